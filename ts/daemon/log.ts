// The daemon's log: one line for each event, `ISO-time LEVEL message`.
import fs from 'node:fs';

export type LogLevel = 'debug' | 'info' | 'warn' | 'error';
const ORDER: readonly LogLevel[] = ['debug', 'info', 'warn', 'error'];

export class Log {
  #file: number | undefined;
  readonly #path: string | undefined;
  level: LogLevel;

  /** Without a path: to stderr. Throws when the file cannot be opened. */
  constructor(path: string | undefined, level: LogLevel) {
    this.#path = path;
    this.level = level;
    this.reopen();
  }

  write(level: LogLevel, message: string): void {
    if (ORDER.indexOf(level) < ORDER.indexOf(this.level)) return;

    const line = message.replace(
      /[\u0000-\u001f\u007f]/g,
      (c) => `\\x${c.charCodeAt(0).toString(16).padStart(2, '0')}`,
    );
    const text = `${new Date().toISOString()} ${level.toUpperCase()} ${line}\n`;
    try {
      fs.writeSync(this.#file ?? 2, text);
    } catch {
      // A full disk or a closed terminal is no reason to end.
    }
  }

  /** After somebody moved the file away. */
  reopen(): void {
    if (this.#path === undefined) return;
    const file = fs.openSync(this.#path, 'a', 0o640);
    if (this.#file !== undefined) fs.closeSync(this.#file);
    this.#file = file;
  }
}
