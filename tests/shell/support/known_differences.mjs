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
    matches: (script, expected, actual) => expected.status === 139 && /limit callDepth/.test(actual.stderr),
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
];
