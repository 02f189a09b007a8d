// getSystemErrorName, getSystemErrorMap, errors of the core as they look.
const util = require('util'); const fail = (g) => { try { console.log(g()); } catch (x) { console.log(x.name, x.code, x.message); } }; for (const n of [-1, -2, -13, -17, -98, -104, -111, -9999]) fail(() => util.getSystemErrorName(n)); for (const n of [0, 1, 'x', undefined, -1.5, NaN]) fail(() => util.getSystemErrorName(n)); const m = util.getSystemErrorMap(); fail(() => [m instanceof Map, m.get(-2), m.get(-17), m.get(-32), m.get(0), m.size > 70]);
const { errno } = require('os').constants; fail(() => [errno.ENOENT, errno.EEXIST, errno.ECONNREFUSED, errno.EADDRINUSE]); fail(() => require('util').inspect(new Error('x')).split('\n')[0]); try { Buffer.alloc(-1); } catch (e) { console.log(String(e), Object.keys(e), e.stack.split('\n')[0], e.toString(), JSON.stringify(e), e instanceof RangeError, Object.prototype.toString.call(e), e.constructor.name); } try { require('fs').openSync('/nope/x'); } catch (e) { console.log(String(e), Object.keys(e), e.stack.split('\n')[0], e.errno, e.code, e.syscall, e.path); } try { process.kill(99999, 0); } catch (e) { console.log(String(e), Object.keys(e), e.errno); } try { process.chdir('/nope'); } catch (e) { console.log(String(e), Object.keys(e), e.dest); } try { new URL('x'); } catch (e) { console.log(String(e), Object.keys(e), e.input, e.stack.split('\n')[0]); }
//# status: 0
//| EPERM
//| ENOENT
//| EACCES
//| EEXIST
//| EADDRINUSE
//| ECONNRESET
//| ECONNREFUSED
//| Unknown system error -9999
//| RangeError ERR_OUT_OF_RANGE The value of "err" is out of range. It must be a negative integer. Received 0
//| RangeError ERR_OUT_OF_RANGE The value of "err" is out of range. It must be a negative integer. Received 1
//| TypeError ERR_INVALID_ARG_TYPE The "err" argument must be of type number. Received type string ('x')
//| TypeError ERR_INVALID_ARG_TYPE The "err" argument must be of type number. Received undefined
//| RangeError ERR_OUT_OF_RANGE The value of "err" is out of range. It must be a negative integer. Received -1.5
//| RangeError ERR_OUT_OF_RANGE The value of "err" is out of range. It must be a negative integer. Received NaN
//| [
//|   true,
//|   [ 'ENOENT', 'no such file or directory' ],
//|   [ 'EEXIST', 'file already exists' ],
//|   [ 'EPIPE', 'broken pipe' ],
//|   undefined,
//|   true
//| ]
//| [ 2, 17, 111, 98 ]
//| Error: x
//| RangeError [ERR_OUT_OF_RANGE]: The value of "size" is out of range. It must be >= 0 && <= 4294967296. Received -1 [ 'code' ] RangeError [ERR_OUT_OF_RANGE]: The value of "size" is out of range. It must be >= 0 && <= 4294967296. Received -1 RangeError [ERR_OUT_OF_RANGE]: The value of "size" is out of range. It must be >= 0 && <= 4294967296. Received -1 {"code":"ERR_OUT_OF_RANGE"} true [object Error] RangeError
//| Error: ENOENT: no such file or directory, open '/nope/x' [ 'errno', 'code', 'syscall', 'path' ] Error: ENOENT: no such file or directory, open '/nope/x' -2 ENOENT open /nope/x
//| Error: kill ESRCH [ 'errno', 'code', 'syscall' ] -3
//| Error: ENOENT: no such file or directory, chdir '/home/user' -> '/nope' [ 'errno', 'code', 'syscall', 'path', 'dest' ] /nope
//| TypeError: Invalid URL [ 'code', 'input' ] x TypeError: Invalid URL
