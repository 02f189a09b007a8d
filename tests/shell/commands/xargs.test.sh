#### xargs, part 1
exec 2>&1
printf 'a "b c" d\\\\ e\n' | xargs -t echo; echo "= $?"
printf 'a'\''b' | xargs; echo "= $?"
printf 'a\nb' | xargs -n1 -t -I{} echo '[{}]' x; echo "= $?"
printf 'x y\n\n  z w  \n' | xargs -I@ echo '<@>'; echo "= $?"
printf 'a' | xargs nosuch; echo "= $?"
printf 'a' | xargs /tmp; echo "= $?"
xargs < /dev/null; echo "= $?"
xargs -r echo x < /dev/null; echo "= $?"
printf 'a b\nc \nd\ne' | xargs -L1 echo; echo "= $?"
printf 'a b c d e' | xargs -n2; echo "= $?"
## STDOUT:
echo a 'b c' 'd\' e
a b c d\ e
= 0
xargs: unmatched single quote; by default quotes are special to xargs unless you use the -0 option
= 1
xargs: warning: options --max-args and --replace/-I/-i are mutually exclusive, ignoring previous --max-args value
echo '[a]' x
[a] x
echo '[b]' x
[b] x
= 0
<x y>
<z w  >
= 0
xargs: nosuch: No such file or directory
= 127
xargs: /tmp: Permission denied
= 126

= 0
= 0
a b
c d
e
= 0
a b
c d
e
= 0
## END

#### xargs, part 2
exec 2>&1
printf 'a b c d e' | xargs -n0; echo "= $?"
printf 'a b c d e' | xargs -s 8; echo "= $?"
printf 'a bbbbbbbbbb c' | xargs -s 12 -x; echo "= $?"
printf 'a,b,c' | xargs -d,; echo "= $?"
printf 'a\nb\nEOF\nc' | xargs -E EOF; echo "= $?"
xargs -Q < /dev/null; echo "= $?"
xargs -n x < /dev/null; echo "= $?"
printf 'a\0b' | xargs -0; echo "= $?"
printf 'a\0b' | xargs; echo "= $?"
## STDOUT:
xargs: value 0 for -n option should be >= 1
Try 'xargs --help' for more information.
= 1
a
b
c
d
e
= 0
xargs: argument line too long
= 1
a b c
= 0
a b
= 0
xargs: invalid option -- 'Q'
Try 'xargs --help' for more information.
= 1
xargs: invalid number "x" for -n option
Try 'xargs --help' for more information.
= 1
a b
= 0
xargs: WARNING: a NUL character occurred in the input.  It cannot be passed through in the argument list.  Did you mean to use the --null option?
a
= 0
## END

#### xargs, part 3
exec 2>&1
printf 'a b\n' | xargs -I{} -n 1 echo {} x; echo "= $?"
printf 'a b\n' | xargs -n 1 -I{} echo {} x; echo "= $?"
printf 'a b\n' | xargs -n 2 -I{} echo {} x; echo "= $?"
printf 'a b\n' | xargs -I{} -n 2 echo {} x; echo "= $?"
printf 'a b c\n' | xargs -L 1 -n 2; echo "= $?"
printf 'a b c\n' | xargs -n 2 -L 1; echo "= $?"
xargs -a nofile; echo "= $?"
printf 'q w\n' | xargs -i echo {}; echo "= $?"
printf 'q w\n' | xargs -l echo; echo "= $?"
printf 'a\n' | xargs -P x; echo "= $?"
## STDOUT:
a b x
= 0
xargs: warning: options --max-args and --replace/-I/-i are mutually exclusive, ignoring previous --max-args value
a b x
= 0
xargs: warning: options --max-args and --replace/-I/-i are mutually exclusive, ignoring previous --max-args value
a b x
= 0
xargs: warning: options --replace and --max-args/-n are mutually exclusive, ignoring previous --replace value
{} x a b
= 0
xargs: warning: options --max-lines and --max-args/-n are mutually exclusive, ignoring previous --max-lines value
a b
c
= 0
xargs: warning: options --max-args and -L are mutually exclusive, ignoring previous --max-args value
a b c
= 0
xargs: Cannot open input file ‘nofile’: No such file or directory
= 1
q w
= 0
q w
= 0
xargs: invalid number "x" for -P option
Try 'xargs --help' for more information.
= 1
## END

#### xargs, part 4
exec 2>&1
printf 'a\n' | xargs -P0 -n1 echo; echo "= $?"
printf 'a b c\n' | xargs -I x -- echo x; echo "= $?"
printf '"a b" c"d"e\n' | xargs -n1; echo "= $?"
printf 'a\\\\\nb c\n' | xargs -n1; echo "= $?"
printf '"a\nb"' | xargs; echo "= $?"
printf 'a'\''b\n' | xargs -t -n1 -d '\n' echo; echo "= $?"
printf 'aXXb' | xargs -d XX; echo "= $?"
printf 'a\tb' | xargs -d '\t'; echo "= $?"
printf '\n\n' | xargs; echo "= $?"
printf 'a b \nc\nd e\n\nf' | xargs -L1 echo; echo "= $?"
## STDOUT:
a
= 0
a b c
= 0
a b
cde
= 0
a\
b
c
= 0
xargs: unmatched double quote; by default quotes are special to xargs unless you use the -0 option
= 1
echo "a'b"
a'b
= 0
xargs: Invalid input delimiter specification XX: the delimiter must be either a single character or an escape sequence starting with \.
= 1
a b
= 0

= 0
a b c
d e
f
= 0
## END

#### xargs, part 5
exec 2>&1
printf 'a b \n\nc\n' | xargs -L1 echo; echo "= $?"
printf '  a b\\\\\n c\n' | xargs -I{} echo '<{}>'; echo "= $?"
printf ''\'''\'' x' | xargs -n1 echo '['; echo "= $?"
printf '""' | xargs -t echo; echo "= $?"
printf '1 2 3' | xargs -n1 false; echo "= $?"
printf 'a b\n' | xargs -I{} {} c; echo "= $?"
printf '1\n2\n3\n' | xargs -L2 -t; echo "= $?"
printf 'a\nb\n' | xargs -I% -t echo '%%' %; echo "= $?"
printf 'a b\n' | xargs -d' ' -t; echo "= $?"
printf '1 2 3 4 5 6 7 8 9 10' | xargs -s 12 echo; echo "= $?"
## STDOUT:
a b c
= 0
<a b\>
<c>
= 0
[ 
[ x
= 0
echo

= 0
= 123
xargs: {}: No such file or directory
= 127
echo 1 2
1 2
echo 3
3
= 0
echo aa a
aa a
echo bb b
bb b
= 0
echo a 'b'$'\n'
a b

= 0
1 2 3
4 5 6
7 8 9
10
= 0
## END

#### xargs, part 6
exec 2>&1
seq 20 > s20
printf 'x y z\n a  b\tc\n\nlast' > w1
xargs -s 3 < /dev/null; echo "= $?"
xargs -s x < /dev/null; echo "= $?"
xargs -L0 < /dev/null; echo "= $?"
printf 'a\n' | xargs -d '\x41'; echo "= $?"
printf 'a\n' | xargs -d ''; echo "= $?"
printf 'a\n' | xargs -n1 -- echo -n; echo "= $?"
printf 'w1 s20\n' | xargs wc -l; echo "= $?"
printf 'w1 s20\n' | xargs cat; echo "= $?"
printf 'a b\n' | xargs -n1 printf '%s|%s\n' x; echo "= $?"
printf '1 2 3\n' | xargs -n1 seq; echo "= $?"
## STDOUT:
xargs: cannot fit single argument within argument list size limit
= 1
xargs: invalid number "x" for -s option
Try 'xargs --help' for more information.
= 1
xargs: value 0 for -L option should be >= 1
Try 'xargs --help' for more information.
= 1
a

= 0
xargs: Invalid input delimiter specification : the delimiter must be either a single character or an escape sequence starting with \.
= 1
a= 0
 3 w1
20 s20
23 total
= 0
x y z
 a  b	c

last1
2
3
4
5
6
7
8
9
10
11
12
13
14
15
16
17
18
19
20
= 0
x|a
x|b
= 0
1
1
2
1
2
3
= 0
## END

#### xargs, part 7
exec 2>&1
printf '1 2 3' | xargs -I{} -d' ' echo [{}]; echo "= $?"
printf 'a b \n\nc\n' | xargs -L1 echo; echo "= $?"
## STDOUT:
[1]
[2]
[3]
= 0
a b c
= 0
## END

#### xargs: full lines, open quotes, questions
exec 2>&1
x() { xargs "$@" 2> err; echo "= $?"; cat err; }
printf "a 'b" | x; printf 'a "b\n' | x -n1; printf "'b" | x; seq 3 | x -p -n1 echo < /dev/null
## STDOUT:
a
= 1
xargs: unmatched single quote; by default quotes are special to xargs unless you use the -0 option
a
= 1
xargs: unmatched double quote; by default quotes are special to xargs unless you use the -0 option
= 1
xargs: unmatched single quote; by default quotes are special to xargs unless you use the -0 option
= 1
echoxargs: failed to open /dev/tty for reading: No such device or address
## END
