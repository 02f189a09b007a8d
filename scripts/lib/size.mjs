// The size report: the module raw, gzip and brotli, and the npm tarball, against the committed budget.
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { root } from './cache.mjs';
import { npm } from './npm.mjs';
import { note } from './progress.mjs';

const memo = path.join(root, 'build/.size.json');

const show = (bytes) =>
  bytes < 100_000 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(2)} MB`;

async function compressed(file) {
  const bytes = fs.readFileSync(file);
  const sha256 = crypto.createHash('sha256').update(bytes).digest('hex');
  // Brotli at its best takes seconds: once per module.
  try {
    const known = JSON.parse(fs.readFileSync(memo, 'utf8'));
    if (known.sha256 === sha256) return known;
  } catch {
    // not measured yet
  }
  const [gzip, brotli] = await Promise.all([
    promisify(zlib.gzip)(bytes, { level: 9 }),
    promisify(zlib.brotliCompress)(bytes, {
      params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 11, [zlib.constants.BROTLI_PARAM_LGWIN]: 24 },
    }),
  ]);
  const size = { sha256, raw: bytes.length, gzip: gzip.length, brotli: brotli.length };
  fs.writeFileSync(memo, JSON.stringify(size));
  return size;
}

async function tarball() {
  try {
    const { stdout } = await npm(['pack', '--dry-run', '--json', '--ignore-scripts', '--loglevel=error']);
    return JSON.parse(stdout)[0];
  } catch {
    return null;
  }
}

/** Prints the report; false when the module is over its budget. */
export async function reportSize() {
  const [module, pack] = await Promise.all([
    compressed(path.join(root, 'dist/wasm/bivalve.wasm')),
    tarball(),
  ]);
  const budget = JSON.parse(fs.readFileSync(path.join(root, 'scripts/size-budget.json'), 'utf8'));
  const over = ['raw', 'brotli'].filter((kind) => module[kind] > budget[kind]);
  for (const kind of over)
    note(
      `bivalve.wasm is ${show(module[kind])} ${kind}, its budget is ${show(budget[kind])} (scripts/size-budget.json)`,
    );
  note(
    `bivalve.wasm ${show(module.raw)} raw, ${show(module.gzip)} gzip, ${show(module.brotli)} brotli` +
      (pack ? `; npm package ${show(pack.size)}, ${show(pack.unpackedSize)} unpacked` : ''),
  );
  return over.length === 0;
}
