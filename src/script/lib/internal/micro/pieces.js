// A readable that asks for its next piece only when there is room: next() gives bytes, null at the end, or throws.
'use strict';

var Readable = require('stream').Readable;

exports.SIZE = 65536;

exports.make = function (next, close) {
  return new Readable({
    read: function () {
      var piece;
      try {
        piece = next.call(this);
      } catch (e) {
        this.destroy(e);
        return;
      }
      this.push(piece);
    },
    destroy: function (error, callback) {
      if (close) close.call(this);
      callback(error);
    }
  });
};

// What is at the paths and below them, as [{path, stat}], links not followed; `directories` themselves only when
// asked for. Not `deep`: what is in the given ones, and no further.
exports.expand = function (paths, directories, deep) {
  var fs = require('fs'), found = [];
  var rest = paths.map(function (path) {
    return { path: path, depth: 0 };
  }).reverse();
  while (rest.length) {
    var one = rest.pop(), stat = fs.lstatSync(one.path), below = one.path.replace(/\/*$/, '/');
    if (!stat.isDirectory() || directories) found.push({ path: one.path, stat: stat });
    if (!stat.isDirectory() || (one.depth > 0 && !deep)) continue;
    fs.readdirSync(one.path).sort().reverse().forEach(function (name) {
      rest.push({ path: below + name, depth: one.depth + 1 });
    });
  }
  return found;
};
