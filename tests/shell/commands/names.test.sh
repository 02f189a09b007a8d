#### basename
exec 2>&1
basename /usr/lib/x.so .so; echo "[$?]"
basename x.so x.so; echo "[$?]"
basename /; echo "[$?]"
basename // x; echo "[$?]"
basename ''; echo "[$?]"
basename a/b/; echo "[$?]"
basename -a a/b c/d.e; echo "[$?]"
basename -s .e c/d.e x.e .e; echo "[$?]"
basename -az a/b c/d | tr '\0' @; echo "[$?]"
basename --suffix=.c x.c; echo "[$?]"
basename -- -x; echo "[$?]"
basename; echo "[$?]"
basename a b c; echo "[$?]"
basename -q x; echo "[$?]"
basename .. /; echo "[$?]"
basename a//// b; echo "[$?]"
basename aab ab; echo "[$?]"
## STDOUT:
x
[0]
x.so
[0]
/
[0]
/
[0]

[0]
b
[0]
b
d.e
[0]
d
x
.e
[0]
b@d@[0]
x
[0]
-x
[0]
basename: missing operand
Try 'basename --help' for more information.
[1]
basename: extra operand ‘c’
Try 'basename --help' for more information.
[1]
basename: invalid option -- 'q'
Try 'basename --help' for more information.
[1]
..
[0]
a
[0]
a
[0]
## END

#### dirname
exec 2>&1
dirname /usr/lib a a/b /a / // //a a/ a//b// ''; echo "[$?]"
dirname -z a/b | tr '\0' @; echo "[$?]"
dirname; echo "[$?]"
dirname -x; echo "[$?]"
dirname ./. ../x; echo "[$?]"
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
[0]
a@[0]
dirname: missing operand
Try 'dirname --help' for more information.
[1]
dirname: invalid option -- 'x'
Try 'dirname --help' for more information.
[1]
.
..
[0]
## END

#### true and false
exec 2>&1
true x; echo "[$?]"
false --no; echo "[$?]"
true --helpx; echo "[$?]"
false --version x; echo "[$?]"
## STDOUT:
[0]
[1]
[0]
[1]
## END

#### pwd
exec 2>&1
mkdir d
cd d
/usr/bin/pwd; echo "[$?]"
/usr/bin/pwd x; echo "[$?]"
/usr/bin/pwd -z; echo "[$?]"
/usr/bin/pwd -LP; echo "[$?]"
cd /
PWD=/nope /usr/bin/pwd -L; echo "[$?]"
## STDOUT:
/home/user/d
[0]
/usr/bin/pwd: ignoring non-option arguments
/home/user/d
[0]
/usr/bin/pwd: invalid option -- 'z'
Try '/usr/bin/pwd --help' for more information.
[1]
/home/user/d
[0]
/
[0]
## END

#### sleep
exec 2>&1
sleep 0 0.001s; echo "[$?]"
sleep x; echo "[$?]"
sleep 1x 2y; echo "[$?]"
sleep; echo "[$?]"
sleep -1; echo "[$?]"
sleep ''; echo "[$?]"
sleep 1e-3; echo "[$?]"
sleep 0x.01; echo "[$?]"
sleep --z; echo "[$?]"
## STDOUT:
[0]
sleep: invalid time interval ‘x’
Try 'sleep --help' for more information.
[1]
sleep: invalid time interval ‘1x’
sleep: invalid time interval ‘2y’
Try 'sleep --help' for more information.
[1]
sleep: missing operand
Try 'sleep --help' for more information.
[1]
sleep: invalid option -- '1'
Try 'sleep --help' for more information.
[1]
sleep: invalid time interval ‘’
Try 'sleep --help' for more information.
[1]
[0]
[0]
sleep: unrecognized option '--z'
Try 'sleep --help' for more information.
[1]
## END

#### tee
exec 2>&1
echo a | tee x y; echo "[$?]"
cat x y
echo b | tee -a x; echo "[$?]"
cat x
mkdir d
echo c | tee d y; echo "[$?]"
cat y
echo d | tee nodir/x; echo "[$?]"
echo e | tee /dev/full; echo "[$?]"
echo f | tee --output-error=foo x; echo "[$?]"
echo f | tee --output-error=warn x; echo "[$?]"
echo f | tee --output-error=exit /dev/full x; echo "[$?]"
echo g | tee -; echo "[$?]"
cat ./-
tee x < /nofile; echo "[$?]"
tee -z; echo "[$?]"
## STDOUT:
a
[0]
a
a
b
[0]
a
b
tee: d: Is a directory
c
[1]
c
tee: nodir/x: No such file or directory
d
[1]
e
tee: /dev/full: No space left on device
[1]
tee: invalid argument ‘foo’ for ‘--output-error’
Valid arguments are:
  - ‘warn’
  - ‘warn-nopipe’
  - ‘exit’
  - ‘exit-nopipe’
Try 'tee --help' for more information.
[1]
f
[0]
f
tee: /dev/full: No space left on device
[1]
g
[0]
g
bash: line 16: /nofile: No such file or directory
[1]
tee: invalid option -- 'z'
Try 'tee --help' for more information.
[1]
## END
