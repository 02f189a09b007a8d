// deprecate: warnings once per code, constructors, debuglog without NODE_DEBUG.
const util = require('util'); process.removeAllListeners('warning'); process.on('warning', (w) => console.log(w.name, w.code, w.message));
const f = util.deprecate(function named(a, b) { return [this === undefined || this === globalThis, a, b]; }, 'f is old', 'D1'); console.log(f(1, 2), f(3, 4), f.name, f.length); const g = util.deprecate(() => 'g', 'g is old', 'D1'); console.log(g()); const h = util.deprecate(() => 'h', 'h is old'); console.log(h(), h()); const C = util.deprecate(class C { constructor(x) { this.x = x; } }, 'C is old', 'D2'); console.log(new C(5), new C(6) instanceof C); const o = { m: util.deprecate(function () { return this === o; }, 'm', 'D3') }; console.log(o.m());
for (const code of [5, true, {}]) try { util.deprecate(() => {}, 'x', code); } catch (e) { console.log(e.name, e.code, e.message); } try { const z = util.deprecate(5, 'x'); console.log(typeof z); } catch (e) { console.log(e.name, e.code); } const d = util.debuglog('foo'); console.log(d.enabled, d('never %s', 'seen'), util.debug === util.debuglog, util.debuglog('x', () => {}).enabled); process.noDeprecation = true; console.log(util.deprecate(() => 'quiet', 'q', 'D9')());
//# status: 0
//| [ true, 1, 2 ] [ true, 3, 4 ] deprecated 0
//| g
//| h h
//| C { x: 5 } true
//| true
//| TypeError ERR_INVALID_ARG_TYPE The "code" argument must be of type string. Received type number (5)
//| TypeError ERR_INVALID_ARG_TYPE The "code" argument must be of type string. Received type boolean (true)
//| TypeError ERR_INVALID_ARG_TYPE The "code" argument must be of type string. Received an instance of Object
//| TypeError undefined
//| false undefined true false
//| quiet
//| DeprecationWarning D1 f is old
//| DeprecationWarning undefined h is old
//| DeprecationWarning D2 C is old
//| DeprecationWarning D3 m
