#### clear
clear; echo "= $?"; TERM=xterm clear; TERM=xterm clear -x; clear -T linux; for t in ansi cygwin rxvt screen screen-256color tmux tmux-256color vt100 vt102 vt220 xterm-256color; do echo; clear -T $t; done; echo; env -u TERM clear; echo "= $?"; TERM=nope clear; echo "= $?"; TERM= clear; echo "= $?"; clear -q 2> /dev/null; echo "= $?"; clear x 2> /dev/null; echo "= $?"; clear -T 2> /dev/null; echo "= $?"
## stdout-json: "= 1\n\u001b[H\u001b[2J\u001b[3J\u001b[H\u001b[2J\u001b[H\u001b[J\u001b[3J\n\u001b[H\u001b[J\n\u001b[H\u001b[J\n\u001b[H\u001b[2J\n\u001b[H\u001b[J\n\u001b[H\u001b[J\n\u001b[H\u001b[J\u001b[3J\n\u001b[H\u001b[J\u001b[3J\n\u001b[H\u001b[J\n\u001b[H\u001b[J\n\u001b[H\u001b[J\n\u001b[H\u001b[2J\u001b[3J\n= 1\n= 1\n= 1\n= 1\n= 1\n= 1\n"
## STDERR:
TERM environment variable not set.
'nope': unknown terminal type.
'': unknown terminal type.
## END
