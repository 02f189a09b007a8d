#### env: sets, clears, unsets
exec 2>&1
env -i A=1 B=2; echo "[$?]"
env -i A=1 B=2 A=3; echo "[$?]"
env - X=y; echo "[$?]"
env -i -0 A=1 | tr '\0' @; echo "[$?]"
env -i A=1 -u A; echo "[$?]"
env -u A=B true; echo "[$?]"
env =x true; echo "[$?]"
env -i ''; echo "[$?]"
## STDOUT:
A=1
B=2
[0]
A=3
B=2
[0]
X=y
[0]
A=1@[0]
env: ‘-u’: No such file or directory
[127]
env: cannot unset ‘A=B’: Invalid argument
[125]
[0]
env: ‘’: No such file or directory
[127]
## END

#### env: runs a command
exec 2>&1
env -i A=1 cat nofile; echo "[$?]"
env -i A=1 -- env B=2 env; echo "[$?]"
env true; echo "[$?]"
env false; echo "[$?]"
env -C / pwd; echo "[$?]"
env -C /nope pwd; echo "[$?]"
env -C /; echo "[$?]"
env nofile; echo "[$?]"
env ./nofile; echo "[$?]"
env /tmp; echo "[$?]"
env 'a b'; echo "[$?]"
env -z; echo "[$?]"
env -u; echo "[$?]"
env --unset; echo "[$?]"
env --nosuch; echo "[$?]"
env -0 true; echo "[$?]"
printf x > f
env ./f; echo "[$?]"
env -i A=1 env -i env; echo "[$?]"
## STDOUT:
cat: nofile: No such file or directory
[1]
env: ‘--’: No such file or directory
[127]
[0]
[1]
/
[0]
env: cannot change directory to '/nope': No such file or directory
[125]
env: must specify command with --chdir (-C)
Try 'env --help' for more information.
[125]
env: ‘nofile’: No such file or directory
[127]
env: ‘./nofile’: No such file or directory
[127]
env: ‘/tmp’: Permission denied
[126]
env: ‘a b’: No such file or directory
env: use -[v]S to pass options in shebang lines
[127]
env: invalid option -- 'z'
Try 'env --help' for more information.
[125]
env: option requires an argument -- 'u'
Try 'env --help' for more information.
[125]
env: option '--unset' requires an argument
Try 'env --help' for more information.
[125]
env: unrecognized option '--nosuch'
Try 'env --help' for more information.
[125]
env: cannot specify --null (-0) with command
Try 'env --help' for more information.
[125]
env: ‘./f’: Permission denied
[126]
[0]
## END

#### env: -S
exec 2>&1
env -S'a b'; echo "[$?]"
env -S'cat "a b" ${HOME} #c'; echo "[$?]"
env -vS'cat a\_b "c\_d" '\''x\ny'\'' e\cf'; echo "[$?]"
env -S'cat "a'; echo "[$?]"
env -S'cat \q'; echo "[$?]"
env -S'cat $HOME'; echo "[$?]"
env -S'cat a\'; echo "[$?]"
env -vS'-i A=1' env; echo "[$?]"
env -S; echo "[$?]"
env -v -u FOO A=b true; echo "[$?]"
## STDOUT:
env: ‘a’: No such file or directory
[127]
cat: 'a b': No such file or directory
cat: /home/user: Is a directory
[1]
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
[1]
env: no terminating quote in -S string
[125]
env: invalid sequence '\q' in -S
[125]
env: only ${VARNAME} expansion is supported, error at: $HOME
[125]
env: invalid backslash at end of string in -S
[125]
split -S:  ‘-i A=1’
 into:    ‘-i’
     &    ‘A=1’
cleaning environ
setenv:   A=1
executing: env
   arg[0]= ‘env’
A=1
[0]
env: option requires an argument -- 'S'
Try 'env --help' for more information.
[125]
unset:    FOO
setenv:   A=b
executing: true
   arg[0]= ‘true’
[0]
## END

#### env: signals
exec 2>&1
env --ignore-signal=PIPE,INT --list-signal-handling true; echo "[$?]"
env --ignore-signal=nope true; echo "[$?]"
## STDOUT:
INT        ( 2): IGNORE
PIPE       (13): IGNORE
[0]
env: ‘nope’: invalid signal
Try 'env --help' for more information.
[125]
## END
