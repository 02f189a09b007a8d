const crypto = require('crypto');
for (const text of ['', 'a', 'abc', 'x'.repeat(55), 'x'.repeat(56), 'x'.repeat(63), 'x'.repeat(64), 'x'.repeat(65), 'x'.repeat(127), 'x'.repeat(128), 'é€😀', 'y'.repeat(1000)]) console.log(text.length, crypto.createHash('sha224').update(text).digest('hex'), crypto.createHmac('sha224', 'key').update(text).digest('base64'));
const h = crypto.createHash('sha224'); for (let i = 0; i < 300; i++) h.update(Buffer.alloc(i, i)); console.log(h.copy().digest('base64url'), h.digest('latin1').length);
console.log(crypto.createHmac('sha224', Buffer.alloc(200, 7)).update('long key').digest('hex'), crypto.createHmac('sha224', '').update('').digest('hex'));
//# status: 0
//| 0 d14a028c2a3a2bc9476102bb288234c415a2b01f828ea62ac5b3e42f WqZ3wTzhEo7rOlwBzvfxZVfNC3bRj9VX1qw5Yg==
//| 1 abd37534c7d9a2efb9465de931cd7055ffdb8879563ae98078d6d6d5 2mtjS9wUxD5P6sgxiche5VlcZ882UJhgSx1ykw==
//| 3 23097d223405d8228642a477bda255b32aadbce4bda0b3f7e36c9da7 9SRnC3408xRn3gqpZZOGHPZRF9QU+y2GFY12Dg==
//| 55 2791c7d25712eb5be75c30b2d45f6fce96e5a50ee64cf373056704a3 oIBZpOr9bv6GXlSrOZHuFki4pNmEnSGx1zYQ8g==
//| 56 82199913c2712c46707ad08c8bfa2a69f68e9092dc5cdfaaaf07d77f 7fkfbq8tY7kikro3VGKaaldtKlYfTkCiu+mzNQ==
//| 63 57176f335e39202a5454db924c660af77ec98a91f35706d9f57d7398 FmTvMtL/6naCru3IB+BOAa8+HP9NPwnh3fXkKg==
//| 64 08c3050e95fe11eacb9dc7824bf6a92bcf2d59c21701321fba0e62c5 7B4BMlkZbo+89G2f3bgzfDlP8mjDJN0wmyZF8g==
//| 65 b14ef0fefbdb3c42af0d9b42709410c66506d0ed003cd65463a8f96b 8ma+VpFm6vtKzMxalJKQ3oKUlI95EL2ExY+pFA==
//| 127 a5ffb9e121706a2be6dbf15016a927bae8c40aec062589112213b6e4 /np+vSULjt/Kro8NmvEmN9ZythdgDrH0Qt1RaA==
//| 128 4328cf4d227d10ab6dab5f02c7905cd583b2fcaf0be9a7ab9da5c692 KIvrxnzZ6P4kNkNJm61C3WrUBsCkhVquNJJ5RA==
//| 4 7c8d8679d4fa8f5dbe89ed588b8707fea9c2bc12d85b29eab0a6c715 xzgVwWuyHn7flrknCfEmZFzQ90T38RUiDQpc+w==
//| 1000 b0609895587091747a7fdd40ecdcc635f8fc577102a141bf344586d1 QCLcGQwAPjfkC5m7K+gARGRmXPQbEyxSxB6VYg==
//| _6GIOvVsRNb-OlQ_4RCNWabiSK78uWySY_HcFA 28
//| 0ffff633db05fa56f7c8532133201e9dec35b66dd5ba0dabd4a81622 5ce14f72894662213e2748d2a6ba234b74263910cedde2f5a9271524
