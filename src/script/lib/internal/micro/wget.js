// wget: what a URL has, into a file. A promise of the SHA-384 of the bytes, in hexadecimal.
'use strict';

var base = require('internal/micro/base');

module.exports = function wget(url, path, options) {
  var promise = require('internal/micro/promise'), bytes = 0, request, settle, failed = false;
  var made = new promise(function (resolve, reject) {
    settle = [resolve, reject];
  });
  require('events').EventEmitter.call(made, true).createEvent('bytes').createEvent('abort')
    .addMethod('abort', function () {
      fail(base.fail('wget: aborted', { code: 'ABORT_ERR' }));
      request.destroy();
      made.emit('abort');
    }).addMethod('progress', function () {
      return bytes;
    });
  function fail(error) {
    if (failed) return;
    failed = true;
    settle[1](error);
  }
  var uri = require('http').parseUri(url);
  request = require(uri.protocol === 'https:' ? 'https' : 'http').get(Object.assign({}, uri, options));
  request.on('error', fail);
  request.on('response', function (response) {
    if (response.statusCode !== 200) {
      response.resume();
      return fail(base.fail('Server responded with Status Code: ' + response.statusCode));
    }
    var hash = require('crypto').createHash('sha384'), file = require('fs').createWriteStream(path);
    function broken(error) {
      fail(error);
      file.destroy();
      request.destroy();
    }
    response.on('data', function (chunk) {
      hash.update(chunk);
      bytes += chunk.length;
      made.emit('bytes', bytes);
    });
    response.on('error', broken);
    response.on('aborted', function () {
      broken(base.fail('wget: the connection ended early', { code: 'ECONNRESET' }));
    });
    file.on('error', broken);
    file.on('close', function () {
      if (!failed) settle[0](hash.digest().toString('hex').toUpperCase());
    });
    response.pipe(file);
  });
  return made;
};
