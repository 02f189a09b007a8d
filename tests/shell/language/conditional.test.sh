#### [[ abc == a* ]] && echo 1; [[ abc == "a*" ]] || echo 2; [[ a < b ]]...
[[ abc == a* ]] && echo 1; [[ abc == "a*" ]] || echo 2; [[ a < b ]] && echo 3; [[ b > a && ! a == b ]] && echo 4
## STDOUT:
1
2
3
4
## END

#### x='a b'; [[ $x == 'a b' ]] && echo 1; [[ -n $x && -z $y ]] && echo ...
x='a b'; [[ $x == 'a b' ]] && echo 1; [[ -n $x && -z $y ]] && echo 2; [[ ( a == a || b == c ) && d ]] && echo 3
## STDOUT:
1
2
3
## END

#### [[ abc123 =~ ([a-z]+)([0-9]+) ]]; echo $? ${BASH_REMATCH[@]}; [[ x ...
[[ abc123 =~ ([a-z]+)([0-9]+) ]]; echo $? ${BASH_REMATCH[@]}; [[ x =~ y ]]; echo $? ${#BASH_REMATCH[@]}
## STDOUT:
0 abc123 abc 123
1 0
## END

#### r='^a.c$'; [[ abc =~ $r ]] && echo 1; [[ a.c =~ ^a\.c$ ]] && echo 2...
r='^a.c$'; [[ abc =~ $r ]] && echo 1; [[ a.c =~ ^a\.c$ ]] && echo 2; [[ abc =~ "a.c" ]] || echo 3; [[ 'a b' =~ a\ b ]] && echo 4
## STDOUT:
1
2
3
4
## END

#### [[ 1 -eq 1 && 2 -gt 1 ]] && echo 1; [[ 1+1 -eq 2 ]] && echo 2; x=3;...
[[ 1 -eq 1 && 2 -gt 1 ]] && echo 1; [[ 1+1 -eq 2 ]] && echo 2; x=3; [[ x -le 3 ]] && echo 3; [[ a -eq 0 ]] && echo 4
## STDOUT:
1
2
3
4
## END

#### touch f; mkdir d; [[ -f f && -d d && ! -e g && -r f ]] && echo file...
touch f; mkdir d; [[ -f f && -d d && ! -e g && -r f ]] && echo files; [[ f -ot nosuch ]]; echo $?; [[ f -nt nosuch ]]; echo $?
## STDOUT:
files
1
0
## END

#### [[ -v x ]]; echo $?; x=; [[ -v x ]]; echo $?; a=(1); [[ -v a[0] ]];...
[[ -v x ]]; echo $?; x=; [[ -v x ]]; echo $?; a=(1); [[ -v a[0] ]]; echo $?; [[ -v a[3] ]]; echo $?; [[ -o errexit ]]; echo $?
## STDOUT:
1
0
0
1
1
## END

#### shopt -s nocasematch; [[ ABC == abc ]] && echo 1; [[ ABC =~ b ]] &&...
shopt -s nocasematch; [[ ABC == abc ]] && echo 1; [[ ABC =~ b ]] && echo 2
## STDOUT:
1
2
## END

#### [[ a ]] && [[ "" ]] || echo empty; [[ ! "" ]] && echo not; [[ -z ''...
[[ a ]] && [[ "" ]] || echo empty; [[ ! "" ]] && echo not; [[ -z '' ]]; echo $?
## STDOUT:
empty
not
0
## END

#### [[ 1/0 -eq 1 ]]; echo $?; r='('; [[ a =~ $r ]]; echo $?
[[ 1/0 -eq 1 ]]; echo $?; r='('; [[ a =~ $r ]]; echo $?
## STDOUT:
1
2
## END
## STDERR:
bash: line 1: [[: 1/0: division by 0 (error token is "0")
## END

#### [[ a.b == a[.]b && a-b == a[!a]b && $'\n' == $'\n' ]] && echo pat; ...
[[ a.b == a[.]b && a-b == a[!a]b && $'\n' == $'\n' ]] && echo pat; [[ abc != a? ]] && echo ne
## STDOUT:
pat
ne
## END

#### [[ $(echo a) == a && -n $(echo) ]] || echo sub; [[ x == $(echo x) ]...
[[ $(echo a) == a && -n $(echo) ]] || echo sub; [[ x == $(echo x) ]] && echo ok
## STDOUT:
sub
ok
## END
