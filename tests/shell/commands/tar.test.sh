# tar. Trees are archived with --sort=name: directories have no order of their own.
#### create, list, extract
exec 2>&1
mkdir -p d/e; echo hi > d/a; echo yo > d/e/b
tar --sort=name -cf t.tar d; echo "= $?"
tar -tf t.tar; echo "= $?"
mkdir o; tar -xf t.tar -C o; echo "= $?"; find o | sort; cat o/d/a o/d/e/b
stat -c %s t.tar
## STDOUT:
= 0
d/
d/a
d/e/
d/e/b
= 0
= 0
o
o/d
o/d/a
o/d/e
o/d/e/b
hi
yo
10240
## END

#### -v and -vv
exec 2>&1
mkdir d; echo hi > d/a; ln -s a d/l; ln d/a d/z; echo > d/p; chmod 600 d/a; chmod 777 d
touch -d '2001-02-03 04:05:06.789' d/a d/p d; touch -hd 2010-10-10 d/l
tar --sort=name -cvf t.tar d
tar --sort=name -cvvf u.tar d
tar -tvf t.tar; tar -tvvf t.tar; tar -tvf t.tar --numeric-owner; tar tvf t.tar --full-time
mkdir o; tar -xvf t.tar -C o; tar -xvvf t.tar -C o
stat -c '%A %h %Y %n' o/d o/d/a o/d/l o/d/p o/d/z
## STDOUT:
d/
d/a
d/l
d/p
d/z
drwxrwxrwx user/user         0 2001-02-03 04:05 d/
-rw------- user/user         3 2001-02-03 04:05 d/a
lrwxrwxrwx user/user         0 2010-10-10 00:00 d/l -> a
-rw-r--r-- user/user         1 2001-02-03 04:05 d/p
hrw------- user/user         0 2001-02-03 04:05 d/z link to d/a
drwxrwxrwx user/user         0 2001-02-03 04:05 d/
-rw------- user/user         3 2001-02-03 04:05 d/a
lrwxrwxrwx user/user         0 2010-10-10 00:00 d/l -> a
-rw-r--r-- user/user         1 2001-02-03 04:05 d/p
hrw------- user/user         0 2001-02-03 04:05 d/z link to d/a
drwxrwxrwx user/user         0 2001-02-03 04:05 d/
-rw------- user/user         3 2001-02-03 04:05 d/a
lrwxrwxrwx user/user         0 2010-10-10 00:00 d/l -> a
-rw-r--r-- user/user         1 2001-02-03 04:05 d/p
hrw------- user/user         0 2001-02-03 04:05 d/z link to d/a
drwxrwxrwx 1000/1000         0 2001-02-03 04:05 d/
-rw------- 1000/1000         3 2001-02-03 04:05 d/a
lrwxrwxrwx 1000/1000         0 2010-10-10 00:00 d/l -> a
-rw-r--r-- 1000/1000         1 2001-02-03 04:05 d/p
hrw------- 1000/1000         0 2001-02-03 04:05 d/z link to d/a
drwxrwxrwx user/user         0 2001-02-03 04:05:06 d/
-rw------- user/user         3 2001-02-03 04:05:06 d/a
lrwxrwxrwx user/user         0 2010-10-10 00:00:00 d/l -> a
-rw-r--r-- user/user         1 2001-02-03 04:05:06 d/p
hrw------- user/user         0 2001-02-03 04:05:06 d/z link to d/a
d/
d/a
d/l
d/p
d/z
drwxrwxrwx user/user         0 2001-02-03 04:05 d/
-rw------- user/user         3 2001-02-03 04:05 d/a
lrwxrwxrwx user/user         0 2010-10-10 00:00 d/l -> a
-rw-r--r-- user/user         1 2001-02-03 04:05 d/p
hrw------- user/user         0 2001-02-03 04:05 d/z link to d/a
drwxr-xr-x 2 981173106 o/d
-rw------- 2 981173106 o/d/a
lrwxrwxrwx 1 1286668800 o/d/l
-rw-r--r-- 1 981173106 o/d/p
-rw------- 2 981173106 o/d/z
## END

#### the bytes of an archive
mkdir -p d/sub; printf 'some text\n' > d/a; ln -s a d/l; ln d/a d/h; touch -hd '2001-02-03 04:05:06' d/sub d/a d/l d
n=$(printf 'long%.0s' {1..40}); echo x > d/$n; ln -s $n d/z; touch -hd '2001-02-03 04:05:06' d/* d
tar --sort=name -cf - d | cksum
tar --sort=name --format=ustar -cf - d/a d/l d/sub | cksum
tar --sort=name --format=v7 -cf - d/a d/l d/sub | cksum
tar --sort=name --format=oldgnu -cf - d | cksum
tar --sort=name -cf - --owner=root --group=0 --mode=go= --mtime=2020-01-01 d | cksum
tar --sort=name -cf - --owner=abc:77 --group=def:88 d | cksum
tar --sort=name -cf - --numeric-owner d | cksum
tar -b 1 -cf - d/a | wc -c; tar -b 40 -cf - d/a | wc -c; tar --record-size=1024 -cf - d/a | wc -c
## STDOUT:
673883516 10240
1747725572 10240
1604419481 10240
1466580302 10240
3526392487 10240
2909041603 10240
3051377734 10240
2048
20480
2048
## END

#### pax format
mkdir d; echo x > d/a; n=$(printf 'long%.0s' {1..40}); echo y > d/$n; echo z > d/ü; touch -d '2001-02-03 04:05:06.125' d/a
tar --sort=name --format=pax -cf t.tar d; tar -tf t.tar; tar tvf t.tar d/a --full-time; mkdir o; tar xf t.tar -C o; ls o/d; stat -c %y o/d/a
tar --format=posix -cf u.tar d/a; head -c 200 u.tar | tr '\0' '\n' | head -n 1; tar --posix -cf - d/a | head -c 1024 | tail -c 512 | tr '\0' '\n' | grep -c time
## STDOUT:
d/
d/a
d/longlonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglong
d/ü
-rw-r--r-- user/user         2 2001-02-03 04:05:06.125 d/a
a
longlonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglong
ü
2001-02-03 04:05:06.125000000 +0000
d/PaxHeaders/a
3
## END

#### old style options
exec 2>&1
echo a > a; echo b > b
tar cf t.tar a b; tar tf t.tar; tar tvf t.tar > /dev/null; rm a b; tar xvf t.tar; ls
tar cfb u.tar 2 a; stat -c %s u.tar
tar cvfC v.tar / etc/hostname; tar tf v.tar
tar cf; echo "= $?"
tar fc; echo "= $?"
tar cfb x.tar; echo "= $?"
## STDOUT:
a
b
a
b
a
b
t.tar
2048
etc/hostname
etc/hostname
tar: Old option 'f' requires an argument.
Try 'tar --help' or 'tar --usage' for more information.
= 2
tar: Old option 'f' requires an argument.
Try 'tar --help' or 'tar --usage' for more information.
= 2
tar: Old option 'b' requires an argument.
Try 'tar --help' or 'tar --usage' for more information.
= 2
## END

#### usage errors
exec 2>&1
tar; echo "= $?"
tar -f x.tar; echo "= $?"
tar -cx; echo "= $?"
tar -tx -f x; echo "= $?"
tar -Q; echo "= $?"
tar --foo; echo "= $?"
tar -c -f; echo "= $?"
tar -cf x.tar; echo "= $?"; ls
tar -c --sort=foo -f x a; echo "= $?"
tar -c --format=foo -f x a; echo "= $?"
tar -x --strip-components=x -f x; echo "= $?"
## STDOUT:
tar: You must specify one of the '-Acdtrux', '--delete' or '--test-label' options
Try 'tar --help' or 'tar --usage' for more information.
= 2
tar: You must specify one of the '-Acdtrux', '--delete' or '--test-label' options
Try 'tar --help' or 'tar --usage' for more information.
= 2
tar: You may not specify more than one '-Acdtrux', '--delete' or  '--test-label' option
Try 'tar --help' or 'tar --usage' for more information.
= 2
tar: You may not specify more than one '-Acdtrux', '--delete' or  '--test-label' option
Try 'tar --help' or 'tar --usage' for more information.
= 2
tar: invalid option -- 'Q'
Try 'tar --help' or 'tar --usage' for more information.
= 64
tar: unrecognized option '--foo'
Try 'tar --help' or 'tar --usage' for more information.
= 64
tar: option requires an argument -- 'f'
Try 'tar --help' or 'tar --usage' for more information.
= 64
tar: Cowardly refusing to create an empty archive
Try 'tar --help' or 'tar --usage' for more information.
= 2
tar: invalid argument ‘foo’ for ‘--sort’
Valid arguments are:
  - ‘none’
  - ‘name’
  - ‘inode’
= 2
tar: foo: Invalid archive format
Try 'tar --help' or 'tar --usage' for more information.
= 2
tar: x: Invalid number of elements
Try 'tar --help' or 'tar --usage' for more information.
= 2
## END

#### archives that are not there or are none
exec 2>&1
tar -tf nosuch; echo "= $?"
tar -xf nosuch.tar.gz; echo "= $?"
tar -tf /dev/null; echo "= $?"
printf '' | tar -t; echo "= $?"
seq 1000 > s; tar -tf s; echo "= $?"
seq 10000 > s; tar -xf s; echo "= $?"
mkdir d; tar -tf d; echo "= $?"
tar -cf d x; echo "= $?"
tar -cf nodir/x.tar s; echo "= $?"
echo x > x; tar -tf x; echo "= $?"
tar -zxf x; echo "= $?"
## STDOUT:
tar: nosuch: Cannot open: No such file or directory
tar: Error is not recoverable: exiting now
= 2
tar: nosuch.tar.gz: Cannot open: No such file or directory
tar: Error is not recoverable: exiting now
= 2
tar: This does not look like a tar archive
tar: Exiting with failure status due to previous errors
= 2
tar: This does not look like a tar archive
tar: Exiting with failure status due to previous errors
= 2
tar: This does not look like a tar archive
tar: Skipping to next header
tar: Exiting with failure status due to previous errors
= 2
tar: This does not look like a tar archive
tar: Skipping to next header
tar: Exiting with failure status due to previous errors
= 2
tar: d: Cannot read: Is a directory
tar: At beginning of tape, quitting now
tar: Error is not recoverable: exiting now
= 2
tar: d: Cannot open: Is a directory
tar: Error is not recoverable: exiting now
= 2
tar: nodir/x.tar: Cannot open: No such file or directory
tar: Error is not recoverable: exiting now
= 2
tar: This does not look like a tar archive
tar: Exiting with failure status due to previous errors
= 2

gzip: stdin: not in gzip format
tar: Child returned status 1
tar: Error is not recoverable: exiting now
= 2
## END

#### files that are not there
exec 2>&1
echo a > a; tar -cf t.tar nosuch a; echo "= $?"; tar -tf t.tar
tar -cf u.tar nosuch; echo "= $?"; tar -tf u.tar; echo "= $?"
tar -tf t.tar nosuch; echo "= $?"
tar -xf t.tar a nosuch/; echo "= $?"
tar -xf t.tar '*.c'; echo "= $?"
tar -xf t.tar 'a?' --no-wildcards; echo "= $?"
tar -cf t.tar -C nosuch a; echo "= $?"
tar -xf t.tar -C nosuch; echo "= $?"
chmod 0 a; tar -cf t.tar a; echo "= $?"; tar -cf t.tar --ignore-failed-read a; echo "= $?"
mkdir d; chmod 0 d; tar -cf t.tar d; echo "= $?"; tar tf t.tar
## STDOUT:
tar: nosuch: Cannot stat: No such file or directory
tar: Exiting with failure status due to previous errors
= 2
a
tar: nosuch: Cannot stat: No such file or directory
tar: Exiting with failure status due to previous errors
= 2
= 0
tar: nosuch: Not found in archive
tar: Exiting with failure status due to previous errors
= 2
tar: nosuch: Not found in archive
tar: Exiting with failure status due to previous errors
= 2
tar: Pattern matching characters used in file names
tar: Use --wildcards to enable pattern matching, or --no-wildcards to suppress this warning
tar: *.c: Not found in archive
tar: Exiting with failure status due to previous errors
= 2
tar: a?: Not found in archive
tar: Exiting with failure status due to previous errors
= 2
tar: nosuch: Cannot open: No such file or directory
tar: Error is not recoverable: exiting now
= 2
tar: This does not look like a tar archive
tar: Exiting with failure status due to previous errors
= 2
tar: a: Cannot open: Permission denied
tar: Exiting with failure status due to previous errors
= 2
tar: a: Warning: Cannot open: Permission denied
= 0
tar: d: Cannot open: Permission denied
tar: Exiting with failure status due to previous errors
= 2
## END

#### through pipes
exec 2>&1
mkdir d o; seq 10000 > d/a; echo b > d/b
tar -c d/a d/b | tar -t; tar -cvf - d/a d/b | tar -xf - -C o; cksum o/d/a; tar -cf - d/a | tar -tvf - | wc -l
tar cf - d/b | (cd o; tar xvf -)
tar -cf - d/a | cat | tar -xOf - | cksum
(cd d; tar cf - .) | tar tf - | sort
## STDOUT:
d/a
d/b
d/a
d/b
1588019829 48894 o/d/a
1
d/b
1588019829 48894
./
./a
./b
## END

#### gzip
exec 2>&1
mkdir d; seq 1000 > d/a; echo b > d/b
tar -czf t.tgz d/a d/b; gzip -t t.tgz; echo "= $?"; tar -tf t.tgz; tar -tzf t.tgz; tar --gzip -tf t.tgz d/b; zcat t.tgz | tar t
mkdir o; tar -xzf t.tgz -C o; cksum o/d/a; cat t.tgz | tar -xz -O d/b; cat t.tgz | tar -t; echo "= $?"
tar -cf - d/a | gzip > u.tar.gz; tar -xvf u.tar.gz
tar -caf v.tar.gz d/a; gzip -t v.tar.gz; echo "= $?"; tar -caf v.tar d/a; tar tf v.tar
tar -czf - d/b | tar -tzf -
head -c 100 t.tgz > cut.tgz; tar -tf cut.tgz; echo "= $?"
tar -rf t.tgz d/b; echo "= $?"; tar -rzf x.tgz d/b; echo "= $?"
## STDOUT:
= 0
d/a
d/b
d/a
d/b
d/b
d/a
d/b
1830648734 3893 o/d/a
b
tar: Archive is compressed. Use -z option
tar: Error is not recoverable: exiting now
= 2
d/a
= 0
d/a
d/b

gzip: stdin: unexpected end of file
tar: Child returned status 1
tar: Error is not recoverable: exiting now
= 2
tar: Cannot update compressed archives
tar: Error is not recoverable: exiting now
= 2
tar: Cannot update compressed archives
Try 'tar --help' or 'tar --usage' for more information.
= 2
## END

#### -C
exec 2>&1
mkdir -p a b o; echo 1 > a/x; echo 2 > b/y
tar -cf t.tar -C a x -C ../b y; tar -tf t.tar
tar -cf u.tar -C a . ; tar -tf u.tar
tar -xf t.tar -C o x; ls o; tar -xf t.tar --directory=o y; ls o
tar -cf o/v.tar -C o x y; tar tf o/v.tar
## STDOUT:
x
y
./
./x
x
x
y
x
y
## END

#### -T
exec 2>&1
mkdir d; echo 1 > d/a; echo 2 > d/b; echo 3 > 'd/c d'; printf 'd/a\nd/c d\n' > list
tar -cf t.tar -T list; tar tf t.tar
printf 'd/a\0d/b\0' | tar -cf u.tar --null -T -; tar tf u.tar
printf 'a\n-C..\nlist\n' | (cd d; tar -cf ../v.tar -T -); tar tf v.tar
printf -- '-C d\nb\n' | tar -cf w.tar -T -; tar tf w.tar
echo d/b > l; tar -tf t.tar -T l; echo "= $?"; tar -xvf u.tar -T l; tar -cf x.tar -T nosuch; echo "= $?"
printf -- '-n\n' > l2; echo n > ./-n; tar -cf y.tar --verbatim-files-from -T l2; tar tf y.tar
find d -type f | sort | tar -cf z.tar -T -; tar tf z.tar
## STDOUT:
d/a
d/c d
d/a
d/b
a
list
b
tar: d/b: Not found in archive
tar: Exiting with failure status due to previous errors
= 2
d/b
tar: nosuch: Cannot stat: No such file or directory
tar: Error is not recoverable: exiting now
= 2
-n
d/a
d/b
d/c d
## END

#### --exclude
exec 2>&1
mkdir -p d/sub/deep; for f in d/a.c d/a.o d/sub/b.c d/sub/b.o d/sub/deep/c.o; do echo $f > $f; done
l() { tar --sort=name -cf - "$@" | tar -t; echo --; }
l --exclude='*.o' d; l --exclude=sub d; l --exclude=d/sub d; l --exclude='d/*.c' d; l --exclude='d/*.c' --exclude=deep d
l --exclude=deep/ d; l --anchored --exclude=sub d; l --anchored --exclude='d/s*' d; l --no-wildcards --exclude='*.o' d
l --ignore-case --exclude='*.O' d; l --no-wildcards-match-slash --exclude='d/*.c' d; l --exclude=a d; l --exclude='?.c' d
printf '*.o\nsub/deep\n\n' > x; l -X x d; l --exclude-from=x d; tar -cf v.tar d/a.c --exclude='*.c' -X x -C /; echo "= $?"; tar tf v.tar
tar --sort=name -cf t.tar d; tar -tf t.tar --exclude='*.o'; tar -xvf t.tar --exclude=sub
tar -X nosuch -cf u.tar d; echo "= $?"
## STDOUT:
d/
d/a.c
d/sub/
d/sub/b.c
d/sub/deep/
--
d/
d/a.c
d/a.o
--
d/
d/a.c
d/a.o
--
d/
d/a.o
d/sub/
d/sub/b.o
d/sub/deep/
d/sub/deep/c.o
--
d/
d/a.o
d/sub/
d/sub/b.o
--
d/
d/a.c
d/a.o
d/sub/
d/sub/b.c
d/sub/b.o
d/sub/deep/
d/sub/deep/c.o
--
d/
d/a.c
d/a.o
d/sub/
d/sub/b.c
d/sub/b.o
d/sub/deep/
d/sub/deep/c.o
--
d/
d/a.c
d/a.o
--
d/
d/a.c
d/a.o
d/sub/
d/sub/b.c
d/sub/b.o
d/sub/deep/
d/sub/deep/c.o
--
d/
d/a.c
d/sub/
d/sub/b.c
d/sub/deep/
--
d/
d/a.o
d/sub/
d/sub/b.c
d/sub/b.o
d/sub/deep/
d/sub/deep/c.o
--
d/
d/a.c
d/a.o
d/sub/
d/sub/b.c
d/sub/b.o
d/sub/deep/
d/sub/deep/c.o
--
d/
d/a.o
d/sub/
d/sub/b.o
d/sub/deep/
d/sub/deep/c.o
--
d/
d/a.c
d/sub/
d/sub/b.c
--
d/
d/a.c
d/sub/
d/sub/b.c
--
tar: The following options were used after any non-optional arguments in archive create or update mode.  These options are positional and affect only arguments that follow them.  Please, rearrange them properly.
tar: --exclude ‘*.c’ has no effect
tar: --exclude-from ‘x’ has no effect
tar: -C ‘/’ has no effect
tar: Exiting with failure status due to previous errors
= 2
d/a.c
d/
d/a.c
d/sub/
d/sub/b.c
d/sub/deep/
d/
d/a.c
d/a.o
tar: nosuch: No such file or directory
tar: Error is not recoverable: exiting now
= 2
## END

#### --exclude-vcs and --exclude-backups
mkdir -p d/.git d/CVS d/src/.svn; for f in d/.git/x d/CVS/x d/src/.svn/x d/.gitignore d/a d/a~ d/.#a 'd/#a#'; do echo > "$f"; done
tar --sort=name --exclude-vcs -cf - d | tar t; tar --sort=name --exclude-backups -cf - d | tar t
## STDOUT:
d/
d/#a#
d/.#a
d/a
d/a~
d/src/
d/
d/.git/
d/.git/x
d/.gitignore
d/CVS/
d/CVS/x
d/a
d/src/
d/src/.svn/
d/src/.svn/x
## END

#### members by name and by pattern
exec 2>&1
mkdir -p d/sub; echo 1 > d/a.c; echo 2 > d/b.o; echo 3 > d/sub/c.c; tar --sort=name -cf t.tar d
tar -tf t.tar d/sub; tar -tf t.tar d/sub/; tar -tf t.tar --no-recursion d; tar -tf t.tar sub; echo "= $?"
tar -tf t.tar --wildcards '*.c'; tar -tf t.tar --wildcards '*/sub*'; tar -tf t.tar --wildcards 'd/?.c'; tar -tf t.tar --wildcards --no-wildcards-match-slash 'd/*.c'
tar -tf t.tar --no-anchored a.c; tar -tf t.tar --wildcards --no-anchored 'c.?'; tar -tf t.tar --ignore-case D/A.C
tar -xvf t.tar --wildcards '*.o' ; tar -tf t.tar --wildcards '*.x'; echo "= $?"
## STDOUT:
d/sub/
d/sub/c.c
d/sub/
d/sub/c.c
d/
tar: sub: Not found in archive
tar: Exiting with failure status due to previous errors
= 2
d/a.c
d/sub/c.c
d/sub/
d/sub/c.c
d/a.c
d/a.c
d/a.c
d/sub/c.c
d/a.c
d/b.o
tar: *.x: Not found in archive
tar: Exiting with failure status due to previous errors
= 2
## END

#### --strip-components
exec 2>&1
mkdir -p a/b/c; echo 1 > a/b/c/x; echo 2 > a/y; ln a/y a/b/z; ln -s ../y a/b/l; tar --sort=name -cf t.tar a
mkdir o; tar -xvf t.tar -C o --strip-components=1; find o | sort
mkdir p; tar -xvf t.tar -C p --strip=2 --show-transformed-names; find p | sort; cat p/z
tar -xf t.tar --strip-components=9; echo "= $?"; tar -tf t.tar --strip-components=1 --show-transformed
## STDOUT:
a/b/
a/b/c/
a/b/c/x
a/b/l
a/b/z
a/y
o
o/b
o/b/c
o/b/c/x
o/b/l
o/b/z
o/y
c/
c/x
l
z
p
p/c
p/c/x
p/l
p/z
2
= 0
/
b/
b/c/
b/c/x
b/l
b/z
y
## END

#### --transform
exec 2>&1
mkdir d; echo 1 > d/aa; echo 2 > d/bb; ln -s aa d/l; ln d/aa d/h
t() { tar --sort=name -cf - "$@" d | tar -tv | cut -c 1-10,49-; echo --; }
t --transform=s/d/new/; t --transform='s,^d,x/y,'; t --xform 's/a/b/g'; t --transform='s/\(.\)\1$/<\1>/'
t --transform='s/(a|b)+$/\U&/x'; t --transform='s/D/e/i'; t --transform='s/a/A/S;s/b/B/'; t --transform='s/a/A/RH'
tar --sort=name -cf t.tar d; mkdir o; tar -xvf t.tar -C o --transform='s/d/q/'; find o | sort
tar -cf x.tar --transform=foo d; echo "= $?"
## STDOUT:
drwxr-xr-xnew/
-rw-r--r--new/aa
-rw-r--r--new/bb
hrw-r--r--new/h link to new/aa
lrwxrwxrwxnew/l -> aa
--
drwxr-xr-xx/y/
-rw-r--r--x/y/aa
-rw-r--r--x/y/bb
hrw-r--r--x/y/h link to x/y/aa
lrwxrwxrwxx/y/l -> aa
--
drwxr-xr-xd/
-rw-r--r--d/bb
-rw-r--r--d/bb
hrw-r--r--d/h link to d/bb
lrwxrwxrwxd/l -> bb
--
drwxr-xr-xd/
-rw-r--r--d/<a>
-rw-r--r--d/<b>
hrw-r--r--d/h link to d/<a>
lrwxrwxrwxd/l -> <a>
--
drwxr-xr-xd/
-rw-r--r--d/AA
-rw-r--r--d/BB
hrw-r--r--d/h link to d/AA
lrwxrwxrwxd/l -> AA
--
drwxr-xr-xe/
-rw-r--r--e/aa
-rw-r--r--e/bb
hrw-r--r--e/h link to e/aa
lrwxrwxrwxe/l -> aa
--
drwxr-xr-xd/
-rw-r--r--d/Aa
-rw-r--r--d/Bb
hrw-r--r--d/h link to d/Aa
lrwxrwxrwxd/l -> aa
--
drwxr-xr-xd/
-rw-r--r--d/aa
-rw-r--r--d/bb
hrw-r--r--d/h link to d/aa
lrwxrwxrwxd/l -> Aa
--
d/
d/aa
d/bb
d/h
d/l
o
o/q
o/q/aa
o/q/bb
o/q/h
o/q/l
tar: Invalid transform expression
Try 'tar --help' or 'tar --usage' for more information.
= 2
## END

#### leading slashes and dots
exec 2>&1
echo x > x; mkdir d; cd d
tar -cf t.tar ../x; tar tf t.tar; tar -cf t.tar "$PWD/../x" /etc/hostname; tar tf t.tar
tar -cPf t.tar ../x /etc/hostname; tar -tf t.tar; tar -tPf t.tar; tar -xvf t.tar; echo "= $?"; find . | sort
tar -cf u.tar ./t.tar ./; tar -tf u.tar; tar -cf v.tar .//t.tar; tar -tf v.tar
ln t.tar a; ln a b; tar -cPf w.tar $PWD/a $PWD/b; tar -tf w.tar; tar -xf w.tar; echo "= $?"; find . | sort
## STDOUT:
tar: Removing leading `../' from member names
x
tar: Removing leading `/home/user/d/../' from member names
tar: Removing leading `/home/user/d/../' from hard link targets
tar: Removing leading `/' from member names
tar: Removing leading `/' from hard link targets
x
etc/hostname
tar: Removing leading `../' from member names
../x
tar: Removing leading `/' from member names
/etc/hostname
../x
/etc/hostname
tar: Removing leading `../' from member names
tar: ../x: Member name contains '..'
tar: Removing leading `/' from member names
/etc/hostname
tar: Exiting with failure status due to previous errors
= 2
.
./etc
./etc/hostname
./t.tar
tar: ./u.tar: file is the archive; not dumped
./t.tar
./
./etc/
./etc/hostname
./t.tar
.//t.tar
tar: Removing leading `/' from member names
/home/user/d/a
tar: Removing leading `/' from hard link targets
/home/user/d/b
tar: Removing leading `/' from member names
tar: Removing leading `/' from hard link targets
= 0
.
./a
./b
./etc
./etc/hostname
./home
./home/user
./home/user/d
./home/user/d/a
./home/user/d/b
./t.tar
./u.tar
./v.tar
./w.tar
## END

#### names that need quoting
exec 2>&1
mkdir d; for n in $'n\nl' $'t\ab' 'q"x' 'b\s' 'sp ace' "ap'os" ü $'\1\177' '$x' '*'; do echo > "d/$n"; done; ln -s $'t\nt' d/l
tar --sort=name -cf t.tar d; tar tf t.tar; tar tvf t.tar d/l | cut -c 49-
for q in literal shell shell-always c c-maybe escape locale; do echo "$q:"; tar -tf t.tar --quoting-style=$q; done
tar -tf t.tar --quoting-style=foo; echo "= $?"
mkdir o; tar -xf t.tar -C o; ls -b o/d
## stdout-json: "d/\nd/\\001\\177\nd/$x\nd/*\nd/ap'os\nd/b\\\\s\nd/l\nd/n\\nl\nd/q\"x\nd/sp ace\nd/t\\ab\nd/\u00c3\u00bc\nd/l -> t\\nt\nliteral:\nd/\nd/\u0001\u007f\nd/$x\nd/*\nd/ap'os\nd/b\\s\nd/l\nd/n\nl\nd/q\"x\nd/sp ace\nd/t\u0007b\nd/\u00c3\u00bc\nshell:\nd/\nd/\u0001\u007f\n'd/$x'\n'd/*'\n\"d/ap'os\"\n'd/b\\s'\nd/l\n'd/n\nl'\n'd/q\"x'\n'd/sp ace'\nd/t\u0007b\nd/\u00c3\u00bc\nshell-always:\n'd/'\n'd/\u0001\u007f'\n'd/$x'\n'd/*'\n\"d/ap'os\"\n'd/b\\s'\n'd/l'\n'd/n\nl'\n'd/q\"x'\n'd/sp ace'\n'd/t\u0007b'\n'd/\u00c3\u00bc'\nc:\n\"d/\"\n\"d/\\001\\177\"\n\"d/$x\"\n\"d/*\"\n\"d/ap'os\"\n\"d/b\\\\s\"\n\"d/l\"\n\"d/n\\nl\"\n\"d/q\\\"x\"\n\"d/sp ace\"\n\"d/t\\ab\"\n\"d/\u00c3\u00bc\"\nc-maybe:\nd/\n\"d/\\001\\177\"\nd/$x\nd/*\nd/ap'os\nd/b\\s\nd/l\n\"d/n\\nl\"\n\"d/q\\\"x\"\nd/sp ace\n\"d/t\\ab\"\nd/\u00c3\u00bc\nescape:\nd/\nd/\\001\\177\nd/$x\nd/*\nd/ap'os\nd/b\\\\s\nd/l\nd/n\\nl\nd/q\"x\nd/sp ace\nd/t\\ab\nd/\u00c3\u00bc\nlocale:\n\u00e2\u0080\u0098d/\u00e2\u0080\u0099\n\u00e2\u0080\u0098d/\\001\\177\u00e2\u0080\u0099\n\u00e2\u0080\u0098d/$x\u00e2\u0080\u0099\n\u00e2\u0080\u0098d/*\u00e2\u0080\u0099\n\u00e2\u0080\u0098d/ap'os\u00e2\u0080\u0099\n\u00e2\u0080\u0098d/b\\\\s\u00e2\u0080\u0099\n\u00e2\u0080\u0098d/l\u00e2\u0080\u0099\n\u00e2\u0080\u0098d/n\\nl\u00e2\u0080\u0099\n\u00e2\u0080\u0098d/q\"x\u00e2\u0080\u0099\n\u00e2\u0080\u0098d/sp ace\u00e2\u0080\u0099\n\u00e2\u0080\u0098d/t\\ab\u00e2\u0080\u0099\n\u00e2\u0080\u0098d/\u00c3\u00bc\u00e2\u0080\u0099\ntar: Unknown quoting style 'foo'. Try 'tar --quoting-style=help' to get a list.\ntar: Error is not recoverable: exiting now\n= 2\n\\001\\177\n$x\n*\nap'os\nb\\\\s\nl\nn\\nl\nq\"x\nsp\\ ace\nt\\ab\n\u00c3\u00bc\n"

#### existing files: the default
exec 2>&1
mkdir d; echo new > d/f; ln -s f d/l; mkdir d/x; tar --sort=name -cf t.tar d; rm -r d
mkdir d; echo old > d/f; ln d/f d/hard; echo file > d/x; mkdir d/l
tar -xf t.tar; echo "= $?"; cat d/f d/hard; ls -F d
mkdir d/l/y 2> /dev/null || { rm d/l; mkdir -p d/l/y; }; tar -xf t.tar; echo "= $?"; ls -F d
rm -r d/x; echo file > d/x; tar -xf t.tar --recursive-unlink; echo "= $?"; ls -F d
## STDOUT:
= 0
new
old
f
hard
l@
x/
tar: d/l: Cannot create symlink to ‘f’: File exists
tar: Exiting with failure status due to previous errors
= 2
f
hard
l/
x/
= 0
f
l@
x/
## END

#### existing files: -k, --skip-old-files, --keep-newer-files, --overwrite, -U
exec 2>&1
mkdir d; echo new > d/f; ln -s f d/l; echo more > d/g; touch -hd 2005-05-05 d/*; tar --sort=name -cf t.tar d
r() { rm -rf d; mkdir d; echo old > d/f; ln -s x d/l; touch -hd 2010-01-01 d/*; [ -z "$1" ] || touch -hd 2001-01-01 d/f; }
r; tar -xkf t.tar; echo "= $?"; cat d/f; readlink d/l; ls d
r; tar -xvf t.tar --skip-old-files; echo "= $?"; cat d/f; ls d
r; tar -xf t.tar --skip-old-files; echo "= $?"
r; tar -xf t.tar --keep-newer-files; echo "= $?"; cat d/f
r old; tar -xvf t.tar --keep-newer-files; echo "= $?"; cat d/f
r; ln d/f d/h; tar -xf t.tar --overwrite; echo "= $?"; cat d/f d/h; readlink d/l
r; ln d/f d/h; tar -xUf t.tar; echo "= $?"; cat d/f d/h
## STDOUT:
tar: d/f: Cannot open: File exists
tar: d/l: Cannot create symlink to ‘f’: File exists
tar: Exiting with failure status due to previous errors
= 2
old
x
f
g
l
d/
tar: d: skipping existing file
d/f
tar: d/f: skipping existing file
d/g
d/l
tar: d/l: skipping existing file
= 0
old
f
g
l
= 0
tar: Current ‘d/f’ is newer or same age
tar: Current ‘d/l’ is newer or same age
= 0
old
d/
d/f
d/g
d/l
tar: Current ‘d/l’ is newer or same age
= 0
new
= 0
new
new
f
tar: d: Cannot unlink: Directory not empty
tar: Exiting with failure status due to previous errors
= 2
new
old
## END

#### directories: modes and times
exec 2>&1
mkdir -p d/ro d/s; echo 1 > d/ro/f; chmod 555 d/ro; chmod 711 d/s; touch -d 2001-01-01 d/ro/f d/ro d/s; touch -d 2002-02-02 d
tar --sort=name -cf t.tar d; mkdir o; tar -xf t.tar -C o; stat -c '%a %Y %n' o/d o/d/ro o/d/s o/d/ro/f
chmod 700 o/d/s; tar -xf t.tar -C o; stat -c '%a %n' o/d/s
chmod 700 o/d/s; tar -xf t.tar -C o --no-overwrite-dir; stat -c '%a %n' o/d/s
mkdir p; tar -xmf t.tar -C p d/s; [ p/d/s -nt t.tar ] || [ ! p/d/s -ot t.tar ] && echo now
mkdir q; umask 077; tar -xf t.tar -C q; stat -c '%a %n' q/d q/d/ro q/d/s q/d/ro/f; mkdir r; tar -xpf t.tar -C r; stat -c '%a %n' r/d r/d/ro/f
chmod -R 755 o q r
## STDOUT:
755 1012608000 o/d
555 978307200 o/d/ro
711 978307200 o/d/s
644 978307200 o/d/ro/f
tar: d/ro/f: Cannot open: File exists
tar: Exiting with failure status due to previous errors
711 o/d/s
700 o/d/s
now
700 q/d
500 q/d/ro
700 q/d/s
600 q/d/ro/f
755 r/d
644 r/d/ro/f
## END

#### missing directories are made
exec 2>&1
mkdir -p a/b/c; echo 1 > a/b/c/f; tar -cf t.tar a/b/c/f; rm -r a; tar -xvf t.tar; find a | sort; stat -c %a a a/b
ln -s nowhere x; mkdir -p y; tar -cf u.tar --transform='s,.*,x/f,' a/b/c/f; tar -xf u.tar; echo "= $?"
## STDOUT:
a/b/c/f
a
a/b
a/b/c
a/b/c/f
755
755
tar: x/f: Cannot open: No such file or directory
tar: Exiting with failure status due to previous errors
= 2
## END

#### hard links
exec 2>&1
mkdir d; echo 1 > d/a; ln d/a d/b; ln d/a d/c; tar --sort=name -cf t.tar d; tar -tvf t.tar | cut -c 1-29,49-
mkdir o; tar -xf t.tar -C o; stat -c '%h %n' o/d/*; tar --hard-dereference --sort=name -cf u.tar d; tar -tvf u.tar | cut -c 1-29,49-
tar -cf v.tar d/b d/b; tar -tvf v.tar | cut -c 1-29,49-; tar -xf v.tar -C o; echo "= $?"
mkdir p; tar -xf t.tar -C p d/b; echo "= $?"; tar -cf w.tar -l d/a; echo "= $?"; tar -cf w.tar -l d; echo "= $?"
## STDOUT:
drwxr-xr-x user/user         d/
-rw-r--r-- user/user         d/a
hrw-r--r-- user/user         d/b link to d/a
hrw-r--r-- user/user         d/c link to d/a
3 o/d/a
3 o/d/b
3 o/d/c
drwxr-xr-x user/user         d/
-rw-r--r-- user/user         d/a
-rw-r--r-- user/user         d/b
-rw-r--r-- user/user         d/c
-rw-r--r-- user/user         d/b
hrw-r--r-- user/user         d/b link to d/b
= 0
tar: d/b: Cannot hard link to ‘d/a’: No such file or directory
tar: Exiting with failure status due to previous errors
= 2
tar: Missing links to ‘d/a’.
= 0
= 0
## END

#### symbolic links
exec 2>&1
mkdir d e; echo 1 > e/f; ln -s ../e d/e; ln -s nowhere d/n; ln -s $PWD/e/f d/h
tar --sort=name -cf t.tar d; tar tvf t.tar | cut -c 1-10,49-; tar -h --sort=name -cf u.tar d; echo "= $?"; tar tvf u.tar | cut -c 1-10,49-
mkdir o; tar -xf t.tar -C o; for l in o/d/*; do readlink $l; done
tar -cf v.tar d/e/; tar tf v.tar; tar -cf v.tar d/e/f; tar tf v.tar
mkdir p p/real; ln -s real p/d; tar -xf t.tar -C p; echo "= $?"; ls -F p; rm -r p; mkdir p p/real; ln -s real p/d; tar -xf t.tar -C p --keep-directory-symlink; echo "= $?"; ls -F p; ls p/real
## STDOUT:
drwxr-xr-xd/
lrwxrwxrwxd/e -> ../e
lrwxrwxrwxd/h -> /home/user/e/f
lrwxrwxrwxd/n -> nowhere
tar: d/n: File removed before we read it
= 1
drwxr-xr-xd/
drwxr-xr-xd/e/
-rw-r--r--d/e/f
hrw-r--r--d/h link to d/e/f
../e
/home/user/e/f
nowhere
d/e
d/e/f
= 0
d/
real/
= 0
d@
real/
e
h
n
## END

#### an archive that would write through a link
exec 2>&1
mkdir -p w/d out; echo evil > w/d/evil; ln -s ../out w/l; ln -s out w/in; mkdir o o/out
tar -cf t.tar -C w l --transform='s,^d/,l/,' d/evil; tar tf t.tar; tar -xf t.tar -C o; echo "= $?"; find o out | sort; readlink o/l
tar -cf u.tar -C w in --transform='s,^d/,in/,' d/evil; mkdir p p/out; tar -xf u.tar -C p; echo "= $?"; find p | sort
ln -s $PWD/out w/abs; tar -cf v.tar -C w abs --transform='s,^d/,abs/,' d/evil; mkdir q; tar -xf v.tar -C q; echo "= $?"; find q out | sort
tar -xPf v.tar -C q; echo "= $?"; find out | sort
## STDOUT:
l
l/evil
tar: l/evil: Cannot open: Not a directory
tar: Exiting with failure status due to previous errors
= 2
o
o/l
o/out
out
../out
= 0
p
p/in
p/out
p/out/evil
tar: abs/evil: Cannot open: Not a directory
tar: Exiting with failure status due to previous errors
= 2
out
q
q/abs
= 0
out
out/evil
## END

#### members above the directory
exec 2>&1
mkdir a b; echo x > a/x; cd a; tar -cPf ../t.tar ../a/x x; cd ..
tar -tf t.tar; cd b; tar -xvf ../t.tar; echo "= $?"; ls; cd ..; cd b; tar -xvPf ../t.tar; echo "= $?"; ls
tar -cf ../u.tar --transform='s,x,p/../../y,' x; tar -tf ../u.tar; tar -xf ../u.tar; echo "= $?"; find .. | sort
## STDOUT:
tar: Removing leading `../' from member names
../a/x
tar: Removing leading `../' from hard link targets
x
tar: Removing leading `../' from member names
tar: ../a/x: Member name contains '..'
tar: Removing leading `../' from hard link targets
x
tar: x: Cannot hard link to ‘a/x’: No such file or directory
tar: Exiting with failure status due to previous errors
= 2
../a/x
x
= 0
x
tar: Removing leading `p/../../' from member names
p/../../y
tar: Removing leading `p/../../' from member names
tar: p/../../y: Member name contains '..'
tar: Exiting with failure status due to previous errors
= 2
..
../a
../a/x
../b
../b/x
../t.tar
../u.tar
## END

#### -O and --to-command
exec 2>&1
mkdir d; echo one > d/1; echo two > d/2; tar --sort=name -cf t.tar d
tar -xOf t.tar; tar -xOvf t.tar d/2; tar -xf t.tar --to-stdout d/1; rm -r d; tar -xf t.tar --to-command='echo "<$TAR_FILENAME $TAR_SIZE $TAR_MODE $TAR_UNAME>"; cat'; ls
tar -xf t.tar --to-command=false 2>&1 | cut -d : -f 1,3; tar -xf t.tar --to-command=true; echo "= $?"
## STDOUT:
one
two
d/2
two
one
<d/1 4 0644 user>
one
<d/2 4 0644 user>
two
t.tar
tar: Child returned status 1
tar: Child returned status 1
tar
= 0
## END

#### -r, -u
exec 2>&1
echo a > a; echo b > b; touch -d 2001-01-01 a b; tar -cf t.tar a; tar -rf t.tar b; tar -tf t.tar; stat -c %s t.tar
tar -uvf t.tar a b; echo "= $?"; tar -tf t.tar; echo new > a; touch -d 2010-01-01 a; tar -uvf t.tar a b; tar -tf t.tar; tar -xOf t.tar a
tar -rvf n.tar a; tar tf n.tar; tar -rf t.tar nosuch; echo "= $?"; tar -rf t.tar; echo "= $?"
for i in 1 2 3 4 5 6 7 8 9; do seq 1000 > f$i; tar -rf big.tar f$i; done; tar -tf big.tar; stat -c %s big.tar; tar -xOf big.tar | cksum
seq 1000 > notar; tar -rf notar a; echo "= $?"
## STDOUT:
a
b
10240
= 0
a
b
a
a
b
a
a
new
a
a
tar: nosuch: Cannot stat: No such file or directory
tar: Exiting with failure status due to previous errors
= 2
= 0
f1
f2
f3
f4
f5
f6
f7
f8
f9
51200
3461487666 35037
tar: This does not look like a tar archive
tar: Skipping to next header
tar: Exiting with failure status due to previous errors
= 2
## END

#### -A and --delete
exec 2>&1
for f in a b c d; do echo $f > $f; tar -cf $f.tar $f; done; tar -Af a.tar b.tar; tar -Af a.tar c.tar; echo "= $?"; tar -tf a.tar
tar --delete -f a.tar b; echo "= $?"; tar -tf a.tar; stat -c %s a.tar; tar --delete -f a.tar nosuch; echo "= $?"; tar tf a.tar
tar --catenate -f a.tar d.tar; tar tf a.tar; tar --delete -f a.tar a c d; tar tf a.tar; echo "= $?"; tar -Af b.tar nosuch; echo "= $?"
seq 5000 > big; tar -cf x.tar a big b; tar --delete -f x.tar a; tar -xOf x.tar | cksum; tar --delete -f x.tar big; tar -xOf x.tar
## STDOUT:
= 0
a
b
c
= 0
a
c
10240
tar: nosuch: Not found in archive
tar: Exiting with failure status due to previous errors
= 2
a
c
a
c
d
= 0
tar: nosuch: Cannot open: No such file or directory
tar: Exiting with failure status due to previous errors
= 2
734574645 23895
b
## END

#### -d
exec 2>&1
mkdir d; echo a > d/a; echo b > d/b; ln -s a d/l; echo c > d/c; ln d/c d/h; touch -d 2001-01-01 d/a d/b d/c; tar --sort=name -cf t.tar d
tar -df t.tar; echo "= $?"; tar -dvf t.tar; echo x > d/a; tar -df t.tar; echo "= $?"; printf 'B\n' > d/b; touch -d 2001-01-01 d/b; tar -df t.tar d/b; echo "= $?"
chmod 600 d/b; rm d/l; ln -s b d/l; rm d/h; echo c > d/h; tar -df t.tar; echo "= $?"; rm -r d/c d/h; mkdir d/c; tar -df t.tar; echo "= $?"; tar --compare -f t.tar nosuch; echo "= $?"
## STDOUT:
= 0
d/
d/a
d/b
d/c
d/h
d/l
d/a: Mod time differs
d/a: Contents differ
= 1
d/b: Contents differ
= 1
d/a: Mod time differs
d/a: Contents differ
d/b: Mode differs
d/b: Contents differ
d/h: Not linked to d/c
d/l: Symlink differs
= 1
d/a: Mod time differs
d/a: Contents differ
d/b: Mode differs
d/b: Contents differ
d/c: File type differs
tar: d/h: Warning: Cannot stat: No such file or directory
d/l: Symlink differs
= 1
tar: nosuch: Not found in archive
tar: Exiting with failure status due to previous errors
= 2
## END

#### -N
exec 2>&1
mkdir d; echo 1 > d/old; echo 2 > d/new; touch -d 2001-01-01 d/old; tar --sort=name --newer-mtime=2005-01-01 -cf t.tar d; tar -tf t.tar
tar -cf u.tar --newer-mtime=2005-01-01 d/old d/new; echo "= $?"; tar tf u.tar; touch -d 2004-01-01 ref; tar --newer-mtime=./ref -cf - --sort=name d | tar t; tar -tf t.tar --newer-mtime=2100-01-01
## STDOUT:
d/
d/new
= 0
d/new
d/
d/new
tar: Option --newer-mtime: Treating date '2100-01-01' as 2100-01-01 00:00:00
## END

#### --mtime, --owner, --group, --mode
exec 2>&1
echo a > a; touch -d '2020-02-02 02:02:02' a ref; touch -d '2001-01-01' a
l() { tar -cf - "$@" a | tar -tv; }
l --mtime=2010-10-10; l --mtime='2011-11-11 11:11:11 UTC'; l --mtime=./ref; l --mtime=@86400; l --owner=root; l --owner=bob; l --owner=bob:12 --group=staff:34; l --owner=0 --group=0; l --owner=:5
l --mode=700; l --mode=go+w; l --mode=u=,g=x; l --numeric-owner --owner=bob:12; l --mtime=2000-01-01 --clamp-mtime; l --mtime=2030-01-01 --clamp-mtime; l --mode=xyz; l --owner=+7; tar -cf - --mtime=./nosuch a; echo "= $?"
## STDOUT:
-rw-r--r-- user/user         2 2010-10-10 00:00 a
-rw-r--r-- user/user         2 2011-11-11 11:11 a
-rw-r--r-- user/user         2 2020-02-02 02:02 a
-rw-r--r-- user/user         2 1970-01-02 00:00 a
-rw-r--r-- root/user         2 2001-01-01 00:00 a
-rw-r--r-- bob/user          2 2001-01-01 00:00 a
-rw-r--r-- bob/staff         2 2001-01-01 00:00 a
-rw-r--r-- root/root         2 2001-01-01 00:00 a
-rw-r--r-- 5/user            2 2001-01-01 00:00 a
-rwx------ user/user         2 2001-01-01 00:00 a
-rw-rw-rw- user/user         2 2001-01-01 00:00 a
------xr-- user/user         2 2001-01-01 00:00 a
-rw-r--r-- 12/1000           2 2001-01-01 00:00 a
-rw-r--r-- user/user         2 2000-01-01 00:00 a
-rw-r--r-- user/user         2 2001-01-01 00:00 a
tar: Invalid mode given on option
tar: Error is not recoverable: exiting now
tar: This does not look like a tar archive
tar: Exiting with failure status due to previous errors
-rw-r--r-- +7/user           2 2001-01-01 00:00 a
tar: ./nosuch: Cannot stat: No such file or directory
tar: Date sample file not found
Try 'tar --help' or 'tar --usage' for more information.
= 2
## END

#### -i, lone blocks, archives that end too early
exec 2>&1
echo a > a; echo b > b; tar -b 1 -cf 1.tar a; tar -b 1 -cf 2.tar b; cat 1.tar 2.tar > 12.tar; tar -tf 12.tar; tar -itf 12.tar; tar -xivf 12.tar
head -c 1024 1.tar > noend.tar; tar -tf noend.tar; echo "= $?"; head -c 1536 1.tar > lone.tar; tar -tf lone.tar; echo "= $?"
head -c 600 1.tar > cut.tar; tar -tf cut.tar; echo "= $?"; tar -xf cut.tar; echo "= $?"; seq 5000 > s; tar -cf s.tar s; head -c 9000 s.tar > c.tar; tar -xf c.tar; echo "= $?"; wc -c < s
(head -c 1536 1.tar; cat 2.tar) > l2.tar; tar -tf l2.tar; echo "= $?"; head -c 300 1.tar > c3.tar; tar -tf c3.tar; echo "= $?"
## STDOUT:
a
a
b
a
b
a
= 0
a
tar: A lone zero block at 3
= 0
a
tar: Unexpected EOF in archive
tar: Error is not recoverable: exiting now
= 2
tar: Unexpected EOF in archive
tar: Unexpected EOF in archive
tar: Error is not recoverable: exiting now
= 2
tar: Unexpected EOF in archive
tar: Unexpected EOF in archive
tar: Error is not recoverable: exiting now
= 2
8192
a
tar: A lone zero block at 3
= 0
tar: This does not look like a tar archive
tar: Exiting with failure status due to previous errors
= 2
## END

#### a damaged header in the middle
exec 2>&1
for f in a b c; do seq 3 > $f; done; tar -cf t.tar a b c; (head -c 1030 t.tar; printf XXXX; tail -c +1035 t.tar) > u.tar; mv u.tar t.tar; tar -tf t.tar; echo "= $?"; mkdir o; tar -xf t.tar -C o; echo "= $?"; ls o
(head -c 5 t.tar; printf XXXX; tail -c +10 t.tar) > u.tar; mv u.tar t.tar; tar -tf t.tar; echo "= $?"
## STDOUT:
a
tar: Skipping to next header
c
tar: Exiting with failure status due to previous errors
= 2
tar: Skipping to next header
tar: Exiting with failure status due to previous errors
= 2
a
c
tar: This does not look like a tar archive
tar: Skipping to next header
c
tar: Exiting with failure status due to previous errors
= 2
## END

#### -R
exec 2>&1
mkdir d; seq 1000 > d/a; echo b > d/b; tar --sort=name -cf t.tar d; tar -tRf t.tar; tar -tRf t.tar d/b; tar -xRvf t.tar; head -c 1024 t.tar > h.tar; tar -tRf h.tar
## STDOUT:
block 0: d/
block 1: d/a
block 10: d/b
block 12: ** Block of NULs **
block 10: d/b
block 12: ** Block of NULs **
block 1: d/
block 2: d/a
block 11: d/b
block 12: ** Block of NULs **
block 0: d/
block 1: d/a
tar: Unexpected EOF in archive
tar: Error is not recoverable: exiting now
## END
## status: 2

#### --occurrence, -K
exec 2>&1
for i in 1 2 3; do echo $i > f; tar -rf t.tar f; done; echo z > z; tar -rf t.tar z
tar -xOf t.tar f; tar -xOf t.tar --occurrence f; tar -xOf t.tar --occurrence=2 f; tar -tf t.tar --occurrence=9 f; echo "= $?"; tar -tf t.tar -K z
## STDOUT:
1
2
3
1
2
tar: f: Required occurrence not found in archive
tar: Exiting with failure status due to previous errors
= 2
z
## END

#### --one-top-level
exec 2>&1
mkdir d; echo 1 > d/a; echo 2 > b; tar -cf t.tar d/a b; tar -xf t.tar --one-top-level; find t | sort; tar -xf t.tar --one-top-level=q; find q | sort; tar -czf u.tar.gz d/a; tar -xf u.tar.gz --one-top-level; find u | sort
tar -x --one-top-level < t.tar; echo "= $?"; tar -xf t.tar --one-top-level=d; find d | sort
## STDOUT:
t
t/b
t/d
t/d/a
q
q/b
q/d
q/d/a
u
u/d
u/d/a
tar: Cannot deduce top-level directory name; please set it explicitly with --one-top-level=DIR
Try 'tar --help' or 'tar --usage' for more information.
= 2
d
d/a
d/b
## END

#### --remove-files
exec 2>&1
mkdir -p d/e; echo 1 > d/a; echo 2 > d/e/b; echo c > c; tar --sort=name -cf t.tar --remove-files d c; echo "= $?"; ls; tar tf t.tar
## STDOUT:
= 0
t.tar
d/
d/a
d/e/
d/e/b
c
## END

#### --no-recursion, --one-file-system
exec 2>&1
mkdir -p d/e; echo 1 > d/a; tar -cf t.tar --no-recursion d; tar tf t.tar; tar -cf t.tar --no-recursion d --recursion d/e; tar tf t.tar; find d | sort | tar -cf t.tar --no-recursion -T -; tar tf t.tar; tar -cf u.tar --sort=name --one-file-system d; tar tf u.tar
## STDOUT:
d/
d/
d/e/
d/
d/a
d/e/
d/
d/a
d/e/
## END

#### long names, long links, long users
exec 2>&1
n=$(printf 'n%.0s' {1..100}); l=$(printf 'l%.0s' {1..150}); mkdir -p d/$n/$l; echo x > d/$n/$l/f; ln -s $l$n d/s; ln d/$n/$l/f d/h; echo y > $n
tar --sort=name -cf t.tar d $n; tar -tf t.tar | cksum; mkdir o; tar -xf t.tar -C o; (cd o; find . | sort | cksum; readlink d/s | cksum)
tar --format=pax --sort=name -cf p.tar d $n; tar -tf p.tar | cksum; mkdir p; tar -xf p.tar -C p; (cd p; find . | sort | cksum; readlink d/s | cksum)
m=$(printf 'x%.0s' {1..99}); echo z > $m; tar --format=v7 -cf v.tar $m; tar tf v.tar | wc -c; mkdir $m.d; m2=${m:0:60}; mkdir -p $m2/$m2; echo > $m2/$m2/f; tar --format=ustar -cf w.tar $m2; tar tf w.tar | wc -c
## STDOUT:
3757774464 727
1076911457 740
3704063434 251
3757774464 727
1076911457 740
3704063434 251
100
309
## END

#### many files
mkdir d; for i in {1..300}; do echo $i > d/f$i; done; tar --sort=name -czf t.tgz d; tar tf t.tgz | wc -l; mkdir o; tar xf t.tgz -C o; cat o/d/* | sort -n | cksum; tar df t.tgz; echo "= $?"
## STDOUT:
301
1351575678 1092
= 0
## END

#### archives of the archive
exec 2>&1
mkdir d; echo 1 > d/a; tar --sort=name -cf d/t.tar d; echo "= $?"; tar -tf d/t.tar; tar -cf t.tar d/a t.tar; echo "= $?"; tar tf t.tar; touch u.tar; tar -cf u.tar u.tar; echo "= $?"; tar tf u.tar
## STDOUT:
tar: d/t.tar: file is the archive; not dumped
= 0
d/
d/a
tar: t.tar: file is the archive; not dumped
= 0
d/a
tar: u.tar: file is the archive; not dumped
= 0
## END

#### compressed by programs
exec 2>&1
echo a > a; tar -c -I gzip -f i.tgz a; tar -t -I gzip -f i.tgz; tar tf i.tgz; tar -c -I 'gzip -9' -f - a | gzip -t; echo "= $?"
## STDOUT:
a
a
= 0
## END

#### --totals
exec 2>&1
seq 1000 > a; tar --totals -cf t.tar a 2>&1 | cut -d , -f 1; tar -tf t.tar --totals 2>&1 | cut -d , -f 1; tar -xf t.tar --totals 2>&1 | cut -d , -f 1
## STDOUT:
Total bytes written: 10240 (10KiB
a
Total bytes read: 10240 (10KiB
Total bytes read: 10240 (10KiB
## END

#### tar: sparse files are written
exec 2>&1
truncate -s 100000 h; printf hello | dd of=h bs=1 seek=50000 conv=notrunc status=none; truncate -s 5000 all; printf x > t; truncate -s 9000 t
for i in 0 1 2 3 4 5 6 7 8 9; do truncate -s $((i*10000)) many; printf data$i >> many; done
for ((i = 0; i < 41; i++)); do truncate -s $((i*8192)) m2; printf data$i >> m2; done
echo full > full; : > empty; touch -d @1600000000 *; md5sum h all t many m2 > sums
for f in gnu oldgnu posix; do
  tar -S --hole-detection=raw --format=$f -cf $f.tar h all t many m2 full empty; echo $?; stat -c %s $f.tar; tar tvSf $f.tar
  mkdir $f; tar xSf $f.tar -C $f; (cd $f; md5sum -c --quiet ../sums); stat -c '%s %Y' $f/h $f/all
done
head -c 2048 gnu.tar | md5sum; tar -S --hole-detection=raw -cf - m2 | md5sum; tar -S --hole-detection=raw -cO h all t many | md5sum
tar -xOf gnu.tar t | cmp - t; tar -dSf gnu.tar; tar -xSf posix.tar -C gnu --strip-components=0 m2; cmp gnu/m2 m2
## STDOUT:
0
40960
-rw-r--r-- user/user    100000 2020-09-13 12:26 h
-rw-r--r-- user/user      5000 2020-09-13 12:26 all
-rw-r--r-- user/user      9000 2020-09-13 12:26 t
-rw-r--r-- user/user     90005 2020-09-13 12:26 many
-rw-r--r-- user/user    327686 2020-09-13 12:26 m2
-rw-r--r-- user/user         5 2020-09-13 12:26 full
-rw-r--r-- user/user         0 2020-09-13 12:26 empty
100000 1600000000
5000 1600000000
0
40960
-rw-r--r-- user/user    100000 2020-09-13 12:26 h
-rw-r--r-- user/user      5000 2020-09-13 12:26 all
-rw-r--r-- user/user      9000 2020-09-13 12:26 t
-rw-r--r-- user/user     90005 2020-09-13 12:26 many
-rw-r--r-- user/user    327686 2020-09-13 12:26 m2
-rw-r--r-- user/user         5 2020-09-13 12:26 full
-rw-r--r-- user/user         0 2020-09-13 12:26 empty
100000 1600000000
5000 1600000000
0
51200
-rw-r--r-- user/user    100000 2020-09-13 12:26 h
-rw-r--r-- user/user      5000 2020-09-13 12:26 all
-rw-r--r-- user/user      9000 2020-09-13 12:26 t
-rw-r--r-- user/user     90005 2020-09-13 12:26 many
-rw-r--r-- user/user    327686 2020-09-13 12:26 m2
-rw-r--r-- user/user         5 2020-09-13 12:26 full
-rw-r--r-- user/user         0 2020-09-13 12:26 empty
100000 1600000000
5000 1600000000
c466a936f25bc8f56447000e2b1dc4f1  -
34a6dfd9190fa8d827e0eff932aaf019  -
a94313790b52ad8f1afaac60bdeeb964  -
## END

#### tar: sparse files in formats that have none
exec 2>&1
truncate -s 3000 f; for f in ustar v7; do tar -S --format=$f -cf a.tar f; echo $?; done; ls
## STDOUT:
tar: GNU features wanted on incompatible archive format
Try 'tar --help' or 'tar --usage' for more information.
2
tar: GNU features wanted on incompatible archive format
Try 'tar --help' or 'tar --usage' for more information.
2
f
## END
