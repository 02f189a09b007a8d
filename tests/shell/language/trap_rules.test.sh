# Manual 4.1 (trap), 3.7.6 signals, 7 job control without a terminal.
#### EXIT runs once, at the end
trap 'echo bye' EXIT; echo a; exit 3
## STDOUT:
a
bye
## END
## status: 3

#### EXIT sees the status and may change it
trap 'echo $?; exit 9' EXIT; exit 3
## STDOUT:
3
## END
## status: 9

#### EXIT without exit keeps the status
trap 'false' EXIT; (exit 4)
## STDOUT:
## END
## status: 4

#### EXIT after a syntax error and a failed expansion
trap 'echo bye' EXIT; echo ${x?}; echo no
## STDOUT:
bye
## END
## STDERR:
bash: line 1: x: parameter not set
## END
## status: 127

#### EXIT in a subshell
(trap 'echo sub' EXIT; exit 2); echo $?
## STDOUT:
sub
2
## END

#### EXIT set in a function
f() { trap 'echo bye' EXIT; }; f; echo after
## STDOUT:
after
bye
## END

#### EXIT in a command substitution
x=$(trap 'echo bye' EXIT; echo in); echo "$x"
## STDOUT:
in
bye
## END

#### EXIT and exec
trap 'echo bye' EXIT; exec true
## STDOUT:
## END

#### 0 is EXIT
trap 'echo zero' 0; trap -p
## STDOUT:
trap -- 'echo zero' EXIT
zero
## END

#### the last trap set wins
trap 'echo 1' EXIT; trap 'echo 2' EXIT
## STDOUT:
2
## END

#### a trap that sets a trap
trap 'echo a; trap "echo b" EXIT' EXIT
## STDOUT:
a
## END

#### an empty action ignores
trap '' USR1; kill -USR1 $$; echo alive
## STDOUT:
alive
## END

#### - and no action reset
trap 'echo no' USR1; trap - USR1; trap 'x' USR2; trap USR2; trap -p; echo done
## STDOUT:
done
## END

#### a handler runs after the command
trap 'echo got' USR1; kill -USR1 $$; echo next
## STDOUT:
got
next
## END

#### a handler and $?
trap 'echo "in $?"' USR1; (exit 3); kill -USR1 $$; echo $?; false; kill -USR1 $$; echo $?
## STDOUT:
in 0
0
in 0
0
## END

#### a handler that returns from a function
f() { kill -USR1 $$; echo no; }; trap 'return 5' USR1; f; echo $?
## STDOUT:
5
## END

#### a handler that breaks a loop
trap 'break' USR1; for i in 1 2 3; do kill -USR1 $$; echo no; done; echo out $i
## STDOUT:
out 1
## END

#### a handler that exits
trap 'echo h; exit 6' USR1; kill -USR1 $$; echo no
## STDOUT:
h
## END
## status: 6

#### a handler during wait
trap 'echo got' USR1; sleep 5 & p=$!; (sleep 0.1; kill -USR1 $$) & wait $p; echo $?; kill $p
## STDOUT:
got
138
## END

#### a handler with a syntax error
trap 'if' USR1; kill -USR1 $$; echo $?
## STDOUT:
0
## END
## STDERR:
bash: trap: line 2: syntax error: unexpected end of file
## END

#### ERR
trap 'echo err $?' ERR; false; true; (exit 3); nosuch
## STDOUT:
err 1
err 3
err 127
## END
## STDERR:
bash: line 1: nosuch: command not found
## END
## status: 127

#### ERR is not for conditions
trap 'echo err' ERR; if false; then :; fi; false || :; false && :; ! true; while false; do :; done; until true; do :; done; echo end
## STDOUT:
end
## END

#### ERR for the last of a list and pipelines
trap 'echo err' ERR; true && false; false | true; true | false; echo end
## STDOUT:
err
err
end
## END

#### ERR and set -e
trap 'echo err' ERR; set -e; false; echo no
## STDOUT:
err
## END
## status: 1

#### ERR in a function needs -E
trap 'echo err' ERR; f() { false; true; }; f; set -E; f
## STDOUT:
err
## END

#### ERR keeps the status
trap 'true' ERR; false; echo $?; trap '(exit 9)' ERR; (exit 4); echo $?
## STDOUT:
1
4
## END

#### ERR's line
trap 'echo line $LINENO' ERR
false

false
## STDOUT:
line 2
line 4
## END
## status: 1

#### ERR in a subshell and substitution
trap 'echo err' ERR; (false; true); x=$(false); (exit 2)
## STDOUT:
err
err
## END
## status: 2

#### DEBUG in a pipeline
trap 'echo "> $BASH_COMMAND" >&2' DEBUG; echo a | cat
## STDOUT:
a
## END
## STDERR:
> echo a
> cat
## END

#### DEBUG and its status without extdebug
trap 'false' DEBUG; echo a; echo $?
## STDOUT:
a
0
## END

#### DEBUG with extdebug can skip
shopt -s extdebug; trap '[[ $BASH_COMMAND != *skip* ]]' DEBUG; echo a; echo skip; echo b
## STDOUT:
a
b
## END

#### DEBUG in functions with -T
set -T; trap 'echo D' DEBUG; f() { echo in; }; f
## STDOUT:
D
D
D
in
## END

#### DEBUG's line
trap 'echo $LINENO' DEBUG
:
: \
a
:
## STDOUT:
2
4
5
## END

#### RETURN
f() { echo body; }; trap 'echo ret' RETURN; f; set -T; f; echo 'echo dot' > s; . ./s
## STDOUT:
body
body
ret
dot
ret
## END

#### RETURN that exits
f() { trap 'exit 4' RETURN; :; }; f; echo no
## STDOUT:
## END
## status: 4

#### a listing can be read back
trap "echo 'it'\''s'" USR1; eval "$(trap)"; kill -USR1 $$
## STDOUT:
it's
## END

#### traps in a subshell are listed until changed
trap 'echo x' USR1; (trap); (trap 'echo y' USR2; trap); x=$(trap); echo "$x"
## STDOUT:
trap -- 'echo x' SIGUSR1
trap -- 'echo y' SIGUSR2
trap -- 'echo x' SIGUSR1
## END

#### signal names
trap 'a' SIGINT; trap 'b' int; trap 'c' 2; trap -p INT SIGINT 2; kill -l 2; kill -l INT
## STDOUT:
trap -- 'c' SIGINT
trap -- 'c' SIGINT
trap -- 'c' SIGINT
INT
2
## END

#### kill -l of all
kill -l | head -n 3
## STDOUT:
 1) SIGHUP	 2) SIGINT	 3) SIGQUIT	 4) SIGILL	 5) SIGTRAP
 6) SIGABRT	 7) SIGBUS	 8) SIGFPE	 9) SIGKILL	10) SIGUSR1
11) SIGSEGV	12) SIGUSR2	13) SIGPIPE	14) SIGALRM	15) SIGTERM
## END

#### wait without children
wait; echo $?; wait 99999; echo $?; wait %1; echo $?
## STDOUT:
0
127
127
## END
## STDERR:
bash: line 1: wait: pid 99999 is not a child of this shell
bash: line 1: wait: %1: no such job
## END

#### wait for a status
(exit 3) & wait $!; echo $?; wait $!; echo $?
## STDOUT:
3
3
## END

#### wait for all
(exit 1) & (exit 2) & wait; echo $?
## STDOUT:
0
## END

#### wait -n
(exit 4) & wait -n; echo $?; wait -n; echo $?
## STDOUT:
4
127
## END

#### wait -p
(exit 5) & p=$!; wait -p v $p; echo $?; [ "$v" = $p ]; echo $?; wait -p v -n; echo $? "[$v]"
## STDOUT:
5
0
127 []
## END

#### wait -f
(exit 2) & wait -f $!; echo $?
## STDOUT:
2
## END

#### wait errors
wait x; echo $?; wait -Z; echo $?; wait -p; echo $?; wait -p 1x; echo $?
## STDOUT:
1
2
2
1
## END
## STDERR:
bash: line 1: wait: `x': not a pid or valid job spec
bash: line 1: wait: -Z: invalid option
wait: usage: wait [-fn] [-p var] [id ...]
bash: line 1: wait: -p: option requires an argument
wait: usage: wait [-fn] [-p var] [id ...]
bash: line 1: wait: `1x': not a valid identifier
## END

#### jobs in a script
sleep 5 & jobs; jobs -p | wc -l; kill $!; wait $! 2> /dev/null; echo $?; jobs
## STDOUT:
[1]+  Running                 sleep 5 &
1
143
## END

#### jobs -l -r -s
sleep 5 & jobs -l | tr -d '0-9 '; jobs -r; jobs -s; kill %1; wait
## STDOUT:
[]+Runningsleep&
[1]+  Running                 sleep 5 &
## END

#### jobs of a pipeline and a group
sleep 5 | cat & jobs; kill $! ; { sleep 5; } & jobs %2; jobs %%; jobs %+; jobs %-; jobs %?nosuch; kill %2; wait
## STDOUT:
[1]+  Running                 sleep 5 | cat &
[2]+  Running                 { sleep 5; } &
[2]+  Running                 { sleep 5; } &
[2]+  Running                 { sleep 5; } &
[1]-  Running                 sleep 5 | cat &
## END
## STDERR:
bash: line 1: jobs: %?nosuch: no such job
## END

#### jobs errors
jobs %9; echo $?; jobs -Z; echo $?; jobs x; echo $?; jobs -x echo a; echo $?
## STDOUT:
1
2
1
a
0
## END
## STDERR:
bash: line 1: jobs: %9: no such job
bash: line 1: jobs: -Z: invalid option
jobs: usage: jobs [-lnprs] [jobspec ...] or jobs -x command [args]
bash: line 1: jobs: x: no such job
## END

#### jobs -x
sleep 5 & jobs -x echo %1 | tr -d '0-9'; kill $!; wait
## STDOUT:

## END

#### disown
sleep 5 & p=$!; disown; jobs; kill $p; disown %9; echo $?; disown -Z; echo $?; disown -a; disown -r; echo $?
## STDOUT:
1
2
0
## END
## STDERR:
bash: line 1: disown: %9: no such job
bash: line 1: disown: -Z: invalid option
disown: usage: disown [-h] [-ar] [jobspec ... | pid ...]
## END

#### disown -h keeps it
sleep 5 & p=$!; disown -h %1; jobs; kill $p; wait
## STDOUT:
[1]+  Running                 sleep 5 &
## END

#### fg and bg without job control
sleep 5 & fg; echo $?; bg; echo $?; fg %1; echo $?; %1; echo $?; kill $!; wait
## STDOUT:
1
1
1
1
## END
## STDERR:
bash: line 1: fg: no job control
bash: line 1: bg: no job control
bash: line 1: fg: no job control
bash: line 1: fg: no job control
## END

#### killed jobs are told
sleep 5 & kill -9 $!; wait $! 2> /dev/null; echo $?
## STDOUT:
137
## END

#### a job's end and $!
true & p=$!; wait $p; [ $p = $! ]; echo $?
## STDOUT:
0
## END

#### a background function, loop and group
f() { echo f$1; }; f 1 & wait; for i in 1 2; do echo l$i; done & wait; { echo g; } & wait
## STDOUT:
f1
l1
l2
g
## END

#### a background command's variables
x=1; { x=2; echo $x; } & wait; echo $x
## STDOUT:
2
1
## END

#### the order of && and &
true && echo a & wait; false || echo b & wait
## STDOUT:
a
b
## END

#### background in a subshell and a substitution
(echo a & wait); echo $(echo b & wait)
## STDOUT:
a
b
## END

#### SIGPIPE
yes | head -n 1; echo ${PIPESTATUS[@]}
## STDOUT:
y
141 0
## END

#### SIGCHLD
trap 'echo chld' CHLD; (exit 0) & wait $!; trap - CHLD
## STDOUT:
chld
## END

#### kill of a process group and several
sleep 5 & a=$!; sleep 5 & b=$!; kill $a $b; wait $a; echo $?; wait $b; echo $?; kill $a 2> /dev/null; echo $?
## STDOUT:
143
143
1
## END

#### kill with names of all kinds
for s in TERM SIGTERM term 15; do sleep 5 & kill -$s $!; wait $!; echo $?; done 2> /dev/null
## STDOUT:
143
143
143
143
## END

#### set -b and -m are accepted
set -b; echo $?; set +b; set -m; echo $?; set +m; echo $?
## STDOUT:
0
0
0
## END

#### DEBUG runs before each command
trap 'echo "> $BASH_COMMAND"' DEBUG; x=1; echo $x; (echo sub); for i in a; do :; done; [[ a ]]; ((1))
## STDOUT:
> x=1
> echo $x
1
sub
> for i in a
> :
> [[ -n a ]]
> ((1))
## END

#### DEBUG before loops, case, functions
trap 'echo "> $BASH_COMMAND"' DEBUG; f() { :; }; f; case a in a) :;; esac; for ((i=0;i<1;i++)); do :; done; if true; then :; fi
## STDOUT:
> f
> case a in 
> :
> ((i=0))
> ((i<1))
> :
> ((i++))
> ((i<1))
> true
> :
## END

#### RETURN sees the status
f() { trap 'echo ret $?' RETURN; return 3; }; f; echo $?
## STDOUT:
ret 0
3
## END

#### traps are listed in order
trap a EXIT; trap b USR2; trap c INT; trap d ERR; trap e DEBUG; trap f RETURN; trap
## STDOUT:
trap -- 'a' EXIT
trap -- 'c' SIGINT
trap -- 'b' SIGUSR2
trap -- 'e' DEBUG
trap -- 'd' ERR
trap -- 'f' RETURN
## END
## STDERR:
bash: line 1: e: command not found
bash: line 1: d: command not found
bash: line 1: e: command not found
bash: line 1: d: command not found
bash: line 1: e: command not found
bash: line 1: d: command not found
bash: line 1: a: command not found
bash: line 1: e: command not found
bash: line 1: d: command not found
## END

#### job specifications
sleep 5 & sleep 6 & jobs %1; jobs %2; jobs %sleep; echo $?; jobs '%?6'; kill %1 %2; wait
## STDOUT:
[1]-  Running                 sleep 5 &
[2]+  Running                 sleep 6 &
1
[2]+  Running                 sleep 6 &
## END
## STDERR:
bash: line 1: jobs: sleep: ambiguous job spec
bash: line 1: jobs: %sleep: no such job
## END

#### exit without a status in a signal's trap uses what ran last in it
bash -c 'trap "false;exit" TERM; kill $$; :'; echo a:$?
bash -c 'trap "(exit 5);exit" USR1; (exit 42); kill -USR1 $$; echo no'; echo b:$?
bash -c 'trap "exit" USR1; (exit 42); kill -USR1 $$; echo no'; echo c:$?
bash -c 'h() { false; exit; }; trap h USR1; kill -USR1 $$; echo no'; echo d:$?
bash -c 'trap "eval \"false; exit\"" USR1; kill -USR1 $$; echo no'; echo e:$?
bash -c 'trap "false;exit" ERR; (exit 3); echo no'; echo f:$?
bash -c 'trap "exit" ERR; (exit 3); echo no'; echo g:$?
bash -c 'trap "false;exit" DEBUG; echo no'; echo h:$?
bash -c 'f() { trap "false;exit" RETURN; return 4; }; f; echo no'; echo i:$?
## STDOUT:
a:1
b:5
c:0
d:1
e:1
f:1
g:3
h:1
i:1
## END

#### exit without a status in an EXIT trap keeps the shell's
bash -c 'trap "false;exit" EXIT; exit 3'; echo a:$?
bash -c 'h() { false; exit; }; trap h EXIT; exit 5'; echo b:$?
bash -c 'trap "false; (exit); echo in:\$?" EXIT; exit 6'; echo c:$?
## STDOUT:
a:3
b:5
in:1
c:6
## END

#### return without a status in a trap uses what ran before it
trap 'false; return' USR1
f() { (exit 7); kill -USR1 $$; echo no; }; f; echo a:$?
trap 'return' USR1; f; echo b:$?
bash -c 'h() { false; return; }; trap "h; echo in:\$?" USR1; (exit 3); kill -USR1 $$; echo c:$?'
bash -c 'h() { (exit 8); return; }; trap "h; echo in:\$?" EXIT; exit 5'; echo d:$?
bash -c 'f() { trap "true;return" ERR; (exit 4); echo no; }; f; echo e:$?'
bash -c 'f() { trap "true;return" DEBUG; (exit 4); echo no; }; f; echo f:$?'
## STDOUT:
a:0
b:0
in:0
c:0
in:5
d:5
e:4
f:0
## END
## STDERR:
bash: line 1: return: can only `return' from a function or sourced script
## END

#### an ERR trap does not see the command that has set it
bash -c 'f() { trap "echo T" ERR; (exit 4); }; f; echo a:$?; false'
bash -c 'f() { trap "echo T" ERR; return 4; }; f; echo b:$?; f; echo c:$?'
bash -c 'eval "trap \"echo T\" ERR; false"; echo d:$?'
bash -c 'trap "echo O" ERR; f() { trap "echo T" ERR; false; }; f; echo e:$?; false'
bash -c 'f() { trap "echo T; return 3" ERR; (exit 4); echo no; }; f; echo f:$?'
bash -c 'trap "echo T" ERR; f() { trap - ERR; false; }; f; echo g:$?'
bash -c '{ trap "echo T" ERR; false; }; echo h:$?'
## STDOUT:
T
a:4
T
b:4
T
c:4
T
d:1
T
T
e:1
T
T
f:3
T
g:1
T
h:1
## END
