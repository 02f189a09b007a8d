# SIGINT while a script waits for a program: what the program makes of it decides.

#### child catches, shell got it
bash -c 'bash -c "trap \"echo caught\" INT; sleep 0.1; kill -INT \$PPID; kill -INT \$\$; exit 0"; echo after $?'; echo $?
## STDOUT:
caught
after 0
0
## END

#### child dies of it, shell got it
bash -c 'bash -c "sleep 0.1; kill -INT \$PPID; kill -INT \$\$"; echo after $?'; echo $?
## STDOUT:
130
## END

#### child dies of it, shell got nothing
bash -c 'bash -c "sleep 0.1; kill -INT \$\$"; echo after $?'; echo $?
## STDOUT:
after 130
0
## END

#### child exits normally, shell got it
bash -c 'bash -c "sleep 0.1; kill -INT \$PPID; exit 3"; echo after $?'; echo $?
## STDOUT:
after 3
0
## END

#### child ignores
bash -c 'bash -c "trap \"\" INT; sleep 0.1; kill -INT \$PPID; kill -INT \$\$; exit 3"; echo after $?'; echo $?
## STDOUT:
after 3
0
## END

#### child exits 130
bash -c 'bash -c "trap \"exit 130\" INT; sleep 0.1; kill -INT \$PPID; kill -INT \$\$; exit 3"; echo after $?'; echo $?
## STDOUT:
after 130
0
## END

#### child resets and kills itself
bash -c 'bash -c "trap \"trap - INT; kill -INT \\\$\\\$\" INT; sleep 0.1; kill -INT \$PPID; kill -INT \$\$; exit 3"; echo after $?'; echo $?
## STDOUT:
130
## END

#### trap in shell, child caught
bash -c 'trap "echo shell trap \$?" INT; bash -c "trap \"echo caught\" INT; sleep 0.1; kill -INT \$PPID; kill -INT \$\$; exit 4"; echo after $?'; echo $?
## STDOUT:
caught
shell trap 4
after 4
0
## END

#### trap in shell, child dies
bash -c 'trap "echo shell trap \$?" INT; bash -c "sleep 0.1; kill -INT \$PPID; kill -INT \$\$; exit 4"; echo after $?'; echo $?
## STDOUT:
shell trap 130
after 130
0
## END

#### trap in shell, child dies, shell got none
bash -c 'trap "echo shell trap \$?" INT; bash -c "sleep 0.1; kill -INT \$\$; exit 4"; echo after $?'; echo $?
## STDOUT:
after 130
0
## END

#### exit trap in shell, child caught
bash -c 'trap "echo exit trap \$?" EXIT; bash -c "trap \"echo caught\" INT; sleep 0.1; kill -INT \$PPID; kill -INT \$\$; exit 4"; echo after $?'; echo $?
## STDOUT:
caught
after 4
exit trap 0
0
## END

#### exit trap in shell, child dies
bash -c 'trap "echo exit trap \$?" EXIT; bash -c "sleep 0.1; kill -INT \$PPID; kill -INT \$\$; exit 4"; echo after $?'; echo $?
## STDOUT:
exit trap 0
130
## END

#### exit trap, child exits normally
bash -c 'trap "echo exit trap \$?" EXIT; bash -c "sleep 0.1; kill -INT \$PPID; exit 4"; echo after $?'; echo $?
## STDOUT:
after 4
exit trap 0
0
## END

#### TERM with child normal
bash -c 'bash -c "sleep 0.1; kill -TERM \$PPID; exit 4"; echo after $?'; echo $?
## STDOUT:
143
## END
## STDERR:
Terminated
## END

#### TERM with exit trap
bash -c 'trap "echo exit trap \$?" EXIT; bash -c "sleep 0.1; kill -TERM \$PPID; exit 4"; echo after $?'; echo $?
## STDOUT:
exit trap 0
143
## END
## STDERR:
Terminated
## END

#### loop: child catches each time
bash -c 'for i in 1 2; do bash -c "sleep 0.1; kill -INT \$PPID; exit 3"; echo $i $?; done; echo after'; echo $?
## STDOUT:
1 3
2 3
after
0
## END

#### loop: child dies
bash -c 'for i in 1 2; do bash -c "sleep 0.1; kill -INT \$PPID; kill -INT \$\$"; echo $i $?; done; echo after'; echo $?
## STDOUT:
130
## END

#### pipeline: last dies
bash -c 'bash -c "exit 3" | bash -c "cat; sleep 0.1; kill -INT \$PPID; kill -INT \$\$"; echo after $?'; echo $?
## STDOUT:
130
## END

#### pipeline: first dies
bash -c 'bash -c "sleep 0.1; kill -INT \$PPID; kill -INT \$\$; exit 3" | bash -c "cat; exit 4"; echo after $? ${PIPESTATUS[@]}'; echo $?
## STDOUT:
after 4 130 4
0
## END

#### subshell child catches
bash -c '(trap "echo c" INT; sleep 0.1; kill -INT $$; kill -INT $BASHPID; exit 3); echo after $?'; echo $?
## STDOUT:
c
after 3
0
## END

#### subshell child dies
bash -c '(sleep 0.1; kill -INT $$; kill -INT $BASHPID; exit 3); echo after $?'; echo $?
## STDOUT:
130
## END

#### command substitution child dies
bash -c 'x=$(sleep 0.1; kill -INT $$; kill -INT $BASHPID; exit 3); echo after $?'; echo $?
## STDOUT:
130
## END

#### command substitution child exits
bash -c 'x=$(sleep 0.1; kill -INT $$; exit 3); echo after $?'; echo $?
## STDOUT:
130
## END

#### command substitution with trap
bash -c 'trap "echo t \$?" INT; x=$(sleep 0.1; kill -INT $$; exit 3); echo after $?'; echo $?
## STDOUT:
t 3
after 3
0
## END

#### function
bash -c 'f() { bash -c "sleep 0.1; kill -INT \$PPID; kill -INT \$\$"; echo in f; }; f; echo after $?'; echo $?
## STDOUT:
130
## END

#### errexit with and
bash -c 'bash -c "sleep 0.1; kill -INT \$PPID; kill -INT \$\$" || echo or; echo after $?'; echo $?
## STDOUT:
130
## END

#### ignored in shell, child dies by default set
bash -c 'trap "" INT; bash -c "sleep 0.1; kill -INT \$PPID; kill -INT \$\$; exit 3"; echo after $?'; echo $?
## STDOUT:
after 3
0
## END

#### nested: middle shell
bash -c 'bash -c "bash -c \"sleep 0.1; kill -INT \\\$PPID; kill -INT \\\$\\\$\"; echo mid \$?"; echo after $?'; echo $?
## STDOUT:
after 130
0
## END

#### wait builtin with INT
bash -c 'bash -c "sleep 0.1; kill -INT \$PPID; exit 3" & wait $!; echo after $?'; echo $?
## STDOUT:
130
## END

#### wait builtin with INT trapped
bash -c 'trap "echo t" INT; bash -c "sleep 0.1; kill -INT \$PPID; exit 3" & wait $!; echo after $?'; echo $?
## STDOUT:
t
after 130
0
## END

#### builtin kill self in shell
bash -c 'kill -INT $$; echo after $?'; echo $?
## STDOUT:
130
## END

#### exit trap and self INT
bash -c 'trap "echo e \$?" EXIT; kill -INT $$; echo after $?'; echo $?
## STDOUT:
e 0
130
## END

#### trap that exits
bash -c 'trap "echo t; exit 9" INT; bash -c "sleep 0.1; kill -INT \$PPID; exit 3"; echo after $?'; echo $?
## STDOUT:
t
9
## END

#### script file
printf '%s\n' 'bash -c "sleep 0.1; kill -INT \$PPID; exit 3"' 'echo after $?' > s; bash s; echo $?
## STDOUT:
after 3
0
## END

#### script file dies
printf '%s\n' 'bash -c "sleep 0.1; kill -INT \$PPID; kill -INT \$\$"' 'echo after $?' > s; bash s; echo $?
## STDOUT:
130
## END

#### err trap
bash -c 'trap "echo err \$?" ERR; bash -c "sleep 0.1; kill -INT \$PPID; kill -INT \$\$"; echo after $?'; echo $?
## STDOUT:
130
## END

#### in trap handler
bash -c 'trap "bash -c \"sleep 0.1; kill -INT \\\$PPID; exit 3\"; echo in trap" USR1; kill -USR1 $$; echo after $?'; echo $?
## STDOUT:
in trap
after 0
0
## END

#### last command tail with INT
bash -c 'bash -c "sleep 0.1; kill -INT \$PPID; exit 3"'; echo $?
## STDOUT:
3
## END

#### pipeline: last dies, first exits later
bash -c 'bash -c "sleep 0.3; exit 3" | bash -c "sleep 0.1; kill -INT \$PPID; kill -INT \$\$"; echo after $? ${PIPESTATUS[@]}'; echo $?
## STDOUT:
after 130 3 130
0
## END

#### pipeline: last dies, first exits before
bash -c 'bash -c "exit 3" | bash -c "sleep 0.1; kill -INT \$PPID; kill -INT \$\$"; echo after $? ${PIPESTATUS[@]}'; echo $?
## STDOUT:
130
## END

#### pipeline: both die
bash -c 'bash -c "sleep 0.1; kill -INT \$PPID; kill -INT \$\$" | bash -c "sleep 0.2; kill -INT \$\$"; echo after $? ${PIPESTATUS[@]}'; echo $?
## STDOUT:
130
## END

#### pipeline: last exits first, first dies
bash -c 'bash -c "sleep 0.1; kill -INT \$PPID; kill -INT \$\$" | bash -c "exit 2"; echo after $? ${PIPESTATUS[@]}'; echo $?
## STDOUT:
130
## END

#### pipeline: int between
bash -c 'bash -c "sleep 0.1; kill -INT \$PPID; exit 1" | bash -c "sleep 0.2; kill -INT \$\$"; echo after $? ${PIPESTATUS[@]}'; echo $?
## STDOUT:
130
## END

#### exit trap status by signals
bash -c 'trap "echo e \$?" EXIT; false; kill -TERM $$; echo no'; echo $?
bash -c 'trap "echo e \$?" EXIT; (exit 7); kill -INT $$; echo no'; echo $?
bash -c 'trap "echo e \$?" EXIT; (exit 7); bash -c "kill -TERM \$PPID"; echo no'; echo $?
bash -c 'trap "echo e \$?" EXIT; (exit 7); read x < <(kill -TERM $$; sleep 1); echo no'; echo $?
## STDOUT:
e 0
143
e 0
130
e 7
143
e 7
143
## END
## STDERR:
Terminated
Terminated
Terminated
## END

#### exit trap calls exit
bash -c 'trap "exit 3" EXIT; kill -TERM $$; echo no'; echo $?
## STDOUT:
143
## END
## STDERR:
Terminated
## END
