#!/usr/bin/env python3
"""scripts/record-time-zones.py [ZONEINFO]: writes src/base/time_zones.inc from compiled zone files (TZif).

The data are IANA's (public domain), as this machine's package tzdata has them. What a zone's rule for the
future says is not stored as transitions; zones that are alike are stored once. A transition is one byte where
its distance from the one before it is a common one.
"""
import datetime, os, struct, sys

ROOT = sys.argv[1] if len(sys.argv) > 1 else '/usr/share/zoneinfo'
OUT = os.path.join(os.path.dirname(__file__), '../src/base/time_zones.inc')

def names():
    for directory, dirs, files in os.walk(ROOT):
        dirs[:] = sorted(d for d in dirs if d not in ('posix', 'right'))
        for file in sorted(files):
            path = os.path.join(directory, file)
            name = os.path.relpath(path, ROOT)
            if name in ('localtime', 'posixrules', 'Factory'):
                continue
            with open(path, 'rb') as f:
                if f.read(4) == b'TZif':
                    yield name, path

def read(path):
    data = open(path, 'rb').read()
    def header(at):
        return struct.unpack('>4sc15x6l', data[at:at + 44])
    _, _, utc, std, leap, times, types, chars = header(0)
    at = 44 + times * 5 + types * 6 + chars + leap * 8 + std + utc
    _, _, utc, std, leap, times, types, chars = header(at)
    at += 44
    stamps = struct.unpack('>%dq' % times, data[at:at + 8 * times]); at += 8 * times
    kinds = data[at:at + times]; at += times
    raw = [struct.unpack('>lBB', data[at + 6 * i:at + 6 * i + 6]) for i in range(types)]; at += 6 * types
    text = data[at:at + chars]; at += chars + leap * 12 + std + utc
    rule = data[at:].strip(b'\n').decode()
    type_list = [(off, dst, text[i:text.index(b'\0', i)].decode()) for off, dst, i in raw]
    moves = []
    first = type_list[0]
    for stamp, kind in zip(stamps, kinds):
        if stamp < -(1 << 40):
            first = type_list[kind]
            continue
        moves.append((stamp, type_list[kind]))
    return first, moves, rule

# ---- the rule, as POSIX has it
def parse_rule(rule):
    pos = 0
    def name():
        nonlocal pos
        if rule[pos] == '<':
            end = rule.index('>', pos); out = rule[pos + 1:end]; pos = end + 1
        else:
            end = pos
            while end < len(rule) and rule[end].isalpha(): end += 1
            out = rule[pos:end]; pos = end
        return out
    def time():
        nonlocal pos
        sign = 1
        if rule[pos] in '+-':
            sign = -1 if rule[pos] == '-' else 1; pos += 1
        end = pos
        while end < len(rule) and (rule[end].isdigit() or rule[end] == ':'): end += 1
        parts = [int(p) for p in rule[pos:end].split(':')]; pos = end
        parts += [0] * (3 - len(parts))
        return sign * (parts[0] * 3600 + parts[1] * 60 + parts[2])
    std = name(); std_off = -time()
    if pos == len(rule): return (std_off, 0, std), None, None, None
    dst = name(); dst_off = std_off + 3600
    if rule[pos] != ',': dst_off = -time()
    edges = []
    for _ in range(2):
        pos += 1
        end = pos
        while end < len(rule) and rule[end] not in ',/': end += 1
        date = rule[pos:end]; pos = end
        at = 7200
        if pos < len(rule) and rule[pos] == '/': pos += 1; at = time()
        edges.append((date, at))
    return (std_off, 0, std), (dst_off, 1, dst), edges[0], edges[1]

EPOCH = datetime.date(1970, 1, 1).toordinal()
def edge(year, date, at):
    if date[0] == 'M':
        month, week, day = map(int, date[1:].split('.'))
        first = datetime.date(year, month, 1)
        when = first.toordinal() + (day - (first.toordinal() % 7)) % 7 + 7 * (week - 1)
        while True:
            if datetime.date.fromordinal(when).month == month: break
            when -= 7
    elif date[0] == 'J':
        n = int(date[1:]); when = datetime.date(year, 1, 1).toordinal() + n - 1
        if n >= 60 and year % 4 == 0 and (year % 100 or year % 400 == 0): when += 1
    else:
        when = datetime.date(year, 1, 1).toordinal() + int(date)
    return (when - EPOCH) * 86400 + at

def rule_moves(rule, years):
    std, dst, start, end = parse_rule(rule)
    out = []
    if dst is None: return std, out
    for year in years:
        out.append((edge(year, *start) - std[0], dst))
        out.append((edge(year, *end) - dst[0], std))
    out.sort()
    return std, out

def compact(zone):
    """Transitions that the rule makes anyway go."""
    first, moves, rule = zone
    if not rule: return zone
    std, made = rule_moves(rule, range(1950, 2040))
    made = set(made) if parse_rule(rule)[1] else None
    moves = list(moves)
    if made is None: return first, moves, rule
    # Longest end of the list that the rule makes, one kept as the point from which it holds.
    keep = len(moves)
    while keep > 1 and moves[keep - 1] in made and moves[keep - 2][0] >= min(made)[0]: keep -= 1
    # Between the last one kept and the first one dropped the rule must not make more.
    last = moves[keep - 1][0] if keep else None
    expected = sorted(m for m in made if last is not None and m[0] > last and m[0] <= moves[-1][0]) if moves else []
    if expected != moves[keep:]:
        keep = len(moves)
    return first, moves[:keep], rule

def varint(n):
    out = bytearray()
    while True:
        if n < 128: out.append(n); return bytes(out)
        out.append(n & 127 | 128); n >>= 7

def quote(blob):
    return '\n'.join('    ' + ','.join(str(b) for b in blob[i:i + 40]) + ',' for i in range(0, len(blob), 40))

def encode(order, index):
    """Zone after zone; what several zones end with is stored with the first one."""
    tails = {}
    shared = []
    for z, (first, moves, rule) in enumerate(order):
        best = None
        for k in range(len(moves) - 5):
            if (moves[k], len(moves) - k) in tails:
                for other in tails[(moves[k], len(moves) - k)]:
                    theirs = order[other][1]
                    if theirs[len(theirs) - (len(moves) - k):] == moves[k:]:
                        best = (other, len(theirs) - (len(moves) - k), k)
                        break
            if best: break
        shared.append(best)
        if not best:
            for k in range(len(moves) - 5):
                tails.setdefault((moves[k], len(moves) - k), []).append(z)
    own = []
    tokens = {}
    for z, (first, moves, rule) in enumerate(order):
        mine = moves[:shared[z][2]] if shared[z] else moves
        local = [first]
        for _, t in mine:
            if t not in local: local.append(t)
        own.append((local, mine))
        for (before, _), (stamp, t) in zip(mine, mine[1:]):
            pair = (stamp - before, local.index(t))
            tokens[pair] = tokens.get(pair, 0) + 1
    common = sorted(tokens, key=lambda p: (-tokens[p], p))[:254]
    token = {pair: i + 1 for i, pair in enumerate(common)}
    blob = bytearray(); places = []
    def step(delta):
        return varint(delta // 3600 * 2) if delta % 3600 == 0 else varint(delta * 2 + 1)
    for z, (first, moves, rule) in enumerate(order):
        local, mine = own[z]
        places.append(len(blob))
        blob += rule.encode() + b'\0' + bytes([len(local)]) + b''.join(varint(index[t]) for t in local)
        blob += varint(len(mine))
        for i, (stamp, t) in enumerate(mine):
            kind = local.index(t)
            if i == 0:
                blob += struct.pack('<q', stamp)[:6] + bytes([kind])
                continue
            pair = (stamp - mine[i - 1][0], kind)
            if pair in token: blob.append(token[pair])
            else: blob += b'\0' + bytes([kind]) + step(pair[0])
        blob += varint(shared[z][0] + 1) + varint(shared[z][1]) if shared[z] else b'\0'
    pairs = b''.join(bytes([kind]) + step(delta) for delta, kind in common)
    return blob, places, pairs

def main():
    zones, links, order = {}, {}, []
    for name, path in names():
        first, moves, rule = compact(read(path))
        key = (first, tuple(moves), rule)
        if key not in zones:
            zones[key] = len(zones)
            order.append((first, list(moves), rule))
        links[name] = zones[key]
    count = {}
    for first, moves, rule in order:
        for t in [first] + [m[1] for m in moves]: count[t] = count.get(t, 0) + 1
    types = sorted(count, key=lambda t: (-count[t], t))
    index = {t: i for i, t in enumerate(types)}
    blob, places, pairs = encode(order, index)
    kinds = bytearray()
    for offset, dst, text in types:
        kinds += struct.pack('<l', offset * 2 + dst)[:3] + text.encode() + b'\0'
    text = bytearray(); before = ''
    for name in sorted(links):
        same = len(os.path.commonprefix([before, name]))
        text += bytes([same, len(name) - same]) + name[same:].encode() + struct.pack('<H', links[name])
        before = name
    version = os.popen('dpkg-query -W -f \'${Version}\' tzdata').read().split('-')[0] or open(ROOT + '/+VERSION').read().strip()
    with open(OUT, 'w') as f:
        f.write('// Generated by scripts/record-time-zones.py from IANA\'s tzdata %s (public domain). Do not edit.\n' % version)
        f.write('constexpr std::string_view kZoneVersion = "%s";\n' % version)
        for name, data in ('kZoneNames', text), ('kZoneTypes', kinds), ('kZonePairs', pairs), ('kZones', blob):
            f.write('constexpr unsigned char %s[] = {\n%s\n};\n' % (name, quote(data)))
        f.write('constexpr uint32_t kZonePlaces[] = {\n')
        for i in range(0, len(places), 16): f.write('    ' + ', '.join(map(str, places[i:i + 16])) + ',\n')
        f.write('};\n')
    print(len(links), 'names,', len(order), 'zones,', len(types), 'types;', len(text), '+', len(kinds), '+', len(pairs), '+', len(blob), '+', 4 * len(places), 'bytes')

main()
