#### login
echo 'echo prof' > ~/.bash_profile
bash -l -c 'echo x; shopt -q login_shell; echo $?; logout'
bash --login -c 'echo x'
bash --login --noprofile -c 'echo x'
echo 'echo logout' > ~/.bash_logout
bash -l -c 'exit 3'; echo $?
bash -l <<<'logout'; echo $?
rm ~/.bash_profile; echo 'echo bl' > ~/.bash_login;  bash -lc 'echo x'
rm ~/.bash_login; echo 'echo pf' > ~/.profile;  bash -lc 'echo x'
sh -lc 'echo x'
## STDOUT:
prof
x
0
prof
x
x
prof
logout
3
prof
logout
0
bl
x
pf
x
pf
x
## END

#### select
printf '1\n\n3\n9\n' | select x in a b 'c d'; do echo "x=$x REPLY=$REPLY"; done; echo $?
printf '2\n' | (PS3='pick> '; select x in a b; do echo $x; break; done)
set -- p q; echo 1 | select y; do echo $y; break; done
COLUMNS=20; echo 1 | select y in aaaaaaa bbbbbbb cccccccc ddddddd eeeeeeee f g; do echo $y; break; done
## STDOUT:
x=a REPLY=1
x=c d REPLY=3
x= REPLY=9

1
b
p
aaaaaaa
## END
## STDERR:
1) a
2) b
3) c d
#? #? 1) a
2) b
3) c d
#? #? #? 1) a
2) b
pick> 1) p
2) q
#? 1) aaaaaaa
2) bbbbbbb
3) cccccccc
4) ddddddd
5) eeeeeeee
6) f
7) g
#? 
## END, no newline

#### exports
x=1; export x; bash -c 'echo $x'; export -n x; bash -c 'echo [$x]'; export y=2; (unset y; bash -c 'echo [$y]'); f() { export z=3; }; f; bash -c 'echo $z'; g() { local w; export w=4; bash -c 'echo $w'; }; g; bash -c 'echo [$w]'; declare -x v=5; bash -c 'echo $v'; a=(1 2); export a; bash -c 'echo [$a]'; declare -A m=([k]=v); export m; bash -c 'echo [$m]'; export u; u=6; bash -c 'echo $u'; set -a; t=7; bash -c 'echo $t'; set +a; h() { echo fn; }; export -f h; bash -c 'h'; export -nf h; bash -c 'h' ; export -p | grep -c declare; s=8 bash -c 'echo $s'; declare -xi r=1+1; bash -c 'echo $r'; env | sort | grep -E '^[a-z]='; readonly -x 2>&1; export q=1 p=2; echo $q $p; unset q; bash -c 'echo [$q]'; typeset +x p; bash -c 'echo [$p]'; export 'o=a b'; bash -c 'echo "$o"'; export n=$'a\nb'; bash -c 'echo "$n"'; HOME=/x bash -c 'echo ~'; env -u HOME bash -c 'echo ~'
## STDOUT:
1
[]
[]
3
4
[]
5
[]
[]
6
7
fn
18
8
2
r=2
t=7
u=6
v=5
y=2
z=3
bash: line 1: readonly: -x: invalid option
readonly: usage: readonly [-aAf] [name[=value] ...] or readonly -p
1 2
[]
[]
a b
a
b
/x
/home/user
## END
## STDERR:
bash: line 1: h: command not found
## END

#### shell args
bash -c 'echo "$0" "$@"'; bash -c 'echo "$0" "$@"' a; bash -c 'echo "$0" "$@"' a b c; echo 'echo "$0" "$@"' > s; bash s; bash s a b; bash ./s -x; bash -x s a 2>&1; bash -- s q; bash -s x y < s; bash -s -- -q < s; bash < s; cat s | bash -s a; bash -c 'echo $#' -- a; bash -c 'shift; echo $@' 0 1 2; bash -e -u s; bash -eu s z; bash +e s; bash -c -e 'false; echo no'; bash -o pipefail s; bash -c 'echo $-' ; bash -ec 'echo $-'; bash -xc 'echo hi' 2>&1; bash -vc 'echo hi' 2>&1; bash -nc 'echo hi'; bash --version | head -1; chmod +x s; ./s r; cp s /tmp/zz; PATH=/tmp:$PATH zz p; PATH=/tmp bash -c 'zz o'; /usr/bin/bash s; printf '#!/bin/bash\necho "sb $0 $@"\n' > t; chmod +x t; ./t 1 2; printf '#!/bin/bash -x\necho "sb"\n' > u; chmod +x u; ./u 2>&1; printf '#!/nosuch\n' > v; chmod +x v; ./v; echo $?; printf '#! /bin/sh\necho "$0"' > w; chmod +x w; ./w; printf '#!/usr/bin/env bash\necho env $1' > x; chmod +x x; ./x a; : > empty; chmod +x empty; ./empty; echo $?; bash empty; echo $?; mkdir d; ./d; echo $?; printf '\x7fELF' > elf; chmod +x elf; ./elf; echo $?; bash nosuch arg; echo $?; bash -c; echo $?; bash ''; echo $?; bash -c ''; echo $?; bash -c ' '; echo $?; bash -c '#'; echo $?; bash -c 'exit'; echo $?; false; bash -c 'echo $?'; echo 'exit 3' | bash; echo $?; bash -c 'cat' <<< in; echo 'read x; echo "got $x"
line' | bash; (echo 'cat'; echo data) | bash
## STDOUT:
bash
a
a b c
s
s a b
./s -x
+ echo s a
s a
s q
bash x y
bash -q
bash
bash a
1
2
s
s z
s
s
hBc
ehBc
+ echo hi
hi
echo hi
hi
GNU bash, version 5.2.15(1)-release (x86_64-pc-linux-gnu)
./s r
/tmp/zz p
s
sb ./t 1 2
+ echo sb
sb
127
./w
env a
0
0
126
126
127
2
127
0
0
0
0
0
3
in
got line
data
## END
## STDERR:
bash: line 1: bash: command not found
bash: line 1: ./v: cannot execute: required file not found
bash: line 1: ./d: Is a directory
bash: line 1: ./elf: cannot execute binary file: Exec format error
bash: nosuch: No such file or directory
bash: -c: option requires an argument
bash: : No such file or directory
## END

#### --pretty-print
printf 'if true;then echo a;fi;for i in 1 2;do echo $i;done\n\n# c\n\nf() { a;b; }\necho $(a;b) "x  y"\na;)\n' > f
bash --pretty-print f; echo $?
## STDOUT:
if true; then
    echo a;
fi; for i in 1 2;
do
    echo $i;
done

f () 
{ 
    a;
    b
}
echo $(a; b) "x  y"
1
## END
## STDERR:
f: line 7: syntax error near unexpected token `)'
f: line 7: `a;)'
## END

#### -D and --dump-po-strings
printf 'echo $"a b" "c" $"w\\"q$x" '"'"'$"no"'"'"' \\$"no"\n$"multi\nline"\necho $(echo $"in")\n' > f
bash -D f; echo $?; bash --dump-po-strings f; bash --dump-strings -c 'echo $"zz"'; bash -D < f
## STDOUT:
"a b"
"w\"q$x"
"multi
line"
"in"
0
#: f:1
msgid "a b"
msgstr ""
#: f:1
msgid "w\\\"q$x"
msgstr ""
#: f:2
msgid ""
"multi\n"
"line"
msgstr ""
#: f:4
msgid "in"
msgstr ""
"zz"
"a b"
"w\"q$x"
"multi
line"
"in"
## END

#### PS1 and OLDPWD of the environment
PS1=x PS2=y bash -c 'echo "<$PS1$PS2>"'; OLDPWD=/nosuch bash -c 'echo "<$OLDPWD>"; declare -p OLDPWD'; OLDPWD=/tmp bash -c 'echo $OLDPWD'
## STDOUT:
<>
<>
declare -x OLDPWD
/tmp
## END

#### rbash
rbash -c 'cd /'; echo $?
## STDOUT:
1
## END
## STDERR:
rbash: line 1: cd: restricted
## END

#### a backslash at the end of a file
printf 'echo a \\' > s; bash s; bash -c 'echo b \'; eval 'echo c \'
## STDOUT:
a
b \
c \
## END

#### a file of PATH that cannot be run
echo 'echo x' > x; PATH=$PWD:$PATH; x; echo $?; PATH=.; x
## STDOUT:
126
## END
## STDERR:
bash: line 1: /home/user/x: Permission denied
bash: line 1: ./x: Permission denied
## END
## status: 126
