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

#### env: signals
exec 2>&1
env --ignore-signal=PIPE,INT --list-signal-handling true
env --ignore-signal=nope true
