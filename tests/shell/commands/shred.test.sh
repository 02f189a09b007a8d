#### shred
exec 2>&1
echo hello > f
shred f; echo $?; stat -c %s f; grep -c hello f
: > e; shred -v e; stat -c %s e
head -c 5000 /dev/zero > b; shred -n 1 b; stat -c %s b; tr -d '\0' < b | head -c 1 | wc -c
echo hello > x; shred -x -n 1 x; stat -c %s x
echo hello > z; shred -s 10 -n 0 -z z; od -c z
echo hello > s; shred --size=1K --iterations=1 s; stat -c %s s
## STDOUT:
0
4096
0
0
8192
1
6
0000000  \0  \0  \0  \0  \0  \0  \0  \0  \0  \0
0000012
1024
## END

#### shred -v, -u
exec 2>&1
echo hello > ab
shred -v -n 2 ab
shred -vz ab
shred -vzu -n 1 ab; ls
echo hello > cd; shred -v --remove=unlink -n1 cd; ls
echo hello > ef; shred --remove -n1 ef; ls
mkdir d; echo hello > d/xyz; shred -vu -n0 d/xyz; ls d
## STDOUT:
shred: ab: pass 1/2 (random)...
shred: ab: pass 2/2 (random)...
shred: ab: pass 1/4 (random)...
shred: ab: pass 2/4 (random)...
shred: ab: pass 3/4 (random)...
shred: ab: pass 4/4 (000000)...
shred: ab: pass 1/2 (random)...
shred: ab: pass 2/2 (000000)...
shred: ab: removing
shred: ab: renamed to 00
shred: 00: renamed to 0
shred: ab: removed
shred: cd: pass 1/1 (random)...
shred: cd: removing
shred: cd: removed
shred: d/xyz: removing
shred: d/xyz: renamed to d/000
shred: d/000: renamed to d/00
shred: d/00: renamed to d/0
shred: d/xyz: removed
## END

#### shred: errors
exec 2>&1
echo hello > f; mkdir d
shred; echo $?
shred nope; echo $?
shred d; echo $?
shred -n x f; echo $?
shred -s x f; echo $?
shred --remove=x f; echo $?
chmod 400 f; shred f; echo $?
shred -f -n1 f; echo $?
shred -n1 -v - 1<> f
shred -y f; echo $?
## STDOUT:
shred: missing file operand
Try 'shred --help' for more information.
1
shred: nope: failed to open for writing: No such file or directory
1
shred: d: failed to open for writing: Is a directory
1
shred: invalid number of passes: ‘x’
1
shred: invalid file size: ‘x’
1
shred: invalid argument ‘x’ for ‘--remove’
Valid arguments are:
  - ‘unlink’
  - ‘wipe’
  - ‘wipesync’
Try 'shred --help' for more information.
1
shred: f: failed to open for writing: Permission denied
1
0
bash: line 11: f: Permission denied
shred: invalid option -- 'y'
Try 'shred --help' for more information.
1
## END
