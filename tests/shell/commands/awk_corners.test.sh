#### awk: codes of characters in regular expressions
printf 'xby\nx.y\na*b\naab\n^3\n3\n(a)\nABC\n' > f
for o in "" --posix --traditional; do
  for r in 'x\056y' 'x\x2ey' 'a\052b' 'a\x2ab' '\x5e3' '\1363' '[\x61-\x63]y' '[\1343]' '\50a\51' '\x41\x42C' '\x5c.' '[\x5e3]'; do
    echo "$o $r: $(gawk $o "/$r/ { printf \"%s \", \$0 }" f 2>&1)"
  done
done
## STDOUT:
 x\056y: xby x.y 
 x\x2ey: xby x.y 
 a\052b: xby a*b aab 
 a\x2ab: xby a*b aab 
 \x5e3: 3 
 \1363: 3 
 [\x61-\x63]y: xby 
 [\1343]: ^3 3 
 \50a\51: a*b aab (a) 
 \x41\x42C: ABC 
 \x5c.: x.y 
 [\x5e3]: xby x.y a*b aab ^3 (a) ABC 
--posix x\056y: xby x.y 
--posix x\x2ey: 
--posix a\052b: xby a*b aab 
--posix a\x2ab: 
--posix \x5e3: 
--posix \1363: 3 
--posix [\x61-\x63]y: xby 
--posix [\1343]: ^3 3 
--posix \50a\51: a*b aab (a) 
--posix \x41\x42C: 
--posix \x5c.: 
--posix [\x5e3]: xby x.y ^3 3 
--traditional x\056y: x.y 
--traditional x\x2ey: x.y 
--traditional a\052b: a*b 
--traditional a\x2ab: a*b 
--traditional \x5e3: ^3 
--traditional \1363: ^3 
--traditional [\x61-\x63]y: xby 
--traditional [\1343]: ^3 3 
--traditional \50a\51: (a) 
--traditional \x41\x42C: ABC 
--traditional \x5c.: 
--traditional [\x5e3]: ^3 3 
## END

#### awk: an empty separator splits into characters
gawk 'BEGIN { n = split("abc", a, //); print n, a[1], a[3]; n = split("äöü", b, ""); print n, b[2]; n = split("", c, //); print n }'
echo héllo | gawk 'BEGIN { FS = "" } { print NF, $2 }'
## STDOUT:
3 a c
3 ö
0
5 é
## END

#### awk: operators behind getline
printf '1\n2\n3\n4\n' > f
gawk 'BEGIN {
  a = (getline x < "f") + 1; print a, x
  cmd = "echo A"; a = (cmd | getline x + 1); close(cmd); print a, x
  cmd = "echo B"; a = (cmd | getline x - 2); close(cmd); print a, x
  cmd = "echo C"; a = (cmd | getline x * 5); close(cmd); print a, x
  cmd = "echo D"; a = (cmd | getline x y); close(cmd); print a, x
  while (("cat f" | getline line) > 0) n += line
  print n
}'
## STDOUT:
2 1
2 A
-1 B
5 C
1 D
10
## END

#### awk: getline has no input of its own in BEGINFILE
gawk 'BEGINFILE { getline x }' /dev/null; echo $?
gawk 'ENDFILE { getline }' /dev/null; echo $?
gawk 'BEGINFILE { getline x < "/dev/null"; print "read" }' /dev/null; echo $?
## STDOUT:
1
1
read
0
## END
## STDERR:
gawk: cmd. line:1: error: non-redirected `getline' invalid inside `BEGINFILE' rule
gawk: cmd. line:1: error: non-redirected `getline' invalid inside `ENDFILE' rule
## END

#### awk: escapes that regular expressions do not know
exec 2>&1
echo 'a"b' | gawk '/a\"b/ { print "quoted" }'
echo 'a b' | gawk '/a\ b/ { print "blank" }'
gawk 'BEGIN { print match("a.b", /\./), . }'; echo $?
## STDOUT:
gawk: cmd. line:1: warning: regexp escape sequence `\"' is not a known regexp operator
quoted
gawk: cmd. line:1: warning: regexp escape sequence `\ ' is not a known regexp operator
blank
gawk: cmd. line:1: BEGIN { print match("a.b", /\./), . }
gawk: cmd. line:1:                                   ^ syntax error
1
## END

#### awk: continued lines that end in CR LF
printf 'BEGIN { print \\\r\n "hello"\r\n x = "one \\\r\ntwo"; print x\r\n if ("foo" ~ /fo\\\r\no/) print "matches"\r\n}\r\n' > p
gawk -f p | od -c
## STDOUT:
0000000   h   e   l   l   o  \n   o   n   e       t   w   o  \n   m   a
0000020   t   c   h   e   s  \n
0000026
## END

#### awk: lint looks at formats before anything is printed
exec 2>&1
gawk --lint 'BEGIN { printf "%3\n" }'
gawk --lint 'BEGIN { printf "%5%|%d\n", 3 }'
gawk --lint --posix 'BEGIN { printf "%hd\n", 12 }'; echo $?
gawk --lint --posix 'BEGIN { printf "%jd\n", 12 }'; echo $?
gawk 'BEGIN { printf "%3$*10$.*1$s\n", 20, 10, "hello" }'; echo $?
## STDOUT:
gawk: cmd. line:1: warning: [s]printf: format specifier does not have control letter
%3
gawk: cmd. line:1: warning: field width is ignored for `%%' specifier
%|3
gawk: cmd. line:1: warning: `h' is meaningless in awk formats; ignored
gawk: cmd. line:1: fatal: `h' is not permitted in POSIX awk formats
2
gawk: cmd. line:1: warning: `j' is meaningless in awk formats; ignored
gawk: cmd. line:1: fatal: `j' is not permitted in POSIX awk formats
2
gawk: cmd. line:1: fatal: not enough arguments to satisfy format string
	`%3$*10$.*1$s
'
	      ^ ran out for this one
2
## END

#### awk: lint looks at statements
exec 2>&1
gawk --lint 'BEGIN { a = 1; a + 1; a == 2; a++ == a--; -a; a ~ /x/; f(a) == 2 } function f(x) { return x }'
gawk --lint 'BEGIN { split("a b", c); delete(c); x = /b/; y = "a" == /b/; print x, y }'
gawk --lint 'BEGINFILE { n++ } END { switch (n) { default: print n } }' /dev/null
echo 'function f() { return 1 }' > lib.awk; echo 'BEGIN { print f() }' > main.awk
AWKPATH=. gawk --lint -i lib.awk -i lib.awk -f main.awk
## STDOUT:
gawk: cmd. line:1: warning: statement has no effect
gawk: cmd. line:1: warning: statement has no effect
gawk: cmd. line:1: warning: statement has no effect
gawk: cmd. line:1: warning: statement has no effect
gawk: cmd. line:1: warning: `delete(array)' is a non-portable tawk extension
gawk: cmd. line:1: warning: regular expression on right of assignment
gawk: cmd. line:1: warning: regular expression on right of comparison
0 0
gawk: cmd. line:1: warning: `BEGINFILE' is a gawk extension
gawk: cmd. line:1: warning: `switch' is a gawk extension
gawk: cmd. line:1: warning: `default' is a gawk extension
gawk: cmd. line:1: warning: reference to uninitialized variable `n'
1
gawk: warning: already included source file `lib.awk'
1
## END

#### awk: characters are bytes where the locale says so
printf '\303\251\n' | LC_ALL=C gawk '{ print length($0), match($0, /^..$/), toupper($0) == $0 }'
printf '\303\251\n' | gawk -b '{ gsub(/[\200-\377]/, "x"); print }'
printf '\303\251\n' | gawk '{ gsub(/[^a]/, "x"); print }'
## STDOUT:
2 1 1
xx
x
## END

#### awk: a network that is not there need not be the end
gawk 'BEGIN { PROCINFO["NONFATAL"]; print "x" |& "/inet/tcp/0/localhost/0"; print ERRNO != "" }' 2> /dev/null; echo $?
## STDOUT:
1
0
## END

#### awk: programs are called what they were asked for as
exec 2>&1
mkdir l; echo 'BEGIN { x = }' > l/foo; echo 'function one() { return 1 }' > l/lib.awk
AWKPATH=l gawk -f foo; AWKPATH=l gawk '@include "foo"'; AWKPATH=l gawk -i foo 1
AWKPATH=l gawk --lint -i lib -i lib.awk 'BEGIN { print one() }'
## STDOUT:
gawk: foo:1: BEGIN { x = }
gawk: foo:1:             ^ syntax error
gawk: foo:1: BEGIN { x = }
gawk: foo:1:             ^ syntax error
gawk: foo:1: BEGIN { x = }
gawk: foo:1:             ^ syntax error
gawk: warning: already included source file `lib.awk'
1
## END

#### awk: a parameter is no function, and an element may become an array
exec 2>&1
gawk --posix 'BEGIN { x() } function x(abc) { print abc abc() } function abc() { return "f" }'; echo $?
gawk 'BEGIN { print length(a[1]); a[1][1] = 3; print a[1][1], length(a[1]) }'
gawk 'BEGIN { print length(x); x[1] = 1 }'; echo $?
for o in --posix --traditional; do gawk $o 'BEGIN { print split("abc", a, ""), a[2]; FS = ""; $0 = "abc"; print NF }'; done
## STDOUT:
gawk: cmd. line:1: error: attempt to use non-function `abc' in function call
gawk: error: function `x': cannot use function `abc' as a parameter name
1
0
3 1
0
gawk: cmd. line:1: fatal: attempt to use scalar `x' as an array
2
3 b
1
3 b
1
## END

#### awk: NUL in a program
exec 2>&1
printf 'BEGIN { if ("a" ~ /\\\0/) print }\n' > p; gawk -f p; echo $?
printf 'BEGIN { if ("a" ~ /b\0/) print }\n' > p; gawk -f p; echo $?
## STDOUT:
gawk: p:1: fatal: error: invalid character '\000' in source code
2
gawk: p:1: fatal: error: invalid character '\000' in source code
2
## END
