// The embedder's modules and globals: functions that run on the host.
//
// A call waits for the host's answer: a value, an exception, or a promise, which settles later. Where the
// answer cannot come at once and this thread may not wait, the call throws; functions that are declared
// to return a promise never wait. Functions that the script gives away are called from its event loop.
'use strict';

var ops = binding('host');
var UNAVAILABLE = 95;  // EOPNOTSUPP

var table = null;
var made = {};
var given = [];
var listening = false;

// { modules: {name: {member: …}}, globals: {name: …} }; a member is ['function', returns a promise] or
// ['value', encoded].
function known() {
  if (table) return table;
  var answer = ops.ask('table', '', '', '');
  table = typeof answer === 'number' ? { modules: {}, globals: {} } : JSON.parse(answer[0]);
  return table;
}

function numberOf(callback) {
  var at = given.indexOf(callback);
  if (at < 0) at = given.push(callback) - 1;
  listen();
  return at;
}

function pack(value) {
  return require('internal/host_values').encode(value, { functions: numberOf });
}

// An answer is what came of it (v value, e exception, p promise) and then the value.
function unpack(answer, title) {
  var value = require('internal/host_values').decode(JSON.parse(answer[0].slice(1)), answer[1]);
  if (answer[0][0] === 'e') throw value;
  if (answer[0][0] === 'p') return later('settle', String(value), '', title);
  return value;
}

function failure(code, title) {
  var error;
  if (code === UNAVAILABLE) {
    error = new Error(title + ': its answer comes later, and this thread cannot wait for it inside a call; ' +
        "the embedder can declare that it returns 'promise'");
    error.code = 'ERR_BLOCKING_UNAVAILABLE';
    return error;
  }
  return require('internal/errors').errnoException(code, title);
}

function later(op, text, bytes, title) {
  return new Promise(function (resolve, reject) {
    ops.askLater(op, text, bytes, op === 'call' ? title : '', function (error, answer) {
      if (error) return reject(failure(-error.errno || 5, title));
      try {
        resolve(unpack(answer, title));
      } catch (e) {
        reject(e);
      }
    }, true);
  });
}

// Calls of functions that the script gave away.
function listen() {
  if (listening) return;
  listening = true;
  ops.askLater('wait', '', '', '', function (error, answer) {
    listening = false;
    // A machine that was opened elsewhere has nobody who would call.
    if (error) return;
    listen();
    var call = require('internal/host_values').decode(JSON.parse(answer[0]), answer[1]);
    var finish = function (kind, value) {
      var packed;
      try {
        packed = pack(value);
      } catch (e) {
        kind = 'e';
        packed = pack(e);
      }
      ops.askLater('return', call[0] + ' ' + kind + packed.text, packed.bytes, '', function () {}, false);
    };
    try {
      Promise.resolve(given[call[1]].apply(undefined, call[2])).then(function (value) {
        finish('v', value);
      }, function (e) {
        finish('e', e);
      });
    } catch (e) {
      finish('e', e);
    }
  }, false);
}

function functionOf(moduleName, name, promised) {
  var title = moduleName ? moduleName + '.' + name : name;
  var call = function () {
    var packed = pack(Array.prototype.slice.call(arguments));
    var text = JSON.stringify([moduleName, name]) + '\n' + packed.text;
    if (promised) return later('call', text, packed.bytes, title);
    var answer = ops.ask('call', text, packed.bytes, title);
    if (typeof answer === 'number') throw failure(answer, title);
    return unpack(answer, title);
  };
  Object.defineProperty(call, 'name', { value: name, configurable: true });
  return call;
}

function member(moduleName, name, what) {
  if (what[0] === 'function') return functionOf(moduleName, name, what[1]);
  return require('internal/host_values').decode(what[1], require('buffer').Buffer.from(what[2], 'base64'));
}

exports.has = function (name) {
  return Object.prototype.hasOwnProperty.call(known().modules, name);
};

exports.get = function (name) {
  if (Object.prototype.hasOwnProperty.call(made, name)) return made[name];
  var members = known().modules[name];
  var module = {};
  Object.keys(members).forEach(function (key) {
    module[key] = member(name, key, members[key]);
  });
  return made[name] = module;
};

exports.installGlobals = function (global) {
  var globals = known().globals;
  Object.keys(globals).forEach(function (name) {
    var what = globals[name];
    var set = function (value) {
      Object.defineProperty(global, name, { value: value, writable: true, enumerable: true, configurable: true });
    };
    Object.defineProperty(global, name, {
      get: function () {
        var value;
        if (what[0] === 'object') {
          value = {};
          Object.keys(what[1]).forEach(function (key) {
            value[key] = member('globals ' + name, key, what[1][key]);
          });
        } else {
          value = member('', name, what);
        }
        set(value);
        return value;
      },
      set: set,
      enumerable: true,
      configurable: true
    });
  });
};
