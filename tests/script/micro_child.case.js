// Child processes in Node's forms, in ES5.
var cp = require('child_process');
cp.execFile('sh', ['-c', 'echo out; echo err >&2; exit 3'], function (error, out, err) {
  console.log(error.code, JSON.stringify(out), JSON.stringify(err));
  var c = cp.spawn('cat', [], { stdio: ['pipe', 'pipe', 'inherit'] }), s = '';
  c.stdout.on('data', function (d) { s += d; }); c.on('exit', function (code, signal) { console.log('exit', code, signal); }); c.on('close', function () { console.log('close', s);
    var k = cp.spawn('sleep', ['10']); k.on('exit', function (code, signal) { console.log(code, signal, k.killed, k.signalCode); cp.exec('no-such-program-here', function (e) { console.log(e.code); cp.spawn('/no/such').on('error', function (e) { console.log(e.code, e.path); }); }); }); console.log(k.kill()); });
  c.stdin.write('one '); c.stdin.end('two'); console.log(typeof c.pid);
});
console.log(String(cp.execSync('echo sync')), cp.spawnSync('sh', ['-c', 'exit 4']).status);
try { cp.execFileSync('sh', ['-c', 'exit 5'], { stdio: 'pipe' }); } catch (e) { console.log(e.status); }
//# also: microscript
//# status: 0
//| sync
//|  4
//| 5
//| 3 "out\n" "err\n"
//| number
//| exit 0 null
//| close one two
//| true
//| null SIGTERM true SIGTERM
//| 127
//| ENOENT /no/such
