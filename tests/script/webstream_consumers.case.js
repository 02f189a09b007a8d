// stream/consumers over web streams, node streams and iterables.
const { text, json, buffer, arrayBuffer, blob } = require('stream/consumers'); const { Readable } = require('stream'); (async () => { const w = (...v) => new ReadableStream({ start(c) { v.forEach((x) => c.enqueue(x)); c.close(); } }); console.log(await text(w(new Uint8Array([104, 105]), new Uint8Array([33])))); console.log(await text(Readable.from(['a', 'b']))); console.log(await json(Readable.from(['{"a":', '[1]}']))); console.log(await buffer(Readable.from([Buffer.from('x'), Buffer.from('y')]))); console.log(new Uint8Array(await arrayBuffer(w(new Uint8Array([1, 2]))))); const b = await blob(Readable.from([Buffer.from('blob')])); console.log(b.size, await b.text()); await json(Readable.from(['nope'])).catch((e) => console.log(e.name)); await text(Readable.from([Promise.reject(new Error('inner'))])).catch((e) => console.log(e.message)); console.log(await text((async function* () { yield 'gen'; yield Buffer.from('erated'); })())); console.log(JSON.stringify(await text(Readable.from([Buffer.from([0xe2, 0x82]), Buffer.from([0xac])])))); console.log(await buffer(Readable.from([])), JSON.stringify(await text(w()))); })();
//# status: 0
//| hi!
//| ab
//| { a: [ 1 ] }
//| <Buffer 78 79>
//| Uint8Array(2) [ 1, 2 ]
//| 4 blob
//| SyntaxError
//| inner
//| generated
//| "€"
//| <Buffer > ""
