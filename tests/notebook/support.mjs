// What the notebook's tests share: a directory, the command that serves it, and waiting for what a file says.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { finish } from '../finish.mjs';

export const bin = fileURLToPath(new URL('../../bin/daebug.mjs', import.meta.url));
export const FOOTER = `${'-'.repeat(70)}\n> Append your JavaScript snippet below to execute against this page.\n\n\n`;
export const EMPTY = `# T\n\n${FOOTER}`;
export const js = (code) => `\`\`\`js\n${code}\n\`\`\`\n`;

/** A directory that is gone when the test is over. */
export function directory(t, files = {}) {
  const dir = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'bivalve-notebook-')));
  finish(t, () => fs.rmSync(dir, { recursive: true, force: true, maxRetries: 5 }));
  for (const [name, text] of Object.entries(files)) write(dir, name, text);
  return dir;
}

export function write(dir, name, text) {
  fs.mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
  fs.writeFileSync(path.join(dir, name), text);
}
export const read = (dir, name = 'daebug/pg.md') => fs.readFileSync(path.join(dir, name), 'utf8');
export const append = (dir, text, name = 'daebug/pg.md') => fs.appendFileSync(path.join(dir, name), text);

/** Runs the command to its end. */
export function command(args, { cwd, env } = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [bin, ...args], {
      cwd,
      env: { ...process.env, PORT: '', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => (stdout += chunk));
    child.stderr.on('data', (chunk) => (stderr += chunk));
    child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
}

/** A running server; `stop` ends it and gives its exit status. */
export async function serve(t, dir, args = ['--port', '0'], { env } = {}) {
  const child = spawn(process.execPath, [bin, '--root', dir, ...args], {
    env: { ...process.env, PORT: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const server = { child, stdout: '', stderr: '', port: 0, url: '' };
  child.stderr.on('data', (chunk) => (server.stderr += chunk));
  server.ended = new Promise((resolve) => child.on('close', (code, signal) => resolve({ code, signal })));
  await new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      server.stdout += chunk;
      if (server.stdout.includes('daebug.md  registry')) resolve();
    });
    server.ended.then(() => reject(new Error(`it ended: ${server.stderr}`)));
  });
  server.port = Number(/[^\n]*http:\/\/localhost:(\d+)\//.exec(server.stdout)[1]);
  server.url = `http://localhost:${server.port}`;
  server.stop = async (signal = 'SIGTERM') => {
    child.kill(signal);
    return server.ended;
  };
  finish(t, () => {
    child.kill('SIGKILL');
    return server.ended;
  });
  return server;
}

/** Waits until `find` gives something; the file system has no better event. */
export async function until(find, what = String(find)) {
  for (const end = Date.now() + 20_000; Date.now() < end;) {
    try {
      const found = await find();
      if (found) return found;
    } catch (error) {
      if (error.code !== 'ENOENT') throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`in vain: ${what}`);
}

/** One server for all tests of a file; ended after them. */
export function shared({ before, after }, args) {
  const server = {};
  let end;
  const t = { after: (work) => (end = work) };
  before(async () => {
    const dir = directory(t, { 'daebug/first.md': EMPTY });
    Object.setPrototypeOf(Object.assign(server, { dir }), await serve(t, dir, args));
  });
  after(() => end?.());
  return server;
}

export class Realm {
  constructor(server, name = 'pg', url = 'http://page/') {
    this.server = server;
    this.name = name;
    this.endpoint = `${server.url}/-daebug-channel?name=${encodeURIComponent(name)}&url=${encodeURIComponent(url)}`;
  }
  /** The next job, however many empty answers come before it. */
  async job() {
    for (;;) {
      const response = await fetch(this.endpoint);
      const code = await response.text();
      if (response.status !== 200) throw new Error(`status ${response.status}: ${code}`);
      if (code !== '') return { code, id: response.headers.get('x-job-id') };
    }
  }
  /** A job as the API tells it, or undefined when there was none for so long. */
  async poll(timeoutMs) {
    const name = encodeURIComponent(this.name);
    const register = { method: 'POST', headers: { 'content-type': 'application/json' } };
    await fetch(`${this.server.url}/workers/register`, {
      ...register,
      body: JSON.stringify({ workerName: this.name }),
    });
    const response = await fetch(`${this.server.url}/instances/${name}/jobs/poll?timeout=${timeoutMs}`);
    return response.status === 204 ? undefined : response.json();
  }
  async post(message) {
    const response = await fetch(this.endpoint, { method: 'POST', body: JSON.stringify(message) });
    return { status: response.status, text: await response.text() };
  }
  /** Takes a job and answers it. */
  async answer(value) {
    const { id, code } = await this.job();
    await this.post({ ok: true, value: typeof value === 'function' ? value(code) : value, jobId: id });
    return code;
  }
}

/** A request with whatever bytes the caller wants to send. */
export function raw(port, { method = 'GET', path: target = '/', headers = {}, body } = {}) {
  return new Promise((resolve, reject) => {
    const request = http.request({ host: '127.0.0.1', port, method, path: target, headers }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          headers: response.headers,
          text: Buffer.concat(chunks).toString(),
        }),
      );
    });
    request.on('error', reject);
    request.end(body);
  });
}
