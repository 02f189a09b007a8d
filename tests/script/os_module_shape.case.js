// os: the kinds of what its functions give, constants.
const os = require('os'); console.log(os.EOL === '\n', os.devNull, typeof os.arch(), os.endianness(), typeof os.hostname(), os.platform(), os.type(), typeof os.release(), typeof os.version(), typeof os.machine(), typeof os.totalmem(), os.freemem() > 0, os.uptime() >= 0, os.loadavg().length, os.loadavg().every((x) => typeof x === 'number'), Array.isArray(os.cpus()), os.availableParallelism() >= 1, typeof os.tmpdir(), typeof os.homedir()); const u = os.userInfo(); console.log(Object.keys(u), typeof u.uid, typeof u.username, os.userInfo({ encoding: 'buffer' }).username instanceof Buffer, Object.getPrototypeOf(u)); const c = os.cpus()[0]; console.log(c === undefined || Object.keys(c).join(), c === undefined || Object.keys(c.times).join()); const n = os.networkInterfaces(); console.log(typeof n, Object.values(n).every(Array.isArray)); console.log(Object.keys(os.constants), os.constants.signals.SIGINT, os.constants.signals.SIGKILL, Object.keys(os.constants.signals).length, os.constants.errno.ENOENT, os.constants.priority, os.constants.dlopen, os.constants.UV_UDP_REUSEADDR, Object.isFrozen(os.constants.signals)); console.log(Object.keys(os).sort().join()); console.log(typeof os.getPriority(), `${os.hostname}` === os.hostname(), os.tmpdir + '' === os.tmpdir(), os.EOL.length); for (const f of [() => os.getPriority('x'), () => os.setPriority(0, 100), () => os.setPriority('a'), () => os.userInfo({ encoding: 5 }).username.length > 0, () => os.getPriority(-1), () => { os.EOL = 'x'; return os.EOL === '\n'; }]) try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); }
//# status: 0
//| true /dev/null string LE string linux Linux string string string number true true 3 true true true string string
//| [ 'uid', 'gid', 'username', 'homedir', 'shell' ] number string true null
//| model,speed,times user,nice,sys,idle,irq
//| object true
//| [ 'UV_UDP_REUSEADDR', 'dlopen', 'errno', 'signals', 'priority' ] 2 9 33 2 [Object: null prototype] {
//|   PRIORITY_LOW: 19,
//|   PRIORITY_BELOW_NORMAL: 10,
//|   PRIORITY_NORMAL: 0,
//|   PRIORITY_ABOVE_NORMAL: -7,
//|   PRIORITY_HIGH: -14,
//|   PRIORITY_HIGHEST: -20
//| } [Object: null prototype] {
//|   RTLD_LAZY: 1,
//|   RTLD_NOW: 2,
//|   RTLD_GLOBAL: 256,
//|   RTLD_LOCAL: 0,
//|   RTLD_DEEPBIND: 8
//| } 4 false
//| EOL,arch,availableParallelism,constants,cpus,devNull,endianness,freemem,getPriority,homedir,hostname,loadavg,machine,networkInterfaces,platform,release,setPriority,tmpdir,totalmem,type,uptime,userInfo,version
//| number true true 1
//| TypeError ERR_INVALID_ARG_TYPE The "pid" argument must be of type number. Received type string ('x')
//| RangeError ERR_OUT_OF_RANGE The value of "priority" is out of range. It must be >= -20 && <= 19. Received 100
//| TypeError ERR_INVALID_ARG_TYPE The "priority" argument must be of type number. Received type string ('a')
//| true
//| SystemError ERR_SYSTEM_ERROR A system error occurred: uv_os_getpriority returned ESRCH (no such process)
//| true
