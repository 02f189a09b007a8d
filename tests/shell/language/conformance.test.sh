# What bash's own test suite looks at beyond the manual: each case is a script of ours for one class of it.
#### getopts goes on in a cluster when OPTIND is set to a later word
set -- -abc -xyz
show() { echo "$? $o $OPTIND"; }
getopts abcxyz o; show; OPTIND=2; getopts abcxyz o; show; getopts abcxyz o; show; getopts abcxyz o; show
OPTIND=1; getopts abcxyz o; show; OPTIND=$OPTIND; getopts abcxyz o; show; OPTIND=7; getopts abcxyz o; show
OPTIND=; getopts abcxyz o; show; OPTIND=word; getopts abcxyz o; show; unset OPTIND; getopts abcxyz o; show
## STDOUT:
0 a 1
0 b 2
0 c 3
1 ? 3
0 a 1
0 a 1
1 ? 3
0 a 1
0 a 1
0 a 1
## END

#### getopts ends when a function moves OPTIND past the words
jump() { OPTIND=4; }
parse() { while getopts abc o; do echo "$o"; jump; done; }
parse -abc; echo "$OPTIND"
## STDOUT:
a
2
## END

#### a local OPTIND has a place of its own in the cluster
set -- -abc
f() { local OPTIND=1 p; while getopts xy p; do echo "in $p"; done; }
g() { local OPTIND; getopts z p; echo "in $p $OPTIND"; }
getopts abc o; echo $o; f -xy; getopts abc o; echo $o; g -z; getopts abc o; echo $o $OPTIND; getopts abc o; echo $?
## STDOUT:
a
in x
in y
b
in z 2
c 2
1
## END

#### getopts with other words than before
getopts abcxyz o -abc -z; echo $o $OPTIND; getopts abcxyz o -xyz -b; echo $o $OPTIND
getopts abcxyz o -xyz -b; echo $o $OPTIND; getopts abcxyz o -xyz -b; echo $o $OPTIND; getopts abcxyz o; echo $? $o $OPTIND
## STDOUT:
a 1
y 1
z 2
b 3
1 ? 1
## END

#### getopts and a readonly OPTARG
set -- -a b
readonly OPTARG
getopts :x o 2>&1; echo "$? $o"; getopts x o; echo "$? ${OPTARG-unset} $o"
## STDOUT:
bash: line 3: OPTARG: readonly variable
0 ?
1 unset ?
## END

#### names of collating symbols
m() { case $1 in $2) echo yes ;; *) echo no ;; esac; }
m - '[[.hyphen.]]'; m - '[[.minus.]]'; m ' ' '[[.space.]x]'; m $'\t' '[[.tab.][.newline.]]'; m , '[[.plus-sign.]-[.hyphen.]]'
m 5 '[[.five.]]'; m _ '[[.low-line.]]'; m _ '[[.underscore.]]'; m - '[[=hyphen=]]'; m x '[[.nonsense.]x]'
## STDOUT:
yes
yes
yes
yes
yes
yes
no
yes
no
yes
## END

#### a quoted slash after a pattern
mkdir -p tmp/a/b; touch tmp/a/b/c tmp/a/x; bs=\\
echo tm[p]${bs}/a tm[p]${bs}/* t*${bs}/ tmp${bs}/a/* */a${bs}/b/c */*${bs}/b tm[p]/${bs}a tm[p]/a${bs} tm[p]${bs}
## STDOUT:
tm[p]\/a tm[p]\/* t*\/ tmp/a/b tmp/a/x tmp/a/b/c */*\/b tmp/a tmp/a tm[p]\
## END

#### several ** in a row
mkdir -p a/b; touch a/x; shopt -s globstar
echo a/**; echo a/**/**; echo ./**/**; echo a/**/; echo a/**/**/; echo a/**/**/x; echo */**/**
## STDOUT:
a/ a/b a/x
a a/b a/x
. ./a ./a/b ./a/x
a/ a/b/
a/ a/b/
a/x
a a/b a/x
## END

#### a here-document's delimiter that begins with tabs
cat <<-'	END'
	text
	END
echo after
## STDOUT:
text
after
## END

#### $'…' in a here-document's expansions
cat <<EOF
${none-a$'\x41'b} a$'\x41'b ${none:-$'\n'}
EOF
v=AxB; cat <<EOF
${v%$'\x42'} $(echo $'\x41') "${none-$'\x41'}"
EOF
echo "${none-a$'\x41'b}"
## STDOUT:
a$'\x41'b a$'\x41'b $'\n'
Ax A "$'\x41'"
aAb
## END

#### \x{…} in $'…'
printf '%s|' $'a\x{41}b' $'a\x{4142}b' $'a\x{}b' $'a\x{' $'a\x{gb' $'a\x{41' $'a\x{41g}b' $'a\x}b'
## STDOUT:
aAb|aBb|a|a|a|aA|aAg}b|a\x}b|
## END, no newline

#### ${#} and operators without an operand
set -- a b
for x in '${#/}' '${#%}' '${#=}' '${#+}' '${#-}' '${#?}' '${#//}' '${#%%}' '${#:-x}' '${#-x}' '${#+x}'; do
  (eval "echo $x") 2>&1
done
## STDOUT:
bash: line 3: ${#/}: bad substitution
bash: line 3: ${#%}: bad substitution
bash: line 3: ${#=}: bad substitution
bash: line 3: ${#+}: bad substitution
3
1
2
2
2
2
x
## END

#### quotes in lines that history expands
cat > s <<'END'
set -o history -o histexpand
echo one two
echo "$(echo '!')" "$(echo "!")" `echo '!x'` "`echo '!x'`"
echo "x$(echo '!foo' "$(echo '!bar')" )" "<(echo '!x')"
echo $'it\'s !x' '!x' "x!"
echo "a'!!'"
echo "$(echo "!missing")"
echo $((1+!0))
END
bash s 2>&1
## STDOUT:
one two
! ! !x !x
x!foo !bar <(echo '!x')
it's !x !x x!
echo "a'echo $'it\'s !x' '!x' "x!"'"
a'echo $'it\'s !x' '!x' x!'
s: line 7: !missing": event not found
s: line 7: !0: event not found
## END

#### the words of a line that history expands
cat > s <<'END'
set -o history
while IFS= read -r line; do
  history -s "$line"
  for i in {0..9}; do w=$(history -p "!!:$i" 2> /dev/null) || break; printf '[%s]' "$w"; done; echo
done <<'XX'
$(echo $(x y) z) b
$(echo "a)" b) c
x$((1 + (2 * 3) )) y
<(a b)c >(d e) a<(b c)
?(a b) *(a b)c a+(b c)d ?(a (b c) d)
2>a 23>&1 2>>b 4<>d 6>|x 1x>2
2>&1x 2>&- <&34a >&x &>a &>>b
1>2>3 12 >a a12>b 12<<a
a;b;;c;&d a&&b&c |& d
<<a <<-b <<<c <<<"d e"
`a \` b`c "`d e`" $'a b'
"$(a "b c" d)" ${a b} =(x y)
>&1a <&-a >&-1 >&1-
XX
END
bash s 2>&1
## STDOUT:
[$(echo $(x y) z)][b]
[$(echo "a)" b) c]
[x$((1 + (2 * 3) )][)][y]
[<(a b)c][>(d e)][a<(b c)]
[?(a b)][*(a b)c][a+(b c)d][?(a (b c) d)]
[2>][a][23>&1][2>>][b][4<][>][d][6>|][x]
[2>&1][x][2>&-][<&34][a][>&][x][&>][a][&>]
[1>][2>][3][12][>][a][a12][>][b][12<<]
[a][;][b][;;][c][;][&][d][a][&&]
[<<][a][<<-][b][<<<][c][<<<]["d e"]
[`a \` b`c]["`d e`"][$'a b']
["$(a "b][c" d)"][${a][b}][=][(][x][y][)]
[>&1][a][<&-][a][>&-][1][>&1-]
## END

#### ! events end at a minus sign, and do not see the command that is being read
cat > s <<'END'
set -o history -o histexpand
echo a b c
!echo-
echo a b c
echo !!-1
echo a-b c
echo !echo-x
for f in x; do
  echo !!
  echo !-2
done
echo !nothing-x
END
bash s 2>&1
## STDOUT:
a b c
echo a b
a b
a b c
echo echo a
echo a
a-b c
echo echo a-bx
echo a-bx
  echo echo echo a-bx
  echo echo a-b c
echo echo a-bx
echo a-b c
s: line 12: !nothing: event not found
## END

#### numbers in fc -l that no entry has
cat > s <<'END'
set -o history
HISTSIZE=4
history -c
echo a; echo b
echo c
echo d
echo e
fc -l 502
fc -l 502 498
fc -l 1 99
fc -l 1
fc -l -20 -40
END
bash s 2>&1
## STDOUT:
a
b
c
d
e
2	 echo c
3	 echo d
4	 echo e
3	 echo d
4	 echo e
5	 fc -l 502
4	 echo e
5	 fc -l 502
6	 fc -l 502 498
5	 fc -l 502
6	 fc -l 502 498
7	 fc -l 1 99
6	 fc -l 502 498
## END

#### fg and bg of a job that was started without job control
sleep 0.2 & set -m; fg %1; echo $?; bg %1; echo $?; fg %5; echo $?; set +m; fg; wait
## STDOUT:
1
1
1
## END
## STDERR:
bash: line 1: fg: job 1 started without job control
bash: line 1: bg: job 1 started without job control
bash: line 1: fg: %5: no such job
bash: line 1: fg: no job control
## END

#### fg in subshells of a shell with job control
set -m; sleep 0.2 &
echo "$(fg %% 2>&1)"; (fg %1 2>&1); fg 2>&1 | cat; set +m; echo "$(fg 2>&1)"; wait
## STDOUT:
bash: line 2: fg: no current jobs
bash: line 2: fg: no job control
bash: line 2: fg: no job control
bash: line 2: fg: no job control
## END

#### which subshells know the jobs of their shell
sleep 0.5 &
(jobs); (echo x; jobs); { jobs; } | cat; jobs | cat; if jobs; then :; fi | cat; echo $(jobs); echo $( (jobs) )
f() { jobs; }; f | cat; (sleep 0.1 & jobs; wait); (wait %1; echo $?; kill %1; echo $?) 2>&1
wait
## STDOUT:
x
[1]+  Running                 sleep 0.5 &
[1]+ Running sleep 0.5 &

[1]+  Running                 sleep 0.1 &
bash: line 3: wait: %1: no such job
127
bash: line 3: kill: %1: no such job
1
## END

#### wait -f
cat > s <<'END'
set -m
sleep 0.6 & a=$!
(sleep 0.1; kill -STOP $a; sleep 0.2; kill -CONT $a) &
wait -f %1; echo $?; wait
END
bash s 2> /dev/null
## STDOUT:
0
## END

#### a stopped job stays the current one when it goes on
cat > s <<'END'
set -m
sleep 5 &
sleep 6 &
sleep 7 &
kill -STOP %2
sleep 0.2
jobs
kill -CONT %2
sleep 0.2
jobs
exec 2> /dev/null
kill -9 %1 %2 %3
wait
END
bash s
## STDOUT:
[1]   Running                 sleep 5 &
[2]+  Stopped                 sleep 6
[3]-  Running                 sleep 7 &
[1]   Running                 sleep 5 &
[2]+  Running                 sleep 6 &
[3]-  Running                 sleep 7 &
## END

#### jobs that have ended in posix mode
set -o posix; sleep 0.1 & sleep 0.3; jobs; echo x; jobs
## STDOUT:
[1]+  Done                    sleep 0.1
x
## END

#### resource limits in subshells
ulimit -Sn 100; ulimit -Sn; (ulimit -Sn); echo $(ulimit -Sn); ulimit -Sn | cat; (ulimit -Sn 50); ulimit -Sn
## STDOUT:
100
100
100
100
100
## END

#### builtins whose output is closed
help >&-; echo $?; command -v cd >&-; echo $?; kill -l >&-; echo $?; compgen -b >&-; echo $?
command echo x >&-; echo $?; builtin echo x >&-; echo $?; alias a=b; alias >&-; echo $?
## STDOUT:
0
0
0
0
1
1
1
## END
## STDERR:
bash: line 2: echo: write error: Bad file descriptor
bash: line 2: echo: write error: Bad file descriptor
bash: line 2: alias: write error: Bad file descriptor
## END

#### variables in front of declare, local, export and readonly
f() { z=42 typeset z; declare -p z; z=1 local z=2; declare -p z; }; f; echo "${z-unset}"
z=1 declare -i z; echo "${z-unset}"; z=2 declare -x z; declare -p z; y=3 declare -r y; declare -p y; w=4 declare w=5; echo "${w-unset}"
g() { local a=1; a=3 export a; declare -p a; b=2 export b; c=4 declare -gx c; declare -p c; }; g; declare -p b c; echo "${a-unset}"
## STDOUT:
declare -x z="42"
declare -x z="2"
unset
unset
declare -x z="2"
declare -rx y="3"
unset
declare -x a="3"
declare -x c
declare -x b="2"
declare -x c
unset
## END

#### a local variable without a value hides nothing from programs
export V=abc
f() { local V; printenv V; V=x; printenv V; unset V; printenv V; echo "${V-unset}"; }; f
g() { local V=q; h; }; h() { local V; printenv V; }; g
## STDOUT:
abc
x
abc
unset
q
## END

#### set -a and builtins that assign
set -a; A=1; A2=x
declare B=2 C; typeset -i D=3+4; read E <<< e; printf -v F f; for G in g; do :; done; : ${H:=h}; (( I = 5 )); let J=6; getopts a K -a
f() { local L=7; printenv L; }; f; declare -a M=(1); set +a; N=1
declare -p B C M N; printenv A B D E F G H I J K
## STDOUT:
7
declare -x B="2"
declare -x C
declare -a M=([0]="1")
declare -- N="1"
1
2
7
e
f
g
h
5
6
a
## END

#### set -o ignoreeof and IGNOREEOF
set -o ignoreeof; echo "$IGNOREEOF"; set +o ignoreeof; echo "${IGNOREEOF-unset}"; IGNOREEOF=; shopt -o ignoreeof; unset IGNOREEOF; shopt -o ignoreeof
f() { local IGNOREEOF=4; shopt -o ignoreeof; }; f; shopt -o ignoreeof
## STDOUT:
10
unset
ignoreeof      	on
ignoreeof      	off
ignoreeof      	on
ignoreeof      	off
## END
## status: 1

#### the order of keys in an array that was a plain variable
v=x; declare -A v; v+=([zero]=0 [one]=1 [two]=2 [three]=3 [four]=4 [five]=5); declare -p v
declare -A w=([zero]=0 [one]=1 [two]=2 [three]=3 [four]=4 [five]=5); declare -p w
f() { local u=1; local -A u=([zero]=0 [one]=1 [two]=2 [three]=3); declare -p u; }; f
## STDOUT:
declare -A v=([five]="5" [two]="2" [0]="x" [three]="3" [four]="4" [zero]="0" [one]="1" )
declare -A w=([four]="4" [two]="2" [three]="3" [one]="1" [five]="5" [zero]="0" )
declare -A u=([two]="2" [three]="3" [one]="1" [zero]="0" )
## END

#### arrays in declare that cannot be made
f() { declare -g -A u=(); echo "in f $?"; }
g() { :; local -A u=([x]=1); local -a u=(1); echo "in g $?"; }
declare -ga u=(); f 2>&1; g 2>&1
exec 2>&1; declare -a v=(1); declare -A v=([x]=1); echo not reached
echo next; readonly R=4; h() { local R=(1) S=(2 3); echo "$? ${S[@]}"; }; h
declare R=(1); echo not reached
## STDOUT:
environment: line 1: f: u: cannot convert indexed to associative array
environment: line 1: declare: u: cannot convert indexed to associative array
in f 1
environment: line 2: u: cannot convert associative to indexed array
environment: line 2: local: u: cannot convert associative to indexed array
in g 1
bash: line 4: v: cannot convert indexed to associative array
next
environment: line 5: h: R: readonly variable
environment: line 5: local: R: readonly variable
1 2 3
bash: line 6: R: readonly variable
## END
## status: 1

#### declare -g with an array as a text
f() { local -a v; g; echo "f: ${v[@]}"; }; g() { declare -ga "v=( a b )"; echo "g: ${v[@]}"; }; f; echo "${v[@]}"
## STDOUT:
g: 
f: 
a b
## END

#### set -r in a script
cat > s <<'END'
exec 2>&1
set -r; echo $?; case $- in *r*) echo restricted ;; esac; shopt restricted_shell
PATH=x; echo no
SHELL=x; echo no
cd /; echo $?
/bin/echo x; echo $?
set +r; echo $?
set +o restricted; echo $?
hash -p /bin/sh sh; echo $?
command -p date; echo $?
. ./x; echo $?
echo > x; echo $?
history -r /x; echo $?
BASH_CMDS[x]=/bin/sh; echo $?
(cd /; echo $?)
exec date; echo $?
END
bash s
## STDOUT:
0
restricted
restricted_shell	off
s: line 3: PATH: readonly variable
s: line 4: SHELL: readonly variable
s: line 5: cd: restricted
1
s: line 6: /bin/echo: restricted: cannot specify `/' in command names
1
s: line 7: set: +r: invalid option
set: usage: set [-abefhkmnptuvxBCEHPT] [-o option-name] [--] [-] [arg ...]
1
s: line 8: set: restricted: invalid option name
2
s: line 9: hash: /bin/sh: restricted
1
s: line 10: command: -p: restricted
1
s: line 11: .: ./x: restricted
1
s: line 12: x: restricted: cannot redirect output
1
s: line 13: history: /x: restricted
1
s: line 14: /bin/sh: restricted
0
s: line 15: cd: restricted
1
s: line 16: exec: restricted
1
## END

#### set +r in a shell that is not restricted
set +r; echo $?; set -o restricted; echo $?
## STDOUT:
0
2
## END
## STDERR:
bash: line 1: set: restricted: invalid option name
## END

#### tildes in operands
HOME=/h
: ${A:=PATH=~/bin:~/b}; echo "$A"; : ${B:=~/bin:~/b}; echo "$B"; echo ${C-x=~} ${C-~/x:~} ${HOME+~:~} ${C:-x:~}
D=${C-x=~:~}; echo "$D"; D=${C:-~:~}; echo "$D"; : ${E=a=~}; echo "$E"; export F=${C-a=~:~}; echo "$F"; : ${G[1]=~:~}; echo "${G[1]}"
## STDOUT:
PATH=~/bin:~/b
/h/bin:~/b
x=~ /h/x:~ /h:~ x:~
x=~:/h
/h:/h
a=~
a=~:/h
/h:~
## END

#### a parenthesis that [ does not find
[ \( x ]; [ \( x -a y ]; [ x -a \( y ]; test \( x -a y; [ \( x = y ]; [ \( x \) -a \( y ]
## STDERR:
bash: line 1: [: (: unary operator expected
bash: line 1: [: `)' expected, found ]
bash: line 1: [: `)' expected, found ]
bash: line 1: test: `)' expected
bash: line 1: [: `)' expected, found ]
bash: line 1: [: `)' expected, found ]
## END
## status: 2

#### cd tells what cannot be shown
cd $'a\nb'; cd $'a\351b'; pushd $'x\001y'; cd 'a b'; CDPATH=/; cd $'a\tb'
## STDERR:
bash: line 1: cd: $'a\nb': No such file or directory
bash: line 1: cd: $'a\351b': No such file or directory
bash: line 1: pushd: $'x\001y': No such file or directory
bash: line 1: cd: a b: No such file or directory
bash: line 1: cd: $'a\tb': No such file or directory
## END
## status: 1

#### read: quoted blanks at the end of the last variable
for line in ' a  b\ ' 'a\ ' 'a \ ' '\ a\ ' 'a b\  ' 'a b c\ ' 'a b\ c\ '; do
  read x <<< "$line"; printf '<%s>' "$x"; read x y <<< "$line"; printf '<%s><%s>\n' "$x" "$y"
done; IFS=: read x <<< 'a:b\:'; echo "$x"
## STDOUT:
<a  b><a><b >
<a ><a ><>
<a><a>< >
< a >< a ><>
<a b><a><b >
<a b c><a><b c>
<a b c><a><b c >
a:b:
## END

#### $? in eval and source
(exit 12); eval 'echo $?'; false; eval ''; echo $?; false; eval ' #x'; echo $?; false; eval; echo $?
echo 'echo $?' > s; (exit 3); . ./s; : > e; false; . ./e; echo $?; echo return > r; false; . ./r; echo $?; f() { eval return; }; false; f; echo $?
## STDOUT:
12
0
0
0
3
0
1
1
## END

#### an empty $@ in an operand
n() { echo "$#"; }
n "${foo-$@}"; n "${foo:-$@}"; n "${foo-"$@"}"; n ${foo-"$@"}; n "${PWD+$@}"; n "${foo-$@$@}"; n "${1+$@}"; n "${foo-x$@}"
## STDOUT:
1
1
1
0
1
1
1
1
## END

#### "${*:+x}" of empty parameters
set -- '' ''; n() { printf '<%s>' "$@"; echo; }
n "${*:+x}" "${*:-y}" "${@:+x}"; IFS=; n "${*:+x}" "${*:-y}" "${@:+x}" ${*:+x}; IFS=:; n "${*:+x}" "${*:-y}"; a=('' ''); IFS=; n "${a[*]:+x}" "${a[*]:-y}"
## STDOUT:
<x>< ><x>
<><y><x><x>
<x><:>
<><y>
## END

#### options that posix mode changes
s() { shopt expand_aliases inherit_errexit shift_verbose; }
s; set -o posix; s; set +o posix; s; (set -e; x=$(false; echo y); echo no)
shopt -s expand_aliases; POSIXLY_CORRECT=y true; s; POSIXLY_CORRECT=y; unset POSIXLY_CORRECT; s
bash --posix -c 'shopt inherit_errexit shift_verbose; shift 3; echo $?'
## STDOUT:
expand_aliases 	off
inherit_errexit	off
shift_verbose  	off
expand_aliases 	on
inherit_errexit	on
shift_verbose  	on
expand_aliases 	off
inherit_errexit	on
shift_verbose  	off
expand_aliases 	on
inherit_errexit	on
shift_verbose  	off
expand_aliases 	off
inherit_errexit	on
shift_verbose  	off
inherit_errexit	on
shift_verbose  	on
1
## END
## STDERR:
bash: line 1: shift: 3: shift count out of range
## END

#### local - gives ignoreeof back
IGNOREEOF=0; f() { local -; set +o ignoreeof; echo "${IGNOREEOF-unset}"; }; f; shopt -o ignoreeof; echo "$IGNOREEOF"
## STDOUT:
unset
ignoreeof      	on
10
## END

#### {name} beyond the limit of descriptors
(ulimit -n 6; exec {v}< /dev/null; echo "$? ${v-unset}"; exec {v}>&1; echo "$? ${v-unset}")
## STDOUT:
1 unset
1 unset
## END
## STDERR:
bash: redirection error: cannot duplicate fd: Invalid argument
bash: line 1: /dev/null: Invalid argument
bash: redirection error: cannot duplicate fd: Invalid argument
bash: line 1: 1: Invalid argument
## END
