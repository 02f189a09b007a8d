// The compiler and the build tools: those on PATH when they are new enough, else private copies of
// Debian's packages, unpacked into the cache without root.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Apt, haveApt } from './apt.mjs';
import { cacheDir, root, withLock } from './cache.mjs';
import { SetupError, step } from './progress.mjs';
import { ask, atLeast, run, which } from './run.mjs';
import { python } from './sources.mjs';

const pinned = JSON.parse(fs.readFileSync(path.join(root, 'scripts/toolchain.json'), 'utf8'));

const prefixOf = (what) => path.join(cacheDir(), `${what}-${pinned.suite}-${pinned.recipe}`);

// The programs, and the libraries that they load. Deliberately not everything these packages depend
// on: Node, Python, Perl and native development files are not used.
const emscriptenPackages = [
  'emscripten', 'binaryen', 'node-acorn', 'node-xtend', 'patchelf',
  ...['clang-', 'lld-', 'llvm-'].map((name) => name + pinned.llvm),
  `llvm-${pinned.llvm}-linker-tools`, `libclang-common-${pinned.llvm}-dev`, `libclang-cpp${pinned.llvm}`, `libllvm${pinned.llvm}`,
  'libc6', 'libgcc-s1', 'libstdc++6', 'zlib1g', 'libzstd1', 'libxml2', 'liblzma5', 'libffi8', 'libedit2', 'libbsd0', 'libmd0',
  'libtinfo6', 'libz3-4',
]; // prettier-ignore

/** emcc's directory on PATH, if it is new enough. */
function emscriptenOnPath() {
  const emcc = which('emcc');
  const version =
    emcc &&
    /\) (\d+\.\d+\.\d+)/.exec(ask(emcc, ['--version'], { shell: process.platform === 'win32' }) ?? '')?.[1];
  return version && atLeast(version, pinned.emcc) ? path.dirname(fs.realpathSync(emcc)) : null;
}

/** The directory of emcc, on PATH or private (which may be absent). */
export const emscriptenDir = () =>
  emscriptenOnPath() ?? path.join(prefixOf('emscripten'), 'root/usr/share/emscripten');

/** Makes an Emscripten compiler present. cmake/emscripten.cmake finds it by the same rule. */
export async function ensureEmscripten() {
  if (emscriptenOnPath()) return;
  const prefix = prefixOf('emscripten');
  if (await ready(prefix)) return configure(prefix);
  if (!haveApt())
    throw new SetupError(
      `emcc ${pinned.emcc} or newer is missing: install an emsdk and put it on PATH (see docs/building.md, "Other systems")`,
    );
  python();
  await install(
    'emscripten',
    'the Emscripten compiler',
    (apt, update) => apt.packages(emscriptenPackages, { update }),
    {
      after: () => configure(prefix),
      check: proveCompiler,
    },
  );
}

// emcc runs `python3` for each file: a version manager's shim in its place takes longer than the compiler does.
function fixedPython() {
  if (process.env.EMSDK_PYTHON) return {};
  const real = ask('python3', ['-c', 'import sys; print(sys.executable)']);
  return real ? { EMSDK_PYTHON: real } : {};
}

/** The environment in which cmake and ninja are found, and what the compilers run. */
export async function ensureBuildTools() {
  const env = { ...process.env, ...fixedPython() };
  const version = /(\d+\.\d+\.\d+)/.exec(ask('cmake', ['--version']) ?? '')?.[1];
  if (version && atLeast(version, pinned.cmake) && which('ninja')) return env;
  const prefix = prefixOf('cmake');
  if (!(await ready(prefix))) {
    if (!haveApt())
      throw new SetupError(
        `cmake ${pinned.cmake} or newer and ninja are missing: install them and put them on PATH`,
      );
    await install('cmake', 'CMake and Ninja', (apt, update) =>
      apt.packages(['cmake', 'ninja-build', 'patchelf'], { closure: true, update }),
    );
  }
  return { ...env, PATH: `${path.join(prefix, 'root/usr/bin')}${path.delimiter}${process.env.PATH}` };
}

// The stamp is written last and names the place, since programs were patched with absolute paths.
const stampFile = (prefix) => path.join(prefix, '.stamp');

async function ready(prefix) {
  try {
    return fs.readFileSync(stampFile(prefix), 'utf8') === prefix;
  } catch {
    return false;
  }
}

async function install(what, title, download, { after = () => {}, check = async () => {} } = {}) {
  const prefix = prefixOf(what);
  await withLock(what, async () => {
    if (await ready(prefix)) return;
    fs.mkdirSync(prefix, { recursive: true });
    const apt = new Apt(path.join(prefix, 'apt'));
    const { dir } = await step(`downloading ${title}`, async (update) => {
      await apt.open([pinned.suite], 'binary', (text) => update(`package lists, ${text}`));
      return download(apt, update);
    });
    await step(`unpacking ${title}`, (update) =>
      run('sh', [path.join(root, 'scripts/lib/unpack-debian.sh'), what, prefix, dir], { onLine: update }),
    );
    apt.close();
    after();
    await check(prefix);
    fs.writeFileSync(stampFile(prefix), prefix);
  });
}

// Beside emcc itself, so that it needs no environment variable. Rewritten when its Node is gone.
function configure(prefix) {
  const file = path.join(prefix, 'root/usr/share/emscripten/.emscripten');
  const text = `LLVM_ROOT = '${prefix}/root/usr/lib/llvm-${pinned.llvm}/bin'
BINARYEN_ROOT = '${prefix}/root/usr'
NODE_JS = '${process.execPath}'
CACHE = '${prefix}/cache'
FROZEN_CACHE = False
LLVM_ADD_VERSION = None
CLANG_ADD_VERSION = None
`;
  const old = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
  const node = /NODE_JS = '(.*)'/.exec(old)?.[1];
  if (old.includes(prefix) && node && fs.existsSync(node)) return;
  fs.writeFileSync(file, text);
}

const probe = `#include <coroutine>
#include <cstdio>
#include <expected>
#include <stdexcept>
#include <string>
static std::expected<int, std::string> F(int x) {
  try { if (x) throw std::runtime_error("works"); } catch (std::exception& e) { return std::unexpected(std::string(e.what())); }
  return 1;
}
int main() { std::puts(F(1).error().c_str()); }
`;

async function proveCompiler(prefix) {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'bivalve-probe-'));
  try {
    await step('trying the compiler', async () => {
      fs.writeFileSync(path.join(dir, 'probe.cc'), probe);
      const emxx = path.join(prefix, 'root/usr/share/emscripten/em++');
      const flags = [
        '-std=c++23',
        '-O2',
        '-fwasm-exceptions',
        '-sENVIRONMENT=node',
        'probe.cc',
        '-o',
        'probe.js',
      ];
      await run(emxx, flags, { cwd: dir });
      const { stdout } = await run(process.execPath, ['probe.js'], { cwd: dir });
      if (stdout.trim() !== 'works')
        throw new SetupError('the downloaded compiler does not work on this machine');
    });
  } finally {
    fs.rmSync(dir, { recursive: true, force: true });
  }
}
