// inherits, _extend, inspect of what they make, isArray and the old is* functions.
const util = require('util'); const fail = (g) => { try { console.log(g()); } catch (x) { console.log(x.name, x.code, x.message); } };
function A() { this.a = 1; } A.prototype.hello = function () { return 'hello ' + this.a; }; A.st = 1; function B() { A.call(this); } util.inherits(B, A); B.prototype.bye = function () { return 'bye'; }; const b = new B(); fail(() => [b.hello(), b.bye(), B.super_ === A, b instanceof A, Object.getPrototypeOf(B) === Function.prototype, b.constructor === B, B.st, Object.getOwnPropertyDescriptor(B, 'super_').enumerable]); fail(() => b);
fail(() => util.inherits()); fail(() => util.inherits(B)); fail(() => util.inherits(B, {})); fail(() => util.inherits(5, A)); fail(() => util.inherits(B, Object.assign(function () {}, { prototype: undefined }))); fail(() => { const f = () => {}; util.inherits(B, f); });
fail(() => util._extend({ a: 1 }, { b: 2 })); fail(() => util._extend({ a: 1 }, null)); fail(() => util._extend({ a: 1 }, 'x'));
fail(() => [util.isArray([]), util.isBoolean(true), util.isBuffer(Buffer.alloc(0)), util.isDate(new Date()), util.isError(new Error()), util.isFunction(fail), util.isNull(null), util.isNullOrUndefined(undefined), util.isNumber(1), util.isObject({}), util.isObject(null), util.isPrimitive(1), util.isPrimitive({}), util.isRegExp(/a/), util.isString(''), util.isSymbol(Symbol()), util.isUndefined()]);
fail(() => Object.keys(util).sort().join(' ')); fail(() => util.toUSVString('a\ud800b\udc00\ud83d\ude00')); fail(() => util.stripVTControlCharacters('\x1b[1mbold\x1b[22m \x1b]8;;http://x\x07link\x1b]8;;\x07')); fail(() => JSON.stringify([util.styleText('red', 'a'), util.styleText(['bold', 'underline'], 'b')])); fail(() => util.styleText('nope', 'a')); fail(() => util.styleText('red', 5)); fail(() => util.styleText([], 'x'));
//# status: 0
//| [
//|   'hello 1', 'bye',
//|   true,      true,
//|   true,      true,
//|   undefined, false
//| ]
//| B { a: 1 }
//| TypeError ERR_INVALID_ARG_TYPE The "ctor" argument must be of type function. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The "superCtor" argument must be of type function. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The "superCtor.prototype" property must be of type object. Received undefined
//| TypeError undefined Object.defineProperty called on non-object
//| TypeError ERR_INVALID_ARG_TYPE The "superCtor.prototype" property must be of type object. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The "superCtor.prototype" property must be of type object. Received undefined
//| { a: 1, b: 2 }
//| { a: 1 }
//| { a: 1 }
//| [
//|   true,  true, true,  true,
//|   true,  true, true,  true,
//|   true,  true, false, true,
//|   false, true, true,  true,
//|   true
//| ]
//| MIMEParams MIMEType TextDecoder TextEncoder _errnoException _exceptionWithHostPort _extend aborted callbackify debug debuglog deprecate format formatWithOptions getSystemErrorMap getSystemErrorName inherits inspect isArray isBoolean isBuffer isDate isDeepStrictEqual isError isFunction isNull isNullOrUndefined isNumber isObject isPrimitive isRegExp isString isSymbol isUndefined log parseArgs parseEnv promisify stripVTControlCharacters styleText toUSVString transferableAbortController transferableAbortSignal types
//| a�b�😀
//| bold link
//| ["a","\u001b[1m\u001b[4mb\u001b[24m\u001b[22m"]
//| TypeError ERR_INVALID_ARG_VALUE The argument 'format' must be one of: 'reset', 'bold', 'dim', 'italic', 'underline', 'blink', 'inverse', 'hidden', 'strikethrough', 'doubleunderline', 'black', 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan', 'white', 'bgBlack', 'bgRed', 'bgGreen', 'bgYellow', 'bgBlue', 'bgMagenta', 'bgCyan', 'bgWhite', 'framed', 'overlined', 'gray', 'redBright', 'greenBright', 'yellowBright', 'blueBright', 'magentaBright', 'cyanBright', 'whiteBright', 'bgGray', 'bgRedBright', 'bgGreenBright', 'bgYellowBright', 'bgBlueBright', 'bgMagentaBright', 'bgCyanBright', 'bgWhiteBright'. Received 'nope'
//| TypeError ERR_INVALID_ARG_TYPE The "text" argument must be of type string. Received type number (5)
//| x
