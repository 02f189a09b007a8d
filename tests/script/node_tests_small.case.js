// Corners that Node's own tests look at: URLs and paths, forms, timers of old, modules, outputs, removal of trees.
const url = require('url'), qs = require('querystring'), util = require('util'), timers = require('timers'), fs = require('fs'), cp = require('child_process'), Module = require('module'), crypto = require('crypto');
const t = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } };
process.on('warning', (w) => console.log(w.name, w.code, w.message));
for (const p of ['C:\\foo', '\\\\server\\share\\a b', 'C:\\a%b?c#d', '\\\\?\\C:\\long\\x', 'C:\\dir\\']) t(() => url.pathToFileURL(p, { windows: true }).href); for (const u of ['file:///C:/a%20b', 'file://server/share/x', 'file:///nodrive', 'file:///C:/a%2Fb']) t(() => url.fileURLToPath(u, { windows: true })); t(() => url.pathToFileURL('\\\\server', { windows: true }).href);
const copied = url.urlToHttpOptions({ ...new URL('http://u:p@h:8/x') }); console.log(copied.protocol, copied.auth, copied.port); console.log(url.urlToHttpOptions(new URL('http://u:p%20q@[::1]:81/a?b#c')));
console.log(qs.parse('%\u0100=%\u0101&a+b=%20c+d')); console.log(String(new URLSearchParams('%\u00a9ar=a%zz%41'))); t(() => new URLSearchParams([['a']])); t(() => new URLSearchParams().append(Symbol('s'), 'x')); t(() => new URLSearchParams([5]));
qs.unescape = (s) => s.replace(/o/g, '_'); console.log(qs.parse('foo=bor')); t(() => Buffer.from('ab').toString(null)); t(() => Buffer.from('ab').toString(0)); t(() => Buffer.from('ab').toString('')); console.log(Buffer.from('ff').indexOf(Buffer.from('f'), 0, 'ucs2'), Buffer.from('ab').toString(['hex']));
console.log(util.isDeepStrictEqual(Object(1), Object('1')), util.isDeepStrictEqual(Object('a'), Object('a')), util.isDeepStrictEqual(Object.assign(Object('a'), { valueOf: () => 1 }), Object('b')));
const it = new Map([[1, 2], [3, 4]]).entries(); it.next(); console.log(it, [...it], new Set([1, 2]).values()); console.log(crypto.Hash('sha1').update('a').digest('hex'), crypto.Hmac('sha1', 'k').update('a').digest('hex')); t(() => crypto.randomUUID({ disableEntropyCache: 1 }));
const item = { _onTimeout() { console.log('enrolled'); } }; t(() => timers.enroll(item, 'x')); timers.enroll(item, 5); timers.active(item); const out = { _onTimeout() { console.log('never'); } }; timers.enroll(out, 1); timers.active(out); timers.unenroll(out); function odd() { process.odd = (process.odd || 0) + 1; } odd.apply = odd.call = 'none'; setTimeout(odd, 1, 1); setImmediate(odd); process.on('exit', () => console.log('odd', process.odd));
Module._extensions['.foo.bar'] = (m, f) => { m.exports = 'long ' + require('path').basename(f); }; fs.writeFileSync('x.foo.bar', ''); console.log(require('./x.foo.bar')); delete Module._extensions['.foo.bar']; const wrap = Module.wrap; Module.wrap = (s) => { console.log('wrapped'); return wrap(s); }; fs.writeFileSync('w.js', 'module.exports = 7;'); console.log(require('./w.js')); Module.wrap = wrap; console.log(Module._resolveLookupPaths('./x')[0]);
fs.mkdirSync('d/e', { recursive: true }); fs.writeFileSync('d/e/f', ''); fs.rmdirSync('d', { recursive: true }); console.log(fs.existsSync('d')); t(() => fs.rmdirSync('w.js', { recursive: true })); t(() => fs.rmdirSync('none', { recursive: true })); fs.rmdirSync(fs.mkdtempSync('tmpX'));
cp.exec('printf "\\344\\270\\255\\346\\226\\207\\346\\265\\213"', { maxBuffer: 2 }, (e, o) => { console.log(e.code, o); cp.exec('printf "\\344\\270\\255\\346\\226\\207\\346\\265\\213"', { maxBuffer: 3 }, (e2, o2) => console.log(e2 && e2.code, o2)); }); const r = cp.spawnSync('printf', ['abcdefgh'], { maxBuffer: 3 }); console.log(r.error.code, String(r.stdout));
for (const k of ['NONE', 'BUBBLING_PHASE']) console.log(Object.getOwnPropertyDescriptor(Event, k)); console.log(util.getSystemErrorMap().get(-3008), util.getSystemErrorMap().size);
(async () => { const log = []; const ts = new TransformStream({ cancel(r) { log.push(['cancel', r]); } }); await ts.readable.cancel('c'); const two = new TransformStream({ cancel(r) { log.push(['abort', r]); } }); await two.writable.abort('a').catch((e) => log.push(e)); console.log(log); })();
//# status: 0
//| file:///C:/foo
//| file://server/share/a%20b
//| file:///C:/a%25b%3Fc%23d
//| file:///C:/long/x
//| file:///C:/dir/
//| C:\a b
//| \\server\share\x
//| TypeError ERR_INVALID_FILE_URL_PATH File URL path must be absolute
//| TypeError ERR_INVALID_FILE_URL_PATH File URL path must not include encoded \ or / characters
//| TypeError ERR_INVALID_ARG_VALUE The argument 'path' Missing UNC resource path. Received '\\\\server'
//| undefined undefined NaN
//| [Object: null prototype] {
//|   protocol: 'http:',
//|   hostname: '::1',
//|   hash: '#c',
//|   search: '?b',
//|   pathname: '/a',
//|   path: '/a?b',
//|   href: 'http://u:p%20q@[::1]:81/a?b#c',
//|   port: 81,
//|   auth: 'u:p q'
//| }
//| [Object: null prototype] { '%Ā': '%ā', 'a b': ' c d' }
//| %25%C2%A9ar=a%25zzA
//| TypeError ERR_INVALID_TUPLE Each query pair must be an iterable [name, value] tuple
//| TypeError undefined Cannot convert a Symbol value to a string
//| TypeError ERR_INVALID_TUPLE Each query pair must be an iterable [name, value] tuple
//| [Object: null prototype] { f__: 'b_r' }
//| TypeError ERR_UNKNOWN_ENCODING Unknown encoding: null
//| TypeError ERR_UNKNOWN_ENCODING Unknown encoding: 0
//| TypeError ERR_UNKNOWN_ENCODING Unknown encoding:
//| -1 6162
//| false true false
//| [Map Entries] {  } [ [ 3, 4 ] ] [Set Iterator] { 1, 2 }
//| 86f7e437faa5a7fce15d1ddcb9eaeaea377667b8 40e7d441cadb17b07f050341aa23a6820ed81c8b
//| TypeError ERR_INVALID_ARG_TYPE The "options.disableEntropyCache" property must be of type boolean. Received type number (1)
//| TypeError ERR_INVALID_ARG_TYPE The "msecs" argument must be of type number. Received type string ('x')
//| long x.foo.bar
//| wrapped
//| 7
//| .
//| false
//| Error ENOTDIR ENOTDIR: not a directory, rmdir 'w.js'
//| Error ENOENT ENOENT: no such file or directory, lstat 'none'
//| ENOBUFS abcdefgh
//| { value: 0, writable: false, enumerable: true, configurable: false }
//| { value: 3, writable: false, enumerable: true, configurable: false }
//| [ 'EAI_NONAME', 'unknown node or service' ] 84
//| DeprecationWarning DEP0095 timers.enroll() is deprecated. Please use setTimeout instead.
//| DeprecationWarning DEP0126 timers.active() is deprecated. Please use timeout.refresh() instead.
//| DeprecationWarning DEP0096 timers.unenroll() is deprecated. Please use clearTimeout instead.
//| DeprecationWarning DEP0147 In future versions of Node.js, fs.rmdir(path, { recursive: true }) will be removed. Use fs.rm(path, { recursive: true }) instead
//| Warning undefined mkdtemp() templates ending with X are not portable. For details see: https://nodejs.org/api/fs.html
//| [ [ 'cancel', 'c' ], [ 'abort', 'a' ] ]
//| enrolled
//| ERR_CHILD_PROCESS_STDIO_MAXBUFFER 中文
//| ERR_CHILD_PROCESS_STDIO_MAXBUFFER 中文测
//| odd 2
