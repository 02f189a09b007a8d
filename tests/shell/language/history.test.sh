#### hist basic -c
set -o history
echo a
echo b
history
fc -l
## STDOUT:
a
b
    1  echo a
    2  echo b
    3  history
1	 echo a
2	 echo b
3	 history
## END

#### hist basic stdin
cat > s.sh <<'X'
set -o history
echo one
echo two
history
fc -ln
echo $HISTCMD
history -d 1
history
history -s added by me
history
history -p '!!' 
!echo
set -H
echo three
!!
!echo
echo "!e"
history 3
fc -l -2
fc -l 1 2
fc -s two=TWO echo
history -c
history
X
bash s.sh; echo st=$?; bash < s.sh; echo st=$?
## STDOUT:
one
two
    1  echo one
    2  echo two
    3  history
	 echo one
	 echo two
	 history
5
    1  echo two
    2  history
    3  fc -ln
    4  echo $HISTCMD
    5  history -d 1
    6  history
    1  echo two
    2  history
    3  fc -ln
    4  echo $HISTCMD
    5  history -d 1
    6  history
    7  added by me
    8  history
history
three
three
three
echo three
   13  echo three
   14  echo "echo three"
   15  history 3
14	 echo "echo three"
15	 history 3
1	 echo two
2	 history
echo three
    1  history
st=0
one
two
    1  echo one
    2  echo two
    3  history
	 echo one
	 echo two
	 history
5
    1  echo two
    2  history
    3  fc -ln
    4  echo $HISTCMD
    5  history -d 1
    6  history
    1  echo two
    2  history
    3  fc -ln
    4  echo $HISTCMD
    5  history -d 1
    6  history
    7  added by me
    8  history
history
three
three
three
echo three
   13  echo three
   14  echo "echo three"
   15  history 3
14	 echo "echo three"
15	 history 3
1	 echo two
2	 history
echo three
    1  history
st=0
## END
## STDERR:
s.sh: line 12: !echo: command not found
echo three
echo three
echo "echo three"
echo "echo three"
bash: line 12: !echo: command not found
echo three
echo three
echo "echo three"
echo "echo three"
## END

#### hist -i
cat > s.sh <<'X'
echo one
echo two
!!
history
fc -l
exit 3
X
HISTFILE=/tmp/hf PS1='$ ' bash --norc -i < s.sh; echo $?; cat /tmp/hf
## STDOUT:
one
two
two
    1  echo one
    2  echo two
    3  echo two
    4  history
1	 echo one
2	 echo two
3	 echo two
4	 history
3
echo one
echo two
echo two
history
fc -l
exit 3
## END
## STDERR:
bash: cannot set terminal process group (-1): Inappropriate ioctl for device
bash: no job control in this shell
$ echo one
$ echo two
$ !!
echo two
$ history
$ fc -l
$ exit 3
exit
## END

#### fc errors
fc -l; fc; echo $?; fc -e - ; echo $?; fc -s; echo $?; fc -Z; echo $?; set -o history; fc -l 100; echo $?; fc -s nosuch; echo $?; FCEDIT=cat; echo hello; fc -1; echo $?; fc -l -r; fc -e 'sed -i s/hello/bye/' 7; fc -n -l 1 3; fc -l e; fc -l zzz
## STDOUT:
0
1
1
2
0
1
hello
0
## END
## STDERR:
bash: line 1: fc: no command found
bash: line 1: fc: no command found
bash: line 1: fc: -Z: invalid option
fc: usage: fc [-e ename] [-lnr] [first] [last] or fc -s [pat=rep] [command]
bash: line 1: fc: no command found
## END

#### history errors
history -Z; echo $?; history x; echo $?; history -d; echo $?; history -d 0; echo $?; history -d 99; echo $?; history -d x; echo $?; history 1 2; echo $?; history -r /nosuch; echo $?; history -anr; echo $?; history -s; echo $?; history -p; echo $?; history -w /nosuch/x; echo $?; history; history -d 1-2; history -d -1; history -c -d 1
## STDOUT:
2
1
2
1
1
1
## END
## STDERR:
bash: line 1: history: -Z: invalid option
history: usage: history [-c] [-d offset] [n] or history -anrw [filename] or history -ps arg [arg...]
bash: line 1: history: x: numeric argument required
bash: line 1: history: -d: option requires an argument
history: usage: history [-c] [-d offset] [n] or history -anrw [filename] or history -ps arg [arg...]
bash: line 1: history: 0: history position out of range
bash: line 1: history: 99: history position out of range
bash: line 1: history: x: history position out of range
bash: line 1: history: too many arguments
## END
## status: 1

#### histexpand
set -o history -o histexpand
echo a b c d
echo !!:1 !!:$ !:2-3
echo !!:s/c/X/ 
^X^Y^
echo !echo:0 !?b?:1 !-2
echo "!$" '!!' \!x a! !
echo one/two.c
echo !$:h !$:t !$:r !$:e
echo !1 !#
!nosuch
echo $?
echo !!:p
echo !99
echo !!:9
echo ${x:-!a} $!
echo !!:gs/o/0/ !!:q !!:x
[[ ! a ]] 
echo "a" != b
history
## STDOUT:
a b c d
a d b c
eXho a d b c
eYho a d b c
echo eYho echo eXho a d b c
c !! !x a! !
one/two.c
one two.c one/two .c
echo a b c d echo echo a b c d
0
ech0 ech0 0 echo echo $? echo echo $?
a != b
    1  echo a b c d
    2  echo a d b c
    3  echo eXho a d b c 
    4  echo eYho a d b c 
    5  echo echo eYho echo eXho a d b c 
    6  echo "c" '!!' \!x a! !
    7  echo one/two.c
    8  echo one two.c one/two .c
    9  echo echo a b c d echo echo a b c d 
   10  echo $?
   11  echo echo $?
   12  echo ech0 ech0 $? 'echo echo $?' 'echo' 'echo' '$?'
   13  [[ ! a ]] 
   14  echo "a" != b
   15  history
## END
## STDERR:
echo a d b c
echo eXho a d b c 
echo eYho a d b c 
echo echo eYho echo eXho a d b c 
echo "c" '!!' \!x a! !
echo one two.c one/two .c
echo echo a b c d echo echo a b c d 
bash: line 11: !nosuch: event not found
echo echo $?
bash: line 12: !99: event not found
bash: line 12: :9: bad word specifier
bash: line 12: !a}: event not found
echo ech0 ech0 $? 'echo echo $?' 'echo' 'echo' '$?'
## END

#### times hist
set -o history
for i in 1 2
do
  echo $i
done
cat <<E
x
E
f() {
 :
}
echo 'a
b'
# comment
echo \
cont
history
shopt -s lithist
for i in 1 2
do
  echo $i
done
history 2
shopt -u cmdhist
if true
then :
fi
history 5
## STDOUT:
1
2
x
a
b
cont
    1  for i in 1 2; do   echo $i; done
    2  cat <<E
x
E

    3  f() {  :; }
    4  echo 'a
b'
    5  # comment
    6  echo cont
    7  history
1
2
    9  for i in 1 2
do
  echo $i
done
   10  history 2
   11  shopt -u cmdhist
   12  if true
   13  then :
   14  fi
   15  history 5
## END
