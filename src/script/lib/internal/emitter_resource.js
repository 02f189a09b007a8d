// EventEmitterAsyncResource: its listeners run in the context in which it was made.
'use strict';

var EventEmitter = require('events');
var AsyncResource = require('async_hooks').AsyncResource;
var errors = require('internal/errors');

function EventEmitterAsyncResource(options) {
  if (!(this instanceof EventEmitterAsyncResource)) {
    throw new TypeError("Class constructor EventEmitterAsyncResource cannot be invoked without 'new'");
  }
  var name = typeof options === 'string' ? options : (options && options.name) || this.constructor.name;
  EventEmitter.call(this, options);
  errors.define(this, '_resource', new AsyncResource(name, typeof options === 'string' ? undefined : options));
}
EventEmitterAsyncResource.prototype = Object.create(EventEmitter.prototype, {
  constructor: { value: EventEmitterAsyncResource, writable: true, configurable: true },
  asyncResource: { get: function () {
    return this._resource;
  }, configurable: true },
  asyncId: { get: function () {
    return this._resource.asyncId();
  }, configurable: true },
  triggerAsyncId: { get: function () {
    return this._resource.triggerAsyncId();
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
