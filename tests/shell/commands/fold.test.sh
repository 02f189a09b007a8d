#### fold: widths
exec 2>&1
printf '%s\n' "The quick brown fox jumps over the lazy dog" > f
fold -w 10 f; fold -w10 -s f; fold -10 f; fold --width=7 --spaces f
printf 'abcdefghij' | fold -w 4; echo "= $?"
printf '%0200d\n' 0 | fold
printf 'ab\tcd\tef\n' | fold -w 10 | od -c
printf 'ab\tcd\tef\n' | fold -b -w 4 | od -c
printf 'abc\b\b\bdef\rghi\n' | fold -w 4 | od -c
printf 'aaa bbb\tccc ddd\n' | fold -sw 9
printf 'aaaaaaaaaaaa bbb\n' | fold -sw 5
printf '   x   y   z\n' | fold -sw 4 | od -c
printf 'a\tb\n' | fold -w 1 | od -c
printf 'a\tb\n' | fold -w 3 | od -c
## STDOUT:
The quick 
brown fox 
jumps over
 the lazy 
dog
The quick 
brown fox 
jumps 
over the 
lazy dog
The quick 
brown fox 
jumps over
 the lazy 
dog
The 
quick 
brown 
fox 
jumps 
over 
the 
lazy 
dog
abcd
efgh
ij= 0
00000000000000000000000000000000000000000000000000000000000000000000000000000000
00000000000000000000000000000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000
0000000   a   b  \t   c   d  \n  \t   e   f  \n
0000012
0000000   a   b  \t   c  \n   d  \t   e   f  \n
0000012
0000000   a   b   c  \b  \b  \b   d   e   f  \r   g   h   i  \n
0000016
aaa bbb	
ccc ddd
aaaaa
aaaaa
aa 
bbb
0000000              \n   x              \n   y              \n   z  \n
0000020
0000000   a  \n  \t  \n   b  \n
0000006
0000000   a  \n  \t  \n   b  \n
0000006
## END

#### fold: files, bytes that are no text, errors
exec 2>&1
printf 'abcdef' > a; printf '123456\n' > b
fold -w 4 a b; fold -w 4 a nothere b; echo "= $?"
fold -w 4 - < a; echo "= $?"
printf 'é\0\377é\n' | fold -w 3 | od -c
fold -w 0 a; echo "= $?"
fold -w x a; echo "= $?"
fold -w -3 a; echo "= $?"
fold -w 99999999999999999999999 a; echo "= $?"
fold -q a; echo "= $?"
fold .; echo "= $?"
fold -w; echo "= $?"
fold -5x a; echo "= $?"
fold -05 a; echo "= $?"
fold -w 5K a; echo "= $?"
## STDOUT:
abcd
ef1234
56
abcd
effold: nothere: No such file or directory
1234
56
= 1
abcd
ef= 0
0000000 303 251  \0  \n 377 303 251  \n
0000010
fold: invalid number of columns: ‘0’: Numerical result out of range
= 1
fold: invalid number of columns: ‘x’
= 1
fold: invalid number of columns: ‘-3’
= 1
fold: invalid number of columns: ‘99999999999999999999999’: Value too large for defined data type
= 1
fold: invalid option -- 'q'
Try 'fold --help' for more information.
= 1
fold: .: Is a directory
= 1
fold: option requires an argument -- 'w'
Try 'fold --help' for more information.
= 1
fold: invalid number of columns: ‘5x’
= 1
abcde
f= 0
fold: invalid number of columns: ‘5K’
= 1
## END
