// net.SocketAddress and net.BlockList: addresses as sixteen bytes, an IPv4 one mapped into IPv6.
'use strict';

var isIP = require('net').isIP;
var errors = require('internal/errors');
var codes = errors.codes;
var inspect = Symbol.for('nodejs.util.inspect.custom');

function invalid() {
  var error = new Error('Invalid socket address');
  error.code = 'ERR_INVALID_ADDRESS';
  return error;
}

function bytesOf(text) {
  var bytes = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 255, 255];
  if (isIP(text) === 4) return bytes.concat(text.split('.').map(Number));
  text = text.replace(/%.*$/, '').replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, function (all, a, b, c, d) {
    return ((+a << 8) | +b).toString(16) + ':' + ((+c << 8) | +d).toString(16);
  });
  var halves = text.split('::');
  var head = halves[0] ? halves[0].split(':') : [], tail = halves[1] ? halves[1].split(':') : [];
  while (halves.length > 1 && head.length + tail.length < 8) head.push('0');
  bytes = [];
  head.concat(tail).forEach(function (word) {
    bytes.push(parseInt(word, 16) >> 8, parseInt(word, 16) & 255);
  });
  return bytes;
}
function compare(one, two) {
  for (var i = 0; i < 16; i++) if (one[i] !== two[i]) return one[i] - two[i];
  return 0;
}

// The family of an option, in small letters.
function checkFamily(family, name) {
  errors.checkString(family, name);
  family = family.toLowerCase();
  if (family !== 'ipv4' && family !== 'ipv6') throw new codes.ERR_INVALID_ARG_VALUE(name, family);
  return family;
}

function SocketAddress(options) {
  if (options === undefined) options = {};
  errors.checkObject(options, 'options');
  var family = checkFamily(options.family === undefined ? 'ipv4' : options.family, 'options.family');
  var address = options.address === undefined ? (family === 'ipv4' ? '127.0.0.1' : '::') : options.address;
  errors.checkString(address, 'options.address');
  var port = options.port === undefined ? 0 : options.port;
  if (typeof port !== 'number' || !(port >= 0 && port < 65536)) throw new codes.ERR_SOCKET_BAD_PORT('options.port', port, true);
  var flow = options.flowlabel === undefined ? 0 : options.flowlabel;
  errors.checkInteger(flow, 'options.flowlabel', 0, 4294967295);
  if (isIP(address) !== (family === 'ipv4' ? 4 : 6)) throw invalid();
  if (family === 'ipv6') address = new URL('http://[' + address.replace(/%.*$/, '') + ']').hostname.slice(1, -1);
  errors.define(this, '_values', { address: address, port: port, family: family, flowlabel: family === 'ipv6' ? flow : 0 });
}
['address', 'port', 'family', 'flowlabel'].forEach(function (name) {
  Object.defineProperty(SocketAddress.prototype, name, {
    get: function () {
      return this._values[name];
    },
    enumerable: true,
    configurable: true
  });
});
SocketAddress.prototype.toJSON = function () {
  return Object.assign({}, this._values);
};
errors.define(SocketAddress.prototype, inspect, function (depth, options) {
  return depth < 0 ? this : 'SocketAddress ' + require('util').inspect(this._values, options);
});
SocketAddress.isSocketAddress = function (value) {
  return value instanceof SocketAddress;
};

function BlockList() {
  if (!(this instanceof BlockList)) throw new TypeError("Class constructor BlockList cannot be invoked without 'new'");
  errors.define(this, '_rules', []);
}
function toAddress(address, family, name) {
  if (address instanceof SocketAddress) return address;
  errors.checkString(address, name);
  return new SocketAddress({ address: address, family: checkFamily(family === undefined ? 'ipv4' : family, 'options.family') });
}
function label(address) {
  return (address.family === 'ipv4' ? 'IPv4 ' : 'IPv6 ') + address.address;
}
// The newest rule stands first.
BlockList.prototype.addAddress = function addAddress(address, family) {
  address = toAddress(address, family, 'address');
  var bytes = bytesOf(address.address);
  this._rules.unshift({ text: 'Address: ' + label(address), from: bytes, to: bytes });
};
BlockList.prototype.addRange = function addRange(start, end, family) {
  start = toAddress(start, family, 'start');
  end = toAddress(end, family, 'end');
  var from = bytesOf(start.address), to = bytesOf(end.address);
  if (compare(from, to) > 0) throw new codes.ERR_INVALID_ARG_VALUE('start', start, 'must come before end');
  this._rules.unshift({ text: 'Range: ' + label(start) + '-' + end.address, from: from, to: to });
};
BlockList.prototype.addSubnet = function addSubnet(network, prefix, family) {
  network = toAddress(network, family, 'network');
  var four = network.family === 'ipv4';
  errors.checkInteger(prefix, 'prefix', 0, four ? 32 : 128);
  var bits = prefix + (four ? 96 : 0), bytes = bytesOf(network.address);
  function filled(fill) {
    return bytes.map(function (byte, i) {
      var kept = Math.max(0, Math.min(8, bits - i * 8)), mask = (255 << (8 - kept)) & 255;
      return (byte & mask) | (fill & ~mask & 255);
    });
  }
  this._rules.unshift({ text: 'Subnet: ' + label(network) + '/' + prefix, from: filled(0), to: filled(255) });
};
BlockList.prototype.check = function check(address, family) {
  if (!(address instanceof SocketAddress)) {
    errors.checkString(address, 'address');
    family = checkFamily(family === undefined ? 'ipv4' : family, 'family');
    // What is no address is on no list.
    if (isIP(address) !== (family === 'ipv4' ? 4 : 6)) return false;
  }
  var bytes = bytesOf(address instanceof SocketAddress ? address.address : address);
  return this._rules.some(function (rule) {
    return compare(rule.from, bytes) <= 0 && compare(bytes, rule.to) <= 0;
  });
};
function texts() {
  return this._rules.map(function (rule) {
    return rule.text;
  });
}
Object.defineProperty(BlockList.prototype, 'rules', { get: texts, enumerable: true, configurable: true });
errors.define(BlockList.prototype, inspect, function (depth, options) {
  return depth < 0 ? this : 'BlockList ' + require('util').inspect({ rules: this.rules }, options);
});

exports.SocketAddress = SocketAddress;
exports.BlockList = BlockList;
