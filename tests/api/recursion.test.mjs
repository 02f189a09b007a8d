// Thirty ways of recursing without end in JavaScript, on the main thread's stack and on a worker's: each ends
// as an error that the script can catch (or has an answer), and the machine goes on.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boot } from './support.mjs';

const nested =
  'function nest(x,n){while(n--)x=[x];return x};function times(s,n){return new Array(n+1).join(s)};';
const bombs = [
  '(function f(){f()})()',
  '(function f(){[1].forEach(f)})()',
  '(function f(){[1,2].sort(f)})()',
  '(function f(){[1].map(f)})()',
  'var o={get x(){return this.x}};o.x',
  "var o={toString:function(){return ''+this}};''+o",
  'var o={};o.valueOf=function(){return +o};+o',
  'var o={toJSON:function(){return JSON.stringify(this)}};JSON.stringify(o)',
  "JSON.parse(times('[',100000))",
  "JSON.parse(times('[',100000)+times(']',100000))",
  'JSON.parse(times(\'{"a":\',100000))',
  'JSON.stringify(nest([],100000))',
  "eval(times('(',100000)+times(')',100000))",
  "eval(times('[',100000)+times(']',100000))",
  "eval(times('!',100000)+'1')",
  "eval(times('{',100000)+times('}',100000))",
  "eval(times('if(1)',100000)+';')",
  "eval(times('a?b:',100000)+'c')",
  "eval(times('(function(){',20000)+times('})()',20000))",
  "new RegExp(times('(',100000)+times(')',100000))",
  "new RegExp(times('(?:',5000)+'a'+times(')*',5000)).test(times('a',100))",
  "new RegExp(times('(?=',5000)+'a'+times(')',5000)).test('a')",
  // Longer ones end at the limit of steps (robust.test.mjs).
  "/(?:a|b)*c/.test(times('ab',500))",
  "(function f(){'a'.replace(/a/,f)})()",
  '(function f(){f.apply(null,arguments)})(1)',
  '(function f(){f.bind().bind()()})()',
  '(function f(){new f()})()',
  'var p=new Proxy({},{get:function(t,k,r){return r[k]}});p.x',
  "(function f(){eval('f()')})()",
  "(function f(){new Function('f','f()')(f)})()",
  'String(nest([],5000))',
  "require('util').inspect(nest([],5000),{depth:Infinity})",
  "require('assert').deepStrictEqual(nest([],5000),nest([],5000))",
  "var e=new(require('events'))();e.on('x',function(){e.emit('x')});e.emit('x')",
];
const script = (bomb) =>
  `${nested}try{${bomb};console.log('answer')}catch(e){console.log(e instanceof Error||String(e))}`;

for (const worker of [false, true]) {
  test(`recursion in JavaScript ends as an error, ${worker ? 'in a worker' : 'on this thread'}`, async (t) => {
    const m = await boot(t, { worker, limits: { wallMs: 60_000, turnMs: 60_000 } });
    for (const engine of ['node', 'duk'])
      for (const bomb of bombs) {
        const { stdoutText, stderrText } = await m.exec(`${engine} -e "$BOMB"`, {
          env: { BOMB: script(bomb) },
        });
        assert.match(stdoutText, /^(true|answer)\n$/, `${engine}: ${bomb}: ${stdoutText}${stderrText}`);
        assert.equal((await m.exec(`${engine} -p '6*7'`)).stdoutText, '42\n', bomb);
      }
  });
}

test('engines that wait for each other on one stack share its depth', async (t) => {
  const m = await boot(t, { limits: { wallMs: 60_000, turnMs: 60_000 } });
  // Each goes deep and waits there for its input, while the one that brings it is entered on top: all of them
  // have begun, so that none is held back until its input is there.
  const deep = `
    const fs = require('fs');
    function down(n) {
      return [n].map(() => n > 0 ? down(n - 1) : fs.readFileSync(0, 'utf8'))[0];
    }
    fs.writeFileSync('ready.' + process.argv[2], '');
    const me = Number(process.argv[2]);
    // In this order: the one that waits for another is below it on the stack.
    (function wait() {
      const all = fs.readdirSync('.').filter((name) => name.startsWith('ready.')).length === 5;
      if (!all || (me > 1 && !fs.existsSync('deep.' + (me - 1)))) return setTimeout(wait, 5);
      fs.writeFileSync('deep.' + me, '');
      let text;
      try { text = down(30); } catch (e) { text = e.name; }
      console.log(process.argv[2] + ' ' + text.trim());
    })();`;
  await m.fs.writeFile('/home/user/deep.js', deep);
  const { stdoutText, stderrText, exitCode } = await m.exec(
    'node deep.js 1 < <(node deep.js 2 < <(node deep.js 3 < <(node deep.js 4 < <(node deep.js 5 < <(sleep 0.1)))))',
  );
  assert.equal(exitCode, 0, stderrText);
  assert.match(stdoutText, /^1 2 3 .*RangeError\n$/);
  assert.equal((await m.exec("node -p '6*7'")).stdoutText, '42\n');
});
