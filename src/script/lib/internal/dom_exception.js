// DOMException.
'use strict';

var names = ['IndexSizeError', null, 'HierarchyRequestError', 'WrongDocumentError', 'InvalidCharacterError', null,
  'NoModificationAllowedError', 'NotFoundError', 'NotSupportedError', 'InUseAttributeError', 'InvalidStateError',
  'SyntaxError', 'InvalidModificationError', 'NamespaceError', 'InvalidAccessError', null, 'TypeMismatchError',
  'SecurityError', 'NetworkError', 'AbortError', 'URLMismatchError', 'QuotaExceededError', 'TimeoutError',
  'InvalidNodeTypeError', 'DataCloneError'];

function DOMException(message, options) {
  var name = options && typeof options === 'object' ? options.name : options;
  var error = new Error(message === undefined ? '' : String(message));
  Object.setPrototypeOf(error, this instanceof DOMException ? Object.getPrototypeOf(this) : DOMException.prototype);
  name = name === undefined ? 'Error' : String(name);
  Object.defineProperty(error, '_name', { value: name, enumerable: false });
  if (options && typeof options === 'object' && 'cause' in options) {
    Object.defineProperty(error, 'cause', { value: options.cause, writable: true, configurable: true });
  }
  var frames = String(error.stack).replace(/^Error(?:: [^]*?)?(?=\n    at |$)/, '');
  Object.defineProperty(error, 'stack', {
    value: name + (error.message ? ': ' + error.message : '') + frames, writable: true, enumerable: false, configurable: true
  });
  return error;
}
// The prototype itself is none.
function nameOf(error) {
  if (!error || error._name === undefined) throw new (require('internal/errors').codes.ERR_INVALID_THIS)('DOMException');
  return error._name;
}
Object.defineProperty(DOMException, 'length', { value: 0, configurable: true });
DOMException.prototype = Object.create(Error.prototype, {
  constructor: { value: DOMException, writable: true, configurable: true },
  name: { get: function () {
    return nameOf(this);
  }, enumerable: true, configurable: true },
  code: { get: function () {
    return names.indexOf(nameOf(this)) + 1;
  }, enumerable: true, configurable: true }
});
Object.defineProperty(DOMException.prototype, Symbol.toStringTag, { value: 'DOMException', configurable: true });
['DOMStringSizeError', 'NoDataAllowedError', 'ValidationError'].forEach(function (name, i) {
  constant(name, [2, 6, 16][i]);
});
names.forEach(function (name, i) {
  if (name) constant(name, i + 1);
});
// The number of an error's name, as a constant.
function constant(name, number) {
  var key = name.replace(/Error$/, '').replace(/([a-z])([A-Z])/g, '$1_$2').toUpperCase() + '_ERR';
  key = { URLMISMATCH_ERR: 'URL_MISMATCH_ERR', DOMSTRING_SIZE_ERR: 'DOMSTRING_SIZE_ERR' }[key] || key;
  [DOMException, DOMException.prototype].forEach(function (object) {
    Object.defineProperty(object, key, { value: number, enumerable: true });
  });
}

exports.DOMException = DOMException;
