// DOMException: names, codes, constants, members, as an error.
for (const n of ['IndexSizeError', 'HierarchyRequestError', 'InvalidCharacterError', 'NotFoundError', 'NotSupportedError', 'InvalidStateError', 'SyntaxError', 'InvalidAccessError', 'TimeoutError', 'AbortError', 'DataCloneError', 'QuotaExceededError', 'NetworkError', 'SecurityError', 'OperationError', 'NotAllowedError', 'Mine']) console.log(n, new DOMException('m', n).code); const e = new DOMException('message', 'AbortError'); console.log(e.name, e.message, e.code, e.stack.split('\n')[0], e instanceof Error, e instanceof DOMException, Object.prototype.toString.call(e), String(e), Object.keys(e), DOMException.ABORT_ERR, e.ABORT_ERR, DOMException.length, DOMException.name, Object.getPrototypeOf(DOMException.prototype) === Error.prototype); console.log(new DOMException().name, new DOMException().message === '', new DOMException(undefined, undefined).name, new DOMException(5, 6).name, new DOMException('x', { name: 'N', cause: 'c' }).cause, 'cause' in new DOMException('x')); const fail = (g) => { try { console.log(g()); } catch (x) { console.log(x.name, x.code, x.message); } }; fail(() => DOMException.prototype.name); fail(() => DOMException.prototype.code); fail(() => Object.keys(DOMException).length); fail(() => require('util').inspect(new DOMException('shown', 'DataError')).split('\n')[0]); fail(() => require('util').types.isNativeError(e)); fail(() => JSON.stringify(e)); fail(() => { try { structuredClone(() => {}); } catch (x) { return [x.name, x.code, x.constructor.name]; } });
//# status: 0
//| IndexSizeError 1
//| HierarchyRequestError 3
//| InvalidCharacterError 5
//| NotFoundError 8
//| NotSupportedError 9
//| InvalidStateError 11
//| SyntaxError 12
//| InvalidAccessError 15
//| TimeoutError 23
//| AbortError 20
//| DataCloneError 25
//| QuotaExceededError 22
//| NetworkError 19
//| SecurityError 18
//| OperationError 0
//| NotAllowedError 0
//| Mine 0
//| AbortError message 20 AbortError: message true true [object DOMException] AbortError: message [] 20 20 0 DOMException true
//| Error true Error 6 c false
//| TypeError ERR_INVALID_THIS Value of "this" must be of DOMException
//| TypeError ERR_INVALID_THIS Value of "this" must be of DOMException
//| 25
//| DOMException [DataError]: shown
//| false
//| {}
//| [ 'DataCloneError', 25, 'DOMException' ]
