#### pgrep, pkill
running() { until [ "$(pgrep -cx sleep)" = $1 ]; do :; done; }
sleep 30 & sleep 31 & a=$!
running 2
pgrep -c sleep; pgrep -f 'sleep 31' | grep -cx $a; pgrep -x sleep | wc -l; pgrep -x slee; echo "= $?"; pgrep -c -x slee; echo "= $?"; pgrep -l sleep | cut -d' ' -f2; pgrep -a sleep | cut -d' ' -f2-; pgrep -d, sleep | tr -dc ,; echo; pgrep -n sleep | grep -cx $a; pgrep -o -a sleep | cut -d' ' -f2-; pgrep -P $$ -c; pgrep -c -u user sleep; pgrep -c -U 1000 sleep; pgrep -c -u root sleep; pgrep -c -i SLEEP; pgrep -c SLEEP; pgrep -c -f 'sleep 3[01]'; pgrep -c 'sl(e|o)+p'; pgrep -c -G user sleep; pgrep -r S -c sleep; echo $a > pidfile; pgrep -F pidfile -l | cut -d' ' -f2
pgrep 2> /dev/null; echo "= $?"; pgrep -q 2> /dev/null; echo "= $?"; pgrep a b; echo "= $?"; pgrep -u nouser x 2> /dev/null; echo "= $?"; pgrep '('; echo "= $?"; pgrep averylongprocessname; echo "= $?"
exec 2> /dev/null
pkill -0 sleep; echo "= $?"; pkill -f '^sleep 31'; echo "= $?"; wait $a; echo "= $?"; pgrep -c sleep; pkill -e sleep | tr -d 0-9; pkill sleep; sleep 0.1; pkill sleep; echo "= $?"; pkill nothere; echo "= $?"; pkill 2> /dev/null; echo "= $?"; sleep 30 & running 1; pkill -KILL -c sleep; wait $!; echo "= $?"; sleep 30 & running 1; pkill --signal HUP sleep; wait $!; echo "= $?"; sleep 30 & running 1; pkill -9 -x sleep; wait $!; echo "= $?"
## STDOUT:
2
1
2
= 1
0
= 1
sleep
sleep
sleep 30
sleep 31
,
1
sleep 30
2
2
2
0
2
0
3
2
2
2
sleep
= 2
= 2
= 2
= 2
= 2
= 1
= 0
= 0
= 143
1
sleep killed (pid )
= 1
= 1
= 2
1
= 137
= 129
= 137
## END
## STDERR:
pgrep: only one pattern can be provided
Try `pgrep --help' for more information.
pgrep: regex error: Unmatched ( or \(
pgrep: pattern that searches for process name longer than 15 characters will result in zero matches
Try `pgrep -f' option to match against the complete command line.
## END
