// tsort: a total order from pairs.
#include <map>

#include "commands/command.h"

namespace bivalve::commands {
namespace {

constexpr Usage kUsage{
    .help = R"(Usage: tsort [OPTION] [FILE]
Write the words of FILE (standard input), which are pairs, so that the first word of each pair comes before
the second one.
)",
    .options = {},
};

// As in Knuth 2.2.3, Algorithm T; the order of what is written is that of GNU's tool.
struct Item {
  std::string name;
  uint64_t before = 0;       // how many items have to be written first
  std::vector<Item*> after;  // the latest pair first when read backwards
  Item* link = nullptr;      // in the queue, or in a loop that is being followed
  bool written = false;
};

class Sorter {
 public:
  explicit Sorter(Command& command) : command_(command) {}
  friend kernel::Scheduler& SchedulerOf(Sorter& sorter) { return SchedulerOf(sorter.command_); }

  // False: an odd number of words.
  Task<bool> Read(kernel::Reader& in, std::string_view shown) {
    Item* first = nullptr;
    std::string word;
    for (bool end = false; !end;) {
      auto block = co_await in.Block();
      if (!block) {
        // GNU's tool takes a directory for an empty file.
        if (block.error().code != Errno::kIsDir)
          co_await command_.Report(std::string(shown) + ": read error: " + Why(block.error()));
        co_return true;
      }
      end = block->empty();
      command_.machine.SpendBytes(block->size() * 16);
      auto take = [&] {
        if (word.empty()) return;
        Item* item = Find(word);
        word.clear();
        if (first) {
          if (first != item) {
            ++item->before;
            first->after.push_back(item);
          }
          first = nullptr;
        } else {
          first = item;
        }
      };
      for (char c : *block) {
        if (c == ' ' || c == '\t' || c == '\n') {
          take();
        } else {
          word += c;
        }
      }
      if (end) take();
    }
    co_return first == nullptr;
  }

  Task<void> Sort(std::string_view shown) {
    size_t left = items_.size();
    while (left > 0 && !command_.OutputFailed()) {
      Item* head = nullptr;
      Item* tail = nullptr;
      auto queue = [&](Item* item) {
        (head ? tail->link : head) = item;
        tail = item;
      };
      for (auto& [name, item] : items_)
        if (item.before == 0 && !item.written) queue(&item);
      command_.machine.Spend(static_cast<int64_t>(items_.size() / 8 + 1));
      while (head) {
        (void)co_await command_.out.Write(head->name + "\n");
        head->written = true;
        --left;
        for (size_t i = head->after.size(); i-- > 0;) {
          Item* next = head->after[i];
          command_.machine.Spend(1);
          if (--next->before == 0) queue(next);
        }
        head = head->link;
        co_await kernel::Yield(command_.process);
      }
      if (left == 0) break;
      co_await command_.Report(std::string(shown) + ": input contains a loop:");
      do {
        for (auto& [name, item] : items_)
          if (co_await FollowLoop(item)) break;
        co_await kernel::Yield(command_.process);
      } while (loop_);
    }
  }

 private:
  Item* Find(const std::string& name) {
    Item& item = items_[name];
    if (item.name.empty()) item.name = name;
    return &item;
  }

  // Goes one step back along a loop; when it is closed, names it and breaks it.
  Task<bool> FollowLoop(Item& item) {
    command_.machine.Spend(1);
    if (item.before == 0) co_return false;
    if (!loop_) {
      loop_ = &item;
      co_return false;
    }
    for (size_t i = item.after.size(); i-- > 0;) {
      if (item.after[i] != loop_) continue;
      if (!item.link) {
        item.link = loop_;
        loop_ = &item;
        co_return false;
      }
      while (loop_) {
        Item* next = loop_->link;
        co_await command_.Report(loop_->name);
        if (loop_ == &item) {
          --item.after[i]->before;
          item.after.erase(item.after.begin() + static_cast<std::ptrdiff_t>(i));
          break;
        }
        loop_->link = nullptr;
        loop_ = next;
      }
      while (loop_) loop_ = std::exchange(loop_->link, nullptr);
      co_return true;
    }
    co_return false;
  }

  Command& command_;
  std::map<std::string, Item> items_;
  Item* loop_ = nullptr;
};

}  // namespace

Task<int> TsortMain(Process& process) {
  Command command(process, kUsage);
  auto args = co_await command.Parse();
  if (!args) co_return command.status;
  if (args->operands.size() > 1) {
    co_await command.ReportExtra(args->operands[1]);
    co_return command.status;
  }
  std::string_view name = args->operands.empty() ? "-" : args->operands[0];
  auto file = co_await command.OpenInput(name);
  if (!file) {
    co_await command.ReportFile(name, file.error());
    co_return command.status;
  }
  kernel::Reader in(process, std::move(*file));
  Sorter sorter(command);
  std::string shown = QuoteName(name);
  if (!co_await sorter.Read(in, shown)) {
    co_await command.Report(shown + ": input contains an odd number of tokens");
    co_return command.status;
  }
  co_await sorter.Sort(shown);
  co_return co_await command.Finish();
}

}  // namespace bivalve::commands
