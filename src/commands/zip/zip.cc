// zip: makes and changes zip archives, after Info-ZIP's Zip 3.0.
#include "commands/zip/zip.h"

#include <algorithm>

#include "commands/numbers.h"
#include "kernel/local_time.h"

namespace bivalve::commands {
namespace zip {
namespace {

constexpr std::string_view kHelp =
    R"(Usage: zip [-OPTIONS] [ARCHIVE[.zip] [FILE]...] [-x PATTERN...] [-i PATTERN...]
Put the FILEs into the ARCHIVE. A FILE - is standard input, an ARCHIVE - standard output; without any, the one
is packed to the other.

  -f  only files that are newer than in the archive   -u  the same, and new ones
  -d  delete entries                                  -m  remove the files afterwards
  -r  with what is in directories                     -R  the same from here, FILEs are patterns
  -j  without directories' names                      -D  no entries of directories
  -0  only store                                      -1 … -9  pack fast … well
  -q  say less                                        -v  say more
  -x  not these                                       -i  only these
  -@  names from standard input                       -y  links as links
  -z  ask for a comment                               -o  as old as the newest entry
  -l  LF becomes CR LF, -ll: CR LF becomes LF         -X  no extra fields
  -n  suffixes of files that are stored only          -T  test the archive
  -t  only files from this date on, -tt: before it    -b  accepted, has no effect
  -FS synchronise with the files                      -U  copy entries (with --out)
  -O, --out ARCHIVE  write another archive            -sf show what would be done
)";

constexpr Usage kUsage = {.help = kHelp, .options = {}};

enum class Kind : uint8_t { kFlag, kValue, kList };

struct ZipOption {
  std::string_view letter;
  std::string_view name;
  Kind kind = Kind::kFlag;
  std::string_view about = {};  // of its value, in messages
};

// In this order, so that those of two letters are found first.
constexpr ZipOption kOptions[] = {
    {"FS", "filesync"},
    {"ll", "from-crlf"},
    {"sf", "show-files"},
    {"tt", "before-date", Kind::kValue, "include before date"},
    {"db", "display-bytes"},
    {"dc", "display-counts"},
    {"dd", "display-dots"},
    {"dg", "display-globaldots"},
    {"du", "display-usize"},
    {"dv", "display-volume"},
    {"ds", "dot-size", Kind::kValue, "progress dot size"},
    {"h2", "more-help"},
    {"0", "store"},
    {"1", "compress-1"},
    {"2", "compress-2"},
    {"3", "compress-3"},
    {"4", "compress-4"},
    {"5", "compress-5"},
    {"6", "compress-6"},
    {"7", "compress-7"},
    {"8", "compress-8"},
    {"9", "compress-9"},
    {"@", "names-stdin"},
    {"b", "temp-path", Kind::kValue, "dir to use for temp archive"},
    {"d", "delete"},
    {"D", "no-dir-entries"},
    {"f", "freshen"},
    {"g", "grow"},
    {"h", "help"},
    {"?", ""},
    {"i", "include", Kind::kList, "include only files matching patterns"},
    {"j", "junk-paths"},
    {"l", "to-crlf"},
    {"m", "move"},
    {"n", "suffixes", Kind::kValue, "suffixes to not compress: .gz:.zip"},
    {"nw", "no-wild"},
    {"o", "latest-time"},
    {"O", "output-file", Kind::kValue, "set out zipfile different than in zipfile"},
    {"q", "quiet"},
    {"r", "recurse-paths"},
    {"R", "recurse-patterns"},
    {"t", "from-date", Kind::kValue, "exclude before date"},
    {"T", "test"},
    {"u", "update"},
    {"U", "copy-entries"},
    {"v", "verbose"},
    {"x", "exclude", Kind::kList, "exclude files matching patterns"},
    {"X", "strip-extra"},
    {"y", "symlinks"},
    {"z", "archive-comment"},
};

}  // namespace

Zip::Zip(Process& process) : command_(process, kUsage), zone_(kernel::LocalZone(process)) {}

// ---- messages

Task<void> Zip::SayError(std::string text) {
  (void)co_await command_.out.Flush();
  co_await kernel::WriteFd(command_.process, 2, std::move(text));
}

Task<void> Zip::Say(std::string text) {
  if (to_stdout_) co_return co_await SayError(std::move(text));
  (void)co_await command_.out.Write(text);
}

Task<void> Zip::Warn(std::string text) {
  if (!s_.quiet) co_await Say("\tzip warning: " + text + "\n");
}

Task<bool> Zip::Fail(int status, std::string what, std::string about) {
  if (!failed_) command_.status = status;
  failed_ = true;
  co_await Say("\nzip error: " + what + " (" + about + ")\n");
  co_return false;
}

// ---- options

Task<bool> Zip::ReadDate(std::string_view text, char letter, std::optional<int64_t>* date) {
  CivilTime civil;
  auto number = [&](size_t at, size_t count) {
    int value = 0;
    for (char c : text.substr(at, count))
      value = c >= '0' && c <= '9' && value >= 0 ? value * 10 + c - '0' : -1;
    return value;
  };
  bool iso = text.size() == 10 && text[4] == '-' && text[7] == '-';
  if (iso || text.size() == 8) {
    civil.year = iso ? number(0, 4) : number(4, 4);
    civil.month = iso ? number(5, 2) : number(0, 2);
    civil.day = iso ? number(8, 2) : number(2, 2);
    if (civil.year >= 1900 && civil.month >= 1 && civil.month <= 12 && civil.day >= 1 && civil.day <= 31) {
      *date = zone_.FromLocal(civil);
      co_return true;
    }
  }
  std::string option = letter == 't' ? "-t" : "-tt";
  co_return co_await Fail(kBadArguments, "Invalid command arguments",
                          "invalid date entered for " + option + " option - use mmddyyyy or yyyy-mm-dd");
}

Task<bool> Zip::AddPatterns(std::string_view value, std::vector<shell::Pattern>* patterns, char letter) {
  if (!value.starts_with('@') || value.size() == 1) {
    // Names are stored without what leads to them.
    while (value.starts_with("./")) value.remove_prefix(2);
    patterns->emplace_back(value);
    co_return true;
  }
  auto file =
      co_await command_.vfs.Open(command_.process, std::string(value.substr(1)), kernel::OpenFlags::Read());
  if (!file) {
    co_await SayError("zip I/O error: " + Why(file.error()) + "\n");
    co_await SayError("zip error: File not found or no read permission (" + std::string(1, letter) +
                      " pattern file '" + std::string(value) + "')\n");
    failed_ = true;
    command_.status = kNotOpened;
    co_return false;
  }
  kernel::Reader in(command_.process, std::move(*file));
  for (;;) {
    auto line = co_await in.Line();
    if (!line || !*line) co_return true;
    std::string_view text = **line;
    while (text.ends_with('\n') || text.ends_with('\r') || text.ends_with(' ')) text.remove_suffix(1);
    if (!text.empty()) patterns->emplace_back(text);
  }
}

Task<bool> Zip::Take(std::string_view name, std::string_view value) {
  using Action = ZipSettings::Action;
  Action action = Action::kAdd;
  if (name.size() == 1 && name[0] >= '0' && name[0] <= '9') {
    s_.level = name[0] - '0';
    co_return true;
  }
  if (name == "FS") action = Action::kSync;
  if (name == "d") action = Action::kDelete;
  if (name == "f") action = Action::kFreshen;
  if (name == "u") action = Action::kUpdate;
  if (name == "U") action = Action::kCopy;
  if (action != Action::kAdd) {
    if (s_.action != Action::kAdd && s_.action != action)
      co_return co_await Fail(kBadArguments, "Invalid command arguments", "specify just one action");
    s_.action = action;
    co_return true;
  }
  if (name == "ll") s_.lines = 2;
  if (name == "l") s_.lines = 1;
  if (name == "sf") s_.show = true;
  if (name == "@") s_.names_from_input = true;
  if (name == "D") s_.no_directories = true;
  if (name == "j") s_.junk = true;
  if (name == "m") s_.move = true;
  if (name == "o") s_.archive_time = true;
  if (name == "q") s_.quiet = true;
  if (name == "v") s_.quiet = false;
  if (name == "r") s_.recurse = true;
  if (name == "R") s_.recurse = s_.recurse_here = true;
  if (name == "T") s_.test = true;
  if (name == "v") s_.verbose = true;
  if (name == "X") s_.no_extra = true;
  if (name == "y") s_.links = true;
  if (name == "z") s_.comment = true;
  if (name == "O") s_.output = value;
  if (name == "n")
    for (size_t at = 0; at <= value.size();) {
      size_t end = std::min(value.find_first_of(":;", at), value.size());
      if (end > at) s_.stored_suffixes.emplace_back(value.substr(at, end - at));
      at = end + 1;
    }
  if (name == "t") co_return co_await ReadDate(value, 't', &s_.after);
  if (name == "tt") co_return co_await ReadDate(value, 'b', &s_.before);
  co_return true;
}

Task<bool> Zip::TakeList(std::string_view name, std::vector<std::string> values) {
  for (const std::string& value : values)
    if (!co_await AddPatterns(value, name == "i" ? &includes_ : &excludes_, name[0])) co_return false;
  co_return true;
}

Task<bool> Zip::ReadOptions() {
  std::span<const std::string> args = command_.args();
  std::vector<std::string> operands;
  bool only_names = false, help = false;
  for (size_t i = 0; i < args.size(); ++i) {
    std::string_view arg = args[i];
    if (only_names || arg == "-" || !arg.starts_with('-')) {
      operands.emplace_back(arg);
      continue;
    }
    if (arg == "--") {
      only_names = true;
      continue;
    }
    const bool whole = arg.starts_with("--");
    std::string_view rest = arg.substr(whole ? 2 : 1);
    options_text_ += std::string(arg) + " ";
    while (!rest.empty()) {
      const ZipOption* option = nullptr;
      std::string_view value;
      bool has_value = false;
      std::string_view word = rest;
      if (whole) {
        word = rest.substr(0, rest.find('='));
        has_value = word.size() < rest.size();
        if (has_value) value = rest.substr(word.size() + 1);
        size_t matches = 0;
        for (const ZipOption& one : kOptions) {
          if (one.name.empty() || !one.name.starts_with(word)) continue;
          option = &one;
          ++matches;
          if (one.name == word) {
            matches = 1;
            break;
          }
        }
        if (matches > 1)
          co_return co_await Fail(kBadArguments, "Invalid command arguments",
                                  "long option '" + std::string(word) + "' ambiguous");
        rest = {};
      } else {
        for (const ZipOption& one : kOptions)
          if (rest.starts_with(one.letter)) {
            option = &one;
            break;
          }
        if (option) rest.remove_prefix(option->letter.size());
      }
      if (!option)
        co_return co_await Fail(kBadArguments, "Invalid command arguments",
                                whole
                                    ? "long option '" + std::string(word) + "' not supported"
                                    : "short option '" + std::string(rest.substr(0, 1)) + "' not supported");
      if (option->kind == Kind::kFlag) {
        if (option->letter == "h" || option->letter == "h2" || option->letter == "?") help = true;
        if (!co_await Take(option->letter, {})) co_return false;
        continue;
      }
      if (!whole && !rest.empty()) {
        value = rest.starts_with('=') ? rest.substr(1) : rest;
        has_value = true;
        rest = {};
      }
      auto next_is_value = [&] {
        return i + 1 < args.size() && (!args[i + 1].starts_with('-') || args[i + 1] == "-");
      };
      if (!has_value && !next_is_value())
        co_return co_await Fail(
            kBadArguments, "Invalid command arguments",
            (whole ? "option '" + std::string(option->name) : "option '" + std::string(option->letter)) +
                "' (" + std::string(option->about) + ") requires a value");
      if (option->kind == Kind::kValue) {
        if (!co_await Take(option->letter, has_value ? value : std::string_view(args[++i]))) co_return false;
        continue;
      }
      std::vector<std::string> values;
      if (has_value) values.emplace_back(value);
      while (next_is_value()) {
        ++i;
        if (args[i] == "@") break;
        values.push_back(args[i]);
      }
      if (!co_await TakeList(option->letter, std::move(values))) co_return false;
    }
  }
  if (help || (args.size() == 1 && s_.verbose)) {
    co_await Say(help ? std::string(kHelp) : "zip (Bivalve, after Info-ZIP Zip) 3.0\n");
    co_return false;
  }
  if (operands.empty()) {
    if (!includes_.empty() || !excludes_.empty() || s_.recurse)
      co_return co_await Fail(kBadArguments, "Invalid command arguments", "nothing to select from");
    operands = {"-", "-"};
  }
  archive_name_ = operands[0];
  names_.assign(operands.begin() + 1, operands.end());
  to_stdout_ = archive_name_ == "-";
  size_t slash = archive_name_.rfind('/');
  if (!to_stdout_ && archive_name_.find('.', slash == std::string::npos ? 0 : slash) == std::string::npos)
    archive_name_ += ".zip";
  if (!s_.output.empty() && s_.output.find('.') == std::string::npos) s_.output += ".zip";
  if (s_.recurse_here && names_.empty())
    co_return co_await Fail(kBadArguments, "Invalid command arguments", "nothing to select from");
  co_return true;
}

Task<int> Zip::Run() {
  bool going = co_await ReadOptions();
  if (going) going = co_await ReadArchive();
  if (going) going = co_await FindAll();
  if (going) going = co_await Settle();
  if (going && s_.show) {
    (void)co_await ShowOnly();
    going = false;
  }
  if (going) going = co_await OpenOutput();
  if (going) {
    bool done = co_await WriteAll();
    if (done) done = co_await Finish();
    if (!done && !temp_name_.empty()) (void)co_await command_.vfs.Unlink(command_.process, temp_name_);
  }
  command_.write_error_status = kNoWrite;
  co_return co_await command_.Finish();
}

}  // namespace zip

Task<int> ZipMain(Process& process) {
  zip::Zip zip(process);
  co_return co_await zip.Run();
}

}  // namespace bivalve::commands
