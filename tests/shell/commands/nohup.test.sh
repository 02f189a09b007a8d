#### nohup, stdbuf
exec 2>&1
e() { "$@"; echo "= $?"; }
e nohup echo hi < /dev/null; e nohup sh -c 'exit 3'; e nohup nothere; : > f; e nohup ./f; e nohup; e nohup -q x; e nohup -- echo x; e nohup sh -c 'kill -HUP $$; echo alive'; ls; trap '' TERM; e nohup sh -c 'kill -TERM $$; echo alive'
e stdbuf -oL echo hi; e stdbuf -o0 echo hi; e stdbuf -i0 -o1K -eL cat < /dev/null; e stdbuf -o L sh -c 'exit 4'; e stdbuf --output=L echo x; e stdbuf; e stdbuf echo x; e stdbuf -oL; e stdbuf -iL cat; e stdbuf -ox cat; e stdbuf -o '' cat; e stdbuf -oL nothere; e stdbuf -oL ./f; e stdbuf -q; e stdbuf -o 99999999999999999999 cat; e stdbuf -oL sh -c 'echo $_STDBUF_O'; e stdbuf -o 2K -e 0 sh -c 'echo $_STDBUF_O $_STDBUF_E $_STDBUF_I'
## STDOUT:
hi
= 0
= 3
nohup: failed to run command 'nothere': No such file or directory
= 127
nohup: failed to run command './f': Permission denied
= 126
nohup: missing operand
Try 'nohup --help' for more information.
= 125
nohup: invalid option -- 'q'
Try 'nohup --help' for more information.
= 125
x
= 0
alive
= 0
f
alive
= 0
hi
= 0
hi
= 0
= 0
= 4
x
= 0
stdbuf: missing operand
Try 'stdbuf --help' for more information.
= 125
stdbuf: you must specify a buffering mode option
Try 'stdbuf --help' for more information.
= 125
stdbuf: missing operand
Try 'stdbuf --help' for more information.
= 125
stdbuf: line buffering stdin is meaningless
Try 'stdbuf --help' for more information.
= 125
stdbuf: invalid mode ‘x’
= 125
stdbuf: invalid mode ‘’
= 125
stdbuf: failed to run command ‘nothere’: No such file or directory
= 127
stdbuf: failed to run command ‘./f’: Permission denied
= 126
stdbuf: invalid option -- 'q'
Try 'stdbuf --help' for more information.
= 125
stdbuf: invalid mode ‘99999999999999999999’: Value too large for defined data type
= 125
L
= 0
2048 0
= 0
## END
