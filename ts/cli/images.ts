// bivalve freeze, bivalve thaw: a machine kept in a file.
import fs from 'node:fs';
import { Machine } from '../index.js';
import { replaceFile } from '../platform/node_package.js';
import { mergeOptions, UsageError, type CliOptions } from './options.js';
import { makePlan, type Plan } from './plan.js';
import { runProgram, traceTo } from './run.js';

function imageName(words: string[], command: string): [string, string[]] {
  const [file, ...rest] = words;
  if (file === undefined) throw new UsageError(`${command}: which image file?`);
  return [file, rest];
}

export async function freezeCommand(words: string[], before: CliOptions): Promise<number> {
  const [file, rest] = imageName(words, 'freeze');
  const options = mergeOptions(before, rest);
  const plan = makePlan(options);
  if (plan.program === null) throw new UsageError('freeze: give a script with -c, or run FILE');
  const machine = await Machine.boot(plan.boot);
  const status = await runProgram(machine, plan, options);
  const image = await machine.freeze();
  await replaceFile(file, image);
  return status;
}

export function readImage(file: string): Buffer {
  try {
    return fs.readFileSync(file);
  } catch (error) {
    throw new UsageError(`${file}: ${(error as Error).message}`);
  }
}

export async function thawCommand(words: string[], before: CliOptions): Promise<number> {
  const [file, rest] = imageName(words, 'thaw');
  const options = mergeOptions(before, rest);
  const plan = makePlan(options);
  const image = readImage(file);
  const machine = await Machine.thaw(image, { ...plan.boot, worker: plan.program === null });
  if (options.script === undefined && options.operands.length === 0) return goOn(machine, plan, options);
  return runProgram(machine, plan, options);
}

/** Waits for what the image was in the middle of; else a prompt, or the script on stdin. */
async function goOn(machine: Machine, plan: Plan, options: CliOptions): Promise<number> {
  const open = (await machine.calls()).filter((call) => !call.done);
  if (open.length > 0) {
    traceTo(machine, options.trace);
    let status = 0;
    for (const call of open) {
      const result = await machine.resume(call.id);
      process.stdout.write(result.stdout);
      process.stderr.write(result.stderr);
      status = result.exitCode;
    }
    return status;
  }
  if (plan.program === null) return (await import('./interactive.js')).interact(plan, options, machine);
  return runProgram(machine, plan, options);
}
