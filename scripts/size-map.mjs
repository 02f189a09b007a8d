#!/usr/bin/env node
// size-map.mjs [MAP] [--symbols N]: where the module's bytes come from, by room and by symbol.
//
// Reads the linker's map (build/wasm/bivalve.map); sizes are those before the last optimisation of the whole.
import fs from 'node:fs';

const args = process.argv.slice(2);
const at = args.indexOf('--symbols');
const most = at < 0 ? 25 : Number(args.splice(at, 2)[1]);
const map = args[0] ?? 'build/wasm/bivalve.map';

// A row: address, file offset, size (all hexadecimal), then what: a section's part `archive(object):(symbol)`,
// or a name indented further that repeats it.
const rooms = new Map();
const symbols = new Map();
let total = 0;
for (const line of fs.readFileSync(map, 'utf8').split('\n')) {
  const row = /^\s*(?:-|[0-9a-f]+)\s+[0-9a-f]+\s+([0-9a-f]+)\s+(\S*\.o\)?):\((.*)\)$/.exec(line);
  if (!row) continue;
  const size = parseInt(row[1], 16);
  const [, , file, symbol] = row;
  const room =
    /libbivalve_(\w+)\.a/.exec(file)?.[1] ??
    /lib([\w+-]+)\.a/.exec(file)?.[1] ??
    (file.includes('/wasm/') ? 'wasm' : 'rest');
  total += size;
  rooms.set(room, (rooms.get(room) ?? 0) + size);
  const key = `${room}: ${symbol}`;
  symbols.set(key, (symbols.get(key) ?? 0) + size);
}

const print = (entries) => {
  for (const [name, size] of entries)
    console.log(`${String(size).padStart(9)} ${((100 * size) / total).toFixed(1).padStart(5)} %  ${name}`);
};
const largest = (sizes) => [...sizes].sort((a, b) => b[1] - a[1]);
print(largest(rooms));
console.log();
print(largest(symbols).slice(0, most));
