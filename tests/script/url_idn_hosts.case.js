// Names outside of ASCII, as a host and as domainToASCII and domainToUnicode.
const url = require('url'); for (const h of ['m\u00fcnchen.de', 'M\u00dcNCHEN.de', '\u4f8b\u5b50.\u6d4b\u8bd5', 'xn--mnchen-3ya.de', 'b\u00fccher.example', '\u03b1\u03b2\u03b3.gr', '\u043f\u0440\u0438\u043c\u0435\u0440.\u0440\u0444', '\uff41\uff42.com', 'a\u3002b\uff0ec', 'caf\u0065\u0301.fr']) { console.log(new URL('http://' + h).host, url.domainToASCII(h), url.domainToUnicode(url.domainToASCII(h))); } console.log(url.domainToUnicode('xn--fiq228c.com'), url.format(new URL('http://xn--mnchen-3ya.de/x'), { unicode: true }));
//# status: 0
//| xn--mnchen-3ya.de xn--mnchen-3ya.de münchen.de
//| xn--mnchen-3ya.de xn--mnchen-3ya.de münchen.de
//| xn--fsqu00a.xn--0zwm56d xn--fsqu00a.xn--0zwm56d 例子.测试
//| xn--mnchen-3ya.de xn--mnchen-3ya.de münchen.de
//| xn--bcher-kva.example xn--bcher-kva.example bücher.example
//| xn--mxacd.gr xn--mxacd.gr αβγ.gr
//| xn--e1afmkfd.xn--p1ai xn--e1afmkfd.xn--p1ai пример.рф
//| ab.com ab.com ab.com
//| a.b.c a.b.c a.b.c
//| xn--caf-dma.fr xn--caf-dma.fr café.fr
//| 中文.com http://münchen.de/x
