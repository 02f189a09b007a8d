// JavaScript with its value: once, and in a process that keeps its state.
import { Machine } from 'bivalve';

const machine = await Machine.boot({ files: { '/tmp/n.json': '[3, 1, 2]' } });
const once = await machine.eval("JSON.parse(require('fs').readFileSync('/tmp/n.json', 'utf8')).sort()");
console.log(once.value);

const repl = await machine.repl();
await repl.eval('var total = 0; function add(n) { return total += n }');
await repl.eval('add(40)');
console.log((await repl.eval('add(2)')).value, (await repl.eval('nope')).stderrText.split('\n')[0]);
await repl.close();
await machine.dispose();
