// _GenericMarshal: memory and functions of C.
'use strict';

var base = require('internal/micro/base');
var device = require('internal/micro/device');
var library = require('internal/micro/native_library');
var natives = require('internal/micro/native_memory');
var EventEmitter = require('events');
var fail = base.fail;
var fault = natives.fault;

var MOST_ARGUMENTS = 20, MOST_HEX = 254;
var TWO_32 = 4294967296;
var INTEGERS = 'bool int8_t uint8_t int16_t uint16_t int32_t uint32_t int64_t uint64_t intptr_t'.split(' ');
var ALIASES = { int: 'int32_t', uint: 'uint32_t', short: 'int16_t', char: 'int8_t', pointer: 'intptr_t', size_t: 'intptr_t', long: 'intptr_t' };

function memory() {
  return natives.get();
}

// ---- variables

// What is collected is freed with the next allocation: nothing can be asked of the host meanwhile.
var garbage = [];
var registry = typeof Duktape === 'undefined' && typeof FinalizationRegistry === 'function'
  ? new FinalizationRegistry(function (address) {
    garbage.push(address);
  }) : null;
function freeWhenCollected(variable) {
  var address = variable._ptr;
  if (registry) return registry.register(variable, address, variable);
  if (typeof Duktape !== 'undefined') {
    Duktape.fin(variable, function () {
      if (!variable._freed) garbage.push(address);
    });
  }
}
function collect() {
  garbage.splice(0).forEach(function (address) {
    memory().free(address);
  });
}

function Variable(address, size, root) {
  this._ptr = address;
  this._size = size;
  base.hide(this, '_root', root || this);
  base.hide(this, '_owned', false);
  base.hide(this, '_freed', false);
}
base.objectId(Variable.prototype, '_GenericMarshal.Variable');

function alive(variable) {
  if (variable._root._freed) throw fault('the memory has been freed');
  return variable;
}
function owned(address, size) {
  var variable = new Variable(address, size);
  variable._owned = true;
  freeWhenCollected(variable);
  return variable;
}
function allocate(size) {
  if (!(size > 0) || size > 0x7fffffff) throw fail('_GenericMarshal.CreateVariable(): a size is needed');
  collect();
  return owned(memory().alloc(Math.floor(size)), Math.floor(size));
}
function adopt(bytes) {
  collect();
  return owned(memory().adopt(bytes), bytes.length);
}

function pointerBytes(value) {
  var bytes = Buffer.alloc(memory().pointerSize);
  bytes.writeUInt32LE(((value % TWO_32) + TWO_32) % TWO_32, 0);
  if (bytes.length === 8) bytes.writeInt32LE(Math.floor(value / TWO_32), 4);
  return bytes;
}
function pointerAt(bytes) {
  if (bytes.length < memory().pointerSize) throw fault(memory().pointerSize + ' bytes where ' + bytes.length + ' are');
  return bytes.readUInt32LE(0) + (memory().pointerSize === 8 ? bytes.readInt32LE(4) * TWO_32 : 0);
}
function sized(variable, size) {
  if (variable._size < size) throw fault(size + ' bytes where ' + variable._size + ' are');
  return memory().read(alive(variable)._ptr, size);
}
function hex(variable, between) {
  return memory().read(alive(variable)._ptr, Math.min(variable._size, MOST_HEX)).toString('hex').toUpperCase().replace(/..(?=.)/g, '$&' + between);
}

base.inherit(Variable, Object, {
  // The memory that a pointer in this memory points to; with an offset, a part of this memory.
  Deref: function Deref(offset, size) {
    alive(this);
    if (arguments.length < 2) {
      var there = pointerAt(sized(this, memory().pointerSize));
      return new Variable(there, offset === undefined ? memory().pointerSize : offset);
    }
    offset = Math.floor(offset);
    size = Math.floor(size);
    if (!(offset >= 0) || !(size >= 0) || (this._owned || this._root !== this) && offset + size > this._size) {
      throw fault('bytes ' + offset + ' to ' + (offset + size) + ' of ' + this._size);
    }
    return new Variable(this._ptr + offset, size, this._root);
  },
  toBuffer: function toBuffer() {
    return memory().share(alive(this)._ptr, this._size, this._root._ptr);
  },
  pointerBuffer: function pointerBuffer() {
    return pointerBytes(this._ptr);
  },
  getPointerPointer: function getPointerPointer() {
    var pointer = allocate(memory().pointerSize);
    pointer.Val = this;
    base.hide(pointer, '_keeps', this);
    return pointer;
  },
  // Ours: at once, instead of when it is collected.
  free: function free() {
    if (!this._owned) throw fault('only what was created here can be freed');
    alive(this);
    this._freed = true;
    if (registry) registry.unregister(this);
    memory().free(this._ptr);
  }
});
function property(name, get, set) {
  Object.defineProperty(Variable.prototype, name, { get: get, set: set, configurable: true });
}
property('Val', function () {
  return this._ptr | 0;
}, function (value) {
  alive(this);
  var bytes;
  if (value instanceof Variable) {
    alive(value);
    if (this._size < memory().pointerSize) throw fault(memory().pointerSize + ' bytes where ' + this._size + ' are');
    bytes = pointerBytes(value._ptr);
  } else {
    if (typeof value !== 'number' || (this._size !== 2 && this._size !== 4)) {
      throw fail('Unsupported VAL size, with integral type');
    }
    bytes = Buffer.alloc(this._size);
    if (this._size === 4) bytes.writeInt32LE(value | 0, 0);
    else bytes.writeUInt16LE(value & 65535, 0);
  }
  memory().write(this._ptr, bytes);
});
property('IntVal', function () {
  return sized(this, 4).readInt32LE(0);
});
property('ShortVal', function () {
  return sized(this, 2).readInt16LE(0);
});
property('String', function () {
  return memory().text(alive(this)._ptr, 1).toString('utf8');
});
property('AnsiString', function () {
  return this.String;
});
property('Wide2UTF8', function () {
  return memory().text(alive(this)._ptr, 2).toString('utf16le');
});
property('HexString', function () {
  return hex(this, '');
});
property('HexString2', function () {
  return hex(this, ':');
});

// ---- arguments and results

function typeOf(name, isResult) {
  var type = ALIASES[name] || name;
  if (type === 'double' || type === 'float' || INTEGERS.indexOf(type) >= 0 || isResult && type === 'void') return type;
  throw fail('_GenericMarshal: no type ' + name);
}
function argument(value, type) {
  if (type === 'double' || type === 'float') return String(+value);
  if (value === null || value === undefined) return '0';
  if (value instanceof Variable) return String(alive(value)._ptr);
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'number' || !isFinite(value)) throw fail('_GenericMarshal: an argument is a Variable or a number');
  // All digits.
  var whole = value < 0 ? Math.ceil(value) : Math.floor(value);
  if (Math.abs(whole) > 9007199254740991) throw fail('_GenericMarshal: a number of more than 53 bits');
  return String(whole);
}
// Digits as a number, which all but the largest are exactly.
function resultOf(answer) {
  var variable = new Variable(+answer.value, memory().pointerSize);
  base.hide(variable, '_LastError', answer.errno || 0);
  return variable;
}

// ---- callbacks

var callbacks = {};   // by their number here
var lastCallback = 0;

// Null: nothing to throw.
function runCallback(number, values) {
  var known = callbacks[number], answer = 0;
  if (!known) return 0;
  answer = known.run(values.map(function (value) {
    return new Variable(+value, memory().pointerSize);
  }));
  memory().flush();
  return answer instanceof Variable ? alive(answer)._ptr : typeof answer === 'number' ? Math.trunc(answer) : answer ? 1 : 0;
}

// Of the end of a call, or of callbacks on the way to it.
function finish(answer) {
  var thrown = null;
  while (answer.callback !== undefined) {
    var value = 0;
    memory().refresh();
    try {
      if (!thrown) value = runCallback(answer.callback, answer.args);
    } catch (e) {
      // Native code has to come back first.
      thrown = { error: e };
    }
    answer = memory().ask('resume', { call: answer.call, value: argument(value) });
  }
  memory().refresh();
  if (thrown) throw thrown.error;
  return answer;
}

// Callbacks that come while no call of ours is under way.
var listening = false;
function listen() {
  if (listening) return;
  listening = true;
  device.later('ffi', 'wait', { id: memory().id }, '', '', { free: true, background: true }, function (error, text) {
    listening = false;
    if (error) return;
    listen();
    var call = JSON.parse(text), value = 0;
    memory().refresh();
    try {
      value = runCallback(call.callback, call.args);
    } finally {
      memory().ask('resume', { call: 0, value: argument(value) });
    }
  });
}

function makeCallback(count, run) {
  var number = ++lastCallback, address;
  if (natives.isHost) {
    address = +memory().ask('callback', { number: number, count: count }).value;
    listen();
  } else {
    address = memory().alloc(1);
  }
  callbacks[number] = { run: run, address: address };
  return new Variable(address, memory().pointerSize);
}
function functionAt(address) {
  var number = Object.keys(callbacks).filter(function (one) {
    return callbacks[one].address === address;
  })[0];
  if (number === undefined) throw fault('no function at 0x' + address.toString(16));
  return function (values) {
    return runCallback(number, values);
  };
}

// ---- functions

// A function of a library: what it is called with, and how.
function Method(proxy, name, types, result) {
  this.proxy = proxy;
  this.name = name;
  this.types = types || null;
  this.result = result;
}
Method.prototype.values = function (args) {
  if (args.length > MOST_ARGUMENTS) throw fail('_GenericMarshal: more than ' + MOST_ARGUMENTS + ' arguments');
  if (this.types && args.length !== this.types.length) {
    throw fail('_GenericMarshal: ' + this.name + ' takes ' + this.types.length + ' arguments');
  }
  var types = this.types;
  return Array.prototype.map.call(args, function (value, i) {
    return argument(value, types ? types[i] : 'intptr_t');
  });
};
Method.prototype.request = function (args) {
  return { file: this.proxy._file, name: this.name, result: this.result, types: this.types || undefined, values: this.values(args) };
};
Method.prototype.value = function (answer) {
  if (this.result === undefined || this.result === 'intptr_t') return resultOf(answer);
  return this.result === 'void' ? undefined : +answer.value;
};
Method.prototype.call = function (args) {
  if (this.proxy._file === null) return this.local(args);
  memory().flush();
  return this.value(finish(memory().ask('call', this.request(args), '', this.name)));
};
Method.prototype.local = function (args) {
  var real = base.own(library.real, this.name), values = this.values(args).map(Number);
  if (real) return real.apply(null, values);
  var calling = base.own(library.calling, this.name);
  memory().flush();
  var value = calling ? calling.apply(null, [functionAt].concat(values)) : library.functions[this.name].apply(null, values);
  return this.value({ value: value, errno: 0 });
};
Method.prototype.later = function (args) {
  var self = this;
  return new Promise(function (resolve, reject) {
    if (self.proxy._file === null) {
      return setImmediate(function () {
        try {
          resolve(self.local(args));
        } catch (e) {
          reject(e);
        }
      });
    }
    memory().flush();
    var request = self.request(args);
    request.id = memory().id;
    device.later('ffi', 'callLater', request, '', self.name, {}, function (error, text) {
      if (error) return reject(fail('_GenericMarshal: ' + error.message));
      memory().refresh();
      resolve(self.value(JSON.parse(text)));
    });
  });
};

function exists(proxy, name) {
  if (proxy._file === null) return !!(base.own(library.functions, name) || base.own(library.calling, name) || base.own(library.real, name));
  try {
    memory().ask('symbol', { file: proxy._file, name: name });
    return true;
  } catch (e) {
    return false;
  }
}

function functionOf(method, emits) {
  var call = function () {
    var args = arguments;
    if (!emits) return method.call(args);
    var emitter = new EventEmitter();
    method.later(args).then(function (value) {
      emitter.emit('done', value);
    }, function (error) {
      emitter.emit('error', error);
    });
    return emitter;
  };
  var later = function () {
    return method.later(arguments);
  };
  later.wait = function () {
    var ended = null, waited = method.later(arguments);
    waited.then(function (value) {
      ended = { value: value };
    }, function (error) {
      ended = { error: error };
    });
    base.spin(function () {
      return ended;
    });
    if (!ended) throw fail('_GenericMarshal: nothing is left that could end the wait');
    if (ended.error) throw ended.error;
    return ended.value;
  };
  call.async = later;
  return call;
}

function NativeProxy(file) {
  base.hide(this, '_file', file);
}
base.inherit(NativeProxy, Object, {
  CreateMethod: function CreateMethod(options, newName) {
    if (typeof options === 'string') options = { method: options, newName: newName };
    if (options === null || typeof options !== 'object' || typeof options.method !== 'string') {
      throw fail('CreateMethod Error: a name is needed');
    }
    if (!exists(this, options.method)) throw fail('CreateMethod Error: Method Name [' + options.method + '] Not Found');
    this[options.newName || options.method] = functionOf(this._method(options.method), options.threadDispatch);
  },
  // All arguments of call() are the function's. { returns, args } with names of C's types.
  getMethod: function getMethod(name, types) {
    if (!exists(this, name)) throw fail('CreateMethod Error: Method Name [' + name + '] Not Found');
    var call = functionOf(this._method(name, types));
    base.hide(call, 'call', function () {
      return call.apply(null, arguments);
    });
    return call;
  },
  _method: function (name, types) {
    var real = this._file === null && base.own(library.real, name);
    if (real && !types) types = { returns: 'double', args: new Array(real.length).join('double ').split(' ').map(function () {
      return 'double';
    }) };
    return new Method(this, name, types && types.args && types.args.map(function (type) {
      return typeOf(type, false);
    }), types && types.returns !== undefined ? typeOf(types.returns, true) : undefined);
  }
});
base.objectId(NativeProxy.prototype, '_GenericMarshal.NativeProxy');

// ---- the module

var stash = {}, lastStash = 0, data = {};

module.exports = {
  CreateVariable: function CreateVariable(value, options) {
    if (typeof value === 'number') return allocate(value);
    if (value instanceof Uint8Array) return adopt(base.bytes(value));
    if (typeof value !== 'string') throw fail('_GenericMarshal.CreateVariable(): a size, a string or a Buffer is needed');
    var bytes = Buffer.from(value + '\0', options && options.wide ? 'utf16le' : 'utf8'), variable = allocate(bytes.length);
    memory().write(variable._ptr, bytes);
    return variable;
  },
  CreateInteger: function CreateInteger() {
    return allocate(4);
  },
  CreateShort: function CreateShort() {
    return allocate(2);
  },
  CreatePointer: function CreatePointer(bytes) {
    if (bytes === undefined) return allocate(memory().pointerSize);
    return new Variable(pointerAt(base.bytes(bytes)), memory().pointerSize);
  },
  CreateNativeProxy: function CreateNativeProxy(path) {
    if (path === undefined || path === null) return new NativeProxy(null);
    if (typeof path !== 'string') throw fail('_GenericMarshal.CreateNativeProxy(): a path is needed');
    if (!natives.isHost) throw fail('_GenericMarshal.CreateNativeProxy(): native libraries need a host that gives them');
    try {
      memory().ask('symbol', { file: path, name: ' ' }, '', path);
    } catch (e) {
      // A library that is there has no such symbol.
      if (!/symbol|function/i.test(e.message)) throw fail('_GenericMarshal.CreateNativeProxy(): ' + e.message.replace(/^_GenericMarshal: /, ''));
    }
    return new NativeProxy(path);
  },
  // Native code gives `State` as the last argument.
  CreateCallbackProxy: function CreateCallbackProxy(run, count) {
    count = count || 0;
    if (typeof run !== 'function' || !(count >= 0 && count <= 9)) throw fail('_GenericMarshal.CreateCallbackProxy(): a function and 0 to 9 parameters');
    var state = allocate(memory().pointerSize);
    return { Callback: makeCallback(count + 1, function (values) {
      return run.apply(null, values.slice(0, count));
    }), State: state };
  },
  GetGenericGlobalCallback: function GetGenericGlobalCallback(count) {
    count = count || 0;
    if (!(count >= 0 && count <= 8)) throw fail('_GenericMarshal.GetGenericGlobalCallback(): 0 to 8 parameters');
    var listeners = new EventEmitter(), variable = makeCallback(count, function (values) {
      var answer;
      listeners.listeners('GlobalCallback').forEach(function (listener) {
        var value = listener.apply(variable, values);
        if (value !== undefined) answer = value;
      });
      return answer;
    });
    ['on', 'once', 'removeListener', 'removeAllListeners'].forEach(function (name) {
      base.hide(variable, name, function () {
        listeners[name].apply(listeners, arguments);
        return variable;
      });
    });
    return variable;
  },
  // The function at an address, or in a table of addresses.
  MarshalFunction: function MarshalFunction(pointer, index) {
    var address = index === undefined ? alive(pointer)._ptr
      : pointerAt(memory().read(alive(pointer)._ptr + index * memory().pointerSize, memory().pointerSize));
    return function () {
      var values = Array.prototype.map.call(arguments, function (value) {
        return argument(value, 'intptr_t');
      });
      memory().flush();
      if (!natives.isHost) return resultOf({ value: functionAt(address)(values), errno: 0 });
      return resultOf(finish(memory().ask('callAt', { address: address, values: values }, '', '0x' + address.toString(16))));
    };
  },
  MarshalFunctions: function MarshalFunctions(table, names) {
    var object = {};
    names.forEach(function (name, i) {
      object[name] = module.exports.MarshalFunction(table, i);
    });
    return object;
  },
  StashObject: function StashObject(object) {
    var key = ++lastStash;
    stash[key] = object;
    var variable = allocate(4);
    variable.Val = key;
    return variable;
  },
  UnstashObject: function UnstashObject(variable, remove) {
    var key = variable.IntVal, object = stash[key];
    if (remove) delete stash[key];
    return object;
  },
  PutData: function PutData(key, value) {
    data[key] = value;
  },
  RemoveData: function RemoveData(key) {
    var value = data[key];
    delete data[key];
    return value;
  }
};
Object.defineProperty(module.exports, 'PointerSize', { get: function () {
  return memory().pointerSize;
}, enumerable: true });
base.objectId(module.exports, '_GenericMarshal');
