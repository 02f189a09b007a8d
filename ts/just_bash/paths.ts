// Paths, contents and refusals, as all filesystems here say them.
import { bytesOfLatin1, latin1Of } from './bytes.js';
import type { BufferEncoding, FileContent, ReadFileOptions, WriteFileOptions } from './interface.js';

/** Absolute, without ".", "..", doubled and trailing slashes. */
export function normalize(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `/${parts.join('/')}`;
}

export const resolvePath = (base: string, path: string): string =>
  normalize(path.startsWith('/') ? path : `${base}/${path}`);

export const parentOf = (path: string): string => path.slice(0, path.lastIndexOf('/')) || '/';
export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
export const join = (dir: string, name: string): string => (dir === '/' ? `/${name}` : `${dir}/${name}`);

const TEXTS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EEXIST: 'file already exists',
  EFBIG: 'file too large',
  EINVAL: 'invalid argument',
  EISDIR: 'illegal operation on a directory',
  ELOOP: 'too many levels of symbolic links',
  ENOENT: 'no such file or directory',
  ENOTDIR: 'not a directory',
  ENOTEMPTY: 'directory not empty',
  EPERM: 'operation not permitted',
  EROFS: 'read-only file system',
  EXDEV: 'cross-device link not permitted',
};

const refusals = new WeakSet<object>();

/** Whether an error was made here, so that its message says a virtual path. */
export const isRefusal = (error: unknown): error is Error =>
  typeof error === 'object' && error !== null && refusals.has(error);

/** An error with a message of its own that counts as a refusal. */
export function refusalWith(code: string, message: string): Error {
  const error = Object.assign(new Error(`${code}: ${message}`), { code });
  refusals.add(error);
  return error;
}

/** A refusal: its message is what Node would say, its `code` the errno's name. */
export function refusal(code: string, call: string, path: string, text = TEXTS[code] ?? code): Error {
  return refusalWith(code, `${text}, ${call} '${path}'`);
}

/** The errno's name that an error of any filesystem carries, in `code` or before its message's colon. */
export function codeOf(error: unknown): string {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  if (typeof code === 'string' && /^E[A-Z0-9]+$/.test(code)) return code;
  return /^(E[A-Z0-9]+)\b/.exec(String(message ?? ''))?.[1] ?? 'EIO';
}

export function checkNul(path: string, call: string): void {
  if (path.includes('\0')) throw refusal('ENOENT', call, path, 'path contains null byte');
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export function encodingOf(
  options: ReadFileOptions | WriteFileOptions | BufferEncoding | undefined,
): BufferEncoding {
  return (typeof options === 'string' ? options : options?.encoding) ?? 'utf8';
}

export function toContent(content: FileContent, encoding: BufferEncoding = 'utf8'): Uint8Array {
  if (typeof content !== 'string') return content.slice();
  switch (encoding) {
    case 'latin1':
    case 'binary':
      return bytesOfLatin1(content);
    case 'base64':
      return bytesOfLatin1(atob(content));
    case 'hex':
      return Uint8Array.from(content.match(/[\da-f]{2}/gi) ?? [], (pair) => parseInt(pair, 16));
    default:
      return encoder.encode(content);
  }
}

export function fromContent(bytes: Uint8Array, encoding: BufferEncoding): string {
  switch (encoding) {
    case 'latin1':
    case 'binary':
      return latin1Of(bytes);
    case 'base64':
      return btoa(latin1Of(bytes));
    case 'hex':
      return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
    default:
      return decoder.decode(bytes);
  }
}
