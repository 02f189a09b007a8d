#### ls: names
exec 2>&1
mkdir -p d/e/f .h
touch b a .x c~ 'x y' d/1 d/e/2 A _u
ls; echo "[$?]"
ls -a; echo "[$?]"
ls -A; echo "[$?]"
ls -B; echo "[$?]"
ls -r; echo "[$?]"
ls d; echo "[$?]"
ls d a; echo "[$?]"
ls a d b d/e; echo "[$?]"
ls -d; echo "[$?]"
ls -d d .; echo "[$?]"
ls d/; echo "[$?]"
ls -R; echo "[$?]"
ls -R d; echo "[$?]"
ls -1 d d/e; echo "[$?]"
ls -p; echo "[$?]"
ls -F; echo "[$?]"
ls --file-type; echo "[$?]"
ls -Q; echo "[$?]"
ls -b; echo "[$?]"
ls -m; echo "[$?]"
ls -C; echo "[$?]"
ls -x; echo "[$?]"
ls -C -w 20; echo "[$?]"
ls -x -w 20; echo "[$?]"
ls -w 12 -m; echo "[$?]"
ls -x -T 4 -w 30; echo "[$?]"
ls -C -T 0 -w 40; echo "[$?]"
ls -w 0 -C; echo "[$?]"
ls -C -F -w 30; echo "[$?]"
ls -I 'a*'; echo "[$?]"
ls --ignore='?' -I '*~'; echo "[$?]"
ls --hide=a; echo "[$?]"
ls -a --hide=a; echo "[$?]"
ls nofile; echo "[$?]"
ls nofile a; echo "[$?]"
ls nofile d; echo "[$?]"
ls ''; echo "[$?]"
ls 'no file'; echo "[$?]"
ls a/; echo "[$?]"
ls a/b; echo "[$?]"
ls --zero d | tr '\0' @; echo "[$?]"
ls -z; echo "[$?]"
ls --nosuch; echo "[$?]"
ls --quoting-style=shell; echo "[$?]"
ls --quoting-style=shell-always; echo "[$?]"
ls --quoting-style=c; echo "[$?]"
ls --quoting-style=locale; echo "[$?]"
ls --quoting-style=shell-escape -C -w 30; echo "[$?]"
ls --quoting-style=c-maybe; echo "[$?]"
ls --quoting-style=foo; echo "[$?]"
dir; echo "[$?]"
dir -1; echo "[$?]"
## STDOUT:
A
_u
a
b
c~
d
x y
[0]
.
..
.h
.x
A
_u
a
b
c~
d
x y
[0]
.h
.x
A
_u
a
b
c~
d
x y
[0]
A
_u
a
b
d
x y
[0]
x y
d
c~
b
a
_u
A
[0]
1
e
[0]
a

d:
1
e
[0]
a
b

d:
1
e

d/e:
2
f
[0]
.
[0]
.
d
[0]
1
e
[0]
.:
A
_u
a
b
c~
d
x y

./d:
1
e

./d/e:
2
f

./d/e/f:
[0]
d:
1
e

d/e:
2
f

d/e/f:
[0]
d:
1
e

d/e:
2
f
[0]
A
_u
a
b
c~
d/
x y
[0]
A
_u
a
b
c~
d/
x y
[0]
A
_u
a
b
c~
d/
x y
[0]
"A"
"_u"
"a"
"b"
"c~"
"d"
"x y"
[0]
A
_u
a
b
c~
d
x\ y
[0]
A, _u, a, b, c~, d, x y
[0]
A  _u  a  b  c~  d  x y
[0]
A  _u  a  b  c~  d  x y
[0]
A   a  c~  x y
_u  b  d
[0]
A  _u	a  b  c~
d  x y
[0]
A, _u, a, b,
c~, d, x y
[0]
A  _u  a  b  c~  d	x y
[0]
A  _u  a  b  c~  d  x y
[0]
A  _u  a  b  c~  d  x y
[0]
A  _u  a  b  c~  d/  x y
[0]
A
_u
b
c~
d
x y
[0]
_u
x y
[0]
A
_u
b
c~
d
x y
[0]
.
..
.h
.x
A
_u
a
b
c~
d
x y
[0]
ls: cannot access 'nofile': No such file or directory
[2]
ls: cannot access 'nofile': No such file or directory
a
[2]
ls: cannot access 'nofile': No such file or directory
d:
1
e
[2]
ls: cannot access '': No such file or directory
[2]
ls: cannot access 'no file': No such file or directory
[2]
ls: cannot access 'a/': Not a directory
[2]
ls: cannot access 'a/b': Not a directory
[2]
1@e@[0]
ls: invalid option -- 'z'
Try 'ls --help' for more information.
[2]
ls: unrecognized option '--nosuch'
Try 'ls --help' for more information.
[2]
A
_u
a
b
c~
d
'x y'
[0]
'A'
'_u'
'a'
'b'
'c~'
'd'
'x y'
[0]
"A"
"_u"
"a"
"b"
"c~"
"d"
"x y"
[0]
‘A’
‘_u’
‘a’
‘b’
‘c~’
‘d’
‘x y’
[0]
 A    a   c~  'x y'
 _u   b   d
[0]
A
_u
a
b
c~
d
x y
[0]
ls: invalid argument ‘foo’ for ‘--quoting-style’
Valid arguments are:
  - ‘literal’
  - ‘shell’
  - ‘shell-always’
  - ‘shell-escape’
  - ‘shell-escape-always’
  - ‘c’
  - ‘c-maybe’
  - ‘escape’
  - ‘locale’
  - ‘clocale’
Try 'ls --help' for more information.
[1]
A  _u  a  b  c~  d  x\ y
[0]
A
_u
a
b
c~
d
x\ y
[0]
## END

#### ls: words
exec 2>&1
touch a
ls --sort=foo; echo "[$?]"
ls --sort=; echo "[$?]"
ls --time=foo; echo "[$?]"
ls --format=foo; echo "[$?]"
ls --indicator-style=foo; echo "[$?]"
ls --color=foo; echo "[$?]"
ls -w x; echo "[$?]"
ls -T x; echo "[$?]"
ls -w; echo "[$?]"
ls --block-size=x; echo "[$?]"
ls -l --time-style=foo; echo "[$?]"
ls --format=single; echo "[$?]"
ls --sort=v; echo "[$?]"
ls --color=never; echo "[$?]"
ls --color=auto; echo "[$?]"
## STDOUT:
ls: invalid argument ‘foo’ for ‘--sort’
Valid arguments are:
  - ‘none’
  - ‘time’
  - ‘size’
  - ‘extension’
  - ‘version’
  - ‘width’
Try 'ls --help' for more information.
[1]
ls: ambiguous argument ‘’ for ‘--sort’
Valid arguments are:
  - ‘none’
  - ‘time’
  - ‘size’
  - ‘extension’
  - ‘version’
  - ‘width’
Try 'ls --help' for more information.
[1]
ls: invalid argument ‘foo’ for ‘--time’
Valid arguments are:
  - ‘atime’, ‘access’, ‘use’
  - ‘ctime’, ‘status’
  - ‘birth’, ‘creation’
Try 'ls --help' for more information.
[1]
ls: invalid argument ‘foo’ for ‘--format’
Valid arguments are:
  - ‘verbose’, ‘long’
  - ‘commas’
  - ‘horizontal’, ‘across’
  - ‘vertical’
  - ‘single-column’
Try 'ls --help' for more information.
[1]
ls: invalid argument ‘foo’ for ‘--indicator-style’
Valid arguments are:
  - ‘none’
  - ‘slash’
  - ‘file-type’
  - ‘classify’
Try 'ls --help' for more information.
[1]
ls: invalid argument ‘foo’ for ‘--color’
Valid arguments are:
  - ‘always’, ‘yes’, ‘force’
  - ‘never’, ‘no’, ‘none’
  - ‘auto’, ‘tty’, ‘if-tty’
Try 'ls --help' for more information.
[1]
ls: invalid line width: ‘x’
[2]
ls: invalid tab size: ‘x’
[2]
ls: option requires an argument -- 'w'
Try 'ls --help' for more information.
[2]
ls: invalid --block-size argument 'x'
[2]
ls: invalid argument ‘foo’ for ‘time style’
Valid arguments are:
  - [posix-]full-iso
  - [posix-]long-iso
  - [posix-]iso
  - [posix-]locale
  - +FORMAT (e.g., +%H:%M) for a 'date'-style format
Try 'ls --help' for more information.
[2]
a
[0]
a
[0]
a
[0]
a
[0]
## END

#### ls: long
exec 2>&1
umask 022
echo hello > a
touch -d '2020-01-02 03:04:05.678901234' a
seq 500 > big
chmod 4751 big
touch -d '2019-12-31 23:59:59' big
ln -s a l
ln -s nowhere n
ln a hard
touch -h -d '2001-01-01' l n
ls -l; echo "[$?]"
ls -l a; echo "[$?]"
ls -n; echo "[$?]"
ls -g; echo "[$?]"
ls -o; echo "[$?]"
ls -lG; echo "[$?]"
ls -l --author a; echo "[$?]"
ls -ls; echo "[$?]"
ls -lh; echo "[$?]"
ls -lks big; echo "[$?]"
ls -l --si big; echo "[$?]"
ls -l --block-size=1K big; echo "[$?]"
ls -l --block-size=K big; echo "[$?]"
ls -l --block-size=10 big; echo "[$?]"
ls -s --block-size=512; echo "[$?]"
ls -sh; echo "[$?]"
ls -s; echo "[$?]"
ls -lF; echo "[$?]"
ls -lp; echo "[$?]"
ls -l --file-type; echo "[$?]"
ls --full-time a; echo "[$?]"
ls -l --time-style=long-iso; echo "[$?]"
ls -l --time-style=iso a; echo "[$?]"
ls -l --time-style=full-iso a; echo "[$?]"
ls -l --time-style=+%s a; echo "[$?]"
ls -l --time-style=+%Y%m%d a; echo "[$?]"
ls -l --time-style=locale a; echo "[$?]"
ls -lL a l; echo "[$?]"
ls -lL n; echo "[$?]"
ls -lH l n; echo "[$?]"
ls -L; echo "[$?]"
ls -lQ a l; echo "[$?]"
ls -lb a; echo "[$?]"
ls -lm; echo "[$?]"
ls -l1; echo "[$?]"
ls -1l; echo "[$?]"
ls -lC; echo "[$?]"
ls -x1; echo "[$?]"
ls -lZ a; echo "[$?]"
ls -l --time-style=+ /dev/null /dev/zero a; echo "[$?]"
## STDOUT:
total 12
-rw-r--r-- 2 user user    6 Jan  2  2020 a
-rwsr-x--x 1 user user 1892 Dec 31  2019 big
-rw-r--r-- 2 user user    6 Jan  2  2020 hard
lrwxrwxrwx 1 user user    1 Jan  1  2001 l -> a
lrwxrwxrwx 1 user user    7 Jan  1  2001 n -> nowhere
[0]
-rw-r--r-- 2 user user 6 Jan  2  2020 a
[0]
total 12
-rw-r--r-- 2 1000 1000    6 Jan  2  2020 a
-rwsr-x--x 1 1000 1000 1892 Dec 31  2019 big
-rw-r--r-- 2 1000 1000    6 Jan  2  2020 hard
lrwxrwxrwx 1 1000 1000    1 Jan  1  2001 l -> a
lrwxrwxrwx 1 1000 1000    7 Jan  1  2001 n -> nowhere
[0]
total 12
-rw-r--r-- 2 user    6 Jan  2  2020 a
-rwsr-x--x 1 user 1892 Dec 31  2019 big
-rw-r--r-- 2 user    6 Jan  2  2020 hard
lrwxrwxrwx 1 user    1 Jan  1  2001 l -> a
lrwxrwxrwx 1 user    7 Jan  1  2001 n -> nowhere
[0]
total 12
-rw-r--r-- 2 user    6 Jan  2  2020 a
-rwsr-x--x 1 user 1892 Dec 31  2019 big
-rw-r--r-- 2 user    6 Jan  2  2020 hard
lrwxrwxrwx 1 user    1 Jan  1  2001 l -> a
lrwxrwxrwx 1 user    7 Jan  1  2001 n -> nowhere
[0]
total 12
-rw-r--r-- 2 user    6 Jan  2  2020 a
-rwsr-x--x 1 user 1892 Dec 31  2019 big
-rw-r--r-- 2 user    6 Jan  2  2020 hard
lrwxrwxrwx 1 user    1 Jan  1  2001 l -> a
lrwxrwxrwx 1 user    7 Jan  1  2001 n -> nowhere
[0]
-rw-r--r-- 2 user user user 6 Jan  2  2020 a
[0]
total 12
4 -rw-r--r-- 2 user user    6 Jan  2  2020 a
4 -rwsr-x--x 1 user user 1892 Dec 31  2019 big
4 -rw-r--r-- 2 user user    6 Jan  2  2020 hard
0 lrwxrwxrwx 1 user user    1 Jan  1  2001 l -> a
0 lrwxrwxrwx 1 user user    7 Jan  1  2001 n -> nowhere
[0]
total 12K
-rw-r--r-- 2 user user    6 Jan  2  2020 a
-rwsr-x--x 1 user user 1.9K Dec 31  2019 big
-rw-r--r-- 2 user user    6 Jan  2  2020 hard
lrwxrwxrwx 1 user user    1 Jan  1  2001 l -> a
lrwxrwxrwx 1 user user    7 Jan  1  2001 n -> nowhere
[0]
4 -rwsr-x--x 1 user user 1892 Dec 31  2019 big
[0]
-rwsr-x--x 1 user user 1.9k Dec 31  2019 big
[0]
-rwsr-x--x 1 user user 2 Dec 31  2019 big
[0]
-rwsr-x--x 1 user user 2K Dec 31  2019 big
[0]
-rwsr-x--x 1 user user 190 Dec 31  2019 big
[0]
total 24
8 a
8 big
8 hard
0 l
0 n
[0]
total 12K
4.0K a
4.0K big
4.0K hard
   0 l
   0 n
[0]
total 12
4 a
4 big
4 hard
0 l
0 n
[0]
total 12
-rw-r--r-- 2 user user    6 Jan  2  2020 a
-rwsr-x--x 1 user user 1892 Dec 31  2019 big*
-rw-r--r-- 2 user user    6 Jan  2  2020 hard
lrwxrwxrwx 1 user user    1 Jan  1  2001 l -> a
lrwxrwxrwx 1 user user    7 Jan  1  2001 n -> nowhere
[0]
total 12
-rw-r--r-- 2 user user    6 Jan  2  2020 a
-rwsr-x--x 1 user user 1892 Dec 31  2019 big
-rw-r--r-- 2 user user    6 Jan  2  2020 hard
lrwxrwxrwx 1 user user    1 Jan  1  2001 l -> a
lrwxrwxrwx 1 user user    7 Jan  1  2001 n -> nowhere
[0]
total 12
-rw-r--r-- 2 user user    6 Jan  2  2020 a
-rwsr-x--x 1 user user 1892 Dec 31  2019 big
-rw-r--r-- 2 user user    6 Jan  2  2020 hard
lrwxrwxrwx 1 user user    1 Jan  1  2001 l -> a
lrwxrwxrwx 1 user user    7 Jan  1  2001 n -> nowhere
[0]
-rw-r--r-- 2 user user 6 2020-01-02 03:04:05.678901234 +0000 a
[0]
total 12
-rw-r--r-- 2 user user    6 2020-01-02 03:04 a
-rwsr-x--x 1 user user 1892 2019-12-31 23:59 big
-rw-r--r-- 2 user user    6 2020-01-02 03:04 hard
lrwxrwxrwx 1 user user    1 2001-01-01 00:00 l -> a
lrwxrwxrwx 1 user user    7 2001-01-01 00:00 n -> nowhere
[0]
-rw-r--r-- 2 user user 6 2020-01-02  a
[0]
-rw-r--r-- 2 user user 6 2020-01-02 03:04:05.678901234 +0000 a
[0]
-rw-r--r-- 2 user user 6 1577934245 a
[0]
-rw-r--r-- 2 user user 6 20200102 a
[0]
-rw-r--r-- 2 user user 6 Jan  2  2020 a
[0]
-rw-r--r-- 2 user user 6 Jan  2  2020 a
-rw-r--r-- 2 user user 6 Jan  2  2020 l
[0]
ls: cannot access 'n': No such file or directory
[2]
ls: cannot access 'n': No such file or directory
-rw-r--r-- 2 user user 6 Jan  2  2020 l
[2]
a
big
hard
l
n
[0]
-rw-r--r-- 2 user user 6 Jan  2  2020 "a"
lrwxrwxrwx 1 user user 1 Jan  1  2001 "l" -> "a"
[0]
-rw-r--r-- 2 user user 6 Jan  2  2020 a
[0]
a, big, hard, l, n
[0]
total 12
-rw-r--r-- 2 user user    6 Jan  2  2020 a
-rwsr-x--x 1 user user 1892 Dec 31  2019 big
-rw-r--r-- 2 user user    6 Jan  2  2020 hard
lrwxrwxrwx 1 user user    1 Jan  1  2001 l -> a
lrwxrwxrwx 1 user user    7 Jan  1  2001 n -> nowhere
[0]
total 12
-rw-r--r-- 2 user user    6 Jan  2  2020 a
-rwsr-x--x 1 user user 1892 Dec 31  2019 big
-rw-r--r-- 2 user user    6 Jan  2  2020 hard
lrwxrwxrwx 1 user user    1 Jan  1  2001 l -> a
lrwxrwxrwx 1 user user    7 Jan  1  2001 n -> nowhere
[0]
a  big	hard  l  n
[0]
a
big
hard
l
n
[0]
-rw-r--r-- 2 user user ? 6 Jan  2  2020 a
[0]
crw-rw-rw- 1 root root 1, 3  /dev/null
crw-rw-rw- 1 root root 1, 5  /dev/zero
-rw-r--r-- 2 user user    6  a
[0]
## END

#### ls: order
exec 2>&1
mkdir d1 d2
printf x > a
printf xxx > b.c
printf xx > c.b
printf xxxx > f10
printf xxxxx > f9
touch -d @10 a
touch -d @30 b.c
touch -d @20 c.b
touch -d @40 f10
touch -d @50 f9
touch -d @5 d1
touch -d @60 d2
ls -t; echo "[$?]"
ls -tr; echo "[$?]"
ls -S; echo "[$?]"
ls -Sr; echo "[$?]"
ls -X; echo "[$?]"
ls -v; echo "[$?]"
ls -vr; echo "[$?]"
ls --sort=width; echo "[$?]"
ls --sort=time; echo "[$?]"
ls --group-directories-first; echo "[$?]"
ls --group-directories-first -r; echo "[$?]"
ls -u -d a; echo "[$?]"
ls -lt --time-style=+%s a b.c; echo "[$?]"
ls -tu -d a; echo "[$?]"
ls --sort=size -r; echo "[$?]"
## STDOUT:
d2
f9
f10
b.c
c.b
a
d1
[0]
d1
a
c.b
b.c
f10
f9
d2
[0]
d1
d2
f9
f10
b.c
c.b
a
[0]
a
c.b
b.c
f10
f9
d2
d1
[0]
a
d1
d2
f10
f9
c.b
b.c
[0]
a
b.c
c.b
d1
d2
f9
f10
[0]
f10
f9
d2
d1
c.b
b.c
a
[0]
a
d1
d2
f9
b.c
c.b
f10
[0]
d2
f9
f10
b.c
c.b
a
d1
[0]
d1
d2
a
b.c
c.b
f10
f9
[0]
d2
d1
f9
f10
c.b
b.c
a
[0]
a
[0]
-rw-r--r-- 1 user user 3 30 b.c
-rw-r--r-- 1 user user 1 10 a
[0]
a
[0]
a
c.b
b.c
f10
f9
d2
d1
[0]
## END

#### ls: links, directories, errors
exec 2>&1
mkdir -p d/sub
touch d/f
ln -s d ld
ln -s ld/f lf
ls ld; echo "[$?]"
ls ld/; echo "[$?]"
ls -d ld; echo "[$?]"
ls -F ld lf; echo "[$?]"
ls -H ld; echo "[$?]"
ls -LF; echo "[$?]"
ls -l --time-style=+ ld; echo "[$?]"
ls -lH --time-style=+ lf; echo "[$?]"
ls -L ld lf; echo "[$?]"
ln -s ../d d/loop
ls -RL d; echo "[$?]"
chmod 444 d
ls d; echo "[$?]"
ls -l d 2> /dev/null | sort; echo "[$?]"
chmod 111 d
ls d; echo "[$?]"
ls -R .; echo "[$?]"
ls -d d/f; echo "[$?]"
chmod 755 d
## STDOUT:
f
sub
[0]
f
sub
[0]
ld
[0]
ld@
lf@
[0]
f
sub
[0]
d/
ld/
lf
[0]
lrwxrwxrwx 1 user user 1  ld -> d
[0]
-rw-r--r-- 1 user user 0  lf
[0]
lf

ld:
f
sub
[0]
d:
f
loop
sub
ls: d/loop: not listing already-listed directory

d/sub:
[2]
f
loop
sub
[0]
-????????? ? ? ? ?            ? f
d????????? ? ? ? ?            ? sub
l????????? ? ? ? ?            ? loop
total 0
[0]
ls: cannot open directory 'd': Permission denied
[2]
.:
d
ld
lf
ls: cannot open directory './d': Permission denied
[1]
d/f
[0]
## END

#### ls: version order
exec 2>&1
touch a1 a10 a2 a02 a.1.tar a.1.tar.gz a.10.tar a.2.tar b~ b b.~1~ b.~10~ .a .b 1 01 001 1.0 1.00 x-1.2.3 x-1.10.0 x-1.2 abc abc.txt
ls -v; echo "[$?]"
ls -va; echo "[$?]"
ls -X; echo "[$?]"
## STDOUT:
001
01
1
1.0
1.00
a1
a02
a2
a10
abc
abc.txt
a.1.tar
a.1.tar.gz
a.2.tar
a.10.tar
b~
b
b.~1~
b.~10~
x-1.2
x-1.2.3
x-1.10.0
[0]
.
..
.a
.b
001
01
1
1.0
1.00
a1
a02
a2
a10
abc
abc.txt
a.1.tar
a.1.tar.gz
a.2.tar
a.10.tar
b~
b
b.~1~
b.~10~
x-1.2
x-1.2.3
x-1.10.0
[0]
001
01
1
a02
a1
a10
a2
abc
b
b~
1.0
x-1.10.0
1.00
x-1.2
x-1.2.3
a.1.tar.gz
a.1.tar
a.10.tar
a.2.tar
abc.txt
b.~10~
b.~1~
[0]
## END

#### ls: colour
exec 2>&1
mkdir d
touch f g.txt
chmod 755 f
mkdir -m 1777 t
mkdir -m 777 o
ln -s d l
ln -s nowhere n
ls --color; echo "[$?]"
TERM=xterm ls --color; echo "[$?]"
TERM=xterm ls --color=always -F; echo "[$?]"
TERM=linux ls --color -C -w 30; echo "[$?]"
TERM=xterm ls -l --color --time-style=+ f g.txt l n; echo "[$?]"
TERM=xterm ls -R --color; echo "[$?]"
LS_COLORS='*.txt=35:di=32:or=31' ls --color; echo "[$?]"
LS_COLORS='*.txt=35:di=32:or=31:mi=33' ls -l --time-style=+ --color f g.txt l n; echo "[$?]"
TERM=xterm ls --color d d/..; echo "[$?]"
## stdout-json: "d\nf\ng.txt\nl\nn\no\nt\n[0]\n\u001b[0m\u001b[01;34md\u001b[0m\n\u001b[01;32mf\u001b[0m\ng.txt\n\u001b[01;36ml\u001b[0m\n\u001b[01;36mn\u001b[0m\n\u001b[34;42mo\u001b[0m\n\u001b[30;42mt\u001b[0m\n[0]\n\u001b[0m\u001b[01;34md\u001b[0m/\n\u001b[01;32mf\u001b[0m*\ng.txt\n\u001b[01;36ml\u001b[0m@\n\u001b[01;36mn\u001b[0m@\n\u001b[34;42mo\u001b[0m/\n\u001b[30;42mt\u001b[0m/\n[0]\n\u001b[0m\u001b[01;34md\u001b[0m  \u001b[01;32mf\u001b[0m  g.txt  \u001b[01;36ml\u001b[0m  \u001b[01;36mn\u001b[0m  \u001b[34;42mo\u001b[0m  \u001b[30;42mt\u001b[0m\n[0]\n-rwxr-xr-x 1 user user 0  \u001b[0m\u001b[01;32mf\u001b[0m\n-rw-r--r-- 1 user user 0  g.txt\nlrwxrwxrwx 1 user user 1  \u001b[01;36ml\u001b[0m -> d\nlrwxrwxrwx 1 user user 7  \u001b[01;36mn\u001b[0m -> nowhere\n[0]\n.:\n\u001b[0m\u001b[01;34md\u001b[0m\n\u001b[01;32mf\u001b[0m\ng.txt\n\u001b[01;36ml\u001b[0m\n\u001b[01;36mn\u001b[0m\n\u001b[34;42mo\u001b[0m\n\u001b[30;42mt\u001b[0m\n\n./d:\n\n./o:\n\n./t:\n[0]\n\u001b[0m\u001b[32md\u001b[0m\n\u001b[01;32mf\u001b[0m\n\u001b[35mg.txt\u001b[0m\n\u001b[01;36ml\u001b[0m\n\u001b[31mn\u001b[0m\n\u001b[34;42mo\u001b[0m\n\u001b[30;42mt\u001b[0m\n[0]\n-rwxr-xr-x 1 user user 0  \u001b[0m\u001b[01;32mf\u001b[0m\n-rw-r--r-- 1 user user 0  \u001b[35mg.txt\u001b[0m\nlrwxrwxrwx 1 user user 1  \u001b[01;36ml\u001b[0m -> \u001b[32md\u001b[0m\nlrwxrwxrwx 1 user user 7  \u001b[31mn\u001b[0m -> \u001b[33mnowhere\u001b[0m\n[0]\nd:\n\nd/..:\n\u001b[0m\u001b[01;34md\u001b[0m\n\u001b[01;32mf\u001b[0m\ng.txt\n\u001b[01;36ml\u001b[0m\n\u001b[01;36mn\u001b[0m\n\u001b[34;42mo\u001b[0m\n\u001b[30;42mt\u001b[0m\n[0]\n"
