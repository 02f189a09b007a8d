#### mv: renames
exec 2>&1
echo a > a
echo b > b
mkdir d e
echo f > d/f
mkdir d/s
mv
mv a
mv nofile x
mv a b nofile
mv a b b
mv a a
mv -v a c
mv d d/s/
mv d d
mv d d/d2
mv -T c d
mv -T d c
mv d c
mv c nod/x
mv c nod/
mv -v d e
mv c e
ls e
mv b e/c
cat e/c
mkdir f
echo z > f/d
mv f/d e
mkdir -p g/d
echo y > g/d/y
mv g/d e
mv -v g/d/y .
mv g/d e
mv -T g e
mv -t e y
mv -t nod y
mv -T a
mv -T a b c
mv -tT a
mv -z
mv '' x
mv e/y ''
mv . x
mv e/. x
mv .. x
mv / x
mv e/y e/y/z
mv x1 x1

#### mv: replacing
exec 2>&1
echo q > q
echo z > z
echo n | mv -i q z
echo $?
echo y | mv -i q z
cat z
echo q > q
mv -n q z
mv -nv q z
ls
mv -bv q z
echo q > q
touch -d @1 q
mv -uv q z
mv -fv q z
echo r > r
mv -S .x -bv r z
echo r > r
mv --backup=t -v r z
echo r > r
mv -bn r z
mv --backup=foo r z
chmod 444 z
echo n | mv -i r z
cat z
mv r z
cat z
ls
mkdir d d2
mv -bv d d2
mv -bTv d2/d d2
echo x > f
mv -bTv f d2
ls
mkdir p1 p2
echo 1 > p1/x
echo 2 > p2/x
mkdir t
mv p1/x p2/x t
cat t/x
ls p2

#### mv: links
exec 2>&1
ln -s nowhere dl
mv dl dm
readlink dm
mkdir e
ln -s e le
echo w > w
mv w le
ls e
mv le le2
readlink le2
mv le2/ le3
echo s > s
ln s s2
mv s s2
ls s s2
ln -s s s3
mv s3 s
mv s s3
cat s3
mkdir -p k1/m k2/m
mv k1/m k2
touch k2/m/x
mkdir k1/m
mv k1/m k2
mv -v k1/m/ k3
mv k2/m/x k2/m
mv --strip-trailing-slashes -v k3/ k4

#### mv: another filesystem
exec 2>&1
mkdir -p d/e
echo 1 > d/f
ln d/f d/g
ln -s f d/l
chmod 640 d/f
touch -d @1000 d/f
mv d /dev/shm/mvtest
ls -R /dev/shm/mvtest
stat -c '%a %Y %h' /dev/shm/mvtest/f
readlink /dev/shm/mvtest/l
ls
mv /dev/shm/mvtest back
ls back
