// The old name of http's OutgoingMessage.
'use strict';

var common = require('internal/http/common');

exports.OutgoingMessage = require('internal/http/outgoing');
exports.validateHeaderName = common.validateHeaderName;
exports.validateHeaderValue = common.validateHeaderValue;
