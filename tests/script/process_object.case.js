// process: its plain properties and functions.
console.log(process.version, process.platform, process.arch, process.argv.length, process.argv0, typeof process.pid, typeof process.ppid, process.execArgv, process.title, process.release.name);
console.log(process.cwd() === __dirname, typeof process.uptime(), process.hrtime().length, process.hrtime([0, 0]).length, Object.keys(process.memoryUsage()).slice(0, 3), process.exitCode, typeof process.env.PATH, process.env.HOME, process.env.NOPE);
process.env.NUM = 5; process.env.UNDEF = undefined; console.log(process.env.NUM, process.env.UNDEF, 'NUM' in process.env, delete process.env.NUM, process.env.NUM); console.log(process.umask().toString(8), process.umask(63).toString(8), process.umask().toString(8));
require('fs').mkdirSync('sub'); process.chdir('sub'); console.log(require('path').basename(process.cwd())); try { process.chdir('none'); } catch (e) { console.log(e.code, e.syscall, e.dest); } console.log(process.kill(process.pid, 0)); try { process.kill(999999, 'SIGTERM'); } catch (e) { console.log(e.code, e.syscall, e.message, e.errno); } try { process.kill(1, 'SIGNOPE'); } catch (e) { console.log(e.code, e.message); }
try { process.nextTick(5); } catch (e) { console.log(e.code, e.message); } try { process.exit('x'); } catch (e) { console.log(e.code, e.message); } try { process.exitCode = 1.5; } catch (e) { console.log(e.code, e.message); }
console.log(Object.prototype.toString.call(process), process instanceof require('events'), typeof process.stdout.write, process.stdout.constructor.name.length > 0, process.emitWarning.length >= 1); process.on('SIGUSR2', function (name, n) { console.log('signal', name, n); clearInterval(keep); }); var keep = setInterval(function () {}, 1000); process.kill(process.pid, 'SIGUSR2');
//# status: 0
//| v20.20.2 linux x64 2 node number number [] node node
//| true number 2 2 [ 'rss', 'heapTotal', 'heapUsed' ] undefined string /home/user undefined
//| 5 undefined true true undefined
//| 22 22 77
//| sub
//| ENOENT chdir none
//| true
//| ESRCH kill kill ESRCH -3
//| ERR_UNKNOWN_SIGNAL Unknown signal: SIGNOPE
//| ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received type number (5)
//| ERR_INVALID_ARG_TYPE The "code" argument must be of type number. Received type string ('x')
//| ERR_OUT_OF_RANGE The value of "code" is out of range. It must be an integer. Received 1.5
//| [object process] true function true true
//| signal SIGUSR2 12
