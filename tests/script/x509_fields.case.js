//# files: pki/ca.crt pki/rich.crt pki/server.crt pki/plain.crt pki/below.crt pki/rsa.crt
const fs = require('fs');
const crypto = require('crypto');
for (const name of ['ca', 'rich', 'server', 'plain', 'below', 'rsa']) {
  const text = fs.readFileSync(name + '.crt'), one = new crypto.X509Certificate(text);
  for (const key of ['subject', 'issuer', 'subjectAltName', 'infoAccess', 'validFrom', 'validTo', 'fingerprint', 'fingerprint256', 'fingerprint512',
    'keyUsage', 'serialNumber', 'ca', 'issuerCertificate']) {
    console.log(name, key, JSON.stringify(one[key]));
  }
  console.log(one.toLegacyObject());
  console.log(one.publicKey.asymmetricKeyType, one.publicKey.export({ type: 'spki', format: 'der' }).length, one.raw.length);
  console.log(one.toString() === String(text), JSON.stringify(one) === JSON.stringify(String(text)), new crypto.X509Certificate(one.raw).fingerprint === one.fingerprint);
  console.log(crypto.createPublicKey(text).equals(one.publicKey));
  console.log(one);
}
console.log(Object.getOwnPropertyNames(crypto.X509Certificate.prototype).sort().join());
//# status: 0
//| ca subject "C=DE\nST=Some \\\"State\\\"\\, x\nO=Bivalve\nOU=Tests\nCN=Test CA"
//| ca issuer "C=DE\nST=Some \\\"State\\\"\\, x\nO=Bivalve\nOU=Tests\nCN=Test CA"
//| ca subjectAltName undefined
//| ca infoAccess undefined
//| ca validFrom "Jan  1 00:00:00 2020 GMT"
//| ca validTo "Jan  1 00:00:00 2120 GMT"
//| ca fingerprint "B8:F2:A6:62:64:BB:1C:78:D1:7A:C5:BC:35:ED:62:C0:6E:9D:4D:57"
//| ca fingerprint256 "39:F6:25:15:C5:F4:A8:12:1A:90:7B:4F:0F:7E:88:69:42:2F:22:4F:1F:9F:F0:C3:59:3D:A3:4D:75:C2:C8:A7"
//| ca fingerprint512 "0E:6B:83:C4:4E:7C:22:8D:08:F3:BF:AF:07:89:36:32:6B:7F:7E:D7:C9:0D:73:24:B4:E1:C0:5F:DE:75:09:A1:6B:20:05:59:D2:58:73:93:D7:5C:A3:D8:80:81:E7:3B:4B:8A:ED:98:7F:AA:A1:6B:4B:20:A4:96:25:12:BA:84"
//| ca keyUsage undefined
//| ca serialNumber "5B5EBA270DC40A1F169DC67E628521950A36C311"
//| ca ca true
//| ca issuerCertificate undefined
//| {
//|   subject: [Object: null prototype] {
//|     C: 'DE',
//|     ST: 'Some "State", x',
//|     O: 'Bivalve',
//|     OU: 'Tests',
//|     CN: 'Test CA'
//|   },
//|   issuer: [Object: null prototype] {
//|     C: 'DE',
//|     ST: 'Some "State", x',
//|     O: 'Bivalve',
//|     OU: 'Tests',
//|     CN: 'Test CA'
//|   },
//|   ca: true,
//|   bits: 256,
//|   pubkey: <Buffer 04 0b de 75 bc 89 5c 0f 80 0a 5d a5 6c b8 df 30 34 cf 15 0a 0e 46 d2 83 d6 02 bd db 3e c5 38 a2 c1 20 55 dc 87 2d de 32 b3 bf fc 1a ba 50 93 5e 2f 76 ... 15 more bytes>,
//|   asn1Curve: 'prime256v1',
//|   nistCurve: 'P-256',
//|   valid_from: 'Jan  1 00:00:00 2020 GMT',
//|   valid_to: 'Jan  1 00:00:00 2120 GMT',
//|   fingerprint: 'B8:F2:A6:62:64:BB:1C:78:D1:7A:C5:BC:35:ED:62:C0:6E:9D:4D:57',
//|   fingerprint256: '39:F6:25:15:C5:F4:A8:12:1A:90:7B:4F:0F:7E:88:69:42:2F:22:4F:1F:9F:F0:C3:59:3D:A3:4D:75:C2:C8:A7',
//|   fingerprint512: '0E:6B:83:C4:4E:7C:22:8D:08:F3:BF:AF:07:89:36:32:6B:7F:7E:D7:C9:0D:73:24:B4:E1:C0:5F:DE:75:09:A1:6B:20:05:59:D2:58:73:93:D7:5C:A3:D8:80:81:E7:3B:4B:8A:ED:98:7F:AA:A1:6B:4B:20:A4:96:25:12:BA:84',
//|   serialNumber: '5B5EBA270DC40A1F169DC67E628521950A36C311',
//|   raw: <Buffer 30 82 01 fc 30 82 01 a2 a0 03 02 01 02 02 14 5b 5e ba 27 0d c4 0a 1f 16 9d c6 7e 62 85 21 95 0a 36 c3 11 30 0a 06 08 2a 86 48 ce 3d 04 03 02 30 5b 31 ... 462 more bytes>
//| }
//| ec 91 512
//| true true true
//| true
//| X509Certificate {
//|   subject: 'C=DE\nST=Some \\"State\\"\\, x\nO=Bivalve\nOU=Tests\nCN=Test CA',
//|   subjectAltName: undefined,
//|   issuer: 'C=DE\nST=Some \\"State\\"\\, x\nO=Bivalve\nOU=Tests\nCN=Test CA',
//|   infoAccess: undefined,
//|   validFrom: 'Jan  1 00:00:00 2020 GMT',
//|   validTo: 'Jan  1 00:00:00 2120 GMT',
//|   fingerprint: 'B8:F2:A6:62:64:BB:1C:78:D1:7A:C5:BC:35:ED:62:C0:6E:9D:4D:57',
//|   fingerprint256: '39:F6:25:15:C5:F4:A8:12:1A:90:7B:4F:0F:7E:88:69:42:2F:22:4F:1F:9F:F0:C3:59:3D:A3:4D:75:C2:C8:A7',
//|   fingerprint512: '0E:6B:83:C4:4E:7C:22:8D:08:F3:BF:AF:07:89:36:32:6B:7F:7E:D7:C9:0D:73:24:B4:E1:C0:5F:DE:75:09:A1:6B:20:05:59:D2:58:73:93:D7:5C:A3:D8:80:81:E7:3B:4B:8A:ED:98:7F:AA:A1:6B:4B:20:A4:96:25:12:BA:84',
//|   keyUsage: undefined,
//|   serialNumber: '5B5EBA270DC40A1F169DC67E628521950A36C311'
//| }
//| rich subject "C=DE\nL=Köln\nO=Bivalve\\, Inc. \\+ \\\"x\\\"\nCN=server.test\nemailAddress=a@b.c"
//| rich issuer "C=DE\nST=Some \\\"State\\\"\\, x\nO=Bivalve\nOU=Tests\nCN=Test CA"
//| rich subjectAltName "DNS:server.test, DNS:*.wild.test, IP Address:127.0.0.1, IP Address:FE80:0:0:0:0:0:1:2, email:x@y.z, URI:http://u.test/a, DirName:\"O=x\\u002cCN=other\", Registered ID:1.2.3.4"
//| rich infoAccess "OCSP - URI:http://ocsp.test/\nCA Issuers - URI:http://ca.test/ca.crt"
//| rich validFrom "Jan  1 00:00:00 2020 GMT"
//| rich validTo "Jan  1 00:00:00 2120 GMT"
//| rich fingerprint "21:A7:92:73:CA:45:80:29:E5:EA:3B:7D:2F:A4:C7:B6:DF:2C:35:4B"
//| rich fingerprint256 "8A:FF:90:72:CD:CC:B7:72:6D:D4:28:25:EB:E9:93:DA:47:9F:36:CC:50:73:23:0A:24:02:BB:FD:6A:95:48:B1"
//| rich fingerprint512 "87:46:0D:02:37:68:35:37:3A:5D:4A:03:BD:3E:34:8A:F4:4F:96:A2:5A:40:2D:FB:CD:AB:B0:BC:57:CB:A1:48:D0:14:A4:81:B5:6D:38:BA:A2:0E:98:20:04:B9:6D:0E:B4:79:46:33:7B:79:C1:F5:4B:D7:34:12:7E:08:A6:AB"
//| rich keyUsage ["1.3.6.1.5.5.7.3.1","1.3.6.1.5.5.7.3.2"]
//| rich serialNumber "214B31201C1655383228D5C0416EA1A30152141B"
//| rich ca false
//| rich issuerCertificate undefined
//| {
//|   subject: [Object: null prototype] {
//|     C: 'DE',
//|     L: 'Köln',
//|     O: 'Bivalve, Inc. + "x"',
//|     CN: 'server.test',
//|     emailAddress: 'a@b.c'
//|   },
//|   issuer: [Object: null prototype] {
//|     C: 'DE',
//|     ST: 'Some "State", x',
//|     O: 'Bivalve',
//|     OU: 'Tests',
//|     CN: 'Test CA'
//|   },
//|   subjectaltname: 'DNS:server.test, DNS:*.wild.test, IP Address:127.0.0.1, IP Address:FE80:0:0:0:0:0:1:2, email:x@y.z, URI:http://u.test/a, DirName:"O=x\\u002cCN=other", Registered ID:1.2.3.4',
//|   infoAccess: [Object: null prototype] {
//|     'OCSP - URI': [ 'http://ocsp.test/' ],
//|     'CA Issuers - URI': [ 'http://ca.test/ca.crt' ]
//|   },
//|   ca: false,
//|   modulus: 'BAA803BB65D4AF2D66C56918942D6980719053445444544BEC282FC7E67704A16AEE429EDDDEE6976E96EAD46AD3A121D5750A6A1BDCA190E717D4496A0E13C21EEA2FAB9B89A802D28C7F197DA8477E4555F74F65F148FE5518FA2754BDDCB46F305FB873B854F030CD271CEB66DFE553D5A07BCDC5ABA0C22132529EBDDF25',
//|   bits: 1024,
//|   exponent: '0x10001',
//|   pubkey: <Buffer 30 81 9f 30 0d 06 09 2a 86 48 86 f7 0d 01 01 01 05 00 03 81 8d 00 30 81 89 02 81 81 00 ba a8 03 bb 65 d4 af 2d 66 c5 69 18 94 2d 69 80 71 90 53 44 54 ... 112 more bytes>,
//|   valid_from: 'Jan  1 00:00:00 2020 GMT',
//|   valid_to: 'Jan  1 00:00:00 2120 GMT',
//|   fingerprint: '21:A7:92:73:CA:45:80:29:E5:EA:3B:7D:2F:A4:C7:B6:DF:2C:35:4B',
//|   fingerprint256: '8A:FF:90:72:CD:CC:B7:72:6D:D4:28:25:EB:E9:93:DA:47:9F:36:CC:50:73:23:0A:24:02:BB:FD:6A:95:48:B1',
//|   fingerprint512: '87:46:0D:02:37:68:35:37:3A:5D:4A:03:BD:3E:34:8A:F4:4F:96:A2:5A:40:2D:FB:CD:AB:B0:BC:57:CB:A1:48:D0:14:A4:81:B5:6D:38:BA:A2:0E:98:20:04:B9:6D:0E:B4:79:46:33:7B:79:C1:F5:4B:D7:34:12:7E:08:A6:AB',
//|   ext_key_usage: [ '1.3.6.1.5.5.7.3.1', '1.3.6.1.5.5.7.3.2' ],
//|   serialNumber: '214B31201C1655383228D5C0416EA1A30152141B',
//|   raw: <Buffer 30 82 03 4b 30 82 02 f1 a0 03 02 01 02 02 14 21 4b 31 20 1c 16 55 38 32 28 d5 c0 41 6e a1 a3 01 52 14 1b 30 0a 06 08 2a 86 48 ce 3d 04 03 02 30 5b 31 ... 797 more bytes>
//| }
//| rsa 162 847
//| true true true
//| true
//| X509Certificate {
//|   subject: 'C=DE\nL=Köln\nO=Bivalve\\, Inc. \\+ \\"x\\"\nCN=server.test\nemailAddress=a@b.c',
//|   subjectAltName: 'DNS:server.test, DNS:*.wild.test, IP Address:127.0.0.1, IP Address:FE80:0:0:0:0:0:1:2, email:x@y.z, URI:http://u.test/a, DirName:"O=x\\u002cCN=other", Registered ID:1.2.3.4',
//|   issuer: 'C=DE\nST=Some \\"State\\"\\, x\nO=Bivalve\nOU=Tests\nCN=Test CA',
//|   infoAccess: 'OCSP - URI:http://ocsp.test/\nCA Issuers - URI:http://ca.test/ca.crt',
//|   validFrom: 'Jan  1 00:00:00 2020 GMT',
//|   validTo: 'Jan  1 00:00:00 2120 GMT',
//|   fingerprint: '21:A7:92:73:CA:45:80:29:E5:EA:3B:7D:2F:A4:C7:B6:DF:2C:35:4B',
//|   fingerprint256: '8A:FF:90:72:CD:CC:B7:72:6D:D4:28:25:EB:E9:93:DA:47:9F:36:CC:50:73:23:0A:24:02:BB:FD:6A:95:48:B1',
//|   fingerprint512: '87:46:0D:02:37:68:35:37:3A:5D:4A:03:BD:3E:34:8A:F4:4F:96:A2:5A:40:2D:FB:CD:AB:B0:BC:57:CB:A1:48:D0:14:A4:81:B5:6D:38:BA:A2:0E:98:20:04:B9:6D:0E:B4:79:46:33:7B:79:C1:F5:4B:D7:34:12:7E:08:A6:AB',
//|   keyUsage: [ '1.3.6.1.5.5.7.3.1', '1.3.6.1.5.5.7.3.2' ],
//|   serialNumber: '214B31201C1655383228D5C0416EA1A30152141B'
//| }
//| server subject "CN=server.test"
//| server issuer "C=DE\nST=Some \\\"State\\\"\\, x\nO=Bivalve\nOU=Tests\nCN=Test CA"
//| server subjectAltName "DNS:server.test, DNS:*.wild.test, DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1"
//| server infoAccess undefined
//| server validFrom "Jan  1 00:00:00 2020 GMT"
//| server validTo "Jan  1 00:00:00 2120 GMT"
//| server fingerprint "EF:9B:1A:D2:43:78:15:E2:3A:3F:97:46:55:CC:6C:40:FA:19:7C:21"
//| server fingerprint256 "00:A2:5F:D7:3D:76:35:EB:5B:C6:D3:93:E2:7B:0A:FA:7E:86:1A:46:7A:EC:AF:03:8C:03:BA:96:96:CE:99:EC"
//| server fingerprint512 "69:73:8D:FE:68:B2:AF:EB:9D:BA:8A:00:D5:ED:AA:AE:DB:D0:6F:1F:BF:B9:D4:3C:EA:F6:8B:97:E9:E4:8F:31:31:54:B8:23:14:6E:6B:48:DD:C8:0E:F5:75:06:49:A8:67:EA:AB:28:79:CC:1A:81:A3:F9:95:2F:46:60:71:EA"
//| server keyUsage ["1.3.6.1.5.5.7.3.1"]
//| server serialNumber "268DDAC8325E42B503826D678F671FB4053AF4E2"
//| server ca false
//| server issuerCertificate undefined
//| {
//|   subject: [Object: null prototype] { CN: 'server.test' },
//|   issuer: [Object: null prototype] {
//|     C: 'DE',
//|     ST: 'Some "State", x',
//|     O: 'Bivalve',
//|     OU: 'Tests',
//|     CN: 'Test CA'
//|   },
//|   subjectaltname: 'DNS:server.test, DNS:*.wild.test, DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1',
//|   ca: false,
//|   bits: 256,
//|   pubkey: <Buffer 04 b4 d4 b5 b7 45 3b 74 53 ce c5 1f e2 52 f2 a4 18 dc 1a f1 59 80 2b a9 43 6c 02 e3 91 35 39 d7 72 c3 a7 24 35 8c 0f b4 b1 77 3f 81 3f d4 49 b4 d6 d3 ... 15 more bytes>,
//|   asn1Curve: 'prime256v1',
//|   nistCurve: 'P-256',
//|   valid_from: 'Jan  1 00:00:00 2020 GMT',
//|   valid_to: 'Jan  1 00:00:00 2120 GMT',
//|   fingerprint: 'EF:9B:1A:D2:43:78:15:E2:3A:3F:97:46:55:CC:6C:40:FA:19:7C:21',
//|   fingerprint256: '00:A2:5F:D7:3D:76:35:EB:5B:C6:D3:93:E2:7B:0A:FA:7E:86:1A:46:7A:EC:AF:03:8C:03:BA:96:96:CE:99:EC',
//|   fingerprint512: '69:73:8D:FE:68:B2:AF:EB:9D:BA:8A:00:D5:ED:AA:AE:DB:D0:6F:1F:BF:B9:D4:3C:EA:F6:8B:97:E9:E4:8F:31:31:54:B8:23:14:6E:6B:48:DD:C8:0E:F5:75:06:49:A8:67:EA:AB:28:79:CC:1A:81:A3:F9:95:2F:46:60:71:EA',
//|   ext_key_usage: [ '1.3.6.1.5.5.7.3.1' ],
//|   serialNumber: '268DDAC8325E42B503826D678F671FB4053AF4E2',
//|   raw: <Buffer 30 82 02 17 30 82 01 bc a0 03 02 01 02 02 14 26 8d da c8 32 5e 42 b5 03 82 6d 67 8f 67 1f b4 05 3a f4 e2 30 0a 06 08 2a 86 48 ce 3d 04 03 02 30 5b 31 ... 489 more bytes>
//| }
//| ec 91 539
//| true true true
//| true
//| X509Certificate {
//|   subject: 'CN=server.test',
//|   subjectAltName: 'DNS:server.test, DNS:*.wild.test, DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1',
//|   issuer: 'C=DE\nST=Some \\"State\\"\\, x\nO=Bivalve\nOU=Tests\nCN=Test CA',
//|   infoAccess: undefined,
//|   validFrom: 'Jan  1 00:00:00 2020 GMT',
//|   validTo: 'Jan  1 00:00:00 2120 GMT',
//|   fingerprint: 'EF:9B:1A:D2:43:78:15:E2:3A:3F:97:46:55:CC:6C:40:FA:19:7C:21',
//|   fingerprint256: '00:A2:5F:D7:3D:76:35:EB:5B:C6:D3:93:E2:7B:0A:FA:7E:86:1A:46:7A:EC:AF:03:8C:03:BA:96:96:CE:99:EC',
//|   fingerprint512: '69:73:8D:FE:68:B2:AF:EB:9D:BA:8A:00:D5:ED:AA:AE:DB:D0:6F:1F:BF:B9:D4:3C:EA:F6:8B:97:E9:E4:8F:31:31:54:B8:23:14:6E:6B:48:DD:C8:0E:F5:75:06:49:A8:67:EA:AB:28:79:CC:1A:81:A3:F9:95:2F:46:60:71:EA',
//|   keyUsage: [ '1.3.6.1.5.5.7.3.1' ],
//|   serialNumber: '268DDAC8325E42B503826D678F671FB4053AF4E2'
//| }
//| plain subject "CN=plain.test"
//| plain issuer "C=DE\nST=Some \\\"State\\\"\\, x\nO=Bivalve\nOU=Tests\nCN=Test CA"
//| plain subjectAltName undefined
//| plain infoAccess undefined
//| plain validFrom "Jan  1 00:00:00 2020 GMT"
//| plain validTo "Jan  1 00:00:00 2120 GMT"
//| plain fingerprint "A7:71:00:4F:C8:A4:F8:24:CA:5C:24:55:6E:CE:37:07:3C:A2:41:50"
//| plain fingerprint256 "41:0B:52:F9:59:64:AB:A3:C4:E7:90:19:20:58:D5:30:27:DF:BA:CF:CD:E6:CF:6A:18:46:9A:B5:ED:86:17:8D"
//| plain fingerprint512 "BE:C5:32:31:ED:8A:B7:48:CB:AF:91:19:E4:74:80:45:68:50:A7:90:91:E2:C4:AA:05:D9:9D:EB:8F:24:B5:C3:5B:16:D4:10:0C:DA:3C:19:A0:0E:E4:7F:06:8A:D5:D6:97:2C:5E:C1:7A:4E:93:7D:11:75:EC:8E:DF:DD:4C:1F"
//| plain keyUsage undefined
//| plain serialNumber "43EC4022A2F5CE4DE98FC3868A2A99F4E6EAB9C4"
//| plain ca false
//| plain issuerCertificate undefined
//| {
//|   subject: [Object: null prototype] { CN: 'plain.test' },
//|   issuer: [Object: null prototype] {
//|     C: 'DE',
//|     ST: 'Some "State", x',
//|     O: 'Bivalve',
//|     OU: 'Tests',
//|     CN: 'Test CA'
//|   },
//|   ca: false,
//|   bits: 256,
//|   pubkey: <Buffer 04 32 f8 71 2a 60 c4 ea 68 33 0b ba e5 9a 7b 93 23 d5 1a 6f c9 02 20 ec bb 5c d6 09 85 d2 b5 bb b0 6e de 59 ce 6b 6a e1 79 79 c4 bc 64 7f 26 9a 75 ed ... 15 more bytes>,
//|   asn1Curve: 'prime256v1',
//|   nistCurve: 'P-256',
//|   valid_from: 'Jan  1 00:00:00 2020 GMT',
//|   valid_to: 'Jan  1 00:00:00 2120 GMT',
//|   fingerprint: 'A7:71:00:4F:C8:A4:F8:24:CA:5C:24:55:6E:CE:37:07:3C:A2:41:50',
//|   fingerprint256: '41:0B:52:F9:59:64:AB:A3:C4:E7:90:19:20:58:D5:30:27:DF:BA:CF:CD:E6:CF:6A:18:46:9A:B5:ED:86:17:8D',
//|   fingerprint512: 'BE:C5:32:31:ED:8A:B7:48:CB:AF:91:19:E4:74:80:45:68:50:A7:90:91:E2:C4:AA:05:D9:9D:EB:8F:24:B5:C3:5B:16:D4:10:0C:DA:3C:19:A0:0E:E4:7F:06:8A:D5:D6:97:2C:5E:C1:7A:4E:93:7D:11:75:EC:8E:DF:DD:4C:1F',
//|   serialNumber: '43EC4022A2F5CE4DE98FC3868A2A99F4E6EAB9C4',
//|   raw: <Buffer 30 82 01 c1 30 82 01 67 a0 03 02 01 02 02 14 43 ec 40 22 a2 f5 ce 4d e9 8f c3 86 8a 2a 99 f4 e6 ea b9 c4 30 0a 06 08 2a 86 48 ce 3d 04 03 02 30 5b 31 ... 403 more bytes>
//| }
//| ec 91 453
//| true true true
//| true
//| X509Certificate {
//|   subject: 'CN=plain.test',
//|   subjectAltName: undefined,
//|   issuer: 'C=DE\nST=Some \\"State\\"\\, x\nO=Bivalve\nOU=Tests\nCN=Test CA',
//|   infoAccess: undefined,
//|   validFrom: 'Jan  1 00:00:00 2020 GMT',
//|   validTo: 'Jan  1 00:00:00 2120 GMT',
//|   fingerprint: 'A7:71:00:4F:C8:A4:F8:24:CA:5C:24:55:6E:CE:37:07:3C:A2:41:50',
//|   fingerprint256: '41:0B:52:F9:59:64:AB:A3:C4:E7:90:19:20:58:D5:30:27:DF:BA:CF:CD:E6:CF:6A:18:46:9A:B5:ED:86:17:8D',
//|   fingerprint512: 'BE:C5:32:31:ED:8A:B7:48:CB:AF:91:19:E4:74:80:45:68:50:A7:90:91:E2:C4:AA:05:D9:9D:EB:8F:24:B5:C3:5B:16:D4:10:0C:DA:3C:19:A0:0E:E4:7F:06:8A:D5:D6:97:2C:5E:C1:7A:4E:93:7D:11:75:EC:8E:DF:DD:4C:1F',
//|   keyUsage: undefined,
//|   serialNumber: '43EC4022A2F5CE4DE98FC3868A2A99F4E6EAB9C4'
//| }
//| below subject "CN=server.test"
//| below issuer "O=Bivalve\nCN=Between"
//| below subjectAltName "DNS:server.test, DNS:*.wild.test, DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1"
//| below infoAccess undefined
//| below validFrom "Jan  1 00:00:00 2020 GMT"
//| below validTo "Jan  1 00:00:00 2120 GMT"
//| below fingerprint "C4:26:8A:30:9F:21:F9:0D:D9:7D:BE:20:13:1E:49:43:75:FA:40:46"
//| below fingerprint256 "31:81:81:92:FD:3A:D4:FE:48:09:35:3E:38:62:9A:24:CB:2C:C3:79:53:A7:C3:5A:97:34:EA:18:F4:63:2B:2C"
//| below fingerprint512 "21:14:9A:E7:B6:F1:B6:46:5A:98:28:FC:19:FE:21:8D:AC:B1:11:B4:28:26:A3:00:21:BC:41:E4:53:3C:15:BE:C8:EB:1A:48:1E:B4:0A:8F:33:09:AA:E8:45:84:BC:E0:6B:F3:3A:E9:A0:4D:09:7F:0C:9E:28:09:DA:5F:3D:EB"
//| below keyUsage ["1.3.6.1.5.5.7.3.1"]
//| below serialNumber "3EA21CE1B0AD47155E9B028CE4D9E512C03C5BAE"
//| below ca false
//| below issuerCertificate undefined
//| {
//|   subject: [Object: null prototype] { CN: 'server.test' },
//|   issuer: [Object: null prototype] { O: 'Bivalve', CN: 'Between' },
//|   subjectaltname: 'DNS:server.test, DNS:*.wild.test, DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1',
//|   ca: false,
//|   bits: 256,
//|   pubkey: <Buffer 04 13 de fc 83 62 9e 4f c6 7c 87 2d 1a cc f9 a8 de 7e 5c c3 0c 68 3f 05 5c 6b bb e2 77 3c 09 04 9a 82 c1 03 a6 3d 78 bb 00 fa 95 0f df 74 ad 0a 4f ba ... 15 more bytes>,
//|   asn1Curve: 'prime256v1',
//|   nistCurve: 'P-256',
//|   valid_from: 'Jan  1 00:00:00 2020 GMT',
//|   valid_to: 'Jan  1 00:00:00 2120 GMT',
//|   fingerprint: 'C4:26:8A:30:9F:21:F9:0D:D9:7D:BE:20:13:1E:49:43:75:FA:40:46',
//|   fingerprint256: '31:81:81:92:FD:3A:D4:FE:48:09:35:3E:38:62:9A:24:CB:2C:C3:79:53:A7:C3:5A:97:34:EA:18:F4:63:2B:2C',
//|   fingerprint512: '21:14:9A:E7:B6:F1:B6:46:5A:98:28:FC:19:FE:21:8D:AC:B1:11:B4:28:26:A3:00:21:BC:41:E4:53:3C:15:BE:C8:EB:1A:48:1E:B4:0A:8F:33:09:AA:E8:45:84:BC:E0:6B:F3:3A:E9:A0:4D:09:7F:0C:9E:28:09:DA:5F:3D:EB',
//|   ext_key_usage: [ '1.3.6.1.5.5.7.3.1' ],
//|   serialNumber: '3EA21CE1B0AD47155E9B028CE4D9E512C03C5BAE',
//|   raw: <Buffer 30 82 01 df 30 82 01 85 a0 03 02 01 02 02 14 3e a2 1c e1 b0 ad 47 15 5e 9b 02 8c e4 d9 e5 12 c0 3c 5b ae 30 0a 06 08 2a 86 48 ce 3d 04 03 02 30 24 31 ... 433 more bytes>
//| }
//| ec 91 483
//| true true true
//| true
//| X509Certificate {
//|   subject: 'CN=server.test',
//|   subjectAltName: 'DNS:server.test, DNS:*.wild.test, DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1',
//|   issuer: 'O=Bivalve\nCN=Between',
//|   infoAccess: undefined,
//|   validFrom: 'Jan  1 00:00:00 2020 GMT',
//|   validTo: 'Jan  1 00:00:00 2120 GMT',
//|   fingerprint: 'C4:26:8A:30:9F:21:F9:0D:D9:7D:BE:20:13:1E:49:43:75:FA:40:46',
//|   fingerprint256: '31:81:81:92:FD:3A:D4:FE:48:09:35:3E:38:62:9A:24:CB:2C:C3:79:53:A7:C3:5A:97:34:EA:18:F4:63:2B:2C',
//|   fingerprint512: '21:14:9A:E7:B6:F1:B6:46:5A:98:28:FC:19:FE:21:8D:AC:B1:11:B4:28:26:A3:00:21:BC:41:E4:53:3C:15:BE:C8:EB:1A:48:1E:B4:0A:8F:33:09:AA:E8:45:84:BC:E0:6B:F3:3A:E9:A0:4D:09:7F:0C:9E:28:09:DA:5F:3D:EB',
//|   keyUsage: [ '1.3.6.1.5.5.7.3.1' ],
//|   serialNumber: '3EA21CE1B0AD47155E9B028CE4D9E512C03C5BAE'
//| }
//| rsa subject "CN=server.test"
//| rsa issuer "C=DE\nST=Some \\\"State\\\"\\, x\nO=Bivalve\nOU=Tests\nCN=Test CA"
//| rsa subjectAltName "DNS:server.test, DNS:*.wild.test, DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1"
//| rsa infoAccess undefined
//| rsa validFrom "Jan  1 00:00:00 2020 GMT"
//| rsa validTo "Jan  1 00:00:00 2120 GMT"
//| rsa fingerprint "56:F3:D9:E8:81:6E:C0:FD:9C:95:03:F7:D7:AB:73:7F:84:FF:C9:27"
//| rsa fingerprint256 "B1:DE:CA:D3:C5:8B:5F:DA:80:6B:E6:C5:19:5F:A0:D1:FF:69:92:45:37:12:5F:1B:A9:FB:72:B9:33:C7:99:8D"
//| rsa fingerprint512 "F9:D1:80:28:BA:B6:EC:4A:AD:6C:25:BC:CC:D8:D3:C2:4A:A0:AF:13:B8:6C:22:DA:3D:78:BB:5F:99:92:C7:5F:2E:7D:47:07:62:A0:00:46:66:F3:E2:DA:A6:7E:C5:47:D0:9D:DA:87:8E:73:A9:0F:DE:D0:40:73:66:F7:85:FE"
//| rsa keyUsage ["1.3.6.1.5.5.7.3.1"]
//| rsa serialNumber "4245380ABB46C1D688DE54B1E220B0BD5C0876D6"
//| rsa ca false
//| rsa issuerCertificate undefined
//| {
//|   subject: [Object: null prototype] { CN: 'server.test' },
//|   issuer: [Object: null prototype] {
//|     C: 'DE',
//|     ST: 'Some "State", x',
//|     O: 'Bivalve',
//|     OU: 'Tests',
//|     CN: 'Test CA'
//|   },
//|   subjectaltname: 'DNS:server.test, DNS:*.wild.test, DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1',
//|   ca: false,
//|   modulus: '996330DA30CD99725319804FCBAA1CAEB7FE8E75EE36A376FEA3868B741BABBFBEE80E12191D4C3D8716F2850BFF25F2B52174C9A6BE4B867353B915AA762F6701BF10FA3088BB22D3E63B8E1B21C1C7BA364DDBE71F2AF704CFD99427B8F98D4E149E1BFB80D30BADD91E5B22058FCB97AE958F42EADD1F75052C9134F4AC923BF9479D8B5FE855142D87A48112CD1295B5ED65FA5CBF4B24D7DF211DE2AC06005625C1D8EB2C6707E4F3F3E3EAF58604F2FD478045580E43DEB7DF22EA1E8B485A7FC4647C2AA5B2DE748781861CD127FBD56D3187A1DED5F0222F68D3B8ABDEF7AD1F82EB5E560DADF026DEF4DA339EAEE1CEC8C1DF7F263F39A8400C7007',
//|   bits: 2048,
//|   exponent: '0x10001',
//|   pubkey: <Buffer 30 82 01 22 30 0d 06 09 2a 86 48 86 f7 0d 01 01 01 05 00 03 82 01 0f 00 30 82 01 0a 02 82 01 01 00 99 63 30 da 30 cd 99 72 53 19 80 4f cb aa 1c ae b7 ... 244 more bytes>,
//|   valid_from: 'Jan  1 00:00:00 2020 GMT',
//|   valid_to: 'Jan  1 00:00:00 2120 GMT',
//|   fingerprint: '56:F3:D9:E8:81:6E:C0:FD:9C:95:03:F7:D7:AB:73:7F:84:FF:C9:27',
//|   fingerprint256: 'B1:DE:CA:D3:C5:8B:5F:DA:80:6B:E6:C5:19:5F:A0:D1:FF:69:92:45:37:12:5F:1B:A9:FB:72:B9:33:C7:99:8D',
//|   fingerprint512: 'F9:D1:80:28:BA:B6:EC:4A:AD:6C:25:BC:CC:D8:D3:C2:4A:A0:AF:13:B8:6C:22:DA:3D:78:BB:5F:99:92:C7:5F:2E:7D:47:07:62:A0:00:46:66:F3:E2:DA:A6:7E:C5:47:D0:9D:DA:87:8E:73:A9:0F:DE:D0:40:73:66:F7:85:FE',
//|   ext_key_usage: [ '1.3.6.1.5.5.7.3.1' ],
//|   serialNumber: '4245380ABB46C1D688DE54B1E220B0BD5C0876D6',
//|   raw: <Buffer 30 82 02 e0 30 82 02 87 a0 03 02 01 02 02 14 42 45 38 0a bb 46 c1 d6 88 de 54 b1 e2 20 b0 bd 5c 08 76 d6 30 0a 06 08 2a 86 48 ce 3d 04 03 02 30 5b 31 ... 690 more bytes>
//| }
//| rsa 294 740
//| true true true
//| true
//| X509Certificate {
//|   subject: 'CN=server.test',
//|   subjectAltName: 'DNS:server.test, DNS:*.wild.test, DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1',
//|   issuer: 'C=DE\nST=Some \\"State\\"\\, x\nO=Bivalve\nOU=Tests\nCN=Test CA',
//|   infoAccess: undefined,
//|   validFrom: 'Jan  1 00:00:00 2020 GMT',
//|   validTo: 'Jan  1 00:00:00 2120 GMT',
//|   fingerprint: '56:F3:D9:E8:81:6E:C0:FD:9C:95:03:F7:D7:AB:73:7F:84:FF:C9:27',
//|   fingerprint256: 'B1:DE:CA:D3:C5:8B:5F:DA:80:6B:E6:C5:19:5F:A0:D1:FF:69:92:45:37:12:5F:1B:A9:FB:72:B9:33:C7:99:8D',
//|   fingerprint512: 'F9:D1:80:28:BA:B6:EC:4A:AD:6C:25:BC:CC:D8:D3:C2:4A:A0:AF:13:B8:6C:22:DA:3D:78:BB:5F:99:92:C7:5F:2E:7D:47:07:62:A0:00:46:66:F3:E2:DA:A6:7E:C5:47:D0:9D:DA:87:8E:73:A9:0F:DE:D0:40:73:66:F7:85:FE',
//|   keyUsage: [ '1.3.6.1.5.5.7.3.1' ],
//|   serialNumber: '4245380ABB46C1D688DE54B1E220B0BD5C0876D6'
//| }
//| ca,checkEmail,checkHost,checkIP,checkIssued,checkPrivateKey,constructor,fingerprint,fingerprint256,fingerprint512,infoAccess,issuer,issuerCertificate,keyUsage,publicKey,raw,serialNumber,subject,subjectAltName,toJSON,toLegacyObject,toString,validFrom,validTo,verify
