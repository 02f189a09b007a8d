# What `set` reads, `set -k`, and what `exec` and programs that cannot be run say.

#### set -k line
f() { echo "[$v]" "$@"; }; set -k; f a v=1 b; f v=2
f a v=1 b; f v=2
set +k; f a v=1
f a v=1
## STDOUT:
[1] a b
[2]
[1] a b
[2]
[] a v=1
[] a v=1
## END

#### set -k in function
set -k
g() { f a v=1; }
f() { echo "[$v]" "$@"; }
g; set +k
g
f a v=1
## STDOUT:
[1] a
[] a v=1
[] a v=1
## END

#### set -k eval
f() { echo "[$v]" "$@"; }
set -k; eval 'f a v=1'; eval 'set +k; f a v=2'; f a v=3
f a v=4
## STDOUT:
[1] a
[] a v=2
[] a v=3
[] a v=4
## END

#### set -k compound
f() { echo "[$v]" "$@"; }
if set -k; then f a v=1; fi
{ f a v=2; set +k; f a v=3; }
f a v=4
## STDOUT:
[1] a
[2] a
[] a v=3
[] a v=4
## END

#### set -k external and builtins
set -k
env v=1 | grep ^v=; printenv w=2 w; echo x y=3; export z=4 q; echo $z; (f() { echo $1 $a; }; f a=1 b)
echo $(echo a b=1) `echo c d=2`
## STDOUT:
v=1
2
x

b 1
a c
## END

#### set -k array
set -k
f() { echo "$@" $a; }
f x a=5 declare
f "a=6" a='7'; f \a=8; f a+=9; f a[1]=3
## STDOUT:
x declare 5
a=6 7
a=8
9

## END
## STDERR:
bash: line 4: `a[1]': not a valid identifier
## END

#### set letters
set -e -Z; echo $? $-
## STDOUT:
2 hBc
## END
## STDERR:
bash: line 1: set: -Z: invalid option
set: usage: set [-abefhkmnptuvxBCEHPT] [-o option-name] [--] [-] [arg ...]
## END

#### set o
set -o nosuch; echo $?; set -eo nosuch -u; echo $? $-
## STDOUT:
2
## END
## STDERR:
bash: line 1: set: nosuch: invalid option name
bash: line 1: set: nosuch: invalid option name
## END
## status: 2

#### set many
set -euo pipefail -- a b; echo $- $# $1; set +eu -o; set - x y; echo $#; set -; echo $#; set --; echo $#
## STDOUT:
ehuBc 2 a
allexport      	off
braceexpand    	on
emacs          	off
errexit        	off
errtrace       	off
functrace      	off
hashall        	on
histexpand     	off
history        	off
ignoreeof      	off
interactive-comments	on
keyword        	off
monitor        	off
noclobber      	off
noexec         	off
noglob         	off
nolog          	off
notify         	off
nounset        	off
onecmd         	off
physical       	off
pipefail       	on
posix          	off
privileged     	off
verbose        	off
vi             	off
xtrace         	off
2
2
0
## END

#### set -x - 
set -x -; echo $-
## STDOUT:
hBc
## END

#### set +o list
set -f +o | head -3; set +f -o | head -2; set -o -u | tail -1; echo $-
## STDOUT:
set +o allexport
set -o braceexpand
set +o emacs
allexport      	off
braceexpand    	on
xtrace         	off
hBc
## END

#### set + alone
set + a; echo "$@" ; set -a- ; echo $?
## STDOUT:
a
2
## END
## STDERR:
bash: line 1: set: --: invalid option
set: usage: set [-abefhkmnptuvxBCEHPT] [-o option-name] [--] [-] [arg ...]
## END

#### set empty arg
set -o '' ; echo $?; set '' b; echo $#; set -e '' c; echo $# $-
## STDOUT:
allexport      	off
braceexpand    	on
emacs          	off
errexit        	off
errtrace       	off
functrace      	off
hashall        	on
histexpand     	off
history        	off
ignoreeof      	off
interactive-comments	on
keyword        	off
monitor        	off
noclobber      	off
noexec         	off
noglob         	off
nolog          	off
notify         	off
nounset        	off
onecmd         	off
physical       	off
pipefail       	off
posix          	off
privileged     	off
verbose        	off
vi             	off
xtrace         	off
0
2
2 ehBc
## END

#### set r
set +r; echo $?; bash -c 'set -r; set +r; echo $?; cd /'; echo $?
## STDOUT:
0
1
1
## END
## STDERR:
bash: line 1: set: +r: invalid option
set: usage: set [-abefhkmnptuvxBCEHPT] [-o option-name] [--] [-] [arg ...]
bash: line 1: cd: restricted
## END

#### set wrong after o
set -o errexit -Q a; echo $? $-
## STDOUT:
2 hBc
## END
## STDERR:
bash: line 1: set: -Q: invalid option
set: usage: set [-abefhkmnptuvxBCEHPT] [-o option-name] [--] [-] [arg ...]
## END

#### exec messages
printf 'x' > a; mkdir d; printf '\177ELF\0\0' > b; chmod +x b; printf '#!/no/such\n' > c; chmod +x c
(exec ./a; echo no); echo $?
(exec ./d); echo $?
(exec ./b); echo $?
(exec ./c); echo $?
(exec nosuch); echo $?
(exec ./nosuch); echo $?
(exec /home/user/a); echo $?
(PATH=. ; exec a); echo $?
(PATH=/home/user; exec a); echo $?
bash -rc 'exec ls'; echo $?
## STDOUT:
126
126
126
127
127
127
126
126
126
1
## END
## STDERR:
bash: line 2: /home/user/a: Permission denied
bash: line 2: exec: /home/user/a: cannot execute: Permission denied
bash: line 3: /home/user/d: Is a directory
bash: line 3: exec: /home/user/d: cannot execute: Is a directory
bash: line 4: /home/user/b: cannot execute binary file: Exec format error
bash: line 4: /home/user/b: Success
bash: line 5: /home/user/c: cannot execute: required file not found
bash: line 6: exec: nosuch: not found
bash: line 7: /home/user/nosuch: No such file or directory
bash: line 8: /home/user/a: Permission denied
bash: line 8: exec: /home/user/a: cannot execute: Permission denied
bash: line 9: /home/user/a: Permission denied
bash: line 9: exec: /home/user/a: cannot execute: Permission denied
bash: line 10: /home/user/a: Permission denied
bash: line 10: exec: /home/user/a: cannot execute: Permission denied
bash: line 1: exec: restricted
## END

#### program messages
printf 'x' > a; mkdir d; printf '\177ELF\0\0' > b; chmod +x b; printf '#!/no/such\n' > c; chmod +x c
./a; echo $?; ./d; echo $?; ./b; echo $?; ./c; echo $?; nosuch; echo $?; ./nosuch; echo $?; PATH=. a; echo $?; PATH= nosuch; echo $?; ./a/b; echo $?; bash -rc '/bin/ls'; echo $?; $'no\nsuch'; echo $?; command -p nosuch; echo $?; command a; echo $?
## STDOUT:
126
126
126
127
127
127
126
127
126
1
127
127
127
## END
## STDERR:
bash: line 2: ./a: Permission denied
bash: line 2: ./d: Is a directory
bash: line 2: ./b: cannot execute binary file: Exec format error
bash: line 2: ./c: cannot execute: required file not found
bash: line 2: nosuch: command not found
bash: line 2: ./nosuch: No such file or directory
bash: line 2: ./a: Permission denied
bash: line 2: nosuch: No such file or directory
bash: line 2: ./a/b: Not a directory
bash: line 1: /bin/ls: restricted: cannot specify `/' in command names
bash: line 2: $'no\nsuch': command not found
bash: line 2: nosuch: command not found
bash: line 2: a: command not found
## END

#### handler
command_not_found_handle() { echo "nf: $*"; x=5; return 3; }
x=1; nosuch a 'b c' > out; echo $? $x; cat out; nosuch | cat; (nosuch z; echo $?); echo $(nosuch q); command nosuch w; echo $?; ./nosuch; echo $?
nosuch() { nosuch2; }; nosuch; echo $?
handle_exit() { command_not_found_handle() { exit 4; }; nosuch3; echo after $?; }; handle_exit
## STDOUT:
3 1
nf: nosuch a b c
nf: nosuch
nf: nosuch z
3
nf: nosuch q
nf: nosuch w
3
127
nf: nosuch2
3
after 4
## END
## STDERR:
bash: line 2: ./nosuch: No such file or directory
## END
