const tty = require('tty');
console.log(tty.isatty(0), tty.isatty(1), tty.isatty(99), tty.isatty(-1), tty.isatty('x'), tty.isatty(1.5), tty.isatty(undefined), typeof tty.ReadStream, typeof tty.WriteStream, process.stdout.isTTY, process.stdin.isTTY, Object.keys(tty).sort().join());
console.log(process.stdout.columns, process.stdout.rows, process.stdout.hasColors, process.stdout.getColorDepth);
for (const f of [() => new tty.ReadStream(-1), () => new tty.WriteStream('x'), () => tty.ReadStream(1.5)]) try { f(); console.log('?'); } catch (e) { console.log(e.name, e.code, e.message); }
//# status: 0
//| false false false false false false false function function undefined undefined ReadStream,WriteStream,isatty
//| undefined undefined undefined undefined
//| RangeError ERR_INVALID_FD "fd" must be a positive integer: -1
//| RangeError ERR_INVALID_FD "fd" must be a positive integer: x
//| RangeError ERR_INVALID_FD "fd" must be a positive integer: 1.5
