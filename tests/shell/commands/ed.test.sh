#### ed: printing
exec 2>&1
printf 'one\ntwo\nthree\nfour\nfive\n' > f
t() { printf "$1" | ed $2 f; echo "= $?"; }
t 'p\nq\n'
t '1,3p\n$p\n.p\nq\n'
t '2,3n\n1,$l\n$=\n.=\n=\nq\n'
t '3;+1p\n-p\n+\n\n2+2p\nq\n'
t ',p\n,n\n;p\n%%p\nq\n'
t '1z2\nz\n2z1\nq\n'
t '2pn\n1nl\n1,2lp\nq\n'
t '2\n+\n-2\n+2\n$-1\n1+1+1\nq\n'
t 'p\n' -s
## STDOUT:
24
five
= 0
24
one
two
three
five
five
= 0
24
2	two
3	three
one$
two$
three$
four$
five$
5
5
5
= 0
24
three
four
three
four
five
four
= 0
24
one
two
three
four
five
1	one
2	two
3	three
4	four
5	five
five
one
two
three
four
five
= 0
24
one
two
three
four
two
= 0
24
2	two
1	one$
one$
two$
= 0
24
two
three
one
three
four
three
= 0
five
= 0
## END

#### ed: adding and deleting
exec 2>&1
printf 'one\ntwo\nthree\nfour\nfive\n' > f
t() { printf "$1" | ed -s f; echo "= $?"; }
t 'a\nx\ny\n.\n,p\nQ\n'
t '0a\nx\n.\n,p\nQ\n'
t '2i\nx\n.\n,n\nQ\n'
t '0i\nx\n.\n1p\nQ\n'
t '2c\nX\nY\n.\n,p\n.=\nQ\n'
t '2,4d\n,p\n.=\nQ\n'
t '$d\n.=\nQ\n'
t '1,$d\n.=\na\nz\n.\n,p\nQ\n'
t '1,2j\n,p\nQ\n'
t '4,5jp\n1,3c\n.\n,p\nQ\n'
t '2ap\nx\n.\nQ\n'
t '1dp\ndn\nQ\n'
## STDOUT:
one
two
three
four
five
x
y
= 0
x
one
two
three
four
five
= 0
1	one
2	x
3	two
4	three
5	four
6	five
= 0
x
= 0
one
X
Y
three
four
five
6
= 0
one
five
2
= 0
4
= 0
0
z
= 0
onetwo
three
four
five
= 0
fourfive
fourfive
= 0
x
= 0
two
1	three
= 0
## END

#### ed: moving and copying
exec 2>&1
printf 'one\ntwo\nthree\nfour\nfive\n' > f
t() { printf "$1" | ed -s f; echo "= $?"; }
t '1m3\n,p\n.=\nQ\n'
t '4,5m0\n,p\n.=\nQ\n'
t '2t0\n,p\n.=\nQ\n'
t '1,2t$\n,p\n.=\nQ\n'
t 'm\n.=\nt\n.=\nQ\n'
t '1,3m2\nh\n2m2\n,p\nQ\n'
t 'y\n0x\n2,3y\n$x\n,p\nQ\n'
t '2d\nx\n,p\nQ\n'
t '3kx\n1m$\n'"'xp\n'x,\$p\nQ\n"
t '2ka\n2d\n'"'a\nh\nQ\n"
## STDOUT:
two
three
one
four
five
5
= 0
four
five
one
two
three
5
= 0
two
one
two
three
four
five
6
= 0
one
two
three
four
five
one
two
7
= 0
5
6
= 0
?
Invalid destination
one
two
three
four
five
= 1
five
one
two
three
four
five
one
two
= 0
one
three
two
four
five
= 0
three
three
four
five
one
= 0
?
Invalid address
= 1
## END

#### ed: searching
exec 2>&1
printf 'one\ntwo\nthree\nfour\nfive\n' > f
t() { printf "$1" | ed -s f; echo "= $?"; }
t '/two/\n//\n/o/\n/o/\n/o/\nQ\n'
t '?one?\n?o?\n??\nQ\n'
t '1;/three/p\n/o/;//p\nQ\n'
t '/zz/\nh\n//\nQ\n'
t '/o$/\n/^t.*e$/\nQ\n'
t '/[/\nh\n/\\(/\nh\nQ\n'
t '/two\nQ\n'
t '/o/+1p\n/one/,/three/p\nQ\n'
## STDOUT:
two
two
four
one
two
= 0
one
four
two
= 0
one
two
three
?
= 1
?
No match
?
= 1
two
three
= 0
?
Unbalanced brackets ([])
?
Unmatched ( or \(
= 1
two
= 0
two
one
two
three
= 0
## END

#### ed: substitution
exec 2>&1
printf 'one\ntwo\nthree\nfour\nfive\n' > f
t() { printf "$1" | ed -s f; echo "= $?"; }
t ',s/o/0/\n,p\n.=\nQ\n'
t 's/e/X/2p\nh\ns/z/y/\ns/e/[&]/g\np\nQ\n'
t '3s/e/E/2p\n3s/E/e/\n3s/e/E/gp\nQ\n'
t 's/\\(f\\)\\(i\\)/\\2\\1/p\nQ\n'
t '1s/o/a\\\nb/\n,p\n.=\nQ\n'
t '1s/o/x\ns/n/y\nQ\n'
t '1s/o/x/\n2s\n4sg\n,p\nQ\n'
t '1s/o/x/p\n2s/w/%%/p\n2s//y/p\nQ\n'
t '1s,o,/,p\n2s!w!a!n\n3sxhxyxl\nQ\n'
t '1s/x*/-/gp\nQ\n'
t '2s/o/\\&&\\\\/p\nQ\n'
t '1,3s/e/E/p\nQ\n'
t 's\nh\ns/[/x/\nh\ns/x\nh\ns/e/x/q\nh\nQ\n'
t '4s/u/\\\n/\n,n\nQ\n'
## STDOUT:
0ne
tw0
three
f0ur
five
5
= 0
?
No match
?
fiv[e]
= 1
threE
thrEE
= 0
ifve
= 0
a
bne
two
three
four
five
6
= 0
xne
xye
= 0
xne
twx
three
fxur
five
= 0
xne
txo
?
= 1
/ne
2	tao
tyree$
= 0
?
= 1
tw&o\
= 0
thrEe
= 0
?
No previous substitution
?
Unbalanced brackets ([])
?
Missing pattern delimiter
?
Invalid command suffix
= 1
1	one
2	two
3	three
4	fo
5	r
6	five
= 0
## END

#### ed: global commands
exec 2>&1
printf 'one\ntwo\nthree\nfour\nfive\n' > f
t() { printf "$1" | ed -s f; echo "= $?"; }
t 'g/o/s/o/0/gp\nv/o/p\nQ\n'
t 'g/o\nQ\n'
t 'g/t/p\\\ns/t/T/p\nQ\n'
t 'g/t/d\n,p\n.=\nQ\n'
t 'g/^/m0\n,p\nQ\n'
t 'g/o/t.\n,p\nQ\n'
t 'g/e/a\\\nx\\\n.\n,p\nQ\n'
t 'v/e/s/$/!/\n,p\nQ\n'
t '2,3g/e/n\nQ\n'
t 'g/o/g/e/p\nh\nQ\n'
t 'g/zz/p\n.=\nQ\n'
t 'g/o/s/o/x/\nu\n,p\nQ\n'
t 'g//p\nh\nV\nh\nQ\n'
t 'G/t/\np\nd\n,p\nQ\n'
t 'G/e/\ns/e/E/\n&\n&\n\n,p\nQ\n'
## STDOUT:
0ne
tw0
f0ur
0ne
tw0
three
f0ur
five
= 0
one
two
four
= 0
two
Two
three
Three
= 0
one
four
five
3
= 0
five
four
three
two
one
= 0
one
one
two
two
three
four
four
five
= 0
one
x
two
three
x
four
five
x
= 0
one
two!
three
four!
five
= 0
3	three
= 0
?
Cannot nest global commands
= 1
5
= 0
one
two
three
four
five
= 0
?
No previous pattern
?
Invalid pattern delimiter
= 1
two
two
three
one
two
four
five
= 0
one
three
five
?
onE
two
thrEe
four
fivE
= 1
## END

#### ed: undo
exec 2>&1
printf 'one\ntwo\nthree\nfour\nfive\n' > f
t() { printf "$1" | ed -s f; echo "= $?"; }
t '2d\nu\n,p\nu\n,p\nQ\n'
t 'u\nh\nQ\n'
t 's/f/F/p\nu\np\nQ\n'
t '1,2d\n1d\nu\n,p\nQ\n'
## STDOUT:
one
two
three
four
five
one
three
four
five
= 0
?
Nothing to undo
= 1
Five
five
= 0
three
four
five
= 0
## END

#### ed: files
exec 2>&1
printf 'one\ntwo\nthree\n' > f
t() { printf "$1" | ed $2; echo "= $?"; }
t '2d\nw g\nq\n' f; cat g
t 'a\nhello\n.\nw\nq\n'
t 'a\nhello\n.\nw h\nf\nq\n'; cat h
t 'r f\n0r f\n,p\n=\nQ\n' f
t 'f\nf new\nf\nE f\ne f\nq\n' f
t 'q\n' nope
t 'wq k\n' f; cat k
t '1,2w k\nw\nW k\nq\n' f; cat k
t 'e nope\nh\nr nope\nh\nw /nope/x\nh\nQ\n' f
t 'd\ne f\nh\ne f\n,p\nq\n' f
printf 'no newline' > n; t 'p\nw\nq\n' n
t '!echo hi\nr !echo yo\n$p\nw !cat\nQ\n' f
t 'e !echo x\n,p\nq\n' f
t '!echo %%\n!!\nQ\n' f
printf 'p\n' | ed '!echo a b'; echo "= $?"
## STDOUT:
14
10
= 0
one
three
?
?
= 1
6
h
= 0
hello
14
14
14
one
two
three
one
two
three
one
two
three
9
= 0
14
f
new
new
14
14
= 0
nope: No such file or directory
= 0
14
14
= 0
one
two
three
14
8
14
14
= 0
one
two
one
two
three
14
nope: No such file or directory
?
Cannot open input file
nope: No such file or directory
?
Cannot open input file
/nope/x: No such file or directory
?
Cannot open output file
= 1
14
?
Warning: buffer modified
?
one
two
?
= 1
Newline appended
11
no newline
11
= 0
14
hi
!
3
yo
one
two
three
yo
17
= 0
14
2
x
= 0
14
echo f
f
!
echo f
f
!
= 0
4
a b
= 0
## END

#### ed: ends and their statuses
exec 2>&1
printf 'one\ntwo\n' > f
t() { printf "$1" | ed $2 f; echo "= $?"; }
t 'd\nq\nq\n'
t 'd\nq\nh\nq\n'
t 'd\nQ\n'
t 'a\nx\nq\n'
t 'd\n'
t 'd\n' -s
t ''
t '9\nq\n'
t '9\nq\n' -l
t 'wq\n'
## STDOUT:
8
?
= 1
8
?
Warning: buffer modified
?
= 1
8
= 0
8
?
= 2
8
?
= 2
?
= 2
8
= 0
8
?
= 1
8
?
= 0
8
8
= 0
## END

#### ed: errors
exec 2>&1
printf 'one\ntwo\nthree\n' > f
while read -r c; do printf 'H\n%s\n.=\nQ\n' "$c" | ed -s f; echo "= $?"; done <<'X'
foo
9p
5,1p
3,1p
k1
'z
q x
1q
p9
Z
m9
1,3m2
u
x
/zz/
1,2,3p
2d3
a x
&
-9
$+1
P x
1#x
#x
s//x/
j
wqx
"
z0
0p
0d
1;2p
X
## STDOUT:
?
Unexpected command suffix
3
= 1
?
Invalid address
3
= 1
?
Invalid address
3
= 1
?
Invalid address
3
= 1
?
Invalid mark character
3
= 1
?
Invalid address
3
= 1
?
Invalid command suffix
3
= 1
?
Unexpected address
3
= 1
?
Invalid command suffix
3
= 1
?
Unknown command
3
= 1
?
Invalid address
3
= 1
?
Invalid destination
3
= 1
?
Nothing to undo
3
= 1
?
Nothing to put
3
= 1
?
No match
3
= 1
two
three
3
= 0
?
Invalid command suffix
3
= 1
?
Invalid command suffix
3
= 1
?
Unknown command
3
= 1
?
Invalid address
3
= 1
?
Invalid address
3
= 1
?
Invalid command suffix
3
= 1
3
= 0
3
= 0
?
No previous pattern
3
= 1
?
Invalid address
3
= 1
?
Unexpected command suffix
3
= 1
?
Unknown command
3
= 1
?
Invalid address
3
= 1
?
Invalid address
3
= 1
?
Invalid address
3
= 1
one
two
2
= 0
## END

#### ed: H, h, P, -p, -v
exec 2>&1
printf 'one\ntwo\n' > f
t() { printf "$1" | ed $2 f; echo "= $?"; }
t 'h\nH\nfoo\n9p\nh\nH\n9p\nQ\n'
t 'P\np\nP\nQ\n'
t 'p\nQ\n' -p*
t '9\nQ\n' -v
t '9\nQ\n' -sv
t 'p\n!echo x\nr !echo x\nQ\n' -r
## STDOUT:
8
?
Unexpected command suffix
?
Invalid address
Invalid address
?
= 1
8
*two
*= 0
8
*two
*= 0
8
?
Invalid address
= 1
?
Invalid address
= 1
8
two
?
?
= 1
## END

#### ed: l
printf 'a\\b\001\tc\033\177\n%0100d\ttab\351\303\251\n' 5 > f
printf 'g/^/l\nl\nn\nQ\n' | ed -s f
## stdout-json: "a\\\\b\\001\\tc\\033\\177$\n000000000000000000000000000000000000000000000000000000000000000000000000\\\n0000000000000000000000000005\\ttab\\351\\303\\251$\n000000000000000000000000000000000000000000000000000000000000000000000000\\\n0000000000000000000000000005\\ttab\\351\\303\\251$\n2\t0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000005\ttab\u00e9\u00c3\u00a9\n"

#### ed -E
printf 'aab\nab\nb\n' > f
printf 'g/^a+b$/p\ns/(b)|a/[\\1]/p\nQ\n' | ed -sE f
## STDOUT:
aab
ab
[]b
## END

#### ed: a script of diff -e
printf '1\n2\n3\n4\n5\n6\n' > a
printf '0\n1\n3\nx\ny\n6\n7\n' > b
{ diff -e a b; echo w; } | ed -s a
cmp a b && echo same
## STDOUT:
same
## END
