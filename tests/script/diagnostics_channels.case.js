// diagnostics_channel: subscribers, storages, traced calls.
const dc = require('diagnostics_channel');
const { AsyncLocalStorage } = require('async_hooks');
const refusal = (run) => {
  try {
    console.log('went', run());
  } catch (e) {
    console.log(e.name, e.code, e.message);
  }
};
console.log(Object.keys(dc));
const channel = dc.channel('one');
console.log(channel === dc.channel('one'), channel.name, channel.hasSubscribers, dc.hasSubscribers('one'), dc.hasSubscribers('none'));
const listener = (message, name) => console.log('got', message, name);
channel.subscribe(listener);
dc.subscribe('one', listener);
channel.publish({ a: 1 });
console.log(channel.unsubscribe(listener), dc.unsubscribe('one', listener), channel.unsubscribe(listener), dc.hasSubscribers('one'));
channel.publish('nobody');
const symbol = dc.channel(Symbol('s'));
symbol.subscribe((message, name) => console.log(message, name));
symbol.publish(1);
refusal(() => dc.channel(1));
refusal(() => channel.subscribe(1));
const store = new AsyncLocalStorage();
channel.bindStore(store, (message) => message.id);
console.log(channel.hasSubscribers);
console.log(channel.runStores({ id: 7 }, function (a) {
  return [store.getStore(), this.self, a];
}, { self: 'this' }, 'argument'), store.getStore());
console.log(channel.unbindStore(store), channel.unbindStore(store), channel.runStores({ id: 8 }, () => store.getStore()));
const trace = dc.tracingChannel('work');
console.log(Object.keys(trace), trace.start.name);
const log = [];
const handlers = {};
for (const event of ['start', 'end', 'asyncStart', 'asyncEnd', 'error'])
  handlers[event] = (context) => log.push([event, context.id, context.result, context.error && context.error.message].filter((v) => v !== undefined).join(' '));
trace.subscribe(handlers);
console.log(trace.traceSync(function (x) {
  return x + this.n;
}, { id: 'sync' }, { n: 1 }, 2));
refusal(() => trace.traceSync(() => {
  throw new Error('sync fails');
}, { id: 'bad' }));
console.log(log.splice(0));
trace.tracePromise(async (x) => x * 2, { id: 'promise' }, null, 4)
  .then((value) => {
    console.log(value, log.splice(0));
    return trace.tracePromise(() => Promise.reject(new Error('rejected')), { id: 'rejects' });
  })
  .catch((e) => {
    console.log(e.message, log.splice(0));
    return new Promise((resolve) => trace.traceCallback((a, callback) => setImmediate(callback, null, a + 1), -1, { id: 'callback' }, null, 5, (error, value) => {
      console.log('callback', error, value, log.splice(0));
      resolve();
    }));
  })
  .then(() => {
    console.log(log.splice(0), trace.unsubscribe(handlers), trace.unsubscribe(handlers));
    refusal(() => trace.traceCallback(() => {}, 0, {}, null, 1));
    process.once('uncaughtException', (e) => console.log('uncaught', e.message));
    const bad = dc.channel('bad');
    bad.subscribe(() => {
      throw new Error('in a subscriber');
    });
    bad.publish(1);
    console.log('published');
  });
//# status: 0
//| [
//|   'channel',
//|   'hasSubscribers',
//|   'subscribe',
//|   'tracingChannel',
//|   'unsubscribe',
//|   'Channel'
//| ]
//| true one false false false
//| got { a: 1 } one
//| got { a: 1 } one
//| true true false false
//| 1 Symbol(s)
//| TypeError ERR_INVALID_ARG_TYPE The "channel" argument must be one of type string or symbol. Received type number (1)
//| TypeError ERR_INVALID_ARG_TYPE The "subscription" argument must be of type function. Received type number (1)
//| true
//| [ 7, 'this', 'argument' ] undefined
//| true false undefined
//| [] tracing:work:start
//| 3
//| Error undefined sync fails
//| [
//|   'start sync',
//|   'end sync 3',
//|   'start bad',
//|   'error bad sync fails',
//|   'end bad sync fails'
//| ]
//| 8 [
//|   'start promise',
//|   'end promise',
//|   'asyncStart promise 8',
//|   'asyncEnd promise 8'
//| ]
//| rejected [
//|   'start rejects',
//|   'end rejects',
//|   'error rejects rejected',
//|   'asyncStart rejects rejected',
//|   'asyncEnd rejects rejected'
//| ]
//| callback null 6 [ 'start callback', 'end callback', 'asyncStart callback 6' ]
//| [ 'asyncEnd callback 6' ] true false
//| went undefined
//| published
//| uncaught in a subscriber
