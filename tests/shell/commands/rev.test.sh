#### rev: lines, characters of several bytes, no final newline, empty lines
exec 2>&1
printf 'abc\n\ndéf\n漢字\nlast' | rev; echo "= $?"
printf 'a b\tc\r\n' | rev | od -c
printf 'x' > a; printf 'uvw\n' > b
rev a b; echo "= $?"
rev a nothere b; echo "= $?"
rev - < b; echo "= $?"
rev .; echo "= $?"
## STDOUT:
cba

féd
字漢
tsal= 0
0000000  \r   c  \t   b       a  \n
0000007
xwvu
= 0
rev: cannot open nothere: No such file or directory
xwvu
= 1
rev: cannot open -: No such file or directory
= 1
rev: .: 0: Is a directory
= 1
## END

#### rev: what is no UTF-8
printf 'ok\nb\377c\nafter\n' | rev | od -c
rev -x; echo "= $?"
rev --nope; echo "= $?"
## STDOUT:
0000000   k   o  \n
0000003
= 1
= 1
## END
## STDERR:
rev: stdin: 1: Invalid or incomplete multibyte or wide character
rev: invalid option -- 'x'
Try 'rev --help' for more information.
rev: unrecognized option '--nope'
Try 'rev --help' for more information.
## END
