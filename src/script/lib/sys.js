// sys: util's old name.
'use strict';

module.exports = require('util');
