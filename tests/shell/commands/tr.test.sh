#### tr, part 1
exec 2>&1
printf 'abc' | tr a-c A-C; echo "= $?"
printf 'abc' | tr a-z A-Z; echo "= $?"
printf 'abc\n' | tr -d b; echo "= $?"
printf 'abc\n' | tr -d; echo "= $?"
printf 'abc\n' | tr; echo "= $?"
printf 'abc\n' | tr a; echo "= $?"
printf 'abc\n' | tr a b c; echo "= $?"
printf 'abc\n' | tr -d a b; echo "= $?"
printf 'aabbcc\n' | tr -s a-b; echo "= $?"
printf 'aabbcc\n' | tr -s a-b x; echo "= $?"
## STDOUT:
ABC= 0
ABC= 0
ac
= 0
tr: missing operand
Try 'tr --help' for more information.
= 1
tr: missing operand
Try 'tr --help' for more information.
= 1
tr: missing operand after ‘a’
Two strings must be given when translating.
Try 'tr --help' for more information.
= 1
tr: extra operand ‘c’
Try 'tr --help' for more information.
= 1
tr: extra operand ‘b’
Only one string may be given when deleting without squeezing repeats.
Try 'tr --help' for more information.
= 1
abcc
= 0
xcc
= 0
## END

#### tr, part 2
exec 2>&1
printf 'aabbcc\n' | tr -s a-b xy; echo "= $?"
printf 'aabbcc\n' | tr -ds a bc; echo "= $?"
printf 'aabbcc\n' | tr -cd ab; echo "= $?"
printf 'aabbcc\n' | tr -c ab x; echo "= $?"
printf 'aabbcc\n' | tr -cs ab '\n'; echo "= $?"
printf 'aabbcc\n' | tr '[:lower:]' '[:upper:]'; echo "= $?"
printf 'aabbcc\n' | tr '[:upper:]' '[:lower:]'; echo "= $?"
printf 'aabbcc\n' | tr '[:alpha:]' '[:digit:]'; echo "= $?"
printf 'aabbcc\n' | tr '[:alpha:]' x; echo "= $?"
printf 'aabbcc\n' | tr 'a-z' '[:upper:]'; echo "= $?"
## STDOUT:
xycc
= 0
bc
= 0
aabb= 0
aabbxxx= 0
aabb
= 0
AABBCC
= 0
aabbcc
= 0
tr: when translating, the only character classes that may appear in
string2 are 'upper' and 'lower'
= 1
xxxxxx
= 0
tr: misaligned [:upper:] and/or [:lower:] construct
= 1
## END

#### tr, part 3
exec 2>&1
printf 'aabbcc\n' | tr 'x[:lower:]' '[:upper:]'; echo "= $?"
printf 'aabbcc\n' | tr b-a x; echo "= $?"
printf 'aabbcc\n' | tr '[:foo:]' x; echo "= $?"
printf 'aabbcc\n' | tr '[::]' x; echo "= $?"
printf 'aabbcc\n' | tr '[==]' x; echo "= $?"
printf 'aabbcc\n' | tr '[=ab=]' x; echo "= $?"
printf 'aabbcc\n' | tr '[=a=]' x; echo "= $?"
printf 'aabbcc\n' | tr x '[=a=]'; echo "= $?"
printf 'aabbcc\n' | tr abc '[x*2]y'; echo "= $?"
printf 'aabbcc\n' | tr abc '[x*]y'; echo "= $?"
## STDOUT:
tr: misaligned [:upper:] and/or [:lower:] construct
= 1
tr: range-endpoints of 'b-a' are in reverse collating sequence order
= 1
tr: invalid character class ‘foo’
= 1
tr: missing character class name '[::]'
= 1
tr: missing equivalence class character '[==]'
= 1
tr: ab: equivalence class operand must be a single character
= 1
xxbbcc
= 0
tr: [=c=] expressions may not appear in string2 when translating
= 1
xxxxyy
= 0
xxxxyy
= 0
## END

#### tr, part 4
exec 2>&1
printf 'aabbcc\n' | tr abc '[x*][y*]'; echo "= $?"
printf 'aabbcc\n' | tr '[a*]' x; echo "= $?"
printf 'aabbcc\n' | tr '[a*3]' x; echo "= $?"
printf 'aabbcc\n' | tr abc '[x*08]'; echo "= $?"
printf 'aabbcc\n' | tr abc '[x*a]'; echo "= $?"
printf 'aabbcc\n' | tr abc ''; echo "= $?"
printf 'aabbcc\n' | tr -t abc ''; echo "= $?"
printf 'aabbcc\n' | tr -t abc xy; echo "= $?"
printf 'aabbcc\n' | tr abc xy; echo "= $?"
printf 'aabbcc\n' | tr 'a\n' 'b '; echo "= $?"
## STDOUT:
tr: only one [c*] repeat construct may appear in string2
= 1
tr: the [c*] repeat construct may not appear in string1
= 1
xxbbcc
= 0
tr: invalid repeat count ‘08’ in [c*n] construct
= 1
tr: invalid repeat count ‘a’ in [c*n] construct
= 1
tr: when not truncating set1, string2 must be non-empty
= 1
aabbcc
= 0
xxyycc
= 0
xxyyyy
= 0
bbbbcc = 0
## END

#### tr, part 5
exec 2>&1
printf 'aabbcc\n' | tr '\141' 'Z'; echo "= $?"
printf 'aabbcc\n' | tr '\400' 'Z'; echo "= $?"
printf 'aabbcc\n' | tr 'a\' 'Z'; echo "= $?"
printf 'a\\\\b\n' | tr '\\' '/'; echo "= $?"
printf 'a-b\n' | tr -- '-' '_'; echo "= $?"
printf 'a-b\n' | tr 'a-' 'xy'; echo "= $?"
printf 'a-b\n' | tr -d '[:punct:]'; echo "= $?"
printf 'a1b2\n' | tr -dc '[:digit:]'; echo "= $?"
printf 'a1b2\n' | tr -c '[:digit:]' 'xy'; echo "= $?"
printf 'a1b2\n' | tr -C '[:digit:]' 'x'; echo "= $?"
## STDOUT:
ZZbbcc
= 0
tr: warning: the ambiguous octal escape \400 is being
	interpreted as the 2-byte sequence \040, 0
aabbcc
= 0
tr: warning: an unescaped backslash at end of string is not portable
ZZbbcc
= 0
a//b
= 0
a_b
= 0
xyb
= 0
ab
= 0
12= 0
tr: when translating with complemented character classes,
string2 must map all characters in the domain to one
= 1
x1x2x= 0
## END

#### tr, part 6
exec 2>&1
printf 'a1b2 \n' | tr -d '[:space:]'; echo "= $?"
printf 'a1b2[]\n' | tr -d '[]'; echo "= $?"
printf 'a1b2[]\n' | tr '[a]' '{x}'; echo "= $?"
printf 'a:b' | tr : '\n'; echo "= $?"
printf 'a  b' | tr -s ' '; echo "= $?"
printf 'hello' | tr 'a-y' 'b-z'; echo "= $?"
printf 'héé' | tr é x; echo "= $?"
printf '\x00\x01\xff' | tr '\000-\037' '.'; echo "= $?"
printf '\x00\x01\xff' | tr '\377' 'x'; echo "= $?"
printf 'abc' | tr '[:upper:][:lower:]' '[:lower:][:upper:]'; echo "= $?"
## stdout-json: "a1b2= 0\na1b2\n= 0\nx1b2{}\n= 0\na\nb= 0\na b= 0\nifmmp= 0\nhxxxx= 0\n..\u00ff= 0\n\u0000\u0001x= 0\nABC= 0\n"

#### tr, part 7
exec 2>&1
printf 'aBc' | tr '[:upper:]' 'a-z'; echo "= $?"
printf 'aBc' | tr '[:lower:]' '[:lower:]'; echo "= $?"
printf 'aBc' | tr -s '[:lower:]' '[:upper:]'; echo "= $?"
printf 'aBc' | tr '[:*]' x; echo "= $?"
printf 'aBc' | tr a-c-e x; echo "= $?"
tr -x < /dev/null; echo "= $?"
## STDOUT:
abc= 0
aBc= 0
ABC= 0
tr: the [c*] repeat construct may not appear in string1
= 1
xBx= 0
tr: invalid option -- 'x'
Try 'tr --help' for more information.
= 1
## END
