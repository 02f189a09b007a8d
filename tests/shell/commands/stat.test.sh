#### stat: formats
exec 2>&1
echo abc > a
touch -d '2020-01-02 03:04:05.678901234' a
ln -s a l
mkdir d
touch 'x y' empty
chmod 4755 a
stat -c '%n|%N|%Q' a l 'x y'; echo "[$?]"
stat -c '%10s|%-10s|%010s|%+s|% s|%.6s|%8.6s|%#a|%5a|%05a' a; echo "[$?]"
stat -c '%.3Y|%.12Y|%10.2Y|%Y|%20.3Y|%-20Y|%020Y' a; echo "[$?]"
stat -c '%y' a; echo "[$?]"
stat -c '%F|%f|%t|%T|%A|%15A|%.3A|%-15n|%h%%' a; echo "[$?]"
stat -c '%F' a l d empty /dev/null; echo "[$?]"
stat -c '%a %A %f %h %u %g %U %G %B %o %s %b' a; echo "[$?]"
stat -c '%t %T %Hr %Lr %r %R' /dev/null /dev/zero; echo "[$?]"
stat -L -c '%F %n' l; echo "[$?]"
stat -c '%F %s' l; echo "[$?]"
stat - -c '%F %s' < a; echo "[$?]"
stat -c '\n%n' a; echo "[$?]"
stat --printf='a\tb\n\x41\101%s\n' a; echo "[$?]"
stat --printf='\q\' a; echo "[$?]"
stat --printf='%n\n%' a; echo "[$?]"
stat -c '%' a; echo "[$?]"
stat -c '%5' a; echo "[$?]"
stat -c '%5%' a; echo "[$?]"
stat -c '%C' nofile; echo "[$?]"
stat nofile a/b ''; echo "[$?]"
stat; echo "[$?]"
stat -c; echo "[$?]"
stat -z; echo "[$?]"
stat --cached=foo a; echo "[$?]"
touch -d '1969-12-31 23:59:58.75' a
stat -c '%.2Y %Y %y' a; echo "[$?]"
stat a | head -2; echo "[$?]"
stat l | head -2; echo "[$?]"
stat empty | head -2; echo "[$?]"
stat -f nofile; echo "[$?]"
stat -fc '%n %l %s %S' .; echo "[$?]"
## STDOUT:
a|'a'|?
l|'l' -> 'a'|?
x y|'x y'|?
[0]
         4|4         |0000000004|+4| 4|000004|  000004|04755| 4755|04755
[0]
1577934245.678|1577934245.678901234000|1577934245.67|1577934245|      1577934245.678|1577934245          |00000000001577934245
[0]
2020-01-02 03:04:05.678901234 +0000
[0]
regular file|89ed|0|0|-rwsr-xr-x|     -rwsr-xr-x|-rw|a              |1%
[0]
regular file
symbolic link
directory
regular empty file
character special file
[0]
4755 -rwsr-xr-x 89ed 1 1000 1000 user user 512 4096 4 8
[0]
1 3 1 3 259 103
1 5 1 5 261 105
[0]
regular file l
[0]
symbolic link 1
[0]
regular file 4
[0]
\na
[0]
a	b
AA4
[0]
stat: warning: unrecognized escape '\q'
qstat: warning: backslash at end of format
\[0]
a
%[0]
%
[0]
stat: ‘%5’: invalid directive
[1]
stat: ‘%5%’: invalid directive
[1]
stat: cannot statx 'nofile': No such file or directory
[1]
stat: cannot statx 'nofile': No such file or directory
stat: cannot statx 'a/b': Not a directory
stat: cannot statx '': No such file or directory
[1]
stat: missing operand
Try 'stat --help' for more information.
[1]
stat: option requires an argument -- 'c'
Try 'stat --help' for more information.
[1]
stat: invalid option -- 'z'
Try 'stat --help' for more information.
[1]
stat: invalid argument ‘foo’ for ‘--cached’
Valid arguments are:
  - ‘default’
  - ‘never’
  - ‘always’
Try 'stat --help' for more information.
[1]
-1.25 -2 1969-12-31 23:59:58.750000000 +0000
[0]
  File: a
  Size: 4         	Blocks: 8          IO Block: 4096   regular file
[0]
  File: l -> a
  Size: 1         	Blocks: 0          IO Block: 4096   symbolic link
[0]
  File: empty
  Size: 0         	Blocks: 0          IO Block: 4096   regular empty file
[0]
stat: cannot read file system information for 'nofile': No such file or directory
[1]
. 255 4096 4096
[0]
## END
