// Third-party sources: the pinned upstream tarballs of scripts/sources.lock.json, unpacked into the
// cache as sources/<name>-<version>/ (cmake/third_party.cmake looks there).
//
// A tarball comes from the cache's tarballs/ when somebody put it there, else from Debian's source
// packages. Either way it counts only with the sha256 of the lock file.
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { Apt, haveApt } from './apt.mjs';
import { cacheDir, root, withLock } from './cache.mjs';
import { SetupError, step } from './progress.mjs';
import { run, which } from './run.mjs';

const lockFile = path.join(root, 'scripts/sources.lock.json');

/** The lock file: name -> entry, with `dir` (where it is unpacked) added. */
export function lockedSources() {
  const lock = JSON.parse(fs.readFileSync(lockFile, 'utf8'));
  for (const [name, entry] of Object.entries(lock))
    entry.dir = path.join(cacheDir(), 'sources', `${name}-${entry.version}`);
  return lock;
}

const stampOf = (entry) => `${entry.sha256} ${entry.keep.join(' ')}\n`;

function present(entry) {
  try {
    return fs.readFileSync(path.join(entry.dir, '.source'), 'utf8') === stampOf(entry);
  } catch {
    return false;
  }
}

const sha256 = (file) => crypto.createHash('sha256').update(fs.readFileSync(file)).digest('hex');

/** Makes all sources that are linked or tested with present; quick when they are. */
export async function ensureSources() {
  const wanted = Object.entries(lockedSources());
  if (wanted.every(([, entry]) => present(entry))) return;
  await withLock('sources', async () => {
    const missing = wanted.filter(([, entry]) => !present(entry));
    if (missing.length === 0) return;
    await step('third-party sources', async (update) => {
      const apt = new Apt(path.join(cacheDir(), 'apt-sources'));
      try {
        for (const [i, [name, entry]] of missing.entries()) {
          const say = (text) =>
            update(`${i + 1} of ${missing.length}, ${name} ${entry.version}${text ? `, ${text}` : ''}`);
          say('');
          await unpack(entry, await tarball(name, entry, apt, say), say);
        }
      } finally {
        apt.close();
      }
    });
  });
}

async function tarball(name, entry, apt, say) {
  const dir = path.join(cacheDir(), 'tarballs');
  const file = path.join(dir, entry.tarball);
  if (fs.existsSync(file) && sha256(file) === entry.sha256) return file;
  if (!haveApt())
    throw new SetupError(
      `the source of ${name} ${entry.version} is missing and there is no apt to bring it: put its upstream tarball ` +
        `(${entry.home}, sha256 ${entry.sha256}) at ${file}`,
    );
  const suites = [...new Set(Object.values(lockedSources()).flatMap((other) => other.debian.suites))];
  await apt.open(suites, 'source', say);
  const failures = [];
  for (const suite of entry.debian.suites) {
    try {
      const got = path.join(await apt.source(entry.debian.source, suite, say), entry.tarball);
      if (sha256(got) !== entry.sha256) throw new Error(`${entry.tarball} has another sha256`);
      fs.mkdirSync(dir, { recursive: true });
      fs.renameSync(got, file);
      return file;
    } catch (error) {
      failures.push(`${suite}: ${error.message}`);
    }
  }
  throw new SetupError(
    `the pinned source of ${name} ${entry.version} could not be downloaded; its upstream tarball ` +
      `(${entry.home}, sha256 ${entry.sha256}) may be put at ${file}\n${failures.join('\n')}`,
  );
}

// Python, not tar: it reads every compression by itself, and the compiler needs it anyway.
const unpacker = `
import sys, tarfile
archive, into, keep = sys.argv[1], sys.argv[2], sys.argv[3:]
with tarfile.open(archive) as tar:
    chosen = []
    for member in tar.getmembers():
        member.name = member.name.partition('/')[2]
        if member.isfile() and (not keep or any(member.name == k or member.name.startswith(k + '/') for k in keep)):
            chosen.append(member)
    tar.extractall(into, chosen, **({'filter': 'data'} if hasattr(tarfile, 'data_filter') else {}))
`;

export const python = () => {
  const found = which('python3') ?? which('python');
  if (!found) throw new SetupError("'python3' was not found: install it (Debian: apt-get install python3)");
  return found;
};

async function unpack(entry, file, say) {
  say('unpacking');
  const temporary = `${entry.dir}.${process.pid}`;
  fs.rmSync(temporary, { recursive: true, force: true });
  fs.mkdirSync(temporary, { recursive: true });
  await run(python(), ['-c', unpacker, file, temporary, ...entry.keep]);
  fs.writeFileSync(path.join(temporary, '.source'), stampOf(entry));
  fs.rmSync(entry.dir, { recursive: true, force: true });
  fs.renameSync(temporary, entry.dir);
}
