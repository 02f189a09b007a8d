#### globignore globstar
mkdir -p a/b/c .h; touch a/1 a/b/2 a/b/c/3 x.c y.h .d .h/4 ; GLOBIGNORE='*.c'; echo *; GLOBIGNORE='*.c:*.h'; echo *; GLOBIGNORE=a; echo * a*; GLOBIGNORE='.d'; echo .*; GLOBIGNORE=; echo .*; unset GLOBIGNORE; echo .*; GLOBIGNORE='a/*'; echo a/* ; GLOBIGNORE='[xy]*'; echo *; GLOBIGNORE='*'; echo *; unset GLOBIGNORE; shopt -s globstar; echo **; echo **/*.c **/3; echo a/**; echo a/**/; echo **/b/**; echo ***; echo a**; shopt -s dotglob; echo **; shopt -u dotglob; shopt -u globstar; echo **; echo **/; echo a/**/c; ln -s a l; shopt -s globstar; echo **; echo l/**; shopt -s nullglob; echo zz* ; for f in zz*; do echo no; done; a=(zz*); echo ${#a[@]}; shopt -u nullglob; shopt -s failglob; echo zz*; echo st $?
for f in zz*; do echo no; done; echo $?
a=(zz*); echo $? ${#a[@]}
echo [ab; x=zz*; echo "$x"; [[ a == z* ]]; case z in z*) echo c;; esac; export y=zz*; echo "$y"; cat < zz*; echo $?; shopt -u failglob; shopt -s nocaseglob; echo X*; [[ X == x ]]; echo $?; shopt -s nocasematch; [[ X == x ]]; echo $?; echo ${y/ZZ/q}; case Q in q) echo ci;; esac; shopt -u nocaseglob; shopt -s globasciiranges; echo [A-Z]*; echo [[:upper:]]* [[:punct:]]*
## STDOUT:
.d .h a y.h
.d a
.d .h x.c y.h a*
.h
.d .h
.d .h
a/*
.d .h a
*
a a/1 a/b a/b/2 a/b/c a/b/c/3 x.c y.h
x.c a/b/c/3
a/ a/1 a/b a/b/2 a/b/c a/b/c/3
a/ a/b/ a/b/c/
a/b a/b/2 a/b/c a/b/c/3
a x.c y.h
a
.d .h .h/4 a a/1 a/b a/b/2 a/b/c a/b/c/3 x.c y.h
a x.c y.h
a/
a/b/c
a a/1 a/b a/b/2 a/b/c a/b/c/3 l x.c y.h
l/ l/1 l/b l/b/2 l/b/c l/b/c/3

0
[ab
zz*
c
zz*
1
x.c
1
0
q*
ci
[A-Z]*
[[:upper:]]* [[:punct:]]*
## END
## STDERR:
bash: line 1: no match: zz*
bash: line 2: no match: zz*
bash: line 3: no match: zz*
bash: line 4: no match: zz*
## END

#### glob2
touch 'a b' 'a*b' 'a?b' 'a[b' 'a\b' "a'b" 'a"b' aXb -- ; echo a*b; echo 'a*'b a\*b "a"*"b"; x='a*b'; echo $x "$x"; y='a\*b'; echo $y; z='a[X]b'; echo $z; w='a\?b'; echo $w; echo a[!X]b; echo a[^X]b; echo a[\*]b; echo a[*?]b; echo a["*"]b; echo a[[]b; echo a[]]b; echo a[\\]b; echo a[a-z]b a[A-Z]b; echo a[[:upper:]]b; echo ./a*b | tr ' ' '\n' | head -2; echo */a; mkdir d; echo */ ; echo d*/; echo /; echo //; echo /b[i]n; echo "/"b*n; echo ~/a*b; echo {a,x}*b; echo a*b{1,2}; echo `echo 'a*b'`; echo "$(echo a*b)"; for i in a*X*; do echo $i; done; set -- a*X*; echo $# $1; case 'a*b' in 'a*b') echo lit;; esac; [[ aXb == a*b ]] && echo pat; [[ 'a*b' == 'a*b' ]] && echo lit2; v='[abc'; echo $v; v='a[b]c'; echo $v; v='a\[b'; echo $v; echo a[; echo [; echo []; echo [!]; echo a[z; echo *[; shopt -s extglob; echo a@(X|\*)b; echo a!(X)b; echo !(a*); v='a@(X)b'; echo $v; shopt -u extglob
## STDERR:
bash: -c: line 1: syntax error near unexpected token `('
bash: -c: line 1: `touch 'a b' 'a*b' 'a?b' 'a[b' 'a\b' "a'b" 'a"b' aXb -- ; echo a*b; echo 'a*'b a\*b "a"*"b"; x='a*b'; echo $x "$x"; y='a\*b'; echo $y; z='a[X]b'; echo $z; w='a\?b'; echo $w; echo a[!X]b; echo a[^X]b; echo a[\*]b; echo a[*?]b; echo a["*"]b; echo a[[]b; echo a[]]b; echo a[\\]b; echo a[a-z]b a[A-Z]b; echo a[[:upper:]]b; echo ./a*b | tr ' ' '\n' | head -2; echo */a; mkdir d; echo */ ; echo d*/; echo /; echo //; echo /b[i]n; echo "/"b*n; echo ~/a*b; echo {a,x}*b; echo a*b{1,2}; echo `echo 'a*b'`; echo "$(echo a*b)"; for i in a*X*; do echo $i; done; set -- a*X*; echo $# $1; case 'a*b' in 'a*b') echo lit;; esac; [[ aXb == a*b ]] && echo pat; [[ 'a*b' == 'a*b' ]] && echo lit2; v='[abc'; echo $v; v='a[b]c'; echo $v; v='a\[b'; echo $v; echo a[; echo [; echo []; echo [!]; echo a[z; echo *[; shopt -s extglob; echo a@(X|\*)b; echo a!(X)b; echo !(a*); v='a@(X)b'; echo $v; shopt -u extglob'
## END
## status: 2

#### a directory that has been removed
mkdir x; cd x; rmdir ../x; pwd; cd .; echo "$? $PWD $OLDPWD"; pwd; cd ..; echo "$? $PWD $OLDPWD"
## STDOUT:
/home/user/x
0 /home/user/x/. /home/user/x
/home/user/x/.
0 /home/user /home/user/x/.
## END
## STDERR:
cd: error retrieving current directory: getcwd: cannot access parent directories: No such file or directory
## END

#### pwd -P, cd and bash in a directory that has been removed
mkdir x; cd x; rmdir ../x; pwd -P; echo $?; pwd; echo $?; cd y; echo $?; bash -c pwd; cd /tmp; pwd
## STDOUT:
1
1
1
/tmp
## END
## STDERR:
pwd: error retrieving current directory: getcwd: cannot access parent directories: No such file or directory
pwd: error retrieving current directory: getcwd: cannot access parent directories: No such file or directory
chdir: error retrieving current directory: getcwd: cannot access parent directories: No such file or directory
bash: line 1: cd: y: No such file or directory
shell-init: error retrieving current directory: getcwd: cannot access parent directories: No such file or directory
pwd: error retrieving current directory: getcwd: cannot access parent directories: No such file or directory
chdir: error retrieving current directory: getcwd: cannot access parent directories: No such file or directory
## END

#### a removed directory that is there again
mkdir x; cd x; rmdir ../x; mkdir /home/user/x; cd .; echo $? $PWD; touch f; ls ../x
## STDOUT:
0 /home/user/x
f
## END
