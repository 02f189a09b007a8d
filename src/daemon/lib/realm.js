// The global scope of a script: what is in it besides the language. Compiled once, run for every script.
//
// `ops` are the functions of src/daemon/script_ops.cc, `engine` those of QuickJS itself. Volumes are numbers
// there: 0 is the active layer, −N the layer with id N, others belong to the script. Returns the function by
// which the host enters: enter(what, …).
const scope = globalThis;
const { parse, stringify } = JSON;
const isArray = Array.isArray;
const define = (object, members) => {
  for (const name of Object.keys(members))
    Object.defineProperty(object, name, { value: members[name], writable: true, configurable: true });
};

// ---- small values

const KEYS = { x: 0, y: 1, z: 2, w: 3, r: 0, g: 1, b: 2, a: 3 };

class Vec {
  constructor(...components) {
    const list = components.length === 1 && isArray(components[0]) ? components[0] : components;
    Object.defineProperty(this, 'length', { value: list.length });
    for (let i = 0; i < list.length; i++) this[i] = +list[i];
  }
  *[Symbol.iterator]() {
    for (let i = 0; i < this.length; i++) yield this[i];
  }
  toArray() {
    return [...this];
  }
  toJSON() {
    return [...this];
  }
  toString() {
    return `Vec(${[...this].join(', ')})`;
  }
}
for (const key of Object.keys(KEYS))
  Object.defineProperty(Vec.prototype, key, {
    get() {
      if (KEYS[key] >= this.length) throw new RangeError(`Vec has no component ${key}: it has ${this.length}`);
      return this[KEYS[key]];
    },
    set(value) {
      if (KEYS[key] >= this.length) throw new RangeError(`Vec has no component ${key}: it has ${this.length}`);
      this[KEYS[key]] = +value;
    },
  });

// The forms of a colour that the ops do not know by themselves.
function plainColour(colour) {
  if (colour === undefined || typeof colour === 'string' || isArray(colour)) return colour;
  if (colour instanceof Vec) return [...colour];
  if (colour !== null && typeof colour === 'object') {
    if (ArrayBuffer.isView(colour)) return Array.from(colour);
    return colour.a === undefined ? [colour.r, colour.g, colour.b] : [colour.r, colour.g, colour.b, colour.a];
  }
  throw new TypeError('Color must be [r, g, b], [r, g, b, a] or "#rrggbb"');
}

// [x, y, z] of an array, {x, y, z} or Vec. Vecs lose fractions, as upstream's scripts expect.
function place(at, what = 'Position') {
  if (at instanceof Vec) return [Math.trunc(at[0]), Math.trunc(at[1]), Math.trunc(at[2])];
  if (isArray(at) || ArrayBuffer.isView(at)) return [at[0], at[1], at[2]];
  if (at !== null && typeof at === 'object') return [at.x, at.y, at.z];
  throw new TypeError(`${what} must be [x, y, z] or {x, y, z}`);
}

function upstreamPlace(at) {
  const p = place(at);
  return [Math.trunc(p[0]), Math.trunc(p[1]), Math.trunc(p[2])];
}

// A flat Int32Array of places.
function places(list) {
  if (list instanceof Int32Array) {
    if (list.length % 3) throw new TypeError('Positions: an Int32Array of x, y, z, … has a length of 3 × n');
    return list;
  }
  if (!isArray(list)) throw new TypeError('Positions must be a list of [x, y, z], or an Int32Array');
  const flat = new Int32Array(3 * list.length);
  for (let i = 0; i < list.length; i++) {
    const p = place(list[i]);
    for (let j = 0; j < 3; j++) {
      if (!Number.isInteger(p[j])) throw new TypeError(`Coordinate must be an integer: ${String(p[j])}`);
      if (p[j] < -32768 || p[j] > 32767) throw new RangeError('Coordinate out of range');
      flat[3 * i + j] = p[j];
    }
  }
  return flat;
}

const corners = (min, max) => [...place(min, 'Box corner'), ...place(max, 'Box corner')];
const range = (box) => {
  if (box === undefined || box === null) return undefined;
  return isArray(box) ? corners(box[0], box[1]) : corners(box.min, box.max);
};

const MODES = ['OVER', 'SUB', 'SUB_CLAMP', 'PAINT', 'MAX', 'INTERSECT', 'INTERSECT_FILL', 'MULT_ALPHA', 'REPLACE'];
function modeOf(mode = 0) {
  const number = typeof mode === 'string' ? MODES.indexOf(mode.toUpperCase().replace(/-/g, '_')) : mode;
  if (!Number.isInteger(number) || number < 0 || number >= MODES.length)
    throw new RangeError(`Unknown mode: ${String(mode)}`);
  return number;
}
const AXES = { x: 0, y: 1, z: 2 };
function axisOf(axis = 2) {
  const number = AXES[axis] ?? axis;
  if (number !== 0 && number !== 1 && number !== 2) throw new RangeError(`Unknown axis: ${String(axis)}`);
  return number;
}

// ---- editing: the same functions for the active layer and for any volume

const SHAPES = { box: 0, cube: 0, sphere: 1, cylinder: 2, pyramid: 3, torus: 4 };
const number = (value, what) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new TypeError(`${what} must be a number`);
  return value;
};
const triple = (value, what) =>
  (typeof value === 'number' ? [value, value, value] : place(value, what)).map((part) => number(part, what));

function shapeOn(id, options) {
  const kind = SHAPES[options.type ?? 'box'];
  if (kind === undefined) throw new RangeError(`Unknown shape: ${String(options.type)}`);
  let center, half;
  if (options.box !== undefined) {
    const b = range(options.box);
    half = [0, 1, 2].map((i) => (Math.abs(b[i + 3] - b[i]) + 1) / 2);
    center = [0, 1, 2].map((i) => Math.min(b[i], b[i + 3]) + half[i]);
  } else {
    center = triple(options.center ?? [0, 0, 0], 'center');
    half = triple(options.size ?? 10, 'size').map((side) => side / 2);
  }
  const symmetry = [...(options.symmetry ?? '')].reduce((bits, axis) => bits | (1 << axisOf(axis)), 0);
  return ops.shape(
    id, kind, ...center, ...half, axisOf(options.axis), options.smoothness ?? 0, modeOf(options.mode), symmetry,
    ...triple(options.mirror ?? [0, 0, 0], 'mirror'), plainColour(options.color),
  );
}

function floodOn(id, x, y, z, colour, options = {}) {
  const bounds = range(options.bounds) ?? [];
  return ops.flood(id, x, y, z, plainColour(colour), options.connectivity ?? 6, options.tolerance ?? 0,
    options.allLayers ? 1 : 0, ...bounds);
}

function paintOn(id, positions, colour) {
  const plain = plainColour(colour);
  const keep = isArray(plain) ? plain.length === 3 : typeof plain === 'string' && plain.length <= 7;
  return ops.paint(id, places(positions), plain, keep ? 1 : 0);
}

function addOn(id, list, colours) {
  if (isArray(list) && colours === undefined && list.some((v) => v && v.color !== undefined || isArray(v) && isArray(v[3]))) {
    const flat = places(list);
    let added = 0;
    for (let i = 0; i < list.length; i++)
      added += ops.add(id, flat[3 * i], flat[3 * i + 1], flat[3 * i + 2], plainColour(list[i].color ?? list[i][3])) ? 1 : 0;
    return added;
  }
  const flat = places(list);
  if (ArrayBuffer.isView(colours)) return ops.addMany(id, flat, colours);
  if (isArray(colours) && (isArray(colours[0]) || typeof colours[0] === 'object' || typeof colours[0] === 'string')) {
    let added = 0;
    for (let i = 0; 3 * i < flat.length; i++)
      added += ops.add(id, flat[3 * i], flat[3 * i + 1], flat[3 * i + 2], plainColour(colours[i])) ? 1 : 0;
    return added;
  }
  return ops.addMany(id, flat, plainColour(colours));
}

function eachOn(id, box, each) {
  const [where, colours] = ops.voxels(id, ...(range(box) ?? []));
  const at = new Int32Array(where.buffer);
  for (let i = 0, j = 0; i < at.length; i += 3, j += 4)
    each(at[i], at[i + 1], at[i + 2], [colours[j], colours[j + 1], colours[j + 2], colours[j + 3]]);
}

function listOn(id, box) {
  const [where, colors] = ops.voxels(id, ...(range(box) ?? []));
  return { positions: new Int32Array(where.buffer), colors };
}

function boundsOn(id) {
  const b = ops.bounds(id);
  return b && { min: b.slice(0, 3), max: b.slice(3) };
}

// Methods that `goxel` has for the active layer, and a Volume for itself.
const editing = (idOf) => ({
  addVoxels(list, colours) { return addOn(idOf(this), list, colours); },
  removeVoxels(list) { return ops.addMany(idOf(this), places(list), [0, 0, 0, 0]); },
  paintVoxels(positions, colour) { return paintOn(idOf(this), positions, colour); },
  floodFill(x, y, z, colour, options) { return floodOn(idOf(this), x, y, z, colour, options); },
  clear() { ops.clear(idOf(this)); },
  fillBox(min, max, colour) { return ops.fillBox(idOf(this), ...corners(min, max), plainColour(colour)); },
  fillSphere(center, radius, colour) {
    const c = triple(center, 'center').map((part) => part + 0.5);
    return ops.shape(idOf(this), 1, ...c, ...triple(radius, 'radius'), 2, 0, 0, 0, 0, 0, 0, plainColour(colour));
  },
  fillCylinder(center, radius, height, colour, axis) {
    const along = axisOf(axis);
    const c = triple(center, 'center').map((part) => part + 0.5);
    const half = triple(radius, 'radius');
    half[along] = number(height, 'height') / 2;
    c[along] += half[along] - 0.5;
    return ops.shape(idOf(this), 2, ...c, ...half, along, 0, 0, 0, 0, 0, 0, plainColour(colour));
  },
  drawLine(from, to, colour, radius = 0) {
    return ops.line(idOf(this), ...corners(from, to), number(radius, 'radius'), plainColour(colour));
  },
  shape(options) { return shapeOn(idOf(this), options ?? {}); },
  mirror(axis, origin) {
    if (origin === undefined) {
      const b = ops.bounds(idOf(this));
      if (!b) return;
      origin = (b[axisOf(axis)] + b[axisOf(axis) + 3] + 1) / 2;
    }
    ops.mirror(idOf(this), axisOf(axis), 2 * number(origin, 'origin'));
  },
  rotate(axis, quarterTurns = 1, origin) {
    ops.rotate(idOf(this), axisOf(axis), quarterTurns, ...(origin === undefined ? [] : triple(origin, 'origin').map((c) => 2 * c)));
  },
  move(dx, dy, dz) { ops.move(idOf(this), dx, dy, dz); },
  wrap(min, max, by) { ops.wrap(idOf(this), ...corners(min, max), ...triple(by, 'by')); },
  extrude(min, max, axis, amount) { ops.extrude(idOf(this), ...corners(min, max), axisOf(axis), amount); },
  crop(min, max) { ops.crop(idOf(this), ...corners(min, max)); },
  copyBox(min, max) { return new Volume(ops.copyBox(idOf(this), ...corners(min, max))); },
  // `at`: by how much what was copied moves.
  paste(volume, at = [0, 0, 0], mode = 'OVER') {
    const moved = volume.copy();
    moved.move(...place(at));
    return ops.merge(idOf(this), moved[ID], modeOf(mode));
  },
  countVoxels() { return ops.count(idOf(this)); },
  getBounds() { return boundsOn(idOf(this)); },
  forEachVoxel(each) { eachOn(idOf(this), undefined, each); },
  getVoxels(box) { return listOn(idOf(this), box); },
});

// ---- upstream's objects

const ID = Symbol('volume');

class Volume {
  constructor(id) {
    Object.defineProperty(this, ID, { value: typeof id === 'number' ? id : ops.newVolume() });
  }
  copy() { return new Volume(ops.copy(this[ID])); }
  iter(each) { eachOn(this[ID], undefined, (x, y, z, c) => each(new Vec(x, y, z), new Vec(...c))); }
  setAt(at, colour) { ops.add(this[ID], ...upstreamPlace(at), plainColour(colour)); }
  getAt(at) { return ops.get(this[ID], ...upstreamPlace(at)); }
  removeAt(at) { return ops.remove(this[ID], ...upstreamPlace(at)); }
  get count() { return ops.count(this[ID]); }
  get bounds() { return boundsOn(this[ID]); }
  merge(other, mode) { return ops.merge(this[ID], other[ID], modeOf(mode)); }
  fill(min, max, colour) { return this.fillBox(min, max, colour); }
  equals(other) { return ops.equals(this[ID], other[ID]); }
  toBytes(format = 'gox') { return ops.toBytes(this[ID], String(format)); }
  static fromBytes(bytes, format = '') { return new Volume(ops.fromBytes(bytes, String(format))); }
  save() { throw new Error('filesystem access denied: daemon scripts write no files (see --allow-write)'); }
}
define(Volume.prototype, editing((volume) => volume[ID]));

class Layer {
  constructor(id) { Object.defineProperty(this, 'id', { value: id, enumerable: true }); }
  get volume() { return new Volume(-this.id); }
  set volume(volume) { ops.assign(-this.id, volume[ID]); }
  get name() { return ops.layer(this.id)[0]; }
  set name(name) { ops.setLayer(this.id, 0, String(name)); }
  get visible() { return ops.layer(this.id)[1]; }
  set visible(on) { ops.setLayer(this.id, 1, !!on); }
  get mode() { return ops.layer(this.id)[2]; }
  set mode(mode) { ops.setLayer(this.id, 2, modeOf(mode)); }
}

// A matrix of 16 numbers, four columns; null: no box.
class Box {
  constructor(matrix = null) { this.matrix = matrix; }
  worldToLocal(at) {
    const m = this.matrix;
    if (!m) return new Vec(0, 0, 0);
    const p = place(at);
    const d = [p[0] - m[12], p[1] - m[13], p[2] - m[14]];
    const minor = (r, c) => {
      const [r1, r2, c1, c2] = [(r + 1) % 3, (r + 2) % 3, (c + 1) % 3, (c + 2) % 3];
      return m[4 * c1 + r1] * m[4 * c2 + r2] - m[4 * c2 + r1] * m[4 * c1 + r2];
    };
    const det = m[0] * minor(0, 0) + m[4] * minor(0, 1) + m[8] * minor(0, 2);
    return new Vec(...[0, 1, 2].map((c) => (d[0] * minor(0, c) + d[1] * minor(1, c) + d[2] * minor(2, c)) / det));
  }
  iterVoxels(each) {
    const m = this.matrix;
    if (!m) return;
    const reach = [0, 1, 2].map((i) => Math.abs(m[i]) + Math.abs(m[4 + i]) + Math.abs(m[8 + i]));
    const low = reach.map((r, i) => Math.floor(m[12 + i] - r)), high = reach.map((r, i) => Math.ceil(m[12 + i] + r));
    for (let z = low[2]; z < high[2]; z++)
      for (let y = low[1]; y < high[1]; y++)
        for (let x = low[0]; x < high[0]; x++) {
          const p = this.worldToLocal([x, y, z]);
          if (Math.abs(p[0]) <= 1 && Math.abs(p[1]) <= 1 && Math.abs(p[2]) <= 1) each(new Vec(x, y, z));
        }
  }
}

class Image {
  addLayer(name) { return new Layer(call('create_layer', name === undefined ? {} : { name: String(name) }).id); }
  get activeLayer() { return new Layer(ops.activeLayer()); }
  set activeLayer(layer) { call('set_active_layer', { layer_id: layer.id }); }
  get layers() { return goxel.getLayers(); }
  getLayersVolume() { return new Volume(ops.merged()); }
  get selectionBox() { return new Box(ops.box()); }
}

let painter = new Vec(255, 255, 255, 255);
const palette = {
  get color() { return new Vec(...painter); },
  set color(colour) {
    const c = plainColour(colour);
    if (!isArray(c)) throw new TypeError('Color must be a list or a Vec');
    painter = new Vec(...[0, 1, 2, 3].map((i) => c[i] ?? 255));
  },
};

// ---- goxel

function call(name, params = {}) {
  const answer = parse(ops.call(name, stringify(params ?? {})));
  if (!answer.error) return answer.result;
  throw Object.assign(new Error(answer.error.message), { code: answer.error.code });
}

const scripts = new Map(), formats = new Map();
const goxel = {
  image: new Image(),
  palette,
  addVoxel(x, y, z, colour) { return ops.add(0, x, y, z, isArray(colour) ? colour : plainColour(colour)); },
  removeVoxel(x, y, z) { return ops.remove(0, x, y, z); },
  getVoxel(x, y, z) { return ops.get(0, x, y, z); },
  findVoxelsByColor(color, options) { return call('find_voxels_by_color', { color: plainColour(color), ...options }); },
  getColorHistogram(options) { return call('get_color_histogram', options); },
  createLayer(name) { return call('create_layer', name === undefined ? {} : { name: String(name) }).id; },
  deleteLayer(layer) { call('delete_layer', typeof layer === 'string' ? { layer_name: layer } : { layer_id: layer?.id ?? layer }); },
  setActiveLayer(layer) { call('set_active_layer', { layer_id: layer?.id ?? layer }); },
  getLayers() { return call('list_layers').layers.map((layer) => new Layer(layer.id)); },
  setLayerVisible(layer, visible = true) { call('set_layer_visibility', { layer_id: layer?.id ?? layer, visible: !!visible }); },
  mergeLayers(source, target) { call('merge_layers', { source_layer_id: source?.id ?? source, target_layer_id: target?.id ?? target }); },
  createProject(name, width, height, depth) { return call('create_project', { name, width, height, depth }); },
  getProjectInfo() { return call('get_project_info'); },
  undo() { return ops.undo(0); },
  redo() { return ops.undo(1); },
  render(options) { return ops.render(stringify(options ?? {})); },
  export(format = 'gox') { return ops.export(String(format)); },
  registerScript(script) {
    if (!script || typeof script.name !== 'string' || typeof script.onExecute !== 'function')
      throw new TypeError('registerScript needs {name, onExecute}');
    scripts.set(script.name, script);
  },
  registerFormat(format) {
    if (!format || typeof format.name !== 'string') throw new TypeError('registerFormat needs {name, exts}');
    formats.set(format.name, format);
  },
  runScript(name) {
    const script = scripts.get(name);
    if (!script) throw new RangeError(`No script is registered as ${String(name)}`);
    return script.onExecute();
  },
};
Object.assign(goxel, editing(() => 0));
MODES.forEach((name, i) => { goxel[`MODE_${name}`] = i; });
for (const name of ops.methodNames()) goxel[name] = (params) => call(name, params);

// ---- console

function show(value, depth = 0, seen = []) {
  if (typeof value === 'string') return depth ? stringify(value) : value;
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'function') return `[Function: ${value.name || '(anonymous)'}]`;
  if (value === null || typeof value !== 'object') return String(value);
  if (value instanceof Error) return value.stack ? `${value.name}: ${value.message}\n${value.stack}` : String(value);
  if (value instanceof Vec) return String(value);
  if (seen.includes(value)) return '[Circular]';
  if (depth > 3) return isArray(value) ? '[Array]' : '[Object]';
  const inner = (item) => show(item, depth + 1, [...seen, value]);
  if (isArray(value) || (ArrayBuffer.isView(value) && value.length !== undefined)) {
    const items = Array.from(value.slice(0, 100), inner);
    if (value.length > 100) items.push(`… ${value.length - 100} more`);
    return items.length ? `[ ${items.join(', ')} ]` : '[]';
  }
  if (value instanceof Map) return `Map(${value.size}) { ${[...value].slice(0, 100).map(([k, v]) => `${inner(k)} => ${inner(v)}`).join(', ')} }`;
  if (value instanceof Set) return `Set(${value.size}) { ${[...value].slice(0, 100).map(inner).join(', ')} }`;
  const items = Object.keys(value).slice(0, 100).map((key) => `${key}: ${inner(value[key])}`);
  return items.length ? `{ ${items.join(', ')} }` : '{}';
}
const print = (level) => (...values) => ops.console(level, values.map((value) => show(value)).join(' '));
const console = { log: print('log'), info: print('info'), warn: print('warn'), error: print('error'), debug: print('debug') };

// ---- time: a queue of timers that lives as long as the run

let timers = [], nextTimer = 1;
function setTimeout(task, ms = 0, ...values) {
  if (typeof task !== 'function') throw new TypeError('setTimeout needs a function');
  const due = ops.now() + Math.max(0, +ms || 0);
  const timer = { id: nextTimer++, due, task, values };
  let i = timers.length;
  while (i > 0 && timers[i - 1].due > due) i--;
  timers.splice(i, 0, timer);
  return timer.id;
}
function clearTimeout(id) {
  timers = timers.filter((timer) => timer.id !== id);
}

// ---- entering

const rejected = new Map();
engine.onRejection((promise, reason, handled) => {
  if (handled) rejected.delete(promise);
  else rejected.set(promise, reason);
});
engine.setModuleHooks({
  resolve(specifier, base) {
    if (specifier === 'std' || specifier === 'script:main') return specifier;
    throw new Error(`Cannot find module '${specifier}': scripts can import "std" only (from ${base})`);
  },
  load(url) {
    return url === 'std' ? [['open', 'loadFile', 'default']] : [source];
  },
  evaluate() {
    const denied = () => { throw new Error('filesystem access denied: daemon scripts open no files'); };
    return [['open', 'loadFile', 'default'], [denied, denied, { open: denied, loadFile: denied }]];
  },
  meta() {},
});
let source = '';

for (const name of ['SharedArrayBuffer', 'Atomics', 'WebAssembly']) delete scope[name];
define(scope, { console, goxel, Volume, Vec, Box, print: console.log, setTimeout, clearTimeout });

// The message, where it was thrown, and the stack.
function describe(error) {
  const told = { name: 'Error', message: '', stack: '' };
  if (error === null || (typeof error !== 'object' && typeof error !== 'function')) {
    told.message = String(error);
    return told;
  }
  try {
    told.name = String(error.name ?? 'Error');
    told.message = String(error.message ?? '');
    told.stack = String(error.stack ?? '');
  } catch {
    told.message ||= 'an error that cannot be shown';
  }
  const at = /:(\d+)(?::(\d+))?\)?\s*$/m.exec(told.stack);
  if (at) told.line = +at[1];
  if (at && at[2]) told.column = +at[2];
  if (told.name === 'InternalError' && told.message === 'interrupted') told.message = 'out of time';
  return told;
}

const freeze = (value) => {
  if (value !== null && typeof value === 'object') Object.values(value).forEach(freeze);
  return Object.freeze(value);
};

// require('lib:NAME'): a script of the library as a CommonJS module. There only where the source names one.
function libraryOf(sources) {
  const loaded = new Map();
  return function require(name) {
    const key = String(name).replace(/^lib:/, '');
    if (!Object.hasOwn(sources, key) || key === String(name)) throw new Error(`Cannot find module '${name}'`);
    if (!loaded.has(key)) {
      const module = { exports: {} };
      loaded.set(key, module);
      new Function('module', 'exports', 'require', sources[key])(module, module.exports, require);
    }
    return loaded.get(key).exports;
  };
}

const entries = {
  begin(args, text, library) {
    if (args !== '') Object.defineProperty(scope, 'args', { value: freeze(parse(args)), enumerable: true });
    source = text;
    if (library !== '') define(scope, { require: libraryOf(parse(library)) });
  },
  module: () => engine.importModule('script:main', 'script:main'),
  // Runs one timer that is due; milliseconds until the next one, 0 when one ran, −1 when there is none.
  timers() {
    if (timers.length === 0) return -1;
    const left = timers[0].due - ops.now();
    if (left > 0) return left;
    const { task, values } = timers.shift();
    task(...values);
    return 0;
  },
  run: (name) => goxel.runScript(name),
  // [0, value] or [1, error], JSON of what the script gave; [2] for a promise that waits.
  finish(value, wanted, unwrap) {
    for (const reason of rejected.values()) throw reason;
    if (value instanceof Promise) {
      const [state, settled] = engine.promiseState(value);
      if (state === 0) return null;
      if (state === 2) throw settled;
      value = unwrap ? settled?.value : settled;
      if (value instanceof Promise) return entries.finish(value, wanted, false);
    }
    if (!wanted || value === undefined) return '';
    const text = stringify(value);
    return text === undefined ? '' : text;
  },
  describe: (error) => stringify(describe(error)),
};
return (what, ...values) => entries[what](...values);
