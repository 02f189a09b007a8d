// Programs of a machine behind a MessagePort. Runs in Node and in pages: `open(handler)` makes the far side, an end of a
// channel that `handler` of port_far.mjs serves, and gives the port that leads there.

/** Every kind of value, and the end that the program makes. */
export async function echoes(machine, open) {
  const far = await open('asks');
  const child = await machine.spawn(
    'node',
    ['-e', "process.on('message', (m) => (m === 'bye' ? process.disconnect() : process.send({ got: m })))"],
    { ipc: true, port: far.port },
  );
  return [await far.told, await child.exit, child.channel.connected];
}

/** The far side ends the channel: the program reads what came before. */
export async function farDisconnects(machine, open) {
  const far = await open('disconnects');
  const child = await machine.spawn(
    'node',
    [
      '-e',
      `let size = 0; process.on('message', (m) => (size += m.length));
       process.on('disconnect', () => { console.log(size, process.connected); process.exit(7); });`,
    ],
    { ipc: 'deka', port: far.port },
  );
  const text = await new Response(child.stdout).text();
  return [text, await far.told, await child.exit];
}

/** Nobody listens there: the program that sends has to wait, until somebody does. */
export async function waits(machine, open) {
  const far = await open('listensLate');
  const child = await machine.spawn(
    'node',
    [
      '-e',
      `let written = 0;
       for (let i = 0; i < 100; i++) process.send('x'.repeat(10_000) + i, () => written++);
       setTimeout(() => { console.log(written < 100); }, 100);`,
    ],
    { ipc: true, port: far.port },
  );
  const { value } = await child.stdout.getReader().read();
  far.go();
  return [new TextDecoder().decode(value), await far.told, await child.exit];
}

/** Two programs, each with one end of a channel. */
export async function twoPrograms(machine, other) {
  const { port1, port2 } = new MessageChannel();
  const asking = await machine.spawn(
    'node',
    [
      '-e',
      "process.on('message', (m) => { console.log(m); process.disconnect(); }); process.send([1, { a: 'é' }])",
    ],
    { ipc: true, port: port1 },
  );
  const answering = await other.spawn(
    'node',
    [
      '-e',
      "process.on('message', (m) => process.send({ answer: m })); process.on('disconnect', () => console.log('end'))",
    ],
    { ipc: true, port: port2 },
  );
  const texts = await Promise.all([asking, answering].map((child) => new Response(child.stdout).text()));
  return [texts, await asking.exit, await answering.exit];
}
