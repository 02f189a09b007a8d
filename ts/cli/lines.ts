// What prompts share: the lines that were typed, and those of earlier days.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type readline from 'node:readline';

const HISTORY_LINES = 1000;

/** Lines kept in a file of the user's. Without a place for it there are those of this run. */
export class History {
  readonly #file: string;
  #lines: string[] = [];

  constructor(name: string) {
    const base = process.env['XDG_STATE_HOME'] ?? path.join(os.homedir(), '.local', 'state');
    this.#file = path.join(base, 'bivalve', name);
    try {
      const lines = fs.readFileSync(this.#file, 'utf8').split('\n').filter(Boolean);
      this.#lines = lines.slice(-HISTORY_LINES).reverse();
    } catch {
      // There is none yet.
    }
  }

  options(): Pick<readline.ReadLineOptions, 'history' | 'historySize' | 'removeHistoryDuplicates'> {
    return { history: [...this.#lines], historySize: HISTORY_LINES, removeHistoryDuplicates: true };
  }

  follow(editor: readline.Interface): void {
    editor.on('history', (lines) => (this.#lines = [...lines]));
  }

  add(line: string): void {
    if (line.trim() === '') return;
    try {
      fs.mkdirSync(path.dirname(this.#file), { recursive: true });
      fs.appendFileSync(this.#file, `${line}\n`, { mode: 0o600 });
    } catch {
      // See above.
    }
  }
}

/** Lines that were typed and that nobody has read yet: the prompt, and a script that reads its input, take them. */
export class TypedLines {
  #lines: string[] = [];
  #wake: (() => void) | undefined;
  push(line: string): void {
    this.#lines.push(line);
    this.#wake?.();
  }
  clear(): void {
    this.#lines = [];
  }
  /** Nobody waits for a line any more. */
  end(reader: AbortController): void {
    reader.abort();
    this.#wake?.();
  }
  /** The next line; undefined once `end` was called for this reader. */
  async next(reader: AbortController): Promise<string | undefined> {
    while (!reader.signal.aborted) {
      const line = this.#lines.shift();
      if (line !== undefined) return line;
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
    return undefined;
  }
  async *all(reader: AbortController): AsyncGenerator<string> {
    for (let line = await this.next(reader); line !== undefined; line = await this.next(reader))
      yield `${line}\n`;
  }
}
