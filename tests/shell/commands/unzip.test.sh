#### unzip: everything
mkdir -p d/e; echo hello > d/a; seq 1000 > d/b; : > d/empty; yes 0123456789abcdef | head -n 5000 > d/e/long
ln -s a d/link; touch -d @1600000000 d/* d/e/long; touch -d @1600000001 d/b; touch -h -d @1600000000 d/link; touch -d @1600000000 d/e d

zip -qry a.zip d; mkdir o; cd o; unzip ../a.zip | sort; find . | sort; stat -c '%n %a %Y' d/a d/b d/e; cat d/a; readlink d/link; cmp d/b ../d/b
chmod 700 ../d/b; chmod 750 ../d/e; cd ..; zip -q b.zip d/b d/e; cd o; umask 077; unzip -o ../b.zip; stat -c '%n %a %Y' d/b d/e
## STDOUT:
    linking: d/link                  -> a 
   creating: d/
   creating: d/e/
  d/link                 -> a
  inflating: d/b                     
  inflating: d/e/long                
 extracting: d/a                     
 extracting: d/empty                 
Archive:  ../a.zip
finishing deferred symbolic links:
.
./d
./d/a
./d/b
./d/e
./d/e/long
./d/empty
./d/link
d/a 644 1600000000
d/b 644 1600000001
d/e 755 1600000000
hello
a
Archive:  ../b.zip
  inflating: d/b                     
d/b 700 1600000001
d/e 755 1600000000
## END

#### unzip: members, patterns, directories
mkdir -p d/e; echo hello > d/a; seq 1000 > d/b; : > d/empty; yes 0123456789abcdef | head -n 5000 > d/e/long
ln -s a d/link; touch -d @1600000000 d/* d/e/long; touch -d @1600000001 d/b; touch -h -d @1600000000 d/link; touch -d @1600000000 d/e d

exec 2>&1
zip -q a.zip d/a d/b d/empty d/e d/e/long; unzip a.zip d/a -d o; unzip a.zip 'd/e/*' -d o/p; unzip a.zip -d o -x '*b' 'd/e*'; unzip a.zip nope; echo $?
unzip -j a.zip d/a d/e/long -d j; ls j; unzip -C a.zip D/A -d c; unzip -d q a.zip d/b -x nope; unzip a.zip d/a -d no/such; echo $?; unzip a -d s 'd/[ab]'
unzip -d t/ a.zip d/a; unzip -l a.zip -x 'd/*'; echo $?; unzip -l a.zip d/b nope; echo $?
## STDOUT:
Archive:  a.zip
 extracting: o/d/a                   
Archive:  a.zip
   creating: o/p/d/e/
  inflating: o/p/d/e/long            
Archive:  a.zip
replace o/d/a? [y]es, [n]o, [A]ll, [N]one, [r]ename:  NULL
(EOF or read error, treating as "[N]one" ...)
Archive:  a.zip
caution: filename not matched:  nope
11
Archive:  a.zip
 extracting: j/a                     
  inflating: j/long                  
a
long
Archive:  a.zip
 extracting: c/d/a                   
Archive:  a.zip
  inflating: q/d/b                   
caution: excluded filename not matched:  nope
Archive:  a.zip
checkdir:  cannot create extraction directory: no/such
           No such file or directory
2
Archive:  a.zip
 extracting: s/d/a                   
  inflating: s/d/b                   
Archive:  a.zip
 extracting: t/d/a                   
Archive:  a.zip
  Length      Date    Time    Name
---------  ---------- -----   ----
---------                     -------
        0                     0 files
11
Archive:  a.zip
  Length      Date    Time    Name
---------  ---------- -----   ----
     3893  2020-09-13 12:26   d/b
---------                     -------
     3893                     1 file
0
## END

#### unzip: what is there already
mkdir -p d/e; echo hello > d/a; seq 1000 > d/b; : > d/empty; yes 0123456789abcdef | head -n 5000 > d/e/long
ln -s a d/link; touch -d @1600000000 d/* d/e/long; touch -d @1600000001 d/b; touch -h -d @1600000000 d/link; touch -d @1600000000 d/e d

exec 2>&1
zip -q a.zip d/a d/b d/empty; unzip -n a.zip; unzip -o a.zip d/a; unzip -u a.zip; unzip -f a.zip; touch -d @1500000000 d/a; unzip -fo a.zip; rm d/b; unzip -uo a.zip
unzip a.zip < /dev/null; echo $?; printf 'y\nn\nA\n' | unzip a.zip; printf 'r\nnew\nN\n' | unzip a.zip; cat new; printf 'q\nN\n' | unzip a.zip; echo $?
unzip -oB a.zip d/a; ls d
## STDOUT:
Archive:  a.zip
Archive:  a.zip
 extracting: d/a                     
Archive:  a.zip
Archive:  a.zip
Archive:  a.zip
 extracting: d/a                     
Archive:  a.zip
  inflating: d/b                     
Archive:  a.zip
replace d/a? [y]es, [n]o, [A]ll, [N]one, [r]ename:  NULL
(EOF or read error, treating as "[N]one" ...)
1
Archive:  a.zip
replace d/a? [y]es, [n]o, [A]ll, [N]one, [r]ename:  extracting: d/a                     
replace d/b? [y]es, [n]o, [A]ll, [N]one, [r]ename: replace d/empty? [y]es, [n]o, [A]ll, [N]one, [r]ename:  extracting: d/empty                 
Archive:  a.zip
replace d/a? [y]es, [n]o, [A]ll, [N]one, [r]ename: new name:  extracting: new                     
replace d/b? [y]es, [n]o, [A]ll, [N]one, [r]ename: hello
Archive:  a.zip
replace d/a? [y]es, [n]o, [A]ll, [N]one, [r]ename: error:  invalid response [q]
replace d/a? [y]es, [n]o, [A]ll, [N]one, [r]ename: 0
Archive:  a.zip
 extracting: d/a                     
a
a~
b
e
empty
link
## END

#### unzip: to standard output
mkdir -p d/e; echo hello > d/a; seq 1000 > d/b; : > d/empty; yes 0123456789abcdef | head -n 5000 > d/e/long
ln -s a d/link; touch -d @1600000000 d/* d/e/long; touch -d @1600000001 d/b; touch -h -d @1600000000 d/link; touch -d @1600000000 d/e d

zip -q a.zip d/a d/e d/empty; unzip -p a.zip; unzip -c a.zip; unzip -cq a.zip d/a; unzip -p a.zip nope; echo $?
## STDOUT:
hello
Archive:  a.zip
 extracting: d/a                     
hello

 extracting: d/e/                    

 extracting: d/empty                 

hello
11
## END
## STDERR:
caution: filename not matched:  nope
## END

#### unzip: listings
mkdir -p d/e; echo hello > d/a; seq 1000 > d/b; : > d/empty; yes 0123456789abcdef | head -n 5000 > d/e/long
ln -s a d/link; touch -d @1600000000 d/* d/e/long; touch -d @1600000001 d/b; touch -h -d @1600000000 d/link; touch -d @1600000000 d/e d

exec 2>&1
zip -qy a.zip d/a d/b d d/link; printf 'about\n' | zip -qz a.zip; unzip -l a.zip; unzip -lq a.zip; unzip -lqq a.zip; unzip -v a.zip d/a d/b; unzip -vqq a.zip; unzip -z a.zip
for o in -1 -2 -s -m -l -h -t -z -ht '-s -t' '-2 -h' '-l d/a' -T -hz; do echo "== $o"; set -- $o; case $o in '-l d/a') zipinfo -l a.zip d/a;; *) zipinfo $o a.zip;; esac; done
unzip -Z a.zip d/a nope; echo $?; unzip -Z1 a.zip; zipinfo -h a.zip d/a; zipinfo -t a.zip 'd/?'; TZ=CET-1 unzip -l a.zip d/a
## STDOUT:
Archive:  a.zip
about
  Length      Date    Time    Name
---------  ---------- -----   ----
        6  2020-09-13 12:26   d/a
     3893  2020-09-13 12:26   d/b
        0  2020-09-13 12:26   d/
        1  2020-09-13 12:26   d/link
---------                     -------
     3900                     4 files
  Length      Date    Time    Name
---------  ---------- -----   ----
        6  2020-09-13 12:26   d/a
     3893  2020-09-13 12:26   d/b
        0  2020-09-13 12:26   d/
        1  2020-09-13 12:26   d/link
---------                     -------
     3900                     4 files
        6  2020-09-13 12:26   d/a
     3893  2020-09-13 12:26   d/b
        0  2020-09-13 12:26   d/
        1  2020-09-13 12:26   d/link
Archive:  a.zip
about
 Length   Method    Size  Cmpr    Date    Time   CRC-32   Name
--------  ------  ------- ---- ---------- ----- --------  ----
       6  Stored        6   0% 2020-09-13 12:26 363a3020  d/a
    3893  Defl:N     1830  53% 2020-09-13 12:26 8dc4565d  d/b
--------          -------  ---                            -------
    3899             1836  53%                            2 files
       6  Stored        6   0% 2020-09-13 12:26 363a3020  d/a
    3893  Defl:N     1830  53% 2020-09-13 12:26 8dc4565d  d/b
       0  Stored        0   0% 2020-09-13 12:26 00000000  d/
       1  Stored        1   0% 2020-09-13 12:26 e8b7be43  d/link
Archive:  a.zip
about
== -1
d/a
d/b
d/
d/link
== -2
d/a
d/b
d/
d/link
== -s
Archive:  a.zip
Zip file size: 2404 bytes, number of entries: 4
-rw-r--r--  3.0 unx        6 tx stor 20-Sep-13 12:26 d/a
-rw-r--r--  3.0 unx     3893 tx defN 20-Sep-13 12:26 d/b
drwxr-xr-x  3.0 unx        0 bx stor 20-Sep-13 12:26 d/
lrwxrwxrwx  3.0 unx        1 bx stor 20-Sep-13 12:26 d/link
4 files, 3900 bytes uncompressed, 1837 bytes compressed:  52.9%
== -m
Archive:  a.zip
Zip file size: 2404 bytes, number of entries: 4
-rw-r--r--  3.0 unx        6 tx  0% stor 20-Sep-13 12:26 d/a
-rw-r--r--  3.0 unx     3893 tx 53% defN 20-Sep-13 12:26 d/b
drwxr-xr-x  3.0 unx        0 bx  0% stor 20-Sep-13 12:26 d/
lrwxrwxrwx  3.0 unx        1 bx  0% stor 20-Sep-13 12:26 d/link
4 files, 3900 bytes uncompressed, 1837 bytes compressed:  52.9%
== -l
Archive:  a.zip
Zip file size: 2404 bytes, number of entries: 4
-rw-r--r--  3.0 unx        6 tx        6 stor 20-Sep-13 12:26 d/a
-rw-r--r--  3.0 unx     3893 tx     1830 defN 20-Sep-13 12:26 d/b
drwxr-xr-x  3.0 unx        0 bx        0 stor 20-Sep-13 12:26 d/
lrwxrwxrwx  3.0 unx        1 bx        1 stor 20-Sep-13 12:26 d/link
4 files, 3900 bytes uncompressed, 1837 bytes compressed:  52.9%
== -h
Archive:  a.zip
Zip file size: 2404 bytes, number of entries: 4
== -t
4 files, 3900 bytes uncompressed, 1837 bytes compressed:  52.9%
== -z
Archive:  a.zip
about
Zip file size: 2404 bytes, number of entries: 4
-rw-r--r--  3.0 unx        6 tx stor 20-Sep-13 12:26 d/a
-rw-r--r--  3.0 unx     3893 tx defN 20-Sep-13 12:26 d/b
drwxr-xr-x  3.0 unx        0 bx stor 20-Sep-13 12:26 d/
lrwxrwxrwx  3.0 unx        1 bx stor 20-Sep-13 12:26 d/link
4 files, 3900 bytes uncompressed, 1837 bytes compressed:  52.9%
== -ht
Archive:  a.zip
Zip file size: 2404 bytes, number of entries: 4
4 files, 3900 bytes uncompressed, 1837 bytes compressed:  52.9%
== -s -t
Archive:  a.zip
Zip file size: 2404 bytes, number of entries: 4
-rw-r--r--  3.0 unx        6 tx stor 20-Sep-13 12:26 d/a
-rw-r--r--  3.0 unx     3893 tx defN 20-Sep-13 12:26 d/b
drwxr-xr-x  3.0 unx        0 bx stor 20-Sep-13 12:26 d/
lrwxrwxrwx  3.0 unx        1 bx stor 20-Sep-13 12:26 d/link
4 files, 3900 bytes uncompressed, 1837 bytes compressed:  52.9%
== -2 -h
Archive:  a.zip
Zip file size: 2404 bytes, number of entries: 4
d/a
d/b
d/
d/link
== -l d/a
-rw-r--r--  3.0 unx        6 tx        6 stor 20-Sep-13 12:26 d/a
== -T
Archive:  a.zip
Zip file size: 2404 bytes, number of entries: 4
-rw-r--r--  3.0 unx        6 tx stor 20200913.122640 d/a
-rw-r--r--  3.0 unx     3893 tx defN 20200913.122641 d/b
drwxr-xr-x  3.0 unx        0 bx stor 20200913.122640 d/
lrwxrwxrwx  3.0 unx        1 bx stor 20200913.122640 d/link
4 files, 3900 bytes uncompressed, 1837 bytes compressed:  52.9%
== -hz
Archive:  a.zip
about
Zip file size: 2404 bytes, number of entries: 4
-rw-r--r--  3.0 unx        6 tx stor 20-Sep-13 12:26 d/a
caution: filename not matched:  nope
0
d/a
d/b
d/
d/link
Archive:  a.zip
Zip file size: 2404 bytes, number of entries: 4
-rw-r--r--  3.0 unx        6 tx stor 20-Sep-13 12:26 d/a
-rw-r--r--  3.0 unx        6 tx stor 20-Sep-13 12:26 d/a
-rw-r--r--  3.0 unx     3893 tx defN 20-Sep-13 12:26 d/b
2 files, 3899 bytes uncompressed, 1836 bytes compressed:  52.9%
Archive:  a.zip
about
  Length      Date    Time    Name
---------  ---------- -----   ----
        6  2020-09-13 13:26   d/a
---------                     -------
        6                     1 file
## END

#### unzip: tests
mkdir -p d/e; echo hello > d/a; seq 1000 > d/b; : > d/empty; yes 0123456789abcdef | head -n 5000 > d/e/long
ln -s a d/link; touch -d @1600000000 d/* d/e/long; touch -d @1600000001 d/b; touch -h -d @1600000000 d/link; touch -d @1600000000 d/e d

exec 2>&1
zip -q a.zip d/a d/b d d/empty; unzip -t a.zip; unzip -tq a.zip; unzip -tqq a.zip; unzip -t a.zip d/a; unzip -tq a.zip d/a d/b; unzip -t a.zip nope; echo $?; unzip -q a.zip -d o; unzip -qq -o a.zip -d o
## STDOUT:
Archive:  a.zip
    testing: d/a                      OK
    testing: d/b                      OK
    testing: d/                       OK
    testing: d/empty                  OK
No errors detected in compressed data of a.zip.
No errors detected in compressed data of a.zip.
Archive:  a.zip
    testing: d/a                      OK
No errors detected in a.zip for the 1 file tested.
No errors detected in a.zip for the 2 files tested.
Archive:  a.zip
caution: filename not matched:  nope
At least one error was detected in a.zip.
11
## END

#### unzip: several archives, and those that are not there
mkdir -p d/e; echo hello > d/a; seq 1000 > d/b; : > d/empty; yes 0123456789abcdef | head -n 5000 > d/e/long
ln -s a d/link; touch -d @1600000000 d/* d/e/long; touch -d @1600000001 d/b; touch -h -d @1600000000 d/link; touch -d @1600000000 d/e d

exec 2>&1
zip -q a2.zip d/b; zip -q a1.zip d/a; unzip -l 'a*.zip'; echo $?; unzip -t 'a?.zip'; unzip -tq 'a?.zip' d/a; echo $?; unzip -o 'a*.zip' -d o; unzip 'b*.zip'; echo $?; unzip nope; echo $?; zipinfo nope.zip; echo $?
## STDOUT:
Archive:  a1.zip
  Length      Date    Time    Name
---------  ---------- -----   ----
        6  2020-09-13 12:26   d/a
---------                     -------
        6                     1 file

Archive:  a2.zip
  Length      Date    Time    Name
---------  ---------- -----   ----
     3893  2020-09-13 12:26   d/b
---------                     -------
     3893                     1 file

2 archives were successfully processed.
0
Archive:  a1.zip
    testing: d/a                      OK
No errors detected in compressed data of a1.zip.

Archive:  a2.zip
    testing: d/b                      OK
No errors detected in compressed data of a2.zip.

2 archives were successfully processed.
No errors detected in a1.zip for the 1 file tested.
caution: filename not matched:  d/a
At least one error was detected in a2.zip.

1 archive was successfully processed.
1 archive had fatal errors.
11
Archive:  a1.zip
 extracting: o/d/a                   

Archive:  a2.zip
  inflating: o/d/b                   

2 archives were successfully processed.
unzip:  cannot find or open b*.zip, b*.zip.zip or b*.zip.ZIP.

No zipfiles found.
9
unzip:  cannot find or open nope, nope.zip or nope.ZIP.
9
zipinfo:  cannot find or open nope.zip, nope.zip.zip or nope.zip.ZIP.
9
## END

#### unzip: damaged archives
base64 -d > cen.zip <<'E'
UEsDBBQAAAAAAIMYIlA0+U5YMgAAADIAAAABAAAAYUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFB
QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBUEsDBBQAAAAAAIMYIlCuG661AgAAAAIAAAABAAAAYmJi
UEsBAhQDFAAAAAAAgxgiUDT5TlgyAAAAMgAAAAEAAAAAAAAAAAAAAKQBAAAAAGEASwECFAMUAAAA
AACDGCJQrhuutQIAAAACAAAAAQAAAAAAAAAAAAAApAFRAAAAYlBLBQYAAAAAAgACAF4AAAByAAAA
AAA=
E

base64 -d > cnt.zip <<'E'
UEsDBBQAAAAAAIMYIlA0+U5YMgAAADIAAAABAAAAYUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFB
QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBUEsDBBQAAAAAAIMYIlCuG661AgAAAAIAAAABAAAAYmJi
UEsBAhQDFAAAAAAAgxgiUDT5TlgyAAAAMgAAAAEAAAAAAAAAAAAAAKQBAAAAAGFQSwECFAMUAAAA
AACDGCJQrhuutQIAAAACAAAAAQAAAAAAAAAAAAAApAFRAAAAYlBLBQYAAAAABwAHAF4AAAByAAAA
AAA=
E

base64 -d > loc.zip <<'E'
AEsDBBQAAAAAAIMYIlA0+U5YMgAAADIAAAABAAAAYUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFB
QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBUEsDBBQAAAAAAIMYIlCuG661AgAAAAIAAAABAAAAYmJi
UEsBAhQDFAAAAAAAgxgiUDT5TlgyAAAAMgAAAAEAAAAAAAAAAAAAAKQBAAAAAGFQSwECFAMUAAAA
AACDGCJQrhuutQIAAAACAAAAAQAAAAAAAAAAAAAApAFRAAAAYlBLBQYAAAAAAgACAF4AAAByAAAA
AAA=
E

base64 -d > nam.zip <<'E'
UEsDBBQAAAAAAIMYIlA0+U5YMgAAADIAAAABAAAAWEFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFB
QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBUEsDBBQAAAAAAIMYIlCuG661AgAAAAIAAAABAAAAYmJi
UEsBAhQDFAAAAAAAgxgiUDT5TlgyAAAAMgAAAAEAAAAAAAAAAAAAAKQBAAAAAGFQSwECFAMUAAAA
AACDGCJQrhuutQIAAAACAAAAAQAAAAAAAAAAAAAApAFRAAAAYlBLBQYAAAAAAgACAF4AAAByAAAA
AAA=
E

base64 -d > off.zip <<'E'
UEsDBBQAAAAAAIMYIlA0+U5YMgAAADIAAAABAAAAYUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFB
QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBUEsDBBQAAAAAAIMYIlCuG661AgAAAAIAAAABAAAAYmJi
UEsBAhQDFAAAAAAAgxgiUDT5TlgyAAAAMgAAAAEAAAAAAAAAAAAAAKQB/+D1BWFQSwECFAMUAAAA
AACDGCJQrhuutQIAAAACAAAAAQAAAAAAAAAAAAAApAFRAAAAYlBLBQYAAAAAAgACAF4AAAByAAAA
AAA=
E

exec 2>&1
for z in cen cnt loc nam off; do echo "== $z"; unzip -o $z.zip -d o; echo $?; unzip -t $z; echo $?; unzip -l $z.zip; echo $?; zipinfo $z; echo $?; done
head -c 100 nam.zip > cut.zip; unzip cut.zip; echo $?; zipinfo cut.zip; echo $?; : > zero.zip; unzip zero; echo $?; (echo junk; cat nam.zip) > pre.zip; unzip -t pre.zip; echo $?
(cat nam.zip; echo junk) > post.zip; unzip -tq post.zip; echo $?
## STDOUT:
== cen
Archive:  cen.zip
error:  expected central file header signature not found (file #2).
  (please check that you have transferred or created the zipfile in the
  appropriate BINARY mode and that you have compiled UnZip properly)
 extracting: o/a                     
3
Archive:  cen.zip
error:  expected central file header signature not found (file #2).
  (please check that you have transferred or created the zipfile in the
  appropriate BINARY mode and that you have compiled UnZip properly)
    testing: a                        OK
At least one error was detected in cen.zip.
3
Archive:  cen.zip
  Length      Date    Time    Name
---------  ---------- -----   ----
       50  2020-01-02 03:04   a
error:  expected central file header signature not found (file #2).
  (please check that you have transferred or created the zipfile in the
  appropriate BINARY mode and that you have compiled UnZip properly)
3
Archive:  cen.zip
Zip file size: 230 bytes, number of entries: 2
?rw-r--r--  2.0 unx       50 b- stor 20-Jan-02 03:04 a
error:  expected central file header signature not found (file #2).
  (please check that you have transferred or created the zipfile in the
  appropriate BINARY mode and that you have compiled UnZip properly)
3
== cnt
Archive:  cnt.zip
error:  expected central file header signature not found (file #3).
  (please check that you have transferred or created the zipfile in the
  appropriate BINARY mode and that you have compiled UnZip properly)
 extracting: o/a                     
 extracting: o/b                     
3
Archive:  cnt.zip
error:  expected central file header signature not found (file #3).
  (please check that you have transferred or created the zipfile in the
  appropriate BINARY mode and that you have compiled UnZip properly)
    testing: a                        OK
    testing: b                        OK
At least one error was detected in cnt.zip.
3
Archive:  cnt.zip
  Length      Date    Time    Name
---------  ---------- -----   ----
       50  2020-01-02 03:04   a
        2  2020-01-02 03:04   b
error:  expected central file header signature not found (file #3).
  (please check that you have transferred or created the zipfile in the
  appropriate BINARY mode and that you have compiled UnZip properly)
3
Archive:  cnt.zip
Zip file size: 230 bytes, number of entries: 7
?rw-r--r--  2.0 unx       50 b- stor 20-Jan-02 03:04 a
?rw-r--r--  2.0 unx        2 b- stor 20-Jan-02 03:04 b
error:  expected central file header signature not found (file #3).
  (please check that you have transferred or created the zipfile in the
  appropriate BINARY mode and that you have compiled UnZip properly)
3
== loc
Archive:  loc.zip
file #1:  bad zipfile offset (local header sig):  0
 extracting: o/b                     
2
Archive:  loc.zip
file #1:  bad zipfile offset (local header sig):  0
    testing: b                        OK
At least one error was detected in loc.zip.
2
Archive:  loc.zip
  Length      Date    Time    Name
---------  ---------- -----   ----
       50  2020-01-02 03:04   a
        2  2020-01-02 03:04   b
---------                     -------
       52                     2 files
0
Archive:  loc.zip
Zip file size: 230 bytes, number of entries: 2
?rw-r--r--  2.0 unx       50 b- stor 20-Jan-02 03:04 a
?rw-r--r--  2.0 unx        2 b- stor 20-Jan-02 03:04 b
2 files, 52 bytes uncompressed, 52 bytes compressed:  0.0%
0
== nam
Archive:  nam.zip
a:  mismatching "local" filename (X),
         continuing with "central" filename version
 extracting: o/a                     
 extracting: o/b                     
1
Archive:  nam.zip
a:  mismatching "local" filename (X),
         continuing with "central" filename version
    testing: a                        OK
    testing: b                        OK
At least one warning-error was detected in nam.zip.
1
Archive:  nam.zip
  Length      Date    Time    Name
---------  ---------- -----   ----
       50  2020-01-02 03:04   a
        2  2020-01-02 03:04   b
---------                     -------
       52                     2 files
0
Archive:  nam.zip
Zip file size: 230 bytes, number of entries: 2
?rw-r--r--  2.0 unx       50 b- stor 20-Jan-02 03:04 a
?rw-r--r--  2.0 unx        2 b- stor 20-Jan-02 03:04 b
2 files, 52 bytes uncompressed, 52 bytes compressed:  0.0%
0
== off
Archive:  off.zip
file #1:  bad zipfile offset (lseek):  99999744
 extracting: o/b                     
3
Archive:  off.zip
file #1:  bad zipfile offset (lseek):  99999744
    testing: b                        OK
At least one error was detected in off.zip.
3
Archive:  off.zip
  Length      Date    Time    Name
---------  ---------- -----   ----
       50  2020-01-02 03:04   a
        2  2020-01-02 03:04   b
---------                     -------
       52                     2 files
0
Archive:  off.zip
Zip file size: 230 bytes, number of entries: 2
?rw-r--r--  2.0 unx       50 b- stor 20-Jan-02 03:04 a
?rw-r--r--  2.0 unx        2 b- stor 20-Jan-02 03:04 b
2 files, 52 bytes uncompressed, 52 bytes compressed:  0.0%
0
Archive:  cut.zip
  End-of-central-directory signature not found.  Either this file is not
  a zipfile, or it constitutes one disk of a multi-part archive.  In the
  latter case the central directory and zipfile comment will be found on
  the last disk(s) of this archive.
unzip:  cannot find zipfile directory in one of cut.zip or
        cut.zip.zip, and cannot find cut.zip.ZIP, period.
9
Archive:  cut.zip
[cut.zip]
  End-of-central-directory signature not found.  Either this file is not
  a zipfile, or it constitutes one disk of a multi-part archive.  In the
  latter case the central directory and zipfile comment will be found on
  the last disk(s) of this archive.
zipinfo:  cannot find zipfile directory in one of cut.zip or
          cut.zip.zip, and cannot find cut.zip.ZIP, period.
9
Archive:  zero.zip
  End-of-central-directory signature not found.  Either this file is not
  a zipfile, or it constitutes one disk of a multi-part archive.  In the
  latter case the central directory and zipfile comment will be found on
  the last disk(s) of this archive.
unzip:  cannot find zipfile directory in one of zero or
        zero.zip, and cannot find zero.ZIP, period.
9
Archive:  pre.zip
warning [pre.zip]:  5 extra bytes at beginning or within zipfile
  (attempting to process anyway)
a:  mismatching "local" filename (X),
         continuing with "central" filename version
    testing: a                        OK
    testing: b                        OK
At least one warning-error was detected in pre.zip.
1
a:  mismatching "local" filename (X),
         continuing with "central" filename version
At least one warning-error was detected in post.zip.
1
## END

#### unzip: lying sizes, overlaps, what it cannot unpack
base64 -d > lie.zip <<'E'
UEsDBBQAAAAIAIMYIlC+exoTFwAAAAoAAAABAAAAYe3BMQEAAADCoGzrX8oUfkABAAAAAG8DUEsB
AhQDFAAAAAgAgxgiUL57GhMXAAAACgAAAAEAAAAAAAAAAAAAAKQBAAAAAGFQSwUGAAAAAAEAAQAv
AAAANgAAAAAA
E

base64 -d > lie2.zip <<'E'
UEsDBBQAAAAIAIMYIlC+exoTFwAAAKCGAQABAAAAYe3BMQEAAADCoGzrX8oUfkABAAAAAG8DUEsB
AhQDFAAAAAgAgxgiUL57GhMXAAAAoIYBAAEAAAAAAAAAAAAAAKQBAAAAAGFQSwUGAAAAAAEAAQAv
AAAANgAAAAAA
E

base64 -d > lie3.zip <<'E'
UEsDBBQAAAAIAIMYIlC+exoTBQAAAIgTAAABAAAAYe3BMQEAAADCoGzrX8oUfkABAAAAAG8DUEsD
BBQAAAAIAIMYIlCuG661BAAAAAIAAAABAAAAYktKAgBQSwECFAMUAAAACACDGCJQvnsaEwUAAACI
EwAAAQAAAAAAAAAAAAAApAEAAAAAYVBLAQIUAxQAAAAIAIMYIlCuG661BAAAAAIAAAABAAAAAAAA
AAAAAACkATYAAABiUEsFBgAAAAACAAIAXgAAAFkAAAAAAA==
E

base64 -d > st.zip <<'E'
UEsDBBQAAAAAAIMYIlA0+U5YMgAAAAoAAAABAAAAYUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFB
QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBUEsDBBQAAAAAAIMYIlCuG661AgAAAAIAAAABAAAAYmJi
UEsBAhQDFAAAAAAAgxgiUDT5TlgyAAAACgAAAAEAAAAAAAAAAAAAAKQBAAAAAGFQSwECFAMUAAAA
AACDGCJQrhuutQIAAAACAAAAAQAAAAAAAAAAAAAApAFRAAAAYlBLBQYAAAAAAgACAF4AAAByAAAA
AAA=
E

base64 -d > ov.zip <<'E'
UEsDBBQAAAAAAIMYIlA0+U5YMgAAADIAAAABAAAAYUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFB
QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBUEsDBBQAAAAAAIMYIlCuG661AgAAAAIAAAABAAAAYmJi
UEsBAhQDFAAAAAAAgxgiUDT5TlgyAAAAMgAAAAEAAAAAAAAAAAAAAKQBAAAAAGFQSwECFAMUAAAA
AACDGCJQrhuutQIAAAACAAAAAQAAAAAAAAAAAAAApAEAAAAAYlBLBQYAAAAAAgACAF4AAAByAAAA
AAA=
E

base64 -d > mid.zip <<'E'
UEsDBBQAAAAAAIMYIlC+exoTiBMAAIgTAAABAAAAYUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFB
QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFB
QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFB
QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFB
QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFB
QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFB
QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFB
QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFB
QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFB
QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFB
QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFB
QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFB
QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFB
QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFB
QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFB
QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFB
QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFB
QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFB
QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFB
QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBUEsDBBQAAAAA
AIMYIlCuG661AgAAAAIAAAABAAAAYmJiUEsBAhQDFAAAAAAAgxgiUL57GhOIEwAAiBMAAAEAAAAA
AAAAAAAAAKQBAAAAAGFQSwECFAMUAAAAAACDGCJQrhuutQIAAAACAAAAAQAAAAAAAAAAAAAApAGn
EwAAYlBLBQYAAAAAAgACAF4AAADIEwAAAAA=
E

base64 -d > meth.zip <<'E'
UEsDBBQAAABdAIMYIlA0+U5YMgAAADIAAAABAAAAYUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFB
QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBUEsDBBQAAAAAAIMYIlCuG661AgAAAAIAAAABAAAAYmJi
UEsBAhQDFAAAAF0AgxgiUDT5TlgyAAAAMgAAAAEAAAAAAAAAAAAAAKQBAAAAAGFQSwECFAMUAAAA
AACDGCJQrhuutQIAAAACAAAAAQAAAAAAAAAAAAAApAFRAAAAYlBLBQYAAAAAAgACAF4AAAByAAAA
AAA=
E

base64 -d > enc.zip <<'E'
UEsDBBQAAQAAAIMYIlA0+U5YMgAAADIAAAABAAAAYUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFB
QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBUEsDBBQAAAAAAIMYIlCuG661AgAAAAIAAAABAAAAYmJi
UEsBAhQDFAABAAAAgxgiUDT5TlgyAAAAMgAAAAEAAAAAAAAAAAAAAKQBAAAAAGFQSwECFAMUAAAA
AACDGCJQrhuutQIAAAACAAAAAQAAAAAAAAAAAAAApAFRAAAAYlBLBQYAAAAAAgACAF4AAAByAAAA
AAA=
E

base64 -d > vers.zip <<'E'
UEsDBBQAAAAAAIMYIlA0+U5YMgAAADIAAAABAAAAYUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFB
QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBUEsDBBQAAAAAAIMYIlCuG661AgAAAAIAAAABAAAAYmJi
UEsBAhQDYwAAAAAAgxgiUDT5TlgyAAAAMgAAAAEAAAAAAAAAAAAAAKQBAAAAAGFQSwECFAMUAAAA
AACDGCJQrhuutQIAAAACAAAAAQAAAAAAAAAAAAAApAFRAAAAYlBLBQYAAAAAAgACAF4AAAByAAAA
AAA=
E

base64 -d > empty.zip <<'E'
UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==
E

base64 -d > dup.zip <<'E'
UEsDBBQAAAAAAIMYIlA0+U5YMgAAADIAAAABAAAAYUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFB
QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBUEsDBBQAAAAAAIMYIlCuG661AgAAAAIAAAABAAAAYWJi
UEsBAhQDFAAAAAAAgxgiUDT5TlgyAAAAMgAAAAEAAAAAAAAAAAAAAKQBAAAAAGFQSwECFAMUAAAA
AACDGCJQrhuutQIAAAACAAAAAQAAAAAAAAAAAAAApAFRAAAAYVBLBQYAAAAAAgACAF4AAAByAAAA
AAA=
E

for z in lie lie2 lie3 st ov mid meth enc vers empty dup; do echo "== $z" ; echo "== $z" >&2; unzip -o $z.zip -d o; echo $?; unzip -t $z; echo $?; unzip -p $z.zip | wc -c; unzip -qo $z.zip -d o; echo $?; done
## STDOUT:
== lie
Archive:  lie.zip
  inflating: o/a                     
0
Archive:  lie.zip
    testing: a                        OK
No errors detected in compressed data of lie.zip.
0
5000
0
== lie2
Archive:  lie2.zip
  inflating: o/a                     
0
Archive:  lie2.zip
    testing: a                        OK
No errors detected in compressed data of lie2.zip.
0
5000
0
== lie3
Archive:  lie3.zip
  inflating: o/a                       inflating: o/b                     
2
Archive:  lie3.zip
    testing: a                       
  error:  invalid compressed data to inflate
    testing: b                        OK
At least one error was detected in lie3.zip.
2
2
2
== st
Archive:  st.zip
 extracting: o/a                     
 extracting: o/b                     
1
Archive:  st.zip
a:  ucsize 10 <> csize 50 for STORED entry
         continuing with "compressed" size value
    testing: a                        OK
    testing: b                        OK
At least one warning-error was detected in st.zip.
1
52
1
== ov
Archive:  ov.zip
 extracting: o/a                     
12
Archive:  ov.zip
    testing: a                        OK
error: invalid zip file with overlapped components (possible zip bomb)
12
50
12
== mid
Archive:  mid.zip
12
Archive:  mid.zip
error [mid.zip]:  missing 3900 bytes in zipfile
  (attempting to process anyway)
error: invalid zip file with overlapped components (possible zip bomb)
12
0
12
== meth
Archive:  meth.zip
 extracting: o/b                     
81
Archive:  meth.zip
   skipping: a                       unsupported compression method 93
    testing: b                        OK
No errors detected in meth.zip for the 1 file tested.
1 file skipped because of unsupported compression or encoding.
81
2
81
== enc
Archive:  enc.zip
 extracting: o/b                     
5
Archive:  enc.zip
a:  ucsize 50 <> csize 38 for STORED entry
         continuing with "compressed" size value
   skipping: a                       unable to get password
    testing: b                        OK
At least one error was detected in enc.zip.
5
2
5
== vers
Archive:  vers.zip
 extracting: o/b                     
81
Archive:  vers.zip
   skipping: a                       need PK compat. v9.9 (can do v4.6)
    testing: b                        OK
No errors detected in vers.zip for the 1 file tested.
1 file skipped because of unsupported compression or encoding.
81
2
81
== empty
Archive:  empty.zip
1
Archive:  empty.zip
warning [empty.zip]:  zipfile is empty
1
0
1
== dup
Archive:  dup.zip
 extracting: o/a                     
 extracting: o/a                     
0
Archive:  dup.zip
    testing: a                        OK
    testing: a                        OK
No errors detected in compressed data of dup.zip.
0
52
0
## END
## STDERR:
== lie
== lie2
== lie3

  error:  invalid compressed data to inflate
  error:  invalid compressed data to inflate a
  error:  invalid compressed data to inflate o/a
== st
a:  ucsize 10 <> csize 50 for STORED entry
         continuing with "compressed" size value
a:  ucsize 10 <> csize 50 for STORED entry
         continuing with "compressed" size value
a:  ucsize 10 <> csize 50 for STORED entry
         continuing with "compressed" size value
== ov
error: invalid zip file with overlapped components (possible zip bomb)
error: invalid zip file with overlapped components (possible zip bomb)
error: invalid zip file with overlapped components (possible zip bomb)
== mid
error [mid.zip]:  missing 3900 bytes in zipfile
  (attempting to process anyway)
error: invalid zip file with overlapped components (possible zip bomb)
error [mid.zip]:  missing 3900 bytes in zipfile
  (attempting to process anyway)
error: invalid zip file with overlapped components (possible zip bomb)
error [mid.zip]:  missing 3900 bytes in zipfile
  (attempting to process anyway)
error: invalid zip file with overlapped components (possible zip bomb)
== meth
   skipping: a                       unsupported compression method 93
== enc
a:  ucsize 50 <> csize 38 for STORED entry
         continuing with "compressed" size value
   skipping: a                       unable to get password
a:  ucsize 50 <> csize 38 for STORED entry
         continuing with "compressed" size value
   skipping: a                       unable to get password
a:  ucsize 50 <> csize 38 for STORED entry
         continuing with "compressed" size value
   skipping: a                       unable to get password
== vers
   skipping: a                       need PK compat. v9.9 (can do v4.6)
== empty
warning [empty.zip]:  zipfile is empty
warning [empty.zip]:  zipfile is empty
warning [empty.zip]:  zipfile is empty
== dup
## END

#### unzip: checksums that are wrong
mkdir -p d/e; echo hello > d/a; seq 1000 > d/b; : > d/empty; yes 0123456789abcdef | head -n 5000 > d/e/long
ln -s a d/link; touch -d @1600000000 d/* d/e/long; touch -d @1600000001 d/b; touch -h -d @1600000000 d/link; touch -d @1600000000 d/e d
base64 -d > b.zip <<'E'
UEsDBBQAAAAIAIMYIlA6AUqlAQIAAD8EAAADAAAAZC9iB9PHEQQxDAPBP6IRIMv8E9vh/llnpiEr
mlraOrp6KnnIliNPeclbPvKVn1zKUKxEmcpStnKUqzylNIemNfnIqbk0t///////////////////
/////////////////////9DWPtpX+2mXztCxTnSmztLh9x6dq/N0SnfoWje6U3fpbl3+ztV9uqU3
9KwXvam39Lbe0ePfPr1SDZVVUU3VUm3VUV0VMboGOQY9BkEGRQZJBk0GUQZVBlkGd3827jpcl+t0
3a7jdb3ORz8T0Om+3NHQRDQVTUbT0YQ0JU1K09KzIbgjp+lpgpqiJqlpaqKaqiarV4txR1mT1rQ1
cU1dk9f0NYFNYe+m5Y7IprLJbDqb0Ka0SW1am9g+vQHu6G2Cm+ImuWluopvqJrvp7ttj4Y70pr2J
b+qb/Ka/ATAChsCvV8UdCobBOBgII2EojIXBMBqunl/vjwHiETyCR/AIHsEjeASP4BH3ULnDI3gE
j+ARPIJH8EjvuQf9L5q73nSPulfds+5d97DxCB7BI7Onzx0ewSN4BI/gETyCR/AIHln9RrjDI3gE
j+ARPIJH8AgewSO7HxN3eASP4BE8gkfwCB7BI3jk9KvjDo/gETyCR/AIHsEjeASP3H6e3OERPIJH
8AgewSN4BI/gkdfvmDs8gkfwCB7BI3gEj+ARPFL94OsDUEsBAhQDFAAAAAgAgxgiUDoBSqUBAgAA
PwQAAAMAAAAAAAAAAAAAAKSBAAAAAGQvYlBLBQYAAAAAAQABADEAAAAiAgAAAAA=
E

exec 2>&1
zip -q0 a.zip d/a d/b; sed -i 's/hello/jello/' a.zip; unzip -t a.zip; echo $?; unzip -tq a.zip; unzip -o a.zip -d o; echo $?; unzip -qo a.zip -d o; unzip -p a.zip d/a; echo $?; unzip -c a.zip d/a
unzip -t b.zip; echo $?; unzip -tq b.zip; unzip -o b.zip -d o; echo $?; unzip -T b.zip -o d/b -d q; echo $?
## STDOUT:
Archive:  a.zip
    testing: d/a                      bad CRC 7bf2912b  (should be 363a3020)
    testing: d/b                      OK
At least one error was detected in a.zip.
2
d/a                     bad CRC 7bf2912b  (should be 363a3020)
At least one error was detected in a.zip.
Archive:  a.zip
 extracting: o/d/a                    bad CRC 7bf2912b  (should be 363a3020)
 extracting: o/d/b                   
2
o/d/a                   bad CRC 7bf2912b  (should be 363a3020)
jello
d/a                     bad CRC 7bf2912b  (should be 363a3020)
2
Archive:  a.zip
 extracting: d/a                     
jello
 bad CRC 7bf2912b  (should be 363a3020)
Archive:  b.zip
    testing: d/b                     
  error:  invalid compressed data to inflate
At least one error was detected in b.zip.
2
  error:  invalid compressed data to inflate d/b
At least one error was detected in b.zip.
Archive:  b.zip
  inflating: o/d/b                   
  error:  invalid compressed data to inflate
2
caution:  not extracting; -d ignored
Updated time stamp for b.zip.
0
## END

#### unzip: names that lead out of the directory
base64 -d > slip.zip <<'E'
UEsDBBQAAAAAAIMYIlAfCOpGAgAAAAIAAAAKAAAALi4vLi4vZXZpbHgKUEsDBBQAAAAAAIMYIlBe
OfFfAgAAAAIAAAAJAAAAL2Ficy9uYW1leQpQSwMEFAAAAAAAgxgiUJ1q3HQCAAAAAgAAAAYAAABh
Ly4uL2J6ClBLAwQUAAAAAACDGCJQjUkFJwIAAAACAAAAAgAAAG9rawpQSwMEFAAAAAAAgxgiUBeC
M44CAAAAAgAAAAIAAAAuLnAKUEsBAhQDFAAAAAAAgxgiUB8I6kYCAAAAAgAAAAoAAAAAAAAAAAAA
AKQBAAAAAC4uLy4uL2V2aWxQSwECFAMUAAAAAACDGCJQXjnxXwIAAAACAAAACQAAAAAAAAAAAAAA
pAEqAAAAL2Ficy9uYW1lUEsBAhQDFAAAAAAAgxgiUJ1q3HQCAAAAAgAAAAYAAAAAAAAAAAAAAKQB
UwAAAGEvLi4vYlBLAQIUAxQAAAAAAIMYIlCNSQUnAgAAAAIAAAACAAAAAAAAAAAAAACkAXkAAABv
a1BLAQIUAxQAAAAAAIMYIlAXgjOOAgAAAAIAAAACAAAAAAAAAAAAAACkAZsAAAAuLlBLBQYAAAAA
BQAFAAMBAAC9AAAAAAA=
E

base64 -d > sym.zip <<'E'
UEsDBBQAAAAAAIMYIlBQLhfhDwAAAA8AAAACAAAAbG4vdG1wL3p0L2JhZC9vdXRQSwMEFAAAAAAA
gxgiUHrNP7cFAAAABQAAAAQAAABsbi9mZXZpbApQSwECFAMUAAAAAACDGCJQUC4X4Q8AAAAPAAAA
AgAAAAAAAAAAAAAA/6EAAAAAbG5QSwECFAMUAAAAAACDGCJQes0/twUAAAAFAAAABAAAAAAAAAAA
AAAApIEvAAAAbG4vZlBLBQYAAAAAAgACAGIAAABWAAAAAAA=
E

base64 -d > ctl.zip <<'E'
UEsDBBQAAAAAAI5ee12DFtyMAQAAAAEAAAAEAAAAYQpiAXhQSwMEFAAAAAAAjl57XYMW3IwBAAAA
AQAAAAMAAABiXGN4UEsDBBQAAAgAAI5ee12DFtyMAQAAAAEAAAACAAAAw7x4UEsDBBQAAAgAAI5e
e12DFtyMAQAAAAEAAAAFAAAAY2Fmw6l4UEsBAhQDFAAAAAAAjl57XYMW3IwBAAAAAQAAAAQAAAAA
AAAAAAAAAIABAAAAAGEKYgFQSwECFAMUAAAAAACOXntdgxbcjAEAAAABAAAAAwAAAAAAAAAAAAAA
gAEjAAAAYlxjUEsBAhQDFAAACAAAjl57XYMW3IwBAAAAAQAAAAIAAAAAAAAAAAAAAIABRQAAAMO8
UEsBAhQDFAAACAAAjl57XYMW3IwBAAAAAQAAAAUAAAAAAAAAAAAAAIABZgAAAGNhZsOpUEsFBgAA
AAAEAAQAxgAAAIoAAAAAAA==
E

exec 2>&1
mkdir -p in/side; cd in/side; unzip -o ../../slip.zip 2> err; echo $?; cat err; find ../.. -type f | sort; unzip -j -o ../../slip.zip -d j; ls -A j; unzip -p ../../slip.zip ..
cd; unzip sym.zip -d s; echo $?; ls -l s | cut -c 1-10; unzip -l sym.zip; unzip ctl.zip -d c; ls c; unzip -l ctl.zip; unzip -q slip.zip -d q; echo $?
## STDOUT:
Archive:  ../../slip.zip
warning:  skipped "../" path component(s) in ../../evil
 extracting: evil                    
 extracting: abs/name                
warning:  skipped "../" path component(s) in a/../b
 extracting: a/b                     
 extracting: ok                      
 extracting: __                      
1
warning:  stripped absolute path spec from /abs/name
../../ctl.zip
../../in/side/__
../../in/side/a/b
../../in/side/abs/name
../../in/side/err
../../in/side/evil
../../in/side/ok
../../slip.zip
../../sym.zip
Archive:  ../../slip.zip
 extracting: j/evil                  
warning:  stripped absolute path spec from /abs/name
 extracting: j/name                  
 extracting: j/b                     
 extracting: j/ok                    
 extracting: j/__                    
__
b
evil
name
ok
p
Archive:  sym.zip
    linking: s/ln                    -> /tmp/zt/bad/out 
checkdir error:  s/ln exists but is not directory
                 unable to process ln/f.
finishing deferred symbolic links:
  s/ln                   -> /tmp/zt/bad/out
2
total 0
lrwxrwxrwx
Archive:  sym.zip
  Length      Date    Time    Name
---------  ---------- -----   ----
       15  2020-01-02 03:04   ln
        5  2020-01-02 03:04   ln/f
---------                     -------
       20                     2 files
Archive:  ctl.zip
 extracting: c/ab                    
 extracting: c/b\c                   
 extracting: c/ü                    
 extracting: c/café                 
ab
b\c
café
ü
Archive:  ctl.zip
  Length      Date    Time    Name
---------  ---------- -----   ----
        1  2026-11-27 11:52   a^Jb^A
        1  2026-11-27 11:52   b\c
        1  2026-11-27 11:52   ü
        1  2026-11-27 11:52   café
---------                     -------
        4                     4 files
warning:  stripped absolute path spec from /abs/name
1
## END

#### unzip: in the way
mkdir -p d/e; echo hello > d/a; seq 1000 > d/b; : > d/empty; yes 0123456789abcdef | head -n 5000 > d/e/long
ln -s a d/link; touch -d @1600000000 d/* d/e/long; touch -d @1600000001 d/b; touch -h -d @1600000000 d/link; touch -d @1600000000 d/e d

exec 2>&1
zip -q a.zip d/a d/e d/e/long d/b; mkdir o; echo x > o/d; unzip a.zip -d o; echo $?; mkdir -p p/d/a; unzip -o a.zip d/a -d p; echo $?; echo f > file; unzip a.zip -d file; echo $?
mkdir r; chmod 555 r; unzip a.zip d/a -d r; echo $?
## STDOUT:
Archive:  a.zip
checkdir error:  o/d exists but is not directory
                 unable to process d/a.
checkdir error:  o/d exists but is not directory
                 unable to process d/e/.
checkdir error:  o/d exists but is not directory
                 unable to process d/e/long.
checkdir error:  o/d exists but is not directory
                 unable to process d/b.
2
Archive:  a.zip
error:  cannot delete old p/d/a
        Is a directory
50
Archive:  a.zip
checkdir:  cannot create extraction directory: file
           File exists
2
Archive:  a.zip
checkdir error:  cannot create r/d
                 Permission denied
                 unable to process d/a.
2
## END

#### unzip: times and owners
mkdir -p d/e; echo hello > d/a; seq 1000 > d/b; : > d/empty; yes 0123456789abcdef | head -n 5000 > d/e/long
ln -s a d/link; touch -d @1600000000 d/* d/e/long; touch -d @1600000001 d/b; touch -h -d @1600000000 d/link; touch -d @1600000000 d/e d

zip -q a.zip d/a d/e; zip -qX x.zip d/a d/b; unzip -D a.zip -d o > /dev/null; stat -c '%Y' o/d/a; unzip -q x.zip -d x; stat -c '%Y %a' x/d/a x/d/b
TZ=EST5 unzip -q x.zip -d y; stat -c %Y y/d/a; unzip -qX a.zip -d z; stat -c '%u %g' z/d/a; touch -d @0 a.zip; unzip -T a.zip d/b; stat -c %Y a.zip; chmod 4755 d/a; zip -q s.zip d/a; unzip -qo s.zip -d s; stat -c %a s/d/a; unzip -qoK s.zip -d s; stat -c %a s/d/a
## STDOUT:
1600000000
1600000000 644
1600000002 644
1600018000
1000 1000
0
755
4755
## END

#### options that are taken back
echo hello > A; TZ=UTC touch -d '2020-01-02 03:04:06' A; zip -qX z A
unzip -p-L z A; unzip -qq-q-q z -d x; unzip -q-- z -d y; ls x y
for o in -Z-h -Z-t -Z-h-t '-Z -h' -Z-hs -Z-z -Z1-h; do echo "== $o"; unzip $o z; done
## END
## STDOUT:
hello
Archive:  z.zip
 extracting: x/A                     
x:
A

y:
A
== -Z-h
-rw-r--r--  3.0 unx        6 t- stor 20-Jan-02 03:04 A
1 file, 6 bytes uncompressed, 6 bytes compressed:  0.0%
== -Z-t
Archive:  z.zip
Zip file size: 106 bytes, number of entries: 1
-rw-r--r--  3.0 unx        6 t- stor 20-Jan-02 03:04 A
== -Z-h-t
-rw-r--r--  3.0 unx        6 t- stor 20-Jan-02 03:04 A
== -Z -h
Archive:  z.zip
Zip file size: 106 bytes, number of entries: 1
== -Z-hs
-rw-r--r--  3.0 unx        6 t- stor 20-Jan-02 03:04 A
1 file, 6 bytes uncompressed, 6 bytes compressed:  0.0%
== -Z-z
Archive:  z.zip
Zip file size: 106 bytes, number of entries: 1
-rw-r--r--  3.0 unx        6 t- stor 20-Jan-02 03:04 A
1 file, 6 bytes uncompressed, 6 bytes compressed:  0.0%
== -Z1-h
A
## END
