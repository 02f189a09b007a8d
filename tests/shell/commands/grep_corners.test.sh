#### grep: corners, part 1
exec 2>&1
printf 'abc\nfoo123\nfoo bar\ncafé\n' > f
grep -P '\d+' f
grep -oP 'o\K\d+' f
grep -P '(?<=foo)\s' f
grep -oP '\w+' f
grep -cP 'o{2}' f
grep -iP 'FOO' f
## STDOUT:
foo123
123
foo bar
abc
foo123
foo
bar
caf
2
foo123
foo bar
## END

#### grep: corners, part 2
exec 2>&1
printf 'abc\nfoo123\nfoo bar\ncafé\n' > f
grep -vP 'foo' f
grep -nP 'a(?=b)' f
grep -xP 'abc|foo' f
grep -wP 'foo' f
grep -P '\bfoo\b' f
grep -oP '(?i)FOO' f
## STDOUT:
abc
café
1:abc
abc
foo bar
foo bar
foo
foo
## END

#### grep: corners, part 3
exec 2>&1
printf 'a\n' | grep -P '('; echo "= $?"; printf 'a\n' | grep -P '*'; printf 'a\n' | grep -P '[a'; printf 'a\n' | grep -P 'a)'; printf 'a\n' | grep -P '\'; printf 'a\n' | grep -P '(?<=a+)b'; printf 'a\n' | grep -P '\p{Foo}'; grep -P -e a -e b /dev/null; echo "= $?"; grep -P 'a
b' /dev/null; echo "= $?"; grep -P '(?<n>a)\k<m>' /dev/null; echo a | grep -P ''; echo "= $?"; echo a | grep -P -f /dev/null; echo "= $?"; grep -PE a /dev/null; echo "= $?"; grep -P '[[:foo:]]' /dev/null
## STDOUT:
grep: missing closing parenthesis
= 2
grep: quantifier does not follow a repeatable item
grep: missing terminating ] for character class
grep: unmatched closing parenthesis
grep: \ at end of pattern
grep: lookbehind assertion is not fixed length
grep: unknown property after \P or \p
grep: the -P option only supports a single pattern
= 2
grep: the -P option only supports a single pattern
= 2
grep: reference to non-existent subpattern
a
= 0
= 1
grep: conflicting matchers specified
= 2
grep: unknown POSIX class name
## END
## status: 2

#### grep: corners, part 4
exec 2>&1
printf 'café É ß\n' | grep -oP '\w+'
printf 'café\n' | grep -oP '\p{L}+'
printf 'É\n' | grep -iP 'é'
printf 'x\xffy\n' | grep -aP 'x.y'; echo $?
printf 'x\xffy\n' | grep -aoP '[xy]'
printf '١٢\n' | grep -P '\d'; echo $?
## STDOUT:
caf
café
É
1
x
y
1
## END

#### grep: corners, part 5
exec 2>&1
printf 'é\n' | grep -P '^.$'
printf 'a\xc3b\n' | grep -P 'b'
printf 'é\n' | grep -oP '[[:alpha:]]'
printf 'ab\0c\n' | grep -P 'c'
printf 'éa\n' | grep -bo P 'a'
printf 'éa\n' | grep -boP 'a'
## STDOUT:
é
grep: (standard input): binary file matches
grep: (standard input): binary file matches
grep: a: No such file or directory
2:a
## END

#### grep: corners, part 6
exec 2>&1
printf 'a\nb\0c\nd\0' | grep -zP '^b' | cat -A
echo
printf 'a\nb\0c\nd\0' | grep -zoP 'a\nb' | cat -A
echo
printf 'a\nb\0' | grep -zP 'a$' | cat -A
echo
## STDOUT:

a$
b^@

## END

#### grep: corners, part 7
exec 2>&1
printf 'a\nb\0' | grep -zP '^a.b' | cat -A
echo
printf 'a\nb\0' | grep -zP '(?s)^a.b' | cat -A
echo
## STDOUT:

a$
b^@
## END

#### grep: corners, part 8
exec 2>&1
printf 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab\n' > f
printf 'foo=1;bar=2\n' | grep -oP '(?<k>\w+)=(?<v>\d)'
printf 'abba\nabab\n' | grep -P '^(.)(.)\2\1$'
printf '(a(b)c)\n' | grep -oP '\((?:[^()]|(?R))*\)'
printf 'aXbXc\n' | grep -oP 'X(?!c)'
printf 'ab\n' | grep -oP 'a|ab'
printf 'xay\n' | grep -oP '(?<=x)a(?=y)'
## STDOUT:
foo=1
bar=2
abba
(a(b)c)
X
a
a
## END

#### grep: corners, part 9
exec 2>&1
printf 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab\n' > f
printf 'a b\n' | grep -oP '\S+(?: |$)'
printf 'tab\there\n' | grep -P '\t'
printf 'a\n' | grep -P '\x61'
printf 'a.b\n' | grep -P '\Qa.b\E'
printf 'ab\nAB\n' | grep -P '(?i:a)b'
printf 'a#b\n' | grep -P '(?x) a \# b # c'
## STDOUT:
a 
b
tab	here
a
a.b
ab
a#b
## END

#### grep: corners, part 10
exec 2>&1
printf 'x\n' > f
grep -P --color=always 'x' f
grep -P -c x f f
grep -PL x f
grep -Pl x f
grep -Pq x f; echo $?
grep -Phn x f f
## stdout-json: "\u001b[01;31m\u001b[Kx\u001b[m\u001b[K\nf:1\nf:1\nf\n0\n1:x\n1:x\n"

#### grep: corners, part 11
exec 2>&1
printf 'x\n' > f
grep -PA1 x f
grep -P -m1 x f
grep -Pow 'x*' f
grep -P 'y*' f 
grep -oP 'y*' f; echo $?
## STDOUT:
x
x
x
x
0
## END

#### grep: corners, part 12
exec 2>&1
printf 'abc\nabcabc\nxyz\n' > f
grep '\(abc\)\1' f
grep -E '(abc)\1' f
grep -E '(a)(b)\2' f
grep -E '^(.)(.).*\2' f
grep -e 'a\(b*\)c\1' f
grep -w '\(abc\)\1' f
## STDOUT:
abcabc
abcabc
abcabc
abcabc
## END

#### grep: corners, part 13
exec 2>&1
printf 'abc\nabcabc\nxyz\n' > f
grep -E 'a(b|c)\1|xyz' f
grep -o '\(.\)bc\1' f
grep -E '\1' f; echo $?
grep '\(a\)\2' f; echo $?
grep -E '(a*)*\1x' f
grep -E '((a)|b)*\2' f 
## STDOUT:
xyz
abca
grep: Invalid back reference
2
grep: Invalid back reference
2
xyz
## END
## status: 1

#### grep: corners, part 14
exec 2>&1
printf 'abc\nabcabc\nxyz\n' > f
grep -E '(^|x)a\1' f
## STDOUT:
abc
abcabc
## END

#### grep: corners, part 15
exec 2>&1
grep 'a\' /dev/null; echo $?
grep '[a' /dev/null; echo $?
grep '[[:space:' /dev/null; echo $?
grep '[[:foo:]]' /dev/null; echo $?
grep '[:space:]' /dev/null; echo $?
grep '\(' /dev/null
## STDOUT:
grep: Trailing backslash
2
grep: Unmatched [, [^, [:, [., or [=
2
grep: Unmatched [, [^, [:, [., or [=
2
grep: Invalid character class name
2
grep: character class syntax is [[:space:]], not [:space:]
2
grep: Unmatched ( or \(
## END
## status: 2

#### grep: corners, part 16
exec 2>&1
grep '\)' /dev/null
grep -E '(' /dev/null; echo $?
grep -E ')' /dev/null; echo $?
grep 'a\{1' /dev/null
grep 'a\{1,2' /dev/null
grep 'a\{x\}' /dev/null
## STDOUT:
grep: Unmatched ) or \)
grep: Unmatched ( or \(
2
1
grep: Unmatched \{
grep: Unmatched \{
grep: Invalid content of \{\}
## END
## status: 2

#### grep: corners, part 17
exec 2>&1
grep 'a\{2,1\}' /dev/null
grep -E 'a{2,1}' /dev/null; echo $?
grep 'a\{99999\}' /dev/null
grep -E 'a{1,99999}' /dev/null
grep '[b-a]' /dev/null
grep '[[.a' /dev/null
## STDOUT:
grep: Invalid content of \{\}
grep: Invalid content of \{\}
2
grep: Regular expression too big
grep: Regular expression too big
grep: Invalid range end
grep: Unmatched [, [^, [:, [., or [=
## END
## status: 2

#### grep: corners, part 18
exec 2>&1
grep '[[.ab.]]' /dev/null
grep '[[=ab=]]' /dev/null
grep '[[=a=]]' /dev/null; echo $?
grep '[[.a.]-c]' /dev/null; echo $?
grep '[a-[.c.]]' /dev/null; echo $?
grep '[[.hyphen.]]' /dev/null; echo $?
## STDOUT:
grep: Invalid collation character
grep: Invalid collation character
1
1
1
grep: Invalid collation character
2
## END

#### grep: corners, part 19
exec 2>&1
grep '[a-[:alpha:]]' /dev/null; echo $?
## STDOUT:
grep: Invalid range end
2
## END

#### grep: corners, part 20
exec 2>&1
echo 'a*b+c?{|}' > f
grep '*b' f
grep '\*b' f
grep 'b+' f
grep -E '*b' f; echo $?
grep -E '+' f
grep -E '?x' f
## STDOUT:
a*b+c?{|}
a*b+c?{|}
a*b+c?{|}
grep: warning: * at start of expression
a*b+c?{|}
0
grep: warning: + at start of expression
a*b+c?{|}
grep: warning: ? at start of expression
## END
## status: 1

#### grep: corners, part 21
exec 2>&1
echo 'a*b+c?{|}' > f
grep -E '{1}' f
grep -E '{' f
grep -E 'a|*b' f
grep -E '(*b)' f
grep -E '(+b)' f 
grep -E 'b{1' f
## STDOUT:
grep: warning: {...} at start of expression
a*b+c?{|}
a*b+c?{|}
grep: warning: * at start of expression
a*b+c?{|}
grep: warning: * at start of expression
a*b+c?{|}
grep: warning: + at start of expression
a*b+c?{|}
## END
## status: 1

#### grep: corners, part 22
exec 2>&1
echo 'a*b+c?{|}' > f
grep -E 'b{,1}' f
grep -E '{1a}' f
grep -E '^*' f
grep '^*b' f
grep '\(*b\)' f
grep 'x\|*b' f
## STDOUT:
a*b+c?{|}
grep: warning: * at start of expression
a*b+c?{|}
a*b+c?{|}
a*b+c?{|}
## END

#### grep: corners, part 23
exec 2>&1
echo 'a*b+c?{|}' > f
grep -E '()' f
grep -E 'a||b' f
grep -E '|' f
grep '\(\)' f
grep -E 'a**' f
grep 'a**' f
## STDOUT:
a*b+c?{|}
a*b+c?{|}
a*b+c?{|}
a*b+c?{|}
a*b+c?{|}
a*b+c?{|}
## END

#### grep: corners, part 24
exec 2>&1
echo 'a*b+c?{|}' > f
grep -E 'a+*?' f
## STDOUT:
a*b+c?{|}
## END

#### grep: corners, part 25
exec 2>&1
echo abc > f
grep '\d' f
grep '\a' f
grep '\/' f
grep '\%' f
grep '\"' f
grep -E '\d' f
## STDOUT:
abc
## END
## status: 1

#### grep: corners, part 26
exec 2>&1
echo abc > f
grep -E '\:' f
grep 'a\ b' f
grep '\q\z' f
grep '[\d]' f
grep -F '\d' f
grep '\-a' f
## STDOUT:
## END
## status: 1

#### grep: corners, part 27
exec 2>&1
echo abc > f
grep '\é' f
grep -E '\}' f
grep '\}' f
grep -E '\{' f
grep '\n' f
grep '\t' f
## STDOUT:
## END
## status: 1

#### grep: corners, part 28
exec 2>&1
echo abc > f
grep 'x\n' f
grep '\]' f
grep '\!' f
grep '\,' f
grep '\~' f
grep "\\'" f
## STDOUT:
abc
## END

#### grep: corners, part 29
exec 2>&1
echo abc > f
grep '\`a' f
grep '\@' f
## STDOUT:
abc
## END
## status: 1

#### grep: corners, part 30
exec 2>&1
seq 30 > s
grep -A1 -B1 5 s
grep -C1 '^1[05]$' s
grep -c -A1 5 s
grep -n -A1 5 s
grep -m1 -A2 1 s
grep -m2 -A1 1 s
## STDOUT:
4
5
6
--
14
15
16
--
24
25
26
9
10
11
--
14
15
16
3
5:5
6-6
--
15:15
16-16
--
25:25
26-26
1
2
3
1
2
--
10
11
## END

#### grep: corners, part 31
exec 2>&1
seq 30 > s
grep -m0 1 s; echo $?
grep -m1 -c 1 s
grep -m 2 -v 1 s
grep -m1 -o 1 s
grep --group-separator=XX -A1 5 s
grep --no-group-separator -A1 5 s
## STDOUT:
1
1
2
3
1
5
6
XX
15
16
XX
25
26
5
6
15
16
25
26
## END

#### grep: corners, part 32
exec 2>&1
seq 30 > s
grep --group-separator= -A0 '[48]$' s
grep -A0 5 s
grep -NUM 5 s
grep -2 15 s
grep -1n 15 s
grep -A 1 -v '[0-8]' s
## STDOUT:
4

8

14

18

24

28
5
--
15
--
25
grep: invalid option -- 'N'
Usage: grep [OPTION]... PATTERNS [FILE]...
Try 'grep --help' for more information.
13
14
15
16
17
14-14
15:15
16-16
9
10
## END

#### grep: corners, part 33
exec 2>&1
seq 30 > s
(grep -m1 2 >/dev/null
head -1) < s
(grep -m1 -A1 2 >/dev/null
head -1) < s
grep -m -1 5 s
grep -B100 30 s | wc -l
## STDOUT:
3
3
5
15
25
30
## END

#### grep: corners, part 34
exec 2>&1
printf 'one\ntwo\none two\n' > f; : > e; printf '\n' > n
grep -f e f; echo $?
grep -vf e f; echo $?
grep -f n f
grep -c '' f
grep -e '' f
grep -w '' f; echo $?
## STDOUT:
1
one
two
one two
0
one
two
one two
3
one
two
one two
1
## END

#### grep: corners, part 35
exec 2>&1
printf 'one\ntwo\none two\n' > f; : > e; printf '\n' > n
grep -x '' f; echo $?
printf 'a\n\nb\n' > g
grep -w '' g
grep -x '' g
grep -n '^$' g
grep -vc '' g
## STDOUT:
1


2:
## END
## status: 1

#### grep: corners, part 36
exec 2>&1
printf 'one\ntwo\none two\n' > f; : > e; printf '\n' > n
grep -F '' g
grep -F -x '' g
grep -F -w '' g
grep -E '' g
grep -f f f
grep -f - f < n
## STDOUT:
grep: g: No such file or directory
grep: g: No such file or directory
grep: g: No such file or directory
grep: g: No such file or directory
one
two
one two
one
two
one two
## END

#### grep: corners, part 37
exec 2>&1
printf 'one\ntwo\none two\n' > f; : > e; printf '\n' > n
printf 'one\n\n' > h
grep -c -f h f
grep -Fx -f f f
grep -e one -e two -c f
grep -o -e one -e 'one two' f
printf 'x' > nn
## STDOUT:
3
one
two
one two
3
one
one two
## END

#### grep: corners, part 38
exec 2>&1
printf 'one\ntwo\none two\n' > f; : > e; printf '\n' > n
grep -f nn f; echo $?
## STDOUT:
grep: nn: No such file or directory
2
## END

#### grep: corners, part 39
exec 2>&1
printf 'foo\nbar\n' > a; printf 'foo\n' > b; printf 'x\n' > c
grep -L foo a c; echo $?
grep -L foo a b; echo $?
grep -L x a b; echo $?
grep -l foo a b c
grep -lv foo a b
grep -Lv foo a b
## STDOUT:
c
0
0
a
b
1
a
b
a
b
## END

#### grep: corners, part 40
exec 2>&1
printf 'foo\nbar\n' > a; printf 'foo\n' > b; printf 'x\n' > c
grep -c foo a b c
grep -lc foo a c
grep -hc foo a b
grep -H foo a
grep -Zl foo a b | cat -A
echo
## STDOUT:
a:1
b:1
c:0
a
1
1
a:foo
a^@b^@
## END

#### grep: corners, part 41
exec 2>&1
printf 'foo\nbar\n' > a; printf 'foo\n' > b; printf 'x\n' > c
grep -Zc foo a b | cat -A
echo
grep -Zn foo a b | cat -A
echo
grep -q foo nofile a; echo $?
grep -s foo nofile a; echo $?
## STDOUT:
a^@1$
b^@1$

a^@1:foo$
b^@1:foo$

grep: nofile: No such file or directory
0
a:foo
2
## END

#### grep: corners, part 42
exec 2>&1
printf 'foo\nbar\n' > a; printf 'foo\n' > b; printf 'x\n' > c
grep foo nofile a; echo $?
grep -qs x nofile; echo $?
grep --label=LL -H foo < a
grep --label=LL -c foo - < a
grep -l foo < a
grep -L x - < a
## STDOUT:
grep: nofile: No such file or directory
a:foo
2
2
LL:foo
1
(standard input)
(standard input)
## END
## status: 1

#### grep: corners, part 43
exec 2>&1
printf 'foo\nbar\n' > a; printf 'foo\n' > b; printf 'x\n' > c
grep foo - a < b
grep -T foo a b
grep -Tn foo a
grep -Tnb foo a
grep -Tc foo a b
grep -b . a
## STDOUT:
(standard input):foo
a:foo
a:	foo
b:	foo
1:	foo
1:0:	foo
a:1
b:1
0:foo
4:bar
## END

#### grep: corners, part 44
exec 2>&1
printf 'foo\nbar\n' > a; printf 'foo\n' > b; printf 'x\n' > c
grep -bo o a
grep -nb o a b
## STDOUT:
1:o
2:o
a:1:0:foo
b:1:0:foo
## END

#### grep: corners, part 45
exec 2>&1
mkdir -p d/sub d/.git d/ex; echo x > d/a.c; echo x > d/b.h; echo x > d/sub/c.c; echo x > d/.git/cfg; echo x > d/ex/e.c; ln -s a.c d/l.c; ln -s sub d/ls
grep -r x d | sort
grep -R x d | sort
grep -rh x d | sort
grep -rl x d --include='*.c' | sort
grep -rl x d --exclude='*.c' | sort
grep -rl x d --exclude-dir=ex | sort
## STDOUT:
d/.git/cfg:x
d/a.c:x
d/b.h:x
d/ex/e.c:x
d/sub/c.c:x
d/.git/cfg:x
d/a.c:x
d/b.h:x
d/ex/e.c:x
d/l.c:x
d/ls/c.c:x
d/sub/c.c:x
x
x
x
x
x
d/a.c
d/ex/e.c
d/sub/c.c
d/.git/cfg
d/b.h
d/.git/cfg
d/a.c
d/b.h
d/sub/c.c
## END

#### grep: corners, part 46
exec 2>&1
mkdir -p d/sub d/.git d/ex; echo x > d/a.c; echo x > d/b.h; echo x > d/sub/c.c; echo x > d/.git/cfg; echo x > d/ex/e.c; ln -s a.c d/l.c; ln -s sub d/ls
grep -rl x d --exclude-dir='.*' | sort
grep -rl x d --exclude-dir=d | sort
grep -rl x --include='*.c' --exclude='c*' d | sort
grep -rl x --exclude='*.c' --include='*.c' d | sort
(cd d
grep -r x | sort
## STDOUT:
d/a.c
d/b.h
d/ex/e.c
d/sub/c.c
d/a.c
d/ex/e.c
d/.git/cfg
d/a.c
d/b.h
d/ex/e.c
d/sub/c.c
bash: -c: line 9: syntax error: unexpected end of file
## END
## status: 2

#### grep: corners, part 47
exec 2>&1
mkdir -p d/sub d/.git d/ex; echo x > d/a.c; echo x > d/b.h; echo x > d/sub/c.c; echo x > d/.git/cfg; echo x > d/ex/e.c; ln -s a.c d/l.c; ln -s sub d/ls
grep -r x . | sort
grep -rl x --exclude-dir=. | sort
grep -rl x --exclude-dir=./ex . |sort)
printf '*.h\n# c\n\n*.c\n' > ex
grep -rl x --exclude-from=ex d; echo $?
grep x --exclude=a.c d/a.c; echo $?
## STDOUT:
./d/.git/cfg:x
./d/a.c:x
./d/b.h:x
./d/ex/e.c:x
./d/sub/c.c:x
d/.git/cfg
d/a.c
d/b.h
d/ex/e.c
d/sub/c.c
bash: -c: line 5: syntax error near unexpected token `)'
bash: -c: line 5: `grep -rl x --exclude-dir=./ex . |sort)'
## END
## status: 2

#### grep: corners, part 48
exec 2>&1
mkdir -p d/sub d/.git d/ex; echo x > d/a.c; echo x > d/b.h; echo x > d/sub/c.c; echo x > d/.git/cfg; echo x > d/ex/e.c; ln -s a.c d/l.c; ln -s sub d/ls
grep x --include='*.h' d/a.c d/b.h
grep -d skip x d d/a.c
grep x d; echo $?
grep -d recurse x d/sub
grep -rc x d | sort
grep -r x d/l.c
## STDOUT:
d/b.h:x
d/a.c:x
grep: d: Is a directory
2
d/sub/c.c:x
d/.git/cfg:1
d/a.c:1
d/b.h:1
d/ex/e.c:1
d/sub/c.c:1
x
## END

#### grep: corners, part 49
exec 2>&1
mkdir -p d/sub d/.git d/ex; echo x > d/a.c; echo x > d/b.h; echo x > d/sub/c.c; echo x > d/.git/cfg; echo x > d/ex/e.c; ln -s a.c d/l.c; ln -s sub d/ls
grep -r x d/ls
grep -r x nofile; echo $?
grep -r --include=a.c x d/a.c
grep -rL x d | sort
grep -D skip x /dev/null; echo $?
grep --exclude-dir=sub -r x d/sub
## STDOUT:
d/ls/c.c:x
grep: nofile: No such file or directory
2
x
1
## END
## status: 1

#### grep: corners, part 50
exec 2>&1
mkdir -p d/sub d/.git d/ex; echo x > d/a.c; echo x > d/b.h; echo x > d/sub/c.c; echo x > d/.git/cfg; echo x > d/ex/e.c; ln -s a.c d/l.c; ln -s sub d/ls
grep --exclude-dir=sub/ -r x d | sort
## STDOUT:
d/.git/cfg:x
d/a.c:x
d/b.h:x
d/ex/e.c:x
## END

#### grep: corners, part 51
exec 2>&1
echo 'foo bar foo' > f
grep --color=always foo f
grep --color=always -n foo f
grep --color=always -H -n -b foo f
grep --color=always -o foo f
grep --color=always -v x f
grep --color=always -c foo f f
## stdout-json: "\u001b[01;31m\u001b[Kfoo\u001b[m\u001b[K bar \u001b[01;31m\u001b[Kfoo\u001b[m\u001b[K\n\u001b[32m\u001b[K1\u001b[m\u001b[K\u001b[36m\u001b[K:\u001b[m\u001b[K\u001b[01;31m\u001b[Kfoo\u001b[m\u001b[K bar \u001b[01;31m\u001b[Kfoo\u001b[m\u001b[K\n\u001b[35m\u001b[Kf\u001b[m\u001b[K\u001b[36m\u001b[K:\u001b[m\u001b[K\u001b[32m\u001b[K1\u001b[m\u001b[K\u001b[36m\u001b[K:\u001b[m\u001b[K\u001b[32m\u001b[K0\u001b[m\u001b[K\u001b[36m\u001b[K:\u001b[m\u001b[K\u001b[01;31m\u001b[Kfoo\u001b[m\u001b[K bar \u001b[01;31m\u001b[Kfoo\u001b[m\u001b[K\n\u001b[01;31m\u001b[Kfoo\u001b[m\u001b[K\n\u001b[01;31m\u001b[Kfoo\u001b[m\u001b[K\nfoo bar foo\n\u001b[35m\u001b[Kf\u001b[m\u001b[K\u001b[36m\u001b[K:\u001b[m\u001b[K1\n\u001b[35m\u001b[Kf\u001b[m\u001b[K\u001b[36m\u001b[K:\u001b[m\u001b[K1\n"

#### grep: corners, part 52
exec 2>&1
echo 'foo bar foo' > f
grep --color=always -l foo f
GREP_COLORS='mt=01;32' grep --color=always foo f
GREP_COLORS='sl=1:cx=2:rv' grep --color=always -A1 foo f
GREP_COLORS='ne:fn=34' grep --color=always -Hn foo f
GREP_COLORS='ms=7:mc=4' grep --color=always -v -o foo f
GREP_COLOR='01;33' grep --color=always foo f
## stdout-json: "\u001b[35m\u001b[Kf\u001b[m\u001b[K\n\u001b[01;32m\u001b[Kfoo\u001b[m\u001b[K bar \u001b[01;32m\u001b[Kfoo\u001b[m\u001b[K\n\u001b[1m\u001b[K\u001b[01;31m\u001b[Kfoo\u001b[m\u001b[K\u001b[1m\u001b[K bar \u001b[01;31m\u001b[Kfoo\u001b[m\u001b[K\n\u001b[34mf\u001b[m\u001b[36m:\u001b[m\u001b[32m1\u001b[m\u001b[36m:\u001b[m\u001b[01;31mfoo\u001b[m bar \u001b[01;31mfoo\u001b[m\ngrep: warning: GREP_COLOR='01;33' is deprecated; use GREP_COLORS='mt=01;33'\n\u001b[01;33m\u001b[Kfoo\u001b[m\u001b[K bar \u001b[01;33m\u001b[Kfoo\u001b[m\u001b[K\n"

#### grep: corners, part 53
exec 2>&1
echo 'foo bar foo' > f
printf 'a\nb\nc\nd\na\n' | grep --color=always -n -A1 a
grep --color=auto foo f
grep --colour=never foo f
grep --color=always -E 'x*' f
grep --color=always -T -n foo f
grep --color=always -Z -H foo f | cat -A
## stdout-json: "\u001b[32m\u001b[K1\u001b[m\u001b[K\u001b[36m\u001b[K:\u001b[m\u001b[K\u001b[01;31m\u001b[Ka\u001b[m\u001b[K\n\u001b[32m\u001b[K2\u001b[m\u001b[K\u001b[36m\u001b[K-\u001b[m\u001b[Kb\n\u001b[36m\u001b[K--\u001b[m\u001b[K\n\u001b[32m\u001b[K5\u001b[m\u001b[K\u001b[36m\u001b[K:\u001b[m\u001b[K\u001b[01;31m\u001b[Ka\u001b[m\u001b[K\nfoo bar foo\nfoo bar foo\nfoo bar foo\n\u001b[32m\u001b[K 1\u001b[m\u001b[K\u001b[36m\u001b[K:\u001b[m\u001b[K\t\u001b[01;31m\u001b[Kfoo\u001b[m\u001b[K bar \u001b[01;31m\u001b[Kfoo\u001b[m\u001b[K\n^[[35m^[[Kf^[[m^[[K^@^[[01;31m^[[Kfoo^[[m^[[K bar ^[[01;31m^[[Kfoo^[[m^[[K$\n"

#### grep: corners, part 54
exec 2>&1
echo 'foo bar foo' > f
echo
GREP_COLORS='sl=33:mt=' grep --color=always foo f
GREP_COLORS='x=1' grep --color=always foo f
GREP_COLORS='mt=1x' grep --color=always foo f
grep --color=always -i FOO f
grep --color=always '' f
## stdout-json: "\n\u001b[33m\u001b[Kfoo bar foo\u001b[m\u001b[K\n\u001b[01;31m\u001b[Kfoo\u001b[m\u001b[K bar \u001b[01;31m\u001b[Kfoo\u001b[m\u001b[K\n\u001b[01;31m\u001b[Kfoo\u001b[m\u001b[K bar \u001b[01;31m\u001b[Kfoo\u001b[m\u001b[K\n\u001b[01;31m\u001b[Kfoo\u001b[m\u001b[K bar \u001b[01;31m\u001b[Kfoo\u001b[m\u001b[K\nfoo bar foo\n"

#### grep: corners, part 55
exec 2>&1
echo 'foo bar foo' > f
GREP_COLORS='rv:sl=1:cx=2' grep --color=always -v -A1 foo f
## STDOUT:
## END
## status: 1

#### grep: corners, part 56
exec 2>&1
printf 'a\0b\0ab\0' | grep -z a | cat -A
echo
printf 'a\nb\0c\0' | grep -z '^b' | cat -A
echo
printf 'a\nb\0' | grep -z 'a$' | cat -A
echo
## STDOUT:
a^@ab^@


## END

#### grep: corners, part 57
exec 2>&1
printf 'a\nb\0' | grep -zo 'a.b' | cat -A
echo
printf 'a\nb\0' | grep -zc . 
printf 'x\0y' | grep -zn y | cat -A
echo
printf 'a\nb\0' | grep -zx 'a.b' | cat -A
## STDOUT:
a$
b^@
1
2:y^@
a$
b^@
## END, no newline

#### grep: corners, part 58
exec 2>&1
echo
printf 'a\nb\n' | grep -z 'a[^x]b' | cat -A
echo
printf 'a\0' | grep -zv b | cat -A
echo
printf 'a\nb\0' | grep -zE '^a$' | cat -A
## STDOUT:

a$
b$
^@
a^@
## END

#### grep: corners, part 59
exec 2>&1
echo; echo $?
printf 'a\n\0' | grep -z '^$' | cat -A
echo
## STDOUT:

0

## END

#### grep: corners, part 60
exec 2>&1
printf '\xff\n' | grep '.'; echo $?
printf '\xff\n' | grep -a '^.$'; echo $?
printf 'a\xffb\n' | grep 'a.b'; echo $?
printf 'a\xffb\n' | grep -a 'a[^x]b'; echo $?
printf '\xc3\n' | grep -a '[[:print:]]'; echo $?
printf 'é\n' | grep -o .
## STDOUT:
1
1
1
1
1
é
## END

#### grep: corners, part 61
exec 2>&1
printf 'é\n' | grep -c '^..$'
printf 'É\n' | grep -i é
printf 'ß\n' | grep -i SS; echo $?
printf 'K\n' | grep -i k
printf 'ſ\n' | grep -i s
printf 'İ\n' | grep -i i; echo $?
## STDOUT:
0
É
1
K
ſ
1
## END

#### grep: corners, part 62
exec 2>&1
printf 'ı\n' | grep -i I; echo $?
printf 'Σσς\n' | grep -oi σ
printf 'ǅ\n' | grep -i ǆ
printf 'éa\n' | grep -w a; echo $?
printf 'a\xffb\n' | grep -w a
printf 'a\xffb\n' | grep -aw a
## stdout-json: "\u00c4\u00b1\n0\n\u00ce\u00a3\n\u00cf\u0083\n\u00cf\u0082\n\u00c7\u0085\n1\ngrep: (standard input): binary file matches\na\u00ffb\n"

#### grep: corners, part 63
exec 2>&1
printf '\xed\xa0\x80\n' | grep -a '^.$'; echo $?
printf 'x\xc3\xa9\n' | grep "$(printf '\xa9')"; echo $?
printf '\xe9\n' | grep -a "$(printf '\xe9')" | cat -A
echo
grep "$(printf '[\xff]')" /dev/null; echo $?
## STDOUT:
1
xé
0
M-i$

1
## END

#### grep: corners, part 64
exec 2>&1
printf 'foo\n' > f
grep --help >/dev/null; echo $?
grep --foo x f; echo $?
grep -E -F x f; echo $?
grep -y FOO f
grep -i --no-ignore-case FOO f; echo $?
grep -u foo f
## STDOUT:
0
grep: unrecognized option '--foo'
Usage: grep [OPTION]... PATTERNS [FILE]...
Try 'grep --help' for more information.
2
grep: conflicting matchers specified
2
foo
1
grep: warning: --unix-byte-offsets (-u) is obsolete
foo
## END

#### grep: corners, part 65
exec 2>&1
printf 'foo\n' > f
grep --binary-files=text foo f
grep --binary-files=foo foo f; echo $?
grep -X foo foo f; echo $?
grep -X egrep foo f
grep -A; echo $?
grep -m
## STDOUT:
foo
grep: unknown binary-files type
2
grep: invalid matcher foo
2
foo
grep: option requires an argument -- 'A'
Usage: grep [OPTION]... PATTERNS [FILE]...
Try 'grep --help' for more information.
2
grep: option requires an argument -- 'm'
Usage: grep [OPTION]... PATTERNS [FILE]...
Try 'grep --help' for more information.
## END
## status: 2

#### grep: corners, part 66
exec 2>&1
printf 'foo\n' > f
grep -d x foo f
grep -D x foo f; echo $?
grep --context foo f
grep --context=1 foo f
grep -C x foo f
grep --line-buffered foo f
## STDOUT:
grep: invalid argument ‘x’ for ‘--directories’
Valid arguments are:
  - ‘read’
  - ‘recurse’
  - ‘skip’
Usage: grep [OPTION]... PATTERNS [FILE]...
Try 'grep --help' for more information.
grep: unknown devices method
2
grep: foo: invalid context length argument
foo
grep: x: invalid context length argument
foo
## END

#### grep: corners, part 67
exec 2>&1
printf 'foo\n' > f
grep --no-messages foo nofile
grep -U foo f
grep --include foo; echo $?
grep --no-filename foo f f
grep --with-filename foo f
egrep 'fo+' f 2>&1
## STDOUT:
foo
Usage: grep [OPTION]... PATTERNS [FILE]...
Try 'grep --help' for more information.
2
foo
foo
f:foo
foo
## END

#### grep: corners, part 68
exec 2>&1
printf 'foo\n' > f
fgrep 'foo' f
grep --max-count=1 foo f
grep --regexp=foo f
grep --file=/dev/null f
grep --files-without-match foo f
grep --quiet foo f
## STDOUT:
foo
foo
foo
## END

#### grep: corners, part 69
exec 2>&1
printf 'foo\n' > f
grep --silent foo f
grep --null -l foo f | cat -A
echo
grep --byte-offset foo f
grep --exc f
grep --col foo f
## STDOUT:
f^@
0:foo
grep: option '--exc' is ambiguous; possibilities: '--exclude' '--exclude-from' '--exclude-dir'
Usage: grep [OPTION]... PATTERNS [FILE]...
Try 'grep --help' for more information.
foo
## END

#### grep: corners, part 70
exec 2>&1
printf 'foo\n' > f
grep --in foo f
## STDOUT:
grep: option '--in' is ambiguous; possibilities: '--include' '--initial-tab' '--invert-match'
Usage: grep [OPTION]... PATTERNS [FILE]...
Try 'grep --help' for more information.
## END
## status: 2

#### grep: corners, part 71
exec 2>&1
printf 'word words sword\nfoo-bar foo_bar\n' > f
grep -ow word f
grep -w 'foo' f
grep -o '\<w' f
grep -o 's\>' f
grep -o '\bfoo\b' f
grep -o '\Bord' f
## STDOUT:
word
foo-bar foo_bar
w
w
s
foo
ord
ord
ord
## END

#### grep: corners, part 72
exec 2>&1
printf 'word words sword\nfoo-bar foo_bar\n' > f
grep -o '\w*' f
grep -o '\W' f
grep -ow 'w.*' f
grep -w 'o.*r' f
grep -x 'word.*' f
grep -xw foo f; echo $?
## STDOUT:
word
words
sword
foo
bar
foo_bar
 
 
-
 
word words sword
word words sword
1
## END

#### grep: corners, part 73
exec 2>&1
printf 'word words sword\nfoo-bar foo_bar\n' > f
grep -ow 'foo\|foo_bar' f
grep -o '[[:<:]]' f
grep -ob '\s' f
grep -o '\S\S*' f
echo 'aa a' | grep -ow a
echo 'a-a' | grep -ow 'a'
## STDOUT:
foo
foo_bar
grep: Invalid character class name
4: 
10: 
24: 
word
words
sword
foo-bar
foo_bar
a
a
a
## END

#### grep: corners, part 74
exec 2>&1
printf 'word words sword\nfoo-bar foo_bar\n' > f
echo 'xx' | grep -w ''; echo $?
echo '..' | grep -w ''
echo abab | grep -o 'ab\|b'
echo aXb | grep -oi x
echo foobar | grep -o 'foo\(bar\)\?'
## STDOUT:
1
..
ab
ab
X
foobar
## END
