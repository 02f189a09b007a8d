#### expand
exec 2>&1
printf 'a\tb\tc\n\tx\ty\nabcdefgh\ti\n' > f
expand f; expand -t4 f; expand -4 f; expand -t 2,5,20 f; expand -t '2 5' f; expand --tabs=3 -i f; expand --initial f
expand -t 1 f; expand -t 4,/8 f; expand -t 4,+8 f; expand -t /6 f; expand -t +6 f; expand -4,12 f
printf 'ab\b\tc\n' | expand | od -c; printf 'x\t' > g; printf '\ty\n' > h; expand g h; expand g nothere h; echo "= $?"
printf '\t\377\0\té\tz\n' | expand | od -c
printf ' \ta\tb\n' | expand -i | od -c; expand .; echo "= $?"; expand < f; expand - < f
## STDOUT:
a       b       c
        x       y
abcdefgh        i
a   b   c
    x   y
abcdefgh    i
a   b   c
    x   y
abcdefgh    i
a b  c
  x  y
abcdefgh            i
a b  c
  x  y
abcdefgh i
a	b	c
   x	y
abcdefgh	i
a	b	c
        x	y
abcdefgh	i
a b c
 x y
abcdefgh i
a   b   c
    x   y
abcdefgh        i
a   b       c
    x       y
abcdefgh    i
a     b     c
      x     y
abcdefgh    i
a     b     c
      x     y
abcdefgh    i
a   b       c
    x       y
abcdefgh    i
0000000   a   b  \b                               c  \n
0000014
x               y
x       expand: nothere: No such file or directory
        y
= 1
0000000                                 377  \0                        
0000020 303 251                           z  \n
0000032
0000000                                   a  \t   b  \n
0000014
expand: .: Is a directory
= 1
a       b       c
        x       y
abcdefgh        i
a       b       c
        x       y
abcdefgh        i
## END

#### unexpand
exec 2>&1
printf '        a       b   c\n    x\n  \t y        z\n                two\n' > f
unexpand f | od -c; unexpand -a f | od -c; unexpand -t4 f | od -c; unexpand -t 2,5,9 f | od -c
unexpand -t4 --first-only f | od -c; unexpand -4 f | od -c; unexpand -a -4 f | od -c; unexpand -t 4,/8 f | od -c; unexpand -t 4,+3 f | od -c
printf 'a  b       c\n' | unexpand -a | od -c; printf '1234567 x\n1234567  x\n' | unexpand -a | od -c
printf '       \ta\n' | unexpand | od -c; printf 'a\b        b\n' | unexpand -a | od -c
printf '        ' | unexpand | od -c; printf '   ' | unexpand | od -c
printf '    ' > g; printf '    y\n' > h; unexpand g h | od -c; unexpand nothere h; echo "= $?"
## STDOUT:
0000000  \t   a                               b               c  \n    
0000020               x  \n  \t       y                                
0000040   z  \n  \t  \t   t   w   o  \n
0000050
0000000  \t   a  \t   b               c  \n                   x  \n  \t
0000020       y  \t           z  \n  \t  \t   t   w   o  \n
0000035
0000000  \t  \t   a  \t  \t   b  \t   c  \n  \t   x  \n  \t       y  \t
0000020  \t           z  \n  \t  \t  \t  \t   t   w   o  \n
0000035
0000000  \t  \t               a                               b        
0000020       c  \n  \t           x  \n  \t  \t       y  \t            
0000040               z  \n  \t  \t  \t                               t
0000060   w   o  \n
0000063
0000000  \t  \t   a                               b               c  \n
0000020  \t   x  \n  \t       y                                   z  \n
0000040  \t  \t  \t  \t   t   w   o  \n
0000050
0000000  \t  \t   a                               b               c  \n
0000020  \t   x  \n  \t       y                                   z  \n
0000040  \t  \t  \t  \t   t   w   o  \n
0000050
0000000  \t  \t   a  \t  \t   b  \t   c  \n  \t   x  \n  \t       y  \t
0000020  \t           z  \n  \t  \t  \t  \t   t   w   o  \n
0000035
0000000  \t  \t   a  \t   b               c  \n  \t   x  \n  \t       y
0000020  \t                           z  \n  \t  \t  \t   t   w   o  \n
0000040
0000000  \t  \t       a  \t  \t  \t   b  \t       c  \n  \t   x  \n  \t
0000020       y  \t  \t  \t       z  \n  \t  \t  \t  \t  \t   t   w   o
0000040  \n
0000041
0000000   a           b  \t               c  \n
0000012
0000000   1   2   3   4   5   6   7       x  \n   1   2   3   4   5   6
0000020   7  \t       x  \n
0000025
0000000  \t   a  \n
0000003
0000000   a  \b  \t   b  \n
0000005
0000000  \t
0000001
0000000            
0000003
0000000  \t   y  \n
0000003
unexpand: nothere: No such file or directory
    y
= 1
## END

#### expand, unexpand: errors
expand -t x /dev/null; echo "= $?"
expand -t 0 /dev/null; echo "= $?"
expand -t 4,4 /dev/null; echo "= $?"
expand -t 5,3 /dev/null; echo "= $?"
expand -t 4,/8,9 /dev/null; echo "= $?"
expand -t /8,+9 /dev/null; echo "= $?"
expand -t 4/ /dev/null; echo "= $?"
expand -t 4+ /dev/null; echo "= $?"
expand -t /3,/4 /dev/null; echo "= $?"
expand -t 99999999999999999999 /dev/null; echo "= $?"
expand -q; echo "= $?"
unexpand -t x /dev/null; echo "= $?"
unexpand -t 0 /dev/null; echo "= $?"
unexpand -3,2 /dev/null; echo "= $?"
unexpand --al /dev/null; echo "= $?"
unexpand -q; echo "= $?"
expand --ini --tab /dev/null; echo "= $?"
## STDOUT:
= 1
= 1
= 1
= 1
= 1
= 1
= 1
= 1
= 1
= 1
= 1
= 1
= 1
= 1
= 0
= 1
= 1
## END
## STDERR:
expand: tab size contains invalid character(s): ‘x’
expand: tab size cannot be 0
expand: tab sizes must be ascending
expand: tab sizes must be ascending
expand: '/' specifier only allowed with the last value
expand: '/' specifier is mutually exclusive with '+'
expand: '/' specifier not at start of number: ‘/’
expand: '+' specifier not at start of number: ‘+’
expand: '/' specifier only allowed with the last value
expand: tab stop is too large ‘99999999999999999999’
expand: invalid option -- 'q'
Try 'expand --help' for more information.
unexpand: tab size contains invalid character(s): ‘x’
unexpand: tab size cannot be 0
unexpand: tab sizes must be ascending
unexpand: invalid option -- 'q'
Try 'unexpand --help' for more information.
expand: tab size contains invalid character(s): ‘dev/null’
## END
