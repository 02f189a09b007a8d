#### compgen -W
compgen -W 'one two three' t; compgen -W '$x b"c d" e'; x='v w'; compgen -W '$x' ; compgen -W "a b c" -P pre- -S -suf; compgen -W "a b c" x; echo $?; compgen -X 'a*' -W 'aa ab bc'; compgen -X '!a*' -W 'aa ab bc'; IFS=:; compgen -W 'a:b c:d'
## STDOUT:
two
three
bc d
e
v
w
pre-a-suf
pre-b-suf
pre-c-suf
1
bc
aa
ab
a
b c
d
## END

#### compgen -F -C -G
f() { COMPREPLY=(foo "$1" "$2" "$3" "${#COMP_WORDS[@]}" "$COMP_CWORD"); }; compgen -F f x; compgen -F f; compgen -C 'echo' x;  cd /tmp; touch a.c b.c; compgen -G '*.c'; compgen -G '*.zz'; echo $?
## STDOUT:
foo
compgen
x

0
-1
foo
compgen


0
-1
compgen x 
a.c
b.c
1
## END
## STDERR:
bash: line 1: compgen: warning: -F option may not work as you expect
bash: line 1: compgen: warning: -F option may not work as you expect
bash: line 1: compgen: warning: -C option may not work as you expect
## END

#### compgen errors
compgen -Z; echo $?; compgen -A nosuch; echo $?; compgen -o nosuch; echo $?; compgen -F nosuch; echo $?; compgen -A; echo $?; compgen; echo $?; compgen ''; echo $?; compgen -V x -W 'a b'; echo $?
## STDOUT:
2
2
2
1
2
0
0
2
## END
## STDERR:
bash: line 1: compgen: -Z: invalid option
compgen: usage: compgen [-abcdefgjksuv] [-o option] [-A action] [-G globpat] [-W wordlist] [-F function] [-C command] [-X filterpat] [-P prefix] [-S suffix] [word]
bash: line 1: compgen: nosuch: invalid action name
bash: line 1: compgen: nosuch: invalid option name
bash: line 1: compgen: warning: -F option may not work as you expect
bash: line 1: completion: function `nosuch' not found
bash: line 1: compgen: -A: option requires an argument
compgen: usage: compgen [-abcdefgjksuv] [-o option] [-A action] [-G globpat] [-W wordlist] [-F function] [-C command] [-X filterpat] [-P prefix] [-S suffix] [word]
bash: line 1: compgen: -V: invalid option
compgen: usage: compgen [-abcdefgjksuv] [-o option] [-A action] [-G globpat] [-W wordlist] [-F function] [-C command] [-X filterpat] [-P prefix] [-S suffix] [word]
## END

#### complete
complete -W 'a b' foo; complete -F _f -o default -o nospace bar; complete -f -d baz; complete -A user -P 'p q' -S s -X '*.o' -G '*.c' -C 'cmd x' qux; complete -D -F _d; complete -E -W e; complete -I -W i; complete; echo --; complete -p foo; complete -p nosuch; echo $?; complete -p; complete -r foo; complete -p foo; echo $?; complete -r nosuch; echo $?; complete -r; complete -p; echo $?; complete foo; complete -p; complete -b -u; echo $?; complete -F; echo $?; complete -o nosuch x; echo $?; complete -A nosuch x; echo $?; complete -F 'a b' x; echo $?; complete -F f -F g y; complete -p y; complete -abcdefgjksuv z; complete -p z
## STDOUT:
complete -W 'a b' foo
complete -o default -o nospace -F _f bar
complete -d -f baz
complete -W 'i' -I
complete -F _d -D
complete -W 'e' -E
complete -u -G '*.c' -P 'p q' -S 's' -X '*.o' -C 'cmd x' qux
--
complete -W 'a b' foo
1
complete -W 'a b' foo
complete -o default -o nospace -F _f bar
complete -d -f baz
complete -W 'i' -I
complete -F _d -D
complete -W 'e' -E
complete -u -G '*.c' -P 'p q' -S 's' -X '*.o' -C 'cmd x' qux
1
1
0
complete foo
2
2
2
2
2
complete -F g y
complete -a -b -c -d -e -f -g -j -k -s -u -v z
## END
## STDERR:
bash: line 1: complete: nosuch: no completion specification
bash: line 1: complete: foo: no completion specification
bash: line 1: complete: nosuch: no completion specification
complete: usage: complete [-abcdefgjksuv] [-pr] [-DEI] [-o option] [-A action] [-G globpat] [-W wordlist] [-F function] [-C command] [-X filterpat] [-P prefix] [-S suffix] [name ...]
bash: line 1: complete: -F: option requires an argument
complete: usage: complete [-abcdefgjksuv] [-pr] [-DEI] [-o option] [-A action] [-G globpat] [-W wordlist] [-F function] [-C command] [-X filterpat] [-P prefix] [-S suffix] [name ...]
bash: line 1: complete: nosuch: invalid option name
bash: line 1: complete: nosuch: invalid action name
bash: line 1: complete: `a b': not a valid identifier
## END

#### complete quoting
complete -W "it's \$x" 'a b'; complete -p; complete -C "x 'y'" "q'w"; complete -p; complete -o bashdefault -o default -o dirnames -o filenames -o noquote -o nosort -o nospace -o plusdirs m; complete -p m
## STDOUT:
complete -W 'it'\''s $x' 'a b'
complete -C 'x '\''y'\''' 'q'\''w'
complete -W 'it'\''s $x' 'a b'
complete -o bashdefault -o default -o dirnames -o filenames -o noquote -o nosort -o nospace -o plusdirs m
## END

#### compopt
compopt -o nospace foo; echo $?; complete -W x foo; compopt -o nospace -o default foo; complete -p foo; compopt +o nospace foo; complete -p foo; compopt foo; compopt -o bad foo; echo $?; compopt -o nospace; echo $?; compopt; echo $?; compopt -D -o default; echo $?; complete -D -W x;compopt -D -o default;  complete -p -D; compopt -D; compopt -Z; echo $?
## STDOUT:
1
complete -o default -o nospace -W 'x' foo
complete -o default -W 'x' foo
compopt +o bashdefault -o default +o dirnames +o filenames +o noquote +o nosort +o nospace +o plusdirs foo
2
1
1
1
complete -o default -W 'x' -D
compopt +o bashdefault -o default +o dirnames +o filenames +o noquote +o nosort +o nospace +o plusdirs -D
2
## END
## STDERR:
bash: line 1: compopt: foo: no completion specification
bash: line 1: compopt: bad: invalid option name
bash: line 1: compopt: not currently executing completion function
bash: line 1: compopt: not currently executing completion function
bash: line 1: compopt: _DefaultCmD_: no completion specification
bash: line 1: compopt: -Z: invalid option
compopt: usage: compopt [-o|+o option] [-DEI] [name ...]
## END
