# What namerefs may refer to, and what assignments and declarations through them do.

#### what a nameref may be pointed at
( typeset -n x[3]=x )
( ((r=0)); declare -n r; echo $?; declare -p r )
( r=7; declare -n r; echo $?; declare -p r )
( set -- one two three; y=2; typeset -n x=y; echo ${x}; unset -n x; typeset -n y; echo $?; echo $y; declare -p y )
( typeset -n y; y=2; echo $?; echo ${y}; declare -p y )
( declare -n array[128]; echo $?; declare -p array )
( declare -a array=(zero); declare -n array='(one two three)'; echo $?; declare -n array=three; echo $?; declare -p array )
( declare -n array=(one two three); echo $?; declare -p array )
( declare -a array; declare -n array=one; echo $?; declare -p array )
( array=(1 2); declare -n array; echo $?; declare -p array )
( declare -n a[1]; declare -n b[1]=x; echo $?; declare -an c; echo $?; declare -p c; declare -An d=x; echo $? )
( declare -A h=([a]=1); declare -n h; echo $?; declare -n h=x; echo $? )
( f() { local a=(1 2); local -n a; echo $?; local -n a=b; echo $?; declare -p a; }; f )
( declare -n ref=(a b); echo $?; declare -p ref; declare -n q=(); echo $?; declare -p q )
( f() { local -n ref=(a b); echo $?; declare -p ref; }; f )
( declare -n ref=1; echo $?; declare -n ref=; echo $?; declare -n ref='x y'; echo $? )
( declare -n ref+=foo; declare -p ref; declare -n ref+=bar; declare -p ref )
( declare -n ref; echo "[$ref]" ${ref-unset}; [[ -v ref ]]; echo $?; [[ -R ref ]]; echo $?; ref=foo; [[ -v ref ]]; echo $?; [[ -R ref ]]; echo $?; foo=; [[ -v ref ]]; echo $? )
## STDOUT:
1
declare -- r="0"
1
declare -- r="7"
2
1
2
declare -- y="2"
1
1
1
declare -a array=([0]="zero")
1
declare -a array=([0]="one" [1]="two" [2]="three")
1
declare -a array
1
declare -a array=([0]="1" [1]="2")
1
0
declare -a c
0
1
1
1
1
declare -a a=([0]="1" [1]="2")
1
declare -a ref=([0]="a" [1]="b")
1
declare -a q=()
1
declare -a ref=([0]="a" [1]="b")
1
1
1
declare -n ref="foo"
declare -n ref="foobar"
[] unset
1
1
1
0
0
## END
## STDERR:
bash: line 1: typeset: x[3]: reference variable cannot be an array
bash: line 2: declare: `0': invalid variable name for name reference
bash: line 3: declare: `7': invalid variable name for name reference
bash: line 4: typeset: `2': invalid variable name for name reference
bash: line 5: `2': not a valid identifier
bash: line 6: declare: array[128]: reference variable cannot be an array
bash: line 6: declare: array: not found
bash: line 7: declare: `(one two three)': invalid variable name for name reference
bash: line 7: declare: array: reference variable cannot be an array
bash: line 8: declare: array: reference variable cannot be an array
bash: line 9: declare: array: reference variable cannot be an array
bash: line 10: declare: array: reference variable cannot be an array
bash: line 11: declare: a[1]: reference variable cannot be an array
bash: line 11: declare: b[1]: reference variable cannot be an array
bash: line 12: declare: h: reference variable cannot be an array
bash: line 12: declare: h: reference variable cannot be an array
environment: line 13: local: a: reference variable cannot be an array
environment: line 13: local: a: reference variable cannot be an array
bash: line 14: declare: ref: reference variable cannot be an array
bash: line 14: declare: q: reference variable cannot be an array
environment: line 15: local: ref: reference variable cannot be an array
bash: line 16: declare: `1': invalid variable name for name reference
bash: line 16: declare: `': not a valid identifier
bash: line 16: declare: `x y': invalid variable name for name reference
## END

#### a nameref that names itself
(
f() { local -n a=$1; a=X; }
a=(0); f 'a[0]'; declare -p a
)
(
f() { local -n a=$1; a=X; }
f 'a[0]'; declare -p a
)
(
f() { local -n a=$1; a=X; }
a=(0); f 'a'; declare -p a
)
(
f() { local -n a=$1; a=X; }
f 'a'; declare -p a
)
(
typeset -n ref=re ref+=f; typeset -p ref
ref=4; typeset -p ref re
)
(
f() { local -n a=$1; echo "<$a>"; }
a=(5 6); f 'a[0]'; f a
)
( declare -n a=b; declare -n b=a; echo $a; a=1; echo $? )
( typeset -n a=b b; b=a[1]; typeset -p a b; a=foo; echo $?; typeset -p a b )
( typeset -n a=b; typeset -n b; b=a[1]; echo $?; declare a=foo; echo $?; typeset -p a b )
## STDOUT:
declare -a a=([0]="X")
declare -- a="X"
declare -n ref="re"
declare -n ref="re"
declare -- re="4"
<>
<5>

declare -n a="b"
declare -n b="a[1]"
0
declare -a a=([1]="foo")
declare -n b="a[1]"
0
0
declare -a a=([1]="foo")
declare -n b="a[1]"
## END
## STDERR:
environment: line 2: local: warning: a: circular name reference
environment: line 2: warning: a: circular name reference
environment: line 2: `a[0]': not a valid identifier
environment: line 6: local: warning: a: circular name reference
environment: line 6: warning: a: circular name reference
environment: line 6: `a[0]': not a valid identifier
environment: line 10: local: warning: a: circular name reference
environment: line 10: warning: a: circular name reference
environment: line 10: warning: a: circular name reference
environment: line 14: local: warning: a: circular name reference
environment: line 14: warning: a: circular name reference
environment: line 14: warning: a: circular name reference
bash: line 18: ref: nameref variable self references not allowed
environment: line 22: local: warning: a: circular name reference
environment: line 22: warning: a: circular name reference
environment: line 22: local: warning: a: circular name reference
environment: line 22: warning: a: circular name reference
environment: line 22: warning: a: circular name reference
bash: line 25: warning: a: circular name reference
bash: line 25: warning: a: circular name reference
bash: line 26: warning: a: removing nameref attribute
bash: line 27: warning: a: removing nameref attribute
## END

#### attributes of namerefs and of what they name
( bar=one; declare -rn foo0=bar; declare +r foo0; echo $?; declare -p foo0; declare +r -n foo0; echo $?; declare +n foo0; echo $? )
(
typeset -n foo1; typeset -r foo1; echo $?; typeset -p foo1; typeset foo1=bar; echo $?; typeset +r foo1; echo $?
typeset -p foo1
)
( f() { typeset bar4=four; typeset -n -r foo4=bar4; typeset +n foo4; echo $?; typeset -p foo4; }; f )
(
bar4=four; foo4=bar4; typeset -n foo4; typeset -r -n foo4; typeset +n foo4; echo $?; typeset -p foo4
: ${foo4=bar4}; typeset -p foo4 bar4
)
( unset bar; declare -n foo=bar; declare +n foo; declare -p foo bar; declare -n foo; declare -p foo; declare +n -i foo=7+4; echo $?; declare -p foo bar )
( declare -i ivar; ivar=4+4; declare -n ivar=foo; declare -p ivar )
(
declare -u u=x; declare -n u=foo; declare -p u
declare -x e=1; declare -n e=foo; declare -p e
declare -t t=a; declare -n t; declare -p t
)
( declare -n ref=v; export ref; declare -p v; readonly ref; declare -p v; ref=1; echo $? )
( declare -n ref=v; declare -i ref; ref=2+3; echo $v; declare +i ref; declare -p v ref )
( declare -n r=x; declare +n r=5; echo $?; declare -p r x )
( declare -n r=x; x=1; declare +n r; declare -p r x; declare +n q; declare -p q )
( declare -n r=x; declare +n -r r; declare -p r x )
( declare -n ref=a[2]; declare -i ref; declare -p a; declare -i ref=5+5; declare -p a; declare -p ref )
( declare -ni i=x; echo $?; declare -p i; declare -ni j; echo $?; declare -p j; declare -nu k=abc; declare -p k )
( n=(1 2 3); declare -n +r n; declare -p n )
( declare -n r=x; f() { declare r=4; declare -p r; }; f; declare -p r x )
( declare -n r=x; f() { local -i r; r=4+4; declare -p r; }; f; declare -p r x )
## STDOUT:
0
declare -nr foo0="bar"
1
1
0
declare -nr foo1
1
0
declare -nr foo1
1
declare -nr foo4="bar4"
1
declare -nr foo4="bar4"
declare -nr foo4="bar4"
declare -- bar4="four"
declare -- foo="bar"
declare -n foo="bar"
0
declare -- foo="bar"
declare -i bar="11"
declare -n ivar="foo"
declare -n u="foo"
declare -nx e="foo"
declare -nt t="a"
declare -x v
declare -rx v
5
declare -- v="5"
declare -n ref="v"
0
declare -- r="x"
declare -- x="5"
declare -- r="x"
declare -- x="1"
declare -- q
declare -- r="x"
declare -r x
declare -ai a
declare -ai a=([2]="10")
declare -n ref="a[2]"
1
0
declare -in j
declare -nu k="ABC"
declare -a n=([0]="1" [1]="2" [2]="3")
declare -- r="4"
declare -n r="x"
declare -i r="8"
declare -n r="x"
## END
## STDERR:
bash: line 1: declare: foo0: readonly variable
bash: line 1: declare: foo0: readonly variable
bash: line 3: typeset: foo1: readonly variable
environment: line 6: typeset: foo4: readonly variable
bash: line 8: typeset: foo4: readonly variable
bash: line 11: declare: bar: not found
bash: line 18: v: readonly variable
bash: line 24: declare: i: not found
bash: line 25: declare: n: reference variable cannot be an array
bash: line 26: declare: x: not found
bash: line 27: declare: x: not found
## END
## status: 1

#### a variable with a value becomes a nameref
( declare -r RO=x; r=$RO; declare -n r; x=y; declare -n RO; echo $?; RO=z; echo $?; declare -p RO x; echo "$RO" )
(
s=/; declare -n r=s; declare -n s; echo $?; echo $r
declare -p r s
)
( declare -n r=s; declare -n s; s=/; echo $? )
( declare -n r=a; declare -n r; declare -p r; declare -n r=b; declare -p r; declare -rn r; declare -n r=c; echo $?; declare -n r; echo $? )
( declare -r R=1; declare -n R; echo $?; declare -n R=x; echo $?; declare -p R )
( foo=bar; typeset -n foo; typeset +n foo; typeset -p foo )
(
ref=global
f() { declare -n ref=var; ref[0]=foo1; }; f
declare -p ref var
)
( f() { local -n r; local r=5x; echo $?; declare -p r; local r=/; echo $?; r=/; echo $?; }; f; echo $? )
( declare -n r; declare r=/; echo $?; declare -p r )
(
foo() { typeset -n foo; typeset -n foo=12345; typeset -p foo; }; foo
foo2() { typeset -n foo; typeset foo=12345; typeset -p foo; }; foo2
function foo3
{
	typeset -n r
	P=12345
	typeset -n r=P
	typeset -p r
}
foo3
)
## STDOUT:
1
1
/
declare -n r="s"
declare -- s="/"
declare -n r="a"
declare -n r="b"
1
1
1
1
declare -r R="1"
declare -- foo="bar"
declare -- ref="global"
declare -a var=([0]="foo1")
1
declare -n r
1
1
declare -n foo
declare -n foo
declare -n r="P"
## END
## STDERR:
bash: line 1: declare: RO: readonly variable
bash: line 1: RO: readonly variable
bash: line 3: declare: `/': invalid variable name for name reference
bash: line 6: `/': not a valid identifier
bash: line 7: declare: r: readonly variable
bash: line 7: declare: r: readonly variable
bash: line 8: declare: `1': invalid variable name for name reference
bash: line 8: declare: R: readonly variable
environment: line 15: local: `5x': invalid variable name for name reference
environment: line 15: local: `/': invalid variable name for name reference
environment: line 15: `/': not a valid identifier
bash: line 16: declare: `/': not a valid identifier
bash: line 16: declare: r: not found
environment: line 18: typeset: `12345': invalid variable name for name reference
environment: line 19: typeset: `12345': invalid variable name for name reference
## END

#### a nameref to an element
( var=foo; typeset -n ref=var[0]; readonly ref; echo $?; declare -p var ref )
( var=foo; typeset -n ref=var[0]; export ref; echo $?; declare -p var ref )
( declare -n ref=els[0]; mapfile ref <<<$'1\n2'; echo $?; declare -p els )
( declare -n ref=els[0]; declare -A ref; echo $?; declare -p ref els; ref[foo]=bar; echo $?; declare -p els )
( typeset -n ref=els[0]; typeset ref=4; echo $?; typeset -p ref els )
( declare -n ref=els[0]; ref+=([2]=x); echo $?; declare -p els )
( declare -n ref=els[0]; read -a ref <<<'A B C'; echo $?; declare -p els )
( declare -n ref=els[0]; unset ref; echo $?; ref=(); echo $?; declare -p ref els )
( declare -n ref=els[0]; coproc ref { :; }; echo $?; declare -p ref els; wait )
( declare -n ref=var[123]; unset ref; echo $?; declare ref=; declare -p ref var; unset ref; echo $?; declare ref+=; declare -p var; declare +t ref; ref=X; declare -p ref var )
( declare -n ref=a[1]; ref[0]=x; echo $? )
( declare -n ref=a[1]; printf -v 'ref[0]' x; echo $?; read 'ref[0]' <<<q; echo $? )
( declare -n ref=a[1]; for ref in a b; do echo $ref; done; declare -p ref )
( declare -n ref=a[1]; printf -v ref x; echo $?; read ref <<<q; echo $?; declare -p a )
( declare -n ref=a[1]; ref=abc; echo ${#ref} ${ref:1} ${ref/b/X} ${ref^^} ${ref@Q} ${!ref}; unset ref; declare -p a ref )
( declare -n ref='a[$i]'; a=(x y z); i=2; echo $ref; i=0; echo $ref; ref=Q; declare -p a )
( declare -n ref='m[$k]'; declare -A m=([a]=1 [b]=2); k=b; echo $ref; ref=5; declare -p m )
( declare -n ref=els[0]; readonly ref=4; echo $?; declare -p els )
( declare -n ref=els[0]; ref+=abc; declare ref+=def; declare -p els )
( declare -n ref=m[k]; declare -A m; declare ref=4; declare -p m )
## STDOUT:
0
declare -- var="foo"
declare -n ref="var[0]"
0
declare -- var="foo"
declare -n ref="var[0]"
1
0
declare -n ref="els[0]"
declare -A els
0
declare -n ref="els[0]"
declare -a els=([0]="4")
1
0
0
declare -n ref="els[0]"
0
declare -n ref="var[123]"
declare -a var=([123]="")
0
declare -a var=([123]="")
declare -n ref="var[123]"
declare -a var=([123]="X")
1
1


declare -n ref="b"
0
0
declare -a a=([1]="q")
0 bc aXc ABC 'abc' a[1]
declare -a a=()
declare -n ref="a[1]"
z
x
declare -a a=([0]="Q" [1]="y" [2]="z")
2
declare -A m=([b]="5" [a]="1" )
0
declare -a els=([0]="4")
declare -a els=([0]="abcdef")
declare -A m=([k]="4" )
## END
## STDERR:
bash: line 1: readonly: `var[0]': not a valid identifier
bash: line 2: export: `var[0]': not a valid identifier
bash: line 3: mapfile: `els[0]': not a valid identifier
bash: line 3: declare: els: not found
bash: line 4: `els[0]': not a valid identifier
bash: line 6: `els[0]': not a valid identifier
bash: line 7: read: `els[0]': not a valid identifier
bash: line 7: declare: els: not found
bash: line 8: `els[0]': not a valid identifier
bash: line 9: `els[0]': not a valid identifier
bash: line 9: declare: els: not found
bash: line 11: `a[1]': not a valid identifier
bash: line 12: printf: `a[1]': not a valid identifier
bash: line 12: read: `a[1]': not a valid identifier
bash: line 18: readonly: `els[0]': not a valid identifier
## END

#### a nameref is given elements
( declare -n r; mapfile r </dev/null; echo $?; declare -p r )
( declare -n r; mapfile r <<<$'a\nb'; echo $?; declare -p r )
( declare -n r; read -a r <<<'a b'; echo $?; declare -p r )
( declare -n r; r=(1 2); echo $?; declare -p r )
( declare -n r; r[1]=x; echo $?; declare -p r )
( unset var; typeset -n ref; ref[0]=foo; echo $?; typeset -p ref )
( declare -n xref; declare -a xref[1]=one; echo $?; declare -p xref )
( declare -n xref; xref=array; declare -a xref[1]=one; echo $?; declare -p xref array )
( declare -n xref; xref=array; declare xref[1]=one; echo $?; declare -p xref array )
( declare -n xref; declare xref[1]=one; echo $?; declare -p xref )
( declare -n ref=var; declare -a ref; declare -p ref var; ref=(X); declare -p ref var )
( f() { declare -n ref=var; declare ref=(X); declare -p ref var; }; f; echo out; declare -p ref var )
( f() { declare -n ref=var; declare -a ref; ref=(X); declare -p ref var; }; f; echo out; declare -p ref var )
( f() { declare -n ref=var; declare ref; ref=X; declare -p ref var; }; f; echo out; declare -p ref var )
( typeset -n ref=var ref+=[@]; echo $?; typeset -p ref; ref=42; echo $? )
( typeset -n bar; bar=var[@]; typeset -p bar; bar=7; echo $? )
( declare -A var; declare -n bar='var[@]'; bar=7; echo $?; declare -p var )
## STDOUT:
0
declare -a r=()
0
declare -a r=([0]=$'a\n' [1]=$'b\n')
0
declare -a r=([0]="a" [1]="b")
0
declare -a r=([0]="1" [1]="2")
0
declare -a xref=([1]="one")
0
declare -a xref=([1]="one")
0
declare -a xref=([1]="one")
0
declare -a xref=([1]="one")
declare -n ref="var"
declare -a var
declare -n ref="var"
declare -a var=([0]="X")
declare -n ref="var"
declare -a var=([0]="X")
out
declare -n ref="var"
declare -a var=([0]="X")
out
declare -n ref="var"
declare -- var="X"
out
0
declare -n ref="var[@]"
declare -n bar="var[@]"
## END
## STDERR:
bash: line 1: warning: r: removing nameref attribute
bash: line 2: warning: r: removing nameref attribute
bash: line 3: warning: r: removing nameref attribute
bash: line 4: warning: r: removing nameref attribute
bash: line 5: `': not a valid identifier
bash: line 6: `': not a valid identifier
bash: line 7: warning: xref: removing nameref attribute
bash: line 8: warning: xref: removing nameref attribute
bash: line 8: declare: array: not found
bash: line 9: warning: xref: removing nameref attribute
bash: line 9: declare: array: not found
bash: line 10: warning: xref: removing nameref attribute
bash: line 12: declare: ref: not found
bash: line 12: declare: var: not found
bash: line 13: declare: ref: not found
bash: line 13: declare: var: not found
bash: line 14: declare: ref: not found
bash: line 14: declare: var: not found
bash: line 15: var[@]: bad array subscript
bash: line 16: var[@]: bad array subscript
bash: line 17: var[@]: bad array subscript
## END
## status: 1

#### builtins that assign through namerefs
( declare -n r; getopts x r -h; echo $?; declare -p r OPTIND )
( declare -n ref=a[1]; ((ref=5)); ((ref++)); declare -p a; echo $((ref+1)) )
( declare -n r; echo $((r=0)); echo $? )
( declare -n ref=a; a=(1 2 3); echo "${ref[@]}" ${#ref[@]} ${!ref[@]} ${ref[-1]}; ref+=(4); unset 'ref[0]'; declare -p a; ref=z; declare -p a )
( declare -n ref=m; declare -A m; ref[k]=v; ref+=([z]=y); echo ${ref[k]} ${!ref[@]}; for k in "${!ref[@]}"; do echo $k; done )
( f() { local -n x=$1; local y=5; x=9; echo $y; }; y=1; f y; echo $y )
( declare -n a=b b=c; c=1; echo $a ${!a} ${!b}; a=2; echo $c; unset -n a; echo $c; declare -p a b c )
( declare -n ref=v; ref=1 env | grep -E '^(ref|v)='; ref=2 eval 'echo $v $ref'; echo "[$v]" )
( declare -n ref=v; read -r ref <<<hello; echo $v; mapfile -t ref <<<$'a\nb'; declare -p v; getopts ab ref -a; echo $ref; declare -p v )
( declare -n ref=v; local ref; echo $?; f() { local ref=5; v=6; echo $ref $v; }; f; echo $ref )
( declare -n ref=a; unset ref; declare -p ref; a=1; unset ref; echo ${a-gone}; unset -n ref; declare -p ref )
( declare -n; declare -n x=y; declare -n; declare -np )
## STDOUT:
1
declare -n r
declare -i OPTIND="2"
declare -a a=([1]="6")
7
0
0
1 2 3 3 0 1 2 3
declare -a a=([1]="2" [2]="3" [3]="4")
declare -a a=([0]="z" [1]="2" [2]="3" [3]="4")
v z k
z
k
9
1
1 c c
2
2
declare -n b="c"
declare -- c="2"
v=1
2 2
[]
hello
declare -a v=([0]="a" [1]="b")
a
declare -a v=([0]="a" [1]="b")
1
5 6
6
declare -n ref="a"
gone
declare -n x="y"
declare -n x="y"
## END
## STDERR:
bash: illegal option -- h
bash: line 1: getopts: `?': not a valid identifier
bash: line 3: `0': not a valid identifier
bash: line 7: declare: a: not found
bash: line 10: local: can only be used in a function
bash: line 11: declare: ref: not found
## END

#### declare -g and namerefs
(
f() { declare -n ref=var; declare -g ref=(X); declare -p ref var; }
declare -n ref=foo; f; echo out; declare -p foo ref var
)
( f() { declare -g +n ref; declare -gi ref=3+4; }; declare -n ref=foo; f; declare -p ref foo )
(
f() { declare -n ref=var; declare -g ref=5; declare -gi ref=5+5; declare -g ref+=5; }
declare -n ref=foo; f; declare -p foo ref var
)
(
f() { declare -n ref=var; declare -g ref=5; }
f; declare -p ref var
)
(
f() { declare -n ref=var; declare -ga ref; }
f; declare -p ref var
)
## STDOUT:
declare -n ref="var"
out
declare -a foo=([0]="X")
declare -n ref="foo"
declare -i ref="7"
declare -i foo="15"
declare -n ref="foo"
declare -- ref="5"
declare -a ref
## END
## STDERR:
environment: line 2: declare: var: not found
bash: line 3: declare: var: not found
bash: line 5: declare: foo: not found
bash: line 8: declare: var: not found
bash: line 12: declare: var: not found
bash: line 16: declare: var: not found
## END
## status: 1
