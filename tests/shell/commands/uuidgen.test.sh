#### random and time-based ones have their version and variant
for o in '' -r --random; do uuidgen $o | grep -Ec '^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$'; done
uuidgen -t | grep -Ec '^[0-9a-f]{8}-[0-9a-f]{4}-1[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$'
[ "$(uuidgen)" = "$(uuidgen)" ] || echo differ; uuidgen foo | wc -c
## STDOUT:
1
1
1
1
differ
37
## END

#### names
uuidgen -n @dns -N x -m; uuidgen -s -n @dns -N www.example.com; uuidgen --sha1 --namespace @url --name 68 --hex; uuidgen -m -n @x500 -N ''; uuidgen -s -n @oid -N 1.2
uuidgen -m -n 6ba7b810-9dad-11d1-80b4-00c04fd430c8 -N x; uuidgen -m -n 6BA7B810-9DAD-11D1-80B4-00C04FD430C8 -N x; uuidgen -m -s -n @dns -N x; uuidgen -s -m -n @dns -N x
## STDOUT:
ec794efe-a384-3b11-a0b6-ec8995bc6acc
2ed6657d-e927-568b-95e1-2665a8aea6a2
d4552641-8789-5aae-94ac-7a31ecc43bc3
7aaf118c-f174-3eba-9ec5-680cd791a020
b4fe3335-a2ae-5c75-889c-b1247a0f6f02
ec794efe-a384-3b11-a0b6-ec8995bc6acc
ec794efe-a384-3b11-a0b6-ec8995bc6acc
05b16a01-46c6-56dd-bd6e-c6dfb4a1427a
ec794efe-a384-3b11-a0b6-ec8995bc6acc
## END

#### errors
uuidgen -n @dns; echo $?; uuidgen -N x; uuidgen -m; uuidgen -n @dns -N x; uuidgen -n @foo -N x -m; uuidgen -m -n 6ba7 -N x; uuidgen -x -m -n @dns -N 123; uuidgen -x -m -n @dns -N 0xAB; uuidgen -Q; uuidgen --n; uuidgen -n; uuidgen -n @dns -r; echo $?
## STDOUT:
1
1
## END
## STDERR:
uuidgen: --namespace requires --name argument
Try 'uuidgen --help' for more information.
uuidgen: --name requires --namespace argument
Try 'uuidgen --help' for more information.
uuidgen: --md5 or --sha1 requires --namespace argument
Try 'uuidgen --help' for more information.
uuidgen: --namespace requires --md5 or --sha1
Try 'uuidgen --help' for more information.
uuidgen: unknown namespace alias: '@foo'
Try 'uuidgen --help' for more information.
uuidgen: invalid uuid for namespace: '6ba7'
Try 'uuidgen --help' for more information.
uuidgen: not a valid hex string
Try 'uuidgen --help' for more information.
uuidgen: not a valid hex string
Try 'uuidgen --help' for more information.
uuidgen: invalid option -- 'Q'
Try 'uuidgen --help' for more information.
uuidgen: option '--n' is ambiguous; possibilities: '--namespace' '--name'
Try 'uuidgen --help' for more information.
uuidgen: option requires an argument -- 'n'
Try 'uuidgen --help' for more information.
uuidgen: --namespace requires --name argument
Try 'uuidgen --help' for more information.
## END
