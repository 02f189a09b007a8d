# bzip2, xz, zstd and their ways back. Sizes of packed files are not shown: other releases of a library pack otherwise.
#### there and back, standard streams
for p in bzip2 xz lzma zstd; do echo "-- $p"; echo hello | $p | $p -d; seq 100000 | $p -1 | $p -dc | cksum; seq 100000 | $p -9 | $p -d | cksum; printf '' | $p | $p -d; echo "= $?"; printf 'a\0b\377\n' | $p -c | $p -cd | od -c; done 2>&1
for p in 'bzip2 bunzip2 bzcat' 'xz unxz xzcat' 'lzma unlzma xzcat' 'zstd unzstd zstdcat'; do set -- $p; seq 10 > f; $1 -q f; rm -f f; ls; $3 f.* | tail -n 1; $2 -q f.*; cat f | tail -n 1; rm -f f f.*; done
{ seq 3 | bzip2; seq 4 5 | bzip2; } | bzcat; { seq 3 | xz; seq 4 5 | xz; } | xzcat; { seq 3 | zstd; seq 4 5 | zstd; } | zstdcat
yes 'some text to pack' | head -c 3000000 | xz | xz -d | cksum; yes 'some text to pack' | head -c 3000000 | zstd -19 | zstd -d | cksum; yes 'some text to pack' | head -c 3000000 | bzip2 | bzip2 -d | cksum
## STDOUT:
-- bzip2
hello
2052179976 588895
2052179976 588895
= 0
0000000   a  \0   b 377  \n
0000005
-- xz
hello
2052179976 588895
2052179976 588895
= 0
0000000   a  \0   b 377  \n
0000005
-- lzma
hello
2052179976 588895
2052179976 588895
= 0
0000000   a  \0   b 377  \n
0000005
-- zstd
hello
2052179976 588895
2052179976 588895
= 0
0000000   a  \0   b 377  \n
0000005
f.bz2
10
10
f.xz
10
10
f.lzma
10
10
f.zst
10
10
1
2
3
4
5
1
2
3
4
5
1
2
3
4
5
3436169442 3000000
3436169442 3000000
3436169442 3000000
## END

#### files
for p in 'bzip2 bz2' 'xz xz'; do set -- $p; seq 1000 > a; chmod 640 a; touch -d '2001-02-03 04:05:06' a; $1 a; echo "= $?"; ls; stat -c '%a %Y' a.$2; $1 -d a.$2; stat -c '%a %Y %s' a; $1 -k a; ls; $1 -k a; echo "= $?"; $1 -d a.$2; echo "= $?"; $1 -df a.$2; ls; $1 -c a > b.$2; $1 -t b.$2; echo "= $?"; $1 -dk b.$2; ls; rm -f *; done 2>&1
seq 1000 > a; zstd -q a; ls; zstd -q -d -f a.zst; zstd -q -d a.zst -o c; cmp a c && echo same; zstd -q --rm a -f; ls; zstd -dq --rm a.zst; ls; zstd -q a -o x.y; zstd -dqc x.y | tail -n 1; zstd -t -q x.y; echo "= $?"
## STDOUT:
= 0
a.bz2
640 981173106
640 981173106 3893
a
a.bz2
bzip2: Output file a.bz2 already exists.
= 1
bzip2: Output file a already exists.
= 1
a
= 0
a
b
b.bz2
= 0
a.xz
640 981173106
640 981173106 3893
a
a.xz
xz: a.xz: File exists
= 1
xz: a: File exists
= 1
a
= 0
a
b
b.xz
a
a.zst
same
a.zst
c
a
c
1000
= 0
## END

#### suffixes
seq 5 > a; bzip2 -k a; cp a.bz2 a.tbz2; bunzip2 a.tbz2; ls; rm -f *; seq 5 > a; xz -k a; cp a.xz b.txz; unxz b.txz; cp a.xz c.tlz; xz -k -S .foo a; ls; unxz -S .foo -c a.foo | tail -n 1; xz --format=lzma -k a; ls; xz -dc a.lzma | head -n 1
## STDOUT:
a
a.bz2
a.tar
a
a.foo
a.xz
b.tar
c.tlz
5
a
a.foo
a.lzma
a.xz
b.tar
c.tlz
1
## END

#### what goes wrong
exec 2>&1; seq 1000 > f; mkdir d; bzip2 nosuch; echo "= $?"; bzip2 d; echo "= $?"; bzip2 -t f; echo "= $?"; cp f bad.bz2; bunzip2 bad.bz2; echo "= $?"; bzip2 -d f; echo "= $?"; bzip2 -k f; bzip2 f.bz2; echo "= $?"; head -c 100 f.bz2 > u.bz2; bzip2 -t u.bz2; echo "= $?"
xz nosuch; echo "= $?"; xz d; echo "= $?"; xz -d f; echo "= $?"; cp f bad.xz; unxz bad.xz; echo "= $?"; xz -k f; xz f.xz; echo "= $?"; head -c 100 f.xz > u.xz; xz -t u.xz; echo "= $?"; cp f.xz g; xz -d g; echo "= $?"; xz --nosuch; xz -Y; (cat f.xz; echo some junk here) | xz -dc | tail -n 1; { head -c 60 f.xz; echo xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx; tail -c +90 f.xz; } > e.xz; xz -t e.xz; echo "= $?"; ln -s f l; xz l; ln f h; xz h; ls
zstd -q nosuch; echo "= $?"; zstd -q d; echo "= $?"; cp f bad.zst; zstd -qd bad.zst; echo "= $?"; zstd -qt bad.zst; echo "= $?"; zstd -q f; head -c 100 f.zst > u.zst; zstd -qt u.zst; echo "= $?"
## STDOUT:
bzip2: Can't open input file nosuch: No such file or directory.
= 1
bzip2: Input file d is a directory.
= 1
bzip2: f: bad magic number (file not created by bzip2)

You can use the `bzip2recover' program to attempt to recover
data from undamaged sections of corrupted files.

= 2
bunzip2: bad.bz2 is not a bzip2 file.
= 2
bzip2: Can't guess original name for f -- using f.out
bzip2: f is not a bzip2 file.
= 2
bzip2: Input file f.bz2 already has .bz2 suffix.
= 1
bzip2: u.bz2: file ends unexpectedly

You can use the `bzip2recover' program to attempt to recover
data from undamaged sections of corrupted files.

= 2
xz: nosuch: No such file or directory
= 1
xz: d: Is a directory, skipping
= 2
xz: f: File format not recognized
= 1
unxz: bad.xz: File format not recognized
= 1
xz: f.xz: File already has `.xz' suffix, skipping
= 2
xz: u.xz: Unexpected end of input
= 1
xz: g: Filename has an unknown suffix, skipping
= 2
xz: unrecognized option '--nosuch'
xz: Try `xz --help' for more information.
xz: invalid option -- 'Y'
xz: Try `xz --help' for more information.
xz: (stdin): Compressed data is corrupt
1000
xz: e.xz: Compressed data is corrupt
= 1
xz: l: Is a symbolic link, skipping
xz: h: Input file has more than one hard link, skipping
bad.bz2
bad.xz
d
e.xz
f
f.bz2
f.xz
g
h
l
u.bz2
u.xz
zstd: can't stat nosuch : No such file or directory -- ignored 
= 1
zstd: d is a directory -- ignored 
= 1
zstd: bad.zst: unsupported format 
= 1
zstd: bad.zst: unsupported format 
= 1
u.zst : Read error (39) : premature end 
= 1
## END

#### tar
mkdir s; echo b > s/b; for z in -j -J --zstd; do tar -c $z -f t.tar s; head -c 3 t.tar | od -An -tx1; tar tf t.tar; tar -x $z -O -f t.tar s/b; done
tar cjf t.tbz s; tar xjf t.tbz -O s/b; tar caf t.tar.xz s; tar tf t.tar.xz; tar caf t.tar.zst s; tar xf t.tar.zst -O s/b; tar cf - s | bzip2 | tar tjf -
## STDOUT:
 42 5a 68
s/
s/b
b
 fd 37 7a
s/
s/b
b
 28 b5 2f
s/
s/b
b
b
s/
s/b
b
s/
s/b
## END

#### zstd: what is not packed
printf abc > s; printf abcdefgh > l
for f in s l; do zstd -dc $f; echo $?; zstdcat $f; echo; zstdcat --no-pass-through $f; echo $?; zstd -dc --pass-through $f; echo; zstd -dc < $f; echo $?; zstdcat < $f; echo; done
zstdcat none; : | zstdcat; echo $?; : | zstd -d; echo $?; zstd -t s l; zstdcat s l; zstdcat -V >/dev/null; echo $?
## END
## STDOUT:
1
abc
1
abc
1
abc
1
abcdefgh
1
abcdefgh
1
abcdefgh
1
1
abcabcdefgh0
## END
## STDERR:
zstd: s: unknown header 
zstd: s: unknown header 
zstd: /*stdin*\: unknown header 
zstd: l: unsupported format 
zstd: l: unsupported format 
zstd: /*stdin*\: unsupported format 
zstd: can't stat none : No such file or directory -- ignored 
zstd: /*stdin*\: unexpected end of file 
zstd: /*stdin*\: unexpected end of file 
zstd: s: unknown header 
zstd: l: unsupported format 
## END
