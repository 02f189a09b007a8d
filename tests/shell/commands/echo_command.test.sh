#### echo
exec 2>&1
env echo -e 'a\tb\0101\101\x41\c z' y < /dev/null; echo "= $?"
env echo -ne 'a\n' < /dev/null; echo "= $?"
env echo -neEx a < /dev/null; echo "= $?"
env echo - -n < /dev/null; echo "= $?"
## STDOUT:
a	bAAA= 0
a
= 0
-neEx a
= 0
- -n
= 0
## END
