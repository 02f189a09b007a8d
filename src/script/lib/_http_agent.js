// The old name of http's Agent.
'use strict';

var client = require('internal/http/client');

exports.Agent = client.Agent;
exports.globalAgent = client.globalAgent;
