// A daemon for a test: a process of its own with files of its own, and clients for it.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { finish } from '../finish.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const program = path.join(root, 'bin/goxel-daemon.mjs');

/** Resolves with the first line of a stream. */
const firstLine = (stream) =>
  new Promise((resolve) => {
    let text = '';
    stream.on('data', (bytes) => {
      text += bytes;
      if (text.includes('\n')) resolve(text.slice(0, text.indexOf('\n')));
    });
  });

/** Starts a daemon; `t` ends it. `args` are more options. */
export async function startDaemon(t, ...args) {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'goxel-'));
  const socket = path.join(dir, 's');
  const pidFile = path.join(dir, 'pid');
  const log = path.join(dir, 'log');
  const stdio = args.includes('--stdio');
  const child = spawn(
    process.execPath,
    [program, '-s', socket, '-p', pidFile, '-l', log, '-w', dir, '-V', ...args],
    { stdio: ['pipe', 'pipe', 'pipe'], env: { ...process.env, GOXEL_RENDER_DIR: path.join(dir, 'renders') } },
  );
  let errors = '';
  child.stderr.on('data', (bytes) => (errors += bytes));
  const ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve({ code, signal })));
  const end = async () => {
    if (child.exitCode === null) child.kill('SIGKILL');
    await ended;
    fs.rmSync(dir, { recursive: true, force: true });
  };
  if (t) finish(t, end);
  const daemon = {
    child,
    dir,
    socket,
    pidFile,
    ended,
    logFile: log,
    log: () => fs.readFileSync(log, 'utf8'),
  };
  if (stdio) return daemon;
  const line = await Promise.race([firstLine(child.stdout), ended]);
  if (typeof line !== 'string') throw new Error(`the daemon did not start: ${errors}`);
  daemon.port = Number(/port (\d+)/.exec(line)?.[1]);
  return daemon;
}

/** A raw connection: lines out, parsed answers in, in order of arrival. */
export class Raw {
  #socket;
  #text = '';
  #waiting = [];
  answers = [];
  closed;

  static connect(where) {
    const raw = new Raw();
    raw.#socket =
      typeof where === 'number'
        ? net.connect(where, '127.0.0.1')
        : net.connect({ path: where, allowHalfOpen: true });
    raw.#socket.setEncoding('utf8');
    raw.#socket.on('data', (text) => raw.#take(text));
    raw.#socket.on('error', () => undefined);
    raw.closed = new Promise((resolve) => raw.#socket.once('close', resolve));
    return new Promise((resolve, reject) => {
      raw.#socket.once('connect', () => resolve(raw));
      raw.#socket.once('error', reject);
    });
  }

  #take(text) {
    this.#text += text;
    for (let at; (at = this.#text.indexOf('\n')) >= 0; this.#text = this.#text.slice(at + 1)) {
      const answer = JSON.parse(this.#text.slice(0, at));
      const waiting = this.#waiting.shift();
      if (waiting) waiting(answer);
      else this.answers.push(answer);
    }
  }

  /** The next answer. */
  next() {
    if (this.answers.length > 0) return Promise.resolve(this.answers.shift());
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  write(text) {
    return new Promise((resolve) => this.#socket.write(text, resolve));
  }

  /** One message, as JSON when it is no text, and the next answer. */
  ask(message) {
    const answer = this.next();
    void this.write(
      typeof message === 'string' || message instanceof Uint8Array ? message : JSON.stringify(message),
    );
    return answer;
  }

  #id = 0;
  /** A call, and its answer. */
  call(method, params) {
    return this.ask({ jsonrpc: '2.0', method, ...(params !== undefined && { params }), id: ++this.#id });
  }

  async result(method, params) {
    const answer = await this.call(method, params);
    if (answer.error) throw Object.assign(new Error(answer.error.message), answer.error);
    return answer.result;
  }

  async error(method, params) {
    const answer = await this.call(method, params);
    if (!answer.error) throw new Error(`no error: ${JSON.stringify(answer)}`);
    return answer.error;
  }

  script(script, params = {}) {
    return this.call('goxel.execute_script', { script, ...params });
  }

  half() {
    this.#socket.end();
  }
  end() {
    this.#socket.destroy();
  }
}
