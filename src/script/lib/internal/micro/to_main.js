// Before the program runs: MicroScript's globals, and what it adds to built-in prototypes.
'use strict';

var base = require('internal/micro/base');
var hide = base.hide;
var global = globalThis;

// A global that is made when it is first used.
function lazy(name, make) {
  Object.defineProperty(global, name, {
    get: function () {
      var value = make();
      hide(global, name, value);
      return value;
    },
    set: function (value) {
      hide(global, name, value);
    },
    enumerable: false,
    configurable: true
  });
}
function from(module, names) {
  names.split(' ').forEach(function (name) {
    lazy(name, function () {
      return require('internal/micro/' + module)[name];
    });
  });
}

module.exports = function () {
  from('sums', 'crc32 crc32c getSHA384FileHash');
  from('globals', '_isBuffer ntohl ntohs htonl htons WeakReference resolve _ipv4From _debugGC _rootObject _hide _MSH ' +
      'ContainerPermissions ContainerUserTypes');
  from('debugger', 'attachDebugger');
  'setModulePath addModule addCompressedModule addModuleObject getModules getJSModule getJSModuleDate'.split(' ')
    .forEach(function (name) {
      lazy(name, function () {
        return require('internal/micro/modules').globals[name];
      });
    });
  function method(prototype, name, value) {
    if (!Object.prototype.hasOwnProperty.call(prototype, name)) hide(prototype, name, value);
  }
  method(Array.prototype, 'partialIncludes', function partialIncludes(prefix) {
    for (var i = 0; i < this.length; i++) {
      if (typeof this[i] === 'string' && this[i].indexOf(prefix) === 0) return i;
    }
    return -1;
  });
  method(Array.prototype, 'peek', function peek() {
    return this.length ? this[this.length - 1] : undefined;
  });
  method(String.prototype, 'splitEx', function splitEx(delimiter) {
    var text = String(this), parts = [''], quote = '';
    for (var i = 0; i < text.length; i++) {
      if (quote ? text[i] === quote : text[i] === '"' || text[i] === "'") quote = quote ? '' : text[i];
      if (!quote && text.substr(i, delimiter.length) === delimiter && delimiter) {
        parts.push('');
        i += delimiter.length - 1;
      } else {
        parts[parts.length - 1] += text[i];
      }
    }
    return parts;
  });
  var numbers = 0;
  method(Object.prototype, '_hashCode', function _hashCode() {
    var table = base.hidden(this, true);
    return table['?hash'] || (table['?hash'] = 'object-' + ++numbers);
  });
  method(Object.prototype, 'keys', function keys() {
    return Object.keys(this);
  });
};
