#### yes
exec 2>&1
yes -x < /dev/null; echo "= $?"
## STDOUT:
yes: invalid option -- 'x'
Try 'yes --help' for more information.
= 1
## END
