#### rm: files
exec 2>&1
echo x > a
echo x > b
rm a nofile b; echo "[$?]"
rm -f nofile; echo "[$?]"
rm -f; echo "[$?]"
rm; echo "[$?]"
rm -v; echo "[$?]"
rm -z; echo "[$?]"
mkdir d
rm d; echo "[$?]"
rm d/; echo "[$?]"
rm -f d; echo "[$?]"
rm -d d; echo "[$?]"
rm d/nofile; echo "[$?]"
rm ''; echo "[$?]"
rm -f ''; echo "[$?]"
echo x > a
rm a/b; echo "[$?]"
rm -f a/b; echo "[$?]"
rm -v a; echo "[$?]"
rm --interactive=foo x; echo "[$?]"
rm --int=never x; echo "[$?]"
echo x > -- -f
rm -- -f; echo "[$?]"
rm ./-f; echo "[$?]"
## STDOUT:
rm: cannot remove 'nofile': No such file or directory
[1]
[0]
[0]
rm: missing operand
Try 'rm --help' for more information.
[1]
rm: missing operand
Try 'rm --help' for more information.
[1]
rm: invalid option -- 'z'
Try 'rm --help' for more information.
[1]
rm: cannot remove 'd': Is a directory
[1]
rm: cannot remove 'd/': Is a directory
[1]
rm: cannot remove 'd': Is a directory
[1]
[0]
rm: cannot remove 'd/nofile': No such file or directory
[1]
rm: cannot remove '': No such file or directory
[1]
[0]
rm: cannot remove 'a/b': Not a directory
[1]
[0]
removed 'a'
[0]
rm: invalid argument ‘foo’ for ‘--interactive’
Valid arguments are:
  - ‘never’, ‘no’, ‘none’
  - ‘once’
  - ‘always’, ‘yes’
Try 'rm --help' for more information.
[1]
rm: cannot remove 'x': No such file or directory
[1]
rm: cannot remove '-f': No such file or directory
[1]
rm: cannot remove './-f': No such file or directory
[1]
## END

#### rm: trees
exec 2>&1
mkdir -p d/e/f d/g
echo x > d/e/x
echo x > d/g/y
rm d/e; echo "[$?]"
rm -d d/e; echo "[$?]"
rm -rv d/e | sort; echo "[$?]"
rm -r d; echo "[$?]"
ls d
mkdir d
rm -rv d/; echo "[$?]"
rm -r . .. ./ d/. d/..; echo "[$?]"
mkdir -p p/q
echo x > p/q/x
chmod 555 p/q
rm -r p; echo "[$?]"
rm -rf p; echo "[$?]"
chmod 755 p/q
chmod 000 p
rm -r p; echo "[$?]"
rm -rf p; echo "[$?]"
chmod 755 p
rm -r p; echo "[$?]"
ln -s p l
mkdir p
rm -r l/; echo "[$?]"
rm -r l; echo "[$?]"
ls -d p
## STDOUT:
rm: cannot remove 'd/e': Is a directory
[1]
rm: cannot remove 'd/e': Directory not empty
[1]
removed 'd/e/x'
removed directory 'd/e'
removed directory 'd/e/f'
[0]
[0]
ls: cannot access 'd': No such file or directory
removed directory 'd/'
[0]
rm: refusing to remove '.' or '..' directory: skipping '.'
rm: refusing to remove '.' or '..' directory: skipping '..'
rm: refusing to remove '.' or '..' directory: skipping './'
rm: cannot remove 'd/.': No such file or directory
rm: cannot remove 'd/..': No such file or directory
[1]
rm: cannot remove 'p/q/x': Permission denied
[1]
rm: cannot remove 'p/q/x': Permission denied
[1]
rm: cannot remove 'p': Permission denied
[1]
rm: cannot remove 'p': Permission denied
[1]
[0]
rm: cannot remove 'l/': Not a directory
[1]
[0]
p
## END

#### rm: questions
exec 2>&1
echo x > a
> empty
mkdir -p d/e
echo x > d/x
rm -i a < /dev/null; echo "[$?]"
echo n | rm -i a; echo "[$?]"
echo y | rm -i a; echo "[$?]"
cat a
echo y | rm -iv empty; echo "[$?]"
printf 'y\nn\nn\ny\n' | rm -riv d/x; echo "[$?]"
mkdir -p q/r
printf 'y\ny\ny\n' | rm -riv q; echo "[$?]"
echo x > a
echo n | rm -I a; echo "[$?]"
echo x > a
echo n | rm -rI a; echo "[$?]"
echo y | rm -rI a; echo "[$?]"
echo x > a
echo n | rm -I a a a a; echo "[$?]"
echo y | rm -Iv a a a a; echo "[$?]"
ln -s a l
echo y | rm -iv l; echo "[$?]"
echo n | rm -rid d/e; echo "[$?]"
echo y | rm -if d/x; echo "[$?]"
## STDOUT:
rm: remove regular file 'a'? [0]
rm: remove regular file 'a'? [0]
rm: remove regular file 'a'? [0]
cat: a: No such file or directory
rm: remove regular empty file 'empty'? removed 'empty'
[0]
rm: remove regular file 'd/x'? removed 'd/x'
[0]
rm: descend into directory 'q'? rm: remove directory 'q/r'? rm: remove directory 'q'? removed directory 'q/r'
removed directory 'q'
[0]
[0]
rm: remove 1 argument recursively? [0]
rm: remove 1 argument recursively? [0]
rm: remove 4 arguments? [0]
rm: remove 4 arguments? removed 'a'
rm: cannot remove 'a': No such file or directory
rm: cannot remove 'a': No such file or directory
rm: cannot remove 'a': No such file or directory
[1]
rm: remove symbolic link 'l'? removed 'l'
[0]
rm: remove directory 'd/e'? [0]
[0]
## END
