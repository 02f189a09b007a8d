#### unified, context and normal diffs
seq 10 >f; cp f g; sed -i '5s/.*/five/; 8a new' g
for form in -u -c --normal; do
  diff $form --label f --label g f g >p; [ $form = --normal ] && diff f g >p
  cp f h; patch h p; echo $?; cmp g h; patch -R h <p; cmp f h
done
## STDOUT:
patching file h
0
patching file h
patching file h
0
patching file h
patching file h
0
patching file h
## END

#### the name comes from the header
mkdir -p a b; seq 3 >a/x; sed 's/2/two/' a/x >b/x
diff -u --label a/x --label b/x a/x b/x >p
cd a; patch <../p; cat x; patch -p1 -R -i ../p; cat x; patch -p0 <../p; echo $?
cd ..; patch -p0 -i p; cat a/x
## STDOUT:
patching file x
1
two
3
patching file x
1
2
3
can't find file to patch at input line 3
Perhaps you used the wrong -p or --strip option?
The text leading up to this was:
--------------------------
|--- a/x
|+++ b/x
--------------------------
File to patch: 
Skip this patch? [y] 
Skipping patch.
1 out of 1 hunk ignored
1
patching file a/x
1
two
3
## END

#### offsets and fuzz
seq 30 >f; sed '15s/.*/five/' f >g; diff -u --label f --label g f g >p
(echo 0; echo 00; cat f) >h; patch h p; ls
sed '12s/.*/X/' f >h; patch h p; sed '12s/.*/X/; 13s/.*/Y/' f >h; patch h p
sed '12s/.*/X/' f >h; patch -F0 h p; echo $?; cat h.rej
(echo 0; sed '17d' f) >h; patch -F3 h p; sed -n '12,18p' h
## STDOUT:
patching file h
Hunk #1 succeeded at 14 (offset 2 lines).
f
g
h
h.orig
p
patching file h
Hunk #1 succeeded at 12 with fuzz 1.
patching file h
Hunk #1 succeeded at 12 with fuzz 2.
patching file h
Hunk #1 FAILED at 12.
1 out of 1 hunk FAILED -- saving rejects to file h.rej
1
--- f
+++ g
@@ -12,7 +12,7 @@
 12
 13
 14
-15
+five
 16
 17
 18
patching file h
Hunk #1 succeeded at 13 with fuzz 2 (offset 1 line).
11
12
13
14
five
16
18
## END

#### several hunks, one of which fails
seq 60 >f; sed -e '5a new1\nnew2' -e '30,31d' -e '50s/.*/fifty/' f >g; diff -u --label f --label g f g >p
(echo 0; sed '50s/.*/XX/' f) >h; patch h p; echo $?; cat h.rej; ls; diff h.orig h
patch -s h p; echo $?; patch --dry-run -f h p; echo $?
## STDOUT:
patching file h
Hunk #1 succeeded at 4 (offset 1 line).
Hunk #2 succeeded at 30 (offset 1 line).
Hunk #3 FAILED at 47.
1 out of 3 hunks FAILED -- saving rejects to file h.rej
1
--- f
+++ g
@@ -47,7 +47,7 @@
 47
 48
 49
-50
+fifty
 51
 52
 53
f
g
h
h.orig
h.rej
p
6a7,8
> new1
> new2
31,32d32
< 30
< 31
Reversed (or previously applied) patch detected!  Assume -R? [n] 
Apply anyway? [n] 
3 out of 3 hunks ignored -- saving rejects to file h.rej
1
checking file h
Hunk #1 FAILED at 3.
Hunk #2 FAILED at 27.
Hunk #3 FAILED at 47.
3 out of 3 hunks FAILED
1
## END

#### reject files
seq 10 >f; sed -e 3d -e '5s/.*/X/' -e '8a new' f >g; seq 20 30 >h
diff -c --label f --label g f g >pc; diff -u --label f --label g f g >pu; diff f g >pn
patch h pc; cat h.rej; patch --reject-format=unified h pc; cat h.rej; patch --reject-format=context h pu; cat h.rej
patch -f h pn; cat h.rej; patch -r other h pu; cat other; patch -r - h pu; ls
## STDOUT:
patching file h
Hunk #1 FAILED at 1.
1 out of 1 hunk FAILED -- saving rejects to file h.rej
*** f
--- g
***************
*** 1,10 ****
  1
  2
- 3
  4
! 5
  6
  7
  8
  9
  10
--- 1,10 ----
  1
  2
  4
! X
  6
  7
  8
+ new
  9
  10
patching file h
Hunk #1 FAILED at 1.
1 out of 1 hunk FAILED -- saving rejects to file h.rej
--- f
+++ g
@@ -1,10 +1,10 @@
 1
 2
-3
 4
-5
+X
 6
 7
 8
+new
 9
 10
patching file h
Hunk #1 FAILED at 1.
1 out of 1 hunk FAILED -- saving rejects to file h.rej
*** f
--- g
***************
*** 1,10 ****
  1
  2
- 3
  4
! 5
  6
  7
  8
  9
  10
--- 1,10 ----
  1
  2
  4
! X
  6
  7
  8
+ new
  9
  10
patching file h
Hunk #1 FAILED at 3.
Hunk #2 FAILED at 5.
2 out of 3 hunks FAILED -- saving rejects to file h.rej
*** /dev/null
--- /dev/null
***************
*** 3
- 3
--- 0 -----
***************
*** 5
- 5
--- 4 -----
+ X
patching file h
Hunk #1 FAILED at 1.
1 out of 1 hunk FAILED -- saving rejects to file other
--- f
+++ g
@@ -1,10 +1,10 @@
 1
 2
-3
 4
-5
+X
 6
 7
 8
+new
 9
 10
patching file h
Hunk #1 FAILED at 1.
1 out of 1 hunk FAILED
f
g
h
h.orig
h.rej
other
pc
pn
pu
## END

#### already applied
seq 10 >f; sed '5s/.*/five/' f >g; diff -u --label f --label f f g >p; cp g f
patch <p; echo $?; patch -N <p; echo $?; patch -N -r - <p; cat f.rej; rm f.rej
patch -f <p; echo $?; cat f.rej; patch -t <p; echo $?; head -5 f; patch -R <p; echo $?; patch -R -t <p; echo $?
## STDOUT:
patching file f
Reversed (or previously applied) patch detected!  Assume -R? [n] 
Apply anyway? [n] 
Skipping patch.
1 out of 1 hunk ignored -- saving rejects to file f.rej
1
patching file f
Reversed (or previously applied) patch detected!  Skipping patch.
1 out of 1 hunk ignored -- saving rejects to file f.rej
1
patching file f
Reversed (or previously applied) patch detected!  Skipping patch.
1 out of 1 hunk ignored
--- f
+++ f
@@ -2,7 +2,7 @@
 2
 3
 4
-5
+five
 6
 7
 8
patching file f
Hunk #1 FAILED at 2.
1 out of 1 hunk FAILED -- saving rejects to file f.rej
1
--- f
+++ f
@@ -2,7 +2,7 @@
 2
 3
 4
-5
+five
 6
 7
 8
patching file f
Reversed (or previously applied) patch detected!  Assuming -R.
0
1
2
3
4
5
patching file f
Unreversed patch detected!  Ignore -R? [n] 
Apply anyway? [n] 
Skipping patch.
1 out of 1 hunk ignored -- saving rejects to file f.rej
1
patching file f
Unreversed patch detected!  Ignoring -R.
0
## END

#### new and deleted files
cat >p <<'X'
--- /dev/null	2020-01-01
+++ d/e/new	2020-01-01
@@ -0,0 +1,2 @@
+1
+two
X
patch -p0 <p; echo $?; cat d/e/new; patch -p0 <p; echo $?; patch -p0 -N <p; echo $?; patch -R -p0 --verbose <p; ls; patch -R -p0 <p; echo $?
## STDOUT:
patching file d/e/new
0
1
two
The next patch would create the file d/e/new,
which already exists!  Assume -R? [n] 
Apply anyway? [n] 
Skipping patch.
1 out of 1 hunk ignored
1
The next patch would create the file d/e/new,
which already exists!  Skipping patch.
1 out of 1 hunk ignored
1
Hmm...  Looks like a unified diff to me...
The text leading up to this was:
--------------------------
|--- /dev/null	2020-01-01
|+++ d/e/new	2020-01-01
--------------------------
patching file d/e/new
Using Plan A...
Hunk #1 succeeded at 1.
done
Removing file d/e/new
Removed empty directory d/e
Removed empty directory d
p
The next patch, when reversed, would delete the file d/e/new,
which does not exist!  Ignore -R? [n] 
Apply anyway? [n] 
Skipping patch.
1 out of 1 hunk ignored
1
## END

#### files that become empty
printf 'one\n' >f
cat >p <<'X'
--- f	2020-01-01
+++ f	2020-01-01
@@ -1 +0,0 @@
-one
X
patch <p; ls; cat f; printf 'one\n' >f; patch -E <p; ls; printf 'one\ntwo\n' >f; sed -i 's/^+++.*/+++ \/dev\/null/' p; patch -p0 <p; echo $?; cat f
## STDOUT:
patching file f
f
p
patching file f
p
patching file f
Not deleting file f as content differs from patch
1
two
## END

#### epochs mean no file
cat >p <<'X'
--- f	1970-01-01 00:00:00.000000000 +0000
+++ f	2024-01-01 00:00:00.000000000 +0000
@@ -0,0 +1 @@
+one
X
patch <p; cat f; patch -R <p; ls; TZ=EST5 patch <p; cat f
## STDOUT:
patching file f
one
patching file f
p
patching file f
one
## END

#### no newline at the end
printf 'a\nb\nc' >f; printf 'a\nB\nc' >g; diff -u --label f --label g f g >p; cp f h; patch h p; cmp g h
printf 'a\nb\nc\n' >h; patch h p; cat -A h
printf 'a\nb\nc\n' >g; for form in -u -c --normal; do diff $form --label f --label g f g >p; [ $form = --normal ] && diff f g >p; cp f h; patch h p; cmp g h; patch -R h p; cmp f h; done
## STDOUT:
patching file h
patching file h
Hunk #1 succeeded at 1 with fuzz 1.
a$
B$
c$
patching file h
patching file h
patching file h
patching file h
patching file h
patching file h
## END

#### output elsewhere
seq 3 >f; (seq 3; echo 4) >g; diff -u --label f --label f f g >p
patch -o out <p; cat out; patch -o - <p 2>err; cat err; patch -s -o - <p; ls
## STDOUT:
patching file out (read from f)
1
2
3
4
1
2
3
4
patching file - (read from f)
1
2
3
4
err
f
g
out
p
## END

#### backups
seq 3 >f; (seq 3; echo 4) >g; diff -u --label f --label f f g >p; cp f o
patch -b <p; ls; cp o f; patch -b -z .bak <p; cp o f; patch -b -V numbered <p; cp o f; patch -b -B pre/ <p; cp o f; patch -b -Y pre. <p
cp o f; patch -b --suffix=.x --dry-run <p; cp o f; VERSION_CONTROL=numbered patch -b <p; ls . pre; cat f.orig
(echo 0; cat o) >f; patch --no-backup-if-mismatch <p; (echo 0; cat o) >f; rm f.orig; patch --posix <p; ls
## STDOUT:
patching file f
f
f.orig
g
o
p
patching file f
patching file f
patching file f
patching file f
checking file f
patching file f
.:
f
f.bak
f.orig
f.~1~
f.~2~
g
o
p
pre
pre.f

pre:
f
1
2
3
patching file f
Hunk #1 succeeded at 2 (offset 1 line).
patching file f
Hunk #1 succeeded at 2 (offset 1 line).
f
f.bak
f.~1~
f.~2~
f.~3~
g
o
p
pre
pre.f
## END

#### ifdef
seq 5 >f; sed -e 2d -e '4s/.*/four/' -e '5a six' f >g; diff -u --label f --label f f g >p; patch -D NEW <p; cat f
## STDOUT:
patching file f
1
#ifndef NEW
2
#endif
3
#ifndef NEW
4
#else
four
#endif
5
#ifdef NEW
six
#endif
## END

#### white space
printf 'a  b\n\tc d\ne\n' >f
cat >p <<'X'
--- f
+++ f
@@ -1,3 +1,3 @@
 a b
 	c  d   
-e
+E
X
patch -F0 <p; echo $?; patch -l <p; cat -A f
## STDOUT:
patching file f
Hunk #1 FAILED at 1.
1 out of 1 hunk FAILED -- saving rejects to file f.rej
1
patching file f
a  b$
^Ic d$
E$
## END

#### indented patches and carriage returns
seq 3 >f
cat >p <<'X'
--- f
+++ f
@@ -1,3 +1,3 @@
 1
-2
+two
 3
X
sed 's/^/    /' p >pi; patch <pi; cat f; seq 3 >f; sed 's/$/\r/' p >pc; patch <pc; cat -A f; seq 3 >f; patch --binary <pc; echo $?; sed 's/$/\r/' f >g; patch --binary g pc; cat -A g
## STDOUT:
(Patch is indented 4 spaces.)
patching file f
1
two
3
(Stripping trailing CRs from patch; use --binary to disable.)
patching file f
1$
two$
3$
patching file f
Hunk #1 FAILED at 1 (different line endings).
1 out of 1 hunk FAILED -- saving rejects to file f.rej
1
patching file g
1^M$
two^M$
3^M$
## END

#### damaged patches
seq 3 >f; t() { printf -- "--- f\n+++ f\n$1" >p; patch <p; echo "status $?"; }
t '@@ -1,3 +1,3 @@\n 1\nx2\n+two\n'; t '@@ -1,3 +1,4 @@\n 1\n-2\n+two\n 3\n'; t '@@ -1 +1,4 @@ foo\n'; t '@@ -a,3 +1,4 @@\n'
t '@@ -1,3 +1,3 @@\n 1\n-2\n+two\n3\n'; t '@@ -1,3 +1,3 @@\n 1\n-2\n+two\n'; printf 'garbage\n' >p; patch <p; echo $?; : >p; patch <p; echo $?
printf '1c1\n< 1\n> one\n' >p; patch f p; echo $?; printf '1c1\n< 1\n---\n2 one\n' >p; patch f p; echo $?; printf '1d0\n<1\n' >p; patch f p; echo $?
## STDOUT:
patching file f
status 2
patching file f
status 2
patching file f
status 2
patching file f
status 2
patching file f
status 2
patching file f
Hunk #1 succeeded at 1 with fuzz 1.
status 0
2
0
patching file f
2
patching file f
2
2
## END
## STDERR:
patch: **** malformed patch at line 5: x2

patch: **** malformed patch at line 7:  

patch: **** unexpected end of file in patch
patch: **** missing line number at line 3: @@ -a,3 +1,4 @@

patch: **** malformed patch at line 7: 3

patch: **** Only garbage was found in the patch input.
patch: **** '---' expected at line 3 of patch
patch: **** '>' followed by space or tab expected at line 4 of patch
patch: **** Only garbage was found in the patch input.
## END

#### options that are wrong
patch -i nope; echo $?; patch f p q; echo $?; patch --foo; echo $?; patch -p x; echo $?; patch -F -1; echo $?; patch -Q; echo $?; patch -d nodir; echo $?; patch -V foo; echo $?; patch -z ''; echo $?; patch -p; echo $?
## STDOUT:
2
2
2
2
2
2
2
2
2
2
## END
## STDERR:
patch: **** Can't open patch file nope : No such file or directory
patch: q: extra operand
patch: Try 'patch --help' for more information.
patch: unrecognized option '--foo'
patch: Try 'patch --help' for more information.
patch: **** strip count x is not a number
patch: **** fuzz factor -1 is negative
patch: invalid option -- 'Q'
patch: Try 'patch --help' for more information.
patch: **** Can't change to directory nodir : No such file or directory
patch: invalid argument 'foo' for '--version-control or -V option'
Valid arguments are:
  - 'none', 'off'
  - 'simple', 'never'
  - 'existing', 'nil'
  - 'numbered', 't'
patch: **** backup suffix is empty
patch: option requires an argument -- 'p'
patch: Try 'patch --help' for more information.
## END

#### nothing to patch
seq 3 >f
cat >p <<'X'
Index: other
--- nofile	2020-01-01
+++ nofile2	2020-01-01
@@ -1,3 +1,3 @@
 1
-2
+two
 3
X
patch <p; echo $?; patch -f <p; echo $?; patch -p1 -t <p; echo $?; patch f <p; echo $?
## STDOUT:
can't find file to patch at input line 4
Perhaps you should have used the -p or --strip option?
The text leading up to this was:
--------------------------
|Index: other
|--- nofile	2020-01-01
|+++ nofile2	2020-01-01
--------------------------
File to patch: 
Skip this patch? [y] 
Skipping patch.
1 out of 1 hunk ignored
1
can't find file to patch at input line 4
Perhaps you should have used the -p or --strip option?
The text leading up to this was:
--------------------------
|Index: other
|--- nofile	2020-01-01
|+++ nofile2	2020-01-01
--------------------------
No file to patch.  Skipping patch.
1 out of 1 hunk ignored
1
can't find file to patch at input line 4
Perhaps you used the wrong -p or --strip option?
The text leading up to this was:
--------------------------
|Index: other
|--- nofile	2020-01-01
|+++ nofile2	2020-01-01
--------------------------
No file to patch.  Skipping patch.
1 out of 1 hunk ignored
1
patching file f
0
## END

#### which name is taken
mkdir -p a/b s; t() { seq 3 | tee f a/b/f >/dev/null; printf -- "$1@@ -1,3 +1,3 @@\n 1\n-2\n+two\n 3\n" >p; shift; patch "$@" <p; }
t '--- a/b/f\n+++ f\n' -p0; t '--- a/b/f\n+++ f\n' -p0 --posix; t 'Index: a/b/f\n' -p0; t 'Index: a/b/f\n--- f\n+++ g\n' -p0 --posix
t '--- /etc/nothing\n+++ ../f\n' -p0 -f; t '--- f.orig\n+++ f\n'; t '--- "f"\n+++ "f"\n'; t '--- x\n+++ f\n'; t '--- a/b/f\n+++ b/b/f\n' -p1
## STDOUT:
patching file f
patching file a/b/f
patching file a/b/f
patching file f
can't find file to patch at input line 3
Perhaps you used the wrong -p or --strip option?
The text leading up to this was:
--------------------------
|--- /etc/nothing
|+++ ../f
--------------------------
No file to patch.  Skipping patch.
1 out of 1 hunk ignored
patching file f
patching file f
patching file f
can't find file to patch at input line 3
Perhaps you used the wrong -p or --strip option?
The text leading up to this was:
--------------------------
|--- a/b/f
|+++ b/b/f
--------------------------
File to patch: 
Skip this patch? [y] 
Skipping patch.
1 out of 1 hunk ignored
## END
## status: 1

#### git: renames, copies, modes
seq 5 >a; seq 6 >b; seq 7 >c
cat >p <<'X'
diff --git a/a b/d/new
similarity index 90%
rename from a
rename to d/new
--- a/a
+++ b/d/new
@@ -1,3 +1,3 @@
 1
-2
+two
 3
diff --git a/b b/b2
similarity index 100%
copy from b
copy to b2
diff --git a/c b/c
old mode 100644
new mode 100755
diff --git a/e b/e
new file mode 100755
index 000..111
--- /dev/null
+++ b/e
@@ -0,0 +1 @@
+e
X
patch -p1 <p; echo $?; ls -R; stat -c '%a %n' c e d/new; cat d/new; patch -p1 -R -f <p; echo $?; ls -R; stat -c '%a %n' a b c
## STDOUT:
patching file d/new (renamed from a)
patching file b2 (copied from b)
patching file c
patching file e
0
.:
b
b2
c
d
e
p

./d:
new
755 c
755 e
644 d/new
1
two
3
4
5
patching file a (renamed from d/new)
patching file b
patching file c
patching file e
0
.:
a
b
b2
c
p
644 a
644 b
644 c
## END

#### git: two files change places
echo a >a; echo b >b
cat >p <<'X'
diff --git a/a b/b
rename from a
rename to b
diff --git a/b b/a
rename from b
rename to a
X
patch -p1 <p; echo $?; cat a b
## STDOUT:
patching file b (renamed from a)
patching file a (renamed from b)
0
b
a
## END

#### git: a link, a deleted file, a binary
echo x >x
cat >p <<'X'
diff --git a/l b/l
new file mode 120000
--- /dev/null
+++ b/l
@@ -0,0 +1 @@
+x
\ No newline at end of file
diff --git a/x b/x
deleted file mode 100644
--- a/x
+++ /dev/null
@@ -1 +0,0 @@
-x
X
patch -p1 <p; echo $?; ls; readlink l; patch -p1 -R <p; ls
printf 'diff --git a/x b/x\nindex 111..222 100644\nGIT binary patch\nliteral 2\nabc\n' >p; patch -p1 <p; echo $?
## STDOUT:
patching symbolic link l
patching file x
0
l
p
x
patching symbolic link l
patching file x
p
x
File x: git binary diffs are not supported.
1
## END

#### several files in one patch
mkdir old new; for i in 1 2 3; do seq 5 >old/$i; sed "${i}s/.*/x/" old/$i >new/$i; done; rm new/3; echo z >new/4
(diff -ruN old new | sed 's/\t[0-9].*//; s/^--- old\/4.*/--- \/dev\/null/; s/^+++ new\/3.*/+++ \/dev\/null/') >p; grep -v '^diff' p >q
cp -r old work; cd work; patch -p1 <../p; ls; cd ..; diff -r new work && rm -r work; cp -r old work; patch -d work -p1 <q; diff -r new work
## STDOUT:
patching file 1
patching file 2
patching file 3
patching file 4
1
2
4
patching file 1
patching file 2
patching file 3
patching file 4
## END

#### verbose
seq 3 >f; printf -- 'hello\n--- f\n+++ f\n@@ -1,3 +1,3 @@\n 1\n-2\n+two\n 3\nbye\n' >p; patch --verbose <p; (cat p p) >q; seq 3 >f; patch --verbose -f <q; diff f <(seq 3) >n; seq 3 >f; patch --verbose -R f n
## STDOUT:
Hmm...  Looks like a unified diff to me...
The text leading up to this was:
--------------------------
|hello
|--- f
|+++ f
--------------------------
patching file f
Using Plan A...
Hunk #1 succeeded at 1.
Hmm...  Ignoring the trailing garbage.
done
Hmm...  Looks like a unified diff to me...
The text leading up to this was:
--------------------------
|hello
|--- f
|+++ f
--------------------------
patching file f
Using Plan A...
Hunk #1 succeeded at 1.
Hmm...  The next patch looks like a unified diff to me...
The text leading up to this was:
--------------------------
|bye
|hello
|--- f
|+++ f
--------------------------
patching file f
Using Plan A...
Hunk #1 FAILED at 1.
1 out of 1 hunk FAILED -- saving rejects to file f.rej
Hmm...  Ignoring the trailing garbage.
done
Hmm...  Looks like a normal diff to me...
patching file f
Using Plan A...
Hunk #1 succeeded at 2.
done
## END

#### modes, links and read-only files
seq 3 >f; printf -- '--- f\n+++ f\n@@ -1,3 +1,3 @@\n 1\n-2\n+two\n 3\n' >p; chmod 750 f; ln f g; patch <p; stat -c '%a %h' f; cat g
seq 3 >f; chmod 444 f; patch <p; seq 3 >h; chmod 644 f; rm f; ln -s h f; patch <p; echo $?; patch --follow-symlinks <p; echo $?; cat h; rm f; seq 3 >f; chmod 444 f; patch --read-only=fail <p; echo $?; patch --read-only=ignore <p
## STDOUT:
patching file f
750 1
1
2
3
File f is read-only; trying to patch anyway
patching file f
File f is not a regular file -- refusing to patch
1 out of 1 hunk ignored -- saving rejects to file f.rej
1
patching file f
0
1
2
3
File f is read-only; refusing to patch
1 out of 1 hunk ignored -- saving rejects to file f.rej
1
patching file f
## END

#### Prereq
seq 3 >f; printf -- 'Prereq: 1.2\n--- f\n+++ f\n@@ -1,3 +1,3 @@\n 1\n-2\n+two\n 3\n' >p; patch <p; echo $?; patch -t <p; echo $?; patch -f <p; echo $?; seq 3 | sed 's/3/1.2 3/' >f; patch --verbose -f <p
## STDOUT:
This file doesn't appear to be the 1.2 version -- patch anyway? [n] 
2
2
Warning: this file doesn't appear to be the 1.2 version -- patching anyway.
patching file f
0
Hmm...  Looks like a unified diff to me...
The text leading up to this was:
--------------------------
|Prereq: 1.2
|--- f
|+++ f
--------------------------
Good.  This file appears to be the 1.2 version.
patching file f
Using Plan A...
Hunk #1 succeeded at 1 with fuzz 1.
done
## END
## STDERR:
patch: **** aborted
patch: **** This file doesn't appear to be the 1.2 version -- aborting.
## END

#### times
seq 3 >f; printf -- '--- f\t2020-01-02 03:04:05 +0000\n+++ f\t2021-01-02 03:04:05.5 +0000\n@@ -1,3 +1,3 @@\n 1\n-2\n+two\n 3\n' >p
touch -d '2020-01-02 03:04:05 +0000' f; patch -Z <p; stat -c %y f; patch -R -T <p; stat -c %y f; touch -d '2021-02-02' f; patch -Z <p; patch -R <p; patch -f -Z <p; stat -c %y f
seq 4 >f; touch -d '2020-01-02 03:04:05 +0000' f; (seq 0 4) >f; touch -d '2020-01-02 03:04:05 +0000' f; patch -Z <p
## STDOUT:
patching file f
2021-01-02 03:04:05.500000000 +0000
patching file f
2020-01-02 03:04:05.000000000 +0000
patching file f
Not setting time of file f (time mismatch)
patching file f
patching file f
2021-01-02 03:04:05.500000000 +0000
patching file f
Hunk #1 succeeded at 2 (offset 1 line).
Not setting time of file f (contents mismatch)
## END

#### quoting of names
seq 3 >'a b'; printf -- '--- a b\t\n+++ a b\t\n@@ -1,3 +1,3 @@\n 1\n-2\n+two\n 3\n' >p; for q in literal shell shell-always c escape; do seq 3 >'a b'; patch --quoting-style=$q <p; done; QUOTING_STYLE=c patch -R <p; patch --quoting-style=x <p; echo $?
## STDOUT:
patching file a b
patching file 'a b'
patching file 'a b'
patching file "a b"
patching file a b
patching file "a b"
2
## END
## STDERR:
patch: invalid argument 'x' for 'quoting style'
patch: Try 'patch --help' for more information.
## END

#### patch: merging
exec 2>&1
seq 1 20 > base; sed 's/^5$/five/;s/^12$/twelve/' base > new; diff -u base new > p
M() { cp "$1" f; shift; echo "\$ $*"; patch "$@" f p; echo $?; cat f | tr '\n<>|=' ' {}!~'; echo; }
sed 's/^5$/FIVE/' base > conf; for o in --merge --merge=diff3 '--merge --dry-run' '--merge -R' '--merge -s' '--merge -b' '--merge -o out' --merge=merge --merge=x; do M conf $o; done; ls f*; tr '\n<>|=' ' {}!~' < out; echo
M base --merge; M new --merge; sed '1i zero' base > off; M off --merge; sed '/^5$/d' base > del; M del --merge; M del --merge=diff3
sed 's/^4$/four/' base > ctx; M ctx --merge; M ctx --merge=diff3; sed 's/^12$/TWELVE/;s/^13$/13x/' base > c2; M c2 --merge; sed 's/^2$/two/' base > edge; M edge --merge; sed 's/^9$/nine/' base > mid; M mid --merge; M mid --merge -s; ls
## STDOUT:
$ --merge
patching file f
Hunk #1 NOT MERGED at 5-9, merged at 16.
1
1 2 3 4 {{{{{{{ FIVE ~~~~~~~ five }}}}}}} 6 7 8 9 10 11 twelve 13 14 15 16 17 18 19 20 
$ --merge=diff3
patching file f
Hunk #1 NOT MERGED at 5-11, merged at 18.
1
1 2 3 4 {{{{{{{ FIVE !!!!!!! 5 ~~~~~~~ five }}}}}}} 6 7 8 9 10 11 twelve 13 14 15 16 17 18 19 20 
$ --merge --dry-run
checking file f
Hunk #1 NOT MERGED at 5-9, merged at 16.
1
1 2 3 4 FIVE 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 
$ --merge -R
patching file f
Hunk #1 NOT MERGED at 5-9, already applied at 16.
1
1 2 3 4 {{{{{{{ FIVE ~~~~~~~ 5 }}}}}}} 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 
$ --merge -s
Hunk #1 NOT MERGED at 5-9.
1
1 2 3 4 {{{{{{{ FIVE ~~~~~~~ five }}}}}}} 6 7 8 9 10 11 twelve 13 14 15 16 17 18 19 20 
$ --merge -b
patching file f
Hunk #1 NOT MERGED at 5-9, merged at 16.
1
1 2 3 4 {{{{{{{ FIVE ~~~~~~~ five }}}}}}} 6 7 8 9 10 11 twelve 13 14 15 16 17 18 19 20 
$ --merge -o out
patching file out (read from f)
Hunk #1 NOT MERGED at 5-9, merged at 16.
1
1 2 3 4 FIVE 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 
$ --merge=merge
patching file f
Hunk #1 NOT MERGED at 5-9, merged at 16.
1
1 2 3 4 {{{{{{{ FIVE ~~~~~~~ five }}}}}}} 6 7 8 9 10 11 twelve 13 14 15 16 17 18 19 20 
$ --merge=x
patch: Try 'patch --help' for more information.
2
1 2 3 4 FIVE 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 
f
f.orig
1 2 3 4 {{{{{{{ FIVE ~~~~~~~ five }}}}}}} 6 7 8 9 10 11 twelve 13 14 15 16 17 18 19 20 
$ --merge
patching file f
0
1 2 3 4 five 6 7 8 9 10 11 twelve 13 14 15 16 17 18 19 20 
$ --merge
patching file f
Hunk #1 already applied at 5,12.
0
1 2 3 4 five 6 7 8 9 10 11 twelve 13 14 15 16 17 18 19 20 
$ --merge
patching file f
0
zero 1 2 3 4 five 6 7 8 9 10 11 twelve 13 14 15 16 17 18 19 20 
$ --merge
patching file f
Hunk #1 NOT MERGED at 5-8, merged at 15.
1
1 2 3 4 {{{{{{{ ~~~~~~~ five }}}}}}} 6 7 8 9 10 11 twelve 13 14 15 16 17 18 19 20 
$ --merge=diff3
patching file f
Hunk #1 NOT MERGED at 5-10, merged at 17.
1
1 2 3 4 {{{{{{{ !!!!!!! 5 ~~~~~~~ five }}}}}}} 6 7 8 9 10 11 twelve 13 14 15 16 17 18 19 20 
$ --merge
patching file f
Hunk #1 NOT MERGED at 4-10, merged at 17.
1
1 2 3 {{{{{{{ four 5 ~~~~~~~ 4 five }}}}}}} 6 7 8 9 10 11 twelve 13 14 15 16 17 18 19 20 
$ --merge=diff3
patching file f
Hunk #1 NOT MERGED at 4-13, merged at 20.
1
1 2 3 {{{{{{{ four 5 !!!!!!! 4 5 ~~~~~~~ 4 five }}}}}}} 6 7 8 9 10 11 twelve 13 14 15 16 17 18 19 20 
$ --merge
patching file f
Hunk #1 merged at 5, NOT MERGED at 13-19.
1
1 2 3 4 five 6 7 8 9 10 11 {{{{{{{ TWELVE 13x ~~~~~~~ twelve 13 }}}}}}} 14 15 16 17 18 19 20 
$ --merge
patching file f
Hunk #1 merged at 5,13.
0
1 two 3 4 five 6 7 8 9 10 11 twelve 13 14 15 16 17 18 19 20 
$ --merge
patching file f
Hunk #1 merged at 5,13.
0
1 2 3 4 five 6 7 8 nine 10 11 twelve 13 14 15 16 17 18 19 20 
$ --merge -s
0
1 2 3 4 five 6 7 8 nine 10 11 twelve 13 14 15 16 17 18 19 20 
base
c2
conf
ctx
del
edge
f
f.orig
mid
new
off
out
p
## END

#### patch: merging what is partly there
exec 2>&1
seq 1 40 > base; M() { cp "$1" f; shift; echo "\$ $*"; patch "$@" f p; echo $?; cat f | tr '\n<>|=' ' {}!~'; echo; }
sed 's/^5$/five/;s/^6$/six/;s/^7$/seven/' base > new; diff -u base new > p; sed 's/^5$/five/;s/^7$/SEVEN/' base > part; M part --merge; M part --merge=diff3; sed 's/^7$/seven/;s/^5$/V/' base > part2; M part2 --merge
sed 's/^5$/five/;s/^30$/thirty/' base > new; diff -u base new > p; sed 's/^5$/five/;s/^31$/x/' base > one; M one --merge; sed 's/^5$/a/;s/^30$/b/' base > both; M both --merge; M both --merge=diff3; (seq 100 110; cat both) > far; M far --merge
sed '5,6d;s/^30$/new/' base > new; diff -u base new > p; M base --merge; sed 's/^6$/y/' base > y; M y --merge; sed 's/^31$/z/' base > z; M z --merge; M new --merge
## STDOUT:
$ --merge
patching file f
Hunk #1 NOT MERGED at 6-12.
1
1 2 3 4 five {{{{{{{ 6 SEVEN ~~~~~~~ six seven }}}}}}} 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 
$ --merge=diff3
patching file f
Hunk #1 NOT MERGED at 5-17.
1
1 2 3 4 {{{{{{{ five 6 SEVEN !!!!!!! 5 6 7 ~~~~~~~ five six seven }}}}}}} 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 
$ --merge
patching file f
Hunk #1 NOT MERGED at 5-11.
1
1 2 3 4 {{{{{{{ V 6 ~~~~~~~ five six }}}}}}} seven 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 
$ --merge
patching file f
Hunk #1 already applied at 5.
Hunk #2 NOT MERGED at 30-36.
1
1 2 3 4 five 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 {{{{{{{ 30 x ~~~~~~~ thirty 31 }}}}}}} 32 33 34 35 36 37 38 39 40 
$ --merge
patching file f
Hunk #1 NOT MERGED at 5-9.
Hunk #2 NOT MERGED at 34-38.
1
1 2 3 4 {{{{{{{ a ~~~~~~~ five }}}}}}} 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 {{{{{{{ b ~~~~~~~ thirty }}}}}}} 31 32 33 34 35 36 37 38 39 40 
$ --merge=diff3
patching file f
Hunk #1 NOT MERGED at 5-11.
Hunk #2 NOT MERGED at 36-42.
1
1 2 3 4 {{{{{{{ a !!!!!!! 5 ~~~~~~~ five }}}}}}} 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 {{{{{{{ b !!!!!!! 30 ~~~~~~~ thirty }}}}}}} 31 32 33 34 35 36 37 38 39 40 
$ --merge
patching file f
Hunk #1 NOT MERGED at 16-20.
Hunk #2 NOT MERGED at 45-49.
1
100 101 102 103 104 105 106 107 108 109 110 1 2 3 4 {{{{{{{ a ~~~~~~~ five }}}}}}} 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 {{{{{{{ b ~~~~~~~ thirty }}}}}}} 31 32 33 34 35 36 37 38 39 40 
$ --merge
patching file f
0
1 2 3 4 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 new 31 32 33 34 35 36 37 38 39 40 
$ --merge
patching file f
Hunk #1 NOT MERGED at 5-9.
1
1 2 3 4 {{{{{{{ 5 y ~~~~~~~ }}}}}}} 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 new 31 32 33 34 35 36 37 38 39 40 
$ --merge
patching file f
Hunk #2 NOT MERGED at 30-36.
1
1 2 3 4 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 {{{{{{{ 30 z ~~~~~~~ new 31 }}}}}}} 32 33 34 35 36 37 38 39 40 
$ --merge
patching file f
Hunk #1 already applied at 5.
Hunk #2 already applied at 28.
0
1 2 3 4 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 new 31 32 33 34 35 36 37 38 39 40 
## END
