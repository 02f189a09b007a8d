const net = require('net');
const b = new net.BlockList();
b.addAddress('123.123.123.123'); b.addRange('10.0.0.1', '10.0.0.10'); b.addSubnet('192.168.0.0', 16); b.addAddress('8592:757c:efae:4e45:fb5d:d62a:0d00:8e17', 'ipv6'); b.addSubnet('2001:db8::', 32, 'ipv6');
for (const [a, f] of [['123.123.123.123'], ['10.0.0.3'], ['10.0.0.11'], ['192.168.255.1'], ['192.169.0.1'], ['222.111.111.222'], ['::ffff:7b7b:7b7b', 'ipv6'], ['::ffff:123.123.123.123', 'ipv6'], ['2001:db8:1::1', 'ipv6'], ['2001:db9::', 'ipv6'], ['8592:757c:efae:4e45:fb5d:d62a:d00:8e17', 'ipv6']]) console.log(a, b.check(a, f));
console.log(b.rules);
const sa = new net.SocketAddress({ address: '10.0.0.5', port: 80 }); console.log(sa.address, sa.port, sa.family, sa.flowlabel, b.check(sa), sa);
console.log(new net.SocketAddress().address, new net.SocketAddress({ family: 'ipv6' }).address, net.SocketAddress.isSocketAddress?.(sa));
for (const f of [() => b.addAddress('x'), () => b.addAddress(5), () => b.addRange('10.0.0.9', '10.0.0.1'), () => b.addSubnet('10.0.0.0', 33), () => b.addSubnet('::', 129, 'ipv6'), () => b.addAddress('::1'), () => b.addAddress('1.1.1.1', 'ipv5'), () => new net.SocketAddress({ port: -1 }), () => new net.SocketAddress({ address: 'zz' }), () => new net.SocketAddress(5)])
  try { f(); console.log('?'); } catch (e) { console.log(e.name, e.code, e.message); }
console.log(net.BlockList.isBlockList?.(b), b instanceof net.BlockList);
//# status: 0
//| 123.123.123.123 true
//| 10.0.0.3 true
//| 10.0.0.11 false
//| 192.168.255.1 true
//| 192.169.0.1 false
//| 222.111.111.222 false
//| ::ffff:7b7b:7b7b true
//| ::ffff:123.123.123.123 true
//| 2001:db8:1::1 true
//| 2001:db9:: false
//| 8592:757c:efae:4e45:fb5d:d62a:d00:8e17 true
//| [
//|   'Subnet: IPv6 2001:db8::/32',
//|   'Address: IPv6 8592:757c:efae:4e45:fb5d:d62a:d00:8e17',
//|   'Subnet: IPv4 192.168.0.0/16',
//|   'Range: IPv4 10.0.0.1-10.0.0.10',
//|   'Address: IPv4 123.123.123.123'
//| ]
//| 10.0.0.5 80 ipv4 0 true SocketAddress { address: '10.0.0.5', port: 80, family: 'ipv4', flowlabel: 0 }
//| 127.0.0.1 :: true
//| Error ERR_INVALID_ADDRESS Invalid socket address
//| TypeError ERR_INVALID_ARG_TYPE The "address" argument must be of type string. Received type number (5)
//| TypeError ERR_INVALID_ARG_VALUE The argument 'start' must come before end. Received SocketAddress { address: '10.0.0.9', port: 0, family: 'ipv4', flowlabel: 0 }
//| RangeError ERR_OUT_OF_RANGE The value of "prefix" is out of range. It must be >= 0 && <= 32. Received 33
//| RangeError ERR_OUT_OF_RANGE The value of "prefix" is out of range. It must be >= 0 && <= 128. Received 129
//| Error ERR_INVALID_ADDRESS Invalid socket address
//| TypeError ERR_INVALID_ARG_VALUE The property 'options.family' is invalid. Received 'ipv5'
//| RangeError ERR_SOCKET_BAD_PORT options.port should be >= 0 and < 65536. Received type number (-1).
//| Error ERR_INVALID_ADDRESS Invalid socket address
//| TypeError ERR_INVALID_ARG_TYPE The "options" argument must be of type object. Received type number (5)
//| undefined true
