// Ten thousand messages in order, and an answer of false while they wait.
const cp = require('child_process');
if (process.argv[2] === 'child') {
  let count = 0;
  let wrong = 0;
  process.on('message', (m) => {
    if (m.end) {
      process.send({ count, wrong });
      process.disconnect();
      return;
    }
    if (m.i !== count++) wrong++;
  });
} else {
  const child = cp.fork(__filename, ['child']);
  let full = 0;
  let called = 0;
  let failed = 0;
  for (let i = 0; i < 10000; i++) {
    const sent = child.send({ i, text: 'x'.repeat(i % 300) }, (error) => {
      called++;
      if (error) failed++;
    });
    if (!sent) full++;
  }
  child.send({ end: true });
  child.on('message', (m) => console.log(m));
  child.on('close', (code) => console.log(code, full > 0, called, failed));
}
//# status: 0
//| { count: 10000, wrong: 0 }
//| 0 true 10000 0
