// Where MicroScript's require looks before Node's: objects, modules of this library, files of the module
// directory, texts that were registered, and the shared store.
'use strict';

var base = require('internal/micro/base');

function digest(name) {
  return function () {
    return require('internal/micro/digest_stream').hash(name);
  };
}
function at(file, property) {
  return function () {
    var module = require('internal/micro/' + file);
    return property ? module[property] : module;
  };
}
function signatures(kind, hash) {
  return function () {
    return require('internal/micro/certificates')[kind](hash);
  };
}

var natives = {
  MemoryStream: at('memory_stream'),
  DynamicBuffer: at('dynamic_buffer'),
  dataGenerator: at('data_generator'),
  'compressed-stream': at('compressed_stream'),
  EncryptionStream: at('encryption_stream'),
  SHA1Stream: digest('sha1'),
  SHA256Stream: digest('sha256'),
  SHA384Stream: digest('sha384'),
  SHA512Stream: digest('sha512'),
  MD5Stream: digest('md5'),
  SHA256Stream_Signer: signatures('signer'),
  SHA256Stream_Verifier: signatures('verifier', 'sha256'),
  SHA384Stream_Verifier: signatures('verifier', 'sha384'),
  SHA512Stream_Verifier: signatures('verifier', 'sha512'),
  RSA: at('certificates', 'RSA'),
  'crc32-stream': at('digest_stream', 'crc32'),
  promise: at('promise'),
  queue: at('queue'),
  'uuid/v4': at('small', 'uuid'),
  'http-headers': at('http_headers'),
  'ip-address': at('small', 'ipAddress'),
  'process-manager': at('process_manager'),
  'util-descriptors': at('small', 'descriptors'),
  ScriptContainer: at('script_container'),
  SimpleDataStore: at('simple_data_store'),
  NetworkMonitor: at('network_monitor'),
  bignum: at('bignum'),
  PAC: at('pac'),
  'global-tunnel': at('global_tunnel'),
  ChainViewer: at('chain_viewer'),
  DescriptorEvents: at('descriptor_events'),
  ioctl: at('ioctl'),
  'zip-reader': at('zip_reader'),
  'zip-writer': at('zip_writer'),
  'tar-encoder': at('tar_encoder'),
  'http-digest': at('http_digest'),
  parseXml: at('parse_xml'),
  wget: at('wget'),
  'util-dns': at('util_dns'),
  'util-pathHelper': at('util_path_helper'),
  default_route: at('default_route'),
  'user-sessions': at('user_sessions'),
  'child-container': at('child_container'),
  pkcs7: at('pkcs7'),
  ILibWebRTC: at('webrtc'),
  _GenericMarshal: at('marshal')
};

var objects = Object.create(null);   // addModuleObject
var texts = Object.create(null);     // addModule: {text, time}
var cache = Object.create(null);     // what was required, by id
var directory = '.';
// Names that a container was not given.
var removed = Object.create(null);
var noFiles = false;

function has(table, id) {
  return Object.prototype.hasOwnProperty.call(table, id);
}
// Peer connections are there only where the host gives them.
function isNative(id) {
  return has(natives, id) && (id !== 'ILibWebRTC' || require('internal/micro/device').exists('rtc'));
}

exports.remove = function (names, files) {
  noFiles = files;
  names.forEach(function (name) {
    removed[name] = true;
  });
};

function fileOf(id) {
  if (noFiles) return null;
  var fs = require('fs'), path = require('path'), found = null;
  [path.resolve(directory, id + '.js'), path.resolve(id + '.js')].some(function (file) {
    try {
      if (fs.statSync(file).isFile()) found = file;
    } catch (e) {
      if (e.code !== 'ENOENT' && e.code !== 'ENOTDIR') throw e;
    }
    return found !== null;
  });
  return found;
}

// A text as a module; it is in the cache while it runs, so that it may be required in a circle.
function instantiate(id, text, file, parent) {
  var Module = require('module');
  var module = new Module(id, parent || undefined);
  module.filename = file || require('path').resolve(directory, id + '.js');
  module.paths = Module._nodeModulePaths(require('path').dirname(module.filename));
  cache[id] = module;
  try {
    module._compile(text, module.filename);
  } catch (e) {
    delete cache[id];
    throw e;
  }
  module.loaded = true;
  return module;
}

function sharedText(id) {
  var store = require('internal/micro/simple_data_store')._sharedIfOpen();
  return store && store._get('__MODULE:' + id);
}

// {exports} or null. `parent` is what requires it.
exports.load = function (request, parent) {
  if (has(removed, request.replace(/^node:/, ''))) throw notFound(request);
  if (has(objects, request)) return { exports: objects[request] };
  // Relative to the parent's id, when that is a registered text.
  var id = request;
  if (/^\.\.?\//.test(id)) {
    if (!parent || !has(cache, parent.id)) return noFile(request);
    id = require('path').posix.join(require('path').posix.dirname(parent.id), id).replace(/\.js$/, '');
    if (!has(texts, id)) return noFile(request);
  } else if (id.indexOf('node:') === 0) {
    return null;
  } else if (id[0] === '/' || id[0] === '#') {
    return noFile(request);
  }
  if (has(cache, id)) return cache[id];
  if (isNative(id) && !has(texts, id)) return cache[id] = { exports: natives[id]() };
  if (require('module').isBuiltin(id) && !has(texts, id)) return null;
  var file = fileOf(id);
  if (file) return instantiate(id, require('fs').readFileSync(file, 'utf8'), file, parent);
  if (has(texts, id)) return instantiate(id, texts[id].text, null, parent);
  var text = noFile(request) || sharedText(id);
  return text === null || text === undefined ? null : instantiate(id, text, null, parent);
};
exports.has = function (request) {
  return has(objects, request) || isNative(request) || has(texts, request);
};

// Node's search goes on with the file, unless there are none for this script.
function noFile(request) {
  if (noFiles) throw notFound(request);
  return null;
}
function notFound(id) {
  var error = base.fail('Module: ' + id + ' (NOT FOUND)');
  error.code = 'MODULE_NOT_FOUND';
  return error;
}

// Seconds of a date, or of what Date reads.
function seconds(when) {
  if (when === undefined || when === null || when === '') return 0;
  var ms = typeof when === 'number' ? when * 1000 : when instanceof Date ? when.getTime() : Date.parse(when);
  return Math.floor(ms / 1000) || 0;
}

function timeOf(id) {
  var file = fileOf(id);
  if (file) return Math.floor(require('fs').statSync(file).mtimeMs / 1000);
  return has(texts, id) ? texts[id].time : 0;
}

// ---- the global functions

exports.globals = {
  setModulePath: function setModulePath(path) {
    var found = false;
    try {
      found = require('fs').statSync(path).isDirectory();
    } catch (e) {
      // It is none.
    }
    if (!found) throw base.fail('setModulePath(): Invalid Path');
    directory = path;
  },
  addModule: function addModule(name, text, when) {
    var time = seconds(when);
    if (time && time <= timeOf(name)) return;
    texts[name] = { text: typeof text === 'string' ? text : base.bytes(text).toString('utf8'), time: time };
    // Those who required it keep theirs.
    delete cache[name];
  },
  addCompressedModule: function addCompressedModule(name, bytes, when) {
    exports.globals.addModule(name, require('zlib').inflateSync(bytes).toString('utf8'), when);
  },
  addModuleObject: function addModuleObject(name, object) {
    objects[name] = object;
  },
  getModules: function getModules() {
    return Object.keys(texts).concat(Object.keys(natives).filter(isNative)).filter(function (name, i, all) {
      return all.indexOf(name) === i;
    });
  },
  getJSModule: function getJSModule(name) {
    var file = fileOf(name);
    if (file) return require('fs').readFileSync(file, 'utf8');
    if (!has(texts, name)) throw base.fail('getJSModule(): module ' + name + ' not found');
    return texts[name].text;
  },
  getJSModuleDate: function getJSModuleDate(name) {
    return timeOf(name);
  }
};
