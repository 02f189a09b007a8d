// What the daemon is compared with: the service that one would write by hand. A Unix socket, JSON-RPC by lines, a pool
// of four threads (piscina), and for each script a fresh context of quickjs-emscripten with a `goxel.addVoxel` that
// puts voxels into a Map of the thread. No snapshot, no commit, no priorities, no limits but time and memory.
import net from 'node:net';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';

let quickjs;

/** Runs in a thread of the pool. */
export default async function run({ script, timeout_ms = 30_000 }) {
  const { getQuickJS, shouldInterruptAfterDeadline } = await import('quickjs-emscripten');
  quickjs ??= await getQuickJS();
  const runtime = quickjs.newRuntime();
  runtime.setMemoryLimit(64 << 20);
  runtime.setInterruptHandler(shouldInterruptAfterDeadline(Date.now() + timeout_ms));
  const context = runtime.newContext();
  const voxels = new Map();
  try {
    const goxel = context.newObject();
    const add = context.newFunction('addVoxel', (x, y, z, colour) => {
      voxels.set(
        `${context.getNumber(x)},${context.getNumber(y)},${context.getNumber(z)}`,
        context.dump(colour),
      );
      return context.true;
    });
    context.setProp(goxel, 'addVoxel', add);
    context.setProp(context.global, 'goxel', goxel);
    add.dispose();
    goxel.dispose();
    const result = context.evalCode(script);
    const failed = result.error !== undefined;
    (result.error ?? result.value).dispose();
    return { success: !failed, code: failed ? -1 : 0, voxels: voxels.size };
  } finally {
    context.dispose();
    runtime.dispose();
  }
}

if (isMainThread && process.argv[1] === fileURLToPath(import.meta.url)) {
  const { Piscina } = await import('piscina');
  const pool = new Piscina({ filename: import.meta.url, minThreads: 4, maxThreads: 4 });
  const answer = async ({ id, method, params }) => {
    const result = method === 'ping' ? { pong: true } : await pool.run(params);
    return `${JSON.stringify({ jsonrpc: '2.0', result, id })}\n`;
  };
  const server = net.createServer((socket) => {
    let text = '';
    socket.setEncoding('utf8');
    socket.on('data', (more) => {
      const lines = (text + more).split('\n');
      text = lines.pop();
      for (const line of lines)
        void answer(JSON.parse(line)).then((out) => {
          if (socket.writable) socket.write(out);
        });
    });
    socket.on('error', () => undefined);
  });
  server.listen(process.argv[2], () => console.log('listening'));
}
