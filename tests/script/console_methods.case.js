// console: groups, counts, tables, asserts, dir.
console.group('outer'); console.log('in\nside'); console.group(); console.info('deeper'); console.groupEnd(); console.groupEnd(); console.log('out');
console.count(); console.count('x'); console.count(); console.countReset(); console.count();
console.assert(true, 'no'); console.assert(1 === 1);
console.dir({ a: { b: { c: { d: 1 } } } }, { depth: 0 }); console.dir([1, 2]);
console.table([{ a: 1, b: 'x' }, { a: 2, c: true }]); console.table([[1, 2], [3, 4]]); console.table([1, 'two', { three: 3 }]);
console.table({ x: { v: 1 }, y: { v: 2 } }); console.table([{ a: 1, b: 2 }], ['b']); console.table('plain'); console.table(new Map([['k', 1]]));
console.log(); console.log(''); console.log('no newline?');
var log = console.log; log('unbound');
console.debug('debug'); console.log(typeof console.Console, Object.prototype.toString.call(console));
var c = new console.Console(process.stdout, process.stderr); c.log('own console', { a: 1 });
//# also: microscript
//# status: 0
//| outer
//|   in
//|   side
//|     deeper
//| out
//| default: 1
//| x: 1
//| default: 2
//| default: 1
//| { a: [Object] }
//| [ 1, 2 ]
//| ┌─────────┬───┬─────┬──────┐
//| │ (index) │ a │ b   │ c    │
//| ├─────────┼───┼─────┼──────┤
//| │ 0       │ 1 │ 'x' │      │
//| │ 1       │ 2 │     │ true │
//| └─────────┴───┴─────┴──────┘
//| ┌─────────┬───┬───┐
//| │ (index) │ 0 │ 1 │
//| ├─────────┼───┼───┤
//| │ 0       │ 1 │ 2 │
//| │ 1       │ 3 │ 4 │
//| └─────────┴───┴───┘
//| ┌─────────┬───────┬────────┐
//| │ (index) │ three │ Values │
//| ├─────────┼───────┼────────┤
//| │ 0       │       │ 1      │
//| │ 1       │       │ 'two'  │
//| │ 2       │ 3     │        │
//| └─────────┴───────┴────────┘
//| ┌─────────┬───┐
//| │ (index) │ v │
//| ├─────────┼───┤
//| │ x       │ 1 │
//| │ y       │ 2 │
//| └─────────┴───┘
//| ┌─────────┬───┐
//| │ (index) │ b │
//| ├─────────┼───┤
//| │ 0       │ 2 │
//| └─────────┴───┘
//| plain
//| ┌───────────────────┬─────┬────────┐
//| │ (iteration index) │ Key │ Values │
//| ├───────────────────┼─────┼────────┤
//| │ 0                 │ 'k' │ 1      │
//| └───────────────────┴─────┴────────┘
//|
//|
//| no newline?
//| unbound
//| debug
//| function [object console]
//| own console { a: 1 }
