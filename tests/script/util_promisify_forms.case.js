// promisify: this, custom, several results of core functions, errors, names.
const util = require('util'); const fs = require('fs');
(async () => {
  const o = { v: 5, get(x, cb) { cb(null, this.v + x); } }; console.log(await util.promisify(o.get).call(o, 1), util.promisify(o.get).name, util.promisify(o.get).length);
  console.log(await util.promisify((cb) => cb(undefined, 'a', 'b'))(), await util.promisify((cb) => cb())()); for (const e of [new Error('x'), 'text', 5, { a: 1 }]) await util.promisify((cb) => cb(e))().catch((r) => console.log('rejected', r instanceof Error ? r.message : r)); console.log(await util.promisify((cb) => cb(0, 'zero'))(), await util.promisify((cb) => cb('', 'empty'))());
  await util.promisify(() => { throw new Error('sync'); })().catch((e) => console.log(e.message)); const p = util.promisify((cb) => { cb(null, 1); cb(null, 2); cb(new Error('late')); }); console.log(await p());
  const f = () => {}; f[util.promisify.custom] = async () => 'custom'; console.log(await util.promisify(f)(), util.promisify(f) === f[util.promisify.custom], util.promisify(util.promisify(f)) === util.promisify(f)); const bad = () => {}; bad[util.promisify.custom] = 5; try { util.promisify(bad); } catch (e) { console.log(e.name, e.code, e.message); }
  const q = Object.assign((cb) => cb(null, 1), { prop: 'kept' }); console.log(util.promisify(q).prop, Object.getPrototypeOf(util.promisify(q)) === Object.getPrototypeOf(q)); console.log(util.promisify(setTimeout) === require('timers/promises').setTimeout, await util.promisify(setTimeout)(1, 'v'), await util.promisify(setImmediate)('w'));
  fs.writeFileSync('f', 'abcdef'); const fd = fs.openSync('f', 'r'); const r = await util.promisify(fs.read)(fd, Buffer.alloc(3), 0, 3, 1); console.log(r.bytesRead, r.buffer.toString()); console.log((await util.promisify(fs.stat)('f')).size, await util.promisify(fs.exists)('f'), await util.promisify(fs.exists)('g')); await util.promisify(fs.readFile)('none').catch((e) => console.log(e.code)); for (const v of [null, undefined, {}, 'a']) try { util.promisify(v); } catch (e) { console.log(e.message); }
})();
//# status: 0
//| 6 get 2
//| a undefined
//| rejected x
//| rejected text
//| rejected 5
//| rejected { a: 1 }
//| zero empty
//| sync
//| 1
//| custom true true
//| TypeError ERR_INVALID_ARG_TYPE The "util.promisify.custom" property must be of type function. Received type number (5)
//| kept true
//| true v w
//| 3 bcd
//| 6 true false
//| ENOENT
//| The "original" argument must be of type function. Received null
//| The "original" argument must be of type function. Received undefined
//| The "original" argument must be of type function. Received an instance of Object
//| The "original" argument must be of type function. Received type string ('a')
