// What a terminal's keys do to a line: the part of readline.Interface that edits.
'use strict';

var lineEnd = /\r?\n|\r(?!\n)|\u2028|\u2029/g;

function lengthLeft(text, at) {
  if (at <= 0) return 0;
  return at > 1 && /[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(at - 2, at)) ? 2 : 1;
}
function lengthAt(text, at) {
  if (text.length <= at) return 1;
  return /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(at, at + 2)) ? 2 : 1;
}
function reversed(text) {
  return Array.from(text).reverse().join('');
}

// Columns of a text on a terminal.
function widthOf(text) {
  return binding('buffer').width(text);
}
function plain(text) {
  return require('util').stripVTControlCharacters(text);
}
function textWidth(text) {
  return widthOf(plain(text));
}
function commonStart(texts) {
  if (!texts.length) return '';
  var sorted = texts.slice().sort(), first = sorted[0], last = sorted[sorted.length - 1], i = 0;
  while (i < first.length && first[i] === last[i]) i++;
  return first.slice(0, i);
}

// Members of readline.Interface; `readline` has the functions of the cursor.
exports.install = function (Interface, readline) {
  var own = Interface.prototype;
  function add(name, method) {
    Object.defineProperty(own, name, { value: method, writable: true, enumerable: false, configurable: true });
  }

  add('_setRawMode', function (on) {
    var before = this.input.isRaw;
    if (typeof this.input.setRawMode === 'function') this.input.setRawMode(on);
    return before;
  });
  add('_writeToOutput', function (text) {
    require('internal/errors').checkString(text, 'stringToWrite');
    if (this.output) this.output.write(text);
  });
  Object.defineProperty(own, 'columns', {
    get: function () {
      return this.output && this.output.columns ? this.output.columns : Infinity;
    },
    configurable: true
  });

  // Where a text ends that begins at the left edge: rows below, columns.
  add('_getDisplayPos', function (text) {
    var offset = 0, rows = 0, columns = this.columns, tab = this.tabSize;
    Array.from(plain(text)).forEach(function (c) {
      if (c === '\n') {
        rows += Math.ceil(offset / columns) || 1;
        offset = 0;
      } else if (c === '\t') {
        offset += tab - offset % tab;
      } else {
        var width = widthOf(c);
        // A wide one does not fit into the last column.
        if (width === 2 && (offset + 1) % columns === 0) offset++;
        offset += width;
      }
    });
    var cols = offset % columns;
    return { cols: cols, rows: rows + (offset - cols) / columns };
  });
  own.getCursorPos = function () {
    return this._getDisplayPos(this._prompt + this.line.slice(0, this.cursor));
  };
  add('_getCursorPos', own.getCursorPos);
  add('_refreshLine', function () {
    var text = this._prompt + this.line, end = this._getDisplayPos(text), cursor = this.getCursorPos();
    var before = this.prevRows || 0;
    if (before > 0) readline.moveCursor(this.output, 0, -before);
    readline.cursorTo(this.output, 0);
    readline.clearScreenDown(this.output);
    this._writeToOutput(text);
    // So that the terminal goes to the next row.
    if (end.cols === 0) this._writeToOutput(' ');
    readline.cursorTo(this.output, cursor.cols);
    if (end.rows > cursor.rows) readline.moveCursor(this.output, 0, cursor.rows - end.rows);
    this.prevRows = cursor.rows;
  });
  add('_moveCursor', function (by) {
    if (by === 0) return;
    var before = this.getCursorPos();
    this.cursor = Math.min(Math.max(this.cursor + by, 0), this.line.length);
    var after = this.getCursorPos();
    if (before.rows === after.rows) readline.moveCursor(this.output, after.cols - before.cols, 0);
    else this._refreshLine();
  });

  // ---- changes, each of which can be taken back

  add('_beforeEdit', function () {
    this._redo = [];
    this._undo.push([this.line, this.cursor]);
    if (this._undo.length > 2048) this._undo.shift();
  });
  function back(self, from, to) {
    if (!from.length) return;
    to.push([self.line, self.cursor]);
    var state = from.pop();
    self.line = state[0];
    self.cursor = state[1];
    self._refreshLine();
  }
  function replace(self, line, cursor) {
    self.line = line;
    self.cursor = cursor;
    self._refreshLine();
  }
  function keep(self, text) {
    if (!text || text === self._kills[0]) return;
    self._kills.unshift(text);
    self._killAt = 0;
    if (self._kills.length > 32) self._kills.pop();
  }
  add('_insertString', function (text) {
    this._beforeEdit();
    if (this.cursor < this.line.length) {
      replace(this, this.line.slice(0, this.cursor) + text + this.line.slice(this.cursor), this.cursor + text.length);
      return;
    }
    var before = this.getCursorPos();
    this.line += text;
    this.cursor += text.length;
    if (before.rows < this.getCursorPos().rows) this._refreshLine();
    else this._writeToOutput(text);
  });
  add('_deleteLeft', function () {
    if (this.cursor <= 0 || !this.line.length) return;
    this._beforeEdit();
    var at = this.cursor - lengthLeft(this.line, this.cursor);
    replace(this, this.line.slice(0, at) + this.line.slice(this.cursor), at);
  });
  add('_deleteRight', function () {
    if (this.cursor >= this.line.length) return;
    this._beforeEdit();
    var at = this.cursor;
    replace(this, this.line.slice(0, at) + this.line.slice(at + lengthAt(this.line, at)), at);
  });
  function wordBefore(self) {
    return /^\s*(?:[^\w\s]+|\w+)?/.exec(reversed(self.line.slice(0, self.cursor)))[0].length;
  }
  add('_deleteWordLeft', function () {
    if (this.cursor <= 0) return;
    this._beforeEdit();
    var at = this.cursor - wordBefore(this);
    replace(this, this.line.slice(0, at) + this.line.slice(this.cursor), at);
  });
  add('_deleteWordRight', function () {
    if (this.cursor >= this.line.length) return;
    this._beforeEdit();
    var rest = this.line.slice(this.cursor);
    var word = /^(?:\s+|\W+|\w+)\s*/.exec(rest)[0].length;
    replace(this, this.line.slice(0, this.cursor) + rest.slice(word), this.cursor);
  });
  add('_deleteLineLeft', function () {
    this._beforeEdit();
    keep(this, this.line.slice(0, this.cursor));
    replace(this, this.line.slice(this.cursor), 0);
  });
  add('_deleteLineRight', function () {
    this._beforeEdit();
    keep(this, this.line.slice(this.cursor));
    replace(this, this.line.slice(0, this.cursor), this.cursor);
  });
  add('_wordLeft', function () {
    if (this.cursor > 0) this._moveCursor(-wordBefore(this));
  });
  add('_wordRight', function () {
    if (this.cursor >= this.line.length) return;
    this._moveCursor(/^(?:\s+|[^\w\s]+|\w+)\s*/.exec(this.line.slice(this.cursor))[0].length);
  });
  function yank(self) {
    if (!self._kills.length) return;
    self._yanking = true;
    self._insertString(self._kills[self._killAt]);
  }
  function yankOther(self) {
    if (!self._yanking || self._kills.length < 2) return;
    var last = self._kills[self._killAt];
    self._killAt = (self._killAt + 1) % self._kills.length;
    var start = self.cursor - last.length, next = self._kills[self._killAt];
    replace(self, self.line.slice(0, start) + next + self.line.slice(self.cursor), start + next.length);
  }

  // ---- history

  add('_addHistory', function () {
    if (!this.line.length) return '';
    if (!this.history || this.historySize === 0 || !this.line.trim().length) return this.line;
    if (!this.history.length || this.history[0] !== this.line) {
      if (this.removeHistoryDuplicates) {
        var twin = this.history.indexOf(this.line);
        if (twin >= 0) this.history.splice(twin, 1);
      }
      this.history.unshift(this.line);
      if (this.history.length > this.historySize) this.history.pop();
    }
    this.historyIndex = -1;
    var line = this.history[0];
    this.emit('history', this.history);
    return line;
  });
  function fromHistory(self, by) {
    var index = self.historyIndex + by, search = self._search || '';
    while (index >= 0 && index < self.history.length &&
        (self.history[index].slice(0, search.length) !== search || self.line === self.history[index])) index += by;
    self.historyIndex = index;
    var line = index < 0 || index >= self.history.length ? search : self.history[index];
    replace(self, line, line.length);
  }
  add('_historyNext', function () {
    if (this.historyIndex < 0) return;
    this._beforeEdit();
    fromHistory(this, -1);
  });
  add('_historyPrev', function () {
    if (this.historyIndex >= this.history.length || !this.history.length) return;
    this._beforeEdit();
    fromHistory(this, 1);
  });

  // ---- the whole line

  function clearLine(self) {
    self._moveCursor(Infinity);
    self._writeToOutput('\r\n');
    self.line = '';
    self.cursor = 0;
    self.prevRows = 0;
  }
  add('clearLine', function () {
    clearLine(this);
  });
  add('_line', function () {
    var line = this._addHistory();
    this._undo = [];
    this._redo = [];
    clearLine(this);
    this._onLine(line);
  });

  add('_tabComplete', function (again) {
    var self = this;
    this.pause();
    // One that takes no callback is a class's own.
    var run = this.completer.length === 1 ? function (line, callback) {
      callback(null, self.completer(line));
    } : this.completer;
    run.call(this, this.line.slice(0, this.cursor), function (error, value) {
      self.resume();
      if (error) {
        self._writeToOutput('Tab completion error: ' + require('util').inspect(error));
        return;
      }
      complete(self, again, value);
    });
  });
  function complete(self, again, value) {
    var found = value[0], on = value[1];
    if (!found || !found.length) return;
    var start = commonStart(found.filter(function (one) {
      return one !== '';
    }));
    if (start.slice(0, on.length) === on && start.length > on.length) {
      self._insertString(start.slice(on.length));
      return;
    }
    if (on.slice(0, start.length) !== start) {
      var at = self.cursor - on.length;
      replace(self, self.line.slice(0, at) + start + self.line.slice(self.cursor), at + start.length);
      return;
    }
    if (!again) return;
    self._beforeEdit();
    var widths = found.map(textWidth), width = Math.max.apply(null, widths) + 2;
    var most = Math.floor(self.columns / width) || 1, out = '\r\n', column = 0, blanks = 0;
    if (most === Infinity) most = 1;
    found.forEach(function (one, i) {
      if (one === '' || column === most) {
        out += '\r\n';
        column = 0;
        blanks = 0;
      } else {
        out += ' '.repeat(blanks);
      }
      if (one !== '') {
        out += one;
        blanks = width - widths[i];
        column++;
      } else {
        out += '\r\n';
      }
    });
    if (column !== 0) out += '\r\n\r\n';
    self._writeToOutput(out);
    self._refreshLine();
  }

  function withControl(self, key) {
    switch (key.name) {
      case 'c':
        if (self.listenerCount('SIGINT') > 0) self.emit('SIGINT');
        else self.close();
        break;
      case 'h': self._deleteLeft(); break;
      case 'd':
        if (self.cursor === 0 && !self.line.length) self.close();
        else if (self.cursor < self.line.length) self._deleteRight();
        break;
      case 'u': self._deleteLineLeft(); break;
      case 'k': self._deleteLineRight(); break;
      case 'a': self._moveCursor(-Infinity); break;
      case 'e': self._moveCursor(Infinity); break;
      case 'b': self._moveCursor(-lengthLeft(self.line, self.cursor)); break;
      case 'f': self._moveCursor(lengthAt(self.line, self.cursor)); break;
      case 'l':
        readline.cursorTo(self.output, 0, 0);
        readline.clearScreenDown(self.output);
        self._refreshLine();
        break;
      case 'n': self._historyNext(); break;
      case 'p': self._historyPrev(); break;
      case 'y': yank(self); break;
      case 'z':
        if (self.listenerCount('SIGTSTP') > 0) self.emit('SIGTSTP');
        break;
      case 'w':
      case 'backspace': self._deleteWordLeft(); break;
      case 'delete': self._deleteWordRight(); break;
      case 'left': self._wordLeft(); break;
      case 'right': self._wordRight(); break;
    }
  }
  function withMeta(self, key) {
    switch (key.name) {
      case 'b': self._wordLeft(); break;
      case 'f': self._wordRight(); break;
      case 'd':
      case 'delete': self._deleteWordRight(); break;
      case 'backspace': self._deleteWordLeft(); break;
      case 'y': yankOther(self); break;
    }
  }
  function insertLines(self, text) {
    var last = 0, match;
    lineEnd.lastIndex = 0;
    while ((match = lineEnd.exec(text))) {
      self._insertString(text.slice(last, match.index));
      last = lineEnd.lastIndex;
      self._line();
      // Whoever heard the line may have looked for ends of lines, too.
      lineEnd.lastIndex = last;
    }
    if (last < text.length) self._insertString(text.slice(last));
  }
  function alone(self, text, key, before) {
    if (self._returnAt && key.name !== 'enter') self._returnAt = 0;
    switch (key.name) {
      case 'return':
        self._returnAt = Date.now();
        self._line();
        return;
      case 'enter':
        if (!self._returnAt || Date.now() - self._returnAt > self.crlfDelay) self._line();
        self._returnAt = 0;
        return;
      case 'backspace': self._deleteLeft(); return;
      case 'delete': self._deleteRight(); return;
      case 'left': self._moveCursor(-lengthLeft(self.line, self.cursor)); return;
      case 'right': self._moveCursor(lengthAt(self.line, self.cursor)); return;
      case 'home': self._moveCursor(-Infinity); return;
      case 'end': self._moveCursor(Infinity); return;
      case 'up': self._historyPrev(); return;
      case 'down': self._historyNext(); return;
      case 'tab':
        if (typeof self.completer === 'function' && self.isCompletionEnabled) {
          self._tabComplete(!!before && before.name === 'tab');
          return;
        }
    }
    if (typeof text === 'string' && text) insertLines(self, text);
  }

  add('_ttyWriteDumb', function (text, key) {
    key = key || {};
    if (key.name === 'escape') return;
    if (this._returnAt && key.name !== 'enter') this._returnAt = 0;
    if (key.ctrl && key.name === 'c') {
      if (this.listenerCount('SIGINT') > 0) this.emit('SIGINT');
      else this.close();
    } else if (key.ctrl && key.name === 'd') {
      this.close();
    } else if (key.name === 'return' || key.name === 'enter') {
      if (key.name === 'return' || !this._returnAt || Date.now() - this._returnAt > this.crlfDelay) this._line();
      this._returnAt = key.name === 'return' ? Date.now() : 0;
    } else if (typeof text === 'string' && text) {
      this.line += text;
      this.cursor += text.length;
      this._writeToOutput(text);
    }
  });
  add('_ttyWrite', function (text, key) {
    var before = this._previousKey;
    key = key || {};
    this._previousKey = key;
    if (!key.meta || key.name !== 'y') this._yanking = false;
    // Up and down look for lines that begin as this one does.
    if ((key.name === 'up' || key.name === 'down') && !key.ctrl && !key.meta && !key.shift) {
      if (this._search === null) this._search = this.line.slice(0, this.cursor);
    } else if (this._search !== null) {
      this._search = null;
      if (this.history.length === this.historyIndex) this.historyIndex = -1;
    }
    if (key.sequence === '\x1f') return back(this, this._undo, this._redo);
    if (key.sequence === '\x1e') return back(this, this._redo, this._undo);
    if (key.name === 'escape') return;
    if (key.ctrl && key.shift) {
      if (key.name === 'backspace') this._deleteLineLeft();
      else if (key.name === 'delete') this._deleteLineRight();
    } else if (key.ctrl) {
      withControl(this, key);
    } else if (key.meta) {
      withMeta(this, key);
    } else {
      alone(this, text, key, before);
    }
  });
};
