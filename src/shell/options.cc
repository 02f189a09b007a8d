#include "shell/options.h"

namespace bivalve::shell {
namespace {

constexpr OptionEntry kSet[] = {
    {"allexport", 'a', &Options::allexport},
    {"braceexpand", 'B', &Options::braceexpand},
    {"emacs", 0, &Options::emacs},
    {"errexit", 'e', &Options::errexit},
    {"errtrace", 'E', &Options::errtrace},
    {"functrace", 'T', &Options::functrace},
    {"hashall", 'h', &Options::hashall},
    {"histexpand", 'H', &Options::histexpand},
    {"history", 0, &Options::history},
    {"ignoreeof", 0, &Options::ignoreeof},
    {"interactive-comments", 0, &Options::interactive_comments},
    {"keyword", 'k', &Options::keyword},
    {"monitor", 'm', &Options::monitor},
    {"noclobber", 'C', &Options::noclobber},
    {"noexec", 'n', &Options::noexec},
    {"noglob", 'f', &Options::noglob},
    {"nolog", 0, &Options::nolog},
    {"notify", 'b', &Options::notify},
    {"nounset", 'u', &Options::nounset},
    {"onecmd", 't', &Options::onecmd},
    {"physical", 'P', &Options::physical},
    {"pipefail", 0, &Options::pipefail},
    {"posix", 0, &Options::posix},
    {"privileged", 'p', &Options::privileged},
    {"verbose", 'v', &Options::verbose},
    {"vi", 0, &Options::vi},
    {"xtrace", 'x', &Options::xtrace},
};

constexpr OptionEntry kShopt[] = {
    {"autocd", 0, &Options::autocd},
    {"assoc_expand_once", 0, &Options::assoc_expand_once},
    {"cdable_vars", 0, &Options::cdable_vars},
    {"cdspell", 0, &Options::cdspell},
    {"checkhash", 0, &Options::checkhash},
    {"checkjobs", 0, &Options::checkjobs},
    {"checkwinsize", 0, &Options::checkwinsize},
    {"cmdhist", 0, &Options::cmdhist},
    {"compat31", 0, &Options::compat31},
    {"compat32", 0, &Options::compat32},
    {"compat40", 0, &Options::compat40},
    {"compat41", 0, &Options::compat41},
    {"compat42", 0, &Options::compat42},
    {"compat43", 0, &Options::compat43},
    {"compat44", 0, &Options::compat44},
    {"complete_fullquote", 0, &Options::complete_fullquote},
    {"direxpand", 0, &Options::direxpand},
    {"dirspell", 0, &Options::dirspell},
    {"dotglob", 0, &Options::dotglob},
    {"execfail", 0, &Options::execfail},
    {"expand_aliases", 0, &Options::expand_aliases},
    {"extdebug", 0, &Options::extdebug},
    {"extglob", 0, &Options::extglob},
    {"extquote", 0, &Options::extquote},
    {"failglob", 0, &Options::failglob},
    {"force_fignore", 0, &Options::force_fignore},
    {"globasciiranges", 0, &Options::globasciiranges},
    {"globskipdots", 0, &Options::globskipdots},
    {"globstar", 0, &Options::globstar},
    {"gnu_errfmt", 0, &Options::gnu_errfmt},
    {"histappend", 0, &Options::histappend},
    {"histreedit", 0, &Options::histreedit},
    {"histverify", 0, &Options::histverify},
    {"hostcomplete", 0, &Options::hostcomplete},
    {"huponexit", 0, &Options::huponexit},
    {"inherit_errexit", 0, &Options::inherit_errexit},
    {"interactive_comments", 0, &Options::interactive_comments},
    {"lastpipe", 0, &Options::lastpipe},
    {"lithist", 0, &Options::lithist},
    {"localvar_inherit", 0, &Options::localvar_inherit},
    {"localvar_unset", 0, &Options::localvar_unset},
    {"login_shell", 0, &Options::login_shell},
    {"mailwarn", 0, &Options::mailwarn},
    {"no_empty_cmd_completion", 0, &Options::no_empty_cmd_completion},
    {"nocaseglob", 0, &Options::nocaseglob},
    {"nocasematch", 0, &Options::nocasematch},
    {"noexpand_translation", 0, &Options::noexpand_translation},
    {"nullglob", 0, &Options::nullglob},
    {"patsub_replacement", 0, &Options::patsub_replacement},
    {"progcomp", 0, &Options::progcomp},
    {"progcomp_alias", 0, &Options::progcomp_alias},
    {"promptvars", 0, &Options::promptvars},
    {"restricted_shell", 0, &Options::restricted_shell},
    {"shift_verbose", 0, &Options::shift_verbose},
    {"sourcepath", 0, &Options::sourcepath},
    {"varredir_close", 0, &Options::varredir_close},
    {"xpg_echo", 0, &Options::xpg_echo},
};

const OptionEntry* Find(std::span<const OptionEntry> entries, std::string_view name) {
  for (const OptionEntry& entry : entries)
    if (entry.name == name) return &entry;
  return nullptr;
}

std::string NamesOf(const Options& options, std::span<const OptionEntry> entries) {
  std::string text;
  for (const OptionEntry& entry : entries) {
    if (!(options.*entry.field)) continue;
    if (!text.empty()) text += ':';
    text += entry.name;
  }
  return text;
}

}  // namespace

std::span<const OptionEntry> SetOptions() { return kSet; }
std::span<const OptionEntry> ShoptOptions() { return kShopt; }
const OptionEntry* FindSetOption(std::string_view name) { return Find(kSet, name); }
const OptionEntry* FindShoptOption(std::string_view name) { return Find(kShopt, name); }

const OptionEntry* FindSetOption(char letter) {
  for (const OptionEntry& entry : kSet)
    if (letter && entry.letter == letter) return &entry;
  return nullptr;
}

std::string Options::SetNames() const { return NamesOf(*this, kSet); }
std::string Options::ShoptNames() const { return NamesOf(*this, kShopt); }

std::string Options::Letters() const {
  // bash's own order: flags.c's table, then what the invocation added.
  static constexpr std::string_view kOrder = "abefhkmnptuvxBCEHPT";
  std::string text;
  for (char letter : kOrder) {
    if (letter == 'i' ? interactive : this->*FindSetOption(letter)->field) text += letter;
    if (letter == 'h' && interactive) text += 'i';
    if (letter == 'p' && restricted) text += 'r';
  }
  if (command_string) text += 'c';
  if (standard_input) text += 's';
  return text;
}

}  // namespace bivalve::shell
