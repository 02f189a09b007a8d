// Whether a build is still what its inputs say: names, sizes and times of all of them, hashed. Cheap
// enough (some 10 ms) to ask at every start; whoever really builds asks ninja and tsc.
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { root } from './cache.mjs';

const inputs = [
  'CMakeLists.txt', 'CMakePresets.json', 'cmake', 'src', 'wasm', 'ts', 'tsconfig.json', 'package-lock.json',
  'scripts/sources.lock.json', 'scripts/toolchain.json', 'scripts/size-budget.json',
  'scripts/embed-library.mjs', 'scripts/embed-text.mjs', 'scripts/insert-lines.mjs', 'scripts/pack-code-ranges.mjs',
]; // prettier-ignore
const outputs = ['dist/wasm/bivalve.wasm', 'dist/wasm/bivalve.mjs', 'dist/bundle/index.js'];

const stampFile = path.join(root, 'build/.built');

function* walk(name) {
  const full = path.join(root, name);
  const stat = fs.statSync(full, { throwIfNoEntry: false });
  if (!stat) yield `${name} absent`;
  else if (!stat.isDirectory()) yield `${name} ${stat.size} ${stat.mtimeMs}`;
  else for (const entry of fs.readdirSync(full).sort()) yield* walk(`${name}/${entry}`);
}

function fingerprint(preset) {
  const hash = crypto.createHash('sha256').update(`${preset}\n`);
  for (const name of [...inputs, ...outputs]) for (const line of walk(name)) hash.update(`${line}\n`);
  return hash.digest('hex');
}

export function upToDate(preset) {
  try {
    return fs.readFileSync(stampFile, 'utf8') === fingerprint(preset);
  } catch {
    return false;
  }
}

export function markBuilt(preset) {
  fs.writeFileSync(stampFile, fingerprint(preset));
}
