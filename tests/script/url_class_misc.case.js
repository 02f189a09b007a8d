// URL: canParse, toString, JSON, inspection, arguments, receivers.
const fail = (g) => { try { console.log(g()); } catch (x) { console.log(x.name, x.code, x.message); } };
fail(() => [URL.canParse('http://a'), URL.canParse('a'), URL.canParse('a', 'http://b'), URL.canParse('a', 'b'), URL.canParse(5)]); fail(() => URL.canParse()); fail(() => new URL()); fail(() => new URL('')); fail(() => new URL(5, 'http://a').href); fail(() => new URL({ toString: () => 'http://obj' }).href); fail(() => new URL(new URL('http://a/b')).href); fail(() => new URL('c', new URL('http://a/b')).href); fail(() => new URL('http://a', undefined).href); fail(() => new URL('http://a', null).href); fail(() => new URL('a', null)); fail(() => new URL(null, 'http://x').href); const u = new URL('https://u:p@h:1/p?q=1#f'); fail(() => u); fail(() => [u]); fail(() => JSON.stringify({ u })); fail(() => `${u}` + String(u)); fail(() => require('util').inspect(u, { depth: 0 })); fail(() => require('util').inspect({ u }, { depth: 0 })); fail(() => require('util').inspect(u, { depth: -1 })); fail(() => Object.keys(u)); fail(() => { const k = []; for (const x in u) k.push(x); return k; }); fail(() => Object.prototype.toString.call(u)); fail(() => URL.name + URL.length); fail(() => URL('http://a')); fail(() => u.searchParams === u.searchParams); class Mine extends URL {} fail(() => new Mine('http://a')); fail(() => new URL('http://a').toJSON()); fail(() => Object.getOwnPropertyDescriptor(URL.prototype, 'href').get.call({}).length); fail(() => require('url').URL === URL); fail(() => require('url').URLSearchParams === URLSearchParams); fail(() => { const v = new URL('http://a/?x=1'); v.searchParams.append('y', 'a b'); return v.href; }); fail(() => { const v = new URL('http://a/?x=1#h'); v.search = ''; return [v.searchParams.size, v.href]; }); fail(() => { const v = new URL('http://a/?x=1#h'); const p = v.searchParams; v.search = '?new=2'; return [p.get('new'), p.get('x')]; }); fail(() => { const v = new URL('http://a/?x=1'); v.searchParams.delete('x'); return v.href; });
//# status: 0
//| [ true, false, true, false, false ]
//| TypeError ERR_MISSING_ARGS The "url" argument must be specified
//| TypeError ERR_MISSING_ARGS The "url" argument must be specified
//| TypeError ERR_INVALID_URL Invalid URL
//| http://a/5
//| http://obj/
//| http://a/b
//| http://a/c
//| http://a/
//| TypeError ERR_INVALID_URL Invalid URL
//| TypeError ERR_INVALID_URL Invalid URL
//| http://x/null
//| URL {
//|   href: 'https://u:p@h:1/p?q=1#f',
//|   origin: 'https://h:1',
//|   protocol: 'https:',
//|   username: 'u',
//|   password: 'p',
//|   host: 'h:1',
//|   hostname: 'h',
//|   port: '1',
//|   pathname: '/p',
//|   search: '?q=1',
//|   searchParams: URLSearchParams { 'q' => '1' },
//|   hash: '#f'
//| }
//| [
//|   URL {
//|     href: 'https://u:p@h:1/p?q=1#f',
//|     origin: 'https://h:1',
//|     protocol: 'https:',
//|     username: 'u',
//|     password: 'p',
//|     host: 'h:1',
//|     hostname: 'h',
//|     port: '1',
//|     pathname: '/p',
//|     search: '?q=1',
//|     searchParams: URLSearchParams { 'q' => '1' },
//|     hash: '#f'
//|   }
//| ]
//| {"u":"https://u:p@h:1/p?q=1#f"}
//| https://u:p@h:1/p?q=1#fhttps://u:p@h:1/p?q=1#f
//| URL {
//|   href: 'https://u:p@h:1/p?q=1#f',
//|   origin: 'https://h:1',
//|   protocol: 'https:',
//|   username: 'u',
//|   password: 'p',
//|   host: 'h:1',
//|   hostname: 'h',
//|   port: '1',
//|   pathname: '/p',
//|   search: '?q=1',
//|   searchParams: [Object],
//|   hash: '#f'
//| }
//| { u: URL {} }
//| URL {}
//| []
//| [
//|   'toString', 'href',
//|   'origin',   'protocol',
//|   'username', 'password',
//|   'host',     'hostname',
//|   'port',     'pathname',
//|   'search',   'searchParams',
//|   'hash',     'toJSON'
//| ]
//| [object URL]
//| URL1
//| TypeError undefined Class constructor URL cannot be invoked without 'new'
//| true
//| Mine {
//|   href: 'http://a/',
//|   origin: 'http://a',
//|   protocol: 'http:',
//|   username: '',
//|   password: '',
//|   host: 'a',
//|   hostname: 'a',
//|   port: '',
//|   pathname: '/',
//|   search: '',
//|   searchParams: URLSearchParams {},
//|   hash: ''
//| }
//| http://a/
//| TypeError undefined Receiver must be an instance of class URL
//| true
//| true
//| http://a/?x=1&y=a+b
//| [ 0, 'http://a/#h' ]
//| [ '2', null ]
//| http://a/
