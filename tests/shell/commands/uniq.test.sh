#### uniq, part 1
exec 2>&1
printf 'a:b:c\nd:e\nf\n:g:\n\n::' > f1
uniq f1; echo "= $?"
printf 'a\na\nb\nb\nb\nc\na\n' | uniq; echo "= $?"
printf 'a\na\nb\nb\nb\nc\na\n' | uniq -c; echo "= $?"
printf 'a\na\nb\nb\nb\nc\na\n' | uniq -d; echo "= $?"
printf 'a\na\nb\nb\nb\nc\na\n' | uniq -u; echo "= $?"
printf 'a\na\nb\nb\nb\nc\na\n' | uniq -D; echo "= $?"
printf 'a\na\nb\nb\nb\nc\na\n' | uniq -du; echo "= $?"
printf 'a\na\nb\nb\nb\nc\na\n' | uniq -cd; echo "= $?"
printf 'a\na\nb\nb\nb\nc\na\n' | uniq -cu; echo "= $?"
printf 'a\na\nb\nb\nb\nc\na\n' | uniq -Du; echo "= $?"
## STDOUT:
a:b:c
d:e
f
:g:

::
= 0
a
b
c
a
= 0
      2 a
      3 b
      1 c
      1 a
= 0
a
b
= 0
c
a
= 0
a
a
b
b
b
= 0
= 0
      2 a
      3 b
= 0
      1 c
      1 a
= 0
a
b
b
= 0
## END

#### uniq, part 2
exec 2>&1
printf 'a\na\nb\nb\nb\nc\na\n' | uniq -D -c; echo "= $?"
printf 'a\na\nb\nb\nb\nc\na\n' | uniq --all-repeated=prepend; echo "= $?"
printf 'a\na\nb\nb\nb\nc\na\n' | uniq --all-repeated=separate; echo "= $?"
printf 'a\na\nb\nb\nb\nc\na\n' | uniq --group; echo "= $?"
printf 'a\na\nb\nb\nb\nc\na\n' | uniq --group=prepend; echo "= $?"
printf 'a\na\nb\nb\nb\nc\na\n' | uniq --group=append; echo "= $?"
printf 'a\na\nb\nb\nb\nc\na\n' | uniq --group=both; echo "= $?"
printf 'a\na\nb\nb\nb\nc\na\n' | uniq --group=foo; echo "= $?"
printf 'a\na\nb\nb\nb\nc\na\n' | uniq --group -c; echo "= $?"
printf 'a\nA\nb\nB' | uniq -i; echo "= $?"
## STDOUT:
uniq: printing all duplicated lines and repeat counts is meaningless
Try 'uniq --help' for more information.
= 1

a
a

b
b
b
= 0
a
a

b
b
b
= 0
a
a

b
b
b

c

a
= 0

a
a

b
b
b

c

a
= 0
a
a

b
b
b

c

a

= 0

a
a

b
b
b

c

a

= 0
uniq: invalid argument ‘foo’ for ‘--group’
Valid arguments are:
  - ‘prepend’
  - ‘append’
  - ‘separate’
  - ‘both’
Try 'uniq --help' for more information.
= 1
uniq: --group is mutually exclusive with -c/-d/-D/-u
Try 'uniq --help' for more information.
= 1
a
b
= 0
## END

#### uniq, part 3
exec 2>&1
printf 'é漢字\tx\n\xff\xfe bad\n\xc3' > w2
printf 'a:b:c\nd:e\nf\n:g:\n\n::' > f1
printf 'x a\ny a\nz b\n' | uniq -f1; echo "= $?"
printf 'x a\ny a\nz b\n' | uniq -1; echo "= $?"
printf 'xa\nya\nzb\n' | uniq -s1; echo "= $?"
printf 'xa\nya\nzb\n' | uniq +1; echo "= $?"
printf 'ab1\nab2\nac\n' | uniq -w2; echo "= $?"
uniq -w x < /dev/null; echo "= $?"
uniq -f x < /dev/null; echo "= $?"
uniq -s -1 < /dev/null; echo "= $?"
uniq a b c < /dev/null; echo "= $?"
uniq nofile; echo "= $?"
## STDOUT:
x a
z b
= 0
x a
z b
= 0
xa
zb
= 0
xa
zb
= 0
ab1
ac
= 0
uniq: x: invalid number of bytes to compare
= 1
uniq: x: invalid number of fields to skip
= 1
uniq: -1: invalid number of bytes to skip
= 1
uniq: extra operand ‘c’
Try 'uniq --help' for more information.
= 1
uniq: nofile: No such file or directory
= 1
## END

#### uniq, part 4
exec 2>&1
uniq --foo < /dev/null; echo "= $?"
printf 'a\na' | uniq; echo "= $?"
printf 'a\0a\0b' | uniq -z; echo "= $?"
printf 'a\na\nb\nb\nb\nc\na\n' | uniq -Du; echo "= $?"
## stdout-json: "uniq: unrecognized option '--foo'\nTry 'uniq --help' for more information.\n= 1\na\n= 0\na\u0000b\u0000= 0\na\nb\nb\n= 0\n"
