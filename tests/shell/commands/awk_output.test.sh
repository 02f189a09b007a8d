#### printf: integers, part 1
exec 2>&1
awk 'BEGIN { printf "%d|%5d|%-5d|%05d|%+d|% d|%.3d|%5.3d|%-5.3d|\n", 42, 42, 42, 42, 42, 42, 42, 42, 42 }'
awk 'BEGIN { printf "%i|%d|%d|%d|%d\n", 3.99, -3.99, "0x1A", "12abc", x }'
awk 'BEGIN { printf "%o|%x|%X|%#o|%#x|%u\n", 8, 255, 255, 8, 255, 3 }'
## STDOUT:
42|   42|42   |00042|+42| 42|042|  042|042  |
3|-3|0|12|0
10|ff|FF|010|0xff|3
## END

#### printf: integers, part 2
exec 2>&1
awk 'BEGIN { printf "%x|%u|%o|%x\n", -1, -1, -1, 2^53 }'
awk 'BEGIN { printf "%d|%d|%d|%d\n", 2^31, 2^53, 2^63, -2^63; printf "%d|%d\n", 1e30, -1e30; printf "%x|%u\n", 1e30, 2^64 }'
awk 'BEGIN { printf "%d|%5d|%x|%i\n", "+inf", "-nan", "+nan", -log(0) }'
## STDOUT:
ffffffffffffffff|18446744073709551615|1777777777777777777777|20000000000000
2147483648|9007199254740992|9223372036854775808|-9223372036854775808
1000000000000000019884624838656|-1000000000000000019884624838656
1e+30|1.84467e+19
+inf|-nan|+nan|+inf
## END

#### printf: integers, part 3
exec 2>&1
awk 'BEGIN { printf "%.0d|%.0d|%5.0d|\n", 0, 1, 0; printf "%#x|%#o\n", 0, 0; printf "%08.3d|%-08d|\n", 5, 5 }'
## STDOUT:
|1|     |
0|0
     005|5       |
## END

#### printf: floating point, part 1
exec 2>&1
awk 'BEGIN { printf "%f|%.2f|%8.3f|%-8.1f|%08.2f|%+.1f|%.0f|%#.0f\n", 3.14159, 3.14159, 3.14159, 3.14159, 3.14159, 3.14159, 2.5, 2 }'
awk 'BEGIN { printf "%e|%.2e|%E|%12.3e|%-12.3e|\n", 12345.678, 12345.678, 0.00001, 1, 1 }'
awk 'BEGIN { printf "%g|%g|%g|%g|%G|%.3g|%#g|%.10g\n", 100000, 1000000, 0.0001, 0.00001, 1e-10, 3.14159, 1, 1/3 }'
## STDOUT:
3.141590|3.14|   3.142|3.1     |00003.14|+3.1|2|2.
1.234568e+04|1.23e+04|1.000000E-05|   1.000e+00|1.000e+00   |
100000|1e+06|0.0001|1e-05|1E-10|3.14|1.00000|0.3333333333
## END

#### printf: floating point, part 2
exec 2>&1
awk 'BEGIN { printf "%a|%A|%.2a\n", 1, 0.5, 3.14159 }'
awk 'BEGIN { printf "%f|%e|%g|%10f|%-10g|\n", "+inf", "-inf", "+nan", "-nan", "+inf" }'
awk 'BEGIN { printf "%.30f\n%.20g\n%.17g\n", 0.1, 0.1, 0.1; printf "%f\n", 1e22 }'
## STDOUT:
0x1p+0|0X1P-1|0x1.92p+1
+inf|-inf|+nan|-nan|+inf|
0.100000000000000005551115123126
0.10000000000000000555
0.10000000000000001
10000000000000000000000.000000
## END

#### printf: characters and strings, part 1
exec 2>&1
awk 'BEGIN { printf "%c%c%c|%c|%3c|%-3c|\n", 65, "hello", 256, "äx", "y", "z" }'
awk 'BEGIN { printf "%s|%5s|%-5s|%.2s|%5.1s|%-5.1s|\n", "abc", "ab", "ab", "abc", "abc", "abc" }'
awk 'BEGIN { printf "%5s|%-5s|%.2s|\n", "äö", "äö", "äöü" }'
## STDOUT:
AhĀ|ä|  y|z  |
abc|   ab|ab   |ab|    a|a    |
   äö|äö   |äö|
## END

#### printf: characters and strings, part 2
exec 2>&1
awk 'BEGIN { printf "%s %s %s\n", 1e6, 0.1, 1e100; printf "%s\n", 3.0 }'
awk 'BEGIN { printf "%*d|%-*d|%.*f|%*.*s|\n", 5, 42, 5, 42, 2, 3.14159, 6, 2, "abc"; printf "%*d|\n", -5, 42 }'
awk 'BEGIN { printf "%2$s %1$s|%1$5s|%2$-5s|\n", "a", "b" }'
## STDOUT:
1000000 0.1 10000000000000000159028911097599180468360808563945281389781327557747838772170381060813469985856815104
3
   42|42   |3.14|    ab|
42   |
b a|    a|b    |
## END

#### printf: characters and strings, part 3
exec 2>&1
awk 'BEGIN { printf "100%%|%5%|\n"; printf "no newline"; printf "\n"; printf("%s-%s\n", "a", "b"); printf "%z %d\n", 5 }'
awk 'BEGIN { printf "%s %d\n", "one" }'; echo = $?
awk 'BEGIN { printf "%d" }'; echo = $?
## STDOUT:
100%|%|
no newline
a-b
%d
awk: cmd. line:1: fatal: not enough arguments to satisfy format string
	`%s %d
'
	    ^ ran out for this one
= 2
awk: cmd. line:1: fatal: not enough arguments to satisfy format string
	`%d'
	 ^ ran out for this one
= 2
## END

#### printf: characters and strings, part 4
exec 2>&1
awk 'BEGIN { printf "%s\n", "extra", "args"; x = sprintf("%03d", 7); print x, sprintf("%s"  , "z"), sprintf("plain") }'
echo '65 66' | awk '{ printf "%c%c\n", $1, $2 }'
awk 'BEGIN { printf "%c", "" ; printf "%c\n", 0x20AC; printf "%ld %lld %hd\n", 1, 2, 3 }'
## stdout-json: "extra\n007 z plain\nAB\n\u0000\u00e2\u0082\u00ac\n1 %lld 2\n"

#### printf: characters and strings, part 5
exec 2>&1
awk 'BEGIN { printf }'; echo = $?; awk 'BEGIN { x = sprintf() }'; echo = $?
## STDOUT:
awk: cmd. line:1: fatal: printf: no arguments
= 2
awk: cmd. line:1: fatal: sprintf: no arguments
= 2
## END

#### arrays: elements, in, delete, for in, subscripts, part 1
exec 2>&1
awk 'BEGIN { a[1]; a["x"] = 2; print (1 in a), (2 in a), length(a), a[1] == "", ("x" in a); delete a["x"]; print length(a); delete a; print length(a) }'
awk 'BEGIN { a[1, 2] = 3; for (k in a) { split(k, p, SUBSEP); print p[1], p[2] } if ((1, 2) in a) print "yes"; if (!((2, 1) in a)) print "no"; SUBSEP = ":"; a["p", "q"]; print ("p:q" in a) }'
awk 'BEGIN { a["01"] = 1; a[1] = 2; a[1.0] = 3; a["1"] = 4; a[01] = 5; print length(a), a[1], a["01"]; a[0.1 + 0.2] = "f"; print a["0.3"]; CONVFMT = "%d"; a[12.7] = "c"; print a["12"] }'
## STDOUT:
1 0 2 1 1
1
0
1 2
yes
no
1
2 5 1
f
c
## END

#### arrays: elements, in, delete, for in, subscripts, part 2
exec 2>&1
awk 'BEGIN { for (i = 1; i <= 5; i++) a[i] = i * i; for (i in a) s += a[i]; print s; for (i in a) delete a[i]; print length(a) }'
awk 'BEGIN { split("d b a c", a); for (i in a) print i, a[i] }'
awk 'BEGIN { split("the quick brown fox jumps over the lazy dog", w); for (i in w) n[w[i]]++; for (k in n) print k, n[k] }'
## STDOUT:
55
0
1 d
2 b
3 a
4 c
fox 1
quick 1
over 1
brown 1
jumps 1
the 2
lazy 1
dog 1
## END

#### arrays: elements, in, delete, for in, subscripts, part 3
exec 2>&1
awk 'BEGIN { for (i = 0; i < 30; i++) a["k" i] = i; for (k in a) printf "%s ", k; print "" }'
awk 'BEGIN { for (i = -3; i < 4; i++) a[i]; a["x"]; a[100000]; a[1.5]; for (k in a) print k }' | sort
awk 'BEGIN { for (i = 2000; i > 0; i -= 97) a[i]; for (k in a) printf "%s ", k; print ""; delete a[30]; for (i = 0; i < 60; i++) b[i * 5000]; for (k in b) print k }' | sort -n
## STDOUT:
k24 k15 k1 k25 k16 k2 k26 k17 k3 k27 k18 k4 k28 k19 k5 k29 k6 k7 k8 k10 k9 k20 k11 k21 k12 k22 k13 k23 k14 k0 
-1
-2
-3
0
1
1.5
100000
2
3
x
0
60 157 254 351 448 545 642 739 836 933 1030 1127 1224 1321 1418 1515 1612 1709 1806 1903 2000 
5000
10000
15000
20000
25000
30000
35000
40000
45000
50000
55000
60000
65000
70000
75000
80000
85000
90000
95000
100000
105000
110000
115000
120000
125000
130000
135000
140000
145000
150000
155000
160000
165000
170000
175000
180000
185000
190000
195000
200000
205000
210000
215000
220000
225000
230000
235000
240000
245000
250000
255000
260000
265000
270000
275000
280000
285000
290000
295000
## END

#### arrays: the order of their elements, text
exec 2>&1
for words in "a b c" "one two three four five six seven" "GET POST PUT HEAD" "x y 1 2 3" "é ü ab z" "01 1 001 1.5 1e3 +1 -0 0"; do
  awk 'BEGIN { n = split(ARGV[1], w, " "); for (i = 1; i <= n; i++) c[w[i]]++; for (k in c) printf "%s ", k; print "" }' "$words"
done
awk 'BEGIN { for (i = 0; i < 5000; i++) { a["key" i]; if (i % 3 == 0) delete a["key" int(i / 2)] }; for (k in a) print k }' | cksum
## STDOUT:
a b c 
three seven two five six four one 
GET PUT HEAD POST 
x y 1 2 3 
ab é z ü 
+1 -0 1.5 01 1e3 0 1 001 
2554361750 26295
## END

#### arrays: the order of their elements, numbers
exec 2>&1
for words in "3 1 2" "1 2 3 x y" "200 404 500 301" "2020 2019 1999" "80 443 22 8080"; do
  awk 'BEGIN { n = split(ARGV[1], w, " "); for (i = 1; i <= n; i++) c[w[i]]++; for (k in c) printf "%s ", k; print "" }' "$words"
done
awk 'BEGIN { for (i = 1000; i > 0; i--) a[i] = i; n = 0; for (k in a) if (k != ++n || a[k] != n) print "no", k; print n }'
awk 'BEGIN { a[1]; a["x"]; delete a[1]; delete a["x"]; a["z"]; a[5]; a[3]; for (k in a) printf "%s ", k; print length(a), (3 in a), ("03" in a) }'
## STDOUT:
1 2 3 
x y 1 2 3 
200 301 404 500 
1999 2019 2020 
22 80 443 8080 
1000
5 z 3 3 1 0
## END

#### rand and srand: the same numbers
exec 2>&1
awk 'BEGIN { for (i = 0; i < 5; i++) print rand(); print srand(5); print rand(), srand(-7), rand(), srand(0), rand(), srand("abc"), rand() }'
awk 'BEGIN { srand(42); for (i = 0; i < 5000; i++) s += rand(); printf "%.9f %.17g\n", s, rand() }'
awk 'BEGIN { srand(2 ^ 40 + 7.5); printf "%.17g\n", rand(); printf "%.0f\n", srand() }'
## STDOUT:
0.924046
0.593909
0.306394
0.578941
0.740133
1
0.1978 5 0.853855 -7 0.855566 0 0.855566
2529.140168147 0.91135924270163393
0.11289516293734114
1099511627783
## END

#### sub and gsub: backslashes in replacements
exec 2>&1
for with in '&' '\&' '\\&' '\\\&' '\\\\&' '\\\\\&' '\q' '\\q' '\\\q' '\\\\q' '\' '\\' '\\\' '\\\\\\' '\0' '\\1' '[&][\&]'; do
  for mode in --traditional --posix -O; do
    With=$with awk $mode 'BEGIN { with = ENVIRON["With"]; s = t = "abcb"; sub(/b/, with, s); gsub(/b/, with, t); print s, t }'
  done
  With=$with awk 'BEGIN { print gensub(/(b)(c)?/, ENVIRON["With"] ".", "g", "abcdb") }'
done
## STDOUT:
abcb abcb
abcb abcb
abcb abcb
abc.db.
a&cb a&c&
a&cb a&c&
a&cb a&c&
a&.d&.
a\bcb a\bc\b
a\bcb a\bc\b
a\bcb a\bc\b
a\bc.d\b.
a\&cb a\&c\&
a\&cb a\&c\&
a\&cb a\&c\&
a\&.d\&.
a\\bcb a\\bc\\b
a\\bcb a\\bc\\b
a\\bcb a\\bc\\b
a\\bc.d\\b.
a\\&cb a\\&c\\&
a\\&cb a\\&c\\&
a\\&cb a\\&c\\&
a\\&.d\\&.
a\qcb a\qc\q
a\qcb a\qc\q
a\qcb a\qc\q
aq.dq.
a\\qcb a\\qc\\q
a\qcb a\qc\q
a\\qcb a\\qc\\q
a\q.d\q.
a\\\qcb a\\\qc\\\q
a\\qcb a\\qc\\q
a\\\qcb a\\\qc\\\q
a\q.d\q.
a\\qcb a\\qc\\q
a\\qcb a\\qc\\q
a\\qcb a\\qc\\q
a\\q.d\\q.
a\cb a\c\
a\cb a\c\
a\cb a\c\
a.d.
a\\cb a\\c\\
a\cb a\c\
a\\cb a\\c\\
a\.d\.
a\\\cb a\\\c\\\
a\\cb a\\c\\
a\\\cb a\\\c\\\
a\.d\.
a\\\\cb a\\\\c\\\\
a\\\cb a\\\c\\\
a\\\\cb a\\\\c\\\\
a\\\.d\\\.
a\0cb a\0c\0
a\0cb a\0c\0
a\0cb a\0c\0
abc.db.
a\\1cb a\\1c\\1
a\1cb a\1c\1
a\\1cb a\\1c\\1
a\1.d\1.
a[b][&]cb a[b][&]c[b][&]
a[b][&]cb a[b][&]c[b][&]
a[b][&]cb a[b][&]c[b][&]
a[bc][&].d[b][&].
## END

#### arrays: elements, in, delete, for in, subscripts, part 4
exec 2>&1
awk 'BEGIN { for (i = 1; i <= 10; i++) a[i]; for (k in a) if (k % 2) delete a[k]; for (k in a) printf "%s ", k; print "" }'
awk 'BEGIN { a["x"] = 1; f(a); print a["x"], length(a) } function f(b) { b["x"]++; b["y"] }'
awk 'BEGIN { x = 1; x[1] = 2 }'; echo = $?; awk 'BEGIN { a[1]; print a }'; echo = $?; awk 'BEGIN { a[1]; a = 2 }'; echo = $?; awk 'BEGIN { a[1] = 1; a[1][2] = 3 }'; echo = $?
## STDOUT:
2 4 6 8 10 
2 2
awk: cmd. line:1: fatal: attempt to use scalar `x' as an array
= 2
awk: cmd. line:1: fatal: attempt to use array `a' in a scalar context
= 2
awk: cmd. line:1: fatal: attempt to use array `a' in a scalar context
= 2
awk: cmd. line:1: fatal: attempt to use scalar `a["1"]' as an array
= 2
## END

#### arrays: elements, in, delete, for in, subscripts, part 5
exec 2>&1
awk 'BEGIN { $3 = "c"; a[$3] = 1; a[NF]; for (k in a) print k; i = 1; b[i++] = i; print i, b[1], b[2] }'
## STDOUT:
c
3
2 1 
## END

#### arrays of arrays, part 1
exec 2>&1
awk 'BEGIN { a[1][2] = 3; a[1][3] = 4; a["x"]["y"]["z"] = 5; print length(a), length(a[1]), a["x"]["y"]["z"]; for (i in a) for (j in a[i]) print i, j, isarray(a[i][j]) }'
awk 'BEGIN { a[1][1] = 1; if (1 in a[1]) print "in"; if (!(2 in a[1])) print "not"; delete a[1][1]; print length(a[1]); delete a[1]; print length(a) }'
awk 'function walk(arr, d,  k) { for (k in arr) if (isarray(arr[k])) { print d k ":"; walk(arr[k], d "  ") } else print d k "=" arr[k] } BEGIN { t["a"]["b"] = 1; t["a"]["c"] = 2; t["d"] = 3; PROCINFO["sorted_in"] = "@ind_str_asc"; walk(t, "") }'
## STDOUT:
2 2 5
x y 1
1 2 0
1 3 0
in
not
0
0
a:
  b=1
  c=2
d=3
## END

#### arrays of arrays, part 2
exec 2>&1
awk 'BEGIN { split("1 2", a["s"]); print a["s"][2]; f(a["new"]); print length(a["new"]) } function f(x) { x[1]; x[2] }'
awk 'BEGIN { a[1][1] = 1; print a[1] }'; echo = $?; awk 'BEGIN { a[1] = 1; print a[1][1] }'; echo = $?
## STDOUT:
2
2
awk: cmd. line:1: fatal: attempt to use array `a["1"]' in a scalar context
= 2
awk: cmd. line:1: fatal: attempt to use scalar `a["1"]' as an array
= 2
## END

#### sorted_in, asort, asorti, part 1
exec 2>&1
awk 'BEGIN { a["b"] = 3; a["a"] = 10; a["c"] = 1; a["10"] = "x"; a["9"] = "y"; n = split("@ind_str_asc @ind_str_desc @ind_num_asc @ind_num_desc @val_num_asc @val_num_desc @val_str_asc @val_str_desc @val_type_asc @val_type_desc", o); for (i = 1; i <= n; i++) { PROCINFO["sorted_in"] = o[i]; printf "%s:", o[i]; for (k in a) printf " %s", k; print "" } }'
awk 'function cmp(i1, v1, i2, v2) { return v1 - v2 } BEGIN { PROCINFO["sorted_in"] = "cmp"; a[1] = 30; a[2] = 10; a[3] = 20; for (k in a) print k, a[k] }'
awk 'BEGIN { a["x"] = 3; a["y"] = 1; a["z"] = "b"; a["w"] = "a"; n = asort(a); for (i = 1; i <= n; i++) print i, a[i] }'
## STDOUT:
@ind_str_asc: 10 9 a b c
@ind_str_desc: c b a 9 10
@ind_num_asc: a b c 9 10
@ind_num_desc: 10 9 c b a
@val_num_asc: 10 9 c b a
@val_num_desc: a b c 9 10
@val_str_asc: c a b 10 9
@val_str_desc: 9 10 b a c
@val_type_asc: c b a 10 9
@val_type_desc: 9 10 a b c
2 10
3 20
1 30
1 1
2 3
3 a
4 b
## END

#### sorted_in, asort, asorti, part 2
exec 2>&1
awk 'BEGIN { a["x"] = 3; a["y"] = 1; n = asorti(a, b); for (i = 1; i <= n; i++) print i, b[i], a[b[i]]; n = asort(a, c); print c[1], c[2], length(a) }'
awk 'BEGIN { split("5 3 10 1", a); n = asort(a, b, "@val_num_desc"); for (i = 1; i <= n; i++) printf "%s ", b[i]; print ""; n = asort(a, b, "@val_str_asc"); for (i = 1; i <= n; i++) printf "%s ", b[i]; print "" }'
awk 'function down(i1, v1, i2, v2) { return v2 - v1 } BEGIN { split("5 3 10 1", a); n = asort(a, b, "down"); for (i = 1; i <= n; i++) printf "%s ", b[i]; print ""; n = asorti(a, b, "down"); for (i = 1; i <= n; i++) printf "%s ", b[i]; print "" }'
## STDOUT:
1 x 3
2 y 1
1 3 2
10 5 3 1 
1 10 3 5 
10 5 3 1 
3 1 2 4 
## END

#### sorted_in, asort, asorti, part 3
exec 2>&1
awk 'BEGIN { n = asort(e); print n; asort(a, b, "nofunc") }'; echo = $?
awk 'BEGIN { IGNORECASE = 1; split("b A c B a", x); n = asort(x); for (i = 1; i <= n; i++) printf "%s ", x[i]; print "" }'
awk 'BEGIN { PROCINFO["sorted_in"] = "@val_num_asc"; for (i = 5; i > 0; i--) a[i] = i % 3; for (k in a) printf "%s=%s ", k, a[k]; print "" }'
## STDOUT:
0
awk: cmd. line:1: fatal: sort comparison function `nofunc' is not defined
= 2
A a B b c 
3=0 1=1 4=1 2=2 5=2 
## END

#### control flow, part 1
exec 2>&1
awk 'BEGIN { if (1) print "a"; else print "b"; if (0) print "a"; else if (0) print "c"; else { print "d" } }'
awk 'BEGIN { while (i < 3) { i++; if (i == 2) continue; print i }; do { j++ } while (j < 5); print j; do print "once"; while (0) }'
awk 'BEGIN { for (i = 0; i < 3; i++) for (j = 0; j < 3; j++) { if (j == 1) break; print i, j }; for (;;) if (++k > 4) break; print k }'
## STDOUT:
a
d
1
3
5
once
0 0
1 0
2 0
5
## END

#### control flow, part 2
exec 2>&1
awk 'BEGIN { switch (3) { case 1: print "one"; case 3: print "three"; case 4: print "four"; break; default: print "no" } switch ("abc") { case /b/: print "re"; break; case "abc": print "str" } switch (9) { default: print "def"; case 1: print "fall" } }'
awk 'BEGIN { x = "3"; switch (x) { case 3: print "num"; break; case "3": print "str" } switch (1.0) { case 1: print "eq" } }'
awk 'BEGIN { for (i = 0; i < 3; i++) switch (i) { case 1: continue; default: print i } while (1) { switch (1) { case 1: break } break }; print "out" }'
## STDOUT:
three
four
re
def
fall
awk: cmd. line:1: error: duplicate case values in switch body: 3
0
2
out
## END

#### control flow, part 3
exec 2>&1
printf '1\n2\n3\n4\n' | awk '$1 == 2 { next } { print } $1 == 3 { exit } END { print "end", NR }'
printf 'a\nb\n' > f1; printf 'c\nd\n' > f2; awk 'FNR == 1 { print FILENAME; nextfile } { print "no" }' f1 f2
awk 'function f() { next } { f(); print "no" } END { print NR }' f1
## STDOUT:
1
3
end 3
f1
f2
2
## END

#### control flow, part 4
exec 2>&1
awk 'BEGIN { if (!(3 in a)) print "not"; if (3 in a == 0) print "x" }'
awk 'BEGIN { ; ; ; if (1) ; else print "no"; for (i = 0; i < 2; i++) ; print i; { print "block" } }'
awk 'BEGIN {
  if (1)

    print "x"
  else

    print "y"
  a = 1 &&
    2
  print a,
    "c" ; while (n++ < 2)
    print n
}'
## STDOUT:
not
x
2
block
x
1 c
1
2
## END

#### functions, part 1
exec 2>&1
awk 'function f(n) { return n < 2 ? n : f(n - 1) + f(n - 2) } BEGIN { print f(15) }'
awk 'function f(a, b) { b = a; a = 5; return b } BEGIN { x = 3; print f(x), x, f(), f("") "." }'
awk 'function f(a,  loc) { loc[1] = a; return loc[1] loc[2] } BEGIN { print f(1), f(2) }'
## STDOUT:
610
3 3  .
1 2
## END

#### functions, part 2
exec 2>&1
awk 'function g() { return } function h() { } BEGIN { x = g(); print "[" x "]", x == 0, "[" h() "]", length(h()) }'
awk 'func f(x) { x[1] = 1 } BEGIN { f(a); print length(a); f(b); f(b); print b[1] }'
awk 'function f(a) { g(a); print a[1] } function g(b) { b[1] = "set" } BEGIN { f(u); print u[1] }'
## STDOUT:
[] 1 [] 0
1
1
set
set
## END

#### functions, part 3
exec 2>&1
awk 'function swap(a, i, j,  t) { t = a[i]; a[i] = a[j]; a[j] = t } BEGIN { a[1] = "x"; a[2] = "y"; swap(a, 1, 2); print a[1] a[2] }'
awk 'function f(x) { return x * 2 } BEGIN { n = "f"; print @n(4); n = "toupper"; print @n("abc"); n = "length"; print @n("four") }'
awk 'BEGIN { n = "none"; @n(1) }'; echo = $?; awk 'BEGIN { f(1) }'; echo = $?; awk 'function f(a, a) { } BEGIN { }'; echo = $?; awk 'function f(x) { } function f(y) { } BEGIN { }'; echo = $?
## STDOUT:
yx
8
ABC
4
awk: cmd. line:1: fatal: `none' is not a function, so it cannot be called indirectly
= 2
awk: cmd. line:1: fatal: function `f' not defined
= 2
awk: cmd. line:1: error: function `f': parameter #2, `a', duplicates parameter #1
= 1
awk: cmd. line:1: error: function name `f' previously defined
= 1
## END

#### functions, part 4
exec 2>&1
awk 'function f(x) { x[1] } BEGIN { y = 1; f(y) }'; echo = $?; awk 'function f(x) { return x + 1 } BEGIN { y[1]; f(y) }'; echo = $?; awk 'function f(x) { } BEGIN { f(1, 2) }'; echo = $?
awk 'function f(NF) { }'; echo = $?; awk 'function length(x) { }'; echo = $?; awk 'function f(f) { }'; echo = $?; awk 'BEGIN { return 1 }'; echo = $?
awk 'function ack(m, n) { return m == 0 ? n + 1 : n == 0 ? ack(m - 1, 1) : ack(m - 1, ack(m, n - 1)) } BEGIN { print ack(2, 5) }'
## STDOUT:
awk: cmd. line:1: fatal: attempt to use scalar parameter `x' as an array
= 2
awk: cmd. line:1: fatal: attempt to use array `x (from y)' in a scalar context
= 2
awk: cmd. line:1: warning: function `f' called with more arguments than declared
= 0
awk: cmd. line:1: error: function `f': cannot use special variable `NF' as a function parameter
= 1
awk: cmd. line:1: function length(x) { }
awk: cmd. line:1:          ^ `length' is a built-in function, it cannot be redefined
= 1
awk: cmd. line:1: error: function `f': cannot use function name as parameter name
= 1
awk: cmd. line:1: BEGIN { return 1 }
awk: cmd. line:1:         ^ `return' used outside function context
= 1
13
## END

#### functions, part 5
exec 2>&1
awk 'function f(s) { s = s "x"; return s } BEGIN { a = "q"; b = f(a); print a, b; $0 = "p q"; print f($1), $1 }'
awk 'function f(n,  i) { for (i = 0; i < 3; i++) if (i == n) return i; return "none" } BEGIN { print f(1), f(9) } '
## STDOUT:
q qx
px p
1 none
## END

#### getline, part 1
exec 2>&1
printf '1\n2\n3\n4\n5\n' > in; printf 'x y\nz\n' > other
awk '{ print "got", $0; getline; print "then", $0, NR }' in
awk 'NR == 1 { r = getline v; print r, v, NR, $0 }' in
awk 'BEGIN { while ((getline line < "other") > 0) print "line:", line; print NR; r = (getline < "other"); print r; close("other"); getline < "other"; print $2, NF, NR }'
## STDOUT:
got 1
then 2 2
got 3
then 4 4
got 5
then 5 5
1 2 2 1
line: x y
line: z
0
0
y 2 0
## END

#### getline, part 2
exec 2>&1
printf '1\n2\n3\n4\n5\n' > in; printf 'x y\nz\n' > other
awk 'BEGIN { r = (getline x < "missing"); print r, ERRNO; r = (getline x < "."); print r }'
awk 'BEGIN { "echo a b c" | getline; print $2, NF, NR; "echo d" | getline v; print v, NR; "echo " "e" | getline w; print w }'
awk 'BEGIN { cmd = "printf \"p\\nq\\n\""; while ((cmd | getline l) > 0) n = n l; print n, close(cmd), close(cmd) }'
## STDOUT:
-1 No such file or directory
-1
b 3 0
d 0
e
pq 0 -1
## END

#### getline, part 3
exec 2>&1
printf '1\n2\n3\n4\n5\n' > in; printf 'x y\nz\n' > other
awk 'BEGIN { "cat other" | getline a; "cat other" | getline b; print a "|" b; cmd = "exit 7"; cmd | getline; print close(cmd) }'
awk 'BEGIN { getline; print "first", $0; getline a[1]; print a[1]; getline $2; print $0, NF } END { print NR }' in
awk 'BEGIN { while (getline < "in") s += $1; print s; x = "A"; y = getline z < "other"; print x y z }'
## STDOUT:
x y|z
7
first 1
2
1 3 2
5
15
A1x y
## END

#### getline, part 4
exec 2>&1
printf '1\n2\n3\n4\n5\n' > in; printf 'x y\nz\n' > other
printf 'stdin1\nstdin2\n' | awk 'BEGIN { getline x < "-"; print x; getline y < "/dev/stdin"; print y }'
awk 'END { r = getline; print r, $0 }' in
awk '{ while ((getline l < ARGV[1]) > 0) n++; print n } NR == 2 { exit }' in
## STDOUT:
stdin1

0 5
5
5
## END

#### getline, part 5
exec 2>&1
printf '1\n2\n3\n4\n5\n' > in; printf 'x y\nz\n' > other
printf 'a;b;c' > semi; awk 'BEGIN { RS = ";"; while ((getline l < "semi") > 0) printf "%s,%s ", l, RT; print "" }'
awk 'BEGIN { "echo x y" | getline v w; print v }' 2>&1
## STDOUT:
a,; b,; c, 
x y
## END

#### output: files, appending, pipes, close, part 1
exec 2>&1
awk 'BEGIN { print "a" > "o"; print "b" > "o"; close("o"); print "c" >> "o"; close("o"); while ((getline l < "o") > 0) print l; print "d" > "o"; close("o"); getline l < "o"; print l }'
awk 'BEGIN { print "c\nb\na" | "sort"; close("sort"); print "after"; print "z" | "cat"; print "y" | "cat" }'
awk 'BEGIN { print "err" > "/dev/stderr"; print "out" > "/dev/stdout" }'
## STDOUT:
a
b
c
c
a
b
c
after
z
y
err
out
## END

#### output: files, appending, pipes, close, part 2
exec 2>&1
awk 'BEGIN { f = "dir/none"; print "x" > f }'; echo = $?
awk 'BEGIN { print "x" > "" }'; echo = $?
awk 'BEGIN { print close("never"); c = "cat > /dev/null; exit 3"; print "x" | c; print close(c); print "y" > "p"; print close("p") }'
## STDOUT:
awk: cmd. line:1: fatal: cannot redirect to `dir/none': No such file or directory
= 2
awk: cmd. line:1: fatal: expression for `>' redirection has null string value
= 2
-1
3
0
## END

#### output: files, appending, pipes, close, part 3
exec 2>&1
awk 'BEGIN { print system("exit 5"), system("true"), system("kill -9 $$"); r = system("echo sub"); print r }'
awk 'BEGIN { printf "before "; system("echo inner"); print "after"; printf "a"; system(""); fflush(); print fflush("nothing") }'
awk 'BEGIN { for (i = 0; i < 3; i++) print i > ("out" i); close("out1"); getline x < "out1"; print x }'
## STDOUT:
5 0 265
sub
0
before inner
after
aawk: cmd. line:1: warning: fflush: `nothing' is not an open file, pipe or co-process
-1
1
## END

#### output: files, appending, pipes, close, part 4
exec 2>&1
awk '{ print > $1 ".txt" }' <<< 'name rest'; cat name.txt
awk 'BEGIN { print "to cat" | "cat"; close("cat"); print "then" }'
awk 'BEGIN { "pwd" | getline d; print (d != ""); ENVIRON["NEW"] = "v"; system("echo $NEW"); print ENVIRON["HOME"] }'
## STDOUT:
name rest
to cat
then
1
v
/home/user
## END

#### output: files, appending, pipes, close, part 5
exec 2>&1
yes | awk 'NR == 3 { exit } { print }'; awk 'BEGIN { while (1) print "y" }' | head -2
## STDOUT:
y
y
y
y
## END

#### coprocesses, part 1
exec 2>&1
awk 'BEGIN { c = "sort"; print "b" |& c; print "a" |& c; close(c, "to"); while ((c |& getline l) > 0) print l; print close(c) }'
awk 'BEGIN { c = "cat"; for (i = 0; i < 3; i++) { print i |& c; c |& getline r; print "got", r } close(c) }'
awk 'BEGIN { c = "cat; exit 4"; print "x" |& c; close(c, "to"); c |& getline y; print y, close(c) }'
## STDOUT:
a
b
0
got 0
got 1
got 2
x 4
## END

#### coprocesses, part 2
exec 2>&1
awk 'BEGIN { close("x", "middle") }'; echo = $?
## STDOUT:
awk: cmd. line:1: fatal: close: second argument must be `to' or `from'
= 2
## END
