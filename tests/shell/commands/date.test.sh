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
