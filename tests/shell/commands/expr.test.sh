#### expr: arithmetic and comparisons
exec 2>&1
e() { expr "$@"; echo "= $?"; }
e 1 + 2; e 5 - 7; e 3 '*' 4; e 7 / 2; e -7 / 2; e -7 % 3; e 7 % -3; e 0; e -0; e 00; e ''; e -; e a; e 1 + a; e 1 / 0; e 1 % 0; e 2 + 3 '*' 4; e '(' 2 + 3 ')' '*' 4; e 10 - 3 - 2; e 100 / 10 / 5; e 007 + 1; e +1 + 1; e ' 1' + 1
e 99999999999999999999 + 1; e 123456789012345678901234567890 '*' 987654321098765432109876543210; e 121932631137021795226185032733622923332237463801111263526900 / 987654321098765432109876543210; e -99999999999999999999 % 7; e 5 - 99999999999999999999; e 9223372036854775807 + 1
e 1 '<' 2; e 2 '<' 10; e 2a '<' 10a; e a = a; e a == a; e a != a; e 1 = 01; e a '>=' b; e b '>' a; e 3 '<=' 3; e '' = ''; e abc '<' abd; e 1 '<' 2 '<' 3; e 5 '>' 3 = 1
e 1 '|' 2; e 0 '|' 2; e '' '|' ''; e '' '|' 0; e 1 '&' 2; e 0 '&' 2; e 1 '&' 0; e a '|' b '&' c; e 0 '|' 1 / 0; e 1 '|' 1 / 0; e 0 '&' 1 / 0; e 1 '&' 1 / 0; e 00 '|' x; e -0 '|' x
## STDOUT:
3
= 0
-2
= 0
12
= 0
3
= 0
-3
= 0
-1
= 0
1
= 0
0
= 1
-0
= 1
00
= 1

= 1
-
= 0
a
= 0
expr: non-integer argument
= 2
expr: division by zero
= 2
expr: division by zero
= 2
14
= 0
20
= 0
5
= 0
2
= 0
8
= 0
expr: non-integer argument
= 2
expr: non-integer argument
= 2
100000000000000000000
= 0
121932631137021795226185032733622923332237463801111263526900
= 0
123456789012345678901234567890
= 0
-1
= 0
-99999999999999999994
= 0
9223372036854775808
= 0
1
= 0
1
= 0
0
= 1
1
= 0
1
= 0
0
= 1
1
= 0
0
= 1
1
= 0
1
= 0
1
= 0
1
= 0
1
= 0
1
= 0
1
= 0
2
= 0
0
= 1
0
= 1
1
= 0
0
= 1
0
= 1
a
= 0
expr: division by zero
= 2
1
= 0
0
= 1
expr: division by zero
= 2
x
= 0
x
= 0
## END

#### expr: strings
exec 2>&1
e() { expr "$@"; echo "= $?"; }
e abc : a; e abc : b; e abc : 'a\(.\)'; e abc : '\(b\)'; e abc : '.*'; e abc : 'x*'; e abc : 'x\(y\)*'; e 'a/b/c' : '.*/\(.*\)'; e abc123 : '[a-z]*'; e abc : '^a'; e abc : 'abc$'; e 'aé漢' : '.*'; e aéb : 'a\(.\)b'; e ab+c : 'ab+c'; e aab : 'a\{2\}b'; e abab : '\(ab\)\1'; e "a
b" : '.*'; e x : ''; e abc : '\(a\|ab\)c'
e length abc; e length ''; e length 'é漢'; e substr abcdef 2 3; e substr abcdef 0 3; e substr abcdef 5 9; e substr abc 9 1; e substr aé漢d 2 2; e substr abc x 1; e substr abc 1 -1; e index abcdef dc; e index abc x; e index 'aé漢' '漢'; e index abc ''; e match abc 'a\(.\)'; e match abc x
e length + length; e + length; e + + ; e length length; e substr index abcdef d 1 2; e length abc + 2; e '(' length abcd ')' '*' 2; e length 12 : 1; e index a a + 1
expr -- 1 + 2; expr -- -1 + 2; expr --; echo "= $?"; expr -5 + 2; expr --nope; echo "= $?"; expr --nope = --nope
## STDOUT:
1
= 0
0
= 1
b
= 0

= 1
3
= 0
0
= 1

= 1
c
= 0
3
= 0
1
= 0
3
= 0
3
= 0
é
= 0
4
= 0
3
= 0
ab
= 0
3
= 0
0
= 1
ab
= 0
3
= 0
0
= 1
2
= 0
bcd
= 0

= 1
ef
= 0

= 1
é漢
= 0

= 1

= 1
3
= 0
0
= 1
3
= 0
0
= 1
b
= 0
0
= 1
6
= 0
length
= 0
+
= 0
expr: syntax error: missing argument after ‘length’
= 2
4
= 0
5
= 0
8
= 0
0
= 1
2
= 0
3
1
expr: missing operand
Try 'expr --help' for more information.
= 2
-3
--nope
= 0
1
## END

#### expr: errors
exec 2>&1
e() { expr "$@"; echo "= $?"; }
e; e 1 +; e 1 2; e '(' 1; e '(' 1 2; e ')'; e 1 + ')'; e length; e substr abc 1; e index a; e match a; e abc : '\('; e abc : '[a'; e abc : 'a\{1'; e abc : '\(a\)\2'; e '(' ')'; e +; e 1 '*' ; e a '|'; e 1 + '(' 2
## STDOUT:
expr: missing operand
Try 'expr --help' for more information.
= 2
expr: syntax error: missing argument after ‘+’
= 2
expr: syntax error: unexpected argument ‘2’
= 2
expr: syntax error: expecting ')' after ‘1’
= 2
expr: syntax error: expecting ')' instead of ‘2’
= 2
expr: syntax error: unexpected ')'
= 2
expr: syntax error: unexpected ')'
= 2
expr: syntax error: missing argument after ‘length’
= 2
expr: syntax error: missing argument after ‘1’
= 2
expr: syntax error: missing argument after ‘a’
= 2
expr: syntax error: missing argument after ‘a’
= 2
expr: Unmatched ( or \(
= 2
expr: Unmatched [, [^, [:, [., or [=
= 2
expr: Unmatched \{
= 2
expr: Invalid back reference
= 2
expr: syntax error: unexpected ')'
= 2
expr: syntax error: missing argument after ‘+’
= 2
expr: syntax error: missing argument after ‘*’
= 2
expr: syntax error: missing argument after ‘|’
= 2
expr: syntax error: expecting ')' after ‘2’
= 2
## END
