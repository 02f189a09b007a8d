// What both entries export besides Machine.
export { Child, type ChildExit } from './child.js';
export type { FileChange, TraceRecord } from './core/core.js';
export type { Limits } from './core/limits.js';
export {
  BashError,
  BivalveError,
  type BashErrorType,
  type BivalveErrorDetails,
  type BivalveErrorKind,
} from './errors.js';
export { MachineFs, type DirectoryEntry, type FileStat, type FileType } from './fs.js';
export type { MachineEvents } from './machine.js';
export { ExecResult, type Usage } from './result.js';
export { Session, type SessionExecOptions } from './session.js';
export type * from './types.js';
