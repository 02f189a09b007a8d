// The notebook's own path: how soon a request is seen, how soon a result stands in the file, how many jobs a second, with a
// small log and with one of 20 MB; and two hundred realms at once. In brackets the reference's figures, as its own
// documentation of tests had them.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { EMPTY, FOOTER, js, Realm, serve } from '../notebook/support.mjs';
import { median, ms as shown, publish } from './support.mjs';

const document = fileURLToPath(new URL('../../docs/notebook.md', import.meta.url));
const LARGE = 20 << 20;
const JOBS = 40;

const ends = [];
const t = { after: (end) => ends.unshift(end) };
const scratch = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'bivalve-bench-')));

const statusOf = (pid, key) =>
  Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))[1]);
/** Milliseconds of processor time: of the program itself, and of the system for it. */
const cpuOf = (pid) => {
  const fields = fs
    .readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return { own: Number(fields[11]) * 10, system: Number(fields[12]) * 10 };
};

async function measure(name, log) {
  const dir = path.join(scratch, name);
  fs.mkdirSync(path.join(dir, 'daebug'), { recursive: true });
  const file = path.join(dir, 'daebug/pg.md');
  fs.writeFileSync(file, log);
  const server = await serve(t, dir);
  const realm = new Realm(server);
  const seen = [];
  const written = [];
  // The first visit reads the whole log.
  let poll = realm.job();
  fs.appendFileSync(file, js('0'));
  await realm.post({ ok: true, value: 0, jobId: (await poll).id });
  const cpu = cpuOf(server.child.pid);
  const began = performance.now();
  for (let i = 1; i <= JOBS; i++) {
    poll = realm.job();
    const asked = performance.now();
    fs.appendFileSync(file, js(`${i}`));
    const { id } = await poll;
    seen.push(performance.now() - asked);
    const told = performance.now();
    await realm.post({ ok: true, value: i, jobId: id });
    written.push(performance.now() - told);
  }
  const took = performance.now() - began;
  const after = cpuOf(server.child.pid);
  const figures = {
    seen: median(seen),
    written: median(written),
    rate: (JOBS / took) * 1000,
    own: (after.own - cpu.own) / JOBS,
    system: (after.system - cpu.system) / JOBS,
    memory: statusOf(server.child.pid, 'VmRSS') / 1024,
  };
  await server.stop();
  return figures;
}

const old = '#### 👍pg to agent at 10:00:00 (1ms)\n```JSON\nsome old value of some length\n```\n\n';
const small = await measure('small', EMPTY);
const large = await measure(
  'large',
  `# T\n\n${old.repeat(Math.ceil(LARGE / Buffer.byteLength(old)))}${FOOTER}`,
);

/** Many realms, of which some work at once: every job once, every reply in its own log. */
async function many(realms, active, jobs) {
  const dir = path.join(scratch, 'many');
  const names = Array.from({ length: realms }, (_, i) => `realm-${i}`);
  fs.mkdirSync(path.join(dir, 'daebug'), { recursive: true });
  for (const name of names) fs.writeFileSync(path.join(dir, `daebug/${name}.md`), EMPTY);
  const server = await serve(t, dir);
  let missed = 0;
  let doubled = 0;
  const stop = new AbortController();
  const idle = names.slice(active).map(async (name) => {
    const realm = new Realm(server, name);
    while (!stop.signal.aborted) await fetch(realm.endpoint, { signal: stop.signal }).catch(() => undefined);
  });
  const began = performance.now();
  await Promise.all(
    names.slice(0, active).map(async (name) => {
      const realm = new Realm(server, name);
      const file = path.join(dir, `daebug/${name}.md`);
      for (let i = 0; i < jobs; i++) {
        const poll = realm.job();
        fs.appendFileSync(file, js(`${name}.${i}`));
        const { id, code } = await poll;
        if (code !== `${name}.${i}`) doubled++;
        await realm.post({ ok: true, value: `<${code}>`, jobId: id });
      }
      const text = fs.readFileSync(file, 'utf8');
      for (let i = 0; i < jobs; i++) {
        const count = text.split(`\n<${name}.${i}>\n`).length - 1;
        if (count === 0) missed++;
        if (count > 1) doubled++;
      }
    }),
  );
  const rate = ((active * jobs) / (performance.now() - began)) * 1000;
  stop.abort();
  await Promise.all(idle);
  await server.stop();
  return { rate, missed, doubled };
}
const crowd = await many(200, 50, 6);

const row = (what, key, show, goals) => [
  what,
  `${show(small[key])} (${goals[0]})`,
  `${show(large[key])} (${goals[1]})`,
  goals[2],
];
publish(
  document,
  'notebook',
  ['', 'small log (goal)', 'log of 20 MB (goal)', 'reference: small, 20 MB'],
  [
    row('a block is appended → a waiting poll has it, median', 'seen', shown, ['60 ms', `${shown(small.seen * 1.1)}`, '160 ms, 1.2 s']),
    row('a result is posted → it stands in the file, median', 'written', shown, ['5 ms', '15 ms', '–, 619 ms']),
    row('jobs one after the other', 'rate', (rate) => `${rate.toFixed(1)}/s`, ['15/s', '10/s', '5.9/s, 0.5/s']),
    row('processor time of a job, the program', 'own', shown, ['–', 'the same', '–']),
    row('… and the system', 'system', shown, ['–', '–', '–']),
    row('resident memory', 'memory', (mib) => `${mib.toFixed(0)} MiB`, ['–', '80 MiB', '–, 1,026 MiB']),
    ['200 realms poll, 50 of them work at once', `${crowd.rate.toFixed(0)} jobs/s`, `${crowd.missed} missed, ${crowd.doubled} doubled (0)`, '–'],
  ],
); // prettier-ignore
for (const end of ends) await end();
fs.rmSync(scratch, { recursive: true, force: true });
