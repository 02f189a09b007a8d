// Cow: a value that forked shells share until one of them writes.
#pragma once

#include <memory>
#include <utility>

namespace bivalve::shell {

template <class T>
class Cow {
 public:
  Cow() : value_(std::make_shared<T>()) {}
  explicit Cow(T value) : value_(std::make_shared<T>(std::move(value))) {}

  const T& operator*() const { return *value_; }
  const T* operator->() const { return value_.get(); }
  // To change it: a copy of its own if it is shared.
  T& Own() {
    if (value_.use_count() > 1) value_ = std::make_shared<T>(*value_);
    return *value_;
  }
  void Set(T value) { value_ = std::make_shared<T>(std::move(value)); }

 private:
  std::shared_ptr<T> value_;
};

}  // namespace bivalve::shell
