const util = require('util'); const f = (g) => { try { console.log(g()); } catch (e) { console.log(e.name, e.code, e.message); } }; for (const n of [-1, -2, -9, -13, -17, -20, -22, -32, -39, -98, -104, -110, -111, -113, 0, 1, 'x', null, NaN, -1.5, -99999]) f(() => util.getSystemErrorName(n)); const e = util._errnoException(-2, 'open', 'more'); console.log(e.message, e.errno, e.code, e.syscall); const h = util._exceptionWithHostPort(-111, 'connect', '1.2.3.4', 80, 'local'); console.log(h.message, h.code, h.address, h.port); console.log(Object.keys(util.inspect.colors).length, Object.keys(util.inspect.colors).slice(8, 12));
//# status: 0
//| EPERM
//| ENOENT
//| EBADF
//| EACCES
//| EEXIST
//| ENOTDIR
//| EINVAL
//| EPIPE
//| ENOTEMPTY
//| EADDRINUSE
//| ECONNRESET
//| ETIMEDOUT
//| ECONNREFUSED
//| EHOSTUNREACH
//| RangeError ERR_OUT_OF_RANGE The value of "err" is out of range. It must be a negative integer. Received 0
//| RangeError ERR_OUT_OF_RANGE The value of "err" is out of range. It must be a negative integer. Received 1
//| TypeError ERR_INVALID_ARG_TYPE The "err" argument must be of type number. Received type string ('x')
//| TypeError ERR_INVALID_ARG_TYPE The "err" argument must be of type number. Received null
//| RangeError ERR_OUT_OF_RANGE The value of "err" is out of range. It must be a negative integer. Received NaN
//| RangeError ERR_OUT_OF_RANGE The value of "err" is out of range. It must be a negative integer. Received -1.5
//| Unknown system error -99999
//| open ENOENT more -2 ENOENT open
//| connect ECONNREFUSED 1.2.3.4:80 - Local (local) ECONNREFUSED 1.2.3.4 80
//| 44 [ 'strikethrough', 'doubleunderline', 'black', 'red' ]
