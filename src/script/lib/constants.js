// constants: those of os and fs in one, as old programs want them.
'use strict';

var os = require('os').constants;
module.exports = Object.freeze(Object.assign({}, os.dlopen, os.errno, os.priority, os.signals, require('internal/fs_constants')));
