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
## STDOUT:
mkdir: cannot create directory ‘a’: File exists
mkdir: cannot create directory ‘b/c’: No such file or directory
mkdir: created directory 'x'
mkdir: created directory 'y'
mkdir: created directory 'x/1'
mkdir: created directory 'x/1/2/'
mkdir: created directory 'x/1/3'
mkdir: created directory './/p'
mkdir: created directory './/p///q'
mkdir: cannot create directory ‘file’: File exists
mkdir: cannot create directory ‘file’: Not a directory
mkdir: cannot create directory ‘file/y’: Not a directory
mkdir: cannot create directory ‘’: No such file or directory
mkdir: cannot create directory ‘’: No such file or directory
mkdir: missing operand
Try 'mkdir --help' for more information.
mkdir: option requires an argument -- 'm'
Try 'mkdir --help' for more information.
mkdir: invalid mode ‘foo’
700
700
555
755
750
1777
6777
mkdir: cannot create directory ‘m3/x’: Permission denied
rmdir: failed to remove 'm1': Directory not empty
rmdir: failed to remove 'nofile': No such file or directory
rmdir: failed to remove 'file': Not a directory
rmdir: removing directory, 'x/1/2'
rmdir: removing directory, 'x/1/3'
rmdir: removing directory, 'x/1'
rmdir: removing directory, 'x'
rmdir: failed to remove directory 'q': Directory not empty
rmdir: failed to remove 'link': Not a directory
rmdir: failed to remove 'link/': Symbolic link not followed
rmdir: missing operand
Try 'rmdir --help' for more information.
rmdir: invalid option -- 'z'
Try 'rmdir --help' for more information.
rmdir: failed to remove '.': Invalid argument
rmdir: failed to remove '/': Device or resource busy
rmdir: failed to remove 'p/q/..': Directory not empty
700
700
777
## END
