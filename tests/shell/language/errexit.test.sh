#### set -e; echo a; false; echo no
set -e; echo a; false; echo no
## STDOUT:
a
## END
## status: 1

#### set -e; false || echo ok; if false; then :; fi; ! true; while false...
set -e; false || echo ok; if false; then :; fi; ! true; while false; do :; done; echo end
## STDOUT:
ok
end
## END

#### set -e; f() { false; echo in; }; f || echo handled; f; echo no
set -e; f() { false; echo in; }; f || echo handled; f; echo no
## STDOUT:
in
## END
## status: 1

#### set -e; (false; echo no); echo no2
set -e; (false; echo no); echo no2
## STDOUT:
## END
## status: 1

#### set -e; x=$(false); echo no
set -e; x=$(false); echo no
## STDOUT:
## END
## status: 1

#### set -e; echo $(false) ok; f() { local x=$(false); echo survived; }; f
set -e; echo $(false) ok; f() { local x=$(false); echo survived; }; f
## STDOUT:
ok
survived
## END

#### set -e; true | false; echo no
set -e; true | false; echo no
## STDOUT:
## END
## status: 1

#### set -e; false | true; echo yes; set -o pipefail; false | true; echo no
set -e; false | true; echo yes; set -o pipefail; false | true; echo no
## STDOUT:
yes
## END
## status: 1

#### set -e; { false && true; }; echo lives; false && true; echo too
set -e; { false && true; }; echo lives; false && true; echo too
## STDOUT:
lives
too
## END

#### set -e; trap 'echo exit $?' EXIT; false
set -e; trap 'echo exit $?' EXIT; false
## STDOUT:
exit 1
## END
## status: 1

#### set -e; trap 'echo err $?' ERR; false; echo no
set -e; trap 'echo err $?' ERR; false; echo no
## STDOUT:
err 1
## END
## status: 1

#### set -e; (( 0 )); echo no
set -e; (( 0 )); echo no
## STDOUT:
## END
## status: 1

#### set -e; [[ a = b ]]; echo no
set -e; [[ a = b ]]; echo no
## STDOUT:
## END
## status: 1

#### set -e; eval false; echo no
set -e; eval false; echo no
## STDOUT:
## END
## status: 1

#### set -e; eval 'false || true'; . /dev/stdin <<< 'false; echo no'; ec...
set -e; eval 'false || true'; . /dev/stdin <<< 'false; echo no'; echo no
## STDOUT:
## END
## status: 1

#### set -e; case x in x) false;; esac; echo no
set -e; case x in x) false;; esac; echo no
## STDOUT:
## END
## status: 1

#### set -e; for i in 1 2; do echo $i; false; done
set -e; for i in 1 2; do echo $i; false; done
## STDOUT:
1
## END
## status: 1

#### set -e; cat nosuch; echo no
set -e; cat nosuch; echo no
## STDERR:
cat: nosuch: No such file or directory
## END
## status: 1

#### set -e; nosuch_command; echo no
set -e; nosuch_command; echo no
## STDERR:
bash: line 1: nosuch_command: command not found
## END
## status: 127

#### set -e; until true; do :; done; echo $?; ! { false; echo in; }; ech...
set -e; until true; do :; done; echo $?; ! { false; echo in; }; echo out
## STDOUT:
0
in
out
## END

#### trap 'echo ERR $LINENO' ERR; false; echo a; (false); f() { false; }...
trap 'echo ERR $LINENO' ERR; false; echo a; (false); f() { false; }; f; true | false
## STDOUT:
ERR 1
a
ERR 1
ERR 1
ERR 1
## END
## status: 1

#### set -E; trap 'echo E' ERR; f() { false; :; }; f; (false; :)
set -E; trap 'echo E' ERR; f() { false; :; }; f; (false; :)
## STDOUT:
E
E
## END

#### set -o pipefail; false | true; echo $?; (exit 3) | (exit 4) | true;...
set -o pipefail; false | true; echo $?; (exit 3) | (exit 4) | true; echo $? ${PIPESTATUS[@]}
## STDOUT:
1
4 3 4 0
## END

#### set -u; f() { echo ${1-none}; echo $1; }; f; echo no
set -u; f() { echo ${1-none}; echo $1; }; f; echo no
## STDOUT:
none
## END
## STDERR:
environment: line 1: $1: unbound variable
## END
## status: 127

#### set -eu; a=(); echo "${a[@]}" fine; echo $nope
set -eu; a=(); echo "${a[@]}" fine; echo $nope
## STDOUT:
fine
## END
## STDERR:
bash: line 1: nope: unbound variable
## END
## status: 1

#### set -e; { echo hi; } < nosuch; echo no
set -e; { echo hi; } < nosuch; echo no
## STDERR:
bash: line 1: nosuch: No such file or directory
## END
## status: 1

#### set -e; f() { return 2; }; if f; then :; else echo $?; fi; f && :; ...
set -e; f() { return 2; }; if f; then :; else echo $?; fi; f && :; echo on; f
## STDOUT:
2
on
## END
## status: 2

#### set -e; x=1; ((x--)); echo no
set -e; x=1; ((x--)); echo no
## STDOUT:
no
## END

#### set -e; bash -c 'exit 3'; echo no
set -e; bash -c 'exit 3'; echo no
## STDOUT:
## END
## status: 3

#### set -e within the substitutions of a condition
echo $(set -e; false; echo cs) || :
x=$(set -e; false; echo cs2) || :; echo "$x"
if echo $(set -e; false; echo cs3); then :; fi
echo $(set -e; false; echo not reached)
shopt -s inherit_errexit; set -e
y=$(false; echo inherited) || :; echo "$y"
## STDOUT:
cs
cs2
cs3

inherited
## END
