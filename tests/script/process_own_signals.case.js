// Signals that a process sends itself: each one is told, in the order in which they were sent.
const log = []; const note = (s, n) => log.push(`${s} ${n}`);
for (const s of ['SIGUSR2', 'SIGHUP', 'SIGTERM']) process.on(s, note);
process.once('SIGUSR1', () => { log.push('usr1'); process.kill(process.pid, 'SIGHUP'); });
process.kill(process.pid, 'SIGUSR2'); process.kill(process.pid, 'SIGHUP'); process.kill(process.pid, 'SIGTERM'); process.kill(process.pid, 'SIGUSR1');
setTimeout(() => { log.push('--'); process.kill(process.pid, 'SIGTERM'); process.kill(process.pid, 'SIGHUP'); }, 20);
setTimeout(() => { for (const s of ['SIGUSR2', 'SIGHUP', 'SIGTERM']) process.removeAllListeners(s); console.log(log.join('\n')); }, 60);
//# status: 0
//| SIGUSR2 12
//| SIGHUP 1
//| SIGTERM 15
//| usr1
//| SIGHUP 1
//| --
//| SIGTERM 15
//| SIGHUP 1
