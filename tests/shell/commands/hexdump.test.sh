#### hexdump: the formats
exec 2>&1
printf 'hello\n\0\001\177\200\377 w\tx' > h
for o in '' -b -c -C -d -o -x -bcC; do echo "[$o]"; hexdump $o h; done
hd h
hexdump -C h h
hexdump -x -C h
## STDOUT:
[]
0000000 6568 6c6c 0a6f 0100 807f 20ff 0977 0078
000000f
[-b]
0000000 150 145 154 154 157 012 000 001 177 200 377 040 167 011 170    
000000f
[-c]
0000000   h   e   l   l   o  \n  \0 001 177 200 377       w  \t   x    
000000f
[-C]
00000000  68 65 6c 6c 6f 0a 00 01  7f 80 ff 20 77 09 78     |hello...... w.x|
0000000f
[-d]
0000000   25960   27756   02671   00256   32895   08447   02423   00120
000000f
[-o]
0000000  062550  066154  005157  000400  100177  020377  004567  000170
000000f
[-x]
0000000    6568    6c6c    0a6f    0100    807f    20ff    0977    0078
000000f
[-bcC]
0000000 150 145 154 154 157 012 000 001 177 200 377 040 167 011 170    
0000000   h   e   l   l   o  \n  \0 001 177 200 377       w  \t   x    
00000000  68 65 6c 6c 6f 0a 00 01  7f 80 ff 20 77 09 78     |hello...... w.x|
0000000f
00000000  68 65 6c 6c 6f 0a 00 01  7f 80 ff 20 77 09 78     |hello...... w.x|
0000000f
00000000  68 65 6c 6c 6f 0a 00 01  7f 80 ff 20 77 09 78 68  |hello...... w.xh|
00000010  65 6c 6c 6f 0a 00 01 7f  80 ff 20 77 09 78        |ello...... w.x|
0000001e
0000000    6568    6c6c    0a6f    0100    807f    20ff    0977    0078
00000000  68 65 6c 6c 6f 0a 00 01  7f 80 ff 20 77 09 78     |hello...... w.x|
0000000f
## END

#### hexdump: lines that are alike
exec 2>&1
head -c 100 /dev/zero > z
hexdump z
hexdump -C z
hd -v z
printf 'aaaaaaaaaaaaaaaaaaa' | hexdump -C
{ head -c 48 /dev/zero; printf x; head -c 48 /dev/zero; } | hexdump
## STDOUT:
0000000 0000 0000 0000 0000 0000 0000 0000 0000
*
0000060 0000 0000                              
0000064
00000000  00 00 00 00 00 00 00 00  00 00 00 00 00 00 00 00  |................|
*
00000060  00 00 00 00                                       |....|
00000064
00000000  00 00 00 00 00 00 00 00  00 00 00 00 00 00 00 00  |................|
00000010  00 00 00 00 00 00 00 00  00 00 00 00 00 00 00 00  |................|
00000020  00 00 00 00 00 00 00 00  00 00 00 00 00 00 00 00  |................|
00000030  00 00 00 00 00 00 00 00  00 00 00 00 00 00 00 00  |................|
00000040  00 00 00 00 00 00 00 00  00 00 00 00 00 00 00 00  |................|
00000050  00 00 00 00 00 00 00 00  00 00 00 00 00 00 00 00  |................|
00000060  00 00 00 00                                       |....|
00000064
00000000  61 61 61 61 61 61 61 61  61 61 61 61 61 61 61 61  |aaaaaaaaaaaaaaaa|
00000010  61 61 61                                          |aaa|
00000013
0000000 0000 0000 0000 0000 0000 0000 0000 0000
*
0000030 0078 0000 0000 0000 0000 0000 0000 0000
0000040 0000 0000 0000 0000 0000 0000 0000 0000
*
0000060 0000                                   
0000061
## END

#### hexdump: -n and -s
exec 2>&1
printf 'hello\n\0\001\177\200\377 w\tx' > h
hexdump -n 5 -s 2 -C h
hexdump -s 100 -C h
hexdump -s 15 -C h
hexdump -n 0 h
hexdump -n 1 h
hexdump -n 0x3 -c h
hexdump -s 4 -n 100 -b h
hexdump -n 20 -C h h
hexdump -s 20 -C h h
seq 1000 | hexdump -s 1k -n 20 -C
hexdump < /dev/null
## STDOUT:
00000002  6c 6c 6f 0a 00                                    |llo..|
00000007
0000000f
0000000f
0000000 0068                                   
0000001
0000000   h   e   l                                                    
0000003
0000004 157 012 000 001 177 200 377 040 167 011 170                    
000000f
00000000  68 65 6c 6c 6f 0a 00 01  7f 80 ff 20 77 09 78 68  |hello...... w.xh|
00000010  65 6c 6c 6f                                       |ello|
00000014
00000014  0a 00 01 7f 80 ff 20 77  09 78                    |...... w.x|
0000001e
hexdump: stdin: Illegal seek
## END

#### hexdump -e: units
exec 2>&1
printf 'hello\n\0\001\177\200\377 w\tx' > h
hexdump -e '4/1 "%d " "\n"' h
hexdump -e '"%08_ax " 8/1 "%_u," "\n"' h
hexdump -e '"%d %d\n"' h
hexdump -e '"%.5s|\n"' h
hexdump -v -e '/1 "%02x"' h; echo
hexdump -ve '1/1 "%c"' h | od -c
hexdump -n 3 -e '"%_Ad\n" "%_ad: " 2/1 "%3_c|" "\n"' h
hexdump -e '16/1 "%02X " "  " "|"' -e '16/1 "%_p" "|\n"' h
hexdump -e '4 "%d"' h; echo
hexdump -e '"%-10d|%+d|% d|%#x\n"' h
hexdump -e '3/2 "%5u," 2/1 "[%c]" "\n"' h
hexdump -e '"100%% " 2/1 "%o " "\n"' h
hexdump -e '8/1 "%03u "' -e '"\n"' h
hexdump -e '"%_ao " 4/1 "%i " "\n"' h
hexdump -e '1/8 "%x\n"' h
hexdump -e '2/4 "%08X " "\n"' h
## stdout-json: "104 101 108 108\n111 10 0 1\n127 -128 -1 32\n119 9 120 \n00000000 h,e,l,l,o,lf,nul,soh,\n00000008 del,80,ff, ,w,ht,x,,\n1819043176 16779887\n553615487 7866743\nhello|\n\n|\n\u00ff w\tx|\n68656c6c6f0a00017f80ff20770978\n0000000   h   e   l   l   o  \\n  \\0 001 177 200 377       w  \\t   x\n0000017\n3\n68 65 6C 6C 6F 0A 00 01 7F 80 FF 20 77 09 78     |hello...... w.x|\n1819043176167798875536154877866743\n1819043176|+16779887| 553615487|0x780977\n25960,27756, 2671,[\u0000][\u0001]\n32895, 8447, 2423,[x][]\nhexdump: bad conversion character %%\n104 101 108 108 111 010 000 001\n127 128 255 032 119 009 120    \n0 104 101 108 108\n4 111 10 0 1\n10 127 -128 -1 32\n14 119 9 120 \n1000a6f6c6c6568\n78097720ff807f\n6C6C6568 01000A6F\n20FF807F 00780977\n"

#### hexdump -e: characters
exec 2>&1
printf '\0\001\002\003\007\b\t\n\v\f\r\033 ~\177\200\377' > c
hexdump -v -e '/1 "%_u "' c; echo
hexdump -v -e '/1 "%_c "' c; echo
hexdump -v -e '/1 "%_p"' c; echo
hexdump -v -e '/1 "%5_c|"' c; echo
hexdump -v -e '/1 "%-5_u|"' c; echo
## STDOUT:
nul soh stx etx bel bs ht lf vt ff cr esc   ~ del 80 ff 
\0 001 002 003 \a \b \t \n \v \f \r 033   ~ 177 200 377 
............ ~...
   \0|  001|  002|  003|   \a|   \b|   \t|   \n|   \v|   \f|   \r|  033|     |    ~|  177|  200|  377|
nul  |soh  |stx  |etx  |bel  |bs   |ht   |lf   |vt   |ff   |cr   |esc  |     |~    |del  |80   |ff   |
## END

#### hexdump -e: numbers with a point
exec 2>&1
printf '\0\0\200\077\0\0\0\300' > f
hexdump -e '2/4 "%f " "\n"' f
hexdump -e '/4 "%8.3e|\n"' f
hexdump -e '/4 "%g\n"' f
hexdump -e '/8 "%.10g\n"' f
## STDOUT:
1.000000 -2.000000
1.000e+00|
-2.000e+00|
1
-2
-2.000000473
## END

#### hexdump -f
exec 2>&1
printf 'hello world, hello all' > h
printf '# a comment\n\n"%%07_ax " 4/1 "%%02x " "\\n"\n' > f
hexdump -f f h
hexdump -f nope h; echo $?
## STDOUT:
0000000 68 65 6c 6c
0000004 6f 20 77 6f
0000008 72 6c 64 2c
000000c 20 68 65 6c
0000010 6c 6f 20 61
0000014 6c 6c      
hexdump: can't read nope: No such file or directory
1
## END

#### hexdump: errors
exec 2>&1
printf 'hello' > h
for f in '%d' '"%d' '"%q"' '1/3 "%d"' '"%5s|"' '1/2 "%d %d"' '4/ "%d"' 'x' '"%_z"' '/2 "%c"' '"%_a"'; do hexdump -e "$f" h; echo $?; done
hexdump -n x h; echo $?
hexdump -s x h; echo $?
hexdump nope; echo $?
hexdump nope h; echo $?
hexdump -Z h; echo $?
hexdump .
## STDOUT:
hexdump: bad format {%d}
1
hexdump: bad format {"%d}
1
hexdump: bad conversion character %q
1
hexdump: bad byte count for conversion character d
1
hexdump: %s requires a precision or a byte count
1
hexdump: byte count with multiple conversion characters
1
18190431761110
hexdump: bad format {x}
1
hexdump: bad conversion character %_z
1
hexdump: bad byte count for conversion character c
1
0
hexdump: failed to parse length: 'x': Invalid argument
1
hexdump: failed to parse offset: 'x': Invalid argument
1
hexdump: nope: No such file or directory
hexdump: all input file arguments failed
1
hexdump: nope: No such file or directory
0000000 6568 6c6c 006f                         
0000005
1
hexdump: invalid option -- 'Z'
Try 'hexdump --help' for more information.
1
hexdump: .: Is a directory
## END
