#### mv: renames
exec 2>&1
echo a > a
echo b > b
mkdir d e
echo f > d/f
mkdir d/s
mv; echo "[$?]"
mv a; echo "[$?]"
mv nofile x; echo "[$?]"
mv a b nofile; echo "[$?]"
mv a b b; echo "[$?]"
mv a a; echo "[$?]"
mv -v a c; echo "[$?]"
mv d d/s/; echo "[$?]"
mv d d; echo "[$?]"
mv d d/d2; echo "[$?]"
mv -T c d; echo "[$?]"
mv -T d c; echo "[$?]"
mv d c; echo "[$?]"
mv c nod/x; echo "[$?]"
mv c nod/; echo "[$?]"
mv -v d e; echo "[$?]"
mv c e; echo "[$?]"
ls e
mv b e/c; echo "[$?]"
cat e/c
mkdir f
echo z > f/d
mv f/d e; echo "[$?]"
mkdir -p g/d
echo y > g/d/y
mv g/d e; echo "[$?]"
mv -v g/d/y .; echo "[$?]"
mv g/d e; echo "[$?]"
mv -T g e; echo "[$?]"
mv -t e y; echo "[$?]"
mv -t nod y; echo "[$?]"
mv -T a; echo "[$?]"
mv -T a b c; echo "[$?]"
mv -tT a; echo "[$?]"
mv -z; echo "[$?]"
mv '' x; echo "[$?]"
mv e/y ''; echo "[$?]"
mv . x; echo "[$?]"
mv e/. x; echo "[$?]"
mv e/y e/y/z; echo "[$?]"
mv x1 x1; echo "[$?]"
## STDOUT:
mv: missing file operand
Try 'mv --help' for more information.
[1]
mv: missing destination file operand after 'a'
Try 'mv --help' for more information.
[1]
mv: cannot stat 'nofile': No such file or directory
[1]
mv: target 'nofile': No such file or directory
[1]
mv: target 'b': Not a directory
[1]
mv: 'a' and 'a' are the same file
[1]
renamed 'a' -> 'c'
[0]
mv: cannot move 'd' to a subdirectory of itself, 'd/s/d'
[1]
mv: cannot move 'd' to a subdirectory of itself, 'd/d'
[1]
mv: cannot move 'd' to a subdirectory of itself, 'd/d2'
[1]
mv: cannot overwrite directory 'd' with non-directory
[1]
mv: cannot overwrite non-directory 'c' with directory 'd'
[1]
mv: cannot overwrite non-directory 'c' with directory 'd'
[1]
mv: cannot move 'c' to 'nod/x': No such file or directory
[1]
mv: cannot move 'c' to 'nod/': Not a directory
[1]
renamed 'd' -> 'e/d'
[0]
[0]
c
d
[0]
b
mv: cannot overwrite directory 'e/d' with non-directory
[1]
mv: cannot move 'g/d' to 'e/d': Directory not empty
[1]
renamed 'g/d/y' -> './y'
[0]
mv: cannot move 'g/d' to 'e/d': Directory not empty
[1]
mv: cannot move 'g' to 'e': Directory not empty
[1]
[0]
mv: target directory 'nod': No such file or directory
[1]
mv: missing destination file operand after 'a'
Try 'mv --help' for more information.
[1]
mv: extra operand 'c'
Try 'mv --help' for more information.
[1]
mv: target directory 'T': No such file or directory
[1]
mv: invalid option -- 'z'
Try 'mv --help' for more information.
[1]
mv: cannot stat '': No such file or directory
[1]
mv: cannot move 'e/y' to '': No such file or directory
[1]
mv: cannot move '.' to 'x': Device or resource busy
[1]
mv: cannot move 'e/.' to 'x': Device or resource busy
[1]
mv: cannot stat 'e/y/z': Not a directory
[1]
mv: cannot stat 'x1': No such file or directory
[1]
## END

#### mv: replacing
exec 2>&1
echo q > q
echo z > z
echo n | mv -i q z; echo "[$?]"
echo y | mv -i q z; echo "[$?]"
cat z
echo q > q
mv -n q z; echo "[$?]"
mv -nv q z; echo "[$?]"
ls
mv -bv q z; echo "[$?]"
echo q > q
touch -d @1 q
mv -uv q z; echo "[$?]"
mv -fv q z; echo "[$?]"
echo r > r
mv -S .x -bv r z; echo "[$?]"
echo r > r
mv --backup=t -v r z; echo "[$?]"
echo r > r
mv -bn r z; echo "[$?]"
mv --backup=foo r z; echo "[$?]"
chmod 444 z
echo n | mv -i r z; echo "[$?]"
cat z
mv r z; echo "[$?]"
cat z
ls
mkdir d d2
mv -bv d d2; echo "[$?]"
mv -bTv d2/d d2; echo "[$?]"
echo x > f
mv -bTv f d2; echo "[$?]"
ls
mkdir p1 p2
echo 1 > p1/x
echo 2 > p2/x
mkdir t
mv p1/x p2/x t; echo "[$?]"
cat t/x
ls p2
## STDOUT:
mv: overwrite 'z'? [0]
mv: overwrite 'z'? [0]
q
[0]
[0]
q
z
renamed 'q' -> 'z' (backup: 'z~')
[0]
[0]
renamed 'q' -> 'z'
[0]
renamed 'r' -> 'z' (backup: 'z.x')
[0]
renamed 'r' -> 'z' (backup: 'z.~1~')
[0]
mv: options --backup and --no-clobber are mutually exclusive
Try 'mv --help' for more information.
[1]
mv: invalid argument ‘foo’ for ‘backup type’
Valid arguments are:
  - ‘none’, ‘off’
  - ‘simple’, ‘never’
  - ‘existing’, ‘nil’
  - ‘numbered’, ‘t’
Try 'mv --help' for more information.
[1]
mv: replace 'z', overriding mode 0444 (r--r--r--)? [0]
r
[0]
r
z
z.x
z.~1~
z~
renamed 'd' -> 'd2/d'
[0]
mv: cannot move 'd2/d' to 'd2': No such file or directory
[1]
renamed 'f' -> 'd2'
[0]
d2
d2~
z
z.x
z.~1~
z~
mv: will not overwrite just-created 't/x' with 'p2/x'
[1]
1
x
## END

#### mv: links
exec 2>&1
ln -s nowhere dl
mv dl dm; echo "[$?]"
readlink dm
mkdir e
ln -s e le
echo w > w
mv w le; echo "[$?]"
ls e
mv le le2; echo "[$?]"
readlink le2
mv le2/ le3; echo "[$?]"
echo s > s
ln s s2
mv s s2; echo "[$?]"
ls s s2
ln -s s s3
mv s3 s; echo "[$?]"
mv s s3; echo "[$?]"
cat s3
mkdir -p k1/m k2/m
mv k1/m k2; echo "[$?]"
touch k2/m/x
mkdir k1/m
mv k1/m k2; echo "[$?]"
mv -v k1/m/ k3; echo "[$?]"
mv k2/m/x k2/m; echo "[$?]"
mv --strip-trailing-slashes -v k3/ k4; echo "[$?]"
## STDOUT:
[0]
nowhere
[0]
w
[0]
e
mv: cannot move 'le2/' to 'le3': Not a directory
[1]
mv: 's' and 's2' are the same file
[1]
s
s2
mv: 's3' and 's' are the same file
[1]
[0]
s
[0]
mv: cannot move 'k1/m' to 'k2/m': Directory not empty
[1]
renamed 'k1/m/' -> 'k3'
[0]
mv: 'k2/m/x' and 'k2/m/x' are the same file
[1]
renamed 'k3' -> 'k4'
[0]
## END

#### mv: another filesystem
exec 2>&1
mkdir -p d/e
echo 1 > d/f
ln d/f d/g
ln -s f d/l
chmod 640 d/f
touch -d @1000 d/f
mv d /tmp/mvtest; echo "[$?]"
ls -R /tmp/mvtest
stat -c '%a %Y %h' /tmp/mvtest/f
readlink /tmp/mvtest/l
ls
mv /tmp/mvtest back; echo "[$?]"
ls back
## STDOUT:
[0]
/tmp/mvtest:
e
f
g
l

/tmp/mvtest/e:
640 1000 2
f
[0]
e
f
g
l
## END
