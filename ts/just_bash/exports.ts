// What both entries export besides the classes.
export type { BashLogger, BashOptions, ExecOptions, JavaScriptConfig } from './bash.js';
export {
  bytesOutput,
  decodeBytesToUtf8,
  EMPTY_BYTES,
  encodeUtf8ToBytes,
  latin1FromBytes,
  stdoutAsBytes,
  stdoutKind,
  textOutput,
  unsafeBytesFromLatin1,
  type ByteString,
  type OutputKind,
} from './bytes.js';
export {
  createCommandContext,
  defineCommand,
  getCommandNames,
  getJavaScriptCommandNames,
  getNetworkCommandNames,
  getPythonCommandNames,
} from './commands.js';
export type * from './commands.js';
export type * from './interface.js';
export type { ExecutionLimitProfile, ExecutionLimits } from './limits.js';
export { InMemoryFs, type InMemoryFsOptions } from './memory_fs.js';
export { MountableFs, type MountableFsOptions, type MountConfig } from './mountable_fs.js';
export {
  NetworkAccessDeniedError,
  RedirectNotAllowedError,
  TooManyRedirectsError,
  type AllowedUrl,
  type AllowedUrlEntry,
  type FetchResult,
  type HttpMethod,
  type NetworkConfig,
  type RequestTransform,
  type SecureFetch,
  type SecureFetchOptions,
} from './network.js';
export {
  SandboxCommand,
  type CommandFinished as SandboxCommandFinished,
  type OutputMessage,
  type RunCommandParams,
  type SandboxOptions,
  type WriteFilesInput,
} from './sandbox.js';
export {
  createConsoleViolationCallback,
  DefenseInDepthBox,
  SecurityViolationError,
  SecurityViolationLogger,
} from './security.js';
export type * from './security.js';
export { BashTransformPipeline, CommandCollectorPlugin, parse, serialize, TeePlugin } from './transform.js';
export type * from './transform.js';
