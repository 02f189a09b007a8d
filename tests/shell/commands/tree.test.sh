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
