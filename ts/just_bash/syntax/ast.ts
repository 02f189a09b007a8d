// The nodes of just-bash's syntax tree (its version 3.4), and two that it has not got: Select and Coproc.

export interface AstNode {
  type: string;
  line?: number;
}

export interface ScriptNode extends AstNode {
  type: 'Script';
  statements: StatementNode[];
}
/** Pipelines in a chain: `operators[i]` stands between `pipelines[i]` and the next. */
export interface StatementNode extends AstNode {
  type: 'Statement';
  pipelines: PipelineNode[];
  operators: ('&&' | '||' | ';')[];
  background: boolean;
}
export interface PipelineNode extends AstNode {
  type: 'Pipeline';
  commands: CommandNode[];
  negated: boolean;
  timed?: boolean;
  timePosix?: boolean;
  /** Of each `|` whether it is `|&`. */
  pipeStderr?: boolean[];
}

export type CommandNode = SimpleCommandNode | CompoundCommandNode | FunctionDefNode;
export type CompoundCommandNode =
  | IfNode
  | ForNode
  | CStyleForNode
  | WhileNode
  | UntilNode
  | CaseNode
  | SubshellNode
  | GroupNode
  | ArithmeticCommandNode
  | ConditionalCommandNode
  | SelectNode
  | CoprocNode;

export interface SimpleCommandNode extends AstNode {
  type: 'SimpleCommand';
  assignments: AssignmentNode[];
  name: WordNode | null;
  args: WordNode[];
  redirections: RedirectionNode[];
}

interface Redirected extends AstNode {
  redirections: RedirectionNode[];
}
interface WithBody extends Redirected {
  body: StatementNode[];
}
export interface IfNode extends Redirected {
  type: 'If';
  clauses: { condition: StatementNode[]; body: StatementNode[] }[];
  elseBody: StatementNode[] | null;
}
export interface ForNode extends WithBody {
  type: 'For';
  variable: string;
  /** null: the positional parameters. */
  words: WordNode[] | null;
}
export interface SelectNode extends WithBody {
  type: 'Select';
  variable: string;
  words: WordNode[] | null;
}
export interface CStyleForNode extends WithBody {
  type: 'CStyleFor';
  init: ArithmeticExpressionNode | null;
  condition: ArithmeticExpressionNode | null;
  update: ArithmeticExpressionNode | null;
}
export interface WhileNode extends WithBody {
  type: 'While';
  condition: StatementNode[];
}
export interface UntilNode extends WithBody {
  type: 'Until';
  condition: StatementNode[];
}
export interface CaseNode extends Redirected {
  type: 'Case';
  word: WordNode;
  items: CaseItemNode[];
}
export interface CaseItemNode extends AstNode {
  type: 'CaseItem';
  patterns: WordNode[];
  body: StatementNode[];
  terminator: ';;' | ';&' | ';;&';
}
export interface SubshellNode extends WithBody {
  type: 'Subshell';
}
export interface GroupNode extends WithBody {
  type: 'Group';
}
export interface ArithmeticCommandNode extends Redirected {
  type: 'ArithmeticCommand';
  expression: ArithmeticExpressionNode;
}
export interface ConditionalCommandNode extends Redirected {
  type: 'ConditionalCommand';
  expression: ConditionalExpressionNode;
}
export interface CoprocNode extends Redirected {
  type: 'Coproc';
  name: string;
  body: CommandNode;
}
export interface FunctionDefNode extends Redirected {
  type: 'FunctionDef';
  name: string;
  body: CompoundCommandNode;
}

export interface AssignmentNode extends AstNode {
  type: 'Assignment';
  /** With a subscript, if there is one: `a[1]`. */
  name: string;
  value: WordNode | null;
  append: boolean;
  array: WordNode[] | null;
}
export type RedirectionOperator =
  '<' | '>' | '>>' | '>&' | '<&' | '<>' | '>|' | '&>' | '&>>' | '<<<' | '<<' | '<<-';
export interface RedirectionNode extends AstNode {
  type: 'Redirection';
  fd: number | null;
  fdVariable?: string;
  operator: RedirectionOperator;
  target: WordNode | HereDocNode;
}
export interface HereDocNode extends AstNode {
  type: 'HereDoc';
  delimiter: string;
  content: WordNode;
  stripTabs: boolean;
  quoted: boolean;
  /** false: the script ended before the delimiter. */
  terminated?: boolean;
}

export interface WordNode extends AstNode {
  type: 'Word';
  parts: WordPart[];
}
export type WordPart =
  | LiteralPart
  | SingleQuotedPart
  | DoubleQuotedPart
  | EscapedPart
  | ParameterExpansionPart
  | CommandSubstitutionPart
  | ArithmeticExpansionPart
  | ProcessSubstitutionPart
  | BraceExpansionPart
  | TildeExpansionPart
  | GlobPart;
export interface LiteralPart extends AstNode {
  type: 'Literal';
  value: string;
}
export interface SingleQuotedPart extends AstNode {
  type: 'SingleQuoted';
  value: string;
}
export interface DoubleQuotedPart extends AstNode {
  type: 'DoubleQuoted';
  parts: WordPart[];
}
export interface EscapedPart extends AstNode {
  type: 'Escaped';
  value: string;
}
export interface ParameterExpansionPart extends AstNode {
  type: 'ParameterExpansion';
  /** With a subscript, if there is one: `a[@]`. */
  parameter: string;
  operation: ParameterOperation | null;
}
export interface CommandSubstitutionPart extends AstNode {
  type: 'CommandSubstitution';
  body: ScriptNode;
  /** In backticks. */
  legacy: boolean;
}
export interface ArithmeticExpansionPart extends AstNode {
  type: 'ArithmeticExpansion';
  expression: ArithmeticExpressionNode;
}
export interface ProcessSubstitutionPart extends AstNode {
  type: 'ProcessSubstitution';
  body: ScriptNode;
  direction: 'input' | 'output';
}
export interface BraceExpansionPart extends AstNode {
  type: 'BraceExpansion';
  items: BraceItem[];
}
export type BraceItem =
  | { type: 'Word'; word: WordNode }
  | {
      type: 'Range';
      start: string | number;
      end: string | number;
      step?: number;
      startStr?: string;
      endStr?: string;
    };
export interface TildeExpansionPart extends AstNode {
  type: 'TildeExpansion';
  user: string | null;
}
export interface GlobPart extends AstNode {
  type: 'Glob';
  pattern: string;
  /** Of `@(a|b)`: what stands between the bars. It counts as long as `pattern` has not been changed. */
  extglob?: { operator: string; alternatives: WordNode[] };
}

export type InnerParameterOperation =
  | { type: 'DefaultValue' | 'AssignDefault' | 'UseAlternative'; word: WordNode; checkEmpty: boolean }
  | { type: 'ErrorIfUnset'; word: WordNode | null; checkEmpty: boolean }
  | { type: 'Length' }
  | { type: 'LengthSliceError' }
  | { type: 'BadSubstitution'; text: string }
  | { type: 'Substring'; offset: ArithmeticExpressionNode; length: ArithmeticExpressionNode | null }
  | { type: 'PatternRemoval'; pattern: WordNode; side: 'prefix' | 'suffix'; greedy: boolean }
  | {
      type: 'PatternReplacement';
      pattern: WordNode;
      replacement: WordNode | null;
      all: boolean;
      anchor: 'start' | 'end' | null;
    }
  /** `toggle` (`${x~}`) is not just-bash's. */
  | {
      type: 'CaseModification';
      direction: 'upper' | 'lower' | 'toggle';
      all: boolean;
      pattern: WordNode | null;
    }
  | { type: 'Transform'; operator: string };
export type ParameterOperation =
  | InnerParameterOperation
  | { type: 'Indirection'; innerOp?: InnerParameterOperation }
  | { type: 'ArrayKeys'; array: string; star: boolean }
  | { type: 'VarNamePrefix'; prefix: string; star: boolean };

export interface ArithmeticExpressionNode extends AstNode {
  type: 'ArithmeticExpression';
  expression: ArithExpr;
  originalText?: string;
}
export type ArithExpr =
  | { type: 'ArithNumber'; value: number }
  | { type: 'ArithVariable'; name: string; hasDollarPrefix?: boolean }
  | { type: 'ArithSpecialVar'; name: string }
  | { type: 'ArithBinary'; operator: string; left: ArithExpr; right: ArithExpr }
  | { type: 'ArithUnary'; operator: string; operand: ArithExpr; prefix: boolean }
  | { type: 'ArithTernary'; condition: ArithExpr; consequent: ArithExpr; alternate: ArithExpr }
  | { type: 'ArithAssignment'; operator: string; variable: string; subscript?: ArithExpr; value: ArithExpr }
  | { type: 'ArithGroup' | 'ArithNested'; expression: ArithExpr }
  | { type: 'ArithCommandSubst'; command: string }
  | { type: 'ArithBracedExpansion'; content: string }
  | { type: 'ArithArrayElement'; array: string; index?: ArithExpr; stringKey?: string }
  /** Not understood here, and printed as it was: names and numbers that are put together by expansions. */
  | { type: 'ArithSyntaxError'; errorToken: string; message: string };

export type ConditionalExpressionNode =
  | { type: 'CondBinary'; operator: string; left: WordNode; right: WordNode }
  | { type: 'CondUnary'; operator: string; operand: WordNode }
  | { type: 'CondNot'; operand: ConditionalExpressionNode }
  | { type: 'CondAnd' | 'CondOr'; left: ConditionalExpressionNode; right: ConditionalExpressionNode }
  | { type: 'CondGroup'; expression: ConditionalExpressionNode }
  | { type: 'CondWord'; word: WordNode };
