// user-sessions: the machine has one user and one session; more users are known when /etc/passwd has them.
'use strict';

var base = require('internal/micro/base');
var EventEmitter = require('events');
var SESSION = 1;

function lines(path) {
  try {
    return require('fs').readFileSync(path, 'utf8').split('\n').map(function (line) {
      return line.split(':');
    });
  } catch (e) {
    return [];
  }
}
function find(path, column, value) {
  return lines(path).filter(function (fields) {
    return fields.length > 3 && fields[column] === String(value);
  })[0];
}
function own() {
  return require('os').userInfo();
}

var sessions = module.exports = new EventEmitter();
base.objectId(sessions, 'user-sessions');
var methods = {
  isRoot: function () {
    return process.getuid() === 0;
  },
  minUid: function () {
    return 1000;
  },
  consoleUid: function () {
    return own().uid;
  },
  whoami: function () {
    return own().username;
  },
  getUsername: function (uid) {
    if (uid === own().uid) return own().username;
    var found = find('/etc/passwd', 2, uid);
    if (!found) throw base.fail('user-sessions: no user ' + uid);
    return found[0];
  },
  getUid: function (name) {
    if (name === own().username) return own().uid;
    var found = find('/etc/passwd', 0, name);
    if (!found) throw base.fail('user-sessions: no user ' + name);
    return +found[2];
  },
  getGroupID: function (uid) {
    if (uid === own().uid) return own().gid;
    var found = find('/etc/passwd', 2, uid);
    if (!found) throw base.fail('user-sessions: no user ' + uid);
    return +found[3];
  },
  getGroupname: function (gid) {
    if (gid === own().gid) return own().username;
    var found = find('/etc/group', 2, gid);
    if (!found) throw base.fail('user-sessions: no group ' + gid);
    return found[0];
  },
  getDomain: function (uid) {
    sessions.getUsername(uid);
    return require('os').hostname();
  },
  getHomeFolder: function (name) {
    if (name === own().username) return own().homedir;
    var found = find('/etc/passwd', 0, name);
    if (!found) throw base.fail('user-sessions: no user ' + name);
    return found[5];
  },
  getProcessOwnerName: function (pid) {
    var status = require('internal/micro/process_manager').getProcessInfo(pid), uid = +String(status.Uid).split(/\s/)[0];
    return { name: sessions.getUsername(uid), domain: require('os').hostname(), tsid: SESSION };
  },
  // The sessions by number.
  Current: function (callback) {
    var list = {};
    list[SESSION] = { SessionId: SESSION, State: 'Active', Username: own().username, Domain: require('os').hostname(), StationName: 'Console', uid: own().uid };
    require('internal/tick').nextTick(function () {
      callback(list);
    });
  },
  enumerateUsers: function () {
    var promise = require('internal/micro/promise');
    return new promise(function (resolve) {
      sessions.Current(resolve);
    });
  },
  // A session is neither locked nor ended while the machine runs: what is attached here never comes.
  getRawSessionAttribute: function () {
    throw base.fail('user-sessions.getRawSessionAttribute(): only Windows has it', { code: 'ENOTSUP' });
  },
  getSessionAttribute: function () {
    throw base.fail('user-sessions.getSessionAttribute(): only Windows has it', { code: 'ENOTSUP' });
  }
};
Object.keys(methods).forEach(function (name) {
  base.hide(sessions, name, methods[name]);
});
