const readline = require('readline');
const { Readable } = require('stream');
const rl = readline.createInterface({ input: Readable.from(['one\ntw', 'o\r\nthree\r', '\n\nlast']) });
rl.on('line', (l) => console.log(JSON.stringify(l)));
rl.on('close', async () => {
  console.log('closed');
  for await (const line of readline.createInterface({ input: Readable.from('a\nb\nc') })) console.log('iter', line);
  const fs = require('fs');
  fs.writeFileSync('l.txt', 'x\ny\n');
  const r = readline.createInterface({ input: fs.createReadStream('l.txt'), crlfDelay: Infinity });
  for await (const line of r) { console.log(line); break; }
  console.log(r.closed);
});
//# status: 0
//| "one"
//| "two"
//| "three"
//| ""
//| "last"
//| closed
//| iter a
//| iter b
//| iter c
//| x
//| undefined
