const p = require('path').posix;
for (const x of ['', '/', 'a', '/a/b.c', 'a/b/', './a/../b', '.bashrc', 'x.', 'x.tar.gz', '//a', 'a//b', '..', '/..', '../../a', 'a/..', '/a/./b/../c/', '.a.b', ' ', 'a.b/c']) console.log(JSON.stringify(x), p.normalize(x), '|', p.dirname(x), '|', p.basename(x), '|', p.extname(x), '|', p.isAbsolute(x), JSON.stringify(p.parse(x)));
console.log(p.join('a', '..', '..', 'b'), p.join('', ''), p.join('/a', '/b'), p.join('a', '', 'b/'), p.join(), p.join('./', 'x'));
console.log(p.resolve('/a', 'b', '../c'), p.resolve('/a', '/b'), p.resolve('/'), p.resolve('/a/', '.'), p.resolve('/a', '', '..', '..'));
for (const [a, b] of [['/a/b/c', '/a/d'], ['/a', '/a'], ['/a', '/a/b'], ['/a/b', '/'], ['/', '/x'], ['/foo', '/foobar'], ['/a/b', '/a/b/../c']]) console.log(a, b, JSON.stringify(p.relative(a, b)));
for (const [a, e] of [['a.html', '.html'], ['a.html', 'html'], ['a', 'a'], ['a/', 'a'], ['aaa', 'a'], ['.x', '.x'], ['a.b', '']]) console.log(a, e, p.basename(a, e));
console.log(p.format({ dir: '/d', base: 'b' }), p.format({ root: '/', name: 'n', ext: 'x' }), p.format({ root: '/', dir: '/', base: 'q' }), p.format({ name: 'f', ext: '.t' }), JSON.stringify(p.format({})), p.sep, p.delimiter, p.posix === p, p.toNamespacedPath('/a'));
for (const f of [() => p.join(1), () => p.resolve({}), () => p.basename(), () => p.basename('a', 1), () => p.extname(null), () => p.parse(5), () => p.format('x'), () => p.relative('a'), () => p.normalize(undefined), () => p.dirname([]), () => p.isAbsolute(1)]) try { console.log(f()); } catch (e) { console.log(e.code, e.message); }
//# status: 0
//| "" . | . |  |  | false {"root":"","dir":"","base":"","ext":"","name":""}
//| "/" / | / |  |  | true {"root":"/","dir":"/","base":"","ext":"","name":""}
//| "a" a | . | a |  | false {"root":"","dir":"","base":"a","ext":"","name":"a"}
//| "/a/b.c" /a/b.c | /a | b.c | .c | true {"root":"/","dir":"/a","base":"b.c","ext":".c","name":"b"}
//| "a/b/" a/b/ | a | b |  | false {"root":"","dir":"a","base":"b","ext":"","name":"b"}
//| "./a/../b" b | ./a/.. | b |  | false {"root":"","dir":"./a/..","base":"b","ext":"","name":"b"}
//| ".bashrc" .bashrc | . | .bashrc |  | false {"root":"","dir":"","base":".bashrc","ext":"","name":".bashrc"}
//| "x." x. | . | x. | . | false {"root":"","dir":"","base":"x.","ext":".","name":"x"}
//| "x.tar.gz" x.tar.gz | . | x.tar.gz | .gz | false {"root":"","dir":"","base":"x.tar.gz","ext":".gz","name":"x.tar"}
//| "//a" /a | // | a |  | true {"root":"/","dir":"/","base":"a","ext":"","name":"a"}
//| "a//b" a/b | a/ | b |  | false {"root":"","dir":"a/","base":"b","ext":"","name":"b"}
//| ".." .. | . | .. |  | false {"root":"","dir":"","base":"..","ext":"","name":".."}
//| "/.." / | / | .. |  | true {"root":"/","dir":"/","base":"..","ext":".","name":"."}
//| "../../a" ../../a | ../.. | a |  | false {"root":"","dir":"../..","base":"a","ext":"","name":"a"}
//| "a/.." . | a | .. |  | false {"root":"","dir":"a","base":"..","ext":"","name":".."}
//| "/a/./b/../c/" /a/c/ | /a/./b/.. | c |  | true {"root":"/","dir":"/a/./b/..","base":"c","ext":"","name":"c"}
//| ".a.b" .a.b | . | .a.b | .b | false {"root":"","dir":"","base":".a.b","ext":".b","name":".a"}
//| " "   | . |   |  | false {"root":"","dir":"","base":" ","ext":"","name":" "}
//| "a.b/c" a.b/c | a.b | c |  | false {"root":"","dir":"a.b","base":"c","ext":"","name":"c"}
//| ../b . /a/b a/b/ . x
//| /a/c /b / /a /
//| /a/b/c /a/d "../../d"
//| /a /a ""
//| /a /a/b "b"
//| /a/b / "../.."
//| / /x "x"
//| /foo /foobar "../foobar"
//| /a/b /a/b/../c "../c"
//| a.html .html a
//| a.html html a.
//| a a
//| a/ a a
//| aaa a aa
//| .x .x
//| a.b  a.b
//| /d/b /n.x /q f.t "" / : true /a
//| ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received type number (1)
//| ERR_INVALID_ARG_TYPE The "paths[0]" argument must be of type string. Received an instance of Object
//| ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received undefined
//| ERR_INVALID_ARG_TYPE The "suffix" argument must be of type string. Received type number (1)
//| ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received null
//| ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received type number (5)
//| ERR_INVALID_ARG_TYPE The "pathObject" argument must be of type object. Received type string ('x')
//| ERR_INVALID_ARG_TYPE The "to" argument must be of type string. Received undefined
//| ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received undefined
//| ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received an instance of Array
//| ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received type number (1)
