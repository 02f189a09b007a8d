// The names of the global object, and how they are defined.
const names = Object.getOwnPropertyNames(globalThis).sort(); const want = ['AbortController', 'AbortSignal', 'Blob', 'BroadcastChannel', 'Buffer', 'ByteLengthQueuingStrategy', 'CompressionStream', 'CountQueuingStrategy', 'Crypto', 'CryptoKey', 'CustomEvent', 'DOMException', 'DecompressionStream', 'Event', 'EventTarget', 'File', 'FormData', 'Headers', 'MessageChannel', 'MessageEvent', 'MessagePort', 'Performance', 'PerformanceEntry', 'PerformanceMark', 'PerformanceMeasure', 'PerformanceObserver', 'ReadableStream', 'Request', 'Response', 'SubtleCrypto', 'TextDecoder', 'TextDecoderStream', 'TextEncoder', 'TextEncoderStream', 'TransformStream', 'URL', 'URLSearchParams', 'WritableStream', 'atob', 'btoa', 'clearImmediate', 'clearInterval', 'clearTimeout', 'console', 'crypto', 'fetch', 'global', 'globalThis', 'performance', 'process', 'queueMicrotask', 'setImmediate', 'setInterval', 'setTimeout', 'structuredClone', 'navigator', 'require', 'module', 'exports', 'WebSocket', 'Storage', 'gc']; for (const n of want) { const d = Object.getOwnPropertyDescriptor(globalThis, n); console.log(n, d ? [typeof globalThis[n], d.enumerable, d.configurable, 'value' in d ? d.writable : 'accessor', names.includes(n)].join(' ') : 'absent'); } console.log(Object.keys(globalThis).sort().join()); console.log(global === globalThis, globalThis.global === globalThis, Object.prototype.toString.call(globalThis), typeof require, typeof module, typeof exports, this === module.exports, globalThis[Symbol.toStringTag]); var leaked = 1; console.log(globalThis.leaked, typeof __dirname, arguments.length);
//# status: 0
//| AbortController function false true accessor true
//| AbortSignal function false true accessor true
//| Blob function false true accessor true
//| BroadcastChannel function false true accessor true
//| Buffer function false true accessor true
//| ByteLengthQueuingStrategy function false true accessor true
//| CompressionStream function false true accessor true
//| CountQueuingStrategy function false true accessor true
//| Crypto function false true accessor true
//| CryptoKey function false true accessor true
//| CustomEvent function false true true true
//| DOMException function false true accessor true
//| DecompressionStream function false true accessor true
//| Event function false true true true
//| EventTarget function false true true true
//| File function false true accessor true
//| FormData function false true accessor true
//| Headers function false true accessor true
//| MessageChannel function false true accessor true
//| MessageEvent function false true accessor true
//| MessagePort function false true accessor true
//| Performance function false true accessor true
//| PerformanceEntry function false true accessor true
//| PerformanceMark function false true accessor true
//| PerformanceMeasure function false true accessor true
//| PerformanceObserver function false true accessor true
//| ReadableStream function false true true true
//| Request function false true accessor true
//| Response function false true accessor true
//| SubtleCrypto function false true accessor true
//| TextDecoder function false true true true
//| TextDecoderStream function false true accessor true
//| TextEncoder function false true true true
//| TextEncoderStream function false true accessor true
//| TransformStream function false true accessor true
//| URL function false true true true
//| URLSearchParams function false true true true
//| WritableStream function false true accessor true
//| atob function true true accessor true
//| btoa function true true accessor true
//| clearImmediate function true true true true
//| clearInterval function true true true true
//| clearTimeout function true true true true
//| console object false true true true
//| crypto object true true accessor true
//| fetch function true true true true
//| global object true true true true
//| globalThis object false true true true
//| performance object true true accessor true
//| process object false true accessor true
//| queueMicrotask function true true true true
//| setImmediate function true true true true
//| setInterval function true true true true
//| setTimeout function true true true true
//| structuredClone function true true true true
//| navigator absent
//| require absent
//| module absent
//| exports absent
//| WebSocket absent
//| Storage absent
//| gc absent
//| atob,btoa,clearImmediate,clearInterval,clearTimeout,crypto,fetch,global,performance,queueMicrotask,setImmediate,setInterval,setTimeout,structuredClone
//| true true [object global] function object object true global
//| undefined string 5
