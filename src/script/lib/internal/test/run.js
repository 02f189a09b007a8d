// run(): each file in a process of its own, whose results are told here as if they were this one's.
'use strict';

var errors = require('internal/errors');
var codes = errors.codes;
var failure = require('internal/test/failure');
var harness = require('internal/test/harness');
var options = require('internal/test/options');
var tree = require('internal/test/tree');
var fs = require('fs');
var path = require('path');
var process = require('process');

var PATTERN = /^(?:(?:test|.*[.\-_]test)|test-.*)\.(?:[cm]?js)$/;
var TOTALS = /^(?:tests|suites|pass|fail|cancelled|skipped|todo|duration_ms) \S+$/;

// A test that stands for a file: it is told only when it has nothing of its own to tell.
function FileTest(given) {
  tree.Test.call(this, given);
  if (!this.place) this.place = { line: 1, column: 1, file: path.resolve(this.name) };
  this.held = [];
  this.children = 0;
  this.anyFailed = false;
}
FileTest.prototype = Object.create(tree.Test.prototype, { constructor: { value: FileTest, writable: true, configurable: true } });
FileTest.prototype.isCovered = function () {
  return this.children > 0 && (!this.error || this.error.failureType === 'subtestsFailed');
};
FileTest.prototype.take = function (event) {
  if (event.type === 'test:pass' || event.type === 'test:fail') {
    this.children++;
    if (event.data.nesting === 0 && event.type === 'test:fail') this.anyFailed = true;
  }
  this.held.push(event);
  if (this.mayTell()) this.drain();
};
FileTest.prototype.drain = function () {
  this.held.splice(0).forEach(this.retell, this);
};
FileTest.prototype.retell = function (event) {
  var data = event.data, details = data.details || {}, counts = this.root.harness.counts;
  if (data.nesting === 0 && event.type === 'test:plan' && this.isCovered()) return;
  if (data.nesting === 0 && event.type === 'test:diagnostic' && TOTALS.test(data.message)) return;
  if (event.type === 'test:pass' || event.type === 'test:fail') {
    if (data.nesting === 0) data.testNumber = counts.topLevel + 1;
    var type = details.error && details.error.failureType;
    this.root.harness.count({
      nesting: data.nesting, reportedType: details.type, skipped: data.skip !== undefined, isTodo: data.todo !== undefined,
      passed: event.type === 'test:pass', cancelled: type === 'cancelledByParent' || type === 'testAborted' || type === 'testTimeoutFailure'
    });
  }
  this.stream._tell(event.type, data);
};
FileTest.prototype.tellStarted = function () {};
FileTest.prototype.report = function () {
  this.drain();
  if (this.isCovered()) return;
  tree.Test.prototype.tellStarted.call(this);
  tree.Test.prototype.report.call(this);
};

function lines(stream, callback) {
  var rest = '';
  stream.setEncoding('utf8');
  stream.on('data', function (text) {
    var all = (rest + text).split('\n');
    rest = all.pop();
    all.forEach(callback);
  });
  stream.on('end', function () {
    if (rest) callback(rest);
  });
}

function argumentsOf(file, own) {
  var words = process.execArgv.filter(function (word, i, all) {
    var alone = /^--(?:test|watch|experimental-test-coverage|test-force-exit|test-only)$/;
    var valued = /^--test-(?:reporter|reporter-destination|shard|concurrency|name-pattern|timeout)$/;
    return !alone.test(word) && !valued.test(word.split('=')[0]) && !(i > 0 && valued.test(all[i - 1]));
  });
  if (own.forceExit) words.push('--test-force-exit');
  (own.patterns || []).forEach(function (pattern) {
    words.push('--test-name-pattern=' + pattern);
  });
  if (own.only) words.push('--test-only');
  return words.concat(file);
}

function runFile(root, file, own) {
  var test = root.add(FileTest, file, { signal: own.signal }, function (t) {
    return new Promise(function (resolve, reject) {
      var env = Object.assign({}, process.env, { NODE_TEST_CONTEXT: 'child-v8' });
      var child = require('child_process').spawn(process.execPath, argumentsOf(file, own), { signal: t.signal, env: env, stdio: ['pipe', 'pipe', 'pipe'] });
      var failed = null, parse = require('internal/test/serial').parser(file, function (event) {
        test.take(event);
      });
      child.stdin.end();
      child.on('error', function (error) {
        failed = error;
        if (error.code === 'ABORT_ERR') reject(error);
      });
      child.stdout.on('data', function (bytes) {
        parse(bytes, false);
      });
      lines(child.stderr, function (line) {
        test.take({ type: 'test:stderr', data: { file: file, message: line + '\n' } });
      });
      child.on('close', function (code, signal) {
        parse(Buffer.alloc(0), true);
        if (code === 0 && signal === null) return resolve();
        if (!failed) {
          failed = failure.make('test failed', test.anyFailed ? 'subtestsFailed' : 'testCodeFailure');
          failed.exitCode = code;
          failed.signal = signal;
          errors.define(failed, 'stack', undefined);
        }
        reject(failed);
      });
    });
  });
  return test.start();
}

// ---- which files

function collect(file, given, inTests, found) {
  var stat = fs.statSync(file), name = path.basename(file);
  if (stat.isFile()) {
    if (given || (inTests && /\.[cm]?js$/.test(name)) || PATTERN.test(name)) found.push(file);
  } else if (stat.isDirectory() && (given || name !== 'node_modules')) {
    fs.readdirSync(file).forEach(function (entry) {
      collect(path.join(file, entry), false, inTests || name === 'test', found);
    });
  }
}
exports.files = function (words) {
  var found = [];
  try {
    (words.length ? words : [process.cwd()]).forEach(function (word) {
      collect(path.resolve(word), true, false, found);
    });
  } catch (e) {
    if (e.code !== 'ENOENT') throw e;
    process.stderr.write("Could not find '" + e.path + "'\n");
    process.exit(1);
  }
  return found.sort().filter(function (file, i, all) {
    return file !== all[i - 1];
  });
};

function checked(given) {
  var own = given === null || typeof given !== 'object' ? {} : Object.assign({}, given);
  if (own.files !== undefined && own.files !== null && !Array.isArray(own.files)) throw new codes.ERR_INVALID_ARG_TYPE('options.files', 'Array', own.files);
  ['watch', 'forceExit', 'only'].forEach(function (name) {
    if (own[name] !== undefined && own[name] !== null) errors.checkBoolean(own[name], 'options.' + name);
  });
  if (own.watch) throw new codes.ERR_FEATURE_UNAVAILABLE_ON_PLATFORM('watch mode');
  if (own.shard !== undefined && own.shard !== null) {
    errors.checkObject(own.shard, 'options.shard');
    errors.checkInteger(own.shard.total, 'options.shard.total', 1);
    errors.checkInteger(own.shard.index, 'options.shard.index', 1, own.shard.total);
  }
  if (own.setup !== undefined && own.setup !== null) errors.checkFunction(own.setup, 'options.setup');
  if (own.testNamePatterns !== undefined && own.testNamePatterns !== null) {
    own.patterns = [].concat(own.testNamePatterns).map(function (value, i) {
      if (value instanceof RegExp) return value;
      var name = 'options.testNamePatterns[' + i + ']';
      if (typeof value !== 'string') throw new codes.ERR_INVALID_ARG_TYPE(name, ['string', 'RegExp'], value);
      return options.pattern(value, name);
    });
  }
  return own;
}

exports.run = function run(given) {
  var own = checked(given);
  var root = harness.makeRoot({ concurrency: own.concurrency, timeout: own.timeout, signal: own.signal });
  if (process.env.NODE_TEST_CONTEXT !== undefined) {
    process.emitWarning('node:test run() is being called recursively within a test file. skipping running files.');
    root.finish();
    return root.stream;
  }
  var files = own.files ? own.files : exports.files(process.argv.slice(1));
  if (own.shard) {
    files = files.filter(function (file, i) {
      return i % own.shard.total === own.shard.index - 1;
    });
  }
  Promise.resolve(own.setup ? own.setup(root.stream) : undefined).then(function () {
    root.harness.begun = root.harness.running = true;
    return Promise.all(files.map(function (file) {
      return runFile(root, file, own).then(undefined, function () {});
    }));
  }).then(function () {
    root.finish();
    root.harness.end(false);
  });
  return root.stream;
};

// node --test
exports.main = function () {
  var own = options.get(), shard;
  if (own.shard !== undefined) {
    var match = /^(\d+)\/(\d+)$/.exec(own.shard);
    if (!match) {
      process.exitCode = 1;
      throw new codes.ERR_INVALID_ARG_VALUE('--test-shard', own.shard, 'must be in the form of <index>/<total>');
    }
    shard = { index: +match[1], total: +match[2] };
  }
  exports.run({
    concurrency: own.concurrency === undefined ? true : own.concurrency, timeout: own.timeout || Infinity, shard: shard,
    setup: require('internal/test/reporters').attach, forceExit: own.forceExit, only: own.runOnly, testNamePatterns: own.runPatterns || undefined
  }).on('test:fail', function (data) {
    if (data.todo === undefined || data.todo === false) process.exitCode = 1;
  });
};
