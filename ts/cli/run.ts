// Runs one program with this process's streams and signals.
import fs from 'node:fs';
import os from 'node:os';
import type { Machine } from '../index.js';
import { UsageError, type CliOptions } from './options.js';
import { INSPECT_PORT, METRICS, type Plan } from './plan.js';
import { collect, flush, forwardOutput, HostInput, writeNow } from './stdio.js';
import type { ParentChannel } from './ipc.js';

const FORWARDED: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** After as many, the user means this process. */
const PATIENCE = 3;

/** Trace records as lines of JSON; '-' is stderr. */
export function traceTo(machine: Machine, file: string | undefined): void {
  if (file === undefined) return;
  const fd = file === '-' ? 2 : fs.openSync(file, 'w');
  machine.on('trace', (record) => void fs.writeSync(fd, `${JSON.stringify(record)}\n`));
}

/** Opens what `--publish` says. */
export async function publishPorts(machine: Machine, ports: CliOptions['publish']): Promise<void> {
  for (const { port, ...options } of ports) {
    const published = await machine.publish(port, options).catch((error: NodeJS.ErrnoException) => {
      throw new UsageError(
        `--publish: cannot listen on ${options.host}:${port}: ${error.code ?? error.message}`,
      );
    });
    if (port === 0)
      process.stderr.write(
        `bivalve: ${published.host}:${published.port} leads to port ${options.guestPort}\n`,
      );
  }
}

async function publishDebugger(
  machine: Machine,
  { host, port }: { host: string; port: number },
): Promise<void> {
  const options = { host, guestPort: INSPECT_PORT };
  const published = await machine.publish(port, options).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`--inspect-duk: cannot listen on ${host}:${port}: ${error.code ?? error.message}`);
  });
  process.stderr.write(`bivalve: a debugger may attach at ${published.host}:${published.port}\n`);
}

/** Sends this process's signals to the program's group. Returns what ends that. */
export function forwardSignals(machine: Machine, pid: number): () => void {
  let seen = 0;
  const forward = (signal: NodeJS.Signals): void => {
    if (++seen > PATIENCE) process.exit(128 + os.constants.signals[signal]);
    machine.kill(-pid, signal).catch(() => undefined);
  };
  for (const signal of FORWARDED) process.on(signal, forward);
  return () => FORWARDED.forEach((signal) => process.off(signal, forward));
}

export const exitStatus = ({ code, signal }: { code: number | null; signal: string | null }): number =>
  code ?? 128 + (os.constants.signals[signal as NodeJS.Signals] ?? 1);

export async function runProgram(
  machine: Machine,
  plan: Plan,
  options: CliOptions,
  parent?: ParentChannel,
): Promise<number> {
  traceTo(machine, options.trace);
  await publishPorts(machine, options.publish);
  if (options.inspectDuk) await publishDebugger(machine, options.inspectDuk);
  const { file, args, argv0 } = plan.program as NonNullable<Plan['program']>;
  const input = new HostInput();
  const child = await machine.spawn(file, args, {
    blocked: { read: input.read, write: writeNow },
    ...(parent ? { ipc: parent.ipc, env: parent.env } : {}),
    ...(plan.cwd === undefined ? {} : { cwd: plan.cwd }),
    ...(argv0 === undefined ? {} : { argv0 }),
    terminal: options.json
      ? false
      : {
          stdin: process.stdin.isTTY ?? false,
          stdout: process.stdout.isTTY ?? false,
          stderr: process.stderr.isTTY ?? false,
        },
  });
  if (child.channel) parent?.connect(child.channel);
  const stop = forwardSignals(machine, child.pid);
  void input.forward(child);
  try {
    if (options.json) return await asJson(child);
    const output = Promise.all([
      forwardOutput(child.stdout, process.stdout),
      forwardOutput(child.stderr, process.stderr),
    ]);
    const end = await child.exit;
    await Promise.race([output, settled(machine)]);
    if (parent) {
      await parent.flush();
      await flush();
      stop();
      if (end.signal) parent.dieOf(end.signal);
    }
    return exitStatus(end);
  } finally {
    stop();
    if (options.ipcMetrics !== undefined) await saveMetrics(machine, options.ipcMetrics);
  }
}

/** Without a channel there is no file: then it is an empty one. */
async function saveMetrics(machine: Machine, file: string): Promise<void> {
  const lines = await machine.fs.readFile(METRICS).catch(() => new Uint8Array(0));
  fs.writeFileSync(file, lines);
}

async function asJson(child: Awaited<ReturnType<Machine['spawn']>>): Promise<number> {
  const output = Promise.all([collect(child.stdout), collect(child.stderr)]);
  const end = await child.exit;
  const [stdout, stderr] = await output;
  const exitCode = exitStatus(end);
  process.stdout.write(`${JSON.stringify({ exitCode, signal: end.signal, stdout, stderr })}\n`);
  return exitCode;
}

/** Background jobs may hold the output open: what they have written by the shell's end is shown. */
async function settled(machine: Machine): Promise<void> {
  await machine.usage();
  await new Promise((resolve) => setTimeout(resolve, 20));
}
