# Manual 3.2.1 to 3.2.4: simple commands, pipelines, lists.
#### a simple command's status
true; echo $?; false; echo $?; (exit 42); echo $?
## STDOUT:
0
1
42
## END

#### a command that is not found
nosuch a b; echo $?
## STDOUT:
127
## END
## STDERR:
bash: line 1: nosuch: command not found
## END

#### a command that may not be run
touch f; ./f; echo $?
## STDOUT:
126
## END
## STDERR:
bash: line 1: ./f: Permission denied
## END

#### a directory as a command
mkdir d; ./d; echo $?; /; echo $?
## STDOUT:
126
126
## END
## STDERR:
bash: line 1: ./d: Is a directory
bash: line 1: /: Is a directory
## END

#### a path that is not there
./nosuch; echo $?; /no/such; echo $?
## STDOUT:
127
127
## END
## STDERR:
bash: line 1: ./nosuch: No such file or directory
bash: line 1: /no/such: No such file or directory
## END

#### assignments before a command last for it only
x=1; x=2 printenv x; echo ${x}; y=3 printenv y; echo [$y]
## STDOUT:
2
1
3
[]
## END

#### an assignment before a builtin does not stay
x=1; x=2 echo $x; echo $x; x=3 eval 'echo $x'; echo $x
## STDOUT:
1
1
3
1
## END

#### an assignment before a function does not stay
f() { echo "in $x"; x=4; }; x=1; x=2 f; echo $x
## STDOUT:
in 2
1
## END

#### an assignment alone stays
x=1 y=2; echo $x $y
## STDOUT:
1 2
## END

#### an assignment with an expansion that fails keeps the status
x=$(false); echo $?; x=$(exit 7) y=1; echo $?; x=1; echo $?
## STDOUT:
1
7
0
## END

#### assignments are done from left to right
a=1 b=$a c=$b; echo $c; a=2 b=$a; echo $b
## STDOUT:
1
2
## END

#### redirections may stand anywhere
>f echo a; echo >>f b; cat < f
## STDOUT:
a
b
## END

#### a redirection alone makes the file
> f; [ -e f ]; echo $?; < f; echo $?; < nosuch; echo $?
## STDOUT:
0
0
1
## END
## STDERR:
bash: line 1: nosuch: No such file or directory
## END

#### a pipeline connects output and input
echo hello | cat | tr a-z A-Z
## STDOUT:
HELLO
## END

#### a pipeline's status is the last command's
true | false; echo $?; false | true; echo $?
## STDOUT:
1
0
## END

#### pipefail takes the last failure
set -o pipefail; (exit 3) | (exit 4) | true; echo $?; true | true; echo $?; (exit 5) | true; echo $?
## STDOUT:
4
0
5
## END

#### PIPESTATUS has every status
(exit 1) | (exit 2) | (exit 3); echo ${PIPESTATUS[@]}; echo ${PIPESTATUS[@]}
## STDOUT:
1 2 3
0
## END

#### PIPESTATUS of one command
(exit 9); echo "${PIPESTATUS[0]} ${#PIPESTATUS[@]}"
## STDOUT:
9 1
## END

#### PIPESTATUS of a compound command
{ true | false; }; echo ${PIPESTATUS[@]}; if false; then :; fi; echo ${PIPESTATUS[@]}
## STDOUT:
0 1
1
## END

#### ! inverts
! true; echo $?; ! false; echo $?; ! (exit 5); echo $?
## STDOUT:
1
0
0
## END

#### ! inverts a whole pipeline
! true | false; echo $?; ! false | true; echo $?
## STDOUT:
0
1
## END

#### ! before nothing
!; echo $?; ! ! true; echo $?
## STDOUT:
1
0
## END

#### ! and PIPESTATUS
! (exit 3) | (exit 4); echo $? ${PIPESTATUS[@]}
## STDOUT:
0 3 4
## END

#### |& takes stderr too
{ echo out; echo err >&2; } |& sort
## STDOUT:
err
out
## END

#### |& comes after other redirections
{ echo out; echo err >&2; } 2>/dev/null |& cat
## STDOUT:
out
err
## END

#### each element is a subshell
x=1; x=2 | true; echo $x; echo a | read y; echo [$y]
## STDOUT:
1
[]
## END

#### lastpipe keeps the last one here
shopt -s lastpipe; echo a | read y; echo [$y]; echo b | { read z; w=$z; }; echo $w
## STDOUT:
[a]
b
## END

#### lastpipe and a loop
shopt -s lastpipe; n=0; printf '1\n2\n3\n' | while read x; do ((n+=x)); done; echo $n
## STDOUT:
6
## END

#### exit in an element ends only it
echo a | { read x; exit 3; }; echo $?; exit 4 | true; echo still
## STDOUT:
3
still
## END

#### a pipeline over several lines
echo a |

cat |
tr a b
## STDOUT:
b
## END

#### ; separates, & is not needed
echo a; echo b ;echo c
## STDOUT:
a
b
c
## END

#### a newline is a semicolon
echo a
echo b
## STDOUT:
a
b
## END

#### && runs on success
true && echo a; false && echo b; echo $?
## STDOUT:
a
1
## END

#### || runs on failure
true || echo a; false || echo b
## STDOUT:
b
## END

#### && and || have equal precedence
false && echo a || echo b; true || echo c && echo d; true && false || echo e
## STDOUT:
b
d
e
## END

#### && over lines
true &&
echo a ||

echo b
## STDOUT:
a
## END

#### the status of a list is the last command's that ran
false || true && (exit 3); echo $?
## STDOUT:
3
## END

#### & runs in the background with status 0
false & echo $?; wait $!; echo $?
## STDOUT:
0
1
## END

#### & binds a whole and-or list
x=1; { x=2 && false || x=3; } & wait; echo $x
## STDOUT:
1
## END

#### & after a list item only
echo a & wait; echo b
## STDOUT:
a
b
## END

#### a background command reads nothing
cat & wait $!; echo $?
## STDOUT:
0
## END

#### wait for several
(exit 1) & a=$!; (exit 2) & b=$!; wait $a; echo $?; wait $b; echo $?
## STDOUT:
1
2
## END

#### a background pipeline
echo a | tr a b & wait
## STDOUT:
b
## END

#### grouping does not make a subshell
{ x=1; cd /; }; echo $x $PWD
## STDOUT:
1 /
## END

#### a subshell keeps changes to itself
(x=1; cd /; set -f; umask 077); echo [$x] $PWD $- | tr -d 'hB c'
## STDOUT:
[]/ome/user
## END

#### a subshell's exit is its status
(exit 5); echo $?; (exit 5; echo no); echo $?
## STDOUT:
5
5
## END

#### a group needs its semicolon
{ echo a; }; { echo b
}; {
echo c; }
## STDOUT:
a
b
c
## END

#### a brace glued to a word is none
{echo; echo $?
## STDOUT:
127
## END
## STDERR:
bash: line 1: {echo: command not found
## END

#### redirections of a group hold for all of it
{ echo a; echo b >&2; echo c; } > f 2>&1; cat f
## STDOUT:
a
b
c
## END

#### redirections of a subshell
(echo a; echo b) > f; cat f
## STDOUT:
a
b
## END

#### nested groups and subshells
( { (echo a); echo b; } ; ( ( echo c ) ) )
## STDOUT:
a
b
c
## END

#### time of a pipeline keeps its status
TIMEFORMAT=; time false; echo $?; time ! false; echo $?
## STDOUT:
1
0
## END

#### time with nothing
TIMEFORMAT='%%'; time; time :
## STDERR:
%
%
## END

#### TIMEFORMAT letters
TIMEFORMAT='a%%b'; time :; TIMEFORMAT='%q'; time :; echo $?
## STDOUT:
0
## END
## STDERR:
a%b
bash: line 1: TIMEFORMAT: `q': invalid format character
## END

#### a syntax error at an operator
echo a | | echo b
## STDERR:
bash: -c: line 1: syntax error near unexpected token `|'
bash: -c: line 1: `echo a | | echo b'
## END
## status: 2

#### a syntax error at a semicolon
;; echo a
## STDERR:
bash: -c: line 1: syntax error near unexpected token `;;'
bash: -c: line 1: `;; echo a'
## END
## status: 2

#### an and-or list without its right side
true &&
## STDERR:
bash: -c: line 2: syntax error: unexpected end of file
## END
## status: 2

#### an empty pipeline element
| cat
## STDERR:
bash: -c: line 1: syntax error near unexpected token `|'
bash: -c: line 1: `| cat'
## END
## status: 2

#### two ampersands in the wrong place
&& true
## STDERR:
bash: -c: line 1: syntax error near unexpected token `&&'
bash: -c: line 1: `&& true'
## END
## status: 2

#### a lone closing brace
}
## STDERR:
bash: -c: line 1: syntax error near unexpected token `}'
bash: -c: line 1: `}'
## END
## status: 2

#### a lone closing parenthesis
echo a )
## STDERR:
bash: -c: line 1: syntax error near unexpected token `)'
bash: -c: line 1: `echo a )'
## END
## status: 2

#### done without do
done
## STDERR:
bash: -c: line 1: syntax error near unexpected token `done'
bash: -c: line 1: `done'
## END
## status: 2

#### the first error ends the text
echo one
if; then
echo two
## STDOUT:
one
## END
## STDERR:
bash: -c: line 2: syntax error near unexpected token `;'
bash: -c: line 2: `if; then'
## END
## status: 2
