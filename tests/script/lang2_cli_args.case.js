//# args: ["--name=Ann", "-v", "--count", "3", "rest"]
const { parseArgs } = require('util');
const { values, positionals } = parseArgs({ options: { name: { type: 'string' }, verbose: { type: 'boolean', short: 'v' }, count: { type: 'string', default: '1' } }, allowPositionals: true });
console.log({ ...values }, positionals, process.argv.length, process.argv.slice(2));
//# status: 0
//| { name: 'Ann', verbose: true, count: '3' } [ 'rest' ] 7 [ '--name=Ann', '-v', '--count', '3', 'rest' ]
