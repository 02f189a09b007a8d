// Try something, look at what it changed, take it back; and the same in a fork.
import { Machine } from 'bivalve';

const machine = await Machine.boot({ files: { '/project/a.txt': 'keep me\n' } });
const mark = await machine.checkpoint();
await machine.exec('rm -r /project/a.txt; echo new > /project/b.txt');
for (const { kind, path } of await machine.diff(mark)) console.log(kind, path);
await machine.rollback(mark);
console.log((await machine.exec('cat /project/a.txt')).stdoutText.trim());

const fork = await machine.fork();
await fork.exec('echo elsewhere > /project/a.txt');
console.log((await machine.exec('cat /project/a.txt')).stdoutText.trim());
await Promise.all([fork.dispose(), machine.dispose()]);
