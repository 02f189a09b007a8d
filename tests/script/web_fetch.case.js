const http = require('http'), zlib = require('zlib');
const say = (...a) => console.log(...a);
const server = http.createServer((req, res) => {
  const url = new URL(req.url, 'http://x');
  if (url.pathname === '/echo') { res.setHeader('x-method', req.method); res.setHeader('set-cookie', ['a=1', 'b=2']); req.pipe(res); }
  else if (url.pathname === '/head') res.end(JSON.stringify(req.headers, (k, v) => (k === 'host' ? 'H' : v)));
  else if (url.pathname === '/gzip') { res.setHeader('content-encoding', 'gzip'); res.end(zlib.gzipSync('zipped '.repeat(3))); }
  else if (url.pathname === '/deflate') { res.setHeader('content-encoding', 'deflate'); res.end(zlib.deflateSync('deflated')); }
  else if (url.pathname === '/redirect') { res.writeHead(+url.searchParams.get('s'), { location: url.searchParams.get('to') }); res.end(); }
  else if (url.pathname === '/slow') { res.write('first'); setTimeout(() => res.end('last'), 2000).unref(); }
  else if (url.pathname === '/cut') { res.writeHead(200, { 'content-length': 100 }); res.write('part'); setTimeout(() => req.socket.destroy(), 10); }
  else if (url.pathname === '/reset') req.socket.destroy();
  else { res.statusCode = 404; res.statusMessage = 'Nope'; res.end('missing'); }
});
server.listen(0, async () => {
  const base = 'http://127.0.0.1:' + server.address().port;
  const strip = (s) => String(s).replace(base, 'BASE');
  let r = await fetch(base + '/echo#frag', { method: 'POST', body: 'hello' });
  say(r.status, r.statusText, r.ok, r.type, r.redirected, strip(r.url), r.headers.get('x-method'), r.headers.getSetCookie(), await r.text());
  say(await (await fetch(base + '/head', { headers: { 'X-A': 'b' } })).json());
  r = await fetch(base + '/nothing'); say(r.status, r.statusText, r.ok, await r.text());
  say(await (await fetch(base + '/gzip')).text(), await (await fetch(base + '/deflate')).text());
  r = await fetch(base + '/redirect?s=302&to=/echo'); say(r.status, r.redirected, strip(r.url));
  r = await fetch(base + '/redirect?s=302&to=/echo', { method: 'POST', body: 'x' }); say(r.headers.get('x-method'), await r.text());
  r = await fetch(base + '/redirect?s=307&to=/echo', { method: 'POST', body: 'kept' }); say(r.headers.get('x-method'), await r.text());
  r = await fetch(base + '/redirect?s=301&to=/echo', { redirect: 'manual' }); say(r.status, r.headers.get('location'), r.type);
  await fetch(base + '/redirect?s=301&to=/echo', { redirect: 'error' }).catch((e) => say(e.name, e.message, e.cause.message));
  await fetch(base + '/redirect?s=302&to=/redirect%3Fs=302').catch((e) => say(e.message));
  r = await fetch(base + '/echo', { method: 'PUT', duplex: 'half', body: ReadableStream.from([Buffer.from('a'), Buffer.from('b')]) }); say(await r.text());
  r = await fetch(new Request(base + '/echo', { method: 'POST', body: new URLSearchParams({ k: 'v' }) })); say(await r.text());
  const fd = new FormData(); fd.append('n', 'v'); r = await fetch(base + '/echo', { method: 'POST', body: fd }); say((await r.text()).includes('name="n"'));
  const ac = new AbortController(); r = await fetch(base + '/slow', { signal: ac.signal });
  const rd = r.body.getReader(); say(Buffer.from((await rd.read()).value).toString()); ac.abort(); await rd.read().catch((e) => say(e.name, e.code, e.message));
  await fetch(base + '/slow', { signal: AbortSignal.abort('mine') }).catch((e) => say(e));
  await fetch(base + '/echo', { signal: AbortSignal.abort() }).catch((e) => say(e.name, e.message));
  await (await fetch(base + '/cut')).text().catch((e) => say(e.name, e.message, e.cause.code, e.cause.message));
  await fetch(base + '/reset').catch((e) => say(e.name, e.message, e.cause.code, e.cause.message));
  for (const u of ['http://127.0.0.1:1/', 'ftp://x/', 'nope']) await fetch(u).catch((e) => say(e.name, e.message, e.cause.message));
  const dead = http.createServer().listen(0, async () => { const p = dead.address().port; dead.close(async () => {
    await fetch('http://127.0.0.1:' + p).catch((e) => say(e.message, e.cause.code, e.cause.syscall, e.cause.message.replace(p, 'PORT')));
    await fetch('http://nohost.invalid/').catch((e) => say(e.message, e.cause.code, e.cause.hostname));
    say(await (await fetch('data:text/plain;base64,aGk=')).text(), (await fetch('data:,x%20y')).headers.get('content-type'));
    server.closeAllConnections(); server.close();
  }); });
});
//# status: 0
//| 200 OK true basic false BASE/echo POST [ 'a=1', 'b=2' ] hello
//| {
//|   host: 'H',
//|   connection: 'keep-alive',
//|   'x-a': 'b',
//|   accept: '*/*',
//|   'accept-language': '*',
//|   'sec-fetch-mode': 'cors',
//|   'user-agent': 'node',
//|   'accept-encoding': 'gzip, deflate'
//| }
//| 404 Nope false missing
//| zipped zipped zipped  deflated
//| 200 true BASE/echo
//| GET
//| POST kept
//| 301 /echo basic
//| TypeError fetch failed unexpected redirect
//| ab
//| k=v
//| true
//| first
//| AbortError 20 This operation was aborted
//| mine
//| AbortError This operation was aborted
//| TypeError terminated UND_ERR_SOCKET other side closed
//| TypeError fetch failed UND_ERR_SOCKET other side closed
//| TypeError fetch failed bad port
//| TypeError fetch failed unknown scheme
//| TypeError Failed to parse URL from nope Invalid URL
//| fetch failed ECONNREFUSED connect connect ECONNREFUSED 127.0.0.1:PORT
//| fetch failed ENOTFOUND nohost.invalid
//| hi text/plain;charset=US-ASCII
