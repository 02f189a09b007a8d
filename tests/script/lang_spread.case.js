const a = [1, 2], o = { x: 1, y: 2 };
console.log([...a, 3, ...'ab', ...new Set([1, 1, 2])], { ...o, y: 3, ...null, ...[9] }, Math.max(...a, 7));
console.log([...[, 1]], { ...'hi' }, [...new Map([[1, 2]])]);
function f(...args) { return args.length; }
console.log(f(...a, ...a, 0), f.apply(null, a), new Date(...[2020, 0, 2]).getDate());
const copy = { ...{ get g() { return 42; } } };
console.log(Object.getOwnPropertyDescriptor(copy, 'g'));
//# status: 0
//| [
//|   1,   2, 3, 'a',
//|   'b', 1, 2
//| ] { '0': 9, x: 1, y: 3 } 7
//| [ undefined, 1 ] { '0': 'h', '1': 'i' } [ [ 1, 2 ] ]
//| 5 2 2
//| { value: 42, writable: true, enumerable: true, configurable: true }
