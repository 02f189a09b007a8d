#### --lint, part 1
exec 2>&1
awk --lint 'BEGIN{print and("a",3)}'
awk --lint 'BEGIN{print lshift("a",1.5)}'
awk --lint 'BEGIN{print rshift(8,64)}'
awk --lint 'BEGIN{print compl("z")}'
awk --lint 'BEGIN{print compl(1.5)}'
awk --lint 'BEGIN{print int("a"), exp("b"), log("c"), sqrt("d"), sin("x"), cos("y"), atan2("a","b")}'
awk --lint 'BEGIN{print srand("abc")}'
awk --lint 'BEGIN{print substr("hello",0,2), substr("hello",1.5), substr("hello",2,-1), substr("hello",10), substr("",1), substr("hello", 3,100), substr(123,2)}'
## STDOUT:
awk: cmd. line:1: warning: `and' is a gawk extension
awk: cmd. line:1: warning: and: argument 1 is non-numeric
0
awk: cmd. line:1: warning: `lshift' is a gawk extension
awk: cmd. line:1: warning: lshift: received non-numeric first argument
awk: cmd. line:1: warning: lshift(0.000000, 1.500000): fractional values will be truncated
0
awk: cmd. line:1: warning: `rshift' is a gawk extension
awk: cmd. line:1: warning: rshift(8.000000, 64.000000): too large shift value will give strange results
8
awk: cmd. line:1: warning: `compl' is a gawk extension
awk: cmd. line:1: warning: compl: received non-numeric argument
9007199254740991
awk: cmd. line:1: warning: `compl' is a gawk extension
awk: cmd. line:1: warning: compl(1.500000): fractional value will be truncated
18014398509481982
awk: cmd. line:1: warning: int: received non-numeric argument
awk: cmd. line:1: warning: exp: received non-numeric argument
awk: cmd. line:1: warning: log: received non-numeric argument
awk: cmd. line:1: warning: sqrt: received non-numeric argument
awk: cmd. line:1: warning: sin: received non-numeric argument
awk: cmd. line:1: warning: cos: received non-numeric argument
awk: cmd. line:1: warning: atan2: received non-numeric first argument
awk: cmd. line:1: warning: atan2: received non-numeric second argument
0 1 -inf 0 0 1 0
awk: cmd. line:1: warning: srand: received non-numeric argument
1
awk: cmd. line:1: warning: substr: start index 0 is invalid, using 1
awk: cmd. line:1: warning: substr: non-integer start index 1.5 will be truncated
awk: cmd. line:1: warning: substr: length -1 is not >= 1
awk: cmd. line:1: warning: substr: start index 10 is past end of string
awk: cmd. line:1: warning: substr: source string is zero length
awk: cmd. line:1: warning: substr: length 100 at start index 3 exceeds length of first argument (5)
awk: cmd. line:1: warning: substr: received non-string first argument
he hello    llo 23
## END

#### --lint, part 2
exec 2>&1
awk --lint 'BEGIN{print index(123,2)}'
awk --lint 'BEGIN{print length(12)}'
awk --lint 'BEGIN{print tolower(12), toupper(3)}'
awk --lint 'BEGIN{print mktime(5)}'
awk --lint 'BEGIN{print gensub(/a/,"b","x","aaa")}'
awk --lint 'BEGIN{print split(123,a,"")}'
awk --lint 'BEGIN{print xor(1,-1)}'
awk --lint 'BEGIN{print systime(1)}'
## STDOUT:
awk: cmd. line:1: warning: index: received non-string first argument
awk: cmd. line:1: warning: index: received non-string second argument
2
awk: cmd. line:1: warning: length: received non-string argument
2
awk: cmd. line:1: warning: tolower: received non-string argument
awk: cmd. line:1: warning: toupper: received non-string argument
12 3
awk: cmd. line:1: warning: `mktime' is a gawk extension
awk: cmd. line:1: warning: mktime: received non-string argument
awk: cmd. line:1: warning: mktime: at least one of the values is out of the default range
-1
awk: cmd. line:1: warning: `gensub' is a gawk extension
awk: cmd. line:1: warning: gensub: third argument `x' treated as 1
baa
awk: cmd. line:1: warning: split: null string for third arg is a non-standard extension
3
awk: cmd. line:1: warning: `xor' is a gawk extension
awk: cmd. line:1: fatal: xor: argument 2 negative value -1 is not allowed
awk: cmd. line:1: warning: `systime' is a gawk extension
awk: cmd. line:1: BEGIN{print systime(1)}
awk: cmd. line:1:                      ^ 1 is invalid as number of arguments for systime
## END
## status: 1

#### --lint, part 3
exec 2>&1
awk --lint 'BEGIN{print close("x")}'
awk --lint 'BEGIN{print fflush("x")}'
awk --lint 'BEGIN{if (x=1) print 2}'
awk --lint 'BEGIN{print 011, 0x11}'
awk --lint 'BEGIN{printf "%d\n"}'
awk --lint 'BEGIN{printf "%d\n", "a"}'
awk --lint 'BEGIN{printf "%s"}'
awk --lint 'BEGIN{print y+1; print y ""}'
## STDOUT:
awk: cmd. line:1: warning: close: `x' is not an open file, pipe or co-process
-1
awk: cmd. line:1: warning: fflush: `x' is not an open file, pipe or co-process
-1
awk: cmd. line:1: warning: assignment used in conditional context
2
awk: cmd. line:1: warning: numeric constant `011' treated as octal
awk: cmd. line:1: warning: numeric constant `0x11' treated as hexadecimal
9 17
awk: cmd. line:1: fatal: not enough arguments to satisfy format string
	`%d
'
	 ^ ran out for this one
0
awk: cmd. line:1: fatal: not enough arguments to satisfy format string
	`%s'
	 ^ ran out for this one
awk: cmd. line:1: warning: reference to uninitialized variable `y'
1
awk: cmd. line:1: warning: reference to uninitialized variable `y'

## END

#### --lint, part 4
exec 2>&1
awk --lint 'BEGIN{print $0, $1, $3}'
awk --lint 'BEGIN{delete q; delete a[3]}'
awk --lint 'BEGIN{print length(u)}'
awk --lint 'BEGIN{a="x"; a=a; a[1]}'
awk --lint 'BEGIN{print 1, 2 > "a" "b"}'
awk --lint 'BEGIN{print substr("x",1,"a")}'
awk --lint 'BEGIN{print substr("abc", "x")}'
awk --lint 'BEGIN{print 10 % 3.5, 2**3, x^2}'
## STDOUT:
awk: cmd. line:1: warning: reference to uninitialized field `$0'
awk: cmd. line:1: warning: reference to uninitialized field `$1'
awk: cmd. line:1: warning: reference to uninitialized field `$3'
  
awk: cmd. line:1: warning: delete: index `3' not in array `a'
awk: cmd. line:1: warning: reference to uninitialized variable `u'
0
awk: cmd. line:1: warning: statement has no effect
awk: cmd. line:1: fatal: attempt to use scalar `a' as an array
awk: warning: no explicit close of file `ab' provided
awk: cmd. line:1: warning: substr: received non-numeric third argument
awk: cmd. line:1: warning: substr: length 0 is not >= 1

awk: cmd. line:1: warning: substr: received non-numeric second argument
awk: cmd. line:1: warning: substr: start index 0 is invalid, using 1
abc
awk: cmd. line:1: warning: POSIX does not allow operator `**'
awk: cmd. line:1: warning: reference to uninitialized variable `x'
3 8 0
## END

#### --lint, part 5
exec 2>&1
awk --lint 'BEGIN{print "\q"}'
awk --lint 'BEGIN{print /\q/}'
awk --lint 'BEGIN{x==1}'
awk --lint 'BEGIN{print toupper("a") tolower("B"); x=1;x}'
awk --lint 'BEGIN{while (x=2) {break}}'
awk --lint 'BEGIN{print match("a",b)}'
awk --lint 'BEGIN{printf "%s %s\n", "a"}'
awk --lint 'BEGIN{print substr("hello",2,1.5)}'
## STDOUT:
awk: cmd. line:1: warning: escape sequence `\q' treated as plain `q'
q
awk: cmd. line:1: warning: regexp escape sequence `\q' is not a known regexp operator
0
awk: cmd. line:1: warning: statement has no effect
awk: cmd. line:1: warning: reference to uninitialized variable `x'
awk: cmd. line:1: warning: statement has no effect
Ab
awk: cmd. line:1: warning: assignment used in conditional context
awk: cmd. line:1: warning: reference to uninitialized variable `b'
1
awk: cmd. line:1: fatal: not enough arguments to satisfy format string
	`%s %s
'
	    ^ ran out for this one
awk: cmd. line:1: warning: substr: non-integer length 1.5 will be truncated
e
## END

#### --lint, part 6
exec 2>&1
awk --lint 'BEGIN{print "a" + 1}'
awk --lint 'BEGIN{print 1/3 ""}'
awk --lint 'BEGIN{f()} function f(x){print x}'
awk --lint 'BEGIN{f()} function f(x){x=1; return}'
awk --lint 'BEGIN{nextfile}'
awk --lint 'BEGIN{getline x}'
awk --lint 'BEGIN{print length}'
awk --lint 'BEGIN{print length()}'
## STDOUT:
1
0.333333
awk: cmd. line:1: warning: reference to uninitialized argument `x'

awk: cmd. line:1: error: `nextfile' used in BEGIN action
awk: cmd. line:1: warning: call of `length' without parentheses is not portable
awk: cmd. line:1: warning: reference to uninitialized field `$0'
0
awk: cmd. line:1: warning: reference to uninitialized field `$0'
0
## END

#### --lint, part 7
exec 2>&1
awk --lint 'BEGIN{x["a"]=1; delete x}'
awk --lint 'BEGIN{return}'
awk --lint 'BEGIN{print ARGV[3]}'
awk --lint 'BEGIN{print ENVIRON["NOPE"]}'
awk --lint 'BEGIN{print (1,2) in a}'
awk --lint 'BEGIN{i=i+1; print i}'
awk --lint 'BEGIN{print -"3x"}'
awk --lint 'BEGIN{RS="ab"}'
## STDOUT:
awk: cmd. line:1: BEGIN{return}
awk: cmd. line:1:       ^ `return' used outside function context
awk: cmd. line:1: warning: reference to uninitialized element `ARGV["3"]'

awk: cmd. line:1: warning: reference to uninitialized element `ENVIRON["NOPE"]'

0
awk: cmd. line:1: warning: reference to uninitialized variable `i'
1
-3
awk: cmd. line:1: warning: multicharacter value of `RS' is a gawk extension
## END

#### --lint, part 8
exec 2>&1
awk --lint 'BEGIN{FS="\\|"; $0="a|b"; print $1}'
awk --lint 'BEGIN{print index("a",/b/)}'
awk --lint 'BEGIN{print toupper(x)}'
awk --lint 'BEGIN{exit;print 1}'
awk --lint 'BEGIN{print /=/}'
awk --lint 'BEGIN{print substr("a",1) > "/dev/null" ; close("/dev/null")}'
awk --lint 'BEGIN{LINT=0; print z}'
awk --lint 'BEGIN{print strtonum("zz")}'
## STDOUT:
a
awk: cmd. line:1: fatal: index: regexp constant as second argument is not allowed
awk: cmd. line:1: warning: reference to uninitialized variable `x'

0
awk: cmd. line:1: warning: turning off `--lint' due to assignment to `LINT'

awk: cmd. line:1: warning: `strtonum' is a gawk extension
0
## END

#### --lint, part 9
exec 2>&1
awk --lint 'BEGIN{print sprintf("%c",256), sprintf("%c","")}'
awk --lint 'BEGIN{print sprintf("%i %5.3d|%-5d|%+d",1,2,3,4)}'
awk --lint 'BEGIN{printf("%*d\n",5,42)}'
awk --lint 'BEGIN{print sprintf("%$d",1)}'
awk --lint 'BEGIN{BEGIN{}}'
## stdout-json: "\u00c4\u0080 \u0000\n1   002|3    |+4\n   42\nawk: cmd. line:1: fatal: argument index with `$' must be > 0\nawk: cmd. line:1: BEGIN{BEGIN{}}\nawk: cmd. line:1:       ^ syntax error\n"
## status: 1
