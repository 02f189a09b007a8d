// The global console writes to process.stdout and stderr as they are at the time; patched methods.
const lines = []; const o = process.stdout.write, e = process.stderr.write; process.stdout.write = (c, ...r) => { lines.push(['out', String(c), r.length]); return true; }; process.stderr.write = (c) => { lines.push(['err', String(c)]); return true; }; console.log('a', 1); console.error('b'); console.warn('c %s', 'd'); console.info({ x: 1 }); console.debug('e'); console.table([[1]]); console.dir(5); console.assert(false, 'f'); console.group('g'); console.log('h\ni'); console.groupEnd(); console.count(); console.trace('t'); process.stdout.write = o; process.stderr.write = e; for (const l of lines) console.log(JSON.stringify(l).replace(/\\n +at .*"/, '..."')); const log = console.log; console.log = (...a) => log('patched', ...a); console.log('x'); console.log = log; console.log.call(null, 'null this'); [1, 2].forEach(console.log); const { log: free } = console; free('free'); Promise.resolve('p').then(console.log);
//# status: 0
//| ["out","a 1\n",1]
//| ["err","b\n"]
//| ["err","c d\n"]
//| ["out","{ x: 1 }\n",1]
//| ["out","e\n",1]
//| ["out","┌─────────┬───┐\n│ (index) │ 0 │\n├─────────┼───┤\n│ 0       │ 1 │\n└─────────┴───┘\n",1]
//| ["out","5\n",1]
//| ["err","Assertion failed: f\n"]
//| ["out","g\n",1]
//| ["out","  h\n  i\n",1]
//| ["out","default: 1\n",1]
//| ["err","Trace: t..."]
//| patched x
//| null this
//| 1 0 [ 1, 2 ]
//| 2 1 [ 1, 2 ]
//| free
//| p
