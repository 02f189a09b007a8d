// yq: YAML and its kin, as mikefarah's yq 4: documents come, go through an expression, and are written.
//
// Documents of YAML are read and written one by one, so that a stream of them needs no more memory than its
// largest. Evaluating never waits: when an expression wants to load a file, evaluation is given up, the file
// read, and the document taken up again from its text.
#include <algorithm>

#include "commands/yq/evaluator.h"
#include "commands/yq/options.h"
#include "commands/yq/yaml_read.h"
#include "kernel/exec.h"

namespace bivalve::commands {
namespace yq {
namespace {

constexpr size_t kMaxFile = size_t{256} << 20;

std::string LowerFirst(std::string text) {
  if (!text.empty() && text[0] >= 'A' && text[0] <= 'Z') text[0] |= 32;
  return text;
}

class Files final : public World {
 public:
  explicit Files(Process& process) : process_(process) {}
  std::string_view Environment(const std::string& name) override {
    for (const std::string& one : process_.env)
      if (one.size() > name.size() && one[name.size()] == '=' && one.starts_with(name))
        return std::string_view(one).substr(name.size() + 1);
    return {};
  }
  bool Load(const std::string& file, std::string* text, std::string* error) override {
    auto found = loaded_.find(file);
    if (found == loaded_.end()) {
      wanted = file;
      *error = "not loaded yet";
      return false;
    }
    if (!found->second) {
      *error = "open " + file + ": " + LowerFirst(Why(found->second.error()));
      return false;
    }
    *text = *found->second;
    return true;
  }
  int64_t NowNs() override { return process_.machine().WallNs(); }
  uint64_t Random(uint64_t below) override { return process_.machine().Random64() % below; }

  friend kernel::Scheduler& SchedulerOf(Files& files) { return files.process_.machine(); }
  // Reads what was wanted.
  Task<void> Fetch() {
    std::string name = std::exchange(wanted, {});
    auto text = co_await process_.machine().vfs.ReadFile(process_, name, kMaxFile);
    loaded_.emplace(name, std::move(text));
  }
  std::string wanted;

 private:
  Process& process_;
  std::map<std::string, Result<std::string>> loaded_;
};

// The documents of a file as texts.
class Source {
 public:
  Source(Process& process, FileRef file) : reader_(process, std::move(file)), process_(process) {}

  // The next document's text; false at the end. For formats other than YAML, the whole file.
  Task<Result<bool>> Next(bool by_documents) {
    text.clear();
    first_line = lines_;
    std::swap(text, held_);
    lines_ += text.empty() ? 0 : 1;
    bool content = !text.empty();
    for (;;) {
      auto line = co_await reader_.Line();
      if (!line) co_return std::unexpected(line.error());
      if (!*line) co_return !text.empty();
      std::string_view bytes = **line;
      process_.machine().SpendBytes(bytes.size() * 4);
      std::string_view bare = bytes.substr(0, bytes.find_last_not_of("\r\n") + 1);
      if (by_documents) {
        if (IsSeparator(bare)) {
          if (content) {
            held_ = bytes;
            co_return true;
          }
          content = true;
        } else if (!bare.empty() && bare[0] != '#' && bare[0] != '%') {
          content = true;
        }
      }
      if (text.size() + bytes.size() > kMaxFile) co_return Fail(Errno::kFBig);
      if (!process_.machine().HoldMore(text, bytes.size())) co_return Fail(Errno::kNoMem);
      text += bytes;
      ++lines_;
      co_await kernel::Yield(process_);
    }
  }
  friend kernel::Scheduler& SchedulerOf(Source& source) { return source.process_.machine(); }

  std::string text;
  int first_line = 0;

 private:
  kernel::Reader reader_;
  Process& process_;
  std::string held_;
  int lines_ = 0;
};

class Yq {
 public:
  explicit Yq(Process& process)
      : command_(process, kUsage), files_(process), pool_(process.machine()), out_(&command_.out) {}
  friend kernel::Scheduler& SchedulerOf(Yq& yq) { return SchedulerOf(yq.command_); }

  Task<int> Run() {
    std::string problem = ReadOptions(command_.args(), &options_);
    if (!problem.empty()) co_return co_await Error(problem);
    if (options_.help || options_.version) {
      (void)co_await command_.out.Write(
          options_.help ? kUsage.help : "yq (https://github.com/mikefarah/yq/) version v4.44.6\n");
      co_return co_await command_.Finish();
    }
    if (!co_await Prepare()) co_return status_;
    bool good = options_.null_input ? co_await Evaluate({}, 0, 0, true)
                : options_.all      ? co_await EvaluateAll()
                                    : co_await EvaluateEach();
    if (good && !appendix_.empty() && output_ == Format::kYaml) (void)co_await out_->Write(appendix_);
    if (good && options_.in_place) good = co_await WriteBack();
    if (good && options_.exit_status && !printed_) good = !co_await Error("no matches found");
    (void)co_await command_.out.Flush();
    if (command_.out.failed()) co_return co_await command_.Finish();
    co_return good ? 0 : status_;
  }

 private:
  // Always 1.
  Task<int> Error(std::string text) {
    (void)co_await command_.out.Flush();
    co_await kernel::WriteFd(command_.process, 2, "Error: " + text + "\n");
    status_ = 1;
    co_return 1;
  }
  Task<bool> Fails(std::string text) {
    co_await Error(std::move(text));
    co_return false;
  }

  Task<bool> Prepare() {
    std::string text = ".";
    if (!options_.from_file.empty()) {
      auto file = co_await command_.vfs.ReadFile(command_.process, options_.from_file, kMaxFile);
      if (!file)
        co_return co_await Fails("open " + options_.from_file + ": " + LowerFirst(Why(file.error())));
      text = *file;
    } else if (options_.expression) {
      text = *options_.expression;
    } else if (!options_.operands.empty()) {
      bool file = false;
      if (options_.operands.size() == 1 && !options_.null_input) {
        auto stat =
            co_await command_.vfs.GetStat(command_.process, options_.operands[0], kernel::Follow::kYes);
        file = stat && !stat->IsDir();
      }
      if (!file) {
        text = options_.operands[0];
        options_.operands.erase(options_.operands.begin());
      }
    }
    if (options_.null_input && !options_.operands.empty())
      co_return co_await Fails("cannot pass files in when using null-input flag");
    if (options_.in_place && (options_.operands.empty() || options_.operands[0] == "-"))
      co_return co_await Fails(
          "write inplace flag only applicable when giving an expression and at least one file");
    if (!options_.split.empty() && options_.in_place)
      co_return co_await Fails("write inplace cannot be used with split file");
    if (text.empty()) text = ".";
    std::string problem;
    expression_ = ParseExpression(text, &problem);
    if (expression_ && !options_.split.empty()) split_ = ParseExpression(options_.split, &problem);
    if (!problem.empty()) co_return co_await Fails(problem);
    std::string first = options_.operands.empty() ? "" : options_.operands[0];
    input_ = options_.input == "auto" || options_.input == "a" ? FormatOfFile(first)
                                                               : FormatOf(options_.input, false);
    if (input_ == Format::kNone)
      co_return co_await Fails("unknown format '" + options_.input +
                               "' please use [yaml|json|props|csv|tsv|xml|base64|uri|toml]");
    if (options_.output == "auto" || options_.output == "a")
      // Asked for the input's format alone, YAML is written.
      output_ = options_.input == "auto" || options_.input == "a" ? input_ : Format::kYaml;
    else
      output_ = FormatOf(options_.output, true);
    if (output_ == Format::kNone)
      co_return co_await Fails("unknown format '" + options_.output +
                               "' please use [yaml|json|props|csv|tsv|xml|base64|uri|toml|sh|shell]");
    // TOML cannot be written but for scalars.
    if (output_ == Format::kToml && options_.output == "auto") output_ = Format::kYaml;
    options_.formats.unwrap = options_.unwrap.value_or(output_ != Format::kJson);
    FileRef out = command_.process.Fd(1);
    bool terminal = out && out->IsTerminal() && kernel::GetEnv(command_.process.env, "NO_COLOR").empty();
    options_.formats.colors = options_.colors.value_or(terminal) && !options_.in_place;
    if (!options_.null_input && options_.operands.empty()) options_.operands.push_back("-");
    if (options_.in_place) {
      target_.emplace();
    }
    co_return true;
  }

  Task<std::optional<FileRef>> OpenFile(std::string name) {
    auto file = co_await command_.OpenInput(name);
    if (!file) {
      co_await Error("open " + name + ": " + LowerFirst(Why(file.error())));
      co_return std::nullopt;
    }
    co_return std::move(*file);
  }

  // One text's documents, read; false with an error that was told.
  Task<bool> Parse(const std::string& text, int first_line, bool first, std::string name, Nodes* documents) {
    std::string problem, leading;
    std::string_view rest = text;
    if (input_ == Format::kYaml) {
      if (first && options_.leading) {
        size_t taken = TakeLeading(rest, &leading);
        first_line +=
            static_cast<int>(std::count(rest.begin(), rest.begin() + static_cast<ptrdiff_t>(taken), '\n'));
        rest.remove_prefix(taken);
      }
      Node* node = ReadYaml(pool_, rest, first_line, &problem);
      if (!node && problem.empty() && first && !leading.empty())
        node = pool_.New(Kind::kScalar, "!!null", "");
      if (node) {
        node->leading = leading;
        documents->push_back(node);
      }
    } else {
      Decode(pool_, input_, rest, options_.formats, documents, &problem);
    }
    if (problem.empty()) co_return true;
    co_return co_await Fails("bad file '" + name + "': " + problem);
  }

  void Number(Nodes& documents, int first, int file, const std::string* name) {
    for (size_t i = 0; i < documents.size(); ++i) {
      Nodes all;
      Mark(documents[i], first + static_cast<int>(i), file, name, 0);
    }
  }
  void Mark(Node* node, int document, int file, const std::string* name, int depth) {
    node->document = document;
    node->file_index = file;
    node->file_name = name;
    if (depth > kMaxDepth) return;
    for (Node* child : node->content) Mark(child, document, file, name, depth + 1);
  }

  Task<bool> EvaluateEach() {
    for (size_t i = 0; i < options_.operands.size(); ++i) {
      file_names_.push_back(std::make_unique<std::string>(options_.operands[i]));
      auto file = co_await OpenFile(options_.operands[i]);
      if (!file) co_return false;
      Source source(command_.process, std::move(*file));
      int document = 0;
      bool first = true;
      for (;;) {
        auto more = co_await source.Next(input_ == Format::kYaml);
        if (!more)
          co_return co_await Fails("read " + options_.operands[i] + ": " + LowerFirst(Why(more.error())));
        if (!*more && !(first && i == 0 && input_ == Format::kYaml && options_.operands.size() == 1)) break;
        if (!*more) break;
        if (first && i == 0 && !options_.front_matter.empty()) co_await CutFrontMatter(source);
        text_ = source.text;
        first_line_ = source.first_line;
        if (!co_await Evaluate(text_, static_cast<int>(i), document, first)) co_return false;
        ++document;
        first = false;
        if (command_.OutputFailed()) co_return false;
        if (!options_.front_matter.empty()) break;
      }
    }
    co_return true;
  }

  // What follows the first document is none of ours.
  Task<void> CutFrontMatter(Source& source) {
    std::string whole = source.text, rest;
    while (true) {
      auto more = co_await source.Next(true);
      if (!more || !*more) break;
      rest += source.text;
    }
    source.text = whole;
    if (options_.front_matter == "process") appendix_ = rest;
  }

  Task<bool> EvaluateAll() {
    for (;;) {
      pool_.Clear();
      Nodes documents;
      for (size_t i = 0; i < options_.operands.size(); ++i) {
        if (file_names_.size() <= i)
          file_names_.push_back(std::make_unique<std::string>(options_.operands[i]));
        if (texts_.size() <= i) {
          auto file = co_await OpenFile(options_.operands[i]);
          if (!file) co_return false;
          Source source(command_.process, std::move(*file));
          std::vector<std::pair<std::string, int>> texts;
          for (;;) {
            auto more = co_await source.Next(input_ == Format::kYaml);
            if (!more)
              co_return co_await Fails("read " + options_.operands[i] + ": " + LowerFirst(Why(more.error())));
            if (!*more) break;
            texts.emplace_back(source.text, source.first_line);
          }
          texts_.push_back(std::move(texts));
        }
        int document = 0;
        for (const auto& [text, line] : texts_[i]) {
          Nodes found;
          if (!co_await Parse(text, line, i == 0 && document == 0, options_.operands[i], &found))
            co_return false;
          Number(found, document, static_cast<int>(i), file_names_[i].get());
          document += static_cast<int>(found.size());
          documents.insert(documents.end(), found.begin(), found.end());
          co_await kernel::Yield(command_.process);
        }
      }
      for (Node* node : documents) node->together = true;
      Evaluator evaluator(pool_, files_, options_.formats);
      Nodes results = evaluator.Run(*expression_, documents);
      if (!files_.wanted.empty()) {
        co_await files_.Fetch();
        continue;
      }
      if (!evaluator.error().empty()) co_return co_await Fails(evaluator.error());
      co_return co_await Print(evaluator, results);
    }
  }

  // One text: each of its documents goes through the expression.
  Task<bool> Evaluate(std::string text, int file, int document, bool first) {
    for (;;) {
      pool_.Clear();
      Nodes documents;
      std::string name = file < static_cast<int>(options_.operands.size())
                             ? options_.operands[static_cast<size_t>(file)]
                             : "";
      if (options_.null_input)
        documents.push_back(pool_.New(Kind::kScalar, "!!null", ""));
      else if (!co_await Parse(text, first_line_, first, name, &documents))
        co_return false;
      if (!options_.null_input)
        Number(documents, document, file, file_names_[static_cast<size_t>(file)].get());
      Evaluator evaluator(pool_, files_, options_.formats);
      bool again = false;
      for (Node* node : documents) {
        Nodes results = evaluator.Run(*expression_, {node});
        if (!files_.wanted.empty()) {
          co_await files_.Fetch();
          again = true;
          break;
        }
        if (!evaluator.error().empty()) co_return co_await Fails(evaluator.error());
        if (!co_await Print(evaluator, results)) co_return false;
        co_await kernel::Yield(command_.process);
      }
      if (!again) co_return true;
    }
  }

  // Comments and separators that stood in front of a document, or behind it.
  std::string Around(std::string_view content) const {
    std::string out;
    while (!content.empty()) {
      size_t end = content.find('\n');
      std::string_view line = content.substr(0, end);
      if (line.starts_with("$yqDocSeparator$")) {
        if (!options_.no_separators) out += "---\n";
      } else if (output_ == Format::kYaml || (output_ == Format::kProps && !line.empty())) {
        out += line;
        out += '\n';
      }
      if (end == std::string_view::npos) break;
      content.remove_prefix(end + 1);
    }
    return out;
  }

  void Prettify(Node* node, int depth) {
    if (depth > kMaxDepth || !pool_.meter.Spend(1)) return;
    bool word = false;
    if (node->kind == Kind::kScalar && node->tag == "!!str") {
      std::string low;
      for (char c : node->value) low += c >= 'A' && c <= 'Z' ? static_cast<char>(c | 32) : c;
      for (std::string_view one : {"y", "yes", "n", "no", "on", "off"}) word = word || low == one;
    }
    if (!word) node->style = kPlainStyle;
    for (Node* child : node->content) Prettify(child, depth + 1);
  }

  Task<bool> Print(Evaluator& evaluator, const Nodes& results) {
    for (Node* found : results) {
      Node* node = found;
      if (options_.pretty) Prettify(node, 0);
      if (output_ != Format::kYaml) {
        node = pool_.Copy(found);
        evaluator.Explode(node);
        if (!evaluator.error().empty()) co_return co_await Fails(evaluator.error());
      }
      if (IsTruthy(node)) printed_ = true;
      std::string text;
      bool separator = node->leading.starts_with("$yqDocSeparator$");
      if (output_ == Format::kYaml && printed_any_ && !options_.no_separators && !separator &&
          split_ == nullptr && (node->document != last_document_ || node->file_index != last_file_) &&
          !options_.nul)
        text += "---\n";
      printed_any_ = true;
      last_document_ = node->document;
      last_file_ = node->file_index;
      if (output_ != Format::kXml && output_ != Format::kJson) text += Around(node->leading);
      std::string problem, body;
      std::string leading = node->leading;
      bool only_comment = node->kind == Kind::kScalar && node->value.empty() && !node->leading.empty();
      if (!only_comment || output_ == Format::kJson) {
        if (!Encode(pool_, output_, node, options_.formats, &body, &problem))
          co_return co_await Fails(problem.empty() ? "stopped" : problem);
      }
      text += body;
      if (output_ == Format::kYaml && !node->trailing.empty()) text += Around(node->trailing);
      if (options_.nul && text.ends_with('\n')) text.back() = '\0';
      pool_.meter.SpendBytes(text.size());
      if (split_) {
        if (!co_await WriteSplit(evaluator, node, std::move(text))) co_return false;
      } else if (target_) {
        if (!command_.machine.HoldMore(*target_, text.size())) co_return false;
        *target_ += text;
      } else {
        (void)co_await out_->Write(text);
      }
    }
    co_return true;
  }

  Task<bool> WriteSplit(Evaluator& evaluator, Node* node, std::string text) {
    Node* index = pool_.NewInt(split_index_++);
    // The number of the result has a name.
    Nodes names = evaluator.RunWith(*split_, {node}, "index", {index});
    if (!evaluator.error().empty()) co_return co_await Fails(evaluator.error());
    std::string name = names.empty() ? std::to_string(split_index_ - 1) : names[0]->value;
    size_t slash = name.rfind('/');
    if (name.find('.', slash == std::string::npos ? 0 : slash) == std::string::npos) {
      std::string_view ending = output_ == Format::kJson    ? "json"
                                : output_ == Format::kXml   ? "xml"
                                : output_ == Format::kProps ? "properties"
                                : output_ == Format::kCsv   ? "csv"
                                : output_ == Format::kTsv   ? "tsv"
                                                            : "yml";
      name += "." + std::string(ending);
    }
    auto file = co_await command_.vfs.Open(command_.process, name, kernel::OpenFlags::WriteTruncate());
    if (!file) co_return co_await Fails("open " + name + ": " + LowerFirst(Why(file.error())));
    kernel::Writer out(command_.process, std::move(*file));
    (void)co_await out.Write(text);
    (void)co_await out.Flush();
    co_return true;
  }

  Task<bool> WriteBack() {
    const std::string& name = options_.operands[0];
    auto file = co_await command_.vfs.Open(command_.process, name, kernel::OpenFlags::WriteTruncate());
    if (!file) co_return co_await Fails("open " + name + ": " + LowerFirst(Why(file.error())));
    kernel::Writer out(command_.process, std::move(*file));
    (void)co_await out.Write(*target_ + appendix_);
    auto done = co_await out.Flush();
    if (!done) co_return co_await Fails("write " + name + ": " + LowerFirst(Why(done.error())));
    co_return true;
  }

  Command command_;
  Files files_;
  Pool pool_;
  kernel::Writer* out_;
  Options options_;
  std::unique_ptr<Expression> expression_, split_;
  Format input_ = Format::kYaml, output_ = Format::kYaml;
  std::vector<std::unique_ptr<std::string>> file_names_;
  std::vector<std::vector<std::pair<std::string, int>>> texts_;
  std::optional<std::string> target_;  // what -i writes
  std::string appendix_, text_;
  int first_line_ = 0, last_document_ = 0, last_file_ = 0, status_ = 0;
  int64_t split_index_ = 0;
  bool printed_ = false, printed_any_ = false;
};

}  // namespace
}  // namespace yq

Task<int> YqMain(Process& process) {
  yq::Yq yq(process);
  co_return co_await yq.Run();
}

}  // namespace bivalve::commands
