const say = (...a) => console.log(...a);
const fail = (f) => { try { say(f()); } catch (e) { say(e.name, e.message); } };
const later = (p) => p.then(say, (e) => say(e.name, e.message));
(async () => {
  const r = new Response('h\u00e9', { status: 201, statusText: 'Made', headers: { x: 'y' } });
  say(r); say(r.ok, r.bodyUsed, await r.text(), r.bodyUsed); await later(r.text()); fail(() => r.clone());
  say(await new Response('{"a":[1]}').json(), await new Response(new Uint8Array([1, 2])).arrayBuffer(), await new Response().text() === '', new Response().body);
  await later(new Response('nope').json().catch((e) => { throw new Error(e.name); }));
  const b = await new Response(new Blob(['q'], { type: 'a/b' })).blob(); say(b, await b.text());
  const u = new Response(new URLSearchParams({ a: '1 2', b: '&' })); say(u.headers.get('content-type'), [...(await u.formData())]);
  const fd = new FormData(); fd.append('t', 'l1\nl2'); fd.append('f', new File(['data'], 'n"q.txt', { type: 'x/y' }));
  const m = new Response(fd); say(m.headers.get('content-type').replace(/\d+/, 'N'));
  const text = await m.clone().text(); say(JSON.stringify(text.replace(/undici-\d+/g, 'B')));
  const back = await m.formData(); say(JSON.stringify(back.get('t')), back.get('f').name, back.get('f').type, await back.get('f').text());
  await later(new Response('x').formData());
  const c = new Response('twice'); const d = c.clone(); say(await c.text(), await d.text());
  const s = new Response(ReadableStream.from([new TextEncoder().encode('st'), new TextEncoder().encode('ream')])); say(s.headers.get('content-type'), await s.text());
  await later(new Response(ReadableStream.from(['str'])).text());
  const got = []; for await (const x of new Response('abc').body) got.push(x); say(got);
  say(Response.json({ a: 1 }, { status: 202 }).status, await Response.json([1]).text(), Response.json(1).headers.get('content-type'));
  say(Response.error().type, Response.error().status, Response.redirect('http://x.y/z', 307).headers.get('location'));
  for (const f of [() => new Response('', { status: 100 }), () => new Response('a', { status: 204 }), () => Response.redirect('http://a', 200), () => Response.redirect('::'), () => Response.json(undefined), () => Response.json(), () => new Response('', { statusText: '\n' }), () => Response.error().headers.set('a', 'b')]) fail(f);
  const locked = new Response('l'); locked.body.getReader(); await later(locked.text()); fail(() => locked.clone());
  say(Object.prototype.toString.call(r), new Response(null, { status: 204 }).body, new Response('a', { headers: { 'content-type': 'own' } }).headers.get('content-type'));
})();
//# status: 0
//| Response {
//|   status: 201,
//|   statusText: 'Made',
//|   headers: Headers { x: 'y', 'content-type': 'text/plain;charset=UTF-8' },
//|   body: ReadableStream { locked: false, state: 'readable', supportsBYOB: true },
//|   bodyUsed: false,
//|   ok: true,
//|   redirected: false,
//|   type: 'default',
//|   url: ''
//| }
//| true false hé true
//| TypeError Body is unusable: Body has already been read
//| TypeError Response.clone: Body has already been consumed.
//| { a: [ 1 ] } ArrayBuffer { [Uint8Contents]: <01 02>, byteLength: 2 } true null
//| Error SyntaxError
//| Blob { size: 1, type: 'a/b' } q
//| application/x-www-form-urlencoded;charset=UTF-8 [ [ 'a', '1 2' ], [ 'b', '&' ] ]
//| multipart/form-data; boundary=----formdata-undici-N
//| "------formdata-B\r\nContent-Disposition: form-data; name=\"t\"\r\n\r\nl1\r\nl2\r\n------formdata-B\r\nContent-Disposition: form-data; name=\"f\"; filename=\"n%22q.txt\"\r\nContent-Type: x/y\r\n\r\ndata\r\n------formdata-B--\r\n"
//| "l1\r\nl2" n"q.txt x/y data
//| TypeError Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencoded".
//| twice twice
//| null stream
//| TypeError Received non-Uint8Array chunk
//| [ Uint8Array(3) [ 97, 98, 99 ] ]
//| 202 [1] application/json
//| error 0 http://x.y/z
//| RangeError init["status"] must be in the range of 200 to 599, inclusive.
//| TypeError Response constructor: Invalid response status code 204
//| RangeError Invalid status code 200
//| TypeError Failed to parse URL from ::
//| TypeError Value is not JSON serializable
//| TypeError Response.json: 1 argument required, but 0 found.
//| TypeError Invalid statusText
//| TypeError immutable
//| TypeError Body is unusable: Body has already been read
//| TypeError Response.clone: Body has already been consumed.
//| [object Response] null own
