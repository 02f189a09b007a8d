#### flock: files and commands
exec 2>&1
f() { flock "$@"; echo "= $?"; }
f lock echo hi; f lock -c 'echo hi; exit 3'; f lock --command 'echo c'; f -n lock true; f . true; f -F lock echo nofork; f -s lock flock -s -n lock echo both; f -s lock flock -n lock echo no; f lock flock -n -E 77 lock echo no; f lock sh -c 'kill -9 $$'; f -o lock flock -n lock echo no; f -x -s lock true; f -w 5 lock echo in time; f lock flock -w 0.1 lock echo no; f lock flock --verbose -n lock true; f lock flock --verbose -w 0.1 lock true; f -e lock false; ls
## STDOUT:
hi
= 0
hi
= 3
c
= 0
= 0
= 0
nofork
= 0
both
= 0
= 1
= 77
= 137
= 1
= 0
in time
= 0
= 1
flock: failed to get lock
= 1
flock: timeout while waiting to get lock
= 1
= 1
lock
## END

#### flock: descriptors
exec 2>&1
(flock 9; flock -n lock echo no; echo $?; flock -n -E 5 lock echo no; echo $?; flock -u 9; flock -n lock echo yes; flock -s 9; flock -s -n lock echo shared; flock -n lock echo no; echo $?) 9>lock
(flock -n 9 || exit 1; echo got; (flock -n 9; echo same $?); exec 8>lock; flock -n 8; echo other $?) 9>lock
exec 7>l2; flock 7; (flock 8; echo second) 8>l2 & sleep 0.1; echo first; flock -u 7; wait; exec 7>&-
for i in 1 2 3 4; do flock lock bash -c 'n=$(cat n 2> /dev/null); sleep 0.0$((RANDOM % 3)); echo $((n + 1)) > n' & done; wait; cat n
(flock -x 9; echo child; sleep 0.2) 9>l3 & sleep 0.1; flock l3 echo after; wait
## STDOUT:
1
5
yes
shared
1
got
same 0
other 1
first
second
4
child
after
## END

#### flock: errors
exec 2>&1
f() { flock "$@"; echo "= $?"; }
f; f x; f 99; f -c x; f lock -c; f lock -c a b; f -w x lock true; f -w -1 lock true; f -E 300 lock true; f -E x lock true; f nodir/x true; f -q lock true; f -F -o lock true; f lock nothere; f lock; f -n 1; f -u 1; f lock --help; f -E; f -w 0 lock true; f -n -E 3 lock flock -w 0 lock true
## STDOUT:
flock: not enough arguments
Try 'flock --help' for more information.
= 64
flock: bad file descriptor: 'x'
= 64
flock: 99: Bad file descriptor
= 65
flock: invalid option -- 'c'
Try 'flock --help' for more information.
= 64
flock: -c requires exactly one command argument
= 64
flock: -c requires exactly one command argument
= 64
flock: invalid timeout value: 'x'
= 64
flock: cannot set up timer: Invalid argument
= 71
flock: exit code out of range (expected 0 to 255)
= 64
flock: invalid exit code: 'x'
= 64
flock: cannot open lock file nodir/x: No such file or directory
= 66
flock: invalid option -- 'q'
Try 'flock --help' for more information.
= 64
flock: the --no-fork and --close options are incompatible
= 64
flock: failed to execute nothere: No such file or directory
= 69
flock: bad file descriptor: 'lock'
= 64
= 0
= 0
flock: failed to execute --help: No such file or directory
= 69
flock: option requires an argument -- 'E'
Try 'flock --help' for more information.
= 64
= 0
= 1
## END
