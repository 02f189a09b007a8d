// Deka's own names for the two ends of a child's channel, for scripts that call them themselves (`--compat deka`).
'use strict';

var process = require('process');
var io = binding('stream');

// Messages that came and were not asked for, and questions that are not answered.
var lines = null, questions = [];

function listen() {
  lines = [];
  process.on('message', function (message) {
    tell(JSON.stringify({ cmd: 'NODE_HANDLE', msg: message }));
  });
  process.on('disconnect', function () {
    tell(null);
  });
}
function tell(line) {
  if (questions.length) questions.shift()({ message: line });
  else lines.push(line);
}
function check(fd) {
  if (process._ipc && process._ipc.fd === fd) return;
  throw new TypeError('descriptor ' + fd + ' is no channel of this process');
}

exports.install = function () {
  Object.defineProperty(globalThis, '__dekaOps', {
    value: {
      op_child_ipc_send: function (fd, line) {
        return new Promise(function (resolve, reject) {
          check(fd);
          io.send(fd, String(line) + '\n', function (error) {
            if (error) reject(require('internal/errors').errnoException(-error.errno, 'write'));
            else resolve();
          });
        });
      },
      // { message: the next line, null at the end }
      op_child_ipc_read: function (fd) {
        return new Promise(function (resolve) {
          if (lines === null) {
            check(fd);
            listen();
          }
          if (!lines.length) return questions.push(resolve);
          // The end stays the end.
          resolve({ message: lines[0] === null ? null : lines.shift() });
        });
      }
    },
    writable: true,
    enumerable: false,
    configurable: true
  });
};
