#### date: descriptions
exec 2>&1
date -d '2020-01-02' '+%F %T.%N'; echo "[$?]"
date -d '2020-1-2T3:4' '+%F %T.%N'; echo "[$?]"
date -d '2020-01-02 10:00 +0530' '+%F %T.%N'; echo "[$?]"
date -d '2020-01-02T10:00-05' '+%F %T.%N'; echo "[$?]"
date -d '2020-01-02T10:00:00Z' '+%F %T.%N'; echo "[$?]"
date -d '2020-01-02T03Z' '+%F %T.%N'; echo "[$?]"
date -d '20200102 1030' '+%F %T.%N'; echo "[$?]"
date -d '20200102' '+%F %T.%N'; echo "[$?]"
date -d '2020-01-02 10' '+%F %T.%N'; echo "[$?]"
date -d '1/2/03' '+%F %T.%N'; echo "[$?]"
date -d '2003/1/2' '+%F %T.%N'; echo "[$?]"
date -d '2-Jan-2003' '+%F %T.%N'; echo "[$?]"
date -d 'Jan-2-2003' '+%F %T.%N'; echo "[$?]"
date -d '2jan2003' '+%F %T.%N'; echo "[$?]"
date -d 'jan 2 2003' '+%F %T.%N'; echo "[$?]"
date -d 'jan 2, 2003' '+%F %T.%N'; echo "[$?]"
date -d '2 jan 2003 10:00' '+%F %T.%N'; echo "[$?]"
date -d '@0' '+%F %T.%N'; echo "[$?]"
date -d '@-1.5' '+%F %T.%N'; echo "[$?]"
date -d '@1.000000001' '+%F %T.%N'; echo "[$?]"
date -d '@1 day' '+%F %T.%N'; echo "[$?]"
date -d '2020-02-30' '+%F %T.%N'; echo "[$?]"
date -d '2021-02-29' '+%F %T.%N'; echo "[$?]"
date -d '2020-01-01 24:00' '+%F %T.%N'; echo "[$?]"
date -d '2020-01-01 10:60' '+%F %T.%N'; echo "[$?]"
date -d '2020-01-01 10:59:60' '+%F %T.%N'; echo "[$?]"
date -d '2020-01-01 12am' '+%F %T.%N'; echo "[$?]"
date -d '2020-01-01 12pm' '+%F %T.%N'; echo "[$?]"
date -d '2020-01-01 0am' '+%F %T.%N'; echo "[$?]"
date -d '2020-01-01 13pm' '+%F %T.%N'; echo "[$?]"
date -d '2020-01-01 1:30 p.m.' '+%F %T.%N'; echo "[$?]"
date -d 'feb' '+%F %T.%N'; echo "[$?]"
date -d '2020W01' '+%F %T.%N'; echo "[$?]"
date -d '2020-01-02 EST' '+%F %T.%N'; echo "[$?]"
date -d '2020-01-02 EDT' '+%F %T.%N'; echo "[$?]"
date -d '2020-01-02 EST DST' '+%F %T.%N'; echo "[$?]"
date -d '2020-01-02 10:00 UTC+3' '+%F %T.%N'; echo "[$?]"
date -d '2020-01-02 10:00 Z' '+%F %T.%N'; echo "[$?]"
date -d '2020-01-02 a' '+%F %T.%N'; echo "[$?]"
date -d '2020-01-02 n' '+%F %T.%N'; echo "[$?]"
date -d 'jan 31 2020 +1 month' '+%F %T.%N'; echo "[$?]"
date -d '2020-01-31 next month' '+%F %T.%N'; echo "[$?]"
date -d '2020-02-29 +1 year' '+%F %T.%N'; echo "[$?]"
date -d '2020-02-29 1 year ago' '+%F %T.%N'; echo "[$?]"
date -d '2020-01-02 1.5 hours' '+%F %T.%N'; echo "[$?]"
date -d '2020-01-02 10:00:00.123456789123' '+%F %T.%N'; echo "[$?]"
date -d 'Thu Jan  2 03:04:05 UTC 2020' '+%F %T.%N'; echo "[$?]"
date -d 'Thu, 02 Jan 2020 03:04:05 +0100' '+%F %T.%N'; echo "[$?]"
date -d '2020-01-02 yesterday 10:00' '+%F %T.%N'; echo "[$?]"
date -d '2020-01-02, 10:00' '+%F %T.%N'; echo "[$?]"
date -d '(comment) 2020-01-02' '+%F %T.%N'; echo "[$?]"
date -d 'sept 1 2020' '+%F %T.%N'; echo "[$?]"
date -d 'june1 2020' '+%F %T.%N'; echo "[$?]"
date -d '2020-123' '+%F %T.%N'; echo "[$?]"
date -d '2020-01-02 12:00:00,5' '+%F %T.%N'; echo "[$?]"
date -d '70-01-01' '+%F %T.%N'; echo "[$?]"
date -d '69-01-01' '+%F %T.%N'; echo "[$?]"
date -d '68-01-01' '+%F %T.%N'; echo "[$?]"
date -d '1e3' '+%F %T.%N'; echo "[$?]"
date -d '2020-01-02 +1' '+%F %T.%N'; echo "[$?]"
date -d '2020-01-02 -0500' '+%F %T.%N'; echo "[$?]"
date -d '2020-01-02-05:00' '+%F %T.%N'; echo "[$?]"
date -d '2020-01-02 3 days ago 10:00' '+%F %T.%N'; echo "[$?]"
date -d '2020 jan 2' '+%F %T.%N'; echo "[$?]"
date -d '1 2 3' '+%F %T.%N'; echo "[$?]"
date -d '2020-01-02 - 1 day' '+%F %T.%N'; echo "[$?]"
date -d '2020-01-02 --1 day' '+%F %T.%N'; echo "[$?]"
date -d '2020-01-02 2 fortnights' '+%F %T.%N'; echo "[$?]"
date -d '2020-01-02 1 month ago day' '+%F %T.%N'; echo "[$?]"
date -d '2020-01-02 next' '+%F %T.%N'; echo "[$?]"
date -d 'jan.' '+%F %T.%N'; echo "[$?]"
date -d '2020-01-02 1000000 days' '+%F %T.%N'; echo "[$?]"
date -d '2020-01-02 -3 hours 5 min 7 sec' '+%F %T.%N'; echo "[$?]"
date -d '2020-01-02 10:00 +2 hours' '+%F %T.%N'; echo "[$?]"
date -d '2020-01-02 tomorrow' '+%F %T.%N'; echo "[$?]"
date -d '2020-01-02 week' '+%F %T.%N'; echo "[$?]"
date -d '2020-01-02 now' '+%F %T.%N'; echo "[$?]"
date -d '2020-01-02 third' '+%F %T.%N'; echo "[$?]"
date -d 'nonsense' '+%F %T.%N'; echo "[$?]"
date -d '2020-01-02 10:00 10:00' '+%F %T.%N'; echo "[$?]"
date -d '2020-01-02 2020-01-03' '+%F %T.%N'; echo "[$?]"
date -d '-1' '+%F %T.%N'; echo "[$?]"
date -d '+1' '+%F %T.%N'; echo "[$?]"
date -d '1969-12-31 23:59:59' '+%F %T.%N'; echo "[$?]"
date -d '0001-01-01' '+%F %T.%N'; echo "[$?]"
date -d '9999-12-31 23:59:59' '+%F %T.%N'; echo "[$?]"
date -d '2020-01-02 eleventh hour' '+%F %T.%N'; echo "[$?]"
date -d '2020-01-02 12:00 + 90 minutes' '+%F %T.%N'; echo "[$?]"
date -d '2020-1' '+%F %T.%N'; echo "[$?]"
date -d '1/32/2020' '+%F %T.%N'; echo "[$?]"
date -d '13/1/2020' '+%F %T.%N'; echo "[$?]"
date -d '2020-01-02 25:00' '+%F %T.%N'; echo "[$?]"
date -d 'Fri 2020-01-03' '+%F %T.%N'; echo "[$?]"
date -d '2020-01-03 sat' '+%F %T.%N'; echo "[$?]"
## STDOUT:
2020-01-02 00:00:00.000000000
[0]
2020-01-02 03:04:00.000000000
[0]
2020-01-02 04:30:00.000000000
[0]
2020-01-02 15:00:00.000000000
[0]
2020-01-02 10:00:00.000000000
[0]
date: invalid date ‘2020-01-02T03Z’
[1]
2020-01-02 10:30:00.000000000
[0]
2020-01-02 00:00:00.000000000
[0]
2020-01-02 10:00:00.000000000
[0]
2003-01-02 00:00:00.000000000
[0]
2003-01-02 00:00:00.000000000
[0]
2003-01-02 00:00:00.000000000
[0]
2003-01-02 00:00:00.000000000
[0]
2003-01-02 00:00:00.000000000
[0]
2003-01-02 00:00:00.000000000
[0]
2003-01-02 00:00:00.000000000
[0]
2003-01-02 10:00:00.000000000
[0]
1970-01-01 00:00:00.000000000
[0]
1969-12-31 23:59:58.500000000
[0]
1970-01-01 00:00:01.000000001
[0]
date: invalid date ‘@1 day’
[1]
date: invalid date ‘2020-02-30’
[1]
date: invalid date ‘2021-02-29’
[1]
date: invalid date ‘2020-01-01 24:00’
[1]
date: invalid date ‘2020-01-01 10:60’
[1]
date: invalid date ‘2020-01-01 10:59:60’
[1]
2020-01-01 00:00:00.000000000
[0]
2020-01-01 12:00:00.000000000
[0]
date: invalid date ‘2020-01-01 0am’
[1]
date: invalid date ‘2020-01-01 13pm’
[1]
2020-01-01 13:30:00.000000000
[0]
date: invalid date ‘feb’
[1]
date: invalid date ‘2020W01’
[1]
2020-01-02 05:00:00.000000000
[0]
2020-01-02 04:00:00.000000000
[0]
2020-01-02 04:00:00.000000000
[0]
2020-01-02 07:00:00.000000000
[0]
2020-01-02 10:00:00.000000000
[0]
2020-01-01 23:00:00.000000000
[0]
2020-01-02 01:00:00.000000000
[0]
2020-03-02 00:00:00.000000000
[0]
2020-03-02 00:00:00.000000000
[0]
2021-03-01 00:00:00.000000000
[0]
2019-03-01 00:00:00.000000000
[0]
date: invalid date ‘2020-01-02 1.5 hours’
[1]
2020-01-02 10:00:00.123456789
[0]
2020-01-02 03:04:05.000000000
[0]
2020-01-02 02:04:05.000000000
[0]
2020-01-01 10:00:00.000000000
[0]
date: invalid date ‘2020-01-02, 10:00’
[1]
2020-01-02 00:00:00.000000000
[0]
2020-09-01 00:00:00.000000000
[0]
2020-06-01 00:00:00.000000000
[0]
date: invalid date ‘2020-123’
[1]
2020-01-02 12:00:00.500000000
[0]
1970-01-01 00:00:00.000000000
[0]
1969-01-01 00:00:00.000000000
[0]
2068-01-01 00:00:00.000000000
[0]
date: invalid date ‘1e3’
[1]
date: invalid date ‘2020-01-02 +1’
[1]
date: invalid date ‘2020-01-02 -0500’
[1]
date: invalid date ‘2020-01-02-05:00’
[1]
2019-12-30 10:00:00.000000000
[0]
date: invalid date ‘2020 jan 2’
[1]
date: invalid date ‘1 2 3’
[1]
2020-01-01 00:00:00.000000000
[0]
2020-01-01 00:00:00.000000000
[0]
2020-01-30 00:00:00.000000000
[0]
2019-12-03 00:00:00.000000000
[0]
date: invalid date ‘2020-01-02 next’
[1]
date: invalid date ‘jan.’
[1]
4757-11-29 00:00:00.000000000
[0]
2020-01-01 21:05:07.000000000
[0]
2020-01-02 09:00:00.000000000
[0]
2020-01-03 00:00:00.000000000
[0]
2020-01-09 00:00:00.000000000
[0]
2020-01-02 00:00:00.000000000
[0]
date: invalid date ‘2020-01-02 third’
[1]
date: invalid date ‘nonsense’
[1]
date: invalid date ‘2020-01-02 10:00 10:00’
[1]
date: invalid date ‘2020-01-02 2020-01-03’
[1]
date: invalid date ‘-1’
[1]
date: invalid date ‘+1’
[1]
1969-12-31 23:59:59.000000000
[0]
0001-01-01 00:00:00.000000000
[0]
9999-12-31 23:59:59.000000000
[0]
2020-01-02 11:00:00.000000000
[0]
date: invalid date ‘2020-01-02 12:00 + 90 minutes’
[1]
date: invalid date ‘2020-1’
[1]
date: invalid date ‘1/32/2020’
[1]
date: invalid date ‘13/1/2020’
[1]
date: invalid date ‘2020-01-02 25:00’
[1]
2020-01-03 00:00:00.000000000
[0]
2020-01-03 00:00:00.000000000
[0]
## END

#### date: formats
exec 2>&1
date -d @0; echo "[$?]"
date -d @951827696 '+%a|%A|%b|%B|%c|%C|%d|%D|%e|%F|%g|%G|%h|%H|%I|%j|%k|%l|%m|%M|%n|%N|%p|%P|%q|%r|%R|%s|%S|%t|%T|%u|%U|%V|%w|%W|%x|%X|%y|%Y|%z|%Z|%%'; echo "[$?]"
date -d @951827696 '+%:z|%::z|%:::z|%_d|%-d|%-m|%_m|%^a|%^B|%#p|%#Z|%5d|%-5d|%_5d|%05e|%10Y|%^10B|%3N|%6N|%-N|%010s|%E|%Ey|%Od|%Q|%'; echo "[$?]"
date -d 2021-01-03 '+%G %V %g %u %U %W'; echo "[$?]"
date -d 2018-12-31 '+%G %V %g %u %U %W'; echo "[$?]"
date -d 2016-01-01 '+%G %V %g %u %U %W'; echo "[$?]"
date -d 2000-12-31 '+%j %U %W %V'; echo "[$?]"
date -d @0 -I; echo "[$?]"
date -d @0 -Ihours; echo "[$?]"
date -d @0 -Imin; echo "[$?]"
date -d @0 -Isec; echo "[$?]"
date -d @0 -Ins; echo "[$?]"
date -d @0 --iso-8601=date; echo "[$?]"
date -d @0 -Ifoo; echo "[$?]"
date -d @0 --rfc-3339=date; echo "[$?]"
date -d @0 --rfc-3339=sec; echo "[$?]"
date -d @0 --rfc-3339=ns; echo "[$?]"
date -d @0 --rfc-3339=foo; echo "[$?]"
date -d @0 -R; echo "[$?]"
date -d @0 --rfc-email; echo "[$?]"
date -d @0 -u +%Z; echo "[$?]"
date -d @0 +; echo "[$?]"
date -d @0 +%s +%Y; echo "[$?]"
date -d @0 x; echo "[$?]"
date x y; echo "[$?]"
date 01; echo "[$?]"
date -d @0 -r x; echo "[$?]"
date -I -R; echo "[$?]"
date -r nofile; echo "[$?]"
date -f nofile; echo "[$?]"
date --resolution; echo "[$?]"
printf '@0\nfoo\n2020-01-01\n' | date -f - +%F; echo "[$?]"
touch -d @86400 f
date -r f +%F; echo "[$?]"
date -d; echo "[$?]"
date -z; echo "[$?]"
## STDOUT:
Thu Jan  1 00:00:00 UTC 1970
[0]
Tue|Tuesday|Feb|February|Tue Feb 29 12:34:56 2000|20|29|02/29/00|29|2000-02-29|00|2000|Feb|12|12|060|12|12|02|34|
|000000000|PM|pm|1|12:34:56 PM|12:34|951827696|56|	|12:34:56|2|09|09|2|09|02/29/00|12:34:56|00|2000|+0000|UTC|%
[0]
+00:00|+00:00:00|+00|29|29|2| 2|TUE|FEBRUARY|pm|utc|00029|29|   29|00029|0000002000|  FEBRUARY|000|000000|000000000|0951827696|%E|00|29|%Q|%
[0]
2020 53 20 7 01 00
[0]
2019 01 19 1 52 53
[0]
2015 53 15 5 00 00
[0]
366 53 52 52
[0]
1970-01-01
[0]
1970-01-01T00+00:00
[0]
1970-01-01T00:00+00:00
[0]
1970-01-01T00:00:00+00:00
[0]
1970-01-01T00:00:00,000000000+00:00
[0]
1970-01-01
[0]
date: invalid argument ‘foo’ for ‘--iso-8601’
Valid arguments are:
  - ‘hours’
  - ‘minutes’
  - ‘date’
  - ‘seconds’
  - ‘ns’
Try 'date --help' for more information.
[1]
1970-01-01
[0]
1970-01-01 00:00:00+00:00
[0]
1970-01-01 00:00:00.000000000+00:00
[0]
date: invalid argument ‘foo’ for ‘--rfc-3339’
Valid arguments are:
  - ‘date’
  - ‘seconds’
  - ‘ns’
Try 'date --help' for more information.
[1]
Thu, 01 Jan 1970 00:00:00 +0000
[0]
Thu, 01 Jan 1970 00:00:00 +0000
[0]
UTC
[0]

[0]
date: extra operand ‘+%Y’
Try 'date --help' for more information.
[1]
date: the argument ‘x’ lacks a leading '+';
when using an option to specify date(s), any non-option
argument must be a format string beginning with '+'
Try 'date --help' for more information.
[1]
date: extra operand ‘y’
Try 'date --help' for more information.
[1]
date: invalid date ‘01’
[1]
date: the options to specify dates for printing are mutually exclusive
Try 'date --help' for more information.
[1]
date: multiple output formats specified
[1]
date: nofile: No such file or directory
[1]
date: nofile: No such file or directory
[1]
0.000000001
[0]
1970-01-01
date: invalid date ‘foo’
2020-01-01
[1]
1970-01-02
[0]
date: option requires an argument -- 'd'
Try 'date --help' for more information.
[1]
date: invalid option -- 'z'
Try 'date --help' for more information.
[1]
## END

#### date: operands
exec 2>&1
date +%Y x; echo "= $?"; date -d @0 +%Y +%m; echo "= $?"; date -d @0 x; echo "= $?"; date -d @0 x y; echo "= $?"
## STDOUT:
date: extra operand ‘x’
Try 'date --help' for more information.
= 1
date: extra operand ‘+%m’
Try 'date --help' for more information.
= 1
date: the argument ‘x’ lacks a leading '+';
when using an option to specify date(s), any non-option
argument must be a format string beginning with '+'
Try 'date --help' for more information.
= 1
date: extra operand ‘y’
Try 'date --help' for more information.
= 1
## END
