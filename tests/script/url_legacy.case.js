const url = require('url');
for (const x of ['http://user:pass@host.com:8080/p/a/t/h?query=string#hash', '/rel?x=1', 'HTTP://HOST/p', 'mailto:a@b.c', 'javascript:x', '//h/p', 'file:///x', 'x:y', '', 'http://h?q', 'http://h#f', ' http://t/ ']) { try { const u = url.parse(x); console.log(JSON.stringify(x), u.href, u.protocol, u.auth, u.host, u.port, u.hostname, u.pathname, u.search, u.query, u.hash, u.slashes, u.path); } catch (e) { console.log(e.code, e.message); } }
console.log(url.parse('/a?b=c&d=e&b=f', true).query, url.parse('//h/x', false, true).host, url.parse('http://h/'));
for (const [a, b] of [['/one/two/three', 'four'], ['http://e.com/', '/one'], ['http://e.com/one', '/two'], ['http://a/b/c', '../d'], ['http://a/b', '?x'], ['http://a/b', '#x'], ['http://a/b', '//c/d'], ['a', 'b'], ['/a/b/', '.']]) console.log(a, b, url.resolve(a, b));
console.log(url.format({ protocol: 'http', host: 'h:1', pathname: 'p', search: 's', hash: 'x' }), url.format({ hostname: 'h', port: 5, query: { a: [1, 2], b: 'c d' } }), url.format({ pathname: '/p?#', auth: 'u:p w', slashes: true, hostname: '::1' }), url.format('http://x/a b'));
for (const f of [() => url.parse(5), () => url.format(5), ]) try { console.log(f()); } catch (e) { console.log(e.code, e.message); }
//# status: 0
//| "http://user:pass@host.com:8080/p/a/t/h?query=string#hash" http://user:pass@host.com:8080/p/a/t/h?query=string#hash http: user:pass host.com:8080 8080 host.com /p/a/t/h ?query=string query=string #hash true /p/a/t/h?query=string
//| "/rel?x=1" /rel?x=1 null null null null null /rel ?x=1 x=1 null null /rel?x=1
//| "HTTP://HOST/p" http://host/p http: null host null host /p null null null true /p
//| "mailto:a@b.c" mailto:a@b.c mailto: a b.c null b.c null null null null null null
//| "javascript:x" javascript:x javascript: null null null null x null null null null x
//| "//h/p" //h/p null null null null null //h/p null null null null //h/p
//| "file:///x" file:///x file: null  null  /x null null null true /x
//| "x:y" x:y x: null y null y null null null null null null
//| ""  null null null null null null null null null null null
//| "http://h?q" http://h/?q http: null h null h / ?q q null true /?q
//| "http://h#f" http://h/#f http: null h null h / null null #f true /
//| " http://t/ " http://t/ http: null t null t / null null null true /
//| [Object: null prototype] { b: [ 'c', 'f' ], d: 'e' } h Url {
//|   protocol: 'http:',
//|   slashes: true,
//|   auth: null,
//|   host: 'h',
//|   port: null,
//|   hostname: 'h',
//|   hash: null,
//|   search: null,
//|   query: null,
//|   pathname: '/',
//|   path: '/',
//|   href: 'http://h/'
//| }
//| /one/two/three four /one/two/four
//| http://e.com/ /one http://e.com/one
//| http://e.com/one /two http://e.com/two
//| http://a/b/c ../d http://a/d
//| http://a/b ?x http://a/b?x
//| http://a/b #x http://a/b#x
//| http://a/b //c/d http://c/d
//| a b b
//| /a/b/ . /a/b/
//| http://h:1/p?s#x h:5?a=1&a=2&b=c%20d //u:p%20w@[::1]/p%3F%23 http://x/a%20b
//| ERR_INVALID_ARG_TYPE The "url" argument must be of type string. Received type number (5)
//| ERR_INVALID_ARG_TYPE The "urlObject" argument must be one of type object or string. Received type number (5)
