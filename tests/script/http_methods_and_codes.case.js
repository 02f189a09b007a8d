const http = require('http');
console.log(http.METHODS.join(), http.METHODS.length);
console.log(JSON.stringify(http.STATUS_CODES));
console.log(Object.keys(http).sort().join());
console.log(http.maxHeaderSize, http.globalAgent instanceof http.Agent, http.request.length, http.get.name, http.createServer().constructor === http.Server);
for (const v of [() => http.validateHeaderName('x-ok'), () => http.validateHeaderName('x y'), () => http.validateHeaderName(''), () => http.validateHeaderName('x', 'Label'), () => http.validateHeaderName('@:', 'My label'), () => http.validateHeaderValue('x', 'ok'), () => http.validateHeaderValue('x', undefined), () => http.validateHeaderValue('x', 'a\u0000'), () => http.validateHeaderValue('x', 'o\u03a9'), () => http.validateHeaderValue('x', 5), () => http.validateHeaderValue('x', 'a\tb\u00ff')])
  try { console.log(v()); } catch (e) { console.log(e.name, e.code, e.message); }
//# status: 0
//| ACL,BIND,CHECKOUT,CONNECT,COPY,DELETE,GET,HEAD,LINK,LOCK,M-SEARCH,MERGE,MKACTIVITY,MKCALENDAR,MKCOL,MOVE,NOTIFY,OPTIONS,PATCH,POST,PROPFIND,PROPPATCH,PURGE,PUT,QUERY,REBIND,REPORT,SEARCH,SOURCE,SUBSCRIBE,TRACE,UNBIND,UNLINK,UNLOCK,UNSUBSCRIBE 35
//| {"100":"Continue","101":"Switching Protocols","102":"Processing","103":"Early Hints","200":"OK","201":"Created","202":"Accepted","203":"Non-Authoritative Information","204":"No Content","205":"Reset Content","206":"Partial Content","207":"Multi-Status","208":"Already Reported","226":"IM Used","300":"Multiple Choices","301":"Moved Permanently","302":"Found","303":"See Other","304":"Not Modified","305":"Use Proxy","307":"Temporary Redirect","308":"Permanent Redirect","400":"Bad Request","401":"Unauthorized","402":"Payment Required","403":"Forbidden","404":"Not Found","405":"Method Not Allowed","406":"Not Acceptable","407":"Proxy Authentication Required","408":"Request Timeout","409":"Conflict","410":"Gone","411":"Length Required","412":"Precondition Failed","413":"Payload Too Large","414":"URI Too Long","415":"Unsupported Media Type","416":"Range Not Satisfiable","417":"Expectation Failed","418":"I'm a Teapot","421":"Misdirected Request","422":"Unprocessable Entity","423":"Locked","424":"Failed Dependency","425":"Too Early","426":"Upgrade Required","428":"Precondition Required","429":"Too Many Requests","431":"Request Header Fields Too Large","451":"Unavailable For Legal Reasons","500":"Internal Server Error","501":"Not Implemented","502":"Bad Gateway","503":"Service Unavailable","504":"Gateway Timeout","505":"HTTP Version Not Supported","506":"Variant Also Negotiates","507":"Insufficient Storage","508":"Loop Detected","509":"Bandwidth Limit Exceeded","510":"Not Extended","511":"Network Authentication Required"}
//| Agent,ClientRequest,IncomingMessage,METHODS,OutgoingMessage,STATUS_CODES,Server,ServerResponse,_connectionListener,createServer,get,globalAgent,maxHeaderSize,request,setMaxIdleHTTPParsers,validateHeaderName,validateHeaderValue
//| 16384 true 3 get true
//| undefined
//| TypeError ERR_INVALID_HTTP_TOKEN Header name must be a valid HTTP token ["x y"]
//| TypeError ERR_INVALID_HTTP_TOKEN Header name must be a valid HTTP token [""]
//| undefined
//| TypeError ERR_INVALID_HTTP_TOKEN My label must be a valid HTTP token ["@:"]
//| undefined
//| TypeError ERR_HTTP_INVALID_HEADER_VALUE Invalid value "undefined" for header "x"
//| TypeError ERR_INVALID_CHAR Invalid character in header content ["x"]
//| TypeError ERR_INVALID_CHAR Invalid character in header content ["x"]
//| undefined
//| undefined
