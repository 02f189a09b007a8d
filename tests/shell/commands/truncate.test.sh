#### truncate
exec 2>&1
s() { truncate "$@"; echo "= $?"; wc -c f 2>&1; }
printf 'abcdefghij' > f; s -s 5 f; cat f; echo; s -s 8 f; od -c f; s -s +3 f; s -s -2 f; s -s '<4' f; s -s '<9' f; s -s '>6' f; s -s '>2' f; s -s /4 f; s -s %5 f; s -s 1K f; s -s 1KB f; s -s 0 f; s -s -5 f; s -o -s 2 f; s --size=3 f; printf 123456 > r; s -r r f; s -r r -s +2 f; s --reference=r -s /4 f; s -s ' 7' f; s -s '< 3' f
truncate -c -s 5 new; echo "= $?"; ls new; truncate -s 5 new new2; wc -c new new2
truncate f; echo "= $?"; truncate -s 5; echo "= $?"; truncate -s x f; echo "= $?"; truncate -s 1q f; echo "= $?"; truncate -s '<+3' f; echo "= $?"; truncate -s /0 f; echo "= $?"; truncate -r r -s 5 f; echo "= $?"; truncate -o f; echo "= $?"; truncate -o -r r f; echo "= $?"; truncate -r nothere f; echo "= $?"; truncate -s 1 nodir/x .; echo "= $?"; truncate -s 99999999999999999999 f; echo "= $?"; truncate -q; echo "= $?"; truncate -s '' f; echo "= $?"; truncate -s + f; echo "= $?"; truncate -s -x f; echo "= $?"
## STDOUT:
= 0
5 f
abcde
= 0
8 f
0000000   a   b   c   d   e  \0  \0  \0
0000010
= 0
11 f
= 0
9 f
= 0
4 f
= 0
4 f
= 0
6 f
= 0
6 f
= 0
4 f
= 0
5 f
= 0
1024 f
= 0
1000 f
= 0
0 f
= 0
0 f
= 0
8192 f
= 0
3 f
= 0
6 f
= 0
8 f
= 0
4 f
= 0
7 f
= 0
3 f
= 0
ls: cannot access 'new': No such file or directory
 5 new
 5 new2
10 total
truncate: you must specify either ‘--size’ or ‘--reference’
Try 'truncate --help' for more information.
= 1
truncate: missing file operand
Try 'truncate --help' for more information.
= 1
truncate: Invalid number: ‘x’
= 1
truncate: Invalid number: ‘1q’
= 1
truncate: multiple relative modifiers specified
Try 'truncate --help' for more information.
= 1
truncate: division by zero
= 1
truncate: you must specify a relative ‘--size’ with ‘--reference’
Try 'truncate --help' for more information.
= 1
truncate: you must specify either ‘--size’ or ‘--reference’
Try 'truncate --help' for more information.
= 1
truncate: ‘--io-blocks’ was specified but ‘--size’ was not
Try 'truncate --help' for more information.
= 1
truncate: cannot stat 'nothere': No such file or directory
= 1
truncate: cannot open 'nodir/x' for writing: No such file or directory
truncate: cannot open '.' for writing: Is a directory
= 1
truncate: Invalid number: ‘99999999999999999999’: Value too large for defined data type
= 1
truncate: invalid option -- 'q'
Try 'truncate --help' for more information.
= 1
truncate: Invalid number: ‘’
= 1
truncate: Invalid number: ‘+’
= 1
truncate: Invalid number: ‘-x’
= 1
## END
