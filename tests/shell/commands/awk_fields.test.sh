#### fields: NF, $0 and assignments
exec 2>&1
echo "a b  c" | awk '{print NF; $5="e"; print; print NF; NF=2; print; $0="x y z"; print NF,$2; NF=5; print $0 "|"; $3=""; print $0 "|"}' OFS=-
## STDOUT:
3
a-b-c--e
5
a-b
3-y
x-y-z--|
x-y---|
## END

#### fields: rebuilt with OFS
exec 2>&1
echo "  lead trail  " | awk '{$1=$1; print "[" $0 "]"}'; echo "a:b:c" | awk -F: '{$2="X"; print; OFS="-"; $1=$1; print; print NF}'
## STDOUT:
[lead trail]
a X c
a-X-c
3
## END

#### FS of one character, also special ones
exec 2>&1
echo "aXXbXc" | awk -FX '{for(i=1;i<=NF;i++) printf "[%s]",$i; print ""}'; echo "a|b|c" | awk -F'|' '{print $2}'; echo "a.b.c" | awk -F. '{print $3}'; echo 'a\b\c' | awk -F'\' '{print $2}'; echo 'a*b*c' | awk -F'*' '{print $2}'; echo "a[b[c" | awk -F'[' '{print $2}'; echo "a^b^c" | awk -F^ '{print $2}'; echo 'a$b$c' | awk -F'$' '{print $2}'
## STDOUT:
[a][][b][c]
b
c
b
b
b
b
b
## END

#### FS as an expression, tab, nothing
exec 2>&1
echo "a1b22c" | awk -F'[0-9]+' '{print $1,$2,$3,NF}'; echo "atbtc" | awk -Ft '{print $2}'; printf 'a\tb\tc\n' | awk -Ft '{print $2}'; printf 'a\tb\tc\n' | awk -F'\t' '{print $2}'; echo "a b" | awk -F' ' '{print $2}'; echo "a  b" | awk -F'[ ]' '{print NF}'; echo "abc" | awk -F '' '{print NF, $2}'; echo abc | awk -v FS= '{print $2}'
## STDOUT:
a b c 3
b

b
b
3
3 b
b
## END

#### paragraphs
exec 2>&1
printf 'a b\nc d\n\n\ne f\n' | awk -v RS= '{print NR": "$1"-"$NF" "NF; for(i=1;i<=NF;i++) printf "%s,",$i; print RT=="\n\n"}'; printf '\n\n\na b\nc\n\n' | awk -v RS= -F: '{print NF; print $1 "|" $2}'
## STDOUT:
1: a-d 4
a,b,c,d,0
2: e-f 2
e,f,0
2
a b|c
## END

#### RS: characters and expressions
exec 2>&1
printf 'a,b;c,d;' | awk -v RS=';' -F, '{print $2 ":" RT}'; printf 'aQQbQQQc' | awk -v RS='Q+' '{print $0, RT}'; printf 'one1two22three' | awk -v RS='[0-9]+' '{print NR,$0,RT}'; printf 'abc' | awk -v RS='' '{print; print length(RT)}'; printf 'a\0b\0c' | awk -v RS='\0' '{print}'
## STDOUT:
b:;
d:;
a QQ
b QQQ
c 
1 one 1
2 two 22
3 three 
abc
0
a
b
c
## END

#### FIELDWIDTHS
exec 2>&1
printf 'abcdefghij\n1234\n' | awk -v FIELDWIDTHS='2 3 4' '{print NF; for(i=1;i<=NF;i++) printf "[%s]",$i; print ""}'; printf 'abcdefghij\n' | awk -v FIELDWIDTHS='2 1:3 *' '{for(i=1;i<=NF;i++) printf "[%s]",$i; print NF}'; echo abc | awk -v FIELDWIDTHS='x' '{print}'; echo abcdef | awk 'BEGIN{FIELDWIDTHS="1 2"} {print $2, NF, PROCINFO["FS"]; FS=" "; print PROCINFO["FS"]}'; echo "éèàx" | awk -v FIELDWIDTHS="1 2 1" '{print $1,$2,$3}'
## STDOUT:
3
[ab][cde][fghi]
2
[12][34]
[ab][def][ghij]3
awk: fatal: invalid FIELDWIDTHS value, for field 1, near `x'
bc 2 FIELDWIDTHS
FS
é èà x
## END

#### FPAT
exec 2>&1
echo 'a,"b,c",d' | awk -v FPAT='([^,]+)|("[^"]+")' '{print NF; print $2}'; echo 'a,,b' | awk -v FPAT='[^,]*' '{print NF; for(i=1;i<=NF;i++) printf "[%s]",$i; print ""}'; echo "foo bar" | awk -v FPAT='[a-z]' '{print NF, $4; $2="X"; print}'
## STDOUT:
3
"b,c"
3
[a][][b]
6 b
f X o b a r
## END

#### split
exec 2>&1
awk 'BEGIN{n=split("a:b:c",x,":"); print n,x[1],x[3]; n=split("",x); print n,length(x); n=split("abc",x,""); print n,x[2]; n=split(" a b ",x); print n,x[1]; n=split(" a b ",x," "); print n; n=split(" a b ",x,/ /); print n,x[1] "|" x[2]; n=split("a1b2c",x,/[0-9]/,s); print n,s[1],s[2],length(s); n=split("  a b ",x," ",s); print n, "[" s[0] "][" s[1] "][" s[2] "]"; n=split("a.b",x,"."); print n; n=split("aXbxc",x,"x"); print n; IGNORECASE=1; n=split("aXbxc",x,"x"); print n; n=split("aXbxc",x,/x/); print n}'
## STDOUT:
3 a c
0 0
3 b
2 a
2
4 |a
3 1 2 2
2 [  ][ ][ ]
2
2
2
3
## END

#### patsplit
exec 2>&1
awk 'BEGIN{n=patsplit("a1b22c333",x,/[0-9]+/,s); print n; for(i=1;i<=n;i++) printf "%s ",x[i]; for(i=0;i<=n;i++) printf "[%s]",s[i]; print ""; n=patsplit("abc",x,/z/,s); print n, s[0]; n=patsplit("",x,/z*/,s); print n; n=patsplit("xaxbx",y,"x",z); print n,length(z); n=patsplit("baac",q,/a*/,w); print n; for(i=0;i<=n;i++) printf "[%s|%s]",q[i],w[i]; print ""}'
## STDOUT:
3
1 22 333 [a][b][c][]
0 abc
0
3 4
3
[|][|b][aa|c][|]
## END

#### getline: all its forms
exec 2>&1
printf 'l1\nl2\nl3\n' > f; awk 'BEGIN{while((getline line < "f")>0) print "got",line; close("f"); getline < "f"; print $0, NR; getline x < "f"; print x, NR; print (getline y < "nofile"); "echo hi" | getline; print $0,NR; "echo a b c" | getline v; print v; close("echo a b c"); cmd="printf \"1\\n2\\n\""; while (cmd | getline q) print "q" q; print close(cmd), close(cmd)}'
## STDOUT:
got l1
got l2
got l3
l1 0
l2 0
-1
hi 0
a b c
q1
q2
0 -1
## END

#### getline: main input
exec 2>&1
printf 'l1\nl2\nl3\nl4\n' > f; awk 'NR==1{getline; print "A" $0, NR, FNR} NR==3{getline v; print "v",v,$0,NR}' f; awk 'NR==1{while((getline l)>0) n++; print n, NR, $0}' f; awk '{print; getline; print "x" $0} END{print NR}' f; awk 'END{print getline, $0; print (getline l), l}' f
## STDOUT:
Al2 2 2
v l4 l3 4
3 4 l1
l1
xl2
l3
xl4
4
0 l4
0 
## END

#### files: FNR, nextfile, BEGINFILE, ENDFILE
exec 2>&1
printf '1\n2\n' > a; printf '3\n4\n' > b; awk 'FNR==1{print FILENAME, NR, ARGIND} {print NR,FNR}' a b; awk 'FNR==1{nextfile} {print FILENAME,$0}' a b; awk 'BEGINFILE{print "B",FILENAME,FNR,NR,ERRNO} ENDFILE{print "E",FILENAME,FNR,NR, $0} {print $1} END{print "end",NR}' a b; awk 'BEGINFILE{if (ERRNO!="") {print "skip",FILENAME,ERRNO; nextfile}} {print}' a nope b; awk '{print}' a nope b; echo $?
## STDOUT:
a 1 1
1 1
2 2
b 3 2
3 1
4 2
B a 0 0 
1
2
E a 2 2 2
B b 0 2 
3
4
E b 2 4 4
end 4
1
2
skip nope No such file or directory
3
4
1
2
awk: cmd. line:1: fatal: cannot open file `nope' for reading: No such file or directory
2
## END

#### operands: assignments, changes of ARGV
exec 2>&1
printf '1\n' > a; awk '{print v, $0}' v=1 a v=2 a; awk 'END{print v}' a v=7; awk 'BEGIN{ARGV[1]="a"; ARGC=2} {print "x" $0}' nothere; awk 'BEGIN{delete ARGV[1]} {print $0}' zzz a; awk 'BEGIN{ARGV[1]=""} {print $0}' zzz a; awk 'BEGIN{for(i=0;i<ARGC;i++) print i,ARGV[i]}' x y=1 -z --; echo in | awk '{print FILENAME "|" $0}' -; echo in | awk '{print FILENAME "|" $0}' v=1; awk '{print}' v='a\tb' /dev/null; awk 'BEGIN{print v}' v=1
## STDOUT:
1 1
2 1
7
x1
1
1
0 awk
1 x
2 y=1
3 -z
4 --
-|in
-|in

## END

#### comparisons: numbers, texts, input
exec 2>&1
awk 'BEGIN{print 1==1.0, "1"==1, "a"<"b", 10<9, "10"<"9", "abc"<1, x==0, x=="", 2<10}'; echo "10 9 abc 1e1 0x10 +5 .5 5." | awk '{print ($1<$2), ($1>$2), ($1==$4), ($5==16), ($6==5), ($7==0.5), ($8==5), ($3>$1)}'; echo " 10 " | awk -F: '{print ($1==10)}'; echo "nan inf +nan -inf" | awk '{print $1+0,$2+0,$3+0,$4+0, ($3==$3)}'
## STDOUT:
1 1 1 0 1 0 1 1 1
0 1 1 0 1 1 1 1
1
0 0 +nan -inf 0
## END

#### numbers as text
exec 2>&1
awk 'BEGIN{print 1e6, 1e5, 123456789, 0.1, 1/3, 1e300*1e300, -1e300*1e300, 100000000000000000000, 2^53, 2^53+1, 1e-5, 123456.789, 1e15, 1e16, 1e17, 1e18, 1e19,-0, 3.0, "3.0"+0, 017, 1e+3}'; awk 'BEGIN{OFMT="%.2f"; print 3.14159, 3, 1e20, 3.14159 ""; CONVFMT="%.3f"; x=3.14159 ""; print x; a[0.1]=1; for(k in a) print k; print 12 "" }'; awk 'BEGIN{CONVFMT="%d"; a[12.7]; for(k in a) print k; x = 1e6 ""; print x; y=0.5 ""; print y}'
## STDOUT:
1000000 100000 123456789 0.1 0.333333 +inf -inf 100000000000000000000 9007199254740992 9007199254740992 1e-05 123457 1000000000000000 10000000000000000 100000000000000000 1000000000000000000 10000000000000000000 0 3 3 15 1000
3.14 3 100000000000000000000 3.14159
3.142
0.100
12
12
1000000
0
## END

#### operators
exec 2>&1
awk 'BEGIN{print -3%2, 3%-2, 5.5%2, 2^3^2, -2^2, 2**3, !0, !1, !"", !"a", !"0", - -3, 1 - -1, 1 -1, "a" 1+1 "b", 1 " " 2, 2 * 3 4, 1>2?"y":"n"; x=5; x^=2; print x; x%=7; print x; x/=2; print x; print x++ + ++x, x; print x--, --x; print 1,2 > "/dev/stdout"; print (1,2) in a; y = z = 4; print y z; print 1?2?3:4:5}'
## STDOUT:
awk: cmd. line:1: BEGIN{print -3%2, 3%-2, 5.5%2, 2^3^2, -2^2, 2**3, !0, !1, !"", !"a", !"0", - -3, 1 - -1, 1 -1, "a" 1+1 "b", 1 " " 2, 2 * 3 4, 1>2?"y":"n"; x=5; x^=2; print x; x%=7; print x; x/=2; print x; print x++ + ++x, x; print x--, --x; print 1,2 > "/dev/stdout"; print (1,2) in a; y = z = 4; print y z; print 1?2?3:4:5}
awk: cmd. line:1:                                                                                                                                  ^ syntax error
## END
## status: 1

#### patterns and ranges
exec 2>&1
printf 'a\nb\nc\nd\ne\n' > f; awk '/b/,/d/' f; awk 'NR==2,NR==4{print NR}' f; awk '/a/,/a/{print "one",$0}' f; awk '/c/,0' f; awk 'NR==1,/e/{n++} END{print n}' f; awk '/b/,/c/{print "1",$0} /c/,/d/{print "2",$0}' f; awk '!/b/' f; awk '/a/||/e/' f; awk '$0=="c"{next} 1' f; awk 'NR%2' f
## STDOUT:
b
c
d
2
3
4
one a
c
d
e
5
1 b
1 c
2 c
2 d
a
c
d
e
a
e
a
b
d
e
a
c
e
## END

#### substr
exec 2>&1
awk 'BEGIN{s="hello"; print substr(s,2,3), substr(s,0), substr(s,-1,3), substr(s,2), substr(s,5,10), substr(s,6) "|", substr(s,1.5,1), substr(s,"a"), substr(s,2,-1) "|", substr(s,2,0) "|", substr(s,-1), substr(12345,2,2), substr(s,1,"x") "|", substr("héllo",2,2), substr(s,"+nan") , substr(s,1,"+nan") "|", substr(s,"-inf",3)"|", substr(s, 0, 2), substr(s,-5,7), substr(s,1e10) "|", substr(s,1.4999,2.5), substr(s, 0.5, 1.5)}'
## STDOUT:
ell hello hel ello o | h hello | | hello 23 | él hello | hel| he hello | he h
## END

#### index, length, case, match
exec 2>&1
awk 'BEGIN{print index("abc","c"), index("abc","z"), index("abc",""), index("","a"), index("héé","é"), length("héé"), length(), length(12345), length(1/3), toupper("héé ß"), tolower("ÀÉ"), match("foobar","o+"), RSTART, RLENGTH, match("x","y"), RSTART, RLENGTH, match("héé","é"), RSTART, RLENGTH, match("abc",""), RSTART, RLENGTH, match("abc",/$/), RSTART, RLENGTH}'
## STDOUT:
3 0 1 0 2 3 0 5 8 HÉÉ ß àé 2 2 2 0 0 -1 2 2 1 1 1 0 4 4 0
## END

#### match with an array
exec 2>&1
awk 'BEGIN{if (match("foo123bar456",/([a-z]+)([0-9]+)(x)?/,m)) {PROCINFO["sorted_in"]="@ind_str_asc"; for (k in m) {split(k,p,SUBSEP); print p[1],p[2],m[k]}}; print length(m); print match("zzz",/a/,m), length(m)}'
## STDOUT:
0  foo123
0 length 6
0 start 1
1  foo
1 length 3
1 start 1
2  123
2 length 3
2 start 4
9
0 0
## END

#### arrays: delete, in, SUBSEP
exec 2>&1
awk 'BEGIN{x["a"]=1; x["b"]=2; for(k in x) delete x[k]; print length(x); x[1,2]=3; for(k in x){split(k,p,SUBSEP); print p[1] "-" p[2]}; print ((1,2) in x), (1 in x); SUBSEP=":"; x[3,4]; for(k in x) if (index(k,":")) print k; delete x; print length(x); if (("q" in x)==0) print "no"; print length(x); if (x["q"]=="") print "yes", length(x)}'
## STDOUT:
0
1-2
1 0
3:4
0
no
0
yes 1
## END

#### numbers in text
exec 2>&1
echo "5 apples" | awk '{print $1*2, $2+1, $1==5, $2==0, -$1, $1 $2}'; awk 'BEGIN{print "3x"+1, "0x1A"+0, "1e2x"+0, ".5."+0, "+-3"+0, "- 3"+0, " 12 "+0, "1,000"+0, "\t7"+0, "1e"+0, "1e+"+0, "e5"+0, "0b11"+0, "infinity"+0, "+inf"+0, "-nan"+0, "1_0"+0}'
## STDOUT:
10 1 1 0 -5 5apples
4 0 100 0.5 0 0 12 1 7 1 1 0 0 0 +inf -nan 1
## END
