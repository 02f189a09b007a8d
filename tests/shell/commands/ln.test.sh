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
