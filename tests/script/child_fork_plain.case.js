const { fork } = require('child_process');
const fs = require('fs');
fs.writeFileSync('child.js', 'console.log("child", process.argv.slice(2), typeof process.send === "function" || true); process.exitCode = 4;');
const c = fork('./child.js', ['a', 'b'], { silent: true });
c.stdout.on('data', (d) => process.stdout.write('> ' + d));
c.on('exit', (code) => console.log('exit', code));
//# status: 0
//| > child [ 'a', 'b' ] true
//| exit 4
