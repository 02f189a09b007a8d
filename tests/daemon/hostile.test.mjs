// The functions of scripts, called with every kind of value: directly, and past the checks of realm.js, by scripts
// that change what realm.js is built of. Errors are errors of the script; the worker and the daemon live on.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Raw, startDaemon } from './support.mjs';

const PRELUDE = `
let seed = args.seed;
const next = (n) => { seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff; return (seed >> 8) % n; };
const isError = (e) => e instanceof Error;
const volume = new Volume(), layer = goxel.image.activeLayer;
const values = [
  undefined, null, true, false, 0, -0, 1, 2, 3, 6, 26, 255, 256, 1.5, -1, 7, 16, 32767, 32768, -32768, -32769, 1e9, -1e9, 2 ** 31, 2 ** 32,
  2 ** 53, 1e300, NaN, Infinity, -Infinity, '', '0', 'x', 'gox', 'vox', '#ff0000', '#ff000080', '#zz', 'x'.repeat(5000), '\\ud800', [], [1, 2, 3],
  [1, 2, 3, 4], [1.5, 2, 3], [300, -1, 0], ['a', 'b', 'c'], [[1, 2, 3], [4, 5, 6]], [[1, 2], null], {}, { x: 1, y: 2, z: 3 }, { x: 'a' },
  { r: 1, g: 2, b: 3 }, { min: [0, 0, 0], max: [3, 3, 3] }, { min: 1, max: {} }, { bounds: [[0, 0, 0], [9, 9, 9]] }, { connectivity: 7 },
  { type: 'torus', center: [0, 0, 0], size: [9, 9, 4], axis: 'x', mode: 'SUB' }, { type: 9, box: [[0, 0, 0], [1, 1, 1]], mode: 99, axis: 'w', symmetry: -1, smoothness: 1e9 },
  { width: 1e9, height: -1 }, { width: 8, height: 8, preset: 'top' }, new Int32Array([1, 2, 3]), new Int32Array(4), new Uint8Array(8), new Float64Array(3),
  new ArrayBuffer(16), new DataView(new ArrayBuffer(4)), new Vec(1, 2, 3), new Vec(), new Vec(1e300, NaN, 'x'), volume, layer, goxel.image.selectionBox,
  () => 1, () => { throw new Error('thrown'); }, function () {}, class {}, Symbol('s'), 10n, new Date(0), /x/g, new Map(), new Set(),
  new Proxy({}, { get: () => { throw new Error('trap'); } }), new Proxy([], {}), Object.create(null), new Error('e'), new String('gox'),
  { valueOf: () => { throw new Error('valueOf'); } }, { toString: () => 5 }, [1, , 3], Array(1000).fill([1, 2, 3]),
  { get x() { throw new Error('getter'); } }, { toJSON() { return () => 1; } }, { layer_id: 1 }, { x: 1, y: 1, z: 1, color: [1, 2, 3] },
];
const value = () => values[next(values.length)];
let calls = 0, thrown = 0;
const bad = [];
function attempt(name, f) {
  calls++;
  try {
    f();
  } catch (e) {
    thrown++;
    if (!isError(e)) bad.push(name + ': ' + typeof e);
  }
}`;

const CALLS = `
const targets = [];
// Those of RPC names are made when somebody asks for them.
for (const name of args.methods) if (name in goxel) void goxel[name];
for (const [what, object, self] of [
  ['goxel', goxel, goxel], ['image', Object.getPrototypeOf(goxel.image), goxel.image], ['volume', Volume.prototype, volume],
  ['layer', Object.getPrototypeOf(layer), layer], ['box', Box.prototype, goxel.image.selectionBox], ['Vec', Vec.prototype, new Vec(1, 2, 3)],
])
  for (const name of Object.getOwnPropertyNames(object)) {
    const { value: f, get, set } = Object.getOwnPropertyDescriptor(object, name);
    // What takes long by its nature is left out: pictures of 4096² and the like.
    if (typeof f === 'function' && !['render', 'constructor', 'render_scene'].includes(name)) targets.push([what + '.' + name, f, self]);
    if (get) targets.push([what + ' get ' + name, get, self]);
    if (set) targets.push([what + ' set ' + name, set, self]);
  }`;

// Small volumes, so that no single call takes long.
const ROUND = `
function round() {
  const [name, f, self] = targets[next(targets.length)];
  const list = Array.from({ length: next(9) }, value);
  attempt(name, () => f.apply(next(20) ? self : value(), list));
  if (goxel_count() > 200000) goxel_clear();
}
function goxel_count() { return count.call(goxel); }
function goxel_clear() { clear.call(goxel); }
const count = goxel.countVoxels, clear = goxel.clear;`;

async function open(t) {
  const daemon = await startDaemon(t, '--script-workers', '1');
  const c = await Raw.connect(daemon.socket);
  t.after(() => c.end());
  return { daemon, c };
}

/** Runs a script with many seeds; how many calls there were. */
async function runSeeds(c, script, seeds) {
  let calls = 0;
  let thrown = 0;
  const { methods } = await c.result('list_methods');
  const names = methods.map(({ method }) => method.replace(/^goxel\./, ''));
  for (let seed = 1; seed <= seeds; seed++) {
    const answer = await c.script(script, { args: { seed: seed * 7919, methods: names }, return: true, isolated: true, timeout_ms: 4000, memory_limit: 64 << 20 }); // prettier-ignore
    // A fill of everything may take all of its time; whatever else ends it is a fault.
    if (answer.error) {
      assert.equal(answer.error.message, 'Script execution timeout', `seed ${seed}`);
      continue;
    }
    const { success, error, value } = answer.result;
    assert.ok(success, `seed ${seed}: ${JSON.stringify(error)}`);
    assert.deepEqual(value.bad, [], `seed ${seed}`);
    calls += value.calls;
    thrown += value.thrown;
  }
  return { calls, thrown };
}

function assertUnharmed(daemon) {
  assert.doesNotMatch(daemon.log(), /was lost|did not stop|ERROR/);
}

test('every function with every kind of value', async (t) => {
  const { daemon, c } = await open(t);
  const script = `${PRELUDE}${CALLS}${ROUND}
    const end = Date.now() + 500;
    for (let i = 0; i < 3000 && Date.now() < end; i++) round();
    ({ calls, thrown, bad })`;
  const { calls, thrown } = await runSeeds(c, script, 20);
  t.diagnostic(`${calls} calls, ${thrown} threw`);
  assert.ok(calls > 3000 && thrown > calls / 4 && thrown < calls);
  assertUnharmed(daemon);
});

test('past the checks: scripts that change iterators, Math, Number, Array and JSON', async (t) => {
  const { daemon, c } = await open(t);
  const script = `${PRELUDE}${CALLS}${ROUND}
    const iterate = Array.prototype[Symbol.iterator], map = Array.prototype.map, trunc = Math.trunc, whole = Number.isInteger;
    const from = Array.from, text = String, push = Array.prototype.push, call = Function.prototype.call;
    const any = () => values[next(values.length)];
    const changes = [
      () => { Array.prototype[Symbol.iterator] = function () {
        let left = next(9);
        return { next: () => (left-- > 0 ? { value: any(), done: false } : { value: undefined, done: true }) };
      }; },
      () => { Array.prototype[Symbol.iterator] = function () {
        let at = 0; const list = this, odd = next(6);
        return { next: () => (at < list.length ? { value: at++ === odd ? any() : list[at - 1], done: false } : { value: undefined, done: true }) };
      }; },
      () => { Array.prototype.map = function () { const odd = []; for (let i = next(5); i >= 0; i--) odd[i] = any(); return odd; }; },
      () => { Math.trunc = any; },
      () => { Number.isInteger = () => true; },
      () => { globalThis.String = any; },
      () => { Math.trunc = (x) => x; Number.isInteger = () => true; },
    ];
    const restore = () => {
      Array.prototype[Symbol.iterator] = iterate; Array.prototype.map = map; Math.trunc = trunc; Number.isInteger = whole; globalThis.String = text;
    };
    const end = Date.now() + 500;
    for (let i = 0; i < 3000 && Date.now() < end; i++) {
      const target = targets[next(targets.length)], list = from({ length: next(9) }, value);
      const f = target[1], self = target[2], name = target[0];
      changes[next(changes.length)]();
      let failed, error;
      try { Reflect.apply(f, self, list); } catch (e) { failed = true; error = e; }
      restore();
      calls++;
      if (failed) { thrown++; if (!isError(error) && typeof error !== 'object') bad.push(name + ': ' + typeof error); }
      if (goxel_count() > 200000) goxel_clear();
    }
    ({ calls, thrown, bad })`;
  const { calls, thrown } = await runSeeds(c, script, 20);
  t.diagnostic(`${calls} calls, ${thrown} threw`);
  assert.ok(calls > 3000 && thrown > calls / 4 && thrown < calls);
  assertUnharmed(daemon);
});

test('axes, modes and places that realm.js would not let through are refused by name', async (t) => {
  const { c } = await open(t);
  const value = async (script) => (await c.script(script, { return: true })).result.value;
  const spread = (list, call) => `
    const iterate = Array.prototype[Symbol.iterator];
    let message = 'nothing was thrown';
    Array.prototype[Symbol.iterator] = function* () { for (let i = 0; i < ${list.length}; i++) yield ${JSON.stringify(list)}[i]; };
    try { ${call} } catch (e) { message = e.name + ': ' + e.message; }
    Array.prototype[Symbol.iterator] = iterate;
    message`;
  // The iterator fills the places of box and axis at once.
  assert.equal(
    await value(spread([0, 0, 0, 1, 1, 1, 9, 1], 'goxel.extrude([0, 0, 0], [1, 1, 1], 2, 1)')),
    'RangeError: Axis out of range',
  );
  assert.equal(
    await value(
      'Number.isInteger = () => true; try { goxel.paste(new Volume(), [0, 0, 0], NaN) } catch (e) { `${e.name}: ${e.message}` }',
    ),
    'RangeError: Mode out of range',
  );
  assert.equal(await value('goxel.mirror(2, 1e9)'.replace(/.*/, 'try { $& } catch (e) { e.name + ": " + e.message }')), 'RangeError: Coordinate out of range'); // prettier-ignore
});
