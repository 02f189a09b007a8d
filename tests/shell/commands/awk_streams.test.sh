#### input and output: sort, files, appending
exec 2>&1
awk 'BEGIN{print "b\na\nc" | "sort"; close("sort"); print "x" > "out"; print "y" > "out"; close("out"); while((getline l < "out")>0) print l; print "z" >> "out"; close("out"); system("cat out"); printf "no newline" > "/dev/stderr"; print "" > "/dev/stderr"}'
## STDOUT:
a
b
c
x
y
x
y
z
no newline
## END

#### input and output: two-way pipes
exec 2>&1
awk 'BEGIN{cmd="cat"; print "hello" |& cmd; close(cmd,"to"); cmd |& getline x; print x; print close(cmd); cmd="sort"; print "b" |& cmd; print "a" |& cmd; close(cmd,"to"); while((cmd |& getline y)>0) print y; print close(cmd)}'
## STDOUT:
hello
0
a
b
0
## END

#### input and output: statuses of system and close
exec 2>&1
awk 'BEGIN{print system("exit 3"), system("true"), system("kill -9 $$"); print close("nope"); "exit 5" | getline; print close("exit 5"); print "x" | "cat >/dev/null; exit 7"; print close("cat >/dev/null; exit 7"); "kill -15 $$" | getline; print close("kill -15 $$"); print system("echo out; echo err >&2")}'
## STDOUT:
3 0 265
-1
5
7
271
out
err
0
## END

#### input and output: statuses in other dialects
exec 2>&1
awk --posix 'BEGIN{print system("exit 3"); "exit 5" | getline; print close("exit 5")}'; awk --traditional 'BEGIN{print system("exit 3"); "exit 5" | getline; print close("exit 5")}'
## STDOUT:
768
0
3
5
## END

#### input and output: fflush
exec 2>&1
awk 'BEGIN{printf "a"; system(""); printf "b\n"; fflush(); print "c" > "f"; fflush("f"); system("cat f"); print fflush("zz"); print fflush("f")}' 2>&1
## STDOUT:
ab
c
awk: cmd. line:1: warning: fflush: `zz' is not an open file, pipe or co-process
-1
0
## END

#### input and output: pipes end before standard output does
exec 2>&1
printf '1\n2\n3\n' | awk '{print | "cat 1>&2"}' 2>&1; printf '3\n1\n2\n' | awk '{print | "sort -n"} END{print "end"}'
## STDOUT:
1
2
3
1
2
3
end
## END

#### input and output: what cannot be opened
exec 2>&1
awk 'BEGIN{getline line < "/etc/nonexistent"; print ERRNO; print (getline line < "/"); print ERRNO; print > "/nonexistent/x"}'; echo $?
## STDOUT:
No such file or directory
-1
Is a directory
awk: cmd. line:1: fatal: cannot redirect to `/nonexistent/x': No such file or directory
2
## END

#### input and output: special files, order of output
exec 2>&1
awk 'BEGIN{print "to stdout" > "/dev/stdout"; print "x" > "/dev/fd/1"; "cat /dev/null" | getline z; print length(z); print "err" > "/dev/stderr"; while (("echo a; echo b" | getline l) > 0) print "[" l "]"}'
## STDOUT:
err
to stdout
x
0
[a]
[b]
## END

#### input and output: standard input
exec 2>&1
echo "data" | awk '{getline x < "-"; print x; print $0}'; printf 'a\nb\n' | awk 'BEGIN{while((getline l < "-")>0) print "L" l}'; printf 'a\nb\n' | awk 'BEGIN{getline; print "B" $0} {print "M" $0}'
## STDOUT:

data
La
Lb
Ba
Mb
## END

#### input and output: getline: targets
exec 2>&1
awk 'BEGIN { "date +%Y" | getline y; close("date +%Y"); print (y>2000); x = "A"; "echo " x | getline z; print z; "echo 1 2 3" | getline a[1]; print a[1]; "echo 5 6" | getline $0; print $2; "echo 9" | getline NF; print NF; "echo 7" | getline $2; print }'
## STDOUT:
1
A
1 2 3
6
9
5 7       
## END

#### input and output: getline: precedence
exec 2>&1
printf 'x\n' > in; awk 'BEGIN { while (getline < "in") print; unary = getline < "in"; print unary; print getline < "none" }'; awk 'BEGIN { f="in"; getline x < f ".bak"; print x; getline y < (f ""); print y}'
## STDOUT:
x
0
-1
x

## END

#### input and output: ORS, OFS
exec 2>&1
awk 'BEGIN{ORS="|"; OFS="-"; print 1,2; print "a"; printf "%s\n", "b"; ORS="\n"; print "c","d"; $0="1 2 3"; $1=$1; print; print $1,$2}'
## STDOUT:
1-2|a|b
c-d
1-2-3
1-2
## END

#### input and output: names of files are expressions
exec 2>&1
awk 'BEGIN { print substr("x", 1) > "a b"; close("a b"); getline z < "a b"; print z; print "1" "2" > "o" ; close("o"); getline q < "o"; print q; print 1, 2 > "o2"; print 3 > "o2"; close("o2"); while ((getline r < "o2")>0) print r; print "p" > "/dev/null"; print (1>2) ? "t" : "f" }'
## STDOUT:
x
12
1 2
3
f
## END

#### input and output: exit
exec 2>&1
awk 'BEGIN{exit} END{print "e"}'; awk 'BEGIN{exit 2} END{print "e"; exit}'; echo $?; echo a | awk '{exit 4} END{print "x"}'; echo $?; awk 'END{exit 1; print "no"}' /dev/null; echo $?; awk 'function f(){exit 9} BEGIN{f()}'; echo $?; awk 'BEGIN{exit -1}'; echo $?; awk 'BEGIN{exit 256+7}'; echo $?; awk 'BEGIN{exit "3x"}'; echo $?
## STDOUT:
e
e
2
x
4
1
9
255
7
3
## END

#### input and output: printf: too few arguments, empty names
exec 2>&1
awk 'BEGIN{printf "%s %s %s\n", "a"}'; echo $?; awk 'BEGIN{printf "%d %d\n", 1}'; awk 'BEGIN{printf}'; awk 'BEGIN{printf ""}'; awk 'BEGIN{printf("%s\n","x") > "/dev/stdout"}'; awk 'BEGIN{print > ""}'; awk 'BEGIN{print | ""}'; awk 'BEGIN{getline x < ""}'
## STDOUT:
awk: cmd. line:1: fatal: not enough arguments to satisfy format string
	`%s %s %s
'
	    ^ ran out for this one
2
awk: cmd. line:1: fatal: not enough arguments to satisfy format string
	`%d %d
'
	    ^ ran out for this one
awk: cmd. line:1: fatal: printf: no arguments
x
awk: cmd. line:1: fatal: expression for `>' redirection has null string value
awk: cmd. line:1: fatal: expression for `|' redirection has null string value
awk: cmd. line:1: fatal: expression for `<' redirection has null string value
## END
## status: 2

#### input and output: ENVIRON
exec 2>&1
awk 'BEGIN{PROCINFO["BUFFERPIPE"]; print "a" | "cat"; close("cat"); print ENVIRON["FOO"]; ENVIRON["FOO"]="new"; system("echo $FOO"); "echo $FOO" | getline x; print x}' ; FOO=bar awk 'BEGIN{print ENVIRON["FOO"]; delete ENVIRON["FOO"]; system("echo [$FOO]")}'
## STDOUT:
a

new
new
bar
[]
## END

#### printf: integers
exec 2>&1
awk 'BEGIN{printf "%d|%5d|%-5d|%05d|%+d|% d|%.3d|%5.3d|%-+5d|%x|%X|%#x|%o|%#o|%u|%c|%c|%c|%i\n",42,42,42,42,42,42,42,42,42,255,255,255,8,8,-1,65,"hello","",3.9}'
## stdout-json: "42|   42|42   |00042|+42| 42|042|  042|+42  |ff|FF|0xff|10|010|18446744073709551615|A|h|\u0000|3\n"

#### printf: floating point
exec 2>&1
awk 'BEGIN{printf "%f|%.2f|%10.3f|%-10.1f|%e|%E|%.0e|%g|%G|%.10g|%#g|%a|%F|%+.1f|% f|%010.2f\n",3.14159,3.14159,3.14159,3.14159,31415.9,31415.9,31415.9,1e10,1e-10,1/3,1.5,1,2.5,3.14,3.14,-3.14}'
## STDOUT:
3.141590|3.14|     3.142|3.1       |3.141590e+04|3.141590E+04|3e+04|1e+10|1E-10|0.3333333333|1.50000|0x1p+0|2.500000|+3.1| 3.140000|-000003.14
## END

#### printf: texts and characters
exec 2>&1
awk 'BEGIN{printf "%s|%10s|%-10s|%.2s|%10.2s|%c|%5c|%-5c|%s\n","abc","abc","abc","abc","abc","xyz","x","x",1e6; printf "%5s|%-5s|%.1s|%c\n","é","é","éa","éa"; printf "%c%c%c\n",233,256,128512; printf "%c","" ; printf "%c\n", "A" ; printf "%c", 0}' | od -c
## STDOUT:
0000000   a   b   c   |                               a   b   c   |   a
0000020   b   c                               |   a   b   |            
0000040                       a   b   |   x   |                   x   |
0000060   x                   |   1   0   0   0   0   0   0  \n        
0000100         303 251   | 303 251                   | 303 251   | 303
0000120 251  \n 303 251 304 200 360 237 230 200  \n  \0   A  \n  \0
0000137
## END

#### printf: width and precision from arguments, positions
exec 2>&1
awk 'BEGIN{printf "%*d|%-*d|%.*f|%*.*f\n",5,42,5,42,2,3.14159,8,2,2.71828; printf "%2$s %1$s\n","a","b"; printf "%1$s %1$s\n","x"; printf "%%|%5%|%c\n","a"; printf "%1$*2$d|\n",3,5; printf "%2$s\n","a"}'
## STDOUT:
   42|42   |3.14|    2.72
b a
x x
%|%|a
    3|
awk: cmd. line:1: fatal: argument index 2 greater than total number of supplied arguments
## END
## status: 2

#### printf: values out of range
exec 2>&1
awk 'BEGIN{printf "%d %d %d %d\n", "0x1A", 1e18, 1e19, -1e19; printf "%d %d %d\n","inf","+inf","+nan"; printf "%x %o %u\n", 1e20, -1, -5; printf "%d\n", 2^53+1; printf "%i\n", "3abc"; printf "%d %s\n", 1e300, 1e300; printf "%x\n", -1.5; printf "%f %e %g\n", "+inf","-inf","+nan"; printf "%5d|%-8f|%08f\n","+inf","-inf","+nan"}'
## STDOUT:
0 1000000000000000000 10000000000000000000 -10000000000000000000
0 +inf +nan
1e+20 1777777777777777777777 18446744073709551611
9007199254740992
3
1000000000000000052504760255204420248704468581108159154915854115511802457988908195786371375080447864043704443832883878176942523235360430575644792184786706982848387200926575803737830233794788090059368953234970799945081119038967640880074652742780142494579258788820056842838115669472196386865459400540160 1000000000000000052504760255204420248704468581108159154915854115511802457988908195786371375080447864043704443832883878176942523235360430575644792184786706982848387200926575803737830233794788090059368953234970799945081119038967640880074652742780142494579258788820056842838115669472196386865459400540160
ffffffffffffffff
+inf -inf +nan
+inf|-inf|+nan
## END

#### printf: unknown conversions, modifiers
exec 2>&1
awk 'BEGIN{printf "%s %d\n"; }' ; awk 'BEGIN{printf "%z %s\n","a"}'; awk 'BEGIN{printf "%", 1; print ""; printf "a%"; print ""; printf "%l\n",1; printf "%ld %hd %qd %Lf\n",1,2,3,4; printf "%5.\n"; printf "%w\n"}'
## STDOUT:
awk: cmd. line:1: fatal: not enough arguments to satisfy format string
	`%s %d
'
	 ^ ran out for this one
%s
%
a%
%l
1 2 %qd 3.000000
%5.
%w
## END

#### printf: grouping, rounding
exec 2>&1
awk "BEGIN{printf \"%'d %'.2f %'d\n\", 1234567, 1234.5, 12}"; awk 'BEGIN{printf "%s\n", 0.1+0.2; printf "%.17g\n", 0.1; printf "%.0f %.0f %.0f %.0f\n",0.5,1.5,2.5,3.5; printf "%5.1f|%-8.3e|\n",2.25,12345.678; printf "%s %s\n",1e15,1e-15; printf "%d %d\n", 3.99, -3.99; printf "%s\n", 123456789012; printf "%.30f\n",0.1; printf "%.400f\n", 1}' | cut -c1-200
## STDOUT:
1234567 1234.50 12
0.3
0.10000000000000001
0 2 2 4
  2.2|1.235e+04|
1000000000000000 1e-15
3 -3
123456789012
0.100000000000000005551115123126
1.000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
## END

#### printf: sprintf
exec 2>&1
awk 'BEGIN{x=sprintf("%s-%d","a",5); print x; print sprintf("%c%c",65,66); print sprintf("%5s%%","a"); print length(sprintf("%1000s","a")); print sprintf("abc"); print sprintf("%s",1,2); y=sprintf("%s"); print y}'
## STDOUT:
a-5
AB
    a%
1000
abc
1
awk: cmd. line:1: fatal: not enough arguments to satisfy format string
	`%s'
	 ^ ran out for this one
## END
## status: 2

#### printf: escapes
exec 2>&1
awk 'BEGIN{printf("%s %s\n", "a", "b"); printf("%s\n", "c") ; printf "%s" "\n", "d"; fmt="%d-%d\n"; printf fmt, 1, 2; printf "\x41\102\t|\a\b\f\v\\\"\/\n"; printf "a\qb\n"; printf "%s\n", "tab\there"}' | od -c | head -20
## STDOUT:
awk: cmd. line:1: warning: escape sequence `\/' treated as plain `/'
awk: cmd. line:1: warning: escape sequence `\q' treated as plain `q'
0000000   a       b  \n   c  \n   d  \n   1   -   2  \n   A   B  \t   |
0000020  \a  \b  \f  \v   \   "   /  \n   a   q   b  \n   t   a   b  \t
0000040   h   e   r   e  \n
0000045
## END

#### printf: flags that do not fit
exec 2>&1
awk 'BEGIN{printf "%.3c|%.0s|%.5d|%+5s|%05s|%-05d|%+c|%#s|% s\n","abc","abc",42,"a","b",7,"x","y","z"; printf "%5.3x|%#10x|%#o|%#X|%08x\n",10,255,0,255,-1; printf "%.0d|%.0d|%.d\n",0,1,0; printf "%+.3e|%#.0f|%#.3g|%g|%g|%g\n",1,1,1,100000,1000000,0.0001; printf "%.1000d\n",1}' | cut -c1-100
## STDOUT:
a||00042|    a|    b|7    |x|y|z
  00a|      0xff|0|0XFF|ffffffffffffffff
|1|
+1.000e+00|1.|1.00|100000|1e+06|0.0001
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
## END

#### printf: bytes
exec 2>&1
awk -b 'BEGIN{printf "%c|%s|%5s|%d\n","é","é","é",length("é")}' | od -c; awk 'BEGIN{printf "%c", 228}' | od -c;  LC_ALL=C awk 'BEGIN{printf "%c%s\n", 228, length("é")}' | od -c
## STDOUT:
0000000 303   | 303 251   |             303 251   |   2  \n
0000015
0000000 303 244
0000002
0000000 344   2  \n
0000003
## END

#### printf: --posix
exec 2>&1
awk --posix 'BEGIN{printf "%c %d %x\n","abc",3,255; printf "%ld\n",3}';awk --posix 'BEGIN{printf "%c\n", 65.5; print 0x11, "0x11"+0; print toupper("a"); print length "x"}'
## STDOUT:
a 3 ff
awk: cmd. line:1: fatal: `l' is not permitted in POSIX awk formats
A
0 17
A
0x
## END

#### printf: numbers with %s, OFMT, CONVFMT
exec 2>&1
awk 'BEGIN{printf "%s %s %s\n", 1e6, 1000000.5, 1e5; OFMT="%.2g"; printf "%s %s\n", 3.14159, 2; print 3.14159, 1e6, 1234567.8; CONVFMT="%.2g"; printf "%s %s\n", 3.14159, 12345.6; print 3.14159 "", 12345.6 ""; OFMT="%d"; print 3.9; OFMT="abc"; print 3.9; OFMT="%s"; print 3.9}'
## STDOUT:
1000000 1e+06 100000
3.14159 2
3.1 1000000 1.2e+06
3.1 1.2e+04
3.1 1.2e+04
3
abc
3.9
## END
