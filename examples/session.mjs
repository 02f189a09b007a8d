// One shell that keeps its state from call to call.
import { Machine } from 'bivalve';

const machine = await Machine.boot();
const shell = await machine.shell();
await shell.exec('cd /tmp; greet() { echo "hello $1"; }; x=1');
console.log((await shell.exec('greet $((x + 1)); pwd')).stdoutText.trim());
await shell.close();
await machine.dispose();
