#### mkdir, rmdir
exec 2>&1
mkdir a; echo "[$?]"
mkdir a; echo "[$?]"
mkdir b/c; echo "[$?]"
mkdir -p b/c/d; echo "[$?]"
mkdir -p b/c/d; echo "[$?]"
mkdir -v x y; echo "[$?]"
mkdir -pv x/1/2/ x/1/3; echo "[$?]"
mkdir -pv .//p///q/.; echo "[$?]"
mkdir -p /; echo "[$?]"
echo x > file
mkdir -p file; echo "[$?]"
mkdir -p file/y; echo "[$?]"
mkdir file/y; echo "[$?]"
mkdir ''; echo "[$?]"
mkdir -p ''; echo "[$?]"
mkdir; echo "[$?]"
mkdir -m; echo "[$?]"
mkdir -m foo z; echo "[$?]"
mkdir -m 0700 m1; echo "[$?]"
mkdir -m u=rwx,go= m2; echo "[$?]"
mkdir -m a=rx m3; echo "[$?]"
mkdir -pm 0750 m4/m5; echo "[$?]"
mkdir -m 1777 m6; echo "[$?]"
mkdir --mode=+s m7; echo "[$?]"
stat -c %a m1 m2 m3 m4 m4/m5 m6 m7
mkdir m3/x; echo "[$?]"
mkdir --parent m1/x; echo "[$?]"
rmdir m1; echo "[$?]"
rmdir m1/x; echo "[$?]"
rmdir m1 nofile file; echo "[$?]"
rmdir -p b/c/d; echo "[$?]"
rmdir -v x/1/2; echo "[$?]"
rmdir -pv x/1/3; echo "[$?]"
mkdir -p q/r; echo "[$?]"
echo x > q/s
rmdir -p q/r; echo "[$?]"
rmdir --ignore-fail-on-non-empty q; echo "[$?]"
ln -s a link
rmdir link; echo "[$?]"
rmdir link/; echo "[$?]"
rmdir; echo "[$?]"
rmdir -z; echo "[$?]"
rmdir .; echo "[$?]"
rmdir /; echo "[$?]"
rmdir p/q/..; echo "[$?]"
umask 077
mkdir -p u1/u2; echo "[$?]"
mkdir -m +x u3; echo "[$?]"
stat -c %a u1 u1/u2 u3
## STDOUT:
[0]
mkdir: cannot create directory ‘a’: File exists
[1]
mkdir: cannot create directory ‘b/c’: No such file or directory
[1]
[0]
[0]
mkdir: created directory 'x'
mkdir: created directory 'y'
[0]
mkdir: created directory 'x/1'
mkdir: created directory 'x/1/2/'
mkdir: created directory 'x/1/3'
[0]
mkdir: created directory './/p'
mkdir: created directory './/p///q'
[0]
[0]
mkdir: cannot create directory ‘file’: File exists
[1]
mkdir: cannot create directory ‘file’: Not a directory
[1]
mkdir: cannot create directory ‘file/y’: Not a directory
[1]
mkdir: cannot create directory ‘’: No such file or directory
[1]
mkdir: cannot create directory ‘’: No such file or directory
[1]
mkdir: missing operand
Try 'mkdir --help' for more information.
[1]
mkdir: option requires an argument -- 'm'
Try 'mkdir --help' for more information.
[1]
mkdir: invalid mode ‘foo’
[1]
[0]
[0]
[0]
[0]
[0]
[0]
700
700
555
755
750
1777
6777
mkdir: cannot create directory ‘m3/x’: Permission denied
[1]
[0]
rmdir: failed to remove 'm1': Directory not empty
[1]
[0]
rmdir: failed to remove 'nofile': No such file or directory
rmdir: failed to remove 'file': Not a directory
[1]
[0]
rmdir: removing directory, 'x/1/2'
[0]
rmdir: removing directory, 'x/1/3'
rmdir: removing directory, 'x/1'
rmdir: removing directory, 'x'
[0]
[0]
rmdir: failed to remove directory 'q': Directory not empty
[1]
[0]
rmdir: failed to remove 'link': Not a directory
[1]
rmdir: failed to remove 'link/': Symbolic link not followed
[1]
rmdir: missing operand
Try 'rmdir --help' for more information.
[1]
rmdir: invalid option -- 'z'
Try 'rmdir --help' for more information.
[1]
rmdir: failed to remove '.': Invalid argument
[1]
rmdir: failed to remove '/': Device or resource busy
[1]
rmdir: failed to remove 'p/q/..': Directory not empty
[1]
[0]
[0]
700
700
777
## END
