// node --test: which files it finds, and how it ends.
const cp = require('child_process');
const fs = require('fs');
const write = (name, text) => {
  fs.mkdirSync(require('path').dirname(name), { recursive: true });
  fs.writeFileSync(name, text);
};
const passes = "require('node:test').test('ok in ' + require('path').basename(__filename), () => {});\n";
const fails = "require('node:test').test('bad', () => { throw 'text'; });\n";
for (const name of ['p/test.js', 'p/test-a.js', 'p/b.test.js', 'p/c_test.cjs', 'p/d-test.mjs', 'p/other.js', 'p/lib/e.test.js', 'p/test/any.js', 'p/test/deep/more.cjs', 'p/test/data.json', 'p/node_modules/x/y.test.js'])
  write(name, name.endsWith('.mjs') ? "import { test } from 'node:test';\ntest('ok in a module', () => {});\n" : passes);
write('q/fails.js', fails);
write('q/passes.js', passes);
write('q/pattern.js', "const { test } = require('node:test');\ntest('yes', () => {});\ntest('no', () => { throw 'x'; });\n");
write('q/reporter.js', "module.exports = async function* (source) {\n  for await (const event of source) if (event.type === 'test:pass') yield event.data.name + '!\\n';\n};\n");
write('q/reporter.mjs', "import { Transform } from 'node:stream';\nexport default class extends Transform {\n  constructor() {\n    super({ writableObjectMode: true });\n  }\n  _transform(event, encoding, callback) {\n    callback(null, event.type === 'test:fail' ? 'failed: ' + event.data.name + '\\n' : '');\n  }\n}\n");
function run(cwd, ...args) {
  const ran = cp.spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
  console.log('$ node', args.join(' '), '->', ran.status);
  console.log(ran.stdout.replace(/^( *)stack: \|-\n(?:\1 {2}.*\n)+/gm, '').replace(/duration_ms:? [\d.e-]+/g, 'duration_ms N').replace(/\([\d.e-]+ms\)/g, '(Nms)').split(__dirname).join('DIR'), ran.stderr.split(__dirname).join('DIR'));
}
run('p', '--test');
run('p', '--test', '--test-reporter=spec', 'lib', 'other.js');
run('q', '--test', 'fails.js', 'passes.js');
run('q', '--test', 'none.js');
run('q', '--test', '--test-name-pattern=yes', 'pattern.js');
run('q', '--test', '--test-shard=1/2', '--test-reporter=dot', 'fails.js', 'passes.js');
run('q', '--test-reporter=./reporter.js', 'passes.js');
run('q', '--test', '--test-reporter', './reporter.js', '--test-reporter', './reporter.mjs', '--test-reporter-destination', 'stdout', '--test-reporter-destination', 'out.txt', 'fails.js', 'passes.js');
console.log(fs.readFileSync('q/out.txt', 'utf8'));
//# status: 0
//| $ node --test -> 0
//| TAP version 13
//| # Subtest: ok in b.test.js
//| ok 1 - ok in b.test.js
//|   ---
//|   duration_ms N
//|   ...
//| # Subtest: ok in c_test.cjs
//| ok 2 - ok in c_test.cjs
//|   ---
//|   duration_ms N
//|   ...
//| # Subtest: ok in a module
//| ok 3 - ok in a module
//|   ---
//|   duration_ms N
//|   ...
//| # Subtest: ok in e.test.js
//| ok 4 - ok in e.test.js
//|   ---
//|   duration_ms N
//|   ...
//| # Subtest: ok in test-a.js
//| ok 5 - ok in test-a.js
//|   ---
//|   duration_ms N
//|   ...
//| # Subtest: ok in test.js
//| ok 6 - ok in test.js
//|   ---
//|   duration_ms N
//|   ...
//| # Subtest: ok in any.js
//| ok 7 - ok in any.js
//|   ---
//|   duration_ms N
//|   ...
//| # Subtest: ok in more.cjs
//| ok 8 - ok in more.cjs
//|   ---
//|   duration_ms N
//|   ...
//| 1..8
//| # tests 8
//| # suites 0
//| # pass 8
//| # fail 0
//| # cancelled 0
//| # skipped 0
//| # todo 0
//| # duration_ms N
//|
//| $ node --test --test-reporter=spec lib other.js -> 0
//| ✔ ok in e.test.js (Nms)
//| ✔ ok in other.js (Nms)
//| ℹ tests 2
//| ℹ suites 0
//| ℹ pass 2
//| ℹ fail 0
//| ℹ cancelled 0
//| ℹ skipped 0
//| ℹ todo 0
//| ℹ duration_ms N
//|
//| $ node --test fails.js passes.js -> 1
//| TAP version 13
//| # Subtest: bad
//| not ok 1 - bad
//|   ---
//|   duration_ms N
//|   location: 'DIR/q/fails.js:1:22'
//|   failureType: 'testCodeFailure'
//|   error: 'text'
//|   code: 'ERR_TEST_FAILURE'
//|   ...
//| # Subtest: ok in passes.js
//| ok 2 - ok in passes.js
//|   ---
//|   duration_ms N
//|   ...
//| 1..2
//| # tests 2
//| # suites 0
//| # pass 1
//| # fail 1
//| # cancelled 0
//| # skipped 0
//| # todo 0
//| # duration_ms N
//|
//| $ node --test none.js -> 1
//|  Could not find 'DIR/q/none.js'
//|
//| $ node --test --test-name-pattern=yes pattern.js -> 0
//| TAP version 13
//| # Subtest: yes
//| ok 1 - yes
//|   ---
//|   duration_ms N
//|   ...
//| # Subtest: no
//| ok 2 - no # SKIP test name does not match pattern
//|   ---
//|   duration_ms N
//|   ...
//| 1..2
//| # tests 2
//| # suites 0
//| # pass 1
//| # fail 0
//| # cancelled 0
//| # skipped 1
//| # todo 0
//| # duration_ms N
//|
//| $ node --test --test-shard=1/2 --test-reporter=dot fails.js passes.js -> 1
//| X
//|
//| Failed tests:
//|
//| ✖ bad (Nms)
//|   'text'
//|
//| $ node --test-reporter=./reporter.js passes.js -> 0
//| ok in passes.js!
//|
//| $ node --test --test-reporter ./reporter.js --test-reporter ./reporter.mjs --test-reporter-destination stdout --test-reporter-destination out.txt fails.js passes.js -> 1
//| ok in passes.js!
//|
//| failed: bad
//|
