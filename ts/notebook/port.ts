// Which port a directory has.

/** 8100 to 9099, from a name: the same on every computer. */
export function derivePort(name: string): number {
  let hash = 0;
  const lower = name.toLowerCase();
  for (let i = 0; i < lower.length; i++) hash = ((hash << 5) - hash + lower.charCodeAt(i)) | 0;
  return 8100 + (Math.abs(hash) % 1000);
}

/** The last part of a path, whatever its separators. */
export const baseName = (root: string): string => /([^/\\]*)[/\\]*$/.exec(root)?.[1] ?? '';

/** The derived port, and those that are tried when it is taken. */
export function candidatePorts(root: string): { first: number; others: number[] } {
  const name = baseName(root);
  const others = Array.from({ length: 19 }, (_, i) => derivePort(name + String(i + 1)));
  return { first: derivePort(name), others };
}
