//# args: ["--flag", "value", "a b", "-x", ""]
// argv as given, and what is not an option of node.
console.log(process.argv.slice(2), process.argv.length, process.execArgv, typeof process.argv[0], process.argv[1].endsWith('case.js'), require.main === module, __filename === process.argv[1], require.main.filename === __filename, process.mainModule === module); process.argv.push('more'); console.log(process.argv.length, process.argv0);
//# status: 0
//| [ '--flag', 'value', 'a b', '-x', '' ] 7 [] string true true true true true
//| 8 node
