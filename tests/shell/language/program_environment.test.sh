# What a program's own process takes with it, and what command_not_found_handle may do there.

#### more external redirection side effects
f() { i=0; cat <<<$((i++)) >o$((i++)); echo $i; ls o*; }; f
## STDOUT:
0
o1
## END

#### fd copies
i=1; cat 2>&$((i++)) <<<x; echo $i; exec 5>f; cat >&${z:=5} <<<y; echo [$z]; cat f
## STDOUT:
x
1
[]
y
## END

#### killed with redirect child
bash -c 'kill -KILL $$' <<<$((i++)) 2>&1 | sed 's/ *[0-9]* Killed/ PID Killed/'; echo ${PIPESTATUS[0]}
## STDOUT:
137
## END

#### status of child
i=0; sh -c 'exit 7' <<<$((i++)); echo $? $i; i=0; sh -c 'exit 7' <<<$((i++)) || echo or $?; if ! grep -q 5 <<<$((i+=5)); then echo no; else echo found $i; fi
## STDOUT:
7 0
or 7
found 0
## END

#### errexit
bash -ec 'i=0; cat <<<$((i++)); false <<<$((i++)); echo no'; echo $?
bash -ec 'i=0; sh -c "exit 3" <<<$((i++)); echo no'; echo $?
## STDOUT:
0
1
3
## END

#### err trap
trap 'echo ERR $?' ERR; i=0; sh -c 'exit 3' <<<$((i++)); cat <${nope:?x}; echo $i
## STDOUT:
ERR 3
ERR 127
0
## END
## STDERR:
bash: line 1: nope: x
## END

#### exit trap not in child
trap 'echo EXIT $BASHPID' EXIT; i=0; cat <<<$((i++)) >/dev/null; trap - EXIT; echo done
## STDOUT:
done
## END

#### signal traps reset in child
trap 'echo TERM' TERM; i=0; sh -c 'kill -TERM $$' <<<$((i++)); echo $? $i
## STDOUT:
143 0
## END
## STDERR:
Terminated
## END

#### ignored stay ignored
trap '' TERM; i=0; sh -c 'kill -TERM $$; echo alive' <<<$((i++)); echo $?
## STDOUT:
alive
0
## END

#### not found with redirect child
nosuch <<<$((i++)) 2>err; echo $? $i; cat err
./nosuch <<<$((i++)) 2>err; echo $? $i; cat err
## STDOUT:
127
bash: line 1: nosuch: command not found
127
bash: line 2: ./nosuch: No such file or directory
## END

#### handler in pipeline and substitution
command_not_found_handle() { echo "H $*"; (exit 5); }; nosuch a; echo $?; x=$(nosuch b); echo "$x" $?; nosuch c | cat; nosuch d & wait $!; echo $?; nosuch e >f; cat f; nosuch <<<in; A=1 nosuch f; command nosuch g; echo $?; (nosuch h); exec nosuch i; echo no
## STDOUT:
H nosuch a
5
H nosuch b 5
H nosuch c
H nosuch d
5
H nosuch e
H nosuch
H nosuch f
H nosuch g
5
H nosuch h
## END
## STDERR:
bash: line 1: exec: nosuch: not found
## END
## status: 127

#### handler reads its variables
command_not_found_handle() { echo "$v $(type -t f)"; v=changed; cd /; }; v=1; f() { :; }; nosuch; echo $v $PWD
## STDOUT:
1 function
1 /home/user
## END

#### redirect into a variable's file
exec {fd}>log; cat <<<a >&$fd; echo b >&$fd; exec {fd}>&-; cat log; cat {x}<log <&$x; echo "[$x]"
## STDOUT:
a
b
a
b
[]
## END

#### random in redirects
RANDOM=5; a=$RANDOM; RANDOM=5; cat <<<$RANDOM >/dev/null; [ $RANDOM = $a ] && echo same
## STDOUT:
same
## END

#### background with redirects
i=0; cat <<<$((i++)) & wait; cat < <(echo ps) & wait $!; echo $? $i
## STDOUT:
0
ps
0 0
## END

#### time and negation
i=0; ! grep -q x <<<$((i++)); echo $? $i
## STDOUT:
0 0
## END

#### in function with locals
f() { local i=3; cat <<<$((i++)); echo $i; local -n r=i; cat <<<$((r++)); echo $i; }; f
## STDOUT:
3
3
3
3
## END

#### here document with a nested function call
g() { ((n++)); echo "g$n"; }; n=0; cat <<X
$(g) $(g) $((n+=2)) ${n}
X
echo $n
## STDOUT:
g1 g1 2 2
0
## END

#### many
i=0; for k in 1 2 3; do cat <<<$((i+=k)); done; echo $i; while read x; do cat <<<$((x*2)); done < <(seq 3)
## STDOUT:
1
2
3
0
2
4
6
## END
