// kill of oneself, handlers of signals, what is refused.
const fail = (g) => { try { console.log(g()); } catch (x) { console.log(x.name, x.code, x.message, x.syscall); } }; process.on('SIGUSR2', (s, n) => console.log('got', s, n)); process.once('SIGHUP', (s) => console.log('once', s)); fail(() => process.kill(process.pid, 0)); fail(() => process.kill(process.pid, 'SIGUSR2')); fail(() => process.kill(process.pid, 'SIGHUP')); fail(() => process.kill(process.pid, 'SIGNOPE')); fail(() => process.kill(process.pid, 999)); fail(() => process.kill('x')); fail(() => process.kill()); fail(() => process.kill({}, 0)); fail(() => process.kill(process.pid, {})); fail(() => process.kill(4194305, 0)); fail(() => process.kill(String(process.pid), 0)); fail(() => process.on('SIGKILL', () => {})); fail(() => process.on('SIGSTOP', () => {})); setTimeout(() => { console.log('later'); process.removeAllListeners('SIGUSR2'); }, 400);
//# status: 0
//| true
//| true
//| true
//| TypeError ERR_UNKNOWN_SIGNAL Unknown signal: SIGNOPE undefined
//| Error EINVAL kill EINVAL kill
//| TypeError ERR_INVALID_ARG_TYPE The "pid" argument must be of type number. Received type string ('x') undefined
//| TypeError ERR_INVALID_ARG_TYPE The "pid" argument must be of type number. Received undefined undefined
//| TypeError ERR_INVALID_ARG_TYPE The "pid" argument must be of type number. Received an instance of Object undefined
//| TypeError ERR_UNKNOWN_SIGNAL Unknown signal: {} undefined
//| Error ESRCH kill ESRCH kill
//| true
//| Error EINVAL uv_signal_start EINVAL uv_signal_start
//| Error EINVAL uv_signal_start EINVAL uv_signal_start
//| got SIGUSR2 12
//| once SIGHUP
//| later
