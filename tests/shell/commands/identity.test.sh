#### whoami, id
exec 2>&1
whoami; echo "[$?]"
whoami x; echo "[$?]"
whoami -z; echo "[$?]"
id; echo "[$?]"
id -u; echo "[$?]"
id -un; echo "[$?]"
id -g; echo "[$?]"
id -gn; echo "[$?]"
id -G; echo "[$?]"
id -Gn; echo "[$?]"
id -ru; echo "[$?]"
id user; echo "[$?]"
id root; echo "[$?]"
id 0; echo "[$?]"
id nosuch root; echo "[$?]"
id -u root nosuch; echo "[$?]"
id -z; echo "[$?]"
id -n; echo "[$?]"
id -ug; echo "[$?]"
id -Z; echo "[$?]"
id -uz | tr '\0' @; echo "[$?]"
id -x; echo "[$?]"
## STDOUT:
user
[0]
whoami: extra operand ‘x’
Try 'whoami --help' for more information.
[1]
whoami: invalid option -- 'z'
Try 'whoami --help' for more information.
[1]
uid=1000(user) gid=1000(user) groups=1000(user)
[0]
1000
[0]
user
[0]
1000
[0]
user
[0]
1000
[0]
user
[0]
1000
[0]
uid=1000(user) gid=1000(user) groups=1000(user)
[0]
uid=0(root) gid=0(root) groups=0(root)
[0]
uid=0(root) gid=0(root) groups=0(root)
[0]
id: ‘nosuch’: no such user
uid=0(root) gid=0(root) groups=0(root)
[1]
0
id: ‘nosuch’: no such user
[1]
id: option --zero not permitted in default format
[1]
id: cannot print only names or real IDs in default format
[1]
id: cannot print "only" of more than one choice
[1]
id: --context (-Z) works only on an SELinux-enabled kernel
[1]
1000@[0]
id: invalid option -- 'x'
Try 'id --help' for more information.
[1]
## END

#### uname, hostname, nproc
exec 2>&1
uname; echo "[$?]"
uname -s; echo "[$?]"
uname -n; echo "[$?]"
uname -sn; echo "[$?]"
uname -o; echo "[$?]"
uname x; echo "[$?]"
uname -z; echo "[$?]"
hostname; echo "[$?]"
hostname -s; echo "[$?]"
hostname x; echo "[$?]"
nproc --ignore=x; echo "[$?]"
nproc --ignore=10000; echo "[$?]"
nproc x; echo "[$?]"
## STDOUT:
Linux
[0]
Linux
[0]
bivalve
[0]
Linux bivalve
[0]
GNU/Linux
[0]
uname: extra operand ‘x’
Try 'uname --help' for more information.
[1]
uname: invalid option -- 'z'
Try 'uname --help' for more information.
[1]
bivalve
[0]
bivalve
[0]
hostname: you must be root to change the host name
[1]
nproc: invalid number: ‘x’
[1]
1
[0]
nproc: extra operand ‘x’
Try 'nproc --help' for more information.
[1]
## END

#### printenv
exec 2>&1
env -i A=1 B= 'C=a b' PATH=/usr/bin printenv; echo "[$?]"
env -i A=1 B= PATH=/usr/bin printenv A B; echo "[$?]"
env -i A=1 B= PATH=/usr/bin printenv A nosuch B; echo "[$?]"
env -i A=1 PATH=/usr/bin printenv -0 A | tr '\0' @; echo "[$?]"
env -i A=1 PATH=/usr/bin printenv A=1; echo "[$?]"
printenv -z
## STDOUT:
A=1
B=
C=a b
PATH=/usr/bin
[0]
1

[0]
1

[1]
1@[0]
[1]
printenv: invalid option -- 'z'
Try 'printenv --help' for more information.
## END
## status: 2

#### which
exec 2>&1
mkdir bin
echo x > bin/foo
which nosuch; echo "[$?]"
which cat nosuch; echo "[$?]"
chmod 755 bin/foo
which ./bin/foo; echo "[$?]"
PATH=bin:/usr/bin which foo; echo "[$?]"
PATH=bin:/usr/bin which -a foo; echo "[$?]"
which; echo "[$?]"
which -z cat; echo "[$?]"
which /usr/bin/cat; echo "[$?]"
which -s cat; echo "[$?]"
which bin; echo "[$?]"
## STDOUT:
[1]
/usr/bin/cat
[1]
./bin/foo
[0]
bin/foo
[0]
bin/foo
[0]
[1]
Illegal option -z
Usage: /usr/bin/which [-a] args
[2]
/usr/bin/cat
[0]
Illegal option -s
Usage: /usr/bin/which [-a] args
[2]
[1]
## END

#### mktemp
exec 2>&1
mktemp foo; echo "[$?]"
mktemp fooXX; echo "[$?]"
mktemp -d nodir/fooXXX; echo "[$?]"
mktemp nodir/fooXXX; echo "[$?]"
mktemp -q nodir/fooXXX; echo "[$?]"
mktemp --suffix=.x foo; echo "[$?]"
mktemp --suffix=a/b fooXXX; echo "[$?]"
mktemp -t a/fooXXX; echo "[$?]"
mktemp -p . /fooXXX; echo "[$?]"
mktemp a b; echo "[$?]"
mktemp -z; echo "[$?]"
mktemp fXXXg | wc -c; echo "[$?]"
mktemp -u fXXX.txt | wc -c; echo "[$?]"
mktemp -p . fXXXX | wc -c; echo "[$?]"
mktemp -d dXXXXXX | wc -c; echo "[$?]"
mktemp --suffix=.c aXXXX | wc -c; echo "[$?]"
mktemp | wc -c; echo "[$?]"
mktemp -t fooXXXX | wc -c; echo "[$?]"
TMPDIR=/var/tmp mktemp -u | cut -c 1-13; echo "[$?]"
ls | wc -l
## STDOUT:
mktemp: too few X's in template ‘foo’
[1]
mktemp: too few X's in template ‘fooXX’
[1]
mktemp: failed to create directory via template ‘nodir/fooXXX’: No such file or directory
[1]
mktemp: failed to create file via template ‘nodir/fooXXX’: No such file or directory
[1]
[1]
mktemp: with --suffix, template ‘foo’ must end in X
[1]
mktemp: invalid suffix ‘a/b’, contains directory separator
[1]
mktemp: invalid template, ‘a/fooXXX’, contains directory separator
[1]
mktemp: invalid template, ‘/fooXXX’; with --tmpdir, it may not be absolute
[1]
mktemp: too many templates
Try 'mktemp --help' for more information.
[1]
mktemp: invalid option -- 'z'
Try 'mktemp --help' for more information.
[1]
6
[0]
9
[0]
8
[0]
8
[0]
8
[0]
20
[0]
13
[0]
/var/tmp/tmp.
[0]
4
## END

#### kill, the program
exec 2>&1
/usr/bin/kill -l; echo "[$?]"
/usr/bin/kill -L; echo "[$?]"
/usr/bin/kill -l 9; echo "[$?]"
/usr/bin/kill -l KILL; echo "[$?]"
/usr/bin/kill -l foo; echo "[$?]"
/usr/bin/kill -l 999; echo "[$?]"
/usr/bin/kill 99999; echo "[$?]"
/usr/bin/kill -s TERM 99999 99998; echo "[$?]"
/usr/bin/kill -0 99999; echo "[$?]"
/usr/bin/kill x; echo "[$?]"
/usr/bin/kill 1x; echo "[$?]"
## STDOUT:
HUP INT QUIT ILL TRAP ABRT BUS FPE KILL USR1 SEGV USR2 PIPE ALRM TERM STKFLT
CHLD CONT STOP TSTP TTIN TTOU URG XCPU XFSZ VTALRM PROF WINCH POLL PWR SYS
[0]
 1 HUP      2 INT      3 QUIT     4 ILL      5 TRAP     6 ABRT     7 BUS
 8 FPE      9 KILL    10 USR1    11 SEGV    12 USR2    13 PIPE    14 ALRM
15 TERM    16 STKFLT  17 CHLD    18 CONT    19 STOP    20 TSTP    21 TTIN
22 TTOU    23 URG     24 XCPU    25 XFSZ    26 VTALRM  27 PROF    28 WINCH
29 POLL    30 PWR     31 SYS     
[0]
KILL
[0]
9
[0]
/usr/bin/kill: unknown signal name foo
[0]
/usr/bin/kill: unknown signal name 999
[0]
/usr/bin/kill: (99999): No such process
[1]
/usr/bin/kill: (99999): No such process
/usr/bin/kill: (99998): No such process
[1]
/usr/bin/kill: (99999): No such process
[1]
/usr/bin/kill: failed to parse argument: 'x'
[1]
/usr/bin/kill: failed to parse argument: '1x'
[1]
## END
