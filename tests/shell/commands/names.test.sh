#### basename
exec 2>&1
basename /usr/lib/x.so .so
basename x.so x.so
basename /
basename // x
basename ''
basename a/b/
basename -a a/b c/d.e
basename -s .e c/d.e x.e .e
basename -az a/b c/d | tr '\0' @
basename --suffix=.c x.c
basename -- -x
basename
basename a b c
basename -q x
basename .. /
basename a//// b
basename aab ab
## STDOUT:
x
x.so
/
/

b
b
d.e
d
x
.e
b@d@x
-x
basename: missing operand
Try 'basename --help' for more information.
basename: extra operand ‘c’
Try 'basename --help' for more information.
basename: invalid option -- 'q'
Try 'basename --help' for more information.
..
a
a
## END

#### dirname
exec 2>&1
dirname /usr/lib a a/b /a / // //a a/ a//b// ''
dirname -z a/b | tr '\0' @
dirname
dirname -x
dirname ./. ../x
## STDOUT:
/usr
.
a
/
/
/
/
.
a
.
a@dirname: missing operand
Try 'dirname --help' for more information.
dirname: invalid option -- 'x'
Try 'dirname --help' for more information.
.
..
## END

#### true and false
exec 2>&1
true x
false --no
true --helpx
false --version x
## STDOUT:
## END
## status: 1

#### pwd
exec 2>&1
mkdir d
cd d
/usr/bin/pwd
/usr/bin/pwd x
/usr/bin/pwd -z
/usr/bin/pwd -LP
cd /
PWD=/nope /usr/bin/pwd -L
## STDOUT:
/home/user/d
/usr/bin/pwd: ignoring non-option arguments
/home/user/d
/usr/bin/pwd: invalid option -- 'z'
Try '/usr/bin/pwd --help' for more information.
/home/user/d
/
## END

#### sleep
exec 2>&1
sleep 0 0.001s
sleep x
sleep 1x 2y
sleep
sleep -1
sleep ''
sleep 1e-3
sleep 0x.01
sleep --z
## STDOUT:
sleep: invalid time interval ‘x’
Try 'sleep --help' for more information.
sleep: invalid time interval ‘1x’
sleep: invalid time interval ‘2y’
Try 'sleep --help' for more information.
sleep: missing operand
Try 'sleep --help' for more information.
sleep: invalid option -- '1'
Try 'sleep --help' for more information.
sleep: invalid time interval ‘’
Try 'sleep --help' for more information.
sleep: unrecognized option '--z'
Try 'sleep --help' for more information.
## END
## status: 1

#### tee
exec 2>&1
echo a | tee x y
cat x y
echo b | tee -a x
cat x
mkdir d
echo c | tee d y
cat y
echo d | tee nodir/x
echo e | tee /dev/full
echo f | tee --output-error=foo x
echo f | tee --output-error=warn x
echo f | tee --output-error=exit /dev/full x
echo g | tee -
cat ./-
tee x < /nofile
tee -z
## STDOUT:
a
a
a
b
a
b
tee: d: Is a directory
c
c
tee: nodir/x: No such file or directory
d
e
tee: /dev/full: No space left on device
tee: invalid argument ‘foo’ for ‘--output-error’
Valid arguments are:
  - ‘warn’
  - ‘warn-nopipe’
  - ‘exit’
  - ‘exit-nopipe’
Try 'tee --help' for more information.
f
f
tee: /dev/full: No space left on device
g
g
bash: line 16: /nofile: No such file or directory
tee: invalid option -- 'z'
Try 'tee --help' for more information.
## END
## status: 1
