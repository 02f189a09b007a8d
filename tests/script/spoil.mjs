// What a script can do to the engine that it leaves behind (src/script/spare_engines.h): ES5, for both engines. The next
// process of this kind has this engine, and must not find any of it.
import assert from 'node:assert/strict';

const SPOIL = `
var i, names = ['fs', 'events', 'util', 'path', 'stream'], modules = names.map(function (name) { return require(name); });
var leave = process.reallyExit;
process.stdout.write = console.log = process.nextTick = process.emit = null;
require.cache[__filename] = process.env.HOME = process.argv[0] = process.title = 'spoilt';
Promise.prototype.then = JSON.parse = Reflect.apply = globalThis.Buffer = globalThis.setTimeout = null;
for (i = 0; i < names.length; i++) Object.setPrototypeOf(modules[i], null);
if (typeof Duktape !== 'undefined') Duktape.fin = Duktape.errCreate = null;
names = ['push', 'map', 'slice', 'indexOf', 'forEach'];
for (i = 0; i < names.length; i++) Array.prototype[names[i]] = null;
Object.prototype.spoilt = true;
leave(77);
`;

/** Leaves such an engine to the next process of this program: the first script of a kind keeps none. */
export async function spoil(machine, program) {
  const { exitCode, stderrText } = await machine.exec(`${program} -e 1; ${program} -e "$SPOIL"`, {
    env: { SPOIL },
  });
  assert.equal(exitCode, 77, stderrText);
}
