#### csplit: at lines
exec 2>&1
seq 1 20 > s
csplit s 5 10; head -n 2 xx*; rm xx*
csplit s 1; ls; rm xx*
csplit s 3 '{3}'; rm xx*
csplit s 5 5; wc -c xx*; rm xx*
csplit - 3 < s; rm xx*
csplit s 20; rm xx*
## STDOUT:
8
10
33
==> xx00 <==
1
2

==> xx01 <==
5
6

==> xx02 <==
10
11
0
51
s
xx00
xx01
4
6
6
8
27
csplit: warning: line number ‘5’ is the same as preceding line number
8
0
43
 8 xx00
 0 xx01
43 xx02
51 total
4
47
48
3
## END

#### csplit: at matches
exec 2>&1
seq 1 20 > s
csplit s /5/; rm xx*
csplit s /5/ '{1}'; rm xx*
csplit s /5/ '{*}'; rm xx*
csplit s %5% /8/+1; cat xx00; rm xx*
csplit s /5/-2 /8/; rm xx*
csplit s /1/+2 '{2}'; rm xx*
csplit s %1% '{2}'; rm xx*
csplit s /3/ /3/; rm xx*
csplit s /20/+1; rm xx*
csplit s 3 '{1}' /1/ '{2}'; rm xx*
csplit s /5/ 2; rm xx*
csplit s '/^.$/' '{2}'; rm xx*
csplit s '%1.%-1' '/\(.\)\1/'; head -n 1 xx*; rm xx*
## STDOUT:
8
43
8
25
18
8
25
18
8
35
5
6
7
8
4
10
37
4
20
9
18
30
4
23
24
51
0
4
6
8
3
3
27
8
0
43
0
2
2
47
5
30
==> xx00 <==
9

==> xx01 <==
11
## END

#### csplit: what cannot be
exec 2>&1
seq 1 20 > s
csplit s 50; ls
csplit s 21; ls
csplit s 20 21; ls
csplit s 10 5; ls
csplit s /zz/; ls
csplit s /5/ '{3}'; ls
csplit s 3 '{*}'; ls
csplit s /5/-10; ls
csplit s /3/+30; ls
csplit s '%nope%'; ls
csplit s 7 '{1}' 30; ls
csplit -q s 21 '{1}'; ls
## STDOUT:
csplit: ‘50’: line number out of range
51
s
csplit: ‘21’: line number out of range
51
s
csplit: ‘21’: line number out of range
48
3
s
csplit: line number ‘5’ is smaller than preceding line number, 10
s
csplit: ‘/zz/’: match not found
51
s
csplit: ‘/5/’: match not found on repetition 2
8
25
18
s
csplit: ‘3’: line number out of range on repetition 6
4
6
6
8
9
9
9
s
csplit: ‘/5/-10’: line number out of range
0
s
csplit: ‘/3/+30’: line number out of range
51
s
csplit: ‘%nope%’: match not found
s
csplit: ‘30’: line number out of range
12
18
21
s
csplit: ‘21’: line number out of range
s
## END

#### csplit -k
exec 2>&1
seq 1 20 > s
csplit -k s /zz/; echo $?; ls; rm xx*
csplit -k s 3 '{*}'; echo $?; ls; rm xx*
csplit --keep-files s 50; cat xx00 | wc -l
## STDOUT:
csplit: ‘/zz/’: match not found
51
1
s
xx00
csplit: ‘3’: line number out of range on repetition 6
4
6
6
8
9
9
9
1
s
xx00
xx01
xx02
xx03
xx04
xx05
xx06
csplit: ‘50’: line number out of range
51
20
## END

#### csplit: names
exec 2>&1
seq 1 20 > s
csplit -sf p -n 3 s 5; ls; rm p*
csplit -b %03d.txt s 5; ls; rm xx*
csplit -b '%-5d|' s 3; ls; rm xx*
csplit -b '%x%%' s 3; ls; rm xx*
csplit -n 1 s 3 '{2}'; ls; rm xx*
csplit --prefix=a. --digits=4 --quiet s 3; ls; rm a.*
csplit --suffix-format=%#o s 3; ls; rm xx*
for b in %q %d%d x %#d "%'x" %5.3d %; do csplit -s -b "$b" s 5; echo $?; done; ls
## STDOUT:
p000
p001
s
8
43
s
xx000.txt
xx001.txt
4
47
s
xx0    |
xx1    |
4
47
s
xx0%
xx1%
4
6
6
35
s
xx0
xx1
xx2
xx3
a.0000
a.0001
s
4
47
s
xx0
xx01
csplit: invalid conversion specifier in suffix: q
1
csplit: too many % conversion specifications in suffix
1
csplit: missing % conversion specification in suffix
1
csplit: invalid flags in conversion specification: %#d
1
csplit: invalid flags in conversion specification: %'x
1
0
csplit: missing conversion specifier in suffix
1
s
xx  000
xx  001
## END

#### csplit -z, --suppress-matched
exec 2>&1
seq 1 20 > s
csplit -z s 1 /5/; ls; rm xx*
csplit -z s /1/ '{*}'; ls; rm xx*
csplit --elide-empty-files s 1 1 2; ls; rm xx*
csplit --suppress-matched s /5/ '{*}'; cat xx01; rm xx*
csplit --suppress-matched s 5 10; head -n 2 xx*; rm xx*
csplit --suppress-matched s 20; ls
## STDOUT:
8
43
s
xx00
xx01
18
3
3
3
3
3
3
3
3
3
6
s
xx00
xx01
xx02
xx03
xx04
xx05
xx06
xx07
xx08
xx09
xx10
csplit: warning: line number ‘1’ is the same as preceding line number
2
49
s
xx00
xx01
8
23
15
6
7
8
9
10
11
12
13
14
8
8
30
==> xx00 <==
1
2

==> xx01 <==
6
7

==> xx02 <==
11
12
48
0
s
xx00
xx01
## END

#### csplit: errors
exec 2>&1
seq 1 20 > s
csplit; csplit s; csplit s x; csplit s /5; csplit s 5 '{x}'; csplit s 5 '{'; csplit s /5/x; csplit s 0; csplit -n x s 5
csplit s '/a\(/'; csplit s '/[[:x:]]/'; csplit s '/5/+'; csplit s '/5/+x'; csplit s '{2}' 3; csplit nope 3; csplit s 1x
csplit -z; echo $?
csplit -y s 3; echo $?
csplit . 3; echo $?
chmod a-w .; csplit s 3; echo $?; chmod u+w .
## STDOUT:
csplit: missing operand
Try 'csplit --help' for more information.
csplit: missing operand after ‘s’
Try 'csplit --help' for more information.
csplit: ‘x’: invalid pattern
csplit: /5: closing delimiter '/' missing
csplit: ‘{x’}: integer required between '{' and '}'
csplit: ‘{’: '}' is required in repeat count
csplit: ‘/5/x’: integer expected after delimiter
csplit: 0: line number must be greater than zero
csplit: invalid number: ‘x’
csplit: ‘/a\\(/’: invalid regular expression: Unmatched ( or \(
csplit: ‘/[[:x:]]/’: invalid regular expression: Invalid character class name
csplit: ‘/5/+’: integer expected after delimiter
csplit: ‘/5/+x’: integer expected after delimiter
csplit: ‘{2}’: invalid pattern
csplit: cannot open 'nope' for reading: No such file or directory
csplit: ‘1x’: invalid pattern
csplit: missing operand
Try 'csplit --help' for more information.
1
csplit: invalid option -- 'y'
Try 'csplit --help' for more information.
1
csplit: read error: Is a directory
0
1
csplit: xx00: Permission denied
1
## END

#### csplit: no newline at the end, empty input, bytes
exec 2>&1
printf 'a\nb\nc' | csplit - 2; od -c xx01; rm xx*
csplit /dev/null 1; ls
csplit /dev/null '/x/'; csplit /dev/null '%x%' '{*}'; ls
printf 'a\n\377b\n\0c\n' | csplit - '/b/' '/c/'; od -c xx02
## STDOUT:
2
3
0000000   b  \n   c
0000003
csplit: input disappeared
xx00
csplit: ‘/x/’: match not found
0
2
3
3
0000000  \0   c  \n
0000003
## END
