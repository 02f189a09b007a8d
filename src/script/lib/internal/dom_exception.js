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
DOMException.prototype = Object.create(Error.prototype, {
  constructor: { value: DOMException, writable: true, configurable: true },
  name: { get: function () {
    return this._name === undefined ? 'Error' : this._name;
  }, enumerable: true, configurable: true },
  code: { get: function () {
    return names.indexOf(this._name) + 1;
  }, enumerable: true, configurable: true }
});
Object.defineProperty(DOMException.prototype, Symbol.toStringTag, { value: 'DOMException', configurable: true });
names.forEach(function (name, i) {
  if (!name) return;
  var constant = name.replace(/Error$/, '').replace(/([a-z])([A-Z])/g, '$1_$2').toUpperCase() + '_ERR';
  if (constant === 'URLMISMATCH_ERR') constant = 'URL_MISMATCH_ERR';
  [DOMException, DOMException.prototype].forEach(function (object) {
    Object.defineProperty(object, constant, { value: i + 1, enumerable: true });
  });
});

exports.DOMException = DOMException;
