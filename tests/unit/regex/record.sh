#!/bin/bash
# Writes the expectations in tests/unit/regex/data/ from the bash and sed that run this script.
# Usage: tests/unit/regex/record.sh
cd "$(dirname "$0")/data" || exit 1
export LC_ALL=C.UTF-8

# Lines "PATTERN<tab>TEXT<tab>whole|group1|…", "-" without a match, "!" for a pattern that is refused.
texts=('' a ab abc abcd aabb foobar 'foo bar' xyz ABC 2024-01-15 'key = value' user@example.com aaa 'a.b' é日本 'a
b' '[x]' 'a+b' xabab 'one two  three' 'a{2}' '^a$' "it's")
patterns=('' a b 'a|b' '^' '$' '^$' '^a' 'b$' 'a*' 'a+' 'a?' '.*' '.+' '(a)(b)?' '(a|ab)(c|bcd)(d*)' '(o*)(b|ba)(r|ar)?' '(a|(b))*' '(a*)(ab)*' '(a|ab|b)*' '((a)|(b))+'
  '^([0-9]{4})-([0-9]{2})-([0-9]{2})$' '^([^=]+[^ ]) *= *(.*)$' '([[:alnum:]._]+)@([[:alnum:].]+)' '[[:upper:]]+' '[^a-z]' '[]x]+' '[^]]+' 'a{2}' 'a{2,}' 'a{,2}' 'a{1,2}b' 'a\{2\}' 'a\.b' 'a\+b' '\[x\]'
  '(x)?b' '()' '(^a)' '(a$)' '(^|x)a' 'a(b|$)' '.' '^.$' '^..$' '[é]' '[日本]+' '(foo|bar)+' '\<b' 'o\>' '\bf' '\Bo' '\w+' '\W' '\s+' '\S+$' '(a' 'a)' '[a' 'a{' 'a{1' '*a' '+a' 'a**' 'a|' '|a' '(|a)b' '()b' 'a{2}{2}' '[b-a]' '[[:foo:]]' '[[.a.]]' '[[=a=]]' '\' '(a+)+$' '(a|aa)(a|aa)' '(b|bc)(c|cd|d)(e|de)?' '\^a\$' "'" ' +' '(\w+) +(\w+)' '(.)(.)(.)' '((a)(b(c)?))d?' 'x*' 'q*y' '[a-c]{2}' '(ab)*' '(a)|b' '(ab|a)(bc)?' '^*' '(*a)' 'a|*b' 'a{1}{2}' 'a\{' '[*]' '$*' '(^+)' 'x{2,1}' '{1}' 'a{x}' 'a{,}' '()*' '(|a)*b' 'a{99999}')
for p in "${patterns[@]}"; do
  for t in "${texts[@]}"; do
    if [[ $t =~ $p ]]; then r=$(IFS='|'; echo "${BASH_REMATCH[*]}.") r=${r%.}; else [ $? = 2 ] && r='!' || r='-'; fi
    printf '%s\t%s\t%s\n' "$p" "${t//$'\n'/%}" "${r//$'\n'/%}"
  done
done > ere.tsv

# Lines "OPTION<tab>PATTERN<tab>TEXT<tab>whole|group 1": sed, with back-references; "-" without a match.
while IFS=$'\t' read -r option pattern text; do
  r=$(printf '%s\n' "$text" | sed -n "$option" "s~$pattern~\x02&|\\1\x03~;T;s~.*\x02~~;s~\x03.*~~;p" 2>/dev/null)
  printf '%s\t%s\t%s\t%s\n' "$option" "$pattern" "$text" "${r:--}"
done < back_cases.tsv > back.tsv
