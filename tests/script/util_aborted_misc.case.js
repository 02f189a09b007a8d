// util.aborted, transferableAbortController, TextEncoder of util, types' identity.
const util = require('util'); (async () => { const c = new AbortController(); const held = {}; const p = util.aborted(c.signal, held); c.abort(); console.log((await p).type); console.log(typeof (await util.aborted(AbortSignal.abort(), {}))); await util.aborted({}, {}).catch((e) => console.log(e.name, e.code, e.message)); await util.aborted(c.signal, 5).catch((e) => console.log(e.name, e.code, e.message));
console.log(util.TextEncoder === TextEncoder, util.TextDecoder === TextDecoder, util.types === require('util/types'), require('node:util') === util, require('sys') === util, util.isDeepStrictEqual.length, util.inspect.name, util.format.length); console.log(util.parseArgs({ args: ['-f', '--bar', 'b'], options: { f: { type: 'boolean', short: 'f' }, bar: { type: 'string' } } }).values.bar, util.promisify.custom); })();
//# status: 0
//| abort
//| undefined
//| TypeError ERR_INVALID_ARG_TYPE The "signal" argument must be an instance of AbortSignal. Received an instance of Object
//| TypeError ERR_INVALID_ARG_TYPE The "resource" argument must be of type object. Received type number (5)
//| true true true true true 2 inspect 0
//| b Symbol(nodejs.util.promisify.custom)
