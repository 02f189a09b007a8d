#### cat: files, standard input and both
exec 2>&1
echo one > a
echo two > b
cat a b
cat < a
echo in | cat a - b
cat - - < a
cat /dev/null
## STDOUT:
one
two
one
one
in
two
one
## END

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
## STDOUT:
     1	a
     2	
     3	
     4	
     5	b
     6		c
     7	
     8	last     1	a



     2	b
     3		c

     4	last     1	a



     2	b
     3		c

     4	lasta

b
	c

last     1	a
     2	
     3	b
     4		c
     5	
     6	last     1	a

     2	b
     3		c

     4	last     1	a
     2	
     3	
     4	
     5	b
     6		c
     7	
     8	lasta
     9	
    10	
    11	
    12	b
    13		c
    14	
    15	last     1	a$
     2	$
     3	$
     4	$
     5	b$
     6		c$
     7	$
     8	last     1	a$
$
$
$
     2	b$
     3		c$
$
     4	lasta



b
^Ic

last
## END, no newline

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
## stdout-json: "a^A^?M-^@M-^_M- M-^?M-CM-)^M\nx^My\tz\na^A^?M-^@M-^_M- M-^?M-CM-)^M$\nx^My^Iz$\na^A^?M-^@M-^_M- M-^?M-CM-)^M$\nx^My\tz$\na^A^?M-^@M-^_M- M-^?M-CM-)^M\nx^My^Iz\na^A^?M-^@M-^_M- M-^?M-CM-)^M\nx^My^Iz\na\u0001\u007f\u0080\u009f\u00a0\u00ff\u00c3\u00a9^M$\nx\ry\tz$\na\ra\ra\u0001\u007f\u0080\u009f\u00a0\u00ff\u00c3\u00a9^M$\nx\ry\tz$\n"

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
## STDOUT:
cat: nofile: No such file or directory
x
1
cat: d: Is a directory
x
1
cat: 'no file': No such file or directory
cat: "it's": No such file or directory
cat: 'a:b': No such file or directory
cat: 'a'$'\n''b': No such file or directory
cat: x/y: Not a directory
cat: ./: Is a directory
cat: '': No such file or directory
cat: invalid option -- 'z'
Try 'cat --help' for more information.
cat: unrecognized option '--zz'
Try 'cat --help' for more information.
cat: option '--s' is ambiguous; possibilities: '--squeeze-blank' '--show-nonprinting' '--show-ends' '--show-tabs' '--show-all'
Try 'cat --help' for more information.
cat: option '--number' doesn't allow an argument
Try 'cat --help' for more information.
x
     1	x
cat: -x: No such file or directory
cat: x: input file is output file
cat: write error: No space left on device
1
cat: standard output: Bad file descriptor
1
## END
