class Config { static #inst; static get() { return (Config.#inst ??= new Config()); } #data = {}; set(k, v) { this.#data[k] = v; return this; } get(k, d) { if (!(k in this.#data) && d === undefined) throw new KeyError(k); return this.#data[k] ?? d; } }
class KeyError extends Error { constructor(k) { super(`no key ${k}`); this.name = new.target.name; this.key = k; } static from(e) { return e instanceof KeyError; } }
console.log(Config.get() === Config.get(), Config.get().set('a', 1).get('a'), Config.get().get('b', 2));
try { Config.get().get('zzz'); } catch (e) { console.log(e.name, e.key, KeyError.from(e), e.toString(), e.stack.split('\n')[0]); }
try { try { throw new Error('inner'); } catch (e) { throw new Error('outer', { cause: e }); } } catch (e) { console.log(e.message, e.cause.message); }
const wrap = (f) => { try { return [null, f()]; } catch (e) { return [e.constructor.name, undefined]; } };
console.log(wrap(() => JSON.parse('{')), wrap(() => null.f), wrap(() => x), wrap(() => 1n + 1), wrap(() => [].at()), wrap(() => new Proxy({}, null)));
//# status: 0
//| true 1 2
//| KeyError zzz true KeyError: no key zzz KeyError: no key zzz
//| outer inner
//| [ 'SyntaxError', undefined ] [ 'TypeError', undefined ] [ 'ReferenceError', undefined ] [ 'TypeError', undefined ] [ null, undefined ] [ 'TypeError', undefined ]
