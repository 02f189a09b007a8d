# Types lines into a program on a terminal: typist.py PROGRAM ARGUMENT... < steps, as JSON, a list of [WAIT, TEXT].
# Sends TEXT (which may be nothing) once WAIT was seen in the output since the last one. Prints all output; exits as the program.
import json, os, pty, select, sys, time

steps = json.load(sys.stdin)
pid, fd = pty.fork()
if pid == 0:
    os.execvp(sys.argv[1], sys.argv[1:])
seen, new, end = b'', b'', time.time() + 30
while time.time() < end:
    if steps and steps[0][0].encode() in new:
        wait, text = steps.pop(0)
        new = new[new.index(wait.encode()) + len(wait):] if text == '' else b''
        os.write(fd, text.encode())
        continue
    ready, _, _ = select.select([fd], [], [], 0.05)
    if not ready:
        continue
    try:
        data = os.read(fd, 65536)
    except OSError:
        break
    if not data:
        break
    seen += data
    new += data
sys.stdout.buffer.write(seen)
if time.time() >= end:
    os.kill(pid, 9)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
