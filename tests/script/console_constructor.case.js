// new Console: streams, options, ignoreErrors, colorMode, inspectOptions; its own members.
const { Console } = require('console'); const { Writable } = require('stream'); const sink = () => { const w = new Writable({ write(c, e, cb) { process.stdout.write('>' + c); cb(); } }); return w; }; const fail = (g) => { try { g(); console.log('ok'); } catch (x) { console.log(x.name, x.code, x.message); } };
fail(() => new Console()); fail(() => new Console({})); fail(() => new Console(5)); fail(() => new Console({ stdout: {} })); fail(() => new Console({ stdout: sink(), stderr: 5 })); fail(() => new Console({ stdout: sink(), colorMode: 'x' })); fail(() => new Console({ stdout: sink(), inspectOptions: 5 })); fail(() => new Console({ stdout: sink(), colorMode: true, inspectOptions: { colors: true } })); fail(() => Console(sink()).log('without new')); new Console({ stdout: sink(), colorMode: true }).log({ a: 1 }, 'x', 5); new Console({ stdout: sink(), colorMode: 'auto' }).log({ a: 1 }); new Console({ stdout: sink(), inspectOptions: { depth: 0 } }).log({ a: { b: 1 } }); new Console(sink()).error('same stream'); const bad = new Writable({ write(c, e, cb) { cb(new Error('refused')); } }); new Console(bad).log('ignored'); const strict = new Writable({ write(c, e, cb) { cb(new Error('told')); } }); strict.on('error', (e) => console.log('error', e.message)); new Console({ stdout: strict, ignoreErrors: false }).log('x'); const thrower = { write() { throw new Error('thrown'); }, on() {}, once() {}, removeListener() {}, listenerCount() { return 0; } }; fail(() => new Console(thrower).log('x')); fail(() => new Console(thrower, thrower, false).log('x')); const c = new Console(sink()); const { log } = c; log('unbound'); console.log(Object.keys(console).join(), c instanceof Console, console instanceof Console, Object.prototype.toString.call(console), require('console') === console, require('console').Console === Console, console.Console === Console, Object.getOwnPropertyDescriptor(globalThis, 'console').enumerable);
//# status: 0
//| TypeError ERR_CONSOLE_WRITABLE_STREAM Console expects a writable stream instance for stdout
//| TypeError ERR_CONSOLE_WRITABLE_STREAM Console expects a writable stream instance for stdout
//| TypeError ERR_CONSOLE_WRITABLE_STREAM Console expects a writable stream instance for stdout
//| TypeError ERR_CONSOLE_WRITABLE_STREAM Console expects a writable stream instance for stdout
//| TypeError ERR_CONSOLE_WRITABLE_STREAM Console expects a writable stream instance for stderr
//| TypeError ERR_INVALID_ARG_VALUE The argument 'colorMode' must be one of: 'auto', true, false. Received 'x'
//| TypeError ERR_INVALID_ARG_TYPE The "options.inspectOptions" property must be of type object. Received type number (5)
//| TypeError ERR_INCOMPATIBLE_OPTION_PAIR Option "options.inspectOptions.color" cannot be used in combination with option "colorMode"
//| >without new
//| ok
//| >{ a: [33m1[39m } x [33m5[39m
//| >{ a: 1 }
//| >{ a: [Object] }
//| >same stream
//| ok
//| Error undefined thrown
//| >unbound
//| log,warn,dir,time,timeEnd,timeLog,trace,assert,clear,count,countReset,group,groupEnd,table,debug,info,dirxml,error,groupCollapsed,Console,profile,profileEnd,timeStamp,context,createTask true true [object console] true true true false
//| error told
