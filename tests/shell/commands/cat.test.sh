#### cat: files, standard input and both
exec 2>&1
echo one > a
echo two > b
cat a b; echo "[$?]"
cat < a; echo "[$?]"
echo in | cat a - b; echo "[$?]"
cat - - < a; echo "[$?]"
cat /dev/null; echo "[$?]"
## STDOUT:
one
two
[0]
one
[0]
one
in
two
[0]
one
[0]
[0]
## END

#### cat: numbering
exec 2>&1
printf 'a\n\n\n\nb\n\tc\n\nlast' > f
cat -n f; echo "[$?]"
cat -b f; echo "[$?]"
cat -nb f; echo "[$?]"
cat -s f; echo "[$?]"
cat -ns f; echo "[$?]"
cat -bs f; echo "[$?]"
cat -n f f; echo "[$?]"
cat -nE f; echo "[$?]"
cat -bE f; echo "[$?]"
cat -T f; echo "[$?]"
## STDOUT:
     1	a
     2	
     3	
     4	
     5	b
     6		c
     7	
     8	last[0]
     1	a



     2	b
     3		c

     4	last[0]
     1	a



     2	b
     3		c

     4	last[0]
a

b
	c

last[0]
     1	a
     2	
     3	b
     4		c
     5	
     6	last[0]
     1	a

     2	b
     3		c

     4	last[0]
     1	a
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
    15	last[0]
     1	a$
     2	$
     3	$
     4	$
     5	b$
     6		c$
     7	$
     8	last[0]
     1	a$
$
$
$
     2	b$
     3		c$
$
     4	last[0]
a



b
^Ic

last[0]
## END

#### cat: what is not printable
exec 2>&1
printf 'a\001\177\200\237\240\377\303\251\r\nx\ry\tz\n' > f
cat -v f; echo "[$?]"
cat -A f; echo "[$?]"
cat -e f; echo "[$?]"
cat -t f; echo "[$?]"
cat -vT f; echo "[$?]"
cat -E f; echo "[$?]"
printf 'a\r' > g
cat -E g g f; echo "[$?]"
## stdout-json: "a^A^?M-^@M-^_M- M-^?M-CM-)^M\nx^My\tz\n[0]\na^A^?M-^@M-^_M- M-^?M-CM-)^M$\nx^My^Iz$\n[0]\na^A^?M-^@M-^_M- M-^?M-CM-)^M$\nx^My\tz$\n[0]\na^A^?M-^@M-^_M- M-^?M-CM-)^M\nx^My^Iz\n[0]\na^A^?M-^@M-^_M- M-^?M-CM-)^M\nx^My^Iz\n[0]\na\u0001\u007f\u0080\u009f\u00a0\u00ff\u00c3\u00a9^M$\nx\ry\tz$\n[0]\na\ra\ra\u0001\u007f\u0080\u009f\u00a0\u00ff\u00c3\u00a9^M$\nx\ry\tz$\n[0]\n"

#### cat: diagnostics
exec 2>&1
mkdir d
echo x > x
cat nofile x; echo "[$?]"
cat d x; echo "[$?]"
cat 'no file' "it's" 'a:b' $'a\nb'; echo "[$?]"
cat x/y ./ ''; echo "[$?]"
cat -z x; echo "[$?]"
cat --zz x; echo "[$?]"
cat --s x; echo "[$?]"
cat --number=3 x; echo "[$?]"
cat --squeeze x; echo "[$?]"
cat --number-n x; echo "[$?]"
cat -- -x; echo "[$?]"
cat x >> x; echo "[$?]"
cat x > /dev/full; echo "[$?]"
cat x >&-; echo "[$?]"
## STDOUT:
cat: nofile: No such file or directory
x
[1]
cat: d: Is a directory
x
[1]
cat: 'no file': No such file or directory
cat: "it's": No such file or directory
cat: 'a:b': No such file or directory
cat: 'a'$'\n''b': No such file or directory
[1]
cat: x/y: Not a directory
cat: ./: Is a directory
cat: '': No such file or directory
[1]
cat: invalid option -- 'z'
Try 'cat --help' for more information.
[1]
cat: unrecognized option '--zz'
Try 'cat --help' for more information.
[1]
cat: option '--s' is ambiguous; possibilities: '--squeeze-blank' '--show-nonprinting' '--show-ends' '--show-tabs' '--show-all'
Try 'cat --help' for more information.
[1]
cat: option '--number' doesn't allow an argument
Try 'cat --help' for more information.
[1]
x
[0]
     1	x
[0]
cat: -x: No such file or directory
[1]
cat: x: input file is output file
[1]
cat: write error: No space left on device
[1]
cat: standard output: Bad file descriptor
[1]
## END
