const util = require('util'); const { Readable, Writable, Duplex, Transform } = require('stream'); for (const C of [Readable, Writable, Duplex, Transform]) { const s = new C(); console.log(util.inspect(s, { depth: -1 }), Object.keys(s._events), s.listenerCount('error'), s.eventNames().length); s.on('error', () => {}); s.on('zzz', () => {}); console.log(s.eventNames()); s.removeAllListeners(); console.log(s.eventNames()); }
//# status: 0
//| [Readable] [ 'close', 'error', 'data', 'end', 'readable' ] 0 0
//| [ 'error', 'zzz' ]
//| []
//| [Writable] [ 'close', 'error', 'prefinish', 'finish', 'drain' ] 0 0
//| [ 'error', 'zzz' ]
//| []
//| [Duplex] [
//|   'close',     'error',
//|   'prefinish', 'finish',
//|   'drain',     'data',
//|   'end',       'readable'
//| ] 0 0
//| [ 'error', 'zzz' ]
//| []
//| [Transform] [
//|   'close',     'error',
//|   'prefinish', 'finish',
//|   'drain',     'data',
//|   'end',       'readable'
//| ] 0 1
//| [ 'error', 'prefinish', 'zzz' ]
//| []
