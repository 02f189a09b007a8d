// goxel-daemon(1), also `bivalve daemon`.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { PassThrough } from 'node:stream';
import { packageVersion } from '../platform/node_package.js';
import { ToolServer } from './mcp.js';
import { parseDaemonOptions, DAEMON_HELP, type DaemonCliOptions } from './options.js';
import { become, identityOf, removePidFile, runningDaemon, stopDaemon, writePidFile } from './process.js';
import { Daemon } from './server.js';

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const complain = (text: string): void => void process.stderr.write(`goxel-daemon: ${text}\n`);

function status(options: DaemonCliOptions): number {
  const pid = runningDaemon(options.pidFile);
  say(pid === undefined ? 'Daemon is not running' : `Daemon is running (PID: ${pid})`);
  return pid === undefined ? 1 : 0;
}

async function stop(options: DaemonCliOptions): Promise<number> {
  const pid = runningDaemon(options.pidFile);
  if (pid === undefined) {
    say('Daemon is not running');
    return 1;
  }
  const ended = await stopDaemon(pid, options.pidFile);
  say(ended ? 'Daemon stopped' : `Daemon does not end (PID: ${pid})`);
  return ended ? 0 : 1;
}

function reload(options: DaemonCliOptions): number {
  const pid = runningDaemon(options.pidFile);
  if (pid === undefined) {
    say('Daemon is not running');
    return 1;
  }
  process.kill(pid, 'SIGHUP');
  say('Daemon reloads');
  return 0;
}

/** Starts this program again in the background; ends when that one listens. */
async function daemonize(argv: readonly string[]): Promise<number> {
  const rest = argv.filter((word) => word !== '-D' && word !== '--daemonize');
  const child = spawn(
    process.execPath,
    [...process.execArgv, process.argv[1] ?? '', ...daemonWord(), ...rest, '--background'],
    {
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    },
  );
  let errors = '';
  child.stderr?.on('data', (bytes: Buffer) => (errors += bytes.toString()));
  const started = await new Promise<boolean>((resolve) => {
    child.once('message', () => resolve(true));
    child.once('exit', () => resolve(false));
    child.once('error', () => resolve(false));
  });
  if (!started) {
    process.stderr.write(errors);
    return 1;
  }
  child.disconnect();
  child.stderr?.destroy();
  child.unref();
  say(`Daemon started (PID: ${child.pid ?? 0})`);
  return 0;
}

/** `bivalve daemon …` says its name first, `goxel-daemon …` does not. */
const daemonWord = (): string[] => (/goxel-daemon(\.mjs)?$/.test(process.argv[1] ?? '') ? [] : ['daemon']);

/** Standard streams for the daemon, with the Model Context Protocol in between. */
function toolStreams(): { input: PassThrough; output: PassThrough } {
  const input = new PassThrough();
  const output = new PassThrough();
  const tools = new ToolServer(
    packageVersion(),
    (line) => void process.stdout.write(line),
    (line) => void input.write(line),
  );
  output.setEncoding('utf8').on('data', (text: string) => tools.answered(text));
  const asked = new Set<Promise<void>>();
  process.stdin.setEncoding('utf8').on('data', (text: string) => {
    const answering = tools.asked(text).finally(() => asked.delete(answering));
    asked.add(answering);
  });
  process.stdin.on('end', () => void Promise.all(asked).then(() => input.end()));
  return { input, output };
}

async function serve(options: DaemonCliOptions): Promise<number> {
  if (options.workingDirectory !== undefined) process.chdir(options.workingDirectory);
  const identity = identityOf(options.user, options.group);
  if (!options.stdio) writePidFile(options.pidFile);
  let daemon: Daemon;
  try {
    daemon = await Daemon.start({
      ...options.daemon,
      ...(options.stdio && {
        stdio: options.mcp ? toolStreams() : { input: process.stdin, output: process.stdout },
      }),
    });
    become(identity, [
      options.daemon.socket,
      options.stdio ? undefined : options.pidFile,
      options.daemon.logFile,
    ]);
  } catch (error) {
    removePidFile(options.pidFile);
    throw error;
  }
  let interrupts = 0;
  const end = (signal: string): void => {
    daemon.log('info', `${signal} received`);
    void daemon.stop();
  };
  process.on('SIGTERM', () => end('SIGTERM'));
  process.on('SIGINT', () => {
    if (++interrupts > 1) {
      cleanUp();
      process.exit(130);
    }
    end('SIGINT');
  });
  process.on('SIGHUP', () => {
    let level = options.daemon.logLevel;
    try {
      level =
        options.config === undefined ? level : parseDaemonOptions(['-c', options.config]).daemon.logLevel;
    } catch (error) {
      daemon.log('error', `the configuration was not read: ${(error as Error).message}`);
    }
    void daemon.reload(level);
  });
  process.on('SIGPIPE', () => undefined);
  const cleanUp = (): void => {
    removePidFile(options.pidFile);
    if (options.daemon.socket !== undefined) fs.rmSync(options.daemon.socket, { force: true });
  };
  if (process.send) process.send('listening');
  if (!options.stdio && !options.background) {
    const places = [
      options.daemon.socket,
      daemon.port === undefined ? undefined : `port ${daemon.port}`,
      daemon.viewerUrl,
    ];
    say(`goxel-daemon ${packageVersion()} listening at ${places.filter(Boolean).join(' and ')}`);
  }
  await daemon.ended;
  removePidFile(options.pidFile);
  return 0;
}

/** The original's checks of itself: a daemon of its own is started, told, and ended. */
async function testItself(signals: boolean): Promise<number> {
  const directory = fs.mkdtempSync('/tmp/goxel-daemon-test-');
  const files = ['-s', `${directory}/socket`, '-p', `${directory}/pid`, '-l', `${directory}/log`];
  try {
    const child = spawn(process.execPath, [process.argv[1] ?? '', ...daemonWord(), ...files], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise((resolve, reject) => {
      child.stdout.once('data', resolve);
      child.once('exit', () => reject(new Error('it did not start')));
    });
    if (signals) child.kill('SIGHUP');
    child.kill('SIGTERM');
    const code = await new Promise((resolve) => child.once('exit', resolve));
    const left = fs.readdirSync(directory).filter((name) => name !== 'log');
    const passed = code === 0 && left.length === 0;
    say(passed ? 'passed' : `failed: exit status ${String(code)}, files left: ${left.join(' ')}`);
    return passed ? 0 : 1;
  } finally {
    fs.rmSync(directory, { recursive: true, force: true });
  }
}

/** Runs the command line; the exit status. */
export async function runDaemon(argv: readonly string[]): Promise<number> {
  try {
    const options = parseDaemonOptions(argv);
    switch (options.what) {
      case 'help':
        process.stdout.write(DAEMON_HELP);
        return 0;
      case 'version':
        say(`goxel-daemon ${packageVersion()}`);
        return 0;
      case 'status':
        return status(options);
      case 'stop':
        return await stop(options);
      case 'reload':
        return reload(options);
      case 'test-signals':
      case 'test-lifecycle':
        return await testItself(options.what === 'test-signals');
      case 'daemonize':
        return await daemonize(argv);
      case 'serve':
        return await serve(options);
    }
  } catch (error) {
    complain((error as Error).message);
    return 1;
  }
}
