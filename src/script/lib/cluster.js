// cluster: several processes behind the same servers. One module in the primary, another in its workers.
'use strict';

module.exports = require('NODE_UNIQUE_ID' in require('process').env ? 'internal/cluster/worker' : 'internal/cluster/primary');
