const t = (f) => { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } };

const util = require('util');
for (const text of ['', 'A=1', 'A=1\nA=2', ' A = b ', 'export B=2', 'C="x\\ny"', "D='x\\ny'", 'E=`a "b" c`', 'F=a#b', 'F="a#b" # c', 'H', 'I=', 'K="two\nlines"', 'L=a=b', 'A=1\r\nB=2\r\n', '=x', 'N="a"b']) t(() => ({ ...util.parseEnv(text) }));
for (const v of [null, undefined, 5, {}]) t(() => util.parseEnv(v));
//# status: 0
//| {}
//| { A: '1' }
//| { A: '2' }
//| { A: 'b' }
//| { B: '2' }
//| { C: 'x\ny' }
//| { D: 'x\\ny' }
//| { E: 'a "b" c' }
//| { F: 'a' }
//| { F: 'a#b' }
//| {}
//| { I: '' }
//| { K: 'two\nlines' }
//| { L: 'a=b' }
//| { A: '1', B: '2' }
//| {}
//| { N: 'a' }
//| TypeError ERR_INVALID_ARG_TYPE The "content" argument must be of type string. Received null
//| TypeError ERR_INVALID_ARG_TYPE The "content" argument must be of type string. Received undefined
//| TypeError ERR_INVALID_ARG_TYPE The "content" argument must be of type string. Received type number (5)
//| TypeError ERR_INVALID_ARG_TYPE The "content" argument must be of type string. Received an instance of Object
