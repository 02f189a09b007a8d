// http: client and server over the machine's network.
'use strict';

var common = require('internal/http/common');
var client = require('internal/http/client');
var server = require('internal/http/server');

module.exports = {
  METHODS: common.METHODS.slice().sort(),
  STATUS_CODES: common.STATUS_CODES,
  Agent: client.Agent,
  ClientRequest: client.ClientRequest,
  IncomingMessage: require('internal/http/incoming'),
  OutgoingMessage: require('internal/http/outgoing'),
  Server: server.Server,
  ServerResponse: server.ServerResponse,
  createServer: function createServer(options, listener) {
    return new server.Server(options, listener);
  },
  request: request,
  get: function get(url, options, callback) {
    var made = request(url, options, callback);
    made.end();
    return made;
  },
  validateHeaderName: common.validateHeaderName,
  validateHeaderValue: common.validateHeaderValue,
  setMaxIdleHTTPParsers: function (max) {
    require('internal/errors').checkInteger(max, 'max', 1);
  },
  _connectionListener: function (socket) {
    server.serve(this, socket);
  },
  maxHeaderSize: 16384
};
// Whoever sets another one means all requests.
Object.defineProperty(module.exports, 'globalAgent', {
  get: function () {
    return client.globalAgent;
  },
  set: function (agent) {
    client.globalAgent = agent;
  },
  enumerable: true,
  configurable: true
});

function request(url, options, callback) {
  return new client.ClientRequest(url, options, callback);
}
