// v8: values as V8 writes them, and what programs ask of the heap. The engine is another one.
'use strict';

var errors = require('internal/errors');
var codes = errors.codes;
var values = require('internal/v8_values');
var process = require('process');

function bytesOf(view, name) {
  if (view instanceof ArrayBuffer) return Buffer.from(view);
  if (ArrayBuffer.isView(view)) return Buffer.from(view.buffer, view.byteOffset, view.byteLength);
  throw new codes.ERR_INVALID_ARG_TYPE(name, ['Buffer', 'TypedArray', 'DataView'], view);
}

function withoutNew(name) {
  return Object.assign(new TypeError('Class constructor ' + name + " cannot be invoked without 'new'"), { code: 'ERR_CONSTRUCT_CALL_REQUIRED' });
}

// ---- writing

function Serializer() {
  if (!(this instanceof Serializer)) throw withoutNew('Serializer');
  var writer = new values.Writer(null);
  writer.outside = this;
  errors.define(this, '_writer', writer);
  errors.define(this, '_viewsAreHosts', false);
  errors.define(this, '_buffers', new Map());
}
Serializer.prototype._getDataCloneError = Error;
Serializer.prototype.writeHeader = function () {
  this._writer.byte(255);
  this._writer.byte(15);
};
Serializer.prototype.writeValue = function (value) {
  try {
    this._writer.value(value);
  } catch (error) {
    if (error.name !== 'DataCloneError') throw error;
    throw new this._getDataCloneError(error.message);
  }
  return true;
};
Serializer.prototype.releaseBuffer = function () {
  return this._writer.whole();
};
Serializer.prototype.transferArrayBuffer = function (id, buffer) {
  this._buffers.set(buffer, id);
};
Serializer.prototype.writeUint32 = function (value) {
  this._writer.varint(value >>> 0);
};
Serializer.prototype.writeUint64 = function (high, low) {
  high >>>= 0;
  low >>>= 0;
  while (high || low > 127) {
    this._writer.byte((low & 127) | 128);
    low = ((low >>> 7) | ((high & 127) << 25)) >>> 0;
    high >>>= 7;
  }
  this._writer.byte(low);
};
Serializer.prototype.writeDouble = function (value) {
  this._writer.double(+value);
};
Serializer.prototype.writeRawBytes = function (source) {
  this._writer.bytes(bytesOf(source, 'source'));
};
Serializer.prototype._setTreatArrayBufferViewsAsHostObjects = function (on) {
  this._viewsAreHosts = !!on;
};
Serializer.prototype._writeHostObject = function (object) {
  throw new this._getDataCloneError(require('internal/inspect').inspect(object) + ' could not be cloned.');
};

function DefaultSerializer() {
  if (!(this instanceof DefaultSerializer)) throw withoutNew('DefaultSerializer');
  Serializer.call(this);
  this._setTreatArrayBufferViewsAsHostObjects(true);
}
DefaultSerializer.prototype = Object.create(Serializer.prototype, {
  constructor: { value: DefaultSerializer, writable: true, enumerable: false, configurable: true }
});
Object.setPrototypeOf(DefaultSerializer, Serializer);
DefaultSerializer.prototype._writeHostObject = function (view) {
  if (!ArrayBuffer.isView(view)) return Serializer.prototype._writeHostObject.call(this, view);
  this.writeUint32(values.views.indexOf(view.constructor === Buffer ? 'Buffer' : values.kindOf(view)));
  this.writeUint32(view.byteLength);
  this.writeRawBytes(view);
};

// ---- reading

function Deserializer(buffer) {
  if (!(this instanceof Deserializer)) throw withoutNew('Deserializer');
  if (!ArrayBuffer.isView(buffer)) {
    throw Object.assign(new TypeError('buffer must be a TypedArray or a DataView'), { code: 'ERR_INVALID_ARG_TYPE' });
  }
  this.buffer = buffer;
  var reader = new values.Reader(bytesOf(buffer, 'buffer'));
  reader.outside = this;
  errors.define(this, '_reader', reader);
  errors.define(this, '_buffers', {});
}
Deserializer.prototype.readHeader = function () {
  this._reader.header();
  return true;
};
Deserializer.prototype.readValue = function () {
  return this._reader.value();
};
Deserializer.prototype.getWireFormatVersion = function () {
  return this._reader.version || 0;
};
Deserializer.prototype.transferArrayBuffer = function (id, buffer) {
  this._buffers[id] = buffer;
};
Deserializer.prototype.readUint32 = function () {
  return this._reader.varint() >>> 0;
};
Deserializer.prototype.readUint64 = function () {
  var high = 0, low = 0, shift = 0, byte;
  do {
    byte = this._reader.byte();
    var bits = byte & 127;
    if (shift < 32) low = (low | bits << shift) >>> 0;
    if (shift > 24) high = (high | (shift < 32 ? bits >>> (32 - shift) : bits << (shift - 32))) >>> 0;
    shift += 7;
  } while (byte & 128 && shift < 70);
  return [high, low];
};
Deserializer.prototype.readDouble = function () {
  return this._reader.double();
};
Deserializer.prototype.readRawBytes = function (length) {
  return Buffer.from(this._reader.take(length));
};
Deserializer.prototype._readRawBytes = function (length) {
  var at = this._reader.at;
  this._reader.take(length);
  return at;
};
Deserializer.prototype._readHostObject = function () {
  throw new Error('Unable to deserialize cloned data.');
};

function DefaultDeserializer(buffer) {
  if (!(this instanceof DefaultDeserializer)) throw withoutNew('DefaultDeserializer');
  Deserializer.call(this, buffer);
}
DefaultDeserializer.prototype = Object.create(Deserializer.prototype, {
  constructor: { value: DefaultDeserializer, writable: true, enumerable: false, configurable: true }
});
Object.setPrototypeOf(DefaultDeserializer, Deserializer);
DefaultDeserializer.prototype._readHostObject = function () {
  var kind = values.views[this.readUint32()], size = this.readUint32(), at = this._readRawBytes(size);
  var View = kind === 'Buffer' ? Uint8Array : globalThis[kind], width = View && View.BYTES_PER_ELEMENT || 1;
  if (typeof View !== 'function') throw new Error('Unable to deserialize cloned data.');
  var from = this.buffer.byteOffset + at, buffer = this.buffer.buffer;
  // What does not stand at its place is copied.
  if (from % width) {
    buffer = buffer.slice(from, from + size);
    from = 0;
  }
  return kind === 'Buffer' ? Buffer.from(buffer, from, size) : new View(buffer, from, size / width);
};

exports.Serializer = Serializer;
exports.Deserializer = Deserializer;
exports.DefaultSerializer = DefaultSerializer;
exports.DefaultDeserializer = DefaultDeserializer;
exports.serialize = function serialize(value) {
  var serializer = new DefaultSerializer();
  serializer.writeHeader();
  serializer.writeValue(value);
  return serializer.releaseBuffer();
};
exports.deserialize = function deserialize(buffer) {
  var deserializer = new DefaultDeserializer(buffer);
  deserializer.readHeader();
  return deserializer.readValue();
};

// ---- the heap

exports.getHeapStatistics = function getHeapStatistics() {
  var used = process.memoryUsage(), most = process.constrainedMemory();
  return {
    total_heap_size: used.heapTotal, total_heap_size_executable: 0, total_physical_size: used.heapTotal,
    total_available_size: Math.max(0, most - used.rss), used_heap_size: used.heapUsed, heap_size_limit: most,
    malloced_memory: 0, peak_malloced_memory: 0, does_zap_garbage: 0, number_of_native_contexts: 1,
    number_of_detached_contexts: 0, total_global_handles_size: 0, used_global_handles_size: 0, external_memory: used.external
  };
};
exports.getHeapSpaceStatistics = function getHeapSpaceStatistics() {
  var used = process.memoryUsage();
  return [{ space_name: 'heap', space_size: used.heapTotal, space_used_size: used.heapUsed, space_available_size: 0, physical_space_size: used.heapTotal }];
};
exports.getHeapCodeStatistics = function getHeapCodeStatistics() {
  return { code_and_metadata_size: 0, bytecode_and_metadata_size: 0, external_script_source_size: 0, cpu_profiler_metadata_size: 0 };
};
exports.cachedDataVersionTag = function cachedDataVersionTag() {
  return 1;
};
// V8's options mean nothing to another engine.
exports.setFlagsFromString = function setFlagsFromString(flags) {
  errors.checkString(flags, 'flags');
};
exports.takeCoverage = function takeCoverage() {};
exports.stopCoverage = function stopCoverage() {};
exports.startupSnapshot = {
  isBuildingSnapshot: function isBuildingSnapshot() {
    return 0;
  }
};
