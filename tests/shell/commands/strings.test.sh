#### strings
exec 2>&1
printf 'abc\0defgh\1ijkl\tmn\n\377op qrst\0héllo wörld\0' > f
strings f; strings -n 3 f; strings -3 f; strings -n3 f; strings --bytes=6 f; strings -t d f; strings -t o f; strings -t x f; strings -o f; strings --radix=x f; strings -f f; strings -a f; strings - f; strings -d f; strings -w f; strings -s : f; echo; strings -e S f | od -c; strings -f -t x f f; strings < f; strings -f < f
printf 'h\0e\0l\0l\0o\0\0\0' > l; printf '\0h\0e\0l\0l\0o' > b; strings l; strings -e l l; strings -e b b; strings -el -tx l; printf 'h\0\0\0e\0\0\0l\0\0\0l\0\0\0' | strings -e L; printf '\0\0\0h\0\0\0e\0\0\0l\0\0\0l' | strings -eB; printf 'x\0h\0e\0l\0l\0o\0' | strings -el -td
printf 'abc日本ghi 𝄞xy\377abcd' > u; for m in d i x e h l; do strings -U $m u | od -c; done; strings --unicode=hex u; strings --unicode=escape -n 2 u
strings nothere f; echo "= $?"; strings .; echo "= $?"; strings -n 0 f; echo "= $?"; strings -n x f; echo "= $?"; strings -n -1 f; echo "= $?"; strings -U q f; echo "= $?"; strings -t q f > /dev/null 2>&1; echo "= $?"; strings -e q f > /dev/null 2>&1; echo "= $?"; strings -0 f; echo "= $?"; printf 'abcd' | strings; printf '' | strings
## STDOUT:
defgh
ijkl	mn
op qrst
llo w
abc
defgh
ijkl	mn
op qrst
llo w
rld
abc
defgh
ijkl	mn
op qrst
llo w
rld
abc
defgh
ijkl	mn
op qrst
llo w
rld
ijkl	mn
op qrst
      4 defgh
     10 ijkl	mn
     19 op qrst
     30 llo w
      4 defgh
     12 ijkl	mn
     23 op qrst
     36 llo w
      4 defgh
      a ijkl	mn
     13 op qrst
     1e llo w
      4 defgh
     12 ijkl	mn
     23 op qrst
     36 llo w
      4 defgh
      a ijkl	mn
     13 op qrst
     1e llo w
f: defgh
f: ijkl	mn
f: op qrst
f: llo w
defgh
ijkl	mn
op qrst
llo w
defgh
ijkl	mn
op qrst
llo w
defgh
ijkl	mn
op qrst
llo w
defgh
ijkl	mn

op qrst
llo w
defgh:ijkl	mn:op qrst:llo w:
0000000   d   e   f   g   h  \n   i   j   k   l  \t   m   n  \n 377   o
0000020   p       q   r   s   t  \n   h 303 251   l   l   o       w 303
0000040 266   r   l   d  \n
0000045
f:       4 defgh
f:       a ijkl	mn
f:      13 op qrst
f:      1e llo w
f:       4 defgh
f:       a ijkl	mn
f:      13 op qrst
f:      1e llo w
defgh
ijkl	mn
op qrst
llo w
{standard input}: defgh
{standard input}: ijkl	mn
{standard input}: op qrst
{standard input}: llo w
hello
hello
      0 hello
hell
hell
      0 xhello
0000000   g   h   i      \n   a   b   c   d  \n
0000012
0000000   g   h   i      \n   a   b   c   d  \n
0000012
0000000   a   b   c   <   0   x   e   6   9   7   a   5   >   <   0   x
0000020   e   6   9   c   a   c   >   g   h   i       <   0   x   f   0
0000040   9   d   8   4   9   e   >   x   y  \n   a   b   c   d  \n
0000057
0000000   a   b   c   \   u   6   5   e   5   \   u   6   7   2   c   g
0000020   h   i       \   u   0   7   4   1   1   e   x   y  \n   a   b
0000040   c   d  \n
0000043
0000000   a   b   c   \   u   6   5   e   5   \   u   6   7   2   c   g
0000020   h   i       \   u   0   7   4   1   1   e   x   y  \n   a   b
0000040   c   d  \n
0000043
0000000   a   b   c 346 346   g   h   i     360   x   y  \n   a   b   c
0000020   d  \n
0000022
abc<0xe697a5><0xe69cac>ghi <0xf09d849e>xy
abcd
abc\u65e5\u672cghi \u07411exy
abcd
strings: 'nothere': No such file
defgh
ijkl	mn
op qrst
llo w
= 1
strings: Warning: '.' is a directory
= 1
strings: invalid minimum string length 0
= 1
strings: invalid integer argument x
= 1
= 0
strings: invalid argument to -U/--unicode: q
= 1
= 1
= 1
strings: invalid minimum string length 0
= 1
abcd
## END
