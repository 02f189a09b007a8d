// The old name of http's ClientRequest.
'use strict';

exports.ClientRequest = require('internal/http/client').ClientRequest;
