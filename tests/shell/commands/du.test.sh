#### du
exec 2>&1
mkdir -p d/e/f
seq 1000 > d/a
seq 2000 > d/e/b
printf x > d/e/f/c
mkdir h
seq 10 > h/a
ln h/a h/b
ln -s a d/l
du -a --apparent-size --exclude='?' d/a; echo "[$?]"
du d/a; echo "[$?]"
du -h d/e/b; echo "[$?]"
du -b d/a d/e/b; echo "[$?]"
du -k d/e/b; echo "[$?]"
du -m d/e/b; echo "[$?]"
du -B 1000 d/e/b; echo "[$?]"
du -B K d/e/b; echo "[$?]"
du -B x d; echo "[$?]"
du --si d/e/b; echo "[$?]"
du -c d/a d/e/b; echo "[$?]"
du -cs h/a h/b; echo "[$?]"
du -cls h/a h/b; echo "[$?]"
du -s d/l; echo "[$?]"
du -L d/l; echo "[$?]"
du -D d/l; echo "[$?]"
du nofile; echo "[$?]"
du -as d; echo "[$?]"
du -s -d 1 d; echo "[$?]"
du -d x d; echo "[$?]"
du -d -1 d; echo "[$?]"
du -z; echo "[$?]"
du -0 d/a | tr '\0' @; echo "[$?]"
du -t 100K d/a d/e/b; echo "[$?]"
du -t -5000 d/a d/e/b; echo "[$?]"
du -t x d; echo "[$?]"
du --inodes d | sort; echo "[$?]"
du --inodes -a d | sort; echo "[$?]"
du --inodes -s d h; echo "[$?]"
du --inodes -d 1 d | sort; echo "[$?]"
du --inodes -S d | sort; echo "[$?]"
du --inodes --exclude=e d; echo "[$?]"
du --inodes --exclude='*/f' d | sort; echo "[$?]"
du --inodes -l -s h; echo "[$?]"
## STDOUT:
[0]
4	d/a
[0]
12K	d/e/b
[0]
3893	d/a
8893	d/e/b
[0]
12	d/e/b
[0]
1	d/e/b
[0]
13	d/e/b
[0]
12K	d/e/b
[0]
du: invalid -B argument 'x'
[1]
13k	d/e/b
[0]
4	d/a
12	d/e/b
16	total
[0]
4	h/a
4	total
[0]
4	h/a
4	h/b
8	total
[0]
0	d/l
[0]
4	d/l
[0]
4	d/l
[0]
du: cannot access 'nofile': No such file or directory
[1]
du: cannot both summarize and show all entries
Try 'du --help' for more information.
[1]
du: warning: summarizing conflicts with --max-depth=1
Try 'du --help' for more information.
[1]
du: invalid maximum depth ‘x’
Try 'du --help' for more information.
[1]
du: invalid maximum depth ‘-1’
Try 'du --help' for more information.
[1]
du: invalid option -- 'z'
Try 'du --help' for more information.
[1]
4	d/a@[0]
[0]
4	d/a
[0]
du: invalid -t argument 'x'
[1]
2	d/e/f
4	d/e
7	d
[0]
1	d/a
1	d/e/b
1	d/e/f/c
1	d/l
2	d/e/f
4	d/e
7	d
[0]
7	d
2	h
[0]
4	d/e
7	d
[0]
2	d/e
2	d/e/f
3	d
[0]
3	d
[0]
2	d/e
5	d
[0]
3	h
[0]
## END
