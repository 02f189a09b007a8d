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

// What few scripts need stands in realm_more.js, which is run when somebody asks for the first of it.
let rest;
function more() {
  return (rest ||= ops.more()(ops, {
    scope, stringify, isArray, Vec, Volume, place, range, triple, axisOf, modeOf, plainColour, call, deny, goxel, ID,
  }));
}
// A member of it that scripts see as a value of the object.
function later(object, name) {
  const enumerable = object === goxel;
  const set = (value) => Object.defineProperty(object, name, { value, writable: true, configurable: true, enumerable });
  const get = () => set(more()[name])[name];
  Object.defineProperty(object, name, { get, set, configurable: true, enumerable });
}
function deny(what) {
  throw new Error(`filesystem access denied: ${what}`);
}

// ---- small values

class Vec {
  constructor(...components) {
    const list = components.length === 1 && isArray(components[0]) ? components[0] : components;
    Object.defineProperty(this, 'length', { value: list.length });
    for (let i = 0; i < list.length; i++) this[i] = +list[i];
  }
  toArray() {
    return [...this];
  }
  toString() {
    return `Vec(${[...this].join(', ')})`;
  }
}
define(Vec.prototype, { toJSON: Vec.prototype.toArray });
Object.defineProperty(Vec.prototype, Symbol.iterator, { value: Array.prototype.values, writable: true, configurable: true });
// Two names for each component, with the same accessors.
['xr', 'yg', 'zb', 'wa'].forEach((names, i) => {
  const checked = (vec) => {
    if (i >= vec.length) throw new RangeError(`Vec has no component ${names[0]}: it has ${vec.length}`);
    return vec;
  };
  const accessor = { get() { return checked(this)[i]; }, set(value) { checked(this)[i] = +value; } };
  for (const name of names) Object.defineProperty(Vec.prototype, name, accessor);
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

const number = (value, what) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new TypeError(`${what} must be a number`);
  return value;
};
const triple = (value, what) =>
  (typeof value === 'number' ? [value, value, value] : place(value, what)).map((part) => number(part, what));

// Each with a colour of its own is one call for each.
const hasColour = (v) => (v && v.color !== undefined) || (isArray(v) && isArray(v[3]));
function addOn(id, list, colours) {
  if (isArray(list) && colours === undefined && list.some(hasColour))
    return more().addEach(id, places(list), (i) => list[i].color ?? list[i][3]);
  const flat = places(list);
  if (ArrayBuffer.isView(colours)) return ops.addMany(id, flat, colours);
  if (isArray(colours) && (isArray(colours[0]) || typeof colours[0] === 'object' || typeof colours[0] === 'string'))
    return more().addEach(id, flat, (i) => colours[i]);
  return ops.addMany(id, flat, plainColour(colours));
}

function eachOn(id, box, each) {
  const [where, colours] = ops.voxels(id, ...(range(box) ?? []));
  const at = new Int32Array(where.buffer);
  for (let i = 0, j = 0; i < at.length; i += 3, j += 4)
    each(at[i], at[i + 1], at[i + 2], [colours[j], colours[j + 1], colours[j + 2], colours[j + 3]]);
}

function boundsOn(id) {
  const b = ops.bounds(id);
  return b && { min: b.slice(0, 3), max: b.slice(3) };
}

// Methods that `goxel` has for the active layer, and a Volume for itself. They are the same functions, since each
// one costs memory in every script; one that is called by itself is goxel's.
const ID = Symbol('volume');
const idOf = (self) => (self && self[ID]) || 0;
const editing = {
  addVoxels(list, colours) { return addOn(idOf(this), list, colours); },
  removeVoxels(list) { return ops.addMany(idOf(this), places(list), [0, 0, 0, 0]); },
  paintVoxels(positions, colour) {
    const plain = plainColour(colour);
    const keep = isArray(plain) ? plain.length === 3 : typeof plain === 'string' && plain.length <= 7;
    return ops.paint(idOf(this), places(positions), plain, keep ? 1 : 0);
  },
  floodFill(x, y, z, colour, options = {}) {
    return ops.flood(idOf(this), x, y, z, plainColour(colour), options.connectivity ?? 6, options.tolerance ?? 0,
      options.allLayers ? 1 : 0, ...(range(options.bounds) ?? []));
  },
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
  shape(options) { return more().shapeOn(idOf(this), options ?? {}); },
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
  adjustColors({ hue = 0, saturation = 1, brightness = 1 } = {}) { return ops.adjust(idOf(this), hue, saturation, brightness); },
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
  getVoxels(box) {
    const [where, colors] = ops.voxels(idOf(this), ...(range(box) ?? []));
    return { positions: new Int32Array(where.buffer), colors };
  },
};

// ---- upstream's objects

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
  save(path, format) { more().save(this, path, format); }
}
define(Volume.prototype, editing);

// ---- goxel

function call(name, params = {}) {
  const answer = parse(ops.call(name, stringify(params ?? {})));
  if (!answer.error) return answer.result;
  throw Object.assign(new Error(answer.error.message), { code: answer.error.code });
}

const goxel = {
  addVoxel(x, y, z, colour) { return ops.add(0, x, y, z, isArray(colour) ? colour : plainColour(colour)); },
  removeVoxel(x, y, z) { return ops.remove(0, x, y, z); },
  getVoxel(x, y, z) { return ops.get(0, x, y, z); },
  findVoxelsByColor(color, options) { return call('find_voxels_by_color', { color: plainColour(color), ...options }); },
  getColorHistogram(options) { return call('get_color_histogram', options); },
  createLayer(name) { return call('create_layer', name === undefined ? {} : { name: String(name) }).id; },
  deleteLayer(layer) { call('delete_layer', typeof layer === 'string' ? { layer_name: layer } : { layer_id: layer?.id ?? layer }); },
  setActiveLayer(layer) { call('set_active_layer', { layer_id: layer?.id ?? layer }); },
  getLayers() { return call('list_layers').layers.map((layer) => new (more().Layer)(layer.id)); },
  setLayerVisible(layer, visible = true) { call('set_layer_visibility', { layer_id: layer?.id ?? layer, visible: !!visible }); },
  mergeLayers(source, target) { call('merge_layers', { source_layer_id: source?.id ?? source, target_layer_id: target?.id ?? target }); },
  createProject(name, width, height, depth) { return call('create_project', { name, width, height, depth }); },
  getProjectInfo() { return call('get_project_info'); },
  undo() { return ops.undo(0); },
  redo() { return ops.undo(1); },
  render(options) { return ops.render(stringify(options ?? {})); },
  save(path, format) { more().save(undefined, path, format); },
  export(format = 'gox') { return ops.export(String(format)); },
  registerScript(script) { more().registerScript(script); },
  registerFormat(format) { more().registerFormat(format); },
  runScript(name) { return more().runScript(name); },
};
Object.assign(goxel, editing);
later(goxel, 'image');
later(goxel, 'palette');
MODES.forEach((name, i) => { goxel[`MODE_${name}`] = i; });
// The methods of a project by their RPC names, each made when it is first asked for.
Object.setPrototypeOf(goxel, new Proxy(Object.prototype, {
  has: (object, name) => name in object || (typeof name === 'string' && ops.isMethod(name)),
  get(object, name) {
    if (name in object || typeof name !== 'string' || !ops.isMethod(name)) return object[name];
    return (goxel[name] = (params) => call(name, params));
  },
}));

// ---- console

const print = (level) => (...values) => ops.console(level, values.map((value) => (typeof value === 'string' ? value : more().show(value))).join(' '));
const console = { log: print('log'), info: print('info'), warn: print('warn'), error: print('error'), debug: print('debug') };

// ---- entering

const rejected = new Map();
engine.onRejection((promise, reason, handled) => {
  if (handled) rejected.delete(promise);
  else rejected.set(promise, reason);
});
let source = '';

for (const name of ['SharedArrayBuffer', 'Atomics', 'WebAssembly']) delete scope[name];
define(scope, { console, goxel, Volume, Vec, print: console.log });
for (const name of ['Box', 'setTimeout', 'clearTimeout']) later(scope, name);

const freeze = (value) => {
  if (value !== null && typeof value === 'object') Object.values(value).forEach(freeze);
  return Object.freeze(value);
};

const entries = {
  begin(args, text, library) {
    if (args !== '') Object.defineProperty(scope, 'args', { value: freeze(parse(args)), enumerable: true });
    source = text;
    if (text.includes('import')) engine.setModuleHooks(more().modulesOf(text));
    if (library !== '') define(scope, { require: more().libraryOf(parse(library)) });
  },
  module() {
    engine.setModuleHooks(more().modulesOf(source));
    return engine.importModule('script:main', 'script:main');
  },
  // Runs one timer that is due; milliseconds until the next one, 0 when one ran, −1 when there is none.
  timers: () => (rest ? rest.runTimer() : -1),
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
  describe: (error) => stringify(more().describe(error)),
};
return (what, ...values) => entries[what](...values);
