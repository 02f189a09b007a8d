// What a stream is, and how far it has come: of ours, and of objects that only look like one. Null: it does not say.
'use strict';

function has(value, name) {
  return typeof value[name] === 'function';
}

// Readable by nature; `strict`: it can be paused, too.
function isReadableNode(value, strict) {
  if (!value || !has(value, 'pipe') || !has(value, 'on') || strict && !(has(value, 'pause') && has(value, 'resume'))) return false;
  return !value._writableState || !!value._readableState && value._readableState.readable !== false;
}
function isWritableNode(value) {
  return !!value && has(value, 'write') && has(value, 'on') &&
      (!value._readableState || !!value._writableState && value._writableState.writable !== false);
}
function isNode(value) {
  return !!value && (!!value._readableState || !!value._writableState || has(value, 'on') && (has(value, 'write') || has(value, 'pipe')));
}
function isIterable(value) {
  return value !== null && value !== undefined && (typeof value[Symbol.asyncIterator] === 'function' || typeof value[Symbol.iterator] === 'function');
}
function isWebReadable(value) {
  return !!value && !isNode(value) && has(value, 'pipeThrough') && has(value, 'getReader') && has(value, 'cancel');
}
function isWebWritable(value) {
  return !!value && !isNode(value) && has(value, 'getWriter') && has(value, 'abort');
}
function isWebTransform(value) {
  return !!value && !isNode(value) && typeof value.readable === 'object' && typeof value.writable === 'object';
}

function isDestroyed(stream) {
  if (!isNode(stream)) return null;
  var state = stream._writableState || stream._readableState;
  return !!(stream.destroyed || state && state.destroyed);
}
function errorOf(stream) {
  var writable = stream._writableState, readable = stream._readableState;
  return writable && writable.errored || readable && readable.errored || null;
}
function isWritableEnded(stream) {
  if (!isWritableNode(stream)) return null;
  if (stream.writableEnded === true) return true;
  var state = stream._writableState;
  if (state && state.errored) return false;
  return state && typeof state.ended === 'boolean' ? state.ended : null;
}
// `strict`: not only everything was written.
function isWritableFinished(stream, strict) {
  if (!isWritableNode(stream)) return null;
  if (stream.writableFinished === true) return true;
  var state = stream._writableState;
  if (state && state.errored) return false;
  if (!state || typeof state.finished !== 'boolean') return null;
  return state.finished || !strict && state.ended === true && state.length === 0;
}
function isReadableFinished(stream, strict) {
  if (!isReadableNode(stream)) return null;
  var state = stream._readableState;
  if (state && state.errored) return false;
  if (!state || typeof state.endEmitted !== 'boolean') return null;
  return state.endEmitted || !strict && state.ended === true && state.length === 0;
}
function isReadable(stream) {
  if (!stream || typeof stream.readable !== 'boolean') return null;
  if (isDestroyed(stream)) return false;
  return isReadableNode(stream) && stream.readable && !isReadableFinished(stream);
}
function isWritable(stream) {
  if (!stream || typeof stream.writable !== 'boolean') return null;
  if (isDestroyed(stream)) return false;
  return isWritableNode(stream) && stream.writable && !isWritableEnded(stream);
}
function isOver(stream) {
  if (!isNode(stream)) return null;
  if (isDestroyed(stream)) return true;
  return isReadable(stream) !== true && isWritable(stream) !== true;
}
function isOutgoing(stream) {
  return typeof stream._closed === 'boolean' && typeof stream._removedTE === 'boolean';
}
function isClosed(stream) {
  if (!isNode(stream)) return null;
  if (typeof stream.closed === 'boolean') return stream.closed;
  var writable = stream._writableState, readable = stream._readableState;
  if (writable && typeof writable.closed === 'boolean' || readable && typeof readable.closed === 'boolean') {
    return !!(writable && writable.closed || readable && readable.closed);
  }
  return isOutgoing(stream) ? stream._closed : null;
}
// Whether it says 'close' by itself when it is over.
function willClose(stream) {
  if (!isNode(stream)) return null;
  var state = stream._writableState || stream._readableState;
  if (!state) return isOutgoing(stream) && typeof stream._sent100 === 'boolean';
  return !!state.autoDestroy && !!state.emitClose && state.closed === false;
}
// A client's request of HTTP.
function isRequest(stream) {
  return !!stream && has(stream, 'setHeader') && has(stream, 'abort');
}

exports.isReadableNode = isReadableNode;
exports.isWritableNode = isWritableNode;
exports.isNode = isNode;
exports.isIterable = isIterable;
exports.isWebReadable = isWebReadable;
exports.isWebWritable = isWebWritable;
exports.isWebTransform = isWebTransform;
exports.isDestroyed = isDestroyed;
exports.errorOf = errorOf;
exports.isReadableFinished = isReadableFinished;
exports.isWritableFinished = isWritableFinished;
exports.isReadable = isReadable;
exports.isWritable = isWritable;
exports.isOver = isOver;
exports.isClosed = isClosed;
exports.willClose = willClose;
exports.isRequest = isRequest;
