// Bytes as just-bash hands them around: strings of which each character is one byte (latin1).

declare const byteString: unique symbol;

/** Bytes, one per character. Only the functions below lead in and out. */
export interface ByteString {
  readonly [byteString]: true;
}

export type OutputKind = 'text' | 'bytes';

const encoder = new TextEncoder();
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const PIECE = 1 << 15;

/** One character per byte. */
export function latin1Of(bytes: Uint8Array): string {
  if (bytes.byteLength <= PIECE) return String.fromCharCode(...bytes);
  const parts: string[] = [];
  for (let at = 0; at < bytes.byteLength; at += PIECE)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + PIECE)));
  return parts.join('');
}

/** The low eight bits of each character. */
export function bytesOfLatin1(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

/** UTF-8 as text; bytes that are none, one character each. */
export function textOf(bytes: Uint8Array): string {
  try {
    return strict.decode(bytes);
  } catch {
    return latin1Of(bytes);
  }
}

/** Takes a string of bytes for what it is. */
export const unsafeBytesFromLatin1 = (text: string): ByteString => text as unknown as ByteString;
export const latin1FromBytes = (bytes: ByteString): string => bytes as unknown as string;
export const bytesFromUint8Array = (bytes: Uint8Array): ByteString => unsafeBytesFromLatin1(latin1Of(bytes));
export const EMPTY_BYTES: ByteString = unsafeBytesFromLatin1('');

function bounded(what: string, size: number, maxBytes: number | undefined): void {
  if (maxBytes !== undefined && size > maxBytes)
    throw new RangeError(`UTF-8 ${what}: byte conversion limit exceeded (${maxBytes} bytes)`);
}

/** As UTF-8; what is none stays as it is. */
export function decodeBytesToUtf8(bytes: ByteString, maxBytes?: number): string {
  const text = latin1FromBytes(bytes);
  bounded('decode', text.length, maxBytes);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // A character beyond a byte: it is text already.
    if (code > 255) return text;
  }
  return textOf(bytesOfLatin1(text));
}

/** The UTF-8 of a text. */
export function encodeUtf8ToBytes(text: string, maxBytes?: number): ByteString {
  const bytes = encoder.encode(text);
  bounded('encode', bytes.byteLength, maxBytes);
  return bytesFromUint8Array(bytes);
}

interface Output {
  stdout: string;
  stdoutKind?: OutputKind;
  stdoutEncoding?: 'binary';
}

/** What a command's `stdout` is: text unless it says otherwise. */
export const stdoutKind = (result: Omit<Output, 'stdout'>): OutputKind =>
  result.stdoutKind ?? (result.stdoutEncoding === 'binary' ? 'bytes' : 'text');

export const stdoutAsBytes = (result: Output): ByteString =>
  stdoutKind(result) === 'bytes' ? unsafeBytesFromLatin1(result.stdout) : encodeUtf8ToBytes(result.stdout);

/** What a command writes to stdout, as it goes into the machine. */
export const stdoutBytes = (result: Output): Uint8Array =>
  stdoutKind(result) === 'bytes' ? bytesOfLatin1(result.stdout) : encoder.encode(result.stdout);

export const textOutput = (data: string): { stdout: string; stdoutKind: 'text' } => ({
  stdout: data,
  stdoutKind: 'text',
});

export const bytesOutput = (
  data: ByteString,
): { stdout: string; stdoutKind: 'bytes'; stdoutEncoding: 'binary' } => ({
  stdout: latin1FromBytes(data),
  stdoutKind: 'bytes',
  stdoutEncoding: 'binary',
});
