#include "commands/command.h"

#include <algorithm>
#include <cctype>

#include "commands/locale.h"
#include "kernel/exec.h"

namespace bivalve::commands {
namespace {

// Where characters are bytes there are no curly quotes.
void StraightenQuotes(std::string& text) {
  for (std::string_view quote : {"‘", "’"})
    for (size_t at = 0; (at = text.find(quote, at)) != std::string::npos;)
      text.replace(at, quote.size(), "'");
}

// In the form of GNU's own ("mkdir (GNU coreutils) 9.1"), which scripts take apart.
std::string VersionLine(std::string_view name, std::string_view package) {
  std::string line(name);
  size_t space = package.rfind(' ');
  bool numbered = space != package.npos && space + 1 < package.size() && std::isdigit(package[space + 1]);
  line += " (Bivalve, after " + std::string(package.substr(0, numbered ? space : package.npos)) + ")";
  if (numbered) line += package.substr(space);
  return line + "\n";
}

}  // namespace

Command::Command(Process& owner, const Usage& usage)
    : process(owner),
      machine(owner.machine()),
      vfs(machine.vfs),
      name(owner.argv.empty() ? std::string() : owner.argv[0]),
      out(owner, owner.Fd(1)),
      usage_(usage) {
  // What stdbuf(1) asks for. Nothing is held back by less than a line.
  std::string_view mode = kernel::GetEnv(owner.env, "_STDBUF_O");
  if (mode == "L" || mode == "0") out.SetLineBuffered();
}

std::span<const std::string> Command::args() const {
  std::span<const std::string> all(process.argv);
  return all.subspan(std::min<size_t>(all.size(), 1));
}

Task<std::optional<ParsedArgs>> Command::Parse() { return Parse(args()); }

Task<std::optional<ParsedArgs>> Command::Parse(std::span<const std::string> args) {
  ParsedArgs parsed = ParseOptions(args, usage_);
  if (!parsed.error.empty()) {
    co_await ReportUsage(std::move(parsed.error));
    co_return std::nullopt;
  }
  if (!parsed.help && !parsed.version) co_return parsed;
  if (parsed.help) {
    (void)co_await out.Write(usage_.help);
  } else {
    (void)co_await out.Write(VersionLine(kernel::BaseName(name), usage_.package));
  }
  co_await Finish();
  co_return std::nullopt;
}

Task<Result<FileRef>> Command::OpenInput(std::string_view operand) {
  if (operand != "-") co_return co_await vfs.Open(process, std::string(operand), kernel::OpenFlags::Read());
  FileRef file = process.Fd(0);
  if (!file) co_return Fail(Errno::kBadF, operand);
  co_return file;
}

Task<void> Command::Warn(std::string text) {
  (void)co_await out.Flush();
  if (IsByteLocale(process.env)) StraightenQuotes(text);
  co_await kernel::WriteFd(process, 2, name + ": " + text + "\n");
}

Task<void> Command::Report(std::string text, int failure) {
  status = std::max(status, failure);
  return Warn(std::move(text));
}

Task<void> Command::ReportFile(std::string_view operand, const Error& error, int failure) {
  return Report(QuoteName(operand) + ": " + Why(error), failure);
}

Task<void> Command::ReportUsage(std::string text) {
  return Report(std::move(text) + "\nTry '" + name + " --help' for more information.", usage_.error_status);
}

Task<void> Command::ReportWord(std::string_view value, std::string_view option, std::span<const Word> words) {
  return Report(WordError(value, option, words) + "\nTry '" + name + " --help' for more information.");
}

Task<void> Command::ReportMissing(const ParsedArgs& args) {
  if (args.operands.empty()) return ReportUsage("missing operand");
  return ReportUsage("missing operand after " + Quote(args.operands.back()));
}

Task<void> Command::ReportExtra(std::string_view operand) {
  return ReportUsage("extra operand " + Quote(operand));
}

Task<int> Command::Finish() {
  (void)co_await out.Flush();
  if (out.failed()) {
    Error error = out.error();
    status = write_error_status;
    co_await kernel::WriteFd(process, 2, name + ": write error: " + Why(error) + "\n");
  }
  co_return status;
}

}  // namespace bivalve::commands
