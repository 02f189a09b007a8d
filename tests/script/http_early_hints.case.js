const http = require('http');
const s = http.createServer((q, r) => {
  r.writeEarlyHints({ link: ['</a.css>; rel=preload; as=style', '</b.js>; rel=preload'], 'x-trace': 'id' }, () => console.log('flushed'));
  for (const bad of [{ link: 'nonsense' }, { link: '' }, 5, null]) try { r.writeEarlyHints(bad); console.log('?', JSON.stringify(bad)); } catch (e) { console.log(e.name, e.code); }
  r.writeProcessing(); r.end('done');
});
s.listen(0, '127.0.0.1', () => { const q = http.get({ port: s.address().port, host: '127.0.0.1', agent: false }, (r) => r.resume().on('end', () => s.close())); q.on('information', (i) => console.log(i.statusCode, i.statusMessage, i.httpVersion, i.headers, i.rawHeaders)); });
//# status: 0
//| TypeError ERR_INVALID_ARG_VALUE
//| TypeError ERR_INVALID_ARG_VALUE
//| TypeError ERR_INVALID_ARG_TYPE
//| TypeError ERR_INVALID_ARG_TYPE
//| flushed
//| 103 Early Hints 1.1 {
//|   link: '</a.css>; rel=preload; as=style, </b.js>; rel=preload',
//|   'x-trace': 'id'
//| } [
//|   'Link',
//|   '</a.css>; rel=preload; as=style, </b.js>; rel=preload',
//|   'x-trace',
//|   'id'
//| ]
//| 102 Processing 1.1 {} []
