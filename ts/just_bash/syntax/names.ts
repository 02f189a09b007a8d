import type { CommandNode, WordNode } from './ast.js';

/** A word that is plain text; undefined when something has to be expanded or is quoted. */
export function plainName(word: WordNode | null): string | undefined {
  if (!word || word.parts.length === 0) return undefined;
  let name = '';
  for (const part of word.parts) {
    if (part.type !== 'Literal') return undefined;
    name += part.value;
  }
  return name;
}

export const nameOf = (command: CommandNode): string | undefined =>
  command.type === 'SimpleCommand' ? plainName(command.name) : undefined;
