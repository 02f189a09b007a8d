#### lsof: files of a process
exec 2>&1
sleep 30 > out < /dev/null & a=$!
sleep 0.1
lsof -a -p $a -d 0,1,cwd | sed "s/$a/PID/" | awk '{ print $1, $2, $3, $4, $5, NR == 1 ? $9 : "" }'
lsof -a -p $a -d 1 | tail -n 1 | sed 's/.*\///'
lsof -t -p $a | grep -cx $a
lsof -t out | grep -cx $a
lsof -a -p $a -d 0-1 -F ftn | sed "s/^p$a/p/; s/n.*\//n/"
lsof -a -p $a -d 0 -F an | sed "s/^p$a/p/"
lsof -a -c slee -u user -t | grep -cx $a
lsof -a -c slee -u ^user -t; echo "= $?"
lsof -a -p $a -d '^0,^1,^2' -F f | grep -c '^f[012]$'
lsof -t -a -p $a +D . | grep -cx $a
kill $a
## STDOUT:
COMMAND PID USER FD TYPE NAME
sleep PID user cwd DIR 
sleep PID user 0r CHR 
sleep PID user 1w REG 
out
1
1
p
f0
tCHR
nnull
f1
tREG
nout
p
ar
n/dev/null
1
= 1
0
1
## END

#### lsof: nothing and errors
exec 2>&1
lsof -p 99999; echo "= $?"
lsof -c averyrarename; echo "= $?"
echo x > mine; lsof -t mine; echo "= $?"
lsof nofile | head -n 1; echo "= ${PIPESTATUS[0]}"
lsof -z 2>&1 | head -n 1
lsof -p x 2>&1 | head -n 1
exec 7< mine
lsof -t mine | grep -cx $$
## STDOUT:
= 1
= 1
= 1
lsof: status error on nofile: No such file or directory
= 1
lsof: illegal option character: z
lsof: illegal process ID: x
1
## END

#### lsof: pipes
exec 2>&1
sleep 30 | cat & sleep 0.1
lsof -a -c sleep -d 1 | awk 'NR > 1 { print $1, $4, $5, $NF }'
lsof -a -c cat -d 0 -F atn | grep -v '^[pf]'
kill %1
## STDOUT:
sleep 1w FIFO pipe
ar
tFIFO
npipe
## END
