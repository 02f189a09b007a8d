// just-bash's nodes back to a script: one statement a line, words as they were, here-documents behind their lines.
import { arithmeticText } from './arithmetic.js';
import type {
  AssignmentNode,
  BraceItem,
  CommandNode,
  ConditionalExpressionNode,
  GlobPart,
  HereDocNode,
  InnerParameterOperation,
  ParameterExpansionPart,
  PipelineNode,
  RedirectionNode,
  ScriptNode,
  SimpleCommandNode,
  StatementNode,
  WordNode,
  WordPart,
} from './ast.js';

export class UnterminatedHereDoc extends Error {
  constructor() {
    super('Cannot serialize an unterminated here-document');
    this.name = 'UnterminatedHereDoc';
  }
}

/** Where a word stands: what has to be escaped in its literals. */
type Place =
  | 'word'
  | 'double'
  | 'here'
  | 'regex'
  /** Between the braces of an expansion, and there between double quotes. */
  | 'operand'
  | 'quotedOperand';

/** Patterns of extended globs as they were made: a changed one wins over its alternatives. */
const patterns = new WeakMap<GlobPart, string>();

/** An extended glob of alternatives. They are no member that is listed: version 3.4 has only the pattern. */
export function extendedGlob(extglob: NonNullable<GlobPart['extglob']>): GlobPart {
  const glob: GlobPart = { type: 'Glob', pattern: extglobText(extglob) };
  Object.defineProperty(glob, 'extglob', { value: extglob });
  patterns.set(glob, glob.pattern);
  return glob;
}

export function serializeScript({ statements }: ScriptNode): string {
  const writer = new ScriptWriter();
  writer.statements(statements);
  return writer.end();
}

export function serializeWord(word: WordNode): string {
  return wordText(word, 'word');
}

/** A command on one line where it is one. */
export function serializeCommand(command: CommandNode): string {
  const writer = new ScriptWriter();
  writer.command(command);
  return writer.end();
}

/** Nobody has changed an extended glob's pattern: its alternatives count. */
export const patternStands = (glob: GlobPart): boolean => patterns.get(glob) === glob.pattern;

// ---- commands

class ScriptWriter {
  #out = '';
  readonly #owed: HereDocNode[] = [];

  /** The text; here-documents that are still owed end it with a line of their own. */
  end(): string {
    if (this.#owed.length === 0) return this.#out;
    this.#newline();
    return this.#out.slice(0, -1);
  }

  #newline(): void {
    this.#out += '\n';
    for (const { delimiter, content, quoted } of this.#owed.splice(0)) {
      this.#out += quoted ? plainText(content) : wordText(content, 'here');
      this.#out += `${delimiter}\n`;
    }
  }

  /** Goes on with the text in a line that is not a here-document's last. */
  #write(text: string): void {
    this.#out += text;
  }

  statements(statements: readonly StatementNode[]): void {
    statements.forEach((statement, i) => {
      if (i > 0) this.#newline();
      this.#statement(statement);
    });
  }

  #statement({ pipelines, operators, background }: StatementNode): void {
    pipelines.forEach((pipeline, i) => {
      if (i > 0) this.#write(` ${operators[i - 1] ?? ';'} `);
      this.#pipeline(pipeline);
    });
    if (background) this.#write(' &');
  }

  #pipeline({ commands, negated, timed, timePosix, pipeStderr }: PipelineNode): void {
    if (timed) this.#write(timePosix ? 'time -p ' : 'time ');
    if (negated) this.#write('! ');
    commands.forEach((command, i) => {
      if (i > 0) this.#write(pipeStderr?.[i - 1] ? ' |& ' : ' | ');
      this.command(command);
    });
  }

  command(command: CommandNode): void {
    switch (command.type) {
      case 'SimpleCommand':
        this.#simple(command);
        return;
      case 'If':
        command.clauses.forEach(({ condition, body }, i) => {
          this.#write(i === 0 ? 'if ' : 'elif ');
          this.#heading(condition, 'then');
          this.#lines(body);
        });
        if (command.elseBody) {
          this.#write('else');
          this.#newline();
          this.#lines(command.elseBody);
        }
        this.#write('fi');
        break;
      case 'For':
      case 'Select': {
        const words = command.words ? ['', 'in', ...command.words.map(serializeWord)].join(' ') : '';
        this.#write(`${command.type === 'For' ? 'for' : 'select'} ${command.variable}${words}; do`);
        this.#newline();
        this.#lines(command.body);
        this.#write('done');
        break;
      }
      case 'CStyleFor': {
        const [init, condition, update] = [command.init, command.condition, command.update].map((part) =>
          part ? arithmeticText(part) : '',
        );
        this.#write(`for ((${init}; ${condition}; ${update})); do`);
        this.#newline();
        this.#lines(command.body);
        this.#write('done');
        break;
      }
      case 'While':
      case 'Until':
        this.#write(command.type === 'While' ? 'while ' : 'until ');
        this.#heading(command.condition, 'do');
        this.#lines(command.body);
        this.#write('done');
        break;
      case 'Case':
        this.#write(`case ${serializeWord(command.word)} in`);
        this.#newline();
        for (const { patterns: list, body, terminator } of command.items) {
          const text = list.map(serializeWord).join(' | ');
          // `esac` alone would end the command.
          this.#write(`${text.startsWith('esac') ? '(' : ''}${text})`);
          this.#newline();
          this.#lines(body);
          this.#write(terminator);
          this.#newline();
        }
        if (command.items.length === 0) this.#newline();
        this.#write('esac');
        break;
      case 'Subshell':
        this.#enclosed('(', command.body, ')');
        break;
      case 'Group':
        this.#enclosed('{ ', command.body, '; }');
        break;
      case 'ArithmeticCommand':
        this.#write(`((${arithmeticText(command.expression)}))`);
        break;
      case 'ConditionalCommand':
        this.#write(`[[ ${testText(command.expression)} ]]`);
        break;
      case 'FunctionDef':
        this.#write(`${/^[\w:.+@%/,-]+$/.test(command.name) ? '' : 'function '}${command.name}() `);
        this.command(command.body);
        break;
      case 'Coproc':
        // A simple command has no name: it would be the command.
        this.#write(command.body.type === 'SimpleCommand' ? 'coproc ' : `coproc ${command.name} `);
        this.command(command.body);
        break;
    }
    this.#redirections(command.redirections, ' ');
  }

  /** Statements of a condition, and the word after them. */
  #heading(condition: readonly StatementNode[], word: string): void {
    this.statements(condition);
    this.#write(condition.at(-1)?.background ? ` ${word}` : `; ${word}`);
    this.#newline();
  }

  #lines(body: readonly StatementNode[]): void {
    if (body.length === 0) return;
    this.statements(body);
    this.#newline();
  }

  #enclosed(open: string, body: readonly StatementNode[], close: string): void {
    this.#write(open);
    const from = this.#out.length;
    this.statements(body);
    // `((` would be arithmetic.
    if (open === '(' && this.#out[from] === '(')
      this.#out = `${this.#out.slice(0, from)} ${this.#out.slice(from)}`;
    if (this.#owed.length > 0) {
      this.#newline();
      this.#write(close.replace('; ', ''));
    } else this.#write(body.at(-1)?.background ? close.replace(';', '') : close);
  }

  #simple({ assignments, name, args, redirections }: SimpleCommandNode): void {
    const words = assignments.map(assignmentText);
    if (name) words.push(nameText(name));
    const arrays = ARRAY_BUILTINS.has(name ? plainText(name) : '');
    for (const arg of args) words.push(arrays ? argumentText(arg) : serializeWord(arg));
    this.#write(words.join(' '));
    this.#redirections(redirections, words.length > 0 ? ' ' : '');
  }

  #redirections(redirections: readonly RedirectionNode[], before: string): void {
    redirections.forEach((redirection, i) =>
      this.#write((i > 0 ? ' ' : before) + this.#redirection(redirection)),
    );
  }

  #redirection({ fd, fdVariable, operator, target }: RedirectionNode): string {
    const head = (fdVariable !== undefined ? `{${fdVariable}}` : (fd ?? '')) + operator;
    if (target.type === 'Word') return `${head} ${serializeWord(target)}`;
    if (target.terminated === false) throw new UnterminatedHereDoc();
    this.#owed.push(target);
    if (!target.quoted) return head + target.delimiter;
    return head + (target.delimiter.includes("'") ? `"${target.delimiter}"` : `'${target.delimiter}'`);
  }
}

const ARRAY_BUILTINS = new Set(['declare', 'typeset', 'local', 'export', 'readonly', 'alias', 'eval', 'let']);

/** `a=(…)` as an argument of declare and its kin is one literal that stands as it is. */
function argumentText(word: WordNode): string {
  const [first, more] = word.parts;
  if (first?.type === 'Literal' && !more && /^[A-Za-z_]\w*\+?=\([^]*\)$/.test(first.value))
    return first.value;
  return serializeWord(word);
}

/** A literal in the place of a name must not become an assignment. */
function nameText(word: WordNode): string {
  const text = serializeWord(word);
  return word.parts[0]?.type === 'Literal' ? text.replace(/^([A-Za-z_]\w*\+?)=/, '$1\\=') : text;
}

function assignmentText({ name, value, append, array }: AssignmentNode): string {
  const head = `${name}${append ? '+=' : '='}`;
  if (array) return `${head}(${array.map(serializeWord).join(' ')})`;
  return head + (value ? serializeWord(value) : '');
}

function testText(test: ConditionalExpressionNode): string {
  switch (test.type) {
    case 'CondBinary':
      return [
        serializeWord(test.left),
        test.operator,
        wordText(test.right, test.operator === '=~' ? 'regex' : 'word'),
      ].join(' ');
    case 'CondUnary':
      return `${test.operator} ${serializeWord(test.operand)}`;
    case 'CondNot':
      return `! ${testText(test.operand)}`;
    case 'CondAnd':
      return `${testText(test.left)} && ${testText(test.right)}`;
    case 'CondOr':
      return `${testText(test.left)} || ${testText(test.right)}`;
    case 'CondGroup':
      return `( ${testText(test.expression)} )`;
    case 'CondWord':
      return serializeWord(test.word);
  }
}

// ---- words

function wordText({ parts }: WordNode, place: Place): string {
  if (parts.length === 1 && parts[0]?.type === 'Literal' && parts[0].value === '' && place === 'word')
    return "''";
  return parts.map((part, i) => partText(part, place, parts[i + 1])).join('');
}

/** The characters of what holds nothing but literals. */
const plainText = ({ parts }: WordNode): string =>
  parts.map((part) => ('value' in part ? part.value : 'pattern' in part ? part.pattern : '')).join('');

const ESCAPED: Readonly<Record<Place, RegExp>> = {
  word: /[\s|&;()<>"'`$*?[{}!~#\\]/g,
  double: /[\\"$`]/g,
  here: /[\\$`]/g,
  regex: /[\s"'`\\]/g,
  operand: /[}\\"'`$]/g,
  quotedOperand: /[}\\"`$]/g,
};

const literalText = (value: string, place: Place): string =>
  value.replace(ESCAPED[place], (char) => (char === '\n' && place === 'word' ? "$'\\n'" : `\\${char}`));

function partText(part: WordPart, place: Place, next?: WordPart): string {
  switch (part.type) {
    case 'Literal':
      return literalText(part.value, place);
    case 'SingleQuoted':
      return `'${part.value.replaceAll("'", "'\\''")}'`;
    case 'DoubleQuoted':
      return `"${wordText({ type: 'Word', parts: part.parts }, 'double')}"`;
    case 'Escaped':
      return `\\${part.value}`;
    case 'ParameterExpansion':
      return parameterText(part, place, next);
    case 'CommandSubstitution': {
      const text = serializeScript(part.body);
      const closed = endsInHereDoc(text) ? `${text}\n` : text;
      if (part.legacy && !/[\\`"]/.test(text)) return `\`${closed}\``;
      return `$(${closed.startsWith('(') ? ' ' : ''}${closed})`;
    }
    case 'ProcessSubstitution':
      return `${part.direction === 'input' ? '<' : '>'}(${serializeScript(part.body)})`;
    case 'ArithmeticExpansion':
      return `$((${arithmeticText(part.expression)}))`;
    case 'BraceExpansion':
      return `{${part.items.map(braceText).join(',')}}`;
    case 'TildeExpansion':
      return `~${part.user ?? ''}`;
    case 'Glob':
      return part.extglob && patternStands(part) ? extglobText(part.extglob) : part.pattern;
  }
}

/** A substitution's here-document has to end with a line of its own. */
const endsInHereDoc = (text: string): boolean => text.includes('<<') && text.includes('\n');

const extglobText = ({ operator, alternatives }: NonNullable<GlobPart['extglob']>): string =>
  `${operator}(${alternatives.map((word) => (word.parts.length === 0 ? '' : serializeWord(word))).join('|')})`;

function braceText(item: BraceItem): string {
  if (item.type === 'Word') return item.word.parts.length === 0 ? '' : serializeWord(item.word);
  const step = item.step === undefined ? '' : `..${item.step}`;
  return `${item.startStr ?? item.start}..${item.endStr ?? item.end}${step}`;
}

function parameterText(
  { parameter, operation }: ParameterExpansionPart,
  place: Place,
  next?: WordPart,
): string {
  if (!operation) {
    const alone = /^(?:[A-Za-z_]\w*|[\d@*#?$!-])$/.test(parameter);
    // Braces are expanded first: `$x{a,b}` would be `$xa $xb`.
    const goesOn = next?.type === 'BraceExpansion' || (next?.type === 'Literal' && /^\w/.test(next.value));
    return alone && !(goesOn && /\w$/.test(parameter)) ? `$${parameter}` : `\${${parameter}}`;
  }
  const inside =
    place === 'double' || place === 'here' || place === 'quotedOperand' ? 'quotedOperand' : 'operand';
  switch (operation.type) {
    case 'Indirection':
      return `\${!${parameter}${operation.innerOp ? operationText(operation.innerOp, inside) : ''}}`;
    case 'ArrayKeys':
      return `\${!${operation.array}[${operation.star ? '*' : '@'}]}`;
    case 'VarNamePrefix':
      return `\${!${operation.prefix}${operation.star ? '*' : '@'}}`;
    case 'Length':
      return `\${#${parameter}}`;
    case 'BadSubstitution':
      return `\${${operation.text}}`;
    default:
      return `\${${parameter}${operationText(operation, inside)}}`;
  }
}

function operationText(operation: InnerParameterOperation, place: Place): string {
  switch (operation.type) {
    case 'DefaultValue':
    case 'AssignDefault':
    case 'UseAlternative':
    case 'ErrorIfUnset': {
      const sign = { DefaultValue: '-', AssignDefault: '=', UseAlternative: '+', ErrorIfUnset: '?' }[
        operation.type
      ];
      return (
        (operation.checkEmpty ? ':' : '') + sign + (operation.word ? wordText(operation.word, place) : '')
      );
    }
    case 'Substring': {
      const offset = arithmeticText(operation.offset);
      // `${a:-1}` is a default.
      const gap = /^[-+=?]/.test(offset) ? ' ' : '';
      return `:${gap}${offset}${operation.length ? `:${arithmeticText(operation.length)}` : ''}`;
    }
    case 'PatternRemoval':
      return (
        (operation.side === 'prefix' ? '#' : '%').repeat(operation.greedy ? 2 : 1) +
        patternText(operation.pattern)
      );
    case 'PatternReplacement': {
      const anchor = operation.anchor === 'start' ? '#' : operation.anchor === 'end' ? '%' : '';
      const replacement = operation.replacement ? `/${wordText(operation.replacement, place)}` : '';
      return `/${operation.all ? '/' : anchor}${patternText(operation.pattern)}${replacement}`;
    }
    case 'CaseModification': {
      const sign = { upper: '^', lower: ',', toggle: '~' }[operation.direction];
      return sign.repeat(operation.all ? 2 : 1) + (operation.pattern ? patternText(operation.pattern) : '');
    }
    case 'Transform':
      return `@${operation.operator}`;
    case 'Length':
    case 'LengthSliceError':
    case 'BadSubstitution':
      return '';
  }
}

/** A pattern between the braces: quotes quote there, whatever is around them. */
const patternText = (pattern: WordNode): string => wordText(pattern, 'operand');
