//# also: microscript
var crypto = require('crypto');
var names = ['sha3-224', 'sha3-256', 'sha3-384', 'sha3-512', 'SHA3-256', 'RSA-SHA3-256', 'id-rsassa-pkcs1-v1_5-with-sha3-512'];
names.forEach(function (name) {
  ['', 'abc', new Array(72).join('x'), new Array(137).join('y'), new Array(1000).join('long')].forEach(function (text) {
    console.log(name, text.length, crypto.createHash(name).update(text).digest('base64'), crypto.createHmac(name, 'key').update(text).digest('base64'));
  });
  var hash = crypto.createHash(name).update('a'), copy = hash.copy();
  console.log(hash.update('b').digest('base64'), copy.update('b').digest('base64'));
  console.log(crypto.pbkdf2Sync('password', 'salt', 10, 40, name).toString('base64'));
});
console.log(crypto.getHashes().indexOf('sha3-256') >= 0);
//# status: 0
//| sha3-224 0 a04DQjZn27c7bhVFTw6xq9RZf5obB44/W1prxw== j0geEKoasFT5hi2bLC7CvlFeyDVeYMRS7/g+/A==
//| sha3-224 3 5kKCTD+M8krQkjTufTx2b8mjpRaNDJStc7Rv3w== CdnXTn12HI8n8H2NNflbnRYLa02BdTKdto7qbQ==
//| sha3-224 71 527WidBUAu4UmS4nDaqGvfhopPCn9zFx63/wwQ== Xv6hLjZQiiaD6fko7YCzWsQ2XSbyaJP/l7S2tg==
//| sha3-224 136 ETu9Bt23BaL4hmJ8vk88FA6v4Z9MBiJVxNSOGw== 74eO+FwVdnTDiMJPVzp+/SMh/DVka4HjGtMzQQ==
//| sha3-224 3996 7PReJwx3h5IROmRnD6NviIZa4w+Li2p7G8Vs/A== RKclqLn8/CKwX3cpQ76p4e5d3BkzwaABs6kEJQ==
//| CdJ6Fby6tdqCjYTb1mBi5dNwSfmxZaZdxYHoUw== CdJ6Fby6tdqCjYTb1mBi5dNwSfmxZaZdxYHoUw==
//| nm5ntK8KCrAlaII/ZPEhv3i7hExDamO7mZHgVydlpiDZRDYHAOq6SA==
//| sha3-256 0 p//G+L8e12ZRwUdWoGHWYvWA/03kO0n6gtgKS4D4Q0o= dPPAMOzDahg10EozPrt/ziaIwMePsLz5WSITMxyITHU=
//| sha3-256 3 Ophdp0/iJbIEXBcta9OQvYVfCG4+nVJbRr/iRRFDFTI= Cbbbq40ReVynyNgvHPkWggE8fLmAq7slRzvkrn97VoM=
//| sha3-256 71 mWY6HZC3VcpRiXpWodMWwO9kMagjsqJFgPPxqaB3Wnw= wmbbCKZx9eUfIC3s7koi/dkYskTNmlLnAztx7ST/6tU=
//| sha3-256 136 LZPR8H9t80CrEbKd02G7nwV5fe4YRwckyWnY6u1iAn4= C5F1OHYAJWZ+vR157nlauxo/O+WmSZ5hw6GXec/p8k4=
//| sha3-256 3996 jqGZfKctqTMXdC8VaqynT8d9lAUdEa9chP6RryXpl/Y= mJD88eHRnsALgqdPqwA9X8liLiWddOO+mpPaygd1oRU=
//| XIKLMzl/R2KSLjmmDDVpnSVQRmpS3RXtRNo36wvcYeY= XIKLMzl/R2KSLjmmDDVpnSVQRmpS3RXtRNo36wvcYeY=
//| MKOF4Ef073jz+aFxOw3UEXt19Bj8H5CwZJw4tvDaysQmjFxZ/cV6Jg==
//| sha3-384 0 DGOnW4ReT30BEH2FLkwkhcUaUKqqlPxhmV5xu+6YOirDcTgxJkrbR/tr0eBY1fAE kTm6YjyMUh0KEDvPhoBBxz+jCp6J0qX8qRAqdIvobcFYU7a1DM46JMAIvOiBggBt
//| sha3-384 3 7AFJgohRb8kmRZ9Y4satjfm0c8sPwIwlltp88OSb5LKY2IzqknrH9Tnx7fIoN20l lPKqeufEt7j6TGEv20IrM0OBGxPIiIJXkE9UOZXNvLpeSfEPjtb3ud3Bsws4KIFc
//| sha3-384 71 hmZ6fuZ9nSwhF3ZAyibEdDBljG5z2dimPeV7H7FWL9vIbjOaUeM8l6dGyOT/Ku7e ufL1WZFT97HwUbmFSLMhKoNEOzUefYX9sX16TRWgfx4mpT02S12+demIGbfj7loh
//| sha3-384 136 VqJLTTdOF6wBzFN9mSyX/O66Xjn4Uoj90I+c36GYardOCy6E2ZjTS3TS4NX09/yv cAZfLf0kinAA0ziYCMjYsg5m0RKztvwcmvLplliwORV8U3VMSSylTnNoJg8z1Vqa
//| sha3-384 3996 1qJH8E7FUCxU2do8X+Ehf6eeX82yPyIJP/yTMaGvG6q/r9k4LHjIH5JZXqloD9Wh U3/Y8uafaQKtxq85EYL9lyPM2xFg6za9FOUeMJdQD6FFwKElRH4NeUcmXEf15VZ9
//| 3DD4P+/jOW+gvZcJvK0oOUOGqk4orogdxmF7NhsWuWn7alChCQaPExJ7be/7yC1L 3DD4P+/jOW+gvZcJvK0oOUOGqk4orogdxmF7NhsWuWn7alChCQaPExJ7be/7yC1L
//| IbYTItYmgvqPXEinFdV2vEl9gwI6UzVbSk/PxltjiL3VbUgVmMDClw==
//| sha3-512 0 pp9zzKI6msXItWfcGFp1bpfJghZP4lhZ4NHcwUdcgKYVshI68fX5TBHj6UAsOsVY9QAZnZW20+MBdYWGKB3NJg== dTkRm2NnqpAr3G9VjSDJBtasvUq6P9NE6wiwIAFEofpFP/bnkZliNYvlP22yoyDRhSxSo96j6QcHB3X3qR8Sgg==
//| sha3-512 3 t1GFCxpXFopWk82SS2sJbgj2IYJ0RPcNiE9dAkDScS4Q4RbpGSrzyRp+xXZH45NAVzQLTPQI1aVlkvgnTuxT8A== CF5Og1A/QLgv7zhDi8SQWlXbqoyIeAl6iZ2wtXzn2lejaCUcNEdPYLPrrLObLtrKSykEVkEcdux6thlEz+Iojg==
//| sha3-512 71 p92+jytzOTf6tUrAPr5+y+hFnfPtlcDlpB0yuH11trIti5gdUDt+fRXf427qsSNsU8HwCVcP/Yt8CbCnQ+IEAg== 3jDoibqkvygSD3basceFOFSS7X/+hvmQgmSzsvxWyLZklxhlDMqS6Uh49q8TRluNzDT7DSlpWN5P0RqKJXpOjg==
//| sha3-512 136 /vqi5nAEvDn/K6KURIsAh4de6QcbLBYAuwvvnLKMZMejU18yPdeip+XYGpnuu8zFV8WG0qmxQZ7LEcmpslnyIw== sDwVeRdHtcsByo6DGFZz3GNDCxUaUDifvquhvJqExNqOkYutLjzImld4SDnMNuMooAKdxFgVzp8DsihBUCEoIA==
//| sha3-512 3996 GJOmrUczObog35BtJm7O3es8l4jZjF6D6CGB9dMgdhyFEpHKyZEO+rkds/C6mI1ZjQ1/u9bPxHdl3mSJRULPeA== Lj8VAw4LFPWuje9mT55a/n3MCoGm36QI2DdjwFhQEipNb5GpBwnYGe4tdfm/qFm+2+xrmT9+F1RZBIuT8VAyVw==
//| Ach7Xo8JTYcl7Ue+NUMN5A9qtr18ZkGk7PDQRsVctGhFN5a7YXJDBqX7PZD743Jqlw5WMK5qnPnzDSqgYqAXXg== Ach7Xo8JTYcl7Ue+NUMN5A9qtr18ZkGk7PDQRsVctGhFN5a7YXJDBqX7PZD743Jqlw5WMK5qnPnzDSqgYqAXXg==
//| +Ur0P+XlRzprZjnXfljCelpYP7NjIU/MAuyPvYGbvFurIV81ud5hUg==
//| SHA3-256 0 p//G+L8e12ZRwUdWoGHWYvWA/03kO0n6gtgKS4D4Q0o= dPPAMOzDahg10EozPrt/ziaIwMePsLz5WSITMxyITHU=
//| SHA3-256 3 Ophdp0/iJbIEXBcta9OQvYVfCG4+nVJbRr/iRRFDFTI= Cbbbq40ReVynyNgvHPkWggE8fLmAq7slRzvkrn97VoM=
//| SHA3-256 71 mWY6HZC3VcpRiXpWodMWwO9kMagjsqJFgPPxqaB3Wnw= wmbbCKZx9eUfIC3s7koi/dkYskTNmlLnAztx7ST/6tU=
//| SHA3-256 136 LZPR8H9t80CrEbKd02G7nwV5fe4YRwckyWnY6u1iAn4= C5F1OHYAJWZ+vR157nlauxo/O+WmSZ5hw6GXec/p8k4=
//| SHA3-256 3996 jqGZfKctqTMXdC8VaqynT8d9lAUdEa9chP6RryXpl/Y= mJD88eHRnsALgqdPqwA9X8liLiWddOO+mpPaygd1oRU=
//| XIKLMzl/R2KSLjmmDDVpnSVQRmpS3RXtRNo36wvcYeY= XIKLMzl/R2KSLjmmDDVpnSVQRmpS3RXtRNo36wvcYeY=
//| MKOF4Ef073jz+aFxOw3UEXt19Bj8H5CwZJw4tvDaysQmjFxZ/cV6Jg==
//| RSA-SHA3-256 0 p//G+L8e12ZRwUdWoGHWYvWA/03kO0n6gtgKS4D4Q0o= dPPAMOzDahg10EozPrt/ziaIwMePsLz5WSITMxyITHU=
//| RSA-SHA3-256 3 Ophdp0/iJbIEXBcta9OQvYVfCG4+nVJbRr/iRRFDFTI= Cbbbq40ReVynyNgvHPkWggE8fLmAq7slRzvkrn97VoM=
//| RSA-SHA3-256 71 mWY6HZC3VcpRiXpWodMWwO9kMagjsqJFgPPxqaB3Wnw= wmbbCKZx9eUfIC3s7koi/dkYskTNmlLnAztx7ST/6tU=
//| RSA-SHA3-256 136 LZPR8H9t80CrEbKd02G7nwV5fe4YRwckyWnY6u1iAn4= C5F1OHYAJWZ+vR157nlauxo/O+WmSZ5hw6GXec/p8k4=
//| RSA-SHA3-256 3996 jqGZfKctqTMXdC8VaqynT8d9lAUdEa9chP6RryXpl/Y= mJD88eHRnsALgqdPqwA9X8liLiWddOO+mpPaygd1oRU=
//| XIKLMzl/R2KSLjmmDDVpnSVQRmpS3RXtRNo36wvcYeY= XIKLMzl/R2KSLjmmDDVpnSVQRmpS3RXtRNo36wvcYeY=
//| MKOF4Ef073jz+aFxOw3UEXt19Bj8H5CwZJw4tvDaysQmjFxZ/cV6Jg==
//| id-rsassa-pkcs1-v1_5-with-sha3-512 0 pp9zzKI6msXItWfcGFp1bpfJghZP4lhZ4NHcwUdcgKYVshI68fX5TBHj6UAsOsVY9QAZnZW20+MBdYWGKB3NJg== dTkRm2NnqpAr3G9VjSDJBtasvUq6P9NE6wiwIAFEofpFP/bnkZliNYvlP22yoyDRhSxSo96j6QcHB3X3qR8Sgg==
//| id-rsassa-pkcs1-v1_5-with-sha3-512 3 t1GFCxpXFopWk82SS2sJbgj2IYJ0RPcNiE9dAkDScS4Q4RbpGSrzyRp+xXZH45NAVzQLTPQI1aVlkvgnTuxT8A== CF5Og1A/QLgv7zhDi8SQWlXbqoyIeAl6iZ2wtXzn2lejaCUcNEdPYLPrrLObLtrKSykEVkEcdux6thlEz+Iojg==
//| id-rsassa-pkcs1-v1_5-with-sha3-512 71 p92+jytzOTf6tUrAPr5+y+hFnfPtlcDlpB0yuH11trIti5gdUDt+fRXf427qsSNsU8HwCVcP/Yt8CbCnQ+IEAg== 3jDoibqkvygSD3basceFOFSS7X/+hvmQgmSzsvxWyLZklxhlDMqS6Uh49q8TRluNzDT7DSlpWN5P0RqKJXpOjg==
//| id-rsassa-pkcs1-v1_5-with-sha3-512 136 /vqi5nAEvDn/K6KURIsAh4de6QcbLBYAuwvvnLKMZMejU18yPdeip+XYGpnuu8zFV8WG0qmxQZ7LEcmpslnyIw== sDwVeRdHtcsByo6DGFZz3GNDCxUaUDifvquhvJqExNqOkYutLjzImld4SDnMNuMooAKdxFgVzp8DsihBUCEoIA==
//| id-rsassa-pkcs1-v1_5-with-sha3-512 3996 GJOmrUczObog35BtJm7O3es8l4jZjF6D6CGB9dMgdhyFEpHKyZEO+rkds/C6mI1ZjQ1/u9bPxHdl3mSJRULPeA== Lj8VAw4LFPWuje9mT55a/n3MCoGm36QI2DdjwFhQEipNb5GpBwnYGe4tdfm/qFm+2+xrmT9+F1RZBIuT8VAyVw==
//| Ach7Xo8JTYcl7Ue+NUMN5A9qtr18ZkGk7PDQRsVctGhFN5a7YXJDBqX7PZD743Jqlw5WMK5qnPnzDSqgYqAXXg== Ach7Xo8JTYcl7Ue+NUMN5A9qtr18ZkGk7PDQRsVctGhFN5a7YXJDBqX7PZD743Jqlw5WMK5qnPnzDSqgYqAXXg==
//| +Ur0P+XlRzprZjnXfljCelpYP7NjIU/MAuyPvYGbvFurIV81ud5hUg==
//| true
