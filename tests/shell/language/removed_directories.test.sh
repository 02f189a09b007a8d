# Working in a directory that has been removed.

#### cd after pwd -P
mkdir -p a/b; cd a/b; rmdir ../b; pwd -P; echo $?; pwd; cd ..; echo $?; pwd; echo $PWD
## STDOUT:
1
0
..
..
## END
## STDERR:
pwd: error retrieving current directory: getcwd: cannot access parent directories: No such file or directory
pwd: error retrieving current directory: getcwd: cannot access parent directories: No such file or directory
chdir: error retrieving current directory: getcwd: cannot access parent directories: No such file or directory
## END

#### cd after removed
mkdir -p a/b; cd a/b; rmdir ../b; cd ..; echo $?; pwd; echo $PWD $OLDPWD
## STDOUT:
0
/home/user/a
/home/user/a /home/user/a/b
## END

#### cd -P in removed
mkdir -p a/b; cd a/b; rmdir ../b; cd -P ..; echo $?; pwd
## STDOUT:
0
/home/user/a
## END

#### cd . in removed
mkdir -p a/b; cd a/b; rmdir ../b; cd .; echo $?; pwd; pwd -P; echo $?; pwd -L; cd ./; echo $?; cd ..; pwd
## STDOUT:
0
/home/user/a/b/.
1
0
..
## END
## STDERR:
cd: error retrieving current directory: getcwd: cannot access parent directories: No such file or directory
pwd: error retrieving current directory: getcwd: cannot access parent directories: No such file or directory
pwd: error retrieving current directory: getcwd: cannot access parent directories: No such file or directory
chdir: error retrieving current directory: getcwd: cannot access parent directories: No such file or directory
## END

#### pwd -P twice
mkdir -p a/b; cd a/b; rmdir ../b; pwd -P; pwd -P; cd ..; echo $?; pwd; cd ..; pwd
## STDOUT:
0
..
../..
## END
## STDERR:
pwd: error retrieving current directory: getcwd: cannot access parent directories: No such file or directory
pwd: error retrieving current directory: getcwd: cannot access parent directories: No such file or directory
chdir: error retrieving current directory: getcwd: cannot access parent directories: No such file or directory
## END

#### removed chain
mkdir -p a/b; cd a/b; rm -r ../../a; cd ..; echo $?; pwd; echo $PWD; cd ..; echo $?; pwd; cd; pwd
## STDOUT:
0
/home/user/a/b/..
/home/user/a/b/..
0
/home/user
/home/user
## END
## STDERR:
cd: error retrieving current directory: getcwd: cannot access parent directories: No such file or directory
## END

#### removed and ls
mkdir -p a/b; cd a/b; rm -r ../../a; ls; echo $?; touch x; echo $?; mkdir y; echo $?; ls ..; echo $?; echo *; cd /; cd -; echo $?
## STDOUT:
0
1
1
0
*
1
## END
## STDERR:
touch: cannot touch 'x': No such file or directory
mkdir: cannot create directory ‘y’: No such file or directory
bash: line 1: cd: /home/user/a/b: No such file or directory
## END

#### pwd P sets PWD
mkdir -p r; ln -s r l; cd l; pwd -P; echo $PWD; cd ..; pwd; cd l; set -o posix; pwd -P; echo $PWD; cd ..; pwd
## STDOUT:
/home/user/r
/home/user/l
/home/user
/home/user/r
/home/user/r
/home/user
## END

#### new shell in removed
mkdir -p a/b; cd a/b; rmdir ../b; bash -c 'pwd; echo $PWD; cd ..; echo $?; pwd'
## STDOUT:
/home/user/a/b
0
..
## END
## STDERR:
shell-init: error retrieving current directory: getcwd: cannot access parent directories: No such file or directory
pwd: error retrieving current directory: getcwd: cannot access parent directories: No such file or directory
chdir: error retrieving current directory: getcwd: cannot access parent directories: No such file or directory
## END

#### bash -k
bash -kc 'f() { echo "[$v]" "$@"; }; f a v=1; set +k; f a v=2
f a v=3'
## STDOUT:
[1] a
[] a v=2
[] a v=3
## END
