const { duplexPair } = require('stream');
const [a, b] = duplexPair(); const out = []; b.setEncoding('utf8'); b.on('data', (d) => out.push('b ' + d)).on('end', () => { out.push('b end'); b.end('bye'); }); a.setEncoding('utf8'); a.on('data', (d) => out.push('a ' + d)).on('end', () => out.push('a end')).on('close', () => console.log(out)); a.write('one'); a.write(''); a.end('two'); console.log(a.allowHalfOpen, a instanceof require('stream').Duplex);
//# status: 0
//| true true
//| [ 'b one', 'b two', 'b end', 'a bye', 'a end' ]
