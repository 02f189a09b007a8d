# Manual 3.7 and 3.8, 6.1: execution, scripts, invocation.
#### search order: function, builtin, file
mkdir b; for n in echo foo; do echo "echo file $n" > b/$n; chmod +x b/$n; done; PATH=$PWD/b:$PATH; echo a; foo; foo() { builtin echo func; }; foo; unset -f foo; foo
## STDOUT:
a
file foo
func
file foo
## END

#### a name with a slash is no function
./x() { echo f; }; ./x
## STDOUT:
f
## END

#### command_not_found_handle
command_not_found_handle() { echo "handle: $*"; return 5; }; nosuch a b; echo $?
## STDOUT:
handle: nosuch a b
5
## END

#### a script without #!
echo 'echo script $0 $1' > s; chmod +x s; ./s arg
## STDOUT:
script ./s arg
## END

#### a script with #!
printf '#!/bin/bash\necho $0 $1\n' > s; chmod +x s; ./s x; printf '#!/bin/sh\necho sh $1\n' > t; chmod +x t; ./t y
## STDOUT:
./s x
sh y
## END

#### a script with #! and an argument
printf '#!/bin/bash -x\necho a\n' > s; chmod +x s; ./s; printf '#! /bin/cat -n\nline\n' > c; chmod +x c; ./c
## STDOUT:
a
     1	#! /bin/cat -n
     2	line
## END
## STDERR:
+ echo a
## END

#### a script with #!/usr/bin/env
printf '#!/usr/bin/env bash\necho env $#\n' > s; chmod +x s; ./s 1 2
## STDOUT:
env 2
## END

#### a script with a bad interpreter
printf '#!/no/such\n' > s; chmod +x s; ./s; echo $?
## STDOUT:
127
## END
## STDERR:
bash: line 1: ./s: cannot execute: required file not found
## END

#### a script that is binary
printf 'a\0b\n' > s; chmod +x s; ./s; echo $?; bash s; echo $?
## STDOUT:
126
126
## END
## STDERR:
bash: line 1: ./s: cannot execute binary file: Exec format error
s: s: cannot execute binary file
## END

#### an empty script
: > s; chmod +x s; ./s; echo $?
## STDOUT:
0
## END

#### bash with a file
echo 'echo $0 $# $1' > s; bash s a b; bash ./s; bash nosuch; echo $?; bash /; echo $?
## STDOUT:
s 2 a
./s 0
127
126
## END
## STDERR:
bash: nosuch: No such file or directory
/: /: Is a directory
## END

#### bash searches PATH for a file
mkdir d; echo 'echo found' > d/zz; PATH=$PATH:$PWD/d; bash zz
## STDOUT:
found
## END

#### bash -c
bash -c 'echo a'; bash -c 'echo $0 $1 $#' n x y; bash -c; echo $?; bash -c ''; echo $?
## STDOUT:
a
n x 2
2
0
## END
## STDERR:
bash: -c: option requires an argument
## END

#### bash -c with options
bash -ec 'false; echo no'; echo $?; bash -xc 'echo a'; bash -c -u 'echo $x'; echo $?; bash -o pipefail -c 'false | true'; echo $?
## STDOUT:
1
a
127
1
## END
## STDERR:
+ echo a
bash: line 1: x: unbound variable
## END

#### bash -s
echo 'echo $1 $#' | bash -s a b; echo 'echo in' | bash; echo 'echo $-' | bash -s | tr -d 'hB'
## STDOUT:
a 2
in
s
## END

#### bash reads a script from stdin line by line
printf 'read x\nhello\necho got $x\n' | bash
## STDOUT:
got hello
## END

#### bash -- and -
echo 'echo $*' > s; bash -- s -a; bash - s -b; echo 'echo q' | bash -
## STDOUT:
-a
-b
q
## END

#### bash with + options
bash +B -c 'echo {a,b}'; bash +o braceexpand -c 'echo {a,b}'; bash -O nullglob -c 'echo x*'; bash +O nullglob -c 'echo x*'
## STDOUT:
{a,b}
{a,b}

x*
## END

#### bash --version
bash --version | head -n 1
## STDOUT:
GNU bash, version 5.2.15(1)-release (x86_64-pc-linux-gnu)
## END

#### BASH_ENV is not for sh
echo 'echo env' > e; BASH_ENV=e sh -c 'echo sh'; ENV=e sh -c 'echo sh2'
## STDOUT:
sh
sh2
## END

#### a subshell inherits
x=1; a=(1 2); f() { echo f; }; set -f; alias q=w; (echo $x ${a[1]}; f; [[ -o noglob ]]; echo $?)
## STDOUT:
1 2
f
0
## END

#### a subshell resets traps
trap 'echo T' EXIT USR1; (trap; kill -USR1 $BASHPID; echo no); echo $?
## STDOUT:
trap -- 'echo T' EXIT
trap -- 'echo T' SIGUSR1
138
T
## END
## STDERR:
User defined signal 1
## END

#### a subshell's own traps
(trap 'echo sub' EXIT; echo in); echo out
## STDOUT:
in
sub
out
## END

#### a subshell keeps ignored signals
trap '' USR1; (kill -USR1 $BASHPID; echo alive); bash -c 'kill -USR1 $$; echo child'
## STDOUT:
alive
child
## END

#### a program inherits exported variables, descriptors, cwd, umask
cd /tmp; umask 027; export E=1; exec 5<<< five; bash -c 'echo $E $PWD $(umask); cat <&5'
## STDOUT:
1 /tmp 0027
five
## END

#### a program does not inherit functions, options and plain variables
f() { :; }; x=1; set -f; bash -c 'type -t f; echo [$x]; [[ -o noglob ]]; echo $?'
## STDOUT:
[]
1
## END

#### exit statuses
true; echo $?; false; echo $?; nosuch 2> /dev/null; echo $?; : > f; ./f 2> /dev/null; echo $?; (exit 77); echo $?
## STDOUT:
0
1
127
126
77
## END

#### a status of a syntax error
bash -c 'if'; echo $?; echo 'if' > s; bash s; echo $?; eval ')' ; echo $?
## STDOUT:
2
2
2
## END
## STDERR:
bash: -c: line 2: syntax error: unexpected end of file
s: line 2: syntax error: unexpected end of file
bash: eval: line 1: syntax error near unexpected token `)'
bash: eval: line 1: `)'
## END

#### messages name the script and the line
printf 'nosuch\n\ncd /nosuch\n' > s; bash s; bash ./s; . ./s
## STDERR:
s: line 1: nosuch: command not found
s: line 3: cd: /nosuch: No such file or directory
./s: line 1: nosuch: command not found
./s: line 3: cd: /nosuch: No such file or directory
./s: line 1: nosuch: command not found
./s: line 3: cd: /nosuch: No such file or directory
## END
## status: 1

#### messages in functions of a script
printf 'f() {\n nosuch\n}\nf\n' > s; bash s
## STDERR:
s: line 2: nosuch: command not found
## END
## status: 127

#### messages within substitutions
nosuch1 $(
nosuch2

nosuch3 )
x=$(
  if true; then
    nosuch4
  fi
)
## STDERR:
bash: line 4: nosuch2: command not found
bash: line 5: nosuch3: command not found
bash: line 4: nosuch1: command not found
bash: line 10: nosuch4: command not found
## END
## status: 127

#### messages of multi-line commands
echo a \
  b; nosuch \
  c
nosuch "x
y" z
nosuch x "y
z"
## STDOUT:
a b
## END
## STDERR:
bash: line 3: nosuch: command not found
bash: line 5: nosuch: command not found
bash: line 6: nosuch: command not found
## END
## status: 127

#### a line that goes on after an error
echo ${x!}; echo no
echo next line; (echo ${y!}; echo no); echo same line
## STDOUT:
next line
same line
## END
## STDERR:
bash: line 1: ${x!}: bad substitution
bash: line 2: ${y!}: bad substitution
## END

#### a readonly assignment stops a line
readonly r=1; r=2; echo no
echo next
## STDOUT:
next
## END
## STDERR:
bash: line 1: r: readonly variable
## END

#### an arithmetic error stops a line
echo $((1/0)); echo no
echo next
## STDOUT:
next
## END
## STDERR:
bash: line 1: 1/0: division by 0 (error token is "0")
## END

#### an arithmetic error in a subscript stops everything
trap 'echo bye' EXIT
a[1/0]=x; echo no
echo no
## STDOUT:
bye
## END
## STDERR:
bash: line 2: 1/0: division by 0 (error token is "0")
## END
## status: 1

#### an arithmetic error in a subscript, in a script
printf 'f() { a[1/0]=x; echo no; }\nf; echo no\necho next line\n' > s; bash s; echo $?
## STDOUT:
next line
0
## END
## STDERR:
s: line 1: 1/0: division by 0 (error token is "0")
## END

#### an arithmetic error in a function stops its callers
f() { echo $((1/0)); echo no; }; g() { f; echo no; }; g; echo no
echo next
## STDOUT:
next
## END
## STDERR:
environment: line 1: 1/0: division by 0 (error token is "0")
## END

#### an unset variable under -u stops the shell
set -u; echo a; echo $nosuch; echo no
echo no
## STDOUT:
a
## END
## STDERR:
bash: line 1: nosuch: unbound variable
## END
## status: 127

#### expansion errors in redirections
cat < ${x?gone}; echo $?; { :; } < ${y?gone}; echo no
## STDOUT:
127
## END
## STDERR:
bash: line 1: x: gone
bash: line 1: y: gone
## END
## status: 127

#### a failed expansion in a background command
echo ${x?gone} & wait $!; echo $?; { echo ${x?gone}; } & wait $!; echo $?
## STDOUT:
127
1
## END
## STDERR:
bash: line 1: x: gone
bash: line 1: x: gone
## END

#### a failed expansion in a pipeline
echo ${x?gone} | cat; echo ${PIPESTATUS[@]}; { echo ${x?gone}; } | cat; echo ${PIPESTATUS[@]}
## STDOUT:
127 0
1 0
## END
## STDERR:
bash: line 1: x: gone
bash: line 1: x: gone
## END

#### background commands ignore SIGINT
bash -c 'kill -INT $$; echo alive' & wait $!; echo $?
## STDOUT:
alive
0
## END

#### signals by kill
bash -c 'kill -TERM $$; echo no' 2> /dev/null; echo $?; bash -c 'trap "echo caught; exit 3" TERM; kill -TERM $$; echo no'; echo $?
## STDOUT:
143
caught
3
## END
## STDERR:
Terminated
## END

#### exec in a script ends reading it
printf 'echo a\nexec echo b\necho no\n' > s; bash s
## STDOUT:
a
b
## END

#### exit in a script
printf 'echo a\nexit 4\necho no\n' > s; bash s; echo $?
## STDOUT:
a
4
## END

#### $- of a script
printf 'echo $-\n' > s; bash s; bash -eu s; bash -c 'echo $-'; echo 'echo $-' | bash
## STDOUT:
hB
ehuB
hBc
hBs
## END

#### bash -o and -O alone
bash -O | head -n 2; bash -o | head -n 2; bash +O | head -n 2; bash +o | head -n 2
## STDOUT:
autocd         	off
assoc_expand_once	off
allexport      	off
braceexpand    	on
shopt -u autocd
shopt -u assoc_expand_once
set +o allexport
set -o braceexpand
## END

#### bash with unknown options
bash -Z 2> /dev/null; echo $?; bash --nosuch 2> /dev/null; echo $?; bash -o nosuch -c :; echo $?; bash -O nosuch -c :; echo $?
## STDOUT:
2
2
2
2
## END
## STDERR:
bash: line 0: bash: nosuch: invalid option name
bash: line 0: nosuch: invalid shell option name
## END

#### bash --norc, --noprofile, --posix, --login
bash --norc --noprofile -c 'echo a'; bash --posix -c '[[ -o posix ]]; echo $?'; bash --login -c 'shopt login_shell'
## STDOUT:
a
0
login_shell    	on
## END

#### bash -r
bash -r -c 'cd /'; echo $?
## STDOUT:
1
## END
## STDERR:
bash: line 1: cd: restricted
## END
