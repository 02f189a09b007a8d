const crypto = require('crypto');
function tell(name, run) {
  try {
    console.log(name, run());
  } catch (e) {
    console.log(name, e.name, e.code, e.message);
  }
}
console.log([2, 3, 4, 5, 17, 91, 7919, 65537, 65539].map((n) => crypto.checkPrimeSync(BigInt(n))));
console.log(crypto.checkPrimeSync(Buffer.from('ffffffff00000001000000000000000000000000ffffffffffffffffffffffff', 'hex')),
  crypto.checkPrimeSync((1n << 521n) - 1n), crypto.checkPrimeSync((1n << 523n) - 1n), crypto.checkPrimeSync(new Uint8Array([0, 7]).buffer));
for (const size of [3, 8, 32, 64, 256]) {
  const prime = crypto.generatePrimeSync(size);
  console.log(size, prime instanceof ArrayBuffer, prime.byteLength, crypto.checkPrimeSync(prime));
}
const safe = crypto.generatePrimeSync(48, { safe: true, bigint: true });
console.log(typeof safe, crypto.checkPrimeSync(safe), crypto.checkPrimeSync((safe - 1n) / 2n), safe.toString(2).length);
tell('size', () => crypto.generatePrimeSync(0));
tell('size', () => crypto.generatePrimeSync('x'));
tell('options', () => crypto.generatePrimeSync(32, { safe: 1 }));
tell('candidate', () => crypto.checkPrimeSync('x'));
tell('negative', () => crypto.checkPrimeSync(-1n));
tell('checks', () => crypto.checkPrimeSync(5n, { checks: 'x' }));
tell('callback', () => crypto.generatePrime(32));
crypto.generatePrime(32, (error, prime) => crypto.checkPrime(prime, (e, is) => console.log(error, e, is)));
//# status: 0
//| [
//|   true, true, false,
//|   true, true, false,
//|   true, true, true
//| ]
//| true true false true
//| 3 true 1 true
//| 8 true 1 true
//| 32 true 4 true
//| 64 true 8 true
//| 256 true 32 true
//| bigint true true 48
//| size RangeError ERR_OUT_OF_RANGE The value of "size" is out of range. It must be >= 1 && <= 2147483647. Received 0
//| size TypeError ERR_INVALID_ARG_TYPE The "size" argument must be of type number. Received type string ('x')
//| options TypeError ERR_INVALID_ARG_TYPE The "options.safe" property must be of type boolean. Received type number (1)
//| candidate TypeError ERR_INVALID_ARG_TYPE The "candidate" argument must be of type bigint or an instance of ArrayBuffer, TypedArray, Buffer, or DataView. Received type string ('x')
//| negative RangeError ERR_OUT_OF_RANGE The value of "candidate" is out of range. It must be >= 0. Received -1n
//| checks TypeError ERR_INVALID_ARG_TYPE The "options.checks" property must be of type number. Received type string ('x')
//| callback TypeError ERR_INVALID_ARG_TYPE The "callback" argument must be of type function. Received undefined
//| undefined undefined true
