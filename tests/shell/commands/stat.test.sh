#### stat: formats
exec 2>&1
echo abc > a
touch -d '2020-01-02 03:04:05.678901234' a
ln -s a l
mkdir d
touch 'x y' empty
chmod 4755 a
stat -c '%n|%N|%Q' a l 'x y'
stat -c '%10s|%-10s|%010s|%+s|% s|%.6s|%8.6s|%#a|%5a|%05a' a
stat -c '%.3Y|%.12Y|%10.2Y|%Y|%20.3Y|%-20Y|%020Y' a
stat -c '%y' a
stat -c '%F|%f|%t|%T|%A|%15A|%.3A|%-15n|%h%%' a
stat -c '%F' a l d empty /dev/null
stat -c '%a %A %f %h %u %g %U %G %B %o %s %b' a
stat -c '%t %T %Hr %Lr %r %R' /dev/null /dev/zero
stat -L -c '%F %n' l
stat -c '%F %s' l
stat - -c '%F %s' < a
stat -c '\n%n' a
stat --printf='a\tb\n\x41\101%s\n' a
stat --printf='\q\' a
stat --printf='%n\n%' a
stat -c '%' a
stat -c '%5' a
stat -c '%5%' a
stat -c '%C' nofile
stat nofile a/b ''
stat
stat -c
stat -z
stat --cached=foo a
touch -d '1969-12-31 23:59:58.75' a
stat -c '%.2Y %Y %y' a
stat a | head -2
stat l | head -2
stat empty | head -2
stat -f nofile
stat -fc '%n %l %s %S' .
