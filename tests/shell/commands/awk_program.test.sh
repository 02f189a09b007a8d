#### command line: -v, -F, -f, operands, --, part 1
exec 2>&1
printf 'a b\nc d\n' > in
awk -v x=5 -v 'y=a\tb' 'BEGIN { print x + 1, y }'
awk '{ print v, $1 }' v=1 in v=2 in
awk 'BEGIN { print "v=" v } END { print "v=" v }' v=end in
## STDOUT:
6 a	b
1 a
1 c
2 a
2 c
v=
v=end
## END

#### command line: -v, -F, -f, operands, --, part 2
exec 2>&1
printf 'a b\nc d\n' > in
printf '{ print FILENAME, FNR, NR, $2 }\n' > prog; awk -f prog in in
printf 'function f(x) { return x "!" }\n' > lib; printf 'BEGIN { print f("hi") }\n' > main; awk -f lib -f main
awk -e 'BEGIN { printf "one " }' -e 'BEGIN { print "two" }'; awk -i ./lib 'BEGIN { print f("inc") }'
## STDOUT:
in 1 1 b
in 2 2 d
in 1 3 b
in 2 4 d
hi!
one two
inc!
## END

#### command line: -v, -F, -f, operands, --, part 3
exec 2>&1
printf 'a b\nc d\n' > in
awk -- 'BEGIN { print "dash" }'; awk -F , -v OFS=: '{ $1 = $1; print }' <<< 'a,b'
awk 'BEGIN { for (i = 0; i < ARGC; i++) print i, ARGV[i]; print ARGC }' a b=c -x
awk 'BEGIN { ARGV[1] = "in"; ARGC = 2 } { print }' missing other
## STDOUT:
dash
a:b
0 awk
1 a
2 b=c
3 -x
4
a b
c d
## END

#### command line: -v, -F, -f, operands, --, part 4
exec 2>&1
printf 'a b\nc d\n' > in
awk 'BEGIN { delete ARGV[1] } { print }' missing in; awk 'BEGIN { ARGV[2] = "" } { n++ } END { print n }' in missing
printf 'from stdin\n' | awk '{ print FILENAME ":" $0 }' - in
awk '{ print }' missing; echo = $?; awk '{ print $1 }' in missing; echo = $?; awk '{ print }' . ; echo = $?
## STDOUT:
a b
c d
2
-:from stdin
in:a b
in:c d
awk: fatal: cannot open file `missing' for reading: No such file or directory
= 2
a
c
awk: cmd. line:1: fatal: cannot open file `missing' for reading: No such file or directory
= 2
awk: warning: command line argument `.' is a directory: skipped
= 0
## END

#### command line: -v, -F, -f, operands, --, part 5
exec 2>&1
printf 'a b\nc d\n' > in
awk -f missing; echo = $?; awk -v 2x=3 'BEGIN { }'; echo = $?
printf '#!/usr/bin/awk -f\nBEGIN { print "script", ARGV[1] }\n' > s.awk; chmod +x s.awk; ./s.awk arg
printf 'x = 1\n' | awk '{ print }' /dev/stdin; awk 'END { print x }' x=7 /dev/null
## STDOUT:
awk: fatal: cannot open source file `missing' for reading: No such file or directory
= 2
awk: fatal: `2x' is not a legal variable name
= 2
script arg
x = 1
7
## END

#### command line: -v, -F, -f, operands, --, part 6
exec 2>&1
printf 'a b\nc d\n' > in
awk -v 'a=1' 'BEGIN { print a == 1, a "" == "1" }'; printf 'q\n' | awk --field-separator=: --assign=z=3 '{ print z }'
printf '@include "lib"\nBEGIN { print f("at") }\n' > inc.awk; awk -f inc.awk; printf '@include "nolib"\n' > bad.awk; awk -f bad.awk; echo = $?
## STDOUT:
1 1
3
awk: inc.awk:1: error: cannot open source file `lib' for reading: No such file or directory
awk: bad.awk:1: error: cannot open source file `nolib' for reading: No such file or directory
= 1
## END

#### special variables, part 1
exec 2>&1
printf 'a b\nc\n' > in
awk '{ print NR, NF, FNR, FILENAME, $NF }' in in; awk 'BEGIN { print NR, NF, "[" FILENAME "]", RSTART, RLENGTH, length(SUBSEP), FS == " ", RS == "\n" }'
awk 'BEGIN { NR = 10 } { print NR; FNR = 5 } END { print NR, FNR }' in
awk 'BEGIN { print ENVIRON["USER"], ("NOPE" in ENVIRON) }'
## STDOUT:
1 2 1 in b
2 1 2 in c
3 2 1 in b
4 1 2 in c
0 0 [] 0 0 1 1 1
11
12
12 5
user 0
## END

#### special variables, part 2
exec 2>&1
printf 'a b\nc\n' > in
awk 'BEGIN { print PROCINFO["version"], PROCINFO["uid"], PROCINFO["FS"], ("pid" in PROCINFO) }'
awk 'BEGIN { x = 5; print SYMTAB["x"]; SYMTAB["x"] = 7; print x; print ("x" in SYMTAB), ("zz" in SYMTAB), isarray(SYMTAB); SYMTAB["OFS"] = "-"; print 1, 2 }'
awk 'function foo() { } BEGIN { print ("foo" in FUNCTAB), ("length" in FUNCTAB), ("bar" in FUNCTAB) }'
## STDOUT:
5.2.1 1000 FS 1
5
7
1 0 1
1 2
1 1 0
## END

#### special variables, part 3
exec 2>&1
printf 'a b\nc\n' > in
awk 'BEGIN { delete SYMTAB["x"] }'; echo = $?
awk '{ $0 = toupper($0); print; print NF } END { print $0 }' in
awk 'BEGIN { NF = 3; print $0 "|", NF; $2 = "x"; print }'
## STDOUT:
awk: cmd. line:1: fatal: `delete' is not allowed with SYMTAB
= 2
A B
2
C
1
C
  | 3
 x 
## END

#### special variables, part 4
exec 2>&1
printf 'a b\nc\n' > in
awk 'BEGIN { CONVFMT = "%.2g"; a = 3.14159; b = a ""; print b; OFMT = "%.3g"; print a, a "" }'
## STDOUT:
3.1
3.14 3.1
## END

#### BEGINFILE and ENDFILE, part 1
exec 2>&1
printf 'a\nb\n' > f1; printf 'c\n' > f2
awk 'BEGINFILE { print "start", FILENAME, FNR, NR } ENDFILE { print "end", FILENAME, FNR, $0 } { print }' f1 f2
awk 'BEGINFILE { if (ERRNO) { print "skip", FILENAME, ERRNO; nextfile } } { print }' f1 missing f2
awk 'BEGINFILE { if (FILENAME == "f1") nextfile } 1' f1 f2; awk 'BEGINFILE { n++ } END { print n }' f1 f2 v=1
## STDOUT:
start f1 0 0
a
b
end f1 2 b
start f2 0 2
c
end f2 1 c
a
b
skip missing No such file or directory
c
c
2
## END

#### BEGINFILE and ENDFILE, part 2
exec 2>&1
printf 'a\nb\n' > f1; printf 'c\n' > f2
awk 'BEGINFILE { print "no" }' missing; echo = $?; awk 'ENDFILE { print FNR }' f1 f2 < /dev/null
## STDOUT:
no
awk: cmd. line:1: fatal: cannot open file `missing' for reading: No such file or directory
= 2
2
1
## END

#### types, part 1
exec 2>&1
awk 'BEGIN { print typeof(1), typeof("a"), typeof(x), typeof(a[1]), typeof($1), typeof(@/r/), typeof(mkbool(1)); b[1]; print typeof(b), isarray(b), isarray(x) }'
echo '12 ab 0x1' | awk '{ print typeof($1), typeof($2), typeof($3), typeof($9), typeof($0) }'
awk -v n=12 -v s=ab 'BEGIN { print typeof(n), typeof(s), typeof(ENVIRON["HOME"]); x = 5; y = x ""; print typeof(x), typeof(y); split("1 b", a); print typeof(a[1]), typeof(a[2]) }'
## STDOUT:
number string untyped untyped unassigned regexp number|bool
array 1 0
strnum string string unassigned string
strnum string string
number string
strnum string
## END

#### types, part 2
exec 2>&1
awk 'BEGIN { print strtonum("0x1F"), strtonum("017"), strtonum("12"), strtonum("1e3"), strtonum(011), strtonum("abc"), strtonum("0x") }'
echo '0x1F 017 9' | awk --non-decimal-data '{ print $1 + 0, $2 + 0, $3 + 0 }'
awk 'BEGIN { print mkbool(5), mkbool(0), mkbool("a") + 1 }'
## STDOUT:
31 15 12 1000 9 0 0
31 15 9
1 0 2
## END

#### bits and arithmetic functions, part 1
exec 2>&1
awk 'BEGIN { print and(12, 10), or(12, 10), xor(12, 10), lshift(1, 10), rshift(1024, 3), compl(0), and(7, 6, 4), or(1, 2, 4) }'
awk 'BEGIN { print int(3.9), int(-3.9), int("12x"), sqrt(2), exp(1), log(10), sin(1), cos(1), atan2(1, 2), atan2(0, -1), exp(0), int("") }'
awk 'BEGIN { print rand(), rand(), rand(); print srand(5), srand(7); print rand(); srand(5); x = rand(); srand(5); print x == rand() }'
## STDOUT:
8 14 6 1024 128 9007199254740991 4 7
3 -3 12 1.41421 2.71828 2.30259 0.841471 0.540302 0.463648 3.14159 1 0
0.924046 0.593909 0.306394
1 5
0.112895
1
## END

#### bits and arithmetic functions, part 2
exec 2>&1
awk 'BEGIN { srand(42); for (i = 0; i < 5; i++) printf "%d ", int(rand() * 100); print "" }'
awk 'BEGIN { and(-1, 2) }'; echo = $?; awk 'BEGIN { lshift(-1, 2) }'; echo = $?; awk 'BEGIN { print compl(-1) }'; echo = $?; awk 'BEGIN { and(1) }'; echo = $?
awk 'BEGIN { print sqrt(-1); print log(-1); print exp(1000); print exp("x") }'
## STDOUT:
24 39 95 17 59 
awk: cmd. line:1: fatal: and: argument 1 negative value -1 is not allowed
= 2
awk: cmd. line:1: fatal: lshift(-1.000000, 2.000000): negative values are not allowed
= 2
awk: cmd. line:1: fatal: compl(-1.000000): negative value is not allowed
= 2
awk: cmd. line:1: fatal: and: called with less than two arguments
= 2
awk: cmd. line:1: warning: sqrt: received negative argument -1
-nan
awk: cmd. line:1: warning: log: received negative argument -1
-nan
awk: cmd. line:1: warning: exp: argument 1000 is out of range
+inf
1
## END

#### time, part 1
exec 2>&1
awk 'BEGIN { print mktime("2020 01 02 03 04 05"), mktime("1970 1 1 0 0 0"), mktime("2020 13 1 0 0 0"), mktime("x"), mktime("2020 2 30 25 61 61") }'
awk 'BEGIN { print strftime("%Y-%m-%d %H:%M:%S", 0, 1), strftime("%a %A %b %B %j %U %w %y %%", 86400 * 200, 1); print strftime("%D %T %e %I %p %F %s", 1e9, 1) }'
awk 'BEGIN { print (systime() > 1e9), length(strftime("%Y")), strftime("", 0) "|", strftime("plain", 0) }'
## STDOUT:
1577934245 0 1609459200 -1 1583114521
1970-01-01 00:00:00 Mon Monday Jul July 201 29 1 70 %
09/09/01 01:46:40  9 01 AM 2001-09-09 1000000000
1 4 | plain
## END

#### time, part 2
exec 2>&1
awk 'BEGIN { t = mktime("2000 2 29 12 0 0"); print strftime("%Y-%m-%d", t + 86400, 1) }'
## STDOUT:
2000-03-01
## END

#### mistakes in the program text, part 1
exec 2>&1
awk 'BEGIN { print 1 + }'; echo = $?
awk 'BEGIN { print "abc'; echo = $?
awk '{ print $1'; echo = $?
## STDOUT:
awk: cmd. line:1: BEGIN { print 1 + }
awk: cmd. line:1:                   ^ syntax error
= 1
awk: cmd. line:1: BEGIN { print "abc
awk: cmd. line:1:               ^ unterminated string
= 1
awk: cmd. line:1: { print $1
awk: cmd. line:1:           ^ unexpected newline or end of string
= 1
## END

#### mistakes in the program text, part 2
exec 2>&1
awk 'BEGIN { x = /abc }'; echo = $?
awk 'BEGIN { if (1) print 1 else print 2 }'; echo = $?
awk 'BEGIN { foo(1) '; echo = $?
## STDOUT:
awk: cmd. line:1: BEGIN { x = /abc }
awk: cmd. line:1:              ^ unterminated regexp
= 1
awk: cmd. line:1: BEGIN { if (1) print 1 else print 2 }
awk: cmd. line:1:                        ^ syntax error
= 1
awk: cmd. line:1: BEGIN { foo(1) 
awk: cmd. line:1:                ^ unexpected newline or end of string
= 1
## END

#### mistakes in the program text, part 3
exec 2>&1
awk 'BEGIN { next }'; echo = $?
awk 'END { nextfile }'; echo = $?
awk 'BEGIN { break }'; echo = $?
## STDOUT:
awk: cmd. line:1: error: `next' used in BEGIN action
= 1
awk: cmd. line:1: error: `nextfile' used in END action
= 1
awk: cmd. line:1: error: `break' is not allowed outside a loop or switch
awk: cmd. line:1: error: `break' is not allowed outside a loop or switch
= 1
## END

#### mistakes in the program text, part 4
exec 2>&1
awk 'BEGIN { continue }'; echo = $?
awk 'BEGIN'; echo = $?
awk 'BEGIN { print 1; ) }'; echo = $?
## STDOUT:
awk: cmd. line:1: error: `continue' is not allowed outside a loop
awk: cmd. line:1: error: `continue' is not allowed outside a loop
= 1
awk: cmd. line:1: BEGIN blocks must have an action part
= 1
awk: cmd. line:1: BEGIN { print 1; ) }
awk: cmd. line:1:                  ^ syntax error
= 1
## END

#### mistakes in the program text, part 5
exec 2>&1
awk 'BEGIN { a = 1; b = ; }'; echo = $?
awk 'function { }'; echo = $?
awk 'BEGIN { substr("a") }'; echo = $?
## STDOUT:
awk: cmd. line:1: BEGIN { a = 1; b = ; }
awk: cmd. line:1:                    ^ syntax error
= 1
awk: cmd. line:1: function { }
awk: cmd. line:1:          ^ syntax error
= 1
awk: cmd. line:1: BEGIN { substr("a") }
awk: cmd. line:1:                   ^ 1 is invalid as number of arguments for substr
= 1
## END

#### mistakes in the program text, part 6
exec 2>&1
awk 'BEGIN { getline x y }'; echo = $?
awk '}'; echo = $?
awk 'BEGIN { print @ }'; echo = $?
## STDOUT:
= 0
awk: cmd. line:1: }
awk: cmd. line:1: ^ syntax error
= 1
awk: cmd. line:1: BEGIN { print @ }
awk: cmd. line:1:                 ^ syntax error
= 1
## END

#### mistakes in the program text, part 7
exec 2>&1
awk 'BEGIN { print "a\qb" }'; echo = $?
printf 'BEGIN {\n  print 1\n  print 2 +\n}\n' > p; awk -f p; echo = $?
printf 'BEGIN {\n\tx = 3 3 )\n}\n' > p; awk -f p; echo = $?
## STDOUT:
awk: cmd. line:1: warning: escape sequence `\q' treated as plain `q'
aqb
= 0
awk: p:4:   print 2 +
awk: p:4:            ^ unexpected newline or end of string
= 1
awk: p:2: 	x = 3 3 )
awk: p:2: 	        ^ syntax error
= 1
## END

#### mistakes while it runs, part 1
exec 2>&1
echo 'a b' | awk '{ x = 0; print 1 / x }'; echo = $?
printf '1\n2\n' | awk 'NR == 2 { print $(-1) }'; echo = $?
awk 'function f(a) {
  a = 1
  return 1 / zero
}
BEGIN {
  print "start"
  f(2)
}'; echo = $?
## STDOUT:
awk: cmd. line:1: (FILENAME=- FNR=1) fatal: division by zero attempted
= 2
awk: cmd. line:1: (FILENAME=- FNR=2) fatal: attempt to access field -1
= 2
start
awk: cmd. line:3: fatal: division by zero attempted
= 2
## END

#### mistakes while it runs, part 2
exec 2>&1
awk 'BEGIN { printf "%d %s\n", 1 }'; echo = $?
awk 'BEGIN { getline x < "" }'; echo = $?
awk 'BEGIN { print > "" }'; echo = $?
## STDOUT:
awk: cmd. line:1: fatal: not enough arguments to satisfy format string
	`%d %s
'
	    ^ ran out for this one
= 2
awk: cmd. line:1: fatal: expression for `<' redirection has null string value
= 2
awk: cmd. line:1: fatal: expression for `>' redirection has null string value
= 2
## END

#### mistakes while it runs, part 3
exec 2>&1
awk 'BEGIN { print length(a, b) }'; echo = $?
awk 'BEGIN { asort(1) }'; echo = $?
awk 'BEGIN { split("a b", "x") }'; echo = $?
## STDOUT:
awk: cmd. line:1: BEGIN { print length(a, b) }
awk: cmd. line:1:                          ^ 2 is invalid as number of arguments for length
= 1
awk: cmd. line:1: fatal: asort: first argument is not an array
= 2
awk: cmd. line:1: fatal: split: second argument is not an array
= 2
## END

#### mistakes while it runs, part 4
exec 2>&1
awk 'BEGIN { match("a", "a", 5) }'; echo = $?
awk 'BEGIN { print substr("abc", 2, "x"), index("a", /b/) }'; echo = $?
## STDOUT:
awk: cmd. line:1: fatal: match: third argument is not an array
= 2
awk: cmd. line:1: fatal: index: regexp constant as second argument is not allowed
= 2
## END

#### uninitialized values, part 1
exec 2>&1
awk 'BEGIN { print x + 0, "[" x "]", length(x), x == 0, x == "", !x, (x < 1), x > -1; if (!y) print "no y"; z++; print z }'
awk 'BEGIN { print a[1] + 0, length(a), (1 in a); f(u); print length(u) } function f(v) { v["k"] }'
awk 'function f(v) { v = 3 } BEGIN { f(w); print "[" w "]" } '
## STDOUT:
no y
1
0 1 1
1
[]
## END

#### uninitialized values, part 2
exec 2>&1
echo | awk '{ print NF, $1 == "", $1 == 0, length($1) }'
## STDOUT:
0 1 0 0
## END

#### one-liners as people write them, part 1
exec 2>&1
printf 'alice 30 NYC\nbob 25 LA\ncarol 35 NYC\ndave 25 SF\n' > people
awk '{ sum += $2 } END { print sum / NR }' people
awk '$2 > max { max = $2; who = $1 } END { print who, max }' people
awk '{ c[$3]++ } END { for (k in c) print k, c[k] }' people | sort
## STDOUT:
28.75
carol 35
LA 1
NYC 2
SF 1
## END

#### one-liners as people write them, part 2
exec 2>&1
printf 'alice 30 NYC\nbob 25 LA\ncarol 35 NYC\ndave 25 SF\n' > people
awk '{ a[NR] = $0 } END { for (i = NR; i > 0; i--) print a[i] }' people
awk '!seen[$3]++' people
awk 'NF { n++ } END { print n }' people
## STDOUT:
dave 25 SF
carol 35 NYC
bob 25 LA
alice 30 NYC
alice 30 NYC
bob 25 LA
dave 25 SF
4
## END

#### one-liners as people write them, part 3
exec 2>&1
printf 'alice 30 NYC\nbob 25 LA\ncarol 35 NYC\ndave 25 SF\n' > people
awk '{ for (i = NF; i > 0; i--) printf "%s%s", $i, (i > 1 ? OFS : ORS) }' people
awk '{ $2 = ""; print }' people | head -1
awk 'length > 11' people
## STDOUT:
NYC 30 alice
LA 25 bob
NYC 35 carol
SF 25 dave
alice  NYC
alice 30 NYC
carol 35 NYC
## END

#### one-liners as people write them, part 4
exec 2>&1
printf 'alice 30 NYC\nbob 25 LA\ncarol 35 NYC\ndave 25 SF\n' > people
awk 'BEGIN { for (i = 1; i <= 3; i++) printf "%s%s", i, i < 3 ? "," : "\n" }'
awk -F' ' 'NR > 1 { print $1 }' people
awk '{ printf "%-10s|%5d|\n", $1, $2 }' people
## STDOUT:
1,2,3
bob
carol
dave
alice     |   30|
bob       |   25|
carol     |   35|
dave      |   25|
## END

#### one-liners as people write them, part 5
exec 2>&1
printf 'alice 30 NYC\nbob 25 LA\ncarol 35 NYC\ndave 25 SF\n' > people
awk 'NR == FNR { age[$1] = $2; next } $1 in age { print $1, age[$1] }' people people
awk '{ gsub(/[aeiou]/, "*") } 1' people
awk 'BEGIN { while (i++ < 3) s = s "=" ; print s }'
## STDOUT:
alice 30
bob 25
carol 35
dave 25
*l*c* 30 NYC
b*b 25 LA
c*r*l 35 NYC
d*v* 25 SF
===
## END

#### one-liners as people write them, part 6
exec 2>&1
printf 'alice 30 NYC\nbob 25 LA\ncarol 35 NYC\ndave 25 SF\n' > people
awk 'END { print NR " lines, " n " words" } { n += NF }' people
awk '/bob/ { f = 1 } f; /carol/ { f = 0 }' people
awk '{ print NR ": " $0 }' people | awk -F': ' '{ print $2 }' | head -1
## STDOUT:
4 lines, 12 words
bob 25 LA
carol 35 NYC
alice 30 NYC
## END

#### one-liners as people write them, part 7
exec 2>&1
printf 'alice 30 NYC\nbob 25 LA\ncarol 35 NYC\ndave 25 SF\n' > people
awk 'BEGIN { printf "%s\n", "it'"'"'s" }'
awk '{ key = $3; val[key] = val[key] (val[key] ? "," : "") $1 } END { PROCINFO["sorted_in"] = "@ind_str_asc"; for (k in val) print k ": " val[k] }' people
awk 'function max(a, b) { return a > b ? a : b } { m = max(m, $2) } END { print m }' people
## STDOUT:
it's
LA: bob
NYC: alice,carol
SF: dave
35
## END

#### one-liners as people write them, part 8
exec 2>&1
printf 'alice 30 NYC\nbob 25 LA\ncarol 35 NYC\ndave 25 SF\n' > people
printf '3\n1\n2\n' | awk '{ a[NR] = $1 } END { n = asort(a); for (i = 1; i <= n; i++) printf "%d ", a[i]; print "" }'
printf 'k1=v1;k2=v2\n' | awk -F'[=;]' '{ for (i = 1; i < NF; i += 2) m[$i] = $(i + 1); print m["k2"] }'
printf 'x,"a,b",y\n' | awk -v FPAT='([^,]+)|("[^"]+")' '{ print $2 }'
## STDOUT:
1 2 3 
v2
"a,b"
## END

#### namespaces and dialects, part 1
exec 2>&1
awk 'BEGIN { awk::x = 3; print x; foo::y = 4; print foo::y } '
printf '@namespace "ns"\nBEGIN { v = 5; f(); print NR }\nfunction f() { print "ns f", v }\n' > n.awk; awk -f n.awk
awk --posix 'BEGIN { print 2 ** 3 }'; echo = $?; awk --posix 'BEGIN { print length("a"), toupper("b") }'
## STDOUT:
3
4
ns f 5
0
awk: cmd. line:1: BEGIN { print 2 ** 3 }
awk: cmd. line:1:                  ^ syntax error
= 1
1 B
## END

#### namespaces and dialects, part 2
exec 2>&1
awk --traditional 'BEGIN { print "\x41"; gensub = 3; print gensub }'
awk --traditional 'BEGIN { RS = "ab"; print RS }'; awk -S 'BEGIN { system("echo no") }'; echo = $?; awk -S 'BEGIN { print "x" > "f" }'; echo = $?
awk --version | head -0; awk --re-interval 'BEGIN { print 1 }'; awk -O 'BEGIN { print 2 }'; awk -s 'BEGIN { print 3 }'
## STDOUT:
A
3
ab
awk: cmd. line:1: fatal: 'system' function not allowed in sandbox mode
= 2
awk: cmd. line:1: fatal: redirection not allowed in sandbox mode
= 2
1
2
3
## END
