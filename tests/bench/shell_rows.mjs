// The shell's workloads: a script each, over files that `makeFiles` makes. Seeded: the same bytes every time.
import fs from 'node:fs';
import path from 'node:path';

function* numbers() {
  for (let state = 1; ;) {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    yield state / 0x7fffffff;
  }
}

/** Writes the workloads' files below `dir`. */
export function makeFiles(dir) {
  const random = numbers();
  const upTo = (n) => Math.floor(random.next().value * n);
  const pick = (list) => list[upTo(list.length)];
  const levels = ['info', 'debug', 'warn', 'error', 'trace'];
  const words = [
    'connection',
    'request',
    'user',
    'database',
    'timeout',
    'cache',
    'closed',
    'opened',
    'handler',
  ];
  const two = (n) => String(n).padStart(2, '0');
  const write = (name, content) => fs.writeFileSync(path.join(dir, name), content);

  const log = [];
  for (let size = 0; size < 20 * 2 ** 20;) {
    const line =
      `2024-01-${two(1 + upTo(28))}T${two(upTo(24))}:00:00 host${upTo(100)} ${pick(levels)} ${pick(words)} ` +
      `${pick(words)} id=${upTo(1e6)} status=${pick([200, 200, 200, 404, 500, 503])}\n`;
    log.push(line);
    size += line.length;
  }
  const text = Buffer.from(log.join(''));
  write('log20m', text);
  write('big50', Buffer.concat([text, text, text]).subarray(0, 50 * 2 ** 20));
  const lines = (count, line) => Array.from({ length: count }, (_, i) => `${line(i)}\n`).join('');
  write(
    'nums500k',
    lines(500_000, () => upTo(1e7)),
  );
  write(
    'cols500k',
    lines(500_000, () => `${upTo(1e6)} key${upTo(1000)} ${pick(words)}`),
  );
  write(
    'lines200k',
    lines(200_000, (i) => `${pick(words)} ${i} by user${upTo(1000)} at host${upTo(100)}`),
  );
  write(
    'lines20k',
    lines(20_000, (i) => `word${i} and the rest of line ${i}`),
  );
  for (let i = 1; i <= 20; ++i)
    for (let j = 1; j <= 20; ++j) {
      const below = path.join(dir, `tree/d${i}/e${j}`);
      fs.mkdirSync(below, { recursive: true });
      for (let k = 0; k < 50; ++k)
        fs.writeFileSync(
          path.join(below, `f${k}.txt`),
          (k % 10 === 3 ? 'some needle here\n' : 'nothing to see\n').repeat(5),
        );
    }
}

/** name: what the table says; files: what it reads (a name, or `tree`); status: what else than 0 is right. */
export const rows = [
  {
    name: '`for ((i=0;i<100000;i++)); do ((s+=i)); done`',
    script: 'for ((i=0;i<100000;i++)); do ((s+=i)); done',
  },
  { name: '`s+="item $i,"` 20,000 times', script: 'for ((i=0;i<20000;i++)); do s+="item $i,"; done' },
  { name: '`a+=($i)` 20,000 times', script: 'for ((i=0;i<20000;i++)); do a+=($i); done' },
  {
    name: '`fib 18`, a recursive function',
    script:
      'fib() { local n=$1; if ((n<2)); then r=$n; return; fi; fib $((n-1)); local a=$r; fib $((n-2)); ((r+=a)); }; fib 18',
  },
  { name: '1,000 × `x=$(echo $i)`', script: 'for ((i=0;i<1000;i++)); do x=$(echo $i); done' },
  {
    name: '`while read -r a b` over 20,000 lines',
    script: 'while read -r a b; do :; done < lines20k',
    files: ['lines20k'],
  },
  {
    name: '20,000 × `${x##*/} ${b%%.*} ${e^^}`',
    script:
      'p=/usr/lib/foo.tar.gz b=name.ext.gz e=hello; for ((i=0;i<20000;i++)); do x=${p##*/} y=${b%%.*} z=${e^^}; done',
  },
  {
    name: '`seq 1 200000 \\| grep 7 \\| sort -rn \\| head -5`',
    script: 'seq 1 200000 | grep 7 | sort -rn | head -5',
  },
  { name: '`grep -c` of a word, 20 MB', script: "grep -c 'connection' log20m", files: ['log20m'] },
  {
    name: "`grep -cE '(error\\|warn) .*status=5[0-9]{2}'`, 20 MB",
    script: "grep -cE '(error|warn) .*status=5[0-9]{2}' log20m",
    files: ['log20m'],
  },
  {
    name: '`sed -E` with two substitutions, 200,000 lines',
    script: "sed -E 's/user([0-9]+)/<\\1>/; s/(cache|timeout) ([0-9]+)/\\2 \\1/' lines200k > /dev/null",
    files: ['lines200k'],
  },
  { name: '`sort -n`, 500,000 lines', script: 'sort -n nums500k > /dev/null', files: ['nums500k'] },
  {
    name: '`sort -k2 \\| cut \\| uniq -c \\| sort -rn`, 500,000 lines',
    script: "sort -k2 cols500k | cut -d' ' -f2 | uniq -c | sort -rn > /dev/null",
    files: ['cols500k'],
  },
  { name: '`find -name` over 20,000 files', script: "find tree -name '*7.txt' > /dev/null", files: ['tree'] },
  { name: '`grep -rl` over 20,000 files', script: 'grep -rl needle tree > /dev/null', files: ['tree'] },
  { name: 'a glob of three levels over 20,000 files', script: 'set -- tree/*/*/*7.txt; :', files: ['tree'] },
  { name: '`wc`, 50 MB', script: 'wc big50 > /dev/null', files: ['big50'] },
  {
    name: '`cut \\| tr \\| sort -u`, 20 MB',
    script: "cut -d' ' -f1 log20m | tr a-z A-Z | sort -u > /dev/null",
    files: ['log20m'],
  },
  {
    name: '`cat` ten deep, 20 MB',
    script: `cat log20m${' | cat'.repeat(9)} > /dev/null`,
    files: ['log20m'],
  },
];
