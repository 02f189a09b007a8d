#!/usr/bin/env bash
# make.sh DIR: the certificates that the cases of tls, https and X509Certificate are made with, by openssl: EC keys, an
# authority, one below it, and certificates of servers and clients that are right or wrong in one way each.
set -eu
mkdir -p "$1" && cd "$1"
cat > ca.cnf <<'END'
[ca]
default_ca = own
[own]
database = index.txt
new_certs_dir = .
rand_serial = yes
default_md = sha256
policy = any
unique_subject = no
copy_extensions = none
email_in_dn = yes
string_mask = utf8only
[any]
C = optional
ST = optional
L = optional
O = optional
OU = optional
CN = optional
emailAddress = optional
[req]
distinguished_name = empty
string_mask = utf8only
utf8 = yes
[empty]
[authority]
basicConstraints = critical,CA:TRUE
keyUsage = critical,keyCertSign,cRLSign
subjectKeyIdentifier = hash
[server]
subjectAltName = DNS:server.test,DNS:*.wild.test,DNS:localhost,IP:127.0.0.1,IP:::1
extendedKeyUsage = serverAuth
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
[other]
subjectAltName = DNS:other.test
[client]
extendedKeyUsage = clientAuth
[plain]
basicConstraints = CA:FALSE
[rich]
subjectAltName = DNS:server.test,DNS:*.wild.test,IP:127.0.0.1,IP:fe80::1:2,email:x@y.z,URI:http://u.test/a,dirName:inner,RID:1.2.3.4
extendedKeyUsage = serverAuth,clientAuth
authorityInfoAccess = OCSP;URI:http://ocsp.test/,caIssuers;URI:http://ca.test/ca.crt
authorityKeyIdentifier = keyid
subjectKeyIdentifier = hash
keyUsage = digitalSignature,keyEncipherment
[inner]
CN = other
O = x
END
: > index.txt
make() { # name subject issuer extensions from to [key options]
  local name=$1 subject=$2 issuer=$3 kind=$4 from=$5 to=$6
  if [ ! -e "$name.key" ]; then openssl "$7" -out "$name.key" "${@:8}" 2> /dev/null; fi
  openssl req -new -utf8 -config ca.cnf -key "$name.key" -subj "$subject" -out "$name.csr"
  if [ "$issuer" = "$name" ]; then set -- -selfsign -keyfile "$name.key"; else set -- -cert "$issuer.crt" -keyfile "$issuer.key"; fi
  openssl ca -batch -notext -config ca.cnf "$@" -in "$name.csr" -extensions "$kind" -startdate "$from" -enddate "$to" -out "$name.crt" 2> /dev/null
}
ec=(ecparam -name prime256v1 -genkey -noout)
old=20200101000000Z late=21200101000000Z
make ca '/C=DE/ST=Some "State", x/O=Bivalve+OU=Tests/CN=Test CA' ca authority $old $late "${ec[@]}"
make between '/O=Bivalve/CN=Between' ca authority $old $late "${ec[@]}"
make server '/CN=server.test' ca server $old $late "${ec[@]}"
make below '/CN=server.test' between server $old $late "${ec[@]}"
make rsa '/CN=server.test' ca server $old $late genrsa 2048
make other '/CN=other.test' ca other $old $late "${ec[@]}"
make expired '/CN=server.test' ca server $old 20210101000000Z "${ec[@]}"
make future '/CN=server.test' ca server 21100101000000Z $late "${ec[@]}"
make self '/CN=server.test' self server $old $late "${ec[@]}"
make client '/CN=a client' ca client $old $late "${ec[@]}"
make plain '/CN=plain.test' ca plain $old $late "${ec[@]}"
make rich '/C=DE/L=Köln/O=Bivalve, Inc. \+ "x"/CN=server.test/emailAddress=a@b.c' ca rich $old $late genrsa 1024
openssl pkcs12 -export -inkey server.key -in server.crt -certfile ca.crt -passout pass:secret -out server.pfx
