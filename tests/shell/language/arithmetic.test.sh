#### echo $((1+2*3)) $((2**10)) $((7/2)) $((-7/2)) $((7%3)) $((-7%3))
echo $((1+2*3)) $((2**10)) $((7/2)) $((-7/2)) $((7%3)) $((-7%3))
## STDOUT:
7 1024 3 -3 1 -1
## END

#### echo $((1<<40)) $((1<2)) $((3>4)) $((5==5)) $((5!=5)) $((1&&0)) $((...
echo $((1<<40)) $((1<2)) $((3>4)) $((5==5)) $((5!=5)) $((1&&0)) $((1||0)) $((!3)) $((~0))
## STDOUT:
1099511627776 1 0 1 0 0 1 0 -1
## END

#### echo $((0x1f)) $((010)) $((2#101)) $((36#z)) $((64#_))
echo $((0x1f)) $((010)) $((2#101)) $((36#z)) $((64#_))
## STDOUT:
31 8 5 35 63
## END

#### x=5; echo $((x++)) $x $((++x)) $((x--)) $((--x)) $((x+=3)) $((x<<=1...
x=5; echo $((x++)) $x $((++x)) $((x--)) $((--x)) $((x+=3)) $((x<<=1)) $x
## STDOUT:
5 6 7 7 5 8 16 16
## END

#### echo $((1?2:3)) $((0?2:3)) $((1,2,3)) $(( (1+2)*3 ))
echo $((1?2:3)) $((0?2:3)) $((1,2,3)) $(( (1+2)*3 ))
## STDOUT:
2 3 3 9
## END

#### echo $((9223372036854775807+1)) $((-9223372036854775808))
echo $((9223372036854775807+1)) $((-9223372036854775808))
## STDOUT:
-9223372036854775808 -9223372036854775808
## END

#### ((x=3)); echo $? $x; ((x-3)); echo $?
((x=3)); echo $? $x; ((x-3)); echo $?
## STDOUT:
0 3
1
## END

#### let a=1+2 b=a*2; echo $a $b $?; let 0; echo $?
let a=1+2 b=a*2; echo $a $b $?; let 0; echo $?
## STDOUT:
3 6 0
1
## END

#### a=(1 2 3); echo $((a[1]+a[2])) $((a[0]++)) ${a[0]}
a=(1 2 3); echo $((a[1]+a[2])) $((a[0]++)) ${a[0]}
## STDOUT:
5 1 2
## END

#### x=y; y=7; echo $((x)) $((x+1))
x=y; y=7; echo $((x)) $((x+1))
## STDOUT:
7 8
## END

#### echo $((1/0)); echo no
echo $((1/0)); echo no
## STDERR:
bash: line 1: 1/0: division by 0 (error token is "0")
## END
## status: 1

#### ((1/0)); echo $?
((1/0)); echo $?
## STDOUT:
1
## END
## STDERR:
bash: line 1: ((: 1/0: division by 0 (error token is "0")
## END

#### let 1/0; echo $?
let 1/0; echo $?
## STDOUT:
1
## END
## STDERR:
bash: line 1: let: 1/0: division by 0 (error token is "0")
## END

#### echo $((1+)); echo no
echo $((1+)); echo no
## STDERR:
bash: line 1: 1+: syntax error: operand expected (error token is "+")
## END
## status: 1

#### echo $((08)); echo no
echo $((08)); echo no
## STDERR:
bash: line 1: 08: value too great for base (error token is "08")
## END
## status: 1

#### for ((i=0;i<3;i++)); do echo $i; done; echo $i
for ((i=0;i<3;i++)); do echo $i; done; echo $i
## STDOUT:
0
1
2
3
## END

#### for ((i=0,j=9;i<j;i+=3,j-=1)); do echo $i $j; done
for ((i=0,j=9;i<j;i+=3,j-=1)); do echo $i $j; done
## STDOUT:
0 9
3 8
6 7
## END

#### for ((;;)); do echo once; break; done
for ((;;)); do echo once; break; done
## STDOUT:
once
## END

#### for ((i=1/0;;)); do :; done; echo $?
for ((i=1/0;;)); do :; done; echo $?
## STDOUT:
1
## END
## STDERR:
bash: line 1: ((: i=1/0: division by 0 (error token is "0")
## END

#### declare -i n=2+3; echo $n; n+=4; echo $n; n=abc; echo $n
declare -i n=2+3; echo $n; n+=4; echo $n; n=abc; echo $n
## STDOUT:
5
9
0
## END

#### echo $[1+2] $((  3  +  4  ))
echo $[1+2] $((  3  +  4  ))
## STDOUT:
3 7
## END

#### x='1+1'; echo $((x*2)) $(($x*2))
x='1+1'; echo $((x*2)) $(($x*2))
## STDOUT:
4 3
## END

#### ((a=1, b=2)) && echo $a$b; (( 0 )) || echo zero
((a=1, b=2)) && echo $a$b; (( 0 )) || echo zero
## STDOUT:
12
zero
## END

#### echo $(($(echo 4)*2)) $((`echo 3`+1))
echo $(($(echo 4)*2)) $((`echo 3`+1))
## STDOUT:
8 4
## END

#### i=5; while ((i-->0)); do echo -n $i; done; echo
i=5; while ((i-->0)); do echo -n $i; done; echo
## STDOUT:
43210
## END

#### ((x = 1 ? 2 : 3, y = x > 1)); echo $x $y; ((y ^= 3)); echo $y; ((y ...
((x = 1 ? 2 : 3, y = x > 1)); echo $x $y; ((y ^= 3)); echo $y; ((y |= 8)); echo $y; ((y %= 4)); echo $y
## STDOUT:
2 1
2
10
2
## END
