// Arguments for a script's first command, which no shell reads: they are what they are.
import { readTree } from './reader.js';
import { serializeScript } from './serialize.js';
import { TreeConverter } from './from_tree.js';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The script with them. One that the shell does not accept stays as it is: it will say so. */
export function withArguments(script: string, args: readonly string[]): string {
  const read = (source: string) => readTree(source).units;
  const units = read(script) ?? [];
  const first = units.find(({ items }) => items.length > 0);
  if (!first) return script;
  const converter = new TreeConverter((source) => read(source)?.flatMap(({ items }) => items));
  const ast = converter.script([first]);
  const command = ast.statements[0]?.pipelines[0]?.commands[0];
  if (command?.type !== 'SimpleCommand') return script;
  for (const value of args) command.args.push({ type: 'Word', parts: [{ type: 'SingleQuoted', value }] });
  // What follows the first line stays as it was written.
  return `${serializeScript(ast)}\n${decoder.decode(encoder.encode(script).subarray(first.end))}`;
}
