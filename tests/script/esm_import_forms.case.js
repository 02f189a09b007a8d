import fs, { readFileSync, existsSync as there } from 'node:fs';
import * as path from 'path';
import def, * as all from './case.js';
import { default as events } from 'events';
import 'node:util';
import {} from 'os';
export const answer = 42; export default 'the default'; export { answer as other };
console.log(readFileSync === fs.readFileSync, there('case.js'), path.join('a', 'b'), path.default === path.posix || path.default.posix === path.posix, events === events.EventEmitter);
console.log(all.answer, all.other, def, all.default, Object.keys(all));
console.log(typeof require, typeof module, typeof exports, typeof __filename, this, typeof arguments);
try { fs.default; undeclared = 1; } catch (e) { console.log(e.name, e.message); }
console.log(import.meta.url.startsWith('file:///'), import.meta.url.endsWith('/case.js'), import.meta.filename.endsWith('/case.js'), import.meta.dirname === process.cwd(), Object.keys(import.meta).join(), Object.getPrototypeOf(import.meta));
console.log((function () { return this; })());
//# status: 0
//| true true a/b true true
//| 42 42 the default the default [ 'answer', 'default', 'other' ]
//| undefined undefined undefined undefined undefined undefined
//| ReferenceError undeclared is not defined
//| true true true true dirname,filename,resolve,url null
//| undefined
