#### arch
exec 2>&1
arch
arch x; echo $?
arch -x; echo $?
## STDOUT:
x86_64
arch: extra operand ‘x’
Try 'arch --help' for more information.
1
arch: invalid option -- 'x'
Try 'arch --help' for more information.
1
## END

#### users
exec 2>&1
users; echo $?
users nope; echo $?
users a b; echo $?
users -x; echo $?
## STDOUT:
0
0
users: extra operand ‘b’
Try 'users --help' for more information.
1
users: invalid option -- 'x'
Try 'users --help' for more information.
1
## END

#### who
exec 2>&1
for o in '' -H -aH -uH -TH -dH -rH -mH -qH -q -sH -lH -wH -b 'am i' nope; do echo "[$o]"; who $o; echo "= $?"; done
who a b c; echo $?
who -z; echo $?
## STDOUT:
[]
= 0
[-H]
NAME     LINE         TIME             COMMENT
= 0
[-aH]
NAME       LINE         TIME             IDLE          PID COMMENT  EXIT
= 0
[-uH]
NAME     LINE         TIME             IDLE          PID COMMENT
= 0
[-TH]
NAME       LINE         TIME             COMMENT
= 0
[-dH]
NAME     LINE         TIME             IDLE          PID COMMENT  EXIT
= 0
[-rH]
NAME     LINE         TIME             IDLE          PID COMMENT
= 0
[-mH]
NAME     LINE         TIME             COMMENT
= 0
[-qH]

# users=0
= 0
[-q]

# users=0
= 0
[-sH]
NAME     LINE         TIME             COMMENT
= 0
[-lH]
NAME     LINE         TIME             IDLE          PID COMMENT
= 0
[-wH]
NAME       LINE         TIME             COMMENT
= 0
[-b]
= 0
[am i]
= 0
[nope]
= 0
who: extra operand ‘c’
Try 'who --help' for more information.
1
who: invalid option -- 'z'
Try 'who --help' for more information.
1
## END

#### uptime
exec 2>&1
uptime | tr 0-9 9 | sed 's/9\+/9/g; s/up .*  9 user,/up T,  9 user,/; s/9\.9/9/g'
uptime -p | cut -c 1-3
uptime -s | tr 0-9 9
uptime -z 2>&1 | head -n 1
uptime x >/dev/null 2>&1; echo $?
## STDOUT:
 9:9:9 up T,  9 user,  load average: 9, 9, 9
up 
9999-99-99 99:99:99
uptime: invalid option -- 'z'
1
## END

#### free
exec 2>&1
free | sed 's/[0-9]\+/N/g; s/  \+/ /g'
free -w -t -l | sed 's/[0-9]\+/N/g; s/  \+/ /g'
free -h | sed 's/[0-9.]\+[A-Z]i\?/N/g; s/  \+/ /g'
free -v | cut -c 1-6
free -b --mega; echo $?
free -c x; free -c 0; free -s x
free -c 2 -s 0.01 | wc -l
free -z 2>&1 | head -n 1
free | head -n 1
free -w | head -n 1
## STDOUT:
 total used free shared buff/cache available
Mem: N N N N N N
Swap: N N N
 total used free shared buffers cache available
Mem: N N N N N N N
Low: N N N
High: N N N
Swap: N N N
Total: N N N
 total used free shared buff/cache available
Mem: N N N N N N
Swap: N N N
      
Mem:  
Swap: 
Comm: 
free: Multiple unit options don't make sense.
1
free: failed to parse count argument: 'x'
free: failed to parse count argument: '0': Numerical result out of range
free: seconds argument failed: 'x': Invalid argument
7
free: invalid option -- 'z'
               total        used        free      shared  buff/cache   available
               total        used        free      shared     buffers       cache   available
## END

#### pidof
sleep 5 & p=$!
sleep 5 & q=$!
[ "$(pidof sleep)" = "$q $p" ] && echo both
[ "$(pidof -s sleep)" = $q ] && echo one
[ "$(pidof -o $q sleep)" = $p ] && echo other
[ "$(pidof -d, sleep)" = $q,$p ] && echo comma
pidof -q sleep; echo $?
pidof nope; echo $?
pidof; echo $?
kill $p $q
## STDOUT:
both
one
other
comma
0
1
1
## END

#### look
exec 2>&1
printf 'Apple\napple\nbanana\nband\nbar-b\nbarb\ncherry\n' | LC_ALL=C sort > w
look b w
look ban w; echo $?
look x w; echo $?
look A w
look cherryx w; echo $?
look -t n bananas w
look '' w
printf 'apple\nApply\nbanana\nBand\ncherry\n' > i
look -f A i
look -f band i
look --ignore-case BAN i
printf 'a-b\nab\na b c\nabc\nb\n' > d
look -d ab d
look --alphanum a.b d
printf 'a\nb' > e; look b e
look b nope; echo $?
look; echo $?
look a b c; echo $?
look -z; echo $?
look b; echo $?
## STDOUT:
banana
band
bar-b
barb
banana
band
0
1
Apple
1
banana
band
Apple
apple
banana
band
bar-b
barb
cherry
apple
Apply
Band
banana
Band
abc
abc
blook: nope: No such file or directory
1
look: bad usage
Try 'look --help' for more information.
1
look: bad usage
Try 'look --help' for more information.
1
look: invalid option -- 'z'
Try 'look --help' for more information.
1
look: /usr/share/dict/words: No such file or directory
1
## END
