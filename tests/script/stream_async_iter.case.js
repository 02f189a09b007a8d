const { Readable, PassThrough, pipeline, finished, Transform } = require('stream');
const sp = require('stream/promises');
(async () => {
  const r = Readable.from(['a', 'b', 'c']);
  for await (const x of r) console.log(x);
  console.log(r.destroyed);
  const p = new PassThrough();
  setTimeout(() => { p.write('1'); p.end('2'); }, 1);
  let all = '';
  for await (const d of p) all += d;
  console.log(all);
  const bad = new Readable({ read() { this.destroy(new Error('broke')); } });
  try { for await (const x of bad) console.log(x); } catch (e) { console.log(e.message); }
  async function* gen() { yield 'x'; yield 'y'; }
  const early = Readable.from(gen());
  for await (const x of early) { console.log(x); break; }
  console.log(early.destroyed);
  await sp.pipeline(Readable.from(['q', 'w']), new Transform({ transform(c, e, cb) { cb(null, String(c).toUpperCase()); } }), async function (source) { let t = ''; for await (const c of source) t += c; console.log('sink', t); });
  await sp.finished(Readable.from([]).resume());
  await sp.pipeline(bad, new PassThrough()).catch((e) => console.log('pipeline', e.code || e.message));
  console.log(await Readable.from([1, 2, 3]).toArray?.());
})();
//# status: 0
//| a
//| b
//| c
//| true
//| 12
//| broke
//| x
//| true
//| sink QW
//| pipeline broke
//| [ 1, 2, 3 ]
