#### install: files
exec 2>&1
e() { install "$@"; echo "= $?"; }
m() { stat -c '%A %n' "$@"; }
echo one > a; echo two > b; mkdir d
e a x; m x; cat x; e -m 644 a x; m x; e -m u=rw,go= b x; m x; cat x; e -v a x; e -v a y; e a b d; m d/*; e -v -t d a b; e -T a d/z; m d/z; e -D a p/q/r; m p p/q p/q/r; e -Dv a p2/q/r; e -D -t p3/s a b; m p3/s p3/s/a; e -b a x; ls x*; e -bv -S .bak b x; ls x*; e --backup=numbered a x; ls x*; ln -s a l; e l x2; m x2; mkfifo ff
e -C a x; e -Cv a x; e -C -m 600 a x; m x; e -Cv b x; cat x; touch -d '2001-02-03 04:05:06 UTC' a; e -p a x; stat -c %y x; e -c a x; e -o user -g user a x; m x; umask 077; e a x; m x; e -D a n/o/w; m n n/o n/o/w; e -m a=r a x; m x; e a x; e a a; chmod 0 b; e b x; e -Z a x
## STDOUT:
= 0
-rwxr-xr-x x
one
= 0
-rw-r--r-- x
= 0
-rw------- x
two
removed 'x'
'a' -> 'x'
= 0
'a' -> 'y'
= 0
= 0
-rwxr-xr-x d/a
-rwxr-xr-x d/b
removed 'd/a'
'a' -> 'd/a'
removed 'd/b'
'b' -> 'd/b'
= 0
= 0
-rwxr-xr-x d/z
= 0
drwxr-xr-x p
drwxr-xr-x p/q
-rwxr-xr-x p/q/r
install: creating directory 'p2'
install: creating directory 'p2/q'
'a' -> 'p2/q/r'
= 0
= 0
drwxr-xr-x p3/s
-rwxr-xr-x p3/s/a
= 0
x
x~
'b' -> 'x' (backup: 'x.bak')
= 0
x
x.bak
x~
= 0
x
x.bak
x.~1~
x~
= 0
-rwxr-xr-x x2
= 0
= 0
= 0
-rw------- x
removed 'x'
'b' -> 'x'
= 0
two
= 0
2001-02-03 04:05:06.000000000 +0000
= 0
= 0
-rwxr-xr-x x
= 0
-rwxr-xr-x x
= 0
drwxr-xr-x n
drwxr-xr-x n/o
-rwxr-xr-x n/o/w
= 0
-r--r--r-- x
= 0
install: 'a' and 'a' are the same file
= 1
install: cannot open 'b' for reading: Permission denied
= 1
= 0
## END

#### install: directories
exec 2>&1
e() { install "$@"; echo "= $?"; }
m() { stat -c '%A %n' "$@"; }
e -d a b/c; m a b b/c; e -d -m 700 a x/y; m a x x/y; e -dv a n/m; e -d -v n/m; e -d -o user -g user q; : > f; e -d f; e -d f/g; umask 077; e -d w/v; m w w/v; e -d -m g+s ww; m ww; e -d /; e -d z/; m z
## STDOUT:
= 0
drwxr-xr-x a
drwxr-xr-x b
drwxr-xr-x b/c
= 0
drwx------ a
drwxr-xr-x x
drwx------ x/y
install: creating directory 'n'
install: creating directory 'n/m'
= 0
= 0
= 0
install: cannot create directory ‘f’: File exists
= 1
install: cannot create directory ‘f’: Not a directory
= 1
= 0
drwxr-xr-x w
drwxr-xr-x w/v
= 0
d-----S--- ww
= 0
= 0
drwxr-xr-x z
## END

#### install: errors
exec 2>&1
e() { install "$@"; echo "= $?"; }
echo x > a; mkdir d
e; e a; e nothere x; e d x; e a b c; e a nodir/x; e -t nodir a; e -T a d; e -T a b c; e -t d -T a; e -m x a b; e -o nouser a b; e -g nogroup1 a b; e -o root a b; ls b; e -d; e -d -s x; e -d -t x y; e -C -p a b; e -C -s a b; e -q; e a nothere d; ls d; e -t d -t d a; e --backup=foo a b; e -s --strip-program=nothere a b; e --mode=; e a a/b
## STDOUT:
install: missing file operand
Try 'install --help' for more information.
= 1
install: missing destination file operand after 'a'
Try 'install --help' for more information.
= 1
install: cannot stat 'nothere': No such file or directory
= 1
install: omitting directory 'd'
= 1
install: target 'c': No such file or directory
= 1
install: cannot create regular file 'nodir/x': No such file or directory
= 1
install: failed to access 'nodir': No such file or directory
= 1
install: cannot overwrite directory 'd' with non-directory
= 1
install: extra operand 'c'
Try 'install --help' for more information.
= 1
install: cannot combine --target-directory (-t) and --no-target-directory (-T)
= 1
install: invalid mode ‘x’
= 1
install: invalid user ‘nouser’
= 1
install: invalid group ‘nogroup1’
= 1
install: cannot change ownership of 'b': Operation not permitted
= 1
b
install: missing file operand
Try 'install --help' for more information.
= 1
install: the strip option may not be used when installing a directory
= 1
install: target directory not allowed when installing a directory
= 1
install: options --compare (-C) and --preserve-timestamps are mutually exclusive
Try 'install --help' for more information.
= 1
install: options --compare (-C) and --strip are mutually exclusive
Try 'install --help' for more information.
= 1
install: invalid option -- 'q'
Try 'install --help' for more information.
= 1
install: cannot stat 'nothere': No such file or directory
= 1
a
install: multiple target directories specified
= 1
install: invalid argument ‘foo’ for ‘backup type’
Valid arguments are:
  - ‘none’, ‘off’
  - ‘simple’, ‘never’
  - ‘existing’, ‘nil’
  - ‘numbered’, ‘t’
Try 'install --help' for more information.
= 1
install: cannot run 'nothere': No such file or directory
install: strip process terminated abnormally
= 1
install: missing file operand
Try 'install --help' for more information.
= 1
install: cannot stat 'a/b': Not a directory
= 1
## END
