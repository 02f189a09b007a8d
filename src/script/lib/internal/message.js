// Messages: copies of values as the structured clone algorithm makes them, on their way to another port or heap.
//
// A message is { bytes, hosts }: V8's form of the value, and what stands in it by number since it cannot be bytes:
// ends of channels (internal/message_port.js) that move with it, and blobs, which nobody can change.
'use strict';

var codes = require('internal/errors').codes;
var values = require('internal/v8_values');
var types = require('internal/types');
var untransferable = new WeakSet();

function refused(text) {
  return new (require('internal/dom_exception').DOMException)(text, 'DataCloneError');
}
function isPort(value) {
  return value !== null && typeof value === 'object' && value._end !== undefined && value.constructor && value.constructor.name === 'MessagePort';
}

exports.markAsUntransferable = function (object) {
  if (object !== null && (typeof object === 'object' || typeof object === 'function')) untransferable.add(object);
};

// [buffers, ports] of what the caller gives away.
function transferred(list, source) {
  var buffers = [], ports = [];
  Array.from(list).forEach(function (item) {
    if (types.isArrayBuffer(item)) {
      if (untransferable.has(item)) return;
      if (buffers.indexOf(item) >= 0) throw refused('Transfer list contains duplicate ArrayBuffer');
      buffers.push(item);
    } else if (isPort(item)) {
      if (item === source) throw refused('Transfer list contains source port');
      if (ports.indexOf(item) >= 0) throw refused('Transfer list contains duplicate MessagePort');
      if (!item._end.port) throw refused('MessagePort in transfer list is already detached');
      ports.push(item);
    } else {
      throw new codes.ERR_INVALID_TRANSFER_OBJECT();
    }
  });
  return [buffers, ports];
}

// The second argument of postMessage and its like: a list, or { transfer: list }.
exports.listOf = function (options) {
  if (options === undefined || options === null) return [];
  if (typeof options !== 'object') throw new codes.ERR_INVALID_ARG_TYPE_TEXT('Optional transferList argument must be an iterable');
  var list = typeof options[Symbol.iterator] === 'function' ? options : options.transfer;
  if (list === undefined || list === null) return [];
  if (typeof list !== 'object' || typeof list[Symbol.iterator] !== 'function') {
    throw new codes.ERR_INVALID_ARG_TYPE_TEXT('Optional options.transfer argument must be an iterable');
  }
  return list;
};

exports.encode = function (value, list, source) {
  var given = transferred(list, source), hosts = [];
  var bytes = values.write(value, function (object) {
    if (isPort(object)) {
      if (given[1].indexOf(object) < 0) throw new codes.ERR_MISSING_TRANSFERABLE_IN_TRANSFER_LIST();
      return hosts.push({ end: object._end }) - 1;
    }
    if (object._blob !== undefined) return hosts.push({ blob: object }) - 1;
    if (/^\[object (?:Readable|Writable|Transform)Stream\]$/.test(Object.prototype.toString.call(object))) {
      throw new codes.ERR_MISSING_TRANSFERABLE_IN_TRANSFER_LIST();
    }
    return undefined;
  });
  var engine = require('internal/features').ownPromises ? binding('engine') : null;
  if (engine) given[0].forEach(engine.detach);
  given[1].forEach(function (port) {
    if (!hosts.some(function (host) {
      return host.end === port._end;
    })) hosts.push({ end: port._end });
    require('internal/message_port').leave(port);
  });
  return { bytes: bytes, hosts: hosts };
};

exports.decode = function (message) {
  return values.read(message.bytes, message.hosts.map(function (host) {
    return host.end ? require('internal/message_port').portOf(host.end) : host.blob;
  }));
};
