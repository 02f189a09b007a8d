// The daemon as a process: its pid file, asking or ending the one that runs, and whose process it is.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';

export class PidFileError extends Error {}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** The daemon that a pid file names, when it is alive. */
export function runningDaemon(file: string): number | undefined {
  let text: string;
  try {
    text = fs.readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
  const pid = Number(text.trim());
  return Number.isInteger(pid) && pid > 0 && isAlive(pid) ? pid : undefined;
}

/** Throws a PidFileError when a daemon runs already; a file of one that is gone is replaced. */
export function writePidFile(file: string): void {
  for (let attempt = 0; ; attempt++) {
    try {
      fs.writeFileSync(file, `${process.pid}\n`, { flag: 'wx', mode: 0o644 });
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || attempt > 0) throw error;
      const pid = runningDaemon(file);
      if (pid !== undefined && pid !== process.pid)
        throw new PidFileError(`a daemon is running already (PID: ${pid}); see ${file}`);
      fs.rmSync(file, { force: true });
    }
  }
}

/** Removes it when it is this process's own. */
export function removePidFile(file: string): void {
  try {
    if (Number(fs.readFileSync(file, 'utf8')) === process.pid) fs.rmSync(file, { force: true });
  } catch {
    // It is gone.
  }
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function gone(pid: number, ms: number): Promise<boolean> {
  for (const until = Date.now() + ms; Date.now() < until; await wait(20)) if (!isAlive(pid)) return true;
  return !isAlive(pid);
}

/** SIGTERM, and SIGKILL after ten seconds. False: it is still there. */
export async function stopDaemon(pid: number, file: string): Promise<boolean> {
  process.kill(pid, 'SIGTERM');
  if (await gone(pid, 10_000)) return true;
  process.kill(pid, 'SIGKILL');
  const ended = await gone(pid, 2000);
  if (ended) fs.rmSync(file, { force: true });
  return ended;
}

export interface Identity {
  user: number | undefined;
  group: number | undefined;
}

/** Node cannot look names up. */
function ask(what: '-u' | '-g', user: string): number {
  try {
    return Number(execFileSync('id', [what, '--', user], { stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    throw new Error(`there is no user ${user}`);
  }
}

function groupNumber(name: string): number {
  const line = /^[^:]*:[^:]*:(\d+):/.exec(
    fs
      .readFileSync('/etc/group', 'utf8')
      .split('\n')
      .find((entry) => entry.startsWith(`${name}:`)) ?? '',
  );
  if (!line) throw new Error(`there is no group ${name}`);
  return Number(line[1]);
}

/** Names or numbers as numbers; a user's own group where none is given. Throws for names that are not known. */
export function identityOf(user: number | string | undefined, group: number | string | undefined): Identity {
  const uid = typeof user === 'string' ? ask('-u', user) : user;
  const gid = typeof group === 'string' ? groupNumber(group) : group;
  return { user: uid, group: gid ?? (user === undefined ? undefined : ask('-g', String(user))) };
}

/** Gives these files away and becomes the identity, with no other groups. Throws the system's error. */
export function become({ user, group }: Identity, files: readonly (string | undefined)[]): void {
  if (user === undefined && group === undefined) return;
  for (const file of files)
    if (file !== undefined && fs.existsSync(file)) fs.chownSync(file, user ?? -1, group ?? -1);
  if (process.getuid?.() === 0 && group !== undefined) process.setgroups?.([group]);
  if (group !== undefined) process.setgid?.(group);
  if (user !== undefined) process.setuid?.(user);
}
