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
