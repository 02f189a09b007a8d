#### mkdir, rmdir
exec 2>&1
mkdir a
mkdir a
mkdir b/c
mkdir -p b/c/d
mkdir -p b/c/d
mkdir -v x y
mkdir -pv x/1/2/ x/1/3
mkdir -pv .//p///q/.
mkdir -p /
echo x > file
mkdir -p file
mkdir -p file/y
mkdir file/y
mkdir ''
mkdir -p ''
mkdir
mkdir -m
mkdir -m foo z
mkdir -m 0700 m1
mkdir -m u=rwx,go= m2
mkdir -m a=rx m3
mkdir -pm 0750 m4/m5
mkdir -m 1777 m6
mkdir --mode=+s m7
stat -c %a m1 m2 m3 m4 m4/m5 m6 m7
mkdir m3/x
mkdir --parent m1/x
rmdir m1
rmdir m1/x
rmdir m1 nofile file
rmdir -p b/c/d
rmdir -v x/1/2
rmdir -pv x/1/3
mkdir -p q/r
echo x > q/s
rmdir -p q/r
rmdir --ignore-fail-on-non-empty q
ln -s a link
rmdir link
rmdir link/
rmdir
rmdir -z
rmdir .
rmdir /
rmdir p/q/..
umask 077
mkdir -p u1/u2
mkdir -m +x u3
stat -c %a u1 u1/u2 u3
