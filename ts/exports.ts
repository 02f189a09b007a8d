// What both entries export besides Machine.
export type { ContainerBridge } from './bridges/containers.js';
export type { NativeBridge, NativeLibrary } from './bridges/native.js';
export type { NetworkBridge } from './bridges/network.js';
export type { HostProgram, ProcessBridge } from './bridges/process.js';
export type { NetworkRule } from './bridges/network_rules.js';
export type { RtcBridge, RtcServer } from './bridges/rtc.js';
export { TransformError, type TransformBridge } from './bridges/transform.js';
export type * from './bridges/types.js';
export { Child, type ChildExit } from './child.js';
export { Connection, type ConnectOptions } from './connection.js';
export type { FileChange, TraceRecord } from './core/core.js';
export type { Limits } from './core/limits.js';
export {
  BashError,
  BivalveError,
  type BashErrorType,
  type BivalveErrorDetails,
  type BivalveErrorKind,
} from './errors.js';
export type { FetchInit } from './fetch.js';
export { MachineFs, type DirectoryEntry, type FileStat, type FileType } from './fs.js';
export type { MachineEvents } from './machine.js';
export {
  native,
  type NativeFunction,
  type NativeGlobals,
  type NativeMember,
  type NativeModule,
  type NativeValue,
  type ValueTypeName,
} from './native.js';
export { PortChannel, type PortLike } from './port_channel.js';
export { EvalResult, ExecResult, type Usage } from './result.js';
export { Repl, Session, type SessionExecOptions } from './session.js';
export type * from './types.js';
