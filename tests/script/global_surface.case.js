// The names of the global object, and how they are defined.
const names = Object.getOwnPropertyNames(globalThis).sort(); const want = ['AbortController', 'AbortSignal', 'Blob', 'BroadcastChannel', 'Buffer', 'ByteLengthQueuingStrategy', 'CompressionStream', 'CountQueuingStrategy', 'Crypto', 'CryptoKey', 'CustomEvent', 'DOMException', 'DecompressionStream', 'Event', 'EventTarget', 'File', 'FormData', 'Headers', 'MessageChannel', 'MessageEvent', 'MessagePort', 'Performance', 'PerformanceEntry', 'PerformanceMark', 'PerformanceMeasure', 'PerformanceObserver', 'ReadableStream', 'Request', 'Response', 'SubtleCrypto', 'TextDecoder', 'TextDecoderStream', 'TextEncoder', 'TextEncoderStream', 'TransformStream', 'URL', 'URLSearchParams', 'WritableStream', 'atob', 'btoa', 'clearImmediate', 'clearInterval', 'clearTimeout', 'console', 'crypto', 'fetch', 'global', 'globalThis', 'performance', 'process', 'queueMicrotask', 'setImmediate', 'setInterval', 'setTimeout', 'structuredClone', 'navigator', 'require', 'module', 'exports', 'Storage', 'gc']; for (const n of want) { const d = Object.getOwnPropertyDescriptor(globalThis, n); console.log(n, d ? [typeof globalThis[n], d.enumerable, d.configurable, names.includes(n)].join(' ') : 'absent'); } console.log(Object.keys(globalThis).sort().join()); console.log(global === globalThis, globalThis.global === globalThis, Object.prototype.toString.call(globalThis), typeof require, typeof module, typeof exports, this === module.exports, globalThis[Symbol.toStringTag]); var leaked = 1; console.log(globalThis.leaked, typeof __dirname, arguments.length);
//# status: 0
//| AbortController function false true true
//| AbortSignal function false true true
//| Blob function false true true
//| BroadcastChannel function false true true
//| Buffer function false true true
//| ByteLengthQueuingStrategy function false true true
//| CompressionStream function false true true
//| CountQueuingStrategy function false true true
//| Crypto function false true true
//| CryptoKey function false true true
//| CustomEvent function false true true
//| DOMException function false true true
//| DecompressionStream function false true true
//| Event function false true true
//| EventTarget function false true true
//| File function false true true
//| FormData function false true true
//| Headers function false true true
//| MessageChannel function false true true
//| MessageEvent function false true true
//| MessagePort function false true true
//| Performance function false true true
//| PerformanceEntry function false true true
//| PerformanceMark function false true true
//| PerformanceMeasure function false true true
//| PerformanceObserver function false true true
//| ReadableStream function false true true
//| Request function false true true
//| Response function false true true
//| SubtleCrypto function false true true
//| TextDecoder function false true true
//| TextDecoderStream function false true true
//| TextEncoder function false true true
//| TextEncoderStream function false true true
//| TransformStream function false true true
//| URL function false true true
//| URLSearchParams function false true true
//| WritableStream function false true true
//| atob function true true true
//| btoa function true true true
//| clearImmediate function true true true
//| clearInterval function true true true
//| clearTimeout function true true true
//| console object false true true
//| crypto object true true true
//| fetch function true true true
//| global object true true true
//| globalThis object false true true
//| performance object true true true
//| process object false true true
//| queueMicrotask function true true true
//| setImmediate function true true true
//| setInterval function true true true
//| setTimeout function true true true
//| structuredClone function true true true
//| navigator absent
//| require absent
//| module absent
//| exports absent
//| Storage absent
//| gc absent
//| atob,btoa,clearImmediate,clearInterval,clearTimeout,crypto,fetch,global,performance,queueMicrotask,setImmediate,setInterval,setTimeout,structuredClone
//| true true [object global] function object object true global
//| undefined string 5
