const http = require('http');
const s = http.createServer((q, r) => { r.setHeader('connection', 'close'); r.end([q.method, q.url, q.headers.host.replace(/\d+$/, 'PORT'), q.headers.authorization].join(' ')); });
s.listen(0, '127.0.0.1', async () => {
  const port = s.address().port, base = `http://127.0.0.1:${port}`;
  const ask = (...args) => new Promise((resolve) => { const q = http.request(...args, (r) => { let t = ''; r.setEncoding('utf8').on('data', (d) => { t += d; }).on('end', () => resolve(t)); }); q.on('error', (e) => resolve(e.code)).end(); });
  console.log(await ask(base)); console.log(await ask(base + '/a/b?c=d#e')); console.log(await ask(new URL(base + '/url?x=\u00fc')));
  console.log(await ask(base + '/over', { method: 'PUT' })); console.log(await ask(base + '/over', { path: '/wins' }));
  console.log(await ask({ port, host: '127.0.0.1', path: '/opts' })); console.log(await ask({ port, hostname: '127.0.0.1', host: 'ignored.invalid', path: '/hn' }));
  console.log(await ask({ port: String(port), host: '127.0.0.1' })); console.log(await ask(`http://user:p%40ss@127.0.0.1:${port}/auth`)); console.log(await ask({ port, host: '127.0.0.1', auth: 'a:b', method: 'post' }));
  console.log(await ask({ port, host: '127.0.0.1', headers: { Host: 'other.example', Authorization: 'Bearer x' } })); console.log(await ask({ port, host: '127.0.0.1', path: '*', method: 'OPTIONS' }));
  console.log(await ask({ port, host: '127.0.0.1', setHost: false, headers: { host: 'x:1' } })); console.log(await ask({ ...require('url').urlToHttpOptions(new URL(base + '/u2h?q')) }));
  s.close();
});
for (const f of [() => http.request('not a url'), () => http.request('https://x/'), () => http.request({ protocol: 'ftp:' }), () => http.request({ path: '/a\nb' }), () => http.request({ path: '/\u00e9\u0100' }), () => http.request({ method: 5 }), () => http.request({ method: 'A B' }), () => http.request({ hostname: 5 }), () => http.request({ host: {} }), () => http.request({ agent: 5 }), () => http.request({ headers: { 'a b': 1 } }), () => http.request({ headers: { a: undefined } }), () => http.request({ timeout: 'x' }), () => http.request({ insecureHTTPParser: 1 }), () => http.request({ maxHeaderSize: 'x' })])
  try { const q = f(); q.on('error', () => {}); q.destroy(); console.log('?'); } catch (e) { console.log(e.name, e.code, e.message); }
//# status: 0
//| TypeError ERR_INVALID_URL Invalid URL
//| TypeError ERR_INVALID_PROTOCOL Protocol "https:" not supported. Expected "http:"
//| TypeError ERR_INVALID_PROTOCOL Protocol "ftp:" not supported. Expected "http:"
//| TypeError ERR_UNESCAPED_CHARACTERS Request path contains unescaped characters
//| TypeError ERR_UNESCAPED_CHARACTERS Request path contains unescaped characters
//| TypeError ERR_INVALID_ARG_TYPE The "options.method" property must be of type string. Received type number (5)
//| TypeError ERR_INVALID_HTTP_TOKEN Method must be a valid HTTP token ["A B"]
//| TypeError ERR_INVALID_ARG_TYPE The "options.hostname" property must be of type string or one of undefined or null. Received type number (5)
//| TypeError ERR_INVALID_ARG_TYPE The "options.host" property must be of type string or one of undefined or null. Received an instance of Object
//| TypeError ERR_INVALID_ARG_TYPE The "options.agent" property must be one of Agent-like Object, undefined, or false. Received type number (5)
//| TypeError ERR_INVALID_HTTP_TOKEN Header name must be a valid HTTP token ["a b"]
//| TypeError ERR_HTTP_INVALID_HEADER_VALUE Invalid value "undefined" for header "a"
//| TypeError ERR_INVALID_ARG_TYPE The "timeout" argument must be of type number. Received type string ('x')
//| TypeError ERR_INVALID_ARG_TYPE The "options.insecureHTTPParser" property must be of type boolean. Received type number (1)
//| TypeError ERR_INVALID_ARG_TYPE The "maxHeaderSize" argument must be of type number. Received type string ('x')
//| GET / 127.0.0.1:PORT
//| GET /a/b?c=d 127.0.0.1:PORT
//| GET /url?x=%C3%BC 127.0.0.1:PORT
//| PUT /over 127.0.0.1:PORT
//| GET /wins 127.0.0.1:PORT
//| GET /opts 127.0.0.1:PORT
//| GET /hn 127.0.0.1:PORT
//| GET / 127.0.0.1:PORT
//| GET /auth 127.0.0.1:PORT Basic dXNlcjpwQHNz
//| POST / 127.0.0.1:PORT Basic YTpi
//| GET / other.example Bearer x
//| OPTIONS * 127.0.0.1:PORT
//| GET / x:PORT
//| GET /u2h?q 127.0.0.1:PORT
