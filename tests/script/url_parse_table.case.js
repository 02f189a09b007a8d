// Many URLs and bases: what they become.
for (const [input, base] of [['http://EXAMPLE.com:80/%7Efoo/../a%2fb'], ['HTTP://a'], ['http://a/b/../c/./d/'], ['http:\\\\a\\b'], ['http:a'], ['http:a', 'http://x/y'], ['//h/p', 'https://x'], ['/p', 'https://x/y?z'], ['?q', 'https://x/y?z#h'], ['#f', 'https://x/y?z#h'], ['', 'https://x/y?z#h'], ['a/b', 'https://x/y/z'], ['../..//c', 'https://x/a/b/c/d'], ['  http://a/ \n'], ['ht\ntp://a\t/b'], ['http://a b/'], ['http://a/b c'], ['http://a/\u00e9?\u00e9#\u00e9'], ['http://\u00e9xample.com'], ['http://xn--xample-9ua.com/'], ['http://[::1]:80/'], ['http://[1:0:0:2::3]'], ['http://[::1'], ['http://1.2.3'], ['http://0x10.010.3'], ['http://256.1.1.1'], ['http://4294967295'], ['http://a:99999'], ['http://a:'], ['http://a:0/'], ['http://@a'], ['http://u@a'], ['http://u:@a'], ['http://:p@a'], ['http://u@v@a'], ['http://'], ['http:///a'], ['file:a'], ['file:///C:/x/../y'], ['file://h/p'], ['file:/a/../../b'], ['file:///C|/x'], ['mailto:x@y?subject=a b'], ['javascript:alert(1)'], ['data:text/plain,hello world#x y'], ['blob:https://a.com/uuid'], ['foo:bar'], ['foo:/bar/../baz'], ['foo://BAR/baz'], ['foo://'], ['foo:'], [':'], ['a'], ['1:2'], ['a b:c'], ['ws://a:80/'], ['wss://a:443/'], ['ftp://a:21/x'], ['http://a?b?c#d#e'], ['http://a/%zz%4'], ['http://a.b.'], ['http://a%00b'], ['http://a%2eb'], ['non-special://a b'], ['http://h/p;x=1,2'], ["http://h/'\"<>`{}|^"], ["http://h/?'\"<>`{}|^"], ["http://h/#'\"<>`{}|^"], ["foo:'\"<>`{}|^ \u0001"], ['http://%e4%bd%a0'], ['http://h\u3002com'], ['x', 'mailto:a'], ['#x', 'mailto:a'], ['x', 'nope'], ['http://foo/%2e%2E/%2e/b'], ['http://1e3'], ['http://0.0.0.0x'], ['http://09.1']]) try { const u = new URL(input, base); console.log(JSON.stringify([input, base]), u.href, u.origin, JSON.stringify([u.host, u.pathname, u.search, u.hash])); } catch (e) { console.log(JSON.stringify([input, base]), e.code, e.message, e.input, e.base); }
//# status: 0
//| ["http://EXAMPLE.com:80/%7Efoo/../a%2fb",null] http://example.com/a%2fb http://example.com ["example.com","/a%2fb","",""]
//| ["HTTP://a",null] http://a/ http://a ["a","/","",""]
//| ["http://a/b/../c/./d/",null] http://a/c/d/ http://a ["a","/c/d/","",""]
//| ["http:\\\\a\\b",null] http://a/b http://a ["a","/b","",""]
//| ["http:a",null] http://a/ http://a ["a","/","",""]
//| ["http:a","http://x/y"] http://x/a http://x ["x","/a","",""]
//| ["//h/p","https://x"] https://h/p https://h ["h","/p","",""]
//| ["/p","https://x/y?z"] https://x/p https://x ["x","/p","",""]
//| ["?q","https://x/y?z#h"] https://x/y?q https://x ["x","/y","?q",""]
//| ["#f","https://x/y?z#h"] https://x/y?z#f https://x ["x","/y","?z","#f"]
//| ["","https://x/y?z#h"] https://x/y?z https://x ["x","/y","?z",""]
//| ["a/b","https://x/y/z"] https://x/y/a/b https://x ["x","/y/a/b","",""]
//| ["../..//c","https://x/a/b/c/d"] https://x/a//c https://x ["x","/a//c","",""]
//| ["  http://a/ \n",null] http://a/ http://a ["a","/","",""]
//| ["ht\ntp://a\t/b",null] http://a/b http://a ["a","/b","",""]
//| ["http://a b/",null] ERR_INVALID_URL Invalid URL http://a b/ undefined
//| ["http://a/b c",null] http://a/b%20c http://a ["a","/b%20c","",""]
//| ["http://a/é?é#é",null] http://a/%C3%A9?%C3%A9#%C3%A9 http://a ["a","/%C3%A9","?%C3%A9","#%C3%A9"]
//| ["http://éxample.com",null] http://xn--xample-9ua.com/ http://xn--xample-9ua.com ["xn--xample-9ua.com","/","",""]
//| ["http://xn--xample-9ua.com/",null] http://xn--xample-9ua.com/ http://xn--xample-9ua.com ["xn--xample-9ua.com","/","",""]
//| ["http://[::1]:80/",null] http://[::1]/ http://[::1] ["[::1]","/","",""]
//| ["http://[1:0:0:2::3]",null] http://[1:0:0:2::3]/ http://[1:0:0:2::3] ["[1:0:0:2::3]","/","",""]
//| ["http://[::1",null] ERR_INVALID_URL Invalid URL http://[::1 undefined
//| ["http://1.2.3",null] http://1.2.0.3/ http://1.2.0.3 ["1.2.0.3","/","",""]
//| ["http://0x10.010.3",null] http://16.8.0.3/ http://16.8.0.3 ["16.8.0.3","/","",""]
//| ["http://256.1.1.1",null] ERR_INVALID_URL Invalid URL http://256.1.1.1 undefined
//| ["http://4294967295",null] http://255.255.255.255/ http://255.255.255.255 ["255.255.255.255","/","",""]
//| ["http://a:99999",null] ERR_INVALID_URL Invalid URL http://a:99999 undefined
//| ["http://a:",null] http://a/ http://a ["a","/","",""]
//| ["http://a:0/",null] http://a:0/ http://a:0 ["a:0","/","",""]
//| ["http://@a",null] http://a/ http://a ["a","/","",""]
//| ["http://u@a",null] http://u@a/ http://a ["a","/","",""]
//| ["http://u:@a",null] http://u@a/ http://a ["a","/","",""]
//| ["http://:p@a",null] http://:p@a/ http://a ["a","/","",""]
//| ["http://u@v@a",null] http://u%40v@a/ http://a ["a","/","",""]
//| ["http://",null] ERR_INVALID_URL Invalid URL http:// undefined
//| ["http:///a",null] http://a/ http://a ["a","/","",""]
//| ["file:a",null] file:///a null ["","/a","",""]
//| ["file:///C:/x/../y",null] file:///C:/y null ["","/C:/y","",""]
//| ["file://h/p",null] file://h/p null ["h","/p","",""]
//| ["file:/a/../../b",null] file:///b null ["","/b","",""]
//| ["file:///C|/x",null] file:///C:/x null ["","/C:/x","",""]
//| ["mailto:x@y?subject=a b",null] mailto:x@y?subject=a%20b null ["","x@y","?subject=a%20b",""]
//| ["javascript:alert(1)",null] javascript:alert(1) null ["","alert(1)","",""]
//| ["data:text/plain,hello world#x y",null] data:text/plain,hello world#x%20y null ["","text/plain,hello world","","#x%20y"]
//| ["blob:https://a.com/uuid",null] blob:https://a.com/uuid https://a.com ["","https://a.com/uuid","",""]
//| ["foo:bar",null] foo:bar null ["","bar","",""]
//| ["foo:/bar/../baz",null] foo:/baz null ["","/baz","",""]
//| ["foo://BAR/baz",null] foo://BAR/baz null ["BAR","/baz","",""]
//| ["foo://",null] foo:// null ["","","",""]
//| ["foo:",null] foo: null ["","","",""]
//| [":",null] ERR_INVALID_URL Invalid URL : undefined
//| ["a",null] ERR_INVALID_URL Invalid URL a undefined
//| ["1:2",null] ERR_INVALID_URL Invalid URL 1:2 undefined
//| ["a b:c",null] ERR_INVALID_URL Invalid URL a b:c undefined
//| ["ws://a:80/",null] ws://a/ ws://a ["a","/","",""]
//| ["wss://a:443/",null] wss://a/ wss://a ["a","/","",""]
//| ["ftp://a:21/x",null] ftp://a/x ftp://a ["a","/x","",""]
//| ["http://a?b?c#d#e",null] http://a/?b?c#d#e http://a ["a","/","?b?c","#d#e"]
//| ["http://a/%zz%4",null] http://a/%zz%4 http://a ["a","/%zz%4","",""]
//| ["http://a.b.",null] http://a.b./ http://a.b. ["a.b.","/","",""]
//| ["http://a%00b",null] ERR_INVALID_URL Invalid URL http://a%00b undefined
//| ["http://a%2eb",null] http://a.b/ http://a.b ["a.b","/","",""]
//| ["non-special://a b",null] ERR_INVALID_URL Invalid URL non-special://a b undefined
//| ["http://h/p;x=1,2",null] http://h/p;x=1,2 http://h ["h","/p;x=1,2","",""]
//| ["http://h/'\"<>`{}|^",null] http://h/'%22%3C%3E%60%7B%7D|^ http://h ["h","/'%22%3C%3E%60%7B%7D|^","",""]
//| ["http://h/?'\"<>`{}|^",null] http://h/?%27%22%3C%3E`{}|^ http://h ["h","/","?%27%22%3C%3E`{}|^",""]
//| ["http://h/#'\"<>`{}|^",null] http://h/#'%22%3C%3E%60{}|^ http://h ["h","/","","#'%22%3C%3E%60{}|^"]
//| ["foo:'\"<>`{}|^ \u0001",null] foo:'"<>`{}|^ null ["","'\"<>`{}|^","",""]
//| ["http://%e4%bd%a0",null] http://xn--6qq/ http://xn--6qq ["xn--6qq","/","",""]
//| ["http://h。com",null] http://h.com/ http://h.com ["h.com","/","",""]
//| ["x","mailto:a"] ERR_INVALID_URL Invalid URL x mailto:a
//| ["#x","mailto:a"] mailto:a#x null ["","a","","#x"]
//| ["x","nope"] ERR_INVALID_URL Invalid URL x nope
//| ["http://foo/%2e%2E/%2e/b",null] http://foo/b http://foo ["foo","/b","",""]
//| ["http://1e3",null] http://1e3/ http://1e3 ["1e3","/","",""]
//| ["http://0.0.0.0x",null] http://0.0.0.0/ http://0.0.0.0 ["0.0.0.0","/","",""]
//| ["http://09.1",null] ERR_INVALID_URL Invalid URL http://09.1 undefined
