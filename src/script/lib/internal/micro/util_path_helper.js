// util-pathHelper: a path beside another one: with another end when the second begins with a dot, else with
// another name; in the current directory when asked.
'use strict';

module.exports = function makePath(path, other, useCwd) {
  var posix = require('path').posix;
  path = String(path);
  if (useCwd) path = posix.join(process.cwd(), posix.basename(path));
  if (String(other)[0] === '.') return path.replace(/\.exe$/i, '') + other;
  var slash = path.lastIndexOf('/');
  return path.slice(0, slash + 1) + other;
};
