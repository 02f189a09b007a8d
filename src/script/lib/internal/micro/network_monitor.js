// NetworkMonitor: tells when addresses of the machine come and go. They are looked at while somebody listens.
'use strict';

var EventEmitter = require('events');
var base = require('internal/micro/base');
var PERIOD_MS = 2000;

var monitor = module.exports = new EventEmitter();
base.hide(monitor, '_ObjectID', 'NetworkMonitor');
var known = null, timer = null;

// Those of interfaces that are up.
function addresses() {
  var all = require('os').networkInterfaces(), list = [];
  Object.keys(all).forEach(function (name) {
    all[name].forEach(function (one) {
      if (one.status === 'up' && list.indexOf(one.address) < 0) list.push(one.address);
    });
  });
  return list;
}
function without(list, other) {
  return list.filter(function (address) {
    return other.indexOf(address) < 0;
  });
}
function look() {
  var now = addresses(), added = without(now, known), removed = without(known, now);
  known = now;
  removed.forEach(function (address) {
    monitor.emit('remove', address);
  });
  added.forEach(function (address) {
    monitor.emit('add', address);
  });
  if (added.length || removed.length) monitor.emit('change', require('os').networkInterfaces());
}
monitor.on('newListener', function (name) {
  if (timer || ['add', 'remove', 'change'].indexOf(name) < 0) return;
  known = addresses();
  timer = setInterval(look, PERIOD_MS);
  timer.unref();
});
monitor.on('removeListener', function () {
  var left = ['add', 'remove', 'change'].some(function (name) {
    return monitor.listenerCount(name) > 0;
  });
  if (left || !timer) return;
  clearInterval(timer);
  timer = null;
});
