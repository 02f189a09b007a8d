// The events of a run, in order, with all their members.
const cp = require('child_process');
const fs = require('fs');
fs.writeFileSync('reporter.js', "module.exports = async function* (source) {\n  for await (const { type, data } of source) {\n    const shown = { ...data };\n    if (shown.file) shown.file = require('path').basename(shown.file);\n    if (shown.message) shown.message = shown.message.replace(/[\\d.]+$/, 'N');\n    if (shown.details) shown.details = { ...shown.details, duration_ms: typeof shown.details.duration_ms, error: shown.details.error && shown.details.error.failureType };\n    yield type + ' ' + JSON.stringify(shown) + '\\n';\n  }\n};\n");
fs.writeFileSync('t.js', "const { test, describe, it } = require('node:test');\ntest('one', async (t) => {\n  t.diagnostic('said');\n  await t.test('inner', { todo: 'why' }, () => {});\n});\ntest('two', () => {\n  throw new Error();\n});\ndescribe('suite', () => {\n  it('x', { skip: true }, () => {});\n});\n");
const ran = cp.spawnSync(process.execPath, ['--test-reporter=./reporter.js', 't.js'], { encoding: 'utf8' });
console.log(ran.stdout, ran.stderr, ran.status);
//# status: 0
//| test:enqueue {"nesting":0,"name":"one","line":2,"column":1,"file":"t.js"}
//| test:enqueue {"nesting":0,"name":"two","line":6,"column":1,"file":"t.js"}
//| test:enqueue {"nesting":0,"name":"suite","line":9,"column":1,"file":"t.js"}
//| test:dequeue {"nesting":0,"name":"one","line":2,"column":1,"file":"t.js"}
//| test:enqueue {"nesting":1,"name":"inner","line":4,"column":11,"file":"t.js"}
//| test:dequeue {"nesting":1,"name":"inner","line":4,"column":11,"file":"t.js"}
//| test:complete {"name":"inner","nesting":1,"testNumber":1,"details":{"duration_ms":"number","passed":true},"line":4,"column":11,"file":"t.js","todo":"why"}
//| test:start {"nesting":0,"name":"one","line":2,"column":1,"file":"t.js"}
//| test:start {"nesting":1,"name":"inner","line":4,"column":11,"file":"t.js"}
//| test:pass {"name":"inner","nesting":1,"testNumber":1,"details":{"duration_ms":"number"},"line":4,"column":11,"file":"t.js","todo":"why"}
//| test:complete {"name":"one","nesting":0,"testNumber":1,"details":{"duration_ms":"number","passed":true},"line":2,"column":1,"file":"t.js"}
//| test:plan {"nesting":1,"count":1,"line":2,"column":1,"file":"t.js"}
//| test:pass {"name":"one","nesting":0,"testNumber":1,"details":{"duration_ms":"number"},"line":2,"column":1,"file":"t.js"}
//| test:diagnostic {"nesting":0,"message":"said","line":2,"column":1,"file":"t.js"}
//| test:dequeue {"nesting":0,"name":"two","line":6,"column":1,"file":"t.js"}
//| test:complete {"name":"two","nesting":0,"testNumber":2,"details":{"duration_ms":"number","error":"testCodeFailure","passed":false},"line":6,"column":1,"file":"t.js"}
//| test:start {"nesting":0,"name":"two","line":6,"column":1,"file":"t.js"}
//| test:fail {"name":"two","nesting":0,"testNumber":2,"details":{"duration_ms":"number","error":"testCodeFailure"},"line":6,"column":1,"file":"t.js"}
//| test:dequeue {"nesting":0,"name":"suite","line":9,"column":1,"file":"t.js"}
//| test:enqueue {"nesting":1,"name":"x","line":10,"column":3,"file":"t.js"}
//| test:dequeue {"nesting":1,"name":"x","line":10,"column":3,"file":"t.js"}
//| test:complete {"name":"x","nesting":1,"testNumber":1,"details":{"duration_ms":"number","passed":true},"line":10,"column":3,"file":"t.js","skip":true}
//| test:start {"nesting":0,"name":"suite","line":9,"column":1,"file":"t.js"}
//| test:start {"nesting":1,"name":"x","line":10,"column":3,"file":"t.js"}
//| test:pass {"name":"x","nesting":1,"testNumber":1,"details":{"duration_ms":"number"},"line":10,"column":3,"file":"t.js","skip":true}
//| test:complete {"name":"suite","nesting":0,"testNumber":3,"details":{"duration_ms":"number","type":"suite","passed":true},"line":9,"column":1,"file":"t.js"}
//| test:plan {"nesting":1,"count":1,"line":9,"column":1,"file":"t.js"}
//| test:pass {"name":"suite","nesting":0,"testNumber":3,"details":{"duration_ms":"number","type":"suite"},"line":9,"column":1,"file":"t.js"}
//| test:plan {"nesting":0,"count":3}
//| test:diagnostic {"nesting":0,"message":"tests N"}
//| test:diagnostic {"nesting":0,"message":"suites N"}
//| test:diagnostic {"nesting":0,"message":"pass N"}
//| test:diagnostic {"nesting":0,"message":"fail N"}
//| test:diagnostic {"nesting":0,"message":"cancelled N"}
//| test:diagnostic {"nesting":0,"message":"skipped N"}
//| test:diagnostic {"nesting":0,"message":"todo N"}
//| test:diagnostic {"nesting":0,"message":"duration_ms N"}
//|   1
