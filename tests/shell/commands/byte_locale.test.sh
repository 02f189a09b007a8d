#### quotes of messages follow the locale
exec 2>&1
for l in C POSIX C.UTF-8; do
  LC_ALL=$l df --output=target,target; LC_ALL=$l head -n x; LC_ALL=$l ls --sort=x; LC_ALL=$l sort -k 0; LC_ALL=$l cut -f
  LC_ALL=$l rm; LC_ALL=$l mkdir; LC_ALL=$l seq a; LC_ALL=$l csplit /dev/null 1 1; LC_ALL=$l cp a
done
LC_ALL= LC_CTYPE=C head -n x; LC_ALL=C.UTF-8 LC_CTYPE=C head -n x
## STDOUT:
df: option --output: field 'target' used more than once
Try 'df --help' for more information.
head: invalid number of lines: 'x'
ls: invalid argument 'x' for '--sort'
Valid arguments are:
  - 'none'
  - 'time'
  - 'size'
  - 'extension'
  - 'version'
  - 'width'
Try 'ls --help' for more information.
sort: field number is zero: invalid field specification '0'
cut: option requires an argument -- 'f'
Try 'cut --help' for more information.
rm: missing operand
Try 'rm --help' for more information.
mkdir: missing operand
Try 'mkdir --help' for more information.
seq: invalid floating point argument: 'a'
Try 'seq --help' for more information.
csplit: warning: line number '1' is the same as preceding line number
csplit: input disappeared
cp: missing destination file operand after 'a'
Try 'cp --help' for more information.
df: option --output: field 'target' used more than once
Try 'df --help' for more information.
head: invalid number of lines: 'x'
ls: invalid argument 'x' for '--sort'
Valid arguments are:
  - 'none'
  - 'time'
  - 'size'
  - 'extension'
  - 'version'
  - 'width'
Try 'ls --help' for more information.
sort: field number is zero: invalid field specification '0'
cut: option requires an argument -- 'f'
Try 'cut --help' for more information.
rm: missing operand
Try 'rm --help' for more information.
mkdir: missing operand
Try 'mkdir --help' for more information.
seq: invalid floating point argument: 'a'
Try 'seq --help' for more information.
csplit: warning: line number '1' is the same as preceding line number
csplit: input disappeared
cp: missing destination file operand after 'a'
Try 'cp --help' for more information.
df: option --output: field ‘target’ used more than once
Try 'df --help' for more information.
head: invalid number of lines: ‘x’
ls: invalid argument ‘x’ for ‘--sort’
Valid arguments are:
  - ‘none’
  - ‘time’
  - ‘size’
  - ‘extension’
  - ‘version’
  - ‘width’
Try 'ls --help' for more information.
sort: field number is zero: invalid field specification ‘0’
cut: option requires an argument -- 'f'
Try 'cut --help' for more information.
rm: missing operand
Try 'rm --help' for more information.
mkdir: missing operand
Try 'mkdir --help' for more information.
seq: invalid floating point argument: ‘a’
Try 'seq --help' for more information.
csplit: warning: line number ‘1’ is the same as preceding line number
csplit: input disappeared
cp: missing destination file operand after 'a'
Try 'cp --help' for more information.
head: invalid number of lines: 'x'
head: invalid number of lines: ‘x’
## END
## status: 1

#### printf: numbers that no int holds
exec 2>&1
env printf '%.*dx\n' 2147483648 0; echo $?
env printf '%*sx\n' -2147483649 0; echo $?
env printf '%.*d|%*d|\n' -2147483649 0 -3 7; echo $?
LC_ALL=C env printf '%*d\n' 99999999999 1
## STDOUT:
printf: invalid precision: ‘2147483648’
1
printf: invalid field width: ‘-2147483649’
1
0|7  |
0
printf: invalid field width: '99999999999'
## END
## status: 1

#### cp: one file under two names
exec 2>&1
mkdir t; echo 1 > a; ln -s a l; ln a h; mkdir d; ln -s d e
cp -L a l h t; ls t; cp a ./a t; cp a a t; rm -r t; mkdir t; cp -RL d e t; ls t
## STDOUT:
a
h
l
cp: warning: source file './a' specified more than once
cp: warning: source file 'a' specified more than once
d
e
## END

#### ln: over itself
exec 2>&1
ln -s . link; ln -sf link link; readlink link
echo > a; ln -sf a a; echo $?; ln -s a b; ln -sf b b; readlink b; ln -f a a; echo $?
## STDOUT:
link
ln: 'a' and 'a' are the same file
1
b
ln: 'a' and 'a' are the same file
1
## END

#### realpath, find: links that lead nowhere
exec 2>&1
ln -s nowhere broken; realpath -es broken | sed 's,.*/,,'; realpath -s broken | sed 's,.*/,,'
find -H broken; find -L broken; find -L . -name broken; find -H none
## STDOUT:
realpath: broken: No such file or directory
broken
broken
broken
./broken
find: ‘none’: No such file or directory
## END
## status: 1

#### ls: columns as narrow as can be
touch a b c d e f; ls -Cw 4; echo; ls -Cw 3; echo; ls -Cw 7; echo; ls -xw 4; touch long-name; ls -Cw 4
## STDOUT:
a  d
b  e
c  f

a
b
c
d
e
f

a  c  e
b  d  f

a  b
c  d
e  f
a
b
c
d
e
f
long-name
## END

#### diff: slashes at the end
mkdir -p a b; echo 1 > a/x; echo 2 > b/x
diff -r a// b; diff -r a/ .//b///; diff a/// b/x; diff a/x b//
## STDOUT:
diff -r a/x b/x
1c1
< 1
---
> 2
diff -r a/x .//b/x
1c1
< 1
---
> 2
1c1
< 1
---
> 2
1c1
< 1
---
> 2
## END
## status: 1

#### rm: slashes at the end
mkdir -p a; echo > a/x; rm -rv a///; mkdir a; rm -dv a//
## STDOUT:
removed 'a/x'
removed directory 'a/'
removed directory 'a/'
## END

#### expr: operators behind operators
exec 2>&1
expr ab : 'a\(***\)b'; expr a : '***a'; expr aa : 'a\{1\}\{1\}'; expr aa : 'a*\{1\}'; expr aa : 'a\{1\}*'
expr _ : 'a\{1a'; expr _ : 'a\{1,x'; expr _ : 'a\{x\}'; expr a : '\(a'
## STDOUT:

1
1
2
2
expr: Unmatched \{
expr: Unmatched \{
expr: Invalid content of \{\}
expr: Unmatched ( or \(
## END
## status: 2
