#### what is not a number
exec 2>&1
awk 'BEGIN{print (log(-1)==log(-1)); x=log(-1); print (x==x), (x<1), (x>1), (1<x), (1>x), (x!=x), (x<=x), (x>=1); y="+nan"; print (y==y), index("",""), index("a","")}'; echo "+nan 1" | awk '{print ($1<$2),($1>$2),($1<=$2),($1>=$2), ($1!=$1), ($1==$1), ($2<$1)}'
## STDOUT:
awk: cmd. line:1: warning: log: received negative argument -1
awk: cmd. line:1: warning: log: received negative argument -1
0
awk: cmd. line:1: warning: log: received negative argument -1
0 0 0 0 0 1 0 0
1 1 1
0 0 0 0 1 0 0
## END

#### mistakes: statements and functions
exec 2>&1
awk 'BEGIN{print 1'; echo $?; awk 'BEGIN{print 1}}'; echo $?; awk '{'; awk 'BEGIN{if(1)}'; awk 'BEGIN{while}'; awk 'BEGIN{print "a}'; awk '/abc'; awk 'BEGIN{x=}'; awk 'BEGIN{@}'; awk 'function f(a,a){}'; awk 'function f(f){}'; awk 'function f(){} function f(){}'; awk 'BEGIN{f()}'; awk 'function NR(){}'; awk 'function f(NR){}'; awk 'function length(){}'; awk 'BEGIN{return}'; awk 'BEGIN{next}'; awk 'END{next}'; awk 'function f(){next} BEGIN{f()}'; awk 'BEGIN{break}'; awk 'BEGIN{continue}'; awk '{nextfile} END{nextfile}'
## STDOUT:
awk: cmd. line:1: BEGIN{print 1
awk: cmd. line:1:              ^ unexpected newline or end of string
1
awk: cmd. line:1: BEGIN{print 1}}
awk: cmd. line:1:               ^ syntax error
1
awk: cmd. line:1: {
awk: cmd. line:1:  ^ unexpected newline or end of string
awk: cmd. line:1: BEGIN{if(1)}
awk: cmd. line:1:            ^ syntax error
awk: cmd. line:1: BEGIN{while}
awk: cmd. line:1:            ^ syntax error
awk: cmd. line:1: BEGIN{print "a}
awk: cmd. line:1:             ^ unterminated string
awk: cmd. line:1: /abc
awk: cmd. line:1:  ^ unterminated regexp
awk: cmd. line:1: BEGIN{x=}
awk: cmd. line:1:         ^ syntax error
awk: cmd. line:1: BEGIN{@}
awk: cmd. line:1:        ^ syntax error
awk: cmd. line:1: error: function `f': parameter #2, `a', duplicates parameter #1
awk: cmd. line:1: error: function `f': cannot use function name as parameter name
awk: cmd. line:1: error: function name `f' previously defined
awk: cmd. line:1: fatal: function `f' not defined
awk: cmd. line:1: error: function name `NR' previously defined
awk: cmd. line:1: error: function `f': cannot use special variable `NR' as a function parameter
awk: cmd. line:1: function length(){}
awk: cmd. line:1:          ^ `length' is a built-in function, it cannot be redefined
awk: cmd. line:1: BEGIN{return}
awk: cmd. line:1:       ^ `return' used outside function context
awk: cmd. line:1: error: `next' used in BEGIN action
awk: cmd. line:1: error: `next' used in END action
awk: cmd. line:1: fatal: `next' cannot be called from a `BEGIN' rule
awk: cmd. line:1: error: `break' is not allowed outside a loop or switch
awk: cmd. line:1: error: `break' is not allowed outside a loop or switch
awk: cmd. line:1: error: `continue' is not allowed outside a loop
awk: cmd. line:1: error: `continue' is not allowed outside a loop
awk: cmd. line:1: error: `nextfile' used in END action
## END
## status: 1

#### functions
exec 2>&1
awk 'function f(n){return n<=1?1:n*f(n-1)} BEGIN{print f(10)}'; awk 'function g(a,i){a["x"]=i; i=5} BEGIN{g(arr,3); print arr["x"], i+0}'; awk 'function h(a,  loc){loc[1]=2; a=3; return loc[1]} BEGIN{x=1; print h(x), x}'; awk 'function f(x) {x[1]=5} BEGIN{f(z); print z[1]}'; awk 'function f(x){g(x)} function g(y){y["q"]=1} BEGIN{f(z); print length(z)}'; awk 'function r(){return} BEGIN{x=r(); print "[" x "]", length(x)}'; awk 'function f(a,b){return a+b} BEGIN{print f(1)}'; awk 'function f(a){a++; return a} BEGIN{print f(f(f(1)))}'; awk '
function
f(x) { return x }
BEGIN { print f(1) }'; awk 'function f (x) {return x} BEGIN{print f(2)}'; awk 'BEGIN{print f (2)} function f(x){return x}'
## STDOUT:
3628800
3 0
2 1
5
1
[] 0
1
4
awk: cmd. line:3: function
awk: cmd. line:3:         ^ unexpected newline or end of string
2
awk: cmd. line:1: error: function name `f' previously defined
## END
## status: 1

#### indirect calls, comparison functions
exec 2>&1
awk 'function foo(x){return "foo" x} function bar(x){return "bar" x} BEGIN{f="foo"; print @f(1); f="bar"; print @f(2); f="length"; print @f("abc"); f="nope"; print @f()}'; awk 'BEGIN{f="toupper"; print @f("x"); f="substr"; print @f("hello",2,3); f="sub"; $0="aaa"; print @f("a","b"), $0; f="sprintf"; print @f("%d",3)}'; awk 'function cmp(i1,v1,i2,v2){return v2-v1} BEGIN{a[1]=3;a[2]=9;a[3]=1; PROCINFO["sorted_in"]="cmp"; for(i in a) print i,a[i]; n=asort(a,b,"cmp"); print n,b[1]; n=asorti(a,c,"cmp"); print c[1]}'
## STDOUT:
foo1
bar2
3
awk: cmd. line:1: fatal: `nope' is not a function, so it cannot be called indirectly
X
ell
1 baa
3
2 9
1 3
3 1
3 9
2
## END

#### @include, -f, -i
exec 2>&1
printf 'BEGIN{print "main"}\n@include "inc.awk"\n' > m.awk; printf 'BEGIN{print "inc"}\nfunction q(){return 7}\n' > inc.awk; awk -f m.awk; awk -f m.awk -e 'BEGIN{print q()}'; awk -i inc.awk 'BEGIN{print q()+1}'; awk '@include "inc"; BEGIN{print q()}'; awk '@include "none.awk"'; echo $?; awk -f none; echo $?; awk -f inc.awk -f inc.awk; awk '@include inc'; AWKPATH=/nonexistent:. awk -f inc.awk
## STDOUT:
main
inc
main
inc
7
inc
8
inc
7
awk: cmd. line:1: error: cannot open source file `none.awk' for reading: No such file or directory
1
awk: fatal: cannot open source file `none' for reading: No such file or directory
2
awk: inc.awk:2: error: function name `q' previously defined
awk: cmd. line:1: @include inc
awk: cmd. line:1:          ^ syntax error
inc
## END

#### IGNORECASE
exec 2>&1
awk 'BEGIN{IGNORECASE=1; print "ABC" ~ /abc/, "abc" == "ABC", "a" < "B", index("xABC","b"), match("xABC","b"); n=split("aXbxc",p,"x"); print n; s="FooFOO"; print gsub(/foo/,"z",s), s; a["A"]; print ("a" in a); print toupper("é"), "É" ~ /é/; switch("A"){case "a": print "ci"; break; default: print "cs"}; switch("A"){case /a/: print "re"}; b["B"]=1;b["a"]=2;b["C"]=3; n=asorti(b,c); for(i=1;i<=n;i++) printf "%s ",c[i]; print ""}'; printf 'aXbxc\n' | awk -v IGNORECASE=1 -v RS=x '{print}'; echo aXbxc | awk -v IGNORECASE=1 -F x '{print NF}'; echo aXXbxxc | awk -v IGNORECASE=1 -F xx '{print NF}'
## STDOUT:
1 1 1 3 3
2
2 zz
0
É 1
ci
re
a B C 
aXb
c

2
3
## END

#### sorted_in: all orders
exec 2>&1
awk 'BEGIN{a["x"]=3;a["y"]=1;a["z"]=2;a[10]="b";a[9]="a"; n=split("@ind_str_asc @ind_str_desc @ind_num_asc @ind_num_desc @val_str_asc @val_str_desc @val_num_asc @val_num_desc @val_type_asc @val_type_desc",m," "); for(i=1;i<=n;i++){PROCINFO["sorted_in"]=m[i]; printf "%s:",m[i]; for(k in a) printf " %s=%s",k,a[k]; print ""}; PROCINFO["sorted_in"]="nope"; for(k in a) print k}'; awk 'BEGIN{a[1]=5;a[2][1]=6;a[3]="x"; PROCINFO["sorted_in"]="@val_type_asc"; for(k in a) printf "%s ",k; print ""; PROCINFO["sorted_in"]="@val_num_asc"; for(k in a) printf "%s ",k; print ""; n=asort(a,b); print n, b[1], b[2], isarray(b[3])}'
## STDOUT:
@ind_str_asc: 10=b 9=a x=3 y=1 z=2
@ind_str_desc: z=2 y=1 x=3 9=a 10=b
@ind_num_asc: x=3 y=1 z=2 9=a 10=b
@ind_num_desc: 10=b 9=a z=2 y=1 x=3
@val_str_asc: y=1 z=2 x=3 9=a 10=b
@val_str_desc: 10=b 9=a x=3 z=2 y=1
@val_num_asc: 9=a 10=b y=1 z=2 x=3
@val_num_desc: x=3 z=2 y=1 10=b 9=a
@val_type_asc: y=1 z=2 x=3 9=a 10=b
@val_type_desc: 10=b 9=a x=3 z=2 y=1
awk: cmd. line:1: fatal: sort comparison function `nope' is not defined
1 3 2 
3 1 2 
3 5 x 1
## END

#### asort, asorti
exec 2>&1
awk 'BEGIN{n=split("10 9 2 33 1",a); asort(a); for(i=1;i<=n;i++) printf "%s ",a[i]; print ""; split("b A c B a",b); n=asort(b); for(i=1;i<=n;i++) printf "%s ",b[i]; print ""; c["z"]=1;c["a"]=2;n=asorti(c,d); print n,d[1],d[2]; print c["z"]; n=asorti(c); print c[1],c[2]; m[1]="x";m[2]=3;m[3]="10";m[4]="+nan"+0; n=asort(m); for(i=1;i<=n;i++) printf "%s ",m[i]; print ""; print asort(empty), length(empty); asort(x=1)}'
## STDOUT:
1 2 9 10 33 
A B a b c 
2 a z
1
a z
3 +nan 10 x 
0 0
awk: cmd. line:1: fatal: asort: first argument is not an array
## END
## status: 2

#### --posix
exec 2>&1
awk --posix 'BEGIN{print 011, 0x11, "0x11"+0, "inf"+0, "nan"+0, "1e3"+0; print length("é"); x["a"]=1; print 2**3}'; awk --posix 'BEGIN{print 2^3; print toupper("x"); print systime()>0}'; awk --posix 'BEGIN{print "a\x41b"; gsub(/x/,"y"); print substr("hello",0,2); print -"0x1"; print index("abc","")}'; awk --posix 'function f(x) {return x} BEGIN{print f(1); fflush(); delete a; a[1]; delete a; print length(a)}'; awk --posix 'func f(x){return x} BEGIN{print f(1)}'; awk --posix 'BEGIN{printf "%s\n", substr("abc",-1,3)}'; echo 'a	b c' | awk --posix -Ft '{print NF}'; awk --posix 'BEGIN { "echo a" | getline; print; x = 1; x **= 2 }'; awk --posix '/a/ {nextfile}' /dev/null; awk --posix 'BEGIN{a["x"][1]=2}'; awk --posix 'BEGIN{switch(1){case 1: print}}'; printf 'a b\n' | awk --posix 'BEGIN{RS="xx"; FS="\t"} {print NF}'; awk --posix 'BEGIN{print typeof(1)}'; awk --posix 'BEGIN{BEGINFILE=3; print BEGINFILE}'
## STDOUT:
awk: cmd. line:1: BEGIN{print 011, 0x11, "0x11"+0, "inf"+0, "nan"+0, "1e3"+0; print length("é"); x["a"]=1; print 2**3}
awk: cmd. line:1:                                                                                                   ^ syntax error
8
X
awk: cmd. line:1: fatal: function `systime' not defined
ax41b
he
-1
1
1
awk: cmd. line:1: fatal: length: received array argument
awk: cmd. line:1: func f(x){return x} BEGIN{print f(1)}
awk: cmd. line:1:           ^ `return' used outside function context
abc
1
awk: cmd. line:1: BEGIN { "echo a" | getline; print; x = 1; x **= 2 }
awk: cmd. line:1:                                              ^ syntax error
awk: cmd. line:1: fatal: multidimensional arrays are a gawk extension
awk: cmd. line:1: BEGIN{switch(1){case 1: print}}
awk: cmd. line:1:                ^ syntax error
1
awk: cmd. line:1: fatal: function `typeof' not defined
3
## END

#### NF
exec 2>&1
awk 'BEGIN{$0="a b c"; for(i=NF;i>0;i--) printf "%s ",$i; print ""; NF=2; print; $5="e"; print NF; $0="new rec"; print $2; NF++; $NF="x"; print; NF-=2; print; $(NF+2)=1; print; print NF}' 
## STDOUT:
c b a 
a b
5
rec
new rec x
new
new  1
3
## END

#### concatenation, layout of statements
exec 2>&1
awk 'BEGIN{x = "A"; x = x x; print x; a="x"; a=a "y" a; print a; s=""; for(i=0;i<5;i++) s=s i; print s; print 1 2, 1" "2, -1 " " -1; print "a" > "/dev/stdout"; b = "x" "y" == "xy"; print b; print 1+1 "" 2; print 10 % 3 * 2, 2 - 3 - 4, 2 ^ -1, 1 / 4; c = 5; c += c += 2; print c; print c++ c++; d[c++] = c; for (k in d) print k, d[k]; print !x + 1, !(x) y; print -x; print +"3a"; print 1,
2; print 3 \
,4 }' ; awk 'BEGIN {
  if (1)
    print "a"
  else
    print "b"
  if (0) print "c"; else print "d"
  if (1) { print "e" } else print "f"
  for (i = 0;
       i < 2; i++)
    print i
  while (i-- > 0)
    ;
  do print i; while (i++ < 0)
  do { print "x" } while (0)
  { print "block" }
  ; ; 
  a["x"]; for (k in a) print k; for ((k) in a) print k
  if (("x" in a) && !("y" in a)) print "in"
  x = 1 ? "t" : "f"; print x
  print 1 in a, "x" in a
}'
## STDOUT:
AA
xyx
01234
12 1 2 -1-1
a
1
22
2 -5 0.5 0.25
14
1415
16 16
1 0
0
3
1 2
3 4
awk: cmd. line:17:   a["x"]; for (k in a) print k; for ((k) in a) print k
awk: cmd. line:17:                                              ^ syntax error
## END
## status: 1

#### loops
exec 2>&1
awk 'BEGIN{for(;;) if(++n>3) break; print n; for(i=0;i<5;i++){if(i==2)continue; if(i==4)break; printf "%d ",i}; print ""; while(1){if(n++>5)break}; print n; do {n--; if(n<3) break} while(1); print n; for(i in a) ; for(k in a){}; print "done"; exit}; END{print "end"}'; awk 'BEGIN { getline line < ARGV[1]; print line; print NR }' /etc/hostname | wc -l
## STDOUT:
4
0 1 3 
7
2
done
end
2
## END

#### escapes
exec 2>&1
awk 'BEGIN{print "\/", "a\/b", "\"", "\052", "\x2a\x2A", "\x", "\8", "a\
b"; print "\u0041"; print "tab:\t:", "bell:" length("\a"), "\e"; print /\//; print "x/y" ~ /x\/y/; print "a/b" ~ "a/b", "a+b" ~ /a\+b/, "a.b" ~ "a\\.b"; print "\\" ~ /\\/, "]" ~ /[]]/, "^" ~ /[\^]/, "-" ~ /[a\-z]/, "b" ~ /[a\-z]/, "]" ~ /[\]]/, "a]" ~ /[a\]]/}' 2>&1
## STDOUT:
awk: cmd. line:1: warning: escape sequence `\/' treated as plain `/'
awk: cmd. line:1: warning: no hex digits in `\x' escape sequence
awk: cmd. line:1: warning: escape sequence `\8' treated as plain `8'
awk: cmd. line:2: warning: escape sequence `\u' treated as plain `u'
awk: cmd. line:2: warning: escape sequence `\e' treated as plain `e'
/ a/b " * ** x 8 ab
u0041
tab:	: bell:1 e
0
1
1 1 1
1 1 1 1 0 1 1
## END

#### regular expressions
exec 2>&1
awk 'BEGIN{print "ab" ~ /^(a|b)+$/, "aXb" ~ /a.b/, "a\nb" ~ /a.b/, "ab" ~ /a{0}b/, "aab" ~ /^a{2}b/, "a{2}" ~ /a\{2\}/, "+" ~ /^+/, "*a" ~ /^*a/, "a|b" ~ /a\|b/, "" ~ /^$/, "x" ~ //, "é" ~ /^.$/, "a" ~ /[[:alpha:]]/, "1" ~ /[^[:digit:]]/, "_" ~ /\w/, "a b" ~ /a\sb/, "foo" ~ /\<foo\>/, "foobar" ~ /\Bbar/, "x" ~ /\`x\47/, "ab\n" ~ /b$/, "a" ~ /(|a)/, "b" ~ /a||b/, "()" ~ /[()]+/, "(" ~ /\(/, "a{" ~ /a{/, "a{x}" ~ /a{x}/, "{" ~ /{/, "a{1" ~ /a{1/, "a{,2}" ~ /^a{,2}$/, "aa" ~ /^a{,2}$/}' 2>&1
## STDOUT:
1 1 1 1 1 1 1 1 1 1 1 1 1 0 1 1 1 1 0 0 1 1 1 1 1 1 1 1 0 1
## END

#### regular expressions: odd ones
exec 2>&1
awk '/[/' ; awk '/a(/'; awk '/a)/{print "ok"}' <<< "a)"; awk '/*a/{print "ok"}' <<< "*a"; awk '/a**/{print "ok"}' <<< "a"; awk '/+/{print "ok"}' <<< "+"; awk '/a{1/{print "ok"}' <<< "a{1"; awk '/[[:foo:]]/'; awk '/[z-a]/'; awk '/\/' ; awk '/a\/b/{print "ok"}' <<< "a/b"; awk '/[/]/{print "ok"}' <<< "/"; awk '/a{1,2}{3}/{print "ok"}' <<< "aaaaaa"; awk '/(/' ; awk '/()/{print "e"}' <<< x; awk '/a{99999}/'; awk '/[[.a.]]/{print "coll"}' <<< "a"; awk '/[[=a=]]/{print "eq"}' <<< a; awk '/[a/' ; awk '/x{2}{3}/{print}' <<< xxxxxx
## STDOUT:
awk: cmd. line:1: /[/
awk: cmd. line:1:  ^ unterminated regexp
awk: cmd. line:1: error: Unmatched ( or \(: /a(/
ok
ok
ok
ok
ok
awk: cmd. line:1: error: Invalid character class name: /[[:foo:]]/
awk: cmd. line:1: error: Invalid range end: /[z-a]/
awk: cmd. line:1: /\/
awk: cmd. line:1:  ^ unterminated regexp
ok
ok
ok
awk: cmd. line:1: error: Unmatched ( or \(: /(/
e
awk: cmd. line:1: error: Regular expression too big: /a{99999}/
coll
eq
awk: cmd. line:1: /[a/
awk: cmd. line:1:  ^ unterminated regexp
xxxxxx
## END

#### gsub, sub, gensub: empty matches, targets
exec 2>&1
awk 'BEGIN{
s="abc"; n=gsub(/x*/,"-",s); print n,s
s="abc"; n=gsub(/b*/,"X",s); print n,s
s="abbc"; n=gsub(/b*/,"X",s); print n,s
s="bbb"; n=gsub(/b*/,"X",s); print n,s
s=""; n=gsub(/x*/,"X",s); print n,s
s="abc"; n=gsub(/$/,"X",s); print n,s
s="abc"; n=gsub(/^/,"X",s); print n,s
s="aaa"; n=gsub(/^a/,"X",s); print n,s
s="abc"; n=gsub(//,"-",s); print n,s
s="héé"; n=gsub(/x*/,"-",s); print n,s
s="a b"; n=gsub(/\</,"<",s); print n,s
s="foo bar"; n=gsub(/\>/,">",s); print n,s
s="foo bar"; n=gsub(/\y/,"|",s); print n,s
s="foo bar"; n=gsub(/\B/,"|",s); print n,s
s="a\nb"; n=gsub(/^/,">",s); print n,s
s="a\nb"; n=gsub(/$/,">",s); print n,s
s="hello"; n=gsub(/l*/,"<&>",s); print n,s
print gensub(/x*/,"-","g","abc"), gensub(/b*/,"X","g","abbc"), gensub(/b*/,"X",2,"abbc"), gensub(/a|b*/,"X",3,"abbc"), gensub(/b*/,"X",3,"abbc"),gensub(/b*/,"X",4,"abbc")
print gensub(/a/,"b","g"), gensub(/a/,"b",0,"aaa"), gensub(/a/,"b",-1,"aaa"), gensub(/a/,"b","x","aaa"), gensub(/a/,"b",1.9,"aaa"), gensub(/a/,"b","2x","aaa"), gensub(/a/,"b","gx","aaa"),gensub(/a/,"b","G","aaa"), gensub(/a/,"b","","aaa")
x=5; n=sub(/5/,"6",x); print n,x,typeof(x); y=5; n=sub(/7/,"6",y); print n,y,typeof(y)
n=gsub(/a/,"b",zz); print n, typeof(zz)
$0="a b c"; n=gsub(/b/,"x",$2); print n,$0; n=sub(/a/,"q"); print n,$0,$1
n=sub(/a/,"b","aXa"); print n
n=gsub(/a/,"b",$7); print n,NF
n=gsub(/^/,"b",$7); print n,NF,$0
a["x"]="foo"; sub(/o/,"0",a["x"]); print a["x"]; sub(/^/,"new",a["y"]); print a["y"], length(a)
s="aaa"; print sub("a","b",s) s
s="a.b.c"; gsub(".","x",s); print s; s="a.b.c"; gsub("\\.","x",s); print s; s="a.b.c"; gsub("\.","x",s); print s; s="a.b.c"; gsub("[.]","x",s); print s
IGNORECASE=1; s="ABC"; gsub(/b/,"x",s); print s; gsub("c","y",s); print s; IGNORECASE=0
}'
## stdout-json: "awk: cmd. line:29: warning: escape sequence `\\.' treated as plain `.'\n4 -a-b-c-\n3 XaXcX\n3 XaXcX\n1 X\n1 X\n1 abcX\n1 Xabc\n1 Xaa\n4 -a-b-c-\n6 -h-\u00c3-\u00a9-\u00c3-\u00a9-\n2 <a <b\n2 foo> bar>\n4 |foo| |bar|\n4 f|o|o b|a|r\n1 >a\nb\n1 a\nb>\n4 <>h<>e<ll>o<>\n-a-b-c- XaXcX aXc abbXc abbXc abbcX\nawk: cmd. line:20: warning: gensub: third argument `0' treated as 1\nawk: cmd. line:20: warning: gensub: third argument `-1' treated as 1\nawk: cmd. line:20: warning: gensub: third argument `x' treated as 1\nawk: cmd. line:20: warning: gensub: third argument `' treated as 1\n baa baa baa baa aba bbb bbb baa\n1 6 string\n0 5 number\n0 unassigned\n1 a x c\n1 q x c q\n1\n0 7\n1 7 q x c    b\nf0o\nnew 2\n1baa\nxxxxx\naxbxc\nxxxxx\naxbxc\nAxC\nAxy\n"

#### functions on numbers, bits, times, types, part 1
exec 2>&1
awk  'BEGIN{print and(5,3), or(5,3), xor(5,3)}'
awk  'BEGIN{print and(5)}'
awk  'BEGIN{print and()}'
awk  'BEGIN{print and(1,2,3,7)}'
awk  'BEGIN{print and(-1,3)}'
awk  'BEGIN{print or(1,-2)}'
awk  'BEGIN{print and(5.7,3)}'
awk  'BEGIN{print and("6x",3)}'
awk  'BEGIN{print lshift(1,3), lshift(1,63), lshift(1,64), lshift(1,100)}'
awk  'BEGIN{print lshift(-1,1)}'
## STDOUT:
1 7 6
awk: cmd. line:1: fatal: and: called with less than two arguments
awk: cmd. line:1: fatal: and: called with less than two arguments
0
awk: cmd. line:1: fatal: and: argument 1 negative value -1 is not allowed
awk: cmd. line:1: fatal: or: argument 2 negative value -2 is not allowed
1
2
8 9223372036854775808 1 68719476736
awk: cmd. line:1: fatal: lshift(-1.000000, 1.000000): negative values are not allowed
## END
## status: 2

#### functions on numbers, bits, times, types, part 2
exec 2>&1
awk  'BEGIN{print lshift(1,-1)}'
awk  'BEGIN{print rshift(8,1), rshift(1,70), rshift(8.9,1.9)}'
awk  'BEGIN{print compl(0), compl(5)}'
awk  'BEGIN{print compl(-1)}'
awk  'BEGIN{print compl(1.5)}'
awk  'BEGIN{print and(2^53,2^53+2^52), and(2^60,2^60)}'
awk  'BEGIN{print and(2^64,1)}'
awk  'BEGIN{print or(2^63,1)}'
awk  'BEGIN{print compl(2^53-1)}'
awk  'BEGIN{print compl(2^64)}'
## STDOUT:
awk: cmd. line:1: fatal: lshift(1.000000, -1.000000): negative values are not allowed
4 0 4
9007199254740991 18014398509481978
awk: cmd. line:1: fatal: compl(-1.000000): negative value is not allowed
18014398509481982
9007199254740992 1152921504606846976
0
1
18437736874454810624
9007199254740991
## END

#### functions on numbers, bits, times, types, part 3
exec 2>&1
awk  'BEGIN{print lshift(2^53-1,5)}'
awk  'BEGIN{print and("+nan",1)}'
awk  'BEGIN{print xor(1,2,4,8)}'
awk  'BEGIN{printf "%d\n",compl(2^60)}'
awk  'BEGIN{printf "%d\n", rshift(2^63+2^62,3)}'
awk  'BEGIN{print int(3.9), int(-3.9), int("3x"), int("abc"), int(""), int("+inf"), int("+nan"), int("-nan"), int(1e20), int(-0.5)}'
awk  'BEGIN{print sqrt(16), sqrt(2), sqrt(-1)}'
awk  'BEGIN{print exp(1), exp(0), exp(710), exp(-800), exp("x")}'
awk  'BEGIN{print log(10), log(0), log(-1), log(1)}'
awk  'BEGIN{print sin(1), cos(1), atan2(1,2), atan2(0,-1), atan2(-0,-1)}'
## STDOUT:
288230376151711712
0
15
9007199254740991
1729382256910270464
3 -3 3 0 0 +inf +nan -nan 100000000000000000000 0
awk: cmd. line:1: warning: sqrt: received negative argument -1
4 1.41421 -nan
awk: cmd. line:1: warning: exp: argument 710 is out of range
awk: cmd. line:1: warning: exp: argument -800 is out of range
2.71828 1 +inf 0 1
awk: cmd. line:1: warning: log: received negative argument -1
2.30259 -inf -nan 0
0.841471 0.540302 0.463648 3.14159 -3.14159
## END

#### functions on numbers, bits, times, types, part 4
exec 2>&1
awk  'BEGIN{print exp("+nan"), log("+nan"), sqrt("+nan"), log("-nan"), sqrt("-nan")}'
awk  'BEGIN{print srand(1.5), srand("abc"), srand(-3)}'
awk  'BEGIN{x=srand(2^40); print srand()}'
awk  'BEGIN{print strtonum("0x1F"), strtonum("017"), strtonum("019"), strtonum("11"), strtonum(" 0x10"), strtonum("0x"), strtonum("0xg"), strtonum("-0x10"), strtonum("+017"), strtonum("1e3"), strtonum("0.5"), strtonum("01.5"), strtonum(017), strtonum(0x11), strtonum(""), strtonum("abc"), strtonum("0x1.8"), strtonum("0x10 "), strtonum("12 "), strtonum("0b1"), strtonum("00"), strtonum("08.5"), strtonum("01e2"), strtonum("0xffffffffffffffffff"), strtonum("0777777777777777777777777"), strtonum("inf"), strtonum("+inf"), strtonum("nan"), strtonum("0X1f"),strtonum("017x"), strtonum("0x1p3")}'
awk  'BEGIN{print mktime("2024 02 30 00 00 00"), mktime("1970 1 1 0 0 0"), mktime("2024 1 1"), mktime("2024 1 1 0 0 0 1"), mktime("2024 1 1 0 0 0 0 extra"), mktime("x"), mktime(""), mktime("2024 13 1 0 0 0"), mktime("2024 -1 -1 0 0 0"), mktime("1969 12 31 23 59 59"), mktime("1969 12 31 23 59 58"), mktime("10000 1 1 0 0 0"), mktime("-5 1 1 0 0 0"), mktime(5), mktime("2024 1 1 25 61 61"),mktime("2024 1 1 0 0 1.9"), mktime("2024/1/1 0 0 0"), mktime("2024 1 1 0 0 0 -1"), mktime("  2024   1 1 0 0 0"), mktime("2024\t1\n1 0 0 0"), mktime("0 0 0 0 0 0"), mktime("2024 0x1 1 0 0 0"), mktime("2024 +1 1 0 0 0"), mktime("99999999999 1 1 0 0 0")}'
awk  'BEGIN{print mktime("2024 6 1 12 0 0",1), mktime("2024 6 1 12 0 0",0), mktime("2024 6 1 12 0 0 1",1)}'
awk  'BEGIN{print strftime("%Y-%m-%d %H:%M:%S",0), strftime("%Y-%m-%d %H:%M:%S",86400,1), strftime("%F",-1), strftime("",0) "|", strftime("%A %B %j %U %W %V %G %g %u %w %y %C %e %k %l %I %p %r %R %T %D %c %x %X %Z %z %s %n%t%% %E %O %Q %+",1e9)}'
awk  'BEGIN{print strftime("%Y",1e18)}'
awk  'BEGIN{print strftime("%Y",253402300800)}'
awk  'BEGIN{print strftime("%Y", "abc")}'
## STDOUT:
+nan +nan +nan -nan -nan
1 1 0
1099511627776
31 15 19 11 0 0 0 0 17 1000 0.5 1.5 15 17 0 0 1 16 12 0 0 8.5 100 4722366482869645213696 4722366482869645213696 0 +inf 0 31 15 1
1709251200 0 -1 1704063600 1704067200 -1 -1 1735689600 1698624000 -1 -2 253402300800 -62324985600 -1 1704160921 1704067201 -1 1704067200 1704067200 1704067200 -62169984000 -1 1704067200 -1
1717243200 1717243200 1717243200
1970-01-01 00:00:00 1970-01-02 00:00:00 1969-12-31 | Sunday September 252 36 36 36 2001 01 7 0 01 20  9  1  1 01 AM 01:46:40 AM 01:46 01:46:40 09/09/01 Sun Sep  9 01:46:40 2001 09/09/01 01:46:40 UTC +0000 1000000000 
	% %E %O %Q %+

10000
1970
## END

#### functions on numbers, bits, times, types, part 5
exec 2>&1
awk  'BEGIN{print strftime("%Y", "+nan")}'
awk  'BEGIN{print strftime("%d %5d %-d %_d %05Y %^a %#a %Ey %Od %N %:z %f %L %v %h %P %i",1e9)}'
awk  'BEGIN{print strftime(5,5)}'
awk  'BEGIN{print strftime("%s",12345.9)}'
awk  'BEGIN{print strftime("%H:%M", 3600, 1), strftime("%H", -1.5)}'
awk  'BEGIN{print mkbool(1), mkbool(0), mkbool("a"), mkbool(""), mkbool("0"), typeof(mkbool(3))}'
awk  'BEGIN{print isarray(x), isarray(1); y[1]; print isarray(y), isarray(y[1])}'
awk  'BEGIN{print typeof(x), typeof(1), typeof("a"), typeof(@/x/), typeof(y[1]), typeof(y), typeof($1), typeof($0), typeof(ENVIRON["HOME"]), typeof(ENVIRON), typeof(/x/)}'
awk  'BEGIN{x; print typeof(x); x=x; print typeof(x); x[1]}'
awk  'BEGIN{y=z; print typeof(y), typeof(z)}'
## STDOUT:

09 00009 9  9 02001 SUN SUN 01 09 %N %:z %f %L %v Sep am %i
5
12345
01:00 23
1 0 1 0 1 number|bool
0 0
1 0
untyped number string regexp untyped array unassigned unassigned string array number
unassigned
unassigned
awk: cmd. line:1: fatal: attempt to use scalar `x' as an array
unassigned unassigned
## END

#### functions on numbers, bits, times, types, part 6
exec 2>&1
awk  'BEGIN{print typeof(a["x"]), typeof(a), length(a)}'
awk  'BEGIN{a["x"]=1; print typeof(a, z); for(i in z) print i, z[i]}'
awk  'BEGIN{print typeof(SYMTAB,z), typeof(FUNCTAB), typeof(NR), typeof(RSTART),typeof(RT), typeof(ERRNO)}'
awk  'BEGIN{print typeof(f()), typeof(g(1)); } function f(){} function g(a){return a}'
awk  'BEGIN{print h(q), typeof(q) } function h(a){ return typeof(a) }'
awk  'BEGIN{print h(q), typeof(q) } function h(a){ a[1]; return typeof(a) }'
awk  'BEGIN{$3="x"; print typeof($1), typeof($2), typeof($3), typeof($4)}'
awk  'BEGIN{$0="1 a"; print typeof($0), typeof($1), typeof($2), typeof($3)}'
## STDOUT:
untyped array 1
array
array_type str
array array number number string string
unassigned number
untyped untyped
array array
unassigned unassigned string unassigned
string strnum string unassigned
## END
