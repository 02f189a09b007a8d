// util.inspect of errors: the stack, then properties that it does not say.
'use strict';

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

// The class's name where the stack says only the base's: `class X extends Error`.
function improve(stack, error, name, tag) {
  var own = error.name !== undefined && error.name !== null ? String(error.name) : 'Error';
  if (name === null) {
    var start = /^([A-Z][a-z_ A-Z0-9[\]()-]+)(?::|\n    at)/.exec(stack) || /^([a-z_A-Z0-9-]*Error)$/.exec(stack);
    var fallback = (start && start[1]) || '';
    return '[' + (fallback || 'Error') + ': null prototype]' + stack.slice(fallback.length);
  }
  if (name !== own && stack.indexOf(name) < 0) {
    var match = /^([A-Z][a-z_ A-Z0-9[\]()-]+)(?::|\n    at)/.exec(stack) || /^([a-z_A-Z0-9-]*Error)$/.exec(stack);
    var said = (match && match[1]) || '';
    if (own.endsWith('Error') && stack.indexOf(own) === 0 && (stack.length === own.length || stack[own.length] === ':' ||
        stack[own.length] === '\n')) {
      said = own;
    }
    if (said) return name + stack.slice(said.length);
  }
  void tag;
  return stack;
}

exports.show = function (o) {
  var error = o.value;
  var stack = stackOf(error);
  var keys = o.keys.filter(function (key) {
    if (o.ctx.showHidden || (key !== 'name' && key !== 'message' && key !== 'stack')) return true;
    return stack.indexOf(String(error[key])) < 0;
  });
  if ('cause' in error && keys.indexOf('cause') < 0 && Object.prototype.hasOwnProperty.call(error, 'cause')) keys.push('cause');
  if (Array.isArray(error.errors) && keys.indexOf('errors') < 0) keys.push('errors');
  stack = improve(stack, error, o.name, o.tag);
  // Without frames it stands in brackets, so that it reads as a value.
  var at = error.message ? stack.indexOf(error.message) : -1;
  var tail = at >= 0 ? at + error.message.length : 0;
  if (stack.indexOf('\n    at', tail) < 0) stack = '[' + stack + ']';
  if (o.ctx.indentation) stack = stack.replace(/\n/g, '\n' + ' '.repeat(o.ctx.indentation));
  return { text: stack, keys: keys };
};
