// SHA-256 (FIPS 180-4), for pages that have no crypto.subtle. Used once per page, on the module.

// The first 32 bits of the fractional parts of the cube roots of the first 64 primes, and of the square
// roots of the first 8.
function roots(count: number, power: number): Uint32Array {
  const out: number[] = [];
  for (let n = 2; out.length < count; n++) {
    let prime = true;
    for (let d = 2; d * d <= n; d++) if (n % d === 0) prime = false;
    if (prime) out.push((n ** power - Math.floor(n ** power)) * 2 ** 32);
  }
  return Uint32Array.from(out);
}

const K = roots(64, 1 / 3);
const rotate = (x: number, n: number): number => (x >>> n) | (x << (32 - n));

export function sha256Hex(message: Uint8Array): string {
  const length = message.byteLength;
  const padded = new Uint8Array(Math.ceil((length + 9) / 64) * 64);
  padded.set(message);
  padded[length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setBigUint64(padded.byteLength - 8, BigInt(length) * 8n);
  const h = roots(8, 1 / 2);
  const w = new Uint32Array(64);
  const at = (array: Uint32Array, i: number): number => array[i] as number;
  for (let block = 0; block < padded.byteLength; block += 64) {
    for (let i = 0; i < 16; i++) w[i] = view.getUint32(block + 4 * i);
    for (let i = 16; i < 64; i++) {
      const a = at(w, i - 15);
      const b = at(w, i - 2);
      const s0 = rotate(a, 7) ^ rotate(a, 18) ^ (a >>> 3);
      const s1 = rotate(b, 17) ^ rotate(b, 19) ^ (b >>> 10);
      w[i] = at(w, i - 16) + s0 + at(w, i - 7) + s1;
    }
    const s = h.slice();
    for (let i = 0; i < 64; i++) {
      const [a, b, c, , e, f, g] = s as unknown as [number, number, number, number, number, number, number];
      const one = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
      const t1 = (at(s, 7) + one + ((e & f) ^ (~e & g)) + at(K, i) + at(w, i)) | 0;
      const zero = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
      const t2 = (zero + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      s.copyWithin(1, 0, 7);
      s[4] = at(s, 4) + t1;
      s[0] = t1 + t2;
    }
    for (let i = 0; i < 8; i++) h[i] = at(h, i) + at(s, i);
  }
  return Array.from(h, (word) => word.toString(16).padStart(8, '0')).join('');
}
