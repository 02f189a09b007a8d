const cp = require('child_process');
const run = (cmd, args, o) => { const r = cp.spawnSync(cmd, args, { encoding: 'utf8', ...o }); console.log(JSON.stringify(cmd), r.status, JSON.stringify(r.stdout), r.error && r.error.code); };
run('echo a; echo b', [], { shell: true }); run('echo a; echo b', [], {}); run('echo', ['$HOME', '*', "'q'"], { shell: true }); run('echo $0', [], { shell: 'bash' }); run('echo $0', [], { shell: '/bin/sh' }); run('echo x', [], { shell: '/no/such/shell' }); run('exit 5', [], { shell: true }); run('a=1; echo $a | cat', [], { shell: true }); run('echo "two  spaces"', [], { shell: true });
const c = cp.spawn('echo one && echo two', { shell: true }); console.log(c.spawnfile, c.spawnargs); let t = ''; c.stdout.on('data', (d) => { t += d; }); c.on('close', (code) => console.log(code, JSON.stringify(t)));
//# status: 0
//| "echo a; echo b" 0 "a\nb\n" undefined
//| "echo a; echo b" null null ENOENT
//| "echo" 0 "/home/user case.js q\n" undefined
//| "echo $0" 0 "bash\n" undefined
//| "echo $0" 0 "/bin/sh\n" undefined
//| "echo x" null null ENOENT
//| "exit 5" 5 "" undefined
//| "a=1; echo $a | cat" 0 "1\n" undefined
//| "echo \"two  spaces\"" 0 "two  spaces\n" undefined
//| /bin/sh [ '/bin/sh', '-c', 'echo one && echo two' ]
//| 0 "one\ntwo\n"
