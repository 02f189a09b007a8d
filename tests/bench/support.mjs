// What the benchmarks share: medians, fresh processes, and the table that the README quotes.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';

export const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** Milliseconds of one call. */
export async function time(work) {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** The median of `runs` calls, after one that does not count. */
export async function timeMedian(runs, work) {
  await work();
  const times = [];
  for (let i = 0; i < runs; ++i) times.push(await time(work));
  return median(times);
}

/** Takes turns, so that a busy moment of the machine hits all of them: the medians by name. */
export async function compare(runs, works) {
  const times = Object.fromEntries(Object.keys(works).map((name) => [name, []]));
  for (const work of Object.values(works)) await work();
  for (let i = 0; i < runs; ++i)
    for (const [name, work] of Object.entries(works)) times[name].push(await time(work));
  return Object.fromEntries(Object.entries(times).map(([name, values]) => [name, median(values)]));
}

/** Runs a module in a fresh Node; it prints one JSON value. */
export function inFreshNode(source, args = [], flags = ['--expose-gc']) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...flags, '--input-type=module', '-e', source, ...args],
    { encoding: 'utf8', cwd: fileURLToPath(new URL('.', import.meta.url)) },
  );
  if (status !== 0) throw new Error(`a fresh node failed: ${stderr}`);
  return JSON.parse(stdout);
}

export const ms = (value) =>
  value < 10 ? `${value.toFixed(2)} ms` : `${Math.round(value).toLocaleString('en')} ms`;
export const times = (value) => `${value < 10 ? value.toFixed(1) : Math.round(value)} ×`;

/** Prints the table and puts it between the file's markers. */
export function publish(file, name, header, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const table = [line(header), line(header.map((_, i) => (i ? '--:' : '---'))), ...rows.map(line)].join('\n');
  console.log(table);
  const begin = `<!-- bench:${name} -->`;
  const end = `<!-- /bench:${name} -->`;
  const text = fs.readFileSync(file, 'utf8');
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`${file} has no ${begin} … ${end}`);
  fs.writeFileSync(file, `${text.slice(0, from + begin.length)}\n\n${table}\n\n${text.slice(to)}`);
}
