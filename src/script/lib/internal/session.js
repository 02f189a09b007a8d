// Scripts that come one by one, for the embedder's eval() and repl(). See src/script/session.h.
'use strict';

var values = require('internal/host_values');
var inspect = require('internal/inspect');
var count = 0;
var running = 0;
var lasting = false;

function shown(value) {
  return typeof value === 'undefined' ? 'undefined' : inspect.inspect(value);
}

function done(id, status, value) {
  if (id !== running) return;
  running = 0;
  var text;
  var packed = { text: '["u"]', bytes: '' };
  try {
    packed = values.encode(value, { lossy: true });
  } catch (e) {
    // It contains itself, or is too deep: there is still how it looks.
  }
  try {
    text = shown(value);
  } catch (e) {
    text = '[' + typeof value + ']';
  }
  runtime.scriptDone(id, status, JSON.stringify(text) + '\n' + packed.text, packed.bytes);
}

function fail(id, error) {
  if (id !== running) return;
  running = 0;
  report(error);
  runtime.scriptDone(id, 1, '', '');
}

function report(error) {
  var text;
  try {
    text = inspect.inspect(error);
  } catch (e) {
    text = String(error);
  }
  binding('io').write(2, 'Uncaught ' + text + '\n');
}

// A program's value, or a promise of it where `await` stands at its top. At a prompt an object literal alone is meant
// as one, as at Node's.
function evaluate(source, name, prompt) {
  require('internal/uncaught').rememberSource(name, source);
  var tries = [];
  if (prompt && /^\s*\{/.test(source) && !/;\s*$/.test(source)) tries.push('(' + source.trim() + '\n)');
  tries.push(source);
  for (var i = 0; i < tries.length; i++) {
    var awaits = /\bawait\b/.test(source);
    do {
      try {
        var program = runtime.compileProgram(tries[i], name, awaits ? 'async' : '');
      } catch (e) {
        if (!(e instanceof SyntaxError) || (!awaits && i === tries.length - 1)) throw e;
        continue;
      }
      var value = program();
      return awaits && value && typeof value.then === 'function' ? value.then(function (result) {
        return result.value;
      }) : value;
    } while (awaits && !(awaits = false));
  }
}
exports.evaluate = evaluate;

// An exception of the loop's: true when it was dealt with.
exports.uncaught = function (error) {
  if (!lasting) return false;
  report(error);
  return true;
};

exports.run = function (id, source, lasts) {
  lasting = lasts;
  running = id;
  count++;
  if (lasts) require('internal/stdio').renewInput();
  var value;
  try {
    value = evaluate(source, lasts ? 'REPL' + count : '[eval]', lasts);
  } catch (e) {
    if (!lasts) throw e;
    return fail(id, e);
  }
  if (!value || (typeof value !== 'object' && typeof value !== 'function') || typeof value.then !== 'function') {
    return done(id, 0, value);
  }
  value.then(function (result) {
    done(id, 0, result);
  }, function (e) {
    if (lasts) return fail(id, e);
    running = 0;
    require('internal/uncaught').handle(e);
  });
};
