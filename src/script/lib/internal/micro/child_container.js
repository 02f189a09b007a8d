// child-container: a process of this machine that is given modules and a function to call; the two sides send
// each other JSON over a socket, in frames of a little-endian length, itself included.
'use strict';

var base = require('internal/micro/base');
var MOST = 64 << 20;

function socketPath(number) {
  return '/tmp/.container-' + number;
}
function send(socket, message) {
  if (!socket || socket.destroyed) throw base.fail('child-container: Not Connected');
  var bytes = Buffer.from('0000' + JSON.stringify(message), 'utf8');
  bytes.writeUInt32LE(bytes.length, 0);
  socket.write(bytes);
}
function receive(socket, onMessage) {
  var parts = [], length = 0;
  socket.on('data', function (chunk) {
    parts.push(chunk);
    length += chunk.length;
    while (length >= 4) {
      var all = parts.length > 1 ? Buffer.concat(parts) : parts[0], message;
      parts = [all];
      if (all.length < 4) return;
      var size = all.readUInt32LE(0);
      if (size < 4 || size > MOST) return socket.destroy();
      if (length < size) return;
      parts = [all.slice(size)];
      length -= size;
      try {
        message = JSON.parse(all.slice(4, size).toString('utf8'));
      } catch (e) {
        return socket.destroy();
      }
      onMessage(message);
    }
  });
  socket.on('error', function () {});
}

// create({launch: {module, method, args}, modules: [{name, script}]}): 'ready', 'message'(value), 'exit'(code);
// message(value), exit(code), disconnect(), send(object).
exports.create = function create(options) {
  var launch = options && options.launch;
  if (!launch || !launch.module || !launch.method || !launch.args) throw base.fail('child-container.create(): Invalid Parameters');
  if (options.user !== undefined || options.uid !== undefined) throw base.fail('child-container.create(): the machine has one user', { code: 'ENOTSUP' });
  var made = { options: options }, client = null, path, server = require('net').createServer();
  require('events').EventEmitter.call(made, true).createEvent('ready').createEvent('message').createEvent('exit')
    .addMethod('send', function (object) {
      send(client, object);
    }).addMethod('message', function (value) {
      send(client, { command: 'message', value: value });
    }).addMethod('exit', function (code) {
      send(client, { command: 'exit', value: code });
    }).addMethod('disconnect', function () {
      if (client) client.end();
    });
  server.on('connection', function (socket) {
    server.close();
    client = socket;
    receive(socket, function (message) {
      if (message.command === 'message') made.emit('message', message.value);
    });
    (options.modules || []).forEach(function (module) {
      send(client, { command: 'addModule', value: { name: module.name, js: module.script } });
    });
    send(client, { command: 'launch', value: { module: launch.module, method: launch.method, args: launch.args } });
    made.emit('ready');
  });
  function clean() {
    try {
      require('fs').unlinkSync(path);
    } catch (e) {
      // It was never made, or is gone.
    }
  }
  var number = require('crypto').randomBytes(6).toString('HEX');
  path = socketPath(number);
  server.on('error', function () {
    made.emit('exit', 1);
  });
  server.listen(path, function () {
    var child = require('child_process').spawn('/usr/bin/microscript', (base.compat ? ['--compat=meshagent'] : []).concat(
        ['-e', "require('child-container').connect('" + number + "')"]), { stdio: ['ignore', 'inherit', 'inherit'] });
    base.hide(made, '_proc', child);
    child.on('error', function () {
      clean();
      server.close();
      made.emit('exit', 1);
    });
    child.on('exit', function (code, signal) {
      clean();
      server.close();
      made.emit('exit', code === null ? 128 + (process._signals()[signal] || 0) : code);
    });
  });
  return made;
};

// The other side: what is launched finds this module's message(value) and 'message'(value), 'exit'.
exports.connect = function connect(number) {
  var socket = require('net').createConnection(socketPath(number));
  require('events').EventEmitter.call(exports, true).createEvent('message').createEvent('exit')
    .addMethod('send', function (object) {
      send(socket, object);
    }).addMethod('message', function (value) {
      send(socket, { command: 'message', value: value });
    });
  var commands = {
    addModule: function (value) {
      require('internal/micro/modules').globals.addModule(value.name, value.js);
    },
    launch: function (value) {
      var module = require('module').createRequire(require('path').resolve('container.js'))(value.module);
      module[value.method].apply(module, value.args);
    },
    message: function (value) {
      exports.emit('message', value);
    },
    exit: function (code) {
      exports.emit('exit');
      process.exit(code);
    }
  };
  receive(socket, function (message) {
    if (commands[message.command]) commands[message.command](message.value);
  });
  socket.on('close', function () {
    process.exit(0);
  });
};
base.objectId(exports, 'child-container');
