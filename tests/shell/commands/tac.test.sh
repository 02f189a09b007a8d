#### tac: lines, without a final newline, empty, several files, a missing one
exec 2>&1
printf '1\n2\n3\n' > a; printf 'x\ny' > b; : > e
tac a; tac b; tac e; tac a b a; echo "= $?"
tac a nothere b; echo "= $?"
tac < a; tac - < b; printf '\n\n' | tac | od -c
seq 20000 | tac | head -n 3
printf 'a\0b\n\377\n' | tac | od -c
tac .; echo "= $?"
## STDOUT:
3
2
1
yx
3
2
1
yx
3
2
1
= 0
tac: failed to open 'nothere' for reading: No such file or directory
3
2
1
yx
= 1
3
2
1
yx
0000000  \n  \n
0000002
20000
19999
19998
0000000 377  \n   a  \0   b  \n
0000006
tac: .: read error: Is a directory
= 1
## END

#### tac: separators
exec 2>&1
printf 'a:b:c' | tac -s :; echo
printf 'a:b:c:' | tac -s :; echo
printf 'a:b:c' | tac -b -s :; echo
printf ':a:b:c' | tac --before --separator=:; echo
printf 'a--b---c----d' | tac -s --; echo
printf 'aXXXb' | tac -s XX; echo
printf 'a\0b\0c\0' | tac -s '' | od -c
printf 'abc' | tac -s zz; echo
printf '1\n2\n3\n' | tac -b | od -c
## STDOUT:
cb:a:
c:b:a:
:c:ba
:c:b:a
d--c--b---a--
baXXX
0000000   c  \0   b  \0   a  \0
0000006
abc
0000000  \n  \n   3  \n   2   1
0000006
## END

#### tac: regular expressions
exec 2>&1
printf 'a1b22c333d' | tac -r -s '[0-9]+'; echo
printf 'a1b22c333d' | tac -r -s '[0-9]'; echo
printf 'a1b22c333d' | tac -r -b -s '[0-9][0-9]*'; echo
printf 'one,two;three.four' | tac -r -s ',\|;\|\.'; echo
printf 'x+y+z' | tac -r -s '\+'; echo
printf 'abc' | tac -r -s 'x*'; echo
printf 'a\nb\nc\n' | tac -r -s '^'; echo
printf 'a\nb\nc\n' | tac -r -s '$'; echo
tac -r -s '' < /dev/null; echo "= $?"
printf x | tac -r -s '\('; echo "= $?"
## STDOUT:
d33c32b2a1
d33c32b2a1
3d332c21ba
fourthree.two;one,
zy+x+
cba
c
b
a



c
ba
tac: separator cannot be empty
= 1
tac: Unmatched ( or \(
= 1
## END

#### tac: usage
tac -z; echo "= $?"
tac --sep; echo "= $?"
tac -s; echo "= $?"
tac --bef < /dev/null; echo "= $?"
## STDOUT:
= 1
= 1
= 1
= 0
## END
## STDERR:
tac: invalid option -- 'z'
Try 'tac --help' for more information.
tac: option '--separator' requires an argument
Try 'tac --help' for more information.
tac: option requires an argument -- 's'
Try 'tac --help' for more information.
## END
