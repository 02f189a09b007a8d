# Manual 3.6: redirections.
#### > makes and empties
echo a > f; cat f; > f; cat f; echo b > f; cat f
## STDOUT:
a
b
## END

#### >> appends
echo a >> f; echo b >> f; cat f
## STDOUT:
a
b
## END

#### < reads
echo a > f; cat < f; read x < f; echo $x
## STDOUT:
a
a
## END

#### a file that is not there
cat < nosuch; echo $?; echo $?
## STDOUT:
1
0
## END
## STDERR:
bash: line 1: nosuch: No such file or directory
## END

#### a directory that cannot be written
echo a > /; echo $?; mkdir d; echo b > d; echo $?; echo c > nosuch/f; echo $?
## STDOUT:
1
1
1
## END
## STDERR:
bash: line 1: /: Is a directory
bash: line 1: d: Is a directory
bash: line 1: nosuch/f: No such file or directory
## END

#### an empty name
echo a > ''; echo $?; x=; cat < "$x"; echo $?
## STDOUT:
1
1
## END
## STDERR:
bash: line 1: : No such file or directory
bash: line 1: : No such file or directory
## END

#### an ambiguous target
x='a b'; echo q > $x; echo $?; unset u; echo q > $u; echo $?; touch g1 g2; echo q > g*; echo $?
## STDOUT:
1
1
1
## END
## STDERR:
bash: line 1: $x: ambiguous redirect
bash: line 1: $u: ambiguous redirect
bash: line 1: g*: ambiguous redirect
## END

#### a quoted target may have blanks
x='a b'; echo q > "$x"; cat a\ b
## STDOUT:
q
## END

#### numbers
echo a 1> f; echo b 2> g >&2; cat f g
## STDOUT:
a
b
## END

#### a number is one only when it touches
echo 2 > f; cat f; echo 2> f; cat f; echo a 3 > f; cat f
## STDOUT:
2

a 3
## END

#### order matters
{ echo out; echo err >&2; } > f 2>&1; cat f; { echo out; echo err >&2; } 2>&1 > g; echo --; cat g
## STDOUT:
out
err
err
--
out
## END

#### &> and >&
{ echo out; echo err >&2; } &> f; cat f; { echo o2; echo e2 >&2; } >& g; cat g
## STDOUT:
out
err
o2
e2
## END

#### &>> appends both
echo a &>> f; { echo b >&2; } &>> f; cat f
## STDOUT:
a
b
## END

#### >&- closes
echo a >&-; echo $?; { echo b; } >&-; echo $?
## STDOUT:
1
1
## END
## STDERR:
bash: line 1: echo: write error: Bad file descriptor
bash: line 1: echo: write error: Bad file descriptor
## END

#### <&- closes
read x <&-; echo $?; mapfile <&-; echo $?
## STDOUT:
1
0
## END
## STDERR:
bash: line 1: read: read error: 0: Bad file descriptor
## END

#### a descriptor that is not open
echo a >&9; echo $?; cat <&8; echo $?
## STDOUT:
1
1
## END
## STDERR:
bash: line 1: 9: Bad file descriptor
bash: line 1: 8: Bad file descriptor
## END

#### >| in spite of noclobber
set -C; echo a > f; echo b > f; echo $?; echo c >| f; cat f; echo d >> f; cat f
## STDOUT:
1
c
c
d
## END
## STDERR:
bash: line 1: f: cannot overwrite existing file
## END

#### noclobber lets devices pass
set -C; echo a > /dev/null; echo $?
## STDOUT:
0
## END

#### <> reads and writes
echo abcdef > f; exec 3<>f; read -n 2 x <&3; echo -n XY >&3; exec 3>&-; cat f; echo $x
## STDOUT:
abXYef
ab
## END

#### <> makes the file
cat <> new; [ -e new ]; echo $?
## STDOUT:
0
## END

#### exec keeps a redirection
exec 3> f; echo a >&3; echo b >&3; exec 3>&-; cat f
## STDOUT:
a
b
## END

#### exec redirects the shell's output
exec > f; echo a; exec >&2; cat f
## STDERR:
a
## END

#### exec from a file
printf '1\n2\n' > f; exec < f; read x; read y; echo $y$x
## STDOUT:
21
## END

#### saving and restoring
exec 4>&1; exec > f; echo a; exec >&4 4>&-; echo b; cat f
## STDOUT:
b
a
## END

#### {var}> picks a number
exec {fd}> f; [ $fd -ge 10 ]; echo $?; echo a >&$fd; exec {fd}>&-; cat f; echo b >&$fd; echo $?
## STDOUT:
0
a
1
## END
## STDERR:
bash: line 1: $fd: Bad file descriptor
## END

#### {var}< and its kin
echo hi > f; exec {in}< f; read x <&$in; echo $x; exec {in}<&-; { echo $x; } {o}> g; echo c >&$o; cat g
## STDOUT:
hi
hi
c
## END

#### varredir_close
shopt -s varredir_close; echo a {fd}> f; echo b >&$fd; echo $?
## STDOUT:
a
1
## END
## STDERR:
bash: line 1: $fd: Bad file descriptor
## END

#### {var} with an array element
exec {a[1]}> f; [ ${a[1]} -ge 10 ]; echo $?
## STDOUT:
0
## END

#### {var} that is readonly
readonly r=1; exec {r}> f; echo $?
## STDOUT:
1
## END
## STDERR:
bash: line 1: r: readonly variable
bash: line 1: r: cannot assign fd to variable
## END

#### moving a descriptor
exec 3> f; exec 4>&3-; echo a >&4; echo b >&3; echo $?; cat f
## STDOUT:
1
a
## END
## STDERR:
bash: line 1: 3: Bad file descriptor
## END

#### duplicating input
printf 'a\nb\n' > f; exec 3< f; read x <&3; read y 0<&3; echo $x $y
## STDOUT:
a b
## END

#### a descriptor from a variable
exec 3> f; n=3; echo a >&$n; echo b >& $n; cat f; x=abc; echo c 1>&$x; echo $?; ls
## STDOUT:
a
b
0
abc
f
## END

#### redirections of compound commands are undone
{ echo a; } > f; echo b; if true; then echo c; fi >> f; echo d; cat f
## STDOUT:
b
d
a
c
## END

#### redirections of builtins are undone
echo a > f; echo b; cd / > g 2>&1; echo c
## STDOUT:
b
c
## END

#### redirections of functions
f() { echo out; echo err >&2; }; f > o 2> e; cat o e; f 2>&1 | cat
## STDOUT:
out
err
out
err
## END

#### several of the same
echo a > f > g; cat f; cat g; cat < f < g
## STDOUT:
a
a
## END

#### here-document
cat <<E
a
 b
E
## STDOUT:
a
 b
## END

#### here-document: expansions
x=1; cat <<E
$x ${x}2 $((x+1)) $(echo c) `echo b`
"$x" '$x' \$x \\ \a \
joined
E
## STDOUT:
1 12 2 c b
"1" '1' $x \ \a joined
## END

#### here-document: a quoted delimiter
x=1; cat <<'E'
$x \$x \
E
## STDOUT:
$x \$x \
## END

#### here-document: <<- takes tabs away
cat <<-E
	a
		b
	 c
	E
## STDOUT:
a
b
 c
## END

#### here-document: the delimiter is a whole line
cat <<E
E x
 E
"E"
E
## STDOUT:
E x
 E
"E"
## END

#### here-document: several
cat <<A - /dev/fd/3 3<<B
a
A
b
B
## STDOUT:
a
b
## END

#### here-document: in a pipeline
cat <<E | tr a b
aaa
E
## STDOUT:
bbb
## END

#### here-document: then more commands
cat <<E; echo after
in
E
echo last
## STDOUT:
in
after
last
## END

#### here-document: in a function, loop and substitution
f() { cat <<E
$1
E
}; f x; for i in 1 2; do cat <<E; done
i=$i
E
echo $(cat <<E
s
E
)
## STDOUT:
x
i=1
i=2
s
## END

#### here-document: without its end
cat <<E
a
## STDOUT:
a
## END
## STDERR:
bash: line 2: warning: here-document at line 1 delimited by end-of-file (wanted `E')
## END

#### here-document: an empty one
cat <<E
E
cat <<''
text

echo after
## STDOUT:
text
after
## END

#### here-document: a delimiter with odd characters
cat <<'a b'
x
a b
cat <<!
y
!
cat <<E-F
z
E-F
## STDOUT:
x
y
z
## END

#### here-document: the delimiter is not expanded
x=E; cat <<$x
a
$x
## STDOUT:
a
## END

#### here-document: braces, globs and tildes stay
touch f1; cat <<E
{a,b} f* ~ $(echo 'a  b')
E
## STDOUT:
{a,b} f* ~ a  b
## END

#### here-document: quotes within ${}
cat <<E
${u:-"a b"} ${u:-'c d'} ${u-a"b"c}
E
## STDOUT:
a b 'c d' abc
## END

#### here-document: as another descriptor
cat 3<<E <&3
three
E
## STDOUT:
three
## END

#### here-document: for read
read a b <<E
x y z
E
echo $b $a
## STDOUT:
y z x
## END

#### here-document: a command's status
false <<E
E
echo $?
## STDOUT:
1
## END

#### here-string
cat <<< abc; cat <<< "a  b"; x='c  d'; cat <<< $x; cat <<< "$x"; cat <<< ''
## STDOUT:
abc
a  b
c  d
c  d

## END

#### here-string: expansions but no splitting or globbing
touch f1; cat <<< f*; cat <<< {a,b}; cat <<< ~; cat <<< $(echo a; echo b); cat <<< $((1+1))
## STDOUT:
f*
{a,b}
/home/user
a
b
2
## END

#### here-string: with arrays and $@
a=(1 2); cat <<< ${a[@]}; set -- x y; cat <<< "$@"; cat <<< $*; IFS=,; cat <<< "$*"; cat <<< ${a[*]}
## STDOUT:
1 2
x y
x y
x,y
1,2
## END

#### here-string: for read and a loop
read x y <<< 'a b c'; echo "$y|$x"; while read l; do echo "<$l>"; done <<< $'1\n2'
## STDOUT:
b c|a
<1>
<2>
## END

#### here-string: another descriptor
read -u 3 x 3<<< hi; echo $x
## STDOUT:
hi
## END

#### /dev/null
echo a > /dev/null; cat /dev/null; cat < /dev/null; echo $?
## STDOUT:
0
## END

#### a redirection that fails stops the command
echo a > f < nosuch; echo $?; [ -e f ] && echo made; { echo b; } < nosuch; echo $?; f() { echo c; }; f < nosuch; echo $?
## STDOUT:
1
made
1
1
## END
## STDERR:
bash: line 1: nosuch: No such file or directory
bash: line 1: nosuch: No such file or directory
bash: line 1: nosuch: No such file or directory
## END

#### a redirection that fails for exec
(exec < nosuch; echo no); echo $?; exec 3< nosuch; echo $?
## STDOUT:
no
0
1
## END
## STDERR:
bash: line 1: nosuch: No such file or directory
bash: line 1: nosuch: No such file or directory
## END

#### a redirection that fails in a loop's or group's head
while read x; do echo $x; done < nosuch; echo $?; (echo s) < nosuch; echo $?; if true; then echo; fi > nosuch/f; echo $?
## STDOUT:
1
1
1
## END
## STDERR:
bash: line 1: nosuch: No such file or directory
bash: line 1: nosuch: No such file or directory
bash: line 1: nosuch/f: No such file or directory
## END

#### a redirection that fails in a list
: < nosuch || echo failed; : < nosuch && echo no; ! : < nosuch; echo $?
## STDOUT:
failed
0
## END
## STDERR:
bash: line 1: nosuch: No such file or directory
bash: line 1: nosuch: No such file or directory
bash: line 1: nosuch: No such file or directory
## END

#### a redirection without its target
echo >
## STDERR:
bash: -c: line 1: syntax error near unexpected token `newline'
bash: -c: line 1: `echo >'
## END
## status: 2

#### a redirection before an operator
echo > | cat
## STDERR:
bash: -c: line 1: syntax error near unexpected token `|'
bash: -c: line 1: `echo > | cat'
## END
## status: 2

#### stdin of a background command
cat & wait $!; echo $?; echo a | { cat & wait; }
## STDOUT:
0
a
## END

#### stdin is shared in a loop
printf '1\n2\n3\n' | while read x; do echo "got $x"; read y; echo "also $y"; done
## STDOUT:
got 1
also 2
got 3
also 
## END

#### reading leaves the rest
printf 'a\nb\nc\n' | { read x; cat; }
## STDOUT:
b
c
## END

#### writing through two descriptors
exec 3> f 4>&3; echo a >&3; echo b >&4; echo c >&3; exec 3>&- 4>&-; cat f
## STDOUT:
a
b
c
## END

#### appending through two openings
exec 3>> f 4>> f; echo a >&3; echo b >&4; echo c >&3; cat f
## STDOUT:
a
b
c
## END

#### a subshell has the descriptors
exec 3> f; (echo a >&3); echo b | cat >&3; exec 3>&-; cat f
## STDOUT:
a
b
## END

#### closing in a subshell stays there
exec 3> f; (exec 3>&-); echo a >&3; echo $?; cat f
## STDOUT:
0
a
## END

#### a number too large
echo a 99999> f; echo $?
## STDOUT:
1
## END
## STDERR:
bash: line 1: 99999: Bad file descriptor
## END

#### a word of digits before < is a number
echo a 5<&0; echo $?; cat 0< /dev/null; echo $?
## STDOUT:
a
0
0
## END

#### assignments come before redirections, and stand when those fail
t=BAD; t=Ok >>/cant/be/created; echo $? $t
a=$(echo b) >/does/not/exist; echo $? $a
a=1 b=2 c[3]=4 >/does/not/exist; echo $? $a $b ${c[3]}
v=v; v=`echo First >&2` `` >/cant/be/created; echo "$? [$v]"
a=x >/does/not/exist b=y; echo "$? $a $b"
y4=${y5=3} > ${y4}/does/not/$y5; echo "$? [$y4] [$y5]"
y6=a$(echo one >&2) > $(echo two >&2)/dev/null; echo "$? [$y6]"
a=$(exit 3) > /dev/null; echo $?
a=$(exit 3) > $(echo /dev/null); echo $?
a= > $(echo /dev/null; exit 4); echo $?
readonly r=1; (r=2 >/does/not/exist; echo "$?")
## STDOUT:
1 Ok
1 b
1 1 2 4
1 []
1 x y
1 [3] [3]
0 [a]
3
0
4
## END
## STDERR:
bash: line 1: /cant/be/created: No such file or directory
bash: line 2: /does/not/exist: No such file or directory
bash: line 3: /does/not/exist: No such file or directory
First
bash: line 4: /cant/be/created: No such file or directory
bash: line 5: /does/not/exist: No such file or directory
bash: line 6: 3/does/not/3: No such file or directory
one
two
bash: line 11: r: readonly variable
## END
## status: 1

#### exec of files that cannot be run
cd /tmp
printf '#!/no/such\n' > zz; chmod +x zz; zz=$PWD/zz
$zz; echo $?
(exec $zz); echo $?
(exec ./zz); echo $?
printf '\177ELF\001\000garbage' > bin1; chmod +x bin1
(exec $PWD/bin1); echo $?
(exec $PWD); echo $?
echo x > nx; (exec $PWD/nx); echo $?
## STDOUT:
127
127
127
126
126
126
## END
## STDERR:
bash: line 3: /tmp/zz: cannot execute: required file not found
bash: line 4: /tmp/zz: cannot execute: required file not found
bash: line 5: /tmp/zz: cannot execute: required file not found
bash: line 7: /tmp/bin1: cannot execute binary file: Exec format error
bash: line 7: /tmp/bin1: Success
bash: line 8: /tmp: Is a directory
bash: line 8: exec: /tmp: cannot execute: Is a directory
bash: line 9: /tmp/nx: Permission denied
bash: line 9: exec: /tmp/nx: cannot execute: Permission denied
## END

#### here-documents join $* by blanks, but for arrays
set -- a b
IFS=:
cat <<X
$* "$*" $@ "$@" ${*} "${*}" ${*:1} "${*:1}"
X
y=(c d); cat <<X
${y[*]} "${y[*]}" ${y[@]} ${!y[*]} ${*/a/z} ${y[*]#c} ${*@Q} ${y[*]:0:2} ${z-$*} ${z-"$*"} ${z:-${y[*]}}
X
cat <<< "$*"
cat <<< $*
v="$*"; echo "$v"
IFS=
cat <<X
$* "$*" ${y[*]} ${y[@]} ${z-$*}
X
IFS=" "
unset IFS
cat <<X
$* "$*" ${y[*]}
X
IFS=,:
cat <<X
$* "$*" ${y[*]} $(echo "$*") $(echo $*) ${#*}
X
## STDOUT:
a b "a b" a b "a b" a b "a b" a b "a b"
c:d "c:d" c d 0 1 z b  d 'a' 'b' c d a b a b c:d
a:b
a:b
a:b
a b "a b" cd c d a b
a b "a b" c d
a b "a b" c,d a,b a b 2
## END
