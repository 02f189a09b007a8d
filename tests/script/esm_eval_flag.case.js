const { execFileSync } = require('child_process');
const run = (...args) => { try { return execFileSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] }).toString().trim(); } catch (e) { return 'status ' + e.status; } };
console.log(run('--input-type=module', '-e', 'import fs from "fs"; console.log(typeof fs.statSync, typeof require)'));
console.log(run('-e', 'console.log(typeof require, typeof module)'));
console.log(run('-p', '[1,2,3].map(x => x * 2)'));
console.log(run('-e', 'const x = await Promise.resolve(5); console.log(x)'));
console.log(run('-e', 'import("fs").then(m => console.log(typeof m.default))'));
console.log(run('-p', 'throw new Error("x")'));
//# status: 0
//| function undefined
//| function object
//| [ 2, 4, 6 ]
//| 5
//| object
//| status 1
