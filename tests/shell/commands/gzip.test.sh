# gzip, gunzip and zcat. Sizes of compressed files are only shown where every deflate makes the same.
#### there and back, standard streams
echo hello | gzip | gunzip; echo "= $?"
seq 100000 | gzip -1 | gzip -d | cksum
seq 100000 | gzip -9 | zcat | cksum
seq 100000 | gzip | gunzip -c - | tail -n 1
printf '' | gzip | gunzip; echo "= $?"
printf 'a\0b\377\n' | gzip -c | gzip -cd | cat -v
printf 'hi\n' | gzip -n | cat -v
printf 'hi\n' | gzip -9n | cat -v
printf 'hi\n' | gzip -1n | cat -v
## STDOUT:
hello
= 0
2052179976 588895
2052179976 588895
100000
= 0
a^@bM-^?
^_M-^K^H^@^@^@^@^@^@^CM-KM-HM-d^B^@zzoM-m^C^@^@^@^_M-^K^H^@^@^@^@^@^B^CM-KM-HM-d^B^@zzoM-m^C^@^@^@^_M-^K^H^@^@^@^@^@^D^CM-KM-HM-d^B^@zzoM-m^C^@^@^@
## END, no newline

#### files are replaced; mode and time are kept
seq 1000 > a; chmod 640 a; touch -d '2001-02-03 04:05:06' a
gzip a; echo "= $?"; ls
stat -c '%a %Y' a.gz
gunzip a.gz; echo "= $?"; ls; stat -c '%a %Y %s' a
gzip -k a; ls; gzip -c a > b.gz; ls
gunzip -k b.gz; cksum < a; cksum < b; stat -c '%a' b
## STDOUT:
= 0
a.gz
640 981173106
= 0
a
640 981173106 3893
a
a.gz
a
a.gz
b.gz
1830648734 3893
1830648734 3893
644
## END

#### names that cannot be compressed
exec 2>&1
mkdir d; echo x > x.gz; echo y > y; ln y z; ln -s y l
gzip nosuch; echo "= $?"
gzip d; echo "= $?"
gzip x.gz; echo "= $?"
gzip -v x.gz; echo "= $?"
gzip -q x.gz; echo "= $?"
gzip y; echo "= $?"
gzip l; echo "= $?"
gzip -f l; echo "= $?"; ls
## STDOUT:
gzip: nosuch: No such file or directory
= 1
gzip: d is a directory -- ignored
= 2
gzip: x.gz already has .gz suffix -- unchanged
= 0
gzip: x.gz already has .gz suffix -- unchanged
= 0
= 0
gzip: y has 1 other link -- file ignored
= 2
gzip: l: Too many levels of symbolic links
= 1
= 0
d
l.gz
x.gz
y
z
## END

#### suffixes when expanding
exec 2>&1
for n in a.gz b-gz c.z d-z e_z f.tgz g.taz H.GZ; do echo "$n" | gzip -c > $n; done
for n in a.gz b-gz c.z d-z e_z f.tgz g.taz H.GZ; do gunzip $n; echo "$n = $?"; done
ls
echo q > q; gunzip q; echo "= $?"
gunzip -q q; echo "= $?"
echo 1 | gzip > .gz; gunzip .gz; echo "= $?"
gunzip nosuch; echo "= $?"
gunzip nosuch.gz; echo "= $?"
gunzip dir/nosuch.x; echo "= $?"
echo r | gzip > r.gz; gunzip r; echo "= $?"; cat r
echo s | gzip > s.z; zcat s; echo "= $?"
## STDOUT:
a.gz = 0
b-gz = 0
c.z = 0
d-z = 0
e_z = 0
f.tgz = 0
g.taz = 0
H.GZ = 0
H
a
b
c
d
e
f.tar
g.tar
gzip: q: unknown suffix -- ignored
= 2
= 0
gzip: .gz: unknown suffix -- ignored
= 2
gzip: nosuch.gz: No such file or directory
= 1
gzip: nosuch.gz: No such file or directory
= 1
gzip: dir/nosuch.x.gz: No such file or directory
= 1
= 0
r
s
= 0
## END

#### -S
exec 2>&1
echo a > a; gzip -S .zz a; ls; gunzip -S .zz a.zz; ls
gzip -S '' a; echo "= $?"
gzip -S x/y a; echo "= $?"
gzip --suffix=.abc -k a; ls
gunzip a.abc; echo "= $?"
gunzip -S .abc -f a.abc; echo "= $?"; ls
## STDOUT:
a.zz
a
gzip: invalid suffix ''
= 1
gzip: ax/y: No such file or directory
= 1
a
a.abc
gzip: a.abc: unknown suffix -- ignored
= 2
= 0
a
## END

#### existing files
exec 2>&1
echo one > a; echo two | gzip > a.gz
gzip a; echo "= $?"
gunzip a.gz; echo "= $?"
cat a
gunzip -f a.gz; echo "= $?"; cat a; ls
gzip -k a; gzip -k a; echo "= $?"
gzip -fk a; echo "= $?"; ls
## STDOUT:
gzip: a.gz already exists;	not overwritten
= 2
gzip: a already exists;	not overwritten
= 2
one
= 0
two
a
gzip: a.gz already exists;	not overwritten
= 2
= 0
a
a.gz
## END

#### broken files
exec 2>&1
seq 1000 | gzip > good.gz
head -c 100 good.gz > cut.gz
(cat good.gz; printf junk) > junk.gz
(cat good.gz; printf '\0\0\0') > zeros.gz
echo 'no gzip at all' > text.gz
printf '' > empty.gz
printf '\037' > one.gz
for f in good cut junk zeros text empty one; do gzip -t $f.gz; echo "$f = $?"; done
gzip -tv good.gz junk.gz zeros.gz; echo "= $?"
zcat junk.gz | tail -n 1
gunzip junk.gz; echo "= $?"; ls
gunzip -q < zeros.gz | tail -n 1
gunzip cut.gz; echo "= $?"; ls
## STDOUT:
good = 0

gzip: cut.gz: unexpected end of file
cut = 1

gzip: junk.gz: decompression OK, trailing garbage ignored
junk = 2
zeros = 0

gzip: text.gz: not in gzip format
text = 1

gzip: empty.gz: unexpected end of file
empty = 1

gzip: one.gz: unexpected end of file
one = 1
good.gz:	 OK
junk.gz:	
gzip: junk.gz: decompression OK, trailing garbage ignored
 OK
zeros.gz:	
gzip: zeros.gz: decompression OK, trailing zero bytes ignored
 OK
= 2

gzip: junk.gz: decompression OK, trailing garbage ignored
1000

gzip: junk.gz: decompression OK, trailing garbage ignored
= 2
cut.gz
empty.gz
good.gz
junk
one.gz
text.gz
zeros.gz
1000

gzip: cut.gz: unexpected end of file
= 1
cut.gz
empty.gz
good.gz
junk
one.gz
text.gz
zeros.gz
## END

#### checksums and lengths that are wrong
exec 2>&1
printf 'hi\n' | gzip -n > a.gz
head -c 15 a.gz > c.gz; printf 'xxxx\3\0\0\0' >> c.gz
head -c 19 a.gz > l.gz; printf '\4\0\0\0' >> l.gz
head -c 15 a.gz > b.gz; printf 'xxxxyyyy' >> b.gz
for f in c l b; do gzip -t $f.gz $f.gz; echo "= $?"; gunzip $f.gz; echo "= $?"; zcat $f.gz; echo "= $?"; done
ls
## STDOUT:

gzip: c.gz: invalid compressed data--crc error

gzip: c.gz: invalid compressed data--crc error
= 1

gzip: c.gz: invalid compressed data--crc error
= 1
hi

gzip: c.gz: invalid compressed data--crc error
= 1

gzip: l.gz: invalid compressed data--length error

gzip: l.gz: invalid compressed data--length error
= 1

gzip: l.gz: invalid compressed data--length error
= 1
hi

gzip: l.gz: invalid compressed data--length error
= 1

gzip: b.gz: invalid compressed data--crc error

gzip: b.gz: invalid compressed data--length error

gzip: b.gz: invalid compressed data--crc error

gzip: b.gz: invalid compressed data--length error
= 1

gzip: b.gz: invalid compressed data--crc error

gzip: b.gz: invalid compressed data--length error
= 1
hi

gzip: b.gz: invalid compressed data--crc error

gzip: b.gz: invalid compressed data--length error
= 1
a.gz
b.gz
c.gz
l.gz
## END

#### headers
exec 2>&1
printf '\037\213\010\040abcdefghijklmnop' > e.gz; gzip -t e.gz; echo "= $?"
printf '\037\213\010\300abcdefghijklmnop' > f.gz; gzip -t f.gz; echo "= $?"
printf '\037\213\007\000abcdefghijklmnop' > m.gz; gzip -t m.gz; echo "= $?"
printf '\037\213\010\000\0\0\0\0\0\3abcdefghijkl' > d.gz; gzip -t d.gz; echo "= $?"
printf '\037\213\010\037\0\0\0\0\0\3\2\0ABname\0note\0\0\0\3\0\0\0\0\0\0\0\0\0' > h.gz; gzip -t h.gz; echo "= $?"
printf '\037\213\010\035\0\0\0\0\0\3\2\0ABname\0note\0\3\0\0\0\0\0\0\0\0\0' > n.gz; gzip -t n.gz; echo "= $?"
## STDOUT:
gzip: e.gz is encrypted -- not supported
= 1
gzip: f.gz has flags 0xc0 -- not supported
= 1
gzip: m.gz: unknown method 7 -- not supported
= 1

gzip: d.gz: invalid compressed data--format violated
= 1
gzip: h.gz: header checksum 0x0000 != computed checksum 0xbe13
= 1
= 0
## END

#### several members
exec 2>&1
(echo one | gzip; echo two | gzip; printf '' | gzip; seq 3 | gzip) > m.gz
zcat m.gz; echo "= $?"
gzip -t m.gz; echo "= $?"
zcat m.gz m.gz | wc -l
gunzip -c < m.gz | head -n 2
## STDOUT:
one
two
1
2
3
= 0
= 0
10
one
two
## END

#### -l
exec 2>&1
printf 'hi\n' | gzip -n > a.gz
printf '%s' aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa | gzip -n > b.gz
printf '' | gzip -n > c.gz
gzip -l a.gz; echo "= $?"
gzip -l a.gz b.gz c.gz; echo "= $?"
gzip -lq a.gz b.gz
gzip -l < b.gz
cat a.gz b.gz > m.gz; gzip -l m.gz
touch -d '2001-02-03 04:05' a.gz; gzip -lv a.gz
gzip -l nosuch; echo "= $?"
echo x > x; gzip -l x; echo "= $?"
## STDOUT:
         compressed        uncompressed  ratio uncompressed_name
                 23                   3 -66.7% a
= 0
         compressed        uncompressed  ratio uncompressed_name
                 23                   3 -66.7% a
                 24                  64  90.6% b
                 20                   0   0.0% c
                 67                  67  26.9% (totals)
= 0
                 23                   3 -66.7% a
                 24                  64  90.6% b
         compressed        uncompressed  ratio uncompressed_name
                 24                  64  90.6% stdout
         compressed        uncompressed  ratio uncompressed_name
                 47                  64  26.6% m
method  crc     date  time           compressed        uncompressed  ratio uncompressed_name
defla ed6f7a7a Feb  3 04:05                  23                   3 -66.7% a
gzip: nosuch.gz: No such file or directory
= 1

gzip: x: not in gzip format
= 1
## END

#### -v
exec 2>&1
printf 'hi\n' > a; printf '' > e
printf '%s' aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa > b
gzip -nv a b e; gunzip -v a.gz b.gz e.gz
gzip -nkv a; gzip -ncv a > /dev/null; gzip -nv < a > /dev/null
gzip -tv a.gz; gzip -dcv a.gz; gzip -dv < a.gz
gzip -9v a b; ls
## STDOUT:
a:	-66.7% -- replaced with a.gz
b:	 90.6% -- replaced with b.gz
e:	  0.0% -- replaced with e.gz
a.gz:	-66.7% -- replaced with a
b.gz:	 90.6% -- replaced with b
e.gz:	  0.0% -- replaced with e
a:	-66.7% -- created a.gz
a:	-66.7% -- replaced with stdout
-66.7%
a.gz:	 OK
a.gz:	hi
-66.7% -- replaced with stdout
hi
gzip: a.gz already exists;	not overwritten
b:	 90.6% -- replaced with b.gz
a
a.gz
b.gz
e
## END

#### -r
exec 2>&1
mkdir -p d/e; echo 1 > d/a; echo 2 > d/e/b; ln -s a d/l
gzip -r d; echo "= $?"; find d | sort
gzip -r d; echo "= $?"
gunzip -r d; echo "= $?"; find d | sort
gzip d; echo "= $?"
gzip -rc d | zcat | sort
gunzip -r d; echo "= $?"
## STDOUT:
gzip: d/l: Too many levels of symbolic links
= 1
d
d/a.gz
d/e
d/e/b.gz
d/l
gzip: d/l: Too many levels of symbolic links
= 1
gzip: d/l: Too many levels of symbolic links
= 1
d
d/a
d/e
d/e/b
d/l
gzip: d is a directory -- ignored
= 2
1
1
2
gzip: d/l: Too many levels of symbolic links
= 1
## END

#### -N
exec 2>&1
echo x > name; touch -d '2001-02-03 04:05:06' name
gzip -k name; mv name.gz other.gz; touch -d 2010-01-01 other.gz; rm name
gunzip -N -k other.gz; ls; stat -c %Y name
gunzip -k other.gz; ls; stat -c %Y other; rm name
gzip -l -N other.gz | tail -n 1 | cut -c 40-
mkdir d; cp -p other.gz d; gunzip -N d/other.gz; ls d
gzip -c d/name | gunzip -N | cat
gzip -n -c d/name | head -c 10 | cat -v
## STDOUT:
name
other.gz
981173106
name
other
other.gz
1262304000
 -100.0% name
name
x
^_M-^K^H^@^@^@^@^@^@^C
## END, no newline

#### usage
exec 2>&1
gzip -Q; echo "= $?"
gzip --foo; echo "= $?"
gzip -S; echo "= $?"
gzip -Z x; echo "= $?"
gunzip -Q; echo "= $?"
zcat --foo; echo "= $?"
gzip --rsyncable -c < /dev/null | zcat; echo "= $?"
echo a > a; gzip --best --keep --no-name --verbose a
gzip --stdout --decompress a.gz
gzip --uncompress --to-stdout --force a.gz
gzip --silent --test a.gz; gzip --li a.gz
## STDOUT:
gzip: invalid option -- 'Q'
Try `gzip --help' for more information.
= 1
gzip: unrecognized option '--foo'
Try `gzip --help' for more information.
= 1
gzip: option requires an argument -- 'S'
Try `gzip --help' for more information.
= 1
gzip: -Z not supported in this version
Try `gzip --help' for more information.
= 1
gzip: invalid option -- 'Q'
Try `gzip --help' for more information.
= 1
gzip: unrecognized option '--foo'
Try `gzip --help' for more information.
= 1
= 0
a:	-100.0% -- created a.gz
a
a
gzip: option '--li' is ambiguous; possibilities: '--list' '--license'
Try `gzip --help' for more information.
## END
## status: 1

#### GZIP in the environment
exec 2>&1
echo a > a
GZIP=-9n gzip -c a | head -c 4 | cat -v
GZIP='-9' gzip -c a | head -c 3 | cat -v
GZIP=-k gzip a; echo "= $?"
GZIP='x' gzip a; echo "= $?"
GZIP='' gzip -k a; echo "= $?"
## STDOUT:
gzip: warning: GZIP environment variable is deprecated; use an alias or script
^_M-^K^H^@gzip: warning: GZIP environment variable is deprecated; use an alias or script
^_M-^K^Hgzip: -k: option not valid in GZIP environment variable
Try `gzip --help' for more information.
= 1
gzip: x: non-option in GZIP environment variable
Try `gzip --help' for more information.
= 1
= 0
## END

#### -f passes through what is not compressed
exec 2>&1
echo plain > p; echo packed | gzip > q.gz
zcat -f p; echo "= $?"
gzip -dcf p q.gz; echo "= $?"
echo plain | gunzip -f; echo "= $?"
echo plain | gunzip; echo "= $?"
zcat p; echo "= $?"
zcat nosuch q.gz; echo "= $?"
printf x | zcat -f; echo "= $?"
gzip -d < q.gz > /dev/full; echo "= $?"
## STDOUT:
plain
= 0
plain
packed
= 0
plain
= 0

gzip: stdin: not in gzip format
= 1

gzip: p: not in gzip format
= 1
gzip: nosuch.gz: No such file or directory
packed
= 1
x= 0

gzip: stdout: No space left on device
= 1
## END
