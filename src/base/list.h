// Intrusive doubly linked list. A node unlinks itself when it dies, which is what makes cancelling a
// coroutine safe: its waiters lie in its frame.
#pragma once

namespace bivalve {

class ListNode {
 public:
  ListNode() = default;
  ListNode(const ListNode&) = delete;
  ListNode& operator=(const ListNode&) = delete;
  ~ListNode() { Unlink(); }

  void Unlink() {
    prev_->next_ = next_;
    next_->prev_ = prev_;
    prev_ = next_ = this;
  }
  bool Linked() const { return next_ != this; }

 private:
  template <class T>
  friend class List;
  ListNode* prev_ = this;
  ListNode* next_ = this;
};

// T derives from ListNode. The list does not own its nodes.
template <class T>
class List {
 public:
  bool Empty() const { return !head_.Linked(); }
  // Both take the node out of the list that it is in, which may be this one.
  void PushBack(T& node) {
    static_cast<ListNode&>(node).Unlink();
    Insert(head_.prev_, node);
  }
  void PushFront(T& node) {
    static_cast<ListNode&>(node).Unlink();
    Insert(&head_, node);
  }
  T* Front() { return Empty() ? nullptr : static_cast<T*>(head_.next_); }
  T* Pop() {
    T* node = Front();
    if (node) static_cast<ListNode*>(node)->Unlink();
    return node;
  }
  // Calls f(node) for each; f may unlink the node it was given, no other.
  template <class F>
  void ForEach(F f) {
    for (ListNode* n = head_.next_; n != &head_;) {
      ListNode* following = n->next_;
      f(*static_cast<T*>(n));
      n = following;
    }
  }

 private:
  static void Insert(ListNode* after, T& node_t) {
    ListNode& node = node_t;
    node.prev_ = after;
    node.next_ = after->next_;
    after->next_->prev_ = &node;
    after->next_ = &node;
  }
  ListNode head_;
};

}  // namespace bivalve
