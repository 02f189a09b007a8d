#### grep: bytes that are no characters hide their line only
exec 2>&1
printf 'A\nP\351x\nX\nJ\n' > in
grep . in; grep -c . in; grep -n -A1 A in; grep -o '[A-Z]' in; grep -v A in; grep -B1 X in; grep -I . in; grep -I P in; echo $?
grep -l P in; grep -m1 P in; grep -m2 . in; grep -a P in | od -c
printf 'z\n\0' | grep z; printf 'z\0\nz\n' | grep -c z
## STDOUT:
A
X
J
grep: in: binary file matches
4
1:A
grep: in: binary file matches
A
P
X
J
X
J
grep: in: binary file matches
X
grep: in: binary file matches
A
X
J
0
in
grep: in: binary file matches
A
grep: in: binary file matches
0000000   P 351   x  \n
0000004
grep: (standard input): binary file matches
2
## END

#### grep: characters are bytes where the locale says so
exec 2>&1
printf 'A\nP\351x\n\303\251\n' > in
LC_ALL=C grep . in | od -c; LC_ALL=C grep -c '^..$' in; LC_ALL=C grep -c '^P[^a]x$' in; LC_ALL=C grep -P -c '^..$' in
LC_ALL=C grep -o 'P.' in | od -c; printf '\303\n' | grep -c -f - in; printf '\303\n' | LC_ALL=C grep -F -c -f - in
LC_ALL=C grep -c '\(.\)x' in; LC_ALL=C grep -c '^\(.\)\1$' in; LC_ALL=C grep -w -c P in; LC_ALL=C grep -i -c 'p' in
## STDOUT:
0000000   A  \n   P 351   x  \n 303 251  \n
0000011
1
1
1
0000000   P 351  \n
0000003
1
1
1
0
1
1
## END

#### grep: what looks like a class and is none
exec 2>&1
for p in '[:space:]' '[::]' '[:space]' '[:space:wxyz]' '[:space[:space:]:]' '[:spac-e:]' '[:a:]' '[:a]b:]' '[^:a:]' '[:'; do
  echo a | grep "$p"; echo "$p $?"
done
## STDOUT:
grep: character class syntax is [[:space:]], not [:space:]
[:space:] 2
[::] 1
a
[:space] 0
a
[:space:wxyz] 0
a
[:space[:space:]:] 0
a
[:spac-e:] 0
grep: character class syntax is [[:space:]], not [:space:]
[:a:] 2
[:a]b:] 1
grep: character class syntax is [[:space:]], not [:space:]
[^:a:] 2
grep: Unmatched [, [^, [:, [., or [=
[: 2
## END

#### grep: empty intervals
exec 2>&1
for p in 'a{}' 'a{1}{}' '{}' 'a|{}' 'a{,}' 'a{' 'a{x}' 'a{1'; do printf 'a{}\na{\nb\n' | grep -E "$p"; echo "$p $?"; done
## STDOUT:
grep: Invalid content of \{\}
a{} 2
grep: Invalid content of \{\}
a{1}{} 2
a{}
{} 0
a{}
a{
a|{} 0
a{}
a{
b
a{,} 0
a{}
a{
a{ 0
a{x} 1
a{1 1
## END

#### grep: no pattern at all reads nothing
grep -f /dev/null no-such-file; echo $?; grep -F -f /dev/null no-such-file; echo $?; grep -L -f /dev/null /dev/null; echo $?
echo a | grep -v -f /dev/null; echo $?
## STDOUT:
1
1
/dev/null
1
a
0
## END

#### grep: -T in front of empty lines
printf 'x\n\n' > in; grep -T '^' in /dev/null | od -c; grep -Tn '^' in | od -c; grep -Tnb '^' in /dev/null | od -c
## STDOUT:
0000000   i   n   :  \t   x  \n   i   n   :  \n
0000012
0000000   1   :  \t   x  \n   2   :  \n
0000010
0000000   i   n   :   1   :   0   :  \t   x  \n   i   n   :   2   :   2
0000020   :  \n
0000022
## END

#### grep: -m and -v leave the rest for whoever reads next
seq 9 > in
{ grep -m1 -v 1; echo "rest $(head -n1)"; } < in
{ grep -m2 -v -A1 2; echo "rest $(head -n1)"; } < in
{ grep -m1 -v -o 1; echo "rest $(head -n1)"; } < in
## STDOUT:
2
rest 3
1
2
3
4
rest 4
rest 3
## END

#### grep: links that lead around
mkdir dir; echo a > dir/a; ln -s a dir/c; ln -s . dir/d; ln -s nowhere dir/e
grep -r a dir; echo $?
for o in -R -Rs; do grep $o a dir 2> err | sort; echo ${PIPESTATUS[0]}; sort err; done
cd dir; grep -R a . 2> ../err | sort; sort ../err
## STDOUT:
dir/a:a
0
dir/a:a
dir/c:a
2
grep: dir/d: warning: recursive directory loop
grep: dir/e: No such file or directory
dir/a:a
dir/c:a
2
./a:a
./c:a
grep: ./d: warning: recursive directory loop
grep: ./e: No such file or directory
## END
