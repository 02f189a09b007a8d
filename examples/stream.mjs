// A program with streams: what it prints is there while it runs, and it waits for what you write.
import { Machine } from 'bivalve';

const machine = await Machine.boot();
const child = await machine.spawn('bash', ['-c', 'while read -r name; do echo "hello $name"; done']);
const input = child.stdin.getWriter();
const output = child.stdout.pipeThrough(new TextDecoderStream()).getReader();
for (const name of ['bash', 'node']) {
  await input.write(new TextEncoder().encode(`${name}\n`));
  process.stdout.write((await output.read()).value);
}
await input.close();
console.log(await child.exit);
await machine.dispose();
