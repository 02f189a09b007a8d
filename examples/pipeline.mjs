// Real data through a concurrent pipeline, with a command of one's own in it.
import { Machine } from 'bivalve';

const machine = await Machine.boot({
  files: { '/data/words.txt': 'pear\napple\nfig\napple\n' },
  limits: { wallMs: 5000 },
  commands: { shout: async (context) => (await context.text()).toUpperCase() },
});
const result = await machine.exec('sort /data/words.txt | uniq -c | sort -rn | head -1 | shout');
console.log(result.exitCode, result.stdoutText.trim());
await machine.dispose();
