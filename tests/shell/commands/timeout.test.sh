#### timeout
exec 2>&1
e() { timeout "$@"; echo "= $?"; }
e 5 echo hi; e 5 false; e 5 sh -c 'exit 7'; e 0.1 sleep 5; e 0.1s sleep 5; e .1 sleep 5; e 1e-1 sleep 5; e --preserve-status 0.1 sleep 5; e -s INT 0.1 sleep 5; e -s SIGHUP 0.1 sleep 5; e --signal=15 0.1 sleep 5; e --preserve-status -s HUP 0.1 sleep 5; e 0 true; e 0.0 echo x; e -v 0.1 sleep 5; e -v -s HUP 0.1 sleep 5; e --foreground 0.1 sleep 5; e 5m true; e 1d true; e 1h echo h
e -k 5 0.1 sleep 5; e --foreground -k 0.1 0.1 bash -c 'trap "" TERM; sleep 3; echo no'; e --foreground -s KILL 0.1 sleep 5; e 0.2 bash -c 'trap "echo got" TERM; sleep 5 & wait; exit 3'; e --preserve-status 0.2 bash -c 'trap "echo got" TERM; sleep 5 & wait; exit 3'; echo in | e 5 cat; e 5 -- echo x; timeout 0.1 sleep 5 | cat; echo "${PIPESTATUS[0]}"; e -v --foreground -k 0.1 0.1 bash -c 'trap "" TERM; sleep 3'
e; e 5; e x true; e -1 true; e 5x true; e 5 nothere; e 5 ./nothere; : > f; e 5 ./f; e -s FOO 5 true; e -k x 5 true; e -q 5 true; e '' true; e 1.5.5 true; e inf true; e 5 /; e -k 1
## STDOUT:
hi
= 0
= 1
= 7
= 124
= 124
= 124
= 124
= 143
= 124
= 124
= 124
= 129
= 0
x
= 0
timeout: sending signal TERM to command ‘sleep’
= 124
timeout: sending signal HUP to command ‘sleep’
= 124
= 124
= 0
= 0
h
= 0
= 124
= 137
= 137
got
= 124
got
= 3
in
= 0
timeout: failed to run command ‘--’: No such file or directory
= 127
124
timeout: sending signal TERM to command ‘bash’
timeout: sending signal KILL to command ‘bash’
= 137
Try 'timeout --help' for more information.
= 125
Try 'timeout --help' for more information.
= 125
timeout: invalid time interval ‘x’
Try 'timeout --help' for more information.
= 125
timeout: invalid option -- '1'
Try 'timeout --help' for more information.
= 125
timeout: invalid time interval ‘5x’
Try 'timeout --help' for more information.
= 125
timeout: failed to run command ‘nothere’: No such file or directory
= 127
timeout: failed to run command ‘./nothere’: No such file or directory
= 127
timeout: failed to run command ‘./f’: Permission denied
= 126
timeout: ‘FOO’: invalid signal
Try 'timeout --help' for more information.
= 125
timeout: invalid time interval ‘x’
Try 'timeout --help' for more information.
= 125
timeout: invalid option -- 'q'
Try 'timeout --help' for more information.
= 125
timeout: invalid time interval ‘’
Try 'timeout --help' for more information.
= 125
timeout: invalid time interval ‘1.5.5’
Try 'timeout --help' for more information.
= 125
= 0
timeout: failed to run command ‘/’: Permission denied
= 126
Try 'timeout --help' for more information.
= 125
## END
