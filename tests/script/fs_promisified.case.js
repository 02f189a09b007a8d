const fs = require('fs'), util = require('util');
(async () => {
  const p = util.promisify;
  fs.writeFileSync('f', 'text');
  console.log(await p(fs.readFile)('f', 'utf8'), (await p(fs.stat)('f')).size, await p(fs.access)('f'), await p(fs.mkdir)('d'), await p(fs.readdir)('d'));
  const fd = await p(fs.open)('f', 'r+');
  const r = await p(fs.read)(fd, Buffer.alloc(3), 0, 3, 0); console.log(r.bytesRead, r.buffer, Object.keys(r));
  const w = await p(fs.write)(fd, 'ZZ', 0); console.log(w.bytesWritten, w.buffer, Object.keys(w));
  const v = await p(fs.readv)(fd, [Buffer.alloc(1), Buffer.alloc(2)], 0); console.log(v.bytesRead, v.buffers.map(String), Object.keys(v));
  await p(fs.close)(fd);
  await p(fs.readFile)('none').catch((e) => console.log(e.code));
  await p(fs.rename)('f', 'g'); console.log(await p(fs.exists)('g'), await p(fs.exists)('f'));
})();
//# status: 0
//| text 4 undefined undefined []
//| 3 <Buffer 74 65 78> [ 'bytesRead', 'buffer' ]
//| 2 ZZ [ 'bytesWritten', 'buffer' ]
//| 3 [ 'Z', 'Zx' ] [ 'bytesRead', 'buffers' ]
//| ENOENT
//| true false
