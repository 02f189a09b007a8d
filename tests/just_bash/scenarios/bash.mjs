// Bash: what a script gets and what comes back.
import { attempt, plain } from '../support.mjs';

/** Runs scripts one after the other in one Bash. */
const runs =
  (options, ...scripts) =>
  async ({ Bash }) => {
    const bash = new Bash(typeof options === 'function' ? options() : options);
    const out = [];
    for (const script of scripts) {
      const [text, execOptions] = Array.isArray(script) ? script : [script];
      out.push(plain(await bash.exec(text, execOptions)));
    }
    return out;
  };

export const scenarios = {
  'results and statuses': runs(
    {},
    'echo hi',
    'echo out; echo err >&2; exit 3',
    'nosuch',
    'false\nnosuch foo',
    'f() { nosuch; }; f',
    'cat nofile',
    'cd /nodir',
    'true && echo yes || echo no',
    '[ 1 -eq 2 ]',
    'echo $((2 ** 10))',
    'set -e; false; echo no',
    'exit',
    '',
    '# only a comment',
  ),
  'a shell starts anew, files stay': runs(
    {},
    'x=1; cd /tmp; f() { echo f; }; echo data > file',
    'echo "[$x]"; pwd; f 2>/dev/null || echo none; cat /tmp/file',
    'export y=2',
    'echo "[$y]"',
  ),
  'env and cwd of the constructor': runs(
    { env: { A: '1', HOME: '/root' }, cwd: '/job/dir' },
    'echo $A $HOME $PWD; pwd',
    'echo ~; cd; pwd',
    'ls -d /job/dir',
  ),
  'options of exec': runs(
    { env: { A: '1' } },
    ['echo $A $B', { env: { B: '2' } }],
    ['echo $A $B', { env: { A: 'over' } }],
    'echo $A $B',
    ['env', { env: { ONLY: 'x' }, replaceEnv: true }],
    ['pwd', { cwd: '/tmp' }],
    'pwd',
    ['cat', { stdin: 'héllo\n' }],
    ['wc -c', { stdin: 'héllo\n' }],
    ['wc -c', { stdin: '\xff\xfe', stdinKind: 'bytes' }],
    ['read a; echo "<$a>"; cat', { stdin: 'one\ntwo\n' }],
    ['echo', { args: ['a b', '$x', "it's", '*', ''] }],
    ['printf "%s|"', { args: ['a', 'b c'] }],
    ['echo first; echo second', { args: ['x'] }],
    ['echo "$#" "$1"', { args: ['x y'] }],
    ['cat <<EOF\n  indented\nEOF', { rawScript: true }],
    '\n    echo one\n    echo two\n',
  ),
  'variables at the end': async ({ Bash }) => {
    const bash = new Bash({ env: { GIVEN: 'g' } });
    const out = [];
    for (const script of [
      'x=1; export y="a b"; z=$\'t\\tn\\nq"$\\\\\'; n=; GIVEN=changed',
      'x=1; exit 3',
      'set -e; x=2; false',
      'x="é"; cd /tmp',
      'unset GIVEN HOME',
      'f() { local l=1; g=2; }; f',
      '(x=1)',
      'readonly r=1; declare -i n=5; export n',
    ]) {
      const { env } = await bash.exec(script);
      out.push(
        Object.fromEntries(
          ['x', 'y', 'z', 'n', 'g', 'l', 'r', 'GIVEN', 'HOME', 'PWD', 'OLDPWD', 'PATH'].map((name) => [
            name,
            env[name],
          ]),
        ),
      );
    }
    return out;
  },
  'getters and files': async ({ Bash }) => {
    const bash = new Bash({
      cwd: '/app',
      env: { A: '1' },
      files: { '/app/f': 'x', '/app/bin': new Uint8Array([255]), '/app/mode': { content: 'm', mode: 0o700 } },
    });
    await bash.writeFile('new', 'n\n');
    await bash.exec('cat f new > both; chmod 640 f');
    return [
      bash.getCwd(),
      bash.getEnv().A,
      bash.getEnv().HOME,
      bash.getEnv().PATH,
      bash.getEnv().PWD,
      await bash.readFile('both'),
      await bash.readFile('/app/f'),
      (await bash.fs.stat('/app/f')).mode,
      (await bash.fs.stat('/app/mode')).mode,
      [...(await bash.fs.readFileBuffer('/app/bin'))],
      await attempt(() => bash.readFile('none')),
    ];
  },
  'lazy files': async ({ Bash }) => {
    const calls = [];
    const bash = new Bash({
      files: {
        '/data/a': () => {
          calls.push('a');
          return 'A\n';
        },
        '/data/b': async () => {
          calls.push('b');
          return 'B\n';
        },
        '/data/c': () => {
          calls.push('c');
          return 'C\n';
        },
      },
    });
    const out = [];
    out.push(plain(await bash.exec('cat /data/a /data/b')), plain(await bash.exec('cat /data/a')));
    out.push(plain(await bash.exec('echo new > /data/c; cat /data/c')));
    return [out, calls];
  },
  bytes: runs(
    {},
    "printf '\\xff\\xfe'",
    'echo é; echo 日本',
    "printf '\\x00a' | od -An -c",
    'echo aGk= | base64 -d',
    "printf '\\xff' > f; wc -c < f; cat f",
    'echo é | wc -c',
    'x=é; echo ${#x}',
  ),
  'pipes, redirections and files': runs(
    { files: { '/data/a.txt': 'b\na\nc\n', '/data/n.csv': '1,2\n3,4\n' } },
    'sort /data/a.txt | head -2',
    'cat < /data/a.txt > /tmp/copy && wc -l /tmp/copy',
    'echo x >> /tmp/log; echo y >> /tmp/log; cat /tmp/log',
    'ls /data; ls /none 2>/dev/null || echo none',
    'cd /data; for f in *; do echo "$f"; done',
    'grep -c , /data/n.csv; cut -d, -f2 /data/n.csv',
    'find /data -type f | sort',
    'mkdir -p /x/y/z && touch /x/y/z/f && rm -r /x/y && ls /x',
    'ln -s /data/a.txt /l && cat /l && readlink /l',
    'mv /data/a.txt /data/b.txt; cp /data/b.txt /data/c.txt; ls /data',
    'echo a > /f; ln /f /g; echo b >> /g; cat /f; rm /f; cat /g',
    'cat <<< here; cat << E\ndoc $((1+1))\nE',
    'exec 3>/tmp/three; echo three >&3; exec 3>&-; cat /tmp/three',
    'diff <(echo a) <(echo b)',
    'tee /tmp/t1 < /data/n.csv | wc -l; cat /tmp/t1',
    'sed -i s/1/9/ /data/n.csv; cat /data/n.csv',
    "awk -F, '{s += $1} END {print s}' /data/n.csv",
    'echo \'{"a":[1,2]}\' | jq -c .a',
    'echo "#!/bin/bash\necho script $1" > /s.sh; bash /s.sh arg; chmod +x /s.sh; /s.sh other',
    'while read -r l; do echo "<$l>"; done < /data/n.csv',
  ),
  'a standard layout': async ({ Bash }) => {
    const bash = new Bash();
    const has = {};
    for (const path of [
      '/bin',
      '/usr/bin',
      '/home/user',
      '/tmp',
      '/bin/ls',
      '/usr/bin/grep',
      '/bin/nosuch',
      '/dev',
      '/proc',
    ])
      has[path] = await bash.fs.exists(path);
    return [
      has,
      plain(
        await bash.exec(
          'which ls; type cat; [ -x /bin/ls ] && echo executable; /bin/echo by path; ls -d /home/user /tmp; pwd; echo $HOME; whoami',
        ),
      ),
    ];
  },
  'commands on a list': runs(
    { commands: ['echo', 'cat', 'ls'] },
    'echo hi | cat',
    'grep x',
    'ls /bin/grep /bin/cat',
    'curl http://localhost',
  ),
  'no network without a network': runs({}, 'curl http://example.com/'),
  'constructor refusals': async ({ Bash }) => {
    const out = [];
    for (const options of [
      { executionLimits: { maxCallDepth: -1 } },
      { executionLimits: { maxOutputSize: 1.5 } },
      { executionLimits: { maxCommandCount: Infinity } },
      { executionLimits: { unknown: -1 } },
      { executionLimitProfile: 'strict' },
      { network: { allowedUrlPrefixes: ['example.com'] } },
      { network: { allowedUrlPrefixes: ['https://example.com/v1'] } },
    ])
      out.push(await attempt(async () => void new Bash(options)));
    return out;
  },
  'a recursion': runs({ executionLimits: { maxCallDepth: 10 } }, 'f() { f; }; f; echo after'),
  'output without end': async ({ Bash }) => {
    const bash = new Bash({ executionLimits: { maxOutputSize: 1000 } });
    const { exitCode, stderr } = await bash.exec('for i in 1 2 3 4 5 6 7 8 9; do printf "%0200d" 0; done');
    return [exitCode, stderr.includes('maxOutputSize')];
  },
  'loops without end': async ({ Bash }) => {
    const out = [];
    for (const [limits, script] of [
      [{ maxLoopIterations: 100 }, 'while true; do :; done'],
      [{ maxCommandCount: 100 }, 'while true; do :; done'],
      [{ maxLoopIterations: 50 }, 'until false; do :; done'],
      [{ maxLoopIterations: 50 }, 'for ((;;)); do :; done'],
    ]) {
      const { exitCode, stderr } = await new Bash({ executionLimits: limits }).exec(script);
      out.push([exitCode, stderr.includes(`executionLimits.${Object.keys(limits)[0]}`)]);
    }
    return out;
  },
  'limits to the command': async ({ Bash }) => {
    const out = [];
    for (const script of [
      'echo one; echo two',
      'echo one; echo two; echo three',
      'if true; then echo yes; fi',
      'f() { x=1; }; f; echo after',
      'a=1; b=2; c=3; echo none',
      '{ a=1; b=2; }; echo none',
      'case x in x) a=1; b=2;; esac; echo none',
      'echo a && echo b && echo c; echo d | cat',
    ])
      for (const maxCommandCount of [2, 3, 4])
        out.push(plain(await new Bash({ executionLimits: { maxCommandCount } }).exec(script)));
    return out;
  },
  'limits to the turn': async ({ Bash }) => {
    const out = [];
    for (const script of [
      'for i in 1 2 3; do echo $i; done',
      'i=0; while ((i < 3)); do echo $((++i)); done',
      'i=0; until ((i >= 3)); do echo $((++i)); done',
      'for ((i = 0; i < 3; i++)); do echo $i; done',
      'for i in 1 2; do for j in 1 2 3; do echo $i$j; done; done',
      'for i in 1 2 3 4; do continue; done; echo after',
    ])
      for (const maxLoopIterations of [2, 3, 4]) {
        const { exitCode, stdout, stderr } = await new Bash({ executionLimits: { maxLoopIterations } }).exec(
          script,
        );
        out.push([exitCode, stdout, stderr.replace(/(for|while|until) loop:/, 'loop:')]);
      }
    return out;
  },
  'a source too long': runs(
    { executionLimits: { maxSourceBytes: 20 } },
    '# a comment that is too long',
    'echo short',
  ),
  'a deadline': async ({ Bash }) => {
    const { exitCode, stdout } = await new Bash({ executionLimits: { maxExecutionTimeMs: 50 } }).exec(
      'sleep 30',
    );
    return [exitCode, stdout];
  },
  aborts: async ({ Bash }) => {
    const bash = new Bash();
    const controller = new AbortController();
    const running = bash.exec('sleep 30; echo no', { signal: controller.signal });
    setTimeout(() => controller.abort(), 20);
    const { exitCode, stdout, stderr } = await running;
    return [
      exitCode,
      stdout,
      stderr,
      plain(await bash.exec('echo x', { signal: AbortSignal.abort() })),
      plain(await bash.exec('echo after')),
    ];
  },
  'a logger': async ({ Bash }) => {
    const heard = [];
    const bash = new Bash({
      logger: {
        info: (message, data) => heard.push(['info', message, data]),
        debug: (message, data) => heard.push(['debug', message, data]),
      },
    });
    await bash.exec('echo a; echo b >&2; exit 2');
    await bash.exec('true');
    return heard;
  },
  'calls that overlap': async ({ Bash }) => {
    const bash = new Bash();
    const results = await Promise.all(
      ['a', 'b', 'c'].map((name) => bash.exec(`x=${name}; echo $x > /tmp/${name}; cat /tmp/${name}`)),
    );
    return [results.map(plain), await bash.fs.readdir('/tmp')];
  },
};
