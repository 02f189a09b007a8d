#### fmt: filling
exec 2>&1
printf 'The quick brown fox jumps over the lazy dog. It was a dark and stormy night; the rain fell in torrents. "Who is there?" she asked (twice).  Nobody answered!\nSo she went on\nreading.\n\n\nA second   paragraph, with\todd spacing\nand a line that is quite a bit longer than the others in it, so that it has to be broken somewhere.\n' > f
fmt f; fmt -w 40 f; fmt -40 f; fmt -w 20 f; fmt -w 40 -g 30 f; fmt -g 30 f; fmt -u f; fmt -s f; fmt -s -w 30 f; fmt -c -w 30 f; fmt -t -w 30 f; fmt -w 1 f; fmt -w 0 f; fmt < f; fmt - < f; fmt f f
printf '   indented first line that goes on for a while\nthen not indented lines follow it here\nand here\n\n  both lines\n  are indented the same\n    and this one more\n' > i
fmt -w 30 i; fmt -c -w 30 i; fmt -t -w 30 i; fmt -s -w 20 i; fmt -ct -w 30 i; fmt -u -w 30 i; fmt -cu -w 25 i
printf 'one two\tthree\n\tfour five\n\tsix\n' | fmt -w 20; printf 'a b c' | fmt; printf '' | fmt; printf '\n\n' | fmt; printf 'x\n\ny' | fmt
## STDOUT:
The quick brown fox jumps over the lazy dog. It was a dark and stormy
night; the rain fell in torrents. "Who is there?" she asked (twice).
Nobody answered!  So she went on reading.


A second   paragraph, with	odd spacing and a line that is quite a
bit longer than the others in it, so that it has to be broken somewhere.
The quick brown fox jumps over the lazy
dog. It was a dark and stormy night;
the rain fell in torrents. "Who is
there?" she asked (twice).  Nobody
answered!  So she went on reading.


A second   paragraph, with	odd
spacing and a line that is quite a bit
longer than the others in it, so that
it has to be broken somewhere.
The quick brown fox jumps over the lazy
dog. It was a dark and stormy night;
the rain fell in torrents. "Who is
there?" she asked (twice).  Nobody
answered!  So she went on reading.


A second   paragraph, with	odd
spacing and a line that is quite a bit
longer than the others in it, so that
it has to be broken somewhere.
The quick brown fox
jumps over the lazy
dog. It was a dark
and stormy night;
the rain fell in
torrents. "Who is
there?" she asked
(twice).  Nobody
answered!  So she
went on reading.


A second
paragraph, with
odd spacing and a
line that is quite
a bit longer than
the others in it,
so that it has
to be broken
somewhere.
The quick brown fox jumps over
the lazy dog. It was a dark and
stormy night; the rain fell in
torrents. "Who is there?" she
asked (twice).  Nobody answered!
So she went on reading.


A second   paragraph, with	odd
spacing and a line that is quite a
bit longer than the others in it,
so that it has to be broken somewhere.
The quick brown fox jumps over
the lazy dog. It was a dark and
stormy night; the rain fell in
torrents. "Who is there?" she
asked (twice).  Nobody answered!
So she went on reading.


A second   paragraph, with	odd
spacing and a line that is quite a
bit longer than the others in it,
so that it has to be broken somewhere.
The quick brown fox jumps over the lazy dog. It was a dark and stormy
night; the rain fell in torrents. "Who is there?" she asked (twice).
Nobody answered!  So she went on reading.


A second paragraph, with odd spacing and a line that is quite a bit
longer than the others in it, so that it has to be broken somewhere.
The quick brown fox jumps over the lazy dog. It was a dark and stormy
night; the rain fell in torrents. "Who is there?" she asked (twice).
Nobody answered!
So she went on
reading.


A second   paragraph, with	odd spacing
and a line that is quite a bit longer than the others in it, so that it
has to be broken somewhere.
The quick brown fox jumps
over the lazy dog. It was a
dark and stormy night; the
rain fell in torrents. "Who
is there?" she asked (twice).
Nobody answered!
So she went on
reading.


A second   paragraph, with
odd spacing
and a line that is quite a
bit longer than the others
in it, so that it has to be
broken somewhere.
The quick brown fox jumps
over the lazy dog. It was a
dark and stormy night; the
rain fell in torrents. "Who
is there?" she asked (twice).
Nobody answered!  So she went
on reading.


A second   paragraph, with
odd spacing and a line that
is quite a bit longer than
the others in it, so that it
has to be broken somewhere.
The quick brown fox jumps
   over the lazy dog. It
   was a dark and stormy
   night; the rain fell
   in torrents. "Who is
   there?" she asked (twice).
   Nobody answered!
So she went on
reading.


A second   paragraph, with
   odd spacing
and a line that is quite a
   bit longer than the others
   in it, so that it has to
   be broken somewhere.
The
quick
brown
fox
jumps
over
the
lazy
dog.
It
was
a
dark
and
stormy
night;
the
rain
fell
in
torrents.
"Who
is
there?"
she
asked
(twice).
Nobody
answered!
So
she
went
on
reading.


A
second
paragraph,
with
odd
spacing
and
a
line
that
is
quite
a
bit
longer
than
the
others
in
it,
so
that
it
has
to
be
broken
somewhere.
The
quick
brown
fox
jumps
over
the
lazy
dog.
It
was
a
dark
and
stormy
night;
the
rain
fell
in
torrents.
"Who
is
there?"
she
asked
(twice).
Nobody
answered!
So
she
went
on
reading.


A
second
paragraph,
with
odd
spacing
and
a
line
that
is
quite
a
bit
longer
than
the
others
in
it,
so
that
it
has
to
be
broken
somewhere.
The quick brown fox jumps over the lazy dog. It was a dark and stormy
night; the rain fell in torrents. "Who is there?" she asked (twice).
Nobody answered!  So she went on reading.


A second   paragraph, with	odd spacing and a line that is quite a
bit longer than the others in it, so that it has to be broken somewhere.
The quick brown fox jumps over the lazy dog. It was a dark and stormy
night; the rain fell in torrents. "Who is there?" she asked (twice).
Nobody answered!  So she went on reading.


A second   paragraph, with	odd spacing and a line that is quite a
bit longer than the others in it, so that it has to be broken somewhere.
The quick brown fox jumps over the lazy dog. It was a dark and stormy
night; the rain fell in torrents. "Who is there?" she asked (twice).
Nobody answered!  So she went on reading.


A second   paragraph, with	odd spacing and a line that is quite a
bit longer than the others in it, so that it has to be broken somewhere.
The quick brown fox jumps over the lazy dog. It was a dark and stormy
night; the rain fell in torrents. "Who is there?" she asked (twice).
Nobody answered!  So she went on reading.


A second   paragraph, with	odd spacing and a line that is quite a
bit longer than the others in it, so that it has to be broken somewhere.
   indented first line that
   goes on for a while
then not indented lines
follow it here and here

  both lines are indented
  the same
    and this one more
   indented first line that
goes on for a while then not
indented lines follow it here
and here

  both lines are indented
  the same
    and this one more
   indented first line that
goes on for a while then not
indented lines follow it here
and here

  both lines
  are indented the same and
    this one more
   indented first
   line that goes
   on for a while
then not indented
lines follow
it here
and here

  both lines
  are indented
  the same
    and this
    one more
   indented first line that
goes on for a while then not
indented lines follow it here
and here

  both lines are indented
  the same
    and this one more
   indented first line that
   goes on for a while
then not indented lines
follow it here and here

  both lines are indented
  the same
    and this one more
   indented first line
that goes on for a while
then not indented lines
follow it here and here

  both lines are
  indented the same
    and this one more
one two three
	four
	five six
a b c


x

y
## END

#### fmt: prefixes, long words, long paragraphs
exec 2>&1
printf '# a comment that is rather long and wants to be filled\n# in two lines\ncode stays as it is, even if it is longer than the width allows\n  # indented comment goes here and on and on\n#nospace\n# \n# end\n' > p
fmt -p '#' -w 30 p; fmt -p '# ' -w 30 p; fmt -p '  #' -w 30 p; fmt -p ' #' -w 30 p; printf '> quoted text here\n> and here\n>> more\n' | fmt -p '>' -w 40; printf '# x' | fmt -p '#'
printf 'short %s end\n' aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa | fmt -w 20
for i in $(seq 1500); do echo -n "word$i "; done | fmt -w 60 | tail -n 70; for i in $(seq 300); do echo "this is sentence number $i, and it ends. "; done | fmt | tail -n 45; seq 3000 | fmt -w 50 | head -n 40
head -c 6000 /dev/zero | tr '\0' x | fmt | wc; printf 'caf\303\251 \377\0 bytes\n' | fmt -w 8 | od -c; printf 'a.\nb? c! d.) e." f.'\''  g. h\n' | fmt; printf 'Mr. Smith went to Washington. He (who was late) stayed. I am. You are.\n' | fmt -w 25
## STDOUT:
# a comment that is rather
# long and wants to be filled
# in two lines
code stays as it is, even if it is longer than the width allows
  # indented comment goes
  # here and on and on
#nospace
#
# end
# a comment that is rather
# long and wants to be filled
# in two lines
code stays as it is, even if it is longer than the width allows
  # indented comment goes
  # here and on and on
#nospace
#
# end
# a comment that is rather long and wants to be filled
# in two lines
code stays as it is, even if it is longer than the width allows
  # indented comment goes
  # here and on and on
#nospace
#
# end
# a comment that is rather long and wants to be filled
# in two lines
code stays as it is, even if it is longer than the width allows
  # indented comment goes
  # here and on and on
#nospace
#
# end
> quoted text here and here
>> more
# x
short
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
end
word1085 word1086 word1087 word1088 word1089 word1090
word1091 word1092 word1093 word1094 word1095 word1096
word1097 word1098 word1099 word1100 word1101 word1102
word1103 word1104 word1105 word1106 word1107 word1108
word1109 word1110 word1111 word1112 word1113 word1114
word1115 word1116 word1117 word1118 word1119 word1120
word1121 word1122 word1123 word1124 word1125 word1126
word1127 word1128 word1129 word1130 word1131 word1132
word1133 word1134 word1135 word1136 word1137 word1138
word1139 word1140 word1141 word1142 word1143 word1144
word1145 word1146 word1147 word1148 word1149 word1150
word1151 word1152 word1153 word1154 word1155 word1156
word1157 word1158 word1159 word1160 word1161 word1162
word1163 word1164 word1165 word1166 word1167 word1168
word1169 word1170 word1171 word1172 word1173 word1174
word1175 word1176 word1177 word1178 word1179 word1180
word1181 word1182 word1183 word1184 word1185 word1186
word1187 word1188 word1189 word1190 word1191 word1192
word1193 word1194 word1195 word1196 word1197 word1198
word1199 word1200 word1201 word1202 word1203 word1204
word1205 word1206 word1207 word1208 word1209 word1210
word1211 word1212 word1213 word1214 word1215 word1216
word1217 word1218 word1219 word1220 word1221 word1222
word1223 word1224 word1225 word1226 word1227 word1228
word1229 word1230 word1231 word1232 word1233 word1234
word1235 word1236 word1237 word1238 word1239 word1240
word1241 word1242 word1243 word1244 word1245 word1246
word1247 word1248 word1249 word1250 word1251 word1252
word1253 word1254 word1255 word1256 word1257 word1258
word1259 word1260 word1261 word1262 word1263 word1264
word1265 word1266 word1267 word1268 word1269 word1270
word1271 word1272 word1273 word1274 word1275 word1276
word1277 word1278 word1279 word1280 word1281 word1282
word1283 word1284 word1285 word1286 word1287 word1288
word1289 word1290 word1291 word1292 word1293 word1294
word1295 word1296 word1297 word1298 word1299 word1300
word1301 word1302 word1303 word1304 word1305 word1306
word1307 word1308 word1309 word1310 word1311 word1312
word1313 word1314 word1315 word1316 word1317 word1318
word1319 word1320 word1321 word1322 word1323 word1324
word1325 word1326 word1327 word1328 word1329 word1330
word1331 word1332 word1333 word1334 word1335 word1336
word1337 word1338 word1339 word1340 word1341 word1342
word1343 word1344 word1345 word1346 word1347 word1348
word1349 word1350 word1351 word1352 word1353 word1354
word1355 word1356 word1357 word1358 word1359 word1360
word1361 word1362 word1363 word1364 word1365 word1366
word1367 word1368 word1369 word1370 word1371 word1372
word1373 word1374 word1375 word1376 word1377 word1378
word1379 word1380 word1381 word1382 word1383 word1384
word1385 word1386 word1387 word1388 word1389 word1390
word1391 word1392 word1393 word1394 word1395 word1396
word1397 word1398 word1399 word1400 word1401 word1402
word1403 word1404 word1405 word1406 word1407 word1408
word1409 word1410 word1411 word1412 word1413 word1414
word1415 word1416 word1417 word1418 word1419 word1420
word1421 word1422 word1423 word1424 word1425 word1426
word1427 word1428 word1429 word1430 word1431 word1432
word1433 word1434 word1435 word1436 word1437 word1438
word1439 word1440 word1441 word1442 word1443 word1444
word1445 word1446 word1447 word1448 word1449 word1450
word1451 word1452 word1453 word1454 word1455 word1456
word1457 word1458 word1459 word1460 word1461 word1462
word1463 word1464 word1465 word1466 word1467 word1468
word1469 word1470 word1471 word1472 word1473 word1474
word1475 word1476 word1477 word1478 word1479 word1480
word1481 word1482 word1483 word1484 word1485 word1486
word1487 word1488 word1489 word1490 word1491 word1492
word1493 word1494 word1495 word1496 word1497 word1498
word1499 word1500
this is sentence number 227, and it ends.  this is sentence number 228,
and it ends.  this is sentence number 229, and it ends.  this is sentence
number 230, and it ends.  this is sentence number 231, and it ends.
this is sentence number 232, and it ends.  this is sentence number 233,
and it ends.  this is sentence number 234, and it ends.  this is sentence
number 235, and it ends.  this is sentence number 236, and it ends.
this is sentence number 237, and it ends.  this is sentence number 238,
and it ends.  this is sentence number 239, and it ends.  this is sentence
number 240, and it ends.  this is sentence number 241, and it ends.
this is sentence number 242, and it ends.  this is sentence number 243,
and it ends.  this is sentence number 244, and it ends.  this is sentence
number 245, and it ends.  this is sentence number 246, and it ends.
this is sentence number 247, and it ends.  this is sentence number 248,
and it ends.  this is sentence number 249, and it ends.  this is sentence
number 250, and it ends.  this is sentence number 251, and it ends.
this is sentence number 252, and it ends.  this is sentence number 253,
and it ends.  this is sentence number 254, and it ends.  this is sentence
number 255, and it ends.  this is sentence number 256, and it ends.
this is sentence number 257, and it ends.  this is sentence number 258,
and it ends.  this is sentence number 259, and it ends.  this is sentence
number 260, and it ends.  this is sentence number 261, and it ends.
this is sentence number 262, and it ends.  this is sentence number 263,
and it ends.  this is sentence number 264, and it ends.  this is sentence
number 265, and it ends.  this is sentence number 266, and it ends.
this is sentence number 267, and it ends.  this is sentence number 268,
and it ends.  this is sentence number 269, and it ends.  this is sentence
number 270, and it ends.  this is sentence number 271, and it ends.
this is sentence number 272, and it ends.  this is sentence number 273,
and it ends.  this is sentence number 274, and it ends.  this is sentence
number 275, and it ends.  this is sentence number 276, and it ends.
this is sentence number 277, and it ends.  this is sentence number 278,
and it ends.  this is sentence number 279, and it ends.  this is sentence
number 280, and it ends.  this is sentence number 281, and it ends.
this is sentence number 282, and it ends.  this is sentence number 283,
and it ends.  this is sentence number 284, and it ends.  this is sentence
number 285, and it ends.  this is sentence number 286, and it ends.
this is sentence number 287, and it ends.  this is sentence number 288,
and it ends.  this is sentence number 289, and it ends.  this is sentence
number 290, and it ends.  this is sentence number 291, and it ends.
this is sentence number 292, and it ends.  this is sentence number 293,
and it ends.  this is sentence number 294, and it ends.  this is sentence
number 295, and it ends.  this is sentence number 296, and it ends.
this is sentence number 297, and it ends.  this is sentence number 298,
and it ends.  this is sentence number 299, and it ends.  this is sentence
number 300, and it ends.
1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19
20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35
36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51
52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67
68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83
84 85 86 87 88 89 90 91 92 93 94 95 96 97 98 99
100 101 102 103 104 105 106 107 108 109 110 111
112 113 114 115 116 117 118 119 120 121 122 123
124 125 126 127 128 129 130 131 132 133 134 135
136 137 138 139 140 141 142 143 144 145 146 147
148 149 150 151 152 153 154 155 156 157 158 159
160 161 162 163 164 165 166 167 168 169 170 171
172 173 174 175 176 177 178 179 180 181 182 183
184 185 186 187 188 189 190 191 192 193 194 195
196 197 198 199 200 201 202 203 204 205 206 207
208 209 210 211 212 213 214 215 216 217 218 219
220 221 222 223 224 225 226 227 228 229 230 231
232 233 234 235 236 237 238 239 240 241 242 243
244 245 246 247 248 249 250 251 252 253 254 255
256 257 258 259 260 261 262 263 264 265 266 267
268 269 270 271 272 273 274 275 276 277 278 279
280 281 282 283 284 285 286 287 288 289 290 291
292 293 294 295 296 297 298 299 300 301 302 303
304 305 306 307 308 309 310 311 312 313 314 315
316 317 318 319 320 321 322 323 324 325 326 327
328 329 330 331 332 333 334 335 336 337 338 339
340 341 342 343 344 345 346 347 348 349 350 351
352 353 354 355 356 357 358 359 360 361 362 363
364 365 366 367 368 369 370 371 372 373 374 375
376 377 378 379 380 381 382 383 384 385 386 387
388 389 390 391 392 393 394 395 396 397 398 399
400 401 402 403 404 405 406 407 408 409 410 411
412 413 414 415 416 417 418 419 420 421 422 423
424 425 426 427 428 429 430 431 432 433 434 435
436 437 438 439 440 441 442 443 444 445 446 447
448 449 450 451 452 453 454 455 456 457 458 459
460 461 462 463 464 465 466 467 468 469 470 471
472 473 474 475 476 477 478 479 480 481 482 483
484 485 486 487 488 489 490 491 492 493 494 495
496 497 498 499 500 501 502 503 504 505 506 507
      1       1    6001
0000000   c   a   f 303 251  \n 377  \0  \n   b   y   t   e   s  \n
0000017
a.  b? c! d.) e." f.'  g. h
Mr. Smith went to
Washington. He (who
was late) stayed. I
am. You are.
## END

#### fmt: errors
exec 2>&1
: > f
fmt -w x f; echo "= $?"; fmt -w 2501 f; echo "= $?"; fmt -g 80 f; echo "= $?"; fmt -w 20 -g 30 f; echo "= $?"; fmt -w -1 f; echo "= $?"; fmt f -20; echo "= $?"; fmt -20x f; echo "= $?"; fmt nothere f; echo "= $?"; fmt -q; echo "= $?"; fmt .; echo "= $?"; fmt -c -30 f; echo "= $?"
## STDOUT:
fmt: invalid width: ‘x’
= 1
fmt: invalid width: ‘2501’: Numerical result out of range
= 1
fmt: invalid width: ‘80’: Numerical result out of range
= 1
fmt: invalid width: ‘30’: Numerical result out of range
= 1
fmt: invalid width: ‘-1’
= 1
fmt: invalid option -- 2; -WIDTH is recognized only when it is the first
option; use -w N instead
Try 'fmt --help' for more information.
= 1
fmt: invalid width: ‘20x’
= 1
fmt: cannot open 'nothere' for reading: No such file or directory
= 1
fmt: invalid option -- 'q'
Try 'fmt --help' for more information.
= 1
fmt: read error
= 1
fmt: invalid option -- 3; -WIDTH is recognized only when it is the first
option; use -w N instead
Try 'fmt --help' for more information.
= 1
## END
