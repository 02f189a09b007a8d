#!/usr/bin/env node
// npm test [-- [SUITE…] [--list] [--checks] [-- FILTER…]]: runs the suites and adds up their counts;
// the last line is `N passed, M failed`.
//
// Suites: `native` (GoogleTest with sanitizers, and the corpora of the fuzz programs), `checks` (what `npm run lint` checks, each as one
// test), and every directory of tests/ that holds *.test.mjs files (node:test). After `--`, words
// one of which a test file's path (or a native test's name) must contain.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildAll, cmakeBuild } from './lib/build.mjs';
import { root } from './lib/cache.mjs';
import { checks } from './lib/checks.mjs';
import { main, note, SetupError } from './lib/progress.mjs';
import { ensureNpmPackages, ensureOwnPackages } from './lib/npm.mjs';
import { run } from './lib/run.mjs';
import { ensureSources } from './lib/sources.mjs';
import { ensurePackages } from './lib/system.mjs';

const testsDir = path.join(root, 'tests');
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'bivalve-test-'));
process.on('exit', () => fs.rmSync(scratch, { recursive: true, force: true }));

// How long a file of tests, or a program of them, may take before it is ended as failed: several times the slowest.
const HUNG_MS = 20 * 60_000;

const print = (text) => process.stdout.write(`${text}\n`);

function* filesBelow(dir, suffix) {
  for (const entry of fs
    .readdirSync(dir, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const full = path.join(dir, entry.name);
    if (entry.isDirectory()) yield* filesBelow(full, suffix);
    else if (entry.name.endsWith(suffix)) yield full;
  }
}

const nodeSuites = () =>
  !fs.existsSync(testsDir)
    ? []
    : fs
        .readdirSync(testsDir, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && !['unit', 'fuzz', 'bench'].includes(entry.name))
        .map((entry) => entry.name)
        .filter((name) => !filesBelow(path.join(testsDir, name), '.test.mjs').next().done)
        .sort();

const readJson = (file) => {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
};

// ---- the kinds of suites: each returns { passed, failed, skipped }, or { notRun: reason } ---------

async function native(filters) {
  if (!(await ensurePackages('native'))) return { notRun: 'needs clang 19 with libc++' };
  await ensureSources();
  await cmakeBuild('native');
  const dir = path.join(root, 'build/native');
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const rooms = [...fs.readdirSync(path.join(testsDir, 'unit')), 'fuzz'].filter((room) =>
    fs.existsSync(path.join(dir, `test_${room}`)),
  );
  for (const room of rooms) {
    const json = path.join(scratch, `${room}.json`);
    const args = [`--gtest_output=json:${json}`, '--gtest_brief=1'];
    if (filters.length) args.push(`--gtest_filter=${filters.map((word) => `*${word}*`).join(':')}`);
    const env = {
      ...process.env,
      ASAN_OPTIONS: 'detect_leaks=1:detect_stack_use_after_return=1',
      UBSAN_OPTIONS: 'print_stacktrace=1',
    };
    const { code, signal } = await run(path.join(dir, `test_${room}`), args, {
      cwd: root,
      env,
      timeout: HUNG_MS,
      check: false,
      onLine: print,
    });
    const result = readJson(json);
    if (!result) {
      print(`FAILED test_${room} ended with ${signal ?? code} before its tests did`);
      counts.failed++;
      continue;
    }
    let skipped = result.disabled ?? 0;
    for (const suite of result.testsuites ?? [])
      skipped += suite.testsuite.filter((test) => test.result === 'SKIPPED').length;
    counts.passed += result.tests - result.failures - skipped;
    counts.failed += result.failures;
    counts.skipped += skipped;
    // Leaks are found after the tests have passed.
    if (code !== 0 && result.failures === 0) {
      print(`FAILED test_${room} ended with ${signal ?? code} although its tests passed`);
      counts.failed++;
    }
  }
  return counts;
}

async function node(name, filters) {
  if (name === 'browser' && !(await ensurePackages('browser'))) return { notRun: 'needs chromium' };
  if (name === 'shell' || name === 'api' || name === 'script') await ensurePackages('oracle');
  // For one example: without it that one is skipped.
  if (name === 'daemon') await ensurePackages('daemon');
  await ensureNpmPackages();
  await ensureOwnPackages(path.join(testsDir, name, 'real'), `what suite ${name} compares with`);
  await ensureOwnPackages(path.join(root, 'examples', name), `what the examples of suite ${name} use`);
  await buildAll(process.env.BIVALVE_TEST_PRESET ?? 'wasm');
  const files = [...filesBelow(path.join(testsDir, name), '.test.mjs')].filter(
    (file) => filters.length === 0 || filters.some((word) => file.includes(word)),
  );
  if (files.length === 0) return { passed: 0, failed: 0, skipped: 0 };
  const counts = path.join(scratch, `${name}.json`);
  const reporter = new URL('./lib/reporter.mjs', import.meta.url).href;
  const args = [
    '--test',
    `--test-timeout=${HUNG_MS}`,
    `--test-reporter=${reporter}`,
    '--test-reporter-destination=stdout',
    ...files,
  ];
  const { code, signal } = await run(process.execPath, args, {
    cwd: root,
    check: false,
    env: { ...process.env, BIVALVE_TEST_COUNTS: counts },
    onLine: print,
  });
  const result = readJson(counts) ?? { passed: 0, failed: 0, skipped: 0 };
  if (code !== 0 && result.failed === 0) {
    print(`FAILED suite ${name} ended with ${signal ?? code}`);
    result.failed = 1;
  }
  return result;
}

async function check() {
  await ensureNpmPackages();
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const { name, run: work } of checks) {
    const outcome = await work({ fix: false });
    if (outcome.skipped) counts.skipped++;
    else if (outcome.ok) counts.passed++;
    else counts.failed++;
    if (!outcome.ok) print(`${outcome.skipped ? 'SKIPPED' : 'FAILED'} check ${name}\n${outcome.text ?? ''}`);
  }
  return counts;
}

// ---- main -----------------------------------------------------------------------------------------

main(async () => {
  const argv = process.argv.slice(2);
  const cut = argv.indexOf('--');
  const filters = cut < 0 ? [] : argv.slice(cut + 1);
  const words = cut < 0 ? argv : argv.slice(0, cut);
  const known = [...(fs.existsSync(path.join(testsDir, 'unit')) ? ['native'] : []), ...nodeSuites()];
  if (words.includes('--list')) return print(['checks', ...known].join('\n'));
  const chosen = words.filter((word) => !word.startsWith('--'));
  const suites = chosen.length ? chosen : known;
  if (words.includes('--checks')) suites.unshift('checks');
  const unknown = suites.find((name) => name !== 'checks' && !known.includes(name));
  if (unknown) throw new SetupError(`there is no suite '${unknown}' (${['checks', ...known].join(', ')})`);

  const total = { passed: 0, failed: 0, skipped: 0 };
  const summary = [];
  for (const name of suites) {
    const start = Date.now();
    let result;
    try {
      result =
        name === 'native'
          ? await native(filters)
          : name === 'checks'
            ? await check()
            : await node(name, filters);
    } catch (error) {
      print(`FAILED suite ${name}: ${error instanceof SetupError ? error.message : error.stack}`);
      result = { passed: 0, failed: 1, skipped: 0 };
    }
    if (result.notRun) {
      summary.push(`${name}: not run (${result.notRun})`);
      continue;
    }
    for (const kind of Object.keys(total)) total[kind] += result[kind];
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    summary.push(
      `${name}: ${result.passed} passed, ${result.failed} failed, ${result.skipped} skipped (${seconds} s)`,
    );
    note(summary.at(-1));
  }
  print('');
  summary.forEach(print);
  print(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed === 0 ? 0 : 1;
});
