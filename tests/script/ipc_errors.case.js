// What send refuses, with an open and with a closed channel.
const cp = require('child_process');
if (process.argv[2] === 'child') {
  process.on('message', () => process.disconnect());
} else {
  const child = cp.fork(__filename, ['child']);
  const attempt = (name, call) => {
    try {
      console.log(name, call());
    } catch (error) {
      console.log(name, error.name, error.code, error.message.split('\n')[0]);
    }
  };
  const loop = {};
  loop.loop = loop;
  attempt('none', () => child.send());
  attempt('undefined', () => child.send(undefined));
  attempt('function', () => child.send(() => 1));
  attempt('symbol', () => child.send(Symbol('s')));
  attempt('bigint', () => child.send(1n));
  attempt('nested bigint', () => child.send({ a: 1n }));
  attempt('options', () => child.send({}, undefined, 5));
  attempt('handle', () => child.send({}, {}));
  child.on('error', (error) => console.log('error event', error.code, error.message));
  child.on('disconnect', () => {
    console.log('disconnect');
    console.log(child.send(1, (error) => console.log('callback', error.code, error.message)));
    console.log(child.send(2));
    child.disconnect();
  });
  child.on('close', (code) => console.log('close', code));
  child.send('go');
  for (const options of [{ stdio: ['pipe', 'pipe', 'pipe'] }, { serialization: 'xml' }, { stdio: 'what' }])
    attempt('fork', () => cp.fork(__filename, ['child'], options));
  attempt('two', () => cp.spawn('true', [], { stdio: ['ipc', 'pipe', 'ipc'] }));
  attempt('sync', () => cp.spawnSync('true', [], { stdio: ['pipe', 'pipe', 'pipe', 'ipc'] }));
  const plain = cp.spawn('true');
  console.log(plain.connected, plain.send, plain.disconnect, plain.channel);
}
//# status: 0
//| none TypeError ERR_MISSING_ARGS The "message" argument must be specified
//| undefined TypeError ERR_MISSING_ARGS The "message" argument must be specified
//| function TypeError ERR_INVALID_ARG_TYPE The "message" argument must be one of type string, object, number, or boolean. Received function
//| symbol TypeError ERR_INVALID_ARG_TYPE The "message" argument must be one of type string, object, number, or boolean. Received type symbol (Symbol(s))
//| bigint TypeError ERR_INVALID_ARG_TYPE The "message" argument must be one of type string, object, number, or boolean. Received type bigint (1n)
//| nested bigint TypeError undefined Do not know how to serialize a BigInt
//| options TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type number (5)
//| handle TypeError ERR_INVALID_HANDLE_TYPE This handle type cannot be sent
//| fork Error ERR_CHILD_PROCESS_IPC_REQUIRED Forked processes must have an IPC channel, missing value 'ipc' in options.stdio
//| fork TypeError ERR_INVALID_ARG_VALUE The property 'options.serialization' must be one of: undefined, 'json', 'advanced'. Received 'xml'
//| fork TypeError ERR_INVALID_ARG_VALUE The argument 'stdio' is invalid. Received 'what'
//| two Error ERR_IPC_ONE_PIPE Child process can have only one IPC pipe
//| sync Error ERR_IPC_SYNC_FORK IPC cannot be used with synchronous forks
//| false undefined undefined undefined
//| disconnect
//| false
//| false
//| error event ERR_IPC_DISCONNECTED IPC channel is already disconnected
//| callback ERR_IPC_CHANNEL_CLOSED Channel closed
//| error event ERR_IPC_CHANNEL_CLOSED Channel closed
//| close 0
