// What exitCode and exit() take.
const fail = (g) => { try { console.log(g()); } catch (x) { console.log(x.name, x.code, x.message); } }; fail(() => process.exitCode); for (const v of [0, 1, '2', 255, undefined, null, 1.5, 'x', {}, true, NaN, -1, '', '0x10', 2n, Infinity]) fail(() => { process.exitCode = v; return process.exitCode; }); fail(() => process.exit('x')); fail(() => process.exit(1.5)); fail(() => process.exit({})); process.exitCode = undefined; fail(() => Object.keys(process).includes('exitCode')); process.exitCode = '7';
//# status: 7
//| undefined
//| 0
//| 1
//| 2
//| 255
//| undefined
//| null
//| RangeError ERR_OUT_OF_RANGE The value of "code" is out of range. It must be an integer. Received 1.5
//| TypeError ERR_INVALID_ARG_TYPE The "code" argument must be of type number. Received type string ('x')
//| TypeError ERR_INVALID_ARG_TYPE The "code" argument must be of type number. Received an instance of Object
//| TypeError ERR_INVALID_ARG_TYPE The "code" argument must be of type number. Received type boolean (true)
//| RangeError ERR_OUT_OF_RANGE The value of "code" is out of range. It must be an integer. Received NaN
//| -1
//| TypeError ERR_INVALID_ARG_TYPE The "code" argument must be of type number. Received type string ('')
//| 0x10
//| TypeError ERR_INVALID_ARG_TYPE The "code" argument must be of type number. Received type bigint (2n)
//| RangeError ERR_OUT_OF_RANGE The value of "code" is out of range. It must be an integer. Received Infinity
//| TypeError ERR_INVALID_ARG_TYPE The "code" argument must be of type number. Received type string ('x')
//| RangeError ERR_OUT_OF_RANGE The value of "code" is out of range. It must be an integer. Received 1.5
//| TypeError ERR_INVALID_ARG_TYPE The "code" argument must be of type number. Received an instance of Object
//| true
