#### builtin times umask
umask; umask -S; umask 077; umask; umask -p; umask -S -p; umask u=rwx,g=rx,o=; umask; umask g+w; umask; umask a-x; umask; umask 9; echo $?; umask 1777; umask; umask 77777; echo $?; umask -Z; echo $?; umask u=z; echo $?; umask x; echo $?; umask =; umask; umask -S u=rw; umask 0; touch f; stat -c %a f; umask 027; mkdir d; stat -c %a d; umask u+q; umask u; umask o=u; umask -S;  umask ,; echo $?; umask 22 33; umask; umask g=u-w; umask; umask -- 022; umask
## STDOUT:
0022
u=rwx,g=rx,o=rx
0077
umask 0077
umask -S u=rwx,g=,o=
0027
0007
0117
1
0777
1
2
1
1
0777
u=rw,g=,o=
666
750
u=rwx,g=rx,o=
1
0022
0022
0022
## END
## stderr-json: "bash: line 1: umask: 9: octal number out of range\nbash: line 1: umask: 77777: octal number out of range\nbash: line 1: umask: -Z: invalid option\numask: usage: umask [-p] [-S] [mode]\nbash: line 1: umask: `z': invalid symbolic mode character\nbash: line 1: umask: `x': invalid symbolic mode operator\nbash: line 1: umask: `q': invalid symbolic mode character\nbash: line 1: umask: `\u0000': invalid symbolic mode operator\nbash: line 1: umask: `u': invalid symbolic mode character\nbash: line 1: umask: `,': invalid symbolic mode operator\nbash: line 1: umask: `u': invalid symbolic mode character\n"

#### umask
for m in = u= +x -x u+x,g-w a=rx ugo=rwx +rw o-rwx 1777 007 g=u a=rwX u=rws t +t u-t,g+s a; do umask 022; umask "$m"; echo "$m $? $(umask)"; done
## STDOUT:
= 0 0777
u= 0 0722
+x 0 0022
-x 2 0022
u+x,g-w 0 0022
a=rx 0 0222
ugo=rwx 0 0000
+rw 0 0000
o-rwx 0 0027
1777 0 0777
007 0 0007
g=u 1 0022
a=rwX 1 0022
u=rws 1 0022
t 1 0022
+t 1 0022
u-t,g+s 1 0022
a 1 0022
## END
## stderr-json: "bash: line 1: umask: -x: invalid option\numask: usage: umask [-p] [-S] [mode]\nbash: line 1: umask: `u': invalid symbolic mode character\nbash: line 1: umask: `X': invalid symbolic mode character\nbash: line 1: umask: `s': invalid symbolic mode character\nbash: line 1: umask: `t': invalid symbolic mode operator\nbash: line 1: umask: `t': invalid symbolic mode character\nbash: line 1: umask: `t': invalid symbolic mode character\nbash: line 1: umask: `\u0000': invalid symbolic mode operator\n"

#### subshell
(x=1; echo $x); echo ${x-u}; (exit 3); echo $?; (cd /; pwd); pwd | grep -c home; (set -e; false; echo no); echo $?; (trap 'echo t' EXIT); ( (echo nested) ); (echo a; echo b) | cat; (echo $BASH_SUBSHELL $$) | grep -c "1 $$"; x=$(y=1; echo $y); echo $x ${y-u}; (f() { echo f; }; f); f 2>/dev/null; echo $?; (exec echo ex); echo after; (return 2>/dev/null; echo r); ( ); 
## STDERR:
bash: -c: line 1: syntax error near unexpected token `)'
bash: -c: line 1: `(x=1; echo $x); echo ${x-u}; (exit 3); echo $?; (cd /; pwd); pwd | grep -c home; (set -e; false; echo no); echo $?; (trap 'echo t' EXIT); ( (echo nested) ); (echo a; echo b) | cat; (echo $BASH_SUBSHELL $$) | grep -c "1 $$"; x=$(y=1; echo $y); echo $x ${y-u}; (f() { echo f; }; f); f 2>/dev/null; echo $?; (exec echo ex); echo after; (return 2>/dev/null; echo r); ( ); '
## END
## status: 2
