// run(): options, and what it refuses.
const { run } = require('node:test');
const fs = require('fs');
const refusal = (options) => {
  try {
    run(options);
    console.log('went');
  } catch (e) {
    console.log(e.name, e.code, e.message);
  }
};
refusal({ files: 'x' });
refusal({ watch: 1 });
refusal({ only: 1 });
refusal({ forceExit: 1 });
refusal({ shard: 1 });
refusal({ shard: { total: 0, index: 1 } });
refusal({ shard: { total: 2, index: 3 } });
refusal({ setup: 1 });
refusal({ testNamePatterns: [1] });
refusal({ concurrency: 'x' });
refusal({ timeout: -1 });
for (const name of ['a', 'b', 'c']) fs.writeFileSync(name + '.js', `const { test } = require('node:test');\ntest('${name} one', () => {});\ntest('${name} two', { only: true }, () => {});\n`);
const files = ['a', 'b', 'c'].map((name) => `${__dirname}/${name}.js`);
const collect = (options) => new Promise((resolve) => {
  const names = [];
  run({ files, ...options })
    .on('test:pass', (data) => names.push(data.name + (data.skip ? ' skipped' : '')))
    .on('test:fail', (data) => names.push('failed ' + data.name))
    .on('end', () => resolve(names))
    .resume();
});
(async () => {
  console.log(await collect({}));
  console.log(await collect({ shard: { total: 2, index: 1 } }));
  console.log(await collect({ testNamePatterns: [/two/] }));
  console.log(await collect({ testNamePatterns: 'a one' }));
  console.log(await collect({ only: true }));
  console.log(await collect({ concurrency: 3 }));
  console.log(await collect({ setup: (stream) => new Promise((resolve) => setImmediate(() => (console.log('set up', typeof stream.on), resolve()))) }));
  const controller = new AbortController();
  controller.abort();
  console.log((await collect({ files: files.slice(0, 1), signal: controller.signal })).map((name) => name.replace(__dirname, 'DIR')));
})();
//# status: 0
//| TypeError ERR_INVALID_ARG_TYPE The "options.files" property must be an instance of Array. Received type string ('x')
//| TypeError ERR_INVALID_ARG_TYPE The "options.watch" property must be of type boolean. Received type number (1)
//| TypeError ERR_INVALID_ARG_TYPE The "options.only" property must be of type boolean. Received type number (1)
//| TypeError ERR_INVALID_ARG_TYPE The "options.forceExit" property must be of type boolean. Received type number (1)
//| TypeError ERR_INVALID_ARG_TYPE The "options.shard" property must be of type object. Received type number (1)
//| RangeError ERR_OUT_OF_RANGE The value of "options.shard.total" is out of range. It must be >= 1 && <= 9007199254740991. Received 0
//| RangeError ERR_OUT_OF_RANGE The value of "options.shard.index" is out of range. It must be >= 1 && <= 2. Received 3
//| TypeError ERR_INVALID_ARG_TYPE The "options.setup" property must be of type function. Received type number (1)
//| TypeError ERR_INVALID_ARG_TYPE The "options.testNamePatterns[0]" property must be of type string or an instance of RegExp. Received type number (1)
//| TypeError ERR_INVALID_ARG_TYPE The "options.concurrency" property must be one of type boolean or number. Received type string ('x')
//| RangeError ERR_OUT_OF_RANGE The value of "options.timeout" is out of range. It must be >= 0 && <= 2147483647. Received -1
//| [ 'a one', 'a two', 'b one', 'b two', 'c one', 'c two' ]
//| [ 'a one', 'a two', 'c one', 'c two' ]
//| [
//|   'a one skipped',
//|   'a two',
//|   'b one skipped',
//|   'b two',
//|   'c one skipped',
//|   'c two'
//| ]
//| [
//|   'a one',
//|   'a two skipped',
//|   'b one skipped',
//|   'b two skipped',
//|   'c one skipped',
//|   'c two skipped'
//| ]
//| [
//|   'a one skipped',
//|   'a two',
//|   'b one skipped',
//|   'b two',
//|   'c one skipped',
//|   'c two'
//| ]
//| [ 'a one', 'a two', 'b one', 'b two', 'c one', 'c two' ]
//| set up function
//| [ 'a one', 'a two', 'b one', 'b two', 'c one', 'c two' ]
//| [ 'failed DIR/a.js' ]
