// Getters and setters: the option and its forms, getters that throw.
const util = require('util'); const i = (v, o) => console.log(util.inspect(v, o));
const o = { get a() { return 1; }, get b() { return { c: { d: 1 } }; }, set s(v) {}, get gs() { return 'x'; }, set gs(v) {}, get t() { throw new Error('no'); }, get n() { return null; }, get u() { return undefined; }, get y() { return Symbol('y'); }, get m() { return 'multi\nline'; } }; for (const getters of [false, true, 'get', 'set']) i(o, { getters }); const circ = { get me() { return circ; } }; i(circ, { getters: true }); class G { get own() { return 1; } } i(new G(), { getters: true }); i(Object.defineProperty({}, 'h', { get() { return 5; } }), { getters: true, showHidden: true }); i(Object.defineProperty({}, 'h', { value: { x: 1 }, enumerable: false }), { showHidden: true }); i([1, 2], { showHidden: true }); i(Object.defineProperty([1], 'x', { get() { return 1; }, enumerable: true })); i({ get [Symbol('s')]() { return 1; } }); i(Object.create({}, { a: { get: undefined, enumerable: true } })); i(Object.create(null, { x: { value: 1 }, y: { get() { return 2; } } }), { showHidden: true }); class St { static get z() { return 1; } static set z(v) {} } i(St); i(St, { showHidden: true });
//# status: 0
//| {
//|   a: [Getter],
//|   b: [Getter],
//|   s: [Setter],
//|   gs: [Getter/Setter],
//|   t: [Getter],
//|   n: [Getter],
//|   u: [Getter],
//|   y: [Getter],
//|   m: [Getter]
//| }
//| {
//|   a: [Getter: 1],
//|   b: [Getter] { c: { d: 1 } },
//|   s: [Setter],
//|   gs: [Getter/Setter: 'x'],
//|   t: [Getter: <Inspection threw (no)>],
//|   n: [Getter: null],
//|   u: [Getter: undefined],
//|   y: [Getter: Symbol(y)],
//|   m: [Getter: 'multi\nline']
//| }
//| {
//|   a: [Getter: 1],
//|   b: [Getter] { c: { d: 1 } },
//|   s: [Setter],
//|   gs: [Getter/Setter],
//|   t: [Getter: <Inspection threw (no)>],
//|   n: [Getter: null],
//|   u: [Getter: undefined],
//|   y: [Getter: Symbol(y)],
//|   m: [Getter: 'multi\nline']
//| }
//| {
//|   a: [Getter],
//|   b: [Getter],
//|   s: [Setter],
//|   gs: [Getter/Setter: 'x'],
//|   t: [Getter],
//|   n: [Getter],
//|   u: [Getter],
//|   y: [Getter],
//|   m: [Getter]
//| }
//| <ref *1> { me: [Getter] [Circular *1] }
//| G {}
//| { [h]: [Getter: 5] }
//| { [h]: { x: 1 } }
//| [ 1, 2, [length]: 2 ]
//| [ 1, x: [Getter] ]
//| { [Symbol(s)]: [Getter] }
//| { a: undefined }
//| [Object: null prototype] { [x]: 1, [y]: [Getter] }
//| [class St]
//| <ref *1> [class St] {
//|   [length]: 0,
//|   [name]: 'St',
//|   [prototype]: { [constructor]: [Circular *1] },
//|   [z]: [Getter/Setter]
//| }
