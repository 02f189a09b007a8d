# Manual 3.1.2: each rule of quoting by itself.
#### backslash keeps the next character
printf '<%s>' \a \$ \` \" \' \\ \; \& \| \< \> \( \) \* \? \[ \# \~ \!; echo
## STDOUT:
<a><$><`><"><'><\><;><&><|><<><>><(><)><*><?><[><#><~><!>
## END

#### backslash newline disappears
echo a\
b "c\
d" e \
f
## STDOUT:
ab cd e f
## END

#### backslash newline stays within single quotes
echo 'a\
b'
## STDOUT:
a\
b
## END

#### backslash at the end of the text
printf '<%s>' a\
## STDOUT:
<a>
## END, no newline

#### single quotes keep everything
echo '$x `y` "z" \n \\ * ? !'
## STDOUT:
$x `y` "z" \n \\ * ? !
## END

#### adjacent quoted parts join
echo 'a'"b"c$'d'\e
## STDOUT:
abcde
## END

#### a quote within the other kind
echo "'" '"' "a'b" 'c"d'
## STDOUT:
' " a'b c"d
## END

#### empty quotes are an argument
set -- '' "" $''; echo $#
## STDOUT:
3
## END

#### an empty expansion is none
u=; set -- $u "$u" '' ; echo $#
## STDOUT:
2
## END

#### quotes next to an empty expansion keep the word
u=; set -- $u'' ''$u; echo $#
## STDOUT:
2
## END

#### double quotes: dollar backquote backslash
x=1; echo "$x" "`echo q`" "\$x" "\`" "\"" "\\"
## STDOUT:
1 q $x ` " \
## END

#### double quotes: backslash before another character stays
echo "\a \n \' \* \{ \} \! \~"
## STDOUT:
\a \n \' \* \{ \} \! \~
## END

#### double quotes: backslash newline goes
x="one\
two"; echo "$x"
## STDOUT:
onetwo
## END

#### double quotes keep blanks and newlines
echo "a  b
c	d"
## STDOUT:
a  b
c	d
## END

#### double quotes within a command substitution within double quotes
echo "a $(echo "b c") d"
## STDOUT:
a b c d
## END

#### double quotes within ${} within double quotes
unset u; echo "${u:-"x y"}" "${u:-'x y'}"
## STDOUT:
x y 'x y'
## END

#### single quotes in ${} in double quotes are ordinary
u="it's"; echo "${u#'i'}" "${u:+'q'}"
## STDOUT:
t's 'q'
## END

#### single quotes in a pattern within double quotes quote
v='a*b'; echo "${v#'a*'}" "${v%'*b'}"
## STDOUT:
b a
## END

#### a dollar by itself
echo $ "$" a$ $' ' "$ " "a$"
## STDOUT:
$ $ a$   $  a$
## END

#### a dollar before another character
echo $% "$%" $, "$," $=
## STDOUT:
$% $% $, $, $=
## END

#### $'' newline, tab and friends
printf '%s' $'a\nb\tc\rd\ve\ff\bg\ah' | cat -A 2>/dev/null | head -n 0; x=$'\a\b\e\E\f\n\r\t\v'; echo ${#x}
## STDOUT:
9
## END

#### $'' backslash and quotes
echo $'\\ \' \" \?'
## STDOUT:
\ ' " ?
## END

#### $'' octal
echo $'\101\60\7z' | tr '\007' B
## STDOUT:
A0Bz
## END

#### $'' hexadecimal
echo $'\x41\x4a\x4bG' $'\x{41}'
## STDOUT:
AJKG A
## END

#### $'' Unicode
echo $'\u00e9\u20ac' $'\U1F600' $'\u41'
## STDOUT:
é€ 😀 A
## END

#### $'' control characters
x=$'\cA\ca\c?\c['; printf '%s' "$x" | tr '\001\177\033' ABC; echo
## STDOUT:
AABC
## END

#### $'' an unknown escape stays
echo $'\z\y\8\%'
## STDOUT:
\z\y\8\%
## END

#### $'' a NUL ends the text
x=$'ab\0cd'; echo "$x" ${#x}; x=$'ab\x00cd'e; echo "$x"
## STDOUT:
ab 2
abe
## END

#### $'' hexadecimal without digits
echo $'\xg' $'\u' $'\Ux'
## STDOUT:
\xg \u \Ux
## END

#### $'' within double quotes is not special
echo "$'a\nb'"
## STDOUT:
$'a\nb'
## END

#### $'' expands nothing
x=1; echo $'$x `y` *'
## STDOUT:
$x `y` *
## END

#### $"" without a translation
x=v; echo $"plain $x \$x"
## STDOUT:
plain v $x
## END

#### $"" within words
echo a$"b"c $""d
## STDOUT:
abc d
## END

#### a comment begins at a word's start
echo a #b
echo a#b 'c'#d #e
## STDOUT:
a
a#b c#d
## END

#### a comment after an operator
true;# comment
echo b &&# not
echo c
## STDOUT:
b
c
## END

#### a comment line and an empty line

# alone
   # indented
echo after
## STDOUT:
after
## END

#### a comment ends at the newline, whatever its end
echo one # back\
echo two
## STDOUT:
one
two
## END

#### a hash within ${} and (( )) is no comment
x=abc; echo ${#x} $((2#11)) ${x#a}
## STDOUT:
3 3 bc
## END

#### a comment between the parts of a compound command
if true # one
then # two
  echo yes # three
fi # four
## STDOUT:
yes
## END

#### a comment in an array
a=(1 # one
2 #two
# nothing
3); echo ${#a[@]} ${a[@]}
## STDOUT:
3 1 2 3
## END

#### a comment in a command substitution
echo $(echo in # ) "
echo out
)
## STDOUT:
in out
## END

#### quotes in a comment do not open anything
echo before # it's "
echo after
## STDOUT:
before
after
## END

#### quoted reserved words are words
\if 2>/dev/null; echo $?; 'then' 2>/dev/null; echo $?
## STDOUT:
127
127
## END

#### a quoted command name
'echo' a; "ec"ho b; e\cho c
## STDOUT:
a
b
c
## END

#### quotes prevent aliases
shopt -s expand_aliases
alias hi='echo alias'
hi
\hi 2>/dev/null; echo $?
'hi' 2>/dev/null; echo $?
## STDOUT:
alias
127
127
## END

#### quotes prevent globbing and splitting
touch f1 f2; x='f*'; echo $x "$x" '$x' f\* "f"*
## STDOUT:
f1 f2 f* $x f* f1 f2
## END

#### quotes prevent brace and tilde expansion
echo "{a,b}" {a,'b,c'} '~' "~" \~ {'a',"b"}
## STDOUT:
{a,b} a b,c ~ ~ ~ a b
## END

#### quotes removed once only
x="'q'"; echo $x; y='"$x"'; echo $y
## STDOUT:
'q'
"$x"
## END

#### quotes in a default value
unset u; set -- ${u:-'a b' c}; echo $#; set -- ${u:-"a b" c}; echo $#; set -- "${u:-a b c}"; echo $#
## STDOUT:
2
2
1
## END

#### quotes of a value from an expansion are no quotes
x='a "b c" d'; set -- $x; echo $# "$2"
## STDOUT:
4 "b
## END

#### a backslash from an expansion is no escape
x='a\ b'; set -- $x; echo $# "$1"
## STDOUT:
2 a\
## END

#### a quote that is never closed
echo "a
## STDERR:
bash: -c: line 1: unexpected EOF while looking for matching `"'
## END
## status: 2

#### a single quote that is never closed
echo 'a
b
## STDERR:
bash: -c: line 1: unexpected EOF while looking for matching `''
## END
## status: 2

#### a backquote that is never closed
echo `a
## STDERR:
bash: -c: line 1: unexpected EOF while looking for matching ``'
## END
## status: 2

#### a backslash in backquotes
echo `echo \\\\a` `echo '\\b'` "`echo \"q\"`"
## STDOUT:
\a \b q
## END

#### dollar and backquote in backquotes
x=1; echo `echo \$x $x` `echo \`echo n\``
## STDOUT:
1 1 n
## END

#### an exclamation mark is ordinary in a script
echo "a!b" !x \!y '!z' "!!"
## STDOUT:
a!b !x !y !z !!
## END

#### quoting in here-documents: $ ` backslash only
x=1; cat <<E
$x \$x `echo q` \` \\ \a "d" 's' \"
E
## STDOUT:
1 $x q ` \ \a "d" 's' \"
## END

#### a quoted delimiter turns expansion off
x=1; cat <<'E'; cat <<"F"; cat <<\G
$x \$x `q` \\
E
$(a) "b"
F
'c' $'d\n'
G
## STDOUT:
$x \$x `q` \\
$(a) "b"
'c' $'d\n'
## END

#### $'' and $"" in here-documents are ordinary
cat <<E
$'a\nb' $"c"
E
## STDOUT:
$'a\nb' $"c"
## END

#### unicode is kept byte by byte
x='añ€😀'; echo "$x" ${#x} "${x:1:1}" "${x:3}"
## STDOUT:
añ€😀 4 ñ 😀
## END

#### invalid UTF-8 is kept
x=$'a\xffb'; printf '%s' "$x" | wc -c; echo ${#x}
## STDOUT:
3
3
## END

#### a word of many kinds of quotes
echo pre'single $x'"double $((1+1))"$'ansi\x41'\ back`echo tick`{a,b}
## STDOUT:
presingle $xdouble 2ansiA backticka presingle $xdouble 2ansiA backtickb
## END

#### printf %q of everything odd
printf '%q\n' 'a b' "it's" $'n\nl' '' '~' 'a~' '#c' 'c#' '{a,b}' '!' $'\e' 'é' '$x' 'a=b' '*' '-'
## STDOUT:
a\ b
it\'s
$'n\nl'
''
\~
a~
\#c
c#
\{a\,b\}
\!
$'\E'
é
\$x
a=b
\*
-
## END

#### @Q of everything odd
for x in 'a b' "it's" $'n\nl' '' '~' '#c' $'\e' 'é'; do echo "${x@Q}"; done
## STDOUT:
'a b'
'it'\''s'
$'n\nl'
''
'~'
'#c'
$'\E'
'é'
## END

#### quotes around a subscript
declare -A m; m['a b']=1; m["c d"]=2; m[e\ f]=3; echo "${m[a b]}" "${m['c d']}" "${m["e f"]}"
## STDOUT:
1 2 3
## END
