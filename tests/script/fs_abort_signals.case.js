const fs = require('fs');
fs.writeFileSync('f', 'data');
const done = AbortSignal.abort();
fs.readFile('f', { signal: done }, (e, d) => { console.log(e.name, e.code, e.message, d);
  fs.writeFile('g', 'x', { signal: done }, (e2) => { console.log(e2.name, e2.code, fs.existsSync('g'));
    fs.readFile('f', { signal: new AbortController().signal, encoding: 'utf8' }, (e3, d3) => { console.log(e3, d3);
      const c = new AbortController(); const why = new Error('why');
      fs.promises.readFile('f', { signal: c.signal }).then(() => console.log('?'), (e4) => console.log(e4.name, e4.code, e4.cause === why, e4.message)); c.abort(why); }); }); });
for (const signal of [5, {}, 'x']) try { fs.readFile('f', { signal }, () => console.log('cb')); console.log('?'); } catch (e) { console.log(e.code, e.message); }
//# status: 0
//| AbortError ABORT_ERR The operation was aborted undefined
//| AbortError ABORT_ERR false
//| ERR_INVALID_ARG_TYPE The "options.signal" property must be an instance of AbortSignal. Received type number (5)
//| ERR_INVALID_ARG_TYPE The "options.signal" property must be an instance of AbortSignal. Received an instance of Object
//| ERR_INVALID_ARG_TYPE The "options.signal" property must be an instance of AbortSignal. Received type string ('x')
//| null data
//| AbortError ABORT_ERR true The operation was aborted
