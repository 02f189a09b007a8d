// What an AssertionError says of two values: both, line by line, with what differs marked.
'use strict';

var inspect = require('internal/inspect').inspect;

var MOST_SHOWN = 50;

var heads = {
  deepStrictEqual: 'Expected values to be strictly deep-equal:',
  strictEqual: 'Expected values to be strictly equal:',
  strictEqualObject: 'Expected "actual" to be reference-equal to "expected":',
  deepEqual: 'Expected values to be loosely deep-equal:',
  notDeepStrictEqual: 'Expected "actual" not to be strictly deep-equal to:',
  notStrictEqual: 'Expected "actual" to be strictly unequal to:',
  notStrictEqualObject: 'Expected "actual" not to be reference-equal to "expected":',
  notDeepEqual: 'Expected "actual" not to be loosely deep-equal to:',
  notIdentical: 'Values have same structure but are not reference-equal:',
  notDeepEqualUnequal: 'Expected values not to be loosely deep-equal:'
};

function show(value) {
  return inspect(value, {
    compact: false, customInspect: false, depth: 1000, maxArrayLength: Infinity, showHidden: false, showProxy: false,
    sorted: true, getters: true
  });
}

function isObject(value) {
  return value !== null && typeof value === 'object';
}

function bothReferences(a, b) {
  return (isObject(a) && isObject(b)) || (typeof a === 'function' && typeof b === 'function');
}

function capped(lines) {
  return lines.length > MOST_SHOWN ? lines.slice(0, 46).concat('...') : lines;
}

// Where two texts of one line begin to differ, if that is worth a mark.
function markOf(a, b) {
  var at = 0;
  while (a[at] === b[at]) at++;
  return at > 2 ? at : 0;
}

function sameButComma(a, b) {
  return a === b || a === b + ',' || a + ',' === b;
}

// Collects the lines of a difference; runs of equal ones are shortened.
function Report(head, lines) {
  this.head = head;
  this.text = '';
  // Expected lines that stand behind a run of actual ones.
  this.waiting = '';
  this.equal = 0;
  this.printed = 0;
  this.skipped = false;
  this.lines = lines;
}
Report.prototype.put = function (line) {
  this.text += '\n' + line;
  this.printed++;
};
// The last of the equal lines before line i, and a mark for those in between.
Report.prototype.closeRun = function (lines, i) {
  if (this.equal > 4) {
    if (this.equal === 5) {
      this.put('  ' + lines[i - 3]);
    } else {
      this.text += '\n...';
      this.skipped = true;
    }
  }
  if (this.equal > 3) this.put('  ' + lines[i - 2]);
  if (this.equal > 2) this.put('  ' + lines[i - 1]);
  this.equal = 0;
};
Report.prototype.same = function (line) {
  this.text += this.waiting;
  this.waiting = '';
  if (++this.equal <= 2) this.put('  ' + line);
};
Report.prototype.wait = function (line) {
  this.waiting += '\n' + line;
  this.printed++;
};

// Takes the equal lines off both ends: [the text of the last ones, whether some are not shown].
function takeEnd(a, b, already) {
  var count = already, text = '', last = '';
  while (a.length && b.length && a[a.length - 1] === b[b.length - 1]) {
    if (count++ < 3) text = '\n  ' + a[a.length - 1] + text;
    else last = a[a.length - 1];
    a.pop();
    b.pop();
  }
  if (count >= 5) text = '\n...' + text;
  if (last !== '') text = '\n  ' + last + text;
  return [text, count >= 5];
}

function compareLines(report, a, b) {
  var most = Math.max(a.length, b.length), least = Math.min(a.length, b.length);
  var longer = a.length < b.length ? b : a;
  for (var i = 0; i < most; i++) {
    if (i >= least) {
      report.closeRun(longer, i);
      if (longer === a) report.put('+ ' + a[i]);
      else report.wait('- ' + b[i]);
    } else if (sameButComma(a[i], b[i])) {
      report.same(a[i] + ',' === b[i] ? b[i] : a[i]);
    } else {
      report.closeRun(a, i);
      report.put('+ ' + a[i]);
      report.wait('- ' + b[i]);
    }
    if (report.printed > MOST_SHOWN && i < most - 2) return false;
  }
  return true;
}

exports.difference = function (actual, expected, operator, message) {
  var all = show(actual), a = all.split('\n'), b = show(expected).split('\n');
  var mark = 0, one = a.length === 1 && b.length === 1 && a[0] !== b[0];
  if (operator === 'strictEqual' && bothReferences(actual, expected)) operator = 'strictEqualObject';
  var head = message || heads[operator];
  if (one && a[0].length + b[0].length <= 12) {
    if (!isObject(actual) && !isObject(expected) && (actual !== 0 || expected !== 0)) {
      return head + '\n\n' + a[0] + ' !== ' + b[0] + '\n';
    }
  } else if (one && operator !== 'strictEqualObject') {
    var terminal = process.stderr.isTTY ? process.stderr.columns : 80;
    if (a[0].length + b[0].length < terminal) mark = markOf(a[0], b[0]);
  }
  var end = takeEnd(a, b, 0);
  if (!a.length && !b.length) return heads.notIdentical + '\n\n' + capped(all.split('\n')).join('\n') + '\n';
  var report = new Report(head, a);
  report.skipped = end[1];
  head += '\n+ actual - expected';
  if (!compareLines(report, a, b)) {
    return head + ' ... Lines skipped\n' + report.text + '\n...' + report.waiting + '\n...';
  }
  return head + (report.skipped ? ' ... Lines skipped' : '') + '\n' + report.text + report.waiting + end[0] +
      (mark ? '\n  ' + ' '.repeat(mark) + '^' : '');
};

function shortened(text, most) {
  return text.length > most ? text.slice(0, most - 3) + '...' : text;
}

// The message of an operator that was given none.
exports.messageOf = function (operator, actual, expected) {
  if (operator === 'deepStrictEqual' || operator === 'strictEqual') return exports.difference(actual, expected, operator);
  var a = show(actual);
  if (operator === 'notDeepStrictEqual' || operator === 'notStrictEqual') {
    var head = heads[operator === 'notStrictEqual' && (isObject(actual) || typeof actual === 'function')
      ? 'notStrictEqualObject' : operator];
    var lines = capped(a.split('\n'));
    if (lines.length === 1) return head + (lines[0].length > 5 ? '\n\n' : ' ') + lines[0];
    return head + '\n\n' + lines.join('\n') + '\n';
  }
  var b = show(expected);
  if (operator === 'notDeepEqual' && a === b) return shortened(heads.notDeepEqual + '\n\n' + a, 1024);
  a = shortened(a, 512);
  b = shortened(b, 512);
  if (operator === 'deepEqual') return heads.deepEqual + '\n\n' + a + '\n\nshould loosely deep-equal\n\n' + b;
  if (operator === 'notDeepEqual') return heads.notDeepEqualUnequal + '\n\n' + a + '\n\nshould not loosely deep-equal\n\n' + b;
  return a + ' ' + operator + ' ' + b;
};
