// process-manager: the processes of this machine, from /proc.
'use strict';

var fs = require('fs');

function read(pid, name) {
  try {
    return fs.readFileSync('/proc/' + pid + '/' + name, 'utf8');
  } catch (e) {
    // It has ended.
    return null;
  }
}

// The lines of /proc/PID/status as an object.
exports.getProcessInfo = function (pid) {
  var text = read(pid, 'status');
  if (text === null) throw require('internal/micro/base').fail('process-manager: no process ' + pid);
  var info = {};
  text.split('\n').forEach(function (line) {
    var at = line.indexOf(':');
    if (at > 0) info[line.slice(0, at)] = line.slice(at + 1).trim();
  });
  return info;
};

function all() {
  var list = {};
  fs.readdirSync('/proc').forEach(function (pid) {
    if (!/^\d+$/.test(pid)) return;
    var words = read(pid, 'cmdline');
    if (words === null) return;
    var name = (read(pid, 'comm') || '').trim(), status = {};
    try {
      status = exports.getProcessInfo(pid);
    } catch (e) {
      return;
    }
    var one = { pid: +pid, cmd: words.replace(/\0+$/, '').split('\0').join(' ') || name, name: name };
    if (status.Uid) one.user = +status.Uid.split(/\s/)[0] === process.getuid() ? require('os').userInfo().username : status.Uid.split(/\s/)[0];
    try {
      one.path = fs.readlinkSync('/proc/' + pid + '/exe');
    } catch (e) {
      // Not every process has one.
    }
    list[pid] = one;
  });
  return list;
}

exports.getProcesses = function (callback) {
  var rest = Array.prototype.slice.call(arguments, 1);
  require('internal/tick').nextTick(function () {
    callback.apply(null, [all()].concat(rest));
  });
};
exports.enumerateProcesses = function () {
  var promise = require('internal/micro/promise');
  return new promise(function (resolve) {
    resolve(all());
  });
};
exports.getProcessEx = function (command, options) {
  void options;
  var list = all();
  return Object.keys(list).filter(function (pid) {
    var words = list[pid].cmd.split(' ');
    return list[pid].name === command || words[0] === command || words[0].replace(/^.*\//, '') === command;
  }).map(Number);
};
exports.getProcess = function (command) {
  return exports.getProcessEx(command)[0];
};
