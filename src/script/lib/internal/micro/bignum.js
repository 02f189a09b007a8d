// bignum: whole numbers of any sign, up to 16,384 bits. A number is its decimal text; the calculating is an op's.
'use strict';

var base = require('internal/micro/base');
var ops = binding('micro');

function calculate(operation, a, b) {
  var text = ops.calculate(operation, a, b);
  if (text === undefined) throw base.fail('bignum: ' + (operation >= 3 && b === '0' ? 'division by zero' : 'the number is too large'));
  return text;
}

function Bignum(value) {
  if (!(this instanceof Bignum)) return new Bignum(value);
  if (value instanceof Bignum) value = value._text;
  var match = /^\s*([+-]?)0*(\d+)\s*$/.exec(String(value));
  if (!match) throw base.fail('bignum: ' + value + ' is not a decimal number');
  base.hide(this, '_text', calculate(0, (match[1] === '-' ? '-' : '') + match[2], '0'));
}
function made(text) {
  var number = Object.create(Bignum.prototype);
  base.hide(number, '_text', text);
  return number;
}
function textOf(value) {
  return value instanceof Bignum ? value._text : Bignum(value)._text;
}

['add', 'sub', 'mul', 'div', 'mod'].forEach(function (name, operation) {
  base.hide(Bignum.prototype, name, function (other) {
    return made(calculate(operation, this._text, textOf(other)));
  });
});
function compare(a, b) {
  var minus = a[0] === '-';
  if (minus !== (b[0] === '-')) return minus ? -1 : 1;
  var larger = a.length !== b.length ? a.length - b.length : a === b ? 0 : a < b ? -1 : 1;
  return larger === 0 ? 0 : larger > 0 !== minus ? 1 : -1;
}
var methods = {
  // As in the reference: how the other one compares to this.
  cmp: function (other) {
    return compare(textOf(other), this._text);
  },
  compareTo: function (other) {
    return compare(this._text, textOf(other));
  },
  toString: function () {
    return this._text;
  },
  toNumber: function () {
    return Number(this._text);
  },
  toJSON: function () {
    return this._text;
  }
};
Object.keys(methods).forEach(function (name) {
  base.hide(Bignum.prototype, name, methods[name]);
});
base.objectId(Bignum.prototype, 'bignum');

Bignum.fromBuffer = function (buffer, options) {
  var bytes = Buffer.from(base.bytes(buffer));
  if (options && options.endian === 'little') bytes.reverse();
  var text = ops.numberOf(bytes);
  if (text === undefined) throw base.fail('bignum: the number is too large');
  return made(text);
};
// From 0 to below the limit. The remainder's bias is below 2^-64.
Bignum.random = function (limit) {
  var most = textOf(limit);
  if (most === '0' || most[0] === '-') throw base.fail('bignum.random(): the limit is not positive');
  var bytes = require('crypto').randomBytes(Math.ceil(most.length * 0.4153) + 8);
  return made(calculate(4, ops.numberOf(bytes), most));
};
Bignum.randomRange = function (low, high) {
  var from = Bignum(low);
  return from.add(Bignum.random(Bignum(high).sub(from)));
};
module.exports = Bignum;
