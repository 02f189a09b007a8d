// Files of variables (.env): NAME=value, one to a line; quoted values may have several lines.
'use strict';

// A quote is one only if it is closed; what stands behind it on its line counts for nothing.
function quoted(text, at) {
  var end = text.indexOf(text[at], at + 1);
  return end < 0 ? null : [text.slice(at + 1, end), end + 1];
}

exports.parse = function (text) {
  var found = {};
  text = text.replace(/\r\n?/g, '\n');
  for (var at = 0; at < text.length;) {
    var end = text.indexOf('\n', at);
    if (end < 0) end = text.length;
    var line = /^[ \t]*(?:export[ \t]+)?([^=\n#]*?)[ \t]*=[ \t]*/.exec(text.slice(at, end));
    if (!line || !line[1]) {
      at = end + 1;
      continue;
    }
    var start = at + line[0].length, mark = text[start], value;
    var inside = start < end && (mark === '"' || mark === "'" || mark === '`') ? quoted(text, start) : null;
    if (inside) {
      value = mark === '"' ? inside[0].replace(/\\n/g, '\n') : inside[0];
      end = text.indexOf('\n', inside[1]);
      if (end < 0) end = text.length;
    } else {
      value = text.slice(start, end).replace(/#[^]*$/, '').trim();
    }
    found[line[1]] = value;
    at = end + 1;
  }
  return found;
};
