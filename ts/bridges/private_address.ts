// Addresses that are not of the public internet: this machine, private networks, the cloud's metadata. Pure.

/** Dotted quad → number; undefined when it is none. */
function parse4(text: string): number | undefined {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text);
  if (!match) return undefined;
  const parts = match.slice(1).map(Number);
  return parts.some((part) => part > 255) ? undefined : parts.reduce((sum, part) => sum * 256 + part, 0);
}

/** Eight groups of 16 bits; undefined when it is no address. */
function parse6(text: string): number[] | undefined {
  let address = text.replace(/%.*$/, '');
  const last = address.slice(address.lastIndexOf(':') + 1);
  const quad = last.includes('.') ? parse4(last) : undefined;
  if (last.includes('.')) {
    if (quad === undefined) return undefined;
    address = `${address.slice(0, -last.length)}${(quad >>> 16).toString(16)}:${(quad & 0xffff).toString(16)}`;
  }
  const halves = address.split('::');
  if (halves.length > 2) return undefined;
  const groups = halves.map((half) => (half === '' ? [] : half.split(':')));
  const given = groups.flat();
  if (given.some((group) => !/^[\da-f]{1,4}$/i.test(group))) return undefined;
  if (halves.length === 1 ? given.length !== 8 : given.length > 7) return undefined;
  const zeros = new Array<string>(8 - given.length).fill('0');
  const [head = [], tail = []] = groups;
  return [...head, ...(halves.length === 2 ? zeros : []), ...tail].map((group) => parseInt(group, 16));
}

// RFC 6890 and its updates: network and length of the prefix.
const BLOCKS4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];

const isPrivate4 = (address: number): boolean =>
  BLOCKS4.some(([network, length]) => {
    const size = 2 ** (32 - length);
    const start = parse4(network) as number;
    return address >= start && address < start + size;
  });

function isPrivate6(groups: number[]): boolean {
  const [first = 0, second = 0] = groups;
  const quad = ((groups[6] as number) * 65536 + (groups[7] as number)) >>> 0;
  const leading = groups.findIndex((group) => group !== 0);
  // ::, ::1, and the old form of IPv4 addresses.
  if (leading === -1 || leading >= 6) return true;
  if (leading === 5 && groups[5] === 0xffff) return isPrivate4(quad);
  // Translated (64:ff9b::/96), 6to4, documentation, unique local, link local, multicast.
  if (first === 0x64 && second === 0xff9b) return isPrivate4(quad) || second !== 0xff9b;
  if (first === 0x2002) return isPrivate4(second * 65536 + (groups[2] as number));
  if (first === 0x2001 && (second === 0xdb8 || second === 0)) return true;
  return (first & 0xfe00) === 0xfc00 || (first & 0xffc0) === 0xfe80 || (first & 0xff00) === 0xff00;
}

/** True for an address, as text, that is not a public one; undefined when the text is a name. */
export function isPrivateAddress(host: string): boolean | undefined {
  const bare = host.replace(/^\[|\]$/g, '');
  const quad = parse4(bare);
  if (quad !== undefined) return isPrivate4(quad);
  const groups = bare.includes(':') ? parse6(bare) : undefined;
  if (groups) return isPrivate6(groups);
  return undefined;
}

/** Names that mean this machine or its local network without asking anybody. */
export function isPrivateName(host: string): boolean {
  const name = host.toLowerCase().replace(/\.$/, '');
  return name === 'localhost' || /\.(?:localhost|local|internal|home\.arpa)$/.test(name);
}
