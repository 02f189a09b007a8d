// The functions that a PAC script finds.
'use strict';

var base = require('internal/micro/base');
var days = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
var months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

function number(address) {
  var parts = String(address).split('.');
  if (parts.length !== 4) return null;
  var value = 0;
  for (var i = 0; i < 4; i++) {
    if (!/^\d{1,3}$/.test(parts[i]) || +parts[i] > 255) return null;
    value = value * 256 + +parts[i];
  }
  return value;
}
function now(words) {
  var date = new Date(), gmt = words.length && words[words.length - 1] === 'GMT';
  if (gmt) words.pop();
  return {
    day: gmt ? date.getUTCDay() : date.getDay(), date: gmt ? date.getUTCDate() : date.getDate(),
    month: gmt ? date.getUTCMonth() : date.getMonth(), year: gmt ? date.getUTCFullYear() : date.getFullYear(),
    seconds: gmt ? (date.getUTCHours() * 60 + date.getUTCMinutes()) * 60 + date.getUTCSeconds()
      : (date.getHours() * 60 + date.getMinutes()) * 60 + date.getSeconds()
  };
}
function list(args) {
  return Array.prototype.slice.call(args);
}
// Around the end of a circle, too.
function between(from, value, to) {
  return from <= to ? from <= value && value <= to : value >= from || value <= to;
}

// `addresses`: what names resolve to; `own`: this machine's name.
module.exports = function (addresses, own) {
  function resolved(host) {
    if (number(host) !== null) return host;
    return Object.prototype.hasOwnProperty.call(addresses, host) ? addresses[host] : null;
  }
  var functions = {
    isPlainHostName: function (host) {
      return String(host).indexOf('.') < 0;
    },
    dnsDomainIs: function (host, domain) {
      host = String(host);
      domain = String(domain);
      return host.length >= domain.length && host.slice(host.length - domain.length) === domain;
    },
    localHostOrDomainIs: function (host, full) {
      return host === full || (String(host).indexOf('.') < 0 && String(full).indexOf(host + '.') === 0);
    },
    isResolvable: function (host) {
      return resolved(host) !== null;
    },
    isInNet: function (host, pattern, mask) {
      var address = number(resolved(host)), net = number(pattern), bits = number(mask);
      if (address === null || net === null || bits === null) return false;
      return (address & bits) === (net & bits);
    },
    dnsResolve: resolved,
    convert_addr: function (address) {
      var value = number(address);
      return value === null ? 0 : value | 0;
    },
    myIpAddress: function () {
      return resolved(own) || '127.0.0.1';
    },
    dnsDomainLevels: function (host) {
      return String(host).split('.').length - 1;
    },
    shExpMatch: function (text, pattern) {
      return new RegExp('^' + String(pattern).replace(/[\\^$+{}()|.\[\]]/g, '\\$&').replace(/\*+/g, '.*').replace(/\?/g, '.') + '$').test(text);
    },
    weekdayRange: function () {
      var words = list(arguments), time = now(words);
      var from = days.indexOf(words[0]), to = words.length > 1 ? days.indexOf(words[1]) : from;
      return from >= 0 && to >= 0 && between(from, time.day, to);
    },
    // Bounds are days, months, years, or several of these; the present counts in the same terms.
    dateRange: function () {
      var words = list(arguments), time = now(words), half = words.length / 2, years = false;
      function value(parts, at) {
        return parts.reduce(function (sum, part) {
          if (months.indexOf(part) >= 0) return sum + 100 * (at ? at.month : months.indexOf(part));
          if (+part <= 31) return sum + (at ? at.date : +part);
          years = true;
          return sum + 10000 * (at ? at.year : +part);
        }, 0);
      }
      if (words.length === 1) return value(words) === value(words, time);
      if (half !== Math.floor(half)) return false;
      var from = value(words.slice(0, half)), to = value(words.slice(half)), at = value(words.slice(0, half), time);
      return years ? from <= at && at <= to : between(from, at, to);
    },
    timeRange: function () {
      var words = list(arguments), time = now(words).seconds, n = words.map(Number);
      if (n.length === 1) return Math.floor(time / 3600) === n[0];
      if (n.length === 2) return between(n[0] * 3600, time, n[1] * 3600);
      if (n.length === 4) return between((n[0] * 60 + n[1]) * 60, time, (n[2] * 60 + n[3]) * 60);
      if (n.length === 6) return between((n[0] * 60 + n[1]) * 60 + n[2], time, (n[3] * 60 + n[4]) * 60 + n[5]);
      return false;
    },
    alert: function () {}
  };
  Object.keys(functions).forEach(function (name) {
    base.hide(globalThis, name, functions[name]);
  });
};
