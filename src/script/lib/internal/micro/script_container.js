// ScriptContainer: a script with a heap of its own. It is a process of this machine, a machine of its own where the host
// gives that, or a program of the host (option `program`); the two sides talk over its descriptor 3 in frames: a length of
// four bytes (little-endian, its own included), JSON.
'use strict';

var base = require('internal/micro/base');
var EventEmitter = require('events');

var INIT = 1, EXEC = 2, ADD_MODULE = 4, SEND_JSON = 0x10, ERROR = 0x40, EXIT = 0x80;
var MOST = 64 << 20;
var NO_PROCESS = 0x04000000, NO_MARSHAL = 0x08000000, NO_FILES = 1, NO_NETWORK = 2;
var TIMED_OUT = 5, FATAL = 254, OUT_OF_MEMORY = 134;

function send(stream, message) {
  var text = JSON.stringify(message), bytes = Buffer.from('0000' + text);
  bytes.writeUInt32LE(bytes.length, 0);
  return stream.write(bytes);
}

function receive(stream, onMessage) {
  var parts = [], length = 0;
  stream.on('data', function (chunk) {
    parts.push(chunk);
    length += chunk.length;
    while (length >= 4) {
      if (parts.length > 1 && parts[0].length < 4) parts = [Buffer.concat(parts)];
      var size = parts[0].readUInt32LE(0);
      if (size < 4 || size > MOST) return stream.destroy();
      if (length < size) return undefined;
      var all = parts.length > 1 ? Buffer.concat(parts) : parts[0];
      parts = [all.slice(size)];
      length -= size;
      var message;
      try {
        message = JSON.parse(all.slice(4, size).toString('utf8'));
      } catch (e) {
        return stream.destroy();
      }
      onMessage(message);
    }
  });
  stream.on('error', function () {});
}

function describe(error) {
  return error instanceof Error ? String(error.stack || error) : String(error);
}

// ---- the side that makes it

// What runs a container that is no process of this machine: a machine of its own, or a program of the host that is one.
var OWN_MACHINE = '/usr/lib/script-container';
var SERVE = "require('ScriptContainer')._serve()";
// The channel's descriptor is announced to the host, and not to the script.
var ELSEWHERE = 'unset DEKA_IPC_ENABLED DEKA_IPC_FD; exec microscript';

// Of a container's form: { file, args, announced }
function formOf(options, isolated) {
  var compat = base.compat ? ['--compat=meshagent'] : [];
  if (isolated && options.program) {
    return { file: String(options.program), args: ['-c', [ELSEWHERE].concat(compat, '-e', '"' + SERVE + '"').join(' ')], announced: true };
  }
  if (isolated && require('fs').existsSync(OWN_MACHINE)) return { file: OWN_MACHINE, args: compat, announced: true };
  return { file: '/usr/bin/microscript', args: compat.concat(['-e', SERVE]), announced: false };
}

function Container(options) {
  EventEmitter.call(this);
  base.hide(this, '_options', options);
  base.hide(this, '_calls', {});
  base.hide(this, '_next', 1);
  base.hide(this, '_modules', []);
  base.hide(this, '_again', false);
  this._start();
}

function start() {
  var self = this, options = this._options, isolated = options.processIsolation !== 0, form = formOf(options, isolated);
  var env = Object.assign({}, process.env, options.env, form.announced ? { DEKA_IPC_ENABLED: '1', DEKA_IPC_FD: '3' } : null);
  var child = require('child_process').spawn(form.file, form.args,
      { stdio: ['ignore', isolated ? 'pipe' : 'inherit', 'inherit', 'pipe'], env: env });
  base.hide(this, '_child', child);
  base.hide(this, '_channel', child.stdio[3]);
  base.hide(this, '_ended', false);
  if (isolated) {
    child.stdout.setEncoding('utf8');
    child.stdout.on('data', function (text) {
      console.log('Child/StdOut, ' + text.replace(/\n$/, ''));
    });
  }
  receive(this._channel, function (message) {
    if (message.command === SEND_JSON) self.emit('data', message.value);
    else if (message.command === INIT) self.emit('ready');
    else if (message.command === ERROR) fail(message.error);
    else if (message.command === EXEC) {
      var call = self._calls[message.id];
      delete self._calls[message.id];
      if (call) call(message.ok, message.ok ? message.value : message.error);
      else if (!message.ok) fail(message.error);
    }
  });
  function fail(text) {
    if (self.listenerCount('error')) self.emit('error', text);
    else process.stderr.write('ScriptContainer: ' + text + '\n');
  }
  child.on('error', function (error) {
    fail(describe(error));
  });
  child.on('close', function (code) {
    self._ended = true;
    var calls = self._calls;
    self._calls = {};
    code = code === OUT_OF_MEMORY || code === null ? FATAL : code;
    Object.keys(calls).forEach(function (id) {
      calls[id](false, code === TIMED_OUT ? 'execution timed out' : 'the container has ended');
    });
    if (self._again) {
      self._again = false;
      self._start();
    } else self.emit('exit', code);
  });
  this._tell({ command: INIT, timeout: +options.executionTimeout || 0,
    flags: +(options.permissions !== undefined ? options.permissions : options.childSecurityFlags) || 0 });
  this._modules.forEach(function (module) {
    self._tell(module);
  });
}
base.inherit(Container, EventEmitter, {
  _start: start,
  _tell: function (message) {
    if (this._ended || this._channel.destroyed) throw base.fail('ScriptContainer: the container has ended');
    send(this._channel, message);
  },
  ExecuteString: function (script, callback) {
    var id = this._next++;
    if (typeof callback === 'function') this._calls[id] = callback;
    try {
      this._tell({ command: EXEC, id: id, script: String(script) });
    } catch (e) {
      delete this._calls[id];
      throw e;
    }
  },
  ExecuteStringAsync: function (script) {
    var self = this;
    return new Promise(function (resolve, reject) {
      self.ExecuteString(script, function (ok, value) {
        if (ok) resolve(value);
        else reject(value instanceof Error ? value : base.fail(String(value)));
      });
    });
  },
  ExecuteScript: function (path, callback) {
    this.ExecuteString(require('fs').readFileSync(path, 'utf8'), callback);
  },
  send: function (value) {
    this._tell({ command: SEND_JSON, value: value });
  },
  addModule: function (name, text) {
    var module = { command: ADD_MODULE, name: name, text: typeof text === 'string' ? text : base.bytes(text).toString('utf8') };
    this._modules.push(module);
    this._tell(module);
  },
  exit: function (code) {
    if (!this._ended) this._tell({ command: EXIT, code: code === undefined ? 0 : code });
  },
  // Also when it does not listen.
  exit2: function () {
    if (!this._ended) this._child.kill('SIGKILL');
  },
  // Ours: a new heap with the same options and modules; what it was doing is lost. Then comes 'ready' again, and no 'exit'.
  restart: function () {
    if (this._ended) return this._start();
    this._again = true;
    this.exit2();
  }
});
base.objectId(Container.prototype, 'ScriptContainer');

// ---- the container's own side

var inside = module.exports = new EventEmitter();
var channel = null;

inside.Create = function (timeout, permissions, userType) {
  if (timeout !== null && typeof timeout === 'object') return new Container(timeout);
  return new Container({ processIsolation: 0, executionTimeout: timeout, permissions: permissions, userType: userType });
};
inside.send = function (value) {
  if (!channel) throw base.fail('ScriptContainer.send(): this script is not in a container');
  send(channel, { command: SEND_JSON, value: value });
};

function restrict(flags) {
  var names = [];
  if (flags & NO_NETWORK) {
    names = names.concat('ILibWebRTC net tls global-tunnel ip-address dgram dns dns/promises http https http-digest wget child-container'.split(' '));
    globalThis.resolve = undefined;
  }
  if (flags & NO_MARSHAL) names.push('_GenericMarshal');
  if (flags & NO_PROCESS) {
    names.push('child_process', 'child-container', 'process-manager', 'worker_threads');
    process._execve = undefined;
    process.kill = undefined;
  }
  if (flags & NO_FILES) {
    names = names.concat(('fs fs/promises module SimpleDataStore process-manager util-descriptors child-container zip-reader zip-writer ' +
        'tar-encoder wget user-sessions ioctl DescriptorEvents ChainViewer util-dns').split(' '));
    ['getSHA384FileHash', 'setModulePath', '_MSH'].forEach(function (name) {
      globalThis[name] = undefined;
    });
    console.setDestination = process.chdir = undefined;
    var extensions = require('module')._extensions;
    Object.keys(extensions).forEach(function (name) {
      delete extensions[name];
    });
  }
  require('internal/micro/modules').remove(names, !!(flags & NO_FILES));
}

var steps = {};
steps[INIT] = function (message) {
  if (message.timeout > 0) binding('micro').limitTurns(message.timeout * 1000, TIMED_OUT);
  restrict(message.flags);
  send(channel, { command: INIT });
};
steps[EXEC] = function (message) {
  var answer = { command: EXEC, id: message.id, ok: true };
  try {
    var value = runtime.compileProgram(message.script, '[container]')();
    // A value that JSON cannot say is none.
    if (JSON.stringify(value) !== undefined) answer.value = value;
  } catch (e) {
    answer = { command: EXEC, id: message.id, ok: false, error: describe(e) };
  }
  send(channel, answer);
};
steps[ADD_MODULE] = function (message) {
  require('internal/micro/modules').globals.addModule(message.name, message.text);
};
steps[SEND_JSON] = function (message) {
  inside.emit('data', message.value);
};
steps[EXIT] = function (message) {
  channel.end(function () {
    process.exit(message.code);
  });
};

base.hide(inside, '_serve', function () {
  if (channel) return;
  channel = new (require('net').Socket)({ fd: 3, readable: true, writable: true });
  process.on('uncaughtException', function (error) {
    send(channel, { command: ERROR, error: describe(error) });
  }.internal);
  receive(channel, function (message) {
    if (steps[message.command]) steps[message.command](message);
  });
  channel.on('close', function () {
    process.exit(0);
  });
});
