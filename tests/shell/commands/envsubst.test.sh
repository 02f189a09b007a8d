#### envsubst
exec 2>&1
e() { envsubst "$@"; echo "= $?"; }
export A=1 B='two words' C= _x=u
echo '$A ${B} [$C] $NO ${NO} $_x $A1 ${A}1 $1 ${1} $ $$ ${ ${A ${A-x} $A$B \$A '"'"'$A'"'"' "$A" a$' | e; echo '$A $B ${C}' | e '$A'; echo '$A $B ${_x}' | e 'x ${B} $_x'; echo '$A' | e ''; printf '$A' | e; printf '${A' | e; printf '$' | e; printf 'é$A\377\n' | e | od -c
e -v '$A ${B} x $C ${D-1} $1 $A'; e --variables '$X$Y'; e -v; e -v ''; e a b; e -q; echo '$PATH $HOME' | e '$HOME'; printf '' | e
## STDOUT:
1 two words []   u  11 $1 ${1} $ $$ ${ ${A ${A-x} 1two words \1 '1' "1" a$
= 0
1 $B ${C}
= 0
$A two words u
= 0
$A
= 0
1= 0
${A= 0
$= 0
0000000 303 251   1 377  \n   =       0  \n
0000011
A
B
C
A
= 0
X
Y
= 0
envsubst: missing arguments
= 1
= 0
envsubst: too many arguments
= 1
envsubst: invalid option -- 'q'
Try 'envsubst --help' for more information.
= 1
$PATH /home/user
= 0
= 0
## END
