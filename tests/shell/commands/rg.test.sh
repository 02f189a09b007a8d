# ripgrep. Where files are found below a directory, their order is asked for, since the real one searches in parallel.
#### lines, numbers, columns, names
exec < /dev/null
printf 'foo bar\nbaz\nfoo foo\n  tail foo\nend\n' > a.txt; mkdir d; printf 'one foo\ntwo\nthree\nfour foo\n' > d/c.py; printf 'foo\n' > b.c
rg foo a.txt; echo "= $?"
rg -n foo a.txt
rg -n --column foo a.txt
rg --vimgrep foo a.txt
rg --sort path foo .
rg --sort path -n foo d a.txt
rg -H foo b.c; rg -I foo --sort path .; rg --no-filename -n foo d
rg -b foo a.txt; rg -bo foo a.txt; rg foo b.c -b --column -n -H
rg nothere .; echo "= $?"
cat a.txt | rg -n foo; echo "= $?"
rg foo - < a.txt; rg -H foo - < b.c
## STDOUT:
foo bar
foo foo
  tail foo
= 0
1:foo bar
3:foo foo
4:  tail foo
1:1:foo bar
3:1:foo foo
4:8:  tail foo
a.txt:1:1:foo bar
a.txt:3:1:foo foo
a.txt:3:5:foo foo
a.txt:4:8:  tail foo
./a.txt:foo bar
./a.txt:foo foo
./a.txt:  tail foo
./b.c:foo
./d/c.py:one foo
./d/c.py:four foo
d/c.py:1:one foo
d/c.py:4:four foo
a.txt:1:foo bar
a.txt:3:foo foo
a.txt:4:  tail foo
b.c:foo
foo bar
foo foo
  tail foo
foo
one foo
four foo
1:one foo
4:four foo
0:foo bar
12:foo foo
20:  tail foo
0:foo
12:foo
16:foo
27:foo
b.c:1:1:0:foo
= 1
1:foo bar
3:foo foo
4:  tail foo
= 0
foo bar
foo foo
  tail foo
<stdin>:foo
## END

#### patterns
printf 'foo bar\nbaz\nfoo foo\n  tail foo\nFOO a.b axb\n' > a.txt
rg -i foo a.txt; echo =; rg -S foo a.txt; echo =; rg -S FOO a.txt; echo =; rg -is foo a.txt
echo =; rg -w fo a.txt; rg -w tail a.txt; rg -x baz a.txt; rg -x ba a.txt; rg -F a.b a.txt; rg a.b a.txt -o
echo =; rg -e foo -e baz a.txt -o; printf 'baz\ntail\n' > p; rg -f p a.txt; printf 'baz' | rg -f - a.txt
echo =; rg -v foo a.txt; rg -vn 'foo|baz' a.txt; rg '' a.txt -c; rg -o 'o*' b.c 2>&1; echo "= $?"
printf 'foo\n' > b.c; rg -no '' b.c; rg -o 'o*' b.c; rg -r x 'o*' b.c; rg '(?i)FOO' b.c; rg 'a|' b.c
rg '^f.+?o\b' a.txt -o; rg '\bt\w+' a.txt -o; rg '[[:upper:]]{2,}' a.txt -o; rg '\d|\s\s' a.txt; rg 'fo{2}' -c a.txt
rg '(f)(o)(?P<last>o)' -r '$last$1${2}x$9-$$' b.c; rg -or '<$0>' foo a.txt
printf 'caf\303\251 na\303\257ve\n' > u; rg -o '\w+' u; rg -o 'caf.' u; rg -io 'CAF\x{c9}' u; rg -o '[a-z&&[^aeiou]]+' u
rg -o '[^\x00-\x7F]' u; rg --no-unicode -o 'caf..' u
## STDOUT:
foo bar
foo foo
  tail foo
FOO a.b axb
=
foo bar
foo foo
  tail foo
FOO a.b axb
=
FOO a.b axb
=
foo bar
foo foo
  tail foo
=
  tail foo
baz
FOO a.b axb
a.b
axb
=
foo
baz
foo
foo
foo
baz
  tail foo
baz
=
baz
FOO a.b axb
5:FOO a.b axb
5
b.c: No such file or directory (os error 2)
= 2
1:
1:
1:
1:

oo
xfx
foo
foo
foo
foo
tail
FOO
  tail foo
3
ofox-$
<foo>
<foo>
<foo>
<foo>
café
naïve
café
café
c
f
n
v
é
ï
café
## END

#### counts and lists
exec < /dev/null
printf 'foo bar\nbaz\nfoo foo\n' > a.txt; printf 'foo\n' > b.c; printf 'no\n' > n
rg -c foo a.txt; rg --count-matches foo a.txt; rg -c foo a.txt b.c n --sort path; rg -c --include-zero foo a.txt b.c n --sort path
rg -l foo --sort path .; rg --files-without-match foo --sort path .; echo "= $?"; rg -l foo n; echo "= $?"
rg -co foo a.txt; rg -cv foo a.txt; rg --count-matches -v foo a.txt
rg -0 -l foo --sort path . | tr '\0' '@'; echo; rg -0 foo --sort path . | tr '\0' '@'; rg -0 -c foo --sort path . | tr '\0' '@'
rg -q foo .; echo "= $?"; rg -q nope .; echo "= $?"; rg -m1 foo a.txt; rg -m0 foo a.txt; echo "= $?"
rg --stats foo a.txt | sed 's/^[0-9.]* seconds/T seconds/'; rg --stats zzz . | head -n 5
rg --stats -q foo b.c | head -n 5
## STDOUT:
2
3
a.txt:2
b.c:1
a.txt:2
b.c:1
n:0
./a.txt
./b.c
./n
= 0
= 1
3
1
1
./a.txt@./b.c@
./a.txt@foo bar
./a.txt@foo foo
./b.c@foo
./a.txt@2
./b.c@1
= 0
= 1
foo bar
= 1
foo bar
foo foo

3 matches
2 matched lines
1 files contained matches
1 files searched
16 bytes printed
20 bytes searched
T seconds spent searching
T seconds

0 matches
0 matched lines
0 files contained matches
3 files searched

1 matches
1 matched lines
1 files contained matches
1 files searched
## END

#### context
seq 30 | sed 's/$/ x/' > f; printf 'one foo\ntwo\nthree\nfour foo\n' > g
rg -A1 '^5' f; echo; rg -B2 -n '^2 |^9' f; echo; rg -C1 '10|15' f; echo; rg -nC2 '10|13' f; echo; rg -A1 -B0 '^1 ' f
rg -C1 -n 'foo' g f; rg -C1 --no-context-separator '10|15' f; rg -C1 --context-separator '==' '10|15' f; rg -C1 --context-separator '\t' '10|15' f
rg -m1 -A2 x f; rg -m2 -n -C1 x f; rg -vn -C1 foo g; rg --passthru -n foo g; rg --passthru x g; echo "= $?"
rg -C1 --vimgrep foo g; rg -o -n --column -C1 foo g; rg -b -C1 two g; rg -A1 -A3 10 f; rg -C5 -A0 10 f
rg -C1 foo -n --field-match-separator '|' --field-context-separator '#' g
## STDOUT:
5 x
6 x

1-1 x
2:2 x
--
7-7 x
8-8 x
9:9 x

9 x
10 x
11 x
--
14 x
15 x
16 x

8-8 x
9-9 x
10:10 x
11-11 x
12-12 x
13:13 x
14-14 x
15-15 x

1 x
2 x
g:1:one foo
g-2-two
g-3-three
g:4:four foo
9 x
10 x
11 x
14 x
15 x
16 x
9 x
10 x
11 x
==
14 x
15 x
16 x
9 x
10 x
11 x
	
14 x
15 x
16 x
1 x
2 x
3 x
1:1 x
2:2 x
3:3 x
1-one foo
2:two
3:three
4-four foo
1:one foo
2-two
3-three
4:four foo
one foo
two
three
four foo
= 1
g:1:5:one foo
g-2-two
g-3-three
g:4:6:four foo
1:5:foo
2-two
3-three
4:6:foo
0-one foo
8:two
12-three
10 x
11 x
12 x
13 x
10 x
1|one foo
2#two
3#three
4|four foo
## END

#### headings and colors
exec < /dev/null
printf 'foo bar\nbaz\nfoo foo\n' > a.txt; printf 'foo\n' > b.c
rg --heading foo --sort path .; rg --heading -n -C1 bar a.txt b.c; rg --heading -n --sort path foo a.txt b.c
rg --color always -n --column foo a.txt; rg --color ansi foo --sort path .; rg -p foo a.txt; rg -p foo --sort path .
rg --color always -c foo --sort path .; rg --color always -l foo a.txt; rg --color never foo a.txt
rg --color always -C1 -n baz a.txt -H; rg --color always -r X foo a.txt; rg --color always -o fo+ a.txt
rg --colors match:fg:blue --color always foo b.c; rg --colors match:none --colors line:style:bold --color always -n foo b.c
rg --colors 'match:bg:0,128,255' --colors 'path:fg:99' --colors path:style:underline --color always -H foo b.c
rg --colors x foo b.c; rg --colors a:fg:red foo b.c; rg --colors path:fg:pink foo b.c; rg --colors path:style:x foo b.c; rg --colors path:x:x foo b.c
## stdout-json: "./a.txt\nfoo bar\nfoo foo\n\n./b.c\nfoo\na.txt\n1:foo bar\n2-baz\na.txt\n1:foo bar\n3:foo foo\n\nb.c\n1:foo\n\u001b[0m\u001b[32m1\u001b[0m:\u001b[0m1\u001b[0m:\u001b[0m\u001b[1m\u001b[31mfoo\u001b[0m bar\n\u001b[0m\u001b[32m3\u001b[0m:\u001b[0m1\u001b[0m:\u001b[0m\u001b[1m\u001b[31mfoo\u001b[0m \u001b[0m\u001b[1m\u001b[31mfoo\u001b[0m\n\u001b[0m\u001b[35m./a.txt\u001b[0m:\u001b[0m\u001b[1m\u001b[31mfoo\u001b[0m bar\n\u001b[0m\u001b[35m./a.txt\u001b[0m:\u001b[0m\u001b[1m\u001b[31mfoo\u001b[0m \u001b[0m\u001b[1m\u001b[31mfoo\u001b[0m\n\u001b[0m\u001b[35m./b.c\u001b[0m:\u001b[0m\u001b[1m\u001b[31mfoo\u001b[0m\n1:foo bar\n3:foo foo\n./a.txt\n1:foo bar\n3:foo foo\n\n./b.c\n1:foo\n\u001b[0m\u001b[35m./a.txt\u001b[0m:2\n\u001b[0m\u001b[35m./b.c\u001b[0m:1\n\u001b[0m\u001b[35ma.txt\u001b[0m\nfoo bar\nfoo foo\n\u001b[0m\u001b[35ma.txt\u001b[0m-\u001b[0m\u001b[32m1\u001b[0m-foo bar\n\u001b[0m\u001b[35ma.txt\u001b[0m:\u001b[0m\u001b[32m2\u001b[0m:\u001b[0m\u001b[1m\u001b[31mbaz\u001b[0m\n\u001b[0m\u001b[35ma.txt\u001b[0m-\u001b[0m\u001b[32m3\u001b[0m-foo foo\n\u001b[0m\u001b[1m\u001b[31mX\u001b[0m bar\n\u001b[0m\u001b[1m\u001b[31mX\u001b[0m \u001b[0m\u001b[1m\u001b[31mX\u001b[0m\n\u001b[0m\u001b[1m\u001b[31mfoo\u001b[0m\n\u001b[0m\u001b[1m\u001b[31mfoo\u001b[0m\n\u001b[0m\u001b[1m\u001b[31mfoo\u001b[0m\n\u001b[0m\u001b[1m\u001b[34mfoo\u001b[0m\n\u001b[0m\u001b[1m\u001b[32m1\u001b[0m:foo\n\u001b[0m\u001b[4m\u001b[38;5;99mb.c\u001b[0m:\u001b[0m\u001b[1m\u001b[31m\u001b[48;2;0;128;255mfoo\u001b[0m\n"
## STDERR:
invalid color spec format: 'x'. Valid format is '(path|line|column|match):(fg|bg|style):(value)'.
unrecognized output type 'a'. Choose from: path, line, column, match.
unrecognized color name 'pink'. Choose from: black, blue, green, red, cyan, magenta, yellow, white
unrecognized style attribute 'x'. Choose from: nobold, bold, nointense, intense, nounderline, underline.
unrecognized spec type 'x'. Choose from: fg, bg, style, none.
## END
## status: 2

#### long lines, trimming, replacement
printf 'foo bar\nxx\nyy foo\nzz foo foo\n  \t lead foo\n' > m
rg -M 7 foo m; rg -M 8 o m -n; rg -M 5 --color always foo m; rg -M 5 --column foo m; rg -M 6 --max-columns-preview foo m
rg -M 6 --max-columns-preview --color always foo m; rg -M 4 --max-columns-preview --column foo m; rg --vimgrep -M5 foo m; rg -M0 foo m
rg -M 4 -C9 xx m
rg --trim foo m; rg --trim --column -n lead m; rg --trim -o ' foo' m; rg --trim -C1 lead m
rg -r LONG foo m --column --vimgrep; rg -o -r '<$0>' foo m --column; rg -bo foo m -r LONG; rg -r '' foo m
## stdout-json: "[Omitted long matching line]\nyy foo\n[Omitted long matching line]\n[Omitted long matching line]\n1:foo bar\n3:yy foo\n4:[Omitted long matching line]\n5:[Omitted long matching line]\n[Omitted long line with 1 matches]\n[Omitted long line with 1 matches]\n[Omitted long line with 2 matches]\n[Omitted long line with 1 matches]\n1:1:[Omitted long line with 1 matches]\n3:4:[Omitted long line with 1 matches]\n4:4:[Omitted long line with 2 matches]\n5:10:[Omitted long line with 1 matches]\nfoo ba [... omitted end of long line]\nyy foo [... omitted end of long line]\nzz foo [... omitted end of long line]\n  \t le [... omitted end of long line]\n\u001b[0m\u001b[1m\u001b[31mfoo\u001b[0m ba [... 0 more matches]\nyy \u001b[0m\u001b[1m\u001b[31mfoo\u001b[0m [... 0 more matches]\nzz \u001b[0m\u001b[1m\u001b[31mfoo\u001b[0m [... 1 more match]\n  \t le [... 1 more match]\n1:1:foo  [... 0 more matches]\n3:4:yy f [... 0 more matches]\n4:4:zz f [... 1 more match]\n5:10:  \t  [... 1 more match]\nm:1:1:[Omitted long line with 1 matches]\nm:3:4:[Omitted long line with 1 matches]\nm:4:4:[Omitted long line with 2 matches]\nm:4:8:[Omitted long line with 2 matches]\nm:5:10:[Omitted long line with 1 matches]\nfoo bar\nyy foo\nzz foo foo\n  \t lead foo\n[Omitted long context line]\nxx\n[Omitted long context line]\n[Omitted long context line]\n[Omitted long context line]\nfoo bar\nyy foo\nzz foo foo\nlead foo\n5:5:lead foo\nfoo\nfoo\nfoo\nfoo\nzz foo foo\nlead foo\nm:1:1:LONG bar\nm:3:4:yy LONG\nm:4:4:zz LONG LONG\nm:4:9:zz LONG LONG\nm:5:10:  \t lead LONG\n1:1:<foo>\n3:4:<foo>\n4:4:<foo>\n4:10:<foo>\n5:10:<foo>\n0:LONG\n14:LONG\n21:LONG\n26:LONG\n38:LONG\n bar\nyy \nzz  \n  \t lead \n"

#### several lines
printf 'foo bar\nxx\nyy foo\nzz foo foo\n' > m
rg -U 'bar\nxx' m; rg -Un 'bar\nxx' m; rg -U 'bar\nxx\nyy' --column m; rg -U '(?s)bar.*yy' -c m; rg -U 'bar\nxx' -o -n m
rg -U 'bar\nxx' -C1 -n m; rg -U -v 'bar\nxx' -n m; rg -U '[^x]+' -o m; rg -U --multiline-dotall 'bar.+yy' m; rg -U 'bar.+yy' m; echo "= $?"
rg -U 'foo' -c m; rg -U -c 'o\n' m; rg -U '^yy' m; rg -U 'nope\n' m; echo "= $?"
rg -U 'bar\nxx\nyy' --vimgrep m; rg -U 'x\n' -m1 m
## STDOUT:
foo bar
xx
1:foo bar
2:xx
1:5:foo bar
2:5:xx
3:5:yy foo
1
1:bar
2:xx
1:foo bar
2:xx
3-yy foo
3:yy foo
4:zz foo foo
foo bar
yy foo
zz foo foo
foo bar
xx
yy foo
= 1
3
2
yy foo
= 1
m:1:5:foo bar
xx
## END

#### ignore files
exec < /dev/null
mkdir -p p/src/deep p/build p/.hid; cd p; git init -q . 2>/dev/null || mkdir .git
for f in a.txt b.log src/c.txt src/d.log src/deep/e.txt build/f.txt .hid/g.txt src/keep.log x.tmp; do echo foo > $f; done
printf '*.log\n!keep.log\n/build/\n# comment\n\n' > .gitignore
rg --files --sort path; echo =; rg -l foo --sort path; echo =; rg --files --sort path --no-ignore; echo =
rg --files --sort path --hidden -g '!.git'; echo =; rg --files --sort path -uu -g '!.git'; echo =
printf 'deep/\n' > src/.gitignore; rg --files --sort path; echo =; printf '*.tmp\n!b.log\n' > .ignore; rg --files --sort path; echo =
printf '!x.tmp\n' > .rgignore; rg --files --sort path; echo =; rg --files --sort path --no-ignore-vcs; echo =; rg --files --sort path --no-ignore-dot
echo =; cd src; rg --files --sort path; rg --files --sort path --no-ignore-parent; echo =; rg -l foo d.log; rg -l foo . deep --sort path; rg -l foo ../b.log
cd ..; mv .git .nogit; rg --files --sort path -g '!.nogit'; echo =; rg --files --sort path --no-require-git; printf '*.txt\n' > my; rg --files --sort path --ignore-file my; rg --files --ignore-file nosuch --sort path; echo "= $?"
## STDOUT:
a.txt
src/c.txt
src/deep/e.txt
src/keep.log
x.tmp
=
a.txt
src/c.txt
src/deep/e.txt
src/keep.log
x.tmp
=
a.txt
b.log
build/f.txt
src/c.txt
src/d.log
src/deep/e.txt
src/keep.log
x.tmp
=
.gitignore
.hid/g.txt
a.txt
src/c.txt
src/deep/e.txt
src/keep.log
x.tmp
=
.gitignore
.hid/g.txt
a.txt
b.log
build/f.txt
src/c.txt
src/d.log
src/deep/e.txt
src/keep.log
x.tmp
=
a.txt
src/c.txt
src/keep.log
x.tmp
=
a.txt
b.log
src/c.txt
src/keep.log
=
a.txt
b.log
src/c.txt
src/keep.log
x.tmp
=
a.txt
b.log
build/f.txt
src/c.txt
src/d.log
src/deep/e.txt
src/keep.log
x.tmp
=
a.txt
src/c.txt
src/keep.log
x.tmp
=
c.txt
keep.log
c.txt
d.log
keep.log
=
d.log
./c.txt
./keep.log
deep/e.txt
../b.log
a.txt
b.log
build/f.txt
src/c.txt
src/d.log
src/deep/e.txt
src/keep.log
x.tmp
=
a.txt
b.log
src/c.txt
src/keep.log
x.tmp
b.log
my
src/d.log
src/keep.log
x.tmp
a.txt
b.log
build/f.txt
my
src/c.txt
src/d.log
src/deep/e.txt
src/keep.log
x.tmp
= 0
## END
## STDERR:
nosuch: No such file or directory (os error 2)
## END

#### what ignore files mean
mkdir -p r/.git r/a/b/c r/x; cd r; for f in 1 a/1 a/2 a/b/1 a/b/c/3 x/1 'x/sp ' a/b/q.c a/b/q.h; do echo foo > "$f"; done
try() { printf "$1" > .gitignore; echo "-- $1"; rg --files --sort path; }
try 'a/b\n'; try 'b\n'; try '/1\n'; try '1\n!/a/1\n'; try 'a/*\n'; try 'a/**\n'; try '**/c\n'; try 'a/**/3\n'; try '*.[ch]\n'; try '*.[!c]\n'; try '*.{c,h}\n'
try 'a/b/\n!a/b/1\n'; try 'x/sp\\ \n'; try 'x/sp \n'; try '\\!x\n'; try '*\n!*/\n!1\n'; try '?\n'; try 'A\n'; try 'x/\r\n'
rg --ignore-file-case-insensitive --files --sort path; printf '[\n' > .gitignore; rg --files --sort path 2>&1 | tail -n 2
## STDOUT:
-- a/b\n
1
a/1
a/2
x/1
x/sp 
-- b\n
1
a/1
a/2
x/1
x/sp 
-- /1\n
a/1
a/2
a/b/1
a/b/c/3
a/b/q.c
a/b/q.h
x/1
x/sp 
-- 1\n!/a/1\n
a/1
a/2
a/b/c/3
a/b/q.c
a/b/q.h
x/sp 
-- a/*\n
1
x/1
x/sp 
-- a/**\n
1
x/1
x/sp 
-- **/c\n
1
a/1
a/2
a/b/1
a/b/q.c
a/b/q.h
x/1
x/sp 
-- a/**/3\n
1
a/1
a/2
a/b/1
a/b/q.c
a/b/q.h
x/1
x/sp 
-- *.[ch]\n
1
a/1
a/2
a/b/1
a/b/c/3
x/1
x/sp 
-- *.[!c]\n
1
a/1
a/2
a/b/1
a/b/c/3
a/b/q.c
x/1
x/sp 
-- *.{c,h}\n
1
a/1
a/2
a/b/1
a/b/c/3
x/1
x/sp 
-- a/b/\n!a/b/1\n
1
a/1
a/2
x/1
x/sp 
-- x/sp\\ \n
1
a/1
a/2
a/b/1
a/b/c/3
a/b/q.c
a/b/q.h
x/1
-- x/sp \n
1
a/1
a/2
a/b/1
a/b/c/3
a/b/q.c
a/b/q.h
x/1
x/sp 
-- \\!x\n
1
a/1
a/2
a/b/1
a/b/c/3
a/b/q.c
a/b/q.h
x/1
x/sp 
-- *\n!*/\n!1\n
1
a/1
a/b/1
x/1
-- ?\n
-- A\n
1
a/1
a/2
a/b/1
a/b/c/3
a/b/q.c
a/b/q.h
x/1
x/sp 
-- x/\r\n
1
a/1
a/2
a/b/1
a/b/c/3
a/b/q.c
a/b/q.h
1
a/1
a/2
a/b/1
a/b/c/3
a/b/q.c
a/b/q.h
x/1
x/sp 
## END

#### globs and types
exec < /dev/null
mkdir -p s/t; echo foo > s/a.c; echo foo > s/b.h; echo foo > s/t/c.py; echo foo > s/D.C; echo foo > s/Makefile; echo foo > s/.h.c
cd s; rg -l foo --sort path -g '*.c'; echo =; rg -l foo --sort path -g '!*.c'; echo =; rg -l foo --sort path -g '*.{c,h}' -g '!b*'; echo =
rg -l foo --sort path -g 't/'; rg -l foo --sort path -g 't/**'; rg -l foo --sort path -g '/a.c'; rg -l foo --sort path --iglob '*.C'; echo =
rg -l foo --sort path --glob-case-insensitive -g '*.C'; echo =; rg -l foo --sort path -tc; echo =; rg -l foo --sort path -Tc; rg -l foo --sort path -tpy -tmake; echo =
rg -l foo --sort path --type-add 'mine:*.h' -tmine; rg -l foo --sort path --type-add 'both:include:py,c' -t both; rg -l foo --sort path -tall; echo =
rg -l foo --sort path --type-clear c --type-add 'c:*.py' -tc; rg -t nope foo; echo "= $?"; rg --type-add x foo; echo "= $?"; rg -g '[' foo .; echo "= $?"
rg -l foo --max-depth 1 --sort path; rg -l foo --max-depth 0 .; echo "= $?"; rg -l foo --max-filesize 3 .; rg -l foo --max-filesize 1K --sort path .; rg --max-filesize 1X foo; echo "= $?"
rg --type-list | cksum; rg --type-list | head -n 3; rg -l foo --sortr path; ln -s a.c l; ln -s t u; rg -l foo --sort path -L; rg -c foo l
touch -d 2001-01-01 b.h; rg -l foo --sort modified -g '*.h' -g 'a.c'; rg --path-separator '\\' foo t
## STDOUT:
.h.c
a.c
=
D.C
Makefile
b.h
t/c.py
=
.h.c
a.c
=
t/c.py
a.c
.h.c
D.C
a.c
=
.h.c
D.C
a.c
=
.h.c
a.c
b.h
=
D.C
Makefile
t/c.py
Makefile
t/c.py
=
b.h
.h.c
a.c
b.h
t/c.py
.h.c
D.C
Makefile
a.c
b.h
t/c.py
=
t/c.py
= 2
= 2
= 2
D.C
Makefile
a.c
b.h
= 1
./D.C
./Makefile
./a.c
./b.h
./t/c.py
= 2
2783186527 4805
agda: *.agda, *.lagda
aidl: *.aidl
amake: *.bp, *.mk
t/c.py
b.h
a.c
Makefile
D.C
D.C
Makefile
a.c
b.h
l
t/c.py
u/c.py
1
b.h
a.c
t\c.py:foo
## END
## STDERR:
No files were searched, which means ripgrep probably applied a filter you didn't expect.
Running with --debug will show why files are being skipped.
unrecognized file type: nope
invalid definition (format is type:glob, e.g., html:*.html)
error parsing glob '[': unclosed character class; missing ']'
invalid format for size '1X', which should be a sequence of digits followed by an optional 'K', 'M' or 'G' suffix
## END

#### binary files
printf 'x\0foo\nyy\n' > bin; printf 'aaa foo\nbbb\nq\0q' > late; mkdir e; cp bin late e; printf 'foo\n' > e/t
rg foo bin; echo "= $?"; rg foo late; rg -c foo late; rg -l foo bin; rg -a foo bin | od -c | head -n 2; rg foo e; rg -c foo e; rg -l foo e
rg --binary foo --sort path e; rg -uuu foo --sort path e; rg foo < bin; rg nothere bin; echo "= $?"; rg foo bin late e/t --sort path; rg -q foo e/bin; echo "= $?"
rg --null-data -c foo bin; rg -v foo bin
## stdout-json: "binary file matches (found \"\\0\" byte around offset 1)\n= 0\nbinary file matches (found \"\\0\" byte around offset 13)\n1\nbin\n0000000   x  \\0   f   o   o  \\n\n0000006\ne/t:foo\ne/t:1\ne/t\ne/bin: binary file matches (found \"\\0\" byte around offset 1)\ne/late: binary file matches (found \"\\0\" byte around offset 13)\ne/t:foo\ne/bin: binary file matches (found \"\\0\" byte around offset 1)\ne/late: binary file matches (found \"\\0\" byte around offset 13)\ne/t:foo\nbinary file matches (found \"\\0\" byte around offset 1)\n= 1\nbin: binary file matches (found \"\\0\" byte around offset 1)\nlate: binary file matches (found \"\\0\" byte around offset 13)\ne/t:foo\n= 0\n1\u0000binary file matches (found \"\\0\" byte around offset 1)\n"

#### encodings and compressed files
printf '\377\376f\0o\0o\0\n\0b\0' > u16; rg -n . u16; printf '\376\377\0f\0o\0o' > be; rg foo be; printf '\357\273\277foo\n' > bom; rg '^foo' bom
printf 'caf\351 foo\n' > lat; rg -E latin1 'caf.' lat; rg foo lat | od -c | head -n 1; rg -E none '^foo' bom; echo "= $?"; rg -E foo x; echo "= $?"
printf 'a foo\nb\n' | gzip > z.gz; rg foo z.gz; rg -z foo z.gz; rg -zn . z.gz; rg -z foo --sort path . 2>&1
printf 'a\r\nb foo\r\n' > crlf; rg 'foo$' crlf; rg --crlf 'foo$' crlf | od -c; rg --crlf -o 'foo$' crlf | od -c
## stdout-json: "1:foo\n2:b\nfoo\nfoo\ncaf\u00c3\u00a9 foo\n0000000   c   a   f 351       f   o   o  \\n\n= 1\n= 2\na foo\n1:a foo\n2:b\n./be:foo\n./bom:foo\n./lat:caf\u00e9 foo\n./u16:foo\n./z.gz:a foo\n0000000   b       f   o   o  \\r  \\n\n0000007\n0000000   f   o   o  \\r  \\n\n0000005\n"
## STDERR:
grep config error: unknown encoding: foo
## END

#### JSON
printf 'foo bar\nbaz\nfoo foo\n' > a.txt; printf 'caf\351 foo\n' > lat
hide() { sed -E 's/"(nanos|secs)":[0-9]+/"\1":0/g; s/"human":"[^"]*"/"human":""/g'; }
rg --json foo a.txt | hide; rg --json -C1 foo a.txt | hide; rg --json foo lat | hide | sed -n 2p; rg --json nothere a.txt | hide; echo "= $?"
rg --json -v foo a.txt | hide | head -n 2; rg --json -q foo a.txt; rg --json -N -m1 foo a.txt | hide | sed -n 2p; cat a.txt | rg --json baz | hide | head -n 1
rg -c foo --json a.txt; echo "= $?"
## STDOUT:
{"type":"begin","data":{"path":{"text":"a.txt"}}}
{"type":"match","data":{"path":{"text":"a.txt"},"lines":{"text":"foo bar\n"},"line_number":1,"absolute_offset":0,"submatches":[{"match":{"text":"foo"},"start":0,"end":3}]}}
{"type":"match","data":{"path":{"text":"a.txt"},"lines":{"text":"foo foo\n"},"line_number":3,"absolute_offset":12,"submatches":[{"match":{"text":"foo"},"start":0,"end":3},{"match":{"text":"foo"},"start":4,"end":7}]}}
{"type":"end","data":{"path":{"text":"a.txt"},"binary_offset":null,"stats":{"elapsed":{"secs":0,"nanos":0,"human":""},"searches":1,"searches_with_match":1,"bytes_searched":20,"bytes_printed":440,"matched_lines":2,"matches":3}}}
{"data":{"elapsed_total":{"human":"","nanos":0,"secs":0},"stats":{"bytes_printed":440,"bytes_searched":20,"elapsed":{"human":"","nanos":0,"secs":0},"matched_lines":2,"matches":3,"searches":1,"searches_with_match":1}},"type":"summary"}
{"type":"begin","data":{"path":{"text":"a.txt"}}}
{"type":"match","data":{"path":{"text":"a.txt"},"lines":{"text":"foo bar\n"},"line_number":1,"absolute_offset":0,"submatches":[{"match":{"text":"foo"},"start":0,"end":3}]}}
{"type":"context","data":{"path":{"text":"a.txt"},"lines":{"text":"baz\n"},"line_number":2,"absolute_offset":8,"submatches":[]}}
{"type":"match","data":{"path":{"text":"a.txt"},"lines":{"text":"foo foo\n"},"line_number":3,"absolute_offset":12,"submatches":[{"match":{"text":"foo"},"start":0,"end":3},{"match":{"text":"foo"},"start":4,"end":7}]}}
{"type":"end","data":{"path":{"text":"a.txt"},"binary_offset":null,"stats":{"elapsed":{"secs":0,"nanos":0,"human":""},"searches":1,"searches_with_match":1,"bytes_searched":20,"bytes_printed":569,"matched_lines":2,"matches":3}}}
{"data":{"elapsed_total":{"human":"","nanos":0,"secs":0},"stats":{"bytes_printed":569,"bytes_searched":20,"elapsed":{"human":"","nanos":0,"secs":0},"matched_lines":2,"matches":3,"searches":1,"searches_with_match":1}},"type":"summary"}
{"type":"match","data":{"path":{"text":"lat"},"lines":{"bytes":"Y2Fm6SBmb28K"},"line_number":1,"absolute_offset":0,"submatches":[{"match":{"text":"foo"},"start":5,"end":8}]}}
{"data":{"elapsed_total":{"human":"","nanos":0,"secs":0},"stats":{"bytes_printed":0,"bytes_searched":0,"elapsed":{"human":"","nanos":0,"secs":0},"matched_lines":0,"matches":0,"searches":0,"searches_with_match":0}},"type":"summary"}
= 0
{"type":"begin","data":{"path":{"text":"a.txt"}}}
{"type":"match","data":{"path":{"text":"a.txt"},"lines":{"text":"baz\n"},"line_number":2,"absolute_offset":8,"submatches":[]}}
{"type":"match","data":{"path":{"text":"a.txt"},"lines":{"text":"foo bar\n"},"line_number":null,"absolute_offset":0,"submatches":[{"match":{"text":"foo"},"start":0,"end":3}]}}
{"type":"begin","data":{"path":{"text":"<stdin>"}}}
= 2
## END
## STDERR:
error: The argument '--count' cannot be used with '--json'

USAGE:
    
    rg [OPTIONS] PATTERN [PATH ...]
    rg [OPTIONS] -e PATTERN ... [PATH ...]
    rg [OPTIONS] -f PATTERNFILE ... [PATH ...]
    rg [OPTIONS] --files [PATH ...]
    rg [OPTIONS] --type-list
    command | rg [OPTIONS] PATTERN
    rg [OPTIONS] --help
    rg [OPTIONS] --version

For more information try --help

## END

#### errors
rg --nope foo 2>&1 | grep -v 'Did you mean'; rg 2>&1 | head -n 3; rg foo nosuch; echo "= $?"; echo foo > f; rg foo nosuch f; echo "= $?"; rg -q foo nosuch f; echo "= $?"
rg --no-messages foo nosuch; echo "= $?"; rg 'a(' f; rg 'a)' f; rg 'a[' f; rg '*a' f; rg 'a{' f; rg 'a{2,1}' f; rg '[z-a]' f; rg '\q' f; rg '(?=x)' f; rg '(a)\1' f; rg '(?P<n' f; echo "= $?"
rg 'a\nb' f; rg -e '(' -e x f; rg -F '(' f; echo "= $?"; rg -f nosuch x; rg -A x foo; rg -m '' foo f; rg --sort foo x 2>&1 | head -n 2; rg -j x x; rg --color x x 2>&1 | head -n 2
mkdir empty; cd empty; rg foo < /dev/null; echo "= $?"; rg foo .; echo "= $?"; rg --files; echo "= $?"; rg --files nosuch; echo "= $?"
## STDOUT:
error: Found argument '--nope' which wasn't expected, or isn't valid in this context

USAGE:
    
    rg [OPTIONS] PATTERN [PATH ...]
    rg [OPTIONS] -e PATTERN ... [PATH ...]
    rg [OPTIONS] -f PATTERNFILE ... [PATH ...]
    rg [OPTIONS] --files [PATH ...]
    rg [OPTIONS] --type-list
    command | rg [OPTIONS] PATTERN
    rg [OPTIONS] --help
    rg [OPTIONS] --version

For more information try --help

error: The following required arguments were not provided:
    <PATTERN>

= 2
f:foo
= 2
= 0
= 2
= 2
= 1
error: 'foo' isn't a valid value for '--sort <SORTBY>'
	[possible values: accessed, created, modified, none, path]
error: 'x' isn't a valid value for '--color <WHEN>'
	[possible values: always, ansi, auto, never]
= 2
= 1
= 1
= 2
## END
## STDERR:
nosuch: No such file or directory (os error 2)
nosuch: No such file or directory (os error 2)
nosuch: No such file or directory (os error 2)
regex parse error:
    a(
     ^
error: unclosed group
regex parse error:
    a)
     ^
error: unopened group
regex parse error:
    a[
     ^
error: unclosed character class
regex parse error:
    *a
    ^
error: repetition operator missing expression
regex parse error:
    a{
     ^
error: unclosed counted repetition
regex parse error:
    a{2,1}
     ^^^^^
error: invalid repetition count range, the start must be <= the end
regex parse error:
    [z-a]
     ^^^
error: invalid character class range, the start must be <= the end
regex parse error:
    \q
    ^^
error: unrecognized escape sequence
regex parse error:
    (?=x)
    ^^^
error: look-around, including look-ahead and look-behind, is not supported

Consider enabling PCRE2 with the --pcre2 flag, which can handle backreferences
and look-around.
regex parse error:
    (a)\1
       ^^
error: backreferences are not supported

Consider enabling PCRE2 with the --pcre2 flag, which can handle backreferences
and look-around.
regex parse error:
    (?P<n
         ^
error: unclosed capture group name
the literal '"\n"' is not allowed in a regex

Consider enabling multiline mode with the --multiline flag (or -U for short).
When multiline mode is enabled, new line characters can be matched.
regex parse error:
    (|x
    ^
error: unclosed group
nosuch: No such file or directory (os error 2)
error: Invalid value for '--after-context <NUM>': invalid digit found in string

error: Invalid value for '--max-count <NUM>': cannot parse integer from empty string

invalid digit found in string
No files were searched, which means ripgrep probably applied a filter you didn't expect.
Running with --debug will show why files are being skipped.
nosuch: No such file or directory (os error 2)
## END

#### PCRE2
printf 'foobar\nfoobaz\nabab\n' > f
rg -P 'foo(?=baz)' f; rg -Po 'foo(?!baz)' f; rg -P '(ab)\1' f; rg --engine auto '(?<=foo)ba.' -o f; rg --auto-hybrid-regex 'foo(?=bar)' f; rg -P -r '$1' '(\w)\w+' f; rg -Pw 'foobar' f; rg -Pi FOOBAR f
## STDOUT:
foobaz
foo
abab
bar
baz
foobar
f
f
a
foobar
foobar
## END
