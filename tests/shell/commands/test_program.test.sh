#### test, the program
exec 2>&1
touch -d @5 f
touch -d @9 g
mkdir d
ln -s f l
/usr/bin/test; echo "[$?]"
/usr/bin/test a; echo "[$?]"
/usr/bin/test ''; echo "[$?]"
/usr/bin/test -n; echo "[$?]"
/usr/bin/test '!'; echo "[$?]"
/usr/bin/test ! a; echo "[$?]"
/usr/bin/test -n a; echo "[$?]"
/usr/bin/test -z a; echo "[$?]"
/usr/bin/test -q a; echo "[$?]"
/usr/bin/test a b; echo "[$?]"
/usr/bin/test a = b; echo "[$?]"
/usr/bin/test a == a; echo "[$?]"
/usr/bin/test a '<' b; echo "[$?]"
/usr/bin/test a -eq 1; echo "[$?]"
/usr/bin/test 1 -eq x; echo "[$?]"
/usr/bin/test 1 -eq ''; echo "[$?]"
/usr/bin/test ' 1 ' -eq 1; echo "[$?]"
/usr/bin/test 1 -eq +1; echo "[$?]"
/usr/bin/test a -foo b; echo "[$?]"
/usr/bin/test '(' a ')'; echo "[$?]"
/usr/bin/test '(' a; echo "[$?]"
/usr/bin/test '(' ')'; echo "[$?]"
/usr/bin/test a b c d; echo "[$?]"
/usr/bin/test ! a = b; echo "[$?]"
/usr/bin/test a -a b; echo "[$?]"
/usr/bin/test a -o ''; echo "[$?]"
/usr/bin/test a -a; echo "[$?]"
/usr/bin/test -a a b; echo "[$?]"
/usr/bin/test a = a -a b = b; echo "[$?]"
/usr/bin/test a = a -o b = c -a ''; echo "[$?]"
/usr/bin/test '(' a = a ')' -a x; echo "[$?]"
/usr/bin/test '(' '(' a ')' ')'; echo "[$?]"
/usr/bin/test a = a b; echo "[$?]"
/usr/bin/test -f f; echo "[$?]"
/usr/bin/test -e; echo "[$?]"
/usr/bin/test -f; echo "[$?]"
/usr/bin/test -f nofile; echo "[$?]"
/usr/bin/test f -nt nofile; echo "[$?]"
/usr/bin/test nofile -nt f; echo "[$?]"
/usr/bin/test f -ot nofile; echo "[$?]"
/usr/bin/test f -ef f; echo "[$?]"
/usr/bin/test f -ef l; echo "[$?]"
/usr/bin/test -l abc -eq 3; echo "[$?]"
/usr/bin/test 3 -eq -l abc; echo "[$?]"
/usr/bin/test 99999999999999999999 -gt 1; echo "[$?]"
/usr/bin/test -t 0; echo "[$?]"
/usr/bin/test -t x; echo "[$?]"
/usr/bin/test -t; echo "[$?]"
/usr/bin/test ! ! a; echo "[$?]"
/usr/bin/test ! ! ! a; echo "[$?]"
/usr/bin/test '!' '(' a ')'; echo "[$?]"
/usr/bin/test a '!' b; echo "[$?]"
/usr/bin/test a -a ! b; echo "[$?]"
/usr/bin/test = = =; echo "[$?]"
/usr/bin/test -f = -f; echo "[$?]"
/usr/bin/test '(' = '('; echo "[$?]"
/usr/bin/test '(' = ')'; echo "[$?]"
/usr/bin/test -n -a x; echo "[$?]"
/usr/bin/test x -a -n; echo "[$?]"
/usr/bin/test a =; echo "[$?]"
/usr/bin/test -eq 1 2; echo "[$?]"
/usr/bin/test a -b c -d; echo "[$?]"
/usr/bin/test '(' a -a b; echo "[$?]"
/usr/bin/test -v x; echo "[$?]"
/usr/bin/test 0x10 -eq 16; echo "[$?]"
/usr/bin/test -5 -lt 3; echo "[$?]"
/usr/bin/test -0 -eq 0; echo "[$?]"
/usr/bin/test a '=' a ')'; echo "[$?]"
/usr/bin/test -d d; echo "[$?]"
/usr/bin/test -e d/x; echo "[$?]"
/usr/bin/test -L l; echo "[$?]"
/usr/bin/test -h f; echo "[$?]"
/usr/bin/test -s f; echo "[$?]"
/usr/bin/test -s d; echo "[$?]"
/usr/bin/test -r f; echo "[$?]"
/usr/bin/test -w f; echo "[$?]"
/usr/bin/test -x f; echo "[$?]"
/usr/bin/test -x d; echo "[$?]"
/usr/bin/test -u f; echo "[$?]"
/usr/bin/test -O f; echo "[$?]"
/usr/bin/test -G f; echo "[$?]"
/usr/bin/test -c /dev/null; echo "[$?]"
/usr/bin/test -p f; echo "[$?]"
/usr/bin/test -S f; echo "[$?]"
/usr/bin/test -b f; echo "[$?]"
/usr/bin/test -k f; echo "[$?]"
/usr/bin/test -g f; echo "[$?]"
/usr/bin/test f -nt g; echo "[$?]"
/usr/bin/test g -nt f; echo "[$?]"
/usr/bin/test f -ot g; echo "[$?]"
/usr/bin/[ a; echo "[$?]"
/usr/bin/[ a ]; echo "[$?]"
/usr/bin/[ ]; echo "[$?]"
/usr/bin/[ a b ]; echo "[$?]"
/usr/bin/[ -f f ]; echo "[$?]"
## STDOUT:
[1]
[0]
[1]
[0]
[0]
[1]
[0]
[1]
/usr/bin/test: ‘-q’: unary operator expected
[2]
/usr/bin/test: missing argument after ‘b’
[2]
[1]
[0]
/usr/bin/test: ‘<’: binary operator expected
[2]
/usr/bin/test: invalid integer ‘a’
[2]
/usr/bin/test: invalid integer ‘x’
[2]
/usr/bin/test: invalid integer ‘’
[2]
[0]
[0]
/usr/bin/test: ‘-foo’: binary operator expected
[2]
[0]
/usr/bin/test: missing argument after ‘a’
[2]
/usr/bin/test: missing argument after ‘)’
[2]
/usr/bin/test: extra argument ‘b’
[2]
[0]
[0]
[0]
/usr/bin/test: missing argument after ‘-a’
[2]
/usr/bin/test: ‘a’: binary operator expected
[2]
[0]
[0]
[0]
/usr/bin/test: missing argument after ‘)’
[2]
/usr/bin/test: extra argument ‘b’
[2]
[0]
[0]
[0]
[1]
[0]
[1]
[1]
[0]
[0]
[0]
[0]
[0]
[1]
/usr/bin/test: invalid integer ‘x’
[2]
[0]
[0]
[1]
[1]
/usr/bin/test: ‘!’: binary operator expected
[2]
[1]
[0]
[0]
[0]
[1]
/usr/bin/test: extra argument ‘x’
[2]
/usr/bin/test: missing argument after ‘-n’
[2]
/usr/bin/test: missing argument after ‘=’
[2]
/usr/bin/test: ‘1’: binary operator expected
[2]
/usr/bin/test: extra argument ‘-b’
[2]
/usr/bin/test: ‘)’ expected
[2]
/usr/bin/test: ‘-v’: unary operator expected
[2]
/usr/bin/test: invalid integer ‘0x10’
[2]
[0]
[0]
/usr/bin/test: extra argument ‘)’
[2]
[0]
[1]
[0]
[1]
[1]
[0]
[0]
[0]
[1]
[0]
[1]
[0]
[0]
[0]
[1]
[1]
[1]
[1]
[1]
[1]
[0]
[0]
/usr/bin/[: missing ‘]’
[2]
[0]
[1]
/usr/bin/[: missing argument after ‘b’
[2]
[0]
## END
