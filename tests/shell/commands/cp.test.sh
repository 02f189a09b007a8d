#### cp: files
exec 2>&1
echo a > a
echo b > b
mkdir d e
echo f > d/f
mkdir d/s
cp
cp a
cp a b nofile
cp a b a
cp nofile x
cp d x
cp a a
cp a d
cat d/a
cp a b d
cp -v a d
cp a nod/x
cp a nod/
cp -T a d
cp -T d a
cp d/f a/
cp a a d
cp a d/../a d
cp -t d a b
cp -t nod a
cp -t a b
cp -t d
cp -T a
cp -T a b c
cp -z
cp '' x
cp a ''
cp . x
cp a b/
cp d/ x
cp nofile/ x
cp a d/f/x
cp b b/c
cp /dev/null nul
ls -s nul
cp -v /dev/null /dev/null
echo in | cp /dev/stdin fromstdin
cat fromstdin
mkdir p q r
echo 1 > p/x
echo 2 > q/x
cp p/x q/x r
cat r/x

#### cp: replacing
exec 2>&1
echo a > a
echo b > b
echo c > c
cp -bv a b
cp -b --backup=t -v a b
cp --backup=foo a b
cp -S .old -bv a b
ls
cp -n c b
cp -nv c b
cp -bn c b
cat b
echo n | cp -iv c b
echo $?
cat b
echo y | cp -iv c b
cat b
cp -uv a b
cp -u nofile b
chmod 444 b
cp a b
cp -v a b
cp -fv a b
cat b
chmod 444 b
echo n | cp -i a b
echo n | cp -fi a b
cp --remove-destination -v a b
cp a b a
cp -f a a
cp -b a a
ln a hl
cp a hl
cp -f a hl
cp --remove-destination -v a hl
cp -l a hl
cp -l a hl2
cp -lv a hl3
cp -l a c
cp -lf a c
cp -s a sl
cp -sv a sl
mkdir d
cp -s a d/sl
cp -sl a z
cp --attributes-only a z
cat z

#### cp: links
exec 2>&1
echo a > a
ln -s nowhere dang
ln -s a la
cp a dang
cp dang y
cp -P dang y
cp -Pv dang y
readlink y
cp -f a dang
cp la z
readlink z
cp -d la z2
readlink z2
cp a la
cp la a
cp -d la a
cp -P la z3
cp -P la z3
cp -P a z3
mkdir t
ln -s ../a t/l
cp -r t t2
readlink t2/l
cp -rL t t3
cat t3/l
ln -s t lt
cp -r lt lt2
readlink lt2
cp -rH lt lt3
ls lt3
readlink lt3/l
cp -rL lt lt4
ls lt4

#### cp: trees
exec 2>&1
mkdir -p d/s/t e
echo f > d/f
echo g > d/s/g
cp -r d x
ls -R x
cp -rv d y | sort
cp -r d d
cp -r d d/s
ls -R d
rm -r d
mkdir -p d/s
echo f > d/f
cp -rT d a
ls a
echo q > q
cp -r d q
cp -r d q nofile
cp -r d/. e
ls e
cp -r d/ nd
ls nd
cp -r nofile/ x
cp -rv d e/ | sort
mkdir f1
echo q > f1/d
cp -r d e f1
ls f1
mkdir -p r1/x r2
echo z > r2/x
cp -r r2/x r1
cp -r r1/x r2
cp -a d ad
ls ad
cp -al d ald
mkdir -m 500 ro
cp -r ro ro2
stat -c %a ro2
mkdir -m 1777 st
cp -r st st2
stat -c %a st2
cp -r d d
cp -r ../user/d dd
ls dd
cp -r .. x/up
mkdir l
echo 1 > l/1
ln l/1 l/2
cp -r l l2
stat -c %h l2/1
cp -a l l3
stat -c %h l3/1
cp -r /dev/null devcopy
mkdir pp
cp --parents d/f pp
cp -v --parents d/s pp
cp -rv --parents d/s pp
cp --parents -v d/f pp
cp --parents d/f nodir
cp --parents nod/f pp
cp --parents a b
ls -R pp
chmod 000 d/f
cp -r d denied
ls denied
cp d/f z

#### cp: attributes
exec 2>&1
umask 022
echo a > a
chmod 4755 a
touch -d @1000 a
cp a b
stat -c %a b
cp -p a c
stat -c '%a %Y' c
cp --preserve=timestamps a e
stat -c '%a %Y' e
cp --preserve=mode a f
stat -c '%a' f
cp --no-preserve=mode a g
stat -c '%a' g
cp -p --no-preserve=mode a h
stat -c '%a %Y' h
cp --preserve=foo a q
cp --preserve=mode,foo a q
cp --no-preserve=foo a q
cp --sparse=foo a q
cp --reflink=foo a q
cp --reflink=auto --sparse=always a q
umask 077
cp a u
stat -c %a u
cp a b
stat -c %a b
mkdir -m 755 d
touch -d @5 d
cp -r d d1
stat -c %a d1
cp -rp d d2
stat -c '%a %Y' d2
