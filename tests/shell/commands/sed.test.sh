#### sed, part 1
exec 2>&1
t() { printf 'he/llo\nworld\n' | sed "$@"; echo "= $?"; }
t 'a\text'
t 'a\  text'
t 'a  text'
t $'a\\\n  text'
t $'a text\\\nmore'
t -e 'a\' -e 'text'
t -e 'a\'
## STDOUT:
he/llo
text
world
text
= 0
he/llo
  text
world
  text
= 0
he/llo
text
world
text
= 0
he/llo
  text
world
  text
= 0
he/llo
text
more
world
text
more
= 0
he/llo
text
world
text
= 0
he/llo
world
= 0
## END

#### sed, part 2
exec 2>&1
t() { printf 'he/llo\nworld\n' | sed "$@"; echo "= $?"; }
t 'a foo\tbar'
t 'a\tfoo'
t 'a foo\\bar\qx'
t 'a'
t $'a\\\n\\  text'
t '$!{$!N'
t 'a foo\'
## STDOUT:
he/llo
foo	bar
world
foo	bar
= 0
he/llo
tfoo
world
tfoo
= 0
he/llo
foo\barqx
world
foo\barqx
= 0
sed: -e expression #1, char 1: expected \ after `a', `c' or `i'
= 1
he/llo
  text
world
  text
= 0
sed: -e expression #1, char 0: unmatched `{'
= 1
he/llo
foo
world
foo
= 0
## END

#### sed, part 3
exec 2>&1
t() { printf 'he/llo\nworld\n' | sed "$@"; echo "= $?"; }
t $'a\\\nfoo\\' -e 'bar'
t 'i\'
t $'1i\\\n'
t '1i\  foo\  bar'
t $'a\\   \nfoo'
t $'a hello \\\n  world'
t 's/a/b'
## STDOUT:
sed: can't find label for jump to `ar'
= 4
he/llo
world
= 0

he/llo
world
= 0
  foo  bar
he/llo
world
= 0
sed: -e expression #1, char 7: unknown command: `f'
= 1
he/llo
hello 
  world
world
hello 
  world
= 0
sed: -e expression #1, char 5: unterminated `s' command
= 1
## END

#### sed, part 4
exec 2>&1
t() { printf 'he/llo\nworld\n' | sed "$@"; echo "= $?"; }
t 's/a'
t 'y/a/bc/'
t 'k'
t 'b foo'
t ':'
t ':a b'
t ':a;:a'
## STDOUT:
sed: -e expression #1, char 3: unterminated `s' command
= 1
sed: -e expression #1, char 7: strings for `y' command are different lengths
= 1
sed: -e expression #1, char 1: unknown command: `k'
= 1
sed: can't find label for jump to `foo'
= 4
sed: -e expression #1, char 1: ":" lacks a label
= 1
he/llo
world
= 0
he/llo
world
= 0
## END

#### sed, part 5
exec 2>&1
t() { printf 'he/llo\nworld\n' | sed "$@"; echo "= $?"; }
t '{p'
t 'p}'
t '}'
t 's/a/b/x'
t 's/a/b/pp'
t 's/a/b/gg'
t 's/a/b/2 3'
## STDOUT:
sed: -e expression #1, char 0: unmatched `{'
= 1
sed: -e expression #1, char 2: unexpected `}'
= 1
sed: -e expression #1, char 1: unexpected `}'
= 1
sed: -e expression #1, char 7: unknown option to `s'
= 1
sed: -e expression #1, char 8: multiple `p' options to `s' command
= 1
sed: -e expression #1, char 8: multiple `g' options to `s' command
= 1
sed: -e expression #1, char 9: multiple number options to `s' command
= 1
## END

#### sed, part 6
exec 2>&1
t() { printf 'he/llo\nworld\n' | sed "$@"; echo "= $?"; }
t 's/a/b/23g4'
t 's/a/b/0'
t 's/a/\1/'
t 's/\(/b/'
t '1,p'
t '+1p'
t '~1p'
## STDOUT:
sed: -e expression #1, char 10: multiple number options to `s' command
= 1
sed: -e expression #1, char 7: number option to `s' command may not be zero
= 1
sed: -e expression #1, char 7: invalid reference \1 on `s' command's RHS
= 1
sed: -e expression #1, char 7: Unmatched ( or \(
= 1
sed: -e expression #1, char 3: unexpected `,'
= 1
sed: -e expression #1, char 2: invalid usage of +N or ~N as first address
= 1
sed: -e expression #1, char 2: invalid usage of +N or ~N as first address
= 1
## END

#### sed, part 7
exec 2>&1
t() { printf 'he/llo\nworld\n' | sed "$@"; echo "= $?"; }
t '0p'
t '0,1p'
t '1!!p'
t '1 ! p'
t '//p'
t 's//x/I'
t 'w'
## STDOUT:
sed: -e expression #1, char 2: invalid usage of line address 0
= 1
sed: -e expression #1, char 4: invalid usage of line address 0
= 1
sed: -e expression #1, char 3: multiple `!'s
= 1
he/llo
world
world
= 0
sed: -e expression #1, char 0: no previous regular expression
= 1
sed: -e expression #1, char 6: cannot specify modifiers on empty regexp
= 1
sed: -e expression #1, char 1: missing filename in r/R/w/W commands
= 1
## END

#### sed, part 8
exec 2>&1
t() { printf 'he/llo\nworld\n' | sed "$@"; echo "= $?"; }
t 'r'
t 'p x'
t 'q1 2'
t '1,2q'
t '1,2='
t ':a}'
t 'ba}'
## STDOUT:
sed: -e expression #1, char 1: missing filename in r/R/w/W commands
= 1
sed: -e expression #1, char 3: extra characters after command
= 1
sed: -e expression #1, char 4: extra characters after command
= 1
sed: -e expression #1, char 4: command only uses one address
= 1
1
he/llo
2
world
= 0
sed: -e expression #1, char 3: unexpected `}'
= 1
sed: -e expression #1, char 3: unexpected `}'
= 1
## END

#### sed, part 9
exec 2>&1
t() { printf 'he/llo\nworld\n' | sed "$@"; echo "= $?"; }
t '/a'
t '\'
t '\,a'
t 's'
t 'y/abc/\n\\d/'
t 'y/e/\x/'
t 'y,a\,b,xyz,'
## STDOUT:
sed: -e expression #1, char 2: unterminated address regex
= 1
sed: -e expression #1, char 1: unterminated address regex
= 1
sed: -e expression #1, char 3: unterminated address regex
= 1
sed: -e expression #1, char 1: unterminated `s' command
= 1
he/llo
world
= 0
hx/llo
world
= 0
he/llo
world
= 0
## END

#### sed, part 10
exec 2>&1
t() { printf 'he/llo\nworld\n' | sed "$@"; echo "= $?"; }
t 'y/l/\t/'
t 'y/a\bc/1234/'
t 's/a/b/ ; p'
t 's/a/b/ p'
t '1~0p'
t '1p;;p'
t 'v 9.9'
## STDOUT:
he/		o
wor	d
= 0
sed: -e expression #1, char 12: strings for `y' command are different lengths
= 1
he/llo
he/llo
world
world
= 0
he/llo
world
= 0
he/llo
he/llo
world
= 0
he/llo
he/llo
he/llo
world
world
= 0
sed: -e expression #1, char 5: expected newer version of sed
= 1
## END

#### sed, part 11
exec 2>&1
t() { printf 'he/llo\nworld\n' | sed "$@"; echo "= $?"; }
t 'v'
t '#n'
t '#no'
t '5'
t '1,2'
t '{;p;};p'
t '{p}p'
## STDOUT:
he/llo
world
= 0
= 0
= 0
sed: -e expression #1, char 1: missing command
= 1
sed: -e expression #1, char 3: missing command
= 1
he/llo
he/llo
he/llo
world
world
world
= 0
sed: -e expression #1, char 4: extra characters after command
= 1
## END

#### sed, part 12
exec 2>&1
t() { printf 'he/llo\nworld\n' | sed "$@"; echo "= $?"; }
t 'dp'
t --sandbox 'w x'
t --sandbox 'e ls'
t --sandbox 's/a/b/e'
t 'l5'
t 'l 1'
t 'l 0'
## STDOUT:
sed: -e expression #1, char 2: extra characters after command
= 1
sed: -e expression #1, char 1: e/r/w commands disabled in sandbox mode
= 1
sed: -e expression #1, char 1: e/r/w commands disabled in sandbox mode
= 1
sed: -e expression #1, char 7: e/r/w commands disabled in sandbox mode
= 1
he/l\
lo$
he/llo
worl\
d$
world
= 0
\
h\
e\
/\
l\
l\
o$
he/llo
\
w\
o\
r\
l\
d$
world
= 0
he/llo$
he/llo
world$
world
= 0
## END

#### sed, part 13
exec 2>&1
t() { printf 'he/llo\nworld\n' | sed "$@"; echo "= $?"; }
t -l 3 -n l
t -l 1 -n l
t --posix 'a foo'
t --posix 'z'
t 's/\x5e/b/'
t 's/\x2e/b/'
t 's/[\x5d]/b/g'
## STDOUT:
he\
/l\
lo$
wo\
rl\
d$
= 0
\
h\
e\
/\
l\
l\
o$
\
w\
o\
r\
l\
d$
= 0
sed: -e expression #1, char 3: expected \ after `a', `c' or `i'
= 1
sed: -e expression #1, char 1: unknown command: `z'
= 1
bhe/llo
bworld
= 0
be/llo
borld
= 0
he/llo
world
= 0
## END

#### sed, part 14
exec 2>&1
t() { printf 'he/llo\nworld\n' | sed "$@"; echo "= $?"; }
t 's/\^/b/'
t 's|o\|r|X|g'
t 's+r\++X+'
t -E 's+r\++X+'
t -E 's|o\|r|X|'
t 's/\d104/X/'
t 's/\o150/X/'
## STDOUT:
he/llo
world
= 0
he/llo
world
= 0
he/llo
world
= 0
he/llo
woXld
= 0
he/llX
wXrld
= 0
Xe/llo
world
= 0
Xe/llo
world
= 0
## END

#### sed, part 15
exec 2>&1
t() { printf 'he/llo\nworld\n' | sed "$@"; echo "= $?"; }
t 's/\cA/X/'
t 's/h/\cM/'
t 's/h/\c\/'
t 's/h/\c\\/'
t 's/h/\x26/'
t 's/h/\x5c/'
t 's/h/\d/'
## stdout-json: "he/llo\nworld\n= 0\n\re/llo\nworld\n= 0\nsed: -e expression #1, char 8: unterminated `s' command\n= 1\n\u001ce/llo\nworld\n= 0\n&e/llo\nworld\n= 0\n\\e/llo\nworld\n= 0\nde/llo\nworld\n= 0\n"

#### sed, part 16
exec 2>&1
t() { printf 'he/llo\nworld\n' | sed "$@"; echo "= $?"; }
t 's/h/\xg/'
t 's/h/[\o046]/'
t 's/h/\n/'
t 's/h/\q/'
t 's/[\n]/X/'
t 's/[h\n]/X/'
t 's/[\t]/X/'
## STDOUT:
xge/llo
world
= 0
[&]e/llo
world
= 0

e/llo
world
= 0
qe/llo
world
= 0
he/llo
world
= 0
Xe/llo
world
= 0
he/llo
world
= 0
## END

#### sed, part 17
exec 2>&1
t() { printf 'he/llo\nworld\n' | sed "$@"; echo "= $?"; }
t 's/[\.]/X/'
t 's,h\,e,X,'
t 's,l.\,,X,'
t 's.h\.e.X.'
t 's/\n/X/;'
t '$!N;s/\n/X/;'
t '$!N;s/^w/X/mg'
## STDOUT:
he/llo
world
= 0
he/llo
world
= 0
he/llo
world
= 0
he/llo
world
= 0
he/llo
world
= 0
he/lloXworld
= 0
he/llo
Xorld
= 0
## END

#### sed, part 18
exec 2>&1
t() { printf 'he/llo\nworld\n' | sed "$@"; echo "= $?"; }
t '$!N;s/\`w/X/mg'
t '$!N;s/.*/X/mg'
t '$!N;s/o$/X/mg'
t 's/\(h\)\(e\)/\2\1\0&\&/'
t 's/he/\u&X\Uab\lCd\Eef/'
t 's/.*/\L\u&/'
t 's/.*/\u\L&/'
## STDOUT:
he/llo
world
= 0
X
X
= 0
he/llX
world
= 0
ehhehe&/llo
world
= 0
HeXABcDef/llo
world
= 0
He/llo
World
= 0
he/llo
world
= 0
## END

#### sed, part 19
exec 2>&1
t() { printf 'he/llo\nworld\n' | sed "$@"; echo "= $?"; }
t 's/\w\+/\u&/g'
t 's/x*/-/g'
t 's/b*/-/2g'
t -z 's/^/X/mg'
t -z 's/$/X/mg'
t -z 's/^w/X/mg'
t 's/é/x/'
## STDOUT:
He/Llo
World
= 0
-h-e-/-l-l-o-
-w-o-r-l-d-
= 0
h-e-/-l-l-o-
w-o-r-l-d-
= 0
Xhe/llo
world
= 0
he/llo
world
X= 0
he/llo
world
= 0
he/llo
world
= 0
## END

#### sed, part 20
exec 2>&1
t() { printf 'he/llo\nworld\n' | sed "$@"; echo "= $?"; }
t 'y/hé/éh/'
t -s F
t =
t -s -n '$='
t 'N;N;s/x/y/'
t n
t 'n;d'
## STDOUT:
ée/llo
world
= 0
-
he/llo
-
world
= 0
1
he/llo
2
world
= 0
2
= 0
he/llo
world
= 0
he/llo
world
= 0
he/llo
= 0
## END

#### sed, part 21
exec 2>&1
t() { printf 'he/llo\nworld\n' | sed "$@"; echo "= $?"; }
t '$!N;l;D'
t -n 'l;l 1; l 5'
t 'c\'
t '2c foo'
t '1,2c foo'
t '1,2!c foo'
t 'e echo hi'
## STDOUT:
he/llo\nworld$
world$
= 0
he/llo$
\
h\
e\
/\
l\
l\
o$
he/l\
lo$
world$
\
w\
o\
r\
l\
d$
worl\
d$
= 0
= 0
he/llo
foo
= 0
foo
= 0
he/llo
world
= 0
hi
he/llo
hi
world
= 0
## END

#### sed, part 22
exec 2>&1
t() { printf 'he/llo\nworld\n' | sed "$@"; echo "= $?"; }
t 's/.*/echo hi/e'
t 's/h/w/w /dev/stdout'
t 'w /dev/stdout'
t q5
t -n '/h/,/w/p'
t '0,/h/d'
t '1,/h/d'
## STDOUT:
hi
hi
= 0
we/llo
we/llo
world
= 0
he/llo
he/llo
world
world
= 0
he/llo
= 5
he/llo
world
= 0
world
= 0
= 0
## END

#### sed, part 23
exec 2>&1
t() { printf 'he/llo\nworld\n' | sed "$@"; echo "= $?"; }
t '2,1p'
t '1,+0p'
t '1,~2p'
t '0~2p'
t '2~0p'
t 's/[/x/'
t 's/a\{1/x/'
## STDOUT:
he/llo
world
world
= 0
he/llo
he/llo
world
= 0
he/llo
he/llo
world
world
= 0
he/llo
world
world
= 0
he/llo
world
world
= 0
sed: -e expression #1, char 6: unterminated `s' command
= 1
sed: -e expression #1, char 9: Unmatched \{
= 1
## END

#### sed, part 24
exec 2>&1
t() { printf 'he/llo\nworld\n' | sed "$@"; echo "= $?"; }
t 's/*a/x/'
t -E 's/*a/x/'
t -E 's/a{1/x/'
t -E 's/()/x/'
t -E 's/a|/x/'
t -E 's/(a/x/'
t -E 's/a)/x/'
## STDOUT:
he/llo
world
= 0
sed: -e expression #1, char 7: Invalid preceding regular expression
= 1
sed: -e expression #1, char 8: Unmatched \{
= 1
xhe/llo
xworld
= 0
xhe/llo
xworld
= 0
sed: -e expression #1, char 7: Unmatched ( or \(
= 1
sed: -e expression #1, char 7: Unmatched ) or \)
= 1
## END

#### sed, part 25
exec 2>&1
t() { printf 'he/llo\nworld\n' | sed "$@"; echo "= $?"; }
t 's/a\)/x/'
t 's/\(a\)\2/x/'
t 's/[[:foo:]]/x/'
t 's/[:alpha:]/x/'
t 's/[b-a]/x/'
t 's/\/x/'
t 's/a\{2,1\}/x/'
## STDOUT:
sed: -e expression #1, char 8: Unmatched ) or \)
= 1
sed: -e expression #1, char 12: Invalid back reference
= 1
sed: -e expression #1, char 14: Invalid character class name
= 1
sed: character class syntax is [[:space:]], not [:space:]
= 4
sed: -e expression #1, char 10: Invalid range end
= 1
sed: -e expression #1, char 6: unterminated `s' command
= 1
sed: -e expression #1, char 13: Invalid content of \{\}
= 1
## END

#### sed, part 26
exec 2>&1
t() { printf 'he/llo\nworld\n' | sed "$@"; echo "= $?"; }
t 's/a**/x/'
t -E 's/a{99999}/x/'
t -E 's/^*h/x/'
t 'r /dev/stdin'
t 'r nofile'
t -n '$=' nofile
t -i p nofile
## STDOUT:
sed: -e expression #1, char 8: Invalid preceding regular expression
= 1
sed: -e expression #1, char 13: Regular expression too big
= 1
sed: -e expression #1, char 8: Invalid preceding regular expression
= 1
he/llo
world
= 0
he/llo
world
= 0
sed: can't read nofile: No such file or directory
= 2
sed: can't read nofile: No such file or directory
= 2
## END

#### sed, part 27
exec 2>&1
t() { printf 'he/llo\nworld\n' | sed "$@"; echo "= $?"; }
t 's/[/]/x/'
t 's/[a/]/x/'
t '#no
p'
t '#n
p'
t -e '#n' -e p
t 'p;#n'
t 'a
foo'
## STDOUT:
hexllo
world
= 0
hexllo
world
= 0
he/llo
world
= 0
he/llo
world
= 0
he/llo
world
= 0
he/llo
he/llo
world
world
= 0
sed: -e expression #1, char 3: unknown command: `f'
= 1
## END

#### sed, part 28
exec 2>&1
t() { printf 'he/llo\nworld\n' | sed "$@"; echo "= $?"; }
t 'a\nfoo'
t 'a x\nfoo\ay'
t ':a b;bb'
t ':a b
b a b'
t 'a\   '
t 'b;p'
t 'b}p'
## stdout-json: "he/llo\nnfoo\nworld\nnfoo\n= 0\nhe/llo\nx\nfoo\u0007y\nworld\nx\nfoo\u0007y\n= 0\nsed: can't find label for jump to `b'\n= 4\nhe/llo\nworld\n= 0\nhe/llo\n   \nworld\n   \n= 0\nhe/llo\nworld\n= 0\nsed: -e expression #1, char 2: unexpected `}'\n= 1\n"

#### sed, part 29
exec 2>&1
t() { printf 'he/llo\nworld\n' | sed "$@"; echo "= $?"; }
t '{b};p'
t '{:a};p'
t 'bx;:x'
t 'bx ; :x'
t 'y/\//x/'
t 'y/abc/\
\t\x/'
t 's/l/\//'
## STDOUT:
he/llo
world
= 0
he/llo
he/llo
world
world
= 0
he/llo
world
= 0
he/llo
world
= 0
hexllo
world
= 0
he/llo
world
= 0
he//lo
wor/d
= 0
## END

#### sed, part 30
exec 2>&1
t() { printf 'he/llo\nworld\n' | sed "$@"; echo "= $?"; }
t 's&l&x\&y&'
t 's1l1\11'
t 's/(l)/\1/'
t -n '/l/ { = ; p }'
t '1,3{p' -e '}'
t 's/l/x/w'
t 's/l/x/w out'
## STDOUT:
he/x&ylo
worx&yd
= 0
he/1lo
wor1d
= 0
sed: -e expression #1, char 9: invalid reference \1 on `s' command's RHS
= 1
1
he/llo
2
world
= 0
sed: -e expression #1, char 1: unexpected `}'
= 1
sed: -e expression #1, char 7: missing filename in r/R/w/W commands
= 1
he/xlo
worxd
= 0
## END

#### sed, part 31
exec 2>&1
t() { printf 'he/llo\nworld\n' | sed "$@"; echo "= $?"; }
t '2q;p'
t 'N;N;p'
t '1h;2G'
t 'x;G'
t 'n;n;p'
t '1i\foo\'
t '1d;1p'
## STDOUT:
he/llo
he/llo
world
= 0
he/llo
world
= 0
he/llo
world
he/llo
= 0

he/llo
he/llo
world
= 0
he/llo
world
= 0
foo
he/llo
world
= 0
world
= 0
## END

#### sed, part 32
exec 2>&1
t() { printf 'he/llo\nworld\n' | sed "$@"; echo "= $?"; }
t '2,1!d'
t '/he/,+1d'
t '/x/,~2d'
t '2,/x/d'
t '/l/I,/D/Id'
t '/L/Ip' -n
t '/l/Ipx'
## STDOUT:
world
= 0
= 0
he/llo
world
= 0
he/llo
= 0
= 0
he/llo
world
= 0
sed: -e expression #1, char 6: extra characters after command
= 1
## END

#### sed, part 33
exec 2>&1
t() { printf 'he/llo\nworld\n' | sed "$@"; echo "= $?"; }
t '\xlxp'
t '\x\xxp'
t 's/l/x/2p' -n
t -n -e '1{' -e p -e '}'
t -ln p
t --posix 's/l\+/x/'
t --posix 's/\n/x/'
## STDOUT:
he/llo
he/llo
world
world
= 0
he/llo
world
= 0
he/lxo
= 0
he/llo
= 0
he/llo
he/llo
world
world
= 0
he/llo
world
= 0
he/llo
world
= 0
## END

#### sed, part 34
exec 2>&1
t() { printf 'he/llo\nworld\n' | sed "$@"; echo "= $?"; }
t -s p -
t 'l;d' --posix
t 's/h/\
/'
t 'y/h/\
/'
t 's/l/\
X/'
t 's/l/X
Y/'
t '1{a foo
}'
## STDOUT:
he/llo
he/llo
world
world
= 0
he/llo$
world$
= 0

e/llo
world
= 0

e/llo
world
= 0
he/
Xlo
wor
Xd
= 0
sed: -e expression #1, char 5: unterminated `s' command
= 1
he/llo
foo
world
= 0
## END

#### sed, part 35
exec 2>&1
t() { printf 'he/llo\nworld\n' | sed "$@"; echo "= $?"; }
t '$!{1,2c foo
}'
t --posix '1,2a\
foo'
t 's/\(a*\)*\1/x/'
t 's/[\/]/x/'
t 's,[\,],x,'
t 's/[\n]/x/'
t '$!N;s/[\n]/x/'
## STDOUT:
world
= 0
sed: -e expression #1, char 4: command only uses one address
= 1
xhe/llo
xworld
= 0
hexllo
world
= 0
he/llo
world
= 0
he/llo
world
= 0
he/lloxworld
= 0
## END

#### sed, part 36
exec 2>&1
t() { printf 'he/llo\nworld\n' | sed "$@"; echo "= $?"; }
t '$!N;s/a\|o\nw/X/M'
t '/h/,/e/{s/h/X/;n;tz;s/$/ no/;b;:z;s/$/ yes/
}'
t 's/o/0/;n;T;s/$/ yes/'
t '1!G;$!h;$!d'
t 'l 4;d'
t -n '/w/{g;p}'
t '1{h;d};x'
## STDOUT:
he/llXorld
= 0
Xe/llo
world no
= 0
he/ll0
world
= 0
world
he/llo
= 0
he/\
llo$
wor\
ld$
= 0

= 0
he/llo
= 0
## END

#### sed, part 37
exec 2>&1
t() { printf 'he/llo\nworld\n' | sed "$@"; echo "= $?"; }
t 's/e\(.*\)l/[\1]/;s//x/'
t '/l/s//L/g'
t '/l/!s/$/x/'
t 'a\
foo\
bar
p'
t -n '2{p}'
t -n '$p;1!p'
t 's/$/x/;s/^/y/'
## STDOUT:
h[/l]o
world
= 0
he/LLo
worLd
= 0
he/llo
world
= 0
he/llo
he/llo
foo
bar
world
world
foo
bar
= 0
world
= 0
world
world
= 0
yhe/llox
yworldx
= 0
## END

#### sed, part 38
exec 2>&1
t() { printf 'he/llo\nworld\n' | sed "$@"; echo "= $?"; }
t 's/\bw/X/;s/d\b/Y/;s/\Bl/Z/'
t 's/\<./<&/g;s/.\>/&>/g'
t 's/[[:upper:][:digit:]l]/X/g'
t -E 's/(.)\1/<\1\1>/'
t -E 's/(l|o)+/[&]/g'
t -E 's/l{2,}/LL/'
t -E 's/(a|e)?l/X/g'
## STDOUT:
he/lZo
XorZY
= 0
<he>/<llo>
<world>
= 0
he/XXo
worXd
= 0
he/<ll>o
world
= 0
he/[llo]
w[o]r[l]d
= 0
he/LLo
world
= 0
he/XXo
worXd
= 0
## END

#### sed, part 39
exec 2>&1
t() { printf 'he/llo\nworld\n' | sed "$@"; echo "= $?"; }
t 's/l\{1,\}/X/'
t 's/\(l\|o\)\+/X/g'
t 's/he\?l\+/X/'
t 's/\S\+$/X/;s/\s/Y/'
t 's/\W/_/g'
t "s/\`h/X/;s/d\'/Y/"
t 's/.\{3\}/&-/g'
## STDOUT:
he/Xo
worXd
= 0
he/X
wXrXd
= 0
he/llo
world
= 0
X
X
= 0
he_llo
world
= 0
he/llo
worlY
= 0
he/-llo-
wor-ld
= 0
## END

#### sed, part 40
exec 2>&1
t() { printf 'he/llo\nworld\n' | sed "$@"; echo "= $?"; }
t 's/[^l]*l/X/2'
t 's/.*/"&"/'
t 's/.*/&&/;s/l/L/3'
t '1~3p;2~3='
t '2,4!s/^/x/'
t '/o/{/w/!d}'
t '/he/b end
s/$/X/
:end
s/$/Y/'
## STDOUT:
he/lXo
world
= 0
"he/llo"
"world"
= 0
he/llohe/Llo
worldworld
= 0
he/llo
he/llo
2
world
= 0
xhe/llo
world
= 0
world
= 0
he/lloY
worldXY
= 0
## END

#### sed, part 41
exec 2>&1
t() { printf 'he/llo\nworld\n' | sed "$@"; echo "= $?"; }
t 'x;p;x'
t 'p;p;$!d'
t '$s/$/\n/'
t 'P;D'
t '$!N;P;D'
t -n 'H;${x;s/\n/,/g;p}'
t ':a;s/^\(.\{1,9\}\)$/ \1/;ta'
## STDOUT:

he/llo

world
= 0
he/llo
he/llo
world
world
world
= 0
he/llo
world

= 0
he/llo
world
= 0
he/llo
world
= 0
,he/llo,world
= 0
    he/llo
     world
= 0
## END

#### sed, part 42
exec 2>&1
t() { printf 'he/llo\nworld\n' | sed "$@"; echo "= $?"; }
t ':a;N;$!ba;s/\n/ /g'
t -z 's/\n/,/g'
t 's/\(.*\)o/\1X/'
t 'i\  x\ty'
t 'i   x\ty'
t "i\\
  x\\ty"
t 'W out'
## STDOUT:
he/llo world
= 0
he/llo,world,= 0
he/llX
wXrld
= 0
  x	y
he/llo
  x	y
world
= 0
x	y
he/llo
x	y
world
= 0
  x	y
he/llo
  x	y
world
= 0
he/llo
world
= 0
## END

#### sed, part 43
exec 2>&1
t() { printf 'he/llo\nworld\n' | sed "$@"; echo "= $?"; }
t 'N;W /dev/stdout'
t 'R f'
t 'z;s/^$/e/'
t 'F;='
t 'Q'
t 'Q7'
t '/w/Q2'
## STDOUT:
he/llo
he/llo
world
= 0
he/llo
world
= 0
e
e
= 0
-
1
he/llo
-
2
world
= 0
= 0
= 7
he/llo
= 2
## END

#### sed, part 44
exec 2>&1
t() { printf 'he/llo\nworld\n' | sed "$@"; echo "= $?"; }
t '1d;n;d'
t -n 's/l/X/gpw out'
t -s 'p' nofile -
t --line-length=4 -n l
t -z l
t 'y/lo/LO/;y/wé/éw/'
t 's/./\x41/'
## stdout-json: "world\n= 0\nhe/XXo\nworXd\n= 0\nsed: can't read nofile: No such file or directory\nhe/llo\nhe/llo\nworld\nworld\n= 2\nhe/\\\nllo$\nwor\\\nld$\n= 0\nhe/llo\\nworld\\n$\u0000he/llo\nworld\n= 0\nhe/LLO\n\u00c3\u00a9OrLd\n= 0\nAe/llo\nAorld\n= 0\n"

#### sed, part 45
exec 2>&1
t() { printf 'he/llo\nworld\n' | sed "$@"; echo "= $?"; }
t 's/[[:space:]]*$//'
t 's/\./,/'
t 's/a\{,2\}/X/'
t -E 's/a{,2}/X/'
t -E 's/+/x/'
t -E 's/a|*b/x/'
t -E 's/(*a)/x/'
## STDOUT:
he/llo
world
= 0
he/llo
world
= 0
Xhe/llo
Xworld
= 0
Xhe/llo
Xworld
= 0
sed: -e expression #1, char 6: Invalid preceding regular expression
= 1
sed: -e expression #1, char 9: Invalid preceding regular expression
= 1
sed: -e expression #1, char 9: Invalid preceding regular expression
= 1
## END

#### sed, part 46
exec 2>&1
t() { printf 'he/llo\nworld\n' | sed "$@"; echo "= $?"; }
t 's/\(*a\)/x/'
t 's/^*/x/'
t 's/\(^h\)/x/'
t 's/h\|^w/x/'
t -E 's/a**/x/;s/l*+/y/'
t 's/l\+*/x/'
t 's/l*\+/x/'
## STDOUT:
he/llo
world
= 0
he/llo
world
= 0
xe/llo
world
= 0
xe/llo
xorld
= 0
yxhe/llo
yxworld
= 0
sed: -e expression #1, char 9: Invalid preceding regular expression
= 1
xhe/llo
xworld
= 0
## END

#### sed, part 47
exec 2>&1
t() { printf 'he/llo\nworld\n' | sed "$@"; echo "= $?"; }
t 's/l\{1\}*/x/'
t 's/\n*/x/'
t 's/a{1}/x/'
t -E 's/a{x/y/'
t -E 's/{/y/'
t 's/[a/x/;s/]/y/'
t 's/[]/]/x/'
## STDOUT:
sed: -e expression #1, char 12: Invalid preceding regular expression
= 1
xhe/llo
xworld
= 0
he/llo
world
= 0
sed: -e expression #1, char 8: Unmatched \{
= 1
sed: -e expression #1, char 6: Invalid preceding regular expression
= 1
heyllo
world
= 0
hexllo
world
= 0
## END

#### sed, part 48
exec 2>&1
t() { printf 'he/llo\nworld\n' | sed "$@"; echo "= $?"; }
t 's/[^]/]/x/'
t 's/\[/x/'
t '/[/]/p'
t 's/x\{300\}/y/'
t 'n;s/^/>/' -s
t --posix 'n;n'
t --posix 'N;N'
## STDOUT:
xe/llo
xorld
= 0
he/llo
world
= 0
he/llo
he/llo
world
= 0
he/llo
world
= 0
he/llo
>world
= 0
he/llo
world
= 0
= 0
## END

#### sed, part 49
exec 2>&1
t() { printf 'he/llo\nworld\n' | sed "$@"; echo "= $?"; }
t --posix -n '$!N;p'
t 'D'
t '$!N;$!D'
t -n '$!{n;p}'
t 'N;l;D'
t 'c\
one\
two'
t '1!{$!d}'
## STDOUT:
he/llo
world
= 0
= 0
he/llo
world
= 0
world
= 0
he/llo\nworld$
world
= 0
one
two
one
two
= 0
he/llo
world
= 0
## END

#### sed, part 50
exec 2>&1
t() { printf 'he/llo\nworld\n' | sed "$@"; echo "= $?"; }
t 'x;1d;$G'
t '2!{h;d};G'
t '/x/,/y/s/^/>/;1,/w/s/$/</'
t '2,/l/s/^/>/'
t '/he/,3s/^/>/'
t '/he/,1s/^/>/'
t '1,2{/w/!d}'
## STDOUT:
he/llo
world
= 0
world
he/llo
= 0
he/llo<
world<
= 0
he/llo
>world
= 0
>he/llo
>world
= 0
>he/llo
world
= 0
world
= 0
## END

#### sed, part 51
exec 2>&1
t() { printf 'he/llo\nworld\n' | sed "$@"; echo "= $?"; }
t '0~1p'
t '1~1!d'
t '2~5p'
t '0,/l/s//X/'
t '0,/l/I!d'
t '$!{N;N}'
t 's/\(foo\)\?he/[\1]/'
## STDOUT:
he/llo
he/llo
world
world
= 0
he/llo
world
= 0
he/llo
world
world
= 0
he/Xlo
world
= 0
he/llo
= 0
he/llo
world
= 0
[]/llo
world
= 0
## END

#### sed, part 52
exec 2>&1
t() { printf 'he/llo\nworld\n' | sed "$@"; echo "= $?"; }
t 's/h\(x\)*/[\1]/'
t -E 's/(a)|(h)/[\1\2]/'
t -E 's/((h)e)l?/\2\1/'
t -E 's/^(.*)(l)(.*)$/\3\2\1/'
t -E 's/([^l]*)(l+)/\2\1/'
t 's/\(h\)\(e\)\(.\)\(l\)\(l\)\(o\)/\6\5\4\3\2\1/'
## STDOUT:
[]e/llo
world
= 0
[h]e/llo
world
= 0
hhe/llo
world
= 0
olhe/l
dlwor
= 0
llhe/o
lword
= 0
oll/eh
world
= 0
## END

#### sed: -i keeps modes, makes backups, edits each file on its own
printf '1\n2\n3\n' > f; printf 'a\nb\n' > g; chmod 640 f
sed -i '1s/^/x/;$s/$/y/' f g; cat f g; stat -c %a f
sed -i.bak 's/x//' f; cat f f.bak; ls
mkdir b; sed -i'b/*.old' d g; cat b/g.old; wc -c < g; ls b
sed -n -i '$=' f; cat f
sed -i --expression='$a end' f; cat f; ls
## STDOUT:
x1
2
3y
xa
by
640
1
2
3y
x1
2
3y
f
f.bak
g
xa
by
0
g.old
3
3
end
b
f
f.bak
g
## END

#### sed: -i follows links only when asked
printf '1\n2\n' > f; ln -s f l
sed -i --follow-symlinks 's/1/X/' l; cat f; test -L l && echo link
sed -i 's/2/Y/' l; cat f l; test -L l || echo file
## STDOUT:
X
2
link
X
2
X
Y
file
## END

#### sed: -i with q, Q, w, files that are not there
exec 2>&1
seq 5 > f; sed -i 2q f; cat f; seq 5 > f; sed -i 3Q f; cat f
seq 3 > f; sed -i 's/2/x/w out' f nofile; echo "= $?"; cat f out
mkdir d; sed -i p d f; echo "= $?"; cat f; ls
## STDOUT:
1
2
1
2
sed: can't read nofile: No such file or directory
= 2
1
x
3
x
sed: couldn't edit d: not a regular file
= 4
1
x
3
d
f
out
## END

#### sed: -s counts lines by file
seq 3 > f; printf 'a\nb\n' > g
sed -s -n '$p;1p' f g; sed -n '$p;1p' f g; sed -s '=' f g; sed -s -n '$=' f g; sed -n '$=' f g
sed -s F f g; sed -s '0,/a/d' f g; sed -s '2,3d' f g; sed -s 'N;N;s/\n/,/g' f g
## STDOUT:
1
3
a
b
1
b
1
1
2
2
3
3
1
a
2
b
3
2
5
f
1
f
2
f
3
g
a
g
b
b
1
a
1,2,3
a
b
## END

#### sed: a missing newline stays missing

printf a > x; printf b > y
sed p x | cat -A; echo; sed p x y | cat -A; echo; sed -n p x y | cat -A; echo; sed G x | cat -A; echo; sed '$a foo' x | cat -A; echo
sed 'i foo' x | cat -A; echo; sed 'r x' y | cat -A; echo; sed -n 'x;G;p' x | cat -A; echo; sed = x | cat -A; echo; sed -n l x | cat -A; echo
printf 'a\nb' | sed N | cat -A; echo; printf 'a\nb' | sed '$!d' | cat -A; echo; printf 'a\nb' | sed -n 'H;${x;p}' | cat -A; echo
sed 'w /dev/stdout' x | cat -A; echo; sed 'w out' x | cat -A; echo; cat -A out; echo; sed -i p x y; cat -A x; echo; cat -A y; echo
## STDOUT:
a$
a
a$
a$
b$
b
a$
b
a$
$

a$
foo$

foo$
a
b$
a
$
a
1$
a
a$$

a$
b
b
$
a$
b
aa
a
a
a$
a
b$
b
## END

#### sed: scripts in files
printf '#!/bin/sed -nf\n# comment\n/2/ {\n  p\n  s/2/two/ ; p\n}\n' > s; seq 3 | sed -n -f s
printf '#n\np\n' > s; seq 2 | sed -f s; printf 'a\\\n  text\\\nmore\n$!d' > s; seq 2 | sed -f s
printf 'y/12/ab/\n' | sed -f - /dev/null; printf '1d' > s; seq 3 | sed -f s -e '2s/$/!/'
printf 'p\nk\n' > s; sed -f s; echo "= $?"; sed -f nofile; echo "= $?"; printf '{p\n' > s; sed -f s; echo "= $?"
printf 's/a/b/\r\np\r\n' > s; echo a | sed -f s
## STDOUT:
2
two
1
2
  text
more
2
  text
more
2!
3
= 1
= 4
= 1
## END
## STDERR:
sed: file s line 2: unknown command: `k'
sed: couldn't open file nofile: No such file or directory
sed: file s line 1: unmatched `{'
sed: file s line 2: extra characters after command
## END
## status: 1

#### sed: what w, W, r and R do with files
seq 4 > f; sed -n 'w a
2,3w b
W c' f; cat a b c
seq 2 | sed 'r f'; seq 6 | sed -n 'p;R f'; seq 2 | sed '$r f' ; seq 2 | sed 'R nofile' ; seq 3 | sed 'w out
r out' ; echo x | sed 'r /dev/stdin' f ; seq 3 | sed '2R /dev/stdin' f | head -4
## STDOUT:
1
2
3
4
2
3
1
2
3
4
1
1
2
3
4
2
1
2
3
4
1
1
2
2
3
3
4
4
5
6
1
2
1
2
3
4
1
2
1
2
3
1
x
2
3
4
1
2
1
3
## END

#### sed: e runs commands
echo 'echo hi' | sed e; seq 2 | sed '1e echo before'; printf '%s\n' 'echo a; echo b' | sed -e e -e 's/^/>/'
echo 'echo a' | sed 's/a/b c/e'; echo 'echo a' | sed -n 's/a/b/ep'; echo 'echo a' | sed -n 's/a/b/pe'
seq 2 | sed 's/1/echo one; echo more/e'
## STDOUT:
hi
before
1
2
>a
b
b c
b
echo b
one
more
2
## END

#### sed: input that others go on with
seq 5 > f; (sed -n '1p;2q'; cat) < f; seq 5 | (sed -u 1q; cat); (sed 3Q; cat) < f
## STDOUT:
1
3
4
5
1
2
3
4
5
1
2
4
5
## END

#### sed: --debug
printf 'he/llo\nworld\n' | sed --debug '1!G;h;$!d'
printf 'he/llo\nworld\n' | sed --debug -n '1{s/l/X/gp
x;g;G;H};2,$y/abc/xyz/;/w/I,+1p;$q3'; echo "= $?"
seq 4 | sed --debug '$!N;/2/b x;P;D;:x;l 5'
seq 2 | sed --debug 'a foo
i\
bar
2~2c baz'
## STDOUT:
SED PROGRAM:
  1! G
  h
  $! d
INPUT:   'STDIN' line 1
PATTERN: he/llo
COMMAND: 1! G
COMMAND: h
HOLD:    he/llo
COMMAND: $! d
END-OF-CYCLE:
INPUT:   'STDIN' line 2
PATTERN: world
COMMAND: 1! G
PATTERN: world\nhe/llo
COMMAND: h
HOLD:    world\nhe/llo
COMMAND: $! d
END-OF-CYCLE:
world
he/llo
SED PROGRAM:
  1 {
    s/l/X/gp
    x
    g
    G
    H
  }
  2,$ y/abc/xyz/
  /w/I,+1 p
  $ q 3
INPUT:   'STDIN' line 1
PATTERN: he/llo
COMMAND: 1 {
COMMAND:   s/l/X/gp
MATCHED REGEX REGISTERS
  regex[0] = 3-4 'l'
he/XXo
PATTERN: he/XXo
COMMAND:   x
PATTERN: 
HOLD:    he/XXo
COMMAND:   g
HOLD:    he/XXo
COMMAND:   G
PATTERN: he/XXo\nhe/XXo
COMMAND:   H
HOLD:    he/XXo\nhe/XXo\nhe/XXo
COMMAND: }
COMMAND: 2,$ y/abc/xyz/
COMMAND: /w/I,+1 p
COMMAND: $ q 3
END-OF-CYCLE:
INPUT:   'STDIN' line 2
PATTERN: world
COMMAND: 1 {
COMMAND: }
COMMAND: 2,$ y/abc/xyz/
PATTERN: world
COMMAND: /w/I,+1 p
world
COMMAND: $ q 3
= 3
SED PROGRAM:
  $! N
  /2/ b x
  P
  D
  :x
  l 5
INPUT:   'STDIN' line 1
PATTERN: 1
COMMAND: $! N
PATTERN: 1\n2
COMMAND: /2/ b x
COMMAND: :x
COMMAND: l 5
1\n2$
END-OF-CYCLE:
1
2
INPUT:   'STDIN' line 3
PATTERN: 3
COMMAND: $! N
PATTERN: 3\n4
COMMAND: /2/ b x
COMMAND: P
3
COMMAND: D
PATTERN: 4
COMMAND: $! N
COMMAND: /2/ b x
COMMAND: P
4
COMMAND: D
SED PROGRAM:
  a\foo

  i\bar

  2~2 c\baz

INPUT:   'STDIN' line 1
PATTERN: 1
COMMAND: a\foo

COMMAND: i\bar

bar
COMMAND: 2~2 c\baz

END-OF-CYCLE:
1
foo
INPUT:   'STDIN' line 2
PATTERN: 2
COMMAND: a\foo

COMMAND: i\bar

bar
COMMAND: 2~2 c\baz

baz
END-OF-CYCLE:
foo
## END

#### sed: n and N, t and T across lines
seq 6 | sed -n 'n;p'; seq 5 | sed 'N;s/\n/+/'; seq 5 | sed '$!N;s/\n/+/'; seq 5 | sed --posix 'N;s/\n/+/'
seq 4 | sed 's/1/x/;n;tz;s/$/ no/;b;:z;s/$/ yes/'; seq 3 | sed ':a;s/^.\{1,4\}$/ &/;ta'
seq 3 | sed 's/2/x/;T;s/$/!/'; seq 9 | sed -n ':a;N;$!ba;s/\n/,/gp'; seq 9 | sed '1~3{N;N;s/\n/-/g}'
seq 6 | sed 'N;N;D'; seq 5 | sed '$!N;$!D'; seq 10 | sed -e :a -e '$q;N;4,$D;ba'; seq 5 | sed '1!G;h;$!d'
## STDOUT:
2
4
6
1+2
3+4
5
1+2
3+4
5
1+2
3+4
x
2 no
3
4 no
    1
    2
    3
1
x!
3
1,2,3,4,5,6,7,8,9
1-2-3
4-5-6
7-8-9
3
4
5
6
4
5
8
9
10
5
4
3
2
1
## END

#### sed: ranges
for a in 2,4 4,2 2,2 '2,+2' '2,~4' '4,~4' '0,/2/' '1,/1/' '/2/,/3/' '/2/,3' '/4/,2' '/2/,$' '$,1' '2~3' '0~4' '/[28]/,4' '/[28]/,+1' '2,/[15]/' '/3/,/3/' '5,/1/'; do
  echo "$a: $(seq 12 | sed -n "$a{=}" | tr '\n' ' ') / $(seq 12 | sed -n "$a!{=}" | tr '\n' ' ')"
done
seq 20 | sed -n '2,4{N;N;N;p}'; seq 20 | sed -n '/[28]/,4{N;N;N;N;N;p}'; seq 20 | sed -n '/[27]/,+2{N;N;N;N;N;p}'
seq 6 | sed '2,3c foo'; seq 6 | sed '2,3!c foo'; seq 6 | sed '$!N;c foo'; seq 6 | sed '/2/,/4/c foo'; seq 6 | sed '5,9c foo'
## STDOUT:
2,4: 2 3 4  / 1 5 6 7 8 9 10 11 12 
4,2: 4  / 1 2 3 5 6 7 8 9 10 11 12 
2,2: 2  / 1 3 4 5 6 7 8 9 10 11 12 
2,+2: 2 3 4  / 1 5 6 7 8 9 10 11 12 
2,~4: 2 3 4  / 1 5 6 7 8 9 10 11 12 
4,~4: 4 5 6 7 8  / 1 2 3 9 10 11 12 
0,/2/: 1 2  / 3 4 5 6 7 8 9 10 11 12 
1,/1/: 1 2 3 4 5 6 7 8 9 10  / 11 12 
/2/,/3/: 2 3 12  / 1 4 5 6 7 8 9 10 11 
/2/,3: 2 3 12  / 1 4 5 6 7 8 9 10 11 
/4/,2: 4  / 1 2 3 5 6 7 8 9 10 11 12 
/2/,$: 2 3 4 5 6 7 8 9 10 11 12  / 1 
$,1: 12  / 1 2 3 4 5 6 7 8 9 10 11 
2~3: 2 5 8 11  / 1 3 4 6 7 9 10 12 
0~4: 4 8 12  / 1 2 3 5 6 7 9 10 11 
/[28]/,4: 2 3 4 8 12  / 1 5 6 7 9 10 11 
/[28]/,+1: 2 3 8 9 12  / 1 4 5 6 7 10 11 
2,/[15]/: 2 3 4 5  / 1 6 7 8 9 10 11 12 
/3/,/3/: 3 4 5 6 7 8 9 10 11 12  / 1 2 
5,/1/: 5 6 7 8 9 10  / 1 2 3 4 11 12 
2
3
4
5
2
3
4
5
6
7
12
13
14
15
16
17
2
3
4
5
6
7
8
9
10
11
12
13
1
foo
4
5
6
foo
2
3
foo
foo
foo
foo
foo
foo
1
foo
5
6
1
2
3
4
## END

#### sed: case of what is replaced
for s in '\U&' '\L&' '\u&' '\l&' '\U\1\E\2' '\u\1\2' '\1\u\2' '\u\L&' '\L\u&' '\Ux\1\Ey\2' '\l\U&' '\u' 'a\ub' '\E\1' '\U\l\1\2'; do
  echo 'hello WORLD' | sed "s/\(h[a-z]*\) \(.*\)/$s/"
  echo 'hello WORLD' | sed "s/[a-zA-Z]*/[$s]/g" 2>&1
done
echo 'ärger ÖL ß' | sed 's/\w\+/\u&/g;s/Ö/\l&/;s/$/ \Uäé\E/'
echo 'xab' | sed 's/x\(y*\)\([a-z]\)/\u\1\2/'
## STDOUT:
HELLO WORLD
[HELLO] [WORLD]
hello world
[hello] [world]
Hello WORLD
[Hello] [WORLD]
hello WORLD
[hello] [wORLD]
HELLOWORLD
sed: -e expression #1, char 24: invalid reference \2 on `s' command's RHS
HelloWORLD
sed: -e expression #1, char 22: invalid reference \2 on `s' command's RHS
helloWORLD
sed: -e expression #1, char 22: invalid reference \2 on `s' command's RHS
hello world
[hello] [world]
Hello world
[Hello] [World]
XHELLOyWORLD
sed: -e expression #1, char 26: invalid reference \2 on `s' command's RHS
HELLO WORLD
[HELLO] [WORLD]

[] []
aB
[aB] [aB]
hello
sed: -e expression #1, char 20: invalid reference \1 on `s' command's RHS
hELLOWORLD
sed: -e expression #1, char 24: invalid reference \2 on `s' command's RHS
Ärger öL ß ÄÉ
Ab
## END

#### sed: several lines in the pattern space
m() { printf 'one\ntwo\nthree' | sed 'N;N;'"$@"; echo; }
m 's/^/>/'; m 's/^/>/mg'; m 's/$/</'; m 's/$/</mg'; m 's/^t.*/X/M'; m 's/^t.*/X/Mg'; m 's/\`./X/Mg'; m "s/.\\'/X/Mg"
m 's/.*/X/M'; m 's/.*/X/'; m 's/o$/X/M'; m 's/\n/,/g'; m 's/[^e]*/X/'; m 's/[^e]*/X/M'; m 's/e\nt/X/M'; m 's/e\|e\nt/X/M' ; m '/^two$/s/w/W/'; m '/^two$/Ms/w/W/'
m 'P;D'; m 's/\(.*\)\n\(.*\)\n\(.*\)/\3 \2 \1/'; m 'l;d'; m 's/o.t/X/'; m 's/o.t/X/M'; m 's/\s/X/Mg'; m 's/\W/X/g'; m 'y/\n/:/'
m 's/\(t\)\(.*\)\1/<\2>/' ; m 's/^\(.\).*\1/<\1>/M'
## STDOUT:
>one
two
three
>one
>two
>three
one
two
three<
one<
two<
three<
one
X
three
one
X
X
Xne
two
three
one
two
threX
X
two
three
X
one
twX
three
one,two,three
Xe
two
three
Xe
two
three
onXwo
three
onXwo
three
one
two
three
one
tWo
three
one
two
three
three two one
one\ntwo\nthree$

one
twXhree
one
two
three
oneXtwoXthree
oneXtwoXthree
one:two:three
one
<wo
>hree
one
two
three
## END

#### sed: NUL as the end of lines
printf 'a\0b\nc\0' | sed -z 's/^./X/;s/$/Y/' | cat -A; echo; printf 'a\nb\0' | sed -z 's/^/>/mg;s/$/</mg' | cat -A; echo
printf 'a\0b\0' | sed -z 'N;s/\x00/,/;P;D' | cat -A; echo; printf 'a\0b' | sed -zn '$=;p;i\x' | cat -A; echo; printf 'a\0b\0' | sed -z 'G;l;y/a\n/b,/' | cat -A; echo
## STDOUT:
XY^@X$
cY^@
>a$
b<^@
a,b^@
a^@x^@2^@b^@x^@
a\000$^@b^@^@b\000$^@b^@^@
## END

#### sed: bytes and characters
printf 'h\xffé\n' | sed -n 'l;s/./X/gp'; printf 'é\n' | sed 's/./<&>/g;y/é/x/'; printf 'x\n' | sed 'y/x/é/;s/é/\xc3\xa4/'
printf 'a\xe9b\n' | sed 's/a.b/X/;s/\xe9/Y/' | cat -A; echo; printf 'ÀÉ\n' | sed 's/é/x/I'
printf 'a\0b\n' | sed 's/a.b/X/;s/\x00/Z/' | cat -A; echo; printf 'tab\there\n' | sed 's/\t/\\t/;s/$/\f\v/' | cat -A; echo
## stdout-json: "h\\377\\303\\251$\nX\u00ffX\n<x>\n\u00c3\u00a4\naYb$\n\n\u00c3\u0080x\nX$\n\ntab\\there^L^K$\n\n"

#### sed: numbers of s, and empty matches
for f in 1 2 3 4 g 2g 3g 9; do echo 'aaa bbb' | sed "s/a/o/$f"; echo 'abcb' | sed "s/b*/-/$f"; done
echo abc | sed 's/x*/-/g'; echo baaac | sed 's/a*/x/g'; echo abc | sed 's/$/x/g'; echo abc | sed 's/^/x/g;s/^/y/2'; echo 'a b c' | sed 's/\b/|/g'; echo 'a b' | sed 's/\</</g;s/\>/>/g'; echo hello | sed 's/l*$/X/;s/\B/-/g'
## STDOUT:
oaa bbb
-abcb
aoa bbb
a-cb
aao bbb
abc-
aaa bbb
abcb
ooo bbb
-a-c-
aoo bbb
a-c-
aao bbb
abc-
aaa bbb
abcb
-a-b-c-
xbxcx
abcx
xabc
|a| |b| |c|
<a> <b>
h-e-l-l-o-X
## END

#### sed: programs that people keep
seq 5 | sed -n '$!{h;d};H;x;s/\n/ /;p'; seq 3 | sed '/2/{x;p;x}'; printf 'a=1\nb=2\n' | sed -n 's/^b=\(.*\)/\1/p'; seq 3 | sed 's/.*/"&"/' | sed ':a;N;$!ba;s/\n/, /g;s/^/[/;s/$/]/'
printf '<b>x</b>\n' | sed 's/<[^>]*>//g'; printf '  trim  \n' | sed 's/^[ \t]*//;s/[ \t]*$//' | cat -A; echo; printf 'a\n\n\nb\n' | sed '/^$/N;/\n$/D'; printf 'k: v\n' | sed -E 's/^(\w+): (.*)$/\2=\1/'
echo 1234567 | sed -e :a -e 's/\(.*[0-9]\)\([0-9]\{3\}\)/\1,\2/;ta'; echo hello | sed '/\n/!G;s/\(.\)\(.*\n\)/&\2\1/;//D;s/.//'; printf 'a\\\nb\nc\n' | sed -e :a -e '/\\$/N; s/\\\n//; ta'
printf 'x\nBEGIN\na\nEND\ny\n' | sed '/BEGIN/,/END/{//!s/^/> /}'; printf 'c1 c2\n' | sed 's/\([^ ]*\) \([^ ]*\)/\2 \1/'; printf 'a b a\n' | sed -E 's/\b(a)\b/<\1>/2'
## STDOUT:
4 5
1

2
3
2
["1", "2", "3"]
x
trim$

a

b
v=k
1,234,567
olleh
ab
c
x
BEGIN
> a
END
y
c2 c1
a b <a>
## END
