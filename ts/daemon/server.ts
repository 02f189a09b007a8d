// The script daemon: sockets, files, threads and the clock around the engine's daemon (core.ts).
import fs from 'node:fs';
import type net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { Machine } from '../index.js';
import { nodePlatform } from '../platform/node.js';
import { isLoopbackHost, packageVersion } from '../platform/node_package.js';
import { DaemonCore, type DaemonAction, type DaemonEvent, type ViewRequest } from './core.js';
import { readLibrary, readWhole, writeWhole } from './files.js';
import { inodeOf, listenAt, listenTcp, ListenError } from './listen.js';
import { Log, type LogLevel } from './log.js';
import { MachineJobs } from './machines.js';
import { Viewer } from './viewer.js';
import { startNodeThread } from './threads_node.js';
import { ScriptWorkers } from './workers.js';

export interface DaemonOptions {
  /** A Unix socket's path, or a named pipe on Windows. Without it, `tcp` and `stdio`: nobody can come. */
  socket?: string;
  /** Listens there, too. Port 0: any. A host that is not this computer needs `token`. */
  tcp?: { host?: string; port: number };
  /** Clients over TCP have to show it first: `{"method": "auth", "params": {"token": …}}`. */
  token?: string;
  /** Serves a page that shows the project, by default for this computer alone; other hosts need `token`. */
  http?: { host?: string; port: number };
  /** One client on these streams. */
  stdio?: { input: Readable; output: Writable };
  /** Scripts that run at one time: 1 to 64, by default 4. */
  workers?: number;
  /** Scripts that may wait: by default 100. */
  queue?: number;
  /** Files that are read or written at one time: by default 4. */
  fileWorkers?: number;
  /** Calls that may wait for such: by default 1024. */
  callQueue?: number;
  /** Bytes of a message, by default 16 MiB. */
  maxMessage?: number;
  /** By default 256. */
  maxConnections?: number;
  /** Goxel's leniency with wrong parameters, and what failed scripts changed stays. */
  compat?: boolean;
  /** Scripts see the same random numbers each time. */
  deterministic?: boolean;
  /** Whether a script's timeout counts its wait in the queue: 'total'. Default 'execution'. */
  timeoutScope?: 'execution' | 'total';
  /** Directories from which scripts may be read by their path. Default: any, for clients of the socket. */
  scriptRoots?: readonly string[];
  /**
   * Directories below which clients may load, save, export and render to. Default: anywhere. Scripts may save files
   * only when there are some, and only there.
   */
  allowWrite?: readonly string[];
  /** Where the library of scripts is kept. Default: in memory. */
  scriptsDirectory?: string;
  /** What relative paths begin at. */
  workingDirectory?: string;
  logFile?: string;
  /** By default 'info'. */
  logLevel?: LogLevel;
  /** How long scripts may go on after `stop`, in milliseconds; by default 5000. */
  shutdownMs?: number;
}

interface Client {
  send(bytes: Uint8Array): void;
  close(): void;
}

/** How often it is looked whether a client that sends no more is still there, and whether the socket's file is. */
const PROBE_MS = 50;
const SOCKET_CHECK_MS = 500;

/**
 * Any web page can make a browser send such a request here, with messages as its body: reading on behind the
 * header's lines, as after other texts that are no JSON, would obey it.
 */
const HTTP_REQUEST = /^(GET|HEAD|POST|PUT|DELETE|OPTIONS|PATCH|TRACE|CONNECT) /;

export class Daemon {
  readonly #core: DaemonCore;
  readonly #options: DaemonOptions;
  readonly #log: Log;
  readonly #workers: ScriptWorkers;
  readonly #machines: MachineJobs;
  readonly #clients = new Map<number, Client>();
  readonly #servers: net.Server[] = [];
  readonly #cwd: string;
  readonly #allowed: readonly string[] | undefined;
  readonly #renderDirectory: string;
  #nextClient = 1;
  #wake: NodeJS.Timeout | undefined;
  #wakeAt = 0;
  #socketCheck: NodeJS.Timeout | undefined;
  #socketInode: number | undefined;
  #stopping = false;
  #writing = 0;
  #viewer: Viewer | undefined;
  /** What a viewer waits for while the engine is asked. */
  #viewed: Uint8Array = new Uint8Array();
  /** Hears that the last client has gone. */
  #deserted: () => void = () => undefined;
  #finish: () => void = () => undefined;
  /** Resolves when the daemon has ended and its files are gone. */
  readonly ended: Promise<void> = new Promise((resolve) => (this.#finish = resolve));
  /** Where it listens on TCP. */
  port: number | undefined;
  /** Where the viewer's page is. */
  viewerUrl: string | undefined;

  private constructor(core: DaemonCore, options: DaemonOptions, log: Log) {
    this.#core = core;
    this.#options = options;
    this.#log = log;
    this.#cwd = path.resolve(options.workingDirectory ?? '.');
    this.#allowed = options.allowWrite?.map((directory) => path.resolve(this.#cwd, directory));
    this.#renderDirectory = process.env['GOXEL_RENDER_DIR'] ?? '/tmp/goxel_renders';
    this.#workers = new ScriptWorkers(startNodeThread, {
      ready: (worker) => this.#tell({ do: 'ready', id: worker }),
      done: (job, head, change) =>
        this.#tell({ do: 'done', id: job, headSize: head.byteLength }, head, change),
      lost: (worker, error) => {
        this.#log.write('error', `worker ${worker}: ${error.message}`);
        this.#tell({ do: 'lost', id: worker });
      },
    });
    this.#machines = new MachineJobs(
      {
        done: (job, head) => {
          const bytes = Buffer.from(JSON.stringify(head));
          this.#tell({ do: 'done', id: job, headSize: bytes.byteLength }, bytes);
        },
        output: (job, stream, bytes) => this.#tell({ do: 'output', id: job, stream }, bytes),
      },
      (boot) => Machine.boot({ ...boot, worker: true }),
    );
  }

  /** Listens when it resolves. Rejects with a ListenError or the listener's own error. */
  static async start(options: DaemonOptions): Promise<Daemon> {
    const { tcp, http, token } = options;
    for (const place of [tcp, http])
      if (place && !isLoopbackHost(place.host ?? '127.0.0.1') && !token)
        throw new ListenError('listening on TCP for other computers needs a token (--token)');
    const log = new Log(options.logFile, options.logLevel ?? 'info');
    const number = (name: string): number | undefined => {
      const value = Number(process.env[name]);
      return process.env[name] !== undefined && Number.isInteger(value) && value > 0 ? value : undefined;
    };
    const set = <T>(name: string, value: T | undefined): Record<string, T> =>
      value === undefined ? {} : { [name]: value };
    const core = await DaemonCore.open(nodePlatform, {
      version: packageVersion(),
      hostname: os.hostname(),
      pid: process.pid,
      compat: options.compat ?? false,
      deterministic: options.deterministic ?? false,
      totalTimeout: options.timeoutScope === 'total',
      scriptSaves: (options.allowWrite?.length ?? 0) > 0,
      ...set('workers', options.workers),
      ...set('queue', options.queue),
      ...set('fileWorkers', options.fileWorkers),
      ...set('callQueue', options.callQueue),
      ...set('maxMessage', options.maxMessage),
      ...set('maxConnections', options.maxConnections),
      ...set('token', token),
      ...set('scriptRoots', options.scriptRoots?.length ? options.scriptRoots.join('\n') : undefined),
      ...set('scriptsDir', options.scriptsDirectory && path.resolve(options.scriptsDirectory)),
      ...set('renderDir', process.env['GOXEL_RENDER_DIR']),
      ...set('renderTtl', number('GOXEL_RENDER_TTL')),
      ...set('renderMaxBytes', number('GOXEL_RENDER_MAX_SIZE')),
      ...set('renderCleanup', number('GOXEL_RENDER_CLEANUP_INTERVAL')),
      ...set('shutdownMs', options.shutdownMs),
    });
    const daemon = new Daemon(core, options, log);
    await daemon.#readLibrary();
    await daemon.#listen();
    return daemon;
  }

  async #readLibrary(): Promise<void> {
    const directory = this.#options.scriptsDirectory;
    if (directory === undefined) return;
    for await (const bytes of readLibrary(directory)) this.#tell({ do: 'library' }, bytes);
  }

  async #listen(): Promise<void> {
    const { socket, tcp, http, stdio, token } = this.#options;
    if (socket !== undefined) await this.#listenAt(socket);
    if (tcp) {
      const host = tcp.host ?? '127.0.0.1';
      const server = await listenTcp(host, tcp.port, (client) =>
        this.#accept(client, false, token !== undefined),
      );
      this.#servers.push(server);
      this.port = (server.address() as net.AddressInfo).port;
      this.#log.write('info', `listening on ${host}:${this.port}`);
    }
    if (http) {
      const host = http.host ?? '127.0.0.1';
      const owner = {
        view: (id: number, request: ViewRequest) => {
          this.#tell({ do: 'view', id, ...request });
          return this.#viewed;
        },
        unview: (id: number) => this.#tell({ do: 'unview', id }),
        log: (text: string) => this.#log.write('error', text),
      };
      this.#viewer = await Viewer.start(owner, { host, port: http.port, token });
      this.viewerUrl = this.#viewer.url;
      this.#log.write('info', `the viewer is at ${this.viewerUrl}`);
    }
    if (stdio) this.#serveStreams(stdio.input, stdio.output);
  }

  async #listenAt(socket: string): Promise<void> {
    const server = await listenAt(socket, (client) => this.#accept(client, true, false));
    this.#servers.push(server);
    this.#socketInode = inodeOf(socket);
    this.#log.write('info', `listening at ${socket}`);
    // Somebody who cleans up /tmp may take the file away.
    this.#socketCheck ??= setInterval(() => {
      if (this.#stopping || inodeOf(socket) === this.#socketInode) return;
      if (inodeOf(socket) !== undefined) return;
      this.#log.write('warn', `${socket} is gone: listening there anew`);
      this.#servers.splice(this.#servers.indexOf(server), 1);
      server.close();
      this.#listenAt(socket).catch((error: unknown) => this.#log.write('error', (error as Error).message));
    }, SOCKET_CHECK_MS).unref();
  }

  #accept(socket: net.Socket, local: boolean, needsToken: boolean): void {
    const id = this.#nextClient++;
    let probe: NodeJS.Timeout | undefined;
    this.#clients.set(id, {
      send: (bytes) => void socket.write(bytes),
      close: () => void socket.end(),
    });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearInterval(probe);
      this.#forget(id);
      this.#tell({ do: 'closed', id });
    });
    socket.on('end', () => {
      this.#tell({ do: 'end', id });
      // A client that only has nothing more to say reads on; to one that is gone even nothing cannot be written.
      if (local && !socket.destroyed)
        probe = setInterval(() => {
          if (socket.writable) socket.write(Buffer.alloc(0));
        }, PROBE_MS).unref();
    });
    this.#tell({ do: 'connect', id, local, needsToken });
    let fresh = !local;
    socket.on('data', (bytes: Buffer) => {
      if (fresh && HTTP_REQUEST.test(bytes.toString('latin1', 0, 16))) {
        this.#log.write('warn', 'an HTTP request was refused: a web page may have sent it');
        socket.destroy();
        return;
      }
      fresh = false;
      this.#tell({ do: 'data', id }, bytes);
      // A client that asks and does not read waits until it does.
      if (socket.writableNeedDrain) {
        socket.pause();
        socket.once('drain', () => socket.resume());
      }
    });
  }

  #serveStreams(input: Readable, output: Writable): void {
    const id = this.#nextClient++;
    this.#clients.set(id, {
      send: (bytes) => void output.write(bytes),
      close: () => {
        this.#forget(id);
        void this.stop();
      },
    });
    output.on('error', () => void this.stop());
    this.#tell({ do: 'connect', id, local: true, needsToken: false });
    input.on('data', (bytes: Buffer) => this.#tell({ do: 'data', id }, bytes));
    input.on('end', () => this.#tell({ do: 'end', id }));
  }

  #forget(id: number): void {
    this.#clients.delete(id);
    if (this.#clients.size === 0) this.#deserted();
  }

  #tell(event: DaemonEvent, ...bytes: Uint8Array[]): void {
    const { wake, idle, version, actions } = this.#core.tell(event, ...bytes);
    for (const action of actions) this.#act(action);
    this.#viewer?.changed(version);
    if (wake >= 0) this.#wakeIn(wake);
    if (this.#stopping && idle && this.#writing === 0) this.#close();
  }

  /** A timer that comes too early does no harm: it is only set anew where the one that is set would be too late. */
  #wakeIn(ms: number): void {
    const at = performance.now() + ms + 1;
    if (this.#wake && this.#wakeAt <= at) return;
    clearTimeout(this.#wake);
    this.#wakeAt = at;
    this.#wake = setTimeout(
      () => {
        this.#wake = undefined;
        this.#tell({ do: 'tick' });
      },
      Math.min(ms + 1, 0x7fffffff),
    );
  }

  #act(action: DaemonAction): void {
    const { kind, id, worker, text, bytes } = action;
    switch (kind) {
      case 'send':
        return this.#clients.get(id)?.send(bytes);
      case 'close':
        return this.#clients.get(id)?.close();
      case 'run':
        if (action.flag) this.#machines.run(id, JSON.parse(text) as Parameters<MachineJobs['run']>[1]);
        else this.#workers.run(worker, { id, head: `{"do":"run","id":${id},${text.slice(1)}`, bytes });
        return;
      case 'cancel':
        if (action.flag) this.#machines.stop(id);
        else this.#workers.stop(worker, id);
        return;
      case 'kill':
        if (action.flag) this.#machines.kill(id);
        else this.#workers.kill(worker);
        return;
      case 'read':
        return void readWhole(
          this.#resolve(text),
          action.limit,
          action.flag ? this.#options.scriptRoots : action.project ? this.#allowed : undefined,
        ).then(({ bytes: content, ...result }) =>
          this.#tell({ do: 'file', id, ...result }, content ?? new Uint8Array()),
        );
      case 'write':
        return this.#write(id, text, bytes, action.project);
      case 'remove':
        return void fs.promises.rm(this.#resolve(text), { force: true }).catch(() => undefined);
      case 'log':
        return this.#log.write(Buffer.from(bytes).toString() as LogLevel, text);
      case 'view':
        this.#viewed = bytes;
        return;
    }
  }

  #resolve(file: string): string {
    return path.resolve(this.#cwd, file);
  }

  #write(id: number, name: string, bytes: Uint8Array, named: boolean): void {
    const file = this.#resolve(name);
    const directory = path.dirname(file);
    const own =
      directory === path.resolve(this.#renderDirectory) || directory === this.#options.scriptsDirectory;
    this.#writing++;
    void writeWhole(file, bytes, own, named ? this.#allowed : undefined).then((result) => {
      this.#writing--;
      if (id !== 0) return this.#tell({ do: 'file', id, ...result });
      // Nobody waits for it: a file that goes with another one.
      if (!result.ok) this.#log.write('error', result.message ?? `${file} was not written`);
      this.#tell({ do: 'tick' });
    });
  }

  /** Reads the library again and opens the log file anew. */
  async reload(level?: LogLevel): Promise<void> {
    if (level) this.#log.level = level;
    this.#log.reopen();
    await this.#readLibrary();
    this.#log.write('info', 'reloaded');
  }

  log(level: LogLevel, message: string): void {
    this.#log.write(level, message);
  }

  /** Lets running scripts end, refuses new ones, and closes. Resolves when all is closed. */
  stop(): Promise<void> {
    if (!this.#stopping) {
      this.#stopping = true;
      this.#log.write('info', 'stopping');
      for (const server of this.#servers) server.close();
      this.#tell({ do: 'shutdown' });
    }
    return this.ended;
  }

  #closed = false;

  #close(): void {
    if (this.#closed) return;
    this.#closed = true;
    clearTimeout(this.#wake);
    clearInterval(this.#socketCheck);
    for (const client of this.#clients.values()) client.close();
    void Promise.all([
      this.#workers.end(),
      this.#machines.end(),
      this.#drained(),
      this.#viewer?.close(),
    ]).then(() => {
      this.#log.write('info', 'stopped');
      this.#finish();
    });
  }

  /** Until clients have taken what was sent, but not for ever. */
  #drained(): Promise<void> {
    if (this.#clients.size === 0) return Promise.resolve();
    return new Promise((resolve) => {
      const late = setTimeout(resolve, 1000);
      this.#deserted = () => {
        clearTimeout(late);
        resolve();
      };
    });
  }
}
