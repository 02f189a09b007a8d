#### ln: hard links
exec 2>&1
echo a > a
mkdir d
ln a b
cat b
ln a b
ln nofile c
ln d e
ln a nodir/x
ln -v a c
ln -fv a c
ln a b d
ls d
ln a b d/nofile
ln a b c
ln
ln -t
ln -t d a
ln -t nod a
ln -t a b
ln -T a d
ln -T a
ln -T a b c
ln -t d -T a
ln -f a a
ln -f b a
ln a
ln '' x
ln -fT a d
ln -z
ln -bv a c
ln -bS .o -v a c
ln --backup=t -v a c
ln --backup=t -v a c
ln --backup=nu -v a c
ln --backup=exist -v a c
ln --backup=foo a c
ln --backup=off -fv a c
VERSION_CONTROL=bar ln -b a c
ls
echo n | ln -i a b
echo y | ln -i a b
## STDOUT:
a
ln: failed to create hard link 'b': File exists
ln: failed to access 'nofile': No such file or directory
ln: d: hard link not allowed for directory
ln: failed to create hard link 'nodir/x' => 'a': No such file or directory
'c' => 'a'
'c' => 'a'
a
b
ln: target 'd/nofile': No such file or directory
ln: target 'c': Not a directory
ln: missing file operand
Try 'ln --help' for more information.
ln: option requires an argument -- 't'
Try 'ln --help' for more information.
ln: failed to create hard link 'd/a': File exists
ln: failed to access 'nod': No such file or directory
ln: target 'a' is not a directory
ln: failed to create hard link 'd': File exists
ln: missing destination file operand after 'a'
Try 'ln --help' for more information.
ln: extra operand 'c'
Try 'ln --help' for more information.
ln: cannot combine --target-directory and --no-target-directory
ln: 'a' and 'a' are the same file
ln: failed to create hard link './a': File exists
ln: failed to access '': No such file or directory
ln: d: cannot overwrite directory
ln: invalid option -- 'z'
Try 'ln --help' for more information.
'c~' ~ 'c' => 'a'
'c.o' ~ 'c' => 'a'
'c.~1~' ~ 'c' => 'a'
'c.~2~' ~ 'c' => 'a'
'c.~3~' ~ 'c' => 'a'
'c.~4~' ~ 'c' => 'a'
ln: invalid argument ‘foo’ for ‘backup type’
Valid arguments are:
  - ‘none’, ‘off’
  - ‘simple’, ‘never’
  - ‘existing’, ‘nil’
  - ‘numbered’, ‘t’
Try 'ln --help' for more information.
'c' => 'a'
ln: invalid argument ‘bar’ for ‘$VERSION_CONTROL’
Valid arguments are:
  - ‘none’, ‘off’
  - ‘simple’, ‘never’
  - ‘existing’, ‘nil’
  - ‘numbered’, ‘t’
Try 'ln --help' for more information.
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
ln: replace 'b'? ln: replace 'b'? 
## END, no newline

#### ln: symbolic links
exec 2>&1
echo a > a
echo b > b
mkdir d
ln -s a b
ln -sv a s
readlink s
ln -sfv x s
readlink s
ln -sbv y s
ln -sT a d
ln -fs a a
ln -s '' x
ln -sn x d
readlink d/x
ln -s d dl
ln -sf x dl
readlink d/x
ln -sfn x dl
readlink dl
ln -sv a d/
ln -sv a d/
ln -sf a nod/
ln -sfT a d
ln -s /nowhere
readlink nowhere
ln -s a d/z
## STDOUT:
ln: failed to create symbolic link 'b': File exists
's' -> 'a'
a
's' -> 'x'
x
's~' ~ 's' -> 'y'
ln: failed to create symbolic link 'd': File exists
ln: 'a' and 'a' are the same file
ln: failed to create symbolic link 'x' -> '': No such file or directory
x
x
x
'd/a' -> 'a'
ln: failed to create symbolic link 'd/a': File exists
ln: failed to create symbolic link 'nod/': No such file or directory
ln: d: cannot overwrite directory
/nowhere
## END

#### ln: relative
exec 2>&1
echo a > a
mkdir -p d/e f
ln -sr d/q sr
readlink sr
ln -sr a d/sr2
readlink d/sr2
ln -r a x
ln -srv d/e f/r
ln -sr d/e d/e2
readlink d/e2
ln -sr . d/e/up
readlink d/e/up
ln -sr / d/root
readlink d/root
ln -srv a d/e
ln -sr d d/self
readlink d/self
ln -srv nodir/x f/bad
## STDOUT:
d/q
../a
ln: cannot do --relative without --symbolic
'f/r' -> '../d/e'
e
../..
../../..
'd/e/a' -> '../../a'
.
'f/bad' -> '../nodir/x'
## END
