// run(): what it tells of the files that it runs.
const { run } = require('node:test');
const { tap } = require('node:test/reporters');
const fs = require('fs');
fs.mkdirSync('t');
fs.writeFileSync('t/a.js', "const { test } = require('node:test');\nconsole.log('printed');\nconsole.error('complained');\ntest('one', () => {});\ntest('two', async (t) => {\n  await t.test('inner', () => {\n    throw Object.assign(new RangeError('no'), { code: 'E_A' });\n  });\n});\n");
fs.writeFileSync('t/b.js', "require('node:test').test('skipped', { skip: 'so' });\n");
fs.writeFileSync('t/c.js', "console.log('no tests');\n");
fs.writeFileSync('t/d.js', 'process.exit(3);\n');
fs.writeFileSync('t/e.js', "require('node:test').describe('suite', () => require('node:test').it('x', () => {}));\n");
const files = ['a', 'b', 'c', 'd', 'e'].map((name) => `${__dirname}/t/${name}.js`);
const short = (file) => file && file.replace(__dirname, 'DIR');
const lines = [];
let text = '';
const stream = run({ files });
for (const type of ['start', 'pass', 'fail', 'plan', 'diagnostic', 'stdout', 'stderr']) {
  stream.on('test:' + type, (data) => {
    const error = data.details && data.details.error;
    lines.push([type, data.nesting, data.name && short(data.name), data.testNumber, short(data.file), data.line, data.column, data.skip, data.count,
      data.message && data.message.replace(/\d[\d.e-]+$/, 'N'), data.details && data.details.type, error && [error.failureType, error.code, error.cause && error.cause.message, error.cause && error.cause.code, error.exitCode],
    ].filter((v) => v !== undefined).join(' '));
  });
}
stream
  .compose(tap)
  .on('data', (chunk) => (text += chunk))
  .on('end', () => {
    console.log(lines.filter((line) => !/^std/.test(line)).join('\n'));
    console.log(lines.filter((line) => /^std/.test(line)).sort().join('\n'));
    console.log(text.replace(/^( *)stack: \|-\n(?:\1 {2}.*\n)+/gm, '').replace(/duration_ms:? [\d.e-]+/g, 'duration_ms N').replace(/^# (complained|printed)\n/gm, '').split(__dirname).join('DIR'));
    console.log(process.exitCode);
  });
//# status: 0
//| start 0 one DIR/t/a.js 4 1
//| pass 0 one 1 DIR/t/a.js 4 1
//| start 0 two DIR/t/a.js 5 1
//| start 1 inner DIR/t/a.js 6 11
//| fail 1 inner 1 DIR/t/a.js 6 11 testCodeFailure,ERR_TEST_FAILURE,no,E_A,
//| plan 1 DIR/t/a.js 5 1 1
//| fail 0 two 2 DIR/t/a.js 5 1 subtestsFailed,ERR_TEST_FAILURE,,,
//| start 0 skipped DIR/t/b.js 1 22
//| pass 0 skipped 3 DIR/t/b.js 1 22 so
//| start 0 DIR/t/c.js DIR/t/c.js 1 1
//| pass 0 DIR/t/c.js 3 DIR/t/c.js 1 1
//| start 0 DIR/t/d.js DIR/t/d.js 1 1
//| fail 0 DIR/t/d.js 4 DIR/t/d.js 1 1 testCodeFailure,ERR_TEST_FAILURE,,,3
//| start 0 suite DIR/t/e.js 1 22
//| start 1 x DIR/t/e.js 1 67
//| pass 1 x 1 DIR/t/e.js 1 67
//| plan 1 DIR/t/e.js 1 22 1
//| pass 0 suite 6 DIR/t/e.js 1 22 suite
//| plan 0 6
//| diagnostic 0 tests 7
//| diagnostic 0 suites 1
//| diagnostic 0 pass 3
//| diagnostic 0 fail 3
//| diagnostic 0 cancelled 0
//| diagnostic 0 skipped 1
//| diagnostic 0 todo 0
//| diagnostic 0 duration_ms N
//| stderr DIR/t/a.js complained
//|
//| stdout DIR/t/a.js printed
//|
//| stdout DIR/t/c.js no tests
//|
//| TAP version 13
//| # Subtest: one
//| ok 1 - one
//|   ---
//|   duration_ms N
//|   ...
//| # Subtest: two
//|     # Subtest: inner
//|     not ok 1 - inner
//|       ---
//|       duration_ms N
//|       location: 'DIR/t/a.js:6:11'
//|       failureType: 'testCodeFailure'
//|       error: 'no'
//|       code: 'E_A'
//|       name: 'RangeError'
//|       ...
//|     1..1
//| not ok 2 - two
//|   ---
//|   duration_ms N
//|   location: 'DIR/t/a.js:5:1'
//|   failureType: 'subtestsFailed'
//|   error: '1 subtest failed'
//|   code: 'ERR_TEST_FAILURE'
//|   ...
//| # Subtest: skipped
//| ok 3 - skipped # SKIP so
//|   ---
//|   duration_ms N
//|   ...
//| # no tests
//| # Subtest: DIR/t/c.js
//| ok 3 - DIR/t/c.js
//|   ---
//|   duration_ms N
//|   ...
//| # Subtest: DIR/t/d.js
//| not ok 4 - DIR/t/d.js
//|   ---
//|   duration_ms N
//|   location: 'DIR/t/d.js:1:1'
//|   failureType: 'testCodeFailure'
//|   exitCode: 3
//|   signal: ~
//|   error: 'test failed'
//|   code: 'ERR_TEST_FAILURE'
//|   ...
//| # Subtest: suite
//|     # Subtest: x
//|     ok 1 - x
//|       ---
//|       duration_ms N
//|       ...
//|     1..1
//| ok 6 - suite
//|   ---
//|   duration_ms N
//|   type: 'suite'
//|   ...
//| 1..6
//| # tests 7
//| # suites 1
//| # pass 3
//| # fail 3
//| # cancelled 0
//| # skipped 1
//| # todo 0
//| # duration_ms N
//|
//| undefined
