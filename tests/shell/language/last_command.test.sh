#### the last command of a subshell within a loop does not replace the shell
echo $(for t in 1 2; do /bin/echo $t; done); (for t in 1 2; do A=x /bin/echo $t; done); (for ((i = 0; i < 2; i++)); do /bin/echo $i; done)
echo $(while read x; do /bin/echo $x; done <<<$'a\nb'); (if true; then /bin/echo a; fi; /bin/echo b); (case x in x) /bin/echo a ;& y) /bin/echo b ;; esac)
({ /bin/echo a; }); (until /bin/false; do /bin/echo x; break; done); bash -c 'for i in 1 2; do /bin/echo $i; done'; (time for i in 1 2; do /bin/echo $i; done) 2>/dev/null; (! for i in 1 2; do /bin/echo $i; done)
for i in 1 2; do /bin/echo $i; done & wait; for i in 1 2; do /bin/echo $i; done | cat; f() { for i in 1 2; do /bin/echo $i; done; }; (f); echo $(f)
## STDOUT:
1 2
1
2
0
1
a b
a
b
a
b
a
x
1
2
1
2
1
2
1
2
1
2
1
2
1 2
## END
