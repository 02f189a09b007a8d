#### join: fields
exec 2>&1
printf '1 a x\n2 b y\n3 c z\n' > a; printf '1 A\n3 C\n4 D\n' > b
join a b; join -a1 a b; join -a 2 a b; join -a1 -a2 a b; join -v1 a b; join -v2 a b; join -v1 -v2 a b
join -a1 -e - a b; join -a1 -a2 -e - -o 0,1.2,2.2 a b; join -o 1.1,2.2,1.3 a b; join -o '1.3 2.2' a b
join -o auto -a1 -a2 -e X a b; join -1 2 -2 2 a b; echo "= $?"
join - b < a; join a - < b
printf 'a 1\nb 2\n' > c; printf '1 a\n2 b\n' > d; join -1 1 -2 2 c d; join -j1 c c; join -j 2 c c; join -2 2 c d
printf '1 a\n1 b\n2 c\n' > m; printf '1 x\n1 y\n2 z\n2 w\n' > n; join m n
printf 'a,1,x\nb,2,y\n' > s; printf 'a,9\nb,\n' > t; join -t, s t; join -t , -e E -o 0,2.2 s t
printf '  a   1\t2 \n' > w1; printf 'a 3\n' > w2; join w1 w2 | od -c
join -t '' a a; printf 'A 1\n' > i1; printf 'a 2\n' > i2; join i1 i2; join -i i1 i2; join --ignore-case i2 i1
: > e; join e b; join -a2 e b; join -a1 a e
printf 'a 1\0b 2\0' > z; join -z z z | od -c
printf '1\n2' > l; join l l
join -o 1.2 2.1 a b; join -t '\0' a b
## STDOUT:
1 a x A
3 c z C
1 a x A
2 b y
3 c z C
1 a x A
3 c z C
4 D
1 a x A
2 b y
3 c z C
4 D
2 b y
4 D
2 b y
4 D
1 a x A
2 b y
3 c z C
1 a A
2 b -
3 c C
4 - D
1 A x
3 C z
x A
z C
1 a x A
2 b y X
3 c z C
4 X X D
= 0
1 a x A
3 c z C
1 a x A
3 c z C
a 1 1
b 2 2
a 1 1
b 2 2
1 a a
2 b b
a 1 1
b 2 2
1 a x
1 a y
1 b x
1 b y
2 c z
2 c w
a,1,x,9
b,2,y,
a,9
b,E
0000000   a       1       2           3  \n
0000011
1 a x
2 b y
3 c z
A 1 2
a 2 1
1 A
3 C
4 D
1 a x
2 b y
3 c z
0000000   a       1       1  \0   b       2       2  \0
0000014
1
2
a 1
c 3
## END

#### join: headers and order
exec 2>&1
printf 'id name\n1 a\n2 b\n' > a; printf 'id val\n1 x\n3 z\n' > b
join --header a b; join --header -a1 -a2 -o auto -e - a b; : > e; join --header -a1 a e; join --header e b
printf '2 b\n1 a\n' > u; printf '1 x\n2 y\n' > v
join u v; echo "= $?"
join --nocheck-order u v; echo "= $?"
join --check-order u v; echo "= $?"
join u u; echo "= $?"
join --check-order u u; echo "= $?"
join -v1 u v; echo "= $?"
join v u; echo "= $?"
## STDOUT:
id name val
1 a x
id name val
1 a x
2 b -
3 - z
id name
1 a
2 b
id val
join: u:2: is not sorted: 1 a
2 b y
join: input is not in sorted order
= 1
2 b y
= 0
join: u:2: is not sorted: 1 a
= 1
2 b b
1 a a
= 0
join: u:2: is not sorted: 1 a
= 1
join: u:2: is not sorted: 1 a
1 a
join: input is not in sorted order
= 1
join: u:2: is not sorted: 1 a
2 y b
join: input is not in sorted order
= 1
## END

#### join: errors
exec 2>&1
printf '1 a\n' > a
join; echo "= $?"
join a; echo "= $?"
join a a a; echo "= $?"
join - -; echo "= $?"
join a nothere; echo "= $?"
join -a 3 a a; echo "= $?"
join -v x a a; echo "= $?"
join -1 0 a a; echo "= $?"
join -1 x a a; echo "= $?"
join -1 1 -1 2 a a; echo "= $?"
join -j 1 -2 2 a a; echo "= $?"
join -o 3.1 a a; echo "= $?"
join -o 1 a a; echo "= $?"
join -o 01 a a; echo "= $?"
join -o 1.x a a; echo "= $?"
join -t ab a a; echo "= $?"
join -t a -t b a a; echo "= $?"
join -e a -e b a a; echo "= $?"
join . a; echo "= $?"
join -q a a; echo "= $?"
## STDOUT:
join: missing operand
Try 'join --help' for more information.
= 1
join: missing operand after ‘a’
Try 'join --help' for more information.
= 1
join: extra operand 'a'
Try 'join --help' for more information.
= 1
join: both files cannot be standard input: No such file or directory
= 1
join: nothere: No such file or directory
= 1
join: invalid field number: ‘3’
= 1
join: invalid field number: ‘x’
= 1
join: invalid field number: ‘0’
= 1
join: invalid field number: ‘x’
= 1
join: incompatible join fields 1, 2
= 1
join: incompatible join fields 1, 2
= 1
join: invalid file number in field spec: ‘3.1’
= 1
join: invalid field specifier: ‘1’
= 1
join: invalid field specifier: ‘01’
= 1
join: invalid field number: ‘x’
= 1
join: multi-character tab ‘ab’
= 1
join: incompatible tabs
= 1
join: conflicting empty-field replacement strings
= 1
join: read error: Is a directory
= 1
join: invalid option -- 'q'
Try 'join --help' for more information.
= 1
## END
