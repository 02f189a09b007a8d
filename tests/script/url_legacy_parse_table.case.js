// url.parse over many inputs.
const url = require('url'); for (const s of ['http://user:pass@sub.host.com:8080/p/a/t/h?query=string#hash', 'HTTP://HOST/Path', 'http://x.com', 'http://x.com?a=1', 'http://x.com#h', '//host/path', '/path?x=1', 'path/to#x', '?q', '#h', '', 'mailto:a@b.c', 'mailto:a@b.c?subject=x', 'javascript:alert(1)', 'file:///etc/x', 'file://h/x', 'http://a@b@c/d', 'http://a.com/b c', 'http://a.com/{x}|y^z`', "http://a.com/'q'\"w\"", 'http://a.com\\b\\c?d\\e', 'x:y', 'x:/y', 'x://y/z', 'http:///a', 'http:a', 'http://[::1]:80/x', 'http://a:b:c/', 'http://\u00e9.com/\u00e9', ' http://trim.me ', 'http://x.com:/y', 'coap:u:p@::1:61616/.well-known', 'http://a.b/\tc\nd', 'http://x/p?a=b&a=c&d=%20+e', 'svn+ssh://u@h/p', 'http://_x.y/', 'http://a.com.:8/']) { try { const u = url.parse(s); console.log(JSON.stringify(s), JSON.stringify([u.protocol, u.slashes, u.auth, u.host, u.port, u.hostname, u.hash, u.search, u.query, u.pathname, u.path, u.href])); } catch (e) { console.log(JSON.stringify(s), e.name, e.code, e.message); } }
console.log(url.parse('http://a/?x=1&y=2', true).query, url.parse('/x', true).query, url.parse('//h/p', false, true), url.parse('//h/p', false, false).host); for (const v of [5, null, undefined, {}, []]) try { url.parse(v); } catch (e) { console.log(e.name, e.code, e.message); } const p = url.parse('http://q/'); console.log(p instanceof url.Url, url.parse(p) === p, p.constructor.name, url.Url.name);
//# status: 0
//| "http://user:pass@sub.host.com:8080/p/a/t/h?query=string#hash" ["http:",true,"user:pass","sub.host.com:8080","8080","sub.host.com","#hash","?query=string","query=string","/p/a/t/h","/p/a/t/h?query=string","http://user:pass@sub.host.com:8080/p/a/t/h?query=string#hash"]
//| "HTTP://HOST/Path" ["http:",true,null,"host",null,"host",null,null,null,"/Path","/Path","http://host/Path"]
//| "http://x.com" ["http:",true,null,"x.com",null,"x.com",null,null,null,"/","/","http://x.com/"]
//| "http://x.com?a=1" ["http:",true,null,"x.com",null,"x.com",null,"?a=1","a=1","/","/?a=1","http://x.com/?a=1"]
//| "http://x.com#h" ["http:",true,null,"x.com",null,"x.com","#h",null,null,"/","/","http://x.com/#h"]
//| "//host/path" [null,null,null,null,null,null,null,null,null,"//host/path","//host/path","//host/path"]
//| "/path?x=1" [null,null,null,null,null,null,null,"?x=1","x=1","/path","/path?x=1","/path?x=1"]
//| "path/to#x" [null,null,null,null,null,null,"#x",null,null,"path/to","path/to","path/to#x"]
//| "?q" [null,null,null,null,null,null,null,"?q","q",null,"?q","?q"]
//| "#h" [null,null,null,null,null,null,"#h",null,null,null,null,"#h"]
//| "" [null,null,null,null,null,null,null,null,null,null,null,""]
//| "mailto:a@b.c" ["mailto:",null,"a","b.c",null,"b.c",null,null,null,null,null,"mailto:a@b.c"]
//| "mailto:a@b.c?subject=x" ["mailto:",null,"a","b.c",null,"b.c",null,"?subject=x","subject=x",null,"?subject=x","mailto:a@b.c?subject=x"]
//| "javascript:alert(1)" ["javascript:",null,null,null,null,null,null,null,null,"alert(1)","alert(1)","javascript:alert(1)"]
//| "file:///etc/x" ["file:",true,null,"",null,"",null,null,null,"/etc/x","/etc/x","file:///etc/x"]
//| "file://h/x" ["file:",true,null,"h",null,"h",null,null,null,"/x","/x","file://h/x"]
//| "http://a@b@c/d" ["http:",true,"a@b","c",null,"c",null,null,null,"/d","/d","http://a%40b@c/d"]
//| "http://a.com/b c" ["http:",true,null,"a.com",null,"a.com",null,null,null,"/b%20c","/b%20c","http://a.com/b%20c"]
//| "http://a.com/{x}|y^z`" ["http:",true,null,"a.com",null,"a.com",null,null,null,"/%7Bx%7D%7Cy%5Ez%60","/%7Bx%7D%7Cy%5Ez%60","http://a.com/%7Bx%7D%7Cy%5Ez%60"]
//| "http://a.com/'q'\"w\"" ["http:",true,null,"a.com",null,"a.com",null,null,null,"/%27q%27%22w%22","/%27q%27%22w%22","http://a.com/%27q%27%22w%22"]
//| "http://a.com\\b\\c?d\\e" ["http:",true,null,"a.com",null,"a.com",null,"?d%5Ce","d%5Ce","/b/c","/b/c?d%5Ce","http://a.com/b/c?d%5Ce"]
//| "x:y" ["x:",null,null,"y",null,"y",null,null,null,null,null,"x:y"]
//| "x:/y" ["x:",null,null,"",null,"",null,null,null,"/y","/y","x:/y"]
//| "x://y/z" ["x:",true,null,"y",null,"y",null,null,null,"/z","/z","x://y/z"]
//| "http:///a" ["http:",true,null,"",null,"",null,null,null,"/a","/a","http:///a"]
//| "http:a" ["http:",null,null,null,null,null,null,null,null,"a","a","http:a"]
//| "http://[::1]:80/x" ["http:",true,null,"[::1]:80","80","::1",null,null,null,"/x","/x","http://[::1]:80/x"]
//| "http://a:b:c/" ["http:",true,null,"a",null,"a",null,null,null,"/:b:c/","/:b:c/","http://a/:b:c/"]
//| "http://é.com/é" ["http:",true,null,"xn--9ca.com",null,"xn--9ca.com",null,null,null,"/é","/é","http://xn--9ca.com/é"]
//| " http://trim.me " ["http:",true,null,"trim.me",null,"trim.me",null,null,null,"/","/","http://trim.me/"]
//| "http://x.com:/y" ["http:",true,null,"x.com",null,"x.com",null,null,null,"/y","/y","http://x.com/y"]
//| "coap:u:p@::1:61616/.well-known" ["coap:",null,"u:p",":61616","61616","",null,null,null,"/::1/.well-known","/::1/.well-known","coap:u:p@:61616/::1/.well-known"]
//| "http://a.b/\tc\nd" ["http:",true,null,"a.b",null,"a.b",null,null,null,"/%09c%0Ad","/%09c%0Ad","http://a.b/%09c%0Ad"]
//| "http://x/p?a=b&a=c&d=%20+e" ["http:",true,null,"x",null,"x",null,"?a=b&a=c&d=%20+e","a=b&a=c&d=%20+e","/p","/p?a=b&a=c&d=%20+e","http://x/p?a=b&a=c&d=%20+e"]
//| "svn+ssh://u@h/p" ["svn+ssh:",true,"u","h",null,"h",null,null,null,"/p","/p","svn+ssh://u@h/p"]
//| "http://_x.y/" ["http:",true,null,"_x.y",null,"_x.y",null,null,null,"/","/","http://_x.y/"]
//| "http://a.com.:8/" ["http:",true,null,"a.com.:8","8","a.com.",null,null,null,"/","/","http://a.com.:8/"]
//| [Object: null prototype] { x: '1', y: '2' } [Object: null prototype] {} Url {
//|   protocol: null,
//|   slashes: true,
//|   auth: null,
//|   host: 'h',
//|   port: null,
//|   hostname: 'h',
//|   hash: null,
//|   search: null,
//|   query: null,
//|   pathname: '/p',
//|   path: '/p',
//|   href: '//h/p'
//| } null
//| TypeError ERR_INVALID_ARG_TYPE The "url" argument must be of type string. Received type number (5)
//| TypeError ERR_INVALID_ARG_TYPE The "url" argument must be of type string. Received null
//| TypeError ERR_INVALID_ARG_TYPE The "url" argument must be of type string. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The "url" argument must be of type string. Received an instance of Object
//| TypeError ERR_INVALID_ARG_TYPE The "url" argument must be of type string. Received an instance of Array
//| true true Url Url
