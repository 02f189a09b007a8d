// Servers of a cluster: listeners that the primary has for its workers, and what a worker's net.Server does with one.
'use strict';

var net = require('net');
var ops = binding('net');
var io = binding('stream');

var Server = net.Server, Socket = net.Socket;

// For the primary: what a worker asked for, without taking connections; or the error's number.
exports.open = function (wanted) {
  var backlog = wanted.backlog || 511, server = new Server();
  var made = wanted.path ? ops.listenAt(wanted.path, backlog) : ops.listen(wanted.host, wanted.port, backlog);
  if (typeof made === 'number') return made === 6 ? 99 : made;
  server._fd = made[0];
  if (wanted.path) server._path = wanted.path;
  server._address = wanted.path || { address: made[1], family: net.isIP(made[1]) === 6 ? 'IPv6' : 'IPv4', port: made[2] };
  return server;
};
// Its connections, from now on, as sockets that nobody reads.
exports.accept = function accept(server, take) {
  server._accepting = ops.accept(server._fd, function (error, made) {
    server._accepting = 0;
    if (server._fd < 0) return;
    accept(server, take);
    if (!error) take(Socket._of([null].concat(made)));
  }, true);
};

// For the worker: `handle` is the shared listener, or null when the primary takes the connections.
exports.lease = function (server, handle, address, where, giveBack) {
  server._leased = giveBack;
  server._address = address;
  server._connectionKey = where.path ? '-1:' + where.path + ':-1' : net.isIP(address.address) + ':' + address.address + ':' + where.port;
  if (handle) {
    // It takes connections for this one.
    if (handle._accepting) io.cancel(handle._accepting);
    server._fd = handle._fd;
    handle._fd = -1;
    Server._parts.acceptNext(server);
  }
  Server._parts.tellListening(server);
};
exports.refuse = function (server, number, where) {
  var code = require('internal/uvmap')[number][0], address = where.path || (where.any ? null : where.host);
  var error = new Error('bind ' + code + ' ' + address + (where.path ? '' : ':' + where.port));
  Object.assign(error, { code: code, errno: -number, syscall: 'bind', address: address });
  if (!where.path) error.port = where.port;
  server.emit('error', error);
};
