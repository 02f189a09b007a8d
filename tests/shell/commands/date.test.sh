#### date: descriptions
exec 2>&1
date -d '2020-01-02' '+%F %T.%N'
date -d '2020-1-2T3:4' '+%F %T.%N'
date -d '2020-01-02 10:00 +0530' '+%F %T.%N'
date -d '2020-01-02T10:00-05' '+%F %T.%N'
date -d '2020-01-02T10:00:00Z' '+%F %T.%N'
date -d '2020-01-02T03Z' '+%F %T.%N'
date -d '20200102 1030' '+%F %T.%N'
date -d '20200102' '+%F %T.%N'
date -d '2020-01-02 10' '+%F %T.%N'
date -d '1/2/03' '+%F %T.%N'
date -d '2003/1/2' '+%F %T.%N'
date -d '2-Jan-2003' '+%F %T.%N'
date -d 'Jan-2-2003' '+%F %T.%N'
date -d '2jan2003' '+%F %T.%N'
date -d 'jan 2 2003' '+%F %T.%N'
date -d 'jan 2, 2003' '+%F %T.%N'
date -d '2 jan 2003 10:00' '+%F %T.%N'
date -d '@0' '+%F %T.%N'
date -d '@-1.5' '+%F %T.%N'
date -d '@1.000000001' '+%F %T.%N'
date -d '@1 day' '+%F %T.%N'
date -d '2020-02-30' '+%F %T.%N'
date -d '2021-02-29' '+%F %T.%N'
date -d '2020-01-01 24:00' '+%F %T.%N'
date -d '2020-01-01 10:60' '+%F %T.%N'
date -d '2020-01-01 10:59:60' '+%F %T.%N'
date -d '2020-01-01 12am' '+%F %T.%N'
date -d '2020-01-01 12pm' '+%F %T.%N'
date -d '2020-01-01 0am' '+%F %T.%N'
date -d '2020-01-01 13pm' '+%F %T.%N'
date -d '2020-01-01 1:30 p.m.' '+%F %T.%N'
date -d 'feb' '+%F %T.%N'
date -d '2020W01' '+%F %T.%N'
date -d '2020-01-02 EST' '+%F %T.%N'
date -d '2020-01-02 EDT' '+%F %T.%N'
date -d '2020-01-02 EST DST' '+%F %T.%N'
date -d '2020-01-02 10:00 UTC+3' '+%F %T.%N'
date -d '2020-01-02 10:00 Z' '+%F %T.%N'
date -d '2020-01-02 a' '+%F %T.%N'
date -d '2020-01-02 n' '+%F %T.%N'
date -d 'jan 31 2020 +1 month' '+%F %T.%N'
date -d '2020-01-31 next month' '+%F %T.%N'
date -d '2020-02-29 +1 year' '+%F %T.%N'
date -d '2020-02-29 1 year ago' '+%F %T.%N'
date -d '2020-01-02 1.5 hours' '+%F %T.%N'
date -d '2020-01-02 10:00:00.123456789123' '+%F %T.%N'
date -d 'Thu Jan  2 03:04:05 UTC 2020' '+%F %T.%N'
date -d 'Thu, 02 Jan 2020 03:04:05 +0100' '+%F %T.%N'
date -d '2020-01-02 yesterday 10:00' '+%F %T.%N'
date -d '2020-01-02, 10:00' '+%F %T.%N'
date -d '(comment) 2020-01-02' '+%F %T.%N'
date -d 'sept 1 2020' '+%F %T.%N'
date -d 'june1 2020' '+%F %T.%N'
date -d '2020-123' '+%F %T.%N'
date -d '2020-01-02 12:00:00,5' '+%F %T.%N'
date -d '70-01-01' '+%F %T.%N'
date -d '69-01-01' '+%F %T.%N'
date -d '68-01-01' '+%F %T.%N'
date -d '1e3' '+%F %T.%N'
date -d '2020-01-02 +1' '+%F %T.%N'
date -d '2020-01-02 -0500' '+%F %T.%N'
date -d '2020-01-02-05:00' '+%F %T.%N'
date -d '2020-01-02 3 days ago 10:00' '+%F %T.%N'
date -d '2020 jan 2' '+%F %T.%N'
date -d '1 2 3' '+%F %T.%N'
date -d '2020-01-02 - 1 day' '+%F %T.%N'
date -d '2020-01-02 --1 day' '+%F %T.%N'
date -d '2020-01-02 2 fortnights' '+%F %T.%N'
date -d '2020-01-02 1 month ago day' '+%F %T.%N'
date -d '2020-01-02 next' '+%F %T.%N'
date -d 'jan.' '+%F %T.%N'
date -d '2020-01-02 1000000 days' '+%F %T.%N'
date -d '2020-01-02 -3 hours 5 min 7 sec' '+%F %T.%N'
date -d '2020-01-02 10:00 +2 hours' '+%F %T.%N'
date -d '2020-01-02 tomorrow' '+%F %T.%N'
date -d '2020-01-02 week' '+%F %T.%N'
date -d '2020-01-02 now' '+%F %T.%N'
date -d '2020-01-02 third' '+%F %T.%N'
date -d 'nonsense' '+%F %T.%N'
date -d '2020-01-02 10:00 10:00' '+%F %T.%N'
date -d '2020-01-02 2020-01-03' '+%F %T.%N'
date -d '-1' '+%F %T.%N'
date -d '+1' '+%F %T.%N'
date -d '1969-12-31 23:59:59' '+%F %T.%N'
date -d '0001-01-01' '+%F %T.%N'
date -d '9999-12-31 23:59:59' '+%F %T.%N'
date -d '2020-01-02 eleventh hour' '+%F %T.%N'
date -d '2020-01-02 12:00 + 90 minutes' '+%F %T.%N'
date -d '2020-1' '+%F %T.%N'
date -d '1/32/2020' '+%F %T.%N'
date -d '13/1/2020' '+%F %T.%N'
date -d '2020-01-02 25:00' '+%F %T.%N'
date -d 'Fri 2020-01-03' '+%F %T.%N'
date -d '2020-01-03 sat' '+%F %T.%N'
## STDOUT:
2020-01-02 00:00:00.000000000
2020-01-02 03:04:00.000000000
2020-01-02 04:30:00.000000000
2020-01-02 15:00:00.000000000
2020-01-02 10:00:00.000000000
date: invalid date ‘2020-01-02T03Z’
2020-01-02 10:30:00.000000000
2020-01-02 00:00:00.000000000
2020-01-02 10:00:00.000000000
2003-01-02 00:00:00.000000000
2003-01-02 00:00:00.000000000
2003-01-02 00:00:00.000000000
2003-01-02 00:00:00.000000000
2003-01-02 00:00:00.000000000
2003-01-02 00:00:00.000000000
2003-01-02 00:00:00.000000000
2003-01-02 10:00:00.000000000
1970-01-01 00:00:00.000000000
1969-12-31 23:59:58.500000000
1970-01-01 00:00:01.000000001
date: invalid date ‘@1 day’
date: invalid date ‘2020-02-30’
date: invalid date ‘2021-02-29’
date: invalid date ‘2020-01-01 24:00’
date: invalid date ‘2020-01-01 10:60’
date: invalid date ‘2020-01-01 10:59:60’
2020-01-01 00:00:00.000000000
2020-01-01 12:00:00.000000000
date: invalid date ‘2020-01-01 0am’
date: invalid date ‘2020-01-01 13pm’
2020-01-01 13:30:00.000000000
date: invalid date ‘feb’
date: invalid date ‘2020W01’
2020-01-02 05:00:00.000000000
2020-01-02 04:00:00.000000000
2020-01-02 04:00:00.000000000
2020-01-02 07:00:00.000000000
2020-01-02 10:00:00.000000000
2020-01-01 23:00:00.000000000
2020-01-02 01:00:00.000000000
2020-03-02 00:00:00.000000000
2020-03-02 00:00:00.000000000
2021-03-01 00:00:00.000000000
2019-03-01 00:00:00.000000000
date: invalid date ‘2020-01-02 1.5 hours’
2020-01-02 10:00:00.123456789
2020-01-02 03:04:05.000000000
2020-01-02 02:04:05.000000000
2020-01-01 10:00:00.000000000
date: invalid date ‘2020-01-02, 10:00’
2020-01-02 00:00:00.000000000
2020-09-01 00:00:00.000000000
2020-06-01 00:00:00.000000000
date: invalid date ‘2020-123’
2020-01-02 12:00:00.500000000
1970-01-01 00:00:00.000000000
1969-01-01 00:00:00.000000000
2068-01-01 00:00:00.000000000
date: invalid date ‘1e3’
date: invalid date ‘2020-01-02 +1’
date: invalid date ‘2020-01-02 -0500’
date: invalid date ‘2020-01-02-05:00’
2019-12-30 10:00:00.000000000
date: invalid date ‘2020 jan 2’
date: invalid date ‘1 2 3’
2020-01-01 00:00:00.000000000
2020-01-01 00:00:00.000000000
2020-01-30 00:00:00.000000000
2019-12-03 00:00:00.000000000
date: invalid date ‘2020-01-02 next’
date: invalid date ‘jan.’
4757-11-29 00:00:00.000000000
2020-01-01 21:05:07.000000000
2020-01-02 09:00:00.000000000
2020-01-03 00:00:00.000000000
2020-01-09 00:00:00.000000000
2020-01-02 00:00:00.000000000
date: invalid date ‘2020-01-02 third’
date: invalid date ‘nonsense’
date: invalid date ‘2020-01-02 10:00 10:00’
date: invalid date ‘2020-01-02 2020-01-03’
date: invalid date ‘-1’
date: invalid date ‘+1’
1969-12-31 23:59:59.000000000
0001-01-01 00:00:00.000000000
9999-12-31 23:59:59.000000000
2020-01-02 11:00:00.000000000
date: invalid date ‘2020-01-02 12:00 + 90 minutes’
date: invalid date ‘2020-1’
date: invalid date ‘1/32/2020’
date: invalid date ‘13/1/2020’
date: invalid date ‘2020-01-02 25:00’
2020-01-03 00:00:00.000000000
2020-01-03 00:00:00.000000000
## END

#### date: formats
exec 2>&1
date -d @0
date -d @951827696 '+%a|%A|%b|%B|%c|%C|%d|%D|%e|%F|%g|%G|%h|%H|%I|%j|%k|%l|%m|%M|%n|%N|%p|%P|%q|%r|%R|%s|%S|%t|%T|%u|%U|%V|%w|%W|%x|%X|%y|%Y|%z|%Z|%%'
date -d @951827696 '+%:z|%::z|%:::z|%_d|%-d|%-m|%_m|%^a|%^B|%#p|%#Z|%5d|%-5d|%_5d|%05e|%10Y|%^10B|%3N|%6N|%-N|%010s|%E|%Ey|%Od|%Q|%'
date -d 2021-01-03 '+%G %V %g %u %U %W'
date -d 2018-12-31 '+%G %V %g %u %U %W'
date -d 2016-01-01 '+%G %V %g %u %U %W'
date -d 2000-12-31 '+%j %U %W %V'
date -d @0 -I
date -d @0 -Ihours
date -d @0 -Imin
date -d @0 -Isec
date -d @0 -Ins
date -d @0 --iso-8601=date
date -d @0 -Ifoo
date -d @0 --rfc-3339=date
date -d @0 --rfc-3339=sec
date -d @0 --rfc-3339=ns
date -d @0 --rfc-3339=foo
date -d @0 -R
date -d @0 --rfc-email
date -d @0 -u +%Z
date -d @0 +
date -d @0 +%s +%Y
date -d @0 x
date x y
date 01
date -d @0 -r x
date -I -R
date -r nofile
date -f nofile
date --resolution
printf '@0\nfoo\n2020-01-01\n' | date -f - +%F
touch -d @86400 f
date -r f +%F
date -d
date -z
## STDOUT:
Thu Jan  1 00:00:00 UTC 1970
Tue|Tuesday|Feb|February|Tue Feb 29 12:34:56 2000|20|29|02/29/00|29|2000-02-29|00|2000|Feb|12|12|060|12|12|02|34|
|000000000|PM|pm|1|12:34:56 PM|12:34|951827696|56|	|12:34:56|2|09|09|2|09|02/29/00|12:34:56|00|2000|+0000|UTC|%
+00:00|+00:00:00|+00|29|29|2| 2|TUE|FEBRUARY|pm|utc|00029|29|   29|00029|0000002000|  FEBRUARY|000|000000|000000000|0951827696|%E|00|29|%Q|%
2020 53 20 7 01 00
2019 01 19 1 52 53
2015 53 15 5 00 00
366 53 52 52
1970-01-01
1970-01-01T00+00:00
1970-01-01T00:00+00:00
1970-01-01T00:00:00+00:00
1970-01-01T00:00:00,000000000+00:00
1970-01-01
date: invalid argument ‘foo’ for ‘--iso-8601’
Valid arguments are:
  - ‘hours’
  - ‘minutes’
  - ‘date’
  - ‘seconds’
  - ‘ns’
Try 'date --help' for more information.
1970-01-01
1970-01-01 00:00:00+00:00
1970-01-01 00:00:00.000000000+00:00
date: invalid argument ‘foo’ for ‘--rfc-3339’
Valid arguments are:
  - ‘date’
  - ‘seconds’
  - ‘ns’
Try 'date --help' for more information.
Thu, 01 Jan 1970 00:00:00 +0000
Thu, 01 Jan 1970 00:00:00 +0000
UTC

date: extra operand ‘+%Y’
Try 'date --help' for more information.
date: the argument ‘x’ lacks a leading '+';
when using an option to specify date(s), any non-option
argument must be a format string beginning with '+'
Try 'date --help' for more information.
date: extra operand ‘y’
Try 'date --help' for more information.
date: invalid date ‘01’
date: the options to specify dates for printing are mutually exclusive
Try 'date --help' for more information.
date: multiple output formats specified
date: nofile: No such file or directory
date: nofile: No such file or directory
0.000000001
1970-01-01
date: invalid date ‘foo’
2020-01-01
1970-01-02
date: option requires an argument -- 'd'
Try 'date --help' for more information.
date: invalid option -- 'z'
Try 'date --help' for more information.
## END
## status: 1
