# What `a`, `r` and `R` put behind a line that a pattern has found comes before the next line.

#### what `a` and `r` append to a line that a pattern has found
printf '%s\n' a b c b > in; echo ins > f
sed '/b/r f' in
sed '/b/a text' in
sed '/a/r /dev/stdin' in < f
sed -n '/b/r f' in
sed '/b/R f' in
sed '/b/{r f
s/b/B/}' in
sed '/a/r f' in in
## STDOUT:
a
b
ins
c
b
ins
a
b
text
c
b
text
a
ins
b
c
b
ins
ins
a
b
ins
c
b
a
B
ins
c
B
ins
a
ins
b
c
b
a
ins
b
c
b
## END
