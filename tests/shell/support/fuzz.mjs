// The same script on the real bash and on a machine, and the smallest script that still shows a difference.
import { Machine } from 'bivalve';
import { Grammar, Random, textOf } from './script_grammar.mjs';
import { knownDifferences } from './known_differences.mjs';

/** One machine for many scripts: each starts from the state that the machine booted with. */
export class OurBash {
  async run(script) {
    if (!this.machine) {
      this.machine = await Machine.boot({ limits: { wallMs: 10_000 } });
      this.start = await this.machine.checkpoint();
    }
    let outcome;
    try {
      const result = await this.machine.exec(Buffer.from(script, 'latin1').toString('utf8'));
      const latin1 = (bytes) => Buffer.from(bytes).toString('latin1');
      outcome = { stdout: latin1(result.stdout), stderr: latin1(result.stderr), status: result.exitCode };
      await this.machine.rollback(this.start);
    } catch (error) {
      outcome = { stdout: '', stderr: `${error.name}: ${error.message}\n`, status: 'error' };
      const old = this.machine;
      this.machine = null;
      await old.dispose().catch(() => {});
    }
    return outcome;
  }

  async close() {
    await this.machine?.dispose();
    this.machine = null;
  }
}

/** The script of a seed, as a tree. */
export const scriptOf = (seed) => new Grammar(new Random(seed)).script();

const bytes = (tree) => Buffer.from(textOf(tree), 'utf8').toString('latin1');

/** Compares the two; null, or what each said. Differences that are known to be open count as none. */
export async function compare(tree, real, ours) {
  const script = bytes(tree);
  const [expected, actual] = await Promise.all([real.run(script), ours.run(script)]);
  if (expected.status === 137) return null;
  const [theirs, mine] = [normal(expected), normal(actual)];
  if (JSON.stringify(theirs) === JSON.stringify(mine)) return null;
  if (knownDifferences.some((known) => known.matches(script, theirs, mine))) return null;
  return { script, expected, actual };
}

// Process ids are the one thing that two runs need not share; a script that timed out says nothing.
const normal = ({ stdout, stderr, status }) => ({
  stdout,
  stderr: stderr
    .replace(/^(.*line \d+: ) *\d+ (Terminated|Killed|User)/gm, '$1PID $2')
    .replace(/^(\++ wait) \d+$/gm, '$1 PID'),
  status,
});

/** Replaces parts of a differing tree by smaller ones while the difference stays. */
export async function shrink(tree, real, ours, tries = 600) {
  let best = tree;
  let found = await compare(best, real, ours);
  for (let again = true; again;) {
    again = false;
    for (const path of pathsOf(best)) {
      const target = at(best, path);
      if (target === undefined) continue;
      for (const smaller of replacements(target)) {
        if (tries-- <= 0) return { tree: best, ...found };
        const candidate = replaced(best, path, smaller);
        if (textOf(candidate).length >= textOf(best).length) continue;
        const difference = await compare(candidate, real, ours);
        if (!difference) continue;
        best = candidate;
        found = difference;
        again = true;
        break;
      }
    }
  }
  return { tree: best, ...found };
}

function* pathsOf(tree, path = []) {
  yield path;
  if (typeof tree === 'string') return;
  for (let i = 0; i < tree.parts.length; i++) yield* pathsOf(tree.parts[i], [...path, i]);
}

const at = (tree, path) => path.reduce((node, i) => node?.parts?.[i], tree);

function replaced(tree, path, by) {
  if (path.length === 0) return by;
  const [first, ...rest] = path;
  const parts = tree.parts.map((part, i) => (i === first ? replaced(part, rest, by) : part));
  return { kind: tree.kind, parts };
}

const smallest = {
  statement: [':'],
  simple: [':'],
  prep: [':'],
  word: ['x', '""'],
  piece: ['', 'x'],
  arith: ['1', '0'],
  expansion: ['$a', ''],
  pattern: ['*', 'x'],
  cond: ['x'],
  args: [''],
  arg: [''],
  quoted: ['', 'x'],
  line: [''],
};

function* replacements(tree) {
  if (typeof tree === 'string') return;
  yield* smallest[tree.kind] ?? [];
  yield* descendants(tree, tree.kind);
  if (tree.kind === 'statement') yield* descendants(tree, 'simple');
}

function* descendants(tree, kind) {
  for (const part of tree.parts) {
    if (typeof part === 'string') continue;
    if (part.kind === kind) yield part;
    yield* descendants(part, kind);
  }
}
