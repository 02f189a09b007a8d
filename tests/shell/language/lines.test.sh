#### print-source-code
f() { if true; then echo a; elif false; then echo b; else echo c; fi; for i in 1 2; do echo $i; done; while read x; do :; done < f; until false; do break; done; case $x in a|b) echo 1;; *) echo 2;& c) ;; esac; { echo g; } > f 2>&1; (sub; shell) & [[ a == b && ! -f c ]] || ((x++)); for ((i=0;i<3;i++)); do :; done; select s in a; do :; done; echo a | cat |& grep b; ! true; time echo; local a=(1 2) b="q $x"; cat <<E
here $x
E
cat <<-'E' > f
	raw
	E
echo 'q' "d" $'e' `bq` $(cs) ${p:-d} $((1+2)) <(ps) >(ps); x=1 y=2 cmd >| f <&3 3>&- {fd}>f <<<hs; function g { :; }; coproc cat; coproc N { cat; }; a[1]=2; a+=(3); echo a && echo b || echo c; echo x & echo y; return 0; }; declare -f f; type f; g() ( echo s ); declare -f g; h() for i in 1; do :; done; declare -f h; k() { :; } > /dev/null 2>&1; declare -f k; l() [[ a ]]; declare -f l; m() ((1)); declare -f m; n() { 
# comment
echo a # c

echo b; }; declare -f n; o() { if a; then b; fi | c; }; declare -f o; p() { x=$(if a; then b; fi); }; declare -f p; q() { a; b
c; }; declare -f q; r() { while a; b; do c; d; done; if x && y; z; then w; fi; }; declare -f r; s() { { a; }; ( b ); ! { c; }; }; declare -f s; t() { case a in esac; case b in (x) ;; esac; }; declare -f t; export -f g; env | grep -A3 BASH_FUNC; u() { echo "a
b"; }; declare -f u; v() { time -p a; ! b | c; a <b >c; }; declare -f v;
## STDOUT:
f () 
{ 
    if true; then
        echo a;
    else
        if false; then
            echo b;
        else
            echo c;
        fi;
    fi;
    for i in 1 2;
    do
        echo $i;
    done;
    while read x; do
        :;
    done < f;
    until false; do
        break;
    done;
    case $x in 
        a | b)
            echo 1
        ;;
        *)
            echo 2
        ;&
        c)

        ;;
    esac;
    { 
        echo g
    } > f 2>&1;
    ( sub;
    shell ) & [[ a == b && ! -f c ]] || ((x++));
    for ((i=0; i<3; i++))
    do
        :;
    done;
    select s in a;
    do
        :;
    done;
    echo a | cat 2>&1 | grep b;
    ! true;
    time echo;
    local a=(1 2) b="q $x";
    cat <<E
here $x
E

    cat <<-'E' > f
raw
E

    echo 'q' "d" 'e' `bq` $(cs) ${p:-d} $((1+2)) <(ps) >(ps);
    x=1 y=2 cmd >| f 0<&3 3>&- {fd}> f <<< hs;
    function g () 
    { 
        :
    };
    coproc COPROC cat;
    coproc N { 
        cat
    };
    a[1]=2;
    a+=(3);
    echo a && echo b || echo c;
    echo x & echo y;
    return 0
}
f is a function
f () 
{ 
    if true; then
        echo a;
    else
        if false; then
            echo b;
        else
            echo c;
        fi;
    fi;
    for i in 1 2;
    do
        echo $i;
    done;
    while read x; do
        :;
    done < f;
    until false; do
        break;
    done;
    case $x in 
        a | b)
            echo 1
        ;;
        *)
            echo 2
        ;&
        c)

        ;;
    esac;
    { 
        echo g
    } > f 2>&1;
    ( sub;
    shell ) & [[ a == b && ! -f c ]] || ((x++));
    for ((i=0; i<3; i++))
    do
        :;
    done;
    select s in a;
    do
        :;
    done;
    echo a | cat 2>&1 | grep b;
    ! true;
    time echo;
    local a=(1 2) b="q $x";
    cat <<E
here $x
E

    cat <<-'E' > f
raw
E

    echo 'q' "d" 'e' `bq` $(cs) ${p:-d} $((1+2)) <(ps) >(ps);
    x=1 y=2 cmd >| f 0<&3 3>&- {fd}> f <<< hs;
    function g () 
    { 
        :
    };
    coproc COPROC cat;
    coproc N { 
        cat
    };
    a[1]=2;
    a+=(3);
    echo a && echo b || echo c;
    echo x & echo y;
    return 0
}
g () 
{ 
    ( echo s )
}
h () 
{ 
    for i in 1;
    do
        :;
    done
}
k () 
{ 
    :
} > /dev/null 2>&1
l () 
{ 
    [[ -n a ]]
}
m () 
{ 
    ((1))
}
n () 
{ 
    echo a;
    echo b
}
o () 
{ 
    if a; then
        b;
    fi | c
}
p () 
{ 
    x=$(if a; then
    b;
fi)
}
q () 
{ 
    a;
    b;
    c
}
r () 
{ 
    while a;
    b; do
        c;
        d;
    done;
    if x && y;
    z; then
        w;
    fi
}
s () 
{ 
    { 
        a
    };
    ( b );
    ! { 
        c
    }
}
t () 
{ 
    case a in 
    esac;
    case b in 
        x)

        ;;
    esac
}
BASH_FUNC_g%%=() {  ( echo s )
}
_=/usr/bin/env
u () 
{ 
    echo "a
b"
}
v () 
{ 
    time -p a;
    ! b | c;
    a < b > c
}
## END

#### lines of backticks that do not parse
:
echo `if`
echo `)`
## STDOUT:


## END
## STDERR:
bash: command substitution: line 3: syntax error: unexpected end of file
bash: command substitution: line 3: syntax error near unexpected token `)'
bash: command substitution: line 3: `)'
## END
