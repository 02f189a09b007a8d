# Redirections of programs are expanded in the process of the program: what they change stays there.

#### external in redirection default assign
cat <${x:=/dev/null}; echo "[$x]"
## STDOUT:
[]
## END

#### external in redirection arith
i=0; cat </dev/null 3>$((i++)).f; echo $i; ls
## STDOUT:
0
0.f
## END

#### external here-doc
i=0; cat <<A
$((i++)) ${y:=5}
A
echo $i [$y]
## STDOUT:
0 5
0 []
## END

#### external here-string
i=0; cat <<<"$((i++)) ${y:=q}"; echo $i [$y]
## STDOUT:
0 q
0 []
## END

#### builtin redirection
i=0; echo hi >$((i++)).f; echo $i; ls; : <${x:=/dev/null}; echo $x
## STDOUT:
1
0.f
/dev/null
## END

#### function redirection
f() { cat; }; i=0; f <<<$((i++)); echo $i; f <${x:=/dev/null}; echo $x
## STDOUT:
0
1
/dev/null
## END

#### prefix assignments
i=0; A=$((i++)) cat </dev/null; echo $i; B=${z:=3} env | grep ^B; echo [$z]
## STDOUT:
1
B=3
[]
## END

#### prefix assign and redirection
i=0; A=$((i++)) cat <<<$((i++)); echo $i
## STDOUT:
1
1
## END

#### words side effects
i=0; cat /dev/null $((i++)) 2>/dev/null; echo $i
## STDOUT:
1
## END

#### array element
a=(1); cat <<<${a[3]:=x}; declare -p a
## STDOUT:
x
declare -a a=([0]="1")
## END

#### exec in pipeline
i=0; cat <<<$((i++)) | cat; echo $i
## STDOUT:
0
0
## END

#### command builtin external
i=0; command cat <<<$((i++)); echo $i; command echo <<<$((i++)); echo $i
## STDOUT:
0
0

1
## END

#### exec redirection only
i=0; exec 3<<<$((i++)); echo $i
## STDOUT:
1
## END

#### not found
i=0; nosuch <<<$((i++)); echo $i
## STDOUT:
0
## END
## STDERR:
bash: line 1: nosuch: command not found
## END

#### handler not found
command_not_found_handle() { echo nf "$@" $i; i=7; }; i=0; nosuch <<<$((i++)); echo $i
## STDOUT:
nf nosuch 1
0
## END

#### failed redirect
i=0; cat <<<$((i++)) </nonexist; echo $i $?
## STDOUT:
0 1
## END
## STDERR:
bash: line 1: /nonexist: No such file or directory
## END

#### group
i=0; { cat; } <<<$((i++)); echo $i; while read x; do echo $x; done <<<$((i++)); echo $i; (cat) <<<$((i++)); echo $i; if cat; then :; fi <<<$((i++)); echo $i
## STDOUT:
0
1
1
2
2
2
2
3
## END

#### no command
i=0; <<<$((i++)); echo $i; >$((i++)).f; echo $i; a=1 <<<$((i++)); echo $i
## STDOUT:
1
2
3
## END

#### named fd external
cat {fd}</dev/null </dev/null; echo [$fd]; ls /dev/fd/10 2>&1
## STDOUT:
[]
ls: cannot access '/dev/fd/10': No such file or directory
## END
## status: 2

#### named fd function and builtin
f() { :; }; f {fd}</dev/null; echo [$fd]; : {fe}</dev/null; echo [$fe]
## STDOUT:
[10]
[11]
## END

#### tail -c
bash -c 'cat <<<${x:=1}'; bash -c 'i=0; cat <<<$((i++)); echo $i'
## STDOUT:
1
0
0
## END

#### errexit in redirect
set -e; cat <<<${u:?unset}; echo after $?
## STDERR:
bash: line 1: u: unset
## END
## status: 1

#### unset error
cat <<<${u:?unset}; echo after $?
## STDOUT:
after 127
## END
## STDERR:
bash: line 1: u: unset
## END

#### nounset
set -u; cat <<<$nope; echo after $?
## STDOUT:
after 127
## END
## STDERR:
bash: line 1: nope: unbound variable
## END

#### RANDOM seed
RANDOM=1; a=$RANDOM; RANDOM=1; cat <<<$RANDOM >/dev/null; b=$RANDOM; [ $a = $b ] && echo same
## STDOUT:
same
## END

#### command substitution status
cat <<<$(exit 3); echo $?
## STDOUT:

0
## END

#### subst var last arg
cat <<<$(echo a); echo "$!" "$_"
## STDOUT:
a
 cat
## END

#### xtrace of redirect
set -x; i=0; cat <<<$(echo $((i++))); echo $i
## STDOUT:
0
0
## END
## STDERR:
+ i=0
+ cat
++ echo 0
+ echo 0
## END

#### procsub in redirect
cat < <(echo hi); echo ${!:+set}
## STDOUT:
hi

## END

#### procsub in redirect of builtin
read x < <(echo hi); echo $x ${!:+set}
## STDOUT:
hi set
## END

#### read in sub
i=5; cat <<<$(( i+=3 )) 3<<<$((i*=2)) 4<<<$((i)); echo $i; cat <&4
## STDOUT:
8
5
## END
## STDERR:
bash: line 1: 4: Bad file descriptor
## END
## status: 1

#### assign ops in redirects
cat <<A 3<<<${q:=w}
${q:-none} ${r=s}
A
echo [$q][$r]
## STDOUT:
none s
[][]
## END

#### background
i=0; cat <<<$((i++)) & wait; echo $i
## STDOUT:
0
0
## END

#### name ref
declare -n r=t; cat <<<${r:=5}; echo [$t]
## STDOUT:
5
[]
## END

#### dup with side effects
i=1; cat <<<x 3>&$((i++)); echo $i
## STDOUT:
x
1
## END

#### eval
i=0; eval 'cat <<<$((i++))'; echo $i
## STDOUT:
0
0
## END

#### source
echo 'cat <<<$((i++))' > s; i=0; . ./s; echo $i
## STDOUT:
0
0
## END

#### hash side
cat <<<$(hash) >/dev/null; hash
## STDOUT:
hits	command
   1	/usr/bin/cat
## END

#### LINENO pipe
i=0
cat <<<$((i++)) |
 cat
echo $i
## STDOUT:
0
0
## END

#### lastpipe
shopt -s lastpipe; i=0; echo a | cat - <<<$((i++)); echo $i
## STDOUT:
0
0
## END

#### FUNCNEST
f() { cat <<<${v:=$1}; echo [$v]; }; f a; f b
## STDOUT:
a
[]
b
[]
## END

#### BASHPID and subshell in redirect
cat <<<"$BASH_SUBSHELL"; [ "$(cat <<<$BASHPID)" = $$ ] || echo differs
cat <<<$((BASHPID == $$)); : <<<$((BASHPID==$$)); read x <<<$((BASHPID == $$)); echo $x
cat <<<"$BASH_SUBSHELL"
## STDOUT:
0
differs
0
1
0
## END

#### trap in redirect
trap 'echo exit' EXIT; cat <<<${x:?err}; echo go
## STDOUT:
go
exit
## END
## STDERR:
bash: line 1: x: err
## END

#### posix special
set -o posix; i=0; cat <<<$((i++)); echo $i; cat <${u:?no}; echo on
## STDOUT:
0
0
on
## END
## STDERR:
bash: line 1: u: no
## END
