#### if true; then echo y; else echo n; fi; if false; then echo y; elif ...
if true; then echo y; else echo n; fi; if false; then echo y; elif true; then echo e; fi
## STDOUT:
y
e
## END

#### if false; then :; fi; echo $?
if false; then :; fi; echo $?
## STDOUT:
0
## END

#### for x in a b c; do echo $x; done; for x in; do echo no; done; echo $?
for x in a b c; do echo $x; done; for x in; do echo no; done; echo $?
## STDOUT:
a
b
c
0
## END

#### set -- p q; for x; do echo $x; done; for x do echo $x; done
set -- p q; for x; do echo $x; done; for x do echo $x; done
## STDOUT:
p
q
p
q
## END

#### i=0; while [ $i -lt 3 ]; do echo $i; i=$((i+1)); done; until [ $i -...
i=0; while [ $i -lt 3 ]; do echo $i; i=$((i+1)); done; until [ $i -eq 0 ]; do ((i--)); done; echo $i
## STDOUT:
0
1
2
0
## END

#### for i in 1 2 3; do [ $i = 2 ] && continue; echo $i; done
for i in 1 2 3; do [ $i = 2 ] && continue; echo $i; done
## STDOUT:
1
3
## END

#### for i in 1 2; do for j in a b; do [ $j = b ] && continue 2; echo $i...
for i in 1 2; do for j in a b; do [ $j = b ] && continue 2; echo $i$j; done; done
## STDOUT:
1a
2a
## END

#### for i in 1 2; do for j in a b; do [ $j = b ] && break 2; echo $i$j;...
for i in 1 2; do for j in a b; do [ $j = b ] && break 2; echo $i$j; done; done
## STDOUT:
1a
## END

#### case abc in a*) echo 1;; *) echo 2;; esac; case x in y|x) echo or;;...
case abc in a*) echo 1;; *) echo 2;; esac; case x in y|x) echo or;; esac; case z in a) ;; esac; echo $?
## STDOUT:
1
or
0
## END

#### case a in a) echo 1;& b) echo 2;; c) echo 3;; esac
case a in a) echo 1;& b) echo 2;; c) echo 3;; esac
## STDOUT:
1
2
## END

#### case a in a) echo 1;;& b) echo 2;; *) echo 3;; esac
case a in a) echo 1;;& b) echo 2;; *) echo 3;; esac
## STDOUT:
1
3
## END

#### case "a*" in "a*") echo lit;; esac; x='a*'; case abc in $x) echo pa...
case "a*" in "a*") echo lit;; esac; x='a*'; case abc in $x) echo pat;; esac; case abc in "$x") echo no;; *) echo quoted;; esac
## STDOUT:
lit
pat
quoted
## END

#### case abc in (abc) echo paren;; esac; case "" in "") echo empty;; esac
case abc in (abc) echo paren;; esac; case "" in "") echo empty;; esac
## STDOUT:
paren
empty
## END

#### while false; do :; done; echo $?; while :; do break; done; echo $?
while false; do :; done; echo $?; while :; do break; done; echo $?
## STDOUT:
0
0
## END

#### { echo a; echo b; }; (x=1; echo $x); echo [$x]
{ echo a; echo b; }; (x=1; echo $x); echo [$x]
## STDOUT:
a
b
1
[]
## END

#### true && echo a || echo b; false && echo a || echo b; false || false...
true && echo a || echo b; false && echo a || echo b; false || false || echo c
## STDOUT:
a
b
c
## END

#### ! true; echo $?; ! false; echo $?
! true; echo $?; ! false; echo $?
## STDOUT:
1
0
## END

#### select x in a b c; do echo "got $x $REPLY"; break; done <<< 2
select x in a b c; do echo "got $x $REPLY"; break; done <<< 2
## STDOUT:
got b 2
## END
## STDERR:
1) a
2) b
3) c
#? 
## END, no newline

#### select x in a b; do echo "[$x]"; done <<< $'1\n9\n'; echo $?
select x in a b; do echo "[$x]"; done <<< $'1\n9\n'; echo $?
## STDOUT:
[a]
[]

1
## END
## STDERR:
1) a
2) b
#? #? #? 1) a
2) b
#? 
## END, no newline

#### while read x; do echo "<$x>"; done <<< $'a\nb'
while read x; do echo "<$x>"; done <<< $'a\nb'
## STDOUT:
<a>
<b>
## END

#### break; echo $?; continue; echo $?
break; echo $?; continue; echo $?
## STDOUT:
0
0
## END
## STDERR:
bash: line 1: break: only meaningful in a `for', `while', or `until' loop
bash: line 1: continue: only meaningful in a `for', `while', or `until' loop
## END

#### f() { while :; do return 4; done; }; f; echo $?
f() { while :; do return 4; done; }; f; echo $?
## STDOUT:
4
## END

#### for i in 1 2 3; do echo $i; done | while read x; do echo "r$x"; done
for i in 1 2 3; do echo $i; done | while read x; do echo "r$x"; done
## STDOUT:
r1
r2
r3
## END

#### if [[ a == b ]]; then echo 1; elif (( 1 )); then echo 2; fi
if [[ a == b ]]; then echo 1; elif (( 1 )); then echo 2; fi
## STDOUT:
2
## END

#### while :; do break 5; done; echo $?; while :; do break 0; done; echo $?
while :; do break 5; done; echo $?; while :; do break 0; done; echo $?
## STDOUT:
0
1
## END
## STDERR:
bash: line 1: break: 0: loop count out of range
## END

#### for i in 1 2 3; do echo $i; break; done; echo $i; for 1x in a; do :...
for i in 1 2 3; do echo $i; break; done; echo $i; for 1x in a; do :; done; echo no
## STDOUT:
1
1
no
## END
## STDERR:
bash: line 1: `1x': not a valid identifier
## END

#### if x=$(false); then echo t; else echo f$?; fi; while x=$(echo a); d...
if x=$(false); then echo t; else echo f$?; fi; while x=$(echo a); do echo $x; break; done
## STDOUT:
f1
a
## END

#### case x in [[:alpha:]]) echo alpha;; esac; case $'\n' in $'\n') echo...
case x in [[:alpha:]]) echo alpha;; esac; case $'\n' in $'\n') echo nl;; esac; shopt -s nocasematch; case ABC in abc) echo same;; esac
## STDOUT:
alpha
nl
same
## END
