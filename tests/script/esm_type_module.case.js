const fs = require('fs');
const { execFileSync } = require('child_process');
fs.mkdirSync('p');
fs.writeFileSync('p/package.json', '{"type":"module"}');
fs.writeFileSync('p/a.js', "import { b } from './b.cjs'; console.log('a', b, typeof require, import.meta.url.slice(-6));");
fs.writeFileSync('p/b.cjs', 'exports.b = typeof require;');
console.log(execFileSync(process.execPath, ['p/a.js']).toString());
fs.writeFileSync('detect.js', "import fs from 'fs'; console.log('detected', typeof fs.readFileSync, this);");
console.log(execFileSync(process.execPath, ['detect.js'], { stdio: ['ignore', 'pipe', 'ignore'] }).toString());
fs.writeFileSync('m.mjs', 'console.log(typeof module, import.meta.filename === process.argv[1]); await 1; console.log("tla");');
console.log(execFileSync(process.execPath, ['m.mjs']).toString());
fs.writeFileSync('never.mjs', 'process.on("exit", (c) => console.log("exit", c)); await new Promise(() => {});');
try { execFileSync(process.execPath, ['never.mjs'], { stdio: 'pipe' }); } catch (e) { console.log(e.status, e.stdout.toString()); }
fs.writeFileSync('thrower.mjs', 'console.log("before"); throw new Error("x");');
try { execFileSync(process.execPath, ['thrower.mjs'], { stdio: 'pipe' }); } catch (e) { console.log(e.status, e.stdout.toString(), /Error: x/.test(e.stderr)); }
//# status: 0
//| a function undefined p/a.js
//|
//| detected function undefined
//|
//| undefined true
//| tla
//|
//| 13 exit 0
//|
//| 1 before
//|  true
