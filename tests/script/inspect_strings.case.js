// Texts: quotes, escapes, long ones, limits, several lines, in colours.
const util = require('util'); const i = (v, o) => console.log(util.inspect(v, o));
i('a'); i("it's"); i('say "x"'); i('it\'s "both"'); i('it\'s "all" `three`'); i('back\\slash'); i('\b\t\n\f\r\v\0\x1b\x7f\x80\x9f\xa0'); i('\ud800'); i('a\udc00b'); i('\ud83d\ude00'); i('\u2028\u2029\ufeff'); i(['a\'b', "c\"d"]); i('x'.repeat(20), { maxStringLength: 5 }); i('x'.repeat(6), { maxStringLength: 5 }); i(['abcdef'], { maxStringLength: 0 }); i('abc', { maxStringLength: null }); i({ t: 'line one of the text\nline two of the text\n' }, { breakLength: 30 }); i('first line here\nsecond line here', { breakLength: 20 }); i(['first line of a long text\nsecond line of a long text that goes on and on and on until it is too long for a line']); i({ a: 'x'.repeat(100) }); i({ a: { b: 'first line\nsecond line of the text that is here and which is long enough to be broken at eighty' } }); i('', {}); i(new String('boxed')); i(Object.assign(new String('ab'), { x: 1 })); i(new String('ab'), { showHidden: true }); i([new String('q')]); i('\n'); i('a\nb'); i(['a\nb', 'c']); i({ 'key\n1': 1, "it's": 2, 'a-b': 3, '': 4, 5: 5, a1: 6, _b: 7, $c: 8, '\u00e9': 9, 'a b': 10 });
//# status: 0
//| 'a'
//| "it's"
//| 'say "x"'
//| `it's "both"`
//| 'it\'s "all" `three`'
//| 'back\\slash'
//| '\b\t\n\f\r\x0B\x00\x1B\x7F\x80\x9F '
//| '\ud800'
//| 'a\udc00b'
//| '😀'
//| '  ﻿'
//| [ "a'b", 'c"d' ]
//| 'xxxxx'... 15 more characters
//| 'xxxxx'... 1 more character
//| [ ''... 6 more characters ]
//| 'abc'
//| {
//|   t: 'line one of the text\n' +
//|     'line two of the text\n'
//| }
//| 'first line here\n' +
//|   'second line here'
//| [
//|   'first line of a long text\n' +
//|     'second line of a long text that goes on and on and on until it is too long for a line'
//| ]
//| {
//|   a: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'
//| }
//| {
//|   a: {
//|     b: 'first line\n' +
//|       'second line of the text that is here and which is long enough to be broken at eighty'
//|   }
//| }
//| ''
//| [String: 'boxed']
//| [String: 'ab'] { x: 1 }
//| [String: 'ab'] { [length]: 2 }
//| [ [String: 'q'] ]
//| '\n'
//| 'a\nb'
//| [ 'a\nb', 'c' ]
//| {
//|   '5': 5,
//|   'key\n1': 1,
//|   "it's": 2,
//|   'a-b': 3,
//|   '': 4,
//|   a1: 6,
//|   _b: 7,
//|   '$c': 8,
//|   'é': 9,
//|   'a b': 10
//| }
