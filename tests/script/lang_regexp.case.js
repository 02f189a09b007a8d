const date = /(?<y>\d{4})-(?<m>\d\d)/u.exec('on 2024-05-01');
console.log(date.groups.y, date.groups.m, date.index, { ...date.groups });
console.log(/(?<=\$)\d+/.exec('cost $42')[0], /(?<!\$)\b\d+/.exec('$42 17')[0], /a(?=b)/.test('ab'), /a(?!b)/.test('ab'), /^.$/su.test('\n'), /\p{Lu}/u.test('É'), /\u{1F600}/u.test('😀'));
const sticky = /a/y;
console.log(sticky.test('ba'), (sticky.lastIndex = 1, sticky.test('ba')), sticky.lastIndex, sticky.flags, /x/gimsuy.flags);
const g = /o/g;
let m, at = [];
while ((m = g.exec('foo boo'))) at.push(m.index);
console.log(at, 'aBc'.replace(/b/i, (x) => x + x), '2024-01'.replace(/(?<a>\d+)-(?<b>\d+)/, '$<b>/$<a>'), /(a)|(b)/.exec('b'));
console.log(/[\d\-x]+/.exec('a1-x2')[0], /\bfoo\b/.test('a foo b'), /(\w)\1/.exec('hello')[0], /a{2,3}?/.exec('aaaa')[0], /[^]/.test('\n'), RegExp('a/b').source, String(new RegExp('')), new RegExp('\n').toString());
console.log('a,b;c'.split(/[,;]/), 'camelCaseString'.replace(/([A-Z])/g, ' $1').toLowerCase(), /(?:a|ab)(?:c|bcd)(?:d*)/.exec('abcd')[0], RegExp.prototype.toString.call(/a/g));
try { new RegExp('('); } catch (e) { console.log(e.name); }
const ind = /b(c)/d.exec('abcd');
console.log(ind.indices[0], ind.indices[1]);
console.log(/x/[Symbol.replace]('axb', 'Y'), 'aaa'.lastIndexOf('a', 1), 'ſ'.match(/s/i), 'ſ'.match(/s/iu) !== null);
//# status: 0
//| 2024 05 3 { y: '2024', m: '05' }
//| 42 17 true false true true true
//| false true 2 y gimsuy
//| [ 1, 2, 5, 6 ] aBBc 01/2024 [ 'b', undefined, 'b', index: 0, input: 'b', groups: undefined ]
//| 1-x2 true ll aa true a\/b /(?:)/ /\n/
//| [ 'a', 'b', 'c' ] camel case string abcd /a/g
//| SyntaxError
//| [ 1, 3 ] [ 2, 3 ]
//| aYb 1 null true
