// Random small shell scripts, the same ones for the same seed. A script is a tree: { kind, parts }, where a
// part is text or a tree; its text is the concatenation. The kinds make shrinking possible: a tree may be
// replaced by a smaller one of its kind.

import { features } from './script_features.mjs';
import { commands, literals, patterns, quotedChars, scalars } from './script_words.mjs';

/** A small generator of numbers (mulberry32). */
export class Random {
  constructor(seed) {
    this.state = seed >>> 0;
  }
  next() {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }
  below(n) {
    return Math.floor(this.next() * n);
  }
  pick(list) {
    return list[this.below(list.length)];
  }
  chance(p) {
    return this.next() < p;
  }
}

export const textOf = (tree) => (typeof tree === 'string' ? tree : tree.parts.map(textOf).join(''));

const node = (kind, ...parts) => ({ kind, parts: parts.flat(Infinity) });
/** Makes the trees; `depth` is what may still be nested. */
export class Grammar {
  constructor(random) {
    this.r = random;
    this.counter = 0;
  }

  script() {
    const r = this.r;
    const statements = [];
    const prelude = r.below(4);
    for (let i = 0; i < prelude; i++) statements.push(this.preparation());
    for (let i = 1 + r.below(3); i > 0; i--) statements.push(this.statement(3));
    // Functions that call themselves without end are to end.
    return node('script', 'FUNCNEST=20\n', ...statements.map((one) => node('line', one, '\n')));
  }

  preparation() {
    return node(
      'prep',
      this.r.pick([
        () => ['a=', this.word(1)],
        () => ['b=', this.word(1), ' c=', this.word(1)],
        () => ['set -- ', this.words(1, 4)],
        () => ['r=(', this.words(1, 4), ')'],
        () => ['declare -A m=([k]=', this.word(1), ' [x]=', this.word(1), ')'],
        () => ['IFS=', this.r.pick([':', "' '", ',', "$' \\t'", "''", 'x', "': '", "$'\\n'"])],
        () => ['touch a.txt b.txt .h ab x B'],
        () => ['mkdir d; touch d/a d/b'],
        () => [
          'shopt -s ',
          this.r.pick([
            'extglob',
            'nullglob',
            'dotglob',
            'nocasematch',
            'nocaseglob',
            'globstar',
            'lastpipe',
            'failglob',
            'inherit_errexit',
            'extquote',
            'patsub_replacement',
            'xpg_echo',
          ]),
        ],
        () => ['set -', this.r.pick(['e', 'u', 'f', 'x', 'C', 'a', 'v', 'o pipefail', 'E', 'T', 'B'])],
        () => [
          'declare -',
          this.r.pick(['i', 'u', 'l', 'r', 'x', 'a', 'ai', 'au', 'n']),
          ' ',
          this.r.pick(['a', 'b', 'i']),
          this.r.pick(['', '=1', '=ab', '=a', '=c']),
        ],
        () => ['i=', String(this.r.below(20) - 5)],
        () => ['f() { ', this.statement(1), '; }'],
        () => [
          'trap ',
          this.r.pick(["'echo T:$?'", '\'echo "T:$BASH_COMMAND"\'']),
          ' ',
          this.r.pick(['EXIT', 'ERR', 'RETURN', 'DEBUG', 'EXIT ERR']),
        ],
      ])(),
    );
  }

  // ---- words ---------------------------------------------------------------------------------------

  words(min, max, depth = 1) {
    const out = [];
    for (let i = min + this.r.below(max - min + 1); i > 0; i--) out.push(node('arg', ' ', this.word(depth)));
    return node('args', ...out);
  }

  word(depth) {
    const parts = [this.piece(depth)];
    while (this.r.chance(0.35)) parts.push(this.piece(depth));
    return node('word', ...parts);
  }

  piece(depth) {
    const r = this.r;
    const roll = r.below(depth > 0 ? 20 : 7);
    if (roll < 3) return node('piece', r.pick(literals));
    if (roll < 4)
      return node('piece', '\\', r.pick(['a', ' ', '*', '$', '\\', '"', "'", '~', '{', '#', ';', '\n']));
    if (roll < 5) return node('piece', "'", this.chars(["'"]), "'");
    if (roll < 6)
      return node(
        'piece',
        "$'",
        r.pick([
          '\\n',
          'a\\tb',
          '\\x41',
          "\\'",
          '\\\\',
          '\\u00e9',
          '\\101',
          '\\e',
          '\\cA',
          '\\"',
          'a b',
          '\\z',
          '\\x',
          '\\1',
          '',
        ]),
        "'",
      );
    if (roll < 7)
      return node(
        'piece',
        r.pick(
          patterns
            .filter((p) => !/[(|]/.test(p))
            .concat([
              '{a,b}',
              '{1..3}',
              '{,x}',
              '{a',
              'x{b,c}y',
              '{3..1}',
              '{a..e..2}',
              '{a,b}{1,2}',
              '{01..03}',
            ]),
        ),
      );
    if (roll < 12) return node('piece', '"', this.quoted(depth - 1), '"');
    return node('piece', this.expansion(depth - 1));
  }

  chars(without = []) {
    let text = '';
    for (let i = this.r.below(4); i > 0; i--) {
      const char = this.r.pick(quotedChars);
      if (!without.includes(char)) text += char;
    }
    return text;
  }

  // What stands between double quotes.
  quoted(depth) {
    const parts = [];
    for (let i = this.r.below(4); i > 0; i--) {
      const roll = this.r.below(10);
      if (roll < 3) parts.push(this.chars(['$', '\\', '`']));
      else if (roll < 4) parts.push('\\' + this.r.pick(['$', '"', '\\', '`', 'a', '\n', "'", '*', '}']));
      else if (roll < 5) parts.push(this.r.pick(["'", ' ', 'x', '$', '*', '{a,b}', '~']));
      else parts.push(this.expansion(depth));
    }
    return node('quoted', ...parts);
  }

  name() {
    return this.r.pick([
      'a',
      'b',
      'c',
      'a',
      'b',
      'u',
      'i',
      '1',
      '2',
      '@',
      '*',
      '#',
      '?',
      'r',
      'r[0]',
      'r[1]',
      'r[@]',
      'r[*]',
      'm[k]',
      'm[@]',
      'm[*]',
      'r[-1]',
      'r[i]',
      'm[x]',
      '0',
      '9',
      'r[5]',
      'm[none]',
      'm',
    ]);
  }

  expansion(depth) {
    const r = this.r;
    const roll = r.below(depth > 0 ? 24 : 5);
    if (roll < 3)
      return node(
        'expansion',
        '$',
        r.pick(['a', 'b', 'c', 'u', 'i', '1', '@', '*', '#', '?', 'r', '2', '0']),
      );
    if (roll < 5) return node('expansion', '${', this.name(), '}');
    if (roll < 8)
      return node(
        'expansion',
        '${',
        this.name(),
        r.pick([':-', '-', ':+', '+', ':=', '=', ':-', '-', ':+', '+', ':?', '?']),
        this.word(depth),
        '}',
      );
    if (roll < 10)
      return node('expansion', '${', this.name(), r.pick(['#', '##', '%', '%%']), this.pattern(depth), '}');
    if (roll < 12)
      return node(
        'expansion',
        '${',
        this.name(),
        r.pick(['/', '//', '/#', '/%']),
        this.pattern(depth),
        r.pick([
          () => '',
          () => '/',
          () => ['/', this.word(depth)],
          () => ['/', r.pick(['&', '\\&', '[&]', '"&"', '\\\\&', '$a'])],
        ])(),
        '}',
      );
    if (roll < 14)
      return node(
        'expansion',
        '${',
        this.name(),
        ':',
        this.arithmetic(depth - 1, true),
        r.chance(0.5) ? [':', this.arithmetic(depth - 1, true)] : '',
        '}',
      );
    if (roll < 15) return node('expansion', '${#', this.name(), '}');
    if (roll < 16)
      return node(
        'expansion',
        '${',
        this.name(),
        r.pick(['^', '^^', ',', ',,', '~', '~~']),
        r.pick(['', '', this.pattern(0)]),
        '}',
      );
    if (roll < 17)
      return node(
        'expansion',
        '${',
        this.name(),
        '@',
        r.pick(['Q', 'E', 'P', 'A', 'K', 'a', 'U', 'u', 'L', 'k']),
        '}',
      );
    if (roll < 18)
      return node(
        'expansion',
        '${!',
        r.pick([
          () => r.pick(['r[@]', 'm[@]', 'a*', 'a@', 'm[*]']),
          () => [r.pick(['a', 'b', 'r', 'u', 'r[0]', '1', '#']), r.pick(['', '', ':-x', '#?', '@Q'])],
        ])(),
        '}',
      );
    if (roll < 20) return node('expansion', '$((', this.arithmetic(depth), '))');
    if (roll < 23) return node('expansion', '$(', this.statement(depth - 1), ')');
    return node(
      'expansion',
      '`',
      r.pick([
        'echo a',
        'echo "a b"',
        "printf 'x\\n\\n'",
        'echo $a',
        'echo \\$a',
        'false',
        'echo "\\"q\\""',
        'echo \\\\\\\\',
        "echo '$a'",
      ]),
      '`',
    );
  }

  pattern(depth) {
    const r = this.r;
    const parts = [];
    for (let i = 1 + r.below(2); i > 0; i--)
      parts.push(r.below(4) === 0 && depth > 0 ? this.piece(depth - 1) : r.pick(patterns));
    return node('pattern', ...parts);
  }

  // ---- arithmetic ----------------------------------------------------------------------------------

  arithmetic(depth, short = false) {
    const r = this.r;
    if (depth <= 0 || r.chance(short ? 0.7 : 0.2))
      return node(
        'arith',
        r.pick([
          '0',
          '1',
          '2',
          '3',
          '-1',
          'i',
          'a',
          'u',
          '010',
          '0x1F',
          '2#101',
          '$i',
          '${#a}',
          'r[0]',
          'r[1]',
          '$#',
          '36#z',
          '64#_',
          ' 7',
          '1',
          '2',
          '4611686018427387904',
          '-2',
          '08',
          "'1'",
          '"2"',
          '$1',
          'm[k]',
          '3#12',
          '\\1',
          '1a',
          '',
        ]),
      );
    const a = () => this.arithmetic(depth - 1);
    const v = () => r.pick(['i', 'a', 'b', 'r[1]', 'm[x]', 'n', 'r[i]']);
    return node(
      'arith',
      r.pick([
        () => [
          a(),
          r.pick([
            '+',
            '-',
            '*',
            '/',
            '%',
            '<<',
            '>>',
            '<',
            '>',
            '<=',
            '>=',
            '==',
            '!=',
            '&',
            '|',
            '^',
            '&&',
            '||',
            ' + ',
            ' - ',
            '**',
          ]),
          a(),
        ],
        () => [a(), r.pick(['+', '-', '*', ',', '&&', '||']), a()],
        () => [r.pick(['-', '+', '!', '~', '- ', '!!', '--', '++']), a()],
        () => ['(', a(), ')'],
        () => [a(), '?', a(), ':', a()],
        () => [v(), r.pick(['=', '+=', '-=', '*=', '/=', '%=', '<<=', '|=', '^=', '&=', ' = ']), a()],
        () => [v(), r.pick(['++', '--'])],
        () => [r.pick(['++', '--']), v()],
        () => [a(), ',', a()],
        () => [this.expansion(1)],
      ])(),
    );
  }

  // ---- statements ----------------------------------------------------------------------------------

  statement(depth) {
    const r = this.r;
    if (depth > 0 && r.chance(0.15)) return node('statement', r.pick(features)(this, depth - 1));
    if (depth <= 0 || r.chance(0.5)) return node('statement', this.simple(Math.max(depth, 1)));
    const s = () => this.statement(depth - 1);
    const list = () => node('statement', s(), '; ', s());
    const loop = `k${++this.counter}`;
    return node(
      'statement',
      r.pick([
        () => [s(), r.pick([' && ', ' || ', '; ', ' | ', '\n', ' |& ', ' && ', ' || ']), s()],
        () => ['! ', s()],
        () => [
          'if ',
          s(),
          '; then ',
          s(),
          r.chance(0.4) ? ['; elif ', s(), '; then ', s()] : '',
          r.chance(0.5) ? ['; else ', s()] : '',
          '; fi',
        ],
        () => [
          'for a in',
          this.words(0, 3),
          '; do ',
          list(),
          r.pick(['', '; break', '; continue', '; break 2', '']),
          '; done',
        ],
        () => ['for a do ', s(), '; done'],
        () => ['for ((', loop, '=0; ', loop, '<', String(r.below(3)), '; ', loop, '++)); do ', s(), '; done'],
        () => [
          r.pick(['while ((', 'until ! ((']),
          loop,
          '++ < 2)); do ',
          s(),
          r.pick(['', '; continue', '; break']),
          '; done',
        ],
        () => [
          'case ',
          this.word(1),
          ' in ',
          this.pattern(1),
          ') ',
          s(),
          r.pick([';;', ';&', ';;&']),
          ' ',
          r.pick(['*', '?', 'a|b', '(x)']).replace(/^(.*[^)])$/, '$1)'),
          ' ',
          s(),
          r.pick([';;', '']),
          ' esac',
        ],
        () => ['(', list(), ')'],
        () => ['{ ', list(), '; }', r.pick(['', ' >o; cat o', ' 2>&1', ' <<< x', ' >>o', ' >&2'])],
        () => ['f() { ', list(), '; }; f', this.words(0, 2)],
        () => [
          'f() { local ',
          r.pick([
            'a',
            'a=1',
            '-i i=3+4',
            '-a r=(1 2)',
            'b="$a"',
            '-',
            'IFS=:',
            '-n q=a',
            '-r a=1',
            '-x a',
            '-A m',
            'a b=2',
          ]),
          '; ',
          s(),
          '; ',
          r.pick(['', 'return; ', 'return 3; ', 'a=2; ', 'unset a; ']),
          '}; f',
          this.words(0, 2),
        ],
        () => ['[[ ', this.conditional(2), ' ]]', r.pick(['; echo $?', ' && echo y', ''])],
        () => ['((', this.arithmetic(2), '))', r.pick(['; echo $?', ' || echo n', ''])],
        () => [
          'cat <<',
          r.pick(['E', "'E'", '-E']),
          '\n',
          r.pick([
            '$a',
            '"$b" \'x\'',
            '\t$((1+1))',
            '`echo b`',
            '\\$a \\\\ \\x',
            '${u:-"d"}',
            "${u:-'d'}",
            '"',
            "'",
            '$@ $*',
            '${r[@]}',
            'a\\\nb',
            '$(echo "q")',
            "${a#'x'}",
          ]),
          '\n',
          r.pick(['', 'two\n']),
          'E\n',
        ],
        () => [
          'eval ',
          r.pick([
            () => this.word(1),
            () => ["'", 'echo "$a"', "'"],
            () => ['"', 'set -- $a; echo $#', '"'],
          ])(),
        ],
        () => [
          s(),
          r.pick([
            ' >o',
            ' 2>o',
            ' &>o',
            ' 2>&1',
            ' >&2',
            ' >/dev/null',
            ' <<< "$a"',
            ' >>o',
            ' 1>&2 2>/dev/null',
            ' <o',
            ' {v}>o',
            ' 3>&1 >&3',
            ' >$a',
            ' >|o',
            ' <>o',
            ' 5<&-',
          ]),
        ],
        () => ['time -p :'].slice(0, 0).concat(['x=$(', s(), '); echo "$?:$x"']),
        () => ['set +e; ', s(), ' & wait $!; echo $?'],
        () => [
          'trap ',
          r.pick(["'echo t:$?'", "''", '-', "'echo t; exit 4'"]),
          ' ',
          r.pick(['EXIT', 'ERR', 'RETURN', 'DEBUG', 'USR1']),
          '; ',
          s(),
        ],
        () => ['while read -r a', r.pick(['', ' b']), '; do ', s(), '; done <<< ', this.word(1)],
        () => [
          'select a in',
          this.words(1, 2),
          '; do ',
          s(),
          '; break; done <<< ',
          r.pick(['1', '2', '9', '"1 2"']),
        ],
        () => [s(), ' | while read -r a; do ', s(), '; done'],
        () => ['exec ', r.pick(['3>o', '3>&1', '2>&1', '3<&-', '{v}>o; echo $v']), '; ', s()],
      ])(),
    );
  }

  conditional(depth) {
    const r = this.r;
    if (depth > 0 && r.chance(0.3))
      return node(
        'cond',
        r.pick([
          () => [this.conditional(depth - 1), r.pick([' && ', ' || ']), this.conditional(depth - 1)],
          () => ['! ', this.conditional(depth - 1)],
          () => ['( ', this.conditional(depth - 1), ' )'],
        ])(),
      );
    return node(
      'cond',
      r.pick([
        () => [this.word(1), r.pick([' == ', ' = ', ' != ']), this.pattern(1)],
        () => [this.word(1), r.pick([' < ', ' > ']), this.word(1)],
        () => [
          this.word(1),
          ' =~ ',
          r.pick([
            '^a',
            'x$',
            '(a|b)+',
            '[0-9]+',
            '"."',
            '^(.)(.*)$',
            '$a',
            '.',
            'a\\.',
            '[[:space:]]',
            'a{2}',
            '\\$',
          ]),
        ],
        () => [r.pick(['-z ', '-n ', '', '-e ', '-f ', '-d ', '-s ']), this.word(1)],
        () => ['-v ', r.pick(['a', 'u', 'r[0]', 'm[k]', 'r', 'm[@]', 'r[@]', '1', 'r[9]'])],
        () => [this.arithmetic(1), r.pick([' -eq ', ' -lt ', ' -ge ', ' -ne ']), this.arithmetic(1)],
        () => ['-o ', r.pick(['errexit', 'nounset', 'nosuch'])],
        () => ['-R ', r.pick(['a', 'b'])],
      ])(),
    );
  }

  simple(depth) {
    const r = this.r;
    const v = () => r.pick(scalars);
    return node(
      'simple',
      r.pick([
        () => ["printf '<%s>'", this.words(1, 3, depth), '; echo'],
        () => ['echo', this.words(0, 3, depth)],
        () => ['echo', this.words(1, 2, depth)],
        () => [v(), '=', this.word(depth), r.pick(['', '; echo "$a"', '; declare -p a b'])],
        () => [v(), '+=', this.word(depth), '; echo "$a|$b"'],
        () => ['r=(', this.words(0, 3, depth), '); declare -p r'],
        () => ['r+=(', this.words(0, 2, depth), r.pick(['', ' [7]=z', ' [1]+=q']), '); declare -p r'],
        () => ['r[', this.arithmetic(1, true), ']=', this.word(depth), '; declare -p r'],
        () => ['m[', this.word(1), ']=', this.word(1), '; declare -p m'],
        () => [
          'declare ',
          r.pick([
            '-p a',
            '-i i=2+3; echo $i',
            '-u a=abc; echo $a',
            '-l b=ABC; echo $b',
            '-r a',
            '-n q=a; q=1; echo $a',
            '-x b; declare -p b',
            '+x a',
            '-a r',
            '-A m',
            '-p r',
            '-p u',
            '-f f',
            '-F',
            '-g a=1',
            '-p m',
            '-i i; i+=5; declare -p i',
            '-z',
            '-n q; q=b; declare -p q; q=5; echo $b',
            '-c a=abc; echo $a',
            '-t a',
            '-aA z',
            '-I a',
            '-p i a',
          ]),
        ],
        () => [
          'unset ',
          r.pick([
            'a',
            'r[0]',
            'r',
            'm[k]',
            '-v a',
            '-f f',
            'u',
            '-n q',
            "'r[1]'",
            'r[-1]',
            '1',
            'm',
            '-fv x',
            'a-b',
            "'m[@]'",
            'r[9]',
          ]),
        ],
        () => [
          "printf '",
          r.pick([
            '%d',
            '%5s|',
            '%-5s|',
            '%05d',
            '%x',
            '%q ',
            '%b',
            '%c',
            '%.2s',
            '%s\\n',
            '%%',
            '%i %s|',
            '%*s|',
            '%o',
            '%+d',
            '%e',
            '%.3f',
            '%g',
            '%u',
            '\\x41\\t',
            '%Q ',
            '%(%Y)T',
            '%n',
            '%z',
            '%#x',
            '% d',
            '%.*s|',
            '%5.1b|',
            "%'d",
            '%s',
            '\\c%s',
            '%-',
            '%ld',
            '%5q|',
            '%a',
          ]),
          "'",
          this.words(0, 3, depth),
          '; echo " $?"',
        ],
        () => ['printf -v a ', r.pick(['%s', '%03d', '%q']), this.words(0, 2, depth), '; declare -p a'],
        () => [
          'read ',
          r.pick([
            'a',
            '-r a',
            'a b',
            '-a r',
            '-n 2 a',
            '-d x a',
            '-r a b c',
            '-N 3 a',
            '',
            '-p pr a',
            "-d '' a",
            '-n 0 a',
            '-s a',
            '-t 0',
            '-ra r',
            '-u 9 a',
            '-q',
            'a-b',
            '-e a',
            '-i q a',
            '-n x a',
          ]),
          ' <<< ',
          this.word(depth),
          '; echo "$?|$a|$b|$REPLY"; declare -p r',
        ],
        () => [r.pick(['test', '[']) === 'x' ? '' : '[', this.words(0, 4, 1), ' ]; echo $?'],
        () => [
          '[ ',
          this.word(1),
          r.pick([' = ', ' != ', ' -eq ', ' \\< ', ' -nt ', ' -lt ', ' == ', ' -a ', ' -o ']),
          this.word(1),
          ' ]; echo $?',
        ],
        () => ['test ', r.pick(['-n', '-z', '-e', '-v', '!', '-o', '-t']), ' ', this.word(1), '; echo $?'],
        () => [
          'set -- ',
          this.words(0, 3, depth),
          '; echo $#',
          r.pick(['', '; shift; echo "$*"', '; echo "$@"', '; shift 2; echo $?', '; echo "${@:1:2}"']),
        ],
        () => [
          'let ',
          r.pick([
            () => ["'", 'i=3+4', "'"],
            () => ['i++'],
            () => ['"', this.arithmetic(1), '"'],
            () => ['a=5 b=a*2'],
            () => ['0'],
            () => [''],
          ])(),
          '; echo "$? $i $a"',
        ],
        () => [
          'mapfile ',
          r.pick([
            '-t r',
            'r',
            '-n 1 r',
            '-s 1 r',
            '-O 2 r',
            '-d x r',
            "-t -d '' r",
            '-c 1 -C echo r',
            '-tn1 r',
            '',
            '-u 8 r',
            '-n x r',
          ]),
          ' <<< ',
          this.word(depth),
          '; declare -p r',
        ],
        () => [r.pick(commands)],
        () => [
          v(),
          '=',
          this.word(1),
          ' ',
          r.pick(['eval', 'f', 'echo', ':', 'printenv', 'command eval']),
          ' ',
          r.pick(["'echo $a $b'", 'a', '"$a"']),
        ],
        () => ['export ', v(), '=', this.word(depth), '; printenv a b'],
        () => ['local ', v(), '=', this.word(1)],
        () => ['f', this.words(0, 2, depth)],
        () => [this.word(depth), this.words(0, 1, 1)],
        () => [
          'cat ',
          r.pick(['<<< ', '< <(printf %s ']) === '<<< '
            ? ['<<< ', this.word(depth)]
            : ['< <(printf %s', this.words(1, 1, depth), ')'],
        ],
      ])(),
    );
  }
}
