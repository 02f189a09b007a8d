// Every recorded case of the shell, parsed and written again, has to print what real bash printed for the original.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { Machine } from 'bivalve';
import { parse, serialize } from 'bivalve/just-bash';
import { caseFiles, readCases } from '../shell/support/cases.mjs';

const dir = fileURLToPath(new URL('../shell/language/', import.meta.url));
const wanted = process.env.BIVALVE_CASES ?? '';
// Those that print something else so far, most of them after an error.
const open = fs.readFileSync(new URL('round_trip.open.txt', import.meta.url), 'utf8').split('\n');

/** What depends on how a script was laid out, or what trees do not hold. */
const LAYOUT =
  /LINENO|caller|BASH_LINENO|set -v|set -o verbose|alias|history|fc |BASH_COMMAND|\bset -x|trap .*DEBUG|declare -f|type |set -n|PS4|\$"/;

for (const file of caseFiles(dir)) {
  if (!file.includes(wanted)) continue;
  test(file.slice(dir.length), async (t) => {
    for (const one of readCases(file)) {
      if (!one.recorded || LAYOUT.test(one.script)) continue;
      const name = `${one.line} ${one.title}`;
      if (open.includes(name)) continue;
      await t.test(name, async () => {
        const script = Buffer.from(one.script, 'latin1').toString('utf8');
        if (script.includes('\ufffd')) return;
        let ast;
        try {
          ast = parse(script);
        } catch (error) {
          assert.equal(error.name, 'ParseException');
          // Then real bash said so, too.
          assert.match(
            `${one.stdout}${one.stderr}`,
            /syntax error|unexpected|unrecognized|bad substitution|conditional binary operator expected/,
            script,
          );
          return;
        }
        const again = serialize(ast);
        assert.equal(serialize(parse(again)), again, 'a second time');
        const machine = await Machine.boot({ limits: { wallMs: 30_000 } });
        try {
          const { stdout, exitCode } = await machine.exec(again);
          assert.equal(Buffer.from(stdout).toString('latin1'), one.stdout ?? '', again);
          assert.equal(exitCode, one.status ?? 0, again);
        } finally {
          await machine.dispose();
        }
      });
    }
  });
}
