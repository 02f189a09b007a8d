// Map, Set and their weak kin, for engines without them.
//
// Primitive keys are found through an object's properties, objects through a hidden number that each
// gets when it is first used; objects that cannot take one stand in a list. Entries are kept in order
// of insertion; deleted ones leave a gap until the list is squeezed.
'use strict';

var makeIterator = require('internal/es').makeIterator;
var idKey = Symbol('collection id');
var nextId = 1;
var GONE = {};

function hide(object, name, value) {
  Object.defineProperty(object, name, { value: value, writable: true, enumerable: false, configurable: true });
}

// A text that is the same for the same key only, or null for objects that cannot be marked.
function hashOf(key, make) {
  switch (typeof key) {
    case 'string': return 's' + key;
    case 'number': return 'n' + (key === 0 ? 0 : key);
    case 'boolean':
    case 'undefined': return String(key);
    case 'symbol': return null;
    default:
      if (key === null) return 'null';
      if (Object.prototype.hasOwnProperty.call(key, idKey)) return 'o' + key[idKey];
      if (!make) return Object.isExtensible(key) ? 'o' : null;
      try {
        Object.defineProperty(key, idKey, { value: nextId });
        // A proxy may have let it fall.
        if (key[idKey] === nextId) return 'o' + nextId++;
      } catch (e) {
        // Frozen.
      }
      return null;
  }
}
function Store() {
  this.index = Object.create(null);
  this.odd = null;  // positions of keys without a hash
  this.keys = [];
  this.values = [];
  this.size = 0;
  this.squeezed = [];  // counters of iterators that must hear of a squeeze
}
Store.prototype.find = function (key) {
  var hash = hashOf(key, false);
  if (hash !== null) {
    var at = this.index[hash];
    return at === undefined ? -1 : at;
  }
  for (var i = 0; this.odd && i < this.odd.length; i++) if (this.keys[this.odd[i]] === key) return this.odd[i];
  return -1;
};
Store.prototype.set = function (key, value) {
  var at = this.find(key);
  if (at >= 0) {
    this.values[at] = value;
    return;
  }
  if (key === 0) key = 0;
  var hash = hashOf(key, true);
  at = this.keys.length;
  if (hash !== null) this.index[hash] = at;
  else (this.odd || (this.odd = [])).push(at);
  this.keys.push(key);
  this.values.push(value);
  this.size++;
};
Store.prototype.remove = function (key) {
  var at = this.find(key);
  if (at < 0) return false;
  var hash = hashOf(key, false);
  if (hash !== null) delete this.index[hash];
  else this.odd.splice(this.odd.indexOf(at), 1);
  this.keys[at] = GONE;
  this.values[at] = undefined;
  this.size--;
  if (this.keys.length > 32 && this.size < this.keys.length / 2) this.squeeze();
  return true;
};
Store.prototype.squeeze = function () {
  var keys = [], values = [], odd = null, index = Object.create(null);
  var moved = this.squeezed.map(function () {
    return 0;
  });
  for (var i = 0; i < this.keys.length; i++) {
    for (var k = 0; k < moved.length; k++) if (this.squeezed[k].at === i) moved[k] = keys.length;
    if (this.keys[i] === GONE) continue;
    var hash = hashOf(this.keys[i], false);
    if (hash !== null) index[hash] = keys.length;
    else (odd || (odd = [])).push(keys.length);
    keys.push(this.keys[i]);
    values.push(this.values[i]);
  }
  this.squeezed.forEach(function (walk, k) {
    walk.at = walk.at >= i ? keys.length : moved[k];
  });
  this.keys = keys;
  this.values = values;
  this.odd = odd;
  this.index = index;
};
Store.prototype.clear = function () {
  this.index = Object.create(null);
  this.odd = null;
  this.keys = [];
  this.values = [];
  this.size = 0;
  this.squeezed.forEach(function (walk) {
    walk.at = 0;
  });
};
// next() gives positions of entries, -1 at the end.
Store.prototype.walk = function () {
  var self = this, walk = { at: 0, done: false };
  this.squeezed.push(walk);
  walk.next = function () {
    while (!walk.done && walk.at < self.keys.length) {
      if (self.keys[walk.at] !== GONE) return walk.at++;
      walk.at++;
    }
    if (!walk.done) {
      walk.done = true;
      self.squeezed.splice(self.squeezed.indexOf(walk), 1);
    }
    return -1;
  };
  return walk;
};

function storeOf(self, name, method) {
  if (self === null || typeof self !== 'object' || !self._store || self._collection !== name) {
    throw new TypeError('Method ' + name + '.prototype.' + method + ' called on incompatible receiver ' + String(self));
  }
  return self._store;
}

function iterate(store, tag, pick) {
  var walk = store.walk();
  var iterator = makeIterator(tag, function () {
    var at = walk.next();
    return at < 0 ? { value: undefined, done: true } : { value: pick(store, at), done: false };
  });
  hide(iterator, '_pairs', pick === pickPair || pick === pickTwice);
  hide(iterator, '_peek', function () {
    var out = [];
    for (var i = walk.at; !walk.done && i < store.keys.length; i++) {
      if (store.keys[i] !== GONE) out.push(pick(store, i));
    }
    return out;
  });
  return iterator;
}
function pickKey(store, at) {
  return store.keys[at];
}
function pickValue(store, at) {
  return store.values[at];
}
function pickPair(store, at) {
  return [store.keys[at], store.values[at]];
}
function pickTwice(store, at) {
  return [store.keys[at], store.keys[at]];
}

function define(type, name, methods) {
  Object.keys(methods).forEach(function (key) {
    hide(type.prototype, key, methods[key]);
  });
  hide(type.prototype, '_collection', name);
  Object.defineProperty(type.prototype, Symbol.toStringTag, { value: name, configurable: true });
  Object.defineProperty(type, 'length', { value: 0, configurable: true });
}
function start(self, name, type) {
  if (!(self instanceof type)) throw new TypeError("Constructor " + name + " requires 'new'");
  hide(self, '_store', new Store());
}
function fill(iterable, add) {
  if (iterable === null || iterable === undefined) return;
  if (typeof iterable[Symbol.iterator] !== 'function') {
    throw new TypeError(typeof iterable + ' ' + String(iterable) + ' is not iterable (cannot read property Symbol(Symbol.iterator))');
  }
  Array.from(iterable).forEach(add);
}
function needPair(pair) {
  if (pair === null || typeof pair !== 'object') throw new TypeError('Iterator value ' + String(pair) + ' is not an entry object');
}
function sizeGetter(type, name) {
  Object.defineProperty(type.prototype, 'size', {
    get: function () {
      return storeOf(this, name, 'size').size;
    },
    configurable: true
  });
}

function Map(iterable) {
  start(this, 'Map', Map);
  var self = this;
  fill(iterable, function (pair) {
    needPair(pair);
    self.set(pair[0], pair[1]);
  });
}
define(Map, 'Map', {
  get: function get(key) {
    var store = storeOf(this, 'Map', 'get'), at = store.find(key);
    return at < 0 ? undefined : store.values[at];
  },
  set: function set(key, value) {
    storeOf(this, 'Map', 'set').set(key, value);
    return this;
  },
  has: function has(key) {
    return storeOf(this, 'Map', 'has').find(key) >= 0;
  },
  'delete': function (key) {
    return storeOf(this, 'Map', 'delete').remove(key);
  },
  clear: function clear() {
    storeOf(this, 'Map', 'clear').clear();
  },
  forEach: function forEach(callback, self) {
    var store = storeOf(this, 'Map', 'forEach'), walk = store.walk();
    for (var at = walk.next(); at >= 0; at = walk.next()) callback.call(self, store.values[at], store.keys[at], this);
  },
  keys: function keys() {
    return iterate(storeOf(this, 'Map', 'keys'), 'Map Iterator', pickKey);
  },
  values: function values() {
    return iterate(storeOf(this, 'Map', 'values'), 'Map Iterator', pickValue);
  },
  entries: function entries() {
    return iterate(storeOf(this, 'Map', 'entries'), 'Map Iterator', pickPair);
  }
});
sizeGetter(Map, 'Map');
hide(Map.prototype, Symbol.iterator, Map.prototype.entries);
hide(Map, 'groupBy', function groupBy(items, pick) {
  var groups = new Map();
  Array.from(items).forEach(function (item, i) {
    var key = pick(item, i);
    if (groups.has(key)) groups.get(key).push(item);
    else groups.set(key, [item]);
  });
  return groups;
});

function Set(iterable) {
  start(this, 'Set', Set);
  var self = this;
  fill(iterable, function (value) {
    self.add(value);
  });
}
define(Set, 'Set', {
  add: function add(value) {
    storeOf(this, 'Set', 'add').set(value, value);
    return this;
  },
  has: function has(value) {
    return storeOf(this, 'Set', 'has').find(value) >= 0;
  },
  'delete': function (value) {
    return storeOf(this, 'Set', 'delete').remove(value);
  },
  clear: function clear() {
    storeOf(this, 'Set', 'clear').clear();
  },
  forEach: function forEach(callback, self) {
    var store = storeOf(this, 'Set', 'forEach'), walk = store.walk();
    for (var at = walk.next(); at >= 0; at = walk.next()) callback.call(self, store.keys[at], store.keys[at], this);
  },
  values: function values() {
    return iterate(storeOf(this, 'Set', 'values'), 'Set Iterator', pickKey);
  },
  entries: function entries() {
    return iterate(storeOf(this, 'Set', 'entries'), 'Set Iterator', pickTwice);
  }
});
sizeGetter(Set, 'Set');
hide(Set.prototype, 'keys', Set.prototype.values);
hide(Set.prototype, Symbol.iterator, Set.prototype.values);

// Weak ones keep the value on the key itself, so that it goes when the key goes. Keys that are frozen
// are held strongly.
function weak(name) {
  function Weak(iterable) {
    if (!(this instanceof Weak)) throw new TypeError('Constructor ' + name + " requires 'new'");
    hide(this, '_slot', Symbol(name));
    hide(this, '_frozen', null);
    var self = this;
    fill(iterable, function (item) {
      if (name === 'WeakMap') {
        needPair(item);
        self.set(item[0], item[1]);
      } else {
        self.add(item);
      }
    });
  }
  function put(self, key, value) {
    if (key === null || (typeof key !== 'object' && typeof key !== 'function')) {
      throw new TypeError('Invalid value used ' + (name === 'WeakMap' ? 'as weak map key' : 'in weak set'));
    }
    try {
      Object.defineProperty(key, self._slot, { value: value, configurable: true, writable: true });
    } catch (e) {
      (self._frozen || (self._frozen = new Map())).set(key, value);
    }
  }
  function isKey(key) {
    return key !== null && (typeof key === 'object' || typeof key === 'function');
  }
  var methods = {
    has: function has(key) {
      return isKey(key) && (Object.prototype.hasOwnProperty.call(key, this._slot) ||
          (this._frozen !== null && this._frozen.has(key)));
    },
    'delete': function (key) {
      if (!this.has(key)) return false;
      if (this._frozen !== null && this._frozen.delete(key)) return true;
      return delete key[this._slot];
    }
  };
  if (name === 'WeakMap') {
    methods.get = function get(key) {
      if (!this.has(key)) return undefined;
      return this._frozen !== null && this._frozen.has(key) ? this._frozen.get(key) : key[this._slot];
    };
    methods.set = function set(key, value) {
      put(this, key, value);
      return this;
    };
  } else {
    methods.add = function add(key) {
      put(this, key, true);
      return this;
    };
  }
  define(Weak, name, methods);
  Object.defineProperty(Weak, 'name', { value: name, configurable: true });
  return Weak;
}

function WeakRef(target) {
  hide(this, '_target', target);
}
hide(WeakRef.prototype, 'deref', function deref() {
  return this._target;
});
Object.defineProperty(WeakRef.prototype, Symbol.toStringTag, { value: 'WeakRef', configurable: true });

exports.Map = Map;
exports.Set = Set;
exports.WeakMap = weak('WeakMap');
exports.WeakSet = weak('WeakSet');
exports.WeakRef = WeakRef;
// What an iterator would still give.
exports.peek = function (iterator) {
  return iterator._peek ? iterator._peek() : binding('engine').iteratorRest(iterator);
};
