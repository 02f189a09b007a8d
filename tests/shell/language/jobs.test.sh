#### sleep 0.3 & jobs; wait; jobs; echo $?
sleep 0.3 & jobs; wait; jobs; echo $?
## STDOUT:
[1]+  Running                 sleep 0.3 &
0
## END

#### (exit 3) & wait $!; echo $?; wait $!; echo $?
(exit 3) & wait $!; echo $?; wait $!; echo $?
## STDOUT:
3
3
## END

#### echo a & wait; echo b; { sleep 0.2; echo late; } & echo first; wait
echo a & wait; echo b; { sleep 0.2; echo late; } & echo first; wait
## STDOUT:
a
b
first
late
## END

#### sleep 0.6 & sleep 0.2 & wait -n; echo $?; jobs; wait
sleep 0.6 & sleep 0.2 & wait -n; echo $?; jobs; wait
## STDOUT:
0
[1]+  Running                 sleep 0.6 &
## END

#### (sleep 0.2; exit 4) & p=$!; wait -n -p v; s=$?; [ $v = $p ] && echo...
(sleep 0.2; exit 4) & p=$!; wait -n -p v; s=$?; [ $v = $p ] && echo same $s
## STDOUT:
same 4
## END

#### wait 1; echo $?; wait %9; echo $?; wait abc; echo $?
wait 1; echo $?; wait %9; echo $?; wait abc; echo $?
## STDOUT:
127
127
1
## END
## STDERR:
bash: line 1: wait: pid 1 is not a child of this shell
bash: line 1: wait: %9: no such job
bash: line 1: wait: `abc': not a pid or valid job spec
## END

#### sleep 0.2 | sleep 0.3 & jobs; wait
sleep 0.2 | sleep 0.3 & jobs; wait
## STDOUT:
[1]+  Running                 sleep 0.2 | sleep 0.3 &
## END

#### sleep 3 & sleep 4 & jobs; kill %1 %2; wait; echo done
sleep 3 & sleep 4 & jobs; kill %1 %2; wait; echo done
## STDOUT:
[1]-  Running                 sleep 3 &
[2]+  Running                 sleep 4 &
done
## END

#### sleep 3 & disown; jobs; kill $!
sleep 3 & disown; jobs; kill $!
## STDOUT:
## END

#### cat & wait $!; echo $?
cat & wait $!; echo $?
## STDOUT:
0
## END

#### x=1; (x=2; echo $x) & wait; echo $x
x=1; (x=2; echo $x) & wait; echo $x
## STDOUT:
2
1
## END

#### { echo 1; echo 2; } | { read a; read b; echo $b$a; }
{ echo 1; echo 2; } | { read a; read b; echo $b$a; }
## STDOUT:
21
## END

#### echo a | read x; echo [$x]; shopt -s lastpipe; echo a | read x; ech...
echo a | read x; echo [$x]; shopt -s lastpipe; echo a | read x; echo [$x]
## STDOUT:
[]
[a]
## END

#### true | false | true; echo ${PIPESTATUS[@]} $?; false; echo ${PIPEST...
true | false | true; echo ${PIPESTATUS[@]} $?; false; echo ${PIPESTATUS[@]}
## STDOUT:
0 1 0 0
1
## END

#### coproc cat; echo hi >&${COPROC[1]}; read x <&${COPROC[0]}; echo $x
coproc cat; echo hi >&${COPROC[1]}; read x <&${COPROC[0]}; echo $x
## STDOUT:
hi
## END

#### fg; echo $?; bg; echo $?; disown %3; echo $?
fg; echo $?; bg; echo $?; disown %3; echo $?
## STDOUT:
1
1
1
## END
## STDERR:
bash: line 1: fg: no job control
bash: line 1: bg: no job control
bash: line 1: disown: %3: no such job
## END

#### kill; echo $?; kill abc; echo $?; kill -NOSUCH 1; echo $?
kill; echo $?; kill abc; echo $?; kill -NOSUCH 1; echo $?
## STDOUT:
2
1
1
## END
## STDERR:
kill: usage: kill [-s sigspec | -n signum | -sigspec] pid | jobspec ... or kill -l [sigspec]
bash: line 1: kill: abc: arguments must be process or job IDs
bash: line 1: kill: NOSUCH: invalid signal specification
## END

#### f() { sleep 0.1; echo f; }; f & wait; jobs -p | wc -l
f() { sleep 0.1; echo f; }; f & wait; jobs -p | wc -l
## STDOUT:
f
0
## END

#### for i in 1 2 3; do (sleep 0.$((i*2)); echo $i) & done; wait; echo all
for i in 1 2 3; do (sleep 0.$((i*2)); echo $i) & done; wait; echo all
## STDOUT:
1
2
3
all
## END

#### echo $BASH_SUBSHELL $(echo $BASH_SUBSHELL) $( (echo $BASH_SUBSHELL)...
echo $BASH_SUBSHELL $(echo $BASH_SUBSHELL) $( (echo $BASH_SUBSHELL) ); (echo $BASH_SUBSHELL)
## STDOUT:
0 1 2
1
## END

#### [ $$ = $BASHPID ] && echo top; (echo $(( $$ == BASHPID )))
[ $$ = $BASHPID ] && echo top; (echo $(( $$ == BASHPID )))
## STDOUT:
top
0
## END

#### (echo a; exit 3) | cat; echo ${PIPESTATUS[0]}; yes | head -1; echo ...
(echo a; exit 3) | cat; echo ${PIPESTATUS[0]}; yes | head -1; echo ${PIPESTATUS[@]}
## STDOUT:
a
3
y
141 0
## END

#### { sleep 0.3; echo second; } & { sleep 0.1; echo first; } & wait; ec...
{ sleep 0.3; echo second; } & { sleep 0.1; echo first; } & wait; echo [$(jobs)]
## STDOUT:
first
second
[]
## END

#### exit 3 | cat; echo $?; (exit 2) && echo no; echo $?
exit 3 | cat; echo $?; (exit 2) && echo no; echo $?
## STDOUT:
0
2
## END
