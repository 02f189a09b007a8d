// What is queued in a domain runs in it, and what it throws comes to it.
const domain = require('domain');
const fs = require('fs');
const d = domain.create();
let count = 0;
d.on('error', (error) => console.log(++count, error.message, error.domain === d, error.domainThrown, process.domain, domain._stack.length));
const say = (name) => console.log(name, process.domain === d);
const later = [
  (call) => setTimeout(call, 1),
  (call) => setImmediate(call),
  (call) => process.nextTick(call),
  (call) => fs.stat('.', call),
  (call) => fs.readFile('nothing', call),
  (call) => require('child_process').exec('true', call),
  (call) => require('dns').lookup('localhost', call),
  (call) => Promise.resolve().then(call),
  (call) => queueMicrotask(call),
];
(async () => {
  for (const [i, queue] of later.entries())
    await new Promise((resolve) => d.run(() => queue(() => { say('queued ' + i); resolve(); })));
  console.log('outside', process.domain === d);
  for (const i of [0, 1, 2, 3, 4, 5, 6]) {
    const told = new Promise((resolve) => d.once('error', () => resolve()));
    setImmediate(() => d.run(() => later[i](() => { throw new Error('thrown ' + i); })));
    await told;
  }
  const rejected = new Promise((resolve) => d.once('error', resolve));
  setImmediate(() => d.run(() => Promise.reject(new Error('rejected'))));
  await rejected;
  const inner = new Promise((resolve) => d.once('error', resolve));
  setImmediate(() => d.run(async () => {
    await null;
    say('after an await');
    throw new Error('of an async function');
  }));
  await inner;
  const server = require('net').createServer();
  d.add(server);
  server.on('connection', (socket) => {
    say('connection');
    socket.destroy();
    server.close();
    throw new Error('in a connection');
  });
  server.listen(0, () => require('net').connect(server.address().port).on('error', () => {}));
})();
//# status: 0
//| queued 0 true
//| queued 1 true
//| queued 2 true
//| queued 3 true
//| queued 4 true
//| queued 5 true
//| queued 6 true
//| queued 7 true
//| queued 8 true
//| outside false
//| 1 thrown 0 true true undefined 0
//| 2 thrown 1 true true undefined 0
//| 3 thrown 2 true true undefined 0
//| 4 thrown 3 true true undefined 0
//| 5 thrown 4 true true undefined 0
//| 6 thrown 5 true true undefined 0
//| 7 thrown 6 true true undefined 0
//| 8 rejected false undefined undefined 0
//| after an await true
//| 9 of an async function false undefined undefined 0
//| connection true
//| 10 in a connection true true undefined 0
