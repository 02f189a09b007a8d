// default_route: {interface, metric} of the way out. The machine's own network has none, so null, unless
// something stands in for /proc/net/route (a mount).
'use strict';

module.exports = function () {
  var best = null, text;
  try {
    text = require('fs').readFileSync('/proc/net/route', 'utf8');
  } catch (e) {
    return null;
  }
  text.split('\n').slice(1).forEach(function (line) {
    var words = line.trim().split(/\s+/), metric = +words[6];
    if (words[1] !== '00000000' || !(parseInt(words[3], 16) & 1)) return;
    if (best === null || metric < best.metric) best = { interface: words[0], metric: metric };
  });
  return best;
};
