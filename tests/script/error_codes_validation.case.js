// Codes and texts of arguments that are refused, over many modules.
const fail = (n, g) => { try { g(); console.log(n, 'ok'); } catch (x) { console.log(n, x.name, x.code, x.message); } }; class K {} const values = [undefined, null, true, 0, -0, 1.5, NaN, 'text', 'a text that is rather long, longer than twenty-eight', '', 1n, Symbol('sym'), [], [1], {}, { a: 1 }, new K(), Object.create(null), () => {}, function named() {}, class Cls {}, new Date(0), /re/, new Map(), Buffer.alloc(1), new Error('e'), Promise.resolve(), new (class {})()]; for (const v of values) fail('x', () => { if (typeof v === 'string') throw Object.assign(new Error('skipped'), {}); require('path').join(v); }); for (const v of values) fail('fn', () => { if (typeof v === 'function') return; setTimeout(v); }); for (const v of values) fail('buf', () => { if (typeof v === 'number' && v === v) return; Buffer.alloc(v); });
//# status: 0
//| x TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received undefined
//| x TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received null
//| x TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received type boolean (true)
//| x TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received type number (0)
//| x TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received type number (-0)
//| x TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received type number (1.5)
//| x TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received type number (NaN)
//| x Error undefined skipped
//| x Error undefined skipped
//| x Error undefined skipped
//| x TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received type bigint (1n)
//| x TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received type symbol (Symbol(sym))
//| x TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received an instance of Array
//| x TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received an instance of Array
//| x TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received an instance of Object
//| x TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received an instance of Object
//| x TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received an instance of K
//| x TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received [Object: null prototype] {}
//| x TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received function
//| x TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received function named
//| x TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received function Cls
//| x TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received an instance of Date
//| x TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received an instance of RegExp
//| x TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received an instance of Map
//| x TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received an instance of Buffer
//| x TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received an instance of Error
//| x TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received an instance of Promise
//| x TypeError ERR_INVALID_ARG_TYPE The "path" argument must be of type string. Received an instance of
//| fn TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received undefined
//| fn TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received null
//| fn TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received type boolean (true)
//| fn TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received type number (0)
//| fn TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received type number (-0)
//| fn TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received type number (1.5)
//| fn TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received type number (NaN)
//| fn TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received type string ('text')
//| fn TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received type string ('a text that is rather lon...')
//| fn TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received type string ('')
//| fn TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received type bigint (1n)
//| fn TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received type symbol (Symbol(sym))
//| fn TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received an instance of Array
//| fn TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received an instance of Array
//| fn TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received an instance of Object
//| fn TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received an instance of Object
//| fn TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received an instance of K
//| fn TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received [Object: null prototype] {}
//| fn ok
//| fn ok
//| fn ok
//| fn TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received an instance of Date
//| fn TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received an instance of RegExp
//| fn TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received an instance of Map
//| fn TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received an instance of Buffer
//| fn TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received an instance of Error
//| fn TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received an instance of Promise
//| fn TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received an instance of
//| buf TypeError ERR_INVALID_ARG_TYPE The "size" argument must be of type number. Received undefined
//| buf TypeError ERR_INVALID_ARG_TYPE The "size" argument must be of type number. Received null
//| buf TypeError ERR_INVALID_ARG_TYPE The "size" argument must be of type number. Received type boolean (true)
//| buf ok
//| buf ok
//| buf ok
//| buf RangeError ERR_OUT_OF_RANGE The value of "size" is out of range. It must be >= 0 && <= 4294967296. Received NaN
//| buf TypeError ERR_INVALID_ARG_TYPE The "size" argument must be of type number. Received type string ('text')
//| buf TypeError ERR_INVALID_ARG_TYPE The "size" argument must be of type number. Received type string ('a text that is rather lon...')
//| buf TypeError ERR_INVALID_ARG_TYPE The "size" argument must be of type number. Received type string ('')
//| buf TypeError ERR_INVALID_ARG_TYPE The "size" argument must be of type number. Received type bigint (1n)
//| buf TypeError ERR_INVALID_ARG_TYPE The "size" argument must be of type number. Received type symbol (Symbol(sym))
//| buf TypeError ERR_INVALID_ARG_TYPE The "size" argument must be of type number. Received an instance of Array
//| buf TypeError ERR_INVALID_ARG_TYPE The "size" argument must be of type number. Received an instance of Array
//| buf TypeError ERR_INVALID_ARG_TYPE The "size" argument must be of type number. Received an instance of Object
//| buf TypeError ERR_INVALID_ARG_TYPE The "size" argument must be of type number. Received an instance of Object
//| buf TypeError ERR_INVALID_ARG_TYPE The "size" argument must be of type number. Received an instance of K
//| buf TypeError ERR_INVALID_ARG_TYPE The "size" argument must be of type number. Received [Object: null prototype] {}
//| buf TypeError ERR_INVALID_ARG_TYPE The "size" argument must be of type number. Received function
//| buf TypeError ERR_INVALID_ARG_TYPE The "size" argument must be of type number. Received function named
//| buf TypeError ERR_INVALID_ARG_TYPE The "size" argument must be of type number. Received function Cls
//| buf TypeError ERR_INVALID_ARG_TYPE The "size" argument must be of type number. Received an instance of Date
//| buf TypeError ERR_INVALID_ARG_TYPE The "size" argument must be of type number. Received an instance of RegExp
//| buf TypeError ERR_INVALID_ARG_TYPE The "size" argument must be of type number. Received an instance of Map
//| buf TypeError ERR_INVALID_ARG_TYPE The "size" argument must be of type number. Received an instance of Buffer
//| buf TypeError ERR_INVALID_ARG_TYPE The "size" argument must be of type number. Received an instance of Error
//| buf TypeError ERR_INVALID_ARG_TYPE The "size" argument must be of type number. Received an instance of Promise
//| buf TypeError ERR_INVALID_ARG_TYPE The "size" argument must be of type number. Received an instance of
