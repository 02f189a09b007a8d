#include "base/list.h"

#include <gtest/gtest.h>

#include <string>

namespace bivalve {
namespace {

struct Node : ListNode {
  explicit Node(char c) : name(c) {}
  char name;
};

std::string Names(List<Node>& list) {
  std::string names;
  list.ForEach([&](Node& node) { names += node.name; });
  return names;
}

// A node that is in the list already moves, also from the very place where it is to be.
TEST(List, PushesNodesThatItHas) {
  List<Node> list;
  Node a('a'), b('b');
  list.PushBack(a);
  list.PushBack(a);
  EXPECT_EQ(Names(list), "a");
  list.PushFront(a);
  EXPECT_EQ(Names(list), "a");
  list.PushBack(b);
  list.PushBack(b);
  EXPECT_EQ(Names(list), "ab");
  list.PushBack(a);
  EXPECT_EQ(Names(list), "ba");
  list.PushFront(a);
  EXPECT_EQ(Names(list), "ab");
}

TEST(List, ForgetsANodeThatDies) {
  List<Node> list;
  Node a('a');
  {
    Node b('b');
    list.PushBack(b);
    list.PushBack(a);
  }
  EXPECT_EQ(Names(list), "a");
}

}  // namespace
}  // namespace bivalve
