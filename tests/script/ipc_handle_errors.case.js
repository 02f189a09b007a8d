const { fork, spawn } = require('child_process'), net = require('net'), dgram = require('dgram'), { once } = require('events');
if (process.argv[2] === 'child') {
  process.on('message', (message, handle) => { console.log('child', message, handle); if (message === 'end') process.disconnect(); });
} else {
  const child = fork(__filename, ['child']);
  for (const handle of [{}, [], 5, 'x', true, Symbol('s'), new (require('events'))(), process.stdin && {}, null, undefined, 0, false, '']) {
    try { console.log(String(typeof handle), child.send('message', handle)); } catch (e) { console.log(e.name, e.code, e.message); }
  }
  for (const options of [5, 'x', null, [], true]) try { console.log(child.send('options', null, options)); } catch (e) { console.log(e.name, e.code, e.message); }
  console.log(child.send('never', new net.Socket()), child.send('server', new net.Server()));
  child.send('end');
  child.on('exit', () => {
    console.log(child.send('late', new net.Socket(), (e) => console.log(e.code)));
  });
}
//# status: 0
//| TypeError ERR_INVALID_HANDLE_TYPE This handle type cannot be sent
//| TypeError ERR_INVALID_HANDLE_TYPE This handle type cannot be sent
//| TypeError ERR_INVALID_HANDLE_TYPE This handle type cannot be sent
//| TypeError ERR_INVALID_HANDLE_TYPE This handle type cannot be sent
//| TypeError ERR_INVALID_HANDLE_TYPE This handle type cannot be sent
//| TypeError ERR_INVALID_HANDLE_TYPE This handle type cannot be sent
//| TypeError ERR_INVALID_HANDLE_TYPE This handle type cannot be sent
//| TypeError ERR_INVALID_HANDLE_TYPE This handle type cannot be sent
//| object true
//| undefined true
//| number true
//| boolean true
//| string true
//| TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type number (5)
//| TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type string ('x')
//| TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received null
//| TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received an instance of Array
//| TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type boolean (true)
//| true true
//| child message undefined
//| child message undefined
//| child message undefined
//| child message undefined
//| child message undefined
//| child never undefined
//| child server undefined
//| child end undefined
//| false
//| ERR_IPC_CHANNEL_CLOSED
