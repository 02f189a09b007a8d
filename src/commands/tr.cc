// tr: translates, squeezes and deletes bytes.
#include <algorithm>

#include "base/room.h"
#include "commands/command.h"
#include "commands/tr_set.h"

namespace bivalve::commands {
namespace {

constexpr Option kOptions[] = {
    {'c', "complement"}, {'C'}, {'d', "delete"}, {'s', "squeeze-repeats"}, {'t', "truncate-set1"},
};

constexpr Usage kUsage{
    .help = R"(Usage: tr [OPTION]... STRING1 [STRING2]
Translate, squeeze or delete bytes of standard input, writing to standard output.

  -c, -C, --complement   use what is not in STRING1
  -d, --delete           delete the bytes of STRING1, do not translate
  -s, --squeeze-repeats  one of each run of a repeated byte of the last STRING given
  -t, --truncate-set1    cut STRING1 to the length of STRING2 first

A STRING is a set of bytes: \NNN (octal), \\, \a, \b, \f, \n, \r, \t, \v; A-Z a range; [A*] in STRING2 A as
often as needed, [A*N] N times (octal with a leading 0); [:alnum:], [:alpha:], [:blank:], [:cntrl:],
[:digit:], [:graph:], [:lower:], [:print:], [:punct:], [:space:], [:upper:], [:xdigit:]; [=A=] is A.
STRING2 is made as long as STRING1 by its last byte.
)",
    .options = kOptions,
    .stop_at_operand = true,
};

struct Job {
  bool translate = false, remove = false, squeeze = false;
  unsigned char map[256];
  bool removed[256] = {};
  bool squeezed[256] = {};
};

// One block, in place where nothing goes; *last is the byte written last, -1 at the beginning.
void Apply(const Job& job, std::string_view block, std::string& out, int* last) {
  MakeRoom(out, block.size());
  char* to = out.data();
  if (job.translate && !job.squeeze) {
    for (char c : block) *to++ = static_cast<char>(job.map[static_cast<unsigned char>(c)]);
  } else {
    int previous = *last;
    for (char byte : block) {
      auto c = static_cast<unsigned char>(byte);
      if (job.remove && job.removed[c]) continue;
      if (job.translate) c = job.map[c];
      if (job.squeeze && c == previous && job.squeezed[c]) continue;
      previous = c;
      *to++ = static_cast<char>(c);
    }
    *last = previous;
  }
  out.resize(static_cast<size_t>(to - out.data()));
}

}  // namespace

Task<int> TrMain(Process& process) {
  Command command(process, kUsage);
  auto args = co_await command.Parse();
  if (!args) co_return command.status;
  bool complement = false, remove = false, squeeze = false, truncate = false;
  for (const ParsedOption& option : args->options) {
    switch (option.id) {
      case 'c':
      case 'C': complement = true; break;
      case 'd': remove = true; break;
      case 's': squeeze = true; break;
      case 't': truncate = true; break;
    }
  }
  const auto& operands = args->operands;
  bool translate = !remove && operands.size() == 2;
  size_t least = remove == squeeze ? 2 : 1, most = remove && !squeeze ? 1 : 2;
  if (operands.size() < least) {
    if (operands.empty())
      co_await command.ReportUsage("missing operand");
    else
      co_await command.ReportUsage(
          "missing operand after " + Quote(operands.back()) +
          (squeeze ? "\nTwo strings must be given when both deleting and squeezing repeats."
                   : "\nTwo strings must be given when translating."));
    co_return command.status;
  }
  if (operands.size() > most) {
    co_await command.ReportUsage(
        "extra operand " + Quote(operands[most]) +
        (operands.size() == 2 ? "\nOnly one string may be given when deleting without squeezing repeats."
                              : ""));
    co_return command.status;
  }
  TrSets sets = ParseTrSets(operands[0], operands.size() > 1 ? std::optional(operands[1]) : std::nullopt,
                            complement, translate, truncate);
  for (const std::string& warning : sets.warnings) co_await command.Warn("warning: " + warning);
  if (!sets.error.empty()) {
    co_await command.Report(sets.error);
    co_return command.status;
  }
  Job job;
  job.translate = translate;
  job.remove = remove;
  job.squeeze = squeeze;
  for (int c = 0; c < 256; ++c) job.map[c] = static_cast<unsigned char>(c);
  if (translate)
    for (size_t i = 0; i < sets.first.size() && i < sets.second.size(); ++i)
      job.map[static_cast<unsigned char>(sets.first[i])] = static_cast<unsigned char>(sets.second[i]);
  if (remove)
    for (char c : sets.first) job.removed[static_cast<unsigned char>(c)] = true;
  if (squeeze)
    for (char c : operands.size() > 1 ? sets.second : sets.first)
      job.squeezed[static_cast<unsigned char>(c)] = true;

  FileRef file = process.Fd(0);
  if (!file) {
    co_await command.Report("read error: Bad file descriptor");
    co_return command.status;
  }
  kernel::Reader in(process, file);
  std::string out;
  int last = -1;
  while (!command.OutputFailed()) {
    auto block = co_await in.Block();
    if (!block) {
      co_await command.Report("read error: " + Why(block.error()));
      break;
    }
    if (block->empty()) break;
    Apply(job, *block, out, &last);
    command.machine.SpendBytes(block->size() * 2);
    (void)co_await command.out.Write(out);
    if (!file->ReadReady()) (void)co_await command.out.Flush();
  }
  co_return co_await command.Finish();
}

}  // namespace bivalve::commands
