#### bash -i eof
PS1='P ' bash --norc -i <<<'echo hi'
## STDOUT:
hi
## END
## STDERR:
bash: cannot set terminal process group (-1): Inappropriate ioctl for device
bash: no job control in this shell
P echo hi
P exit
## END

#### bash -i -c
bash --norc -i -c 'echo hi $-; echo $PS1; shopt -p expand_aliases'
## STDOUT:
hi hiBHc
\s-\v\$
shopt -s expand_aliases
## END
## STDERR:
bash: cannot set terminal process group (-1): Inappropriate ioctl for device
bash: no job control in this shell
## END

#### bash -i multiline
printf 'if true\nthen echo hi\nfi\necho "a\nb"\n( )\nfalse\necho $?\n' | PS1='P ' bash --norc -i
## STDOUT:
hi
a
b
1
## END
## STDERR:
bash: cannot set terminal process group (-1): Inappropriate ioctl for device
bash: no job control in this shell
P if true
> then echo hi
> fi
P echo "a
> b"
P ( )
bash: syntax error near unexpected token `)'
P false
P echo $?
P exit
## END

#### interactive errors
cat > s <<'X'
echo ${x?msg}
echo $?
set -u
echo $nope
echo after
readonly r=1
r=2
echo next
if
echo x
fi
echo $((1/0))
nosuch
echo $?
set -e
false
echo notreached
X
PS1='$ ' bash --norc -i < s 2>&1; echo "st $?"
## STDOUT:
bash: cannot set terminal process group (-1): Inappropriate ioctl for device
bash: no job control in this shell
$ echo ${x?msg}
bash: x: msg
$ echo $?
1
$ set -u
$ echo $nope
bash: nope: unbound variable
$ echo after
after
$ readonly r=1
$ r=2
bash: r: readonly variable
$ echo next
next
$ if
> echo x
> fi
bash: syntax error near unexpected token `fi'
$ echo $((1/0))
bash: 1/0: division by 0 (error token is "0")
$ nosuch
bash: nosuch: command not found
$ echo $?
127
$ set -e
$ false
st 1
## END
