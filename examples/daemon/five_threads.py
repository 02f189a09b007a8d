#!/usr/bin/env python3
"""Five scripts at once, each over a connection of its own."""
import json
import socket
import sys
import threading

SOCKET = sys.argv[1] if len(sys.argv) > 1 else "/tmp/goxel.sock"
results = {}


def run(number):
    script = f"""
    let sum = 0;
    for (let i = 0; i < 100000; i++) sum += i;
    goxel.addVoxel({number}, 0, 0, [0, 255, 0]);
    """
    request = {"jsonrpc": "2.0", "method": "goxel.execute_script", "params": {"script": script}, "id": number}
    sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    sock.connect(SOCKET)
    sock.sendall((json.dumps(request) + "\n").encode())
    results[number] = json.loads(sock.recv(4096).decode())
    sock.close()


threads = [threading.Thread(target=run, args=(number,)) for number in range(5)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
for number in range(5):
    print(number, json.dumps(results[number]["result"]))
