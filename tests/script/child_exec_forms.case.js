const cp = require('child_process');
const run = (...a) => new Promise((next) => cp.exec(...a, (e, out, err) => { console.log(e && [e.name, e.code, e.killed, e.signal, e.cmd, e.message], JSON.stringify(out), JSON.stringify(err)); next(); }));
(async () => {
  await run('echo hi; echo no >&2'); await run('exit 3'); await run('echo part; echo bad >&2; exit 2'); await run('kill -9 $$'); await run('echo $A', { env: { A: 'env' } }); await run('pwd', { cwd: '/tmp' }); await run('echo \u00e9', { encoding: 'buffer' }); await run('printf "\\351"', { encoding: 'latin1' }); await run('printf abc', { encoding: 'hex' });
  await run('echo 1 && false || echo 2 | cat'); await run('nosuchcommand 2>/dev/null'); await run('echo $0', { shell: '/bin/bash' }); await run('pwd', { cwd: '/no/such' });
  const c = cp.exec('cat', (e, out) => { console.log(e, out); for (const f of [() => cp.exec(), () => cp.exec(5), () => cp.exec(''), () => cp.exec('x', 5), () => cp.exec('x', { cwd: 5 }), () => cp.exec('x', { timeout: -1 }), () => cp.exec('x', { maxBuffer: -1 }), () => cp.exec('x', { killSignal: 'SIGNOPE' }), () => cp.exec('a\0b')]) try { f().on('error', () => {}); console.log('?'); } catch (e2) { console.log(e2.code, e2.message.split('\n')[0]); } }); console.log(c.spawnfile, c.spawnargs); c.stdin.end('stdin text');
})();
//# status: 0
//| null "hi\n" "no\n"
//| [ 'Error', 3, false, null, 'exit 3', 'Command failed: exit 3\n' ] "" ""
//| [
//|   'Error',
//|   2,
//|   false,
//|   null,
//|   'echo part; echo bad >&2; exit 2',
//|   'Command failed: echo part; echo bad >&2; exit 2\nbad\n'
//| ] "part\n" "bad\n"
//| [
//|   'Error',
//|   null,
//|   false,
//|   'SIGKILL',
//|   'kill -9 $$',
//|   'Command failed: kill -9 $$\n'
//| ] "" ""
//| null "env\n" ""
//| null "/tmp\n" ""
//| null {"type":"Buffer","data":[195,169,10]} {"type":"Buffer","data":[]}
//| null "é" ""
//| null "616263" ""
//| null "1\n2\n" ""
//| [
//|   'Error',
//|   127,
//|   false,
//|   null,
//|   'nosuchcommand 2>/dev/null',
//|   'Command failed: nosuchcommand 2>/dev/null\n'
//| ] "" ""
//| null "/bin/bash\n" ""
//| [
//|   'Error',
//|   'ENOENT',
//|   undefined,
//|   undefined,
//|   'pwd',
//|   'spawn /bin/sh ENOENT'
//| ] "" ""
//| /bin/sh [ '/bin/sh', '-c', 'cat' ]
//| null stdin text
//| ERR_INVALID_ARG_TYPE The "command" argument must be of type string. Received undefined
//| ERR_INVALID_ARG_TYPE The "command" argument must be of type string. Received type number (5)
//| ERR_INVALID_ARG_VALUE The argument 'file' cannot be empty. Received ''
//| ?
//| ERR_INVALID_ARG_TYPE The "options.cwd" property must be of type string or an instance of Buffer or URL. Received type number (5)
//| ERR_OUT_OF_RANGE The value of "timeout" is out of range. It must be an unsigned integer. Received -1
//| ERR_OUT_OF_RANGE The value of "options.maxBuffer" is out of range. It must be a positive number. Received -1
//| ERR_UNKNOWN_SIGNAL Unknown signal: SIGNOPE
//| ERR_INVALID_ARG_VALUE The argument 'command' must be a string without null bytes. Received 'a\x00b'
