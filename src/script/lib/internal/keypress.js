// Keys, out of what a terminal sends: emitKeypressEvents.
'use strict';

var StringDecoder = require('string_decoder').StringDecoder;

var ESCAPE = '\x1b';
var PATIENCE = 500;  // ms that an escape waits for what may follow it
var state = Symbol('keypress');

// What stands behind ESC: [name] or [name, 's' for shift, 'c' for ctrl], of xterm, rxvt, gnome, putty and the console.
var names = {};
function table(text, kind) {
  text.split(' ').forEach(function (entry) {
    var parts = entry.split('=');
    names[parts[0]] = [parts[1], kind];
  });
}
table('OP=f1 OQ=f2 OR=f3 OS=f4 [P=f1 [Q=f2 [R=f3 [S=f4 [11~=f1 [12~=f2 [13~=f3 [14~=f4 [[A=f1 [[B=f2 [[C=f3 [[D=f4 [[E=f5 ' +
  '[15~=f5 [17~=f6 [18~=f7 [19~=f8 [20~=f9 [21~=f10 [23~=f11 [24~=f12 [A=up [B=down [C=right [D=left [E=clear [F=end [H=home ' +
  'OA=up OB=down OC=right OD=left OE=clear OF=end OH=home [1~=home [2~=insert [3~=delete [4~=end [5~=pageup [6~=pagedown ' +
  '[[5~=pageup [[6~=pagedown [7~=home [8~=end [200~=paste-start [201~=paste-end');
table('[a=up [b=down [c=right [d=left [e=clear [2$=insert [3$=delete [5$=pageup [6$=pagedown [7$=home [8$=end [Z=tab', 's');
table('Oa=up Ob=down Oc=right Od=left Oe=clear [2^=insert [3^=delete [5^=pageup [6^=pagedown [7^=home [8^=end', 'c');

// The first key of these characters: { key, text, used }, or null when more has to come (never when it is the end).
function parse(chars, end) {
  var at = 0, more = false;
  function next() {
    if (at < chars.length) return chars[at++];
    more = true;
    return '';
  }
  var ch = next(), escaped = false, modifier = 0, known;
  var key = { sequence: null, name: undefined, ctrl: false, meta: false, shift: false };
  if (ch === ESCAPE) {
    escaped = true;
    ch = next();
    if (ch === ESCAPE) ch = next();
  }
  if (escaped && (ch === 'O' || ch === '[')) {
    var code = ch;
    ch = next();
    if (code === 'O') {
      if (/^[0-9]$/.test(ch)) {
        modifier = ch - 1;
        ch = next();
      }
      code += ch;
    } else {
      if (ch === '[') {
        code += ch;
        ch = next();
      }
      var command = '';
      for (var digits = 0; digits < 3 && /^[0-9]$/.test(ch); digits++) {
        command += ch;
        ch = next();
      }
      if (digits && ch === ';') {
        command += ch;
        ch = next();
        if (/^[0-9]$/.test(ch)) {
          command += ch;
          ch = next();
        }
      }
      command += ch;
      var match = /^(?:(\d\d?)(?:;(\d))?([~^$])|(\d{3}~))$/.exec(command);
      if (match) {
        code += match[4] || match[1] + match[3];
        modifier = (match[2] || 1) - 1;
      } else if ((match = /^((\d;)?(\d))?([A-Za-z])$/.exec(command))) {
        code += match[4];
        modifier = (match[3] || 1) - 1;
      } else {
        code += command;
      }
    }
    known = names[code];
    key.ctrl = (modifier & 4) !== 0 || (!!known && known[1] === 'c');
    key.meta = (modifier & 10) !== 0;
    key.shift = (modifier & 1) !== 0 || (!!known && known[1] === 's');
    key.code = code;
    key.name = known ? known[0] : 'undefined';
  } else if (ch === '\r' || ch === '\n' || ch === '\t') {
    key.name = ch === '\r' ? 'return' : ch === '\n' ? 'enter' : 'tab';
    key.meta = escaped;
  } else if (ch === '\b' || ch === '\x7f') {
    key.name = 'backspace';
    key.meta = escaped;
  } else if (ch === ESCAPE) {
    key.name = 'escape';
    key.meta = escaped;
  } else if (ch === ' ') {
    key.name = 'space';
    key.meta = escaped;
  } else if (!escaped && ch !== '' && ch <= '\x1a') {
    key.name = String.fromCharCode(ch.charCodeAt(0) + 96);
    key.ctrl = true;
  } else if (/^[0-9A-Za-z]$/.test(ch)) {
    key.name = ch.toLowerCase();
    key.shift = /^[A-Z]$/.test(ch);
    key.meta = escaped;
  } else if (escaped) {
    key.name = ch.length ? undefined : 'escape';
    key.meta = true;
  }
  if (more && !end) return null;
  key.sequence = chars.slice(0, at).join('');
  return { key: key, used: at, text: escaped ? undefined : key.sequence, told: key.name !== undefined || escaped || at === 1 };
}

function Keys(stream) {
  this.stream = stream;
  this.decoder = new StringDecoder('utf8');
  this.chars = [];
  this.timer = null;
}
Keys.prototype.tell = function (end) {
  while (this.chars.length) {
    var found = parse(this.chars, end);
    if (!found) return;
    this.chars.splice(0, found.used);
    if (found.told) this.stream.emit('keypress', found.text, found.key);
  }
};
Keys.prototype.take = function (chunk, face) {
  var self = this, text = typeof chunk === 'string' ? chunk : this.decoder.write(chunk);
  if (!text) return;
  clearTimeout(this.timer);
  var chars = Array.from(text);
  // A completion is asked for by a key, not by a tab within a text that is pasted.
  if (face) {
    face._sawKeyPress = chars.length === 1;
    face.isCompletionEnabled = false;
  }
  for (var i = 0; i < chars.length; i++) {
    if (face && i === chars.length - 1) face.isCompletionEnabled = true;
    this.chars.push(chars[i]);
    this.tell(false);
  }
  if (this.chars.length && this.chars[this.chars.length - 1] === ESCAPE) {
    this.timer = setTimeout(function () {
      self.tell(true);
    }, face ? face.escapeCodeTimeout : PATIENCE);
  }
};

// From now on the stream's 'data' also makes 'keypress' events, while somebody listens to these.
exports.emitKeypressEvents = function emitKeypressEvents(stream, face) {
  if (stream[state]) return;
  Object.defineProperty(stream, state, { value: new Keys(stream) });
  function onData(chunk) {
    if (stream.listenerCount('keypress') > 0) {
      stream[state].take(chunk, face);
      return;
    }
    stream.removeListener('data', onData);
    stream.on('newListener', onListener);
  }
  function onListener(name) {
    if (name !== 'keypress') return;
    stream.on('data', onData);
    stream.removeListener('newListener', onListener);
  }
  if (stream.listenerCount('keypress') > 0) stream.on('data', onData);
  else stream.on('newListener', onListener);
};
