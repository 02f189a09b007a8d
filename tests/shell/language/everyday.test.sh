# Scripts as people and their assistants write them every day.

#### word count of a text
text="the quick brown fox jumps over the lazy dog the end"
for w in $text; do echo "$w"; done | sort | uniq -c | sort -k1,1nr -k2 | awk '{printf "%-8s %d\n", $2, $1}'
## STDOUT:
the      3
brown    1
dog      1
end      1
fox      1
jumps    1
lazy     1
over     1
quick    1
## END

#### csv to table
cat > people.csv <<'EOF'
name,age,city
Ann,31,Oslo
Bob,22,"New York"
Cy,45,Rome
EOF
{ read -r header; IFS=, read -ra cols <<<"$header"; echo "columns: ${#cols[@]} (${cols[*]})"
while IFS=, read -r name age city; do printf '%-5s|%3d|%s\n' "$name" "$age" "${city//\"/}"; done; } < people.csv
## STDOUT:
columns: 3 (name age city)
Ann  | 31|Oslo
Bob  | 22|New York
Cy   | 45|Rome
## END

#### sum and average by group
printf '%s\n' 'a 1' 'b 2' 'a 3' 'c 4' 'b 6' | awk '{s[$1]+=$2; n[$1]++} END {for (k in s) printf "%s sum=%d avg=%.2f\n", k, s[k], s[k]/n[k]}' | sort
## STDOUT:
a sum=4 avg=2.00
b sum=8 avg=4.00
c sum=4 avg=4.00
## END

#### associative counters
declare -A count
while read -r level _; do ((count[$level]++)); done <<'EOF'
INFO start
WARN disk
INFO tick
ERROR boom
INFO stop
EOF
for k in "${!count[@]}"; do echo "$k=${count[$k]}"; done | sort
## STDOUT:
ERROR=1
INFO=3
WARN=1
## END

#### join array with separator
join_by() { local IFS="$1"; shift; echo "$*"; }
a=(one two "three four" five); join_by , "${a[@]}"; join_by : "${a[@]:1:2}"; (IFS=$'\n'; echo "${a[*]}")
## STDOUT:
one,two,three four,five
two:three four
one
two
three four
five
## END

#### reverse an array
a=(1 2 3 4 5); for ((i=${#a[@]}-1; i>=0; i--)); do r+=("${a[i]}"); done; echo "${r[@]}"; echo "${r[-1]}" "${r[@]: -2}"
## STDOUT:
5 4 3 2 1
1 2 1
## END

#### unique in order
seen=(); declare -A had; for x in b a b c a d; do [[ ${had[$x]} ]] || { had[$x]=1; seen+=("$x"); }; done; echo "${seen[@]}"
## STDOUT:
b a c d
## END

#### contains element
contains() { local x=$1; shift; for e; do [[ $e == "$x" ]] && return 0; done; return 1; }
l=(apple "big pear" plum); contains "big pear" "${l[@]}" && echo yes; contains pear "${l[@]}" || echo no
## STDOUT:
yes
no
## END

#### trim whitespace
trim() { local s=$1; s="${s#"${s%%[![:space:]]*}"}"; s="${s%"${s##*[![:space:]]}"}"; printf '[%s]\n' "$s"; }
trim "   hi there  "; trim $'\t\nx\n'; trim ""; trim "none"
## STDOUT:
[hi there]
[x]
[]
[none]
## END

#### parse key=value
cat > app.conf <<'EOF'
# comment
host = example.org
port=8080

name="My App"
EOF
while IFS='=' read -r k v; do
  [[ $k =~ ^[[:space:]]*(#|$) ]] && continue
  k="${k// /}"; v="${v# }"; v="${v%\"}"; v="${v#\"}"; declare "cfg_$k=$v"
done < app.conf
echo "$cfg_host:$cfg_port [$cfg_name]"; compgen -v cfg_
## STDOUT:
example.org:8080 [My App]
cfg_host
cfg_name
cfg_port
## END

#### getopts
usage() { echo "usage: $0 [-v] [-o file] args" >&2; return 2; }
main() { local verbose=0 out= OPTIND=1 opt
while getopts ":vo:h" opt; do case $opt in v) ((verbose++));; o) out=$OPTARG;; h) usage; return;; :) echo "missing argument for -$OPTARG"; return 1;; \?) echo "bad -$OPTARG"; return 1;; esac; done
shift $((OPTIND-1)); echo "v=$verbose o=$out rest=$*"; }
main -vv -o f.txt a b; main -o; echo $?; main -x; echo $?; main -h; echo $?; main -vofile -- -z
## STDOUT:
v=2 o=f.txt rest=a b
missing argument for -o
1
bad -x
1
2
v=1 o=file rest=-z
## END
## STDERR:
usage: bash [-v] [-o file] args
## END

#### long options by case
parse() { while [[ $# -gt 0 ]]; do case "$1" in --name) name="$2"; shift 2;; --name=*) name="${1#*=}"; shift;; -q|--quiet) quiet=1; shift;; --) shift; break;; -*) echo "unknown option: $1" >&2; return 1;; *) rest+=("$1"); shift;; esac; done; rest+=("$@"); }
parse --name x a -q b -- --c; echo "$name $quiet ${rest[*]}"; unset name quiet rest; parse --name="y z"; echo "$name"; parse --bad; echo $?
## STDOUT:
x 1 a b --c
y z
1
## END
## STDERR:
unknown option: --bad
## END

#### default values and required
f() { local a="${1:-default}" b="${2:?second needed}"; echo "$a $b"; }
f x y; f "" z; (f x) ; echo $?
## STDOUT:
x y
default z
1
## END
## STDERR:
environment: line 1: 2: second needed
## END

#### trap cleanup
tmp=$(mktemp -d); trap 'rm -rf "$tmp"; echo cleaned' EXIT
echo data > "$tmp/file"; [ -s "$tmp/file" ] && echo "has data"; ls "$tmp"; exit 3
## STDOUT:
has data
file
cleaned
## END
## status: 3

#### trap on error
bash -c 'set -eE; trap "echo \"error on line \$LINENO: \$BASH_COMMAND\"" ERR
f() { false; }
echo begin
f
echo never'; echo $?
## STDOUT:
begin
error on line 2: false
1
## END

#### retry loop
n=0; try() { ((++n)); [ $n -ge 3 ]; }
until try; do echo "attempt $n failed"; ((n > 5)) && break; done; echo "done after $n"
## STDOUT:
attempt 1 failed
attempt 2 failed
done after 3
## END

#### here-doc template
name=World items=(a b)
cat <<EOF
Hello, ${name}!
Items: ${items[*]} (${#items[@]})
Sum: $((1+2)) $(echo sub)
Literal: \$name \`x\`
EOF
cat <<'EOF' | tr a-z A-Z
no $expansion here
EOF
cat <<-EOF
	indented
	  twice
	EOF
## STDOUT:
Hello, World!
Items: a b (2)
Sum: 3 sub
Literal: $name `x`
NO $EXPANSION HERE
indented
  twice
## END

#### printf formats
printf '%5d|%-5d|%05d|%+d\n' 42 42 42 42; printf '%x %X %o %#x\n' 255 255 8 255; printf '%.2f %8.3f %e\n' 3.14159 2.71828 12345.678; printf '%s\n' a b c; printf '%s-%s\n' 1 2 3; printf '%10.3s|\n' abcdef; printf '%%|%c|%b|%q\n' xyz 'a\tb' "it's"; printf '%(%Y-%m-%d)T\n' 0; printf '%d %d\n' "'A" 0x1f; printf -v v '%03d' 7; echo $v
## STDOUT:
   42|42   |00042|+42
ff FF 10 0xff
3.14    2.718 1.234568e+04
a
b
c
1-2
3-
       abc|
%|x|a	b|it\'s
1970-01-01
65 31
007
## END

#### printf bad numbers
printf '%d\n' abc; echo $?; printf '%d\n' 12abc; echo $?; printf '%i %u\n' -1 5; printf '%f\n' x 2>&1; printf '%s %s\n'; printf 'no newline'; echo; printf '%z\n' 2>&1; echo $?
## STDOUT:
0
1
12
1
-1 5
bash: line 1: printf: x: invalid number
0.000000
 
no newline
bash: line 1: printf: `\': invalid format character
1
## END
## STDERR:
bash: line 1: printf: abc: invalid number
bash: line 1: printf: 12abc: invalid number
## END

#### process substitution diff
diff <(printf '%s\n' a b c) <(printf '%s\n' a x c); echo $?; comm -12 <(sort <<<$'b\na\nc') <(sort <<<$'c\nd\na'); paste <(seq 3) <(seq 4 6)
## STDOUT:
2c2
< b
---
> x
1
a
c
1	4
2	5
3	6
## END

#### tee with process substitution
printf '%s\n' 1 2 3 | tee >(wc -l > lines) >(awk '{s+=$1} END {print s}' > sum) > /dev/null; sleep 0.2; wait; cat lines sum
## STDOUT:
3
6
## END

#### read loop with index
i=0; while IFS= read -r line; do printf '%2d: %s\n' $((++i)) "$line"; done < <(printf '  lead\nmid\\dle\nlast'); echo "lines $i, rest [$line]"
## STDOUT:
 1:   lead
 2: mid\dle
lines 2, rest [last]
## END

#### read last line without newline
printf 'a\nb' | while read -r l || [[ -n $l ]]; do echo "<$l>"; done
## STDOUT:
<a>
<b>
## END

#### mapfile
printf '%s\n' x y 'z w' | { mapfile -t a; echo "${#a[@]} ${a[2]}"; }; mapfile -t -s 1 -n 2 b < <(seq 5); echo "${b[@]}"; readarray -d : c <<<"p:q:r"; printf '<%s>' "${c[@]}"; echo
## STDOUT:
3 z w
2 3
<p:><q:><r
>
## END

#### split string
IFS=: read -ra parts <<<"/usr/bin:/bin::/opt"; echo ${#parts[@]}; printf '[%s]\n' "${parts[@]}"; s=a-b-c; echo "${s%%-*} ${s#*-} ${s##*-} ${s%-*}"; set -- ${s//-/ }; echo $# $3
## STDOUT:
4
[/usr/bin]
[/bin]
[]
[/opt]
a b-c c a-b
3 c
## END

#### path pieces
p=/home/user/archive.tar.gz; echo "${p##*/} ${p%/*} ${p%%.*} ${p#*.} ${p##*.}"; basename $p .gz; dirname $p; b=${p##*/}; echo "${b%.tar.gz}"
## STDOUT:
archive.tar.gz /home/user /home/user/archive tar.gz gz
archive.tar
/home/user
archive
## END

#### case conversion
s="Hello World"; echo "${s^^} ${s,,} ${s~~} ${s^} ${s,}"; declare -u U=abc; declare -l L=ABC; echo $U $L; echo "$s" | tr '[:upper:]' '[:lower:]'; for w in $s; do printf '%s' "${w:0:1}"; done; echo
## STDOUT:
HELLO WORLD hello world hELLO wORLD Hello World hello World
ABC abc
hello world
HW
## END

#### substring and length
s=0123456789; echo ${#s} ${s:3} ${s:3:4} ${s: -3} ${s: -3:2} ${s:2:-2}; echo ${s/345/X} ${s//[02468]/} ${s/#0/Z} ${s/%9/Z}; e=; echo ${e:-empty} ${e:+set} ${#e}
## STDOUT:
10 3456789 3456 789 78 234567
012X6789 13579 Z123456789 012345678Z
empty 0
## END

#### string repeat and pad
printf -- '-%.0s' {1..10}; echo; printf '%*s|\n' 8 hi; printf '%-*s|\n' 8 hi; x=$(printf '%5s' ''); echo "${x// /=}"; printf '%s' {a..e}{1,2}; echo
## STDOUT:
----------
      hi|
hi      |
=====
a1a2b1b2c1c2d1d2e1e2
## END

#### regex match
re='^([a-z]+)-([0-9]{2,4})(\.txt)?$'; for f in abc-12.txt x-1 report-2024 A-22; do if [[ $f =~ $re ]]; then echo "$f: ${BASH_REMATCH[1]} ${BASH_REMATCH[2]} ${BASH_REMATCH[3]:-none}"; else echo "$f: no"; fi; done
## STDOUT:
abc-12.txt: abc 12 .txt
x-1: no
report-2024: report 2024 none
A-22: no
## END

#### extract emails
t='mail bob@x.org, or ann.lee@corp.example.com; not @here'; while [[ $t =~ ([a-z.]+@[a-z.]+[a-z])(.*) ]]; do echo "${BASH_REMATCH[1]}"; t=${BASH_REMATCH[2]}; done; echo 'k=v; k2=v2' | grep -oE '[a-z0-9]+=[a-z0-9]+'
## STDOUT:
bob@x.org
ann.lee@corp.example.com
k=v
k2=v2
## END

#### validate numbers
for x in 12 -3 4.5 abc 0x1F 1e3 ''; do if [[ $x =~ ^-?[0-9]+$ ]]; then echo "$x int"; elif [[ $x =~ ^-?[0-9]*\.[0-9]+$ ]]; then echo "$x float"; else echo "'$x' no"; fi; done
## STDOUT:
12 int
-3 int
4.5 float
'abc' no
'0x1F' no
'1e3' no
'' no
## END

#### fizzbuzz
for i in {1..15}; do ((i%15==0)) && { echo FizzBuzz; continue; }; ((i%3==0)) && { echo Fizz; continue; }; ((i%5==0)) && echo Buzz || echo $i; done | paste -sd' '
## STDOUT:
1 2 Fizz 4 Buzz Fizz 7 8 Fizz Buzz 11 Fizz 13 14 FizzBuzz
## END

#### factorial and fibonacci
fact() { (( $1 <= 1 )) && echo 1 || echo $(( $1 * $(fact $(( $1 - 1 ))) )); }; fact 10; fib() { local a=0 b=1 i; for ((i=0;i<$1;i++)); do printf '%d ' $a; ((a=b+(b=a)*0+a-0, 1)) ; t=$a; done; echo; }; a=0 b=1; for i in {1..10}; do printf '%d ' $a; ((t=a+b, a=b, b=t)); done; echo
## STDOUT:
3628800
0 1 1 2 3 5 8 13 21 34 
## END

#### primes
for ((n=2; n<30; n++)); do for ((d=2; d*d<=n; d++)); do ((n%d)) || continue 2; done; printf '%d ' $n; done; echo
## STDOUT:
2 3 5 7 11 13 17 19 23 29 
## END

#### bubble sort
a=(5 3 9 1 7); n=${#a[@]}; for ((i=0;i<n;i++)); do for ((j=0;j<n-i-1;j++)); do if ((a[j]>a[j+1])); then t=${a[j]}; a[j]=${a[j+1]}; a[j+1]=$t; fi; done; done; echo "${a[@]}"; mapfile -t s < <(printf '%s\n' "${a[@]}" | sort -nr); echo "${s[*]}"
## STDOUT:
1 3 5 7 9
9 7 5 3 1
## END

#### stack and queue
st=(); push() { st+=("$1"); }; pop() { local -n out=$1; out=${st[-1]}; unset 'st[-1]'; }; push a; push b; push c; pop x; echo $x ${#st[@]}; pop y; echo $y; q=(1 2 3); q=("${q[@]:1}"); echo ${q[0]}
## STDOUT:
c 2
b
2
## END

#### matrix in associative array
declare -A m; for i in 0 1 2; do for j in 0 1 2; do m[$i,$j]=$((i*3+j)); done; done; for i in 0 1 2; do for j in 0 1 2; do printf '%3d' ${m[$j,$i]}; done; echo; done
## STDOUT:
  0  3  6
  1  4  7
  2  5  8
## END

#### bit operations
x=0xF0; echo $((x & 0x3C)) $((x | 0x0F)) $((x ^ 0xFF)) $((~x & 0xFF)) $((x >> 4)) $((1 << 10)); echo $((2#1011)) $((16#ff)) $((8#17)) $((36#z)); printf '%x\n' $((x)); to_bin() { local n=$1 b=; while ((n)); do b=$((n&1))$b; ((n>>=1)); done; echo ${b:-0}; }; to_bin 10; to_bin 0
## STDOUT:
48 255 15 15 15 1024
11 255 15 35
f0
1010
0
## END

#### integer and float math
echo $((7/2)) $((7%3)) $((-7/2)) $((-7%3)) $((2**10)); echo "scale=3; 10/3" | bc; awk 'BEGIN {printf "%.2f\n", 10/3}'; echo "sqrt(2)" | bc -l; x=5; ((x+=3, x*=2)); echo $x $((x++)) $x $((--x)); echo $((x>10?1:0)) $((3 > 2 && 1 < 2))
## STDOUT:
3 1 -3 -1 1024
3.333
3.33
1.41421356237309504880
16 16 17 16
1 1
## END

#### division by zero
echo $((1/0)); echo "status $?"; ((1/0)); echo "status $?"; let "x=1%0"; echo "status $?"; echo after
## STDERR:
bash: line 1: 1/0: division by 0 (error token is "0")
## END
## status: 1

#### background jobs and wait
for i in 3 1 2; do (echo "job $i" > out$i; exit $i) & pids+=($!); done
for p in "${pids[@]}"; do wait $p; echo "status $?"; done; cat out1 out2 out3; wait; echo $?
## STDOUT:
status 3
status 1
status 2
job 1
job 2
job 3
0
## END

#### wait -n
(exit 4) & wait -n; echo $?; wait -n; echo $?
## STDOUT:
4
127
## END

#### parallel with xargs
printf '%s\n' a b c d | xargs -P 2 -I{} sh -c 'echo "item {}"' | sort; seq 6 | xargs -n 2 echo; echo 'a b "c d"' | xargs -n1; printf 'x y\0z\0' | xargs -0 -n1 echo; echo | xargs echo empty; echo | xargs -r echo not
## STDOUT:
item a
item b
item c
item d
1 2
3 4
5 6
a
b
c d
x y
z
empty
## END

#### timeout
timeout 0.2 sleep 5; echo $?; timeout 5 true; echo $?; timeout 1 sh -c 'exit 7'; echo $?
## STDOUT:
124
0
7
## END

#### lock by mkdir
if mkdir lock 2>/dev/null; then echo got; fi; if mkdir lock 2>/dev/null; then echo again; else echo busy; fi; rmdir lock
## STDOUT:
got
busy
## END

#### find and exec
mkdir -p d/e; touch d/a.txt d/b.log d/e/c.txt "d/sp ace.txt"; find d -name '*.txt' | sort; find d -type f -name '*.txt' -exec basename {} .txt \; | sort; find d -type f ! -name '*.txt' -delete; find d -type f | wc -l; find d -name '*.txt' -print0 | sort -z | xargs -0 -I{} echo "<{}>"; find d -maxdepth 1 -mindepth 1 -type d
## STDOUT:
d/a.txt
d/e/c.txt
d/sp ace.txt
a
c
sp ace
3
<d/a.txt>
<d/e/c.txt>
<d/sp ace.txt>
d/e
## END

#### rename files in a loop
touch 'one file.txt' two.txt three.TXT; for f in *.txt *.TXT; do [ -e "$f" ] || continue; new=$(echo "${f%.*}" | tr ' ' '_').md; mv -- "$f" "$new"; done; ls -1
## STDOUT:
one_file.md
three.md
two.md
## END

#### glob options
touch a1 a2 b1 .h; echo a*; echo x*; shopt -s nullglob; echo x* end; shopt -u nullglob; shopt -s dotglob; echo *; shopt -u dotglob; shopt -s extglob; echo !(a*) @(a1|b1) +(a)[12]; mkdir -p s/t; touch s/t/u; shopt -s globstar; echo s/**
## STDERR:
bash: -c: line 1: syntax error near unexpected token `('
bash: -c: line 1: `touch a1 a2 b1 .h; echo a*; echo x*; shopt -s nullglob; echo x* end; shopt -u nullglob; shopt -s dotglob; echo *; shopt -u dotglob; shopt -s extglob; echo !(a*) @(a1|b1) +(a)[12]; mkdir -p s/t; touch s/t/u; shopt -s globstar; echo s/**'
## END
## status: 2

#### failglob
shopt -s failglob; echo nosuch*; echo "status $?"
echo next
## STDOUT:
next
## END
## STDERR:
bash: line 1: no match: nosuch*
## END

#### sed one-liners
printf '%s\n' one two three four > f; sed -n 2p f; sed '2,3d' f; sed 's/o/0/g' f | head -2; sed -n '/t/p' f; sed -e '1i\top' -e '$a\bottom' f; sed 's/\(.\)\(.*\)/\2\1ay/' f; sed = f | sed 'N;s/\n/: /'; sed -i.bak 's/one/1/' f; cat f f.bak | head -1; sed -n '$=' f; sed '/two/,/four/{s/^/> /}' f; sed -E 's/(t)(.*)/\U\1\E\2/' f
## STDOUT:
two
one
four
0ne
tw0
two
three
top
one
two
three
four
bottom
neoay
wotay
hreetay
ourfay
1: one
2: two
3: three
4: four
1
4
1
> two
> three
> four
1
Two
Three
four
## END

#### awk one-liners
printf '%s\n' 'alice 30 eng' 'bob 25 ops' 'carol 41 eng' > p; awk '$2>28' p; awk '{print NR": "$1}' p; awk -F' ' '{s+=$2} END{print s, s/NR}' p; awk '{a[$3]=a[$3]" "$1} END{for(k in a) print k":"a[k]}' p | sort; awk 'NR%2' p; awk '{$2=""; print}' p; awk 'BEGIN{OFS="-"} {$1=$1; print}' p; awk '{print toupper(substr($1,1,1)) substr($1,2)}' p; awk 'length($1)>4{print length($1)}' p; awk -v t=30 '$2>=t{c++} END{print c+0}' p
## STDOUT:
alice 30 eng
carol 41 eng
1: alice
2: bob
3: carol
96 32
eng: alice carol
ops: bob
alice 30 eng
carol 41 eng
alice  eng
bob  ops
carol  eng
alice-30-eng
bob-25-ops
carol-41-eng
Alice
Bob
Carol
5
5
2
## END

#### sort keys
printf '%s\n' 'b 2 x' 'a 10 y' 'c 1 z' 'a 2 w' > f; sort f; sort -k2n f; sort -k1,1 -k2,2nr f; sort -t' ' -k3r f; sort -u -k1,1 f; printf '%s\n' 1.10 1.9 1.2 | sort -V; printf '%s\n' 10K 2M 512 | sort -h
## STDOUT:
a 10 y
a 2 w
b 2 x
c 1 z
c 1 z
a 2 w
b 2 x
a 10 y
a 10 y
a 2 w
b 2 x
c 1 z
c 1 z
a 10 y
b 2 x
a 2 w
a 10 y
b 2 x
c 1 z
1.2
1.9
1.10
512
10K
2M
## END

#### cut and paste
printf 'a:b:c\nd:e:f\n' | cut -d: -f2; printf 'a:b:c\n' | cut -d: -f1,3 --output-delimiter=' '; echo abcdef | cut -c2-4; seq 6 | paste -d, - - -; seq 4 | paste -s -d+ | bc; printf 'x\ty\n' | cut -f2
## STDOUT:
b
e
a c
bcd
1,2,3
4,5,6
10
y
## END

#### tr tricks
echo 'Hello  World' | tr -s ' '; echo abc | tr a-c A-C; echo 'a1b2' | tr -d '[:digit:]'; echo 'a,b' | tr , '\n'; echo hello | tr -c 'a-z\n' _; printf 'x\r\ny\r\n' | tr -d '\r' | od -c | head -2; echo rot | tr 'a-z' 'n-za-m'
## STDOUT:
Hello World
ABC
ab
a
b
hello
0000000   x  \n   y  \n
0000004
ebg
## END

#### head tail
seq 10 > f; head -3 f; tail -2 f; tail -n +9 f; head -n -8 f; sed -n '4,5p' f; head -c 5 f; echo; tail -c 3 f
## STDOUT:
1
2
3
9
10
9
10
1
2
4
5
1
2
3
10
## END

#### grep options
printf '%s\n' 'foo bar' 'Foo' 'baz' 'foobar 12' > f; grep foo f; grep -i foo f | wc -l; grep -v foo f; grep -n baz f; grep -c foo f; grep -w foo f; grep -o '[0-9]\+' f; grep -E '^(foo|baz)' f; grep -q nope f; echo $?; grep -A1 Foo f; grep -l foo f; grep x nosuch; echo $?; grep -e foo -e baz f | tail -1; grep -F 'o b' f; grep -m1 o f
## STDOUT:
foo bar
foobar 12
3
Foo
baz
3:baz
2
foo bar
12
foo bar
baz
foobar 12
1
Foo
baz
f
2
foobar 12
foo bar
foo bar
## END
## STDERR:
grep: nosuch: No such file or directory
## END

#### date arithmetic
date -u -d @0 +%F; date -u -d '2024-02-28 +2 days' +%Y-%m-%d; date -u -d '2024-01-31 12:00' +'%A %j %H:%M'; date -u -d '2023-12-25' +%s; echo $(( ($(date -u -d 2024-03-01 +%s) - $(date -u -d 2024-02-01 +%s)) / 86400 )); date -u -d 'not a date'; echo $?; TZ=UTC date -d '1 jan 2020 next month' +%F 
## STDOUT:
1970-01-01
2024-03-01
Wednesday 031 12:00
1703462400
29
1
2020-02-01
## END
## STDERR:
date: invalid date ‘not a date’
## END

#### error paths
cat nosuch; echo $?; ls nosuch 2>/dev/null || echo "ls failed $?"; cd nosuch; echo $?; nosuchcmd; echo $?; ./nosuch.sh; echo $?; touch noexec; ./noexec; echo $?; rm nosuch; echo $?; rm -f nosuch; echo $?; mkdir a a; echo $?; rmdir nosuch; cp nosuch x; mv nosuch x; true | false; echo $?
## STDOUT:
1
ls failed 2
1
127
127
126
1
0
1
1
## END
## STDERR:
cat: nosuch: No such file or directory
bash: line 1: cd: nosuch: No such file or directory
bash: line 1: nosuchcmd: command not found
bash: line 1: ./nosuch.sh: No such file or directory
bash: line 1: ./noexec: Permission denied
rm: cannot remove 'nosuch': No such file or directory
mkdir: cannot create directory ‘a’: File exists
rmdir: failed to remove 'nosuch': No such file or directory
cp: cannot stat 'nosuch': No such file or directory
mv: cannot stat 'nosuch': No such file or directory
## END

#### pipefail and PIPESTATUS
false | true; echo $? "${PIPESTATUS[@]}"; set -o pipefail; false | true; echo $?; (exit 3) | (exit 5) | true; echo $?; yes | head -1 > /dev/null; echo "${PIPESTATUS[@]}"
## STDOUT:
0 1 0
1
5
141 0
## END

#### strict mode
bash -euo pipefail -c 'x=${unset_var:-ok}; echo $x; echo "$nope"; echo never'; echo $?; bash -euc 'if false; then :; fi; false || echo or; ! true; echo still; false; echo no'; echo $?
## STDOUT:
ok
1
or
still
1
## END
## STDERR:
bash: line 1: nope: unbound variable
## END

#### errexit in functions
bash -ec 'f() { false; echo in f; }; if f; then echo ok; fi; f && echo and; x=$(false); echo no'; echo $?; bash -ec 'local_fail() { local x=$(false); echo kept; }; local_fail; y=$(exit 3); echo no'; echo $?
## STDOUT:
in f
ok
in f
and
1
kept
3
## END

#### subshell variables
x=1; (x=2; echo in $x); echo out $x; echo 5 | read y; echo "y=[$y]"; { z=3; }; echo $z; f() { local x=9; g; }; g() { echo "g sees $x"; }; f; echo $x
## STDOUT:
in 2
out 1
y=[]
3
g sees 9
1
## END

#### indirect and nameref
a=1 b=2; for v in a b; do echo "$v=${!v}"; done; swap() { local -n p=$1 q=$2; local t=$p; p=$q; q=$t; }; swap a b; echo $a $b; arr=(x y z); ref='arr[@]'; echo "${!ref}"; fill() { local -n o=$1; o=(7 8 9); }; fill out; echo "${out[@]}"; echo ${!a*} | head -c 1; echo
## STDOUT:
a=1
b=2
2 1
x y z
7 8 9
a
## END

#### export and env
export A=1; B=2; sh -c 'echo "A=$A B=$B"'; B=3 sh -c 'echo B=$B'; echo $B; env -i X=1 sh -c 'echo "[$A] $X"'; export -n A; sh -c 'echo "[$A]"'; declare -x C=5; printenv C; unset C; printenv C; echo $?
## STDOUT:
A=1 B=
B=3
2
[] 1
[]
5
1
## END

#### readonly
readonly PI=3.14; PI=3; echo "status $?"
echo "$PI"; unset PI; echo $?; f() { local PI=2; echo in; }; f; declare -r Q=1; (Q=2) ; echo $?
## STDOUT:
3.14
1
in
1
## END
## STDERR:
bash: line 1: PI: readonly variable
bash: line 2: unset: PI: cannot unset: readonly variable
environment: line 2: local: PI: readonly variable
bash: line 2: Q: readonly variable
## END

#### functions with return values
add() { echo $(($1+$2)); }; is_even() { (( $1 % 2 == 0 )); }; r=$(add 2 3); echo $r; is_even 4 && echo even; is_even 3 || echo odd; f() { return 300; }; f; echo $?; g() { return -1; }; g; echo $?; h() { return x; }; h; echo $?
## STDOUT:
5
even
odd
44
255
2
## END
## STDERR:
environment: line 1: return: x: numeric argument required
## END

#### fd juggling
exec 3>log; echo one >&3; { echo two; echo three >&2; } >&3 2>&1; exec 3>&-; cat log; exec 4<log; read -u 4 a; read b <&4; echo "$a/$b"; exec 4<&-; (echo out; echo err >&2) 2>&1 >/dev/null | tr a-z A-Z; { echo x; echo y >&2; } 3>&1 1>&2 2>&3 | sed 's/^/pipe: /'
## STDOUT:
one
two
three
one/two
ERR
pipe: y
## END
## STDERR:
x
## END

#### named descriptors
exec {fd}>f; echo hi >&$fd; exec {fd}>&-; cat f; { echo in; } {out}>g >&$out; echo "${out:+set}"; cat g; exec {in}<f; read -r l <&$in; echo $l; ((in >= 10)) && echo ten
## STDOUT:
hi
set
in
hi
ten
## END

#### read write descriptor
printf 'abcdef' > f; exec 3<>f; read -n 2 x <&3; printf 'ZZ' >&3; exec 3>&-; echo $x; cat f; echo
## STDOUT:
ab
abZZef
## END

#### umask and permissions
umask 027; touch f; mkdir d; stat -c '%a %n' f d; umask; umask -S; chmod u+x,g-r f; stat -c %A f; (umask 000; touch g); stat -c %a g; chmod 4755 g; stat -c '%a %A' g; chmod -R a=rX d; ls -ld d | cut -c1-10
## STDOUT:
640 f
750 d
0027
u=rwx,g=rx,o=
-rwx------
666
4755 -rwsr-xr-x
dr-xr-xr-x
## END

#### case patterns
for x in apple Banana 42 "" "a b" file.tar.gz -v; do case "$x" in [0-9]*) echo num;; [A-Z]*) echo cap;; *.tar.gz|*.tgz) echo arch;; "") echo empty;; *\ *) echo space;; -*) echo opt;; *) echo other;; esac; done; case abc in a*) echo 1;;& *c) echo 2;& zzz) echo 3;; *) echo 4;; esac
## STDOUT:
other
cap
num
empty
space
arch
opt
1
2
3
## END

#### quoting helpers
s="it's \"q\" \$x \`c\`"; printf '%q\n' "$s"; echo "${s@Q}"; eval "t=${s@Q}"; [ "$s" = "$t" ] && echo same; a=(1 'b c' "d'e"); echo "${a[@]@Q}"; declare -p a; echo "${a[@]@K}"; declare -A m=([x]="1 2"); echo "${m[@]@K}"; echo ${a@A}; n=$'tab\there'; echo "${n@Q}" "${n@E}"; printf '%q ' '' 'a b' '~' '#x' a=b $'\n'; echo
## STDOUT:
it\'s\ \"q\"\ \$x\ \`c\`
'it'\''s "q" $x `c`'
same
'1' 'b c' 'd'\''e'
declare -a a=([0]="1" [1]="b c" [2]="d'e")
0 "1" 1 "b c" 2 "d'e"
x "1 2" 
declare -a a='1'
$'tab\there' tab	here
'' a\ b \~ \#x a=b $'\n' 
## END

#### brace expansion
echo {1..5} {a..e..2} {05..08} {3..1} {x,y}{1,2} pre{,a,b}post {1..10..3} "{a,b}" {a} {a,} {z..x}; echo file{1..3}.{txt,md}; echo {{a,b},c}; mkdir -p {src,test}/{a,b}; echo */*; x=3; echo {1..$x}; echo {-2..2}; echo {001..3}
## STDOUT:
1 2 3 4 5 a c e 05 06 07 08 3 2 1 x1 x2 y1 y2 prepost preapost prebpost 1 4 7 10 {a,b} {a} a z y x
file1.txt file1.md file2.txt file2.md file3.txt file3.md
a b c
src/a src/b test/a test/b
{1..3}
-2 -1 0 1 2
001 002 003
## END

#### nested command substitution
echo "$(echo "a $(echo "b $(echo 'c d')")")"; x=$(cat <<EOF
in $(echo sub)
EOF
); echo "$x"; echo $(case x in x) echo matched;; esac); y=`echo \`echo nested\``; echo $y; echo "$(printf 'a\n\n\n')|"
## STDOUT:
a b c d
in sub
matched
nested
a|
## END

#### arithmetic contexts
a=(1 2 3); i=1; echo ${a[i+1]} ${a[$i]} ${a[-1]}; ((a[i]+=10)); echo ${a[@]}; let i++ j=i*2; echo $i $j; for ((;;)); do ((i++ > 4)) && break; done; echo $i; echo $((a[0] ? a[1] : 0)); x=y y=5; echo $((x+1)); echo $((i=3, i**2)); echo $[1+2]; [[ 010 -eq 8 ]] && echo octal; echo $((10#010))
## STDOUT:
3 2 3
1 12 3
2 4
6
12
6
9
3
octal
10
## END

#### IFS corner cases
IFS=,; set -- $(echo "a,,b,"); echo $#; printf '[%s]' "$@"; echo; x="1:2:3"; IFS=:; for p in $x; do printf '<%s>' $p; done; echo; unset IFS; set -- $' a\tb\nc '; echo $#; set -- $1; echo $#; IFS=' :'; set -- 'a : b::c'; set -- $1; echo $#; printf '[%s]' "$@"; echo; IFS=; x='a b'; set -- $x; echo $#; IFS=' '; echo "$*"; a=(1 2); IFS=+; echo "${a[*]}" "$*"
## STDOUT:
3
[a][][b]
<1><2><3>
1
3
4
[a][b][][c]
1
a b
1+2 a b
## END

#### read options
read -r -n 3 x <<<abcdef; echo $x; read -d : x <<<'ab:cd'; echo $x; read -N 4 x <<<$'a\nbcd'; printf '%q\n' "$x"; read -a arr <<<'x y z'; echo ${arr[1]}; read a b <<<'one two three'; echo "$a|$b"; read a b c <<<'1'; echo "$a|$b|$c"; read -r x <<<'a\tb'; echo "$x"; read x <<<'a\tb'; echo "$x"; IFS= read -r x <<<'  pad  '; echo "[$x]"; read -p 'prompt ' x <<<v; echo $x; read -t 1 x <<<q; echo $? $x; read x </dev/null; echo $?; echo 'l1
l2' | { read; echo "$REPLY"; read y; echo $y; }
## STDOUT:
abc
ab
$'a\nbc'
y
one|two three
1||
a\tb
atb
[  pad  ]
v
0 q
1
l1
l2
## END

#### eval and indirection
cmd='echo "a  b"'; eval $cmd; eval "$cmd"; v=name; eval "$v=val"; echo $name; eval 'for i in 1 2; do echo $i; done'; args=(ls -d /); "${args[@]}"; c=echo; $c hi; f='printf %s\n'; $f x y; eval "f2() { echo made $v; }"; f2; printf -v "dyn_$v" %s 5; echo $dyn_name; declare "q_$v=7"; echo $q_name
## STDOUT:
a b
a  b
val
1
2
/
hi
x
y
made name
5
7
## END

#### local options and scope
f() { local -; set -f; echo *; }; touch a; f; echo *; g() { local x; echo "[$x]"; x=1; h; echo $x; }; h() { x=2; }; x=0; g; echo $x; i() { local a=1 b=$a; echo "[$b]"; }; i; j() { declare -g glob=9; local -i n=2+3; echo $n; }; j; echo $glob; k() { local a; a=$(false); echo $?; local b=$(false); echo $?; }; k
## STDOUT:
*
a
[]
2
0
[]
5
9
1
0
## END

#### recursion and depth
d() { (($1)) && d $(($1-1)) || echo bottom ${#FUNCNAME[@]}; }; d 20; hanoi() { (($1==0)) && return; hanoi $(($1-1)) $2 $4 $3; ((moves++)); hanoi $(($1-1)) $4 $3 $2; }; hanoi 5 a b c; echo $moves; walk() { local e; for e in "$1"/*; do [ -e "$e" ] || continue; echo "$e"; [ -d "$e" ] && walk "$e"; done; }; mkdir -p t/u; touch t/u/v; walk t
## STDOUT:
bottom 21
31
t/u
t/u/v
## END
## status: 1

#### FUNCNAME and caller
f() { g; }; g() { echo "${FUNCNAME[*]} ${BASH_LINENO[*]}"; caller; caller 0; caller 1; }
f
echo "${FUNCNAME[0]:-main}" $LINENO; h() { echo "$FUNCNAME $LINENO"; }; h
## STDOUT:
g f 1 2
1 environment
1 f environment
main 3
h 3
## END

#### debug trap and xtrace
set -x; x=1; echo "a b" $x; [[ $x == 1 ]]; ((x+1)); set +x; PS4='+$LINENO: '; set -x
echo hi
y=$(echo sub)
{ set +x; } 2>/dev/null; trap 'echo "D: $BASH_COMMAND"' DEBUG; a=1; echo $a; trap - DEBUG
## STDOUT:
a b 1
hi
D: a=1
D: echo $a
1
D: trap - DEBUG
## END
## STDERR:
+ x=1
+ echo 'a b' 1
+ [[ 1 == 1 ]]
+ (( x+1 ))
+ set +x
+2: echo hi
++3: echo sub
+3: y=sub
## END

#### signal traps
trap 'echo got USR1' USR1; kill -USR1 $$; echo after; trap '' TERM; kill $$; echo survived; trap - TERM; trap; (trap 'echo sub exit' EXIT; echo in sub); trap 'echo INT; exit 5' INT; (kill -INT $$; sleep 0.1); echo no
## STDOUT:
got USR1
after
survived
trap -- 'echo got USR1' SIGUSR1
in sub
sub exit
INT
## END
## status: 5

#### trap return and nesting
f() { trap 'echo ret' RETURN; echo body; }; f; trap - RETURN; g() { trap 'echo "exit $?"' EXIT; }; g; (exit 3); h() { return 4; }; h; false
## STDOUT:
body
ret
exit 1
## END
## status: 1

#### kill and jobs
sleep 10 & p=$!; kill -0 $p && echo alive; kill $p; wait $p; echo $?; kill -0 $p 2>/dev/null || echo gone; kill -l 9; kill -l TERM; kill -l 143; kill nosuch; echo $?; sleep 5 & jobs -p | wc -l; jobs | sed 's/ *$//'; kill %1; wait; echo $?
## STDOUT:
alive
143
gone
KILL
15
TERM
1
1
[1]+  Running                 sleep 5 &
0
## END
## STDERR:
bash: line 1: kill: nosuch: arguments must be process or job IDs
## END

#### job control in script
set -m; sleep 0.1 & fg; echo $?; sleep 5 & disown; jobs; kill $!; (exit 3) & wait %1; echo $?
## STDOUT:
sleep 0.1
0
3
## END
## STDERR:
[1]+  Exit 3                  ( exit 3 )
## END

#### coproc
coproc C { while read l; do echo "got $l"; done; }; echo a >&${C[1]}; read r <&${C[0]}; echo $r; exec {C[1]}>&-; wait $C_PID; echo $?; coproc tr a-z A-Z; echo abc >&${COPROC[1]}; eval "exec ${COPROC[1]}>&-"; cat <&${COPROC[0]}
## STDOUT:
got a
0
ABC
## END

#### select menu
PS3='? '; select x in red green quit; do case $x in quit) break;; '') echo bad "$REPLY";; *) echo "$REPLY:$x";; esac; done <<<$'1\n9\n\n2\n3' 2>&1
## STDOUT:
1) red
2) green
3) quit
? 1:red
? bad 9
? 1) red
2) green
3) quit
? 2:green
? 
## END, no newline

#### history of directories
mkdir -p a/b c; cd a; pushd b >/dev/null; pushd ../../c > /dev/null; dirs; dirs -v; popd; popd >/dev/null; pwd; cd - ; echo ~+ ~-; cd /; cd ~; pwd; cd a/../c; pwd; CDPATH=$HOME/a; cd b; pwd
## STDOUT:
~/c ~/a/b ~/a
 0  ~/c
 1  ~/a/b
 2  ~/a
~/a/b ~/a
/home/user/a
/home/user/a/b
/home/user/a/b /home/user/a
/home/user
/home/user/c
/home/user/a/b
/home/user/a/b
## END

#### type and command
f() { :; }; alias ll='ls -l'; type f; type -t f cd if ls ll nosuch; type -a echo | head -2; command -v cd f ls if; command -V if; type nosuch; echo $?; command nosuch2; echo $?; builtin echo b; \echo c; hash -r; hash; unalias ll; enable -n echo; type -t echo; enable echo
## STDOUT:
f is a function
f () 
{ 
    :
}
function
builtin
keyword
file
echo is a shell builtin
echo is /usr/bin/echo
cd
f
/usr/bin/ls
if
if is a shell keyword
1
127
b
c
hash: hash table empty
file
## END
## STDERR:
bash: line 1: type: nosuch: not found
bash: line 1: nosuch2: command not found
## END

#### dot and source arguments
cat > lib.sh <<'E2'
greet() { echo "hi $1 from ${BASH_SOURCE[0]}"; }
echo "args: $# $1"
return 3
echo never
E2
. ./lib.sh x y; echo $?; greet me; source lib.sh; echo "$1"; . ./nosuch; echo $?; echo "echo \$0 \$1" > s; bash s a; sh ./s b; chmod +x s; ./s c; bash -c 'echo $0 $@' n 1 2; bash -s <<<'echo stdin $1' -- z; bash -s q <<<'echo $1'
## STDOUT:
args: 2 x
3
hi me from ./lib.sh
args: 0 

1
s a
./s b
./s c
n 1 2
stdin z
q
## END
## STDERR:
bash: line 7: ./nosuch: No such file or directory
## END

#### shebang scripts
printf '#!/bin/bash\necho "$BASH_VERSION" | cut -c1-3; exit 4\n' > s; chmod +x s; ./s; echo $?; printf '#!/usr/bin/env bash\necho env $#\n' > t; chmod +x t; ./t a b; printf '#!/bin/sh -e\nfalse\necho no\n' > u; chmod +x u; ./u; echo $?; printf '#!/usr/bin/awk -f\nBEGIN { print "awk" }\n' > v; chmod +x v; ./v; printf 'echo plain $0\n' > w; chmod +x w; ./w; PATH=.:$PATH w
## STDOUT:
5.2
4
env 2
1
awk
plain ./w
plain ./w
## END

#### sed scripts
cat > in <<'E2'
[a]
x=1
y=2
[b]
x=3
E2
sed -n '/^\[b\]/,/^\[/p' in; sed '/^\[a\]/,/^\[b\]/s/x=.*/x=9/' in; sed -n 'H;${x;s/\n/,/g;s/^,//;p}' in; sed '$!N;s/\n/ /' in; sed -n '1!G;h;$p' in; sed 's/=/ = /;t;d' in; sed -E 's/^(\w)=(.*)$/\2=\1/' in; sed '/x/{n;s/y/Y/}' in; sed '2q' in; sed -s -n '$p' in in; sed 'y/xy/ab/' in; sed '/b/r /dev/stdin' in <<<ins; sed -n '/x/{=;p}' in; sed 's/x/&&/2;s/./\n/3' in | head -3; echo a,b | sed 's/,/\n/;P;D'; sed '1~2d' in; sed -n '2{p;q}' in; sed '0,/x/s//Z/' in; sed 's|/usr|/opt|g' <<<'/usr/bin:/usr/lib'
## STDOUT:
[b]
x=3
[a]
x=9
y=2
[b]
x=3
[a],x=1,y=2,[b],x=3
[a] x=1
y=2 [b]
x=3
x=3
[b]
y=2
x=1
[a]
x = 1
y = 2
x = 3
[a]
1=x
2=y
[b]
3=x
[a]
x=1
Y=2
[b]
x=3
[a]
x=1
x=3
x=3
[a]
a=1
b=2
[b]
a=3
[a]
x=1
y=2
[b]
ins
x=3
2
x=1
5
x=3
[a

x=
a
b
x=1
[b]
x=1
[a]
Z=1
y=2
[b]
x=3
/opt/bin:/opt/lib
## END

#### awk programs
cat > d <<'E2'
2024-01-05,widget,3,2.50
2024-01-07,gadget,1,10.00
2024-02-01,widget,2,2.50
E2
awk -F, '{t[substr($1,1,7)]+=$3*$4} END{for(m in t) printf "%s %.2f\n",m,t[m]}' d | sort; awk -F, 'BEGIN{print "item|qty"} {q[$2]+=$3} END{n=asorti(q,k); for(i=1;i<=n;i++) print k[i]"|"q[k[i]]}' d; awk -F, '$4>m{m=$4;l=$2} END{print l,m}' d; awk '{n=split($0,a,","); for(i=n;i>0;i--) printf "%s%s",a[i],(i>1?",":"\n")}' d; awk -F, 'NR==FNR{a[$2]=1;next} {print ($1 in a)?"y":"n",$1}' d <(printf 'widget,\nfoo,\n'); awk 'BEGIN{while(("echo a; echo b" | getline l)>0) print "got",l; "date -u -d @0 +%Y"|getline y; print y}'; awk 'BEGIN{printf "%5.1f|%-6s|%03d|%c|%x\n",3.14159,"ab",7,65,255}'; echo 'a b c' | awk '{$3="";NF=2;print NF,$0}'; awk 'function f(n){return n<2?n:f(n-1)+f(n-2)} BEGIN{print f(15)}'; awk 'BEGIN{s="hello world";gsub(/o/,"0",s);print s,index(s,"w"),match(s,/w.r/),RSTART,RLENGTH;print sprintf("%s",substr(s,3,4))}'; printf 'a\n\nb\nc\n\nd\n' | awk -v RS= '{print NR": "$1,$2}'; awk 'BEGIN{a["x"]=1;delete a["x"];print length(a); if(!("x" in a)) print "gone"; print 1e6, 0.1+0.2, 2^10, 7%3, "3"+4}'; seq 5 | awk 'NR==2,NR==4'; awk '/gad/{f=1} f' d; awk 'END{print $0}' d
## STDOUT:
2024-01 17.50
2024-02 5.00
item|qty
gadget|1
widget|5
gadget 10.00
2.50,3,widget,2024-01-05
10.00,1,gadget,2024-01-07
2.50,2,widget,2024-02-01
y widget
n foo
got a
got b
1970
  3.1|ab    |007|A|ff
2 a b
610
hell0 w0rld 7 7 7 3
ll0 
1: a 
2: b c
3: d 
0
gone
1000000 0.3 1024 1 7
2
3
4
2024-01-07,gadget,1,10.00
2024-02-01,widget,2,2.50
2024-02-01,widget,2,2.50
## END

#### join and column
printf '1 a\n2 b\n3 c\n' > x; printf '1 X\n3 Z\n4 W\n' > y; join x y; join -a1 -e - -o 0,1.2,2.2 x y; join -v2 x y; column -t -s: <<<$'name:age\nbob:5\nalexander:42'; nl -ba x; fold -w 5 <<<abcdefghijkl; fmt -w 20 <<<'the quick brown fox jumps over'; tac x; rev <<<abc; expand -t4 <<<$'a\tb'; seq 3 | paste -sd,; printf '%s\n' 1 1 2 | uniq -d; comm <(seq 3) <(seq 2 4)
## STDOUT:
1 a X
3 c Z
1 a X
2 b -
3 c Z
4 W
name       age
bob        5
alexander  42
     1	1 a
     2	2 b
     3	3 c
abcde
fghij
kl
the quick brown fox
jumps over
3 c
2 b
1 a
cba
a   b
1,2,3
1
1
		2
		3
	4
## END

#### archives
mkdir p; echo one > p/1; echo two > p/2; tar czf p.tgz p; tar tzf p.tgz | sort; rm -r p; tar xzf p.tgz; cat p/*; gzip -k p/1; ls p; zcat p/1.gz; gunzip -c p/1.gz | wc -c; tar cf - p | (mkdir q; cd q; tar xf -); ls q/p; tar rf a.tar p/1 2>/dev/null; tar --exclude='*.gz' -cf b.tar p; tar tf b.tar | sort; tar xOf b.tar p/2
## STDOUT:
p/
p/1
p/2
one
two
1
1.gz
2
one
4
1
1.gz
2
p/
p/1
p/2
two
## END

#### checksums and encodings
echo hello > f; md5sum f; sha256sum f | cut -c1-16; sha1sum < f; md5sum f > s; md5sum -c s; echo x >> f; md5sum -c s 2>&1; echo $?; base64 <<<hello; base64 -d <<<aGVsbG8K; xxd <<<hi; od -An -tx1 <<<hi; cksum f; printf '\x41\u00e9\101\n'; echo -e 'a\tb\x21\0101'; echo -n x | xxd -p; xxd -r -p <<<414243; echo; printf '%s' é | wc -c -m
## STDOUT:
b1946ac92492d2347c6235b4d2611184  f
5891b5b522d5df08
f572d396fae9206628714fb2ce00f72e94f2258f  -
f: OK
f: FAILED
md5sum: WARNING: 1 computed checksum did NOT match
1
aGVsbG8K
hello
00000000: 6869 0a                                  hi.
 68 69 0a
1139563031 8 f
AéA
a	b!A
78
ABC
      1       2
## END

#### stat and links
echo 12345 > f; ln -s f l; ln f h; stat -c '%s %h %F' f l; readlink l; readlink -f l; realpath --relative-to=/home l; [ -L l ] && echo link; [ f -ef h ] && echo samefile; [ f -nt nosuch ] && echo newer; ls -l l | sed 's/.*l ->/l ->/'; rm f; cat h; cat l; [ -e l ] || echo dangling; wc -c < h; du -b h | cut -f1; truncate -s 3 h; cat h; echo; touch -d '2020-01-02 03:04' h; stat -c %y h | cut -c1-16; find . -newermt 2020-01-01 ! -newermt 2021-01-01 -name h
## STDOUT:
6 2 regular file
1 1 symbolic link
f
/home/user/f
user/f
link
samefile
newer
l -> f
12345
dangling
6
6
123
2020-01-02 03:04
./h
## END
## STDERR:
cat: l: No such file or directory
## END

#### numfmt seq factor
numfmt --to=iec 1536 1048576; numfmt --from=iec 2K; numfmt --grouping 1234567; seq -w 8 10; seq 1 0.5 2; seq -s, 5; seq 5 -2 1; factor 60 97; shuf -i 1-5 | sort -n | tr '\n' ' '; echo; expr 3 + 4 \* 2; expr length hello; expr substr hello 2 3; expr abc : 'a\(.\)c'; expr 1 = 2; echo $?; expr index hello l; echo '5 3 + p' | dc; echo 'obase=16; 255' | bc; echo '2^64' | bc; bc <<<'scale=2; a=5; a/3; if (a>3) 1'
## STDOUT:
1.5K
1.0M
2048
1234567
08
09
10
1.0
1.5
2.0
1,2,3,4,5
5
3
1
60: 2 2 3 5
97: 97
1 2 3 4 5 
11
5
ell
b
0
1
3
8
FF
18446744073709551616
1.66
1
## END

#### jq basics
j='{"a":1,"b":[{"n":"x","v":2},{"n":"y","v":3}]}'; jq -r '.b[].n' <<<$j; jq '.b|map(.v)|add' <<<$j; jq -c '.b[]|select(.v>2)' <<<$j; jq -r '.b[]|"\(.n)=\(.v)"' <<<$j; jq -c '.c={d:.a}' <<<$j; jq 'keys' -c <<<$j; jq -n --arg x hi '{x:$x}' -c; jq -e .zz <<<$j; echo $?; jq . <<<'{bad'; echo $?; jq -r '.b[]|[.n,.v]|@csv' <<<$j; jq -s 'length' <<<'1 2 3'; jq -r 'to_entries[]|.key' <<<$j
## STDOUT:
x
y
5
{"n":"y","v":3}
x=2
y=3
{"a":1,"b":[{"n":"x","v":2},{"n":"y","v":3}],"c":{"d":1}}
["a","b"]
{"x":"hi"}
null
1
5
"x",2
"y",3
3
a
b
## END
## STDERR:
jq: parse error: Invalid numeric literal at line 2, column 0
## END

#### getopt program
o=$(getopt -o ab:c:: -l alpha,beta:,gamma:: -n prog -- -a -b v --beta=w --gamma -cX rest --alpha more); echo "$o"; eval set -- "$o"; while true; do case $1 in -a|--alpha) echo A; shift;; -b|--beta) echo "B=$2"; shift 2;; -c|--gamma) echo "C=[$2]"; shift 2;; --) shift; break;; esac; done; echo "rest $*"; getopt -o a -- -z; echo $?
## STDOUT:
 -a -b 'v' --beta 'w' --gamma '' -c 'X' --alpha -- 'rest' 'more'
A
B=v
B=w
C=[]
C=[X]
A
rest rest more
 --
1
## END
## STDERR:
getopt: invalid option -- 'z'
## END

#### envsubst and templates
export NAME=Bob AGE=5; envsubst <<<'Hi $NAME ${AGE} $NOPE'; envsubst '$NAME' <<<'$NAME $AGE'; t='Hello {{name}}, {{age}}'; t=${t//\{\{name\}\}/$NAME}; t=${t//\{\{age\}\}/$AGE}; echo "$t"
## STDOUT:
Hi Bob 5 
Bob $AGE
Hello Bob, 5
## END

#### shopt and set state
echo $-; set -o | grep -c on; shopt extglob nocasematch; shopt -s nocasematch; [[ ABC == abc ]] && echo nocase; case X in x) echo m;; esac; shopt -u nocasematch; set -f; echo *; set +f; set -u; echo ${x-unset}; set +u; set -o noclobber; echo a > f; echo b > f; echo c >| f; cat f; set +C; shopt -q nosuch; echo $?; old=$(set +o | grep noglob); set -f; eval "$old"; echo $- | grep -c f
## STDOUT:
hBc
5
extglob        	off
nocasematch    	off
nocase
m
*
unset
c
1
0
## END
## STDERR:
bash: line 1: f: cannot overwrite existing file
bash: line 1: shopt: nosuch: invalid shell option name
## END
## status: 1

#### printf reuse and vectors
printf '%s=%d\n' a 1 b 2; printf '[%s]\n' "" ; printf '%s,' x y z; echo; printf '%b' 'a\n' 'b\c' 'd'; echo; printf "%-10s|%6.2f|\n" name 3.14159; printf '%3$s %1$s\n' a b c 2>&1; printf '%*.*f\n' 8 2 3.14159; printf '%ld %5s %-5s|\n' 10 ab cd; printf "%'d\n" 1234567; printf '%s\n' -n; printf -- '-x\n'; printf '%05.1f|% d|%+.1e\n' 2.25 5 12345; printf '\\ \" \a' | od -c | head -1; printf '%s %c %d\n' ab cd 0777
## STDOUT:
a=1
b=2
[]
x,y,z,
a
b
name      |  3.14|
bash: line 1: printf: `$': invalid format character
    3.14
10    ab cd   |
1234567
-n
-x
002.2| 5|+1.2e+04
0000000   \       "      \a
ab c 511
## END

#### string tests
[ -z "" ] && echo z; [ -n a ] && echo n; [ a \< b ] && echo lt; [[ a < b && ! b < a ]] && echo lt2; [ "a b" = "a b" ] && echo eq; [[ abc == a* ]] && echo glob; [[ abc == "a*" ]] || echo lit; [ 5 -gt 3 -a 2 -lt 3 ] && echo and; [ ! -e nosuch ] && echo ne; test 1 = 1 -o 1 = 2 && echo or; [ a = ]; echo $?; [ 1 -eq x ]; echo $?; [[ -v HOME && -n ${HOME} ]] && echo v; [[ 2 -gt 10 ]] || echo num; [[ 2 > 10 ]] && echo str; [ ]; echo $?; [[ a =~ [[:alpha:]] ]] && echo re; [[ "a.c" =~ ^a\.c$ ]] && echo dot; x='a b'; [ -n $x ]; echo $?
## STDOUT:
z
n
lt
lt2
eq
glob
lit
and
ne
or
2
2
v
num
str
1
re
dot
2
## END
## STDERR:
bash: line 1: [: a: unary operator expected
bash: line 1: [: x: integer expression expected
bash: line 1: [: a: binary operator expected
## END

#### large loops and concatenation
s=; for i in $(seq 500); do s+=$i; done; echo ${#s}; a=(); for i in {1..500}; do a+=($i); done; echo ${#a[@]} ${a[499]}; t=0; while ((i-- > 0)); do ((t+=i)); done; echo $t; printf '%s\n' {1..1000} | awk '{s+=$1} END{print s}'; yes abc | head -1000 | sort | uniq -c | tr -s ' '
## STDOUT:
1392
500 500
124750
500500
 1000 abc
## END

#### dates and formats
for d in 2024-02-29 2023-12-31 1999-01-01; do date -u -d "$d" '+%a %d %b %Y week %V day %j quarter %q'; done; date -u -d '2024-03-10 15:30:45' '+%H:%M:%S %I:%M %p %s %N'; date -u -d '@86400' -Iseconds; date -u -d 'Thu, 01 Jan 1970 00:00:10 GMT' +%s; date -u -d '2024-01-01 -1 day' +%F; date -u -d '2024-05-15 last monday' +%F; date -u -R -d @0; date -u -d '10 days ago 2024-01-20' +%F; d1=$(date -u -d 2024-12-25 +%s) d2=$(date -u -d 2024-12-01 +%s); echo $(((d1-d2)/86400)) days; printf '%(%F %T)T\n' 86399; TZ=America/New_York date -d '2024-07-04 12:00 UTC' '+%F %T %Z'; date -d '2024-13-01' 2>&1; cal 2 2024
## STDOUT:
Thu 29 Feb 2024 week 09 day 060 quarter 1
Sun 31 Dec 2023 week 52 day 365 quarter 4
Fri 01 Jan 1999 week 53 day 001 quarter 1
15:30:45 03:30 PM 1710084645 000000000
1970-01-02T00:00:00+00:00
10
2023-12-31
2024-05-15
Thu, 01 Jan 1970 00:00:00 +0000
2024-01-10
24 days
1970-01-01 23:59:59
2024-07-04 08:00:00 EDT
date: invalid date ‘2024-13-01’
   February 2024      
Su Mo Tu We Th Fr Sa  
             1  2  3  
 4  5  6  7  8  9 10  
11 12 13 14 15 16 17  
18 19 20 21 22 23 24  
25 26 27 28 29        
                      
## END

#### text report
cat > sales <<'E2'
north 100 q1
south 50 q1
north 120 q2
east 30 q2
E2
printf '%-8s %6s\n' region total; printf '%.0s-' {1..15}; echo; awk '{t[$1]+=$2} END{for(r in t) print r, t[r]}' sales | sort -k2nr | while read r t; do printf '%-8s %6d %s\n' "$r" "$t" "$(printf '#%.0s' $(seq $((t/20))))"; done; max=$(cut -d' ' -f2 sales | sort -n | tail -1); grep " $max " sales
## STDOUT:
region    total
---------------
north       220 ###########
south        50 ##
east         30 #
north 120 q2
## END

#### log analysis
for i in 1 2 3; do echo "10.0.0.$i - - [01/Jan/2024:00:0$i:00] \"GET /p$((i%2)) HTTP/1.1\" $((i==3?404:200)) $((i*100))"; done > access; cut -d' ' -f1 access | sort -u | wc -l; awk '{print $8}' access | sort | uniq -c; awk '$8==404{print $6}' access; grep -oP '(?<=GET )\S+' access | sort | uniq -c | sort -rn; awk '{b+=$9} END{print b}' access; sed -E 's/.*\[([^]]+)\].*/\1/' access | head -1
## STDOUT:
3
      2 200
      1 404
/p1
      2 /p1
      1 /p0
600
01/Jan/2024:00:01:00
## END

#### config edit in place
printf 'a=1\nb=2\n# c=3\n' > c; set_opt() { if grep -q "^#\? *$1=" c; then sed -i -E "s|^#? *$1=.*|$1=$2|" c; else echo "$1=$2" >> c; fi; }; set_opt a 9; set_opt c x/y; set_opt d new; cat c; awk -F= '$1=="a"{print $2}' c; while IFS== read -r k v; do printf '%s -> %s\n' "$k" "$v"; done < c
## STDOUT:
a=9
b=2
c=x/y
d=new
9
a -> 9
b -> 2
c -> x/y
d -> new
## END

#### menu of functions
cmd_add() { echo $(($1 + $2)); }; cmd_help() { declare -F | awk '{print $3}' | sed -n 's/^cmd_//p'; }; run() { local c=cmd_$1; shift; if declare -F "$c" >/dev/null; then "$c" "$@"; else echo "unknown: ${c#cmd_}" >&2; return 64; fi; }; run add 2 3; run help; run nope; echo $?
## STDOUT:
5
add
help
64
## END
## STDERR:
unknown: nope
## END

#### progress with carriage returns
for i in 1 2 3; do printf '\r%d/3' $i; done; echo; printf 'a\bb\n' | cat -v; printf '\033[1mbold\033[0m\n' | cat -v; echo -e '\e[31mred\e[0m' | sed 's/\x1b\[[0-9;]*m//g'
## stdout-json: "\r1/3\r2/3\r3/3\na^Hb\n^[[1mbold^[[0m\nred\n"

#### json by hand
esc() { local s=$1; s=${s//\\/\\\\}; s=${s//\"/\\\"}; s=${s//$'\n'/\\n}; printf '"%s"' "$s"; }; declare -A o=([k]=$'v"1\n2'); printf '{'; for k in "${!o[@]}"; do printf '%s: %s' "$(esc "$k")" "$(esc "${o[$k]}")"; done; printf '}\n'
## STDOUT:
{"k": "v\"1\n2"}
## END

#### sed insert append change
printf '%s\n' one two three > f; sed '/two/i before' f; sed '/two/c\changed' f; sed '2a\  kept' f; sed '$a end' f; sed '1i\
multi\
line' f; sed '/one/,/two/c range' f; sed '2!d' f; sed '/two/a\' -e 'x' f; sed -e '/t/{a A' -e 'i B' -e '}' f; sed '/one/d;a after' f; sed -n '/two/{p;a q' -e '}' f; sed '/nope/a x' f; sed 's/two/&\nnew/' f; sed '/three/a x' f f
## STDOUT:
one
before
two
three
one
changed
three
one
two
  kept
three
one
two
three
end
multi
line
one
two
three
range
three
two

one
two
one
B
two
A
B
three
A
two
after
three
after
one
two
three
one
two
new
three
one
two
three
x
one
two
three
x
## END
## STDERR:
sed: can't read /two/a\: No such file or directory
sed: -e expression #1, char 1: unexpected `}'
## END

#### sed with files of commands
cat > s.sed <<'E2'
# comment
/^#/d
s/\s+$//
/^$/d
s/(\w+)\s*=\s*(.*)/\U\1\E: \2/
E2
printf '# c\na = 1  \n\nbb=2\n' | sed -E -f s.sed; printf 'x1\nx2\n' | sed -n 's/x\([0-9]\)/\1/w out'; cat out; echo 'a.b.c' | sed 's/\./-/2'; echo aaa | sed 's/a/b/2g'; echo path/to/x | sed 's#/#\\#g'; echo "it's" | sed "s/'/\"/"; echo abc | sed 's/b/[&]/;s/\[/(/;s/\]/)/'; echo 'foo(bar)' | sed 's/(\([^)]*\))/<\1>/'; echo hello | sed 's/./\u&/;s/l\+/L/'; echo 'one two' | sed -E 's/(\w+) (\w+)/\2 \1/'; echo x | sed 's/x/a\tb/' ; echo aXbXc | sed 's/X/\
/g'
## STDOUT:
A: 1
BB: 2
1
2
a.b-c
abb
path\to\x
it"s
a(b)c
foo<bar>
HeLo
two one
a	b
a
b
c
## END

#### sed ranges and jumps
seq 10 | sed -n '3,5p;7q'; seq 10 | sed '2,4d;6,$d'; seq 10 | sed -n '0~3p'; seq 10 | sed -n '2,+2p'; seq 10 | sed -n '5,~4p'; seq 5 | sed ':a;N;$!ba;s/\n/,/g'; seq 5 | sed -n '$!{h;d};H;x;p'; echo aaabbb | sed ':x;s/ab/ba/;tx'; seq 3 | sed 'p;p' | sed -n '2~3p'; printf '1\n\n\n2\n\n3\n' | sed '/^$/N;/^\n$/D'; seq 4 | sed 'n;d'; seq 6 | sed 'N;N;s/\n/+/g'; echo 1234567 | sed ':a;s/\B[0-9]\{3\}\>/,&/;ta'; printf 'a\\\nb\nc\n' | sed -e :a -e '/\\$/N; s/\\\n//; ta'
## STDOUT:
3
4
5
1
5
3
6
9
2
3
4
5
6
7
8
1,2,3,4,5
4
5
bbbaaa
1
2
3
1

2

3
1
3
1+2+3
4+5+6
1,234,567
ab
c
## END

#### awk formatting and pipes
printf 'b 2\na 1\nc 3\n' > f; awk '{print $1 | "sort"} END {close("sort"); print "done"}' f; awk '{print > ($1 ".txt")}' f; cat a.txt b.txt; awk 'BEGIN {FS=":"; OFS="\t"} {print $1, $NF}' <<<'x:y:z'; awk '{$1=$1}1' OFS=, <<<'a b c'; awk 'BEGIN{while((getline line < "f")>0) n++; print n}'; awk '{s=s sep $1; sep=","} END{print s}' f; awk -v 'a=x\ty' 'BEGIN{print a}'; awk 'NR>1 && $2>p{print $1} {p=$2}' f; awk '{printf "%s%s", $0, NR%2?" ":"\n"}' f; echo; awk 'BEGIN{printf "%s %s %s\n", "a", 1==1.0, "10"<"9"; print 1/3; print 100000*100000, 2^53; print substr("hello",0,3), toupper("x") length()}' ; awk '!s[$1]++' <<<$'a\nb\na'; awk 'BEGIN{print length("héllo"), index("abc","c"), split("a-b-c",x,"-"), x[3]}'; awk '{ $0=tolower($0); gsub(/[^a-z ]/,""); print NF}' <<<'Hi, There! x'
## STDOUT:
a
b
c
done
a 1
b 2
x	z
a,b,c
3
b,a,c
x	y
c
b 2 a 1
c 3 
a 1 1
0.333333
10000000000 9007199254740992
hel X0
a
b
5 3 3 c
3
## END

#### awk columns report
cat > t <<'E2'
id name   dept salary
1  Ann    IT   5000
2  Bob    HR   4000
3  Cyd    IT   6000
E2
awk 'NR==1{for(i=1;i<=NF;i++) h[$i]=i; next} {print $h["name"], $h["salary"]}' t; awk 'NR>1{c[$3]++; s[$3]+=$4; if($4>m[$3]) m[$3]=$4} END{PROCINFO["sorted_in"]="@ind_str_asc"; for(d in c) printf "%-4s n=%d avg=%.1f max=%d\n", d, c[d], s[d]/c[d], m[d]}' t; awk 'NR>1{a[NR]=$2; v[NR]=$4} END{for(i=2;i<=NR;i++) for(j=i+1;j<=NR;j++) if(v[i]<v[j]){t=v[i];v[i]=v[j];v[j]=t;t=a[i];a[i]=a[j];a[j]=t} for(i=2;i<=NR;i++) print a[i],v[i]}' t; awk '{for(i=NF;i;i--) printf "%s ", $i; print ""}' t | head -2; awk '{for(i=1;i<=NF;i++) r[i]=r[i] (NR>1?" ":"") $i} END{for(i=1;i in r;i++) print r[i]}' t
## STDOUT:
Ann 5000
Bob 4000
Cyd 6000
HR   n=1 avg=4000.0 max=4000
IT   n=2 avg=5500.0 max=6000
Cyd 6000
Ann 5000
Bob 4000
salary dept name id 
5000 IT Ann 1 
id 1 2 3
name Ann Bob Cyd
dept IT HR IT
salary 5000 4000 6000
## END

#### xargs forms
printf '%s\n' 'a b' c > f; xargs < f; xargs -d '\n' -n1 echo '>' < f; xargs -I{} echo '[{}]' < f; xargs -L1 echo - < f; echo 1 2 3 | xargs -n1 -I% echo n%; seq 3 | xargs -n1 sh -c 'exit 0'; echo $?; seq 2 | xargs -n1 sh -c 'exit 3'; echo $?; echo x | xargs nosuchcmd; echo $?; echo a | xargs -t echo 2>&1; seq 5 | xargs -n 2 -P1; echo "it's" | xargs 2>&1; echo $?; echo 'a\ b c' | xargs -n1; printf 'one\ntwo\n' | xargs -i echo {} x; seq 3 | xargs -s 20 echo
## STDOUT:
a b c
> a b
> c
[a b]
[c]
- a b
- c
n1 2 3
0
123
127
echo a
a
1 2
3 4
5
xargs: unmatched single quote; by default quotes are special to xargs unless you use the -0 option
1
a b
c
one x
two x
1 2 3
## END
## STDERR:
xargs: warning: options --max-args and --replace/-I/-i are mutually exclusive, ignoring previous --max-args value
xargs: nosuchcmd: No such file or directory
## END

#### tail and follow
echo one > log; (sleep 0.2; echo two >> log; sleep 0.2; echo three >> log) & timeout 3 tail -f log | head -3; wait; tail -n 2 log; tail -n +2 log | head -1; head -n -1 log; tail -c +5 log
## STDOUT:
one
two
three
two
three
two
one
two
two
three
## END

#### sort corner keys
printf 'x,10,b\ny,9,a\nz,10,a\n' | sort -t, -k2,2n -k3,3; printf 'x,10,b\ny,9,a\n' | sort -t, -k2; printf 'B\na\nC\n' | sort; printf 'B\na\nC\n' | sort -f; printf '3\n1\n2\n1\n' | sort -nu; printf 'Mar\nJan\nDec\n' | sort -M; printf 'f10\nf9\nf1\n' | sort -V; printf '2 b\n1 a\n' | sort -c; echo $?; printf '1\n2\n' | sort -c; echo $?; printf 'a b\na  c\n' | sort -b -k2; printf '1.5\n1e1\n-3\n' | sort -g; printf 'b\na\n' | sort -o out; cat out; printf 'a\nb\n' | sort -r | head -1; sort -m <(printf '1\n3\n') <(printf '2\n4\n'); printf 'k2 v\nk10 v\n' | sort -k1.2n; printf 'a\0b\0' | sort -zr | tr '\0' '\n'; printf 'x\tb\ny\ta\n' | sort -t$'\t' -k2
## STDOUT:
y,9,a
z,10,a
x,10,b
x,10,b
y,9,a
B
C
a
a
B
C
1
2
3
Jan
Mar
Dec
f1
f9
f10
1
0
a b
a  c
-3
1.5
1e1
a
b
b
1
2
3
4
k2 v
k10 v
b
a
y	a
x	b
## END
## STDERR:
sort: -:2: disorder: 1 a
## END

#### uniq counts
printf '%s\n' a a b A a > f; uniq f; uniq -c f; uniq -d f; uniq -u f; uniq -i f; sort f | uniq -c | sort -rn; printf 'x 1\ny 1\nz 2\n' | uniq -f1; printf 'ab1\nab2\nac3\n' | uniq -w2; printf 'a\na\nb\n' | uniq -D
## STDOUT:
a
b
A
a
      2 a
      1 b
      1 A
      1 a
a
b
A
a
a
b
A
      3 a
      1 b
      1 A
x 1
z 2
ab1
ac3
a
a
## END

#### comm and diff forms
printf 'a\nb\nc\n' > x; printf 'b\nc\nd\n' > y; comm x y; comm -3 x y; diff x y; diff -u x y | tail -n +3; diff -q x y; diff -y -W 20 x y; cmp x y; cmp x x && echo same; diff <(echo a) <(echo a) && echo eq; diff -r . . && echo r; printf 'a \nb\n' > z; diff -b <(printf 'a\nb\n') z; diff -u x y > p; patch x < p; cat x; patch -R x < p; cat x
## STDOUT:
a
		b
		c
	d
a
	d
1d0
< a
3a3
> d
@@ -1,3 +1,3 @@
-a
 b
 c
+d
Files x and y differ
a     <
b	b
c	c
      >	d
x y differ: byte 1, line 1
same
eq
r
patching file x
b
c
d
patching file x
a
b
c
## END

#### arrays advanced
a=(1 2 3); a[5]=6; echo ${#a[@]} ${!a[@]} ${a[@]:1:3}; unset 'a[1]'; echo ${a[@]} ${!a[@]}; a=("${a[@]}"); echo ${!a[@]}; b=("${a[@]/#/x}"); echo ${b[@]}; echo ${a[@]/[12]/N}; echo "${a[@]%?}"; c=([3]=c [1]=a); echo ${c[@]} ${!c[@]}; a+=(7 8); echo ${#a[@]}; a[0]+=9; echo $a; e=(); echo "${#e[@]} [${e[*]}]"; for x in "${e[@]}"; do echo never; done; d=($(seq 3)); echo ${d[-1]} ${d[@]: -2}; s="${d[*]}"; echo "$s"; echo "${d[@]^^}"; declare -a f=(x y); declare -p f; g=("$@"); echo ${#g[@]}; read -ra h <<<"1 2 3"; echo $((h[0]+h[2])); [[ " ${d[*]} " == *" 2 "* ]] && echo in; printf '%s\n' "${d[@]}" | tac | xargs; IFS=,; echo "${d[*]}"; k=("a b" "c d"); unset IFS; echo ${k[@]@Q}; l=("${k[@]:0:1}"); echo "${l[0]}"
## STDOUT:
4 0 1 2 5 2 3 6
1 3 6 0 2 5
0 1 2
x1 x3 x6
N 3 6
  
a c 1 3
5
19
0 []
3 2 3
1 2 3
1 2 3
declare -a f=([0]="x" [1]="y")
0
4
in
3 2 1
1,2,3
'a b' 'c d'
a b
## END

#### associative advanced
declare -A m=([one]=1 [two]=2 ["a b"]=3); echo ${#m[@]} ${m[one]} "${m[a b]}"; for k in "${!m[@]}"; do echo "$k:${m[$k]}"; done | sort; [[ -v m[two] ]] && echo has; [[ -v m[zip] ]] || echo hasnt; unset 'm[two]'; echo ${#m[@]}; m[one]+=x; echo ${m[one]}; m+=([three]=33); echo ${m[three]}; echo "${m[nope]:-dflt}"; declare -A inv; for k in "${!m[@]}"; do inv[${m[$k]}]=$k; done; echo ${inv[33]}; k='x y'; m[$k]=v; echo "${m["x y"]}"; ((m[cnt]++)); ((m[cnt]+=5)); echo ${m[cnt]}; f() { local -n r=$1; r[new]=1; }; f m; echo ${m[new]}; declare -A copy; for k in "${!m[@]}"; do copy[$k]=${m[$k]}; done; echo ${#copy[@]}; m=(); echo ${#m[@]}; declare -A e=([k]="v w"); for v in "${e[@]}"; do echo "$v"; done
## STDOUT:
3 1 3
a b:3
one:1
two:2
has
hasnt
2
1x
33
dflt
three
v
6
1
6
0
v w
## END

#### string replace forms
s='aXbXc'; echo ${s/X/-} ${s//X/-} ${s/#a/A} ${s/%c/C} ${s//X}; p='b*'; echo ${s/$p/_} "${s/"$p"/_}"; t='path/to/file'; echo ${t//\//.} ${t////_}; u='a  b'; echo "${u// /}" "${u//  / }"; v='x&y'; r='[&]'; echo ${v/\&/and} ${s/b/$r} ${s/b/"$r"} ${s/b/\&}; w=hello; echo ${w/l*/!} ${w/%l*/!} ${w//[aeiou]/.} ${w//[^l]/}; n=$'l1\nl2'; echo "${n//$'\n'/,}"; q="a'b"; echo "${q//\'/\"}"; shopt -s extglob; z='  trim  '; echo "[${z##+( )}]" "[${z%%+( )}]"; y=aaab; echo ${y/#+(a)/} ${y//@(a|b)/x}; echo ${s,,} ${s@U} ${s@L} ${w@u}
## STDOUT:
a-bXc a-b-c AXbXc aXbXC abc
aX_ aXbXc
path.to.file path_to_file
ab a b
xandy aX[b]Xc aX[&]Xc aX&Xc
he! he! h.ll. ll
l1,l2
a"b
[trim  ] [  trim]
b xxxx
axbxc AXBXC axbxc Hello
## END

#### here documents everywhere
f() { cat <<E1
in f: $1
E1
}; f arg; while read -r x; do echo "r $x"; done <<E2
a
b $((1+1))
E2
cat <<A <<B
first
A
second
B
cat <<'Q' - <(echo ps)
quoted $x
Q
if cat <<X | grep -q yes; then echo found; fi
yes
X
x=$(cat <<Y
sub "quoted" 'single' \$esc
Y
); echo "$x"; cat <<-T
	$(echo tab)
	T
bash <<'S' arg
echo "nested $0"; cat <<N
deep
N
S
cat <<<"$(seq 2)"; tr a b <<<aaa; wc -c <<<''; cat <<EOF | sed 's/^/> /'
one \
continued
$(printf 'x\n\n')
`echo back`
EOF
## STDOUT:
in f: arg
r a
r b 2
second
quoted $x
ps
found
sub "quoted" 'single' $esc
tab
1
2
bbb
1
> one continued
> x
> back
## END
## STDERR:
bash: arg: No such file or directory
## END

#### loops with breaks
for i in 1 2 3; do for j in a b c; do [[ $j == b ]] && continue 2; [[ $i == 3 ]] && break 2; echo $i$j; done; done; i=0; while true; do ((++i == 3)) && break; done; echo $i; until ((i <= 0)); do ((i--)); done; echo $i; for x; do echo never; done; set -- p q; for x do echo $x; done; for ((a=0,b=10; a<b; a+=3,b--)); do echo $a $b; done; for f in *.none; do echo "$f"; done; for x in $(echo "1 2"); do printf $x; done; echo; while read -r l; do [ "$l" = 2 ] && break; echo $l; done < <(seq 5); seq 3 | while read n; do t=$((t+n)); echo $t; done; echo "[$t]"; select_none() { for x in ""; do echo "empty[$x]"; done; }; select_none; for i in {1..3}; do echo $i; done > out; wc -l < out; for ((;;)); do break; done; echo ok
## STDOUT:
1a
2a
3
0
p
q
0 10
3 9
6 8
*.none
12
1
1
3
6
[]
empty[]
3
ok
## END

#### exit codes and tests
true && echo a || echo b; false && echo a || echo b; ! false && echo neg; if ! grep -q x <<<y; then echo no; fi; (exit 7); echo $?; f() { return 5; }; f || echo "rc $?"; if f; then :; else echo "else $?"; fi; while f; do :; done; echo $?; { false; true; }; echo $?; a=$(exit 9); echo $?; local_test() { local r; r=$(exit 2); echo $?; }; local_test; [ -d / ] && [ -r / ]; echo $?; test -f /nosuch; echo $?; [[ a ]] && echo t; [ "" ]; echo $?; : ; echo $?; bash -c 'exit 256'; echo $?; bash -c 'exit -1'; echo $?; bash -c 'exit abc'; echo $?; command -v nosuch; echo $?; (set -e; false; echo no); echo $?
## STDOUT:
a
b
neg
no
7
rc 5
else 5
0
0
9
2
0
1
t
1
0
0
255
2
1
1
## END
## STDERR:
bash: line 1: exit: abc: numeric argument required
## END

#### time and sleep arithmetic
SECONDS=0; sleep 0.1; ((SECONDS < 2)) && echo quick; start=$(date +%s%N); end=$(date +%s%N); ((end >= start)) && echo mono; s=3725; printf '%02d:%02d:%02d\n' $((s/3600)) $((s%3600/60)) $((s%60)); TIMEFORMAT=%0R; time true; echo $EPOCHSECONDS | grep -cE '^[0-9]{10}$'; [[ $EPOCHREALTIME =~ ^[0-9]+\.[0-9]{6}$ ]] && echo ert; hms() { IFS=: read -r h m s <<<"$1"; echo $((10#$h*3600+10#$m*60+10#$s)); }; hms 01:08:09
## STDOUT:
quick
mono
01:02:05
1
ert
4089
## END
## STDERR:
0
## END

#### safe temp files and traps
set -u; cleanup() { local rc=$?; rm -f "${tmpf:-}"; echo "cleanup rc=$rc"; }; trap cleanup EXIT; tmpf=$(mktemp); [ -f "$tmpf" ] && echo made; [[ $tmpf == /tmp/tmp.* ]] && echo named; mktemp -u XXXX | wc -c; mktemp /tmp/my.XXXXXX.txt | sed 's/my\.......\.txt/my.RANDOM.txt/'; trap - EXIT; trap 'echo bye' EXIT; bash -c 'trap "echo inner" EXIT; exec true'; (exit 4); exit
## STDOUT:
made
named
5
/tmp/my.RANDOM.txt
bye
## END
## status: 4

#### arguments and shift
f() { echo "$# [$*] [$@] [${1-}] [${@:2}] [${@: -1}] [${*:1:2}]"; shift; echo "$1"; shift 5 || echo "no shift $#"; set -- "$@" end; echo "${!#}"; }; f a 'b c' d; g() { for a in "$@"; do printf '<%s>' "$a"; done; echo; }; g "x y" '' z; g $(echo '*'); h() { g "${@/#/pre}"; }; h 1 2; set -- -a -- b; for a; do [[ $a == -- ]] && { echo sep; continue; }; echo "arg $a"; done; i() { local IFS=-; echo "$*"; }; i 1 2 3; echo "${10-none}"; set -- {1..12}; echo $10 ${10} ${11}; shift 10; echo $1
## STDOUT:
3 [a b c d] [a b c d] [a] [b c d] [d] [a b c]
b c
no shift 2
end
<x y><><z>
<*>
<pre1><pre2>
arg -a
sep
arg b
1-2-3
none
10 10 11
11
## END

#### menu driven by input
menu() { while read -r cmd arg; do case $cmd in add) items+=("$arg");; list) printf '%d. %s\n' $(for i in "${!items[@]}"; do echo $((i+1)) "${items[i]// /_}"; done);; del) unset "items[$((arg-1))]"; items=("${items[@]}");; quit) break;; '') ;; *) echo "? $cmd";; esac; done; }; menu <<'E2'
add milk
add bread rolls
list
del 1
list
bogus x

quit
list
E2
echo left: ${#items[@]}
## STDOUT:
1. milk
2. bread_rolls
1. bread_rolls
? bogus
left: 1
## END

#### csv with quoted fields
parse_csv() { local line=$1 f= q=0 c i; fields=(); for ((i=0;i<${#line};i++)); do c=${line:i:1}; if ((q)); then if [[ $c == '"' ]]; then if [[ ${line:i+1:1} == '"' ]]; then f+='"'; ((i++)); else q=0; fi; else f+=$c; fi; elif [[ $c == '"' ]]; then q=1; elif [[ $c == , ]]; then fields+=("$f"); f=; else f+=$c; fi; done; fields+=("$f"); }; parse_csv 'a,"b, c","say ""hi""",,e'; printf '[%s]\n' "${fields[@]}"; awk -v FPAT='([^,]*)|("[^"]*")' '{print NF, $2}' <<<'a,"b, c",d'
## STDOUT:
[a]
[b, c]
[say "hi"]
[]
[e]
3 "b, c"
## END

#### word frequency and histogram
cat > t <<'E2'
It was the best of times, it was the worst of times.
E2
tr -cs '[:alpha:]' '\n' < t | tr '[:upper:]' '[:lower:]' | sort | uniq -c | sort -k1,1nr -k2 | head -3; grep -o . <<<mississippi | sort | uniq -c | sort -k1,1nr -k2,2 | awk '{printf "%s %s\n", $2, substr("##########",1,$1)}'; awk '{for(i=1;i<=length($0);i++) c[substr($0,i,1)]++} END{n=asorti(c,k); for(i=1;i<=n;i++) printf "%s%d ", k[i], c[k[i]]; print ""}' <<<hello; fold -w1 <<<banana | sort | uniq -c | sort -rn | head -1
## STDOUT:
      2 it
      2 of
      2 the
i ####
s ####
p ##
m #
e1 h1 l2 o1 
      3 a
## END

#### base conversion and crypto toys
printf '%d %o %x\n' 0x1f 31 31; echo "ibase=16; FF" | bc; echo "obase=2; 10" | bc; printf '%08d\n' $(echo 'obase=2; 5' | bc); rot13() { tr 'A-Za-z' 'N-ZA-Mn-za-m'; }; echo Hello | rot13 | rot13; s=abc; for ((i=0;i<${#s};i++)); do printf '%d ' "'${s:i:1}"; done; echo; printf "\\$(printf %o 65)\n"; printf '%b\n' '\x48\x69'; chr() { printf "\\x$(printf %x $1)"; }; chr 72; chr 105; echo; echo -n abc | md5sum | cut -c1-8; echo $((0xff)) $((077)) $((2#101)) $((16#Ab)); printf '%s\n' {a..c} | nl -w1 -s' '; caesar() { local o= i c; for ((i=0;i<${#2};i++)); do printf -v c %d "'${2:i:1}"; printf -v c %o $(((c-97+$1)%26+97)); o+=$(printf "\\$c"); done; echo $o; }; caesar 3 xyz
## STDOUT:
31 37 1f
255
1010
00000101
Hello
97 98 99 
A
Hi
Hi
90015098
255 63 5 171
1 a
2 b
3 c
abc
## END

#### logging library
log() { local level=$1; shift; printf '[%-5s] %s\n' "$level" "$*" >&2; }; info() { log INFO "$@"; }; die() { log ERROR "$@"; exit "${code:-1}"; }
info "starting" up; (code=4 die "bad thing"); echo $?; debug() { [[ ${DEBUG:-0} == 1 ]] && log DEBUG "$@" || :; }; debug no; DEBUG=1 debug yes
## STDOUT:
4
## END
## STDERR:
[INFO ] starting up
[ERROR] bad thing
[DEBUG] yes
## END

#### tee all output to a log
bash -c 'exec > >(tee log) 2>&1; echo out; echo err >&2; exec >&- 2>&-; wait $!' | sort; sort log
## STDOUT:
err
out
err
out
## END

#### xtrace to a file
exec 9>trace; BASH_XTRACEFD=9; set -x; a=1; echo hi; set +x; exec 9>&-; cat trace
## STDOUT:
hi
+ a=1
+ echo hi
+ set +x
## END

#### semaphore by fifo
mkfifo sem; exec 5<>sem; rm sem; for i in 1 2; do echo >&5; done; for i in 1 2 3 4 5; do read -u 5; { echo "task $i" >> out; echo >&5; } & done; wait; sort out; exec 5>&-
## STDOUT:
task 1
task 2
task 3
task 4
task 5
## END

#### fifo producer and consumer
mkfifo p; { for i in 1 2 3; do echo "m$i"; done > p; } & while read -r m; do echo "got $m"; done < p; wait; echo $?; cat p & echo x > p; wait; rm p
## STDOUT:
got m1
got m2
got m3
0
x
## END

#### print0 loop
mkdir d; touch 'd/a b' $'d/c\nd' d/e; n=0; while IFS= read -r -d '' f; do ((n++)); printf '%q\n' "$f"; done < <(find d -type f -print0 | sort -z); echo $n; mapfile -d '' -t files < <(find d -type f -print0); echo ${#files[@]}; find d -type f -exec bash -c 'for f; do printf "<%s>" "${f##*/}"; done' _ {} + | wc -c
## STDOUT:
d/a\ b
$'d/c\nd'
d/e
3
3
13
## END

#### parallel with failure
pids=(); for i in 1 2 3; do ( (( i == 2 )) && exit 9; exit 0 ) & pids+=($!); done; fail=0; for p in "${pids[@]}"; do wait "$p" || { rc=$?; ((fail++)); }; done; echo "$fail failed rc=$rc"
## STDOUT:
1 failed rc=9
## END

#### retry with backoff
attempts=0; flaky() { ((++attempts >= 3)); }; retry() { local max=$1 n=1 delay=0; shift; until "$@"; do rc=$?; ((n++ >= max)) && { echo "giving up after $max (rc $rc)"; return $rc; }; ((delay = delay ? delay * 2 : 1)); echo "retry in $delay"; done; }; retry 5 flaky && echo "ok after $attempts"; retry 2 false; echo $?
## STDOUT:
retry in 1
retry in 2
ok after 3
retry in 1
giving up after 2 (rc 1)
1
## END

#### read with timeout
read -t 0.1 x < <(sleep 2); echo "$? [$x]"; if read -t 0.1 -r y; then echo got; else echo "none $?"; fi < <(sleep 1); read -t 5 z <<<now; echo $z; printf abc | { read -t 1 w; echo "$? $w"; }; read -t 0 <<<x; echo $?
## STDOUT:
142 []
none 142
now
1 abc
0
## END

#### ulimit and limits
ulimit -n 64; ulimit -n; (ulimit -n 10; exec 9</dev/null; exec 12</dev/null) 2>&1 | sed 's/^.*: //'; ulimit -c; ulimit -S -n; ulimit -x 2>/dev/null; echo $?
## STDOUT:
64
Bad file descriptor
0
64
unlimited
0
## END

#### version comparison
vlt() { [ "$1" != "$2" ] && [ "$(printf '%s\n' "$1" "$2" | sort -V | head -1)" = "$1" ]; }; vlt 1.2.3 1.10 && echo lt; vlt 2.0 1.9 || echo ge; IFS=. read -r a b c <<<1.22.3; echo $((a*10000+b*100+c)); ((BASH_VERSINFO[0] >= 4)) && echo modern; echo "${BASH_VERSION%%[^0-9.]*}"
## STDOUT:
lt
ge
12203
modern
5.2.15
## END

#### confirm prompt
confirm() { local a; read -r -p "$1 [y/N] " a; [[ ${a,,} =~ ^y(es)?$ ]]; }; confirm ok <<<Yes && echo yes; confirm no <<<n || echo no; confirm eof </dev/null || echo eof
## STDOUT:
yes
no
eof
## END

#### ini to associative array
declare -A ini; sec=; while IFS= read -r line; do line=${line%%[;#]*}; line="${line#"${line%%[![:space:]]*}"}"; line="${line%"${line##*[![:space:]]}"}"; [[ -z $line ]] && continue; if [[ $line == \[*\] ]]; then sec=${line:1:-1}; elif [[ $line == *=* ]]; then k=${line%%=*} v=${line#*=}; ini[$sec.${k%% }]=${v## }; fi; done <<'E2'
; comment
[db]
host = localhost
port=5432 # inline
[web]
  name = "x y"
E2
for k in "${!ini[@]}"; do echo "$k -> ${ini[$k]}"; done | sort
## STDOUT:
db.host -> localhost
db.port -> 5432
web.name -> "x y"
## END

#### url encode and decode
enc() { local s=$1 i c; for ((i=0;i<${#s};i++)); do c=${s:i:1}; case $c in [a-zA-Z0-9.~_-]) printf %s "$c";; *) printf '%%%02X' "'$c";; esac; done; echo; }; dec() { local s=${1//+/ }; printf '%b\n' "${s//%/\\x}"; }; enc 'a b&c=d/é'; dec 'a%20b%26c%3Dd+e'
## STDOUT:
a%20b%26c%3Dd%2F%E9
a b&c=d e
## END

#### date loop
d=2024-02-27; while [[ $d < 2024-03-02 ]]; do echo "$d $(date -u -d "$d" +%a)"; d=$(date -u -d "$d + 1 day" +%F); done; for m in 1 2 12; do printf '%02d has %s days\n' $m "$(date -u -d "2023-$m-01 +1 month -1 day" +%d)"; done; is_leap() { (( ($1 % 4 == 0 && $1 % 100 != 0) || $1 % 400 == 0 )); }; for y in 1900 2000 2023 2024; do is_leap $y && echo $y; done
## STDOUT:
2024-02-27 Tue
2024-02-28 Wed
2024-02-29 Thu
2024-03-01 Fri
01 has 31 days
02 has 28 days
12 has 31 days
2000
2024
## END

#### backup rotation
for i in 1 2 3 4 5; do echo v$i > f; for n in 2 1; do [ -f f.$n ] && mv f.$n f.$((n+1)); done; cp f f.1; done; ls f*; cat f.1 f.2 f.3; ls -1t f.* | tail -n +3 | xargs rm -f; ls f*
## STDOUT:
f
f.1
f.2
f.3
v5
v4
v3
f
f.1
f.2
## END

#### dedupe files by hash
mkdir d; echo same > d/a; echo same > d/b; echo other > d/c; declare -A by; for f in d/*; do h=$(md5sum < "$f" | cut -d' ' -f1); if [[ ${by[$h]} ]]; then echo "dup: $f = ${by[$h]}"; else by[$h]=$f; fi; done; md5sum d/* | sort | uniq -w32 -D | awk '{print $2}'
## STDOUT:
dup: d/b = d/a
d/a
d/b
## END

#### string builder and columns
out=; for i in {1..3}; do out+="$(printf '%-5s|%5s' "k$i" $((i*i)))"$'\n'; done; printf '%s' "$out"; echo -n "$out" | wc -l; paste <(cut -d'|' -f1 <<<"$out") <(cut -d'|' -f2 <<<"$out") | head -1 | cat -A; pr -2 -t -w 20 <(seq 4); column -c 20 <(seq 6); printf '%s\n' "$(printf 'a\tb\n' | expand -t 8)"
## STDOUT:
k1   |    1
k2   |    4
k3   |    9
3
k1   ^I    1$
1	  3
2	  4
1	4
2	5
3	6
a       b
## END

#### command line calculator
calc() { local e="$*"; [[ $e =~ ^[0-9+*/().%\ -]+$ ]] || { echo "bad expression: $e" >&2; return 1; }; echo $((e)); }; calc 1 + 2 \* 3; calc '(4 + 6) / 3'; calc 'x+1'; echo $?; calc 7 % 4; rpn() { local st=() t a b; for t; do case $t in [+*/-]) b=${st[-1]} a=${st[-2]}; st=("${st[@]:0:${#st[@]}-2}" $((a $t b)));; *) st+=("$t");; esac; done; echo "${st[@]}"; }; rpn 3 4 + 2 '*'
## STDOUT:
7
3
1
3
14
## END
## STDERR:
bad expression: x+1
## END

#### state machine
state=start; for ev in coin push push coin coin; do case $state:$ev in start:coin) state=open;; open:push) state=start; echo pass;; start:push) echo locked;; *) echo "ignored $ev in $state";; esac; done; echo $state
## STDOUT:
pass
locked
ignored coin in open
open
## END

#### generic map filter reduce
map() { local f=$1 x; shift; for x; do "$f" "$x"; done; }; filter() { local f=$1 x; shift; for x; do "$f" "$x" && echo "$x"; done; }; reduce() { local f=$1 acc=$2 x; shift 2; for x; do acc=$("$f" "$acc" "$x"); done; echo "$acc"; }; sq() { echo $(($1*$1)); }; odd() { (($1%2)); }; plus() { echo $(($1+$2)); }; map sq 1 2 3 | xargs; filter odd {1..6} | xargs; reduce plus 0 {1..10}; mapfile -t r < <(map sq {1..3}); echo ${r[2]}
## STDOUT:
1 4 9
1 3 5
55
9
## END

#### bit set permissions
perms() { local m=$1 s= i; for i in 6 3 0; do local d=$(( (8#$m >> i) & 7 )); for b in 4:r 2:w 1:x; do (( d & ${b%:*} )) && s+=${b#*:} || s+=-; done; done; echo $s; }; perms 755; perms 640; perms 000
## STDOUT:
rwxr-xr-x
rw-r-----
---------
## END

#### roman numerals
roman() { local n=$1 o= i v=(1000 900 500 400 100 90 50 40 10 9 5 4 1) r=(M CM D CD C XC L XL X IX V IV I); for i in "${!v[@]}"; do while ((n >= v[i])); do o+=${r[i]}; ((n -= v[i])); done; done; echo $o; }; for n in 4 9 1994 2024; do roman $n; done
## STDOUT:
IV
IX
MCMXCIV
MMXXIV
## END

#### gcd lcm collatz
gcd() { local a=$1 b=$2 t; while ((b)); do ((t=a%b, a=b, b=t)); done; echo $a; }; lcm() { echo $(( $1 / $(gcd $1 $2) * $2 )); }; gcd 48 36; lcm 4 6; n=27 c=0; while ((n != 1)); do ((n = n % 2 ? 3*n+1 : n/2, c++)); done; echo $c; echo $((9223372036854775807 + 1)) $((-9223372036854775808 / -1)) 2>&1; echo $((2**62)) $((1<<63)); printf '%d\n' 9223372036854775808
## STDOUT:
12
12
111
-9223372036854775808 -9223372036854775808
4611686018427387904 -9223372036854775808
9223372036854775807
## END
## STDERR:
bash: line 1: printf: warning: 9223372036854775808: Numerical result out of range
## END

#### palindromes and anagrams
rev_s() { local s=$1 r= i; for ((i=${#s}-1;i>=0;i--)); do r+=${s:i:1}; done; echo $r; }; for w in level hello; do [[ $w == $(rev_s $w) ]] && echo "$w yes" || echo "$w no"; done; key() { fold -w1 <<<"$1" | sort | tr -d '\n'; }; declare -A g; for w in tea eat tan ate nat; do k=$(key $w); g[$k]+="$w "; done; for k in "${!g[@]}"; do echo "${g[$k]}"; done | sort
## STDOUT:
level yes
hello no
tan nat 
tea eat ate 
## END

#### sieve in arrays
n=30; for ((i=2;i<=n;i++)); do s[i]=1; done; for ((i=2;i*i<=n;i++)); do ((s[i])) && for ((j=i*i;j<=n;j+=i)); do unset "s[$j]"; done; done; echo ${!s[@]}
## STDOUT:
2 3 5 7 11 13 17 19 23 29
## END

#### transpose and matrix
m=('1 2 3' '4 5 6'); for r in "${m[@]}"; do read -ra row <<<"$r"; for c in "${!row[@]}"; do t[c]+="${t[c]:+ }${row[c]}"; done; done; printf '%s\n' "${t[@]}"
## STDOUT:
1 4
2 5
3 6
## END

#### queue simulation and sorting objects
people=("Ann:31" "Bob:22" "Cy:45"); printf '%s\n' "${people[@]}" | sort -t: -k2n | while IFS=: read -r n a; do echo "$n is $a"; done; oldest=; for p in "${people[@]}"; do [[ -z $oldest || ${p#*:} -gt ${oldest#*:} ]] && oldest=$p; done; echo ${oldest%:*}; IFS=$'\n' sorted=($(sort <<<"${people[*]}")); unset IFS; echo "${sorted[0]}"
## STDOUT:
Bob is 22
Ann is 31
Cy is 45
Cy
Ann:31
## END

#### environment of functions
export -f 2>/dev/null; hi() { echo "hi $1 $V"; }; export -f hi; V=1 bash -c 'hi x'; export V=2; bash -c 'hi y'; printf '%s\n' a b | xargs -I{} bash -c 'hi {}'; env | grep -c BASH_FUNC_hi; unset -f hi; bash -c 'hi z' 2>/dev/null; echo $?
## STDOUT:
hi x 1
hi y 2
hi a 2
hi b 2
1
127
## END

#### set positional from file
printf 'one two\nthree "four five"\n' > args; set -- $(cat args); echo $#; eval "set -- $(cat args)"; echo $# "$4"; xargs printf '<%s>' < args; echo; while read -r a b; do echo "$a-$b"; done < args
## STDOUT:
5
2 
<one><two><three><four five>
one-two
three-"four five"
## END
## STDERR:
bash: line 2: three: command not found
## END

#### checks of commands and files
need() { local c miss=(); for c; do command -v "$c" >/dev/null || miss+=("$c"); done; ((${#miss[@]})) && { echo "missing: ${miss[*]}"; return 1; }; echo all; }; need ls cat; need ls nosuch1 nosuch2; for f in /etc/passwd /nosuch /tmp .; do if [[ -d $f ]]; then echo "$f dir"; elif [[ -f $f ]]; then echo "$f file"; else echo "$f none"; fi; done; [[ -w . && -x . && ! -s /nosuch ]] && echo ok; : > e; [[ -s e ]] || echo empty; [ -n "$(find . -newer e -name none)" ] || echo nothing
## STDOUT:
all
missing: nosuch1 nosuch2
/etc/passwd file
/nosuch none
/tmp dir
. dir
ok
empty
nothing
## END

#### multi line strings and quoting
s='line 1
line 2'; echo "$s" | wc -l; echo $s; t="a\
b"; echo $t; printf '%s\n' "a'b\"c\$d\`e\\f"; echo 'a'"'"'b' "x"'y'z; echo $'tab\there\nnew\x41\u263a'; echo "a\nb" 'c\nd'; echo -e "a\nb"; u="  lead"; echo $u "$u"; v=; echo "[$v]" [${v:-d}]; w='$(echo no)'; echo "$w"; echo "${s//$'\n'/ | }"; echo "!hist" \! ; x="a b"; y=$x; echo "$y"; echo a#b '#' \# #c
## STDOUT:
2
line 1 line 2
ab
a'b"c$d`e\f
a'b xyz
tab	here
newA☺
a\nb c\nd
a
b
lead   lead
[] [d]
$(echo no)
line 1 | line 2
!hist !
a b
a#b # #
## END

#### globs in tests
for f in a.txt b.md c.tar.gz noext .hidden; do case $f in *.txt|*.md) t=text;; *.tar.*) t=tar;; .*) t=hidden;; *.*) t=other;; *) t=none;; esac; echo "$f $t"; done; [[ foo.c == *.[ch] ]] && echo c; [[ x5 == x[0-9] ]] && echo d; [[ abc != *d* ]] && echo nd; shopt -s extglob; [[ aaa == +(a) ]] && echo plus; [[ ab == !(cd) ]] && echo not; [[ -3 == ?(-)+([0-9]) ]] && echo int; case foobar in foo@(bar|baz)) echo alt;; esac; f=a.b.c; echo ${f%%+(.?)} ${f##*(?.)}
## STDERR:
bash: -c: line 1: syntax error near unexpected token `('
bash: -c: line 1: `for f in a.txt b.md c.tar.gz noext .hidden; do case $f in *.txt|*.md) t=text;; *.tar.*) t=tar;; .*) t=hidden;; *.*) t=other;; *) t=none;; esac; echo "$f $t"; done; [[ foo.c == *.[ch] ]] && echo c; [[ x5 == x[0-9] ]] && echo d; [[ abc != *d* ]] && echo nd; shopt -s extglob; [[ aaa == +(a) ]] && echo plus; [[ ab == !(cd) ]] && echo not; [[ -3 == ?(-)+([0-9]) ]] && echo int; case foobar in foo@(bar|baz)) echo alt;; esac; f=a.b.c; echo ${f%%+(.?)} ${f##*(?.)}'
## END
## status: 2

#### unicode strings
s='héllo wörld ☃'; echo ${#s} ${s:1:4} ${s^^} "${s: -1}"; echo "$s" | wc -m; for ((i=0;i<3;i++)); do printf '%s ' "${s:i:1}"; done; echo; printf '%-8s|\n' é; [[ $s == *☃ ]] && echo snow; echo ${s//ö/oe}; printf '%q\n' "$s"; printf '\u2603 %x\n' "'☃"; echo 日本語 | cut -c1-3; echo añb | sed 's/ñ/n/' ; echo ÀÉ | tr 'A-Z' 'a-z'; awk '{print length($0), toupper($0)}' <<<'naïve'; grep -o 'ö.' <<<"$s"; LC_ALL=C; echo ${#s}
## STDOUT:
13 éllo HÉLLO WÖRLD ☃ ☃
14
h é l 
é      |
snow
héllo woerld ☃
héllo\ wörld\ ☃
☃ 2603
日
anb
ÀÉ
5 NAÏVE
ör
17
## END

#### worker pool with wait -n
max=2; run=0; for i in 1 2 3 4; do ((run >= max)) && { wait -n; ((run--)); }; { echo "w$i" >> out; } & ((run++)); done; wait; sort out
## STDOUT:
w1
w2
w3
w4
## END

#### stop a server by its pid
{ while :; do sleep 0.05; done; } & server=$!; trap 'kill $server 2>/dev/null' EXIT; kill -0 $server && echo up; kill $server; wait $server 2>/dev/null; echo "ended $?"
## STDOUT:
up
ended 143
## END

#### stop and continue
sleep 5 & p=$!; kill -STOP $p; sleep 0.1; kill -CONT $p; kill $p; wait $p; echo $?
## STDOUT:
143
## END

#### subshell background output order
(echo first; exit 1) & wait $! || echo "rc $?"; { echo a; echo b; } & wait; x=$( (sleep 0.1; echo late) & echo early; wait); echo $x
## STDOUT:
first
rc 1
a
b
early late
## END

#### trap in background child
(trap 'echo child got TERM; exit 7' TERM; echo ready > r; while :; do sleep 0.05; done) & p=$!; until [ -s r ]; do sleep 0.02; done; kill $p; wait $p; echo $?
## STDOUT:
child got TERM
7
## END

#### nohup and disown
nohup sh -c 'echo hup' > out 2>/dev/null; cat out; sleep 1 & disown -h %1; jobs | wc -l; kill %1; wait 2>/dev/null; echo $?
## STDOUT:
hup
1
0
## END

#### exec with failing command
bash -c 'exec nosuch; echo no'; echo $?; bash -c 'shopt -s execfail; exec nosuch; echo "still $?"'; bash -c 'exec -a name bash -c "echo \$0"'; (exec echo replaced; echo no); exec 3>x; echo y >&3; cat x; bash -c 'exec < /dev/null; read x; echo "eof $?"'
## STDOUT:
127
still 127
name
replaced
y
eof 1
## END
## STDERR:
bash: line 1: exec: nosuch: not found
bash: line 1: exec: nosuch: not found
## END

#### command substitution details
x=$(printf 'a\n\n'); echo "[$x]"; y=$(<x); echo "[$y]"; echo z > f; z=$(< f); echo $z; $(echo echo dynamic); a=($(echo 1 2; echo 3)); echo ${#a[@]}; echo "$(echo "in \"q\"")" `echo back\\\\slash`; v=$(false); echo $?; echo $(exit 3)$?; b="$(echo 'single $x')"; echo "$b"; c=$(cat <<'E2'
)not end
E2
); echo "$c"
## STDOUT:
[a]
[]
z
dynamic
3
in "q" back\slash
1
3
single $x
)not end
## END
## STDERR:
bash: line 1: x: No such file or directory
## END

#### arithmetic edge
echo $((08)) 2>&1; echo $((1 +)) 2>&1; echo $?
echo $((a=5, a*2)) $a; unset u; echo $((u + 1)); s=abc; echo $((s)); t='1+2'; echo $((t*2)) $(( (t)*2 )); echo $((-5 / 2)) $((-5 % 2)) $((5 ** 0)) $((0 ** 0)); echo $((1 ? 2 : 3 ? 4 : 5)); echo $((!0)) $((~0)) $((1 <= 2)) $((1 == 1 != 0)); echo $((0x7fffffffffffffff)) $((1e3)) 2>&1
echo $((i++ + ++i)) $i; ((x = 3 > 2)); echo $x; (( 0 )) || echo zero; (( 5 )) && echo five; echo $(( 1 , 2 )); echo $((3#12)) $((64#_)) $((2#2)) 2>&1
## STDOUT:
10 5
1
0
6 6
-2 -1 1 1
2
1 -1 1 1
2 2
1
zero
five
2
## END
## STDERR:
bash: line 1: 08: value too great for base (error token is "08")
bash: line 2: 1e3: value too great for base (error token is "1e3")
bash: line 3: 2#2: value too great for base (error token is "2#2")
## END
## status: 1

#### unset variables and defaults
unset x; echo "${x-a}" "${x:-b}" "${x+c}" "${x:+d}"; x=; echo "${x-a}" "${x:-b}" "${x+c}" "${x:+d}"; : "${y:=assigned}"; echo $y; echo "${z?custom message}"; echo "after $?"
## STDOUT:
a b  
 b c 
assigned
## END
## STDERR:
bash: line 1: z: custom message
## END
## status: 127

#### syntax errors
bash -c 'if true; then echo a'; echo $?; bash -c 'echo "unclosed'; echo $?; bash -c 'for do done'; echo $?; bash -c 'case x in'; echo $?; bash -c 'echo $('; echo $?; bash -c 'a=(1 2'; echo $?; bash -c 'fi'; echo $?; bash -c '}'; echo $?; bash -c 'echo a; ; echo b'; echo $?; bash -c 'f() { echo x; '; echo $?; bash -c '&& echo'; echo $?; bash -c 'echo a || | b'; echo $?; bash -c '[[ a'; echo $?; bash -c '((1'; echo $?; bash -c 'done'; echo $?; bash -n -c 'if'; echo $?; bash -c $'cat <<X\nno end'; echo $?
## STDOUT:
2
2
2
2
2
1
2
2
2
2
2
2
2
2
2
2
no end
0
## END
## STDERR:
bash: -c: line 2: syntax error: unexpected end of file
bash: -c: line 1: unexpected EOF while looking for matching `"'
bash: -c: line 1: syntax error near unexpected token `done'
bash: -c: line 1: `for do done'
bash: -c: line 2: syntax error: unexpected end of file
bash: -c: line 2: unexpected EOF while looking for matching `)'
bash: -c: line 1: unexpected EOF while looking for matching `)'
bash: -c: line 1: syntax error near unexpected token `fi'
bash: -c: line 1: `fi'
bash: -c: line 1: syntax error near unexpected token `}'
bash: -c: line 1: `}'
bash: -c: line 1: syntax error near unexpected token `;'
bash: -c: line 1: `echo a; ; echo b'
bash: -c: line 2: syntax error: unexpected end of file
bash: -c: line 1: syntax error near unexpected token `&&'
bash: -c: line 1: `&& echo'
bash: -c: line 1: syntax error near unexpected token `|'
bash: -c: line 1: `echo a || | b'
bash: -c: line 1: unexpected token `newline', conditional binary operator expected
bash: -c: line 1: unexpected EOF while looking for matching `)'
bash: -c: line 1: syntax error near unexpected token `done'
bash: -c: line 1: `done'
bash: -c: line 2: syntax error: unexpected end of file
bash: line 2: warning: here-document at line 1 delimited by end-of-file (wanted `X')
## END

#### syntax error in a file
printf 'echo start\nif [ 1 ]; then\n echo a\necho b\n' > s; bash s; echo $?; printf 'echo one\nfoo(\necho two\n' > s; bash s; echo $?; printf 'x=1\necho "$x\n' > s; . ./s; echo $?; eval 'echo a; )'; echo $?; eval 'if'; echo $?; printf 'while :; do\n  echo x\n  }\ndone\n' > s; bash s; echo $?
## STDOUT:
start
2
one
2
2
2
2
2
## END
## STDERR:
s: line 5: syntax error: unexpected end of file
s: line 2: syntax error near unexpected token `newline'
s: line 2: `foo('
./s: line 2: unexpected EOF while looking for matching `"'
bash: eval: line 1: syntax error near unexpected token `)'
bash: eval: line 1: `echo a; )'
bash: eval: line 2: syntax error: unexpected end of file
s: line 3: syntax error near unexpected token `}'
s: line 3: `  }'
## END

#### wrong names and usage
1a=2; echo $?; a-b=3; echo $?; export 1x=2; echo $?; readonly a-b; echo $?; local x; echo $?; unset 1x; echo $?; declare -z; echo $?; cd a b; echo $?; shift -1; echo $?; shift 99; echo $?; break; echo $?; return 3; echo $?; continue 2; echo $?; exit_; echo $?; read 1x <<<a; echo $?; let; echo $?; printf; echo $?; trap x NOSIG; echo $?; kill -NOSIG 1; echo $?; umask 9; echo $?; getopts; echo $?; wait nojob; echo $?; wait 99999; echo $?; fg; echo $?; type; echo $?; alias nope; echo $?; set -o bad; echo $?; shopt -s bad; echo $?; ulimit -n x; echo $?; test a b; echo $?; [ a; echo $?; hash nosuch; echo $?; source; echo $?; exec -z; echo $?; eval -x; echo $?; builtin nosuch; echo $?; command -z; echo $?; caller x; echo $?; mapfile -z; echo $?; pushd; echo $?; popd; echo $?; dirs +5; echo $?; bind -z 2>&1 | head -1; enable nosuch; echo $?; history -z; echo $?; help nosuch; echo $?
## STDOUT:
127
127
1
1
1
0
2
1
1
1
0
2
0
127
1
1
2
1
1
1
2
1
127
1
0
1
2
1
1
2
2
1
2
2
2
1
2
1
2
1
1
1
bash: line 1: bind: warning: line editing not enabled
1
2
1
## END
## STDERR:
bash: line 1: 1a=2: command not found
bash: line 1: a-b=3: command not found
bash: line 1: export: `1x=2': not a valid identifier
bash: line 1: readonly: `a-b': not a valid identifier
bash: line 1: local: can only be used in a function
bash: line 1: declare: -z: invalid option
declare: usage: declare [-aAfFgiIlnrtux] [name[=value] ...] or declare -p [-aAfFilnrtux] [name ...]
bash: line 1: cd: too many arguments
bash: line 1: shift: -1: shift count out of range
bash: line 1: break: only meaningful in a `for', `while', or `until' loop
bash: line 1: return: can only `return' from a function or sourced script
bash: line 1: continue: only meaningful in a `for', `while', or `until' loop
bash: line 1: exit_: command not found
bash: line 1: read: `1x': not a valid identifier
bash: line 1: let: expression expected
printf: usage: printf [-v var] format [arguments]
bash: line 1: trap: NOSIG: invalid signal specification
bash: line 1: kill: NOSIG: invalid signal specification
bash: line 1: umask: 9: octal number out of range
getopts: usage: getopts optstring name [arg ...]
bash: line 1: wait: `nojob': not a pid or valid job spec
bash: line 1: wait: pid 99999 is not a child of this shell
bash: line 1: fg: no job control
bash: line 1: alias: nope: not found
bash: line 1: set: bad: invalid option name
bash: line 1: shopt: bad: invalid shell option name
bash: line 1: ulimit: x: invalid number
bash: line 1: test: a: unary operator expected
bash: line 1: [: missing `]'
bash: line 1: hash: nosuch: not found
bash: line 1: source: filename argument required
source: usage: source filename [arguments]
bash: line 1: exec: -z: invalid option
exec: usage: exec [-cl] [-a name] [command [argument ...]] [redirection ...]
bash: line 1: eval: -x: invalid option
eval: usage: eval [arg ...]
bash: line 1: builtin: nosuch: not a shell builtin
bash: line 1: command: -z: invalid option
command: usage: command [-pVv] command [arg ...]
bash: line 1: mapfile: -z: invalid option
mapfile: usage: mapfile [-d delim] [-n count] [-O origin] [-s count] [-t] [-u fd] [-C callback] [-c quantum] [array]
bash: line 1: pushd: no other directory
bash: line 1: popd: directory stack empty
bash: line 1: dirs: directory stack empty
bash: line 1: enable: nosuch: not a shell builtin
bash: line 1: history: -z: invalid option
history: usage: history [-c] [-d offset] [n] or history -anrw [filename] or history -ps arg [arg...]
bash: line 1: help: no help topics match `nosuch'.  Try `help help' or `man -k nosuch' or `info nosuch'.
## END

#### permissions
echo 'echo run' > s; chmod -x s; ./s; echo $?; chmod 000 s; cat s; echo $?; bash s; echo $?; . ./s; echo $?; mkdir d; chmod 000 d; ls d; echo $?; cd d; echo $?; touch d/x; echo $?; chmod 700 d; mkdir ro; chmod 555 ro; touch ro/x; echo $?; rm -rf ro; chmod 600 s; cat s; [ -r s ] && echo r; [ -x s ] || echo nx
## STDOUT:
126
1
126
1
2
1
1
1
echo run
r
nx
## END
## STDERR:
bash: line 1: ./s: Permission denied
cat: s: Permission denied
bash: s: Permission denied
bash: line 1: ./s: Permission denied
ls: cannot open directory 'd': Permission denied
bash: line 1: cd: d: Permission denied
touch: cannot touch 'd/x': Permission denied
touch: cannot touch 'ro/x': Permission denied
## END

#### interplay of pipes and loops
seq 5 | while read -r n; do (( n % 2 )) && echo "odd $n" || echo "even $n"; done | sort | head -2; printf '%s\n' b a | while read x; do echo "$x" >&2; echo "$x"; done 2>/dev/null | sort; for f in a b; do echo $f; done | { read x; read y; echo "$y$x"; }; echo 'a b c' | { read -r -a w; echo ${#w[@]}; }; (echo 1; echo 2) | (read a; cat); { echo x; echo y; } | tee t | wc -l; cat t | xargs -n1 echo -; yes | head -3 | uniq -c | tr -s ' '; seq 3 | { while read x; do s=$((s+x)); done; echo $s; }; true | { ! read x && echo eof; }; echo "$(seq 3 | tail -1)$(seq 3 | head -1)"; seq 1000 | head -1; ls /nonexistent 2>&1 | wc -l; cat < <(seq 2) <(echo no) 2>/dev/null; diff <(seq 3) <(seq 4) | tail -1; seq 3 | tac | paste -sd' '; : | cat; echo a | tr a b | tr b c | tr c d
## STDOUT:
even 2
even 4
a
b
ba
3
2
2
- x
- y
 3 y
6
eof
31
1
1
no
> 4
3 2 1
d
## END

#### functions that print and return
get() { case $1 in a) echo 1; return 0;; b) return 3;; esac; echo "none"; return 1; }; v=$(get a) && echo "v=$v"; v=$(get b) || echo "rc=$?"; if v=$(get c); then :; else echo "c: $v $?"; fi; w=$(get a)$(get c); echo $w $?; read -r q < <(get a); echo $q; get a | get c; echo ${PIPESTATUS[*]}; x=$(get b; echo "after $?"); echo "$x"; get2() { local -n out=$1; out=$(get a); }; get2 res; echo $res; f() { return; }; false; f; echo $?; g() { (exit 4); return; }; g; echo $?; h() { echo out; echo err >&2; }; o=$(h 2>&1 >/dev/null); echo "[$o]"; e=$(h 2>/dev/null); echo "[$e]"; i() { while :; do return 6; done; }; i; echo $?; j() { trap 'echo ret' RETURN; }; j; k() { set -- x y; echo $# $1; }; k; echo $#
## STDOUT:
v=1
rc=3
c: none 1
1none 1
1
none
0 1
after 3
1
1
4
[err]
[out]
6
ret
2 x
0
## END

#### arguments with strange characters
args() { printf '%d:' $#; printf '<%s>' "$@"; echo; }; args "a b" 'c"d' "e'f" $'g\nh' '*' '$x' '\' '' '!' '~' '#' ';' '&' '|' '(' '{a,b}'; args * ; touch 'x y' "q'z" '-n' '*s'; args *; for f in *; do [ -e "./$f" ] && echo "ok $f"; done; rm -- -n; ls | sort; rm ./*; args a\ b c\\d e\"f; args -- -x --y=z; x='a  b'; args $x "$x" ${x}c; args "${x}"'$x'"\$x"; y=(1 '2 3'); args "${y[@]}" ${y[@]} "${y[*]}"; args "$@" end; set -- ''; args "$@"; args ${nope} "${nope}"; args "a""b"'c'd; args $((1+1))$(echo 3)`echo 4`; args "`echo "in ner"`" "$(echo "a  b")" $(echo "a  b"); args {1..3}"x y"; args ~ "~" ~/a a~; args =a a=~ --d=~
## STDOUT:
16:<a b><c"d><e'f><g
h><*><$x><\><><!><~><#><;><&><|><(><{a,b}>
1:<*>
1:<*>
3:<a b><c\d><e"f>
3:<--><-x><--y=z>
5:<a><b><a  b><a><bc>
1:<a  b$x$x>
6:<1><2 3><1><2><3><1 2 3>
1:<end>
1:<>
1:<>
1:<abcd>
1:<234>
4:<in ner><a  b><a><b>
3:<1x y><2x y><3x y>
4:</home/user><~></home/user/a><a~>
3:<=a><a=/home/user><--d=~>
## END
## STDERR:
touch: invalid option -- 'n'
Try 'touch --help' for more information.
rm: cannot remove '-n': No such file or directory
rm: cannot remove './*': No such file or directory
## END

#### numbers in texts
for n in 007 08 1e3 0x1f -0 +5 1_000 ' 5 '; do if [ "$n" -eq "$n" ] 2>/dev/null; then echo "[$n] $((10#${n//[^0-9]/}))"; else echo "[$n] no"; fi; done; printf '%d %s\n' 5 x 6; printf '%.3d\n' 7; echo $((1.5)) 2>&1 | head -1; a=5; a+=3; echo $a; declare -i b=5; b+=3; echo $b; b=x; echo $b; ((c=a>50?1:2)); echo $c; let d=5 e=d*2; echo $e; echo $((a++)) $a; f=010; echo $((f)) $((10#$f)); echo $(( 5 / 2 )).$(( 5 % 2 * 10 / 2 )); printf '%.1f\n' "$(echo '5/2' | bc -l)"; echo $((16#FF)) $((0b11)) 2>&1 | head -1; max() { local m=$1 x; for x; do ((x>m)) && m=$x; done; echo $m; }; max 3 9 2; avg() { local s=0 n=$#; for x; do ((s+=x)); done; awk -v s=$s -v n=$n 'BEGIN{printf "%.2f\n", s/n}'; }; avg 1 2 4; seq -s+ 4 | bc; echo $((RANDOM%1)); echo {1..3} | tr ' ' '*' | bc; printf '%s\n' 10 9 2 | sort -n | tail -1; echo 3 > n; echo $(( $(<n) * 2 )); ((i=5)); while ((i-->3)); do echo $i; done; echo $((-7 / 2)) $((7 >> 1)) $((1 << 4 | 1)); echo $(( (1,2,3) ))
## STDOUT:
[007] 7
[08] 8
[1e3] no
[0x1f] no
[-0] 0
[+5] 5
[1_000] no
[ 5 ] 5
5 x
6 
007
53
8
0
1
10
53 54
8 10
2.5
2.5
9
2.33
10
0
6
10
6
4
3
-3 3 17
3
## END
## STDERR:
bash: line 1: 1.5: syntax error: invalid arithmetic operator (error token is ".5")
bash: line 1: 0b11: value too great for base (error token is "0b11")
## END
