#### tree: drawing
exec 2>&1
mkdir -p t/a/b/c t/d t/.h; cd t; echo x > a/f1; echo yy > a/b/f2.txt; touch .dot z.c 'sp ace' $'new\nline' é 'q"\'; ln -s a la; ln -s nothere dang; mkfifo p; chmod +x z.c
t() { tree "$@"; echo "= $?"; }
t; t -a; t -d; t -L 1; t -L 2; t -f; t -i; t -if --noreport a; t -p; t -F; t -Q; t -N; t -q; t --noreport d; t a d; t a/; t --dirsfirst; t --filesfirst; t -r; t --charset=ascii; t --charset utf-8 d; t -C a; t -n a; t --prune; t -l; t -o ../out a; cat ../out
## stdout-json: ".\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 a\n\u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 b\n\u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 c\n\u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u0094\u00e2\u0094\u0080\u00e2\u0094\u0080 f2.txt\n\u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u0094\u00e2\u0094\u0080\u00e2\u0094\u0080 f1\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 d\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 dang -> nothere\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 la -> a\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 new\\012line\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 p\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 q\"\\\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 sp ace\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 z.c\n\u00e2\u0094\u0094\u00e2\u0094\u0080\u00e2\u0094\u0080 \u00c3\u00a9\n\n6 directories, 9 files\n= 0\n.\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 .dot\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 .h\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 a\n\u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 b\n\u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 c\n\u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u0094\u00e2\u0094\u0080\u00e2\u0094\u0080 f2.txt\n\u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u0094\u00e2\u0094\u0080\u00e2\u0094\u0080 f1\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 d\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 dang -> nothere\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 la -> a\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 new\\012line\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 p\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 q\"\\\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 sp ace\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 z.c\n\u00e2\u0094\u0094\u00e2\u0094\u0080\u00e2\u0094\u0080 \u00c3\u00a9\n\n7 directories, 10 files\n= 0\n.\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 a\n\u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u0094\u00e2\u0094\u0080\u00e2\u0094\u0080 b\n\u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0     \u00e2\u0094\u0094\u00e2\u0094\u0080\u00e2\u0094\u0080 c\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 d\n\u00e2\u0094\u0094\u00e2\u0094\u0080\u00e2\u0094\u0080 la -> a\n\n6 directories\n= 0\n.\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 a\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 d\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 dang -> nothere\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 la -> a\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 new\\012line\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 p\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 q\"\\\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 sp ace\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 z.c\n\u00e2\u0094\u0094\u00e2\u0094\u0080\u00e2\u0094\u0080 \u00c3\u00a9\n\n4 directories, 7 files\n= 0\n.\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 a\n\u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 b\n\u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u0094\u00e2\u0094\u0080\u00e2\u0094\u0080 f1\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 d\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 dang -> nothere\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 la -> a\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 new\\012line\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 p\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 q\"\\\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 sp ace\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 z.c\n\u00e2\u0094\u0094\u00e2\u0094\u0080\u00e2\u0094\u0080 \u00c3\u00a9\n\n5 directories, 8 files\n= 0\n.\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 ./a\n\u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 ./a/b\n\u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 ./a/b/c\n\u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u0094\u00e2\u0094\u0080\u00e2\u0094\u0080 ./a/b/f2.txt\n\u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u0094\u00e2\u0094\u0080\u00e2\u0094\u0080 ./a/f1\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 ./d\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 ./dang -> nothere\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 ./la -> a\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 ./new\\012line\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 ./p\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 ./q\"\\\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 ./sp ace\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 ./z.c\n\u00e2\u0094\u0094\u00e2\u0094\u0080\u00e2\u0094\u0080 ./\u00c3\u00a9\n\n6 directories, 9 files\n= 0\n.\na\nb\nc\nf2.txt\nf1\nd\ndang -> nothere\nla -> a\nnew\\012line\np\nq\"\\\nsp ace\nz.c\n\u00c3\u00a9\n\n6 directories, 9 files\n= 0\na\na/b\na/b/c\na/b/f2.txt\na/f1\n= 0\n[drwxr-xr-x]  .\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 [drwxr-xr-x]  a\n\u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 [drwxr-xr-x]  b\n\u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 [drwxr-xr-x]  c\n\u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u0094\u00e2\u0094\u0080\u00e2\u0094\u0080 [-rw-r--r--]  f2.txt\n\u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u0094\u00e2\u0094\u0080\u00e2\u0094\u0080 [-rw-r--r--]  f1\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 [drwxr-xr-x]  d\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 [lrwxrwxrwx]  dang -> nothere\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 [lrwxrwxrwx]  la -> a\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 [-rw-r--r--]  new\\012line\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 [prw-r--r--]  p\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 [-rw-r--r--]  q\"\\\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 [-rw-r--r--]  sp ace\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 [-rwxr-xr-x]  z.c\n\u00e2\u0094\u0094\u00e2\u0094\u0080\u00e2\u0094\u0080 [-rw-r--r--]  \u00c3\u00a9\n\n6 directories, 9 files\n= 0\n./\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 a/\n\u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 b/\n\u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 c/\n\u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u0094\u00e2\u0094\u0080\u00e2\u0094\u0080 f2.txt\n\u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u0094\u00e2\u0094\u0080\u00e2\u0094\u0080 f1\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 d/\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 dang -> nothere\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 la -> a/\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 new\\012line\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 p|\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 q\"\\\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 sp ace\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 z.c*\n\u00e2\u0094\u0094\u00e2\u0094\u0080\u00e2\u0094\u0080 \u00c3\u00a9\n\n6 directories, 9 files\n= 0\n\".\"\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 \"a\"\n\u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 \"b\"\n\u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 \"c\"\n\u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u0094\u00e2\u0094\u0080\u00e2\u0094\u0080 \"f2.txt\"\n\u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u0094\u00e2\u0094\u0080\u00e2\u0094\u0080 \"f1\"\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 \"d\"\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 \"dang\" -> \"nothere\"\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 \"la\" -> \"a\"\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 \"new\\012line\"\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 \"p\"\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 \"q\"\\\"\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 \"sp ace\"\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 \"z.c\"\n\u00e2\u0094\u0094\u00e2\u0094\u0080\u00e2\u0094\u0080 \"\u00c3\u00a9\"\n\n6 directories, 9 files\n= 0\n.\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 a\n\u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 b\n\u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 c\n\u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u0094\u00e2\u0094\u0080\u00e2\u0094\u0080 f2.txt\n\u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u0094\u00e2\u0094\u0080\u00e2\u0094\u0080 f1\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 d\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 dang -> nothere\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 la -> a\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 new\nline\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 p\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 q\"\\\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 sp ace\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 z.c\n\u00e2\u0094\u0094\u00e2\u0094\u0080\u00e2\u0094\u0080 \u00c3\u00a9\n\n6 directories, 9 files\n= 0\n.\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 a\n\u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 b\n\u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 c\n\u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u0094\u00e2\u0094\u0080\u00e2\u0094\u0080 f2.txt\n\u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u0094\u00e2\u0094\u0080\u00e2\u0094\u0080 f1\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 d\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 dang -> nothere\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 la -> a\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 new?line\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 p\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 q\"\\\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 sp ace\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 z.c\n\u00e2\u0094\u0094\u00e2\u0094\u0080\u00e2\u0094\u0080 \u00c3\u00a9\n\n6 directories, 9 files\n= 0\nd\n= 0\na\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 b\n\u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 c\n\u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u0094\u00e2\u0094\u0080\u00e2\u0094\u0080 f2.txt\n\u00e2\u0094\u0094\u00e2\u0094\u0080\u00e2\u0094\u0080 f1\nd\n\n3 directories, 2 files\n= 0\na/\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 b\n\u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 c\n\u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u0094\u00e2\u0094\u0080\u00e2\u0094\u0080 f2.txt\n\u00e2\u0094\u0094\u00e2\u0094\u0080\u00e2\u0094\u0080 f1\n\n3 directories, 2 files\n= 0\n.\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 a\n\u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 b\n\u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 c\n\u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u0094\u00e2\u0094\u0080\u00e2\u0094\u0080 f2.txt\n\u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u0094\u00e2\u0094\u0080\u00e2\u0094\u0080 f1\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 d\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 la -> a\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 dang -> nothere\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 new\\012line\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 p\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 q\"\\\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 sp ace\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 z.c\n\u00e2\u0094\u0094\u00e2\u0094\u0080\u00e2\u0094\u0080 \u00c3\u00a9\n\n6 directories, 9 files\n= 0\n.\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 dang -> nothere\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 new\\012line\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 p\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 q\"\\\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 sp ace\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 z.c\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 \u00c3\u00a9\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 a\n\u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 f1\n\u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u0094\u00e2\u0094\u0080\u00e2\u0094\u0080 b\n\u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0     \u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 f2.txt\n\u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0     \u00e2\u0094\u0094\u00e2\u0094\u0080\u00e2\u0094\u0080 c\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 d\n\u00e2\u0094\u0094\u00e2\u0094\u0080\u00e2\u0094\u0080 la -> a\n\n6 directories, 9 files\n= 0\n.\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 \u00c3\u00a9\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 z.c\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 sp ace\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 q\"\\\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 p\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 new\\012line\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 la -> a\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 dang -> nothere\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 d\n\u00e2\u0094\u0094\u00e2\u0094\u0080\u00e2\u0094\u0080 a\n    \u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 f1\n    \u00e2\u0094\u0094\u00e2\u0094\u0080\u00e2\u0094\u0080 b\n        \u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 f2.txt\n        \u00e2\u0094\u0094\u00e2\u0094\u0080\u00e2\u0094\u0080 c\n\n6 directories, 9 files\n= 0\n.\n|-- a\n|   |-- b\n|   |   |-- c\n|   |   `-- f2.txt\n|   `-- f1\n|-- d\n|-- dang -> nothere\n|-- la -> a\n|-- new\\012line\n|-- p\n|-- q\"\\\n|-- sp ace\n|-- z.c\n`-- \u00c3\u00a9\n\n6 directories, 9 files\n= 0\nd\n\n0 directories, 0 files\n= 0\n\u001b[01;34ma\u001b[0m\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 \u001b[01;34mb\u001b[0m\n\u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 \u001b[01;34mc\u001b[0m\n\u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u0094\u00e2\u0094\u0080\u00e2\u0094\u0080 \u001b[00mf2.txt\u001b[0m\n\u00e2\u0094\u0094\u00e2\u0094\u0080\u00e2\u0094\u0080 \u001b[00mf1\u001b[0m\n\n3 directories, 2 files\n= 0\na\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 b\n\u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 c\n\u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u0094\u00e2\u0094\u0080\u00e2\u0094\u0080 f2.txt\n\u00e2\u0094\u0094\u00e2\u0094\u0080\u00e2\u0094\u0080 f1\n\n3 directories, 2 files\n= 0\n.\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 a\n\u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 b\n\u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u0094\u00e2\u0094\u0080\u00e2\u0094\u0080 f2.txt\n\u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u0094\u00e2\u0094\u0080\u00e2\u0094\u0080 f1\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 dang -> nothere\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 new\\012line\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 p\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 q\"\\\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 sp ace\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 z.c\n\u00e2\u0094\u0094\u00e2\u0094\u0080\u00e2\u0094\u0080 \u00c3\u00a9\n\n3 directories, 9 files\n= 0\n.\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 a\n\u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 b\n\u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 c\n\u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u0094\u00e2\u0094\u0080\u00e2\u0094\u0080 f2.txt\n\u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u0094\u00e2\u0094\u0080\u00e2\u0094\u0080 f1\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 d\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 dang -> nothere\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 la -> a  [recursive, not followed]\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 new\\012line\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 p\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 q\"\\\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 sp ace\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 z.c\n\u00e2\u0094\u0094\u00e2\u0094\u0080\u00e2\u0094\u0080 \u00c3\u00a9\n\n6 directories, 9 files\n= 0\n= 0\na\n\u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 b\n\u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u009c\u00e2\u0094\u0080\u00e2\u0094\u0080 c\n\u00e2\u0094\u0082\u00c2\u00a0\u00c2\u00a0 \u00e2\u0094\u0094\u00e2\u0094\u0080\u00e2\u0094\u0080 f2.txt\n\u00e2\u0094\u0094\u00e2\u0094\u0080\u00e2\u0094\u0080 f1\n\n3 directories, 2 files\n"

#### tree: sizes and times
exec 2>&1
mkdir -p t/a/b t/d; cd t; head -c 3000 /dev/zero > a/big; echo x > a/b/small; head -c 100 /dev/zero > m; TZ=UTC touch -d '2001-02-03 04:05:06' a/big; touch -d '2002-03-04 05:06:07' m a/b/small; touch -d '2003-01-01' a/b; touch -d '2004-01-01' a; touch -d '2005-01-01' d; touch -d '2006-01-01' .
t() { tree "$@"; echo "= $?"; }
t -D; t -t; t -tr; t --timefmt %Y-%m-%d; t -D --timefmt '%H:%M' a; t -pu; t -pug; t -v; t --sort=mtime; t -U d; tree -s a | grep -v 'a$\|b$'; tree -h a | grep big; tree --si a | grep big; touch f10 f9 f1; t -v -L 1; t --sort=foo
## STDOUT:
[Jan  1  2006]  .
├── [Jan  1  2004]  a
│   ├── [Jan  1  2003]  b
│   │   └── [Mar  4  2002]  small
│   └── [Feb  3  2001]  big
├── [Jan  1  2005]  d
└── [Mar  4  2002]  m

4 directories, 3 files
= 0
.
├── m
├── a
│   ├── big
│   └── b
│       └── small
└── d

4 directories, 3 files
= 0
.
├── d
├── a
│   ├── b
│   │   └── small
│   └── big
└── m

4 directories, 3 files
= 0
[2006-01-01]  .
├── [2004-01-01]  a
│   ├── [2003-01-01]  b
│   │   └── [2002-03-04]  small
│   └── [2001-02-03]  big
├── [2005-01-01]  d
└── [2002-03-04]  m

4 directories, 3 files
= 0
[00:00]  a
├── [00:00]  b
│   └── [05:06]  small
└── [04:05]  big

2 directories, 2 files
= 0
[drwxr-xr-x user    ]  .
├── [drwxr-xr-x user    ]  a
│   ├── [drwxr-xr-x user    ]  b
│   │   └── [-rw-r--r-- user    ]  small
│   └── [-rw-r--r-- user    ]  big
├── [drwxr-xr-x user    ]  d
└── [-rw-r--r-- user    ]  m

4 directories, 3 files
= 0
[drwxr-xr-x user     user    ]  .
├── [drwxr-xr-x user     user    ]  a
│   ├── [drwxr-xr-x user     user    ]  b
│   │   └── [-rw-r--r-- user     user    ]  small
│   └── [-rw-r--r-- user     user    ]  big
├── [drwxr-xr-x user     user    ]  d
└── [-rw-r--r-- user     user    ]  m

4 directories, 3 files
= 0
.
├── a
│   ├── b
│   │   └── small
│   └── big
├── d
└── m

4 directories, 3 files
= 0
.
├── m
├── a
│   ├── big
│   └── b
│       └── small
└── d

4 directories, 3 files
= 0
d

0 directories, 0 files
= 0
│   └── [          2]  small
└── [       3000]  big

2 directories, 2 files
└── [2.9K]  big
└── [3.0k]  big
.
├── a
├── d
├── f1
├── f9
├── f10
└── m

3 directories, 4 files
= 0
tree: Sort type 'foo' not valid, should be one of: name,version,size,mtime,ctime
= 1
## END

#### tree: patterns
exec 2>&1
mkdir -p t/src/lib t/doc t/empty; cd t; touch src/a.c src/b.h src/lib/c.c doc/read.me Makefile x.C; ln -s src/a.c link.c; ln -s doc dl
t() { tree "$@"; echo "= $?"; }
t -P '*.c'; t -P '*.c' --prune; t -P '*.c|*.h'; t -I '*.c'; t -I 'src|doc'; t -I src -I doc; t -P '*.c' --ignore-case; t -P 'Make*' -I lib; t -P '*.[ch]' -I 'b*' --prune; t -d -I lib; t --filelimit 3; t --filelimit 10; t -L 1 -d; t --prune; t -a -I '.*'; t -P read.me --prune -f
## STDOUT:
.
├── doc
├── empty
├── link.c -> src/a.c
└── src
    ├── a.c
    └── lib
        └── c.c

5 directories, 3 files
= 0
.
├── link.c -> src/a.c
└── src
    ├── a.c
    └── lib
        └── c.c

3 directories, 3 files
= 0
.
├── doc
├── empty
├── link.c -> src/a.c
└── src
    ├── a.c
    ├── b.h
    └── lib
        └── c.c

5 directories, 4 files
= 0
.
├── Makefile
├── dl -> doc
├── doc
│   └── read.me
├── empty
├── src
│   ├── b.h
│   └── lib
└── x.C

6 directories, 4 files
= 0
.
├── Makefile
├── dl -> doc
├── empty
├── link.c -> src/a.c
└── x.C

3 directories, 3 files
= 0
.
├── Makefile
├── dl -> doc
├── empty
├── link.c -> src/a.c
└── x.C

3 directories, 3 files
= 0
.
├── doc
├── empty
├── link.c -> src/a.c
├── src
│   ├── a.c
│   └── lib
│       └── c.c
└── x.C

5 directories, 4 files
= 0
.
├── Makefile
├── doc
├── empty
└── src

4 directories, 1 file
= 0
.
├── link.c -> src/a.c
└── src
    ├── a.c
    └── lib
        └── c.c

3 directories, 3 files
= 0
.
├── dl -> doc
├── doc
├── empty
└── src

5 directories
= 0
.  [7 entries exceeds filelimit, not opening dir]

1 directory, 0 files
= 0
.
├── Makefile
├── dl -> doc
├── doc
│   └── read.me
├── empty
├── link.c -> src/a.c
├── src
│   ├── a.c
│   ├── b.h
│   └── lib
│       └── c.c
└── x.C

6 directories, 7 files
= 0
.
├── dl -> doc
├── doc
├── empty
└── src

5 directories
= 0
.
├── Makefile
├── doc
│   └── read.me
├── link.c -> src/a.c
├── src
│   ├── a.c
│   ├── b.h
│   └── lib
│       └── c.c
└── x.C

4 directories, 7 files
= 0
.
├── Makefile
├── dl -> doc
├── doc
│   └── read.me
├── empty
├── link.c -> src/a.c
├── src
│   ├── a.c
│   ├── b.h
│   └── lib
│       └── c.c
└── x.C

6 directories, 7 files
= 0
.
└── ./doc
    └── ./doc/read.me

2 directories, 1 file
= 0
## END

#### tree: JSON and XML
exec 2>&1
mkdir -p t/a/b t/d; cd t; touch a/f $'x\ny' 'q"\<&>' é; ln -s a l; mkfifo p; chmod 600 a/f
t() { tree "$@"; echo "= $?"; }
t -J; t -X; t -J -L 1; t -J --noreport a; t -X --noreport a; t -Jd; t -J -p a; t -X -p a; t -Ju a; t -J -f a; t -J d; t -J a d; t -Ji a
## STDOUT:
[
  {"type":"directory","name":".","contents":[
    {"type":"directory","name":"a","contents":[
      {"type":"directory","name":"b"},
      {"type":"file","name":"f"}
    ]},
    {"type":"directory","name":"d"},
    {"type":"link","name":"l","target":"a"},
    {"type":"fifo","name":"p"},
    {"type":"file","name":"q\"\\<&>"},
    {"type":"file","name":"x\ny"},
    {"type":"file","name":"é"}
  ]}
,
  {"type":"report","directories":5,"files":5}
]
= 0
<?xml version="1.0" encoding="UTF-8"?>
<tree>
  <directory name=".">
    <directory name="a">
      <directory name="b"></directory>
      <file name="f"></file>
    </directory>
    <directory name="d"></directory>
    <link name="l" target="a"></link>
    <fifo name="p"></fifo>
    <file name="q&quot;\&lt;&amp;&gt;"></file>
    <file name="x
y"></file>
    <file name="é"></file>
  </directory>
  <report>
    <directories>5</directories>
    <files>5</files>
  </report>
</tree>
= 0
[
  {"type":"directory","name":".","contents":[
    {"type":"directory","name":"a"},
    {"type":"directory","name":"d"},
    {"type":"link","name":"l","target":"a"},
    {"type":"fifo","name":"p"},
    {"type":"file","name":"q\"\\<&>"},
    {"type":"file","name":"x\ny"},
    {"type":"file","name":"é"}
  ]}
,
  {"type":"report","directories":4,"files":4}
]
= 0
[
  {"type":"directory","name":"a","contents":[
    {"type":"directory","name":"b"},
    {"type":"file","name":"f"}
  ]}

]
= 0
<?xml version="1.0" encoding="UTF-8"?>
<tree>
  <directory name="a">
    <directory name="b"></directory>
    <file name="f"></file>
  </directory>
</tree>
= 0
[
  {"type":"directory","name":".","contents":[
    {"type":"directory","name":"a","contents":[
      {"type":"directory","name":"b"}
    ]},
    {"type":"directory","name":"d"},
    {"type":"link","name":"l","target":"a"}
  ]}
,
  {"type":"report","directories":5}
]
= 0
[
  {"type":"directory","name":"a","mode":"0755","prot":"drwxr-xr-x","contents":[
    {"type":"directory","name":"b","mode":"0755","prot":"drwxr-xr-x"},
    {"type":"file","name":"f","mode":"0600","prot":"-rw-------"}
  ]}
,
  {"type":"report","directories":2,"files":1}
]
= 0
<?xml version="1.0" encoding="UTF-8"?>
<tree>
  <directory name="a" mode="0755" prot="drwxr-xr-x">
    <directory name="b" mode="0755" prot="drwxr-xr-x"></directory>
    <file name="f" mode="0600" prot="-rw-------"></file>
  </directory>
  <report>
    <directories>2</directories>
    <files>1</files>
  </report>
</tree>
= 0
[
  {"type":"directory","name":"a","user":"user","contents":[
    {"type":"directory","name":"b","user":"user"},
    {"type":"file","name":"f","user":"user"}
  ]}
,
  {"type":"report","directories":2,"files":1}
]
= 0
[
  {"type":"directory","name":"a","contents":[
    {"type":"directory","name":"a/b"},
    {"type":"file","name":"a/f"}
  ]}
,
  {"type":"report","directories":2,"files":1}
]
= 0
[
  {"type":"directory","name":"d"}
,
  {"type":"report","directories":0,"files":0}
]
= 0
[
  {"type":"directory","name":"a","contents":[
    {"type":"directory","name":"b"},
    {"type":"file","name":"f"}
  ]},
  {"type":"directory","name":"d"}
,
  {"type":"report","directories":2,"files":1}
]
= 0
[{"type":"directory","name":"a","contents":[{"type":"directory","name":"b"},{"type":"file","name":"f"}]},{"type":"report","directories":2,"files":1}]
= 0
## END

#### tree: errors
exec 2>&1
mkdir d; : > f
t() { tree "$@"; echo "= $?"; }
t nothere; t f; t d nothere f; t -L 0 d; t -L x d; t -L; t -P; mkdir -m 0 u; tree u | head -1; t -d f
## STDOUT:
nothere  [error opening dir]

0 directories, 0 files
= 2
f  [error opening dir]

0 directories, 1 file
= 0
d
nothere  [error opening dir]
f  [error opening dir]

0 directories, 1 file
= 2
tree: Invalid level, must be greater than 0.
= 1
tree: Invalid level, must be greater than 0.
= 1
tree: Missing argument to -L option.
= 1
tree: Missing argument to -P option.
= 1
u  [error opening dir]
f  [error opening dir]

0 directories
= 0
## END

#### tree: paths from a list
exec 2>&1
printf 'd/a\nd/e/b\nz/q\nd/e/\nz\n' | tree --fromfile; printf '/abs/x\n./rel\n' | tree --fromfile; tree --fromfile nofile; printf 'a/b/c\n' > l; tree --fromfile -L 1 l; tree --fromfile l l; tree --fromfile -d l
printf 'a//b\n\n../x\na/b/\nq\\nz\n' | tree --fromfile .; printf 'a/.h\nb/c\n' | tree --fromfile; printf 'a/.h\nb/c\n' | tree --fromfile -a --prune -P .h; printf 'a/b\nc\n' | tree --fromfile -J; printf 'a/b\n' | tree --fromfile -F -f -Q; printf 'b/1\na\nc/2/3\n' | tree --fromfile -r --dirsfirst --noreport
## STDOUT:
.
├── d
│   ├── a
│   └── e
│       └── b
└── z
    └── q

4 directories, 3 files
.
├── .
│   └── rel
└── abs
    └── x

3 directories, 2 files
nofile  [error opening dir]

0 directories, 0 files
l
└── a

2 directories, 0 files
l
└── a
    └── b
        └── c
l
└── a
    └── b
        └── c

6 directories, 2 files
l
└── a
    └── b

3 directories
.
├── ..
│   └── x
├── a
│   └── b
└── q\nz

4 directories, 2 files
.
├── a
└── b
    └── c

3 directories, 1 file
.
├── a
│   └── .h
└── b

3 directories, 1 file
[
  {"type":"directory","name":".","contents":[
    {"type":"directory","name":"a","contents":[
      {"type":"file","name":"b"}
    ]},
    {"type":"file","name":"c"}
  ]}
,
  {"type":"report","directories":2,"files":2}
]
"."/
└── "./a"/
    └── "./a/b"

2 directories, 1 file
.
├── c
│   └── 2
│       └── 3
├── b
│   └── 1
└── a
## END

#### tree: what git ignores
exec 2>&1
mkdir -p d/e/f build sub up/in/deep; touch d/a d/e/b d/e/f/c.o x.o keep.o build/1 sub/2 .hid; printf '*.o\n!keep.o\n/build\nsub/\n' > .gitignore
tree --gitignore; tree -a --gitignore; tree --gitignore d; printf '*.x\n' > up/.gitignore; touch up/in/a.x up/in/b up/in/deep/c.x up/in/deep/d; printf '!a.x\n' > up/in/.gitignore
tree --gitignore up; (cd up/in; tree --gitignore; tree --gitignore ..); printf 'b\n' > gf; tree --gitfile=gf up; tree --gitfile gf --gitignore up; tree --gitfile nofile up/in
chmod 600 up/in/b; chmod 755 up/in/deep; truncate -s 5 up/in/deep/d; tree --metafirst -p up/in; tree --metafirst -pi up/in
## STDOUT:
.
├── d
│   ├── a
│   └── e
│       ├── b
│       └── f
├── keep.o
└── up
    └── in
        └── deep

7 directories, 3 files
.
├── .gitignore
├── .hid
├── d
│   ├── a
│   └── e
│       ├── b
│       └── f
├── keep.o
└── up
    └── in
        └── deep

7 directories, 5 files
d
├── a
└── e
    ├── b
    └── f
        └── c.o

3 directories, 3 files
up
└── in
    ├── a.x
    ├── b
    └── deep
        └── d

3 directories, 3 files
.
├── a.x
├── b
└── deep
    ├── c.x
    └── d

2 directories, 4 files
..
└── in
    ├── a.x
    ├── b
    └── deep
        └── d

3 directories, 3 files
up
└── in
    ├── a.x
    └── deep
        └── d

3 directories, 2 files
up
└── in
    ├── a.x
    └── deep
        └── d

3 directories, 2 files
tree: Could not load gitignore file
[drwxr-xr-x]  up/in
[-rw-r--r--]  ├── a.x
[-rw-------]  ├── b
[drwxr-xr-x]  └── deep
[-rw-r--r--]      ├── c.x
[-rw-r--r--]      └── d

2 directories, 4 files
[drwxr-xr-x]  up/in
[-rw-r--r--]  a.x
[-rw-------]  b
[drwxr-xr-x]  deep
[-rw-r--r--]  c.x
[-rw-r--r--]  d

2 directories, 4 files
## END
