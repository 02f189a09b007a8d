#### cut, part 1
exec 2>&1
printf 'a:b:c\nd:e\nf\n:g:\n\n::' > f1
cut -d: -f1 f1; echo "= $?"
cut -d: -f2 f1; echo "= $?"
cut -d: -f2- f1; echo "= $?"
cut -d: -f-2 f1; echo "= $?"
cut -d: -f1,3 f1; echo "= $?"
cut -d: -f3,1 f1; echo "= $?"
cut -d: -f1-2,3 f1; echo "= $?"
cut -d: -f2,3 --output-delimiter=XX f1; echo "= $?"
cut -d: -f1-3 --output-delimiter=XX f1; echo "= $?"
cut -d: -s -f2 f1; echo "= $?"
## STDOUT:
a
d
f



= 0
b
e
f
g


= 0
b:c
e
f
g:

:
= 0
a:b
d:e
f
:g

:
= 0
a:c
d
f
:

:
= 0
a:c
d
f
:

:
= 0
a:b:c
d:e
f
:g:

::
= 0
bXXc
e
f
gXX

XX
= 0
aXXbXXc
dXXe
f
XXgXX

XXXX
= 0
b
e
g

= 0
## END

#### cut, part 2
exec 2>&1
printf 'é漢字\tx\n\xff\xfe bad\n\xc3' > w2
printf 'a:b:c\nd:e\nf\n:g:\n\n::' > f1
cut -d: --complement -f2 f1; echo "= $?"
cut -d: -f4 f1; echo "= $?"
cut -c1-2 f1; echo "= $?"
cut -c2- f1; echo "= $?"
cut -b1,3 --output-delimiter=- f1; echo "= $?"
cut -b1-2,3-4 --output-delimiter=- f1; echo "= $?"
cut -b1-3,2-4 --output-delimiter=- f1; echo "= $?"
cut --complement -b2 f1; echo "= $?"
cut -c2 w2; echo "= $?"
cut < /dev/null; echo "= $?"
## stdout-json: "a:c\nd\nf\n:\n\n:\n= 0\n\n\nf\n\n\n\n= 0\na:\nd:\nf\n:g\n\n::\n= 0\n:b:c\n:e\n\ng:\n\n:\n= 0\na-b\nd-e\nf\n:-:\n\n:\n= 0\na:-b:\nd:-e\nf\n:g-:\n\n::\n= 0\na:b:\nd:e\nf\n:g:\n\n::\n= 0\nab:c\nde\nf\n::\n\n:\n= 0\n\u00a9\n\u00fe\n\n= 0\ncut: you must specify a list of bytes, characters, or fields\nTry 'cut --help' for more information.\n= 1\n"

#### cut, part 3
exec 2>&1
printf 'a:b:c\nd:e\nf\n:g:\n\n::' > f1
cut -f0 f1; echo "= $?"
cut -f < /dev/null; echo "= $?"
cut -f a f1; echo "= $?"
cut -f 1-a f1; echo "= $?"
cut -f 2-1 f1; echo "= $?"
cut -f - f1; echo "= $?"
cut -f 1-2-3 f1; echo "= $?"
cut -b 0 f1; echo "= $?"
cut -b x f1; echo "= $?"
cut -b 1-2-3 f1; echo "= $?"
## STDOUT:
cut: fields are numbered from 1
Try 'cut --help' for more information.
= 1
cut: option requires an argument -- 'f'
Try 'cut --help' for more information.
= 1
cut: invalid field value ‘a’
Try 'cut --help' for more information.
= 1
cut: invalid field value ‘a’
Try 'cut --help' for more information.
= 1
cut: invalid decreasing range
Try 'cut --help' for more information.
= 1
cut: invalid range with no endpoint: -
Try 'cut --help' for more information.
= 1
cut: invalid field range
Try 'cut --help' for more information.
= 1
cut: byte/character positions are numbered from 1
Try 'cut --help' for more information.
= 1
cut: invalid byte/character position ‘x’
Try 'cut --help' for more information.
= 1
cut: invalid byte or character range
Try 'cut --help' for more information.
= 1
## END

#### cut, part 4
exec 2>&1
printf 'a:b:c\nd:e\nf\n:g:\n\n::' > f1
cut -f 1 -b 1 f1; echo "= $?"
cut -d xx -f1 f1; echo "= $?"
cut -d x -b1 f1; echo "= $?"
cut -s -b1 f1; echo "= $?"
cut -f '' f1; echo "= $?"
cut -f 1,,2 f1; echo "= $?"
cut -f '1 2' f1; echo "= $?"
cut -f 99999999999999999999 f1; echo "= $?"
cut -d '' -f1 f1; echo "= $?"
cut -f1 nofile f1; echo "= $?"
## STDOUT:
cut: only one list may be specified
Try 'cut --help' for more information.
= 1
cut: the delimiter must be a single character
Try 'cut --help' for more information.
= 1
cut: an input delimiter may be specified only when operating on fields
Try 'cut --help' for more information.
= 1
cut: suppressing non-delimited lines makes sense
	only when operating on fields
Try 'cut --help' for more information.
= 1
cut: fields are numbered from 1
Try 'cut --help' for more information.
= 1
cut: fields are numbered from 1
Try 'cut --help' for more information.
= 1
a:b:c
d:e
f
:g:

::
= 0
cut: field number ‘99999999999999999999’ is too large
Try 'cut --help' for more information.
= 1
a:b:c
d:e
f
:g:

::
= 0
cut: nofile: No such file or directory
a:b:c
d:e
f
:g:

::
= 1
## END

#### cut, part 5
exec 2>&1
printf 'a:b:c\nd:e\nf\n:g:\n\n::' > f1
cut -f1 .; echo "= $?"
printf 'a\0b\tc\0' | cut -z -f2; echo "= $?"
printf 'a\tb\nc\td\n' | cut -d $'\n' -f1; echo "= $?"
printf 'a\nb\nc\n' | cut -d $'\n' -f2,3; echo "= $?"
printf 'a b c\n' | cut -d' ' -f2,2-3; echo "= $?"
printf 'a b c\n' | cut -d' ' --output-delimiter= -f1-3; echo "= $?"
printf 'abc\n' | cut -c1,3 --output-delimiter=; echo "= $?"
## stdout-json: "cut: .: Is a directory\n= 1\na\u0000c\u0000= 0\na\tb\n= 0\nb\nc\n= 0\nb c\n= 0\na\u0000b\u0000c\n= 0\na\u0000c\n= 0\n"
