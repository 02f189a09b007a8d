// searchParams and search stay in step; order, duplicates, empty names.
const u = new URL('http://h/p?a=1&b=2&a=3#f'); const p = u.searchParams; p.append('c', '\u00e9 &'); console.log(u.search, u.href); p.set('a', 'x'); console.log(u.search); p.delete('b'); console.log(u.search); u.search = '?q=1&q=2'; console.log(p.getAll('q'), p.size, [...p]); u.href = 'http://other/?z=9'; console.log(p.get('z'), p.has('q')); p.delete('z'); console.log(JSON.stringify(u.search), u.href); p.append('', ''); console.log(u.href); p.append('', 'v'); p.append('k', ''); console.log(u.href); u.search = '?a b+c%20d'; console.log(u.search, [...p.keys()]); p.sort(); console.log(u.search); for (const [k] of [...p]) p.delete(k); console.log(u.href); const copy = new URLSearchParams(p); copy.append('only', 'copy'); console.log(p.has('only'), copy.toString());
//# status: 0
//| ?a=1&b=2&a=3&c=%C3%A9+%26 http://h/p?a=1&b=2&a=3&c=%C3%A9+%26#f
//| ?a=x&b=2&c=%C3%A9+%26
//| ?a=x&c=%C3%A9+%26
//| [ '1', '2' ] 2 [ [ 'q', '1' ], [ 'q', '2' ] ]
//| 9 false
//| "" http://other/
//| http://other/?=
//| http://other/?=&=v&k=
//| ?a%20b+c%20d [ 'a b c d' ]
//| ?a+b+c+d=
//| http://other/
//| false only=copy
