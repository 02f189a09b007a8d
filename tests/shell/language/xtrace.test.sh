#### set -x; echo a 'b c' "d"; x=1 y='a b'; z=$(echo in); set +x
set -x; echo a 'b c' "d"; x=1 y='a b'; z=$(echo in); set +x
## STDOUT:
a b c d
## END
## STDERR:
+ echo a 'b c' d
+ x=1
+ y='a b'
++ echo in
+ z=in
+ set +x
## END

#### set -x; for i in 1 2; do :; done; ((1+1)); [[ a == a ]]; case x in ...
set -x; for i in 1 2; do :; done; ((1+1)); [[ a == a ]]; case x in x) :;; esac
## STDERR:
+ for i in 1 2
+ :
+ for i in 1 2
+ :
+ (( 1+1 ))
+ [[ a == a ]]
+ case x in
+ :
## END

#### set -x; f() { echo $1; }; f a; (echo sub)
set -x; f() { echo $1; }; f a; (echo sub)
## STDOUT:
a
sub
## END
## STDERR:
+ f a
+ echo a
+ echo sub
## END

#### PS4='+$LINENO: '; set -x; echo a; PS4='> '; echo b
PS4='+$LINENO: '; set -x; echo a; PS4='> '; echo b
## STDOUT:
a
b
## END
## STDERR:
+1: echo a
+1: PS4='> '
> echo b
## END

#### exec 5>t; BASH_XTRACEFD=5; set -x; echo a; set +x; cat t
exec 5>t; BASH_XTRACEFD=5; set -x; echo a; set +x; cat t
## STDOUT:
a
+ echo a
+ set +x
## END

#### set -x; [ a = b ]; [[ -n x && ! -z '' ]]; (( x = 5, x > 3 )); let y=2
set -x; [ a = b ]; [[ -n x && ! -z '' ]]; (( x = 5, x > 3 )); let y=2
## STDERR:
+ '[' a = b ']'
+ [[ -n x ]]
+ [[ ! -z '' ]]
+ ((  x = 5, x > 3  ))
+ let y=2
## END

#### set -x; for ((i=0;i<2;i++)); do :; done; while false; do :; done; i...
set -x; for ((i=0;i<2;i++)); do :; done; while false; do :; done; if true; then :; fi
## STDERR:
+ (( i=0 ))
+ (( i<2 ))
+ :
+ (( i++ ))
+ (( i<2 ))
+ :
+ (( i++ ))
+ (( i<2 ))
+ false
+ true
+ :
## END

#### the pattern side of [[ shows quoted characters with backslashes
x='a*' y='b c'
set -x
[[ abc == "abc" ]]
[[ abc == a"b"c ]]
[[ abc == $x ]]
[[ abc == "$x" ]]
[[ abc == $x"$y"\* ]]
[[ abc != 'q r'* ]]
[[ é == a"é" ]]
[[ abc == '' ]]
[[ abc =~ a"."c ]]
## STDERR:
+ [[ abc == \a\b\c ]]
+ [[ abc == a\bc ]]
+ [[ abc == a* ]]
+ [[ abc == \a\* ]]
+ [[ abc == a*\b\ \c\* ]]
+ [[ abc != \q\ \r* ]]
+ [[ é == a\é ]]
+ [[ abc == '' ]]
+ [[ abc =~ a\.c ]]
## END
## status: 1

#### arithmetic is shown when its parameters have been expanded
x=5 a=1
set -x
((a+$x))
((  a  ==  "$x"  ))
for ((i=$a;i<$x-3;i+=$a)); do :; done
(($nosuch))
(( $(echo 1) ))
## STDERR:
+ (( a+5 ))
+ ((   a  ==  5   ))
+ (( i=1 ))
+ (( i<5-3 ))
+ :
+ (( i+=1 ))
+ (( i<5-3 ))
+ ((  ))
++ echo 1
+ ((  1  ))
## END
