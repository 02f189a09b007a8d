#!/usr/bin/env node
// pack-code-ranges.mjs IN OUT: Oniguruma's unicode_property_data.c with its ranges packed. As numbers of 32 bits they are
// 190 KB of every machine's memory, of which a machine without a `\p{…}` in jq needs none; packed they are a third, and
// each is unpacked when it is first asked for, into memory that is taken then.
//
// A range table is its count, then its bounds in rising order: packed as the differences of neighbours, 7 bits to a byte.
import fs from 'node:fs';

const [input, output] = process.argv.slice(2);
const source = fs.readFileSync(input, 'utf8');
const tables = new Map(); // name → { at: its place among the unpacked numbers, bytes }
let numbers = 0;
let text = source.replace(
  /static const OnigCodePoint\n(CR_\w+)\[\] = \{([^}]*)\}; \/\* END of \w+ \*\/\n/g,
  (_, name, body) => {
    const values = body
      .split(',')
      .map((word) => word.trim())
      .filter(Boolean)
      .map(Number);
    if (values.some((value) => !Number.isInteger(value)) || values[0] * 2 !== values.length - 1)
      throw new Error(`${name}: no table of ranges`);
    const bytes = [];
    let before = 0;
    for (const [i, value] of values.entries()) {
      let left = i < 1 ? value : value - before;
      if (left < 0) throw new Error(`${name}: its ranges do not rise`);
      if (i > 0) before = value;
      for (; left > 127; left >>>= 7) bytes.push((left & 127) | 128);
      bytes.push(left);
    }
    tables.set(name, { at: numbers, bytes });
    numbers += values.length;
    return '';
  },
);
if (tables.size === 0) throw new Error(`${input}: no tables of ranges`);

// CodeRanges lists them by name, some by a second name that is a macro.
const list = /static const OnigCodePoint\*\nconst CodeRanges\[\] = \{([^}]*)\};\n/.exec(text);
if (!list) throw new Error(`${input}: no list of the tables`);
const aliases = new Map([...text.matchAll(/^#define (CR_\w+) (CR_\w+)$/gm)].map(([, a, b]) => [a, b]));
const names = list[1]
  .split(',')
  .map((word) => word.trim())
  .filter(Boolean)
  .map((name) => aliases.get(name) ?? name);
const packed = [];
const placeOf = new Map();
for (const [name, { bytes }] of tables) {
  placeOf.set(name, packed.length);
  for (const byte of bytes) packed.push(byte);
}
const rows = names.map((name) => {
  const table = tables.get(name);
  if (!table) throw new Error(`${name}: listed, and not there`);
  return `{${placeOf.get(name)}, ${table.at}}`;
});
const lines = (words, count) =>
  Array.from({ length: Math.ceil(words.length / count) }, (_, i) => words.slice(i * count, (i + 1) * count))
    .map((row) => `  ${row.join(', ')},\n`)
    .join('');
text = text.replace(
  list[0],
  () => `static const unsigned char PackedRanges[] = {
${lines(packed, 32)}};
static const struct { unsigned packed, place; } CodeRangePlaces[] = {
${lines(rows, 8)}};
static OnigCodePoint* UnpackedRanges;

static unsigned
NextPacked(const unsigned char** from)
{
  unsigned value = 0, shift = 0;
  do value |= (unsigned )(**from & 127) << shift, shift += 7; while (*(*from)++ & 128);
  return value;
}

static const OnigCodePoint*
CodeRangesOf(unsigned type)
{
  const unsigned char* from = PackedRanges + CodeRangePlaces[type].packed;
  const unsigned count = NextPacked(&from);
  OnigCodePoint* ranges;
  unsigned i, bound = 0;
  if (!UnpackedRanges) UnpackedRanges = bivalve_jq_keep(${numbers} * sizeof(OnigCodePoint));
  ranges = UnpackedRanges + CodeRangePlaces[type].place;
  if (ranges[0] == count) return ranges;
  for (i = 1; i <= 2 * count; i++) ranges[i] = bound += NextPacked(&from);
  ranges[0] = count;
  return ranges;
}
`,
);
fs.writeFileSync(output, text);
