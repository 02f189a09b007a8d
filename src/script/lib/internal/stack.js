// Error.stack in V8's form, from what Duktape keeps; captureStackTrace.
'use strict';

var native = Object.getOwnPropertyDescriptor(Error.prototype, 'stack');

// Frames of the engine's own natives say nothing to a reader.
function rewrite(stack) {
  if (typeof stack !== 'string') return stack;
  var at = stack.indexOf('\n    at ');
  if (at < 0) return stack;
  var lines = stack.slice(at + 1).split('\n');
  var out = [];
  for (var i = 0; i < lines.length && out.length < Error.stackTraceLimit; i++) {
    var match = /^    at (\S+)(?: \((.*)\))?( \S.*)?$/.exec(lines[i]);
    if (/ \(native\)| internal$/.test(lines[i])) continue;
    if (!match || !match[2]) {
      out.push(lines[i]);
      continue;
    }
    var name = match[1];
    if (/^node:internal\/bootstrap/.test(match[2]) || /^node:internal\/loop/.test(match[2])) continue;
    out.push(name === '[anon]' || name === 'eval' || name === 'global' ? '    at ' + match[2]
      : '    at ' + name + ' (' + match[2] + ')');
  }
  var head = stack.slice(0, at);
  return out.length ? head + '\n' + out.join('\n') : head;
}

if (!('stackTraceLimit' in Error)) Error.stackTraceLimit = 10;

if (native && native.get) {
  Object.defineProperty(Error.prototype, 'stack', {
    get: function () {
      return rewrite(native.get.call(this));
    },
    set: function (value) {
      Object.defineProperty(this, 'stack', { value: value, writable: true, enumerable: false, configurable: true });
    },
    enumerable: false,
    configurable: true
  });
}

if (!Error.captureStackTrace) {
  Object.defineProperty(Error, 'captureStackTrace', {
    value: function captureStackTrace(target) {
      var trace = new Error().stack;
      var lines = trace.split('\n').slice(1);
      if (lines.length && lines[0].indexOf('captureStackTrace') >= 0) lines.shift();
      var head;
      try {
        head = Error.prototype.toString.call(target);
      } catch (e) {
        head = 'Error';
      }
      Object.defineProperty(target, 'stack', {
        value: lines.length ? head + '\n' + lines.join('\n') : head,
        writable: true,
        enumerable: false,
        configurable: true
      });
    },
    writable: true,
    enumerable: false,
    configurable: true
  });
}
