// util-dns: the addresses of the name servers that /etc/resolv.conf has; none without the file.
'use strict';

module.exports = function () {
  var text;
  try {
    text = require('fs').readFileSync('/etc/resolv.conf', 'utf8');
  } catch (e) {
    return [];
  }
  return text.split('\n').map(function (line) {
    var words = line.trim().split(/\s+/);
    return words[0] === 'nameserver' && words.length > 1 ? words[1] : null;
  }).filter(Boolean);
};
