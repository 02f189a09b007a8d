# What bash's own tests showed.

#### RETURN traps of files speak of the command that read them
cat > s.sh <<'X'
echo "s $LINENO ${FUNCNAME[*]}"
(exit 4)
return 3
X
trap 'echo "R $LINENO ${FUNCNAME[*]} $?"' RETURN
. ./s.sh
echo $?
f() {
  . ./s.sh
  echo $?
}
f
set -T
f
echo false > last.sh
. ./last.sh
echo $?
## STDOUT:
s 1 
R 7  4
3
s 1 source f
3
s 1 source f
R 10 f 4
3
R 9 f 0
R 17  1
1
## END

#### lists for readonly variables give the line up
( declare -r r=1; readonly -a r=(6); echo $? )
( declare -r r=1; f() { readonly -a r=(6); echo in; }; f; echo $? )
( declare -ra r=(1); f() { export r=(6); echo in; }; f; echo $? )
( declare -ra r=(1); readonly r=(6); echo $? )
( declare -ra r=(1); f() { readonly -a 'r=(6)'; echo in $?; }; f; echo $? )
( declare -r r=1; export r=2; echo $?; f() { readonly r=2; echo $?; }; f )
( declare -Ar r=([a]=1); readonly r=([b]=2); echo $? )
## STDOUT:
in 1
0
1
1
## END
## STDERR:
bash: line 1: r: readonly variable
environment: line 2: r: readonly variable
environment: line 3: r: readonly variable
bash: line 4: r: readonly variable
environment: line 5: readonly: r: readonly variable
bash: line 6: r: readonly variable
environment: line 6: r: readonly variable
bash: line 7: r: readonly variable
## END
## status: 1

#### the order of the shell's own tables
hash -p /usr/sbin/foo foo
hash -p /usr/local/bin/qux qux
hash -p /sbin/blat blat
BASH_CMDS[sh]=/bin/sh
echo "${!BASH_CMDS[@]}" "${BASH_CMDS[@]}"
alias foo=1 blat=2 sh=3 qux=4 a=5 zz=6
echo "${!BASH_ALIASES[@]}"
## STDOUT:
foo sh blat qux /usr/sbin/foo /bin/sh /sbin/blat /usr/local/bin/qux
blat zz foo sh qux a
## END

#### defaults for whole associative arrays
declare -A A=()
echo ${A[@]:=foo}
declare -p A
declare -A B=()
echo ${B[*]:=bar} "${B[@]:=no}"
declare -p B
declare -a I
echo ${I[@]:=x}
## STDOUT:
foo
declare -A A=(["@"]="foo" )
bar bar
declare -A B=(["*"]="bar" )
## END
## STDERR:
bash: line 8: I[@]: bad array subscript
## END
## status: 1

#### words of compgen hold substitutions
compgen -W '$(echo 1 2) ${x:-a b} "c d" $((1 + 1)) e'
compgen -W '$(echo "a )" b)'
## STDOUT:
1
2
a
b
c d
2
e
a
)
b
## END

#### enable -d
enable -d echo
enable -d nosuch
echo $?
## STDOUT:
1
## END
## STDERR:
bash: line 1: enable: echo: not dynamically loaded
bash: line 2: enable: nosuch: not a shell builtin
## END

#### unquoted lists within the word of an expansion are one text
set -- ' abc' 'def ghi' 'jkl '
a=("$@")
for IFS in : ' :' '' $' \t\n'; do
  printf '<%s>' ${v-$@}; echo
  printf '<%s>' x${v-$@}y; echo
  printf '<%s>' ${v-x$@y}; echo
  printf '<%s>' ${v-"$@"}; echo
  printf '<%s>' ${v-$*}; echo
  printf '<%s>' ${a+${a[@]}}; echo
  printf '<%s>' ${v-${a[@]/b/c}}; echo
  printf '<%s>' ${v:-${!a[@]}}; echo
  printf '<%s>' ${1:+${2+$@}}; echo
  printf '<%s>' "${v-$@}"; echo
done
## STDOUT:
< abc def ghi jkl >
<x abc def ghi jkl y>
<x abc def ghi jkl y>
< abc><def ghi><jkl >
< abc><def ghi><jkl >
< abc def ghi jkl >
< acc def ghi jkl >
<0 1 2>
< abc def ghi jkl >
< abc><def ghi><jkl >
<abc><def><ghi><jkl>
<x><abc><def><ghi><jkl><y>
<x><abc><def><ghi><jkl><y>
< abc><def ghi><jkl >
<abc><def><ghi><jkl>
<abc><def><ghi><jkl>
<acc><def><ghi><jkl>
<0><1><2>
<abc><def><ghi><jkl>
< abc><def ghi><jkl >
< abc><def ghi><jkl >
<x abc><def ghi><jkl y>
<x abc><def ghi><jkl y>
< abc><def ghi><jkl >
< abc><def ghi><jkl >
< abc><def ghi><jkl >
< acc><def ghi><jkl >
<0><1><2>
< abc><def ghi><jkl >
< abc><def ghi><jkl >
<abc><def><ghi><jkl>
<x><abc><def><ghi><jkl><y>
<x><abc><def><ghi><jkl><y>
< abc><def ghi><jkl >
<abc><def><ghi><jkl>
<abc><def><ghi><jkl>
<acc><def><ghi><jkl>
<0><1><2>
<abc><def><ghi><jkl>
< abc><def ghi><jkl >
## END

#### leading dots and groups
cat > script <<'X'
mkdir d
cd d
touch .foo bar baz.foo .bar.foo
echo !(bar).foo
echo !(bar)*.foo
echo *(bar).foo
echo !(x)*
echo ?(x).foo
echo !(.foo)
echo !(.x).foo
echo @(|a).foo
echo @(.foo|x)
echo !(.x|y).foo
[[ .foo == !(bar).foo ]]; echo $?
shopt -s dotglob
echo !(bar).foo
X
bash -O extglob script
## STDOUT:
baz.foo
baz.foo
.foo
bar baz.foo
.foo
bar baz.foo
baz.foo
@(|a).foo
.foo
baz.foo
0
.bar.foo .foo baz.foo
## END

#### brackets that stay open within groups
cat > script <<'X'
mkdir d
cd d
touch abcx abcz bbc '[x'
echo !([*)*
echo +(a|b[)*
echo [+(a|x)
case 'a[)' in +(a[)) echo 1;; *) echo 2;; esac
case '+(a[)' in +(a[)) echo 1;; *) echo 2;; esac
case '[aa' in [+(a)) echo 1;; *) echo 2;; esac
X
bash -O extglob script
## STDOUT:
!([*)*
+(a|b[)*
[x
2
1
1
## END

#### the variables of coprocesses
coproc X { cat; }; exec 5<&${X[0]}-; echo ${X[@]}; exec 6>&${X[1]}-; echo ${X[@]}; exec 5<&- 6>&-; wait
coproc Z { cat; }; : 5<&${Z[0]}-; echo ${Z[@]}; eval "exec ${Z[1]}>&-"; wait; echo "${Z[@]-unset}"
declare -n ref=x; coproc ref { :; }; wait; declare -p ref x
declare -r RO_PID; coproc RO { :; }; wait; declare -p RO_PID RO
declare -r ROV=42; coproc ROV { :; }; wait; declare -p ROV
coproc @ { :; }; echo $?
## STDOUT:
-1 60
-1 -1
-1 60
unset
declare -n ref="x"
declare -r ROV="42"
1
## END
## STDERR:
bash: line 3: declare: x: not found
bash: line 4: RO_PID: readonly variable
bash: line 4: declare: RO_PID: not found
bash: line 4: declare: RO: not found
bash: line 5: ROV: readonly variable
bash: line 5: ROV: cannot unset: readonly variable
bash: line 6: `@': not a valid identifier
## END

#### unset -n is about namerefs alone
s=1; unset -n s; echo $? "$s"
f() { :; }; unset -n f; echo $?; declare -F f
a=(1 2); unset -n a; unset -n 'a[0]'; echo $?; declare -p a
declare -n e=x; unset -n 'e[0]'; echo $?; declare -p e; unset -n e; declare -p e
r=""; declare -n r; echo $?; declare -p r
f() { declare -n q; declare -p q; }; q=/ f; q=ok f
## STDOUT:
0 1
0
f
0
declare -a a=([0]="1" [1]="2")
0
declare -n e="x"
1
declare -- r=""
declare -x q="/"
declare -nx q="ok"
## END
## STDERR:
bash: line 4: declare: e: not found
bash: line 5: declare: `': invalid variable name for name reference
environment: line 6: declare: `/': invalid variable name for name reference
## END

#### a refused variable ends a select, not the line
( declare -r r=1; select r in a; do echo in; done <<<1; echo x $? )
( declare -n r; select r in /; do :; done <<< 1; echo x; echo $r )
## STDOUT:
x 1
x

## END
## STDERR:
1) a
#? bash: line 1: r: readonly variable
1) /
#? bash: line 2: `/': not a valid identifier
## END

#### unset through a nameref to an element of what is no array
x=42; declare -n foo='x[2]'; unset foo; echo $? $x; unset 'x[2]'; echo $? $x
declare -n g='x[0]'; unset g; echo $? ${x-gone}
## STDOUT:
0 42
1 42
0 gone
## END
## STDERR:
bash: line 1: unset: x: not an array variable
## END

#### a coprocess whose variables are all readonly
declare -r RO=x RO_PID; coproc RO { :; }; wait; echo "$RO"
## STDOUT:
x
## END
## STDERR:
bash: line 1: RO: readonly variable
bash: line 1: RO: cannot unset: readonly variable
## END

#### quotes in the indexes of indexed arrays
( let 'm["1"]=2' 'm["1"+1]=3'; declare -p m )
( let "m['1']=2"; declare -p m )
( i='m["1"]'; m=(5 6); echo $((i)); [[ 'm["1"]' -eq 6 ]]; echo $?; declare -i n='m["1"]'; echo $n )
( declare -A h=([1]=7 ['"1"']=8); let 'y=h["1"]'; echo $y )
( m["*"]=x )
( a="*"; m[$a]=x )
( a="@"; m["$a"]=x )
( m[*]=x )
( echo ${m["*"]} )
( m["1 + 1"]=x; declare -p m )
## STDOUT:
declare -a m=([1]="2" [2]="3")
6
0
6
7
declare -a m=([2]="x")
## END
## STDERR:
bash: line 2: '1': syntax error: operand expected (error token is "'1'")
bash: line 5: *: syntax error: operand expected (error token is "*")
bash: line 6: *: syntax error: operand expected (error token is "*")
bash: line 7: @: syntax error: operand expected (error token is "@")
bash: line 8: m[*]: bad array subscript
bash: line 9: *: syntax error: operand expected (error token is "*")
## END

#### single quotes within an expansion within double quotes
echo "${b-'$'}" "${r[*]-'$'}{" "${b-'"'hey}" "${b-'"hey'}" "${b-'$HOME'}" "${HOME:+'$'}"
echo "${b-'a b'  "c  d"}" "${b-'`echo x`'}" "${b-$'a'}"
f() { echo "${b-'"'hey}"; }; f
cat <<X
${b-'$'} ${b-'"'}
X
## STDOUT:
'$' '$'{ ''hey 'hey' '/home/user' '$'
'a b'  c  d 'x' a
''hey
'$' ''
## END
