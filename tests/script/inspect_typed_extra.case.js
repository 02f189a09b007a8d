// Inspection of values from node's own classes.
const util = require('util'); const { URL } = require('url'); const i = (v, o) => console.log(util.inspect(v, o)); i(new URLSearchParams('a=1')); i(new AbortController()); i(AbortSignal.abort('x')); i(new TextEncoder()); i(new TextDecoder()); i(new Blob(['x'])); i([new URL('http://a/')][0].href); i(new EventTarget()); i(new (class Foo extends EventTarget {})()); i(new Headers({ a: 'b' })); i(new FormData()); i(process.versions.node.split('.')[0]); i(process.hrtime.bigint); i(setTimeout); i(queueMicrotask); i(globalThis.structuredClone); i(new (require('string_decoder').StringDecoder)('utf8').encoding); i(new MessageChannel().constructor.name); i(crypto.constructor.name); i(performance.constructor.name); i(new DOMException('a', 'b') instanceof Error); i(new (require('events'))(), { depth: -1 }); i(new (require('stream').PassThrough)(), { depth: -1 }); i(Symbol.dispose); i(Symbol.asyncDispose);
//# status: 0
//| URLSearchParams { 'a' => '1' }
//| AbortController { signal: AbortSignal { aborted: false } }
//| AbortSignal { aborted: true }
//| { encoding: 'utf-8' }
//| TextDecoder { encoding: 'utf-8', fatal: false, ignoreBOM: false }
//| Blob { size: 1, type: '' }
//| 'http://a/'
//| EventTarget {}
//| Foo {}
//| Headers { a: 'b' }
//| FormData {}
//| '20'
//| [Function: hrtimeBigInt]
//| [Function: setTimeout] {
//|   [Symbol(nodejs.util.promisify.custom)]: [Getter]
//| }
//| [Function: queueMicrotask]
//| [Function: structuredClone]
//| 'utf8'
//| 'MessageChannel'
//| 'Crypto'
//| 'Performance'
//| true
//| [EventEmitter]
//| [PassThrough]
//| Symbol(nodejs.dispose)
//| Symbol(nodejs.asyncDispose)
