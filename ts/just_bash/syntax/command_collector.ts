import type { TransformContext, TransformPlugin, TransformResult } from '../transform.js';
import type { GlobPart, SimpleCommandNode } from './ast.js';
import { nameOf } from './names.js';
import { patternStands } from './serialize.js';

export interface CommandCollectorMetadata {
  commands: string[];
}

/** The names of all commands of a script, sorted; those that are quoted or come of an expansion are not told. */
export class CommandCollectorPlugin implements TransformPlugin<CommandCollectorMetadata> {
  readonly name = 'command-collector';

  transform({ ast }: TransformContext): TransformResult<CommandCollectorMetadata> {
    const found = new Set<string>();
    // Whatever may hold a command has it below some member, and a tree has no rings.
    const open: unknown[] = [ast];
    while (open.length > 0) {
      const node = open.pop();
      if (typeof node !== 'object' || node === null) continue;
      const { type, extglob } = node as { type?: unknown; extglob?: object };
      if (type === 'SimpleCommand') {
        const name = nameOf(node as SimpleCommandNode);
        if (name) found.add(name);
      }
      // A changed pattern is all that is left of an extended one.
      if (extglob && patternStands(node as GlobPart)) open.push(extglob);
      open.push(...Object.values(node));
    }
    return { ast, metadata: { commands: [...found].sort() } };
  }
}
