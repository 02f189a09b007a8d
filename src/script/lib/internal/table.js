// console.table.
'use strict';

var inspecting = require('internal/inspect');

function show(value) {
  var nested = value !== null && typeof value === 'object' && !Array.isArray(value) && Object.keys(value).length > 2;
  return inspecting.inspect(value, {
    maxArrayLength: 3,
    breakLength: Infinity,
    colors: false,
    depth: nested ? -1 : 0
  });
}

// Columns on a terminal.
function width(text) {
  return /^[\x20-\x7e]*$/.test(text) ? text.length : binding('buffer').width(text);
}

function draw(head, columns) {
  var widths = head.map(function (name, i) {
    return columns[i].reduce(function (most, cell) {
      return Math.max(most, width(cell));
    }, width(name)) + 2;
  });
  var lines = widths.map(function (columns) {
    return '\u2500'.repeat(columns);
  });
  function row(cells) {
    return '\u2502' + cells.map(function (cell, i) {
      return ' ' + cell + ' '.repeat(widths[i] - width(cell) - 1);
    }).join('\u2502') + '\u2502\n';
  }
  var text = '\u250c' + lines.join('\u252c') + '\u2510\n' + row(head) + '\u251c' + lines.join('\u253c') + '\u2524\n';
  for (var r = 0; r < columns[0].length; r++) {
    text += row(columns.map(function (column) {
      return column[r] === undefined ? '' : column[r];
    }));
  }
  return text + '\u2514' + lines.join('\u2534') + '\u2518';
}

exports.render = function (data, only) {
  var types = require('internal/types');
  if (types.isMapIterator(data) || types.isSetIterator(data)) {
    var left = require('internal/collections').peek(data), pairs = !!data._pairs || types.yieldsPairs(data);
    var numbers = left.map(function (value, i) {
      return String(i);
    });
    if (pairs && types.isMapIterator(data)) {
      return draw(['(iteration index)', 'Key', 'Values'], [numbers, left.map(function (pair) {
        return show(pair[0]);
      }), left.map(function (pair) {
        return show(pair[1]);
      })]);
    }
    return draw(['(iteration index)', 'Values'], [numbers, left.map(show)]);
  }
  if (types.isSet(data)) {
    var items = [];
    data.forEach(function (value) {
      items.push(value);
    });
    return draw(['(iteration index)', 'Values'], [items.map(function (value, i) {
      return String(i);
    }), items.map(show)]);
  }
  var rows = [], indexName = '(index)', map = types.isMap(data);
  if (map) {
    indexName = '(iteration index)';
    var at = 0;
    data.forEach(function (value, key) {
      rows.push([String(at++), value, key]);
    });
    if (map) {
      return draw([indexName, 'Key', 'Values'], [rows.map(function (row) {
        return row[0];
      }), rows.map(function (row) {
        return show(row[2]);
      }), rows.map(function (row) {
        return show(row[1]);
      })]);
    }
  } else {
    Object.keys(data).forEach(function (key) {
      rows.push([key, data[key]]);
    });
  }
  var names = [], values = [], plain = false;
  rows.forEach(function (row) {
    var value = row[1];
    if (value === null || (typeof value !== 'object' && typeof value !== 'function')) {
      plain = true;
      return;
    }
    (only || Object.keys(value)).forEach(function (key) {
      if (names.indexOf(key) < 0) names.push(key);
    });
  });
  if (only && !names.length) names = only.slice();
  var columns = names.map(function (name) {
    return rows.map(function (row) {
      var value = row[1];
      if (value === null || (typeof value !== 'object' && typeof value !== 'function')) return '';
      return Object.prototype.hasOwnProperty.call(value, name) ? show(value[name]) : '';
    });
  });
  if (plain) {
    values = rows.map(function (row) {
      var value = row[1];
      return value === null || (typeof value !== 'object' && typeof value !== 'function') ? show(value) : '';
    });
  }
  var head = [indexName].concat(names), all = [rows.map(function (row) {
    return row[0];
  })].concat(columns);
  if (plain) {
    head.push('Values');
    all.push(values);
  }
  return draw(head, all);
};
