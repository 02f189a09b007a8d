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
