const say = (...a) => console.log(...a);
const fail = (f) => { try { say(f()); } catch (e) { say(e.name, e.code, e.message); } };
const { Blob: B, File: F } = require('buffer');
say(B === Blob, F === File);
(async () => {
  const b = new Blob(['a', new Uint8Array([98, 99]), new Blob(['d']), new ArrayBuffer(1), 5], { type: 'Text/Plain' });
  say(b, b.size, b.type, await b.text(), await b.arrayBuffer());
  const s = b.slice(1, 3, 'X/Y'); say(s, await s.text(), await b.slice(-2).text(), await b.slice(3, 1).text(), b.slice(0, 2).type);
  const chunks = []; for await (const c of b.stream()) chunks.push(c); say(chunks);
  const f = new File(['hello'], 'h.txt', { type: 'text/x', lastModified: 12345 });
  say(f, f.name, f.lastModified, await f.text(), f instanceof Blob, Object.prototype.toString.call(f));
  say(await new Blob(['\r\n|\n|\r'], { endings: 'native' }).arrayBuffer());
  fail(() => new Blob('abc')); fail(() => new Blob([], 1)); fail(() => new Blob([], { endings: 'x' })); fail(() => new File(['a'])); fail(() => Blob([]));
  say(new Blob([{}, null, undefined, true]).size, new Blob().size, new Blob([], { type: 'a\u0100' }).type === '', Blob.name, File.length);
  say(await new Blob(['\ufeffx']).text() === 'x', (await new Blob(['\u00e9']).arrayBuffer()).byteLength);
  fail(() => Blob.prototype.size); say(b instanceof Blob, JSON.stringify(b), Object.keys(b));
})();
