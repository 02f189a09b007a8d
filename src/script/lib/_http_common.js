// What http's older users took from within it: names of methods, checks of header names and values.
'use strict';

var common = require('internal/http/common');

exports.CRLF = '\r\n';
exports.chunkExpression = /(?:^|\W)chunked(?:$|\W)/i;
exports.continueExpression = /(?:^|\W)100-continue(?:$|\W)/i;
exports.methods = common.METHODS.slice();
exports._checkIsHttpToken = common.isToken;
exports._checkInvalidHeaderChar = common.hasBadCharacter;
