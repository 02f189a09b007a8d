const readline = require('readline'), { PassThrough } = require('stream');
const s = new PassThrough(); readline.emitKeypressEvents(s); const keys = [];
s.on('keypress', (c, k) => keys.push([c, k.name, (k.ctrl ? 'C' : '') + (k.meta ? 'M' : '') + (k.shift ? 'S' : ''), k.sequence].map((x) => JSON.stringify(x)).join(' ')));
for (const seq of ['a', 'Z', '1', ' ', '\r', '\n', '\t', '\x7f', '\b', '\x01', '\x1a', '\u00e9', '\x1b[A', '\x1b[D', '\x1bOP', '\x1b[3~', '\x1b[H', '\x1b[1;5C', '\x1b[Z', '\x1ba', '\x1b\x1b[B', '\x1b[15~', '\x1b[24~', '\x1b[F', '\x1b[5~', 'xy', '\u{1f600}']) s.write(seq);
setImmediate(() => console.log(keys.join('\n')));
//# status: 0
//| "a" "a" "" "a"
//| "Z" "z" "S" "Z"
//| "1" "1" "" "1"
//| " " "space" "" " "
//| "\r" "return" "" "\r"
//| "\n" "enter" "" "\n"
//| "\t" "tab" "" "\t"
//| "" "backspace" "" ""
//| "\b" "backspace" "" "\b"
//| "\u0001" "a" "C" "\u0001"
//| "\u001a" "z" "C" "\u001a"
//| "é"  "" "é"
//|  "up" "" "\u001b[A"
//|  "left" "" "\u001b[D"
//|  "f1" "" "\u001bOP"
//|  "delete" "" "\u001b[3~"
//|  "home" "" "\u001b[H"
//|  "right" "C" "\u001b[1;5C"
//|  "tab" "S" "\u001b[Z"
//|  "a" "M" "\u001ba"
//|  "down" "" "\u001b\u001b[B"
//|  "f5" "" "\u001b[15~"
//|  "f12" "" "\u001b[24~"
//|  "end" "" "\u001b[F"
//|  "pageup" "" "\u001b[5~"
//| "x" "x" "" "x"
//| "y" "y" "" "y"
//| "😀"  "" "😀"
