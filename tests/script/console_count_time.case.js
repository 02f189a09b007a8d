// count, countReset, time, timeEnd, timeLog: labels, warnings, texts without the figures.
const { Console } = require('console'); const { Writable } = require('stream'); const out = new Writable({ write(c, e, cb) { process.stdout.write('o>' + String(c).replace(/[\d.]+(ms|s)\b/g, 'N$1')); cb(); } }); const c = new Console({ stdout: out, stderr: out }); process.removeAllListeners('warning'); process.on('warning', (w) => console.log(w.name, w.message)); c.count(); c.count(); c.count('x'); c.count(undefined); c.count(null); c.count(5); c.count({}); c.countReset(); c.count(); c.countReset('none'); c.countReset('x'); c.count('x'); try { c.count(Symbol('s')); } catch (e) { console.log(e.name); } c.time(); c.timeLog(); c.timeLog('default', 'extra', { a: 1 }); c.timeEnd(); c.timeEnd(); c.time('a'); c.time('a'); c.timeEnd('a'); c.timeLog('none'); c.time(5); c.timeEnd('5'); c.group(); c.count('grouped'); c.time('t'); c.timeEnd('t');
//# status: 0
//| o>default: 1
//| o>default: 2
//| o>x: 1
//| o>default: 3
//| o>null: 1
//| o>5: 1
//| o>[object Object]: 1
//| o>default: 1
//| o>x: 1
//| TypeError
//| o>default: Nms
//| o>default: Nms extra { a: 1 }
//| o>default: Nms
//| o>a: Nms
//| o>5: Nms
//| o>  grouped: 1
//| o>  t: Nms
//| Warning Count for 'none' does not exist
//| Warning No such label 'default' for console.timeEnd()
//| Warning Label 'a' already exists for console.time()
//| Warning No such label 'none' for console.timeLog()
