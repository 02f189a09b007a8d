// hrtime, hrtime.bigint, cpuUsage and their arguments.
const fail = (g) => { try { console.log(g()); } catch (x) { console.log(x.name, x.code, x.message); } }; const a = process.hrtime(); const d = process.hrtime(a); console.log(a.length, a.every(Number.isInteger), d[0], d[1] >= 0, d[1] < 1e9, typeof process.hrtime.bigint(), process.hrtime.bigint() <= process.hrtime.bigint()); fail(() => process.hrtime(5)); fail(() => process.hrtime([1])); fail(() => process.hrtime('x')); fail(() => process.hrtime([1, 2, 3])); fail(() => process.hrtime(undefined).length); fail(() => process.hrtime({ length: 2 })); const c = process.cpuUsage(); const cd = process.cpuUsage(c); console.log(Object.keys(c), cd.user >= 0, cd.system >= 0); fail(() => process.cpuUsage(5)); fail(() => process.cpuUsage({})); fail(() => process.cpuUsage({ user: -1, system: 1 })); fail(() => process.cpuUsage({ user: 'a', system: 1 })); fail(() => process.cpuUsage({ user: 1 })); const u = process.uptime(); console.log(u > 0, u < 100, performance.now() > 0, typeof performance.timeOrigin);
//# status: 0
//| 2 true 0 true true bigint true
//| TypeError ERR_INVALID_ARG_TYPE The "time" argument must be an instance of Array. Received type number (5)
//| RangeError ERR_OUT_OF_RANGE The value of "time" is out of range. It must be 2. Received 1
//| TypeError ERR_INVALID_ARG_TYPE The "time" argument must be an instance of Array. Received type string ('x')
//| RangeError ERR_OUT_OF_RANGE The value of "time" is out of range. It must be 2. Received 3
//| 2
//| TypeError ERR_INVALID_ARG_TYPE The "time" argument must be an instance of Array. Received an instance of Object
//| [ 'user', 'system' ] true true
//| TypeError ERR_INVALID_ARG_TYPE The "prevValue" argument must be of type object. Received type number (5)
//| TypeError ERR_INVALID_ARG_TYPE The "prevValue.user" property must be of type number. Received undefined
//| RangeError ERR_INVALID_ARG_VALUE The property 'prevValue.user' is invalid. Received -1
//| TypeError ERR_INVALID_ARG_TYPE The "prevValue.user" property must be of type number. Received type string ('a')
//| TypeError ERR_INVALID_ARG_TYPE The "prevValue.system" property must be of type number. Received undefined
//| true true true number
