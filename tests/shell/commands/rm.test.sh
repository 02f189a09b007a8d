#### rm: files
exec 2>&1
echo x > a
echo x > b
rm a nofile b
rm -f nofile
rm -f
rm
rm -v
rm -z
mkdir d
rm d
rm d/
rm -f d
rm -d d
rm d/nofile
rm ''
rm -f ''
echo x > a
rm a/b
rm -f a/b
rm -v a
rm --interactive=foo x
rm --int=never x
echo x > -- -f
rm -- -f
rm ./-f
## STDOUT:
rm: cannot remove 'nofile': No such file or directory
rm: missing operand
Try 'rm --help' for more information.
rm: missing operand
Try 'rm --help' for more information.
rm: invalid option -- 'z'
Try 'rm --help' for more information.
rm: cannot remove 'd': Is a directory
rm: cannot remove 'd/': Is a directory
rm: cannot remove 'd': Is a directory
rm: cannot remove 'd/nofile': No such file or directory
rm: cannot remove '': No such file or directory
rm: cannot remove 'a/b': Not a directory
removed 'a'
rm: invalid argument ‘foo’ for ‘--interactive’
Valid arguments are:
  - ‘never’, ‘no’, ‘none’
  - ‘once’
  - ‘always’, ‘yes’
Try 'rm --help' for more information.
rm: cannot remove 'x': No such file or directory
rm: cannot remove '-f': No such file or directory
rm: cannot remove './-f': No such file or directory
## END
## status: 1

#### rm: trees
exec 2>&1
mkdir -p d/e/f d/g
echo x > d/e/x
echo x > d/g/y
rm d/e
rm -d d/e
rm -rv d/e | sort
rm -r d
ls d
mkdir d
rm -rv d/
rm -r . .. ./ d/. d/..
rm -r /
rm -rf /
rm -rf //
mkdir -p p/q
echo x > p/q/x
chmod 555 p/q
rm -r p
rm -rf p
chmod 755 p/q
chmod 000 p
rm -r p
rm -rf p
chmod 755 p
rm -r p
ln -s p l
mkdir p
rm -r l/
rm -r l
ls -d p
## STDOUT:
rm: cannot remove 'd/e': Is a directory
rm: cannot remove 'd/e': Directory not empty
removed 'd/e/x'
removed directory 'd/e'
removed directory 'd/e/f'
ls: cannot access 'd': No such file or directory
removed directory 'd/'
rm: refusing to remove '.' or '..' directory: skipping '.'
rm: refusing to remove '.' or '..' directory: skipping '..'
rm: refusing to remove '.' or '..' directory: skipping './'
rm: cannot remove 'd/.': No such file or directory
rm: cannot remove 'd/..': No such file or directory
rm: it is dangerous to operate recursively on '/'
rm: use --no-preserve-root to override this failsafe
rm: it is dangerous to operate recursively on '/'
rm: use --no-preserve-root to override this failsafe
rm: it is dangerous to operate recursively on '//' (same as '/')
rm: use --no-preserve-root to override this failsafe
rm: cannot remove 'p/q/x': Permission denied
rm: cannot remove 'p/q/x': Permission denied
rm: cannot remove 'p': Permission denied
rm: cannot remove 'p': Permission denied
rm: cannot remove 'l/': Not a directory
p
## END

#### rm: questions
exec 2>&1
echo x > a
> empty
mkdir -p d/e
echo x > d/x
rm -i a < /dev/null
echo n | rm -i a
echo y | rm -i a
cat a
echo y | rm -iv empty
printf 'y\nn\nn\ny\n' | rm -riv d/x
mkdir -p q/r
printf 'y\ny\ny\n' | rm -riv q
echo x > a
echo n | rm -I a
echo x > a
echo n | rm -rI a
echo y | rm -rI a
echo x > a
echo n | rm -I a a a a
echo y | rm -Iv a a a a
ln -s a l
echo y | rm -iv l
echo n | rm -rid d/e
echo y | rm -if d/x
## STDOUT:
rm: remove regular file 'a'? rm: remove regular file 'a'? rm: remove regular file 'a'? cat: a: No such file or directory
rm: remove regular empty file 'empty'? removed 'empty'
rm: remove regular file 'd/x'? removed 'd/x'
rm: descend into directory 'q'? rm: remove directory 'q/r'? rm: remove directory 'q'? removed directory 'q/r'
removed directory 'q'
rm: remove 1 argument recursively? rm: remove 1 argument recursively? rm: remove 4 arguments? rm: remove 4 arguments? removed 'a'
rm: cannot remove 'a': No such file or directory
rm: cannot remove 'a': No such file or directory
rm: cannot remove 'a': No such file or directory
rm: remove symbolic link 'l'? removed 'l'
rm: remove directory 'd/e'? 
## END, no newline
