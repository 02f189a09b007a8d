// Duktape as it comes, built from the pinned source for the benchmarks: natively with -O2, and by Emscripten with -O2 and
// nothing else that would make it faster.
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { cacheDir, root, withLock } from './cache.mjs';
import { SetupError, step } from './progress.mjs';
import { run, which } from './run.mjs';
import { ensureSources, lockedSources } from './sources.mjs';
import { emscriptenDir, ensureBuildTools, ensureEmscripten } from './toolchain.mjs';

const host = path.join(root, 'tests/bench/duktape_host.c');

/** The directory with the program `duk` and the module `duk.mjs`; built when they are missing: a minute. */
export async function ensurePeerDuktape() {
  const { duktape } = lockedSources();
  const hash = crypto.createHash('sha256').update(fs.readFileSync(host)).digest('hex').slice(0, 12);
  const dir = path.join(cacheDir(), `peer-duktape-${duktape.version}-${hash}`);
  if (fs.existsSync(dir)) return dir;
  const cc = which('cc') ?? which('clang-19');
  if (!cc) throw new SetupError("Duktape's native peer needs a C compiler");
  await ensureSources();
  await ensureEmscripten();
  const env = await ensureBuildTools();
  await withLock('peer-duktape', async () => {
    if (fs.existsSync(dir)) return;
    await step('Duktape as it comes, for the benchmark', async () => {
      const build = `${dir}.${process.pid}`;
      const src = path.join(duktape.dir, 'src');
      const sources = [`-I${src}`, path.join(src, 'duktape.c'), host, '-lm'];
      fs.mkdirSync(build, { recursive: true });
      await run(cc, ['-O2', '-w', ...sources, '-o', path.join(build, 'duk')]);
      // The stack is as large as a process's and memory grows, or the programs would not run.
      const settings = ['-sMODULARIZE', '-sEXPORT_ES6', '-sALLOW_MEMORY_GROWTH', '-sSTACK_SIZE=8MB'];
      settings.push(
        '-sEXPORTED_FUNCTIONS=_main,_run_program,_run_context,_last_value',
        '-sEXPORTED_RUNTIME_METHODS=ccall',
      );
      const emcc = path.join(emscriptenDir(), 'emcc');
      await run(emcc, ['-O2', '-w', ...settings, ...sources, '-o', path.join(build, 'duk.mjs')], { env });
      fs.renameSync(build, dir);
    });
  });
  return dir;
}
