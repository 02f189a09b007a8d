#### sed: a backslash stays in a bracket expression
for s in 's/[\/]/X/g' 's,[\,],X,g' 's/[_\-\/]/X/g' 's|[\|]|X|g' 's/[^\/]/X/g' 's.[\.].X.g' 's/[\n]/X/g' 's/[^a-z.\-\/]/\\&/g'; do
  echo 'a\b/c-d|.,n' | sed "$s"
done
## STDOUT:
aXbXc-d|.,n
aXb/c-d|.Xn
aXbXc-d|.,n
aXb/c-dX.,n
X\X/XXXXXXX
aXb/c-d|X,n
a\b/c-d|.,n
a\b/c\-d\|.\,n
## END

#### sed: text goes on in the next expression
echo hello | sed -e 'a foo\' -e 'bar\' -e 'baz'
echo hello | sed -e 'a \l \x\' -e 'ab'
echo hello | sed -e 'i\' -e '  foo\' -e '' -e p
echo a | sed -e 'c\' -e 'two\' -e ''
printf 'a x\\' > f; echo hello | sed -f f -e more
echo hello | sed 'a foo\'
## STDOUT:
hello
foo
bar
baz
hello
l x
ab
  foo

hello
hello
two

hello
x
more
hello
foo
## END

#### sed: labels end where comments begin
echo a | sed -n 'bx#foo
p; :x#bar
='; echo a | sed 'b#foo'; echo a | sed 'bnone#x'; echo $?
## STDOUT:
1
a
4
## END
## STDERR:
sed: can't find label for jump to `none'
## END

#### sed: what --posix and POSIXLY_CORRECT change
exec 2>&1
echo a | sed --posix -e 'a\' -e foo; echo $?
echo abc | sed --posix 's/abc/\1/g'; echo abc | sed --posix 's/b/<\2>/'
echo abc | sed 's/abc/\1/g'; echo $?
echo aa | POSIXLY_CORRECT=1 sed 's/A\+/x/I'; echo a | POSIXLY_CORRECT=1 sed 'a foo'; echo a | POSIXLY_CORRECT=1 sed N; echo a | sed N
printf '1\n2\n' | POSIXLY_CORRECT=1 sed '0~2d'
## STDOUT:
sed: -e expression #1, char 2: incomplete command
1

a<>c
sed: -e expression #1, char 10: invalid reference \1 on `s' command's RHS
1
x
a
foo
a
1
## END

#### sed: COLS is the width of l
for c in 12 0 1 foo 12x; do printf 'abcdefghijklmnopqrstuvwxyz\n' | COLS=$c sed -n l; done
printf 'abcdefghijklmnopqrstuvwxyz\n' | COLS=12 sed -l 5 -n l
printf 'abcdefghijklmnopqrstuvwxyz\n' | COLS=12 sed -n 'l 0'
## STDOUT:
abcdefghij\
klmnopqrst\
uvwxyz$
abcdefghijklmnopqrstuvwxyz$
abcdefghijklmnopqrstuvwxyz$
abcdefghijklmnopqrstuvwxyz$
abcdefghij\
klmnopqrst\
uvwxyz$
abcd\
efgh\
ijkl\
mnop\
qrst\
uvwx\
yz$
abcdefghijklmnopqrstuvwxyz$
## END

#### sed: --follow-symlinks
exec 2>&1
echo 1 > file; mkdir d; ln -s file l1; ln -s l1 l2; ln -s ../l2 d/l3; ln -s "$PWD/file" abs; ln -s b a; ln -s a b
sed -n --follow-symlinks F l1 l2 d/l3 file; sed -n --follow-symlinks F abs | sed 's,.*/,,'
sed -n F l2; echo x | sed -n --follow-symlinks F
sed --follow-symlinks p none file; echo $?
sed --follow-symlinks p a; echo $?
sed -i --follow-symlinks s/1/2/ l2; cat file; test -L l2; echo $?
## STDOUT:
file
file
d/../file
file
file
l2
-
sed: couldn't readlink none: No such file or directory
4
sed: couldn't follow symlink a: Too many levels of symbolic links
4
2
0
## END

#### sed: backups and files edited in place
exec 2>&1
mkdir d; echo 1 > f; echo 2 > d/f
sed -i.bak s/1/x/ f; sed -i'old-*' s/x/y/ f; sed -i'd/*.kept' s/y/z/ f; ls . d
sed -i'X*' p d/f; echo $?; cat d/f
sed -i'*' s/z/w/ f; echo $?; cat f
sed -i p; echo $?
echo a > g; echo b > h; sed -i x g h; cat g h
echo a > g; echo b > h; sed -s x g h; sed x g h
## STDOUT:
.:
d
f
f.bak
old-f

d:
f
f.kept
sed: cannot rename d/f: No such file or directory
4
2
0
w
sed: no input files
4





a
## END

#### sed: delimiters and characters of bytes
exec 2>&1
printf 's\246a\246b\246' > p; echo a | sed -f p; echo a | LC_ALL=C sed -f p
printf 's\316a\316b\316' > p; echo a | sed -f p; echo a | LC_ALL=C sed -f p
printf 's\316\246a\316\246b\316\246' > p; echo a | sed -f p; echo $?
echo 'é' | sed 's/./x/g'; echo 'é' | LC_ALL=C sed 's/./x/g'
echo 'é' | LC_ALL=C sed 'y/é/e/'; echo $?; echo 'é' | sed 'y/é/e/'
## STDOUT:
b
b
sed: file p line 1: delimiter character is not a single-byte character
b
sed: file p line 1: delimiter character is not a single-byte character
1
x
xx
sed: -e expression #1, char 7: strings for `y' command are different lengths
1
e
## END

#### sed: small mistakes
exec 2>&1
echo a | sed 'y/a/\c/'; echo $?
printf 's/./x/\r' > p; echo a | sed -f p; echo $?; printf 's/./x/\r\n' > p; echo a | sed -f p
echo a | sed -E 's/a{}/x/'; echo $?
printf 'echo a' | sed 1e | od -c; printf 'echo a' | sed 's/x*/&/e' | od -c
## STDOUT:
sed: -e expression #1, char 7: strings for `y' command are different lengths
1
sed: file p line 1: unknown option to `s'
1
x
sed: -e expression #1, char 8: Invalid content of \{\}
1
0000000   a  \n
0000002
0000000   a
0000001
## END
