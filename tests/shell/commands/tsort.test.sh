#### tsort
exec 2>&1
printf 'a b\nb c\nd b\n' | tsort; echo "= $?"; printf 'a a b b\n' | tsort; printf 'x y z y y w' > f; tsort f; tsort - < f; printf '' | tsort; printf 'c b b a c a d d\n' | tsort; printf 'm n  o\tp\n\nn o' | tsort
printf '1 2 1 3 1 4 2 5 3 5 4 5 6 5 9 8 8 7\n' | tsort; seq 20 | paste -sd' ' | tsort
printf 'a b\nb a\n' | tsort; echo "= $?"; printf 'a b b c c a d a\n' | tsort; echo "= $?"; printf 'a b b a c d d c e f\n' > l; tsort l; echo "= $?"; printf 'a b b c c d d b a e e a x a\n' | tsort; echo "= $?"
tsort a b; echo "= $?"; printf 'a b c' | tsort; echo "= $?"; printf 'a' > o; tsort o; echo "= $?"; tsort nothere; echo "= $?"; tsort -q; echo "= $?"; tsort .; echo "= $?"
## STDOUT:
a
d
b
c
= 0
a
b
x
z
y
w
x
z
y
w
c
d
b
a
m
n
o
p
1
6
9
4
3
2
8
5
7
1
11
13
15
17
19
3
5
7
9
2
12
14
16
18
20
4
6
8
10
tsort: -: input contains a loop:
tsort: a
tsort: b
a
b
= 1
d
tsort: -: input contains a loop:
tsort: a
tsort: b
tsort: c
a
b
c
= 1
e
f
tsort: l: input contains a loop:
tsort: a
tsort: b
a
b
tsort: l: input contains a loop:
tsort: c
tsort: d
c
d
= 1
x
tsort: -: input contains a loop:
tsort: a
tsort: e
a
e
tsort: -: input contains a loop:
tsort: b
tsort: c
tsort: d
b
c
d
= 1
tsort: extra operand ‘b’
Try 'tsort --help' for more information.
= 1
tsort: -: input contains an odd number of tokens
= 1
tsort: o: input contains an odd number of tokens
= 1
tsort: nothere: No such file or directory
= 1
tsort: invalid option -- 'q'
Try 'tsort --help' for more information.
= 1
= 0
## END
