const cp = require('child_process');
const show = (r) => console.log(Object.keys(r).sort().join(), r.status, r.signal, r.error && r.error.code, String(r.stdout), String(r.stderr), r.output && r.output.length);
show(cp.spawnSync('echo', ['x'])); show(cp.spawnSync('sh', ['-c', 'echo o; echo e >&2; exit 3'])); show(cp.spawnSync('cat', { input: 'in' })); show(cp.spawnSync('cat', [], { input: Buffer.from([104, 105]) })); show(cp.spawnSync('no-such-program', ['q'])); show(cp.spawnSync('sh', ['-c', 'kill -9 $$'])); show(cp.spawnSync('echo $A', { shell: true, env: { A: 'sh' } })); show(cp.spawnSync('pwd', { cwd: '/' })); show(cp.spawnSync('pwd', { cwd: '/no/such' })); show(cp.spawnSync('printf', ['\\351'], { encoding: 'latin1' })); show(cp.spawnSync('echo', ['x'], { stdio: 'ignore' })); show(cp.spawnSync('echo', ['x'], { stdio: ['pipe', 'ignore', 'pipe'] })); show(cp.spawnSync('cat', { stdio: ['ignore', 'pipe', 'pipe'] }));
const e = cp.spawnSync('no-such', ['a', 'b']).error; console.log(e.message, e.errno, e.syscall, e.path, e.spawnargs);
console.log(JSON.stringify(cp.execSync('echo sync').toString()), cp.execSync('echo enc', { encoding: 'utf8' }), cp.execSync('cat', { input: 'given' }).toString(), cp.execFileSync('echo', ['f i', 'le']).toString(), cp.execFileSync('echo', { encoding: 'utf8' }));
for (const f of [() => cp.execSync('echo o; echo e >&2; exit 3', { stdio: 'pipe' }), () => cp.execSync('kill -15 $$', { stdio: 'pipe' }), () => cp.execFileSync('no-such-program', ['z']), () => cp.execFileSync('sh', ['-c', 'echo bad >&2; exit 9'], { stdio: 'pipe' })]) try { f(); } catch (x) { console.log(x.name, x.code, x.status, x.signal, JSON.stringify(x.message), String(x.stdout), String(x.stderr), Object.keys(x).sort().join(), typeof x.pid); }
for (const f of [() => cp.spawnSync(), () => cp.spawnSync(''), () => cp.spawnSync(5), () => cp.execSync(), () => cp.execSync(5), () => cp.execFileSync(''), () => cp.spawnSync('x', { input: 5 }), () => cp.spawnSync('x', { timeout: 'x' }), () => cp.spawnSync('x', { maxBuffer: 'x' }), () => cp.spawnSync('x', { stdio: 'nope' }), () => cp.spawnSync('x', { killSignal: 'NOPE' }), () => cp.spawnSync('x', ['a\0'])]) try { f(); console.log('?'); } catch (x) { console.log(x.code, x.message.split('\n')[0]); }
//# status: 0
//| output,pid,signal,status,stderr,stdout 0 null undefined x
//|   3
//| output,pid,signal,status,stderr,stdout 3 null undefined o
//|  e
//|  3
//| output,pid,signal,status,stderr,stdout 0 null undefined in  3
//| output,pid,signal,status,stderr,stdout 0 null undefined hi  3
//| error,output,pid,signal,status,stderr,stdout null null ENOENT null null null
//| output,pid,signal,status,stderr,stdout null SIGKILL undefined   3
//| output,pid,signal,status,stderr,stdout 0 null undefined sh
//|   3
//| output,pid,signal,status,stderr,stdout 0 null undefined /
//|   3
//| error,output,pid,signal,status,stderr,stdout null null ENOENT null null null
//| output,pid,signal,status,stderr,stdout 0 null undefined é  3
//| output,pid,signal,status,stderr,stdout 0 null undefined null null 3
//| output,pid,signal,status,stderr,stdout 0 null undefined null  3
//| output,pid,signal,status,stderr,stdout 0 null undefined   3
//| spawnSync no-such ENOENT -2 spawnSync no-such no-such [ 'a', 'b' ]
//| "sync\n" enc
//|  given f i le
//|
//|
//| Error undefined 3 null "Command failed: echo o; echo e >&2; exit 3\ne\n" o
//|  e
//|  output,pid,signal,status,stderr,stdout number
//| Error undefined null SIGTERM "Command failed: kill -15 $$"   output,pid,signal,status,stderr,stdout number
//| Error ENOENT null null "spawnSync no-such-program ENOENT" null null code,errno,error,output,path,pid,signal,spawnargs,status,stderr,stdout,syscall number
//| Error undefined 9 null "Command failed: sh -c echo bad >&2; exit 9\nbad\n"  bad
//|  output,pid,signal,status,stderr,stdout number
//| ERR_INVALID_ARG_TYPE The "file" argument must be of type string. Received undefined
//| ERR_INVALID_ARG_VALUE The argument 'file' cannot be empty. Received ''
//| ERR_INVALID_ARG_TYPE The "file" argument must be of type string. Received type number (5)
//| ERR_INVALID_ARG_TYPE The "command" argument must be of type string. Received undefined
//| ERR_INVALID_ARG_TYPE The "command" argument must be of type string. Received type number (5)
//| ERR_INVALID_ARG_VALUE The argument 'file' cannot be empty. Received ''
//| ERR_INVALID_ARG_TYPE The "options.stdio[0]" property must be of type string or an instance of Buffer, TypedArray, or DataView. Received type number (5)
//| ERR_OUT_OF_RANGE The value of "timeout" is out of range. It must be an unsigned integer. Received 'x'
//| ERR_OUT_OF_RANGE The value of "options.maxBuffer" is out of range. It must be a positive number. Received 'x'
//| ERR_INVALID_ARG_VALUE The argument 'stdio' is invalid. Received 'nope'
//| ERR_UNKNOWN_SIGNAL Unknown signal: NOPE
//| ERR_INVALID_ARG_VALUE The argument 'args[0]' must be a string without null bytes. Received 'a\x00'
