// Completion of commands and paths for the prompt.
import type { MachineBase } from '../machine.js';

const COMMAND_PLACES = ['/usr/local/bin', '/usr/bin'];
const WORDS = (
  'alias bg bind break builtin case cd command continue declare do done echo elif else enable esac eval ' +
  'exec exit export false fg fi for function getopts hash history if in jobs kill let local printf pwd read ' +
  'readonly return select set shift shopt source test then time trap true type typeset ulimit umask unalias ' +
  'unset until wait while'
).split(' ');

/** The word under the cursor, unquoted as far as a backslash goes. */
export function lastWord(line: string): { word: string; first: boolean } {
  const at = Math.max(...[' ', '\t', '|', ';', '&', '(', '<', '>', '='].map((c) => line.lastIndexOf(c))) + 1;
  const before = line.slice(0, at).trimEnd();
  return { word: line.slice(at), first: before === '' || /[|;&(]$/.test(before) };
}

async function paths(machine: MachineBase, cwd: string, word: string): Promise<string[]> {
  const slash = word.lastIndexOf('/') + 1;
  const typed = word.slice(0, slash);
  const expanded = typed.replace(/^~(?=\/|$)/, '/home/user');
  const directory = expanded.startsWith('/') ? expanded : `${cwd}/${expanded}`;
  const entries = await machine.fs.readdir(directory, { withFileTypes: true });
  const start = word.slice(slash);
  return entries
    .filter(({ name }) => name.startsWith(start) && (start !== '' || !name.startsWith('.')))
    .map(
      ({ name, type }) =>
        typed + name.replace(/[ \\'"$&;()|<>*?]/g, '\\$&') + (type === 'directory' ? '/' : ' '),
    )
    .sort();
}

export async function complete(machine: MachineBase, cwd: string, line: string): Promise<[string[], string]> {
  const { word, first } = lastWord(line);
  const found = await paths(machine, cwd, word).catch(() => []);
  if (!first || word.includes('/')) return [found, word];
  const commands = new Set(WORDS);
  for (const place of COMMAND_PLACES)
    for (const name of await machine.fs.readdir(place).catch(() => [])) commands.add(name);
  const names = [...commands].filter((name) => name.startsWith(word)).map((name) => `${name} `);
  return [names.sort(), word];
}
