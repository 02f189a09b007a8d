// What JSON makes of values on their way.
const cp = require('child_process');
if (process.argv[2] === 'child') {
  process.send({
    a: undefined, f() {}, n: NaN, i: -Infinity, d: new Date(0), z: -0, list: [undefined, () => 1, 1],
    own: { toJSON: () => 'own' }, buffer: Buffer.from('hi'), map: new Map([[1, 2]]), typed: new Uint8Array(2),
  });
  process.send(NaN);
  process.send(new String('boxed'));
  process.send([1, , 3]);
  process.send({ ['__proto__']: 1 });
} else {
  const child = cp.fork(__filename, ['child']);
  child.on('message', (m) => console.log(JSON.stringify(m), Object.is(m?.z, -0)));
  child.on('close', (code) => console.log('close', code));
}
//# status: 0
//| {"n":null,"i":null,"d":"1970-01-01T00:00:00.000Z","z":0,"list":[null,null,1],"own":"own","buffer":{"type":"Buffer","data":[104,105]},"map":{},"typed":{"0":0,"1":0}} false
//| null false
//| "boxed" false
//| [1,null,3] false
//| {"__proto__":1} false
//| close 0
