// Hosts, ports and blanks that legacy parsers read in their own way.
const url = require('url');
const list=['http://a.com:b/','http://a.com:80a/x','http://a.com:-1','http://a.com:65536/','http://a.com:/','http://a.com::80/','http://a:b:c/','http://a.com:80:90/','http://[::1]:x/','http://[::1]:80/','http://a.com:8 0/','http://a.com:80?x','http://a.com:#x','http://:80/','http://a.com:00080/','http://-a-.bc.com:123/x','http://a.b/\tbc\ndr\ref g"hq\'j<kl>?mn\\op=q=\'99{st|uv}wx','http://user:pass@a.com:x/','mailto:a@b:80','x:y','coap:u:p@::1:61616/x','git+http://user:pass@ex.com:foo/bar.git','http://a.com\t.b/','http://a.com;x/','http://a.com%x/','http://x...y...#p','http://a_b.c:1/','http://ex*mple.com:80','ws://a.com:b','foo://a.com:b/c','//a.com:x/','a.com:80','localhost:8080/x','http://a:99999999999','http://%0d%0ad%0a/','http://a.com:٣/','http://a@b@c:d/e','http://a.com:80\\x','javascript:alert(1):2'];
for (const text of list) {
  try {
    const { host, port, hostname, auth, pathname, search, href } = url.parse(text);
    console.log(JSON.stringify(text), host, port, hostname, auth, pathname, search, href);
  } catch (error) {
    console.log(JSON.stringify(text), error.name, error.code, error.message, error.input);
  }
}
//# status: 0
//| "http://a.com:b/" a.com null a.com null /:b/ null http://a.com/:b/
//| "http://a.com:80a/x" a.com null a.com null /:80a/x null http://a.com/:80a/x
//| "http://a.com:-1" a.com null a.com null /:-1 null http://a.com/:-1
//| "http://a.com:65536/" a.com:65536 65536 a.com null / null http://a.com:65536/
//| "http://a.com:/" a.com null a.com null / null http://a.com/
//| "http://a.com::80/" a.com:80 80 a.com null /:/ null http://a.com:80/:/
//| "http://a:b:c/" a null a null /:b:c/ null http://a/:b:c/
//| "http://a.com:80:90/" a.com:90 90 a.com null /:80/ null http://a.com:90/:80/
//| "http://[::1]:x/" TypeError ERR_INVALID_URL Invalid URL http://[::1]:x/
//| "http://[::1]:80/" [::1]:80 80 ::1 null / null http://[::1]:80/
//| "http://a.com:8 0/" a.com:8 8 a.com null %200/ null http://a.com:8/%200/
//| "http://a.com:80?x" a.com:80 80 a.com null / ?x http://a.com:80/?x
//| "http://a.com:#x" a.com null a.com null / null http://a.com/#x
//| "http://:80/" :80 80  null / null http://:80/
//| "http://a.com:00080/" a.com:00080 00080 a.com null / null http://a.com:00080/
//| "http://-a-.bc.com:123/x" -a-.bc.com:123 123 -a-.bc.com null /x null http://-a-.bc.com:123/x
//| "http://a.b/\tbc\ndr\ref g\"hq'j<kl>?mn\\op=q='99{st|uv}wx" a.b null a.b null /%09bc%0Adr%0Def%20g%22hq%27j%3Ckl%3E ?mn%5Cop=q=%2799%7Bst%7Cuv%7Dwx http://a.b/%09bc%0Adr%0Def%20g%22hq%27j%3Ckl%3E?mn%5Cop=q=%2799%7Bst%7Cuv%7Dwx
//| "http://user:pass@a.com:x/" a.com null a.com user:pass /:x/ null http://user:pass@a.com/:x/
//| "mailto:a@b:80" b:80 80 b a null null mailto:a@b:80
//| "x:y" y null y null null null x:y
//| "coap:u:p@::1:61616/x" :61616 61616  u:p /::1/x null coap:u:p@:61616/::1/x
//| "git+http://user:pass@ex.com:foo/bar.git" ex.com null ex.com user:pass /:foo/bar.git null git+http://user:pass@ex.com/:foo/bar.git
//| "http://a.com\t.b/" a.com.b null a.com.b null / null http://a.com.b/
//| "http://a.com;x/" a.com null a.com null ;x/ null http://a.com/;x/
//| "http://a.com%x/" a.com null a.com null %x/ null http://a.com/%x/
//| "http://x...y...#p" x...y... null x...y... null / null http://x...y.../#p
//| "http://a_b.c:1/" a_b.c:1 1 a_b.c null / null http://a_b.c:1/
//| "http://ex*mple.com:80" ex*mple.com:80 80 ex*mple.com null / null http://ex*mple.com:80/
//| "ws://a.com:b" a.com null a.com null /:b null ws://a.com/:b
//| "foo://a.com:b/c" a.com null a.com null /:b/c null foo://a.com/:b/c
//| "//a.com:x/" null null null null //a.com:x/ null //a.com:x/
//| "a.com:80" 80 null 80 null null null a.com:80
//| "localhost:8080/x" 8080 null 8080 null /x null localhost:8080/x
//| "http://a:99999999999" a:99999999999 99999999999 a null / null http://a:99999999999/
//| "http://%0d%0ad%0a/"  null  null %0d%0ad%0a/ null http:///%0d%0ad%0a/
//| "http://a.com:٣/" a.com null a.com null /:٣/ null http://a.com/:٣/
//| "http://a@b@c:d/e" c null c a@b /:d/e null http://a%40b@c/:d/e
//| "http://a.com:80\\x" a.com:80 80 a.com null /x null http://a.com:80/x
//| "javascript:alert(1):2" null null null null alert(1):2 null javascript:alert(1):2
