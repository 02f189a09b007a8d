// util.parseArgs.
'use strict';

function fault(code, message) {
  var error = new TypeError(message);
  error.code = code;
  return error;
}

exports.parseArgs = function (config) {
  config = config || {};
  var known = config.options || {}, strict = config.strict !== false;
  var process = require('process'), codes = require('internal/errors').codes;
  if (config.args !== undefined && !Array.isArray(config.args)) throw new codes.ERR_INVALID_ARG_TYPE('args', 'Array', config.args);
  Object.keys(known).forEach(function (key) {
    var option = known[key], where = 'options.' + key;
    if (option.type !== 'string' && option.type !== 'boolean') {
      throw fault('ERR_INVALID_ARG_TYPE', new codes.ERR_INVALID_ARG_TYPE(where + '.type', 'string', option.type).message
        .replace('of type string', "('string|boolean')"));
    }
    if (option.short !== undefined && String(option.short).length !== 1) {
      throw new codes.ERR_INVALID_ARG_VALUE(where + '.short', option.short, 'must be a single character');
    }
    if (option.default === undefined) return;
    if (option.multiple) {
      if (!Array.isArray(option.default)) throw new codes.ERR_INVALID_ARG_TYPE(where + '.default', 'Array', option.default);
      option.default.forEach(function (one, i) {
        if (typeof one !== option.type) throw new codes.ERR_INVALID_ARG_TYPE(where + '.default[' + i + ']', option.type, one);
      });
    } else if (typeof option.default !== option.type) {
      throw new codes.ERR_INVALID_ARG_TYPE(where + '.default', option.type, option.default);
    }
  });
  var args = config.args || process.argv.slice(/^(eval|print|stdin)$/.test(runtime.start()[0]) ? 1 : 2);
  var values = Object.create(null), positionals = [], tokens = [];

  function byShort(letter) {
    return Object.keys(known).filter(function (name) {
      return known[name].short === letter;
    })[0];
  }
  function store(name, raw, value, index, inline) {
    var option = known[name];
    if (!option && strict) {
      throw fault('ERR_PARSE_ARGS_UNKNOWN_OPTION', "Unknown option '" + raw + "'" + (config.allowPositionals
        ? ". To specify a positional argument starting with a '-', place it at the end of the command after '--', as in '-- \"" + raw + '"' : ''));
    }
    if (strict && option.type === 'string' && value === undefined) {
      var next = args[index + 1];
      if (next !== undefined && /^-./.test(next)) {
        throw fault('ERR_PARSE_ARGS_INVALID_OPTION_VALUE', "Option '" + raw + "' argument is ambiguous.\nDid you forget to specify the option argument for '" +
            raw + "'?\nTo specify an option argument starting with a dash use '" +
            (raw.length === 2 ? '--' + name + "=-XYZ' or '" + raw + '-XYZ' : raw + '=-XYZ') + "'.");
      }
      throw fault('ERR_PARSE_ARGS_INVALID_OPTION_VALUE', "Option '" + (option.short ? '-' + option.short + ', ' : '') + '--' + name + " <value>' argument missing");
    }
    if (strict && option.type === 'boolean' && value !== undefined && value !== false) {
      throw fault('ERR_PARSE_ARGS_INVALID_OPTION_VALUE', "Option '" + (option.short ? '-' + option.short + ', ' : '') + '--' + name + "' does not take an argument");
    }
    tokens.push({ kind: 'option', name: name, rawName: raw, index: index, value: value, inlineValue: inline });
    if (name === '__proto__') return;
    var kept = value === undefined ? true : value;
    if (option && option.multiple) (values[name] = values[name] || []).push(kept);
    else values[name] = kept;
  }

  for (var i = 0; i < args.length; i++) {
    var arg = args[i], match;
    if (arg === '--') {
      tokens.push({ kind: 'option-terminator', index: i });
      for (i++; i < args.length; i++) {
        positionals.push(args[i]);
        tokens.push({ kind: 'positional', index: i, value: args[i] });
      }
    } else if ((match = /^--([^=]+)(?:=([^]*))?$/.exec(arg))) {
      var name = match[1], value = match[2], at = i;
      if (value === undefined && /^no-/.test(name) && config.allowNegative && known[name.slice(3)]) {
        store(name.slice(3), '--' + name, false, i);
        continue;
      }
      var inline = value !== undefined ? true : undefined;
      if (value === undefined && known[name] && known[name].type === 'string' && i + 1 < args.length && !/^-./.test(args[i + 1])) {
        value = args[++i];
        inline = false;
      }
      store(name, '--' + name, value, at, inline);
    } else if (/^-[^-]/.test(arg)) {
      for (var k = 1; k < arg.length; k++) {
        var long = byShort(arg[k]) || arg[k], start = i, given, within;
        given = within = undefined;
        if (known[long] && known[long].type === 'string') {
          if (k + 1 < arg.length) {
            given = arg.slice(k + 1);
            within = true;
          } else if (i + 1 < args.length && !/^-./.test(args[i + 1])) {
            given = args[++i];
            within = false;
          }
          store(long, '-' + arg[k], given, start, within);
          break;
        }
        store(long, '-' + arg[k], undefined, start, undefined);
      }
    } else {
      if (strict && !config.allowPositionals) {
        throw fault('ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL', "Unexpected argument '" + arg + "'. This command does not take positional arguments");
      }
      positionals.push(arg);
      tokens.push({ kind: 'positional', index: i, value: arg });
    }
  }
  Object.keys(known).forEach(function (key) {
    if (known[key].default !== undefined && values[key] === undefined) values[key] = known[key].default;
  });
  var result = { values: values, positionals: positionals };
  if (config.tokens) result.tokens = tokens;
  return result;
};
