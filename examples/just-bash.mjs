// A program that was written for just-bash: only the name in the import is another.
import { Bash, decodeBytesToUtf8, defineCommand } from 'bivalve/just-bash';

const shout = defineCommand('shout', async (args, ctx) => ({
  stdout: `${args.join(' ')}: ${decodeBytesToUtf8(ctx.stdin).toUpperCase()}`,
  stderr: '',
  exitCode: 0,
}));

const bash = new Bash({ files: { '/data/names.txt': 'bob\nalice\n' }, customCommands: [shout] });
const { stdout, exitCode, env } = await bash.exec(
  'x=$(wc -l < /data/names.txt); sort /data/names.txt | shout sorted',
);
console.log(exitCode, env.x, JSON.stringify(stdout));

// What just-bash runs one after the other, and what it has not got at all.
console.log((await bash.exec('yes | head -1; sleep 0.1 & trap "echo bye" EXIT; wait')).stdout.trim());
console.log(await bash.readFile('/data/names.txt'));
