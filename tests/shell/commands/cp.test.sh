#### cp: files
exec 2>&1
echo a > a
echo b > b
mkdir d e
echo f > d/f
mkdir d/s
cp; echo "[$?]"
cp a; echo "[$?]"
cp a b nofile; echo "[$?]"
cp a b a; echo "[$?]"
cp nofile x; echo "[$?]"
cp d x; echo "[$?]"
cp a a; echo "[$?]"
cp a d; echo "[$?]"
cat d/a
cp a b d; echo "[$?]"
cp -v a d; echo "[$?]"
cp a nod/x; echo "[$?]"
cp a nod/; echo "[$?]"
cp -T a d; echo "[$?]"
cp -T d a; echo "[$?]"
cp d/f a/; echo "[$?]"
cp a a d; echo "[$?]"
cp a d/../a d; echo "[$?]"
cp -t d a b; echo "[$?]"
cp -t nod a; echo "[$?]"
cp -t a b; echo "[$?]"
cp -t d; echo "[$?]"
cp -T a; echo "[$?]"
cp -T a b c; echo "[$?]"
cp -z; echo "[$?]"
cp '' x; echo "[$?]"
cp a ''; echo "[$?]"
cp . x; echo "[$?]"
cp a b/; echo "[$?]"
cp d/ x; echo "[$?]"
cp nofile/ x; echo "[$?]"
cp a d/f/x; echo "[$?]"
cp b b/c; echo "[$?]"
cp /dev/null nul; echo "[$?]"
ls -s nul
cp -v /dev/null /dev/null; echo "[$?]"
echo in | cp /dev/stdin fromstdin; echo "[$?]"
cat fromstdin
mkdir p q r
echo 1 > p/x
echo 2 > q/x
cp p/x q/x r; echo "[$?]"
cat r/x
## STDOUT:
cp: missing file operand
Try 'cp --help' for more information.
[1]
cp: missing destination file operand after 'a'
Try 'cp --help' for more information.
[1]
cp: target 'nofile': No such file or directory
[1]
cp: target 'a': Not a directory
[1]
cp: cannot stat 'nofile': No such file or directory
[1]
cp: -r not specified; omitting directory 'd'
[1]
cp: 'a' and 'a' are the same file
[1]
[0]
a
[0]
'a' -> 'd/a'
[0]
cp: cannot create regular file 'nod/x': No such file or directory
[1]
cp: cannot create regular file 'nod/': Not a directory
[1]
cp: cannot overwrite directory 'd' with non-directory
[1]
cp: -r not specified; omitting directory 'd'
[1]
cp: cannot stat 'a/': Not a directory
[1]
cp: warning: source file 'a' specified more than once
[0]
cp: warning: source file 'd/../a' specified more than once
[0]
[0]
cp: target directory 'nod': No such file or directory
[1]
cp: target directory 'a': Not a directory
[1]
cp: missing file operand
Try 'cp --help' for more information.
[1]
cp: missing destination file operand after 'a'
Try 'cp --help' for more information.
[1]
cp: extra operand 'c'
Try 'cp --help' for more information.
[1]
cp: invalid option -- 'z'
Try 'cp --help' for more information.
[1]
cp: cannot stat '': No such file or directory
[1]
cp: cannot create regular file '': No such file or directory
[1]
cp: -r not specified; omitting directory '.'
[1]
cp: cannot stat 'b/': Not a directory
[1]
cp: -r not specified; omitting directory 'd/'
[1]
cp: cannot stat 'nofile/': No such file or directory
[1]
cp: cannot stat 'd/f/x': Not a directory
[1]
cp: cannot stat 'b/c': Not a directory
[1]
[0]
0 nul
cp: '/dev/null' and '/dev/null' are the same file
[1]
[0]
in
cp: will not overwrite just-created 'r/x' with 'q/x'
[1]
1
## END

#### cp: replacing
exec 2>&1
echo a > a
echo b > b
echo c > c
cp -bv a b; echo "[$?]"
cp -b --backup=t -v a b; echo "[$?]"
cp --backup=foo a b; echo "[$?]"
cp -S .old -bv a b; echo "[$?]"
ls
cp -n c b; echo "[$?]"
cp -nv c b; echo "[$?]"
cp -bn c b; echo "[$?]"
cat b
echo n | cp -iv c b; echo "[$?]"
cat b
echo y | cp -iv c b; echo "[$?]"
cat b
cp -uv a b; echo "[$?]"
cp -u nofile b; echo "[$?]"
chmod 444 b
cp a b; echo "[$?]"
cp -v a b; echo "[$?]"
cp -fv a b; echo "[$?]"
cat b
chmod 444 b
echo n | cp -i a b; echo "[$?]"
echo n | cp -fi a b; echo "[$?]"
cp --remove-destination -v a b; echo "[$?]"
cp a b a; echo "[$?]"
cp -f a a; echo "[$?]"
cp -b a a; echo "[$?]"
ln a hl
cp a hl; echo "[$?]"
cp -f a hl; echo "[$?]"
cp --remove-destination -v a hl; echo "[$?]"
cp -l a hl; echo "[$?]"
cp -l a hl2; echo "[$?]"
cp -lv a hl3; echo "[$?]"
cp -l a c; echo "[$?]"
cp -lf a c; echo "[$?]"
cp -s a sl; echo "[$?]"
cp -sv a sl; echo "[$?]"
mkdir d
cp -s a d/sl; echo "[$?]"
cp -sl a z; echo "[$?]"
cp --attributes-only a z; echo "[$?]"
cat z
## STDOUT:
'a' -> 'b' (backup: 'b~')
[0]
'a' -> 'b' (backup: 'b.~1~')
[0]
cp: invalid argument ‘foo’ for ‘backup type’
Valid arguments are:
  - ‘none’, ‘off’
  - ‘simple’, ‘never’
  - ‘existing’, ‘nil’
  - ‘numbered’, ‘t’
Try 'cp --help' for more information.
[1]
'a' -> 'b' (backup: 'b.~2~')
[0]
a
b
b.~1~
b.~2~
b~
c
[0]
[0]
cp: options --backup and --no-clobber are mutually exclusive
Try 'cp --help' for more information.
[1]
a
cp: overwrite 'b'? [0]
a
cp: overwrite 'b'? 'c' -> 'b'
[0]
c
[0]
cp: cannot stat 'nofile': No such file or directory
[1]
cp: cannot create regular file 'b': Permission denied
[1]
'a' -> 'b'
cp: cannot create regular file 'b': Permission denied
[1]
'a' -> 'b'
removed 'b'
[0]
a
cp: unwritable 'b' (mode 0444, r--r--r--); try anyway? [0]
cp: replace 'b', overriding mode 0444 (r--r--r--)? [0]
removed 'b'
'a' -> 'b'
[0]
cp: target 'a': Not a directory
[1]
cp: 'a' and 'a' are the same file
[1]
cp: 'a' and 'a' are the same file
[1]
cp: 'a' and 'hl' are the same file
[1]
cp: 'a' and 'hl' are the same file
[1]
removed 'hl'
'a' -> 'hl'
[0]
cp: cannot create hard link 'hl' to 'a': File exists
[1]
[0]
'a' -> 'hl3'
[0]
cp: cannot create hard link 'c' to 'a': File exists
[1]
[0]
[0]
'a' -> 'sl'
cp: cannot create symbolic link 'sl' to 'a': File exists
[1]
cp: d/sl: can make relative symbolic links only in current directory
[1]
cp: cannot make both hard and symbolic links
Try 'cp --help' for more information.
[1]
[0]
## END

#### cp: links
exec 2>&1
echo a > a
ln -s nowhere dang
ln -s a la
cp a dang; echo "[$?]"
cp dang y; echo "[$?]"
cp -P dang y; echo "[$?]"
cp -Pv dang y; echo "[$?]"
readlink y
cp -f a dang; echo "[$?]"
cp la z; echo "[$?]"
readlink z
cp -d la z2; echo "[$?]"
readlink z2
cp a la; echo "[$?]"
cp la a; echo "[$?]"
cp -d la a; echo "[$?]"
cp -P la z3; echo "[$?]"
cp -P la z3; echo "[$?]"
cp -P a z3; echo "[$?]"
mkdir t
ln -s ../a t/l
cp -r t t2; echo "[$?]"
readlink t2/l
cp -rL t t3; echo "[$?]"
cat t3/l
ln -s t lt
cp -r lt lt2; echo "[$?]"
readlink lt2
cp -rH lt lt3; echo "[$?]"
ls lt3
readlink lt3/l
cp -rL lt lt4; echo "[$?]"
ls lt4
## STDOUT:
cp: not writing through dangling symlink 'dang'
[1]
cp: cannot stat 'dang': No such file or directory
[1]
[0]
removed 'y'
'dang' -> 'y'
[0]
nowhere
cp: not writing through dangling symlink 'dang'
[1]
[0]
[0]
a
cp: 'a' and 'la' are the same file
[1]
cp: 'la' and 'a' are the same file
[1]
cp: 'la' and 'a' are the same file
[1]
[0]
[0]
cp: 'a' and 'z3' are the same file
[1]
[0]
../a
[0]
a
[0]
t
[0]
l
../a
[0]
l
## END

#### cp: trees
exec 2>&1
mkdir -p d/s/t e
echo f > d/f
echo g > d/s/g
cp -r d x; echo "[$?]"
ls -R x
cp -rv d y | sort; echo "[$?]"
cp -r d d; echo "[$?]"
cp -r d d/s; echo "[$?]"
rm -r d
mkdir -p d/s
echo f > d/f
cp -rT d a; echo "[$?]"
ls a
echo q > q
cp -r d q; echo "[$?]"
cp -r d q nofile; echo "[$?]"
cp -r d/. e; echo "[$?]"
ls e
cp -r d/ nd; echo "[$?]"
ls nd
cp -r nofile/ x; echo "[$?]"
cp -rv d e/ | sort; echo "[$?]"
mkdir f1
echo q > f1/d
cp -r d e f1; echo "[$?]"
ls f1
mkdir -p r1/x r2
echo z > r2/x
cp -r r2/x r1; echo "[$?]"
cp -r r1/x r2; echo "[$?]"
cp -a d ad; echo "[$?]"
ls ad
cp -al d ald; echo "[$?]"
mkdir -m 500 ro
cp -r ro ro2; echo "[$?]"
stat -c %a ro2
mkdir -m 1777 st
cp -r st st2; echo "[$?]"
stat -c %a st2
cp -r d d; echo "[$?]"
cp -r ../user/d dd; echo "[$?]"
ls dd
mkdir l
echo 1 > l/1
ln l/1 l/2
cp -r l l2; echo "[$?]"
stat -c %h l2/1
cp -a l l3; echo "[$?]"
stat -c %h l3/1
cp -r /dev/null devcopy; echo "[$?]"
mkdir pp
cp --parents d/f pp; echo "[$?]"
cp -v --parents d/s pp; echo "[$?]"
cp -rv --parents d/s pp; echo "[$?]"
cp --parents -v d/f pp; echo "[$?]"
cp --parents d/f nodir; echo "[$?]"
cp --parents nod/f pp; echo "[$?]"
cp --parents a b; echo "[$?]"
ls -R pp
chmod 000 d/f
cp -r d denied; echo "[$?]"
ls denied
cp d/f z; echo "[$?]"
## STDOUT:
[0]
x:
f
s

x/s:
g
t

x/s/t:
'd' -> 'y'
'd/f' -> 'y/f'
'd/s' -> 'y/s'
'd/s/g' -> 'y/s/g'
'd/s/t' -> 'y/s/t'
[0]
cp: cannot copy a directory, 'd', into itself, 'd/d'
[1]
cp: cannot copy a directory, 'd', into itself, 'd/s/d'
[1]
[0]
f
s
cp: cannot overwrite non-directory 'q' with directory 'd'
[1]
cp: target 'nofile': No such file or directory
[1]
[0]
f
s
[0]
f
s
cp: cannot stat 'nofile/': No such file or directory
[1]
'd' -> 'e/d'
'd/f' -> 'e/d/f'
'd/s' -> 'e/d/s'
[0]
cp: cannot overwrite non-directory 'f1/d' with directory 'd'
[1]
d
e
cp: cannot overwrite directory 'r1/x' with non-directory
[1]
cp: cannot overwrite non-directory 'r2/x' with directory 'r1/x'
[1]
[0]
f
s
[0]
[0]
500
[0]
1755
cp: cannot copy a directory, 'd', into itself, 'd/d'
[1]
[0]
d
f
s
[0]
1
[0]
2
cp: cannot create special file 'devcopy': Operation not permitted
[1]
[0]
cp: -r not specified; omitting directory 'd/s'
[1]
'd/s' -> 'pp/d/s'
[0]
'd/f' -> 'pp/d/f'
[0]
cp: with --parents, the destination must be a directory
Try 'cp --help' for more information.
[1]
cp: failed to get attributes of 'nod': No such file or directory
[1]
cp: with --parents, the destination must be a directory
Try 'cp --help' for more information.
[1]
pp:
d

pp/d:
f
s

pp/d/s:
cp: cannot open 'd/f' for reading: Permission denied
[1]
d
s
cp: cannot open 'd/f' for reading: Permission denied
[1]
## END

#### cp: attributes
exec 2>&1
umask 022
echo a > a
chmod 4755 a
touch -d @1000 a
cp a b; echo "[$?]"
stat -c %a b
cp -p a c; echo "[$?]"
stat -c '%a %Y' c
cp --preserve=timestamps a e; echo "[$?]"
stat -c '%a %Y' e
cp --preserve=mode a f; echo "[$?]"
stat -c '%a' f
cp --no-preserve=mode a g; echo "[$?]"
stat -c '%a' g
cp -p --no-preserve=mode a h; echo "[$?]"
stat -c '%a %Y' h
cp --preserve=foo a q; echo "[$?]"
cp --preserve=mode,foo a q; echo "[$?]"
cp --no-preserve=foo a q; echo "[$?]"
cp --sparse=foo a q; echo "[$?]"
cp --reflink=foo a q; echo "[$?]"
cp --reflink=auto --sparse=always a q; echo "[$?]"
umask 077
cp a u; echo "[$?]"
stat -c %a u
cp a b; echo "[$?]"
stat -c %a b
mkdir -m 755 d
touch -d @5 d
cp -r d d1; echo "[$?]"
stat -c %a d1
cp -rp d d2; echo "[$?]"
stat -c '%a %Y' d2
## STDOUT:
[0]
755
[0]
4755 1000
[0]
755 1000
[0]
4755
[0]
644
[0]
644 1000
cp: invalid argument ‘foo’ for ‘--preserve’
Valid arguments are:
  - ‘mode’
  - ‘timestamps’
  - ‘ownership’
  - ‘links’
  - ‘context’
  - ‘xattr’
  - ‘all’
Try 'cp --help' for more information.
[1]
cp: invalid argument ‘foo’ for ‘--preserve’
Valid arguments are:
  - ‘mode’
  - ‘timestamps’
  - ‘ownership’
  - ‘links’
  - ‘context’
  - ‘xattr’
  - ‘all’
Try 'cp --help' for more information.
[1]
cp: invalid argument ‘foo’ for ‘--no-preserve’
Valid arguments are:
  - ‘mode’
  - ‘timestamps’
  - ‘ownership’
  - ‘links’
  - ‘context’
  - ‘xattr’
  - ‘all’
Try 'cp --help' for more information.
[1]
cp: invalid argument ‘foo’ for ‘--sparse’
Valid arguments are:
  - ‘never’
  - ‘auto’
  - ‘always’
Try 'cp --help' for more information.
[1]
cp: invalid argument ‘foo’ for ‘--reflink’
Valid arguments are:
  - ‘auto’
  - ‘always’
  - ‘never’
Try 'cp --help' for more information.
[1]
[0]
[0]
700
[0]
755
[0]
700
[0]
755 5
## END
