#### link, unlink, mkfifo, sync
exec 2>&1
e() { "$@"; echo "= $?"; }
echo x > f; mkdir d
e link f g; cat g; e link f g; e link nothere h; e link f; e link; e link a b c; e link d e; e link -q; e link f nodir/x
e unlink g; e unlink g; e unlink d; e unlink; e unlink a b; e unlink -q; e unlink -- f
e mkfifo p q; ls -l p | cut -c1-10; e mkfifo p; e mkfifo -m 600 r; ls -l r | cut -c1-10; e mkfifo -m u=rw,g=r,o= s; ls -l s | cut -c1-10; e mkfifo -m 4600 t; e mkfifo -m x t; e mkfifo; e mkfifo nodir/x y; e mkfifo --mode=a=r z; ls -l z | cut -c1-10; e mkfifo -q; (echo hi > p &) ; cat p; umask 077; e mkfifo -m +w u; ls -l u | cut -c1-10; e mkfifo -Z v
e sync; e sync d; e sync nothere; e sync -d; e sync -d -f d; e sync -f d; e sync --data d nothere; e sync -q
## STDOUT:
= 0
x
link: cannot create link 'g' to 'f': File exists
= 1
link: cannot create link 'h' to 'nothere': No such file or directory
= 1
link: missing operand after ‘f’
Try 'link --help' for more information.
= 1
link: missing operand
Try 'link --help' for more information.
= 1
link: extra operand ‘c’
Try 'link --help' for more information.
= 1
link: cannot create link 'e' to 'd': Operation not permitted
= 1
link: invalid option -- 'q'
Try 'link --help' for more information.
= 1
link: cannot create link 'nodir/x' to 'f': No such file or directory
= 1
= 0
unlink: cannot unlink 'g': No such file or directory
= 1
unlink: cannot unlink 'd': Is a directory
= 1
unlink: missing operand
Try 'unlink --help' for more information.
= 1
unlink: extra operand ‘b’
Try 'unlink --help' for more information.
= 1
unlink: invalid option -- 'q'
Try 'unlink --help' for more information.
= 1
= 0
= 0
prw-r--r--
mkfifo: cannot create fifo 'p': File exists
= 1
= 0
prw-------
= 0
prw-r-----
mkfifo: mode must specify only file permission bits
= 1
mkfifo: invalid mode
= 1
mkfifo: missing operand
Try 'mkfifo --help' for more information.
= 1
mkfifo: cannot create fifo 'nodir/x': No such file or directory
= 1
= 0
pr--r--r--
mkfifo: invalid option -- 'q'
Try 'mkfifo --help' for more information.
= 1
hi
= 0
prw-rw-rw-
= 0
= 0
= 0
sync: error opening 'nothere': No such file or directory
= 1
sync: --data needs at least one argument
= 1
sync: cannot specify both --data and --file-system
= 1
= 0
sync: error opening 'nothere': No such file or directory
= 1
sync: invalid option -- 'q'
Try 'sync --help' for more information.
= 1
## END

#### tty, logname, groups
exec 2>&1
e() { "$@"; echo "= $?"; }
e tty; e tty -s; e tty --quiet; e tty x; e tty -q; tty < /dev/null; e logname; e logname x; e logname -q; e groups; e groups user root; e groups nouser user; e groups -q
## STDOUT:
not a tty
= 1
= 1
= 1
tty: extra operand ‘x’
Try 'tty --help' for more information.
= 2
tty: invalid option -- 'q'
Try 'tty --help' for more information.
= 2
not a tty
logname: no login name
= 1
logname: extra operand ‘x’
Try 'logname --help' for more information.
= 1
logname: invalid option -- 'q'
Try 'logname --help' for more information.
= 1
user
= 0
user : user
root : root
= 0
groups: ‘nouser’: no such user
user : user
= 1
groups: invalid option -- 'q'
Try 'groups --help' for more information.
= 1
## END
