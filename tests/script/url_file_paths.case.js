// fileURLToPath, pathToFileURL, urlToHttpOptions, domainToASCII.
const url = require('url'); const fail = (g) => { try { console.log(g()); } catch (x) { console.log(x.name, x.code, x.message, x.input === undefined ? '' : x.input); } };
for (const u of ['file:///a/b', 'file:///a%20b/%E4%BD%A0', 'file://localhost/x', 'file://host/x', 'http://a/b', 'file:///a%2fb', 'file:///a%5Cb', 'file:///', 'file:///C:/x', 'nope', 'file:a/b']) { fail(() => url.fileURLToPath(u)); } fail(() => url.fileURLToPath(new URL('file:///x#h?q'))); fail(() => url.fileURLToPath({})); fail(() => url.fileURLToPath()); fail(() => url.fileURLToPath(5)); fail(() => url.fileURLToPath('file:///a/../b'));
for (const p of ['/a/b', '/a b', '/a#b?c%d', '/a\\b', '/a\nb\tc\rd', '/', '/x/', '/\u00e9', "/q'\"<>`", '/a/../b', '//x/y', '/%41', '/~-_.!*()']) fail(() => url.pathToFileURL(p).href); fail(() => url.pathToFileURL('rel/x').href.endsWith('/rel/x')); fail(() => url.pathToFileURL(5)); fail(() => url.pathToFileURL('/a') instanceof URL); fail(() => url.pathToFileURL('').href.startsWith('file:///'));
fail(() => url.urlToHttpOptions(new URL('https://u%20x:p@[::1]:8080/p?q#h'))); fail(() => url.urlToHttpOptions(new URL('http://a/'))); fail(() => [url.domainToASCII('ex.com'), url.domainToASCII('EX.com'), url.domainToUnicode('ex.com'), url.domainToASCII(''), url.domainToASCII('a b')]);
//# status: 0
//| /a/b
//| /a b/你
//| /x
//| TypeError ERR_INVALID_FILE_URL_HOST File URL host must be "localhost" or empty on linux
//| TypeError ERR_INVALID_URL_SCHEME The URL must be of scheme file
//| TypeError ERR_INVALID_FILE_URL_PATH File URL path must not include encoded / characters
//| /a\b
//| /
//| /C:/x
//| TypeError ERR_INVALID_URL Invalid URL nope
//| /a/b
//| /x
//| TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string or an instance of URL. Received an instance of Object
//| TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string or an instance of URL. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string or an instance of URL. Received type number (5)
//| /b
//| file:///a/b
//| file:///a%20b
//| file:///a%23b%3Fc%25d
//| file:///a%5Cb
//| file:///a%0Ab%09c%0Dd
//| file:///
//| file:///x/
//| file:///%C3%A9
//| file:///q'%22%3C%3E%60
//| file:///b
//| file:///x/y
//| file:///%2541
//| file:///%7E-_.!*()
//| true
//| TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received type number (5)
//| true
//| true
//| [Object: null prototype] {
//|   protocol: 'https:',
//|   hostname: '::1',
//|   hash: '#h',
//|   search: '?q',
//|   pathname: '/p',
//|   path: '/p?q',
//|   href: 'https://u%20x:p@[::1]:8080/p?q#h',
//|   port: 8080,
//|   auth: 'u x:p'
//| }
//| [Object: null prototype] {
//|   protocol: 'http:',
//|   hostname: 'a',
//|   hash: '',
//|   search: '',
//|   pathname: '/',
//|   path: '/',
//|   href: 'http://a/'
//| }
//| [ 'ex.com', 'ex.com', 'ex.com', '', '' ]
