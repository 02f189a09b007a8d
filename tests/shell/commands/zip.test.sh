#### zip: named files, and what the archive holds
mkdir -p d/e; echo hello > d/a; seq 1000 > d/b; : > d/empty; yes 0123456789abcdef | head -n 5000 > d/e/long
ln -s a d/link; touch -d @1600000000 d/* d/e/long; touch -d @1600000001 d/b; touch -h -d @1600000000 d/link; touch -d @1600000000 d/e d

exec 2>&1
zip a.zip d/a d/b d/empty d d/e/long
unzip -l a.zip; unzip -v a.zip; zipinfo a.zip; echo $?
zip a.zip d/a d/link; zip -q a.zip d/b; unzip -Z1 a.zip
## STDOUT:
  adding: d/a (stored 0%)
  adding: d/b (deflated 53%)
  adding: d/empty (stored 0%)
  adding: d/ (stored 0%)
  adding: d/e/long (deflated 100%)
Archive:  a.zip
  Length      Date    Time    Name
---------  ---------- -----   ----
        6  2020-09-13 12:26   d/a
     3893  2020-09-13 12:26   d/b
        0  2020-09-13 12:26   d/empty
        0  2020-09-13 12:26   d/
    85000  2020-09-13 12:26   d/e/long
---------                     -------
    88899                     5 files
Archive:  a.zip
 Length   Method    Size  Cmpr    Date    Time   CRC-32   Name
--------  ------  ------- ---- ---------- ----- --------  ----
       6  Stored        6   0% 2020-09-13 12:26 363a3020  d/a
    3893  Defl:N     1830  53% 2020-09-13 12:26 8dc4565d  d/b
       0  Stored        0   0% 2020-09-13 12:26 00000000  d/empty
       0  Stored        0   0% 2020-09-13 12:26 00000000  d/
   85000  Defl:N      243 100% 2020-09-13 12:26 d302e935  d/e/long
--------          -------  ---                            -------
   88899             2079  98%                            5 files
Archive:  a.zip
Zip file size: 2787 bytes, number of entries: 5
-rw-r--r--  3.0 unx        6 tx stor 20-Sep-13 12:26 d/a
-rw-r--r--  3.0 unx     3893 tx defN 20-Sep-13 12:26 d/b
-rw-r--r--  3.0 unx        0 bx stor 20-Sep-13 12:26 d/empty
drwxr-xr-x  3.0 unx        0 bx stor 20-Sep-13 12:26 d/
-rw-r--r--  3.0 unx    85000 tx defN 20-Sep-13 12:26 d/e/long
5 files, 88899 bytes uncompressed, 2079 bytes compressed:  97.7%
0
updating: d/a (stored 0%)
  adding: d/link (stored 0%)
d/a
d/b
d/empty
d/
d/e/long
d/link
## END

#### zip: the bytes are those of the real one
mkdir -p d/e; echo hello > d/a; seq 1000 > d/b; : > d/empty; yes 0123456789abcdef | head -n 5000 > d/e/long
ln -s a d/link; touch -d @1600000000 d/* d/e/long; touch -d @1600000001 d/b; touch -h -d @1600000000 d/link; touch -d @1600000000 d/e d

t() { touch -h -d @1600000000 d/* d/e/* d; }
t; zip -q0 s.zip d/a d/e d/b; md5sum < s.zip
t; zip -q l.zip -y d/link d/a d; md5sum < l.zip
zip -qX x.zip d/a d d/b; head -c 60 x.zip | md5sum; tail -c 60 x.zip | xxd
chmod 4751 d/a; chmod 444 d/b; t; zip -q0 m.zip d/a d/b; md5sum < m.zip
cat d/a | zip -q0 p.zip - ; zipinfo p.zip | wc -l
## STDOUT:
41fcb21ac22acb1e75a19a8fbdb8173b  -
408e52a0a69f6af93b458d3ddca5c2b9  -
9b083ca61567c738ae4b9d2d7d880009  -
00000000: 0054 632d 515d 56c4 8d26 0700 0035 0f00  .Tc-Q]V..&...5..
00000010: 0003 0000 0000 0000 0001 0000 00a4 8147  ...............G
00000020: 0000 0064 2f62 504b 0506 0000 0000 0300  ...d/bPK........
00000030: 0300 9200 0000 8e07 0000 0000            ............
b724fe7866018359d58612a22d304cab  -
4
## END

#### zip: directories, links, names
mkdir -p d/e; echo hello > d/a; seq 1000 > d/b; : > d/empty; yes 0123456789abcdef | head -n 5000 > d/e/long
ln -s a d/link; touch -d @1600000000 d/* d/e/long; touch -d @1600000001 d/b; touch -h -d @1600000000 d/link; touch -d @1600000000 d/e d

exec 2>&1
zip -r r.zip d | sort; zip -ry y.zip d | sort; zip -rD D.zip d | sort; zip -rj j.zip d | sort
unzip -Z1 r.zip | sort; zipinfo y.zip d/link
zip n.zip ./d/a d//b "$PWD/d/a"; unzip -Z1 n.zip
mkdir sub; cd sub; zip ../up.zip ../d/a; cd ..; unzip -Z1 up.zip
## STDOUT:
  adding: d/ (stored 0%)
  adding: d/a (stored 0%)
  adding: d/b (deflated 53%)
  adding: d/e/ (stored 0%)
  adding: d/e/long (deflated 100%)
  adding: d/empty (stored 0%)
  adding: d/link (stored 0%)
  adding: d/ (stored 0%)
  adding: d/a (stored 0%)
  adding: d/b (deflated 53%)
  adding: d/e/ (stored 0%)
  adding: d/e/long (deflated 100%)
  adding: d/empty (stored 0%)
  adding: d/link (stored 0%)
  adding: d/a (stored 0%)
  adding: d/b (deflated 53%)
  adding: d/e/long (deflated 100%)
  adding: d/empty (stored 0%)
  adding: d/link (stored 0%)
  adding: a (stored 0%)
  adding: b (deflated 53%)
  adding: empty (stored 0%)
  adding: link (stored 0%)
  adding: long (deflated 100%)
d/
d/a
d/b
d/e/
d/e/long
d/empty
d/link
lrwxrwxrwx  3.0 unx        1 bx stor 20-Sep-13 12:26 d/link
  adding: d/a (stored 0%)
  adding: d//b (deflated 53%)
  adding: home/user/d/a (stored 0%)
d/a
d//b
home/user/d/a
  adding: ../d/a (stored 0%)
../d/a
## END

#### zip: what is left out, what is taken
mkdir -p d/e; echo hello > d/a; seq 1000 > d/b; : > d/empty; yes 0123456789abcdef | head -n 5000 > d/e/long
ln -s a d/link; touch -d @1600000000 d/* d/e/long; touch -d @1600000001 d/b; touch -h -d @1600000000 d/link; touch -d @1600000000 d/e d

exec 2>&1
zip -r a.zip d -x '*a' | sort; echo; zip -r b.zip d -i '*b' '*a' | sort; echo; zip -r c.zip d -x d/e/\* -i 'd/*' | sort; echo
zip -r d.zip . -i '*long' | sort; zip -R e.zip '*a' 'b' | sort; zip -R f.zip 'nope'; echo $?
printf 'd/a\nd/b\n' > list; zip g.zip d/a d/e/long -x@list; zip -@ h.zip < list; zip -r i.zip d -x a @ -D | sort
zip -n b:.x j.zip d/b d/a; zip -x '*a' @ k.zip d/a d/b
## STDOUT:
  adding: d/ (stored 0%)
  adding: d/b (deflated 53%)
  adding: d/e/ (stored 0%)
  adding: d/e/long (deflated 100%)
  adding: d/empty (stored 0%)
  adding: d/link (stored 0%)

  adding: d/a (stored 0%)
  adding: d/b (deflated 53%)

  adding: d/ (stored 0%)
  adding: d/a (stored 0%)
  adding: d/b (deflated 53%)
  adding: d/empty (stored 0%)
  adding: d/link (stored 0%)

  adding: d/e/long (deflated 100%)
  adding: d/a (stored 0%)
  adding: d/b (deflated 53%)

zip error: Nothing to do! (f.zip)
12
  adding: d/e/long (deflated 100%)
  adding: d/a (stored 0%)
  adding: d/b (deflated 53%)
  adding: d/a (stored 0%)
  adding: d/b (deflated 53%)
  adding: d/e/long (deflated 100%)
  adding: d/empty (stored 0%)
  adding: d/link (stored 0%)
  adding: d/b (stored 0%)
  adding: d/a (stored 0%)
  adding: d/b (deflated 53%)
## END

#### zip: changes
mkdir -p d/e; echo hello > d/a; seq 1000 > d/b; : > d/empty; yes 0123456789abcdef | head -n 5000 > d/e/long
ln -s a d/link; touch -d @1600000000 d/* d/e/long; touch -d @1600000001 d/b; touch -h -d @1600000000 d/link; touch -d @1600000000 d/e d

exec 2>&1
zip -q a.zip d/a d/b; zip -u a.zip d/a d/b; echo $?; zip -f a.zip; echo $?
echo more >> d/a; touch -d @1600001000 d/a; zip -f a.zip; touch -d @1600002000 d/a; zip -u a.zip d/a d/b d/empty
zip -u a.zip; echo $?; zip -d a.zip d/b; zip -d a.zip nope; echo $?; zip -d a.zip 'd/*'; ls a.zip
zip -q b.zip d/a d/b d/e/long; zip -d b.zip '*' -x '*a'; unzip -Z1 b.zip
zip -q c.zip d/a d/b; zip -FS c.zip d/b d/empty; unzip -Z1 c.zip; zip c.zip -U d/b --out e.zip; unzip -Z1 e.zip
## STDOUT:
12
12
freshening: d/a (stored 0%)
updating: d/a (stored 0%)
  adding: d/empty (stored 0%)
12
deleting: d/b
	zip warning: name not matched: nope

zip error: Nothing to do! (a.zip)
12
deleting: d/a
deleting: d/empty
	zip warning: zip file empty
a.zip
deleting: d/b
deleting: d/e/long
d/a
deleting: d/a
  adding: d/empty (stored 0%)
d/b
d/empty
 copying: d/b
d/b
## END

#### zip: levels and percentages
mkdir -p d/e; echo hello > d/a; seq 1000 > d/b; : > d/empty; yes 0123456789abcdef | head -n 5000 > d/e/long
ln -s a d/link; touch -d @1600000000 d/* d/e/long; touch -d @1600000001 d/b; touch -h -d @1600000000 d/link; touch -d @1600000000 d/e d

exec 2>&1
for l in 0 1 6 9; do zip -$l l$l.zip d/e/long; zipinfo l$l.zip | cut -c 1-40 | sed -n '3p' | tr -s ' ' | cut -d ' ' -f 1-6; done
zip -v v.zip d/a d/empty; zip -qv w.zip d/a; zip -0v z.zip d/b
## STDOUT:
  adding: d/e/long (stored 0%)
-rw-r--r-- 3.0 unx 85000 bx stor
  adding: d/e/long (deflated 99%)
-rw-r--r-- 3.0 unx 85000 tx defF
  adding: d/e/long (deflated 100%)
-rw-r--r-- 3.0 unx 85000 tx defN
  adding: d/e/long (deflated 100%)
-rw-r--r-- 3.0 unx 85000 tx defX
  adding: d/a	(in=6) (out=6) (stored 0%)
  adding: d/empty	(in=0) (out=0) (stored 0%)
total bytes=6, compressed=6 -> 0% savings
  adding: d/a	(in=6) (out=6) (stored 0%)
total bytes=6, compressed=6 -> 0% savings
  adding: d/b 	(in=3893) (out=3893) (stored 0%)
total bytes=3893, compressed=3893 -> 0% savings
## END

#### zip: moves
mkdir -p d/e; echo hello > d/a; seq 1000 > d/b; : > d/empty; yes 0123456789abcdef | head -n 5000 > d/e/long
ln -s a d/link; touch -d @1600000000 d/* d/e/long; touch -d @1600000001 d/b; touch -h -d @1600000000 d/link; touch -d @1600000000 d/e d

exec 2>&1
zip -m a.zip d/a; ls d; zip -qrm b.zip d; ls; unzip -Z1 b.zip | sort
## STDOUT:
  adding: d/a (stored 0%)
b
e
empty
link
a.zip
b.zip
d
d/
d/b
d/e/
d/e/long
d/empty
## END

#### zip: standard input and output
mkdir -p d/e; echo hello > d/a; seq 1000 > d/b; : > d/empty; yes 0123456789abcdef | head -n 5000 > d/e/long
ln -s a d/link; touch -d @1600000000 d/* d/e/long; touch -d @1600000001 d/b; touch -h -d @1600000000 d/link; touch -d @1600000000 d/e d

cat d/b | zip -q a.zip -; unzip -p a.zip | cmp - d/b && unzip -Z1 a.zip
zip -q - d/a d/b | cat > b.zip; unzip -t b.zip; unzip -p b.zip d/b | cmp - d/b
zip - d/a > c.zip; unzip -v c.zip; cat d/b | zip -q | cat > e.zip; unzip -p e.zip | cmp - d/b; zip - d/a 2>&1 > /dev/null | cat
cat d/e/long | zip -q - - | cat > f.zip; unzip -tq f.zip; zip -q0 - d/b | cat > g.zip; unzip -Z1 g.zip
## STDOUT:
-
Archive:  b.zip
    testing: d/a                      OK
    testing: d/b                      OK
No errors detected in compressed data of b.zip.
Archive:  c.zip
 Length   Method    Size  Cmpr    Date    Time   CRC-32   Name
--------  ------  ------- ---- ---------- ----- --------  ----
       6  Stored        6   0% 2020-09-13 12:26 363a3020  d/a
--------          -------  ---                            -------
       6                6   0%                            1 file
  adding: d/a (deflated -32%)
No errors detected in compressed data of f.zip.
d/b
## END
## STDERR:
  adding: d/a (stored 0%)
## END

#### zip: comments, times, tests
mkdir -p d/e; echo hello > d/a; seq 1000 > d/b; : > d/empty; yes 0123456789abcdef | head -n 5000 > d/e/long
ln -s a d/link; touch -d @1600000000 d/* d/e/long; touch -d @1600000001 d/b; touch -h -d @1600000000 d/link; touch -d @1600000000 d/e d

exec 2>&1
zip -q a.zip d/a d/b; printf 'one\ntwo\n.\nthree\n' | zip -z a.zip; unzip -z a.zip; printf 'x\n' | zip -z a.zip; unzip -l a.zip
zip -o a.zip d/empty; stat -c %Y a.zip; zip -T a.zip; zip -T b.zip d/a; zip -qT a.zip; zip -sf a.zip; zip -sf n.zip d/a d/b
zip -t 2020-09-13 t.zip d/a; zip -t 2020-09-14 u.zip d/a; echo $?; zip -tt 09142020 v.zip d/a; zip -t x w.zip d/a; echo $?
## stdout-json: "enter new zip file comment (end with .):\nArchive:  a.zip\none\ntwo\ncurrent zip file comment is:\none\r\ntwo\nenter new zip file comment (end with .):\nArchive:  a.zip\nx\n  Length      Date    Time    Name\n---------  ---------- -----   ----\n        6  2020-09-13 12:26   d/a\n     3893  2020-09-13 12:26   d/b\n---------                     -------\n     3899                     2 files\n  adding: d/empty (stored 0%)\n1600000002\ntest of a.zip OK\n  adding: d/a (stored 0%)\ntest of b.zip OK\nArchive contains:\n  d/a\n  d/b\n  d/empty\nTotal 3 entries (3899 bytes)\nWould Add/Update:\n  d/a\n  d/b\nTotal 2 entries (3899 bytes)\n  adding: d/a (stored 0%)\n\nzip error: Nothing to do! (u.zip)\n12\n  adding: d/a (stored 0%)\n\nzip error: Invalid command arguments (invalid date entered for -t option - use mmddyyyy or yyyy-mm-dd)\n16\n"

#### zip: ends of lines
mkdir -p d/e; echo hello > d/a; seq 1000 > d/b; : > d/empty; yes 0123456789abcdef | head -n 5000 > d/e/long
ln -s a d/link; touch -d @1600000000 d/* d/e/long; touch -d @1600000001 d/b; touch -h -d @1600000000 d/link; touch -d @1600000000 d/e d

exec 2>&1
zip -l a.zip d/a; unzip -p a.zip | od -c; printf 'a\r\nb\rc\r\n\r' > f; zip -ll b.zip f; unzip -p b.zip | od -c
## STDOUT:
  adding: d/a (stored 0%)
0000000   h   e   l   l   o  \r  \n
0000007
  adding: f (stored 0%)
0000000   a  \n   b  \r   c  \n
0000006
## END

#### zip: what it refuses
mkdir -p d/e; echo hello > d/a; seq 1000 > d/b; : > d/empty; yes 0123456789abcdef | head -n 5000 > d/e/long
ln -s a d/link; touch -d @1600000000 d/* d/e/long; touch -d @1600000001 d/b; touch -h -d @1600000000 d/link; touch -d @1600000000 d/e d

exec 2>&1
zip a.zip nope; echo $?; zip -r a.zip nope x; echo $?; zip -q a.zip nope; echo $?; zip a.zip d/a nope; echo $?
cp d/a a; zip -j b.zip d/a a; echo $?; zip --nosuch b.zip a; echo $?; zip -K b.zip a; echo $?; zip -x; echo $?; zip -d no.zip a; echo $?
zip -f no.zip; echo $?; zip nodir/a.zip d/a; echo $?; echo junk > j.zip; zip j.zip d/a; echo $?; zip -d -u a.zip d/a; echo $?
mkfifo p; zip f.zip p d/a; echo $?; chmod 000 d/a; zip g.zip d/a d/b; echo $?; zip h.zip d/a; echo $?; zip -D i.zip d; echo $?
## STDOUT:
	zip warning: name not matched: nope

zip error: Nothing to do! (a.zip)
12
	zip warning: name not matched: nope
	zip warning: name not matched: x

zip error: Nothing to do! (try: zip -r a.zip . -i nope x)
12

zip error: Nothing to do! (a.zip)
12
	zip warning: name not matched: nope
  adding: d/a (stored 0%)
0
	zip warning:   first full name: a
                      second full name: d/a
                     name in zip file repeated: a
                     this may be a result of using -j

zip error: Invalid command arguments (cannot repeat names in zip file)
16

zip error: Invalid command arguments (long option 'nosuch' not supported)
16

zip error: Invalid command arguments (short option 'K' not supported)
16

zip error: Invalid command arguments (option 'x' (exclude files matching patterns) requires a value)
16
	zip warning: no.zip not found or empty

zip error: Nothing to do! (no.zip)
12
	zip warning: no.zip not found or empty
12
zip I/O error: No such file or directory
zip error: Could not create output file (nodir/a.zip)
15
	zip warning: missing end signature--probably not a zip file (did you
	zip warning: remember to use binary mode when you transferred it?)
	zip warning: (if you are trying to read a damaged archive try -F)

zip error: Zip file structure invalid (j.zip)
3

zip error: Invalid command arguments (specify just one action)
16
	zip warning: ignoring FIFO (Named Pipe) - use -FI to read: p
  adding: d/a (stored 0%)
0
  adding: d/a
zip warning: Permission denied
	zip warning: could not open for reading: d/a
  adding: d/b (deflated 53%)

zip warning: Not all files were readable
  files/entries read:  1 (3.8K bytes)  skipped:  1 (6 bytes)
18
  adding: d/a
zip warning: Permission denied
	zip warning: could not open for reading: d/a

zip warning: Not all files were readable
  files/entries read:  0 (0 bytes)  skipped:  1 (6 bytes)
	zip warning: zip file empty
18

zip error: Nothing to do! (i.zip)
12
## END

#### zip: archive names
mkdir -p d/e; echo hello > d/a; seq 1000 > d/b; : > d/empty; yes 0123456789abcdef | head -n 5000 > d/e/long
ln -s a d/link; touch -d @1600000000 d/* d/e/long; touch -d @1600000001 d/b; touch -h -d @1600000000 d/link; touch -d @1600000000 d/e d

exec 2>&1
zip one d/a; zip two.x d/a; zip dir.d/three d/a; echo $?; mkdir sub; zip sub/four d/a; ls sub; find . -name '*.zip' -o -name 'two*' -o -name 'zi*' | sort
cd d; zip five a; zip -r five . -i '*p'; unzip -Z1 five
## STDOUT:
  adding: d/a (stored 0%)
  adding: d/a (stored 0%)
zip I/O error: No such file or directory
zip error: Could not create output file (dir.d/three.zip)
15
  adding: d/a (stored 0%)
four.zip
./one.zip
./sub/four.zip
./two.x
  adding: a (stored 0%)

zip error: Nothing to do! (five.zip)
a
## END
