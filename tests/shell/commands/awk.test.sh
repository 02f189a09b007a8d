#### patterns: expressions, regular expressions, ranges, BEGIN and END, part 1
exec 2>&1
printf 'amelia 555-5553 F\nanthony 555-3412 A\nbecky 555-7685 A\nbill 555-1675 A\n' > list

awk '/b/' list; echo = $?
awk '$3 == "A"' list
## STDOUT:
becky 555-7685 A
bill 555-1675 A
= 0
anthony 555-3412 A
becky 555-7685 A
bill 555-1675 A
## END

#### patterns: expressions, regular expressions, ranges, BEGIN and END, part 2
exec 2>&1
printf 'amelia 555-5553 F\nanthony 555-3412 A\nbecky 555-7685 A\nbill 555-1675 A\n' > list
awk '$3 ~ /F/ { print $1 }' list
awk '!/a/ { n++ } END { print n+0 }' list
awk 'NR == 2, NR == 3 { print NR, $1 }' list
## STDOUT:
amelia
2
2 anthony
3 becky
## END

#### patterns: expressions, regular expressions, ranges, BEGIN and END, part 3
exec 2>&1
printf 'amelia 555-5553 F\nanthony 555-3412 A\nbecky 555-7685 A\nbill 555-1675 A\n' > list
awk '/amelia/, /zzz/ { n++ } END { print n }' list
awk 'NR==1,NR==1; NR==1,/bill/{print "x" $1}' list
awk 'BEGIN { print "begin" } END { print NR, $0 } END { print "second" } BEGIN { print "b2" }' list
## STDOUT:
4
amelia 555-5553 F
xamelia
xanthony
xbecky
xbill
begin
b2
4 bill 555-1675 A
second
## END

#### patterns: expressions, regular expressions, ranges, BEGIN and END, part 4
exec 2>&1
printf 'amelia 555-5553 F\nanthony 555-3412 A\nbecky 555-7685 A\nbill 555-1675 A\n' > list
awk 'END { print $1, NF }' list
awk 'BEGIN { exit 3 } END { print "end" }'; echo = $?
awk '{ exit } END { exit 4; print "no" }' list; echo = $?
## STDOUT:
bill 3
end
= 3
= 4
## END

#### patterns: expressions, regular expressions, ranges, BEGIN and END, part 5
exec 2>&1
printf 'amelia 555-5553 F\nanthony 555-3412 A\nbecky 555-7685 A\nbill 555-1675 A\n' > list
awk 'NR % 2' list; awk '' list; echo = $?; awk '1;END{print "z"}' list
awk '$1' list; awk '0' list
## STDOUT:
amelia 555-5553 F
becky 555-7685 A
= 0
amelia 555-5553 F
anthony 555-3412 A
becky 555-7685 A
bill 555-1675 A
z
amelia 555-5553 F
anthony 555-3412 A
becky 555-7685 A
bill 555-1675 A
## END

#### print: separators, lists, parentheses, part 1
exec 2>&1
printf 'amelia 555-5553 F\nanthony 555-3412 A\nbecky 555-7685 A\nbill 555-1675 A\n' > list

awk '{ print }' list | head -1
awk 'BEGIN { OFS = "-"; ORS = "|\n" } { print $1, $2 }' list
## STDOUT:
amelia 555-5553 F
amelia-555-5553|
anthony-555-3412|
becky-555-7685|
bill-555-1675|
## END

#### print: separators, lists, parentheses, part 2
exec 2>&1
printf 'amelia 555-5553 F\nanthony 555-3412 A\nbecky 555-7685 A\nbill 555-1675 A\n' > list
awk 'BEGIN { print 1, 2; print(1, 2); print (1)(2); print 1 2, 3 }'
awk 'BEGIN { print 1 > 2 ? "x" : "y" }'; cat 2
awk 'BEGIN { print (1 > 2) ? "x" : "y"; print(1)(2) > "f"; print(1, 2) > "g"; close("f"); close("g"); getline x < "f"; print x; getline x < "g"; print x }'
## STDOUT:
1 2
1 2
12
12 3
awk: cmd. line:1: BEGIN { print 1 > 2 ? "x" : "y" }
awk: cmd. line:1:                     ^ syntax error
cat: 2: No such file or directory
y
12
1 2
## END

#### print: separators, lists, parentheses, part 3
exec 2>&1
printf 'amelia 555-5553 F\nanthony 555-3412 A\nbecky 555-7685 A\nbill 555-1675 A\n' > list
awk 'BEGIN { print -1 " " -1; print 1 " " -1; x = 5; print x -1; print x " " -1; print 2 " " 3 + 4 }'
awk 'BEGIN { print 1e6, 1e16, 1e300, 0.1, 1/3, 100000 * 100000, -0, 3.0, "3.0", 1e-5, 123456789.123 }'
awk 'BEGIN { OFMT = "%.2f"; x = 3.14159; print x, x ""; CONVFMT = "%.3f"; print x, x ""; print 17.0, 17 "" }'
## STDOUT:
-1-1
1-1
4
5-1
2 7
1000000 10000000000000000 1000000000000000052504760255204420248704468581108159154915854115511802457988908195786371375080447864043704443832883878176942523235360430575644792184786706982848387200926575803737830233794788090059368953234970799945081119038967640880074652742780142494579258788820056842838115669472196386865459400540160 0.1 0.333333 10000000000 0 3 3.0 1e-05 1.23457e+08
3.14 3.14159
3.14 3.142
17 17
## END

#### print: separators, lists, parentheses, part 4
exec 2>&1
printf 'amelia 555-5553 F\nanthony 555-3412 A\nbecky 555-7685 A\nbill 555-1675 A\n' > list
awk 'BEGIN { print 2^53, 2^53 + 1, 2^63, 2^64, -2^63, 1e18, 1e19 }'
## STDOUT:
9007199254740992 9007199254740992 9223372036854775808 18446744073709551616 -9223372036854775808 1000000000000000000 10000000000000000000
## END

#### fields: assigning, NF, $0, beyond NF, part 1
exec 2>&1
printf 'amelia 555-5553 F\nanthony 555-3412 A\nbecky 555-7685 A\nbill 555-1675 A\n' > list

awk '{ $2 = "X"; print; print NF }' list | head -2
awk 'BEGIN { OFS = ":" } { $1 = $1 } 1' list
## STDOUT:
amelia X F
3
amelia:555-5553:F
anthony:555-3412:A
becky:555-7685:A
bill:555-1675:A
## END

#### fields: assigning, NF, $0, beyond NF, part 2
exec 2>&1
printf 'amelia 555-5553 F\nanthony 555-3412 A\nbecky 555-7685 A\nbill 555-1675 A\n' > list
awk '{ NF = 2; print; print NF; $5 = "five"; print; print NF }' list | head -4
awk '{ $0 = "a b c d"; print NF, $3; $3 = ""; print; print NF }' list | head -3
awk '{ $7 = ""; print NF; print }' list | head -2
## STDOUT:
amelia 555-5553
2
amelia 555-5553   five
5
4 c
a b  d
4
7
amelia 555-5553 F    
## END

#### fields: assigning, NF, $0, beyond NF, part 3
exec 2>&1
printf 'amelia 555-5553 F\nanthony 555-3412 A\nbecky 555-7685 A\nbill 555-1675 A\n' > list
echo 'a b c' | awk '{ print $(1+1), $NF, $(NF-1); $(NF+2) = "z"; print NF; print }'
echo 'a b c' | awk '{ NF++; print $0 "|"; NF -= 2; print $0 "|" }'
echo 'a b c' | awk '{ i = 1; $i++; print; print $i++, i; $++i = "q"; print }'
## STDOUT:
b c b
5
a b c  z
a b c |
a b|
1 b c
1 1
2 q c
## END

#### fields: assigning, NF, $0, beyond NF, part 4
exec 2>&1
printf 'amelia 555-5553 F\nanthony 555-3412 A\nbecky 555-7685 A\nbill 555-1675 A\n' > list
echo '3 4' | awk '{ print $1 * $2, $1 $2, $1 / $2, $1 % $2, $1 ^ $2, -$1 }'
echo '  lead  and trail  ' | awk '{ print NF; $1 = $1; print "[" $0 "]" }'
echo 'a b' | awk '{ print ($5 == 0), ($5 == ""), length($5), NF }'
## STDOUT:
12 34 0.75 3 81 -3
3
[lead and trail]
0 1 0 2
## END

#### fields: assigning, NF, $0, beyond NF, part 5
exec 2>&1
printf 'amelia 555-5553 F\nanthony 555-3412 A\nbecky 555-7685 A\nbill 555-1675 A\n' > list
echo x | awk '{ $(-1) = 2 }'; echo = $?
echo x | awk '{ NF = -1 }'; echo = $?
echo 'a b c' | awk '{ $2 = 3.0; print; $2 = 0.1 + 0.2; print; CONVFMT = "%d"; $2 = 12.7; print }'
## STDOUT:
awk: cmd. line:1: (FILENAME=- FNR=1) fatal: attempt to access field -1
= 2
awk: cmd. line:1: (FILENAME=- FNR=1) fatal: NF set to negative value
= 2
a 3 c
a 0.3 c
a 12 c
## END

#### FS: blanks, one character, regular expressions, nothing, tab, part 1
exec 2>&1
echo 'a:b::c:' | awk -F: '{ print NF; for (i = 1; i <= NF; i++) printf "[%s]", $i; print "" }'
echo 'a  b	c' | awk -F' ' '{ print NF, $3 }'
echo 'a1b22c' | awk -F'[0-9]+' '{ print NF, $1, $2, $3 }'
## STDOUT:
5
[a][b][][c][]
3 c
3 a b c
## END

#### FS: blanks, one character, regular expressions, nothing, tab, part 2
exec 2>&1
echo 'abc' | awk -F '' '{ print NF, $2 }'
printf 'x\ty z\tw\n' | awk -Ft '{ print NF, $2 }'
printf 'x\ty z\tw\n' | awk -F'\t' '{ print NF, $2 }'
## STDOUT:
3 b
1 
3 y z
## END

#### FS: blanks, one character, regular expressions, nothing, tab, part 3
exec 2>&1
echo 'a|b|c' | awk -F'|' '{ print $2 }'
echo 'a.b.c' | awk -F. '{ print $2 }'
echo 'a\b\c' | awk -F'\\' '{ print $2, NF }'
## STDOUT:
b
b
b 3
## END

#### FS: blanks, one character, regular expressions, nothing, tab, part 4
exec 2>&1
echo 'a b  c' | awk -F'[ ]' '{ print NF }'
echo 'aXXbXc' | awk 'BEGIN { FS = "X" } { print NF; FS = "b"; print $1 } END { $0 = "1b2"; print $1 }'
echo 'a, b ,c' | awk -F ' *, *' '{ print $1 "|" $2 "|" $3 }'
## STDOUT:
4
4
a
1
a|b|c
## END

#### FS: blanks, one character, regular expressions, nothing, tab, part 5
exec 2>&1
printf 'a b\nc d\n' | awk '{ FS = ":" ; print $1 }'
echo 'éaéb' | awk -Fé '{ print NF, $2, $3 }'
awk -F: -v OFS=- 'BEGIN { $0 = "1:2:3"; $1 = $1; print }'
## STDOUT:
a
c d
3 a b
1-2-3
## END

#### FS: blanks, one character, regular expressions, nothing, tab, part 6
exec 2>&1
echo 'aBbbc' | awk -v IGNORECASE=1 -F'b+' '{ print NF, $2 }'
## STDOUT:
2 c
## END

#### RS: one character, paragraphs, regular expressions, RT, part 1
exec 2>&1
printf 'a b;c d;e' | awk -v RS=';' '{ print NR ": " $0 " " RT }'
printf '\n\na b\nc\n\n\n\nd e\nf\n\n' | awk -v RS= '{ print NR ": " $0 " (" NF ")"; for (i = 1; i <= NF; i++) printf "<%s>", $i; print "" }'
printf 'a:b\nc\n\nd\n' | awk -v RS= -F: '{ print NF; print $2 "," $3 }'
## STDOUT:
1: a b ;
2: c d ;
3: e 
1: a b
c (3)
<a><b><c>
2: d e
f (3)
<d><e><f>
3
b,c
1
,
## END

#### RS: one character, paragraphs, regular expressions, RT, part 2
exec 2>&1
printf 'one12two345three' | awk -v RS='[0-9]+' '{ print $0 "|" RT "|" }'
printf 'aXXbXc\n' | awk -v RS='X+' '{ printf "%s-", $0 } END { print NR }'
printf 'a\0b\0' | awk -v RS='\0' '{ print }'
## STDOUT:
one|12|
two|345|
three||
a-b-c
-3
a
b
## END

#### RS: one character, paragraphs, regular expressions, RT, part 3
exec 2>&1
printf 'line1\r\nline2\r\n' | awk -v RS='\r\n' '{ print $0 "." }'
printf 'abc' | awk -v RS='\n' '{ print $0, length(RT) }'
printf 'aBCbDcb' | awk -v RS=b -v IGNORECASE=1 '{ printf "%s,", $0 } END { print "" }'
## STDOUT:
line1.
line2.
abc 0
aBC,Dc,
## END

#### RS: one character, paragraphs, regular expressions, RT, part 4
exec 2>&1
printf 'x y\nz\n' | awk 'NR == 1 { RS = " " } { print NR ":" $0 }'
printf '\n\n\n' | awk -v RS= 'END { print NR }'
printf 'a\n\nb' | awk 'BEGIN { RS = ""; ORS = "--\n" } 1'
## STDOUT:
1:x y
2:z

0
a--
b--
## END

#### RS: one character, paragraphs, regular expressions, RT, part 5
exec 2>&1
printf 'A1\nA2\nB\n' | awk -v RS='\n?A' '{ print "[" $0 "]" }'
## STDOUT:
[]
[1]
[2
B
]
## END

#### FIELDWIDTHS and FPAT, part 1
exec 2>&1
echo '1234567890' | awk 'BEGIN { FIELDWIDTHS = "2 3 4" } { print $1, $2, $3, NF }'
echo '1234567890' | awk 'BEGIN { FIELDWIDTHS = "2 1:3 *" } { print $1, $2, $3, NF }'
echo '12345' | awk 'BEGIN { FIELDWIDTHS = "2 2 2" } { print $1, $2, $3, NF }'
## STDOUT:
12 345 6789 3
12 456 7890 3
12 34 5 3
## END

#### FIELDWIDTHS and FPAT, part 2
exec 2>&1
echo 'äöüß12' | awk 'BEGIN { FIELDWIDTHS = "3 2" } { print $1, $2 }'
awk 'BEGIN { FIELDWIDTHS = "2 x" }'; echo = $?
echo 'a,"b,c",d' | awk 'BEGIN { FPAT = "([^,]*)|(\"[^\"]+\")" } { print NF; for (i = 1; i <= NF; i++) print $i }'
## STDOUT:
äöü ß1
awk: cmd. line:1: fatal: invalid FIELDWIDTHS value, for field 2, near `x'
= 2
3
a
"b,c"
d
## END

#### FIELDWIDTHS and FPAT, part 3
exec 2>&1
echo 'a b  c' | awk 'BEGIN { FPAT = "[a-z]" } { print NF; $2 = "X"; print }'
echo 'abc' | awk 'BEGIN { FPAT = "x*" } { print NF }'
echo '12 ab 34' | awk 'BEGIN { FPAT = "[0-9]+" } { print $2; FS = " "; $0 = $0; print $2; print PROCINFO["FS"] }'
## STDOUT:
3
a X c
4
34
ab
FS
## END

#### FIELDWIDTHS and FPAT, part 4
exec 2>&1
echo 'a:b c:d' | awk '{ print $1 } { FS = ":"; $0 = $0; print $1; FIELDWIDTHS = "1 1"; $0 = $0; print $2 }'
## STDOUT:
a:b
a
:
## END

#### numbers and strings: constants, conversions, comparisons, part 1
exec 2>&1
awk 'BEGIN { print 1 == 1.0, "a" < "b", "10" < "9", 10 < 9, "abc" < 1, 2 < "10", "" < 1, x == 0, x == "" }'
echo '10 9 abc 1e1 +5 0x10 .5 5. " 7"' | awk '{ print $1 < $2, $1 == $4, $3 < 1, $5 == 5, $6 == 16, $6 + 0, $7 + $8 }'
echo ' 10 ' | awk '{ print $0 == 10, $0 + 1; FS = "x" } ' 
## STDOUT:
1 1 1 0 0 0 1 1 1
0 1 0 1 0 0 5.5
1 11
## END

#### numbers and strings: constants, conversions, comparisons, part 2
exec 2>&1
awk 'BEGIN { print "3x" + 1, "x3" + 1, "1e2x" + 0, ".5." + 0, "+7" + 0, "- 7" + 0, "0x1A" + 0, "1e" + 0, "inf" + 0, "nan" + 0 }'
awk 'BEGIN { print 0x1F, 011, 1e3, .5, 5., 1.5e-3, 100 }'
awk 'BEGIN { print 7 % 3, -7 % 3, 7 % -3, 5.5 % 2, 2 ^ 10, 2 ** 3, 2 ^ 3 ^ 2, -2 ^ 2, 2 ^ -1, 2 ^ 0.5 }'
## STDOUT:
4 1 100 0.5 7 0 0 1 0 0
31 9 1000 0.5 5 0.0015 100
1 -1 1 1.5 1024 8 512 -4 0.5 1.41421
## END

#### numbers and strings: constants, conversions, comparisons, part 3
exec 2>&1
awk 'BEGIN { x = 5; x += 2; print x; x -= 1; print x; x *= 3; print x; x /= 4; print x; x %= 3; print x; x ^= 2; print x; x **= 2; print x }'
awk 'BEGIN { print 1 - 1 - 1, 2 / 2 / 2, 1 " " 2, !0, !1, !"", !"a", !x, - "3", + "3x" }'
awk 'BEGIN { print 1 < 2 < 3 }'; awk 'BEGIN { print (1 < 2) < 3, 1 == 1 == 1 }'
## STDOUT:
7
6
18
4.5
1.5
2.25
5.0625
-1 0.5 1 2 1 0 1 0 1 -3 3
awk: cmd. line:1: BEGIN { print 1 < 2 < 3 }
awk: cmd. line:1:                     ^ syntax error
awk: cmd. line:1: BEGIN { print (1 < 2) < 3, 1 == 1 == 1 }
awk: cmd. line:1:                                   ^ syntax error
## END
## status: 1

#### numbers and strings: constants, conversions, comparisons, part 4
exec 2>&1
awk 'BEGIN { i = 5; print i++ + ++i, i, i-- - --i, i }'
awk 'BEGIN { print 1 && 0 || 1, 1 || 0 && 0, !1 || 1, (0 && x++) x, (1 || y++) y "." }'
awk 'BEGIN { print 1 ? 2 ? "a" : "b" : "c", 0 ? 1 : 0 ? 2 : 3; x = 1 ? y = 3 : 4; print x, y }'
## STDOUT:
12 7 2 5
1 1 1 0 1.
a 3
3 3
## END

#### numbers and strings: constants, conversions, comparisons, part 5
exec 2>&1
awk 'BEGIN { a = b = c = 4; print a b c; $0 = "x y"; $2 = z = 7; print; print a = 3, a }'
awk 'BEGIN { print 1/0 }'; echo = $?; awk 'BEGIN { x = 0; print 1 % x }'; echo = $?; awk 'BEGIN { x = 0; y /= x }'; echo = $?
awk 'BEGIN { print log(0), -log(0), exp(1000), int("3abc"), int(-3.9), sqrt(16), 2^1024 }'
## STDOUT:
444
x 7
3 3
awk: cmd. line:1: error: division by zero attempted
= 1
awk: cmd. line:1: fatal: division by zero attempted in `%'
= 2
awk: cmd. line:1: fatal: division by zero attempted in `/='
= 2
awk: cmd. line:1: warning: exp: argument 1000 is out of range
-inf +inf +inf 3 -3 4 +inf
## END

#### numbers and strings: constants, conversions, comparisons, part 6
exec 2>&1
awk 'BEGIN { x = log(-1); print x, x == x, x < 1, x > 1, int(x) }'
awk 'BEGIN { printf "%d %d %i\n", 2147483648, -2147483649, 9007199254740993; print 9007199254740993 }'
echo '+inf -nan +NaN inf' | awk '{ print $1 + 0, $2 + 0, $3 + 1, $4 + 0 }'
## STDOUT:
awk: cmd. line:1: BEGIN { x = log(-1); print x, x == x, x < 1, x > 1, int(x) }
awk: cmd. line:1:                                                   ^ syntax error
2147483648 -2147483649 9007199254740992
9007199254740992
+inf -nan +nan 0
## END

#### regular expressions, part 1
exec 2>&1
echo 'foo.bar' | awk '/o\.b/ { print "1" } /o.b/ { print "2" } /^foo/ && /bar$/ { print 3 } !/x/ { print 4 }'
awk 'BEGIN { print "ab" ~ /a|b/, "ab" ~ "^b", "a+b" ~ /a\+b/, "a/b" ~ /a\/b/, "a/b" ~ "a/b", "x" ~ /[^a-w]/, "]" ~ /[]]/, "a]" ~ /[a]]/ }'
awk 'BEGIN { print "aaa" ~ /^a{3}$/, "aa" ~ /^a{3}$/, "ab{2}" ~ /b{2}/, "abb" ~ /b{2,}/, "a{" ~ /a{/, "a{,2}" ~ /a{,2}/ }'
## STDOUT:
1
2
3
4
1 0 1 1 1 1 1 1
1 0 0 1 1 1
## END

#### regular expressions, part 2
exec 2>&1
awk 'BEGIN { print "tab\there" ~ /\t/, "a b" ~ /a[[:space:]]b/, "é" ~ /^.$/, "É" ~ /[[:upper:]]/, "a\nb" ~ /a.b/, "a\nb" ~ /^b/ }'
awk 'BEGIN { print "the cat" ~ /\<cat\>/, "concat" ~ /\<cat/, "a_1" ~ /^\w+$/, "a-1" ~ /\W/, "a b" ~ /\s/, "ab" ~ /a\Bb/, "ab" ~ /\yab\y/, "x" ~ /\`x\'"'"'/ }'
awk 'BEGIN { r = "^[0-9]+$"; print "123" ~ r, "12a" ~ r; print "a.c" ~ "a\\.c", "abc" ~ "a\\.c"; print "a\\c" ~ /a\\c/, "\052" ~ /\052/ }'
## STDOUT:
1 1 1 1 1 0
1 0 1 1 1 1 1 1
1 0
1 0
1 1
## END

#### regular expressions, part 3
exec 2>&1
awk 'BEGIN { IGNORECASE = 1; print "ABC" ~ /abc/, "ÄB" ~ /äb/, "a" == "A", "a" < "B", index("xAb", "ab"), match("fooBAR", /bar/) }'
awk 'BEGIN { print "a" ~ /(/ }'; echo = $?
awk 'BEGIN { x = "["; print "a" ~ x }'; echo = $?
## STDOUT:
1 1 1 1 2 4
awk: cmd. line:1: error: Unmatched ( or \(: /(/
= 1
awk: cmd. line:1: fatal: invalid regexp: Invalid regular expression: /[/
= 2
## END

#### regular expressions, part 4
exec 2>&1
awk 'BEGIN { x = "a)"; print "a" ~ x }'; echo = $?
awk 'BEGIN { print "x*" ~ /^*/, "+a" ~ /+a/, "a" ~ /()/, "" ~ /^$/, "ab" ~ /a||b/, "abab" ~ /^(ab)*$/ }'
awk 'BEGIN { print "a" ~ /\q/, "q" ~ "\q" }'
## STDOUT:
0
= 0
0 1 1 1 1 1
awk: cmd. line:1: warning: regexp escape sequence `\q' is not a known regexp operator
awk: cmd. line:1: warning: escape sequence `\q' treated as plain `q'
0 1
## END

#### regular expressions, part 5
exec 2>&1
awk 'BEGIN { s = "a/b"; n = split(s, p, "/"); print n, p[2]; if (s ~ /[/]/) print "slash" }'
awk 'BEGIN { r = @/b+/; print typeof(r), "abbc" ~ r; sub(r, "X"); s = "abbc"; sub(r, "<&>", s); print s; print r }'
awk --re-interval 'BEGIN { print "aa" ~ /a{2}/ }'; awk --traditional 'BEGIN { print "aa" ~ /^a{2}$/, "a{2}" ~ /^a{2}$/ }'; awk --posix 'BEGIN { print "aa" ~ /^a{2}$/ }'
## STDOUT:
2 b
slash
regexp 1
a<bb>c
b+
1
1 0
1
## END

#### sub, gsub and gensub, part 1
exec 2>&1
awk 'BEGIN { s = "hello"; print gsub(/l/, "L", s), s; print sub(/L/, "[&]", s), s; print gsub(/x/, "y", s), s }'
echo 'foo bar foo' | awk '{ print gsub(/foo/, "&&"); print; print $1, NF; gsub(/o/, "\\&", $1); print }'
awk 'BEGIN { s = "abc"; gsub(//, "-", s); print s; s = "abc"; gsub(/x*/, "-", s); print s; s = "baaac"; gsub(/a*/, "X", s); print s }'
## STDOUT:
2 heLLo
1 he[L]Lo
0 he[L]Lo
2
foofoo bar foofoo
foofoo 3
f&&f&& bar foofoo
-a-b-c-
-a-b-c-
XbXcX
## END

#### sub, gsub and gensub, part 2
exec 2>&1
awk 'BEGIN { s = "aaa"; gsub(/^a/, "b", s); print s; s = "a b c"; gsub(/ +$|b/, "", s); print s "|"; s = "hello world"; gsub(/o\>/, "0", s); print s }'
awk 'BEGIN { s = "a.b"; gsub(".", "x", s); print s; s = "a.b"; gsub("\\.", "x", s); print s; s = "a+b"; gsub("+", "-", s); print s }'
awk 'BEGIN { s = "x"; gsub(/x/, "\\\\&", s); print s; s = "x"; gsub(/x/, "\\\\\\&", s); print s; s = "x"; gsub(/x/, "a\\b", s); print s; s = "x"; gsub(/x/, "\\\\\\\\", s); print s }'
## STDOUT:
baa
a  c|
hell0 world
xxx
axb
a-b
\x
\&
a\b
\\
## END

#### sub, gsub and gensub, part 3
exec 2>&1
awk 'BEGIN { a["k"] = "foo"; sub(/o/, "0", a["k"]); print a["k"]; n = 12321; gsub(2, "x", n); print n }'
awk 'BEGIN { s = "äöü"; gsub(/ö/, "<&>", s); print s; gsub(/./, "x", s); print s; s = "日本"; gsub(//, "-", s); print s }'
awk 'BEGIN { print gensub(/(o+)(b)/, "<\\2\\1>", 1, "foobar"), gensub(/o/, "0", "g", "foo boo"), gensub(/o/, "0", 3, "foo boo"), gensub(/o/, "[\\0&\\\\&]", 1, "foo") }'
## stdout-json: "f0o\n1x3x1\n\u00c3\u00a4<\u00c3\u00b6>\u00c3\u00bc\nxxxxx\n-\u00e6-\u0097-\u00a5-\u00e6-\u009c-\u00ac-\nf<boo>ar f00 b00 foo b0o f[oo\\o]o\n"

#### sub, gsub and gensub, part 4
exec 2>&1
awk 'BEGIN { print gensub(/a*/, "x", "g", "baac"), gensub(/b/, "\\q", 1, "abc"), gensub(/(a)|(b)/, "<\\1|\\2>", "g", "ab") }'
echo 'a b c' | awk '{ print gensub(/ /, "_", 2); print; print gensub(/ /, "_", 0); print gensub(/ /, "_", "x") }'
echo 'path/to/file' | awk '{ sub(/.*\//, ""); print; $0 = "a/b"; sub("/", "\\"); print }'
## STDOUT:
xbxcx aqc <a|><|b>
a b_c
a b c
awk: cmd. line:1: (FILENAME=- FNR=1) warning: gensub: third argument `0' treated as 1
a_b c
awk: cmd. line:1: (FILENAME=- FNR=1) warning: gensub: third argument `x' treated as 1
a_b c
file
a\b
## END

#### sub, gsub and gensub, part 5
exec 2>&1
awk 'BEGIN { s = "aXbXc"; while (sub(/X/, "-", s)) n++; print n, s; print sub(/a/, "b") sub(/a/, "b", u) "|" u "|" }'
awk 'BEGIN { s = "foo"; i = 0; a[0] = "xx"; a[1] = "xx"; sub(/x/, "y", a[i++]); print i, a[0], a[1] }'
## STDOUT:
2 a-b-c
00||
1 yx xx
## END
