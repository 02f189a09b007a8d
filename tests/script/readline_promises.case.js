//# stdin: "first\nsecond\n"
const { createInterface } = require('readline/promises');
(async () => {
  const rl = createInterface({ input: process.stdin, output: process.stdout });
  const a = await rl.question('q1 ');
  const b = await rl.question('q2 ');
  console.log([a, b]);
  rl.close();
})();
//# status: 0
//| q1 q2
//# unterminated
