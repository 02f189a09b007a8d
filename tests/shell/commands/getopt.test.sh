#### getopt: letters and long names
exec 2>&1
e() { getopt "$@"; echo "= $?"; }
e ab:c -a -b x -c y z; e ab: -abx y; e ab: -a y -b x; e -o ab:c:: -- -a -b x -c -cval y; e -o a -l long,arg:,opt:: -- --long --arg x --arg=y --opt --opt=z -a rest; e -o '' -l long -- --lon; e -o a -l 'one two:' -- --one --two 2 -a; e -o +a -- -a x -a; e -o -a -- x -a y; e -o ab -n prog -- -x; e -o ab -n prog -q -- -x; e -o ab -Q -- -a x; e -o ab -u -- -a "x y"; e -o ab: -- -b "it's" "a b" 'q"w' '$x' '\'; e -s csh -o b: -- -b "it's !x" 'a\b'; e -s bash -o a -- -a; e -s tcsh -o a -- "a b"; e -T; e -o a: -- -a; e -o a -l arg: -- --arg; e -o a -l long -- --long=x; e -o a -l foo,foobar -- --foo; e -o a -l foobar,foobaz -- --foo; e -o a -l long -- --nope; e -a -o l -l long,all -- -long -all -l; e -a -o l -l long -- -x -lx; e -o ab -- -- -a; e -o ab -- -a -- -b; e -o ab -- - -a; POSIXLY_CORRECT=1 getopt -o ab -- -a x -b; GETOPT_COMPATIBLE=1 getopt -o a; GETOPT_COMPATIBLE=1 getopt ab -a -b "x y"
e -o ab x -a; e -oab -lx,y -- --x --y; e --options a --longoptions b --name n -- -z --b; e; e -o; e -s foo -o a -- -a; e -q; e --nope; e -l ':' -o a -- -a; e -o 'a:' -- -a ''; e -o a -- ''; e -o a --; e -o a; e -o :a: -- -a; e '' x; e '' -a; e -o a -- -ba; e --shell=sh -o a:: -- -a -ax; eval set -- "$(getopt -o a:b -l cc: -- -b --cc 'x y' -a "q'q" z)"; for i; do echo "[$i]"; done
## STDOUT:
 -a -b x -c -- y z
= 0
 -a -b x -- y
= 0
 -a -b x -- y
= 0
 -a -b 'x' -c '' -c 'val' -- 'y'
= 0
 --long --arg 'x' --arg 'y' --opt '' --opt 'z' -a -- 'rest'
= 0
 --long --
= 0
 --one --two '2' -a --
= 0
 -a -- 'x' '-a'
= 0
 'x' -a 'y' --
= 0
prog: invalid option -- 'x'
 --
= 1
 --
= 1
= 0
 -a -- x y
= 0
 -b 'it'\''s' -- 'a b' 'q"w' '$x' '\'
= 0
 -b 'it'\''s'\ ''\!'x' -- 'a\\b'
= 0
 -a --
= 0
 -- 'a'\ 'b'
= 0
= 4
getopt: option requires an argument -- 'a'
 --
= 1
getopt: option '--arg' requires an argument
 --
= 1
getopt: option '--long' doesn't allow an argument
 --
= 1
 --foo --
= 0
getopt: option '--foo' is ambiguous; possibilities: '--foobar' '--foobaz'
 --
= 1
getopt: unrecognized option '--nope'
 --
= 1
 --long --all -l --
= 0
getopt: unrecognized option '-x'
getopt: invalid option -- 'x'
 -l --
= 1
 -- '-a'
= 0
 -a -- '-b'
= 0
 -a -- '-'
= 0
 -a -- 'x' '-b'
 -- a
 -a -b -- x y
 -a -- 'x'
= 0
 --x --y --
= 0
n: invalid option -- 'z'
 --b --
= 1
getopt: missing optstring argument
Try 'getopt --help' for more information.
= 2
getopt: option requires an argument -- 'o'
Try 'getopt --help' for more information.
= 2
getopt: unknown shell after -s or --shell argument
Try 'getopt --help' for more information.
= 2
getopt: missing optstring argument
Try 'getopt --help' for more information.
= 2
getopt: unrecognized option '--nope'
Try 'getopt --help' for more information.
= 2
getopt: empty long option after -l or --long argument
Try 'getopt --help' for more information.
= 2
 -a '' --
= 0
 -- ''
= 0
 --
= 0
 --
= 0
 --
= 1
 -- x
= 0
getopt: invalid option -- 'a'
 --
= 1
getopt: invalid option -- 'b'
 -a --
= 1
 -a '' -a 'x' --
= 0
[-b]
[--cc]
[x y]
[-a]
[q'q]
[--]
[z]
## END
