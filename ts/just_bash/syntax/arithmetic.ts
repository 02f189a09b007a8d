// Arithmetic text to just-bash's nodes. The shell itself compiles the text when it runs it; what this parser does not
// understand stays text (ArithSyntaxError).
import type { ArithExpr, ArithmeticExpressionNode } from './ast.js';

/** Levels of operators from the loosest, all but the ones with rules of their own. */
const LEVELS: readonly (readonly string[])[] = [
  ['||'],
  ['&&'],
  ['|'],
  ['^'],
  ['&'],
  ['==', '!='],
  ['<=', '>=', '<', '>'],
  ['<<', '>>'],
  ['+', '-'],
  ['*', '/', '%'],
];
const ASSIGNMENTS = ['<<=', '>>=', '+=', '-=', '*=', '/=', '%=', '&=', '|=', '^=', '='];
const OPERATORS = [
  ...ASSIGNMENTS.slice(0, 2),
  ...['**', '++', '--', '<<', '>>', '<=', '>=', '==', '!=', '&&', '||'],
  ...ASSIGNMENTS.slice(2, -1),
  ...'=+-*/%<>&|^!~?:,()'.split(''),
];

/** Nesting that is read; beyond it the text stays text. */
const DEPTH = 100;

class NotUnderstood extends Error {
  readonly token: string;
  constructor(token: string) {
    super(token);
    this.token = token;
  }
}

class ArithmeticParser {
  readonly #text: string;
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  whole(): ArithExpr {
    if (this.#text.trim() === '') return { type: 'ArithNumber', value: 0 };
    const expression = this.#comma();
    this.#blanks();
    if (this.#at < this.#text.length) throw new NotUnderstood(this.#text.slice(this.#at));
    return expression;
  }

  #blanks(): void {
    while (/\s/.test(this.#text[this.#at] ?? '')) this.#at++;
  }

  /** The operator that comes next, if it is one of these. */
  #take(wanted: readonly string[]): string | undefined {
    this.#blanks();
    const next = OPERATORS.find((operator) => this.#text.startsWith(operator, this.#at));
    if (next === undefined || !wanted.includes(next)) return undefined;
    this.#at += next.length;
    return next;
  }

  #comma(): ArithExpr {
    if (++this.#depth > DEPTH) throw new NotUnderstood('');
    let left = this.#assignment();
    while (this.#take([','])) left = { type: 'ArithBinary', operator: ',', left, right: this.#assignment() };
    this.#depth--;
    return left;
  }

  #assignment(): ArithExpr {
    const target = this.#ternary();
    const operator = this.#take(ASSIGNMENTS);
    if (!operator) return target;
    if (target.type === 'ArithVariable' && !target.hasDollarPrefix)
      return { type: 'ArithAssignment', operator, variable: target.name, value: this.#assignment() };
    if (target.type === 'ArithArrayElement' && target.index)
      return {
        type: 'ArithAssignment',
        operator,
        variable: target.array,
        subscript: target.index,
        value: this.#assignment(),
      };
    throw new NotUnderstood(operator);
  }

  #ternary(): ArithExpr {
    const condition = this.#binary(0);
    if (!this.#take(['?'])) return condition;
    const consequent = this.#comma();
    if (!this.#take([':'])) throw new NotUnderstood(this.#text.slice(this.#at));
    const alternate = this.#assignment();
    return { type: 'ArithTernary', condition, consequent, alternate };
  }

  #binary(level: number): ArithExpr {
    const operators = LEVELS[level];
    if (!operators) return this.#power();
    let left = this.#binary(level + 1);
    for (;;) {
      const operator = this.#take(operators);
      if (!operator) return left;
      left = { type: 'ArithBinary', operator, left, right: this.#binary(level + 1) };
    }
  }

  #power(): ArithExpr {
    const left = this.#unary();
    if (!this.#take(['**'])) return left;
    return { type: 'ArithBinary', operator: '**', left, right: this.#power() };
  }

  #unary(): ArithExpr {
    const operator = this.#take(['++', '--', '+', '-', '!', '~']);
    if (!operator) return this.#postfix();
    if (++this.#depth > DEPTH) throw new NotUnderstood(operator);
    const operand = this.#unary();
    this.#depth--;
    return { type: 'ArithUnary', operator, operand, prefix: true };
  }

  #postfix(): ArithExpr {
    let operand = this.#primary();
    for (;;) {
      const operator = this.#take(['++', '--']);
      if (!operator) return operand;
      operand = { type: 'ArithUnary', operator, operand, prefix: false };
    }
  }

  #primary(): ArithExpr {
    if (this.#take(['('])) {
      const expression = this.#comma();
      if (!this.#take([')'])) throw new NotUnderstood('(');
      return { type: 'ArithGroup', expression };
    }
    this.#blanks();
    const char = this.#text[this.#at] ?? '';
    if (char === '$') return this.#dollar();
    if (char === '`') {
      const end = this.#text.indexOf('`', this.#at + 1);
      if (end < 0) throw new NotUnderstood(char);
      const command = this.#text.slice(this.#at + 1, end);
      this.#at = end + 1;
      return this.#whole({ type: 'ArithCommandSubst', command });
    }
    if (char === '"') {
      const end = this.#text.indexOf('"', this.#at + 1);
      const inside = this.#text.slice(this.#at + 1, end);
      if (end < 0 || !/^\w*$/.test(inside)) throw new NotUnderstood(char);
      this.#at = end + 1;
      return this.#whole(inside === '' ? { type: 'ArithNumber', value: 0 } : wordOf(inside));
    }
    return this.#name(false);
  }

  /** What an expansion is put together with is no node of its own. */
  #whole(node: ArithExpr): ArithExpr {
    if (/[\w$`"#]/.test(this.#text[this.#at] ?? '')) throw new NotUnderstood(this.#text.slice(this.#at));
    return node;
  }

  #name(dollar: boolean): ArithExpr {
    const word = /^[\w#@]+/.exec(this.#text.slice(this.#at))?.[0];
    if (word === undefined) throw new NotUnderstood(this.#text.slice(this.#at));
    this.#at += word.length;
    if (!/^[A-Za-z_]\w*$/.test(word)) return this.#whole(wordOf(word));
    if (this.#text[this.#at] !== '[' || dollar)
      return this.#whole({ type: 'ArithVariable', name: word, hasDollarPrefix: dollar });
    const end = closing(this.#text, this.#at, '[', ']');
    const inside = this.#text.slice(this.#at + 1, end);
    this.#at = end + 1;
    const index = new ArithmeticParser(inside).whole();
    return { type: 'ArithArrayElement', array: word, index };
  }

  #dollar(): ArithExpr {
    const from = this.#at;
    const next = this.#text[from + 1] ?? '';
    if (next === '{') {
      const end = closing(this.#text, from + 1, '{', '}');
      this.#at = end + 1;
      return this.#whole({ type: 'ArithBracedExpansion', content: this.#text.slice(from + 2, end) });
    }
    if (next === '(') {
      const end = closing(this.#text, from + 1, '(', ')');
      const inside = this.#text.slice(from + 2, end);
      this.#at = end + 1;
      if (inside.startsWith('(') && closing(inside, 0, '(', ')') === inside.length - 1)
        return this.#whole({
          type: 'ArithNested',
          expression: new ArithmeticParser(inside.slice(1, -1)).whole(),
        });
      return this.#whole({ type: 'ArithCommandSubst', command: inside });
    }
    this.#at++;
    if (/[#?$!@*-]/.test(next)) {
      this.#at++;
      return this.#whole({ type: 'ArithSpecialVar', name: next });
    }
    if (/\d/.test(next)) {
      this.#at++;
      return this.#whole({ type: 'ArithVariable', name: next, hasDollarPrefix: true });
    }
    return this.#name(true);
  }
}

/** A number, or a name. */
function wordOf(word: string): ArithExpr {
  if (/^[A-Za-z_]\w*$/.test(word)) return { type: 'ArithVariable', name: word, hasDollarPrefix: false };
  const value = numberOf(word);
  if (value === undefined || !Number.isSafeInteger(value)) throw new NotUnderstood(word);
  return { type: 'ArithNumber', value };
}

function numberOf(word: string): number | undefined {
  if (/^0x[\da-f]+$/i.test(word)) return parseInt(word, 16);
  if (/^0[0-7]*$/.test(word)) return parseInt(word, 8);
  if (/^[1-9]\d*$/.test(word)) return Number(word);
  const [, digits, text] = /^(\d+)#([\w@]+)$/.exec(word) ?? [];
  const base = Number(digits);
  if (!text || !(base >= 2 && base <= 64)) return undefined;
  let value = 0;
  for (const char of text) {
    const lower = '0123456789abcdefghijklmnopqrstuvwxyz'.indexOf(base <= 36 ? char.toLowerCase() : char);
    const digit = lower >= 0 ? lower : 'ABCDEFGHIJKLMNOPQRSTUVWXYZ@_'.indexOf(char) + 36;
    if (digit < 0 || digit >= base) return undefined;
    value = value * base + digit;
  }
  return value;
}

/** Where the bracket at `from` ends. */
function closing(text: string, from: number, open: string, close: string): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    const char = text[at];
    if (char === '\\') at++;
    else if (char === "'" || char === '"') {
      at = text.indexOf(char, at + 1);
      if (at < 0) break;
    } else if (char === open) depth++;
    else if (char === close && --depth === 0) return at;
  }
  throw new NotUnderstood(open);
}

export function arithmeticOf(text: string): ArithmeticExpressionNode {
  let expression: ArithExpr;
  try {
    expression = new ArithmeticParser(text).whole();
  } catch (error) {
    if (!(error instanceof NotUnderstood)) throw error;
    const errorToken = error.token;
    expression = {
      type: 'ArithSyntaxError',
      errorToken,
      message: `${text}: arithmetic syntax error (error token is "${errorToken}")`,
    };
  }
  return { type: 'ArithmeticExpression', expression, originalText: text };
}

/** The way back. */
export function arithmeticText({ expression, originalText }: ArithmeticExpressionNode): string {
  if (originalText !== undefined && !isWritable(expression)) return originalText;
  return textOf(expression);
}

const WRITABLE: ReadonlySet<string | undefined> = new Set([
  ...['ArithNumber', 'ArithVariable', 'ArithSpecialVar', 'ArithBinary', 'ArithUnary', 'ArithTernary'],
  ...['ArithAssignment', 'ArithGroup', 'ArithNested', 'ArithCommandSubst', 'ArithBracedExpansion'],
  'ArithArrayElement',
]);

/** Also just-bash's own nodes for names and numbers that are put together have a text to fall back on. */
const isWritable = (node: unknown): boolean =>
  typeof node !== 'object' ||
  node === null ||
  (WRITABLE.has((node as { type?: string }).type) && Object.values(node).every(isWritable));

function textOf(node: ArithExpr): string {
  switch (node.type) {
    case 'ArithNumber':
      return String(node.value);
    case 'ArithVariable':
      return node.hasDollarPrefix ? `$${node.name}` : node.name;
    case 'ArithSpecialVar':
      return `$${node.name}`;
    case 'ArithBinary':
      return `${textOf(node.left)} ${node.operator} ${textOf(node.right)}`;
    case 'ArithUnary': {
      const operand = textOf(node.operand);
      if (!node.prefix) return operand + node.operator;
      // `- -x` is no `--x`.
      return node.operator + (/^[+-]/.test(operand) ? ' ' : '') + operand;
    }
    case 'ArithTernary':
      return `${textOf(node.condition)} ? ${textOf(node.consequent)} : ${textOf(node.alternate)}`;
    case 'ArithAssignment': {
      const subscript = node.subscript ? `[${textOf(node.subscript)}]` : '';
      return `${node.variable}${subscript} ${node.operator} ${textOf(node.value)}`;
    }
    case 'ArithGroup':
      return `(${textOf(node.expression)})`;
    case 'ArithNested':
      return `$((${textOf(node.expression)}))`;
    case 'ArithCommandSubst':
      return `$(${node.command})`;
    case 'ArithBracedExpansion':
      return `\${${node.content}}`;
    case 'ArithArrayElement':
      return `${node.array}[${node.stringKey ?? (node.index ? textOf(node.index) : '')}]`;
    case 'ArithSyntaxError':
      return node.errorToken;
  }
}
