const cp = require('child_process');
const run = (cmd, o) => new Promise((next) => { cp.exec(cmd, o, (e, out, err) => { console.log(e && [e.name, e.code, e.message, e.cmd, e.killed, e.signal], out.length, err.length); next(); }); });
(async () => {
  await run('printf 12345678', { maxBuffer: 8 }); await run('printf 123456789', { maxBuffer: 8 }); await run('printf 123456789 >&2', { maxBuffer: 4 }); await run('printf abc', { maxBuffer: 0 }); await run('printf abc', { maxBuffer: Infinity }); await run('printf 123456', { maxBuffer: 3, encoding: 'buffer' });
  const r = cp.spawnSync('printf', ['123456789'], { maxBuffer: 4 }); console.log(r.error && [r.error.code, r.error.errno, r.error.syscall, r.error.path, r.error.spawnargs]);
  try { cp.execSync('printf 123456789', { maxBuffer: 4 }); console.log('?'); } catch (e) { console.log(e.code, e.message); }
})();
//# status: 0
//| null 8 0
//| [
//|   'RangeError',
//|   'ERR_CHILD_PROCESS_STDIO_MAXBUFFER',
//|   'stdout maxBuffer length exceeded',
//|   'printf 123456789',
//|   undefined,
//|   undefined
//| ] 8 0
//| [
//|   'RangeError',
//|   'ERR_CHILD_PROCESS_STDIO_MAXBUFFER',
//|   'stderr maxBuffer length exceeded',
//|   'printf 123456789 >&2',
//|   undefined,
//|   undefined
//| ] 0 4
//| [
//|   'RangeError',
//|   'ERR_CHILD_PROCESS_STDIO_MAXBUFFER',
//|   'stdout maxBuffer length exceeded',
//|   'printf abc',
//|   undefined,
//|   undefined
//| ] 0 0
//| null 3 0
//| [
//|   'RangeError',
//|   'ERR_CHILD_PROCESS_STDIO_MAXBUFFER',
//|   'stdout maxBuffer length exceeded',
//|   'printf 123456',
//|   undefined,
//|   undefined
//| ] 3 0
//| [ 'ENOBUFS', -105, 'spawnSync printf', 'printf', [ '123456789' ] ]
//| ENOBUFS spawnSync /bin/sh ENOBUFS
