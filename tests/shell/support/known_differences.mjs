// Differences from bash that stand, each with its reason. The fuzzer does not report them.
export const knownDifferences = [
  {
    reason: 'after a syntax error bash reads on to the end of the line and may report more (docs/compat.md)',
    matches: (script, expected, actual) =>
      expected.stdout === actual.stdout &&
      actual.stderr !== '' &&
      /syntax error|unexpected|conditional/.test(actual.stderr) &&
      expected.stderr.startsWith(actual.stderr.split('\n')[0]),
  },
];
