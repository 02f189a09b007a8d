#### chown, chgrp
exec 2>&1
e() { "$@"; echo "= $?"; }
mkdir d; : > d/f; : > f; ln -s f l; ln -s nothere dl; ln -s d ld
e chown user f; e chown user:user f; e chown :user f; e chown user: f; e chown 1000:1000 f; e chown -v user f; e chown -v user:user f; e chown -v :user f; e chown -v : f; e chown -c user f; e chown -R -v user d; e chown -Rv user ld; e chown -RHv user ld; e chown -RLv user ld; e chown -v user l; e chown -h -v user l; e chown -hv user dl
e chown root f; e chown -v root f; e chown 0:0 f; e chown -f root f; e chown -v root:root d f; e chown --from=root user f; e chown -v --from=root:root user f; e chown -v --from=user user f; e chown --reference=d f; e chown -v --reference=d f; e chown nouser f; e chown user:nogroup1 f; e chown nouser: f; e chown 1000: f; e chown user.user f; e chown -v 1000.1000 f; e chown ''  f; e chown -v '' f
e chown; e chown user; e chown user nothere; e chown -R --dereference user d; e chown --reference=nothere f; e chown -R --preserve-root user / ; e chown --from=nouser user f; e chown -q; e chown --ref; e chown user:4294967295 f; e chown -v user nothere
e chgrp user f; e chgrp -v user f d; e chgrp -R -v user d; e chgrp -c user f; e chgrp root f; e chgrp -v root f; e chgrp nogroup1 f; e chgrp; e chgrp user; e chgrp -v 1000 f; e chgrp --reference=d -v f; e chgrp '' f; e chgrp -v '' f; e chgrp user nothere; e chgrp -h -v user l; e chgrp --from=x user f
## STDOUT:
= 0
= 0
= 0
= 0
= 0
ownership of 'f' retained as user
= 0
ownership of 'f' retained as user:user
= 0
ownership of 'f' retained as user:user
= 0
ownership of 'f' retained
= 0
= 0
ownership of 'd/f' retained as user
ownership of 'd' retained as user
= 0
ownership of 'ld' retained as user
= 0
ownership of 'ld/f' retained as user
ownership of 'ld' retained as user
= 0
ownership of 'ld/f' retained as user
ownership of 'ld' retained as user
= 0
ownership of 'l' retained as user
= 0
ownership of 'l' retained as user
= 0
ownership of 'dl' retained as user
= 0
chown: changing ownership of 'f': Operation not permitted
= 1
chown: changing ownership of 'f': Operation not permitted
failed to change ownership of 'f' from user to root
= 1
chown: changing ownership of 'f': Operation not permitted
= 1
= 1
chown: changing ownership of 'd': Operation not permitted
failed to change ownership of 'd' from user:user to root:root
chown: changing ownership of 'f': Operation not permitted
failed to change ownership of 'f' from user:user to root:root
= 1
= 0
ownership of 'f' retained as user
= 0
ownership of 'f' retained as user
= 0
= 0
ownership of 'f' retained as user:user
= 0
chown: invalid user: ‘nouser’
= 1
chown: invalid group: ‘user:nogroup1’
= 1
chown: invalid spec: ‘nouser:’
= 1
chown: invalid spec: ‘1000:’
= 1
chown: warning: '.' should be ':': ‘user.user’
= 0
chown: warning: '.' should be ':': ‘1000.1000’
ownership of 'f' retained as user:user
= 0
= 0
ownership of 'f' retained
= 0
chown: missing operand
Try 'chown --help' for more information.
= 1
chown: missing operand after ‘user’
Try 'chown --help' for more information.
= 1
chown: cannot access 'nothere': No such file or directory
= 1
chown: -R --dereference requires either -H or -L
= 1
chown: failed to get attributes of 'nothere': No such file or directory
= 1
chown: it is dangerous to operate recursively on '/'
chown: use --no-preserve-root to override this failsafe
= 1
chown: invalid user: ‘nouser’
= 1
chown: invalid option -- 'q'
Try 'chown --help' for more information.
= 1
chown: option '--reference' requires an argument
Try 'chown --help' for more information.
= 1
chown: invalid group: ‘user:4294967295’
= 1
chown: cannot access 'nothere': No such file or directory
failed to change ownership of 'nothere' to user
= 1
= 0
group of 'f' retained as user
group of 'd' retained as user
= 0
group of 'd/f' retained as user
group of 'd' retained as user
= 0
= 0
chgrp: changing group of 'f': Operation not permitted
= 1
chgrp: changing group of 'f': Operation not permitted
failed to change group of 'f' from user to root
= 1
chgrp: invalid group: ‘nogroup1’
= 1
chgrp: missing operand
Try 'chgrp --help' for more information.
= 1
chgrp: missing operand after ‘user’
Try 'chgrp --help' for more information.
= 1
group of 'f' retained as user
= 0
group of 'f' retained as user
= 0
= 0
ownership of 'f' retained
= 0
chgrp: cannot access 'nothere': No such file or directory
= 1
group of 'l' retained as user
= 0
chgrp: unrecognized option '--from=x'
Try 'chgrp --help' for more information.
= 1
## END
