// group: indentation of all methods, several lines, nested, groupEnd too often, own width.
const { Console } = require('console'); const { Writable } = require('stream'); const w = (name) => new Writable({ write(c, e, cb) { process.stdout.write(name + '>' + String(c).replace(/\n(?=.)/g, '\n' + name + '>')); cb(); } }); const c = new Console({ stdout: w('out'), stderr: w('err') }); c.group('a', 'label'); c.log('one\ntwo'); c.warn('warned'); c.groupCollapsed(); c.log({ a: 1, b: { c: 2 } }); c.error('err\nlines'); c.table([[1]]); c.dir({ x: 1 }); c.groupEnd(); c.info('back'); c.groupEnd(); c.groupEnd(); c.log('flat'); const d = new Console({ stdout: w('d'), stderr: w('e'), groupIndentation: 4 }); d.group(); d.log('four'); d.group('g'); d.log('eight'); d.log(Array.from({ length: 30 }, (_, i) => 'word ' + i)); for (const v of [-1, 1001, 'x', 1.5]) try { new Console({ stdout: w('z'), groupIndentation: v }); } catch (e) { console.log(e.name, e.code, e.message); } console.group('G'); console.log('in\nside'); console.log(); console.log(''); console.groupEnd(); console.log('out');
//# status: 0
//| out>a label
//| out>  one
//| out>  two
//| err>  warned
//| out>    { a: 1, b: { c: 2 } }
//| err>    err
//| err>    lines
//| out>    ┌─────────┬───┐
//| out>    │ (index) │ 0 │
//| out>    ├─────────┼───┤
//| out>    │ 0       │ 1 │
//| out>    └─────────┴───┘
//| out>    { x: 1 }
//| out>  back
//| out>flat
//| d>    four
//| d>    g
//| d>        eight
//| d>        [
//| d>          'word 0',  'word 1',  'word 2',
//| d>          'word 3',  'word 4',  'word 5',
//| d>          'word 6',  'word 7',  'word 8',
//| d>          'word 9',  'word 10', 'word 11',
//| d>          'word 12', 'word 13', 'word 14',
//| d>          'word 15', 'word 16', 'word 17',
//| d>          'word 18', 'word 19', 'word 20',
//| d>          'word 21', 'word 22', 'word 23',
//| d>          'word 24', 'word 25', 'word 26',
//| d>          'word 27', 'word 28', 'word 29'
//| d>        ]
//| RangeError ERR_OUT_OF_RANGE The value of "groupIndentation" is out of range. It must be >= 0 && <= 1000. Received -1
//| RangeError ERR_OUT_OF_RANGE The value of "groupIndentation" is out of range. It must be >= 0 && <= 1000. Received 1001
//| TypeError ERR_INVALID_ARG_TYPE The "groupIndentation" argument must be of type number. Received type string ('x')
//| RangeError ERR_OUT_OF_RANGE The value of "groupIndentation" is out of range. It must be an integer. Received 1.5
//| G
//|   in
//|   side
//|
//|
//| out
