const fs = require('fs');
const log = (...a) => console.log(...a);
fs.appendFileSync('a', 'one');
fs.appendFileSync('a', Buffer.from(' two'));
fs.appendFileSync('a', '207468726565', 'hex');
log(fs.readFileSync('a', 'utf8'));
const fd = fs.openSync('a', 'a');
fs.appendFileSync(fd, ' four'); fs.closeSync(fd);
log(fs.readFileSync('a', 'utf8'));
fs.appendFileSync('b', '', { mode: 0o600 }); log((fs.statSync('b').mode & 0o777).toString(8));
for (const bad of [5, {}, null, undefined]) try { fs.appendFileSync('a', bad); log('?'); } catch (e) { log(e.code, e.message); }
try { fs.appendFileSync('.', 'x'); } catch (e) { log(e.code, e.syscall, e.path); }
fs.appendFile('a', '!', (e) => { log(e, fs.readFileSync('a', 'utf8'));
  fs.promises.appendFile('a', '?').then((v) => log(v, fs.readFileSync('a', 'utf8'))); });
try { fs.appendFile('a', 'x'); } catch (e) { log(e.code, e.message); }
//# status: 0
//| one two three
//| one two three four
//| 600
//| ERR_INVALID_ARG_TYPE The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received type number (5)
//| ERR_INVALID_ARG_TYPE The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received an instance of Object
//| ERR_INVALID_ARG_TYPE The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received null
//| ERR_INVALID_ARG_TYPE The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received undefined
//| EISDIR open .
//| ERR_INVALID_ARG_TYPE The "cb" argument must be of type function. Received undefined
//| null one two three four!
//| undefined one two three four!?
