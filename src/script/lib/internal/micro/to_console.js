// console: info levels, destinations; and MeshAgent's way of joining.
'use strict';

var base = require('internal/micro/base');
var hide = base.hide;

// One level of an object, as MeshAgent prints it.
function shown(value) {
  if (value === null || typeof value !== 'object' || value instanceof Error) return String(value);
  if (Array.isArray(value)) return '[' + value.map(String).join(', ') + ']';
  if (value instanceof Uint8Array) return String(value);
  return '{ ' + Object.keys(value).map(function (key) {
    return key + ': ' + String(value[key]);
  }).join(', ') + ' }';
}

module.exports = function (console) {
  var level = 0, plainLog = console.log;
  var extra = {
    setInfoLevel: function (wanted) {
      if (!(wanted >= 0)) throw base.fail('console.setInfoLevel(): Invalid level');
      level = wanted;
    },
    getInfoLevel: function () {
      return level;
    },
    setInfoMask: function (mask) {
      extra.setInfoLevel(mask);
    },
    rawLog: function (text) {
      binding('io').write(1, String(text));
    },
    setDestination: function (flags) {
      var wanted = arguments.length ? flags : 1;
      // Off, standard output, or the log file beside the program.
      destination = wanted;
    },
    Destinations: { DISABLED: 0, STDOUT: 1, SERVERCONSOLE: 2, WEBLOG: 4, LOGFILE: 8 }
  };
  var destination = 1;
  [1, 2, 3].forEach(function (wanted) {
    extra['info' + wanted] = function () {
      if (level >= wanted) console.log.apply(console, arguments);
    };
  });
  Object.keys(extra).forEach(function (name) {
    hide(console, name, extra[name]);
  });

  // A terminal's modes are its owner's: what it does is told, and asking for anything else is an error.
  ['echo', 'canonical'].forEach(function (name) {
    Object.defineProperty(console, name, { get: function () {
      return require('tty').isatty(0);
    }, set: function (on) {
      if (!require('tty').isatty(0)) throw base.fail('console.' + name + ': standard input is no terminal', { code: 'ENOTTY', syscall: 'tcsetattr' });
      if (!on) throw base.fail('console.' + name + ': the terminal belongs to the host, which has no call for its modes', { code: 'ENOTSUP', syscall: 'tcsetattr' });
    }, enumerable: false, configurable: true });
  });

  function logFile() {
    return (process.argv[1] || process.execPath).replace(/\.js$/, '') + '.jlog';
  }
  ['log', 'warn', 'error'].forEach(function (name) {
    var plain = console[name];
    console[name] = function () {
      var args = Array.prototype.slice.call(arguments);
      var text = base.compat ? args.map(shown).join(', ') : null;
      if (destination & 8 || (base.compat && name !== 'log')) {
        require('fs').appendFileSync(logFile(), (text === null ? require('util').format.apply(null, args) : text) + '\n');
      }
      if (!(destination & 1)) return undefined;
      return text === null ? plain.apply(console, args) : plainLog.call(console, text);
    };
    hide(console[name], 'name', name);
  });
};
