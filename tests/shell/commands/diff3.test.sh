#### diff3: where three files differ
{
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n' > o; printf '1\n2a\n3\n4\n5x\n6\n7\n8\n9\nnew\n' > m; printf '1\n2b\n3\n4\n6\n7\n8y\n8\n9\n' > y
diff3 m o y; echo $?
diff3 y m o
diff3 o m y
diff3 -T m o y
diff3 -i m o y
diff3 m m m; echo $?
diff3 m o m; echo $?
diff3 m o o
diff3 o o m
diff3 - o y < m
seq 5 > a; seq 2 5 > b; seq 4 > c; diff3 a b c
diff3 /dev/null a b; diff3 a /dev/null b; diff3 a a /dev/null
} 2>&1 | tr '<>' '{}'
## STDOUT:
====
1:2c
  2a
2:2c
  2
3:2c
  2b
====
1:5c
  5x
2:5c
  5
3:4a
====3
1:7a
2:7a
3:7c
  8y
====1
1:10c
  new
2:9a
3:9a
0
====
1:2c
  2b
2:2c
  2a
3:2c
  2
====
1:4a
2:5c
  5x
3:5c
  5
====1
1:7c
  8y
2:7a
3:7a
====2
1:9a
3:9a
2:10c
  new
====
1:2c
  2
2:2c
  2a
3:2c
  2b
====
1:5c
  5
2:5c
  5x
3:4a
====3
1:7a
2:7a
3:7c
  8y
====2
1:9a
3:9a
2:10c
  new
====
1:2c
	2a
2:2c
	2
3:2c
	2b
====
1:5c
	5x
2:5c
	5
3:4a
====3
1:7a
2:7a
3:7c
	8y
====1
1:10c
	new
2:9a
3:9a
====
1:2c
  2a
2:2c
  2
3:2c
  2b
====
1:5c
  5x
2:5c
  5
3:4a
====3
1:7a
2:7a
3:7c
  8y
====1
1:10c
  new
2:9a
3:9a
0
====2
1:2c
3:2c
  2a
2:2c
  2
====2
1:5c
3:5c
  5x
2:5c
  5
====2
1:10c
3:10c
  new
2:9a
0
====1
1:2c
  2a
2:2c
3:2c
  2
====1
1:5c
  5x
2:5c
3:5c
  5
====1
1:10c
  new
2:9a
3:9a
====3
1:2c
2:2c
  2
3:2c
  2a
====3
1:5c
2:5c
  5
3:5c
  5x
====3
1:9a
2:9a
3:10c
  new
====
1:2c
  2a
2:2c
  2
3:2c
  2b
====
1:5c
  5x
2:5c
  5
3:4a
====3
1:7a
2:7a
3:7c
  8y
====1
1:10c
  new
2:9a
3:9a
====2
1:1c
3:1c
  1
2:0a
====3
1:5c
2:4c
  5
3:4a
====
1:0a
2:1,5c
  1
  2
  3
  4
  5
3:1,4c
  2
  3
  4
  5
====
1:1,5c
  1
  2
  3
  4
  5
2:0a
3:1,4c
  2
  3
  4
  5
====3
1:1,5c
2:1,5c
  1
  2
  3
  4
  5
3:0a
## END

#### diff3 -m
{
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n' > o; printf '1\n2a\n3\n4\n5x\n6\n7\n8\n9\nnew\n' > m; printf '1\n2b\n3\n4\n6\n7\n8y\n8\n9\n' > y
for s in '' -A -e -E -x -X -3; do echo "[$s]"; diff3 -m $s m o y; echo "= $?"; done
diff3 -m m o m; echo $?
diff3 -mE m o m; echo $?
diff3 -m o o y; echo $?
diff3 -m m o o; echo $?
diff3 --merge -L A -L B -L C m o y
diff3 -m --label=A m o y | head -n 3
} 2>&1 | tr '<>' '{}'
## STDOUT:
[]
1
{{{{{{{ m
2a
||||||| o
2
=======
2b
}}}}}}} y
3
4
{{{{{{{ m
5x
||||||| o
5
=======
}}}}}}} y
6
7
8y
8
9
new
= 1
[-A]
1
{{{{{{{ m
2a
||||||| o
2
=======
2b
}}}}}}} y
3
4
{{{{{{{ m
5x
||||||| o
5
=======
}}}}}}} y
6
7
8y
8
9
new
= 1
[-e]
1
2b
3
4
6
7
8y
8
9
new
= 0
[-E]
1
{{{{{{{ m
2a
=======
2b
}}}}}}} y
3
4
{{{{{{{ m
5x
=======
}}}}}}} y
6
7
8y
8
9
new
= 1
[-x]
1
2b
3
4
6
7
8
9
new
= 0
[-X]
1
2b
3
4
6
7
8
9
new
= 0
[-3]
1
2a
3
4
5x
6
7
8y
8
9
new
= 0
1
{{{{{{{ o
2
=======
2a
}}}}}}} m
3
4
{{{{{{{ o
5
=======
5x
}}}}}}} m
6
7
8
9
{{{{{{{ o
=======
new
}}}}}}} m
1
1
2a
3
4
5x
6
7
8
9
new
0
1
2b
3
4
6
7
8y
8
9
0
1
2a
3
4
5x
6
7
8
9
new
0
1
{{{{{{{ A
2a
||||||| B
2
=======
2b
}}}}}}} C
3
4
{{{{{{{ A
5x
||||||| B
5
=======
}}}}}}} C
6
7
8y
8
9
new
1
{{{{{{{ A
2a
## END

#### diff3: scripts of ed
{
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n' > o; printf '1\n2a\n3\n4\n5x\n6\n7\n8\n9\nnew\n' > m; printf '1\n2b\n3\n4\n6\n7\n8y\n8\n9\n' > y
for s in -A -e -E -x -X -3; do echo "[$s]"; diff3 $s m o y; echo "= $?"; done
diff3 -ei m o y
diff3 -A m o m
for s in -A -e; do cp m t; { diff3 $s t o y; echo w; } | ed -s t; diff3 -m $s m o y | cmp - t && echo same; done
} 2>&1 | tr '<>' '{}'
## STDOUT:
[-A]
7a
8y
.
5a
||||||| o
5
=======
}}}}}}} y
.
4a
{{{{{{{ m
.
2a
||||||| o
2
=======
2b
}}}}}}} y
.
1a
{{{{{{{ m
.
= 1
[-e]
7a
8y
.
5d
2c
2b
.
= 0
[-E]
7a
8y
.
5a
=======
}}}}}}} y
.
4a
{{{{{{{ m
.
2a
=======
2b
}}}}}}} y
.
1a
{{{{{{{ m
.
= 1
[-x]
5d
2c
2b
.
= 0
[-X]
5d
2c
2b
.
= 0
[-3]
7a
8y
.
= 0
7a
8y
.
5d
2c
2b
.
w
q
10a
}}}}}}} m
.
9a
{{{{{{{ o
=======
.
5a
}}}}}}} m
.
4a
{{{{{{{ o
5
=======
.
2a
}}}}}}} m
.
1a
{{{{{{{ o
2
=======
.
- t differ: byte 11, line 2
same
## END

#### diff3: ends without a newline, lines of dots
{
printf '1\n.\n2' > a; printf '1\n2' > b; printf '1\n2\n' > c
diff3 a b b; diff3 b b a; diff3 b a c; diff3 -e b b a; diff3 -A a b c
diff3 -m a b b; echo; diff3 -m c b b; diff3 -m b c c | od -c
printf '.\n..\nx\n' > d; printf 'x\n' > e; printf 'y\n' > f; diff3 -A f e d; diff3 -e e e d
} 2>&1 | tr '<>' '{}'
## STDOUT:
====1
1:2c
  .
2:1a
3:1a
====3
1:1a
2:1a
3:2c
  .
====
1:2c
  2
\ No newline at end of file
2:2,3c
  .
  2
\ No newline at end of file
3:2c
  2
1a
..
.
2s/^\.//
diff3: No newline at end of file
3a
||||||| b
2
=======
2
}}}}}}} c
.
1a
{{{{{{{ a
.
1
.
2
1
2
0000000   1  \n   2
0000003
1a
||||||| e
x
=======
..
...
x
}}}}}}} d
.
3,7s/^\.//
0a
{{{{{{{ f
.
0a
..
...
.
1,2s/^\.//
## END

#### diff3: errors
{
echo a > a
diff3; echo $?
diff3 a a; echo $?
diff3 a a a a; echo $?
diff3 a a nope; echo $?
diff3 . a a; echo $?
diff3 -eA a a a; echo $?
diff3 -mi a a a; echo $?
diff3 -L x a a a; echo $?
diff3 -z; echo $?
} 2>&1 | tr '<>' '{}'
## STDOUT:
diff3: missing operand after 'diff3'
diff3: Try 'diff3 --help' for more information.
2
diff3: missing operand after 'a'
diff3: Try 'diff3 --help' for more information.
2
diff3: extra operand 'a'
diff3: Try 'diff3 --help' for more information.
2
diff3: nope: No such file or directory
2
diff3: .: Is a directory
2
diff3: incompatible options
diff3: Try 'diff3 --help' for more information.
2
diff3: incompatible options
diff3: Try 'diff3 --help' for more information.
2
diff3: incompatible options
diff3: Try 'diff3 --help' for more information.
2
diff3: invalid option -- 'z'
diff3: Try 'diff3 --help' for more information.
2
## END
