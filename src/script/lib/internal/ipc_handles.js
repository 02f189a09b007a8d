// Sockets and servers over a channel, in Node's protocol: the file goes beside an envelope { cmd: 'NODE_HANDLE', type,
// msg, … }, the other side answers NODE_HANDLE_ACK (or NACK when the file did not come), and until then everything
// else waits.
'use strict';

var codes = require('internal/errors').codes;
var net = require('net');
var ops = binding('net');
var io = binding('stream');

var RETRIES = 3;

function typeOf(handle) {
  if (handle instanceof net.Socket) return 'net.Socket';
  if (handle instanceof net.Server) return 'net.Server';
  if (handle instanceof require('dgram').Socket) return 'dgram.Socket';
  throw new codes.ERR_INVALID_HANDLE_TYPE();
}

// Throws for what cannot be sent there.
exports.check = function (channel, handle) {
  typeOf(handle);
  if (channel.framing.lenient) throw new codes.ERR_INVALID_HANDLE_TYPE('a Deka channel has no form for handles');
};

exports.send = function (channel, message, handle, options, callback) {
  var type = typeOf(handle), keeps = type !== 'net.Socket' || !!(options && options.keepOpen);
  var envelope = { cmd: 'NODE_HANDLE', type: type, msg: message };
  if (handle._fd < 0) return channel.send(message, callback);
  if (type === 'dgram.Socket') envelope.dgramType = handle.type;
  if (handle.server && handle.server._connectionKey) envelope.key = handle.server._connectionKey;
  if (!ops.pass(channel.fd, handle._fd)) {
    if (channel.hostTakesHandles && type === 'net.Server') return toHost(channel, envelope, handle, callback);
    if (channel.hostTakesHandles && type === 'net.Socket') return socketToHost(channel, envelope, handle, keeps, callback);
    throw new codes.ERR_INVALID_HANDLE_TYPE('it is virtual; only processes of this machine can take it');
  }
  var fd = type === 'net.Socket' ? handle._giveAway(keeps) : handle._fd;
  channel.behind = [];
  channel.passing = { envelope: envelope, fd: fd, closes: !keeps, tries: 0 };
  channel.counters.handlesOut++;
  return channel.send(envelope, callback);
};

// A server for a parent on the host, which gets one of its own on the same port; the script closes the one it has.
function toHost(channel, envelope, server, callback) {
  envelope.key = 'port:' + server.address().port;
  channel.behind = [];
  channel.passing = { envelope: envelope, fd: -1, closes: false, tries: RETRIES };
  channel.counters.handlesOut++;
  return channel.send(envelope, callback);
}

// A socket for a parent on the host: it is what the one connection leads to that the command opens there.
function socketToHost(channel, envelope, socket, keeps, callback) {
  var made = ops.give(socket._fd);
  if (typeof made === 'number') throw require('internal/errors').errnoException(made, 'listen');
  var fd = socket._giveAway(keeps);
  if (!keeps) io.close(fd);
  envelope.key = 'socket:' + made[1];
  channel.behind = [];
  channel.passing = { envelope: envelope, fd: made[0], closes: true, tries: RETRIES };
  channel.counters.handlesOut++;
  return channel.send(envelope, callback);
}

// The file is the other side's now.
exports.drop = function (channel) {
  var passing = channel.passing;
  channel.passing = null;
  if (passing && passing.closes) io.close(passing.fd);
};

function answered(channel, got) {
  var passing = channel.passing;
  if (!passing) return;
  if (!got && passing.tries < RETRIES && ops.pass(channel.fd, passing.fd)) {
    passing.tries++;
    channel.counters.handleRetries++;
    channel.send(passing.envelope);
    return;
  }
  if (!got) {
    require('process').emitWarning('Handle did not reach the receiving process correctly', 'SentHandleNotReceivedWarning');
  }
  exports.drop(channel);
  channel.release();
}

var makers = {
  'net.Socket': ['stream', net.Socket._of],
  'net.Server': ['listener', net.Server._of],
  'dgram.Socket': ['datagram', function (taken, message) {
    return require('dgram').Socket._of(taken, message.dgramType === 'udp6' ? 'udp6' : 'udp4');
  }]
};

exports.receive = function (channel, message) {
  if (message.cmd === 'NODE_HANDLE_ACK' || message.cmd === 'NODE_HANDLE_NACK') {
    return answered(channel, message.cmd === 'NODE_HANDLE_ACK');
  }
  if (message.cmd !== 'NODE_HANDLE') return;
  var taken = ops.take(channel.fd), maker = makers[message.type];
  if (taken && (!maker || maker[0] !== taken[0])) {
    io.close(taken[1]);
    taken = undefined;
  }
  // Whether the answer gets there is nobody's question.
  channel.send({ cmd: taken ? 'NODE_HANDLE_ACK' : 'NODE_HANDLE_NACK' }, function () {});
  if (!taken) return;
  channel.counters.handlesIn++;
  var handle = maker[1](taken, message);
  // One that stands for a server of the host's, which is to be closed with it.
  if (typeof message.key === 'string' && message.key.slice(0, 5) === 'host:') {
    handle.on('close', function () {
      if (!channel.closed && !channel.closing) channel.send({ cmd: 'NODE_HANDLE_CLOSED', key: message.key }, function () {});
    });
  }
  if (channel.isInternal(message.msg)) return channel.tellInternal(message.msg, handle);
  channel.deliver(message.msg, handle);
  if (message.type === 'net.Socket') handle.read(0);
};
