// util: styleText, stripVTControlCharacters, system errors, parseArgs' corners.
const util = require('util');
const refusal = (run) => {
  try {
    console.log('went', run());
  } catch (e) {
    console.log(e.name, e.code, e.message.split('. Received')[0].slice(0, 90));
  }
};
console.log(JSON.stringify([util.styleText('red', 'a'), util.styleText(['bold', 'underline'], 'b'), util.styleText('bgBlue', ''), util.styleText('gray', 'g')]));
refusal(() => util.styleText('none', 'x'));
refusal(() => util.styleText('red', 1));
refusal(() => util.styleText(1, 'x'));
refusal(() => util.styleText(['red', 'none'], 'x'));
console.log(JSON.stringify(['\u001b[31mred\u001b[39m', '\u001b]8;;http://x\u0007link\u001b]8;;\u0007', '\u001b[2J\u001b[1;1Hx', 'plain', '\u001b[38;5;12mc\u001b[0m', '\u009b31mc1'].map(util.stripVTControlCharacters)));
refusal(() => util.stripVTControlCharacters(1));
console.log([-2, -13, -17, -110, -1, -4095].map(util.getSystemErrorName));
refusal(() => util.getSystemErrorName(1));
refusal(() => util.getSystemErrorName('x'));
refusal(() => util.getSystemErrorName(-1.5));
console.log(util.getSystemErrorMap().get(-2), util.getSystemErrorMap().get(-98), util.getSystemErrorMap() instanceof Map);
const parse = (args, options, more) => util.parseArgs({ args, options, ...more });
console.log(parse(['-f', '--bar', 'b', '--no-color'], { foo: { type: 'boolean', short: 'f' }, bar: { type: 'string' }, color: { type: 'boolean' } }, { allowNegative: true, strict: false }));
console.log(parse(['-abc', 'x', '--', '-d', 'y'], { a: { type: 'boolean', short: 'a' }, b: { type: 'boolean', short: 'b' }, c: { type: 'string', short: 'c' } }, { allowPositionals: true, tokens: true }));
console.log(parse(['-x1', '-x', '2', '--x=3'], { x: { type: 'string', short: 'x', multiple: true } }));
console.log(parse([], { d: { type: 'string', default: 'dflt' }, m: { type: 'boolean', multiple: true, default: [true] } }));
refusal(() => parse(['--none'], {}));
refusal(() => parse(['pos'], {}));
refusal(() => parse(['--s'], { s: { type: 'string' } }));
refusal(() => parse(['--b=1'], { b: { type: 'boolean' } }));
refusal(() => parse(['--s', '-x'], { s: { type: 'string' } }));
refusal(() => parse([], { s: { type: 'number' } }));
refusal(() => parse([], { s: { type: 'string', short: 'ab' } }));
refusal(() => parse([], { s: { type: 'string', default: 1 } }));
//# status: 0
//| ["a","\u001b[1m\u001b[4mb\u001b[24m\u001b[22m","","g"]
//| TypeError ERR_INVALID_ARG_VALUE The argument 'format' must be one of: 'reset', 'bold', 'dim', 'italic', 'underline', 'blin
//| TypeError ERR_INVALID_ARG_TYPE The "text" argument must be of type string
//| TypeError ERR_INVALID_ARG_VALUE The argument 'format' must be one of: 'reset', 'bold', 'dim', 'italic', 'underline', 'blin
//| TypeError ERR_INVALID_ARG_VALUE The argument 'format' must be one of: 'reset', 'bold', 'dim', 'italic', 'underline', 'blin
//| ["red","link","x","plain","c","c1"]
//| TypeError ERR_INVALID_ARG_TYPE The "str" argument must be of type string
//| [ 'ENOENT', 'EACCES', 'EEXIST', 'ETIMEDOUT', 'EPERM', 'EOF' ]
//| RangeError ERR_OUT_OF_RANGE The value of "err" is out of range. It must be a negative integer
//| TypeError ERR_INVALID_ARG_TYPE The "err" argument must be of type number
//| RangeError ERR_OUT_OF_RANGE The value of "err" is out of range. It must be a negative integer
//| [ 'ENOENT', 'no such file or directory' ] [ 'EADDRINUSE', 'address already in use' ] true
//| {
//|   values: [Object: null prototype] { foo: true, bar: 'b', color: false },
//|   positionals: []
//| }
//| {
//|   values: [Object: null prototype] { a: true, b: true, c: 'x' },
//|   positionals: [ '-d', 'y' ],
//|   tokens: [
//|     {
//|       kind: 'option',
//|       name: 'a',
//|       rawName: '-a',
//|       index: 0,
//|       value: undefined,
//|       inlineValue: undefined
//|     },
//|     {
//|       kind: 'option',
//|       name: 'b',
//|       rawName: '-b',
//|       index: 0,
//|       value: undefined,
//|       inlineValue: undefined
//|     },
//|     {
//|       kind: 'option',
//|       name: 'c',
//|       rawName: '-c',
//|       index: 0,
//|       value: 'x',
//|       inlineValue: false
//|     },
//|     { kind: 'option-terminator', index: 2 },
//|     { kind: 'positional', index: 3, value: '-d' },
//|     { kind: 'positional', index: 4, value: 'y' }
//|   ]
//| }
//| {
//|   values: [Object: null prototype] { x: [ '1', '2', '3' ] },
//|   positionals: []
//| }
//| {
//|   values: [Object: null prototype] { d: 'dflt', m: [ true ] },
//|   positionals: []
//| }
//| TypeError ERR_PARSE_ARGS_UNKNOWN_OPTION Unknown option '--none'
//| TypeError ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL Unexpected argument 'pos'. This command does not take positional arguments
//| TypeError ERR_PARSE_ARGS_INVALID_OPTION_VALUE Option '--s <value>' argument missing
//| TypeError ERR_PARSE_ARGS_INVALID_OPTION_VALUE Option '--b' does not take an argument
//| TypeError ERR_PARSE_ARGS_INVALID_OPTION_VALUE Option '--s' argument is ambiguous.
//| Did you forget to specify the option argument for '--s
//| TypeError ERR_INVALID_ARG_TYPE The "options.s.type" property must be ('string|boolean')
//| TypeError ERR_INVALID_ARG_VALUE The property 'options.s.short' must be a single character
//| TypeError ERR_INVALID_ARG_TYPE The "options.s.default" property must be of type string
