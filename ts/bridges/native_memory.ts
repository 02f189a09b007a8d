// What a script may do with the host's memory: its own blocks within their bounds as long as they are not freed, and
// memory of native code where the system says that it is there.
import type { NativeLanes } from './native_lane.js';

const refuse = (code: string, text: string): Error => Object.assign(new Error(text), { code });
/** So many freed blocks are known. */
const MOST_FREED = 65_536;

export class NativeMemory {
  readonly #lanes: NativeLanes;
  /** Begin → size, of what was allocated by the bridge, and by malloc of native code. */
  readonly #own = new Map<number, number>();
  readonly #foreign = new Map<number, number>();
  readonly #freed = new Map<number, number>();
  /** All begins, sorted. */
  readonly #begins: number[] = [];
  bytes = 0;

  constructor(lanes: NativeLanes) {
    this.#lanes = lanes;
  }

  /** The place of the last begin that is not above. */
  #place(address: number): number {
    let low = 0;
    let high = this.#begins.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#begins[middle] as number) <= address) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  #sizeOf(begin: number): number {
    return this.#own.get(begin) ?? this.#foreign.get(begin) ?? this.#freed.get(begin) ?? 0;
  }

  add(address: number, size: number, own: boolean): void {
    // What was freed there is forgotten.
    for (let at = this.#place(address + size - 1); at >= 0; at--) {
      const begin = this.#begins[at] as number;
      if (begin + this.#sizeOf(begin) <= address && begin !== address) break;
      this.#freed.delete(begin);
      this.#foreign.delete(begin);
      this.#begins.splice(at, 1);
    }
    (own ? this.#own : this.#foreign).set(address, size);
    this.#begins.splice(this.#place(address) + 1, 0, address);
    if (own) this.bytes += size;
  }

  /** Throws for what is no such block, or is none any more. */
  free(address: number, own: boolean): void {
    const table = own ? this.#own : this.#foreign;
    const size = table.get(address);
    if (size === undefined) {
      if (this.#freed.has(address)) throw refuse('EFAULT', 'the memory has been freed');
      throw refuse('EFAULT', own ? 'no memory of this script' : 'no memory that was allocated there');
    }
    table.delete(address);
    if (own) this.bytes -= size;
    this.#freed.set(address, size);
    if (this.#freed.size <= MOST_FREED) return;
    const oldest = this.#freed.keys().next().value as number;
    this.#freed.delete(oldest);
    this.#begins.splice(this.#place(oldest), 1);
  }

  isFreed(address: number): boolean {
    const begin = this.#begins[this.#place(address)];
    return begin !== undefined && this.#freed.has(begin) && address < begin + (this.#freed.get(begin) ?? 0);
  }
  isOwn(address: number): boolean {
    return this.#own.has(address);
  }

  /** Throws unless so many bytes may be used so. Bytes up to the end of the block, if it is a known one. */
  check(address: number, size: number, right: 'r' | 'w' | 'x'): number | undefined {
    const begin = this.#begins[this.#place(address)];
    // No block has code.
    if (right !== 'x' && begin !== undefined && address < begin + Math.max(1, this.#sizeOf(begin))) {
      if (this.#freed.has(begin)) throw refuse('EFAULT', 'the memory has been freed');
      const left = begin + this.#sizeOf(begin) - address;
      if (size > left) throw refuse('EFAULT', `${size} bytes where ${left} are`);
      return left;
    }
    const rights = address > 0 ? this.#lanes.rights(address, size) : '';
    if (rights === undefined ? right === 'x' : !rights.includes(right))
      throw refuse('EFAULT', `no memory at 0x${address.toString(16)}`);
    return undefined;
  }
}
