# Manual 4.2: bash's own built-in commands.
#### alias
shopt -s expand_aliases; alias a='echo A' b='echo "q q"'; alias; alias a; alias nosuch; echo $?
a x
b
## STDOUT:
alias a='echo A'
alias b='echo "q q"'
alias a='echo A'
1
A x
q q
## END
## STDERR:
bash: line 1: alias: nosuch: not found
## END

#### alias with a blank at its end
shopt -s expand_aliases; alias e='echo ' w=word
e w
## STDOUT:
word
## END

#### alias is not recursive
shopt -s expand_aliases; alias echo='echo E'
echo a
## STDOUT:
E a
## END

#### alias of a compound command's start
shopt -s expand_aliases; alias start='for i in 1 2; do' end='done'
start echo $i; end
## STDOUT:
1
2
## END

#### alias -p and quoting
alias a="it's" b='x "y"'; alias -p; alias -Z; echo $?; alias 'a b=c'; echo $?
## STDOUT:
alias a='it'\''s'
alias b='x "y"'
2
1
## END
## STDERR:
bash: line 1: alias: -Z: invalid option
alias: usage: alias [-p] [name[=value] ... ]
bash: line 1: alias: `a b': invalid alias name
## END

#### alias in functions is expanded when they are read
shopt -s expand_aliases; alias g='echo old'
f() { g; }
alias g='echo new'
f; g
## STDOUT:
old
new
## END

#### aliases are off in scripts
alias q='echo A'
q; echo $?
## STDOUT:
127
## END
## STDERR:
bash: line 2: q: command not found
## END

#### unalias
shopt -s expand_aliases; alias a=1 b=2; unalias a; alias; unalias -a; alias; unalias nosuch; echo $?; unalias; echo $?
## STDOUT:
alias b='2'
1
2
## END
## STDERR:
bash: line 1: unalias: nosuch: not found
unalias: usage: unalias [-a] name [name ...]
## END

#### BASH_ALIASES
alias a='echo x'; echo ${BASH_ALIASES[a]}; BASH_ALIASES[b]='echo y'; alias b
## STDOUT:
echo x
alias b='echo y'
## END

#### builtin
builtin echo a; builtin; echo $?; builtin ls; echo $?; builtin -Z; echo $?; builtin -- echo b
## STDOUT:
a
0
1
2
b
## END
## STDERR:
bash: line 1: builtin: ls: not a shell builtin
bash: line 1: builtin: -Z: invalid option
builtin: usage: builtin [shell-builtin [arg ...]]
## END

#### caller outside of a function
caller; echo $?; caller 0; echo $?; f() { caller x; echo $?; caller -Z; echo $?; }; f
## STDOUT:
1
1
2
2
## END
## STDERR:
environment: line 1: caller: x: invalid number
caller: usage: caller [expr]
environment: line 1: caller: -Z: invalid option
caller: usage: caller [expr]
## END

#### command
command echo a; command -v echo; command -V echo; command -v nosuch; echo $?; command -V nosuch; echo $?
## STDOUT:
a
echo
echo is a shell builtin
1
1
## END
## STDERR:
bash: line 1: command: nosuch: not found
## END

#### command -v of everything
f() { :; }; shopt -s expand_aliases; alias al='x y'; command -v f al if ls echo /bin/ls ./nosuch; echo $?
## STDOUT:
f
alias al='x y'
if
/usr/bin/ls
echo
/bin/ls
0
## END

#### command -V of everything
f() { :; }; alias al='x y'; command -V f al if echo; echo $?
## STDOUT:
f is a function
f () 
{ 
    :
}
if is a shell keyword
echo is a shell builtin
0
## END
## STDERR:
bash: line 1: command: al: not found
## END

#### command -p
PATH=/nosuch; command -p ls /dev/null; command ls; echo $?
## STDOUT:
/dev/null
0
## END

#### command without anything
command; echo $?; command -Z; echo $?; command -- echo x; command -v; echo $?
## STDOUT:
0
2
x
0
## END
## STDERR:
bash: line 1: command: -Z: invalid option
command: usage: command [-pVv] command [arg ...]
## END

#### command keeps the shell alive
command exec < nosuch; echo still; command export 1x; echo $?; command set -o nosuch; echo $?
## STDOUT:
still
1
2
## END
## STDERR:
bash: line 1: nosuch: No such file or directory
bash: line 1: export: `1x': not a valid identifier
bash: line 1: set: nosuch: invalid option name
## END

#### declare -p
x=1; declare -i n=2; a=(1); declare -p x n a; declare -p nosuch; echo $?
## STDOUT:
declare -- x="1"
declare -i n="2"
declare -a a=([0]="1")
1
## END
## STDERR:
bash: line 1: declare: nosuch: not found
## END

#### declare -p quotes
a='a b' b=$'n\nl' c='q"$`\' d= e="it's"; declare -p a b c d e; declare u; declare -p u
## STDOUT:
declare -- a="a b"
declare -- b=$'n\nl'
declare -- c="q\"\$\`\\"
declare -- d=""
declare -- e="it's"
declare -- u
## END

#### declare attributes
declare -ilx x=5; declare -p x; declare +i x; x=1+1; declare -p x; declare +x +l x; declare -p x
## STDOUT:
declare -ixl x="5"
declare -xl x="1+1"
declare -- x="1+1"
## END

#### declare -r
declare -r x=1; x=2; echo $?
declare +r x; echo $?; declare -p x
## STDOUT:
1
declare -r x="1"
## END
## STDERR:
bash: line 1: x: readonly variable
bash: line 2: declare: x: readonly variable
## END

#### declare -x
declare -x E=1; printenv E; declare +x E; printenv E; echo $?
## STDOUT:
1
1
## END

#### declare -l -u -c
declare -l l=ABC; declare -u u=abc; declare -c c='hello world'; echo $l $u "$c"; declare -u l=xyz; echo $l; declare -p l; declare -lu z=aB; declare -p z
## STDOUT:
abc ABC Hello world
XYZ
declare -u l="XYZ"
declare -- z="aB"
## END

#### declare -n
declare -n r=x; r=1; declare -p r x; declare +n r; declare -p r
## STDOUT:
declare -n r="x"
declare -- x="1"
declare -- r="x"
## END

#### declare -i changes later assignments only
x=1+1; declare -i x; echo $x; x=1+1; echo $x
## STDOUT:
1+1
2
## END

#### declare errors
declare 1x=1; echo $?; declare -Z; echo $?; declare -fx nosuch; echo $?; declare a-b; echo $?; declare -n r=1; echo $?; declare +a x; echo $?
## STDOUT:
1
2
1
1
1
0
## END
## STDERR:
bash: line 1: declare: `1x=1': not a valid identifier
bash: line 1: declare: -Z: invalid option
declare: usage: declare [-aAfFgiIlnrtux] [name[=value] ...] or declare -p [-aAfFilnrtux] [name ...]
bash: line 1: declare: `a-b': not a valid identifier
bash: line 1: declare: `1': invalid variable name for name reference
## END

#### declare of several
declare a=1 b c=3; echo $a[$b]$c; declare -i d=1 e=2; ((d+e == 3)); echo $?
## STDOUT:
1[]3
0
## END

#### declare -a with and without subscripts
declare a[1]=x; declare -p a; declare -a b[3]; declare -p b; declare -A m[k]=v; declare -p m
## STDOUT:
declare -a a=([1]="x")
declare -a b
declare -A m=([k]="v" )
## END

#### declare +=
x=a; declare x+=b; echo $x; declare -i n=1; declare n+=2; echo $n; declare -a a=(1); declare a+=(2); declare -p a
## STDOUT:
ab
3
declare -a a=([0]="1" [1]="2")
## END

#### declare with a command substitution keeps status 0
declare x=$(false); echo $?; x=$(false); echo $?; f() { local y=$(false); echo $?; }; f
## STDOUT:
0
1
0
## END

#### declare without options lists
foo_a=1; foo_b='x y'; declare | grep ^foo_; declare -p | grep foo_
## STDOUT:
foo_a=1
foo_b='x y'
declare -- BASH_EXECUTION_STRING=$'foo_a=1; foo_b=\'x y\'; declare | grep ^foo_; declare -p | grep foo_\n'
declare -- foo_a="1"
declare -- foo_b="x y"
## END

#### declare -t
declare -t x=1; declare -p x; f() { :; }; declare -ft f; declare -F
## STDOUT:
declare -t x="1"
declare -ft f
## END

#### echo
echo; echo a  b; echo 'a  b'; echo -n a; echo; echo -- a; echo -; echo -x a; echo -nn b; echo
## STDOUT:

a b
a  b
a
-- a
-
-x a
b
## END

#### echo -e
echo -e 'a\tb\nc' '\\' '\x41\101\0101' '\u00e9' '\e[0m' | cat -A 2>/dev/null || true
## STDOUT:
a^Ib$
c \ A\101A M-CM-) ^[[0m$
## END

#### echo -e \c
echo -e 'ab\ccd' ef; echo; echo -ne 'x\n'; echo -en y; echo
## STDOUT:
ab
x
y
## END

#### echo -E and mixed options
echo -E 'a\tb'; echo -eE 'a\tb'; echo -Ee 'a\tb'; echo -neE 'x\t'; echo; echo -ez; echo -e -n a; echo
## STDOUT:
a\tb
a\tb
a	b
x\t
-ez
a
## END

#### echo with unknown escapes
echo -e '\z \q \8 \x \xg \0 \1' | od -c 2>/dev/null | head -n 0; echo -e '\z \q \8 \"' "\\'"
## STDOUT:
\z \q \8 \" \'
## END

#### xpg_echo
shopt -s xpg_echo; echo 'a\tb'; echo -n 'c\n'; echo -E 'd\te'
## STDOUT:
a	b
c
d\te
## END

#### enable
enable -n echo; type -t echo; echo a; enable echo; type -t echo; enable nosuch; echo $?
## STDOUT:
file
a
builtin
1
## END
## STDERR:
bash: line 1: enable: nosuch: not a shell builtin
## END

#### enable -f
enable -f nosuch x; echo $?; enable -d echo; echo $?; enable -Z; echo $?
## STDOUT:
1
1
2
## END
## STDERR:
bash: line 1: enable: cannot open shared object nosuch: nosuch: cannot open shared object file: No such file or directory
bash: line 1: enable: echo: not dynamically loaded
bash: line 1: enable: -Z: invalid option
enable: usage: enable [-a] [-dnps] [-f filename] [name ...]
## END

#### help for what is not there
help nosuch; echo $?; help -Z; echo $?
## STDOUT:
1
2
## END
## STDERR:
bash: line 1: help: no help topics match `nosuch'.  Try `help help' or `man -k nosuch' or `info nosuch'.
bash: line 1: help: -Z: invalid option
help: usage: help [-dms] [pattern ...]
## END

#### local lists
f() { local a=1 b='x y' c; local; }; f
## STDOUT:
declare -- a="1"
declare -- b="x y"
declare -- c
## END

#### logout
logout; echo $?
## STDOUT:
1
## END
## STDERR:
bash: line 1: logout: not login shell: use `exit'
## END

#### mapfile -n -s -O
printf '%s\n' a b c d > f; mapfile -t -n 2 x < f; declare -p x; mapfile -t -s 2 x < f; declare -p x; x=(1 2 3); mapfile -t -O 1 -n 1 x < f; declare -p x
## STDOUT:
declare -a x=([0]="a" [1]="b")
declare -a x=([0]="c" [1]="d")
declare -a x=([0]="1" [1]="a" [2]="3")
## END

#### mapfile -d
mapfile -d , -t x <<< a,b,c; declare -p x; mapfile -d '' -t y < <(printf 'p\0q\0'); declare -p y
## STDOUT:
declare -a x=([0]="a" [1]="b" [2]=$'c\n')
declare -a y=([0]="p" [1]="q")
## END

#### mapfile -c -C
printf '%s\n' a b c > f; mapfile -t -c 2 -C 'echo cb' x < f; cb() { echo "[$1][$2]"; }; mapfile -c 1 -C cb y < f
## STDOUT:
cb 1 b
[0][a
]
[1][b
]
[2][c
]
## END

#### mapfile -u
printf 'a\nb\n' > f; exec 3< f; mapfile -u 3 -t x; declare -p x; mapfile -u 9 x; echo $?
## STDOUT:
declare -a x=([0]="a" [1]="b")
1
## END
## STDERR:
bash: line 1: mapfile: 9: invalid file descriptor: Bad file descriptor
## END

#### mapfile errors
mapfile 1x; echo $?; mapfile -n x a; echo $?; mapfile -s -1 a; echo $?; mapfile -O x a; echo $?; mapfile -c 0 -C : a; echo $?; mapfile -Z; echo $?; readonly r=1; mapfile r <<< a; echo $?; declare -A m; mapfile m <<< a; echo $?
## STDOUT:
1
1
1
1
1
2
1
1
## END
## STDERR:
bash: line 1: mapfile: `1x': not a valid identifier
bash: line 1: mapfile: x: invalid line count
bash: line 1: mapfile: -1: invalid line count
bash: line 1: mapfile: x: invalid array origin
bash: line 1: mapfile: 0: invalid callback quantum
bash: line 1: mapfile: -Z: invalid option
mapfile: usage: mapfile [-d delim] [-n count] [-O origin] [-s count] [-t] [-u fd] [-C callback] [-c quantum] [array]
bash: line 1: r: readonly variable
bash: line 1: mapfile: m: not an indexed array
## END

#### readarray and the default name
readarray <<< a; declare -p MAPFILE
## STDOUT:
declare -a MAPFILE=([0]=$'a\n')
## END

#### printf: strings
printf '%s|%10s|%-10s|%.2s|%10.2s|%-*s|\n' a b c def ghi 5 j
## STDOUT:
a|         b|c         |de|        gh|j    |
## END

#### printf: integers
printf '%d|%5d|%-5d|%05d|%+d|% d|%i\n' 1 2 3 4 5 6 7
## STDOUT:
1|    2|3    |00004|+5| 6|7
## END

#### printf: other bases
printf '%o|%x|%X|%#o|%#x|%#X|%u\n' 8 255 255 8 255 255 5; printf '%x\n' -1; printf '%u\n' -1
## STDOUT:
10|ff|FF|010|0xff|0XFF|5
ffffffffffffffff
18446744073709551615
## END

#### printf: precision of integers
printf '%.5d|%8.3d|%-8.3d|%.0d|\n' 42 42 42 0
## STDOUT:
00042|     042|042     ||
## END

#### printf: floats
printf '%f|%.2f|%10.3f|%-10.1f|%e|%.1E|%g|%G\n' 1.5 2.345 3.14159 2.5 12345.678 0.00012 1e10 1e-10
## STDOUT:
1.500000|2.35|     3.142|2.5       |1.234568e+04|1.2E-04|1e+10|1E-10
## END

#### printf: more floats
printf '%g|%g|%g|%#g|%+f|%05.1f\n' 100000 1000000 0.0001 1 2 3.14; printf '%f %f\n' inf nan; printf '%a\n' 1
## STDOUT:
100000|1e+06|0.0001|1.00000|+2.000000|003.1
inf nan
0x8p-3
## END

#### printf: characters
printf '%c|%c|%3c|%-3c|\n' abc '' x y; printf '%c' | wc -c
## stdout-json: "a|\u0000|  x|y  |\n1\n"

#### printf: %b
printf '%b|' 'a\tb' 'c\nd' '\x41' '\0101' '\101' 'e\cf' g; echo
## STDOUT:
a	b|c
d|A|A|A|e
## END

#### printf: %q
printf '%q ' 'a b' "it's" '' $'n\nl' '$x'; echo; printf '%10q|%-8q|\n' 'a b' c
## STDOUT:
a\ b it\'s '' $'n\nl' \$x 
      a\ b|c       |
## END

#### printf: %Q
printf '%Q %.3Q\n' 'a b' 'abcdef'
## STDOUT:
a\ b abc
## END

#### printf: %(...)T
TZ=UTC printf '%(%Y-%m-%d %H:%M:%S)T\n' 0; printf '%(%s)T\n' 86400; printf '%(%j %a %b)T|%(%F)T\n' 0 86400
## STDOUT:
1970-01-01 00:00:00
86400
001 Thu Jan|1970-01-02
## END

#### printf: %%
printf '%%|%5%|%d%%\n' 50
## STDOUT:
%|
## END, no newline
## STDERR:
bash: line 1: printf: `%': invalid format character
## END
## status: 1

#### printf: the format is used again
printf '%s-%s\n' a b c; printf '%d\n' 1 2 3; printf 'x\n' a b; printf '%s'; printf '[%s][%d]\n'
## STDOUT:
a-b
c-
1
2
3
x
[][0]
## END

#### printf: escapes in the format
printf 'a\tb\\\x41\101\u00e9\e[m\n' | tr '\033' E; printf '\"\?\a' | tr '\007' B; echo
## STDOUT:
a	b\AAéE[m
"?B
## END

#### printf: \c and unknown escapes
printf 'a\cb\n'; printf '\z\q\n'
## STDOUT:
a\cb
\z\q
## END

#### printf: numbers as C has them
printf '%d %d %d %d\n' 0x1f 017 "'A" '"B'; printf '%d\n' "'é"; printf '%d\n' "'"; printf '%f\n' "'a" 0x10
## STDOUT:
31 15 65 66
233
0
97.000000
16.000000
## END

#### printf: bad numbers
printf '%d\n' abc; echo $?; printf '%d\n' 12x; echo $?; printf '%f\n' 1.5x; echo $?; printf '%d\n' ''; echo $?; printf '%d\n' 1.5; echo $?
## STDOUT:
0
1
12
1
1.500000
1
0
0
1
1
## END
## STDERR:
bash: line 1: printf: abc: invalid number
bash: line 1: printf: 12x: invalid number
bash: line 1: printf: 1.5x: invalid number
bash: line 1: printf: 1.5: invalid number
## END

#### printf: numbers too large
printf '%d\n' 9223372036854775808; echo $?; printf '%d\n' -99999999999999999999; echo $?; printf '%u\n' 18446744073709551616; echo $?
## STDOUT:
9223372036854775807
0
-9223372036854775808
0
18446744073709551615
0
## END
## STDERR:
bash: line 1: printf: warning: 9223372036854775808: Numerical result out of range
bash: line 1: printf: warning: -99999999999999999999: Numerical result out of range
bash: line 1: printf: warning: 18446744073709551616: Numerical result out of range
## END

#### printf: bad formats
printf '%z\n' 1; echo $?; printf '%'; echo $?; printf 'a%5'; echo $?; printf '%y %d\n' 1; echo $?
## STDOUT:
1
1
a1
1
## END
## STDERR:
bash: line 1: printf: `\': invalid format character
bash: line 1: printf: `%': missing format character
bash: line 1: printf: `%5': missing format character
bash: line 1: printf: `y': invalid format character
## END

#### printf: * from arguments
printf '%*d|%-*d|%.*f|%*s|\n' 5 1 5 2 2 3.14159 -6 x; printf '%*d\n' x 1; echo $?
## STDOUT:
    1|2    |3.14|x     |
1
1
## END
## STDERR:
bash: line 1: printf: x: invalid number
## END

#### printf: length letters are ignored
printf '%ld %lld %hd %jd %zd %Lf\n' 1 2 3 4 5 6
## STDOUT:
1 2 3 4 5 6.000000
## END

#### printf: %n
printf 'abc%n\n' x; echo $x
## STDOUT:
abc
3
## END

#### printf: -v
printf -v x '%s-%d' a 5; echo $x; printf -v a[1] q; declare -p a; printf -v 1x q; echo $?; printf -v; echo $?
## STDOUT:
a-5
declare -a a=([1]="q")
2
2
## END
## STDERR:
bash: line 1: printf: `1x': not a valid identifier
bash: line 1: printf: -v: option requires an argument
printf: usage: printf [-v var] format [arguments]
## END

#### printf: -- and usage
printf -- '-%s\n' a; printf; echo $?; printf -Z; echo $?
## STDOUT:
-a
2
2
## END
## STDERR:
printf: usage: printf [-v var] format [arguments]
bash: line 1: printf: -Z: invalid option
printf: usage: printf [-v var] format [arguments]
## END

#### printf: NUL
printf 'a\0b' | wc -c; printf '%b' 'a\0b' | wc -c; printf -v x 'a\0b'; echo ${#x}
## STDOUT:
3
3
1
## END

#### read: fields
read a b c <<< '  x   y  z  w '; echo "[$a][$b][$c]"; read a <<< '  x y  '; echo "[$a]"; read <<< '  x y  '; echo "[$REPLY]"
## STDOUT:
[x][y][z  w]
[x y]
[  x y  ]
## END

#### read: fewer fields
read a b c <<< x; echo "[$a][$b][$c]"; read a b <<< ''; echo "[$a][$b]" $?
## STDOUT:
[x][][]
[][] 0
## END

#### read: IFS
IFS=: read a b c <<< 'x::y:z'; echo "[$a][$b][$c]"; IFS=, read a b <<< 'x,y,'; echo "[$a][$b]"; IFS=, read a <<< 'x,'; echo "[$a]"; IFS= read a <<< '  x  '; echo "[$a]"
## STDOUT:
[x][][y:z]
[x][y]
[x]
[  x  ]
## END

#### read: IFS with blanks and others
IFS=', ' read a b c <<< 'x , y,z'; echo "[$a][$b][$c]"; IFS=' :' read a b <<< ' x : y : '; echo "[$a][$b]"
## STDOUT:
[x][y][z]
[x][y]
## END

#### read: backslashes
read a b <<< 'x\ y z\
w'; echo "[$a][$b]"; read -r a b <<< 'x\ y'; echo "[$a][$b]"; read a <<< 'a\nb\\c'; echo "[$a]"
## STDOUT:
[x y][zw]
[x\][y]
[anb\c]
## END

#### read: end of input
printf 'abc' | { read x; echo $? $x; }; read x < /dev/null; echo $? [$x]; printf '' | { read x y; echo $? "[$x]"; }
## STDOUT:
1 abc
1 []
1 []
## END

#### read -d
read -d x a <<< 'abcxdef'; echo $a; read -d '' a < <(printf 'p\0q'); echo $a; read -d xy a <<< axb; echo $a; read -d , a <<< 'no'; echo $? $a
## STDOUT:
abc
p
a
1 no
## END

#### read -n
read -n 3 a <<< abcdef; echo $a; read -n 10 a <<< abc; echo $? $a; read -n 0 a <<< abc; echo $? [$a]; read -n 2 a b <<< 'a b'; echo "[$a][$b]"
## STDOUT:
abc
0 abc
0 []
[a][]
## END

#### read -N
read -N 5 a <<< $'ab\ncd'; echo "[$a]"; read -N 10 a <<< abc; echo $? "[$a]"; read -N 3 a b <<< 'a b c'; echo "[$a][$b]"
## STDOUT:
[ab
cd]
1 [abc
]
[a b][]
## END

#### read -n with UTF-8
read -n 2 a <<< éàü; echo $a; read -N 1 a <<< €; echo $a
## STDOUT:
éà
€
## END

#### read -a
read -a a <<< 'x y z'; declare -p a; read -a a <<< ''; declare -p a; declare -A m; read -a m <<< x; echo $?
## STDOUT:
declare -a a=([0]="x" [1]="y" [2]="z")
declare -a a=()
1
## END
## STDERR:
bash: line 1: read: m: not an indexed array
## END

#### read -p, -s, -e, -i
read -p 'prompt> ' a <<< x; echo $a; read -s a <<< y; echo $a; read -e a <<< z; echo $a
## STDOUT:
x
y
z
## END

#### read -t
read -t 0 <<< x; echo $?; read -t 0.01 a < <(sleep 0.5); [ $? -gt 128 ]; echo $?; read -t 5 a <<< fast; echo $a
## STDOUT:
0
0
fast
## END

#### read -u
exec 3<<< three; read -u 3 a; echo $a; read -u 7 a; echo $?; read -u x a; echo $?
## STDOUT:
three
1
1
## END
## STDERR:
bash: line 1: read: 7: invalid file descriptor: Bad file descriptor
bash: line 1: read: x: invalid file descriptor specification
## END

#### read errors
read 1x <<< a; echo $?; read -Z; echo $?; read -n x a; echo $?; read -t x a; echo $?; read -d; echo $?; read a b-c d <<< '1 2 3'; echo $? $a [$d]
## STDOUT:
1
2
1
1
2
1 1 []
## END
## STDERR:
bash: line 1: read: `1x': not a valid identifier
bash: line 1: read: -Z: invalid option
read: usage: read [-ers] [-a array] [-d delim] [-i text] [-n nchars] [-N nchars] [-p prompt] [-t timeout] [-u fd] [name ...]
bash: line 1: read: x: invalid number
bash: line 1: read: x: invalid timeout specification
bash: line 1: read: -d: option requires an argument
read: usage: read [-ers] [-a array] [-d delim] [-i text] [-n nchars] [-N nchars] [-p prompt] [-t timeout] [-u fd] [name ...]
bash: line 1: read: `b-c': not a valid identifier
## END

#### read into a readonly variable
readonly r=1; read r <<< 2; echo $? $r
## STDOUT:
1 1
## END
## STDERR:
bash: line 1: r: readonly variable
## END

#### read into an integer variable and elements
declare -i n; read n <<< 1+2; echo $n; read a[2] 'm[x]' <<< 'p q'; declare -p a m
## STDOUT:
3
declare -a a=([2]="p")
declare -a m=([0]="q")
## END

#### read several lines
printf '1 a\n2 b\n' | while read n l; do echo "$l$n"; done; { read x; read y; } <<< $'p\nq'; echo $x$y
## STDOUT:
a1
b2
pq
## END

#### read keeps NUL out
read x < <(printf 'a\0b\n'); echo $x ${#x}
## STDOUT:
ab 2
## END

#### type
f() { :; }; type f; type echo; type if; type -t f echo if ls nosuch; echo $?
## STDOUT:
f is a function
f () 
{ 
    :
}
echo is a shell builtin
if is a shell keyword
function
builtin
keyword
file
1
## END

#### type -a
echo() { :; }; type -a echo | grep -c echo; type -at echo if; unset -f echo; type -ta echo
## STDOUT:
5
function
builtin
file
file
keyword
builtin
file
file
## END

#### type -p and -P
type -p ls; type -p echo; echo $?; type -P echo; type -P nosuch; echo $?
## STDOUT:
/usr/bin/ls
0
/usr/bin/echo
1
## END

#### type -f
ls() { :; }; type -ft ls; type -t ls
## STDOUT:
file
function
## END

#### type of aliases
shopt -s expand_aliases; alias al='a b'; type al; type -t al
## STDOUT:
al is aliased to `a b'
alias
## END

#### type errors
type nosuch; echo $?; type; echo $?; type -Z; echo $?; type ls nosuch > /dev/null; echo $?
## STDOUT:
1
0
2
1
## END
## STDERR:
bash: line 1: type: nosuch: not found
bash: line 1: type: -Z: invalid option
type: usage: type [-afptP] name [name ...]
bash: line 1: type: nosuch: not found
## END

#### type of hashed commands
hash -p /bin/ls zz; type zz; type -t zz; type -p zz
## STDOUT:
zz is hashed (/bin/ls)
file
/bin/ls
## END

#### let and friends in conditions
let 0 || echo zero; let 1 && echo one
## STDOUT:
zero
one
## END

#### ulimit -n and unknown letters
ulimit -Z; echo $?; ulimit -n x; echo $?
## STDOUT:
2
1
## END
## STDERR:
bash: line 1: ulimit: -Z: invalid option
ulimit: usage: ulimit [-SHabcdefiklmnpqrstuvxPRT] [limit]
bash: line 1: ulimit: x: invalid number
## END

#### times, wait and true take no notice
true a b; echo $?; false a; echo $?; true --help; echo $?
## STDOUT:
0
1
0
## END

#### pushd popd dirs
cd /; pushd /tmp; pushd /usr; dirs; popd; popd; popd; echo $?
## STDOUT:
/tmp /
/usr /tmp /
/usr /tmp /
/tmp /
/
1
## END
## STDERR:
bash: line 1: popd: directory stack empty
## END

#### pushd without arguments swaps
cd /; pushd /tmp > /dev/null; pushd; pushd; cd /; popd > /dev/null; pushd; echo $?
## STDOUT:
/ /tmp
/tmp /
1
## END
## STDERR:
bash: line 1: pushd: no other directory
## END

#### pushd +N -N rotate
cd /; pushd -n /a > /dev/null; pushd -n /tmp > /dev/null; pushd -n /usr > /dev/null; dirs; pushd +1; dirs; pushd -0; dirs
## STDOUT:
/ /usr /tmp /a
/usr /tmp /a /
/usr /tmp /a /
/ /usr /tmp /a
/ /usr /tmp /a
## END

#### pushd errors
cd /; pushd nosuch; echo $?; pushd +5; echo $?; pushd -Z; echo $?; pushd /tmp /usr; echo $?; pushd +x; echo $?
## STDOUT:
1
1
2
1
2
## END
## STDERR:
bash: line 1: pushd: nosuch: No such file or directory
bash: line 1: pushd: directory stack empty
bash: line 1: pushd: -Z: invalid number
pushd: usage: pushd [-n] [+N | -N | dir]
bash: line 1: pushd: too many arguments
bash: line 1: pushd: +x: invalid number
pushd: usage: pushd [-n] [+N | -N | dir]
## END

#### popd +N -N -n
cd /; for d in /tmp /usr /bin; do pushd -n $d > /dev/null; done; dirs; popd +1; popd -0; popd -n; dirs; popd +9; echo $?; popd x; echo $?
## STDOUT:
/ /bin /usr /tmp
/ /usr /tmp
/ /usr
/
/
1
2
## END
## STDERR:
bash: line 1: popd: directory stack empty
bash: line 1: popd: x: invalid argument
popd: usage: popd [-n] [+N | -N]
## END

#### dirs -p -v -l -c
cd; pushd /tmp > /dev/null; dirs; dirs -p; dirs -v; dirs -l; dirs -c; dirs
## STDOUT:
/tmp ~
/tmp
~
 0  /tmp
 1  ~
/tmp /home/user
/tmp
## END

#### dirs +N -N
cd /; pushd /tmp > /dev/null; dirs +0; dirs +1; dirs -0; dirs +7; echo $?; dirs -Z; echo $?; dirs x; echo $?
## STDOUT:
/tmp
/
/
1
2
2
## END
## STDERR:
bash: line 1: dirs: 7: directory stack index out of range
bash: line 1: dirs: -Z: invalid number
dirs: usage: dirs [-clpv] [+N] [-N]
bash: line 1: dirs: x: invalid option
dirs: usage: dirs [-clpv] [+N] [-N]
## END

#### kill -l
kill -l 9 15 1; kill -l TERM HUP int; kill -l 137; kill -l 0; kill -l NOSUCH; echo $?; kill -l 99; echo $?; kill -L | head -n 1
## STDOUT:
KILL
TERM
HUP
15
1
2
KILL
EXIT
1
1
 1) SIGHUP	 2) SIGINT	 3) SIGQUIT	 4) SIGILL	 5) SIGTRAP
## END
## STDERR:
bash: line 1: kill: NOSUCH: invalid signal specification
bash: line 1: kill: 99: invalid signal specification
## END

#### kill errors
kill; echo $?; kill x; echo $?; kill -NOSUCH 1; echo $?; kill -s; echo $?; kill -0 99999; echo $?; kill %1; echo $?; kill -9; echo $?
## STDOUT:
2
1
1
1
1
1
2
## END
## STDERR:
kill: usage: kill [-s sigspec | -n signum | -sigspec] pid | jobspec ... or kill -l [sigspec]
bash: line 1: kill: x: arguments must be process or job IDs
bash: line 1: kill: NOSUCH: invalid signal specification
bash: line 1: kill: -s: option requires an argument
bash: line 1: kill: (99999) - No such process
bash: line 1: kill: %1: no such job
kill: usage: kill [-s sigspec | -n signum | -sigspec] pid | jobspec ... or kill -l [sigspec]
## END

#### kill -0 and the shell's own traps
kill -0 $$; echo $?; trap 'echo got' USR1; kill -USR1 $$; kill -s USR1 $$; kill -10 $$; kill -SIGUSR1 $$; kill -n 10 $$; echo end
## STDOUT:
0
got
got
got
got
got
end
## END

#### suspend
suspend; echo $?; suspend -Z; echo $?
## STDOUT:
1
2
## END
## STDERR:
bash: line 1: suspend: cannot suspend: no job control
bash: line 1: suspend: -Z: invalid option
suspend: usage: suspend [-f]
## END

#### declare -f and -F
f() { echo a; }; declare -f; declare -F; declare -fp f; shopt -s extdebug; declare -F f
## STDOUT:
f () 
{ 
    echo a
}
declare -f f
f () 
{ 
    echo a
}
f 1 environment
## END

#### enable lists
enable -n test; enable -n; enable | head -n 3; enable -s | head -n 3; enable -p | tail -n 1
## STDOUT:
enable -n test
enable .
enable :
enable [
enable .
enable :
enable break
enable wait
## END
