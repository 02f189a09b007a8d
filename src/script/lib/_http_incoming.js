// The old name of http's IncomingMessage.
'use strict';

exports.IncomingMessage = require('internal/http/incoming');
exports.readStart = function readStart(socket) {
  if (socket) socket.resume();
};
exports.readStop = function readStop(socket) {
  if (socket) socket.pause();
};
