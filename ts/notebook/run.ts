// `bivalve notebook run`: executes a Markdown file's cells again, on a machine where a second run gives the same.
import fs from 'node:fs';
import { Machine } from '../index.js';
import { replaceFile } from '../platform/node_package.js';
import { CellMachine, type CellResult } from './cell_machine.js';
import { resultOf } from './cells.js';
import { fenced, readCells, type Block, type Cell } from './notebook_file.js';

export interface RunReport {
  cells: number;
  /** Cells whose output is not what stands there. */
  changed: { line: number; expected: string; got: string }[];
  /** The file as it would be with the new outputs. */
  text: string;
}

interface Event {
  type: string;
  level?: string;
  message: string;
}

const trimEnd = (text: string): string => text.replace(/\n$/, '');

/** As a terminal would show it: what the cell wrote, its value, how it failed. */
function plainOutput(cell: Cell, result: CellResult): string {
  const parts = [trimEnd(result.stdout), trimEnd(result.stderr)];
  if (result.stopped !== undefined) parts.push(result.stopped);
  else if (cell.language === 'bash' && !result.ok) parts.push(`exit status ${result.exitCode}`);
  // As at Node's prompt, but without the undefined of every statement.
  else if (result.shown !== undefined && result.shown !== 'undefined') parts.push(result.shown);
  return parts.filter((part) => part !== '').join('\n');
}

const HEADINGS: Record<string, string> = { log: '☑️console.log', error: '🆘console.error' };

/** The blocks of a reply, as the notebook's server writes them, with their headings. */
function replyBlocks(cell: Cell, result: CellResult): { heading: string | undefined; block: Block }[] {
  const told = resultOf(cell.language, result) as {
    ok: boolean;
    value?: unknown;
    valueText?: string;
    error?: string;
    backgroundEvents: Event[];
  };
  const value = told.value;
  const json = typeof value === 'object' && value !== null ? JSON.stringify(value, null, 2) : String(value);
  const first: Block = !told.ok
    ? { info: 'Error', text: told.error ?? 'undefined' }
    : told.valueText !== undefined
      ? { info: 'Text', text: told.valueText }
      : { info: 'JSON', text: json };
  const events = told.backgroundEvents.map(({ type, level = 'log', message }) => {
    if (type === 'files') return { heading: '📁files', block: { info: 'Text files', text: message } };
    const kind = level === 'error' ? 'Error' : isJson(message) ? 'JSON' : 'Text';
    return { heading: HEADINGS[level], block: { info: `${kind} console.${level}`, text: message } };
  });
  return [{ heading: undefined, block: first }, ...events];
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

interface Written {
  expected: string;
  got: string;
  /** What stands below the cell from now on; empty: nothing. */
  text: string;
}

function compare(cell: Cell, result: CellResult): Written {
  const { output } = cell;
  if (output?.reply !== undefined) {
    const blocks = replyBlocks(cell, result);
    const show = (list: Block[]): string => list.map(fenced).join('\n');
    const mark = result.ok ? '👍' : '🚫';
    // When it was asked and how long it took is nobody's output.
    const header = output.reply.replace(/👍|🚫/u, mark);
    return {
      expected: `${/👍/u.test(output.reply) ? '👍' : '🚫'}\n${show(output.blocks)}`,
      got: `${mark}\n${show(blocks.map(({ block }) => block))}`,
      text: [
        header,
        ...blocks.map(({ heading, block }) => (heading ? `##### ${heading}\n` : '') + fenced(block)),
      ].join('\n'),
    };
  }
  const got = plainOutput(cell, result);
  return {
    expected: output?.blocks[0]?.text ?? '',
    got,
    text: got === '' && !output ? '' : fenced({ info: output?.blocks[0]?.info ?? 'text', text: got }),
  };
}

/** Runs all cells, in their order, on one machine. */
export async function runNotebookText(
  source: string,
  onCell: (cell: Cell) => void = () => undefined,
): Promise<RunReport> {
  const cells = readCells(source);
  const machine = new CellMachine((options) => Machine.boot(options), { deterministic: true });
  const report: RunReport = { cells: cells.length, changed: [], text: '' };
  let at = 0;
  try {
    for (const cell of cells) {
      onCell(cell);
      const { expected, got, text } = compare(cell, await machine.run(cell.language, cell.code));
      if (expected !== got) report.changed.push({ line: cell.line, expected, got });
      report.text += source.slice(at, cell.output?.begin ?? cell.end);
      if (cell.output) report.text += text;
      else if (text !== '') report.text += `\n\n${text}`;
      at = cell.output?.end ?? cell.end;
    }
  } finally {
    await machine.dispose();
  }
  report.text += source.slice(at);
  return report;
}

const indented = (mark: string, text: string): string =>
  text === ''
    ? ''
    : text
        .split('\n')
        .map((line) => `${mark} ${line}\n`)
        .join('');

export const RUN_HELP = `usage: bivalve notebook run FILE… [--check]

Runs the bash and js blocks of Markdown files, each file on a fresh machine with a fixed seed and clock, and writes what
they print into the \`text\` block (or the reply) below each. A block with \`skip\` behind its language is left alone.

      --check             write nothing; exit status 1 when an output is not what stands there
`;

/** The exit status: 0, or 1 when an output has changed under --check, or 2 for a mistake. */
export async function runCommand(argv: readonly string[]): Promise<number> {
  const check = argv.includes('--check');
  const files = argv.filter((word) => word !== '--check');
  const wrong = files.find((word) => word.startsWith('-'));
  if (argv.includes('--help') || argv.includes('-h')) {
    process.stdout.write(RUN_HELP);
    return 0;
  }
  if (wrong !== undefined || files.length === 0) {
    process.stderr.write(
      `👾 error: ${wrong === undefined ? 'which file?' : `unknown option ${wrong}`}\n${RUN_HELP}`,
    );
    return 2;
  }
  let status = 0;
  for (const file of files) {
    let source: string;
    try {
      source = fs.readFileSync(file, 'utf8');
    } catch (error) {
      process.stderr.write(`👾 error: ${(error as Error).message}\n`);
      return 2;
    }
    const returns = source.includes('\r\n');
    const report = await runNotebookText(source.replaceAll('\r\n', '\n'));
    if (returns) report.text = report.text.replaceAll('\n', '\r\n');
    for (const { line, expected, got } of report.changed)
      process.stdout.write(
        `${file}:${line}: the output has changed\n${indented('-', expected)}${indented('+', got)}`,
      );
    const count = `${report.cells} ${report.cells === 1 ? 'cell' : 'cells'}`;
    process.stdout.write(`${file}: ${count}, ${report.changed.length} changed\n`);
    if (check && report.changed.length > 0) status = 1;
    if (!check && report.text !== source) await replaceFile(fs.realpathSync(file), report.text);
  }
  return status;
}
