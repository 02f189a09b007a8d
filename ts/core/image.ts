// Images: a machine as bytes. The memory of an instance between two slices is the machine; everything
// here copies it, whole or by the pages that changed.
//
// File format: magic (8 bytes), length and CRC-32 of the header (little-endian), the header (JSON), zeros
// up to a multiple of 8, then the pages that hold anything, in order. An image fits the very module that
// made it and no other: code behind equal addresses would differ.
import { makeError } from '../errors.js';
import { FIRST_PAGES, PAGE } from './abi.js';
import { decode, encode, type Instance } from './instance.js';

const MAGIC = encode('BIVALVE\n');
const FORMAT = 1;

/** Pages of a memory; null where there are only zeros. Never written to: snapshots share them. */
export interface Snapshot {
  readonly pages: readonly (Uint8Array | null)[];
}

export interface ImageHeader {
  format: number;
  /** SHA-256 of the module. */
  module: string;
  /** Pages of the memory. */
  pages: number;
  /** Runs of used pages: first, count, first, count, … */
  used: number[];
  /** Over the used pages. */
  checksum: string;
  /** Nanoseconds on the machine's clock. */
  clockNs: number;
  /** The limits it ran under: for reading; whoever opens it sets others. */
  limits: Record<string, number>;
  /** What it had used. */
  usage: Record<string, number>;
  /** Programs that its embedder provided. */
  commands: string[];
}

const crcTable = Int32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
  return c;
});

function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) crc = (crc >>> 8) ^ (crcTable[(crc ^ byte) & 255] as number);
  return ~crc >>> 0;
}

/**
 * Copies the pages in use. Pages equal to `before`'s are shared with it, found by `equal`. Precondition:
 * the module was told to prepare, and nothing is running.
 */
export function takeSnapshot(
  instance: Instance,
  before?: Snapshot,
  equal?: (a: Uint8Array, b: Uint8Array) => boolean,
): Snapshot {
  const count = instance.pages;
  const bits = instance.exports._bivalve_used_pages(count);
  const memory = instance.bytes;
  const pages: (Uint8Array | null)[] = [];
  for (let page = 0; page < count; page++) {
    if (!((memory[bits + (page >> 3)] as number) & (1 << (page & 7)))) {
      pages.push(null);
      continue;
    }
    const now = memory.subarray(page * PAGE, (page + 1) * PAGE);
    const old = before?.pages[page];
    pages.push(old && equal?.(old, now) ? old : now.slice());
  }
  return { pages };
}

/** Pages of a fresh instance that hold anything: what its own start put there. */
let pristine: ReadonlySet<number> | undefined;

function pristinePages(fresh: Instance): ReadonlySet<number> {
  if (pristine) return pristine;
  const bits = fresh.exports._bivalve_used_pages(FIRST_PAGES);
  const used = new Set<number>();
  for (let page = 0; page < FIRST_PAGES; page++)
    if ((fresh.bytes[bits + (page >> 3)] as number) & (1 << (page & 7))) used.add(page);
  return (pristine = used);
}

/**
 * Makes the instance's memory that of the snapshot. Precondition: it has at least as many pages. In an
 * instance that was not used yet untouched memory stays untouched.
 */
export function restoreSnapshot(instance: Instance, snapshot: Snapshot): void {
  const start = instance.used ? undefined : pristinePages(instance);
  const memory = instance.bytes;
  for (let page = 0; page < instance.pages; page++) {
    const content = snapshot.pages[page];
    if (content) memory.set(content, page * PAGE);
    else if (!start || start.has(page)) memory.fill(0, page * PAGE, (page + 1) * PAGE);
  }
}

/** Brings one instance's memory into another, of as many pages or more. */
export function copyMemory(from: Instance, to: Instance): void {
  const start = to.used ? undefined : pristinePages(to);
  const count = from.pages;
  const bits = from.exports._bivalve_used_pages(count);
  const source = from.bytes;
  const target = to.bytes;
  for (let page = 0; page < count; page++) {
    const at = page * PAGE;
    if ((source[bits + (page >> 3)] as number) & (1 << (page & 7)))
      target.set(source.subarray(at, at + PAGE), at);
    else if (!start || start.has(page)) target.fill(0, at, at + PAGE);
  }
}

function checksumOf(instance: Instance, used: readonly number[]): string {
  let low = 0;
  for (let i = 0; i < used.length; i += 2)
    low = instance.exports._bivalve_checksum((used[i] as number) * PAGE, (used[i + 1] as number) * PAGE, low);
  return low.toString(16);
}

/** The image of an instance, which holds the machine of the snapshot. */
export function encodeImage(
  instance: Instance,
  snapshot: Snapshot,
  rest: Pick<ImageHeader, 'module' | 'clockNs' | 'limits' | 'usage' | 'commands'>,
): Uint8Array {
  const used: number[] = [];
  let content = 0;
  snapshot.pages.forEach((page, index) => {
    if (!page) return;
    content++;
    if (used.length > 0 && (used.at(-2) as number) + (used.at(-1) as number) === index)
      used[used.length - 1] = (used.at(-1) as number) + 1;
    else used.push(index, 1);
  });
  const header: ImageHeader = {
    format: FORMAT,
    ...rest,
    pages: snapshot.pages.length,
    used,
    checksum: checksumOf(instance, used),
  };
  const text = encode(JSON.stringify(header));
  const start = Math.ceil((16 + text.byteLength) / 8) * 8;
  const image = new Uint8Array(start + content * PAGE);
  image.set(MAGIC);
  const view = new DataView(image.buffer);
  view.setUint32(8, text.byteLength, true);
  view.setUint32(12, crc32(text), true);
  image.set(text, 16);
  let at = start;
  for (const page of snapshot.pages) {
    if (!page) continue;
    image.set(page, at);
    at += PAGE;
  }
  return image;
}

const broken = (why: string): Error => makeError('image', `this image cannot be opened: ${why}`);

/** Reads and checks all but the pages' checksum. Throws an error of kind `image`. */
export function decodeImage(image: Uint8Array, module: string): { header: ImageHeader; snapshot: Snapshot } {
  if (image.byteLength < 16 || MAGIC.some((byte, i) => image[i] !== byte))
    throw broken('it is no image of a machine');
  const view = new DataView(image.buffer, image.byteOffset, image.byteLength);
  const size = view.getUint32(8, true);
  const text = image.subarray(16, 16 + size);
  if (text.byteLength !== size) throw broken('it is truncated');
  if (crc32(text) !== view.getUint32(12, true)) throw broken('its header is damaged');
  const header = JSON.parse(decode(text)) as ImageHeader;
  if (header.format !== FORMAT) throw broken(`its format is ${header.format}, this version reads ${FORMAT}`);
  if (header.module !== module) throw broken('another build of bivalve made it; open it with that one');
  const pages = new Array<Uint8Array | null>(header.pages).fill(null);
  let at = Math.ceil((16 + size) / 8) * 8;
  for (let i = 0; i < header.used.length; i += 2) {
    const first = header.used[i] as number;
    for (let page = first; page < first + (header.used[i + 1] as number); page++) {
      pages[page] = image.subarray(at, at + PAGE);
      at += PAGE;
    }
  }
  if (at !== image.byteLength) throw broken(at > image.byteLength ? 'it is truncated' : 'it is too long');
  return { header, snapshot: { pages } };
}

/** After restoreSnapshot, before anything of it runs. Throws an error of kind `image`. */
export function verifyImage(instance: Instance, header: ImageHeader): void {
  if (checksumOf(instance, header.used) !== header.checksum) throw broken('its content is damaged');
}
