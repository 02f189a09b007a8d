async function pool(jobs, size) { const out = []; let i = 0, active = 0, peak = 0; await Promise.all(Array.from({ length: size }, async () => { while (i < jobs.length) { const k = i++; active++; peak = Math.max(peak, active); out[k] = await jobs[k](); active--; } })); return { out, peak }; }
pool(Array.from({ length: 7 }, (_, k) => () => new Promise((r) => setTimeout(r, 3, k * k))), 3).then((r) => console.log(r));
const timeout = (p, ms) => Promise.race([p, new Promise((_, j) => setTimeout(j, ms, new Error('timeout')))]);
timeout(new Promise(() => {}), 5).catch((e) => console.log(e.message));
const retry = async (f, n) => { for (let i = 1; ; i++) { try { return await f(i); } catch (e) { if (i === n) throw e; } } };
retry(async (i) => { if (i < 3) throw new Error('no ' + i); return 'got ' + i; }, 5).then(console.log);
retry(async (i) => { throw new Error('never ' + i); }, 2).catch((e) => console.log(e.message));
//# status: 0
//| never 2
//| got 3
//| timeout
//| {
//|   out: [
//|      0,  1,  4, 9,
//|     16, 25, 36
//|   ],
//|   peak: 3
//| }
