// Resources, storages and emitters of modules inside domains.
const domain = require('domain');
const { AsyncResource, AsyncLocalStorage } = require('async_hooks');
const { EventEmitter, once } = require('events');
const stream = require('stream');
const d = domain.create();
d.on('error', (error) => console.log('error', error.message, error.domainEmitter && error.domainEmitter.constructor.name, error.domainThrown));
const resource = d.run(() => new AsyncResource('X'));
console.log(resource.runInAsyncScope(() => process.domain === d), process.domain);
const storage = new AsyncLocalStorage();
storage.run('value', () => d.run(() => setTimeout(() => console.log(storage.getStore(), process.domain === d), 1)));
class Mine extends EventEmitter {}
const mine = d.run(() => new Mine());
console.log(mine.domain === d, new Mine().domain, EventEmitter.listenerCount(mine, 'error'));
mine.once('thing', function (a, b, c) {
  console.log(this === mine, a, b, c, process.domain === d);
});
console.log(mine.emit('thing', 1, 2, 3), mine.emit('thing'), process.domain);
(async () => {
  setTimeout(() => mine.emit('awaited', 5), 5);
  console.log(await once(mine, 'awaited'));
  const broken = d.run(() => new stream.Readable({ read() { this.destroy(new Error('of a stream')); } }));
  broken.resume();
  await new Promise((resolve) => broken.once('close', resolve));
  const out = d.run(() => new stream.Writable({ write(chunk, encoding, callback) { callback(new Error('of a write')); } }));
  out.write('x');
  await new Promise((resolve) => out.once('close', resolve));
  const other = domain.create();
  other.on('error', (error) => console.log('other', error.message, process.domain === undefined));
  const moved = d.run(() => new EventEmitter());
  other.add(moved);
  console.log(moved.domain === other, d.members.length, other.members.length);
  moved.emit('error', new Error('of one that moved'));
  const timer = setTimeout(() => {}, 1);
  other.add(timer);
  console.log(timer.domain === other, other.members.length);
  d.run(() => {
    moved.on('deep', () => { throw new Error('in a listener'); });
    try {
      moved.emit('deep');
    } catch (error) {
      console.log('caught', error.message, process.domain === other, domain._stack.length);
      other.exit();
    }
  });
  console.log(process.domain, domain._stack.length);
})();
//# status: 0
//| true undefined
//| true null 0
//| true 1 2 3 true
//| true false undefined
//| value true
//| [ 5 ]
//| error of a stream Readable false
//| error of a write Writable false
//| true 0 1
//| other of one that moved false
//| true 2
//| caught in a listener true 2
//| undefined 0
