# jq 1.7.1: recorded from the real one, built from the pinned source (scripts/lib/oracle-jq.mjs).
#### identity and formatting
printf '%s' '{"b":[1,2,{"c":null}],"a":"x","e":[],"f":{}}' > i
jq . i
jq -c . i
jq -S . i
jq --tab . i
jq --indent 1 . i
jq --indent 0 . i
jq --indent 7 .b i
jq -r .a i
jq -j '.a,.b[0],.a' i
jq -a '"é\u0001😀"' i
jq -Sc . i
jq . < i | jq -c .
## STDOUT:
{
  "b": [
    1,
    2,
    {
      "c": null
    }
  ],
  "a": "x",
  "e": [],
  "f": {}
}
{"b":[1,2,{"c":null}],"a":"x","e":[],"f":{}}
{
  "a": "x",
  "b": [
    1,
    2,
    {
      "c": null
    }
  ],
  "e": [],
  "f": {}
}
{
	"b": [
		1,
		2,
		{
			"c": null
		}
	],
	"a": "x",
	"e": [],
	"f": {}
}
{
 "b": [
  1,
  2,
  {
   "c": null
  }
 ],
 "a": "x",
 "e": [],
 "f": {}
}
{"b":[1,2,{"c":null}],"a":"x","e":[],"f":{}}
[
       1,
       2,
       {
              "c": null
       }
]
x
x1x"\u00e9\u0001\ud83d\ude00"
{"a":"x","b":[1,2,{"c":null}],"e":[],"f":{}}
{"b":[1,2,{"c":null}],"a":"x","e":[],"f":{}}
## END

#### standard input and files
echo '1 2 3' | jq -c .
printf '1\n[2]\n' > a; printf '{"x":3}' > b
jq -c . a b
cat a | jq -c . - b
jq -n 'input, input' a
jq -n '[inputs]' -c a b
jq -c '[., input_filename]' a b
jq -c '[., input_line_number]' a b
jq . nosuch a; echo $?
jq . a nosuch; echo $?
mkdir d; jq . d; echo $?
jq . /dev/null; echo $?
printf '' | jq .; echo $?
printf '1 2' | jq -n 'input, input, input'; echo $?
## STDOUT:
1
2
3
1
[2]
{"x":3}
1
[2]
{"x":3}
1
[
  2
]
[1,[2],{"x":3}]
[1,"a"]
[[2],"a"]
[{"x":3},"b"]
[1,1]
[[2],2]
[{"x":3},0]
1
2
1
[
  2
]
2
2
0
0
1
2
5
## END
## STDERR:
jq: error: Could not open file nosuch: No such file or directory
jq: error: Could not open file nosuch: No such file or directory
jq: error (at <unknown>): break
## END

#### raw input
printf 'a\nb\n\nc' > r
jq -R . r
jq -Rc '[., inputs]' r
jq -Rs . r
jq -Rn '[inputs]' -c r
jq -Rr '. + "!"' r
printf '' | jq -R .; printf '\n' | jq -R .; printf '' | jq -Rs .
printf 'x\377y\n' | jq -R .
jq -Rsc 'split("\n")' r r
printf 'a,b\n1,2\n' | jq -Rc 'split(",")'
## STDOUT:
"a"
"b"
""
"c"
["a","b","","c"]
"a\nb\n\nc"
["a","b","","c"]
a!
b!
!
c!
""
""
"x�y"
["a","b","","ca","b","","c"]
["a","b"]
["1","2"]
## END

#### slurp
echo '1 2 3' | jq -s add
echo '1 2' | jq -sc .
printf '' | jq -sc .
printf '1 2' > a; printf '3' > b; jq -sc . a b
jq -sn '[inputs]' -c a b
echo '1 2 x' | jq -s .; echo $?
jq -s . a nosuch; echo $?
## STDOUT:
6
[1,2]
[]
[1,23]
[[1,23]]
5
[
  1,
  2
]
2
## END
## STDERR:
jq: parse error: Invalid numeric literal at line 2, column 0
jq: error: Could not open file nosuch: No such file or directory
## END

#### null input
jq -n 1
jq -n '1,2,"x",null,true,[],{}'
echo 5 | jq -n .
echo '1 2 3' | jq -n '[., input]' -c
echo '1 2 3' | jq -n 'reduce inputs as $x (0; .+$x)'
echo '1 2 3' | jq -c '[., input?]'
echo '1 2 3' | jq 'input'; echo $?
echo '1 2 3' | jq 'first(inputs)'
## STDOUT:
1
1
2
"x"
null
true
[]
{}
null
[null,1]
6
[1,2]
[3]
2
5
2
## END
## STDERR:
jq: error (at <stdin>:1): break
## END

#### --arg and its kin
jq -n --arg a 1 '$a'
jq -nc --argjson a '{"x":[1]}' '$a.x'
echo '1 2 [3]' > f; jq -nc --slurpfile a f '$a'
jq -n --rawfile a f '$a'
jq -nc --arg a 1 --arg b 2 '$ARGS'
jq -nc '$ARGS' --args a b c
jq -nc '$ARGS.positional' --jsonargs 1 '{"x":2}' null
jq -nc '[$__prog_args]' 2>&1 | head -1
jq -nc --arg a 1 --arg a 2 '$a'
jq -nc --args '$ARGS.positional' x --jsonargs 1 --args y
jq -n --arg a; echo $?
jq -n --argjson a x '$a'; echo $?
jq -n --argjson a; echo $?
jq -n --slurpfile a nosuch '$a'; echo $?
echo x > bad; jq -n --slurpfile a bad '$a'; echo $?
jq -n --rawfile a; echo $?
jq -n '$a'; echo $?
jq -nc --jsonargs . x; echo $?
jq -nc --arg é 1 '$ARGS.named'
jq -n --arg foo bar '$named' 2>&1 | head -1
## STDOUT:
"1"
[1]
[1,2,[3]]
"1 2 [3]\n"
{"positional":[],"named":{"a":"1","b":"2"}}
{"positional":["a","b","c"],"named":{}}
[1,{"x":2},null]
jq: error: $__prog_args is not defined at <top-level>, line 1:
"1"
["x",1,"y"]
2
2
2
2
2
2
3
2
{"é":"1"}
jq: error: $named is not defined at <top-level>, line 1:
## END
## STDERR:
jq: --arg takes two parameters (e.g. --arg varname value)
Use jq --help for help with command-line options,
or see the jq manpage, or online docs  at https://jqlang.github.io/jq
jq: invalid JSON text passed to --argjson
Use jq --help for help with command-line options,
or see the jq manpage, or online docs  at https://jqlang.github.io/jq
jq: --argjson takes two parameters (e.g. --argjson varname text)
Use jq --help for help with command-line options,
or see the jq manpage, or online docs  at https://jqlang.github.io/jq
jq: Bad JSON in --slurpfile a nosuch: Could not open nosuch: No such file or directory
jq: Bad JSON in --slurpfile a bad: Invalid numeric literal at line 2, column 0
jq: --rawfile takes two parameters (e.g. --rawfile varname filename)
Use jq --help for help with command-line options,
or see the jq manpage, or online docs  at https://jqlang.github.io/jq
jq: error: $a is not defined at <top-level>, line 1:
$a
jq: 1 compile error
jq: invalid JSON text passed to --jsonargs
Use jq --help for help with command-line options,
or see the jq manpage, or online docs  at https://jqlang.github.io/jq
## END

#### -e
jq -n -e '1'; echo $?
jq -n -e 'null'; echo $?
jq -n -e 'false'; echo $?
jq -n -e 'empty'; echo $?
jq -n -e '1,null'; echo $?
jq -n -e 'null,1'; echo $?
jq -n -e 'error("x")'; echo $?
jq -n -e 'halt'; echo $?
jq -n -e '"a"|halt_error'; echo $?
jq -n -e '{}|halt_error(3)'; echo $?
echo '1 null' | jq -e .; echo $?
printf '' | jq -e .; echo $?
echo 'null 1' | jq --exit-status .; echo $?
echo x | jq -e .; echo $?
echo false | jq -e .; echo $?
## STDOUT:
1
0
null
1
false
1
4
1
null
1
null
1
0
5
0
5
3
1
null
1
4
null
1
0
5
false
1
## END
## STDERR:
jq: error (at <unknown>): x
a{}
jq: parse error: Invalid numeric literal at line 2, column 0
## END

#### exit statuses and messages
jq -n 'error'; echo $?
jq -n 'error("m")'; echo $?
jq -n 'error({a:1})'; echo $?
jq -n 'error(null)'; echo $?
echo '{"a":1}' | jq '.a.b'; echo $?
echo '[1]' | jq '.a'; echo $?
echo '1 [2] 3' | jq '.[0]?'; echo $?
echo '1 2' | jq 'error("at \(.)")'; echo $?
printf '1\n\n2\n' | jq 'error("x")'; echo $?
jq '.[' < /dev/null; echo $?
jq -n '1 +'; echo $?
jq -n 'foo'; echo $?
jq -n 'foo(1;2)'; echo $?
jq -n '{'; echo $?
jq -n '"\x"'; echo $?
jq -n '. as [$a] | $b'; echo $?
jq -n 'break'; echo $?
jq -n 'break $x'; echo $?
jq -n '}'; echo $?
jq -n 'if 1 then 2'; echo $?
jq -n '@foo'; echo $?
jq ''  < /dev/null; echo $?
echo 1 | jq ''; echo $?
jq -n '#c'; echo $?
jq -n 'def f: 1;'; echo $?
## STDOUT:
5
5
5
5
5
5
2
0
5
5
3
3
3
3
3
3
3
3
3
3
3
5
3
3
3
3
## END
## STDERR:
jq: error (at <unknown>) (not a string): null
jq: error (at <unknown>): m
jq: error (at <unknown>) (not a string): {"a":1}
jq: error (at <unknown>) (not a string): null
jq: error (at <stdin>:1): Cannot index number with string "b"
jq: error (at <stdin>:1): Cannot index array with string "a"
jq: error (at <stdin>:1): at 1
jq: error (at <stdin>:1): at 2
jq: error (at <stdin>:1): x
jq: error (at <stdin>:3): x
jq: error: syntax error, unexpected end of file (Unix shell quoting issues?) at <top-level>, line 1:
.[ 
jq: 1 compile error
jq: error: syntax error, unexpected end of file (Unix shell quoting issues?) at <top-level>, line 1:
1 +  
jq: 1 compile error
jq: error: foo/0 is not defined at <top-level>, line 1:
foo
jq: 1 compile error
jq: error: foo/2 is not defined at <top-level>, line 1:
foo(1;2)
jq: 1 compile error
jq: error: syntax error, unexpected end of file (Unix shell quoting issues?) at <top-level>, line 1:
{
jq: 1 compile error
jq: error: Invalid escape at line 1, column 4 (while parsing '"\x"') at <top-level>, line 1:
"\x" 
jq: 1 compile error
jq: error: $b is not defined at <top-level>, line 1:
. as [$a] | $b            
jq: 1 compile error
jq: error: syntax error, unexpected end of file, expecting BINDING (Unix shell quoting issues?) at <top-level>, line 1:
break
jq: error: break requires a label to break to at <top-level>, line 1:
break
jq: 2 compile errors
jq: error: $*label-x is not defined at <top-level>, line 1:
break $x
jq: 1 compile error
jq: error: syntax error, unexpected INVALID_CHARACTER, expecting end of file (Unix shell quoting issues?) at <top-level>, line 1:
}
jq: 1 compile error
jq: error: syntax error, unexpected end of file (Unix shell quoting issues?) at <top-level>, line 1:
if 1 then 2          
jq: error: Possibly unterminated 'if' statement at <top-level>, line 1:
if 1 then 2
jq: 2 compile errors
jq: error (at <unknown>): foo is not a valid format
jq: error: Top-level program not given (try ".")
jq: 1 compile error
jq: error: Top-level program not given (try ".")
jq: 1 compile error
jq: error: Top-level program not given (try ".")
jq: 1 compile error
jq: error: Top-level program not given (try ".")
jq: 1 compile error
## END

#### parse errors
printf '%s' '{' | jq -c .; echo $?
printf '%s' '[1,' | jq -c .; echo $?
printf '%s' '[1 2]' | jq -c .; echo $?
printf '%s' '{"a"}' | jq -c .; echo $?
printf '%s' '{"a":}' | jq -c .; echo $?
printf '%s' '{1:2}' | jq -c .; echo $?
printf '%s' 'x' | jq -c .; echo $?
printf '%s' 'nul' | jq -c .; echo $?
printf '%s' 'tru' | jq -c .; echo $?
printf '%s' '"abc' | jq -c .; echo $?
printf '%s' '"\x"' | jq -c .; echo $?
printf '%s' '"\u12"' | jq -c .; echo $?
printf '%s' ']' | jq -c .; echo $?
printf '%s' '1 ]' | jq -c .; echo $?
printf '%s' '[1,]' | jq -c .; echo $?
printf '%s' '{"a":1,}' | jq -c .; echo $?
printf '%s' '01' | jq -c .; echo $?
printf '%s' '1.' | jq -c .; echo $?
printf '%s' '.5' | jq -c .; echo $?
printf '%s' '-' | jq -c .; echo $?
printf '%s' '+1' | jq -c .; echo $?
printf '%s' '1e' | jq -c .; echo $?
printf '%s' '1e5' | jq -c .; echo $?
printf '%s' 'nan' | jq -c .; echo $?
printf '%s' 'NaN' | jq -c .; echo $?
printf '%s' '-nan' | jq -c .; echo $?
printf '%s' 'Infinity' | jq -c .; echo $?
printf '%s' '"\ud800"' | jq -c .; echo $?
printf '%s' '"\ud83d\ude00"' | jq -c .; echo $?
printf '%s' ''a'' | jq -c .; echo $?
printf '%s' '//' | jq -c .; echo $?
printf '%s' '{"a":1}}' | jq -c .; echo $?
printf '%s' '[1][2]' | jq -c .; echo $?
printf '%s' '1,2' | jq -c .; echo $?
printf '%s' 'tru e' | jq -c .; echo $?
printf '"a\nb"' | jq .; echo $?
printf '1\n2\nx\n' | jq .; echo $?
printf '\357\273\277[1]' | jq -c .; echo $?
printf '"\0"' | jq .; echo $?
printf '"\377"' | jq .; echo $?
printf '[%0300d]' 1 | jq -c .
## STDOUT:
5
5
5
5
5
5
5
5
5
5
5
5
5
1
5
5
5
1
0
1
0
0.5
0
5
1
0
5
1E+5
0
null
0
null
0
null
0
1.7976931348623157e+308
0
5
"😀"
0
5
5
{"a":1}
5
[1]
[2]
0
5
5
5
1
2
5
[1]
0
5
"�"
0
[1]
## END
## STDERR:
jq: parse error: Unfinished JSON term at EOF at line 1, column 1
jq: parse error: Unfinished JSON term at EOF at line 1, column 3
jq: parse error: Expected separator between values at line 1, column 5
jq: parse error: Objects must consist of key:value pairs at line 1, column 5
jq: parse error: Unmatched '}' at line 1, column 6
jq: parse error: Object keys must be strings at line 1, column 3
jq: parse error: Invalid numeric literal at EOF at line 1, column 1
jq: parse error: Invalid literal at EOF at line 1, column 3
jq: parse error: Invalid literal at EOF at line 1, column 3
jq: parse error: Unfinished string at EOF at line 1, column 4
jq: parse error: Invalid escape at line 1, column 4
jq: parse error: Invalid \uXXXX escape at line 1, column 6
jq: parse error: Unmatched ']' at line 1, column 1
jq: parse error: Unmatched ']' at line 1, column 3
jq: parse error: Expected another array element at line 1, column 4
jq: parse error: Expected another key-value pair at line 1, column 8
jq: parse error: Invalid numeric literal at EOF at line 1, column 1
jq: parse error: Invalid numeric literal at EOF at line 1, column 2
jq: parse error: Invalid \uXXXX\uXXXX surrogate pair escape at line 1, column 8
jq: parse error: Invalid numeric literal at EOF at line 1, column 1
jq: parse error: Invalid numeric literal at EOF at line 1, column 2
jq: parse error: Unmatched '}' at line 1, column 8
jq: parse error: Expected value before ',' at line 1, column 2
jq: parse error: Invalid literal at line 1, column 4
jq: parse error: Invalid string: control characters from U+0000 through U+001F must be escaped at line 2, column 2
jq: parse error: Invalid numeric literal at line 4, column 0
jq: parse error: Unfinished string at EOF at line 1, column 1
## END

#### unknown options
jq -Q . ; echo $?
jq --foo .; echo $?
jq -nQ .; echo $?
jq --indent; echo $?
jq -n --indent 8 1; echo $?
jq -n --indent -2 1; echo $?
jq -n --indent x '[1]'; echo $?
jq -L; echo $?
jq --version
jq -V
jq -h > /dev/null; echo $?
jq -n -- 1
jq -n -- -1
jq -nr '"x"'
jq -rn '"x"'
jq -cn '[1]'
jq -ncr '[1],"a"'
echo 1 | jq -- . -; echo 2 | jq . --
jq -n --raw-output '"a"'
jq --null-input --compact-output '[1]'
jq -n '[1]' -c
echo '[1]' | jq -c
echo '[1]' | jq
## STDOUT:
2
2
2
2
2
2
[1]
0
2
jq-1.7.1
jq-1.7.1
0
1
-1
x
x
[1]
[1]
a
1
2
a
[1]
[1]
[1]
[
  1
]
## END
## STDERR:
jq: Unknown option -Q
Use jq --help for help with command-line options,
or see the jq manpage, or online docs  at https://jqlang.github.io/jq
jq: Unknown option --foo
Use jq --help for help with command-line options,
or see the jq manpage, or online docs  at https://jqlang.github.io/jq
jq: Unknown option -nQ
Use jq --help for help with command-line options,
or see the jq manpage, or online docs  at https://jqlang.github.io/jq
jq: --indent takes one parameter
Use jq --help for help with command-line options,
or see the jq manpage, or online docs  at https://jqlang.github.io/jq
jq: --indent takes a number between -1 and 7
Use jq --help for help with command-line options,
or see the jq manpage, or online docs  at https://jqlang.github.io/jq
jq: --indent takes a number between -1 and 7
Use jq --help for help with command-line options,
or see the jq manpage, or online docs  at https://jqlang.github.io/jq
-L takes a parameter: (e.g. -L /search/path or -L/search/path)
Use jq --help for help with command-line options,
or see the jq manpage, or online docs  at https://jqlang.github.io/jq
## END

#### --raw-output0 and -j
jq -n --raw-output0 '"a","b",[1]' | tr '\0' '|'
jq -n --raw-output0 '"a\u0000b"' | tr '\0' '|'; echo ${PIPESTATUS[0]}
jq -nj '"a",1,[2,3],"b\n"'
jq -nr '"a\u0000b"' | tr '\0' '|'
jq -nja '"é"'; echo
jq -nra '"é",["é"]'
## STDOUT:
a|b|[
  1
]|5
a1[
  2,
  3
]b
a|b
"\u00e9"
"\u00e9"
[
  "\u00e9"
]
## END
## STDERR:
jq: error (at <unknown>): Cannot dump a string containing NUL with --raw-output0 option
## END

#### -C and colours
echo '{"a":[1,"x",null,true,false,{"b":{}}],"c":[]}' > i
jq -C . i | cat -v
jq -Cc . i | cat -v
jq -CS . i | cat -v
jq -CM -c . i
JQ_COLORS='0;31:0;32:0;33:0;34:0;35:0;36:0;37:1;31' jq -Cc . i | cat -v
JQ_COLORS='1;2' jq -Cc . i | cat -v
JQ_COLORS='garbage' jq -Cc . i | cat -v
JQ_COLORS='' jq -Cc . i | cat -v
jq -nC '[],{},[[]],[{}]' | cat -v
NO_COLOR=1 jq -nC 1 | cat -v
jq -nCr '"a"' | cat -v
## STDOUT:
^[[1;39m{
  ^[[0m^[[1;34m"a"^[[0m^[[1;39m: ^[[0m^[[1;39m[
    ^[[0;39m1^[[0m^[[1;39m,
    ^[[0;32m"x"^[[0m^[[1;39m,
    ^[[0;90mnull^[[0m^[[1;39m,
    ^[[0;39mtrue^[[0m^[[1;39m,
    ^[[0;39mfalse^[[0m^[[1;39m,
    ^[[1;39m{
      ^[[0m^[[1;34m"b"^[[0m^[[1;39m: ^[[0m^[[1;39m{}^[[0m^[[1;39m
    ^[[1;39m}^[[0m^[[1;39m
  ^[[1;39m]^[[0m^[[1;39m,
  ^[[0m^[[1;34m"c"^[[0m^[[1;39m: ^[[0m^[[1;39m[]^[[0m^[[1;39m
^[[1;39m}^[[0m
^[[1;39m{^[[0m^[[1;34m"a"^[[0m^[[1;39m:^[[0m^[[1;39m[^[[0;39m1^[[0m^[[1;39m,^[[0;32m"x"^[[0m^[[1;39m,^[[0;90mnull^[[0m^[[1;39m,^[[0;39mtrue^[[0m^[[1;39m,^[[0;39mfalse^[[0m^[[1;39m,^[[1;39m{^[[0m^[[1;34m"b"^[[0m^[[1;39m:^[[0m^[[1;39m{}^[[0m^[[1;39m^[[1;39m}^[[0m^[[1;39m^[[1;39m]^[[0m^[[1;39m,^[[0m^[[1;34m"c"^[[0m^[[1;39m:^[[0m^[[1;39m[]^[[0m^[[1;39m^[[1;39m}^[[0m
^[[1;39m{
  ^[[0m^[[1;34m"a"^[[0m^[[1;39m: ^[[0m^[[1;39m[
    ^[[0;39m1^[[0m^[[1;39m,
    ^[[0;32m"x"^[[0m^[[1;39m,
    ^[[0;90mnull^[[0m^[[1;39m,
    ^[[0;39mtrue^[[0m^[[1;39m,
    ^[[0;39mfalse^[[0m^[[1;39m,
    ^[[1;39m{
      ^[[0m^[[1;34m"b"^[[0m^[[1;39m: ^[[0m^[[1;39m{}^[[0m^[[1;39m
    ^[[1;39m}^[[0m^[[1;39m
  ^[[1;39m]^[[0m^[[1;39m,
  ^[[0m^[[1;34m"c"^[[0m^[[1;39m: ^[[0m^[[1;39m[]^[[0m^[[1;39m
^[[1;39m}^[[0m
{"a":[1,"x",null,true,false,{"b":{}}],"c":[]}
^[[0;37m{^[[0m^[[1;31m"a"^[[0m^[[0;37m:^[[0m^[[0;36m[^[[0;34m1^[[0m^[[0;36m,^[[0;35m"x"^[[0m^[[0;36m,^[[0;31mnull^[[0m^[[0;36m,^[[0;33mtrue^[[0m^[[0;36m,^[[0;32mfalse^[[0m^[[0;36m,^[[0;37m{^[[0m^[[1;31m"b"^[[0m^[[0;37m:^[[0m^[[0;37m{}^[[0m^[[0;37m^[[0;37m}^[[0m^[[0;36m^[[0;36m]^[[0m^[[0;37m,^[[0m^[[1;31m"c"^[[0m^[[0;37m:^[[0m^[[0;36m[]^[[0m^[[0;37m^[[0;37m}^[[0m
^[[1;39m{^[[0m^[[1;34m"a"^[[0m^[[1;39m:^[[0m^[[1;39m[^[[0;39m1^[[0m^[[1;39m,^[[0;32m"x"^[[0m^[[1;39m,^[[1;2mnull^[[0m^[[1;39m,^[[0;39mtrue^[[0m^[[1;39m,^[[0;39mfalse^[[0m^[[1;39m,^[[1;39m{^[[0m^[[1;34m"b"^[[0m^[[1;39m:^[[0m^[[1;39m{}^[[0m^[[1;39m^[[1;39m}^[[0m^[[1;39m^[[1;39m]^[[0m^[[1;39m,^[[0m^[[1;34m"c"^[[0m^[[1;39m:^[[0m^[[1;39m[]^[[0m^[[1;39m^[[1;39m}^[[0m
^[[1;39m{^[[0m^[[1;34m"a"^[[0m^[[1;39m:^[[0m^[[1;39m[^[[0;39m1^[[0m^[[1;39m,^[[0;32m"x"^[[0m^[[1;39m,^[[0;90mnull^[[0m^[[1;39m,^[[0;39mtrue^[[0m^[[1;39m,^[[0;39mfalse^[[0m^[[1;39m,^[[1;39m{^[[0m^[[1;34m"b"^[[0m^[[1;39m:^[[0m^[[1;39m{}^[[0m^[[1;39m^[[1;39m}^[[0m^[[1;39m^[[1;39m]^[[0m^[[1;39m,^[[0m^[[1;34m"c"^[[0m^[[1;39m:^[[0m^[[1;39m[]^[[0m^[[1;39m^[[1;39m}^[[0m
^[[1;39m{^[[0m^[[1;34m"a"^[[0m^[[1;39m:^[[0m^[[1;39m[^[[0;39m1^[[0m^[[1;39m,^[[0;32m"x"^[[0m^[[1;39m,^[[0;90mnull^[[0m^[[1;39m,^[[0;39mtrue^[[0m^[[1;39m,^[[0;39mfalse^[[0m^[[1;39m,^[[1;39m{^[[0m^[[1;34m"b"^[[0m^[[1;39m:^[[0m^[[1;39m{}^[[0m^[[1;39m^[[1;39m}^[[0m^[[1;39m^[[1;39m]^[[0m^[[1;39m,^[[0m^[[1;34m"c"^[[0m^[[1;39m:^[[0m^[[1;39m[]^[[0m^[[1;39m^[[1;39m}^[[0m
^[[1;39m[]^[[0m
^[[1;39m{}^[[0m
^[[1;39m[
  ^[[1;39m[]^[[0m^[[1;39m
^[[1;39m]^[[0m
^[[1;39m[
  ^[[1;39m{}^[[0m^[[1;39m
^[[1;39m]^[[0m
^[[0;39m1^[[0m
a
## END
## STDERR:
Failed to set $JQ_COLORS
## END

#### --seq
printf '\036[1]\n\0362\n' | jq --seq -c . | cat -v
printf '\036[1\n\0362\n' | jq --seq -c . | cat -v; echo ${PIPESTATUS[1]}
printf '1\n' | jq --seq -c . | cat -v
jq -n --seq '1,2' | cat -v
printf '\0361' | jq --seq . | cat -v
printf '\036"a' | jq --seq . | cat -v
## STDOUT:
^^[1]
^^2
^^2
0
^^1
^^2
## END
## STDERR:
jq: ignoring parse error: Unfinished abandoned text at EOF at line 2, column 0
jq: ignoring parse error: Potentially truncated top-level numeric value at EOF at line 1, column 2
jq: ignoring parse error: Unfinished string at EOF at line 1, column 3
## END

#### --stream
echo '{"a":[1,{"b":2}],"c":[],"d":{}}' | jq -c --stream .
echo '1 "x" [] {}' | jq -c --stream .
echo '[1,[2,3]]' | jq -c --stream 'select(length==2)'
echo '[1,2,{"a":3}]' | jq -nc --stream 'fromstream(inputs)'
echo '{"a":[1,2]}' | jq -nc --stream 'fromstream(1|truncate_stream(inputs))'
echo '[1,[2' | jq -c --stream .; echo $?
echo '[1,[2' | jq -c --stream-errors .; echo $?
echo '[1,[2]]' | jq -sc --stream .
echo '[1,{"a":2}]' | jq -c '[tostream]'
echo '[1,{"a":2}]' | jq -c 'fromstream(tostream)'
echo '[1,2]' | jq -c '[1|truncate_stream([[0],1],[[1,0],2],[[1,0]],[[1]])]'
echo '{"a":1} x' | jq -c --stream .; echo $?
echo '[3,[4]]' | jq -c 'limit(2; tostream)'
## STDOUT:
[["a",0],1]
[["a",1,"b"],2]
[["a",1,"b"]]
[["a",1]]
[["c"],[]]
[["d"],{}]
[["d"]]
[[],1]
[[],"x"]
[[],[]]
[[],{}]
[[0],1]
[[1,0],2]
[[1,1],3]
[1,2,{"a":3}]
[1,2]
[[0],1]
5
[[0],1]
["Unfinished JSON term at EOF at line 2, column 0",[1,0]]
0
[[[0],1],[[1,0],2],[[1,0]],[[1]]]
[[[0],1],[[1,"a"],2],[[1,"a"]],[[1]]]
[1,{"a":2}]
[[[0],2],[[0]]]
[["a"],1]
[["a"]]
5
[[0],3]
[[1,0],4]
## END
## STDERR:
jq: parse error: Unfinished JSON term at EOF at line 2, column 0
jq: parse error: Invalid numeric literal at line 2, column 0
## END

#### -f
printf '# comment\n.a\n| .b # more\n' > p.jq; echo '{"a":{"b":7}}' | jq -f p.jq
echo '{"a":{"b":7}}' > i; jq -f p.jq i; jq --from-file p.jq i; jq i -f p.jq 2>&1 | head -1
jq -n -f nosuch; echo $?
mkdir d; jq -n -f d; echo $?
printf '#!/usr/bin/jq -f\n.a' > q; chmod +x q; ./q i -c
printf '.a.b as $x | $x, $y' > r; jq --arg y z -f r i
echo '.[' > bad; jq -n -f bad; echo $?
printf '' > e; jq -f e i; echo $?
printf 'def f: 1;\nf' > g; jq -nf g
## STDOUT:
7
7
7
jq: parse error: Invalid numeric literal at line 1, column 2
2
2
{"b":7}
7
"z"
3
3
1
## END
## STDERR:
jq: Could not open nosuch: No such file or directory
jq: Could not open d: It's a directory
jq: error: syntax error, unexpected end of file (Unix shell quoting issues?) at <top-level>, line 1:
.[  
jq: 1 compile error
jq: error: Top-level program not given (try ".")
jq: 1 compile error
## END

#### modules
mkdir -p m/sub lib; echo 'def f: 1; def g($x): $x + f;' > m/a.jq; echo 'import "a" as a; def h: a::f + 10;' > m/b.jq; echo '{"k":[1,2]}' > m/d.json; echo 'module {name:"c",v:1}; def c: "c";' > m/sub/c.jq; mkdir m/e; echo 'def e: "e";' > m/e/e.jq
jq -n -L m 'import "a" as a; a::f, a::g(5)'
jq -n -Lm 'include "a"; f, g(2)'
jq -n -L m 'import "b" as b; b::h'
jq -nc -L m 'import "d" as $d; $d, $d::d'
jq -n -L m 'import "sub/c" as c; c::c'
jq -n -L m 'import "e" as e; e::e'
jq -nc -L m '"sub/c" | modulemeta'
jq -nc -L m '"b" | modulemeta'
jq -n -L m 'import "nosuch" as x; 1'; echo $?
jq -n 'import "a" as a {search:"./m"}; a::f'
jq -n 'import "a" as a {search:["./x","./m"]}; a::f'
jq -n -L m 'import "../m/a" as a; 1'; echo $?
jq -n -L m 'import "a" as a; a::nosuch'; echo $?
echo 'def x: ;' > m/bad.jq; jq -n -L m 'import "bad" as b; 1'; echo $?
echo 'x' > m/bad.json; jq -n -L m 'import "bad" as $b; 1'; echo $?
printf 'import "a" as a; a::f' > p.jq; jq -n -L m -f p.jq
echo 'def home: "home";' > ~/.jq; jq -n 'home'; rm ~/.jq; mkdir ~/.jq; echo 'def q: "q";' > ~/.jq/q.jq; jq -n 'import "q" as q; q::q'
jq -n -L m -L lib 'import "a" as a; a::f'
jq -n 'get_search_list' -c -L m | grep -c m
cd m; jq -n 'include "a" {search:"./"}; f'
## STDOUT:
1
6
1
3
11
[{"k":[1,2]}]
[{"k":[1,2]}]
"c"
"e"
{"name":"c","v":1,"deps":[],"defs":["c/0"]}
{"deps":[{"as":"a","is_data":false,"relpath":"a"}],"defs":["h/0"]}
3
1
1
3
3
3
3
1
"home"
"q"
1
1
1
## END
## STDERR:
jq: error: module not found: nosuch

jq: 1 compile error
jq: error: Relative paths to modules may not traverse to parent directories (../m/a)

jq: 1 compile error
jq: error: a::nosuch/0 is not defined at <top-level>, line 1:
import "a" as a; a::nosuch                 
jq: 1 compile error
jq: error: syntax error, unexpected ';' (Unix shell quoting issues?) at /home/user/m/bad.jq, line 1:
def x: ;       
jq: 1 compile error
jq: error loading data file /home/user/m/bad.json: Invalid numeric literal at line 2, column 0

jq: 1 compile error
## END

#### environment
X=1 jq -n 'env.X, $ENV.X, env.NOSUCH'
jq -n '$ENV.HOME, env.PATH'
X=a=b jq -n '$ENV.X'
X= jq -n 'env.X'
jq -n '$ENV | type, (env|type)'
env -i /usr/bin/env PATH=$PATH jq -nc 'env|del(.PATH)'
X=é jq -n 'env.X'
jq -n '$ENV|has("HOME")'
## STDOUT:
"1"
"1"
null
"/home/user"
"/usr/local/bin:/usr/bin:/bin"
"a=b"
""
"object"
"object"
{}
"é"
true
## END

#### debug, stderr, input_filename, halt
jq -n '1|debug'
jq -n '1|debug("m")'
jq -n '1,2|debug("v=\(.)")'
jq -nc '{a:1}|stderr'
jq -n '"x\n"|stderr'
jq -n '[1,"é"]|debug|length'
jq -n '1,halt,2'; echo $?
jq -n '"bye\n"|halt_error'; echo $?
jq -n '{a:1}|halt_error'; echo $?
jq -n 'null|halt_error'; echo $?
jq -n '"x"|halt_error(1)'; echo $?
jq -n '1|halt_error(0)'; echo $?
jq -n '"x"|halt_error("a")'; echo $?
echo '1 2 3' | jq 'if .==2 then halt else . end'; echo $?
jq -n input_filename
echo 1 | jq input_filename
echo 1 | jq '$__loc__' -c
jq -n '
$__loc__' -c
jq -n 'input_line_number'
jq -nc 'try error("\($__loc__)") catch .'
## STDOUT:
1
1
1
2
{"a":1}
"x\n"
2
1
0
5
5
5
1
0
5
1
0
null
"<stdin>"
{"file":"<top-level>","line":1}
{"file":"<top-level>","line":2}
0
"{\"file\":\"<top-level>\",\"line\":1}"
## END
## STDERR:
["DEBUG:",1]
["DEBUG:","m"]
["DEBUG:","v=1"]
["DEBUG:","v=2"]
{"a":1}x
["DEBUG:",[1,"é"]]
bye
{"a":1}
x1
jq: error (at <unknown>): string ("x") halt_error/1: number required
## END

#### limits of the machine are errors of the process
jq -n '[limit(5; repeat(1))]' -c
jq -n 'last(range(100000))'
jq -n '[range(100000)]|length'
jq -n 'reduce range(200000) as $i (0; .+$i)'
jq -n 'def f: if . > 50000 then . else .+1|f end; 0|f'
jq -n '[range(50000)]|map(.*2)|add'
yes '{"a":1}' | head -n 20000 | jq -c .a | tail -n 1
yes 1 | jq . | head -n 2
yes 1 | jq -n 'first(inputs)'
yes 1 | jq -n '[limit(3;inputs)]' -c
## STDOUT:
[1,1,1,1,1]
99999
100000
19999900000
50001
2499950000
1
1
1
1
[1,1,1]
## END

#### numbers, 1
jq -cn '1, 1.0, 1.50, 1e3, 1E-2, -0, 0.1, 1e1000, -1e1000, 100000000000000000000, 1.7976931348623157e308, 5e-324, 3.0e10, 0.00001, 1e17, 123456789012, 1e-7'
jq -cn '100000000000000000000000000000001'
jq -cn '[100000000000000000000000000000001]|.[0]'
jq -cn '100000000000000000000000000000001|.+0'
jq -cn '1.000, 1.10'
jq -cn '[1,1.0]|unique'
jq -cn '1 == 1.0'
jq -cn 'nan|.'
jq -cn '[nan]|sort'
jq -cn 'nan < nan, nan == nan'
jq -cn 'infinite, -infinite'
jq -cn '[infinite,-infinite,nan]|tostring'
jq -cn '1/3'
jq -cn '10/2'
jq -cn '5%3, -5%3, 5%-3, 5.9%3.1'
jq -cn '1%0'
jq -cn '1/0'
jq -cn '0/0'
## STDOUT:
1
1.0
1.50
1E+3
0.01
-0
0.1
1E+1000
-1.7976931348623157e+308
100000000000000000000
1.7976931348623157E+308
5E-324
3.0E+10
0.00001
1E+17
123456789012
1E-7
100000000000000000000000000000001
100000000000000000000000000000001
1e+32
1.000
1.10
[1]
true
null
[null]
true
false
1.7976931348623157e+308
-1.7976931348623157e+308
"[1.7976931348623157e+308,-1.7976931348623157e+308,null]"
0.3333333333333333
5
2
-2
2
2
## END
## STDERR:
jq: error (at <unknown>): number (1) and number (0) cannot be divided (remainder) because the divisor is zero
jq: error (at <unknown>): number (1) and number (0) cannot be divided because the divisor is zero
jq: error (at <unknown>): number (0) and number (0) cannot be divided because the divisor is zero
## END
## status: 5

#### numbers, 2
jq -cn '[.1+.2]'
jq -cn '3.14159265358979'
jq -cn '1e2|tostring'
jq -cn '9007199254740993'
jq -cn '9007199254740993|.+0'
jq -cn '-9007199254740993'
jq -cn '[9007199254740993]|tojson'
jq -cn '0.1e1'
jq -cn '1e-5'
jq -cn '123456789.123'
jq -cn '1|-.'
jq -cn '-(1+2)'
jq -cn '-1|abs?'
jq -cn '[1,2]|-.'
## STDOUT:
[0.30000000000000004]
3.14159265358979
"1E+2"
9007199254740993
9007199254740992
-9007199254740992
"[9007199254740993]"
1
0.00001
123456789.123
-1
-3
1
## END
## STDERR:
jq: error (at <unknown>): array ([1,2]) cannot be negated
## END
## status: 5

#### numbers as they came
echo '1.000 100000000000000000000000000000001 1e2 0.10 1E5 -0 -0.0 1e999 -1e999 0e10 1.0e-1' | jq -c .
echo '[1.000,1e2,100000000000000000000000000000001]' | jq -c '.,.[0],(.[0]+0),map(.+0)'
echo '100000000000000000000000000000001 100000000000000000000000000000002' | jq -sc 'unique, (.[0]==.[1]), (.[0]<.[1])'
echo '[1.0,1]' | jq -c 'unique, index(1)'
echo '1.0' | jq 'tostring, tojson, @text'
echo 'nan' | jq .
echo '[nan,1]' | jq -c 'sort, min, max'
echo '0.1000000000000000055511151231257827' | jq '., .+0'
echo '3.0' | jq '., floor, -., [.]' -c
## STDOUT:
1.000
100000000000000000000000000000001
1E+2
0.10
1E+5
-0
-0.0
1E+999
-1E+999
0E+10
0.10
[1.000,1E+2,100000000000000000000000000000001]
1.000
1
[1,100,1e+32]
[100000000000000000000000000000001,100000000000000000000000000000002]
false
true
[1.0]
0
"1.0"
"1.0"
"1.0"
null
[null,1]
null
1
0.1000000000000000055511151231257827
0.1
3.0
3
-3
[3.0]
## END

#### strings, 1
jq -cn '"a\tb\n\"\\\/\u00e9\ud83d\ude00"'
jq -cn '"x\(1+2)y\("z")"'
jq -cn '"\("a\("b")c")"'
jq -cn '"abc"|length, utf8bytelength'
jq -cn '"é😀"|length, utf8bytelength, explode'
jq -cn '[233,128512]|implode'
jq -cn '"abc"|.[1:], .[:1], .[-1:], .[1:2], .[5:]'
jq -cn '"aébc"|.[1:3]'
jq -cn '"a,b,c"|split(",")'
jq -cn '"a1b22c"|split("[0-9]+";null)'
jq -cn '["a","b"]|join("-")'
jq -cn '["a",1,null,true]|join(",")'
jq -cn '[]|join(",")'
jq -cn '"abc"|test("B";"i"), startswith("a"), endswith("c"), ltrimstr("a"), rtrimstr("c"), ltrimstr("x"), ltrimstr(1)'
jq -cn '"  a b "|ltrim?, rtrim?, trim?'
jq -cn '"aXbX"|ascii_downcase, ascii_upcase'
jq -cn '"abcb"|index("b"), rindex("b"), indices("b")'
jq -cn '"abc"*2'
## STDOUT:
"a\tb\n\"\\/é😀"
"x3yz"
"abc"
3
3
2
6
[233,128512]
"é😀"
"bc"
"a"
"c"
"b"
""
"éb"
["a","b","c"]
["a","b","c"]
"a-b"
"a,1,,true"
""
true
true
true
"bc"
"ab"
"abc"
"abc"
"axbx"
"AXBX"
1
3
[1,3]
"abcabc"
## END
## STDERR:
jq: error: ltrim/0 is not defined at <top-level>, line 1:
"  a b "|ltrim?, rtrim?, trim?         
jq: error: rtrim/0 is not defined at <top-level>, line 1:
"  a b "|ltrim?, rtrim?, trim?                 
jq: error: trim/0 is not defined at <top-level>, line 1:
"  a b "|ltrim?, rtrim?, trim?                         
jq: 3 compile errors
## END

#### strings, 2
jq -cn '"abc"*0, "abc"*-1, "x"*0.5, "x"*1.5'
jq -cn '"a,b"/","'
jq -cn '"abc"|contains("b"), inside("xabcx")'
jq -cn '"10"|tonumber, (" 10"|tonumber?), ("x"|tonumber?)'
jq -cn '1,"x",[1],null|tostring'
jq -cn '"abc"|ascii'
jq -cn '65|[.]|implode'
jq -cn '"test"|ascii_downcase|@json'
jq -cn '"\u0000\u001f\u007f\u0080"'
jq -cn '"a" < "b", "a" < "B", "é" > "z", "" < "a"'
jq -cn '"abc"|explode|reverse|implode'
jq -cn '"x"|tojson|tojson'
jq -cn '"[1,{\"a\":2}]"|fromjson'
jq -cn '"nan"|fromjson'
jq -cn '"a b"|@uri, @sh, @html, @csv?'
jq -cn '"abcdef"|splits("c")'
jq -cn '"ab"|ascii(0)?'
jq -cn '"a\u0301"|length'
## STDOUT:
""
null
""
"x"
["a","b"]
true
true
10
10
"1"
"x"
"[1]"
"null"
"A"
"\"test\""
"\u0000\u001f\u007f"
true
false
true
true
"cba"
"\"\\\"x\\\"\""
[1,{"a":2}]
null
"a%20b"
"'a b'"
"a b"
"ab"
"def"
2
## END
## STDERR:
jq: error: ascii/0 is not defined at <top-level>, line 1:
"abc"|ascii      
jq: 1 compile error
jq: error: ascii/1 is not defined at <top-level>, line 1:
"ab"|ascii(0)?     
jq: 1 compile error
## END

#### strings, 3
jq -cn '[limit(3;"abc"|getpath([]))]'
## STDOUT:
["abc"]
## END

#### errors of strings, 1
jq -cn 'try ("a"-1) catch .'
jq -cn 'try ("a"*{}) catch .'
jq -cn 'try ([]|join(1)) catch .'
jq -cn 'try (1|split(",")) catch .'
jq -cn 'try ("a"|split(1)) catch .'
jq -cn 'try ([1]|implode) catch .'
jq -cn 'try ("x"|tonumber) catch .'
jq -cn 'try (1|ascii_downcase) catch .'
jq -cn 'try ([]|tonumber) catch .'
jq -cn 'try ("{"|fromjson) catch .'
jq -cn 'try (1|fromjson) catch .'
jq -cn 'try (1|explode) catch .'
jq -cn 'try ("a"|.[0]) catch .'
jq -cn 'try ("a"|.["b"]) catch .'
jq -cn 'try ("a"|.[]) catch .'
jq -cn 'try ("a"|keys) catch .'
jq -cn 'try (1|startswith("a")) catch .'
jq -cn 'try (null|test("a")) catch .'
## STDOUT:
"string (\"a\") and number (1) cannot be subtracted"
"string (\"a\") and object ({}) cannot be multiplied"
""
"split input and separator must be strings"
"split input and separator must be strings"
"\u0001"
"Invalid numeric literal at EOF at line 1, column 1 (while parsing 'x')"
"explode input must be a string"
"array ([]) cannot be parsed as a number"
"Unfinished JSON term at EOF at line 1, column 1 (while parsing '{')"
"number (1) only strings can be parsed"
"explode input must be a string"
"Cannot index string with number"
"Cannot index string with string \"b\""
"Cannot iterate over string (\"a\")"
"string (\"a\") has no keys"
"startswith() requires string inputs"
"null (null) cannot be matched, as it is not a string"
## END

#### errors of strings, 2
jq -cn 'try ("a"|test(1)) catch .'
jq -cn 'try ("a"|test("(")) catch .'
jq -cn 'try ("a"|test("a";"q")) catch .'
jq -cn 'try ([{}]|join(",")) catch .'
jq -cn 'try ("a"|ltrimstr) catch .'
## STDOUT:
"number not a string or array"
"Regex failure: end pattern with unmatched parenthesis"
"q is not a valid modifier string"
"string (\"\") and object ({}) cannot be added"
## END
## STDERR:
jq: error: ltrimstr/0 is not defined at <top-level>, line 1:
try ("a"|ltrimstr) catch .         
jq: 1 compile error
## END
## status: 3

#### arrays, 1
jq -cn '[1,2,3]|length, first, last, nth(1), .[-1], .[1:], .[:-1], .[10], add, min, max, reverse, any, all'
jq -cn '[3,1,2]|sort, sort_by(-.), min_by(-.), max_by(-.)'
jq -cn '[[1,2],[3]]|flatten, flatten(0), add, transpose'
jq -cn '[1,[2,[3,[4]]]]|flatten(1), flatten'
jq -cn '[1,1,2]|unique, group_by(.), unique_by(.%2)'
jq -cn '[1,2,3,4]|map(select(.%2==0)), map_values(.+1), map_values(empty)'
jq -cn '[1,2,1]|index(1), rindex(1), indices(1), indices([1,2]), indices([])'
jq -cn '[1,2,3]-[2], [1]+[2], [1,2,2]-[2]'
jq -cn '[1,2,3]|contains([2]), inside([1,2,3,4])'
jq -cn '[range(5)], [range(2;5)], [range(0;10;3)], [range(5;0;-2)], [range(0;1;0.3)]'
jq -cn '[.[]?]'
jq -cn '[1,null,2]|map(values), map(nulls)'
jq -cn '[1,2,3]|.[1]=9, .[5]=1, .[-1]=7, del(.[0]), del(.[0,2]), del(.[1:]), del(.[])'
jq -cn '[1,2,3]|to_entries'
jq -cn '[1,2,3]|(.[1:]|=map(.*10))'
jq -cn '[1,2,3]|.[1:]=["x"]'
jq -cn '[1,2,3]|first(.[]), last(.[]), nth(1;.[]), isempty(.[]), isempty(empty)'
jq -cn '[limit(2;1,2,3)], [limit(0;1,2)], [limit(-1;1,2)], [first(range(10))], [until(.>3;.+1)?]'
## STDOUT:
3
1
3
2
3
[2,3]
[1,2]
null
6
1
3
[3,2,1]
true
true
[1,2,3]
[3,2,1]
3
1
[1,2,3]
[[1,2],[3]]
[1,2,3]
[[1,3],[2,null]]
[1,2,[3,[4]]]
[1,2,3,4]
[1,2]
[[1,1],[2]]
[2,1]
[2,4]
[2,3,4,5]
[]
0
2
[0,2]
[0]
[]
[1,3]
[1,2]
[1]
true
true
[0,1,2,3,4]
[2,3,4]
[0,3,6,9]
[5,3,1]
[0,0.3,0.6,0.8999999999999999]
[]
[1,2]
[null]
[1,9,3]
[1,2,3,null,null,1]
[1,2,7]
[2,3]
[2]
[1]
[]
[{"key":0,"value":1},{"key":1,"value":2},{"key":2,"value":3}]
[1,20,30]
[1,"x"]
1
3
2
false
true
[1,2]
[]
[1,2]
[0]
[4]
## END

#### arrays, 2
jq -cn '[1,2]|combinations?'
jq -cn '[[1,2],[3,4]]|[combinations]'
jq -cn '[2|combinations(1)?]'
jq -cn '[0,1]|[combinations(2)]'
jq -cn '[1,[2]]|getpath([1,0]), paths'
jq -cn '[paths]'
jq -cn '[1,2,3]|IN(2), IN([1,2,3];[1,2,3])'
jq -cn '[1,2,3]|any(.>2), all(.>0), any(.[];.>5), all(.[];.<5)'
jq -cn '[true,false]|any, all'
jq -cn '[]|any, all, add, min, max, first?, last'
jq -cn '[3,2,1]|sort|bsearch(2), bsearch(0), bsearch(4)'
jq -cn '[1,2,3]|splits("a")?'
jq -cn '[1,2,3]|walk(if type=="number" then .+1 else . end)'
jq -cn '[1,2,3,4,5]|.[2:4], .[:2], .[-2:], .[1.5:3.5], .[null:2]'
jq -cn '[1,2,3]|.[1.7], .["a"]?'
jq -cn '[1,2]|has(0), has(2), has(-1)'
jq -cn '[[1,2],[1]]|sort'
jq -cn '[{"a":1},{"a":null},{}]|sort'
## STDOUT:
[[1,3],[1,4],[2,3],[2,4]]
[]
[[0,0],[0,1],[1,0],[1,1]]
2
[0]
[1]
[1,0]
[]
false
true
true
true
false
true
true
false
false
true
null
null
null
null
null
1
-1
-4
[2,3,4]
[3,4]
[1,2]
[4,5]
[2,3,4]
[1,2]
2
true
false
false
[[1],[1,2]]
[{},{"a":null},{"a":1}]
## END

#### arrays, 3
jq -cn '[1,"a",null,true,false,[],{},-1,"b"]|sort'
jq -cn '[1,2,3]|tojson'
jq -cn '[1,2,3]|pick(.[1])?'
jq -cn '[4,5]|to_entries|from_entries?'
jq -cn '[1,2,3]|have_literal_numbers?'
jq -cn '[[0,1],[1,0]]|[.[]|(.[0],.[1])]'
jq -cn '[range(10)]|_nwise(3)'
jq -cn '[1,2,3]|ascii?'
jq -cn '[1,2]|error?'
jq -cn 'try ([1]|.["a"]) catch .'
jq -cn 'try ([1]|has("a")) catch .'
jq -cn 'try ([1,2]-1) catch .'
jq -cn 'try ([1]|implode) catch .'
jq -cn 'try ([]|first) catch .'
jq -cn 'try ([1]|.[{}]) catch .'
jq -cn 'try ([1]|flatten(-1)) catch .'
jq -cn 'try ([1]|sort_by(error("x"))) catch .'
jq -cn 'try ([]|.[-1]=1) catch .'
## STDOUT:
[null,false,true,-1,1,"a","b",[],{}]
"[1,2,3]"
[null,2]
[0,1,1,0]
[0,1,2]
[3,4,5]
[6,7,8]
[9]
"Cannot index array with string \"a\""
"Cannot check whether array has a string key"
"array ([1,2]) and number (1) cannot be subtracted"
"\u0001"
null
"Array/string slice indices must be integers"
"flatten depth must not be negative"
"x"
"Out of bounds negative array index"
## END
## STDERR:
jq: error: have_literal_numbers/0 is not defined at <top-level>, line 1:
[1,2,3]|have_literal_numbers?        
jq: 1 compile error
jq: error: ascii/0 is not defined at <top-level>, line 1:
[1,2,3]|ascii?        
jq: 1 compile error
## END

#### objects, 1
jq -cn '{a:1,"b":2,"c d":3,(("x")):4,"\("y")":5}'
jq -cn '{a:(1,2)}'
jq -cn '{(("a","b")):1}'
jq -cn '{a:1}|.a, .b, .["a"], ."a", ."b"?'
jq -cn '{"a":{"b":{"c":1}}}|.a.b.c, .a["b"].c, .a.x.y, [.a?.b?], (.. |= .)'
jq -cn '{b:2,a:1}|keys, keys_unsorted, length, to_entries, with_entries(.value+=1), map(.), map_values(.+1), add, has("a"), has("z")'
jq -cn '[{"name":"a","value":1},{"key":"b","Value":2},{"k":"c","v":3},{"K":null,"V":4},{"key":false},{"key":1}]|from_entries'
jq -cn '{a:1}+{b:2}, {a:1}+{a:2}, {a:{b:1}}*{a:{c:2}}, {a:1}*{a:{b:1}}, ({a:1}*null?)'
jq -cn '{a:1,b:2}|del(.a), del(.a,.b), del(.z), delpaths([["a"],["b"]]), to_entries'
jq -cn '{a:[1,2]}|.a[0]=9, .a+=[3], .b.c=1, (.a[]|=.+1), .a|=length'
jq -cn '{a:1}|.a as $x|$x, ({a:$x}|.)'
jq -cn '. as {a:$x}|$x'
jq -cn '{a:1,b:[2,{c:3}]}|. as {a:$x,b:[$y,{c:$z}]}|[$x,$y,$z]'
jq -cn '{a:1} as {$a}|$a'
jq -cn '{"a":1} as {"a":$x}|$x'
jq -cn '{"k":"a","a":5}|. as {k:$k}|.[$k]'
jq -cn '"a" as $k|{$k}, {$k:1}?, {($k):1}'
jq -cn '{$__loc__}'
## STDOUT:
{"a":1,"b":2,"c d":3,"x":4,"y":5}
{"a":1}
{"a":2}
{"a":1}
{"b":1}
1
null
1
1
null
1
1
null
[{"c":1}]
{"a":{"b":{"c":1}}}
["a","b"]
["b","a"]
2
[{"key":"b","value":2},{"key":"a","value":1}]
{"b":3,"a":2}
[2,1]
{"b":3,"a":2}
3
true
false
{"a":1,"b":2}
{"a":2}
{"a":{"b":1,"c":2}}
{"a":{"b":1}}
{"b":2}
{}
{"a":1,"b":2}
{}
[{"key":"a","value":1},{"key":"b","value":2}]
{"a":[9,2]}
{"a":[1,2,3]}
{"a":[1,2],"b":{"c":1}}
{"a":[2,3]}
{"a":2}
1
{"a":1}
null
[1,2,3]
1
1
5
{"k":"a"}
{"a":1}
{"a":1}
{"__loc__":{"file":"<top-level>","line":1}}
## END
## STDERR:
jq: error (at <unknown>): Cannot use null (null) as object key
jq: error (at <unknown>): object ({"a":1}) and null (null) cannot be multiplied
## END

#### objects, 2
jq -cn '{a:1}|{a}, {a,b:2}, {"a"}, {"x":.a}'
jq -cn '{"if":1,"then":2}|.if,.then, {if}'
jq -cn '{a:1,b:2}|tojson, tostring'
jq -cn '{a:null}|.a//1, (.b//2), (false//false), (1//2)'
jq -cn '{"a":1}|contains({a:1}), inside({a:1,b:2})'
jq -cn '{a:[1,{b:2}]}|[paths], [paths(type=="number")], [leaf_paths], [getpath(["a",1,"b"])], [..]'
jq -cn '{}|.a.b.c=1, .["a"]["b"]=1, setpath(["x",2];3)'
jq -cn '{a:1}|to_entries[0].key'
jq -cn '{a:1,b:2}|any(.>1), all(.>0), min?, max?'
jq -cn '{b:1,a:{d:1,c:2}}|tojson'
jq -cn '{a:1}==({a:1}), {a:1}<{a:2}, {b:1}>{a:2}, {}<[], []<{}'
jq -cn '{a:{b:1}}|.a.b|=empty'
jq -cn '{a:1}|with_entries(select(false))'
jq -cn '{a:1,b:null}|.[]|=(.//5)'
jq -cn '{"a":[1,2,3]}|.a[1:]|=map(.+1)'
jq -cn '{"a":1}|getpath(["x","y"]), getpath(["a"])'
jq -cn '{"a":[{"b":1},{"b":2}]}|[.a[].b], [.a[]|select(.b>1)], (.a[]|select(.b>1)).b=9'
jq -cn '{"a":1}|splits("a")?'
## STDOUT:
{"a":1}
{"a":1,"b":2}
{"a":1}
{"x":1}
1
2
{"if":1}
"{\"a\":1,\"b\":2}"
"{\"a\":1,\"b\":2}"
1
2
false
1
true
true
{"a":{"b":{"c":1}}}
{"a":{"b":1}}
{"x":[null,null,3]}
"a"
true
true
"{\"b\":1,\"a\":{\"d\":1,\"c\":2}}"
true
true
true
false
true
{"a":{}}
{}
{"a":1,"b":5}
{"a":[1,3,4]}
null
1
[1,2]
[{"b":2}]
{"a":[{"b":1},{"b":9}]}
## END
## STDERR:
jq: error: leaf_paths/0 is not defined at <top-level>, line 1:
{a:[1,{b:2}]}|[paths], [paths(type=="number")], [leaf_paths], [getpath(["a",1,"b"])], [..]                                                 
jq: 1 compile error
## END

#### objects, 3
jq -cn '{"user":"x","titles":["y","z"]}|{user,title:.titles[]}'
jq -cn '[{"a":1,"b":2},{"a":1,"b":3},{"a":2}]|group_by(.a)|map({a:.[0].a,n:length}), unique_by(.a), (map(.b)|add)'
jq -cn 'try ({}|.[0]) catch .'
jq -cn 'try ({a:1}|.a.b) catch .'
jq -cn 'try ({(1):2}) catch .'
jq -cn 'try ({}+1) catch .'
jq -cn 'try ({}-{}) catch .'
jq -cn 'try ({a:1}|keys|.a) catch .'
jq -cn 'try ({}|has(0)) catch .'
jq -cn 'try ([["a",1]]|from_entries) catch .'
jq -cn 'try ({}|implode) catch .'
jq -cn 'try ({}|sort) catch .'
jq -cn '{a:1,b:2,c:3}|pick(.a,.c)'
jq -cn '{a:{b:1,c:2}}|pick(.a.b)'
jq -cn '{"a":1}|have_decnum|type'
jq -cn '{a:1}|to_entries|map(.key)'
jq -cn '{a:1,b:2}|del(.[]), del(..)'
jq -cn 'INDEX({id:1,v:2},{id:3,v:4};.id)'
## STDOUT:
{"user":"x","title":"y"}
{"user":"x","title":"z"}
[{"a":1,"n":2},{"a":2,"n":1}]
"Cannot index object with number"
"Cannot index number with string \"b\""
"object ({}) and number (1) cannot be added"
"object ({}) and object ({}) cannot be subtracted"
"Cannot index array with string \"a\""
"Cannot check whether object has a number key"
"Cannot index array with string \"key\""
"implode input must be an array"
"object ({}) cannot be sorted, as it is not an array"
{"a":1,"c":3}
{"a":{"b":1}}
["a"]
{}
null
{"1":{"id":1,"v":2},"3":{"id":3,"v":4}}
## END
## STDERR:
jq: error (at <unknown>): Cannot index array with string "a"
jq: error: Cannot use number (1) as object key at <top-level>, line 1:
try ({(1):2}) catch .      
jq: 1 compile error
jq: error: have_decnum/0 is not defined at <top-level>, line 1:
{"a":1}|have_decnum|type        
jq: 1 compile error
## END

#### objects, 4
jq -cn '[{id:1},{id:2}]|INDEX(.id)'
jq -cn '[1,2]|IN(.[];1), GROUP_BY(.)?'
jq -cn 'ascii?'
## STDOUT:
{"1":{"id":1},"2":{"id":2}}
## END
## STDERR:
jq: error: GROUP_BY/1 is not defined at <top-level>, line 1:
[1,2]|IN(.[];1), GROUP_BY(.)?                 
jq: 1 compile error
jq: error: ascii/0 is not defined at <top-level>, line 1:
ascii?
jq: 1 compile error
## END
## status: 3

#### paths and assignment, 1
jq -cn '{"a":1}|path(.a), path(.a.b), [path(..)], path(.a|select(.>0))'
jq -cn 'try path(1) catch .'
jq -cn 'try path(.a|tostring) catch .'
jq -cn '[1,2,3]|path(.[1:]), path(.[-1]), path(first(.[]))'
jq -cn '{"a":[1,2]}|paths, (paths(..)), getpath(["a",1])'
jq -cn '{"a":1}|.a=(.a+1), .a|=.+1, .a+=1, .a-=1, .a*=2, .a/=2, .a%=2, .a//=5, .b//=5'
jq -cn '{"a":1,"b":2}|.a=.b, .a|=5, (.a,.b)=9, (.a,.b)|=.+1'
jq -cn '[1,2,3]|.[]+=1, (.[]|select(.>1))=0, (first(.[]))|=9, (last)|=9, .[1:]|=[7]'
jq -cn '{"a":[{"b":1}]}|.a[0].b=5, .a[].b|=.+1, .a[1].c=3'
jq -cn '[[1,2],[3,4]]|.[][0]|=-., .[0][1]=9'
jq -cn 'null|.a=1, .[2]=1, .a.b[1]=2'
jq -cn '{"a":1}|to_entries, setpath(["b"];2), setpath([];9), delpaths([]), delpaths([[]])'
jq -cn '{"a":{"b":1}}|delpaths([["a","b"]]), del(.a.b,.c), del(.a|.b)'
jq -cn '[1,2,3,4]|del(.[0,2]), del(.[1:3]), del(.[-1]), del(.[]|select(.>2)), delpaths([[0],[1]])'
jq -cn '{"a":1}|.b=(.a,.a+1)'
jq -cn '{"a":[1,2]}|.a|=map(.+1)|.a|=add'
jq -cn '[1,2]|limit(1;.[])|=9'
jq -cn '{"a":1}|(if .a then .b else .c end)=7'
## STDOUT:
["a"]
"Invalid path expression with result 1"
"Invalid path expression with result \"null\""
[{"start":1,"end":null}]
[-1]
[0]
["a"]
["a",0]
["a",1]
["a"]
["a"]
["a"]
["a",0]
["a",1]
2
{"a":2}
{"a":2}
{"a":2}
{"a":0}
{"a":2}
{"a":0.5}
{"a":1}
{"a":1}
{"a":1,"b":5}
{"a":2,"b":2}
{"a":5,"b":2}
{"a":9,"b":9}
{"a":2,"b":3}
[2,3,4]
[1,0,0]
[9,2,3]
[1,2,9]
[1,7]
{"a":[{"b":5}]}
{"a":[{"b":2}]}
{"a":[{"b":1},{"c":3}]}
[[-1,2],[-3,4]]
[[1,9],[3,4]]
{"a":1}
[null,null,1]
{"a":{"b":[null,2]}}
[{"key":"a","value":1}]
{"a":1,"b":2}
9
{"a":1}
null
{"a":{}}
{"a":{}}
{"a":{}}
[2,4]
[1,4]
[1,2,3]
[1,2]
[3,4]
{"a":1,"b":1}
{"a":1,"b":2}
{"a":5}
[9,2]
{"a":1,"b":7}
## END
## STDERR:
jq: error (at <unknown>): Cannot index number with string "b"
## END

#### paths and assignment, 2
jq -cn '{"a":[]}|.a[0]|=1'
jq -cn '[1,[2]]|getpath([5,1])?, (try getpath(["a"]) catch .)'
jq -cn '{"a":1}|try setpath(["a","b"];1) catch .'
jq -cn 'try ([1]|setpath(["a"];1)) catch .'
jq -cn '{"a":1}|.["a"]|=.+1'
jq -cn '.[3]|=5'
jq -cn '[1,2,3]|to_entries|map(select(.value>1))|from_entries?'
jq -cn '{"a":1}|[paths(type=="number")]'
jq -cn '[[1,2]]|.[0]|=(.[0]=5)'
jq -cn '{"a":"x"}|.a|=ascii_upcase'
jq -cn '[1,2,3]|.[1]|=empty'
jq -cn '{"a":1,"b":2}|map_values(select(.>1))'
jq -cn 'reduce range(3) as $i ([]; .[$i]=$i)'
jq -cn '{} | .a += 1, .a -= 1, .a *= 1'
jq -cn '[{"a":1}]|.[].a as $x|$x'
jq -cn '{"a":{"b":2}}|. as $d|[paths]|map(. as $p|$d|getpath($p))'
jq -cn '[1,2,3]|to_entries|map(.key)'
jq -cn '{"a":[1,2,3]}|del(.a[1])|.a'
## STDOUT:
{"a":[1]}
null
"Cannot index array with string \"a\""
"Cannot index number with string \"b\""
"Cannot index array with string \"a\""
{"a":2}
[null,null,null,5]
[["a"]]
[[5,2]]
{"a":"X"}
[1,3]
{"b":2}
[0,1,2]
{"a":1}
1
[{"b":2},2]
[0,1,2]
[1,3]
## END
## STDERR:
jq: error (at <unknown>): null (null) and number (1) cannot be subtracted
## END

#### paths and assignment, 3
jq -cn '{"a":1}|.a|(.,.)'
jq -cn 'tojson|.'
jq -cn 'input_line_number'
## STDOUT:
1
1
"null"
0
## END

#### control, 1
jq -cn 'if true then 1 else 2 end, if null then 1 end, if 0 then 1 else 2 end, if false then 1 elif 2 then 3 else 4 end'
jq -cn '[if (true,false) then 1 else 2 end]'
jq -cn '1 as $x|2 as $y|[$x,$y,$x+$y]'
jq -cn '[1,2,3] as [$a,$b]|$a+$b'
jq -cn '[[1,2]] as [[$a,$b]]|$b'
jq -cn '{"a":1} as {a:$x} ?// [$x]|$x'
jq -cn '[3] as {a:$x} ?// [$x]|$x'
jq -cn '[[3]] as [$a] ?// $a|$a'
jq -cn 'try error("x") catch .'
jq -cn 'try error({a:1}) catch .a'
jq -cn '[.[]?], [1|.a?], (try error("x")), "after"'
jq -cn 'error("x")?, 1'
jq -cn 'try (1,error("x"),2) catch .'
jq -cn '[range(3)|try (if .==1 then error("e") else . end) catch "c"]'
jq -cn 'reduce range(5) as $i (0;.+$i), reduce empty as $i (7;.)'
jq -cn '[foreach range(5) as $i (0;.+$i)], [foreach range(3) as $i (0;.+$i;[$i,.])]'
jq -cn '[label $f|range(10)|.,(select(.==3)|break $f)]'
jq -cn '[label $a|label $b|1,break $a,2]'
## STDOUT:
1
null
1
3
[1,2]
[1,2,3]
3
2
1
3
[3]
"x"
1
[]
[]
"after"
1
1
"x"
[0,"c",2]
10
7
[0,1,3,6,10]
[[0,0],[1,1],[2,3]]
[0,1,2,3]
[1]
## END

#### control, 2
jq -cn 'def f: 1; f'
jq -cn 'def f(x): x+1; f(2)'
jq -cn 'def f($x): $x+1; f(2)'
jq -cn 'def f(g): [g]; f(1,2)'
jq -cn 'def f(x;$y): [x,$y]; f(1;2), [f(1,2;3,4)]'
jq -cn 'def fac: if .<2 then 1 else .*(.-1|fac) end; 10|fac'
jq -cn 'def f: def g: 3; g; f'
jq -cn 'def f(x): def g: x; g; f(5)'
jq -cn 'def a: 1; def b: a+1; def a: 10; b'
jq -cn '[recurse(if .<3 then .+1 else empty end)]'
jq -cn '[2|recurse(.*.;.<100)]'
jq -cn '[1,[2]]|[recurse], [..], [recurse(.[]?)]'
jq -cn '[while(.<10;.*2)?], [1|while(.<10;.*2)], [1|until(.>10;.*2)], [limit(3;repeat(1))], [1|limit(4;repeat(.*2))]'
jq -cn '1,2|.+1'
jq -cn '(1,2)+(10,20)'
jq -cn '[(1,2)*(3,4)]'
jq -cn '1 as $x|[$x,(2 as $x|$x),$x]'
jq -cn 'true and (true,false), (false or true), (null and error("x")), not, (1|not)'
## STDOUT:
1
3
3
[1,2]
[1,2]
[[1,2,3],[1,2,4]]
3628800
3
5
2
[null,1,2,3]
[2,4,16]
[[1,[2]],1,[2],2]
[[1,[2]],1,[2],2]
[[1,[2]],1,[2],2]
[null]
[1,2,4,8]
[16]
[1,1,1]
[2,2,2,2]
2
3
11
12
21
22
[3,6,4,8]
[1,2,1]
true
false
true
false
true
false
## END

#### control, 3
jq -cn '[true,false|(.,false) or (.,true)]'
jq -cn '1 == 1, 1 != 1, 1 < 2, "a" >= "b", null < false, [] < {}'
jq -cn '1 // 2, (null // 2), (empty // 3), (false // empty // 4), [(1,null,2)//3], ((error("x"))?//5)'
jq -cn 'first(range(5;10)), [first(empty)], [limit(1;error("x"))?]'
jq -cn 'try error catch .'
jq -cn 'try error(null) catch .'
jq -cn '"abc"|error?'
jq -cn '[.[]|error]?'
jq -cn 'error(null)?'
jq -cn '{"a":1}|.a as $x|def f: $x; f'
jq -cn '[splits("a")?]'
jq -cn 'isvalid(1)?, isvalid(error)?'
jq -cn '[1,2]|getpath([0]) as $x|$x'
jq -cn '$__prog_args?'
jq -cn '[range(1;4) as $x|range($x)]'
jq -cn '[1,2,3]|. as [$a]|$a'
jq -cn 'input?'
jq -cn '. as [$a,{b:$c}]|[$a,$c]'
## STDOUT:
[true,true,true,false,true,false,true]
true
false
true
false
true
true
5
[]
[]
null
null
1
[]
1
[0,0,1,0,1,2]
1
[null,null]
## END
## STDERR:
jq: error: syntax error, unexpected ?// (Unix shell quoting issues?) at <top-level>, line 1:
1 // 2, (null // 2), (empty // 3), (false // empty // 4), [(1,null,2)//3], ((error("x"))?//5)                                                                                        
jq: 1 compile error
jq: error: isvalid/1 is not defined at <top-level>, line 1:
isvalid(1)?, isvalid(error)?
jq: error: isvalid/1 is not defined at <top-level>, line 1:
isvalid(1)?, isvalid(error)?             
jq: 2 compile errors
jq: error: $__prog_args is not defined at <top-level>, line 1:
$__prog_args?
jq: 1 compile error
## END

#### control, 4
jq -cn 'reduce (1,2,3) as [$x] (0;.)?'
jq -cn '[foreach (1,2,3) as $x ({a:0};.a+=$x;.a)]'
jq -cn 'ltrimstr("a")'
jq -cn 'splits'
jq -cn 'limit(3;1,2,3,4)'
jq -cn 'def f(a;b;c;d;e;g): a+b+c+d+e+g; f(1;2;3;4;5;6)'
jq -cn '[.,1]|until(.[0]>=5;[.[0]+1,.[1]*2])?'
jq -cn 'env|type'
jq -cn 'halt_error?'
jq -cn 'getpath(["a","b"])'
jq -cn 'error'
jq -cn '@base32d?'
jq -cn 'limit(1;1|error)?'
jq -cn 'tojson'
jq -cn 'ascii'
jq -cn '[1,2]|.[0] as $x|.[1] as $y|$x-$y'
## STDOUT:
[1,3,6]
null
1
2
3
21
[5,32]
"object"
null
"null"
-1
## END
## STDERR:
jq: error: splits/0 is not defined at <top-level>, line 1:
splits
jq: 1 compile error
jq: error (at <unknown>) (not a string): null
jq: error: ascii/0 is not defined at <top-level>, line 1:
ascii
jq: 1 compile error
## END

#### regular expressions, 1
jq -cn '"abc123def456"|test("[0-9]"), [match("[0-9]+").string], [match("[0-9]+";"g").string], [scan("[0-9]+")], [scan("([a-z])([0-9])")]'
jq -cn '"foo bar"|match("(?<x>o+) (?<y>b)")'
jq -cn '"foo bar"|capture("(?<x>o+) (?<y>b)")'
jq -cn '[capture("(?<x>a)|(?<y>b)";"g")?]'
jq -cn '"aXbXc"|sub("X";"-"), gsub("X";"-"), sub("X";"-";"g"), gsub("(?<l>[a-c])";"<\(.l)>"), gsub("";"-"), gsub("^";">"), gsub("$";"<")'
jq -cn '"abc"|sub("(?<x>b)";"\(.x|ascii_upcase)"), [sub("(?<x>b)";"1","2")], [gsub("(?<a>.)";"\(.a)1","\(.a)2")]'
jq -cn '"a1b2"|splits("[0-9]"), [splits("[0-9]";"g")], split("[0-9]";"g")'
jq -cn '"aAbB"|test("AB";"i"), [match("a";"gi").offset], gsub("[ab]";"x";"i")'
jq -cn '"a\nb"|test("a.b"), test("a.b";"s"), test("^b"), test("a$"), test("a b";"x"), [match(".";"gs").string]'
jq -cn '"日本語 text"|match("本"), [match(".";"g")|.offset], sub("本";"x"), [scan("\\w+")], test("\\p{Han}")'
jq -cn '"xyz"|test(["Y","i"]), [match(["z","g"]).offset]'
jq -cn '"aaa"|[match("a*?";"g").length], [match("a*";"g").length], [match("";"g").offset]'
jq -cn '"foo"|[match("(o)(x)?").captures[].string], [match("(o)(x)?").captures[].offset]'
jq -cn '"test 123"|[match("(?<word>[a-z]+) (?<num>[0-9]+)").captures[]|{name,string}]'
jq -cn '"a.b.c"|split("."), split(".";null), [splits("\\.")], gsub("\\.";"/")'
jq -cn '"x"|test("\\d"), test("^\\w$"), test("[[:alpha:]]"), test("(?i)X"), test("x(?=y)"), test("(?<!y)x")'
jq -cn '"aa bb"|[match("(\\w)\\1";"g").string], gsub("\\s+";""), ascii_upcase'
jq -cn '"abc"|[match("b";"gn").offset], [match("(?<n>)b").captures[0].name]'
## STDOUT:
true
["123"]
["123","456"]
["123","456"]
[["c","1"],["f","4"]]
{"offset":1,"length":4,"string":"oo b","captures":[{"offset":1,"length":2,"string":"oo","name":"x"},{"offset":4,"length":1,"string":"b","name":"y"}]}
{"x":"oo","y":"b"}
[]
"a-bXc"
"a-b-c"
"a-b-c"
"<a>X<b>X<c>"
"-a-X-b-X-c-"
">aXbXc"
"aXbXc<"
"aBc"
["a1c","a2c"]
["a1b1c1","a2b2c2"]
"a"
"b"
""
["a","b",""]
["a","b",""]
true
[0,1]
"xxxx"
false
false
false
false
false
["a","b"]
{"offset":1,"length":1,"string":"本","captures":[]}
[0,1,2,3,4,5,6,7]
"日x語 text"
["日本語","text"]
true
true
[2]
[0,0,0,0]
[3,0]
[0,1,2,3]
["o",null]
[1,-1]
[{"name":"word","string":"test"},{"name":"num","string":"123"}]
["a","b","c"]
["","","","","",""]
["a","b","c"]
"a/b/c"
false
true
true
true
false
true
["aa","bb"]
"aabb"
"AA BB"
[1]
["n"]
## END

#### regular expressions, 2
jq -cn 'try ("a"|test("[")) catch .'
jq -cn 'try ("a"|test("a";"z")) catch .'
jq -cn 'try (1|test("a")) catch .'
jq -cn 'try ("a"|test(1)) catch .'
jq -cn 'try ("a"|sub(1;"x")) catch .'
jq -cn 'try ("a"|sub("a";1)) catch .'
jq -cn '"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!"|(try test("^(a+)+$") catch .)'
jq -cn '"abAB"|ascii_downcase|[scan("a|b")]|length'
jq -cn '"a,b;c"|[splits("[,;]")]'
jq -cn '"foobar"|[scan("o")], [scan("(o)(b)?")], [scan("O";"i")]'
jq -cn '"été"|[match("t").offset], gsub("é";"e")'
jq -cn '"abc"|gsub("(?<x>.)";"\(.x)\(.x)"), gsub("b";""), gsub("";"")'
jq -cn '"123"|[scan("\\d")|tonumber]|add'
jq -cn '"line1\nline2"|[match("^.*$";"g").string], [scan("(?m)^l.*")]|length'
jq -cn '"x=1;y=2"|[scan("(\\w)=(\\d)")]|map({(.[0]):.[1]})|add'
## STDOUT:
"Regex failure: premature end of char-class"
"z is not a valid modifier string"
"number (1) cannot be matched, as it is not a string"
"number not a string or array"
"number (1) is not a string"
"string (\"\") and number (1) cannot be added"
"Regex failure: retry-limit-in-match over"
4
["a","b","c"]
["o","o"]
[["o",null],["o","b"]]
["o","o"]
[1]
"ete"
"aabbcc"
"ac"
"abc"
6
0
2
{"x":"1","y":"2"}
## END

#### formats, 1
jq -cn '[1,"a b","it'\''s",null,true]|@csv, @tsv, @sh, @json, @text, @html'
jq -cn '"<&>'\''\""|@html, @uri, @sh, @json, @text, @base64, @base32'
jq -cn '"aGk="|@base64d, ("a"|try @base64d catch .), ("YQ"|@base64d)'
jq -cn '"NBUQ===="|@base32d'
jq -cn '@json "x=\([1,{a:"<"}])", @html "<b>\("<i>")</b>", @uri "?q=\("a&b=c é")", @sh "echo \("a b" , ["c","d e"])", @base64 "\("hi")!", @csv "\([1,"x"])", @tsv "\(["a\tb","c\\d"])", @text "\([1])"'
jq -cn '["a\tb\nc\\d\r"]|@tsv'
jq -cn '["a\"b","c,d"]|@csv'
jq -cn '[1.5,1e3,1e100]|@csv, @tsv, @sh'
jq -cn 'try ([[1]]|@csv) catch .'
jq -cn 'try ([{}]|@tsv) catch .'
jq -cn 'try (1|@csv) catch .'
jq -cn 'try ({}|@sh) catch .'
jq -cn 'try ([[]]|@sh) catch .'
jq -cn '{"a":1}|@json, @text, @html, @uri, @base64'
jq -cn 'null|@csv?, @html, @uri, @base64, @sh'
jq -cn '"é😀\u0000"|@base64, (@base64|@base64d), @uri, @base32'
jq -cn '"-_.~!*'\''();/?:@&=+$, 09azAZ"|@uri'
jq -cn '""|@base64, @base64d, @uri, @html, @sh'
## STDOUT:
"1,\"a b\",\"it's\",,true"
"1\ta b\tit's\t\ttrue"
"1 'a b' 'it'\\''s' null true"
"[1,\"a b\",\"it's\",null,true]"
"[1,\"a b\",\"it's\",null,true]"
"[1,&quot;a b&quot;,&quot;it&apos;s&quot;,null,true]"
"&lt;&amp;&gt;&apos;&quot;"
"%3C%26%3E%27%22"
"'<&>'\\''\"'"
"\"<&>'\\\"\""
"<&>'\""
"PCY+JyI="
"hi"
"string (\"a\") trailing base64 byte found"
"a"
"x=[1,{\"a\":\"<\"}]"
"<b>&lt;i&gt;</b>"
"?q=a%26b%3Dc%20%C3%A9"
"echo 'a b'"
"echo 'c' 'd e'"
"aGk=!"
"1,\"x\""
"a\\tb\tc\\\\d"
"[1]"
"a\\tb\\nc\\\\d\\r"
"\"a\"\"b\",\"c,d\""
"1.5,1E+3,1E+100"
"1.5\t1E+3\t1E+100"
"1.5 1E+3 1E+100"
"array ([1]) is not valid in a csv row"
"object ({}) is not valid in a csv row"
"number (1) cannot be csv-formatted, only array"
"object ({}) can not be escaped for shell"
"array ([]) can not be escaped for shell"
"{\"a\":1}"
"{\"a\":1}"
"{&quot;a&quot;:1}"
"%7B%22a%22%3A1%7D"
"eyJhIjoxfQ=="
"null"
"null"
"bnVsbA=="
"null"
"w6nwn5iAAA=="
"é😀\u0000"
"%C3%A9%F0%9F%98%80%00"
"-_.~%21%2A%27%28%29%3B%2F%3F%3A%40%26%3D%2B%24%2C%2009azAZ"
""
""
""
""
"''"
## END
## STDERR:
jq: error (at <unknown>): base32 is not a valid format
jq: error (at <unknown>): base32d is not a valid format
jq: error (at <unknown>): base32 is not a valid format
## END

#### formats, 2
jq -cn '[true,false,null]|@csv, @tsv, @sh'
jq -cn '"abc"|@base64|@base64|@base64d|@base64d'
jq -cn 'try ("=" | @base64d) catch .'
jq -cn 'try ("!!!" | @base64d) catch .'
jq -cn '[1,2]|@text "v: \(.)"'
jq -cn '1'
## STDOUT:
"true,false,"
"true\tfalse\t"
"true false null"
"abc"
""
"string (\"!!!\") is not valid base64 data"
"v: [1,2]"
1
## END

#### dates, 1
jq -cn '0|todate, todateiso8601?, (gmtime|mktime), gmtime, strftime("%Y-%m-%dT%H:%M:%SZ"), strftime("%A, %B %d, %Y %j %U %w %e %I %p %y %C %u %V %G"), localtime, strflocaltime("%H:%M %Z")'
jq -cn '1425599621|todate, gmtime, (gmtime|todate), strftime("%c"), strftime("%D %T %R %F %n%t%%")'
jq -cn '1425599621.678|todate, gmtime, strftime("%s")'
jq -cn '"2015-03-05T23:51:47Z"|fromdate, fromdateiso8601, strptime("%Y-%m-%dT%H:%M:%SZ"), (strptime("%Y-%m-%dT%H:%M:%SZ")|mktime), dateadd("seconds";10)?, date?'
jq -cn '"10 March 2015"|strptime("%d %B %Y"), (strptime("%d %B %Y")|mktime|todate)'
jq -cn '"Thu, 05 Mar 2015 23:51:47"|strptime("%a, %d %b %Y %H:%M:%S")|mktime'
jq -cn '[2015,2,5,23,51,47,4,63]|mktime, todate, strftime("%Y"), strftime("%j %a")'
jq -cn '[2024,1,29,0,0,0,4,59]|mktime|todate'
jq -cn '-1|todate, gmtime'
jq -cn '253402300800|todate'
jq -cn 'now|type'
jq -cn 'try ("x"|fromdate) catch .'
jq -cn 'try ("x"|strptime("%Y")) catch .'
jq -cn 'try ([1]|mktime) catch .'
jq -cn 'try ("a"|mktime) catch .'
jq -cn 'try (null|strftime("%Y")) catch .'
jq -cn 'try ("a"|gmtime) catch .'
jq -cn 'try ([]|strftime("%Y")) catch .'
## STDOUT:
"1970-01-01T00:00:00Z"
"1970-01-01T00:00:00Z"
0
[1970,0,1,0,0,0,4,0]
"1970-01-01T00:00:00Z"
"Thursday, January 01, 1970 001 00 4  1 12 AM 70 19 4 01 1970"
[1970,0,1,0,0,0,4,0]
"00:00 UTC"
"2015-03-05T23:53:41Z"
[2015,2,5,23,53,41,4,63]
"2015-03-05T23:53:41Z"
"Thu Mar  5 23:53:41 2015"
"03/05/15 23:53:41 23:53 2015-03-05 \n\t%"
"2015-03-05T23:53:41Z"
[2015,2,5,23,53,41.67799997329712,4,63]
"1425599621"
[2015,2,10,0,0,0,2,68]
"2015-03-10T00:00:00Z"
1425599507
1425599507
"2015-03-05T23:51:47Z"
"2015"
"064 Thu"
"2024-02-29T00:00:00Z"
"1969-12-31T23:59:59Z"
[1969,11,31,23,59,59,3,364]
"10000-01-01T00:00:00Z"
"number"
"date \"x\" does not match format \"%Y-%m-%dT%H:%M:%SZ\""
"date \"x\" does not match format \"%Y\""
"mktime requires parsed datetime inputs"
"mktime requires array inputs"
"strftime/1 requires parsed datetime inputs"
"gmtime() requires numeric inputs"
"strftime/1 requires parsed datetime inputs"
## END
## STDERR:
jq: error: dateadd/2 is not defined at <top-level>, line 1:
"2015-03-05T23:51:47Z"|fromdate, fromdateiso8601, strptime("%Y-%m-%dT%H:%M:%SZ"), (strptime("%Y-%m-%dT%H:%M:%SZ")|mktime), dateadd("seconds";10)?, date?                                                                                                                           
jq: error: date/0 is not defined at <top-level>, line 1:
"2015-03-05T23:51:47Z"|fromdate, fromdateiso8601, strptime("%Y-%m-%dT%H:%M:%SZ"), (strptime("%Y-%m-%dT%H:%M:%SZ")|mktime), dateadd("seconds";10)?, date?                                                                                                                                                   
jq: 2 compile errors
## END

#### dates, 2
jq -cn '"12:34"|strptime("%H:%M")|.[3:5]'
jq -cn '1e12|todate'
jq -cn '86399|gmtime|.[3:6]'
jq -cn '"2000-02-29"|strptime("%Y-%m-%d")|.[6:8]'
jq -cn '1700000000|strftime("%Y")'
jq -cn '[2024,0,1,0,0,0.5,1,0]|mktime'
jq -cn 'date(0)?'
jq -cn '0|date, dateadd("x";1)?, datesub("x";1)?'
## STDOUT:
[12,34]
"33658-09-27T01:46:40Z"
[23,59,59]
[2,59]
"2023"
1704067200
## END
## STDERR:
jq: error: date/1 is not defined at <top-level>, line 1:
date(0)?
jq: 1 compile error
jq: error: date/0 is not defined at <top-level>, line 1:
0|date, dateadd("x";1)?, datesub("x";1)?  
jq: error: dateadd/2 is not defined at <top-level>, line 1:
0|date, dateadd("x";1)?, datesub("x";1)?        
jq: error: datesub/2 is not defined at <top-level>, line 1:
0|date, dateadd("x";1)?, datesub("x";1)?                         
jq: 3 compile errors
## END
## status: 3

#### maths, 1
jq -cn '4|sqrt, pow(.;2), log, exp, log10, log2, exp2'
jq -cn '[1.5,-1.5,2.5]|map(floor), map(ceil), map(round), map(trunc), map(fabs), map(rint), map(nearbyint)'
jq -cn '0|sin, cos, tan, asin, acos, atan, sinh, cosh, tanh, asinh, atanh'
jq -cn '1|[frexp, modf, logb, gamma, lgamma, tgamma, lgamma_r, significand, cbrt, expm1, log1p]'
jq -cn 'pow(2;10), pow(2;0.5), atan2(1;1), fmin(1;2), fmax(1;2), fma(2;3;4), ldexp(1;3), scalb(1;3), scalbln(1;3), nearbyint(1.5), drem(10;3), hypot(3;4)?, copysign(1;-2), fmod(7;3), nextafter(1;2)?'
jq -cn 'infinite|isinfinite, isnan, isnormal, floor'
jq -cn 'nan|isnan, (nan|floor|isnan), ([nan]|min|isnan)'
jq -cn '[1,2,3]|add/length, (map(.*.)|add|sqrt)'
jq -cn '1,0,-1,2.7|tostring'
jq -cn '[limit(5;range(1;infinite))]'
jq -cn '10|[splits("a")?], tojson'
jq -cn '16|logb, (8|cbrt)'
jq -cn '[5,-5]|map(abs?)'
jq -cn 'toarray?'
jq -cn '3.7|floor, ceil, round, trunc'
jq -cn '-3.5|round, floor, ceil, trunc'
jq -cn '1e308*10'
jq -cn '[0.1,0.2]|add'
## STDOUT:
2
16
1.3862943611198906
54.598150033144236
0.6020599913279624
2
16
[1,-2,2]
[2,-1,3]
[2,-2,3]
[1,-1,2]
[1.5,1.5,2.5]
[2,-2,2]
[2,-2,2]
0
1
0
0
1.5707963267948966
0
0
1
0
0
0
[[0.5,1],[0,1],0,0,0,1,[0,1],1,1,1.718281828459045,0.6931471805599453]
true
false
false
1.7976931348623157e+308
true
true
true
2
3.7416573867739413
"1"
"0"
"-1"
"2.7"
[1,2,3,4,5]
[]
"10"
4
2
[5,5]
3
4
4
3
-4
-4
-3
-3
1.7976931348623157e+308
0.30000000000000004
## END
## STDERR:
jq: error: nearbyint/1 is not defined at <top-level>, line 1:
pow(2;10), pow(2;0.5), atan2(1;1), fmin(1;2), fmax(1;2), fma(2;3;4), ldexp(1;3), scalb(1;3), scalbln(1;3), nearbyint(1.5), drem(10;3), hypot(3;4)?, copysign(1;-2), fmod(7;3), nextafter(1;2)?                                                                                                           
jq: 1 compile error
jq: error: toarray/0 is not defined at <top-level>, line 1:
toarray?
jq: 1 compile error
## END

#### maths, 2
jq -cn '[1,2]|min,max'
jq -cn 'try ("a"|floor) catch .'
jq -cn 'try (null|sqrt) catch .'
jq -cn '[range(0;1;0.25)]'
jq -cn '5|significand, logb, (frexp|.[0]*2)'
jq -cn 'try pow("a";1) catch .'
jq -cn 'getpath(["a"])'
jq -cn '17 % 5, -17 % 5, 17 % -5, (5 % 1.5)'
jq -cn 'try (5 % 0) catch .'
jq -cn '5 / 2, 6 / 3, -7 / 2'
jq -cn 'try (1/0) catch .'
jq -cn 'try ([]/1) catch .'
jq -cn '1e3 % 7'
jq -cn 'splits("x")?'
jq -cn '10000000000000000 + 1'
jq -cn '0.1 + 0.7'
jq -cn '3 * 1.1'
jq -cn '1 - 0.9'
## STDOUT:
1
2
"string (\"a\") number required"
"null (null) number required"
[0,0.25,0.5,0.75]
1.25
2
1.25
"string (\"a\") number required"
null
2
-2
2
0
"number (5) and number (0) cannot be divided (remainder) because the divisor is zero"
2.5
2
-3.5
"number (1) and number (0) cannot be divided because the divisor is zero"
"array ([]) and number (1) cannot be divided"
6
1e+16
0.7999999999999999
3.3000000000000003
0.09999999999999998
## END

#### types and conversions, 1
jq -cn '1,"a",null,true,[],{}|type'
jq -cn '[1,"a",null,true,false,[],{}]|map(type), map(numbers), map(strings), map(booleans), map(nulls), map(arrays), map(objects), map(iterables), map(scalars), map(values)'
jq -cn '[1,"1",[1],{"a":1},null]|map(tostring), map(tojson), map(length?), map(tonumber?)'
jq -cn 'null|length, keys?, .[], .a, .[0], .[1:2], not'
jq -cn 'true|length?'
jq -cn '-5|length'
jq -cn 'try (true|length) catch .'
jq -cn '[1,1.5,"x"]|map(try tonumber catch "bad")'
jq -cn '"0x10"|tonumber?'
jq -cn '"1e3"|tonumber'
jq -cn '" 1"|tonumber?'
jq -cn '"nan"|tonumber?'
jq -cn '"1 2"|tonumber?'
jq -cn 'null + 1, 1 + null, null + null, (null|tojson)'
jq -cn '[]+null, {}+null, "a"+null'
jq -cn '{"a":[1,2,{"b":null}]}|tojson|fromjson'
jq -cn '[1,[2]]|tostring|tojson'
jq -cn '"\u00e9"|tojson, (tojson|fromjson)'
## STDOUT:
"number"
"string"
"null"
"boolean"
"array"
"object"
["number","string","null","boolean","boolean","array","object"]
[1]
["a"]
[true,false]
[null]
[[]]
[{}]
[[],{}]
[1,"a",null,true,false]
[1,"a",true,false,[],{}]
["1","1","[1]","{\"a\":1}","null"]
["1","\"1\"","[1]","{\"a\":1}","null"]
[1,1,1,1,0]
[1,1]
0
5
"boolean (true) has no length"
[1,1.5,"bad"]
1E+3
1
null
1
1
null
"null"
[]
{}
"a"
{"a":[1,2,{"b":null}]}
"\"[1,[2]]\""
"\"é\""
"é"
## END
## STDERR:
jq: error (at <unknown>): Cannot iterate over null (null)
## END

#### types and conversions, 2
jq -cn '[.[]?,1]'
jq -cn 'infinite|tostring, tojson'
jq -cn '[nan]|tojson'
jq -cn 'splits("a")?'
jq -cn '[1,2]|tojson|.[1:2]'
jq -cn 'builtins|length > 150'
jq -cn '"abs"|IN(builtins|.[]?)'
jq -cn '[1,{"a":2}]|getpath([1,"a"]), [paths|tojson]'
jq -cn 'input_filename'
jq -cn '$__loc__'
jq -cn 'ltrimstr(1), rtrimstr(1)'
jq -cn '"a"|ascii_downcase, ascii_upcase, explode'
jq -cn '[65,66]|implode'
jq -cn 'tojson, tostring'
jq -cn '[true,null]|map(not)'
jq -cn '1|tojson|type'
jq -cn '"x"|[.]|tojson'
jq -cn '{"a":nan}|tojson'
## STDOUT:
[1]
"1.7976931348623157e+308"
"1.7976931348623157e+308"
"[null]"
"1"
true
false
2
["[0]","[1]","[1,\"a\"]"]
null
{"file":"<top-level>","line":1}
null
null
"a"
"A"
[97]
"AB"
"null"
"null"
[false,true]
"string"
"[\"x\"]"
"{\"a\":null}"
## END

#### types and conversions, 3
jq -cn 'significand?'
jq -cn 'error?'
jq -cn '"1"|tonumber|.+1'
jq -cn '@text'
jq -cn '[1,"a"]|join("-")'
jq -cn 'getpath([])'
jq -cn 'have_literal_numbers'
jq -cn 'splits'
## STDOUT:
2
"null"
"1-a"
null
## END
## STDERR:
jq: error: have_literal_numbers/0 is not defined at <top-level>, line 1:
have_literal_numbers
jq: 1 compile error
jq: error: splits/0 is not defined at <top-level>, line 1:
splits
jq: 1 compile error
## END
## status: 3

#### sorting, 1
jq -cn '[3,1,2]|sort'
jq -cn '["b","a","B","é","aa",""]|sort'
jq -cn '[[2],[1,2],[1],[]]|sort'
jq -cn '[{"b":1},{"a":2},{"a":1},{"a":1,"b":0}]|sort'
jq -cn '[{"a":1,"b":2},{"a":1,"b":1},{"a":0}]|sort_by(.a), sort_by(.a,.b), sort_by(-.a), group_by(.a), unique_by(.a), min_by(.b), max_by(.b)'
jq -cn '[null,true,false,0,-1,"",[],{}]|sort, (sort|reverse), min, max'
jq -cn '[3,1,2,1]|unique, (unique|length), group_by(.)'
jq -cn '["a","b"]|sort_by(length), min_by(length)'
jq -cn '[range(20)]|sort_by(-(.%3))'
jq -cn '[]|sort, sort_by(.a), group_by(.a), unique, min_by(.a), max_by(.a), reverse'
jq -cn '"abc"|reverse?'
jq -cn 'null|reverse'
jq -cn 'try (1|sort) catch .'
jq -cn 'try ("a"|sort_by(.)) catch .'
jq -cn 'try ({}|group_by(.)) catch .'
jq -cn 'try (1|unique_by(.)) catch .'
jq -cn '[[1,"b"],[1,"a"]]|sort_by(.[0]), sort_by(.[1]), sort'
jq -cn '[1,1.0,1.00]|unique'
## STDOUT:
[1,2,3]
["","B","a","aa","b","é"]
[[],[1],[1,2],[2]]
[{"a":1},{"a":2},{"a":1,"b":0},{"b":1}]
[{"a":0},{"a":1,"b":2},{"a":1,"b":1}]
[{"a":0},{"a":1,"b":1},{"a":1,"b":2}]
[{"a":1,"b":2},{"a":1,"b":1},{"a":0}]
[[{"a":0}],[{"a":1,"b":2},{"a":1,"b":1}]]
[{"a":0},{"a":1,"b":2}]
{"a":0}
{"a":1,"b":2}
[null,false,true,-1,0,"",[],{}]
[{},[],"",0,-1,true,false,null]
null
{}
[1,2,3]
3
[[1,1],[2],[3]]
["a","b"]
"a"
[2,5,8,11,14,17,1,4,7,10,13,16,19,0,3,6,9,12,15,18]
[]
[]
[]
[]
null
null
[]
[]
"number (1) cannot be sorted, as it is not an array"
"Cannot iterate over string (\"a\")"
"object ({}) and array ([]) cannot be sorted, as they are not both arrays"
"Cannot iterate over number (1)"
[[1,"b"],[1,"a"]]
[[1,"a"],[1,"b"]]
[[1,"a"],[1,"b"]]
[1]
## END

#### sorting, 2
jq -cn '[nan,1,nan]|sort|length'
jq -cn '[{"k":[1,2]},{"k":[1]}]|sort_by(.k)'
jq -cn '[5,3,9]|max-min'
jq -cn '[1,2,3]|min_by(-.), max_by(-.)'
jq -cn '[{"a":"x"},{"a":"y"}]|max_by(.a).a'
jq -cn '[true,false]|sort'
jq -cn '["10","9","1"]|sort, sort_by(tonumber)'
jq -cn '{"b":1,"a":2}|keys, (to_entries|sort_by(.value)|from_entries), tojson'
jq -cn '[{"a":{"c":1,"b":2}}]|sort'
jq -cn '[0,-0]|unique'
## STDOUT:
3
[{"k":[1]},{"k":[1,2]}]
6
3
1
"y"
[false,true]
["1","10","9"]
["1","9","10"]
["a","b"]
{"b":1,"a":2}
"{\"b\":1,\"a\":2}"
[{"a":{"c":1,"b":2}}]
[0]
## END

#### SQL-style and others, 1
jq -cn '[{"id":1,"n":"a"},{"id":2,"n":"b"}]|INDEX(.id), (INDEX(.[];.n)|keys)'
jq -cn '[1,2,3]|IN(2,3), [.[]|IN(2,3)], any(IN(1)), IN(.[];2), IN(5;.[])'
jq -cn '[JOIN({"1":"x"};(1,2);tostring;.)]'
jq -cn '[{"id":1}]|[JOIN({"1":"x"};.[];.id|tostring)]'
jq -cn 'ascii(65)?'
jq -cn '[splits("a";"b")?]'
jq -cn '{"a":1}|getpath(["a"]), has("a"), (to_entries|length)'
jq -cn '[limit(3;range(100))], [skip(2;1,2,3)?], [nth(2;range(10))]'
jq -cn 'input_line_number, ($ENV|type), (now|type), (builtins|type)'
jq -cn '[1,2]|tojson, ascii?'
jq -cn 'getpath(["a",0,"b"])'
jq -cn '["a","b"]|. as [$x,$y]|{$x,$y}'
jq -cn 'ltrimstr("x"), splits("x")?'
jq -cn 'env.NOSUCHVAR'
jq -cn '"x"|ascii_downcase|@base64'
jq -cn '[.[]?]'
jq -cn 'error(1)?'
jq -cn '[walk(1)], ([1,[2]]|walk(if type=="array" then reverse else . end)), ({"a":[1]}|walk(if type=="number" then .+1 else . end))'
## STDOUT:
{"1":{"id":1,"n":"a"},"2":{"id":2,"n":"b"}}
["a","b"]
false
[false,true,true]
true
true
false
[[1,"x"],[2,null]]
[[{"id":1},"x"]]
[]
1
true
1
0
"object"
"number"
"array"
null
{"x":"a","y":"b"}
null
null
"eA=="
[]
[1]
[[2],1]
{"a":[2]}
## END
## STDERR:
jq: error: ascii/1 is not defined at <top-level>, line 1:
ascii(65)?
jq: 1 compile error
jq: error: skip/2 is not defined at <top-level>, line 1:
[limit(3;range(100))], [skip(2;1,2,3)?], [nth(2;range(10))]                        
jq: 1 compile error
jq: error: ascii/0 is not defined at <top-level>, line 1:
[1,2]|tojson, ascii?              
jq: 1 compile error
## END

#### SQL-style and others, 2
jq -cn '{"b":{"a":1}}|walk(if type=="object" then to_entries|sort_by(.key)|from_entries else . end)'
jq -cn '[1,[2,3]]|[leaf_paths], [paths(type=="number")]'
jq -cn 'try error("\(1)") catch .'
jq -cn 'tojson|fromjson'
jq -cn 'getpath(["x"])?'
jq -cn '[range(3)]|combinations?'
jq -cn '1'
jq -cn '[[1,2],[3,4]]|transpose, ([[1],[2,3]]|transpose)'
jq -cn '{"a":[1,2],"b":[3]}|to_entries|map({key,n:(.value|length)})'
jq -cn 'splits'
jq -cn '"a-b_c"|[splits("[-_]")]|join(" ")'
jq -cn '[1,2,3,4]|[.[:2],.[2:]]'
jq -cn 'reduce ([1,2],[3,4]) as [$a,$b] (0;.+$a*$b)'
jq -cn '$ENV.PATH|type'
jq -cn 'ascii'
jq -cn '@json'
jq -cn '[getpath(["a"],["b"])]'
jq -cn '[1,2,3]|[.[1:][]|.*2]'
## STDOUT:
{"b":{"a":1}}
"1"
null
null
1
[[1,3],[2,4]]
[[1,2],[null,3]]
[{"key":"a","n":2},{"key":"b","n":1}]
"a b c"
[[1,2],[3,4]]
14
"string"
"null"
[null,null]
[4,6]
## END
## STDERR:
jq: error: leaf_paths/0 is not defined at <top-level>, line 1:
[1,[2,3]]|[leaf_paths], [paths(type=="number")]           
jq: 1 compile error
jq: error: splits/0 is not defined at <top-level>, line 1:
splits
jq: 1 compile error
jq: error: ascii/0 is not defined at <top-level>, line 1:
ascii
jq: 1 compile error
## END

#### SQL-style and others, 3
jq -cn 'debug("x")|.'
jq -cn 'input'
jq -cn 'inputs'
jq -cn 'ltrimstr'
jq -cn '[limit(0;1)]'
jq -cn 'tojson'
jq -cn '{a:1}|tojson|@sh'
jq -cn 'getpath([1])'
jq -cn 'abs?'
jq -cn 'toarray'
jq -cn 'pick(.a)'
jq -cn 'have_decnum'
jq -cn '2'
jq -cn '3'
jq -cn '[10,20]|to_entries|map("\(.key)=\(.value)")|join("&")'
## STDOUT:
null
[]
"null"
"'{\"a\":1}'"
null
{"a":null}
2
3
"0=10&1=20"
## END
## STDERR:
["DEBUG:","x"]
jq: error (at <stdin>:0): break
jq: error: ltrimstr/0 is not defined at <top-level>, line 1:
ltrimstr
jq: 1 compile error
jq: error: toarray/0 is not defined at <top-level>, line 1:
toarray
jq: 1 compile error
jq: error: have_decnum/0 is not defined at <top-level>, line 1:
have_decnum
jq: 1 compile error
## END

#### walking deep
jq -cn 'reduce range(200) as $i (1;[.])|tojson|length'
jq -cn 'reduce range(250) as $i (1;[.])|[..]|length'
jq -cn 'reduce range(255) as $i (1;[.])|tojson|fromjson|flatten'
jq -cn 'reduce range(300) as $i (1;{a:.})|[paths]|length'
jq -cn '[range(1000)]|map(tostring)|join(",")|length'
jq -cn '[range(2000)]|map({(tostring):.})|add|length'
jq -cn '[limit(1000;repeat("x"))]|add|length'
jq -cn '"x"*10000|length'
jq -cn '[range(3000)|[.,.]]|map(add)|add'
jq -cn 'reduce range(1000) as $i ({};.["k\($i%10)"]+=1)'
jq -cn '[range(500)]|reverse|sort|first'
jq -cn '[range(100)]|length'
jq -cn '[range(300)]|group_by(.%7)|map(length)'
jq -cn '"\([range(50)])"|length'
jq -cn 'last(range(30000))'
jq -cn '[range(300)]|[.[]|select(.%100==0)]'
## STDOUT:
401
251
[1]
300
3889
2000
1000
10000
8997000
{"k0":100,"k1":100,"k2":100,"k3":100,"k4":100,"k5":100,"k6":100,"k7":100,"k8":100,"k9":100}
0
100
[43,43,43,43,43,43,42]
141
29999
[0,100,200]
## END

#### deep input
printf '[%.0s' {1..200} > o; printf ']%.0s' {1..200} > c; cat o c | jq -c . | wc -c
printf '[%.0s' {1..300} | jq -c .; echo $?
cat o c | jq -c 'flatten'
cat o c | jq 'tojson|length'
printf '{"a":%.0s' {1..200} > o; printf '1'; (cat o; printf 1; printf '}%.0s' {1..200}) | jq -c '[paths]|length'
cat o c | jq -c .; echo $?
## STDOUT:
401
5
[]
400
15
## END
## STDERR:
jq: parse error: Exceeds depth limit for parsing at line 1, column 257
jq: parse error: Exceeds depth limit for parsing at line 1, column 641
jq: parse error: Exceeds depth limit for parsing at line 1, column 641
## END

#### long lines and blocks
seq 20000 | jq -s 'add, length'
seq 20000 | jq -c . | cksum
(printf '['; seq -s, 20000; printf ']') | tr -d '\n' | jq 'length, add'
head -c 100000 /dev/zero | tr '\0' x | jq -R length
(printf '"'; head -c 50000 /dev/zero | tr '\0' é 2> /dev/null | head -c 50000; printf '"') | jq length
seq 5000 | jq -R . | cksum
seq 5000 | jq -Rn '[inputs|tonumber]|add'
for i in {1..300}; do echo "{\"id\":$i,\"name\":\"name $i\",\"tags\":[\"a\",\"b$i\"]}"; done > f; jq -c 'select(.id%100==0)' f; jq -s 'map(.id)|add' f; jq -r '[.id,.name]|@csv' f | tail -n 2; jq -sc 'group_by(.id%3)|map(length)' f; jq -n '[inputs.tags[1]]|length' f; jq --stream -nc '[inputs|select(length==2)]|length' f; jq . f | cksum; jq -c . f | cksum; jq -S . f | cksum
## STDOUT:
200010000
20000
3231941463 108894
20000
200010000
100000
50000
2573672265 33893
12502500
{"id":100,"name":"name 100","tags":["a","b100"]}
{"id":200,"name":"name 200","tags":["a","b200"]}
{"id":300,"name":"name 300","tags":["a","b300"]}
45150
299,"name 299"
300,"name 300"
[100,100,100]
300
1200
2591060773 22176
1386205409 14376
2591060773 22176
## END

#### comments and whitespace
jq -n '1 # one
+ 2 # two'
jq -nc '[1,
2 #x
]'
printf '1 # \\\n comment\n' > p; jq -nf p
jq -n ' 1 '
jq -n '#'; echo $?
printf '.a\r\n' > q; echo '{"a":1}' | jq -f q; echo $?
## STDOUT:
3
[1,2]
1
3
3
## END
## stderr-json: "jq: error: syntax error, unexpected IDENT, expecting end of file (Unix shell quoting issues?) at <top-level>, line 2:\n comment \njq: 1 compile error\njq: error: Top-level program not given (try \".\")\njq: 1 compile error\njq: error: syntax error, unexpected INVALID_CHARACTER, expecting end of file (Unix shell quoting issues?) at <top-level>, line 1:\n.a\r  \njq: 1 compile error\n"

#### keywords and syntax
jq -cn '{if:1,then:2,else:3,end:4,and:5,or:6,not:7,def:8,reduce:9,foreach:10,try:11,catch:12,label:13,import:14,include:15,__loc__:16}|keys'
jq -cn '{a:1}|.a|-.'
jq -cn '[-1,-(1),1-1,1 -1,1- 1]'
jq -cn '.a?//1'
jq -cn '[.[]?.a?]'
jq -cn '1|.|.'
jq -cn '..|.?'
jq -cn '[..]'
jq -cn '..==1'
jq -cn '[1][0]'
jq -cn '[1,2][1:]'
jq -cn '"abc"[1:2]'
jq -cn '{"a":{"b":1}}.a.b'
jq -cn '[[1]][0][0]'
jq -cn '(1,2)|[.]'
jq -cn '1 as $x|2 as $x|$x'
jq -cn 'try 1'
jq -cn '[1|(.,.)|.+1]'
jq -cn '{"a b":1}."a b"'
jq -cn '{"a":1}["a"]'
jq -cn '."a"."b"?'
jq -cn '."a"["b"]'
jq -cn '.["a","b"]?'
jq -cn '[{"a":1,"b":2}|.["a","b"]]'
jq -cn '1'
jq -cn '{(1|tostring):2}'
jq -cn '2'
jq -cn '{a:(1|2)}'
jq -cn '{a:1 + 2}'
jq -cn '{a:.b.c}'
jq -cn '{"x":1} | {x, "y":2, z: 3}'
jq -cn '$ENV|type'
jq -cn '[1,2]|.[0],.[1]'
jq -cn '3'
jq -cn 'if . then 1 else 2 end | . + 1'
jq -cn 'reduce .[]? as $x (0; . + $x) | . + 1'
jq -cn 'def f: .+1; def g: f|f; 1|g'
jq -cn 'def f(a; b): a|b; f(1; .+1)'
jq -cn '[1,2,3] | .[1:] as [$a] | $a'
jq -cn '4'
jq -cn '[.] | . as [[$x]] | $x'
jq -cn '5'
jq -cn 'try error("\("x")") catch .'
jq -cn '@base64 "a\(1)b"'
jq -cn '."foo"'
jq -cn '."foo"?'
jq -cn '.foo.bar?'
jq -cn '.foo|.bar'
jq -cn '6'
jq -cn '1 as [$a] | $a'
jq -cn '{} as {a:$a} | $a'
jq -cn '[] as [$a,$b] | [$a,$b]'
jq -cn 'limit(1; 1, error)'
jq -cn '1 and 2 or 3'
jq -cn '1 or 2 and 3'
jq -cn 'not'
jq -cn 'true | not | not'
jq -cn '7'
jq -cn '(1 < 2) == true'
jq -cn '-1 + 2'
jq -cn '-(1) * 2'
jq -cn '2 * -1'
jq -cn '[- 1]'
jq -cn '1 - -1'
## STDOUT:
["__loc__","and","catch","def","else","end","foreach","if","import","include","label","not","or","reduce","then","try"]
-1
[-1,-1,0,0,0]
[]
1
null
[null]
false
1
[2]
"b"
1
1
[1]
[2]
2
1
[2,2]
1
1
null
null
null
null
[1,2]
1
{"1":2}
2
{"a":2}
{"a":null}
{"x":1,"y":2,"z":3}
"object"
1
2
3
3
1
3
2
2
4
null
5
"x"
"aMQ==b"
null
null
null
null
6
null
[null,null]
1
true
true
true
true
7
true
1
-2
-2
[-1]
2
## END
## STDERR:
jq: error: syntax error, unexpected ?//, expecting end of file (Unix shell quoting issues?) at <top-level>, line 1:
.a?//1  
jq: 1 compile error
jq: error: syntax error, unexpected '+', expecting '}' (Unix shell quoting issues?) at <top-level>, line 1:
{a:1 + 2}     
jq: 1 compile error
jq: error (at <unknown>): Cannot index number with number
## END

#### object construction shorthand
jq -cn '{"a":1,"b":2}|{a,b,c:3}'
jq -cn '{"a":1}|{"a"}'
jq -cn '{"a":1}|{"\("a")"}'
jq -cn '1 as $v|{$v,w:2}'
jq -cn '{@base64 "x":1}'
jq -cn '{"a":"k","b":5}|{(.a):.b}'
jq -cn '{"a":[1,2]}|{a:.a[]}'
jq -cn '{a:1}|{a:(.a,.a+1),b:2}'
jq -cn '{(1,2|tostring):3}'
jq -cn '{a:{b:{c:1}}}|{a:.a.b}'
jq -cn '{"é":1}|.é?, ."é"'
jq -cn '{a:1}|{b:.a,c:.a}'
jq -cn '1'
jq -cn '{__loc__}?'
jq -cn '{a:empty}'
jq -cn '{a:null}'
jq -cn '{"a":1,"a":2}'
jq -cn '{a:1} | {a:.a?}'
jq -cn '{"$x":1}'
jq -cn '{a:if true then 1 else 2 end}'
jq -cn '{a:reduce (1,2) as $x (0;.+$x)}'
jq -cn '2'
jq -cn '{a:[1|2]}'
jq -cn '{a:-1}'
jq -cn '3'
jq -cn '{a:(1//2)}'
jq -cn '{a:"x" * 2}'
jq -cn '{a:1,b:2}|{(keys[]):1}'
## STDOUT:
{"a":1,"b":2,"c":3}
{"a":1}
{"a":1}
{"v":1,"w":2}
{"x":1}
{"k":5}
{"a":1}
{"a":2}
{"a":1,"b":2}
{"a":2,"b":2}
{"1":3}
{"2":3}
{"a":{"c":1}}
{"b":1,"c":1}
1
{"__loc__":null}
{"a":null}
{"a":2}
{"a":1}
{"$x":1}
2
{"a":[2]}
{"a":-1}
3
{"a":1}
{"a":1}
{"b":1}
## END
## STDERR:
jq: error: syntax error, unexpected INVALID_CHARACTER (Unix shell quoting issues?) at <top-level>, line 1:
{"é":1}|.é?, ."é"          
jq: error: try .["field"] instead of .field for unusually named fields at <top-level>, line 1:
{"é":1}|.é?, ."é"         
jq: 2 compile errors
jq: error: syntax error, unexpected if (Unix shell quoting issues?) at <top-level>, line 1:
{a:if true then 1 else 2 end}   
jq: 1 compile error
jq: error: syntax error, unexpected reduce (Unix shell quoting issues?) at <top-level>, line 1:
{a:reduce (1,2) as $x (0;.+$x)}   
jq: 1 compile error
jq: error: syntax error, unexpected '*', expecting '}' (Unix shell quoting issues?) at <top-level>, line 1:
{a:"x" * 2}       
jq: 1 compile error
## END

#### options together
printf '{"a":"x","b":[1,2]}\n{"a":"y","b":[]}\n' > f
jq -r '.a' f
jq -rj '.a' f; echo
jq -rc '.a, .b' f
jq -sr 'map(.a)|join(" ")' f
jq -nrR '[inputs]|length' f
jq -e '.b[0]' f; echo $?
jq -c --arg n 1 '{a, n: $n}' f
jq -cS --tab . f
jq --tab -c . f
jq -c --indent 3 .b f
jq --indent 3 -c .b f
jq --tab --indent 1 .b f
jq -ac '.a+"é"' f
jq -r --unbuffered .a f
jq -n 'input|.a' f
jq -rn 'inputs|.a' f
jq -c 'input' f
jq --slurp --compact-output --raw-output '.[].a' f
jq -nr --slurpfile f f '$f[].a'
jq -r '.b|@csv' f
jq '.a' f f | wc -l
jq -sec '.[9]' f; echo $?
jq -nj '1,2'; echo
jq -c . f > g; cmp g f 2> /dev/null; cksum < g
jq .a < f | jq -r .
jq -c 'del(.b)' < f; jq keys -c f
jq -rRs 'length' f
jq -n --seq 1 | tr '\036' R
jq -r '.a' nosuch f; echo $?
jq --arg a 1 -r '$a' f
jq '.a' -r f
jq f -r 2>&1 | head -n 1
## STDOUT:
x
y
xy
x
[1,2]
y
[]
x y
2
1
null
1
{"a":"x","n":"1"}
{"a":"y","n":"1"}
{
	"a": "x",
	"b": [
		1,
		2
	]
}
{
	"a": "y",
	"b": []
}
{"a":"x","b":[1,2]}
{"a":"y","b":[]}
[
   1,
   2
]
[]
[1,2]
[]
[
 1,
 2
]
[]
"x\u00e9"
"y\u00e9"
x
y
"x"
x
y
{"a":"y","b":[]}
x
y
x
y
1,2

4
null
1
12
2477435151 37
x
y
{"a":"x"}
{"a":"y"}
["a","b"]
["a","b"]
37
R1
x
2
1
1
x
y
jq: error: f/0 is not defined at <top-level>, line 1:
## END
## STDERR:
jq: error: Could not open file nosuch: No such file or directory
## END

#### getpath, limit, splits and errors within
jq -cn '[limit(3;.[]?)]'
jq -cn 'try getpath(["a","b"]) catch .'
jq -cn '{"a":1}|try getpath(["a","b"]) catch .'
jq -cn '[paths]?'
jq -cn '{"a":[{"b":5}]}|getpath(["a",0,"b"]), getpath(["a",5,"b"]), [getpath(["a",0,"b"],["x"])]'
jq -cn 'try ({}|getpath([0])) catch .'
jq -cn 'try (1|paths) catch .'
jq -cn '[1,2]|try getpath("a") catch .'
jq -cn 'try ("a"|getpath(["x"])) catch .'
jq -cn 'try setpath(1;2) catch .'
jq -cn 'try ([1]|delpaths(1)) catch .'
jq -cn 'try ([1]|delpaths([1])) catch .'
jq -cn 'try ({}|delpaths([["a",0]])) catch .'
jq -cn 'try ({"a":1}|del(.a.b)) catch .'
jq -cn 'try ([1]|del(.a)) catch .'
jq -cn 'try ([1]|to_entries|.[0].x.y.z) catch .'
jq -cn 'try error(["a"]) catch .[0]'
jq -cn 'try (try error("x") catch error("y")) catch .'
jq -cn '[.[]?|error]'
jq -cn '(try error("x") catch .)|length'
jq -cn 'try ([][0].a.b|.c) catch .'
jq -cn 'try (null|implode) catch .'
jq -cn 'try ([1,"a"]|add) catch .'
jq -cn 'try ({}|add) catch .'
jq -cn 'try (5|add) catch .'
jq -cn 'try ("abc"|.[0:1]|.x) catch .'
jq -cn 'try (["a"]|join({})) catch .'
jq -cn 'try ({a:1}|join(",")) catch .'
jq -cn 'try ([[1]]|join(",")) catch .'
jq -cn 'try ltrimstr(error("z")) catch .'
jq -cn 'try (1|ltrimstr("a")) catch .'
jq -cn 'try ({} | tojson | tonumber) catch .'
jq -cn 'try ("a"|has("b")) catch .'
jq -cn 'try ({}|has({})) catch .'
jq -cn 'try (1|has(0)) catch .'
jq -cn 'try (1|keys) catch .'
jq -cn 'try ("x"|to_entries) catch .'
jq -cn 'try ([1]|from_entries) catch .'
jq -cn 'try (1|flatten) catch .'
jq -cn 'try ({}|range(.)) catch .'
jq -cn 'try range("a") catch .'
jq -cn 'try range(1;"b") catch .'
jq -cn 'try ([range(0;10;"x")]) catch .'
jq -cn 'try ([1]|.[:"a"]) catch .'
jq -cn 'try ([1]|.["a":]) catch .'
jq -cn 'try ({}|.[1:]) catch .'
jq -cn 'try (1|.[1:]) catch .'
jq -cn 'try ([3]|.[0:1]=5) catch .'
jq -cn 'try ([1]|nth(-1)) catch .'
jq -cn 'try nth(-1;1,2) catch .'
jq -cn 'try ([1]|min_by(error("m"))) catch .'
jq -cn 'try (1|splits("a")) catch .'
jq -cn 'try ("a"|ascii_downcase|.[0]) catch .'
jq -cn 'try ([1]|tojson|fromjson|.a) catch .'
jq -cn 'try (1|tostream) catch .'
jq -cn 'try ([1]|fromstream(1)) catch .'
jq -cn 'try ("1,2"|fromjson) catch .'
jq -cn 'try ("[1" | fromjson) catch .'
jq -cn 'try ("" | fromjson) catch .'
jq -cn 'try ("{\"a\":nan}" | fromjson) catch .'
jq -cn 'try (" " | fromjson) catch .'
jq -cn 'try ("1 2" | fromjson) catch .'
jq -cn 'try input catch .'
jq -cn 'try (1|tojson|error) catch .'
jq -cn 'try (1|ascii) catch .'
jq -cn 'try ([]|ascii) catch .'
jq -cn 'try (1|@base64d) catch .'
jq -cn 'try (1|@base32d) catch .'
jq -cn 'try ("\u00ff"|@base64d) catch .'
## STDOUT:
[]
null
"Cannot index number with string \"b\""
[]
5
null
[5,null]
"Cannot index object with number"
"Path must be specified as an array"
"Cannot index string with string \"x\""
"Path must be specified as an array"
"Paths must be specified as an array"
"Path must be specified as array, not number"
{}
"Cannot index number with string \"b\""
"Cannot index array with string \"a\""
null
"a"
"y"
[]
1
null
"implode input must be an array"
"number (1) and string (\"a\") cannot be added"
null
"Cannot iterate over number (5)"
"Cannot index string with string \"x\""
"a"
"1"
"string (\"\") and array ([1]) cannot be added"
"z"
1
"string (\"{}\") cannot be parsed as a number"
"Cannot check whether string has a string key"
"Cannot check whether object has a object key"
"Cannot check whether number has a number key"
"number (1) has no keys"
"string (\"x\") has no keys"
"Cannot index number with string \"key\""
"Cannot iterate over number (1)"
"Range bounds must be numeric"
"Range bounds must be numeric"
"Range bounds must be numeric"
"number (0) and string (\"x\") cannot be added"
"Array/string slice indices must be integers"
"Array/string slice indices must be integers"
"Cannot index object with object"
"Cannot index number with object"
"A slice of an array can only be assigned another array"
1
"nth doesn't support negative indices"
"m"
"number (1) cannot be matched, as it is not a string"
"Cannot index string with number"
"Cannot index array with string \"a\""
[[],1]
"Cannot index number with number"
"Expected value before ',' at line 1, column 2 (while parsing '1,2')"
"Unfinished JSON term at EOF at line 1, column 2 (while parsing '[1')"
"Expected JSON value (while parsing '')"
{"a":null}
"Expected JSON value (while parsing ' ')"
"Unexpected extra JSON values (while parsing '1 2')"
"break"
"1"
"string (\"1\") trailing base64 byte found"
"base32d is not a valid format"
"string (\"ÿ\") is not valid base64 data"
## END
## STDERR:
jq: error: ascii/0 is not defined at <top-level>, line 1:
try (1|ascii) catch .       
jq: 1 compile error
jq: error: ascii/0 is not defined at <top-level>, line 1:
try ([]|ascii) catch .        
jq: 1 compile error
## END
