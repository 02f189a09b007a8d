// fs with callbacks, promises and streams.
var fs = require('fs');
fs.writeFile('f', 'one', function (e) { console.log('written', e); fs.appendFile('f', ' two', function () { fs.readFile('f', 'utf8', function (e2, t) { console.log(e2, t); next(); }); }); });
fs.mkdir('m/n', { recursive: true }, function (e, first) { console.log('mkdir', e, typeof first); fs.rm('m', { recursive: true }, function (e2) { if (e2) console.log('rm', e2); }); });
function next() {
  fs.stat('f', function (e, s) { console.log(s.size, s.isFile()); });
  fs.open('f', 'r', function (e, fd) { fs.read(fd, Buffer.alloc(3), 0, 3, 0, function (e2, n, b) { console.log('read', e2, n, b); fs.close(fd, function (e3) { console.log('closed', e3); streams(); }); }); });
}
function streams() {
  var out = fs.createWriteStream('s'); out.write('a'); out.write('b', function () { console.log('b written'); }); out.end('c'); out.on('finish', function () { console.log('finish', out.bytesWritten); });
  out.on('close', function () {
    console.log('close'); var chunks = [];
    fs.createReadStream('s', { start: 1, end: 1 }).on('data', function (c) { chunks.push(c); }).on('end', function () { console.log('range', Buffer.concat(chunks).toString()); }).on('close', function () { console.log('rclose');
      fs.createReadStream('none').on('error', function (e) { console.log('stream error', e.code); promises(); }); });
  });
}
function promises() {
  fs.readFile('none', function (e, d) { console.log(e.code, e.message, d, arguments.length); morePromises(); });
}
function morePromises() {
  var p = fs.promises;
  p.writeFile('p', 'data').then(function () { return p.readFile('p', 'utf8'); }).then(function (t) { console.log('promise', t); return p.stat('none'); }).catch(function (e) { console.log(e.code, e.syscall); return p.open('p', 'r'); })
    .then(function (h) { return h.read(Buffer.alloc(2), 0, 2, 0).then(function (r) { console.log(r.bytesRead, r.buffer); return h.close(); }); }).then(function () { return p.readdir('.'); }).then(function (l) { console.log(l.indexOf('p') >= 0); });
}
try { fs.readFile('x'); } catch (e) { console.log(e.code, e.message); }
//# also: microscript
//# status: 0
//| ERR_INVALID_ARG_TYPE The "cb" argument must be of type function. Received undefined
//| written null
//| mkdir null string
//| null one two
//| 7 true
//| read null 3 <Buffer 6f 6e 65>
//| closed null
//| b written
//| finish 3
//| close
//| range b
//| rclose
//| stream error ENOENT
//| ENOENT ENOENT: no such file or directory, open 'none' undefined 1
//| promise data
//| ENOENT stat
//| 2 <Buffer 64 61>
//| true
