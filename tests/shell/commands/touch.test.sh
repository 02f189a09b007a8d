#### touch: creates
exec 2>&1
touch a b; echo "[$?]"
ls
touch -c nofile; echo "[$?]"
ls nofile
touch nodir/x; echo "[$?]"
touch ''; echo "[$?]"
touch; echo "[$?]"
touch a/b; echo "[$?]"
touch -z; echo "[$?]"
mkdir d
touch d; echo "[$?]"
touch d/; echo "[$?]"
touch nofile/; echo "[$?]"
touch --no-create nodir/x; echo "[$?]"
touch -h nolink; echo "[$?]"
touch -ch nolink; echo "[$?]"
touch -r nofile a; echo "[$?]"
touch -d nonsense a; echo "[$?]"
touch -t 1 a; echo "[$?]"
touch -t 0101 -d now a; echo "[$?]"
touch --time=foo a; echo "[$?]"
ls -a
## STDOUT:
[0]
a
b
[0]
ls: cannot access 'nofile': No such file or directory
touch: cannot touch 'nodir/x': No such file or directory
[1]
touch: cannot touch '': No such file or directory
[1]
touch: missing file operand
Try 'touch --help' for more information.
[1]
touch: cannot touch 'a/b': Not a directory
[1]
touch: invalid option -- 'z'
Try 'touch --help' for more information.
[1]
[0]
[0]
touch: setting times of 'nofile/': No such file or directory
[1]
[0]
touch: setting times of 'nolink': No such file or directory
[1]
[0]
touch: failed to get attributes of 'nofile': No such file or directory
[1]
touch: invalid date format ‘nonsense’
[1]
touch: invalid date format ‘1’
[1]
touch: invalid date format ‘0101’
[1]
touch: invalid argument ‘foo’ for ‘--time’
Valid arguments are:
  - ‘atime’, ‘access’, ‘use’
  - ‘mtime’, ‘modify’
Try 'touch --help' for more information.
[1]
.
..
a
b
d
## END

#### touch: sets times
exec 2>&1
touch -d '2020-01-02 03:04:05.678901234' a; echo "[$?]"
stat -c '%x %y' a
touch -t 202102030405.06 a; echo "[$?]"
stat -c '%X %Y' a
touch -a -d @1 a; echo "[$?]"
stat -c '%X %Y' a
touch -m -d @2 a; echo "[$?]"
stat -c '%X %Y' a
touch --time=use -d @3 a; echo "[$?]"
touch --time=mod -d @4 a; echo "[$?]"
stat -c '%X %Y' a
touch -r a b; echo "[$?]"
stat -c '%X %Y' b
touch -r a -d '1 day' b; echo "[$?]"
stat -c '%X %Y' b
touch -d 1969-12-31T23:59:59.5Z b; echo "[$?]"
stat -c '%X %Y %y' b
ln -s a l
touch -h -d @7 l; echo "[$?]"
stat -c '%X %Y' l a
touch -d @8 l; echo "[$?]"
stat -c '%Y' l a
touch -t 6901010000 a; echo "[$?]"
stat -c '%y' a
touch -t 201313010000 a; echo "[$?]"
touch -t 201302300000 a; echo "[$?]"
touch -t 12312359.60 a; echo "[$?]"
## STDOUT:
[0]
2020-01-02 03:04:05.678901234 +0000 2020-01-02 03:04:05.678901234 +0000
[0]
1612325106 1612325106
[0]
1 1612325106
[0]
1 2
[0]
[0]
3 4
[0]
3 4
[0]
86403 86404
[0]
-1 -1 1969-12-31 23:59:59.500000000 +0000
[0]
7 7
3 4
[0]
7
8
[0]
1969-01-01 00:00:00.000000000 +0000
touch: invalid date format ‘201313010000’
[1]
touch: invalid date format ‘201302300000’
[1]
[0]
## END
