// bivalve doctor: what this host offers, and what it lacks.
import { Machine } from '../index.js';

interface Check {
  what: string;
  run(): string | Promise<string>;
}

const checks: Check[] = [
  {
    what: 'node',
    run() {
      const major = Number(process.versions.node.split('.')[0]);
      if (major < 18) throw new Error(`${process.version}; 18 or newer is needed`);
      return process.version;
    },
  },
  { what: 'platform', run: () => `${process.platform} ${process.arch}` },
  {
    what: 'webassembly exceptions',
    run() {
      // A module with one tag and nothing else.
      const tag = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 13, 3, 1, 0, 0]);
      if (!WebAssembly.validate(tag)) throw new Error('not supported by this runtime');
      return 'yes';
    },
  },
  {
    what: 'machine',
    async run() {
      const start = performance.now();
      const machine = await Machine.boot();
      const booted = performance.now() - start;
      const { memoryBytes } = await machine.usage();
      await machine.dispose();
      return `boots in ${booted.toFixed(1)} ms, uses ${Math.ceil(memoryBytes / 1024)} KiB`;
    },
  },
  {
    what: 'freeze and thaw',
    async run() {
      const machine = await Machine.boot();
      const image = await machine.freeze();
      const twin = await Machine.thaw(image);
      await Promise.all([machine.dispose(), twin.dispose()]);
      return `image of ${Math.ceil(image.byteLength / 1024)} KiB`;
    },
  },
  {
    what: 'confined mounts',
    run: () =>
      process.platform === 'linux'
        ? 'yes, by descriptors'
        : 'by comparing paths: another process of this host may race it (see SECURITY.md)',
  },
  { what: 'shared memory', run: () => (typeof SharedArrayBuffer === 'function' ? 'yes' : 'no') },
  {
    what: 'terminal',
    run: () =>
      process.stdin.isTTY && process.stdout.isTTY ? 'interactive' : 'no: input or output is redirected',
  },
];

export async function doctorCommand(): Promise<number> {
  let failed = 0;
  for (const { what, run } of checks) {
    try {
      process.stdout.write(`ok    ${what}: ${await run()}\n`);
    } catch (error) {
      failed++;
      process.stdout.write(`FAIL  ${what}: ${(error as Error).message}\n`);
    }
  }
  return failed ? 1 : 0;
}
