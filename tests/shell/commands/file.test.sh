# file 5.44, for the kinds that the table has.
#### text and its lines
printf '' > empty; printf 'hello\n' > ascii; printf hello > noeol; printf 'a\r\nb\r\n' > crlf; printf 'a\rb\r' > cr; printf 'a\r\nb\nc\r\n' > mixed; printf x > one; printf '\n' > nl; printf 'ab' > two
printf 'h\303\251llo\n' > utf8; printf '\357\273\277hi\n' > bom; printf 'h\351llo\n' > latin1; printf 'a\223b\224\n' > cp1252; printf '\377\376h\0i\0\n\0' > utf16le; printf '\376\377\0h\0i\0\n' > utf16be; printf 'a\033[1mb\n' > esc; printf 'a\bb\n' > bs; printf 'a\fb\n' > ff
head -c 400 /dev/zero | tr '\0' x > long; echo >> long; head -c 10 /dev/zero > zeros; printf '\1\2\3\4\5' > data; printf 'a\205b\n' > nel
file *; file -i *; file -b --mime-type *; file --mime-encoding * | sort | head -n 3
## STDOUT:
ascii:   ASCII text
bom:     Unicode text, UTF-8 (with BOM) text
bs:      ASCII text, with overstriking
cp1252:  Non-ISO extended-ASCII text
cr:      ASCII text, with CR line terminators
crlf:    ASCII text, with CRLF line terminators
data:    data
empty:   empty
esc:     ASCII text, with escape sequences
ff:      ASCII text
latin1:  ISO-8859 text
long:    ASCII text, with very long lines (400)
mixed:   ASCII text, with CRLF, LF line terminators
nel:     ASCII text, with LF, NEL line terminators
nl:      very short file (no magic)
noeol:   ASCII text, with no line terminators
one:     very short file (no magic)
two:     ASCII text, with no line terminators
utf16be: Unicode text, UTF-16, big-endian text
utf16le: Unicode text, UTF-16, little-endian text
utf8:    Unicode text, UTF-8 text
zeros:   data
ascii:   text/plain; charset=us-ascii
bom:     text/plain; charset=utf-8
bs:      text/plain; charset=us-ascii
cp1252:  text/plain; charset=unknown-8bit
cr:      text/plain; charset=us-ascii
crlf:    text/plain; charset=us-ascii
data:    application/octet-stream; charset=binary
empty:   inode/x-empty; charset=binary
esc:     text/plain; charset=us-ascii
ff:      text/plain; charset=us-ascii
latin1:  text/plain; charset=iso-8859-1
long:    text/plain; charset=us-ascii
mixed:   text/plain; charset=us-ascii
nel:     text/plain; charset=us-ascii
nl:      application/octet-stream; charset=binary
noeol:   text/plain; charset=us-ascii
one:     application/octet-stream; charset=binary
two:     text/plain; charset=us-ascii
utf16be: text/plain; charset=utf-16be
utf16le: text/plain; charset=utf-16le
utf8:    text/plain; charset=utf-8
zeros:   application/octet-stream; charset=binary
text/plain
text/plain
text/plain
text/plain
text/plain
text/plain
application/octet-stream
inode/x-empty
text/plain
text/plain
text/plain
text/plain
text/plain
text/plain
application/octet-stream
text/plain
application/octet-stream
text/plain
text/plain
text/plain
text/plain
application/octet-stream
ascii:   us-ascii
bom:     utf-8
bs:      us-ascii
## END

#### scripts
i=0; for s in '/bin/sh' ' /bin/bash' '/usr/bin/env python3' '/usr/bin/env node' '/usr/bin/perl' '/usr/bin/awk -f' '/bin/sed -f' '/usr/bin/python' '/usr/local/bin/foo -x' '/usr/bin/env bash' '/bin/bash -e' '/bin/dash' '/usr/bin/ruby' '/usr/bin/php' '/bin/zsh' '/usr/bin/jq -f' '/usr/bin/env ruby' '/usr/bin/env perl' '/bin/ksh'; do i=$((i+1)); printf '#!%s\necho\n' "$s" > s$i; done
for i in {1..19}; do file s$i; file -bi s$i; done
## STDOUT:
s1: POSIX shell script, ASCII text executable
text/x-shellscript; charset=us-ascii
s2: Bourne-Again shell script, ASCII text executable
text/x-shellscript; charset=us-ascii
s3: Python script, ASCII text executable
text/x-script.python; charset=us-ascii
s4: Node.js script executable, ASCII text
application/javascript; charset=us-ascii
s5: Perl script text executable
text/x-perl; charset=us-ascii
s6: awk script, ASCII text executable
text/x-awk; charset=us-ascii
s7: a /bin/sed -f script, ASCII text executable
text/plain; charset=us-ascii
s8: Python script, ASCII text executable
text/x-script.python; charset=us-ascii
s9: a /usr/local/bin/foo -x script, ASCII text executable
text/plain; charset=us-ascii
s10: Bourne-Again shell script, ASCII text executable
text/x-shellscript; charset=us-ascii
s11: Bourne-Again shell script, ASCII text executable
text/x-shellscript; charset=us-ascii
s12: a /bin/dash script, ASCII text executable
text/plain; charset=us-ascii
s13: Ruby script, ASCII text executable
text/x-ruby; charset=us-ascii
s14: PHP script, ASCII text executable
text/x-php; charset=us-ascii
s15: Paul Falstad's zsh script, ASCII text executable
text/x-shellscript; charset=us-ascii
s16: a /usr/bin/jq -f script, ASCII text executable
text/plain; charset=us-ascii
s17: Ruby script, ASCII text executable
text/x-ruby; charset=us-ascii
s18: Perl script text executable
text/x-perl; charset=us-ascii
s19: Korn shell script, ASCII text executable
text/x-shellscript; charset=us-ascii
## END

#### data in text
echo '{"a":1}' > a; printf '[1,2,{"a":null}]' > b; printf '{"a":1} x' > c; printf '"abc"' > d; printf '123' > e; echo '{}' > f; echo '[]' > g; printf '{"a":1}\n{"a":2}\n' > h; printf '{"a":"\303\251"}' > i; printf 'a,b,c\n1,2,3\n4,5,6\n' > j
file ?; file -i ?
## STDOUT:
a: JSON text data
b: JSON text data
c: ASCII text, with no line terminators
d: ASCII text, with no line terminators
e: ASCII text, with no line terminators
f: JSON text data
g: JSON text data
h: New Line Delimited JSON text data
i: JSON text data
j: CSV text
a: application/json; charset=us-ascii
b: application/json; charset=us-ascii
c: text/plain; charset=us-ascii
d: text/plain; charset=us-ascii
e: text/plain; charset=us-ascii
f: application/json; charset=us-ascii
g: application/json; charset=us-ascii
h: application/x-ndjson; charset=us-ascii
i: application/json; charset=utf-8
j: text/csv; charset=us-ascii
## END

#### markup and sources
printf '<!DOCTYPE html>\n<html><head></head></html>\n' > a; printf '<html><body>x</body></html>' > b; printf '  <HTML>' > c; printf '<?xml version="1.0"?>\n<a/>\n' > d; printf '<svg xmlns="http://www.w3.org/2000/svg"></svg>' > e; printf '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>' > f
printf '#include <stdio.h>\nint main(void) { return 0; }\n' > g; printf 'import os\ndef f(x):\n    return x\n' > h; printf -- '--- a\n+++ b\n@@ -1 +1 @@\n-x\n+y\n' > i; printf 'diff --git a/x b/x\nindex 1..2\n' > j; printf 'all:\n\techo x\n.PHONY: all\n' > k; printf '<?php echo 1; ?>\n' > l; printf 'const x = 1;\nfunction f() { return x; }\n' > m; printf '# Title\n\ntext\n' > n; printf 'body { color: red; }\n' > o; printf 'a: 1\nb:\n  - 2\n' > p; printf '%%!PS-Adobe-3.0\n' > q; printf '%%PDF-1.7\nx\n' > r; printf '{\\rtf1\\ansi hi}' > s; printf -- '-----BEGIN CERTIFICATE-----\nabc\n' > t; printf 'ssh-rsa AAAAB3Nz user@host\n' > u
file ?; file -bi ?
## STDOUT:
a: HTML document, ASCII text
b: HTML document, ASCII text, with no line terminators
c: HTML document, ASCII text, with no line terminators
d: XML 1.0 document, ASCII text
e: SVG Scalable Vector Graphics image
f: SVG Scalable Vector Graphics image
g: C source, ASCII text
h: Python script, ASCII text executable
i: unified diff output, ASCII text
j: diff output, ASCII text
k: makefile script, ASCII text
l: PHP script, ASCII text
m: ASCII text
n: ASCII text
o: ASCII text
p: ASCII text
q: PostScript document text conforming DSC level 3.0
r: PDF document, version 1.7
s: Rich Text Format data, version 1, ANSI
t: PEM certificate
u: OpenSSH RSA public key
text/html; charset=us-ascii
text/html; charset=us-ascii
text/html; charset=us-ascii
text/xml; charset=us-ascii
image/svg+xml; charset=us-ascii
image/svg+xml; charset=us-ascii
text/x-c; charset=us-ascii
text/x-script.python; charset=us-ascii
text/x-diff; charset=us-ascii
text/x-diff; charset=us-ascii
text/x-makefile; charset=us-ascii
text/x-php; charset=us-ascii
text/plain; charset=us-ascii
text/plain; charset=us-ascii
text/plain; charset=us-ascii
text/plain; charset=us-ascii
application/postscript; charset=us-ascii
application/pdf; charset=us-ascii
text/rtf; charset=us-ascii
text/plain; charset=us-ascii
text/plain; charset=us-ascii
## END

#### archives and compressed files
echo hello > x; gzip -nc x > gz; touch -d '2001-09-09 01:46:40' x; gzip -9c x > gz9; gzip -1nc x > gz1; tar -cf gnu x; tar --format=ustar -cf ustar x; tar -czf tgz x 
printf 'BZh91AY' > bz; printf '\3757zXZ\0\0\4xxxxxxxxxxxx' > xz; printf '7z\274\257\047\034\0\4xxxxxxxxxxxx' > sz; printf 'PK\5\6\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0' > zipe; printf '!<arch>\n' > ar; printf 'Rar!\032\7\1\0xxxxxxxxxx' > rar; printf '\4\042M\030xxxxxxxxxx' > lz4
file gz gz9 gz1 gnu ustar bz xz sz zipe ar rar lz4; file -bi gz gnu bz xz sz ar rar lz4
## STDOUT:
gz:    gzip compressed data, from Unix, original size modulo 2^32 6
gz9:   gzip compressed data, was "x", last modified: Sun Sep  9 01:46:40 2001, max compression, from Unix, original size modulo 2^32 6
gz1:   gzip compressed data, max speed, from Unix, original size modulo 2^32 6
gnu:   POSIX tar archive (GNU)
ustar: POSIX tar archive
bz:    bzip2 compressed data, block size = 900k
xz:    XZ compressed data, checksum CRC64
sz:    7-zip archive data, version 0.4
zipe:  Zip archive data (empty)
ar:    current ar archive
rar:   RAR archive data, v5
lz4:   LZ4 compressed data (v1.4+)
application/gzip; charset=binary
application/x-tar; charset=binary
application/x-bzip2; charset=us-ascii
application/x-xz; charset=binary
application/x-7z-compressed; charset=binary
application/x-archive; charset=us-ascii
application/x-rar; charset=binary
application/x-lz4; charset=binary
## END

#### images and programs
printf '\211PNG\r\n\032\n\0\0\0\rIHDR\0\0\0\12\0\0\0\24\10\6\0\0\0xxxx' > png; printf 'GIF89a\3\0\4\0\0\0\0' > gif; printf '\0asm\1\0\0\0' > wasm; printf '\312\376\272\276\0\0\0\064xxxxxxxx' > class; printf 'II*\0\10\0\0\0\0\0\0\0\0\0\0\0' > tif; printf 'OggS\0\2xxxxxxxxxxxxxxxxxxxxxx' > ogg; printf 'RIFF\44\0\0\0AVI LIST' > avi; printf 'PACK\0\0\0\2\0\0\0\1' > pack
file png gif wasm class tif avi pack; file -bi png gif wasm class tif avi pack
## STDOUT:
png:   PNG image data, 10 x 20, 8-bit/color RGBA, non-interlaced
gif:   GIF image data, version 89a, 3 x 4
wasm:  WebAssembly (wasm) binary module version 0x1 (MVP)
class: compiled Java class data, version 52.0 (Java 1.8)
tif:   TIFF image data, little-endian, direntries=0
avi:   RIFF (little-endian) data, AVI
pack:  Git pack, version 2, 1 objects
image/png; charset=binary
image/gif; charset=binary
application/wasm; charset=binary
application/x-java-applet; charset=binary
image/tiff; charset=binary
video/x-msvideo; charset=binary
application/x-git; charset=binary
## END

#### special files, links and errors
mkdir d; echo x > f; ln -s f l; ln -s nosuch b; chmod 1777 d; chmod 4755 f; echo abc > r; chmod 0 r
file d f l b r /dev/null nosuch; echo "= $?"; file -i d l b r /dev/null nosuch; file -L l; file -L b; file -h l; file --mime-type d l b; file -E nosuch; echo "= $?"; chmod 755 f
printf x > $'n\nl'; file n*; file -b d; echo hi | file -; echo hi | file -i -
## STDOUT:
d:         sticky, directory
f:         setuid , ASCII text
l:         symbolic link to f
b:         broken symbolic link to nosuch
r:         regular file, no read permission
/dev/null: character special (1/3)
nosuch:    cannot open `nosuch' (No such file or directory)
= 0
d:         inode/directory; charset=binary
l:         inode/symlink; charset=binary
b:         inode/symlink
r:         regular file, no read permission
/dev/null: inode/chardevice; charset=binary
nosuch:    cannot open `nosuch' (No such file or directory)
l: setuid , ASCII text
b: cannot open `b' (No such file or directory)
l: symbolic link to f
d: inode/directory
l: inode/symlink
b: inode/symlink
nosuch: ERROR: cannot stat `nosuch' (No such file or directory)
= 1
n\012l: very short file (no magic)
sticky, directory
/dev/stdin: ASCII text
/dev/stdin: text/plain; charset=us-ascii
## END

#### names and separators
echo a > a; echo b > longer; echo c > ü
file a longer ü; file -N a longer; file -F ' =' a longer; file -0 a | tr '\0' '|'; file -b a longer; printf 'a\nlonger\n' > list; file -f list; echo a | file -f -; file -bf list; file --brief --mime a
## STDOUT:
a:      ASCII text
longer: ASCII text
ü:      ASCII text
a: ASCII text
longer: ASCII text
a =      ASCII text
longer = ASCII text
a|: ASCII text
ASCII text
ASCII text
a:      ASCII text
longer: ASCII text
a: ASCII text
ASCII text
ASCII text
text/plain; charset=us-ascii
## END
