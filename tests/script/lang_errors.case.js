const e = new Error('msg', { cause: 'why' });
console.log(e.message, e.cause, e.name, String(e), Object.keys(e), e instanceof Error);
for (const E of [TypeError, RangeError, SyntaxError, ReferenceError, EvalError, URIError]) console.log(String(new E('m')), new E().name, E.prototype.name);
const agg = new AggregateError([new Error('a'), new Error('b')], 'many');
console.log(agg.errors.length, agg.message, agg.name);
for (const bad of [() => null.x, () => undefinedVar, () => (void 0)(), () => new Array(-1), () => decodeURIComponent('%'), () => 'x'.repeat(-1), () => Symbol() + 1, () => { 'use strict'; undefined.y = 1; }, () => new (() => {})(), () => ({}).x.y.z]) { try { bad(); } catch (err) { console.log(err.name, err instanceof Error); } }
function thrower() { throw new Error('deep'); }
try { thrower(); } catch (err) { console.log(err.stack.split('\n')[0], /thrower/.test(err.stack.split('\n')[1]), /case\.js:\d+:\d+/.test(err.stack)); }
const r = (() => { try { return 'try'; } finally { console.log('cleanup'); } })();
console.log(r, (() => { try { throw 1; } catch { return 'no binding'; } })(), (() => { for (;;) { try { return 1; } finally { break; } } return 2; })());
class V extends Error { constructor(f) { super('bad ' + f); this.field = f; } get name() { return 'V'; } }
try { throw new V('x'); } catch (err) { console.log(String(err), err.field, err instanceof V); }
console.log(Object.prototype.hasOwnProperty.call(e, 'message'), Object.prototype.hasOwnProperty.call(e, 'stack'), typeof Error.captureStackTrace, Error.stackTraceLimit);
const o = {};
Error.captureStackTrace(o);
console.log(typeof o.stack, Object.keys(o));
//# status: 0
//| msg why Error Error: msg [] true
//| TypeError: m TypeError TypeError
//| RangeError: m RangeError RangeError
//| SyntaxError: m SyntaxError SyntaxError
//| ReferenceError: m ReferenceError ReferenceError
//| EvalError: m EvalError EvalError
//| URIError: m URIError URIError
//| 2 many AggregateError
//| TypeError true
//| ReferenceError true
//| TypeError true
//| RangeError true
//| URIError true
//| RangeError true
//| TypeError true
//| TypeError true
//| TypeError true
//| TypeError true
//| Error: deep true true
//| cleanup
//| try no binding 2
//| V: bad x x true
//| true true function 10
//| string []
