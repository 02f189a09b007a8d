// No command computes for long without counting its work: a limit of fuel ends it soon after it is reached, and so
// would the clock and an abort. No command takes a big block of memory without asking: the limit ends the call, and
// the machine lives.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boot, rejection } from './support.mjs';

const lines = "yes 'the quick brown fox 12345 aaaaaaaaaaaaaaaaaaaaab' | head -c 4000000 > lines";
const line = `${lines}; tr -d '\\n' < lines > line`;
const letters = "yes a | head -c 4000000 | tr -d '\\n' > letters; (cat letters; echo b) > most";
const numbers = 'seq 1 300000 > numbers';

// What comes first is not counted: it makes the files that the script works on.
const heavy = {
  'a great power': ['', "echo '9^9^7' | bc"],
  'a greater one': ['', "echo '9^9^9' | bc"],
  'a power on a stack': ['', "dc -e '9 9 7 ^ ^ p'"],
  'a long division': ['', "bc <<< '2^1000000 % 3^600000'"],
  'a long root': ['', "bc <<< 'scale=50000; sqrt(2)'"],
  'the digits of another base': ['', "bc <<< 'obase=7; 2^300000'"],
  'a power with a modulus': ['', "dc -e '2 1000000 ^ 1 - d 1 - 3 r | p'"],
  'a product of arguments': ['', 'x=$(printf "%0300000d" 7); x=$(expr 1$x "*" 1$x); expr $x "*" $x'],
  'records from the end': [letters, 'tac -s a letters'],
  'records that hardly end': [letters, 'tac -s "$(head -c 100000 letters)b" letters'],
  'reversed lines': [`${numbers}; tac numbers > reversed`, 'diff numbers reversed'],
  'the least difference': ['shuf -i 1-30000 > a; shuf -i 1-30000 > b', 'diff -d a b'],
  'three reversed files': ['seq 1 30000 > a; tac a > b; shuf a > c', 'diff3 a b c'],
  'a repeated string in jq': ['', `jq -n '"a" * 1e8 | length'`],
  'many matches in jq': ['', `jq -n '"a" * 2000000 | [scan("a")] | length'`],
  'many replacements in jq': ['', `jq -n '"x" * 2000000 | sub("x"; "y"; "g") | length'`],
  'backtracking in jq': ['', `jq -n '"${'a'.repeat(40)}c" | test("^(a+)+$")'`],
  'places in jq': ['', `jq -n '"x" * 3000000 | indices("x") | length'`],
  'pieces in jq': ['', `jq -n '"x," * 1000000 | split(",") | length'`],
  'characters in jq': ['', `jq -n '"x" * 3000000 | explode | implode | length'`],
  'base64 in jq': ['', `jq -n '"x" * 3000000 | @base64 | @base64d | length'`],
  'groups in jq': ['', `jq -n '[range(300000)] | group_by(. % 3) | length'`],
  'keys in jq': ['', `jq -n 'reduce range(100000) as $i ({}; .["k\\($i)"] = $i) | keys | length'`],
  'a text of JSON in jq': ['', `jq -n '[range(300000)] | tojson | fromjson | length'`],
  'elements open and closed': ['', "yes '<p><b>a' | head -100000 | html-to-markdown"],
  'a table': [lines, 'column -t lines'],
  'a table of one row': [line, 'column -t line'],
  'wide tabs': ['', "yes $'\\t' | head -c 2000 | tr -d '\\n' | expand -t 100000 > /dev/null"],
  'columns side by side': [lines, 'diff -y lines lines'],
  'lines without blanks': [`${line}; sed 's/x/y/' line > other`, 'diff -w line other'],
  'many settings': [
    '',
    'env -S "$(yes a=b | head -n 20000 | tr "\\n" " ")" true; env $(printf "a%d=b " {1..20000}) true',
  ],
  'a random order': [numbers, 'sort -R numbers'],
  'an order by keys': [numbers, 'sort -k1.2,1.3 -k1.4n numbers'],
  'rows in order': [`${numbers}; sed 's/$/,x/' numbers > rows`, 'xan sort -R rows'],
  'keys in order': [`seq 1 100000 | sed 's/.*/k&: v/' > map`, "yq 'sort_keys(.) | length' map"],
  'blocks that repeat': [lines, 'bzip2 -c lines'],
  'blocks that do not': ['head -c 2000000 /dev/urandom > noise', 'bzip2 -c noise'],
  'one line from its end': [line, 'cat line line line line | rev'],
  'aliases of aliases': [
    `{ echo 'a0: &a0 [x,x,x,x,x,x,x,x,x]'
      for i in {1..8}; do p="*a$((i-1))"; echo "a$i: &a$i [$p,$p,$p,$p,$p,$p,$p,$p,$p]"; done; } > bomb`,
    'yq -o json . bomb',
  ],
  'backtracking in Perl': ['', `echo ${'a'.repeat(40)}c | grep -P '^(a+)+$'`],
  'matches of a long line': [letters, 'rg -o a letters | wc -l'],
  'backtracking in rg': ['', `echo ${'a'.repeat(40)}c | rg -P '^(a+)+$'`],
  'a back-reference': ['', `echo ${'a'.repeat(30)}c | sed -E 's/(a*)*\\1b/x/'`],
  'many replacements': [line, "sed 's/a/bb/g' line"],
  'many states': [`seq 1 2000 | sed 's/$/.*x/' > patterns; ${numbers}`, 'grep -cf patterns numbers'],
  'many fields': [line, "awk -F a '{ print NF }' line"],
  'a long case': [line, 'x=$(<line); for i in 1 2 3; do x=$x$x; done; y=${x^^}'],
  'a long quotation': [line, 'x=$(<line); x=$x$x; y=${x@Q}'],
  'a long split': [lines, 'x=$(<lines); x=$x$x$x$x; set -- $x'],
  'many elements': ['', 'a=({1..300000}); b=("${a[@]}"); declare -p b'],
  'digits of a blob': ['', `sqlite3 :memory: "select length(hex(zeroblob(20000000)))"`],
  'a set of letters': [
    '',
    `sqlite3 :memory: "select length(trim(hex(zeroblob(1000000)), '1' || hex(zeroblob(500))))"`,
  ],
};

const fuel = 1_000_000;
// What may be spent before it is noticed, and what is paid for at once.
const overdraft = 4_000_000;

for (const [what, [before, script]] of Object.entries(heavy)) {
  test(`counted: ${what}`, async (t) => {
    const m = await boot(t, { virtualClock: true });
    if (before) assert.equal((await m.exec(before)).stderrText, '');
    const error = await rejection(m.exec(script, { limits: { fuel } }));
    assert.equal(error.kind, 'limit', error.message);
    assert.equal(error.limit.name, 'fuel');
    assert.ok(error.limit.used < fuel + overdraft, `used ${error.limit.used}`);
    assert.equal((await m.exec('echo alive')).stdoutText, 'alive\n');
  });
}

const greedy = {
  'a string that doubles in awk': `awk 'BEGIN { s = "x"; for (;;) s = s s }'`,
  'a pattern space': `yes | sed -n ':a;N;ba'`,
  'a hold space': `yes | sed -n 'H'`,
  'unpacked lines': 'yes | gzip | gunzip | sort',
  'rows of a table': "yes 'a,b' | xan sort",
  'locals of a recursion': 'f() { local a=$1$1$1; f "$a"; }; f x',
  'a wide line of bytes': 'od -w100000000 /dev/zero | head -c 1000',
  'a wide margin': 'pr -o 100000000 <<< a | wc -c',
  'wide tabs': "expand -t 100000000 <<< $'\\t\\t\\t' | wc -c",
  'a power': "echo '9^9^9' | bc",
  'many elements': 'a=({1..300000}); while :; do a+=("${a[@]}"); done',
  'many matches in jq': `jq -n 'def f: . + . | f; "aaaa" | f'`,
  'many words': 'x=$(yes | head -c 8000000); set -- $x $x $x $x $x',
};

for (const [what, script] of Object.entries(greedy)) {
  test(`asked for: ${what}`, async (t) => {
    const m = await boot(t, { limits: { memoryBytes: 24 << 20 } });
    const error = await m.exec(script).then(
      ({ exitCode, stderrText }) => ({ exitCode, stderrText }),
      (e) => e,
    );
    // jq has its own words for it.
    if (error.kind)
      assert.deepEqual([error.kind, error.limit?.name], ['limit', 'memoryBytes'], error.message);
    else assert.match(error.stderrText, /memory/);
    assert.equal((await m.exec('echo alive')).stdoutText, 'alive\n');
  });
}
