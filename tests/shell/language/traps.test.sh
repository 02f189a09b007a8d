#### trap 'echo bye' EXIT; echo hi
trap 'echo bye' EXIT; echo hi
## STDOUT:
hi
bye
## END

#### trap 'echo bye $?' EXIT; exit 3
trap 'echo bye $?' EXIT; exit 3
## STDOUT:
bye 3
## END
## status: 3

#### trap 'echo int' INT; kill -INT $$; echo after
trap 'echo int' INT; kill -INT $$; echo after
## STDOUT:
int
after
## END

#### trap 'echo usr1' USR1; kill -USR1 $$; echo x; trap - USR1; trap
trap 'echo usr1' USR1; kill -USR1 $$; echo x; trap - USR1; trap
## STDOUT:
usr1
x
## END

#### trap '' TERM; kill -TERM $$; echo alive; trap -p TERM
trap '' TERM; kill -TERM $$; echo alive; trap -p TERM
## STDOUT:
alive
trap -- '' SIGTERM
## END

#### trap 'echo a' EXIT; trap; trap - EXIT; trap
trap 'echo a' EXIT; trap; trap - EXIT; trap
## STDOUT:
trap -- 'echo a' EXIT
## END

#### (trap 'echo sub' EXIT; echo in); echo out
(trap 'echo sub' EXIT; echo in); echo out
## STDOUT:
in
sub
out
## END

#### trap 'echo outer' EXIT; (echo in); echo end
trap 'echo outer' EXIT; (echo in); echo end
## STDOUT:
in
end
outer
## END

#### trap 'echo $BASH_COMMAND' DEBUG; x=1; echo a
trap 'echo $BASH_COMMAND' DEBUG; x=1; echo a
## STDOUT:
x=1
echo a
a
## END

#### f() { trap 'echo ret' RETURN; echo body; }; f; f2() { :; }; f2
f() { trap 'echo ret' RETURN; echo body; }; f; f2() { :; }; f2
## STDOUT:
body
ret
## END

#### trap nosuch; trap 'x' NOSUCH; echo $?
trap nosuch; trap 'x' NOSUCH; echo $?
## STDOUT:
1
## END
## STDERR:
trap: usage: trap [-lp] [[arg] signal_spec ...]
bash: line 1: trap: NOSUCH: invalid signal specification
## END

#### trap 'echo 1; exit 5' EXIT; exit 2
trap 'echo 1; exit 5' EXIT; exit 2
## STDOUT:
1
## END
## status: 5

#### f() { trap 'echo fexit' EXIT; }; f; echo main
f() { trap 'echo fexit' EXIT; }; f; echo main
## STDOUT:
main
fexit
## END

#### kill -l 9 TERM 137; kill -l NOSUCH; echo $?
kill -l 9 TERM 137; kill -l NOSUCH; echo $?
## STDOUT:
KILL
15
KILL
1
## END
## STDERR:
bash: line 1: kill: NOSUCH: invalid signal specification
## END

#### sleep 5 & kill $!; wait $!; echo $?
sleep 5 & kill $!; wait $!; echo $?
## STDOUT:
143
## END

#### trap 'echo err' ERR; false; ! true; false || true; [ a = b ]
trap 'echo err' ERR; false; ! true; false || true; [ a = b ]
## STDOUT:
err
err
## END
## status: 1

#### set -T; trap 'echo D' DEBUG; f() { :; }; f
set -T; trap 'echo D' DEBUG; f() { :; }; f
## STDOUT:
D
D
D
## END

#### kill -0 $$ && echo there
kill -0 $$ && echo there
## STDOUT:
there
## END

#### trap 'echo first' EXIT; trap 'echo second' EXIT
trap 'echo first' EXIT; trap 'echo second' EXIT
## STDOUT:
second
## END

#### trap 'false' EXIT; true
trap 'false' EXIT; true
## STDOUT:
## END

#### bash -c 'kill -TERM $$; echo no'; echo $?
bash -c 'kill -TERM $$; echo no'; echo $?
## STDOUT:
143
## END
## STDERR:
Terminated
## END

#### trap 'echo outer' USR1 EXIT; (trap); echo "$(trap)"; (trap 'echo z'...
trap 'echo outer' USR1 EXIT; (trap); echo "$(trap)"; (trap 'echo z' USR2; trap; trap - EXIT)
## STDOUT:
trap -- 'echo outer' EXIT
trap -- 'echo outer' SIGUSR1
trap -- 'echo outer' EXIT
trap -- 'echo outer' SIGUSR1
trap -- 'echo z' SIGUSR2
outer
## END

#### trap 'echo bye' EXIT; { exit 3; } > f
trap 'echo bye' EXIT; { exit 3; } > f
## STDOUT:
bye
## END
## status: 3

#### set -e; trap 'echo bye [$x]' EXIT; g() { local x=5; false; }; g > f
set -e; trap 'echo bye [$x]' EXIT; g() { local x=5; false; }; g > f
## STDOUT:
bye []
## END
## status: 1

#### trap 'echo $LINENO $FUNCNAME' USR1; g() { kill -USR1 $$; }; g
trap 'echo $LINENO $FUNCNAME' USR1; g() { kill -USR1 $$; }; g
## STDOUT:
1 g
## END

#### trap 'return 7' USR1; f() { kill -USR1 $$; echo no; }; f; echo $?
trap 'return 7' USR1; f() { kill -USR1 $$; echo no; }; f; echo $?
## STDOUT:
7
## END

#### trap 'echo bye' EXIT; exec nosuch
trap 'echo bye' EXIT; exec nosuch
## STDOUT:
bye
## END
## STDERR:
bash: line 1: exec: nosuch: not found
## END
## status: 127

#### trap 'x=5' USR1; kill -USR1 $$; echo $x $?; false; kill -USR1 $$; e...
trap 'x=5' USR1; kill -USR1 $$; echo $x $?; false; kill -USR1 $$; echo $?
## STDOUT:
5 0
0
## END

#### trap
trap 'echo exit' EXIT; trap; trap -p EXIT; trap - EXIT; trap 'echo int' INT TERM; trap -p; trap -l | head -2; trap '' HUP; trap; trap x NOSUCH; echo $?; trap -p NOSUCH; echo $?; trap -Z; echo $?; trap 'echo debug' DEBUG; echo a; trap - DEBUG; trap 'echo err $?' ERR; false; (exit 3); if false; then :; fi; false || true; trap - ERR; f() { trap 'echo ret' RETURN; echo in; }; f; trap 'echo a; exit 3' EXIT; (trap 'echo sub' EXIT; echo x); trap 0; trap 'echo bye' 0; trap INT; trap; kill -TERM $BASHPID; trap 2 3; trap - 99; echo $?; trap; trap 'echo "$LINENO"' EXIT; exit 5
## STDOUT:
trap -- 'echo exit' EXIT
trap -- 'echo exit' EXIT
trap -- 'echo int' SIGINT
trap -- 'echo int' SIGTERM
 1) SIGHUP	 2) SIGINT	 3) SIGQUIT	 4) SIGILL	 5) SIGTRAP
 6) SIGABRT	 7) SIGBUS	 8) SIGFPE	 9) SIGKILL	10) SIGUSR1
trap -- '' SIGHUP
trap -- 'echo int' SIGINT
trap -- 'echo int' SIGTERM
1
1
2
debug
a
debug
err 1
err 3
in
ret
x
sub
trap -- 'echo bye' EXIT
trap -- '' SIGHUP
trap -- 'echo int' SIGTERM
trap -- 'echo ret' RETURN
int
1
trap -- 'echo bye' EXIT
trap -- '' SIGHUP
trap -- 'echo int' SIGTERM
trap -- 'echo ret' RETURN
1
## END
## STDERR:
bash: line 1: trap: NOSUCH: invalid signal specification
bash: line 1: trap: NOSUCH: invalid signal specification
bash: line 1: trap: -Z: invalid option
trap: usage: trap [-lp] [[arg] signal_spec ...]
bash: line 1: trap: 99: invalid signal specification
## END
## status: 5

#### trap debug
trap 'echo "D: $BASH_COMMAND $LINENO"' DEBUG; x=1; for i in 1 2; do echo $i; done; case a in a) echo c;; esac; f() { echo in; }; f; (( 1 )); [[ a ]]; if true; then echo y; fi; a=(1 2); echo a | cat; (echo sub); while false; do :; done; select z in a; do break; done < /dev/null; { echo g; }; for ((i=0;i<1;i++)); do :; done; set -T; f; trap - DEBUG
## STDOUT:
D: x=1 1
D: for i in 1 2 1
D: echo $i 1
1
D: for i in 1 2 1
D: echo $i 1
2
D: case a in  1
D: echo c 1
c
D: f 1
in
D: (( 1 )) 1
D: [[ -n a ]] 1
D: true 1
D: echo y 1
y
D: a=(1 2) 1
D: echo a 1
D: cat 1
a
sub
D: false 1
D: select z in a 1

D: echo g 1
g
D: ((i=0)) 1
D: ((i<1)) 1
D: : 1
D: ((i++)) 1
D: ((i<1)) 1
D: set -T 1
D: f 1
D: f 1
D: echo in 1
in
D: trap - DEBUG 1
## END
## STDERR:
1) a
#? 
## END, no newline

#### DEBUG with functrace runs once for an element of a pipeline
set -T; trap 'echo "D:$BASH_COMMAND" >&2' DEBUG; echo a | cat; echo b & wait
## STDOUT:
a
b
## END
## STDERR:
D:echo a
D:cat
D:echo b
D:wait
## END
