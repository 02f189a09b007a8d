#### top: batch mode
exec 2>&1
sleep 30 & a=$!; sleep 0.1
top -b -n 1 -p $a | sed -n '1s/^\(top -\).*/\1/p;2p;6,7p' | sed 's/^ *//'
top -b -n 1 -p $a | awk 'NR > 7 { print $2, $3, $4, $8, $9, $10, $12 }'
top -b -n 2 -d 0.1 -p $a | grep -c COMMAND
top -bn1 -c -p $a | awk 'NR > 7 { print $12, $13 }'
top -b -n 1 -u user -p $a | grep -c sleep
kill $a
## STDOUT:
top -
Tasks:   1 total,   0 running,   1 sleeping,   0 stopped,   0 zombie

PID USER      PR  NI    VIRT    RES    SHR S  %CPU  %MEM     TIME+ COMMAND
user 20 0 S 0.0 0.0 sleep
2
sleep 30
top: conflicting process selections (U/p/u)
0
## END

#### top: errors
exec 2>&1
for o in '-n x' '-n 0' '-d x' '-p x' '-u nouser' '-o NOPE' '-z'; do top -b $o < /dev/null | head -n 1; echo "= ${PIPESTATUS[0]}"; done
## STDOUT:
top: bad iterations argument 'x'
= 1
top: bad iterations argument '0'
= 1
top: bad delay interval 'x'
= 1
top: bad pid 'x'
= 1
top: Invalid user
= 1
top: unrecognized field name 'NOPE'
= 1
top: invalid option -- 'z'

= 0
## END
