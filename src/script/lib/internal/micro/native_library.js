// The library that is there on every host: functions of C over the memory of _GenericMarshal, in this script. Each takes
// integers (addresses among them) and gives one; `real` ones take and give floating point.
'use strict';

function memory() {
  return require('internal/micro/native_memory').get();
}
function text(address) {
  return memory().text(address, 1);
}
function compare(a, b) {
  return Buffer.compare(a, b);
}
function upTo(bytes, size) {
  return bytes.length > size ? bytes.slice(0, size) : bytes;
}
function withZero(bytes) {
  return Buffer.concat([bytes, Buffer.alloc(1)]);
}
function allocate(bytes) {
  var at = memory().alloc(Math.max(1, bytes.length));
  memory().write(at, bytes);
  return at;
}
function integer(address) {
  var number = parseInt(text(address).toString('latin1').replace(/^[ \t-\r]+/, ''), 10);
  return isNaN(number) ? 0 : number;
}

// Sorts by a callback; `more` is what it gets behind the two addresses.
function sort(base, count, size, call, more) {
  var bytes = memory().read(base, count * size), left = memory().alloc(size), right = memory().alloc(size), items = [];
  for (var i = 0; i < count; i++) items.push(bytes.slice(i * size, (i + 1) * size));
  try {
    items.sort(function (a, b) {
      memory().write(left, a);
      memory().write(right, b);
      return call([left, right].concat(more)) | 0;
    });
  } finally {
    memory().free(left);
    memory().free(right);
  }
  memory().write(base, Buffer.concat(items));
  return 0;
}

// `call(address)` is the function behind a callback's address.
exports.functions = {
  malloc: function (size) {
    return memory().alloc(Math.max(1, size));
  },
  calloc: function (count, size) {
    return memory().alloc(Math.max(1, count * size));
  },
  free: function (address) {
    if (address) memory().free(address);
    return 0;
  },
  memcpy: function (to, from, size) {
    memory().write(to, memory().read(from, size));
    return to;
  },
  memset: function (to, value, size) {
    memory().write(to, Buffer.alloc(size, value & 255));
    return to;
  },
  memcmp: function (a, b, size) {
    return compare(memory().read(a, size), memory().read(b, size));
  },
  strlen: function (address) {
    return text(address).length;
  },
  strcmp: function (a, b) {
    return compare(text(a), text(b));
  },
  strncmp: function (a, b, size) {
    return compare(upTo(text(a), size), upTo(text(b), size));
  },
  strcpy: function (to, from) {
    memory().write(to, withZero(text(from)));
    return to;
  },
  strcat: function (to, from) {
    memory().write(to, withZero(Buffer.concat([text(to), text(from)])));
    return to;
  },
  strdup: function (address) {
    return allocate(withZero(text(address)));
  },
  strstr: function (text1, text2) {
    var at = text(text1).indexOf(text(text2));
    return at < 0 ? 0 : text1 + at;
  },
  atoi: function (address) {
    return integer(address) | 0;
  },
  abs: function (value) {
    return Math.abs(value | 0);
  },
  toupper: function (code) {
    return code >= 97 && code <= 122 ? code - 32 : code;
  },
  tolower: function (code) {
    return code >= 65 && code <= 90 ? code + 32 : code;
  },
  getpid: function () {
    return process.pid;
  },
  getppid: function () {
    return process.ppid;
  },
  getuid: function () {
    return process.getuid();
  },
  getenv: function (name) {
    var value = process.env[text(name).toString('utf8')];
    return value === undefined ? 0 : allocate(withZero(Buffer.from(value)));
  }
};
exports.functions.memmove = exports.functions.memcpy;

// What calls back gets the functions behind addresses.
exports.calling = {
  qsort: function (call, base, count, size, callback) {
    return sort(base, count, size, call(callback), []);
  },
  qsort_r: function (call, base, count, size, callback, more) {
    return sort(base, count, size, call(callback), [more]);
  }
};

exports.real = {};
'acos asin atan ceil cos exp floor log sin sqrt tan'.split(' ').forEach(function (name) {
  exports.real[name] = Math[name];
});
exports.real.fabs = Math.abs;
exports.real.pow = Math.pow;
exports.real.atan2 = Math.atan2;
exports.real.fmod = function (a, b) {
  return a % b;
};
