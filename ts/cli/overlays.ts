// bivalve diff, bivalve apply, --dry-run: run over an overlay, then say or do what it changed.
import fs from 'node:fs';
import path from 'node:path';
import { Machine } from '../index.js';
import type { FileChange } from '../core/core.js';
import { mergeOptions, UsageError, type CliOptions } from './options.js';
import { makePlan, type Plan } from './plan.js';
import { runProgram } from './run.js';

const MARKS: Record<FileChange['kind'], string> = {
  added: 'A',
  modified: 'M',
  removed: 'D',
  attributes: 'm',
};

/** Brings one change to the host's directory. */
async function applyChange(
  machine: Machine,
  mount: string,
  directory: string,
  change: FileChange,
): Promise<void> {
  const target = path.join(directory, ...change.path.split('/'));
  const source = `${mount}/${change.path}`;
  // A link on the way would lead the write elsewhere.
  const parent = path.dirname(target);
  if (
    fs.existsSync(parent) &&
    fs.realpathSync(parent) !== path.resolve(fs.realpathSync(directory), path.relative(directory, parent))
  )
    throw new UsageError(`${change.path}: a symbolic link stands in its way`);
  if (change.kind === 'removed') return fs.rmSync(target, { recursive: true, force: true });
  const stat = await machine.fs.lstat(source);
  if (change.kind === 'attributes') return fs.chmodSync(target, stat.mode & 0o777);
  if (stat.type === 'directory') {
    fs.mkdirSync(target, { recursive: true });
  } else if (stat.type === 'symlink') {
    fs.rmSync(target, { force: true });
    fs.symlinkSync(await machine.fs.readlink(source), target);
  } else if (stat.type === 'file') {
    const part = `${target}.bivalve-part`;
    fs.writeFileSync(part, await machine.fs.readFile(source), { flag: 'wx', mode: stat.mode & 0o777 });
    fs.renameSync(part, target);
  }
}

interface Overlay {
  /** Where it is in the machine. */
  at: string;
  /** The real directory below it. */
  directory: string;
}

function overlaysOf(command: string, mounts: NonNullable<Plan['boot']['mounts']>): Overlay[] {
  const overlays = Object.entries(mounts).flatMap(([at, mount]) =>
    mount.type === 'overlay' ? [{ at, directory: mount.directory }] : [],
  );
  if (overlays.length === 0)
    throw new UsageError(`${command}: nothing to compare: use --here or --mount type=overlay,…`);
  return overlays;
}

/** The saved machine, once it is clear which directory each of its overlays is of. */
async function thawForOverlays(
  command: string,
  file: string,
  plan: Plan,
  overlays: Overlay[],
): Promise<Machine> {
  const { readImage } = await import('./images.js');
  const machine = await Machine.thaw(readImage(file), plan.boot);
  const there = (await machine.mounts()).filter(({ type }) => type === 'overlay').map(({ path: at }) => at);
  const given = overlays.map(({ at }) => at);
  const unknown = there.find((at) => !given.includes(at));
  if (unknown !== undefined)
    throw new UsageError(
      `${command}: the image has an overlay at ${unknown}: say with --here or --mount of which directory`,
    );
  const missing = given.find((at) => !there.includes(at));
  if (missing !== undefined) throw new UsageError(`${command}: the image has no overlay at ${missing}`);
  return machine;
}

export async function overlayCommand(
  command: 'diff' | 'apply',
  words: string[] | undefined,
  before: CliOptions,
): Promise<number> {
  const options = words ? mergeOptions(before, words) : before;
  const saved = options.image;
  const onlyLook = saved !== undefined && options.script === undefined && options.operands.length === 0;
  const plan = makePlan(options);
  if (plan.program === null && !onlyLook)
    throw new UsageError(`${command}: give a script with -c, or run FILE`);
  // A dry run may read what it would write: everything that is writable becomes an overlay.
  const mounts = plan.boot.mounts ?? {};
  for (const mount of Object.values(mounts))
    if (options.dryRun && mount.type === 'rw') mount.type = 'overlay';
  const overlays = overlaysOf(command, mounts);
  const machine = saved
    ? await thawForOverlays(command, saved, plan, overlays)
    : await Machine.boot(plan.boot);
  const status = onlyLook ? 0 : await runProgram(machine, plan, { ...options, json: false });
  // stdout belongs to the script where there is one.
  const to = onlyLook ? process.stdout : process.stderr;
  for (const { at, directory } of overlays) {
    for (const change of await machine.overlayChanges(at)) {
      to.write(`${MARKS[change.kind]} ${path.join(directory, change.path)}\n`);
      if (command === 'apply' && !options.dryRun && status === 0)
        await applyChange(machine, at, directory, change);
    }
  }
  if (command === 'apply' && status !== 0)
    process.stderr.write('bivalve: nothing was applied: the script failed\n');
  return status;
}
