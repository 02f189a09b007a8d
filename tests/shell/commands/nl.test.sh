#### nl: styles and formats
exec 2>&1
printf 'a\n\nb\n  c\n\n\n\nd' > f
nl f; nl -ba f; nl -bn f; nl -b t f; nl -b 'p^[ab]' f; nl -ba -l3 f; nl -ba -l 2 f
nl -nln f; nl -nrz f; nl -n rn -w3 f; nl -w1 -s: f; nl -v10 -i5 f; nl -v-3 -nrz f; nl -i -1 f; nl -s '' -w 2 f
nl -v -3 -w 4 -n ln f; nl < f; nl - f < f; nl nothere f; echo "= $?"
printf 'x\n\377\0y\n' | nl | od -c
printf '' | nl; nl -s ' -- ' f; nl .; echo "= $?"
## STDOUT:
     1	a
       
     2	b
     3	  c
       
       
       
     4	d
     1	a
     2	
     3	b
     4	  c
     5	
     6	
     7	
     8	d
       a
       
       b
         c
       
       
       
       d
     1	a
       
     2	b
     3	  c
       
       
       
     4	d
     1	a
       
     2	b
         c
       
       
       
       d
     1	a
       
     2	b
     3	  c
       
       
     4	
     5	d
     1	a
       
     2	b
     3	  c
       
     4	
       
     5	d
1     	a
       
2     	b
3     	  c
       
       
       
4     	d
000001	a
       
000002	b
000003	  c
       
       
       
000004	d
  1	a
    
  2	b
  3	  c
    
    
    
  4	d
1:a
  
2:b
3:  c
  
  
  
4:d
    10	a
       
    15	b
    20	  c
       
       
       
    25	d
-00003	a
       
-00002	b
-00001	  c
       
       
       
000000	d
     1	a
       
     0	b
    -1	  c
       
       
       
    -2	d
 1a
  
 2b
 3  c
  
  
  
 4d
-3  	a
     
-2  	b
-1  	  c
     
     
     
0   	d
     1	a
       
     2	b
     3	  c
       
       
       
     4	d
     1	a
       
     2	b
     3	  c
       
       
       
     4	d
     5	a
       
     6	b
     7	  c
       
       
       
     8	d
nl: nothere: No such file or directory
     1	a
       
     2	b
     3	  c
       
       
       
     4	d
= 1
0000000                       1  \t   x  \n                       2  \t
0000020 377  \0   y  \n
0000024
     1 -- a
          
     2 -- b
     3 --   c
          
          
          
     4 -- d
nl: .: Is a directory
= 1
## END

#### nl: sections
exec 2>&1
printf 'b1\n\\:\\:\\:\nh1\n\nh2\n\\:\\:\nb2\n\nb3\n\\:\nf1\n\\:\\:\nb4\n' > f
nl f; nl -ha -fa f; nl -p f; nl -ht -b a -f t -v 100 f
printf 'a\n::\nb\n:::\nc\n' | nl -d :
printf 'a\n##\nb\n####\nc\n######\nd\n' | nl -d '##'
printf 'a\nxyz\nb\nxyzxyz\nc\n' | nl -d xyz
printf 'a\n\\:\nb\n' | nl -d ''
printf 'a\n\\:\\:\\:\\:\nb\n\\:x\n' | nl
## STDOUT:
     1	b1

       h1
       
       h2

     1	b2
       
     2	b3

       f1

     1	b4
     1	b1

     1	h1
     2	
     3	h2

     1	b2
       
     2	b3

     1	f1

     1	b4
     1	b1

       h1
       
       h2

     2	b2
       
     3	b3

       f1

     4	b4
   100	b1

   100	h1
       
   101	h2

   100	b2
   101	
   102	b3

   100	f1

   100	b4
     1	a

       b
       :::
       c
     1	a

       b

     1	c

       d
     1	a

       b

     1	c
     1	a
     2	\:
     3	b
     1	a
     2	\:\:\:\:
     3	b
     4	\:x
## END

#### nl: errors
exec 2>&1
printf 'a\nb\nc\n' > f
nl -b x f; echo "= $?"
nl -h '' f; echo "= $?"
nl -f q -n zz f; echo "= $?"
nl -v x f; echo "= $?"
nl -i 1x f; echo "= $?"
nl -l 0 f; echo "= $?"
nl -w 0 f; echo "= $?"
nl -w x f; echo "= $?"
nl -b 'p\(' f; echo "= $?"
nl -v 9223372036854775807 f; echo "= $?"
nl -v 9223372036854775808 f; echo "= $?"
nl -q f; echo "= $?"
nl -w 3000000000 f; echo "= $?"
## STDOUT:
nl: invalid body numbering style: ‘x’
Try 'nl --help' for more information.
= 1
nl: invalid header numbering style: ‘’
Try 'nl --help' for more information.
= 1
nl: invalid footer numbering style: ‘q’
nl: invalid line numbering format: ‘zz’
Try 'nl --help' for more information.
= 1
nl: invalid starting line number: ‘x’
= 1
nl: invalid line number increment: ‘1x’
= 1
nl: invalid line number of blank lines: ‘0’: Numerical result out of range
= 1
nl: invalid line number field width: ‘0’: Numerical result out of range
= 1
nl: invalid line number field width: ‘x’
= 1
nl: Unmatched ( or \(
= 1
9223372036854775807	a
nl: line number overflow
= 1
nl: invalid starting line number: ‘9223372036854775808’: Value too large for defined data type
= 1
nl: invalid option -- 'q'
Try 'nl --help' for more information.
= 1
nl: invalid line number field width: ‘3000000000’: Value too large for defined data type
= 1
## END
