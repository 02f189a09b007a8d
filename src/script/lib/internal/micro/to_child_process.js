// child_process: execFile with all of argv, waitExit, types.
'use strict';

var base = require('internal/micro/base');
var fail = base.fail;

module.exports = function (module) {
  var plain = module.execFile, spawn = module.spawn;
  var Types = module.SpawnTypes = { DEFAULT: 0, USER: 1, WINLOGON: 2, TERM: 3, DETACHED: 4 };

  // termios(3)'s bits, as on Linux.
  module.c_iflags = { IGNBRK: 1, BRKINT: 2, IGNPAR: 4, PARMRK: 8, INPCK: 16, ISTRIP: 32, INLCR: 64, IGNCR: 128, ICRNL: 256, IUCLC: 512, IXON: 1024,
    IXANY: 2048, IXOFF: 4096, IMAXBEL: 8192, IUTF8: 16384 };
  module.c_oflags = { OPOST: 1, OLCUC: 2, ONLCR: 4, OCRNL: 8, ONOCR: 16, ONLRET: 32, OFILL: 64, OFDEL: 128 };
  module.c_lflags = { ISIG: 1, ICANON: 2, ECHO: 8, ECHOE: 16, ECHOK: 32, ECHONL: 64, NOFLSH: 128, TOSTOP: 256, ECHOCTL: 512, ECHOPRT: 1024,
    ECHOKE: 2048, FLUSHO: 4096, PENDIN: 16384, IEXTEN: 32768 };

  function text(value) {
    return typeof value === 'string' ? value : '';
  }

  // execFile(path, argv, …): options and callback in any order.
  function reference(path, argv) {
    var options = {}, callback = null;
    Array.prototype.slice.call(arguments, 2).forEach(function (arg) {
      if (typeof arg === 'function') callback = arg;
      else if (arg !== null && typeof arg === 'object') options = arg;
    });
    argv = Array.isArray(argv) ? argv : [path];
    if (options.type === Types.TERM) throw fail('child_process.execFile(): no pty');
    var detached = options.type === Types.DETACHED || options.detached;
    var child = spawn(path, argv.slice(1), {
      argv0: text(argv[0]) || path, env: options.env, cwd: options.cwd, detached: !!detached,
      stdio: options.type === Types.DETACHED ? 'ignore' : 'pipe'
    });
    if (!child.pid) {
      child.on('error', function () {});
      throw fail('child_process.execFile(): Could not exec [' + path + ']', { code: 'ENOENT', path: path, syscall: 'spawn' });
    }
    if (callback) child.once('exit', callback);
    return child;
  }

  function isReference(path, argv, options) {
    if (!Array.isArray(argv) || typeof path !== 'string' || argv[0] !== path.replace(/^.*\//, '')) return false;
    return !options.some(function (arg) {
      return arg !== null && typeof arg === 'object' &&
          (arg.shell !== undefined || arg.encoding !== undefined || arg.timeout !== undefined || arg.maxBuffer !== undefined);
    });
  }

  module.execFile = function execFile(path, argv) {
    var rest = Array.prototype.slice.call(arguments, 2);
    return (isReference(path, argv, rest) ? reference : plain).apply(null, arguments);
  };
  Object.defineProperty(module.execFile, require('util').promisify.custom, { value: plain[require('util').promisify.custom] });
  module.execFile.reference = reference;
  module.execFile.node = plain;

  base.hide(module.ChildProcess.prototype, 'waitExit', function waitExit(ms) {
    var child = this, closed = false;
    if (child._waitsExit) throw fail('waitExit() already in progress');
    if (child.exitCode !== null || child.signalCode !== null) return undefined;
    function unread() {
      return !child.stdio.some(function (stream, fd) {
        return fd > 0 && stream && stream.listenerCount('data');
      });
    }
    function onClose() {
      closed = true;
    }
    child.once('close', onClose);
    base.hide(child, '_waitsExit', true);
    var ended;
    try {
      // With what it wrote, if somebody reads that.
      ended = base.spin(function () {
        return closed || ((child.exitCode !== null || child.signalCode !== null) && unread());
      }, ms);
    } finally {
      child._waitsExit = false;
      child.removeListener('close', onClose);
    }
    if (ended === null) throw fail('waitExit(): nothing is left that could end the wait');
    if (!ended) throw fail('waitExit() timeout');
    return child.exitCode;
  });
  Object.defineProperty(module.ChildProcess.prototype, 'descriptorMetadata', { set: function (value) {
    base.hide(this, '_metadata', value);
  }, configurable: true });
  base.objectId(module.ChildProcess.prototype, 'childProcess');
};
