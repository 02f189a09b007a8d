// The parts of a path with "." and ".." resolved, whatever stood between them; `aboveRoot`: ".." may lead out.
'use strict';

module.exports = function (parts, aboveRoot) {
  var out = [];
  parts.forEach(function (part) {
    if (part === '' || part === '.') return;
    if (part !== '..') out.push(part);
    else if (out.length && out[out.length - 1] !== '..') out.pop();
    else if (aboveRoot) out.push('..');
  });
  return out;
};
