#### /dev/tcp without anybody there
exec 3<>/dev/tcp/127.0.0.1/1; echo $?
cat </dev/tcp/localhost/1
echo hi >/dev/tcp/127.0.0.1/2; echo $?
{ echo not reached; } 3<>/dev/tcp/127.0.0.1/1; echo $?
## STDOUT:
1
1
1
## END
## STDERR:
bash: connect: Connection refused
bash: line 1: /dev/tcp/127.0.0.1/1: Connection refused
bash: connect: Connection refused
bash: line 2: /dev/tcp/localhost/1: Connection refused
bash: connect: Connection refused
bash: line 3: /dev/tcp/127.0.0.1/2: Connection refused
bash: connect: Connection refused
bash: line 4: /dev/tcp/127.0.0.1/1: Connection refused
## END

#### /dev/tcp with names and services that are none
cat < /dev/tcp/nonexist.invalid/80; echo $?
cat </dev/tcp/localhost/notaport; echo $?
cat </dev/tcp/127.0.0.1
cat </dev/tcp/127.0.0.1/65537; echo hi >/dev/tcp//1
cat </dev/tcp/127.0.0.1/1/2
## STDOUT:
1
1
## END
## STDERR:
bash: line 1: nonexist.invalid: Name or service not known
bash: line 1: /dev/tcp/nonexist.invalid/80: Invalid argument
bash: line 2: notaport: Servname not supported for ai_socktype
bash: line 2: /dev/tcp/localhost/notaport: Invalid argument
bash: line 3: /dev/tcp/127.0.0.1: No such file or directory
bash: connect: Connection refused
bash: line 4: /dev/tcp/127.0.0.1/65537: Connection refused
bash: line 4: : Name or service not known
bash: line 4: /dev/tcp//1: Invalid argument
bash: line 5: 1/2: Servname not supported for ai_socktype
bash: line 5: /dev/tcp/127.0.0.1/1/2: Invalid argument
## END
## status: 1

#### a datagram that nobody receives is lost
echo hi > /dev/udp/127.0.0.1/9; echo $?
## STDOUT:
0
## END
