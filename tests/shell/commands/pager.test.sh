#### less, where there is no terminal
exec 2>&1
printf 'a\nb\n' > l1; printf 'c\n\n\n\nd' > l2
less l1 l2
less -N -S -R -F l1
less +G -p b l1
less nope l1; echo $?
less .; echo $?
less < l2
cat l1 | less
cat l1 | less -
less -s l2
less -W l1 2>&1 | head -n 1
less < /dev/null
seq 100000 | less | md5sum
## STDOUT:
a
b
c



da
b
a
b
nope: No such file or directory
a
b
0
. is a directory
0
c



da
b
a
b
c



da
dea9193b768319cbb4ff1a137ac03113  -
## END

#### more, where there is no terminal
exec 2>&1
printf 'a\nb\n' > l1; printf 'c\n\n\n\nd\n' > l2
more l1 l2
more l1
more nope l1; echo $?
more .; echo $?
cat l1 | more
more -s l2
more -n 5 l1
more -z l1; echo $?
more < /dev/null
seq 100000 | more | md5sum
## STDOUT:
::::::::::::::
l1
::::::::::::::
a
b
::::::::::::::
l2
::::::::::::::
c



d
::::::::::::::
l1
::::::::::::::
a
b
more: cannot open nope: No such file or directory
::::::::::::::
l1
::::::::::::::
a
b
0

*** .: directory ***

0
a
b
::::::::::::::
l2
::::::::::::::
c



d
::::::::::::::
l1
::::::::::::::
a
b
more: invalid option -- 'z'
Try 'more --help' for more information.
1
dea9193b768319cbb4ff1a137ac03113  -
## END
