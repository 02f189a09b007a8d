#include "commands/rg/printer.h"

#include <algorithm>
#include <cstdio>

#include "base/utf8.h"

namespace bivalve::commands::rg {
namespace {

constexpr std::string_view kReset = "\33[0m";

class LinePrinter final : public Printer {
 public:
  LinePrinter(const Settings& settings, Matcher& matcher, Meter& meter)
      : s_(settings), matcher_(matcher), meter_(meter) {}
  void StartFile(std::string_view path) override;
  void Matched(const Lines& lines) override;
  void Context(const Lines& line) override;
  void Break() override;
  void EndFile(std::optional<uint64_t> binary_offset, bool quit) override;
  void End(const Stats& total, int64_t elapsed_ns) override;

 private:
  bool Searches() const { return !s_.invert; }
  bool NeedsMatches() const {
    return Searches() && (s_.color || s_.only_matching || s_.column || s_.replacement || s_.per_match ||
                          s_.stats || s_.output == Output::kCountMatches);
  }
  void Open();
  void Prelude(bool selected, uint64_t number, std::optional<size_t> column, uint64_t offset);
  void Colored(std::string_view color, std::string_view part);
  // One line; `base` is where it stands in the text that the spans belong to.
  void WriteLine(std::string_view line, size_t base, const std::vector<Span>& spans, bool context);
  void WriteOmitted(std::string_view line, size_t base, const std::vector<Span>& spans, bool context);
  void WriteParts(std::string_view line, size_t base, const std::vector<Span>& spans);
  bool TooLong(std::string_view line) const { return s_.max_columns && line.size() > *s_.max_columns; }
  std::string_view WithoutEnd(std::string_view line) const {
    if (line.ends_with(s_.line_end())) line.remove_suffix(1);
    if (s_.crlf && line.ends_with('\r')) line.remove_suffix(1);
    return line;
  }
  void EndLine() {
    if (s_.crlf && !s_.null_data) text += '\r';
    text += s_.line_end();
  }

  const Settings& s_;
  Matcher& matcher_;
  Meter& meter_;
  std::string path_;
  std::vector<Span> spans_;
  std::string replaced_;
  bool opened_ = false;    // something of this file has been written
  bool any_file_ = false;  // and of any
};

void LinePrinter::StartFile(std::string_view path) {
  path_ = path;
  opened_ = false;
  stats = {};
}

void LinePrinter::Colored(std::string_view color, std::string_view part) {
  if (!s_.color) {
    text += part;
    return;
  }
  text.append(kReset).append(color).append(part).append(kReset);
}

void LinePrinter::Open() {
  if (opened_) return;
  opened_ = true;
  if (any_file_) {
    if (s_.heading && *s_.names)
      text += '\n';
    else if ((s_.before || s_.after) && s_.context_separator)
      text.append(*s_.context_separator).append("\n");
    else if (s_.heading)
      text += '\n';
  }
  any_file_ = true;
  if (s_.heading && *s_.names) {
    AppendPath(text, path_, s_);
    text += s_.null_names ? '\0' : '\n';
  }
}

void LinePrinter::Prelude(bool selected, uint64_t number, std::optional<size_t> column, uint64_t offset) {
  const std::string& separator = selected ? s_.match_separator : s_.field_context_separator;
  if (*s_.names && !s_.heading) {
    AppendPath(text, path_, s_);
    if (s_.null_names)
      text += '\0';
    else
      text += separator;
  }
  if (s_.line_numbers) {
    Colored(s_.colors.line, std::to_string(number));
    text += separator;
  }
  if (s_.column && column) {
    Colored(s_.colors.column, std::to_string(*column + 1));
    text += separator;
  }
  if (s_.byte_offset) {
    Colored({}, std::to_string(offset));
    text += separator;
  }
}

void LinePrinter::WriteParts(std::string_view line, size_t base, const std::vector<Span>& spans) {
  if (!s_.color || s_.colors.match.empty()) {
    text += line;
    return;
  }
  size_t done = 0;
  for (Span span : spans) {
    if (span.end <= base || span.begin >= base + line.size() || span.begin == span.end) continue;
    size_t begin = std::max(span.begin, base) - base, end = std::min(span.end - base, line.size());
    if (begin < done || end <= begin) continue;
    text += line.substr(done, begin - done);
    Colored(s_.colors.match, line.substr(begin, end - begin));
    done = end;
  }
  text += line.substr(done);
}

void LinePrinter::WriteOmitted(std::string_view line, size_t base, const std::vector<Span>& spans,
                               bool context) {
  if (s_.preview) {
    std::string_view shown = line;
    size_t end = 0;
    for (uint64_t left = *s_.max_columns; left > 0 && end < line.size(); --left)
      end += DecodeUtf8(line.substr(end)).length;
    shown = WithoutEnd(line.substr(0, end));
    WriteParts(shown, base, spans);
    if (spans.empty()) {
      text += " [... omitted end of long line]";
    } else {
      size_t more = static_cast<size_t>(std::count_if(spans.begin(), spans.end(), [&](Span span) {
        return span.begin >= base + shown.size() && span.begin < base + line.size();
      }));
      text += " [... " + std::to_string(more) + " more " + (more == 1 ? "match" : "matches") + "]";
    }
  } else if (context) {
    text += "[Omitted long context line]";
  } else if (spans.empty() || s_.only_matching) {
    text += "[Omitted long matching line]";
  } else {
    text += "[Omitted long line with " + std::to_string(spans.size()) + " matches]";
  }
  EndLine();
}

void LinePrinter::WriteLine(std::string_view line, size_t base, const std::vector<Span>& spans,
                            bool context) {
  bool ended = line.ends_with(s_.line_end());
  if (TooLong(line)) return WriteOmitted(line, base, spans, context);
  if (s_.trim) {
    size_t blank = 0;
    while (blank < line.size() && std::string_view(" \t\v\f\r").find(line[blank]) != std::string_view::npos)
      ++blank;
    line.remove_prefix(blank);
    base += blank;
  }
  if (ended) {
    std::string_view bare = line.substr(0, line.size() - 1);
    bool carriage = bare.ends_with('\r');
    WriteParts(carriage ? bare.substr(0, bare.size() - 1) : bare, base, spans);
    if (carriage) text += '\r';
    text += s_.line_end();
  } else {
    WriteParts(line, base, spans);
    text += s_.line_end();
  }
}

void LinePrinter::Matched(const Lines& lines) {
  size_t before = text.size();
  std::string_view all = lines.text;
  spans_.clear();
  if (NeedsMatches()) {
    // Without multiline the end of the line is no part of what is searched.
    std::string_view searched = s_.multiline ? all : WithoutEnd(all);
    matcher_.FindAll(searched, meter_, &spans_);
    if (s_.multiline && !spans_.empty() && spans_.back().begin >= all.size() && all.ends_with(s_.line_end()))
      spans_.pop_back();
    stats.matches += spans_.size();
    if (s_.replacement) {
      replaced_ = matcher_.Replace(searched, *s_.replacement, meter_, &spans_);
      replaced_ += all.substr(searched.size());
      all = replaced_;
    }
  }
  uint64_t line_count = 0;
  for (char c : lines.text) line_count += c == s_.line_end();
  stats.matched_lines += std::max<uint64_t>(line_count, 1);
  if (s_.output == Output::kLines && !(s_.only_matching && spans_.empty() && Searches())) {
    Open();
    std::optional<size_t> first;
    if (!spans_.empty()) first = spans_[0].begin;
    uint64_t number = lines.number;
    for (size_t at = 0; at < all.size() || at == 0; ++number) {
      size_t end = all.find(s_.line_end(), at);
      end = end == std::string_view::npos ? all.size() : end + 1;
      std::string_view line = all.substr(at, end - at);
      if (s_.only_matching && Searches()) {
        for (Span span : spans_) {
          if (span.begin != span.end && (span.end <= at || span.begin >= end)) continue;
          if (span.begin == span.end && (span.begin < at || span.begin >= end + (end == all.size())))
            continue;
          size_t begin = std::max(span.begin, at);
          std::string_view part = WithoutEnd(all.substr(begin, std::min(span.end, end) - begin));
          if (part.empty() && span.begin != span.end) continue;
          Prelude(true, number, begin - at, lines.offset + begin);
          std::string_view shown = part;
          if (s_.trim) {
            size_t blank = std::min(shown.find_first_not_of(" \t\v\f\r"), shown.size());
            shown.remove_prefix(blank);
          }
          if (s_.max_columns && shown.size() > *s_.max_columns)
            WriteOmitted(shown, begin, spans_, false);
          else {
            WriteParts(shown, begin, std::vector<Span>{Span{begin, begin + shown.size()}});
            EndLine();
          }
        }
      } else if (s_.per_match && Searches() && !spans_.empty()) {
        for (Span span : spans_) {
          if (span.begin < at || (span.begin >= end && !(span.begin == end && end == all.size()))) continue;
          Prelude(true, number, span.begin - at, lines.offset + at);
          WriteLine(line, at, spans_, false);
        }
      } else {
        Prelude(true, number, first, lines.offset + at);
        WriteLine(line, at, spans_, false);
      }
      at = end;
      if (at == 0) break;
    }
  }
  stats.bytes_printed += text.size() - before;
}

void LinePrinter::Context(const Lines& line) {
  size_t before = text.size();
  Open();
  spans_.clear();
  // What is left out under -v does match.
  if (s_.invert && s_.color) matcher_.FindAll(WithoutEnd(line.text), meter_, &spans_);
  Prelude(false, line.number, std::nullopt, line.offset);
  WriteLine(line.text, 0, spans_, true);
  stats.bytes_printed += text.size() - before;
}

void LinePrinter::Break() {
  if (s_.context_separator) text.append(*s_.context_separator).append("\n");
}

void LinePrinter::EndFile(std::optional<uint64_t> binary_offset, bool quit) {
  if (!binary_offset || stats.matched_lines == 0) return;
  size_t before = text.size();
  if (*s_.names) {
    AppendPath(text, path_, s_);
    text += ": ";
  }
  text += quit ? "WARNING: stopped searching binary file after match" : "binary file matches";
  text += " (found \"\\0\" byte around offset " + std::to_string(*binary_offset) + ")\n";
  stats.bytes_printed += text.size() - before;
}

void LinePrinter::End(const Stats& total, int64_t elapsed_ns) {
  if (!s_.stats) return;
  auto line = [&](uint64_t value, std::string_view what) {
    text += std::to_string(value) + std::string(what);
  };
  text += '\n';
  line(total.matches, " matches\n");
  line(total.matched_lines, " matched lines\n");
  line(total.searches_with_match, " files contained matches\n");
  line(total.searches, " files searched\n");
  line(total.bytes_printed, " bytes printed\n");
  line(total.bytes_searched, " bytes searched\n");
  text += Seconds(total.elapsed_ns) + " seconds spent searching\n" + Seconds(elapsed_ns) + " seconds\n";
}

}  // namespace

void Stats::Add(const Stats& other) {
  matches += other.matches;
  matched_lines += other.matched_lines;
  searches += other.searches;
  searches_with_match += other.searches_with_match;
  bytes_printed += other.bytes_printed;
  bytes_searched += other.bytes_searched;
  elapsed_ns += other.elapsed_ns;
}

std::string Seconds(int64_t ns) {
  char text[48];
  std::snprintf(text, sizeof text, "%lld.%06lld", static_cast<long long>(ns / 1'000'000'000),
                static_cast<long long>(ns % 1'000'000'000 / 1000));
  return text;
}

void AppendPath(std::string& out, std::string_view path, const Settings& settings) {
  std::string name(path.empty() ? "<stdin>" : path);
  if (!settings.path_separator.empty())
    std::replace(name.begin(), name.end(), '/', settings.path_separator[0]);
  if (settings.color)
    out.append(kReset).append(settings.colors.path).append(name).append(kReset);
  else
    out += name;
}

std::unique_ptr<Printer> MakeLinePrinter(const Settings& settings, Matcher& matcher, Meter& meter) {
  return std::make_unique<LinePrinter>(settings, matcher, meter);
}

}  // namespace bivalve::commands::rg
