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

#### dirname
exec 2>&1
dirname /usr/lib a a/b /a / // //a a/ a//b// ''
dirname -z a/b | tr '\0' @
dirname
dirname -x
dirname ./. ../x

#### true and false
exec 2>&1
true x
false --no
true --helpx
false --version x

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
