# What names a job, and what is shown of its processes.

#### jobs -p names the job's first process, not the shell's group
sleep 5 & p=$!; [ "$(jobs -p)" = $p ] && echo same; jobs -p | grep -c "^$p\$"; sleep 5 | sleep 5 & [ "$(jobs -p %2)" != $! ] && echo first; kill $(jobs -p); wait; echo $?
bash -c 'sleep 5 & [ $(jobs -p) = $! ] && echo inner; kill $(jobs -p); wait; echo $?'
set -m; sleep 5 & [ $(jobs -p) = $! ] && echo monitored; kill %1; wait
## STDOUT:
same
1
first
0
inner
0
monitored
## END
## STDERR:
[1]+  Terminated              sleep 5
## END

#### kill $(jobs -p) in an EXIT trap
bash -c 'trap "kill \$(jobs -p) 2>/dev/null; wait; echo cleaned" EXIT; sleep 30 & sleep 30 & sleep 0.2; echo started; exit 2'; echo $?
## STDOUT:
started
cleaned
2
## END

#### jobs -l of a pipeline
sleep 0.2 | sleep 0.2 | cat & jobs -l | sed -E 's/ +[0-9]+/ N/; s/[0-9]+ Running/N Running/'; wait
## STDOUT:
[1]+ N Running                 sleep 0.2
 N                       | sleep 0.2
 N                       | cat &
## END
