// html-to-markdown: a page as text, as just-bash's command of that name.
#include "commands/command.h"
#include "commands/markdown/markdown.h"

namespace bivalve::commands {
namespace {

constexpr Usage kUsage{.help = R"(Usage: html-to-markdown [OPTION]... [FILE]
Write the HTML of FILE (standard input) as Markdown.

  -b, --bullet=CHAR          what items of lists begin with (-)
  -c, --code=FENCE           what stands around blocks of code (```)
  -r, --hr=TEXT              a horizontal rule (---)
      --heading-style=STYLE  atx: #; setext: underlined
      --help                 this text
)",
                       .options = {},
                       .package = "html-to-markdown 3.4.2"};

constexpr size_t kMaxFile = size_t{64} << 20;

class HtmlToMarkdown {
 public:
  explicit HtmlToMarkdown(Process& process) : command_(process, kUsage) {}
  friend kernel::Scheduler& SchedulerOf(HtmlToMarkdown& one) { return SchedulerOf(one.command_); }

  Task<int> Run() {
    for (const std::string& arg : command_.args()) {
      if (arg != "--help" && arg != "-h") continue;
      (void)co_await command_.out.Write(kUsage.help);
      co_return co_await command_.Finish();
    }
    std::string problem = ReadOptions();
    if (!problem.empty()) {
      co_await command_.Report(problem);
      co_return command_.status;
    }
    auto file = co_await command_.OpenInput(file_);
    if (!file) {
      co_await command_.Report(file_ + ": No such file or directory");
      co_return command_.status;
    }
    std::string html;
    kernel::Reader in(command_.process, std::move(*file));
    for (;;) {
      auto block = co_await in.Block();
      if (!block) {
        co_await command_.Report(file_ + ": " + Why(block.error()));
        co_return command_.status;
      }
      if (block->empty()) break;
      if (html.size() + block->size() > kMaxFile || !command_.machine.HoldMore(html, block->size())) {
        co_await command_.Report(file_ + ": File too large");
        co_return command_.status;
      }
      html += *block;
      command_.machine.SpendBytes(block->size());
    }
    markdown::HtmlDocument document(command_.machine);
    markdown::HtmlNode* root = document.Parse(html);
    if (!root) {
      co_await command_.Report("conversion error: nested too deeply");
      co_return command_.status;
    }
    std::string text = markdown::ToMarkdown(command_.machine, root, options_);
    co_await kernel::Yield(command_.process);
    if (html.find_first_not_of(" \t\r\n\f\v") != std::string::npos)
      (void)co_await command_.out.Write(text + "\n");
    co_return co_await command_.Finish();
  }

 private:
  // What is wrong with them.
  std::string ReadOptions() {
    std::span<const std::string> args = command_.args();
    bool named = false;
    for (size_t i = 0; i < args.size(); ++i) {
      std::string_view arg = args[i];
      auto value = [&](std::string_view name, std::string_view letter, std::string* into,
                       std::string_view usual) {
        if (arg == letter || arg == name) {
          *into = i + 1 < args.size() ? args[++i] : std::string(usual);
          return true;
        }
        if (!arg.starts_with(name) || arg.size() <= name.size() || arg[name.size()] != '=') return false;
        *into = std::string(arg.substr(name.size() + 1));
        return true;
      };
      if (value("--bullet", "-b", &options_.bullet, "-") || value("--code", "-c", &options_.fence, "```") ||
          value("--hr", "-r", &options_.rule, "---"))
        continue;
      if (arg.starts_with("--heading-style=")) {
        std::string_view style = arg.substr(16);
        if (style == "setext" || style == "atx") options_.setext = style == "setext";
      } else if (arg == "-" || !arg.starts_with('-')) {
        if (!named) file_ = std::string(arg);
        named = true;
      } else if (arg.starts_with("--")) {
        return "unrecognized option '" + std::string(arg) + "'";
      } else {
        return "invalid option -- '" + std::string(arg.substr(1)) + "'";
      }
    }
    return {};
  }

  Command command_;
  markdown::MarkdownOptions options_;
  std::string file_ = "-";
};

}  // namespace

Task<int> HtmlToMarkdownMain(Process& process) {
  HtmlToMarkdown one(process);
  co_return co_await one.Run();
}

}  // namespace bivalve::commands
