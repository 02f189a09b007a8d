# cmp, and cat where the output is an input.

#### cmp names the unit by the locale
printf 'a\n' > c1; printf 'b\n' > c2
cmp c1 c2
LC_ALL=C cmp c1 c2
LC_ALL=POSIX cmp c1 c2
LC_ALL=C cmp -b c1 c2
LC_ALL=C cmp -l c1 c2
LC_ALL=C cmp c1 /dev/null
## STDOUT:
c1 c2 differ: byte 1, line 1
c1 c2 differ: char 1, line 1
c1 c2 differ: char 1, line 1
c1 c2 differ: byte 1, line 1 is 141 a 142 b
1 141 142
## END
## STDERR:
cmp: EOF on /dev/null which is empty
## END
## status: 1

#### cat onto its input
cat o >> o; echo $?
echo a > o; cat o >> o; echo $?; cat o
cat o > o; echo $?; wc -c < o
cat < o >> o; echo $?
echo x > o; cat < o >> o; echo $?; cat o
## STDOUT:
0
1
a
0
0
0
1
x
## END
## STDERR:
cat: o: input file is output file
cat: -: input file is output file
## END
