// What the tests of killed writers do to a store: the n-th operation, the same wherever it is asked for; as text for the
// guest, too.
export const OPERATION = `function operation(n) {
  var x = Math.imul(n + 1, 0x9e3779b1) >>> 0;
  x = (x ^ x >>> 15) >>> 0;
  x = Math.imul(x, 0x85ebca77) >>> 0;
  x = (x ^ x >>> 13) >>> 0;
  if (n % 20 === 19) return { what: 'Compact' };
  var key = 'k' + x % 30, kind = (x >>> 8) % 10, text = '';
  for (var i = (x >>> 12) % 200; i >= 0; i--) text += n + ':' + i + ' ';
  return { what: kind === 0 ? 'Delete' : kind < 3 ? 'PutCompressed' : 'Put', key: key, value: text };
}`;

export const operation = new Function(`${OPERATION}\nreturn operation;`)();

/** Keys and values behind the operations from..to-1. */
export function apply(values, from, to) {
  const after = new Map(values);
  for (let n = from; n < to; n++) {
    const { what, key, value } = operation(n);
    if (what === 'Delete') after.delete(key);
    else if (what !== 'Compact') after.set(key, value);
  }
  return after;
}
