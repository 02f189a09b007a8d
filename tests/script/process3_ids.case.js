const t = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.syscall); } }; for (const m of ['setuid', 'setgid', 'seteuid', 'setegid']) { console.log(typeof process[m]); for (const v of [null, undefined, {}, -1, 1.5, 2 ** 33, 'no-such-name']) t(() => process[m](v)); t(() => process[m](process[m.replace('set', 'get')]())); }
//# status: 0
//| function
//| TypeError ERR_INVALID_ARG_TYPE undefined
//| TypeError ERR_INVALID_ARG_TYPE undefined
//| TypeError ERR_INVALID_ARG_TYPE undefined
//| RangeError ERR_OUT_OF_RANGE undefined
//| RangeError ERR_OUT_OF_RANGE undefined
//| RangeError ERR_OUT_OF_RANGE undefined
//| Error ERR_UNKNOWN_CREDENTIAL undefined
//| undefined
//| function
//| TypeError ERR_INVALID_ARG_TYPE undefined
//| TypeError ERR_INVALID_ARG_TYPE undefined
//| TypeError ERR_INVALID_ARG_TYPE undefined
//| RangeError ERR_OUT_OF_RANGE undefined
//| RangeError ERR_OUT_OF_RANGE undefined
//| RangeError ERR_OUT_OF_RANGE undefined
//| Error ERR_UNKNOWN_CREDENTIAL undefined
//| undefined
//| function
//| TypeError ERR_INVALID_ARG_TYPE undefined
//| TypeError ERR_INVALID_ARG_TYPE undefined
//| TypeError ERR_INVALID_ARG_TYPE undefined
//| RangeError ERR_OUT_OF_RANGE undefined
//| RangeError ERR_OUT_OF_RANGE undefined
//| RangeError ERR_OUT_OF_RANGE undefined
//| Error ERR_UNKNOWN_CREDENTIAL undefined
//| undefined
//| function
//| TypeError ERR_INVALID_ARG_TYPE undefined
//| TypeError ERR_INVALID_ARG_TYPE undefined
//| TypeError ERR_INVALID_ARG_TYPE undefined
//| RangeError ERR_OUT_OF_RANGE undefined
//| RangeError ERR_OUT_OF_RANGE undefined
//| RangeError ERR_OUT_OF_RANGE undefined
//| Error ERR_UNKNOWN_CREDENTIAL undefined
//| undefined
