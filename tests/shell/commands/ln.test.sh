#### ln: hard links
exec 2>&1
echo a > a
mkdir d
ln a b; echo "[$?]"
cat b
ln a b; echo "[$?]"
ln nofile c; echo "[$?]"
ln d e; echo "[$?]"
ln a nodir/x; echo "[$?]"
ln -v a c; echo "[$?]"
ln -fv a c; echo "[$?]"
ln a b d; echo "[$?]"
ls d
ln a b d/nofile; echo "[$?]"
ln a b c; echo "[$?]"
ln; echo "[$?]"
ln -t; echo "[$?]"
ln -t d a; echo "[$?]"
ln -t nod a; echo "[$?]"
ln -t a b; echo "[$?]"
ln -T a d; echo "[$?]"
ln -T a; echo "[$?]"
ln -T a b c; echo "[$?]"
ln -t d -T a; echo "[$?]"
ln -f a a; echo "[$?]"
ln -f b a; echo "[$?]"
ln a; echo "[$?]"
ln '' x; echo "[$?]"
ln -fT a d; echo "[$?]"
ln -z; echo "[$?]"
ln -bv a c; echo "[$?]"
ln -bS .o -v a c; echo "[$?]"
ln --backup=t -v a c; echo "[$?]"
ln --backup=t -v a c; echo "[$?]"
ln --backup=nu -v a c; echo "[$?]"
ln --backup=exist -v a c; echo "[$?]"
ln --backup=foo a c; echo "[$?]"
ln --backup=off -fv a c; echo "[$?]"
VERSION_CONTROL=bar ln -b a c; echo "[$?]"
ls
echo n | ln -i a b; echo "[$?]"
echo y | ln -i a b; echo "[$?]"
## STDOUT:
[0]
a
ln: failed to create hard link 'b': File exists
[1]
ln: failed to access 'nofile': No such file or directory
[1]
ln: d: hard link not allowed for directory
[1]
ln: failed to create hard link 'nodir/x' => 'a': No such file or directory
[1]
'c' => 'a'
[0]
'c' => 'a'
[0]
[0]
a
b
ln: target 'd/nofile': No such file or directory
[1]
ln: target 'c': Not a directory
[1]
ln: missing file operand
Try 'ln --help' for more information.
[1]
ln: option requires an argument -- 't'
Try 'ln --help' for more information.
[1]
ln: failed to create hard link 'd/a': File exists
[1]
ln: failed to access 'nod': No such file or directory
[1]
ln: target 'a' is not a directory
[1]
ln: failed to create hard link 'd': File exists
[1]
ln: missing destination file operand after 'a'
Try 'ln --help' for more information.
[1]
ln: extra operand 'c'
Try 'ln --help' for more information.
[1]
ln: cannot combine --target-directory and --no-target-directory
[1]
ln: 'a' and 'a' are the same file
[1]
[0]
ln: failed to create hard link './a': File exists
[1]
ln: failed to access '': No such file or directory
[1]
ln: d: cannot overwrite directory
[1]
ln: invalid option -- 'z'
Try 'ln --help' for more information.
[1]
'c~' ~ 'c' => 'a'
[0]
'c.o' ~ 'c' => 'a'
[0]
'c.~1~' ~ 'c' => 'a'
[0]
'c.~2~' ~ 'c' => 'a'
[0]
'c.~3~' ~ 'c' => 'a'
[0]
'c.~4~' ~ 'c' => 'a'
[0]
ln: invalid argument ‘foo’ for ‘backup type’
Valid arguments are:
  - ‘none’, ‘off’
  - ‘simple’, ‘never’
  - ‘existing’, ‘nil’
  - ‘numbered’, ‘t’
Try 'ln --help' for more information.
[1]
'c' => 'a'
[0]
ln: invalid argument ‘bar’ for ‘$VERSION_CONTROL’
Valid arguments are:
  - ‘none’, ‘off’
  - ‘simple’, ‘never’
  - ‘existing’, ‘nil’
  - ‘numbered’, ‘t’
Try 'ln --help' for more information.
[1]
a
b
c
c.o
c.~1~
c.~2~
c.~3~
c.~4~
c~
d
ln: replace 'b'? [0]
ln: replace 'b'? [0]
## END

#### ln: symbolic links
exec 2>&1
echo a > a
echo b > b
mkdir d
ln -s a b; echo "[$?]"
ln -sv a s; echo "[$?]"
readlink s
ln -sfv x s; echo "[$?]"
readlink s
ln -sbv y s; echo "[$?]"
ln -sT a d; echo "[$?]"
ln -fs a a; echo "[$?]"
ln -s '' x; echo "[$?]"
ln -sn x d; echo "[$?]"
readlink d/x
ln -s d dl; echo "[$?]"
ln -sf x dl; echo "[$?]"
readlink d/x
ln -sfn x dl; echo "[$?]"
readlink dl
ln -sv a d/; echo "[$?]"
ln -sv a d/; echo "[$?]"
ln -sf a nod/; echo "[$?]"
ln -sfT a d; echo "[$?]"
ln -s /nowhere; echo "[$?]"
readlink nowhere
ln -s a d/z; echo "[$?]"
## STDOUT:
ln: failed to create symbolic link 'b': File exists
[1]
's' -> 'a'
[0]
a
's' -> 'x'
[0]
x
's~' ~ 's' -> 'y'
[0]
ln: failed to create symbolic link 'd': File exists
[1]
ln: 'a' and 'a' are the same file
[1]
ln: failed to create symbolic link 'x' -> '': No such file or directory
[1]
[0]
x
[0]
[0]
x
[0]
x
'd/a' -> 'a'
[0]
ln: failed to create symbolic link 'd/a': File exists
[1]
ln: failed to create symbolic link 'nod/': No such file or directory
[1]
ln: d: cannot overwrite directory
[1]
[0]
/nowhere
[0]
## END

#### ln: relative
exec 2>&1
echo a > a
mkdir -p d/e f
ln -sr d/q sr; echo "[$?]"
readlink sr
ln -sr a d/sr2; echo "[$?]"
readlink d/sr2
ln -r a x; echo "[$?]"
ln -srv d/e f/r; echo "[$?]"
ln -sr d/e d/e2; echo "[$?]"
readlink d/e2
ln -sr . d/e/up; echo "[$?]"
readlink d/e/up
ln -sr / d/root; echo "[$?]"
readlink d/root
ln -srv a d/e; echo "[$?]"
ln -sr d d/self; echo "[$?]"
readlink d/self
ln -srv nodir/x f/bad; echo "[$?]"
## STDOUT:
[0]
d/q
[0]
../a
ln: cannot do --relative without --symbolic
[1]
'f/r' -> '../d/e'
[0]
[0]
e
[0]
../..
[0]
../../..
'd/e/a' -> '../../a'
[0]
[0]
.
'f/bad' -> '../nodir/x'
[0]
## END
