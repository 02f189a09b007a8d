# The line that tells of a program that a signal has ended: which one it is, and what it names.

#### told of: -c one line
cat > script <<'END'
sh -c 'kill -KILL $$'; echo $?
:
END
bash script 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
bash -c "$(cat script)" 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
## STDOUT:
script: line 1: PID Killed                  sh -c 'kill -KILL $$'
137
bash: line 1: PID Killed                  sh -c 'kill -KILL $$'
137
## END

#### told of: multi-line
cat > script <<'END'
echo a
bash -c 'kill -KILL $$'
echo $?
:
END
bash script 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
bash -c "$(cat script)" 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
## STDOUT:
a
script: line 2: PID Killed                  bash -c 'kill -KILL $$'
137
a
bash: line 2: PID Killed                  bash -c 'kill -KILL $$'
137
## END

#### told of: multi-line compound
cat > script <<'END'
echo a
if true; then
  bash -c 'kill -KILL $$'
  echo $?
fi
echo b
bash -c 'kill -SEGV $$'
:
END
bash script 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
bash -c "$(cat script)" 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
## STDOUT:
a
script: line 5: PID Killed                  bash -c 'kill -KILL $$'
137
b
script: line 7: PID Segmentation fault      bash -c 'kill -SEGV $$'
a
bash: line 5: PID Killed                  bash -c 'kill -KILL $$'
137
b
bash: line 7: PID Segmentation fault      bash -c 'kill -SEGV $$'
## END

#### told of: function
cat > script <<'END'
f() {
  echo in f

  bash -c 'kill -KILL $$'
  echo $?
}
echo x
f
:
END
bash script 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
bash -c "$(cat script)" 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
## STDOUT:
x
in f
script: line 1: PID Killed                  bash -c 'kill -KILL $$'
137
x
in f
environment: line 1: PID Killed                  bash -c 'kill -KILL $$'
137
## END

#### told of: subshell
cat > script <<'END'
(
  kill -KILL $BASHPID
)
echo $?
( echo a; bash -c 'kill -KILL $$'
  echo $? )
echo b
:
END
bash script 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
bash -c "$(cat script)" 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
## STDOUT:
script: line 3: PID Killed                  ( kill -KILL $BASHPID )
137
a
script: line 6: PID Killed                  bash -c 'kill -KILL $$'
137
b
bash: line 3: PID Killed                  ( kill -KILL $BASHPID )
137
a
bash: line 6: PID Killed                  bash -c 'kill -KILL $$'
137
b
## END

#### told of: pipeline
cat > script <<'END'
echo a |
  bash -c 'kill -KILL $$' |
  cat
echo $?
cat </dev/null |
  cat |
  bash -c 'kill -KILL $$'
echo $?
:
END
bash script 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
bash -c "$(cat script)" 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
## STDOUT:
0
script: line 7: PID Done                    cat < /dev/null
PID                       | cat
 PID Killed                  | bash -c 'kill -KILL $$'
137
0
bash: line 7: PID Done                    cat < /dev/null
PID                       | cat
 PID Killed                  | bash -c 'kill -KILL $$'
137
## END

#### told of: source
cat > script <<'END'
printf '%s\n' 'echo one' "bash -c 'kill -KILL \$\$'" 'if true' 'then' "bash -c 'kill -SEGV \$\$'" 'fi' > s
. ./s
echo $?
f() {
  . ./s
}
f
:
END
bash script 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
bash -c "$(cat script)" 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
## STDOUT:
one
./s: line 2: PID Killed                  bash -c 'kill -KILL $$'
./s: line 6: PID Segmentation fault      bash -c 'kill -SEGV $$'
139
one
./s: line 2: PID Killed                  bash -c 'kill -KILL $$'
./s: line 6: PID Segmentation fault      bash -c 'kill -SEGV $$'
one
./s: line 2: PID Killed                  bash -c 'kill -KILL $$'
./s: line 6: PID Segmentation fault      bash -c 'kill -SEGV $$'
139
one
./s: line 2: PID Killed                  bash -c 'kill -KILL $$'
./s: line 6: PID Segmentation fault      bash -c 'kill -SEGV $$'
## END

#### told of: script file
cat > script <<'END'
printf '%s\n' 'echo one' "bash -c 'kill -KILL \$\$'" 'f() {' ':' "bash -c 'kill -SEGV \$\$'" '}' 'f' '' 'f' > s
bash s
echo $?
bash ./s
:
END
bash script 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
bash -c "$(cat script)" 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
## STDOUT:
one
s: line 2: PID Killed                  bash -c 'kill -KILL $$'
s: line 3: PID Segmentation fault      bash -c 'kill -SEGV $$'
s: line 3: PID Segmentation fault      bash -c 'kill -SEGV $$'
139
one
./s: line 2: PID Killed                  bash -c 'kill -KILL $$'
./s: line 3: PID Segmentation fault      bash -c 'kill -SEGV $$'
./s: line 3: PID Segmentation fault      bash -c 'kill -SEGV $$'
one
s: line 2: PID Killed                  bash -c 'kill -KILL $$'
s: line 3: PID Segmentation fault      bash -c 'kill -SEGV $$'
s: line 3: PID Segmentation fault      bash -c 'kill -SEGV $$'
139
one
./s: line 2: PID Killed                  bash -c 'kill -KILL $$'
./s: line 3: PID Segmentation fault      bash -c 'kill -SEGV $$'
./s: line 3: PID Segmentation fault      bash -c 'kill -SEGV $$'
## END

#### told of: eval
cat > script <<'END'
eval 'echo a
bash -c "kill -KILL \$\$"
echo $?'
eval "bash -c 'kill -KILL \$\$'"
echo x; eval "
bash -c 'kill -KILL \$\$'"
:
END
bash script 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
bash -c "$(cat script)" 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
## STDOUT:
a
script: line 4: PID Killed                  bash -c "kill -KILL \$\$"
137
script: line 4: PID Killed                  bash -c 'kill -KILL $$'
x
script: line 7: PID Killed                  bash -c 'kill -KILL $$'
a
bash: line 4: PID Killed                  bash -c "kill -KILL \$\$"
137
bash: line 4: PID Killed                  bash -c 'kill -KILL $$'
x
bash: line 7: PID Killed                  bash -c 'kill -KILL $$'
## END

#### told of: trap
cat > script <<'END'
trap 'bash -c "kill -KILL \$\$"' USR1
kill -USR1 $$
echo b
:
END
bash script 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
bash -c "$(cat script)" 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
## STDOUT:
script: line 1: PID Killed                  kill -USR1 $$
b
bash: line 1: PID Killed                  kill -USR1 $$
b
## END

#### told of: command substitution
cat > script <<'END'
x=$(bash -c 'kill -KILL $$'
echo $?)
echo $x
echo $(
bash -c 'kill -KILL $$'
echo $?)
:
END
bash script 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
bash -c "$(cat script)" 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
## STDOUT:
137
137
137
137
## END

#### told of: while
cat > script <<'END'
for i in 1 2; do
  echo $i
  bash -c 'kill -KILL $$'
done
while bash -c 'kill -KILL $$'
do :
done
:
END
bash script 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
bash -c "$(cat script)" 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
## STDOUT:
1
script: line 1: PID Killed                  bash -c 'kill -KILL $$'
2
script: line 1: PID Killed                  bash -c 'kill -KILL $$'
script: line 7: PID Killed                  bash -c 'kill -KILL $$'
1
bash: line 1: PID Killed                  bash -c 'kill -KILL $$'
2
bash: line 1: PID Killed                  bash -c 'kill -KILL $$'
bash: line 7: PID Killed                  bash -c 'kill -KILL $$'
## END

#### told of: case
cat > script <<'END'
case x in
 x)
  bash -c 'kill -KILL $$' ;;
esac
:
END
bash script 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
bash -c "$(cat script)" 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
## STDOUT:
script: line 1: PID Killed                  bash -c 'kill -KILL $$'
bash: line 1: PID Killed                  bash -c 'kill -KILL $$'
## END

#### told of: and or
cat > script <<'END'
true &&
 bash -c 'kill -KILL $$' ||
 echo or
:
END
bash script 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
bash -c "$(cat script)" 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
## STDOUT:
script: line 3: PID Killed                  bash -c 'kill -KILL $$'
or
bash: line 3: PID Killed                  bash -c 'kill -KILL $$'
or
## END

#### told of: group with redirect
cat > script <<'END'
{
  bash -c 'kill -KILL $$'
} 2>&1
echo $?
:
END
bash script 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
bash -c "$(cat script)" 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
## STDOUT:
script: line 3: PID Killed                  bash -c 'kill -KILL $$'
137
bash: line 3: PID Killed                  bash -c 'kill -KILL $$'
137
## END

#### told of: negated
cat > script <<'END'
! bash -c 'kill -KILL $$'
echo $?
:
END
bash script 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
bash -c "$(cat script)" 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
## STDOUT:
script: line 1: PID Killed                  bash -c 'kill -KILL $$'
0
bash: line 1: PID Killed                  bash -c 'kill -KILL $$'
0
## END

#### told of: command -c inner lines
cat > script <<'END'
bash -c 'echo a
bash -c "kill -KILL \$\$"
echo b'
bash -c 'f() {
bash -c "kill -KILL \$\$"
}
f'
:
END
bash script 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
bash -c "$(cat script)" 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
## STDOUT:
a
bash: line 2: PID Killed                  bash -c "kill -KILL \$\$"
b
environment: line 1: PID Killed                  bash -c "kill -KILL \$\$"
a
bash: line 2: PID Killed                  bash -c "kill -KILL \$\$"
b
environment: line 1: PID Killed                  bash -c "kill -KILL \$\$"
## END

#### told of: redirected stderr
cat > script <<'END'
bash -c 'kill -KILL $$' 2>/dev/null
echo $?
{ bash -c 'kill -KILL $$'; } 2>/dev/null
f() { bash -c 'kill -KILL $$'; }
f 2>/dev/null
:
END
bash script 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
bash -c "$(cat script)" 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
## STDOUT:
script: line 1: PID Killed                  bash -c 'kill -KILL $$' 2> /dev/null
137
bash: line 1: PID Killed                  bash -c 'kill -KILL $$' 2> /dev/null
137
## END

#### told of: function one-liner later
cat > script <<'END'
echo 1
f() { bash -c 'kill -KILL $$'; }
echo 3

f; echo 5
g() {
 f
}
g
:
END
bash script 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
bash -c "$(cat script)" 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
## STDOUT:
1
3
script: line 2: PID Killed                  bash -c 'kill -KILL $$'
5
script: line 2: PID Killed                  bash -c 'kill -KILL $$'
1
3
environment: line 2: PID Killed                  bash -c 'kill -KILL $$'
5
environment: line 2: PID Killed                  bash -c 'kill -KILL $$'
## END

#### told of: comsub in -c nested paren
cat > script <<'END'
x=$( (bash -c 'kill -KILL $$'); echo $?); echo $x; :
:
END
bash script 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
bash -c "$(cat script)" 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
## STDOUT:
137
137
## END

#### told of: comsub in -c braces
cat > script <<'END'
x=$( { bash -c 'kill -KILL $$'; echo $?; } ); echo $x; :
:
END
bash script 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
bash -c "$(cat script)" 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
## STDOUT:
137
137
## END

#### told of: comsub in -c pipeline
cat > script <<'END'
x=$( echo | bash -c 'kill -KILL $$'; echo $?); echo $x; :
:
END
bash script 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
bash -c "$(cat script)" 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
## STDOUT:
137
137
## END

#### told of: comsub in -c subshell kills itself
cat > script <<'END'
x=$( (kill -KILL $BASHPID); echo $?); echo $x; :
:
END
bash script 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
bash -c "$(cat script)" 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
## STDOUT:
137
137
## END

#### told of: comsub function
cat > script <<'END'
f() { bash -c 'kill -KILL $$'; }
x=$(f; echo $?); echo $x; :
:
END
bash script 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
bash -c "$(cat script)" 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
## STDOUT:
137
137
## END

#### told of: procsub
cat > script <<'END'
cat < <(bash -c 'kill -KILL $$'; echo $?); :
:
END
bash script 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
bash -c "$(cat script)" 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
## STDOUT:
137
137
## END

#### told of: for redirect in loop
cat > script <<'END'
for i in 1; do
 echo $i

 { echo x; } <nonexist
 while :; do break; done </none
done
:
END
bash script 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
bash -c "$(cat script)" 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
## STDOUT:
1
script: line 1: nonexist: No such file or directory
script: line 1: /none: No such file or directory
1
bash: line 1: nonexist: No such file or directory
bash: line 1: /none: No such file or directory
## END

#### told of: case in for
cat > script <<'END'
for i in 1; do
 case $i in
  1)
   bash -c 'kill -KILL $$' ;;
 esac
 bash -c 'kill -KILL $$'
done
bash -c 'kill -KILL $$'
:
:
END
bash script 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
bash -c "$(cat script)" 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
## STDOUT:
script: line 2: PID Killed                  bash -c 'kill -KILL $$'
script: line 1: PID Killed                  bash -c 'kill -KILL $$'
script: line 8: PID Killed                  bash -c 'kill -KILL $$'
bash: line 2: PID Killed                  bash -c 'kill -KILL $$'
bash: line 1: PID Killed                  bash -c 'kill -KILL $$'
bash: line 8: PID Killed                  bash -c 'kill -KILL $$'
## END

#### told of: for arith
cat > script <<'END'
for ((i=0;
  i<1;
  i++)); do
 bash -c 'kill -KILL $$'
 ((i<0))
 bash -c 'kill -KILL $$'
done
:
:
END
bash script 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
bash -c "$(cat script)" 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
## STDOUT:
script: line 7: PID Killed                  bash -c 'kill -KILL $$'
script: line 7: PID Killed                  bash -c 'kill -KILL $$'
bash: line 7: PID Killed                  bash -c 'kill -KILL $$'
bash: line 7: PID Killed                  bash -c 'kill -KILL $$'
## END

#### told of: until while if
cat > script <<'END'
until ! true; do
 if :; then
 bash -c 'kill -KILL $$'
 break
 fi
done
:
:
END
bash script 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
bash -c "$(cat script)" 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
## STDOUT:
script: line 6: PID Killed                  bash -c 'kill -KILL $$'
bash: line 6: PID Killed                  bash -c 'kill -KILL $$'
## END

#### told of: function on two lines
cat > script <<'END'
f ()
{
 :
 bash -c 'kill -KILL $$'
}
f
:
:
END
bash script 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
bash -c "$(cat script)" 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
## STDOUT:
script: line 2: PID Killed                  bash -c 'kill -KILL $$'
environment: line 2: PID Killed                  bash -c 'kill -KILL $$'
## END

#### told of: function subshell body
cat > script <<'END'
f() (
 :
 bash -c 'kill -KILL $$'
 :
)
f
:
:
END
bash script 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
bash -c "$(cat script)" 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
## STDOUT:
script: line 5: PID Killed                  bash -c 'kill -KILL $$'
environment: line 5: PID Killed                  bash -c 'kill -KILL $$'
## END

#### told of: function with for body
cat > script <<'END'
f() {
 for i in 1; do
  bash -c 'kill -KILL $$'
 done
 bash -c 'kill -KILL $$'
}
f
:
:
END
bash script 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
bash -c "$(cat script)" 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
## STDOUT:
script: line 2: PID Killed                  bash -c 'kill -KILL $$'
script: line 1: PID Killed                  bash -c 'kill -KILL $$'
environment: line 2: PID Killed                  bash -c 'kill -KILL $$'
environment: line 1: PID Killed                  bash -c 'kill -KILL $$'
## END

#### told of: function if body
cat > script <<'END'
f()
if true; then
 bash -c 'kill -KILL $$'
fi
f
:
:
END
bash script 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
bash -c "$(cat script)" 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
## STDOUT:
script: line 1: PID Killed                  bash -c 'kill -KILL $$'
environment: line 1: PID Killed                  bash -c 'kill -KILL $$'
## END

#### told of: group in function calls function
cat > script <<'END'
g() {
 :
 bash -c 'kill -KILL $$'
}
f() {
 {
  g
  bash -c 'kill -KILL $$'
 }
}
f
:
:
END
bash script 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
bash -c "$(cat script)" 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
## STDOUT:
script: line 1: PID Killed                  bash -c 'kill -KILL $$'
script: line 5: PID Killed                  bash -c 'kill -KILL $$'
environment: line 1: PID Killed                  bash -c 'kill -KILL $$'
environment: line 5: PID Killed                  bash -c 'kill -KILL $$'
## END

#### told of: eval in function
cat > script <<'END'
f() {
 :
 eval 'bash -c "kill -KILL \$\$"
 :'
 bash -c 'kill -KILL $$'
}
f
:
:
END
bash script 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
bash -c "$(cat script)" 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
## STDOUT:
script: line 4: PID Killed                  bash -c "kill -KILL \$\$"
script: line 1: PID Killed                  bash -c 'kill -KILL $$'
environment: line 4: PID Killed                  bash -c "kill -KILL \$\$"
environment: line 1: PID Killed                  bash -c 'kill -KILL $$'
## END

#### told of: source in function
cat > script <<'END'
printf '%s\n' : : 'bash -c "kill -KILL \$\$"' : > s
f() {
 :
 . ./s
 bash -c 'kill -KILL $$'
}
f
:
:
END
bash script 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
bash -c "$(cat script)" 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
## STDOUT:
./s: line 3: PID Killed                  bash -c "kill -KILL \$\$"
script: line 2: PID Killed                  bash -c 'kill -KILL $$'
./s: line 3: PID Killed                  bash -c "kill -KILL \$\$"
environment: line 2: PID Killed                  bash -c 'kill -KILL $$'
## END

#### told of: subshell in for
cat > script <<'END'
for i in 1; do
 (
  :
  bash -c 'kill -KILL $$'
  :
 )
 ( kill -KILL $BASHPID
 )
done
:
:
END
bash script 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
bash -c "$(cat script)" 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
## STDOUT:
script: line 6: PID Killed                  bash -c 'kill -KILL $$'
script: line 1: PID Killed                  ( kill -KILL $BASHPID )
bash: line 6: PID Killed                  bash -c 'kill -KILL $$'
bash: line 1: PID Killed                  ( kill -KILL $BASHPID )
## END

#### told of: arithmetic and cond before
cat > script <<'END'
(( 1 ))
[[ a == a ]] &&
 bash -c 'kill -KILL $$'
:
:
END
bash script 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
bash -c "$(cat script)" 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
## STDOUT:
script: line 3: PID Killed                  bash -c 'kill -KILL $$'
bash: line 3: PID Killed                  bash -c 'kill -KILL $$'
## END

#### told of: debug trap text
cat > script <<'END'
trap 'bash -c "kill -KILL \$\$"; trap - DEBUG' DEBUG
echo a

echo b
:
END
bash script 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
bash -c "$(cat script)" 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
## STDOUT:
script: line 2: PID Killed                  echo a
a
b
bash: line 2: PID Killed                  echo a
a
b
## END

#### told of: err trap
cat > script <<'END'
trap 'bash -c "kill -KILL \$\$"' ERR
:

false
:
END
bash script 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
bash -c "$(cat script)" 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
## STDOUT:
script: line 4: PID Killed                  false
bash: line 4: PID Killed                  false
## END

#### told of: trap in function
cat > script <<'END'
f() {
 kill -USR1 $$
 :
}
trap ':
bash -c "kill -KILL \$\$"' USR1
f
:
:
END
bash script 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
bash -c "$(cat script)" 2>&1 | sed -E 's/ +[0-9]+ (Killed|Segmentation|Aborted|Hangup|User|Done)/ PID \1/; s/^ +[0-9]+ /PID /'
## STDOUT:
script: line 2: PID Killed                  kill -USR1 $$
environment: line 2: PID Killed                  kill -USR1 $$
## END
