#### column: a table
exec 2>&1
printf 'a b c\nccc dd\n\nx  y   zz w\n' > f; printf 'a::b\n:x:\nlll:m:n:o\n' > s
column -t f; column -t -o '|' f; column -t -L f; column -t -R 1,2 f; column -t -N A,B,C f; column -t -N A,B,C -d f; column -t -N A,B,C -H B f; column -t -N A,B,C -O C,A f; column -t -s : s; column -t -s : -o + s; column -t -s :x s; column -t -s : f s; column -t -l 2 f; column -t -l 1 f; column -t -R 0 f; column -t -H 2 f; column -t -H - f; column -t -N A -H - f; column -t -N ,x f; column -t -O 2 f; column -t -R 9 f; column -t -N x,y,z -R z,x -o ' | ' f; column --table --output-separator '' f; column -t -E 1 f; column -t -e -N A f; column -t < f
printf 'a\tb\n' | column -t; printf 'a b\n' | column -t -s ''; printf '' | column -t; printf '' | column; printf 'aé b\n漢字x c\n\377z d\nq e\n' | column -t; printf 'a  b\n' | column -t -s ' '; printf 'a:b:\nc:d:e:\n' | column -t -s:; printf '  lead x\n\ty\n' | column -t; printf 'a b \n c d\n' | column -t; seq 40 | paste -sd' ' | column -t
printf 'aaaaaaaaaa bbbbbbbbbb cccccccccc\n' > w; column -t -c 20 w; column -t -T 2 -c 20 w; column -t -W 2 -c 20 w; column -t -W 2 -c 30 w; column -t -T 2 -c 30 w; column -t -T 3 -c 30 w; column -t -c unlimited w
## STDOUT:
a    b   c   
ccc  dd      
x    y   zz  w
a  |b |c |
ccc|dd|  |
x  |y |zz|w
a    b   c   
ccc  dd      
             
x    y   zz  w
  a   b  c   
ccc  dd      
  x   y  zz  w
A    B   C   
a    b   c   
ccc  dd      
x    y   zz  w
a    b   c   
ccc  dd      
x    y   zz  w
A    C   
a    c   
ccc      
x    zz  w
C   A    B   
c   a    b   
    ccc  dd  
zz  x    y   w
a       b  
     x     
lll  m  n  o
a  + +b+
   +x+ +
lll+m+n+o
a       b  
           
lll  m  n  o
a b c              
ccc dd             
x  y   zz w        
a               b  
             x     
lll          m  n  o
a    b c
ccc  dd
x     y   zz w
a b c
ccc dd
x  y   zz w
  a   b   c  
ccc  dd      
  x   y  zz  w
a    c   
ccc      
x    zz  w



A
a
ccc
x
x            
a    b   c   
ccc  dd      
x    y   zz  w
b   a    c   
dd  ccc      
y   x    zz  w
a    b   c   
ccc  dd      
x    y   zz  w
  x | y  |  z | 
  a | b  |  c | 
ccc | dd |    | 
  x | y  | zz | w
a  b c 
cccdd  
x  y zzw
a    b   c   
ccc  dd      
x    y   zz  w
A            
a    b   c   
ccc  dd      
x    y   zz  w
a    b   c   
ccc  dd      
x    y   zz  w
a  b
a b
aé     b
漢字x  c
\xffz  d
q      e
a    b
a  b     
c  d  e  
lead  x
y     
a  b
c  d
1  2  3  4  5  6  7  8  9  10  11  12  13  14  15  16  17  18  19  20  21  22  23  24  25  26  27  28  29  30  31  32  33  34  35  36  37  38  39  40
aaaaaaaaaa  bbbbbbbbbb  cccccccccc
aaaaaaaaaa  b  cccccccccc
aaaaaaaaaa  b  cccccccccc
            b  
            b  
            b  
            b  
            b  
            b  
            b  
            b  
            b  
aaaaaaaaaa  bbbbbb  cccccccccc
            bbbb    
aaaaaaaaaa  bbbbbb  cccccccccc
aaaaaaaaaa  bbbbbbbbbb  cccccc
column: invalid columns argument: 'unlimited'
## END
## status: 1

#### column: JSON and trees
exec 2>&1
printf '1 0 a\n2 1 b\n3 2 c\n4 1 d\n5 4 e\n9 7 f\n7 0 z\n' > t
column -t -N id,parent,name -r name -i id -p parent t; column -t -N id,parent,name -r name -i id -p parent -J t; column -t -N id,parent,name -r name -i id -p parent -H id,parent t; column -t -N id,parent,name -r 3 -i 1 -p 2 t
printf 'a "b" c\\d\nx\n1 2.5 true\n' | column -t -N A,bB,C -J; printf 'a b c\n' | column -t -n Nm -N x,y,z -J; printf 'a b\n' | column -J -N a,b; printf '' | column -t -N a,b -J; printf 'é\tb\n' | column -t -N a,b -J; printf 'a b\n' | column -J -N a,b -H a
## STDOUT:
id  parent  name
1   0       a
2   1       ├─b
3   2       │ └─c
4   1       └─d
5   4         └─e
7   0       z
9   7       └─f
{
   "table": [
      {
         "id": "1",
         "parent": "0",
         "name": "a",
         "children": [
            {
               "id": "2",
               "parent": "1",
               "name": "b",
               "children": [
                  {
                     "id": "3",
                     "parent": "2",
                     "name": "c"
                  }
               ]
            },{
               "id": "4",
               "parent": "1",
               "name": "d",
               "children": [
                  {
                     "id": "5",
                     "parent": "4",
                     "name": "e"
                  }
               ]
            }
         ]
      },{
         "id": "7",
         "parent": "0",
         "name": "z",
         "children": [
            {
               "id": "9",
               "parent": "7",
               "name": "f"
            }
         ]
      }
   ]
}
name
a
├─b
│ └─c
└─d
  └─e
z
└─f
id  parent  name
1   0       a
2   1       ├─b
3   2       │ └─c
4   1       └─d
5   4         └─e
7   0       z
9   7       └─f
{
   "table": [
      {
         "a": "a",
         "bb": "\"b\"",
         "c": "c\\d"
      },{
         "a": "x",
         "bb": null,
         "c": null
      },{
         "a": "1",
         "bb": "2.5",
         "c": "true"
      }
   ]
}
{
   "nm": [
      {
         "x": "a",
         "y": "b",
         "z": "c"
      }
   ]
}
{
   "table": [
      {
         "a": "a",
         "b": "b"
      }
   ]
}
{
   "table": [
      {
         "a": "é",
         "b": "b"
      }
   ]
}
{
   "table": [
      {
         "b": "b"
      }
   ]
}
## END

#### column: filling
exec 2>&1
seq 30 > n; column n; column -c 40 n; column -x n; column -x -c 40 n; column -c 10 n; column -c 0 n; column --fillrows -c 24 n; column -c 17 n; COLUMNS=30 column n
printf 'aé\n漢字x\n\377z\nq\n' | column; printf '  lead x\n\ty\n' | column; printf '\n\na\n\n' | column -L; printf 'a\n\nb\n' | column; printf 'aaaaaaa\nb\nc\n' | column -c 20; printf 'aaaaaaaa\nb\nc\n' | column -c 40; printf 'no newline' | column; printf 'a b c\n' | column -c 5
## STDOUT:
1	4	7	10	13	16	19	22	25	28
2	5	8	11	14	17	20	23	26	29
3	6	9	12	15	18	21	24	27	30
1	7	13	19	25
2	8	14	20	26
3	9	15	21	27
4	10	16	22	28
5	11	17	23	29
6	12	18	24	30
1	2	3	4	5	6	7	8	9	10
11	12	13	14	15	16	17	18	19	20
21	22	23	24	25	26	27	28	29	30
1	2	3	4	5
6	7	8	9	10
11	12	13	14	15
16	17	18	19	20
21	22	23	24	25
26	27	28	29	30
1
2
3
4
5
6
7
8
9
10
11
12
13
14
15
16
17
18
19
20
21
22
23
24
25
26
27
28
29
30
1
2
3
4
5
6
7
8
9
10
11
12
13
14
15
16
17
18
19
20
21
22
23
24
25
26
27
28
29
30
1	2	3
4	5	6
7	8	9
10	11	12
13	14	15
16	17	18
19	20	21
22	23	24
25	26	27
28	29	30
1	16
2	17
3	18
4	19
5	20
6	21
7	22
8	23
9	24
10	25
11	26
12	27
13	28
14	29
15	30
1	11	21
2	12	22
3	13	23
4	14	24
5	15	25
6	16	26
7	17	27
8	18	28
9	19	29
10	20	30
aé	漢字x	\xffz	q
  lead x		y
		a	
a	b
aaaaaaa	c
b
aaaaaaaa	c
b
no newline
a b c
## END

#### column: errors
exec 2>&1
: > f
e() { column "$@"; echo "= $?"; }
printf 'a b\n' > g
e nothere f; e nothere; e -q; e -c x f; e -c -1 f; e -l 0 f; e -l x f; e -t -x f; e -N a f; e -t -r a f; e -t -N a,b -r a f; e -J f; e -t -N A -J g; e -t -R Z g; e -t -R -1 g; e -t -N x -H x,y g; e -t -O Q g; e -t -T q g; e .; e --table-r 1; e -H 1 f
## STDOUT:
column: nothere: No such file or directory
= 1
column: nothere: No such file or directory
= 1
column: invalid option -- 'q'
Try 'column --help' for more information.
= 1
column: invalid columns argument: 'x'
= 1
column: invalid columns argument: '-1': Numerical result out of range
= 1
column: columns limit must be greater than zero
= 1
column: invalid columns limit argument: 'x'
= 1
column: mutually exclusive arguments: --table --fillrows
= 1
column: option --table required for all --table-*
= 1
column: options --tree-id and --tree-parent are required for tree formatting
= 1
column: options --tree-id and --tree-parent are required for tree formatting
= 1
column: option --table-columns required for --json
= 1
column: line 2: for JSON the name of the column 2 is required
= 1
column: undefined column name 'Z'
= 1
column: undefined column name '-1'
= 1
column: undefined column name 'y'
= 1
column: undefined column name 'Q'
= 1
column: undefined column name 'q'
= 1
column: read failed: Is a directory
= 1
column: option --table required for all --table-*
= 1
column: option --table required for all --table-*
= 1
## END
