console.log(2n ** 64n, 10n / 3n, -7n % 3n, 5n > 4, 2n == 2, 2n === 2, typeof 1n, BigInt(9007199254740993), BigInt('0xff'));
console.log((123456789012345678901234567890n * 987654321098765432109876543210n).toString(), (255n).toString(16), BigInt.asUintN(8, 257n), BigInt.asIntN(8, 255n));
console.log(1n << 70n, -(1n << 3n), 5n & 3n, 5n | 2n, 5n ^ 1n, ~5n, -5n >> 1n);
try { 1n + 1; } catch (e) { console.log(e.name); }
try { BigInt(1.5); } catch (e) { console.log(e.name); }
try { 1n / 0n; } catch (e) { console.log(e.name); }
try { JSON.stringify(1n); } catch (e) { console.log(e.name); }
console.log([3n, 1n, 2n].sort(), Number(12n), parseInt('12n'), 0n ? 't' : 'f', [1n, { a: 2n }], 1n < 1.5, BigInt(Number.MAX_SAFE_INTEGER) + 2n);
let f = 1n;
for (let i = 1n; i <= 50n; i++) f *= i;
console.log(f);
console.log(new BigInt64Array([1n, -1n]), new BigUint64Array([-1n])[0], BigInt('  12  '), 0x10n, 0b11n, 0o17n, 1_000n);
//# status: 0
//| 18446744073709551616n 3n -1n true true false bigint 9007199254740992n 255n
//| 121932631137021795226185032733622923332237463801111263526900 ff 1n -1n
//| 1180591620717411303424n -8n 1n 7n 4n -6n -3n
//| TypeError
//| RangeError
//| RangeError
//| TypeError
//| [ 1n, 2n, 3n ] 12 12 f [ 1n, { a: 2n } ] true 9007199254740993n
//| 30414093201713378043612608166064768844377641568960512000000000000n
//| BigInt64Array(2) [ 1n, -1n ] 18446744073709551615n 12n 16n 3n 15n 1000n
