// What is thrown may be anything: uncaughtException sees it as it is.
const seen = []; process.on('uncaughtException', (e, o) => { seen.push(e); if (seen.length === 6) console.log(seen.map((x) => (x instanceof Error ? x.message : x)), o); }); for (const v of [new Error('e'), 'text', null, undefined, 5, { a: 1 }]) setImmediate(() => { throw v; });
//# status: 0
//| [ 'e', 'text', null, undefined, 5, { a: 1 } ] uncaughtException
