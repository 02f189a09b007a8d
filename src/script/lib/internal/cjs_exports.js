// The names that a CommonJS module will export, as far as its text says so without running: what makes
// `import { name } from './file.cjs'` possible. The same forms as Node's lexer knows.
'use strict';

var EXPORTS = '(?:module\\s*\\.\\s*)?exports';

// Comments become blanks; texts stay, but for those that look like code.
function withoutComments(source) {
  return source.replace(/\/\*[^]*?\*\/|\/\/[^\n]*|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\[^]|[^`\\])*`/g,
      function (part) {
        return part[0] === '/' ? ' ' : /exports\s*[.[=]/.test(part) ? '""' : part;
      });
}

// [names, specifiers of modules whose names are exported again]
exports.scan = function (source) {
  var names = [], again = [];
  var text = withoutComments(source);

  function add(name) {
    if (names.indexOf(name) < 0) names.push(name);
  }
  function each(pattern, take) {
    var regexp = new RegExp(pattern, 'g');
    for (var match; (match = regexp.exec(text));) take(match, regexp.lastIndex);
  }

  each('(?:^|[^\\w$.])' + EXPORTS + '\\s*\\.\\s*([A-Za-z_$][\\w$]*)\\s*=(?!=)', function (match) {
    add(match[1]);
  });
  each('(?:^|[^\\w$.])' + EXPORTS + '\\s*\\[\\s*([\'"])((?:[^\'"\\\\])+)\\1\\s*\\]\\s*=(?!=)', function (match) {
    add(match[2]);
  });
  each('Object\\s*\\.\\s*defineProperty\\s*\\(\\s*' + EXPORTS + '\\s*,\\s*([\'"])([^\'"\\\\]+)\\1\\s*,\\s*\\{\\s*' +
      '(?:enumerable\\s*:\\s*(?:true|!0)\\s*,\\s*)?(?:value\\s*:|get\\b)', function (match) {
    add(match[2]);
  });
  each('(?:^|[^\\w$.])module\\s*\\.\\s*exports\\s*=\\s*require\\s*\\(\\s*([\'"])([^\'"\\\\]+)\\1\\s*\\)', function (match) {
    again = [match[2]];
  });
  each('__export(?:Star)?\\s*\\(\\s*require\\s*\\(\\s*([\'"])([^\'"\\\\]+)\\1\\s*\\)', function (match) {
    again.push(match[2]);
  });
  // Babel: Object.keys(_x).forEach(function (key) { … exports[key] = _x[key] … })
  each('Object\\s*\\.\\s*keys\\s*\\(\\s*([A-Za-z_$][\\w$]*)\\s*\\)\\s*\\.\\s*forEach\\s*\\(\\s*function\\s*\\(\\s*([\\w$]+)\\s*\\)',
      function (match) {
        if (!new RegExp('exports\\[' + match[2].replace(/\$/g, '\\$') + '\\]|defineProperty\\s*\\(\\s*exports').test(text)) return;
        var from = new RegExp('(?:var|let|const)\\s+' + match[1].replace(/\$/g, '\\$') +
            '\\s*=\\s*(?:_interopRequireWildcard\\s*\\(\\s*)?require\\s*\\(\\s*([\'"])([^\'"\\\\]+)\\1').exec(text);
        if (from) again.push(from[2]);
      });
  // module.exports = { a, b, c: …: up to the first value that is not a name alone.
  each('(?:^|[^\\w$.])module\\s*\\.\\s*exports\\s*=\\s*\\{', function (match, at) {
    var item = /\s*(?:\.\.\.\s*(?:require\s*\(\s*(['"])([^'"\\]+)\1\s*\)|[A-Za-z_$][\w$]*)|([A-Za-z_$][\w$]*|(['"])[\w$ -]+\4))\s*(:\s*(?:-\s*)?([A-Za-z_$][\w$]*)?\s*)?(,)?/y;
    for (;;) {
      item.lastIndex = at;
      var found = item.exec(text);
      if (!found) return;
      if (found[2]) again.push(found[2]);
      // A value has to begin with a name; behind one that is more than that nothing is read.
      if (found[5] && !found[6]) return;
      if (found[3]) add(found[3].replace(/^['"]|['"]$/g, ''));
      if (!found[7]) return;
      at = item.lastIndex;
    }
  });
  return [names, again];
};
