#### comm: columns
exec 2>&1
printf 'a\nb\nc\nd\n' > a; printf 'b\nd\ne' > b; : > e
comm a b; comm -1 a b; comm -2 a b; comm -3 a b; comm -12 a b; comm -23 a b; comm -13 a b; comm -123 a b
comm a e; comm e b; comm a a; comm e e; echo "= $?"
comm - b < a; comm a - < b
comm --total a b; comm --total -123 a b; comm --output-delimiter=: a b; comm --output-delimiter=, --total a b
comm --output-delimiter= a b | od -c
comm --output-delimiter=x --output-delimiter=x a b; comm --output-delimiter=x --output-delimiter=y a b; echo "= $?"
printf 'a\0b\0' > z1; printf 'b\0c\0' > z2; comm -z z1 z2 | od -c
printf 'a\na\nb\n' > d1; printf 'a\nb\nb\n' > d2; comm d1 d2
## STDOUT:
a
		b
c
		d
	e
	b
	d
e
a
	b
c
	d
a
c
	e
b
d
a
c
e
a
b
c
d
	b
	d
	e
		a
		b
		c
		d
= 0
a
		b
c
		d
	e
a
		b
c
		d
	e
a
		b
c
		d
	e
2	1	2	total
2	1	2	total
a
::b
c
::d
:e
a
,,b
c
,,d
,e
2,1,2,total
0000000   a  \n  \0  \0   b  \n   c  \n  \0  \0   d  \n  \0   e  \n
0000017
a
xxb
c
xxd
xe
comm: multiple output delimiters specified
= 1
0000000   a  \0  \t  \t   b  \0  \t   c  \0
0000011
		a
a
		b
	b
## END

#### comm: order
exec 2>&1
printf 'b\na\nc\n' > a; printf 'a\nb\n' > b
comm a b; echo "= $?"
comm --nocheck-order a b; echo "= $?"
comm --check-order a b; echo "= $?"
comm a a; echo "= $?"
comm --check-order a a; echo "= $?"
printf 'a\nc\nb\n' > c; comm c b; echo "= $?"
comm --total b c; echo "= $?"
printf 'A\na\nB\n' > k; comm k k; comm --check-order k k; echo "= $?"
## STDOUT:
	a
		b
comm: file 1 is not in sorted order
a
c
comm: input is not in sorted order
= 1
	a
		b
a
c
= 0
	a
		b
comm: file 1 is not in sorted order
= 1
		b
		a
		c
= 0
		b
comm: file 1 is not in sorted order
= 1
		a
	b
c
comm: file 1 is not in sorted order
b
comm: input is not in sorted order
= 1
		a
b
	c
comm: file 2 is not in sorted order
	b
1	2	1	total
comm: input is not in sorted order
= 1
		A
		a
		B
		A
		a
comm: file 1 is not in sorted order
= 1
## END

#### comm: errors
exec 2>&1
: > a
comm; echo "= $?"
comm a; echo "= $?"
comm a a a; echo "= $?"
comm a nothere; echo "= $?"
comm nothere a; echo "= $?"
comm -4 a a; echo "= $?"
comm . a; echo "= $?"
comm --check a a; echo "= $?"
## STDOUT:
comm: missing operand
Try 'comm --help' for more information.
= 1
comm: missing operand after ‘a’
Try 'comm --help' for more information.
= 1
comm: extra operand ‘a’
Try 'comm --help' for more information.
= 1
comm: nothere: No such file or directory
= 1
comm: nothere: No such file or directory
= 1
comm: invalid option -- '4'
Try 'comm --help' for more information.
= 1
comm: .: Is a directory
= 1
= 0
## END
