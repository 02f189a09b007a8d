#### find: tests
exec 2>&1
mkdir -p a/b/c a/.h
printf x > a/f
printf '%s' yyyyy > a/b/g.txt
seq 1000 > a/b/big
touch -d '2020-01-02 03:04:05' a/f
ln -s f a/l
ln -s nowhere a/n
touch a/.h/e a/b/G.TXT
chmod 755 a/b/g.txt
chmod 4700 a/b/big
find a | sort; echo "[$?]"
find a/ | sort; echo "[$?]"
find | sort; echo "[$?]"
find a -name 'g*' | sort; echo "[$?]"
find a -iname 'g*' | sort; echo "[$?]"
find a -name '*' -type d | sort; echo "[$?]"
find a -name '.*'; echo "[$?]"
find a -name 'a'; echo "[$?]"
find a/ -name 'a'; echo "[$?]"
find a/ -name 'a/'; echo "[$?]"
find a -path '*/b/*' | sort; echo "[$?]"
find a -path 'a/*' -prune | sort; echo "[$?]"
find a -ipath '*/B/*' | sort; echo "[$?]"
find a -type f | sort; echo "[$?]"
find a -type d,l | sort; echo "[$?]"
find a -type l | sort; echo "[$?]"
find a -xtype l; echo "[$?]"
find a -xtype f | sort; echo "[$?]"
find -L a -type l; echo "[$?]"
find -L a -xtype l | sort; echo "[$?]"
find a -lname 'f'; echo "[$?]"
find a -ilname 'F'; echo "[$?]"
find a -size 1c | sort; echo "[$?]"
find a -size +1c -type f | sort; echo "[$?]"
find a -size -2 -type f | sort; echo "[$?]"
find a -size 8 -type f; echo "[$?]"
find a -size +7 -type f; echo "[$?]"
find a -size 4k -type f; echo "[$?]"
find a -size -1k -type f | sort; echo "[$?]"
find a -size +100c -size -10k -type f; echo "[$?]"
find a -empty | sort; echo "[$?]"
find a -type f -empty | sort; echo "[$?]"
find a -perm 755 | sort; echo "[$?]"
find a -perm -4000; echo "[$?]"
find a -perm /111 -type f | sort; echo "[$?]"
find a -perm u=rwx,u+s; echo "[$?]"
find a -perm -u+s; echo "[$?]"
find a -perm /000 -type f | sort; echo "[$?]"
find a -newer a/f -type f | sort; echo "[$?]"
find a ! -newer a/f -type f; echo "[$?]"
find a -newermt 2021-01-01 -type f | sort; echo "[$?]"
find a -not -newermt '2020-01-02 03:04:06' -type f; echo "[$?]"
find a -mtime +100 -type f; echo "[$?]"
find a -mtime 0 -type f | sort; echo "[$?]"
find a -mtime -1 -type f | sort; echo "[$?]"
find a -mmin -5 -type f | sort; echo "[$?]"
find a -mmin +5 -type f; echo "[$?]"
find a -maxdepth 0; echo "[$?]"
find a -maxdepth 1 | sort; echo "[$?]"
find a -mindepth 2 | sort; echo "[$?]"
find a -mindepth 1 -maxdepth 1 -type d | sort; echo "[$?]"
find a -links 1 -type f | sort; echo "[$?]"
find a -links +2 | sort; echo "[$?]"
find a -user user -type d | sort; echo "[$?]"
find a -uid 1000 -gid 1000 -maxdepth 0; echo "[$?]"
find a -user root; echo "[$?]"
find a -samefile a/f; echo "[$?]"
find a -readable -maxdepth 0; echo "[$?]"
find a -executable -type f | sort; echo "[$?]"
find a -regex 'a/.*\.txt'; echo "[$?]"
find a -regex '.*txt' | sort; echo "[$?]"
find a -iregex '.*\.txt' | sort; echo "[$?]"
find a -regex 'a/\(f\|l\)' | sort; echo "[$?]"
find a -regextype posix-extended -regex 'a/(f|l)' | sort; echo "[$?]"
find a -regextype posix-extended -regex 'f'; echo "[$?]"
find a -true -maxdepth 0; echo "[$?]"
find a -false; echo "[$?]"
find a b | sort; echo "[$?]"
find a/f a/f; echo "[$?]"
find -H a/l -type f; echo "[$?]"
find a/l -type f; echo "[$?]"
find -H a/l -type l; echo "[$?]"
find . -name '[ab]' | sort; echo "[$?]"
## STDOUT:
a
a/.h
a/.h/e
a/b
a/b/G.TXT
a/b/big
a/b/c
a/b/g.txt
a/f
a/l
a/n
[0]
a/
a/.h
a/.h/e
a/b
a/b/G.TXT
a/b/big
a/b/c
a/b/g.txt
a/f
a/l
a/n
[0]
.
./a
./a/.h
./a/.h/e
./a/b
./a/b/G.TXT
./a/b/big
./a/b/c
./a/b/g.txt
./a/f
./a/l
./a/n
[0]
a/b/g.txt
[0]
a/b/G.TXT
a/b/g.txt
[0]
a
a/.h
a/b
a/b/c
[0]
a/.h
[0]
a
[0]
a/
[0]
[0]
a/b/G.TXT
a/b/big
a/b/c
a/b/g.txt
[0]
a/.h
a/b
a/f
a/l
a/n
[0]
a/b/G.TXT
a/b/big
a/b/c
a/b/g.txt
[0]
a/.h/e
a/b/G.TXT
a/b/big
a/b/g.txt
a/f
[0]
a
a/.h
a/b
a/b/c
a/l
a/n
[0]
a/l
a/n
[0]
a/n
[0]
a/.h/e
a/b/G.TXT
a/b/big
a/b/g.txt
a/f
a/l
[0]
a/n
[0]
a/l
a/n
[0]
a/l
[0]
a/l
[0]
a/f
a/l
[0]
a/b/big
a/b/g.txt
[0]
a/.h/e
a/b/G.TXT
a/b/g.txt
a/f
[0]
a/b/big
[0]
a/b/big
[0]
a/b/big
[0]
a/.h/e
a/b/G.TXT
[0]
a/b/big
[0]
a/.h/e
a/b/G.TXT
a/b/c
[0]
a/.h/e
a/b/G.TXT
[0]
a
a/.h
a/b
a/b/c
a/b/g.txt
[0]
a/b/big
[0]
a/b/big
a/b/g.txt
[0]
a/b/big
[0]
a/b/big
[0]
find: warning: you have specified a mode pattern /000 (which is equivalent to /000). The meaning of -perm /000 has now been changed to be consistent with -perm -000; that is, while it used to match no files, it now matches all files.
a/.h/e
a/b/G.TXT
a/b/big
a/b/g.txt
a/f
[0]
a/.h/e
a/b/G.TXT
a/b/big
a/b/g.txt
[0]
a/f
[0]
a/.h/e
a/b/G.TXT
a/b/big
a/b/g.txt
[0]
a/f
[0]
a/f
[0]
a/.h/e
a/b/G.TXT
a/b/big
a/b/g.txt
[0]
a/.h/e
a/b/G.TXT
a/b/big
a/b/g.txt
[0]
a/.h/e
a/b/G.TXT
a/b/big
a/b/g.txt
[0]
a/f
[0]
a
[0]
a
a/.h
a/b
a/f
a/l
a/n
[0]
a/.h/e
a/b/G.TXT
a/b/big
a/b/c
a/b/g.txt
[0]
a/.h
a/b
[0]
a/.h/e
a/b/G.TXT
a/b/big
a/b/g.txt
a/f
[0]
a
a/b
[0]
a
a/.h
a/b
a/b/c
[0]
a
[0]
[0]
a/f
[0]
a
[0]
a/b/big
a/b/g.txt
[0]
a/b/g.txt
[0]
a/b/g.txt
[0]
a/b/G.TXT
a/b/g.txt
[0]
a/f
a/l
[0]
a/f
a/l
[0]
[0]
a
[0]
[0]
find: ‘b’: No such file or directory
a
a/.h
a/.h/e
a/b
a/b/G.TXT
a/b/big
a/b/c
a/b/g.txt
a/f
a/l
a/n
[0]
a/f
a/f
[0]
a/l
[0]
[0]
[0]
./a
./a/b
[0]
## END

#### find: operators
exec 2>&1
mkdir -p a/b
touch a/f a/g a/b/h
find a -name f -o -name g | sort; echo "[$?]"
find a -name f -print -o -name g; echo "[$?]"
find a \( -name f -o -name g \) -print | sort; echo "[$?]"
find a -name f -or -name b | sort; echo "[$?]"
find a -type f -a -name f; echo "[$?]"
find a -type f -and ! -name f | sort; echo "[$?]"
find a -name b -prune -o -print | sort; echo "[$?]"
find a -name b -prune , -name f; echo "[$?]"
find a ! \( -name f -o -name g \) | sort; echo "[$?]"
find a -not -not -name f; echo "[$?]"
find a -depth | tail -1; echo "[$?]"
find a -depth -name b -prune -o -type f | sort; echo "[$?]"
find a -name f -quit; echo "[$?]"
find a -type f -print -quit | wc -l; echo "[$?]"
find a -name f -print -print; echo "[$?]"
find a -print0 | tr '\0' '\n' | sort; echo "[$?]"
find a -name b -delete; echo "[$?]"
find a -name h -delete; echo "[$?]"
find a -name b -delete; echo "[$?]"
find a | sort; echo "[$?]"
find a -delete; echo "[$?]"
find a; echo "[$?]"
## STDOUT:
a/f
a/g
[0]
a/f
[0]
a/f
a/g
[0]
a/b
a/f
[0]
a/f
[0]
a/b/h
a/g
[0]
a
a/f
a/g
[0]
a/f
[0]
a
a/b
a/b/h
[0]
a/f
[0]
a
[0]
a/b
a/b/h
a/f
a/g
[0]
[0]
1
[0]
a/f
a/f
[0]
a
a/b
a/b/h
a/f
a/g
[0]
find: cannot delete ‘a/b’: Directory not empty
[1]
[0]
[0]
a
a/f
a/g
[0]
[0]
find: ‘a’: No such file or directory
[1]
## END

#### find: exec
exec 2>&1
mkdir -p a/b
echo 1 > a/f
echo 2 > a/g
echo 3 > a/b/h
find a -name f -exec cat {} \;; echo "[$?]"
find a -type f -exec echo x{}y {} \; | sort; echo "[$?]"
find a -name f -exec echo {} +; echo "[$?]"
find a -type f -exec cat {} + | sort; echo "[$?]"
find a -name f -exec false \; -print; echo "[$?]"
find a -name f -exec true \; -print; echo "[$?]"
find a -name f -exec false {} +; echo "[$?]"
find a -name f -exec nosuchcommand {} \;; echo "[$?]"
find a -name f -exec nosuchcommand {} +; echo "[$?]"
find a -name h -execdir echo {} \;; echo "[$?]"
find a -name h -execdir pwd \;; echo "[$?]"
find a -name h -execdir echo {} +; echo "[$?]"
find a -name f -ok echo {} \; < /dev/null; echo "[$?]"
echo y | find a -name f -ok echo {} \;; echo "[$?]"
find a -name f -exec echo a \; -exec echo b \;; echo "[$?]"
find a -name f -print -exec echo b \;; echo "[$?]"
find a -name f ! -exec false \; -print; echo "[$?]"
## STDOUT:
1
[0]
xa/b/hy a/b/h
xa/fy a/f
xa/gy a/g
[0]
a/f
[0]
1
2
3
[0]
[0]
a/f
[0]
[1]
find: ‘nosuchcommand’: No such file or directory
[0]
find: ‘nosuchcommand’: No such file or directory
[1]
./h
[0]
/home/user/a/b
[0]
./h
[0]
< echo ... a/f > ? [0]
< echo ... a/f > ? a/f
[0]
a
b
[0]
a/f
b
[0]
a/f
[0]
## END

#### find: printf
exec 2>&1
mkdir -p a/b
printf xyz > a/f
ln -s f a/l
ln -s nowhere a/n
chmod 640 a/f
touch -d '2020-01-02 03:04:05.678901234' a/f
find a/f -printf '%f|%h|%p|%P|%H|%s|%d|%y|%Y|%m|%M|%n|%u|%g|%U|%G|%l|%k|%b|%%\n'; echo "[$?]"
find a -printf '%f|%h|%p|%P|%H|%d|%y|%Y|%l\n' | sort; echo "[$?]"
find a/f -printf '%t|%T@|%TY-%Tm-%Td|%TH:%TM:%TS|%T+|%TT|%TX|%Tc|%TD|%Ta|%Tj|%TF|%Tk|%TI|%Ty|%TB\n'; echo "[$?]"
find a/f -printf '%10f|%-10f|%.1p|%5s|%-5s|%5m|%#m|\101|\q|\t|\\|\0|\a\n' | tr '\0\a' '@#'; echo "[$?]"
find a/f -printf '%p\c' -printf 'never %p'; echo "[$?]"
find a/f -printf '%q\n'; echo "[$?]"
find a/f -printf '%'; echo "[$?]"
find a/f -printf '\'; echo "[$?]"
find ./a/f -printf '%h %f\n'; echo "[$?]"
find a/b/ -printf '%h %f %p\n'; echo "[$?]"
find / -maxdepth 0 -printf '%h|%f|%p\n'; echo "[$?]"
find a -name f -fprint out; echo "[$?]"
cat out
find a -name f -fprintf out2 '%f\n' -fprint0 out3; echo "[$?]"
cat out2
find a -name f -ls | cut -c 17-; echo "[$?]"
## STDOUT:
f|a|a/f||a/f|3|0|f|f|640|-rw-r-----|1|user|user|1000|1000||4|8|%
[0]
a|.|a||a|0|d|d|
b|a|a/b|b|a|1|d|d|
f|a|a/f|f|a|1|f|f|
l|a|a/l|l|a|1|l|f|f
n|a|a/n|n|a|1|l|N|nowhere
[0]
Thu Jan  2 03:04:05.6789012340 2020|1577934245.6789012340|2020-01-02|03:04:05.6789012340|2020-01-02+03:04:05.6789012340|03:04:05.6789012340|03:04:05.6789012340|Thu Jan  2 03:04:05 2020|01/02/20|Thu|002|2020-01-02| 3|03|20|January
[0]
find: warning: unrecognized escape `\q'
         f|f         |a|    3|3    |  640|0640|A|\q|	|\|@|#
[0]
a/fnever a/f[0]
find: warning: unrecognized format directive `%q'
%q
[0]
find: error: % at end of format string
[1]
find: warning: escape `\' followed by nothing at all
\[0]
./a f
[0]
a b/ a/b/
[0]
|/|/
[0]
[0]
a/f
[0]
f
 -rw-r-----   1 user     user            3 Jan  2  2020 a/f
[0]
## END

#### find: diagnostics
exec 2>&1
mkdir -p a/b
touch a/f
find nofile; echo "[$?]"
find nofile a -maxdepth 0; echo "[$?]"
find -foo; echo "[$?]"
find . -name; echo "[$?]"
find . -type x; echo "[$?]"
find . -type; echo "[$?]"
find . -type f,; echo "[$?]"
find . -type ff; echo "[$?]"
find . -size x; echo "[$?]"
find . -size 1x; echo "[$?]"
find . -size +; echo "[$?]"
find . -mtime x; echo "[$?]"
find . -mtime +; echo "[$?]"
find . -mmin x; echo "[$?]"
find . \( -name x; echo "[$?]"
find . -name x \); echo "[$?]"
find . -exec ls; echo "[$?]"
find . -exec \;; echo "[$?]"
find . -exec ls {} {} +; echo "[$?]"
find . -name f -maxdepth 1; echo "[$?]"
find . -maxdepth x; echo "[$?]"
find . -maxdepth -1; echo "[$?]"
find . -maxdepth; echo "[$?]"
find . x -name y b; echo "[$?]"
find . -perm x; echo "[$?]"
find . -perm -foo; echo "[$?]"
find . -user nosuch; echo "[$?]"
find . -group nosuch; echo "[$?]"
find . -newer nofile; echo "[$?]"
find . -newermt foo; echo "[$?]"
find . -newerxx a; echo "[$?]"
find . -samefile nofile; echo "[$?]"
find . -o; echo "[$?]"
find . -name x -o; echo "[$?]"
find . -a -name x; echo "[$?]"
find . !; echo "[$?]"
find . -not; echo "[$?]"
find . \( \); echo "[$?]"
find . -name x ,; echo "[$?]"
find . -regextype foo; echo "[$?]"
find . -regextype posix-extended -regex '('; echo "[$?]"
find . -inum x; echo "[$?]"
find . -links x; echo "[$?]"
find . -uid x; echo "[$?]"
find . -fprint nod/x; echo "[$?]"
find . -quit -x; echo "[$?]"
find -Z; echo "[$?]"
find -O a; echo "[$?]"
find ''; echo "[$?]"
chmod 000 a/b
find a | sort; echo "[$?]"
chmod 755 a/b
## STDOUT:
find: ‘nofile’: No such file or directory
[1]
find: ‘nofile’: No such file or directory
a
[1]
find: unknown predicate `-foo'
[1]
find: missing argument to `-name'
[1]
find: Unknown argument to -type: x
[1]
find: missing argument to `-type'
[1]
find: Last file type in list argument to -type is missing, i.e., list is ending on: ','
[1]
find: Must separate multiple arguments to -type using: ','
[1]
find: invalid -size type `x'
[1]
find: invalid -size type `x'
[1]
find: invalid -size type `+'
[1]
find: invalid argument `x' to `-mtime'
[1]
find: invalid argument `+' to `-mtime'
[1]
find: invalid argument `x' to `-mmin'
[1]
find: invalid expression; I was expecting to find a ')' somewhere but did not see one.
[1]
find: you have too many ')'
[1]
find: missing argument to `-exec'
[1]
find: invalid argument `;' to `-exec'
[1]
find: Only one instance of {} is supported with -exec ... +
[1]
[0]
find: Expected a positive decimal integer argument to -maxdepth, but got ‘x’
[1]
find: Expected a positive decimal integer argument to -maxdepth, but got ‘-1’
[1]
find: missing argument to `-maxdepth'
[1]
find: paths must precede expression: `b'
[1]
find: invalid mode ‘x’
[1]
find: invalid mode ‘-foo’
[1]
find: ‘nosuch’ is not the name of a known user
[1]
find: ‘nosuch’ is not the name of an existing group
[1]
find: ‘nofile’: No such file or directory
[1]
find: I cannot figure out how to interpret ‘foo’ as a date or time
[1]
find: invalid predicate `-newerxx'
[1]
find: ‘nofile’: No such file or directory
[1]
find: invalid expression; you have used a binary operator '-o' with nothing before it.
[1]
find: expected an expression after '-o'
[1]
find: invalid expression; you have used a binary operator '-a' with nothing before it.
[1]
find: expected an expression after '!'
[1]
find: expected an expression after '-not'
[1]
find: invalid expression; empty parentheses are not allowed.
[1]
find: expected an expression after ','
[1]
find: Unknown regular expression type ‘foo’; valid types are ‘findutils-default’, ‘ed’, ‘emacs’, ‘gnu-awk’, ‘grep’, ‘posix-awk’, ‘awk’, ‘posix-basic’, ‘posix-egrep’, ‘egrep’, ‘posix-extended’, ‘posix-minimal-basic’, ‘sed’.
[1]
find: failed to compile regular expression '(': Unmatched ( or \(
[1]
find: invalid argument `x' to `-inum'
[1]
find: invalid argument `x' to `-links'
[1]
find: invalid argument `x' to `-uid'
[1]
find: ‘nod/x’: No such file or directory
[1]
find: unknown predicate `-x'
[1]
find: unknown predicate `-Z'
[1]
find: The -O option must be immediately followed by a decimal integer
[1]
find: ‘’: No such file or directory
[1]
find: ‘a/b’: Permission denied
a
a/b
a/f
[0]
## END

#### find: lists of paths, old and unsafe forms, zeros in front
exec 2>&1
f() { find "$@" | sort; echo "= ${PIPESTATUS[0]}"; }
mkdir -p t/a; cd t; : > a/b; : > f1; chmod 640 f1; printf 'a\0nothere\0' > ../l0; printf 'a\0\0f1' > ../l1
f -files0-from ../l0; f -files0-from ../l1 -name '[bf]*'; f a -files0-from ../l0; f -files0-from nothere; f -files0-from - < ../l1; f . -perm +600; f . -perm +x; f . -used 0; find f1 -printf '[%05m][%-6m][%#m]\n'; PATH=.:$PATH find . -name f1 -execdir echo \;; echo "= $?"; PATH=$PATH: find . -name f1 -execdir echo \;; echo "= $?"; PATH=x:$PATH find . -name f1 -execdir echo \;; echo "= $?"; find . -name f1 -execdir echo {} \;
## STDOUT:
find: ‘nothere’: No such file or directory
a
a/b
= 1
find: ‘../l1’:2: invalid zero-length file name
a/b
f1
= 1
find: extra operand ‘a’
find: file operands cannot be combined with -files0-from
= 1
find: cannot open ‘nothere’ for reading: No such file or directory
= 1
find: ‘(standard input)’:2: invalid zero-length file name
a
a/b
f1
= 1
find: invalid mode ‘+600’
= 1
= 0
= 0
[00640][640   ][0640]
find: The current directory is included in the PATH environment variable, which is insecure in combination with the -execdir action of find.  Please remove the current directory from your $PATH (that is, remove ".", doubled colons, or leading or trailing colons)
= 1
find: The current directory is included in the PATH environment variable, which is insecure in combination with the -execdir action of find.  Please remove the current directory from your $PATH (that is, remove ".", doubled colons, or leading or trailing colons)
= 1
find: The relative path ‘x’ is included in the PATH environment variable, which is insecure in combination with the -execdir action of find.  Please remove that entry from $PATH
= 1
./f1
## END
