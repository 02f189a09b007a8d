const cp = require('child_process'), fs = require('fs');
const run = (o) => new Promise((next) => { const c = cp.spawn('sh', ['-c', 'echo out; echo err >&2; read x; echo got $x'], o); const kinds = c.stdio.map((s) => (s === null ? 'null' : s.readable ? 'r' : 'w')).join(); let t = '', u = ''; if (c.stdout) c.stdout.on('data', (d) => { t += d; }); if (c.stderr) c.stderr.on('data', (d) => { u += d; }); if (c.stdin) c.stdin.end('line\n'); c.on('close', (code) => { console.log(JSON.stringify(o.stdio), kinds, [c.stdin, c.stdout, c.stderr].map((s) => s === null), JSON.stringify(t + u), code); next(); }); });
(async () => {
  for (const stdio of ['pipe', 'ignore', ['pipe', 'pipe', 'ignore'], ['ignore', 'pipe', 'ignore'], ['pipe', 'ignore', 'ignore'], [null, undefined, 'ignore'], ['pipe', 'pipe', 'ignore', 'pipe'], ['overlapped', 'pipe', 'ignore']]) await run({ stdio });
  const out = fs.openSync('out.txt', 'w'), inp = fs.openSync('in.txt', 'w+'); fs.writeSync(inp, 'from file\n', 0);
  await new Promise((next) => cp.spawn('sh', ['-c', 'cat; echo E >&2'], { stdio: [inp, out, out] }).on('close', (c) => { console.log(c, JSON.stringify(fs.readFileSync('out.txt', 'utf8'))); next(); }));
  const ws = fs.createWriteStream('ws.txt'); await require('events').once(ws, 'open'); await new Promise((next) => cp.spawn('echo', ['to stream'], { stdio: ['ignore', ws, 'inherit'] }).on('close', () => { console.log(fs.readFileSync('ws.txt', 'utf8')); next(); })); ws.end();
  await new Promise((next) => { const c = cp.spawn('sh', ['-c', 'echo three >&3; cat <&4'], { stdio: ['ignore', 'pipe', 'inherit', 'pipe', 'pipe'] }); let t3 = '', t1 = ''; c.stdio[3].on('data', (d) => { t3 += d; }); c.stdio[4].end('four'); c.stdout.on('data', (d) => { t1 += d; }); c.on('close', () => { console.log(JSON.stringify(t3), t1); next(); }); });
  for (const stdio of ['bad', ['bad'], [{}], [-1], [5.5], 5, {}, ['ipc', 'ipc'], 'inherit ']) try { cp.spawn('true', { stdio }).on('error', (e) => console.log(e.code)).kill(); console.log('?'); } catch (e) { console.log(e.code, e.message.split('\n')[0]); }
})();
//# status: 0
//| "pipe" w,r,r [ false, false, false ] "out\ngot line\nerr\n" 0
//| "ignore" null,null,null [ true, true, true ] "" 0
//| ["pipe","pipe","ignore"] w,r,null [ false, false, true ] "out\ngot line\n" 0
//| ["ignore","pipe","ignore"] null,r,null [ true, false, true ] "out\ngot\n" 0
//| ["pipe","ignore","ignore"] w,null,null [ false, true, true ] "" 0
//| [null,null,"ignore"] w,r,null [ false, false, true ] "out\ngot line\n" 0
//| ["pipe","pipe","ignore","pipe"] w,r,null,r [ false, false, true ] "out\ngot line\n" 0
//| ["overlapped","pipe","ignore"] w,r,null [ false, false, true ] "out\ngot line\n" 0
//| 0 "from file\nE\n"
//| to stream
//|
//| "three\n" four
//| ERR_INVALID_ARG_VALUE The argument 'stdio' is invalid. Received 'bad'
//| ERR_INVALID_SYNC_FORK_INPUT Asynchronous forks do not support Buffer, TypedArray, DataView or string input: 'bad'
//| ERR_INVALID_ARG_VALUE The argument 'stdio' is invalid. Received {}
//| ?
//| ?
//| ERR_INVALID_ARG_VALUE The argument 'stdio' is invalid. Received 5
//| ERR_INVALID_ARG_VALUE The argument 'stdio' is invalid. Received {}
//| ERR_IPC_ONE_PIPE Child process can have only one IPC pipe
//| ERR_INVALID_ARG_VALUE The argument 'stdio' is invalid. Received 'inherit '
