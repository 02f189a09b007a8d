// events.on with highWaterMark and lowWaterMark pauses the emitter.
const { on, EventEmitter } = require('events'); class E extends EventEmitter { pause() { console.log('pause'); } resume() { console.log('resume'); } } (async () => { const e = new E(); const it = on(e, 'd', { highWaterMark: 3, lowWaterMark: 1 }); for (let i = 0; i < 4; i++) e.emit('d', i); for (let i = 0; i < 4; i++) console.log((await it.next()).value); await it.return(); for (const o of [{ highWaterMark: 0 }, { highWaterMark: 'x' }, { lowWaterMark: -1 }, { close: 5 }]) try { on(e, 'd', o); console.log('ok'); } catch (x) { console.log(x.name, x.code, x.message); } })();
//# status: 0
//| pause
//| [ 0 ]
//| [ 1 ]
//| [ 2 ]
//| resume
//| [ 3 ]
//| RangeError ERR_OUT_OF_RANGE The value of "options.highWaterMark" is out of range. It must be >= 1 && <= 9007199254740991. Received 0
//| TypeError ERR_INVALID_ARG_TYPE The "options.highWaterMark" property must be of type number. Received type string ('x')
//| RangeError ERR_OUT_OF_RANGE The value of "options.lowWaterMark" is out of range. It must be >= 1 && <= 9007199254740991. Received -1
//| ok
