// The oracle for many small scripts: one set of namespaces and one driver in it, which runs each script as
// `bash -c` in an empty /home/user with the guest's identity. A script costs some milliseconds instead of
// some tens. What a script leaves running is killed; what it writes afterwards is lost.
import { spawn } from 'node:child_process';

const environment =
  'HOME=/home/user HOSTNAME=bivalve LANG=C.UTF-8 LOGNAME=user PATH=/usr/local/bin:/usr/bin:/bin ' +
  'PWD=/home/user SHELL=/bin/bash TERM=dumb USER=user';

const setUp = `set -e
hostname bivalve
mount -t tmpfs -o mode=755 none /home
mkdir /home/user /home/.out
chown 1000:1000 /home/user /home/.out
mount -t tmpfs -o mode=1777 none /tmp
printf 'root:x:0:0:root:/root:/bin/bash\\nuser:x:1000:1000:user:/home/user:/bin/bash\\n' > /home/.passwd
printf 'root:x:0:\\nuser:x:1000:\\n' > /home/.group
mount --bind /home/.passwd /etc/passwd
mount --bind /home/.group /etc/group
rm /home/.passwd /home/.group
cd /home/user
umask 022
exec setpriv --reuid 1000 --regid 1000 --clear-groups bash -c "$1"
`;

const driver = `
[ $$ = 1 ] || exit 1 # kill -1 below must mean this pid namespace only
shopt -s nullglob dotglob
out=/home/.out/out err=/home/.out/err
while IFS= read -r -d '' script; do
  timeout -s KILL 10 env -i ${environment} bash -c "$script" </dev/null >$out 2>$err
  status=$?
  kill -KILL -1
  echo "$status"
  stat -c %s $out $err
  cat $out $err
  left=(/home/user/* /tmp/*)
  if ((\${#left[@]})); then chmod -R u+rwX "\${left[@]}"; rm -rf "\${left[@]}"; fi
done 2>/dev/null
`;

/** A running oracle; `run` may be called again before it has answered. */
export class RealBatch {
  #child;
  #waiting = [];
  #chunks = [];
  #size = 0;

  constructor() {
    const args = ['--mount', '--uts', '--pid', '--fork', '--kill-child', '--mount-proc'];
    this.#child = spawn('unshare', [...args, 'sh', '-c', setUp, 'sh', driver], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { PATH: '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin' },
    });
    this.#child.stdin.on('error', () => {});
    this.#child.stdout.on('data', (chunk) => {
      this.#chunks.push(chunk);
      this.#size += chunk.length;
      this.#answer();
    });
    this.#child.on('close', () => {
      for (const { reject } of this.#waiting.splice(0)) reject(new Error('the oracle has ended'));
    });
  }

  /** Runs a script (latin1, without NUL): { stdout, stderr, status } as latin1. */
  run(script) {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#child.stdin.write(Buffer.from(`${script}\0`, 'latin1'));
    });
  }

  close() {
    this.#child.stdin.end();
  }

  #answer() {
    while (this.#waiting.length > 0) {
      const all = this.#chunks.length === 1 ? this.#chunks[0] : Buffer.concat(this.#chunks);
      this.#chunks = [all];
      const head = /^(\d+)\n(\d+)\n(\d+)\n/.exec(all.subarray(0, 64).toString('latin1'));
      if (!head) return;
      const [status, outSize, errSize] = head.slice(1).map(Number);
      const start = head[0].length;
      const end = start + outSize + errSize;
      if (all.length < end) return;
      const text = (from, to) => all.subarray(from, to).toString('latin1');
      const { resolve } = this.#waiting.shift();
      this.#chunks = [all.subarray(end)];
      resolve({ stdout: text(start, start + outSize), stderr: text(start + outSize, end), status });
    }
  }
}
