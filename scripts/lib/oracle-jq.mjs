// The real jq 1.7.1, built from the pinned sources for recording, re-checking and timing: Debian 12 has
// jq 1.6.
import fs from 'node:fs';
import path from 'node:path';
import { cacheDir, root, withLock } from './cache.mjs';
import { SetupError, step } from './progress.mjs';
import { run, which } from './run.mjs';
import { ensureSources, lockedSources } from './sources.mjs';

const dir = () => path.join(cacheDir(), `oracle-jq-${lockedSources().jq.version}-o2`);

/** The program, or null when it was not built yet. */
export function oracleJq() {
  const file = path.join(dir(), 'jq');
  return fs.existsSync(file) ? file : null;
}

/** Builds it when it is missing: a minute. */
export async function ensureOracleJq() {
  if (oracleJq()) return;
  const cc = which('clang-19') ?? which('cc');
  if (!cc) throw new SetupError('the oracle for jq needs a C compiler');
  await ensureSources();
  const { jq, oniguruma } = lockedSources();
  await withLock('oracle-jq', async () => {
    if (oracleJq()) return;
    await step('the real jq, for its cases', async () => {
      const build = `${dir()}.${process.pid}`;
      fs.mkdirSync(path.join(build, 'src'), { recursive: true });
      await run(process.execPath, [
        path.join(root, 'scripts/embed-text.mjs'),
        path.join(jq.dir, 'src/builtin.jq'),
        path.join(build, 'src/builtin.inc'),
      ]);
      fs.writeFileSync(path.join(build, 'src/version.h'), `#define JQ_VERSION "${jq.version}"\n`);
      fs.writeFileSync(path.join(build, 'src/config_opts.inc'), '#define JQ_CONFIG "bivalve"\n');
      const listed = (from, names) => names.map((name) => path.join(from, 'src', `${name}.c`));
      const sources = [
        ...fs
          .readdirSync(path.join(jq.dir, 'src'))
          .filter((name) => name.endsWith('.c') && name !== 'inject_errors.c')
          .map((name) => path.join(jq.dir, 'src', name)),
        ...listed(jq.dir, ['decNumber/decContext', 'decNumber/decNumber']),
        ...listed(
          oniguruma.dir,
          (
            'ascii onig_init regcomp regenc regerror regexec regext regparse regsyntax regtrav regversion ' +
            'st unicode unicode_fold1_key unicode_fold2_key unicode_fold3_key unicode_unfold_key utf8'
          ).split(' '),
        ),
      ];
      const flags = [
        ...[
          '-O2',
          '-w',
          '-D_GNU_SOURCE',
          '-DHAVE_CONFIG_H',
          '-DONIG_STATIC',
          '-DHAVE_ISATTY',
          '-DHAVE_SETLOCALE',
        ],
        ...['-include', path.join(root, 'cmake/jq/jq_config.h')],
        ...[build, path.join(jq.dir, 'src'), path.join(oniguruma.dir, 'src')].map((from) => `-I${from}`),
        `-I${path.join(root, 'cmake/oniguruma')}`,
      ];
      await run(cc, [...flags, ...sources, '-o', path.join(build, 'jq'), '-lm', '-lpthread']);
      fs.rmSync(dir(), { recursive: true, force: true });
      fs.renameSync(build, dir());
    });
  });
}
