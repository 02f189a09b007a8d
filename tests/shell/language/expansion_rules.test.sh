# Manual 3.5: brace, tilde, command, arithmetic and process expansion, splitting, globbing, quote removal.
#### braces: a list
echo a{b,c,d}e {x,y} pre{,mid}post
## STDOUT:
abe ace ade x y prepost premidpost
## END

#### braces: several
echo {a,b}{1,2,3} {a,b}-{c,d}
## STDOUT:
a1 a2 a3 b1 b2 b3 a-c a-d b-c b-d
## END

#### braces: nested
echo a{b{1,2},c{3,{4,5}}}d {{a,b},c}
## STDOUT:
ab1d ab2d ac3d ac4d ac5d a b c
## END

#### braces: what is none
echo {a} {} a{b}c {a,b {a b} a,b {,} x{ }y ,{a
## STDOUT:
{a} {} a{b}c {a,b {a b} a,b x{ }y ,{a
## END

#### braces: an empty element
printf '<%s>' a{,b} {,} {a,}; echo
## STDOUT:
<a><ab><a>
## END

#### braces: numbers
echo {1..5} {5..1} {-2..2} {3..3}
## STDOUT:
1 2 3 4 5 5 4 3 2 1 -2 -1 0 1 2 3
## END

#### braces: numbers with a step
echo {1..10..3} {10..1..3} {1..10..-3} {1..5..0} {0..10..5}
## STDOUT:
1 4 7 10 10 7 4 1 1 4 7 10 1 2 3 4 5 0 5 10
## END

#### braces: numbers with zeros
echo {01..10} {1..010} {-01..2} {001..3}
## STDOUT:
01 02 03 04 05 06 07 08 09 10 001 002 003 004 005 006 007 008 009 010 -01 000 001 002 001 002 003
## END

#### braces: letters
echo {a..e} {e..a} {A..C} {a..i..2} {z..w..2}
## STDOUT:
a b c d e e d c b a A B C a c e g i z x
## END

#### braces: mixed ends are none
echo {a..3} {1..c} {a..bb} {1..} {..2} {1...3} {1.5..2}
## STDOUT:
{a..3} {1..c} {a..bb} {1..} {..2} {1...3} {1.5..2}
## END

#### braces: letters over both cases
printf '%s ' {X..c}; echo
## STDOUT:
X Y Z [  ] ^ _ ` a b c 
## END

#### braces: with quotes
echo {"a b",c} {a\,b,c} '{a,b}' "{a,b}" {a,'b,c'} \{a,b} {a,b\}
## STDOUT:
a b c a,b c {a,b} {a,b} a b,c {a,b} {a,b}
## END

#### braces: with expansions
x=1; echo {$x,b} $x{a,b} {a,$(echo q)} ${x}{a,b} {1..$x}
## STDOUT:
1 b a q 1a 1b {1..1}
## END

#### braces: before parameter expansion
a=1 b=2; eval echo \${a,b} 2>&1; echo {a,b}$a $a{1,2}
## STDOUT:
1 2
a1 b1
## END

#### braces: ${ is none
x=1; echo ${x}a {${x},${x}2} a${x}{b,c}
## STDOUT:
1a 1 12 a1b a1c
## END

#### braces: order is kept
echo {c,a,b}{2,1}
## STDOUT:
c2 c1 a2 a1 b2 b1
## END

#### braces: in arguments and arrays
a=({1..3}{a,b}); echo ${#a[@]} ${a[@]}; for i in {1..2}; do echo $i; done
## STDOUT:
6 1a 1b 2a 2b 3a 3b
1
2
## END

#### braces: not in assignments
x={a,b}; echo $x; declare y={a,b}; echo $y
## STDOUT:
{a,b}
b
## END

#### braces: not in a redirection
echo a > {f,g}; echo $?
## STDOUT:
1
## END
## STDERR:
bash: line 1: {f,g}: ambiguous redirect
## END

#### braces: not in [[ ]] and case
[[ a == {a,b} ]]; echo $?; case {a,b} in '{a,b}') echo lit;; esac
## STDOUT:
1
lit
## END

#### braces: off
set +B; echo {a,b} {1..3}; set -B; echo {a,b}
## STDOUT:
{a,b} {1..3}
a b
## END

#### braces: a large step
echo {1..100..50} {a..z..10} {9223372036854775806..9223372036854775807}
## STDOUT:
1 51 a k u 9223372036854775806 9223372036854775807
## END

#### braces: preamble with a dollar
echo $x{a,b} "$x"{a,b} \${a,b}
## STDOUT:
a b $a $b
## END

#### tilde: home
echo ~ ~/a ~/; HOME=/x; echo ~ ~/a
## STDOUT:
/home/user /home/user/a /home/user/
/x /x/a
## END

#### tilde: HOME unset
unset HOME; echo ~
## STDOUT:
/home/user
## END

#### tilde: a user
echo ~user ~user/x ~nosuch ~nosuch/y; [ ~root = ~root/ ]; echo $?
## STDOUT:
/home/user /home/user/x ~nosuch ~nosuch/y
1
## END

#### tilde: + and -
cd /tmp; cd /; echo ~+ ~- ~+/a ~-/b
## STDOUT:
/ /tmp //a /tmp/b
## END

#### tilde: directory stack
cd /; pushd /tmp > /dev/null; echo ~0 ~1 ~+1 ~-0 ~-1 ~2
## STDOUT:
/tmp / / / /tmp ~2
## END

#### tilde: not in quotes
echo "~" '~' \~ ~"" ~'root' "~/a"
## STDOUT:
~ ~ ~ ~ ~root ~/a
## END

#### tilde: only at the start
echo a~ /~ x/~ a:~ =~ -~
## STDOUT:
a~ /~ x/~ a:~ =~ -~
## END

#### tilde: after an expansion it is none
x=~; echo $x; y='~'; echo $y
## STDOUT:
/home/user
~
## END

#### tilde: in assignments
a=~:~/b:c:~; echo $a; export b=~; echo $b; declare c=~; echo $c
## STDOUT:
/home/user:/home/user/b:c:/home/user
/home/user
/home/user
## END

#### tilde: in arguments like assignments
echo a=~ a=x:~ --p=~ 1a=~ a+=~
## STDOUT:
a=/home/user a=x:/home/user --p=~ 1a=~ a+=/home/user
## END

#### tilde: in redirections and case
echo hi > ~/f; cat f; case ~ in /home/user) echo home;; esac
## STDOUT:
hi
home
## END

#### command substitution: newlines at the end go
echo "[$(printf 'a\n\n\n')]" "[$(printf '\n\na')]" "[$(printf '\n')]"
## STDOUT:
[a] [

a] []
## END

#### command substitution: splits
set -- $(echo 'a  b'; echo c); echo $#; set -- "$(echo 'a  b')"; echo $#
## STDOUT:
3
1
## END

#### command substitution: status
x=$(exit 3); echo $?; echo $(exit 3); echo $?; x=$(exit 4)$(exit 5); echo $?
## STDOUT:
3

0
5
## END

#### command substitution: globs
touch g1 g2; echo $(echo 'g*') "$(echo 'g*')"
## STDOUT:
g1 g2 g*
## END

#### command substitution: empty
x=$(); echo "[$x]" $?; echo [$( )] [`` ]
## STDOUT:
[] 0
[] [ ]
## END

#### command substitution: a subshell
x=1; y=$(x=2; echo $x); echo $x $y; cd /; z=$(cd /tmp; pwd); echo $z $PWD
## STDOUT:
1 2
/tmp /
## END

#### command substitution: nested
echo $(echo $(echo a $(echo b))) `echo \`echo c\``
## STDOUT:
a b c
## END

#### command substitution: over lines
x=$(
echo a
# comment
echo b
); echo "$x"
## STDOUT:
a
b
## END

#### command substitution: with a case
echo $(case a in a) echo yes;; esac) $(case b in (b) echo yes;; esac)
## STDOUT:
yes yes
## END

#### command substitution: with quotes and parentheses
echo $(echo ")" '(' "a)" \)) "$(echo '"')"
## STDOUT:
) ( a) ) "
## END

#### command substitution: with a here-document
x=$(cat <<E
a b
c
E
); echo "$x"
## STDOUT:
a b
c
## END

#### command substitution: $(<file)
printf 'a\nb\n\n' > f; echo "$(<f)" "[$(< f)]"; echo $(<nosuch); echo $?
## STDOUT:
a
b [a
b]

0
## END
## STDERR:
bash: line 1: nosuch: No such file or directory
## END

#### command substitution: stderr goes through
x=$(echo err >&2; echo out); echo $x
## STDOUT:
out
## END
## STDERR:
err
## END

#### command substitution: NUL bytes are dropped
x=$(printf 'a\0b'); echo $x
## STDOUT:
ab
## END
## STDERR:
bash: line 1: warning: command substitution: ignored null byte in input
## END

#### command substitution: exit within it
x=$(echo a; exit 2; echo b); echo $x $?
## STDOUT:
a 2
## END

#### command substitution: set -e is not inherited
set -e; x=$(false; echo on); echo $x; shopt -s inherit_errexit; x=$(false; echo on); echo no
## STDOUT:
on
## END
## status: 1

#### command substitution: positional parameters
set -- a b; echo $(echo $2 $#; set -- c; echo $1) $1
## STDOUT:
b 2 c a
## END

#### command substitution: backquotes and $
x=1; echo `echo $x` `echo '$x'` `echo \$x` `echo "\$x"`
## STDOUT:
1 $x 1 1
## END

#### command substitution: in arithmetic
echo $(( $(echo 3) * `echo 2` )) $(($(echo 1)$(echo 2)))
## STDOUT:
6 12
## END

#### command substitution: as a command
$(echo echo a b); $(true); echo $?; $(false); echo $?; x=1 $(false); echo $? $x
## STDOUT:
a b
0
1
1 1
## END

#### command substitution: BASH_SUBSHELL
echo $BASH_SUBSHELL $(echo $BASH_SUBSHELL $(echo $BASH_SUBSHELL)); (echo $BASH_SUBSHELL; (echo $BASH_SUBSHELL))
## STDOUT:
0 1 2
1
2
## END

#### command substitution: unfinished
echo $(echo a
## STDERR:
bash: -c: line 2: unexpected EOF while looking for matching `)'
## END
## status: 2

#### arithmetic expansion
echo $((1+2)) $(( 1 + 2 )) "$((3*4))" $((2))3 a$((1))b
## STDOUT:
3 3 12 23 a1b
## END

#### arithmetic expansion: variables
x=5; echo $((x)) $(($x+1)) $((${x}0)) $((x+u)) $((${u:-7}))
## STDOUT:
5 6 50 5 7
## END

#### arithmetic expansion: assignments stay
echo $((x=3)) $x $((x+=2)) $x $((x++)) $x
## STDOUT:
3 3 5 5 5 6
## END

#### arithmetic expansion: is not split by IFS digits
IFS=0; echo $((100+1)) "$((100+1))"
## STDOUT:
1 1 101
## END

#### arithmetic expansion: empty
echo $(()) $(( )) "$((
))"
## STDOUT:
0 0 0
## END

#### arithmetic expansion: quotes
echo $(("1" + "2")) $(( "3" ))
## STDOUT:
3 3
## END

#### arithmetic expansion: $[ ]
echo $[1+2] $[ 3 * 4 ] "$[5]"
## STDOUT:
3 12 5
## END

#### arithmetic expansion: nested
echo $(( $((1+1)) + $(( $((2)) )) ))
## STDOUT:
4
## END

#### arithmetic expansion: an error abandons the line
echo $((1 +)); echo no
echo next
## STDOUT:
next
## END
## STDERR:
bash: line 1: 1 +: syntax error: operand expected (error token is "+")
## END

#### arithmetic expansion: a bad name
x='a b'; echo $((x)); echo no
## STDERR:
bash: line 1: a b: syntax error in expression (error token is "b")
## END
## status: 1

#### process substitution reads
cat <(echo a) <(echo b)
## STDOUT:
a
b
## END

#### process substitution writes
echo abc > >(tr a-z A-Z); wait $!; sleep 0.1
## STDOUT:
ABC
## END

#### process substitution as a redirection
while read x; do echo "<$x>"; done < <(printf '1\n2\n')
## STDOUT:
<1>
<2>
## END

#### process substitution keeps variables here
n=0; while read x; do ((n++)); done < <(printf 'a\nb\n'); echo $n
## STDOUT:
2
## END

#### process substitution: two of them
paste_() { while read a <&3 && read b <&4; do echo "$a-$b"; done; }; paste_ 3< <(printf '1\n2\n') 4< <(printf 'a\nb\n')
## STDOUT:
1-a
2-b
## END

#### process substitution: $! is its process
cat <(exit 3) > /dev/null; wait $!; echo $?
## STDOUT:
3
## END

#### process substitution: not within quotes
echo "<(echo a)" '<(b)'
## STDOUT:
<(echo a) <(b)
## END

#### splitting: default IFS
x=$' a\tb\n c '; set -- $x; echo $# "$1" "$3"
## STDOUT:
3 a c
## END

#### splitting: a colon
IFS=:; x=a:b::c:; set -- $x; echo $#; printf '<%s>' "$@"; echo
## STDOUT:
4
<a><b><><c>
## END

#### splitting: leading and trailing separators
IFS=,; x=,a,; set -- $x; echo $#; x=,; set -- $x; echo $#; x=,,; set -- $x; echo $#
## STDOUT:
2
1
2
## END

#### splitting: blanks around another separator
IFS=' :'; x=' a : b :: c '; set -- $x; echo $#; printf '<%s>' "$@"; echo
## STDOUT:
4
<a><b><><c>
## END

#### splitting: an empty IFS
IFS=; x='a b'; set -- $x; echo $#; set -- $(echo a; echo b); echo $#
## STDOUT:
1
1
## END

#### splitting: an unset IFS
unset IFS; x=$'a b\tc\nd'; set -- $x; echo $#
## STDOUT:
4
## END

#### splitting: letters
IFS=x; v=axbxxc; set -- $v; echo $#; printf '<%s>' $v; echo; IFS=xy; v=1xy2; printf '<%s>' $v; echo
## STDOUT:
4
<a><b><><c>
<1><><2>
## END

#### splitting: not of literal text
IFS=a; echo banana; x=banana; echo $x
## STDOUT:
banana
b n n
## END

#### splitting: joins with the text around
x='a b'; set -- 1$x"2"; printf '<%s>' "$@"; echo; set -- $x$x; printf '<%s>' "$@"; echo
## STDOUT:
<1a><b2>
<a><ba><b>
## END

#### splitting: an expansion with blanks at its ends
x=' a '; set -- 1$x"2"; printf '<%s>' "$@"; echo; set -- 1"$x"2; printf '<%s>' "$@"; echo
## STDOUT:
<1><a><2>
<1 a 2>
## END

#### splitting: empty expansions
e=; set -- $e; echo $#; set -- "$e"; echo $#; set -- $e""; echo $#; set -- $e$e; echo $#
## STDOUT:
0
1
1
0
## END

#### splitting: IFS with a backslash
IFS='\'; x='a\b'; set -- $x; printf '<%s>' "$@"; echo
## STDOUT:
<a><b>
## END

#### splitting: IFS=newline
IFS=$'\n'; x=$'a b\nc d\n\ne'; set -- $x; echo $#; printf '<%s>' "$@"; echo
## STDOUT:
3
<a b><c d><e>
## END

#### splitting: $* and $@ with IFS
IFS=:; set -- 'a:b' c; printf '<%s>' $*; echo; printf '<%s>' "$*"; echo; x=$*; echo "$x"
## STDOUT:
<a><b><c>
<a:b:c>
a:b:c
## END

#### splitting: for and case
IFS=,; x=a,b; for i in $x; do echo $i; done; case $x in a,b) echo whole;; esac
## STDOUT:
a
b
whole
## END

#### globs: *
touch a ab abc b .h; echo * a* *b* .*  x*
## STDOUT:
a ab abc b a ab abc ab abc b .h x*
## END

#### globs: ?
touch a ab abc; echo ? ?? a?c ????
## STDOUT:
a ab abc ????
## END

#### globs: [ ]
touch a1 b2 c3 d-; echo [ab]* [a-c]? [!a]* [^ab]* *[-1]
## STDOUT:
a1 b2 a1 b2 c3 b2 c3 d- c3 d- a1 d-
## END

#### globs: classes
touch a1 B2 _3 4x; echo [[:digit:]]* [[:upper:]]* [[:alpha:]]* [[:punct:]]* [![:alnum:]]*
## STDOUT:
4x B2 B2 a1 _3 _3
## END

#### globs: bracket oddities
touch ']x' '-x' '!x' '^x'; echo []]x [-a]x [!]-]x ['!']x [a^]x
## STDOUT:
[]]x [-a]x [!]-]x [!]x [a^]x
## END
## STDERR:
touch: invalid option -- 'x'
Try 'touch --help' for more information.
## END

#### globs: quoting
touch 'a*b' axb 'a?b'; echo a\*b "a*b" a*b a'?'b a[*]b
## STDOUT:
a*b a*b a*b a?b axb a?b a*b
## END

#### globs: slashes must match themselves
mkdir d e; touch d/a e/b; echo */a */* d/* ?/?
## STDOUT:
d/a d/a e/b d/a d/a e/b
## END

#### globs: directories only
mkdir d1 d2; touch f1; echo */ d*/ f*/
## STDOUT:
d1/ d2/ d1/ d2/ f*/
## END

#### globs: a dot must be matched
touch .a b; mkdir .d; touch .d/x; echo * .* .[a-z]* */ .*/
## STDOUT:
b .a .d .a .d */ .d/
## END

#### globs: dotglob
shopt -s dotglob; touch .a b; echo *; echo *a
## STDOUT:
.a b
.a
## END

#### globs: nullglob
shopt -s nullglob; echo x* a; set -- *.none; echo $#; echo 'q*'
## STDOUT:
a
0
q*
## END

#### globs: failglob
shopt -s failglob; echo x*; echo no
## STDERR:
bash: line 1: no match: x*
## END
## status: 1

#### globs: nocaseglob
shopt -s nocaseglob; touch Abc aBD; echo a* AB*
## STDOUT:
Abc aBD Abc aBD
## END

#### globs: globstar
shopt -s globstar; mkdir -p a/b/c; touch a/f a/b/f a/b/c/f f; echo **/f; echo a/**; echo **/
## STDOUT:
a/b/c/f a/b/f a/f f
a/ a/b a/b/c a/b/c/f a/b/f a/f
a/ a/b/ a/b/c/
## END

#### globs: globstar off
mkdir -p a/b; touch a/f a/b/f; echo **/f **
## STDOUT:
a/f a
## END

#### globs: extglob
shopt -s extglob; touch a aa ab b abc; echo +(a) ?(a)b @(a|b) *(a)b !(a*) a!(b)
## STDERR:
bash: -c: line 1: syntax error near unexpected token `('
bash: -c: line 1: `shopt -s extglob; touch a aa ab b abc; echo +(a) ?(a)b @(a|b) *(a)b !(a*) a!(b)'
## END
## status: 2

#### globs: extglob with alternatives
shopt -s extglob; touch a.c a.h b.c Makefile; echo *.@(c|h) !(*.c) +([a-z]).c
## STDERR:
bash: -c: line 1: syntax error near unexpected token `('
bash: -c: line 1: `shopt -s extglob; touch a.c a.h b.c Makefile; echo *.@(c|h) !(*.c) +([a-z]).c'
## END
## status: 2

#### globs: a directory that is not there
echo nosuch/* /nosuch/*/x
## STDOUT:
nosuch/* /nosuch/*/x
## END

#### globs: sorted
touch c a B b A _; echo *
## STDOUT:
A B _ a b c
## END

#### globs: GLOBIGNORE
touch a.o b.c .h; GLOBIGNORE='*.o'; echo *; GLOBIGNORE='*.o:*.c'; echo *; unset GLOBIGNORE; echo *
## STDOUT:
.h b.c
.h
a.o b.c
## END

#### globs: set -f
touch a; set -f; echo * ?; set +f; echo *
## STDOUT:
* ?
a
## END

#### globs: from a variable
touch a1 a2; p='a*'; echo $p "$p"; x=a; echo $x*
## STDOUT:
a1 a2 a*
a1 a2
## END

#### globs: not in assignments
touch a1; x=a*; echo "$x"; declare y=a*; echo "$y"; z=(a*); echo ${#z[@]}
## STDOUT:
a*
a*
1
## END

#### globs: not in [[ ]] and case words
touch a1; [[ a* == 'a*' ]]; echo $?; case a* in 'a*') echo lit;; esac
## STDOUT:
0
lit
## END

#### globs: in a for list and array
touch x1 x2; for f in x*; do echo $f; done; a=(x*); echo ${#a[@]}
## STDOUT:
x1
x2
2
## END

#### globs: names with blanks stay whole
touch 'a b' 'a c'; for f in a*; do echo "<$f>"; done
## STDOUT:
<a b>
<a c>
## END

#### globs: names with newlines
touch $'n\nl'; for f in n*; do echo "${#f}"; done
## STDOUT:
3
## END

#### globs: a backslash in a pattern
touch 'a\b' ab; echo a\\b a*b; p='a\\b'; echo $p
## STDOUT:
a\b a\b ab
a\\b
## END

#### globs: an unfinished bracket
touch a '[a'; echo [a [a* 'x['; echo [
## STDOUT:
[a [a x[
[
## END

#### globs: . and ..
mkdir d; cd d; touch f; echo ./* ../d/* .*
## STDOUT:
./f ../d/f .*
## END

#### globs: globskipdots off
shopt -u globskipdots; touch .x; echo .*
## STDOUT:
. .. .x
## END

#### globs: a range in order of code points
touch a B c D; echo [a-z] [A-Z] [B-c]
## STDOUT:
a c B D B D a c
## END

#### globs: a dangling link matches
ln -s nosuch l; echo l*
## STDOUT:
l
## END

#### globs: redirection target
touch only1; cat < only*; echo data > only*; cat only1; touch only2; cat < only*; echo $?
## STDOUT:
data
1
## END
## STDERR:
bash: line 1: only*: ambiguous redirect
## END

#### quote removal
x='"a"'; echo $x "b" 'c' \d; echo 'a'"b"\c
## STDOUT:
"a" b c d
abc
## END

#### order: parameter before splitting before globbing
touch 'f1' 'f2'; x='f1 f*'; set -- $x; echo $# $*
## STDOUT:
3 f1 f1 f2
## END

#### order: from left to right
i=0; echo $((i++)) $i ${j:=$i} $((j+=5)) $j
## STDOUT:
0 1 1 6 6
## END

#### order: words before redirections before assignments
x=1; echo $((x=2)) > f$((x+=1)); ls; cat f3
## STDOUT:
f3
2
## END

#### a command substitution without commands succeeds
false; a=$(); echo 1:$?
false; $(); echo 2:$?
false; a=$( # c
); echo 3:$?
false; a=``; echo 4:$?
false; `     `; echo 5:$?
(exit 5); x="$()y"; echo 6:$?
false; a=$(echo $?); echo 7:$a:$?
(exit 5); a=`exit`; echo 8:$?
## STDOUT:
1:0
2:0
3:0
4:0
5:0
6:0
7:1:0
8:5
## END
