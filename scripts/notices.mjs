#!/usr/bin/env node
// Writes THIRD_PARTY_NOTICES: what is compiled into the module, with each project's own licence text,
// taken from the fetched sources and the compiler's run-time libraries.
import fs from 'node:fs';
import path from 'node:path';
import { root } from './lib/cache.mjs';
import { main, note } from './lib/progress.mjs';
import { ensureSources, lockedSources } from './lib/sources.mjs';
import { emscriptenDir } from './lib/toolchain.mjs';

const rule = '='.repeat(80);
const section = (title, about, text) => `${rule}\n${title}\n${about}\n${rule}\n\n${text.trim()}\n\n`;

const mit = `Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in
all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN
THE SOFTWARE.`;

const llvm = `libc++, libc++abi, libunwind and compiler-rt are under the Apache License 2.0
(the text of this package's LICENSE) with the LLVM exception: portions that
compiling embeds into an object form may be redistributed in such form without
complying with conditions 4(a), 4(b) and 4(d) of the License.`;

// What scripts/lib/build.mjs bundles into what is published.
const bundled = ['marked', 'dompurify', 'uplot'];

main(async () => {
  await ensureSources();
  let text = `The WebAssembly module of this package contains code of these projects.\n(Written by scripts/notices.mjs.)\n\n`;
  for (const [name, entry] of Object.entries(lockedSources())) {
    if (!entry.shipped) continue;
    const licence = entry.notice.map((file) => fs.readFileSync(path.join(entry.dir, file), 'utf8').trim());
    text += section(`${name} ${entry.version}`, `${entry.home} (${entry.license})`, licence.join('\n\n'));
  }
  const musl = fs.readFileSync(path.join(emscriptenDir(), 'system/lib/libc/musl/COPYRIGHT'), 'utf8');
  text += section(
    'Emscripten run-time library and embind',
    'https://emscripten.org (MIT)',
    `Copyright (c) 2010-2024 The Emscripten Authors\n\n${mit}`,
  );
  text += section('musl', 'https://musl.libc.org (MIT)', musl);
  text += section('LLVM run-time libraries', 'https://llvm.org (Apache-2.0 WITH LLVM-exception)', llvm);
  text += section('dlmalloc', 'Doug Lea (CC0-1.0)', 'Released to the public domain by its author.');
  for (const name of bundled) {
    const read = (file) => fs.readFileSync(path.join(root, 'node_modules', name, file), 'utf8');
    const { version, homepage, license } = JSON.parse(read('package.json'));
    text += section(`${name} ${version}`, `${homepage} (${license}); in the pages of dist/`, read('LICENSE'));
  }
  fs.writeFileSync(path.join(root, 'THIRD_PARTY_NOTICES'), text);
  note('THIRD_PARTY_NOTICES written');
});
