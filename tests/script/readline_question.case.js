//# stdin: "Ann\n42\nmore\n"
const readline = require('readline');
const rl = readline.createInterface({ input: process.stdin, output: process.stdout });
rl.question('name? ', (name) => {
  rl.question('age? ', (age) => {
    console.log('[' + name + ':' + age + ']');
    rl.on('line', (l) => { console.log('line', l); rl.close(); });
  });
});
rl.on('close', () => console.log('bye'));
//# status: 0
//| name? age? [Ann:42]
//| line more
//| bye
