// URLSearchParams: sources, methods, order, encoding.
const show = (p) => console.log(p.toString(), p); show(new URLSearchParams('?a=1&b=2&a=3')); show(new URLSearchParams('a&b=&=c&&d==e')); show(new URLSearchParams('a=b+c%20d%2Be&%zz=%4')); show(new URLSearchParams({ a: 1, b: [1, 2], c: null })); show(new URLSearchParams([['x', 'y'], ['x', 'z']])); show(new URLSearchParams(new Map([['m', 1]]))); show(new URLSearchParams(new URLSearchParams('q=1'))); show(new URLSearchParams()); show(new URLSearchParams(null)); show(new URLSearchParams(undefined)); show(new URLSearchParams('')); show(new URLSearchParams(5)); show(new URLSearchParams('??a')); show(new URLSearchParams({ 'k\u00e9 &=+': "v!'()*~-._\u20ac\ud83d\ude00" })); show(new URLSearchParams('a=\ud800')); show(new URLSearchParams(function* () { yield ['g', 'h']; }()));
const p = new URLSearchParams('b=2&a=1&c=3&a=0'); p.append('z', 1); p.append('a', undefined); console.log(p.get('a'), p.get('q'), p.getAll('a'), p.getAll('q'), p.has('b'), p.has('b', '3'), p.has('a', '0'), p.size, [...p.keys()], [...p.values()], [...p.entries()][0], [...p][1]); p.set('a', 'new'); show(p); p.set('n', 'added'); p.delete('b'); show(p); p.sort(); show(p); p.append('d', 1); p.append('d', 2); p.delete('d', '1'); show(p); p.forEach(function (v, k, o) { console.log(k, v, o === p, this.t); }, { t: 1 }); const s = new URLSearchParams('z=1&\ud83d\ude00=2&\uffff=3&a=4&a=3'); s.sort(); console.log(s.toString()); for (const [k, v] of new URLSearchParams('x=1&y=2')) console.log(k, v); const it = p.keys(); console.log(it.next(), Object.prototype.toString.call(it), it[Symbol.iterator]() === it, it, p.entries === p[Symbol.iterator], p.entries.name);
//# status: 0
//| a=1&b=2&a=3 URLSearchParams { 'a' => '1', 'b' => '2', 'a' => '3' }
//| a=&b=&=c&d=%3De URLSearchParams { 'a' => '', 'b' => '', '' => 'c', 'd' => '=e' }
//| a=b+c+d%2Be&%25zz=%254 URLSearchParams { 'a' => 'b c d+e', '%zz' => '%4' }
//| a=1&b=1%2C2&c=null URLSearchParams { 'a' => '1', 'b' => '1,2', 'c' => 'null' }
//| x=y&x=z URLSearchParams { 'x' => 'y', 'x' => 'z' }
//| m=1 URLSearchParams { 'm' => '1' }
//| q=1 URLSearchParams { 'q' => '1' }
//|  URLSearchParams {}
//|  URLSearchParams {}
//|  URLSearchParams {}
//|  URLSearchParams {}
//| 5= URLSearchParams { '5' => '' }
//| %3Fa= URLSearchParams { '?a' => '' }
//| k%C3%A9+%26%3D%2B=v%21%27%28%29*%7E-._%E2%82%AC%F0%9F%98%80 URLSearchParams { 'ké &=+' => "v!'()*~-._€😀" }
//| a=%EF%BF%BD URLSearchParams { 'a' => '�' }
//| g=h URLSearchParams { 'g' => 'h' }
//| 1 null [ '1', '0', 'undefined' ] [] true false true 6 [ 'b', 'a', 'c', 'a', 'z', 'a' ] [ '2', '1', '3', '0', '1', 'undefined' ] [ 'b', '2' ] [ 'a', '1' ]
//| b=2&a=new&c=3&z=1 URLSearchParams { 'b' => '2', 'a' => 'new', 'c' => '3', 'z' => '1' }
//| a=new&c=3&z=1&n=added URLSearchParams { 'a' => 'new', 'c' => '3', 'z' => '1', 'n' => 'added' }
//| a=new&c=3&n=added&z=1 URLSearchParams { 'a' => 'new', 'c' => '3', 'n' => 'added', 'z' => '1' }
//| a=new&c=3&n=added&z=1&d=2 URLSearchParams { 'a' => 'new', 'c' => '3', 'n' => 'added', 'z' => '1', 'd' => '2' }
//| a new true 1
//| c 3 true 1
//| n added true 1
//| z 1 true 1
//| d 2 true 1
//| a=4&a=3&z=1&%F0%9F%98%80=2&%EF%BF%BF=3
//| x 1
//| y 2
//| { value: 'a', done: false } [object URLSearchParams Iterator] true URLSearchParams Iterator { 'c', 'n', 'z', 'd' } true entries
