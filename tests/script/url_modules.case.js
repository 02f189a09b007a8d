// url, URL, URLSearchParams, querystring.
var url = require('url'), qs = require('querystring');
['http://user:pa%20ss@host.com:8080/p/a/t/h?query=string#hash', 'http://a.com', '//host/path', '/just/path?x=1', 'mailto:a@b.c', 'http://[::1]:80/x', 'HTTP://EXAMPLE.com/A b', 'file:///etc/passwd', 'javascript:alert(1)', '', 'a?b#c', 'http://a.com?x', 'http://x.y.com+a/b/c'].forEach(function (u) { var p = url.parse(u); console.log(JSON.stringify([p.protocol, p.slashes, p.auth, p.host, p.port, p.hostname, p.hash, p.search, p.query, p.pathname, p.path, p.href])); });
console.log(url.parse('/a?x=1&y=2&x=3', true).query, url.format({ protocol: 'http', host: 'a.com', pathname: 'p', query: { a: [1, 2], b: 'c d' } }), url.format({ hostname: 'h', port: 80, slashes: true, hash: 'z' }));
[['/one/two/three', 'four'], ['http://example.com/', '/one'], ['http://example.com/one', '../two'], ['http://a/b/c/d?q', '?x'], ['http://a/b/c', '#f'], ['http://a/b', '//c/d'], ['http://a/b/', './x/../y/'], ['a/b', 'c']].forEach(function (p) { console.log(url.resolve(p[0], p[1])); });
['http://EXAMPLE.com:80/a/../b/./c?x=y z#f g', 'https://u:p@h:8443/', 'http://1.2.3/', 'http://0x7f.1/', 'http://[1:0::2]/', 'file:///C:/a/../b', 'mailto:x@y', 'http://a/%7Efoo/é', 'ws://h:80', 'data:text/plain,hi there', 'http://h/a?b=\'"<>', 'non-special://h/p/../q'].forEach(function (u) { var x = new URL(u); console.log(x.href, x.origin, x.protocol, x.host, x.port, x.pathname, x.search, x.hash); });
['http://', 'nope', 'http://a b/', 'http://h:99999/', 'http://[::1', '//x', 'http://1.2.3.256/'].forEach(function (u) { try { console.log(new URL(u).href); } catch (e) { console.log(e.name, e.code, e.message, e.input); } });
console.log(new URL('../x?y', 'http://a.com/b/c/d').href, new URL('//z/q', 'https://a.com').href, new URL('?q', 'http://a/b?c').href, new URL('', 'http://a/b?c#d').href, new URL('http:x', 'http://a/b/').href, URL.canParse('x:y'), URL.canParse('x'));
var u = new URL('http://a.com/p'); u.pathname = '/new path'; u.search = 'a=1&b=2'; u.hash = 'h'; u.port = '81'; u.host = 'b.org:82'; u.protocol = 'https'; u.searchParams.append('c', 'd e&f'); u.username = 'me'; console.log(u.href, u.searchParams.get('c'), JSON.stringify(u)); console.log(u);
var p = new URLSearchParams('?a=1&b=2&a=%203+4&c'); console.log(p.getAll('a'), p.get('z'), p.has('c'), p.toString(), Array.from(p), p.size); p.delete('a'); p.set('b', 'x'); p.sort(); console.log(p + '', new URLSearchParams({ x: '1', y: 'é~!' }).toString(), new URLSearchParams([['a', 'b']]), new URLSearchParams());
console.log(qs.parse('a=1&b=%20x+y&a=2&c&=v'), qs.stringify({ a: [1, 'x y'], b: true, c: null, d: 'é' }), qs.parse('a:1;b:2', ';', ':'), qs.escape('a b&'), qs.unescape('%41%zz'), qs.stringify({ x: 1, y: 2 }, ';', ':'));
console.log(url.fileURLToPath('file:///a%20b/c'), url.pathToFileURL('/a b#c?').href); try { url.fileURLToPath('http://x'); } catch (e) { console.log(e.code); } try { url.parse(5); } catch (e) { console.log(e.code, e.message); }
//# also: microscript
//# status: 0
//| ["http:",true,"user:pa ss","host.com:8080","8080","host.com","#hash","?query=string","query=string","/p/a/t/h","/p/a/t/h?query=string","http://user:pa%20ss@host.com:8080/p/a/t/h?query=string#hash"]
//| ["http:",true,null,"a.com",null,"a.com",null,null,null,"/","/","http://a.com/"]
//| [null,null,null,null,null,null,null,null,null,"//host/path","//host/path","//host/path"]
//| [null,null,null,null,null,null,null,"?x=1","x=1","/just/path","/just/path?x=1","/just/path?x=1"]
//| ["mailto:",null,"a","b.c",null,"b.c",null,null,null,null,null,"mailto:a@b.c"]
//| ["http:",true,null,"[::1]:80","80","::1",null,null,null,"/x","/x","http://[::1]:80/x"]
//| ["http:",true,null,"example.com",null,"example.com",null,null,null,"/A%20b","/A%20b","http://example.com/A%20b"]
//| ["file:",true,null,"",null,"",null,null,null,"/etc/passwd","/etc/passwd","file:///etc/passwd"]
//| ["javascript:",null,null,null,null,null,null,null,null,"alert(1)","alert(1)","javascript:alert(1)"]
//| [null,null,null,null,null,null,null,null,null,null,null,""]
//| [null,null,null,null,null,null,"#c","?b","b","a","a?b","a?b#c"]
//| ["http:",true,null,"a.com",null,"a.com",null,"?x","x","/","/?x","http://a.com/?x"]
//| ["http:",true,null,"x.y.com+a",null,"x.y.com+a",null,null,null,"/b/c","/b/c","http://x.y.com+a/b/c"]
//| [Object: null prototype] { x: [ '1', '3' ], y: '2' } http://a.com/p?a=1&a=2&b=c%20d //h:80#z
//| /one/two/four
//| http://example.com/one
//| http://example.com/two
//| http://a/b/c/d?x
//| http://a/b/c#f
//| http://c/d
//| http://a/b/y/
//| a/c
//| http://example.com/b/c?x=y%20z#f%20g http://example.com http: example.com  /b/c ?x=y%20z #f%20g
//| https://u:p@h:8443/ https://h:8443 https: h:8443 8443 /
//| http://1.2.0.3/ http://1.2.0.3 http: 1.2.0.3  /
//| http://127.0.0.1/ http://127.0.0.1 http: 127.0.0.1  /
//| http://[1::2]/ http://[1::2] http: [1::2]  /
//| file:///C:/b null file:   /C:/b
//| mailto:x@y null mailto:   x@y
//| http://a/%7Efoo/%C3%A9 http://a http: a  /%7Efoo/%C3%A9
//| ws://h/ ws://h ws: h  /
//| data:text/plain,hi there null data:   text/plain,hi there
//| http://h/a?b=%27%22%3C%3E http://h http: h  /a ?b=%27%22%3C%3E
//| non-special://h/q null non-special: h  /q
//| TypeError ERR_INVALID_URL Invalid URL http://
//| TypeError ERR_INVALID_URL Invalid URL nope
//| TypeError ERR_INVALID_URL Invalid URL http://a b/
//| TypeError ERR_INVALID_URL Invalid URL http://h:99999/
//| TypeError ERR_INVALID_URL Invalid URL http://[::1
//| TypeError ERR_INVALID_URL Invalid URL //x
//| TypeError ERR_INVALID_URL Invalid URL http://1.2.3.256/
//| http://a.com/b/x?y https://z/q http://a/b?q http://a/b?c http://a/b/x true false
//| https://me@b.org:82/new%20path?a=1&b=2&c=d+e%26f#h d e&f "https://me@b.org:82/new%20path?a=1&b=2&c=d+e%26f#h"
//| URL {
//|   href: 'https://me@b.org:82/new%20path?a=1&b=2&c=d+e%26f#h',
//|   origin: 'https://b.org:82',
//|   protocol: 'https:',
//|   username: 'me',
//|   password: '',
//|   host: 'b.org:82',
//|   hostname: 'b.org',
//|   port: '82',
//|   pathname: '/new%20path',
//|   search: '?a=1&b=2&c=d+e%26f',
//|   searchParams: URLSearchParams { 'a' => '1', 'b' => '2', 'c' => 'd e&f' },
//|   hash: '#h'
//| }
//| [ '1', ' 3 4' ] null true a=1&b=2&a=+3+4&c= [ [ 'a', '1' ], [ 'b', '2' ], [ 'a', ' 3 4' ], [ 'c', '' ] ] 4
//| b=x&c= x=1&y=%C3%A9%7E%21 URLSearchParams { 'a' => 'b' } URLSearchParams {}
//| [Object: null prototype] { a: [ '1', '2' ], b: ' x y', c: '', '': 'v' } a=1&a=x%20y&b=true&c=&d=%C3%A9 [Object: null prototype] { a: '1', b: '2' } a%20b%26 A%zz x:1;y:2
//| /a b/c file:///a%20b%23c%3F
//| ERR_INVALID_URL_SCHEME
//| ERR_INVALID_ARG_TYPE The "url" argument must be of type string. Received type number (5)
