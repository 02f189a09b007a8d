#### readlink
exec 2>&1
mkdir -p d/e
echo x > d/f
ln -s d/f l
ln -s nowhere n
ln -s l ll
ln -s loop2 loop1
ln -s loop1 loop2
readlink l n ll
readlink d nofile
readlink -v d nofile loop1
readlink -f l n ll d/../l . .. nofile d/nofile nodir/x loop1 d/f/x d/f/
readlink -e l n ll d/e nofile nodir/x
readlink -m l n nodir/x/y d/f/x loop1
readlink -vf nodir/x loop1 d/f/x
readlink -ve nofile
readlink -n l
readlink -n l n
readlink -z l | tr '\0' @
readlink
readlink -f /
readlink -f //x
readlink -f ''
readlink -q
readlink l extra
## STDOUT:
d/f
nowhere
l
readlink: d: Invalid argument
readlink: nofile: No such file or directory
loop2
/home/user/d/f
/home/user/nowhere
/home/user/d/f
/home/user/d/f
/home/user
/home
/home/user/nofile
/home/user/d/nofile
/home/user/d/f
/home/user/d/f
/home/user/d/e
/home/user/d/f
/home/user/nowhere
/home/user/nodir/x/y
/home/user/d/f/x
/home/user/loop1
readlink: nodir/x: No such file or directory
readlink: loop1: Too many levels of symbolic links
readlink: d/f/x: Not a directory
readlink: nofile: No such file or directory
d/freadlink: ignoring --no-newline with multiple arguments
d/f
nowhere
d/f@readlink: missing operand
Try 'readlink --help' for more information.
/
/x
readlink: missing operand
Try 'readlink --help' for more information.
d/f
## END
## status: 1

#### realpath
exec 2>&1
mkdir -p a/b c
echo x > a/f
ln -s a/b l
ln -s a/f lf
realpath . a/b l lf nofile nodir/x
realpath -e a nofile lf
realpath -m nodir/x/../y a/f/z
realpath -s l/.. l lf
realpath -L l/..
realpath l/..
realpath -P l/..
realpath -q nodir/x
realpath --relative-to=c a/b a/f . /
realpath --relative-to=nofile a
realpath --relative-to=nodir/x a
realpath --relative-base=a a/b c
realpath --relative-base=a --relative-to=a/b a/f c
realpath --relative-base=c --relative-to=a a/f
realpath -z a | tr '\0' @
realpath
realpath ''
realpath -e --relative-to=lf a
## STDOUT:
/home/user
/home/user/a/b
/home/user/a/b
/home/user/a/f
/home/user/nofile
realpath: nodir/x: No such file or directory
/home/user/a
realpath: nofile: No such file or directory
/home/user/a/f
/home/user/nodir/y
/home/user/a/f/z
/home/user
/home/user/l
/home/user/lf
/home/user
/home/user/a
/home/user/a
../a/b
../a/f
..
../../..
../a
realpath: nodir/x: No such file or directory
b
/home/user/c
../f
/home/user/c
/home/user/a/f
/home/user/a@realpath: missing operand
Try 'realpath --help' for more information.
realpath: '': No such file or directory
realpath: lf: Not a directory
## END
## status: 1

#### chmod
exec 2>&1
echo x > f
mkdir -p d/e
chmod 600 f
stat -c %a f
chmod -v u+x f
chmod -v u+x f
chmod -c u+x f
chmod -c go=u f
chmod a-x,g+w f
stat -c %a f
chmod =r f
stat -c %a f
chmod -w f
stat -c %a f
chmod +w f
stat -c %a f
chmod u=rwxs,g+s,o=t f
stat -c '%a %A' f
chmod 0 f
chmod -r f
chmod u=g,g=o f
chmod +X f d
stat -c %a f d
chmod 7777 d
chmod 755 d
stat -c %a d
chmod 00755 d
stat -c %a d
chmod g=s d
chmod -R go-rx d
stat -c %a d d/e
chmod -Rv u+w d
chmod 644 nofile f
chmod -f 644 nofile
chmod foo f
chmod 8 f
chmod 77777 f
chmod u+q f
chmod u f
chmod
chmod 644
chmod -x
chmod --reference=d f
stat -c %a f
chmod --reference=nofile f
ln -s nowhere l
chmod 600 l
chmod +644 f
stat -c %a f
chmod u+644 f
chmod -044 f
stat -c %a f
chmod --preserve-root -R 755 /
chmod -v 600 nofile
chmod 600 /etc/passwd
chmod -v 600 /etc/passwd
chmod g-s,u-s f
chmod a=,u+rw f
chmod -- -x f
chmod a+w -x f
umask 077
chmod +w f
chmod -w f
chmod -rwx f
## STDOUT:
600
mode of 'f' changed from 0600 (rw-------) to 0700 (rwx------)
mode of 'f' retained as 0700 (rwx------)
mode of 'f' changed from 0700 (rwx------) to 0777 (rwxrwxrwx)
666
444
444
644
7740 -rwsr-S--T
0
755
6755
755
2700
700
mode of 'd' retained as 2700 (rwx--S---)
mode of 'd/e' retained as 0700 (rwx------)
chmod: cannot access 'nofile': No such file or directory
chmod: invalid mode: ‘foo’
Try 'chmod --help' for more information.
chmod: invalid mode: ‘8’
Try 'chmod --help' for more information.
chmod: invalid mode: ‘77777’
Try 'chmod --help' for more information.
chmod: invalid mode: ‘u+q’
Try 'chmod --help' for more information.
chmod: invalid mode: ‘u’
Try 'chmod --help' for more information.
chmod: missing operand
Try 'chmod --help' for more information.
chmod: missing operand after ‘644’
Try 'chmod --help' for more information.
chmod: missing operand
Try 'chmod --help' for more information.
2700
chmod: failed to get attributes of 'nofile': No such file or directory
chmod: cannot operate on dangling symlink 'l'
2744
chmod: invalid mode: ‘u+644’
Try 'chmod --help' for more information.
2700
chmod: it is dangerous to operate recursively on '/'
chmod: use --no-preserve-root to override this failsafe
chmod: cannot access 'nofile': No such file or directory
'nofile' could not be accessed
chmod: changing permissions of '/etc/passwd': Operation not permitted
chmod: changing permissions of '/etc/passwd': Operation not permitted
failed to change mode of '/etc/passwd' from 0644 (rw-r--r--) to 0600 (rw-------)
chmod: cannot access 'a+w': No such file or directory
## END
