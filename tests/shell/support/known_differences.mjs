// Differences from bash that stand, each with its reason. The fuzzer does not report them.
const sorted = (text) => text.split('\n').sort().join('\n');

export const knownDifferences = [
  {
    reason: 'after a syntax error bash reads on to the end of the line and may report more (docs/compat.md)',
    matches: (script, expected, actual) =>
      expected.stdout === actual.stdout &&
      actual.stderr !== '' &&
      /syntax error|unexpected|conditional/.test(actual.stderr) &&
      expected.stderr.startsWith(actual.stderr.split('\n')[0]),
  },
  {
    reason: 'endless recursion: bash crashes, the machine stops it (docs/compat.md, callDepth)',
    matches: (script, expected, actual) =>
      [137, 139].includes(expected.status) && /limit callDepth/.test(actual.stderr),
  },
  {
    reason: 'process ids are not the same ones',
    matches: (script) => /\$\$|BASHPID/.test(script),
  },
  {
    reason: 'processes that run side by side may write in any order',
    matches: (script, expected, actual) =>
      /[|&]|[<>]\(/.test(script) &&
      expected.status === actual.status &&
      sorted(expected.stdout) === sorted(actual.stdout) &&
      sorted(expected.stderr) === sorted(actual.stderr),
  },
  {
    reason:
      "within double quotes bash unquotes the `$'…'` of `${x-$'…'}` before it looks for the brace (docs/compat.md)",
    matches: (script) => /\$\{[^}]*\$'\\['\\"]/.test(script),
  },
  {
    reason: 'bash prints and parses a substitution again, and loses backslashes of array elements',
    matches: (script, expected, actual) =>
      /[<$]\(.*=\(/.test(script) &&
      /syntax error|unexpected EOF/.test(expected.stderr) &&
      !/syntax error/.test(actual.stderr),
  },
  {
    reason:
      'bash prints and parses a process substitution again, and loses itself in quotes and here-documents',
    matches: (script, expected, actual) =>
      /<\(/.test(script) &&
      (/unexpected EOF|<<'?E/.test(expected.stderr + script) ||
        (expected.stdout === actual.stdout && withoutLines(expected.stderr) === withoutLines(actual.stderr))),
  },
  {
    reason: 'aliases that a substitution defines for its own later lines (docs/compat.md)',
    matches: (script) => /[<$]\([^)]*shopt -s expand_aliases/.test(script),
  },
  {
    reason: 'bash shows the byte \\1 twice in BASH_COMMAND',
    matches: (script) => /\\1'|\\001/.test(script) && /BASH_COMMAND/.test(script),
  },
  {
    reason: 'after a quote that `eval` leaves open bash reads its own script wrongly (docs/compat.md)',
    matches: (script, expected, actual) =>
      /eval.*unexpected EOF while looking for matching/.test(actual.stderr) &&
      expected.stderr.startsWith(actual.stderr.split('\n')[0]),
  },
  {
    reason:
      'the word of `:?` within double quotes: bash takes single quotes away and expands braces (docs/compat.md)',
    matches: (script, expected, actual) =>
      /\$\{[^}:?]*:?\?[^}]*['"{]/.test(script) &&
      expected.stdout === actual.stdout &&
      unquoted(expected.stderr) === unquoted(actual.stderr),
  },
  {
    reason: 'bash reports the kind of an array that a compound assignment cannot change without the builtin',
    matches: (script, expected, actual) =>
      actual.stderr.replace(/declare: (?=.*cannot convert)/g, '') === expected.stderr,
  },
  {
    reason: 'a nameref that names itself, or an element, in a function (docs/compat.md)',
    matches: (script, expected) =>
      /circular name reference|`[a-z]\[.*\]': not a valid identifier/.test(expected.stderr),
  },
  {
    reason: 'a pipe that closes early, seen by a builtin or not',
    matches: (script, expected, actual) =>
      expected.stderr === actual.stderr &&
      expected.stdout.replace(/\b141\b/g, '0') === actual.stdout.replace(/\b141\b/g, '0'),
  },
];

const withoutLines = (text) => text.replace(/line \d+/g, 'line N');
const unquoted = (text) => text.replace(/['"{},\\]/g, '');
