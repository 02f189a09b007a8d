// Distribution packages that some suites need (never `npm start`): installed when we are root on a
// machine with apt, otherwise named, with the command that brings them.
import fs from 'node:fs';
import { haveApt } from './apt.mjs';
import { SetupError, note, step } from './progress.mjs';
import { ask, run, which } from './run.mjs';

const groups = {
  native: {
    packages: ['clang-19', 'lld-19', 'libc++-19-dev', 'libc++abi-19-dev', 'libclang-rt-19-dev'],
    present: () => which('clang++-19') !== null,
  },
  format: { packages: ['clang-format-19'], present: () => which('clang-format-19') !== null },
  // What cases are recorded from, and compared with, beyond what every Debian has.
  oracle: {
    packages: [
      'bc',
      'binutils',
      'bsdextrautils',
      'bzip2',
      'curl',
      'dc',
      'ed',
      'file',
      'gawk',
      'gettext-base',
      'less',
      'lsof',
      'ncal',
      'patch',
      'procps',
      'ripgrep',
      'sqlite3',
      'tree',
      'tzdata',
      'unzip',
      'uuid-runtime',
      'xxd',
      'xz-utils',
      'zip',
      'zstd',
    ],
    present: () =>
      [
        'bc',
        'strings',
        'bzip2',
        'column',
        'curl',
        'dc',
        'ed',
        'file',
        'gawk',
        'envsubst',
        'less',
        'lsof',
        'ncal',
        'patch',
        'pgrep',
        'rg',
        'sqlite3',
        'tree',
        'unzip',
        'uuidgen',
        'xxd',
        'xz',
        'zip',
        'zstd',
      ].every((name) => which(name) !== null),
  },
  // Whose scripts tests/shell runs.
  scripts: {
    packages: ['automake', 'bash-completion'],
    present: () => which('automake') !== null && fs.existsSync('/usr/share/bash-completion/bash_completion'),
  },
  daemon: { packages: ['netcat-openbsd'], present: () => which('nc') !== null },
  browser: { packages: ['chromium'], present: () => chromium() !== null },
};

/** A Chromium or Chrome on this machine: $CHROMIUM, or one on PATH. */
export const chromium = () =>
  process.env.CHROMIUM ??
  ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
    .map((name) => which(name))
    .find(Boolean) ??
  null;

function missing(group) {
  if (!haveApt()) return group.present() ? [] : group.packages;
  const listed =
    ask('sh', [
      '-c',
      `dpkg-query -W -f '\${Package} \${Status}\\n' ${group.packages.join(' ')} 2>/dev/null || true`,
    ]) ?? '';
  const installed = new Set(
    listed
      .split('\n')
      .filter((line) => line.endsWith(' installed'))
      .map((line) => line.split(' ')[0]),
  );
  // A program that came another way (a download of its vendor's) is as good.
  if (group.packages.length === 1 && group.present()) return [];
  return group.packages.filter((name) => !installed.has(name));
}

/** True when the packages of these groups are there, installing them where we may. */
export async function ensurePackages(...names) {
  const wanted = names.flatMap((name) => missing(groups[name]));
  if (wanted.length === 0) return true;
  if (!haveApt() || process.getuid() !== 0) {
    note(`missing: ${wanted.join(' ')} (on Debian 12: sudo apt-get install ${wanted.join(' ')})`);
    return false;
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' };
  await step(`installing ${wanted.join(' ')}`, async (update) => {
    const options = {
      env,
      status: (line) => {
        const [, what, percent, text] = line.split(':');
        if (percent) update(`${Math.floor(Number(percent))} %, ${text || what}`);
      },
    };
    // Another installation on this machine may be under way: wait for it.
    const apt = (...args) =>
      run('apt-get', ['-q', '-o', 'APT::Status-Fd=3', '-o', 'DPkg::Lock::Timeout=600', ...args], options);
    await apt('update');
    await apt('-y', '--no-install-recommends', 'install', ...wanted);
  });
  return true;
}

export async function ensureNative() {
  if (!(await ensurePackages('native')))
    throw new SetupError('native builds need clang 19 with libc++ (see above)');
}
