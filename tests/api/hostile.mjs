// What no guest may do to its host: endless work, bombs, deep recursion, bad input. Checks that take a
// machine, wherever it runs (this thread, a worker, a page), and use nothing of Node's.

export const endless = [
  'yes > /dev/null',
  'while :; do :; done',
  'for ((;;)); do ((i++)); done',
  'sleep 1000',
  'f() { f; }; while :; do (f) 2>/dev/null; done; ',
  "node -e 'while (true) {}'",
  "node -e 'for (;;) { try { for (;;) {} } finally { for (;;) {} } }'",
  "node -e 'setInterval(function () {}, 1)'",
];

const nested = (open, middle, close, n) => `${open.repeat(n)}${middle}${close.repeat(n)}`;

export const deep = {
  'shell functions': 'f() { f; }; f',
  subshells: nested('(', ':', ')', 20_000),
  groups: nested('{ ', ':', '; }', 20_000),
  'command substitutions': nested('$(', ':', ')', 20_000),
  conditions: nested('if ', ':', '; then :; fi', 20_000),
  arithmetic: `echo $((${nested('(', '1', ')', 20_000)}))`,
  'arithmetic values': 'a=a; for ((i=0;i<3000;i++)); do a="b+$a"; done; b=a; echo $((a))',
  braces: `echo ${nested('{a,', 'b', '}', 20_000)} | wc -c`,
  'parameter defaults': nested('${x:-', 'y', '}', 20_000),
  globs: `shopt -s extglob; [[ aaaa == ${nested('+(', 'a', ')', 5_000)} ]]`,
  'regular expressions': `[[ aaaa =~ ${nested('(', 'a', ')', 5_000)} ]]`,
  eval: 'f() { eval "eval \\"f\\""; }; f',
  traps: "trap 'f' DEBUG; f() { f; }; f",
  'calls in JavaScript': "node -e 'function f() { f(); } f()'",
  'JSON.parse': `node -e 'JSON.parse(Array(100001).join("["))'`,
  'JSON.stringify': `node -e 'for (var a = [], i = 0; i < 100000; i++) a = [a]; JSON.stringify(a)'`,
  'JavaScript source': `node -e 'eval(Array(20001).join("(") + 1)'`,
  'JavaScript patterns': `node -e 'new RegExp(Array(20001).join("(") + Array(20001).join(")")).exec("a")'`,
  getters: `node -e 'var o = {}; Object.defineProperty(o, "a", { get: function () { return o.a; } }); o.a'`,
};

// A script as a file of its own: bytes that no text can have.
const inFile = (bytes) =>
  `d=$(mktemp -d) && cd "$d" && printf '${bytes}' > s; bash s; status=$?; rm -r "$d"; exit $status`;

/** Scripts whose answer is bash's, and where bash says that it is. */
export const bad = [
  ['if', /^bash: -c: line \d+: syntax error/],
  ['echo one\necho "two', /^bash: -c: line 2: unexpected EOF/],
  ['cat nofile', /^cat: nofile: No such file/],
  ['nocommand', /^bash: line 1: nocommand: command not found/],
  [':\n:\n/etc/passwd', /^bash: line 3: \/etc\/passwd: Permission denied/],
  ['sort --nonsense', /^sort: unrecognized option '--nonsense'/],
  ['cd -z', /^bash: line 1: cd: -z: invalid option/],
  ['echo $((1/0))', /^bash: line 1: 1\/0: division by 0/],
  ['read x < nofile', /^bash: line 1: nofile: No such file/],
  ["printf '\\xff\\xfe' | wc -c", null],
  [inFile('echo first\\necho a\\0b; nocommand\\n'), /^s: line 2: nocommand: command not found/],
  [inFile('echo a\\0b\\n'), /s: cannot execute binary file/],
  [inFile('echo "\\xff" | wc -c\\nif \\xff\\n'), /^s: line 3: syntax error: unexpected end of file/],
  ["printf 'a\\0b' | wc -c; x=$(printf 'a\\0b'); echo \"${#x}\"", /ignored null byte/],
];

async function errorOf(promise) {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  return null;
}

async function alive(machine, after) {
  const { stdoutText } = await machine.exec('echo alive');
  if (stdoutText !== 'alive\n') throw new Error(`not alive after ${after}`);
}

/** What each came to: "status N" or "limit NAME". Throws for any other end. */
export async function runDeep(machine) {
  const endings = {};
  for (const [what, script] of Object.entries(deep)) {
    try {
      endings[what] = `status ${(await machine.exec(script)).exitCode}`;
    } catch (error) {
      if (error.kind !== 'limit') throw new Error(`${what}: ${error.stack}`, { cause: error });
      endings[what] = `limit ${error.limit.name}`;
    }
    await alive(machine, what);
  }
  return endings;
}

/** Which limit ended each. */
export async function runEndless(machine) {
  const limits = {};
  for (const script of endless) {
    const error = await errorOf(machine.exec(script, { limits: { wallMs: 100 } }));
    if (error?.kind !== 'limit') throw new Error(`${script}: ${error?.stack ?? 'it ended'}`);
    limits[script] = error.limit.name;
    await alive(machine, script);
  }
  return limits;
}

/** The limit, and how many processes were left. */
export async function runForkBomb(machine) {
  const error = await errorOf(machine.exec(':(){ :|:& };:; wait', { limits: { processes: 64 } }));
  await alive(machine, 'a fork bomb');
  return { limit: error?.limit?.name, allowed: error?.limit?.allowed, left: (await machine.jobs()).length };
}

/** [status, stdout, stderr] of each. */
export async function runBad(machine) {
  const ends = [];
  for (const [script] of bad) {
    const { exitCode, stdoutText, stderrText } = await machine.exec(script);
    ends.push([exitCode, stdoutText, stderrText]);
  }
  return ends;
}

/** Boots, runs and disposes of machines, one after the other. */
export async function cycle(Machine, n) {
  for (let i = 0; i < n; ++i) {
    const machine = await Machine.boot();
    await machine.exec('echo hi');
    await machine.dispose();
  }
}
