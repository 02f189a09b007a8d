const os = require('os'); const t = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } }; for (const v of ['x', null, 1.5, {}, -1, 2 ** 31, NaN]) t(() => os.getPriority(v)); for (const a of [[0, 20], [0, -21], [0, 'x'], ['x', 0], [1.5], ['x'], [20]]) t(() => os.setPriority(...a)); t(() => os.setPriority(0)); console.log(os.getPriority(), os.getPriority(0), Object.getPrototypeOf(os.constants.signals), os.constants.signals.SIGPOLL, os.constants.signals.SIGIOT, `${os.tmpdir}`, `${os.arch}` === os.arch()); const u = os.userInfo({ encoding: 'buffer' }); console.log(Buffer.isBuffer(u.username), Buffer.isBuffer(u.homedir), Object.getPrototypeOf(u));
//# status: 0
//| TypeError ERR_INVALID_ARG_TYPE The "pid" argument must be of type number. Received type string ('x')
//| TypeError ERR_INVALID_ARG_TYPE The "pid" argument must be of type number. Received null
//| RangeError ERR_OUT_OF_RANGE The value of "pid" is out of range. It must be an integer. Received 1.5
//| TypeError ERR_INVALID_ARG_TYPE The "pid" argument must be of type number. Received an instance of Object
//| SystemError ERR_SYSTEM_ERROR A system error occurred: uv_os_getpriority returned ESRCH (no such process)
//| RangeError ERR_OUT_OF_RANGE The value of "pid" is out of range. It must be >= -2147483648 && <= 2147483647. Received 2147483648
//| RangeError ERR_OUT_OF_RANGE The value of "pid" is out of range. It must be an integer. Received NaN
//| RangeError ERR_OUT_OF_RANGE The value of "priority" is out of range. It must be >= -20 && <= 19. Received 20
//| RangeError ERR_OUT_OF_RANGE The value of "priority" is out of range. It must be >= -20 && <= 19. Received -21
//| TypeError ERR_INVALID_ARG_TYPE The "priority" argument must be of type number. Received type string ('x')
//| TypeError ERR_INVALID_ARG_TYPE The "pid" argument must be of type number. Received type string ('x')
//| RangeError ERR_OUT_OF_RANGE The value of "priority" is out of range. It must be an integer. Received 1.5
//| TypeError ERR_INVALID_ARG_TYPE The "priority" argument must be of type number. Received type string ('x')
//| RangeError ERR_OUT_OF_RANGE The value of "priority" is out of range. It must be >= -20 && <= 19. Received 20
//| undefined
//| 0 0 null 29 6 /tmp true
//| true true null
