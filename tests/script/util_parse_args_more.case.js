const { parseArgs } = require('util');
const run = (c) => { try { const r = parseArgs(c); console.log(JSON.stringify({ v: r.values, p: r.positionals, t: r.tokens })); } catch (e) { console.log(e.name, e.code, e.message); } };
const options = { foo: { type: 'boolean', short: 'f' }, bar: { type: 'string', short: 'b' }, list: { type: 'string', multiple: true }, def: { type: 'string', default: 'dd' } };
run({ args: ['-f', '--bar', 'b'], options }); run({ args: ['-fb', 'x'], options }); run({ args: ['-bx'], options }); run({ args: ['--bar=x=y'], options }); run({ args: ['--list', 'a', '--list', 'b'], options });
run({ args: ['--nope'], options }); run({ args: ['--nope', 'x'], options, strict: false }); run({ args: ['pos'], options }); run({ args: ['pos', '--', '-f'], options, allowPositionals: true }); run({ args: ['--bar'], options }); run({ args: ['--foo=1'], options }); run({ args: ['-z'], options }); run({ args: ['--bar', '-f'], options }); run({ args: ['--bar', '--foo'], options });
run({ args: ['-f', 'p', '--list=q', '--', 'r'], options, allowPositionals: true, tokens: true }); run({ args: ['--no-foo'], options, allowNegative: true }); run({ args: ['--no-foo'], options }); run({ args: ['-'], options, allowPositionals: true }); run({ args: [''], options, allowPositionals: true });
run({ args: [], options: { x: { type: 'number' } } }); run({ args: [], options: { x: {} } }); run({ args: [], options: { x: { type: 'string', short: 'xx' } } }); run({ args: [], options: { x: { type: 'string', default: 1 } } }); run({ args: 'x' }); run({ args: ['a'], options: {}, strict: true }); run({ args: ['--__proto__'], strict: false });
//# status: 0
//| {"v":{"foo":true,"bar":"b","def":"dd"},"p":[]}
//| {"v":{"foo":true,"bar":"x","def":"dd"},"p":[]}
//| {"v":{"bar":"x","def":"dd"},"p":[]}
//| {"v":{"bar":"x=y","def":"dd"},"p":[]}
//| {"v":{"list":["a","b"],"def":"dd"},"p":[]}
//| TypeError ERR_PARSE_ARGS_UNKNOWN_OPTION Unknown option '--nope'
//| {"v":{"nope":true,"def":"dd"},"p":["x"]}
//| TypeError ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL Unexpected argument 'pos'. This command does not take positional arguments
//| {"v":{"def":"dd"},"p":["pos","-f"]}
//| TypeError ERR_PARSE_ARGS_INVALID_OPTION_VALUE Option '-b, --bar <value>' argument missing
//| TypeError ERR_PARSE_ARGS_INVALID_OPTION_VALUE Option '-f, --foo' does not take an argument
//| TypeError ERR_PARSE_ARGS_UNKNOWN_OPTION Unknown option '-z'
//| TypeError ERR_PARSE_ARGS_INVALID_OPTION_VALUE Option '--bar' argument is ambiguous.
//| Did you forget to specify the option argument for '--bar'?
//| To specify an option argument starting with a dash use '--bar=-XYZ'.
//| TypeError ERR_PARSE_ARGS_INVALID_OPTION_VALUE Option '--bar' argument is ambiguous.
//| Did you forget to specify the option argument for '--bar'?
//| To specify an option argument starting with a dash use '--bar=-XYZ'.
//| {"v":{"foo":true,"list":["q"],"def":"dd"},"p":["p","r"],"t":[{"kind":"option","name":"foo","rawName":"-f","index":0},{"kind":"positional","index":1,"value":"p"},{"kind":"option","name":"list","rawName":"--list","index":2,"value":"q","inlineValue":true},{"kind":"option-terminator","index":3},{"kind":"positional","index":4,"value":"r"}]}
//| {"v":{"foo":false,"def":"dd"},"p":[]}
//| TypeError ERR_PARSE_ARGS_UNKNOWN_OPTION Unknown option '--no-foo'
//| {"v":{"def":"dd"},"p":["-"]}
//| {"v":{"def":"dd"},"p":[""]}
//| TypeError ERR_INVALID_ARG_TYPE The "options.x.type" property must be ('string|boolean'). Received type string ('number')
//| TypeError ERR_INVALID_ARG_TYPE The "options.x.type" property must be ('string|boolean'). Received undefined
//| TypeError ERR_INVALID_ARG_VALUE The property 'options.x.short' must be a single character. Received 'xx'
//| TypeError ERR_INVALID_ARG_TYPE The "options.x.default" property must be of type string. Received type number (1)
//| TypeError ERR_INVALID_ARG_TYPE The "args" argument must be an instance of Array. Received type string ('x')
//| TypeError ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL Unexpected argument 'a'. This command does not take positional arguments
//| {"v":{},"p":[]}
