// Where ours answers otherwise than just-bash 3.4.2, and why. Scenario → path in its result → reason, and what ours
// answers where that is worth holding on to.

const gnu = 'GNU ls says so';

export const known = {
  'bash: options of exec': {
    '3.stdout': { why: 'bash exports PWD, SHLVL and _ to its programs, whatever its own environment was' },
  },
  'bash: variables at the end': {
    '1.x': { why: 'just-bash forgets what was assigned before `exit`', ours: '1' },
  },
  'bash: bytes': {
    '4.stdout': { why: 'just-bash writes one byte 0xff as two', ours: '1\nÿ' },
  },
  'bash: pipes, redirections and files': {
    '10.stdout': { why: 'just-bash gives a hard link a content of its own', ours: 'a\nb\na\nb\n' },
    '13.stdout': { why: 'diff without options writes the normal format', ours: '1c1\n< a\n---\n> b\n' },
  },
  'bash: a standard layout': {
    '1.stdout': {
      why: '`[ -x /bin/ls ]` is true of a program, and `ls -d` of two directories writes two lines',
      ours: '/usr/bin/ls\ncat is /usr/bin/cat\nexecutable\nby path\n/home/user\n/tmp\n/home/user\n/home/user\nuser\n',
    },
  },
  'bash: commands on a list': { '2.stderr': { why: gnu } },
  'bash: a recursion': { '0.stderr': { why: "the machine's limit does not know the function's name" } },
  'commands: in the place of a program': {
    '2.stdout': { why: 'just-bash runs its own `true` although a command has its name', ours: '7' },
  },
  'csv: columns': {
    '4.stdout': { why: 'just-bash writes empty lines for what xan means by `!`' },
  },
  'csv: filters and sorting': {
    '3.stdout': { why: 'an empty field is not above a number; just-bash finds it at or above every one' },
  },
  'memory_fs: stats': { '13.mode': { why: 'chmod follows links (POSIX)', ours: 0o640 } },
  'memory_fs: links': {
    5: { why: 'just-bash refuses to write through a link to a directory', ours: { ok: true, value: 'n' } },
    6: { why: 'just-bash replaces a link instead of writing through it', ours: 'through' },
    7: { why: 'and a hard link has a content of its own', ours: 'through' },
    8: { why: 'so that the link is gone', ours: { ok: true, value: '../a.txt' } },
    11: { why: 'so that the link is gone', ours: true },
  },
  'network: a list of prefixes': {
    '0.2.0': { why: '`od -tx1` writes hexadecimal', ours: ' 00 ff 01\n' },
  },
  'network: methods': {
    '0.0.0.1': { why: "every refusal of the network is curl's status 7", ours: 7 },
    '1.0.1.1': { why: "every refusal of the network is curl's status 7", ours: 7 },
  },
  'network: redirects': {
    '0.1.1': { why: "every refusal of the network is curl's status 7", ours: 7 },
    '0.2.0': { why: 'curl follows redirects with -L only', ours: '302' },
    1.4: { why: 'curl follows redirects with -L only' },
  },
  'real_fs: overlay below a script': { '0.2.stderr': { why: gnu } },
  'transform: trees of simple commands': {
    '! a | b |& c.statements.0.pipelines.0': {
      why: '`|&` is the redirection that it stands for, as in bash itself',
    },
  },
  'transform: trees of words': {
    'echo @(a|b) !(x)': {
      why: 'just-bash knows extended patterns only after `shopt -s extglob`, ours in every tree',
    },
  },
  'transform: trees of expansions': {
    'echo ${a^} ${a^^} ${a,} ${a,,} ${a^^[a-z]} ${a@Q}.statements.0.pipelines.0.commands.0.args.4': {
      why: 'a pattern is a Glob here, too',
    },
  },
  'transform: scripts again': {
    'a |& b | c; ! d; time e': {
      why: '`|&` is the redirection that it stands for, as in bash itself',
      ours: 'a 2>& 1 | b | c\n! d\ntime e',
    },
  },
  'transform: scripts again, where just-bash loses something': {
    1: { why: 'just-bash loses it' },
    2: { why: 'just-bash loses it' },
    3: { why: 'just-bash loses it' },
    4: { why: 'just-bash loses it' },
    5: { why: 'just-bash loses it' },
    6: { why: 'just-bash loses it' },
    7: { why: 'just-bash loses it' },
  },
};
