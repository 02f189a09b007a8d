// What limits, signals and broken programs do to a script.
#include <gtest/gtest.h>

#include "unit/script/script_machine.h"

namespace bivalve::script {
namespace {

using kernel::LimitKind;
using testing::ScriptMachine;

TEST(Script, PrintsAnExpression) {
  ScriptMachine m;
  auto r = m.Run({"node", "-e", "console.log(1+1)"});
  EXPECT_EQ(r.out, "2\n");
  EXPECT_EQ(r.err, "");
  EXPECT_EQ(r.status.ShellStatus(), 0);
  EXPECT_EQ(m.Run({"node", "-p", "[1, 'a']"}).out, "[ 1, 'a' ]\n");
  EXPECT_EQ(m.Run({"node"}, "console.log(1+1)").out, "2\n");
  EXPECT_EQ(m.Run({"node", "-", "x"}, "console.log(process.argv.slice(1))").out, "[ '-', 'x' ]\n");
  EXPECT_EQ(m.Run({"node", "--version"}).out, "v20.20.2\n");
  auto bad = m.Run({"node", "--no-such-option"});
  EXPECT_EQ(bad.err, "node: bad option: --no-such-option\n");
  EXPECT_EQ(bad.status.ShellStatus(), 9);
  EXPECT_EQ(m.Run({"node", "-e"}).status.ShellStatus(), 9);
  EXPECT_EQ(m.Run({"node", "none.js"}).status.ShellStatus(), 1);
}

TEST(Script, SyntaxErrorsSayWhere) {
  ScriptMachine m;
  m.WriteFile("/home/user/bad.js", "var a = 1;\nvar b = ;\n");
  auto r = m.Run({"node", "bad.js"});
  EXPECT_EQ(r.status.ShellStatus(), 1);
  EXPECT_TRUE(r.err.starts_with("/home/user/bad.js:2\nvar b = ;\n^\n\nSyntaxError: ")) << r.err;
}

// An endless loop of each kind stops at the wall limit, whatever the script catches.
class EndlessTest : public ::testing::TestWithParam<const char*> {};

TEST_P(EndlessTest, StopsAtTheWallLimit) {
  ScriptMachine m;
  kernel::Limits limits = ScriptMachine::DefaultLimits();
  limits.wall_ms = 300;
  limits.regex_steps = kernel::kUnlimited;
  int64_t began = m.machine.RealNs();
  auto r = m.Run({"node", "-e", GetParam()}, "", limits);
  int64_t took_ms = (m.machine.RealNs() - began) / 1'000'000;
  ASSERT_TRUE(r.stop) << r.out << r.err;
  EXPECT_EQ(r.stop->kind, LimitKind::kWall);
  EXPECT_EQ(r.out.find("caught"), std::string::npos);
  // Generous: sanitizers, and a machine that others use too.
  EXPECT_LT(took_ms, 900);
}

INSTANTIATE_TEST_SUITE_P(
    Script, EndlessTest,
    ::testing::Values(
        "for(;;);", "for(;;){try{while(true){}}catch(e){console.log('caught')}finally{while(true){}}}",
        "/^(a+)+$/.test('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!')", "[].indexOf.call({length:1e9}, 1)",
        "for(;;)JSON.parse(JSON.stringify(new Array(1e4).fill([1,'a'])))",
        "var a=[];for(var i=0;i<5e4;i++)a.push(i*7919%10007);for(;;)a.slice().sort(function(x,y){return "
        "x-y})",
        "var s='a'.repeat(1e6);for(;;)s.split('').join('b')",
        "var s='ab'.repeat(5e5)+'c';for(;;)s.indexOf('ab'.repeat(1e5)+'d')",
        "var s='\\u00e9'.repeat(1e6);for(;;)s.charCodeAt(Math.floor(Math.random()*1e6))",
        "for(;;)encodeURIComponent('\\u20ac'.repeat(1e5))", "for(;;)'x'.repeat(1e6).toUpperCase()",
        "for(;;)eval('1+'.repeat(2e3)+'1')", "var r=/(x+x+)+y/;for(;;)'x'.repeat(30).replace(r,'')",
        "function f(){process.nextTick(f)}f()", "function f(){Promise.resolve().then(f)}f()",
        "setInterval(function(){},1)", "(function f(){setImmediate(f)})()",
        "process.on('exit',function(){for(;;);})",
        "process.on('uncaughtException',function(){for(;;);});throw 1", "new Array(4294967295).join('x')",
        "Array.prototype.reverse.call({length:4294967295})",
        "for(;;)Buffer.alloc(1e6).indexOf('x'.repeat(10))",
        "for(;;)require('util').inspect(new Array(100).fill({a:{b:{c:1}}}))",
        "for(;;)try{null.x}catch(e){}"));

TEST(Script, AnEndlessLoopStopsAtTheTurnLimitAndAtFuel) {
  ScriptMachine m;
  kernel::Limits limits;
  limits.turn_ms = 100;
  auto r = m.Run({"node", "-e", "for(;;);"}, "", limits);
  ASSERT_TRUE(r.stop);
  EXPECT_EQ(r.stop->kind, LimitKind::kTurn);
  limits = ScriptMachine::DefaultLimits();
  limits.fuel = 2'000'000;
  r = m.Run({"node", "-e", "for(;;);"}, "", limits);
  ASSERT_TRUE(r.stop);
  EXPECT_EQ(r.stop->kind, LimitKind::kFuel);
}

// Recursion of every kind ends as an error that the script can catch, and the machine goes on.
class RecursionTest : public ::testing::TestWithParam<const char*> {};

TEST_P(RecursionTest, EndsAsAnError) {
  ScriptMachine m;
  std::string code =
      "try{" + std::string(GetParam()) + ";console.log('done')}catch(e){console.log(e instanceof Error)}";
  auto r = m.Run({"node", "-e", code});
  EXPECT_TRUE(r.out == "true\n" || r.out == "done\n") << r.out << r.err;
  EXPECT_FALSE(r.stop);
  EXPECT_EQ(m.Run({"node", "-p", "6*7"}).out, "42\n");
}

INSTANTIATE_TEST_SUITE_P(
    Script, RecursionTest,
    ::testing::Values(
        "(function f(){f()})()", "(function f(){[1].forEach(f)})()", "(function f(){[1,2].sort(f)})()",
        "var o={get x(){return this.x}};o.x", "var o={toString:function(){return ''+this}};''+o",
        "var o={toJSON:function(){return JSON.stringify(this)}};JSON.stringify(o)",
        "JSON.parse(new Array(100001).join('['))", "JSON.parse('['.repeat(100000)+']'.repeat(100000))",
        "var a=[];for(var i=0;i<100000;i++)a=[a];JSON.stringify(a)",
        "eval('('.repeat(100000)+')'.repeat(100000))", "eval('['.repeat(100000)+']'.repeat(100000))",
        "eval('!'.repeat(100000)+'1')", "eval('{'.repeat(100000)+'}'.repeat(100000))",
        "eval('if(1)'.repeat(100000)+';')", "eval('a?b:'.repeat(100000)+'c')",
        "eval('f('.repeat(100000)+')'.repeat(100000))",
        "eval('(function(){'.repeat(20000)+'})()'.repeat(20000))",
        "new RegExp('('.repeat(100000)+')'.repeat(100000))",
        "new RegExp('(?:'.repeat(5000)+'a'+')*'.repeat(5000)).test('a'.repeat(100))",
        "/(?:a|b)*c/.test('ab'.repeat(500))", "/(a*)*b/.test('a'.repeat(15))",
        "/^(?:.|\\n)*$/.test('x'.repeat(1e5))", "(function f(){'a'.replace(/a/,f)})()",
        "(function f(){f.apply(null,arguments)})(1)", "(function f(){new f()})()",
        "var p=new Proxy({},{get:function(t,k,r){return r[k]}});p.x",
        "(function f(){Reflect.apply(f,null,[])})()", "(function f(){eval('f()')})()",
        "(function f(){require('util').inspect({get a(){return 1},[Symbol.toStringTag]:1})})()",
        "var o={};o.valueOf=function(){return +o};+o",
        "var a=[];for(var i=0;i<5000;i++)a=[a];require('util').inspect(a,{depth:Infinity})",
        "var a=[];for(var i=0;i<5000;i++)a=[a];String(a)",
        "var a=[];for(var i=0;i<5000;i++)a=[a];a.flat(Infinity)",
        "var a=[],b=[];for(var i=0;i<5000;i++){a=[a];b=[b]}require('assert').deepStrictEqual(a,b)",
        "var e=new(require('events'))();e.on('x',function(){e.emit('x')});e.emit('x')",

        "function F(){}for(var i=0,p=F.prototype;i<20000;i++)p=Object.create(p);p.nothing"));

TEST(Script, MemoryRunsOutAsAnError) {
  ScriptMachine m;
  kernel::Limits limits = ScriptMachine::DefaultLimits();
  limits.js_heap_bytes = 8 << 20;
  auto r = m.Run(
      {"node", "-e",
       "var a=[];try{for(;;)a.push(new Array(1000).join('x'+a.length))}catch(e){a=null;console.log(e.name)}"},
      "", limits);
  EXPECT_EQ(r.out, "RangeError\n") << r.err;
  r = m.Run({"node", "-e", "var a=[];for(;;)a.push({})"}, "", limits);
  EXPECT_NE(r.status.ShellStatus(), 0);
  r = m.Run({"node", "-e", "try{Buffer.alloc(1e9)}catch(e){console.log(e.name)}"}, "", limits);
  EXPECT_EQ(r.out, "RangeError\n") << r.err;
  limits.js_heap_bytes = 1000;
  r = m.Run({"node", "-e", "1"}, "", limits);
  EXPECT_EQ(r.status.ShellStatus(), 134);
  EXPECT_EQ(m.Run({"node", "-p", "6*7"}).out, "42\n");
}

TEST(Script, ABrokenPipeIsAnErrorAsInNode) {
  ScriptMachine m;
  m.broken_output = true;
  auto r = m.Run({"node", "-e", "setInterval(function(){console.log(1)},5)"});
  EXPECT_EQ(r.status.ShellStatus(), 1);
  EXPECT_NE(r.err.find("Error: write EPIPE"), std::string::npos) << r.err;
  EXPECT_NE(r.err.find("code: 'EPIPE'"), std::string::npos) << r.err;
  r = m.Run({"node", "-e",
             "process.stdout.on('error',function(e){console.error(e.code,e.syscall);process.exit(5)});"
             "setInterval(function(){process.stdout.write('x')},5)"});
  EXPECT_EQ(r.err, "EPIPE write\n");
  EXPECT_EQ(r.status.ShellStatus(), 5);
}

TEST(Script, WritesMuchAndReadsWhatComes) {
  ScriptMachine m;
  auto r = m.Run({"node", "-e", "for(var i=0;i<20000;i++)console.log('line '+i)"});
  EXPECT_EQ(r.out.size(), 208890u);
  r = m.Run(
      {"node", "-e",
       "var n=0;process.stdin.on('data',function(d){n+=d.length}).on('end',function(){console.log(n)})"},
      std::string(1'000'000, 'x'));
  EXPECT_EQ(r.out, "1000000\n") << r.err;
  r = m.Run({"node", "-e", "console.log(require('fs').readFileSync(0).length)"}, std::string(300'000, 'x'));
  EXPECT_EQ(r.out, "300000\n") << r.err;
}

}  // namespace
}  // namespace bivalve::script
