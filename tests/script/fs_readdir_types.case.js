const fs = require('fs'), path = require('path');
fs.mkdirSync('d/sub/deep', { recursive: true });
fs.writeFileSync('d/b.txt', ''); fs.writeFileSync('d/a.txt', ''); fs.writeFileSync('d/sub/c.txt', ''); fs.writeFileSync('d/sub/deep/z', '');
fs.symlinkSync('sub', 'd/link');
const kind = (e) => ['isFile', 'isDirectory', 'isSymbolicLink', 'isFIFO', 'isSocket', 'isBlockDevice', 'isCharacterDevice'].filter((k) => e[k]()).join();
console.log(fs.readdirSync('d').sort());
console.log(fs.readdirSync('d', 'buffer').map(String).sort(), fs.readdirSync('d', { encoding: 'hex' }).sort());
const entries = fs.readdirSync('d', { withFileTypes: true }).sort((x, y) => (x.name < y.name ? -1 : 1));
for (const e of entries) console.log(e.name, kind(e), e.parentPath, e.path, e.constructor.name, Object.keys(e).join());
console.log(fs.readdirSync('d', { recursive: true }).sort());
console.log(fs.readdirSync('d', { recursive: true, withFileTypes: true }).map((e) => path.join(e.parentPath, e.name) + ':' + kind(e)).sort());
console.log(fs.readdirSync('d/', { withFileTypes: true }).map((e) => e.parentPath)[0], fs.readdirSync('./d/../d', { withFileTypes: true })[0].path);
try { fs.readdirSync('d', { recursive: 1 }); console.log('ok'); } catch (e) { console.log(e.code, e.message); }
try { fs.readdirSync('d', { encoding: 'zz' }); } catch (e) { console.log(e.code, e.message); }
console.log(new fs.Dirent('n', 1).isFile(), fs.readdirSync('d/sub/deep', { withFileTypes: true }));
fs.readdir('d', { recursive: true }, (e, l) => { console.log(e, l.length);
  fs.readdir('none', (e) => { console.log(e.code, e.syscall, e.path, e.message);
    fs.readdir('d/a.txt', (e) => { console.log(e.code, e.message);
      fs.promises.readdir('d', { withFileTypes: true, recursive: true }).then((l) => console.log(l.map((e) => e.name).sort().join())); }); }); });
//# status: 0
//| [ 'a.txt', 'b.txt', 'link', 'sub' ]
//| [ 'a.txt', 'b.txt', 'link', 'sub' ] [ '612e747874', '622e747874', '6c696e6b', '737562' ]
//| a.txt isFile d d Dirent name,parentPath,path
//| b.txt isFile d d Dirent name,parentPath,path
//| link isSymbolicLink d d Dirent name,parentPath,path
//| sub isDirectory d d Dirent name,parentPath,path
//| [
//|   'a.txt',     'b.txt',
//|   'link',      'link/c.txt',
//|   'link/deep', 'link/deep/z',
//|   'sub',       'sub/c.txt',
//|   'sub/deep',  'sub/deep/z'
//| ]
//| [
//|   'd/a.txt:isFile',
//|   'd/b.txt:isFile',
//|   'd/link:isSymbolicLink',
//|   'd/sub/c.txt:isFile',
//|   'd/sub/deep/z:isFile',
//|   'd/sub/deep:isDirectory',
//|   'd/sub:isDirectory'
//| ]
//| d/ ./d/../d
//| ERR_INVALID_ARG_TYPE The "options.recursive" property must be of type boolean. Received type number (1)
//| ERR_INVALID_ARG_VALUE The argument 'encoding' is invalid encoding. Received 'zz'
//| true [
//|   Dirent {
//|     name: 'z',
//|     parentPath: 'd/sub/deep',
//|     path: 'd/sub/deep',
//|     [Symbol(type)]: 1
//|   }
//| ]
//| null 10
//| ENOENT scandir none ENOENT: no such file or directory, scandir 'none'
//| ENOTDIR ENOTDIR: not a directory, scandir 'd/a.txt'
//| a.txt,b.txt,c.txt,deep,link,sub,z
