// What is put around a script: a trap that tells the shell's variables when it ends, on the shell's own stderr behind
// a mark that no script can know.

/** Variables of bash's own, and of TeePlugin, which say nothing about the script. */
const OWN =
  /^(?:BASH|BASH_.*|BASHPID|COMP_WORDBREAKS|EPOCH(?:REALTIME|SECONDS)|EUID|UID|PPID|LINENO|S?RANDOM|SECONDS|HISTCMD|OPTERR|PS[1-4]|DIRSTACK|GROUPS|FUNCNAME|PIPESTATUS|SHLVL|_|__bivalve_depth|__tps\d+)$/;

export interface ScriptEnd {
  /** Goes before the script, on its first line. */
  prelude: string;
  /** How many commands that is, for limits. */
  commands: number;
  /** What the script itself wrote, and the variables; undefined when they were not told. */
  read(stderr: string): { text: string; env: Record<string, string> | undefined };
}

// The descriptor that the variables are written to, whatever the script does to its own.
const FD = 250;
const MARK = '__bivalve_end';

// Equal for no two scripts of this process, and not to be guessed by one that runs before.
let scripts = 0;
let base: string | undefined;
function secretOf(): string {
  base ??= Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16)).join('');
  return `${base}_${++scripts}`;
}

/** `shadowed`: builtins that have to give way. `allowed`: the only commands, when not all are. */
export function endOfScript(shadowed: readonly string[], allowed?: readonly string[]): ScriptEnd {
  const secret = secretOf();
  // What `declare -p` says of the variable: no command that could be taken away has to print it.
  const mark = `declare -- ${MARK}="${secret}"\n`;
  const off = [...shadowed, ...(allowed ? WITH_PROGRAM.filter((name) => !allowed.includes(name)) : [])];
  const tell = `${MARK}=${secret}; declare -p ${MARK} >&${FD}; unset ${MARK}; declare -p >&${FD} 2>/dev/null`;
  const prelude =
    `exec ${FD}>&2 && trap '${tell}' EXIT` + (off.length > 0 ? ` && enable -n ${off.join(' ')}; ` : '; ');
  return {
    prelude,
    commands: off.length > 0 ? 3 : 2,
    read(stderr) {
      const at = stderr.lastIndexOf(mark);
      if (at < 0) return { text: stderr, env: undefined };
      return { text: stderr.slice(0, at), env: variablesOf(stderr.slice(at + mark.length)) };
    },
  };
}

/** Builtins of bash that are programs in just-bash, and go when they are not on its list. */
const WITH_PROGRAM = ['echo', 'printf', 'pwd', 'true', 'false', 'alias', 'unalias', 'history', 'help'];

/** What `declare -p` says of variables that are no arrays. */
export function variablesOf(declared: string): Record<string, string> {
  const env: Record<string, string> = {};
  const pattern = /^declare -(\S+) (\w+)=("(?:[^"\\]|\\[^])*"|\$'(?:[^'\\]|\\[^])*')$/gm;
  for (const [, flags = '', name = '', value = ''] of declared.matchAll(pattern)) {
    if (/[aA]/.test(flags) || OWN.test(name)) continue;
    env[name] = value.startsWith('$')
      ? unescapeAnsi(value.slice(2, -1))
      : value.slice(1, -1).replace(/\\([$`"\\])/g, '$1');
  }
  return env;
}

const ANSI: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  e: '\x1b',
  E: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

function unescapeAnsi(text: string): string {
  return text.replace(/\\([0-7]{1,3}|[^])/g, (_, what: string) =>
    /^[0-7]/.test(what) ? String.fromCharCode(parseInt(what, 8)) : (ANSI[what] ?? what),
  );
}

export const quote = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
