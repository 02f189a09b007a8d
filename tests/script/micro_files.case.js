// The rows of files that Node has, in ES5; callbacks' first argument is taken as true or false.
var fs = require('fs'); fs.mkdirSync('d'); process.chdir('d');
var fd = fs.openSync('f', 'w+'), b = Buffer.alloc(8); console.log(fs.writeSync(fd, 'hello'), fs.writeSync(fd, Buffer.from(' world'), 0, 6, 5), fs.readSync(fd, b, 1, 4, 0), b.toString('hex'), fs.readSync(fd, b, { position: 6, length: 2 }));
fs.read(fd, b, 0, 5, 6, function (error, n, same) { console.log(!!error, n, same === b, String(b.slice(0, n)));
  fs.read(fd, { buffer: b, position: 0, length: 2 }, function (error, n) { console.log(!!error, n); fs.write(fd, Buffer.from('HE'), 0, 2, 0, function (error, n) { console.log(!!error, n); fs.closeSync(fd); rest(); }); }); });
function rest() {
  console.log(fs.readFileSync('f', 'utf8'), fs.readFileSync('f').length, fs.existsSync('f'), fs.existsSync('g')); fs.copyFileSync('f', 'g'); fs.renameSync('g', 'h'); console.log(fs.readdirSync('.'));
  var s = fs.statSync('h'); console.log(s.size, s.isFile(), s.isDirectory(), s.mtime instanceof Date, typeof s.uid, (s.mode & 511).toString(8)); fs.chmodSync('h', 384); console.log((fs.statSync('h').mode & 511).toString(8));
  console.log(fs.mkdirSync('a/b/c', { recursive: true }).slice(-1)); fs.rmdirSync('a/b/c'); fs.unlinkSync('h');
  ['openSync', 'readdirSync', 'statSync', 'unlinkSync', 'rmdirSync', 'readFileSync'].forEach(function (n) { try { fs[n]('none'); } catch (e) { console.log(n, e.code, e.syscall, e.path); } });
  var w = fs.createWriteStream('s'); w.on('close', function () { var r = fs.createReadStream('s', { start: 1, end: 5, encoding: 'utf8' }); r.on('data', function (d) { console.log(d); }); r.on('close', function () { console.log('closed'); fs.writeFile('cb', 'x', function (e) { fs.readFile('cb', 'utf8', function (e2, t) { console.log(e, e2, t); fs.readFile('none', function (e) { console.log(e.code); }); }); }); }); }); w.write('stream'); w.end('ed');
}
//# also: microscript
//# status: 0
//| 5 6 4 0068656c6c000000 2
//| false 5 true world
//| false 2
//| false 2
//| HEllo world 11 true false
//| [ 'f', 'h' ]
//| 11 true false true number 644
//| 600
//| a
//| openSync ENOENT open none
//| readdirSync ENOENT scandir none
//| statSync ENOENT stat none
//| unlinkSync ENOENT unlink none
//| rmdirSync ENOENT rmdir none
//| readFileSync ENOENT open none
//| tream
//| closed
//| null null x
//| ENOENT
