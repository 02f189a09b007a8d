const tty = require('tty');
console.log(tty.isatty(0), tty.isatty(1), tty.isatty(99), tty.isatty(-1), tty.isatty('x'), tty.isatty(1.5), tty.isatty(undefined), typeof tty.ReadStream, typeof tty.WriteStream, process.stdout.isTTY, process.stdin.isTTY, Object.keys(tty).sort().join());
console.log(process.stdout.columns, process.stdout.rows, process.stdout.hasColors, process.stdout.getColorDepth, typeof process.stdin.setRawMode);
for (const f of [() => new tty.ReadStream(-1), () => new tty.WriteStream('x'), () => tty.ReadStream(1.5)]) try { f(); console.log('?'); } catch (e) { console.log(e.name, e.code, e.message); }
console.log(tty.WriteStream.prototype.getColorDepth({ TERM: 'dumb' }), tty.WriteStream.prototype.getColorDepth({ TERM: 'xterm-256color' }), tty.WriteStream.prototype.getColorDepth({ COLORTERM: 'truecolor' }), tty.WriteStream.prototype.getColorDepth({ NO_COLOR: '1' }), tty.WriteStream.prototype.getColorDepth({ FORCE_COLOR: '2' }), tty.WriteStream.prototype.getColorDepth({ TERM: 'xterm' }), tty.WriteStream.prototype.getColorDepth({}), tty.WriteStream.prototype.getColorDepth({ CI: '1', GITHUB_ACTIONS: '1' }), tty.WriteStream.prototype.getColorDepth({ TERM: 'screen', TMUX: '1' }));
//# status: 0
//| false false false false false false false function function undefined undefined ReadStream,WriteStream,isatty
//| undefined undefined undefined undefined undefined
//| RangeError ERR_INVALID_FD "fd" must be a positive integer: -1
//| RangeError ERR_INVALID_FD "fd" must be a positive integer: x
//| RangeError ERR_INVALID_FD "fd" must be a positive integer: 1.5
//| 1 8 24 1 8 4 1 8 8
