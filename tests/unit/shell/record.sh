#!/bin/bash
# Writes the expectations in tests/unit/shell/data/ from the bash that runs this script (5.2).
# Usage: tests/unit/shell/record.sh
cd "$(dirname "$0")/data" || exit 1
export LC_ALL=C.UTF-8

{
  declare -A m
  for ((i = 0; i < 2500; i++)); do m[k$i]=$i; done
  echo "${!m[*]}"
  for ((i = 0; i < 2400; i++)); do unset "m[k$i]"; done
  echo "${!m[*]}"
  m=()
  for ((i = 0; i < 100; i++)); do m[x$i]=$i; done
  echo "${!m[*]}"
  unset m
  declare -A m=([é]=1 [ü]=2 ["a b"]=3 [ß]=4 [zz]=5)
  echo "${!m[*]}"
} > assoc_order.txt

# Lines "EXPRESSION<tab>what echo $(( EXPRESSION )) prints", lines of output joined by |.
setup="x=7 s=hello z=0 neg=-5 rec=rec2 rec2=3+4 oct=010 bad=08 loop=loop expr1='1 +' expr2='2/0' expr3='y=5' blank=' 5 ' hex=0x1F u8=é; arr=(1 2 3); declare -A m=([foo]=4); declare -n ref=x; readonly ro=1"
for e in '1/0' '1%0' '5/z' '08' '1+' '' ' ' '+' '(1' '1)' '1 2' 'a b' '3x' '2#12' '65#1' '64#_@' '1#1' '2#' '16#ff' '36#Zz' '62#Zz' '0x' '0xfg' '0x1F' '1=2' '++1' '--x' 'x++' '++x' 'x+++1' '5++' '-x++' '1?2' '1?2:' '?1:2' '1?:2' '1:2' 'x=' 'x+=' '2**-1' '2**63' '2**64' '(-2)**63' '9223372036854775807+1' '9223372036854775808' '-9223372036854775808' '-9223372036854775808/-1' '-9223372036854775808%-1' '1<<64' '1<<65' '1<<-1' '-1>>63' '-1>>1' '~0' '!5' '!0' '1,2' '1,' ',1' 'y=5,y+1' '0 && (q=1)' '1||(q=2)' 'q' 'x?y=1:2' 'x?1:y=2' '1?y=1:(y=2)' 'rec' 'oct' 'bad' 'arr' 'arr[1]' 'arr[-1]' 'arr[-9]' 'arr[9]' 'arr[1]++' 'arr[x=1]=5' 'arr[' 'arr[]' 'arr[1' 's' 's+1' 'hello' '$x' '"5"' "'5'" '1.5' '1;2' '#1' '@' 'x@' '1 @' 'x y' '3 = 4' 'x == 7' 'x=y=3' 'x<=3' 'x=<3' 'x===3' 'x<>3' '4 & ' '4 && ' '4 || ' '0 || ' '~' '!' '-' '- -5' '--5' '1 - -1' '1--1' '1++1' 'x--1' 'x- -1' '3!=4' '3!4' '3^5' '3|4' '7&3' 'x^=2' 'x|=8' 'x&=3' 'x<<=2' 'x>>=1' 'x%=0' 'x/=0' 'x**=2' 'x?' '(((((1)))))' '()' '1+()' 'x[0]' 'x[1]' 'nosuch[5]' 'é' 'x é' '1é' '0b1' '0X1f' '16#FF' '37#A' '37#a' '10#08' '-10#08' '1 + * 2' '1**2**3' '2**3**2' '-2**2' '!x+1' '~x**2' '1<2<3' '3>2>1' '1?2?3:4:5' '1?2,3:4' '1==1!=0' 'x = 1 ? 2 : 3' '(x)=3' '++x++' '-+-+1' 'arr[0]+arr[1]*arr[2]' 'arr=9' 'arr[0]' '00' '0' '-0' '+0' '1_000' '_q' '_a=3' '08+1' '1 ? 08 : 1' '0 ? 08 : 1' '0 && 1/0' '1 || 1/0' '1/0 || 1' '0 ? 1/0 : 3' '1 ? 1/0 : 3' '0 && x[' '4 4' '4,,4' '!' '! ' '5 % -3' '-5 % 3' '-5 / 2' '0xffffffffffffffff' '0x10000000000000000' '99999999999999999999' '2#10000000000000000000000000000000000000000000000000000000000000000' 'x\' 'a=b=c=4' '{1}' '1{' '[1]' '1[0]' 'arr[1][2]' 'x(' 'x()' 'x++ ++' 'x ++' '++ x' '1 ++ 2' '1 -- 2' '- - 1' 'x+ ++y' '0x7fffffffffffffff+1' '1<<62<<1' '-8>>1' '-8>>>1' '1&&' '&&1' '||1' '*1' '**2' '/2' '%2' '<1' '>1' '==1' '=1' '!=1' '&1' '|1' '^1' '1 = ' '1 += 2' 'x +' 'x *' '2+3)' '2+(3' '2+(3*' "1'" '1"' 'x$' '`' 'x:y' ':' '1 ? x : ' '1 ? : 2' 'x+y=3' 'nosuch' 'x=x' 'loop' 'loop+1' 'str=5' 'expr1' 'expr2' 'expr3' 'arr[1+]' 'arr[2/0]' 'arr[@]' 'arr[*]' 'm[@]' 'm[foo]' 'm[foo]++' 'm[foo]+=5' 'm[new]=3' 'arr[-1]=5' 'arr[-9]=5' 'arr[arr[0]]' 'arr[arr[arr[0]]]' 'ro=3' 'ro++' '++ro' 'ro+1' 'x?y:z=3' 'x=5,x+=2,x*3' '1?2:3,4' '1||x++,x' '0||x++,x' '1&&x++,x' '0&&x++,x' 'x++*2+x' 'x=2**x' '2**0' '0**0' '(-1)**3' '-5%3*2' '7/2*2' '1<<2+1' '1|2^3&4' '5>3==1' '!x==0' '~x&15' 'x,y=3,x+y' '(x=1,2)+x' '((x))' 'x- - -1' 'x-- - --x' 'i=3,arr[i-1]+=i' 'blank' 'hex' 'u8' 'neg*neg' 'ref+1' 'ref=9,x' 'ref++,x' 'x == 7 ? 1 : 0' '1?1?1?4:5:6:7' 'a=b=3,a+b' 'x**2**3' 'x%=4' 'x-=10' 'x/=2' '0#1' '1 + 0x' '10#-5' '16#G' '64#@' '64#_' '63#_' '40#Z' '40#z' '36#z' '-08' '008' '0xX' '3#12' '3#3'; do
  printf '%s\t%s\n' "$e" "$(E=$e bash -c "$setup"$'\necho $(( $E ))' 2>&1 |
    sed 's/^bash: line [0-9]*: //' | paste -sd'|')"
done > arith.tsv

# Lines "PATTERN TEXT MATCHES ${t#p} ${t##p} ${t%p} ${t%%p} ${t/p/<>} ${t//p/<>}", separated by tabs.
# Patterns are unquoted, so that a backslash in them quotes.
(
  shopt -s extglob
  shopt -u patsub_replacement
  texts=('' a b ab abc aXbXc foo.tar.gz /usr/local/lib .hidden 'a b  c' 123abc456 aaa 'a*b' 'x[y]z' 'é' 'aéîb' '日本語' $'a\xffb' 'ABC' 'a]b-c' 'a\b' 'foo)' 'abab' '-^!')
  patterns=('' '*' '?' '??' 'a*' '*a' '*b*' 'a?c' '*.*' '*/' '/*' '*/*' '[abc]' '[!abc]' '[^abc]' '[a-c]*' '[[:digit:]]*' '*[[:digit:]]'
    '[[:alpha:]]' '[[:upper:]]*' '[![:space:]]*' '[]]' '[!]]' '[]a]*' '[a-]' '*[]-]*' '[z-a]' '[' '[a' 'x[' '[[.a.]]*' '[[=a=]]b*' '[[:foo:]]' '[[:alpha:][:digit:]]*'
    '\*' 'a\*b' '*\**' '[\]]' '[a\-c]*' '*[\\]*' '\a*' 'x\[y\]z' '?([ab])' '*(a)' '+(a)' '+([[:digit:]])' '@(a|ab)' '@(a|ab)*' '!(a)' '!(*.gz)' '!(a*)' '*(ab|a)' '+(ab)'
    '+(a|b|c)' '*([!/])/' '!(b)*' 'a!(b)c' '?(a)b' '@(foo|*.tar).gz' '+(?)' '*(?)' '+(+(a))' '!(!(a))' '@()' '+()' '!()' '@(a|)b' 'a@(|b)' '*(*(a))' '@(a' '+(a|[b)])'
    'é' '[é]' '*[î]*' '?[é-î]*' '日*' '*語' '[日月]??' $'\xff' $'*\xff*' '[![:ascii:]]' 'a' 'b' 'ab' '[^-!]' '[!-^]' '*(x|y)' '[[:word:]]*' '**' 'a**b' '***c' '*X*X*' '*a*a*a*' '@(*a*|b)b*' '[a-cx-z]*' '[[:lower:]-z]*' '[--9]*' '[a-c-e]*' '!(foo*|.*)' '*(a|b)c' '*?' '?*')
  for p in "${patterns[@]}"; do
    for t in "${texts[@]}"; do
      # (bash 5.2 never finds [!]] in ${t/$p/}: its count of the characters that it needs is wrong.)
      [[ $t == $p ]] && m=1 || m=0
      printf '%s\t' "$p" "$t" $m "${t#$p}" "${t##$p}" "${t%$p}" "${t%%$p}" "${t/$p/<>}"
      printf '%s\n' "${t//$p/<>}"
    done
  done
) > pattern.tsv

# Lines "VALUE %q @Q declare-p set declare-p-of-a-key", each field in hexadecimal.
hex() { printf %s "$1" | od -An -v -tx1 | tr -d ' \n'; }
(
  unset x m
  values=('' "it's" "'" "''" 'a b' '$x' '`x`' 'a"b' 'a\b' $'a\nb' $'a\tb' $'\x01' $'\e[0m' $'\x7f' é 日本 $'\xff' $'a\xc3' $'\u200b' $'\u00a0' '@' '*' 'a@b' '~' 'a~' 'x=~' 'x:~/b' '#' 'a#' 'a #b' 'a;b' 'a,b' 'a=b' '{a}' '-n' '!' 'a!b' '%' '+' $'\r\n' "a'b\$c" $'it\'s\n' 'x^y' '[k]' ']' 'a/b.c_d-e' '1')
  for ((c = 33; c < 127; c++)); do
    printf -v ch "\\x$(printf %x $c)"
    values+=("$ch" "a$ch" "${ch}b")
  done
  for v in "${values[@]}"; do
    printf -v q %q "$v"
    x=$v
    d=$(declare -p x)
    s=$(set | sed '/^[a-zA-Z_]* () $/,$d' | sed -n '/^x=/,/^[a-zA-Z_]*=/p' | sed '1!{/^[a-zA-Z_]*=/,$d}')
    declare -A m=() ; k=
    if [[ $v ]]; then m[$v]=1; k=$(declare -p m); fi
    printf '%s\t%s\t%s\t%s\t%s\t%s\n' "$(hex "$v")" "$(hex "$q")" "$(hex "${v@Q}")" "$(hex "$d")" "$(hex "$s")" "$(hex "$k")"
  done
) > quote.tsv

# Lines "TEXT @E echo-e %b printf-format" in hexadecimal.
(
  texts=('\a\b\e\E\f\n\r\t\v' '\\' '\"' "\\'" '\?' '\101' '\0101' '\1' '\8' '\0' '\08' '\400' '\x41' '\x4' '\x' '\xg' '\x{41}' '\x{41' '\x{}' '\u41' '\u00e9z' '\U1F600' '\u' '\ud800' '\U110000' '\cA' '\ca' '\c' 'a\cb' '\c\\a' '\c?' '\z' 'a\' '\$' '\`' '%%' 'x\
y' '\x80' '\u80' '\u7f' '\377' '\0377' '\00101' '\1234' '\x414')
  for t in "${texts[@]}"; do
    e=$(echo -e "$t"; echo .) b=$(printf %b "$t"; echo .) f=$(printf "$t" 2>/dev/null; echo .)
    printf '%s\t%s\t%s\t%s\t%s\n' "$(hex "$t")" "$(hex "${t@E}")" "$(hex "$e")" "$(hex "$b")" "$(hex "$f")"
  done
) 2>/dev/null > escapes.tsv

# For each line of expand_cases.txt: what it prints. `p` shows its arguments.
while IFS= read -r script; do
  printf '%s\n' "$script"
  env -i HOME=/home/user PATH="$PATH" LC_ALL=C.UTF-8 bash -O extglob -c 'p() { [ $# -eq 0 ] || printf "[%s]" "$@"; echo " $#"; }
'"$script" bash 2>&1 | sed 's/^bash: line [0-9]*: //; s/^/    /'
done < expand_cases.txt > expand.txt

# Lines "OPTIONS<tab>PATTERN<tab>names, each followed by |". OPTIONS are shopt names; no-NAME turns one
# off; GLOBIGNORE=… sets that. The tree is the one that glob_test.cc builds.
tree=$(mktemp -d)
mkdir -p "$tree"/g/{a/b/c,a/.h,d,e/.git}
(
  cd "$tree/g" || exit
  touch a/x.c a/y.c a/b/z.c a/b/c/w.c a/.h/hid.c .dot d/1 'd/sp ace' 'st*r' f1 f2 F3 é e/.git/conf '[x]'
  ln -s a la
  ln -s nowhere broken
  while IFS=$'\t' read -r options pattern; do
    names=$(bash -O extglob -c '
      for o in $1; do
        case $o in -) ;; GLOBIGNORE=*) GLOBIGNORE=${o#*=} ;; no-*) shopt -u "${o#no-}" ;; *) shopt -s "$o" ;; esac
      done
      IFS=
      set -- $2; printf "%s|" "$@"' bash "$options" "$pattern" 2>&1 | sed 's/^bash: line [0-9]*: //')
    printf '%s\t%s\t%s\n' "$options" "$pattern" "$names"
  done
) < glob_cases.tsv > glob.tsv
rm -rf "$tree"

# Lines "LEFT<tab>OP<tab>RIGHT<tab>status or message" of test.
(
  operands=('' 0 1 -1 +1 ' 5 ' 5 05 0x5 a b B é 5a 9223372036854775807 9223372036854775808 -9223372036854775808 $'\n7' '7 8')
  for op in = == != '<' '>' -eq -ne -lt -le -gt -ge; do
    for left in "${operands[@]}"; do
      for right in 5 a -1 é ''; do
        said=$(bash -c '[ "$1" "$2" "$3" ]; echo $?' bash "$left" "$op" "$right" 2>&1)
        case $said in *': integer'*) said=${said#bash: line 1: [: } said=${said%$'\n'*} ;; esac
        printf '%s\t%s\t%s\t%s\n' "${left//$'\n'/%}" "$op" "$right" "${said//$'\n'/%}"
      done
    done
  done
) > test.tsv
