// The shell's syntax tree as the module tells it (src/shell/tree_json.h).

export interface TreeWordPart {
  kind: 'quoted' | 'double' | 'param' | 'command' | 'process' | 'arith' | 'array';
}
export interface TreeQuoted extends TreeWordPart {
  kind: 'quoted';
  value: string;
  /** As written; `$'…'` as '…'. */
  text: string;
}
export interface TreeDouble extends TreeWordPart {
  kind: 'double';
  parts: TreeWord;
}
export interface TreeParam extends TreeWordPart {
  kind: 'param';
  name: string;
  /** A subscript's text, `@` or `*`. */
  index?: string;
  indirect?: true;
  braced?: true;
  /** As in the source, or `length`, `names`, `keys`, `bad`. */
  op?: string;
  colon?: true;
  transform?: string;
  operand?: TreeWord;
  operand2?: TreeWord;
  /** Of `:` the arithmetic, of `bad` what stands between the braces. */
  text?: string;
  text2?: string;
}
export interface TreeSubstitution extends TreeWordPart {
  kind: 'command' | 'process';
  output?: true;
  backtick?: true;
  /** Missing when the text does not parse: then `source` is it. */
  items?: TreeItem[];
  source?: string;
}
export interface TreeArith extends TreeWordPart {
  kind: 'arith';
  text: string;
}
export interface TreeArray extends TreeWordPart, Omit<TreeAssignment, 'kind'> {
  kind: 'array';
}
/** Unquoted text is a string; in double quotes and here-documents, plain text. */
export type TreePart =
  string | TreeQuoted | TreeDouble | TreeParam | TreeSubstitution | TreeArith | TreeArray;
export type TreeWord = TreePart[];

export interface TreeElement {
  index?: string;
  append?: true;
  value?: TreeWord;
}
export interface TreeAssignment {
  name: string;
  index?: string;
  append?: true;
  value?: TreeWord;
  elements?: TreeElement[];
}
export interface TreeRedirect {
  op: string;
  fd?: number;
  var?: string;
  target?: TreeWord;
  delimiter?: string;
  quoted?: true;
  body?: TreeWord;
}

interface Node<Kind extends string> {
  kind: Kind;
  line: number;
  redirects?: TreeRedirect[];
}
export interface TreeSimple extends Node<'simple'> {
  assignments?: TreeAssignment[];
  words: TreeWord[];
}
export interface TreePipeline extends Node<'pipeline'> {
  negated?: true;
  timed?: true;
  posix?: true;
  commands: TreeCommand[];
}
export interface TreeChain extends Node<'chain'> {
  commands: TreeCommand[];
  operators: ('&&' | '||')[];
}
export interface TreeBody extends Node<'group' | 'subshell'> {
  items: TreeItem[];
}
export interface TreeIf extends Node<'if'> {
  branches: { condition: TreeItem[]; items: TreeItem[] }[];
  otherwise?: TreeItem[];
}
export interface TreeFor extends Node<'for' | 'select'> {
  name: string;
  words?: TreeWord[];
  items: TreeItem[];
}
export interface TreeForArith extends Node<'forArith'> {
  init?: string;
  test?: string;
  step?: string;
  items: TreeItem[];
}
export interface TreeWhile extends Node<'while' | 'until'> {
  condition: TreeItem[];
  items: TreeItem[];
}
export interface TreeCase extends Node<'case'> {
  word: TreeWord;
  cases: { patterns: TreeWord[]; items: TreeItem[]; end: ';;' | ';&' | ';;&' }[];
}
export interface TreeFunction extends Node<'function' | 'coproc'> {
  name: string;
  body: TreeCommand;
}
export interface TreeCond extends Node<'cond'> {
  test: TreeTest;
}
export interface TreeArithCommand extends Node<'arith'> {
  text: string;
}
export type TreeCommand =
  | TreeSimple
  | TreePipeline
  | TreeChain
  | TreeBody
  | TreeIf
  | TreeFor
  | TreeForArith
  | TreeWhile
  | TreeCase
  | TreeFunction
  | TreeCond
  | TreeArithCommand;
/** One command of a list, perhaps with its `&`. */
export type TreeItem = TreeCommand | { background: TreeCommand };

export type TreeTest =
  | { kind: 'and' | 'or'; tests: TreeTest[] }
  | { kind: 'not' | 'group'; test: TreeTest }
  | { kind: 'unary'; op: string; word: TreeWord }
  | { kind: 'binary'; op: string; left: TreeWord; right: TreeWord }
  | { kind: 'word'; word: TreeWord };

export interface TreeUnit {
  /** The byte of the source behind it. */
  end: number;
  items: TreeItem[];
  /** So many of its here-documents, the last ones, have no end. */
  unended?: number;
}
export interface Tree {
  /** What the shell reads at a time. */
  units?: TreeUnit[];
  error?: { line: number; text: string };
}
