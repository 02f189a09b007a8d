// net: addr2int and names.
'use strict';

var base = require('internal/micro/base');

module.exports = function (net) {
  net.socket = net.Socket;
  net.server = net.Server;
  net.addr2int = function addr2int(text) {
    return require('internal/micro/small').addressToInteger(text);
  };
  [[net.Socket, 'net.socket'], [net.Server, 'net.server']].forEach(function (pair) {
    base.objectId(pair[0].prototype, pair[1]);
    Object.defineProperty(pair[0].prototype, 'descriptorMetadata', { set: function (value) {
      base.hide(this, '_metadata', value);
    }, configurable: true });
  });
  base.hide(net.Socket.prototype, 'upgradeWebSocket', function upgradeWebSocket(options) {
    return require('internal/micro/websocket_stream').upgrade.call(this, options);
  });
  base.hide(net.Socket.prototype, 'Digest_writeUnauthorized', function (realm, options) {
    var text = require('internal/micro/to_http').unauthorized(realm, options);
    this.end('HTTP/1.1 401 Unauthorized\r\nConnection: close\r\n' + Object.keys(text.headers).map(function (name) {
      return name + ': ' + text.headers[name] + '\r\n';
    }).join('') + 'Content-Length: ' + Buffer.byteLength(text.body) + '\r\n\r\n' + text.body);
  });
  Object.defineProperty(net.Server.prototype, 'connections', { get: function () {
    return this._connections;
  }, configurable: true });
  Object.defineProperty(net.Socket.prototype, 'remoteHost', { get: function () {
    return this._host;
  }, configurable: true });
};
