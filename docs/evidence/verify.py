#!/usr/bin/env python3
"""Checks an export of the log against published checkpoints. It shares no line with the product, only the formats of
docs/evidence.md, and needs nothing but Python 3.

Usage: verify.py <export.ndjson or .ndjson.gz> <checkpoints.txt> <public key, or a file with it>
The exit status is 0 if the log holds, 1 if it does not."""
import base64, gzip, hashlib, json, os, re, struct, sys, time
from datetime import datetime, timedelta, timezone

# Ed25519 as RFC 8032 says, points in extended coordinates.
P, L = 2**255 - 19, 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, -1, P) % P
def add(a, b):
    m, n = (a[1] - a[0]) * (b[1] - b[0]), (a[1] + a[0]) * (b[1] + b[0])
    c, d = 2 * a[3] * b[3] * D, 2 * a[2] * b[2]
    e, f, g, h = n - m, d - c, d + c, n + m
    return e * f % P, g * h % P, f * g % P, e * h % P
def times(number, point):
    product = (0, 1, 1, 0)
    while number:
        if number & 1: product = add(product, point)
        point, number = add(point, point), number >> 1
    return product
def point(octets):
    y, odd = int.from_bytes(octets, "little") & (1 << 255) - 1, octets[31] >> 7
    square = (y * y - 1) * pow(D * y * y + 1, -1, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P: x = x * pow(2, (P - 1) // 4, P) % P
    if y >= P or (x * x - square) % P: raise ValueError("no point")
    if x & 1 != odd: x = P - x
    return x, y, 1, x * y % P
BASE = point((4 * pow(5, -1, P) % P).to_bytes(32, "little"))
def signed(key, message, signature):
    r, s = signature[:32], int.from_bytes(signature[32:], "little")
    k = int.from_bytes(hashlib.sha512(r + key + message).digest(), "little") % L
    try: a, b = times(s, BASE), add(point(r), times(k, point(key)))
    except ValueError: return False
    return len(signature) == 64 and s < L and (a[0] * b[2] - b[0] * a[2]) % P == (a[1] * b[2] - b[1] * a[2]) % P == 0

# A checkpoint is three lines, an empty one, and signatures: four bytes of the key's id and the signature of the three lines.
NOTE = re.compile("^(\\S[^\n]*)\n(0|[1-9][0-9]{0,17})\n([A-Za-z0-9+/]{43}=)\n\n((?:\u2014 [^\\s+]+ [A-Za-z0-9+/=]+\n)+)", re.M)
def checkpoint(note, name, key):
    body, identity = "\n".join(note.groups()[:3]) + "\n", hashlib.sha256(name.encode() + b"\n\x01" + key).digest()[:4]
    for line in note[4].splitlines():
        _, signer, text = line.split(" ")
        try: octets = base64.b64decode(text, validate=True)
        except ValueError: continue
        if signer == name == note[1] and octets[:4] == identity and signed(key, body.encode(), octets[4:]):
            return int(note[2]), base64.b64decode(note[3])

# A leaf is the event's fields, texts and bytes behind their length. The tree is kept as the roots of its complete parts.
def text(value): return b"\xff" * 4 if value is None else octets(value.encode())
def octets(value): return struct.pack(">I", len(value)) + value
def leaf(event):
    second, part = re.fullmatch(r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?Z", event["time"]).groups()
    whole = datetime.fromisoformat(second + "+00:00") - datetime(1970, 1, 1, tzinfo=timezone.utc)
    micros = whole // timedelta(microseconds=1) + int((part or "").ljust(9, "0")) // 1000
    names = [text(event[name]) for name in ("id", "type", "revision", "aggregateType", "stream")]
    blobs = [octets(base64.b64decode(event[name], validate=True)) for name in ("payload", "metaData")]
    numbers = struct.pack(">qq", event["sequence"], micros)
    return b"\x01" + struct.pack(">q", event["position"]) + b"".join(names) + numbers + b"".join(blobs)
def sha256(value): return hashlib.sha256(value).digest()
def root(parts):
    if not parts: return sha256(b"")
    above = parts[-1]
    for part in reversed(parts[:-1]): above = sha256(b"\x01" + part + above)
    return above

def verify(lines, notes, name, key):
    expected = [checkpoint(note, name, key) for note in notes]
    if None in expected: return 0, "UNSIGNED note=%d" % (expected.index(None) + 1)
    if not expected: return 0, "UNPUBLISHED"
    expected.sort(key=lambda known: known[0])
    size = last = doubtful = met = ended = 0
    parts = []
    def differs():
        nonlocal met, doubtful
        while met < len(expected) and expected[met][0] == size:
            if expected[met][1] != root(parts): return True
            met, doubtful = met + 1, 0
    def before(): return expected[met - 1][0] if met else 0
    if differs(): return 0, "CHANGED after=0 upto=0 positions=0..0"
    try:
        for line in lines:
            event = json.loads(line)
            ended = event["kind"] == "end"
            if event["kind"] != "event": continue
            if event["position"] <= last: raise ValueError("out of order")
            last = event["position"]
            doubtful, above, size = doubtful or last, sha256(b"\x00" + leaf(event)), size + 1
            for _ in range((size & -size).bit_length() - 1): above = sha256(b"\x01" + parts.pop() + above)
            parts.append(above)
            if differs(): return size, "CHANGED after=%d upto=%d positions=%d..%d" % (before(), size, doubtful, last)
        if not ended: raise ValueError("no end")
    except (ValueError, KeyError, AttributeError, TypeError, EOFError, OSError, struct.error): return size, "UNREADABLE after=%d" % size
    if met < len(expected): return size, "SHORTER events=%d published=%d after=%d" % (size, expected[-1][0], before())
    return size, "HOLDS events=%d checkpoints=%d uncovered=%d" % (size, len(expected), size - expected[-1][0])

def main(log, checkpoints, key):
    name, _, encoded = (open(key).read() if os.path.exists(key) else key).strip().split("+", 2)
    notes = list(NOTE.finditer(open(checkpoints, encoding="utf-8", newline="").read()))
    with gzip.open(log) if log.endswith(".gz") else open(log, "rb") as lines:
        begin = time.perf_counter()
        events, verdict = verify(lines, notes, name, base64.b64decode(encoded)[1:])
        print("events: %d\nverified_per_s: %.0f" % (events, events / (time.perf_counter() - begin)))
    print("verdict: " + verdict)
    return 0 if verdict.startswith("HOLDS") else 1

if __name__ == "__main__":
    if len(sys.argv) != 4: sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
