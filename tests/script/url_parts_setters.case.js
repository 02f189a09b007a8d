// Every part of a URL set to every kind of value.
const set = (base, part, ...values) => values.forEach((v) => { const u = new URL(base); try { u[part] = v; console.log(part, JSON.stringify(v), u.href); } catch (e) { console.log(part, JSON.stringify(v), e.name, e.code); } }); const b = 'https://user:pa%20ss@host.example:8080/a/b?q=1#frag';
set(b, 'protocol', 'http', 'http:', 'ftp:x', 'foo', '', '1a', 'HTTPS', 'file', 'wss:'); set(b, 'username', 'me', '', 'a:b@c', '\u00e9'); set(b, 'password', 'p', '', 'x/y?z#'); set(b, 'host', 'other', 'other:99', 'other:443', 'x:abc', '', '[::1]:5', 'a b', 'h:70000', 'H.COM'); set(b, 'hostname', 'new.host', 'x:5', '', '127.1', '0x7f.1', 'a%41', '[::ffff:1.2.3.4]', 'ex ample', '\u00e4.de'); set(b, 'port', '1', '443', '', '65536', '80a', 'a', '-1', 5, '0', ' 9'); set(b, 'pathname', 'x', '/x/../y', '', '/a b?c#d', '..', '//x', '/%41', '\\a\\b'); set(b, 'search', '?x', 'x=y', '', '?', "?'", '?a b#c'); set(b, 'hash', '#z', 'z', '', '#', '# `<>"'); set(b, 'href', 'http://new/', 'nope', ''); set('mailto:a@b', 'host', 'x'); set('mailto:a@b', 'pathname', 'c'); set('mailto:a@b', 'search', '?q'); set('file:///a/b', 'host', 'x'); set('file:///a/b', 'port', '5'); set('file:///a/b', 'protocol', 'http'); set('foo://h/p', 'host', 'a b', 'A', ''); set('foo://h/p', 'protocol', 'bar', 'http'); set('data:text,x', 'hash', 'h'); set(b, 'origin', 'x'); try { 'use strict'; (function () { 'use strict'; new URL(b).origin = 'x'; })(); } catch (e) { console.log(e.name); }
//# status: 0
//| protocol "http" http://user:pa%20ss@host.example:8080/a/b?q=1#frag
//| protocol "http:" http://user:pa%20ss@host.example:8080/a/b?q=1#frag
//| protocol "ftp:x" ftp://user:pa%20ss@host.example:8080/a/b?q=1#frag
//| protocol "foo" https://user:pa%20ss@host.example:8080/a/b?q=1#frag
//| protocol "" https://user:pa%20ss@host.example:8080/a/b?q=1#frag
//| protocol "1a" https://user:pa%20ss@host.example:8080/a/b?q=1#frag
//| protocol "HTTPS" https://user:pa%20ss@host.example:8080/a/b?q=1#frag
//| protocol "file" https://user:pa%20ss@host.example:8080/a/b?q=1#frag
//| protocol "wss:" wss://user:pa%20ss@host.example:8080/a/b?q=1#frag
//| username "me" https://me:pa%20ss@host.example:8080/a/b?q=1#frag
//| username "" https://:pa%20ss@host.example:8080/a/b?q=1#frag
//| username "a:b@c" https://a%3Ab%40c:pa%20ss@host.example:8080/a/b?q=1#frag
//| username "é" https://%C3%A9:pa%20ss@host.example:8080/a/b?q=1#frag
//| password "p" https://user:p@host.example:8080/a/b?q=1#frag
//| password "" https://user@host.example:8080/a/b?q=1#frag
//| password "x/y?z#" https://user:x%2Fy%3Fz%23@host.example:8080/a/b?q=1#frag
//| host "other" https://user:pa%20ss@other:8080/a/b?q=1#frag
//| host "other:99" https://user:pa%20ss@other:99/a/b?q=1#frag
//| host "other:443" https://user:pa%20ss@other/a/b?q=1#frag
//| host "x:abc" https://user:pa%20ss@x:8080/a/b?q=1#frag
//| host "" https://user:pa%20ss@host.example:8080/a/b?q=1#frag
//| host "[::1]:5" https://user:pa%20ss@[::1]:5/a/b?q=1#frag
//| host "a b" https://user:pa%20ss@host.example:8080/a/b?q=1#frag
//| host "h:70000" https://user:pa%20ss@h:8080/a/b?q=1#frag
//| host "H.COM" https://user:pa%20ss@h.com:8080/a/b?q=1#frag
//| hostname "new.host" https://user:pa%20ss@new.host:8080/a/b?q=1#frag
//| hostname "x:5" https://user:pa%20ss@host.example:8080/a/b?q=1#frag
//| hostname "" https://user:pa%20ss@host.example:8080/a/b?q=1#frag
//| hostname "127.1" https://user:pa%20ss@127.0.0.1:8080/a/b?q=1#frag
//| hostname "0x7f.1" https://user:pa%20ss@127.0.0.1:8080/a/b?q=1#frag
//| hostname "a%41" https://user:pa%20ss@aa:8080/a/b?q=1#frag
//| hostname "[::ffff:1.2.3.4]" https://user:pa%20ss@[::ffff:102:304]:8080/a/b?q=1#frag
//| hostname "ex ample" https://user:pa%20ss@host.example:8080/a/b?q=1#frag
//| hostname "ä.de" https://user:pa%20ss@xn--4ca.de:8080/a/b?q=1#frag
//| port "1" https://user:pa%20ss@host.example:1/a/b?q=1#frag
//| port "443" https://user:pa%20ss@host.example/a/b?q=1#frag
//| port "" https://user:pa%20ss@host.example/a/b?q=1#frag
//| port "65536" https://user:pa%20ss@host.example:8080/a/b?q=1#frag
//| port "80a" https://user:pa%20ss@host.example:80/a/b?q=1#frag
//| port "a" https://user:pa%20ss@host.example:8080/a/b?q=1#frag
//| port "-1" https://user:pa%20ss@host.example:8080/a/b?q=1#frag
//| port 5 https://user:pa%20ss@host.example:5/a/b?q=1#frag
//| port "0" https://user:pa%20ss@host.example:0/a/b?q=1#frag
//| port " 9" https://user:pa%20ss@host.example:8080/a/b?q=1#frag
//| pathname "x" https://user:pa%20ss@host.example:8080/x?q=1#frag
//| pathname "/x/../y" https://user:pa%20ss@host.example:8080/y?q=1#frag
//| pathname "" https://user:pa%20ss@host.example:8080/?q=1#frag
//| pathname "/a b?c#d" https://user:pa%20ss@host.example:8080/a%20b%3Fc%23d?q=1#frag
//| pathname ".." https://user:pa%20ss@host.example:8080/?q=1#frag
//| pathname "//x" https://user:pa%20ss@host.example:8080//x?q=1#frag
//| pathname "/%41" https://user:pa%20ss@host.example:8080/%41?q=1#frag
//| pathname "\\a\\b" https://user:pa%20ss@host.example:8080/a/b?q=1#frag
//| search "?x" https://user:pa%20ss@host.example:8080/a/b?x#frag
//| search "x=y" https://user:pa%20ss@host.example:8080/a/b?x=y#frag
//| search "" https://user:pa%20ss@host.example:8080/a/b#frag
//| search "?" https://user:pa%20ss@host.example:8080/a/b?#frag
//| search "?'" https://user:pa%20ss@host.example:8080/a/b?%27#frag
//| search "?a b#c" https://user:pa%20ss@host.example:8080/a/b?a%20b%23c#frag
//| hash "#z" https://user:pa%20ss@host.example:8080/a/b?q=1#z
//| hash "z" https://user:pa%20ss@host.example:8080/a/b?q=1#z
//| hash "" https://user:pa%20ss@host.example:8080/a/b?q=1
//| hash "#" https://user:pa%20ss@host.example:8080/a/b?q=1#
//| hash "# `<>\"" https://user:pa%20ss@host.example:8080/a/b?q=1#%20%60%3C%3E%22
//| href "http://new/" http://new/
//| href "nope" TypeError ERR_INVALID_URL
//| href "" TypeError ERR_INVALID_URL
//| host "x" mailto:a@b
//| pathname "c" mailto:a@b
//| search "?q" mailto:a@b?q
//| host "x" file://x/a/b
//| port "5" file:///a/b
//| protocol "http" file:///a/b
//| host "a b" foo://h/p
//| host "A" foo://A/p
//| host "" foo:///p
//| protocol "bar" bar://h/p
//| protocol "http" foo://h/p
//| hash "h" data:text,x#h
//| origin "x" https://user:pa%20ss@host.example:8080/a/b?q=1#frag
//| TypeError
