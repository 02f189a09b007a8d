#### echo {a,b,c}{1,2} {1..5} {5..1..2} {a..e} {01..03} x{,y} {a} {a,b
echo {a,b,c}{1,2} {1..5} {5..1..2} {a..e} {01..03} x{,y} {a} {a,b
## STDOUT:
a1 a2 b1 b2 c1 c2 1 2 3 4 5 5 3 1 a b c d e 01 02 03 x xy {a} {a,b
## END

#### echo a{b,c{d,e}}f "{a,b}" \{a,b} {1..3}{x,y}
echo a{b,c{d,e}}f "{a,b}" \{a,b} {1..3}{x,y}
## STDOUT:
abf acdf acef {a,b} {a,b} 1x 1y 2x 2y 3x 3y
## END

#### echo ~ ~/x ~user ~nosuch; x=~/y:~; echo $x; echo a~ "~"
echo ~ ~/x ~user ~nosuch; x=~/y:~; echo $x; echo a~ "~"
## STDOUT:
/home/user /home/user/x /home/user ~nosuch
/home/user/y:/home/user
a~ ~
## END

#### touch a.txt b.txt c.md; echo *.txt *.nope [ab].* ?.md; echo "*.txt"...
touch a.txt b.txt c.md; echo *.txt *.nope [ab].* ?.md; echo "*.txt" \*.txt
## STDOUT:
a.txt b.txt *.nope a.txt b.txt c.md
*.txt *.txt
## END

#### mkdir -p d/e; touch d/1 d/e/2 .hid; echo d/* */*; shopt -s dotglob;...
mkdir -p d/e; touch d/1 d/e/2 .hid; echo d/* */*; shopt -s dotglob; echo *; shopt -s globstar; echo **
## STDOUT:
d/1 d/e d/1 d/e
.hid d
.hid d d/1 d/e d/e/2
## END

#### shopt -s nullglob; echo [*.none]; shopt -s failglob; echo *.none; e...
shopt -s nullglob; echo [*.none]; shopt -s failglob; echo *.none; echo $?
## STDOUT:

## END
## STDERR:
bash: line 1: no match: *.none
## END
## status: 1

#### shopt -s nullglob; set -- *.none; echo $#
shopt -s nullglob; set -- *.none; echo $#
## STDOUT:
0
## END

#### set -f; touch z1; echo z*; set +f; echo z*
set -f; touch z1; echo z*; set +f; echo z*
## STDOUT:
z*
z1
## END

#### x='a b  c'; printf '<%s>' $x; echo; printf '<%s>' "$x"; echo; IFS=:...
x='a b  c'; printf '<%s>' $x; echo; printf '<%s>' "$x"; echo; IFS=:; y=a:b::c:; printf '<%s>' $y; echo
## STDOUT:
<a><b><c>
<a b  c>
<a><b><><c>
## END

#### IFS=' :'; x=' a : b '; printf '<%s>' $x; echo; IFS=; x='a b'; print...
IFS=' :'; x=' a : b '; printf '<%s>' $x; echo; IFS=; x='a b'; printf '<%s>' $x; echo
## STDOUT:
<a><b>
<a b>
## END

#### echo $(echo a; echo b) "$(echo a; echo b)"; echo [$(printf 'x\n\n\n')]
echo $(echo a; echo b) "$(echo a; echo b)"; echo [$(printf 'x\n\n\n')]
## STDOUT:
a b a
b
[x]
## END

#### x=$(false); echo $?; echo $(exit 3)$?; y=$(echo a >&2); echo [$y]
x=$(false); echo $?; echo $(exit 3)$?; y=$(echo a >&2); echo [$y]
## STDOUT:
1
3
[]
## END
## STDERR:
a
## END

#### echo `echo back`; echo "`echo "q q"`"; echo $(echo $(echo nested))
echo `echo back`; echo "`echo "q q"`"; echo $(echo $(echo nested))
## STDOUT:
back
q q
nested
## END

#### echo f > ff; echo $(<ff) "$(< ff)"; x=$(< nosuch); echo $?
echo f > ff; echo $(<ff) "$(< ff)"; x=$(< nosuch); echo $?
## STDOUT:
f f
1
## END
## STDERR:
bash: line 1: nosuch: No such file or directory
## END

#### printf '%s\n' "$(printf 'a\0b')"
printf '%s\n' "$(printf 'a\0b')"
## STDOUT:
ab
## END
## STDERR:
bash: line 1: warning: command substitution: ignored null byte in input
## END

#### x=($(echo 1 2 3)); echo ${#x[@]}; echo "${x[@]/#/n}"
x=($(echo 1 2 3)); echo ${#x[@]}; echo "${x[@]/#/n}"
## STDOUT:
3
n1 n2 n3
## END

#### touch 'sp ace' other; for f in s*; do echo "<$f>"; done; x='s*'; ec...
touch 'sp ace' other; for f in s*; do echo "<$f>"; done; x='s*'; echo $x "$x"
## STDOUT:
<sp ace>
sp ace s*
## END

#### touch 1x Ax b; echo [[:digit:]]* [!0-9]* [A-Z]*
touch 1x Ax b; echo [[:digit:]]* [!0-9]* [A-Z]*
## STDOUT:
1x Ax b Ax
## END

#### touch q.md q.c; GLOBIGNORE='*.md'; echo q.*
touch q.md q.c; GLOBIGNORE='*.md'; echo q.*
## STDOUT:
q.c
## END

#### echo "$(echo "a b" 'c')" $(printf '%s,' 1 "2 3")
echo "$(echo "a b" 'c')" $(printf '%s,' 1 "2 3")
## STDOUT:
a b c 1,2 3,
## END

#### a=1; b=$a$a c=$(echo $a); echo $b $c; a=2 b=$a; echo $b
a=1; b=$a$a c=$(echo $a); echo $b $c; a=2 b=$a; echo $b
## STDOUT:
11 1
2
## END

#### echo $((1)){a,b}$(echo c) ~+ ; cd /; echo ~-
echo $((1)){a,b}$(echo c) ~+ ; cd /; echo ~-
## STDOUT:
1ac 1bc /home/user
/home/user
## END

#### touch x1 x2; a=(x*); echo ${#a[@]} ${a[1]}; b=$(echo x*); echo $b; ...
touch x1 x2; a=(x*); echo ${#a[@]} ${a[1]}; b=$(echo x*); echo $b; c=x*; echo "$c"
## STDOUT:
2 x2
x1 x2
x*
## END

#### a third slash is the pattern's first character
s=/a/b/c
echo ${s////:} ${s///x} ${s////} "${s///}" ${s//\//-}
## STDOUT:
:a:b:c /a/b/c abc abc -a-b-c
## END

#### "${@+word}" without parameters is no field
f() { echo "$# <$1>"; }
f "${@+x}"; f ${@+x y} "${@+x y}"; f "${*+x}"; f "${@:+x}"; f "a${@+x}"; f "${@+x}b"; f "${@-}"
a=(); f "${a[@]+x}"; f "${a[*]+x}"; f "${nosuch[@]+x}"; f "${1+x}"
## STDOUT:
0 <>
0 <>
1 <>
0 <>
1 <a>
1 <b>
1 <>
0 <>
1 <>
0 <>
1 <>
## END

#### what cannot be given a name has no assignment statement
set -- 'a b' c
echo "${1@A}|${@@A}|${2@Q}"
## STDOUT:
|set -- 'a b' 'c'|'c'
## END

#### tildes behind an equals sign in array elements
a=(~ x=~ [3]=~ y=~/z); echo "${a[@]}"; echo x=~
set -o posix
echo x=~ ~
## STDOUT:
/home/user x=~ /home/user y=~/z
x=/home/user
x=~ /home/user
## END

#### an empty key is told of and reads as unset
declare -A p=([a]=1); k=
echo "<${p[$k]}>"; echo "<${p[""]}>" $?; echo ${#p[$k]}
## STDOUT:
<>
<> 0
## END
## STDERR:
bash: line 2: p: bad array subscript
bash: line 2: p: bad array subscript
bash: line 2: $k]: bad array subscript
## END
## status: 1

#### an element named through an unset variable
x='m["k"]'; echo "<${!x}>" "${!x-d}"
## STDOUT:
<> d
## END

#### the length of an element before the first one
r=(1 2); echo ${#r[-2]}
echo ${#r[-3]}
echo after
## STDOUT:
1
after
## END
## STDERR:
bash: line 2: -3]: bad array subscript
## END

#### here-documents keep a backslash before a double quote in backticks
cat <<E
`echo "a\"b"` $(echo "a\"b")
E
echo "`echo "a\"b"`"
## STDOUT:
a"b a"b

## END
## STDERR:
bash: command substitution: line 4: unexpected EOF while looking for matching `"'
## END

#### characters of several bytes in IFS
IFS=é; x=aébéc; set -- $x; printf '<%s>' "$@"; echo "$*"; read a b <<< xéyéz; echo "$a|$b"; read -ra r <<< aéé; declare -p r
IFS='àé '; x='1 à 2é3 éà4'; set -- $x; printf '<%s>' "$@"; echo; x=aêb; set -- $x; echo $#
## STDOUT:
<a><b><c>aébéc
x|yéz
declare -a r=([0]="a" [1]="")
<1><><2><3><><><4>
1
## END

#### PROMPT_DIRTRIM
PROMPT_DIRTRIM=1; cd /usr/share; x='\w'; echo "${x@P}"; PROMPT_DIRTRIM=2; mkdir -p ~/a/b/c; cd ~/a/b/c; echo "${x@P}"; cd ..; echo "${x@P}"
## STDOUT:
.../share
~/a/b/c
~/a/b
## END
