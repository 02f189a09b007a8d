#### watch: errors
exec 2>&1
watch 2>&1 | head -n 3
watch -n x echo; echo $?
watch -z 2>&1 | head -n 1
watch -q x echo; echo $?
## STDOUT:

Usage:
 watch [options] command
watch: failed to parse argument: 'x': Invalid argument
1
watch: invalid option -- 'z'
watch: failed to parse argument: 'x': Invalid argument
1
## END
