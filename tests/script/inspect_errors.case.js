// Errors without their frames: causes, own properties, names, codes, nested.
const util = require('util'); const strip = (t) => t.replace(/\n +\.\.\. \d+ lines matching .*/g, '').replace(/(\n +at .*)+/g, ' <stack>'); const i = (v, o) => console.log(strip(util.inspect(v, o)));
i(new Error('plain')); i(new TypeError('t')); i(new Error('')); i(new Error()); i(new Error('multi\nline')); i([new Error('in a list')]); i({ e: new Error('in an object') }); const p = new Error('with props'); p.code = 'E_X'; p.list = [1]; i(p); const n = new Error('renamed'); n.name = 'Custom'; i(n); class My extends Error {} i(new My('mine')); class Named extends Error { constructor(m) { super(m); this.name = 'Named2'; } } i(new Named('nm'));
i(new Error('outer', { cause: new TypeError('inner') })); i(new Error('outer', { cause: 'text' })); i(new Error('outer', { cause: { a: 1 } })); i(new Error('outer', { cause: undefined })); i(new Error('a', { cause: new Error('b', { cause: new Error('c') }) })); i(new AggregateError([new Error('1'), 2], 'agg')); i(new AggregateError([], 'none'));
const ns = new Error('no stack'); ns.stack = undefined; i(ns); const es = new Error('empty'); es.stack = ''; i(es); const os = new Error('own stack'); os.stack = 'own text'; i(os); const ss = new Error('x'); ss.stack = 'Error: x'; i(ss); i([ss]); i({ ss }); delete ss.stack; i(ss); const circ = new Error('circ'); circ.self = circ; i(circ); const hid = new Error('hid'); i(Object.keys(hid)); const msg = new Error('m'); msg.message = 'changed'; i(msg); const np = Object.setPrototypeOf(new Error('np'), null); i(np); i(Object.create(Error.prototype)); i(Object.assign(new RangeError('r'), { name: 'Q', message: 'w' })); const em = new Error('abc'); Object.defineProperty(em, 'message', { value: 'abc', enumerable: true }); i(em); i({ a: { b: { c: new Error('deep') } } }); i(new Error('d', { cause: new Error('e') }), { depth: 0 }); i(Object.assign(new Error('bracket'), { stack: 'Error: bracket' }), { compact: false });
//# status: 0
//| Error: plain <stack>
//| TypeError: t <stack>
//| Error <stack>
//| Error <stack>
//| Error: multi
//| line <stack>
//| [
//|   Error: in a list <stack>
//| ]
//| {
//|   e: Error: in an object <stack>
//| }
//| Error: with props <stack>
//|   code: 'E_X',
//|   list: [ 1 ]
//| }
//| Custom: renamed <stack>
//| My [Error]: mine <stack>
//| Named2: nm <stack>
//| Error: outer <stack>
//|   [cause]: TypeError: inner <stack>
//| }
//| Error: outer <stack>
//|   [cause]: 'text'
//| }
//| Error: outer <stack>
//|   [cause]: { a: 1 }
//| }
//| Error: outer <stack>
//|   [cause]: undefined
//| }
//| Error: a <stack>
//|   [cause]: Error: b <stack>
//|     [cause]: Error: c <stack>
//|   }
//| }
//| AggregateError: agg <stack>
//|   [errors]: [
//|     Error: 1 <stack>
//|     2
//|   ]
//| }
//| AggregateError: none <stack>
//|   [errors]: []
//| }
//| [Error: no stack]
//| [Error: empty]
//| [own text]
//| [Error: x]
//| [ [Error: x] ]
//| { ss: [Error: x] }
//| [Error: x]
//| <ref *1> Error: circ <stack>
//|   self: [Circular *1]
//| }
//| []
//| Error: changed <stack>
//| [Error: null prototype]: np <stack>
//| [Error]
//| Q: w <stack>
//| Error: abc <stack>
//| {
//|   a: {
//|     b: {
//|       c: Error: deep <stack>
//|     }
//|   }
//| }
//| Error: d <stack>
//|   [cause]: Error: e <stack>
//| }
//| [Error: bracket]
