#### a file in front of the first line
seq 3 >f; printf 'A\nB\n' >g; for s in '0R f' '0w f' '0,3r f' '0!r f' '0{r f' '0r' '0a x' '0,/x/r f' '0~3r f'; do echo "[$s]"; sed "$s" g; done; seq 3 >f
sed -s '0r f' g g; sed '0r f' g g; sed -n '0r f' g; cp g h; sed -i '0r f' h; cat h; printf '' | sed '0r f'; sed '0r nofile' g; sed -e '0r f' -e '0r g' g; sed '0 r f' g; sed -n '0r f
$=' g; sed '/B/{0r f
}' g; sed -e '0r f' -e 'N;s/\n/,/' g; sed -e '0r f' -e q g; sed '0r /dev/stdin' g <f; for s in '-e p -e 0rf' '-e n;0rf' '-e ix -e 0rf' '-e 1d -e 0rf'; do sed $s g; done; sed -e '0r f' -e 1d g
## STDOUT:
[0R f]
[0w f]
[0,3r f]
[0!r f]
[0{r f]
[0r]
[0a x]
[0,/x/r f]
A
1
2
3
B
1
2
3
[0~3r f]
A
B
1
2
3
A
B
1
2
3
A
B
1
2
3
A
B
A
B
1
2
3
1
2
3
A
B
A
B
1
2
3
A
B
A
B
1
2
3
A
B
1
2
3
2
A
B
1
2
3
A,B
1
2
3
A
1
2
3
A
B
A
1
2
3
A
B
B
A
B
x
1
2
3
A
x
B
B
1
2
3
B
## END
## STDERR:
sed: -e expression #1, char 2: invalid usage of line address 0
sed: -e expression #1, char 2: invalid usage of line address 0
sed: -e expression #1, char 4: invalid usage of line address 0
sed: -e expression #1, char 2: invalid usage of line address 0
sed: -e expression #1, char 2: invalid usage of line address 0
sed: -e expression #1, char 2: missing filename in r/R/w/W commands
sed: -e expression #1, char 2: invalid usage of line address 0
## END

#### expressions that end nowhere or repeat nothing
for s in 's/[[.]/x/' 's/[[:]/x/' 's/[a[:]/x/' '/[[=]/d' 's/[[:alpha]/x/' 's/\{1\}a/x/' 's/^\{1\}a/x/' 's/\(\{1\}a\)/x/' 's/a\|\{1\}b/x/' 's/*\{1\}a/x/' 's/[\{]\{1\}a/x/' 's/a/\c/' 's/a/\c\d/'; do echo "$s"; echo '{1}a' | sed "$s"; echo $?; done
## STDOUT:
s/[[.]/x/
1
s/[[:]/x/
1
s/[a[:]/x/
1
/[[=]/d
1
s/[[:alpha]/x/
1
s/\{1\}a/x/
1
s/^\{1\}a/x/
1
s/\(\{1\}a\)/x/
1
s/a\|\{1\}b/x/
1
s/*\{1\}a/x/
{1}a
0
s/[\{]\{1\}a/x/
{1}a
0
s/a/\c/
{1}\
0
s/a/\c\d/
1
## END
## STDERR:
sed: -e expression #1, char 9: unterminated `s' command
sed: -e expression #1, char 9: unterminated `s' command
sed: -e expression #1, char 10: unterminated `s' command
sed: -e expression #1, char 7: unterminated address regex
sed: -e expression #1, char 14: unterminated `s' command
sed: -e expression #1, char 11: Invalid preceding regular expression
sed: -e expression #1, char 12: Invalid preceding regular expression
sed: -e expression #1, char 15: Invalid preceding regular expression
sed: -e expression #1, char 14: Invalid preceding regular expression
sed: -e expression #1, char 9: recursive escaping after \c not allowed
## END
