const u = new URL('https://user:p%20w@example.com:8080/a/b/../c?x=1&y=2&x=3#frag');
console.log(u.href, u.origin, u.host, u.pathname, u.search, u.hash, u.username, u.password, [...u.searchParams]);
u.searchParams.append('z', 'a b'); u.port = '443'; u.hash = '';
console.log(u.toString(), JSON.stringify({ u }), URL.canParse('nope'), URL.canParse('a', 'http://x'), new URL('../q', 'http://h/a/b/c').href);
const p = new URLSearchParams({ a: '1', b: 'x y' });
p.append('a', '2'); p.sort(); p.delete('b');
console.log(p.toString(), p.getAll('a'), p.has('a', '2'), p.size, [...new URLSearchParams('?q=%20+&r')], new URLSearchParams([['k', 'v']]).get('k'));
console.log(u, p);
try { new URL('bad'); } catch (e) { console.log(e.name, e.code, e.input); }
console.log(new URL('file:///tmp/x%20y').pathname, require('url').fileURLToPath('file:///tmp/x%20y'), require('url').pathToFileURL('/tmp/a#b').href);
//# status: 0
//| https://user:p%20w@example.com:8080/a/c?x=1&y=2&x=3#frag https://example.com:8080 example.com:8080 /a/c ?x=1&y=2&x=3 #frag user p%20w [ [ 'x', '1' ], [ 'y', '2' ], [ 'x', '3' ] ]
//| https://user:p%20w@example.com/a/c?x=1&y=2&x=3&z=a+b {"u":"https://user:p%20w@example.com/a/c?x=1&y=2&x=3&z=a+b"} false true http://h/a/q
//| a=1&a=2 [ '1', '2' ] true 2 [ [ 'q', '  ' ], [ 'r', '' ] ] v
//| URL {
//|   href: 'https://user:p%20w@example.com/a/c?x=1&y=2&x=3&z=a+b',
//|   origin: 'https://example.com',
//|   protocol: 'https:',
//|   username: 'user',
//|   password: 'p%20w',
//|   host: 'example.com',
//|   hostname: 'example.com',
//|   port: '',
//|   pathname: '/a/c',
//|   search: '?x=1&y=2&x=3&z=a+b',
//|   searchParams: URLSearchParams { 'x' => '1', 'y' => '2', 'x' => '3', 'z' => 'a b' },
//|   hash: ''
//| } URLSearchParams { 'a' => '1', 'a' => '2' }
//| TypeError ERR_INVALID_URL bad
//| /tmp/x%20y /tmp/x y file:///tmp/a%23b
