const readline = require('readline'), { PassThrough } = require('stream');
const input = new PassThrough(), output = new PassThrough(); let shown = ''; output.on('data', (d) => { shown += d; });
const r = readline.createInterface({ input, output, terminal: false, prompt: 'p> ' });
r.prompt(); r.question('name? ', (a) => { console.log('answer', a); r.question('twice? ', (b) => { console.log('second', b);
  const c = new AbortController(); r.question('abort? ', { signal: c.signal }, () => console.log('never')); c.abort(); 
  require('util').promisify(r.question).call(r, 'promised? ').then((d) => { console.log('promised', d); r.on('line', (l) => { console.log('plain', l); r.close(); }); r.prompt(true); input.write('rest\n'); }); input.write('yes\n'); }); input.write('B\n'); });
r.on('close', () => { setImmediate(() => console.log(JSON.stringify(shown))); }); input.write('Ann\n');
for (const f of [{ completer: 5 }, { prompt: 5 }, { historySize: -1 }, { historySize: 'x' }, { tabSize: 0 }, { history: 5 }]) try { readline.createInterface({ input: new PassThrough(), ...f }).close(); console.log('?'); } catch (e) { console.log(e.code, e.message); }
//# status: 0
//| answer Ann
//| second B
//| ERR_INVALID_ARG_VALUE The argument 'completer' is invalid. Received 5
//| ?
//| ERR_OUT_OF_RANGE The value of "historySize" is out of range. It must be >= 0. Received -1
//| ERR_INVALID_ARG_TYPE The "historySize" argument must be of type number. Received type string ('x')
//| ERR_OUT_OF_RANGE The value of "tabSize" is out of range. It must be >= 1 && <= 4294967295. Received 0
//| ERR_INVALID_ARG_TYPE The "history" argument must be an instance of Array. Received type number (5)
//| promised yes
//| plain rest
//| "p> name? twice? abort? \r\npromised? p> "
