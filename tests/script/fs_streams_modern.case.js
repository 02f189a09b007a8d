const fs = require('fs');
const fsp = require('fs/promises');
(async () => {
  await fsp.writeFile('a.txt', 'line1\nline2\nline3\n');
  for await (const chunk of fs.createReadStream('a.txt', { encoding: 'utf8', highWaterMark: 8 })) console.log(JSON.stringify(chunk));
  const h = await fsp.open('a.txt', 'r+');
  console.log((await h.read(Buffer.alloc(5), 0, 5, 0)).bytesRead, (await h.stat()).size);
  await h.write('LINE', 0); await h.truncate(10);
  console.log(await h.readFile('utf8'));
  await h.close();
  await fsp.mkdir('d/e/f', { recursive: true });
  await fsp.copyFile('a.txt', 'd/b.txt');
  await fsp.appendFile('d/b.txt', '+');
  console.log((await fsp.readdir('d', { withFileTypes: true })).map((x) => [x.name, x.isDirectory()]), await fsp.readFile('d/b.txt', 'utf8'));
  console.log((await fsp.readdir('.', { recursive: true })).filter((x) => x.startsWith('d')).sort());
  await fsp.rename('d/b.txt', 'd/c.txt'); await fsp.rm('d', { recursive: true });
  await fsp.access('d').catch((e) => console.log(e.code, e.syscall));
  const w = fs.createWriteStream('w.txt', { flags: 'a' });
  w.write('x'); w.end('y', () => console.log(fs.readFileSync('w.txt', 'utf8'), w.bytesWritten, w.path));
})();
//# status: 0
//| "line1\nli"
//| "ne2\nline"
//| "3\n"
//| 5 18
//| LINE1
//| line
//| [ [ 'b.txt', false ], [ 'e', true ] ] LINE1
//| line+
//| [ 'd', 'd/b.txt', 'd/e', 'd/e/f' ]
//| ENOENT access
//| xy 2 w.txt
