// EventEmitterAsyncResource: its listeners run in the context in which it was made.
'use strict';

var EventEmitter = require('events');
var AsyncResource = require('async_hooks').AsyncResource;
var errors = require('internal/errors');

function EventEmitterAsyncResource(options) {
  if (!(this instanceof EventEmitterAsyncResource)) {
    throw new TypeError("Class constructor EventEmitterAsyncResource cannot be invoked without 'new'");
  }
  if (this.constructor === EventEmitterAsyncResource && typeof options !== 'string') {
    errors.checkString(options === undefined || options === null ? undefined : options.name, 'options.name');
  }
  var name = typeof options === 'string' ? options : (options && options.name) || this.constructor.name;
  EventEmitter.call(this, options);
  errors.define(this, '_resource', new EventEmitterReferencingAsyncResource(this, name, typeof options === 'string' ? undefined : options));
}
// The resource knows whose it is.
function EventEmitterReferencingAsyncResource(emitter, name, options) {
  var resource = new AsyncResource(name, options);
  Object.setPrototypeOf(resource, EventEmitterReferencingAsyncResource.prototype);
  errors.define(resource, '_emitter', emitter);
  return resource;
}
EventEmitterReferencingAsyncResource.prototype = Object.create(AsyncResource.prototype, {
  constructor: { value: EventEmitterReferencingAsyncResource, writable: true, configurable: true },
  eventEmitter: { get: function () {
    return this._emitter;
  }, configurable: true }
});
function resourceOf(emitter) {
  if (!emitter || emitter._resource === undefined) throw new errors.codes.ERR_INVALID_THIS('EventEmitterAsyncResource');
  return emitter._resource;
}
EventEmitterAsyncResource.prototype = Object.create(EventEmitter.prototype, {
  constructor: { value: EventEmitterAsyncResource, writable: true, configurable: true },
  asyncResource: { get: function () {
    return resourceOf(this);
  }, configurable: true },
  asyncId: { get: function () {
    return resourceOf(this).asyncId();
  }, configurable: true },
  triggerAsyncId: { get: function () {
    return resourceOf(this).triggerAsyncId();
  }, configurable: true }
});
Object.setPrototypeOf(EventEmitterAsyncResource, EventEmitter);
errors.define(EventEmitterAsyncResource.prototype, 'emit', function emit() {
  return this._resource.runInAsyncScope.apply(this._resource, [EventEmitter.prototype.emit, this].concat(Array.prototype.slice.call(arguments)));
});
errors.define(EventEmitterAsyncResource.prototype, 'emitDestroy', function emitDestroy() {
  this._resource.emitDestroy();
});

module.exports = EventEmitterAsyncResource;
