#### to units
numfmt --to=si 999 1000 1001 9999 10000 99999 999499 999500 1000000 0 0.5 1.5 9.99 1234567890123456789
numfmt --to=iec 1023 1024 1025 10239 10240 1048575; numfmt --to=iec-i 4096 5; numfmt --to=si -- -1500 -999999 -5
## STDOUT:
999
1.0K
1.1K
10K
10K
100K
1.0M
1.0M
1.0M
0
0
2
10
1.3E
1023
1.0K
1.1K
10K
10K
1.0M
4.0Ki
5
-1.5K
-1.0M
-5
## END

#### from units
numfmt --from=auto 1K 1Ki 1M 1Mi; numfmt --from=si 1K 1.5M 2G 1.1234K 1.10K; numfmt --from=iec 1K 3Y; numfmt --from=iec-i 1Ki 2.5Mi
for x in 1Ki 1KK 1k 1Q 'K' '1 K' '1K '; do numfmt --from=si "$x"; echo $?; done; numfmt --from=iec-i 1K; numfmt --from=iec-i 1; numfmt 1K; numfmt --from=auto 1Kx
## STDOUT:
1000
1024
1000000
1048576
1000
1500000
2000000000
1124
1100
1024
1024
2621440
2
2
2
2
2
1 K
0
1000 
0
## END
## STDERR:
numfmt: value too large to be printed: '3.62678e+24' (consider using --to)
numfmt: invalid suffix in input ‘1Ki’: ‘i’
numfmt: invalid suffix in input ‘1KK’: ‘K’
numfmt: invalid suffix in input: ‘1k’
numfmt: invalid suffix in input: ‘1Q’
numfmt: invalid number: ‘K’
numfmt: missing 'i' suffix in input: ‘1K’ (e.g Ki/Mi/Gi)
numfmt: missing 'i' suffix in input: ‘1’ (e.g Ki/Mi/Gi)
numfmt: rejecting suffix in input: ‘1K’ (consider using --from)
numfmt: invalid suffix in input ‘1Kx’: ‘x’
## END
## status: 2

#### numbers
for x in 1 +5 ' 7' '7 ' 007 .5 5. 1,000 1.2.3 '' abc 0x10 1e3 -- -5 - 1.10 123456789012345678 1234567890123456789 12345678901234567890123456789 0.1234567890123456789 -0 -0.0; do numfmt -- "$x"; echo $?; done
numfmt --to=si 999999999999999999999999999; numfmt --to=si 123456789012345678901234567; numfmt --to=si 1.10
## STDOUT:
1
0
2
 7
0
7 
0
7
0
0.5
0
2
2
2
2
2
2
2
2
-5
0
2
1.10
0
123456789012345678
0
1234567890123456789
0
2
2
0
0
0.0
0
124Y
1
## END
## STDERR:
numfmt: invalid number: ‘+5’
numfmt: invalid number: ‘5.’
numfmt: invalid suffix in input: ‘1,000’
numfmt: invalid suffix in input: ‘1.2.3’
numfmt: invalid number: ‘’
numfmt: invalid number: ‘abc’
numfmt: invalid suffix in input: ‘0x10’
numfmt: invalid suffix in input: ‘1e3’
numfmt: invalid number: ‘--’
numfmt: invalid number: ‘-’
numfmt: value too large to be converted: ‘12345678901234567890123456789’
numfmt: value/precision too large to be printed: '0.123457/19' (consider using --to)
numfmt: value too large to be printed: '1e+27' (cannot handle values > 999Y)
## END

#### what to do about wrong ones
for i in abort fail warn ignore; do printf '1\nabc\n3\n' | numfmt --invalid=$i --to=si; echo $?; done; printf '1 x 2\n' | numfmt --field 1-3 --to=si; numfmt --invalid=fail 1 x 2; echo $?
numfmt --debug 1; numfmt --debug --to=si abc; numfmt --debug --to=si 12345678901234567890; numfmt --debug --header --to=si 1; printf 'a\n' | numfmt --debug --invalid=fail --to=si
## STDOUT:
1
2
1
abc
3
2
1
abc
3
0
1
abc
3
0
1 1
x
2
2
1
13E
1
a
## END
## STDERR:
numfmt: invalid number: ‘abc’
numfmt: invalid number: ‘abc’
numfmt: invalid number: ‘abc’
numfmt: invalid number: ‘x’
numfmt: invalid number: ‘x’
numfmt: no conversion option specified
numfmt: invalid number: ‘abc’
numfmt: large input value ‘12345678901234567890’: possible precision loss
numfmt: --header ignored with command-line input
numfmt: invalid number: ‘a’
numfmt: failed to convert some of the input numbers
## END
## status: 2

#### rounding
for r in up down from-zero towards-zero nearest; do numfmt --round=$r --to=si -- 1111 -1111 1199 -1199 1149 1150 -1150 999999; done; numfmt --round=up --to-unit=1000 1; numfmt --to-unit=7 --format=%.3f 100
## STDOUT:
1.2K
-1.1K
1.2K
-1.1K
1.2K
1.2K
-1.1K
1.0M
1.1K
-1.2K
1.1K
-1.2K
1.1K
1.1K
-1.2K
999K
1.2K
-1.2K
1.2K
-1.2K
1.2K
1.2K
-1.2K
1.0M
1.1K
-1.1K
1.1K
-1.1K
1.1K
1.1K
-1.1K
999K
1.1K
-1.1K
1.2K
-1.2K
1.1K
1.2K
-1.2K
1.0M
1
14.286
## END

#### fields
printf 'a 1000 b 2000\n  x 5000   y 70000\n' >f; numfmt --field=2 --to=si <f; numfmt --field=2,4 --to=si <f; printf '1000:2000:3000\n' | numfmt -d: --field=2- --to=iec
printf '1000 2000 3000\n' >g; numfmt --field=- --to=iec <g; numfmt --field=-2 --to=iec <g; numfmt --field 9 <g; printf '1000\t2000\n' | numfmt --to=si --field 2 | cat -A
printf '  1000  2000\n' | numfmt --to=si --field 1-2 | cat -A; printf 'a:b\n' | numfmt -d: --field 2; printf '::5000\n' | numfmt -d: --field 3 --to=si; printf '::5000\n' | numfmt -d: --field 1 --to=si
## STDOUT:
a 1.0K b 2000
  x 5.0K   y 70000
a 1.0K b 2.0K
  x 5.0K   y   70K
1000:2.0K:3.0K
1000 2.0K 3.0K
1000 2.0K 3000
1000 2000 3000
1000 2.0K$
  1.0K  2.0K$
a:::5.0K
## END
## STDERR:
numfmt: invalid number: ‘b’
numfmt: invalid number: ‘’
## END
## status: 2

#### padding and formats
numfmt --padding=10 --to=si 1000 2; numfmt --padding=-10 --to=si 1000 2 | cat -A; for f in %10f '%-10f|' '%010f|' %.3f '<%.1f>' "%'f" %d abc %f%f '%%%f%%' '% 5f' %5.f %. % %s %lf '' '%0 5f' '%--5f|' '%.1' %05.1f '%-05f|' ; do numfmt --format="$f" 12.3456; echo $?; done
numfmt --to=si --format=%.3f 1234567 5; numfmt --to=si --format=%.0f 1234567; numfmt --to=si --format=%.30f 1234; numfmt --format=%5f --padding=8 1; numfmt --grouping 1234567; numfmt --format=%5f --grouping 1; numfmt --grouping --to=si 1; numfmt --format="%'f" --to=si 1
## STDOUT:
      1.0K
         2
1.0K      $
2         $
   12.3456
0
12.3456   |
0
00012.3456|
0
12.346
0
<12.4>
0
12.3456
0
1
1
1
%12.3456%%
0
12.3456
0
   13
0
1
1
1
1
1
12.3456
0
1
1
012.4
0
12.3456|
0
1.235M
5.000
2M
1.233999999999999999992193744358K
    1
1234567
## END
## STDERR:
numfmt: invalid format ‘%d’, directive must be %[0]['][-][N][.][N]f
numfmt: format ‘abc’ has no % directive
numfmt: format ‘%f%f’ has too many % directives
numfmt: invalid format ‘%.’, directive must be %[0]['][-][N][.][N]f
numfmt: format ‘%’ ends in %
numfmt: invalid format ‘%s’, directive must be %[0]['][-][N][.][N]f
numfmt: invalid format ‘%lf’, directive must be %[0]['][-][N][.][N]f
numfmt: format ‘’ has no % directive
numfmt: invalid format ‘%--5f|’, directive must be %[0]['][-][N][.][N]f
numfmt: invalid format ‘%.1’, directive must be %[0]['][-][N][.][N]f
numfmt: --grouping cannot be combined with --format
numfmt: grouping cannot be combined with --to
numfmt: grouping cannot be combined with --to
## END
## status: 1

#### suffixes and units of one
numfmt --suffix=B --to=si 1000 1000B 5; numfmt --suffix=B --from=si 1KB; numfmt --to=iec-i --suffix=B 2048 5; numfmt --from-unit=512 3; numfmt --to-unit=1000 5000 1; numfmt --from-unit=1K 1; numfmt --from-unit=1Ki 2
for u in 0 x -1 1Q 1Kx '' 1E; do numfmt --from-unit=$u 1; echo $?; done
## STDOUT:
1.0KB
1.0KB
5B
1000B
2.0KiB
5B
1536
5
1
1000
2048
1
1
1
1
1
1
1000000000000000000
0
## END
## STDERR:
numfmt: invalid unit size: ‘0’
numfmt: invalid unit size: ‘x’
numfmt: invalid unit size: ‘-1’
numfmt: invalid unit size: ‘1Q’
numfmt: invalid unit size: ‘1Kx’
numfmt: invalid unit size: ‘’
## END

#### headers and lines
printf 'head 1\nx\n1000\n' | numfmt --header=2 --to=si; printf 'h\n1000' | numfmt --header --to=si; echo .; printf '1000\0002000\0' | numfmt -z --to=si | od -c; numfmt --to=si </dev/null; echo '' | numfmt --to=si; echo $?
## STDOUT:
head 1
x
1.0K
h
1.0K.
0000000   1   .   0   K  \0   2   .   0   K  \0
0000012
2
## END
## STDERR:
numfmt: invalid number: ‘’
## END

#### options that are wrong
numfmt --from=foo 1; numfmt --to=auto 1; numfmt --round=x 1; numfmt --invalid=x; numfmt --header=0 1; numfmt --header=x; numfmt --padding=0 1; numfmt --padding=x 1; numfmt -d ab 1; numfmt --field=0 1; numfmt --field=x 1; numfmt --field=3-1 1; numfmt --field=1 --field=2 1; numfmt --foo; numfmt -x; echo $?
## STDOUT:
1
## END
## STDERR:
numfmt: invalid argument ‘foo’ for ‘--from’
Valid arguments are:
  - ‘none’
  - ‘auto’
  - ‘si’
  - ‘iec’
  - ‘iec-i’
Try 'numfmt --help' for more information.
numfmt: invalid argument ‘auto’ for ‘--to’
Valid arguments are:
  - ‘none’
  - ‘si’
  - ‘iec’
  - ‘iec-i’
Try 'numfmt --help' for more information.
numfmt: invalid argument ‘x’ for ‘--round’
Valid arguments are:
  - ‘up’
  - ‘down’
  - ‘from-zero’
  - ‘towards-zero’
  - ‘nearest’
Try 'numfmt --help' for more information.
numfmt: invalid argument ‘x’ for ‘--invalid’
Valid arguments are:
  - ‘abort’
  - ‘fail’
  - ‘warn’
  - ‘ignore’
Try 'numfmt --help' for more information.
numfmt: invalid header value ‘0’
numfmt: invalid header value ‘x’
numfmt: invalid padding value ‘0’
numfmt: invalid padding value ‘x’
numfmt: the delimiter must be a single character
numfmt: fields are numbered from 1
Try 'numfmt --help' for more information.
numfmt: invalid field value ‘x’
Try 'numfmt --help' for more information.
numfmt: invalid decreasing range
Try 'numfmt --help' for more information.
numfmt: multiple field specifications
numfmt: unrecognized option '--foo'
Try 'numfmt --help' for more information.
numfmt: invalid option -- 'x'
Try 'numfmt --help' for more information.
## END
