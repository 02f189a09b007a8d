#include "commands/tree_settings.h"

#include <algorithm>

#include "commands/numbers.h"

namespace bivalve::commands {
namespace {

class SettingsReader {
 public:
  explicit SettingsReader(TreeSettings& settings) : s_(settings) {}

  bool TakeArguments(std::span<const std::string> args, std::string* error) {
    bool options = true;
    for (size_t i = 0; i < args.size(); ++i) {
      const std::string& arg = args[i];
      if (!options || arg.size() < 2 || arg[0] != '-') {
        s_.roots.push_back(arg);
      } else if (arg == "--") {
        options = false;
      } else if (arg[1] == '-') {
        if (!TakeLong(arg, args, &i, error)) return false;
      } else {
        for (size_t k = 1; k < arg.size(); ++k)
          if (!TakeLetter(arg[k], args, &i, error)) return false;
      }
    }
    if (s_.only_directories && !s_.patterns.empty()) s_.patterns.clear();
    return true;
  }

 private:
  bool TakeLong(std::string_view arg, std::span<const std::string> args, size_t* i, std::string* error) {
    std::string_view name = arg.substr(2), value;
    size_t equals = name.find('=');
    bool has_value = equals != std::string_view::npos;
    if (has_value) {
      value = name.substr(equals + 1);
      name = name.substr(0, equals);
    }
    auto argument = [&] {
      if (has_value) return true;
      if (*i + 1 >= args.size()) {
        *error = "Missing argument to --" + std::string(name) + ".";
        return false;
      }
      value = args[++*i];
      return true;
    };
    if (name == "noreport")
      s_.report = false;
    else if (name == "dirsfirst")
      s_.directories_first = true;
    else if (name == "filesfirst")
      s_.files_first = true;
    else if (name == "du")
      s_.du = s_.size = true;
    else if (name == "prune")
      s_.prune = true;
    else if (name == "inodes")
      s_.inodes = true;
    else if (name == "device")
      s_.device = true;
    else if (name == "ignore-case")
      s_.ignore_case = true;
    else if (name == "matchdirs")
      s_.match_directories = true;
    else if (name == "fromfile")
      s_.from_file = true;
    else if (name == "gitignore")
      s_.git_ignore = true;
    else if (name == "metafirst")
      s_.details_first = true;
    else if (name == "si")
      s_.size = s_.human = s_.si = true;
    else if (name == "help")
      s_.help = true;
    else if (name == "version")
      s_.version = true;
    else if (name == "filelimit") {
      if (!argument()) return false;
      auto limit = ParseInteger(value);
      s_.file_limit = limit && *limit > 0 ? static_cast<uint64_t>(*limit) : 0;
    } else if (name == "timefmt") {
      if (!argument()) return false;
      s_.time_format = value;
      s_.time = true;
    } else if (name == "gitfile") {
      if (!argument()) return false;
      s_.git_ignore = true;
      s_.ignore_files.emplace_back(value);
    } else if (name == "charset") {
      if (!argument()) return false;
      SetCharset(value);
    } else if (name == "sort") {
      if (!argument()) return false;
      constexpr std::string_view kNames[] = {"name", "version", "size", "mtime", "ctime", "none"};
      for (size_t k = 0; k < std::size(kNames); ++k) {
        if (kNames[k] != value) continue;
        s_.sort = static_cast<TreeSettings::Sort>(k);
        return true;
      }
      *error =
          "Sort type '" + std::string(value) + "' not valid, should be one of: name,version,size,mtime,ctime";
      return false;
    } else {
      *error = "Invalid argument `" + std::string(arg) + "'.\nusage: tree [OPTION]... [--] [DIRECTORY]...";
      return false;
    }
    return true;
  }

  bool TakeLetter(char letter, std::span<const std::string> args, size_t* i, std::string* error) {
    auto argument = [&](std::string* value) {
      if (*i + 1 >= args.size()) {
        *error = std::string("Missing argument to -") + letter + " option.";
        return false;
      }
      *value = args[++*i];
      return true;
    };
    std::string value;
    switch (letter) {
      case 'a': s_.all = true; break;
      case 'c':
        s_.sort = TreeSettings::Sort::kCtime;
        s_.status_time = true;
        break;
      case 'd': s_.only_directories = true; break;
      case 'f': s_.full_paths = true; break;
      case 'g': s_.group = true; break;
      case 'h': s_.size = s_.human = true; break;
      case 'i': s_.indent = false; break;
      case 'l': s_.follow = true; break;
      case 'n': s_.color = false; break;
      case 'p': s_.permissions = true; break;
      case 'q': s_.question = true; break;
      case 'r': s_.reverse = true; break;
      case 's': s_.size = true; break;
      case 't': s_.sort = TreeSettings::Sort::kMtime; break;
      case 'u': s_.owner = true; break;
      case 'v': s_.sort = TreeSettings::Sort::kVersion; break;
      case 'x': s_.one_filesystem = true; break;
      case 'A':
        s_.ansi = true;
        SetLines("x   ", "tqq ", "mqq ");
        break;
      case 'S': SetLines("\xB3   ", "\xC3\xC4\xC4 ", "\xC0\xC4\xC4 "); break;
      case 'C': s_.color = true; break;
      case 'D': s_.time = true; break;
      case 'F': s_.classify = true; break;
      case 'J': s_.form = TreeSettings::Form::kJson; break;
      case 'N': s_.raw = true; break;
      case 'Q': s_.quote = true; break;
      case 'R': break;
      case 'U': s_.sort = TreeSettings::Sort::kNone; break;
      case 'X': s_.form = TreeSettings::Form::kXml; break;
      case 'L': {
        if (!argument(&value)) return false;
        auto level = ParseInteger(value);
        if (!level || *level < 1) {
          *error = "Invalid level, must be greater than 0.";
          return false;
        }
        s_.most_level = static_cast<int>(std::min<int64_t>(*level, TreeSettings::kMostDepth));
        break;
      }
      case 'P':
        if (!argument(&value)) return false;
        s_.patterns.push_back(value);
        break;
      case 'I':
        if (!argument(&value)) return false;
        s_.ignored.push_back(value);
        break;
      case 'o': return argument(&s_.output_name);
      default:
        *error =
            std::string("Invalid argument -`") + letter + "'.\nusage: tree [OPTION]... [--] [DIRECTORY]...";
        return false;
    }
    return true;
  }

  void SetLines(std::string_view bar, std::string_view branch, std::string_view last) {
    s_.bar = bar;
    s_.branch = branch;
    s_.last = last;
  }
  void SetCharset(std::string_view name) {
    std::string lower(name);
    for (char& c : lower) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    if (lower != "utf-8" && lower != "utf8") SetLines("|   ", "|-- ", "`-- ");
  }

  TreeSettings& s_;
};

}  // namespace

constinit const std::string_view kTreeHelp = R"(Usage: tree [OPTION]... [--] [DIRECTORY]...
Draw what is in each DIRECTORY (the current one).

  -a            hidden files too             -d            only directories
  -l            follow links to directories  -f            whole paths
  -x            stay on this filesystem      -L LEVEL      no deeper than LEVEL
  -P PATTERN    only files that match        -I PATTERN    nothing that matches
  --gitignore   nothing that .gitignore files exclude, --gitfile FILE: nor this one
  --fromfile    the DIRECTORYs are lists of paths (. is standard input)
  --ignore-case patterns in both cases       --matchdirs   -P is for directories too
  --prune       no empty directories         --filelimit N no directories with more than N entries
  --noreport    no counts at the end         -o FILE       write to FILE
  -q, -N, -Q    ? for, or as they are: characters that are not printable; names in quotes
  -p, -u, -g    permissions, owner, group    --inodes, --device  numbers
  -s, -h, --si  size, with units of 1024 or 1000
  -D, --timefmt FMT  time of the last change -c            of the last change of status
  --du          directories count what is in them (as -s)
  --metafirst   all of these before the lines
  -F            / = * | > behind names, by type
  -v, -t, -c, -U, -r  order by version, time, time of status change, not at all, reversed
  --sort NAME   name, version, size, mtime, ctime, none
  --dirsfirst, --filesfirst
  -i            no lines                     -n, -C        colours never, always
  -A, -S, --charset NAME   other lines; ascii
  -J, -X        JSON, XML
  --version, --help
)";

bool ReadTreeSettings(std::span<const std::string> args, TreeSettings* settings, std::string* error) {
  return SettingsReader(*settings).TakeArguments(args, error);
}

}  // namespace bivalve::commands
