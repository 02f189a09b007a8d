const cp = require('child_process'), util = require('util');
const run = (...a) => new Promise((next) => cp.execFile(...a, (e, out, err) => { console.log(e && [e.name, e.code, e.killed, e.signal, e.cmd, e.message, e.errno, e.syscall, e.path, e.spawnargs], JSON.stringify(out), JSON.stringify(err)); next(); }));
(async () => {
  await run('echo', ['a b', '$HOME', '*', '']); await run('echo'); await run('printf', ['%s|', 'x', 'y z', "q'uo\"te"]); await run('false'); await run('sh', ['-c', 'echo o; echo e >&2; exit 7']); await run('no-such-program', ['a']); await run('/no/such/file'); await run('echo', ['$A b'], { shell: true, env: { A: 'shell' } }); await run('cat', [], { cwd: '/no/such' });
  const p = util.promisify(cp.execFile); const r = await p('echo', ['promised']); console.log(Object.keys(r), r); await p('sh', ['-c', 'echo o; exit 4']).catch((e) => console.log(e.code, e.stdout, e.stderr, e.cmd)); const pr = p('echo', ['x']); console.log(pr.child instanceof cp.ChildProcess); await pr; const pe = await util.promisify(cp.exec)('echo exec'); console.log(pe);
  for (const f of [() => cp.execFile(), () => cp.execFile(5), () => cp.execFile(''), () => cp.execFile('x', 'y'), () => cp.execFile('x', [], 'y'), () => cp.execFile('x', ['a\0']), () => cp.execFile('x', [], {}, 'notfn'), () => cp.execFile('x', { argv0: 5 })]) try { f().on('error', () => {}); console.log('?'); } catch (e) { console.log(e.code, e.message.split('\n')[0]); }
})();
//# status: 0
//| null "a b $HOME * \n" ""
//| null "\n" ""
//| null "x|y z|q'uo\"te|" ""
//| [
//|   'Error',
//|   1,
//|   false,
//|   null,
//|   'false',
//|   'Command failed: false\n',
//|   undefined,
//|   undefined,
//|   undefined,
//|   undefined
//| ] "" ""
//| [
//|   'Error',
//|   7,
//|   false,
//|   null,
//|   'sh -c echo o; echo e >&2; exit 7',
//|   'Command failed: sh -c echo o; echo e >&2; exit 7\ne\n',
//|   undefined,
//|   undefined,
//|   undefined,
//|   undefined
//| ] "o\n" "e\n"
//| [
//|   'Error',
//|   'ENOENT',
//|   undefined,
//|   undefined,
//|   'no-such-program a',
//|   'spawn no-such-program ENOENT',
//|   -2,
//|   'spawn no-such-program',
//|   'no-such-program',
//|   [ 'a' ]
//| ] "" ""
//| [
//|   'Error',
//|   'ENOENT',
//|   undefined,
//|   undefined,
//|   '/no/such/file',
//|   'spawn /no/such/file ENOENT',
//|   -2,
//|   'spawn /no/such/file',
//|   '/no/such/file',
//|   []
//| ] "" ""
//| null "shell b\n" ""
//| [
//|   'Error',
//|   'ENOENT',
//|   undefined,
//|   undefined,
//|   'cat',
//|   'spawn cat ENOENT',
//|   -2,
//|   'spawn cat',
//|   'cat',
//|   []
//| ] "" ""
//| [ 'stdout', 'stderr' ] { stdout: 'promised\n', stderr: '' }
//| 4 o
//|   sh -c echo o; exit 4
//| true
//| { stdout: 'exec\n', stderr: '' }
//| ERR_INVALID_ARG_TYPE The "file" argument must be of type string. Received undefined
//| ERR_INVALID_ARG_TYPE The "file" argument must be of type string. Received type number (5)
//| ERR_INVALID_ARG_VALUE The argument 'file' cannot be empty. Received ''
//| ERR_INVALID_ARG_TYPE The "args" argument must be of type object. Received type string ('y')
//| ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type string ('y')
//| ERR_INVALID_ARG_VALUE The argument 'args[0]' must be a string without null bytes. Received 'a\x00'
//| ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received type string ('notfn')
//| ERR_INVALID_ARG_TYPE The "options.argv0" property must be of type string. Received type number (5)
