// A client's first message (RFC 8446, 4.1.2), which a server looks at before it answers: the name that is asked for,
// the protocols, and the session that is to be taken up.
'use strict';

// { servername, protocols, sessionId, ticket: whether there is one }; null while more is needed; a text that says what is wrong.
exports.read = function (bytes) {
  var message = [], at = 0, size = 0, wanted = 4;
  // It may be cut into records.
  while (size < wanted) {
    if (bytes.length - at < 5) return null;
    if (bytes[at] !== 22 || bytes[at + 1] !== 3) return /^(GET|POST|HEAD|PUT) /.test(bytes.toString('latin1', 0, 5)) ? 'http request' : 'wrong version number';
    var length = bytes.readUInt16BE(at + 3);
    if (!length || length > 16384) return 'wrong version number';
    var part = bytes.slice(at + 5, at + 5 + length);
    message.push(part);
    size += part.length;
    at += 5 + length;
    if (size >= 4) {
      var head = Buffer.concat(message);
      message = [head];
      wanted = 4 + head.readUIntBE(1, 3);
      if (head[0] !== 1 || wanted > 65536) return 'unexpected message';
    }
    if (part.length < length && size < wanted) return null;
  }
  try {
    return parse(message[0].slice(4, wanted));
  } catch (e) {
    return nothing();
  }
};
function nothing() {
  return { servername: undefined, protocols: [], sessionId: Buffer.alloc(0), ticket: false };
}
function parse(body) {
  var found = nothing(), at = 34;
  found.sessionId = Buffer.from(body.slice(at + 1, at + 1 + body.readUInt8(at)));
  at += 1 + body.readUInt8(at);
  at += 2 + body.readUInt16BE(at);
  at += 1 + body.readUInt8(at);
  if (at >= body.length) return found;
  at += 2;
  while (at + 4 <= body.length) {
    var type = body.readUInt16BE(at), content = body.slice(at + 4, at + 4 + body.readUInt16BE(at + 2));
    at += 4 + content.length;
    if (type === 0 && content.length > 5) found.servername = content.slice(5, 5 + content.readUInt16BE(3)).toString('latin1');
    if (type === 35 && content.length) found.ticket = true;
    if (type !== 16) continue;
    for (var i = 2; i < content.length; i += 1 + content[i]) found.protocols.push(content.slice(i + 1, i + 1 + content[i]).toString('latin1'));
  }
  return found;
}
