// The same cases, with every machine frozen and thawed into a fresh instance after each slice.
process.env.BIVALVE_TEST_HOP = '1';
await import('./cases.test.mjs');
