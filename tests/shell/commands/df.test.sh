#### df: what does not depend on the machine
d() { df "$@"; echo "= $?"; }
d nothere; d -q; d --output=foo .; d --output=size,size .; d -i --output .; d -P --output .; d -T --output .; d -B x .; d -B 0 .; d -t nosuchtype; d -t foo -x foo; df . | head -1 | tr -s ' '; df -h . | head -1 | tr -s ' '; df -P . | head -1 | tr -s ' '; df -i . | head -1 | tr -s ' '; df -T . | head -1 | tr -s ' '; df -B1M . | head -1 | tr -s ' '; df -BM . | head -1 | tr -s ' '; df -k . | head -1 | tr -s ' '; df --output=source,size,target . | head -1 | tr -s ' '; df --output . | head -1 | tr -s ' '; df --output=pcent . | tr -d ' 0-9'; df -Ph . | head -1 | tr -s ' '; df --total . | tail -1 | cut -d' ' -f1; df -B 1024 . | head -1 | tr -s ' '; df -B 1000 . | head -1 | tr -s ' '; df -h --output=avail . | head -1 | tr -s ' '; df --output=file . ..
## STDOUT:
= 1
= 1
= 1
= 1
= 1
= 1
= 1
= 1
= 1
= 1
= 1
Filesystem 1K-blocks Used Available Use% Mounted on
Filesystem Size Used Avail Use% Mounted on
Filesystem 1024-blocks Used Available Capacity Mounted on
Filesystem Inodes IUsed IFree IUse% Mounted on
Filesystem Type 1K-blocks Used Available Use% Mounted on
Filesystem 1M-blocks Used Available Use% Mounted on
Filesystem 1M-blocks Used Available Use% Mounted on
Filesystem 1K-blocks Used Available Use% Mounted on
Filesystem 1K-blocks Mounted on
Filesystem Type Inodes IUsed IFree IUse% 1K-blocks Used Avail Use% File Mounted on
Use%
%
Filesystem Size Used Avail Use% Mounted on
total
Filesystem 1K-blocks Used Available Use% Mounted on
Filesystem 1kB-blocks Used Available Use% Mounted on
Avail
File
.
..
## END
## STDERR:
df: nothere: No such file or directory
df: invalid option -- 'q'
Try 'df --help' for more information.
df: option --output: field ‘foo’ unknown
Try 'df --help' for more information.
df: option --output: field ‘size’ used more than once
Try 'df --help' for more information.
df: options -i and --output are mutually exclusive
Try 'df --help' for more information.
df: options -P and --output are mutually exclusive
Try 'df --help' for more information.
df: options -T and --output are mutually exclusive
Try 'df --help' for more information.
df: invalid -B argument 'x'
df: invalid -B argument '0'
df: no file systems processed
df: file system type ‘foo’ both selected and excluded
## END
