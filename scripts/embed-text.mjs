#!/usr/bin/env node
// embed-text.mjs IN OUT: a text file as a C string literal, one line each, for #include.
import fs from 'node:fs';

const [input, output] = process.argv.slice(2);
const lines = fs.readFileSync(input, 'utf8').split('\n');
if (lines.at(-1) === '') lines.pop();
const text = lines.map((line) => `"${line.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}\\n"\n`).join('');
if (!fs.existsSync(output) || fs.readFileSync(output, 'utf8') !== text) fs.writeFileSync(output, text);
