#### env: sets, clears, unsets
exec 2>&1
env -i A=1 B=2
env -i A=1 B=2 A=3
env - X=y
env -i -0 A=1 | tr '\0' @
env -i A=1 -u A
env -u A=B true
env -u HOME -u PATH /usr/bin/env -u LANG -u _ -u OLDPWD -u PWD -u SHLVL
env =x true
env -i ''
## STDOUT:
A=1
B=2
A=3
B=2
X=y
A=1@env: ‘-u’: No such file or directory
env: cannot unset ‘A=B’: Invalid argument
SHELL=/bin/bash
HOSTNAME=bivalve
LOGNAME=user
TERM=dumb
USER=user
env: ‘’: No such file or directory
## END
## status: 127

#### env: runs a command
exec 2>&1
env -i A=1 cat nofile
echo $?
env -i A=1 -- env B=2 env
env true
env false
env -C / pwd
env -C /nope pwd
env -C /
env nofile
env ./nofile
env /tmp
env 'a b'
env -z
env -u
env --unset
env --nosuch
env -0 true
printf x > f
env ./f
env -i A=1 env -i env
## STDOUT:
cat: nofile: No such file or directory
1
env: ‘--’: No such file or directory
/
env: cannot change directory to '/nope': No such file or directory
env: must specify command with --chdir (-C)
Try 'env --help' for more information.
env: ‘nofile’: No such file or directory
env: ‘./nofile’: No such file or directory
env: ‘/tmp’: Permission denied
env: ‘a b’: No such file or directory
env: use -[v]S to pass options in shebang lines
env: invalid option -- 'z'
Try 'env --help' for more information.
env: option requires an argument -- 'u'
Try 'env --help' for more information.
env: option '--unset' requires an argument
Try 'env --help' for more information.
env: unrecognized option '--nosuch'
Try 'env --help' for more information.
env: cannot specify --null (-0) with command
Try 'env --help' for more information.
env: ‘./f’: Permission denied
## END

#### env: -S
exec 2>&1
env -S'a b'
env -S'cat "a b" ${HOME} #c'
env -vS'cat a\_b "c\_d" '\''x\ny'\'' e\cf'
env -S'cat "a'
env -S'cat \q'
env -S'cat $HOME'
env -S'cat a\'
env -vS'-i A=1' env
env -S
env -v -u FOO A=b true
## STDOUT:
env: ‘a’: No such file or directory
cat: 'a b': No such file or directory
cat: /home/user: Is a directory
split -S:  ‘cat a\\_b "c\\_d" 'x\\ny' e\\cf’
 into:    ‘cat’
     &    ‘a’
     &    ‘b’
     &    ‘c d’
     &    ‘x\\ny’
     &    ‘e’
executing: cat
   arg[0]= ‘cat’
   arg[1]= ‘a’
   arg[2]= ‘b’
   arg[3]= ‘c d’
   arg[4]= ‘x\\ny’
   arg[5]= ‘e’
cat: a: No such file or directory
cat: b: No such file or directory
cat: 'c d': No such file or directory
cat: 'x\ny': No such file or directory
cat: e: No such file or directory
env: no terminating quote in -S string
env: invalid sequence '\q' in -S
env: only ${VARNAME} expansion is supported, error at: $HOME
env: invalid backslash at end of string in -S
split -S:  ‘-i A=1’
 into:    ‘-i’
     &    ‘A=1’
cleaning environ
setenv:   A=1
executing: env
   arg[0]= ‘env’
A=1
env: option requires an argument -- 'S'
Try 'env --help' for more information.
unset:    FOO
setenv:   A=b
executing: true
   arg[0]= ‘true’
## END

#### env: signals
exec 2>&1
env --ignore-signal=PIPE,INT --list-signal-handling true
env --ignore-signal=nope true
## STDOUT:
INT        ( 2): IGNORE
PIPE       (13): IGNORE
env: ‘nope’: invalid signal
Try 'env --help' for more information.
## END
## status: 125
