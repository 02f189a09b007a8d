const { fork, spawn } = require('child_process'), net = require('net'), dgram = require('dgram'), { once } = require('events');
if (process.argv[2] === 'child') {
  process.on('message', (message, handle) => { process.send([message, typeof handle]); if (message === 'end') process.disconnect(); });
  process.on('internalMessage', (message) => process.send(['internal', message.cmd]));
} else {
  const child = spawn(process.execPath, [__filename, 'child'], { stdio: ['inherit', 'inherit', 'inherit', 'pipe'], env: { ...process.env, NODE_CHANNEL_FD: '3' } });
  let text = '';
  child.stdio[3].on('data', (bytes) => { text += bytes; });
  child.stdio[3].on('end', () => console.log(text.trim()));
  child.stdio[3].write('{"cmd":"NODE_HANDLE","type":"net.Socket","msg":"lost"}\n{"cmd":"NODE_HANDLE_other"}\n{"cmd":"NODE_"}\n"plain"\n"end"\n');
}
//# status: 0
//| {"cmd":"NODE_HANDLE_NACK"}
//| ["internal","NODE_HANDLE"]
//| ["internal","NODE_HANDLE_other"]
//| [{"cmd":"NODE_"},"undefined"]
//| ["plain","undefined"]
//| ["end","undefined"]
