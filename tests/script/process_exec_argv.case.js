// process.execArgv: the options of the program itself, and what children get of them.
const cp = require('child_process');
const fs = require('fs');
fs.writeFileSync('pre.js', '');
fs.writeFileSync('show.js', 'console.log(JSON.stringify([process.execArgv, process.argv.slice(2)]));\n');
fs.writeFileSync('forks.js', "require('child_process').fork('./show.js', ['given']);\n");
const run = (...args) => console.log(cp.spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout.trim());
run('show.js', '-x', '--y');
run('--no-warnings', 'show.js', 'a');
run('-r', './pre.js', '--max-old-space-size=100', 'show.js');
run('--require=./pre.js', '--', 'show.js', '--', 'b');
run('-e', 'console.log(JSON.stringify([process.execArgv, process.argv.slice(1)]))', 'c');
run('--no-warnings', 'forks.js');
run('--no-warnings', '-e', "require('child_process').fork('./show.js')");
//# status: 0
//| [[],["-x","--y"]]
//| [["--no-warnings"],["a"]]
//| [["-r","./pre.js","--max-old-space-size=100"],[]]
//| [["--require=./pre.js"],["--","b"]]
//| [["-e","console.log(JSON.stringify([process.execArgv, process.argv.slice(1)]))"],["c"]]
//| [["--no-warnings"],["given"]]
//| [["--no-warnings"],[]]
