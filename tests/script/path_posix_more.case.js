// normalize, join, resolve, relative, parse, format of odd input; what is refused.
const p = require('path').posix; const t = (n, ...lists) => lists.forEach((a) => { try { console.log(n, JSON.stringify(a), JSON.stringify(p[n](...a))); } catch (e) { console.log(n, JSON.stringify(a), e.name, e.code, e.message); } });
t('normalize', [''], ['.'], ['..'], ['/'], ['//'], ['/..'], ['a/..'], ['a/../..'], ['./a//b/'], ['/a/./b/../../c'], ['../../a'], ['a/b/../../..'], ['///a//b'], ['a\\b'], ['.../x'], ['/.a/..b/c.'], ['a/./'], ['./'], ['../'], [5], [null], []); t('join', [], [''], ['', ''], ['a', '', 'b'], ['/', '..', 'a'], ['a', '../../..'], ['a', '/b'], ['.', 'a'], ['a/', '/'], ['', '/a'], ['a', 5], ['..', '..']); t('relative', ['/a/b/c', '/a/b/d'], ['/a', '/a'], ['/a', '/a/b'], ['/a/b', '/'], ['/', '/a'], ['/a/bc', '/a/b'], ['/a/b/', '/a/c/'], ['/foo/bar', '/foo/barbaz'], ['/x', '/y/z/w'], ['a', 'a'], [5, 'a'], ['/a', null]);
t('basename', ['/a/b.c'], ['/a/b.c', '.c'], ['b.c', 'c'], ['b.c', 'b.c'], ['/a/'], ['/'], [''], ['a//', ''], ['aaa', 'a'], ['abc', 'abcd'], ['.x', '.x'], ['a/b', '/b'], ['x.c/', '.c'], ['a', 5], [5]); t('dirname', ['/a/b'], ['/a/b/'], ['/a'], ['/'], [''], ['a'], ['a/b'], ['//a'], ['///'], ['a//b'], [null]); t('extname', ['a.b'], ['.a'], ['.a.b'], ['a.'], ['a'], ['a.b/'], ['a.b/c'], ['..'], ['...'], ['.a/..b'], ['a.b.c'], [''], ['a..'], [{}]); t('isAbsolute', ['/a'], ['a'], [''], ['./a'], [5]); t('parse', ['/a/b.c'], ['a'], ['/'], [''], ['/a'], ['.x'], ['a/.x.y'], ['/a/b/'], ['./a.'], ['..'], [5]); t('format', [{ dir: '/a', base: 'b.c' }], [{ root: '/', base: 'b' }], [{ root: '/', dir: '/', base: 'b' }], [{ name: 'n', ext: '.e' }], [{ name: 'n', ext: 'e' }], [{ dir: 'd' }], [{}], [{ base: 'b', name: 'x', ext: '.y' }], [{ root: '/r', name: 'n' }], ['x'], [null], [5]); t('toNamespacedPath', ['/a'], [5]); console.log(p.sep, p.delimiter, p.posix === p, p.win32 === require('path').win32, require('path/posix') === p, p.resolve('/a', 'b', '../c'), p.resolve('/a', '/b'), p.resolve('/a/', '', '.'), p.resolve() === process.cwd(), p.resolve('') === process.cwd(), p.resolve('/..', 'x'));
//# status: 0
//| normalize [""] "."
//| normalize ["."] "."
//| normalize [".."] ".."
//| normalize ["/"] "/"
//| normalize ["//"] "/"
//| normalize ["/.."] "/"
//| normalize ["a/.."] "."
//| normalize ["a/../.."] ".."
//| normalize ["./a//b/"] "a/b/"
//| normalize ["/a/./b/../../c"] "/c"
//| normalize ["../../a"] "../../a"
//| normalize ["a/b/../../.."] ".."
//| normalize ["///a//b"] "/a/b"
//| normalize ["a\\b"] "a\\b"
//| normalize [".../x"] ".../x"
//| normalize ["/.a/..b/c."] "/.a/..b/c."
//| normalize ["a/./"] "a/"
//| normalize ["./"] "./"
//| normalize ["../"] "../"
//| normalize [5] TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received type number (5)
//| normalize [null] TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received null
//| normalize [] TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received undefined
//| join [] "."
//| join [""] "."
//| join ["",""] "."
//| join ["a","","b"] "a/b"
//| join ["/","..","a"] "/a"
//| join ["a","../../.."] "../.."
//| join ["a","/b"] "a/b"
//| join [".","a"] "a"
//| join ["a/","/"] "a/"
//| join ["","/a"] "/a"
//| join ["a",5] TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received type number (5)
//| join ["..",".."] "../.."
//| relative ["/a/b/c","/a/b/d"] "../d"
//| relative ["/a","/a"] ""
//| relative ["/a","/a/b"] "b"
//| relative ["/a/b","/"] "../.."
//| relative ["/","/a"] "a"
//| relative ["/a/bc","/a/b"] "../b"
//| relative ["/a/b/","/a/c/"] "../c"
//| relative ["/foo/bar","/foo/barbaz"] "../barbaz"
//| relative ["/x","/y/z/w"] "../y/z/w"
//| relative ["a","a"] ""
//| relative [5,"a"] TypeError ERR_INVALID_ARG_TYPE The "from" argument must be of type string. Received type number (5)
//| relative ["/a",null] TypeError ERR_INVALID_ARG_TYPE The "to" argument must be of type string. Received null
//| basename ["/a/b.c"] "b.c"
//| basename ["/a/b.c",".c"] "b"
//| basename ["b.c","c"] "b."
//| basename ["b.c","b.c"] ""
//| basename ["/a/"] "a"
//| basename ["/"] ""
//| basename [""] ""
//| basename ["a//",""] "a"
//| basename ["aaa","a"] "aa"
//| basename ["abc","abcd"] "abc"
//| basename [".x",".x"] ""
//| basename ["a/b","/b"] "b"
//| basename ["x.c/",".c"] "x"
//| basename ["a",5] TypeError ERR_INVALID_ARG_TYPE The "suffix" argument must be of type string. Received type number (5)
//| basename [5] TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received type number (5)
//| dirname ["/a/b"] "/a"
//| dirname ["/a/b/"] "/a"
//| dirname ["/a"] "/"
//| dirname ["/"] "/"
//| dirname [""] "."
//| dirname ["a"] "."
//| dirname ["a/b"] "a"
//| dirname ["//a"] "//"
//| dirname ["///"] "/"
//| dirname ["a//b"] "a/"
//| dirname [null] TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received null
//| extname ["a.b"] ".b"
//| extname [".a"] ""
//| extname [".a.b"] ".b"
//| extname ["a."] "."
//| extname ["a"] ""
//| extname ["a.b/"] ".b"
//| extname ["a.b/c"] ""
//| extname [".."] ""
//| extname ["..."] "."
//| extname [".a/..b"] ".b"
//| extname ["a.b.c"] ".c"
//| extname [""] ""
//| extname ["a.."] "."
//| extname [{}] TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received an instance of Object
//| isAbsolute ["/a"] true
//| isAbsolute ["a"] false
//| isAbsolute [""] false
//| isAbsolute ["./a"] false
//| isAbsolute [5] TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received type number (5)
//| parse ["/a/b.c"] {"root":"/","dir":"/a","base":"b.c","ext":".c","name":"b"}
//| parse ["a"] {"root":"","dir":"","base":"a","ext":"","name":"a"}
//| parse ["/"] {"root":"/","dir":"/","base":"","ext":"","name":""}
//| parse [""] {"root":"","dir":"","base":"","ext":"","name":""}
//| parse ["/a"] {"root":"/","dir":"/","base":"a","ext":"","name":"a"}
//| parse [".x"] {"root":"","dir":"","base":".x","ext":"","name":".x"}
//| parse ["a/.x.y"] {"root":"","dir":"a","base":".x.y","ext":".y","name":".x"}
//| parse ["/a/b/"] {"root":"/","dir":"/a","base":"b","ext":"","name":"b"}
//| parse ["./a."] {"root":"","dir":".","base":"a.","ext":".","name":"a"}
//| parse [".."] {"root":"","dir":"","base":"..","ext":"","name":".."}
//| parse [5] TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received type number (5)
//| format [{"dir":"/a","base":"b.c"}] "/a/b.c"
//| format [{"root":"/","base":"b"}] "/b"
//| format [{"root":"/","dir":"/","base":"b"}] "/b"
//| format [{"name":"n","ext":".e"}] "n.e"
//| format [{"name":"n","ext":"e"}] "n.e"
//| format [{"dir":"d"}] "d/"
//| format [{}] ""
//| format [{"base":"b","name":"x","ext":".y"}] "b"
//| format [{"root":"/r","name":"n"}] "/rn"
//| format ["x"] TypeError ERR_INVALID_ARG_TYPE The "pathObject" argument must be of type object. Received type string ('x')
//| format [null] TypeError ERR_INVALID_ARG_TYPE The "pathObject" argument must be of type object. Received null
//| format [5] TypeError ERR_INVALID_ARG_TYPE The "pathObject" argument must be of type object. Received type number (5)
//| toNamespacedPath ["/a"] "/a"
//| toNamespacedPath [5] 5
//| / : true true true /a/c /b /a true true /x
