const readline = require('readline'), { PassThrough } = require('stream');
const o = new PassThrough(); let t = ''; o.on('data', (d) => { t += d; });
console.log(readline.cursorTo(o, 5), readline.cursorTo(o, 1, 2), readline.moveCursor(o, 3, -2), readline.moveCursor(o, -1, 4), readline.moveCursor(o, 0, 0), readline.clearLine(o, 0), readline.clearLine(o, -1), readline.clearLine(o, 1), readline.clearScreenDown(o));
console.log(readline.cursorTo(o, 0, () => console.log('callback')), readline.clearLine(null, 0), readline.cursorTo(undefined, 1));
setImmediate(() => console.log(JSON.stringify(t)));
for (const f of [() => readline.cursorTo(o, 'x'), () => readline.cursorTo(o), () => readline.cursorTo(o, NaN), () => readline.cursorTo(o, 1, NaN), () => readline.clearLine(o, 0, 5), () => readline.moveCursor(o, 1, 1, 'x'), () => readline.clearScreenDown(o, 5)]) try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); }
console.log(Object.keys(readline).sort().join(), Object.keys(readline.promises).sort().join(), readline.promises === require('readline/promises'));
//# status: 0
//| true true true true true true true true true
//| true true true
//| true
//| true
//| TypeError ERR_INVALID_ARG_VALUE The argument 'x' is invalid. Received NaN
//| TypeError ERR_INVALID_ARG_VALUE The argument 'y' is invalid. Received NaN
//| TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received type number (5)
//| TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received type string ('x')
//| TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received type number (5)
//| Interface,clearLine,clearScreenDown,createInterface,cursorTo,emitKeypressEvents,moveCursor,promises Interface,Readline,createInterface true
//| callback
//| "\u001b[6G\u001b[3;2H\u001b[3C\u001b[2A\u001b[1D\u001b[4B\u001b[2K\u001b[1K\u001b[0K\u001b[0J\u001b[1G"
