#### touch: creates
exec 2>&1
touch a b
ls
touch -c nofile
ls nofile
touch nodir/x
touch ''
touch
touch a/b
touch -z
mkdir d
touch d
touch d/
touch nofile/
touch --no-create nodir/x
touch -h nolink
touch -ch nolink
touch -r nofile a
touch -d nonsense a
touch -t 1 a
touch -t 0101 -d now a
touch --time=foo a
ls -a
## STDOUT:
a
b
ls: cannot access 'nofile': No such file or directory
touch: cannot touch 'nodir/x': No such file or directory
touch: cannot touch '': No such file or directory
touch: missing file operand
Try 'touch --help' for more information.
touch: cannot touch 'a/b': Not a directory
touch: invalid option -- 'z'
Try 'touch --help' for more information.
touch: setting times of 'nofile/': No such file or directory
touch: setting times of 'nolink': No such file or directory
touch: failed to get attributes of 'nofile': No such file or directory
touch: invalid date format ‘nonsense’
touch: invalid date format ‘1’
touch: invalid date format ‘0101’
touch: invalid argument ‘foo’ for ‘--time’
Valid arguments are:
  - ‘atime’, ‘access’, ‘use’
  - ‘mtime’, ‘modify’
Try 'touch --help' for more information.
.
..
a
b
d
## END

#### touch: sets times
exec 2>&1
touch -d '2020-01-02 03:04:05.678901234' a
stat -c '%x %y' a
touch -t 202102030405.06 a
stat -c '%X %Y' a
touch -a -d @1 a
stat -c '%X %Y' a
touch -m -d @2 a
stat -c '%X %Y' a
touch --time=use -d @3 a
touch --time=mod -d @4 a
stat -c '%X %Y' a
touch -r a b
stat -c '%X %Y' b
touch -r a -d '1 day' b
stat -c '%X %Y' b
touch -d 1969-12-31T23:59:59.5Z b
stat -c '%X %Y %y' b
ln -s a l
touch -h -d @7 l
stat -c '%X %Y' l a
touch -d @8 l
stat -c '%Y' l a
touch -t 6901010000 a
stat -c '%y' a
touch -t 201313010000 a
touch -t 201302300000 a
touch -t 12312359.60 a
## STDOUT:
2020-01-02 03:04:05.678901234 +0000 2020-01-02 03:04:05.678901234 +0000
1612325106 1612325106
1 1612325106
1 2
3 4
3 4
86403 86404
-1 -1 1969-12-31 23:59:59.500000000 +0000
7 7
3 4
7
8
1969-01-01 00:00:00.000000000 +0000
touch: invalid date format ‘201313010000’
touch: invalid date format ‘201302300000’
## END
