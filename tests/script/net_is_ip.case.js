const net = require('net');
for (const a of ['127.0.0.1', '0.0.0.0', '255.255.255.255', '256.0.0.1', '1.2.3', '1.2.3.4.5', '01.2.3.4', '1.2.3.4 ', '::1', '::', '1::', '::1.2.3.4', '1:2:3:4:5:6:7:8', '1:2:3:4:5:6:7:8:9', '1:2:3:4:5:6:7', '1::2::3', 'fe80::1%eth0', 'fe80::1%', '::ffff:0:1.2.3.4', '12345::', 'g::', '1:2:3:4:5:6:1.2.3.4', '::1.2.3.256', '', 'localhost', ':', ':::', '[::1]', '1.2.3.4/8', '0x1.2.3.4', '1:2:3:4:5:6:7::', '::2:3:4:5:6:7:8'])
  console.log(JSON.stringify(a), net.isIP(a), net.isIPv4(a), net.isIPv6(a));
for (const v of [undefined, null, 5, {}, [], ['127.0.0.1'], { toString: () => '::1' }, true]) console.log(net.isIP(v), net.isIPv4(v), net.isIPv6(v));
console.log(net.getDefaultAutoSelectFamily(), net.getDefaultAutoSelectFamilyAttemptTimeout());
//# status: 0
//| "127.0.0.1" 4 true false
//| "0.0.0.0" 4 true false
//| "255.255.255.255" 4 true false
//| "256.0.0.1" 0 false false
//| "1.2.3" 0 false false
//| "1.2.3.4.5" 0 false false
//| "01.2.3.4" 0 false false
//| "1.2.3.4 " 0 false false
//| "::1" 6 false true
//| "::" 6 false true
//| "1::" 6 false true
//| "::1.2.3.4" 6 false true
//| "1:2:3:4:5:6:7:8" 6 false true
//| "1:2:3:4:5:6:7:8:9" 0 false false
//| "1:2:3:4:5:6:7" 0 false false
//| "1::2::3" 0 false false
//| "fe80::1%eth0" 6 false true
//| "fe80::1%" 0 false false
//| "::ffff:0:1.2.3.4" 6 false true
//| "12345::" 0 false false
//| "g::" 0 false false
//| "1:2:3:4:5:6:1.2.3.4" 6 false true
//| "::1.2.3.256" 0 false false
//| "" 0 false false
//| "localhost" 0 false false
//| ":" 0 false false
//| ":::" 0 false false
//| "[::1]" 0 false false
//| "1.2.3.4/8" 0 false false
//| "0x1.2.3.4" 0 false false
//| "1:2:3:4:5:6:7::" 6 false true
//| "::2:3:4:5:6:7:8" 6 false true
//| 0 false false
//| 0 false false
//| 0 false false
//| 0 false false
//| 0 false false
//| 4 true false
//| 6 false true
//| 0 false false
//| true 250
