// Framings of a channel: from messages to bytes and back. Each is { make(message), join(frames), take(piece, counters) };
// take() gets what the ops of `channel` tell, whole lines or (without `inLines`) bytes, and answers what is whole now,
// [message] each, or { error }.
'use strict';

var errors = require('internal/errors');
var codes = errors.codes;
var decode = binding('buffer').decode;

function textOf(message) {
  var text = JSON.stringify(message);
  // A line of `undefined` would be the other side's end.
  if (text === undefined) throw new codes.ERR_INVALID_ARG_TYPE('message', ['string', 'object', 'number', 'boolean'], undefined);
  return text;
}

// Lines, whose bytes are kept until their end has come: none is looked at twice.
function Lines(most) {
  this.parts = [];
  this.size = 0;
  this.most = most;
  this.broken = false;
}
Lines.prototype.keep = function (bytes) {
  this.parts.push(bytes);
  this.size += bytes.length;
  if (this.size > this.most) this.broken = true;
};
// The whole lines in `bytes` and before, each without its end, as one buffer; null when there are none.
Lines.prototype.whole = function (bytes) {
  var end = bytes[bytes.length - 1] === 10 ? bytes.length - 1 : bytes.lastIndexOf(10);
  if (end < 0) {
    this.keep(bytes);
    return null;
  }
  var all = bytes.subarray(0, end);
  if (this.parts.length) {
    this.parts.push(all);
    all = Buffer.concat(this.parts);
  }
  this.parts = end + 1 < bytes.length ? [bytes.subarray(end + 1)] : [];
  this.size = bytes.length - end - 1;
  return all;
};

function joinTexts(frames) {
  return frames.join('');
}

function parse(text, counters) {
  try {
    return [JSON.parse(text)];
  } catch (error) {
    counters.parseErrors++;
    return { error: error };
  }
}

function nodeLines() {
  return {
    lenient: false,
    inLines: true,
    broken: false,
    join: joinTexts,
    make: function (message) {
      return textOf(message) + '\n';
    },
    take: function (lines, counters) {
      if (!Array.isArray(lines)) {
        counters.utf8Replacements++;
        lines = decode(lines, 0, lines.length, 'utf8').split('\n');
      }
      return lines.map(function (line) {
        return parse(line, counters);
      });
    }
  };
}

function dekaLines(most) {
  var lines = new Lines(most);
  function one(bytes, counters) {
    if (!require('buffer').isUtf8(bytes)) {
      counters.utf8Replacements++;
      var error = new Error('IPC message is not valid UTF-8');
      error.code = 'ERR_INVALID_UTF8';
      return { error: error };
    }
    var frame = parse(bytes.toString('utf8'), counters);
    if (frame.error) {
      frame.error.message = 'IPC message parse error: ' + frame.error.message;
      return frame;
    }
    var message = frame[0];
    // Exactly one envelope: a message may look like one.
    if (message !== null && typeof message === 'object' && message.cmd === 'NODE_HANDLE' &&
        Object.prototype.hasOwnProperty.call(message, 'msg')) {
      return [message.msg];
    }
    return frame;
  }
  return {
    lenient: true,
    inLines: false,
    join: joinTexts,
    get broken() {
      return lines.broken;
    },
    make: function (message) {
      return '{"cmd":"NODE_HANDLE","msg":' + textOf(message) + '}\n';
    },
    take: function (bytes, counters) {
      var all = lines.whole(require('buffer').adopt(bytes)), frames = [];
      if (all === null) return frames;
      for (var at = 0; at <= all.length;) {
        var end = all.indexOf(10, at);
        if (end < 0) end = all.length;
        frames.push(one(all.subarray(at, end), counters));
        at = end + 1;
      }
      return frames;
    }
  };
}

// A length of four bytes, most significant first, before each value (v8's format).
function advanced(most) {
  var v8 = require('internal/v8_values');
  var parts = [], size = 0, broken = false;
  return {
    lenient: false,
    inLines: false,
    join: Buffer.concat,
    get broken() {
      return broken;
    },
    make: function (message) {
      var body = v8.write(message);
      var head = Buffer.alloc(4);
      head.writeUInt32BE(body.length, 0);
      return Buffer.concat([head, body]);
    },
    take: function (bytes, counters) {
      var frames = [];
      parts.push(require('buffer').adopt(bytes));
      size += bytes.length;
      // Joined only when a whole frame is there.
      while (size >= 4) {
        if (parts[0].length < 4) parts = [Buffer.concat(parts)];
        var length = parts[0].readUInt32BE(0);
        if (length > most) broken = true;
        if (broken || size < 4 + length) break;
        var all = parts.length > 1 ? Buffer.concat(parts) : parts[0];
        try {
          frames.push([v8.read(all.subarray(4, 4 + length))]);
        } catch (error) {
          counters.parseErrors++;
          frames.push({ error: error });
        }
        parts = [all.subarray(4 + length)];
        size -= 4 + length;
      }
      return frames;
    }
  };
}

exports.framing = function (name, most) {
  return { json: nodeLines, deka: dekaLines, advanced: advanced }[name](most);
};
