// The rows of streams that Node has, in ES5: one section after the other.
var s = require('stream'), log = [];
var r = new s.Readable({ read: function () {} }); console.log(r.isPaused(), r.push(Buffer.from('ab')), r.push('cd'));
r.on('data', function (d) { log.push('data ' + d); }); r.on('end', function () { log.push('end'); }); r.on('close', function () { log.push('close'); writing(); });
r.pause(); console.log(r.isPaused()); setTimeout(function () { r.resume(); console.log(r.isPaused()); r.push(null); }, 2);
function writing() {
  var w = new s.Writable({ highWaterMark: 4, write: function (chunk, encoding, done) { log.push('write ' + chunk); setTimeout(done, 1); }, final: function (done) { log.push('final'); done(); } });
  w.on('drain', function () { log.push('drain'); w.end('last', function () { log.push('ended'); }); }); w.on('finish', function () { log.push('finish'); piping(); });
  console.log(w.write('12'), w.write('3456', function () { log.push('written'); }));
}
function piping() {
  var src = new s.Readable({ read: function () {} }), left = 2;
  [new s.PassThrough(), new s.PassThrough()].forEach(function (p) {
    var got = ''; p.on('pipe', function (x) { log.push('pipe ' + (x === src)); }); p.on('data', function (d) { got += d; }); p.on('end', function () { log.push('piped ' + got); if (!--left) changing(); });
    console.log(src.pipe(p) === p); });
  src.push('both'); src.push(null);
}
function changing() {
  var t = new s.Transform({ transform: function (c, e, done) { this.push(String(c).toUpperCase()); done(); }, flush: function (done) { this.push('!'); done(); } });
  t.on('data', function (d) { log.push('t ' + d); }); t.on('end', function () { console.log(log.join('\n')); }); t.write('up'); t.end();
}
var back = new s.Readable({ read: function () {} }); back.push('world'); back.unshift('hello '); console.log(String(back.read()));
//# also: microscript
//# status: 0
//| false true true
//| true
//| hello world
//| false
//| true false
//| true
//| true
//| data ab
//| data cd
//| end
//| close
//| write 12
//| write 3456
//| drain
//| write last
//| written
//| final
//| ended
//| finish
//| pipe true
//| pipe true
//| piped both
//| piped both
//| t UP
//| t !
