#### digests of known texts
for c in md5sum sha1sum sha224sum sha256sum sha384sum sha512sum b2sum cksum sum; do
  printf '' | $c; printf 'abc' | $c; seq 10000 | $c; head -c 300000 /dev/zero | $c
done
## STDOUT:
d41d8cd98f00b204e9800998ecf8427e  -
900150983cd24fb0d6963f7d28e17f72  -
72d4ff27a28afbc066d5804999d5a504  -
4a21de7a58fb8ecb9a1b1f08a3068269  -
da39a3ee5e6b4b0d3255bfef95601890afd80709  -
a9993e364706816aba3e25717850c26c9cd0d89d  -
f70b7b8768a1183d6d1cd79d3b076d9eb5156350  -
bae46700642c33ce9dbb4d78445eb61e8231b56e  -
d14a028c2a3a2bc9476102bb288234c415a2b01f828ea62ac5b3e42f  -
23097d223405d8228642a477bda255b32aadbce4bda0b3f7e36c9da7  -
d8b406f661bc690a1f58241f37c94e04d0a1af74af867b877778f18e  -
abe8eb6439ab8cffa1d6ae420366d25de91b011e1d43a5ca2ce26890  -
e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  -
ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  -
8060aa0ac20a3e5db2b67325c98a0122f2d09a612574458225dcb9a086f87cc3  -
886715e4051e827f4fe215df3053af3f85ad0d352db2c829c7487af6d78efe30  -
38b060a751ac96384cd9327eb1b1e36a21fdb71114be07434c0cc7bf63f6e1da274edebfe76f65fbd51ad2f14898b95b  -
cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7  -
7d2a49098f0df0f3c152ca9916a3864542258b2bd487e00ea33cb68e7d27c5c0f25b540d29f62fb33720846073c51b66  -
08de9d257e962b8e50f47655dc79077a1b99ff2b15e38a1830a564f7c77bfd680bcf8ecc8dae85e0b1d0344c3d392732  -
cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e  -
ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f  -
3000c8961bb83de289fa8b407d0ea23f53a57ea11ddb0f782a4ccc0f586780822946053132794b177823c2974873d5dfb2ab1b6c45ae3328e2e703ca907f54d7  -
28562856abbd31d9934d11ff93244864ad8e59a041665e54ebf0723b4f9448b0d0ae6ac42e880c12a22b0206b221d32a31c650b36da5590c3cf72a556ad206bd  -
786a02f742015903c6c6fd852552d272912f4740e15847618a86e217f71f5419d25e1031afee585313896444934eb04b903a685b1448b755d56f701afe9be2ce  -
ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d17d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923  -
cdde680e6c5d6b40f13702c2a04602309eaae2a66e974b385dfabde865aa926918ce97b000c366dae53356de5152bc8391699d259acef783d67b651721d9db6e  -
aac3a972ef93fba06b1120cf6d7e119ae9e2ace078fd0288f532af6c679faaf4174b7d7be0681bb19f84d9a670992d68b4cc08c4d1a365d6191593b04b120b55  -
4294967295 0
1219131554 3
1588019829 48894
2913298395 300000
00000     0
16556     1
59079    48
00000   293
## END

#### blocks around the boundaries
for n in 54 55 56 57 63 64 65 110 111 112 113 127 128 129 255 256 257; do
  for c in md5sum sha1sum sha256sum sha512sum b2sum cksum sum; do head -c $n /dev/zero | tr '\0' x | $c; done
  head -c $n /dev/zero | cksum -a sm3
done
## STDOUT:
61ea0974c662328da964d977a8253873  -
31045e7bb077ff8d188a776b196b980388735dbb  -
45f316e10b2c99abf374b22bda893cf3300d77263f1e272349ed414680522952  -
3e029981a8f943d8958d66e22ccaacf7392d4f7e3ee689a7f67ca9253d575f2d920aaf1f538cd00ec8aa18bb59a752a0a5ac511b09873b249c4e0768dc05dd16  -
ced3d83c0e02f9dcacca1d307365fd82c933348505011b53e6b6cb41d95b34c133e285bb672812c3a9303999b062998f61d884fb8ea1fc38e3571d39b85e8f1c  -
485154560 54
10476     1
SM3 (-) = ee8499c44eb5b708c3b799c1bdb3b21fd6db972c081c52cc1c6e3dd64db484e4
04364420e25c512fd958a70738aa8f72  -
cef734ba81a024479e09eb5a75b6ddae62e6abf1  -
d5e285683cd4efc02d021a5c62014694958901005d6f71e89e0989fac77e4072  -
db9981645857e59805132f7699e78bbcf39f69380a41aac8e6fa158a0593f2017ffe48764687aa855dae3023fcceefd51a1551d57730423df18503e80ba381ba  -
4afff38c9d6bcf67265f58d14d0e91f821b875539b3f0da9115350c1d75fe4b1f6092f5b603a76211d3a73a3672af117ec9b9b9fcf4926c057cca134555efb0e  -
3331894642 55
05358     1
SM3 (-) = 2cdce3d697af3716a9b3cdf068b43e513846e17cc9fd427929aad70165f21dda
668a72d5ba17f08e62dabcafad6db14b  -
901305367c259952f4e7af8323f480d59f81335b  -
04c26261370ee7541549d16dee320c723e3fd14671e66a099afe0a377c16888e  -
a9436ec7761f9f0d5fa48e652d72b54622f763b36106e6551900b32f6cd7f4d88dbeaadeb866d7f5311663eda3bbcda04ffb5a8e6779e14b84e95da5327c083e  -
09a175b242cc7202202bda1a67926874118adf01247f99b00ccad4dea500cbb9a7526a4941a3d1c7cbb375f666a9ac33295bfc9b5ef579a92b3082a941c6d2b3  -
1621966380 56
02799     1
SM3 (-) = 87b81af2b2b22cbdf268e211d012d604892d3c948ff298d61d6c942eee847f86
693037871c4a9d3d8685018905cb530a  -
025ecbd5d70f8fb3c5457cd96bab13fda305dc59  -
ae14a2563ccf969d99aca69ce6bb74981f734bbf9f655f73b8f06db68cab5217  -
72f010880c73c3ca61400650113803d853b27719b963e441c0f595b408f6ae663e9de4d4e3230c7c887e680b37d3ef784fa46046b3813c4ce7af675b7c5d150b  -
b0f7058044b60e7e5d6dbdae8219be527091171c7959906099d61e7cd0b3afacf41ded62e7387de10d1f1192416d199f02bbd0cb4946e5cbcc88ff0298cdcec6  -
131160847 57
34287     1
SM3 (-) = ed7e64aff87fb6369843e9305be13d0daf3459da4e1d2575aa8e08804ec02d22
7dc2ca208106a2f703567bdff99d8981  -
0ddc4e0cccd9a12850deb5abb0853a4425559fec  -
75220b47218278e656f2013bb8f0c455a25eaf01e86c64924e9d48d89776d6f2  -
a6662db83dd0037dd13091be284aa0ece35d796b1cefe154a8ae10f7910a1f3cc6a097c0e8d068ca10099c5d0bfead8cefb93d4588b3a546017aa9a0f0509c12  -
2f517ee8fe1758bfcdac59dcb80c321a4a36c56fe9b6333e3110016140335711bff2c4b1d30c38bfa548c2993f469e22a2f06e4024c046765525826ed0659b52  -
1190212677 63
65283     1
SM3 (-) = 5241dc10cb3c700e46446943d27b971fefa7e88115f866d6f83d502ff1bc06c2
c1bb4f81d892b2d57947682aeb252456  -
bb2fa3ee7afb9f54c6dfb5d021f14b1ffe40c163  -
7ce100971f64e7001e8fe5a51973ecdfe1ced42befe7ee8d5fd6219506b5393c  -
791c91ff44685987a5c01d2811eede6f3a28d65e43709953c295931afc4941251e3a5dccbacabaf01dd729589b1c4d47da93f6991c414f21188fb8449a2d1064  -
07f4350d7d5ca7a508151a1b58741e6f7f085072410c257edab95bdaad8f254ab525b14cc022ea06c654f02f4c66829de2f2838f14e6d1194e29bc9936ee81e1  -
751590095 64
65529     1
SM3 (-) = 46b58571be41685c253194d20ec7f82b659cc8c6b753f26d4e9ec85bc91c231e
1bc932052302d074bdec39795fe00cf6  -
78c741ddc482e4cdf8c474a0876347a0905b6233  -
9537c5fdf120482f7d58d25e9ed583f52c02b4e304ea814db1633ad565aed7e9  -
460d9da1179e60cf8ee45d2c687e45c963611cdf87d24f006e503608ddf286344cffdc6d4ecdc58ee6b0aa83dad625629e4bb0c22b0161135ea53597a4106850  -
422cc0b430594e3406415c34eb41988043be8e40cd88a51fd344bcee0809aa218dc52f3e1dee4d569743e36ae6e57d9991a275b20caf47bee6b0ba2e3d293851  -
1518281064 65
00116     1
SM3 (-) = b1f76e2d1d41d6f1bb3b09c09b8219dafbad700df2482220c892be41445a22ff
45cb9449bb15e0cb9812e707e68cff28  -
c8aef9fcca9d9bd7654ebbaeb85c2422de07238a  -
4ac8f8068895ff93cea90e0a8cfbeaef6788a29a9328188e8eaa762d0b1c6b9f  -
1df3222ffd3842200db19886b55cd3d923cc10181ae38bf090a710def6e0d54c4165f005b0dfdbbc3db3c76c353eb9a59e5582f16d036842d69365b3446b73c1  -
e64c58b6965fc9c1440b8747ae4596b15848adb12d6359eee308d8096f2fe4ecbbcfe8cffa48dc225ade22d3294e6a6943e41210f13825b0c17eccbaf1f301b3  -
2062779080 110
64767     1
SM3 (-) = e4bff7cddbb12e7887077432aca695ffb9ddf614006be9fa69e821abb613ce71
acdfbe7d162f80a5133e9b10dac869b2  -
ebcb0b3e48c9ef45a6cea955e622bad8c29ff4e7  -
5ba60613dba318e9ed9020301e5dc59c721c19d82862e4d03718708aa75d2bad  -
9a2a120825c2319867758ec277924f6faa254968bf752046dacdd948d8ad299b10359fd04bfd7d3810b5fa1b16a294236138baff981cbb85248478053ac4d3dd  -
459ba4e8f14fec7b1a32e9bb73b0410a262833e81e9a5340123884305b8492b65831c242920ca0d4e3763c6bf69dc66a536cfdc2ab795077fc5a4665a22c508b  -
3961920741 111
65271     1
SM3 (-) = d85ee6db8c285d2cdb86a2b72693e26c5c382c9927455303511e553c71caa95f
26382a8d1f5cdb7bce4d4a8f01920656  -
27fa638e78d8524dae129c782bb9042f0caed9f9  -
87bf6e70ecc829aa717756ac6797b82de8b30fca1281ea1659df31949839fc6b  -
a3722b515ef40c910f2419f6e0da8ca51d410114ce6272faae64045f9e9f630e7fa8dd5a3243c9860b899d148c3da4bc0f9e07454542604d030bb55531fe0d5b  -
c5805078270a37a8f46bb782a862fa2448d25a1899ffc7ffd23c96df9ec700cb86dcd1e8bd54af2ec8fbe52c061703c18c8e46c36a0d3a55c2e8f11221f037dc  -
2690965720 112
65523     1
SM3 (-) = 4ffd42d717ade8aea14660770b5e8a9e03fd079795e87bc319f733ef4d325a8f
bb6d3d37d8ad3aa983f7e85990991e0b  -
bcaa0a9b88b39daeaf734543336f73a36b2e20f7  -
b8983b329f09f5296bc9951e1ec7ad9174001229698acea751675a5cf4eee0ee  -
9cc73d4e7aed8932e95198d97ddb3b10a1cdf62d8b251f09136fba58aeffa26251df1d54fa6f8b9dcd0a48eee56222e700e40543a06c162245dbcfdbc04e4bda  -
cd293205ffbbf867b7bce295c54fcdb8ae173574b619406f705c26ef8b116c5d5fc7f7c82292bdd8cbc947ae766a5d74963f7d1c708cddb4d103f12402179024  -
1241877831 113
00113     1
SM3 (-) = fe416421333e5a40fdd8fa6afe5b7029fa069121e337708396089472ac763527
a0b28c1da68705c2ff883fe279b72753  -
e463484d274607e1897d4099497cbf2aedcf8206  -
70156a14adbabf98cff3a71c7084b417abf057a8efd27329ca36b7202c87d81f  -
1d5a8893e7b7ed83d485d26f88cfb846f3760279916976fe538e539fc16f7cd19ba3e1c2cd5fda78749a74205755cdf694e8fa90b2bfed8815f406af76c1d7bf  -
acc1cd9ebcd76c8f0e9afcfe2e2479a1ab53ad0d02c8ebd767fd1e26c5cf96767c81077e5edd55f3fd8709dea6849b9792c8c19813f5ae6de9ac4d3a5efad515  -
2973891477 127
65267     1
SM3 (-) = 3eebc6284a2eb0cda9a5e8ce109850b51b484fc564b279f81cdde72c66738db4
d69cb61a6ee87200676eb0d4b90edbcb  -
150fa3fbdc899bd0b8f95a9fb6027f564d953762  -
24da1b81d0b16df6428eee73c69fcb2a93c76bc6df706f0c6670fe6bfe800464  -
e2e22f8422b54b06e35c3ea30a383d1de7a8fbc27992923074103117020d8dd7024c3ecf7d6d1a15a6de5a75ff32fb486b9e8ced4c02ffe05822bf2cb734d0e0  -
082b91ea2e15d1556d2ceefdd5af5d64d31b4e01aff1959724578876293825b236ee8079173a0a38160d7d6685d6bca0bfb62c177b3599b8727d9173e2115b91  -
389077782 128
65521     1
SM3 (-) = 0e7fb6bc42365ae2f5c9193317a938da84419950ca246be903511b75eb3f6726
3926841d393c00c3f36260e5ace10dc1  -
2699b675922cc84a9b0dfd926eb7f8211c78693d  -
0ec9eb33e74510bcdd1f2ea55206e82f21649c5c2becbf2b433eb475b34c01bd  -
19015483ea99fa74728fd7b13adba6b729cfa4ab7c388573efa2641d2af0577f24dd51acbaeec41a7a11d10f6c4e68a3b90e7b2348c678486a4365c9d9101cdd  -
362a53bbe2ec08097b2f358a41d0e153aeed4c132af928400872413650e7bf22f9ae428ff73770170bbd95f935e5dd1953c17de8c7264c72d1f99303bf22dfaa  -
3351739092 129
00112     1
SM3 (-) = a965e9a04931e8772929698dc6b3012e245f3c36cd3efbdf32dfde65d86a3fa0
cb3ead3ffb3d928128c57a88ddc023c9  -
63aa1abaadbb5698f2527c5cfcce7becf0465f97  -
d22609da3ae3956ca4877056a8e580eed744a6f7d7cfa5b19dd88d52fcc0d435  -
20feca391c285f71c8c51b8bd9ab67345fe2fbeacd3bd3f66ecab9700defcd13a80501106fe7abce080b6f248cd7ba294e3f28deb849005901330f072161d6db  -
e3e955c92e4a9b125402a5a57840f4ee07381174ca40daf2e8f49a0b5b9903c364c06b8669e3792608113f70d98891d1cb5a6860e388e9df497343d7ae0556f6  -
3276814060 255
65235     1
SM3 (-) = 4ed73d8f118965c66c5392c08525ae627377402b5812073eb4cf6593c9424b3a
c7a139a2b8e92164276f778917ba10b9  -
53dab551701657356ed8b75653865a2e7a9c2f42  -
85e62acd750c4eb56b7b6a1d66dca5bfaac5f062608a1a893410d0288936c09a  -
03748e1db37e66afeab7f7e93bd7716ae4379158fcc1f7846e49c061e99b5891b55ee7f808bd039b1deef9d0161f390531d8d08654679405ed887ed93058e3b2  -
26066ae992ec734e85f05f962b49e72bcb2be54fcb53bce7e7b4d7f4dc88f56862235fd16b988877db71cc5e9bb50e489e884450fdb6f74968e6da7d1e493428  -
3985556000 256
65505     1
SM3 (-) = c0cd938610ad434fb46603854f6d4ea47c03e23c5a8f82ca104a5c8e1ba0e2f6
d36a37136d406826a19f8d222217fcf2  -
0796067748b6b0c2af864656a399f7722ef9283a  -
15eb95a462ee20bd91a415ae2d4aed341288186ddaa2b37908f7d592f0c3f85f  -
fd81070f1550ecd1e04635e515c5b97677d08d1fd24289c79e72f17b401255e7725755f4727bb214f74a63a5aa1446e96fd025e4f2b59848f5d3c800cd8d5a43  -
277871d7679a32a3bed9c5683b726e2d1d40df26a6d80b9ee28391f07f7bed611e82eb6b301c7380f9adb0c1c6689b3bf07ffe3871334b1526cf30e1cc67e03c  -
2447491134 257
00104     1
SM3 (-) = b5374c40950a5aa284e774b42010a3f7b196c9ef5b565cb1277a5ada2b94d1f9
## END

#### names
exec 2>&1
echo a > a; echo b > 'b c'; printf x > $'n\nl'; printf y > 'b\s'; printf z > $'c\rr'; printf w > -- '-n' 2> /dev/null; printf w > ./-n
md5sum a 'b c'; md5sum *; sha1sum -- -n; sha256sum - < a; b2sum b*
md5sum --tag *; sha512sum --tag a
md5sum -b a; md5sum --binary a; md5sum -t a; md5sum --text a
md5sum -z * | tr '\0' '\n'; md5sum --zero --tag a | tr '\0' '\n'
## stdout-json: "60b725f10c9c85c70d97880dfe8191b3  a\n3b5d5c3712955042212316173ccf37be  b c\nf1290186a5d0b1ceab27f4e77c0c5d68  -n\n60b725f10c9c85c70d97880dfe8191b3  a\n3b5d5c3712955042212316173ccf37be  b c\n\\415290769594460e2e485922904f345d  b\\\\s\n\\fbade9e36a3f36d3d676c1b808451dd7  c\\rr\n\\9dd4e461268c8034f5c8564e155c67a6  n\\nl\naff024fe4ab0fece4091de044c58c9ae4233383a  -n\n87428fc522803d31065e7bce3cf03fe475096631e5e07bbd7a0fde60c4cf25c7  -\n3be587a7c73db936220463c59ebe5077cb7842f3a7eceebde7cf92c0fe142bdda999a40da8365c997241095f53c7d679467861f8c159ba2141cc78fcfe09f904  b c\n\\b0e6cc243c674f234a1952c9df71b73696eca9d1660f7991623978f6151d21cf96985f92a8c1e7e8eb4aba1d586bd6f774ffc415ebe52cebae9653acdd6b3602  b\\\\s\nMD5 (-n) = f1290186a5d0b1ceab27f4e77c0c5d68\nMD5 (a) = 60b725f10c9c85c70d97880dfe8191b3\nMD5 (b c) = 3b5d5c3712955042212316173ccf37be\n\\MD5 (b\\\\s) = 415290769594460e2e485922904f345d\n\\MD5 (c\\rr) = fbade9e36a3f36d3d676c1b808451dd7\n\\MD5 (n\\nl) = 9dd4e461268c8034f5c8564e155c67a6\nSHA512 (a) = 162b0b32f02482d5aca0a7c93dd03ceac3acd7e410a5f18f3fb990fc958ae0df6f32233b91831eaf99ca581a8c4ddf9c8ba315ac482db6d4ea01cc7884a635be\n60b725f10c9c85c70d97880dfe8191b3 *a\n60b725f10c9c85c70d97880dfe8191b3 *a\n60b725f10c9c85c70d97880dfe8191b3  a\n60b725f10c9c85c70d97880dfe8191b3  a\nf1290186a5d0b1ceab27f4e77c0c5d68  -n\n60b725f10c9c85c70d97880dfe8191b3  a\n3b5d5c3712955042212316173ccf37be  b c\n415290769594460e2e485922904f345d  b\\s\nfbade9e36a3f36d3d676c1b808451dd7  c\rr\n9dd4e461268c8034f5c8564e155c67a6  n\nl\nMD5 (a) = 60b725f10c9c85c70d97880dfe8191b3\n"

#### errors
exec 2>&1
mkdir d; echo a > a
md5sum nosuch a d; echo "= $?"
sha256sum d; echo "= $?"
cksum nosuch a; echo "= $?"
sum nosuch d a; echo "= $?"
b2sum "no such"; echo "= $?"
md5sum --foo; echo "= $?"
sum -x; echo "= $?"
cksum -x; echo "= $?"
sha1sum a > /dev/full; echo "= $?"
## STDOUT:
md5sum: nosuch: No such file or directory
60b725f10c9c85c70d97880dfe8191b3  a
md5sum: d: Is a directory
= 1
sha256sum: d: Is a directory
= 1
cksum: nosuch: No such file or directory
2418082923 2 a
= 1
sum: nosuch: No such file or directory
sum: d: Is a directory
32826     1 a
= 1
b2sum: 'no such': No such file or directory
= 1
md5sum: unrecognized option '--foo'
Try 'md5sum --help' for more information.
= 1
sum: invalid option -- 'x'
Try 'sum --help' for more information.
= 1
cksum: invalid option -- 'x'
Try 'cksum --help' for more information.
= 1
sha1sum: write error
= 1
## END

#### -c
exec 2>&1
echo a > a; echo b > b
md5sum a b > m; md5sum -c m; echo "= $?"
md5sum --check < m; echo "= $?"
md5sum -c - < m; echo "= $?"
echo c > a; md5sum -c m; echo "= $?"
md5sum -c --quiet m; echo "= $?"
md5sum -c --status m; echo "= $?"
rm b; md5sum -c m; echo "= $?"
md5sum -c --status m; echo "= $?"
md5sum -c --quiet m; echo "= $?"
md5sum -c --ignore-missing m; echo "= $?"
md5sum -c nosuch; echo "= $?"
md5sum -c m m; echo "= $?"
## STDOUT:
a: OK
b: OK
= 0
a: OK
b: OK
= 0
a: OK
b: OK
= 0
a: FAILED
b: OK
md5sum: WARNING: 1 computed checksum did NOT match
= 1
a: FAILED
md5sum: WARNING: 1 computed checksum did NOT match
= 1
= 1
a: FAILED
md5sum: b: No such file or directory
b: FAILED open or read
md5sum: WARNING: 1 listed file could not be read
md5sum: WARNING: 1 computed checksum did NOT match
= 1
md5sum: b: No such file or directory
= 1
a: FAILED
md5sum: b: No such file or directory
b: FAILED open or read
md5sum: WARNING: 1 listed file could not be read
md5sum: WARNING: 1 computed checksum did NOT match
= 1
a: FAILED
md5sum: WARNING: 1 computed checksum did NOT match
md5sum: m: no file was verified
= 1
md5sum: nosuch: No such file or directory
= 1
a: FAILED
md5sum: b: No such file or directory
b: FAILED open or read
md5sum: WARNING: 1 listed file could not be read
md5sum: WARNING: 1 computed checksum did NOT match
a: FAILED
md5sum: b: No such file or directory
b: FAILED open or read
md5sum: WARNING: 1 listed file could not be read
md5sum: WARNING: 1 computed checksum did NOT match
= 1
## END

#### -c: lines that are none
exec 2>&1
echo a > a; (md5sum a; echo junk; echo; echo '# comment'; echo '60b725f10c9c85c70d97880dfe8191b  a'; echo '60b725f10c9c85c70d97880dfe8191b3 a') > m
md5sum -c m; echo "= $?"
md5sum -wc m; echo "= $?"
md5sum -c --strict m; echo "= $?"
md5sum -c --strict -w --quiet m; echo "= $?"
echo junk > j; md5sum -c j; echo "= $?"
md5sum -c --status j; echo "= $?"
md5sum -c --ignore-missing j; echo "= $?"
md5sum -c < j; echo "= $?"
md5sum -c /dev/null; echo "= $?"
sha256sum -wc m; echo "= $?"
## STDOUT:
a: OK
md5sum: WARNING: 3 lines are improperly formatted
= 0
a: OK
md5sum: m: 2: improperly formatted MD5 checksum line
md5sum: m: 5: improperly formatted MD5 checksum line
md5sum: m: 6: improperly formatted MD5 checksum line
md5sum: WARNING: 3 lines are improperly formatted
= 0
a: OK
md5sum: WARNING: 3 lines are improperly formatted
= 1
md5sum: WARNING: 3 lines are improperly formatted
= 1
md5sum: j: no properly formatted checksum lines found
= 1
md5sum: j: no properly formatted checksum lines found
= 1
md5sum: j: no properly formatted checksum lines found
= 1
md5sum: 'standard input': no properly formatted checksum lines found
= 1
md5sum: /dev/null: no properly formatted checksum lines found
= 1
sha256sum: m: 1: improperly formatted SHA256 checksum line
sha256sum: m: 2: improperly formatted SHA256 checksum line
sha256sum: m: 5: improperly formatted SHA256 checksum line
sha256sum: m: 6: improperly formatted SHA256 checksum line
sha256sum: m: no properly formatted checksum lines found
= 1
## END

#### -c: forms of lines
exec 2>&1
echo a > a; h=$(md5sum < a | cut -c 1-32)
for line in "$h  a" "$h *a" "$h a" "  $h  a" "$h	 a" "MD5 (a) = $h" "MD5(a)= $h" "MD5 (a)=$h" "SHA1 (a) = $h" "\\$h  a" "$h   a" "$h  ./a" "$h"; do
  echo "$line" | md5sum -c; echo "= $?"
done
echo "$h  a" | tr a-f A-F | sed 's/A$/a/' > u 2> /dev/null; printf '%s\r\n' "$h  a" | md5sum -c
printf '%s  a\n%s b\n' $h $h | md5sum -wc; echo "= $?"
printf '%s a\n%s  b\n' $h $h | md5sum -wc; echo "= $?"
printf '%s  a' $h | md5sum -c
## STDOUT:
a: OK
= 0
a: OK
= 0
a: OK
= 0
a: OK
= 0
a: OK
= 0
a: OK
= 0
a: OK
= 0
a: OK
= 0
md5sum: 'standard input': no properly formatted checksum lines found
= 1
a: OK
= 0
md5sum: ' a': No such file or directory
 a: FAILED open or read
md5sum: WARNING: 1 listed file could not be read
= 1
./a: OK
= 0
md5sum: 'standard input': no properly formatted checksum lines found
= 1
a: OK
a: OK
md5sum: 'standard input': 2: improperly formatted MD5 checksum line
md5sum: WARNING: 1 line is improperly formatted
= 0
a: OK
md5sum: ' b': No such file or directory
 b: FAILED open or read
md5sum: WARNING: 1 listed file could not be read
= 1
a: OK
## END

#### -c: names with escapes
exec 2>&1
printf x > $'n\nl'; printf y > 'b\s'; printf z > $'c\rr'
md5sum * > /tmp/m; cat /tmp/m; md5sum -c /tmp/m; echo "= $?"
sha1sum --tag * > /tmp/m; sha1sum -c /tmp/m; echo "= $?"
echo '\9dd4e461268c8034f5c8564e155c67a6  bad\x' | md5sum -wc; echo "= $?"
## stdout-json: "\\415290769594460e2e485922904f345d  b\\\\s\n\\fbade9e36a3f36d3d676c1b808451dd7  c\\rr\n\\9dd4e461268c8034f5c8564e155c67a6  n\\nl\nb\\s: OK\nc\rr: OK\n\\n\\nl: OK\n= 0\nb\\s: OK\nc\rr: OK\n\\n\\nl: OK\n= 0\nmd5sum: 'standard input': 1: improperly formatted MD5 checksum line\nmd5sum: 'standard input': no properly formatted checksum lines found\n= 1\n"

#### --ignore-missing
exec 2>&1
echo a > a; md5sum a > m; echo 'd41d8cd98f00b204e9800998ecf8427e  gone' >> m
md5sum --ignore-missing -c m; echo "= $?"
md5sum --ignore-missing --quiet -c m; echo "= $?"
echo 'd41d8cd98f00b204e9800998ecf8427e  gone' | md5sum --ignore-missing -c; echo "= $?"
echo 'd41d8cd98f00b204e9800998ecf8427e  gone' | md5sum --ignore-missing --status -c; echo "= $?"
md5sum -c m; echo "= $?"
## STDOUT:
a: OK
= 0
= 0
md5sum: 'standard input': no file was verified
= 1
= 1
a: OK
md5sum: gone: No such file or directory
gone: FAILED open or read
md5sum: WARNING: 1 listed file could not be read
= 1
## END

#### options that do not go together
exec 2>&1
echo a > a; md5sum a > m
md5sum --tag -c m; echo "= $?"
md5sum -z -c m; echo "= $?"
md5sum -b -c m; echo "= $?"
md5sum -t -c m; echo "= $?"
for o in --status --warn --quiet --strict --ignore-missing; do md5sum $o a; echo "= $?"; done
md5sum --tag -t a; echo "= $?"
md5sum --tag -b a; echo "= $?"
md5sum -t --tag a; echo "= $?"
sha1sum -c --status --warn m; echo "= $?"
sha1sum -c --warn --quiet --status m; echo "= $?"
## STDOUT:
md5sum: the --tag option is meaningless when verifying checksums
Try 'md5sum --help' for more information.
= 1
md5sum: the --zero option is not supported when verifying checksums
Try 'md5sum --help' for more information.
= 1
md5sum: the --binary and --text options are meaningless when verifying checksums
Try 'md5sum --help' for more information.
= 1
md5sum: the --binary and --text options are meaningless when verifying checksums
Try 'md5sum --help' for more information.
= 1
md5sum: the --status option is meaningful only when verifying checksums
Try 'md5sum --help' for more information.
= 1
md5sum: the --warn option is meaningful only when verifying checksums
Try 'md5sum --help' for more information.
= 1
md5sum: the --quiet option is meaningful only when verifying checksums
Try 'md5sum --help' for more information.
= 1
md5sum: the --strict option is meaningful only when verifying checksums
Try 'md5sum --help' for more information.
= 1
md5sum: the --ignore-missing option is meaningful only when verifying checksums
Try 'md5sum --help' for more information.
= 1
md5sum: --tag does not support --text mode
Try 'md5sum --help' for more information.
= 1
MD5 (a) = 60b725f10c9c85c70d97880dfe8191b3
= 0
MD5 (a) = 60b725f10c9c85c70d97880dfe8191b3
= 0
sha1sum: m: 1: improperly formatted SHA1 checksum line
sha1sum: m: no properly formatted checksum lines found
= 1
sha1sum: m: no properly formatted checksum lines found
= 1
## END

#### several files to check
exec 2>&1
echo a > a; echo b > b; md5sum a > 1; md5sum b > 2; echo c > b
md5sum -c 1 2; echo "= $?"
md5sum -c 2 1 nosuch; echo "= $?"
cat 1 2 | md5sum -c - 1; echo "= $?"
## STDOUT:
a: OK
b: FAILED
md5sum: WARNING: 1 computed checksum did NOT match
= 1
b: FAILED
md5sum: WARNING: 1 computed checksum did NOT match
a: OK
md5sum: nosuch: No such file or directory
= 1
a: OK
b: FAILED
md5sum: WARNING: 1 computed checksum did NOT match
a: OK
= 1
## END

#### sha224sum and its kin check their own only
exec 2>&1
echo a > a
for c in sha224sum sha256sum sha384sum sha512sum b2sum sha1sum; do $c a > m; $c -c m; $c --tag a > m; $c -c m; $c --tag a; done
sha256sum a > m; sha224sum -c m; echo "= $?"; sha512sum -c m; echo "= $?"
sha256sum --tag a > m; md5sum -c m; echo "= $?"; b2sum -c m; echo "= $?"
## STDOUT:
a: OK
a: OK
SHA224 (a) = 7c297c1793fdad2ac52a68bdd6b8fde3eb59b99c3f8c44710fde5fd7
a: OK
a: OK
SHA256 (a) = 87428fc522803d31065e7bce3cf03fe475096631e5e07bbd7a0fde60c4cf25c7
a: OK
a: OK
SHA384 (a) = 927b2f0395e4ce326f4ab759c75aa5fc399f7d6c3037b2deb4095279ca7ced3ca70f68f3574148680fc52d6c15bc8914
a: OK
a: OK
SHA512 (a) = 162b0b32f02482d5aca0a7c93dd03ceac3acd7e410a5f18f3fb990fc958ae0df6f32233b91831eaf99ca581a8c4ddf9c8ba315ac482db6d4ea01cc7884a635be
a: OK
a: OK
BLAKE2b (a) = bedfbb90d858c2d67b7ee8f7523be3d3b54004ef9e4f02f2ad79a1d05bfdfe49b81e3c92ebf99b504102b6bf003fa342587f5b3124c205f55204e8c4b4ce7d7c
a: OK
a: OK
SHA1 (a) = 3f786850e387550fdab836ed7e6dc881de23001b
sha224sum: m: no properly formatted checksum lines found
= 1
sha512sum: m: no properly formatted checksum lines found
= 1
md5sum: m: no properly formatted checksum lines found
= 1
b2sum: m: no properly formatted checksum lines found
= 1
## END

#### b2sum
exec 2>&1
echo a > a
for l in 8 128 256 384 512 0; do b2sum -l $l a; b2sum -l $l --tag a; done
for l in 7 1024 x -8 '' 520; do b2sum -l "$l" a; echo "= $?"; done
b2sum -l 128 a > m; b2sum -c m; echo "= $?"
b2sum -l 128 --tag a > m; b2sum -c m; echo "= $?"
b2sum -l 256 -c m; echo "= $?"
echo 'BLAKE2b-7 (a) = 00' | b2sum -c; echo "= $?"
echo 'BLAKE2b-512 (a) = 00' | b2sum -wc; echo "= $?"
## STDOUT:
13  a
BLAKE2b-8 (a) = 13
b93e0fc7bb21633c08bba07c5e71dc00  a
BLAKE2b-128 (a) = b93e0fc7bb21633c08bba07c5e71dc00
be29a54b934581ab434fde713c16db07c3e0124a371daca7c33588be7526630e  a
BLAKE2b-256 (a) = be29a54b934581ab434fde713c16db07c3e0124a371daca7c33588be7526630e
735412ce7c3ef8a3eb9188a042897ed54fe5d558d92711ad11b8371dd698b28c11c1f1f311e910dcdbefd56dbde5595a  a
BLAKE2b-384 (a) = 735412ce7c3ef8a3eb9188a042897ed54fe5d558d92711ad11b8371dd698b28c11c1f1f311e910dcdbefd56dbde5595a
bedfbb90d858c2d67b7ee8f7523be3d3b54004ef9e4f02f2ad79a1d05bfdfe49b81e3c92ebf99b504102b6bf003fa342587f5b3124c205f55204e8c4b4ce7d7c  a
BLAKE2b (a) = bedfbb90d858c2d67b7ee8f7523be3d3b54004ef9e4f02f2ad79a1d05bfdfe49b81e3c92ebf99b504102b6bf003fa342587f5b3124c205f55204e8c4b4ce7d7c
bedfbb90d858c2d67b7ee8f7523be3d3b54004ef9e4f02f2ad79a1d05bfdfe49b81e3c92ebf99b504102b6bf003fa342587f5b3124c205f55204e8c4b4ce7d7c  a
BLAKE2b (a) = bedfbb90d858c2d67b7ee8f7523be3d3b54004ef9e4f02f2ad79a1d05bfdfe49b81e3c92ebf99b504102b6bf003fa342587f5b3124c205f55204e8c4b4ce7d7c
b2sum: invalid length: ‘7’
b2sum: length is not a multiple of 8
= 1
b2sum: invalid length: ‘1024’
b2sum: maximum digest length for ‘BLAKE2b’ is 512 bits
= 1
b2sum: invalid length: ‘x’
= 1
b2sum: invalid length: ‘-8’
= 1
b2sum: invalid length: ‘’
= 1
b2sum: invalid length: ‘520’
b2sum: maximum digest length for ‘BLAKE2b’ is 512 bits
= 1
a: OK
= 0
a: OK
= 0
a: OK
= 0
b2sum: 'standard input': no properly formatted checksum lines found
= 1
b2sum: 'standard input': 1: improperly formatted BLAKE2b checksum line
b2sum: 'standard input': no properly formatted checksum lines found
= 1
## END

#### cksum -a
exec 2>&1
echo a > a
for a in bsd sysv crc md5 sha1 sha224 sha256 sha384 sha512 blake2b sm3; do cksum -a $a a; cksum --untagged -a $a a; cksum -a $a < a; done
cksum -a foo a; echo "= $?"
cksum -a sha a; echo "= $?"
cksum --algorithm=sha2 a; echo "= $?"
cksum -a m a; echo "= $?"
cksum -a blake2b -l 128 a
cksum -l 128 a; echo "= $?"
cksum -a md5 -l 128 a; echo "= $?"
cksum -a blake2b -l 9 a; echo "= $?"
cksum -a crc -z a a | tr '\0' '\n'
## STDOUT:
32826     1 a
32826     1 a
32826     1
107 1 a
107 1 a
107 1
2418082923 2 a
2418082923 2 a
2418082923 2
MD5 (a) = 60b725f10c9c85c70d97880dfe8191b3
60b725f10c9c85c70d97880dfe8191b3  a
MD5 (-) = 60b725f10c9c85c70d97880dfe8191b3
SHA1 (a) = 3f786850e387550fdab836ed7e6dc881de23001b
3f786850e387550fdab836ed7e6dc881de23001b  a
SHA1 (-) = 3f786850e387550fdab836ed7e6dc881de23001b
SHA224 (a) = 7c297c1793fdad2ac52a68bdd6b8fde3eb59b99c3f8c44710fde5fd7
7c297c1793fdad2ac52a68bdd6b8fde3eb59b99c3f8c44710fde5fd7  a
SHA224 (-) = 7c297c1793fdad2ac52a68bdd6b8fde3eb59b99c3f8c44710fde5fd7
SHA256 (a) = 87428fc522803d31065e7bce3cf03fe475096631e5e07bbd7a0fde60c4cf25c7
87428fc522803d31065e7bce3cf03fe475096631e5e07bbd7a0fde60c4cf25c7  a
SHA256 (-) = 87428fc522803d31065e7bce3cf03fe475096631e5e07bbd7a0fde60c4cf25c7
SHA384 (a) = 927b2f0395e4ce326f4ab759c75aa5fc399f7d6c3037b2deb4095279ca7ced3ca70f68f3574148680fc52d6c15bc8914
927b2f0395e4ce326f4ab759c75aa5fc399f7d6c3037b2deb4095279ca7ced3ca70f68f3574148680fc52d6c15bc8914  a
SHA384 (-) = 927b2f0395e4ce326f4ab759c75aa5fc399f7d6c3037b2deb4095279ca7ced3ca70f68f3574148680fc52d6c15bc8914
SHA512 (a) = 162b0b32f02482d5aca0a7c93dd03ceac3acd7e410a5f18f3fb990fc958ae0df6f32233b91831eaf99ca581a8c4ddf9c8ba315ac482db6d4ea01cc7884a635be
162b0b32f02482d5aca0a7c93dd03ceac3acd7e410a5f18f3fb990fc958ae0df6f32233b91831eaf99ca581a8c4ddf9c8ba315ac482db6d4ea01cc7884a635be  a
SHA512 (-) = 162b0b32f02482d5aca0a7c93dd03ceac3acd7e410a5f18f3fb990fc958ae0df6f32233b91831eaf99ca581a8c4ddf9c8ba315ac482db6d4ea01cc7884a635be
BLAKE2b (a) = bedfbb90d858c2d67b7ee8f7523be3d3b54004ef9e4f02f2ad79a1d05bfdfe49b81e3c92ebf99b504102b6bf003fa342587f5b3124c205f55204e8c4b4ce7d7c
bedfbb90d858c2d67b7ee8f7523be3d3b54004ef9e4f02f2ad79a1d05bfdfe49b81e3c92ebf99b504102b6bf003fa342587f5b3124c205f55204e8c4b4ce7d7c  a
BLAKE2b (-) = bedfbb90d858c2d67b7ee8f7523be3d3b54004ef9e4f02f2ad79a1d05bfdfe49b81e3c92ebf99b504102b6bf003fa342587f5b3124c205f55204e8c4b4ce7d7c
SM3 (a) = 56a35b730c63604e053663ab2dc6b7e424b792418aa8efaad7a5179d1b284bcc
56a35b730c63604e053663ab2dc6b7e424b792418aa8efaad7a5179d1b284bcc  a
SM3 (-) = 56a35b730c63604e053663ab2dc6b7e424b792418aa8efaad7a5179d1b284bcc
cksum: invalid argument ‘foo’ for ‘--algorithm’
Valid arguments are:
  - ‘bsd’
  - ‘sysv’
  - ‘crc’
  - ‘md5’
  - ‘sha1’
  - ‘sha224’
  - ‘sha256’
  - ‘sha384’
  - ‘sha512’
  - ‘blake2b’
  - ‘sm3’
Try 'cksum --help' for more information.
= 1
cksum: invalid argument ‘sha’ for ‘--algorithm’
Valid arguments are:
  - ‘bsd’
  - ‘sysv’
  - ‘crc’
  - ‘md5’
  - ‘sha1’
  - ‘sha224’
  - ‘sha256’
  - ‘sha384’
  - ‘sha512’
  - ‘blake2b’
  - ‘sm3’
Try 'cksum --help' for more information.
= 1
cksum: invalid argument ‘sha2’ for ‘--algorithm’
Valid arguments are:
  - ‘bsd’
  - ‘sysv’
  - ‘crc’
  - ‘md5’
  - ‘sha1’
  - ‘sha224’
  - ‘sha256’
  - ‘sha384’
  - ‘sha512’
  - ‘blake2b’
  - ‘sm3’
Try 'cksum --help' for more information.
= 1
cksum: invalid argument ‘m’ for ‘--algorithm’
Valid arguments are:
  - ‘bsd’
  - ‘sysv’
  - ‘crc’
  - ‘md5’
  - ‘sha1’
  - ‘sha224’
  - ‘sha256’
  - ‘sha384’
  - ‘sha512’
  - ‘blake2b’
  - ‘sm3’
Try 'cksum --help' for more information.
= 1
BLAKE2b-128 (a) = b93e0fc7bb21633c08bba07c5e71dc00
cksum: --length is only supported with --algorithm=blake2b
= 1
cksum: --length is only supported with --algorithm=blake2b
= 1
cksum: invalid length: ‘9’
cksum: length is not a multiple of 8
= 1
2418082923 2 a
2418082923 2 a
## END

#### cksum -c
exec 2>&1
echo a > a; echo b > b
(cksum -a md5 a; cksum -a sha256 b; cksum -a sm3 a; cksum -a blake2b b; cksum -a blake2b -l 64 a; cksum -a sha1 b) > m
cksum -c m; echo "= $?"
cksum -a md5 -c m; echo "= $?"
cksum -a blake2b -c m; echo "= $?"
cksum a > n; cksum -c n; echo "= $?"
cksum -a crc -c n; echo "= $?"
cksum -a bsd --check n; echo "= $?"
md5sum a > n; cksum -c n; echo "= $?"; cksum -a md5 -c n; echo "= $?"
cksum -wc n; echo "= $?"
cksum --tag -a md5 a; cksum --tag --untagged -a md5 a; cksum --untagged --tag -a md5 a
## STDOUT:
a: OK
b: OK
a: OK
b: OK
a: OK
b: OK
= 0
a: OK
cksum: WARNING: 5 lines are improperly formatted
= 0
b: OK
a: OK
cksum: WARNING: 4 lines are improperly formatted
= 0
cksum: n: no properly formatted checksum lines found
= 1
cksum: --check is not supported with --algorithm={bsd,sysv,crc}
= 1
cksum: --check is not supported with --algorithm={bsd,sysv,crc}
= 1
cksum: n: no properly formatted checksum lines found
= 1
a: OK
= 0
cksum: n: 1: improperly formatted CRC checksum line
cksum: n: no properly formatted checksum lines found
= 1
MD5 (a) = 60b725f10c9c85c70d97880dfe8191b3
60b725f10c9c85c70d97880dfe8191b3  a
MD5 (a) = 60b725f10c9c85c70d97880dfe8191b3
## END

#### sum
exec 2>&1
seq 1000 > a; echo b > b
sum a; sum a b; sum < a; sum - < a; sum -r a; sum -s a; sum --sysv a b; sum -s < a; sum -sr a; sum -rs a
printf '' > e; sum e; sum -s e; head -c 1024 /dev/zero | sum; head -c 1025 /dev/zero | sum; head -c 513 /dev/zero | sum -s
head -c 200000 /dev/zero | tr '\0' '\377' | sum -s; head -c 200000 /dev/zero | tr '\0' '\377' | sum
## STDOUT:
20029     4 a
20029     4 a
00059     1 b
20029     4
20029     4 -
20029     4 a
31295 8 a
31295 8 a
108 1 b
31295 8
20029     4 a
31295 8 a
00000     0 e
0 0 e
00000     1
00000     2
0 2
13770 391
64921   196
## END

#### cksum
exec 2>&1
seq 1000 > a; echo b > b; printf '' > e
cksum a; cksum a b e; cksum < a; cksum - < a; cksum e; head -c 1000001 /dev/zero | cksum
cksum $'no\nsuch'; echo "= $?"
printf x > $'n\nl'; cksum n*; sum n*
## STDOUT:
1830648734 3893 a
1830648734 3893 a
2454254050 2 b
4294967295 0 e
1830648734 3893
1830648734 3893 -
4294967295 0 e
1375157574 1000001
cksum: 'no'$'\n''such': No such file or directory
= 1
12738659 1 n
l
00120     1 n
l
## END

#### through pipes and from several commands
seq 100000 | tee >(md5sum > m) >(sha256sum > s) | cksum; wait; sleep 0.1; cat m s
md5sum <(echo a) | cut -c 1-32
echo a | md5sum -b; echo a | sha1sum --tag; echo a | b2sum -l 16 --tag -
find /etc/hostname -exec md5sum {} + | wc -l
## STDOUT:
2052179976 588895
dea9193b768319cbb4ff1a137ac03113  -
b2bc7d3f8b652d2ec96865b68ad8f80e22cca174abe1aed7889e242a747d590f  -
60b725f10c9c85c70d97880dfe8191b3
60b725f10c9c85c70d97880dfe8191b3 *-
SHA1 (-) = 3f786850e387550fdab836ed7e6dc881de23001b
BLAKE2b-16 (-) = 9c14
1
## END

#### standard input by name
exec 2>&1
echo a | md5sum - -; echo a | md5sum /dev/stdin
echo 60b725f10c9c85c70d97880dfe8191b3  - > m; echo a | md5sum -c m; echo "= $?"
echo '60b725f10c9c85c70d97880dfe8191b3  -' | md5sum -wc -; echo "= $?"
md5sum - < /dev/null
## STDOUT:
60b725f10c9c85c70d97880dfe8191b3  -
d41d8cd98f00b204e9800998ecf8427e  -
60b725f10c9c85c70d97880dfe8191b3  /dev/stdin
-: OK
= 0
md5sum: 'standard input': 1: improperly formatted MD5 checksum line
md5sum: 'standard input': no properly formatted checksum lines found
= 1
d41d8cd98f00b204e9800998ecf8427e  -
## END

#### a file that is checked while it is missing its permission
exec 2>&1
echo a > a; md5sum a > m; chmod 0 a
md5sum a; echo "= $?"
md5sum -c m; echo "= $?"
md5sum -c --ignore-missing m; echo "= $?"
## STDOUT:
md5sum: a: Permission denied
= 1
md5sum: a: Permission denied
a: FAILED open or read
md5sum: WARNING: 1 listed file could not be read
= 1
md5sum: a: Permission denied
a: FAILED open or read
md5sum: WARNING: 1 listed file could not be read
md5sum: m: no file was verified
= 1
## END

#### md5sum --quiet, --warn and --status: the last one counts
exec 2>&1
echo a > a; md5sum a > m; echo junk >> m; echo b > a
for o in '--quiet --warn' '--warn --quiet' '--status --warn' '--warn --status' '--quiet --status' '--status --quiet'; do md5sum -c $o m; echo "$o = $?"; done
## STDOUT:
a: FAILED
md5sum: m: 2: improperly formatted MD5 checksum line
md5sum: WARNING: 1 line is improperly formatted
md5sum: WARNING: 1 computed checksum did NOT match
--quiet --warn = 1
a: FAILED
md5sum: WARNING: 1 line is improperly formatted
md5sum: WARNING: 1 computed checksum did NOT match
--warn --quiet = 1
a: FAILED
md5sum: m: 2: improperly formatted MD5 checksum line
md5sum: WARNING: 1 line is improperly formatted
md5sum: WARNING: 1 computed checksum did NOT match
--status --warn = 1
--warn --status = 1
--quiet --status = 1
a: FAILED
md5sum: WARNING: 1 line is improperly formatted
md5sum: WARNING: 1 computed checksum did NOT match
--status --quiet = 1
## END

#### sha512sum and b2sum of many small files
mkdir d; for i in {1..20}; do seq $i > d/$i; done
sha512sum d/{1..20} | sha512sum; b2sum d/{1..20} | b2sum; sha384sum d/{1..20} > m; sha384sum -c --quiet m; echo "= $?"; sha1sum d/* | wc -l
## STDOUT:
aeabc7f3f6fdbb814978a948b5b907b7255385073bd3220b285745685a6e98e9edf4d80207be915ff76b9d4ee3f5d2236f4d19a3f2cef957181ef0f81b04bdb2  -
3fd1343b0db30664095d236c9ae7dd8ca5617bacc64521950619a371446aa52695dd96f8167a2340b3da2a40c3bcbaaacb43d5226e28f5da9eda72cede12c6d0  -
= 0
20
## END

#### sha1sum over a pipe that ends late
(seq 5; sleep 0.01; seq 5) | sha1sum; { echo a; sha1sum; } < /dev/null
## STDOUT:
a965228667e5f0dc199422d6e610e98b7c096c88  -
a
da39a3ee5e6b4b0d3255bfef95601890afd80709  -
## END

#### cksum of blocks around eight bytes
for n in 0 1 2 3 4 5 6 7 8 9 15 16 17 31 32 33 63 64 65 1000 65535 65536 65537; do head -c $n /dev/zero | tr '\0' q | cksum; done
## STDOUT:
4294967295 0
1486086893 1
79434211 2
285109732 3
3251197585 4
3500545538 5
678208704 6
994325525 7
3100664029 8
4052569717 9
659059265 15
769261907 16
959741449 17
2031369397 31
4058908893 32
3446333473 33
699508594 63
2699334763 64
1994423404 65
3858798153 1000
3051189020 65535
2773419617 65536
3751284082 65537
## END

#### a digest that only differs in its letters' case, and one that is longer
exec 2>&1
echo a > a
echo '60B725F10C9C85C70D97880DFE8191B3  a' | md5sum -c; echo "= $?"
echo '60b725f10c9c85c70d97880dfe8191b3 *a' | md5sum -c; echo "= $?"
echo '60b725f10c9c85c70d97880dfe8191b300  a' | md5sum -c; echo "= $?"
echo '60b725f10c9c85c70d97880dfe8191bg  a' | md5sum -c; echo "= $?"
echo '3f786850e387550fdab836ed7e6dc881de23001b  a' | sha1sum -c; echo "= $?"
## STDOUT:
a: OK
= 0
a: OK
= 0
md5sum: 'standard input': no properly formatted checksum lines found
= 1
md5sum: 'standard input': no properly formatted checksum lines found
= 1
a: OK
= 0
## END

#### names with spaces at their ends
exec 2>&1
echo x > ' x '; md5sum ' x ' > m; cat m; md5sum -c m; echo "= $?"; md5sum --tag ' x ' | md5sum -c; echo "= $?"
echo y > 'a) = b'; md5sum --tag 'a) = b' > m; cat m; md5sum -c m; echo "= $?"
## STDOUT:
401b30e3b8b5d629635a5c613cdb7919   x 
 x : OK
= 0
 x : OK
= 0
MD5 (a) = b) = 009520053b00386d1173f3988c55d192
a) = b: OK
= 0
## END
