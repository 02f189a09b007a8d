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

#### brackets that end nowhere
for p in '[' '[^' '[]' '[^]' '[a' '[a-' 'x[' '[[' '[[:' '[[.' '[[.a' '[[.a.]' '[[:alpha:' '[[:alpha:]' '[a-b'; do echo "$p"; grep "$p" /dev/null; grep -E "$p" /dev/null; nl -b "p$p" /dev/null; expr a : "$p"; done
## STDOUT:
[
[^
[]
[^]
[a
[a-
x[
[[
[[:
[[.
[[.a
[[.a.]
[[:alpha:
[[:alpha:]
[a-b
## END
## STDERR:
grep: Invalid regular expression
grep: Invalid regular expression
nl: Invalid regular expression
expr: Invalid regular expression
grep: Invalid regular expression
grep: Invalid regular expression
nl: Invalid regular expression
expr: Invalid regular expression
grep: Unmatched [, [^, [:, [., or [=
grep: Unmatched [, [^, [:, [., or [=
nl: Unmatched [, [^, [:, [., or [=
expr: Unmatched [, [^, [:, [., or [=
grep: Unmatched [, [^, [:, [., or [=
grep: Unmatched [, [^, [:, [., or [=
nl: Unmatched [, [^, [:, [., or [=
expr: Unmatched [, [^, [:, [., or [=
grep: Unmatched [, [^, [:, [., or [=
grep: Unmatched [, [^, [:, [., or [=
nl: Unmatched [, [^, [:, [., or [=
expr: Unmatched [, [^, [:, [., or [=
grep: Unmatched [, [^, [:, [., or [=
grep: Unmatched [, [^, [:, [., or [=
nl: Unmatched [, [^, [:, [., or [=
expr: Unmatched [, [^, [:, [., or [=
grep: Invalid regular expression
grep: Invalid regular expression
nl: Invalid regular expression
expr: Invalid regular expression
grep: Unmatched [, [^, [:, [., or [=
grep: Unmatched [, [^, [:, [., or [=
nl: Unmatched [, [^, [:, [., or [=
expr: Unmatched [, [^, [:, [., or [=
grep: Unmatched [, [^, [:, [., or [=
grep: Unmatched [, [^, [:, [., or [=
nl: Unmatched [, [^, [:, [., or [=
expr: Unmatched [, [^, [:, [., or [=
grep: Unmatched [, [^, [:, [., or [=
grep: Unmatched [, [^, [:, [., or [=
nl: Unmatched [, [^, [:, [., or [=
expr: Unmatched [, [^, [:, [., or [=
grep: Unmatched [, [^, [:, [., or [=
grep: Unmatched [, [^, [:, [., or [=
nl: Unmatched [, [^, [:, [., or [=
expr: Unmatched [, [^, [:, [., or [=
grep: Unmatched [, [^, [:, [., or [=
grep: Unmatched [, [^, [:, [., or [=
nl: Unmatched [, [^, [:, [., or [=
expr: Unmatched [, [^, [:, [., or [=
grep: Unmatched [, [^, [:, [., or [=
grep: Unmatched [, [^, [:, [., or [=
nl: Unmatched [, [^, [:, [., or [=
expr: Unmatched [, [^, [:, [., or [=
grep: Unmatched [, [^, [:, [., or [=
grep: Unmatched [, [^, [:, [., or [=
nl: Unmatched [, [^, [:, [., or [=
expr: Unmatched [, [^, [:, [., or [=
grep: Unmatched [, [^, [:, [., or [=
grep: Unmatched [, [^, [:, [., or [=
nl: Unmatched [, [^, [:, [., or [=
expr: Unmatched [, [^, [:, [., or [=
## END
## status: 2
