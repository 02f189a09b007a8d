// cluster in a worker: its servers ask the primary for what they listen on.
'use strict';

var EventEmitter = require('events');
var common = require('internal/cluster/common');
var net = require('net');
var servers = require('internal/cluster/servers');
var process = require('process');
var Worker = common.Worker;

var cluster = new EventEmitter();
module.exports = cluster;
var talk = null;
var held = new Map();     // servers by key
var indexes = new Map();  // how often an address was asked for

cluster.isWorker = true;
cluster.isMaster = false;
cluster.isPrimary = false;
cluster.worker = null;
cluster.Worker = Worker;

// Before the script: nobody but us sees the number.
cluster._setupWorker = function () {
  var worker = new Worker({ id: +process.env.NODE_UNIQUE_ID | 0, process: process, state: 'online' });
  cluster.worker = worker;
  delete process.env.NODE_UNIQUE_ID;
  process.once('disconnect', function () {
    worker.emit('disconnect');
    // The primary is gone.
    if (!worker.exitedAfterDisconnect) process.exit(0);
  });
  talk = new common.Talk(process, function (message, handle, answer) {
    if (message.act === 'connection') connected(message, handle, answer);
    else if (message.act === 'disconnect') leave(worker, true);
  });
  talk.post({ act: 'online' });
  net.Server._share(listen);
  require('dgram').Socket._share(bind);
};

// `done(answer, handle)` is called with what the primary says.
function ask(where, done) {
  var name = [where.path || where.host, where.port, where.type].join(':'), index = indexes.get(name) || 0;
  indexes.set(name, index + 1);
  talk.post(Object.assign({ act: 'listen', index: index }, where), undefined, done);
}

function bind(socket, where) {
  ask(where, function (answer, handle) {
    if (socket._closed) {
      if (handle) handle.close();
      if (!answer.errno) talk.post({ act: 'close', key: answer.key });
      return;
    }
    if (answer.errno) return socket._adopt(null, answer.errno, where);
    held.set(answer.key, socket);
    socket.once('close', function () {
      held.delete(answer.key);
      talk.post({ act: 'close', key: answer.key });
    });
    socket._adopt(handle);
    talk.post({ act: 'listening', address: where.host, port: socket.address().port, addressType: where.type, fd: -1 });
  });
}

function listen(server, where) {
  server._opening = true;
  var asked = where.path ? Object.assign({}, where, { path: require('path').resolve(where.path) }) : where;
  ask(asked, function (answer, handle) {
    var wanted = server._opening;
    server._opening = false;
    // It was closed meanwhile.
    if (!wanted) {
      if (handle) handle.close();
      if (!answer.errno) talk.post({ act: 'close', key: answer.key });
      return;
    }
    if (answer.errno) return servers.refuse(server, answer.errno, where);
    servers.lease(server, handle || null, where.path || answer.address || handle.address(), where, function () {
      held.delete(answer.key);
      talk.post({ act: 'close', key: answer.key });
    });
    held.set(answer.key, server);
    var address = server.address(), path = !!where.path;
    talk.post({
      act: 'listening', address: path ? asked.path : where.any ? null : where.host, port: path ? -1 : address.port,
      addressType: path ? -1 : address.family === 'IPv6' && !where.any ? 6 : 4
    });
  });
}

function connected(message, socket, answer) {
  var server = held.get(message.key);
  var full = server && server.maxConnections !== undefined && server._connections >= server.maxConnections;
  var accepted = !!server && !!socket && !full;
  answer({ accepted: accepted });
  if (accepted) server._admit(socket);
  else if (socket) socket.destroy();
}

// Closes what it listens on, then the channel. `asked`: by the primary, which knows.
function leave(worker, asked) {
  worker.exitedAfterDisconnect = true;
  var open = 1;
  function done() {
    if (--open) return;
    if (asked) process.disconnect();
    else talk.post({ act: 'exitedAfterDisconnect' }, undefined, function () {
      process.disconnect();
    });
  }
  Array.from(held.values()).forEach(function (server) {
    open++;
    if (server._closed) done();
    else server.close(done);
  });
  done();
}

Worker.prototype.disconnect = function () {
  if (this.state !== 'disconnecting' && this.state !== 'destroying') {
    this.state = 'disconnecting';
    leave(this, false);
  }
  return this;
};
Worker.prototype.destroy = function () {
  if (this.state === 'destroying') return;
  this.exitedAfterDisconnect = true;
  if (!this.isConnected()) process.exit(0);
  this.state = 'destroying';
  talk.post({ act: 'exitedAfterDisconnect' }, undefined, function () {
    process.disconnect();
  });
  process.once('disconnect', function () {
    process.exit(0);
  });
};
cluster.disconnect = function () {
  if (cluster.worker) cluster.worker.disconnect();
};
