// The same tests, with every machine frozen and thawed into a fresh instance after each slice: nobody may
// notice.
process.env.BIVALVE_TEST_HOP = '1';
for (const name of ['fs', 'mounts', 'images', 'commands', 'exec', 'session', 'eval', 'modules', 'bridges'])
  await import(`./${name}.test.mjs`);
