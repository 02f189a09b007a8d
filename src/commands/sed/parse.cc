// Reads a script character by character, since GNU's messages count characters.
#include <algorithm>
#include <map>
#include <utility>

#include "base/utf8.h"
#include "commands/sed/script.h"

namespace bivalve::commands::sed {
namespace {

constexpr int kEof = -1;

bool IsBlank(int c) { return c == ' ' || c == '\t'; }
bool IsSpace(int c) { return IsBlank(c) || (c >= '\n' && c <= '\r'); }
bool IsDigit(int c) { return c >= '0' && c <= '9'; }

// Where something stands, for diagnostics.
struct Place {
  std::string file;
  size_t line = 0;
  size_t character = 0;
  int expression = 0;

  std::string Message(std::string_view text) const {
    std::string out = file.empty() ? "-e expression #" + std::to_string(expression) + ", char " +
                                         std::to_string(character) + ": "
                                   : "file " + file + " line " + std::to_string(line) + ": ";
    return out.append(text);
  }
};

class Parser {
 public:
  explicit Parser(Settings& settings) : settings_(settings) {}

  Result<Script> Run(std::span<const Chunk> chunks) {
    for (const Chunk& chunk : chunks) {
      text_ = chunk.text;
      at_ = 0;
      file_ = chunk.file;
      line_ = 1;
      if (file_.empty()) ++script_.expressions;
      first_ = &chunk == chunks.data();
      if (!ReadChunk()) return std::unexpected(std::move(error_));
    }
    if (continued_ && !FinishText()) return std::unexpected(std::move(error_));
    if (!blocks_.empty()) return Fail(Errno::kInval, {}, blocks_.back().place.Message("unmatched `{'"));
    if (!ResolveLabels()) return std::unexpected(std::move(error_));
    return std::move(script_);
  }

 private:
  struct Block {
    size_t index;
    Place place;
  };

  // ---- characters
  int Next() {
    if (at_ >= text_.size()) return kEof;
    char c = text_[at_++];
    if (c == '\n') ++line_;
    return static_cast<unsigned char>(c);
  }
  void Back(int c) {
    if (c == kEof) return;
    --at_;
    if (c == '\n') --line_;
  }
  int NextNonBlank() {
    int c;
    do c = Next();
    while (IsBlank(c));
    return c;
  }

  Place Here() const { return {file_, line_, at_, script_.expressions}; }
  // Always false, so that it can be returned.
  bool Bad(std::string_view text) {
    error_ = Error{Errno::kInval, {}, Here().Message(text)};
    return false;
  }

  // ---- pieces
  uint64_t Number(int first) {
    uint64_t value = 0;
    int c = first;
    for (; IsDigit(c); c = Next())
      value = std::min<uint64_t>(value * 10 + static_cast<uint64_t>(c - '0'), UINT64_MAX / 16);
    Back(c);
    return value;
  }

  bool EndOfCommand() {
    int c = NextNonBlank();
    if (c == '}' || c == '#') {
      Back(c);
      return true;
    }
    return c == kEof || c == '\n' || c == ';' || Bad("extra characters after command");
  }

  std::string Label() {
    std::string label;
    int c = NextNonBlank();
    for (; c != kEof && !IsSpace(c) && c != ';' && c != '}' && c != '#'; c = Next())
      label += static_cast<char>(c);
    Back(c);
    return label;
  }

  bool FileName(std::string* name) {
    int c = NextNonBlank();
    for (; c != kEof && c != '\n'; c = Next()) *name += static_cast<char>(c);
    return !name->empty() || Bad("missing filename in r/R/w/W commands");
  }

  int Output(const std::string& name) { return IndexOf(script_.outputs, name); }
  static int IndexOf(std::vector<std::string>& names, const std::string& name) {
    auto at = std::find(names.begin(), names.end(), name);
    if (at == names.end()) at = names.insert(at, name);
    return static_cast<int>(at - names.begin());
  }

  // A bracket expression, to its `]`, into *out. The delimiter does not end it. False at the end of the
  // script.
  bool Bracket(std::string* out) {
    int c = Next();
    if (c == '^') {
      out->push_back('^');
      c = Next();
    }
    for (bool first = true;; first = false, c = Next()) {
      if (c == kEof || c == '\n') {
        Back(c);
        return false;
      }
      if (c == '\\') {
        int next = Next();
        if (next == 'n' && !settings_.posix) {
          out->push_back('\n');
          continue;
        }
        Back(next);
      }
      out->push_back(static_cast<char>(c));
      if (c == ']' && !first) return true;
      if (c != '[') continue;
      int kind = Next();
      if (kind != ':' && kind != '.' && kind != '=') {
        Back(kind);
        continue;
      }
      size_t close = text_.find(std::string{static_cast<char>(kind), ']'}, at_);
      if (close == std::string_view::npos) {
        // As GNU's, which reads on for it to the end.
        at_ = text_.size();
        return false;
      }
      out->push_back(static_cast<char>(kind));
      while (at_ < close + 2) out->push_back(static_cast<char>(Next()));
    }
  }

  // Up to the delimiter; false when there is none. `regex`: the left side, where `\n` is a newline.
  bool Delimited(int delimiter, bool regex, std::string* out) {
    int c;
    while ((c = Next()) != kEof && c != delimiter) {
      if (c == '\n') break;
      if (c == '[' && regex) {
        out->push_back('[');
        if (!Bracket(out)) return false;
        continue;
      }
      if (c == '\\') {
        c = Next();
        if (c == kEof) return false;
        if (c == 'n' && regex)
          c = '\n';
        else if (c != '\n' && (c != delimiter || (!regex && c == '&')))
          out->push_back('\\');
      }
      out->push_back(static_cast<char>(c));
    }
    if (c == '\n') Back(c);
    return c == delimiter;
  }

  // An error of the kind that has no place, and another exit status.
  bool Panic(std::string_view text) {
    error_ = Error{Errno::kInval, "panic", std::string(text)};
    return false;
  }

  bool AddPattern(std::string_view text, bool ignore_case, bool multiline, Pattern** pattern) {
    auto made = MakePattern(text, ignore_case, multiline, settings_);
    if (!made && made.error().Message().starts_with("character class syntax"))
      return Panic(made.error().Message());
    if (!made) return Bad(made.error().Message());
    script_.patterns.push_back(std::move(*made));
    *pattern = script_.patterns.back().get();
    return true;
  }

  // ---- addresses
  // *found is false when there is none; `c` is the first character.
  bool ReadAddress(int c, Address* address, bool* found) {
    *found = true;
    if (c == '/' || c == '\\') {
      if (c == '\\') c = Next();
      std::string text;
      if (c == kEof || !Delimited(c, true, &text)) return Bad("unterminated address regex");
      bool ignore_case = false, multiline = false;
      for (;;) {
        c = NextNonBlank();
        if (settings_.posix) break;
        if (c == 'I')
          ignore_case = true;
        else if (c == 'M')
          multiline = true;
        else
          break;
      }
      Back(c);
      address->kind = Address::Kind::kRegex;
      return AddPattern(text, ignore_case, multiline, &address->pattern);
    }
    if (IsDigit(c)) {
      address->kind = Address::Kind::kLine;
      address->number = Number(c);
      c = NextNonBlank();
      if (c != '~' || settings_.posix) {
        Back(c);
        return true;
      }
      c = NextNonBlank();
      uint64_t step = 0;
      if (IsDigit(c))
        step = Number(c);
      else
        Back(c);
      if (step > 0) {
        address->kind = Address::Kind::kStep;
        address->step = step;
      }
      return true;
    }
    if ((c == '+' || c == '~') && !settings_.posix) {
      address->kind = c == '+' ? Address::Kind::kPlus : Address::Kind::kMultiple;
      c = NextNonBlank();
      // Without a number it is 0.
      if (IsDigit(c))
        address->number = Number(c);
      else
        Back(c);
      return true;
    }
    if (c == '$') {
      address->kind = Address::Kind::kLast;
      return true;
    }
    *found = false;
    return true;
  }

  bool ReadAddresses(Instruction& instruction, int* c) {
    Address address;
    bool found;
    if (!ReadAddress(*c, &address, &found)) return false;
    if (found) {
      if (address.kind == Address::Kind::kPlus || address.kind == Address::Kind::kMultiple)
        return Bad("invalid usage of +N or ~N as first address");
      instruction.first = address;
      *c = NextNonBlank();
      if (*c == ',') {
        Address second;
        if (!ReadAddress(NextNonBlank(), &second, &found)) return false;
        if (!found) return Bad("unexpected `,'");
        instruction.second = second;
        *c = NextNonBlank();
      }
      if (address.kind == Address::Kind::kLine && address.number == 0) {
        // `0,/re/` may end on the first line; `0r` puts a file in front of it.
        bool in_front = !instruction.second && *c == 'r';
        bool range =
            instruction.second && instruction.second->kind == Address::Kind::kRegex && !settings_.posix;
        if (!in_front && !range) return Bad("invalid usage of line address 0");
        if (range) instruction.range = Instruction::Range::kActive;
      }
    }
    if (*c != '!') return true;
    instruction.negated = true;
    *c = NextNonBlank();
    return *c != '!' || Bad("multiple `!'s");
  }

  // ---- commands
  bool ReadChunk() {
    if (pending_) {
      pending_ = false;
      if (!ReadText('\n')) return false;
    } else if (continued_) {
      raw_ += '\n';
      if (!ReadRest()) return false;
    }
    if (pending_ || continued_) return true;
    for (;;) {
      int c;
      while ((c = Next()) == ';' || IsSpace(c)) {
      }
      if (c == kEof) return true;
      Instruction instruction;
      if (!ReadAddresses(instruction, &c)) return false;
      if (settings_.posix) {
        if (c != kEof && std::string_view("eFvzLQTRW").find(static_cast<char>(c)) != std::string_view::npos)
          return Unknown(c);
        if (c != kEof && instruction.second &&
            std::string_view("ail=r").find(static_cast<char>(c)) != std::string_view::npos)
          return Bad("command only uses one address");
      }
      if (c == '#') {
        if (instruction.first) return Bad("comments don't accept any addresses");
        SkipComment();
        continue;
      }
      instruction.name = static_cast<char>(c);
      bool keep = true;
      if (!ReadCommand(instruction, c, &keep)) return false;
      if (keep) script_.code.push_back(std::move(instruction));
      if (opened_text_) {
        opened_text_ = false;
        if (!ReadText(lead_)) return false;
        if (pending_ || continued_) return true;
      }
    }
  }

  bool Unknown(int c) { return Bad("unknown command: `" + std::string(1, static_cast<char>(c)) + "'"); }

  void SkipComment() {
    int c = Next();
    // GNU's sed does not look at what follows.
    if (c == 'n' && first_ && at_ == 2) script_.quiet = true;
    while (c != kEof && c != '\n') c = Next();
  }

  bool ReadCommand(Instruction& it, int c, bool* keep) {
    switch (c) {
      case kEof: return Bad("missing command");
      case '\n': return Bad("missing command");
      case 'v': {
        std::string version = Label();
        if (!version.empty() && !KnowsVersion(version)) return Bad("expected newer version of sed");
        settings_.posix = false;
        *keep = false;
        return true;
      }
      case '{': blocks_.push_back({script_.code.size(), {file_, line_, 0, script_.expressions}}); return true;
      case '}': {
        if (blocks_.empty()) return Bad("unexpected `}'");
        if (it.first) return Bad("`}' doesn't want any addresses");
        if (!EndOfCommand()) return false;
        script_.code[blocks_.back().index].target = script_.code.size();
        blocks_.pop_back();
        return true;
      }
      case 'e':
        if (settings_.sandbox) return Bad("e/r/w commands disabled in sandbox mode");
        c = NextNonBlank();
        if (c == kEof || c == '\n') return true;
        it.has_text = true;
        return OpenText(c);
      case 'a':
      case 'i':
      case 'c':
        it.has_text = true;
        c = NextNonBlank();
        if (c == kEof) return Bad("expected \\ after `a', `c' or `i'");
        return OpenText(c);
      case ':': {
        if (it.first) return Bad(": doesn't want any addresses");
        it.text = Label();
        return !it.text.empty() || Bad("\":\" lacks a label");
      }
      case 'b':
      case 't':
      case 'T': it.text = Label(); return true;
      case 'q':
      case 'Q':
        if (it.second) return Bad("command only uses one address");
        it.number = 0;
        [[fallthrough]];
      case 'l':
      case 'L':
        if (c == 'L') return Unknown(c);
        c = NextNonBlank();
        if (IsDigit(c) && !settings_.posix)
          it.number = static_cast<int64_t>(Number(c));
        else
          Back(c);
        return EndOfCommand();
      case '=':
      case 'd':
      case 'D':
      case 'F':
      case 'g':
      case 'G':
      case 'h':
      case 'H':
      case 'n':
      case 'N':
      case 'p':
      case 'P':
      case 'z':
      case 'x': return EndOfCommand();
      case 'r':
        if (settings_.sandbox) return Bad("e/r/w commands disabled in sandbox mode");
        return FileName(&it.text);
      case 'R':
        if (settings_.sandbox) return Bad("e/r/w commands disabled in sandbox mode");
        if (!FileName(&it.text)) return false;
        it.source = IndexOf(script_.sources, it.text);
        return true;
      case 'w':
      case 'W':
        if (settings_.sandbox) return Bad("e/r/w commands disabled in sandbox mode");
        if (!FileName(&it.text)) return false;
        it.output = Output(it.text);
        return true;
      case 's': return ReadSubstitution(it);
      case 'y': return ReadTransliteration(it);
      default: return Unknown(c);
    }
  }

  // Versions up to the one that we follow.
  static bool KnowsVersion(const std::string& text) {
    uint64_t parts[3] = {0, 0, 0};
    size_t part = 0;
    for (char c : text) {
      if (IsDigit(c) && part < 3) {
        parts[part] = std::min<uint64_t>(parts[part] * 10 + static_cast<uint64_t>(c - '0'), 10'000);
      } else if (c == '.') {
        ++part;
      } else {
        return false;
      }
    }
    return parts[0] < 4 || (parts[0] == 4 && parts[1] <= 9);
  }

  // ---- text of a, i, c, e
  bool OpenText(int c) {
    lead_ = '\n';
    if (c == '\\') {
      c = Next();
      if (c == kEof) {
        if (settings_.posix) return Bad("incomplete command");
        lead_ = kEof;
      } else if (c != '\n') {
        Back(c);
        lead_ = c == '\\' ? '\n' : c;
        // The character behind the backslash is itself, even where it would begin an escape.
        if (lead_ != '\n') Next();
        literal_lead_ = lead_ != '\n';
      }
    } else {
      if (settings_.posix) return Bad("expected \\ after `a', `c' or `i'");
      Back(c);
    }
    opened_text_ = true;
    return true;
  }

  // Into the last instruction.
  bool ReadText(int lead) {
    Instruction& it = script_.code.back();
    raw_.clear();
    it.text.clear();
    if (lead == kEof) {
      pending_ = true;
      return true;
    }
    if (std::exchange(literal_lead_, false)) it.text += static_cast<char>(lead);
    return ReadRest();
  }

  bool ReadRest() {
    continued_ = false;
    int c;
    while ((c = Next()) != kEof && c != '\n') {
      if (c == '\\') {
        c = Next();
        if (c == kEof) {
          continued_ = true;
          return true;
        }
        raw_ += '\\';
      }
      raw_ += static_cast<char>(c);
    }
    return FinishText();
  }

  bool FinishText() {
    pending_ = false;
    Instruction& it = script_.code.back();
    for (size_t i = 0; i < raw_.size();) {
      if (raw_[i] != '\\' || i + 1 >= raw_.size()) {
        it.text += raw_[i++];
        continue;
      }
      ++i;
      auto byte = TakeEscape(raw_, &i);
      if (!byte) return Bad(byte.error().Message());
      it.text += *byte ? **byte : raw_[i++];
    }
    raw_.clear();
    it.text += settings_.delimiter;
    return true;
  }

  // Whether a character ends with its first byte; one that begins none is taken for such a character.
  bool SingleByte(int c) const { return c < 0xC2 || c > 0xF4 || settings_.bytes; }

  // ---- s
  bool ReadSubstitution(Instruction& it) {
    int delimiter = Next();
    if (delimiter == kEof || delimiter == '\n' || delimiter == '\\') return Bad("unterminated `s' command");
    if (!SingleByte(delimiter)) return Bad("delimiter character is not a single-byte character");
    std::string left, right;
    if (!Delimited(delimiter, true, &left)) return Bad("unterminated `s' command");
    if (!Delimited(delimiter, false, &right)) return Bad("unterminated `s' command");
    auto s = std::make_unique<Substitution>();
    int highest = 0;
    if (!ReadReplacement(right, *s, &highest)) return false;
    bool ignore_case = false, multiline = false;
    if (!ReadFlags(*s, &ignore_case, &multiline)) return false;
    s->shown = right;
    s->highest = highest;
    if (!AddPattern(left, ignore_case, multiline, &s->pattern)) return false;
    if (!settings_.posix && s->pattern->regex && highest > s->pattern->regex->groups())
      return Bad("invalid reference \\" + std::to_string(highest) + " on `s' command's RHS");
    it.s = std::move(s);
    return true;
  }

  bool ReadReplacement(std::string_view text, Substitution& s, int* highest) {
    using Piece = Replacement;
    uint8_t now = Piece::kAsIs, after = Piece::kAsIs;  // of this piece, and of those behind it
    Piece piece;
    auto close = [&] {
      piece.change = now;
      s.pieces.push_back(std::move(piece));
      piece = {};
      now = after;
    };
    for (size_t i = 0; i < text.size();) {
      char c = text[i];
      if (c == '&') {
        piece.group = 0;
        close();
        ++i;
        continue;
      }
      if (c != '\\' || i + 1 >= text.size()) {
        piece.text += c;
        ++i;
        continue;
      }
      ++i;
      auto byte = TakeEscape(text, &i);
      if (!byte) return Bad(byte.error().Message());
      if (*byte) {
        piece.text += **byte;
        continue;
      }
      c = text[i++];
      if (IsDigit(c)) {
        piece.group = c - '0';
        *highest = std::max(*highest, piece.group);
        close();
      } else if (!settings_.posix && std::string_view("ULElu").find(c) != std::string_view::npos) {
        close();
        switch (c) {
          case 'U': now = after = Piece::kUpper; break;
          case 'L': now = after = Piece::kLower; break;
          case 'E': now = after = Piece::kAsIs; break;
          case 'u': now = after | Piece::kUpperFirst; break;
          default: now = after | Piece::kLowerFirst; break;
        }
      } else {
        piece.text += c;
      }
    }
    close();
    s.is_plain = s.pieces.size() == 1 && s.pieces[0].group < 0;
    if (s.is_plain) s.plain = s.pieces[0].text;
    return true;
  }

  bool ReadFlags(Substitution& s, bool* ignore_case, bool* multiline) {
    for (;;) {
      int c = Next();
      switch (c) {
        case 'i':
        case 'I':
          if (settings_.posix) return Bad("unknown option to `s'");
          *ignore_case = true;
          break;
        case 'm':
        case 'M':
          if (settings_.posix) return Bad("unknown option to `s'");
          *multiline = true;
          break;
        case 'e':
          if (settings_.posix) return Bad("unknown option to `s'");
          if (settings_.sandbox) return Bad("e/r/w commands disabled in sandbox mode");
          s.evaluate = true;
          break;
        case 'p':
          if (s.print) return Bad("multiple `p' options to `s' command");
          s.print = s.evaluate ? 2 : 1;  // before or after what `e` does
          break;
        case 'g':
          if (s.global) return Bad("multiple `g' options to `s' command");
          s.global = true;
          break;
        case 'w': {
          if (settings_.sandbox) return Bad("e/r/w commands disabled in sandbox mode");
          std::string name;
          if (!FileName(&name)) return false;
          s.output = Output(name);
          return true;
        }
        case '0':
        case '1':
        case '2':
        case '3':
        case '4':
        case '5':
        case '6':
        case '7':
        case '8':
        case '9': {
          if (s.number) return Bad("multiple number options to `s' command");
          s.number = Number(c);
          if (s.number == 0) return Bad("number option to `s' command may not be zero");
          break;
        }
        case '}':
        case '#': Back(c); return true;
        case '\r': {
          int next = Next();
          if (next == '\n') return true;
          Back(next);
          return Bad("unknown option to `s'");
        }
        case '\n':
        case ';':
        case kEof: return true;
        default:
          if (IsBlank(c)) break;
          return Bad("unknown option to `s'");
      }
    }
  }

  // ---- y
  bool ReadTransliteration(Instruction& it) {
    int delimiter = Next();
    if (delimiter == kEof || delimiter == '\n' || delimiter == '\\') return Bad("unterminated `y' command");
    if (!SingleByte(delimiter)) return Bad("delimiter character is not a single-byte character");
    std::string left, right;
    size_t begin = at_ - 1;
    if (!Delimited(delimiter, false, &left) || !Delimited(delimiter, false, &right))
      return Bad("unterminated `y' command");
    std::string shown(text_.substr(begin, at_ - begin));
    std::vector<std::string> from, to;
    if (!Characters(left, &from) || !Characters(right, &to)) return false;
    if (from.size() != to.size()) return Bad("strings for `y' command are different lengths");
    auto y = std::make_unique<Transliteration>();
    y->shown = std::move(shown);
    for (size_t i = 0; i < 256; ++i) y->bytes[i] = static_cast<char>(i);
    for (size_t i = 0; i < from.size(); ++i) {
      y->bytes_only = y->bytes_only && from[i].size() == 1 && to[i].size() == 1;
      auto at = std::lower_bound(y->characters.begin(), y->characters.end(), from[i],
                                 [](const auto& pair, const std::string& key) { return pair.first < key; });
      // The first of several wins.
      if (at == y->characters.end() || at->first != from[i]) y->characters.insert(at, {from[i], to[i]});
    }
    if (y->bytes_only)
      for (const auto& [key, value] : y->characters) y->bytes[static_cast<unsigned char>(key[0])] = value[0];
    it.y = std::move(y);
    return EndOfCommand();
  }

  bool Characters(std::string_view text, std::vector<std::string>* out) {
    for (size_t i = 0; i < text.size();) {
      if (text[i] == '\\' && i + 1 < text.size()) {
        if (text.substr(i + 1) == "c") return Bad("strings for `y' command are different lengths");
        size_t at = i + 1;
        auto byte = TakeEscape(text, &at);
        if (!byte) return Bad(byte.error().Message());
        if (*byte) {
          out->push_back(std::string(1, **byte));
          i = at;
          continue;
        }
        ++i;  // any other stands for itself
      }
      size_t length = settings_.bytes ? 1 : DecodeUtf8(text.substr(i)).length;
      out->push_back(std::string(text.substr(i, length)));
      i += length;
    }
    return true;
  }

  bool ResolveLabels() {
    std::map<std::string_view, size_t> labels;
    for (size_t i = 0; i < script_.code.size(); ++i)
      if (script_.code[i].name == ':') labels.try_emplace(script_.code[i].text, i);
    for (Instruction& it : script_.code) {
      if (it.name != 'b' && it.name != 't' && it.name != 'T') continue;
      it.target = script_.code.size();
      if (it.text.empty()) continue;
      auto at = labels.find(it.text);
      if (at == labels.end()) return Panic("can't find label for jump to `" + it.text + "'");
      it.target = at->second;
    }
    return true;
  }

  Settings& settings_;
  Script script_;
  Error error_;
  std::string_view text_;
  size_t at_ = 0;
  size_t line_ = 1;
  std::string file_;
  bool first_ = false;
  std::vector<Block> blocks_;
  bool opened_text_ = false;
  bool literal_lead_ = false;
  bool pending_ = false;    // `a\` at the end of a chunk: its text is the next one
  bool continued_ = false;  // a text ended with a backslash: it goes on in the next chunk
  int lead_ = '\n';
  std::string raw_;
};

}  // namespace

Result<Script> ParseScript(std::span<const Chunk> chunks, Settings& settings) {
  return Parser(settings).Run(chunks);
}

}  // namespace bivalve::commands::sed
