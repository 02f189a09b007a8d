const fs = require('fs'); fs.mkdirSync('d'); for (const n of ['a', 'b', 'c']) fs.writeFileSync('d/' + n, n);
const d = fs.opendirSync('d'); console.log(d.path, d.constructor.name); const seen = []; let e; while ((e = d.readSync())) seen.push(e.name + e.isFile()); console.log(seen.sort()); d.closeSync(); for (const f of [() => d.readSync(), () => d.closeSync()]) try { f(); } catch (x) { console.log(x.code, x.message); }
fs.opendir('d', async (err, dir) => { console.log(err); const x = await dir.read(); console.log(x.constructor.name, typeof x.name); dir.read((e2, y) => { console.log(e2, typeof y.name); dir.close((e3) => { console.log(e3); dir.close().catch((e4) => console.log(e4.code)); }); }); });
(async () => { for await (const x of fs.opendirSync('d')) { console.log('first', typeof x.name); break; } })();
//# status: 0
//| d Dir
//| [ 'atrue', 'btrue', 'ctrue' ]
//| ERR_DIR_CLOSED Directory handle was closed
//| ERR_DIR_CLOSED Directory handle was closed
//| null
//| first string
//| Dirent string
//| null string
//| null
//| ERR_DIR_CLOSED
