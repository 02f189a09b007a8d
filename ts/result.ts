// What a finished call gave.

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

/** The end of an `exec`: an exit status is a value, whatever it is. */
export class ExecResult {
  /** 0–255; 128 + n when signal n ended the shell. */
  readonly exitCode: number;
  /** "SIGTERM", …, or null when the shell exited by itself. */
  readonly signal: string | null;
  readonly stdout: Uint8Array;
  readonly stderr: Uint8Array;
  readonly usage: Usage;

  constructor(fields: {
    exitCode: number;
    signal: string | null;
    stdout: Uint8Array;
    stderr: Uint8Array;
    usage: Usage;
  }) {
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
