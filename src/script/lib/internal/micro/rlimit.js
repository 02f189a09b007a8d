// process.rlimit: this process's resource limits, which its children inherit. Open files and the size of files are
// enforced; the others are kept and told.
'use strict';

var base = require('internal/micro/base');
var ops = binding('micro');
// By their places in Linux's <sys/resource.h>; the kernel's own order is in src/kernel/resources.h.
var places = {
  RLIMIT_CPU: [0, 11], RLIMIT_FSIZE: [1, 3], RLIMIT_DATA: [2, 1], RLIMIT_STACK: [3, 10], RLIMIT_CORE: [4, 0], RLIMIT_RSS: [5, 6],
  RLIMIT_NPROC: [6, 12], RLIMIT_NOFILE: [7, 7], RLIMIT_MEMLOCK: [8, 5], RLIMIT_AS: [9, 13], RLIMIT_LOCKS: [10, 14], RLIMIT_SIGPENDING: [11, 4],
  RLIMIT_MSGQUEUE: [12, 8], RLIMIT_NICE: [13, 2], RLIMIT_RTPRIO: [14, 9], RLIMIT_RTTIME: [15, 15]
};
var RLIMITS = {};
Object.keys(places).forEach(function (name) {
  RLIMITS[name] = places[name][0];
});

function placeOf(resource) {
  var name = typeof resource === 'string' ? resource : Object.keys(places).filter(function (one) {
    return places[one][0] === resource;
  })[0];
  if (!name || !Object.prototype.hasOwnProperty.call(places, name)) throw base.fail('process.rlimit: no resource ' + resource, { code: 'EINVAL', syscall: 'getrlimit' });
  return places[name][1];
}
function shown(value) {
  return value < 0 ? Infinity : value;
}
function wanted(value, before) {
  if (value === undefined) return before;
  if (value === Infinity || value === -1) return -1;
  if (typeof value !== 'number' || !(value >= 0)) throw base.fail('process.rlimit.set(): Invalid Parameters');
  return Math.floor(value);
}

exports.RLIMITS = RLIMITS;
// {soft, hard}; Infinity: unlimited.
exports.get = function get(resource) {
  var limits = ops.getLimit(placeOf(resource));
  return { soft: shown(limits[0]), hard: shown(limits[1]) };
};
exports.set = function set(resource, limits) {
  var place = placeOf(resource), before = ops.getLimit(place);
  if (!limits || typeof limits !== 'object') throw base.fail('process.rlimit.set(): Invalid Parameters');
  var soft = wanted(limits.soft, before[0]), hard = wanted(limits.hard, before[1]);
  var code = ops.setLimit(place, soft, hard);
  if (code) throw base.fail('process.rlimit.set(): ' + code, { code: code, syscall: 'setrlimit' });
};
