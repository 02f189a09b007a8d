#include "connection.h"

#include <charconv>
#include <string>
#include <utility>

#include "base/json_text.h"
#include "http/response_parser.h"
#include "kernel/io.h"
#include "kernel/machine.h"
#include "kernel/net/sockets.h"
#include "kernel/signal.h"

namespace bivalve::embed {

using kernel::FileRef;
using kernel::Process;
using kernel::Task;

namespace {

constexpr size_t kBlock = 64 << 10;

// The two directions of a raw connection; the process ends with the later one.
struct Lanes final : RefCounted {
  int open = 2;
  List<kernel::Waiter> waiters;
};

Task<void> Tell(Process& process, JsonObject line) {
  co_await kernel::WriteFd(process, 2, line.Take() + "\n");
}

Task<void> TellError(Process& process, std::string code, std::string message) {
  co_await Tell(process, JsonObject().Add("error", code).Add("message", message));
}

// Header fields are bytes: each becomes the character of its number, as fetch has them.
std::string AsCharacters(std::string_view bytes) {
  std::string text;
  for (char c : bytes) {
    auto byte = static_cast<unsigned char>(c);
    if (byte < 0x80) {
      text += c;
    } else {
      text += static_cast<char>(0xC0 | byte >> 6);
      text += static_cast<char>(0x80 | (byte & 0x3F));
    }
  }
  return text;
}

JsonObject DescribeHead(const http::ResponseHead& head) {
  std::string headers = "[";
  for (const auto& [name, value] : head.headers) {
    headers += headers.size() > 1 ? ",[" : "[";
    AppendJsonString(headers, AsCharacters(name));
    headers += ',';
    AppendJsonString(headers, AsCharacters(value));
    headers += ']';
  }
  JsonObject line;
  line.Add("status", int64_t{head.status})
      .Add("reason", AsCharacters(head.reason))
      .AddJson("headers", headers + "]");
  return line;
}

// From descriptor 0 to the server, to the end of either.
Task<void> Send(Process& process, FileRef socket) {
  FileRef input = process.Fd(0);
  std::string block(kBlock, '\0');
  for (;;) {
    auto got = co_await input->Read(process, block);
    if (!got || *got == 0) co_return;
    if (!co_await kernel::WriteAll(process, socket, {block.data(), *got})) co_return;
  }
}

// A request that has been sent leaves the connection open: servers take its end for an abort.
Task<int> SendRequest(Process& process, FileRef socket) {
  co_await Send(process, socket);
  co_return 0;
}

Task<int> SendRaw(Process& process, FileRef socket, Ref<Lanes> lanes) {
  co_await Send(process, socket);
  static_cast<kernel::StreamSocket&>(*socket).ShutdownWrite();
  --lanes->open;
  process.machine().WakeAll(lanes->waiters);
  co_return 0;
}

Task<int> ReceiveRaw(Process& process, FileRef socket, Ref<Lanes> lanes) {
  FileRef output = process.Fd(1);
  std::string block(kBlock, '\0');
  for (;;) {
    auto got = co_await socket->Read(process, block);
    if (!got || *got == 0) break;
    // Nobody reads any more: the server shall hear of it.
    if (!co_await kernel::WriteAll(process, output, {block.data(), *got})) co_return 1;
  }
  output = {};
  (void)process.fds.Close(1);
  --lanes->open;
  while (lanes->open > 0)
    if (co_await kernel::WaitOn(process, &lanes->waiters, kernel::kNever, true) ==
        kernel::WaitResult::kInterrupted)
      co_return 1;
  co_return 0;
}

Task<int> ReceiveResponse(Process& process, FileRef socket, bool no_body) {
  FileRef output = process.Fd(1);
  http::ResponseParser parser(no_body);
  std::string block(kBlock, '\0');
  bool told = false;
  for (;;) {
    auto got = co_await socket->Read(process, block);
    size_t size = got ? *got : 0;
    auto parsed = size ? parser.Feed({block.data(), size}) : parser.End();
    if (!told && parser.head_done()) {
      told = true;
      co_await Tell(process, DescribeHead(parser.head()));
    }
    std::string body = parser.TakeBody();
    if (!body.empty() && !co_await kernel::WriteAll(process, output, body)) co_return 1;
    if (!parsed && size) {
      co_await TellError(process, "EPROTO",
                         "the server's answer is no HTTP: " + std::string(parsed.error().Message()));
      co_return 1;
    }
    if (parser.complete()) co_return 0;
    if (size) continue;
    co_await TellError(process, "ECONNRESET",
                       told ? "the server closed the connection in the middle of its answer"
                            : "the server closed the connection before it answered");
    co_return 1;
  }
}

}  // namespace

Task<int> ConnectionMain(Process& process) {
  process.signals.Set(kernel::kSigPipe, kernel::Disposition::kIgnore);
  const std::string host = process.argv[1], mode = process.argv[3];
  const std::string& digits = process.argv[2];
  uint16_t port = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), port);
  auto socket = process.machine().net.Connect(host, port);
  if (!socket) {
    bool foreign = socket.error().code == Errno::kNxio;
    co_await TellError(
        process, foreign ? "ENOTFOUND" : std::string(ErrnoName(socket.error().code)),
        foreign ? "that is no address of this machine" : std::string(ErrnoText(socket.error().code)));
    co_return 1;
  }
  co_await Tell(process, JsonObject().Add("connected", true));
  if (mode != "raw") {
    process.StartThread(SendRequest(process, *socket));
    co_return co_await ReceiveResponse(process, *socket, mode == "http-nobody");
  }
  auto lanes = MakeRef<Lanes>();
  process.StartThread(SendRaw(process, *socket, lanes));
  co_return co_await ReceiveRaw(process, *socket, lanes);
}

}  // namespace bivalve::embed
