// What a finished call gave.
import type { EvalProfile } from './types.js';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** What a call used. */
export interface Usage {
  /** Milliseconds from start to end on the machine's clock. */
  wallMs: number;
  /** Work done, in the unit of the `fuel` limit. */
  fuel: number;
  /** Bytes of collected output. */
  outputBytes: number;
  /** The most processes at one time. */
  processes: number;
  /** Bytes in use by the whole machine when the call ended. */
  memoryBytes: number;
}

interface ResultFields {
  exitCode: number;
  signal: string | null;
  stdout: Uint8Array;
  stderr: Uint8Array;
  usage: Usage;
}

/** The end of an `exec`: an exit status is a value, whatever it is. */
export class ExecResult {
  /** 0–255; 128 + n when signal n ended the shell. */
  readonly exitCode: number;
  /** "SIGTERM", …, or null when the shell exited by itself. */
  readonly signal: string | null;
  readonly stdout: Uint8Array;
  readonly stderr: Uint8Array;
  readonly usage: Usage;

  constructor(fields: ResultFields) {
    this.exitCode = fields.exitCode;
    this.signal = fields.signal;
    this.stdout = fields.stdout;
    this.stderr = fields.stderr;
    this.usage = fields.usage;
  }

  /** stdout as UTF-8 text; bytes that are none become U+FFFD. */
  get stdoutText(): string {
    return decoder.decode(this.stdout);
  }

  /** stderr as UTF-8 text; bytes that are none become U+FFFD. */
  get stderrText(): string {
    return decoder.decode(this.stderr);
  }

  toJSON(): object {
    return {
      exitCode: this.exitCode,
      signal: this.signal,
      stdout: this.stdoutText,
      stderr: this.stderrText,
      usage: this.usage,
    };
  }
}

/** The end of an `eval`. */
export class EvalResult extends ExecResult {
  /**
   * The value of the last statement; of a promise, what it was fulfilled with. Undefined after an
   * exception (then `exitCode` is not 0), and for what only scripts can have: functions and symbols, also
   * inside of objects, and values that contain themselves.
   */
  readonly value: unknown;
  /** How Node's prompt would show the value; empty when there is none. */
  readonly shown: string;
  /** With `profile`: a table, or what a `.cpuprofile` file holds. */
  readonly profile: EvalProfile | object | undefined;

  constructor(fields: ResultFields, value: unknown, shown: string, profile?: EvalProfile | object) {
    super(fields);
    this.value = value;
    this.shown = shown;
    this.profile = profile;
  }

  override toJSON(): object {
    const profile = this.profile ? { profile: this.profile } : {};
    return { ...super.toJSON(), value: this.value, shown: this.shown, ...profile };
  }
}
