// path: every function over many odd paths.
var path = require('path'); var paths = ['', '.', '..', '/', '//', '///', 'a', 'a/', '/a', '/a/', 'a/b', './a', '../a', 'a/../b', 'a/./b/', '/a/../../b', 'a//b', '.bashrc', 'a.b.c', 'a.', '.a.b', '..a', 'a..', '/a.b/c', 'a/b.js/', '//a//b//', 'x/.', 'x/..', '/x/..', '....', 'a.txt//'];
paths.forEach(function (p) { console.log(JSON.stringify([p, path.normalize(p), path.dirname(p), path.basename(p), path.extname(p), path.isAbsolute(p), path.parse(p), path.format(path.parse(p))])); });
console.log(path.join('a', '..', '/b', '', 'c/'), path.join(), path.join('', ''), path.join('/a', '../../b'), path.resolve('/a', 'b', '../c'), path.resolve('/a', '/b', 'c/'), path.basename('f.js', '.js'), path.basename('.js', '.js'), path.basename('a/b.html/', '.html'));
[['/a/b/c', '/a/d'], ['/a', '/a/b/c'], ['/a/b', '/'], ['/a/b', '/a/b'], ['/', '/x'], ['/a/bc', '/a/b']].forEach(function (x) { console.log(path.relative(x[0], x[1])); });
console.log(path.sep, path.delimiter, path.posix === path, path.format({ dir: '/x', name: 'n', ext: 'e' }), path.format({ root: '/', base: 'b' }), path.format({ base: 'z' }));
try { path.join(5); } catch (e) { console.log(e.code, e.message); } try { path.dirname(null); } catch (e) { console.log(e.message); } try { path.resolve({}); } catch (e) { console.log(e.message); }
//# also: microscript
//# status: 0
//| ["",".",".","","",false,{"root":"","dir":"","base":"","ext":"","name":""},""]
//| [".",".",".",".","",false,{"root":"","dir":"","base":".","ext":"","name":"."},"."]
//| ["..","..",".","..","",false,{"root":"","dir":"","base":"..","ext":"","name":".."},".."]
//| ["/","/","/","","",true,{"root":"/","dir":"/","base":"","ext":"","name":""},"/"]
//| ["//","/","/","","",true,{"root":"/","dir":"/","base":"","ext":"","name":""},"/"]
//| ["///","/","/","","",true,{"root":"/","dir":"/","base":"","ext":"","name":""},"/"]
//| ["a","a",".","a","",false,{"root":"","dir":"","base":"a","ext":"","name":"a"},"a"]
//| ["a/","a/",".","a","",false,{"root":"","dir":"","base":"a","ext":"","name":"a"},"a"]
//| ["/a","/a","/","a","",true,{"root":"/","dir":"/","base":"a","ext":"","name":"a"},"/a"]
//| ["/a/","/a/","/","a","",true,{"root":"/","dir":"/","base":"a","ext":"","name":"a"},"/a"]
//| ["a/b","a/b","a","b","",false,{"root":"","dir":"a","base":"b","ext":"","name":"b"},"a/b"]
//| ["./a","a",".","a","",false,{"root":"","dir":".","base":"a","ext":"","name":"a"},"./a"]
//| ["../a","../a","..","a","",false,{"root":"","dir":"..","base":"a","ext":"","name":"a"},"../a"]
//| ["a/../b","b","a/..","b","",false,{"root":"","dir":"a/..","base":"b","ext":"","name":"b"},"a/../b"]
//| ["a/./b/","a/b/","a/.","b","",false,{"root":"","dir":"a/.","base":"b","ext":"","name":"b"},"a/./b"]
//| ["/a/../../b","/b","/a/../..","b","",true,{"root":"/","dir":"/a/../..","base":"b","ext":"","name":"b"},"/a/../../b"]
//| ["a//b","a/b","a/","b","",false,{"root":"","dir":"a/","base":"b","ext":"","name":"b"},"a//b"]
//| [".bashrc",".bashrc",".",".bashrc","",false,{"root":"","dir":"","base":".bashrc","ext":"","name":".bashrc"},".bashrc"]
//| ["a.b.c","a.b.c",".","a.b.c",".c",false,{"root":"","dir":"","base":"a.b.c","ext":".c","name":"a.b"},"a.b.c"]
//| ["a.","a.",".","a.",".",false,{"root":"","dir":"","base":"a.","ext":".","name":"a"},"a."]
//| [".a.b",".a.b",".",".a.b",".b",false,{"root":"","dir":"","base":".a.b","ext":".b","name":".a"},".a.b"]
//| ["..a","..a",".","..a",".a",false,{"root":"","dir":"","base":"..a","ext":".a","name":"."},"..a"]
//| ["a..","a..",".","a..",".",false,{"root":"","dir":"","base":"a..","ext":".","name":"a."},"a.."]
//| ["/a.b/c","/a.b/c","/a.b","c","",true,{"root":"/","dir":"/a.b","base":"c","ext":"","name":"c"},"/a.b/c"]
//| ["a/b.js/","a/b.js/","a","b.js",".js",false,{"root":"","dir":"a","base":"b.js","ext":".js","name":"b"},"a/b.js"]
//| ["//a//b//","/a/b/","//a/","b","",true,{"root":"/","dir":"//a/","base":"b","ext":"","name":"b"},"//a//b"]
//| ["x/.","x","x",".","",false,{"root":"","dir":"x","base":".","ext":"","name":"."},"x/."]
//| ["x/..",".","x","..","",false,{"root":"","dir":"x","base":"..","ext":"","name":".."},"x/.."]
//| ["/x/..","/","/x","..","",true,{"root":"/","dir":"/x","base":"..","ext":"","name":".."},"/x/.."]
//| ["....","....",".","....",".",false,{"root":"","dir":"","base":"....","ext":".","name":"..."},"...."]
//| ["a.txt//","a.txt/",".","a.txt",".txt",false,{"root":"","dir":"","base":"a.txt","ext":".txt","name":"a"},"a.txt"]
//| b/c/ . . /b /a/c /b/c f  b
//| ../../d
//| b/c
//| ../..
//|
//| x
//| ../b
//| / : true /x/n.e /b z
//| ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received type number (5)
//| The "path" argument must be of type string. Received null
//| The "paths[0]" argument must be of type string. Received an instance of Object
