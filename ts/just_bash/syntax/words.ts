// Unquoted words: what stands in their literals. A word is a row of characters and of parts that are done already
// (quotes, expansions); tildes, braces and patterns are found in that row.
import type { BraceItem, LiteralPart, WordNode, WordPart } from './ast.js';
import { extendedGlob } from './serialize.js';

export const literal = (value: string): LiteralPart => ({ type: 'Literal', value });
export const wordNode = (parts: WordPart[]): WordNode => ({ type: 'Word', parts });

/** A character, or a part that is done. */
type Piece = string | WordPart;

/** `braces`: brace expansion takes place here. */
export function unquotedWord(parts: readonly (string | WordPart)[], braces: boolean): WordNode {
  const pieces = parts.flatMap((part): Piece[] => (typeof part === 'string' ? [...part] : [part]));
  return wordNode(partsOf(pieces, { braces, tildes: true, colons: !braces }));
}

interface Reading {
  braces: boolean;
  /** A tilde at the beginning is one. */
  tildes: boolean;
  /** One behind a colon, too: a value. */
  colons: boolean;
}

function partsOf(pieces: readonly Piece[], { braces, tildes, colons }: Reading): WordPart[] {
  const out: WordPart[] = [];
  const push = (part: WordPart): void => {
    const last = out.at(-1);
    if (part.type === 'Literal' && last?.type === 'Literal') last.value += part.value;
    // `[a]*` is one pattern.
    else if (part.type === 'Glob' && last?.type === 'Glob' && !part.extglob && !last.extglob)
      last.pattern += part.pattern;
    else out.push(part);
  };
  let assigned = colons;
  for (let at = 0; at < pieces.length;) {
    const piece = pieces[at] as Piece;
    if (typeof piece !== 'string') {
      out.push(piece);
      at++;
      continue;
    }
    const tilde =
      piece === '~' && tildes && (at === 0 || tildeMayStand(pieces, at, assigned))
        ? tildeAt(pieces, at)
        : undefined;
    if (tilde) {
      out.push(tilde.part);
      at = tilde.end;
      continue;
    }
    const found = (braces && piece === '{' && braceAt(pieces, at)) || globAt(pieces, at);
    if (found) {
      push(found.part);
      at = found.end;
      continue;
    }
    if (piece === '=' && isName(pieces.slice(0, at))) assigned = true;
    push(literal(piece));
    at++;
  }
  return out;
}

interface Found {
  part: WordPart;
  end: number;
}

/** After the `=` of what looks like an assignment, and after a colon in its value. */
function tildeMayStand(pieces: readonly Piece[], at: number, assigned: boolean): boolean {
  const before = pieces[at - 1];
  if (before === ':') return assigned;
  if (before !== '=') return false;
  return isName(pieces.slice(0, at - 1));
}

const isName = (pieces: readonly Piece[]): boolean =>
  pieces.every((piece) => typeof piece === 'string') && /^[A-Za-z_]\w*\+?$/.test(pieces.join(''));

function tildeAt(pieces: readonly Piece[], at: number): Found | undefined {
  let end = at + 1;
  while (typeof pieces[end] === 'string' && /[\w.+-]/.test(pieces[end] as string)) end++;
  const next = pieces[end];
  if (next !== undefined && next !== '/' && next !== ':') return undefined;
  const user = pieces.slice(at + 1, end).join('');
  return { part: { type: 'TildeExpansion', user: user === '' ? null : user }, end };
}

/** `{a,b}` or `{1..3}`. */
function braceAt(pieces: readonly Piece[], at: number): Found | undefined {
  const cuts = [at];
  let depth = 0;
  let end = at;
  for (; end < pieces.length; end++) {
    const piece = pieces[end];
    if (piece === '{') depth++;
    else if (piece === '}' && --depth === 0) break;
    else if (piece === ',' && depth === 1) cuts.push(end);
  }
  if (end >= pieces.length) return undefined;
  if (cuts.length === 1) {
    const inside = pieces.slice(at + 1, end);
    const range = inside.every((piece) => typeof piece === 'string') && rangeOf(inside.join(''));
    return range ? { part: { type: 'BraceExpansion', items: [range] }, end: end + 1 } : undefined;
  }
  const items = cuts.map((from, i): BraceItem => ({
    type: 'Word',
    word: wordNode(
      partsOf(pieces.slice(from + 1, cuts[i + 1] ?? end), {
        braces: true,
        tildes: i === 0 && at === 0,
        colons: false,
      }),
    ),
  }));
  return { part: { type: 'BraceExpansion', items }, end: end + 1 };
}

function rangeOf(text: string): BraceItem | undefined {
  const [, start = '', end = '', , step] =
    /^(-?\d+)\.\.(-?\d+)(\.\.(-?\d+))?$/.exec(text) ??
    /^([A-Za-z])\.\.([A-Za-z])(\.\.(-?\d+))?$/.exec(text) ??
    [];
  if (start === '') return undefined;
  const numeric = /\d/.test(start);
  return {
    type: 'Range',
    start: numeric ? Number(start) : start,
    end: numeric ? Number(end) : end,
    ...(step === undefined ? {} : { step: Number(step) }),
    ...(numeric ? { startStr: start, endStr: end } : {}),
  };
}

function globAt(pieces: readonly Piece[], at: number): Found | undefined {
  const piece = pieces[at] as string;
  if (pieces[at + 1] === '(' && '?*+@!'.includes(piece)) return extglobAt(pieces, at);
  if (piece === '*' || piece === '?') return { part: { type: 'Glob', pattern: piece }, end: at + 1 };
  if (piece !== '[') return undefined;
  return bracketAt(pieces, at) ?? { part: { type: 'Glob', pattern: '[' }, end: at + 1 };
}

function bracketAt(pieces: readonly Piece[], at: number): Found | undefined {
  // The bracket's end: not the first character, not one of a class.
  let end = at + 1;
  if (pieces[end] === '!' || pieces[end] === '^') end++;
  if (pieces[end] === ']') end++;
  for (; end < pieces.length && typeof pieces[end] === 'string'; end++) {
    if (pieces[end] === ']') {
      return { part: { type: 'Glob', pattern: pieces.slice(at, end + 1).join('') }, end: end + 1 };
    }
    const mark = pieces[end + 1];
    if (pieces[end] !== '[' || (mark !== ':' && mark !== '.' && mark !== '=')) continue;
    let close = end + 2;
    while (close + 1 < pieces.length && !(pieces[close] === mark && pieces[close + 1] === ']')) close++;
    if (close + 1 < pieces.length) end = close + 1;
  }
  return undefined;
}

function extglobAt(pieces: readonly Piece[], at: number): Found | undefined {
  const cuts = [at + 1];
  let depth = 0;
  for (let end = at + 1; end < pieces.length; end++) {
    const piece = pieces[end];
    const bracket = piece === '[' && bracketAt(pieces, end);
    if (bracket) end = bracket.end - 1;
    else if (piece === '(') depth++;
    else if (piece === '|' && depth === 1) cuts.push(end);
    else if (piece === ')' && --depth === 0) {
      const alternatives = cuts.map((from, i) =>
        wordNode(
          partsOf(pieces.slice(from + 1, cuts[i + 1] ?? end), { braces: true, tildes: false, colons: false }),
        ),
      );
      const operator = pieces[at] as string;
      return { part: extendedGlob({ operator, alternatives }), end: end + 1 };
    }
  }
  return undefined;
}
