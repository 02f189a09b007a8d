// deka/child_process: Node's child processes in the forms that Deka has, with channels in its framing.
'use strict';

var processes = require('child_process');

// new ChildProcess(command, args, { stdio, ipc, cwd, env }): starts at once.
function ChildProcess(command, args, options) {
  options = Object.assign({}, options);
  if (options.ipc) {
    var stdio = options.stdio === undefined ? 'pipe' : options.stdio;
    if (!Array.isArray(stdio)) stdio = [stdio, stdio, stdio];
    // The channel is always announced as descriptor 3.
    options.stdio = stdio.slice(0, 3).concat('ipc');
    options.ipc = 'deka';
  }
  var child = processes.spawn(command, args || [], options);
  child.ready = new Promise(function (resolve, reject) {
    child.once('spawn', function () {
      resolve(child.pid);
    });
    child.once('error', reject);
  });
  child.ready.catch(function () {});
  return child;
}
ChildProcess.prototype = processes.ChildProcess.prototype;

exports.ChildProcess = ChildProcess;
exports.spawn = function (command, args, options) {
  if (!Array.isArray(args)) {
    options = args;
    args = [];
  }
  return new ChildProcess(command, args, options);
};
exports.fork = function (file, args, options) {
  if (!Array.isArray(args)) {
    options = args;
    args = [];
  }
  options = Object.assign({ ipc: true, stdio: 'inherit' }, options);
  return new ChildProcess('deka', ['run', file].concat(args || []), options);
};
['exec', 'execFile', 'spawnSync', 'execSync', 'execFileSync'].forEach(function (name) {
  exports[name] = processes[name];
});
