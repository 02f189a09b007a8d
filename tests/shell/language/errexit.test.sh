#### set -e; echo a; false; echo no
set -e; echo a; false; echo no
## STDOUT:
a
## END
## status: 1

#### set -e; false || echo ok; if false; then :; fi; ! true; while false...
set -e; false || echo ok; if false; then :; fi; ! true; while false; do :; done; echo end
## STDOUT:
ok
end
## END

#### set -e; f() { false; echo in; }; f || echo handled; f; echo no
set -e; f() { false; echo in; }; f || echo handled; f; echo no
## STDOUT:
in
## END
## status: 1

#### set -e; (false; echo no); echo no2
set -e; (false; echo no); echo no2
## STDOUT:
## END
## status: 1

#### set -e; x=$(false); echo no
set -e; x=$(false); echo no
## STDOUT:
## END
## status: 1

#### set -e; echo $(false) ok; f() { local x=$(false); echo survived; }; f
set -e; echo $(false) ok; f() { local x=$(false); echo survived; }; f
## STDOUT:
ok
survived
## END

#### set -e; true | false; echo no
set -e; true | false; echo no
## STDOUT:
## END
## status: 1

#### set -e; false | true; echo yes; set -o pipefail; false | true; echo no
set -e; false | true; echo yes; set -o pipefail; false | true; echo no
## STDOUT:
yes
## END
## status: 1

#### set -e; { false && true; }; echo lives; false && true; echo too
set -e; { false && true; }; echo lives; false && true; echo too
## STDOUT:
lives
too
## END

#### set -e; trap 'echo exit $?' EXIT; false
set -e; trap 'echo exit $?' EXIT; false
## STDOUT:
exit 1
## END
## status: 1

#### set -e; trap 'echo err $?' ERR; false; echo no
set -e; trap 'echo err $?' ERR; false; echo no
## STDOUT:
err 1
## END
## status: 1

#### set -e; (( 0 )); echo no
set -e; (( 0 )); echo no
## STDOUT:
## END
## status: 1

#### set -e; [[ a = b ]]; echo no
set -e; [[ a = b ]]; echo no
## STDOUT:
## END
## status: 1

#### set -e; eval false; echo no
set -e; eval false; echo no
## STDOUT:
## END
## status: 1

#### set -e; eval 'false || true'; . /dev/stdin <<< 'false; echo no'; ec...
set -e; eval 'false || true'; . /dev/stdin <<< 'false; echo no'; echo no
## STDOUT:
## END
## status: 1

#### set -e; case x in x) false;; esac; echo no
set -e; case x in x) false;; esac; echo no
## STDOUT:
## END
## status: 1

#### set -e; for i in 1 2; do echo $i; false; done
set -e; for i in 1 2; do echo $i; false; done
## STDOUT:
1
## END
## status: 1

#### set -e; cat nosuch; echo no
set -e; cat nosuch; echo no
## STDERR:
cat: nosuch: No such file or directory
## END
## status: 1

#### set -e; nosuch_command; echo no
set -e; nosuch_command; echo no
## STDERR:
bash: line 1: nosuch_command: command not found
## END
## status: 127

#### set -e; until true; do :; done; echo $?; ! { false; echo in; }; ech...
set -e; until true; do :; done; echo $?; ! { false; echo in; }; echo out
## STDOUT:
0
in
out
## END

#### trap 'echo ERR $LINENO' ERR; false; echo a; (false); f() { false; }...
trap 'echo ERR $LINENO' ERR; false; echo a; (false); f() { false; }; f; true | false
## STDOUT:
ERR 1
a
ERR 1
ERR 1
ERR 1
## END
## status: 1

#### set -E; trap 'echo E' ERR; f() { false; :; }; f; (false; :)
set -E; trap 'echo E' ERR; f() { false; :; }; f; (false; :)
## STDOUT:
E
E
## END

#### set -o pipefail; false | true; echo $?; (exit 3) | (exit 4) | true;...
set -o pipefail; false | true; echo $?; (exit 3) | (exit 4) | true; echo $? ${PIPESTATUS[@]}
## STDOUT:
1
4 3 4 0
## END

#### set -u; f() { echo ${1-none}; echo $1; }; f; echo no
set -u; f() { echo ${1-none}; echo $1; }; f; echo no
## STDOUT:
none
## END
## STDERR:
environment: line 1: $1: unbound variable
## END
## status: 127

#### set -eu; a=(); echo "${a[@]}" fine; echo $nope
set -eu; a=(); echo "${a[@]}" fine; echo $nope
## STDOUT:
fine
## END
## STDERR:
bash: line 1: nope: unbound variable
## END
## status: 1

#### set -e; { echo hi; } < nosuch; echo no
set -e; { echo hi; } < nosuch; echo no
## STDERR:
bash: line 1: nosuch: No such file or directory
## END
## status: 1

#### set -e; f() { return 2; }; if f; then :; else echo $?; fi; f && :; ...
set -e; f() { return 2; }; if f; then :; else echo $?; fi; f && :; echo on; f
## STDOUT:
2
on
## END
## status: 2

#### set -e; x=1; ((x--)); echo no
set -e; x=1; ((x--)); echo no
## STDOUT:
no
## END

#### set -e; bash -c 'exit 3'; echo no
set -e; bash -c 'exit 3'; echo no
## STDOUT:
## END
## status: 3

#### set -e within the substitutions of a condition
echo $(set -e; false; echo cs) || :
x=$(set -e; false; echo cs2) || :; echo "$x"
if echo $(set -e; false; echo cs3); then :; fi
echo $(set -e; false; echo not reached)
shopt -s inherit_errexit; set -e
y=$(false; echo inherited) || :; echo "$y"
## STDOUT:
cs
cs2
cs3

inherited
## END

#### errors that end the shell under set -e, expansions and assignments
t() { bash -c "set -e; $1; echo on
echo after" bash p1 p2; echo "= $?"; }
t 'echo "${*:=x}"'
t 'echo "${!u}"'
t 'u="a b"; echo "${!u}"'
t 'x=abc; echo "${x:1:-5}"'
t 'readonly z=1; z=2'
t 'readonly z=1; echo ${z:=2} ${y:=3}'
t 'readonly z=1; : $((z=2))'
t 'readonly z=1; ((z=2)) || echo f'
t 'readonly z=1; read z <<< x || echo f'
t 'readonly z=1; declare z=3 || echo f'
t 'readonly z=1; z=2 true || echo f'
t 'readonly z=1; for z in a b; do echo $z; done || echo f'
t 'readonly z=1; if z=2; then echo t; fi'
t 'readonly z=1; unset z || echo f'
t 'r=(1); r[-5]=3 || echo f'
t 'r=(1); unset "r[-5]" || echo f'
t 'r=(1); read "r[-5]" <<< 1 || echo f'
t 'r=(1); ((r[-5]=3)) || echo f'
t 'r=(1); ((r[-5])) || echo f'
t 'r=(1); [[ r[-5] -eq 0 ]] || echo f'
## STDOUT:
p1 p2
on
after
= 0
= 1
= 1
after
= 0
= 1
1 3
on
after
= 0
= 1
= 1
= 1
f
on
after
= 0
= 1
= 1
= 1
f
on
after
= 0
= 1
f
on
after
= 0
= 1
= 1
= 1
= 1
## END
## STDERR:
bash: line 1: u: invalid indirect expansion
bash: line 1: a b: invalid variable name
bash: line 1: -5: substring expression < 0
bash: line 1: z: readonly variable
bash: line 1: z: readonly variable
bash: line 1: z: readonly variable
bash: line 1: z: readonly variable
bash: line 1: declare: z: readonly variable
bash: line 1: z: readonly variable
bash: line 1: z: readonly variable
bash: line 1: z: readonly variable
bash: line 1: unset: z: cannot unset: readonly variable
bash: line 1: r[-5]: bad array subscript
bash: line 1: unset: [-5]: bad array subscript
bash: line 1: r[-5]: bad array subscript
bash: line 1: r[-5]: bad array subscript
bash: line 1: r: bad array subscript
bash: line 1: r: bad array subscript
## END

#### errors that end the shell under set -e, lists and texts
t() { bash -c "set -e; $1; echo on
echo after" bash p1 p2; echo "= $?"; }
t 'r=([-1]=5 3) || echo f'
t 'declare -A m; m[]=3 || echo f'
t 'declare -A m=([]=3 [x]=1) || echo f'
t 'declare -n q=q || echo f'
t 'for 1x in a; do :; done || echo f'
t 'export 1x || echo f'
t 'shopt -s failglob; echo nox* || echo f'
t 'exec 9<&77 || echo f'
t 'set -u; echo $u || echo f'
t '(set -u; echo $u) || echo f'
t '(echo ${a b}) || echo f'
t 'f() { echo ${a b}; echo n; }; f || echo f'
t 'cat <<X || echo f'
t 'eval "echo \${a b}" || echo f'
t 'x=$(echo ${a b}; echo n); echo "c $x"'
t 'declare -i q=1+ || echo f'
t 'shift 5 || echo f'
t '${a b} | cat'
t 'echo ${a b} & wait $! || echo f'
t 'case ${a b} in x) ;; esac'
t 'x="${r[-1]}"'
t 'if [ "a${r[-1]}" ]; then echo c; fi'
t '[[ ${r[-1]} ]] || echo c'
t 'for i in ${r[-1]} b; do echo $i; done'
t 'case ${r[-1]} in "") echo e;; esac'
t 'echo "${r[-1]#x}"'
t '(echo ${a b}) || echo f'
t 'f() { echo ${a b}; echo in; }; f'
## STDOUT:
= 1
= 1
= 1
f
on
after
= 0
f
on
after
= 0
f
on
after
= 0
= 1
f
on
after
= 0
= 1
f
on
after
= 0
f
on
after
= 0
= 1
echo after
on
= 0
f
on
after
= 0
= 1
= 1
f
on
after
= 0
on
after
= 0
f
on
after
= 0
= 1
= 1
= 1
= 1
= 1
= 1
= 1
f
on
after
= 0
= 1
## END
## STDERR:
bash: line 1: [-1]=5: bad array subscript
bash: line 1: m[]: bad array subscript
bash: line 1: ['']='3': bad array subscript
bash: line 1: declare: q: nameref variable self references not allowed
bash: line 1: `1x': not a valid identifier
bash: line 1: export: `1x': not a valid identifier
bash: line 1: no match: nox*
bash: line 1: 77: Bad file descriptor
bash: line 1: u: unbound variable
bash: line 1: u: unbound variable
bash: line 1: ${a b}: bad substitution
environment: line 1: ${a b}: bad substitution
bash: line 2: warning: here-document at line 1 delimited by end-of-file (wanted `X')
bash: line 1: ${a b}: bad substitution
bash: line 1: ${a b}: bad substitution
bash: line 1: declare: 1+: syntax error: operand expected (error token is "+")
bash: line 1: ${a b}: bad substitution
bash: line 1: ${a b}: bad substitution
bash: line 1: ${a b}: bad substitution
bash: line 1: r: bad array subscript
bash: line 1: r: bad array subscript
bash: line 1: r: bad array subscript
bash: line 1: r: bad array subscript
bash: line 1: r: bad array subscript
bash: line 1: r: bad array subscript
bash: line 1: ${a b}: bad substitution
environment: line 1: ${a b}: bad substitution
## END

#### a file that cannot be read by $(<file) ends the shell wherever it stands
bash -c 'set -e; echo `false; echo hi` $(<nofile); echo a'; echo $?
bash -c 'set -e; echo $(<nofile); echo b'; echo $?
bash -c 'echo $(<nofile); echo c $?'; echo $?
bash -c 'set -e; x=$(<nofile); echo d'; echo $?
bash -c 'set -e; echo x$(<nofile)y; echo e'; echo $?
bash -c 'set -e; echo $(cat <nofile); echo f'; echo $?
bash -c 'set -e; echo `<nofile`; echo g'; echo $?
bash -c 'set -e; if echo $(<nofile); then echo h; fi; echo h2'; echo $?
bash -c 'trap "echo ERR" ERR; echo $(<nofile); echo i'; echo $?
bash -c 'set -e; : $(<nofile); echo j'; echo $?
bash -c 'set -e; echo $(false); echo k'; echo $?
bash -c 'set -e; echo "$(<nofile)"; echo l'; echo $?
bash -c 'set -e; echo $(<nofile) || echo m1; echo m'; echo $?
bash -c 'set -e; f() { echo $(<nofile); echo n1; }; f; echo n'; echo $?
bash -c 'set -e; (echo $(<nofile); echo o1); echo o'; echo $?
bash -c 'set -e; echo $(echo $(<nofile); echo p1); echo p'; echo $?
## STDOUT:
1
1

c 0
0
1
1

f
0
1
1

i
0
1

k
0
1
1
1
1
p1
p
0
## END
## STDERR:
bash: line 1: nofile: No such file or directory
bash: line 1: nofile: No such file or directory
bash: line 1: nofile: No such file or directory
bash: line 1: nofile: No such file or directory
bash: line 1: nofile: No such file or directory
bash: line 1: nofile: No such file or directory
bash: line 1: nofile: No such file or directory
bash: line 1: nofile: No such file or directory
bash: line 1: nofile: No such file or directory
bash: line 1: nofile: No such file or directory
bash: line 1: nofile: No such file or directory
bash: line 1: nofile: No such file or directory
environment: line 1: nofile: No such file or directory
bash: line 1: nofile: No such file or directory
bash: line 1: nofile: No such file or directory
## END
