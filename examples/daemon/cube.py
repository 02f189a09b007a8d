#!/usr/bin/env python3
"""Sends a script that makes a red cube of 5 x 5 x 5 voxels, and prints the answer."""
import json
import socket
import sys

SOCKET = sys.argv[1] if len(sys.argv) > 1 else "/tmp/goxel.sock"

SCRIPT = """
for (let x = 0; x < 5; x++) {
    for (let y = 0; y < 5; y++) {
        for (let z = 0; z < 5; z++) {
            goxel.addVoxel(x, y, z, [255, 0, 0, 255]);
        }
    }
}
"""

sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
sock.connect(SOCKET)
request = {
    "jsonrpc": "2.0",
    "method": "goxel.execute_script",
    "params": {"script": SCRIPT, "name": "cube.js", "timeout_ms": 5000},
    "id": 1,
}
sock.send((json.dumps(request) + "\n").encode())
response = json.loads(sock.recv(4096).decode())
sock.close()
print(json.dumps(response))
