const s = 'Hello, Wörld 😀';
console.log(s.length, [...s].length, s.at(-1), s.codePointAt(13), s.charAt(1), s.charCodeAt(8), s.slice(-4, -2), s.substring(4, 1), s.substr(-3, 2));
console.log(s.toUpperCase(), s.toLowerCase(), s.indexOf('o'), s.lastIndexOf('o'), s.includes('Wör'), s.startsWith('Hell'), s.endsWith('😀'));
console.log('a-b-c'.split('-'), 'abc'.split(''), 'a1b2'.split(/\d/), 'a1b2'.split(/(\d)/), 'a,b,c'.split(',', 2), ''.split(','), ''.split(''));
console.log('ab'.padStart(5, 'xy'), 'ab'.padEnd(5), '  t '.trim() + '|', ' t '.trimStart() + '|', ' t '.trimEnd() + '|', 'ab'.repeat(3));
console.log('a.b.c'.replace('.', '-'), 'a.b.c'.replaceAll('.', '-'), 'x1y22'.replace(/\d+/g, (m, o) => `<${m}@${o}>`), 'John Smith'.replace(/(\w+)\s(\w+)/, '$2, $1 $& $$'));
console.log([...'a1b2c3'.matchAll(/([a-z])(\d)/g)].map((m) => [m[0], m[1], m[2], m.index]), 'abc'.match(/b/), 'abab'.match(/a/g), 'x'.match(/y/), 'abc'.search(/c/));
console.log('ß'.toUpperCase(), 'İ'.toLowerCase().length, 'é'.normalize('NFD').length, 'a\u0301'.normalize().length, 'abc' < 'abd', 'a' < 'B', 'Z' < 'a');
console.log(String.fromCharCode(72, 105), String.fromCodePoint(128512), 'abc'.concat(1, null), encodeURIComponent('a b&ü'), decodeURIComponent('%F0%9F%98%80'), escape('ü €'), unescape('%FC'));
console.log('\ud800'.isWellFormed?.(), 'ab\ud800c'.toWellFormed?.().length, 'tEST'.localeCompare('test') !== 0, 'a'.localeCompare('b'), 'b'.localeCompare('a'), 'a'.localeCompare('a'));
console.log(['résumé', 'resume', 'Resume', 'apple', 'Zebra', 'zebra', 'äpfel'].sort((a, b) => a.localeCompare(b)));
console.log('%s', 'x'.anchor ? 'has' : 'no', 'abc'[1], 'abc'[5], Object.keys('ab'));
//# status: 0
//| 15 14 � 128512 e 246 d  ell  �
//| HELLO, WÖRLD 😀 hello, wörld 😀 4 4 true true true
//| [ 'a', 'b', 'c' ] [ 'a', 'b', 'c' ] [ 'a', 'b', '' ] [ 'a', '1', 'b', '2', '' ] [ 'a', 'b' ] [ '' ] []
//| xyxab ab    t| t |  t| ababab
//| a-b.c a-b-c x<1@1>y<22@3> Smith, John John Smith $
//| [ [ 'a1', 'a', '1', 0 ], [ 'b2', 'b', '2', 2 ], [ 'c3', 'c', '3', 4 ] ] [ 'b', index: 1, input: 'abc', groups: undefined ] [ 'a', 'a' ] null 2
//| SS 2 2 1 true false true
//| Hi 😀 abc1null a%20b%26%C3%BC 😀 %FC%20%u20AC ü
//| false 4 true -1 1 0
//| [
//|   'äpfel',  'apple',
//|   'resume', 'Resume',
//|   'résumé', 'zebra',
//|   'Zebra'
//| ]
//| has b undefined [ '0', '1' ]
