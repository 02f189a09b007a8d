// Errors with odd members and toStringTag; errors in Maps, sets and causes that are circular.
const util = require('util'); const strip = (t) => t.replace(/\n +\.\.\. \d+ lines matching .*/g, '').replace(/(\n +at .*)+/g, ' <stack>'); const i = (v, o) => console.log(strip(util.inspect(v, o)));
class Tagged extends Error { get [Symbol.toStringTag]() { return 'Tagd'; } } i(new Tagged('tag')); const c = new Error('loop'); c.cause = c; i(c); const a = new Error('a'); const b = new Error('b', { cause: a }); a.cause = b; i(a); i(new Map([['e', new Error('in map')]])); i(new Set([new Error('in set')])); i(new Error('x', { cause: null })); i(new Error('x', { cause: 0 }));
class ValidationError extends TypeError { constructor(m, field) { super(m); this.field = field; } } i(new ValidationError('bad', 'f')); i(Object.assign(new ValidationError('bad', 'f'), { name: 'VE' })); const e = new Error('frozen'); Object.freeze(e); i(e); const nn = new Error('null name'); nn.name = null; i(nn); const un = new Error('undef'); un.name = undefined; i(un); const en = new Error('empty name'); en.name = ''; i(en); const o = new Error({ toString: () => 'from object' }); i(o); i(new Error(5)); i(new Error(null)); i(new Error(undefined)); const code = new Error('coded'); code.code = 'ERR_CODED'; code.name = 'Error [ERR_CODED]'; i(code); try { Buffer.alloc('x'); } catch (x) { i(x); } try { new URL('::'); } catch (x) { i(x); } try { require('fs').readFileSync('/none'); } catch (x) { i(x); } try { null.f; } catch (x) { console.log(x instanceof TypeError); }
i(new DOMException('dom', 'AbortError')); i(Object.assign(new Error('s'), { [Symbol('sym')]: 1, 'odd-key': 2 })); i(new Error('nl\n    at fake (x.js:1:1)')); i(new EvalError('e')); i(new SyntaxError('s')); i(new URIError('u')); i(new ReferenceError('r')); console.log(String(new DOMException('m', 'DataCloneError')), new DOMException('m', 'DataCloneError').code, new DOMException('m').name, new DOMException('m', { name: 'N', cause: 1 }).cause);
//# status: 0
//| Tagged [Tagd] [Error]: tag <stack>
//| <ref *1> Error: loop <stack>
//|   cause: [Circular *1]
//| }
//| <ref *1> Error: a <stack>
//|   cause: Error: b <stack>
//|     [cause]: [Circular *1]
//|   }
//| }
//| Map(1) {
//|   'e' => Error: in map <stack>
//| }
//| Set(1) {
//|   Error: in set <stack>
//| }
//| Error: x <stack>
//|   [cause]: null
//| }
//| Error: x <stack>
//|   [cause]: 0
//| }
//| ValidationError [TypeError]: bad <stack>
//|   field: 'f'
//| }
//| VE: bad <stack>
//|   field: 'f'
//| }
//| Error: frozen <stack>
//| null: null name <stack>
//| Error: undef <stack>
//|   name: undefined
//| }
//| empty name <stack>
//| Error: from object <stack>
//| Error: 5 <stack>
//| Error: null <stack>
//| Error <stack>
//| Error [ERR_CODED]: coded <stack>
//|   code: 'ERR_CODED'
//| }
//| TypeError [ERR_INVALID_ARG_TYPE]: The "size" argument must be of type number. Received type string ('x') <stack>
//|   code: 'ERR_INVALID_ARG_TYPE'
//| }
//| TypeError: Invalid URL <stack>
//|   code: 'ERR_INVALID_URL',
//|   input: '::'
//| }
//| Error: ENOENT: no such file or directory, open '/none' <stack>
//|   errno: -2,
//|   code: 'ENOENT',
//|   syscall: 'open',
//|   path: '/none'
//| }
//| true
//| DOMException [AbortError]: dom <stack>
//| Error: s <stack>
//|   'odd-key': 2,
//|   [Symbol(sym)]: 1
//| }
//| Error: nl <stack>
//| EvalError: e <stack>
//| SyntaxError: s <stack>
//| URIError: u <stack>
//| ReferenceError: r <stack>
//| DataCloneError: m 25 Error 1
