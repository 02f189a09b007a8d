# Manual 4.3: set and shopt.
#### set -- and set without --
set -- -a -b; echo $*; set x y; echo $*; set -; echo $*; set --; echo $#
## STDOUT:
-a -b
x y
x y
0
## END

#### set - ends options
set -x 2> /dev/null; set - a b 2> /dev/null; echo $*; case $- in *x*) echo on;; *) echo off;; esac
## STDOUT:
a b
off
## END
## STDERR:
+ set - a b
## END

#### set -a
set -a; v=1; printenv v; set +a; w=2; printenv w; echo $?; f() { :; }; set -a; g() { echo g; }; bash -c g
## STDOUT:
1
1
g
## END

#### set -e ends at a failure
set -e; echo a; false; echo no
## STDOUT:
a
## END
## status: 1

#### set -e and conditions
set -e; if false; then :; fi; false || true; false && true; ! true; while false; do :; done; until true; do :; done; echo reached
## STDOUT:
reached
## END

#### set -e and the last of a list
set -e; true && false; echo no
## STDOUT:
## END
## status: 1

#### set -e in a subshell
set -e; (false; echo no); echo no
## STDOUT:
## END
## status: 1

#### set -e and pipelines
set -e; false | true; echo a; true | false; echo no
## STDOUT:
a
## END
## status: 1

#### set -e with pipefail
set -eo pipefail; false | true; echo no
## STDOUT:
## END
## status: 1

#### set -e and assignments
set -e; x=$(false); echo no
## STDOUT:
## END
## status: 1

#### set -e and command substitution in words
set -e; echo $(false) a; x=a$(true); echo b
## STDOUT:
a
b
## END

#### set -e and (( )) and [[ ]]
set -e; ((1)); [[ a ]]; ((0)) || echo zero; ((0)); echo no
## STDOUT:
zero
## END
## status: 1

#### set -e and functions
set -e; f() { false; echo in; }; f || echo or; f; echo no
## STDOUT:
in
## END
## status: 1

#### set -e and the EXIT trap
set -e; trap 'echo exit $?' EXIT; (exit 7); echo no
## STDOUT:
exit 7
## END
## status: 7

#### set -e and ! before a pipeline
set -e; ! true; echo a; ! false; echo b
## STDOUT:
a
b
## END

#### set -e and background commands
set -e; false & wait $! || echo waited; echo a
## STDOUT:
waited
a
## END

#### set -E
set -E; trap 'echo err' ERR; f() { false; }; f; (false); x=$(false)
## STDOUT:
err
err
err
err
err
## END
## status: 1

#### ERR without -E
trap 'echo err' ERR; f() { false; }; f; (false); x=$(false); echo end
## STDOUT:
err
err
err
end
## END

#### set -f
touch f1; set -f; echo f*; set +f; echo f*
## STDOUT:
f*
f1
## END

#### set -h
set +h; hash; echo $?; hash ls; set -h; hash ls; hash -t ls
## STDOUT:
1
/usr/bin/ls
## END
## STDERR:
bash: line 1: hash: hashing disabled
bash: line 1: hash: hashing disabled
## END

#### set -n
bash -n -c 'echo no'; echo $?; bash -n -c 'if'; echo $?
## STDOUT:
0
2
## END
## STDERR:
bash: -c: line 2: syntax error: unexpected end of file
## END

#### set -o lists
set -o | head -n 5; set +o | head -n 5
## STDOUT:
allexport      	off
braceexpand    	on
emacs          	off
errexit        	off
errtrace       	off
set +o allexport
set -o braceexpand
set +o emacs
set +o errexit
set +o errtrace
## END

#### set -o with names
set -o noglob; [[ -o noglob ]]; echo $?; set +o noglob; [[ -o noglob ]]; echo $?; set -o nosuch; echo $?; set -o errexit -o nounset; echo $- | tr -d 'hBc'
## STDOUT:
0
1
2
eu
## END
## STDERR:
bash: line 1: set: nosuch: invalid option name
## END

#### set -p
set -p; case $- in *p*) echo p;; esac; set +p; case $- in *p*) echo p;; *) echo no;; esac
## STDOUT:
p
no
## END

#### set -t
bash -t -c 'echo a; echo b
echo c'
## STDOUT:
a
b
c
## END

#### set -u
set -u; echo ${x-ok}; echo $x; echo no
## STDOUT:
ok
## END
## STDERR:
bash: line 1: x: unbound variable
## END
## status: 127

#### set -u in a subshell
set -u; (echo $x); echo $?; x=; echo "[$x]"; echo $1; echo no
## STDOUT:
1
[]
## END
## STDERR:
bash: line 1: x: unbound variable
bash: line 1: $1: unbound variable
## END
## status: 127

#### set -v
set -v
echo a # comment
x=1
set +v
echo b
## STDOUT:
a
b
## END
## STDERR:
echo a # comment
x=1
set +v
## END

#### set -x: simple commands
set -x; echo a 'b c' "" $'d\n'; x=1 y='p q'; : $x "$y"
## STDOUT:
a b c  d

## END
## STDERR:
+ echo a 'b c' '' 'd
'
+ x=1
+ y='p q'
+ : 1 'p q'
## END

#### set -x: pipelines, lists and loops
set -x; echo a | cat; true && false || :; for i in 1 2; do : $i; done; while false; do :; done; case a in a) :;; esac
## STDOUT:
a
## END
## STDERR:
+ echo a
+ cat
+ true
+ false
+ :
+ for i in 1 2
+ : 1
+ for i in 1 2
+ : 2
+ false
+ case a in
+ :
## END

#### set -x: functions, subshells and substitutions
f() { : in; }; set -x; f a; (: sub); x=$(echo c); : `echo d`
## STDERR:
+ f a
+ : in
+ : sub
++ echo c
+ x=c
++ echo d
+ : d
## END

#### set -x: redirections are not shown
set -x; echo a > /dev/null 2>&1; cat <<< b; { :; } > /dev/null
## STDOUT:
b
## END
## STDERR:
+ echo a
+ cat
+ :
## END

#### set -x: [[ and ((
set -x; [[ a == b && -n c ]]; [[ a =~ b ]]; ((1+1)); ((x=2)); [[ ! -e /nosuch ]]
## STDERR:
+ [[ a == b ]]
+ [[ a =~ b ]]
+ (( 1+1 ))
+ (( x=2 ))
+ [[ ! -e /nosuch ]]
## END

#### set -x: arrays and declarations
set -x; a=(1 '2 3'); a[1]=x; a+=(4); declare b=1; local c 2> /dev/null; export d='e f'; readonly g
## STDERR:
+ a=(1 '2 3')
+ a[1]=x
+ a+=(4)
+ declare b=1
+ local c
+ export 'd=e f'
+ d='e f'
+ readonly g
## END

#### set -x: quoting
set -x; : "it's" '"' '$x' '\' '*' '~' '#' '{a}' 'a=b' é $'\e' '!' ';' '[' ']'
## STDERR:
+ : 'it'\''s' '"' '$x' '\' '*' '~' '#' '{a}' a=b é $'\E' '!' ';' '[' ']'
## END

#### set -x: assignments with expansions
x=a; set -x; y=$x; z="$x b"; w=$((1+1)); v=${x:-d}
## STDERR:
+ y=a
+ z='a b'
+ w=2
+ v=a
## END

#### set -x: eval and .
echo ': dot' > f; set -x; eval ': ev'; . ./f
## STDERR:
+ eval ': ev'
++ : ev
+ . ./f
++ : dot
## END

#### set -x: traps
trap ': trap' EXIT; set -x; :
## STDERR:
+ :
+ : trap
## END

#### set -B
set +B; echo {a,b}; set -B; echo {a,b}
## STDOUT:
{a,b}
a b
## END

#### set -C
set -C; echo a > f; echo b > f; echo $?; cat f; set +C; echo c > f; cat f
## STDOUT:
1
a
c
## END
## STDERR:
bash: line 1: f: cannot overwrite existing file
## END

#### set -H is accepted
set -H; echo 'a!b'; set +H; echo $?
## STDOUT:
a!b
0
## END

#### set -P
mkdir r; ln -s r l; set -P; cd l; pwd; cd ..; pwd; set +P; cd l; pwd
## STDOUT:
/home/user/r
/home/user
/home/user/l
## END

#### set -T
set -T; trap 'echo D' DEBUG; f() { :; }; f; trap - DEBUG; trap 'echo R' RETURN; f
## STDOUT:
D
D
D
D
R
## END

#### set with an unknown letter
set -Z; echo $?; set +Z; echo $?; set -aZ; echo $?
## STDOUT:
2
2
2
## END
## STDERR:
bash: line 1: set: -Z: invalid option
set: usage: set [-abefhkmnptuvxBCEHPT] [-o option-name] [--] [-] [arg ...]
bash: line 1: set: +Z: invalid option
set: usage: set [-abefhkmnptuvxBCEHPT] [-o option-name] [--] [-] [arg ...]
bash: line 1: set: -Z: invalid option
set: usage: set [-abefhkmnptuvxBCEHPT] [-o option-name] [--] [-] [arg ...]
## END

#### several letters at once
set -fu; echo $- | tr -d 'hBc'; set +fu; echo $- | tr -d 'hBc'; set -f -- a b; echo $*
## STDOUT:
fu

a b
## END

#### set -o in $- and SHELLOPTS
set -o pipefail; echo $-  | tr -d 'hBc'; echo $SHELLOPTS
## STDOUT:

braceexpand:hashall:interactive-comments:pipefail
## END

#### set lists functions too
f() { :; }; set | tail -n 4
## STDOUT:
f () 
{ 
    :
}
## END

#### set in posix mode lists no functions
f() { :; }; set -o posix; set | grep -c '^f ()'
## STDOUT:
0
## END
## status: 1

#### shopt lists
shopt | head -n 4; shopt -p | head -n 3; shopt | wc -l
## STDOUT:
autocd         	off
assoc_expand_once	off
cdable_vars    	off
cdspell        	off
shopt -u autocd
shopt -u assoc_expand_once
shopt -u cdable_vars
57
## END

#### shopt -s and -u
shopt -s nullglob dotglob; shopt nullglob dotglob; shopt -u dotglob; shopt dotglob; echo $?
## STDOUT:
nullglob       	on
dotglob        	on
dotglob        	off
1
## END

#### shopt with names
shopt nullglob; echo $?; shopt -s nullglob; shopt nullglob; echo $?; shopt -p nullglob extglob; echo $?
## STDOUT:
nullglob       	off
1
nullglob       	on
0
shopt -s nullglob
shopt -u extglob
1
## END

#### shopt -q
shopt -q nullglob; echo $?; shopt -s nullglob; shopt -q nullglob; echo $?; shopt -q nullglob extglob; echo $?
## STDOUT:
1
0
1
## END

#### shopt -o
shopt -o noglob; shopt -so noglob; [[ -o noglob ]]; echo $?; shopt -po noglob; shopt -uo noglob; shopt -qo noglob; echo $?
## STDOUT:
noglob         	off
0
set -o noglob
1
## END

#### shopt -s and -u list
shopt -s nullglob; shopt -s | head -n 3; shopt -u | head -n 3; shopt -o -s | head -n 3
## STDOUT:
checkwinsize   	on
cmdhist        	on
complete_fullquote	on
autocd         	off
assoc_expand_once	off
cdable_vars    	off
braceexpand    	on
hashall        	on
interactive-comments	on
## END

#### shopt errors
shopt nosuch; echo $?; shopt -s nosuch; echo $?; shopt -Z; echo $?; shopt -su nullglob; echo $?; shopt -o nosuch; echo $?
## STDOUT:
1
1
2
1
1
## END
## STDERR:
bash: line 1: shopt: nosuch: invalid shell option name
bash: line 1: shopt: nosuch: invalid shell option name
bash: line 1: shopt: -Z: invalid option
shopt: usage: shopt [-pqsu] [-o] [optname ...]
bash: line 1: shopt: cannot set and unset shell options simultaneously
bash: line 1: shopt: nosuch: invalid option name
## END

#### shopt assoc_expand_once and others are known
shopt -s assoc_expand_once autocd checkwinsize cmdhist dirspell huponexit mailwarn; echo $?
## STDOUT:
0
## END

#### shopt compat levels
for c in 31 32 40 41 42 43 44; do shopt -s compat$c; echo $c $?; done; shopt -u compat44
## STDOUT:
31 0
32 0
40 0
41 0
42 0
43 0
44 0
## END

#### shopt extglob counts from the next line
shopt -s extglob
touch a b; echo @(a|b)
## STDOUT:
a b
## END

#### shopt extglob on the same line is a syntax error
shopt -u extglob; echo a; echo @(a|b)
## STDERR:
bash: -c: line 1: syntax error near unexpected token `('
bash: -c: line 1: `shopt -u extglob; echo a; echo @(a|b)'
## END
## status: 2

#### shopt expand_aliases counts from the next line
shopt -s expand_aliases; alias z='echo A'; z
z
## STDOUT:
A
## END
## STDERR:
bash: line 1: z: command not found
## END

#### shopt interactive_comments is on
shopt interactive_comments; echo a # b
## STDOUT:
interactive_comments	on
a
## END

#### shopt lastpipe
shopt -s lastpipe; echo a | read x; echo $x; echo b | { read y; }; echo $y; printf '1\n2\n' | while read n; do s+=$n; done; echo $s
## STDOUT:
a
b
12
## END

#### shopt sourcepath off
mkdir d; echo 'echo path' > d/s; PATH=d:$PATH; shopt -u sourcepath; . s; echo $?; echo 'echo cwd' > s; . s
## STDOUT:
1
cwd
## END
## STDERR:
bash: line 1: s: No such file or directory
## END

#### shopt nocasematch
shopt -s nocasematch; [[ A == a ]]; echo $?; case B in b) echo c;; esac; x=ABC; echo ${x/b/-}; [[ ABC =~ ^abc$ ]]; echo $?
## STDOUT:
0
c
A-C
0
## END

#### shopt login_shell and restricted_shell cannot be set
shopt login_shell; shopt -s login_shell; echo $?; shopt restricted_shell
## STDOUT:
login_shell    	off
0
restricted_shell	off
## END
## status: 1

#### shopt xpg_echo
shopt -s xpg_echo; echo 'a\nb'; shopt -u xpg_echo; echo 'a\nb'
## STDOUT:
a
b
a\nb
## END

#### shopt progcomp and its kin exist
shopt progcomp progcomp_alias hostcomplete no_empty_cmd_completion direxpand complete_fullquote force_fignore
## STDOUT:
progcomp       	on
progcomp_alias 	off
hostcomplete   	on
no_empty_cmd_completion	off
direxpand      	off
complete_fullquote	on
force_fignore  	on
## END
## status: 1

#### shopt noexpand_translation and syslog
shopt noexpand_translation; shopt localvar_inherit localvar_unset; shopt varredir_close globasciiranges
## STDOUT:
noexpand_translation	off
localvar_inherit	off
localvar_unset 	off
varredir_close 	off
globasciiranges	on
## END
## status: 1

#### set -k
set -k; printenv a b=1 a=2; echo x y=1; set +k; echo y=1
## STDOUT:
2
x
y=1
## END

#### set: an unknown letter, and none takes effect
bash -c 'set -vsA foo; echo $-' 2>&1
bash -c 'set -xZ; echo $-' 2>&1
bash -c 'set -f -Z; echo $-' 2>&1;  bash -c 'set -f -o bad; echo $-' 2>&1
bash -c 'set -fo bad; echo $-' 2>&1
## STDOUT:
bash: line 1: set: -s: invalid option
set: usage: set [-abefhkmnptuvxBCEHPT] [-o option-name] [--] [-] [arg ...]
hBc
bash: line 1: set: -Z: invalid option
set: usage: set [-abefhkmnptuvxBCEHPT] [-o option-name] [--] [-] [arg ...]
hBc
bash: line 1: set: -Z: invalid option
set: usage: set [-abefhkmnptuvxBCEHPT] [-o option-name] [--] [-] [arg ...]
hBc
bash: line 1: set: bad: invalid option name
fhBc
bash: line 1: set: bad: invalid option name
fhBc
## END
