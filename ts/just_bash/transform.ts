// Scripts as trees: parse, serialize, and plugins that look at a script or change it before it runs.
import { readTree } from './syntax/reader.js';
import { serializeScript } from './syntax/serialize.js';
import { TreeConverter } from './syntax/from_tree.js';
import type { ScriptNode } from './syntax/ast.js';

export type * from './syntax/ast.js';
export { CommandCollectorPlugin, type CommandCollectorMetadata } from './syntax/command_collector.js';
export {
  TeePlugin,
  type TeeFileInfo,
  type TeePluginMetadata,
  type TeePluginOptions,
} from './syntax/tee_plugin.js';

export interface TransformContext {
  ast: ScriptNode;
  metadata: Record<string, unknown>;
}
export interface TransformResult<M extends object = Record<string, unknown>> {
  ast: ScriptNode;
  metadata?: M;
}
export interface TransformPlugin<M extends object = Record<string, unknown>> {
  name: string;
  transform(context: TransformContext): TransformResult<M>;
}
export interface BashTransformResult<M extends object = Record<string, unknown>> {
  script: string;
  ast: ScriptNode;
  metadata: M;
}

/** A script that the shell does not accept. */
export class ParseException extends Error {
  readonly line: number;
  constructor(text: string, line: number) {
    super(`Parse error at ${line}: ${text}`);
    this.name = 'ParseException';
    this.line = line;
  }
}

/** What parse reads: larger scripts run, but their trees would be some hundred megabytes. */
const MOST_BYTES = 1_000_000;

/** The script's tree. Throws a {@link ParseException}. */
export function parse(script: string): ScriptNode {
  if (script.length > MOST_BYTES)
    throw new ParseException(`Input too large: ${script.length} bytes exceeds limit of ${MOST_BYTES}`, 1);
  const { units = [], error } = readTree(script);
  if (error) throw new ParseException(error.text, error.line);
  const converter = new TreeConverter((source) => readTree(source).units?.flatMap(({ items }) => items));
  return converter.script(units);
}

/** A script that does the same: layout and comments are not kept. */
export function serialize(node: ScriptNode): string {
  return serializeScript(node);
}

/** Plugins one after the other; nothing runs. */
export class BashTransformPipeline<TMetadata extends object = Record<string, unknown>> {
  readonly #plugins: TransformPlugin[] = [];

  use<M extends object>(plugin: TransformPlugin<M>): BashTransformPipeline<TMetadata & M> {
    this.#plugins.push(plugin as unknown as TransformPlugin);
    return this as unknown as BashTransformPipeline<TMetadata & M>;
  }

  transform(script: string): BashTransformResult<TMetadata> {
    let ast = parse(script);
    let metadata: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
    for (const plugin of this.#plugins) {
      const result = plugin.transform({ ast, metadata });
      ast = result.ast;
      if (result.metadata) metadata = Object.assign(Object.create(null), metadata, result.metadata);
    }
    return { script: serialize(ast), ast, metadata: { ...metadata } as TMetadata };
  }
}
