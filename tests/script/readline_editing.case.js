// Keys at a terminal: what they do to the line, to history and to what is shown; completion; keypress events.
process.env.TERM = 'xterm'; const readline = require('readline'); const { EventEmitter } = require('events'); const { PassThrough } = require('stream');
class Input extends EventEmitter { pause() {} resume() {} }
const make = (options = {}) => { const input = new Input(); let shown = ''; const output = { columns: options.columns || 80, isTTY: true, write: (t) => { shown += t; return true; }, on() {}, removeListener() {} };
  const rl = readline.createInterface({ input, output, terminal: true, prompt: '> ', ...options }); const lines = []; rl.on('line', (l) => lines.push(l));
  return { rl, input, lines, key: (s, k) => input.emit('keypress', s, k), type: (t) => { for (const c of t) input.emit('keypress', c, { name: c, sequence: c }); }, shown: () => { const t = shown; shown = ''; return JSON.stringify(t); } }; };
{ const t = make(); const k = (name, more = {}) => t.key(undefined, { name, ...more }); const state = (label) => console.log(label, JSON.stringify(t.rl.line), t.rl.cursor, JSON.stringify(t.rl.getCursorPos()));
  t.type('hello big world'); state('typed'); k('left'); k('left'); state('left'); k('b', { ctrl: true }); k('f', { ctrl: true }); k('left', { ctrl: true }); state('word left'); k('left', { ctrl: true }); k('right', { ctrl: true }); state('word right'); k('backspace'); state('backspace'); k('delete'); state('delete'); k('w', { ctrl: true }); state('word gone'); k('a', { ctrl: true }); state('home'); k('d', { meta: true }); state('word behind gone'); k('e', { ctrl: true }); t.type('!?'); state('end'); k('u', { ctrl: true }); state('killed'); k('y', { ctrl: true }); state('yanked'); t.key(undefined, { sequence: '\x1f' }); state('undone'); t.key(undefined, { sequence: '\x1e' }); state('redone'); k('home'); k('k', { ctrl: true }); state('line gone'); t.type('a\u{1f600}'); k('backspace'); state('pair'); k('return'); state('line'); console.log(t.lines); t.rl.close(); }
{ const t = make({ history: ['three', 'two', 'one'] }); const k = (name, more = {}) => t.key(undefined, { name, ...more }); const say = () => console.log(JSON.stringify(t.rl.line), t.rl.historyIndex); k('up'); say(); k('up'); say(); k('down'); say(); k('down'); say(); t.type('t'); k('up'); say(); k('up'); say(); k('up'); say(); k('down'); say(); t.rl.on('history', (h) => console.log(h)); k('return'); t.type('new'); k('return'); t.type('new'); k('return'); t.type('  '); k('return'); console.log(t.rl.history, t.lines); t.rl.close(); }
{ const t = make({ historySize: 2, removeHistoryDuplicates: true }); for (const l of ['a', 'b', 'a', 'c']) { t.type(l); t.key('\r', { name: 'return' }); } console.log(t.rl.history); t.rl.close(); }
{ const t = make({ columns: 12, completer: (line) => [['apple', 'apricot', 'avocado'].filter((w) => w.startsWith(line)), line] }); const tab = () => t.key('\t', { name: 'tab' }); t.rl.isCompletionEnabled = true; t.type('ap'); t.shown(); tab(); console.log(t.shown()); tab(); console.log(t.shown()); t.type('r'); tab(); console.log(JSON.stringify(t.rl.line)); t.shown(); t.type('xxxxxxxxxxxx'); console.log(t.shown(), JSON.stringify(t.rl.getCursorPos())); t.key(undefined, { name: 'left' }); console.log(t.shown()); t.rl.close(); }
{ const t = make(); t.rl.question('name? ', (a) => { console.log('answer', a); console.log(t.rl.getPrompt()); t.rl.prompt(); console.log(t.shown()); t.rl.close(); }); t.type('me'); t.key('\r', { name: 'return' }); }
{ const t = make(); t.key('one\ntwo\nthr', {}); console.log(t.lines, t.rl.line); t.rl.on('SIGINT', () => console.log('SIGINT')); t.key(undefined, { name: 'c', ctrl: true }); t.rl.on('close', () => console.log('closed')); t.rl.write(null, { ctrl: true, name: 'u' }); console.log(JSON.stringify(t.rl.line)); t.key(undefined, { name: 'd', ctrl: true }); }
{ const input = new PassThrough(); readline.emitKeypressEvents(input); const keys = []; input.on('keypress', (s, k) => keys.push([s, k.name, k.ctrl && 'ctrl', k.meta && 'meta', k.shift && 'shift', k.code].filter((x) => x !== undefined && x !== false).join(' ')));
  for (const t of ['aB1! ', '\x01', '\r', '\n', '\t', '\x7f', '\b', '\x1bx', '\x1bX', '\x1b[A', '\x1bOB', '\x1b[1;5C', '\x1b[1;2D', '\x1b[3~', '\x1b[5;3~', '\x1b[Z', '\x1b[a', '\x1bOd', '\x1b[[A', '\x1b[24~', '\x1b[200~', '\x1b[9999~', '\x1b\x1b[A', '\u{1f600}é']) input.write(t);
  setImmediate(() => { for (const k of keys) console.log(JSON.stringify(k)); }); }
//# status: 0
//| typed "hello big world" 15 {"cols":17,"rows":0}
//| left "hello big world" 13 {"cols":15,"rows":0}
//| word left "hello big world" 10 {"cols":12,"rows":0}
//| word right "hello big world" 10 {"cols":12,"rows":0}
//| backspace "hello bigworld" 9 {"cols":11,"rows":0}
//| delete "hello bigorld" 9 {"cols":11,"rows":0}
//| word gone "hello orld" 6 {"cols":8,"rows":0}
//| home "hello orld" 0 {"cols":2,"rows":0}
//| word behind gone "orld" 0 {"cols":2,"rows":0}
//| end "orld!?" 6 {"cols":8,"rows":0}
//| killed "" 0 {"cols":2,"rows":0}
//| yanked "orld!?" 6 {"cols":8,"rows":0}
//| undone "" 0 {"cols":2,"rows":0}
//| redone "orld!?" 6 {"cols":8,"rows":0}
//| line gone "" 0 {"cols":2,"rows":0}
//| pair "a" 1 {"cols":3,"rows":0}
//| line "" 0 {"cols":2,"rows":0}
//| [ 'a' ]
//| "three" 0
//| "two" 1
//| "three" 0
//| "" -1
//| "three" 0
//| "two" 1
//| "t" 3
//| "two" 1
//| [ 'two', 'three', 'two', 'one' ]
//| [ 'new', 'two', 'three', 'two', 'one' ]
//| [ 'new', 'two', 'three', 'two', 'one' ]
//| [ 'new', 'two', 'three', 'two', 'one' ] [ 'two', 'new', 'new', '  ' ]
//| [ 'c', 'a' ]
//| ""
//| "\r\napple\r\napricot\r\n\r\n\u001b[1G\u001b[0J> ap\u001b[5G"
//| "apricot"
//| "xx\u001b[1G\u001b[0J> apricotxxx \u001b[1Gxxxxxxxxx" {"cols":9,"rows":1}
//| "\u001b[1D"
//| answer me
//| >
//| "\u001b[1G\u001b[0Jname? \u001b[7Gme\r\n\u001b[1G\u001b[0J> \u001b[3G"
//| [ 'one', 'two' ] thr
//| SIGINT
//| ""
//| closed
//| "a a"
//| "B b shift"
//| "1 1"
//| "!"
//| "  space"
//| "\u0001 a ctrl"
//| "\r return"
//| "\n enter"
//| "\t tab"
//| " backspace"
//| "\b backspace"
//| "x meta"
//| "x meta shift"
//| "up [A"
//| "down OB"
//| "right ctrl [C"
//| "left shift [D"
//| "delete [3~"
//| "pageup meta [5~"
//| "tab shift [Z"
//| "up shift [a"
//| "left ctrl Od"
//| "f1 [[A"
//| "f12 [24~"
//| "paste-start [200~"
//| "undefined [9999"
//| "~"
//| "up [A"
//| "😀"
//| "é"
