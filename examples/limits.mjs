// A script that would never end: the limit is a typed error with the output so far.
import { BivalveError, Machine } from 'bivalve';

const machine = await Machine.boot();
try {
  await machine.exec('echo started; while :; do :; done', { limits: { wallMs: 200 } });
} catch (error) {
  if (!(error instanceof BivalveError)) throw error;
  console.log(error.kind, error.limit.name, JSON.stringify(error.result.stdoutText));
}
console.log((await machine.exec('echo still here')).stdoutText);
await machine.dispose();
