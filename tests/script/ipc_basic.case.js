// A forked child that answers, and the order of events on both sides.
const cp = require('child_process');
if (process.argv[2] === 'child') {
  process.on('message', function (m) {
    if (m === 'bye') return process.disconnect();
    process.send({ got: m });
  });
  const said = [];
  process.on('disconnect', function () {
    said.push('disconnect', process.connected, process.channel);
  });
  process.on('exit', function (code) {
    require('fs').writeFileSync('said', JSON.stringify(said.concat('exit', code)));
  });
  process.send({
    connected: process.connected,
    channel: typeof process.channel.ref,
    env: [process.env.NODE_CHANNEL_FD, process.env.NODE_CHANNEL_SERIALIZATION_MODE],
    lengths: [process.send.length, process.disconnect.length],
    args: process.argv.slice(2),
  });
} else {
  const child = cp.fork(__filename, ['child', 'x y']);
  console.log(child.connected, typeof child.channel, child.send.length, child.stdio);
  const values = [1, 'text', null, true, [], { a: [undefined, { b: null }] }, { cmd: 'NODE_' }, { msg: 1 }, 'é\n\u2028\ud800\0'];
  let got = 0;
  child.on('message', function (m, handle) {
    console.log(escape(JSON.stringify(m)), handle);
    if (got === 0) values.forEach((value) => console.log(child.send(value)));
    if (got++ === values.length) child.send('bye');
  });
  child.on('disconnect', () => console.log('disconnect', child.connected, child.channel));
  child.on('exit', (code, signal) => console.log('exit', code, signal));
  child.on('close', (code, signal) => console.log('close', code, signal, require('fs').readFileSync('said', 'utf8')));
}
//# status: 0
//| true object 4 [ null, null, null, null ]
//| %7B%22connected%22%3Atrue%2C%22channel%22%3A%22function%22%2C%22env%22%3A%5Bnull%2Cnull%5D%2C%22lengths%22%3A%5B4%2C0%5D%2C%22args%22%3A%5B%22child%22%2C%22x%20y%22%5D%7D undefined
//| true
//| true
//| true
//| true
//| true
//| true
//| true
//| true
//| true
//| %7B%22got%22%3A1%7D undefined
//| %7B%22got%22%3A%22text%22%7D undefined
//| %7B%22got%22%3Anull%7D undefined
//| %7B%22got%22%3Atrue%7D undefined
//| %7B%22got%22%3A%5B%5D%7D undefined
//| %7B%22got%22%3A%7B%22a%22%3A%5Bnull%2C%7B%22b%22%3Anull%7D%5D%7D%7D undefined
//| %7B%22got%22%3A%7B%22cmd%22%3A%22NODE_%22%7D%7D undefined
//| %7B%22got%22%3A%7B%22msg%22%3A1%7D%7D undefined
//| %7B%22got%22%3A%22%E9%5Cn%u2028%5Cud800%5Cu0000%22%7D undefined
//| disconnect false null
//| exit 0 null
//| close 0 null ["disconnect",false,null,"exit",0]
