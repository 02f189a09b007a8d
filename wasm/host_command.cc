#include "host_command.h"

#include <charconv>
#include <string>

#include "base/json_text.h"
#include "kernel/io.h"
#include "kernel/machine.h"

namespace bivalve::embed {

using kernel::HostAnswer;
using kernel::HostRequest;
using kernel::Process;
using kernel::Task;

namespace {

void AppendList(std::string& out, const std::vector<std::string>& list) {
  out += '[';
  for (const std::string& item : list) {
    if (out.back() != '[') out += ',';
    AppendJsonString(out, item);
  }
  out += ']';
}

// The bridge writes its instructions in this one form: "write 1", "read", "exit 3".
int Operand(std::string_view text) {
  size_t space = text.find(' ');
  int value = 0;
  if (space != std::string_view::npos)
    std::from_chars(text.data() + space + 1, text.data() + text.size(), value);
  return value;
}

}  // namespace

std::string StartArgs(const Process& process, std::string_view channel) {
  std::string args = "{\"pid\":" + std::to_string(process.pid()) + ",\"argv\":";
  AppendList(args, process.argv);
  args += ",\"env\":";
  AppendList(args, process.env);
  args += ",\"cwd\":";
  AppendJsonString(args, process.cwd.path);
  if (!channel.empty()) {
    args += ",\"channel\":";
    AppendJsonString(args, channel);
  }
  return args + "}";
}

Task<int> HostCommand(Process& process) {
  kernel::Machine& machine = process.machine();
  HostRequest request{
      .capability = "command", .op = "start", .args = StartArgs(process), .bytes = {}, .repeatable = false};
  for (;;) {
    HostAnswer answer = co_await machine.CallHost(process, request);
    std::string_view text = answer.text;
    if (answer.error != Errno::kOk) {
      std::string line =
          process.argv[0] + ": " + std::string(text.empty() ? ErrnoText(answer.error) : text) + "\n";
      co_await kernel::WriteFd(process, 2, std::move(line));
      co_return 1;
    }
    if (text.starts_with("exit")) co_return Operand(text);
    request.op = "step";
    request.args = "{\"pid\":" + std::to_string(process.pid());
    request.bytes.clear();
    if (text.starts_with("write")) {
      kernel::FileRef output = process.Fd(Operand(text));
      Result<void> written = Fail(Errno::kBadF);
      if (output) written = co_await kernel::WriteAll(process, output, answer.bytes);
      if (!written) (request.args += ",\"error\":\"") += std::string(ErrnoName(written.error().code)) + "\"";
    } else {
      std::string block(64 << 10, '\0');
      kernel::FileRef input = process.Fd(0);
      Result<size_t> size = size_t{0};
      if (input) size = co_await input->Read(process, block);
      if (size) request.bytes.assign(block, 0, *size);
      if (!size) (request.args += ",\"error\":\"") += std::string(ErrnoName(size.error().code)) + "\"";
    }
    request.args += "}";
  }
}

}  // namespace bivalve::embed
