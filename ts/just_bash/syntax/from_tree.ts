// The shell's tree to just-bash's nodes. What the shell's parser leaves in a literal (tildes, braces, patterns) has
// nodes of its own there.
import type {
  TreeAssignment,
  TreeCommand,
  TreeElement,
  TreeItem,
  TreeParam,
  TreePart,
  TreeRedirect,
  TreeSubstitution,
  TreeTest,
  TreeUnit,
  TreeWord,
} from '../../core/syntax_tree.js';
import { arithmeticOf } from './arithmetic.js';
import type {
  AssignmentNode,
  CommandNode,
  CompoundCommandNode,
  ConditionalExpressionNode,
  HereDocNode,
  InnerParameterOperation,
  ParameterExpansionPart,
  ParameterOperation,
  PipelineNode,
  RedirectionNode,
  RedirectionOperator,
  ScriptNode,
  StatementNode,
  WordNode,
  WordPart,
} from './ast.js';
import { serializeWord } from './serialize.js';
import { literal, unquotedWord, wordNode } from './words.js';

/** How a word's literals are read. */
type Reading = 'word' | 'value' | 'plain' | 'regex';

/** Reads a text as the shell does: what backticks hold may only be read when it is wanted. */
export type ReadItems = (source: string) => TreeItem[] | undefined;

export class TreeConverter {
  readonly #read: ReadItems;
  /** Those of the unit that is being converted. */
  readonly #hereDocs: HereDocNode[] = [];
  constructor(read: ReadItems) {
    this.#read = read;
  }

  script(units: readonly TreeUnit[]): ScriptNode {
    const statements: StatementNode[] = [];
    for (const { items, unended = 0 } of units) {
      this.#hereDocs.length = 0;
      statements.push(...this.#statements(items));
      if (unended > 0) for (const hereDoc of this.#hereDocs.slice(-unended)) hereDoc.terminated = false;
    }
    return { type: 'Script', statements };
  }

  #statements(items: readonly TreeItem[]): StatementNode[] {
    return items.map((item) =>
      'background' in item ? this.#statement(item.background, true) : this.#statement(item, false),
    );
  }

  #statement(command: TreeCommand, background: boolean): StatementNode {
    const chain = command.kind === 'chain' ? command : undefined;
    return {
      type: 'Statement',
      pipelines: (chain?.commands ?? [command]).map((one) => this.#pipeline(one)),
      operators: chain?.operators ?? [],
      background,
    };
  }

  #pipeline(command: TreeCommand): PipelineNode {
    const pipeline = command.kind === 'pipeline' ? command : undefined;
    const commands = pipeline?.commands ?? [command];
    const node: PipelineNode = {
      type: 'Pipeline',
      commands: commands.map((one) => this.#command(one)),
      negated: pipeline?.negated ?? false,
      timed: pipeline?.timed ?? false,
      timePosix: pipeline?.posix ?? false,
    };
    // `!` and `time` alone.
    if (commands.length === 0)
      node.commands.push({ type: 'SimpleCommand', name: null, args: [], assignments: [], redirections: [] });
    if (commands.length > 1) node.pipeStderr = commands.slice(0, -1).map(() => false);
    return node;
  }

  #command(command: TreeCommand): CommandNode {
    if (command.kind !== 'function') return this.#unlessFunction(command);
    // Its redirections are the body's, there as here; just-bash has them on the definition.
    const body = this.#compound(command.body);
    const { redirections } = body;
    body.redirections = [];
    return { type: 'FunctionDef', name: command.name, body, redirections };
  }

  #compound(command: TreeCommand): CompoundCommandNode {
    const node = this.#command(command);
    if (node.type !== 'SimpleCommand' && node.type !== 'FunctionDef') return node;
    return { type: 'Group', body: this.#statements([command]), redirections: [] };
  }

  #unlessFunction(command: TreeCommand): CommandNode {
    const redirections = this.#redirections(command.redirects);
    const { line } = command;
    switch (command.kind) {
      case 'simple': {
        const [name, ...args] = command.words.map((word) => this.word(word, 'word'));
        return {
          type: 'SimpleCommand',
          name: name ?? null,
          args,
          assignments: (command.assignments ?? []).map((one) => this.#assignment(one)),
          redirections,
          line,
        };
      }
      case 'group':
        return { type: 'Group', body: this.#statements(command.items), redirections };
      case 'subshell':
        return { type: 'Subshell', body: this.#statements(command.items), redirections };
      case 'if':
        return {
          type: 'If',
          clauses: command.branches.map(({ condition, items }) => ({
            condition: this.#statements(condition),
            body: this.#statements(items),
          })),
          elseBody: command.otherwise ? this.#statements(command.otherwise) : null,
          redirections,
        };
      case 'for':
      case 'select':
        return {
          type: command.kind === 'for' ? 'For' : 'Select',
          variable: command.name,
          words: command.words?.map((word) => this.word(word, 'word')) ?? null,
          body: this.#statements(command.items),
          redirections,
        };
      case 'forArith': {
        const part = (text: string | undefined) => (text === undefined ? null : arithmeticOf(text));
        return {
          type: 'CStyleFor',
          init: part(command.init),
          condition: part(command.test),
          update: part(command.step),
          body: this.#statements(command.items),
          redirections,
          line,
        };
      }
      case 'while':
      case 'until':
        return {
          type: command.kind === 'while' ? 'While' : 'Until',
          condition: this.#statements(command.condition),
          body: this.#statements(command.items),
          redirections,
        };
      case 'case':
        return {
          type: 'Case',
          word: this.word(command.word, 'word'),
          items: command.cases.map(({ patterns, items, end }) => ({
            type: 'CaseItem',
            patterns: patterns.map((pattern) => this.word(pattern, 'value')),
            body: this.#statements(items),
            terminator: end,
          })),
          redirections,
        };
      case 'cond':
        return { type: 'ConditionalCommand', expression: this.#test(command.test), redirections, line };
      case 'arith':
        return { type: 'ArithmeticCommand', expression: arithmeticOf(command.text), redirections, line };
      case 'coproc':
        return { type: 'Coproc', name: command.name, body: this.#command(command.body), redirections };
      default:
        // A chain or a pipeline where one command belongs: the shell's own, for `f() a | b` there is none.
        return { type: 'Group', body: this.#statements([command]), redirections };
    }
  }

  #test(test: TreeTest): ConditionalExpressionNode {
    switch (test.kind) {
      case 'and':
      case 'or': {
        const type = test.kind === 'and' ? 'CondAnd' : 'CondOr';
        return test.tests
          .map((one) => this.#test(one))
          .reduce((left, right) => ({ type, left, right }) satisfies ConditionalExpressionNode);
      }
      case 'not':
        return { type: 'CondNot', operand: this.#test(test.test) };
      case 'group':
        return { type: 'CondGroup', expression: this.#test(test.test) };
      case 'unary':
        return { type: 'CondUnary', operator: test.op, operand: this.word(test.word, 'value') };
      case 'binary':
        return {
          type: 'CondBinary',
          operator: test.op,
          left: this.word(test.left, 'value'),
          right: this.word(test.right, test.op === '=~' ? 'regex' : 'value'),
        };
      case 'word':
        return { type: 'CondWord', word: this.word(test.word, 'value') };
    }
  }

  // ---- assignments and redirections

  #assignment({ name, index, append, value, elements }: TreeAssignment): AssignmentNode {
    return {
      type: 'Assignment',
      name: index === undefined ? name : `${name}[${index}]`,
      value: elements ? null : value ? this.word(value, 'value') : null,
      append: append ?? false,
      array: elements ? elements.map((one) => this.#element(one)) : null,
    };
  }

  #element({ index, append, value }: TreeElement): WordNode {
    if (index === undefined) return this.word(value ?? [], 'word');
    const parts = value ? this.word(value, 'value').parts : [];
    const first = parts[0];
    const sign = append ? '+=' : '=';
    if (first?.type === 'Literal') parts[0] = literal(sign + first.value);
    else parts.unshift(literal(sign));
    return wordNode([{ type: 'Glob', pattern: `[${index}]` }, ...parts]);
  }

  #redirections(redirects: readonly TreeRedirect[] = []): RedirectionNode[] {
    return redirects.map((one) => this.#redirection(one));
  }

  #redirection(redirect: TreeRedirect): RedirectionNode {
    const { op, fd, target = [], delimiter, quoted, body = [] } = redirect;
    return {
      type: 'Redirection',
      fd: fd ?? null,
      operator: op as RedirectionOperator,
      target:
        delimiter === undefined
          ? this.word(target, 'word')
          : this.#hereDoc(delimiter, body, op === '<<-', quoted ?? false),
      ...(redirect.var === undefined ? {} : { fdVariable: redirect.var }),
    };
  }

  #hereDoc(delimiter: string, body: TreeWord, stripTabs: boolean, quoted: boolean): HereDocNode {
    const content = this.word(body, 'plain');
    const node: HereDocNode = { type: 'HereDoc', delimiter, content, stripTabs, quoted, terminated: true };
    this.#hereDocs.push(node);
    return node;
  }

  // ---- words

  word(parts: TreeWord, reading: Reading): WordNode {
    if (reading === 'plain' || reading === 'regex')
      return wordNode(joined(parts.flatMap((part) => this.#part(part, reading === 'plain'))));
    return unquotedWord(
      parts.flatMap((part): (string | WordPart)[] =>
        typeof part === 'string' ? [part] : this.#part(part, false),
      ),
      reading === 'word',
    );
  }

  #part(part: TreePart, quoted: boolean): WordPart[] {
    if (typeof part === 'string') return part === '' ? [] : [literal(part)];
    switch (part.kind) {
      case 'quoted': {
        if (quoted) return [literal(part.value)];
        if (part.text.startsWith('\\')) return [{ type: 'Escaped', value: part.value }];
        return [{ type: 'SingleQuoted', value: part.value }];
      }
      case 'double':
        return [{ type: 'DoubleQuoted', parts: joined(part.parts.flatMap((one) => this.#part(one, true))) }];
      case 'param':
        return [this.#parameter(part, quoted)];
      case 'command':
      case 'process':
        return [this.#substitution(part)];
      case 'arith':
        return [{ type: 'ArithmeticExpansion', expression: arithmeticOf(part.text) }];
      case 'array': {
        const { name, append, elements = [] } = part;
        // Written as text, as just-bash has it: the words of such an argument are nobody's nodes.
        return [literal(`${name}${append ? '+' : ''}=(${this.#arrayText(elements)})`)];
      }
    }
  }

  #arrayText(elements: readonly TreeElement[]): string {
    return elements.map((one) => serializeWord(this.#element(one))).join(' ');
  }

  #substitution(sub: TreeSubstitution): WordPart {
    const items = sub.items ?? this.#read(sub.source ?? '') ?? [];
    const body: ScriptNode = { type: 'Script', statements: this.#statements(items) };
    if (sub.kind === 'process')
      return { type: 'ProcessSubstitution', body, direction: sub.output ? 'output' : 'input' };
    return { type: 'CommandSubstitution', body, legacy: sub.backtick ?? false };
  }

  #parameter(param: TreeParam, quoted: boolean): ParameterExpansionPart {
    const { name, index, indirect, op } = param;
    const parameter = index === undefined ? name : `${name}[${index}]`;
    const make = (operation: ParameterOperation | null, of = parameter): ParameterExpansionPart => ({
      type: 'ParameterExpansion',
      parameter: of,
      operation,
    });
    if (op === 'keys') return make({ type: 'ArrayKeys', array: name, star: index === '*' }, '');
    if (op === 'names') return make({ type: 'VarNamePrefix', prefix: name, star: index === '*' }, '');
    const inner = op === undefined ? undefined : this.#operation(param, op, quoted);
    if (indirect) return make({ type: 'Indirection', ...(inner ? { innerOp: inner } : {}) });
    return make(inner ?? null);
  }

  #operation(param: TreeParam, op: string, quoted: boolean): InnerParameterOperation {
    const { colon, operand, operand2 } = param;
    const checkEmpty = colon ?? false;
    // Patterns are patterns inside of double quotes, too; other words are text there.
    const text = (word: TreeWord | undefined): WordNode =>
      word && word.length > 0
        ? quoted
          ? wordNode(joined(word.flatMap((part) => this.#part(part, false))))
          : this.word(word, 'value')
        : wordNode([literal('')]);
    const pattern = (word: TreeWord | undefined): WordNode => this.word(word ?? [], 'value');
    switch (op) {
      case '-':
        return { type: 'DefaultValue', word: text(operand), checkEmpty };
      case '=':
        return { type: 'AssignDefault', word: text(operand), checkEmpty };
      case '?':
        return { type: 'ErrorIfUnset', word: operand ? text(operand) : null, checkEmpty };
      case '+':
        return { type: 'UseAlternative', word: text(operand), checkEmpty };
      case 'length':
        return { type: 'Length' };
      case ':':
        return {
          type: 'Substring',
          offset: arithmeticOf((param.text ?? '').trim()),
          length: param.text2 === undefined ? null : arithmeticOf(param.text2),
        };
      case '#':
      case '##':
      case '%':
      case '%%':
        return {
          type: 'PatternRemoval',
          pattern: pattern(operand),
          side: op.startsWith('#') ? 'prefix' : 'suffix',
          greedy: op.length === 2,
        };
      case '/':
      case '//':
      case '/#':
      case '/%':
        return {
          type: 'PatternReplacement',
          pattern: pattern(operand),
          replacement: operand2 ? text(operand2) : null,
          all: op === '//',
          anchor: op === '/#' ? 'start' : op === '/%' ? 'end' : null,
        };
      case '^':
      case '^^':
      case ',':
      case ',,':
      case '~':
      case '~~':
        return {
          type: 'CaseModification',
          direction: op.startsWith('^') ? 'upper' : op.startsWith(',') ? 'lower' : 'toggle',
          all: op.length === 2,
          pattern: operand && operand.length > 0 ? pattern(operand) : null,
        };
      case '@':
        return { type: 'Transform', operator: param.transform ?? '' };
      default:
        return { type: 'BadSubstitution', text: param.text ?? '' };
    }
  }
}

/** Literals that stand side by side are one. */
function joined(parts: WordPart[]): WordPart[] {
  const out: WordPart[] = [];
  for (const part of parts) {
    const last = out.at(-1);
    if (part.type === 'Literal' && last?.type === 'Literal')
      out[out.length - 1] = literal(last.value + part.value);
    else out.push(part);
  }
  return out;
}
