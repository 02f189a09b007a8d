import type { TransformContext, TransformPlugin, TransformResult } from '../transform.js';
import type { CommandNode, PipelineNode, SimpleCommandNode, StatementNode, WordNode } from './ast.js';
import { nameOf } from './names.js';
import { serializeWord } from './serialize.js';
import { literal, wordNode } from './words.js';

export interface TeePluginOptions {
  outputDir: string;
  /** Of commands whose output is wanted. Default: all. */
  targetCommandPattern?: { test(input: string): boolean };
  /** In the files' names. Default: now. */
  timestamp?: Date;
}
export interface TeeFileInfo {
  commandIndex: number;
  commandName: string;
  command: string;
  stdoutFile: string;
}
export interface TeePluginMetadata {
  teeFiles: TeeFileInfo[];
}

/**
 * Puts a `tee` behind each command of a script's pipelines, which keeps its output in a file. Commands that stand alone
 * are left as they are. PIPESTATUS and `$?` are put back behind the pipeline, by bash's own means, so that the script
 * runs anywhere.
 */
export class TeePlugin implements TransformPlugin<TeePluginMetadata> {
  readonly name = 'tee';
  readonly options: TeePluginOptions;
  #count = 0;

  constructor(options: TeePluginOptions) {
    this.options = options;
  }

  transform({ ast }: TransformContext): TransformResult<TeePluginMetadata> {
    const teeFiles: TeeFileInfo[] = [];
    const time = (this.options.timestamp ?? new Date()).toISOString().replaceAll(':', '-');
    const statements = ast.statements.map((statement) => this.#statement(statement, time, teeFiles));
    return { ast: { ...ast, statements }, metadata: { teeFiles } };
  }

  #statement(statement: StatementNode, time: string, files: TeeFileInfo[]): StatementNode {
    const { pipelines, operators, background } = statement;
    const wrapped = pipelines.map((pipeline) => this.#pipeline(pipeline, time, files));
    if (wrapped.every((one) => one.length === 1)) return statement;
    const [only = []] = wrapped;
    if (wrapped.length === 1 && !background)
      return { ...statement, pipelines: only, operators: only.slice(1).map(() => ';') };
    // In a chain, and behind `&`, what restores the status belongs to its pipeline.
    return {
      ...statement,
      operators,
      pipelines: wrapped.map((one) => (one.length === 1 ? (one[0] as PipelineNode) : groupOf(one))),
    };
  }

  /** The pipeline with its tees, and what puts its statuses back. */
  #pipeline(pipeline: PipelineNode, time: string, files: TeeFileInfo[]): PipelineNode[] {
    const { commands, pipeStderr = [] } = pipeline;
    if (commands.length < 2) return [pipeline];
    const out: CommandNode[] = [];
    const pipes: boolean[] = [];
    const places: number[] = [];
    commands.forEach((command, i) => {
      places.push(out.length);
      out.push(command);
      const withErrors = pipeStderr[i] ?? false;
      const name = nameOf(command) ?? 'unknown';
      const wanted =
        command.type === 'SimpleCommand' && (this.options.targetCommandPattern?.test(name) ?? true);
      if (wanted) {
        const file = this.#file(name, time);
        files.push({
          commandIndex: this.#count++,
          commandName: name,
          command: [command.name, ...command.args].map((word) => (word ? serializeWord(word) : '')).join(' '),
          stdoutFile: file,
        });
        pipes.push(withErrors);
        out.push(simple('tee', [literalWord(file)]));
        pipes.push(false);
      } else pipes.push(withErrors);
    });
    if (out.length === commands.length) return [pipeline];
    const { negated } = pipeline;
    return [
      { ...pipeline, commands: out, pipeStderr: pipes.slice(0, out.length - 1), negated: false },
      ...restoring(places, negated),
    ];
  }

  #file(name: string, time: string): string {
    const index = String(this.#count).padStart(3, '0');
    return `${this.options.outputDir}/${time}-${index}-${fileName(name)}.stdout.txt`;
  }
}

const MOST_NAME = 32;

/** A name that a file may have; what had to be changed is told apart by a number. */
function fileName(command: string): string {
  const safe = command.replace(/[^\w-]+/g, '_').replace(/^_+|_+$/g, '');
  if (safe === command && safe.length <= MOST_NAME) return safe;
  return `${safe.slice(0, MOST_NAME) || 'command'}-${fnv1a(command).toString(16).padStart(8, '0')}`;
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

const literalWord = (text: string): WordNode => wordNode([literal(text)]);

const simple = (name: string, args: WordNode[]): SimpleCommandNode => ({
  type: 'SimpleCommand',
  name: literalWord(name),
  args,
  assignments: [],
  redirections: [],
});

const pipelineOf = (commands: CommandNode[], negated = false): PipelineNode => ({
  type: 'Pipeline',
  commands,
  negated,
  timed: false,
  timePosix: false,
});

/** `__tps0=${PIPESTATUS[0]} …`, then `(exit $__tps0) | …`. */
function restoring(places: readonly number[], negated: boolean): PipelineNode[] {
  const save: SimpleCommandNode = {
    type: 'SimpleCommand',
    name: null,
    args: [],
    redirections: [],
    assignments: places.map((place, i) => ({
      type: 'Assignment',
      name: `__tps${i}`,
      value: wordNode([{ type: 'ParameterExpansion', parameter: `PIPESTATUS[${place}]`, operation: null }]),
      append: false,
      array: null,
    })),
  };
  const exits = places.map((_, i): CommandNode => {
    const status = wordNode([{ type: 'ParameterExpansion', parameter: `__tps${i}`, operation: null }]);
    return {
      type: 'Subshell',
      body: [statementOf([pipelineOf([simple('exit', [status])])])],
      redirections: [],
    };
  });
  return [pipelineOf([save]), pipelineOf(exits, negated)];
}

const statementOf = (pipelines: PipelineNode[]): StatementNode => ({
  type: 'Statement',
  pipelines,
  operators: pipelines.slice(1).map(() => ';' as const),
  background: false,
});

const groupOf = (pipelines: PipelineNode[]): PipelineNode =>
  pipelineOf([{ type: 'Group', body: [statementOf(pipelines)], redirections: [] }]);
