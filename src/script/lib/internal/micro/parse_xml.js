// parseXml: a text as a tree of elements, as much of XML 1.0 as data needs: namespaces, the five entities and
// character references, CDATA; no document types' own entities. What is not well-formed throws.
'use strict';

var base = require('internal/micro/base');
var NAME = /[^\s=<>\/"']+/g, BLANKS = /\s*/g;
var entities = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
var MOST_DEPTH = 10000;

function decoded(text) {
  return text.indexOf('&') < 0 ? text : text.replace(/&(?:#(\d+)|#x([0-9a-fA-F]+)|(\w+));/g, function (all, decimal, hex, name) {
    if (name !== undefined) return Object.prototype.hasOwnProperty.call(entities, name) ? entities[name] : all;
    var code = decimal !== undefined ? parseInt(decimal, 10) : parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}

// Every element below, in the document's order.
function descend(top, matches) {
  var found = [], rest = top.childNodes.slice().reverse();
  while (rest.length) {
    var node = rest.pop();
    if (matches(node)) found.push(node);
    for (var i = node.childNodes.length - 1; i >= 0; i--) rest.push(node.childNodes[i]);
  }
  return found;
}
function isIn(namespace, name) {
  return function (node) {
    return node.localName === name && (namespace === '*' || node.namespace === namespace);
  };
}
var searches = {
  getElementsByTagName: function (name) {
    return descend(this, isIn('*', name));
  },
  getElementsByTagNameNS: function (namespace, name) {
    return descend(this, isIn(namespace, name));
  },
  getChildElementsByTagName: function (name) {
    return this.childNodes.filter(isIn('*', name));
  },
  getChildElementsByTagNameNS: function (namespace, name) {
    return this.childNodes.filter(isIn(namespace, name));
  }
};
function searchable(node) {
  Object.keys(searches).forEach(function (name) {
    base.hide(node, name, searches[name]);
  });
  return node;
}
// get(name) or get(namespace, name)
function attributes() {
  var list = [];
  base.hide(list, 'get', function (namespace, name) {
    var one = arguments.length === 1;
    if (!arguments.length || arguments.length > 2) throw base.fail('attributes.get(): Invalid number of parameters');
    return list.filter(function (attribute) {
      return attribute.name === (one ? namespace : name) && (one || namespace === '*' || attribute.namespace === namespace);
    })[0];
  });
  return list;
}

function Parser(text) {
  this.text = text;
  this.at = 0;
}
Parser.prototype = {
  fail: function (what) {
    var line = this.text.slice(0, this.at).split('\n').length;
    throw base.fail('parseXml: ' + what + ' in line ' + line);
  },
  match: function (pattern) {
    pattern.lastIndex = this.at;
    var found = pattern.exec(this.text);
    if (!found || found.index !== this.at) return '';
    this.at += found[0].length;
    return found[0];
  },
  until: function (end) {
    var stop = this.text.indexOf(end, this.at);
    if (stop < 0) this.fail(end + ' is missing');
    var part = this.text.slice(this.at, stop);
    this.at = stop + end.length;
    return part;
  },
  starts: function (word) {
    if (this.text.substr(this.at, word.length) !== word) return false;
    this.at += word.length;
    return true;
  },
  // A document type's own brackets are skipped with it.
  doctype: function () {
    var inner = false;
    for (; this.at < this.text.length; this.at++) {
      var c = this.text[this.at];
      if (c === '"' || c === "'") {
        this.at++;
        this.until(c);
        this.at--;
      } else if (c === '[') {
        inner = true;
      } else if (c === ']') {
        inner = false;
      } else if (c === '>' && !inner) {
        this.at++;
        return;
      }
    }
    this.fail('> is missing');
  },
  // What stands behind an element's name: [[name, value]…], and whether the element is empty.
  attributes: function () {
    var list = [];
    for (;;) {
      this.match(BLANKS);
      if (this.starts('/>')) return [list, true];
      if (this.starts('>')) return [list, false];
      var name = this.match(NAME), quote;
      this.match(BLANKS);
      if (!name || !this.starts('=')) this.fail('bad attribute');
      this.match(BLANKS);
      quote = this.text[this.at++];
      if (quote !== '"' && quote !== "'") this.fail('bad attribute');
      list.push([name, decoded(this.until(quote))]);
    }
  }
};

function namespaceOf(table, prefix) {
  return prefix in table ? table[prefix] : 'undefined';
}
function parts(name) {
  var colon = name.indexOf(':');
  return colon < 0 ? ['', name] : [name.slice(0, colon), name.slice(colon + 1)];
}

function makeElement(name, list, parent) {
  var table = Object.create(parent ? parent.nsTable : null), own = attributes();
  list.forEach(function (pair) {
    if (pair[0] === 'xmlns') table['*'] = pair[1];
    else if (pair[0].slice(0, 6) === 'xmlns:') table[pair[0].slice(6)] = pair[1];
  });
  list.forEach(function (pair) {
    var split = parts(pair[0]), declares = pair[0] === 'xmlns' || split[0] === 'xmlns';
    own.push({ name: declares ? pair[0] : split[1], value: pair[1], namespace: namespaceOf(table, split[0] && !declares ? split[0] : '*') });
  });
  var split = parts(name);
  var element = searchable({ name: name, localName: split[1], namespace: namespaceOf(table, split[0] || '*'), attributes: own, childNodes: [],
    textContent: '' });
  base.hide(element, 'nsTable', table);
  return element;
}

module.exports = function parseXml(text) {
  if (text === null || text === undefined) return null;
  var parser = new Parser(typeof text === 'string' ? text : base.bytes(text).toString('utf8')), open = [], root = null;
  parser.starts('\ufeff');
  function close(element) {
    element.textContent = element._text.join('');
    delete element._text;
    if (!open.length) root = element;
    else open[open.length - 1].childNodes.push(element);
  }
  while (parser.at < parser.text.length) {
    var next = parser.text.indexOf('<', parser.at), part = parser.text.slice(parser.at, next < 0 ? undefined : next);
    if (open.length) open[open.length - 1]._text.push(decoded(part));
    else if (/\S/.test(part)) parser.fail('text outside of the root');
    parser.at = next < 0 ? parser.text.length : next + 1;
    if (next < 0) break;
    if (parser.starts('?')) {
      parser.until('?>');
    } else if (parser.starts('!--')) {
      parser.until('-->');
    } else if (parser.starts('![CDATA[')) {
      if (!open.length) parser.fail('text outside of the root');
      open[open.length - 1]._text.push(parser.until(']]>'));
    } else if (parser.starts('!')) {
      parser.doctype();
    } else if (parser.starts('/')) {
      var name = parser.until('>').trim();
      if (!open.length || open[open.length - 1].name !== name) parser.fail('</' + name + '> closes nothing');
      close(open.pop());
    } else {
      var tag = parser.match(NAME);
      if (!tag) parser.fail('bad element');
      if (!open.length && root) parser.fail('a second root');
      if (open.length >= MOST_DEPTH) parser.fail('too deep');
      var rest = parser.attributes(), element = makeElement(tag, rest[0], open[open.length - 1]);
      base.hide(element, '_text', []);
      if (rest[1]) close(element);
      else open.push(element);
    }
  }
  if (open.length || !root) parser.fail(open.length ? '</' + open[open.length - 1].name + '> is missing' : 'no element');
  return searchable({ childNodes: [root] });
};
