// Paths as Buffer and URL, and those that nothing takes.
const fs = require('fs'), { pathToFileURL } = require('url');
fs.writeFileSync('sp ace', 'one'); fs.writeFileSync('p%20q', 'two');
console.log(fs.readFileSync(pathToFileURL('sp ace'), 'utf8'), fs.readFileSync(pathToFileURL('p%20q'), 'utf8'), fs.readFileSync(Buffer.from('sp ace'), 'utf8'), fs.readFileSync(new Uint8Array(Buffer.from('sp ace')), 'utf8'));
console.log(fs.readFileSync(new URL('file://' + encodeURI(process.cwd() + '/sp ace')), 'utf8'));
for (const u of ['http://x/y', 'file://host/x', 'file:///a%2Fb', 'file:///a%00b']) try { fs.readFileSync(new URL(u)); console.log('?'); } catch (e) { console.log(e.name, e.code, e.message); }
for (const bad of [undefined, null, true, {}, [], Symbol('p'), () => {}, 1n, NaN, { href: 'file:///x' }, new Date(0), 'a\0', Buffer.from('a\0')]) try { fs.statSync(bad); console.log('?'); } catch (e) { console.log(e.name, e.code, e.message); }
fs.mkdirSync(pathToFileURL('dir')); fs.writeFileSync(pathToFileURL('dir/\u00fc'), ''); console.log(fs.readdirSync(pathToFileURL('dir')), fs.readdirSync('dir', 'buffer'), fs.readdirSync('dir', 'latin1').map((n) => n.length));
try { fs.unlinkSync(pathToFileURL('none')); } catch (e) { console.log(e.code, e.path === process.cwd() + '/none'); }
try { fs.unlinkSync(Buffer.from('none')); } catch (e) { console.log(e.code, e.path); }
console.log(fs.existsSync('./'), fs.statSync('dir/').isDirectory(), fs.statSync('dir/.').isDirectory(), fs.existsSync('sp ace/'));
//# status: 0
//| one two one one
//| one
//| TypeError ERR_INVALID_URL_SCHEME The URL must be of scheme file
//| TypeError ERR_INVALID_FILE_URL_HOST File URL host must be "localhost" or empty on linux
//| TypeError ERR_INVALID_FILE_URL_PATH File URL path must not include encoded / characters
//| TypeError ERR_INVALID_ARG_VALUE The argument 'path' must be a string, Uint8Array, or URL without null bytes. Received '/a\x00b'
//| TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string or an instance of Buffer or URL. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string or an instance of Buffer or URL. Received null
//| TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string or an instance of Buffer or URL. Received type boolean (true)
//| TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string or an instance of Buffer or URL. Received an instance of Object
//| TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string or an instance of Buffer or URL. Received an instance of Array
//| TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string or an instance of Buffer or URL. Received type symbol (Symbol(p))
//| TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string or an instance of Buffer or URL. Received function
//| TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string or an instance of Buffer or URL. Received type bigint (1n)
//| TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string or an instance of Buffer or URL. Received type number (NaN)
//| TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string or an instance of Buffer or URL. Received an instance of Object
//| TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string or an instance of Buffer or URL. Received an instance of Date
//| TypeError ERR_INVALID_ARG_VALUE The argument 'path' must be a string, Uint8Array, or URL without null bytes. Received 'a\x00'
//| TypeError ERR_INVALID_ARG_VALUE The argument 'path' must be a string, Uint8Array, or URL without null bytes. Received <Buffer 61 00>
//| [ 'ü' ] [ <Buffer c3 bc> ] [ 2 ]
//| ENOENT true
//| ENOENT none
//| true true true false
