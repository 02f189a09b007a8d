// util.MIMEType and MIMEParams.
const { MIMEType, MIMEParams } = require('util');
for (const s of ['text/plain','TEXT/HTML; Charset=UTF-8;a="b c";a=2', ' text/x ;q="a\\"b\\\\";z=', 'a/b;x="un','a/b;x="un\\','a/b;=1;;c=d ; e = f;g="1"junk;h=2', 'a','a/','/b','a b/c','a/b c;', 'a/b;ü=1','a/b;x=ü', 'a/b;x=\u0100','a/b;x="";y']) {
  try { const m=new MIMEType(s); console.log(JSON.stringify(s), String(m), m.type, m.subtype, m.essence, [...m.params], JSON.stringify(m)); } catch(e) { console.log(JSON.stringify(s), e.name, e.code, e.message); }
}
const m=new MIMEType('a/b;c=d'); m.type='X'; m.subtype='Y'; m.params.set('e','f g'); m.params.set('q','"'); m.params.delete('c'); console.log(String(m), m.params.get('e'), m.params.get('no'), m.params.has('q'), [...m.params.keys()],[...m.params.values()], String(m.params), JSON.stringify({m}));
for (const f of [()=>m.type='',()=>m.subtype='a b',()=>m.params.set('','x'),()=>m.params.set('a b','x'),()=>m.params.set('a','\u0100'),()=>MIMEType('a/b'),()=>m.params='x']) try{console.log(f())}catch(e){console.log(e.name,e.code,e.message)}
//# status: 0
//| "text/plain" text/plain text plain text/plain [] "text/plain"
//| "TEXT/HTML; Charset=UTF-8;a=\"b c\";a=2" text/html;charset=UTF-8;a="b c" text html text/html [ [ 'charset', 'UTF-8' ], [ 'a', 'b c' ] ] "text/html;charset=UTF-8;a=\"b c\""
//| " text/x ;q=\"a\\\"b\\\\\";z=" text/x;q="a\"b\\" text x text/x [ [ 'q', 'a"b\\' ] ] "text/x;q=\"a\\\"b\\\\\""
//| "a/b;x=\"un" a/b;x=un a b a/b [ [ 'x', 'un' ] ] "a/b;x=un"
//| "a/b;x=\"un\\" a/b;x="un\\" a b a/b [ [ 'x', 'un\\' ] ] "a/b;x=\"un\\\\\""
//| "a/b;=1;;c=d ; e = f;g=\"1\"junk;h=2" a/b;c=d;g=1;h=2 a b a/b [ [ 'c', 'd' ], [ 'g', '1' ], [ 'h', '2' ] ] "a/b;c=d;g=1;h=2"
//| "a" TypeError ERR_INVALID_MIME_SYNTAX The MIME syntax for a type in "a" is invalid
//| "a/" TypeError ERR_INVALID_MIME_SYNTAX The MIME syntax for a subtype in "a/" is invalid
//| "/b" TypeError ERR_INVALID_MIME_SYNTAX The MIME syntax for a type in "/b" is invalid
//| "a b/c" TypeError ERR_INVALID_MIME_SYNTAX The MIME syntax for a type in "a b/c" is invalid at 1
//| "a/b c;" TypeError ERR_INVALID_MIME_SYNTAX The MIME syntax for a subtype in "a/b c;" is invalid at 1
//| "a/b;ü=1" a/b a b a/b [] "a/b"
//| "a/b;x=ü" a/b;x="ü" a b a/b [ [ 'x', 'ü' ] ] "a/b;x=\"ü\""
//| "a/b;x=Ā" a/b a b a/b [] "a/b"
//| "a/b;x=\"\";y" a/b;x="" a b a/b [ [ 'x', '' ] ] "a/b;x=\"\""
//| x/y;e="f g";q="\"" f g null true [ 'e', 'q' ] [ 'f g', '"' ] e="f g";q="\"" {"m":"x/y;e=\"f g\";q=\"\\\"\""}
//| TypeError ERR_INVALID_MIME_SYNTAX The MIME syntax for a type in "" is invalid
//| TypeError ERR_INVALID_MIME_SYNTAX The MIME syntax for a subtype in "a b" is invalid at 1
//| TypeError ERR_INVALID_MIME_SYNTAX The MIME syntax for a parameter name in "" is invalid
//| TypeError ERR_INVALID_MIME_SYNTAX The MIME syntax for a parameter name in "a b" is invalid at 1
//| TypeError ERR_INVALID_MIME_SYNTAX The MIME syntax for a parameter value in "Ā" is invalid at 0
//| TypeError undefined Class constructor MIMEType cannot be invoked without 'new'
//| x
