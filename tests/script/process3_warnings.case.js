process.removeAllListeners('warning'); process.on('warning', (w) => console.log(w.name, w.message, w.code, w.detail)); const f = (g) => { try { g(); } catch (e) { console.log(e.code, e.message); } }; for (const a of [['m'], ['m', 'N'], ['m', 'N', 'C'], ['m', { type: 'N', code: 'C', detail: 'd' }], ['m', {}], ['m', () => {}], ['m', 'N', () => {}], [new TypeError('e')], [new Error('e'), 'ignored'], [5], [{}], [], ['m', null], ['m', 5], ['m', 'N', 5], ['m', []]]) f(() => process.emitWarning(...a));
//# status: 0
//| ERR_INVALID_ARG_TYPE The "warning" argument must be of type string or an instance of Error. Received type number (5)
//| ERR_INVALID_ARG_TYPE The "warning" argument must be of type string or an instance of Error. Received an instance of Object
//| ERR_INVALID_ARG_TYPE The "warning" argument must be of type string or an instance of Error. Received undefined
//| ERR_INVALID_ARG_TYPE The "type" argument must be of type string. Received null
//| ERR_INVALID_ARG_TYPE The "type" argument must be of type string. Received type number (5)
//| ERR_INVALID_ARG_TYPE The "code" argument must be of type string. Received type number (5)
//| ERR_INVALID_ARG_TYPE The "type" argument must be of type string. Received an instance of Array
//| Warning m undefined undefined
//| N m undefined undefined
//| N m C undefined
//| N m C d
//| Warning m undefined undefined
//| Warning m undefined undefined
//| N m undefined undefined
//| TypeError e undefined undefined
//| Error e undefined undefined
