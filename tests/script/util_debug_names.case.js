// Names and lengths of util's functions.
const util = require('util'); for (const k of ['format', 'formatWithOptions', 'inspect', 'inherits', 'promisify', 'callbackify', 'deprecate', 'debuglog', 'isDeepStrictEqual', 'parseArgs', 'stripVTControlCharacters', 'styleText', 'toUSVString', 'getSystemErrorName', 'getSystemErrorMap', 'aborted', 'types', 'TextEncoder', 'TextDecoder', 'isArray', 'log']) console.log(k, typeof util[k], util[k] && util[k].name); console.log(util.promisify.custom.toString(), util.inspect.custom.toString(), typeof util.inspect.colors, typeof util.inspect.styles, typeof util.inspect.defaultOptions);
//# status: 0
//| format function format
//| formatWithOptions function formatWithOptions
//| inspect function inspect
//| inherits function inherits
//| promisify function promisify
//| callbackify function callbackify
//| deprecate function deprecate
//| debuglog function debuglog
//| isDeepStrictEqual function isDeepStrictEqual
//| parseArgs function parseArgs
//| stripVTControlCharacters function stripVTControlCharacters
//| styleText function styleText
//| toUSVString function toUSVString
//| getSystemErrorName function getSystemErrorName
//| getSystemErrorMap function getSystemErrorMap
//| aborted function aborted
//| types object undefined
//| TextEncoder function TextEncoder
//| TextDecoder function TextDecoder
//| isArray function isArray
//| log function log
//| Symbol(nodejs.util.promisify.custom) Symbol(nodejs.util.inspect.custom) object object object
