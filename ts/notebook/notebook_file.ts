// A Markdown file as a notebook: its cells, and what stands below each as its output.
//
// A cell is a fenced block of the top level in bash or JavaScript. Its output is a ```text block right below it; or, in a
// log, the reply (#### 👍 or 🚫) with its blocks. The word `skip` in the info string makes a block no cell.
import { marked, type Token, type Tokens } from 'marked';
import { cellLanguage, type CellLanguage } from './cell_machine.js';

export interface Block {
  info: string;
  text: string;
}

export interface Cell {
  language: CellLanguage;
  code: string;
  /** The line on which it begins, from 1. */
  line: number;
  /** Offset behind its closing fence's line. */
  end: number;
  /** What follows it as its output; undefined: nothing does. */
  output: { begin: number; end: number; reply: string | undefined; blocks: Block[] } | undefined;
}

const OUTPUT = /^(?:text|output)$/i;
const REPLY = /^#### (?:👍|🚫)/u;
const isBlank = (token: Token | undefined): boolean => token?.type === 'space';

function blockOf(token: Tokens.Code): Block {
  return { info: token.lang ?? '', text: token.text };
}

/** What a reply consists of, from its heading on: blocks, with headings of level 5 between them. */
function takeReply(tokens: Token[], at: number): { next: number; blocks: Block[] } {
  const blocks: Block[] = [];
  let next = at + 1;
  for (let i = next; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.type === 'code') {
      blocks.push(blockOf(token as Tokens.Code));
      next = i + 1;
    } else if (!isBlank(token) && !(token.type === 'heading' && (token as Tokens.Heading).depth === 5)) {
      break;
    }
  }
  return { next, blocks };
}

/** The cells of a notebook, in their order. `source`: with plain line ends. */
export function readCells(source: string): Cell[] {
  const tokens: Token[] = marked.lexer(source);
  const begins: number[] = [];
  let offset = 0;
  for (const token of tokens) {
    begins.push(offset);
    offset += token.raw.length;
  }
  begins.push(offset);
  if (offset !== source.length) throw new Error('this Markdown cannot be read without a loss');
  const cells: Cell[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Tokens.Code;
    if (token.type !== 'code' || token.codeBlockStyle === 'indented') continue;
    const info = token.lang ?? '';
    const language = cellLanguage(info);
    if (!language || /\sskip\b/.test(info)) continue;
    const begin = begins[i] as number;
    const end = begin + token.raw.replace(/\n+$/, '').length;
    const cell: Cell = {
      language,
      code: token.text,
      line: source.slice(0, begin).split('\n').length,
      end,
      output: undefined,
    };
    let next = i + 1;
    if (isBlank(tokens[next])) next++;
    const below = tokens[next];
    const at = begins[next] as number;
    if (below?.type === 'code' && OUTPUT.test((below as Tokens.Code).lang ?? '')) {
      const raw = below.raw.replace(/\n+$/, '');
      cell.output = {
        begin: at,
        end: at + raw.length,
        reply: undefined,
        blocks: [blockOf(below as Tokens.Code)],
      };
      i = next;
    } else if (below?.type === 'heading' && REPLY.test(below.raw)) {
      const taken = takeReply(tokens, next);
      const last = begins[taken.next] as number;
      const raw = source.slice(at, last).replace(/\n+$/, '');
      const reply = /^[^\n]*/.exec(below.raw)?.[0];
      cell.output = { begin: at, end: at + raw.length, reply, blocks: taken.blocks };
      i = taken.next - 1;
    }
    cells.push(cell);
  }
  return cells;
}

/** A fence that its content cannot close. */
export function fenced({ info, text }: Block): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${info}\n${text}\n${fence}`;
}
