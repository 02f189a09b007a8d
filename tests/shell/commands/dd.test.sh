#### dd: blocks
exec 2>&1
export LC_ALL=C.UTF-8
d() { dd status=noxfer "$@"; echo "= $?"; }
seq 1000 > f
d if=f of=/dev/null; d if=f of=/dev/null bs=1000; d if=f of=/dev/null ibs=100 obs=1000; d if=f of=/dev/null bs=1K count=2; d if=f bs=4 count=3; d if=f bs=4 skip=2 count=2; d if=f of=o bs=10 count=2 && cat o; d if=f of=o bs=10 seek=1 count=1 && cat o; d if=f of=o bs=1 seek=3 count=2 conv=notrunc; cat o; echo; d if=f bs=4 iseek=1 count=1; d if=f of=o bs=4 oseek=1 count=1; od -c o
d if=f iflag=skip_bytes,count_bytes skip=5 count=7; d if=f bs=8 skip=5B count=7B; d if=f of=o bs=4 oflag=seek_bytes seek=2 count=1; od -c o; d if=f bs=10 count=12 iflag=count_bytes; d if=f bs=2x3 count=1x2; d if=f bs=c count=4 ; d if=f bs=1w count=2b of=/dev/null; d if=f count=0; d if=/dev/null; printf abc | d bs=2; printf abc | d ibs=1 obs=2; printf abcdef | d obs=4 ibs=3
d if=f of=/dev/null bs=1M; d if=f of=/dev/null bs=1kB count=1KiB; d if=f bs=100 skip=100 count=1; d if=f of=o oflag=append conv=notrunc bs=4 count=1; wc -c < o; printf '' | d of=new; wc -c < new; dd if=f of=/dev/null status=none; dd if=f count=1 bs=3 status=none; echo
## STDOUT:
7+1 records in
7+1 records out
= 0
3+1 records in
3+1 records out
= 0
38+1 records in
3+1 records out
= 0
2+0 records in
2+0 records out
= 0
1
2
3
4
5
6
3+0 records in
3+0 records out
= 0
5
6
7
8
2+0 records in
2+0 records out
= 0
2+0 records in
2+0 records out
= 0
1
2
3
4
5
6
7
8
9
101+0 records in
1+0 records out
= 0
1
2
3
4
5
1
2
3
4
5
2+0 records in
2+0 records out
= 0
1
21

4
5
1
2
3
4
5

3
4
1+0 records in
1+0 records out
= 0
1+0 records in
1+0 records out
= 0
0000000   1  \n   2   1   1  \n   2  \n
0000010

4
5
6
0+1 records in
0+1 records out
= 0

4
5
6
0+1 records in
0+1 records out
= 0
1+0 records in
1+0 records out
= 0
0000000  \0  \0   1  \n   2  \n
0000006
1
2
3
4
5
6
1+1 records in
1+1 records out
= 0
1
2
3
4
5
6
2+0 records in
2+0 records out
= 0
1
2
4+0 records in
4+0 records out
= 0
1024+0 records in
1024+0 records out
= 0
0+0 records in
0+0 records out
= 0
0+0 records in
0+0 records out
= 0
abc1+1 records in
1+1 records out
= 0
abc3+0 records in
1+1 records out
= 0
abcdef2+0 records in
1+1 records out
= 0
0+1 records in
0+1 records out
= 0
1+1 records in
1+1 records out
= 0
dd: f: cannot skip to specified offset
0+0 records in
0+0 records out
= 0
1+0 records in
1+0 records out
= 0
10
0+0 records in
0+0 records out
= 0
0
1
2
## END

#### dd: conversions
exec 2>&1
d() { dd status=noxfer "$@"; echo "= $?"; }
printf 'Hello\nWorld and more\n\nx' > f
d if=f conv=ucase; echo; d if=f conv=lcase; echo; d if=f conv=swab; echo; printf abc | d conv=swab; echo; printf 'abcde' | d conv=swab ibs=3; echo; d if=f conv=block cbs=8; echo; d if=f conv=block cbs=8 obs=3; echo; printf 'ab  cd   ef      gh' | d conv=unblock cbs=4; d if=f conv=sync bs=32 | od -c; d if=f conv=sync ibs=10 obs=16 | od -c; d if=f conv=block,ucase cbs=4; echo; d if=f conv=block,sync cbs=8 ibs=30; echo
d if=f conv=ebcdic | od -tx1; d if=f conv=ibm cbs=10 | od -tx1; d if=f conv=ebcdic cbs=10 | dd conv=ascii cbs=10 status=none; printf 'abc\n' | dd conv=ebcdic status=none | dd conv=ascii status=none; printf '[]^|!' | dd conv=ibm status=none | od -tx1
head -c 2000 /dev/zero > z; echo end >> z; d if=z of=s conv=sparse bs=512; wc -c s; head -c 1024 /dev/zero | d of=s conv=sparse; wc -c s; d if=f of=s conv=fsync; d if=f of=s conv=fdatasync; d if=f of=new conv=nocreat; d if=f of=s conv=excl; d if=f of=s conv=nocreat; d if=f of=n2 conv=excl
## stdout-json: "HELLO\nWORLD AND MORE\n\nX0+1 records in\n0+1 records out\n= 0\n\nhello\nworld and more\n\nx0+1 records in\n0+1 records out\n= 0\n\neHll\nooWlr dna domer\n\nx0+1 records in\n0+1 records out\n= 0\n\nbac0+1 records in\n0+1 records out\n= 0\n\nbadce1+1 records in\n0+1 records out\n= 0\n\nHello   World an        x       0+1 records in\n0+1 records out\n1 truncated record\n= 0\n\nHello   World an        x       0+1 records in\n10+1 records out\n1 truncated record\n= 0\n\nab\ncd\n ef\n\n gh\n0+1 records in\n0+1 records out\n= 0\n0+1 records in\n1+0 records out\n0000000   H   e   l   l   o  \\n   W   o   r   l   d       a   n   d    \n0000020   m   o   r   e  \\n  \\n   x  \\0  \\0  \\0  \\0  \\0  \\0  \\0  \\0  \\0\n0000040   =       0  \\n\n0000044\n2+1 records in\n1+1 records out\n0000000   H   e   l   l   o  \\n   W   o   r   l   d       a   n   d    \n0000020   m   o   r   e  \\n  \\n   x  \\0  \\0  \\0  \\0  \\0  \\0  \\0   =    \n0000040   0  \\n\n0000042\nHELLWORL    X   0+1 records in\n0+1 records out\n2 truncated records\n= 0\n\nHello   World an        x       0+1 records in\n0+1 records out\n1 truncated record\n= 0\n\n0+1 records in\n0+1 records out\n0000000 c8 85 93 93 96 25 e6 96 99 93 84 40 81 95 84 40\n0000020 94 96 99 85 25 25 a7 3d 20 30 0a\n0000033\n0+1 records in\n0+1 records out\n1 truncated record\n0000000 c8 85 93 93 96 40 40 40 40 40 e6 96 99 93 84 40\n0000020 81 95 84 40 40 40 40 40 40 40 40 40 40 40 a7 40\n0000040 40 40 40 40 40 40 40 40 3d 20 30 0a\n0000054\n0+1 records in\n0+1 records out\n1 truncated record\nHello\nWorld and\n\nx\n\u0015\u0080\u0090\u008e\nabc\n0000000 ad bd 5f 4f 5a\n0000005\n3+1 records in\n3+1 records out\n= 0\n2004 s\n2+0 records in\n2+0 records out\n= 0\n1024 s\n0+1 records in\n0+1 records out\n= 0\n0+1 records in\n0+1 records out\n= 0\ndd: failed to open 'new': No such file or directory\n= 1\ndd: failed to open 's': File exists\n= 1\n0+1 records in\n0+1 records out\n= 0\n0+1 records in\n0+1 records out\n= 0\n"

#### dd: errors
exec 2>&1
: > f
d() { dd status=noxfer "$@"; echo "= $?"; }
d if=nothere; d of=nodir/x if=f; d bs=0; d bs=x; d bs=-1; d bs=1q; d count=x; d foo=1; d foo; d conv=foo; d conv=ucase,foo; d conv=; d iflag=foo; d oflag=foo; d oflag=fullblock; d status=foo; d conv=lcase,ucase; d conv=block,unblock; d conv=ascii,ebcdic; d conv=excl,nocreat; d bs=99999999999999999999999; d count=99999999999999999999999 if=f; d bs=0x5; d count=0x5 if=f; d count=00x5 if=f; d bs= ; d ibs=0; d skip=x; d seek=-1; d bs=1x if=f; d bs=1KB2; d cbs=0; d -q; d --nope; d if=. ; d if=f of=.; d bs=2B3
printf abc | d skip=1 bs=2; printf abc | d skip=9 bs=2; printf abcd | d of=/dev/null seek=2 bs=1; printf abc | (d bs=1 seek=2 | cat); d if=f of=x iflag=directory; d iflag=fullblock if=f; d if=f iflag=direct,nocache; d bs=3000G count=1 if=/dev/zero
dd if=f status=progress status=noxfer; dd --count=1; echo "= $?"; (printf ab; sleep 0.1; printf cd) | d bs=4 count=2; (printf ab; sleep 0.1; printf cd) | d bs=4 iflag=fullblock
## STDOUT:
dd: failed to open 'nothere': No such file or directory
= 1
dd: failed to open 'nodir/x': No such file or directory
= 1
dd: invalid number: ‘0’
= 1
dd: invalid number: ‘x’
= 1
dd: invalid number: ‘-1’
= 1
dd: invalid number: ‘1q’
= 1
dd: invalid number: ‘x’
= 1
dd: unrecognized operand ‘foo=1’
Try 'dd --help' for more information.
= 1
dd: unrecognized operand ‘foo’
Try 'dd --help' for more information.
= 1
dd: invalid conversion: ‘foo’
Try 'dd --help' for more information.
= 1
dd: invalid conversion: ‘foo’
Try 'dd --help' for more information.
= 1
dd: invalid conversion: ‘’
Try 'dd --help' for more information.
= 1
dd: invalid input flag: ‘foo’
Try 'dd --help' for more information.
= 1
dd: invalid output flag: ‘foo’
Try 'dd --help' for more information.
= 1
dd: invalid output flag: ‘fullblock’
Try 'dd --help' for more information.
= 1
dd: invalid status level: ‘foo’
Try 'dd --help' for more information.
= 1
dd: cannot combine lcase and ucase
= 1
0+0 records in
0+0 records out
= 0
dd: cannot combine any two of {ascii,ebcdic,ibm}
= 1
dd: cannot combine excl and nocreat
= 1
dd: invalid number: ‘99999999999999999999999’: Value too large for defined data type
= 1
dd: invalid number: ‘99999999999999999999999’: Value too large for defined data type
= 1
dd: warning: ‘0x’ is a zero multiplier; use ‘00x’ if that is intended
dd: invalid number: ‘0x5’
= 1
dd: warning: ‘0x’ is a zero multiplier; use ‘00x’ if that is intended
0+0 records in
0+0 records out
= 0
0+0 records in
0+0 records out
= 0
dd: invalid number: ‘’
= 1
dd: invalid number: ‘0’
= 1
dd: invalid number: ‘x’
= 1
dd: invalid number: ‘-1’
= 1
dd: invalid number: ‘1x’
= 1
dd: invalid number: ‘1KB2’
= 1
dd: invalid number: ‘0’
= 1
dd: invalid option -- 'q'
Try 'dd --help' for more information.
= 1
dd: unrecognized option '--nope'
Try 'dd --help' for more information.
= 1
dd: error reading '.': Is a directory
0+0 records in
0+0 records out
= 1
dd: failed to open '.': Is a directory
= 1
dd: invalid number: ‘2B3’
= 1
c0+1 records in
0+1 records out
= 0
dd: 'standard input': cannot skip to specified offset
0+0 records in
0+0 records out
= 0
4+0 records in
4+0 records out
= 0
dd: 'standard output': cannot seek: Illegal seek
0+0 records in
0+0 records out
= 1
dd: failed to open 'f': Not a directory
= 1
0+0 records in
0+0 records out
= 0
dd: cannot combine direct and nocache
= 1
dd: memory exhausted by input buffer of size 3221225472000 bytes (2.9 TiB)
= 1
0+0 records in
0+0 records out
dd: unrecognized option '--count=1'
Try 'dd --help' for more information.
= 1
abdd: warning: partial read (2 bytes); suggest iflag=fullblock
cd0+2 records in
0+2 records out
= 0
abcd1+0 records in
1+0 records out
= 0
## END
