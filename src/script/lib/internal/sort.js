// A stable merge sort, for engines whose sort is not.
'use strict';

function byText(a, b) {
  var x = String(a), y = String(b);
  return x < y ? -1 : x > y ? 1 : 0;
}

function merge(from, to, start, middle, end, compare) {
  var i = start, k = middle;
  for (var at = start; at < end; at++) {
    if (i < middle && (k >= end || !(compare(from[i], from[k]) > 0))) to[at] = from[i++];
    else to[at] = from[k++];
  }
}

exports.sort = function (list, compare) {
  // Holes stay holes at the end, undefined stands before them.
  var values = [], undefinedCount = 0, length = list.length;
  for (var i = 0; i < length; i++) {
    if (!(i in list)) continue;
    if (list[i] === undefined) undefinedCount++;
    else values.push(list[i]);
  }
  if (!compare) {
    var texts = true;
    for (i = 0; i < values.length && texts; i++) texts = typeof values[i] === 'string';
    if (!texts) {
      var keyed = values.map(function (value) {
        return { text: String(value), value: value };
      });
      values = sortValues(keyed, function (a, b) {
        return a.text < b.text ? -1 : a.text > b.text ? 1 : 0;
      }).map(function (entry) {
        return entry.value;
      });
    } else {
      values = sortValues(values, byText);
    }
  } else {
    values = sortValues(values, compare);
  }
  for (i = 0; i < values.length; i++) list[i] = values[i];
  for (var u = 0; u < undefinedCount; u++) list[i++] = undefined;
  for (; i < length; i++) delete list[i];
  return list;
};

function sortValues(values, compare) {
  var n = values.length, from = values, to = new Array(n);
  // Runs of eight by insertion, then merged.
  for (var start = 0; start < n; start += 8) {
    var end = Math.min(start + 8, n);
    for (var i = start + 1; i < end; i++) {
      var value = from[i], k = i - 1;
      while (k >= start && compare(from[k], value) > 0) {
        from[k + 1] = from[k];
        k--;
      }
      from[k + 1] = value;
    }
  }
  for (var width = 8; width < n; width *= 2) {
    for (start = 0; start < n; start += 2 * width) {
      merge(from, to, start, Math.min(start + width, n), Math.min(start + 2 * width, n), compare);
    }
    var swap = from;
    from = to;
    to = swap;
  }
  return from;
}
