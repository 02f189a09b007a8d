const say = (...a) => console.log(...a);
const fail = (f) => { try { say(f()); } catch (e) { say(e.name, e.message); } };
const h = new Headers({ 'Content-Type': 'text/plain', 'X-b': '1' });
h.append('x-B', '2'); h.append('Accept', ' padded '); h.set('A', 'z');
say(h, h.get('x-b'), h.get('accept'), h.get('none'), h.has('CONTENT-TYPE'));
say([...h], [...h.keys()], [...h.values()].join('|'));
h.delete('x-b'); h.append('Set-Cookie', 'a=1'); h.append('set-cookie', 'b=2'); say(h.getSetCookie(), h.get('set-cookie'), [...h].length);
h.set('set-cookie', 'c=3'); say(h.getSetCookie());
h.forEach(function (v, k, o) { say(k, v, o === h, this.t); }, { t: 1 });
say(new Headers([['q', '1'], ['Q', '2']]).get('q'), new Headers(new Headers({ a: 'b' })).get('a'), new Headers(new Map([['m', 'n']])).get('m'));
for (const f of [() => h.append('a b', 'x'), () => h.set('a', 'x\ny'), () => h.append('a'), () => h.get(), () => new Headers([['a']]), () => new Headers('x'), () => new Headers(null), () => h.get('(('), () => h.append('a', '\u0100'), () => h.forEach(1), () => h.has(), () => h.delete('')]) fail(f);
say(Object.prototype.toString.call(h), Object.prototype.toString.call(h.entries()), typeof h[Symbol.iterator], h.entries().next());
const it = h[Symbol.iterator](); h.delete('a'); say(it.next().value, it.next().value);
const fd = new FormData(); fd.append('a', 'b'); fd.append('a', 1); fd.append('f', new Blob(['xy'], { type: 't/u' }), 'n.txt');
say(fd.get('a'), fd.getAll('a'), fd.has('f'), fd.get('f').name, fd.get('f').size, fd.get('zz'), [...fd.keys()]);
fd.set('a', 'only'); say([...fd].map(([k, v]) => k + '=' + (typeof v === 'string' ? v : v.constructor.name))); fd.delete('f'); say(fd, [...fd.values()]);
for (const f of [() => new FormData(1), () => fd.append('a'), () => fd.append('a', 'b', 'c'), () => fd.get()]) fail(f);
fd.forEach((v, k) => say(k, v));
//# status: 0
//| Headers {
//|   'Content-Type': 'text/plain',
//|   'X-b': '1, 2',
//|   Accept: 'padded',
//|   A: 'z'
//| } 1, 2 padded null true
//| [
//|   [ 'a', 'z' ],
//|   [ 'accept', 'padded' ],
//|   [ 'content-type', 'text/plain' ],
//|   [ 'x-b', '1, 2' ]
//| ] [ 'a', 'accept', 'content-type', 'x-b' ] z|padded|text/plain|1, 2
//| [ 'a=1', 'b=2' ] a=1, b=2 5
//| [ 'c=3' ]
//| a z true 1
//| accept padded true 1
//| content-type text/plain true 1
//| set-cookie c=3 true 1
//| 1, 2 b n
//| TypeError Headers.append: "a b" is an invalid header name.
//| TypeError Headers.set: "x
//| y" is an invalid header value.
//| TypeError Headers.append: 2 arguments required, but only 1 found.
//| TypeError Headers.get: 1 argument required, but 0 found.
//| TypeError Headers constructor: expected name/value pair to be length 2, found 1.
//| TypeError Headers constructor: Argument 1 could not be converted to one of: sequence<sequence<ByteString>>, record<ByteString, ByteString>.
//| TypeError Headers constructor: Argument 1 could not be converted to one of: sequence<sequence<ByteString>>, record<ByteString, ByteString>.
//| TypeError Headers.get: "((" is an invalid header name.
//| TypeError Cannot convert argument to a ByteString because the character at index 0 has a value of 256 which is greater than 255.
//| TypeError Failed to execute 'forEach' on 'Headers': parameter 1 is not of type 'Function'.
//| TypeError Headers.has: 1 argument required, but 0 found.
//| TypeError Headers.delete: "" is an invalid header name.
//| [object Headers] [object Headers Iterator] function { value: [ 'a', 'z' ], done: false }
//| [ 'accept', 'padded' ] [ 'content-type', 'text/plain' ]
//| b [ 'b', '1' ] true n.txt 2 null [ 'a', 'a', 'f' ]
//| [ 'a=only', 'f=File' ]
//| FormData { a: 'only' } [ 'only' ]
//| TypeError FormData constructor: Argument 1 could not be converted to: undefined.
//| TypeError FormData.append: 2 arguments required, but only 1 found.
//| TypeError Failed to execute 'append' on 'FormData': parameter 2 is not of type 'Blob'
//| TypeError FormData.get: 1 argument required, but 0 found.
//| a only
