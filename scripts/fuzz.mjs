#!/usr/bin/env node
// npm run fuzz [-- [--minutes N] [--no-build] [NAME…]]: runs the fuzz programs of tests/fuzz, each for N minutes
// (1), from tests/fuzz/corpus/NAME and from seeds taken from the recorded shell cases. What is worth keeping is
// merged into the corpus: a sample over all sizes, the smallest first, as long as they fit into 150 KB. An input that
// brings a program down is kept at build/fuzz/findings/: mend the fault, then put it into the corpus as found-SOMETHING,
// which stays.
import fs from 'node:fs';
import path from 'node:path';
import { caseFiles, readCases } from '../tests/shell/support/cases.mjs';
import { cmakeBuild } from './lib/build.mjs';
import { root } from './lib/cache.mjs';
import { main, note, SetupError } from './lib/progress.mjs';
import { run } from './lib/run.mjs';
import { ensureSources } from './lib/sources.mjs';
import { ensureNative } from './lib/system.mjs';

const corpusBytes = 150_000;
const corpusFiles = 400;
const build = path.join(root, 'build/fuzz');
const corpora = path.join(root, 'tests/fuzz/corpus');
const programs = fs
  .readdirSync(path.join(root, 'tests/fuzz'))
  .flatMap((file) => /^(\w+)_fuzz\.cc$/.exec(file)?.[1] ?? [])
  .sort();

const quoted = (name) => (script) =>
  [...script.matchAll(new RegExp(`\\b${name}\\b[^'\\n|;]*'([^']*)'`, 'g'))].map((match) => match[1]);
// What a case's script offers a program to begin with.
const seedsOf = {
  arith: (script) => [...script.matchAll(/\(\((.*?)\)\)/g)].map((match) => `1\n2\n3\n${match[1]}`),
  awk: quoted('g?awk'),
  date: (script) => [...script.matchAll(/-d ?['"]([^'"]*)['"]/g)].map((match) => match[1]),
  expand: (script) => [...script.matchAll(/"?\$\{[^\n ]*/g)].map((match) => `a b\n*\nx\n${match[0]}`),
  parse: (script) => [script],
  pattern: (script) =>
    [...script.matchAll(/\[\[ (\S+) (?:=|==|!=) (\S+) \]\]/g)].map((match) => `${match[2]}\n${match[1]}`),
  printf: (script) => quoted('printf')(script).map((format) => `${format}\n1\nabc\n-5`),
  regex: (script) => quoted('grep')(script).map((pattern) => `E${pattern}\naab abc xyz`),
  patch: (script) =>
    [...script.matchAll(/^(?:---|\*\*\*|diff) [^]*?(?=^X$)/gm)].map((match) => `${match[0]}\0${'1\n2\n3\n'}`),
  sed: (script) => quoted('sed')(script).map((text) => `n\0${text}\0one\ntwo\n`),
  shell: (script) => (script.length < 700 ? [script] : []),
};

function option(name, fallback) {
  const at = process.argv.indexOf(`--${name}`);
  if (at < 0) return fallback;
  const [, value] = process.argv.splice(at, 2);
  if (!(Number(value) > 0)) throw new SetupError(`--${name} takes a number`);
  return Number(value);
}

function writeSeeds(name, dir) {
  fs.mkdirSync(dir, { recursive: true });
  let count = 0;
  for (const file of caseFiles(path.join(root, 'tests/shell')))
    for (const { script } of readCases(file))
      for (const seed of seedsOf[name]?.(script) ?? [])
        fs.writeFileSync(path.join(dir, `seed-${count++}`), Buffer.from(seed, 'latin1'));
}

// The merged inputs within the limits, and what was found before.
function keepWithinLimit(from, to) {
  const files = fs
    .readdirSync(from)
    .map((file) => ({ file, size: fs.statSync(path.join(from, file)).size }))
    .sort((a, b) => a.size - b.size || (a.file < b.file ? -1 : 1));
  for (const file of fs.readdirSync(to)) if (!file.startsWith('found-')) fs.rmSync(path.join(to, file));
  let total = 0;
  let kept = 0;
  const step = Math.max(1, files.length / corpusFiles);
  for (let at = 0; at < files.length; at += step) {
    const { file, size } = files[Math.floor(at)];
    if ((total += size) > corpusBytes) break;
    fs.copyFileSync(path.join(from, file), path.join(to, file));
    kept++;
  }
  return kept;
}

async function fuzz(name, minutes) {
  const program = path.join(build, `${name}_fuzz`);
  const corpus = path.join(corpora, name);
  const work = path.join(build, 'work', name);
  const merged = path.join(build, 'merged', name);
  const findings = path.join(build, 'findings');
  for (const dir of [corpus, findings, work]) fs.mkdirSync(dir, { recursive: true });
  writeSeeds(name, work);
  const common = ['-timeout=10', '-rss_limit_mb=3000', `-artifact_prefix=${findings}/${name}-`];
  const quiet = { cwd: build, check: false, onLine: () => {} };
  const ran = await run(
    program,
    [...common, `-max_total_time=${Math.round(minutes * 60)}`, '-print_final_stats=1', work, corpus],
    quiet,
  );
  const executed = /number_of_executed_units: (\d+)/.exec(ran.output)?.[1] ?? '?';
  fs.rmSync(merged, { recursive: true, force: true });
  fs.mkdirSync(merged, { recursive: true });
  await run(program, [...common, '-merge=1', merged, corpus, work], quiet);
  const kept = keepWithinLimit(merged, corpus);
  note(
    `${name}: ${executed} inputs in ${minutes} min, ${kept} kept${ran.code === 0 ? '' : ', and a fault:'}`,
  );
  if (ran.code !== 0) console.log(ran.output);
  return ran.code === 0;
}

main(async () => {
  const minutes = option('minutes', 1);
  const noBuild = process.argv.includes('--no-build');
  const named = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
  const unknown = named.find((name) => !programs.includes(name));
  if (unknown) throw new SetupError(`no fuzz program ${unknown}; there are ${programs.join(' ')}`);
  if (!noBuild) {
    await ensureNative();
    await ensureSources();
    await cmakeBuild('fuzz', { targets: (named.length ? named : programs).map((name) => `${name}_fuzz`) });
  }
  let good = true;
  for (const name of named.length ? named : programs) good = (await fuzz(name, minutes)) && good;
  if (!good) process.exitCode = 1;
});
