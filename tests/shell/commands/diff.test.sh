#### diff and cmp, part 1
exec 2>&1
mkdir a b; echo x > a/f; echo y > b/f; echo o > a/only; mkdir a/sub b/sub a/s2; echo 1 > a/sub/g; echo 1 > b/sub/g; echo z > "a/sp c"; echo w > "b/sp c"; printf 'a\0b' > a/bin; printf 'a\0c' > b/bin; touch b/new
diff a b
diff -r a b
diff -rq a b
diff -rs a b
diff -rN a b
## STDOUT:
Binary files a/bin and b/bin differ
diff a/f b/f
1c1
< x
---
> y
Only in b: new
Only in a: only
Only in a: s2
diff "a/sp c" "b/sp c"
1c1
< z
---
> w
Common subdirectories: a/sub and b/sub
Binary files a/bin and b/bin differ
diff -r a/f b/f
1c1
< x
---
> y
Only in b: new
Only in a: only
Only in a: s2
diff -r "a/sp c" "b/sp c"
1c1
< z
---
> w
Files a/bin and b/bin differ
Files a/f and b/f differ
Only in b: new
Only in a: only
Only in a: s2
Files a/sp c and b/sp c differ
Binary files a/bin and b/bin differ
diff -rs a/f b/f
1c1
< x
---
> y
Only in b: new
Only in a: only
Only in a: s2
diff -rs "a/sp c" "b/sp c"
1c1
< z
---
> w
Files a/sub/g and b/sub/g are identical
Binary files a/bin and b/bin differ
diff -rN a/f b/f
1c1
< x
---
> y
diff -rN a/only b/only
1d0
< o
diff -rN "a/sp c" "b/sp c"
1c1
< z
---
> w
## END
## status: 1

#### diff and cmp, part 2
exec 2>&1
mkdir a b; echo x > a/f; echo y > b/f; echo o > a/only; mkdir a/sub b/sub a/s2; echo 1 > a/sub/g; echo 1 > b/sub/g; echo z > "a/sp c"; echo w > "b/sp c"; printf 'a\0b' > a/bin; printf 'a\0c' > b/bin; touch b/new
diff -r -x f -x 's*' a b
diff -rP a b
diff -r -S f a b; echo f > ex
diff -r -X ex a b
diff a/f b
## STDOUT:
Binary files a/bin and b/bin differ
Only in b: new
Only in a: only
Binary files a/bin and b/bin differ
diff -rP a/f b/f
1c1
< x
---
> y
Only in a: only
Only in a: s2
diff -rP "a/sp c" "b/sp c"
1c1
< z
---
> w
diff -r -S f a/f b/f
1c1
< x
---
> y
Only in b: new
Only in a: only
Only in a: s2
diff -r -S f "a/sp c" "b/sp c"
1c1
< z
---
> w
Binary files a/bin and b/bin differ
Only in b: new
Only in a: only
Only in a: s2
diff -r -X ex "a/sp c" "b/sp c"
1c1
< z
---
> w
1c1
< x
---
> y
## END
## status: 1

#### diff and cmp, part 3
exec 2>&1
mkdir a b; echo x > a/f; echo y > b/f; echo o > a/only; mkdir a/sub b/sub a/s2; echo 1 > a/sub/g; echo 1 > b/sub/g; echo z > "a/sp c"; echo w > "b/sp c"; printf 'a\0b' > a/bin; printf 'a\0c' > b/bin; touch b/new
diff a b/f
diff -r a/s2 b/sub
diff -r --color=always a b
## stdout-json: "1c1\n< x\n---\n> y\nOnly in b/sub: g\nBinary files a/bin and b/bin differ\ndiff -r '--color=always' a/f b/f\n\u001b[36m1c1\u001b[0m\n\u001b[31m< x\u001b[0m\n---\n\u001b[32m> y\u001b[0m\nOnly in b: new\nOnly in a: only\nOnly in a: s2\ndiff -r '--color=always' \"a/sp c\" \"b/sp c\"\n\u001b[36m1c1\u001b[0m\n\u001b[31m< z\u001b[0m\n---\n\u001b[32m> w\u001b[0m\n"
## status: 1

#### diff and cmp, part 4
exec 2>&1
echo x > f
diff f
diff f g h
diff nofile f
diff nofile nofile2
diff -Z
## STDOUT:
diff: missing operand after 'f'
diff: Try 'diff --help' for more information.
diff: extra operand 'h'
diff: Try 'diff --help' for more information.
diff: nofile: No such file or directory
diff: nofile: No such file or directory
diff: nofile2: No such file or directory
diff: missing operand after '-Z'
diff: Try 'diff --help' for more information.
## END
## status: 2

#### diff and cmp, part 5
exec 2>&1
echo x > f
diff --foo f f
diff -u -c f f
diff -U x f f
diff -W x f f
diff --tabsize=x f f
## STDOUT:
diff: unrecognized option '--foo'
diff: Try 'diff --help' for more information.
diff: conflicting output style options
diff: Try 'diff --help' for more information.
diff: invalid context length 'x'
diff: Try 'diff --help' for more information.
diff: invalid width 'x'
diff: Try 'diff --help' for more information.
diff: invalid tabsize 'x'
diff: Try 'diff --help' for more information.
## END
## status: 2

#### diff and cmp, part 6
exec 2>&1
echo x > f
diff --color=x f f
diff
diff -L a -L b -L c f f
diff --from-file=f --to-file=f f
diff --label A --label B -u f /dev/null
## STDOUT:
diff: invalid color 'x'
diff: Try 'diff --help' for more information.
diff: missing operand after 'diff'
diff: Try 'diff --help' for more information.
diff: too many file label options
diff: --from-file and --to-file both specified
--- A
+++ B
@@ -1 +0,0 @@
-x
## END
## status: 1

#### diff and cmp, part 7
exec 2>&1
echo x > f
diff f f
diff -s f f
diff -y f f
diff -q f f
## STDOUT:
Files f and f are identical
x								x
## END

#### diff and cmp, part 8
exec 2>&1
printf x > nn; echo x > f
diff nn f
diff -L a -L b -u nn f
diff -n nn f
diff -y nn f
diff -y f nn
## STDOUT:
1c1
< x
\ No newline at end of file
---
> x
--- a
+++ b
@@ -1 +1 @@
-x
\ No newline at end of file
+x
d1 1
a1 1
x
x							      \	x
x							      /	x
## END
## status: 1

#### diff and cmp, part 9
exec 2>&1
printf x > nn; echo x > f
diff -L a -L b -c nn f
diff -w nn f
diff -b nn f
diff -Z nn f
diff -E nn f
## STDOUT:
*** a
--- b
***************
*** 1 ****
! x
\ No newline at end of file
--- 1 ----
! x
1c1
< x
\ No newline at end of file
---
> x
## END
## status: 1

#### diff and cmp, part 10
exec 2>&1
printf x > nn; echo x > f
diff -i nn f
printf 'a\nx' > n2
diff nn n2
diff n2 f
## STDOUT:
1c1
< x
\ No newline at end of file
---
> x
0a1
> a
1,2c1
< a
< x
\ No newline at end of file
---
> x
## END
## status: 1

#### diff and cmp, part 11
exec 2>&1
printf 'a\r\nb\r\n' > c; printf 'a\nb\n' > l
diff c l
diff --strip-trailing-cr c l; echo "= $?"
diff -Z c l
diff -b c l
printf 'A b\n' > u
## stdout-json: "1,2c1,2\n< a\r\n< b\r\n---\n> a\n> b\n= 0\n"

#### diff and cmp, part 12
exec 2>&1
printf 'a\r\nb\r\n' > c; printf 'a\nb\n' > l
printf 'a  B\n' > v
diff -i u v
diff -ib u v
diff -iw u v
printf 'a\tb\n' > t
## STDOUT:
diff: u: No such file or directory
diff: u: No such file or directory
diff: u: No such file or directory
## END

#### diff and cmp, part 13
exec 2>&1
printf 'a\r\nb\r\n' > c; printf 'a\nb\n' > l
printf 'a       b\n' > s
diff -E t s
diff t s
diff --tabsize=4 -E t s
## STDOUT:
diff: t: No such file or directory
diff: t: No such file or directory
diff: t: No such file or directory
## END
## status: 2

#### diff and cmp, part 14
exec 2>&1
printf 'a\n\nb\n' > x; printf 'a\nb\n' > y
diff -B x y; echo "= $?"
printf 'a\n\n\nB\n' > z
diff -B x z
diff -L 1 -L 2 -B -u x z
diff -I '^b' y z
## STDOUT:
= 0
3c3,4
< b
---
> 
> B
--- 1
+++ 2
@@ -1,3 +1,4 @@
 a
 
-b
+
+B
2c2,4
< b
---
> 
> 
> B
## END
## status: 1

#### diff and cmp, part 15
exec 2>&1
printf 'a\n\nb\n' > x; printf 'a\nb\n' > y
diff -I B -I '^$' x z
diff -q -B x y
## STDOUT:
diff: z: No such file or directory
## END

#### diff and cmp, part 16
exec 2>&1
printf 'int main() {\n1\n2\n3\n4\n5\n6\n}\n' > p; sed 's/6/six/' p > q
diff -L 1 -L 2 -pu p q
diff -L 1 -L 2 -pc p q
diff -L 1 -L 2 -F '^[34]' -u p q
diff -L 1 -L 2 -u1 p q
diff -L 1 -L 2 -1 -u p q
## STDOUT:
--- 1
+++ 2
@@ -4,5 +4,5 @@ int main() {
 3
 4
 5
-6
+six
 }
*** 1
--- 2
*************** int main() {
*** 4,8 ****
  3
  4
  5
! 6
  }
--- 4,8 ----
  3
  4
  5
! six
  }
--- 1
+++ 2
@@ -4,5 +4,5 @@
 3
 4
 5
-6
+six
 }
--- 1
+++ 2
@@ -6,3 +6,3 @@
 5
-6
+six
 }
--- 1
+++ 2
@@ -6,3 +6,3 @@
 5
-6
+six
 }
## END
## status: 1

#### diff and cmp, part 17
exec 2>&1
printf 'int main() {\n1\n2\n3\n4\n5\n6\n}\n' > p; sed 's/6/six/' p > q
diff -L1 -L2 -u --color=always p q
diff -c -L1 -L2 --color=always p q
diff --color=always p q
diff -y --color=always -W 40 p q
## stdout-json: "\u001b[1m--- 1\u001b[0m\n\u001b[1m+++ 2\u001b[0m\n\u001b[36m@@ -4,5 +4,5 @@\u001b[0m\n 3\n 4\n 5\n\u001b[31m-6\u001b[0m\n\u001b[32m+six\u001b[0m\n }\n\u001b[1m*** 1\u001b[0m\n\u001b[1m--- 2\u001b[0m\n***************\n\u001b[36m*** 4,8 ****\u001b[0m\n\u001b[31m  3\u001b[0m\n\u001b[31m  4\u001b[0m\n\u001b[31m  5\u001b[0m\n\u001b[31m! 6\u001b[0m\n\u001b[31m  }\u001b[0m\n\u001b[36m--- 4,8 ----\u001b[0m\n\u001b[32m  3\u001b[0m\n\u001b[32m  4\u001b[0m\n\u001b[32m  5\u001b[0m\n\u001b[32m! six\u001b[0m\n\u001b[32m  }\u001b[0m\n\u001b[36m7c7\u001b[0m\n\u001b[31m< 6\u001b[0m\n---\n\u001b[32m> six\u001b[0m\nint main() {\t\tint main() {\n1\t\t\t1\n2\t\t\t2\n3\t\t\t3\n4\t\t\t4\n5\t\t\t5\n6\t\t   |\tsix\n}\t\t\t}\n"
## status: 1

#### diff and cmp, part 18
exec 2>&1
seq 5 > a; seq 3 7 > b; seq 2 > c
diff --from-file=a b c
diff --to-file=a b c
seq 5 | diff - a
seq 4 | diff a -
diff - a < c
## STDOUT:
1,2d0
< 1
< 2
5a4,5
> 6
> 7
3,5d2
< 3
< 4
< 5
0a1,2
> 1
> 2
4,5d5
< 6
< 7
2a3,5
> 3
> 4
> 5
5d4
< 5
2a3,5
> 3
> 4
> 5
## END
## status: 1

#### diff and cmp, part 19
exec 2>&1
seq 5 > a; seq 3 7 > b; seq 2 > c
diff -L x -L y -u a b
diff a /dev/null
diff -N a nofile
diff -N nofile a
diff -P nofile a
## STDOUT:
--- x
+++ y
@@ -1,5 +1,5 @@
-1
-2
 3
 4
 5
+6
+7
1,5d0
< 1
< 2
< 3
< 4
< 5
1,5d0
< 1
< 2
< 3
< 4
< 5
0a1,5
> 1
> 2
> 3
> 4
> 5
0a1,5
> 1
> 2
> 3
> 4
> 5
## END
## status: 1

#### diff and cmp, part 20
exec 2>&1
seq 5 > a; seq 3 7 > b; seq 2 > c
diff -P a nofile
## STDOUT:
diff: nofile: No such file or directory
## END
## status: 2

#### diff and cmp, part 21
exec 2>&1
printf 'a\n.\nb\n' > x; printf 'a\n' > y
diff -e y x
diff -f y x
diff -e x y
printf 'a' > z
diff -e x z; echo "= $?"
## STDOUT:
1a
..
.
s/.//
a
b
.
a1
.
b
.
2,3d
2,3d
diff: z: No newline at end of file

= 2
## END

#### diff and cmp, part 22
exec 2>&1
printf 'a\n.\nb\n' > x; printf 'a\n' > y
seq 9 > n
sed 's/5/five/;2d;$a ten' n > m
diff -e n m
diff -f n m
diff -n n m
## STDOUT:
9a
ten
.
5c
five
.
2d
d2
c5
five
.
a9
ten
.
d2 1
d5 1
a5 1
five
a9 1
ten
## END
## status: 1

#### diff and cmp, part 23
exec 2>&1
printf 'a\n.\nb\n' > x; printf 'a\n' > y
diff -D NEW n m
## STDOUT:
diff: n: No such file or directory
diff: m: No such file or directory
## END
## status: 2

#### diff and cmp, part 24
exec 2>&1
ln -s a l; ln -s b m; ln -s a k
diff --no-dereference l m; echo "= $?"
diff --no-dereference l k; echo "= $?"
mkdir d e
ln -s x d/l
ln -s y e/l
## STDOUT:
Symbolic links l and m differ
= 1
= 0
## END

#### diff and cmp, part 25
exec 2>&1
ln -s a l; ln -s b m; ln -s a k
diff -r --no-dereference d e; echo z > d/f
mkdir e/f
diff -r d e
: > d/g
mkdir e/g
## STDOUT:
diff: d: No such file or directory
diff: e: No such file or directory
bash: line 3: d/f: No such file or directory
mkdir: cannot create directory ‘e/f’: No such file or directory
diff: d: No such file or directory
diff: e: No such file or directory
bash: line 6: d/g: No such file or directory
mkdir: cannot create directory ‘e/g’: No such file or directory
## END
## status: 1

#### diff and cmp, part 26
exec 2>&1
ln -s a l; ln -s b m; ln -s a k
diff -r d e
## STDOUT:
diff: d: No such file or directory
diff: e: No such file or directory
## END
## status: 2

#### diff and cmp, part 27
exec 2>&1
printf 'a\0b' > x; printf 'a\0c' > y
diff x y; echo "= $?"
diff -q x y
diff -s x x
diff -a x y; echo 1 > t
diff x t; echo "= $?"
## stdout-json: "Binary files x and y differ\n= 1\nFiles x and y differ\nFiles x and x are identical\n1c1\n< a\u0000b\n\\ No newline at end of file\n---\n> a\u0000c\n\\ No newline at end of file\nBinary files x and t differ\n= 1\n"

#### diff and cmp, part 28
exec 2>&1
printf 'a\0b' > x; printf 'a\0c' > y
cmp x y
cmp -l x y
cmp -b x y
cmp -lb x y
## STDOUT:
x y differ: byte 3, line 1
3 142 143
x y differ: byte 3, line 1 is 142 b 143 c
3 142 b    143 c
## END
## status: 1

#### diff and cmp, part 29
exec 2>&1
printf 'ab\ncd\nef' > c1; printf 'ab\ncX\neY' > c2; printf x > nn; : > e
cmp c1 c2
cmp -l c1 c2
cmp --verbose --print-bytes c1 c2
cmp -s c1 c2; echo $?
cmp -b c1 c2
## STDOUT:
c1 c2 differ: byte 5, line 2
5 144 130
8 146 131
5 144 d    130 X
8 146 f    131 Y
1
c1 c2 differ: byte 5, line 2 is 144 d 130 X
## END
## status: 1

#### diff and cmp, part 30
exec 2>&1
printf 'ab\ncd\nef' > c1; printf 'ab\ncX\neY' > c2; printf x > nn; : > e
cmp -i 4 c1 c2
cmp -i 4:5 c1 c2
cmp -n 4 c1 c2; echo $?
cmp c1 c2 5 5
cmp c1 c2 1kB
## STDOUT:
c1 c2 differ: byte 1, line 1
c1 c2 differ: byte 1, line 1
0
c1 c2 differ: byte 3, line 2
cmp: EOF on c1 which is empty
## END
## status: 1

#### diff and cmp, part 31
exec 2>&1
printf 'ab\ncd\nef' > c1; printf 'ab\ncX\neY' > c2; printf x > nn; : > e
cmp e c1
cmp c1 nn
cmp -n 0 c1 nn; echo $?
cmp c1 c1; echo $?
cmp c1 < c2
## STDOUT:
cmp: EOF on e which is empty
c1 nn differ: byte 1, line 1
0
0
c1 - differ: byte 5, line 2
## END
## status: 1

#### diff and cmp, part 32
exec 2>&1
printf 'ab\ncd\nef' > c1; printf 'ab\ncX\neY' > c2; printf x > nn; : > e
cmp - c1 < c2
cmp c1 - < c1; echo $?
## STDOUT:
- c1 differ: byte 5, line 2
0
## END

#### diff and cmp, part 33
exec 2>&1
echo a > f
cmp
cmp -i x f f
cmp -n x f f
cmp -l -s f f
cmp f f 1 2 3
## STDOUT:
cmp: missing operand after 'cmp'
cmp: Try 'cmp --help' for more information.
cmp: invalid --ignore-initial value 'x'
cmp: Try 'cmp --help' for more information.
cmp: invalid --bytes value 'x'
cmp: Try 'cmp --help' for more information.
cmp: options -l and -s are incompatible
cmp: Try 'cmp --help' for more information.
cmp: extra operand '3'
cmp: Try 'cmp --help' for more information.
## END
## status: 2

#### diff and cmp, part 34
exec 2>&1
echo a > f
cmp f nofile; echo $?
cmp -s f nofile; echo $?
cmp --foo f
cmp -i 1: f f
cmp f f x
## STDOUT:
cmp: nofile: No such file or directory
2
2
cmp: unrecognized option '--foo'
cmp: Try 'cmp --help' for more information.
cmp: invalid --ignore-initial value ''
cmp: Try 'cmp --help' for more information.
cmp: invalid --ignore-initial value 'x'
cmp: Try 'cmp --help' for more information.
## END
## status: 2

#### diff and cmp, part 35
exec 2>&1
echo a > f
mkdir d
cmp d f
printf 'ab' > g
cmp f g
cmp -l f g
## STDOUT:
cmp: d: Is a directory
f g differ: byte 2, line 1
2  12 142
## END
## status: 1

#### diff and cmp, part 36
exec 2>&1
echo a > f
printf 'a\nb' > h
cmp f h
cmp -l f h
printf 'a\200\001\177' > i
printf 'a\201\002x' > j
## STDOUT:
cmp: EOF on f after byte 2, line 1
cmp: EOF on f after byte 2
## END

#### diff and cmp, part 37
exec 2>&1
echo a > f
cmp -lb i j
cmp -b i j
seq 2000 > big
sed 's/1999/1998/' big > big2
cmp big big2
## STDOUT:
cmp: i: No such file or directory
cmp: i: No such file or directory
big big2 differ: byte 8887, line 1999
## END
## status: 1

#### diff and cmp, part 38
exec 2>&1
echo a > f
cmp -l big big2
cmp -bl big big2
## STDOUT:
cmp: big: No such file or directory
cmp: big: No such file or directory
## END
## status: 2

#### diff: hunks of files with many equal lines, 1
exec 2>&1
printf %s $'\n' > A; printf %s $'d\n\nd\nc\n\nb\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff --suppress-blank-empty -u A B
printf %s $'b\nb\ne\n' > A; printf %s $'b\nb\nd\ne\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -n A B
printf %s $'b\na\nb\na\nb\nb\na\nc\na\nc\nc\nb\nb\nc\nb\nc\nb\nc\nb\na\n' > A; printf %s $'b\na\nb\na\nb\nb\na\nc\na\nc\nc\nb\nb\nc\nb\nc\nb\nc\nb\na\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -e A B
printf %s $'\n z \nX Y\n\nx  y\nx y\naa\nX Y\nx y\n{\n z \nbb\nX Y\naa\n}\n\n{\n}\nx  y\nx  y\nX Y\nbb\n{\nX Y\nx  y\n\tz\n\n{\nx  y\n\tz\n\nx  y\nx y\nx  y\n}\n{\nbb\n{\n{\n}\n}\naa\nX Y\n z \n{\n\n\naa\n{\nx  y\n\tz\nx y\n z \n z \nx y\n{\n\tz\n z \naa\nX Y\n' > A; printf %s $'\n z \nX Y\nbb\n\n}\nx  y\nx y\nX Y\n\tz\n{\n z \nbb\nX Y\naa\n}\n\n{\nx  y\nx  y\nX Y\n z \nX Y\nbb\n{\nX Y\nx  y\n\n{\nx  y\n\tz\n\nx  y\nx y\nx  y\n}\n{\nbb\n{\n{\n}\n}\naa\nX Y\n z \n{\n\n\naa\n{\nx  y\n\tz\nx y\nX Y\n z \n}\n z \nx y\nX Y\n\tz\n z \naa\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -a A B
printf %s $'\tz' > A; printf %s $'\tz\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -u A B
printf %s $'bb\n\n\tz\n' > A; printf %s $'bb\n\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -B A B
printf %s $'b\nc\na\na\nc\nb\nb\nc\na\na\nb\nb\nb\na\nc\nc\nb\nb\nc\nb\nb\na\na\na\na\nb\na\nb\na\nb\nc\nc\na\nb\nc\nb\nc\na\nc\na\nb\nc\na\nb\na\nb\nc\nb\na\nc\nb\nb\nb\nc\na\nc\na\na\na\na\na\nc\nb\nc\na\nc\nc\nb\nc\nb\na\nc\nc\na\na\na\nc\nc\na\nc\nc\na\nb\na\na\na\nb\na\nb\nc\na\nc\nb\nb\nc\nb\na\na\nc\nb\nb\nc\nc\nc\nb\nc\na\nc\na\nc\nc\na\nb\na\nc\na\na\na\na\nb\nc\nc\na\nc\na\nb\nc\nc\nc\nc\nb\na\nc\na\na\na\nb\na\na\nc\nb\nc\na\na\nb\nb\nc\nc\nc\nc\na\nc\nb\nb\nc\nc\nb\nc\na\nc\nc\nb\nc\na\nb\na\nb\na\nb\nb\nb\na\nc\na\nb\na\na\nc\nb\na\na\nc\nc\nc\nb\na\nb\na\nb\na\nc\na\nb\nb\na\nc\na\na\nc\nb\n' > A; printf %s $'b\nc\na\na\nb\nb\nc\na\na\nb\nb\nb\na\nc\nc\nb\nb\nc\nb\nb\na\na\na\na\nb\na\nb\na\nb\nc\nc\na\nb\nc\nb\nc\na\nc\na\nb\nc\na\nb\na\nb\nc\nb\na\nc\nb\nb\nb\nc\na\nc\na\na\na\na\na\nc\nb\nc\na\nc\nc\nb\nc\nb\na\nc\nc\na\na\na\nc\nc\na\nc\nc\na\na\nb\na\na\na\nb\na\nb\nc\na\nc\nb\nb\nc\nb\na\na\nb\nb\nc\nc\nc\nb\nc\na\na\nc\nc\na\nb\na\nc\na\na\na\nnew\na\nb\nc\nc\na\nc\na\nb\nc\nc\nc\nc\nb\na\nc\na\na\na\nb\na\na\nc\nb\nc\na\na\nb\nb\nc\nc\nc\nc\na\nc\nb\nb\nc\nc\nb\nc\na\nc\nc\nc\nb\nc\na\nb\na\nb\na\nb\nb\nb\na\nc\na\nb\na\na\nc\nb\na\na\nc\nc\nc\nb\na\nb\na\nb\na\nc\na\nb\nb\na\nc\na\na\nc\nb' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -y --suppress-common-lines A B
printf %s $'' > A; printf %s $'' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -U0 A B
## STDOUT:
--- A	2001-02-03 04:05:06.789000000 +0000
+++ B	2001-02-03 04:05:06.789000000 +0000
@@ -1 +1,6 @@
+d

+d
+c
+
+b
a2 1
d
3a4
> bb
4a6
> }
7d8
< aa
9c10
< x y
---
> 	z
18d18
< }
21a22,23
>  z 
> X Y
26d27
< 	z
52a54
> X Y
53a56
> }
56c59
< {
---
> X Y
60d62
< X Y
--- A	2001-02-03 04:05:06.789000000 +0000
+++ B	2001-02-03 04:05:06.789000000 +0000
@@ -1 +1 @@
-	z
\ No newline at end of file
+	z
3d2
< 	z
c							      <
							      >	a
c							      <
c							      <
							      >	new
							      >	c
b							      /	b
## END

#### diff: hunks of files with many equal lines, 2
exec 2>&1
printf %s $'d\n' > A; printf %s $'' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -U0 A B
printf %s $'a\nb\nc\nb\nb\nc\na\na' > A; printf %s $'a\nc\nc\nc\na\nc\nb\na\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -q A B
printf %s $'\tz\nx  y\n\tz\n\n}\n}\nx y\n}\n' > A; printf %s $'\nX Y\n\naa\nx  y\n\n}\naa\n\tz\n z \n}\n{\nx  y\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -y A B
printf %s $'c\na\nb\na\nb\nb\nc\na\n' > A; printf %s $'c\na\nb\na\nb\nb\nc\na\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -F ^[ab] -c A B
printf %s $'\nb\nc\ne\nd\ne\nb\na\ne\nd\ne\n\ne\ne\nd\nb\nd\nd\nd\na\ne\nd\ne\ne\ne\ne\nb\na\na\na\nb\ne\nc\na\n\n\nd\na\ne\na\ne\nd\ne\nb\n\nc\na\n\na\ne\nd\nd\na\ne\nd\na\ne\ne\n\nc\n' > A; printf %s $'\nb\nc\ne\nd\ne\nb\na\ne\nd\ne\n\ne\ne\nd\nb\nd\nd\nd\na\ne\nd\ne\ne\ne\ne\nb\na\na\na\nb\ne\nc\na\n\n\nd\na\ne\na\ne\nd\ne\nb\n\nc\na\n\na\ne\nd\nd\na\ne\nd\na\ne\ne\n\nc\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -y --suppress-common-lines A B
printf %s $'X Y\nX Y\nx  y\nbb\nX Y\n\naa\n z \n}\nbb\n z \n{\nx y\n\n\n z \n z \n{\naa\nX Y\naa\nX Y\n\nbb\n}\nX Y\n\n\tz\n\nX Y\nX Y\nX Y\nbb\n\tz\n}\n\nbb\nX Y\naa\n\nX Y\nbb\n\tz\nX Y\n\nx  y\n}\n}\nbb\n z \nbb\n{\n\tz\n\nx y\n{\n z \n\tz\n\nbb\n' > A; printf %s $'X Y\nX Y\nx  y\nbb\nX Y\n\nnew\naa\n z \n}\nx y\naa\n z \n{\nx y\n\n\n z \n z \n}\n{\naa\nX Y\naa\nx  y\nX Y\n\naa\nbb\n}\nX Y\n\n\tz\n\nX Y\nX Y\nX Y\naa\nbb\n\n}\n\nbb\nX Y\naa\n\nx  y\nX Y\nX Y\n\tz\nX Y\nx  y\nx  y\n}\n}\n\tz\n z \nbb\nx y\n{\n\tz\n\nx y\n{\n z \n\tz\n\nbb\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -q A B
printf %s $'c\nb\nc\nc\na\nc\na\na\nc\nb\nb\nc\na\nc\nb\nb\na\nc\na\na\nb\nb\nb\nb\nb\nb\nc\nc\nc\nb\nb\nc\na\nb\nb\nc\nc\nb\na\na\nc\na\na\na\nc\nb\nc\na\nb\nb\nb\nb\na\nc\na\na\na\na\nb\nc\na\nb\na\nb\nb\nc\na\na\nc\nb\nb\nb\nc\nc\na\nb\nb\nb\na\nb\nb\nc\nb\na\nc\nc\nc\nc\na\na\nb\na\nb\nb\nc\nb\nb\nb\na\na\na\nb\nc\nb\nc\nb\na\na\nb\nc\nb\nb\na\na\na\na\na\nc\nc\na\nc\nc\nc\nb\na\nc\na\na\na\na\nc\na\nc\nc\nb\na\nc\nb\nc\nc\nb\nc\na\na\na\nb\nc\nc\na\nb\nb\na\nc\na\na\nc\nb\nb\nb\nb\nc\na\nb\nc\na\nc\na\na\nb\nc\nc\nb\na\na\na\nb\nc\nc\nb\na\nb\na\nc\nb\nb\na\nb\na\nc\nb\nc\nb\nb\nc\nb\na\na\nb\nc\nc' > A; printf %s $'c\nb\nc\nc\na\nc\na\na\nc\nb\nb\nc\na\nc\nb\nb\na\nc\na\na\nb\nb\nb\nb\nb\nb\nc\nc\nc\nb\nb\nc\na\nb\nb\nc\nc\nb\na\na\nc\na\na\na\nc\nb\nc\na\nb\nb\nb\nb\na\nc\na\na\na\na\nb\nc\na\nb\na\nb\nb\nc\na\na\nc\nb\nb\nb\nc\nc\na\nb\nb\nb\na\nb\nb\nc\nb\na\nc\nc\nc\nc\na\na\nb\na\nb\nb\nc\nb\nb\nb\na\na\na\nb\nc\nb\nc\nb\na\na\nb\nc\nb\nb\na\na\na\na\na\nc\nc\na\nc\nc\nc\nb\na\nc\na\na\na\na\nc\na\nc\nc\nb\na\nc\nb\nc\nc\nb\nc\na\na\na\nb\nc\nc\na\nb\nb\na\nc\na\na\nc\nb\nb\nb\nb\nc\na\nb\nc\na\nc\na\na\nb\nc\nc\nb\na\na\na\nb\nc\nc\nb\na\nb\na\nc\nb\nb\na\nb\na\nc\nb\nc\nb\nb\nc\nb\na\na\nb\nc\nc\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -B A B
printf %s $'a\nb\nb\na\nc\nb\nc\na\n' > A; printf %s $'b\nb\na\nc\nb\nc\na\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -d A B
## STDOUT:
--- A	2001-02-03 04:05:06.789000000 +0000
+++ B	2001-02-03 04:05:06.789000000 +0000
@@ -1 +0,0 @@
-d
Files A and B differ
	z						      |
							      >	X Y
							      >
							      >	aa
x  y								x  y
	z						      <

}								}
							      >	aa
							      >		z
							      >	 z 
}								}
x y							      |	{
}							      |	x  y
Files A and B differ
200c200
< c
\ No newline at end of file
---
> c
1d0
< a
## END
## status: 1

#### diff: hunks of files with many equal lines, 3
exec 2>&1
printf %s $'a\nb\na\nc\na\na\nb\nb\nc\nb\nc\na\na\na\nb\na\na\nc\nc\nc' > A; printf %s $'b\na\nc\na\nb\nb\nb\nb\na\na\nc\nb\na\nb\nc\nb\na\nb\nb\nc\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -B -u A B
printf %s $'c\nb\na\nb\na\nb\na\na\nb\na\nc\na\nc\nb\nb\nb\nb\nc\na\nb\nc\nc\nc\nb\nb\nb\na\nc\nc\nc\na\na\na\na\nb\nc\nb\nb\nb\nb\nb\na\nb\na\na\nc\nb\nc\na\nc\na\nb\nb\nb\nb\nc\na\nc\na\nb\na\na\nb\na\nc\na\nb\nc\nc\nb\na\nb\na\na\nb\nc\na\na\na\nb\nb\nc\nb\na\na\na\nb\nb\nc\nc\na\nc\nc\nc\na\nb\nb\nb\nc\nb\nb\nb\nc\nb\na\nb\na\na\na\na\na\nb\nc\na\nb\na\nb\nb\na\nc\nc\na\nc\na\nc\nb\na\na\na\nb\na\nb\nb\na\nb\na\na\na\na\nc\nc\na\na\nb\nc\na\nb\nc\nb\nc\na\na\nc\nc\nc\nc\nb\na\na\nb\nb\na\na\na\nb\na\nc\nc\nc\na\na\nb\nb\nc\nb\na\nc\nb\na\na\na\nb\nc\nb\na\nb\na\nb\nc\nc\na\nc\nc\na\nc\na\nb\nc\nb\nb\n' > A; printf %s $'c\nb\na\nb\na\nb\na\na\nb\na\nc\na\nc\nb\nb\nb\nb\nc\na\nb\nc\nc\nc\nb\nb\nb\na\nc\nc\nc\na\na\na\na\nb\nc\nb\nb\nb\nb\nb\na\nb\na\na\nc\nb\nc\na\nc\na\nb\nb\nb\nb\nc\na\nc\na\nb\na\na\nb\na\nc\na\nb\nc\nc\nb\na\nb\na\na\nb\nc\na\na\na\nc\nb\nc\nb\na\na\na\nb\nb\nc\nc\na\nc\nc\nc\na\nb\nb\nb\nc\nb\nb\nb\nc\nb\na\nb\na\na\na\na\nb\nc\na\nb\na\nb\nb\na\nc\nc\na\nc\na\nc\nb\na\na\na\nb\na\nb\nb\na\nb\na\na\na\na\nc\nc\na\na\nb\nc\na\nb\nc\nb\nc\na\na\nc\nc\nc\nc\nb\na\na\nb\nb\na\na\na\nb\na\nc\nc\nc\na\na\nb\nb\nc\nb\na\nc\nb\na\na\na\nb\nc\nb\na\nb\na\nb\nc\nc\na\nc\nc\na\nc\na\nb\nc\nb\nb\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -u -p A B
printf %s $'x  y\n' > A; printf %s $'X Y\nnew\n}\nnew\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -B A B
printf %s $'d\n' > A; printf %s $'\nd' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -B A B
printf %s $'c\na\nc\nb\na\nb\nc\nb\nc\nc\nb\nc\nb\nb\nc\na\nb\nb\nc\nb\n' > A; printf %s $'c\na\nc\nb\na\nc\nb\nc\nc\nb\nc\nb\nb\nc\nb\nb\nc\nb\nnew\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -i -u A B
printf %s $'a\na\nb\nc\n\nc\na\n' > A; printf %s $'a\na\na\n\nmod\na\ne\n\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -C1 A B
printf %s $'b' > A; printf %s $'b\nc\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff --suppress-blank-empty -u A B
printf %s $'c\nb\na\n' > A; printf %s $'b\na\nmod\nb' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -U1 A B
## STDOUT:
--- A	2001-02-03 04:05:06.789000000 +0000
+++ B	2001-02-03 04:05:06.789000000 +0000
@@ -1,20 +1,20 @@
-a
 b
 a
 c
 a
-a
 b
 b
-c
 b
-c
-a
+b
 a
 a
+c
 b
 a
-a
+b
 c
+b
+a
+b
+b
 c
-c
\ No newline at end of file
--- A	2001-02-03 04:05:06.789000000 +0000
+++ B	2001-02-03 04:05:06.789000000 +0000
@@ -77,7 +77,7 @@ c
 a
 a
 a
-b
+c
 b
 c
 b
@@ -107,7 +107,6 @@ b
 a
 a
 a
-a
 a
 b
 c
1c1,4
< x  y
---
> X Y
> new
> }
> new
1c1,2
< d
---
> 
> d
\ No newline at end of file
--- A	2001-02-03 04:05:06.789000000 +0000
+++ B	2001-02-03 04:05:06.789000000 +0000
@@ -3,7 +3,6 @@
 c
 b
 a
-b
 c
 b
 c
@@ -13,8 +12,8 @@
 b
 b
 c
-a
 b
 b
 c
 b
+new
*** A	2001-02-03 04:05:06.789000000 +0000
--- B	2001-02-03 04:05:06.789000000 +0000
***************
*** 2,7 ****
  a
! b
! c
  
! c
  a
--- 2,8 ----
  a
! a
  
! mod
  a
+ e
+ 
--- A	2001-02-03 04:05:06.789000000 +0000
+++ B	2001-02-03 04:05:06.789000000 +0000
@@ -1 +1,2 @@
-b
\ No newline at end of file
+b
+c
--- A	2001-02-03 04:05:06.789000000 +0000
+++ B	2001-02-03 04:05:06.789000000 +0000
@@ -1,3 +1,4 @@
-c
 b
 a
+mod
+b
\ No newline at end of file
## END
## status: 1

#### diff: hunks of files with many equal lines, 4
exec 2>&1
printf %s $'e\n\ne\nc\nc\n\nc\nd\nb\nc\nc\na\n\nb\nb\nd\ne\na\nc\nd\n' > A; printf %s $'b\nc\nd\ne\n\n\nd\nc\na\nb\n\nb\nd\ne\na\na\na\na\nd\nc\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -y --suppress-common-lines A B
printf %s $'c\nd\nb\nb\nc\nd\n\nb\nb\na\nb\ne\nb\n\na\na\ne\nb\ne\nc\n' > A; printf %s $'a\nd\nb\nb\nc\nd\n\nb\nb\na\nb\ne\nb\n\na\na\ne\ne\ne\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff --normal -N A B
printf %s $'a\n' > A; printf %s $'a\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -e A B
printf %s $'' > A; printf %s $'' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -s A B
printf %s $'a\n' > A; printf %s $'a\na\nc\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -q A B
printf %s $'\tz\n\n\n}\nbb\n\tz\naa\n{\n\n}\n}\n{\nx y\n}\nx  y\nx y\n z \n}\nx  y\n\tz\nX Y\nX Y\n\tz\naa\naa\nx  y\n}\n z \n\n}\nx  y\n z \n z \nbb\n z \n{\n{\naa\naa\nbb\nbb\n z \n{\nx y\n{\naa\naa\naa\n{\naa\nbb\naa\nbb\n z \nx y\n}\n\tz\nbb\nx  y\nbb\n}\n}\n}\nbb\naa\naa\nbb\n\nX Y\nbb\n{\nbb\n}\n\nx y\nx y\nx  y\n\naa\nx y\n\n\naa\nx y\nx y\n z \n\tz\nX Y\n\n z \naa\nx  y\naa\nx  y\n\tz\nbb\nx y\nX Y\naa\n\tz\n z \n}\nbb\n z \n\n{\nx  y\naa\n\tz\n}\n\naa\naa\nx y\nX Y\nbb\nX Y\n{\nX Y\n z \nx y\n\tz\n\n z \n{\n\n}\n}\nX Y\n{\nbb\nbb\nX Y\n\tz\nbb\nx y\nx y\nbb\nx  y\nx  y\nbb\nx  y\naa\nx y\n}\n\n\nx  y\n\tz\n\tz\n{\nx  y\n}\nX Y\n{\n\tz\n z \n z \naa\nx y\n z \nx y\n\tz\n{\nX Y\n\tz\nx y\n{\nX Y\nX Y\n\n z \n}\n{\nx y\nX Y\n}\n\tz\n}\n\n\n z \n{\n{\n}\nx y\n z \n\tz\nx y\n{\n}\nx y\n}\n\nbb\n{\nbb\n}\nx  y\n{\n' > A; printf %s $'\tz\n\n\n}\nbb\n\tz\naa\n{\n\n}\n}\n{\nx y\n}\nx  y\nx y\n z \n}\nx  y\n\tz\nX Y\nX Y\n\tz\naa\naa\nx  y\n}\n z \n\n}\nx  y\n z \n z \nbb\n z \n{\n{\naa\naa\nbb\nbb\n z \n{\nx y\n{\naa\naa\naa\n{\naa\nbb\naa\nbb\n z \nx y\n}\n\tz\nbb\nx  y\nbb\n}\n}\n}\nbb\naa\naa\nbb\n\nX Y\nbb\n{\nbb\n}\n\nx y\nx y\nx  y\n\naa\nx y\n\n\naa\nx y\nx y\n z \n\tz\nX Y\n\n z \naa\nx  y\naa\nx  y\n\tz\nbb\nx y\nX Y\naa\n\tz\n z \n}\nbb\n z \n\n{\nx  y\naa\n\tz\n}\n\naa\naa\nx y\nX Y\nbb\nX Y\n{\nX Y\n z \nx y\n\tz\n\n z \n{\n\n}\n}\nX Y\n{\nbb\nbb\nX Y\n\tz\nbb\nx y\nx y\nbb\nx  y\nx  y\nbb\nx  y\naa\nx y\n}\n\n\nx  y\n\tz\n\tz\n{\nx  y\n}\nX Y\n{\n\tz\n z \n z \naa\nx y\n z \nx y\n\tz\n{\nX Y\n\tz\nx y\n{\nX Y\nX Y\n\n z \n}\n{\nx y\nX Y\n}\n\tz\n}\n\n\n z \n{\n{\n}\nx y\n z \nx y\n{\n}\nx y\n}\n\nbb\n{\nbb\n}\nx  y\n{\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -U1 A B
printf %s $'\n' > A; printf %s $'c\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -y --left-column -W 50 A B
printf %s $'d\nd\ne\ne\n\nb\ne\ne\ne\ne\ne\nd\nb\ne\nb\ne\na\n\n\nc\nc\ne\ne\na\n\nb\n\ne\ne\ne\nb\nc\n\n\n\na\nd\n\nd\ne\ne\nb\ne\nc\na\n\n\na\na\nc\nd\nb\nb\ne\nb\nd\nc\na\nd\n\n' > A; printf %s $'d\nd\ne\ne\n\nb\ne\ne\ne\ne\ne\nd\nb\ne\nb\ne\ne\na\n\n\nc\nc\n\ne\ne\na\n\nb\n\ne\ne\ne\nd\nb\nc\n\n\n\na\nd\n\nd\ne\ne\nb\nb\ne\nc\na\n\n\na\na\nnew\nc\nd\nb\nb\ne\nb\nc\na\nd\n\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -b -u A B
## STDOUT:
							      >	b
							      >	c
							      >	d
e							      <
c							      <
c							      <
c							      <
b							      <
c							      <
							      <
							      >
c							      |	a
							      >	a
							      >	a
							      >	c
1c1
< c
---
> a
18d17
< b
20c19
< c
---
> e
Files A and B are identical
Files A and B differ
--- A	2001-02-03 04:05:06.789000000 +0000
+++ B	2001-02-03 04:05:06.789000000 +0000
@@ -187,3 +187,2 @@
  z 
-	z
 x y
		      |	c
--- A	2001-02-03 04:05:06.789000000 +0000
+++ B	2001-02-03 04:05:06.789000000 +0000
@@ -14,11 +14,13 @@
 e
 b
 e
+e
 a
 
 
 c
 c
+
 e
 e
 a
@@ -28,6 +30,7 @@
 e
 e
 e
+d
 b
 c
 
@@ -40,6 +43,7 @@
 e
 e
 b
+b
 e
 c
 a
@@ -47,13 +51,13 @@
 
 a
 a
+new
 c
 d
 b
 b
 e
 b
-d
 c
 a
 d
## END
## status: 1

#### diff: hunks of files with many equal lines, 5
exec 2>&1
printf %s $'a\na\na\n\n\ne\ne\ne' > A; printf %s $'a\na\n\n\ne\ne\nd\ne' > B; touch -d '2001-02-03 04:05:06.789' A B; diff --suppress-blank-empty -u A B
printf %s $'a\n' > A; printf %s $'a\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -y --suppress-common-lines A B
printf %s $'c\nc\nb\n' > A; printf %s $'c\nc\nb\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -b -u A B
printf %s $'e\n' > A; printf %s $'' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -F ^[ab] -c A B
printf %s $'' > A; printf %s $'b\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -s A B
printf %s $'b\nb\n\nd\nb\nd\ne\nd\na\ne\nd\ne\nc\nb\n\ne\nb\nd\na\ne\n\ne\na\nd\na\nc\n\nb\nb\n\n\nd\na\n\n\nb\ne\n\nb\n\nb\nd\nd\ne\na\nb\nc\n\ne\nd\n\ne\nc\n\nc\n\n\ne\na\nb\ne\nc\ne\ne\na\na\nd\na\ne\ne\nc\na\nd\n\n\nb\na\nb\ne\n\ne\nb\nc\na\ne\nc\nc\n\nd\nd\nb\nc\n\nc\n\nc\nd\na\nc\nc\nc\n\n\nc\nd\nc\nd\nc\nb\ne\n\na\nc\nb\nc\ne\nc\nb\nd\ne\na\na\n\ne\nd\n\nd\nd\na\n\nc\na\na\na\nb\n\nd\ne\na\nd\nd\nd\n\nd\nb\ne\ne\ne\ne\nd\ne\na\nb\na\ne\ne\n\ne\nb\na\ne\nb\na\n\na\ne\na\nc\nb\nc\nd\ne\nc\nc\nb\n\na\nc\na\n\nd\ne\nd\na\n\nd\nd\na\na\n\nd\ne\n\n\na\na\ne\n\nd\nd\n' > A; printf %s $'b\nb\nd\nb\nd\ne\nd\na\ne\nd\ne\nc\nc\nb\n\ne\nb\nd\na\ne\n\na\nb\na\nc\nb\nb\n\n\nd\na\n\nb\n\n\nb\nb\nd\nd\ne\na\nb\nc\n\ne\nd\n\ne\nc\n\nc\n\n\ne\na\nb\ne\nc\ne\ne\na\na\nd\na\ne\ne\nc\na\nd\n\n\nb\na\nb\ne\n\ne\nb\nc\na\ne\nc\nc\n\nd\nd\nb\nc\n\nc\n\nc\nd\na\nc\nc\nc\n\n\nc\nd\nc\nd\nc\nb\ne\n\na\nc\nb\nc\ne\nc\nb\nd\ne\na\nb\nmod\n\ne\nd\n\nd\nd\na\n\nc\na\na\na\nb\n\nd\ne\na\nd\nd\nd\n\nd\nb\ne\ne\ne\ne\ne\nd\ne\na\nb\na\ne\ne\n\ne\nb\na\na\nb\na\n\na\ne\na\nc\nb\nc\nd\ne\nc\nc\nb\n\na\nc\na\n\nd\ne\nd\n\nd\nd\nd\na\ne\na\n\nd\ne\n\n\na\na\ne\n\nd\nd' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -e A B
printf %s $'' > A; printf %s $'' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -y A B
printf %s $'c\ne\nd\n' > A; printf %s $'c\nd\ne\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -y -W 60 A B
## STDOUT:
--- A	2001-02-03 04:05:06.789000000 +0000
+++ B	2001-02-03 04:05:06.789000000 +0000
@@ -1,8 +1,8 @@
 a
 a
-a


 e
 e
+d
 e
\ No newline at end of file
*** A	2001-02-03 04:05:06.789000000 +0000
--- B	2001-02-03 04:05:06.789000000 +0000
***************
*** 1 ****
- e
--- 0 ----
0a1
> b
188a
e
.
187a
d
.
184d
161c
a
.
149a
e
.
122c
b
mod
.
41a
b
.
39d
37d
35d
27d
24c
b
.
22d
13a
c
.
3d
diff: B: No newline at end of file

c				c
e			     <
d				d
			     >	e
## END
## status: 1

#### diff: hunks of files with many equal lines, 6
exec 2>&1
printf %s $'c\na\nc\n' > A; printf %s $'c\nc\nc\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -y -W 60 A B
printf %s $'\n z \nx  y\n}\nx  y\nx  y\nx  y\n z \n}\nX Y\n\naa\nx y\n\n\nx  y\n{\n z \naa\n\n{\n z \n{\n\n\tz\nX Y\nx y\n\tz\nbb\n\tz\n\tz\nX Y\nx  y\n}\n}\n\n z \naa\nx  y\nX Y\n}\n\n z \naa\nx  y\nX Y\n\tz\nbb\n\tz\nx y\nbb\n}\nx  y\n z \n\tz\n\n\tz\nx y\nX Y\n\tz\n z \n}\n}\n}\n}\nbb\n{\n\nx y\n z \n z \nx y\nx  y\n\tz\n{\n}\naa\nX Y\nx y\nbb\nx y\nX Y\nbb\n{\nx y\n z \naa\nx y\n\n\tz\n z \naa\nbb\naa\n}\n z \nX Y\n z \n z \n}\n\n\nx  y\nbb\nX Y\n z \n z \n{\n\naa\nx y\n}\n{\nx  y\nbb\naa\naa\naa\n\tz\nx y\nX Y\nX Y\nbb\n z \nx  y\nbb\nbb\n\nx y\n z \n}\nbb\n\tz\nx  y\n{\nX Y\n{\nx y\n}\n}\n{\naa\n\nx y\naa\n\tz\naa\naa\n\n\tz\nX Y\naa\nbb\n{\nx y\naa\n}\n\n z \n z \nX Y\nbb\nX Y\nx y\nx y\n\nx  y\nbb\nx y\nX Y\nx  y\n{\nX Y\n}\n{\naa\nX Y\n}\naa\n{\n}\nbb\n z \nx y\n{\nX Y\nbb\nx  y\naa\nbb\nX Y\nx y\nx y\n}\nX Y\nbb\nx y\n{\nx y\n}\n' > A; printf %s $'\n z \nx  y\n}\nx  y\nx  y\nx  y\n z \n}\nX Y\n\naa\nx y\n\n\nx  y\n{\n z \naa\n\n{\n z \n{\n\n\tz\nX Y\nx y\nx y\n\tz\nbb\n\tz\n\tz\nX Y\nx  y\n}\n}\n\n z \nx  y\n}\n\n z \naa\nx  y\nX Y\n\tz\nbb\n\tz\nx y\nbb\n}\nx  y\n z \n\tz\n\tz\nx y\nX Y\n\tz\n z \n}\nbb\n}\n}\nbb\n{\n\nx y\n z \n z \n z \nx y\nx  y\n\tz\n}\naa\nX Y\nx y\nbb\nx y\nX Y\nbb\n{\nx y\n z \n{\nx y\n\n\tz\n z \naa\nbb\naa\n}\n z \nX Y\n z \n z \n}\n\n\nx  y\nbb\nX Y\n z \n z \n}\n{\n\naa\nx y\n\n{\nx  y\nbb\naa\naa\naa\n\tz\nx y\nX Y\nX Y\n z \nx  y\nbb\nbb\n\nx y\n z \n}\naa\nbb\n\tz\nx  y\n{\nX Y\n{\nx y\n}\n}\n{\naa\n\nx y\naa\n\tz\naa\naa\n\n\tz\nX Y\naa\nbb\n{\nx y\naa\n}\n\n z \n z \nX Y\nbb\nX Y\nx y\nx y\n\nx  y\nbb\nx y\nX Y\nx  y\n{\nX Y\n}\n{\naa\nX Y\n}\naa\n{\n}\nbb\nX Y\n z \nx y\n{\nX Y\nbb\nx  y\naa\nbb\nX Y\nx y\nx y\n}\n}\nX Y\nbb\nx y\n{\nx y\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -E A B
printf %s $'a\nb\nc\nb\nc\na\nb\na\nc\nb\na\nb\nb\na\nb\na\nb\nc\na\na\na\nc\na\nc\na\na\nc\na\na\nc\nc\nb\nb\na\na\na\nc\nc\nc\nc\na\nc\nb\na\na\na\nc\nc\nc\nb\nc\na\nc\nb\nb\nb\nc\nb\na\na\n' > A; printf %s $'c\nb\nc\nc\na\nb\nc\nb\nc\na\na\nb\nc\na\nb\nc\nb\nc\na\nb\na\nc\nb\nb\nc\na\nc\nc\na\na\na\na\na\nc\na\na\na\nb\nb\nc\na\na\na\nc\nc\na\nb\na\nc\nc\nc\nb\nc\na\nc\nb\na\nb\na\nc\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff --suppress-blank-empty -u A B
printf %s $'d\nc\na\na\na\n\nb\nd\nd\nb\nb\nb\ne\nd\n\ne\n\nb\na\ne\n' > A; printf %s $'d\nnew\nc\na\na\na\n\nb\nd\nd\nb\nb\nb\ne\nd\n\ne\na\nb\na\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -q A B
printf %s $'x y\nx  y\n\tz\naa\nx y\n\tz\n{\nx y\n}\nx  y\naa\nx y\nbb\n\tz\n{\nbb\nx y\nx  y\n}\n\tz\naa\n}\n{\nx  y\nx  y\nX Y\naa\naa\naa\n z \n\n z \n\n\tz\naa\n z \nbb\n\nbb\n\tz\naa\nx  y\n}\naa\n\nbb\n\nx y\n{\nbb\naa\n z \n\tz\n\nbb\nX Y\n z \n\tz\n{\nX Y\nbb\n\tz\n{\n\nx  y\n z \n\n\n}\nbb\n\tz\n\nX Y\n z \n z \n}\nx  y\n}\n\tz\nx y\nX Y\n\tz\n\n z \nX Y\nX Y\n\naa\n}\nx y\n}\n}\n\tz\n\tz\nx  y\n z \nx  y\naa\nx y\n{\n}\nx y\n\tz\nx y\nX Y\n\n\n}\n\naa\naa\n{\n\tz\nbb\n z \nx y\nX Y\naa\n\tz\nx  y\nX Y\nx y\nbb\n\tz\n}\n{\nx  y\nx y\nx y\n{\n}\n z \n z \n\n\tz\nbb\nX Y\n\n{\nx  y\nbb\naa\nx  y\n\tz\n z \nbb\nX Y\nx  y\n z \n{\nx  y\n\n z \n z \nbb\nx  y\nX Y\nX Y\n\nx y\n\nx y\nx  y\n\tz\n\tz\n z \nx  y\nx y\naa\nX Y\nx  y\nX Y\n\n{\n\tz\n\n{\nx  y\n z \nx  y\n z \n}\nbb\nx y\nx y\n z \n}\nx y\n}\nx  y\naa\naa\naa\n\n z \nX Y\n\n\tz\n\n\tz\n' > A; printf %s $'x y\nx  y\naa\nx y\n\tz\n{\nx y\n}\nx  y\naa\nx y\nbb\n\tz\n{\nbb\nx y\nx  y\n}\n\tz\naa\n}\n{\nx  y\nx  y\nX Y\naa\naa\naa\n z \n\n z \n\n\tz\naa\n z \nbb\n\nbb\n\tz\naa\nx  y\n}\naa\n\nbb\n\nx y\n{\nbb\naa\n z \n\tz\n\nbb\nX Y\n z \n\tz\n{\nX Y\nbb\n\tz\n{\n\nx  y\n z \n\n\n}\nbb\n\tz\n\nX Y\n z \n z \n}\nx  y\n}\n\tz\nx y\nX Y\n\tz\n\n z \nX Y\nX Y\n\naa\n}\n}\naa\n}\n\tz\n\tz\nx  y\n z \nx  y\naa\nx y\n{\n}\nx y\n\tz\nx y\nX Y\n\n\n}\n\naa\n{\n\tz\nbb\n z \nx y\nX Y\naa\n\tz\nx  y\nX Y\nx y\nbb\n\tz\n}\n{\nx  y\nx y\nx y\n{\n}\n z \n\tz\n\n\tz\nbb\n\n{\nx  y\nbb\naa\nx  y\n\tz\n z \nbb\nX Y\nx  y\n z \n{\nx  y\n\n z \n z \nbb\nx  y\nX Y\nX Y\n\nx y\n\nx y\nx  y\n\tz\n\tz\n z \nx  y\nx y\naa\nX Y\nx  y\nX Y\n\n{\n\tz\n\n{\nx  y\n z \nx  y\n z \n}\nbb\nx y\nx y\n z \n}\nx y\n}\nx  y\naa\naa\naa\n\n z \nX Y\n\n\tz\n\n\tz\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -y -W 60 A B
printf %s $'b\nb\nb\nc\nc\nb\nc\nc\n' > A; printf %s $'c\nnew\nnew\nc\na\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -b -u A B
printf %s $'\tz\n{\n z \n}\nx  y\n z \nbb\n{\n{\n\tz\n\tz\nbb\naa\nbb\nbb\n{\n\tz\nX Y\nX Y\n z \n' > A; printf %s $'\tz\nmod\n z \n}\nx  y\n z \nbb\nx y\n{\n{\n\tz\n\tz\nbb\naa\nbb\nbb\n{\n\tz\nX Y\nx y\nX Y\n z \n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -n A B
printf %s $'\n' > A; printf %s $'d\na\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -U0 A B
## STDOUT:
c				c
a			     |	c
c				c
27a28
> x y
38d38
< aa
40d39
< X Y
56d54
< 
63c61
< }
---
> bb
71a70
>  z 
75d73
< {
87c85
< aa
---
> {
107a106
> }
112c111
< }
---
> 
123d121
< bb
131a130
> aa
182a182
> X Y
194a195
> }
200d200
< }
--- A	2001-02-03 04:05:06.789000000 +0000
+++ B	2001-02-03 04:05:06.789000000 +0000
@@ -1,49 +1,51 @@
+c
+b
+c
+c
 a
 b
 c
 b
 c
 a
-b
 a
-c
 b
+c
 a
 b
+c
 b
+c
 a
 b
 a
+c
+b
 b
 c
 a
+c
+c
 a
 a
-c
 a
-c
 a
 a
 c
 a
 a
-c
-c
+a
 b
 b
+c
 a
 a
 a
 c
 c
-c
-c
 a
-c
 b
 a
-a
-a
 c
 c
 c
@@ -52,9 +54,7 @@
 a
 c
 b
-b
-b
-c
-b
 a
+b
 a
+c
Files A and B differ
x y				x y
x  y				x  y
	z		     <
aa				aa
x y				x y
	z				z
{				{
x y				x y
}				}
x  y				x  y
aa				aa
x y				x y
bb				bb
	z				z
{				{
bb				bb
x y				x y
x  y				x  y
}				}
	z				z
aa				aa
}				}
{				{
x  y				x  y
x  y				x  y
X Y				X Y
aa				aa
aa				aa
aa				aa
 z 				 z 

 z 				 z 

	z				z
aa				aa
 z 				 z 
bb				bb

bb				bb
	z				z
aa				aa
x  y				x  y
}				}
aa				aa

bb				bb

x y				x y
{				{
bb				bb
aa				aa
 z 				 z 
	z				z

bb				bb
X Y				X Y
 z 				 z 
	z				z
{				{
X Y				X Y
bb				bb
	z				z
{				{

x  y				x  y
 z 				 z 


}				}
bb				bb
	z				z

X Y				X Y
 z 				 z 
 z 				 z 
}				}
x  y				x  y
}				}
	z				z
x y				x y
X Y				X Y
	z				z

 z 				 z 
X Y				X Y
X Y				X Y

aa				aa
}				}
x y			     <
}				}
			     >	aa
}				}
	z				z
	z				z
x  y				x  y
 z 				 z 
x  y				x  y
aa				aa
x y				x y
{				{
}				}
x y				x y
	z				z
x y				x y
X Y				X Y


}				}

aa				aa
aa			     <
{				{
	z				z
bb				bb
 z 				 z 
x y				x y
X Y				X Y
aa				aa
	z				z
x  y				x  y
X Y				X Y
x y				x y
bb				bb
	z				z
}				}
{				{
x  y				x  y
x y				x y
x y				x y
{				{
}				}
 z 				 z 
 z 			     |		z

	z				z
bb				bb
X Y			     <

{				{
x  y				x  y
bb				bb
aa				aa
x  y				x  y
	z				z
 z 				 z 
bb				bb
X Y				X Y
x  y				x  y
 z 				 z 
{				{
x  y				x  y

 z 				 z 
 z 				 z 
bb				bb
x  y				x  y
X Y				X Y
X Y				X Y

x y				x y

x y				x y
x  y				x  y
	z				z
	z				z
 z 				 z 
x  y				x  y
x y				x y
aa				aa
X Y				X Y
x  y				x  y
X Y				X Y

{				{
	z				z

{				{
x  y				x  y
 z 				 z 
x  y				x  y
 z 				 z 
}				}
bb				bb
x y				x y
x y				x y
 z 				 z 
}				}
x y				x y
}				}
x  y				x  y
aa				aa
aa				aa
aa				aa

 z 				 z 
X Y				X Y

	z				z

	z				z
--- A	2001-02-03 04:05:06.789000000 +0000
+++ B	2001-02-03 04:05:06.789000000 +0000
@@ -1,8 +1,5 @@
-b
-b
-b
-c
-c
-b
 c
+new
+new
 c
+a
d2 1
a2 1
mod
a7 1
x y
a18 1
x y
--- A	2001-02-03 04:05:06.789000000 +0000
+++ B	2001-02-03 04:05:06.789000000 +0000
@@ -1 +1,2 @@
-
+d
+a
## END
## status: 1

#### diff: hunks of files with many equal lines, 7
exec 2>&1
printf %s $'' > A; printf %s $'' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -I ^a A B
printf %s $'aa\n}\nbb\n{\n{\nx y\nx  y\n{\n' > A; printf %s $'aa\n}\nbb\n{\n{\nx y\nx  y\n{\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -C1 A B
printf %s $'\nc\n\ne\na\na\n\nc\nd\nb\n\nb\n\nc\nc\nb\n\na\nc\ne\n' > A; printf %s $'\nc\n\ne\na\na\n\nc\nd\nb\n\nb\n\nc\nc\nb\n\na\nc\ne\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -y A B
printf %s $'c\na\nc\n' > A; printf %s $'c\nb\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -a A B
printf %s $'}\n' > A; printf %s $'' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -d A B
printf %s $'a\nc\nc\na\nc\nb\nc\nb\na\nc\nc\nc\na\nb\na\nb\nc\na\nc\na\na\nb\na\nc\na\na\nc\nb\nc\nb\na\na\nc\nb\na\na\nb\na\nc\nb\nb\nb\nb\nb\nc\nc\na\nb\na\na\nb\nc\nc\nc\nb\nb\na\nc\nc\nc\nb\na\nb\nb\nc\na\na\nb\na\nb\nc\nc\na\nc\nc\na\nb\na\nc\na\nb\na\nb\na\nb\nc\na\nc\nb\nc\nc\na\nc\na\nc\nb\nc\nc\nb\nb\nc\nc\nc\nb\na\na\nc\nb\na\nc\nc\nc\na\na\nc\na\na\nb\na\nb\nc\na\nb\nc\nc\nb\nc\nc\na\nb\nc\na\nb\nb\nb\nb\nc\nc\nc\nc\nc\nc\nb\nc\na\nc\nc\na\nb\nc\nc\na\nb\na\na\nc\nc\nb\na\nc\na\nc\na\nc\nb\na\na\na\nb\nb\nb\na\na\nc\nb\na\na\nc\nc\nb\nc\nb\na\nc\na\na\nc\nc\nb\na\nc\nb\nc\nb\na\nc\na\nc\nc\na\n' > A; printf %s $'a\nc\nc\na\nc\nb\nc\nb\na\nc\nc\nc\na\nb\na\nb\nc\na\nc\na\na\nb\na\nc\na\na\nc\nb\nc\nb\na\nc\nb\na\na\nb\na\nc\nb\nb\nb\nb\nb\nc\nc\na\nb\na\na\nb\nc\nc\nc\nb\nb\na\nc\nc\nc\nb\na\nb\nb\nc\na\na\nb\na\nb\nc\nc\na\nc\nc\na\nb\na\nc\na\nb\na\nb\na\nb\nc\na\nc\nb\nc\nc\na\nc\na\nc\nb\nc\nc\nb\nb\nc\nc\nc\nb\na\na\nc\nb\na\nc\nc\nc\na\na\nc\na\na\nb\na\nb\nc\na\nb\nc\nc\nb\nc\nc\na\nb\nc\na\nb\nb\nb\nb\nc\nc\nc\nc\nc\nc\nb\nc\na\nc\nc\na\nb\nc\nc\na\nb\na\na\nc\nc\nb\na\nc\na\nc\na\nc\nb\na\na\na\nb\nb\nb\na\na\nc\nb\na\na\nc\nc\nb\nc\nb\na\nc\na\na\nc\nc\nb\na\nc\nb\nc\nb\na\na\nc\nc\na\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff --suppress-blank-empty -u A B
printf %s $'b\na\ne\nc\na\nc\n\nb\na\na\nc\nc\nb\na\ne\nc\n\na\nb\nc\n\n\nd\nc\nc\nb\nd\na\na\na\n\n\na\ne\ne\nc\ne\nd\nc\na\ne\n\n\n\nb\nd\nc\na\nc\na\ne\nc\ne\nd\ne\ne\ne\nc\ne\nb\na\nb\ne\na\na\n\nb\nc\nc\nb\ne\nd\ne\nb\na\ne\nc\ne\nd\nc\n\nb\ne\nc\nc\nb\nc\nb\nd\nc\nc\nb\na\na\na\nd\ne\ne\n\na\nb\n\n\n\ne\nb\nc\nd\nd\ne\na\nb\ne\nb\nb\nb\n\ne\n\na\na\n\n\nb\nb\ne\nc\na\na\nd\nd\n\nb\nc\na\ne\na\nd\ne\n\nc\na\n\na\ne\nb\ne\nb\n\nc\na\n\nd\ne\nc\nd\nb\n\na\nd\nc\nd\n\n\nd\ne\nb\n\nd\nd\na\na\ne\ne\nc\nd\ne\nc\nd\nd\n\nc\n\ne\ne\nb\nc\nc\nd\ne\na\nb\nb\ne\ne\n\ne\na\nb\ne' > A; printf %s $'d\ne\nc\ne\n\nb\nd\n\nb\nd\nd\ne\na\ne\nd\nd\nd\na\n\ne\na\n\nb\nd\nd\nd\ne\na\ne\ne\nd\na\n\ne\n\nd\nb\nb\nd\n\na\nb\nc\nd\na\n\nb\na\nc\na\na\ne\nd\nb\n\nc\na\ne\nb\n\na\nd\nb\nd\na\ne\nc\nb\nc\ne\nc\ne\ne\na\nc\na\nb\nc\nd\ne\nd\nc\ne\n\na\nd\nc\na\nc\nd\nc\nd\na\na\ne\nb\nc\nc\nb\ne\n\na\nd\n\na\na\n\na\na\nc\nb\nb\nd\nc\ne\ne\n\nb\nd\nc\nd\ne\nc\n\na\na\nc\nb\n\nd\n\na\na\na\nb\nd\ne\ne\nd\n\n\nb\ne\n\n\nb\nd\nd\na\nc\nc\nd\nb\nc\nb\nd\nd\na\nb\nb\nc\ne\n\nc\nd\n\n\nc\nc\na\nc\nd\n\nc\nb\na\nb\n\nd\na\ne\nb\ne\ne\nb\nc\n\nc\na\nd\nc\nc\nd\nd\nd\nd\nb\ne\na\nd\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -B A B
printf %s $'d\ne\na\nc\nc\nb\nb\ne\na\nc\nc\ne\nc\nd\ne\nb\nc\nd\ne\n\nc\na\ne\nc\ne\nc\n\nd\nc\nb\nb\nc\nb\nb\nb\na\ne\n\n\n\n\nd\nc\nb\nd\na\nb\nc\ne\nc\nc\ne\nd\nd\ne\nc\na\nb\nd\na\n' > A; printf %s $'d\ne\na\nc\nmod\nb\nb\ne\na\nc\nc\ne\nc\nd\ne\nb\nc\nd\ne\n\nc\na\nmod\nc\ne\nc\n\nd\nc\nb\nb\nc\nb\nb\nb\na\ne\nc\n\n\n\n\nd\nc\nb\nd\nb\nc\ne\nc\nc\ne\nd\nd\ne\nc\na\nc\nd\na\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -y --left-column -W 50 A B
## STDOUT:

c								c

e								e
a								a
a								a

c								c
d								d
b								b

b								b

c								c
c								c
b								b

a								a
c								c
e								e
2,3c2
< a
< c
---
> b
1d0
< }
--- A	2001-02-03 04:05:06.789000000 +0000
+++ B	2001-02-03 04:05:06.789000000 +0000
@@ -29,7 +29,6 @@
 c
 b
 a
-a
 c
 b
 a
@@ -193,7 +192,6 @@
 c
 b
 a
-c
 a
 c
 c
1,2c1
< b
< a
---
> d
5,14d3
< a
< c
< 
< b
< a
< a
< c
< c
< b
< a
16d4
< c
18d5
< a
20,22d6
< c
< 
< 
24,25c8
< c
< c
---
> 
27a11,12
> d
> e
29c14,17
< a
---
> e
> d
> d
> d
31a20,21
> e
> a
32a23,27
> b
> d
> d
> d
> e
36,37d30
< c
< e
39d31
< c
41,42d32
< e
< 
43a34
> e
44a36,37
> d
> b
47c40
< c
---
> 
48a42
> b
49a44,47
> d
> a
> 
> b
51d48
< e
52a50,51
> a
> a
55,57c54,55
< e
< e
< e
---
> b
> 
58a57
> a
61a62
> d
63,64c64
< e
< a
---
> d
66c66,67
< 
---
> e
> c
68a70
> e
70d71
< b
72d72
< d
74d73
< b
76d74
< e
77a76,79
> a
> b
> c
> d
81,82d82
< 
< b
83a84,86
> 
> a
> d
84a88
> a
86c90
< b
---
> d
88d91
< b
89a93,96
> a
> a
> e
> b
92a100,101
> e
> 
93a103,104
> d
> 
96,98d106
< d
< e
< e
100a109,110
> a
> c
102,105d111
< 
< 
< 
< e
107,108d112
< c
< d
109a114
> c
111,112d115
< a
< b
114,116d116
< b
< b
< b
117a118,121
> b
> d
> c
> d
118a123
> c
121a127,128
> c
> b
122a130
> d
124,127d131
< b
< b
< e
< c
129a134,135
> a
> b
130a137,138
> e
> e
134,135d142
< c
< a
136a144,148
> 
> 
> b
> d
> d
137a150,151
> c
> c
139,140c153
< e
< 
---
> b
141a155,157
> b
> d
> d
143,145d158
< 
< a
< e
147d159
< e
151,153d161
< a
< 
< d
157d165
< b
158a167,169
> 
> c
> c
160d170
< d
164,166c174,176
< 
< d
< e
---
> c
> b
> a
170,171d179
< d
< a
173a182
> b
175,176d183
< c
< d
177a185
> b
179,180d186
< d
< d
183,186c189,190
< 
< e
< e
< b
---
> a
> d
190,192c194,196
< e
< a
< b
---
> d
> d
> d
195,197d198
< e
< 
< e
199,200c200
< b
< e
\ No newline at end of file
---
> d
d		      (
e		      (
a		      (
c		      (
c		      |	mod
b		      (
b		      (
e		      (
a		      (
c		      (
c		      (
e		      (
c		      (
d		      (
e		      (
b		      (
c		      (
d		      (
e		      (
		      (
c		      (
a		      (
e		      |	mod
c		      (
e		      (
c		      (
		      (
d		      (
c		      (
b		      (
b		      (
c		      (
b		      (
b		      (
b		      (
a		      (
e		      (
		      >	c
		      (
		      (
		      (
		      (
d		      (
c		      (
b		      (
d		      (
a		      <
b		      (
c		      (
e		      (
c		      (
c		      (
e		      (
d		      (
d		      (
e		      (
c		      (
a		      (
b		      |	c
d		      (
a		      (
## END
## status: 1

#### diff: hunks of files with many equal lines, 8
exec 2>&1
printf %s $'' > A; printf %s $'}\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -U1 A B
printf %s $'c\n' > A; printf %s $'c\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -t -u A B
printf %s $'aa\n' > A; printf %s $'new\naa\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -u A B
printf %s $'x  y\n z \nx y\n{\naa\nx  y\naa\nbb\n' > A; printf %s $'{\nx y\naa\n\tz\naa' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -f A B
printf %s $'' > A; printf %s $'' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -u -p A B
printf %s $'{\n' > A; printf %s $'x y\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff --normal -N A B
printf %s $'a\nb\nb\na\nb\nb\na\nb\na\nb\na\na\nb\nc\nc\nc\nb\na\nc\na' > A; printf %s $'a\nb\nb\na\nb\nb\na\nb\na\nb\na\na\nb\nc\nc\nc\nb\na\nc\na\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -f A B
printf %s $'a\na\nb\na\nb\nc\nb\nd\ne\nc\na\nb\n\ne\n\na\n\nc\ne\ne\ne\n\nc\na\nd\nb\nb\ne\ne\na\na\nb\nd\nd\nb\nd\n\ne\na\ne\na\na\nc\na\na\na\n\nb\nd\n\na\nb\nb\ne\nd\nb\ne\ne\nd\nd\n' > A; printf %s $'a\na\nb\na\nb\nc\nb\nd\ne\nc\na\nb\n\ne\n\na\n\nc\ne\ne\ne\n\nc\na\nd\nb\nb\ne\ne\na\na\nb\nd\nd\nb\nd\n\ne\na\ne\na\na\nc\na\na\na\n\nb\nd\n\na\nb\nb\ne\nd\nb\ne\ne\nd\nd' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -n A B
## STDOUT:
--- A	2001-02-03 04:05:06.789000000 +0000
+++ B	2001-02-03 04:05:06.789000000 +0000
@@ -0,0 +1 @@
+}
--- A	2001-02-03 04:05:06.789000000 +0000
+++ B	2001-02-03 04:05:06.789000000 +0000
@@ -1 +1,2 @@
+new
 aa
d1 3
a4
x y
.
c6
	z
.
d8
diff: B: No newline at end of file

1c1
< {
---
> x y
diff: A: No newline at end of file

d60 1
a60 1
d
## END, no newline
## status: 1

#### diff: hunks of files with many equal lines, 9
exec 2>&1
printf %s $'b\n' > A; printf %s $'\nd\ne\n\nc\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -C1 A B
printf %s $'c\na\nc\na\nb\nc\nc\nb\nc\nc\nb\nc\nc\nb\nb\nc\na\nb\nc\nc\nb\nc\nb\nc\nc\nb\na\nc\nc\nb\nb\nc\na\nb\nc\nb\nc\nc\nc\nb\na\nc\nc\nc\na\nc\nb\nb\nb\nc\nb\nc\nc\nb\nc\na\na\na\nc\nb\nc\na\nc\na\nb\na\nc\na\na\nc\nb\na\nc\nc\na\nb\nb\nb\nb\na\nb\na\nc\nb\nb\na\nb\nb\nc\nc\nc\nb\nb\nc\na\nb\nb\nb\nb\nc\na\nb\nc\nb\nc\na\nc\na\na\nc\na\nb\nb\nc\nc\na\nc\nb\nc\nb\nb\nb\na\nc\na\na\nc\nb\na\nc\na\nb\nc\nc\nb\nb\nb\na\nb\nb\na\nc\nc\nb\na\na\na\nb\nb\nc\nb\na\nc\nb\nb\nb\na\nc\nb\nb\nb\nc\nc\nb\nb\na\nb\nc\na\nc\na\nc\nc\nb\na\nc\na\nb\na\na\nb\nb\nb\nc\nb\nb\nc\na\na\nc\nc\nb\nb\nc\nb\nb\nb\na\na\nb\n' > A; printf %s $'c\na\na\nb\nc\nc\nb\nc\nc\nb\nc\nc\nb\nb\nc\na\nb\nc\nc\nb\nc\nb\nc\nc\nb\na\nc\nc\nb\nb\nc\na\nb\nc\nb\nc\nc\nc\nb\na\nc\nc\nc\na\nc\nb\nb\nb\nc\nb\nc\nc\nb\nc\na\na\na\nc\nb\nc\na\nc\na\nb\na\nc\na\na\nc\nb\na\nc\nc\na\nb\nb\nb\nb\na\nb\na\nc\nb\nb\na\nb\nb\nc\nc\nc\nb\nb\nc\na\nb\nb\nb\nb\nc\na\nb\nc\nb\nc\na\nc\na\na\nc\na\nb\nb\nc\nc\na\nc\nb\nc\nb\nb\nb\na\nc\na\na\nc\nb\na\nc\na\nc\nc\nb\nb\nb\na\nb\nb\na\nc\nc\nb\na\na\na\nb\nb\nc\nb\na\nc\nb\nb\nb\na\nc\nb\nb\nb\nc\nc\nb\nb\na\nb\nc\na\nc\na\nc\nc\nb\na\nc\na\nb\na\na\nb\nb\nb\nc\nb\nb\nc\na\na\nc\nc\nb\nc\nb\nb\nb\na\na\nb' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -E A B
printf %s $'x  y\nX Y\nbb\n' > A; printf %s $'x  y\nX Y\nbb\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -U1 A B
printf %s $'' > A; printf %s $'' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -B A B
printf %s $'X Y\naa\n\tz\n' > A; printf %s $'}\n\n}\n\n z \n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -T A B
printf %s $'a\nb\nc\nb\na\nb\na\nb\nb\na\nc\na\nc\nc\nb\nb\nc\nb\na\na' > A; printf %s $'a\nb\nc\nb\na\nb\na\nb\nb\na\nc\na\nc\nc\nb\nb\nc\nb\na\na\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -f A B
printf %s $'c\nb\na\na\nc\nc\nc\na\nb\na\nc\nc\nc\nc\nb\na\nc\na\na\nc\na\nc\na\nb\na\na\na\na\nb\na\nc\nb\nc\nb\nc\nb\na\na\nc\na\na\na\nb\nb\na\nc\nb\nc\nc\nc\na\nb\nb\nb\nc\na\na\nc\na\nb\na\nb\nb\na\nc\nb\na\nc\nc\nc\na\na\nb\na\nc\na\nb\nb\nc\nb\na\na\nb\na\nc\na\nc\nc\nc\na\nb\nb\nb\na\nb\na\na\nb\nb\nb\nc\nc\nc\na\na\na\nb\nb\na\nc\nb\na\nc\nc\na\na\nb\na\na\nc\nb\na\na\nb\nb\nb\nb\na\nb\nc\nb\na\na\nb\na\nc\nc\nb\na\nc\nc\na\na\nc\nb\nb\na\na\na\nc\nc\na\nb\nc\nc\na\nb\nc\nb\na\nb\nc\nc\nc\na\nb\na\nc\na\nb\na\nc\nb\nb\na\nb\na\na\na\na\na\nb\nb\nc\nc\na\nb\nb\na\na\nc\nc\na\nc\nb\nb\na\nb\nb\nc\n' > A; printf %s $'c\nb\na\na\nc\nc\nc\na\nb\na\nc\nc\nc\nc\nb\na\nc\na\na\nc\na\nc\na\nb\na\na\na\na\nb\na\nc\nb\nc\nb\nc\nb\na\na\nc\na\na\na\nb\nb\na\nc\nb\nc\nc\nc\na\nb\nb\nb\nc\na\na\nc\na\nb\na\nb\nb\na\nc\nb\na\nc\nc\nc\na\na\nb\na\nc\na\nb\nb\nc\nb\na\na\nb\na\nc\na\nc\nc\nc\na\nb\nb\nb\na\nb\na\na\nb\nb\nb\nc\nc\nc\na\na\na\nb\nb\na\nc\nb\na\nc\nc\na\na\nb\na\na\nc\nb\na\na\nb\nb\nb\nb\na\nb\nc\nb\na\na\nb\na\nc\nc\nb\na\nc\nc\na\na\nc\nb\nb\na\na\na\nc\nc\na\nb\nc\nc\na\nb\nc\nb\na\nb\nc\nc\nc\na\nb\na\nc\na\nb\na\nc\nb\nb\na\nb\na\na\na\na\na\nb\nb\nc\nc\na\nb\nb\na\na\nc\nc\na\nc\nb\nb\na\nb\nb\nc' > B; touch -d '2001-02-03 04:05:06.789' A B; diff --normal -N A B
printf %s $'}\n}\nbb\n{\n{\n\naa\nx  y\nx  y\n z \n\tz\nbb\n\n z \nbb\nbb\n z \n}\n}\n}\n' > A; printf %s $'}\nbb\n z \naa\n{\n\n\naa\nx  y\nx  y\n z \n\tz\nbb\n\n z \n z \nbb\nbb\n}\n}\n}' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -B -u A B
## STDOUT:
*** A	2001-02-03 04:05:06.789000000 +0000
--- B	2001-02-03 04:05:06.789000000 +0000
***************
*** 1 ****
! b
--- 1,5 ----
! 
! d
! e
! 
! c
3d2
< c
132d130
< b
193d190
< b
200c197
< b
---
> b
\ No newline at end of file
1,3c1,5
<	X Y
<	aa
<		z
---
>	}
>	
>	}
>	
>	 z 
diff: A: No newline at end of file

200c200
< c
---
> c
\ No newline at end of file
--- A	2001-02-03 04:05:06.789000000 +0000
+++ B	2001-02-03 04:05:06.789000000 +0000
@@ -1,9 +1,10 @@
 }
-}
 bb
-{
+ z 
+aa
 {
 
+
 aa
 x  y
 x  y
@@ -12,9 +13,9 @@
 bb
 
  z 
+ z 
 bb
 bb
- z 
-}
 }
 }
+}
\ No newline at end of file
## END
## status: 1

#### diff: hunks of files with many equal lines, 10
exec 2>&1
printf %s $'' > A; printf %s $'' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -y -W 60 A B
printf %s $'{\n{\nx y\n{\n}\n}\n}\nx y\nbb\naa\nX Y\naa\nX Y\n\tz\nx y\nbb\n z \nbb\n}\naa\n' > A; printf %s $'{\n{\n{\n}\n}\n}\nx y\nbb\naa\nX Y\naa\n\tz\nx y\nbb\n z \nbb\n}\naa\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff --normal -N A B
printf %s $'c\nb\na\n' > A; printf %s $'a\nc\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff --suppress-blank-empty -u A B
printf %s $'' > A; printf %s $'' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -y --left-column -W 50 A B
printf %s $'c\n' > A; printf %s $'b\nnew\nc\nnew\nmod\na\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -u A B
printf %s $'c\na\nc\nb\nb\nb\nc\na\nc\nc\nc\nb\na\nb\nb\na\na\nb\na\na\nc\nc\nc\na\nb\na\nc\nc\nc\nb\nc\na\nb\nc\na\nb\nc\nb\nc\na\nc\nc\nb\nb\nc\nb\nc\nb\nb\na\nc\nb\na\nc\nb\na\na\nc\na\na\nb\nc\nc\na\nc\nb\na\nc\nb\nb\nb\nc\na\nb\nb\nb\na\nc\nb\nb\nb\na\nc\nb\nb\nb\nb\nb\nb\nb\na\na\nc\nb\nc\nb\nc\na\nb\na\na\nb\nc\nb\nc\nc\nc\nb\na\nb\nb\nb\nc\nb\nc\nb\nc\na\nb\nb\na\na\nc\nc\nc\nb\nb\nc\nb\nb\na\na\nc\na\nc\nc\nb\nc\na\nb\na\nc\na\nc\nc\nc\nc\na\nb\nb\nc\nb\nb\nb\nb\nb\nb\na\nc\na\nc\nc\nc\nb\nc\nb\na\na\nb\nc\na\nb\na\nc\na\nc\nc\na\nc\nb\nb\na\nc\nc\nb\nc\na\na\na\nc\na\nc\na\nb\na\nc\nc\nb\nb\na\n' > A; printf %s $'c\na\nc\nb\nb\nb\nc\na\nc\nc\nc\nb\na\nb\nb\na\na\nb\na\na\nc\nc\nc\na\nb\na\nc\nc\nc\nb\nc\na\nb\nc\na\nb\nc\nb\nc\na\nc\nc\nb\nb\nc\nb\nc\nb\nb\na\nc\nb\na\nc\nb\na\na\nc\na\na\nb\nc\nc\na\nc\nb\na\nc\nb\nb\na\nb\nc\na\nb\nb\na\nc\na\nb\nb\na\nb\nc\nb\nb\nb\nb\nb\nb\na\na\nc\nb\nc\nb\nc\na\nb\na\na\nb\nc\nb\nc\nc\nc\nb\na\nb\nb\nb\na\nc\nb\nc\nb\na\nc\na\nb\nb\na\na\nc\nc\nc\nb\nc\nb\nb\na\na\nc\na\nb\nc\nb\nc\na\nb\na\nc\na\nc\na\nc\nc\nc\na\nb\nb\nc\nb\nb\nb\nb\nb\na\nc\nb\na\nc\nc\nc\nb\nc\nb\na\na\nb\nc\na\nb\na\nc\na\nc\nc\na\na\nc\nb\na\nc\nc\nb\nc\na\na\na\nc\na\nc\na\nb\na\nc\nc\nb\nb\na\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -u A B
printf %s $'a\na\nc\nb\nb\nb\na\nc\nb\nc\na\nc\na\nb\nb\nc\nc\nb\na\nc\na\nb\nc\nb\nc\nb\na\nc\nb\nc\na\nb\nb\nc\nc\nc\nb\na\nb\nc\na\na\nb\na\nb\na\na\nc\nc\na\nb\na\nc\nc\na\nb\na\nc\nc\nb\nc\na\nc\nc\nc\nc\na\na\nb\na\nb\na\nc\nc\nc\nc\nc\nb\nc\nb\nc\na\nc\nc\nb\nb\nb\na\na\nc\na\nc\nb\nb\na\nc\nb\na\nb\na\na\nb\nb\nb\na\nb\nb\nb\na\na\nc\nc\nb\nc\nb\na\nb\nb\nc\na\na\nc\nb\nc\nb\nc\nc\nb\na\nb\na\na\na\na\na\nc\nc\nc\nb\na\na\na\nb\na\na\nc\nc\na\nb\nb\nc\nc\nb\nb\nc\na\na\na\na\nb\nb\na\na\nc\na\na\nb\nb\nc\nc\nc\nc\nc\nb\na\nc\nc\nc\na\nb\na\nb\nc\nc\nc\na\nc\nc\nb\nc\nb\nc\na\na\nb\nc\nb\na\nc\na\n' > A; printf %s $'a\na\nc\nb\nb\nb\na\nc\nb\nc\na\nc\na\nb\nb\nc\nc\nb\na\nc\na\nb\nc\nb\nc\nb\na\nc\nb\nc\na\nb\nb\nc\nc\nc\nb\na\nb\nc\na\na\nb\na\nb\na\na\nc\nc\na\nb\na\nc\nc\na\nb\na\nc\nc\nb\nc\na\nc\nc\nc\nc\na\na\nb\na\nb\na\nc\nc\nc\nc\nc\nb\nc\nb\nc\na\nc\nc\nb\nb\nb\na\na\nc\na\nc\nb\nb\na\nc\nb\na\nb\na\na\nb\nb\nb\na\nb\nb\nb\na\na\nc\nc\nb\nc\nb\na\nb\nb\nc\na\na\nc\nb\nc\nb\nc\nc\nb\na\nb\na\na\na\na\na\nc\nc\nc\nb\na\na\na\nb\na\nb\na\nc\nc\na\nb\nb\nc\nc\nb\nb\nc\na\na\na\na\nb\nb\na\na\nc\na\na\nb\nb\nc\nc\nc\nc\nc\nb\na\nc\nc\nc\na\nb\na\nb\nc\nc\nc\na\nc\nc\nb\nc\nb\nc\na\na\nb\nc\nb\na\nc\na\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -U1 A B
printf %s $'a\na\nb\na\nb\na\na\nc\na\nc\nc\nc\nb\nb\na\na\nb\na\nb\na\nc\na\na\na\nc\na\nc\nc\nb\na\nc\nb\na\na\na\nc\nc\na\nc\nc\nc\nc\nc\nc\na\nc\na\nc\nc\nc\nb\nb\nb\nc\na\nc\nc\na\na\na\nc\nb\na\na\nc\nc\nc\na\nc\nb\na\nc\na\nc\nc\nb\nc\na\na\nc\na\na\na\nb\nb\nb\nb\nb\na\nb\nc\nc\nb\na\na\na\na\na\na\nc\nc\nc\na\nc\nb\nb\nb\nc\nc\nc\na\nc\na\na\na\nc\nc\na\nc\nc\na\nb\na\na\nc\nb\nb\nb\nc\na\nb\nb\nb\na\nb\nb\na\na\nb\na\nc\nc\nb\nc\nb\nb\na\na\nb\nc\na\nb\na\nc\nb\nb\na\na\nb\na\nc\na\na\na\nb\nb\nc\nb\nb\na\nc\na\nb\na\na\nc\na\nc\nc\nc\na\nb\nc\nc\nc\na\nc\na\na\nb\na\nc\nb\nb\nc\na\na\nc\nb\nc\n' > A; printf %s $'a\na\nb\na\nb\na\na\na\nc\na\nc\nc\nc\nb\nb\na\na\nb\nb\na\nc\na\na\na\nc\na\nc\nc\nb\na\nc\nb\na\na\na\nc\na\nc\na\nc\nc\nc\nc\nc\nc\na\nc\na\nc\nc\nc\nb\nb\nc\na\nc\nc\na\na\na\nc\nb\na\nc\nc\nc\na\nc\nb\na\nc\na\nc\nc\nb\nc\na\na\nc\na\na\na\nb\nb\nb\nb\nb\na\nb\nc\nc\nb\na\na\na\na\na\na\nc\nc\nc\nc\na\nc\nb\nb\nb\nc\nc\nc\na\nc\na\na\na\nb\nc\na\nc\nc\na\nb\na\na\nc\nb\nb\nb\nc\na\nb\nb\nb\na\nb\nb\na\na\nb\na\nc\nc\nb\nc\nb\nb\na\na\nb\nc\na\nb\na\nc\nb\na\na\nb\nc\na\na\na\nb\nb\nb\nb\na\nc\na\nb\na\na\nc\na\nc\nc\nc\na\nb\nc\nc\nc\na\nc\na\na\na\nb\nc\na\nc\nb\nb\nc\na\na\nc\nb\nc\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -U1 A B
## STDOUT:
3d2
< x y
13d11
< X Y
--- A	2001-02-03 04:05:06.789000000 +0000
+++ B	2001-02-03 04:05:06.789000000 +0000
@@ -1,3 +1,2 @@
-c
-b
 a
+c
--- A	2001-02-03 04:05:06.789000000 +0000
+++ B	2001-02-03 04:05:06.789000000 +0000
@@ -1 +1,6 @@
+b
+new
 c
+new
+mod
+a
--- A	2001-02-03 04:05:06.789000000 +0000
+++ B	2001-02-03 04:05:06.789000000 +0000
@@ -68,20 +68,20 @@
 c
 b
 b
+a
 b
 c
 a
 b
 b
-b
 a
 c
-b
+a
 b
 b
 a
-c
 b
+c
 b
 b
 b
@@ -110,10 +110,12 @@
 b
 b
 b
+a
 c
 b
 c
 b
+a
 c
 a
 b
@@ -124,7 +126,6 @@
 c
 c
 b
-b
 c
 b
 b
@@ -132,7 +133,7 @@
 a
 c
 a
-c
+b
 c
 b
 c
@@ -142,6 +143,7 @@
 c
 a
 c
+a
 c
 c
 c
@@ -154,9 +156,9 @@
 b
 b
 b
-b
 a
 c
+b
 a
 c
 c
@@ -176,9 +178,9 @@
 c
 c
 a
+a
 c
 b
-b
 a
 c
 c
--- A	2001-02-03 04:05:06.789000000 +0000
+++ B	2001-02-03 04:05:06.789000000 +0000
@@ -144,2 +144,3 @@
 a
+b
 a
--- A	2001-02-03 04:05:06.789000000 +0000
+++ B	2001-02-03 04:05:06.789000000 +0000
@@ -7,2 +7,3 @@
 a
+a
 c
@@ -17,3 +18,2 @@
 b
-a
 b
@@ -36,2 +36,3 @@
 c
+a
 c
@@ -52,3 +53,2 @@
 b
-b
 c
@@ -63,3 +63,2 @@
 a
-a
 c
@@ -102,2 +101,3 @@
 c
+c
 a
@@ -115,3 +115,3 @@
 a
-c
+b
 c
@@ -155,3 +155,2 @@
 b
-b
 a
@@ -159,3 +158,2 @@
 b
-a
 c
@@ -166,3 +164,2 @@
 b
-c
 b
@@ -189,3 +186,5 @@
 a
+a
 b
+c
 a
## END
## status: 1

#### diff: hunks of files with many equal lines, 11
exec 2>&1
printf %s $'c\nb\na' > A; printf %s $'new\nc\na\ne\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -Z -c A B
printf %s $'{\naa\n{' > A; printf %s $'aa\n\n{\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -i -u A B
printf %s $'c\nb\nb' > A; printf %s $'b\nc\nb\nb\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -B A B
printf %s $'b\nb\na\nc\nb\nb\na\na\na\nc\nb\nb\na\nb\na\nb\nb\nb\na\na\nb\nc\nc\nb\na\nb\na\nb\nb\na\na\nb\nb\na\na\na\na\nb\nb\nb\nb\na\nb\nc\na\na\nc\na\nb\nc\na\nc\nc\nb\na\na\nb\nc\na\na\nc\na\nc\nb\na\na\na\nb\nb\nb\nb\nc\na\na\nb\nc\nb\na\na\nb\nc\nb\na\na\nc\nb\nb\nb\na\nc\na\nc\nc\nc\na\nc\nb\nc\nc\na\nc\nc\na\nb\nc\nc\na\nc\nb\na\nb\nb\nc\na\nb\nc\nc\na\nc\na\na\nc\nb\nc\na\nb\na\na\nb\nb\na\na\nb\nc\nb\nc\na\na\nb\na\nc\na\na\nb\nb\na\na\nb\nb\nc\nc\nb\nc\na\nc\na\na\nb\na\nb\nb\nb\na\nb\na\nb\na\nb\nb\nc\nc\na\nc\nb\na\na\na\na\nc\nb\nc\nb\nb\nc\nc\nc\nb\na\nb\na\nc\na\nb\nb\na\na\nc\na\nc\nb\n' > A; printf %s $'b\nb\na\nc\nb\nb\na\na\na\nc\nb\nb\na\nb\na\nb\nb\nb\na\na\nb\nc\nc\nb\na\nb\na\nb\nb\na\na\nb\nb\na\na\na\na\nb\nb\nb\nb\na\nb\nc\na\na\nc\na\nb\nc\na\nc\nc\nb\na\na\nb\nc\na\na\nc\na\nc\nb\na\na\na\nb\nb\nb\nb\nc\na\na\nb\nc\nb\na\na\nb\nc\nb\na\na\nc\nb\nb\nb\na\nc\na\nc\nc\nc\na\nc\nb\nc\nc\na\nc\nc\na\nb\nc\nc\na\nc\nb\na\nb\nb\nc\na\nb\nc\nc\na\nc\na\na\nc\nb\nc\na\nb\na\na\nb\nb\na\na\nb\nc\nb\nc\na\na\nb\na\nc\na\na\nb\nb\na\na\nb\nb\nc\nc\nb\nc\na\nc\na\na\nb\na\nb\nb\nb\na\nb\na\nb\na\nb\nb\nc\nc\na\nc\nb\na\na\na\na\nc\nb\nc\nb\nb\nc\nc\nc\nb\na\nb\na\nc\na\nb\nb\na\na\nc\na\nc\nb\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -s A B
printf %s $'d\ne\nb\n' > A; printf %s $'d\ne\ne' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -U1 A B
printf %s $'a\nb\na\n' > A; printf %s $'a\nb\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -C1 A B
printf %s $'\n' > A; printf %s $'' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -B -u A B
printf %s $'e\n' > A; printf %s $'e\n\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -y --suppress-common-lines A B
## STDOUT:
*** A	2001-02-03 04:05:06.789000000 +0000
--- B	2001-02-03 04:05:06.789000000 +0000
***************
*** 1,3 ****
  c
- b
  a
\ No newline at end of file
--- 1,4 ----
+ new
  c
  a
+ e
--- A	2001-02-03 04:05:06.789000000 +0000
+++ B	2001-02-03 04:05:06.789000000 +0000
@@ -1,3 +1,3 @@
-{
 aa
-{
\ No newline at end of file
+
+{
0a1
> b
3c4
< b
\ No newline at end of file
---
> b
Files A and B are identical
--- A	2001-02-03 04:05:06.789000000 +0000
+++ B	2001-02-03 04:05:06.789000000 +0000
@@ -2,2 +2,2 @@
 e
-b
+e
\ No newline at end of file
*** A	2001-02-03 04:05:06.789000000 +0000
--- B	2001-02-03 04:05:06.789000000 +0000
***************
*** 2,3 ****
  b
- a
--- 2 ----
							      >
## END
## status: 1

#### diff: hunks of files with many equal lines, 12
exec 2>&1
printf %s $'' > A; printf %s $'{\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -n A B
printf %s $'\nc\nd\nd\nc\nc\ne\n\nc\nb\n\ne\na\ne\ne\nb\n\nc\na\ne\n' > A; printf %s $'\nc\nd\nd\nc\nc\ne\n\nc\nb\n\ne\na\ne\ne\nb\n\nc\nb\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -Z -c A B
printf %s $'{\nbb\n z \n' > A; printf %s $'aa\n}\nbb\n\tz\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -i -u A B
printf %s $'b\n' > A; printf %s $'a\nb\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -n A B
printf %s $'}\n' > A; printf %s $'X Y\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -Z -c A B
printf %s $'d\ne\nc\n' > A; printf %s $'d\ne\nc\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -T A B
printf %s $'{\n' > A; printf %s $'x y\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -u -p A B
printf %s $'X Y\n\tz\n\nbb\nbb\nbb\n z \nx  y\nx  y\nX Y\nbb\n\n\tz\n}\nX Y\nx y\nX Y\nx  y\nx y\n\tz\nX Y\nx y\n z \naa\nbb\nX Y\nbb\n\n{\naa\n\tz\n{\nbb\nX Y\n z \naa\n\nbb\nx y\nx  y\n\tz\nbb\n{\nx  y\nbb\naa\naa\n\n{\n\tz\nbb\nbb\nx y\n{\n\tz\n z \nx  y\n{\n}\n{\n' > A; printf %s $'X Y\n\tz\n\nbb\nbb\nbb\n z \nx  y\nx  y\nX Y\nbb\n\n\tz\n}\nX Y\nX Y\nx y\nX Y\nx  y\nx y\n\tz\nX Y\nx y\n z \nbb\nX Y\nbb\n{\naa\n\tz\n{\nbb\nX Y\n z \naa\n\nbb\nx y\nx  y\n\tz\nbb\n{\nx  y\nbb\naa\naa\n\n{\n\tz\nbb\nbb\nx y\n{\n\tz\n z \nx  y\n{\n}\n{\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -F ^[ab] -c A B
## STDOUT:
a0 1
{
*** A	2001-02-03 04:05:06.789000000 +0000
--- B	2001-02-03 04:05:06.789000000 +0000
***************
*** 16,20 ****
  b
  
  c
! a
! e
--- 16,19 ----
  b
  
  c
! b
--- A	2001-02-03 04:05:06.789000000 +0000
+++ B	2001-02-03 04:05:06.789000000 +0000
@@ -1,3 +1,4 @@
-{
+aa
+}
 bb
- z 
+	z
a0 1
a
*** A	2001-02-03 04:05:06.789000000 +0000
--- B	2001-02-03 04:05:06.789000000 +0000
***************
*** 1 ****
! }
--- 1 ----
! X Y
--- A	2001-02-03 04:05:06.789000000 +0000
+++ B	2001-02-03 04:05:06.789000000 +0000
@@ -1 +1 @@
-{
+x y
*** A	2001-02-03 04:05:06.789000000 +0000
--- B	2001-02-03 04:05:06.789000000 +0000
*************** bb
*** 13,18 ****
--- 13,19 ----
  	z
  }
  X Y
+ X Y
  x y
  X Y
  x  y
*************** bb
*** 21,31 ****
  X Y
  x y
   z 
- aa
  bb
  X Y
  bb
- 
  {
  aa
  	z
--- 22,30 ----
## END
## status: 1

#### diff: hunks of files with many equal lines, 13
exec 2>&1
printf %s $'b' > A; printf %s $'new\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -i -u A B
printf %s $'x y\n}\nx  y\naa\naa\n}\n z \nx y\naa\n\n z \naa\naa\nx y\n}\nx y\n\nx y\n\nx y\n z \nx y\nx  y\nx  y\n\nbb\n}\naa\nx  y\n z \n}\naa\n{\n{\n\n\n\tz\nx y\nx  y\nx  y\n\n{\n}\n\tz\nx y\naa\nx y\n{\nx y\n{\n\tz\naa\n\tz\nX Y\nx y\nX Y\nX Y\n}\nx y\nx y' > A; printf %s $'x y\n}\nx  y\naa\naa\n}\n z \nx y\nx y\naa\n\n z \naa\naa\nx y\n}\nx y\n\nx y\n\nx y\n z \nx y\nx  y\nx  y\n\nbb\n}\naa\nx  y\n z \n}\naa\n{\n{\n\n\n\tz\nx y\nx  y\nx  y\n\n{\n}\n\tz\nx y\naa\nx y\n{\nx y\n{\n\tz\naa\n\tz\nX Y\nx y\nX Y\nX Y\n}\nx y\nx y\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -u -p A B
printf %s $'a\nb\nc\na\na\nb\nc\nb\nb\nb\nb\nb\nc\nc\nc\nb\nb\nb\nc\nb\n' > A; printf %s $'a\nb\nc\na\nnew\nc\nc\nc\nb\nb\nb\nb\nb\nb\nc\nc\nnew\nc\nc\nnew\na\nb\na\nc\nnew\na\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -i -u A B
printf %s $'d\na\ne\nb\nd\n\nd\nb\nb\na\ne\nd\na\nd\nc\na\na\nb\nd\na\n' > A; printf %s $'d\na\ne\nb\nd\nd\nb\nb\na\ne\nd\na\nd\nc\na\nnew\na\nb\nd\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff --suppress-blank-empty -u A B
printf %s $'' > A; printf %s $'' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -w A B
printf %s $'}\n\tz\n\n}\n\tz\n{\n}\n z \n{\n}\n z \nbb\nX Y\n z \n}\n\nx  y\n\tz\naa\nX Y\naa\nX Y\nbb\nbb\n\tz\nx  y\n{\nx y\nX Y\n{\n}\n\tz\nx y\nx  y\n}\n}\n}\n{\nx  y\nx y\n z \nx  y\n\n\n{\n}\nX Y\nbb\n{\n}\n z \nx y\nbb\n\tz\n\n{\nx  y\nX Y\nX Y\n z \nX Y\nX Y\n\nX Y\n\tz\n}\nX Y\n z \n\tz\n{\n\tz\n{\n}\nbb\nx y\nx  y\nbb\nx  y\nbb\nx y\nx  y\nx y\nx y\nx  y\n{\nX Y\n z \n\tz\naa\naa\nX Y\nx y\n\tz\nx  y\nx  y\n z \n\n{\n\tz\naa\n{\nx y\nx  y\nx y\n z \n z \n}\nx y\n{\n\tz\n\tz\nx  y\n{\n\nbb\n{\naa\n z \nx y\nX Y\nX Y\nX Y\n\nx y\n\tz\naa\nx y\n\tz\n\tz\nx y\nX Y\nbb\nx y\n\nx  y\n z \n z \n z \n\naa\nx y\nx  y\nbb\nx y\n\tz\naa\n\nx y\n\nX Y\n{\nx  y\naa\nbb\n}\n}\naa\n{\n{\n\n}\n}\naa\nx  y\n\nbb\nbb\n{\n\tz\n\tz\nbb\n{\nx  y\n}\naa\nX Y\nx  y\nx  y\nbb\n{\n z \n{\n\naa\nbb\naa\n{\nbb\naa\naa\nx y\n{\nbb\nX Y\n{\nbb\n{\n}\n z \nx y\n' > A; printf %s $'}\n\tz\n\n}\n\tz\n{\nnew\n}\n{\n}\n z \nbb\n\tz\n z \n}\n\nx  y\n\tz\naa\nX Y\naa\nX Y\nbb\nbb\n\tz\nx  y\n{\nx y\nX Y\n{\n}\n\tz\nx y\nx  y\n}\n}\n}\nx y\n{\nx  y\nx y\n z \nx  y\n\n{\n}\nX Y\nbb\n{\n}\nx y\nx y\nbb\n\tz\n\n{\nx  y\nX Y\nX Y\n z \nX Y\nX Y\n\nX Y\nX Y\n\tz\n}\nX Y\n z \n\tz\n{\n\tz\n{\n}\nbb\nx y\nx  y\nbb\nx  y\nbb\nx y\nx  y\nx y\nx y\nx  y\n{\n z \n\tz\naa\naa\nX Y\nx y\n\tz\nx  y\nx  y\n z \n\n{\n\tz\naa\n{\nx y\nx  y\nx y\n z \n z \n}\nx y\n{\n\tz\n\tz\naa\nx y\nx  y\n{\n\nbb\n{\naa\n z \nx y\nX Y\nX Y\nX Y\n\nx y\n\tz\naa\nx y\n\tz\nx y\nX Y\nbb\n z \nx y\n\nx  y\n z \n z \n\naa\nx y\nx  y\nbb\nx y\n\tz\n\nx y\n\nX Y\n{\nx  y\naa\nbb\n}\n}\naa\n{\n{\n\n}\n}\naa\nx  y\nbb\nbb\n{\n\tz\n\tz\nbb\n{\nx  y\n}\naa\nX Y\nx  y\nx  y\nbb\n{\n z \n{\n\naa\nbb\naa\n{\nbb\naa\naa\nx y\n{\nbb\nX Y\n{\nbb\n{\n}\n z \nx y\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -w A B
printf %s $'aa\n\tz\n\tz\naa\nx y\nx  y\n}\n z \nx  y\nx  y\nx y\nX Y\n z \n z \n{\nx y\nx  y\n}\n\n}\n z \naa\n z \nx y\nx y\n\tz\n\n z \nx y\n{\n z \n\tz\nX Y\n\nbb\nX Y\naa\n{\nx  y\nbb\n z \nx  y\n\n z \n\tz\nx  y\naa\nbb\n z \n{\nbb\nx  y\n\nbb\n z \nx  y\nX Y\n\nbb\nX Y\n' > A; printf %s $'aa\n\tz\nX Y\n\tz\naa\nx y\nx  y\n z \nx  y\nx  y\nx y\nX Y\n z \n{\n\nx y\nx  y\n}\naa\n z \naa\n z \nx y\nx y\n\tz\n z \n z \n{\n z \n\tz\nX Y\n\nbb\nX Y\naa\n{\nx  y\nbb\nx  y\n\n z \n\tz\nx  y\nbb\n z \n{\nbb\n\nbb\n z \nx  y\nX Y\n{\n\n\tz' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -y --left-column -W 50 A B
printf %s $'d\na\n\n\na\na\na\na\nb\n\nd\n\ne\na\ne\nc\nc\nd\nb\nb\ne\na\ne\nb\nd\nc\nc\nb\nb\nb\n\nb\nc\nc\na\nb\nb\nd\nc\na\ne\n\nd\nd\n\nb\na\n\n\nc\ne\na\ne\n\nb\ne\n\n\nd\nb\nc\nb\nd\ne\na\nd\nc\n\nb\nb\n\n\n\nc\nd\nc\na\nd\n\nd\nc\nb\nc\na\nc\n\na\nb\n\nd\nc\nc\n\nd\nd\nb\nc\na\nc\nb\n\na\nc\n\ne\nc\nd\ne\ne\nc\n\ne\nb\nd\ne\ne\nb\nc\nb\nd\nb\nc\nc\ne\nb\ne\nd\na\n\na\nb\nd\na\nb\nd\nd\ne\na\nb\ne\na\ne\nc\na\nb\ne\nd\ne\ne\na\nc\na\n\na\nc\nc\nd\ne\na\nd\n\nc\ne\nd\nd\nb\na\nd\nb\nb\nb\na\nb\na\nc\nd\ne\nd\nc\ne\n\n\ne\na\na\nd\ne\n\na\ne\nc\nd\nb\n\nc\ne\na\na\na\n\n' > A; printf %s $'d\na\n\n\na\na\na\na\nb\n\nd\n\ne\na\ne\nc\nc\nd\nb\nb\ne\na\ne\nb\nd\nc\nc\nb\nb\nb\n\nb\nc\nc\na\nb\nb\nd\na\nc\na\ne\nd\nd\n\nb\na\n\n\nc\ne\na\ne\n\nb\ne\n\n\nd\nb\nc\nb\nd\ne\na\nd\nc\n\nb\nb\n\n\n\nc\nd\nc\na\nd\n\nd\nc\nb\nc\na\nc\n\na\nb\n\nd\nc\n\nd\nd\nc\nc\na\nb\n\na\nc\n\ne\nc\nd\ne\ne\nc\n\ne\nb\nd\ne\ne\nb\nc\nb\nd\nb\nc\nc\ne\nb\ne\nd\na\n\na\nb\nd\na\nb\nd\nd\ne\na\nb\ne\na\ne\nc\na\nb\ne\nd\ne\ne\na\nc\na\n\na\nc\nc\nd\ne\na\nd\n\nc\ne\nd\nd\nb\na\nd\nb\nb\nb\na\nb\na\nc\nd\ne\nd\nc\ne\n\n\ne\na\na\nd\nc\ne\n\na\ne\nc\nd\nb\n\nc\ne\na\na\na\n\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -U1 A B
## STDOUT:
--- A	2001-02-03 04:05:06.789000000 +0000
+++ B	2001-02-03 04:05:06.789000000 +0000
@@ -1 +1 @@
-b
\ No newline at end of file
+new
--- A	2001-02-03 04:05:06.789000000 +0000
+++ B	2001-02-03 04:05:06.789000000 +0000
@@ -6,6 +6,7 @@ aa
 }
  z 
 x y
+x y
 aa
 
  z 
@@ -57,4 +58,4 @@ X Y
 X Y
 }
 x y
-x y
\ No newline at end of file
+x y
--- A	2001-02-03 04:05:06.789000000 +0000
+++ B	2001-02-03 04:05:06.789000000 +0000
@@ -2,9 +2,11 @@
 b
 c
 a
-a
-b
+new
+c
 c
+c
+b
 b
 b
 b
@@ -12,9 +14,13 @@
 b
 c
 c
+new
 c
-b
-b
-b
 c
+new
+a
 b
+a
+c
+new
+a
--- A	2001-02-03 04:05:06.789000000 +0000
+++ B	2001-02-03 04:05:06.789000000 +0000
@@ -3,7 +3,6 @@
 e
 b
 d
-
 d
 b
 b
@@ -14,7 +13,7 @@
 d
 c
 a
+new
 a
 b
 d
-a
6a7
> new
8d8
<  z 
13c13
< X Y
---
> 	z
37a38
> x y
44d44
< 
51c51
<  z 
---
> x y
64a65
> X Y
86d86
< X Y
111a112,113
> aa
> x y
129d130
< 	z
132a134
>  z 
138d139
<  z 
146d146
< aa
165d164
< 
aa		      (
	z	      (
		      >	X Y
	z	      (
aa		      (
x y		      (
x  y		      (
}		      <
 z 		      (
x  y		      (
x  y		      (
x y		      (
X Y		      (
 z 		      (
 z 		      <
{		      (
		      >
x y		      (
x  y		      (
}		      (
		      |	aa
}		      <
 z 		      (
aa		      (
 z 		      (
x y		      (
x y		      (
	z	      (
		      <
 z 		      (
x y		      |	 z 
{		      (
 z 		      (
	z	      (
X Y		      (
		      (
bb		      (
X Y		      (
aa		      (
{		      (
x  y		      (
bb		      (
 z 		      <
x  y		      (
		      (
 z 		      (
	z	      (
x  y		      (
aa		      <
bb		      (
 z 		      (
{		      (
bb		      (
x  y		      <
		      (
bb		      (
 z 		      (
x  y		      (
X Y		      (
		      >	{
		      (
bb		      /		z
X Y		      <
--- A	2001-02-03 04:05:06.789000000 +0000
+++ B	2001-02-03 04:05:06.789000000 +0000
@@ -38,2 +38,3 @@
 d
+a
 c
@@ -41,3 +42,2 @@
 e
-
 d
@@ -91,3 +91,2 @@
 c
-c
 
@@ -95,6 +94,5 @@
 d
-b
 c
-a
 c
+a
 b
@@ -186,2 +184,3 @@
 d
+c
 e
## END
## status: 1

#### diff: hunks of files with many equal lines, 14
exec 2>&1
printf %s $'x  y\nX Y\n\tz\naa\naa\n}\nx  y\n{\n' > A; printf %s $'}\nX Y\n\tz\naa\naa\n}\nx  y\n{\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -a A B
printf %s $'x  y\nx y\nX Y\naa\n}\naa\nX Y\n\tz\n' > A; printf %s $'bb\nx y\nbb\nx y\nbb\nx  y\n\nbb' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -y --left-column -W 50 A B
printf %s $'{\n' > A; printf %s $'' > B; touch -d '2001-02-03 04:05:06.789' A B; diff --normal -N A B
printf %s $'c\nc\nc\na\nc\na\nb\nc\na\nb\na\na\nc\nc\nc\nc\na\nc\nb\na\na\nc\na\nb\nb\nc\nb\na\na\nb\na\nc\na\nc\nb\na\na\nb\na\nc\nc\nb\nb\nb\na\nb\nc\nc\nb\na\na\nb\nb\nc\nb\na\na\na\na\na\nc\na\nb\nc\na\nb\nc\nc\nb\nb\na\na\nc\nb\nc\nb\nb\na\nc\nb\na\na\na\nb\nb\na\nc\nc\na\nc\na\nc\nc\na\nc\na\na\nb\na\na\na\nc\nc\nb\nb\na\nc\nb\nb\nc\nb\na\nb\nb\na\na\na\na\nc\nc\nb\na\nc\na\nc\nb\nc\na\na\nb\na\nc\na\na\na\na\nb\na\nb\nc\nb\nc\nc\nc\nb\nc\nc\nc\na\nb\nc\na\nb\nc\nb\na\nb\nb\nc\nc\nc\na\nc\nb\nc\nc\na\nc\na\nb\nb\nc\nc\na\na\nc\nb\nb\na\nc\nc\nb\nb\nc\nb\na\nc\nc\nc\nb\nc\nb\nb\nb\nc\na\nb\nb\nb\nc' > A; printf %s $'c\nc\nc\na\nc\na\nb\nc\nnew\na\nb\na\na\nc\nc\nc\nc\nc\na\nc\nb\na\na\nc\na\nb\nb\nb\nc\nb\na\na\nb\na\nc\na\nc\nb\na\na\nb\na\nc\nc\nb\nb\nb\na\nb\nc\nc\nb\na\na\nb\nb\nb\na\na\nc\na\na\nc\na\nb\nc\na\nb\nc\nc\nb\nb\na\na\nc\nb\nc\nb\nb\na\nc\nb\na\na\na\nb\na\nc\nc\na\nc\na\nc\na\na\nc\na\na\nb\na\na\na\nc\nc\nb\nb\na\nc\nb\nb\nc\nb\na\nb\nb\na\nc\na\na\nc\nc\nb\na\na\nc\na\nc\nb\nc\na\na\nb\na\nc\nc\na\na\na\nb\na\nb\nc\nb\nc\nc\nc\nb\nc\nc\nc\na\nb\nc\na\nb\nc\nb\na\nb\nb\nc\nc\nc\na\nc\nb\nc\nc\na\nc\na\nb\nb\nc\nc\na\nc\nb\nb\na\nc\nc\nb\nb\nc\nb\na\nc\nc\nc\nb\nc\nb\nb\nc\nb\nc\na\nb\nb\nb\nmod\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -B -u A B
printf %s $'a\nc\na' > A; printf %s $'b\nc\nc\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff --suppress-blank-empty -u A B
printf %s $'a\n' > A; printf %s $'a\na\nc\nb\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -y --left-column -W 50 A B
printf %s $'a\nd\nd\nc\nc\n\ne\n\n\na\na\ne\n\n\nb\nd\nd\nb\nd\n\nd\n\nb\na\nc\ne\n\na\nc\n\nb\ne\na\na\na\na\nb\nc\na\n\n\nd\n\nc\ne\nc\nd\nc\ne\nb\na\nd\nd\n\na\nc\nc\nd\nb\nb\n' > A; printf %s $'a\nd\nd\nc\nc\n\ne\n\n\na\na\ne\n\n\nb\nd\nd\nb\nd\n\nd\nd\n\nb\na\nc\ne\n\na\nc\n\nb\ne\na\na\na\nb\nc\na\n\n\nd\n\nc\ne\nc\nd\nc\na\ne\nb\na\nd\nd\n\na\nc\nc\nd\nb\nb\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -u -p A B
printf %s $'x y\n{\nx y\nbb\nx y\n{\nx  y\naa\nx y\n}\nx  y\naa\n{\n}\n\tz\nX Y\nx y\nx  y\n\n}' > A; printf %s $'x y\n{\nx y\nbb\nx y\n{\nx  y\naa\nx y\n}\nx  y\naa\n{\n}\nX Y\nx y\nx  y\n\n}\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -e A B
## STDOUT:
1c1
< x  y
---
> }
x  y		      |	bb
		      >	x y
		      >	bb
x y		      (
X Y		      |	bb
aa		      |	x  y
}		      |
aa		      /	bb
X Y		      <
	z	      <
1d0
< {
--- A	2001-02-03 04:05:06.789000000 +0000
+++ B	2001-02-03 04:05:06.789000000 +0000
@@ -6,6 +6,7 @@
 a
 b
 c
+new
 a
 b
 a
@@ -14,6 +15,7 @@
 c
 c
 c
+c
 a
 c
 b
@@ -23,6 +25,7 @@
 a
 b
 b
+b
 c
 b
 a
@@ -51,11 +54,10 @@
 a
 b
 b
-c
 b
 a
 a
-a
+c
 a
 a
 c
@@ -82,7 +84,6 @@
 a
 a
 b
-b
 a
 c
 c
@@ -90,7 +91,7 @@
 c
 a
 c
-c
+a
 a
 c
 a
@@ -113,13 +114,14 @@
 b
 b
 a
-a
+c
 a
 a
 c
 c
 b
 a
+a
 c
 a
 c
@@ -130,7 +132,7 @@
 b
 a
 c
-a
+c
 a
 a
 a
@@ -172,7 +174,6 @@
 c
 c
 a
-a
 c
 b
 b
@@ -191,10 +192,11 @@
 c
 b
 b
+c
 b
 c
 a
 b
 b
 b
-c
\ No newline at end of file
+mod
--- A	2001-02-03 04:05:06.789000000 +0000
+++ B	2001-02-03 04:05:06.789000000 +0000
@@ -1,3 +1,3 @@
-a
+b
+c
 c
-a
\ No newline at end of file
a		      (
		      >	a
		      >	c
		      >	b
--- A	2001-02-03 04:05:06.789000000 +0000
+++ B	2001-02-03 04:05:06.789000000 +0000
@@ -19,6 +19,7 @@ b
 d
 
 d
+d
 
 b
 a
@@ -33,7 +34,6 @@ e
 a
 a
 a
-a
 b
 c
 a
@@ -46,6 +46,7 @@ e
 c
 d
 c
+a
 e
 b
 a
15d
diff: A: No newline at end of file

## END
## status: 2

#### diff: hunks of files with many equal lines, 15
exec 2>&1
printf %s $'a\nb\nc\nb\nc\na\nb\nc\n' > A; printf %s $'a\nb\nb\nc\nb\nc\na\nb\nb\nb\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -T A B
printf %s $'d\nb\ne\n\ne\nd\na\nb\nc\nc\nc\ne\nb\nd\nd\nd\nb\ne\n\ne\n' > A; printf %s $'d\nb\ne\n\ne\nd\na\nb\nc\nc\nc\nb\nd\nd\nd\nb\ne\ne\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -U1 A B
printf %s $'c\na\nc\nc\nc\nc\na\nb\na\na\nc\na\na\nc\na\nb\na\nc\nb\nc\n' > A; printf %s $'c\na\nc\nc\nc\nc\nc\nb\na\na\nc\na\na\nc\na\nb\na\nc\nb\nc\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -t -u A B
printf %s $'' > A; printf %s $'' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -C1 A B
printf %s $'c' > A; printf %s $'' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -s A B
printf %s $'\n\tz\naa\naa\n\n}\n\nbb\n\tz\nX Y\n z \n z \n{\nx  y\n\tz\nX Y\nx  y\nX Y\n}\n}\n\n\n\tz\n}\n{\n\nx  y\naa\n}\nbb\n}\nX Y\nx y\nX Y\n\tz\nx y\n\tz\nX Y\naa\n z \nx y\nx  y\n}\n{\nx y\nX Y\nx  y\n{\n\tz\n{\nx  y\n{\nX Y\n\tz\n}\n}\n}\nx y\n z \nbb\n\n\nx y\nbb\nX Y\n\nx  y\n z \n z \n}\nx y\nx  y\naa\n\n\n{\n\tz\n\tz\n z \n z \n{\n{\n\nbb\nx  y\nX Y\nx  y\nx  y\n}\nbb\n{\nx  y\n{\n\tz\n{\nx y\n}\nx  y\nx  y\n\n{\nbb\n{\n z \n}\n{\nX Y\n z \n\tz\n}\nX Y\n\tz\nX Y\nbb\naa\n}\nX Y\naa\n z \nbb\n\tz\nx  y\n}\n\n z \n}\n z \n{\nx y\nx y\nbb\nX Y\nbb\n{\n\n{\n\n\tz\nbb\naa\n z \naa\n}\n}\n}\nbb\n\n\nbb\n\nX Y\n{\n\naa\n\nX Y\n}\nx y\n}\nx  y\nbb\n}\naa\nbb\nx y\nbb\nX Y\nX Y\naa\n}\n}\nx y\naa\nx y\nx  y\nx  y\n\tz\nx  y\n}\n\nx  y\nbb\n z \n\tz\nX Y\nx  y\n z \n\tz\nX Y\n\n{\nx  y\nx  y\n}\naa\n\tz\n}\nX Y\n z \n}\n' > A; printf %s $'\n\tz\naa\n\n\n}\n\nbb\n\tz\nX Y\n z \n z \n{\nx  y\n\tz\nX Y\nx  y\nX Y\n}\n}\n\n\n\tz\n}\n{\n\nx  y\naa\n}\nbb\nX Y\nx y\nX Y\n\tz\nx y\n\tz\nX Y\naa\n z \nx y\nx  y\n}\n{\nx y\nX Y\nx  y\n{\n\tz\n{\nX Y\nx  y\n{\nX Y\n\tz\n}\n}\n}\nx y\n z \nbb\n\n\nx y\nbb\nX Y\n\nx  y\n z \n z \n}\nx y\nx  y\naa\n\n\n{\nx  y\n\tz\n z \n z \n{\n{\n\nbb\nx  y\nX Y\nx  y\nx  y\n}\nbb\n{\nx  y\n{\n\tz\n{\nx  y\nx y\n}\nx  y\nx  y\n\n{\nbb\n{\n z \n}\n{\nX Y\n z \n\tz\n}\nX Y\n\tz\nX Y\nbb\naa\n}\nX Y\naa\n z \nbb\n\tz\nx  y\n}\n\n z \n}\n z \n{\nx y\nx y\nbb\nX Y\nbb\n{\n\n{\n\n\tz\nbb\naa\n z \naa\n}\n}\n}\nbb\n\n\nbb\n\nX Y\n{\n\naa\n\nX Y\n}\nx y\n}\nx  y\nbb\naa\nbb\nx y\nbb\nX Y\nX Y\naa\n}\n}\nx y\naa\nx y\nx  y\nx  y\n\tz\nx  y\n}\n\nx  y\nbb\n z \n\tz\nX Y\nx  y\n z \n\tz\nX Y\n\n{\nx  y\nx  y\n}\naa\n\tz\n}\nX Y\n z \n}\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -I ^a A B
printf %s $'' > A; printf %s $'x y\n}\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -F ^[ab] -c A B
printf %s $'d\nc\na\nd\na\ne\n\nc\nb\nb\n\n\nd\nc\nc\nb\nd\nd\nb\n\n' > A; printf %s $'d\nc\na\nd\na\ne\n\na\nb\nb\n\n\nd\nc\nc\nb\nd\nd\nb\n\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -s A B
## STDOUT:
2a3
>	b
8c9,10
<	c
---
>	b
>	b
--- A	2001-02-03 04:05:06.789000000 +0000
+++ B	2001-02-03 04:05:06.789000000 +0000
@@ -11,3 +11,2 @@
 c
-e
 b
@@ -18,3 +17,2 @@
 e
-
 e
--- A	2001-02-03 04:05:06.789000000 +0000
+++ B	2001-02-03 04:05:06.789000000 +0000
@@ -4,7 +4,7 @@
 c
 c
 c
-a
+c
 b
 a
 a
1d0
< c
\ No newline at end of file
4c4
< aa
---
> 
31d30
< }
50a50
> X Y
77c77
< 	z
---
> x  y
95a96
> x  y
162d162
< }
*** A	2001-02-03 04:05:06.789000000 +0000
--- B	2001-02-03 04:05:06.789000000 +0000
***************
*** 0 ****
--- 1,2 ----
+ x y
+ }
8c8
< c
---
> a
## END
## status: 1

#### diff: hunks of files with many equal lines, 16
exec 2>&1
printf %s $'\n z \nX Y\nbb\nbb\nbb\nx  y\n\n\tz\naa\nx  y\nx y\n{\nX Y\nbb\naa\naa\n{\n\tz\n}\nbb\nbb\n\tz\n}\n z \n\tz\nbb\n{\n\nx  y\nX Y\n\n z \n}\nx y\naa\n z \nbb\n\tz\nx  y\n\n z \naa\nbb\nbb\nx  y\nbb\n z \n}\n z \n\nX Y\n\n{\n z \nx  y\naa\n\nX Y\n z \nx y\n\n\tz\n\n\tz\nbb\nbb\n\tz\nX Y\nx y\n}\nx y\nbb\nx y\n\tz\n\tz\n\n\nx y\n}\nx  y\n\tz\n\n z \n z \n}\nx  y\nX Y\n\n z \n}\n{\n\tz\n{\n\tz\naa\nbb\n\n{\nx y\n\n z \n}\nx  y\nX Y\n{\nbb\n\nbb\n{\nX Y\n\tz\nx  y\naa\n}\nx  y\nx  y\nx  y\n}\nx y\n\tz\n\nx  y\n z \nx  y\n\tz\nx  y\n}\nx  y\n{\n\tz\nx y\n\tz\nX Y\naa\nbb\n}\nbb\n\tz\n{\nx y\n\nX Y\nX Y\nx y\n\n z \nx y\n{\n\tz\n{\n{\nbb\n{\n z \n\tz\n}\nX Y\nx y\nbb\n\tz\n{\n{\n\tz\n}\nx y\n\n\nbb\n\n}\nx  y\naa\nx  y\n}\nx  y\nX Y\naa\nX Y\nx  y\naa\nbb\n}\nx  y\n\n}\naa\n z \nbb\nX Y\nx  y\n z \n\tz\nbb\n}\nX Y\n\n}\naa\nx y\n' > A; printf %s $'\n z \nX Y\nbb\nbb\nbb\nx  y\n\n\tz\naa\nx  y\nx y\n{\nX Y\nbb\naa\naa\n{\n\tz\n}\nbb\nbb\n\tz\n}\n z \n\tz\nbb\n{\n\nx  y\nX Y\n z \n z \n}\nx y\naa\n z \nbb\n\tz\nx  y\n\n z \naa\nbb\nbb\nx  y\nbb\n z \n}\n z \n\nX Y\n\n{\n z \nx  y\naa\n\nX Y\n z \nx y\n\n\tz\n\n\tz\nbb\nbb\n\tz\nX Y\nx y\n}\nx y\nbb\nx y\n\tz\n\tz\n\n\nx y\n}\nx  y\n\tz\n\n z \n z \n}\nx  y\nX Y\n\n z \n}\n{\n\tz\n{\n\tz\naa\nbb\n\n{\nx y\n\n z \n{\nx  y\nX Y\n{\nbb\n\nbb\n{\nX Y\n\tz\nx  y\naa\n}\nx  y\nx  y\nx  y\n}\nx y\n\tz\n\nx  y\n z \nx  y\n\tz\nx  y\n}\nx  y\n{\n\tz\nx y\n\tz\nX Y\naa\nbb\n}\nbb\n\tz\nX Y\n{\nx y\n\nX Y\nX Y\nx y\n\n z \nx y\n{\n\tz\n{\n{\nbb\n{\n z \n\tz\n}\nX Y\nx y\nbb\n\tz\n{\n{\n\tz\n}\nx y\n\n\nbb\n\n}\nx  y\naa\nx  y\n}\nx  y\nX Y\naa\nX Y\nx  y\naa\nbb\n z \n}\nx  y\n\n}\naa\n z \nbb\nX Y\nx  y\n z \n\tz\nbb\n}\nX Y\n\n}\naa\nx y\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -t -u A B
printf %s $'}\n\n z \nx y\naa\n\tz\nx y\n\tz\n' > A; printf %s $'\n\n\nx  y\n\tz\nX Y\nX Y\nX Y\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -C1 A B
printf %s $'{\nbb\n}\n{\n}\n{\n}\nX Y\nx y\n}\nx y\nX Y\nX Y\naa\n{\naa\n{\nX Y\nbb\nbb\n' > A; printf %s $'{\nbb\n{\n}\n}\nX Y\nx y\n}\nx y\nX Y\nX Y\naa\n{\nx  y\naa\n{\nX Y\nbb\nbb\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -Z -c A B
printf %s $'x  y\nx  y\naa\n\tz\naa\nx y\naa\n z \n' > A; printf %s $'x  y\nx  y\nx  y\naa\n\tz\naa\naa\nX Y\naa\n z \n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -T A B
printf %s $'c\nb\nb\nc\na\nb\nc\nc\n' > A; printf %s $'c\nnew\nb\nb\nc\na\nb\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -Z -c A B
printf %s $'b\nc\nc\nb\nc\na\nb\na\nb\nc\nb\nb\na\nb\nc\nc\nc\na\nb\nb' > A; printf %s $'b\nc\nc\nb\nc\na\nb\na\nb\nc\nb\nb\na\nb\nc\nc\nc\na\na\nmod\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -T A B
printf %s $'aa\n}\naa\n{\n\n}\nx  y\n}\n\tz\n z \nx y\n z \n z \n{\nbb\n}\nX Y\n\tz\nx  y\nx y\n{\nX Y\n{\n\tz\n\nx y\naa\n\tz\n\nX Y\naa\nbb\n{\naa\nx  y\n\tz\nbb\nx y\nx y\nbb\n{\nx  y\n{\n\n\tz\naa\n z \nbb\nX Y\n\tz\n{\nX Y\nbb\n}\n{\n\n}\naa\naa\n\n' > A; printf %s $'aa\n}\naa\n{\n\n}\nx  y\n}\n\tz\n z \nx y\n z \n z \n{\nbb\n}\nX Y\n\tz\nx  y\nx y\n{\nX Y\n{\n\tz\n\nx y\naa\n\tz\n\nX Y\naa\nbb\n{\naa\nx  y\n\tz\nbb\nx y\nx y\nbb\n{\nx  y\n{\n\n\tz\naa\n z \nbb\nX Y\n\tz\n{\nX Y\nbb\n}\n{\n\n}\naa\naa\n\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -T A B
printf %s $'b\n' > A; printf %s $'a\nb\nb\nmod\na\nb\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -q A B
## STDOUT:
--- A	2001-02-03 04:05:06.789000000 +0000
+++ B	2001-02-03 04:05:06.789000000 +0000
@@ -29,7 +29,7 @@
 
 x  y
 X Y
-
+ z 
  z 
 }
 x y
@@ -100,7 +100,7 @@
 x y
 
  z 
-}
+{
 x  y
 X Y
 {
@@ -137,6 +137,7 @@
 }
 bb
         z
+X Y
 {
 x y
 
@@ -180,6 +181,7 @@
 x  y
 aa
 bb
+ z 
 }
 x  y
 
*** A	2001-02-03 04:05:06.789000000 +0000
--- B	2001-02-03 04:05:06.789000000 +0000
***************
*** 1,8 ****
- }
  
!  z 
! x y
! aa
! 	z
! x y
  	z
--- 1,8 ----
  
! 
! 
! x  y
  	z
+ X Y
+ X Y
+ X Y
*** A	2001-02-03 04:05:06.789000000 +0000
--- B	2001-02-03 04:05:06.789000000 +0000
***************
*** 1,9 ****
  {
  bb
- }
  {
  }
- {
  }
  X Y
  x y
--- 1,7 ----
***************
*** 13,18 ****
--- 11,17 ----
  X Y
  aa
  {
+ x  y
  aa
  {
  X Y
2a3
>	x  y
6c7,8
<	x y
---
>	aa
>	X Y
*** A	2001-02-03 04:05:06.789000000 +0000
--- B	2001-02-03 04:05:06.789000000 +0000
***************
*** 1,8 ****
  c
  b
  b
  c
  a
  b
- c
- c
--- 1,7 ----
  c
+ new
  b
  b
  c
  a
  b
19,20c19,20
<	b
<	b
\ No newline at end of file
---
>	a
>	mod
Files A and B differ
## END
## status: 1

#### diff: hunks of files with many equal lines, 17
exec 2>&1
printf %s $'X Y\n\tz\nx y\n' > A; printf %s $'' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -Z -c A B
printf %s $'b\nc\nc\n\n\nc\nd\n\nd\nd\nb\nb\nc\ne\nd\na\n\ne\na\nc\n' > A; printf %s $'b\nc\nc\n\n\nc\n\nd\n\nd\nd\nb\nmod\nc\ne\nmod\nd\na\n\ne\na\nb\nc\ne\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff --suppress-blank-empty -u A B
printf %s $'x y\nx  y\nbb\n}\nbb\n\n\tz\nbb\n' > A; printf %s $'x y\nbb\n}\nx y\n\tz\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff --normal -N A B
printf %s $'}\naa\n{\naa\nx y\n\nbb\n}\n}\nX Y\n\nX Y\n\tz\nx  y\n\tz\nbb\naa\nbb\n{\n}\n' > A; printf %s $'}\naa\nX Y\n{\n\tz\nx y\n}\nnew\nx y\nX Y\nnew\nX Y\nnew\n\tz\nx  y\nx y\n{\n\tz\nbb\nbb\naa\nbb\n}\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -T A B
printf %s $'' > A; printf %s $'b\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -Dxx A B
printf %s $'X Y\n z \nx y\nx  y\nbb\naa\n z \naa\n z \n\tz\nx  y\nx y\nX Y\n}\nx  y\n\tz\n z \n}\nX Y\naa\nX Y\n}\nx y\nX Y\naa\n\n\n{\nX Y\n z \n}\n\n\tz\nX Y\n z \n{\n}\n\nx  y\nx y\naa\nbb\n\nx y\n}\n z \n{\n{\nx  y\n\nbb\nx y\n z \n{\nbb\n\n\n\tz\nx  y\n\nX Y\n\n\tz\nx y\n\naa\n}\nx y\n}\nx y\n}\nx  y\n\nx y\naa\n\n\naa\n\tz\n\n{\n}\nx y\nbb\nx y\nx y\nbb\n\tz\n{\nx  y\n\nbb\n z \nX Y\nX Y\n\nx y\n\tz\n\tz\naa\nx y\nx  y\n z \n\n\tz\n{\nX Y\nX Y\nx y\n{\n}\n\n z \nbb\n}\n}\n}\naa\n}\n\tz\n}\n{\n\tz\nX Y\nx y\nX Y\nx y\naa\n}\n}\nx  y\n\tz\nX Y\n}\naa\nx y\naa\nbb\n\nx y\nbb\nX Y\n{\n\tz\n\tz\n{\nbb\n\tz\n z \n{\nx  y\n{\n\n}\n z \nx y\nX Y\nbb\nX Y\nx y\nx  y\n}\nx y\naa\nX Y\nX Y\n}\n}\n\tz\n\tz\nbb\nX Y\n}\n z \nbb\nx y\n{\nbb\n}\n\tz\nx y\nx y\nbb\nx  y\nbb\n\tz\naa\n\nx  y\nX Y\nX Y\n\nx y\n\n\tz\naa\n}\nX Y\n{\nbb' > A; printf %s $'X Y\n z \nx y\nx  y\nbb\naa\n z \naa\n z \n\tz\nx  y\nx y\nX Y\n}\nx  y\n\tz\n z \n}\nX Y\naa\nX Y\n}\nx y\nX Y\naa\n\n\n{\nX Y\n z \n}\n\n\tz\nX Y\n z \n{\n}\n\nx  y\nx y\naa\nbb\n\nx y\n}\n z \n{\n{\nx  y\n\nbb\nx y\n z \n{\nbb\n\n\n\tz\nx  y\n\nX Y\n\n\tz\nx y\n\naa\n}\nx y\n}\nx y\n}\nx  y\n\nx y\naa\n\n\naa\n\tz\n\n{\n}\nx y\nbb\nx y\nx y\nbb\n\tz\n{\nx  y\n\nbb\n z \nX Y\nX Y\n\nx y\n\tz\n\tz\naa\nx y\nx  y\n z \n\n\tz\n{\nX Y\nX Y\nx y\n{\n}\n\n z \nbb\n}\n}\n}\naa\n}\n\tz\n}\n{\n\tz\nX Y\nx y\nX Y\nx y\naa\n}\n}\nx  y\n\tz\nX Y\n}\naa\nx y\naa\nbb\n\nx y\nbb\nX Y\n{\n\tz\n\tz\n{\nbb\n\tz\n z \n{\nx  y\n{\n\n}\n z \nx y\nX Y\nbb\nX Y\nx y\nx  y\n}\nx y\naa\nX Y\nX Y\n}\n}\n\tz\n\tz\nbb\nX Y\n}\n z \nbb\nx y\n{\nbb\n}\n\tz\nx y\nx y\nbb\nx  y\nbb\n\tz\naa\n\nx  y\nX Y\nX Y\n\nx y\n\n\tz\naa\n}\nX Y\n{\nbb' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -y A B
printf %s $'aa\n z \n{\naa\n\tz\nX Y\nX Y\n z \n\n\naa\nx  y\n z \n\n\tz\naa\n\n{\nX Y\n}\n}\n}\n{\naa\n z \n\n{\nX Y\nx  y\nx y\naa\nx  y\nx  y\naa\n\tz\nbb\nX Y\n z \naa\nx  y\n{\nX Y\nX Y\n{\n{\n\tz\nx  y\n{\n\tz\nx  y\n\n\nbb\n}\nbb\nX Y\nx y\n z \nbb\n\tz\n' > A; printf %s $'aa\nbb\n z \n{\naa\n\tz\nX Y\nX Y\n z \n\n\naa\nx  y\n z \n\n\tz\naa\n\n{\nX Y\n}\n}\n}\n}\n{\naa\n{\n\n{\nX Y\nx  y\nx y\naa\nx  y\nx  y\n\tz\nbb\nX Y\n z \naa\nx  y\n{\nX Y\nX Y\n{\n{\n\tz\nx  y\n{\n\tz\nx  y\n\n\nbb\n}\nbb\nX Y\nX Y\nx y\n z \nbb\n\tz\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -d A B
printf %s $'c\nc\nb\nb\na\na\nb\nc\na\nb\na\nc\na\nb\na\na\nc\nc\nc\nb' > A; printf %s $'b\nc\nc\nnew\nnew\nb\nb\nc\na\nb\na\nc\nb\na\na\nc\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff --suppress-blank-empty -u A B
## STDOUT:
*** A	2001-02-03 04:05:06.789000000 +0000
--- B	2001-02-03 04:05:06.789000000 +0000
***************
*** 1,3 ****
- X Y
- 	z
- x y
--- 0 ----
--- A	2001-02-03 04:05:06.789000000 +0000
+++ B	2001-02-03 04:05:06.789000000 +0000
@@ -4,17 +4,21 @@


 c
+
 d

 d
 d
 b
-b
+mod
 c
 e
+mod
 d
 a

 e
 a
+b
 c
+e
2d1
< x  y
5,6c4
< bb
< 
---
> x y
8d5
< bb
2a3
>	X Y
4c5
<	aa
---
>		z
6,8d6
<	
<	bb
<	}
9a8,9
>	new
>	x y
11c11
<	
---
>	new
12a13
>	new
14a16,17
>	x y
>	{
16a20
>	bb
19d22
<	{
#ifdef xx
b
#endif /* xx */
X Y								X Y
 z 								 z 
x y								x y
x  y								x  y
bb								bb
aa								aa
 z 								 z 
aa								aa
 z 								 z 
	z								z
x  y								x  y
x y								x y
X Y								X Y
}								}
x  y								x  y
	z								z
 z 								 z 
}								}
X Y								X Y
aa								aa
X Y								X Y
}								}
x y								x y
X Y								X Y
aa								aa


{								{
X Y								X Y
 z 								 z 
}								}

	z								z
X Y								X Y
 z 								 z 
{								{
}								}

x  y								x  y
x y								x y
aa								aa
bb								bb

x y								x y
}								}
 z 								 z 
{								{
{								{
x  y								x  y

bb								bb
x y								x y
 z 								 z 
{								{
bb								bb


	z								z
x  y								x  y

X Y								X Y

	z								z
x y								x y

aa								aa
}								}
x y								x y
}								}
x y								x y
}								}
x  y								x  y

x y								x y
aa								aa


aa								aa
	z								z

{								{
}								}
x y								x y
bb								bb
x y								x y
x y								x y
bb								bb
	z								z
{								{
x  y								x  y

bb								bb
 z 								 z 
X Y								X Y
X Y								X Y

x y								x y
	z								z
	z								z
aa								aa
x y								x y
x  y								x  y
 z 								 z 

	z								z
{								{
X Y								X Y
X Y								X Y
x y								x y
{								{
}								}

 z 								 z 
bb								bb
}								}
}								}
}								}
aa								aa
}								}
	z								z
}								}
{								{
	z								z
X Y								X Y
x y								x y
X Y								X Y
x y								x y
aa								aa
}								}
}								}
x  y								x  y
	z								z
X Y								X Y
}								}
aa								aa
x y								x y
aa								aa
bb								bb

x y								x y
bb								bb
X Y								X Y
{								{
	z								z
	z								z
{								{
bb								bb
	z								z
 z 								 z 
{								{
x  y								x  y
{								{

}								}
 z 								 z 
x y								x y
X Y								X Y
bb								bb
X Y								X Y
x y								x y
x  y								x  y
}								}
x y								x y
aa								aa
X Y								X Y
X Y								X Y
}								}
}								}
	z								z
	z								z
bb								bb
X Y								X Y
}								}
 z 								 z 
bb								bb
x y								x y
{								{
bb								bb
}								}
	z								z
x y								x y
x y								x y
bb								bb
x  y								x  y
bb								bb
	z								z
aa								aa

x  y								x  y
X Y								X Y
X Y								X Y

x y								x y

	z								z
aa								aa
}								}
X Y								X Y
{								{
bb								bb1a2
> bb
22a24
> }
25c27
<  z 
---
> {
34d35
< aa
55a57
> X Y
--- A	2001-02-03 04:05:06.789000000 +0000
+++ B	2001-02-03 04:05:06.789000000 +0000
@@ -1,20 +1,16 @@
+b
 c
 c
+new
+new
 b
 b
-a
-a
-b
 c
 a
 b
 a
 c
-a
 b
 a
 a
 c
-c
-c
-b
\ No newline at end of file
## END
## status: 1

#### diff: hunks of files with many equal lines, 18
exec 2>&1
printf %s $'aa\n}\n}\n' > A; printf %s $'aa\n{\n}\nX Y' > B; touch -d '2001-02-03 04:05:06.789' A B; diff --suppress-blank-empty -u A B
printf %s $'' > A; printf %s $'' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -f A B
printf %s $'c\na\nb\nb\na\nc\nc\nc\na\nc\na\nb\nb\na\nc\nb\na\nb\nc\na\nc\nc\nc\nb\nc\na\nb\nc\na\na\nb\nb\nc\na\nc\nc\nb\na\nb\na\nb\nc\na\na\nb\nc\nc\na\nc\nb\nb\nc\nc\nb\nb\nc\na\nb\nb\nc\n' > A; printf %s $'c\na\nb\nb\na\nc\nc\nc\na\nc\na\nb\nb\nc\na\nc\nb\na\nb\nc\na\nc\nc\nc\nb\nc\na\nb\nc\na\nb\nb\nc\na\nc\nc\nb\na\nb\nb\na\nb\nc\na\na\nb\nc\nc\na\nc\nb\nb\nc\nc\nb\nb\nc\na\nb\nb\nc\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -a A B
printf %s $'c' > A; printf %s $'c\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -t -u A B
printf %s $'x  y\n' > A; printf %s $'\tz\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -t -u A B
printf %s $'\tz\n\naa\nx  y\n{\nbb\n\nbb\n}\nbb\n\n\tz\nX Y\nx y\n z \n}\n\n\nx y\naa\n z \nbb\n z \naa\naa\n{\n z \n\n\tz\nbb\n z \nx  y\n}\n}\nX Y\n\tz\nx y\nX Y\naa\n\n\nbb\nx  y\nx y\n\tz\n\nbb\n}\n z \nx y\n\n\n\n z \nbb\n}\naa\nbb\n z \nx  y\nx y\n z \n{\nx  y\nx y\n\n}\n{\n\tz\n\tz\n\n{\n z \nbb\n\tz\n{\naa\n}\nx y\n\tz\n\tz\nX Y\n{\n\tz\nx  y\n z \nX Y\n{\naa\nx y\nbb\naa\nx y\n{\naa\n z \naa\n{\n{\n\n\nbb\n\tz\n{\nx  y\n{\n\tz\n\nx y\n{\n{\nX Y\n{\nX Y\nx  y\n{\n{\n\nx  y\n{\n\tz\nx y\n\tz\n}\nx  y\nx y\nbb\n\tz\nx y\n z \nX Y\nbb\n\tz\n\tz\n z \nbb\n z \n\n z \nbb\n{\nx y\nx y\nx  y\naa\n\tz\nbb\nbb\n{\nx  y\n\nx y\naa\n{\n\nbb\nx y\nx y\nx y\n{\nX Y\nX Y\naa\nx y\n\nx y\n\tz\nbb\nx y\naa\nx y\n\tz\nx  y\nx y\n\tz\n\tz\n z \nx y\nX Y\n\n{\nbb\n\nbb\n}\nx  y\naa\naa\n\tz\n\n\tz\n\tz\n{\nx  y\n\tz\n\tz\nbb\n{\n}\nbb' > A; printf %s $'\tz\n\naa\nx  y\n{\nbb\n\nbb\nbb\n\n\tz\nX Y\nx y\n z \n}\n\n\nx y\naa\n z \nbb\n z \naa\naa\n{\n z \n\n\tz\nbb\n z \nx  y\n}\nnew\nX Y\n\tz\nx y\nX Y\naa\n\nbb\nx  y\nx y\n\tz\n\nbb\n}\n z \nx y\n\n\n\n z \nbb\n}\naa\nbb\n z \nx  y\naa\nx y\n z \n{\nx  y\nx y\n\n}\n{\n\tz\n\tz\n\n{\n z \nbb\n\tz\n{\naa\nx y\n\tz\n\tz\nX Y\n{\n\tz\nx  y\n z \nX Y\n{\naa\nx y\nbb\naa\nx y\n{\naa\n z \naa\n{\n{\n\n\nbb\n\tz\n{\nx  y\n{\n\tz\n\nx y\n{\n{\nX Y\n{\nX Y\nx  y\n{\n{\n\nx  y\n{\n\tz\nx y\n\n\tz\n}\nx  y\nx y\nbb\n\tz\nx y\n z \nX Y\nbb\n\tz\n\tz\n z \n z \nbb\n z \n\n z \nbb\n{\nx y\nx y\nx  y\naa\n\tz\nbb\nbb\n{\nx  y\n\nx y\naa\n{\n\nbb\nx y\nx y\nx y\n{\nX Y\nX Y\naa\nx y\n\nx y\n\tz\nbb\nx y\nx y\n\tz\nX Y\nx  y\nx y\n\tz\n\tz\nx y\nX Y\n\n{\nbb\n\nbb\n}\n}\nx  y\naa\naa\n\tz\n\n\tz\n\tz\n{\nx  y\n\tz\n\tz\n{\n}\n{\n}\nbb\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff --normal -N A B
printf %s $'\tz\n{\naa\nx y\nX Y\nx  y\nx y\n z \naa\nX Y\naa\nbb\nX Y\nbb\nbb\n z \nx  y\nx y\n}\n\nX Y\nbb\nX Y\n\tz\n\tz\nX Y\n z \n\n\tz\n z \n\tz\nx y\nX Y\n}\nx  y\nbb\nx  y\nbb\n\tz\nx y\n{\n\tz\nx  y\n}\n}\n}\n}\n}\nx y\naa\nx  y\n\n\naa\naa\n\tz\nx  y\n\n\tz\nx  y\n z \n\n z \n{\nX Y\nX Y\nX Y\n\nx  y\naa\nbb\nX Y\n z \nx y\n{\n\tz\naa\nX Y\n{\n}\n\nx y\n z \n z \nbb\nx y\naa\n z \nx y\nx y\nx  y\n z \nbb\nx y\nx y\nx y\n\n{\n{\naa\n z \nbb\nX Y\n\tz\nx y\n}\n\tz\nbb\naa\nx y\n}\nx  y\n\tz\n\nx y\n\n\tz\naa\nbb\n\tz\n\n\tz\nx y\nbb\n z \n\tz\nx  y\n z \n\naa\nx y\nx  y\naa\n\n\naa\nx y\naa\n z \naa\n}\n\tz\n\tz\nX Y\nbb\n z \nx y\nbb\n\tz\n\nx y\nbb\n{\nbb\nX Y\nX Y\n}\n{\n\tz\n\n\tz\nx y\nX Y\n\nx  y\n z \n\tz\n z \n}\nbb\naa\n\tz\n\tz\n z \naa\n{\nX Y\nx y\n{\nx  y\nx  y\n z \n\nx  y\n}\naa\nbb\n\tz\n{\n{\n\nX Y\n z \n{\naa\naa\n z \nx y\nx y\naa\n' > A; printf %s $'\tz\n{\naa\nx y\nX Y\nx  y\nx y\n z \naa\nX Y\naa\nbb\nX Y\nbb\nbb\n z \nx  y\nx y\n}\n\nX Y\nbb\nX Y\n\tz\n\tz\nX Y\n z \n\n\tz\n z \n\tz\nx y\nX Y\n}\nx  y\nbb\nx  y\nbb\n\tz\nx y\n{\n\tz\nx  y\n}\n}\n}\n}\n}\nx y\naa\nx  y\n\n\naa\naa\n\tz\nx  y\n\n\tz\nx  y\n z \n\n z \n{\nX Y\nX Y\nX Y\n\nx  y\naa\nbb\nX Y\n z \nx y\n{\n\tz\naa\nX Y\n{\n}\n\nx y\n z \n z \nbb\nx y\naa\n z \nx y\nx y\nx  y\n z \nbb\nx y\nx y\nx y\n\n{\n{\naa\n z \nbb\nX Y\n\tz\nx y\n}\n\tz\nbb\naa\nx y\n}\nx  y\n\tz\n\nx y\n\n\tz\naa\nbb\n\tz\n\n\tz\nx y\nbb\n z \n\tz\nx  y\n z \n\naa\nx y\nx  y\naa\n\n\naa\nx y\naa\n z \naa\n}\n\tz\n\tz\nX Y\nbb\n z \nx y\nbb\n\tz\n\nx y\nbb\n{\nbb\nX Y\nX Y\n}\n{\n\tz\n\n\tz\nx y\nX Y\n\nx  y\n z \n\tz\n z \n}\nbb\naa\n\tz\n\tz\n z \naa\n{\nX Y\nx y\n{\nx  y\nx  y\n z \n\nx  y\n}\naa\nbb\n\tz\n{\n{\n\nX Y\n z \n{\naa\naa\n z \nx y\nx y\naa\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -s A B
printf %s $'' > A; printf %s $'b\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -y --left-column -W 50 A B
## STDOUT:
--- A	2001-02-03 04:05:06.789000000 +0000
+++ B	2001-02-03 04:05:06.789000000 +0000
@@ -1,3 +1,4 @@
 aa
+{
 }
-}
+X Y
\ No newline at end of file
13a14
> c
30d30
< a
38a39
> b
--- A	2001-02-03 04:05:06.789000000 +0000
+++ B	2001-02-03 04:05:06.789000000 +0000
@@ -1 +1 @@
-c
\ No newline at end of file
+c
--- A	2001-02-03 04:05:06.789000000 +0000
+++ B	2001-02-03 04:05:06.789000000 +0000
@@ -1 +1 @@
-x  y
+        z
9d8
< }
34c33
< }
---
> new
41d39
< 
60a59
> aa
78d76
< }
122a121
> 
135a135
>  z 
170d169
< aa
172a172
> X Y
177d176
<  z 
185a185
> }
197d196
< bb
200c199,201
< bb
\ No newline at end of file
---
> {
> }
> bb
Files A and B are identical
		      >	b
## END
## status: 1

#### diff: hunks of files with many equal lines, 19
exec 2>&1
printf %s $'c\nb\nc\nb\nb\nc\nc\na\n' > A; printf %s $'a\nb\na\nc\nb\nc\nc\nb\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -c A B
printf %s $'}\naa\n\tz\n{\n}\nx y\nx  y\nx y\n' > A; printf %s $'}\naa\n\tz\n\tz\n{\n}\nx y\nx  y\nx y' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -y --left-column -W 50 A B
printf %s $'d\na\na\ne\nc\na\nd\ne\na\na\n\nd\n\ne\n\nc\na\ne\ne\nd\ne\n\nb\nd\na\nb\ne\ne\ne\n\nc\nd\nc\nd\n\na\nc\nc\nc\na\na\na\n\na\nd\n\na\ne\n\na\na\nc\na\n\na\nd\ne\nd\nb\n\n' > A; printf %s $'d\n\ne\nd\nd\nb\nd\ne\ne\na\na\nb\nb\nb\nb\nc\nc\n\na\nc\n\ne\nb\nd\n\nb\ne\nc\nd\na\nb\nc\n\nb\ne\n\ne\nb\nc\na\nc\ne\n\nd\nb\n\nd\n\na\na\na\na\nc\nd\na\n\na\ne\na\ne\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -c A B
printf %s $' z \n' > A; printf %s $'}' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -u -p A B
printf %s $'' > A; printf %s $'' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -C1 A B
printf %s $'\tz\nbb\naa\nx y\n{\n z \n\tz\n}\n' > A; printf %s $'bb\naa\n{\nX Y\n{\n{\nx  y\n z \nx  y\n}\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -T A B
printf %s $'bb\n}\nbb\n z \n\tz\naa\naa\nbb\n z \n z \n z \nbb\nbb\nx y\n}\n z \nx  y\n\tz\nx y\nx y\nx  y\n z \nx  y\n\tz\n\tz\n{\n\tz\naa\n\n}\n}\n{\n z \nx  y\nX Y\n}\nx  y\nX Y\n}\nbb\nX Y\nx  y\nx  y\n\n\nx  y\n\nX Y\naa\nX Y\nX Y\nx y\n\tz\naa\nX Y\n{\n\tz\n\n\nbb\n' > A; printf %s $'bb\n}\nbb\n z \naa\naa\nbb\n z \n z \n z \nbb\nbb\nx y\n}\n z \nx  y\n\tz\nx y\nx y\nx  y\n z \nx  y\n\tz\n\tz\n{\n\tz\naa\n\nX Y\n}\n\tz\n z \nx  y\nX Y\n}\nx  y\nX Y\n}\nbb\nX Y\nx  y\nx  y\n\n\nx  y\n\nX Y\naa\nX Y\nX Y\nx y\n\tz\naa\nX Y\n{\n\tz\n\n\nbb\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff --suppress-blank-empty -u A B
printf %s $'c\na\nb\nb\na\nb\nb\nb\nc\nb\nb\nc\na\na\na\na\nb\na\nb\nb\nb\na\nc\nb\nc\nc\nc\na\nc\nc\nc\na\nb\nc\na\nc\na\nc\nc\nc\na\nc\nb\nb\nb\nc\nb\nb\nb\nc\nb\na\nb\nc\na\na\nb\nb\na\nb\n' > A; printf %s $'c\na\nb\nb\na\nb\nc\nb\nb\nc\na\na\na\nb\nb\nb\nb\na\nc\nb\nc\nc\nc\nc\na\nc\nc\nc\nc\na\nc\na\nc\na\nc\nc\nc\na\nc\nb\nb\nb\nc\nb\nb\nb\nc\nb\na\nb\nb\nb\nc\na\nb\nmod\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -E A B
## STDOUT:
*** A	2001-02-03 04:05:06.789000000 +0000
--- B	2001-02-03 04:05:06.789000000 +0000
***************
*** 1,8 ****
! c
  b
  c
  b
- b
  c
  c
! a
--- 1,8 ----
! a
  b
+ a
  c
  b
  c
  c
! b
}		      (
aa		      (
	z	      (
		      >		z
{		      (
}		      (
x y		      (
x  y		      (
x y		      /	x y
*** A	2001-02-03 04:05:06.789000000 +0000
--- B	2001-02-03 04:05:06.789000000 +0000
***************
*** 1,60 ****
  d
! a
! a
  e
- c
- a
  d
  e
  a
  a
! 
! d
! 
! e
! 
  c
  a
  e
! e
  d
- e
  
  b
  d
  a
  b
  e
  e
  e
  
- c
  d
! c
  d
  
  a
- c
- c
- c
- a
  a
  a
- 
  a
  d
- 
  a
- e
  
  a
  a
- c
- a
- 
- a
- d
  e
- d
- b
- 
--- 1,60 ----
  d
! 
  e
  d
+ d
+ b
+ d
+ e
  e
  a
  a
! b
! b
! b
! b
  c
+ c
+ 
  a
+ c
+ 
  e
! b
  d
  
  b
+ e
+ c
  d
  a
  b
+ c
+ 
+ b
  e
+ 
  e
+ b
+ c
+ a
+ c
  e
  
  d
! b
! 
  d
  
  a
  a
  a
  a
+ c
  d
  a
  
  a
+ e
  a
  e
--- A	2001-02-03 04:05:06.789000000 +0000
+++ B	2001-02-03 04:05:06.789000000 +0000
@@ -1 +1 @@
- z 
+}
\ No newline at end of file
1d0
<		z
4d2
<	x y
5a4,7
>	X Y
>	{
>	{
>	x  y
7c9
<		z
---
>	x  y
--- A	2001-02-03 04:05:06.789000000 +0000
+++ B	2001-02-03 04:05:06.789000000 +0000
@@ -2,7 +2,6 @@
 }
 bb
  z 
-	z
 aa
 aa
 bb
@@ -27,9 +26,9 @@
 	z
 aa

+X Y
 }
-}
-{
+	z
  z 
 x  y
 X Y
7,8d6
< b
< b
16d13
< a
18d14
< a
27a24
> c
31a29
> c
33d30
< b
54,56d50
< c
< a
< a
58a53
> c
60a56
> mod
## END
## status: 1

#### diff: hunks of files with many equal lines, 20
exec 2>&1
printf %s $'c\na\nb' > A; printf %s $'b\nc\nnew\nnew\nb\nnew\nb\nmod\nnew\na\na\na\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -e A B
printf %s $'' > A; printf %s $'a\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff  A B
printf %s $'' > A; printf %s $'b\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -t -u A B
printf %s $'c\na\na\nc\na\nc\nb\nc\nc\na\na\na\na\na\nc\na\na\nc\na\nb\n' > A; printf %s $'c\na\na\nc\na\nc\nb\nc\nc\na\na\na\nc\na\na\nc\na\nb' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -n A B
printf %s $'aa\nx y\nx  y\nX Y\n z \nx  y\n z \nx  y\n' > A; printf %s $'aa\nx y\nx  y\nX Y\n z \n z \nx  y\n z \nx  y\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -U0 A B
printf %s $'d\n\n\ne\na\nc\na\nc\nb\nd\na\nd\nb\n\n\nb\nc\nc\nc\nb\n' > A; printf %s $'d\n\n\ne\na\nc\na\nc\nb\nd\na\nb\nb\n\n\nb\nc\nc\ne\nc\nb' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -Z -c A B
printf %s $'\nc\ne\nc\nb\n\nc\nb\na\ne\n\nd\na\na\nb\nd\nc\na\nc\ne\n' > A; printf %s $'d\n\ne\ne\nc\ne\na\nb\n\nc\nb\na\ne\nb\n\nd\nd\na\nb\n\nb\na\ne\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -y A B
printf %s $'\nc\ne\nb\nb\nd\ne\nc' > A; printf %s $'\nc\ne\nb\nb\nd\ne\nc\n' > B; touch -d '2001-02-03 04:05:06.789' A B; diff -s A B
## STDOUT:
3a
mod
new
a
a
a
.
2c
new
new
b
new
.
0a
b
.
diff: A: No newline at end of file

0a1
> a
--- A	2001-02-03 04:05:06.789000000 +0000
+++ B	2001-02-03 04:05:06.789000000 +0000
@@ -0,0 +1 @@
+b
d13 2
d20 1
a20 1
b--- A	2001-02-03 04:05:06.789000000 +0000
+++ B	2001-02-03 04:05:06.789000000 +0000
@@ -5,0 +6 @@
+ z 
*** A	2001-02-03 04:05:06.789000000 +0000
--- B	2001-02-03 04:05:06.789000000 +0000
***************
*** 9,20 ****
  b
  d
  a
! d
  b
  
  
  b
  c
  c
  c
  b
--- 9,21 ----
  b
  d
  a
! b
  b
  
  
  b
  c
  c
+ e
  c
  b
\ No newline at end of file
							      >	d

c							      |	e
e								e
c								c
							      >	e
							      >	a
b								b

c								c
b								b
a								a
e								e
							      >	b

d								d
a							      |	d
a								a
b								b
d							      |
c							      |	b
a								a
c							      <
e								e
8c8
< c
\ No newline at end of file
---
> c
## END
## status: 1
