#### du
exec 2>&1
mkdir -p d/e/f
seq 1000 > d/a
seq 2000 > d/e/b
printf x > d/e/f/c
mkdir h
seq 10 > h/a
ln h/a h/b
ln -s a d/l
du -a --apparent-size --exclude='?' d/a; echo "[$?]"
du d/a; echo "[$?]"
du -h d/e/b; echo "[$?]"
du -b d/a d/e/b; echo "[$?]"
du -k d/e/b; echo "[$?]"
du -m d/e/b; echo "[$?]"
du -B 1000 d/e/b; echo "[$?]"
du -B K d/e/b; echo "[$?]"
du -B x d; echo "[$?]"
du --si d/e/b; echo "[$?]"
du -c d/a d/e/b; echo "[$?]"
du -cs h/a h/b; echo "[$?]"
du -cls h/a h/b; echo "[$?]"
du -s d/l; echo "[$?]"
du -L d/l; echo "[$?]"
du -D d/l; echo "[$?]"
du nofile; echo "[$?]"
du -as d; echo "[$?]"
du -s -d 1 d; echo "[$?]"
du -d x d; echo "[$?]"
du -d -1 d; echo "[$?]"
du -z; echo "[$?]"
du -0 d/a | tr '\0' @; echo "[$?]"
du -t 100K d/a d/e/b; echo "[$?]"
du -t -5000 d/a d/e/b; echo "[$?]"
du -t x d; echo "[$?]"
du --inodes d | sort; echo "[$?]"
du --inodes -a d | sort; echo "[$?]"
du --inodes -s d h; echo "[$?]"
du --inodes -d 1 d | sort; echo "[$?]"
du --inodes -S d | sort; echo "[$?]"
du --inodes --exclude=e d; echo "[$?]"
du --inodes --exclude='*/f' d | sort; echo "[$?]"
du --inodes -l -s h; echo "[$?]"
## STDOUT:
[0]
4	d/a
[0]
12K	d/e/b
[0]
3893	d/a
8893	d/e/b
[0]
12	d/e/b
[0]
1	d/e/b
[0]
13	d/e/b
[0]
12K	d/e/b
[0]
du: invalid -B argument 'x'
[1]
13k	d/e/b
[0]
4	d/a
12	d/e/b
16	total
[0]
4	h/a
4	total
[0]
4	h/a
4	h/b
8	total
[0]
0	d/l
[0]
4	d/l
[0]
4	d/l
[0]
du: cannot access 'nofile': No such file or directory
[1]
du: cannot both summarize and show all entries
Try 'du --help' for more information.
[1]
du: warning: summarizing conflicts with --max-depth=1
Try 'du --help' for more information.
[1]
du: invalid maximum depth ‘x’
Try 'du --help' for more information.
[1]
du: invalid maximum depth ‘-1’
Try 'du --help' for more information.
[1]
du: invalid option -- 'z'
Try 'du --help' for more information.
[1]
4	d/a@[0]
[0]
4	d/a
[0]
du: invalid -t argument 'x'
[1]
2	d/e/f
4	d/e
7	d
[0]
1	d/a
1	d/e/b
1	d/e/f/c
1	d/l
2	d/e/f
4	d/e
7	d
[0]
7	d
2	h
[0]
4	d/e
7	d
[0]
2	d/e
2	d/e/f
3	d
[0]
3	d
[0]
2	d/e
5	d
[0]
3	h
[0]
## END

#### du: times, names from files, patterns from files
exec 2>&1
d() { du "$@" | cut -f2- | sort; echo "= ${PIPESTATUS[0]}"; }
mkdir -p a/b/c; echo x > a/f1; echo y > a/b/f2; touch -d '2001-02-03 04:05:06' a/f1; touch -d '2002-03-04 05:06:07' a/b/f2; touch -d '2000-01-01' a/b/c; touch -d '2001-01-01 12:00' a/b; touch -d '2000-05-05' a
d --time a; d --time -a a; d --time -S a; d --time=atime --time-style=+%Y -s a | wc -l; d --time --time-style=iso a; d --time --time-style=full-iso a; d --time --time-style=+%d/%m a; TIME_STYLE=iso du --time -s a | cut -f2-; TIME_STYLE=+%Y du --time -s a | cut -f2-; d --time -c a/b; d --time=mtime a; d --time=foo a; d --time --time-style=foo a; TIME_STYLE=foo du --time a; d --time=status --time-style=+x a/b/c
printf 'a\0\0nothere\0' > l0; d --files0-from=l0; d --files0-from=l0 a; d --files0-from=- < l0; printf -- '-\0' | du --files0-from=-; d --files0-from=nothere; printf 'a' | du --files0-from=- | cut -f2-
printf 'f*\n\nc\n' > ex; d -aX ex a; d --exclude-from=ex -a a; d -X nothere a; printf 'f1' | du -a -X - a | cut -f2- | sort
## STDOUT:
2000-01-01 00:00	a/b/c
2002-03-04 05:06	a
2002-03-04 05:06	a/b
= 0
2000-01-01 00:00	a/b/c
2001-02-03 04:05	a/f1
2002-03-04 05:06	a
2002-03-04 05:06	a/b
2002-03-04 05:06	a/b/f2
= 0
2000-01-01 00:00	a/b/c
2001-02-03 04:05	a
2002-03-04 05:06	a/b
= 0
2
2000-01-01	a/b/c
2002-03-04	a
2002-03-04	a/b
= 0
2000-01-01 00:00:00.000000000 +0000	a/b/c
2002-03-04 05:06:07.000000000 +0000	a
2002-03-04 05:06:07.000000000 +0000	a/b
= 0
01/01	a/b/c
04/03	a
04/03	a/b
= 0
2002-03-04	a
2002	a
2000-01-01 00:00	a/b/c
2002-03-04 05:06	a/b
2002-03-04 05:06	total
= 0
du: invalid argument ‘mtime’ for ‘--time’
Valid arguments are:
  - ‘atime’, ‘access’, ‘use’
  - ‘ctime’, ‘status’
Try 'du --help' for more information.
= 1
du: invalid argument ‘foo’ for ‘--time’
Valid arguments are:
  - ‘atime’, ‘access’, ‘use’
  - ‘ctime’, ‘status’
Try 'du --help' for more information.
= 1
du: invalid argument ‘foo’ for ‘time style’
Valid arguments are:
  - ‘full-iso’
  - ‘long-iso’
  - ‘iso’
Try 'du --help' for more information.
= 1
du: invalid argument ‘foo’ for ‘time style’
Valid arguments are:
  - ‘full-iso’
  - ‘long-iso’
  - ‘iso’
Try 'du --help' for more information.
x	a/b/c
= 0
du: l0:2: invalid zero-length file name
du: cannot access 'nothere': No such file or directory
a
a/b
a/b/c
= 1
du: extra operand ‘a’
file operands cannot be combined with --files0-from
Try 'du --help' for more information.
= 1
du: -:2: invalid zero-length file name
du: cannot access 'nothere': No such file or directory
a
a/b
a/b/c
= 1
du: when reading file names from stdin, no file name of '-' allowed
du: cannot open 'nothere' for reading: No such file or directory
= 1
a/b/c
a/b
a
a
a/b
= 0
a
a/b
= 0
du: nothere: No such file or directory
Try 'du --help' for more information.
= 1
a
a/b
a/b/c
a/b/f2
## END
