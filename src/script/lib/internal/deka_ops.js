// Deka's own names for processes and the two ends of a child's channel, for scripts that call them themselves
// (`--compat deka`).
'use strict';

var process = require('process');
var io = binding('stream');

// Lines that came and were not asked for, and questions that are not answered. The end stays the end: null.
function Lines() {
  this.lines = [];
  this.questions = [];
}
Lines.prototype.tell = function (line) {
  if (this.questions.length) this.questions.shift()(line);
  else this.lines.push(line);
};
Lines.prototype.ask = function () {
  var self = this;
  // { message: the next line, null at the end }
  return new Promise(function (resolve) {
    if (!self.lines.length) self.questions.push(resolve);
    else resolve(self.lines[0] === null ? null : self.lines.shift());
  }).then(function (line) {
    return { message: line };
  });
};
function linesOf(target) {
  var lines = new Lines();
  target.on('message', function (message) {
    lines.tell(JSON.stringify({ cmd: 'NODE_HANDLE', msg: message }));
  });
  target.on('disconnect', function () {
    lines.tell(null);
  });
  return lines;
}
function sendLine(fd, line) {
  return new Promise(function (resolve, reject) {
    io.send(fd, String(line) + '\n', function (error) {
      if (error) reject(require('internal/errors').errnoException(-error.errno, 'write'));
      else resolve();
    });
  });
}

// ---- the child's end

var own = null;
function check(fd) {
  if (process._ipc && process._ipc.fd === fd) return;
  throw new TypeError('descriptor ' + fd + ' is no channel of this process');
}

// ---- processes by number

var processes = new Map(), last = 0;
// Numbers of 64 bits, where the engine has such.
var wide = typeof BigInt === 'function' ? BigInt : Number;

function find(id) {
  var one = processes.get(Number(id));
  if (!one) throw new Error('Process not found');
  return one;
}
// What it throws is what its promise is rejected with.
function later(call) {
  return function () {
    var args = arguments;
    return new Promise(function (resolve) {
      resolve(call.apply(undefined, args));
    });
  };
}

function environment(pairs) {
  var env = Object.assign({}, process.env);
  (pairs || []).forEach(function (pair) {
    env[pair[0]] = pair[1];
  });
  return env;
}
function spawn(command, args, cwd, env, stdio, ipc) {
  var streams = stdio === 'inherit' ? ['inherit', 'inherit', 'inherit'] : ['pipe', 'pipe', 'pipe'];
  var child = require('child_process').spawn(String(command), args || [], {
    cwd: cwd || undefined, env: environment(env), stdio: ipc ? streams.concat('ipc') : streams, ipc: ipc ? 'deka' : undefined
  });
  var one = { child: child, lines: ipc ? linesOf(child) : null };
  one.ended = new Promise(function (resolve, reject) {
    child.once('error', function (error) {
      reject(new Error('Spawn failed: ' + error.message));
    });
    child.once('exit', function (code) {
      resolve(wide(code === null ? -1 : code));
    });
  });
  one.ended.catch(function () {});
  if (child.pid === undefined) throw new Error('Spawn failed: ' + command);
  // What nobody has asked for yet is kept beyond the end.
  [child.stdout, child.stderr].forEach(function (stream) {
    if (stream) stream.on('readable', function () {});
  });
  processes.set(++last, one);
  return wide(last);
}
// At most so many bytes of a stream, { data, eof }.
function read(stream, most) {
  if (!stream) throw new Error('the stream is not piped');
  return new Promise(function (resolve, reject) {
    function done(result, error) {
      stream.removeListener('readable', look);
      stream.removeListener('end', look);
      stream.removeListener('error', failed);
      if (error) reject(error);
      else resolve(result);
    }
    function failed(error) {
      done(null, error);
    }
    function look() {
      var size = Math.min(stream.readableLength, Math.max(1, most >>> 0));
      var bytes = size ? stream.read(size) : stream.read(0);
      if (size && bytes) return done({ data: Array.from(bytes), eof: false });
      if (stream.readableEnded || stream.destroyed) done({ data: [], eof: true });
    }
    stream.on('readable', look);
    stream.on('end', look);
    stream.on('error', failed);
    look();
  });
}

var ops = {
  op_child_ipc_send: function (fd, line) {
    check(fd);
    return sendLine(fd, line);
  },
  op_child_ipc_read: function (fd) {
    if (own === null) {
      check(fd);
      own = linesOf(process);
    }
    return own.ask();
  },
  // (command, args, directory, [[name, value]…] beside the own environment, 'inherit' or not, channel): its number
  op_process_spawn: spawn,
  op_process_read_stdout: function (id, most) {
    return read(find(id).child.stdout, most);
  },
  op_process_read_stderr: function (id, most) {
    return read(find(id).child.stderr, most);
  },
  op_process_write_stdin: function (id, bytes) {
    var stdin = find(id).child.stdin;
    return new Promise(function (resolve, reject) {
      if (!stdin || stdin.writableEnded) return reject(new Error('stdin closed'));
      stdin.write(Buffer.from(bytes), function (error) {
        if (error) reject(error);
        else resolve();
      });
    });
  },
  op_process_close_stdin: function (id) {
    var stdin = find(id).child.stdin;
    if (stdin) stdin.end();
  },
  // Its status, -1 when a signal ended it.
  op_process_wait: function (id) {
    return find(id).ended;
  },
  op_process_kill: function (id) {
    find(id).child.kill('SIGKILL');
  },
  op_process_send_message: function (id, line) {
    var one = find(id);
    if (!one.lines || !one.child.connected) throw new Error('IPC channel not available');
    return sendLine(one.child._ipc.fd, line);
  },
  op_process_read_message: function (id) {
    var one = find(id);
    if (!one.lines) throw new Error('IPC channel not available');
    return one.lines.ask();
  }
};

exports.install = function () {
  var all = {};
  Object.keys(ops).forEach(function (name) {
    all[name] = later(ops[name]);
  });
  all.op_process_spawn_immediate = spawn;
  // { status (-1 when a signal ended it), stdout, stderr }
  all.op_process_spawn_sync = function (command, args, cwd, env, input) {
    var ran = require('child_process').spawnSync(String(command), args || [], {
      cwd: cwd || undefined, env: environment(env), input: Buffer.from(input || []), maxBuffer: Infinity
    });
    if (ran.error) throw new Error('Spawn failed: ' + ran.error.message);
    return { status: ran.status === null ? -1 : ran.status, stdout: Array.from(ran.stdout), stderr: Array.from(ran.stderr) };
  };
  all.op_process_exit = function (code) {
    process.exit(code);
  };
  Object.defineProperty(globalThis, '__dekaOps', { value: all, writable: true, enumerable: false, configurable: true });
};
