const fs = require('fs');
fs.writeFileSync('f', '0123456789abcdef');
const all = (path, options) => new Promise((resolve) => {
  const chunks = []; const s = fs.createReadStream(path, options);
  s.on('data', (c) => chunks.push(String(c))).on('close', () => resolve(chunks)).on('error', (e) => chunks.push(e.code));
});
(async () => {
  for (const o of [undefined, 'utf8', { encoding: 'hex', end: 3 }, { start: 3 }, { start: 3, end: 5 }, { end: 0 }, { start: 15 }, { start: 16 }, { start: 100 }, { highWaterMark: 5 }, { highWaterMark: 4, start: 2, end: 11 }, { encoding: 'utf8', highWaterMark: 6 }, { start: 5, end: Infinity }, { flags: 'r+' }])
    console.log(o, await all('f', o));
  console.log(await all('none'), await all('.'));
  for (const o of [{ start: 'x' }, { end: 'x' }, { start: -1 }, { start: 5, end: 4 }, { start: 1.5 }, { encoding: 'nope' }, 5, { fd: 'x' }, { fs: {} }, { fs: { open() {}, close() {}, read: 5 } }])
    try { fs.createReadStream('f', o).on('error', (e) => console.log('event', e.code)); console.log('?'); } catch (e) { console.log(e.code, e.message); }
})();
//# status: 0
//| undefined [ '0123456789abcdef' ]
//| utf8 [ '0123456789abcdef' ]
//| { encoding: 'hex', end: 3 } [ '30313233' ]
//| { start: 3 } [ '3456789abcdef' ]
//| { start: 3, end: 5 } [ '345' ]
//| { end: 0 } [ '0' ]
//| { start: 15 } [ 'f' ]
//| { start: 16 } []
//| { start: 100 } []
//| { highWaterMark: 5 } [ '01234', '56789', 'abcde', 'f' ]
//| { highWaterMark: 4, start: 2, end: 11 } [ '2345', '6789', 'ab' ]
//| { encoding: 'utf8', highWaterMark: 6 } [ '012345', '6789ab', 'cdef' ]
//| { start: 5, end: Infinity } [ '56789abcdef' ]
//| { flags: 'r+' } [ '0123456789abcdef' ]
//| [ 'ENOENT' ] [ 'EISDIR' ]
//| ERR_INVALID_ARG_TYPE The "start" argument must be of type number. Received type string ('x')
//| ERR_INVALID_ARG_TYPE The "end" argument must be of type number. Received type string ('x')
//| ERR_OUT_OF_RANGE The value of "start" is out of range. It must be >= 0 && <= 9007199254740991. Received -1
//| ERR_OUT_OF_RANGE The value of "start" is out of range. It must be <= "end" (here: 4). Received 5
//| ERR_OUT_OF_RANGE The value of "start" is out of range. It must be an integer. Received 1.5
//| ERR_INVALID_ARG_VALUE The argument 'encoding' is invalid encoding. Received 'nope'
//| ERR_INVALID_ARG_TYPE The "options" argument must be one of type string or object. Received type number (5)
//| ERR_INVALID_ARG_TYPE The "options.fd" property must be of type number or an instance of FileHandle. Received type string ('x')
//| ERR_INVALID_ARG_TYPE The "options.fs.open" property must be of type function. Received undefined
//| ERR_INVALID_ARG_TYPE The "options.fs.read" property must be of type function. Received type number (5)
