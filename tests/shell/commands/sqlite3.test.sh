# sqlite3: the shell around SQLite.
#### every mode
sqlite3 t.db "create table t(a integer primary key, b text, c real); insert into t values(1,'x',1.5),(2,'hello, \"w\"',null),(3,x'00ff',1e15)"
for m in list csv line column markdown table box html quote tabs ascii; do echo "-- $m"; sqlite3 -$m t.db "select * from t"; sqlite3 -header -$m t.db "select * from t where a<3"; done | tr '\036\037' '@%'
sqlite3 -json t.db "select * from t where a<3"; sqlite3 -header -json t.db "select a from t"; sqlite3 -json t.db "select 1 where 0"
for m in insert 'insert foo' tcl column markdown qbox json csv list tabs line html quote table box; do echo "-- $m"; sqlite3 t.db ".mode $m" "select a,b from t where a<3" | tr '\r' '@'; done
sqlite3 -header t.db ".mode insert foo" "select a,b from t"; sqlite3 -header -csv t.db "select a from t where 0"
sqlite3 -quote t.db "select 1, -2, 'it''s', x'0aff', null, 1.5, 1e300*1e300"; sqlite3 t.db "select 1.0, 100.0, 1e15, 1e16, 0.1+0.2, -0.0, 9223372036854775807, 1e300*1e300"
## STDOUT:
-- list
1|x|1.5
2|hello, "w"|
3||1.0e+15
a|b|c
1|x|1.5
2|hello, "w"|
-- csv
1,x,1.5
2,"hello, ""w""",
3,"",1.0e+15
a,b,c
1,x,1.5
2,"hello, ""w""",
-- line
    a = 1
    b = x
    c = 1.5

    a = 2
    b = hello, "w"
    c = 

    a = 3
    b = 
    c = 1.0e+15
    a = 1
    b = x
    c = 1.5

    a = 2
    b = hello, "w"
    c = 
-- column
1  x           1.5    
2  hello, "w"         
3              1.0e+15
a  b           c  
-  ----------  ---
1  x           1.5
2  hello, "w"     
-- markdown
| a |     b      |    c    |
|---|------------|---------|
| 1 | x          | 1.5     |
| 2 | hello, "w" |         |
| 3 |            | 1.0e+15 |
| a |     b      |  c  |
|---|------------|-----|
| 1 | x          | 1.5 |
| 2 | hello, "w" |     |
-- table
+---+------------+---------+
| a |     b      |    c    |
+---+------------+---------+
| 1 | x          | 1.5     |
| 2 | hello, "w" |         |
| 3 |            | 1.0e+15 |
+---+------------+---------+
+---+------------+-----+
| a |     b      |  c  |
+---+------------+-----+
| 1 | x          | 1.5 |
| 2 | hello, "w" |     |
+---+------------+-----+
-- box
┌───┬────────────┬─────────┐
│ a │     b      │    c    │
├───┼────────────┼─────────┤
│ 1 │ x          │ 1.5     │
│ 2 │ hello, "w" │         │
│ 3 │            │ 1.0e+15 │
└───┴────────────┴─────────┘
┌───┬────────────┬─────┐
│ a │     b      │  c  │
├───┼────────────┼─────┤
│ 1 │ x          │ 1.5 │
│ 2 │ hello, "w" │     │
└───┴────────────┴─────┘
-- html
<TR><TD>1</TD>
<TD>x</TD>
<TD>1.5</TD>
</TR>
<TR><TD>2</TD>
<TD>hello, &quot;w&quot;</TD>
<TD></TD>
</TR>
<TR><TD>3</TD>
<TD></TD>
<TD>1.0e+15</TD>
</TR>
<TR><TH>a</TH>
<TH>b</TH>
<TH>c</TH>
</TR>
<TR><TD>1</TD>
<TD>x</TD>
<TD>1.5</TD>
</TR>
<TR><TD>2</TD>
<TD>hello, &quot;w&quot;</TD>
<TD></TD>
</TR>
-- quote
1,'x',1.5
2,'hello, "w"',NULL
3,X'00ff',1000000000000000.0
'a','b','c'
1,'x',1.5
2,'hello, "w"',NULL
-- tabs
1	x	1.5
2	hello, "w"	
3		1.0e+15
a	b	c
1	x	1.5
2	hello, "w"	
-- ascii
1%x%1.5@2%hello, "w"%@3%%1.0e+15@a%b%c@1%x%1.5@2%hello, "w"%@[{"a":1,"b":"x","c":1.5},
{"a":2,"b":"hello, \"w\"","c":null}]
[{"a":1},
{"a":2},
{"a":3}]
-- insert
INSERT INTO "table" VALUES(1,'x');
INSERT INTO "table" VALUES(2,'hello, "w"');
-- insert foo
INSERT INTO foo VALUES(1,'x');
INSERT INTO foo VALUES(2,'hello, "w"');
-- tcl
"1" "x"
"2" "hello, \"w\""
-- column
a  b         
-  ----------
1  x         
2  hello, "w"
-- markdown
| a |     b      |
|---|------------|
| 1 | x          |
| 2 | hello, "w" |
-- qbox
┌───┬──────────────┐
│ a │      b       │
├───┼──────────────┤
│ 1 │ 'x'          │
│ 2 │ 'hello, "w"' │
└───┴──────────────┘
-- json
[{"a":1,"b":"x"},
{"a":2,"b":"hello, \"w\""}]
-- csv
1,x@
2,"hello, ""w"""@
-- list
1|x
2|hello, "w"
-- tabs
1	x
2	hello, "w"
-- line
    a = 1
    b = x

    a = 2
    b = hello, "w"
-- html
<TR><TD>1</TD>
<TD>x</TD>
</TR>
<TR><TD>2</TD>
<TD>hello, &quot;w&quot;</TD>
</TR>
-- quote
1,'x'
2,'hello, "w"'
-- table
+---+------------+
| a |     b      |
+---+------------+
| 1 | x          |
| 2 | hello, "w" |
+---+------------+
-- box
┌───┬────────────┐
│ a │     b      │
├───┼────────────┤
│ 1 │ x          │
│ 2 │ hello, "w" │
└───┴────────────┘
INSERT INTO foo(a,b) VALUES(1,'x');
INSERT INTO foo(a,b) VALUES(2,'hello, "w"');
INSERT INTO foo(a,b) VALUES(3,X'00ff');
1,-2,'it''s',X'0aff',NULL,1.5,Inf
1.0|100.0|1.0e+15|1.0e+16|0.3|0.0|9223372036854775807|Inf
## END

#### options
sqlite3 -separator : t.db "select 1,2"; sqlite3 -newline '|' t.db "select 1,2 union select 3,4"; echo; sqlite3 -nullvalue NIL t.db "select null, 1"; sqlite3 -separator '\t' t.db "select 1,2"
sqlite3 -cmd ".headers on" -cmd "select 0 as y" t.db "select 1 as x"; echo 'select 42;' > r; sqlite3 -init r t.db "select 1"; sqlite3 t.db "select 1" "select 2" ".print 3"
sqlite3 --header --csv t.db "select 'a b' as c"; sqlite3 t.db -header "select 1 as z"; echo "select 5;" | sqlite3 -batch; echo "select 6;" | sqlite3 -echo; sqlite3 :memory: "select 7"; sqlite3 "" "select 8"; ls
sqlite3 -nosuch; echo "= $?"; sqlite3 -cmd; echo "= $?"; sqlite3 /nodir/x "select 1"; echo "= $?"; sqlite3 -readonly t.db "create table z(a)"; echo "= $?"; sqlite3 t.db < /dev/null; echo "= $?"
## STDOUT:
1:2
1|2|3|4|
NIL|1
1\t2
y
0
x
1
42
1
1
2
3
c
"a b"
z
1
5
select 6;
6
7
8
r
t.db
= 1
= 1
= 1
= 8
= 0
## END
## STDERR:
sqlite3: Error: unknown option: -nosuch
Use -help for a list of options.
sqlite3: Error: missing argument to -cmd
Error: unable to open database "/nodir/x": unable to open database file
Error: stepping, attempt to write a readonly database (8)
## END

#### scripts
printf 'select 1;\n-- a comment\nselect\n 2\n;select 3; select 4;\n/* x */\n   \nselect 5' | sqlite3
printf '.print a\n#comment\n.headers on\nselect 1 as x;\n.echo on\nselect\n2;\n.print x\n' | sqlite3
printf 'create table t(a unique);\ninsert into t values(1);\ninsert into t values(1);\nselec 2;\nselect * from t;\n' | sqlite3; echo "= $?"
printf 'select nope;\nselect 2;\n' | sqlite3 -bail 2>&1 | grep -v 2; printf '.bail on\nselec;\nselect 2;\n' | sqlite3; echo "= $?"
printf "select 'a;b'; select 'c\n;d';\n" | sqlite3; printf "create trigger x after insert on t begin select 1; end;\n" | sqlite3; printf "select 'a" | sqlite3; echo "= $?"; printf 'select (1' | sqlite3; echo "= $?"
printf 'select 1\ngo\nselect 2\n/\n' | sqlite3; printf '.quit\nselect 1;' | sqlite3; printf 'select 1;\n.exit 7\nselect 2;' | sqlite3; echo "= $?"; sqlite3 :memory: ".exit 3" "select 1"; echo "= $?"
printf '.changes on\ncreate table t(a);\ninsert into t values(1),(2);\ndelete from t;\n' | sqlite3; printf '.eqp on\nselect 1;\n' | sqlite3
## STDOUT:
1
2
3
4
5
a
x
1
select
2;
2
2
.print x
x
1
= 1
Parse error near line 1: no such column: nope
  select nope;
         ^--- error here
= 1
a;b
c
;d
= 1
= 1
1
2
1
= 7
= 3
changes: 0   total_changes: 0
changes: 2   total_changes: 2
changes: 2   total_changes: 4
QUERY PLAN
`--SCAN CONSTANT ROW
1
## END
## STDERR:
Runtime error near line 3: UNIQUE constraint failed: t.a (19)
Parse error near line 4: near "selec": syntax error
  selec 2;
  ^--- error here
Parse error near line 2: near "selec": syntax error
  selec;
  ^--- error here
Parse error near line 1: no such table: main.t
Parse error near line 1: unrecognized token: "'a"
  select 'a
         ^--- error here
Parse error near line 1: incomplete input
## END

#### errors
sqlite3 t.db "selec 1"; echo "= $?"; sqlite3 t.db "select 1; selec 2; select 3"; echo "= $?"; sqlite3 t.db "create table t(a primary key)" "insert into t values(1)" "insert into t values(1)"; echo "= $?"
sqlite3 t.db "select * from nosuch where aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa = 1 and this is a very long statement that goes on and on !! more"; echo "= $?"
sqlite3 t.db ".nosuch"; echo "= $?"; sqlite3 t.db ".mode nope"; sqlite3 t.db ".headers"; sqlite3 t.db ".separator"; sqlite3 t.db ".read nosuch"; sqlite3 t.db ".import nosuch t"; echo "= $?"
echo hello world this is no database at all > txt; sqlite3 txt "select 1 from sqlite_master"; echo "= $?"; sqlite3 t.db "insert into t values(1,2)"; echo "= $?"; sqlite3 t.db "select abs(1,2)" 2>&1 | head -n 1
sqlite3 t.db "create table u(a not null, b check(b>0))" "insert into u values(null,1)"; echo "= $?"; sqlite3 t.db "insert into u values(1,0)"; echo "= $?"
## STDOUT:
= 1
1
= 1
= 19
= 1
= 1
= 1
= 26
= 1
Error: in prepare, wrong number of arguments to function abs()
= 19
= 19
## END
## STDERR:
Error: in prepare, near "selec": syntax error
  selec 1
  ^--- error here
Error: in prepare, near "selec": syntax error
  selec 2; select 3
  ^--- error here
Error: stepping, UNIQUE constraint failed: t.a (19)
Error: in prepare, near "very": syntax error
  aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa = 1 and this is a very long statement that goe
                                      error here ---^
Error: unknown command or invalid arguments:  "nosuch". Enter ".help" for help
Error: mode should be one of: ascii box column csv html insert json line list markdown qbox quote table tabs tcl
Usage: .headers on|off
Usage: .separator COL ?ROW?
Error: cannot open "nosuch"
Error: cannot open "nosuch"
Error: in prepare, file is not a database (26)
Error: in prepare, table t has 1 columns but 2 values were supplied
Error: stepping, NOT NULL constraint failed: u.a (19)
Error: stepping, CHECK constraint failed: b>0 (19)
## END

#### what a database has
sqlite3 t.db "create table t(a integer primary key autoincrement, \"b c\" text default 'x'); create table \"select\"(x); create index i on t(\"b c\"); create view v as select 1 as one, 2 as \"t w\"; create trigger tr after insert on t begin select 1; end; insert into t(\"b c\") values('it''s'),('two
lines'),(1.5),(null); insert into \"select\" values(x'01'),(1e999),(-1e999),(2.5),(5);"
sqlite3 t.db .tables; sqlite3 t.db ".tables v%" ".indexes" ".indexes t"; sqlite3 t.db ".schema"; sqlite3 t.db ".schema t" ".schema nosuch" ".schema --nosys"; sqlite3 t.db .dump; sqlite3 t.db ".dump t" ".dump s%"
sqlite3 t.db "attach 'b.db' as bb; create table bb.q(a)" ".tables"; for i in 1 2 3 4 5 6 7 8 9 10 11 12 13; do echo "create table name_of_table_$i(a);"; done | sqlite3 w.db; sqlite3 w.db .tables
sqlite3 t.db .databases; sqlite3 -readonly t.db .databases; sqlite3 :memory: .databases; sqlite3 t.db .dump | sqlite3 copy.db; sqlite3 copy.db .dump > 1; sqlite3 t.db .dump | cmp - 1 && echo same
sqlite3 t.db "create table g(a, b generated always as (a+1), c); insert into g(a,c) values(1,3)" ".dump g"; sqlite3 t.db "explain query plan select * from t join \"select\" where t.a = 1"
## STDOUT:
select  t       v     
v
i
i
CREATE TABLE t(a integer primary key autoincrement, "b c" text default 'x');
CREATE TABLE sqlite_sequence(name,seq);
CREATE TABLE IF NOT EXISTS "select"(x);
CREATE INDEX i on t("b c");
CREATE VIEW v as select 1 as one, 2 as "t w"
/* v(one,"t w") */;
CREATE TRIGGER tr after insert on t begin select 1; end;
CREATE TABLE t(a integer primary key autoincrement, "b c" text default 'x');
CREATE INDEX i on t("b c");
CREATE TRIGGER tr after insert on t begin select 1; end;
CREATE TABLE t(a integer primary key autoincrement, "b c" text default 'x');
CREATE TABLE IF NOT EXISTS "select"(x);
CREATE INDEX i on t("b c");
CREATE VIEW v as select 1 as one, 2 as "t w"
/* v(one,"t w") */;
CREATE TRIGGER tr after insert on t begin select 1; end;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE t(a integer primary key autoincrement, "b c" text default 'x');
INSERT INTO t VALUES(1,'it''s');
INSERT INTO t VALUES(2,replace('two\nlines','\n',char(10)));
INSERT INTO t VALUES(3,'1.5');
INSERT INTO t VALUES(4,NULL);
CREATE TABLE IF NOT EXISTS "select"(x);
INSERT INTO "select" VALUES(X'01');
INSERT INTO "select" VALUES(1e999);
INSERT INTO "select" VALUES(-1e999);
INSERT INTO "select" VALUES(2.5);
INSERT INTO "select" VALUES(5);
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('t',4);
CREATE INDEX i on t("b c");
CREATE VIEW v as select 1 as one, 2 as "t w";
CREATE TRIGGER tr after insert on t begin select 1; end;
COMMIT;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE t(a integer primary key autoincrement, "b c" text default 'x');
INSERT INTO t VALUES(1,'it''s');
INSERT INTO t VALUES(2,replace('two\nlines','\n',char(10)));
INSERT INTO t VALUES(3,'1.5');
INSERT INTO t VALUES(4,NULL);
COMMIT;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE IF NOT EXISTS "select"(x);
INSERT INTO "select" VALUES(X'01');
INSERT INTO "select" VALUES(1e999);
INSERT INTO "select" VALUES(-1e999);
INSERT INTO "select" VALUES(2.5);
INSERT INTO "select" VALUES(5);
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('t',4);
COMMIT;
bb.q    select  t       v     
name_of_table_1   name_of_table_13  name_of_table_5   name_of_table_9 
name_of_table_10  name_of_table_2   name_of_table_6 
name_of_table_11  name_of_table_3   name_of_table_7 
name_of_table_12  name_of_table_4   name_of_table_8 
main: /home/user/t.db r/w
main: /home/user/t.db r/o
main: "" r/w
same
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE g(a, b generated always as (a+1), c);
INSERT INTO g VALUES(1,3);
COMMIT;
QUERY PLAN
|--SEARCH t USING INTEGER PRIMARY KEY (rowid=?)
`--SCAN select
## END

#### files in and out
printf 'a,b\n1,"x ""y"""\n2,z\n3\n4,5,6\n' > f.csv; sqlite3 t.db ".import --csv f.csv imp" "select * from imp" ".schema imp"; sqlite3 t.db ".mode csv" ".import f.csv imp" "select count(*) from imp"
sqlite3 t.db ".import --csv --skip 3 f.csv imp" "select count(*) from imp"; printf '1|2\n3|4\n' > p; sqlite3 t.db ".import p new1" "select * from new1" ".schema new1"; printf 'h\r\n"m\nl"\r\nx\r\n' > crlf; sqlite3 t.db ".import --csv crlf cr" ".mode quote" "select * from cr"
printf 'k,k\n1,2\n' > twice; printf 'v\n1\n1\n' > uni; sqlite3 t.db "create table uu(v unique)" ".import --csv --skip 1 uni uu" "select * from uu"
sqlite3 t.db ".output o.txt" "select 7" ".output" "select 8"; cat o.txt; sqlite3 t.db ".once o2" "select 9" "select 10"; cat o2; echo 'select 42;' > r.sql; sqlite3 t.db ".read r.sql"; printf '.read r.sql\nselect 1;\n' | sqlite3 t.db
sqlite3 t.db ".backup b.db"; sqlite3 b.db "select count(*) from imp"; sqlite3 t.db ".save s.db" "select 1"; cmp b.db s.db && echo same; sqlite3 :memory: ".restore b.db" "select count(*) from imp"; sqlite3 :memory: ".open b.db" "select count(*) from new1"; sqlite3 b.db ".open --new b.db" ".tables"
sqlite3 t.db ".print hello 'a b' \"c\\td\"" ".width 5 -6" ".mode column" "select 1,2,'longer text'" ".show"; sqlite3 t.db ".show" | sed 's/filename.*//'; sqlite3 t.db ".mode" ".nullvalue X" "select null"; cd /tmp; sqlite3 :memory: ".cd /home/user" ".read r.sql"
## STDOUT:
1|x "y"
2|z
3|
4|5
CREATE TABLE IF NOT EXISTS "imp"(
"a" TEXT, "b" TEXT);
9
11
3|4
CREATE TABLE IF NOT EXISTS "new1"(
"1" TEXT, "2" TEXT);
'm
l'
'x'
8
7
9
10
42
42
1
11
1
same
11
1
hello a b c	d
1           2  'longer text'
-----  ------  -------------
1           2  longer text  
        echo: off
         eqp: off
     explain: auto
     headers: on
        mode: column --wrap 60 --wordwrap off --noquote
   nullvalue: ""
      output: stdout
colseparator: "|"
rowseparator: "\n"
       stats: off
       width: 5 -6 0 
    filename: t.db
        echo: off
         eqp: off
     explain: auto
     headers: off
        mode: list
   nullvalue: ""
      output: stdout
colseparator: "|"
rowseparator: "\n"
       stats: off
       width: 
    
current output mode: list
X
42
## END
## STDERR:
f.csv:4: expected 2 columns but found 1 - filling the rest with NULL
f.csv:5: expected 2 columns but found 3 - extras ignored
f.csv:4: expected 2 columns but found 1 - filling the rest with NULL
f.csv:5: expected 2 columns but found 3 - extras ignored
f.csv:4: expected 2 columns but found 1 - filling the rest with NULL
f.csv:5: expected 2 columns but found 3 - extras ignored
uni:3: INSERT failed: UNIQUE constraint failed: uu.v
## END

#### values
sqlite3 :memory: "select typeof(1), typeof('a'), typeof(null), typeof(x''), typeof(1.5); select 7/2, 7%2, 7.0/2, 1||2, 'a'<'b', 1 is not null, coalesce(null,2), nullif(1,1)"
sqlite3 :memory: "select upper('aé'), length('aé'), length(x'00'), substr('hello',2,3), instr('hello','l'), replace('aXbX','X','--'), trim('  x '), hex('az'), quote('it''s'), char(65,233), unicode('é'), printf('%05d|%-4s|%.2f',42,'x',3.14159)"
sqlite3 :memory: "select round(2.5), abs(-3), max(1,2,3), min('b','a'), ceil(1.2), sqrt(16), pi(), 1e3, 0x1f, like('a%','ABC'), 'abc' glob 'a*', 'x' between 'a' and 'z', 5 in (1,5)"
sqlite3 :memory: "select date('2024-01-31','+1 month'), strftime('%Y-%j %H:%M:%S', 1700000000, 'unixepoch'), julianday('2000-01-01'), datetime('2024-02-29 12:00','-1 year'), time('12:30','+45 minutes'), unixepoch('2020-01-01')"
sqlite3 :memory: "select json('{\"a\": [1, 2]}'), json_extract('{\"a\":{\"b\":[5,6]}}','\$.a.b[1]'), '{\"a\":1}'->'a', '{\"a\":\"x\"}'->>'a', json_array(1,'b',null), json_object('k',1), json_type('[1]'), json_valid('{'), json_group_array(value) from json_each('[3,4]')"
sqlite3 :memory: "with recursive n(i) as (select 1 union all select i+1 from n where i<10) select sum(i), count(*), avg(i), total(i), group_concat(i,'-') from n; select i, row_number() over (order by i desc), sum(i) over (order by i) from (select 1 i union select 2 union select 3)"
sqlite3 :memory: "create table t(k primary key, v) without rowid; insert into t values('a',1),('b',2) on conflict(k) do update set v=9; insert into t values('a',5) on conflict(k) do update set v=v+excluded.v returning k, v; update t set v=v*2 where k='b' returning *; delete from t where k='a'; select * from t; begin; delete from t; rollback; select count(*) from t; select changes(), total_changes(), last_insert_rowid()"
sqlite3 :memory: "create table a(x,y); insert into a values(1,'p'),(2,'q'),(2,'r'),(3,null); create table b(x,z); insert into b values(2,'B'),(4,'D'); select a.x,y,z from a left join b using(x) order by 1,2; select x,count(*),max(y) from a group by x having count(*)>1; select x from a except select x from b; select distinct x from a order by x desc limit 2 offset 1; select case x when 1 then 'one' else 'more' end from a; select exists(select 1 from b where z='D')"
sqlite3 -column :memory: "select 'two
lines' as a, 'tab	x' as b union all select 'q', 2"; sqlite3 -box :memory: "select 'two
lines' as a, 1 as b union all select 'q', 2"; sqlite3 -table :memory: "select 'é' as a, 'ünï' as b"; sqlite3 :memory: ".mode box --wrap 5" "select 'hello world' as long"
## STDOUT:
integer|text|null|blob|real
3|1|3.5|12|1|1|2|
Aé|2|1|ell|3|a--b--|x|617A|'it''s'|Aé|233|00042|x   |3.14
3.0|3|3|a|2.0|4.0|3.14159265358979|1000.0|31|1|1|1|1
2024-03-02|2023-318 22:13:20|2451544.5|2023-03-01 12:00:00|13:15:00|1577836800
{"a":[1,2]}|6|1|x|[1,"b",null]|{"k":1}|array|0|[3,4]
55|10|5.5|55.0|1-2-3-4-5-6-7-8-9-10
3|1|6
2|2|3
1|3|1
a|6
b|4
b|4
1
1|6|0
1|p|
2|q|B
2|r|B
3||
2|2|r
1
3
2
1
one
more
more
more
1
two    tab     x
lines           

q      2        
┌───────┬───┐
│   a   │ b │
├───────┼───┤
│ two   │ 1 │
│ lines │   │
├───────┼───┤
│ q     │ 2 │
└───────┴───┘
+---+-----+
| a |  b  |
+---+-----+
| é | ünï |
+---+-----+
┌───────┐
│ long  │
├───────┤
│ hello │
│  worl │
│ d     │
└───────┘
## END

#### transactions and locks between processes
sqlite3 t.db "create table t(a); insert into t values(1)"
{ printf 'begin immediate;\ninsert into t values(2);\n.print holding\n'; while [ ! -e done ]; do sleep 0.05; done; printf 'commit;\n'; } | sqlite3 t.db & while ! [ -e t.db-journal ]; do sleep 0.02; done
sqlite3 t.db "select count(*) from t"; sqlite3 t.db "insert into t values(3)"; echo "= $?"; touch done; wait; sqlite3 t.db "insert into t values(3); select group_concat(a) from t"; ls
(sleep 0.2; sqlite3 t.db "select 'late'") & sqlite3 t.db ".timeout 5000" "begin exclusive" "insert into t values(4)" "commit"; wait; sqlite3 t.db "select count(*) from t"
seq 1 2000 | sed 's/.*/insert into t values(&);/' | { echo 'begin;'; cat; echo 'commit;'; } | sqlite3 t.db; sqlite3 t.db "select count(*), sum(a) from t" "create index i on t(a)" "select count(*) from t where a between 10 and 20" "pragma integrity_check" "vacuum" "pragma page_count"
## STDOUT:
holding
1
= 5
1,2,3
done
t.db
late
4
2004|2001010
11
ok
13
## END
## STDERR:
Error: stepping, database is locked (5)
## END

#### sqlite3: the guest's time zone
for z in Europe/Berlin America/New_York UTC ''; do
  TZ=$z sqlite3 :memory: "select datetime(0,'unixepoch','localtime'), datetime('2024-07-01 12:00','localtime'), datetime('2024-07-01 12:00','utc'), strftime('%H','2024-01-01 00:30','localtime')"
done
## STDOUT:
1970-01-01 01:00:00|2024-07-01 14:00:00|2024-07-01 10:00:00|01
1969-12-31 19:00:00|2024-07-01 08:00:00|2024-07-01 16:00:00|19
1970-01-01 00:00:00|2024-07-01 12:00:00|2024-07-01 12:00:00|00
1970-01-01 00:00:00|2024-07-01 12:00:00|2024-07-01 12:00:00|00
## END
