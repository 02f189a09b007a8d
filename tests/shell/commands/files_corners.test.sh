#### du counts a file once
seq 12 >n; echo a >a; ln -s a l; du a a; du -a a n a; du -l a a; du -c a a; du l a; du a l
## STDOUT:
4	a
4	a
4	n
4	a
4	a
4	a
4	total
0	l
4	a
4	a
0	l
## END

#### stat: times without a number of digits
seq 12 >n; touch -d @5.25 n; stat -c '%.Y|%.1Y|%.2Y|%12.1Y|%Y|%.10Y|%.0Y' n; stat -c '%#f %f %#a' n; touch -d @-5.25 n; stat -c '%.Y %.1Y' n
## STDOUT:
5.250000000|5.2|5.25|         5.2|5|5.2500000000|5
0x81a4 81a4 0644
-5.250000000 -5.2
## END

#### chmod tells of links it leaves alone
mkdir d; echo a >d/a; ln -s a d/l; chmod 640 d/a; chmod -R -v u+x d | sort; chmod -Rc g+w d | sort; chmod -v 644 d/l
## STDOUT:
mode of 'd' retained as 0755 (rwxr-xr-x)
mode of 'd/a' changed from 0640 (rw-r-----) to 0740 (rwxr-----)
neither symbolic link 'd/l' nor referent has been changed
mode of 'd' changed from 0755 (rwxr-xr-x) to 0775 (rwxrwxr-x)
mode of 'd/a' changed from 0740 (rwxr-----) to 0760 (rwxrw----)
mode of 'd/l' changed from 0760 (rwxrw----) to 0644 (rw-r--r--)
## END

#### xargs: what is too long
printf 'a b c' | xargs -x -s 8 echo; echo $?; printf 'a b c d' | xargs -x -n 10 -s 8 echo; echo $?; printf 'aa bb cc dd ee' | xargs -x -L 1 -s 10 echo; echo $?; printf 'aa bb cc dd ee' | xargs -n 3 -s 12 echo; echo $?; printf 'aaaaaaa' | xargs -x -s 10 echo; echo $?; printf 'aaaaaaa' | xargs -I{} -s 10 echo {}; echo $?; printf a | xargs -s 0; echo $?
## STDOUT:
a
b
c
0
1
1
aa bb
cc dd
ee
0
1
1
1
## END
## STDERR:
xargs: argument list too long
xargs: argument list too long
xargs: argument line too long
xargs: argument list too long
xargs: value 0 for -s option should be >= 1
xargs: cannot fit single argument within argument list size limit
## END

#### xargs: delimiters and options that exclude others
for d in xx '\q' '\999' '' '\400' '\xfff' '\08' '\xg' '\q1'; do printf a | xargs -d "$d"; echo $?; done; printf 'a\vb\fc\rd e' | xargs -n1 | od -c; printf 'a b EOF c' | xargs -E EOF -0 echo
for o in '-I{} -L1' '-I{} --max-lines=1' '-I{} -l1' '-L1 -I{}' '-n1 -I{}' '-I{} -n2' '-L1 -n1' '-n1 -L1' '-l -n1' '--max-args=1 -l'; do echo a b | xargs $o echo; done
## STDOUT:
1
1
1
1
1
1
1
1
1
0000000   a  \v   b  \f   c  \r   d  \n   e  \n
0000012
a b EOF c
a b
a b
a b


a b
a
b
a b
a
b
a b
## END
## STDERR:
xargs: Invalid input delimiter specification xx: the delimiter must be either a single character or an escape sequence starting with \.
xargs: Invalid escape sequence \q in input delimiter specification.
xargs: Invalid escape sequence \999 in input delimiter specification; trailing characters 999 not recognised.
xargs: Invalid input delimiter specification : the delimiter must be either a single character or an escape sequence starting with \.
xargs: Invalid escape sequence \400 in input delimiter specification; character values must not exceed 377.
xargs: Invalid escape sequence \xfff in input delimiter specification; character values must not exceed ff.
xargs: Invalid escape sequence \08 in input delimiter specification; trailing characters 8 not recognised.
xargs: Invalid escape sequence \xg in input delimiter specification; trailing characters g not recognised.
xargs: Invalid escape sequence \q1 in input delimiter specification.
xargs: warning: the -E option has no effect if -0 or -d is used.

xargs: warning: options --replace and -L are mutually exclusive, ignoring previous --replace value
xargs: warning: options --replace and --max-lines/-l are mutually exclusive, ignoring previous --replace value
xargs: warning: options --replace and --max-lines/-l are mutually exclusive, ignoring previous --replace value
xargs: warning: options --max-lines and --replace/-I/-i are mutually exclusive, ignoring previous --max-lines value
xargs: warning: options --max-args and --replace/-I/-i are mutually exclusive, ignoring previous --max-args value
xargs: warning: options --replace and --max-args/-n are mutually exclusive, ignoring previous --replace value
xargs: warning: options --max-lines and --max-args/-n are mutually exclusive, ignoring previous --max-lines value
xargs: warning: options --max-args and -L are mutually exclusive, ignoring previous --max-args value
xargs: warning: options --max-lines and --max-args/-n are mutually exclusive, ignoring previous --max-lines value
xargs: warning: options --max-args and --max-lines/-l are mutually exclusive, ignoring previous --max-args value
## END

#### find: messages
find . '('; find . -used x; touch f; find f -printf '%A'; echo; find . -name f -used 0
## STDOUT:
%A
## END
## STDERR:
find: invalid expression; expected to find a ')' but didn't see one. Perhaps you need an extra predicate after '('
find: Invalid argument x to -used
find: warning: format directive `%A' should be followed by another character
## END
