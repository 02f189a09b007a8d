#!/usr/bin/env node
// append-section.mjs MODULE.wasm NAME FILE: appends FILE to the module as the custom section NAME.
import fs from 'node:fs';

const [module, name, file] = process.argv.slice(2);

function leb128(number) {
  const bytes = [];
  for (; number > 127; number >>>= 7) bytes.push((number & 127) | 128);
  return Buffer.from([...bytes, number]);
}

const head = Buffer.concat([leb128(Buffer.byteLength(name)), Buffer.from(name)]);
const bytes = fs.readFileSync(file);
fs.appendFileSync(module, Buffer.concat([Buffer.from([0]), leb128(head.length + bytes.length), head, bytes]));
