// Functions of yours for scripts inside: as modules with checked signatures, and as globals.
import { Machine, native } from 'bivalve';

const stock = new Map([['apple', 3]]);
const machine = await Machine.boot({
  modules: {
    stock: {
      count: native(['string'], 'integer', (name) => stock.get(name) ?? 0),
      // A promise: the script gets one too, and goes on meanwhile.
      order: native(['string', 'integer'], 'promise<integer>', async (name, n) => {
        stock.set(name, (stock.get(name) ?? 0) + n);
        return stock.get(name);
      }),
    },
  },
  globals: { log: (...words) => console.log('script says:', ...words) },
});

const { value } = await machine.eval(`
  var stock = require('stock');
  log('there are', stock.count('apple'));
  try { stock.count(7) } catch (e) { log(e.message) }
  stock.order('apple', 4)`);
console.log(value);
await machine.dispose();
