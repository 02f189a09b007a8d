// end with every combination of arguments; end twice; end after destroy.
const { Writable } = require('stream'); const mk = (n) => { const w = new Writable({ write(c, e, cb) { console.log(n, 'write', String(c)); cb(); } }); w.on('finish', () => console.log(n, 'finish')); w.on('error', (e) => console.log(n, 'error', e.code)); return w; }; mk('a').end(); mk('b').end('x'); mk('c').end('6162', 'hex'); mk('d').end(() => console.log('d cb')); mk('e').end('x', () => console.log('e cb')); mk('f').end('78', 'hex', () => console.log('f cb')); mk('g').end(null, () => console.log('g cb')); mk('h').end(undefined, undefined, () => console.log('h cb')); const i = mk('i'); console.log(i.end('1') === i); i.end(); i.end((e) => console.log('i second', e && e.code)); const j = mk('j'); j.destroy(); j.end((e) => console.log('j', e.code)); try { mk('k').end(5); } catch (e) { console.log(e.code); }
//# status: 0
//| b write x
//| c write ab
//| e write x
//| f write x
//| i write 1
//| true
//| ERR_INVALID_ARG_TYPE
//| a finish
//| b finish
//| c finish
//| d cb
//| d finish
//| e cb
//| e finish
//| f cb
//| f finish
//| g cb
//| g finish
//| h cb
//| h finish
//| i second null
//| i finish
