// The very bytes: what a program that is no JavaScript reads from the channel.
const cp = require('child_process');
const child = cp.spawn('bash', ['-c', 'echo "fd $NODE_CHANNEL_FD mode $NODE_CHANNEL_SERIALIZATION_MODE"; cat <&3 | od -An -c'], {
  stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
});
child.send({ hello: 'world', u: undefined });
child.send('é\n\u2028\ud800\0');
child.send(null);
child.send([NaN, -0]);
setTimeout(() => child.disconnect(), 300);
child.on('exit', (code) => console.log('exit', code));
//# status: 0
//| fd 3 mode json
//|    {   "   h   e   l   l   o   "   :   "   w   o   r   l   d   "
//|    }  \n   " 303 251   \   n 342 200 250   \   u   d   8   0   0
//|    \   u   0   0   0   0   "  \n   n   u   l   l  \n   [   n   u
//|    l   l   ,   0   ]  \n
//| exit 0
