#### iconv: between UTF-8 and one byte
printf 'h\303\251\n' | iconv -t latin1 | od -c
printf 'h\351\n' | iconv -f ISO-8859-1
printf 'h\351\n' | iconv -f latin1 -t UTF-8 | od -c
printf '\200\201' | iconv -f cp1252 -c; echo
printf '\200\223x\224\205' | iconv -f WINDOWS-1252; echo
printf '\200\241\244' | iconv -f latin9 -t UTF-8; echo
printf '\342\202\254\305\223' | iconv -t ISO-8859-15 | od -tx1
printf '\320\277\321\200' | iconv -t KOI8-R | od -tx1
printf '\320\277\321\200' | iconv -t CP1251 | od -tx1
## STDOUT:
0000000   h 351  \n
0000003
hé
0000000   h 303 251  \n
0000004
€
€“x”…
¡€
0000000 a4 bd
0000002
0000000 d0 d2
0000002
0000000 ef f0
0000002
## END

#### iconv: each set of one byte
for ((i = 128; i < 256; i++)); do printf -v c '\\x%x' $i; printf "$c"; done > all
for s in ISO-8859-{1..11} ISO-8859-{13..16} CP1250 CP1251 CP1252 KOI8-R; do
  iconv -c -f $s -t UTF-8 all > t
  echo "$s $(md5sum < t) $(iconv -f UTF-8 -t $s t | md5sum)"
done
## STDOUT:
ISO-8859-1 946c295284edb33cb8a62bed8120c9f1  - 16f404156c0500ac48efa2d3abc5fbcf  -
ISO-8859-2 60d76ca489c0230d966bb052593aed07  - 16f404156c0500ac48efa2d3abc5fbcf  -
ISO-8859-3 fb986187a0e6b4d67933dfd4980eb0b4  - f50e3fe2a50f382b6b0cf3915a01fa95  -
ISO-8859-4 3ac4ed04bc3293d2b31fc2a882db0719  - 16f404156c0500ac48efa2d3abc5fbcf  -
ISO-8859-5 9c25bb277d203c81f14c1a5d039fc9f9  - 16f404156c0500ac48efa2d3abc5fbcf  -
ISO-8859-6 ff402d7a8a7130be8849dfb7cc82ae47  - 59c3deeca9a28d23bfadc035b79adf69  -
ISO-8859-7 d2e60dcd738e574258a0a8cfd0c653fc  - 6be14a2bad569ddc5b17d3b5e10a20a5  -
ISO-8859-8 93c7641445c0016a3bc75678dacd6927  - 054772189bebb3f5179a34c67740be76  -
ISO-8859-9 97defe0c7774f4bd47a988f57d2acaed  - 16f404156c0500ac48efa2d3abc5fbcf  -
ISO-8859-10 a457df86b79c90784f1e020e83ea29c2  - 16f404156c0500ac48efa2d3abc5fbcf  -
ISO-8859-11 96f978d778848930b5ec9a5e3902e24c  - 9c65c804f4304d293253f8d9f2bd720e  -
ISO-8859-13 81149febfa34fddef53789f41d607518  - 16f404156c0500ac48efa2d3abc5fbcf  -
ISO-8859-14 da4212183f91b490986a5dd52baae2ab  - 16f404156c0500ac48efa2d3abc5fbcf  -
ISO-8859-15 6e77aa3318056a1190ee6dc6de809e1b  - 16f404156c0500ac48efa2d3abc5fbcf  -
ISO-8859-16 46f6978a6a1af747446ce8caf371c0ca  - 16f404156c0500ac48efa2d3abc5fbcf  -
CP1250 f67f2f1ae35fc1df8d703c9cfde874d7  - ddff77aadbbc1bd625def246ff1a1baa  -
CP1251 dd6196fee4575d1c3625a5cbf5874d5c  - 792c2d1f6044e07a5733ff51461912f8  -
CP1252 cbf2de71ca087ecc2190e8912dcf9c4c  - b33ba64aef592cd09d0aad0b47a1a144  -
KOI8-R 6ebc2243093d5ac35ce537d12ac568db  - 16f404156c0500ac48efa2d3abc5fbcf  -
## END

#### iconv: UTF-16 and UTF-32
echo hi | iconv -t UTF-16 | od -c
echo hi | iconv -t UTF-16LE | od -c
echo hi | iconv -t UTF-16BE | od -c
echo hi | iconv -t UTF-32 | od -c
echo hi | iconv -t UTF-32BE | od -c
echo hi | iconv -t UCS-4 | od -c
echo hi | iconv -t UCS-2 | od -c
printf '\360\237\230\200' | iconv -t utf16be | od -tx1
printf '\360\237\230\200' | iconv -t utf-32le | od -tx1
printf '\377\376h\0' | iconv -f UTF-16; echo
printf '\376\377\0h' | iconv -f UTF-16; echo
printf 'h\0' | iconv -f UTF-16; echo
printf '\377\376h\0' | iconv -f UTF-16LE | od -c
printf '\377\376\0\0h\0\0\0' | iconv -f UTF-32 | od -c
printf '\0\0\376\377\0\0\0h' | iconv -f UTF-32 | od -c
printf '\330\75\336\0' | iconv -f UTF-16BE | od -tx1
printf '\357\273\277hi' | iconv -f utf-8 -t utf-16le | od -tx1
printf '\357\273\277hi' | iconv -f utf-8 -t utf-8 | od -tx1
printf ab > i1; printf cd > i2; iconv -f utf8 -t utf16 i1 i2 | od -c
## STDOUT:
0000000 377 376   h  \0   i  \0  \n  \0
0000010
0000000   h  \0   i  \0  \n  \0
0000006
0000000  \0   h  \0   i  \0  \n
0000006
0000000 377 376  \0  \0   h  \0  \0  \0   i  \0  \0  \0  \n  \0  \0  \0
0000020
0000000  \0  \0  \0   h  \0  \0  \0   i  \0  \0  \0  \n
0000014
0000000  \0  \0  \0   h  \0  \0  \0   i  \0  \0  \0  \n
0000014
0000000   h  \0   i  \0  \n  \0
0000006
0000000 d8 3d de 00
0000004
0000000 00 f6 01 00
0000004
h
h
h
0000000 357 273 277   h
0000004
0000000   h
0000001
0000000   h
0000001
0000000 f0 9f 98 80
0000004
0000000 ff fe 68 00 69 00
0000006
0000000 ef bb bf 68 69
0000005
0000000 377 376   a  \0   b  \0 377 376   c  \0   d  \0
0000014
## END

#### iconv: what cannot be converted
exec 2>&1
printf 'h\303\251\342\202\254x\n' | iconv -t latin1 > o; echo $?; od -c o
printf 'h\303\251\342\202\254x\n' | iconv -t latin1//IGNORE > o; echo $?; od -c o
printf 'h\303\251\342\202\254x\n' | iconv -ct ASCII > o; echo $?; od -c o
printf '\360\237\230\200' | iconv -t ucs-2 > o; echo $?; od -c o
printf '\360\237\230\200' | iconv -t ascii > o; echo $?
printf '\320\277' | iconv -t latin1 > o; echo $?
## STDOUT:
iconv: illegal input sequence at position 3
1
0000000   h 351
0000002
iconv: illegal input sequence at position 8
1
0000000   h 351   x  \n
0000004
0
0000000   h   x  \n
0000003
iconv: illegal input sequence at position 0
1
0000000
iconv: illegal input sequence at position 0
1
iconv: illegal input sequence at position 0
1
## END

#### iconv: input that is none
exec 2>&1
printf 'h\303x' | iconv -t UTF-16 > o; echo $?; od -c o
printf 'h\303' | iconv -t UTF-16 > o; echo $?; od -c o
printf 'ab\342\202' | iconv -f utf8 -t utf8 > o; echo $?; od -c o
printf 'a\377b' | iconv -f utf-8 -t utf-8 > o; echo $?; od -c o
printf 'a\377b' | iconv -f utf-8 -t utf-8 -c > o; echo $?; od -c o
printf 'a\377b' | iconv -f utf-8 -t utf-8//IGNORE > o; echo $?; od -c o
printf '\355\240\200' | iconv -f utf8 -t utf8 > o; echo $?
printf '\300\200' | iconv -f utf8 -t utf8 > o; echo $?
printf '\340\200\200' | iconv -f utf8 -t utf8 > o; echo $?
printf 'a\200b' | iconv -f ascii > o; echo $?; od -c o
printf '\200\201\202' | iconv -f cp1252 > o; echo $?; od -c o
printf h | iconv -f UTF-16 > o; echo $?
printf '\0\330h\0' | iconv -f UTF-16LE > o; echo $?
printf '\0\334' | iconv -f UTF-16LE > o; echo $?
printf 'a\342\202b' | iconv -c -f utf8 -t utf8 > o; echo $?; od -c o
printf 'a\300\200b' | iconv -c -f utf8 -t utf8 > o; echo $?; od -c o
## STDOUT:
iconv: illegal input sequence at position 1
1
0000000 377 376   h  \0
0000004
iconv: incomplete character or shift sequence at end of buffer
1
0000000 377 376   h  \0
0000004
iconv: incomplete character or shift sequence at end of buffer
1
0000000   a   b
0000002
iconv: illegal input sequence at position 1
1
0000000   a
0000001
0
0000000   a   b
0000002
iconv: illegal input sequence at position 3
1
0000000   a   b
0000002
iconv: illegal input sequence at position 0
1
iconv: illegal input sequence at position 0
1
iconv: illegal input sequence at position 0
1
iconv: illegal input sequence at position 1
1
0000000   a
0000001
iconv: illegal input sequence at position 1
1
0000000 342 202 254
0000003
iconv: incomplete character or shift sequence at end of buffer
1
iconv: illegal input sequence at position 0
1
iconv: illegal input sequence at position 0
1
0
0000000   a   b
0000002
0
0000000   a   b
0000002
## END

#### iconv //TRANSLIT
printf 'h\303\251\342\202\254x\342\200\234q\342\200\235\342\200\246\n' | iconv -t ASCII//TRANSLIT; echo $?
printf '\303\234ber \303\237 \304\205\305\202 \302\251 \302\275 \342\200\223 \302\240x \317\200\n' | iconv -t ascii//TRANSLIT
printf 'h\303\251\342\202\254x\n' | iconv -t latin1//TRANSLIT | od -c
printf '\360\237\230\200|\342\206\222|\342\211\244|\357\254\201\n' | iconv -t ascii//TRANSLIT
for ((i = 160; i < 384; i++)); do printf -v c '\\u%04x' $i; printf "$c"; done | iconv -t ascii//TRANSLIT
for ((i = 0x2010; i < 0x2060; i++)); do printf -v c '\\u%04x' $i; printf "$c"; done | iconv -t ascii//TRANSLIT
## STDOUT:
heEURx"q"...
0
Uber ss al (C)  1/2  -  x ?
0000000   h 351   E   U   R   x  \n
0000007
?|->|<=|fi
 !cGBP?JPY|??(C)a<<!-(R)??+-23'u?.,1o>> 1/4  1/2  3/4 ?AAAAAAAECEEEEIIIIDNOOOOOxOUUUUYTHssaaaaaaaeceeeeiiiidnooooo/ouuuuythyAaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIJijJjKkqLlLlLlLlLlNnNnNn'nNnOoOoOoOEoeRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs-------??'','"",,"+?o?......???????? ?????``````?<>?!!???????/?????!!?&???????????????????? 
## END, no newline

#### iconv: names of sets
exec 2>&1
for n in utf8 UTF-8 utf16 UTF-16 LATIN1 latin-9 iso885915 iso_8859-1 us-ascii ANSI_X3.4-1968 ms-ansi l1 cp819 ISO8859-2 koi8-r ucs-2 UCS2 ucs4 ISO-10646; do
  echo hi | iconv -t "$n" >/dev/null && echo "$n"
done
iconv -f xx -t yy < /dev/null; echo $?
iconv -t xx < /dev/null; echo $?
echo hi | iconv -f '' -t ''
## STDOUT:
utf8
UTF-8
utf16
UTF-16
LATIN1
latin-9
iso885915
iso_8859-1
us-ascii
ANSI_X3.4-1968
ms-ansi
l1
cp819
ISO8859-2
koi8-r
ucs-2
UCS2
ucs4
ISO-10646
iconv: failed to start conversion processing: No such file or directory
1
iconv: failed to start conversion processing: No such file or directory
1
hi
## END

#### iconv: files and options
exec 2>&1
printf 'h\351' > a; printf 'x\351\n' > b
iconv -f latin1 a b
iconv -f latin1 - b < a
iconv -f latin1 a nope b; echo $?
iconv -f latin1 -o out b; cat out
iconv -f latin1 --output=out2 b; cmp out out2
iconv -s -f latin1 b
iconv --from-code=latin1 --to-code=utf-8 b
iconv -z; echo $?
iconv -l | grep -cx 'UTF-8//'
## STDOUT:
héxé
héxé
héiconv: cannot open input file `nope': No such file or directory
xé
1
xé
xé
xé
iconv: invalid option -- 'z'
Try `iconv --help' or `iconv --usage' for more information.
64
1
## END

#### iconv: streams
seq 100000 | iconv -t UTF-16LE | iconv -f UTF-16LE | md5sum
seq 100000 | iconv -f latin1 -t UTF-32 | wc -c
yes "$(printf '\303\251')" | head -n 50000 | iconv -t latin1 | md5sum
## STDOUT:
dea9193b768319cbb4ff1a137ac03113  -
2355584
913d22ee437da7d7d39971aadfa5b1e9  -
## END
