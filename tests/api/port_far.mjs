// The far side of port_channel.mjs: what a worker does with a channel. Each tells what it has seen.

const values = [1, 'text\n\u2028é', null, true, [], { a: { b: [1, null] } }];

export async function asks(channel) {
  const got = [];
  const ended = new Promise((resolve) => channel.on('exit', resolve));
  const gone = new Promise((resolve) => channel.on('disconnect', resolve));
  channel.on('message', (message) => got.push(message));
  const taken = [];
  for (const value of [...values, 'bye']) taken.push(await channel.send(value));
  await gone;
  const late = await channel.send('late');
  const refused = await channel.send(() => 1).catch((error) => error.name);
  return { got, taken, late, refused, connected: channel.connected, end: await ended };
}

export async function disconnects(channel) {
  const ended = new Promise((resolve) => channel.on('exit', resolve));
  for (let i = 0; i < 20; i++) void channel.send('x'.repeat(20_000));
  channel.disconnect();
  return { connected: channel.connected, late: await channel.send(1), end: await ended };
}

export async function listensLate(channel, when) {
  const got = [];
  const ended = new Promise((resolve) => channel.on('exit', resolve));
  await when;
  channel.on('message', (message) => got.push(Number(message.replace(/^x+/, ''))));
  const end = await ended;
  return { inOrder: got.every((number, i) => number === i), count: got.length, end };
}

/** What each of the calls of port_channel.mjs gives. */
export const expected = {
  echoes: [
    {
      got: values.map((value) => ({ got: value })),
      taken: [...values, 'bye'].map(() => true),
      late: false,
      refused: 'TypeError',
      connected: false,
      end: { code: 0, signal: null },
    },
    { code: 0, signal: null },
    false,
  ],
  farDisconnects: [
    '400000 false\n',
    { connected: false, late: false, end: { code: 7, signal: null } },
    { code: 7, signal: null },
  ],
  waits: ['true\n', { inOrder: true, count: 100, end: { code: 0, signal: null } }, { code: 0, signal: null }],
  twoPrograms: [
    ["{ answer: [ 1, { a: 'é' } ] }\n", 'end\n'],
    { code: 0, signal: null },
    { code: 0, signal: null },
  ],
};
