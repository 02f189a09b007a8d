// dir, dirxml, assert, trace (without frames), debug, info, where each goes.
const { Console } = require('console'); const { Writable } = require('stream'); const w = (n) => new Writable({ write(c, e, cb) { process.stdout.write(n + String(c).replace(/\n +at .*/g, '')); cb(); } }); const c = new Console(w('o>'), w('e>')); c.dir({ a: { b: { c: { d: 1 } } } }); c.dir({ a: { b: { c: { d: 1 } } } }, { depth: 0 }); c.dir('text', { colors: true }); c.dir([1, { a: 1 }], { showHidden: true }); c.dir({ [require('util').inspect.custom]: () => 'custom', x: 1 }); c.dirxml({ a: 1 }, 'b', [1]); c.assert(true, 'no'); c.assert(false); c.assert(false, 'plain'); c.assert(false, '%s and %d', 'text', 5); c.assert(false, { a: 1 }); c.assert(0, 'a', 'b'); c.assert(); c.assert(false, undefined); c.trace(); c.trace('label'); c.trace('%s!', 'fmt', 1); c.debug('d'); c.info('i'); c.error('er'); c.warn('wa'); c.log('l'); c.log(); c.log('%s', 'x', 'y'); c.log('%c red', 'color'); c.error(); c.dir();
//# status: 0
//| o>{ a: { b: { c: [Object] } } }
//| o>{ a: [Object] }
//| o>[32m'text'[39m
//| o>[ 1, { a: 1 }, [length]: 2 ]
//| o>{
//|   x: 1,
//|   [Symbol(nodejs.util.inspect.custom)]: [Function: [nodejs.util.inspect.custom]]
//| }
//| o>{ a: 1 } b [ 1 ]
//| e>Assertion failed
//| e>Assertion failed: plain
//| e>Assertion failed: text and 5
//| e>Assertion failed: [object Object]
//| e>Assertion failed: a b
//| e>Assertion failed
//| e>Assertion failed: undefined
//| e>Trace
//| e>Trace: label
//| e>Trace: fmt! 1
//| o>d
//| o>i
//| e>er
//| e>wa
//| o>l
//| o>
//| o>x y
//| o> red
//| e>
//| o>undefined
