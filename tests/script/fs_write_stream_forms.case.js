const fs = require('fs');
const write = (path, options, ...parts) => new Promise((resolve) => {
  const s = fs.createWriteStream(path, options);
  s.on('error', (e) => resolve(e.code + ' ' + e.syscall)).on('close', () => s.errored || resolve(fs.readFileSync(path, 'latin1') + ' ' + s.bytesWritten));
  for (const p of parts) s.write(p);
  s.end();
});
(async () => {
  console.log(await write('f', undefined, 'hello ', Buffer.from('world')));
  console.log(await write('f', { flags: 'a' }, '!'));
  console.log(await write('f', { flags: 'r+', start: 6 }, 'W'));
  console.log(await write('f', { flags: 'r+', start: 9 }, 'ab', 'cd', 'ef'));
  console.log(await write('f', 'hex', '6869'));
  console.log(await write('f', { encoding: 'latin1' }, '\u00e9'));
  console.log(await write('f', { flags: 'wx' }, 'x'));
  console.log(await write('no/f', {}, 'x'));
  console.log(await write('.', {}, 'x'));
  console.log(await write('m', { mode: 0o600 }), (fs.statSync('m').mode & 0o777).toString(8));
  const s = fs.createWriteStream('p', { highWaterMark: 4 });
  console.log(s.path, s.flags, s.mode, s.start, s.pos, s.bytesWritten, s.fd, s.pending, s.writableHighWaterMark, s instanceof fs.WriteStream);
  s.on('open', (fd) => console.log('open', typeof fd)).on('ready', () => console.log('ready', s.pending)).on('drain', () => console.log('drain', s.bytesWritten)).on('finish', () => console.log('finish', s.bytesWritten)).on('close', () => console.log('close', s.fd));
  console.log(s.write('123'), s.write('4567'));
  s.once('drain', () => { s.end('end', () => console.log('ended')); });
  for (const o of [{ start: -1 }, { start: 'x' }, { encoding: 'zz' }, { flags: 'q' }, 5]) try { fs.createWriteStream('q', o).on('error', () => {}); console.log('?'); } catch (e) { console.log(e.code, e.message); }
})();
//# status: 0
//| hello world 11
//| hello world! 1
//| hello World! 1
//| hello Worabcdef 6
//| hi 2
//| é 1
//| EEXIST open
//| ENOENT open
//| EISDIR open
//|  0 600
//| p w 438 undefined undefined 0 null true 4 true
//| true false
//| ERR_OUT_OF_RANGE The value of "start" is out of range. It must be >= 0 && <= 9007199254740991. Received -1
//| ERR_INVALID_ARG_TYPE The "start" argument must be of type number. Received type string ('x')
//| ERR_INVALID_ARG_VALUE The argument 'encoding' is invalid encoding. Received 'zz'
//| ?
//| ERR_INVALID_ARG_TYPE The "options" argument must be one of type string or object. Received type number (5)
//| open number
//| ready false
//| drain 7
//| ended
//| finish 10
//| close null
