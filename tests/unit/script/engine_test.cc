// The engine face: the same tests for each engine, without a machine.
#include "script/engine.h"

#include <gtest/gtest.h>

#include <functional>
#include <memory>
#include <string>

#include "script/duktape/engine.h"
#include "script/op.h"
#include "script/quickjs/engine.h"

namespace bivalve::script {
namespace {

class FakeOwner final : public EngineOwner {
 public:
  bool ShouldStop(int64_t steps) override {
    steps_seen += steps;
    if (steps > 0) ++questions;
    return stopped || (stop_after && questions >= stop_after);
  }
  bool Ends() override { return ends; }
  bool SearchOn(int64_t steps) override { return !search_limit || steps < search_limit; }
  void OnAllocate(size_t bytes) override { allocated += bytes; }
  double WallMs() override { return 86'400'000; }
  double MonotonicMs() override { return 5; }
  double Random() override { return 0.25; }
  std::string_view OpName(std::string_view group, int index, int* number) override {
    return NameOfOp(group, index, number);
  }
  void InvokeOp(int op, OpCall& call) override {
    last_op = op;
    if (on_op) on_op(call);
  }

  bool stopped = false;
  bool ends = false;
  int stop_after = 0;
  int64_t search_limit = 0;
  int questions = 0;
  int64_t steps_seen = 0;
  size_t allocated = 0;
  int last_op = -1;
  std::function<void(OpCall&)> on_op;
};

using Maker = std::unique_ptr<Engine> (*)(EngineOwner&, const EngineOptions&);

class EngineTest : public ::testing::TestWithParam<Maker> {
 protected:
  void SetUp() override { engine_ = GetParam()(owner_, EngineOptions{.heap_limit_bytes = 16 << 20}); }

  Outcome Run(std::string_view body, std::span<const Datum> arguments = {},
              std::string_view parameters = "a, b") {
    Outcome function = engine_->Compile(body, "test.js", parameters);
    if (!function.ok()) return function;
    Outcome outcome = engine_->Call(function.value.handle(), arguments);
    engine_->Drop(function.value.handle());
    return outcome;
  }
  std::string Text(std::string_view body, std::span<const Datum> arguments = {}) {
    Outcome outcome = Run(body, arguments);
    if (outcome.kind == Outcome::Kind::kThrown) {
      Datum list[] = {std::move(outcome.value)};
      return "thrown: " + Text("return String(a)", list);
    }
    return outcome.ok() ? outcome.value.text : "stopped";
  }

  FakeOwner owner_;
  std::unique_ptr<Engine> engine_;
};

TEST_P(EngineTest, CarriesValuesBothWays) {
  Datum arguments[] = {Datum::List({Datum::Number(1.5), Datum::Text("\xC3\xA4\xF0\x9F\x98\x80"),
                                    Datum::Null(), Datum::Boolean(true)}),
                       Datum::Bytes(std::string("\0\x7F\xFF", 3))};
  Outcome same = Run("return [a, b]", arguments);
  ASSERT_TRUE(same.ok());
  ASSERT_EQ(same.value.items.size(), 2u);
  const Datum& list = same.value.items[0];
  ASSERT_EQ(list.items.size(), 4u);
  EXPECT_EQ(list.items[0].number, 1.5);
  EXPECT_EQ(list.items[1].text, "\xC3\xA4\xF0\x9F\x98\x80");
  EXPECT_EQ(list.items[2].kind, Datum::Kind::kNull);
  EXPECT_EQ(list.items[3].kind, Datum::Kind::kBoolean);
  EXPECT_EQ(same.value.items[1].kind, Datum::Kind::kBytes);
  EXPECT_EQ(same.value.items[1].text, std::string("\0\x7F\xFF", 3));
  EXPECT_EQ(Text("return a[1].length + ',' + b[2] + ',' + Object.prototype.toString.call(b)", arguments),
            "3,255,[object Uint8Array]");
  EXPECT_EQ(Text("return '\\ud800x'"), "\xEF\xBF\xBDx");
  EXPECT_EQ(Run("return function () {}").value.kind, Datum::Kind::kUndefined);
}

TEST_P(EngineTest, BytesThatAreNoTextBecomeReplacements) {
  Datum arguments[] = {Datum::Text("a\xFFz")};
  EXPECT_EQ(Text("return a", arguments), "a\xEF\xBF\xBDz");
}

TEST_P(EngineTest, SaysWhereAnErrorIs) {
  EXPECT_EQ(Text("\n  throw new TypeError('x')"), "thrown: TypeError: x");
  Outcome outcome = Run("\n\n  throw new TypeError('x')");
  ASSERT_EQ(outcome.kind, Outcome::Kind::kThrown);
  Datum list[] = {std::move(outcome.value)};
  EXPECT_NE(Text("return a.stack", list).find("test.js:3"), std::string::npos)
      << Text("return a.stack", list);
  EXPECT_TRUE(Text("var = 1").starts_with("thrown: SyntaxError")) << Text("var = 1");
}

TEST_P(EngineTest, KeepsAndDrops) {
  Outcome function = engine_->Compile("return {n: (a || 0) + 1}", "test.js", "a");
  ASSERT_TRUE(function.ok());
  for (int i = 0; i < 100; ++i) {
    Outcome kept = engine_->Call(function.value.handle(), {}, true);
    ASSERT_TRUE(kept.ok());
    Datum list[] = {kept.value};
    EXPECT_EQ(Run("return a.n", list).value.number, 1);
    engine_->Drop(kept.value.handle());
    EXPECT_LT(kept.value.handle(), 20u);
  }
}

TEST_P(EngineTest, AProgramHasTheValueOfItsLastStatement) {
  Outcome program = engine_->Compile("var answer = 6; answer * 7", "test.js", {}, true);
  ASSERT_TRUE(program.ok());
  EXPECT_EQ(engine_->Call(program.value.handle(), {}).value.number, 42);
  EXPECT_EQ(Run("return answer").value.number, 6);
}

TEST_P(EngineTest, CallsOps) {
  Outcome ops = engine_->MakeOps("io");
  ASSERT_TRUE(ops.ok());
  Datum list[] = {ops.value, Datum::Text("text")};
  owner_.on_op = [](OpCall& call) {
    EXPECT_EQ(call.Count(), 3);
    EXPECT_EQ(call.Number(0), 7);
    EXPECT_EQ(call.Text(1), "text");
    EXPECT_EQ(call.Bytes(2).size(), 2u);
    EXPECT_FALSE(call.IsText(0));
    EXPECT_FALSE(call.IsNumber(9));
    call.Return(Datum::Text("back"));
  };
  EXPECT_EQ(Text("return a.write(7, b, new Uint8Array([1, 2]))", list), "back");
  owner_.on_op = [](OpCall& call) { call.ThrowRange("too \xC3\xA4"); };
  EXPECT_EQ(Text("try { a.write() } catch (e) { return e instanceof RangeError && e.message }", list),
            "too \xC3\xA4");
  owner_.on_op = [](OpCall& call) { call.ThrowKept(Datum::Kept(call.Keep(0))); };
  EXPECT_EQ(Text("try { a.write({ x: 'own' }) } catch (e) { return e.x }", list), "own");
  owner_.on_op = [this](OpCall& call) {
    owner_.stopped = true;
    call.Stop();
  };
  EXPECT_EQ(Text("try { a.write() } catch (e) {} finally { for (;;); }", list), "stopped");
}

TEST_P(EngineTest, StopsWhatNobodyCanCatch) {
  owner_.stop_after = 5;
  EXPECT_EQ(Text("for (;;) { try { for (;;); } catch (e) { } finally { for (;;); } }"), "stopped");
  EXPECT_GE(owner_.steps_seen, 1000);
  owner_.stop_after = 0;
  EXPECT_EQ(Run("return 1").value.number, 1);
}

TEST_P(EngineTest, StopsAtTheOwnersWord) {
  owner_.on_op = [this](OpCall&) {
    engine_->StopSoon();
    owner_.stopped = true;
  };
  Outcome ops = engine_->MakeOps("io");
  Datum list[] = {ops.value};
  EXPECT_EQ(Text("a.write(); for (var i = 0; i < 10000000; i++); return 'done'", list), "stopped");
}

TEST_P(EngineTest, SearchesHaveALimit) {
  owner_.search_limit = 100'000;
  owner_.stopped = false;
  Outcome outcome = Run("owner = 1; return /^(a+)+$/.test(new Array(40).join('a') + '!')");
  EXPECT_NE(outcome.kind, Outcome::Kind::kValue);
}

TEST_P(EngineTest, HasALimitOfMemory) {
  EXPECT_EQ(Text("var l = []; try { for (;;) l.push(new Uint8Array(100000)) } catch (e) { l = null; return "
                 "e.name }"),
            "RangeError");
  EXPECT_LE(engine_->HeapBytes(), 16 << 20);
  EXPECT_EQ(Run("return 1").value.number, 1);
}

TEST_P(EngineTest, HasALimitOfDepth) {
  engine_->SetNativeDepth(100);
  EXPECT_EQ(Text("try { (function f() { [1].forEach(f) })() } catch (e) { return e.name }"), "RangeError");
}

TEST_P(EngineTest, TakesTimeAndChanceFromItsOwner) {
  EXPECT_EQ(Run("return Date.now()").value.number, 86'400'000);
  EXPECT_EQ(Run("return new Date().getTimezoneOffset()").value.number, 0);
  EXPECT_EQ(Run("return Math.random()").value.number, 0.25);
}

TEST_P(EngineTest, CanBeAbandoned) {
  Run("kept = []; for (var i = 0; i < 1000; i++) kept.push({ i: i })");
  engine_.reset();
}

TEST_P(EngineTest, AnotherOwnerGetsWhatWasRemembered) {
  FakeOwner first, second;
  auto engine = GetParam()(first, {.heap_limit_bytes = 16 << 20});
  Handle ops = engine->MakeOps("io").value.handle();
  ASSERT_TRUE(engine->Remember());
  Datum arguments[] = {Datum::Kept(ops)};
  Outcome spoil = engine->Compile("io.write(1, 'a'); Array.prototype.left = io.left = 1", "test.js", "io");
  ASSERT_TRUE(engine->Call(spoil.value.handle(), arguments).ok());
  EXPECT_GE(first.last_op, 0);
  engine->Restore();
  engine->SetOwner(second);
  first.last_op = -1;
  Outcome look =
      engine->Compile("io.write(1, 'a'); return [typeof [].left, typeof io.left].join()", "test.js", "io");
  EXPECT_EQ(engine->Call(look.value.handle(), arguments).value.text, "undefined,undefined");
  EXPECT_GE(second.last_op, 0);
  EXPECT_EQ(first.last_op, -1);
}

TEST_P(EngineTest, ATinyHeapIsNone) {
  EXPECT_EQ(GetParam()(owner_, EngineOptions{.heap_limit_bytes = 1000}), nullptr);
}

INSTANTIATE_TEST_SUITE_P(Script, EngineTest, ::testing::Values(&MakeDuktape, &MakeQuickjs),
                         [](const auto& info) { return info.param == &MakeDuktape ? "duktape" : "quickjs"; });

// Small things fill the heap, some of them go again, and errors are made in what is left: wherever memory
// ends, that is an error of the script.
TEST(Quickjs, MemoryMayEndAnywhere) {
  for (int more = 0; more < 60; ++more) {
    FakeOwner owner;
    auto engine = MakeQuickjs(owner, EngineOptions{.heap_limit_bytes = (1 << 20) + more * 331});
    Outcome function = engine->Compile(R"(
      var kept = [], made = 0, random = 12345, texts = ['a b', 'var x = [;', 'function f( {', 'var a = b c'];
      try { for (;;) kept[made++] = { x: [1] }; } catch (e) {}
      try { for (;;) kept[made++] = 'x' + made; } catch (e) {}
      for (var i = 0; i < 60; i++) {
        for (var j = 0; j < i % 9; j++) {
          random = (random * 1103515245 + 12345) & 0x7fffffff;
          kept[made - 1 - random % 400] = 0;
        }
        try { new Function(texts[i % 4]); } catch (e) {}
      }
      return 'lived')",
                                       "test.js", "");
    ASSERT_TRUE(function.ok());
    EXPECT_NE(engine->Call(function.value.handle(), {}).kind, Outcome::Kind::kStopped);
    EXPECT_LE(engine->HeapBytes(), 2 << 20);
  }
}

// Wherever a stop finds the engine, in a search for garbage too.
TEST(Quickjs, StopsWhileItsHeapIsLarge) {
  for (int after = 40; after < 200; after += 7) {
    FakeOwner owner;
    owner.ends = true;
    owner.stop_after = after;
    auto engine = MakeQuickjs(owner, EngineOptions{.heap_limit_bytes = 64 << 20});
    Outcome function = engine->Compile("for (var l = [];;) l.push({ x: [l] })", "test.js", "");
    ASSERT_TRUE(function.ok());
    EXPECT_EQ(engine->Call(function.value.handle(), {}).kind, Outcome::Kind::kStopped);
  }
}

TEST(Duktape, RunsFinalizersAtItsEndWhileItsOwnerIsThere) {
  for (bool endless : {false, true}) {
    FakeOwner owner;
    auto engine = MakeDuktape(owner, {});
    int calls = 0;
    owner.on_op = [&calls](OpCall&) { ++calls; };
    Outcome ops = engine->MakeOps("runtime");
    Outcome function =
        engine->Compile("kept = {}; Duktape.fin(kept, function () { ops.now(); while (endless) ; })",
                        "test.js", "ops, endless");
    Datum arguments[] = {ops.value, Datum::Boolean(endless)};
    ASSERT_TRUE(engine->Call(function.value.handle(), arguments).ok());
    EXPECT_EQ(calls, 0);
    owner.stop_after = owner.questions + 10;
    engine->End();
    EXPECT_EQ(calls, 1);
    EXPECT_EQ(owner.questions >= owner.stop_after, endless);
    engine.reset();
    EXPECT_EQ(calls, 1);
  }
}

TEST(Duktape, FinalizersRunBeforeAHeapIsPutBack) {
  FakeOwner owner;
  auto engine = MakeDuktape(owner, {});
  int calls = 0;
  owner.on_op = [&calls](OpCall&) { ++calls; };
  Handle ops = engine->MakeOps("runtime").value.handle();
  ASSERT_TRUE(engine->Remember());
  const int64_t bytes = engine->HeapBytes();
  for (int turn = 1; turn <= 3; ++turn) {
    Outcome function = engine->Compile(
        "var found = typeof kept; kept = {}; Duktape.fin(kept, function () { ops.now(); }); return found",
        "test.js", "ops");
    Datum arguments[] = {Datum::Kept(ops)};
    EXPECT_EQ(engine->Call(function.value.handle(), arguments).value.text, "undefined");
    engine->End();
    EXPECT_EQ(calls, turn);
    engine->Restore();
    EXPECT_EQ(engine->HeapBytes(), bytes);
  }
  engine->End();
  EXPECT_EQ(calls, 3);
}

TEST(Duktape, ComesBackFromAStopWhereverItWas) {
  FakeOwner owner;
  owner.ends = true;
  auto engine = MakeDuktape(owner, {.heap_limit_bytes = 16 << 20});
  ASSERT_TRUE(engine->Remember());
  const int64_t bytes = engine->HeapBytes();
  for (const char* work : {
           "for (;;) { try { for (;;); } catch (e) { } finally { for (;;); } }",
           "var a = []; for (var i = 0; i < 30000; i++) a.push(-i); for (;;) a.slice().sort()",
           // A `catch` would need memory itself.
           "for (var l;;) { l = []; try { for (;;) l.push({ x: [l] }) } finally { l = null; continue } }",
           "for (;;) JSON.parse(JSON.stringify([1, { a: [] }]))",
           "/^(a+)+$/.test(new Array(40).join('a') + '!')",
           "Duktape.Thread.resume(new Duktape.Thread(function () { for (;;); }))",
           "Duktape.fin({}, function () { for (;;); }); for (;;);",
       })
    for (int after : {1, 2, 7, 40}) {
      owner.questions = 0;
      owner.stop_after = after;
      Outcome outcome = engine->Compile(work, "test.js", "");
      if (outcome.ok()) outcome = engine->Call(outcome.value.handle(), {});
      EXPECT_EQ(outcome.kind, Outcome::Kind::kStopped) << work << " " << after;
      owner.stop_after = 0;
      engine->Restore();
      EXPECT_EQ(engine->HeapBytes(), bytes) << work;
      Outcome read = engine->Compile("left = 1; return [3, 1, 2].sort().join()", "test.js", "");
      EXPECT_EQ(engine->Call(read.value.handle(), {}).value.text, "1,2,3") << work;
      engine->CollectGarbage();
      engine->Restore();
    }
}

TEST(Quickjs, RunsItsJobs) {
  FakeOwner owner;
  auto engine = MakeQuickjs(owner, {});
  Outcome function = engine->Compile(
      "globalThis.log = ''; Promise.resolve().then(() => { log += 'a' }); (async () => { await null; log += "
      "'b' })()",
      "test.js", "a");
  EXPECT_TRUE(engine->Call(function.value.handle(), {}).ok());
  Outcome read = engine->Compile("return log", "test.js", "a");
  EXPECT_EQ(engine->Call(read.value.handle(), {}).value.text, "");
  EXPECT_TRUE(engine->RunJobs().ok());
  EXPECT_EQ(engine->Call(read.value.handle(), {}).value.text, "ab");
}

// What runs when the owner says stop, beside a plain loop.
constexpr const char* kWorks[] = {
    "for (;;) { try { for (;;); } catch (e) { } finally { for (;;); } }",
    "const a = Array.from({ length: 30000 }, (_, i) => -i); for (;;) [...a].sort()",
    "const a = Array.from({ length: 30000 }, (_, i) => -i); for (;;) [...a].sort((x, y) => y - x)",
    "let l; for (;;) { try { for (let i = 0; i < 50000; i++) l = { l } } catch { l = null } l = null }",
    "for (;;) { const a = [], b = [a]; a.push(b) }",
    "for (;;) 'a'.repeat(30000).replace(/a/g, (x) => x + x)",
    "for (;;) JSON.parse(JSON.stringify(Array.from({ length: 20000 }, (_, i) => ({ i }))))",
    "const c = [1]; Object.defineProperty(c, 1, { get() { for (;;); } }); io.write(c)",
    "(async () => { for (;;) await null })()",
    "/^(a+)+$/.test('a'.repeat(40) + '!')",
};

TEST(Quickjs, ComesBackFromAStopWhereverItWas) {
  FakeOwner owner;
  owner.ends = true;
  auto engine = MakeQuickjs(owner, {.heap_limit_bytes = 64 << 20});
  owner.on_op = [&owner](OpCall& call) {
    double numbers[3];
    (void)call.Numbers(0, numbers);
    if (owner.ShouldStop(0)) call.Stop();
  };
  Handle ops = engine->MakeOps("io").value.handle();
  ASSERT_TRUE(engine->Remember());
  const int64_t bytes = engine->HeapBytes();
  for (const char* work : kWorks)
    for (int after : {1, 2, 7, 40, 90}) {
      owner.questions = 0;
      owner.stop_after = after;
      Outcome outcome = engine->Compile(work, "test.js", "io");
      Datum arguments[] = {Datum::Kept(ops)};
      if (outcome.ok()) outcome = engine->Call(outcome.value.handle(), arguments);
      if (outcome.ok()) outcome = engine->RunJobs();
      EXPECT_EQ(outcome.kind, Outcome::Kind::kStopped) << work << " " << after;
      // Nothing goes on after the word: not even what would be given back.
      EXPECT_LE(owner.questions, after + 20) << work;
      owner.stop_after = 0;
      engine->Restore();
      EXPECT_EQ(engine->HeapBytes(), bytes) << work;
      Outcome read = engine->Compile("globalThis.left = 1; return [3, 1, 2].sort().join()", "test.js", "a");
      EXPECT_EQ(engine->Call(read.value.handle(), {}).value.text, "1,2,3") << work;
      engine->CollectGarbage();
      engine->Restore();
    }
}

// An engine that cannot go back unwinds: a sort that was stopped compares no more.
TEST(Quickjs, ASortThatWasStoppedEnds) {
  FakeOwner owner;
  auto engine = MakeQuickjs(owner, {.heap_limit_bytes = 32 << 20});
  Outcome function = engine->Compile("const a = Array.from({ length: 1e5 }, (_, i) => -i); for (;;) a.sort()",
                                     "test.js", "");
  owner.stop_after = 40;
  EXPECT_EQ(engine->Call(function.value.handle(), {}).kind, Outcome::Kind::kStopped);
  EXPECT_LE(owner.questions, 60);
}

}  // namespace
}  // namespace bivalve::script
