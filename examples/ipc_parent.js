// A parent that talks with its child: deka run ipc_parent.js.
const { ChildProcess } = await import('deka/child_process');

const child = new ChildProcess('deka', ['run', 'ipc_child.js'], { stdio: 'pipe', ipc: true });
child.stdout.on('data', (text) => process.stdout.write(`child: ${text}`));
child.on('message', (message) => {
  console.log('parent got', message.type);
  if (message.type === 'ready') child.send({ type: 'sum', numbers: [1, 2, 3] });
  else child.disconnect();
});
child.on('close', (code) => console.log('the child ended with', code));
