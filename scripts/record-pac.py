#!/usr/bin/python3
"""Records what a real PAC engine answers: tests/script/pac.json.

Needs Debian's python3-pacparser (pacparser over SpiderMonkey). Expressions of time see a fixed date, which the script
puts in place of Date. Left out is where docs/compat.md says that ours does something else.
"""
import json
import os
import sys

os.environ["TZ"] = "UTC"
import pacparser  # noqa: E402

CLOCK = "var Real = Date; Date = function () { return new Real(2026, 4, 13, 10, 20, 30); };\n"  # a Wednesday
EXPRESSIONS = """
isPlainHostName("www")
isPlainHostName("www.example.com")
dnsDomainIs("www.example.com", ".example.com")
dnsDomainIs("www.example.com", "example.com")
dnsDomainIs("www", ".example.com")
dnsDomainIs("www.mcom.com", ".example.com")
localHostOrDomainIs("www.example.com", "www.example.com")
localHostOrDomainIs("www", "www.example.com")
localHostOrDomainIs("www.other.com", "www.example.com")
localHostOrDomainIs("home.example.com", "www.example.com")
isInNet("198.95.249.79", "198.95.249.79", "255.255.255.255")
isInNet("198.95.6.8", "198.95.0.0", "255.255.0.0")
isInNet("198.96.6.8", "198.95.0.0", "255.255.0.0")
isInNet("10.1.2.3", "10.0.0.0", "255.0.0.0")
isInNet("172.32.0.1", "172.16.0.0", "255.240.0.0")
isInNet("172.31.255.1", "172.16.0.0", "255.240.0.0")
isResolvable("127.0.0.1")
dnsResolve("10.2.3.4")
dnsDomainLevels("www")
dnsDomainLevels("www.example.com")
convert_addr("104.16.41.2")
shExpMatch("http://home.example.com/people/ari/index.html", "*/ari/*")
shExpMatch("http://home.example.com/people/montulli/index.html", "*/ari/*")
shExpMatch("www.example.com", "*.example.com")
shExpMatch("wwwXexample.com", "*.example.com")
shExpMatch("example.com", "*.example.com")
shExpMatch("a.b", "a?b")
shExpMatch("ab", "a?b")
shExpMatch("a.txt", "*.t*t")
weekdayRange("MON", "FRI")
weekdayRange("WED")
weekdayRange("SAT")
weekdayRange("FRI", "MON")
weekdayRange("SUN", "SAT", "GMT")
weekdayRange("WED", "GMT")
dateRange(13)
dateRange(14)
dateRange(1, 15)
dateRange(14, 31)
dateRange("MAY")
dateRange("JUN")
dateRange("APR", "JUN")
dateRange("JUN", "AUG")
dateRange(2026)
dateRange(2025)
dateRange(2025, 2026)
dateRange(2027, 2030)
dateRange(1, "JUN", 15, "AUG")
dateRange(1, "MAY", 15, "AUG")
dateRange(13, "MAY", 13, "MAY")
dateRange("OCT", 2025, "MAY", 2026)
dateRange("OCT", 2026, "MAY", 2027)
dateRange(14, "MAY", 2025, 13, "MAY", 2026)
dateRange(14, "MAY", 2026, 13, "MAY", 2027)
dateRange(1, "JAN", 2026, 31, "DEC", 2026)
timeRange(10)
timeRange(11)
timeRange(9, 17)
timeRange(11, 17)
timeRange(8, 30, 17, 0)
timeRange(10, 21, 17, 0)
timeRange(10, 20, 30, 10, 20, 31)
timeRange(10, 20, 31, 11, 0, 0)
timeRange(0, 0, 23, 59)
""".strip().split("\n")

SCRIPTS = [
    ('function FindProxyForURL(url, host) { if (isPlainHostName(host) || dnsDomainIs(host, ".example.com")) '
     'return "DIRECT"; else return "PROXY w3proxy.example.com:8080; DIRECT"; }',
     ["http://www.example.com/a", "http://intra/", "https://elsewhere.org:8443/x?y=1"]),
    ('function FindProxyForURL(url, host) { if (url.substring(0, 6) == "https:") return "PROXY secure:1"; '
     'if (shExpMatch(host, "*.de")) return "SOCKS s:1080"; return "PROXY " + host + ":80"; }',
     ["https://a.de/", "http://b.de/", "http://c.org/"]),
    ('var proxies = { a: "PROXY pa:1", b: "PROXY pb:2" }; function pick(host) { return proxies[host.charAt(0)] || "DIRECT"; }\n'
     'FindProxyForURL = function (url, host) { return pick(host); };',
     ["http://alpha.org/", "http://beta.org/", "http://gamma.org/"]),
]


def ask(text, url, host):
    pacparser.init()
    try:
        pacparser.parse_pac_string(text)
        return pacparser.find_proxy(url, host)
    finally:
        pacparser.cleanup()


def main():
    rows = []
    for expression in EXPRESSIONS:
        clock = CLOCK if "Range" in expression else ""
        text = clock + 'function FindProxyForURL(url, host) { return String(%s); }' % expression
        rows.append({"expression": expression, "text": text, "url": "http://example.com/",
                     "result": ask(text, "http://example.com/", "example.com")})
    for text, urls in SCRIPTS:
        for url in urls:
            host = url.split("/")[2].split(":")[0]
            rows.append({"text": text, "url": url, "result": ask(text, url, host)})
    target = os.path.join(os.path.dirname(__file__), "..", "tests", "script", "pac.json")
    with open(target, "w", encoding="utf-8") as out:
        json.dump(rows, out, indent=2)
        out.write("\n")
    print("%d cases" % len(rows), file=sys.stderr)


main()
