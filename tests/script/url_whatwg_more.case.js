const fail = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message, e.input, e.base); } };
fail(() => new URL('https://user:p%20w@sub.Example.com:8080/p/a/../t?q=1&r=a b#h')); fail(() => new URL('../x', 'http://h/a/b/c').href); fail(() => new URL('//h2/p', 'https://h').href); fail(() => new URL('http://h:80/').host); fail(() => new URL('HTTP://\u00fc.de/\u00fc?\u00fc#\u00fc').href); fail(() => new URL('file:///a/../b').href); fail(() => new URL('mailto:a@b').pathname);
fail(() => new URL('nope')); fail(() => new URL('/x', 'nobase')); fail(() => new URL()); fail(() => new URL('http://')); fail(() => new URL('http://a b/')); fail(() => new URL('http://[::1]:3/').hostname); fail(() => new URL('http://1.2.3/').hostname); fail(() => new URL('http://0x7f.1/').hostname); fail(() => new URL('http://h:99999/')); fail(() => URL.canParse('x:y') && !URL.canParse('x')); fail(() => new URL('javascript:alert(1)').protocol); fail(() => new URL('http://ex.com/%zz%41').pathname);
const u = new URL('http://h/p'); u.search = 'a=1'; u.hash = 'x y'; u.port = '8080'; u.protocol = 'https'; u.host = 'n:1'; u.pathname = 'a b?'; u.username = 'u@'; u.password = ':'; console.log(u.href, u.origin, JSON.stringify(u)); u.port = ''; u.search = ''; u.hash = ''; u.protocol = 'mailto'; console.log(u.href, String(u) === u.toString()); u.searchParams.append('k', '\u00e9&='); console.log(u.search); fail(() => { u.href = 'bad'; });
const s = new URLSearchParams('a=1&b=2&a=3&c&=d&%zz=+x'); console.log(s, s.getAll('a'), s.get('c'), s.get('none'), s.has('a', '3'), s.size, String(s)); s.delete('a', '1'); s.set('b', 'n'); s.append('z', ' '); s.sort(); console.log(String(s), [...s.keys()], [...s.entries()][0]);
console.log(String(new URLSearchParams({ x: '1', y: [2, 3] })), String(new URLSearchParams([['q', 'r']])), String(new URLSearchParams(new Map([['m', 'n']]))), String(new URLSearchParams('?lead=1'))); for (const f of [() => new URLSearchParams([['a']]), () => new URLSearchParams([1]), () => s.append('x'), () => s.get(), () => s.forEach(1), () => new URLSearchParams(5).toString(), () => URLSearchParams.prototype.get.call({}, 'x')]) fail(f);
s.forEach((v, k) => console.log(k, v)); console.log(s.entries(), new URLSearchParams()); const { fileURLToPath, pathToFileURL, urlToHttpOptions, domainToASCII, domainToUnicode, format } = require('url'); console.log(fileURLToPath('file:///a%20b'), pathToFileURL('/a b#?%').href, domainToASCII('espa\u00f1ol.com')); fail(() => fileURLToPath('http://x')); fail(() => fileURLToPath('file://host/x')); fail(() => fileURLToPath('file:///a%2fb')); fail(() => fileURLToPath(5)); console.log(urlToHttpOptions(new URL('http://a:b@c:1/d?e#f')), format(new URL('http://u:p@h/p?q#f'), { auth: false, fragment: false, search: false }));
//# status: 0
//| URL {
//|   href: 'https://user:p%20w@sub.example.com:8080/p/t?q=1&r=a%20b#h',
//|   origin: 'https://sub.example.com:8080',
//|   protocol: 'https:',
//|   username: 'user',
//|   password: 'p%20w',
//|   host: 'sub.example.com:8080',
//|   hostname: 'sub.example.com',
//|   port: '8080',
//|   pathname: '/p/t',
//|   search: '?q=1&r=a%20b',
//|   searchParams: URLSearchParams { 'q' => '1', 'r' => 'a b' },
//|   hash: '#h'
//| }
//| http://h/a/x
//| https://h2/p
//| h
//| http://xn--tda.de/%C3%BC?%C3%BC#%C3%BC
//| file:///b
//| a@b
//| TypeError ERR_INVALID_URL Invalid URL nope undefined
//| TypeError ERR_INVALID_URL Invalid URL /x nobase
//| TypeError ERR_MISSING_ARGS The "url" argument must be specified undefined undefined
//| TypeError ERR_INVALID_URL Invalid URL http:// undefined
//| TypeError ERR_INVALID_URL Invalid URL http://a b/ undefined
//| [::1]
//| 1.2.0.3
//| 127.0.0.1
//| TypeError ERR_INVALID_URL Invalid URL http://h:99999/ undefined
//| true
//| javascript:
//| /%zz%41
//| https://u%40:%3A@n:1/a%20b%3F?a=1#x%20y https://n:1 "https://u%40:%3A@n:1/a%20b%3F?a=1#x%20y"
//| https://u%40:%3A@n/a%20b%3F true
//| ?k=%C3%A9%26%3D
//| TypeError ERR_INVALID_URL Invalid URL bad undefined
//| URLSearchParams { 'a' => '1', 'b' => '2', 'a' => '3', 'c' => '', '' => 'd', '%zz' => ' x' } [ '1', '3' ]  null true 6 a=1&b=2&a=3&c=&=d&%25zz=+x
//| =d&%25zz=+x&a=3&b=n&c=&z=+ [ '', '%zz', 'a', 'b', 'c', 'z' ] [ '', 'd' ]
//| x=1&y=2%2C3 q=r m=n lead=1
//| TypeError ERR_INVALID_TUPLE Each query pair must be an iterable [name, value] tuple undefined undefined
//| TypeError ERR_INVALID_TUPLE Each query pair must be an iterable [name, value] tuple undefined undefined
//| TypeError ERR_MISSING_ARGS The "name" and "value" arguments must be specified undefined undefined
//| TypeError ERR_MISSING_ARGS The "name" argument must be specified undefined undefined
//| TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received type number (1) undefined undefined
//| 5=
//| TypeError ERR_INVALID_THIS Value of "this" must be of type URLSearchParams undefined undefined
//|  d
//| %zz  x
//| a 3
//| b n
//| c
//| z
//| URLSearchParams Iterator {
//|   [ '', 'd' ],
//|   [ '%zz', ' x' ],
//|   [ 'a', '3' ],
//|   [ 'b', 'n' ],
//|   [ 'c', '' ],
//|   [ 'z', ' ' ] } URLSearchParams {}
//| /a b file:///a%20b%23%3F%25 xn--espaol-zwa.com
//| TypeError ERR_INVALID_URL_SCHEME The URL must be of scheme file undefined undefined
//| TypeError ERR_INVALID_FILE_URL_HOST File URL host must be "localhost" or empty on linux undefined undefined
//| TypeError ERR_INVALID_FILE_URL_PATH File URL path must not include encoded / characters undefined undefined
//| TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string or an instance of URL. Received type number (5) undefined undefined
//| [Object: null prototype] {
//|   protocol: 'http:',
//|   hostname: 'c',
//|   hash: '#f',
//|   search: '?e',
//|   pathname: '/d',
//|   path: '/d?e',
//|   href: 'http://a:b@c:1/d?e#f',
//|   port: 1,
//|   auth: 'a:b'
//| } http://h/p
