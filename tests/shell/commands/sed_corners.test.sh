#### sed: addresses
exec 2>&1
seq 10 > f; sed -n '2,4p' f; sed -n '0~3p' f; sed -n '2~4p' f; sed -n '3,+2p' f; sed -n '3,~4p' f; sed -n '8,~4p' f; sed -n '$p' f; sed -n '$!p' f | tail -1; sed -n '0,/1/p' f; sed -n '1,/1/p' f | head -3; sed -n '/3/,/5/p' f; sed -n '/3/,2p' f; sed -n '5,2p' f; sed -n '2!{3!p}' f | head -2; sed -n '/3/I,+1p' f; sed '2q' f; sed -n '2{p;q}' f; sed '3Q' f; sed 'q5' f; echo $?; sed 'Q7' f; echo $?; sed '0~0p' f | head -3; sed -n '0~4!p' f | head -4
## STDOUT:
2
3
4
3
6
9
2
6
10
3
4
5
3
4
8
9
10
10
9
1
1
2
3
3
4
5
3
5
1
4
3
4
1
2
2
1
2
1
5
7
sed: -e expression #1, char 4: invalid usage of line address 0
1
2
3
5
## END

#### sed: a, i, c
exec 2>&1
printf 'a\nb\nc\n' > f; sed '2a\
text' f; sed '2a text' f; sed '2a\text' f; sed '2a\  text' f; sed '2i\
one\
two' f; sed '2c\
changed' f; sed '1,2c\
X' f; sed '$!c\
Y' f; sed 'a\' f; echo $?; sed '1a hello\nworld' f; sed '1a\ttab' f; sed '1a\\ttab' f; sed '/b/c\' f; echo $?; sed -e '1a\' -e 'foo' f; sed -e 'i\' -e '  x' f; sed '2{a foo
}' f; sed '$a end' f; sed '1i\   lead' f; sed '1a\' -e x f; sed '2c' f; sed '1,2{c\
Z
}' f; sed '2!c\
W' f; sed '1a foo\' f; sed 'a foo\
bar\
' f
## STDOUT:
a
b
text
c
a
b
text
c
a
b
text
c
a
b
  text
c
a
one
two
b
c
a
changed
c
X
c
Y
Y
c
a
b
c
0
a
hello
world
b
c
a
ttab
b
c
a
	tab
b
c
a
c
0
a
foo
b
c
  x
a
  x
b
  x
c
a
b
foo
c
a
b
c
end
   lead
a
b
c
sed: can't read 1a\: No such file or directory

a
b
sed: -e expression #1, char 2: expected \ after `a', `c' or `i'
Z
Z
c
W
b
W
a
foo
b
c
a
foo
bar

b
foo
bar

c
foo
bar

## END

#### sed: s: flags, groups, case
exec 2>&1
printf 'hello world\n' > f; sed 's/o/0/2' f; sed 's/o/0/g' f; sed 's/o/[&]/g' f; sed 's/\(h\)\(e\)/\2\1/' f; sed -E 's/(h)(e)/\2\1/' f; sed 's/o/\n/' f; sed 's/hello/\U&/' f; sed 's/\w\+/\u&/g' f; sed 's/\(.*\) \(.*\)/\U\1\E \u\2/' f; sed 's/.*/\L\u&/' f; sed 's/hello/\u\U&x\Ey/' f; sed -n 's/o/0/gpw out' f; cat out; sed 's/o/0/3' f; sed 's/x*/-/g' f; sed 's/b*/-/2' f; sed 's|o|/|' f; sed 's,o,\,,' f; sed 's/l\{2\}/LL/' f; sed -E 's/l{2}/LL/;s/(w|h)/<\1>/g' f; sed 's/o/0/2g' f; sed 's/O/0/I' f; sed 's/o$//M;s/$/!/' f; sed 's/\(a\|h\)/X/' f; sed 's/hello/a\
b/' f; sed 's/\bw/W/; s/\Bo/0/' f; sed "s/o/'/" f; sed 's/./\x26/' f; sed 's/./\o46/;s/./\d65/2' f; sed 's/e/\cA/' f | od -c | head -1
## STDOUT:
hello w0rld
hell0 w0rld
hell[o] w[o]rld
ehllo world
ehllo world
hell
 world
HELLO world
Hello World
HELLO World
Hello world
HELLOXy world
hell0 w0rld
hell0 w0rld
hello world
-h-e-l-l-o- -w-o-r-l-d-
h-ello world
hell/ world
hell, world
heLLo world
<h>eLLo <w>orld
hello w0rld
hell0 world
hello world!
Xello world
a
b world
hell0 World
hell' world
&ello world
&Allo world
0000000   h 001   l   l   o       w   o   r   l   d  \n
## END

#### sed: N, n, D, G, H, x, y, l
exec 2>&1
printf 'a\nb\nc\nd\n' > f; sed 'N;s/\n/-/' f; sed '$!N;P;D' f; sed -n 'H;${x;s/\n/,/g;p}' f; sed 'G' f; sed -n '1!G;h;$p' f; sed 'n;d' f; sed '$!{h;d};x' f; sed ':a;N;$!ba;s/\n/ /g' f; sed -e :a -e '$q;N;3,$D;ba' f; sed 'x;$G' f; sed -n '$=' f; sed = f; sed 'y/abc/xyz/' f; sed 'y/a\/b/x\ny/' f; sed 'y,a\,b,123,' f; sed 'l' f; printf 'a\tb\\\001\303\251\n' | sed -n l; printf '%0100d\n' 1 | sed -n l; printf '%0100d\n' 1 | sed -n 'l 20'; printf '%0100d\n' 1 | sed -l 30 -n l; printf '%0100d\n' 1 | sed -n 'l 0'; printf '%0100d\n' 1 | sed -n 'l 1'; sed --posix 'N;N;N;N' f; sed 'N;N;N;N' f; POSIXLY_CORRECT=1 sed 'N;N;N;N' f; sed 'z;s/^$/empty/' f; sed -n 'F' f; sed F - < f | head -1
## STDOUT:
a-b
c-d
a
b
c
d
,a,b,c,d
a

b

c

d

d
c
b
a
a
c
c
a b c d
c
d

a
b
c
d
4
1
a
2
b
3
c
4
d
x
y
z
d
x
y
c
d
1
3
c
d
a$
a
b$
b
c$
c
d$
d
a\tb\\\001\303\251$
000000000000000000000000000000000000000000000000000000000000000000000\
0000000000000000000000000000001$
0000000000000000000\
0000000000000000000\
0000000000000000000\
0000000000000000000\
0000000000000000000\
00001$
00000000000000000000000000000\
00000000000000000000000000000\
00000000000000000000000000000\
0000000000001$
0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001$
\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
0\
1$
a
b
c
d
empty
empty
empty
empty
f
f
f
f
-
## END

#### sed: r, R, w, W, F, -s, -i
exec 2>&1
printf 'a\nb\n' > f; printf 'x\ny\n' > g; sed 'r g' f; sed '1r g' f; sed 'R g' f; sed '$r nofile' f; sed '1w out' f; cat out; sed 'w /dev/stdout' f; sed -n '/a/w o1
/b/w o2' f; cat o1 o2; sed 'W out3' f; cat out3; sed -s -n '$p' f g; sed -n '$p' f g; sed -s 'F' f g; sed -i 's/a/A/' f; cat f; sed -i.bak 's/b/B/' f; cat f f.bak; sed -i -e '1d' f g; cat f g; sed --in-place=_x 's/y/Y/' g; ls; sed -n -i p f; cat f; mkdir d; sed -i 'bak/*' d; echo $?; sed -i s/x/y/ nofile; echo $?; sed -i'b*' 's/B/C/' f; ls; ln -s f lnk; sed -i 's/C/D/' lnk; ls -l lnk | cut -c1; ln -sf f lnk2; sed -i --follow-symlinks 's/[CD]/E/' lnk2; ls -l lnk2 | cut -c1; cat f
## STDOUT:
a
x
y
b
x
y
a
x
y
b
a
x
b
y
a
b
a
b
a
a
a
b
b
a
b
a
b
a
b
b
y
y
f
a
f
b
g
x
g
y
A
b
A
B
A
b
B
y
f
f.bak
g
g_x
o1
o2
out
out3
B
sed: can't find label for jump to `ak/*'
4
sed: can't read nofile: No such file or directory
2
bf
d
f
f.bak
g
g_x
o1
o2
out
out3
-
l
E
## END

#### sed: e, --sandbox
exec 2>&1
echo 'ls nothing_here 2>/dev/null; echo hi' | sed 'e'; echo foo | sed 'e echo bar'; echo 'echo x' | sed 's/x/y/e'; echo a | sed '1e printf "q\n"'; printf 'a\nb\n' | sed '1!d;e echo z'; echo 'x' | sed 's/x/echo hi/ep'; echo 'x' | sed 's/x/echo hi/pe'; sed --sandbox 'e' </dev/null; sed --sandbox 'w x' </dev/null; sed --sandbox 's/a/b/w x' </dev/null; sed --sandbox 'r x' < /dev/null; sed --sandbox 's/x/y/e' </dev/null
## STDOUT:
hi
bar
foo
y
q
a
z
a
hi
hi
echo hi
hi
sed: -e expression #1, char 1: e/r/w commands disabled in sandbox mode
sed: -e expression #1, char 1: e/r/w commands disabled in sandbox mode
sed: -e expression #1, char 7: e/r/w commands disabled in sandbox mode
sed: -e expression #1, char 1: e/r/w commands disabled in sandbox mode
sed: -e expression #1, char 7: e/r/w commands disabled in sandbox mode
## END
## status: 1

#### sed: --posix
exec 2>&1
for s in 'k' 's/a/b' '1,2=' '0,/a/p' '1~2p' '1,+1p' 's/a/b/I' 'a foo' 's/a\+/x/' 's/\(a\|b\)/x/' 'y/a/\n/' 's/a/\n/' 's/a/\x41/' 'z' 'F' 'e' '/a/Ip' 'q5' 'l 5' 's/a/\U&/' 'R f' 'W f' 's/a/b/e' 's/a/b/m' 'Q' 'T' '1,2i\
x' 's/\w/x/' 's/a\?/x/' 's/[\n]/x/' 's/a/[\t]/' 'v' ; do echo "== $s"; printf 'ab\ncd\n' | timeout 2 sed --posix "$s" 2>&1 | head -8; done
## STDOUT:
== k
sed: -e expression #1, char 1: unknown command: `k'
== s/a/b
sed: -e expression #1, char 5: unterminated `s' command
== 1,2=
sed: -e expression #1, char 4: command only uses one address
== 0,/a/p
sed: -e expression #1, char 6: invalid usage of line address 0
== 1~2p
sed: -e expression #1, char 2: unknown command: `~'
== 1,+1p
sed: -e expression #1, char 3: unexpected `,'
== s/a/b/I
sed: -e expression #1, char 7: unknown option to `s'
== a foo
sed: -e expression #1, char 3: expected \ after `a', `c' or `i'
== s/a\+/x/
ab
cd
== s/\(a\|b\)/x/
ab
cd
== y/a/\n/

b
cd
== s/a/\n/

b
cd
== s/a/\x41/
Ab
cd
== z
sed: -e expression #1, char 1: unknown command: `z'
== F
sed: -e expression #1, char 1: unknown command: `F'
== e
sed: -e expression #1, char 1: unknown command: `e'
== /a/Ip
sed: -e expression #1, char 4: unknown command: `I'
== q5
sed: -e expression #1, char 2: extra characters after command
== l 5
sed: -e expression #1, char 3: extra characters after command
== s/a/\U&/
Uab
cd
== R f
sed: -e expression #1, char 1: unknown command: `R'
== W f
sed: -e expression #1, char 1: unknown command: `W'
== s/a/b/e
sed: -e expression #1, char 7: unknown option to `s'
== s/a/b/m
sed: -e expression #1, char 7: unknown option to `s'
== Q
sed: -e expression #1, char 1: unknown command: `Q'
== T
sed: -e expression #1, char 1: unknown command: `T'
== 1,2i\
x
sed: -e expression #1, char 4: command only uses one address
== s/\w/x/
ab
cd
== s/a\?/x/
ab
cd
== s/[\n]/x/
ab
cd
== s/a/[\t]/
[	]b
cd
== v
sed: -e expression #1, char 1: unknown command: `v'
## END

#### sed: the last line without its newline
exec 2>&1
printf 'a\nb' | sed p; printf 'a' | sed 'a x'; printf 'a\nb' > f; printf 'c' > g; sed '' f g; sed p f g; sed -n '$p' f | od -c | head -1; printf 'a' | sed 'N;p'; printf 'a' | sed '$!d'; printf 'x' | sed 'i y'; printf 'x' | sed G | od -c | head -1; printf 'x' | sed 'x;G' | od -c | head -1; printf 'x' | sed 'w o'; cat o; printf 'x' | sed =; printf 'a\nb' | sed 'r g'; printf '' | sed 'a x'; printf '\n' | sed 'a x'; printf 'a' | sed 's/$/\n/' ; printf 'a\nb' | sed -s 'F;$d' ; printf 'a\n\n\nb\n' | sed '/^$/N;/\n$/D'; printf 'a\nb' | sed -n 'x;p;x;p'
## STDOUT:
a
a
b
ba
x
a
b
ca
a
b
b
c
c0000000   b
aay
x0000000   x  \n  \n
0000000  \n   x
xx1
xa
cb
c
x
a
-
a
-
a

b

a

b
## END, no newline

#### sed: idioms and jumps
exec 2>&1
sed -n '/start/,/end/{//!p}' <<< $'start\na\nend\nb'; sed '/a/{n;s/b/X/}' <<< $'a\nb\nb'; sed '/a/,/b/d' <<< $'a\nx\nb\ny'; sed -n '2{p}' <<< $'a\nb'; sed '/x/b;s/^/>/' <<< $'x\ny'; sed ':a;s/^\(x*\)a/\1x/;ta' <<< aaab; sed 's/x/y/;T;s/^/>/' <<< $'x\nz'; sed -e 'b end' -e 's/a/b/' -e ':end' <<< a; sed '/a/bx;d;:x;s/$/!/' <<< $'a\nb'; sed -n '/a/,+1{=;p}' <<< $'b\na\nc\nd'; sed '1~2d' <<< $'1\n2\n3'; sed '2,4{/3/d}' <<< $'1\n2\n3\n4\n5'; sed '1{h;d};${p;x}' <<< $'1\n2\n3'; sed -n '1h;1!H;${g;s/\n/+/gp}' <<< $'1\n2\n3'; sed 's/\(.*\)foo/\1bar/' <<< foofoo; sed '1!G;h;$!d' <<< $'1\n2\n3'; sed '/\n/!G;s/\(.\)\(.*\n\)/&\2\1/;//D;s/.//' <<< abc; sed -e :a -e 's/^.\{1,10\}$/ &/;ta' <<< abc; sed 's/\([0-9]\)\([0-9]\{3\}\)$/\1,\2/' <<< 1234567; sed -e :a -e 's/\(.*[0-9]\)\([0-9]\{3\}\)/\1,\2/;ta' <<< 1234567; sed '$!N;$!D' <<< $'1\n2\n3'; sed '$!N;s/\n/ /;P;D' <<< $'1\n2\n3'; sed -n '$!{h;d};H;x;p' <<< $'1\n2\n3'; sed '/^#/d;/^$/d' <<< $'#c\n\nx'; sed 'n;n;s/./x/' <<< $'1\n2\n3\n4'; sed '$!n;d' <<< $'1\n2\n3'; sed '2,3!s/^/x/' <<< $'1\n2\n3\n4'; sed D <<< $'a\nb'; sed -n 'N;N;P;D' <<< $'1\n2\n3\n4\n5'; sed 'N;N;D' <<< $'1\n2\n3\n4\n5'; sed '/2/,/2/d' <<< $'1\n2\n3\n2\n5'; sed '2,1d;0,/1/s/1/X/' <<< $'1\n2\n1'; sed '2,/1/d' <<< $'1\n2\n3\n1\n5'; sed -s '1F' /dev/null; sed '1d;1d' <<< $'1\n2'; sed 'c\' -e 'x' <<< a; sed '$!{$!N};P;D' <<< $'1\n2'; sed '/a/,$!d' <<< $'b\na\nc'; sed '0~2{N;s/\n/-/}' <<< $'1\n2\n3\n4\n5'; sed 'x;1d;G;s/\n/ /;h' <<< $'1\n2\n3'
## STDOUT:
a
a
X
b
y
b
x
>y
xxxb
>y
z
a
a!
2
a
3
c
2
1
2
4
5
2
3
1
1+2+3
foobar
3
2
1
cba
        abc
1234,567
1,234,567
2
3
1 2
3
2
3
x
1
2
x
4
1
x1
2
3
x4
1
2
3
4
5
1
5
X
1
1
5
2
sed: can't read c\: No such file or directory
1
2
a
c
1
2-3
4-5
1 2
1 2 3
## END
