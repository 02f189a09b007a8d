// Options: what `set -o` and `shopt` switch, by name and letter.
//
// Plain switches in two tables; side effects (tracing on, monitor mode) belong to the evaluator.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace bivalve::shell {

struct Options {
  // set
  bool allexport = false, braceexpand = true, emacs = false, errexit = false, errtrace = false,
       functrace = false, hashall = true, histexpand = false, history = false, ignoreeof = false,
       interactive_comments = true, keyword = false, monitor = false, noclobber = false, noexec = false,
       noglob = false, nolog = false, notify = false, nounset = false, onecmd = false, physical = false,
       pipefail = false, posix = false, privileged = false, verbose = false, vi = false, xtrace = false;
  // shopt
  bool autocd = false, assoc_expand_once = false, cdable_vars = false, cdspell = false, checkhash = false,
       checkjobs = false, checkwinsize = true, cmdhist = true, compat31 = false, compat32 = false,
       compat40 = false, compat41 = false, compat42 = false, compat43 = false, compat44 = false,
       complete_fullquote = true, direxpand = false, dirspell = false, dotglob = false, execfail = false,
       expand_aliases = false, extdebug = false, extglob = false, extquote = true, failglob = false,
       force_fignore = true, globasciiranges = true, globskipdots = true, globstar = false,
       gnu_errfmt = false, histappend = false, histreedit = false, histverify = false, hostcomplete = true,
       huponexit = false, inherit_errexit = false, lastpipe = false, lithist = false,
       localvar_inherit = false, localvar_unset = false, login_shell = false, mailwarn = false,
       no_empty_cmd_completion = false, nocaseglob = false, nocasematch = false, noexpand_translation = false,
       nullglob = false, patsub_replacement = true, progcomp = true, progcomp_alias = false,
       promptvars = true, restricted_shell = false, shift_verbose = false, sourcepath = true,
       varredir_close = false, xpg_echo = false;
  // Only from the command line; part of $-.
  bool interactive = false, command_string = false, standard_input = false, restricted = false;

  // `$-`.
  std::string Letters() const;
  // SHELLOPTS and BASHOPTS: names that are on, with colons between.
  std::string SetNames() const;
  std::string ShoptNames() const;
};

struct OptionEntry {
  std::string_view name;
  char letter;  // 0: none
  bool Options::* field;
};

// In the order in which bash lists them.
std::span<const OptionEntry> SetOptions();
std::span<const OptionEntry> ShoptOptions();
// Null when there is no such option.
const OptionEntry* FindSetOption(std::string_view name);
const OptionEntry* FindSetOption(char letter);
const OptionEntry* FindShoptOption(std::string_view name);

}  // namespace bivalve::shell
