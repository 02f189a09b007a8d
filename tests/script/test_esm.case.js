// node:test in ES modules, and what may be imported of it.
const cp = require('child_process');
const fs = require('fs');
fs.writeFileSync('t.mjs', "import test, { describe, it, mock, before, run, suite } from 'node:test';\nimport * as all from 'node:test';\nimport { tap, spec } from 'node:test/reporters';\nimport assert from 'node:assert/strict';\nconsole.log(test === all.test, all.default === test, Object.keys(all).sort().join(), typeof tap, typeof spec, typeof mock.fn, typeof run, suite === describe, it === test);\nawait test('awaited', () => {});\nlet set = 0;\nbefore(() => (set = 1));\ndescribe('suite', () => {\n  it('sees it', () => assert.equal(set, 1));\n});\nawait test('fails', () => assert.equal(1, 2));\n");
const ran = cp.spawnSync(process.execPath, ['t.mjs'], { encoding: 'utf8' });
console.log(ran.stdout.replace(/^( *)stack: \|-\n(?:\1 {2}.*\n)+/gm, "").replace(/duration_ms:? [\d.e-]+/g, "duration_ms N").replace(/\([\d.e-]+ms\)/g, "(Nms)").replace(/^ +at .*\n/gm, "").split(__dirname).join("DIR"), ran.status);
const module_ = require('module');
console.log(module_.isBuiltin('test'), module_.isBuiltin('node:test'), module_.isBuiltin('node:test/reporters'), module_.builtinModules.filter((name) => /test/.test(name)));
for (const name of ['test', 'test/reporters', 'node:tests'])
  try {
    require(name);
  } catch (e) {
    console.log(e.code, e.message.split('\n')[0]);
  }
//# status: 0
//| true true after,afterEach,before,beforeEach,default,describe,it,mock,only,run,skip,suite,test,todo function function function function true true
//| TAP version 13
//| # Subtest: awaited
//| ok 1 - awaited
//|   ---
//|   duration_ms N
//|   ...
//| # Subtest: suite
//|     # Subtest: sees it
//|     ok 1 - sees it
//|       ---
//|       duration_ms N
//|       ...
//|     1..1
//| ok 2 - suite
//|   ---
//|   duration_ms N
//|   type: 'suite'
//|   ...
//| # Subtest: fails
//| not ok 3 - fails
//|   ---
//|   duration_ms N
//|   location: 'DIR/t.mjs:12:7'
//|   failureType: 'testCodeFailure'
//|   error: |-
//|     Expected values to be strictly equal:
//|
//|     1 !== 2
//|
//|   code: 'ERR_ASSERTION'
//|   name: 'AssertionError'
//|   expected: 2
//|   actual: 1
//|   operator: 'strictEqual'
//|   ...
//| 1..3
//| # tests 3
//| # suites 1
//| # pass 2
//| # fail 1
//| # cancelled 0
//| # skipped 0
//| # todo 0
//| # duration_ms N
//|  1
//| false true true []
//| MODULE_NOT_FOUND Cannot find module 'test'
//| MODULE_NOT_FOUND Cannot find module 'test/reporters'
//| ERR_UNKNOWN_BUILTIN_MODULE No such built-in module: node:tests
