// util.inspect of errors: the stack, then properties that it does not say.
'use strict';

var main = require('internal/inspect');

function stackOf(error) {
  var stack;
  try {
    stack = error.stack;
  } catch (e) {
    stack = undefined;
  }
  if (typeof stack === 'string' && stack !== '') return stack;
  return Error.prototype.toString.call(error);
}

var HEAD = /^([A-Z][a-z_ A-Z0-9[\]()-]+)(?::|\n    at)/;

// The class's name where the stack says only the base's: `class X extends Error`.
function improve(stack, error, name, tag) {
  var own = error.name !== undefined && error.name !== null ? String(error.name) : 'Error';
  var length = own.length, fallback = 'Error', behind = stack[length];
  var regular = /Error$/.test(own) && stack.indexOf(own) === 0 && (behind === undefined || behind === ':' || behind === '\n');
  if (name !== null && !regular) return stack;
  if (name === null) {
    var start = HEAD.exec(stack) || /^([a-z_A-Z0-9-]*Error)$/.exec(stack);
    length = start ? start[1].length : 0;
    fallback = start ? start[1] : 'Error';
  }
  var prefix = main.prefixOf(name, tag, fallback).slice(0, -1);
  if (own === prefix) return stack;
  if (prefix.indexOf(own) < 0) return prefix + ' [' + own + ']' + stack.slice(length);
  return length === 0 ? prefix + ': ' + stack : prefix + stack.slice(length);
}

// Frames that the cause has too are said once.
function withoutCauses(ctx, frames, error) {
  var cause;
  try {
    cause = error.cause;
  } catch (e) {
    return frames;
  }
  if (cause === null || typeof cause !== 'object' || !(cause instanceof Error)) return frames;
  var text = stackOf(cause), at = text.indexOf('\n    at');
  if (at < 0) return frames;
  var other = text.slice(at + 1).split('\n');
  for (var i = 0; i < frames.length - 3; i++) {
    var from = other.indexOf(frames[i]), same = 0;
    while (from >= 0 && from + same < other.length && frames[i + same] === other[from + same]) same++;
    if (same > 3) {
      var said = '    ... ' + (same - 2) + ' lines matching cause stack trace ...';
      return frames.slice(0, i + 1).concat(ctx.stylize(said, 'undefined'), frames.slice(i + same - 1));
    }
  }
  return frames;
}

function coloured(ctx, line) {
  if (!ctx.colors) return line;
  if (/^ {4}at (?:[^/\\(]+ \(|)node:(.+):\d+:\d+\)?$/.test(line)) return ctx.stylize(line, 'undefined');
  return line.replace(/([/\\]node_modules[/\\])((?:@[^/\\]+[/\\])?[^/\\]+)(?=[/\\])/g, function (all, before, module) {
    return before + ctx.stylize(module, 'module');
  });
}

exports.show = function (o) {
  var error = o.value;
  var stack = stackOf(error);
  var keys = o.keys.filter(function (key) {
    if (o.ctx.showHidden || (key !== 'name' && key !== 'message' && key !== 'stack')) return true;
    return stack.indexOf(String(error[key])) < 0;
  });
  if ('cause' in error && keys.indexOf('cause') < 0) keys.push('cause');
  if (Array.isArray(error.errors) && keys.indexOf('errors') < 0) keys.push('errors');
  stack = improve(stack, error, o.name, o.tag);
  // Without frames it stands in brackets, so that it reads as a value.
  var at = error.message ? stack.indexOf(error.message) : -1;
  var frames = stack.indexOf('\n    at', at >= 0 ? at + error.message.length : 0);
  if (frames < 0) {
    stack = '[' + stack + ']';
  } else {
    stack = stack.slice(0, frames + 1) + withoutCauses(o.ctx, stack.slice(frames + 1).split('\n'), error).map(function (line) {
      return coloured(o.ctx, line);
    }).join('\n');
  }
  if (o.ctx.indentation) stack = stack.replace(/\n/g, '\n' + ' '.repeat(o.ctx.indentation));
  return { text: stack, keys: keys };
};
