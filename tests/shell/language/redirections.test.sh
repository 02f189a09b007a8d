#### write, append, read
echo a > f; echo b >> f; cat < f; cat f f | wc -l
## STDOUT:
a
b
4
## END

#### to and from standard error
echo err >&2; { echo o; echo e >&2; } 2>&1 | sort
## STDOUT:
e
o
## END
## STDERR:
err
## END

#### both streams
{ echo o; echo e >&2; } > f 2>&1; cat f; { echo x; echo y >&2; } &> f; cat f; { echo z; } &>> f; cat f
## STDOUT:
o
e
x
y
x
y
z
## END

#### exec opens and closes
exec 3> f; echo three >&3; exec 3>&-; cat f; echo no >&3; echo $?
## STDOUT:
three
1
## END
## STDERR:
bash: line 1: 3: Bad file descriptor
## END

#### reading through a descriptor
echo a > g; exec 4< g; cat <&4; exec 5<> g; read x <&5; echo $x; exec 5>&-
## STDOUT:
a
a
## END

#### here-document with expansions
cat <<E
x=$((1+1)) $HOME `echo b` \$x
E
## STDOUT:
x=2 /home/user b $x
## END

#### quoted here-document
cat <<'E'
$HOME `x` \n
E
## STDOUT:
$HOME `x` \n
## END

#### here-document without tabs
cat <<-E
	tabs
		gone
	E
## STDOUT:
tabs
gone
## END

#### two here-documents on a line
cat <<A; cat <<B
one
A
two
B
## STDOUT:
one
two
## END

#### here-document in a command substitution and in a loop
echo $(cat <<E
in doc
E
)
for i in 1 2; do cat <<E
turn $i
E
done
## STDOUT:
in doc
turn 1
turn 2
## END

#### here-strings
cat <<< "here $HOME"; cat <<< a' 'b; x='a  b'; cat <<< $x
## STDOUT:
here /home/user
a b
a  b
## END

#### noclobber
set -C; echo 1 > f; echo 2 > f; echo $?; echo 3 >| f; cat f; echo 4 >> f; cat f
## STDOUT:
1
3
3
4
## END
## STDERR:
bash: line 1: f: cannot overwrite existing file
## END

#### files that cannot be opened
cat < nosuch; echo $?; echo x > /nosuch/f; echo $?; echo y > /tmp; echo $?
## STDOUT:
1
1
1
## END
## STDERR:
bash: line 1: nosuch: No such file or directory
bash: line 1: /nosuch/f: No such file or directory
bash: line 1: /tmp: Is a directory
## END

#### a descriptor in a variable
exec {fd}> f; echo hi >&$fd; [ $fd -ge 10 ] && echo big; exec {fd}>&-; cat f
## STDOUT:
big
hi
## END

#### ambiguous
x='a b'; echo 1 > $x; echo $?; echo 2 > $nosuch; echo $?
## STDOUT:
1
1
## END
## STDERR:
bash: line 1: $x: ambiguous redirect
bash: line 1: $nosuch: ambiguous redirect
## END

#### bad descriptors
echo a >&9; echo $?; cat <&9; echo $?
## STDOUT:
1
1
## END
## STDERR:
bash: line 1: 9: Bad file descriptor
bash: line 1: 9: Bad file descriptor
## END

#### several numbers
{ echo 1; echo 2 >&3; } 3>&1 >f; cat f
## STDOUT:
2
1
## END

#### exec moves standard output away and back
exec 6>&1; exec > f; echo hidden; exec 1>&6 6>&-; echo shown; cat f
## STDOUT:
shown
hidden
## END

#### order matters
f() { echo out; echo err >&2; }; f 2>/dev/null; f >/dev/null 2>&1; f 2>&1 >/dev/null
## STDOUT:
out
err
## END

#### on compound commands
for i in 1 2; do echo $i; done > f; cat f; while read l; do echo "<$l>"; done < f
if true; then echo yes; fi > f; cat f; (echo sub) > f; cat f; [[ -f f ]] > /dev/null && echo is
## STDOUT:
1
2
<1>
<2>
yes
sub
is
## END

#### without a command
> empty; wc -c < empty; < nosuch; echo $?
## STDOUT:
0
1
## END
## STDERR:
bash: line 1: nosuch: No such file or directory
## END

#### devices
cat /dev/null; echo x > /dev/null; cat /dev/fd/0 <<< dev; echo gone > /dev/null
## STDOUT:
dev
## END

#### exec with a here-string
exec 7<<< data; cat <&7; exec 7<&-; echo a | cat - <(echo b)
## STDOUT:
data
a
b
## END

#### process substitution
cat <(echo 1) <(echo 2); while read x; do echo "[$x]"; done < <(printf 'a\nb\n'); echo to > >(cat); wait $!
## STDOUT:
1
2
[a]
[b]
to
## END

#### moving a descriptor
exec 3>f; exec 4>&3-; echo four >&4; echo three >&3; echo $?; cat f
## STDOUT:
1
four
## END
## STDERR:
bash: line 1: 3: Bad file descriptor
## END

#### closing input
read x <&-; echo $?
## STDOUT:
1
## END
## STDERR:
bash: line 1: read: read error: 0: Bad file descriptor
## END

#### redirection of a failing function keeps the status
f() { return 5; }; f > /dev/null; echo $?; f < nosuch; echo $?
## STDOUT:
5
1
## END
## STDERR:
bash: line 1: nosuch: No such file or directory
## END

#### expansion in targets
n=1; echo a > f$n; echo b > "f $n"; cat f1 'f 1'; echo c > $(echo g); cat g
## STDOUT:
a
b
c
## END

#### command not found goes where stderr goes
nosuch 2> f; echo $?; cat f
## STDOUT:
127
bash: line 1: nosuch: command not found
## END

#### multi-line strings, comments, continuations
echo "a
b" # comment
echo one \
 two
x=$(
  echo c   # comment
  echo d
); echo "$x"
## STDOUT:
a
b
one two
c
d
## END

#### redirections do not see the assignments in front of their command
x=0; x=1 cat <<< $x; x=1 cat <<< "$x $(echo $x)"; f() { cat; echo $x; }; x=1 f <<< $x; x=1 eval 'cat; echo $x' <<< $x
x=1 cat <<E
$x `echo $x`
E
x=2 : > $x; ls 0; z=a:b; IFS=: read p q <<< $z; echo $p $q; x=5 cat < <(echo $x); echo $x
## STDOUT:
0
0 0
0
1
0
1
0 0
0
a b
0
0
## END

#### {name}> without a command
{fd}> f; echo "<$fd>"; exec {fd}> f; echo $((fd >= 10)); exec {q}<&9; echo $?
## STDOUT:
<>
1
1
## END
## STDERR:
bash: redirection error: cannot duplicate fd: Bad file descriptor
bash: line 1: 9: Bad file descriptor
## END

#### noclobber and a link without a target
set -C; ln -s nosuch l; echo z > l; echo $?; ls; echo >&99999999999; echo $?
## STDOUT:
1
l
1
## END
## STDERR:
bash: line 1: l: cannot overwrite existing file
bash: line 1: 99999999999: Bad file descriptor
## END

#### a subshell closes what its redirection opened
exec 8>lock; (flock -n 9; (exec 9>&-; sleep 0.2) & exec 9>&-; wait) 9>lock; echo $?
(echo a; exec 9>&-; echo b >&9) 9>f; echo $?
(echo c) > /nosuch/x; echo $?
## STDOUT:
0
a
1
1
## END
## STDERR:
bash: line 2: 9: Bad file descriptor
bash: line 3: /nosuch/x: No such file or directory
## END
