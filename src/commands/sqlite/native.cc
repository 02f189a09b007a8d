#include "commands/sqlite/native.h"

#include <algorithm>

#include <sqlite3.h>

#include "commands/civil_tm.h"
#include "kernel/local_time.h"

namespace bivalve::commands::sqlite {
namespace {

// Only while native code runs.
Native* g_current = nullptr;

constexpr int kOpcodes = 1000;
constexpr int64_t kFuelPerPoll = 1500;

int OnProgress(void* arg) { return static_cast<Native*>(arg)->Spend(kFuelPerPoll) ? 0 : 1; }

}  // namespace

Native::Native(Process& owner) : process(owner), machine(owner.machine()) {}
Native::~Native() { gone = true; }

Native::Scope::Scope(Native& native) : outer_(std::exchange(g_current, &native)) {}
Native::Scope::~Scope() { g_current = outer_; }

Outside::Outside() : here_(std::exchange(g_current, nullptr)) {}
Outside::~Outside() { g_current = here_; }

Native* Native::Current() { return g_current; }

const TimeZone& Native::zone() {
  if (!zone_) zone_ = kernel::LocalZone(process);
  return *zone_;
}

bool Native::Spend(int64_t units) { return machine.Spend(units) && !process.MustEnd(); }

void Native::Prepare(sqlite3* db) {
  sqlite3_progress_handler(db, kOpcodes, OnProgress, this);
  int64_t memory = process.account->limits.memory_bytes;
  sqlite3_hard_heap_limit64(memory / 4 * 3);
  auto length = static_cast<int>(std::min<int64_t>(memory / 4, 1'000'000'000));
  sqlite3_limit(db, SQLITE_LIMIT_LENGTH, length);
  sqlite3_limit(db, SQLITE_LIMIT_SQL_LENGTH, length);
  // Recursion over what the user wrote, on the native stack.
  sqlite3_limit(db, SQLITE_LIMIT_EXPR_DEPTH, machine.SafeDepth(500));
  sqlite3_limit(db, SQLITE_LIMIT_COMPOUND_SELECT, machine.SafeDepth(500));
  sqlite3_limit(db, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, machine.SafeDepth(4000));
  sqlite3_limit(db, SQLITE_LIMIT_TRIGGER_DEPTH, 100);
}

}  // namespace bivalve::commands::sqlite

using bivalve::commands::sqlite::Native;

extern "C" {

int bivalve_sqlite_spend(long long units) {
  Native* native = Native::Current();
  return native && !native->Spend(units);
}

// What the guest's TZ says.
struct tm* bivalve_sqlite_localtime(const time_t* seconds) {
  static struct tm time;
  Native* native = Native::Current();
  if (!native) return nullptr;
  time = bivalve::commands::ToTm(native->zone().ToLocal(*seconds));
  return &time;
}

int sqlite3_os_init(void) {
  bivalve::commands::sqlite::RegisterFiles();
  return SQLITE_OK;
}

int sqlite3_os_end(void) { return SQLITE_OK; }

}  // extern "C"
