#### ls: names
exec 2>&1
mkdir -p d/e/f .h
touch b a .x c~ 'x y' d/1 d/e/2 A _u
ls
ls -a
ls -A
ls -B
ls -r
ls d
ls d a
ls a d b d/e
ls -d
ls -d d .
ls d/
ls -R
ls -R d
ls -1 d d/e
ls -p
ls -F
ls --file-type
ls -Q
ls -b
ls -m
ls -C
ls -x
ls -C -w 20
ls -x -w 20
ls -w 12 -m
ls -x -T 4 -w 30
ls -C -T 0 -w 40
ls -w 0 -C
ls -C -F -w 30
ls -I 'a*'
ls --ignore='?' -I '*~'
ls --hide=a
ls -a --hide=a
ls nofile
ls nofile a
echo $?
ls nofile d
ls ''
ls 'no file'
ls a/
ls a/b
ls --zero d | tr '\0' @
ls -z
ls --nosuch
ls --quoting-style=shell
ls --quoting-style=shell-always
ls --quoting-style=c
ls --quoting-style=locale
ls --quoting-style=shell-escape -C -w 30
ls --quoting-style=c-maybe
ls --quoting-style=foo
dir
dir -1

#### ls: words
exec 2>&1
touch a
ls --sort=foo
ls --sort=
ls --time=foo
ls --format=foo
ls --indicator-style=foo
ls --color=foo
ls -w x
ls -T x
ls -w
ls --block-size=x
ls -l --time-style=foo
ls --format=single
ls --sort=v
ls --color=never
ls --color=auto

#### ls: long
exec 2>&1
umask 022
mkdir d
echo hello > a
touch -d '2020-01-02 03:04:05.678901234' a d
seq 500 > big
chmod 4751 big
touch -d '2019-12-31 23:59:59' big
ln -s a l
ln -s nowhere n
ln a hard
touch -h -d '2001-01-01' l n
ls -l
ls -l a
ls -l d
ls -ld d
ls -lR d
ls -n
ls -g
ls -o
ls -lG
ls -l --author a
ls -ls
ls -lh
ls -lks big
ls -l --si big
ls -l --block-size=1K big
ls -l --block-size=K big
ls -l --block-size=10 big
ls -s --block-size=512
ls -sh
ls -s
ls -lF
ls -lp
ls -l --file-type
ls --full-time a
ls -l --time-style=long-iso
ls -l --time-style=iso a
ls -l --time-style=full-iso a
ls -l --time-style=+%s a
ls -l --time-style=+%Y%m%d a
ls -l --time-style=locale a
ls -lL a l
ls -lL n
ls -lH l n
ls -L
ls -lQ a l
ls -lb a
ls -lm
ls -l1
ls -1l
ls -lC
ls -x1
ls -lZ a
ls -l --time-style=+ /dev/null /dev/zero a

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
ls -t
ls -tr
ls -S
ls -Sr
ls -X
ls -v
ls -vr
ls --sort=width
ls --sort=time
ls --group-directories-first
ls --group-directories-first -r
ls -u -d a
ls -lt --time-style=+%s a b.c
ls -tu -d a
ls --sort=size -r

#### ls: links, directories, errors
exec 2>&1
mkdir -p d/sub
touch d/f
ln -s d ld
ln -s ld/f lf
ls ld
ls ld/
ls -d ld
ls -F ld lf
ls -H ld
ls -LF
ls -l --time-style=+ ld
ls -lH --time-style=+ ld
ls -L ld lf
ln -s ../d d/loop
ls -RL d
chmod 444 d
ls d
echo $?
ls -l d | sort
chmod 111 d
ls d
echo $?
ls -R .
echo $?
ls -d d/f
chmod 755 d

#### ls: version order
exec 2>&1
touch a1 a10 a2 a02 a.1.tar a.1.tar.gz a.10.tar a.2.tar b~ b b.~1~ b.~10~ .a .b 1 01 001 1.0 1.00 x-1.2.3 x-1.10.0 x-1.2 abc abc.txt
ls -v
ls -va
ls -X

#### ls: colour
exec 2>&1
mkdir d
touch f g.txt
chmod 755 f
mkdir -m 1777 t
mkdir -m 777 o
ln -s d l
ln -s nowhere n
ls --color
TERM=xterm ls --color
TERM=xterm ls --color=always -F
TERM=linux ls --color -C -w 30
TERM=xterm ls -l --color --time-style=+
TERM=xterm ls -R --color
LS_COLORS='*.txt=35:di=32:or=31' ls --color
LS_COLORS='*.txt=35:di=32:or=31:mi=33' ls -l --time-style=+ --color
TERM=xterm ls --color d d/..
