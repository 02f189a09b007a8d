#### base64: there and back
exec 2>&1
for n in 0 1 2 3 4 5 56 57 58 100; do head -c $n /dev/zero | tr '\0' 'a' | base64; done
printf '\0\377\1\376' | base64; printf 'Hello, World!\n' > f; base64 f; base64 < f; base64 - < f
seq 100 | base64 -w 20 | head -3; seq 30 | base64 -w 0; echo; seq 30 | base64 -w0 | base64 -d | tail -1
seq 100 | base64 --wrap=40 | tail -2; printf a | base64 -w 1; printf abc | base64 -w 4; printf abcd | base64 -w 3
seq 2000 | base64 | base64 -d | tail -n 2
base64 -w 99999999999999999999999 f
base64 nothere; echo "= $?"
## STDOUT:
YQ==
YWE=
YWFh
YWFhYQ==
YWFhYWE=
YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWE=
YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh
YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh
YQ==
YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh
YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYQ==
AP8B/g==
SGVsbG8sIFdvcmxkIQo=
SGVsbG8sIFdvcmxkIQo=
SGVsbG8sIFdvcmxkIQo=
MQoyCjMKNAo1CjYKNwo4
CjkKMTAKMTEKMTIKMTMK
MTQKMTUKMTYKMTcKMTgK
MQoyCjMKNAo1CjYKNwo4CjkKMTAKMTEKMTIKMTMKMTQKMTUKMTYKMTcKMTgKMTkKMjAKMjEKMjIKMjMKMjQKMjUKMjYKMjcKMjgKMjkKMzAK
30
ODQKODUKODYKODcKODgKODkKOTAKOTEKOTIKOTMK
OTQKOTUKOTYKOTcKOTgKOTkKMTAwCg==
Y
Q
=
=
YWJj
YWJ
jZA
==
1999
2000
SGVsbG8sIFdvcmxkIQo=base64: nothere: No such file or directory
= 1
## END

#### base64: what is wrong
exec 2>&1
echo YWJj | base64 -d; echo "= $?"
printf 'YWI=' | base64 -d; echo "= $?"; printf 'YWI' | base64 -d; echo "= $?"; printf 'YQ' | base64 -d; echo "= $?"
printf 'YQ=' | base64 -d; echo "= $?"; printf 'Y' | base64 -d; echo "= $?"; printf 'YWJjYQ==YWJj' | base64 -d; echo "= $?"
printf 'YW\nJj\n\nYWJj' | base64 -d; echo "= $?"; printf 'YW Jj' | base64 -d; echo "= $?"; printf 'YW Jj' | base64 -di; echo "= $?"
printf 'YWJj\r\n' | base64 -d; echo "= $?"; printf 'YWJj\r\n' | base64 -d -i; echo "= $?"
printf 'YWJjZG*' | base64 -d; echo "= $?"; printf '====' | base64 -d; echo "= $?"; printf 'YQ==x' | base64 -d; echo "= $?"
printf 'YQ=a' | base64 -d; echo "= $?"; printf 'Y===' | base64 -d; echo "= $?"; printf '' | base64 -d; echo "= $?"
printf 'YR==' | base64 -d; echo "= $?"
base64 -w x; echo "= $?"
base64 -w -1; echo "= $?"
base64 a b; echo "= $?"
base64 -q; echo "= $?"
base64 .; echo "= $?"
## STDOUT:
abc= 0
ab= 0
abbase64: invalid input
= 1
abase64: invalid input
= 1
abase64: invalid input
= 1
base64: invalid input
= 1
abcaabc= 0
abcabc= 0
abase64: invalid input
= 1
abc= 0
abcbase64: invalid input
= 1
abc= 0
abcdbase64: invalid input
= 1
base64: invalid input
= 1
abase64: invalid input
= 1
abase64: invalid input
= 1
base64: invalid input
= 1
= 0
a= 0
base64: invalid wrap size: ‘x’
= 1
base64: invalid wrap size: ‘-1’
= 1
base64: extra operand ‘b’
Try 'base64 --help' for more information.
= 1
base64: invalid option -- 'q'
Try 'base64 --help' for more information.
= 1
base64: read error: Is a directory
= 1
## END

#### base32
exec 2>&1
for n in 0 1 2 3 4 5 6 48; do head -c $n /dev/zero | tr '\0' 'a' | base32; done
for n in 1 2 3 4 5 6; do head -c $n /dev/zero | tr '\0' 'a' | base32 | base32 -d; echo " $?"; done
printf 'MFRGG' | base32 -d; echo "= $?"; printf 'MFRGG===' | base32 -d; echo "= $?"; printf 'mfrgg===' | base32 -d; echo "= $?"
printf 'MFRGG==' | base32 -d; echo "= $?"; printf 'MF RG G===' | base32 -di; echo "= $?"; printf 'MFRG====' | base32 -d; echo "= $?"
printf 'MFR=====' | base32 -d; echo "= $?"; printf 'M=======' | base32 -d; echo "= $?"; printf 'MF======MFRGG===' | base32 -d; echo "= $?"
seq 20 | base32 -w 10; base32 -x; echo "= $?"
## STDOUT:
ME======
MFQQ====
MFQWC===
MFQWCYI=
MFQWCYLB
MFQWCYLBME======
MFQWCYLBMFQWCYLBMFQWCYLBMFQWCYLBMFQWCYLBMFQWCYLBMFQWCYLBMFQWCYLBMFQWCYLBMFQW
C===
a 0
aa 0
aaa 0
aaaa 0
aaaaa 0
aaaaaa 0
base32: invalid input
= 1
abc= 0
base32: invalid input
= 1
base32: invalid input
= 1
abc= 0
ab= 0
abase32: invalid input
= 1
base32: invalid input
= 1
aabc= 0
GEFDECRTBI
2AUNIKGYFD
OCRYBI4QUM
JQBIYTCCRR
GIFDCMYKGE
2AUMJVBIYT
MCRRG4FDCO
AKGE4QUMRQ
BI======
base32: invalid option -- 'x'
Try 'base32 --help' for more information.
= 1
## END

#### basenc
exec 2>&1
printf 'a?>~\377\376' > f; for e in base64 base64url base32 base32hex base16 base2msbf base2lsbf; do basenc --$e f; basenc --$e f | basenc -d --$e | od -c; done
head -c 4 f | basenc --z85; head -c 4 f | basenc --z85 | basenc -d --z85 | od -c; basenc --z85 f; echo "= $?"
printf HelloWorld | basenc -d --z85 | od -tx1; printf 'Hell' | basenc --z85 -d; echo "= $?"; printf '%%nSc1' | basenc --z85 -d; echo "= $?"; printf '####"' | basenc --z85 -d; echo "= $?"
printf '0G' | basenc --base16 -d; echo "= $?"; printf 'ab' | basenc --base16 -d; echo "= $?"; printf '414' | basenc --base16 -d; echo "= $?"
printf '01000001' | basenc --base2msbf -d; echo; printf '10000010' | basenc --base2lsbf -d; echo; printf '0100' | basenc --base2msbf -d; echo "= $?"
printf 'YWI_-w==' | basenc --base64url -d; echo "= $?"; printf 'YWI+/w==' | basenc --base64url -d; echo "= $?"
basenc f; echo "= $?"
basenc --base f; echo "= $?"
basenc --base16 a b; echo "= $?"
## stdout-json: "YT8+fv/+\n0000000   a   ?   >   ~ 377 376\n0000006\nYT8-fv_-\n0000000   a   ?   >   ~ 377 376\n0000006\nME7T47X77Y======\n0000000   a   ?   >   ~ 377 376\n0000006\nC4VJSVNVVO======\n0000000   a   ?   >   ~ 377 376\n0000006\n613F3E7EFFFE\n0000000   a   ?   >   ~ 377 376\n0000006\n011000010011111100111110011111101111111111111110\n0000000   a   ?   >   ~ 377 376\n0000006\n100001101111110001111100011111101111111101111111\n0000000   a   ?   >   ~ 377 376\n0000006\nvlV@8\n0000000   a   ?   >   ~\n0000004\nbasenc: invalid input (length must be multiple of 4 characters)\n= 1\n0000000 86 4f d2 6f b5 59 f7 5b\n0000010\nbasenc: invalid input\n= 1\nbasenc: invalid input\n= 1\nbasenc: invalid input\n= 1\nbasenc: invalid input\n= 1\nbasenc: invalid input\n= 1\nAbasenc: invalid input\n= 1\nA\nA\nbasenc: invalid input\n= 1\nab?\u00fb= 0\nbasenc: invalid input\n= 1\nbasenc: missing encoding type\nTry 'basenc --help' for more information.\n= 1\nbasenc: option '--base' is ambiguous; possibilities: '--base64' '--base64url' '--base32' '--base32hex' '--base16' '--base2msbf' '--base2lsbf'\nTry 'basenc --help' for more information.\n= 1\nbasenc: extra operand \u00e2\u0080\u0098b\u00e2\u0080\u0099\nTry 'basenc --help' for more information.\n= 1\n"
