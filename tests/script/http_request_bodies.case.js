const http = require('http'), { Readable, pipeline } = require('stream');
const s = http.createServer((q, r) => { const b = []; q.on('data', (d) => b.push(d)).on('end', () => { r.end(JSON.stringify([q.headers['content-length'], q.headers['transfer-encoding'], Buffer.concat(b).length, Buffer.concat(b).toString('latin1').slice(0, 20)])); }); });
s.listen(0, '127.0.0.1', async () => {
  const ask = (o, act) => new Promise((resolve) => { const q = http.request({ port: s.address().port, host: '127.0.0.1', method: 'POST', agent: false, ...o }, (r) => { let t = ''; r.on('data', (d) => { t += d; }).on('end', () => resolve(t)); }); q.on('error', (e) => resolve(e.code)); act(q); });
  console.log(await ask({}, (q) => q.end('h\u00e9'))); console.log(await ask({}, (q) => q.end('h\u00e9', 'latin1'))); console.log(await ask({}, (q) => q.end(Buffer.alloc(100000, 'x')))); console.log(await ask({}, (q) => Readable.from(['a', 'b', 'c']).pipe(q))); console.log(await ask({ headers: { 'Content-Length': 6 } }, (q) => pipeline(Readable.from(['abc', 'def']), q, () => {})));
  console.log(await ask({}, (q) => { q.cork(); q.write('1'); q.write('2'); q.uncork(); q.end('3'); })); console.log(await ask({}, (q) => { q.write(''); q.end(''); })); console.log(await ask({}, (q) => { let n = 0; const more = () => { while (n < 40) { n++; if (!q.write('y'.repeat(5000))) return q.once('drain', more); } q.end(); }; more(); }));
  console.log(await ask({}, (q) => { q.setHeader('Transfer-Encoding', 'chunked'); q.end('ch'); })); s.close();
});
//# status: 0
//| ["3",null,3,"hÃ©"]
//| ["2",null,2,"hé"]
//| ["100000",null,100000,"xxxxxxxxxxxxxxxxxxxx"]
//| [null,"chunked",3,"abc"]
//| ["6",null,6,"abcdef"]
//| [null,"chunked",3,"123"]
//| [null,"chunked",0,""]
//| [null,"chunked",200000,"yyyyyyyyyyyyyyyyyyyy"]
//| [null,"chunked",2,"ch"]
