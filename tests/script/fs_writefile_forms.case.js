// What writeFile takes, and what it does to files that are there.
const fs = require('fs');
const show = () => console.log(JSON.stringify(fs.readFileSync('f', 'latin1')));
fs.writeFileSync('f', 'abcdef'); show();
fs.writeFileSync('f', 'xy'); show();
fs.writeFileSync('f', 'Z', { flag: 'r+' }); show();
fs.writeFileSync('f', 'more', { flag: 'a' }); show();
fs.writeFileSync('f', '616263', 'hex'); show();
fs.writeFileSync('f', 'YWJj', { encoding: 'base64' }); show();
fs.writeFileSync('f', 'h\u00e9', 'latin1'); show();
fs.writeFileSync('f', 'h\u00e9', 'utf16le'); show();
fs.writeFileSync('f', new Uint8Array([1, 2, 255])); show();
fs.writeFileSync('f', new Uint16Array([0x4142, 0x4344])); show();
fs.writeFileSync('f', new DataView(new ArrayBuffer(2))); show();
fs.writeFileSync('f', Buffer.from('part').subarray(1, 3)); show();
const fd = fs.openSync('f', 'w');
fs.writeFileSync(fd, 'one'); fs.writeFileSync(fd, 'two'); fs.closeSync(fd); show();
fs.writeFileSync('m', '', { mode: 0o640 }); console.log((fs.statSync('m').mode & 0o777).toString(8));
fs.writeFileSync('m', 'again', { mode: 0o600 }); console.log((fs.statSync('m').mode & 0o777).toString(8));
for (const bad of [null, undefined, {}, [], 5, true, Symbol('x')]) {
  try { fs.writeFileSync('f', bad); console.log('?'); } catch (e) { console.log(e.code, e.message); }
}
for (const flag of ['wx', 'ax', 'q', 'rw']) {
  try { fs.writeFileSync('f', '', { flag }); console.log('?'); } catch (e) { console.log(flag, e.code, e.message); }
}
fs.writeFile('f', 'callback', (e) => { console.log(e); show();
  fs.writeFile('no/f', 'x', (e) => console.log(e.code, e.syscall, e.path)); });
//# status: 0
//| "abcdef"
//| "xy"
//| "Zy"
//| "Zymore"
//| "abc"
//| "abc"
//| "hé"
//| "h\u0000é\u0000"
//| "\u0001\u0002ÿ"
//| "BADC"
//| "\u0000\u0000"
//| "ar"
//| "onetwo"
//| 640
//| 640
//| ERR_INVALID_ARG_TYPE The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received null
//| ERR_INVALID_ARG_TYPE The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received undefined
//| ERR_INVALID_ARG_TYPE The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received an instance of Object
//| ERR_INVALID_ARG_TYPE The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received an instance of Array
//| ERR_INVALID_ARG_TYPE The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received type number (5)
//| ERR_INVALID_ARG_TYPE The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received type boolean (true)
//| ERR_INVALID_ARG_TYPE The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received type symbol (Symbol(x))
//| wx EEXIST EEXIST: file already exists, open 'f'
//| ax EEXIST EEXIST: file already exists, open 'f'
//| q ERR_INVALID_ARG_VALUE The argument 'flags' is invalid. Received 'q'
//| rw ERR_INVALID_ARG_VALUE The argument 'flags' is invalid. Received 'rw'
//| null
//| "callback"
//| ENOENT open no/f
