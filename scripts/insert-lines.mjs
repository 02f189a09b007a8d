#!/usr/bin/env node
// insert-lines.mjs IN OUT PATCH…: copies a third-party source file with our own lines put in.
//
// A patch file (cmake/patches/<source>/*.ins) holds no third-party text but the anchors:
//
//   # why this is needed
//   in: <a whole line, trimmed: the search begins after its only occurrence>   (optional)
//   at: <a whole line, trimmed: the first one from there; without `in`, the only one in the file>
//   before | after | replace
//   our lines
//   end
//
// An anchor that is absent or not unique is an error: the source has changed, look again.
import fs from 'node:fs';
import path from 'node:path';

const [input, output, ...patches] = process.argv.slice(2);

function parse(file) {
  const insertions = [];
  let current = {};
  let body = null;
  for (const [i, line] of fs.readFileSync(file, 'utf8').split('\n').entries()) {
    const where = `${path.basename(file)}:${i + 1}`;
    if (body) {
      if (line === 'end') {
        insertions.push({ ...current, lines: body, where: current.at.where });
        current = {};
        body = null;
      } else body.push(line);
      continue;
    }
    const key = /^(in|at): (.*)$/.exec(line);
    if (key) current[key[1]] = { text: key[2].trim(), where };
    else if (['before', 'after', 'replace'].includes(line) && current.at) {
      current.how = line;
      body = [];
    } else if (line.trim() && !line.startsWith('#')) throw new Error(`${where}: not understood: ${line}`);
  }
  if (body) throw new Error(`${file}: 'end' is missing`);
  return insertions;
}

function only(lines, { text, where }) {
  const found = [];
  lines.forEach((line, i) => line.trim() === text && found.push(i));
  if (found.length !== 1) throw new Error(`${where}: found ${found.length} times: ${text}`);
  return found[0];
}

const lines = fs.readFileSync(input, 'utf8').split('\n');
for (const insertion of patches.flatMap(parse)) {
  const from = insertion.in ? only(lines, insertion.in) + 1 : 0;
  const at = insertion.in
    ? lines.findIndex((line, i) => i >= from && line.trim() === insertion.at.text)
    : only(lines, insertion.at);
  if (at < 0) throw new Error(`${insertion.where}: not found: ${insertion.at.text}`);
  if (insertion.how === 'replace') lines.splice(at, 1, ...insertion.lines);
  else lines.splice(insertion.how === 'after' ? at + 1 : at, 0, ...insertion.lines);
}
const text = lines.join('\n');
// Untouched when it is the same, so that nothing is compiled again.
if (!fs.existsSync(output) || fs.readFileSync(output, 'utf8') !== text) fs.writeFileSync(output, text);
