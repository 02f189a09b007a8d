// The dot reporter: one character for each test.
'use strict';

exports.make = function () {
  var count = 0, failed = [];
  return {
    event: function (type, data) {
      if (type !== 'test:pass' && type !== 'test:fail') return '';
      if (type === 'test:fail') failed.push(data);
      var columns = Math.max(process.stdout.columns || 20, 20), text = type === 'test:pass' ? '.' : 'X';
      if (++count < columns) return text;
      count = 0;
      return text + '\n';
    },
    end: function () {
      if (!failed.length) return '\n';
      return '\n\nFailed tests:\n\n' + failed.map(function (data) {
        return require('internal/test/spec').format(true, data, '', '', false);
      }).join('');
    }
  };
};
