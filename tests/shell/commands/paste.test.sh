#### paste: side by side
exec 2>&1
seq 3 > a; printf 'x\ny' > b; : > e; printf '1\n2\n3\n4\n5\n' > c
paste a b; paste a b c; paste b a e; paste e e; echo "= $?"
paste -d, a b c; paste -d ',;' a b c; paste -d '' a b; paste -d '\0,' a b c
paste -d '\t\n' a b c; paste -d '\\' a b; paste -d 'é' a b | od -c
seq 6 | paste - -; seq 7 | paste - - -; seq 4 | paste - a -
paste a < /dev/null; paste < a; echo "= $?"
paste a nothere; echo "= $?"
printf 'a\0b\0' > z; paste -z z z | od -c; paste z a | od -c
## STDOUT:
1	x
2	y
3	
1	x	1
2	y	2
3		3
		4
		5
x	1	
y	2	
	3	
= 0
1,x,1
2,y,2
3,,3
,,4
,,5
1,x;1
2,y;2
3,;3
,;4
,;5
1x
2y
3
1x,1
2y,2
3,3
,4
,5
1	x
1
2	y
2
3	
3
	
4
	
5
1\x
2\y
3\
0000000   1 303   x  \n   2 303   y  \n   3 303  \n
0000013
1	2
3	4
5	6
1	2	3
4	5	6
7		
1	1	2
3	2	4
	3	
1
2
3
1
2
3
= 0
paste: nothere: No such file or directory
= 1
0000000   a  \t   a  \0   b  \t   b  \0
0000010
0000000   a  \0   b  \0  \t   1  \n  \t   2  \n  \t   3  \n
0000015
## END

#### paste: serial
exec 2>&1
seq 3 > a; printf 'x\ny' > b; : > e
paste -s a b e; paste -s -d, a b; paste -sd ',;' a; paste -sd '\n' a b; paste -s -d '' a
paste -s -d '\0' a; seq 10 | paste -sd+ -; paste -s nothere a; echo "= $?"
printf 'a\0b\0' | paste -sz - | od -c
printf '\n\n' | paste -s | od -c
paste -s e | od -c
## STDOUT:
1	2	3
x	y

1,2,3
x,y
1,2;3
1
2
3
x
y
123
123
1+2+3+4+5+6+7+8+9+10
paste: nothere: No such file or directory
1	2	3
= 1
0000000   a  \t   b  \0
0000004
0000000  \t  \n
0000002
0000000  \n
0000001
## END

#### paste: errors
paste -d '\' a; echo "= $?"
paste -d 'x y\' a; echo "= $?"
paste -q; echo "= $?"
paste --ser < /dev/null; echo "= $?"
paste .; echo "= $?"
paste -d; echo "= $?"
## STDOUT:
= 1
= 1
= 1

= 0
= 1
= 1
## END
## STDERR:
paste: delimiter list ends with an unescaped backslash: \
paste: delimiter list ends with an unescaped backslash: x y\
paste: invalid option -- 'q'
Try 'paste --help' for more information.
paste: .: Is a directory
paste: option requires an argument -- 'd'
Try 'paste --help' for more information.
## END
