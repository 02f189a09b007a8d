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
