// stream/web: the classes of the web's streams.
'use strict';

var places = {
  readable: ['ReadableStream', 'ReadableStreamDefaultReader', 'ReadableStreamBYOBReader', 'ReadableStreamBYOBRequest',
    'ReadableByteStreamController', 'ReadableStreamDefaultController'],
  writable: ['TransformStream', 'TransformStreamDefaultController', 'WritableStream', 'WritableStreamDefaultController',
    'WritableStreamDefaultWriter'],
  common: ['ByteLengthQueuingStrategy', 'CountQueuingStrategy'],
  adapters: ['TextEncoderStream', 'TextDecoderStream', 'CompressionStream', 'DecompressionStream']
};
Object.keys(places).forEach(function (place) {
  places[place].forEach(function (name) {
    Object.defineProperty(exports, name, {
      get: function () {
        return require('internal/web/' + place)[name];
      },
      enumerable: true,
      configurable: true
    });
  });
});
