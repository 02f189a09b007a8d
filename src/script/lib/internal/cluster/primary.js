// cluster in the primary: starts the workers, and listens for them.
'use strict';

var EventEmitter = require('events');
var errors = require('internal/errors');
var common = require('internal/cluster/common');
var sharing = require('internal/cluster/servers');
var tick = require('internal/tick');
var process = require('process');
var Worker = common.Worker;

var cluster = new EventEmitter();
module.exports = cluster;
var ids = 0;
var servers = new Map();  // by what the workers ask for
var whenEmpty = [];

cluster.isWorker = false;
cluster.isMaster = true;
cluster.isPrimary = true;
cluster.Worker = Worker;
cluster.workers = {};
cluster.settings = {};
cluster.SCHED_NONE = 1;
cluster.SCHED_RR = 2;
cluster.schedulingPolicy = process.env.NODE_CLUSTER_SCHED_POLICY === 'none' ? cluster.SCHED_NONE : cluster.SCHED_RR;

cluster.setupPrimary = function (options) {
  var settings = Object.assign({
    args: process.argv.slice(2), exec: process.argv[1], execArgv: process.execArgv, silent: false
  }, cluster.settings, options);
  cluster.settings = settings;
  tick.nextTick(function () {
    cluster.emit('setup', settings);
  });
};
cluster.setupMaster = cluster.setupPrimary;

cluster.fork = function (env) {
  cluster.setupPrimary();
  var id = ++ids, settings = cluster.settings;
  var child = require('child_process').fork(settings.exec, settings.args, {
    cwd: settings.cwd,
    env: Object.assign({}, process.env, env, { NODE_UNIQUE_ID: String(id) }),
    serialization: settings.serialization,
    silent: settings.silent,
    execArgv: settings.execArgv,
    stdio: settings.stdio,
    gid: settings.gid,
    uid: settings.uid
  });
  var worker = new Worker({ id: id, process: child });
  worker.on('message', function (message, handle) {
    cluster.emit('message', worker, message, handle);
  });
  errors.define(worker, '_talk', new common.Talk(child, function (message, handle, answer) {
    heard(worker, message, answer);
  }));
  child.once('exit', function (code, signal) {
    if (!worker.isConnected()) {
      leaveAll(worker);
      remove(worker);
    }
    worker.exitedAfterDisconnect = !!worker.exitedAfterDisconnect;
    worker.state = 'dead';
    worker.emit('exit', code, signal);
    cluster.emit('exit', worker, code, signal);
  });
  child.once('disconnect', function () {
    leaveAll(worker);
    if (worker.isDead()) remove(worker);
    worker.exitedAfterDisconnect = !!worker.exitedAfterDisconnect;
    worker.state = 'disconnected';
    worker.emit('disconnect');
    cluster.emit('disconnect', worker);
  });
  tick.nextTick(function () {
    cluster.emit('fork', worker);
  });
  cluster.workers[id] = worker;
  return worker;
};

function remove(worker) {
  delete cluster.workers[worker.id];
  if (!Object.keys(cluster.workers).length) tellEmpty();
}
function tellEmpty() {
  whenEmpty.splice(0).forEach(function (callback) {
    callback();
  });
}

cluster.disconnect = function (callback) {
  var workers = Object.keys(cluster.workers);
  if (!workers.length) tick.nextTick(tellEmpty);
  workers.forEach(function (id) {
    var worker = cluster.workers[id];
    if (worker.isConnected()) worker.disconnect();
  });
  if (typeof callback === 'function') whenEmpty.push(callback);
};

Worker.prototype.disconnect = function () {
  this.exitedAfterDisconnect = true;
  this._talk.post({ act: 'disconnect' });
  leaveAll(this);
  remove(this);
  return this;
};
Worker.prototype.destroy = function (signal) {
  this.process.kill(signal || 'SIGTERM');
};

function heard(worker, message, answer) {
  switch (message.act) {
    case 'online':
      worker.state = 'online';
      worker.emit('online');
      cluster.emit('online', worker);
      return;
    case 'listen': return listen(worker, message, answer);
    case 'listening':
      var where = { address: message.address, port: message.port, addressType: message.addressType, fd: message.fd };
      worker.state = 'listening';
      worker.emit('listening', where);
      cluster.emit('listening', worker, where);
      return;
    case 'exitedAfterDisconnect':
      worker.exitedAfterDisconnect = true;
      return answer({});
    case 'close':
      leave(worker, message.key);
      return;
  }
}

// ---- what the workers listen on

// Those who ask for any port get the same one each time they ask.
function keyOf(message) {
  return [message.path || message.host, message.port, message.path ? -1 : message.type, message.port ? 0 : message.index].join(':');
}

function listen(worker, message, answer) {
  var key = keyOf(message), server = servers.get(key);
  if (!server) {
    var turns = cluster.schedulingPolicy === cluster.SCHED_RR && !message.type;
    server = turns ? new Turns(key, message) : new Shared(message);
    if (server.failed) return answer({ errno: server.failed });
    servers.set(key, server);
  }
  server.workers.set(worker.id, worker);
  server.give(worker, key, answer);
}
function leave(worker, key) {
  var server = servers.get(key);
  if (!server || !server.workers.delete(worker.id)) return;
  server.left(worker);
  if (server.workers.size) return;
  servers.delete(key);
  server.end();
}
function leaveAll(worker) {
  Array.from(servers.keys()).forEach(function (key) {
    leave(worker, key);
  });
}

// A listener that takes no connection by itself.
function openListener(server, message) {
  var listener = message.type ? require('dgram').Socket._bound(message) : sharing.open(message);
  server.failed = typeof listener === 'number' ? listener : 0;
  server.listener = listener;
  server.workers = new Map();
}

// SCHED_NONE, and datagrams: each of them takes what comes from one place.
function Shared(message) {
  openListener(this, message);
}
Shared.prototype.give = function (worker, key, answer) {
  answer({ key: key }, this.listener);
};
Shared.prototype.left = function () {};
Shared.prototype.end = function () {
  this.listener.close();
};

// SCHED_RR: connections go to those who have nothing to do, by turns.
function Turns(key, message) {
  var self = this;
  openListener(this, message);
  this.key = key;
  this.free = new Map();
  this.waiting = [];
  this.given = new Map();  // by worker: what it has not answered for yet
  if (this.failed) return;
  sharing.accept(this.listener, function (socket) {
    self.waiting.push(socket);
    self.next();
  });
}
Turns.prototype.give = function (worker, key, answer) {
  answer({ key: key, address: this.listener.address() });
  this.handOff(worker);
};
Turns.prototype.next = function () {
  if (!this.waiting.length || !this.free.size) return;
  var worker = this.free.values().next().value;
  this.free.delete(worker.id);
  this.handOff(worker);
};
Turns.prototype.handOff = function (worker) {
  var self = this, socket = this.waiting.shift();
  if (!this.workers.has(worker.id)) {
    if (socket) this.waiting.unshift(socket);
    return;
  }
  if (!socket) return void this.free.set(worker.id, worker);
  this.given.set(worker.id, socket);
  var posted = worker._talk.post({ act: 'connection', key: this.key }, socket, function (answer) {
    if (self.given.get(worker.id) !== socket) return;
    self.given.delete(worker.id);
    if (answer.accepted) socket.destroy();
    else self.waiting.unshift(socket);
    self.handOff(worker);
    self.next();
  });
  if (!posted) this.left(worker);
};
// What it had not taken goes to somebody else.
Turns.prototype.left = function (worker) {
  var socket = this.given.get(worker.id);
  this.free.delete(worker.id);
  this.given.delete(worker.id);
  if (socket) this.waiting.unshift(socket);
  this.next();
};
Turns.prototype.end = function () {
  this.listener.close();
  this.waiting.splice(0).forEach(function (socket) {
    socket.destroy();
  });
};
