# Many small calls of the daily commands, as one-liners have them.

#### sed addresses that skip
seq 12 > f; sed -n '/1/p' f; sed '/5/,/8/d' f | tr '\n' ' '; echo; sed -n '/3/{n;p}' f; sed '/2/!d' f; sed -n '/^1$/,/^3$/p;/9/q' f; sed '/7/{N;s/\n/+/}' f | tail -5; sed -n '/4/=' f; sed '/6/w w.out' f >/dev/null; cat w.out; sed -n '/1/{x;p;x}' f; sed '/0/s/^/z/;/1/s/$/e/' f; sed '/nomatch/d' f | wc -l; sed -n '/nomatch/p' f | wc -l; sed '/1/{s/1/I/;b};s/^/-/' f; sed -e '/3/c\' -e 'three' f | head -4; sed '/8/q5' f >/dev/null; echo $?; sed -n '\,1,p' f | head -2; sed '/1/I,+1d' f | head -3; sed '/a/,$d' f | wc -l; sed '2,/4/d' f | head -2; sed -n '/2/{p;p}' f; sed '/1/i x' f | head -3; sed '/12/r /etc/hostname' f | wc -l; sed -u '/3/a y' f | head -5; sed -s '/2/a z' f f | wc -l; sed -z 's/\n/,/g' f; echo; sed '/5/D' f | wc -l; sed '/5/{G}' f | wc -l; sed -n '/1/l' f | head -2; sed '/1/e echo hi' f | head -3; sed '/2/y/2/T/' f | head -2; sed -n '$p;/1/p' f | tail -2; sed '/1$/a end' f | tail -2; printf 'x' | sed '/x/a y'; printf 'a\nx' | sed '/x/a y'; printf 'x\nb' | sed '/x/r f' | tail -2; sed -i '/3/a in' f; sed -n 4p f; sed -n '/10/,$p' f
## STDOUT:
1
10
11
12
1 2 3 4 9 10 11 12 
4
2
12
1
2
3
7+8
9
10
11
12
4
6




1e
2
3
4
5
6
7
8
9
z10e
11e
12e
12
0
I
-2
-3
-4
-5
-6
-7
-8
-9
I0
I1
I2
1
2
three
4
5
1
10
3
4
5
12
1
5
2
2
12
12
x
1
2
13
1
2
3
y
4
28
1,2,3,4,5,6,7,8,9,10,11,12,
11
13
1$
10$
hi
1
2
1
T
12
12
end
12
x
y
a
x
y
12
bin
10
11
12
## END

#### grep many
seq 20 | grep -n 1 | head -3; seq 20 | grep -c 1; seq 20 | grep -v 1 | wc -l; seq 20 | grep -B1 -A1 '^10$'; seq 20 | grep -e 5 -e 15; printf 'a\nb\n' | grep -x a; printf 'ab\ncd\n' | grep -o '[a-c]'; echo 'x=1 y=2' | grep -oE '[a-z]=[0-9]'; mkdir g; echo foo > g/1; echo bar > g/2; grep -r foo g; grep -rl . g | sort; grep -rL foo g; grep -h . g/*; grep -c . g/*; grep -rn --include='1' o g; echo 'a.b' | grep -F .; echo a | grep -q b || echo no; grep -s x nosuch; echo $?; printf 'A\na\n' | grep -ic a; echo 'one two' | grep -ow two; echo abcabc | grep -ob c; grep -P '\d{2}' <<<'a12'; grep -z x <<<x | tr '\0' '@'; printf 'k: v\n' | grep -Po 'k: \K.*'; grep --color=always a <<<ba | cat -v; seq 5 | grep -m2 .; printf '1\n2\n' | grep -f <(echo 2)
## STDOUT:
1:1
10:10
11:11
11
9
9
10
11
5
15
a
a
b
c
x=1
y=2
g/1:foo
g/1
g/2
g/2
foo
bar
g/1:1
g/2:1
g/1:1:foo
a.b
no
2
2
two
2:c
5:c
a12
x
@v
b^[[01;31m^[[Ka^[[m^[[K
1
2
2
## END

#### awk getline and files
printf '1 a\n2 b\n' > x; printf 'a X\nb Y\n' > y; awk 'NR==FNR{m[$1]=$2;next}{print $1,m[$2]}' y x; awk '{print FILENAME, FNR, NR}' x y; awk 'BEGIN{while(("cat x"|getline)>0) n+=$1; print n}'; awk 'END{print NR}' x y; awk -f <(echo '{print $2}') x; awk '{print $NF; print $(NF-1)}' x; awk 'BEGIN{getline l < "x"; print l; getline l < "x"; print l; close("x"); getline l < "x"; print l}'; awk '{print $1 > "o" NR}' x; cat o1 o2; awk 'BEGIN{print ENVIRON["HOME"]; print ARGC, ARGV[1]}' q; awk '{sub(/a/,"&&")}1' x; awk '{print gensub(/([a-z])/,"<\\1>","g")}' x; awk -F'[ab]' '{print $1}' x; awk 'BEGIN{printf "%c%c%5.2f%%\n", 72, "i", 3.14159}'; awk '$1==1,$1==2' x; awk 'BEGIN{n=split("c a b",a); asort(a); print a[1] a[2] a[3]; print substr("abc",2), tolower("AB"), length("abcd")}'; awk 'BEGIN{print strftime("%Y",0,1), systime()>0; exit 3}'; echo $?; awk 'function m(a,b){return a>b?a:b} BEGIN{print m(3,7)}'; awk -v OFS=: '{$3="z"; print}' x; awk 'BEGIN{x["a"]; if ("a" in x) print "in"; delete x; print length(x)}'; awk '{a[NR]=$0} END{for(i=NR;i>0;i--) print a[i]}' x; awk 'BEGIN{s="a:b"; gsub(":", "\\&", s); print s; print 010+0, 1e2, "0x10"+0, -3%2, 2**3, 7/2}'; awk '/b/{print; next} {print "no"}' x; awk 'BEGIN { "date -u -d @0 +%F" | getline d; print d }'; awk '{ if (NR==1) next; print }' x; awk 'BEGIN{do{i++}while(i<3); print i; for(;;){if(i++>5)break}; print i; switch("x"){case /x/: print "sw"}}'
## STDOUT:
1 X
2 Y
x 1 1
x 2 2
y 1 3
y 2 4
3
4
a
b
a
1
b
2
1 a
2 b
1 a
1
2
/home/user
2 q
1 aa
2 b
1 <a>
2 <b>
1 
2 
Hi 3.14%
1 a
2 b
abc
bc ab 4
3
7
1:a:z
2:b:z
in
0
2 b
1 a
a&b
8 100 0 -1 8 3.5
no
2 b
1970-01-01
2 b
3
7
sw
## END

#### find actions again
mkdir -p t/a t/b; touch t/a/1.c t/a/2.h t/b/3.c; find t -name '*.c' -o -name '*.h' | sort; find t -type f -exec echo f {} \; | sort; find t -type f -exec echo {} + | wc -w; find t -mindepth 2 -name '*.c' -print0 | tr '\0' '\n' | sort; find t -type d -empty; find t ! -type d | wc -l; find t -name '[12]*' -delete; find t -type f; find t -type f -printf '%P %m %y\n'; find t -newer t/a -name '*.c' | wc -l; find . -path ./t/a -prune -o -print | sort; find t -maxdepth 1 | sort; (cd t && find -type d | sort); find t -user user | wc -l; find t -perm 644 -type f; find t -links 1 -type f; find t -type f -ok echo {} \; < /dev/null 2>/dev/null; find t -execdir pwd \; | sort | uniq -c | tr -s ' ' | head -2; find t -name b -exec sh -c 'echo "$0"' {} \;; find t -size 0 -type f; find t -false; find t -regextype posix-extended -regex '.*/(a|b)' | sort; find -L t -type l; ln -s x t/l; find t -lname x; find t -xtype l; find t -samefile t/b/3.c; find t -mtime -1 -type f; find t -atime +5; find t -wholename 't/b*' | sort; find t -type f -fprint out; cat out
## STDOUT:
t/a/1.c
t/a/2.h
t/b/3.c
f t/a/1.c
f t/a/2.h
f t/b/3.c
3
t/a/1.c
t/b/3.c
3
t/b/3.c
b/3.c 644 f
0
.
./t
./t/b
./t/b/3.c
t
t/a
t/b
.
./a
./b
4
t/b/3.c
t/b/3.c
 1 /home/user
 2 /home/user/t
t/b
t/b/3.c
t/a
t/b
t/l
t/l
t/b/3.c
t/b/3.c
t/b
t/b/3.c
t/b/3.c
## END

#### cut paste sort uniq again
printf 'a,b,c\n1,2,3\n' > c; cut -d, -f2- c; cut -d, -f-2 c; cut -c1 c; cut -d, --complement -f1 c; cut -s -d: -f1 c; cut -b1-3 c; paste c c; paste -d: c c; paste -s c; paste - - < c; sort -t, -k2 -r c; tr ',' '\t' < c | cut -f3; sort -R c | wc -l; sort --parallel=2 c | head -1; sort -k1,1 -s c; sort -t, -k3,3n -k1,1 c; tail -n +2 c | sort; nl c; nl -s: -w2 c; cat -n c; cat -A c; cat -s <(printf 'a\n\n\nb\n'); tac c; rev c; wc c; wc -l < c; head -c 3 c; echo; od -c c | head -1; split -l 1 c p_; ls p_*; cat p_aa; csplit -s c 2; cat xx01; comm -13 <(sort c) <(sort c; echo z); join -t, c c; expand c | head -1; fold -w 2 c; fmt c; column -s, -t c; uniq -c c | tr -s ' '; shuf -n1 -e one; seq -f '%03g' 2; seq 2 -1 0; yes n | head -2; numfmt --to=si 1500; basename -s .c a.c b.c 2>/dev/null; basename -a x/y z/w; dirname a/b c; realpath -m /a/../b; readlink -m x/../y | sed 's#.*/##'; tee t1 < c | wc -l; cmp c t1 && echo same; truncate -s 2 t1; wc -c t1; stat -c %s t1; touch -r c t1; [ c -nt t1 ] || echo notnewer; install -m 600 c i; stat -c %a i; mktemp -d tmp.XXXX | cut -c1-4; du -s . >/dev/null && echo du; id -un; whoami; hostname; uname -s; nproc >/dev/null && echo np; env | grep -c ^HOME; printenv HOME; tty; date -u -d @0 +%H; sleep 0; true; false; echo $?; logname 2>/dev/null; groups; arch >/dev/null && echo arch; test -d . && echo d; expr 2 + 2; factor 12; md5sum < c | cut -c1-4; sha512sum < c | cut -c1-4; b2sum < c | cut -c1-4; base32 <<<a; cksum < c; sum c | cut -d' ' -f1
## STDOUT:
b,c
2,3
a,b
1,2
a
1
b,c
2,3
a,b
1,2
a,b,c	a,b,c
1,2,3	1,2,3
a,b,c:a,b,c
1,2,3:1,2,3
a,b,c	1,2,3
a,b,c	1,2,3
a,b,c
1,2,3
c
3
2
1,2,3
1,2,3
a,b,c
a,b,c
1,2,3
1,2,3
     1	a,b,c
     2	1,2,3
 1:a,b,c
 2:1,2,3
     1	a,b,c
     2	1,2,3
a,b,c$
1,2,3$
a

b
1,2,3
a,b,c
c,b,a
3,2,1
 2  2 12 c
2
a,b
0000000   a   ,   b   ,   c  \n   1   ,   2   ,   3  \n
p_aa
p_ab
a,b,c
1,2,3
z
a,b,c,b,c
1,2,3,2,3
a,b,c
a,
b,
c
1,
2,
3
a,b,c 1,2,3
a  b  c
1  2  3
 1 a,b,c
 1 1,2,3
one
001
002
2
1
0
n
n
1.5K
a
b
y
w
a
.
/b
y
2
same
2 t1
2
notnewer
600
tmp.
du
user
user
bivalve
Linux
np
1
/home/user
not a tty
00
1
user
arch
d
4
12: 2 2 3
b282
e069
2cb8
MEFA====
3753279992 12
27226
## END
