// Dates in V8's words, and its lenient parser as far as common forms go.
'use strict';

var days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
var months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
var longDays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
var longMonths = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October',
  'November', 'December'];
var NativeDate = Date;
var parseNatively = Date.parse;

function two(n) {
  return n < 10 ? '0' + n : '' + n;
}
function year(date) {
  var y = date.getUTCFullYear();
  var digits = String(Math.abs(y));
  while (digits.length < 4) digits = '0' + digits;
  return y < 0 ? '-' + (digits.length < 6 ? ('00' + digits).slice(-6) : digits) : digits;
}
function clock(date) {
  return two(date.getUTCHours()) + ':' + two(date.getUTCMinutes()) + ':' + two(date.getUTCSeconds());
}
function dayText(date) {
  return days[date.getUTCDay()] + ' ' + months[date.getUTCMonth()] + ' ' + two(date.getUTCDate()) + ' ' + year(date);
}
// The date whose UTC fields are what clocks show at `date`: those of TZ, or of the zone of that name.
function shown(date, name) {
  var ms = date.getTime();
  var zone = name === undefined ? runtime.zone(ms) : runtime.zone(ms, String(name));
  if (zone === undefined) throw new RangeError('Invalid time zone specified: ' + name);
  var local = new NativeDate(ms + zone[0] * 60000);
  local.zone = zone;
  return local;
}
function zoneText(zone) {
  var minutes = Math.abs(zone[0]);
  return ' GMT' + (zone[0] < 0 ? '-' : '+') + two(Math.floor(minutes / 60)) + two(minutes % 60) +
      ' (' + (zone[1] === 'UTC' ? 'Coordinated Universal Time' : zone[1]) + ')';
}
function valid(date) {
  return !isNaN(date.getTime());
}
function method(name, body) {
  Object.defineProperty(Date.prototype, name, {
    value: function () {
      return valid(this) ? body(this, arguments[0], arguments[1]) : 'Invalid Date';
    },
    writable: true,
    enumerable: false,
    configurable: true
  });
}

method('toString', function (d) {
  var local = shown(d);
  return dayText(local) + ' ' + clock(local) + zoneText(local.zone);
});
method('toDateString', function (d) {
  return dayText(shown(d));
});
method('toTimeString', function (d) {
  var local = shown(d);
  return clock(local) + zoneText(local.zone);
});
method('toUTCString', function (d) {
  return days[d.getUTCDay()] + ', ' + two(d.getUTCDate()) + ' ' + months[d.getUTCMonth()] + ' ' + year(d) + ' ' + clock(d) +
      ' GMT';
});
Object.defineProperty(Date.prototype, 'toGMTString',
    { value: Date.prototype.toUTCString, writable: true, enumerable: false, configurable: true });

function localeDate(d) {
  return (d.getUTCMonth() + 1) + '/' + d.getUTCDate() + '/' + d.getUTCFullYear();
}
function localeTime(d) {
  var h = d.getUTCHours();
  return (h % 12 || 12) + ':' + two(d.getUTCMinutes()) + ':' + two(d.getUTCSeconds()) + ' ' + (h < 12 ? 'AM' : 'PM');
}
function zoneOf(options) {
  return options ? options.timeZone : undefined;
}
method('toLocaleDateString', function (date, locale, options) {
  var d = shown(date, zoneOf(options));
  if (options && (options.weekday || options.month === 'long' || options.month === 'short')) {
    var long = options.month === 'long';
    var text = options.month ? (long ? longMonths : months)[d.getUTCMonth()] : '';
    if (options.day) text += (text ? ' ' : '') + d.getUTCDate();
    if (options.year) text += (options.day ? ', ' : ' ') + d.getUTCFullYear();
    if (options.weekday) text = (options.weekday === 'long' ? longDays : days)[d.getUTCDay()] + (text ? ', ' + text : '');
    return text;
  }
  return localeDate(d);
});
method('toLocaleTimeString', function (date, locale, options) {
  return localeTime(shown(date, zoneOf(options)));
});
method('toLocaleString', function (date, locale, options) {
  var d = shown(date, zoneOf(options));
  return localeDate(d) + ', ' + localeTime(d);
});

var zones = { ut: 0, utc: 0, gmt: 0, z: 0, est: -5, edt: -4, cst: -6, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7 };

// "Mon, 25 Dec 1995 13:30:00 GMT", "Dec 25, 1995", "12/25/1995 1:30 PM", "1995/12/25", "2020-1-5".
function parseLoosely(text) {
  var rest = text.replace(/\([^)]*\)/g, ' ');
  var hours = 0, minutes = 0, seconds = 0, ms = 0, zone, month = -1, numbers = [], match;
  match = /(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.:](\d+))?)?\s*(am|pm)?/i.exec(rest);
  if (match) {
    hours = +match[1];
    minutes = +match[2];
    seconds = +(match[3] || 0);
    ms = match[4] ? Math.floor(+('0.' + match[4]) * 1000) : 0;
    if (match[5]) hours = hours % 12 + (/pm/i.test(match[5]) ? 12 : 0);
    rest = rest.replace(match[0], ' T ');
  }
  if (match && (match = /(?:gmt|utc|ut|z|T)\s*([+-])(\d{1,2}):?(\d{2})?/i.exec(rest))) {
    zone = (match[1] === '-' ? -1 : 1) * (+match[2] * 60 + +(match[3] || 0));
    rest = rest.replace(match[0], ' ');
  }
  var words = rest.match(/[a-z]+|\d+/gi) || [];
  for (var i = 0; i < words.length; i++) {
    var word = words[i].toLowerCase();
    if (/^\d/.test(word)) {
      numbers.push(word);
      continue;
    }
    var m = months.map(function (name) {
      return name.toLowerCase();
    }).indexOf(word.slice(0, 3));
    if (m >= 0 && word.length >= 3) month = m;
    else if (zones.hasOwnProperty(word)) zone = zones[word] * 60;
    else if (word !== 't' && days.map(function (name) {
      return name.toLowerCase();
    }).indexOf(word.slice(0, 3)) < 0) return NaN;
  }
  var y, day;
  if (month >= 0) {
    if (numbers.length < 1) return NaN;
    day = +numbers[0];
    y = numbers.length > 1 ? numbers[1] : '2001';
    if (day > 31) {
      y = numbers[0];
      day = numbers.length > 1 ? +numbers[1] : 1;
    }
  } else {
    if (numbers.length < 2) return NaN;
    if (numbers[0].length > 2) {
      y = numbers[0];
      month = numbers[1] - 1;
      day = numbers.length > 2 ? +numbers[2] : 1;
    } else {
      month = numbers[0] - 1;
      day = +numbers[1];
      y = numbers.length > 2 ? numbers[2] : '2001';
    }
  }
  y = +y + (y.length <= 2 ? (+y < 50 ? 2000 : 1900) : 0);
  if (month < 0 || month > 11 || day < 1 || day > 31 || hours > 24 || minutes > 59 || seconds > 59) return NaN;
  if (zone === undefined) return new NativeDate(y, month, day, hours, minutes, seconds, ms).getTime();
  return NativeDate.UTC(y, month, day, hours, minutes, seconds, ms) - zone * 60000;
}

var iso = /^[+-]?\d{4,6}(-\d\d(-\d\d)?)?(T\d\d:\d\d(:\d\d([.]\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/;

function parse(text) {
  text = String(text).trim().replace(/^(\d{4}-\d\d-\d\d) (\d\d:\d\d)/, '$1T$2');
  if (!iso.test(text)) return parseLoosely(text);
  if (!/T[^Z+-]*$/.test(text)) return parseNatively(text);
  // A time without a zone is what clocks show.
  var d = new NativeDate(parseNatively(text + 'Z'));
  return new NativeDate(d.getUTCFullYear(), d.getUTCMonth(), d.getUTCDate(), d.getUTCHours(), d.getUTCMinutes(),
      d.getUTCSeconds(), d.getUTCMilliseconds()).getTime();
}
if (require('internal/features').oldDates) replaceParser();

function replaceParser() {
  Object.defineProperty(Date, 'parse', { value: parse, writable: true, enumerable: false, configurable: true });

  // new Date(text) has to use the same parser.
  function DateWithParser(a, b, c, d, e, f, g) {
    if (!(this instanceof DateWithParser)) return new NativeDate().toString();
    switch (arguments.length) {
      case 0: return new NativeDate();
      case 1:
        if (a instanceof NativeDate) return new NativeDate(a.getTime());
        if (a !== null && typeof a === 'object') a = a[Symbol.toPrimitive] ? a[Symbol.toPrimitive]('default') : a.valueOf() === a ? a.toString() : a.valueOf();
        return new NativeDate(typeof a === 'string' ? parse(a) : a);
      case 2: return new NativeDate(a, b);
      case 3: return new NativeDate(a, b, c);
      case 4: return new NativeDate(a, b, c, d);
      case 5: return new NativeDate(a, b, c, d, e);
      case 6: return new NativeDate(a, b, c, d, e, f);
      default: return new NativeDate(a, b, c, d, e, f, g);
    }
  }
  Object.defineProperty(DateWithParser, 'name', { value: 'Date', configurable: true });
  Object.defineProperty(DateWithParser, 'length', { value: 7, configurable: true });
  DateWithParser.prototype = NativeDate.prototype;
  ['now', 'UTC', 'parse'].forEach(function (name) {
    Object.defineProperty(DateWithParser, name,
        { value: NativeDate[name], writable: true, enumerable: false, configurable: true });
  });
  Object.defineProperty(NativeDate.prototype, 'constructor',
      { value: DateWithParser, writable: true, enumerable: false, configurable: true });
  Object.defineProperty(globalThis, 'Date', { value: DateWithParser, writable: true, enumerable: false, configurable: true });
}
