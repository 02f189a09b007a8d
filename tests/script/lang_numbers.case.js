console.log(0.1 + 0.2, 1 / 3, 1e21, 1e-7, 123456789.123, -0, [-0], 0xff, 0b101, 0o17, 1_000_000, .5, 5.);
console.log((255).toString(16), (0.5).toString(2), (1e21).toLocaleString === undefined, (1234.5678).toFixed(2), (0.000001234).toPrecision(2), (1234.5).toExponential(2));
console.log(parseInt('12px'), parseInt('0x1f'), parseInt('z', 36), parseFloat('3.14abc'), Number(''), Number(' 12 '), Number('1e3'), Number('0b11'), Number('x'), Number(null), Number([5]));
console.log(Number.MAX_SAFE_INTEGER, Number.EPSILON, Number.MIN_VALUE, Number.MAX_VALUE, Number.isInteger(5.0), Number.isSafeInteger(2 ** 53));
console.log(7 % -3, -7 % 3, 5 % 0, 2 ** -1, 1 << 31, 1 >>> 0, -1 >>> 28, ~~3.7, 3.7 | 0, NaN === NaN, Object.is(-0, 0));
console.log(Math.round(-0.5), Math.round(2.5), Math.sign(-3), Math.trunc(-4.7), Math.hypot(3, 4), Math.cbrt(27), Math.log2(8), Math.fround(5.5), Math.clz32(1), Math.imul(3, 4));
console.log((25).toString(36), (1e100).toString(), (123.456).toFixed(10), (1.005).toFixed(2), (0).toFixed(2), (-1.5).toFixed(0), 1e300 * 1e10);
console.log([10, 9, 1].sort(), [10, 9, 1].sort((a, b) => a - b), Math.max(), Math.min(), Math.max(NaN, 1), Math.atan2(1, 1));
console.log((12345.678).toLocaleString(), (1e6).toLocaleString(), (0.5).toLocaleString(), (-1234).toLocaleString());
//# status: 0
//| 0.30000000000000004 0.3333333333333333 1e+21 1e-7 123456789.123 -0 [ -0 ] 255 5 15 1000000 0.5 5
//| ff 0.1 false 1234.57 0.0000012 1.23e+3
//| 12 31 35 3.14 0 12 1000 3 NaN 0 5
//| 9007199254740991 2.220446049250313e-16 5e-324 1.7976931348623157e+308 true false
//| 1 -1 NaN 0.5 -2147483648 1 15 3 3 false false
//| -0 3 -1 -4 5 3 3 5.5 31 12
//| p 1e+100 123.4560000000 1.00 0.00 -2 Infinity
//| [ 1, 10, 9 ] [ 1, 9, 10 ] -Infinity Infinity NaN 0.7853981633974483
//| 12,345.678 1,000,000 0.5 -1,234
