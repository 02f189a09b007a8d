const t = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } };

for (const base of ['http://u:p@host:81/p/q?s#h', 'https://host', 'file:///a/b', 'mailto:x@y', 'data:text/plain,hi', 'ftp://f:21/x'])
  for (const v of ['http://q', 'x', '', 'mailto:a', 'file:///x', 'http://[::1', 'HTTP://A/%7e']) t(() => { const url = new URL(base); url.href = v; return [v, url.href]; });
//# status: 0
//| [ 'http://q', 'http://q/' ]
//| TypeError ERR_INVALID_URL Invalid URL
//| TypeError ERR_INVALID_URL Invalid URL
//| [ 'mailto:a', 'mailto:a' ]
//| [ 'file:///x', 'file:///x' ]
//| TypeError ERR_INVALID_URL Invalid URL
//| [ 'HTTP://A/%7e', 'http://a/%7e' ]
//| [ 'http://q', 'http://q/' ]
//| TypeError ERR_INVALID_URL Invalid URL
//| TypeError ERR_INVALID_URL Invalid URL
//| [ 'mailto:a', 'mailto:a' ]
//| [ 'file:///x', 'file:///x' ]
//| TypeError ERR_INVALID_URL Invalid URL
//| [ 'HTTP://A/%7e', 'http://a/%7e' ]
//| [ 'http://q', 'http://q/' ]
//| TypeError ERR_INVALID_URL Invalid URL
//| TypeError ERR_INVALID_URL Invalid URL
//| [ 'mailto:a', 'mailto:a' ]
//| [ 'file:///x', 'file:///x' ]
//| TypeError ERR_INVALID_URL Invalid URL
//| [ 'HTTP://A/%7e', 'http://a/%7e' ]
//| [ 'http://q', 'http://q/' ]
//| TypeError ERR_INVALID_URL Invalid URL
//| TypeError ERR_INVALID_URL Invalid URL
//| [ 'mailto:a', 'mailto:a' ]
//| [ 'file:///x', 'file:///x' ]
//| TypeError ERR_INVALID_URL Invalid URL
//| [ 'HTTP://A/%7e', 'http://a/%7e' ]
//| [ 'http://q', 'http://q/' ]
//| TypeError ERR_INVALID_URL Invalid URL
//| TypeError ERR_INVALID_URL Invalid URL
//| [ 'mailto:a', 'mailto:a' ]
//| [ 'file:///x', 'file:///x' ]
//| TypeError ERR_INVALID_URL Invalid URL
//| [ 'HTTP://A/%7e', 'http://a/%7e' ]
//| [ 'http://q', 'http://q/' ]
//| TypeError ERR_INVALID_URL Invalid URL
//| TypeError ERR_INVALID_URL Invalid URL
//| [ 'mailto:a', 'mailto:a' ]
//| [ 'file:///x', 'file:///x' ]
//| TypeError ERR_INVALID_URL Invalid URL
//| [ 'HTTP://A/%7e', 'http://a/%7e' ]
