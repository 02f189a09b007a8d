async function* count(n) { try { for (let i = 0; i < n; i++) { yield i; } } finally { console.log('closed'); } }
(async () => {
  for await (const x of count(5)) { if (x === 2) break; console.log(x); }
  const it = count(2);
  console.log(await it.next(), await it.return('r'), await it.next());
  const t = count(2);
  await t.next();
  await t.throw(new Error('in')).catch((e) => console.log('threw', e.message));
  const many = count(3);
  console.log(await Promise.all([many.next(), many.next(), many.next(), many.next()]));
  async function* del() { yield* count(1); yield* [Promise.resolve('p')]; }
  const all = [];
  for await (const v of del()) all.push(v);
  console.log(all);
  const sync = { [Symbol.iterator]: () => [1, 2][Symbol.iterator]() };
  for await (const v of sync) console.log('sync', v);
})();
//# status: 0
//| 0
//| 1
//| closed
//| closed
//| { value: 0, done: false } { value: 'r', done: true } { value: undefined, done: true }
//| closed
//| threw in
//| closed
//| [
//|   { value: 0, done: false },
//|   { value: 1, done: false },
//|   { value: 2, done: false },
//|   { value: undefined, done: true }
//| ]
//| closed
//| [ 0, 'p' ]
//| sync 1
//| sync 2
