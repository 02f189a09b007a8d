const http = require('http'), { once } = require('events');
const s = http.createServer(async (q, r) => { q.setEncoding('utf8'); let t = ''; for await (const c of q) t += c; r.write(t.length + ' '); for (let i = 0; i < 5; i++) { if (!r.write('z'.repeat(20000))) await once(r, 'drain'); } r.end(); });
s.listen(0, '127.0.0.1', async () => {
  const q = http.request({ port: s.address().port, host: '127.0.0.1', method: 'PUT', agent: false }); q.end('\u00fc'.repeat(5000)); const [r] = await once(q, 'response'); let n = 0, head = ''; for await (const c of r) { if (!head) head = String(c).slice(0, 5); n += c.length; } console.log(head, n, r.complete);
  const q2 = http.get({ port: s.address().port, host: '127.0.0.1', agent: false }); const [r2] = await once(q2, 'response'); r2.pause(); await new Promise(setImmediate); console.log(r2.isPaused(), r2.readableFlowing); let m = 0; r2.on('data', (d) => { m += d.length; }); r2.resume(); await once(r2, 'end'); console.log(m);
  const { json, text } = require('stream/consumers'); const t = http.createServer((a, b) => b.end('{"j":1}')).listen(0, '127.0.0.1', async () => { const [r3] = await once(http.get({ port: t.address().port, host: '127.0.0.1', agent: false }), 'response'); console.log(await json(r3)); t.close(); s.close(); });
});
//# status: 0
//| 5000  100005 true
//| true false
//| 100002
//| { j: 1 }
