// Promise jobs: how many turns each form takes.
const log = []; const chain = (name, n, p = Promise.resolve()) => { for (let i = 1; i <= n; i++) p = p.then(() => log.push(name + i)); return p; }; chain('a', 7); Promise.resolve(Promise.resolve()).then(() => log.push('resolve(promise)')); new Promise((ok) => ok(Promise.resolve())).then(() => log.push('executor(promise)')); Promise.resolve({ then(ok) { ok(); } }).then(() => log.push('thenable')); (async () => { await null; log.push('await null'); await Promise.resolve(); log.push('await promise'); await { then(ok) { ok(); } }; log.push('await thenable'); })(); (async () => Promise.resolve())().then(() => log.push('async returns promise')); (async () => 1)().then(() => log.push('async returns value')); Promise.resolve().finally(() => {}).then(() => log.push('finally')); Promise.all([1, Promise.resolve(2)]).then(() => log.push('all')); Promise.race([Promise.resolve()]).then(() => log.push('race')); Promise.allSettled([Promise.reject(1)]).then(() => log.push('allSettled')); Promise.any([Promise.resolve(1)]).then(() => log.push('any')); Promise.reject(1).catch(() => log.push('catch')).then(() => log.push('after catch')); Promise.resolve().then(() => Promise.resolve()).then(() => log.push('then returns promise')); (async () => { try { await Promise.reject(1); } catch { log.push('await rejected'); } })(); (async function* () { yield 1; })().next().then(() => log.push('async generator')); (async () => { for await (const x of [1]) log.push('for await'); log.push('after for await'); })(); setImmediate(() => console.log(log.join('\n')));
//# status: 0
//| a1
//| resolve(promise)
//| await null
//| async returns value
//| catch
//| await rejected
//| a2
//| thenable
//| await promise
//| all
//| race
//| allSettled
//| any
//| after catch
//| async generator
//| for await
//| a3
//| executor(promise)
//| async returns promise
//| a4
//| await thenable
//| finally
//| then returns promise
//| after for await
//| a5
//| a6
//| a7
