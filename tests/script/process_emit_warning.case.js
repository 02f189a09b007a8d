// emitWarning in all its forms.
process.removeAllListeners('warning'); process.on('warning', (w) => console.log(w.name, '|', w.message, '|', w.code, '|', w.detail, '|', w instanceof Error)); const fail = (g) => { try { g(); } catch (x) { console.log(x.name, x.code, x.message); } };
process.emitWarning('plain'); process.emitWarning('typed', 'Typed'); process.emitWarning('coded', 'Typed', 'C1'); process.emitWarning('options', { type: 'T', code: 'C2', detail: 'more' }); process.emitWarning(new Error('an error')); process.emitWarning(Object.assign(new Error('named'), { name: 'Mine', code: 'C3', detail: 'd' })); process.emitWarning('fn', 'T', function ctor() {}); process.emitWarning('dep', 'DeprecationWarning', 'D1'); process.emitWarning('dep', { type: 'DeprecationWarning', detail: 5 }); fail(() => process.emitWarning('null', null)); process.emitWarning('undef', undefined); fail(() => process.emitWarning('arr', [])); fail(() => process.emitWarning()); fail(() => process.emitWarning(5)); fail(() => process.emitWarning('x', 5)); fail(() => process.emitWarning('x', 'T', 5)); fail(() => process.emitWarning({ message: 'x' })); process.noDeprecation = true; process.emitWarning('silent', 'DeprecationWarning'); process.emitWarning('loud', 'Other'); process.noDeprecation = false; console.log('main'); process.nextTick(() => console.log('tick')); setImmediate(() => { process.throwDeprecation = true; process.on('uncaughtException', (e) => console.log('thrown', e.name, e.message)); process.emitWarning('deadly', 'DeprecationWarning'); });
//# status: 0
//| TypeError ERR_INVALID_ARG_TYPE The "type" argument must be of type string. Received null
//| TypeError ERR_INVALID_ARG_TYPE The "type" argument must be of type string. Received an instance of Array
//| TypeError ERR_INVALID_ARG_TYPE The "warning" argument must be of type string or an instance of Error. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The "warning" argument must be of type string or an instance of Error. Received type number (5)
//| TypeError ERR_INVALID_ARG_TYPE The "type" argument must be of type string. Received type number (5)
//| TypeError ERR_INVALID_ARG_TYPE The "code" argument must be of type string. Received type number (5)
//| TypeError ERR_INVALID_ARG_TYPE The "warning" argument must be of type string or an instance of Error. Received an instance of Object
//| main
//| Warning | plain | undefined | undefined | true
//| Typed | typed | undefined | undefined | true
//| Typed | coded | C1 | undefined | true
//| T | options | C2 | more | true
//| Error | an error | undefined | undefined | true
//| Mine | named | C3 | d | true
//| T | fn | undefined | undefined | true
//| DeprecationWarning | dep | D1 | undefined | true
//| DeprecationWarning | dep | undefined | undefined | true
//| Warning | undef | undefined | undefined | true
//| Other | loud | undefined | undefined | true
//| tick
//| thrown DeprecationWarning deadly
