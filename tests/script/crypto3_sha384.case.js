const crypto = require('crypto');
for (const text of ['', 'a', 'abc', 'x'.repeat(55), 'x'.repeat(56), 'x'.repeat(63), 'x'.repeat(64), 'x'.repeat(65), 'x'.repeat(127), 'x'.repeat(128), 'é€😀', 'y'.repeat(1000)]) console.log(text.length, crypto.createHash('sha384').update(text).digest('hex'), crypto.createHmac('sha384', 'key').update(text).digest('base64'));
const h = crypto.createHash('sha384'); for (let i = 0; i < 300; i++) h.update(Buffer.alloc(i, i)); console.log(h.copy().digest('base64url'), h.digest('latin1').length);
console.log(crypto.createHmac('sha384', Buffer.alloc(200, 7)).update('long key').digest('hex'), crypto.createHmac('sha384', '').update('').digest('hex'));
//# status: 0
//| 0 38b060a751ac96384cd9327eb1b1e36a21fdb71114be07434c0cc7bf63f6e1da274edebfe76f65fbd51ad2f14898b95b mfRLtOc8nQ7yZTNZbI2KMqX4wQqbmX0w2Jp+NboczyALmF9yQxICuJH+NQ2kEOQ/
//| 1 54a59b9f22b0b80880d8427e548b7c23abd873486e1f035dce9cd697e85175033caa88e6d57bc35efae0b5afd3145f31 XTuaKysWbJh7AJ5amUb3Ul4F8vka32W6WtE12l0GMClmZawUyg8wsX2Kf2Z0oTCD
//| 3 cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7 MN25yPNHz/v7ROUZ2BTwdM9AR6Vdb1YzJPHGozkg5e37KjS6xgvcls0zqVYj19Y4
//| 55 a66523395070ed9a9f4be8faab9d76cb2bf631e835177ac1e5a14308f9a56b939964f8597819be798318f3db67a0d995 zAvGEV8HYCFToY436Mx7cB4LXInoz/3inG3GMXdAiYm2Vwn7kqP4Q2wknyTt8cD5
//| 56 ab8d350a9c9d2b1bf44d3289a3ea0d28aa2917ae128397cfa389d918e32f57d30ad82f6297ef7e6647c4c12dc30efb64 /mMWciLEFENU12tWf2qzZg6/Ge3gOcMiDed6Xq/WQroxQRSNC/7mdR/5vSXGKOAn
//| 63 428e02e91d6914ff41ded7620dfb12334784e1096f9578f4e805f8b2b6e5b386f5b6ca18d611500fd21c82ead0adeb69 ZZX+74iAypY3NU4U21RaJneybDkK9aoawzgr+7gPGptbFON32470To6JbPkcTfzp
//| 64 06122472d006e27564bf1287c9623bbd83f33f8358a24668ab81527f114566393f79645fd25bb5713ae8aed491031cbe HyOyk9spYlFFMGpW3qQdaH3ZWJTiizgrF990u45/iSscBnCqBShXRuSawL6OgnnQ
//| 65 633e075b2d10a4ab6452e3210aae74ae002a6bbb368e11f51e2029e208aef9a70180da262c87f1fb1c7007d48412bf88 x6LKfv0QNdRUJHR1jmWKbQhrX5OJl7SPCV20nl1ZsudR69h0xhSiSgmPJ1OIa9kL
//| 127 7f90015607d4c124f9b89bea8aa5b246ebfc792cda7ddf8bd6dcf69f9ff8bbdccbcbb32cebaa0b03fc93f10b61bde2a5 tbQXl1ICH+KqmhEEfTz7LLc6ksJM20YHKzGAbVaqkC9uHhpr+kHMdKg92D6dMljg
//| 128 e660584956c8b1df44c92acb7c8eccfe0dca5255627c9fb44637c15363b772e5709edcf35b07bf43531951ab2fd51130 qSrLoGW4t8i7a/Zjr/aBmxnEJqObXhXh7r0MN4jkdzkvONvTMfyqi38mhR3lvyBo
//| 4 08a981d92c716da29ca9b4e3ce1e01edc43e946e98f996c1ffd8c0acc3b65ecbb1c4be7cd815db6888bfd32f83a0dc21 zaJn40Y9XBQ/DhBQO2aW6x8UyElDYbbZtsY05qlfLPIALJwpoI8fsHbjgsVOLXDK
//| 1000 422c32f96db3822a045a81f8d62c74a28e44de6674be50a3cbc829b13e5ec25d2aed0890a87d537dd676eaac494704a8 bQAOLUTugxjdmZAfYCnEL1g0qC4pTDl9v1RDPzomVf9ZrIuGkyHFtjVy/hrfh5YI
//| 28nJaxKAMO70tHw-wE4W2kM71ZcWsRG3Zh8YR2IzSyryPv-CEzeez8qkD3zrT1FV 48
//| 102948760ccb987dec5b15051e66f061f0073c8df7a05d7913198fd3054e8b3fe0a7cedcf6d9b893edb6a9ce9acf5468 6c1f2ee938fad2e24bd91298474382ca218c75db3d83e114b3d4367776d14d3551289e75e8209cd4b792302840234adc
