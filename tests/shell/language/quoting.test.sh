#### printf '<%s>' a\ b 'c d' "e f" $'g\th' "$(echo "i j")"; echo
printf '<%s>' a\ b 'c d' "e f" $'g\th' "$(echo "i j")"; echo
## STDOUT:
<a b><c d><e f><g	h><i j>
## END

#### x='a  b'; echo $x "$x" '$x' \$x
x='a  b'; echo $x "$x" '$x' \$x
## STDOUT:
a b a  b $x $x
## END

#### echo "a\$b\`c\"d\\e\f"
echo "a\$b\`c\"d\\e\f"
## STDOUT:
a$b`c"d\e\f
## END

#### echo $'\x41\101\u00e9\n\'q\''
echo $'\x41\101\u00e9\n\'q\''
## STDOUT:
AAé
'q'
## END

#### printf '%s\n' "" '' a""b ''c
printf '%s\n' "" '' a""b ''c
## STDOUT:


ab
c
## END

#### echo "it's" 'say "hi"'
echo "it's" 'say "hi"'
## STDOUT:
it's say "hi"
## END

#### x=1; echo "${x}y" '${x}y' "a'$x'b"
x=1; echo "${x}y" '${x}y' "a'$x'b"
## STDOUT:
1y ${x}y a'1'b
## END

#### echo "$(echo '")"')" `echo \`echo n\``
echo "$(echo '")"')" `echo \`echo n\``
## STDOUT:
")" n
## END

#### echo $"translated"
echo $"translated"
## STDOUT:
translated
## END

#### set -- "a b" c; printf '[%s]' "$@"; printf '[%s]' "$*"; printf '[%s...
set -- "a b" c; printf '[%s]' "$@"; printf '[%s]' "$*"; printf '[%s]' $@; echo
## STDOUT:
[a b][c][a b c][a][b][c]
## END

#### echo "a!b" 'a!b' a\!b
echo "a!b" 'a!b' a\!b
## STDOUT:
a!b a!b a!b
## END

#### x='"q"'; echo $x; y="'"; echo $y$y
x='"q"'; echo $x; y="'"; echo $y$y
## STDOUT:
"q"
''
## END

#### echo \a\b\\ "\a\b\\" '\a\b\\'
echo \a\b\\ "\a\b\\" '\a\b\\'
## STDOUT:
ab\ \a\b\ \a\b\\
## END

#### aliases in substitutions are those of when they run
shopt -s expand_aliases
alias e='echo hi'
f() { echo $(e in f); }
echo $(e sub) `e back`; cat <(e ps)
echo "$(e two
e lines)"
alias e='echo bye'
f
x=$(e x); echo "$x"
unalias e; echo $(e none)
## STDOUT:
hi sub hi back
hi ps
hi two
hi lines
bye in f
bye x

## END
## STDERR:
bash: line 10: e: command not found
## END
