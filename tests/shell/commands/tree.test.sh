#### tree: drawing
exec 2>&1
mkdir -p t/a/b/c t/d t/.h; cd t; echo x > a/f1; echo yy > a/b/f2.txt; touch .dot z.c 'sp ace' $'new\nline' é 'q"\'; ln -s a la; ln -s nothere dang; mkfifo p; chmod +x z.c
t() { tree "$@"; echo "= $?"; }
t; t -a; t -d; t -L 1; t -L 2; t -f; t -i; t -if --noreport a; t -p; t -F; t -Q; t -N; t -q; t --noreport d; t a d; t a/; t --dirsfirst; t --filesfirst; t -r; t --charset=ascii; t --charset utf-8 d; t -C a; t -n a; t --prune; t -l; t -o ../out a; cat ../out

#### tree: sizes and times
exec 2>&1
mkdir -p t/a/b t/d; cd t; head -c 3000 /dev/zero > a/big; echo x > a/b/small; head -c 100 /dev/zero > m; TZ=UTC touch -d '2001-02-03 04:05:06' a/big; touch -d '2002-03-04 05:06:07' m a/b/small; touch -d '2003-01-01' a/b; touch -d '2004-01-01' a; touch -d '2005-01-01' d; touch -d '2006-01-01' .
t() { tree "$@"; echo "= $?"; }
t -D; t -t; t -tr; t --timefmt %Y-%m-%d; t -D --timefmt '%H:%M' a; t -pu; t -pug; t -v; t --sort=mtime; t --sort size a; t -U d; t -s a/b; tree -s a | grep -v 'a$\|b$'; tree -h a | grep big; tree --si a | grep big; touch f10 f9 f1; t -v -L 1; t --sort=foo

#### tree: patterns
exec 2>&1
mkdir -p t/src/lib t/doc t/empty; cd t; touch src/a.c src/b.h src/lib/c.c doc/read.me Makefile x.C; ln -s src/a.c link.c; ln -s doc dl
t() { tree "$@"; echo "= $?"; }
t -P '*.c'; t -P '*.c' --prune; t -P '*.c|*.h'; t -I '*.c'; t -I 'src|doc'; t -I src -I doc; t -P '*.c' --ignore-case; t -P 'Make*' -I lib; t -P '*.[ch]' -I 'b*' --prune; t -d -I lib; t --filelimit 3; t --filelimit 10; t -L 1 -d; t --prune; t -a -I '.*'; t -P read.me --prune -f

#### tree: JSON and XML
exec 2>&1
mkdir -p t/a/b t/d; cd t; touch a/f $'x\ny' 'q"\<&>' é; ln -s a l; mkfifo p; chmod 600 a/f
t() { tree "$@"; echo "= $?"; }
t -J; t -X; t -J -L 1; t -J --noreport a; t -X --noreport a; t -Jd; t -J -p a; t -X -p a; t -Ju a; t -J -f a; t -J d; t -X d; t -J a d; t -Ji a

#### tree: errors
exec 2>&1
mkdir d; : > f
t() { tree "$@"; echo "= $?"; }
t nothere; t f; t d nothere f; t -L 0 d; t -L x d; t -L; t -P; mkdir -m 0 u; tree u | head -1; t -d f
