#### cat: files, standard input and both
exec 2>&1
echo one > a
echo two > b
cat a b
cat < a
echo in | cat a - b
cat - - < a
cat /dev/null

#### cat: numbering
exec 2>&1
printf 'a\n\n\n\nb\n\tc\n\nlast' > f
cat -n f
cat -b f
cat -nb f
cat -s f
cat -ns f
cat -bs f
cat -n f f
cat -nE f
cat -bE f
cat -T f

#### cat: what is not printable
exec 2>&1
printf 'a\001\177\200\237\240\377\303\251\r\nx\ry\tz\n' > f
cat -v f
cat -A f
cat -e f
cat -t f
cat -vT f
cat -E f
printf 'a\r' > g
cat -E g g f

#### cat: diagnostics
exec 2>&1
mkdir d
echo x > x
cat nofile x
echo $?
cat d x
echo $?
cat 'no file' "it's" 'a:b' $'a\nb'
cat x/y ./ ''
cat -z x
cat --zz x
cat --s x
cat --number=3 x
cat --squeeze x
cat --number-n x
cat -- -x
cat x >> x
cat x > /dev/full
echo $?
cat x >&-
echo $?
