// parseArgs: errors, strict, positionals, tokens, defaults, negative forms.
const { parseArgs } = require('util'); const t = (c) => { try { console.log(JSON.stringify(parseArgs(c))); } catch (e) { console.log(e.name, e.code, e.message); } }; const options = { foo: { type: 'boolean', short: 'f' }, bar: { type: 'string', short: 'b' }, many: { type: 'string', multiple: true, default: ['d'] }, num: { type: 'string', default: '7' } };
t({ args: ['-f', '--bar', 'x', '--many', '1', '--many=2'], options }); t({ args: [], options }); t({ args: ['--nope'], options }); t({ args: ['--bar'], options }); t({ args: ['--foo=1'], options }); t({ args: ['pos'], options }); t({ args: ['pos', '--', '-f'], options, allowPositionals: true }); t({ args: ['--nope', '-z', 'x'], options, strict: false }); t({ args: ['-fb', 'v'], options }); t({ args: ['-bv'], options }); t({ args: ['--bar', '-f'], options }); t({ args: ['-b=3'], options }); t({ args: ['-f', 'a', '--bar=q', '--', 'z'], options, allowPositionals: true, tokens: true }); t({ args: ['-x'], options: {} }); t({ args: ['a'], options: { foo: { type: 'nope' } } }); t({ args: [], options: { foo: { type: 'boolean', short: 'ab' } } }); t({ args: [], options: { foo: { type: 'boolean', default: 'x' } } }); t({ args: 5 }); t({ args: [], options: { foo: {} } }); t(5); t({ args: [], options: { a: { type: 'string', multiple: true, default: 'x' } } });
//# status: 0
//| {"values":{"foo":true,"bar":"x","many":["1","2"],"num":"7"},"positionals":[]}
//| {"values":{"many":["d"],"num":"7"},"positionals":[]}
//| TypeError ERR_PARSE_ARGS_UNKNOWN_OPTION Unknown option '--nope'
//| TypeError ERR_PARSE_ARGS_INVALID_OPTION_VALUE Option '-b, --bar <value>' argument missing
//| TypeError ERR_PARSE_ARGS_INVALID_OPTION_VALUE Option '-f, --foo' does not take an argument
//| TypeError ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL Unexpected argument 'pos'. This command does not take positional arguments
//| {"values":{"many":["d"],"num":"7"},"positionals":["pos","-f"]}
//| {"values":{"nope":true,"z":true,"many":["d"],"num":"7"},"positionals":["x"]}
//| {"values":{"foo":true,"bar":"v","many":["d"],"num":"7"},"positionals":[]}
//| {"values":{"bar":"v","many":["d"],"num":"7"},"positionals":[]}
//| TypeError ERR_PARSE_ARGS_INVALID_OPTION_VALUE Option '--bar' argument is ambiguous.
//| Did you forget to specify the option argument for '--bar'?
//| To specify an option argument starting with a dash use '--bar=-XYZ'.
//| {"values":{"bar":"=3","many":["d"],"num":"7"},"positionals":[]}
//| {"values":{"foo":true,"bar":"q","many":["d"],"num":"7"},"positionals":["a","z"],"tokens":[{"kind":"option","name":"foo","rawName":"-f","index":0},{"kind":"positional","index":1,"value":"a"},{"kind":"option","name":"bar","rawName":"--bar","index":2,"value":"q","inlineValue":true},{"kind":"option-terminator","index":3},{"kind":"positional","index":4,"value":"z"}]}
//| TypeError ERR_PARSE_ARGS_UNKNOWN_OPTION Unknown option '-x'
//| TypeError ERR_INVALID_ARG_TYPE The "options.foo.type" property must be ('string|boolean'). Received type string ('nope')
//| TypeError ERR_INVALID_ARG_VALUE The property 'options.foo.short' must be a single character. Received 'ab'
//| TypeError ERR_INVALID_ARG_TYPE The "options.foo.default" property must be of type boolean. Received type string ('x')
//| TypeError ERR_INVALID_ARG_TYPE The "args" argument must be an instance of Array. Received type number (5)
//| TypeError ERR_INVALID_ARG_TYPE The "options.foo.type" property must be ('string|boolean'). Received undefined
//| {"values":{},"positionals":[]}
//| TypeError ERR_INVALID_ARG_TYPE The "options.a.default" property must be an instance of Array. Received type string ('x')
