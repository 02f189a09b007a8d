// repl: a prompt for JavaScript. Lines come from a stream, or one by one from a host that edits them itself.
'use strict';

var Interface = require('readline').Interface;
var errors = require('internal/errors');
var inspect = require('internal/inspect');
var session = require('internal/session');
var count = 0;
var active;

function Recoverable(error) {
  this.err = error;
}
Recoverable.prototype = Object.create(SyntaxError.prototype, { constructor: { value: Recoverable } });

// The text ends inside of something: brackets, a template, a comment, or where an operand has to follow.
function isIncomplete(error, source) {
  if (!(error instanceof SyntaxError)) return false;
  var open = [], text = '', last = '';
  for (var i = 0; i < source.length; i++) {
    var c = source[i], two = source.substr(i, 2), end;
    if (two === '//') {
      end = source.indexOf('\n', i);
      i = end < 0 ? source.length : end;
    } else if (two === '/*') {
      end = source.indexOf('*/', i + 2);
      if (end < 0) return true;
      i = end + 1;
    } else if (c === '"' || c === "'" || (c === '/' && !/[\w$)\]}"'`]$/.test(text))) {
      var within = false;
      for (end = i + 1; end < source.length && source[end] !== '\n' && (within || source[end] !== c); end++) {
        if (c === '/' && source[end] === '[') within = true;
        else if (source[end] === ']') within = false;
        if (source[end] === '\\') end++;
      }
      if (source[end] !== c) return c !== '/' && end >= source.length;
      i = end;
      last = text = c === '/' ? ')' : c;
    } else if (c === '`' || (c === '}' && open[open.length - 1] === '`')) {
      if (c === '}') open.pop();
      for (end = i + 1; end < source.length && source[end] !== '`'; end++) {
        if (source[end] === '\\') end++;
        else if (source.substr(end, 2) === '${') {
          open.push('`');
          end++;
          break;
        }
      }
      if (end >= source.length) return true;
      last = text = source[end];
      i = end;
    } else if (/\S/.test(c)) {
      if ('([{'.indexOf(c) >= 0) open.push(c);
      if (')]}'.indexOf(c) >= 0 && '([{'[')]}'.indexOf(c)] !== open.pop()) return false;
      text = /[\w$]/.test(c) && /^\s|^$/.test(source[i - 1] || '') === false && /[\w$]$/.test(text) ? text + c : c;
      last = text;
    }
  }
  if (open.length) return true;
  if (/^(?:[-+*/%=&|^<>!~?:,.]|var|let|const|new|typeof|void|delete|in|of|instanceof|else|do|try|case|return|throw|class|function|extends)$/.test(last)) {
    // Something that cannot be mended by what follows is an error now.
    return endsThere(source);
  }
  return /^(?:\)|else|do)$/.test(last) && endsThere(source) || (last === '}' && /\b(?:try|do)\b/.test(source) && endsThere(source));
}
// Whether what is wrong is that the text ends: then it is right with some operand or block behind it.
function endsThere(source) {
  return ['0', '_', '_=0', '{}', '_{}', '_(){}', 'while(0)', 'catch{}'].some(function (rest) {
    try {
      runtime.compileProgram(source + '\n' + rest, 'REPL', '');
      return true;
    } catch (e) {
      return false;
    }
  });
}

function REPLServer(prompt, stream, evaluator, useGlobal, ignoreUndefined) {
  if (!(this instanceof REPLServer)) return new REPLServer(prompt, stream, evaluator, useGlobal, ignoreUndefined);
  var options = prompt !== null && typeof prompt === 'object' ? prompt
    : { prompt: prompt, input: stream, eval: evaluator, ignoreUndefined: ignoreUndefined };
  var self = this, process = require('process');
  var output = options.output || process.stdout;
  Interface.call(this, {
    input: options.input || process.stdin,
    output: output,
    terminal: options.terminal,
    prompt: options.prompt === undefined ? '> ' : options.prompt
  });
  this.context = globalThis;
  this.useGlobal = true;
  this.ignoreUndefined = !!options.ignoreUndefined;
  this.writer = options.writer || writer;
  this.eval = options.eval || defaultEval;
  this.commands = Object.create(null);
  this.last = this.lastError = undefined;
  errors.define(this, 'lines', []);
  errors.define(this, '_buffer', '');
  errors.define(this, '_queue', []);
  errors.define(this, '_busy', false);
  errors.define(this, '_looping', false);
  errors.define(this, '_names', []);
  define(this, '_', 'last', 'Expression assignment to _ now disabled.\n');
  define(this, '_error', 'lastError', 'Expression assignment to _error now disabled.\n');
  Object.keys(commands).forEach(function (name) {
    if (name !== 'editor' || self.terminal) self.defineCommand(name, commands[name]);
  });
  this.on('line', function (line) {
    self._queue.push(line);
    next(self);
  });
  this.on('close', function () {
    if (self._editor !== undefined) endEditor(self);
    closed(self);
  });
}
REPLServer.prototype = Object.create(Interface.prototype, {
  constructor: { value: REPLServer, writable: true, configurable: true }
});
Object.setPrototypeOf(REPLServer, Interface);

// What is over the values that the prompt keeps: until a script assigns to them.
function define(self, name, field, note) {
  Object.defineProperty(globalThis, name, {
    configurable: true,
    get: function () {
      return self[field];
    },
    set: function (value) {
      Object.defineProperty(globalThis, name, { value: value, writable: true, configurable: true, enumerable: true });
      self.output.write(note);
    }
  });
}

function writer(value) {
  return inspect.inspect(value, writer.options);
}
writer.options = { showProxy: true };

function defaultEval(code, context, file, callback) {
  var value;
  try {
    if (code === '\n') return callback(null);
    value = session.evaluate(code, 'REPL' + ++count, true);
  } catch (e) {
    return callback(isIncomplete(e, code) ? new Recoverable(e) : e);
  }
  if (!/\bawait\b/.test(code) || !value || typeof value.then !== 'function') return callback(null, value);
  value.then(function (result) {
    callback(null, result);
  }, callback);
}

function closed(self) {
  if (self._gone) return;
  // Lines that wait for one that is under way come first.
  if (self._busy || self._queue.length) return;
  errors.define(self, '_gone', true);
  self.emit('exit');
}

// By a loop, since a file may have many lines.
function next(self) {
  if (self._looping) return;
  self._looping = true;
  while (!self._busy && self._queue.length) {
    self._busy = true;
    self._take(self._queue.shift(), function () {
      self._busy = false;
      if (!self._stopped) self.displayPrompt();
      next(self);
    });
  }
  self._looping = false;
  if (self._closed) closed(self);
}

REPLServer.prototype._take = function (line, done) {
  var self = this;
  if (self._editor !== undefined) {
    self._editor += line + '\n';
    return done();
  }
  var word = line.trim();
  if (/^\.(?!\.)/.test(word) && isNaN(parseFloat(word))) {
    var match = /^\.(\S+)\s*(.*)$/.exec(word);
    var command = match && self.commands[match[1]];
    if (command) {
      command.action.call(self, match[2], done);
      return;
    }
    if (!self._buffer) {
      self.output.write('Invalid REPL keyword\n');
      return done();
    }
  }
  self._run(line, done);
};
REPLServer.prototype._run = function (line, done) {
  var self = this;
  var code = self._buffer + line + '\n';
  self.eval(code, self.context, 'repl', function (error, value) {
    if (error instanceof Recoverable) {
      self._buffer = code;
      return done();
    }
    self._buffer = '';
    if (code.trim()) self.lines.push(code.slice(0, -1));
    // What was thrown may be null.
    if (error || (arguments.length === 1 && self.eval === defaultEval && code !== '\n')) {
      self.lastError = error;
      self.output.write(describe(self, error));
    } else {
      code.replace(/^\s*(?:let|const|class)\s+([\w$]+)/gm, function (all, name) {
        self._names.push(name);
      });
      if (arguments.length === 2 && !self._gone) {
        self.last = value;
        if (value !== undefined || !self.ignoreUndefined) self.output.write(self.writer(value) + '\n');
      }
    }
    done();
  });
};

// An error without what is below the prompt's own call, and one line of it without brackets.
function describe(self, error) {
  var text;
  if (error instanceof Error) {
    var head = error instanceof SyntaxError ? require('internal/uncaught').header(error) : '';
    var stack = typeof error.stack === 'string' ? error.stack.split('\n') : [];
    for (var i = stack.length - 1; i > 0; i--) {
      if (/^    at (?:<eval> \()?REPL\d+:\d+/.test(stack[i])) break;
    }
    if (i > 0 || /\(REPL\d+:/.test(error.stack) === false) {
      for (var at = 1; at < stack.length && !/^    at /.test(stack[at]);) at++;
      errors.define(error, 'stack', stack.slice(0, i > 0 ? Math.max(at, i) : at).join('\n'));
    }
    text = self.writer(error);
    if (/^\[[^]*\]$/.test(text)) text = text.slice(1, -1);
    if (head) head = head.slice(head.indexOf('\n') + 1) + '\n';
    if (/^(?:[A-Z][a-z0-9_]*)*Error/.test(text)) return head + 'Uncaught ' + text + '\n';
  } else {
    text = self.writer(error);
  }
  return 'Uncaught' + (text.indexOf('\n') < 0 ? ' ' : ':\n') + text + '\n';
}

REPLServer.prototype.displayPrompt = function () {
  if (this._editor !== undefined || !this.output) return;
  this.output.write(this._buffer ? '... ' : this._prompt);
};
REPLServer.prototype.clearBufferedCommand = function () {
  this._buffer = '';
};
REPLServer.prototype.defineCommand = function (name, command) {
  if (typeof command === 'function') command = { action: command };
  else errors.checkFunction(command.action, 'cmd.action');
  var action = command.action;
  // One of the script's own says by itself when the prompt comes.
  this.commands[name] = action.length > 1 ? command : {
    help: command.help,
    action: function (rest, done) {
      this._silent = true;
      action.call(this, rest);
      this._busy = false;
      next(this);
    }
  };
};
REPLServer.prototype.setupHistory = function (file, callback) {
  require('internal/tick').nextTick(callback, null, this);
};

var commands = {
  break: {
    help: 'Forget the lines of an input that is not complete',
    action: function (rest, done) {
      this.clearBufferedCommand();
      done();
    }
  },
  clear: {
    help: 'The same as .break',
    action: function (rest, done) {
      this.clearBufferedCommand();
      done();
    }
  },
  editor: {
    help: 'Take lines as one input, up to Ctrl+D',
    action: function (rest, done) {
      this._editor = '';
      this.output.write('// Lines are run together after Ctrl+D, and forgotten after Ctrl+C.\n');
      done();
    }
  },
  exit: {
    help: 'Leave',
    action: function (rest, done) {
      this._stopped = true;
      this._queue.length = 0;
      this._busy = false;
      this.close();
      closed(this);
    }
  },
  help: {
    help: 'List these words',
    action: function (rest, done) {
      var self = this, names = Object.keys(self.commands).sort();
      var width = Math.max.apply(null, names.map(function (name) {
        return name.length;
      })) + 3;
      names.forEach(function (name) {
        var help = self.commands[name].help;
        self.output.write('.' + (help ? name + ' '.repeat(width - name.length) + help : name) + '\n');
      });
      self.output.write('\nCtrl+C leaves an input, Ctrl+D the prompt.\n');
      done();
    }
  },
  load: {
    help: 'Run the lines of a file: .load FILE',
    action: function (rest, done) {
      var self = this, lines;
      try {
        var stat = require('fs').statSync(rest);
        if (!stat.isFile()) throw stat;
        lines = require('fs').readFileSync(rest, 'utf8').split('\n');
      } catch (e) {
        self.output.write(e instanceof Error ? 'Failed to load: ' + rest + '\n'
          : 'Failed to load: ' + rest + ' is not a valid file\n');
        return done();
      }
      self.output.write(lines.join('\n'));
      self._run(lines.join('\n'), done);
    }
  },
  save: {
    help: 'Write the inputs so far to a file: .save FILE',
    action: function (rest, done) {
      try {
        require('fs').writeFileSync(rest, this.lines.join('\n'));
        this.output.write('Session saved to: ' + rest + '\n');
      } catch (e) {
        this.output.write('Failed to save: ' + rest + '\n');
      }
      done();
    }
  }
};
function endEditor(self) {
  var text = self._editor;
  self._editor = undefined;
  self._run(text, function () {});
}

// [what the name under the cursor could be, that name]
REPLServer.prototype.completer = function (line) {
  var match = /^\s*\.(\w*)$/.exec(line), found = [];
  if (match) {
    found = Object.keys(this.commands);
    return [starting(found, match[1]), match[1]];
  }
  match = /(?:require|import)\s*\(\s*['"`]([\w./:-]*)$/.exec(line);
  if (match) return [starting(require('module').builtinModules, match[1]), match[1]];
  match = /((?:[A-Za-z_$][\w$]*(?:\?)?\.)*)([A-Za-z_$][\w$]*)?$/.exec(line);
  var before = match[1].replace(/\??\.$/, ''), part = match[2] || '', prefix = match[1];
  if (!prefix && !part && line.trim()) return [[], line];
  var object = globalThis;
  if (before) {
    try {
      object = runtime.compileProgram(before, 'REPL', '')();
    } catch (e) {
      return [[], line];
    }
    if (object === null || object === undefined) return [[], line];
  } else {
    found = this._names.concat(('await break case catch class const continue debugger default delete do else export extends ' +
      'false finally for function if import in instanceof let new null return super switch this throw true try typeof ' +
      'undefined var void while with yield').split(' '));
  }
  for (object = Object(object); object; object = Object.getPrototypeOf(object)) {
    found = found.concat(Object.getOwnPropertyNames(object).filter(function (name) {
      return /^[A-Za-z_$][\w$]*$/.test(name);
    }));
  }
  return [starting(found, part).map(function (name) {
    return prefix + name;
  }), prefix + part];
};
REPLServer.prototype.complete = function (line, callback) {
  callback(null, this.completer(line));
};
function starting(names, part) {
  return names.filter(function (name, i) {
    return name.slice(0, part.length) === part && names.indexOf(name) === i;
  }).sort();
}

function start(prompt, stream, evaluator, useGlobal, ignoreUndefined) {
  var server = new REPLServer(prompt, stream, evaluator, useGlobal, ignoreUndefined);
  server.displayPrompt();
  return server;
}

exports.start = start;
exports.REPLServer = REPLServer;
exports.Recoverable = Recoverable;
exports.writer = writer;
exports.builtinModules = require('module').builtinModules.filter(function (name) {
  return name[0] !== '_';
});
exports.REPL_MODE_SLOPPY = Symbol('repl-sloppy');
exports.REPL_MODE_STRICT = Symbol('repl-strict');

// ---- the program's own prompt

function hide(name, value) {
  Object.defineProperty(exports, name, { value: value });
}
hide('_main', function () {
  var process = require('process');
  process.stdout.write('Bivalve\'s node ' + process.version + ' (' + (process.versions.quickjs ? 'QuickJS' : 'Duktape') +
    ').\nType ".help" for what this prompt knows.\n');
  active = start();
  active.on('exit', function () {
    if (active.terminal && !active._stopped) process.stdout.write('\n');
    process.exit();
  });
  process.on('SIGINT', function () {
    active._editor = undefined;
    active.clearBufferedCommand();
    process.stdout.write('\n');
    active.displayPrompt();
  });
});
hide('_uncaught', function (error) {
  active.lastError = error;
  active.output.write(describe(active, error));
  active.displayPrompt();
});
// For a host that has the lines: a promise of what to ask for next, or of undefined at the end.
hide('_line', function (line) {
  var process = require('process'), none = new (require('stream').Readable)({ read: function () {} });
  if (!active) {
    active = new REPLServer({ input: none, output: process.stdout, terminal: true });
    active.displayPrompt = function () {};
    active.on('exit', function () {
      active._answer();
    });
  }
  active.output = process.stdout;
  if (line === null) active.clearBufferedCommand();
  return new Promise(function (resolve) {
    if (line === null) return resolve(active._prompt);
    active._answer = resolve;
    active._take(line, function () {
      resolve(active._buffer ? '... ' : active._editor === undefined ? active._prompt : '');
    });
  });
});
hide('_complete', function (line) {
  return active ? active.completer(line) : [[], line];
});
