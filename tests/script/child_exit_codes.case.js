const cp = require('child_process');
const node = (code) => { const r = cp.spawnSync(process.execPath, ['-e', code], { encoding: 'utf8' }); console.log(r.status, r.signal, JSON.stringify(r.stdout), r.stderr.split('\n').find((l) => /Error/.test(l))); };
node('process.exit(5)'); node('process.exitCode = 6'); node('throw new Error("x")'); node('Promise.reject(new TypeError("rejected"))'); node('process.kill(process.pid, "SIGTERM"); setInterval(() => {}, 1000)'); node('process.abort !== undefined; console.log(1)'); node('process.on("exit", (c) => { console.log("exit", c); process.exitCode = 9; })');
//# status: 0
//| 5 null "" undefined
//| 6 null "" undefined
//| 1 null "" throw new Error("x")
//| 1 null "" Promise.reject(new TypeError("rejected"))
//| null SIGTERM "" undefined
//| 0 null "1\n" undefined
//| 9 null "exit 0\n" undefined
