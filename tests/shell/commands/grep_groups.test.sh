#### separators with -o
seq 20 >n; grep -A1 -o 1 n; grep -A1 -on 1 n; grep -C1 -ob 1 n; printf 'a\nx\na\n' | grep -A1 -o a; printf 'a\nx\ny\na\n' | grep -A1 -B1 -o a; printf 'a\nx\ny\na\n' | grep -A1 -vo a; printf 'a\nx\na\n' | grep -A0 -o a; grep --no-group-separator -A1 -o 1 n
## STDOUT:
1
--
1
1
1
1
1
1
1
1
1
1
1
1:1
--
10:1
11:1
11:1
12:1
13:1
14:1
15:1
16:1
17:1
18:1
19:1
0:1
--
18:1
21:1
22:1
24:1
27:1
30:1
33:1
36:1
39:1
42:1
45:1
a
a
a
a
a
a
--
a
1
1
1
1
1
1
1
1
1
1
1
1
## END

#### egrep and fgrep call themselves grep
egrep '('; echo $?; egrep; egrep --foo; fgrep --foo; echo $?; echo 'a|b' | fgrep 'a|b'; echo b | egrep 'a|b'; fgrep x nofile
## STDOUT:
2
2
a|b
b
## END
## STDERR:
grep: Unmatched ( or \(
Usage: grep [OPTION]... PATTERNS [FILE]...
Try 'grep --help' for more information.
grep: unrecognized option '--foo'
Usage: grep [OPTION]... PATTERNS [FILE]...
Try 'grep --help' for more information.
grep: unrecognized option '--foo'
Usage: grep [OPTION]... PATTERNS [FILE]...
Try 'grep --help' for more information.
grep: nofile: No such file or directory
## END
## status: 2
