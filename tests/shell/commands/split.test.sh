#### split: lines, bytes, names
exec 2>&1
show() { for f in "$@"; do [ -e "$f" ] && { printf '%s: ' "$f"; tr '\n' ' ' < "$f"; echo; }; done; rm -f "$@"; }
seq 10 > f; split -l 4 f; show x*; split -4 f p.; show p.*; split -l 3 --additional-suffix=.txt f; show x*; split -d -l 4 f; show x*; split -x -l 4 f; show x*; split --numeric-suffixes=8 -l 4 f; show x*; split --hex-suffixes=9 -l 4 f; show x*; split -a 3 -l 5 f; show x*; split -a1 -l 5 f; show x*
split -b 5 f; show x*; split -b 1K f; show x*; seq 10 | split -l 6 -; show x*; seq 10 | split -l 6; show x*; printf 'a\nb' | split -l 1; show x*; printf '' | split; show x*; split -C 6 f; show x*; printf 'aaaaaaaaaa\nb\ncc\ndddddd\n' | split -C 5; show x*
printf 'aaa,b,cc' | split -t , -l 2; show x*; printf 'a\0b\0c' | split -t '\0' -l 2; show x*; split -l 5 --verbose f; show x*; seq 60 | split -l 1 - q; ls q* | tail -3; rm q*
seq 700 | split -l 1 - q; ls q* | head -n 653 | tail -n 6; rm q*; seq 120 | split -d -l 1 - q; ls q* | head -n 92 | tail -n 5; rm q*; seq 10 | split -d -l 1 -a 1 - q; ls q* | tail -1; rm q*; seq 11 | split -d -l 1 -a 1 - q; echo "= $?"; rm q*
## stdout-json: "xaa: 1 2 3 4 \nxab: 5 6 7 8 \nxac: 9 10 \np.aa: 1 2 3 4 \np.ab: 5 6 7 8 \np.ac: 9 10 \nxaa.txt: 1 2 3 \nxab.txt: 4 5 6 \nxac.txt: 7 8 9 \nxad.txt: 10 \nx00: 1 2 3 4 \nx01: 5 6 7 8 \nx02: 9 10 \nx00: 1 2 3 4 \nx01: 5 6 7 8 \nx02: 9 10 \nx08: 1 2 3 4 \nx09: 5 6 7 8 \nx10: 9 10 \nx09: 1 2 3 4 \nx0a: 5 6 7 8 \nx0b: 9 10 \nxaaa: 1 2 3 4 5 \nxaab: 6 7 8 9 10 \nxa: 1 2 3 4 5 \nxb: 6 7 8 9 10 \nxaa: 1 2 3\nxab:  4 5 \nxac: 6 7 8\nxad:  9 10\nxae:  \nxaa: 1 2 3 4 5 6 7 8 9 10 \nxaa: 1 2 3 4 5 6 \nxab: 7 8 9 10 \nxaa: 1 2 3 4 5 6 \nxab: 7 8 9 10 \nxaa: a \nxab: b\nxaa: 1 2 3 \nxab: 4 5 6 \nxac: 7 8 9 \nxad: 10 \nxaa: aaaaa\nxab: aaaaa\nxac:  b \nxad: cc \nxae: ddddd\nxaf: d \nxaa: aaa,b,\nxab: cc\nxaa: a\u0000b\u0000\nxab: c\ncreating file 'xaa'\ncreating file 'xab'\nxaa: 1 2 3 4 5 \nxab: 6 7 8 9 10 \nqcf\nqcg\nqch\nqyx\nqyy\nqyz\nqzaaa\nqzaab\nqzaac\nq87\nq88\nq89\nq9000\nq9001\nq9\nsplit: output file suffixes exhausted\n= 1\n"

#### split: a number of pieces
exec 2>&1
show() { for f in "$@"; do [ -e "$f" ] && { printf '%s: ' "$f"; tr '\n' ' ' < "$f"; echo; }; done; rm -f "$@"; }
seq 10 > f; split -n 3 f; show x*; split -n l/3 f; show x*; split -n r/3 f; show x*; split -n 2/3 f; split -n l/2/3 f; split -n r/2/3 f; split -n 1/3 f; split -n 3/3 f; split -n l/1/3 f; split -n l/3/3 f; split -n r/3/3 -u f
printf 'ab' | cat > s; split -n 4 s; show x*; split -e -n 4 s; show x*; split -n l/4 s; show x*; split -e -n l/4 s; show x*; split -n r/4 s; show x*; split -e -n r/4 s; show x*
printf 'aaaaaaaaaaaaaaaaaaaaaa\nb\nc\n' > l; split -n l/5 l; show x*; split -e -n l/5 l; show x*; split -n l/2/5 l; split -n l/5/5 l; split -d -n 12 f; ls x* | tail -2; rm x*; split -n 1 f; show x*; split -n l/10 f; show x*; : > e; split -n 2 e; ls x*; rm x*; split -n l/2 e; ls x*; rm x*
## STDOUT:
xaa: 1 2 3 4
xab:  5 6 7 
xac: 8 9 10 
xaa: 1 2 3 4 
xab: 5 6 7 
xac: 8 9 10 
xaa: 1 4 7 10 
xab: 2 5 8 
xac: 3 6 9 

5
6
7
5
6
7
2
5
8
1
2
3
48
9
10
1
2
3
4
8
9
10
3
6
9
xaa: a
xab: b
xac: 
xad: 
xaa: a
xab: b
xaa: ab
xab: 
xac: 
xad: 
xaa: ab
xaa: ab
xab: 
xac: 
xad: 
xaa: ab
xaa: aaaaaaaaaaaaaaaaaaaaaa 
xab: 
xac: 
xad: 
xae: b c 
xaa: aaaaaaaaaaaaaaaaaaaaaa 
xab: b c 
b
c
x10
x11
xaa: 1 2 3 4 5 6 7 8 9 10 
xaa: 1 
xab: 2 
xac: 3 
xad: 4 
xae: 5 
xaf: 6 
xag: 7 
xah: 8 
xai: 9 
xaj: 10 
xaa
xab
xaa
xab
## END

#### split: a filter
exec 2>&1
seq 10 > f; split -l 4 --filter='echo "$FILE:"; cat' f; split -n r/2 --filter='while read l; do echo "$FILE $l"; done' f 2> /dev/null | sort; split -l 4 --filter='cat > $FILE.out' f z; cat zab.out; rm z*; split -l 5 --filter='exit 3' f; echo "= $?"; split -l 2 --filter='head -n 1' f; split -l 8 --verbose --filter='cat > /dev/null' f; split -b 1 --filter='true' f; echo "= $?"; split -l 5 --filter='kill -9 $$' f; echo "= $?"
## STDOUT:
xaa:
1
2
3
4
xab:
5
6
7
8
xac:
9
10
xaa 1
xaa 3
xaa 5
xaa 7
xaa 9
xab 10
xab 2
xab 4
xab 6
xab 8
5
6
7
8
split: with FILE=xaa, exit 3 from command: exit 3
= 3
1
3
5
7
9
executing with FILE=xaa
executing with FILE=xab
= 0
split: with FILE=xaa, signal KILL from command: kill -9 $$
= 137
## END

#### split: errors
exec 2>&1
seq 3 > f
split -l 0 f; echo "= $?"; split -l x f; echo "= $?"; split -b 0 f; echo "= $?"; split -b 1q f; echo "= $?"; split -l 1 -b 1 f; echo "= $?"; split -n 0 f; echo "= $?"; split -n x f; echo "= $?"; split -n 4/3 f; echo "= $?"; split -n 0/3 f; echo "= $?"; split -n l/x f; echo "= $?"; split -a x f; echo "= $?"; split -a 1 -n 30 f; echo "= $?"; split --additional-suffix=a/b f; echo "= $?"
split nothere; echo "= $?"; split f a b; echo "= $?"; split -t ab f; echo "= $?"; split -t '' f; echo "= $?"; split -t a -t b f; echo "= $?"; split -n 1/2 --filter=cat f; echo "= $?"; split --numeric-suffixes=x f; echo "= $?"; split --numeric-suffixes=100 f; echo "= $?"; split --hex-suffixes=g f; echo "= $?"; split -C 0 f; echo "= $?"; split -q f; echo "= $?"; split -l -1 f; echo "= $?"; split f nodir/x; echo "= $?"; cp f xaa; split xaa; echo "= $?"; split -99999999999999999999 f; echo "= $?"; split .; echo "= $?"; split -l 99999999999999999999 f; echo "= $?"
## STDOUT:
split: invalid number of lines: ‘0’: Numerical result out of range
= 1
split: invalid number of lines: ‘x’
= 1
split: invalid number of bytes: ‘0’: Numerical result out of range
= 1
split: invalid number of bytes: ‘1q’
= 1
split: cannot split in more than one way
Try 'split --help' for more information.
= 1
split: invalid number of chunks: ‘0’: Numerical result out of range
= 1
split: invalid number of chunks: ‘x’
= 1
split: invalid chunk number: ‘4’: Numerical result out of range
= 1
split: invalid chunk number: ‘0’: Numerical result out of range
= 1
split: invalid number of chunks: ‘x’
= 1
split: invalid suffix length: ‘x’
= 1
split: the suffix length needs to be at least 2
= 1
split: invalid suffix ‘a/b’, contains directory separator
Try 'split --help' for more information.
= 1
split: cannot open 'nothere' for reading: No such file or directory
= 1
split: extra operand ‘b’
Try 'split --help' for more information.
= 1
split: multi-character separator ‘ab’
= 1
split: empty record separator
= 1
split: multiple separator characters specified
= 1
split: --filter does not process a chunk extracted to stdout
Try 'split --help' for more information.
= 1
split: ‘x’: invalid start value for numerical suffix
Try 'split --help' for more information.
= 1
split: numerical suffix start value is too large for the suffix length
Try 'split --help' for more information.
= 1
split: ‘g’: invalid start value for hexadecimal suffix
Try 'split --help' for more information.
= 1
split: invalid number of bytes: ‘0’: Numerical result out of range
= 1
split: invalid option -- 'q'
Try 'split --help' for more information.
= 1
split: invalid number of lines: ‘-1’
= 1
split: nodir/xaa: No such file or directory
= 1
split: 'xaa' would overwrite input; aborting
= 1
split: line count option -99999999999999999999... is too large
= 1
split: .: Is a directory
= 1
split: invalid number of lines: ‘99999999999999999999’: Value too large for defined data type
= 1
## END
