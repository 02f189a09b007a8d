// querystring.
'use strict';


function escape(text) {
  if (typeof text !== 'string') text = typeof text === 'object' ? String(text) : text + '';
  try {
    return encodeURIComponent(text);
  } catch (e) {
    return escapeHalves(text);
  }
}

// Half a pair takes the unit that follows for its other half.
function escapeHalves(text) {
  var out = '';
  for (var i = 0; i < text.length; i++) {
    var c = text.charCodeAt(i);
    if (c < 0xd800 || c > 0xdfff) {
      out += encodeURIComponent(text[i]);
      continue;
    }
    if (++i >= text.length) {
      var error = new URIError('URI malformed');
      error.code = 'ERR_INVALID_URI';
      throw error;
    }
    out += encodeURIComponent(String.fromCodePoint(0x10000 + ((c & 0x3ff) << 10 | text.charCodeAt(i) & 0x3ff)));
  }
  return out;
}

function unescapeBuffer(text, spaces) {
  var out = [];
  for (var i = 0; i < text.length; i++) {
    var c = text.charCodeAt(i);
    if (c === 37 && /^[0-9a-fA-F]{2}$/.test(text.substr(i + 1, 2))) {
      out.push(parseInt(text.substr(i + 1, 2), 16));
      i += 2;
    } else {
      out.push(spaces && c === 43 ? 32 : c & 255);
    }
  }
  return Buffer.from(out);
}
function unescape(text) {
  try {
    return decodeURIComponent(text);
  } catch (e) {
    return unescapeBuffer(text).toString();
  }
}

function primitive(value) {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' && isFinite(value)) return '' + value;
  if (typeof value === 'bigint' || typeof value === 'boolean') return '' + value;
  return '';
}

exports.stringify = exports.encode = function (object, separator, equals, options) {
  separator = separator || '&';
  equals = equals || '=';
  var encode = options && typeof options.encodeURIComponent === 'function' ? options.encodeURIComponent : exports.escape;
  if (object === null || typeof object !== 'object') return '';
  return Object.keys(object).map(function (key) {
    var value = object[key], head = encode(primitive(key)) + equals;
    if (!Array.isArray(value)) return head + encode(primitive(value));
    return value.map(function (one) {
      return head + encode(primitive(one));
    }).join(separator);
  }).filter(Boolean).join(separator);
};

exports.parse = exports.decode = function (text, separator, equals, options) {
  var object = Object.create(null);
  if (typeof text !== 'string' || text.length === 0) return object;
  separator = separator || '&';
  equals = equals || '=';
  var most = options && typeof options.maxKeys === 'number' ? options.maxKeys : 1000;
  var decode = options && typeof options.decodeURIComponent === 'function' ? options.decodeURIComponent : exports.unescape;
  function clean(part) {
    // Without a whole escape there is nothing to decode.
    if (decode === unescape && !/%[0-9a-fA-F]{2}/.test(part)) return part.replace(/\+/g, ' ');
    part = part.replace(/\+/g, '%20');
    try {
      return decode(part);
    } catch (e) {
      return exports.unescape(part);
    }
  }
  var parts = text.split(separator);
  if (most > 0) parts = parts.slice(0, most);
  parts.forEach(function (part) {
    if (part === '') return;
    var at = part.indexOf(equals);
    var key = clean(at < 0 ? part : part.slice(0, at)), value = at < 0 ? '' : clean(part.slice(at + equals.length));
    if (!(key in object)) object[key] = value;
    else if (Array.isArray(object[key])) object[key].push(value);
    else object[key] = [object[key], value];
  });
  return object;
};
exports.escape = escape;
exports.unescape = unescape;
exports.unescapeBuffer = unescapeBuffer;
