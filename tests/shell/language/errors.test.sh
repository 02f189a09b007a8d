#### echo a; echo )
echo a; echo )
## STDERR:
bash: -c: line 1: syntax error near unexpected token `)'
bash: -c: line 1: `echo a; echo )'
## END
## status: 2

#### if; then
if; then
## STDERR:
bash: -c: line 1: syntax error near unexpected token `;'
bash: -c: line 1: `if; then'
## END
## status: 2

#### echo $(
echo $(
## STDERR:
bash: -c: line 2: unexpected EOF while looking for matching `)'
## END
## status: 2

#### echo "abc
echo "abc
## STDERR:
bash: -c: line 1: unexpected EOF while looking for matching `"'
## END
## status: 2

#### for x in a; do echo $x
for x in a; do echo $x
## STDERR:
bash: -c: line 2: syntax error: unexpected end of file
## END
## status: 2

#### case x in
case x in
## STDERR:
bash: -c: line 2: syntax error: unexpected end of file
## END
## status: 2

#### f() { echo
f() { echo
## STDERR:
bash: -c: line 2: syntax error: unexpected end of file
## END
## status: 2

#### while true; do; done
while true; do; done
## STDERR:
bash: -c: line 1: syntax error near unexpected token `;'
bash: -c: line 1: `while true; do; done'
## END
## status: 2

#### echo hi; nosuch; echo $?
echo hi; nosuch; echo $?
## STDOUT:
hi
127
## END
## STDERR:
bash: line 1: nosuch: command not found
## END

#### /tmp; echo $?; ./nosuch; echo $?; touch x; ./x; echo $?; ""; echo $?
/tmp; echo $?; ./nosuch; echo $?; touch x; ./x; echo $?; ""; echo $?
## STDOUT:
126
127
126
127
## END
## STDERR:
bash: line 1: /tmp: Is a directory
bash: line 1: ./nosuch: No such file or directory
bash: line 1: ./x: Permission denied
bash: line 1: : command not found
## END

#### printf '#!/no/such\n' > bi; chmod +x bi; ./bi; echo $?; echo 'echo ...
printf '#!/no/such\n' > bi; chmod +x bi; ./bi; echo $?; echo 'echo script $0 $1' > sc; chmod +x sc; ./sc arg; echo $?
## STDOUT:
127
script ./sc arg
0
## END
## STDERR:
bash: line 1: ./bi: cannot execute: required file not found
## END

#### eval "echo )"; echo $?; eval "if"; echo $?; eval 'echo "'; echo $?
eval "echo )"; echo $?; eval "if"; echo $?; eval 'echo "'; echo $?
## STDOUT:
2
2
2
## END
## STDERR:
bash: eval: line 1: syntax error near unexpected token `)'
bash: eval: line 1: `echo )'
bash: eval: line 2: syntax error: unexpected end of file
bash: eval: line 1: unexpected EOF while looking for matching `"'
## END

#### [[ a b ]]; echo no
[[ a b ]]; echo no
## STDERR:
bash: -c: line 1: conditional binary operator expected
## END

#### x=(1 2
x=(1 2
## STDERR:
bash: -c: line 1: unexpected EOF while looking for matching `)'
## END
## status: 1

#### echo ${x
echo ${x
## STDERR:
bash: -c: line 1: unexpected EOF while looking for matching `}'
## END
## status: 2

#### readonly x=1; x=2; echo no
readonly x=1; x=2; echo no
## STDERR:
bash: line 1: x: readonly variable
## END
## status: 1

#### readonly x=1; x=2 echo hi; echo $?
readonly x=1; x=2 echo hi; echo $?
## STDOUT:
hi
0
## END
## STDERR:
bash: line 1: x: readonly variable
## END

#### echo 'echo l1; nosuch; echo $LINENO' > s.sh; bash s.sh; printf 'ech...
echo 'echo l1; nosuch; echo $LINENO' > s.sh; bash s.sh; printf 'echo a\necho )\necho b\n' > t.sh; bash t.sh; echo $?
## STDOUT:
l1
1
a
2
## END
## STDERR:
s.sh: line 1: nosuch: command not found
t.sh: line 2: syntax error near unexpected token `)'
t.sh: line 2: `echo )'
## END

#### bash -e -c 'false; echo no'; echo $?; bash -o pipefail -c 'false | ...
bash -e -c 'false; echo no'; echo $?; bash -o pipefail -c 'false | true'; echo $?; bash -x -c 'echo a' 2>&1; bash -u -c 'echo $x'; echo $?
## STDOUT:
1
1
+ echo a
a
127
## END
## STDERR:
bash: line 1: x: unbound variable
## END

#### printf 'read x\necho "got $x"\nnot run\n' | bash; sh -c 'echo $0'; ...
printf 'read x\necho "got $x"\nnot run\n' | bash; sh -c 'echo $0'; printf 'cat\nline1\nline2\n' | bash
## STDOUT:
sh
line1
line2
## END
## STDERR:
bash: line 2: not: command not found
## END

#### command_not_found_handle() { echo "handler $1"; return 9; }; nosuch...
command_not_found_handle() { echo "handler $1"; return 9; }; nosuch a; echo $?
## STDOUT:
handler nosuch
9
## END

#### (nosuch); echo $?; $(nosuch); echo $?; nosuch | cat; echo ${PIPESTA...
(nosuch); echo $?; $(nosuch); echo $?; nosuch | cat; echo ${PIPESTATUS[0]}; x=$(nosuch) ; echo $?
## STDOUT:
127
127
127
127
## END
## STDERR:
bash: line 1: nosuch: command not found
bash: line 1: nosuch: command not found
bash: line 1: nosuch: command not found
bash: line 1: nosuch: command not found
## END

#### function if { :; }; if
function if { :; }; if
## STDERR:
bash: -c: line 2: syntax error: unexpected end of file
## END
## status: 2
