// The JUnit reporter: XML, told when all is over.
'use strict';

function attribute(text) {
  return content(String(text).replace(/\n/g, '').replace(/"/g, '&quot;'));
}
function content(text) {
  return String(text).replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
function render(node) {
  if (typeof node === 'string') return content(node) + '\n';
  var indent = '\t'.repeat(node.nesting + 1);
  if (node.comment !== undefined) return indent + '<!-- ' + node.comment.replace(/--/g, '&#45;&#45;') + ' -->\n';
  var head = indent + '<' + node.tag + ' ' + Object.keys(node.attributes).map(function (name) {
    return name + '="' + attribute(node.attributes[name]) + '"';
  }).join(' ');
  if (!node.children || !node.children.length) return head + '/>\n';
  return head + '>\n' + node.children.map(render).join('') + indent + '</' + node.tag + '>\n';
}
function failed(node) {
  return node.failed || (node.attributes && node.attributes.failures);
}
function skipped(node) {
  return node.skipped || (node.attributes && node.attributes.skipped);
}

exports.make = function () {
  var roots = [], current = null, began = false;
  function begin(data) {
    var node = { nesting: data.nesting, attributes: { name: data.name }, children: [], parent: current };
    (current ? current.children : roots).push(node);
    current = node;
  }
  function end(type, data) {
    if (!current) begin({ name: 'root', nesting: 0 });
    if (current.attributes.name !== data.name || current.nesting !== data.nesting) begin(data);
    var node = current, attributes = node.attributes;
    if (node.nesting === data.nesting) current = node.parent;
    attributes.time = (data.details.duration_ms / 1000).toFixed(6);
    var inner = node.children.filter(function (child) {
      return child.comment === undefined;
    });
    if (inner.length) {
      node.tag = 'testsuite';
      Object.assign(attributes, {
        disabled: 0, errors: 0, tests: inner.length, failures: inner.filter(failed).length, skipped: inner.filter(skipped).length,
        hostname: require('os').hostname()
      });
      return;
    }
    node.tag = 'testcase';
    attributes.classname = data.classname || 'test';
    ['skip', 'todo'].forEach(function (word) {
      if (!data[word]) return;
      node.skipped = true;
      node.children.push({ nesting: data.nesting + 1, tag: 'skipped', attributes: { type: word === 'skip' ? 'skipped' : 'todo', message: data[word] } });
    });
    if (type !== 'test:fail') return;
    var error = data.details.error || {}, message = error.message === undefined ? '' : error.message;
    node.failed = true;
    node.children.push({
      nesting: data.nesting + 1, tag: 'failure', attributes: { type: error.failureType || error.code, message: message },
      children: [require('internal/inspect').inspect(error, { colors: false, breakLength: Infinity })]
    });
    attributes.failure = message;
  }
  function head() {
    var text = began ? '' : '<?xml version="1.0" encoding="utf-8"?>\n<testsuites>\n';
    began = true;
    return text;
  }
  return {
    event: function (type, data) {
      if (type === 'test:start') begin(data);
      else if (type === 'test:pass' || type === 'test:fail') end(type, data);
      else if (type === 'test:diagnostic') (current ? current.children : roots).push({ nesting: data.nesting, comment: String(data.message) });
      return head();
    },
    end: function () {
      return head() + roots.map(render).join('') + '</testsuites>\n';
    }
  };
};
