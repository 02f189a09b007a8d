// What the daemon tells of the project (src/daemon/view.h), and which voxel a ray meets.
import type { Ray, Vec } from './camera.js';

export const QUAD_BYTES = 12;
export const CHUNK_SIDE = 32;

export interface ViewLayer {
  id: number;
  name: string;
  visible: boolean;
  voxels: number;
}

export interface ViewHead {
  seq: number;
  full: boolean;
  more: boolean;
  version: number;
  name: string;
  size: [number, number, number];
  layers: ViewLayer[];
  voxels: number;
  bounds?: [Vec, Vec];
  error?: string;
}

export interface Chunk {
  low: Vec;
  quads: Uint8Array;
  translucent: boolean;
}

export interface ViewAnswer {
  head: ViewHead;
  chunks: Chunk[];
}

/** Throws a RangeError for bytes that are cut off. */
export function readAnswer(buffer: ArrayBuffer): ViewAnswer {
  const size = new DataView(buffer).getUint32(0, true);
  const { chunks: places, ...head } = JSON.parse(
    new TextDecoder().decode(new Uint8Array(buffer, 4, size)),
  ) as ViewHead & { chunks: [number, number, number, number][] };
  let at = 4 + size;
  const chunks = places.map(([x, y, z, count]): Chunk => {
    const quads = new Uint8Array(buffer, at, count * QUAD_BYTES);
    at += quads.byteLength;
    let translucent = false;
    for (let i = 11; i < quads.length; i += QUAD_BYTES) translucent ||= quads[i] !== 255;
    return { low: [x, y, z], quads, translucent };
  });
  return { head, chunks };
}

export interface Hit {
  voxel: Vec;
  /** r, g, b, a */
  colour: [number, number, number, number];
  distance: number;
}

/** "x 1, y 2, z 3: #ff0000ff (255, 0, 0, 255)". */
export function describe({ voxel: [x, y, z], colour }: Hit): string {
  const hex = colour.map((part) => part.toString(16).padStart(2, '0')).join('');
  return `x ${x}, y ${y}, z ${z}: #${hex} (${colour.join(', ')})`;
}

/** Whether a ray meets a box at all before `most`. */
function meets({ from, to }: Ray, low: Vec, side: number, most: number): boolean {
  let near = 0;
  let far = most;
  for (let i = 0; i < 3; i++) {
    const a = ((low[i] as number) - (from[i] as number)) / (to[i] as number);
    const b = ((low[i] as number) + side - (from[i] as number)) / (to[i] as number);
    // A ray inside of a side's plane gives no number: that side says nothing.
    if (Number.isNaN(a) || Number.isNaN(b)) continue;
    near = Math.max(near, Math.min(a, b));
    far = Math.min(far, Math.max(a, b));
  }
  return near <= far;
}

/** The first voxel on a ray. */
export function pick(chunks: Iterable<Chunk>, ray: Ray): Hit | undefined {
  let best: Hit | undefined;
  for (const chunk of chunks) {
    if (!meets(ray, chunk.low, CHUNK_SIDE, best?.distance ?? Infinity)) continue;
    for (let i = 0; i < chunk.quads.length; i += QUAD_BYTES) {
      const hit = hitQuad(chunk, i, ray, best?.distance ?? Infinity);
      if (hit) best = hit;
    }
  }
  return best;
}

function hitQuad({ low, quads }: Chunk, at: number, { from, to }: Ray, most: number): Hit | undefined {
  const byte = (i: number): number => quads[at + i] as number;
  const axis = byte(3) & 3;
  const positive = (byte(3) & 4) !== 0;
  const speed = to[axis] as number;
  // From behind a face is not seen.
  if (positive ? speed >= 0 : speed <= 0) return undefined;
  const plane = (low[axis] as number) + byte(axis);
  const distance = (plane - (from[axis] as number)) / speed;
  if (!(distance > 0 && distance < most)) return undefined;
  const voxel: [number, number, number] = [0, 0, 0];
  for (const [place, size] of [
    [(axis + 1) % 3, 4],
    [(axis + 2) % 3, 5],
  ] as const) {
    const where = (from[place] as number) + distance * (to[place] as number);
    const begin = (low[place] as number) + byte(place);
    if (where < begin || where >= begin + byte(size)) return undefined;
    voxel[place] = Math.floor(where);
  }
  voxel[axis] = positive ? plane - 1 : plane;
  return { voxel, colour: [byte(8), byte(9), byte(10), byte(11)], distance };
}
