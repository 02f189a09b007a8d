// The old name of http's Server.
'use strict';

var server = require('internal/http/server');

exports.STATUS_CODES = require('internal/http/common').STATUS_CODES;
exports.Server = server.Server;
exports.ServerResponse = server.ServerResponse;
exports._connectionListener = require('http')._connectionListener;
