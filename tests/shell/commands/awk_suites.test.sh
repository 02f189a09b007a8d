# What awk's own test suites showed.

#### where an assignment may stand
for p in 'print 1 c = 3' 'print 1 + c = 3' 'print -c = 3' 'print !c = 3' 'print 1 < c = 3' '$++i = 3; print' \
  'print 1 $x = 5' 'a = b ~ c = 4; print a' 'print 1 == x = 3' 'x = y = 2; print x y' 'print 1 && x = 0, x' \
  'print 1 ? x = 2 : 3' 'print (1 in a) == b = 1' 'x ^= y += 2; print x' '!x = y' 'print 2 ^ x = 3'; do
  echo "== $p"
  gawk "BEGIN { $p }"
done
## STDOUT:
== print 1 c = 3
== print 1 + c = 3
== print -c = 3
== print !c = 3
== print 1 < c = 3
1
== $++i = 3; print
3
== print 1 $x = 5
== a = b ~ c = 4; print a
0
== print 1 == x = 3
0
== x = y = 2; print x y
22
== print 1 && x = 0, x
0 0
== print 1 ? x = 2 : 3
2
== print (1 in a) == b = 1
0
== x ^= y += 2; print x
0
== !x = y
== print 2 ^ x = 3
## END
## STDERR:
gawk: cmd. line:1: BEGIN { print 1 c = 3 }
gawk: cmd. line:1:                   ^ syntax error
gawk: cmd. line:1: BEGIN { print 1 + c = 3 }
gawk: cmd. line:1:                     ^ syntax error
gawk: cmd. line:1: BEGIN { print -c = 3 }
gawk: cmd. line:1:                  ^ syntax error
gawk: cmd. line:1: BEGIN { print !c = 3 }
gawk: cmd. line:1:                  ^ syntax error
gawk: cmd. line:1: BEGIN { print 1 $x = 5 }
gawk: cmd. line:1:                    ^ syntax error
gawk: cmd. line:1: BEGIN { !x = y }
gawk: cmd. line:1:            ^ syntax error
gawk: cmd. line:1: BEGIN { print 2 ^ x = 3 }
gawk: cmd. line:1:                     ^ syntax error
## END
## status: 1

#### nothing can be assigned to a field's step
for p in '$i++ = 3' '$i-- += 3' '$1++++$2' 'print $i++++' '$x++--' 'x++++' '$i++' 'print $i++ + 1'; do
  echo "== $p"
  gawk "BEGIN { $p }"
done
## STDOUT:
== $i++ = 3
== $i-- += 3
== $1++++$2
== print $i++++
== $x++--
== x++++
== $i++
== print $i++ + 1
1
## END
## STDERR:
gawk: cmd. line:1: BEGIN { $i++ = 3 }
gawk: cmd. line:1:                  ^ cannot assign a value to the result of a field post-increment expression
gawk: cmd. line:1: BEGIN { $i-- += 3 }
gawk: cmd. line:1:                   ^ cannot assign a value to the result of a field post-increment expression
gawk: cmd. line:1: BEGIN { $1++++$2 }
gawk: cmd. line:1:             ^ cannot assign a value to the result of a field post-increment expression
gawk: cmd. line:1: BEGIN { print $i++++ }
gawk: cmd. line:1:                   ^ cannot assign a value to the result of a field post-increment expression
gawk: cmd. line:1: BEGIN { $x++-- }
gawk: cmd. line:1:             ^ cannot assign a value to the result of a field post-increment expression
gawk: cmd. line:1: BEGIN { x++++ }
gawk: cmd. line:1:               ^ syntax error
## END

#### a regular expression behind a field and in a concatenation
echo 'a = b' | gawk '{ print $/= b/ c /= d/ }'
echo 'a = b' | gawk '{ print 1 /= b/ }'
## STDOUT:
a0
11
## END

#### half-closed two-way pipes
gawk 'BEGIN { cmd = "cat - 1>&2; sleep 0.1"; print "test1" |& cmd; close(cmd, "to"); print fflush(cmd); print "test2" |& cmd; print "not here" }'
echo $?
gawk 'BEGIN { cmd = "cat - 1>&2; sleep 0.1"; print "test1" |& cmd; close(cmd, "to"); printf "%s\n", "test2" |& cmd }'
echo $?
gawk 'BEGIN { cmd = "cat >/dev/null"; PROCINFO[cmd, "NONFATAL"] = 1; print "test1" |& cmd; close(cmd, "to"); print "test2" |& cmd; print ERRNO }'
echo $?
## STDOUT:
-1
2
2
Bad file descriptor
0
## END
## STDERR:
gawk: cmd. line:1: warning: fflush: cannot flush: two-way pipe `cat - 1>&2; sleep 0.1' has closed write end
test1
gawk: cmd. line:1: fatal: print: attempt to write to closed write end of two-way pipe
test1
gawk: cmd. line:1: fatal: printf: attempt to write to closed write end of two-way pipe
## END

#### reads with a timeout
gawk 'BEGIN {
  cmd = "echo hello; sleep 0.5; echo goodbye"
  PROCINFO[cmd, "READ_TIMEOUT"] = 100
  while ((rc = (cmd | getline x)) > 0) print x
  print rc, ERRNO, PROCINFO["errno"]
  close(cmd)
  PROCINFO[cmd, "RETRY"]
  while ((rc = (cmd | getline x)) > 0 || rc == -2) if (rc > 0) print x; else tries++
  print rc, tries > 1
}'
## STDOUT:
hello
-1 Connection timed out 110
hello
goodbye
## END

#### names of namespaces
printf '@namespace "1foo"\n@namespace "for"\n@namespace "ab#d"\nBEGIN { foo::match = 3 }\n' > a.awk
gawk -f a.awk
gawk 'BEGIN { if::junk = 3 }'
gawk 'BEGIN { t::length = 3 }'
gawk 'BEGIN { t::gensub = 3; print t::gensub }'
gawk -v foo:bar=3 -v foo:::blat=4 -v a::b=5 'BEGIN { print a::b }'
echo $?
gawk -v a::b=5 'BEGIN { print a::b }'
## STDOUT:
3
1
5
## END
## STDERR:
gawk: a.awk:1: error: namespace name `1foo' must meet identifier naming rules
gawk: a.awk:2: error: using reserved identifier `for' as a namespace is not allowed
gawk: a.awk:3: error: namespace name `ab#d' must meet identifier naming rules
gawk: a.awk:4: error: using reserved identifier `match' as second component of a qualified name is not allowed
gawk: a.awk:4: BEGIN { foo::match = 3 }
gawk: a.awk:4:                    ^ syntax error
gawk: cmd. line:1: error: using reserved identifier `if' as a namespace is not allowed
gawk: cmd. line:1: BEGIN { if::junk = 3 }
gawk: cmd. line:1:                  ^ syntax error
gawk: cmd. line:1: error: using reserved identifier `length' as second component of a qualified name is not allowed
gawk: cmd. line:1: BEGIN { t::length = 3 }
gawk: cmd. line:1:                   ^ syntax error
gawk: error: identifier foo:bar: namespace separator is two colons, not one
gawk: error: qualified identifier `foo:::blat' is badly formed
## END

#### gawk's own functions are free names in other namespaces
gawk '@namespace "t"; function gensub(a) { return "mine" a }; BEGIN { print gensub(1), awk::gensub(/a/,"b",1,"a"); print t::gensub(3) }'
gawk '@namespace "t"; BEGIN { print strftime("%Y", 0) }'
gawk '@namespace "t"; BEGIN { strftime = 5; print strftime, length("abc") }'
## STDOUT:
mine1 b
mine3
5 3
## END
## STDERR:
gawk: cmd. line:1: fatal: function `t::strftime' not defined
## END

#### --lint-old
cat > old.awk <<'X'
BEGIN {
  for (i in a) print a[i]
  delete a[1]
  if (2 in a) a[2] **= 2
  if ((2,3) in a) a[2,3] ^= 2 ** 3 ^ 4
}
BEGIN {
  FS = "ab"
  foo = "\b\f\r"
}
END { }
END { print "done" }
X
gawk --lint-old -f old.awk < /dev/null
## STDOUT:
done
## END
## STDERR:
gawk: old.awk:3: warning: `delete' is not supported in old awk
gawk: old.awk:4: warning: old awk does not support the keyword `in' except after `for'
gawk: old.awk:4: warning: operator `**=' is not supported in old awk
gawk: old.awk:5: warning: old awk does not support the keyword `in' except after `for'
gawk: old.awk:5: warning: old awk does not support multidimensional arrays
gawk: old.awk:5: warning: operator `^=' is not supported in old awk
gawk: old.awk:5: warning: operator `**' is not supported in old awk
gawk: old.awk:5: warning: operator `^' is not supported in old awk
gawk: old.awk:7: warning: old awk does not support multiple `BEGIN' or `END' rules
gawk: old.awk:9: warning: old awk does not support the `\b' escape sequence
gawk: old.awk:9: warning: old awk does not support the `\f' escape sequence
gawk: old.awk:9: warning: old awk does not support the `\r' escape sequence
gawk: old.awk:12: warning: old awk does not support multiple `BEGIN' or `END' rules
gawk: old.awk:8: warning: old awk does not support regexps as value of `FS'
## END

#### functions used as variables
printf 'function f()\n{\n  delete f\n}\nBEGIN { f() }\n' > f.awk
gawk -f f.awk
## STDERR:
gawk: f.awk:3: error: function `f' called with space between name and `(',
or used as a variable or an array
## END
## status: 1

#### a text that what is appended to it changes
gawk 'function f() { gsub(/a/, "123", a); return "X" } BEGIN { a = "aa"; a = a "-" f(); print a }'
gawk 'BEGIN { s = "x"; s = s (s = "y") s; print s; n = 1; n = n n++ n; print n; t = t gsub(/x/, "z", t) t; print t }'
gawk 'function g(v) { v = v (v = 5); return v } BEGIN { print g(1), g() }'
## STDOUT:
aa-X
xyy
112
0
15 5
## END

#### delete of the table of functions
printf 'BEGIN {\n  print "not here"\n  delete FUNCTAB\n\n}\n' > f.awk
gawk -f f.awk
echo $?
## STDOUT:
2
## END
## STDERR:
gawk: f.awk:4: fatal: `delete' is not allowed with FUNCTAB
## END

#### the order of SYMTAB and FUNCTAB
gawk 'function bar() {} function foo() {} BEGIN { x = 1; yy = 2; for (k in SYMTAB) printf "%s ", k; print ""; for (k in FUNCTAB) printf "%s ", k; print "" }'
## STDOUT:
ARGV ROUNDMODE ORS OFS k x LINT FNR ERRNO NR IGNORECASE TEXTDOMAIN NF ARGIND ARGC PROCINFO FIELDWIDTHS CONVFMT yy SUBSEP PREC ENVIRON RS FPAT RT RLENGTH OFMT FS RSTART FILENAME BINMODE 
rand dcgettext gsub match int log sprintf systime strftime length and srand asort atan2 cos split compl bindtextdomain exp or mkbool fflush gensub dcngettext index system sqrt rshift tolower sin asorti typeof bar close mktime isarray patsplit sub substr xor lshift foo strtonum toupper 
## END
