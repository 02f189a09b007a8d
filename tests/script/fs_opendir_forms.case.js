const fs = require('fs');
fs.mkdirSync('d/s', { recursive: true }); for (const n of ['a', 'b', 'c']) fs.writeFileSync('d/' + n, '');
const dir = fs.opendirSync('d');
console.log(dir.path, dir.constructor === fs.Dir, Object.prototype.toString.call(dir));
const names = []; for (let e; (e = dir.readSync());) names.push(e.name + e.isDirectory() + e.parentPath);
console.log(names.sort(), dir.readSync(), dir.closeSync());
for (const f of [() => dir.readSync(), () => dir.closeSync()]) try { f(); console.log('?'); } catch (e) { console.log(e.code, e.message); }
for (const p of ['none', 'd/a']) try { fs.opendirSync(p); } catch (e) { console.log(e.code, e.syscall, e.path); }
for (const o of [{ bufferSize: 0 }, { bufferSize: 'x' }, { encoding: 'zz' }, 5]) try { fs.opendirSync('d', o).closeSync(); console.log('ok'); } catch (e) { console.log(e.code, e.message); }
(async () => {
  const seen = []; for await (const e of await fs.promises.opendir('d')) seen.push(e.name); console.log(seen.sort());
  const half = await fs.promises.opendir('d', { bufferSize: 1 }); for await (const e of half) { console.log(typeof e.name); break; }
  await half.close().then(() => console.log('?'), (e) => console.log(e.code));
  const d2 = await fs.promises.opendir('d', { recursive: true }); let n = 0; while (await d2.read()) n++; console.log(n, await d2.read(), await d2.close());
  try { await d2.read(); } catch (e) { console.log(e.code); }
  await fs.promises.opendir('none').catch((e) => console.log(e.code, e.syscall));
  fs.opendir('d', (e, d) => d.read((e2, entry) => { console.log(e, e2, typeof entry.name); d.close((e3) => { console.log(e3); d.close((e4) => console.log(e4.code)); }); }));
})();
//# status: 0
//| d true [object Object]
//| [ 'afalsed', 'bfalsed', 'cfalsed', 'strued' ] null undefined
//| ERR_DIR_CLOSED Directory handle was closed
//| ERR_DIR_CLOSED Directory handle was closed
//| ENOENT opendir undefined
//| ENOTDIR opendir undefined
//| ERR_OUT_OF_RANGE The value of "options.bufferSize" is out of range. It must be >= 1 && <= 4294967295. Received 0
//| ERR_INVALID_ARG_TYPE The "options.bufferSize" property must be of type number. Received type string ('x')
//| ERR_INVALID_ARG_VALUE The argument 'encoding' is invalid encoding. Received 'zz'
//| ERR_INVALID_ARG_TYPE The "options" argument must be one of type string or object. Received type number (5)
//| [ 'a', 'b', 'c', 's' ]
//| string
//| ERR_DIR_CLOSED
//| 4 null undefined
//| ERR_DIR_CLOSED
//| ENOENT opendir
//| null null string
//| null
//| ERR_DIR_CLOSED
