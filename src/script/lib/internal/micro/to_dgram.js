// dgram: MeshAgent binds to the loopback address when none is given.
'use strict';

var base = require('internal/micro/base');

module.exports = function (dgram) {
  base.objectId(dgram.Socket.prototype, 'dgram.socket');
  if (!base.compat) return;
  var bind = dgram.Socket.prototype.bind;
  dgram.Socket.prototype.bind = function (port, address, callback) {
    var local = this.type === 'udp6' ? '::1' : '127.0.0.1';
    if (port !== null && typeof port === 'object') {
      return bind.call(this, Object.assign({ address: local }, port), address, callback);
    }
    if (typeof port === 'function') return bind.call(this, 0, local, port);
    if (typeof address === 'function' || address === undefined) return bind.call(this, port || 0, local, address || callback);
    return bind.call(this, port, address, callback);
  };
};
