#### readlink
exec 2>&1
mkdir -p d/e
echo x > d/f
ln -s d/f l
ln -s nowhere n
ln -s l ll
ln -s loop2 loop1
ln -s loop1 loop2
readlink l n ll; echo "[$?]"
readlink d nofile; echo "[$?]"
readlink -v d nofile loop1; echo "[$?]"
readlink -f l n ll d/../l . .. nofile d/nofile nodir/x loop1 d/f/x d/f/; echo "[$?]"
readlink -e l n ll d/e nofile nodir/x; echo "[$?]"
readlink -m l n nodir/x/y d/f/x loop1; echo "[$?]"
readlink -vf nodir/x loop1 d/f/x; echo "[$?]"
readlink -ve nofile; echo "[$?]"
readlink -n l; echo "[$?]"
readlink -n l n; echo "[$?]"
readlink -z l | tr '\0' @; echo "[$?]"
readlink; echo "[$?]"
readlink -f /; echo "[$?]"
readlink -f //x; echo "[$?]"
readlink -f ''; echo "[$?]"
readlink -q; echo "[$?]"
readlink l extra; echo "[$?]"
## STDOUT:
d/f
nowhere
l
[0]
[1]
readlink: d: Invalid argument
readlink: nofile: No such file or directory
loop2
[1]
/home/user/d/f
/home/user/nowhere
/home/user/d/f
/home/user/d/f
/home/user
/home
/home/user/nofile
/home/user/d/nofile
[1]
/home/user/d/f
/home/user/d/f
/home/user/d/e
[1]
/home/user/d/f
/home/user/nowhere
/home/user/nodir/x/y
/home/user/d/f/x
/home/user/loop1
[0]
readlink: nodir/x: No such file or directory
readlink: loop1: Too many levels of symbolic links
readlink: d/f/x: Not a directory
[1]
readlink: nofile: No such file or directory
[1]
d/f[0]
readlink: ignoring --no-newline with multiple arguments
d/f
nowhere
[0]
d/f@[0]
readlink: missing operand
Try 'readlink --help' for more information.
[1]
/
[0]
/x
[0]
[1]
readlink: missing operand
Try 'readlink --help' for more information.
[1]
d/f
[1]
## END

#### realpath
exec 2>&1
mkdir -p a/b c
echo x > a/f
ln -s a/b l
ln -s a/f lf
realpath . a/b l lf nofile nodir/x; echo "[$?]"
realpath -e a nofile lf; echo "[$?]"
realpath -m nodir/x/../y a/f/z; echo "[$?]"
realpath -s l/.. l lf; echo "[$?]"
realpath -L l/..; echo "[$?]"
realpath l/..; echo "[$?]"
realpath -P l/..; echo "[$?]"
realpath -q nodir/x; echo "[$?]"
realpath --relative-to=c a/b a/f . /; echo "[$?]"
realpath --relative-to=nofile a; echo "[$?]"
realpath --relative-to=nodir/x a; echo "[$?]"
realpath --relative-base=a a/b c; echo "[$?]"
realpath --relative-base=a --relative-to=a/b a/f c; echo "[$?]"
realpath --relative-base=c --relative-to=a a/f; echo "[$?]"
realpath -z a | tr '\0' @; echo "[$?]"
realpath; echo "[$?]"
realpath ''; echo "[$?]"
realpath -e --relative-to=lf a; echo "[$?]"
## STDOUT:
/home/user
/home/user/a/b
/home/user/a/b
/home/user/a/f
/home/user/nofile
realpath: nodir/x: No such file or directory
[1]
/home/user/a
realpath: nofile: No such file or directory
/home/user/a/f
[1]
/home/user/nodir/y
/home/user/a/f/z
[0]
/home/user
/home/user/l
/home/user/lf
[0]
/home/user
[0]
/home/user/a
[0]
/home/user/a
[0]
[1]
../a/b
../a/f
..
../../..
[0]
../a
[0]
realpath: nodir/x: No such file or directory
[1]
b
/home/user/c
[0]
../f
/home/user/c
[0]
/home/user/a/f
[0]
/home/user/a@[0]
realpath: missing operand
Try 'realpath --help' for more information.
[1]
realpath: '': No such file or directory
[1]
realpath: lf: Not a directory
[1]
## END

#### chmod
exec 2>&1
echo x > f
mkdir -p d/e
chmod 600 f; echo "[$?]"
stat -c %a f
chmod -v u+x f; echo "[$?]"
chmod -v u+x f; echo "[$?]"
chmod -c u+x f; echo "[$?]"
chmod -c go=u f; echo "[$?]"
chmod a-x,g+w f; echo "[$?]"
stat -c %a f
chmod =r f; echo "[$?]"
stat -c %a f
chmod -w f; echo "[$?]"
stat -c %a f
chmod +w f; echo "[$?]"
stat -c %a f
chmod u=rwxs,g+s,o=t f; echo "[$?]"
stat -c '%a %A' f
chmod 0 f; echo "[$?]"
chmod -r f; echo "[$?]"
chmod u=g,g=o f; echo "[$?]"
chmod +X f d; echo "[$?]"
stat -c %a f d
chmod 7777 d; echo "[$?]"
chmod 755 d; echo "[$?]"
stat -c %a d
chmod 00755 d; echo "[$?]"
stat -c %a d
chmod g=s d; echo "[$?]"
chmod -R go-rx d; echo "[$?]"
stat -c %a d d/e
chmod -Rv u+w d; echo "[$?]"
chmod 644 nofile f; echo "[$?]"
chmod -f 644 nofile; echo "[$?]"
chmod foo f; echo "[$?]"
chmod 8 f; echo "[$?]"
chmod 77777 f; echo "[$?]"
chmod u+q f; echo "[$?]"
chmod u f; echo "[$?]"
chmod; echo "[$?]"
chmod 644; echo "[$?]"
chmod -x; echo "[$?]"
chmod --reference=d f; echo "[$?]"
stat -c %a f
chmod --reference=nofile f; echo "[$?]"
ln -s nowhere l
chmod 600 l; echo "[$?]"
chmod +644 f; echo "[$?]"
stat -c %a f
chmod u+644 f; echo "[$?]"
chmod -044 f; echo "[$?]"
stat -c %a f
chmod -v 600 nofile; echo "[$?]"
chmod 600 /etc/passwd; echo "[$?]"
chmod -v 600 /etc/passwd; echo "[$?]"
chmod g-s,u-s f; echo "[$?]"
chmod a=,u+rw f; echo "[$?]"
chmod -- -x f; echo "[$?]"
chmod a+w -x f; echo "[$?]"
umask 077
chmod +w f; echo "[$?]"
chmod -w f; echo "[$?]"
chmod -rwx f; echo "[$?]"
## STDOUT:
[0]
600
mode of 'f' changed from 0600 (rw-------) to 0700 (rwx------)
[0]
mode of 'f' retained as 0700 (rwx------)
[0]
[0]
mode of 'f' changed from 0700 (rwx------) to 0777 (rwxrwxrwx)
[0]
[0]
666
[0]
444
[0]
444
[0]
644
[0]
7740 -rwsr-S--T
[0]
[0]
[0]
[0]
0
755
[0]
[0]
6755
[0]
755
[0]
[0]
2700
700
mode of 'd' retained as 2700 (rwx--S---)
mode of 'd/e' retained as 0700 (rwx------)
[0]
chmod: cannot access 'nofile': No such file or directory
[1]
[1]
chmod: invalid mode: ‘foo’
Try 'chmod --help' for more information.
[1]
chmod: invalid mode: ‘8’
Try 'chmod --help' for more information.
[1]
chmod: invalid mode: ‘77777’
Try 'chmod --help' for more information.
[1]
chmod: invalid mode: ‘u+q’
Try 'chmod --help' for more information.
[1]
chmod: invalid mode: ‘u’
Try 'chmod --help' for more information.
[1]
chmod: missing operand
Try 'chmod --help' for more information.
[1]
chmod: missing operand after ‘644’
Try 'chmod --help' for more information.
[1]
chmod: missing operand
Try 'chmod --help' for more information.
[1]
[0]
2700
chmod: failed to get attributes of 'nofile': No such file or directory
[1]
chmod: cannot operate on dangling symlink 'l'
[1]
[0]
2744
chmod: invalid mode: ‘u+644’
Try 'chmod --help' for more information.
[1]
[0]
2700
chmod: cannot access 'nofile': No such file or directory
'nofile' could not be accessed
[1]
chmod: changing permissions of '/etc/passwd': Operation not permitted
[1]
chmod: changing permissions of '/etc/passwd': Operation not permitted
failed to change mode of '/etc/passwd' from 0644 (rw-r--r--) to 0600 (rw-------)
[1]
[0]
[0]
[0]
chmod: cannot access 'a+w': No such file or directory
[1]
[0]
[0]
[0]
## END
