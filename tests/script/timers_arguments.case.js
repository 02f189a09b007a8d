// Delays and callbacks of all kinds; extra arguments; this.
const fail = (g) => { try { console.log(g()); } catch (x) { console.log(x.name, x.code, x.message); } }; for (const f of [setTimeout, setInterval, setImmediate]) for (const v of [undefined, null, 'code', {}]) fail(() => f(v)); fail(() => setTimeout()); process.removeAllListeners('warning'); process.on('warning', (w) => console.log(w.name, w.message)); const delays = []; for (const d of [-1, NaN, Infinity, 2 ** 31, 'x', undefined, null, {}, 0, 0.5, '3', true, 1.9]) { const t = setTimeout(() => {}, d); delays.push(t._idleTimeout); clearTimeout(t); } console.log(delays.join()); setTimeout((...a) => console.log('args', a), 1, 1, 'two', null, undefined); setTimeout(function () { console.log(this.constructor.name, arguments.length); }, 1); setImmediate((...a) => console.log('immediate', a), 'x', 'y'); setImmediate(function () { console.log(this.constructor.name); }); const iv = setInterval((a) => { console.log('interval', a, iv === this); clearInterval(iv); }, 1, 'arg');
//# status: 0
//| TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received null
//| TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received type string ('code')
//| TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received an instance of Object
//| TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received null
//| TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received type string ('code')
//| TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received an instance of Object
//| TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received null
//| TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received type string ('code')
//| TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received an instance of Object
//| TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received undefined
//| 1,1,1,1,1,1,1,1,1,1,3,1,1.9
//| TimeoutOverflowWarning Infinity does not fit into a 32-bit signed integer.
//| Timeout duration was set to 1.
//| TimeoutOverflowWarning 2147483648 does not fit into a 32-bit signed integer.
//| Timeout duration was set to 1.
//| args [ 1, 'two', null, undefined ]
//| Timeout 0
//| interval arg false
//| immediate [ 'x', 'y' ]
//| Immediate
