// The functions and initial key bindings of readline, which `bind` lists (its manual, "Bindable Readline
// Commands"): name, then the keys in the keymaps emacs, vi-insert and vi-command, with tabs between.
#include "shell/bindings.h"

#include <algorithm>

namespace bivalve::shell {
namespace {

struct Row {
  std::string_view name, emacs, vi_insert, vi_command;
};

constexpr Row kRows[] = {
    {"abort", "\\C-g\t\\C-x\\C-g\t\\e\\C-g", "", "\\C-g"},
    {"accept-line", "\\C-j\t\\C-m", "\\C-j\t\\C-m", "\\C-j\t\\C-m"},
    {"alias-expand-line", "", "", ""},
    {"arrow-key-prefix", "", "", ""},
    {"backward-byte", "", "", ""},
    {"backward-char", "\\C-b\t\\eOD\t\\e[D", "\\eOD\t\\e[D", "\\C-h\t\\eOD\t\\e[D\th"},
    {"backward-delete-char", "\\C-h\t\\C-?", "\\C-h\t\\C-?", ""},
    {"backward-kill-line", "\\C-x\\C-?", "", ""},
    {"backward-kill-word", "\\e\\C-h\t\\e\\C-?", "", ""},
    {"backward-word", "\\e[1;3D\t\\e[1;5D\t\\eb", "\\e[1;3D\t\\e[1;5D", "\\e[1;3D\t\\e[1;5D"},
    {"beginning-of-history", "\\e<", "", ""},
    {"beginning-of-line", "\\C-a\t\\eOH\t\\e[H", "\\eOH\t\\e[H", "\\eOH\t\\e[H\t0"},
    {"bracketed-paste-begin", "\\e[200~", "\\e[200~", ""},
    {"call-last-kbd-macro", "\\C-xe", "", ""},
    {"capitalize-word", "\\ec", "", ""},
    {"character-search", "\\C-]", "", ""},
    {"character-search-backward", "\\e\\C-]", "", ""},
    {"clear-display", "\\e\\C-l", "", ""},
    {"clear-screen", "\\C-l", "", "\\C-l"},
    {"complete", "\\C-i\t\\e\\e", "\\C-i", ""},
    {"complete-command", "\\e!", "", ""},
    {"complete-filename", "\\e/", "", ""},
    {"complete-hostname", "\\e@", "", ""},
    {"complete-into-braces", "\\e{", "", ""},
    {"complete-username", "\\e~", "", ""},
    {"complete-variable", "\\e$", "", ""},
    {"copy-backward-word", "", "", ""},
    {"copy-forward-word", "", "", ""},
    {"copy-region-as-kill", "", "", ""},
    {"dabbrev-expand", "", "", ""},
    {"delete-char", "\\C-d", "", ""},
    {"delete-char-or-list", "", "", ""},
    {"delete-horizontal-space", "\\e\\\\", "", ""},
    {"digit-argument", "\\e-\t\\e0\t\\e1\t\\e2\t\\e3\t\\e4\t\\e5\t\\e6\t\\e7\t\\e8\t\\e9", "", ""},
    {"display-shell-version", "\\C-x\\C-v", "", ""},
    {"do-lowercase-version", "", "", ""},
    {"downcase-word", "\\el", "", ""},
    {"dump-functions", "", "", ""},
    {"dump-macros", "", "", ""},
    {"dump-variables", "", "", ""},
    {"dynamic-complete-history", "\\e\\C-i", "", ""},
    {"edit-and-execute-command", "\\C-x\\C-e", "", ""},
    {"emacs-editing-mode", "", "", ""},
    {"end-kbd-macro", "\\C-x)", "", ""},
    {"end-of-history", "\\e>", "", ""},
    {"end-of-line", "\\C-e\t\\eOF\t\\e[F", "\\eOF\t\\e[F", "\\eOF\t\\e[F\t$"},
    {"exchange-point-and-mark", "\\C-x\\C-x", "", ""},
    {"fetch-history", "", "", ""},
    {"forward-backward-delete-char", "", "", ""},
    {"forward-byte", "", "", ""},
    {"forward-char", "\\C-f\t\\eOC\t\\e[C", "\\eOC\t\\e[C", "\\eOC\t\\e[C\t \tl"},
    {"forward-search-history", "\\C-s", "\\C-s", "\\C-s"},
    {"forward-word", "\\e[1;3C\t\\e[1;5C\t\\ef", "\\e[1;3C\t\\e[1;5C", "\\e[1;3C\t\\e[1;5C"},
    {"glob-complete-word", "\\eg", "", ""},
    {"glob-expand-word", "\\C-x*", "", ""},
    {"glob-list-expansions", "\\C-xg", "", ""},
    {"history-and-alias-expand-line", "", "", ""},
    {"history-expand-line", "\\e^", "", ""},
    {"history-search-backward", "", "", ""},
    {"history-search-forward", "", "", ""},
    {"history-substring-search-backward", "", "", ""},
    {"history-substring-search-forward", "", "", ""},
    {"insert-comment", "\\e#", "", "#"},
    {"insert-completions", "\\e*", "", ""},
    {"insert-last-argument", "\\e.\t\\e_", "", ""},
    {"kill-line", "\\C-k", "", "\\C-k"},
    {"kill-region", "", "", ""},
    {"kill-whole-line", "", "", ""},
    {"kill-word", "\\e[3;5~\t\\ed", "\\e[3;5~", "\\e[3;5~"},
    {"magic-space", "", "", ""},
    {"menu-complete", "", "\\C-n", ""},
    {"menu-complete-backward", "", "\\C-p", ""},
    {"next-history", "\\C-n\t\\eOB\t\\e[B", "\\eOB\t\\e[B", "\\C-n\t\\eOB\t\\e[B\t+\tj"},
    {"next-screen-line", "", "", ""},
    {"non-incremental-forward-search-history", "\\en", "", ""},
    {"non-incremental-forward-search-history-again", "", "", ""},
    {"non-incremental-reverse-search-history", "\\ep", "", ""},
    {"non-incremental-reverse-search-history-again", "", "", ""},
    {"old-menu-complete", "", "", ""},
    {"operate-and-get-next", "\\C-o", "", ""},
    {"overwrite-mode", "", "", ""},
    {"possible-command-completions", "\\C-x!", "", ""},
    {"possible-completions", "\\e=\t\\e?", "", ""},
    {"possible-filename-completions", "\\C-x/", "", ""},
    {"possible-hostname-completions", "\\C-x@", "", ""},
    {"possible-username-completions", "\\C-x~", "", ""},
    {"possible-variable-completions", "\\C-x$", "", ""},
    {"previous-history", "\\C-p\t\\eOA\t\\e[A", "\\eOA\t\\e[A", "\\C-p\t\\eOA\t\\e[A\t-\tk"},
    {"previous-screen-line", "", "", ""},
    {"print-last-kbd-macro", "", "", ""},
    {"quoted-insert", "\\C-q\t\\C-v", "\\C-v", "\\C-q\t\\C-v"},
    {"re-read-init-file", "\\C-x\\C-r", "", ""},
    {"redraw-current-line", "", "", ""},
    {"reverse-search-history", "\\C-r", "\\C-r", "\\C-r"},
    {"revert-line", "\\e\\C-r\t\\er", "", "U"},
    {"self-insert", "", "", ""},
    {"set-mark", "\\C-@\t\\e ", "", ""},
    {"shell-backward-kill-word", "", "", ""},
    {"shell-backward-word", "\\e\\C-b", "", ""},
    {"shell-expand-line", "\\e\\C-e", "", ""},
    {"shell-forward-word", "\\e\\C-f", "", ""},
    {"shell-kill-word", "\\e\\C-d", "", ""},
    {"shell-transpose-words", "\\e\\C-t", "", ""},
    {"skip-csi-sequence", "", "", ""},
    {"spell-correct-word", "\\C-xs", "", ""},
    {"start-kbd-macro", "\\C-x(", "", ""},
    {"tab-insert", "", "", ""},
    {"tilde-expand", "\\e&", "", ""},
    {"transpose-chars", "\\C-t", "\\C-t", "\\C-t"},
    {"transpose-words", "\\et", "", ""},
    {"tty-status", "", "", ""},
    {"undo", "\\C-x\\C-u\t\\C-_", "", ""},
    {"universal-argument", "", "", ""},
    {"unix-filename-rubout", "", "", ""},
    {"unix-line-discard", "\\C-u", "\\C-u", "\\C-u"},
    {"unix-word-rubout", "\\C-w", "", ""},
    {"upcase-word", "\\eu", "", ""},
    {"vi-append-eol", "", "", "A"},
    {"vi-append-mode", "", "", "a"},
    {"vi-arg-digit", "", "", "1\t2\t3\t4\t5\t6\t7\t8\t9"},
    {"vi-bWord", "", "", ""},
    {"vi-back-to-indent", "", "", ""},
    {"vi-backward-bigword", "", "", ""},
    {"vi-backward-word", "", "", ""},
    {"vi-bword", "", "", ""},
    {"vi-change-case", "", "", "~"},
    {"vi-change-char", "", "", "r"},
    {"vi-change-to", "", "", "C\tc"},
    {"vi-char-search", "", "", ",\t;\tF\tT\tf\tt"},
    {"vi-column", "", "", "|"},
    {"vi-complete", "", "", ""},
    {"vi-delete", "", "", "x"},
    {"vi-delete-to", "", "", "D\td"},
    {"vi-eWord", "", "", ""},
    {"vi-edit-and-execute-command", "", "", "v"},
    {"vi-editing-mode", "", "", ""},
    {"vi-end-bigword", "", "", ""},
    {"vi-end-word", "", "", "E\te"},
    {"vi-eof-maybe", "", "\\C-d", "\\C-d"},
    {"vi-eword", "", "", ""},
    {"vi-fWord", "", "", ""},
    {"vi-fetch-history", "", "", "G"},
    {"vi-first-print", "", "", "^"},
    {"vi-forward-bigword", "", "", ""},
    {"vi-forward-word", "", "", ""},
    {"vi-fword", "", "", ""},
    {"vi-goto-mark", "", "", "`"},
    {"vi-insert-beg", "", "", "I"},
    {"vi-insertion-mode", "", "", "i"},
    {"vi-match", "", "", "%"},
    {"vi-movement-mode", "", "\\e\\000", ""},
    {"vi-next-word", "", "", "W\tw"},
    {"vi-overstrike", "", "", ""},
    {"vi-overstrike-delete", "", "", ""},
    {"vi-prev-word", "", "", "B\tb"},
    {"vi-put", "", "", "P\tp"},
    {"vi-redo", "", "", "."},
    {"vi-replace", "", "", "R"},
    {"vi-rubout", "", "", "X"},
    {"vi-search", "", "", "/\t?"},
    {"vi-search-again", "", "", "N\tn"},
    {"vi-set-mark", "", "", "m"},
    {"vi-subst", "", "", "S\ts"},
    {"vi-tilde-expand", "", "", "&"},
    {"vi-undo", "", "\\C-_", "\\C-_\tu"},
    {"vi-unix-word-rubout", "", "\\C-w", "\\C-w"},
    {"vi-yank-arg", "", "", "_"},
    {"vi-yank-pop", "", "", ""},
    {"vi-yank-to", "", "", "Y\ty"},
    {"yank", "\\C-y", "\\C-y", "\\C-y"},
    {"yank-last-arg", "\\e.\t\\e_", "", ""},
    {"yank-nth-arg", "\\e\\C-y", "", ""},
    {"yank-pop", "\\ey", "", ""},
};

constexpr std::pair<std::string_view, std::string_view> kVariables[] = {
    {"bind-tty-special-chars", "on"},
    {"blink-matching-paren", "off"},
    {"byte-oriented", "off"},
    {"colored-completion-prefix", "off"},
    {"colored-stats", "off"},
    {"completion-ignore-case", "off"},
    {"completion-map-case", "off"},
    {"convert-meta", "off"},
    {"disable-completion", "off"},
    {"echo-control-characters", "on"},
    {"enable-active-region", "on"},
    {"enable-bracketed-paste", "on"},
    {"enable-keypad", "off"},
    {"enable-meta-key", "on"},
    {"expand-tilde", "off"},
    {"history-preserve-point", "off"},
    {"horizontal-scroll-mode", "off"},
    {"input-meta", "on"},
    {"mark-directories", "on"},
    {"mark-modified-lines", "off"},
    {"mark-symlinked-directories", "off"},
    {"match-hidden-files", "on"},
    {"menu-complete-display-prefix", "off"},
    {"meta-flag", "on"},
    {"output-meta", "on"},
    {"page-completions", "on"},
    {"prefer-visible-bell", "on"},
    {"print-completions-horizontally", "off"},
    {"revert-all-at-newline", "off"},
    {"show-all-if-ambiguous", "off"},
    {"show-all-if-unmodified", "off"},
    {"show-mode-in-prompt", "off"},
    {"skip-completed-text", "off"},
    {"visible-stats", "off"},
    {"bell-style", "audible"},
    {"comment-begin", "#"},
    {"completion-display-width", "-1"},
    {"completion-prefix-display-length", "0"},
    {"completion-query-items", "100"},
    {"editing-mode", "emacs"},
    {"emacs-mode-string", "@"},
    {"history-size", "0"},
    {"keymap", "emacs"},
    {"keyseq-timeout", "500"},
    {"vi-cmd-mode-string", "(cmd)"},
    {"vi-ins-mode-string", "(ins)"},
};

std::string_view KeysIn(const Row& row, Keymap map) {
  return map == Keymap::kEmacs ? row.emacs : map == Keymap::kViInsert ? row.vi_insert : row.vi_command;
}

void AppendOctal(std::vector<std::string>* keys, int from, int to) {
  for (int c = from; c <= to; ++c) {
    std::string text = "\\";
    for (int shift = 6; shift >= 0; shift -= 3) text += static_cast<char>('0' + (c >> shift & 7));
    keys->push_back(text);
  }
}

// The two functions that stand on most keys.
std::vector<std::string> ManyKeys(std::string_view function, Keymap map) {
  std::vector<std::string> keys;
  if (function == "do-lowercase-version" && map == Keymap::kEmacs) {
    for (const char* prefix : {"\\C-x", "\\e"})
      for (char c = 'A'; c <= 'Z'; ++c)
        if (prefix[1] == 'C' || c != 'O') keys.push_back(prefix + std::string(1, c));
  }
  if (function != "self-insert" || map == Keymap::kViCommand) return keys;
  if (map == Keymap::kViInsert) {
    for (char c : std::string_view("abcefgklopqsxz")) keys.push_back(std::string("\\C-") + c);
    for (const char* key : {"\\C-\\\\", "\\C-]", "\\C-^", "\\C-_"}) keys.emplace_back(key);
  }
  for (char c = ' '; c <= '~'; ++c)
    keys.push_back(c == '"' || c == '\\' ? std::string("\\") + c : std::string(1, c));
  AppendOctal(&keys, 128, 255);
  return keys;
}

}  // namespace

std::vector<std::string> Bindings::Functions() {
  std::vector<std::string> names;
  for (const Row& row : kRows) names.emplace_back(row.name);
  return names;
}

bool Bindings::IsFunction(std::string_view name) {
  return std::any_of(std::begin(kRows), std::end(kRows), [name](const Row& row) { return row.name == name; });
}

std::string_view Bindings::Canonical(std::string_view keymap, Keymap* map) {
  static constexpr struct {
    std::string_view name;
    Keymap map;
  } kNames[] = {{"emacs", Keymap::kEmacs},          {"emacs-standard", Keymap::kEmacs},
                {"emacs-meta", Keymap::kEmacs},     {"emacs-ctlx", Keymap::kEmacs},
                {"vi", Keymap::kViCommand},         {"vi-move", Keymap::kViCommand},
                {"vi-command", Keymap::kViCommand}, {"vi-insert", Keymap::kViInsert}};
  for (const auto& one : kNames) {
    if (one.name != keymap) continue;
    *map = one.map;
    return one.name;
  }
  return {};
}

std::vector<std::string> Bindings::KeysOf(Keymap map, std::string_view function) const {
  const auto& changed = changed_[static_cast<int>(map)];
  std::vector<std::string> keys = ManyKeys(function, map);
  for (const Row& row : kRows) {
    if (row.name != function) continue;
    std::string_view list = KeysIn(row, map);
    while (!list.empty()) {
      size_t tab = std::min(list.find('\t'), list.size());
      keys.emplace_back(list.substr(0, tab));
      list.remove_prefix(std::min(tab + 1, list.size()));
    }
  }
  std::erase_if(keys, [&](const std::string& key) { return changed.contains(key); });
  size_t initial = keys.size();
  for (const auto& [key, binding] : changed)
    if (binding.kind == KeyBinding::kFunction && binding.target == function) keys.push_back(key);
  if (keys.size() > initial) std::sort(keys.begin(), keys.end());
  return keys;
}

std::vector<std::pair<std::string, std::string>> Bindings::Of(Keymap map, KeyBinding::Kind kind) const {
  std::vector<std::pair<std::string, std::string>> list;
  for (const auto& [key, binding] : changed_[static_cast<int>(map)])
    if (binding.kind == kind) list.emplace_back(key, binding.target);
  return list;
}

std::vector<std::pair<std::string, std::string>> Bindings::Variables() const {
  std::vector<std::pair<std::string, std::string>> list;
  for (auto [name, value] : kVariables) {
    auto it = variables_.find(name);
    list.emplace_back(name, it == variables_.end() ? std::string(value) : it->second);
  }
  return list;
}

bool Bindings::SetVariable(std::string_view name, std::string value) {
  for (auto [known, initial] : kVariables) {
    if (known != name) continue;
    if (initial == "on" || initial == "off")
      value = value.empty() || value == "on" || value == "1" ? "on" : "off";
    variables_.insert_or_assign(std::string(name), std::move(value));
    return true;
  }
  return false;
}

}  // namespace bivalve::shell
