// A worker's heap: waits for what it shall be, becomes that, and runs its program.
'use strict';

var FD = 3;

exports.run = function () {
  var link = new (require('internal/worker_link').Link)(FD, function (frame) {
    if (frame[0] !== 'start') return;
    var message = link.unpack(frame[1]);
    // From here on the program decides how long it lives.
    link.hold(false);
    begin(link, require('internal/message').decode(message));
  }, function () {
    // The heap that made this one is gone.
    runtime.exit(1);
  });
  link.hold(true);
};

function unsupported(process) {
  var codes = require('internal/errors').codes;
  ['abort', 'chdir', 'initgroups', 'setegid', 'seteuid', 'setgid', 'setgroups', 'setuid'].forEach(function (name) {
    process[name] = function () {
      throw new codes.ERR_WORKER_UNSUPPORTED_OPERATION('process.' + name + '()');
    };
    process[name].disabled = true;
  });
  var umask = process.umask;
  process.umask = function (mask) {
    if (mask !== undefined) throw new codes.ERR_WORKER_UNSUPPORTED_OPERATION('Setting process.umask()');
    return umask();
  };
}

function begin(link, given) {
  var process = require('process'), state = require('internal/worker_state'), program = given.program;
  state.isMainThread = false;
  state.threadId = given.threadId;
  state.workerData = given.workerData;
  state.parentPort = given.port;
  state.resourceLimits = given.limits;
  state.environment = given.environment;
  process.execArgv = given.execArgv;
  process.pid = given.pid;
  process.ppid = given.ppid;
  process.title = given.title;
  process.argv = [process.execPath].concat(given.argv);
  unsupported(process);
  require('internal/uncaught').setReport(function (error) {
    var thrown = require('internal/thrown');
    if (error instanceof Error && /^out of memory$/.test(error.message)) {
      error = new (require('internal/errors').codes.ERR_WORKER_OUT_OF_MEMORY)('JS heap out of memory');
    }
    link.send(['error', thrown.pack(error)]);
  });
  link.send(['online']);
  if (program.eval) return require('internal/main').runText('[worker eval]', program.source);
  if (program.url) return require('internal/esm').runMain(program.url);
  process.argv.splice(1, 0, program.file);
  require('internal/main').runFile(program.file);
}
