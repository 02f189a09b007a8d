const fs = require('fs');
const fd = fs.openSync('f', 'w+'); console.log(typeof fd, fs.writeSync(fd, 'hello world'), fs.writeSync(fd, Buffer.from('XYZ'), 1, 2, 0), fs.writeSync(fd, '!', null, 'utf8'), fs.writeSync(fd, 'e9', 2, 'hex'));
const b = Buffer.alloc(20, '.'); console.log(fs.readSync(fd, b, 0, 5, 0), b.toString('latin1'), fs.readSync(fd, b, { offset: 6, length: 3, position: 2 }), b.toString('latin1'), fs.readSync(fd, b), fs.readSync(fd, b, 0, 0, 0)); fs.ftruncateSync(fd, 4); console.log(fs.fstatSync(fd).size, fs.readFileSync('f', 'latin1')); fs.fsyncSync(fd); fs.fdatasyncSync(fd); fs.fchmodSync(fd, 0o600); fs.futimesSync(fd, 1, 2); console.log(fs.fstatSync(fd).mtimeMs, fs.writevSync(fd, [Buffer.from('ab'), Buffer.from('cd')], 0), fs.readvSync(fd, [Buffer.alloc(2), Buffer.alloc(9)], 0)); fs.closeSync(fd);
for (const flag of ['r', 'r+', 'w', 'wx', 'w+', 'a', 'ax', 'a+', 'rs+', 'as']) { fs.writeFileSync('g', 'base'); try { const h = fs.openSync('g', flag); let out = flag; try { out += ' wrote ' + fs.writeSync(h, 'ZZ'); } catch (e) { out += ' ' + e.code; } try { const c = Buffer.alloc(9); out += ' read ' + fs.readSync(h, c, 0, 9, 0); } catch (e) { out += ' ' + e.code; } fs.closeSync(h); console.log(out, fs.readFileSync('g', 'utf8')); } catch (e) { console.log(flag, e.code); } }
fs.writeFileSync('h', 'a\nb\n'); fs.writeFileSync('h', 'c', { flag: 'a' }); console.log(JSON.stringify(fs.readFileSync('h', { encoding: 'utf8', flag: 'r' }))); fs.writeFileSync('h', new Uint16Array([1, 2])); console.log(fs.readFileSync('h')); fs.writeFileSync('h', new DataView(new ArrayBuffer(2))); console.log(fs.readFileSync('h').length); fs.writeFileSync('h', 'aGk=', 'base64'); console.log(fs.readFileSync('h', 'hex'));
fs.open('f', 'r', (e, d) => fs.read(d, Buffer.alloc(3), 0, 3, 0, (e2, n, buf) => { console.log(e, e2, n, buf); fs.read(d, { buffer: Buffer.alloc(2), position: 1 }, (e3, n3, b3) => { console.log(e3, n3, b3); fs.write(d, 'x', (e4) => { console.log(e4.code, e4.syscall); fs.close(d, (e5) => { console.log(e5); fs.close(d, (e6) => console.log(e6.code)); }); }); }); }));
//# status: 0
//| number 11 2 1 1
//| 5 YZélo............... 3 YZélo.élo........... 0 0
//| 4 YZél
//| 2000 4 4
//| r EBADF read 4 base
//| r+ wrote 2 read 4 ZZse
//| w wrote 2 EBADF ZZ
//| wx EEXIST
//| w+ wrote 2 read 2 ZZ
//| a wrote 2 EBADF baseZZ
//| ax EEXIST
//| a+ wrote 2 read 6 baseZZ
//| rs+ wrote 2 read 4 ZZse
//| as wrote 2 EBADF baseZZ
//| "a\nb\nc"
//| <Buffer 01 00 02 00>
//| 2
//| 6869
//| null null 3 <Buffer 61 62 63>
//| null 2 <Buffer 62 63>
//| EBADF write
//| null
//| EBADF
