const say = (...a) => console.log(...a);
const fail = (f) => { try { say(f()); } catch (e) { say(e.name, e.message, e.cause && e.cause.code); } };
(async () => {
  const r = new Request('http://a.b/c?d#e', { method: 'post', body: 'x', headers: { q: '1' } });
  say(r); say(r.method, r.url, r.bodyUsed, r.duplex, [...r.headers]);
  const c = r.clone(); say(await c.text(), r.bodyUsed, await r.text(), r.bodyUsed);
  const d = new Request(new Request('http://a/', { headers: { a: 'b' }, redirect: 'manual' }), { method: 'PUT', body: new URLSearchParams('a=b') });
  say(d.method, d.redirect, [...d.headers], await d.text());
  const e = new Request('http://a/', { method: 'POST', body: 'moved' }); const f = new Request(e); say(e.bodyUsed, await f.text());
  const ac = new AbortController(); const s = new Request('http://a/', { signal: ac.signal }); say(s.signal.aborted, s.signal === ac.signal); ac.abort('r'); say(s.signal.aborted, s.signal.reason);
  for (const g of [() => new Request('/rel'), () => new Request('http://a:b@c/'), () => new Request('http://a/', { body: 'x' }), () => new Request('http://a/', { method: 'TRACE' }), () => new Request('http://a/', { method: 'a b' }), () => new Request('http://a/', { method: 'POST', body: new ReadableStream() }), () => new Request('http://a/', { redirect: 'x' }), () => new Request('http://a/', { mode: 'x' }), () => new Request()]) fail(g);
  say(new Request('http://a/', { method: 'patch' }).method, new Request('http://a/', { method: 'delete' }).method, new Request(new URL('http://u/v')).url);
  say((await new Request('http://a/', { method: 'POST', body: '{"z":1}' }).json()).z, new Request('http://a').body, (await new Request('http://a', { method: 'PUT', body: new Blob(['1']) }).blob()).size);
})();
//# status: 0
//| Request {
//|   method: 'POST',
//|   url: 'http://a.b/c?d#e',
//|   headers: Headers { q: '1', 'content-type': 'text/plain;charset=UTF-8' },
//|   destination: '',
//|   referrer: 'about:client',
//|   referrerPolicy: '',
//|   mode: 'cors',
//|   credentials: 'same-origin',
//|   cache: 'default',
//|   redirect: 'follow',
//|   integrity: '',
//|   keepalive: false,
//|   isReloadNavigation: false,
//|   isHistoryNavigation: false,
//|   signal: AbortSignal { aborted: false }
//| }
//| POST http://a.b/c?d#e false half [ [ 'content-type', 'text/plain;charset=UTF-8' ], [ 'q', '1' ] ]
//| x false x true
//| PUT manual [
//|   [ 'a', 'b' ],
//|   [ 'content-type', 'application/x-www-form-urlencoded;charset=UTF-8' ]
//| ] a=b
//| true moved
//| false false
//| true r
//| TypeError Failed to parse URL from /rel ERR_INVALID_URL
//| TypeError Request cannot be constructed from a URL that includes credentials: http://a:b@c/ undefined
//| TypeError Request with GET/HEAD method cannot have body. undefined
//| TypeError 'TRACE' HTTP method is unsupported. undefined
//| TypeError 'a b' is not a valid HTTP method. undefined
//| TypeError RequestInit: duplex option is required when sending a body. undefined
//| TypeError Request constructor: x is not an accepted type. Expected one of follow, manual, error. undefined
//| TypeError Request constructor: x is not an accepted type. Expected one of navigate, same-origin, no-cors, cors. undefined
//| TypeError Request constructor: 1 argument required, but 0 found. undefined
//| patch DELETE http://u/v
//| 1 null 1
