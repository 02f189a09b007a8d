#!/usr/bin/env node
// The direction of dependencies, checked from the includes and imports; headers and calls that no
// room may use; the size of files; words that do not belong here.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

// Lowest first; cmake/rooms.cmake has the same table. A room uses earlier layers and itself.
const layers = [
  ['base'],
  ['kernel'],
  ['codec', 'crypto', 'http', 'regex', 'ipc'],
  ['shell', 'script', 'voxel'],
  ['commands', 'notebook', 'daemon'],
];
const layerOf = new Map(layers.flatMap((rooms, i) => rooms.map((room) => [room, i])));

const forbiddenHeaders =
  /^(emscripten(\/.*)?|thread|mutex|condition_variable|future|iostream|ostream|istream|sstream|fstream|filesystem|random|regex|locale|ctime|time\.h|sys\/.*|unistd\.h|fcntl\.h)$/;
// Clocks, entropy and the host's environment come through the kernel.
const forbiddenCalls =
  /\b(std::chrono::\w*clock|gettimeofday\s*\(|clock_gettime\s*\(|getentropy\s*\(|arc4random|std::getenv|getenv\s*\(|(?<![\w.>:])(s?rand)\s*\(|(?<![\w.>:])time\s*\(\s*(NULL|nullptr|0)\s*\))/;
// Files that hold system-dependent faces on purpose.
const mayUseSystem = /^src\/kernel\/libc_/;

const maxLines = 900;
// Generated tables and texts say so on line 1.
const generated = (text) => /generated/i.test(text.slice(0, text.indexOf('\n')));

const forbiddenWords = [
  [/\b(TODO|FIXME|XXX|HACK)\b/, 'a note to ourselves instead of a skipped test'],
  [/<<<<<<<|>>>>>>>/, 'a merge marker'],
  [/(^|[\s"'(=])\/(work|root|home\/(?!user\b)[a-z]+)\//, "a path of somebody's machine"],
];

function checkIncludes(name, text, problem) {
  const room = name.split('/')[1];
  if (!layerOf.has(room)) return problem(`src/${room}/ is not a room (see cmake/rooms.cmake)`);
  for (const [i, line] of text.split('\n').entries()) {
    const include = /^\s*#\s*include\s+(<([^>]+)>|"([^"]+)")/.exec(line);
    if (include?.[2] && forbiddenHeaders.test(include[2]) && !mayUseSystem.test(name))
      problem(`includes <${include[2]}>`, i);
    if (include?.[3]) {
      const target = include[3].split('/')[0];
      if (include[3].startsWith('.')) problem(`includes "${include[3]}": write it from src/`, i);
      else if (target === 'wasm') problem('includes from wasm/', i);
      else if (layerOf.has(target) && target !== room && layerOf.get(target) >= layerOf.get(room))
        problem(`${room} may not include from ${target}`, i);
    }
    const call = forbiddenCalls.exec(line.replace(/\/\/.*/, ''));
    if (call && !mayUseSystem.test(name))
      problem(`calls ${call[0]}: clock, entropy and environment come through the kernel`, i);
  }
}

// The browser entry and all that it imports are free of node: names.
function checkBrowserEntry(root, report) {
  const seen = new Set();
  const visit = (file) => {
    if (seen.has(file) || !fs.existsSync(file)) return;
    seen.add(file);
    const text = fs.readFileSync(file, 'utf8');
    for (const [, from] of text.matchAll(/^\s*(?:import|export)\s(?!type\b)[^;]*?from\s+'([^']+)'/gm)) {
      if (from.startsWith('node:'))
        report(path.relative(root, file), `imports ${from}, reached from the browser entry`);
      else if (from.startsWith('.')) visit(path.resolve(path.dirname(file), from.replace(/\.js$/, '.ts')));
    }
  };
  visit(path.join(root, 'ts/browser.ts'));
  visit(path.join(root, 'ts/just_bash/browser.ts'));
}

/** The list of problems, each `file:line: text`. `files` are names from the root. */
export function checkArchitecture(root, files) {
  const problems = [];
  const report = (name, text, line) =>
    problems.push(`${name}${line === undefined ? '' : `:${line + 1}`}: ${text}`);
  for (const name of files) {
    if (!/\.(cc|h|c|ts|mjs|js|cmake|sh)$/.test(name) && !/(^|\/)(CMakeLists\.txt|run)$/.test(name)) continue;
    const text = fs.readFileSync(path.join(root, name), 'utf8');
    const lines = text.split('\n');
    const problem = (what, line) => report(name, what, line);
    // Recorded expectations are data.
    const recorded = name.endsWith('.test.sh');
    if (lines.length - 1 > maxLines && !generated(text) && !recorded)
      problem(`${lines.length - 1} lines; ${maxLines} are the most`);
    if (name.startsWith('src/') && /\.(cc|h)$/.test(name)) checkIncludes(name, text, problem);
    if (name === 'scripts/check-architecture.mjs' || /^tests\/.*\/cases\//.test(name)) continue;
    for (const [pattern, why] of forbiddenWords)
      // What a program printed is no note of ours.
      lines.forEach(
        (line, i) =>
          pattern.test(line) &&
          !line.startsWith('//|') &&
          problem(`has ${why}: ${line.trim().slice(0, 80)}`, i),
      );
  }
  checkBrowserEntry(root, report);
  return problems;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { treeFiles } = await import('./lib/tree.mjs');
  const root = fileURLToPath(new URL('..', import.meta.url));
  const problems = checkArchitecture(root, treeFiles());
  problems.forEach((line) => console.error(line));
  process.exitCode = problems.length === 0 ? 0 : 1;
}
