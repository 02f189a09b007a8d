// What an error means on the command line.
import { BivalveError } from '../errors.js';
import { UsageError } from './options.js';

const EXIT_USAGE = 2;
const EXIT_BUG = 70;
const EXIT_LIMIT = 125;

/** The exit status, and the one line that is said about it. */
export function explain(error: unknown): { status: number; line: string } {
  if (error instanceof UsageError)
    return { status: (error as { status?: number }).status ?? EXIT_USAGE, line: error.message };
  if (!(error instanceof BivalveError))
    return {
      status: EXIT_BUG,
      line: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  switch (error.kind) {
    case 'limit': {
      const { name, used, allowed } = error.limit ?? { name: 'memoryBytes', used: 0, allowed: 0 };
      return {
        status: EXIT_LIMIT,
        line: `limit ${name} reached: used ${used} of ${allowed}; raise it with --limit ${name}=VALUE`,
      };
    }
    case 'abort':
      return { status: 130, line: error.message };
    case 'internal':
      return { status: EXIT_BUG, line: `${error.message} (a bug of bivalve's, please report it)` };
    case 'exec':
      return { status: error.code === 'ENOENT' ? 127 : 126, line: error.message };
    default:
      return { status: 1, line: error.message };
  }
}
