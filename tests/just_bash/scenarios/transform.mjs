// Scripts as trees, and plugins.

/** The tree without what only one of the packages says: texts of statements, and places. */
const treeOf = (J, script) => {
  try {
    return JSON.parse(
      JSON.stringify(J.parse(script), (key, value) =>
        key === 'sourceText' || key === 'line' || key === 'originalText' || value === undefined
          ? undefined
          : value,
      ),
    );
  } catch (error) {
    return error.name;
  }
};

/** Trees, and that the way back and forth leads to the same one. */
const trees = (scripts) => async (J) =>
  Object.fromEntries(
    scripts.map((script) => {
      const tree = treeOf(J, script);
      return [script, tree];
    }),
  );

const texts = (scripts) => async (J) =>
  Object.fromEntries(scripts.map((script) => [script, J.serialize(J.parse(script))]));

const TIME = new Date('2024-01-15T10:30:45.123Z');

export const scenarios = {
  'trees of simple commands': trees([
    'echo hello',
    'x=1',
    'VAR=value echo test',
    'PATH+=/new',
    'a=(b "c d" $e)',
    'x=',
    'a[1]=2 a[x+1]+=3',
    'a=([k]=v [k2]+="w x" y)',
    '> file',
    '',
    '# nothing',
    'a\n\n# c\nb # x\nc;',
    'a & b && c || d; e',
    '! a | b |& c',
    'time -p a',
    'a\\\nb c',
  ]),
  'trees of redirections': trees([
    'echo hi > file.txt 2>> err < in',
    'cmd &> all 2>&1 3<&- >| x <> y &>> z',
    'cat <<< "a $b"',
    'exec {fd}> file.txt',
    'cat <<E\nhi $x `d` \\$y\nE',
    'cat <<"E"\nhi $x\nE',
    'cat <<A <<B\n1\nA\n2\nB',
    'cat <<E | sort\na\nE\necho',
    'cat <<E\nno end',
  ]),
  'trees of words': trees([
    `echo 'a b' "c $d" e\\ f "" ''`,
    'echo "a\\nb\\\\c\\`d\\$e\'" \\*',
    'echo $a ${b} $1 ${10} $@ $? $# $$ "${c}d" ${e}f',
    'echo $(ls -l) "$(a "b")" <(c) >(d)',
    'echo ~ ~/x ~user/y a~ x=~/z',
    'x=a:~/b y=~',
    'ls *.txt a?b [a-z]* [!x] []a] x[[:alpha:]]y',
    'echo @(a|b) !(x)',
    'echo {a,b,c} {1..10} {1..10..2} {a..e} {01..03} a{,b}c {x} {a,b{1,2}} {a,"b c",$d}',
    '[ a = b ]',
  ]),
  'trees of expansions': trees([
    'echo ${a:-b} ${a-b c} ${a:=d} ${a=d} ${a:?e} ${a?} ${a:+f} ${a+f} ${a:-}',
    'echo ${a#b*} ${a##b} ${a%c} ${a%%"c d"} "${a#"e"}"',
    'echo ${a/b/c} ${a//b} ${a/#b/c} ${a/%b/} ${a//[a-z]/_}',
    'echo ${a^} ${a^^} ${a,} ${a,,} ${a^^[a-z]} ${a@Q}',
    'echo ${a:1} ${a:1:2} ${@:2} ${a: -1}',
    'echo ${#a} ${#a[@]} ${!a} ${!a[@]} ${!a[*]} ${!p*} ${!p@} ${!a##b} ${a[0]} ${a[i+1]}',
    'echo "${a:-b $c}" ${a:-"b c"} ${a:-*} ${a:=$(b)}',
  ]),
  'trees of arithmetic': trees([
    'echo $((1 + 2 * 3)) $((x = 5, y += 2)) $((a ? b : c)) $((-x + ~y - !z)) $(((1 + 2) * 3))',
    '((x++)); ((--x)); ((a[i + 1] = 5)); ((x > 5 && y <= 3 || z != 1))',
    'echo $((0x1f)) $((010)) $((16#ff)) $(($x + ${y} + $(echo 1))) $((x ** 2 << 1 >> 2 & 3 | 4 ^ 5)) $(($1 + $#))',
    'echo $((1 + $((2 + 3)))) $((a = b = c))',
    'for ((i = 0; i < 10; i++)); do a; done; for ((;;)); do b; done',
  ]),
  'trees of compound commands': trees([
    'if a; then b; elif c; then d; else e; fi > x',
    'for i in 1 2; do a; done; for x; do b; done > y',
    'while a; do b; done; until c; do d; done < z',
    'case $x in a|b) c;; (d) e;& "f"*) ;;& *) g; esac',
    '(a; b) > c; { d; e; } | f',
    'f() { a; }; function g { b; } > x; h() (c); i() if d; then e; fi',
    '[[ -f a && ! b == c* || ( d < e ) ]]; [[ x ]]; [[ -n $y && 1 -eq 2 && a -nt b ]]',
  ]),
  'scripts again': texts([
    'echo hello | cat',
    'a && b || c; d &',
    'echo \'a b\' "c $d" \\* {a,b} {1..3} ~/x',
    'if a; then b; elif c; then d; else e; fi > x',
    'for i in 1 2; do a; done; for x; do b; done; for ((i=0;i<3;i++)); do c; done; for ((;;)); do d; done',
    'while a; b; do c; done < f | e; until g; do h; done',
    'case $x in a|b) c;; d) ;; esac; case y in esac',
    'f() { a; }; function g { b; } 2>&1; (c; d); { e; f; }',
    '((x+1)); [[ -f a && ! b == c || ( d == e ) ]]',
    'cat <<E\nhi $x\nE',
    'cat <<"E"\nhi $x\nE',
    'a=1 b+=2 c=(x y) d {fd}> e 2>> f <<< g',
    'echo ${a:-b} ${a##b} ${a/b/c} ${a^^} ${a:1:2} ${#a} ${!a} ${!a[@]} ${a@Q} $1 ${10} $?',
    'a |& b | c; ! d; time e',
  ]),
  'scripts again, where just-bash loses something': async (J) => {
    const out = [];
    for (const script of [
      'declare -a a=(1 2); echo ${a[1]}',
      'x=abc; echo ${x}y ${x: -1}',
      'x=(abc); echo "$x[0]" "${x}0"',
      "echo $'a\\nb' 'it'\\''s'",
      'cat <<E | tr a b\naaa\nE\necho c',
      '[[ ab =~ (a|x)b ]] && echo yes',
      'echo `echo \\`echo x\\``',
      '{ cat <<E\nin\nE\n}; (cat <<E\nsub\nE\n)',
    ]) {
      const bash = new J.Bash();
      const first = await bash.exec(script);
      const again = await bash.exec(J.serialize(J.parse(script)));
      out.push([first.stdout, again.stdout, again.exitCode]);
    }
    return out;
  },
  'names of commands': async (J) => {
    const names = (script) =>
      new J.BashTransformPipeline().use(new J.CommandCollectorPlugin()).transform(script);
    return [
      'echo hello | grep hello | wc -l',
      'if true; then echo yes; else echo no; fi',
      'case $x in a) echo a;; b) ls;; esac',
      'echo $(cat $(ls)) `d` "$(e)"; f <(g)',
      'myfunc() { echo hello; }; while read line; do echo $line; done',
      '$x; "q"; \\r; a/b; for i in $(l); do m; done; x=$(k) y=($(z))',
    ].map((script) => names(script).metadata);
  },
  'a plugin of the embedder': async (J) => {
    const bash = new J.Bash();
    const seen = [];
    bash.registerTransformPlugin({
      name: 'louder',
      transform({ ast, metadata }) {
        seen.push({ ...metadata });
        for (const { pipelines } of ast.statements)
          for (const { commands } of pipelines)
            for (const command of commands)
              for (const arg of command.args ?? [])
                for (const part of arg.parts)
                  if (part.type === 'Literal') part.value = part.value.toUpperCase();
        return { ast, metadata: { louder: true } };
      },
    });
    bash.registerTransformPlugin(new J.CommandCollectorPlugin());
    const { stdout, metadata } = await bash.exec('echo hi there; printf "%s\\n" x');
    const { script, metadata: told } = bash.transform('echo a b');
    return [stdout, metadata, script, told, seen];
  },
  'an extended pattern that a plugin changes': async (J) => {
    const rewrite = (change) => ({
      name: 'rewrite',
      transform({ ast }) {
        change(ast.statements[0].pipelines[0].commands[0].args[0].parts[0]);
        return { ast };
      },
    });
    const whole = new J.BashTransformPipeline()
      .use(rewrite((glob) => (glob.pattern = '@(bar)')))
      .use(new J.CommandCollectorPlugin())
      .transform('echo @($(printf stale)|foo)');
    return [whole.script, whole.metadata];
  },
  'scripts that are none': async (J) => {
    const bash = new J.Bash({ executionLimits: { maxSourceBytes: 40 } });
    bash.registerTransformPlugin(new J.CommandCollectorPlugin());
    const message = (call) => {
      try {
        return call();
      } catch (error) {
        return error.message;
      }
    };
    const end = await bash.exec('cat <<E\nbody');
    const wrong = await bash.exec('if');
    return {
      end: [end.stdout, end.exitCode],
      wrong: [wrong.stdout, wrong.exitCode, wrong.stderr.length > 0],
      unended: message(() => bash.transform('cat <<E\nbody')),
      large: message(() => bash.transform(`echo ${'x'.repeat(50)}`)),
      name: treeOf(J, 'if'),
    };
  },
  'tee: what is told': async (J) => {
    const tee = (script, options = {}) =>
      new J.BashTransformPipeline()
        .use(new J.TeePlugin({ outputDir: '/tmp/logs', timestamp: TIME, ...options }))
        .transform(script).metadata.teeFiles;
    return [
      tee('echo hello'),
      tee('echo hello | grep -n "h" > x'),
      tee('a | b\nc | d'),
      tee('cat file | sort | grep pattern | wc -l', { targetCommandPattern: /^grep$/ }),
      tee('$cmd hello | a/b | ./c.sh | a+b | \\d | [[ x ]]'),
    ];
  },
};
