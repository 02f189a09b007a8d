const p = require('path').win32;
for (const x of ['', '\\', 'a', 'C:\\a\\b.c', 'C:', 'C:a', 'c:/x/../y/', '\\\\srv\\share\\f', '\\\\srv', '//srv/share/x/..', 'a/b\\c', '..\\..\\a', 'C:\\..', '.x', 'C:.', 'D:\\a\\.\\b\\', '\\\\?\\C:\\x']) console.log(JSON.stringify(x), p.normalize(x), '|', p.dirname(x), '|', p.basename(x), '|', p.extname(x), '|', p.isAbsolute(x), JSON.stringify(p.parse(x)));
console.log(p.join('a', '..', 'b'), p.join('C:\\', 'x', '/y'), p.join('//a', 'b'), p.join('\\', '\\a'), p.join('c:', 'f'));
console.log(p.resolve('C:\\a', 'b', '..\\c'), p.resolve('C:\\a', '\\b'), p.resolve('C:/a', 'D:/b', 'C:x'), p.resolve('\\\\s\\h\\', 'x'));
for (const [a, b] of [['C:\\a\\b', 'C:\\a\\c'], ['C:\\a', 'D:\\b'], ['C:\\A', 'c:\\a\\x'], ['C:\\', 'C:\\q'], ['\\\\s\\h\\a', '\\\\s\\h\\b']]) console.log(a, b, JSON.stringify(p.relative(a, b)));
console.log(p.basename('C:\\a.html', '.html'), p.format({ dir: 'C:\\d', base: 'b' }), p.sep, p.delimiter, p.toNamespacedPath('C:\\a'), p.win32 === p, p.toNamespacedPath('\\\\s\\h\\f'));
//# status: 0
//| "" . | . |  |  | false {"root":"","dir":"","base":"","ext":"","name":""}
//| "\\" \ | \ |  |  | true {"root":"\\","dir":"\\","base":"","ext":"","name":""}
//| "a" a | . | a |  | false {"root":"","dir":"","base":"a","ext":"","name":"a"}
//| "C:\\a\\b.c" C:\a\b.c | C:\a | b.c | .c | true {"root":"C:\\","dir":"C:\\a","base":"b.c","ext":".c","name":"b"}
//| "C:" C:. | C: |  |  | false {"root":"C:","dir":"C:","base":"","ext":"","name":""}
//| "C:a" C:a | C: | a |  | false {"root":"C:","dir":"C:","base":"a","ext":"","name":"a"}
//| "c:/x/../y/" c:\y\ | c:/x/.. | y |  | true {"root":"c:/","dir":"c:/x/..","base":"y","ext":"","name":"y"}
//| "\\\\srv\\share\\f" \\srv\share\f | \\srv\share\ | f |  | true {"root":"\\\\srv\\share\\","dir":"\\\\srv\\share\\","base":"f","ext":"","name":"f"}
//| "\\\\srv" \srv | \ | srv |  | true {"root":"\\","dir":"\\","base":"srv","ext":"","name":"srv"}
//| "//srv/share/x/.." \\srv\share\ | //srv/share/x | .. |  | true {"root":"//srv/share/","dir":"//srv/share/x","base":"..","ext":"","name":".."}
//| "a/b\\c" a\b\c | a/b | c |  | false {"root":"","dir":"a/b","base":"c","ext":"","name":"c"}
//| "..\\..\\a" ..\..\a | ..\.. | a |  | false {"root":"","dir":"..\\..","base":"a","ext":"","name":"a"}
//| "C:\\.." C:\ | C:\ | .. |  | true {"root":"C:\\","dir":"C:\\","base":"..","ext":"","name":".."}
//| ".x" .x | . | .x |  | false {"root":"","dir":"","base":".x","ext":"","name":".x"}
//| "C:." C:. | C: | . |  | false {"root":"C:","dir":"C:","base":".","ext":"","name":"."}
//| "D:\\a\\.\\b\\" D:\a\b\ | D:\a\. | b |  | true {"root":"D:\\","dir":"D:\\a\\.","base":"b","ext":"","name":"b"}
//| "\\\\?\\C:\\x" \\?\C:\x | \\?\C:\ | x |  | true {"root":"\\\\?\\C:\\","dir":"\\\\?\\C:\\","base":"x","ext":"","name":"x"}
//| b C:\x\y \\a\b\ \a c:\f
//| C:\a\c C:\b C:\a\x \\s\h\x
//| C:\a\b C:\a\c "..\\c"
//| C:\a D:\b "D:\\b"
//| C:\A c:\a\x "x"
//| C:\ C:\q "q"
//| \\s\h\a \\s\h\b "..\\b"
//| a C:\d\b \ ; \\?\C:\a true \\?\UNC\s\h\f
