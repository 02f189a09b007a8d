// What few scripts need of their global scope (realm.js): run when a script asks for the first of it, since every
// function costs memory in every script. `base` is what it takes of the other part; returns what it gives.
const { scope, stringify, isArray, Vec, Volume, place, range, triple, axisOf, modeOf, plainColour, call, deny, goxel, ID } = base;

// ---- shapes

const SHAPES = { box: 0, cube: 0, sphere: 1, cylinder: 2, pyramid: 3, torus: 4 };

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

function addEach(id, flat, colourOf) {
  let added = 0;
  for (let i = 0; 3 * i < flat.length; i++)
    added += ops.add(id, flat[3 * i], flat[3 * i + 1], flat[3 * i + 2], plainColour(colourOf(i))) ? 1 : 0;
  return added;
}

// ---- upstream's objects

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

// ---- what scripts register

const scripts = new Map(), formats = new Map();
function registerScript(script) {
  if (!script || typeof script.name !== 'string' || typeof script.onExecute !== 'function')
    throw new TypeError('registerScript needs {name, onExecute}');
  scripts.set(script.name, script);
}
function registerFormat(format) {
  if (!format || typeof format.name !== 'string') throw new TypeError('registerFormat needs {name, exts}');
  formats.set(format.name, format);
}
// Whose file it is by its ending or name: "*.x" of a registered format comes before ours.
function formatOf(path, name) {
  for (const format of formats.values()) {
    if (name !== undefined ? format.name === name : (format.exts ?? []).some((ext) => path.endsWith(String(ext).replace(/^\*/, ''))))
      return format;
  }
  return undefined;
}
const checkSave = (path) => {
  if (!ops.maySave()) deny('daemon scripts write no files (see --allow-write)');
  return path;
};
// Files are written after the script, when it has ended well. `volume`: undefined for the whole project.
function save(volume, path, name) {
  checkSave((path = String(path)));
  const format = formatOf(path, name);
  if (!format) {
    const kind = name === undefined ? '' : String(name);
    return volume ? ops.saveModel(path, kind, volume[ID]) : ops.saveModel(path, kind);
  }
  if (typeof format.export !== 'function') throw new TypeError(`The format ${format.name} has no export`);
  const image = volume
    ? Object.assign(new Image(), { getLayersVolume: () => volume.copy() })
    : new Image();
  const content = format.export(image, path);
  if (typeof content === 'string' || ArrayBuffer.isView(content)) ops.put(path, content, false);
}
// std.open: for writing only, and where scripts may.
function openFile(path, mode = 'r') {
  if (!/^w/.test(mode)) deny('daemon scripts read no files');
  checkSave((path = String(path)));
  ops.put(path, '', false);
  let closed = false;
  const put = (content) => {
    if (closed) throw new Error('the file is closed');
    ops.put(path, content, true);
  };
  return {
    puts: (...texts) => put(texts.map(String).join('')),
    printf: (format, ...values) => put(formatted(String(format), values)),
    write: (buffer, at = 0, length = buffer.byteLength - at) => put(new Uint8Array(buffer.buffer ?? buffer, (buffer.byteOffset ?? 0) + at, length)),
    putByte: (byte) => put(Uint8Array.of(byte)),
    flush() {},
    close() { closed = true; },
  };
}
// C's directives that scripts use: flags, width, precision; d i u x X o c s f g e.
function formatted(format, values) {
  let next = 0;
  return format.replace(/%([-+ 0#]*)(\d*)(?:\.(\d+))?[hlL]*([diuxXocsfgeE%])/g, (_, flags, width, precision, kind) => {
    if (kind === '%') return '%';
    const value = values[next++];
    let text;
    if (kind === 's') text = String(value).slice(0, precision === undefined ? undefined : +precision);
    else if (kind === 'c') text = typeof value === 'number' ? String.fromCharCode(value) : String(value);
    else if (kind === 'f') text = Number(value).toFixed(precision === undefined ? 6 : +precision);
    else if (kind === 'e' || kind === 'E') text = Number(value).toExponential(precision === undefined ? 6 : +precision).replace(/e([-+])(\d)$/, 'e$10$2');
    else if (kind === 'g') text = String(+Number(value).toPrecision(precision === undefined ? 6 : +precision || 1));
    else {
      const whole = Math.trunc(Number(value)) || 0;
      text = (kind === 'd' || kind === 'i' ? whole : whole >>> 0).toString({ x: 16, X: 16, o: 8 }[kind] ?? 10);
      if (precision !== undefined) text = text.replace(/\d.*/, (digits) => digits.padStart(+precision, '0'));
    }
    if (kind === 'X' || kind === 'E') text = text.toUpperCase();
    if (/[dife]/.test(kind) && !text.startsWith('-')) text = (flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : '') + text;
    if (flags.includes('-')) return text.padEnd(+width);
    if (!flags.includes('0') || kind === 's' || kind === 'c') return text.padStart(+width);
    const sign = /^[-+ ]?/.exec(text)[0];
    return sign + text.slice(sign.length).padStart(+width - sign.length, '0');
  });
}
function runScript(name) {
  const script = scripts.get(name);
  if (!script) throw new RangeError(`No script is registered as ${String(name)}`);
  return script.onExecute();
}

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
// As the host's loop asks for it: see `timers` in realm.js.
function runTimer() {
  if (timers.length === 0) return -1;
  const left = timers[0].due - ops.now();
  if (left > 0) return left;
  const { task, values } = timers.shift();
  task(...values);
  return 0;
}

// ---- errors, modules

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

// What modules import: nothing but "std", whose functions throw. `source` is the script itself.
const modulesOf = (source) => ({
  resolve(specifier, from) {
    if (specifier === 'std' || specifier === 'script:main') return specifier;
    throw new Error(`Cannot find module '${specifier}': scripts can import "std" only (from ${from})`);
  },
  load: (url) => (url === 'std' ? [['open', 'loadFile', 'default']] : [source]),
  evaluate() {
    const loadFile = () => deny('daemon scripts read no files');
    return [['open', 'loadFile', 'default'], [openFile, loadFile, { open: openFile, loadFile }]];
  },
  meta() {},
});

return { shapeOn, Layer, Box, image: new Image(), palette, registerScript, registerFormat, runScript, save, show, describe, libraryOf, modulesOf, addEach, setTimeout, clearTimeout, runTimer };
