#### xxd: dumps
exec 2>&1
printf 'Hello, World!\n\0\1\177\200\377 the end of it all.' > f; head -c 70 /dev/zero > z; printf 'abc' >> z; head -c 64 /dev/zero >> z; seq 8 | xxd
xxd f; xxd < f; xxd - < f; xxd -c 8 f; xxd -g 1 f; xxd -g4 f; xxd -g 0 f; xxd -g3 f; xxd -u f; xxd -b f; xxd -b -c 3 f; xxd -b -g 2 f; xxd -e f; xxd -e -g 2 f; xxd -e -g 8 -c 20 f; xxd -E f; xxd -d -c 4 f; xxd -o 16 f; xxd -o 0x100 f
xxd -l 5 f; xxd -l0 f; xxd -s 5 f; xxd -s -8 f; xxd -s +3 -l 4 f; xxd -s 0x10 f; xxd -seek 010 f; xxd -skip 3 f; xxd -len 3 f; xxd -cols 5 f; xxd -group 2 f; xxd -offset 1 f; cat f | xxd -s 7; xxd -s 4 -o 4 -l 3 f
xxd -a z; xxd z; xxd -a -c 8 z; head -c 32 /dev/zero | xxd -a; head -c 48 /dev/zero | xxd -a; xxd -c 256 f; xxd -c1 -l 3 f; printf '' | xxd
## STDOUT:
00000000: 310a 320a 330a 340a 350a 360a 370a 380a  1.2.3.4.5.6.7.8.
00000000: 4865 6c6c 6f2c 2057 6f72 6c64 210a 0001  Hello, World!...
00000010: 7f80 ff20 7468 6520 656e 6420 6f66 2069  ... the end of i
00000020: 7420 616c 6c2e                           t all.
00000000: 4865 6c6c 6f2c 2057 6f72 6c64 210a 0001  Hello, World!...
00000010: 7f80 ff20 7468 6520 656e 6420 6f66 2069  ... the end of i
00000020: 7420 616c 6c2e                           t all.
00000000: 4865 6c6c 6f2c 2057 6f72 6c64 210a 0001  Hello, World!...
00000010: 7f80 ff20 7468 6520 656e 6420 6f66 2069  ... the end of i
00000020: 7420 616c 6c2e                           t all.
00000000: 4865 6c6c 6f2c 2057  Hello, W
00000008: 6f72 6c64 210a 0001  orld!...
00000010: 7f80 ff20 7468 6520  ... the 
00000018: 656e 6420 6f66 2069  end of i
00000020: 7420 616c 6c2e       t all.
00000000: 48 65 6c 6c 6f 2c 20 57 6f 72 6c 64 21 0a 00 01  Hello, World!...
00000010: 7f 80 ff 20 74 68 65 20 65 6e 64 20 6f 66 20 69  ... the end of i
00000020: 74 20 61 6c 6c 2e                                t all.
00000000: 48656c6c 6f2c2057 6f726c64 210a0001  Hello, World!...
00000010: 7f80ff20 74686520 656e6420 6f662069  ... the end of i
00000020: 7420616c 6c2e                        t all.
00000000: 48656c6c6f2c20576f726c64210a0001  Hello, World!...
00000010: 7f80ff2074686520656e64206f662069  ... the end of i
00000020: 7420616c6c2e                      t all.
00000000: 48656c 6c6f2c 20576f 726c64 210a00 01  Hello, World!...
00000010: 7f80ff 207468 652065 6e6420 6f6620 69  ... the end of i
00000020: 742061 6c6c2e                          t all.
00000000: 4865 6C6C 6F2C 2057 6F72 6C64 210A 0001  Hello, World!...
00000010: 7F80 FF20 7468 6520 656E 6420 6F66 2069  ... the end of i
00000020: 7420 616C 6C2E                           t all.
00000000: 01001000 01100101 01101100 01101100 01101111 00101100  Hello,
00000006: 00100000 01010111 01101111 01110010 01101100 01100100   World
0000000c: 00100001 00001010 00000000 00000001 01111111 10000000  !.....
00000012: 11111111 00100000 01110100 01101000 01100101 00100000  . the 
00000018: 01100101 01101110 01100100 00100000 01101111 01100110  end of
0000001e: 00100000 01101001 01110100 00100000 01100001 01101100   it al
00000024: 01101100 00101110                                      l.
00000000: 01001000 01100101 01101100  Hel
00000003: 01101100 01101111 00101100  lo,
00000006: 00100000 01010111 01101111   Wo
00000009: 01110010 01101100 01100100  rld
0000000c: 00100001 00001010 00000000  !..
0000000f: 00000001 01111111 10000000  ...
00000012: 11111111 00100000 01110100  . t
00000015: 01101000 01100101 00100000  he 
00000018: 01100101 01101110 01100100  end
0000001b: 00100000 01101111 01100110   of
0000001e: 00100000 01101001 01110100   it
00000021: 00100000 01100001 01101100   al
00000024: 01101100 00101110           l.
00000000: 0100100001100101 0110110001101100 0110111100101100  Hello,
00000006: 0010000001010111 0110111101110010 0110110001100100   World
0000000c: 0010000100001010 0000000000000001 0111111110000000  !.....
00000012: 1111111100100000 0111010001101000 0110010100100000  . the 
00000018: 0110010101101110 0110010000100000 0110111101100110  end of
0000001e: 0010000001101001 0111010000100000 0110000101101100   it al
00000024: 0110110000101110                                    l.
00000000: 6c6c6548 57202c6f 646c726f 01000a21  Hello, World!...
00000010: 20ff807f 20656874 20646e65 6920666f  ... the end of i
00000020: 6c612074     2e6c                    t all.
00000000: 6548 6c6c 2c6f 5720 726f 646c 0a21 0100  Hello, World!...
00000010: 807f 20ff 6874 2065 6e65 2064 666f 6920  ... the end of i
00000020: 2074 6c61 2e6c                           t all.
00000000: 57202c6f6c6c6548 01000a21646c726f         20ff807f World!...... 
00000014: 20646e6520656874 6c6120746920666f           th2e6cd of it all.
00000000: 4865 6c6c 6f2c 2057 6f72 6c64 210a 0001  ..%%?...?.%.....
00000010: 7f80 ff20 7468 6520 656e 6420 6f66 2069  "........>..?...
00000020: 7420 616c 6c2e                           ../%%.
00000000: 4865 6c6c  Hell
00000004: 6f2c 2057  o, W
00000008: 6f72 6c64  orld
00000012: 210a 0001  !...
00000016: 7f80 ff20  ... 
00000020: 7468 6520  the 
00000024: 656e 6420  end 
00000028: 6f66 2069  of i
00000032: 7420 616c  t al
00000036: 6c2e       l.
00000010: 4865 6c6c 6f2c 2057 6f72 6c64 210a 0001  Hello, World!...
00000020: 7f80 ff20 7468 6520 656e 6420 6f66 2069  ... the end of i
00000030: 7420 616c 6c2e                           t all.
00000100: 4865 6c6c 6f2c 2057 6f72 6c64 210a 0001  Hello, World!...
00000110: 7f80 ff20 7468 6520 656e 6420 6f66 2069  ... the end of i
00000120: 7420 616c 6c2e                           t all.
00000000: 4865 6c6c 6f                             Hello
00000005: 2c20 576f 726c 6421 0a00 017f 80ff 2074  , World!...... t
00000015: 6865 2065 6e64 206f 6620 6974 2061 6c6c  he end of it all
00000025: 2e                                       .
0000001e: 2069 7420 616c 6c2e                       it all.
00000003: 6c6f 2c20                                lo, 
00000010: 7f80 ff20 7468 6520 656e 6420 6f66 2069  ... the end of i
00000020: 7420 616c 6c2e                           t all.
00000008: 6f72 6c64 210a 0001 7f80 ff20 7468 6520  orld!...... the 
00000018: 656e 6420 6f66 2069 7420 616c 6c2e       end of it all.
00000003: 6c6f 2c20 576f 726c 6421 0a00 017f 80ff  lo, World!......
00000013: 2074 6865 2065 6e64 206f 6620 6974 2061   the end of it a
00000023: 6c6c 2e                                  ll.
00000000: 4865 6c                                  Hel
00000000: 4865 6c6c 6f  Hello
00000005: 2c20 576f 72  , Wor
0000000a: 6c64 210a 00  ld!..
0000000f: 017f 80ff 20  .... 
00000014: 7468 6520 65  the e
00000019: 6e64 206f 66  nd of
0000001e: 2069 7420 61   it a
00000023: 6c6c 2e       ll.
00000000: 4865 6c6c 6f2c 2057 6f72 6c64 210a 0001  Hello, World!...
00000010: 7f80 ff20 7468 6520 656e 6420 6f66 2069  ... the end of i
00000020: 7420 616c 6c2e                           t all.
00000001: 4865 6c6c 6f2c 2057 6f72 6c64 210a 0001  Hello, World!...
00000011: 7f80 ff20 7468 6520 656e 6420 6f66 2069  ... the end of i
00000021: 7420 616c 6c2e                           t all.
00000007: 576f 726c 6421 0a00 017f 80ff 2074 6865  World!...... the
00000017: 2065 6e64 206f 6620 6974 2061 6c6c 2e     end of it all.
00000008: 6f2c 20                                  o, 
00000000: 0000 0000 0000 0000 0000 0000 0000 0000  ................
*
00000040: 0000 0000 0000 6162 6300 0000 0000 0000  ......abc.......
00000050: 0000 0000 0000 0000 0000 0000 0000 0000  ................
*
00000080: 0000 0000 0000 0000 00                   .........
00000000: 0000 0000 0000 0000 0000 0000 0000 0000  ................
00000010: 0000 0000 0000 0000 0000 0000 0000 0000  ................
00000020: 0000 0000 0000 0000 0000 0000 0000 0000  ................
00000030: 0000 0000 0000 0000 0000 0000 0000 0000  ................
00000040: 0000 0000 0000 6162 6300 0000 0000 0000  ......abc.......
00000050: 0000 0000 0000 0000 0000 0000 0000 0000  ................
00000060: 0000 0000 0000 0000 0000 0000 0000 0000  ................
00000070: 0000 0000 0000 0000 0000 0000 0000 0000  ................
00000080: 0000 0000 0000 0000 00                   .........
00000000: 0000 0000 0000 0000  ........
*
00000040: 0000 0000 0000 6162  ......ab
00000048: 6300 0000 0000 0000  c.......
00000050: 0000 0000 0000 0000  ........
*
00000088: 00                   .
00000000: 0000 0000 0000 0000 0000 0000 0000 0000  ................
00000010: 0000 0000 0000 0000 0000 0000 0000 0000  ................
00000000: 0000 0000 0000 0000 0000 0000 0000 0000  ................
00000010: 0000 0000 0000 0000 0000 0000 0000 0000  ................
00000020: 0000 0000 0000 0000 0000 0000 0000 0000  ................
00000000: 4865 6c6c 6f2c 2057 6f72 6c64 210a 0001 7f80 ff20 7468 6520 656e 6420 6f66 2069 7420 616c 6c2e                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                   Hello, World!...... the end of it all.
00000000: 48  H
00000001: 65  e
00000002: 6c  l
## END

#### xxd: plain, C
exec 2>&1
printf 'Hello, World!\n\0\1\177\200\377 the end of it all.' > f.x; cp f.x 9f
xxd -p f.x; xxd -ps f.x; xxd -plain f.x; xxd -p -c 10 f.x; xxd -p -c 0 f.x; xxd -p -u f.x; xxd -p < /dev/null | od -c; xxd -p -l 30 f.x | od -c; xxd -p -s 3 -l 3 f.x
xxd -i f.x; xxd -i < f.x; xxd -i 9f; xxd -i -C f.x; xxd -i -u -c 4 f.x; xxd -i -n some.name f.x; xxd -i -n nm < f.x; xxd -i -l 0 f.x; xxd -i -capitalize -l 3 f.x; xxd --include -l 2 f.x; xxd -i /dev/null
## STDOUT:
48656c6c6f2c20576f726c64210a00017f80ff2074686520656e64206f66
20697420616c6c2e
48656c6c6f2c20576f726c64210a00017f80ff2074686520656e64206f66
20697420616c6c2e
48656c6c6f2c20576f726c64210a00017f80ff2074686520656e64206f66
20697420616c6c2e
48656c6c6f2c20576f72
6c64210a00017f80ff20
74686520656e64206f66
20697420616c6c2e
48656c6c6f2c20576f726c64210a00017f80ff2074686520656e64206f6620697420616c6c2e
48656C6C6F2C20576F726C64210A00017F80FF2074686520656E64206F66
20697420616C6C2E
0000000
0000000   4   8   6   5   6   c   6   c   6   f   2   c   2   0   5   7
0000020   6   f   7   2   6   c   6   4   2   1   0   a   0   0   0   1
0000040   7   f   8   0   f   f   2   0   7   4   6   8   6   5   2   0
0000060   6   5   6   e   6   4   2   0   6   f   6   6  \n
0000075
6c6f2c
unsigned char f_x[] = {
  0x48, 0x65, 0x6c, 0x6c, 0x6f, 0x2c, 0x20, 0x57, 0x6f, 0x72, 0x6c, 0x64,
  0x21, 0x0a, 0x00, 0x01, 0x7f, 0x80, 0xff, 0x20, 0x74, 0x68, 0x65, 0x20,
  0x65, 0x6e, 0x64, 0x20, 0x6f, 0x66, 0x20, 0x69, 0x74, 0x20, 0x61, 0x6c,
  0x6c, 0x2e
};
unsigned int f_x_len = 38;
  0x48, 0x65, 0x6c, 0x6c, 0x6f, 0x2c, 0x20, 0x57, 0x6f, 0x72, 0x6c, 0x64,
  0x21, 0x0a, 0x00, 0x01, 0x7f, 0x80, 0xff, 0x20, 0x74, 0x68, 0x65, 0x20,
  0x65, 0x6e, 0x64, 0x20, 0x6f, 0x66, 0x20, 0x69, 0x74, 0x20, 0x61, 0x6c,
  0x6c, 0x2e
unsigned char __9f[] = {
  0x48, 0x65, 0x6c, 0x6c, 0x6f, 0x2c, 0x20, 0x57, 0x6f, 0x72, 0x6c, 0x64,
  0x21, 0x0a, 0x00, 0x01, 0x7f, 0x80, 0xff, 0x20, 0x74, 0x68, 0x65, 0x20,
  0x65, 0x6e, 0x64, 0x20, 0x6f, 0x66, 0x20, 0x69, 0x74, 0x20, 0x61, 0x6c,
  0x6c, 0x2e
};
unsigned int __9f_len = 38;
unsigned char F_X[] = {
  0x48, 0x65, 0x6c, 0x6c, 0x6f, 0x2c, 0x20, 0x57, 0x6f, 0x72, 0x6c, 0x64,
  0x21, 0x0a, 0x00, 0x01, 0x7f, 0x80, 0xff, 0x20, 0x74, 0x68, 0x65, 0x20,
  0x65, 0x6e, 0x64, 0x20, 0x6f, 0x66, 0x20, 0x69, 0x74, 0x20, 0x61, 0x6c,
  0x6c, 0x2e
};
unsigned int F_X_LEN = 38;
unsigned char f_x[] = {
  0X48, 0X65, 0X6C, 0X6C,
  0X6F, 0X2C, 0X20, 0X57,
  0X6F, 0X72, 0X6C, 0X64,
  0X21, 0X0A, 0X00, 0X01,
  0X7F, 0X80, 0XFF, 0X20,
  0X74, 0X68, 0X65, 0X20,
  0X65, 0X6E, 0X64, 0X20,
  0X6F, 0X66, 0X20, 0X69,
  0X74, 0X20, 0X61, 0X6C,
  0X6C, 0X2E
};
unsigned int f_x_len = 38;
unsigned char some_name[] = {
  0x48, 0x65, 0x6c, 0x6c, 0x6f, 0x2c, 0x20, 0x57, 0x6f, 0x72, 0x6c, 0x64,
  0x21, 0x0a, 0x00, 0x01, 0x7f, 0x80, 0xff, 0x20, 0x74, 0x68, 0x65, 0x20,
  0x65, 0x6e, 0x64, 0x20, 0x6f, 0x66, 0x20, 0x69, 0x74, 0x20, 0x61, 0x6c,
  0x6c, 0x2e
};
unsigned int some_name_len = 38;
unsigned char nm[] = {
  0x48, 0x65, 0x6c, 0x6c, 0x6f, 0x2c, 0x20, 0x57, 0x6f, 0x72, 0x6c, 0x64,
  0x21, 0x0a, 0x00, 0x01, 0x7f, 0x80, 0xff, 0x20, 0x74, 0x68, 0x65, 0x20,
  0x65, 0x6e, 0x64, 0x20, 0x6f, 0x66, 0x20, 0x69, 0x74, 0x20, 0x61, 0x6c,
  0x6c, 0x2e
};
unsigned int nm_len = 38;
unsigned char f_x[] = {
};
unsigned int f_x_len = 0;
unsigned char F_X[] = {
  0x48, 0x65, 0x6c
};
unsigned int F_X_LEN = 3;
unsigned char f_x[] = {
  0x48, 0x65
};
unsigned int f_x_len = 2;
unsigned char _dev_null[] = {
};
unsigned int _dev_null_len = 0;
## END

#### xxd: the other way
exec 2>&1
printf 'Hello, World!\n\0\1\177\200\377 the end of it all.' > f
xxd f | xxd -r | od -c; xxd -p f | xxd -r -p | od -c; xxd -c 7 f | xxd -r -c 7 | od -c; echo '48 65 6c6c 6f' | xxd -r -p; echo; echo '0000: 4865 6c6c' | xxd -r; echo; echo '0000003: 4142' | xxd -r | od -c; echo '10: 41' | xxd -r -s 2 | od -c
printf '0: 41 42\n1: 43\n' | xxd -r | od -c; printf 'zz\n41' | xxd -r -p | od -c; printf '4' | xxd -r -p | od -c; printf '00000000: 6162 6364  abcd\n00000004: 6566 ef\n' | xxd -r | od -c; printf '0:4141 41\n' | xxd -r | od -c
printf 'abcdefgh' > t; echo '2: 5859' | xxd -r - t; cat t; echo; xxd f out; cat out; xxd -r out out2; od -c out2 | head -2; printf '4142\r\n43\n' | xxd -r -p; echo; printf '0: 41\n2: 42' | xxd -r > s; od -c s; xxd -b f | xxd -r -b > /dev/null; echo "= $?"
## STDOUT:
0000000   H   e   l   l   o   ,       W   o   r   l   d   !  \n  \0 001
0000020 177 200 377       t   h   e       e   n   d       o   f       i
0000040   t       a   l   l   .
0000046
0000000   H   e   l   l   o   ,       W   o   r   l   d   !  \n  \0 001
0000020 177 200 377       t   h   e       e   n   d       o   f       i
0000040   t       a   l   l   .
0000046
0000000   H   e   l   l   o   ,       W   o   r   l   d   !  \n  \0 001
0000020 177 200 377       t   h   e       e   n   d       o   f       i
0000040   t       a   l   l   .
0000046
Hello
Hell
0000000  \0  \0  \0   A   B
0000005
0000000  \0  \0  \0  \0  \0  \0  \0  \0  \0  \0  \0  \0  \0  \0  \0  \0
0000020  \0  \0   A
0000023
xxd: Sorry, cannot seek backwards.
0000000   A   B
0000002
0000000   A
0000001
0000000
0000000   a   b   c   d   e   f 357
0000007
0000000   A   A   A
0000003
abXYefgh
00000000: 4865 6c6c 6f2c 2057 6f72 6c64 210a 0001  Hello, World!...
00000010: 7f80 ff20 7468 6520 656e 6420 6f66 2069  ... the end of i
00000020: 7420 616c 6c2e                           t all.
0000000   H   e   l   l   o   ,       W   o   r   l   d   !  \n  \0 001
0000020 177 200 377       t   h   e       e   n   d       o   f       i
ABC
0000000   A  \0   B
0000003
xxd: Sorry, cannot revert this type of hexdump
= 255
## END

#### xxd: errors
xxd nothere; echo "= $?"; xxd f nodir/x 2> /dev/null; echo "= $?"; xxd -c 300 /dev/null; echo "= $?"; xxd -c -1 /dev/null; echo "= $?"; xxd -e -g 3 /dev/null; echo "= $?"; xxd -q 2> /dev/null; echo "= $?"; xxd a b c 2> /dev/null; echo "= $?"; xxd -c 2> /dev/null; echo "= $?"; printf abc | xxd -s -1; echo "= $?"; printf abc | xxd -s 9; echo "= $?"; xxd -s 9 /dev/null; echo "= $?"; xxd -h 2> /dev/null; echo "= $?"
## STDOUT:
= 2
= 2
= 1
= 1
= 1
= 1
= 1
= 1
= 4
= 4
= 0
= 1
## END
## STDERR:
xxd: nothere: No such file or directory
xxd: invalid number of columns (max. 256).
xxd: invalid number of columns (max. 256).
xxd: number of octets per group must be a power of 2 with -e.
xxd: Sorry, cannot seek.
xxd: Sorry, cannot seek.
## END
