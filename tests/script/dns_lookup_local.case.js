const dns = require('dns');
(async () => {
  const l = (...a) => new Promise((r) => dns.lookup(...a, (...x) => r(x)));
  console.log(await l('127.0.0.1'), await l('::1'), await l('10.1.2.3', { all: true }), await l('1.2.3.4', 4), await l('::1', { family: 6 }), await l('127.0.0.1', { family: 'IPv4' })); console.log((await l('localhost', 4)), (await l('localhost', { family: 4, all: true })), await l(''), await l(null), await l('', { all: true }));
  console.log((await l('no-such-host.invalid'))[0].code, await dns.promises.lookup('127.0.0.1'), await dns.promises.lookup('127.0.0.1', { all: true }), await dns.promises.lookup('localhost', 4)); await dns.promises.lookup('no-such.invalid').catch((e) => console.log(e.code, e.syscall, e.hostname, e.message));
  for (const f of [() => dns.lookup('x'), () => dns.lookup('x', 5, () => {}), () => dns.lookup(5, () => {}), () => dns.lookup('x', { hints: 999 }, () => {}), () => dns.lookup('x', { family: 'x' }, () => {}), () => dns.lookup('x', { all: 1 }, () => {}), () => dns.lookup('x', {}, 'cb'), () => dns.setServers('x'), () => dns.setServers(['bad']), () => dns.setDefaultResultOrder('x'), () => dns.lookupService('x', 1, () => {}), () => dns.lookupService('127.0.0.1', 'x', () => {})]) try { f(); console.log('?'); } catch (e) { console.log(e.name, e.code, e.message); }
  console.log(dns.ADDRCONFIG, dns.V4MAPPED, dns.ALL, dns.NOTFOUND, dns.NODATA, dns.SERVFAIL, dns.TIMEOUT, dns.CANCELLED, dns.getDefaultResultOrder(), typeof dns.Resolver, typeof dns.promises.Resolver, dns.promises === require('dns/promises'), Array.isArray(dns.getServers()));
})();
//# status: 0
//| [ null, '127.0.0.1', 4 ] [ null, '::1', 6 ] [ null, [ { address: '10.1.2.3', family: 4 } ] ] [ null, '1.2.3.4', 4 ] [ null, '::1', 6 ] [ null, '127.0.0.1', 4 ]
//| [ null, '127.0.0.1', 4 ] [ null, [ { address: '127.0.0.1', family: 4 } ] ] [ null, null, 4 ] [ null, null, 4 ] [ null, [] ]
//| ENOTFOUND { address: '127.0.0.1', family: 4 } [ { address: '127.0.0.1', family: 4 } ] { address: '127.0.0.1', family: 4 }
//| ENOTFOUND getaddrinfo no-such.invalid getaddrinfo ENOTFOUND no-such.invalid
//| TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received undefined
//| TypeError ERR_INVALID_ARG_VALUE The argument 'family' must be one of: 0, 4, 6. Received 5
//| TypeError ERR_INVALID_ARG_TYPE The "hostname" argument must be of type string. Received type number (5)
//| TypeError ERR_INVALID_ARG_VALUE The argument 'hints' is invalid. Received 999
//| TypeError ERR_INVALID_ARG_VALUE The property 'options.family' must be one of: 0, 4, 6. Received 'x'
//| TypeError ERR_INVALID_ARG_TYPE The "options.all" property must be of type boolean. Received type number (1)
//| TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received type string ('cb')
//| TypeError ERR_INVALID_ARG_TYPE The "servers" argument must be an instance of Array. Received type string ('x')
//| TypeError ERR_INVALID_IP_ADDRESS Invalid IP address: bad
//| TypeError ERR_INVALID_ARG_VALUE The argument 'dnsOrder' must be one of: 'verbatim', 'ipv4first', 'ipv6first'. Received 'x'
//| TypeError ERR_INVALID_ARG_VALUE The argument 'address' is invalid. Received 'x'
//| RangeError ERR_SOCKET_BAD_PORT Port should be >= 0 and < 65536. Received type string ('x').
//| 32 8 16 ENOTFOUND ENODATA ESERVFAIL ETIMEOUT ECANCELLED verbatim function function true true
