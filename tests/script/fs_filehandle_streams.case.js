const fsp = require('fs/promises'), fs = require('fs');
(async () => {
  await fsp.writeFile('f', 'line one\nline two\r\n\nlast');
  let h = await fsp.open('f');
  for await (const line of h.readLines()) console.log(JSON.stringify(line));
  console.log(h.fd);
  h = await fsp.open('f');
  for await (const line of h.readLines({ start: 5, end: 11 })) console.log(JSON.stringify(line));
  h = await fsp.open('f');
  const rs = h.createReadStream({ encoding: 'utf8', end: 3 }); for await (const c of rs) console.log(c); console.log(rs.fd, h.fd);
  h = await fsp.open('f');
  const keep = h.createReadStream({ autoClose: false, start: 20 }); for await (const c of keep) console.log(String(c)); console.log(typeof h.fd); await h.close();
  h = await fsp.open('g', 'w');
  const ws = h.createWriteStream(); ws.write('a'); ws.end('b'); await require('events').once(ws, 'close'); console.log(fs.readFileSync('g', 'utf8'), h.fd);
  h = await fsp.open('f');
  const web = h.readableWebStream(); const parts = []; for await (const c of web) parts.push(Buffer.from(c).toString()); console.log(JSON.stringify(parts.join(''))); await h.close();
  h = await fsp.open('f');
  h.createReadStream(); await h.read(Buffer.alloc(1)).then((r) => console.log(r.bytesRead)); await h.close().catch((e) => console.log(e.code));
})();
//# status: 0
//| "line one"
//| "line two"
//| ""
//| "last"
//| -1
//| "one"
//| "lin"
//| line
//| null -1
//| last
//| number
//| ab -1
//| "line one\nline two\r\n\nlast"
//| 1
