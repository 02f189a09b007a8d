const { exec, execFile } = require('child_process');
exec('echo "$A"; echo bad >&2; exit 4', { env: { A: 'val', PATH: process.env.PATH } }, (e, out, err) => {
  console.log(e.code, e.killed, e.signal, e.cmd, JSON.stringify(out), JSON.stringify(err), e.message);
  execFile('printf', ['%s|', 'a b', 'c'], (e2, out2) => {
    console.log(e2, out2);
    exec('cat /dev/zero', { maxBuffer: 100, encoding: 'buffer' }, (e3, out3) => {
      console.log(e3.code, e3.message, out3.length, Buffer.isBuffer(out3));
      exec('sleep 5', { timeout: 30 }, (e4) => {
        console.log(e4.killed, e4.signal, e4.code);
        exec('pwd', { cwd: '/' }, (e5, out5) => console.log(e5, out5));
      });
    });
  });
});
//# status: 0
//| 4 false null echo "$A"; echo bad >&2; exit 4 "val\n" "bad\n" Command failed: echo "$A"; echo bad >&2; exit 4
//| bad
//|
//| null a b|c|
//| ERR_CHILD_PROCESS_STDIO_MAXBUFFER stdout maxBuffer length exceeded 100 true
//| true SIGTERM null
//| null /
//|
