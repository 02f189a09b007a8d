// serialization: 'advanced': what arrives, there and back.
const cp = require('child_process');
const options = { serialization: 'advanced' };
if (process.argv[2] === 'child') {
  process.on('message', (m) => {
    if (m === 'bye') process.disconnect();
    else process.send(m);
  });
} else {
  const child = cp.fork(__filename, ['child'], options);
  const loop = { name: 'loop', list: [1] };
  loop.self = loop;
  loop.list.push(loop.list);
  const cause = new TypeError('because');
  const values = [
    undefined, null, -0, 1.5, 2 ** 31, -(2 ** 30) - 1, NaN, 'text', 'näive', '日本\0', 10n, -(2n ** 70n), 0n, new Date(5),
    /a(b)+/giu, new Map([[1, { a: 1 }], ['k', new Set([1, 'x'])]]), new Uint8Array([1, 2, 3]), Buffer.from('buffer'),
    new Float64Array([1.5, -2]), new DataView(new ArrayBuffer(3)), [1, , 3], Object.assign([1], { extra: true }), { 1: 'one', b: undefined },
    new RangeError('far', { cause }), Object(1), Object('s'), Object(false), new ArrayBuffer(4), loop,
  ].filter((value) => value !== undefined);
  let i = 0;
  child.on('message', (m) => {
    if (m instanceof Error) console.log(m.name, m.message, m.cause && m.cause.name, m.cause.message, typeof m.stack);
    else console.log(m, m !== null && typeof m === 'object' ? Object.prototype.toString.call(m) : typeof m);
    if (++i === values.length) child.send('bye');
  });
  values.forEach((value) => child.send(value));
  for (const value of [() => 1, { f() {} }, { s: Symbol('x') }])
    try {
      child.send(value);
      console.log('no throw');
    } catch (error) {
      console.log(error.name, error.code, error.message.split('\n')[0].slice(0, 40));
    }
  child.on('close', (code) => console.log('close', code));
}
//# status: 1
