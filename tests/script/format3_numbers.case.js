const util = require('util'); for (const v of [0, -0, 1.5, '7', '7.5', 'x', null, undefined, true, 10n, Symbol('s'), {}, [5], '', 1e21, -1e-7, NaN, Infinity]) console.log(util.format('%s %d %i %f %j', v, v, v, v, typeof v === 'bigint' ? 0 : v)); for (const v of [1180591620, 123456.789012, 123n, -1234567]) console.log(util.formatWithOptions({ numericSeparator: true }, '%s %d %i %f', v, v, v, v)); console.log(util.format('%%', 1), util.format('%'), util.format('%x', 1), util.format('%s'), util.format(1, 2), util.format('%c', 'css'), util.format('%O %o', { a: 1 }, { b: 2 }));
//# status: 0
//| 0 0 0 0 0
//| -0 -0 0 0 0
//| 1.5 1.5 1 1.5 1.5
//| 7 7 7 7 "7"
//| 7.5 7.5 7 7.5 "7.5"
//| x NaN NaN NaN "x"
//| null 0 NaN NaN null
//| undefined NaN NaN NaN undefined
//| true 1 NaN NaN true
//| 10n 10n 10n 10 0
//| Symbol(s) NaN NaN NaN undefined
//| {} NaN NaN NaN {}
//| [ 5 ] 5 5 5 [5]
//|  0 NaN NaN ""
//| 1e+21 1e+21 1 1e+21 1e+21
//| -1e-7 -1e-7 -1 -1e-7 -1e-7
//| NaN NaN NaN NaN null
//| Infinity Infinity NaN Infinity null
//| 1_180_591_620 1_180_591_620 1_180_591_620 1_180_591_620
//| 123_456.789_012 123_456.789_012 123_456 123_456.789_012
//| 123n 123n 123n 123
//| -1_234_567 -1_234_567 -1_234_567 -1_234_567
//| % 1 % %x 1 %s 1 2  { a: 1 } { b: 2 }
