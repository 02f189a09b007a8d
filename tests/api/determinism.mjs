// One deterministic run, on whatever host imports it: what it wrote, its trace and its image, as hashes.

const script = `
sort < /tmp/in | uniq -c; sleep 3600; date
for i in 1 2 3; do (sleep 0.0$i; echo $i $RANDOM) & done; wait
seq 1 20000 | grep 7 | head -c 70000 | wc -c; echo $SRANDOM $EPOCHREALTIME
node -e 'setTimeout(function () { console.log(Date.now(), Math.random()) }, 50)'
x=0; while ((x++ < 30000)); do :; done; echo $x`;
const streamed = 'seq 1 60000; cat; echo end >&2; seq 1 9 | sort -r';

async function hash(bytes) {
  const { subtle } = globalThis.crypto ?? (await import('node:crypto')).webcrypto;
  const digest = await subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const textHash = (value) => hash(new TextEncoder().encode(JSON.stringify(value)));

/** `read`: how the streamed output is taken, a piece at a time. */
export async function deterministicRun(Machine, options, read = async () => undefined) {
  const machine = await Machine.boot({
    seed: 1,
    virtualClock: true,
    trace: true,
    files: { '/tmp/in': 'b\na\nb\n' },
    ...options,
  });
  const trace = [];
  machine.on('trace', (record) => trace.push(record));
  const { stdoutText, stderrText } = await machine.exec(script);
  const child = await machine.spawn('bash', ['-c', streamed]);
  const writer = child.stdin.getWriter();
  const written = (async () => {
    for (const size of [1, 100_000, 3]) await writer.write(new Uint8Array(size).fill(120));
    await writer.close();
  })();
  const collect = async (stream) => {
    let size = 0;
    const reader = stream.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return size;
      size += value.byteLength;
      await read();
    }
  };
  const sizes = await Promise.all([collect(child.stdout), collect(child.stderr), child.exit, written]);
  const image = await machine.freeze();
  await machine.dispose();
  return {
    stdout: stdoutText,
    stderr: stderrText,
    sizes: sizes.slice(0, 2),
    trace: `${trace.length} ${await textHash(trace)}`,
    image: await hash(image),
  };
}
