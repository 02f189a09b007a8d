// The oracle: this machine's bash and coreutils, run as the guest's identity (user 1000 at an empty
// /home/user on a host called bivalve) in namespaces of their own. Needs root and Linux.
import { spawnSync } from 'node:child_process';
import { oracleJq } from '../../../scripts/lib/oracle-jq.mjs';

const setUp = `set -e
hostname bivalve
# Before anything hides where it is.
if [ -n "$2" ]; then
  mount -t tmpfs -o mode=755 none /usr/local/bin
  cp "$2" /usr/local/bin/jq
fi
mount -t tmpfs -o mode=755 none /home
mkdir /home/user
chown 1000:1000 /home/user
mount -t tmpfs -o mode=1777 none /tmp
printf 'root:x:0:0:root:/root:/bin/bash\\nuser:x:1000:1000:user:/home/user:/bin/bash\\n' > /home/.passwd
printf 'root:x:0:\\nuser:x:1000:\\n' > /home/.group
mount --bind /home/.passwd /etc/passwd
mount --bind /home/.group /etc/group
rm /home/.passwd /home/.group
# awk is gawk, whatever the machine's alternatives say.
awk=$(readlink -f /usr/bin/awk || :)
if [ -x /usr/bin/gawk ] && [ "$awk" != /usr/bin/gawk ] && [ -e "$awk" ]; then
  mount --bind /usr/bin/gawk "$awk"
fi
cd /home/user
umask 022
exec setpriv --reuid 1000 --regid 1000 --clear-groups env -i HOME=/home/user HOSTNAME=bivalve LANG=C.UTF-8 \\
  LOGNAME=user PATH=/usr/local/bin:/usr/bin:/bin PWD=/home/user SHELL=/bin/bash TERM=dumb USER=user \\
  bash -c "$1"
`;

/** Runs a script for real: { stdout, stderr, status } as latin1. */
export function runReal(script) {
  const args = ['--mount', '--uts', '--pid', '--fork', '--mount-proc', 'sh', '-c', setUp, 'sh'];
  args.push(Buffer.from(script, 'latin1').toString('utf8'), /\bjq\b/.test(script) ? (oracleJq() ?? '') : '');
  const result = spawnSync('unshare', args, {
    encoding: 'latin1',
    input: '',
    timeout: 60_000,
    maxBuffer: 64 << 20,
    env: { PATH: '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin' },
  });
  if (result.error) throw result.error;
  return { stdout: result.stdout, stderr: result.stderr, status: result.status ?? -1 };
}

/** Why there is no oracle here, or null. */
export function noOracle() {
  if (process.platform !== 'linux' || process.getuid() !== 0) return 'needs root on Linux';
  const { stdout, status } = runReal('echo $BASH_VERSION $(id -un) $(sort --version | head -n 1)');
  if (status !== 0) return 'namespaces are not permitted here';
  return /^5\.2\.15\S* user sort \(GNU coreutils\) 9\.1\n$/.test(stdout)
    ? null
    : `other versions: ${stdout.trim()}`;
}
