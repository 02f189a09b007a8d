// Which characters each part of a URL encodes, over all of ASCII.
const chars = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)); const show = (name, f) => console.log(name, chars.filter((c) => { try { return f(c); } catch { return false; } }).join('')); show('path', (c) => c !== '/' && c !== '?' && c !== '#' && c !== '\\' && c !== '.' && c !== '%' && new URL('http://h/a' + c + 'b').pathname !== '/a' + c + 'b'); show('query', (c) => c !== '#' && new URL('http://h/?a' + c + 'b').search !== '?a' + c + 'b'); show('opaque query', (c) => c !== '#' && new URL('x:/?a' + c + 'b').search !== '?a' + c + 'b'); show('hash', (c) => new URL('http://h/#a' + c + 'b').hash !== '#a' + c + 'b'); show('user', (c) => { const u = new URL('http://h'); u.username = c + 'x'; return u.username !== c + 'x'; }); show('password', (c) => { const u = new URL('http://h'); u.password = c + 'x'; return u.password !== c + 'x'; }); show('host refused', (c) => { try { new URL('http://a' + c + 'b/'); return false; } catch { return true; } }); show('opaque host refused', (c) => { try { new URL('x://a' + c + 'b/'); return false; } catch { return true; } }); show('form', (c) => new URLSearchParams([[c, '']]).toString() !== c + '='); show('encodeURIComponent', (c) => encodeURIComponent(c) !== c); show('querystring', (c) => require('querystring').escape(c) !== c); show('pathToFileURL', (c) => c !== '/' && c !== '.' && require('url').pathToFileURL('/a' + c + 'b').pathname !== '/a' + c + 'b'); console.log([...'\u0000\u0009\u001f\u007f\u00a0\u00ff\u0100'].map((c) => new URL('http://h/' + c + '?' + c + '#' + c).href));
//# status: 0
//| path  "<>`{}
//| query  "'<>
//| opaque query  "<>
//| hash  "<>`
//| user  "#/:;<=>?@[\]^`{|}
//| password  "#/:;<=>?@[\]^`{|}
//| host refused  %:<>[]^|
//| opaque host refused  :<>[\]^|
//| form  !"#$%&'()+,/:;<=>?@[\]^`{|}~
//| encodeURIComponent  "#$%&+,/:;<=>?@[\]^`{|}
//| querystring  "#$%&+,/:;<=>?@[\]^`{|}
//| pathToFileURL  "#%<>?[\]^`{|}~
//| [
//|   'http://h/%00?%00#',
//|   'http://h/?#',
//|   'http://h/%1F?%1F#',
//|   'http://h/%7F?%7F#%7F',
//|   'http://h/%C2%A0?%C2%A0#%C2%A0',
//|   'http://h/%C3%BF?%C3%BF#%C3%BF',
//|   'http://h/%C4%80?%C4%80#%C4%80'
//| ]
