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
